"""Prints {"seconds", "peakRssBytes"} for `onnx.load` of one model, with its external data.

The time is of the call alone; the peak is of the whole process, Python and onnx included.
"""

import argparse
import json
import resource
import sys
import time

import onnx


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    path = parser.parse_args().model
    started = time.perf_counter()
    onnx.load(path, load_external_data=True)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"seconds": seconds, "peakRssBytes": peak * (1 if sys.platform == "darwin" else 1024)}))


if __name__ == "__main__":
    main()
