import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// ../../qui/w.ts
import { writeFileSync } from "node:fs";
import path from "node:path";

// test/unit/core/data/npy-writer.ts
import { crc32, deflateRawSync } from "node:zlib";
function npy(descr, dims, body, fortran = false, version = 1) {
  const shape = dims.length === 1 ? `(${dims[0]},)` : `(${dims.join(", ")})`;
  const start = version === 1 ? 10 : 12;
  let text = `{'descr': '${descr}', 'fortran_order': ${fortran ? "True" : "False"}, 'shape': ${shape}, }`;
  text = `${text.padEnd(Math.ceil((start + text.length + 1) / 64) * 64 - start - 1)}
`;
  const header = new Uint8Array(start + text.length);
  header.set([147, 78, 85, 77, 80, 89, version, 0]);
  const view = new DataView(header.buffer);
  if (version === 1) view.setUint16(8, text.length, true);
  else view.setUint32(8, text.length, true);
  header.set(new TextEncoder().encode(text), start);
  return concat([header, body]);
}
var bytesOf = (array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
var floats = (dims, values) => npy("<f4", dims, bytesOf(Float32Array.from(values)));
function zip(entries, options = {}) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = options.deflate === true ? deflateRawSync(content) : content;
    const nameBytes = new TextEncoder().encode(name);
    const fields = {
      method: options.deflate === true ? 8 : 0,
      crc: crc32Of(content),
      packed: packed.length,
      bytes: content.length,
      offset
    };
    const local = concat([localHeader(fields, nameBytes), nameBytes, packed]);
    directory.push(centralEntry(fields, nameBytes, options.zip64 === true));
    parts.push(local);
    offset += local.length;
  }
  const central = concat(directory);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 101010256, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, central.length, true);
  end.setUint32(16, offset, true);
  return concat([...parts, central, bytesOf(end)]);
}
function localHeader({ method, crc, packed, bytes }, name) {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 67324752, true);
  view.setUint16(8, method, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packed, true);
  view.setUint32(22, bytes, true);
  view.setUint16(26, name.length, true);
  return bytesOf(view);
}
function centralEntry({ method, crc, packed, bytes, offset }, name, wide) {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 33639248, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, wide ? 4294967295 : packed, true);
  view.setUint32(24, wide ? 4294967295 : bytes, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, wide ? 28 : 0, true);
  view.setUint32(42, wide ? 4294967295 : offset, true);
  if (!wide) return concat([bytesOf(view), name]);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  extra.setBigUint64(4, BigInt(bytes), true);
  extra.setBigUint64(12, BigInt(packed), true);
  extra.setBigUint64(20, BigInt(offset), true);
  return concat([bytesOf(view), name, bytesOf(extra)]);
}
function crc32Of(content) {
  return typeof crc32 === "function" ? crc32(content) : 0;
}
function concat(parts) {
  return Uint8Array.from(Buffer.concat(parts));
}

// node_modules/@bufbuild/protobuf/dist/esm/is-message.js
function isMessage(arg, schema) {
  const isMessage2 = arg !== null && typeof arg == "object" && "$typeName" in arg && typeof arg.$typeName == "string";
  if (!isMessage2) {
    return false;
  }
  if (schema === void 0) {
    return true;
  }
  return schema.typeName === arg.$typeName;
}

// node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var ScalarType;
(function(ScalarType2) {
  ScalarType2[ScalarType2["DOUBLE"] = 1] = "DOUBLE";
  ScalarType2[ScalarType2["FLOAT"] = 2] = "FLOAT";
  ScalarType2[ScalarType2["INT64"] = 3] = "INT64";
  ScalarType2[ScalarType2["UINT64"] = 4] = "UINT64";
  ScalarType2[ScalarType2["INT32"] = 5] = "INT32";
  ScalarType2[ScalarType2["FIXED64"] = 6] = "FIXED64";
  ScalarType2[ScalarType2["FIXED32"] = 7] = "FIXED32";
  ScalarType2[ScalarType2["BOOL"] = 8] = "BOOL";
  ScalarType2[ScalarType2["STRING"] = 9] = "STRING";
  ScalarType2[ScalarType2["BYTES"] = 12] = "BYTES";
  ScalarType2[ScalarType2["UINT32"] = 13] = "UINT32";
  ScalarType2[ScalarType2["SFIXED32"] = 15] = "SFIXED32";
  ScalarType2[ScalarType2["SFIXED64"] = 16] = "SFIXED64";
  ScalarType2[ScalarType2["SINT32"] = 17] = "SINT32";
  ScalarType2[ScalarType2["SINT64"] = 18] = "SINT64";
})(ScalarType || (ScalarType = {}));

// node_modules/@bufbuild/protobuf/dist/esm/wire/varint.js
function varint64read() {
  const buf = this.buf;
  let pos = this.pos;
  let lo = 0;
  let hi = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const b = buf[pos++];
    lo |= (b & 127) << shift;
    if ((b & 128) == 0) {
      this.pos = pos;
      this.assertBounds();
      this.varint64Lo = lo;
      this.varint64Hi = hi;
      return;
    }
  }
  const middleByte = buf[pos++];
  lo |= (middleByte & 15) << 28;
  hi = (middleByte & 112) >> 4;
  if ((middleByte & 128) == 0) {
    this.pos = pos;
    this.assertBounds();
    this.varint64Lo = lo;
    this.varint64Hi = hi;
    return;
  }
  for (let shift = 3; shift <= 31; shift += 7) {
    const b = buf[pos++];
    hi |= (b & 127) << shift;
    if ((b & 128) == 0) {
      this.pos = pos;
      this.assertBounds();
      this.varint64Lo = lo;
      this.varint64Hi = hi;
      return;
    }
  }
  throw new Error("invalid varint");
}
var TWO_PWR_32_DBL = 4294967296;
function int64FromString(dec) {
  const minus = dec[0] === "-";
  if (minus) {
    dec = dec.slice(1);
  }
  const base = 1e6;
  let lowBits = 0;
  let highBits = 0;
  function add1e6digit(begin, end) {
    const digit1e6 = Number(dec.slice(begin, end));
    highBits *= base;
    lowBits = lowBits * base + digit1e6;
    if (lowBits >= TWO_PWR_32_DBL) {
      highBits = highBits + (lowBits / TWO_PWR_32_DBL | 0);
      lowBits = lowBits % TWO_PWR_32_DBL;
    }
  }
  add1e6digit(-24, -18);
  add1e6digit(-18, -12);
  add1e6digit(-12, -6);
  add1e6digit(-6);
  return minus ? negate(lowBits, highBits) : newBits(lowBits, highBits);
}
function int64ToString(lo, hi) {
  let bits = newBits(lo, hi);
  const negative = bits.hi & 2147483648;
  if (negative) {
    bits = negate(bits.lo, bits.hi);
  }
  const result = uInt64ToString(bits.lo, bits.hi);
  return negative ? "-" + result : result;
}
function uInt64ToString(lo, hi) {
  ({ lo, hi } = toUnsigned(lo, hi));
  if (hi <= 2097151) {
    return String(TWO_PWR_32_DBL * hi + lo);
  }
  const low = lo & 16777215;
  const mid = (lo >>> 24 | hi << 8) & 16777215;
  const high = hi >> 16 & 65535;
  let digitA = low + mid * 6777216 + high * 6710656;
  let digitB = mid + high * 8147497;
  let digitC = high * 2;
  const base = 1e7;
  if (digitA >= base) {
    digitB += Math.floor(digitA / base);
    digitA %= base;
  }
  if (digitB >= base) {
    digitC += Math.floor(digitB / base);
    digitB %= base;
  }
  return digitC.toString() + decimalFrom1e7WithLeadingZeros(digitB) + decimalFrom1e7WithLeadingZeros(digitA);
}
function toUnsigned(lo, hi) {
  return { lo: lo >>> 0, hi: hi >>> 0 };
}
function newBits(lo, hi) {
  return { lo: lo | 0, hi: hi | 0 };
}
function negate(lowBits, highBits) {
  highBits = ~highBits;
  if (lowBits) {
    lowBits = ~lowBits + 1;
  } else {
    highBits += 1;
  }
  return newBits(lowBits, highBits);
}
var decimalFrom1e7WithLeadingZeros = (digit1e7) => {
  const partial = String(digit1e7);
  return "0000000".slice(partial.length) + partial;
};
function varint32write(value2, bytes) {
  if (value2 >>> 0 < 128) {
    bytes.push(value2);
    return;
  }
  if (value2 >= 0) {
    while (value2 > 127) {
      bytes.push(value2 & 127 | 128);
      value2 = value2 >>> 7;
    }
    bytes.push(value2);
  } else {
    for (let i = 0; i < 9; i++) {
      bytes.push(value2 & 127 | 128);
      value2 = value2 >> 7;
    }
    bytes.push(1);
  }
}
function varint32read() {
  let b = this.buf[this.pos++];
  if ((b & 128) === 0) {
    this.assertBounds();
    return b;
  }
  let result = b & 127;
  b = this.buf[this.pos++];
  result |= (b & 127) << 7;
  if ((b & 128) === 0) {
    this.assertBounds();
    return result;
  }
  b = this.buf[this.pos++];
  result |= (b & 127) << 14;
  if ((b & 128) === 0) {
    this.assertBounds();
    return result;
  }
  b = this.buf[this.pos++];
  result |= (b & 127) << 21;
  if ((b & 128) === 0) {
    this.assertBounds();
    return result;
  }
  b = this.buf[this.pos++];
  result |= (b & 15) << 28;
  for (let readBytes = 5; (b & 128) !== 0 && readBytes < 10; readBytes++)
    b = this.buf[this.pos++];
  if ((b & 128) !== 0)
    throw new Error("invalid varint");
  this.assertBounds();
  return result >>> 0;
}

// node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
var protoInt64 = /* @__PURE__ */ makeInt64Support();
function makeInt64Support() {
  const dv = new DataView(new ArrayBuffer(8));
  const ok = typeof BigInt === "function" && typeof dv.getBigInt64 === "function" && typeof dv.getBigUint64 === "function" && typeof dv.setBigInt64 === "function" && typeof dv.setBigUint64 === "function" && (!!globalThis.Deno || !!globalThis.Bun || typeof process != "object" || typeof process.env != "object" || process.env.BUF_BIGINT_DISABLE !== "1");
  if (ok) {
    const MIN = BigInt("-9223372036854775808");
    const MAX = BigInt("9223372036854775807");
    const UMIN = BigInt("0");
    const UMAX = BigInt("18446744073709551615");
    return {
      zero: BigInt(0),
      supported: true,
      parse(value2) {
        const bi = typeof value2 == "bigint" ? value2 : BigInt(value2);
        if (bi > MAX || bi < MIN) {
          throw new Error(`invalid int64: ${value2}`);
        }
        return bi;
      },
      uParse(value2) {
        const bi = typeof value2 == "bigint" ? value2 : BigInt(value2);
        if (bi > UMAX || bi < UMIN) {
          throw new Error(`invalid uint64: ${value2}`);
        }
        return bi;
      },
      enc(value2) {
        dv.setBigInt64(0, this.parse(value2), true);
        return {
          lo: dv.getInt32(0, true),
          hi: dv.getInt32(4, true)
        };
      },
      uEnc(value2) {
        dv.setBigInt64(0, this.uParse(value2), true);
        return {
          lo: dv.getInt32(0, true),
          hi: dv.getInt32(4, true)
        };
      },
      dec(lo, hi) {
        dv.setInt32(0, lo, true);
        dv.setInt32(4, hi, true);
        return dv.getBigInt64(0, true);
      },
      uDec(lo, hi) {
        dv.setInt32(0, lo, true);
        dv.setInt32(4, hi, true);
        return dv.getBigUint64(0, true);
      }
    };
  }
  return {
    zero: "0",
    supported: false,
    parse(value2) {
      if (typeof value2 != "string") {
        value2 = value2.toString();
      }
      assertInt64String(value2);
      return value2;
    },
    uParse(value2) {
      if (typeof value2 != "string") {
        value2 = value2.toString();
      }
      assertUInt64String(value2);
      return value2;
    },
    enc(value2) {
      if (typeof value2 != "string") {
        value2 = value2.toString();
      }
      assertInt64String(value2);
      return int64FromString(value2);
    },
    uEnc(value2) {
      if (typeof value2 != "string") {
        value2 = value2.toString();
      }
      assertUInt64String(value2);
      return int64FromString(value2);
    },
    dec(lo, hi) {
      return int64ToString(lo, hi);
    },
    uDec(lo, hi) {
      return uInt64ToString(lo, hi);
    }
  };
}
function assertInt64String(value2) {
  if (!/^-?[0-9]+$/.test(value2)) {
    throw new Error("invalid int64: " + value2);
  }
}
function assertUInt64String(value2) {
  if (!/^[0-9]+$/.test(value2)) {
    throw new Error("invalid uint64: " + value2);
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/scalar.js
function scalarZeroValue(type, longAsString) {
  switch (type) {
    case ScalarType.STRING:
      return "";
    case ScalarType.BOOL:
      return false;
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      return 0;
    case ScalarType.INT64:
    case ScalarType.UINT64:
    case ScalarType.SFIXED64:
    case ScalarType.FIXED64:
    case ScalarType.SINT64:
      return longAsString ? "0" : protoInt64.zero;
    case ScalarType.BYTES:
      return new Uint8Array(0);
    default:
      return 0;
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/unsafe.js
function unsafeIsSetExplicit(target, localName) {
  return Object.prototype.hasOwnProperty.call(target, localName) && target[localName] !== void 0;
}
function setOwn(obj, key, value2) {
  if (key === "__proto__") {
    Object.defineProperty(obj, "__proto__", {
      value: value2,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    obj[key] = value2;
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/guard.js
function isObject(arg) {
  return arg !== null && typeof arg == "object" && !Array.isArray(arg);
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/wrappers.js
function isWrapperDesc(messageDesc2) {
  const f = messageDesc2.fields[0];
  return isWrapperTypeName(messageDesc2.typeName) && f !== void 0 && f.fieldKind == "scalar" && f.name == "value" && f.number == 1;
}
var wrapperTypeNames = /* @__PURE__ */ new Set([
  "google.protobuf.DoubleValue",
  "google.protobuf.FloatValue",
  "google.protobuf.Int64Value",
  "google.protobuf.UInt64Value",
  "google.protobuf.Int32Value",
  "google.protobuf.UInt32Value",
  "google.protobuf.BoolValue",
  "google.protobuf.StringValue",
  "google.protobuf.BytesValue"
]);
function isWrapperTypeName(name) {
  return wrapperTypeNames.has(name);
}

// node_modules/@bufbuild/protobuf/dist/esm/create.js
var EDITION_PROTO3 = 999;
var EDITION_PROTO2 = 998;
var IMPLICIT = 2;
function create(schema, init) {
  if (isMessage(init, schema)) {
    return init;
  }
  return compiledCreate(schema)(init);
}
var compiledCreates = /* @__PURE__ */ new WeakMap();
function compiledCreate(desc) {
  let compiled = compiledCreates.get(desc);
  if (compiled === void 0) {
    compiled = compileCreate(desc);
    compiledCreates.set(desc, compiled);
  }
  return compiled;
}
var INIT_SINGULAR = 0;
var INIT_LIST = 1;
var INIT_MAP = 2;
var INIT_ONEOF = 3;
function compileCreate(desc) {
  const typeName = desc.typeName;
  const { properties, prototype } = compileInitMessage(desc);
  return (init) => {
    let message;
    if (prototype !== void 0) {
      message = Object.create(prototype);
      message.$typeName = typeName;
    } else {
      message = { $typeName: typeName };
    }
    for (let i = 0; i < properties.length; i++) {
      const property = properties[i];
      const name = property.name;
      const initValue = init === null || init === void 0 ? void 0 : init[name];
      switch (property.kind) {
        case INIT_SINGULAR:
          if (initValue != null) {
            message[name] = property.convert !== void 0 ? property.convert(initValue) : initValue;
          } else if (property.constant !== void 0) {
            message[name] = property.constant;
          }
          break;
        case INIT_LIST:
          message[name] = property.convert !== void 0 && Array.isArray(initValue) ? initValue.map(property.convert) : initValue !== null && initValue !== void 0 ? initValue : [];
          break;
        case INIT_MAP:
          if (property.convert === void 0 || !isObject(initValue)) {
            message[name] = initValue !== null && initValue !== void 0 ? initValue : {};
          } else {
            const converted = {};
            const keys = Object.keys(initValue);
            for (let k = 0; k < keys.length; k++) {
              setOwn(converted, keys[k], property.convert(initValue[keys[k]]));
            }
            message[name] = converted;
          }
          break;
        case INIT_ONEOF: {
          const oneofValue = initValue;
          if ((oneofValue === null || oneofValue === void 0 ? void 0 : oneofValue.case) != null) {
            const convert = property.convert.get(oneofValue.case);
            if (convert !== void 0) {
              message[name] = {
                case: oneofValue.case,
                value: convert(oneofValue.value)
              };
              break;
            }
          }
          message[name] = { case: void 0 };
          break;
        }
      }
    }
    return message;
  };
}
function compileInitMessage(desc) {
  var _a, _b;
  const properties = [];
  const prototype = {};
  const usePrototype = needsPrototypeChain(desc);
  for (const member of desc.members) {
    const name = member.localName;
    if (member.kind == "oneof") {
      properties.push({
        name,
        kind: INIT_ONEOF,
        constant: void 0,
        convert: compileConvertOneof(member)
      });
      continue;
    }
    switch (member.fieldKind) {
      case "message": {
        properties.push({
          name,
          kind: INIT_SINGULAR,
          constant: void 0,
          convert: compileConvertMessage(member)
        });
        break;
      }
      case "list": {
        properties.push({
          name,
          kind: INIT_LIST,
          constant: void 0,
          convert: member.listKind == "message" ? (_a = compileConvertMessage(member)) !== null && _a !== void 0 ? _a : ((value2) => value2) : member.scalar == ScalarType.BYTES ? toU8Arr : void 0
        });
        break;
      }
      case "map": {
        properties.push({
          name,
          kind: INIT_MAP,
          constant: void 0,
          convert: member.mapKind == "message" ? (_b = compileConvertMessage(member)) !== null && _b !== void 0 ? _b : ((value2) => value2) : member.scalar == ScalarType.BYTES ? toU8Arr : void 0
        });
        break;
      }
      default: {
        const zeroValue = createZeroValue(member);
        properties.push({
          name,
          kind: INIT_SINGULAR,
          constant: member.presence == IMPLICIT ? zeroValue : void 0,
          convert: member.fieldKind == "scalar" && member.scalar == ScalarType.BYTES ? toU8Arr : void 0
        });
        if (usePrototype) {
          prototype[name] = zeroValue;
        }
        break;
      }
    }
  }
  return {
    properties,
    prototype: usePrototype ? prototype : void 0
  };
}
function compileConvertOneof(oneof) {
  const converters = /* @__PURE__ */ new Map();
  for (const field of oneof.fields) {
    let convert;
    if (field.fieldKind == "message") {
      convert = compileConvertMessage(field);
    } else if (field.fieldKind == "scalar" && field.scalar == ScalarType.BYTES) {
      convert = toU8Arr;
    }
    converters.set(field.localName, convert !== null && convert !== void 0 ? convert : ((value2) => value2));
  }
  return converters;
}
function compileConvertMessage(field) {
  if (field.fieldKind == "message" && !field.oneof && isWrapperDesc(field.message)) {
    return field.message.fields[0].scalar == ScalarType.BYTES ? toU8Arr : void 0;
  }
  if (field.message.typeName == "google.protobuf.Struct" && field.parent.typeName !== "google.protobuf.Value") {
    return void 0;
  }
  const messageDesc2 = field.message;
  let compiled;
  return (value2) => {
    if (!isObject(value2) || isMessage(value2, messageDesc2)) {
      return value2;
    }
    compiled !== null && compiled !== void 0 ? compiled : compiled = compiledCreate(messageDesc2);
    return compiled(value2);
  };
}
function toU8Arr(value2) {
  return Array.isArray(value2) ? new Uint8Array(value2) : value2;
}
function needsPrototypeChain(desc) {
  switch (desc.file.edition) {
    case EDITION_PROTO3:
      return false;
    case EDITION_PROTO2:
      return true;
    default:
      return desc.fields.some((f) => f.presence != IMPLICIT && f.fieldKind != "message" && !f.oneof);
  }
}
function createZeroValue(field) {
  const defaultValue = field.getDefaultValue();
  if (defaultValue !== void 0) {
    return field.fieldKind == "scalar" && field.longAsString ? defaultValue.toString() : defaultValue;
  }
  return field.fieldKind == "scalar" ? scalarZeroValue(field.scalar, field.longAsString) : field.enum.values[0].number;
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/error.js
var FieldError = class extends Error {
  constructor(fieldOrOneof, message, name = "FieldValueInvalidError") {
    super(message);
    this.name = name;
    this.field = () => fieldOrOneof;
  }
};

// node_modules/@bufbuild/protobuf/dist/esm/wire/text-encoding.js
var te;
function configureTextEncoding(textEncoding) {
  var _a;
  te = Object.assign(Object.assign({}, textEncoding), { encodeUtf8Into: (_a = textEncoding.encodeUtf8Into) !== null && _a !== void 0 ? _a : emulateEncodeInto(textEncoding.encodeUtf8.bind(textEncoding)) });
}
function getTextEncoding() {
  if (!te) {
    const globals = globalThis;
    if (!globals.TextEncoder || !globals.TextDecoder) {
      throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");
    }
    const textEncoder = new globals.TextEncoder();
    const textDecoder = new globals.TextDecoder("utf-8", {
      ignoreBOM: true
    });
    let textDecoderStrict;
    const config = {
      encodeUtf8(text) {
        return textEncoder.encode(text);
      },
      decodeUtf8(bytes, strict) {
        if (strict) {
          if (!textDecoderStrict) {
            textDecoderStrict = new globals.TextDecoder("utf-8", {
              fatal: true,
              ignoreBOM: true
            });
          }
          return textDecoderStrict.decode(bytes);
        }
        return textDecoder.decode(bytes);
      },
      checkUtf8(text) {
        try {
          encodeURIComponent(text);
          return true;
        } catch (_) {
          return false;
        }
      }
    };
    if (textEncoder.encodeInto) {
      config.encodeUtf8Into = textEncoder.encodeInto.bind(textEncoder);
    }
    const nativeStringIsWellFormed = String.prototype.isWellFormed;
    if (nativeStringIsWellFormed) {
      config.checkUtf8 = (text) => {
        return nativeStringIsWellFormed.call(text);
      };
    }
    configureTextEncoding(config);
  }
  return te;
}
function emulateEncodeInto(encodeUtf8) {
  return (text, dest) => {
    const bytes = encodeUtf8(text);
    dest.set(bytes);
    return { written: bytes.byteLength };
  };
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var WireType;
(function(WireType2) {
  WireType2[WireType2["Varint"] = 0] = "Varint";
  WireType2[WireType2["Bit64"] = 1] = "Bit64";
  WireType2[WireType2["LengthDelimited"] = 2] = "LengthDelimited";
  WireType2[WireType2["StartGroup"] = 3] = "StartGroup";
  WireType2[WireType2["EndGroup"] = 4] = "EndGroup";
  WireType2[WireType2["Bit32"] = 5] = "Bit32";
})(WireType || (WireType = {}));
var UINT32_MAX = 4294967295;
var INT32_MAX = 2147483647;
var INT32_MIN = -2147483648;
var BinaryWriter = class {
  constructor(encodeUtf8) {
    this.stackPos = [];
    this.encodeUtf8Into = encodeUtf8 ? emulateEncodeInto(encodeUtf8) : getTextEncoding().encodeUtf8Into;
    this.buffer = EMPTY_BUFFER;
    this.viewCache = EMPTY_VIEW;
    this.pos = 0;
  }
  ensureCapacity(size) {
    const required = this.pos + size;
    if (required > this.buffer.length) {
      let newLen = this.buffer.length || INITIAL_SIZE;
      while (newLen < required)
        newLen *= 2;
      const newBuf = new Uint8Array(newLen);
      if (this.pos > 0)
        newBuf.set(this.buffer);
      this.buffer = newBuf;
    }
  }
  /**
   * The DataView over `buffer`, rebuilt only if the buffer has grown since it
   * was last used.
   */
  view() {
    const bytes = this.buffer;
    const view = this.viewCache;
    if (view.byteLength === bytes.byteLength)
      return view;
    const newView = new DataView(bytes.buffer);
    this.viewCache = newView;
    return newView;
  }
  /**
   * Return all bytes written and reset this writer.
   */
  finish() {
    const result = this.buffer.slice(0, this.pos);
    this.pos = 0;
    this.stackPos = [];
    return result;
  }
  /**
   * Start a new fork for length-delimited data like a message
   * or a packed repeated field.
   *
   * Must be joined later with `join()`.
   */
  fork() {
    this.stackPos.push(this.pos);
    this.ensureCapacity(DEFAULT_LEN_PREFIX_SIZE);
    this.buffer[this.pos++] = 0;
    return this;
  }
  /**
   * Join the last fork. Write its length and bytes, then
   * return to the previous state.
   */
  join() {
    const forkPos = this.stackPos.pop();
    if (forkPos === void 0)
      throw new Error("invalid state, fork stack empty");
    const len = this.pos - forkPos - DEFAULT_LEN_PREFIX_SIZE;
    const lenPrefixSize = varint32Size(len);
    if (lenPrefixSize > DEFAULT_LEN_PREFIX_SIZE) {
      this.ensureCapacity(lenPrefixSize - DEFAULT_LEN_PREFIX_SIZE);
      this.buffer.copyWithin(forkPos + lenPrefixSize, forkPos + DEFAULT_LEN_PREFIX_SIZE, this.pos);
    }
    this.pos = forkPos;
    this.uint32(len);
    this.pos += len;
    return this;
  }
  /**
   * Writes a tag (field number and wire type).
   *
   * Equivalent to `uint32( (fieldNo << 3 | type) >>> 0 )`.
   *
   * Generated code should compute the tag ahead of time and call `uint32()`.
   */
  tag(fieldNo, type) {
    return this.uint32((fieldNo << 3 | type) >>> 0);
  }
  /**
   * Write a chunk of raw bytes.
   */
  raw(chunk) {
    this.ensureCapacity(chunk.length);
    this.buffer.set(chunk, this.pos);
    this.pos += chunk.length;
    return this;
  }
  /**
   * Write a `uint32` value, an unsigned 32 bit varint.
   */
  uint32(value2) {
    assertUInt32(value2);
    this.ensureCapacity(5);
    if (value2 < 128) {
      this.buffer[this.pos++] = value2;
      return this;
    }
    while (value2 > 127) {
      this.buffer[this.pos++] = value2 & 127 | 128;
      value2 >>>= 7;
    }
    this.buffer[this.pos++] = value2;
    return this;
  }
  /**
   * Write a `int32` value, a signed 32 bit varint.
   */
  int32(value2) {
    assertInt32(value2);
    if (value2 >= 0) {
      return this.uint32(value2);
    }
    this.ensureCapacity(10);
    for (let i = 0; i < 9; i++) {
      this.buffer[this.pos++] = value2 & 127 | 128;
      value2 >>= 7;
    }
    this.buffer[this.pos++] = 1;
    return this;
  }
  /**
   * Write a `bool` value, a varint.
   */
  bool(value2) {
    this.ensureCapacity(1);
    this.buffer[this.pos++] = value2 ? 1 : 0;
    return this;
  }
  /**
   * Write a `bytes` value, length-delimited arbitrary data.
   */
  bytes(value2) {
    this.uint32(value2.byteLength);
    return this.raw(value2);
  }
  /**
   * Write a `string` value, length-delimited data converted to UTF-8 text.
   */
  string(value2) {
    if (typeof value2 !== "string") {
      value2 = String(value2);
    }
    const len = value2.length;
    if (len <= ASCII_MAX_LENGTH) {
      this.ensureCapacity(len + 1);
      const ascii = this.buffer;
      let pos = this.pos;
      ascii[pos++] = len;
      let i = 0;
      for (; i < len; i++) {
        const code = value2.charCodeAt(i);
        if (code > 127)
          break;
        ascii[pos++] = code;
      }
      if (i == len) {
        this.pos = pos;
        return this;
      }
    }
    this.ensureCapacity(len * 3 + 5);
    const lenPrefixSizeGuess = varint32Size(len);
    const buf = this.buffer;
    const start = this.pos;
    const { written } = this.encodeUtf8Into(value2, buf.subarray(start + lenPrefixSizeGuess));
    const lenPrefixSize = varint32Size(written);
    if (lenPrefixSize != lenPrefixSizeGuess) {
      buf.copyWithin(start + lenPrefixSize, start + lenPrefixSizeGuess, start + lenPrefixSizeGuess + written);
    }
    this.uint32(written);
    this.pos += written;
    return this;
  }
  /**
   * Write a `float` value, 32-bit floating point number.
   */
  float(value2) {
    assertFloat32(value2);
    this.ensureCapacity(4);
    this.view().setFloat32(this.pos, value2, true);
    this.pos += 4;
    return this;
  }
  /**
   * Write a `double` value, a 64-bit floating point number.
   */
  double(value2) {
    this.ensureCapacity(8);
    this.view().setFloat64(this.pos, value2, true);
    this.pos += 8;
    return this;
  }
  /**
   * Write a `fixed32` value, an unsigned, fixed-length 32-bit integer.
   */
  fixed32(value2) {
    assertUInt32(value2);
    this.ensureCapacity(4);
    this.view().setUint32(this.pos, value2, true);
    this.pos += 4;
    return this;
  }
  /**
   * Write a `sfixed32` value, a signed, fixed-length 32-bit integer.
   */
  sfixed32(value2) {
    assertInt32(value2);
    this.ensureCapacity(4);
    this.view().setInt32(this.pos, value2, true);
    this.pos += 4;
    return this;
  }
  /**
   * Write a `sint32` value, a signed, zigzag-encoded 32-bit varint.
   */
  sint32(value2) {
    assertInt32(value2);
    return this.uint32((value2 << 1 ^ value2 >> 31) >>> 0);
  }
  /**
   * Write a `sfixed64` value, a signed, fixed-length 64-bit integer.
   */
  sfixed64(value2) {
    const tc = protoInt64.enc(value2);
    this.ensureCapacity(8);
    const view = this.view();
    view.setInt32(this.pos, tc.lo, true);
    view.setInt32(this.pos + 4, tc.hi, true);
    this.pos += 8;
    return this;
  }
  /**
   * Write a `fixed64` value, an unsigned, fixed-length 64 bit integer.
   */
  fixed64(value2) {
    const tc = protoInt64.uEnc(value2);
    this.ensureCapacity(8);
    const view = this.view();
    view.setInt32(this.pos, tc.lo, true);
    view.setInt32(this.pos + 4, tc.hi, true);
    this.pos += 8;
    return this;
  }
  /**
   * Write a `int64` value, a signed 64-bit varint.
   */
  int64(value2) {
    const tc = protoInt64.enc(value2);
    return this.writeVarint64(tc.lo, tc.hi);
  }
  /**
   * Write a `sint64` value, a signed, zig-zag-encoded 64-bit varint.
   */
  sint64(value2) {
    const tc = protoInt64.enc(value2), sign = tc.hi >> 31, lo = tc.lo << 1 ^ sign, hi = (tc.hi << 1 | tc.lo >>> 31) ^ sign;
    return this.writeVarint64(lo, hi);
  }
  /**
   * Write a `uint64` value, an unsigned 64-bit varint.
   */
  uint64(value2) {
    const tc = protoInt64.uEnc(value2);
    return this.writeVarint64(tc.lo, tc.hi);
  }
  /**
   * Write a 64-bit varint directly into the buffer. Accepts the value as
   * split low/high 32-bit words.
   *
   * Ported from varint64write() to avoid the intermediate number[] buffer.
   * See https://github.com/protocolbuffers/protobuf/blob/8a71927d74a4ce34efe2d8769fda198f52d20d12/js/experimental/runtime/kernel/writer.js#L344
   */
  writeVarint64(lo, hi) {
    this.ensureCapacity(10);
    const buf = this.buffer;
    let pos = this.pos;
    for (let i = 0; i < 28; i = i + 7) {
      const shift = lo >>> i;
      const hasNext = !(shift >>> 7 == 0 && hi == 0);
      buf[pos++] = (hasNext ? shift | 128 : shift) & 255;
      if (!hasNext) {
        this.pos = pos;
        return this;
      }
    }
    const splitBits = lo >>> 28 & 15 | (hi & 7) << 4;
    const hasMoreBits = !(hi >> 3 == 0);
    buf[pos++] = (hasMoreBits ? splitBits | 128 : splitBits) & 255;
    if (!hasMoreBits) {
      this.pos = pos;
      return this;
    }
    for (let i = 3; i < 31; i = i + 7) {
      const shift = hi >>> i;
      const hasNext = !(shift >>> 7 == 0);
      buf[pos++] = (hasNext ? shift | 128 : shift) & 255;
      if (!hasNext) {
        this.pos = pos;
        return this;
      }
    }
    buf[pos++] = hi >>> 31 & 1;
    this.pos = pos;
    return this;
  }
};
var INITIAL_SIZE = 128;
var DEFAULT_LEN_PREFIX_SIZE = 1;
var EMPTY_BUFFER = new Uint8Array(0);
var EMPTY_VIEW = new DataView(EMPTY_BUFFER.buffer);
var ASCII_MAX_LENGTH = 32;
function varint32Size(value2) {
  if (value2 < 128)
    return 1;
  if (value2 < 16384)
    return 2;
  if (value2 < 2097152)
    return 3;
  if (value2 < 268435456)
    return 4;
  return 5;
}
var BinaryReader = class {
  constructor(buf, decodeUtf8 = getTextEncoding().decodeUtf8) {
    this.decodeUtf8 = decodeUtf8;
    this.varint64Lo = 0;
    this.varint64Hi = 0;
    this.varint64 = varint64read;
    this.uint32 = varint32read;
    this.buf = buf;
    this.len = buf.length;
    this.pos = 0;
    this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  }
  /**
   * Reads a tag - field number and wire type. Tags are uint32 varints; values
   * that do not fit in uint32 are rejected.
   */
  tag() {
    const start = this.pos;
    const tag = this.uint32();
    const bytesRead = this.pos - start;
    if (bytesRead > 5 || bytesRead == 5 && this.buf[this.pos - 1] > 15) {
      throw new Error("illegal tag: varint overflows uint32");
    }
    const fieldNo = tag >>> 3;
    const wireType = tag & 7;
    if (fieldNo <= 0 || wireType > 5) {
      throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
    }
    return [fieldNo, wireType];
  }
  /**
   * Skip one element and return the skipped data.
   *
   * When skipping StartGroup, provide the tags field number to check for
   * matching field number in the EndGroup tag. Recursion into nested groups
   * is guarded by the `recursionLimit` argument: When the limit is reached,
   * this method throws.
   */
  skip(wireType, fieldNo, recursionLimit = 100) {
    let start = this.pos;
    switch (wireType) {
      case WireType.Varint:
        while (this.buf[this.pos++] & 128) {
        }
        break;
      // @ts-ignore TS7029: Fallthrough case in switch -- ignore instead of expect-error for compiler settings without noFallthroughCasesInSwitch: true
      case WireType.Bit64:
        this.pos += 4;
      case WireType.Bit32:
        this.pos += 4;
        break;
      case WireType.LengthDelimited:
        let len = this.uint32();
        this.pos += len;
        break;
      case WireType.StartGroup:
        if (recursionLimit <= 0) {
          throw new Error("maximum recursion depth reached");
        }
        for (; ; ) {
          const [fn, wt] = this.tag();
          if (wt === WireType.EndGroup) {
            if (fieldNo !== void 0 && fn !== fieldNo) {
              throw new Error("invalid end group tag");
            }
            break;
          }
          this.skip(wt, fn, recursionLimit - 1);
        }
        break;
      default:
        throw new Error("cant skip wire type " + wireType);
    }
    this.assertBounds();
    return this.buf.subarray(start, this.pos);
  }
  /**
   * Throws error if position in byte array is out of range.
   */
  assertBounds() {
    if (this.pos > this.len)
      throw new RangeError("premature EOF");
  }
  /**
   * Read a `int32` field, a signed 32 bit varint.
   */
  int32() {
    return this.uint32() | 0;
  }
  /**
   * Read a `sint32` field, a signed, zigzag-encoded 32-bit varint.
   */
  sint32() {
    let zze = this.uint32();
    return zze >>> 1 ^ -(zze & 1);
  }
  /**
   * Read a `int64` field, a signed 64-bit varint.
   */
  int64() {
    this.varint64();
    return protoInt64.dec(this.varint64Lo, this.varint64Hi);
  }
  /**
   * Read a `uint64` field, an unsigned 64-bit varint.
   */
  uint64() {
    this.varint64();
    return protoInt64.uDec(this.varint64Lo, this.varint64Hi);
  }
  /**
   * Read a `sint64` field, a signed, zig-zag-encoded 64-bit varint.
   */
  sint64() {
    this.varint64();
    let lo = this.varint64Lo;
    let hi = this.varint64Hi;
    let s = -(lo & 1);
    lo = (lo >>> 1 | (hi & 1) << 31) ^ s;
    hi = hi >>> 1 ^ s;
    return protoInt64.dec(lo, hi);
  }
  /**
   * Read a `bool` field, a variant.
   */
  bool() {
    const b = this.buf[this.pos];
    if (b < 128) {
      this.pos++;
      return b !== 0;
    }
    this.varint64();
    return this.varint64Lo !== 0 || this.varint64Hi !== 0;
  }
  /**
   * Read a `fixed32` field, an unsigned, fixed-length 32-bit integer.
   */
  fixed32() {
    return this.view.getUint32((this.pos += 4) - 4, true);
  }
  /**
   * Read a `sfixed32` field, a signed, fixed-length 32-bit integer.
   */
  sfixed32() {
    return this.view.getInt32((this.pos += 4) - 4, true);
  }
  /**
   * Read a `fixed64` field, an unsigned, fixed-length 64 bit integer.
   */
  fixed64() {
    return protoInt64.uDec(this.sfixed32(), this.sfixed32());
  }
  /**
   * Read a `fixed64` field, a signed, fixed-length 64-bit integer.
   */
  sfixed64() {
    return protoInt64.dec(this.sfixed32(), this.sfixed32());
  }
  /**
   * Read a `float` field, 32-bit floating point number.
   */
  float() {
    return this.view.getFloat32((this.pos += 4) - 4, true);
  }
  /**
   * Read a `double` field, a 64-bit floating point number.
   */
  double() {
    return this.view.getFloat64((this.pos += 8) - 8, true);
  }
  /**
   * Read a `bytes` field, length-delimited arbitrary data.
   */
  bytes() {
    let len = this.uint32(), start = this.pos;
    this.pos += len;
    this.assertBounds();
    return this.buf.subarray(start, start + len);
  }
  /**
   * Read a `string` field, length-delimited data converted to UTF-8 text. If
   * `strict` is true, throw on invalid UTF-8 instead of substituting U+FFFD.
   */
  string(strict) {
    const len = this.uint32();
    const start = this.pos;
    this.pos += len;
    this.assertBounds();
    const buf = this.buf;
    if (len <= ASCII_MAX_LENGTH) {
      const codes = new Array(len);
      for (let i = 0; i < len; i++) {
        const byte = buf[start + i];
        if (byte > 127) {
          return this.decodeUtf8(buf.subarray(start, this.pos), strict);
        }
        codes[i] = byte;
      }
      return String.fromCharCode.apply(String, codes);
    }
    return this.decodeUtf8(buf.subarray(start, this.pos), strict);
  }
};
function assertInt32(arg) {
  if (typeof arg == "string") {
    arg = Number(arg);
  } else if (typeof arg != "number") {
    throw new Error("invalid int32: " + typeof arg);
  }
  if (!Number.isInteger(arg) || arg > INT32_MAX || arg < INT32_MIN)
    throw new Error("invalid int32: " + arg);
}
function assertUInt32(arg) {
  if (typeof arg == "string") {
    arg = Number(arg);
  } else if (typeof arg != "number") {
    throw new Error("invalid uint32: " + typeof arg);
  }
  if (!Number.isInteger(arg) || arg > UINT32_MAX || arg < 0)
    throw new Error("invalid uint32: " + arg);
}
function assertFloat32(arg) {
  if (typeof arg == "string") {
    const o = arg;
    arg = Number(arg);
    if (Number.isNaN(arg) && o !== "NaN") {
      throw new Error("invalid float32: " + o);
    }
  } else if (typeof arg != "number") {
    throw new Error("invalid float32: " + typeof arg);
  }
  if (!Number.isFinite(Math.fround(arg)) && Number.isFinite(arg)) {
    throw new Error("invalid float32: " + arg);
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/message.js
var NULL_VALUE = 0;
function localMessageMapper(field) {
  if (usesJsonRepresentation(field)) {
    return {
      toMessage: (local) => wktStructToReflect(local),
      toLocal: (message) => wktStructToLocal(message)
    };
  }
  if (field.fieldKind == "message" && !field.oneof && isWrapperDesc(field.message)) {
    const wrapperDesc = field.message;
    const valueLocalName = wrapperDesc.fields[0].localName;
    return {
      toMessage: (local) => {
        const message = create(wrapperDesc);
        if (local !== void 0) {
          message[valueLocalName] = local;
        }
        return message;
      },
      toLocal: (message) => message[valueLocalName]
    };
  }
  const childDesc = field.message;
  return {
    toMessage: (local) => local === void 0 ? create(childDesc) : local,
    toLocal: (message) => message
  };
}
function usesJsonRepresentation(field) {
  return field.message.typeName == "google.protobuf.Struct" && field.parent.typeName != "google.protobuf.Value";
}
function wktStructToReflect(json) {
  const struct = {
    $typeName: "google.protobuf.Struct",
    fields: {}
  };
  if (isObject(json)) {
    for (const k of Object.keys(json)) {
      setOwn(struct.fields, k, wktValueToReflect(json[k]));
    }
  }
  return struct;
}
function wktStructToLocal(val) {
  const json = {};
  for (const k of Object.keys(val.fields)) {
    setOwn(json, k, wktValueToLocal(val.fields[k]));
  }
  return json;
}
function wktValueToLocal(val) {
  switch (val.kind.case) {
    case "structValue":
      return wktStructToLocal(val.kind.value);
    case "listValue":
      return val.kind.value.values.map(wktValueToLocal);
    case "nullValue":
    case void 0:
      return null;
    default:
      return val.kind.value;
  }
}
function wktValueToReflect(json) {
  const value2 = {
    $typeName: "google.protobuf.Value",
    kind: { case: void 0 }
  };
  switch (typeof json) {
    case "number":
      value2.kind = { case: "numberValue", value: json };
      break;
    case "string":
      value2.kind = { case: "stringValue", value: json };
      break;
    case "boolean":
      value2.kind = { case: "boolValue", value: json };
      break;
    case "object":
      if (json === null) {
        value2.kind = { case: "nullValue", value: NULL_VALUE };
      } else if (Array.isArray(json)) {
        const listValue = {
          $typeName: "google.protobuf.ListValue",
          values: []
        };
        if (Array.isArray(json)) {
          for (const e of json) {
            listValue.values.push(wktValueToReflect(e));
          }
        }
        value2.kind = {
          case: "listValue",
          value: listValue
        };
      } else {
        value2.kind = {
          case: "structValue",
          value: wktStructToReflect(json)
        };
      }
      break;
  }
  return value2;
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/base64-encoding.js
var nativeSetFromBase64 = Uint8Array.prototype.setFromBase64;
function base64Decode(base64Str) {
  const len = base64Str.length;
  let size = len - (len + 3 >> 2);
  if ((len & 3) == 0 && base64Str[len - 1] == "=") {
    size -= base64Str[len - 2] == "=" ? 2 : 1;
  }
  const bytes = new Uint8Array(size);
  let written = -1;
  if (nativeSetFromBase64) {
    try {
      const result = nativeSetFromBase64.call(bytes, base64Str);
      if (result.read == len) {
        written = result.written;
      }
    } catch (_a) {
    }
  }
  if (written < 0) {
    written = setFromBase64(bytes, base64Str);
  }
  return written == size ? bytes : bytes.subarray(0, written);
}
function setFromBase64(bytes, base64Str) {
  const table = getDecodeTable();
  let bytePos = 0, groupPos = 0, b, p = 0;
  for (let i = 0; i < base64Str.length; i++) {
    b = table[base64Str.charCodeAt(i)];
    if (b === void 0) {
      switch (base64Str[i]) {
        // @ts-ignore TS7029: Fallthrough case in switch -- ignore instead of expect-error for compiler settings without noFallthroughCasesInSwitch: true
        case "=":
          groupPos = 0;
        // reset state when padding found
        case "\n":
        case "\r":
        case "	":
        case " ":
          continue;
        // skip white-space, and padding
        default:
          throw Error("invalid base64 string");
      }
    }
    switch (groupPos) {
      case 0:
        p = b;
        groupPos = 1;
        break;
      case 1:
        bytes[bytePos++] = p << 2 | (b & 48) >> 4;
        p = b;
        groupPos = 2;
        break;
      case 2:
        bytes[bytePos++] = (p & 15) << 4 | (b & 60) >> 2;
        p = b;
        groupPos = 3;
        break;
      case 3:
        bytes[bytePos++] = (p & 3) << 6 | b;
        groupPos = 0;
        break;
    }
  }
  if (groupPos == 1)
    throw Error("invalid base64 string");
  return bytePos;
}
var nativeToBase64 = Uint8Array.prototype.toBase64;
var encodeTableStd;
var encodeTableUrl;
var decodeTable;
function getEncodeTable(encoding) {
  if (!encodeTableStd) {
    encodeTableStd = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
    encodeTableUrl = encodeTableStd.slice(0, -2).concat("-", "_");
  }
  return encoding == "url" ? (
    // biome-ignore lint/style/noNonNullAssertion: TS fails to narrow down
    encodeTableUrl
  ) : encodeTableStd;
}
function getDecodeTable() {
  if (!decodeTable) {
    decodeTable = [];
    const encodeTable = getEncodeTable("std");
    for (let i = 0; i < encodeTable.length; i++)
      decodeTable[encodeTable[i].charCodeAt(0)] = i;
    decodeTable["-".charCodeAt(0)] = encodeTable.indexOf("+");
    decodeTable["_".charCodeAt(0)] = encodeTable.indexOf("/");
  }
  return decodeTable;
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/names.js
function protoCamelCase(snakeCase) {
  let capNext = false;
  const b = [];
  for (let i = 0; i < snakeCase.length; i++) {
    let c = snakeCase.charAt(i);
    switch (c) {
      case "_":
        capNext = true;
        break;
      case "0":
      case "1":
      case "2":
      case "3":
      case "4":
      case "5":
      case "6":
      case "7":
      case "8":
      case "9":
        b.push(c);
        capNext = false;
        break;
      default:
        if (capNext) {
          capNext = false;
          c = c.toUpperCase();
        }
        b.push(c);
        break;
    }
  }
  return b.join("");
}
var reservedObjectProperties = /* @__PURE__ */ new Set([
  // names reserved by JavaScript
  "constructor",
  "toString",
  "toJSON",
  "valueOf"
]);
function safeObjectProperty(name) {
  return reservedObjectProperties.has(name) ? name + "$" : name;
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/restore-json-names.js
function restoreJsonNames(message) {
  for (const f of message.field) {
    if (!unsafeIsSetExplicit(f, "jsonName")) {
      f.jsonName = protoCamelCase(f.name);
    }
  }
  message.nestedType.forEach(restoreJsonNames);
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/text-format.js
function parseTextFormatEnumValue(descEnum, value2) {
  const enumValue = descEnum.values.find((v) => v.name === value2);
  if (!enumValue) {
    throw new Error(`cannot parse ${descEnum} default value: ${value2}`);
  }
  return enumValue.number;
}
function parseTextFormatScalarValue(type, value2) {
  switch (type) {
    case ScalarType.STRING:
      return value2;
    case ScalarType.BYTES: {
      const u = unescapeBytesDefaultValue(value2);
      if (u === false) {
        throw new Error(`cannot parse ${ScalarType[type]} default value: ${value2}`);
      }
      return u;
    }
    case ScalarType.INT64:
    case ScalarType.SFIXED64:
    case ScalarType.SINT64:
      return protoInt64.parse(value2);
    case ScalarType.UINT64:
    case ScalarType.FIXED64:
      return protoInt64.uParse(value2);
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      switch (value2) {
        case "inf":
          return Number.POSITIVE_INFINITY;
        case "-inf":
          return Number.NEGATIVE_INFINITY;
        case "nan":
          return Number.NaN;
        default:
          return parseFloat(value2);
      }
    case ScalarType.BOOL:
      return value2 === "true";
    case ScalarType.INT32:
    case ScalarType.UINT32:
    case ScalarType.SINT32:
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
      return parseInt(value2, 10);
  }
}
function unescapeBytesDefaultValue(str) {
  const b = [];
  const input = {
    tail: str,
    c: "",
    next() {
      if (this.tail.length == 0) {
        return false;
      }
      this.c = this.tail[0];
      this.tail = this.tail.substring(1);
      return true;
    },
    take(n) {
      if (this.tail.length >= n) {
        const r = this.tail.substring(0, n);
        this.tail = this.tail.substring(n);
        return r;
      }
      return false;
    }
  };
  while (input.next()) {
    switch (input.c) {
      case "\\":
        if (input.next()) {
          switch (input.c) {
            case "\\":
              b.push(input.c.charCodeAt(0));
              break;
            case "b":
              b.push(8);
              break;
            case "f":
              b.push(12);
              break;
            case "n":
              b.push(10);
              break;
            case "r":
              b.push(13);
              break;
            case "t":
              b.push(9);
              break;
            case "v":
              b.push(11);
              break;
            case "0":
            case "1":
            case "2":
            case "3":
            case "4":
            case "5":
            case "6":
            case "7": {
              const s = input.c;
              const t = input.take(2);
              if (t === false) {
                return false;
              }
              const n = parseInt(s + t, 8);
              if (Number.isNaN(n)) {
                return false;
              }
              b.push(n);
              break;
            }
            case "x": {
              const s = input.c;
              const t = input.take(2);
              if (t === false) {
                return false;
              }
              const n = parseInt(s + t, 16);
              if (Number.isNaN(n)) {
                return false;
              }
              b.push(n);
              break;
            }
            case "u": {
              const s = input.c;
              const t = input.take(4);
              if (t === false) {
                return false;
              }
              const n = parseInt(s + t, 16);
              if (Number.isNaN(n)) {
                return false;
              }
              const chunk = new Uint8Array(4);
              const view = new DataView(chunk.buffer);
              view.setInt32(0, n, true);
              b.push(chunk[0], chunk[1], chunk[2], chunk[3]);
              break;
            }
            case "U": {
              const s = input.c;
              const t = input.take(8);
              if (t === false) {
                return false;
              }
              const tc = protoInt64.uEnc(s + t);
              const chunk = new Uint8Array(8);
              const view = new DataView(chunk.buffer);
              view.setInt32(0, tc.lo, true);
              view.setInt32(4, tc.hi, true);
              b.push(chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]);
              break;
            }
          }
        }
        break;
      default:
        b.push(input.c.charCodeAt(0));
    }
  }
  return new Uint8Array(b);
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/nested-types.js
function* nestedTypes(desc) {
  switch (desc.kind) {
    case "file":
      for (const message of desc.messages) {
        yield message;
        yield* nestedTypes(message);
      }
      yield* desc.enums;
      yield* desc.services;
      yield* desc.extensions;
      break;
    case "message":
      for (const message of desc.nestedMessages) {
        yield message;
        yield* nestedTypes(message);
      }
      yield* desc.nestedEnums;
      yield* desc.nestedExtensions;
      break;
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/registry.js
function createEmbeddedFileRegistry(fileDescriptorProto, resolve) {
  return buildFileRegistry([fileDescriptorProto, resolve]);
}
function buildFileRegistry(args, check) {
  const registry = createBaseRegistry();
  if (!args.length) {
    return registry;
  }
  if ("$typeName" in args[0] && args[0].$typeName == "google.protobuf.FileDescriptorSet") {
    for (const file of args[0].file) {
      check === null || check === void 0 ? void 0 : check(file);
      addFile(file, registry);
    }
    return registry;
  }
  if ("$typeName" in args[0]) {
    let recurseDeps = function(file) {
      const deps = [];
      for (const protoFileName of file.dependency) {
        if (registry.getFile(protoFileName) != void 0) {
          continue;
        }
        if (seen.has(protoFileName)) {
          continue;
        }
        const dep = resolve(protoFileName);
        if (!dep) {
          throw new Error(`Unable to resolve ${protoFileName}, imported by ${file.name}`);
        }
        if ("kind" in dep) {
          registry.addFile(dep, false, true);
        } else {
          seen.add(dep.name);
          deps.push(dep);
        }
      }
      return deps.concat(...deps.map(recurseDeps));
    };
    const input = args[0];
    const resolve = args[1];
    const seen = /* @__PURE__ */ new Set();
    for (const file of [input, ...recurseDeps(input)].reverse()) {
      check === null || check === void 0 ? void 0 : check(file);
      addFile(file, registry);
    }
  } else {
    for (const fileReg of args) {
      for (const file of fileReg.files) {
        registry.addFile(file);
      }
    }
  }
  return registry;
}
function createBaseRegistry() {
  const types = /* @__PURE__ */ new Map();
  const extendees = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  return {
    kind: "registry",
    types,
    extendees,
    [Symbol.iterator]() {
      return types.values();
    },
    get files() {
      return files.values();
    },
    addFile(file, skipTypes, withDeps) {
      files.set(file.proto.name, file);
      if (!skipTypes) {
        for (const type of nestedTypes(file)) {
          this.add(type);
        }
      }
      if (withDeps) {
        for (const f of file.dependencies) {
          this.addFile(f, skipTypes, withDeps);
        }
      }
    },
    add(desc) {
      if (desc.kind == "extension") {
        let numberToExt = extendees.get(desc.extendee.typeName);
        if (!numberToExt) {
          extendees.set(
            desc.extendee.typeName,
            // biome-ignore lint/suspicious/noAssignInExpressions: no
            numberToExt = /* @__PURE__ */ new Map()
          );
        }
        numberToExt.set(desc.number, desc);
      }
      types.set(desc.typeName, desc);
    },
    get(typeName) {
      return types.get(typeName);
    },
    getFile(fileName) {
      return files.get(fileName);
    },
    getMessage(typeName) {
      const t = types.get(typeName);
      return (t === null || t === void 0 ? void 0 : t.kind) == "message" ? t : void 0;
    },
    getEnum(typeName) {
      const t = types.get(typeName);
      return (t === null || t === void 0 ? void 0 : t.kind) == "enum" ? t : void 0;
    },
    getExtension(typeName) {
      const t = types.get(typeName);
      return (t === null || t === void 0 ? void 0 : t.kind) == "extension" ? t : void 0;
    },
    getExtensionFor(extendee, no) {
      var _a;
      return (_a = extendees.get(extendee.typeName)) === null || _a === void 0 ? void 0 : _a.get(no);
    },
    getService(typeName) {
      const t = types.get(typeName);
      return (t === null || t === void 0 ? void 0 : t.kind) == "service" ? t : void 0;
    }
  };
}
var EDITION_PROTO22 = 998;
var EDITION_PROTO32 = 999;
var EDITION_UNSTABLE = 9999;
var TYPE_STRING = 9;
var TYPE_GROUP = 10;
var TYPE_MESSAGE = 11;
var TYPE_BYTES = 12;
var TYPE_ENUM = 14;
var LABEL_REPEATED = 3;
var LABEL_REQUIRED = 2;
var JS_STRING = 1;
var IDEMPOTENCY_UNKNOWN = 0;
var EXPLICIT = 1;
var IMPLICIT2 = 2;
var LEGACY_REQUIRED = 3;
var PACKED = 1;
var DELIMITED = 2;
var OPEN = 1;
var VERIFY = 2;
var maximumEdition = 1002;
var featureDefaults = {
  // EDITION_PROTO2
  998: {
    fieldPresence: 1,
    // EXPLICIT,
    enumType: 2,
    // CLOSED,
    repeatedFieldEncoding: 2,
    // EXPANDED,
    utf8Validation: 3,
    // NONE,
    messageEncoding: 1,
    // LENGTH_PREFIXED,
    jsonFormat: 2,
    // LEGACY_BEST_EFFORT,
    enforceNamingStyle: 2,
    // STYLE_LEGACY,
    defaultSymbolVisibility: 1,
    // EXPORT_ALL,
    enforceProtoLimits: 1
    // LEGACY_NO_EXPLICIT_LIMITS,
  },
  // EDITION_PROTO3
  999: {
    fieldPresence: 2,
    // IMPLICIT,
    enumType: 1,
    // OPEN,
    repeatedFieldEncoding: 1,
    // PACKED,
    utf8Validation: 2,
    // VERIFY,
    messageEncoding: 1,
    // LENGTH_PREFIXED,
    jsonFormat: 1,
    // ALLOW,
    enforceNamingStyle: 2,
    // STYLE_LEGACY,
    defaultSymbolVisibility: 1,
    // EXPORT_ALL,
    enforceProtoLimits: 1
    // LEGACY_NO_EXPLICIT_LIMITS,
  },
  // EDITION_2023
  1e3: {
    fieldPresence: 1,
    // EXPLICIT,
    enumType: 1,
    // OPEN,
    repeatedFieldEncoding: 1,
    // PACKED,
    utf8Validation: 2,
    // VERIFY,
    messageEncoding: 1,
    // LENGTH_PREFIXED,
    jsonFormat: 1,
    // ALLOW,
    enforceNamingStyle: 2,
    // STYLE_LEGACY,
    defaultSymbolVisibility: 1,
    // EXPORT_ALL,
    enforceProtoLimits: 1
    // LEGACY_NO_EXPLICIT_LIMITS,
  },
  // EDITION_2024
  1001: {
    fieldPresence: 1,
    // EXPLICIT,
    enumType: 1,
    // OPEN,
    repeatedFieldEncoding: 1,
    // PACKED,
    utf8Validation: 2,
    // VERIFY,
    messageEncoding: 1,
    // LENGTH_PREFIXED,
    jsonFormat: 1,
    // ALLOW,
    enforceNamingStyle: 1,
    // STYLE2024,
    defaultSymbolVisibility: 2,
    // EXPORT_TOP_LEVEL,
    enforceProtoLimits: 1
    // LEGACY_NO_EXPLICIT_LIMITS,
  },
  // EDITION_2026
  1002: {
    fieldPresence: 1,
    // EXPLICIT,
    enumType: 1,
    // OPEN,
    repeatedFieldEncoding: 1,
    // PACKED,
    utf8Validation: 2,
    // VERIFY,
    messageEncoding: 1,
    // LENGTH_PREFIXED,
    jsonFormat: 1,
    // ALLOW,
    enforceNamingStyle: 3,
    // STYLE2026,
    defaultSymbolVisibility: 4,
    // STRICT,
    enforceProtoLimits: 2
    // PROTO_LIMITS2026,
  }
};
function addFile(proto, reg) {
  var _a, _b;
  const file = {
    kind: "file",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    edition: getFileEdition(proto),
    name: proto.name.replace(/\.proto$/, ""),
    dependencies: findFileDependencies(proto, reg),
    enums: [],
    messages: [],
    extensions: [],
    services: [],
    toString() {
      return `file ${proto.name}`;
    }
  };
  const mapEntriesStore = /* @__PURE__ */ new Map();
  const mapEntries = {
    get(typeName) {
      return mapEntriesStore.get(typeName);
    },
    add(desc) {
      var _a2;
      assert(((_a2 = desc.proto.options) === null || _a2 === void 0 ? void 0 : _a2.mapEntry) === true);
      mapEntriesStore.set(desc.typeName, desc);
    }
  };
  for (const enumProto of proto.enumType) {
    addEnum(enumProto, file, void 0, reg);
  }
  for (const messageProto of proto.messageType) {
    addMessage(messageProto, file, void 0, reg, mapEntries);
  }
  for (const serviceProto of proto.service) {
    addService(serviceProto, file, reg);
  }
  addExtensions(file, reg);
  for (const mapEntry of mapEntriesStore.values()) {
    addFields(mapEntry, reg, mapEntries);
  }
  for (const message of file.messages) {
    addFields(message, reg, mapEntries);
    addExtensions(message, reg);
  }
  reg.addFile(file, true);
}
function addExtensions(desc, reg) {
  switch (desc.kind) {
    case "file":
      for (const proto of desc.proto.extension) {
        const ext = newField(proto, desc, reg);
        desc.extensions.push(ext);
        reg.add(ext);
      }
      break;
    case "message":
      for (const proto of desc.proto.extension) {
        const ext = newField(proto, desc, reg);
        desc.nestedExtensions.push(ext);
        reg.add(ext);
      }
      for (const message of desc.nestedMessages) {
        addExtensions(message, reg);
      }
      break;
  }
}
function addFields(message, reg, mapEntries) {
  const allOneofs = message.proto.oneofDecl.map((proto) => newOneof(proto, message));
  const oneofsSeen = /* @__PURE__ */ new Set();
  for (const proto of message.proto.field) {
    const oneof = findOneof(proto, allOneofs);
    const field = newField(proto, message, reg, oneof, mapEntries);
    message.fields.push(field);
    message.field[field.localName] = field;
    if (oneof === void 0) {
      message.members.push(field);
    } else {
      oneof.fields.push(field);
      if (!oneofsSeen.has(oneof)) {
        oneofsSeen.add(oneof);
        message.members.push(oneof);
      }
    }
  }
  for (const oneof of allOneofs.filter((o) => oneofsSeen.has(o))) {
    message.oneofs.push(oneof);
  }
  for (const child of message.nestedMessages) {
    addFields(child, reg, mapEntries);
  }
}
function addEnum(proto, file, parent, reg) {
  var _a, _b, _c, _d, _e, _f, _g;
  var _h, _j;
  const sharedPrefix = findEnumSharedPrefix(proto.name, proto.value);
  const desc = {
    kind: "enum",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    file,
    parent,
    open: true,
    name: proto.name,
    typeName: makeTypeName(proto, parent, file),
    value: {},
    values: [],
    sharedPrefix,
    toString() {
      return `enum ${this.typeName}`;
    }
  };
  desc.open = isEnumOpen(desc);
  reg.add(desc);
  for (const p of proto.value) {
    const name = p.name;
    const value2 = {
      kind: "enum_value",
      proto: p,
      deprecated: (_d = (_c = p.options) === null || _c === void 0 ? void 0 : _c.deprecated) !== null && _d !== void 0 ? _d : false,
      parent: desc,
      name,
      localName: safeObjectProperty(sharedPrefix == void 0 ? name : name.substring(sharedPrefix.length)),
      number: p.number,
      jsonName: (_e = findEnumValueJsonName(p)) !== null && _e !== void 0 ? _e : name,
      toString() {
        return `enum value ${desc.typeName}.${name}`;
      }
    };
    desc.values.push(value2);
    (_f = (_h = desc.value)[_j = p.number]) !== null && _f !== void 0 ? _f : _h[_j] = value2;
  }
  ((_g = parent === null || parent === void 0 ? void 0 : parent.nestedEnums) !== null && _g !== void 0 ? _g : file.enums).push(desc);
}
function addMessage(proto, file, parent, reg, mapEntries) {
  var _a, _b, _c, _d;
  const desc = {
    kind: "message",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    file,
    parent,
    name: proto.name,
    typeName: makeTypeName(proto, parent, file),
    fields: [],
    field: {},
    oneofs: [],
    members: [],
    nestedEnums: [],
    nestedMessages: [],
    nestedExtensions: [],
    toString() {
      return `message ${this.typeName}`;
    }
  };
  if (((_c = proto.options) === null || _c === void 0 ? void 0 : _c.mapEntry) === true) {
    mapEntries.add(desc);
  } else {
    ((_d = parent === null || parent === void 0 ? void 0 : parent.nestedMessages) !== null && _d !== void 0 ? _d : file.messages).push(desc);
    reg.add(desc);
  }
  for (const enumProto of proto.enumType) {
    addEnum(enumProto, file, desc, reg);
  }
  for (const messageProto of proto.nestedType) {
    addMessage(messageProto, file, desc, reg, mapEntries);
  }
}
function addService(proto, file, reg) {
  var _a, _b;
  const desc = {
    kind: "service",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    file,
    name: proto.name,
    typeName: makeTypeName(proto, void 0, file),
    methods: [],
    method: {},
    toString() {
      return `service ${this.typeName}`;
    }
  };
  file.services.push(desc);
  reg.add(desc);
  for (const methodProto of proto.method) {
    const method = newMethod(methodProto, desc, reg);
    desc.methods.push(method);
    desc.method[method.localName] = method;
  }
}
function newMethod(proto, parent, reg) {
  var _a, _b, _c, _d;
  let methodKind;
  if (proto.clientStreaming && proto.serverStreaming) {
    methodKind = "bidi_streaming";
  } else if (proto.clientStreaming) {
    methodKind = "client_streaming";
  } else if (proto.serverStreaming) {
    methodKind = "server_streaming";
  } else {
    methodKind = "unary";
  }
  const input = reg.getMessage(trimLeadingDot(proto.inputType));
  const output = reg.getMessage(trimLeadingDot(proto.outputType));
  assert(input, `invalid MethodDescriptorProto: input_type ${proto.inputType} not found`);
  assert(output, `invalid MethodDescriptorProto: output_type ${proto.inputType} not found`);
  const name = proto.name;
  return {
    kind: "rpc",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    parent,
    name,
    localName: safeObjectProperty(name.length ? safeObjectProperty(name[0].toLowerCase() + name.substring(1)) : name),
    methodKind,
    input,
    output,
    idempotency: (_d = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.idempotencyLevel) !== null && _d !== void 0 ? _d : IDEMPOTENCY_UNKNOWN,
    toString() {
      return `rpc ${parent.typeName}.${name}`;
    }
  };
}
function newOneof(proto, parent) {
  return {
    kind: "oneof",
    proto,
    deprecated: false,
    parent,
    fields: [],
    name: proto.name,
    localName: safeObjectProperty(protoCamelCase(proto.name)),
    toString() {
      return `oneof ${parent.typeName}.${this.name}`;
    }
  };
}
function newField(proto, parentOrFile, reg, oneof, mapEntries) {
  var _a, _b, _c;
  const isExtension = mapEntries === void 0;
  const field = {
    kind: "field",
    proto,
    deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
    name: proto.name,
    number: proto.number,
    scalar: void 0,
    message: void 0,
    enum: void 0,
    presence: getFieldPresence(proto, oneof, isExtension, parentOrFile),
    utf8Validation: isUtf8Validated(proto, parentOrFile),
    listKind: void 0,
    mapKind: void 0,
    mapKey: void 0,
    delimitedEncoding: void 0,
    packed: void 0,
    longAsString: false,
    getDefaultValue: void 0
  };
  let toStr;
  if (isExtension) {
    const file = parentOrFile.kind == "file" ? parentOrFile : parentOrFile.file;
    const parent = parentOrFile.kind == "file" ? void 0 : parentOrFile;
    const typeName = makeTypeName(proto, parent, file);
    field.kind = "extension";
    field.file = file;
    field.parent = parent;
    field.oneof = void 0;
    field.typeName = typeName;
    field.jsonName = `[${typeName}]`;
    toStr = () => `extension ${typeName}`;
    const extendee = reg.getMessage(trimLeadingDot(proto.extendee));
    assert(extendee, `invalid FieldDescriptorProto: extendee ${proto.extendee} not found`);
    field.extendee = extendee;
  } else {
    const parent = parentOrFile;
    assert(parent.kind == "message");
    field.parent = parent;
    field.oneof = oneof;
    field.localName = oneof ? protoCamelCase(proto.name) : safeObjectProperty(protoCamelCase(proto.name));
    field.jsonName = proto.jsonName;
    toStr = () => `field ${parent.typeName}.${proto.name}`;
  }
  Object.defineProperty(field, "toString", {
    value: toStr,
    writable: true,
    enumerable: true,
    configurable: true
  });
  const label = proto.label;
  const type = proto.type;
  const jstype = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.jstype;
  if (label === LABEL_REPEATED) {
    const mapEntry = type == TYPE_MESSAGE ? mapEntries === null || mapEntries === void 0 ? void 0 : mapEntries.get(trimLeadingDot(proto.typeName)) : void 0;
    if (mapEntry) {
      field.fieldKind = "map";
      const { key, value: value2 } = findMapEntryFields(mapEntry);
      field.mapKey = key.scalar;
      field.mapKind = value2.fieldKind;
      field.message = value2.message;
      field.delimitedEncoding = false;
      field.enum = value2.enum;
      field.scalar = value2.scalar;
      return field;
    }
    field.fieldKind = "list";
    switch (type) {
      case TYPE_MESSAGE:
      case TYPE_GROUP:
        field.listKind = "message";
        field.message = reg.getMessage(trimLeadingDot(proto.typeName));
        assert(field.message);
        field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
        break;
      case TYPE_ENUM:
        field.listKind = "enum";
        field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
        assert(field.enum);
        break;
      default:
        field.listKind = "scalar";
        field.scalar = type;
        field.longAsString = jstype == JS_STRING;
        break;
    }
    field.packed = isPackedField(proto, parentOrFile);
    return field;
  }
  switch (type) {
    case TYPE_MESSAGE:
    case TYPE_GROUP:
      field.fieldKind = "message";
      field.message = reg.getMessage(trimLeadingDot(proto.typeName));
      assert(field.message, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
      field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
      field.getDefaultValue = () => void 0;
      break;
    case TYPE_ENUM: {
      const enumeration = reg.getEnum(trimLeadingDot(proto.typeName));
      assert(enumeration !== void 0, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
      field.fieldKind = "enum";
      field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
      field.getDefaultValue = () => {
        return unsafeIsSetExplicit(proto, "defaultValue") ? parseTextFormatEnumValue(enumeration, proto.defaultValue) : void 0;
      };
      break;
    }
    default: {
      field.fieldKind = "scalar";
      field.scalar = type;
      field.longAsString = jstype == JS_STRING;
      field.getDefaultValue = () => {
        return unsafeIsSetExplicit(proto, "defaultValue") ? parseTextFormatScalarValue(type, proto.defaultValue) : void 0;
      };
      break;
    }
  }
  return field;
}
function getFileEdition(proto) {
  switch (proto.syntax) {
    case "":
    case "proto2":
      return EDITION_PROTO22;
    case "proto3":
      return EDITION_PROTO32;
    case "editions":
      if (proto.edition === EDITION_UNSTABLE) {
        return maximumEdition;
      }
      if (proto.edition in featureDefaults) {
        return proto.edition;
      }
      throw new Error(`${proto.name}: unsupported edition`);
    default:
      throw new Error(`${proto.name}: unsupported syntax "${proto.syntax}"`);
  }
}
function findFileDependencies(proto, reg) {
  return proto.dependency.map((wantName) => {
    const dep = reg.getFile(wantName);
    if (!dep) {
      throw new Error(`Cannot find ${wantName}, imported by ${proto.name}`);
    }
    return dep;
  });
}
function findEnumSharedPrefix(enumName, values) {
  const prefix = camelToSnakeCase(enumName) + "_";
  for (const value2 of values) {
    if (!value2.name.toLowerCase().startsWith(prefix)) {
      return void 0;
    }
    const shortName = value2.name.substring(prefix.length);
    if (shortName.length == 0) {
      return void 0;
    }
    if (/^\d/.test(shortName)) {
      return void 0;
    }
  }
  return prefix;
}
function findEnumValueJsonName(proto) {
  var _a, _b;
  const extensionNumber = 998;
  const fieldNumber = 1;
  let jsonName;
  for (const uf of (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.$unknown) !== null && _b !== void 0 ? _b : []) {
    if (uf.no !== extensionNumber || uf.wireType !== WireType.LengthDelimited) {
      continue;
    }
    const reader = new BinaryReader(new BinaryReader(uf.data).bytes());
    while (reader.pos < reader.len) {
      const [no, wireType] = reader.tag();
      if (no === fieldNumber && wireType === WireType.LengthDelimited) {
        jsonName = reader.string();
      } else {
        reader.skip(wireType, no);
      }
    }
  }
  return jsonName;
}
function camelToSnakeCase(camel) {
  return (camel.substring(0, 1) + camel.substring(1).replace(/[A-Z]/g, (c) => "_" + c)).toLowerCase();
}
function makeTypeName(proto, parent, file) {
  let typeName;
  if (parent) {
    typeName = `${parent.typeName}.${proto.name}`;
  } else if (file.proto.package.length > 0) {
    typeName = `${file.proto.package}.${proto.name}`;
  } else {
    typeName = `${proto.name}`;
  }
  return typeName;
}
function trimLeadingDot(typeName) {
  return typeName.startsWith(".") ? typeName.substring(1) : typeName;
}
function findOneof(proto, allOneofs) {
  if (!unsafeIsSetExplicit(proto, "oneofIndex")) {
    return void 0;
  }
  if (proto.proto3Optional) {
    return void 0;
  }
  const oneof = allOneofs[proto.oneofIndex];
  assert(oneof, `invalid FieldDescriptorProto: oneof #${proto.oneofIndex} for field #${proto.number} not found`);
  return oneof;
}
function getFieldPresence(proto, oneof, isExtension, parent) {
  if (proto.label == LABEL_REQUIRED) {
    return LEGACY_REQUIRED;
  }
  if (proto.label == LABEL_REPEATED) {
    return IMPLICIT2;
  }
  if (!!oneof || proto.proto3Optional) {
    return EXPLICIT;
  }
  if (isExtension) {
    return EXPLICIT;
  }
  const resolved = resolveFeature("fieldPresence", { proto, parent });
  if (resolved == IMPLICIT2 && (proto.type == TYPE_MESSAGE || proto.type == TYPE_GROUP)) {
    return EXPLICIT;
  }
  return resolved;
}
function isPackedField(proto, parent) {
  if (proto.label != LABEL_REPEATED) {
    return false;
  }
  switch (proto.type) {
    case TYPE_STRING:
    case TYPE_BYTES:
    case TYPE_GROUP:
    case TYPE_MESSAGE:
      return false;
  }
  const o = proto.options;
  if (o && unsafeIsSetExplicit(o, "packed")) {
    return o.packed;
  }
  return PACKED == resolveFeature("repeatedFieldEncoding", {
    proto,
    parent
  });
}
function findMapEntryFields(mapEntry) {
  const key = mapEntry.fields.find((f) => f.number === 1);
  const value2 = mapEntry.fields.find((f) => f.number === 2);
  assert(key && key.fieldKind == "scalar" && key.scalar != ScalarType.BYTES && key.scalar != ScalarType.FLOAT && key.scalar != ScalarType.DOUBLE && value2 && value2.fieldKind != "list" && value2.fieldKind != "map");
  return { key, value: value2 };
}
function isEnumOpen(desc) {
  var _a;
  return OPEN == resolveFeature("enumType", {
    proto: desc.proto,
    parent: (_a = desc.parent) !== null && _a !== void 0 ? _a : desc.file
  });
}
function isDelimitedEncoding(proto, parent) {
  if (proto.type == TYPE_GROUP) {
    return true;
  }
  return DELIMITED == resolveFeature("messageEncoding", {
    proto,
    parent
  });
}
function isUtf8Validated(proto, parent) {
  return VERIFY == resolveFeature("utf8Validation", {
    proto,
    parent
  });
}
function resolveFeature(name, ref) {
  var _a, _b;
  const featureSet = (_a = ref.proto.options) === null || _a === void 0 ? void 0 : _a.features;
  if (featureSet) {
    const val = featureSet[name];
    if (val != 0) {
      return val;
    }
  }
  if ("kind" in ref) {
    if (ref.kind == "message") {
      return resolveFeature(name, (_b = ref.parent) !== null && _b !== void 0 ? _b : ref.file);
    }
    const editionDefaults = featureDefaults[ref.edition];
    if (!editionDefaults) {
      throw new Error(`feature default for edition ${ref.edition} not found`);
    }
    return editionDefaults[name];
  }
  return resolveFeature(name, ref.parent);
}
function assert(condition, msg) {
  if (!condition) {
    throw new Error(msg);
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/boot.js
function boot(boot2) {
  const root = bootFileDescriptorProto(boot2);
  root.messageType.forEach(restoreJsonNames);
  const reg = createEmbeddedFileRegistry(root, () => void 0);
  return reg.getFile(root.name);
}
function bootFileDescriptorProto(init) {
  const proto = /* @__PURE__ */ Object.create({
    syntax: "",
    edition: 0
  });
  return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FileDescriptorProto", dependency: [], publicDependency: [], weakDependency: [], optionDependency: [], service: [], extension: [] }, init), { messageType: init.messageType.map(bootDescriptorProto), enumType: init.enumType.map(bootEnumDescriptorProto) }));
}
function bootDescriptorProto(init) {
  var _a, _b, _c, _d, _e, _f, _g, _h;
  const proto = /* @__PURE__ */ Object.create({
    visibility: 0
  });
  return Object.assign(proto, {
    $typeName: "google.protobuf.DescriptorProto",
    name: init.name,
    field: (_b = (_a = init.field) === null || _a === void 0 ? void 0 : _a.map(bootFieldDescriptorProto)) !== null && _b !== void 0 ? _b : [],
    extension: [],
    nestedType: (_d = (_c = init.nestedType) === null || _c === void 0 ? void 0 : _c.map(bootDescriptorProto)) !== null && _d !== void 0 ? _d : [],
    enumType: (_f = (_e = init.enumType) === null || _e === void 0 ? void 0 : _e.map(bootEnumDescriptorProto)) !== null && _f !== void 0 ? _f : [],
    extensionRange: (_h = (_g = init.extensionRange) === null || _g === void 0 ? void 0 : _g.map((e) => Object.assign({ $typeName: "google.protobuf.DescriptorProto.ExtensionRange" }, e))) !== null && _h !== void 0 ? _h : [],
    oneofDecl: [],
    reservedRange: [],
    reservedName: []
  });
}
function bootFieldDescriptorProto(init) {
  const proto = /* @__PURE__ */ Object.create({
    label: 1,
    typeName: "",
    extendee: "",
    defaultValue: "",
    oneofIndex: 0,
    jsonName: "",
    proto3Optional: false
  });
  return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FieldDescriptorProto" }, init), { options: init.options ? bootFieldOptions(init.options) : void 0 }));
}
function bootFieldOptions(init) {
  var _a, _b, _c;
  const proto = /* @__PURE__ */ Object.create({
    ctype: 0,
    packed: false,
    jstype: 0,
    lazy: false,
    unverifiedLazy: false,
    deprecated: false,
    weak: false,
    debugRedact: false,
    retention: 0
  });
  return Object.assign(proto, Object.assign(Object.assign({ $typeName: "google.protobuf.FieldOptions" }, init), { targets: (_a = init.targets) !== null && _a !== void 0 ? _a : [], editionDefaults: (_c = (_b = init.editionDefaults) === null || _b === void 0 ? void 0 : _b.map((e) => Object.assign({ $typeName: "google.protobuf.FieldOptions.EditionDefault" }, e))) !== null && _c !== void 0 ? _c : [], uninterpretedOption: [] }));
}
function bootEnumDescriptorProto(init) {
  const proto = /* @__PURE__ */ Object.create({
    visibility: 0
  });
  return Object.assign(proto, {
    $typeName: "google.protobuf.EnumDescriptorProto",
    name: init.name,
    reservedName: [],
    reservedRange: [],
    value: init.value.map((e) => Object.assign({ $typeName: "google.protobuf.EnumValueDescriptorProto" }, e))
  });
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
function messageDesc(file, path2, ...paths) {
  return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path2]);
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/enum.js
function enumDesc(file, path2, ...paths) {
  if (paths.length == 0) {
    return file.enums[path2];
  }
  const e = paths.pop();
  return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path2]).nestedEnums[e];
}
function tsEnum(desc) {
  const enumObject = {};
  for (const value2 of desc.values) {
    enumObject[value2.localName] = value2.number;
    enumObject[value2.number] = value2.localName;
  }
  return enumObject;
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js
var file_google_protobuf_descriptor = /* @__PURE__ */ boot({ "name": "google/protobuf/descriptor.proto", "package": "google.protobuf", "messageType": [{ "name": "FileDescriptorSet", "field": [{ "name": "file", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.FileDescriptorProto" }], "extensionRange": [{ "start": 536e6, "end": 536000001 }] }, { "name": "FileDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "package", "number": 2, "type": 9, "label": 1 }, { "name": "dependency", "number": 3, "type": 9, "label": 3 }, { "name": "public_dependency", "number": 10, "type": 5, "label": 3 }, { "name": "weak_dependency", "number": 11, "type": 5, "label": 3 }, { "name": "option_dependency", "number": 15, "type": 9, "label": 3 }, { "name": "message_type", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto" }, { "name": "enum_type", "number": 5, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto" }, { "name": "service", "number": 6, "type": 11, "label": 3, "typeName": ".google.protobuf.ServiceDescriptorProto" }, { "name": "extension", "number": 7, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "options", "number": 8, "type": 11, "label": 1, "typeName": ".google.protobuf.FileOptions" }, { "name": "source_code_info", "number": 9, "type": 11, "label": 1, "typeName": ".google.protobuf.SourceCodeInfo" }, { "name": "syntax", "number": 12, "type": 9, "label": 1 }, { "name": "edition", "number": 14, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }] }, { "name": "DescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "field", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "extension", "number": 6, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldDescriptorProto" }, { "name": "nested_type", "number": 3, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto" }, { "name": "enum_type", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto" }, { "name": "extension_range", "number": 5, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto.ExtensionRange" }, { "name": "oneof_decl", "number": 8, "type": 11, "label": 3, "typeName": ".google.protobuf.OneofDescriptorProto" }, { "name": "options", "number": 7, "type": 11, "label": 1, "typeName": ".google.protobuf.MessageOptions" }, { "name": "reserved_range", "number": 9, "type": 11, "label": 3, "typeName": ".google.protobuf.DescriptorProto.ReservedRange" }, { "name": "reserved_name", "number": 10, "type": 9, "label": 3 }, { "name": "visibility", "number": 11, "type": 14, "label": 1, "typeName": ".google.protobuf.SymbolVisibility" }], "nestedType": [{ "name": "ExtensionRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.ExtensionRangeOptions" }] }, { "name": "ReservedRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }] }] }, { "name": "ExtensionRangeOptions", "field": [{ "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }, { "name": "declaration", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.ExtensionRangeOptions.Declaration", "options": { "retention": 2 } }, { "name": "features", "number": 50, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "verification", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.ExtensionRangeOptions.VerificationState", "defaultValue": "UNVERIFIED", "options": { "retention": 2 } }], "nestedType": [{ "name": "Declaration", "field": [{ "name": "number", "number": 1, "type": 5, "label": 1 }, { "name": "full_name", "number": 2, "type": 9, "label": 1 }, { "name": "type", "number": 3, "type": 9, "label": 1 }, { "name": "reserved", "number": 5, "type": 8, "label": 1 }, { "name": "repeated", "number": 6, "type": 8, "label": 1 }] }], "enumType": [{ "name": "VerificationState", "value": [{ "name": "DECLARATION", "number": 0 }, { "name": "UNVERIFIED", "number": 1 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "FieldDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "number", "number": 3, "type": 5, "label": 1 }, { "name": "label", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldDescriptorProto.Label" }, { "name": "type", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldDescriptorProto.Type" }, { "name": "type_name", "number": 6, "type": 9, "label": 1 }, { "name": "extendee", "number": 2, "type": 9, "label": 1 }, { "name": "default_value", "number": 7, "type": 9, "label": 1 }, { "name": "oneof_index", "number": 9, "type": 5, "label": 1 }, { "name": "json_name", "number": 10, "type": 9, "label": 1 }, { "name": "options", "number": 8, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions" }, { "name": "proto3_optional", "number": 17, "type": 8, "label": 1 }], "enumType": [{ "name": "Type", "value": [{ "name": "TYPE_DOUBLE", "number": 1 }, { "name": "TYPE_FLOAT", "number": 2 }, { "name": "TYPE_INT64", "number": 3 }, { "name": "TYPE_UINT64", "number": 4 }, { "name": "TYPE_INT32", "number": 5 }, { "name": "TYPE_FIXED64", "number": 6 }, { "name": "TYPE_FIXED32", "number": 7 }, { "name": "TYPE_BOOL", "number": 8 }, { "name": "TYPE_STRING", "number": 9 }, { "name": "TYPE_GROUP", "number": 10 }, { "name": "TYPE_MESSAGE", "number": 11 }, { "name": "TYPE_BYTES", "number": 12 }, { "name": "TYPE_UINT32", "number": 13 }, { "name": "TYPE_ENUM", "number": 14 }, { "name": "TYPE_SFIXED32", "number": 15 }, { "name": "TYPE_SFIXED64", "number": 16 }, { "name": "TYPE_SINT32", "number": 17 }, { "name": "TYPE_SINT64", "number": 18 }] }, { "name": "Label", "value": [{ "name": "LABEL_OPTIONAL", "number": 1 }, { "name": "LABEL_REPEATED", "number": 3 }, { "name": "LABEL_REQUIRED", "number": 2 }] }] }, { "name": "OneofDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "options", "number": 2, "type": 11, "label": 1, "typeName": ".google.protobuf.OneofOptions" }] }, { "name": "EnumDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "value", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumValueDescriptorProto" }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.EnumOptions" }, { "name": "reserved_range", "number": 4, "type": 11, "label": 3, "typeName": ".google.protobuf.EnumDescriptorProto.EnumReservedRange" }, { "name": "reserved_name", "number": 5, "type": 9, "label": 3 }, { "name": "visibility", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.SymbolVisibility" }], "nestedType": [{ "name": "EnumReservedRange", "field": [{ "name": "start", "number": 1, "type": 5, "label": 1 }, { "name": "end", "number": 2, "type": 5, "label": 1 }] }] }, { "name": "EnumValueDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "number", "number": 2, "type": 5, "label": 1 }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.EnumValueOptions" }] }, { "name": "ServiceDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "method", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.MethodDescriptorProto" }, { "name": "options", "number": 3, "type": 11, "label": 1, "typeName": ".google.protobuf.ServiceOptions" }] }, { "name": "MethodDescriptorProto", "field": [{ "name": "name", "number": 1, "type": 9, "label": 1 }, { "name": "input_type", "number": 2, "type": 9, "label": 1 }, { "name": "output_type", "number": 3, "type": 9, "label": 1 }, { "name": "options", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.MethodOptions" }, { "name": "client_streaming", "number": 5, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "server_streaming", "number": 6, "type": 8, "label": 1, "defaultValue": "false" }] }, { "name": "FileOptions", "field": [{ "name": "java_package", "number": 1, "type": 9, "label": 1 }, { "name": "java_outer_classname", "number": 8, "type": 9, "label": 1 }, { "name": "java_multiple_files", "number": 10, "type": 8, "label": 1, "defaultValue": "false", "options": {} }, { "name": "java_generate_equals_and_hash", "number": 20, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "java_string_check_utf8", "number": 27, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "optimize_for", "number": 9, "type": 14, "label": 1, "typeName": ".google.protobuf.FileOptions.OptimizeMode", "defaultValue": "SPEED" }, { "name": "go_package", "number": 11, "type": 9, "label": 1 }, { "name": "cc_generic_services", "number": 16, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "java_generic_services", "number": 17, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "py_generic_services", "number": 18, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 23, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "cc_enable_arenas", "number": 31, "type": 8, "label": 1, "defaultValue": "true", "options": {} }, { "name": "objc_class_prefix", "number": 36, "type": 9, "label": 1 }, { "name": "csharp_namespace", "number": 37, "type": 9, "label": 1 }, { "name": "swift_prefix", "number": 39, "type": 9, "label": 1 }, { "name": "php_class_prefix", "number": 40, "type": 9, "label": 1 }, { "name": "php_namespace", "number": 41, "type": 9, "label": 1 }, { "name": "php_metadata_namespace", "number": 44, "type": 9, "label": 1 }, { "name": "ruby_package", "number": 45, "type": 9, "label": 1 }, { "name": "features", "number": 50, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "enumType": [{ "name": "OptimizeMode", "value": [{ "name": "SPEED", "number": 1 }, { "name": "CODE_SIZE", "number": 2 }, { "name": "LITE_RUNTIME", "number": 3 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "MessageOptions", "field": [{ "name": "message_set_wire_format", "number": 1, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "no_standard_descriptor_accessor", "number": 2, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "map_entry", "number": 7, "type": 8, "label": 1 }, { "name": "deprecated_legacy_json_field_conflicts", "number": 11, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "features", "number": 12, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "FieldOptions", "field": [{ "name": "ctype", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.CType", "defaultValue": "STRING" }, { "name": "packed", "number": 2, "type": 8, "label": 1 }, { "name": "jstype", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.JSType", "defaultValue": "JS_NORMAL" }, { "name": "lazy", "number": 5, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "unverified_lazy", "number": 15, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "weak", "number": 10, "type": 8, "label": 1, "defaultValue": "false", "options": { "deprecated": true } }, { "name": "debug_redact", "number": 16, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "retention", "number": 17, "type": 14, "label": 1, "typeName": ".google.protobuf.FieldOptions.OptionRetention" }, { "name": "targets", "number": 19, "type": 14, "label": 3, "typeName": ".google.protobuf.FieldOptions.OptionTargetType" }, { "name": "edition_defaults", "number": 20, "type": 11, "label": 3, "typeName": ".google.protobuf.FieldOptions.EditionDefault" }, { "name": "features", "number": 21, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "feature_support", "number": 22, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions.FeatureSupport" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "nestedType": [{ "name": "EditionDefault", "field": [{ "name": "edition", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "value", "number": 2, "type": 9, "label": 1 }] }, { "name": "FeatureSupport", "field": [{ "name": "edition_introduced", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "edition_deprecated", "number": 2, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "deprecation_warning", "number": 3, "type": 9, "label": 1 }, { "name": "edition_removed", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "removal_error", "number": 5, "type": 9, "label": 1 }] }], "enumType": [{ "name": "CType", "value": [{ "name": "STRING", "number": 0 }, { "name": "CORD", "number": 1 }, { "name": "STRING_PIECE", "number": 2 }] }, { "name": "JSType", "value": [{ "name": "JS_NORMAL", "number": 0 }, { "name": "JS_STRING", "number": 1 }, { "name": "JS_NUMBER", "number": 2 }] }, { "name": "OptionRetention", "value": [{ "name": "RETENTION_UNKNOWN", "number": 0 }, { "name": "RETENTION_RUNTIME", "number": 1 }, { "name": "RETENTION_SOURCE", "number": 2 }] }, { "name": "OptionTargetType", "value": [{ "name": "TARGET_TYPE_UNKNOWN", "number": 0 }, { "name": "TARGET_TYPE_FILE", "number": 1 }, { "name": "TARGET_TYPE_EXTENSION_RANGE", "number": 2 }, { "name": "TARGET_TYPE_MESSAGE", "number": 3 }, { "name": "TARGET_TYPE_FIELD", "number": 4 }, { "name": "TARGET_TYPE_ONEOF", "number": 5 }, { "name": "TARGET_TYPE_ENUM", "number": 6 }, { "name": "TARGET_TYPE_ENUM_ENTRY", "number": 7 }, { "name": "TARGET_TYPE_SERVICE", "number": 8 }, { "name": "TARGET_TYPE_METHOD", "number": 9 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "OneofOptions", "field": [{ "name": "features", "number": 1, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "EnumOptions", "field": [{ "name": "allow_alias", "number": 2, "type": 8, "label": 1 }, { "name": "deprecated", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "deprecated_legacy_json_field_conflicts", "number": 6, "type": 8, "label": 1, "options": { "deprecated": true } }, { "name": "features", "number": 7, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "EnumValueOptions", "field": [{ "name": "deprecated", "number": 1, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "features", "number": 2, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "debug_redact", "number": 3, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "feature_support", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.FieldOptions.FeatureSupport" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "ServiceOptions", "field": [{ "name": "features", "number": 34, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "deprecated", "number": 33, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "MethodOptions", "field": [{ "name": "deprecated", "number": 33, "type": 8, "label": 1, "defaultValue": "false" }, { "name": "idempotency_level", "number": 34, "type": 14, "label": 1, "typeName": ".google.protobuf.MethodOptions.IdempotencyLevel", "defaultValue": "IDEMPOTENCY_UNKNOWN" }, { "name": "features", "number": 35, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "uninterpreted_option", "number": 999, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption" }], "enumType": [{ "name": "IdempotencyLevel", "value": [{ "name": "IDEMPOTENCY_UNKNOWN", "number": 0 }, { "name": "NO_SIDE_EFFECTS", "number": 1 }, { "name": "IDEMPOTENT", "number": 2 }] }], "extensionRange": [{ "start": 990, "end": 999 }, { "start": 1e3, "end": 536870912 }] }, { "name": "UninterpretedOption", "field": [{ "name": "name", "number": 2, "type": 11, "label": 3, "typeName": ".google.protobuf.UninterpretedOption.NamePart" }, { "name": "identifier_value", "number": 3, "type": 9, "label": 1 }, { "name": "positive_int_value", "number": 4, "type": 4, "label": 1 }, { "name": "negative_int_value", "number": 5, "type": 3, "label": 1 }, { "name": "double_value", "number": 6, "type": 1, "label": 1 }, { "name": "string_value", "number": 7, "type": 12, "label": 1 }, { "name": "aggregate_value", "number": 8, "type": 9, "label": 1 }], "nestedType": [{ "name": "NamePart", "field": [{ "name": "name_part", "number": 1, "type": 9, "label": 2 }, { "name": "is_extension", "number": 2, "type": 8, "label": 2 }] }] }, { "name": "FeatureSet", "field": [{ "name": "field_presence", "number": 1, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.FieldPresence", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "EXPLICIT", "edition": 900 }, { "value": "IMPLICIT", "edition": 999 }, { "value": "EXPLICIT", "edition": 1e3 }] } }, { "name": "enum_type", "number": 2, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.EnumType", "options": { "retention": 1, "targets": [6, 1], "editionDefaults": [{ "value": "CLOSED", "edition": 900 }, { "value": "OPEN", "edition": 999 }] } }, { "name": "repeated_field_encoding", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.RepeatedFieldEncoding", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "EXPANDED", "edition": 900 }, { "value": "PACKED", "edition": 999 }] } }, { "name": "utf8_validation", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.Utf8Validation", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "NONE", "edition": 900 }, { "value": "VERIFY", "edition": 999 }] } }, { "name": "message_encoding", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.MessageEncoding", "options": { "retention": 1, "targets": [4, 1], "editionDefaults": [{ "value": "LENGTH_PREFIXED", "edition": 900 }] } }, { "name": "json_format", "number": 6, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.JsonFormat", "options": { "retention": 1, "targets": [3, 6, 1], "editionDefaults": [{ "value": "LEGACY_BEST_EFFORT", "edition": 900 }, { "value": "ALLOW", "edition": 999 }] } }, { "name": "enforce_naming_style", "number": 7, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.EnforceNamingStyle", "options": { "retention": 2, "targets": [1, 2, 3, 4, 5, 6, 7, 8, 9], "editionDefaults": [{ "value": "STYLE_LEGACY", "edition": 900 }, { "value": "STYLE2024", "edition": 1001 }, { "value": "STYLE2026", "edition": 1002 }] } }, { "name": "default_symbol_visibility", "number": 8, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility", "options": { "retention": 2, "targets": [1], "editionDefaults": [{ "value": "EXPORT_ALL", "edition": 900 }, { "value": "EXPORT_TOP_LEVEL", "edition": 1001 }, { "value": "STRICT", "edition": 1002 }] } }, { "name": "enforce_proto_limits", "number": 9, "type": 14, "label": 1, "typeName": ".google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits", "options": { "retention": 2, "targets": [6, 3, 4, 5], "editionDefaults": [{ "value": "LEGACY_NO_EXPLICIT_LIMITS", "edition": 900 }, { "value": "PROTO_LIMITS2026", "edition": 1002 }] } }], "nestedType": [{ "name": "VisibilityFeature", "enumType": [{ "name": "DefaultSymbolVisibility", "value": [{ "name": "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN", "number": 0 }, { "name": "EXPORT_ALL", "number": 1 }, { "name": "EXPORT_TOP_LEVEL", "number": 2 }, { "name": "LOCAL_ALL", "number": 3 }, { "name": "STRICT", "number": 4 }] }] }, { "name": "ProtoLimitsFeature", "enumType": [{ "name": "EnforceProtoLimits", "value": [{ "name": "PROTO_LIMITS_UNKNOWN", "number": 0 }, { "name": "LEGACY_NO_EXPLICIT_LIMITS", "number": 1 }, { "name": "PROTO_LIMITS2026", "number": 2 }] }] }], "enumType": [{ "name": "FieldPresence", "value": [{ "name": "FIELD_PRESENCE_UNKNOWN", "number": 0 }, { "name": "EXPLICIT", "number": 1 }, { "name": "IMPLICIT", "number": 2 }, { "name": "LEGACY_REQUIRED", "number": 3 }] }, { "name": "EnumType", "value": [{ "name": "ENUM_TYPE_UNKNOWN", "number": 0 }, { "name": "OPEN", "number": 1 }, { "name": "CLOSED", "number": 2 }] }, { "name": "RepeatedFieldEncoding", "value": [{ "name": "REPEATED_FIELD_ENCODING_UNKNOWN", "number": 0 }, { "name": "PACKED", "number": 1 }, { "name": "EXPANDED", "number": 2 }] }, { "name": "Utf8Validation", "value": [{ "name": "UTF8_VALIDATION_UNKNOWN", "number": 0 }, { "name": "VERIFY", "number": 2 }, { "name": "NONE", "number": 3 }] }, { "name": "MessageEncoding", "value": [{ "name": "MESSAGE_ENCODING_UNKNOWN", "number": 0 }, { "name": "LENGTH_PREFIXED", "number": 1 }, { "name": "DELIMITED", "number": 2 }] }, { "name": "JsonFormat", "value": [{ "name": "JSON_FORMAT_UNKNOWN", "number": 0 }, { "name": "ALLOW", "number": 1 }, { "name": "LEGACY_BEST_EFFORT", "number": 2 }] }, { "name": "EnforceNamingStyle", "value": [{ "name": "ENFORCE_NAMING_STYLE_UNKNOWN", "number": 0 }, { "name": "STYLE2024", "number": 1 }, { "name": "STYLE_LEGACY", "number": 2 }, { "name": "STYLE2026", "number": 3 }] }], "extensionRange": [{ "start": 1e3, "end": 9995 }, { "start": 9995, "end": 1e4 }, { "start": 1e4, "end": 10001 }] }, { "name": "FeatureSetDefaults", "field": [{ "name": "defaults", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault" }, { "name": "minimum_edition", "number": 4, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "maximum_edition", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }], "nestedType": [{ "name": "FeatureSetEditionDefault", "field": [{ "name": "edition", "number": 3, "type": 14, "label": 1, "typeName": ".google.protobuf.Edition" }, { "name": "overridable_features", "number": 4, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }, { "name": "fixed_features", "number": 5, "type": 11, "label": 1, "typeName": ".google.protobuf.FeatureSet" }] }] }, { "name": "SourceCodeInfo", "field": [{ "name": "location", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.SourceCodeInfo.Location" }], "nestedType": [{ "name": "Location", "field": [{ "name": "path", "number": 1, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "span", "number": 2, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "leading_comments", "number": 3, "type": 9, "label": 1 }, { "name": "trailing_comments", "number": 4, "type": 9, "label": 1 }, { "name": "leading_detached_comments", "number": 6, "type": 9, "label": 3 }] }], "extensionRange": [{ "start": 536e6, "end": 536000001 }] }, { "name": "GeneratedCodeInfo", "field": [{ "name": "annotation", "number": 1, "type": 11, "label": 3, "typeName": ".google.protobuf.GeneratedCodeInfo.Annotation" }], "nestedType": [{ "name": "Annotation", "field": [{ "name": "path", "number": 1, "type": 5, "label": 3, "options": { "packed": true } }, { "name": "source_file", "number": 2, "type": 9, "label": 1 }, { "name": "begin", "number": 3, "type": 5, "label": 1 }, { "name": "end", "number": 4, "type": 5, "label": 1 }, { "name": "semantic", "number": 5, "type": 14, "label": 1, "typeName": ".google.protobuf.GeneratedCodeInfo.Annotation.Semantic" }], "enumType": [{ "name": "Semantic", "value": [{ "name": "NONE", "number": 0 }, { "name": "SET", "number": 1 }, { "name": "ALIAS", "number": 2 }] }] }] }], "enumType": [{ "name": "Edition", "value": [{ "name": "EDITION_UNKNOWN", "number": 0 }, { "name": "EDITION_LEGACY", "number": 900 }, { "name": "EDITION_PROTO2", "number": 998 }, { "name": "EDITION_PROTO3", "number": 999 }, { "name": "EDITION_2023", "number": 1e3 }, { "name": "EDITION_2024", "number": 1001 }, { "name": "EDITION_2026", "number": 1002 }, { "name": "EDITION_UNSTABLE", "number": 9999 }, { "name": "EDITION_1_TEST_ONLY", "number": 1 }, { "name": "EDITION_2_TEST_ONLY", "number": 2 }, { "name": "EDITION_99997_TEST_ONLY", "number": 99997 }, { "name": "EDITION_99998_TEST_ONLY", "number": 99998 }, { "name": "EDITION_99999_TEST_ONLY", "number": 99999 }, { "name": "EDITION_MAX", "number": 2147483647 }] }, { "name": "SymbolVisibility", "value": [{ "name": "VISIBILITY_UNSET", "number": 0 }, { "name": "VISIBILITY_LOCAL", "number": 1 }, { "name": "VISIBILITY_EXPORT", "number": 2 }] }] });
var FileDescriptorProtoSchema = /* @__PURE__ */ messageDesc(file_google_protobuf_descriptor, 1);
var ExtensionRangeOptions_VerificationState;
(function(ExtensionRangeOptions_VerificationState2) {
  ExtensionRangeOptions_VerificationState2[ExtensionRangeOptions_VerificationState2["DECLARATION"] = 0] = "DECLARATION";
  ExtensionRangeOptions_VerificationState2[ExtensionRangeOptions_VerificationState2["UNVERIFIED"] = 1] = "UNVERIFIED";
})(ExtensionRangeOptions_VerificationState || (ExtensionRangeOptions_VerificationState = {}));
var FieldDescriptorProto_Type;
(function(FieldDescriptorProto_Type2) {
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["DOUBLE"] = 1] = "DOUBLE";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["FLOAT"] = 2] = "FLOAT";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["INT64"] = 3] = "INT64";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["UINT64"] = 4] = "UINT64";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["INT32"] = 5] = "INT32";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["FIXED64"] = 6] = "FIXED64";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["FIXED32"] = 7] = "FIXED32";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["BOOL"] = 8] = "BOOL";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["STRING"] = 9] = "STRING";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["GROUP"] = 10] = "GROUP";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["MESSAGE"] = 11] = "MESSAGE";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["BYTES"] = 12] = "BYTES";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["UINT32"] = 13] = "UINT32";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["ENUM"] = 14] = "ENUM";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["SFIXED32"] = 15] = "SFIXED32";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["SFIXED64"] = 16] = "SFIXED64";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["SINT32"] = 17] = "SINT32";
  FieldDescriptorProto_Type2[FieldDescriptorProto_Type2["SINT64"] = 18] = "SINT64";
})(FieldDescriptorProto_Type || (FieldDescriptorProto_Type = {}));
var FieldDescriptorProto_Label;
(function(FieldDescriptorProto_Label2) {
  FieldDescriptorProto_Label2[FieldDescriptorProto_Label2["OPTIONAL"] = 1] = "OPTIONAL";
  FieldDescriptorProto_Label2[FieldDescriptorProto_Label2["REPEATED"] = 3] = "REPEATED";
  FieldDescriptorProto_Label2[FieldDescriptorProto_Label2["REQUIRED"] = 2] = "REQUIRED";
})(FieldDescriptorProto_Label || (FieldDescriptorProto_Label = {}));
var FileOptions_OptimizeMode;
(function(FileOptions_OptimizeMode2) {
  FileOptions_OptimizeMode2[FileOptions_OptimizeMode2["SPEED"] = 1] = "SPEED";
  FileOptions_OptimizeMode2[FileOptions_OptimizeMode2["CODE_SIZE"] = 2] = "CODE_SIZE";
  FileOptions_OptimizeMode2[FileOptions_OptimizeMode2["LITE_RUNTIME"] = 3] = "LITE_RUNTIME";
})(FileOptions_OptimizeMode || (FileOptions_OptimizeMode = {}));
var FieldOptions_CType;
(function(FieldOptions_CType2) {
  FieldOptions_CType2[FieldOptions_CType2["STRING"] = 0] = "STRING";
  FieldOptions_CType2[FieldOptions_CType2["CORD"] = 1] = "CORD";
  FieldOptions_CType2[FieldOptions_CType2["STRING_PIECE"] = 2] = "STRING_PIECE";
})(FieldOptions_CType || (FieldOptions_CType = {}));
var FieldOptions_JSType;
(function(FieldOptions_JSType2) {
  FieldOptions_JSType2[FieldOptions_JSType2["JS_NORMAL"] = 0] = "JS_NORMAL";
  FieldOptions_JSType2[FieldOptions_JSType2["JS_STRING"] = 1] = "JS_STRING";
  FieldOptions_JSType2[FieldOptions_JSType2["JS_NUMBER"] = 2] = "JS_NUMBER";
})(FieldOptions_JSType || (FieldOptions_JSType = {}));
var FieldOptions_OptionRetention;
(function(FieldOptions_OptionRetention2) {
  FieldOptions_OptionRetention2[FieldOptions_OptionRetention2["RETENTION_UNKNOWN"] = 0] = "RETENTION_UNKNOWN";
  FieldOptions_OptionRetention2[FieldOptions_OptionRetention2["RETENTION_RUNTIME"] = 1] = "RETENTION_RUNTIME";
  FieldOptions_OptionRetention2[FieldOptions_OptionRetention2["RETENTION_SOURCE"] = 2] = "RETENTION_SOURCE";
})(FieldOptions_OptionRetention || (FieldOptions_OptionRetention = {}));
var FieldOptions_OptionTargetType;
(function(FieldOptions_OptionTargetType2) {
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_UNKNOWN"] = 0] = "TARGET_TYPE_UNKNOWN";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_FILE"] = 1] = "TARGET_TYPE_FILE";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_EXTENSION_RANGE"] = 2] = "TARGET_TYPE_EXTENSION_RANGE";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_MESSAGE"] = 3] = "TARGET_TYPE_MESSAGE";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_FIELD"] = 4] = "TARGET_TYPE_FIELD";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_ONEOF"] = 5] = "TARGET_TYPE_ONEOF";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_ENUM"] = 6] = "TARGET_TYPE_ENUM";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_ENUM_ENTRY"] = 7] = "TARGET_TYPE_ENUM_ENTRY";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_SERVICE"] = 8] = "TARGET_TYPE_SERVICE";
  FieldOptions_OptionTargetType2[FieldOptions_OptionTargetType2["TARGET_TYPE_METHOD"] = 9] = "TARGET_TYPE_METHOD";
})(FieldOptions_OptionTargetType || (FieldOptions_OptionTargetType = {}));
var MethodOptions_IdempotencyLevel;
(function(MethodOptions_IdempotencyLevel2) {
  MethodOptions_IdempotencyLevel2[MethodOptions_IdempotencyLevel2["IDEMPOTENCY_UNKNOWN"] = 0] = "IDEMPOTENCY_UNKNOWN";
  MethodOptions_IdempotencyLevel2[MethodOptions_IdempotencyLevel2["NO_SIDE_EFFECTS"] = 1] = "NO_SIDE_EFFECTS";
  MethodOptions_IdempotencyLevel2[MethodOptions_IdempotencyLevel2["IDEMPOTENT"] = 2] = "IDEMPOTENT";
})(MethodOptions_IdempotencyLevel || (MethodOptions_IdempotencyLevel = {}));
var FeatureSet_VisibilityFeature_DefaultSymbolVisibility;
(function(FeatureSet_VisibilityFeature_DefaultSymbolVisibility2) {
  FeatureSet_VisibilityFeature_DefaultSymbolVisibility2[FeatureSet_VisibilityFeature_DefaultSymbolVisibility2["DEFAULT_SYMBOL_VISIBILITY_UNKNOWN"] = 0] = "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN";
  FeatureSet_VisibilityFeature_DefaultSymbolVisibility2[FeatureSet_VisibilityFeature_DefaultSymbolVisibility2["EXPORT_ALL"] = 1] = "EXPORT_ALL";
  FeatureSet_VisibilityFeature_DefaultSymbolVisibility2[FeatureSet_VisibilityFeature_DefaultSymbolVisibility2["EXPORT_TOP_LEVEL"] = 2] = "EXPORT_TOP_LEVEL";
  FeatureSet_VisibilityFeature_DefaultSymbolVisibility2[FeatureSet_VisibilityFeature_DefaultSymbolVisibility2["LOCAL_ALL"] = 3] = "LOCAL_ALL";
  FeatureSet_VisibilityFeature_DefaultSymbolVisibility2[FeatureSet_VisibilityFeature_DefaultSymbolVisibility2["STRICT"] = 4] = "STRICT";
})(FeatureSet_VisibilityFeature_DefaultSymbolVisibility || (FeatureSet_VisibilityFeature_DefaultSymbolVisibility = {}));
var FeatureSet_ProtoLimitsFeature_EnforceProtoLimits;
(function(FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2) {
  FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2["PROTO_LIMITS_UNKNOWN"] = 0] = "PROTO_LIMITS_UNKNOWN";
  FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2["LEGACY_NO_EXPLICIT_LIMITS"] = 1] = "LEGACY_NO_EXPLICIT_LIMITS";
  FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits2["PROTO_LIMITS2026"] = 2] = "PROTO_LIMITS2026";
})(FeatureSet_ProtoLimitsFeature_EnforceProtoLimits || (FeatureSet_ProtoLimitsFeature_EnforceProtoLimits = {}));
var FeatureSet_FieldPresence;
(function(FeatureSet_FieldPresence2) {
  FeatureSet_FieldPresence2[FeatureSet_FieldPresence2["FIELD_PRESENCE_UNKNOWN"] = 0] = "FIELD_PRESENCE_UNKNOWN";
  FeatureSet_FieldPresence2[FeatureSet_FieldPresence2["EXPLICIT"] = 1] = "EXPLICIT";
  FeatureSet_FieldPresence2[FeatureSet_FieldPresence2["IMPLICIT"] = 2] = "IMPLICIT";
  FeatureSet_FieldPresence2[FeatureSet_FieldPresence2["LEGACY_REQUIRED"] = 3] = "LEGACY_REQUIRED";
})(FeatureSet_FieldPresence || (FeatureSet_FieldPresence = {}));
var FeatureSet_EnumType;
(function(FeatureSet_EnumType2) {
  FeatureSet_EnumType2[FeatureSet_EnumType2["ENUM_TYPE_UNKNOWN"] = 0] = "ENUM_TYPE_UNKNOWN";
  FeatureSet_EnumType2[FeatureSet_EnumType2["OPEN"] = 1] = "OPEN";
  FeatureSet_EnumType2[FeatureSet_EnumType2["CLOSED"] = 2] = "CLOSED";
})(FeatureSet_EnumType || (FeatureSet_EnumType = {}));
var FeatureSet_RepeatedFieldEncoding;
(function(FeatureSet_RepeatedFieldEncoding2) {
  FeatureSet_RepeatedFieldEncoding2[FeatureSet_RepeatedFieldEncoding2["REPEATED_FIELD_ENCODING_UNKNOWN"] = 0] = "REPEATED_FIELD_ENCODING_UNKNOWN";
  FeatureSet_RepeatedFieldEncoding2[FeatureSet_RepeatedFieldEncoding2["PACKED"] = 1] = "PACKED";
  FeatureSet_RepeatedFieldEncoding2[FeatureSet_RepeatedFieldEncoding2["EXPANDED"] = 2] = "EXPANDED";
})(FeatureSet_RepeatedFieldEncoding || (FeatureSet_RepeatedFieldEncoding = {}));
var FeatureSet_Utf8Validation;
(function(FeatureSet_Utf8Validation2) {
  FeatureSet_Utf8Validation2[FeatureSet_Utf8Validation2["UTF8_VALIDATION_UNKNOWN"] = 0] = "UTF8_VALIDATION_UNKNOWN";
  FeatureSet_Utf8Validation2[FeatureSet_Utf8Validation2["VERIFY"] = 2] = "VERIFY";
  FeatureSet_Utf8Validation2[FeatureSet_Utf8Validation2["NONE"] = 3] = "NONE";
})(FeatureSet_Utf8Validation || (FeatureSet_Utf8Validation = {}));
var FeatureSet_MessageEncoding;
(function(FeatureSet_MessageEncoding2) {
  FeatureSet_MessageEncoding2[FeatureSet_MessageEncoding2["MESSAGE_ENCODING_UNKNOWN"] = 0] = "MESSAGE_ENCODING_UNKNOWN";
  FeatureSet_MessageEncoding2[FeatureSet_MessageEncoding2["LENGTH_PREFIXED"] = 1] = "LENGTH_PREFIXED";
  FeatureSet_MessageEncoding2[FeatureSet_MessageEncoding2["DELIMITED"] = 2] = "DELIMITED";
})(FeatureSet_MessageEncoding || (FeatureSet_MessageEncoding = {}));
var FeatureSet_JsonFormat;
(function(FeatureSet_JsonFormat2) {
  FeatureSet_JsonFormat2[FeatureSet_JsonFormat2["JSON_FORMAT_UNKNOWN"] = 0] = "JSON_FORMAT_UNKNOWN";
  FeatureSet_JsonFormat2[FeatureSet_JsonFormat2["ALLOW"] = 1] = "ALLOW";
  FeatureSet_JsonFormat2[FeatureSet_JsonFormat2["LEGACY_BEST_EFFORT"] = 2] = "LEGACY_BEST_EFFORT";
})(FeatureSet_JsonFormat || (FeatureSet_JsonFormat = {}));
var FeatureSet_EnforceNamingStyle;
(function(FeatureSet_EnforceNamingStyle2) {
  FeatureSet_EnforceNamingStyle2[FeatureSet_EnforceNamingStyle2["ENFORCE_NAMING_STYLE_UNKNOWN"] = 0] = "ENFORCE_NAMING_STYLE_UNKNOWN";
  FeatureSet_EnforceNamingStyle2[FeatureSet_EnforceNamingStyle2["STYLE2024"] = 1] = "STYLE2024";
  FeatureSet_EnforceNamingStyle2[FeatureSet_EnforceNamingStyle2["STYLE_LEGACY"] = 2] = "STYLE_LEGACY";
  FeatureSet_EnforceNamingStyle2[FeatureSet_EnforceNamingStyle2["STYLE2026"] = 3] = "STYLE2026";
})(FeatureSet_EnforceNamingStyle || (FeatureSet_EnforceNamingStyle = {}));
var GeneratedCodeInfo_Annotation_Semantic;
(function(GeneratedCodeInfo_Annotation_Semantic2) {
  GeneratedCodeInfo_Annotation_Semantic2[GeneratedCodeInfo_Annotation_Semantic2["NONE"] = 0] = "NONE";
  GeneratedCodeInfo_Annotation_Semantic2[GeneratedCodeInfo_Annotation_Semantic2["SET"] = 1] = "SET";
  GeneratedCodeInfo_Annotation_Semantic2[GeneratedCodeInfo_Annotation_Semantic2["ALIAS"] = 2] = "ALIAS";
})(GeneratedCodeInfo_Annotation_Semantic || (GeneratedCodeInfo_Annotation_Semantic = {}));
var Edition;
(function(Edition2) {
  Edition2[Edition2["EDITION_UNKNOWN"] = 0] = "EDITION_UNKNOWN";
  Edition2[Edition2["EDITION_LEGACY"] = 900] = "EDITION_LEGACY";
  Edition2[Edition2["EDITION_PROTO2"] = 998] = "EDITION_PROTO2";
  Edition2[Edition2["EDITION_PROTO3"] = 999] = "EDITION_PROTO3";
  Edition2[Edition2["EDITION_2023"] = 1e3] = "EDITION_2023";
  Edition2[Edition2["EDITION_2024"] = 1001] = "EDITION_2024";
  Edition2[Edition2["EDITION_2026"] = 1002] = "EDITION_2026";
  Edition2[Edition2["EDITION_UNSTABLE"] = 9999] = "EDITION_UNSTABLE";
  Edition2[Edition2["EDITION_1_TEST_ONLY"] = 1] = "EDITION_1_TEST_ONLY";
  Edition2[Edition2["EDITION_2_TEST_ONLY"] = 2] = "EDITION_2_TEST_ONLY";
  Edition2[Edition2["EDITION_99997_TEST_ONLY"] = 99997] = "EDITION_99997_TEST_ONLY";
  Edition2[Edition2["EDITION_99998_TEST_ONLY"] = 99998] = "EDITION_99998_TEST_ONLY";
  Edition2[Edition2["EDITION_99999_TEST_ONLY"] = 99999] = "EDITION_99999_TEST_ONLY";
  Edition2[Edition2["EDITION_MAX"] = 2147483647] = "EDITION_MAX";
})(Edition || (Edition = {}));
var SymbolVisibility;
(function(SymbolVisibility2) {
  SymbolVisibility2[SymbolVisibility2["VISIBILITY_UNSET"] = 0] = "VISIBILITY_UNSET";
  SymbolVisibility2[SymbolVisibility2["VISIBILITY_LOCAL"] = 1] = "VISIBILITY_LOCAL";
  SymbolVisibility2[SymbolVisibility2["VISIBILITY_EXPORT"] = 2] = "VISIBILITY_EXPORT";
})(SymbolVisibility || (SymbolVisibility = {}));

// node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
function makeReadContext(options) {
  return Object.assign(Object.assign({ readUnknownFields: true, recursionLimit: 100 }, options), { depth: 0 });
}
function fromBinary(schema, bytes, options) {
  const message = create(schema);
  compiledReader(schema).read(message, new BinaryReader(bytes), makeReadContext(options), bytes.byteLength);
  return message;
}
var compiledReaders = /* @__PURE__ */ new WeakMap();
function compiledReader(desc) {
  let compiled = compiledReaders.get(desc);
  if (compiled === void 0) {
    compiled = compileMessage(desc);
  }
  return compiled;
}
function compileMessage(desc) {
  const descString = String(desc);
  const fieldReaders = /* @__PURE__ */ new Map();
  const compiled = {
    read: compileMessageReader(descString, fieldReaders),
    readGroup: compileGroupReader(descString, fieldReaders)
  };
  compiledReaders.set(desc, compiled);
  for (const field of desc.fields) {
    fieldReaders.set(field.number, compileFieldReader(field));
  }
  return compiled;
}
function compileMessageReader(descString, fieldReaders) {
  return (message, reader, ctx, length) => {
    var _a;
    if (++ctx.depth > ctx.recursionLimit) {
      throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
    }
    const end = reader.pos + length;
    const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
    while (reader.pos < end) {
      const [fieldNo, wireType] = reader.tag();
      const fieldReader = fieldReaders.get(fieldNo);
      if (fieldReader === void 0) {
        const data = reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
        if (ctx.readUnknownFields) {
          unknownFields.push({ no: fieldNo, wireType, data });
        }
        continue;
      }
      fieldReader(message, reader, ctx, wireType);
    }
    if (unknownFields.length > 0) {
      message.$unknown = unknownFields;
    }
    ctx.depth--;
  };
}
function compileGroupReader(descString, fieldReaders) {
  return (message, reader, ctx, fieldNo) => {
    var _a;
    if (++ctx.depth > ctx.recursionLimit) {
      throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
    }
    let recordFieldNo;
    let wireType;
    const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
    while (reader.pos < reader.len) {
      [recordFieldNo, wireType] = reader.tag();
      if (wireType == WireType.EndGroup) {
        break;
      }
      const fieldReader = fieldReaders.get(recordFieldNo);
      if (fieldReader === void 0) {
        const data = reader.skip(wireType, recordFieldNo, ctx.recursionLimit - ctx.depth);
        if (ctx.readUnknownFields) {
          unknownFields.push({ no: recordFieldNo, wireType, data });
        }
        continue;
      }
      fieldReader(message, reader, ctx, wireType);
    }
    if (wireType != WireType.EndGroup || recordFieldNo !== fieldNo) {
      throw new Error("invalid end group tag");
    }
    if (unknownFields.length > 0) {
      message.$unknown = unknownFields;
    }
    ctx.depth--;
  };
}
function compileFieldReader(field) {
  switch (field.fieldKind) {
    case "scalar":
      return compileScalarFieldReader(field);
    case "enum":
      return compileEnumFieldReader(field);
    case "message":
      return compileMessageFieldReader(field);
    case "list":
      return compileListFieldReader(field);
    case "map":
      return compileMapFieldReader(field);
  }
}
function compileScalarFieldReader(field) {
  const readScalar = compileScalarReader(field.scalar, field.utf8Validation, field.longAsString);
  const localName = field.localName;
  if (field.oneof) {
    const oneofLocalName = field.oneof.localName;
    return (message, reader) => {
      message[oneofLocalName] = {
        case: localName,
        value: readScalar(reader)
      };
    };
  }
  return (message, reader) => {
    message[localName] = readScalar(reader);
  };
}
function compileEnumFieldReader(field) {
  var _a;
  const localName = field.localName;
  const oneofLocalName = (_a = field.oneof) === null || _a === void 0 ? void 0 : _a.localName;
  if (field.enum.open) {
    if (oneofLocalName !== void 0) {
      return (message, reader) => {
        message[oneofLocalName] = { case: localName, value: reader.int32() };
      };
    }
    return (message, reader) => {
      message[localName] = reader.int32();
    };
  }
  const values = field.enum.values;
  const fieldNo = field.number;
  return (message, reader, ctx, wireType) => {
    var _a2;
    const val = reader.int32();
    if (values.some((v) => v.number === val)) {
      if (oneofLocalName !== void 0) {
        message[oneofLocalName] = { case: localName, value: val };
      } else {
        message[localName] = val;
      }
    } else if (ctx.readUnknownFields) {
      const bytes = [];
      varint32write(val, bytes);
      const unknownFields = (_a2 = message.$unknown) !== null && _a2 !== void 0 ? _a2 : [];
      unknownFields.push({
        no: fieldNo,
        wireType,
        data: new Uint8Array(bytes)
      });
      message.$unknown = unknownFields;
    }
  };
}
function compileMessageFieldReader(field) {
  const localName = field.localName;
  const { toMessage, toLocal } = localMessageMapper(field);
  const readChild = compileChildReader(field);
  if (field.oneof) {
    const oneofLocalName = field.oneof.localName;
    return (message, reader, ctx) => {
      const oneof = message[oneofLocalName];
      const child = toMessage(oneof.case === localName ? oneof.value : void 0);
      readChild(child, reader, ctx);
      message[oneofLocalName] = { case: localName, value: toLocal(child) };
    };
  }
  return (message, reader, ctx) => {
    const child = toMessage(message[localName]);
    readChild(child, reader, ctx);
    message[localName] = toLocal(child);
  };
}
function compileChildReader(field) {
  const compiledChild = compiledReader(field.message);
  if (field.delimitedEncoding) {
    const fieldNo = field.number;
    return (child, reader, ctx) => compiledChild.readGroup(child, reader, ctx, fieldNo);
  }
  return (child, reader, ctx) => compiledChild.read(child, reader, ctx, reader.uint32());
}
function compileListFieldReader(field) {
  const localName = field.localName;
  if (field.listKind == "message") {
    const { toMessage, toLocal } = localMessageMapper(field);
    const readChild = compileChildReader(field);
    return (message, reader, ctx) => {
      const child = toMessage(void 0);
      readChild(child, reader, ctx);
      message[localName].push(toLocal(child));
    };
  }
  const scalarType = field.listKind == "enum" ? ScalarType.INT32 : field.scalar;
  const longAsString = field.listKind == "scalar" ? field.longAsString : false;
  const readScalar = compileScalarReader(scalarType, field.utf8Validation, longAsString);
  const packedPossible = scalarType != ScalarType.STRING && scalarType != ScalarType.BYTES;
  return (message, reader, ctx, wireType) => {
    const items = message[localName];
    if (wireType == WireType.LengthDelimited && packedPossible) {
      const end = reader.uint32() + reader.pos;
      while (reader.pos < end) {
        items.push(readScalar(reader));
      }
    } else {
      items.push(readScalar(reader));
    }
  };
}
function compileMapFieldReader(field) {
  const localName = field.localName;
  const readKey = compileScalarReader(field.mapKey, field.utf8Validation, false);
  const keyZero = scalarZeroValue(field.mapKey, false);
  let readValue;
  let valueDefault;
  switch (field.mapKind) {
    case "scalar": {
      const scalar = field.scalar;
      const readScalar = compileScalarReader(scalar, field.utf8Validation, false);
      readValue = (reader) => readScalar(reader);
      if (scalar == ScalarType.BYTES) {
        valueDefault = () => new Uint8Array(0);
      } else {
        const zero = scalarZeroValue(scalar, false);
        valueDefault = () => zero;
      }
      break;
    }
    case "enum": {
      const zero = field.enum.values[0].number;
      readValue = (reader) => reader.int32();
      valueDefault = () => zero;
      break;
    }
    case "message": {
      const { toMessage, toLocal } = localMessageMapper(field);
      const readChild = compiledReader(field.message).read;
      readValue = (reader, ctx, existing) => {
        const child = toMessage(existing);
        readChild(child, reader, ctx, reader.uint32());
        return toLocal(child);
      };
      valueDefault = () => toLocal(toMessage(void 0));
      break;
    }
  }
  return (message, reader, ctx) => {
    const record = message[localName];
    let key;
    let val;
    const len = reader.uint32();
    const end = reader.pos + len;
    while (reader.pos < end) {
      const [fieldNo, wireType] = reader.tag();
      switch (fieldNo) {
        case 1:
          key = readKey(reader);
          break;
        case 2:
          val = readValue(reader, ctx, val);
          break;
        default:
          reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
      }
    }
    if (key === void 0) {
      key = keyZero;
    }
    if (val === void 0) {
      val = valueDefault();
    }
    setOwn(record, key, val);
  };
}
function compileScalarReader(type, utf8Validation, longAsString) {
  switch (type) {
    case ScalarType.STRING:
      return (reader) => reader.string(utf8Validation);
    case ScalarType.BOOL:
      return (reader) => reader.bool();
    case ScalarType.DOUBLE:
      return (reader) => reader.double();
    case ScalarType.FLOAT:
      return (reader) => reader.float();
    case ScalarType.INT32:
      return (reader) => reader.int32();
    case ScalarType.INT64:
      if (longAsString) {
        return (reader) => String(reader.int64());
      }
      return (reader) => reader.int64();
    case ScalarType.UINT64:
      if (longAsString) {
        return (reader) => String(reader.uint64());
      }
      return (reader) => reader.uint64();
    case ScalarType.FIXED64:
      if (longAsString) {
        return (reader) => String(reader.fixed64());
      }
      return (reader) => reader.fixed64();
    case ScalarType.BYTES:
      return (reader) => reader.bytes();
    case ScalarType.FIXED32:
      return (reader) => reader.fixed32();
    case ScalarType.SFIXED32:
      return (reader) => reader.sfixed32();
    case ScalarType.SFIXED64:
      if (longAsString) {
        return (reader) => String(reader.sfixed64());
      }
      return (reader) => reader.sfixed64();
    case ScalarType.SINT64:
      if (longAsString) {
        return (reader) => String(reader.sint64());
      }
      return (reader) => reader.sint64();
    case ScalarType.UINT32:
      return (reader) => reader.uint32();
    case ScalarType.SINT32:
      return (reader) => reader.sint32();
  }
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js
function fileDesc(b64, imports) {
  var _a;
  const root = fromBinary(FileDescriptorProtoSchema, base64Decode(b64));
  root.messageType.forEach(restoreJsonNames);
  root.dependency = (_a = imports === null || imports === void 0 ? void 0 : imports.map((f) => f.proto.name)) !== null && _a !== void 0 ? _a : [];
  const reg = createEmbeddedFileRegistry(root, (protoFileName) => imports === null || imports === void 0 ? void 0 : imports.find((f) => f.proto.name === protoFileName));
  return reg.getFile(root.name);
}

// node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
var IMPLICIT3 = 2;
var LEGACY_REQUIRED2 = 3;
var writeDefaults = {
  writeUnknownFields: true
};
function makeWriteOptions(options) {
  return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
}
function toBinary(schema, message, options) {
  const writer = new BinaryWriter();
  compiledWriter(schema)(writer, makeWriteOptions(options), message);
  return writer.finish();
}
var compiledWriters = /* @__PURE__ */ new WeakMap();
function compiledWriter(desc) {
  let compiled = compiledWriters.get(desc);
  if (compiled === void 0) {
    compiled = compileMessage2(desc);
  }
  return compiled;
}
function compileMessage2(desc) {
  const typeName = desc.typeName;
  const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
  const foreignField = sortedFields[0];
  const fieldWriters = [];
  const compiled = (writer, opts, message) => {
    if (message.$typeName !== typeName && foreignField !== void 0) {
      throw new FieldError(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
    }
    for (let i = 0; i < fieldWriters.length; i++) {
      fieldWriters[i](writer, opts, message);
    }
    const unknown = message.$unknown;
    if (unknown !== void 0 && opts.writeUnknownFields) {
      for (let i = 0; i < unknown.length; i++) {
        const { no, wireType, data } = unknown[i];
        writer.tag(no, wireType).raw(data);
      }
    }
  };
  compiledWriters.set(desc, compiled);
  for (const field of sortedFields) {
    fieldWriters.push(compileField(field));
  }
  return compiled;
}
function compileField(field) {
  switch (field.fieldKind) {
    case "message":
    case "scalar":
    case "enum":
      return compileSingularField(field);
    case "list":
      return compileListField(field);
    case "map":
      return compileMapField(field);
  }
}
function compileSingularField(field) {
  const writeValue = compileSingularValue(field);
  const localName = field.localName;
  if (field.oneof) {
    const oneofLocalName = field.oneof.localName;
    return (writer, opts, message) => {
      const oneof = message[oneofLocalName];
      if (oneof.case === localName) {
        writeValue(writer, opts, oneof.value);
      }
    };
  }
  if (field.presence != IMPLICIT3) {
    const requiredError = field.presence == LEGACY_REQUIRED2 ? `cannot encode ${field} to binary: required field not set` : void 0;
    return (writer, opts, message) => {
      const value2 = message[localName];
      if (value2 !== void 0 && Object.prototype.hasOwnProperty.call(message, localName)) {
        writeValue(writer, opts, value2);
      } else if (requiredError !== void 0) {
        throw new Error(requiredError);
      }
    };
  }
  if (field.fieldKind == "enum") {
    const zero = field.enum.values[0].number;
    return (writer, opts, message) => {
      const value2 = message[localName];
      if (value2 !== zero) {
        writeValue(writer, opts, value2);
      }
    };
  }
  switch (field.scalar) {
    case ScalarType.BOOL:
      return (writer, opts, message) => {
        const value2 = message[localName];
        if (value2 !== false) {
          writeValue(writer, opts, value2);
        }
      };
    case ScalarType.STRING:
      return (writer, opts, message) => {
        const value2 = message[localName];
        if (value2 !== "") {
          writeValue(writer, opts, value2);
        }
      };
    case ScalarType.BYTES:
      return (writer, opts, message) => {
        const value2 = message[localName];
        if (!(value2 instanceof Uint8Array) || value2.byteLength > 0) {
          writeValue(writer, opts, value2);
        }
      };
    case ScalarType.DOUBLE:
    case ScalarType.FLOAT:
      return (writer, opts, message) => {
        const value2 = message[localName];
        if (!Object.is(value2, 0)) {
          writeValue(writer, opts, value2);
        }
      };
    default:
      return (writer, opts, message) => {
        const value2 = message[localName];
        if (value2 != 0) {
          writeValue(writer, opts, value2);
        }
      };
  }
}
function compileSingularValue(field) {
  switch (field.fieldKind) {
    case "message": {
      const { toMessage } = localMessageMapper(field);
      const writeChild = compileChildWriter(field);
      return (writer, opts, value2) => {
        writeChild(writer, opts, toMessage(value2));
      };
    }
    case "scalar":
    case "enum": {
      const scalarType = field.fieldKind == "enum" ? ScalarType.INT32 : field.scalar;
      const fieldNo = field.number;
      const wireType = writeTypeOfScalar(scalarType);
      const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
      return (writer, opts, value2) => {
        writer.tag(fieldNo, wireType);
        writeScalar(writer, value2);
      };
    }
  }
}
function compileListField(field) {
  const localName = field.localName;
  const fieldNo = field.number;
  switch (field.listKind) {
    case "message": {
      const { toMessage } = localMessageMapper(field);
      const writeChild = compileChildWriter(field);
      return (writer, opts, message) => {
        const items = message[localName];
        for (let i = 0; i < items.length; i++) {
          writeChild(writer, opts, toMessage(items[i]));
        }
      };
    }
    case "scalar":
    case "enum": {
      const scalarType = field.listKind == "enum" ? ScalarType.INT32 : field.scalar;
      const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
      if (field.packed) {
        return (writer, opts, message) => {
          const items = message[localName];
          if (items.length == 0) {
            return;
          }
          writer.tag(fieldNo, WireType.LengthDelimited).fork();
          for (let i = 0; i < items.length; i++) {
            writeScalar(writer, items[i]);
          }
          writer.join();
        };
      }
      const wireType = writeTypeOfScalar(scalarType);
      return (writer, opts, message) => {
        const items = message[localName];
        for (let i = 0; i < items.length; i++) {
          writer.tag(fieldNo, wireType);
          writeScalar(writer, items[i]);
        }
      };
    }
  }
}
function compileMapField(field) {
  const localName = field.localName;
  const fieldNo = field.number;
  const writeKey = compileMapKey(field);
  if (field.mapKind == "message") {
    const { toMessage } = localMessageMapper(field);
    const writeMessage = compiledWriter(field.message);
    return (writer, opts, message) => {
      const record = message[localName];
      const keys = Object.keys(record);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        writer.tag(fieldNo, WireType.LengthDelimited).fork();
        writeKey(writer, key);
        writer.tag(2, WireType.LengthDelimited).fork();
        writeMessage(writer, opts, toMessage(record[key]));
        writer.join();
        writer.join();
      }
    };
  }
  const scalarType = field.mapKind == "enum" ? ScalarType.INT32 : field.scalar;
  const valueWireType = writeTypeOfScalar(scalarType);
  const writeScalar = compileScalarValue(scalarType, field.parent.typeName, field.name);
  return (writer, opts, message) => {
    const record = message[localName];
    const keys = Object.keys(record);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      writer.tag(fieldNo, WireType.LengthDelimited).fork();
      writeKey(writer, key);
      writer.tag(2, valueWireType);
      writeScalar(writer, record[key]);
      writer.join();
    }
  };
}
function compileMapKey(field) {
  const wireType = writeTypeOfScalar(field.mapKey);
  const writeScalar = compileScalarValue(field.mapKey, field.parent.typeName, field.name);
  const convertKey = compileMapKeyConverter(field.mapKey);
  return (writer, key) => {
    writer.tag(1, wireType);
    writeScalar(writer, convertKey(key));
  };
}
function compileMapKeyConverter(type) {
  switch (type) {
    case ScalarType.STRING:
      return (key) => key;
    case ScalarType.BOOL:
      return (key) => key === "true" ? true : key === "false" ? false : key;
    case ScalarType.UINT64:
    case ScalarType.FIXED64:
      return (key) => {
        try {
          return protoInt64.uParse(key);
        } catch (_a) {
          return key;
        }
      };
    case ScalarType.INT64:
    case ScalarType.SFIXED64:
    case ScalarType.SINT64:
      return (key) => {
        try {
          return protoInt64.parse(key);
        } catch (_a) {
          return key;
        }
      };
    default:
      return (key) => {
        const n = Number.parseInt(key);
        return Number.isFinite(n) ? n : key;
      };
  }
}
function compileScalarValue(type, messageName, fieldName) {
  const writeScalar = compileScalarWrite(type);
  return (writer, value2) => {
    try {
      writeScalar(writer, value2);
    } catch (e) {
      if (e instanceof Error) {
        throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
      }
      throw e;
    }
  };
}
function compileScalarWrite(type) {
  switch (type) {
    case ScalarType.STRING:
      return (writer, value2) => writer.string(value2);
    case ScalarType.BOOL:
      return (writer, value2) => writer.bool(value2);
    case ScalarType.DOUBLE:
      return (writer, value2) => writer.double(value2);
    case ScalarType.FLOAT:
      return (writer, value2) => writer.float(value2);
    case ScalarType.INT32:
      return (writer, value2) => writer.int32(value2);
    case ScalarType.INT64:
      return (writer, value2) => writer.int64(value2);
    case ScalarType.UINT64:
      return (writer, value2) => writer.uint64(value2);
    case ScalarType.FIXED64:
      return (writer, value2) => writer.fixed64(value2);
    case ScalarType.BYTES:
      return (writer, value2) => writer.bytes(value2);
    case ScalarType.FIXED32:
      return (writer, value2) => writer.fixed32(value2);
    case ScalarType.SFIXED32:
      return (writer, value2) => writer.sfixed32(value2);
    case ScalarType.SFIXED64:
      return (writer, value2) => writer.sfixed64(value2);
    case ScalarType.SINT64:
      return (writer, value2) => writer.sint64(value2);
    case ScalarType.UINT32:
      return (writer, value2) => writer.uint32(value2);
    case ScalarType.SINT32:
      return (writer, value2) => writer.sint32(value2);
  }
}
function compileChildWriter(field) {
  const fieldNo = field.number;
  const writeMessage = compiledWriter(field.message);
  if (field.delimitedEncoding) {
    return (writer, opts, child) => {
      writer.tag(fieldNo, WireType.StartGroup);
      writeMessage(writer, opts, child);
      writer.tag(fieldNo, WireType.EndGroup);
    };
  }
  return (writer, opts, child) => {
    writer.tag(fieldNo, WireType.LengthDelimited).fork();
    writeMessage(writer, opts, child);
    writer.join();
  };
}
function writeTypeOfScalar(type) {
  switch (type) {
    case ScalarType.BYTES:
    case ScalarType.STRING:
      return WireType.LengthDelimited;
    case ScalarType.DOUBLE:
    case ScalarType.FIXED64:
    case ScalarType.SFIXED64:
      return WireType.Bit64;
    case ScalarType.FIXED32:
    case ScalarType.SFIXED32:
    case ScalarType.FLOAT:
      return WireType.Bit32;
    default:
      return WireType.Varint;
  }
}

// node_modules/onnx-buf/dist/onnx_pb.js
var file_onnx = /* @__PURE__ */ fileDesc("Cgpvbm54LnByb3RvEgRvbm54ItsFCg5BdHRyaWJ1dGVQcm90bxIMCgRuYW1lGAEgASgJEhUKDXJlZl9hdHRyX25hbWUYFSABKAkSEgoKZG9jX3N0cmluZxgNIAEoCRIwCgR0eXBlGBQgASgOMiIub25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlEgkKAWYYAiABKAISCQoBaRgDIAEoAxIJCgFzGAQgASgMEhwKAXQYBSABKAsyES5vbm54LlRlbnNvclByb3RvEhsKAWcYBiABKAsyEC5vbm54LkdyYXBoUHJvdG8SLgoNc3BhcnNlX3RlbnNvchgWIAEoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SGwoCdHAYDiABKAsyDy5vbm54LlR5cGVQcm90bxIOCgZmbG9hdHMYByADKAISDAoEaW50cxgIIAMoAxIPCgdzdHJpbmdzGAkgAygMEiIKB3RlbnNvcnMYCiADKAsyES5vbm54LlRlbnNvclByb3RvEiAKBmdyYXBocxgLIAMoCzIQLm9ubnguR3JhcGhQcm90bxIvCg5zcGFyc2VfdGVuc29ycxgXIAMoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SJAoLdHlwZV9wcm90b3MYDyADKAsyDy5vbm54LlR5cGVQcm90byLZAQoNQXR0cmlidXRlVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgcKA0lOVBACEgoKBlNUUklORxADEgoKBlRFTlNPUhAEEgkKBUdSQVBIEAUSEQoNU1BBUlNFX1RFTlNPUhALEg4KClRZUEVfUFJPVE8QDRIKCgZGTE9BVFMQBhIICgRJTlRTEAcSCwoHU1RSSU5HUxAIEgsKB1RFTlNPUlMQCRIKCgZHUkFQSFMQChISCg5TUEFSU0VfVEVOU09SUxAMEg8KC1RZUEVfUFJPVE9TEA5KBAgMEA1KBAgQEBRSAXYihwEKDlZhbHVlSW5mb1Byb3RvEgwKBG5hbWUYASABKAkSHQoEdHlwZRgCIAEoCzIPLm9ubnguVHlwZVByb3RvEhIKCmRvY19zdHJpbmcYAyABKAkSNAoObWV0YWRhdGFfcHJvcHMYBCADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8ioQIKCU5vZGVQcm90bxINCgVpbnB1dBgBIAMoCRIOCgZvdXRwdXQYAiADKAkSDAoEbmFtZRgDIAEoCRIPCgdvcF90eXBlGAQgASgJEg4KBmRvbWFpbhgHIAEoCRIQCghvdmVybG9hZBgIIAEoCRInCglhdHRyaWJ1dGUYBSADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEhIKCmRvY19zdHJpbmcYBiABKAkSNAoObWV0YWRhdGFfcHJvcHMYCSADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SQQoVZGV2aWNlX2NvbmZpZ3VyYXRpb25zGAogAygLMiIub25ueC5Ob2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvIjIKFEludEludExpc3RFbnRyeVByb3RvEgsKA2tleRgBIAEoAxINCgV2YWx1ZRgCIAMoAyKAAQocTm9kZURldmljZUNvbmZpZ3VyYXRpb25Qcm90bxIYChBjb25maWd1cmF0aW9uX2lkGAEgASgJEi4KDXNoYXJkaW5nX3NwZWMYAiADKAsyFy5vbm54LlNoYXJkaW5nU3BlY1Byb3RvEhYKDnBpcGVsaW5lX3N0YWdlGAMgASgFIqMBChFTaGFyZGluZ1NwZWNQcm90bxITCgt0ZW5zb3JfbmFtZRgBIAEoCRIOCgZkZXZpY2UYAiADKAMSPQoZaW5kZXhfdG9fZGV2aWNlX2dyb3VwX21hcBgDIAMoCzIaLm9ubnguSW50SW50TGlzdEVudHJ5UHJvdG8SKgoLc2hhcmRlZF9kaW0YBCADKAsyFS5vbm54LlNoYXJkZWREaW1Qcm90byJVCg9TaGFyZGVkRGltUHJvdG8SDAoEYXhpcxgBIAEoAxI0Cg9zaW1wbGVfc2hhcmRpbmcYAiADKAsyGy5vbm54LlNpbXBsZVNoYXJkZWREaW1Qcm90byJcChVTaW1wbGVTaGFyZGVkRGltUHJvdG8SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSAASEgoKbnVtX3NoYXJkcxgDIAEoA0IFCgNkaW0i1gEKEVRyYWluaW5nSW5mb1Byb3RvEigKDmluaXRpYWxpemF0aW9uGAEgASgLMhAub25ueC5HcmFwaFByb3RvEiMKCWFsZ29yaXRobRgCIAEoCzIQLm9ubnguR3JhcGhQcm90bxI8ChZpbml0aWFsaXphdGlvbl9iaW5kaW5nGAMgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjQKDnVwZGF0ZV9iaW5kaW5nGAQgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvIqIDCgpNb2RlbFByb3RvEhIKCmlyX3ZlcnNpb24YASABKAMSLgoMb3BzZXRfaW1wb3J0GAggAygLMhgub25ueC5PcGVyYXRvclNldElkUHJvdG8SFQoNcHJvZHVjZXJfbmFtZRgCIAEoCRIYChBwcm9kdWNlcl92ZXJzaW9uGAMgASgJEg4KBmRvbWFpbhgEIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAUgASgDEhIKCmRvY19zdHJpbmcYBiABKAkSHwoFZ3JhcGgYByABKAsyEC5vbm54LkdyYXBoUHJvdG8SNAoObWV0YWRhdGFfcHJvcHMYDiADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SLgoNdHJhaW5pbmdfaW5mbxgUIAMoCzIXLm9ubnguVHJhaW5pbmdJbmZvUHJvdG8SJgoJZnVuY3Rpb25zGBkgAygLMhMub25ueC5GdW5jdGlvblByb3RvEjUKDWNvbmZpZ3VyYXRpb24YGiADKAsyHi5vbm54LkRldmljZUNvbmZpZ3VyYXRpb25Qcm90byJNChhEZXZpY2VDb25maWd1cmF0aW9uUHJvdG8SDAoEbmFtZRgBIAEoCRITCgtudW1fZGV2aWNlcxgCIAEoBRIOCgZkZXZpY2UYAyADKAkiNAoWU3RyaW5nU3RyaW5nRW50cnlQcm90bxILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkiawoQVGVuc29yQW5ub3RhdGlvbhITCgt0ZW5zb3JfbmFtZRgBIAEoCRJCChxxdWFudF9wYXJhbWV0ZXJfdGVuc29yX25hbWVzGAIgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvItQDCgpHcmFwaFByb3RvEh0KBG5vZGUYASADKAsyDy5vbm54Lk5vZGVQcm90bxIMCgRuYW1lGAIgASgJEiYKC2luaXRpYWxpemVyGAUgAygLMhEub25ueC5UZW5zb3JQcm90bxIzChJzcGFyc2VfaW5pdGlhbGl6ZXIYDyADKAsyFy5vbm54LlNwYXJzZVRlbnNvclByb3RvEhIKCmRvY19zdHJpbmcYCiABKAkSIwoFaW5wdXQYCyADKAsyFC5vbm54LlZhbHVlSW5mb1Byb3RvEiQKBm91dHB1dBgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SKAoKdmFsdWVfaW5mbxgNIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SNwoXcXVhbnRpemF0aW9uX2Fubm90YXRpb24YDiADKAsyFi5vbm54LlRlbnNvckFubm90YXRpb24SNAoObWV0YWRhdGFfcHJvcHMYECADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG9KBAgDEARKBAgEEAVKBAgGEApSCmlyX3ZlcnNpb25SEHByb2R1Y2VyX3ZlcnNpb25SDHByb2R1Y2VyX3RhZ1IGZG9tYWluIoIHCgtUZW5zb3JQcm90bxIMCgRkaW1zGAEgAygDEhEKCWRhdGFfdHlwZRgCIAEoBRIqCgdzZWdtZW50GAMgASgLMhkub25ueC5UZW5zb3JQcm90by5TZWdtZW50EhYKCmZsb2F0X2RhdGEYBCADKAJCAhABEhYKCmludDMyX2RhdGEYBSADKAVCAhABEhMKC3N0cmluZ19kYXRhGAYgAygMEhYKCmludDY0X2RhdGEYByADKANCAhABEgwKBG5hbWUYCCABKAkSEgoKZG9jX3N0cmluZxgMIAEoCRIQCghyYXdfZGF0YRgJIAEoDBIzCg1leHRlcm5hbF9kYXRhGA0gAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjUKDWRhdGFfbG9jYXRpb24YDiABKA4yHi5vbm54LlRlbnNvclByb3RvLkRhdGFMb2NhdGlvbhIXCgtkb3VibGVfZGF0YRgKIAMoAUICEAESFwoLdWludDY0X2RhdGEYCyADKARCAhABEjQKDm1ldGFkYXRhX3Byb3BzGBAgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvGiUKB1NlZ21lbnQSDQoFYmVnaW4YASABKAMSCwoDZW5kGAIgASgDIu4CCghEYXRhVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgkKBVVJTlQ4EAISCAoESU5UOBADEgoKBlVJTlQxNhAEEgkKBUlOVDE2EAUSCQoFSU5UMzIQBhIJCgVJTlQ2NBAHEgoKBlNUUklORxAIEggKBEJPT0wQCRILCgdGTE9BVDE2EAoSCgoGRE9VQkxFEAsSCgoGVUlOVDMyEAwSCgoGVUlOVDY0EA0SDQoJQ09NUExFWDY0EA4SDgoKQ09NUExFWDEyOBAPEgwKCEJGTE9BVDE2EBASEAoMRkxPQVQ4RTRNM0ZOEBESEgoORkxPQVQ4RTRNM0ZOVVoQEhIOCgpGTE9BVDhFNU0yEBMSEgoORkxPQVQ4RTVNMkZOVVoQFBIJCgVVSU5UNBAVEggKBElOVDQQFhIOCgpGTE9BVDRFMk0xEBcSDgoKRkxPQVQ4RThNMBAYEgkKBVVJTlQyEBkSCAoESU5UMhAaIikKDERhdGFMb2NhdGlvbhILCgdERUZBVUxUEAASDAoIRVhURVJOQUwQASJoChFTcGFyc2VUZW5zb3JQcm90bxIhCgZ2YWx1ZXMYASABKAsyES5vbm54LlRlbnNvclByb3RvEiIKB2luZGljZXMYAiABKAsyES5vbm54LlRlbnNvclByb3RvEgwKBGRpbXMYAyADKAMilQEKEFRlbnNvclNoYXBlUHJvdG8SLQoDZGltGAEgAygLMiAub25ueC5UZW5zb3JTaGFwZVByb3RvLkRpbWVuc2lvbhpSCglEaW1lbnNpb24SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSAASEgoKZGVub3RhdGlvbhgDIAEoCUIHCgV2YWx1ZSLOBAoJVHlwZVByb3RvEi0KC3RlbnNvcl90eXBlGAEgASgLMhYub25ueC5UeXBlUHJvdG8uVGVuc29ySAASMQoNc2VxdWVuY2VfdHlwZRgEIAEoCzIYLm9ubnguVHlwZVByb3RvLlNlcXVlbmNlSAASJwoIbWFwX3R5cGUYBSABKAsyEy5vbm54LlR5cGVQcm90by5NYXBIABIxCg1vcHRpb25hbF90eXBlGAkgASgLMhgub25ueC5UeXBlUHJvdG8uT3B0aW9uYWxIABI6ChJzcGFyc2VfdGVuc29yX3R5cGUYCCABKAsyHC5vbm54LlR5cGVQcm90by5TcGFyc2VUZW5zb3JIABISCgpkZW5vdGF0aW9uGAYgASgJGkIKBlRlbnNvchIRCgllbGVtX3R5cGUYASABKAUSJQoFc2hhcGUYAiABKAsyFi5vbm54LlRlbnNvclNoYXBlUHJvdG8aLgoIU2VxdWVuY2USIgoJZWxlbV90eXBlGAEgASgLMg8ub25ueC5UeXBlUHJvdG8aPAoDTWFwEhAKCGtleV90eXBlGAEgASgFEiMKCnZhbHVlX3R5cGUYAiABKAsyDy5vbm54LlR5cGVQcm90bxouCghPcHRpb25hbBIiCgllbGVtX3R5cGUYASABKAsyDy5vbm54LlR5cGVQcm90bxpICgxTcGFyc2VUZW5zb3ISEQoJZWxlbV90eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYub25ueC5UZW5zb3JTaGFwZVByb3RvQgcKBXZhbHVlIjUKEk9wZXJhdG9yU2V0SWRQcm90bxIOCgZkb21haW4YASABKAkSDwoHdmVyc2lvbhgCIAEoAyKGAwoNRnVuY3Rpb25Qcm90bxIMCgRuYW1lGAEgASgJEg0KBWlucHV0GAQgAygJEg4KBm91dHB1dBgFIAMoCRIRCglhdHRyaWJ1dGUYBiADKAkSLQoPYXR0cmlidXRlX3Byb3RvGAsgAygLMhQub25ueC5BdHRyaWJ1dGVQcm90bxIdCgRub2RlGAcgAygLMg8ub25ueC5Ob2RlUHJvdG8SEgoKZG9jX3N0cmluZxgIIAEoCRIuCgxvcHNldF9pbXBvcnQYCSADKAsyGC5vbm54Lk9wZXJhdG9yU2V0SWRQcm90bxIOCgZkb21haW4YCiABKAkSEAoIb3ZlcmxvYWQYDSABKAkSKAoKdmFsdWVfaW5mbxgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SNAoObWV0YWRhdGFfcHJvcHMYDiADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG9KBAgCEANKBAgDEARSDXNpbmNlX3ZlcnNpb25SBnN0YXR1cyrnAgoHVmVyc2lvbhISCg5fU1RBUlRfVkVSU0lPThAAEhkKFUlSX1ZFUlNJT05fMjAxN18xMF8xMBABEhkKFUlSX1ZFUlNJT05fMjAxN18xMF8zMBACEhgKFElSX1ZFUlNJT05fMjAxN18xMV8zEAMSGAoUSVJfVkVSU0lPTl8yMDE5XzFfMjIQBBIYChRJUl9WRVJTSU9OXzIwMTlfM18xOBAFEhgKFElSX1ZFUlNJT05fMjAxOV85XzE5EAYSFwoTSVJfVkVSU0lPTl8yMDIwXzVfOBAHEhgKFElSX1ZFUlNJT05fMjAyMV83XzMwEAgSFwoTSVJfVkVSU0lPTl8yMDIzXzVfNRAJEhgKFElSX1ZFUlNJT05fMjAyNF8zXzI1EAoSGQoVSVJfVkVSU0lPTl8yMDI1XzA1XzEyEAsSGQoVSVJfVkVSU0lPTl8yMDI1XzA4XzI2EAwSDgoKSVJfVkVSU0lPThANKi4KDk9wZXJhdG9yU3RhdHVzEhAKDEVYUEVSSU1FTlRBTBAAEgoKBlNUQUJMRRABQgJIAw");
var AttributeProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 0);
var AttributeProto_AttributeTypeSchema = /* @__PURE__ */ enumDesc(file_onnx, 0, 0);
var AttributeProto_AttributeType = /* @__PURE__ */ tsEnum(AttributeProto_AttributeTypeSchema);
var ValueInfoProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 1);
var NodeProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 2);
var ModelProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 9);
var GraphProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 13);
var TensorProtoSchema = /* @__PURE__ */ messageDesc(file_onnx, 14);

// src/core/model/text.ts
var decoder = new TextDecoder();
var encoder = new TextEncoder();
function utf8Encode(text) {
  return encoder.encode(text);
}

// src/core/model/attributes.ts
function makeAttrInt(name, value2) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.INT, i: BigInt(value2) });
}
function makeAttrInts(name, values) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.INTS, ints: values.map(BigInt) });
}
function makeAttrFloat(name, value2) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.FLOAT, f: value2 });
}
function makeAttrString(name, value2) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.STRING, s: utf8Encode(value2) });
}
function makeAttrTensor(name, value2) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.TENSOR, t: value2 });
}
function makeAttrGraph(name, value2) {
  return create(AttributeProtoSchema, { name, type: AttributeProto_AttributeType.GRAPH, g: value2 });
}

// src/core/model/dtypes.ts
var TABLE = [
  [1, "float32", 32, "float"],
  [2, "uint8", 8, "uint"],
  [3, "int8", 8, "int"],
  [4, "uint16", 16, "uint"],
  [5, "int16", 16, "int"],
  [6, "int32", 32, "int"],
  [7, "int64", 64, "int"],
  [8, "string", null, "string"],
  [9, "bool", 8, "bool"],
  [10, "float16", 16, "float"],
  [11, "float64", 64, "float"],
  [12, "uint32", 32, "uint"],
  [13, "uint64", 64, "uint"],
  [14, "complex64", 64, "complex"],
  [15, "complex128", 128, "complex"],
  [16, "bfloat16", 16, "float"],
  [17, "float8e4m3fn", 8, "float"],
  [18, "float8e4m3fnuz", 8, "float"],
  [19, "float8e5m2", 8, "float"],
  [20, "float8e5m2fnuz", 8, "float"],
  [21, "uint4", 4, "uint"],
  [22, "int4", 4, "int"],
  [23, "float4e2m1", 4, "float"],
  [24, "float8e8m0", 8, "float"],
  [25, "uint2", 2, "uint"],
  [26, "int2", 2, "int"]
];
var BY_CODE = new Map(
  TABLE.map(([code, name, bits, kind]) => [code, { code, name, bits, kind }])
);
var BY_NAME = new Map([...BY_CODE.values()].map((type) => [type.name, type]));
function dataType(code) {
  return BY_CODE.get(code) ?? { code, name: `type ${code}`, bits: null, kind: "unknown" };
}
function dataTypeByName(name) {
  return BY_NAME.get(name);
}

// src/core/errors.ts
var EspalierError = class extends Error {
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
  code;
  hint;
  name = "EspalierError";
};

// src/core/model/tensors.ts
var MAX_ELEMENTS = 2 ** 48;
function makeTensor(name, dtype, dims, bytes = new Uint8Array(0)) {
  const rawData = bytes.buffer instanceof ArrayBuffer ? bytes : new Uint8Array(bytes);
  return create(TensorProtoSchema, { name, dataType: dtype, dims: dims.map(BigInt), rawData });
}

// src/core/model/packing.ts
function packBits(values, bits) {
  const perByte = 8 / bits;
  const mask = (1 << bits) - 1;
  const bytes = new Uint8Array(Math.ceil(values.length / perByte));
  for (let i = 0; i < values.length; i++) {
    const at = Math.floor(i / perByte);
    bytes[at] = bytes[at] | (values[i] & mask) << i % perByte * bits;
  }
  return bytes;
}

// src/core/model/small-floats.ts
var scratchFloat = new Float32Array(1);
var FORMATS = {
  float16: { bits: 16, exponentBits: 5, mantissaBits: 10, bias: 15, special: "ieee" },
  float8e4m3fn: { bits: 8, exponentBits: 4, mantissaBits: 3, bias: 7, special: "fn" },
  float8e4m3fnuz: { bits: 8, exponentBits: 4, mantissaBits: 3, bias: 8, special: "fnuz" },
  float8e5m2: { bits: 8, exponentBits: 5, mantissaBits: 2, bias: 15, special: "ieee" },
  float8e5m2fnuz: { bits: 8, exponentBits: 5, mantissaBits: 2, bias: 16, special: "fnuz" },
  float4e2m1: { bits: 4, exponentBits: 2, mantissaBits: 1, bias: 1, special: "none" }
};
var tables = /* @__PURE__ */ new Map();
function isSmallFloat(name) {
  return name in FORMATS || name === "bfloat16" || name === "float8e8m0";
}
function decodeTable2(name) {
  let table = tables.get(name);
  if (table === void 0) {
    table = buildTable(name);
    tables.set(name, table);
  }
  return table;
}
function buildTable(name) {
  if (name === "bfloat16") {
    return new Float32Array(Uint32Array.from({ length: 65536 }, (_, code) => code << 16).buffer);
  }
  if (name === "float8e8m0") {
    return Float32Array.from({ length: 256 }, (_, code) => code === 255 ? NaN : 2 ** (code - 127));
  }
  const format = FORMATS[name];
  return Float32Array.from({ length: 2 ** format.bits }, (_, code) => valueOf(format, code));
}
function valueOf(format, code) {
  const { exponentBits, mantissaBits, bias, special } = format;
  const signBit = 1 << format.bits - 1;
  const mantissa = code & (1 << mantissaBits) - 1;
  const exponent = code >> mantissaBits & (1 << exponentBits) - 1;
  const topExponent = (1 << exponentBits) - 1;
  const sign = code & signBit ? -1 : 1;
  if (special === "fnuz" && code === signBit) return NaN;
  if (special === "ieee" && exponent === topExponent) return mantissa === 0 ? sign * Infinity : NaN;
  if (special === "fn" && (code & signBit - 1) === signBit - 1) return NaN;
  const fraction = mantissa / 2 ** mantissaBits;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}
function encodeSmallFloats(name, values) {
  if (name === "float16") return encodeFloat16(values);
  if (name === "bfloat16") return encodeBfloat16(values);
  if (name === "float8e8m0") return encodePowers(values);
  return encodeBySearch(name, values);
}
function encodeFloat16(values) {
  const bits = bitsOf(values);
  const codes = new Uint16Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i];
    const sign = x >>> 16 & 32768;
    const magnitude = x & 2147483647;
    if (magnitude >= 1199570944) {
      codes[i] = sign | (magnitude > 2139095040 ? 32256 | magnitude >>> 13 & 1023 : 31744);
    } else if (magnitude >= 947912704) {
      const rounded = magnitude - 939524096 + 4095 + (magnitude >>> 13 & 1);
      codes[i] = sign | rounded >>> 13;
    } else if (magnitude >= 855638016) {
      const shift = 126 - (magnitude >>> 23);
      const mantissa = magnitude & 8388607 | 8388608;
      const kept = mantissa >>> shift;
      const rest = mantissa & (1 << shift) - 1;
      const half = 1 << shift - 1;
      codes[i] = sign | kept + (rest > half || rest === half && (kept & 1) === 1 ? 1 : 0);
    } else {
      codes[i] = sign;
    }
  }
  return codes;
}
function encodeBfloat16(values) {
  const bits = bitsOf(values);
  const codes = new Uint16Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i];
    const isNaN = (x & 2147483647) > 2139095040;
    codes[i] = isNaN ? x >>> 16 | 64 : x + 32767 + (x >>> 16 & 1) >>> 16;
  }
  return codes;
}
function encodePowers(values) {
  const bits = bitsOf(values);
  const codes = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const x = bits[i];
    const exponent = x >>> 23;
    if (Number.isNaN(values[i]) || x >>> 31 === 1 && x !== 2147483648) codes[i] = 255;
    else if ((x & 2147483647) === 0) codes[i] = 0;
    else if (exponent === 0) codes[i] = x <= 4194304 ? 0 : 1;
    else codes[i] = Math.min(254, exponent + ((x & 8388607) === 0 ? 0 : 1));
  }
  return codes;
}
function encodeBySearch(name, values) {
  const format = FORMATS[name];
  const table = decodeTable2(name);
  const signBit = 1 << format.bits - 1;
  const top = largestCode(table, signBit);
  const nan = format.special === "none" ? top : format.special === "fnuz" ? signBit : signBit - 1;
  const codes = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const value2 = values[i];
    if (Number.isNaN(value2)) {
      codes[i] = nan;
      continue;
    }
    const code = nearest(table, top, Math.abs(value2));
    const negative = value2 < 0 || Object.is(value2, -0);
    codes[i] = negative && !(format.special === "fnuz" && code === 0) ? code | signBit : code;
  }
  return codes;
}
function largestCode(table, signBit) {
  let top = signBit - 1;
  while (!Number.isFinite(table[top])) top--;
  return top;
}
function nearest(table, top, magnitude) {
  if (magnitude >= table[top]) return top;
  let low = 0;
  let high = top;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (table[middle] <= magnitude) low = middle;
    else high = middle;
  }
  const below = magnitude - table[low];
  const above = table[high] - magnitude;
  if (below === above) return low & 1 ? high : low;
  return below < above ? low : high;
}
function bitsOf(values) {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

// src/core/model/encode.ts
var ROUNDER = 1.5 * 2 ** 52;
function encodeFloats(values, dtype) {
  const type = dataType(dtype);
  if (isSmallFloat(type.name)) {
    const codes = encodeSmallFloats(type.name, values);
    return type.bits === 4 ? packBits(codes, 4) : bytesOf2(codes);
  }
  if (type.name === "float32") return bytesOf2(values);
  if (type.name === "float64") return bytesOf2(new Float64Array(values));
  if (type.name === "bool") return encodeBooleans(values);
  if (type.kind === "int" || type.kind === "uint") {
    return type.bits === 64 ? encodeWide(values, type.kind === "int") : encodeIntegers(values, type);
  }
  throw new EspalierError("UNSUPPORTED", `Values of ${type.name} can't be encoded.`);
}
function encodeBooleans(values) {
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = values[i] === 0 ? 0 : 1;
  return bytes;
}
function encodeIntegers(values, type) {
  const bits = type.bits;
  const low = type.kind === "int" ? -(2 ** (bits - 1)) : 0;
  const high = low + 2 ** bits - 1;
  const codes = bits === 32 ? new Uint32Array(values.length) : bits === 16 ? new Uint16Array(values.length) : new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const value2 = values[i];
    codes[i] = value2 >= high ? high : value2 <= low ? low : value2 + ROUNDER - ROUNDER;
  }
  return codes instanceof Uint8Array && bits < 8 ? packBits(codes, bits) : bytesOf2(codes);
}
function encodeWide(values, signed) {
  const low = signed ? -(2 ** 63) : 0;
  const high = signed ? 2 ** 63 - 1024 : 2 ** 64 - 2048;
  const words = new Uint32Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const value2 = values[i];
    const rounded = Math.abs(value2) < 2 ** 24 ? value2 + ROUNDER - ROUNDER : value2;
    const whole = rounded >= high ? high : rounded <= low ? low : rounded;
    const upper = Math.floor(whole / 2 ** 32);
    words[2 * i] = whole - upper * 2 ** 32;
    words[2 * i + 1] = upper;
  }
  return bytesOf2(words);
}
function bytesOf2(array) {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

// test/fixtures/build.ts
function node(opType, input, output, attributes = {}, more = {}) {
  const attribute = Object.entries(attributes).map(([name, value2]) => attributeOf(name, value2));
  return create(NodeProtoSchema, { opType, input, output, attribute, ...more });
}
function attributeOf(name, value2) {
  if (typeof value2 === "number") return Number.isInteger(value2) ? makeAttrInt(name, value2) : makeAttrFloat(name, value2);
  if (typeof value2 === "string") return makeAttrString(name, value2);
  if ("float" in value2) return makeAttrFloat(name, value2.float);
  if (!("$typeName" in value2)) return makeAttrInts(name, value2);
  return value2.$typeName === "onnx.TensorProto" ? makeAttrTensor(name, value2) : makeAttrGraph(name, value2);
}
function value(name, dtype, dims) {
  const shape = dims && {
    dim: dims.map(
      (dim) => typeof dim === "number" ? { value: { case: "dimValue", value: BigInt(dim) } } : dim === null ? {} : { value: { case: "dimParam", value: dim } }
    )
  };
  const elemType = dataTypeByName(dtype)?.code ?? Number(dtype);
  return create(ValueInfoProtoSchema, {
    name,
    type: { value: { case: "tensorType", value: shape ? { elemType, shape } : { elemType } } }
  });
}
function weight(name, dtype, dims, values) {
  const count = dims.reduce((product, dim) => product * dim, 1);
  const floats2 = Float32Array.from({ length: count }, (_, i) => values?.[i] ?? i % 7 - 3);
  const code = dataTypeByName(dtype).code;
  return makeTensor(name, code, dims, encodeFloats(floats2, code));
}
function ints(name, values) {
  return makeTensor(name, 7, [values.length], new Uint8Array(BigInt64Array.from(values, BigInt).buffer));
}
function graph(parts) {
  return create(GraphProtoSchema, {
    name: parts.name ?? "g",
    node: parts.nodes ?? [],
    input: parts.inputs ?? [],
    output: parts.outputs ?? [],
    initializer: parts.weights ?? [],
    sparseInitializer: parts.sparse ?? []
  });
}
function model(parts) {
  const domains = Object.entries({ "": parts.opset ?? 17, ...parts.domains });
  return create(ModelProtoSchema, {
    irVersion: BigInt(parts.ir ?? 8),
    producerName: "espalier-fixtures",
    opsetImport: domains.map(([domain, version]) => ({ domain, version: BigInt(version) })),
    graph: graph(parts),
    functions: parts.functions ?? []
  });
}
function encode(proto) {
  return toBinary(ModelProtoSchema, proto);
}

// test/fixtures/quantize-models.ts
var ramp = (count) => Array.from({ length: count }, (_, i) => i * 37 % 101 / 50 - 1);
function small(opset, odd = false) {
  return encode(
    model({
      opset,
      ir: opset < 10 ? 4 : 8,
      nodes: [
        ...odd ? [node("ScaledTanh", ["x"], ["i"], { alpha: { float: 1 }, beta: { float: 1 } }, { name: "squash" })] : [],
        node("Conv", [odd ? "i" : "x", "w1"], ["c"], { pads: [1, 1, 1, 1] }, { name: "conv" }),
        node("Relu", ["c"], ["r"], {}, { name: "relu" }),
        opset < 10 ? node("Slice", ["r"], ["s"], { starts: [0, 0], ends: [8, 8], axes: [2, 3] }, { name: "cut" }) : node("Slice", ["r", "from", "to", "axes"], ["s"], {}, { name: "cut" }),
        node("GlobalAveragePool", ["s"], ["p"], {}, { name: "pool" }),
        node("Flatten", ["p"], ["f"], {}, { name: "flat" }),
        node("Gemm", ["f", "w2", "b2"], ["y"], {}, { name: "fc" })
      ],
      weights: [
        weight("w1", "float32", [64, 3, 3, 3], ramp(1728)),
        weight("w2", "float32", [64, 4], ramp(256)),
        weight("b2", "float32", [4], ramp(4)),
        ...opset < 10 ? [] : [ints("from", [0, 0]), ints("to", [8, 8]), ints("axes", [2, 3])]
      ],
      inputs: [value("x", "float32", ["N", 3, 8, 8])],
      outputs: [value("y", "float32", ["N", 4])]
    })
  );
}
function pictures(count, dims, change = (value2) => value2) {
  const size = dims.reduce((product, dim) => product * dim, count);
  return zip({ "x.npy": floats([count, ...dims], ramp(size).map(change)) });
}
var PICTURE = [3, 8, 8];
var quantizeFiles = {
  "net.onnx": () => small(17),
  "opset9.onnx": () => small(9),
  /** With an operator that has no rule of conversion. */
  "opset9-odd.onnx": () => small(9, true),
  /** Without any weight. */
  "bare.onnx": () => encode(
    model({
      nodes: [node("Relu", ["x"], ["y"], {}, { name: "relu" })],
      inputs: [value("x", "float32", ["N", 3, 8, 8])],
      outputs: [value("y", "float32")]
    })
  ),
  "pictures.npz": () => pictures(64, PICTURE),
  "few.npz": () => pictures(2, PICTURE),
  "none.npz": () => pictures(0, PICTURE),
  "wide.npz": () => pictures(8, [3, 8, 9]),
  /** As bytes, not scaled. */
  "bytes.npz": () => pictures(64, PICTURE, (one) => Math.round((one + 1) * 127.5)),
  "grey.npz": () => pictures(64, PICTURE, () => 0.5),
  "broken.npz": () => pictures(8, PICTURE, () => NaN)
};

// ../../qui/w.ts
for (const [name, make] of Object.entries(quantizeFiles))
  writeFileSync(path.join(process.argv[2], name), make());
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vcXVpL3cudHMiLCAiLi4vdGVzdC91bml0L2NvcmUvZGF0YS9ucHktd3JpdGVyLnRzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vaXMtbWVzc2FnZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2Rlc2NyaXB0b3JzLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vd2lyZS92YXJpbnQuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9wcm90by1pbnQ2NC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3JlZmxlY3Qvc2NhbGFyLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC91bnNhZmUuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9yZWZsZWN0L2d1YXJkLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vd2t0L3dyYXBwZXJzLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vY3JlYXRlLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC9lcnJvci5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3dpcmUvdGV4dC1lbmNvZGluZy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3dpcmUvYmluYXJ5LWVuY29kaW5nLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC9tZXNzYWdlLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vd2lyZS9iYXNlNjQtZW5jb2RpbmcuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9yZWZsZWN0L25hbWVzLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vY29kZWdlbnYyL3Jlc3RvcmUtanNvbi1uYW1lcy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3dpcmUvdGV4dC1mb3JtYXQuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9yZWZsZWN0L25lc3RlZC10eXBlcy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3JlZ2lzdHJ5LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vY29kZWdlbnYyL2Jvb3QuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9jb2RlZ2VudjIvbWVzc2FnZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2NvZGVnZW52Mi9lbnVtLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vd2t0L2dvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yX3BiLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vZnJvbS1iaW5hcnkuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9jb2RlZ2VudjIvZmlsZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3RvLWJpbmFyeS5qcyIsICIuLi9ub2RlX21vZHVsZXMvb25ueC1idWYvZGlzdC9vbm54X3BiLmpzIiwgIi4uL3NyYy9jb3JlL21vZGVsL3RleHQudHMiLCAiLi4vc3JjL2NvcmUvbW9kZWwvYXR0cmlidXRlcy50cyIsICIuLi9zcmMvY29yZS9tb2RlbC9kdHlwZXMudHMiLCAiLi4vc3JjL2NvcmUvZXJyb3JzLnRzIiwgIi4uL3NyYy9jb3JlL21vZGVsL3RlbnNvcnMudHMiLCAiLi4vc3JjL2NvcmUvbW9kZWwvcGFja2luZy50cyIsICIuLi9zcmMvY29yZS9tb2RlbC9zbWFsbC1mbG9hdHMudHMiLCAiLi4vc3JjL2NvcmUvbW9kZWwvZW5jb2RlLnRzIiwgIi4uL3Rlc3QvZml4dHVyZXMvYnVpbGQudHMiLCAiLi4vdGVzdC9maXh0dXJlcy9xdWFudGl6ZS1tb2RlbHMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFdyaXRlcyB0aGUgc21hbGwgbW9kZWxzIG9mIHRoZSB0ZXN0cyBpbnRvIGEgZm9sZGVyOiBgbm9kZSBzY3JpcHRzL3J1bi10cy5tanMgdGVzdC9maXh0dXJlcy93cml0ZS1xdWFudGl6ZS1tb2RlbHMudHMgRk9MREVSYC5cbmltcG9ydCB7IHdyaXRlRmlsZVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCBwYXRoIGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgeyBxdWFudGl6ZUZpbGVzIH0gZnJvbSAnL3RtcC93dC9xdWFudHVpL3Rlc3QvZml4dHVyZXMvcXVhbnRpemUtbW9kZWxzLnRzJztcblxuZm9yIChjb25zdCBbbmFtZSwgbWFrZV0gb2YgT2JqZWN0LmVudHJpZXMocXVhbnRpemVGaWxlcykpXG4gIHdyaXRlRmlsZVN5bmMocGF0aC5qb2luKHByb2Nlc3MuYXJndlsyXSEsIG5hbWUpLCBtYWtlKCkpO1xuIiwgImltcG9ydCB7IGNyYzMyLCBkZWZsYXRlUmF3U3luYyB9IGZyb20gJ25vZGU6emxpYic7XG5cbi8qKiBBbiBgLm5weWAgZmlsZSBpbiBOdW1QeSdzIG93biBmb3JtLiBgYm9keWAgaXMgaW4gdGhlIG9yZGVyIGFuZCBieXRlIG9yZGVyIHRoYXQgdGhlIGhlYWRlciBzYXlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5weShcbiAgZGVzY3I6IHN0cmluZyxcbiAgZGltczogcmVhZG9ubHkgbnVtYmVyW10sXG4gIGJvZHk6IFVpbnQ4QXJyYXksXG4gIGZvcnRyYW4gPSBmYWxzZSxcbiAgdmVyc2lvbiA9IDEsXG4pOiBVaW50OEFycmF5IHtcbiAgY29uc3Qgc2hhcGUgPSBkaW1zLmxlbmd0aCA9PT0gMSA/IGAoJHtkaW1zWzBdfSwpYCA6IGAoJHtkaW1zLmpvaW4oJywgJyl9KWA7XG4gIGNvbnN0IHN0YXJ0ID0gdmVyc2lvbiA9PT0gMSA/IDEwIDogMTI7XG4gIGxldCB0ZXh0ID0gYHsnZGVzY3InOiAnJHtkZXNjcn0nLCAnZm9ydHJhbl9vcmRlcic6ICR7Zm9ydHJhbiA/ICdUcnVlJyA6ICdGYWxzZSd9LCAnc2hhcGUnOiAke3NoYXBlfSwgfWA7XG4gIHRleHQgPSBgJHt0ZXh0LnBhZEVuZChNYXRoLmNlaWwoKHN0YXJ0ICsgdGV4dC5sZW5ndGggKyAxKSAvIDY0KSAqIDY0IC0gc3RhcnQgLSAxKX1cXG5gO1xuICBjb25zdCBoZWFkZXIgPSBuZXcgVWludDhBcnJheShzdGFydCArIHRleHQubGVuZ3RoKTtcbiAgaGVhZGVyLnNldChbMHg5MywgMHg0ZSwgMHg1NSwgMHg0ZCwgMHg1MCwgMHg1OSwgdmVyc2lvbiwgMF0pO1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGhlYWRlci5idWZmZXIpO1xuICBpZiAodmVyc2lvbiA9PT0gMSkgdmlldy5zZXRVaW50MTYoOCwgdGV4dC5sZW5ndGgsIHRydWUpO1xuICBlbHNlIHZpZXcuc2V0VWludDMyKDgsIHRleHQubGVuZ3RoLCB0cnVlKTtcbiAgaGVhZGVyLnNldChuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCksIHN0YXJ0KTtcbiAgcmV0dXJuIGNvbmNhdChbaGVhZGVyLCBib2R5XSk7XG59XG5cbmV4cG9ydCBjb25zdCBieXRlc09mID0gKGFycmF5OiBBcnJheUJ1ZmZlclZpZXcpOiBVaW50OEFycmF5ID0+XG4gIG5ldyBVaW50OEFycmF5KGFycmF5LmJ1ZmZlciwgYXJyYXkuYnl0ZU9mZnNldCwgYXJyYXkuYnl0ZUxlbmd0aCk7XG5cbmV4cG9ydCBjb25zdCBmbG9hdHMgPSAoZGltczogcmVhZG9ubHkgbnVtYmVyW10sIHZhbHVlczogcmVhZG9ubHkgbnVtYmVyW10pOiBVaW50OEFycmF5ID0+XG4gIG5weSgnPGY0JywgZGltcywgYnl0ZXNPZihGbG9hdDMyQXJyYXkuZnJvbSh2YWx1ZXMpKSk7XG5cbi8qKiBBIHppcCBhcmNoaXZlLiBXaXRoIGB6aXA2NGAsIHNpemVzIGFyZSBpbiB0aGUgZXh0cmEgZmllbGRzLCBhcyBmb3IgZW50cmllcyBvZiBtb3JlIHRoYW4gNCBHaUIuICovXG5leHBvcnQgZnVuY3Rpb24gemlwKFxuICBlbnRyaWVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBVaW50OEFycmF5Pj4sXG4gIG9wdGlvbnM6IHsgZGVmbGF0ZT86IGJvb2xlYW47IHppcDY0PzogYm9vbGVhbiB9ID0ge30sXG4pOiBVaW50OEFycmF5IHtcbiAgY29uc3QgcGFydHM6IFVpbnQ4QXJyYXlbXSA9IFtdO1xuICBjb25zdCBkaXJlY3Rvcnk6IFVpbnQ4QXJyYXlbXSA9IFtdO1xuICBsZXQgb2Zmc2V0ID0gMDtcbiAgZm9yIChjb25zdCBbbmFtZSwgY29udGVudF0gb2YgT2JqZWN0LmVudHJpZXMoZW50cmllcykpIHtcbiAgICBjb25zdCBwYWNrZWQgPSBvcHRpb25zLmRlZmxhdGUgPT09IHRydWUgPyBkZWZsYXRlUmF3U3luYyhjb250ZW50KSA6IGNvbnRlbnQ7XG4gICAgY29uc3QgbmFtZUJ5dGVzID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKG5hbWUpO1xuICAgIGNvbnN0IGZpZWxkcyA9IHtcbiAgICAgIG1ldGhvZDogb3B0aW9ucy5kZWZsYXRlID09PSB0cnVlID8gOCA6IDAsXG4gICAgICBjcmM6IGNyYzMyT2YoY29udGVudCksXG4gICAgICBwYWNrZWQ6IHBhY2tlZC5sZW5ndGgsXG4gICAgICBieXRlczogY29udGVudC5sZW5ndGgsXG4gICAgICBvZmZzZXQsXG4gICAgfTtcbiAgICBjb25zdCBsb2NhbCA9IGNvbmNhdChbbG9jYWxIZWFkZXIoZmllbGRzLCBuYW1lQnl0ZXMpLCBuYW1lQnl0ZXMsIHBhY2tlZF0pO1xuICAgIGRpcmVjdG9yeS5wdXNoKGNlbnRyYWxFbnRyeShmaWVsZHMsIG5hbWVCeXRlcywgb3B0aW9ucy56aXA2NCA9PT0gdHJ1ZSkpO1xuICAgIHBhcnRzLnB1c2gobG9jYWwpO1xuICAgIG9mZnNldCArPSBsb2NhbC5sZW5ndGg7XG4gIH1cbiAgY29uc3QgY2VudHJhbCA9IGNvbmNhdChkaXJlY3RvcnkpO1xuICBjb25zdCBlbmQgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDIyKSk7XG4gIGVuZC5zZXRVaW50MzIoMCwgMHgwNjA1NGI1MCwgdHJ1ZSk7XG4gIGVuZC5zZXRVaW50MTYoOCwgZGlyZWN0b3J5Lmxlbmd0aCwgdHJ1ZSk7XG4gIGVuZC5zZXRVaW50MTYoMTAsIGRpcmVjdG9yeS5sZW5ndGgsIHRydWUpO1xuICBlbmQuc2V0VWludDMyKDEyLCBjZW50cmFsLmxlbmd0aCwgdHJ1ZSk7XG4gIGVuZC5zZXRVaW50MzIoMTYsIG9mZnNldCwgdHJ1ZSk7XG4gIHJldHVybiBjb25jYXQoWy4uLnBhcnRzLCBjZW50cmFsLCBieXRlc09mKGVuZCldKTtcbn1cblxuaW50ZXJmYWNlIEZpZWxkcyB7XG4gIG1ldGhvZDogbnVtYmVyO1xuICBjcmM6IG51bWJlcjtcbiAgcGFja2VkOiBudW1iZXI7XG4gIGJ5dGVzOiBudW1iZXI7XG4gIG9mZnNldDogbnVtYmVyO1xufVxuXG5mdW5jdGlvbiBsb2NhbEhlYWRlcih7IG1ldGhvZCwgY3JjLCBwYWNrZWQsIGJ5dGVzIH06IEZpZWxkcywgbmFtZTogVWludDhBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KG5ldyBBcnJheUJ1ZmZlcigzMCkpO1xuICB2aWV3LnNldFVpbnQzMigwLCAweDA0MDM0YjUwLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MTYoOCwgbWV0aG9kLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MzIoMTQsIGNyYywgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDMyKDE4LCBwYWNrZWQsIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMigyMiwgYnl0ZXMsIHRydWUpO1xuICB2aWV3LnNldFVpbnQxNigyNiwgbmFtZS5sZW5ndGgsIHRydWUpO1xuICByZXR1cm4gYnl0ZXNPZih2aWV3KTtcbn1cblxuZnVuY3Rpb24gY2VudHJhbEVudHJ5KFxuICB7IG1ldGhvZCwgY3JjLCBwYWNrZWQsIGJ5dGVzLCBvZmZzZXQgfTogRmllbGRzLFxuICBuYW1lOiBVaW50OEFycmF5LFxuICB3aWRlOiBib29sZWFuLFxuKTogVWludDhBcnJheSB7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDQ2KSk7XG4gIHZpZXcuc2V0VWludDMyKDAsIDB4MDIwMTRiNTAsIHRydWUpO1xuICB2aWV3LnNldFVpbnQxNigxMCwgbWV0aG9kLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MzIoMTYsIGNyYywgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDMyKDIwLCB3aWRlID8gMHhmZmZmZmZmZiA6IHBhY2tlZCwgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDMyKDI0LCB3aWRlID8gMHhmZmZmZmZmZiA6IGJ5dGVzLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MTYoMjgsIG5hbWUubGVuZ3RoLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MTYoMzAsIHdpZGUgPyAyOCA6IDAsIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMig0Miwgd2lkZSA/IDB4ZmZmZmZmZmYgOiBvZmZzZXQsIHRydWUpO1xuICBpZiAoIXdpZGUpIHJldHVybiBjb25jYXQoW2J5dGVzT2YodmlldyksIG5hbWVdKTtcbiAgY29uc3QgZXh0cmEgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDI4KSk7XG4gIGV4dHJhLnNldFVpbnQxNigwLCAxLCB0cnVlKTtcbiAgZXh0cmEuc2V0VWludDE2KDIsIDI0LCB0cnVlKTtcbiAgZXh0cmEuc2V0QmlnVWludDY0KDQsIEJpZ0ludChieXRlcyksIHRydWUpO1xuICBleHRyYS5zZXRCaWdVaW50NjQoMTIsIEJpZ0ludChwYWNrZWQpLCB0cnVlKTtcbiAgZXh0cmEuc2V0QmlnVWludDY0KDIwLCBCaWdJbnQob2Zmc2V0KSwgdHJ1ZSk7XG4gIHJldHVybiBjb25jYXQoW2J5dGVzT2YodmlldyksIG5hbWUsIGJ5dGVzT2YoZXh0cmEpXSk7XG59XG5cbi8qKiBgemxpYi5jcmMzMmAgaXMgbmV3ZXIgdGhhbiB0aGUgb2xkZXN0IE5vZGUgd2Ugc3VwcG9ydDsgcmVhZGVycyBoZXJlIGRvbid0IGNoZWNrIGl0LiAqL1xuZnVuY3Rpb24gY3JjMzJPZihjb250ZW50OiBVaW50OEFycmF5KTogbnVtYmVyIHtcbiAgcmV0dXJuIHR5cGVvZiBjcmMzMiA9PT0gJ2Z1bmN0aW9uJyA/IGNyYzMyKGNvbnRlbnQpIDogMDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGNvbmNhdChwYXJ0czogcmVhZG9ubHkgVWludDhBcnJheVtdKTogVWludDhBcnJheSB7XG4gIHJldHVybiBVaW50OEFycmF5LmZyb20oQnVmZmVyLmNvbmNhdChwYXJ0cykpO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIERldGVybWluZSB3aGV0aGVyIHRoZSBnaXZlbiBgYXJnYCBpcyBhIG1lc3NhZ2UuXG4gKiBJZiBgZGVzY2AgaXMgc2V0LCBkZXRlcm1pbmUgd2hldGhlciBgYXJnYCBpcyB0aGlzIHNwZWNpZmljIG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc01lc3NhZ2UoYXJnLCBzY2hlbWEpIHtcbiAgICBjb25zdCBpc01lc3NhZ2UgPSBhcmcgIT09IG51bGwgJiZcbiAgICAgICAgdHlwZW9mIGFyZyA9PSBcIm9iamVjdFwiICYmXG4gICAgICAgIFwiJHR5cGVOYW1lXCIgaW4gYXJnICYmXG4gICAgICAgIHR5cGVvZiBhcmcuJHR5cGVOYW1lID09IFwic3RyaW5nXCI7XG4gICAgaWYgKCFpc01lc3NhZ2UpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICBpZiAoc2NoZW1hID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBzY2hlbWEudHlwZU5hbWUgPT09IGFyZy4kdHlwZU5hbWU7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbi8qKlxuICogU2NhbGFyIHZhbHVlIHR5cGVzLiBUaGlzIGlzIGEgc3Vic2V0IG9mIGZpZWxkIHR5cGVzIGRlY2xhcmVkIGJ5IHByb3RvYnVmXG4gKiBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlIFRoZSB0eXBlcyBHUk9VUCBhbmQgTUVTU0FHRVxuICogYXJlIG9taXR0ZWQsIGJ1dCB0aGUgbnVtZXJpY2FsIHZhbHVlcyBhcmUgaWRlbnRpY2FsLlxuICovXG5leHBvcnQgdmFyIFNjYWxhclR5cGU7XG4oZnVuY3Rpb24gKFNjYWxhclR5cGUpIHtcbiAgICAvLyAwIGlzIHJlc2VydmVkIGZvciBlcnJvcnMuXG4gICAgLy8gT3JkZXIgaXMgd2VpcmQgZm9yIGhpc3RvcmljYWwgcmVhc29ucy5cbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJET1VCTEVcIl0gPSAxXSA9IFwiRE9VQkxFXCI7XG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiRkxPQVRcIl0gPSAyXSA9IFwiRkxPQVRcIjtcbiAgICAvLyBOb3QgWmlnWmFnIGVuY29kZWQuICBOZWdhdGl2ZSBudW1iZXJzIHRha2UgMTAgYnl0ZXMuICBVc2UgVFlQRV9TSU5UNjQgaWZcbiAgICAvLyBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS5cbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJJTlQ2NFwiXSA9IDNdID0gXCJJTlQ2NFwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlVJTlQ2NFwiXSA9IDRdID0gXCJVSU5UNjRcIjtcbiAgICAvLyBOb3QgWmlnWmFnIGVuY29kZWQuICBOZWdhdGl2ZSBudW1iZXJzIHRha2UgMTAgYnl0ZXMuICBVc2UgVFlQRV9TSU5UMzIgaWZcbiAgICAvLyBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS5cbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJJTlQzMlwiXSA9IDVdID0gXCJJTlQzMlwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIkZJWEVENjRcIl0gPSA2XSA9IFwiRklYRUQ2NFwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIkZJWEVEMzJcIl0gPSA3XSA9IFwiRklYRUQzMlwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIkJPT0xcIl0gPSA4XSA9IFwiQk9PTFwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlNUUklOR1wiXSA9IDldID0gXCJTVFJJTkdcIjtcbiAgICAvLyBUYWctZGVsaW1pdGVkIGFnZ3JlZ2F0ZS5cbiAgICAvLyBHcm91cCB0eXBlIGlzIGRlcHJlY2F0ZWQgYW5kIG5vdCBzdXBwb3J0ZWQgaW4gcHJvdG8zLiBIb3dldmVyLCBQcm90bzNcbiAgICAvLyBpbXBsZW1lbnRhdGlvbnMgc2hvdWxkIHN0aWxsIGJlIGFibGUgdG8gcGFyc2UgdGhlIGdyb3VwIHdpcmUgZm9ybWF0IGFuZFxuICAgIC8vIHRyZWF0IGdyb3VwIGZpZWxkcyBhcyB1bmtub3duIGZpZWxkcy5cbiAgICAvLyBUWVBFX0dST1VQID0gMTAsXG4gICAgLy8gVFlQRV9NRVNTQUdFID0gMTEsICAvLyBMZW5ndGgtZGVsaW1pdGVkIGFnZ3JlZ2F0ZS5cbiAgICAvLyBOZXcgaW4gdmVyc2lvbiAyLlxuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIkJZVEVTXCJdID0gMTJdID0gXCJCWVRFU1wiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlVJTlQzMlwiXSA9IDEzXSA9IFwiVUlOVDMyXCI7XG4gICAgLy8gVFlQRV9FTlVNID0gMTQsXG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiU0ZJWEVEMzJcIl0gPSAxNV0gPSBcIlNGSVhFRDMyXCI7XG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiU0ZJWEVENjRcIl0gPSAxNl0gPSBcIlNGSVhFRDY0XCI7XG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiU0lOVDMyXCJdID0gMTddID0gXCJTSU5UMzJcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJTSU5UNjRcIl0gPSAxOF0gPSBcIlNJTlQ2NFwiO1xufSkoU2NhbGFyVHlwZSB8fCAoU2NhbGFyVHlwZSA9IHt9KSk7XG4iLCAiLy8gQ29weXJpZ2h0IDIwMDggR29vZ2xlIEluYy4gIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4vL1xuLy8gUmVkaXN0cmlidXRpb24gYW5kIHVzZSBpbiBzb3VyY2UgYW5kIGJpbmFyeSBmb3Jtcywgd2l0aCBvciB3aXRob3V0XG4vLyBtb2RpZmljYXRpb24sIGFyZSBwZXJtaXR0ZWQgcHJvdmlkZWQgdGhhdCB0aGUgZm9sbG93aW5nIGNvbmRpdGlvbnMgYXJlXG4vLyBtZXQ6XG4vL1xuLy8gKiBSZWRpc3RyaWJ1dGlvbnMgb2Ygc291cmNlIGNvZGUgbXVzdCByZXRhaW4gdGhlIGFib3ZlIGNvcHlyaWdodFxuLy8gbm90aWNlLCB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyLlxuLy8gKiBSZWRpc3RyaWJ1dGlvbnMgaW4gYmluYXJ5IGZvcm0gbXVzdCByZXByb2R1Y2UgdGhlIGFib3ZlXG4vLyBjb3B5cmlnaHQgbm90aWNlLCB0aGlzIGxpc3Qgb2YgY29uZGl0aW9ucyBhbmQgdGhlIGZvbGxvd2luZyBkaXNjbGFpbWVyXG4vLyBpbiB0aGUgZG9jdW1lbnRhdGlvbiBhbmQvb3Igb3RoZXIgbWF0ZXJpYWxzIHByb3ZpZGVkIHdpdGggdGhlXG4vLyBkaXN0cmlidXRpb24uXG4vLyAqIE5laXRoZXIgdGhlIG5hbWUgb2YgR29vZ2xlIEluYy4gbm9yIHRoZSBuYW1lcyBvZiBpdHNcbi8vIGNvbnRyaWJ1dG9ycyBtYXkgYmUgdXNlZCB0byBlbmRvcnNlIG9yIHByb21vdGUgcHJvZHVjdHMgZGVyaXZlZCBmcm9tXG4vLyB0aGlzIHNvZnR3YXJlIHdpdGhvdXQgc3BlY2lmaWMgcHJpb3Igd3JpdHRlbiBwZXJtaXNzaW9uLlxuLy9cbi8vIFRISVMgU09GVFdBUkUgSVMgUFJPVklERUQgQlkgVEhFIENPUFlSSUdIVCBIT0xERVJTIEFORCBDT05UUklCVVRPUlNcbi8vIFwiQVMgSVNcIiBBTkQgQU5ZIEVYUFJFU1MgT1IgSU1QTElFRCBXQVJSQU5USUVTLCBJTkNMVURJTkcsIEJVVCBOT1Rcbi8vIExJTUlURUQgVE8sIFRIRSBJTVBMSUVEIFdBUlJBTlRJRVMgT0YgTUVSQ0hBTlRBQklMSVRZIEFORCBGSVRORVNTIEZPUlxuLy8gQSBQQVJUSUNVTEFSIFBVUlBPU0UgQVJFIERJU0NMQUlNRUQuIElOIE5PIEVWRU5UIFNIQUxMIFRIRSBDT1BZUklHSFRcbi8vIE9XTkVSIE9SIENPTlRSSUJVVE9SUyBCRSBMSUFCTEUgRk9SIEFOWSBESVJFQ1QsIElORElSRUNULCBJTkNJREVOVEFMLFxuLy8gU1BFQ0lBTCwgRVhFTVBMQVJZLCBPUiBDT05TRVFVRU5USUFMIERBTUFHRVMgKElOQ0xVRElORywgQlVUIE5PVFxuLy8gTElNSVRFRCBUTywgUFJPQ1VSRU1FTlQgT0YgU1VCU1RJVFVURSBHT09EUyBPUiBTRVJWSUNFUzsgTE9TUyBPRiBVU0UsXG4vLyBEQVRBLCBPUiBQUk9GSVRTOyBPUiBCVVNJTkVTUyBJTlRFUlJVUFRJT04pIEhPV0VWRVIgQ0FVU0VEIEFORCBPTiBBTllcbi8vIFRIRU9SWSBPRiBMSUFCSUxJVFksIFdIRVRIRVIgSU4gQ09OVFJBQ1QsIFNUUklDVCBMSUFCSUxJVFksIE9SIFRPUlRcbi8vIChJTkNMVURJTkcgTkVHTElHRU5DRSBPUiBPVEhFUldJU0UpIEFSSVNJTkcgSU4gQU5ZIFdBWSBPVVQgT0YgVEhFIFVTRVxuLy8gT0YgVEhJUyBTT0ZUV0FSRSwgRVZFTiBJRiBBRFZJU0VEIE9GIFRIRSBQT1NTSUJJTElUWSBPRiBTVUNIIERBTUFHRS5cbi8vXG4vLyBDb2RlIGdlbmVyYXRlZCBieSB0aGUgUHJvdG9jb2wgQnVmZmVyIGNvbXBpbGVyIGlzIG93bmVkIGJ5IHRoZSBvd25lclxuLy8gb2YgdGhlIGlucHV0IGZpbGUgdXNlZCB3aGVuIGdlbmVyYXRpbmcgaXQuICBUaGlzIGNvZGUgaXMgbm90XG4vLyBzdGFuZGFsb25lIGFuZCByZXF1aXJlcyBhIHN1cHBvcnQgbGlicmFyeSB0byBiZSBsaW5rZWQgd2l0aCBpdC4gIFRoaXNcbi8vIHN1cHBvcnQgbGlicmFyeSBpcyBpdHNlbGYgY292ZXJlZCBieSB0aGUgYWJvdmUgbGljZW5zZS5cbi8qKlxuICogUmVhZCBhIDY0IGJpdCB2YXJpbnQgYXMgdHdvIEpTIG51bWJlcnMuXG4gKlxuICogU3RvcmVzIHRoZSBsb3cgYW5kIGhpZ2ggd29yZHMgb24gdGhlIHJlYWRlci5cbiAqXG4gKiBDb3B5cmlnaHQgMjAwOCBHb29nbGUgSW5jLiAgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9naXRodWIuY29tL3Byb3RvY29sYnVmZmVycy9wcm90b2J1Zi9ibG9iLzhhNzE5MjdkNzRhNGNlMzRlZmUyZDg3NjlmZGExOThmNTJkMjBkMTIvanMvZXhwZXJpbWVudGFsL3J1bnRpbWUva2VybmVsL2J1ZmZlcl9kZWNvZGVyLmpzI0wxNzVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhcmludDY0cmVhZCgpIHtcbiAgICBjb25zdCBidWYgPSB0aGlzLmJ1ZjtcbiAgICBsZXQgcG9zID0gdGhpcy5wb3M7XG4gICAgbGV0IGxvID0gMDtcbiAgICBsZXQgaGkgPSAwO1xuICAgIGZvciAobGV0IHNoaWZ0ID0gMDsgc2hpZnQgPCAyODsgc2hpZnQgKz0gNykge1xuICAgICAgICBjb25zdCBiID0gYnVmW3BvcysrXTtcbiAgICAgICAgbG8gfD0gKGIgJiAweDdmKSA8PCBzaGlmdDtcbiAgICAgICAgaWYgKChiICYgMHg4MCkgPT0gMCkge1xuICAgICAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICAgICAgdGhpcy52YXJpbnQ2NExvID0gbG87XG4gICAgICAgICAgICB0aGlzLnZhcmludDY0SGkgPSBoaTtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBtaWRkbGVCeXRlID0gYnVmW3BvcysrXTtcbiAgICAvLyBsYXN0IGZvdXIgYml0cyBvZiB0aGUgZmlyc3QgMzIgYml0IG51bWJlclxuICAgIGxvIHw9IChtaWRkbGVCeXRlICYgMHgwZikgPDwgMjg7XG4gICAgLy8gMyB1cHBlciBiaXRzIGFyZSBwYXJ0IG9mIHRoZSBuZXh0IDMyIGJpdCBudW1iZXJcbiAgICBoaSA9IChtaWRkbGVCeXRlICYgMHg3MCkgPj4gNDtcbiAgICBpZiAoKG1pZGRsZUJ5dGUgJiAweDgwKSA9PSAwKSB7XG4gICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICB0aGlzLnZhcmludDY0TG8gPSBsbztcbiAgICAgICAgdGhpcy52YXJpbnQ2NEhpID0gaGk7XG4gICAgICAgIHJldHVybjtcbiAgICB9XG4gICAgZm9yIChsZXQgc2hpZnQgPSAzOyBzaGlmdCA8PSAzMTsgc2hpZnQgKz0gNykge1xuICAgICAgICBjb25zdCBiID0gYnVmW3BvcysrXTtcbiAgICAgICAgaGkgfD0gKGIgJiAweDdmKSA8PCBzaGlmdDtcbiAgICAgICAgaWYgKChiICYgMHg4MCkgPT0gMCkge1xuICAgICAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICAgICAgdGhpcy52YXJpbnQ2NExvID0gbG87XG4gICAgICAgICAgICB0aGlzLnZhcmludDY0SGkgPSBoaTtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgIH1cbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIHZhcmludFwiKTtcbn1cbi8qKlxuICogV3JpdGUgYSA2NCBiaXQgdmFyaW50LCBnaXZlbiBhcyB0d28gSlMgbnVtYmVycywgdG8gdGhlIGdpdmVuIGJ5dGVzIGFycmF5LlxuICpcbiAqIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmL2Jsb2IvOGE3MTkyN2Q3NGE0Y2UzNGVmZTJkODc2OWZkYTE5OGY1MmQyMGQxMi9qcy9leHBlcmltZW50YWwvcnVudGltZS9rZXJuZWwvd3JpdGVyLmpzI0wzNDRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhcmludDY0d3JpdGUobG8sIGhpLCBieXRlcykge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjg7IGkgPSBpICsgNykge1xuICAgICAgICBjb25zdCBzaGlmdCA9IGxvID4+PiBpO1xuICAgICAgICBjb25zdCBoYXNOZXh0ID0gIShzaGlmdCA+Pj4gNyA9PSAwICYmIGhpID09IDApO1xuICAgICAgICBjb25zdCBieXRlID0gKGhhc05leHQgPyBzaGlmdCB8IDB4ODAgOiBzaGlmdCkgJiAweGZmO1xuICAgICAgICBieXRlcy5wdXNoKGJ5dGUpO1xuICAgICAgICBpZiAoIWhhc05leHQpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgIH1cbiAgICBjb25zdCBzcGxpdEJpdHMgPSAoKGxvID4+PiAyOCkgJiAweDBmKSB8ICgoaGkgJiAweDA3KSA8PCA0KTtcbiAgICBjb25zdCBoYXNNb3JlQml0cyA9ICEoaGkgPj4gMyA9PSAwKTtcbiAgICBieXRlcy5wdXNoKChoYXNNb3JlQml0cyA/IHNwbGl0Qml0cyB8IDB4ODAgOiBzcGxpdEJpdHMpICYgMHhmZik7XG4gICAgaWYgKCFoYXNNb3JlQml0cykge1xuICAgICAgICByZXR1cm47XG4gICAgfVxuICAgIGZvciAobGV0IGkgPSAzOyBpIDwgMzE7IGkgPSBpICsgNykge1xuICAgICAgICBjb25zdCBzaGlmdCA9IGhpID4+PiBpO1xuICAgICAgICBjb25zdCBoYXNOZXh0ID0gIShzaGlmdCA+Pj4gNyA9PSAwKTtcbiAgICAgICAgY29uc3QgYnl0ZSA9IChoYXNOZXh0ID8gc2hpZnQgfCAweDgwIDogc2hpZnQpICYgMHhmZjtcbiAgICAgICAgYnl0ZXMucHVzaChieXRlKTtcbiAgICAgICAgaWYgKCFoYXNOZXh0KSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICB9XG4gICAgYnl0ZXMucHVzaCgoaGkgPj4+IDMxKSAmIDB4MDEpO1xufVxuLy8gY29uc3RhbnRzIGZvciBiaW5hcnkgbWF0aFxuY29uc3QgVFdPX1BXUl8zMl9EQkwgPSAweDEwMDAwMDAwMDtcbi8qKlxuICogUGFyc2UgZGVjaW1hbCBzdHJpbmcgb2YgNjQgYml0IGludGVnZXIgdmFsdWUgYXMgdHdvIEpTIG51bWJlcnMuXG4gKlxuICogQ29weXJpZ2h0IDIwMDggR29vZ2xlIEluYy4gIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKlxuICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYtamF2YXNjcmlwdC9ibG9iL2E0MjhjNTgyNzNhYmFkMDdjNjYwNzFkOTc1M2JjNGQxMjg5ZGU0MjYvZXhwZXJpbWVudGFsL3J1bnRpbWUvaW50NjQuanMjTDEwXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnQ2NEZyb21TdHJpbmcoZGVjKSB7XG4gICAgLy8gQ2hlY2sgZm9yIG1pbnVzIHNpZ24uXG4gICAgY29uc3QgbWludXMgPSBkZWNbMF0gPT09IFwiLVwiO1xuICAgIGlmIChtaW51cykge1xuICAgICAgICBkZWMgPSBkZWMuc2xpY2UoMSk7XG4gICAgfVxuICAgIC8vIFdvcmsgNiBkZWNpbWFsIGRpZ2l0cyBhdCBhIHRpbWUsIGFjdGluZyBsaWtlIHdlJ3JlIGNvbnZlcnRpbmcgYmFzZSAxZTZcbiAgICAvLyBkaWdpdHMgdG8gYmluYXJ5LiBUaGlzIGlzIHNhZmUgdG8gZG8gd2l0aCBmbG9hdGluZyBwb2ludCBtYXRoIGJlY2F1c2VcbiAgICAvLyBOdW1iZXIuaXNTYWZlSW50ZWdlcihBTExfMzJfQklUUyAqIDFlNikgPT0gdHJ1ZS5cbiAgICBjb25zdCBiYXNlID0gMWU2O1xuICAgIGxldCBsb3dCaXRzID0gMDtcbiAgICBsZXQgaGlnaEJpdHMgPSAwO1xuICAgIGZ1bmN0aW9uIGFkZDFlNmRpZ2l0KGJlZ2luLCBlbmQpIHtcbiAgICAgICAgLy8gTm90ZTogTnVtYmVyKCcnKSBpcyAwLlxuICAgICAgICBjb25zdCBkaWdpdDFlNiA9IE51bWJlcihkZWMuc2xpY2UoYmVnaW4sIGVuZCkpO1xuICAgICAgICBoaWdoQml0cyAqPSBiYXNlO1xuICAgICAgICBsb3dCaXRzID0gbG93Qml0cyAqIGJhc2UgKyBkaWdpdDFlNjtcbiAgICAgICAgLy8gQ2FycnkgYml0cyBmcm9tIGxvd0JpdHMgdG9cbiAgICAgICAgaWYgKGxvd0JpdHMgPj0gVFdPX1BXUl8zMl9EQkwpIHtcbiAgICAgICAgICAgIGhpZ2hCaXRzID0gaGlnaEJpdHMgKyAoKGxvd0JpdHMgLyBUV09fUFdSXzMyX0RCTCkgfCAwKTtcbiAgICAgICAgICAgIGxvd0JpdHMgPSBsb3dCaXRzICUgVFdPX1BXUl8zMl9EQkw7XG4gICAgICAgIH1cbiAgICB9XG4gICAgYWRkMWU2ZGlnaXQoLTI0LCAtMTgpO1xuICAgIGFkZDFlNmRpZ2l0KC0xOCwgLTEyKTtcbiAgICBhZGQxZTZkaWdpdCgtMTIsIC02KTtcbiAgICBhZGQxZTZkaWdpdCgtNik7XG4gICAgcmV0dXJuIG1pbnVzID8gbmVnYXRlKGxvd0JpdHMsIGhpZ2hCaXRzKSA6IG5ld0JpdHMobG93Qml0cywgaGlnaEJpdHMpO1xufVxuLyoqXG4gKiBMb3NzbGVzc2x5IGNvbnZlcnRzIGEgNjQtYml0IHNpZ25lZCBpbnRlZ2VyIGluIDMyOjMyIHNwbGl0IHJlcHJlc2VudGF0aW9uXG4gKiBpbnRvIGEgZGVjaW1hbCBzdHJpbmcuXG4gKlxuICogQ29weXJpZ2h0IDIwMDggR29vZ2xlIEluYy4gIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKlxuICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYtamF2YXNjcmlwdC9ibG9iL2E0MjhjNTgyNzNhYmFkMDdjNjYwNzFkOTc1M2JjNGQxMjg5ZGU0MjYvZXhwZXJpbWVudGFsL3J1bnRpbWUvaW50NjQuanMjTDEwXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnQ2NFRvU3RyaW5nKGxvLCBoaSkge1xuICAgIGxldCBiaXRzID0gbmV3Qml0cyhsbywgaGkpO1xuICAgIC8vIElmIHdlJ3JlIHRyZWF0aW5nIHRoZSBpbnB1dCBhcyBhIHNpZ25lZCB2YWx1ZSBhbmQgdGhlIGhpZ2ggYml0IGlzIHNldCwgZG9cbiAgICAvLyBhIG1hbnVhbCB0d28ncyBjb21wbGVtZW50IGNvbnZlcnNpb24gYmVmb3JlIHRoZSBkZWNpbWFsIGNvbnZlcnNpb24uXG4gICAgY29uc3QgbmVnYXRpdmUgPSBiaXRzLmhpICYgMHg4MDAwMDAwMDtcbiAgICBpZiAobmVnYXRpdmUpIHtcbiAgICAgICAgYml0cyA9IG5lZ2F0ZShiaXRzLmxvLCBiaXRzLmhpKTtcbiAgICB9XG4gICAgY29uc3QgcmVzdWx0ID0gdUludDY0VG9TdHJpbmcoYml0cy5sbywgYml0cy5oaSk7XG4gICAgcmV0dXJuIG5lZ2F0aXZlID8gXCItXCIgKyByZXN1bHQgOiByZXN1bHQ7XG59XG4vKipcbiAqIExvc3NsZXNzbHkgY29udmVydHMgYSA2NC1iaXQgdW5zaWduZWQgaW50ZWdlciBpbiAzMjozMiBzcGxpdCByZXByZXNlbnRhdGlvblxuICogaW50byBhIGRlY2ltYWwgc3RyaW5nLlxuICpcbiAqIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmLWphdmFzY3JpcHQvYmxvYi9hNDI4YzU4MjczYWJhZDA3YzY2MDcxZDk3NTNiYzRkMTI4OWRlNDI2L2V4cGVyaW1lbnRhbC9ydW50aW1lL2ludDY0LmpzI0wxMFxuICovXG5leHBvcnQgZnVuY3Rpb24gdUludDY0VG9TdHJpbmcobG8sIGhpKSB7XG4gICAgKHsgbG8sIGhpIH0gPSB0b1Vuc2lnbmVkKGxvLCBoaSkpO1xuICAgIC8vIFNraXAgdGhlIGV4cGVuc2l2ZSBjb252ZXJzaW9uIGlmIHRoZSBudW1iZXIgaXMgc21hbGwgZW5vdWdoIHRvIHVzZSB0aGVcbiAgICAvLyBidWlsdC1pbiBjb252ZXJzaW9ucy5cbiAgICAvLyBOdW1iZXIuTUFYX1NBRkVfSU5URUdFUiA9IDB4MDAxRkZGRkYgRkZGRkZGRkYsIHRodXMgYW55IG51bWJlciB3aXRoXG4gICAgLy8gaGlnaEJpdHMgPD0gMHgxRkZGRkYgY2FuIGJlIHNhZmVseSBleHByZXNzZWQgd2l0aCBhIGRvdWJsZSBhbmQgcmV0YWluXG4gICAgLy8gaW50ZWdlciBwcmVjaXNpb24uXG4gICAgLy8gUHJvdmVuIGJ5OiBOdW1iZXIuaXNTYWZlSW50ZWdlcigweDFGRkZGRiAqIDIqKjMyICsgMHhGRkZGRkZGRikgPT0gdHJ1ZS5cbiAgICBpZiAoaGkgPD0gMHgxZmZmZmYpIHtcbiAgICAgICAgcmV0dXJuIFN0cmluZyhUV09fUFdSXzMyX0RCTCAqIGhpICsgbG8pO1xuICAgIH1cbiAgICAvLyBXaGF0IHRoaXMgY29kZSBpcyBkb2luZyBpcyBlc3NlbnRpYWxseSBjb252ZXJ0aW5nIHRoZSBpbnB1dCBudW1iZXIgZnJvbVxuICAgIC8vIGJhc2UtMiB0byBiYXNlLTFlNywgd2hpY2ggYWxsb3dzIHVzIHRvIHJlcHJlc2VudCB0aGUgNjQtYml0IHJhbmdlIHdpdGhcbiAgICAvLyBvbmx5IDMgKHZlcnkgbGFyZ2UpIGRpZ2l0cy4gVGhvc2UgZGlnaXRzIGFyZSB0aGVuIHRyaXZpYWwgdG8gY29udmVydCB0b1xuICAgIC8vIGEgYmFzZS0xMCBzdHJpbmcuXG4gICAgLy8gVGhlIG1hZ2ljIG51bWJlcnMgdXNlZCBoZXJlIGFyZSAtXG4gICAgLy8gMl4yNCA9IDE2Nzc3MjE2ID0gKDEsNjc3NzIxNikgaW4gYmFzZS0xZTcuXG4gICAgLy8gMl40OCA9IDI4MTQ3NDk3NjcxMDY1NiA9ICgyLDgxNDc0OTcsNjcxMDY1NikgaW4gYmFzZS0xZTcuXG4gICAgLy8gU3BsaXQgMzI6MzIgcmVwcmVzZW50YXRpb24gaW50byAxNjoyNDoyNCByZXByZXNlbnRhdGlvbiBzbyBvdXJcbiAgICAvLyBpbnRlcm1lZGlhdGUgZGlnaXRzIGRvbid0IG92ZXJmbG93LlxuICAgIGNvbnN0IGxvdyA9IGxvICYgMHhmZmZmZmY7XG4gICAgY29uc3QgbWlkID0gKChsbyA+Pj4gMjQpIHwgKGhpIDw8IDgpKSAmIDB4ZmZmZmZmO1xuICAgIGNvbnN0IGhpZ2ggPSAoaGkgPj4gMTYpICYgMHhmZmZmO1xuICAgIC8vIEFzc2VtYmxlIG91ciB0aHJlZSBiYXNlLTFlNyBkaWdpdHMsIGlnbm9yaW5nIGNhcnJpZXMuIFRoZSBtYXhpbXVtXG4gICAgLy8gdmFsdWUgaW4gYSBkaWdpdCBhdCB0aGlzIHN0ZXAgaXMgcmVwcmVzZW50YWJsZSBhcyBhIDQ4LWJpdCBpbnRlZ2VyLCB3aGljaFxuICAgIC8vIGNhbiBiZSBzdG9yZWQgaW4gYSA2NC1iaXQgZmxvYXRpbmcgcG9pbnQgbnVtYmVyLlxuICAgIGxldCBkaWdpdEEgPSBsb3cgKyBtaWQgKiA2Nzc3MjE2ICsgaGlnaCAqIDY3MTA2NTY7XG4gICAgbGV0IGRpZ2l0QiA9IG1pZCArIGhpZ2ggKiA4MTQ3NDk3O1xuICAgIGxldCBkaWdpdEMgPSBoaWdoICogMjtcbiAgICAvLyBBcHBseSBjYXJyaWVzIGZyb20gQSB0byBCIGFuZCBmcm9tIEIgdG8gQy5cbiAgICBjb25zdCBiYXNlID0gMTAwMDAwMDA7XG4gICAgaWYgKGRpZ2l0QSA+PSBiYXNlKSB7XG4gICAgICAgIGRpZ2l0QiArPSBNYXRoLmZsb29yKGRpZ2l0QSAvIGJhc2UpO1xuICAgICAgICBkaWdpdEEgJT0gYmFzZTtcbiAgICB9XG4gICAgaWYgKGRpZ2l0QiA+PSBiYXNlKSB7XG4gICAgICAgIGRpZ2l0QyArPSBNYXRoLmZsb29yKGRpZ2l0QiAvIGJhc2UpO1xuICAgICAgICBkaWdpdEIgJT0gYmFzZTtcbiAgICB9XG4gICAgLy8gSWYgZGlnaXRDIGlzIDAsIHRoZW4gd2Ugc2hvdWxkIGhhdmUgcmV0dXJuZWQgaW4gdGhlIHRyaXZpYWwgY29kZSBwYXRoXG4gICAgLy8gYXQgdGhlIHRvcCBmb3Igbm9uLXNhZmUgaW50ZWdlcnMuIEdpdmVuIHRoaXMsIHdlIGNhbiBhc3N1bWUgYm90aCBkaWdpdEJcbiAgICAvLyBhbmQgZGlnaXRBIG5lZWQgbGVhZGluZyB6ZXJvcy5cbiAgICByZXR1cm4gKGRpZ2l0Qy50b1N0cmluZygpICtcbiAgICAgICAgZGVjaW1hbEZyb20xZTdXaXRoTGVhZGluZ1plcm9zKGRpZ2l0QikgK1xuICAgICAgICBkZWNpbWFsRnJvbTFlN1dpdGhMZWFkaW5nWmVyb3MoZGlnaXRBKSk7XG59XG5mdW5jdGlvbiB0b1Vuc2lnbmVkKGxvLCBoaSkge1xuICAgIHJldHVybiB7IGxvOiBsbyA+Pj4gMCwgaGk6IGhpID4+PiAwIH07XG59XG5mdW5jdGlvbiBuZXdCaXRzKGxvLCBoaSkge1xuICAgIHJldHVybiB7IGxvOiBsbyB8IDAsIGhpOiBoaSB8IDAgfTtcbn1cbi8qKlxuICogUmV0dXJucyB0d28ncyBjb21wbGltZW50IG5lZ2F0aW9uIG9mIGlucHV0LlxuICogQHNlZSBodHRwczovL2RldmVsb3Blci5tb3ppbGxhLm9yZy9lbi1VUy9kb2NzL1dlYi9KYXZhU2NyaXB0L1JlZmVyZW5jZS9PcGVyYXRvcnMvQml0d2lzZV9PcGVyYXRvcnMjU2lnbmVkXzMyLWJpdF9pbnRlZ2Vyc1xuICovXG5mdW5jdGlvbiBuZWdhdGUobG93Qml0cywgaGlnaEJpdHMpIHtcbiAgICBoaWdoQml0cyA9IH5oaWdoQml0cztcbiAgICBpZiAobG93Qml0cykge1xuICAgICAgICBsb3dCaXRzID0gfmxvd0JpdHMgKyAxO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgLy8gSWYgbG93Qml0cyBpcyAwLCB0aGVuIGJpdHdpc2Utbm90IGlzIDB4RkZGRkZGRkYsXG4gICAgICAgIC8vIGFkZGluZyAxIHRvIHRoYXQsIHJlc3VsdHMgaW4gMHgxMDAwMDAwMDAsIHdoaWNoIGxlYXZlc1xuICAgICAgICAvLyB0aGUgbG93IGJpdHMgMHgwIGFuZCBzaW1wbHkgYWRkcyBvbmUgdG8gdGhlIGhpZ2ggYml0cy5cbiAgICAgICAgaGlnaEJpdHMgKz0gMTtcbiAgICB9XG4gICAgcmV0dXJuIG5ld0JpdHMobG93Qml0cywgaGlnaEJpdHMpO1xufVxuLyoqXG4gKiBSZXR1cm5zIGRlY2ltYWwgcmVwcmVzZW50YXRpb24gb2YgZGlnaXQxZTcgd2l0aCBsZWFkaW5nIHplcm9zLlxuICovXG5jb25zdCBkZWNpbWFsRnJvbTFlN1dpdGhMZWFkaW5nWmVyb3MgPSAoZGlnaXQxZTcpID0+IHtcbiAgICBjb25zdCBwYXJ0aWFsID0gU3RyaW5nKGRpZ2l0MWU3KTtcbiAgICByZXR1cm4gXCIwMDAwMDAwXCIuc2xpY2UocGFydGlhbC5sZW5ndGgpICsgcGFydGlhbDtcbn07XG4vKipcbiAqIFdyaXRlIGEgMzIgYml0IHZhcmludCwgc2lnbmVkIG9yIHVuc2lnbmVkLiBTYW1lIGFzIGB2YXJpbnQ2NHdyaXRlKDAsIHZhbHVlLCBieXRlcylgXG4gKlxuICogQ29weXJpZ2h0IDIwMDggR29vZ2xlIEluYy4gIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKlxuICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYvYmxvYi8xYjE4ODMzZjRmMmEyZjY4MWY0ZTRhMjVjZGYzYjBhNDMxMTVlYzI2L2pzL2JpbmFyeS9lbmNvZGVyLmpzI0wxNDRcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHZhcmludDMyd3JpdGUodmFsdWUsIGJ5dGVzKSB7XG4gICAgaWYgKHZhbHVlID4+PiAwIDwgMHg4MCkge1xuICAgICAgICBieXRlcy5wdXNoKHZhbHVlKTtcbiAgICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAodmFsdWUgPj0gMCkge1xuICAgICAgICAvLyB3cml0ZSB2YWx1ZSBhcyB2YXJpbnQgMzJcbiAgICAgICAgd2hpbGUgKHZhbHVlID4gMHg3Zikge1xuICAgICAgICAgICAgYnl0ZXMucHVzaCgodmFsdWUgJiAweDdmKSB8IDB4ODApO1xuICAgICAgICAgICAgdmFsdWUgPSB2YWx1ZSA+Pj4gNztcbiAgICAgICAgfVxuICAgICAgICBieXRlcy5wdXNoKHZhbHVlKTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgOTsgaSsrKSB7XG4gICAgICAgICAgICBieXRlcy5wdXNoKCh2YWx1ZSAmIDEyNykgfCAxMjgpO1xuICAgICAgICAgICAgdmFsdWUgPSB2YWx1ZSA+PiA3O1xuICAgICAgICB9XG4gICAgICAgIGJ5dGVzLnB1c2goMSk7XG4gICAgfVxufVxuLyoqXG4gKiBSZWFkIGFuIHVuc2lnbmVkIDMyIGJpdCB2YXJpbnQuXG4gKlxuICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYvYmxvYi84YTcxOTI3ZDc0YTRjZTM0ZWZlMmQ4NzY5ZmRhMTk4ZjUyZDIwZDEyL2pzL2V4cGVyaW1lbnRhbC9ydW50aW1lL2tlcm5lbC9idWZmZXJfZGVjb2Rlci5qcyNMMjIwXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YXJpbnQzMnJlYWQoKSB7XG4gICAgbGV0IGIgPSB0aGlzLmJ1Zlt0aGlzLnBvcysrXTtcbiAgICBpZiAoKGIgJiAweDgwKSA9PT0gMCkge1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICByZXR1cm4gYjtcbiAgICB9XG4gICAgbGV0IHJlc3VsdCA9IGIgJiAweDdmO1xuICAgIGIgPSB0aGlzLmJ1Zlt0aGlzLnBvcysrXTtcbiAgICByZXN1bHQgfD0gKGIgJiAweDdmKSA8PCA3O1xuICAgIGlmICgoYiAmIDB4ODApID09PSAwKSB7XG4gICAgICAgIHRoaXMuYXNzZXJ0Qm91bmRzKCk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfVxuICAgIGIgPSB0aGlzLmJ1Zlt0aGlzLnBvcysrXTtcbiAgICByZXN1bHQgfD0gKGIgJiAweDdmKSA8PCAxNDtcbiAgICBpZiAoKGIgJiAweDgwKSA9PT0gMCkge1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH1cbiAgICBiID0gdGhpcy5idWZbdGhpcy5wb3MrK107XG4gICAgcmVzdWx0IHw9IChiICYgMHg3ZikgPDwgMjE7XG4gICAgaWYgKChiICYgMHg4MCkgPT09IDApIHtcbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG4gICAgLy8gRXh0cmFjdCBvbmx5IGxhc3QgNCBiaXRzXG4gICAgYiA9IHRoaXMuYnVmW3RoaXMucG9zKytdO1xuICAgIHJlc3VsdCB8PSAoYiAmIDB4MGYpIDw8IDI4O1xuICAgIGZvciAobGV0IHJlYWRCeXRlcyA9IDU7IChiICYgMHg4MCkgIT09IDAgJiYgcmVhZEJ5dGVzIDwgMTA7IHJlYWRCeXRlcysrKVxuICAgICAgICBiID0gdGhpcy5idWZbdGhpcy5wb3MrK107XG4gICAgaWYgKChiICYgMHg4MCkgIT09IDApXG4gICAgICAgIHRocm93IG5ldyBFcnJvcihcImludmFsaWQgdmFyaW50XCIpO1xuICAgIHRoaXMuYXNzZXJ0Qm91bmRzKCk7XG4gICAgcmV0dXJuIHJlc3VsdCA+Pj4gMDtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgaW50NjRGcm9tU3RyaW5nLCBpbnQ2NFRvU3RyaW5nLCB1SW50NjRUb1N0cmluZywgfSBmcm9tIFwiLi93aXJlL3ZhcmludC5qc1wiO1xuLyoqXG4gKiBJbnQ2NFN1cHBvcnQgZm9yIHRoZSBjdXJyZW50IGVudmlyb25tZW50LlxuICovXG5leHBvcnQgY29uc3QgcHJvdG9JbnQ2NCA9IC8qQF9fUFVSRV9fKi8gbWFrZUludDY0U3VwcG9ydCgpO1xuZnVuY3Rpb24gbWFrZUludDY0U3VwcG9ydCgpIHtcbiAgICBjb25zdCBkdiA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoOCkpO1xuICAgIC8vIG5vdGUgdGhhdCBTYWZhcmkgMTQgaW1wbGVtZW50cyBCaWdJbnQsIGJ1dCBub3QgdGhlIERhdGFWaWV3IG1ldGhvZHNcbiAgICBjb25zdCBvayA9IHR5cGVvZiBCaWdJbnQgPT09IFwiZnVuY3Rpb25cIiAmJlxuICAgICAgICB0eXBlb2YgZHYuZ2V0QmlnSW50NjQgPT09IFwiZnVuY3Rpb25cIiAmJlxuICAgICAgICB0eXBlb2YgZHYuZ2V0QmlnVWludDY0ID09PSBcImZ1bmN0aW9uXCIgJiZcbiAgICAgICAgdHlwZW9mIGR2LnNldEJpZ0ludDY0ID09PSBcImZ1bmN0aW9uXCIgJiZcbiAgICAgICAgdHlwZW9mIGR2LnNldEJpZ1VpbnQ2NCA9PT0gXCJmdW5jdGlvblwiICYmXG4gICAgICAgICghIWdsb2JhbFRoaXMuRGVubyB8fFxuICAgICAgICAgICAgISFnbG9iYWxUaGlzLkJ1biB8fFxuICAgICAgICAgICAgdHlwZW9mIHByb2Nlc3MgIT0gXCJvYmplY3RcIiB8fFxuICAgICAgICAgICAgdHlwZW9mIHByb2Nlc3MuZW52ICE9IFwib2JqZWN0XCIgfHxcbiAgICAgICAgICAgIHByb2Nlc3MuZW52LkJVRl9CSUdJTlRfRElTQUJMRSAhPT0gXCIxXCIpO1xuICAgIGlmIChvaykge1xuICAgICAgICBjb25zdCBNSU4gPSBCaWdJbnQoXCItOTIyMzM3MjAzNjg1NDc3NTgwOFwiKTtcbiAgICAgICAgY29uc3QgTUFYID0gQmlnSW50KFwiOTIyMzM3MjAzNjg1NDc3NTgwN1wiKTtcbiAgICAgICAgY29uc3QgVU1JTiA9IEJpZ0ludChcIjBcIik7XG4gICAgICAgIGNvbnN0IFVNQVggPSBCaWdJbnQoXCIxODQ0Njc0NDA3MzcwOTU1MTYxNVwiKTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIHplcm86IEJpZ0ludCgwKSxcbiAgICAgICAgICAgIHN1cHBvcnRlZDogdHJ1ZSxcbiAgICAgICAgICAgIHBhcnNlKHZhbHVlKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgYmkgPSB0eXBlb2YgdmFsdWUgPT0gXCJiaWdpbnRcIiA/IHZhbHVlIDogQmlnSW50KHZhbHVlKTtcbiAgICAgICAgICAgICAgICBpZiAoYmkgPiBNQVggfHwgYmkgPCBNSU4pIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBpbnZhbGlkIGludDY0OiAke3ZhbHVlfWApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXR1cm4gYmk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgdVBhcnNlKHZhbHVlKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgYmkgPSB0eXBlb2YgdmFsdWUgPT0gXCJiaWdpbnRcIiA/IHZhbHVlIDogQmlnSW50KHZhbHVlKTtcbiAgICAgICAgICAgICAgICBpZiAoYmkgPiBVTUFYIHx8IGJpIDwgVU1JTikge1xuICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGludmFsaWQgdWludDY0OiAke3ZhbHVlfWApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXR1cm4gYmk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgZW5jKHZhbHVlKSB7XG4gICAgICAgICAgICAgICAgZHYuc2V0QmlnSW50NjQoMCwgdGhpcy5wYXJzZSh2YWx1ZSksIHRydWUpO1xuICAgICAgICAgICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAgICAgICAgIGxvOiBkdi5nZXRJbnQzMigwLCB0cnVlKSxcbiAgICAgICAgICAgICAgICAgICAgaGk6IGR2LmdldEludDMyKDQsIHRydWUpLFxuICAgICAgICAgICAgICAgIH07XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgdUVuYyh2YWx1ZSkge1xuICAgICAgICAgICAgICAgIGR2LnNldEJpZ0ludDY0KDAsIHRoaXMudVBhcnNlKHZhbHVlKSwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgICAgICAgICAgbG86IGR2LmdldEludDMyKDAsIHRydWUpLFxuICAgICAgICAgICAgICAgICAgICBoaTogZHYuZ2V0SW50MzIoNCwgdHJ1ZSksXG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBkZWMobG8sIGhpKSB7XG4gICAgICAgICAgICAgICAgZHYuc2V0SW50MzIoMCwgbG8sIHRydWUpO1xuICAgICAgICAgICAgICAgIGR2LnNldEludDMyKDQsIGhpLCB0cnVlKTtcbiAgICAgICAgICAgICAgICByZXR1cm4gZHYuZ2V0QmlnSW50NjQoMCwgdHJ1ZSk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgdURlYyhsbywgaGkpIHtcbiAgICAgICAgICAgICAgICBkdi5zZXRJbnQzMigwLCBsbywgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgZHYuc2V0SW50MzIoNCwgaGksIHRydWUpO1xuICAgICAgICAgICAgICAgIHJldHVybiBkdi5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgICB6ZXJvOiBcIjBcIixcbiAgICAgICAgc3VwcG9ydGVkOiBmYWxzZSxcbiAgICAgICAgcGFyc2UodmFsdWUpIHtcbiAgICAgICAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT0gXCJzdHJpbmdcIikge1xuICAgICAgICAgICAgICAgIHZhbHVlID0gdmFsdWUudG9TdHJpbmcoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGFzc2VydEludDY0U3RyaW5nKHZhbHVlKTtcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZTtcbiAgICAgICAgfSxcbiAgICAgICAgdVBhcnNlKHZhbHVlKSB7XG4gICAgICAgICAgICBpZiAodHlwZW9mIHZhbHVlICE9IFwic3RyaW5nXCIpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZSA9IHZhbHVlLnRvU3RyaW5nKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBhc3NlcnRVSW50NjRTdHJpbmcodmFsdWUpO1xuICAgICAgICAgICAgcmV0dXJuIHZhbHVlO1xuICAgICAgICB9LFxuICAgICAgICBlbmModmFsdWUpIHtcbiAgICAgICAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT0gXCJzdHJpbmdcIikge1xuICAgICAgICAgICAgICAgIHZhbHVlID0gdmFsdWUudG9TdHJpbmcoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGFzc2VydEludDY0U3RyaW5nKHZhbHVlKTtcbiAgICAgICAgICAgIHJldHVybiBpbnQ2NEZyb21TdHJpbmcodmFsdWUpO1xuICAgICAgICB9LFxuICAgICAgICB1RW5jKHZhbHVlKSB7XG4gICAgICAgICAgICBpZiAodHlwZW9mIHZhbHVlICE9IFwic3RyaW5nXCIpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZSA9IHZhbHVlLnRvU3RyaW5nKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBhc3NlcnRVSW50NjRTdHJpbmcodmFsdWUpO1xuICAgICAgICAgICAgcmV0dXJuIGludDY0RnJvbVN0cmluZyh2YWx1ZSk7XG4gICAgICAgIH0sXG4gICAgICAgIGRlYyhsbywgaGkpIHtcbiAgICAgICAgICAgIHJldHVybiBpbnQ2NFRvU3RyaW5nKGxvLCBoaSk7XG4gICAgICAgIH0sXG4gICAgICAgIHVEZWMobG8sIGhpKSB7XG4gICAgICAgICAgICByZXR1cm4gdUludDY0VG9TdHJpbmcobG8sIGhpKTtcbiAgICAgICAgfSxcbiAgICB9O1xufVxuZnVuY3Rpb24gYXNzZXJ0SW50NjRTdHJpbmcodmFsdWUpIHtcbiAgICBpZiAoIS9eLT9bMC05XSskLy50ZXN0KHZhbHVlKSkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGludDY0OiBcIiArIHZhbHVlKTtcbiAgICB9XG59XG5mdW5jdGlvbiBhc3NlcnRVSW50NjRTdHJpbmcodmFsdWUpIHtcbiAgICBpZiAoIS9eWzAtOV0rJC8udGVzdCh2YWx1ZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCB1aW50NjQ6IFwiICsgdmFsdWUpO1xuICAgIH1cbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgcHJvdG9JbnQ2NCB9IGZyb20gXCIuLi9wcm90by1pbnQ2NC5qc1wiO1xuaW1wb3J0IHsgU2NhbGFyVHlwZSB9IGZyb20gXCIuLi9kZXNjcmlwdG9ycy5qc1wiO1xuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgYm90aCBzY2FsYXIgdmFsdWVzIGFyZSBlcXVhbC5cbiAqXG4gKiBGb3IgZmxvYXQgYW5kIGRvdWJsZSwgdmFsdWVzIGFyZSBjb21wYXJlZCBmb2xsb3dpbmcgSUVFRSBzZW1hbnRpY3M6IC0wXG4gKiBlcXVhbHMgMCwgYW5kIE5hTiBkb2VzIG5vdCBlcXVhbCBOYU4uIFRoaXMgaXMgdmFsdWUgZXF1YWxpdHksIG5vdCBpZGVudGl0eS5cbiAqXG4gKiBJdCBkZWxpYmVyYXRlbHkgZGlmZmVycyBmcm9tIGlzU2NhbGFyWmVyb1ZhbHVlLCB3aGljaCB0cmVhdHMgLTAgYXMgZGlzdGluY3RcbiAqIGZyb20gMC4gQSB2YWx1ZSBjYW4gZXF1YWwgdGhlIHplcm8gdmFsdWUgd2l0aG91dCBiZWluZyBhIHplcm8gdmFsdWVcbiAqIChzY2FsYXJFcXVhbHMoRE9VQkxFLCAtMCwgMCkgaXMgdHJ1ZSB3aGlsZSBpc1NjYWxhclplcm9WYWx1ZShET1VCTEUsIC0wKSBpc1xuICogZmFsc2UpIHNvIHRoaXMgZnVuY3Rpb24gbXVzdCBub3QgYmUgdXNlZCB0byBkZXJpdmUgaW1wbGljaXQgcHJlc2VuY2UuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY2FsYXJFcXVhbHModHlwZSwgYSwgYikge1xuICAgIGlmIChhID09PSBiKSB7XG4gICAgICAgIC8vIFRoaXMgY29ycmVjdGx5IG1hdGNoZXMgZXF1YWwgdmFsdWVzIGV4Y2VwdCBCWVRFUyBhbmQgKHBvc3NpYmx5KSA2NC1iaXQgaW50ZWdlcnMuXG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICAvLyBTcGVjaWFsIGNhc2UgQllURVMgLSB3ZSBuZWVkIHRvIGNvbXBhcmUgZWFjaCBieXRlIGluZGl2aWR1YWxseVxuICAgIGlmICh0eXBlID09IFNjYWxhclR5cGUuQllURVMpIHtcbiAgICAgICAgaWYgKCEoYSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkpIHx8ICEoYiBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkpKSB7XG4gICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKGEubGVuZ3RoICE9PSBiLmxlbmd0aCkge1xuICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICB9XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYS5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgaWYgKGFbaV0gIT09IGJbaV0pIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIC8vIFNwZWNpYWwgY2FzZSA2NC1iaXQgaW50ZWdlcnMgLSB3ZSBzdXBwb3J0IG51bWJlciwgc3RyaW5nIGFuZCBiaWdpbnQgcmVwcmVzZW50YXRpb24uXG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIC8vIExvb3NlIGNvbXBhcmlzb24gd2lsbCBtYXRjaCBiZXR3ZWVuIDBuLCAwIGFuZCBcIjBcIi5cbiAgICAgICAgICAgIHJldHVybiBhID09IGI7XG4gICAgfVxuICAgIC8vIEFueXRoaW5nIHRoYXQgaGFzbid0IGJlZW4gY2F1Z2h0IGJ5IHN0cmljdCBjb21wYXJpc29uIG9yIHNwZWNpYWwgY2FzZWRcbiAgICAvLyBCWVRFUyBhbmQgNjQtYml0IGludGVnZXJzIGlzIG5vdCBlcXVhbC5cbiAgICByZXR1cm4gZmFsc2U7XG59XG4vKipcbiAqIFJldHVybnMgdGhlIHplcm8gdmFsdWUgZm9yIHRoZSBnaXZlbiBzY2FsYXIgdHlwZSwgdGhlIHZhbHVlIGEgZmllbGQgb2YgdGhpc1xuICogdHlwZSBoYXMgd2hlbiB1bnNldDogMCBmb3IgbnVtZXJpYyB0eXBlcywgXCJcIiBmb3Igc3RyaW5ncywgZmFsc2UgZm9yXG4gKiBib29sZWFucywgYW5kIGFuIGVtcHR5IFVpbnQ4QXJyYXkgZm9yIGJ5dGVzLiBGb3IgNjQtYml0IGludGVnZXIgdHlwZXMsIHRoZVxuICogcmVzdWx0IGlzIFwiMFwiIHdoZW4gbG9uZ0FzU3RyaW5nIGlzIHRydWUsIG90aGVyd2lzZSAwbi5cbiAqXG4gKiBUaGlzIGlzIHRoZSB0eXBlJ3MgemVybyB2YWx1ZSwgbm90IGEgcHJvdG8yIGN1c3RvbSBmaWVsZCBkZWZhdWx0LiBGb3IgZmxvYXRcbiAqIGFuZCBkb3VibGUgaXQgaXMgKzA7IGlzU2NhbGFyWmVyb1ZhbHVlIHRyZWF0cyBvbmx5ICswLCBub3QgLTAsIGFzIHRoaXMgdmFsdWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzY2FsYXJaZXJvVmFsdWUodHlwZSwgbG9uZ0FzU3RyaW5nKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TVFJJTkc6XG4gICAgICAgICAgICByZXR1cm4gXCJcIjtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJPT0w6XG4gICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5ET1VCTEU6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GTE9BVDpcbiAgICAgICAgICAgIHJldHVybiAwLjA7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5JTlQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNGSVhFRDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIHJldHVybiAobG9uZ0FzU3RyaW5nID8gXCIwXCIgOiBwcm90b0ludDY0Lnplcm8pO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQllURVM6XG4gICAgICAgICAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoMCk7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAvLyBIYW5kbGVzIElOVDMyLCBVSU5UMzIsIFNJTlQzMiwgRklYRUQzMiwgU0ZJWEVEMzIuXG4gICAgICAgICAgICAvLyBXZSBkbyBub3QgdXNlIGluZGl2aWR1YWwgY2FzZXMgdG8gc2F2ZSBhIGZldyBieXRlcyBjb2RlIHNpemUuXG4gICAgICAgICAgICByZXR1cm4gMDtcbiAgICB9XG59XG4vKipcbiAqIFJldHVybnMgdHJ1ZSBpZiB0aGUgdmFsdWUgaXMgdGhlIHplcm8gdmFsdWUgZm9yIHRoZSBnaXZlbiBzY2FsYXIgdHlwZTogYDBgXG4gKiBmb3IgbnVtZXJpYyB0eXBlcywgYGZhbHNlYCBmb3IgYm9vbGVhbnMsIGBcIlwiYCBmb3Igc3RyaW5ncywgYW5kIGFuIGVtcHR5XG4gKiBVaW50OEFycmF5IGZvciBieXRlcy5cbiAqXG4gKiBUaGlzIGlzIHRoZSBpbXBsaWNpdC1wcmVzZW5jZSBkZWZhdWx0IGNoZWNrLiBBIHNpbmd1bGFyIGZpZWxkIHdpdGggaW1wbGljaXRcbiAqIHByZXNlbmNlIGlzIHRyZWF0ZWQgYXMgdW5zZXQsIGFuZCBvbWl0dGVkIGZyb20gdGhlIHdpcmUsIHdoZW4gaXRzIHZhbHVlIGlzXG4gKiB0aGUgemVybyB2YWx1ZS4gV2l0aCBleHBsaWNpdCBwcmVzZW5jZSwgb3IgaW4gcmVwZWF0ZWQgYW5kIG1hcCBmaWVsZHMsXG4gKiBwcmVzZW5jZSBpcyBzdHJ1Y3R1cmFsIGFuZCB0aGlzIGZ1bmN0aW9uIGRvZXMgbm90IGFwcGx5LlxuICpcbiAqIE5vdGUgdGhhdCAtMCBpcyBOT1QgYSB6ZXJvIHZhbHVlIGZvciBmbG9hdCBhbmQgZG91YmxlOiB1bmRlciBpbXBsaWNpdFxuICogcHJlc2VuY2UsICswIGlzIG9taXR0ZWQgZnJvbSB0aGUgd2lyZSBidXQgLTAgaXMgd3JpdHRlbiwgZm9sbG93aW5nIHRoZVxuICogcHJvdG8zIHNwZWNpZmljYXRpb24uIEFzIGEgcmVzdWx0IHRoaXMgY2FuIGRpc2FncmVlIHdpdGggc2NhbGFyRXF1YWxzLCB3aGljaFxuICogY29tcGFyZXMgYnkgdmFsdWUgYW5kIHRyZWF0cyAtMCBhcyBlcXVhbCB0byAwLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTY2FsYXJaZXJvVmFsdWUodHlwZSwgdmFsdWUpIHtcbiAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJPT0w6XG4gICAgICAgICAgICByZXR1cm4gdmFsdWUgPT09IGZhbHNlO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuIHZhbHVlID09PSBcIlwiO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQllURVM6XG4gICAgICAgICAgICByZXR1cm4gdmFsdWUgaW5zdGFuY2VvZiBVaW50OEFycmF5ICYmICF2YWx1ZS5ieXRlTGVuZ3RoO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRE9VQkxFOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRkxPQVQ6XG4gICAgICAgICAgICAvLyBPYmplY3QuaXMgZGlzdGluZ3Vpc2hlcyAtMCBmcm9tIDAuXG4gICAgICAgICAgICByZXR1cm4gT2JqZWN0LmlzKHZhbHVlLCAwKTtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgIC8vIExvb3NlIGNvbXBhcmlzb24gbWF0Y2hlcyAwbiwgMCBhbmQgXCIwXCIuXG4gICAgICAgICAgICByZXR1cm4gdmFsdWUgPT0gMDtcbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IGlzU2NhbGFyWmVyb1ZhbHVlLCBzY2FsYXJaZXJvVmFsdWUgfSBmcm9tIFwiLi9zY2FsYXIuanNcIjtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5JTVBMSUNJVDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgSU1QTElDSVQgPSAyO1xuZXhwb3J0IGNvbnN0IHVuc2FmZUxvY2FsID0gU3ltYm9sLmZvcihcInJlZmxlY3QgdW5zYWZlIGxvY2FsXCIpO1xuLyoqXG4gKiBSZXR1cm4gdGhlIHNlbGVjdGVkIGZpZWxkIG9mIGEgb25lb2YgZ3JvdXAuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuc2FmZU9uZW9mQ2FzZShcbi8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9FeHBsaWNpdEFueTogYGFueWAgaXMgdGhlIGJlc3QgY2hvaWNlIGZvciBkeW5hbWljIGFjY2Vzc1xudGFyZ2V0LCBvbmVvZikge1xuICAgIGNvbnN0IGMgPSB0YXJnZXRbb25lb2YubG9jYWxOYW1lXS5jYXNlO1xuICAgIGlmIChjID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcmV0dXJuIGM7XG4gICAgfVxuICAgIHJldHVybiBvbmVvZi5maWVsZHMuZmluZCgoZikgPT4gZi5sb2NhbE5hbWUgPT09IGMpO1xufVxuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgdGhlIGZpZWxkIGlzIHNldC5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5zYWZlSXNTZXQoXG4vLyBiaW9tZS1pZ25vcmUgbGludC9zdXNwaWNpb3VzL25vRXhwbGljaXRBbnk6IGBhbnlgIGlzIHRoZSBiZXN0IGNob2ljZSBmb3IgZHluYW1pYyBhY2Nlc3NcbnRhcmdldCwgZmllbGQpIHtcbiAgICBjb25zdCBuYW1lID0gZmllbGQubG9jYWxOYW1lO1xuICAgIGlmIChmaWVsZC5vbmVvZikge1xuICAgICAgICByZXR1cm4gdGFyZ2V0W2ZpZWxkLm9uZW9mLmxvY2FsTmFtZV0uY2FzZSA9PT0gbmFtZTtcbiAgICB9XG4gICAgaWYgKGZpZWxkLnByZXNlbmNlICE9IElNUExJQ0lUKSB7XG4gICAgICAgIC8vIEZpZWxkcyB3aXRoIGV4cGxpY2l0IHByZXNlbmNlIGhhdmUgcHJvcGVydGllcyBvbiB0aGUgcHJvdG90eXBlIGNoYWluXG4gICAgICAgIC8vIGZvciBkZWZhdWx0IC8gemVybyB2YWx1ZXMgKGV4Y2VwdCBmb3IgcHJvdG8zKS5cbiAgICAgICAgcmV0dXJuICh0YXJnZXRbbmFtZV0gIT09IHVuZGVmaW5lZCAmJlxuICAgICAgICAgICAgT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKHRhcmdldCwgbmFtZSkpO1xuICAgIH1cbiAgICBzd2l0Y2ggKGZpZWxkLmZpZWxkS2luZCkge1xuICAgICAgICBjYXNlIFwibGlzdFwiOlxuICAgICAgICAgICAgcmV0dXJuIHRhcmdldFtuYW1lXS5sZW5ndGggPiAwO1xuICAgICAgICBjYXNlIFwibWFwXCI6XG4gICAgICAgICAgICByZXR1cm4gT2JqZWN0LmtleXModGFyZ2V0W25hbWVdKS5sZW5ndGggPiAwO1xuICAgICAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICAgICAgICByZXR1cm4gIWlzU2NhbGFyWmVyb1ZhbHVlKGZpZWxkLnNjYWxhciwgdGFyZ2V0W25hbWVdKTtcbiAgICAgICAgY2FzZSBcImVudW1cIjpcbiAgICAgICAgICAgIHJldHVybiB0YXJnZXRbbmFtZV0gIT09IGZpZWxkLmVudW0udmFsdWVzWzBdLm51bWJlcjtcbiAgICB9XG4gICAgdGhyb3cgbmV3IEVycm9yKFwibWVzc2FnZSBmaWVsZCB3aXRoIGltcGxpY2l0IHByZXNlbmNlXCIpO1xufVxuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgdGhlIGZpZWxkIGlzIHNldCwgYnV0IG9ubHkgZm9yIHNpbmd1bGFyIGZpZWxkcyB3aXRoIGV4cGxpY2l0XG4gKiBwcmVzZW5jZSAocHJvdG8yKS5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5zYWZlSXNTZXRFeHBsaWNpdCh0YXJnZXQsIGxvY2FsTmFtZSkge1xuICAgIHJldHVybiAoT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKHRhcmdldCwgbG9jYWxOYW1lKSAmJlxuICAgICAgICB0YXJnZXRbbG9jYWxOYW1lXSAhPT0gdW5kZWZpbmVkKTtcbn1cbi8qKlxuICogUmV0dXJuIGEgZmllbGQgdmFsdWUsIHJlc3BlY3Rpbmcgb25lb2YgZ3JvdXBzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnNhZmVHZXQodGFyZ2V0LCBmaWVsZCkge1xuICAgIGlmIChmaWVsZC5vbmVvZikge1xuICAgICAgICBjb25zdCBvbmVvZiA9IHRhcmdldFtmaWVsZC5vbmVvZi5sb2NhbE5hbWVdO1xuICAgICAgICBpZiAob25lb2YuY2FzZSA9PT0gZmllbGQubG9jYWxOYW1lKSB7XG4gICAgICAgICAgICByZXR1cm4gb25lb2YudmFsdWU7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gICAgcmV0dXJuIHRhcmdldFtmaWVsZC5sb2NhbE5hbWVdO1xufVxuLyoqXG4gKiBTZXQgYSBmaWVsZCB2YWx1ZSwgcmVzcGVjdGluZyBvbmVvZiBncm91cHMuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuc2FmZVNldCh0YXJnZXQsIGZpZWxkLCB2YWx1ZSkge1xuICAgIGlmIChmaWVsZC5vbmVvZikge1xuICAgICAgICB0YXJnZXRbZmllbGQub25lb2YubG9jYWxOYW1lXSA9IHtcbiAgICAgICAgICAgIGNhc2U6IGZpZWxkLmxvY2FsTmFtZSxcbiAgICAgICAgICAgIHZhbHVlOiB2YWx1ZSxcbiAgICAgICAgfTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIHRhcmdldFtmaWVsZC5sb2NhbE5hbWVdID0gdmFsdWU7XG4gICAgfVxufVxuLyoqXG4gKiBTZXQgYSBwcm9wZXJ0eSwgdHJlYXRpbmcgX19wcm90b19fIGFzIGFuIG93biBkYXRhIHByb3BlcnR5LlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXRPd24ob2JqLCBrZXksIHZhbHVlKSB7XG4gICAgaWYgKGtleSA9PT0gXCJfX3Byb3RvX19cIikge1xuICAgICAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkob2JqLCBcIl9fcHJvdG9fX1wiLCB7XG4gICAgICAgICAgICB2YWx1ZSxcbiAgICAgICAgICAgIHdyaXRhYmxlOiB0cnVlLFxuICAgICAgICAgICAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgICAgICAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICAgICAgfSk7XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICAvLyBQbGFpbiBhc3NpZ25tZW50IGlzIHRoZSBlbmdpbmUncyBvcHRpbWl6ZWQgZmFzdCBwYXRoOiBkZWZpbmVQcm9wZXJ0eSBpc1xuICAgICAgICAvLyBzZXZlcmFsIHRpbWVzIHNsb3dlciBhbmQgY2FuIGRlb3B0aW1pemUgdGhlIG9iamVjdCwgc28gd2UgcmVzZXJ2ZSBpdCBmb3JcbiAgICAgICAgLy8gdGhlIG9ubHkga2V5IHRoYXQgYWN0dWFsbHkgbmVlZHMgaXQuXG4gICAgICAgIG9ialtrZXldID0gdmFsdWU7XG4gICAgfVxufVxuLyoqXG4gKiBHZXQgYSBwcm9wZXJ0eSwgZGlzcmVnYXJkaW5nIGluaGVyaXRlZCBtZW1iZXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBnZXRPd24ob2JqLCBrZXkpIHtcbiAgICByZXR1cm4gT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG9iaiwga2V5KSA/IG9ialtrZXldIDogdW5kZWZpbmVkO1xufVxuLyoqXG4gKiBSZXNldHMgdGhlIGZpZWxkLCBzbyB0aGF0IHVuc2FmZUlzU2V0KCkgd2lsbCByZXR1cm4gZmFsc2UuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuc2FmZUNsZWFyKFxuLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0V4cGxpY2l0QW55OiBgYW55YCBpcyB0aGUgYmVzdCBjaG9pY2UgZm9yIGR5bmFtaWMgYWNjZXNzXG50YXJnZXQsIGZpZWxkKSB7XG4gICAgY29uc3QgbmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgY29uc3Qgb25lb2ZMb2NhbE5hbWUgPSBmaWVsZC5vbmVvZi5sb2NhbE5hbWU7XG4gICAgICAgIGlmICh0YXJnZXRbb25lb2ZMb2NhbE5hbWVdLmNhc2UgPT09IG5hbWUpIHtcbiAgICAgICAgICAgIHRhcmdldFtvbmVvZkxvY2FsTmFtZV0gPSB7IGNhc2U6IHVuZGVmaW5lZCB9O1xuICAgICAgICB9XG4gICAgfVxuICAgIGVsc2UgaWYgKGZpZWxkLnByZXNlbmNlICE9IElNUExJQ0lUKSB7XG4gICAgICAgIC8vIEZpZWxkcyB3aXRoIGV4cGxpY2l0IHByZXNlbmNlIGhhdmUgcHJvcGVydGllcyBvbiB0aGUgcHJvdG90eXBlIGNoYWluXG4gICAgICAgIC8vIGZvciBkZWZhdWx0IC8gemVybyB2YWx1ZXMgKGV4Y2VwdCBmb3IgcHJvdG8zKS4gQnkgZGVsZXRpbmcgdGhlaXIgb3duXG4gICAgICAgIC8vIHByb3BlcnR5LCB0aGUgZmllbGQgaXMgcmVzZXQuXG4gICAgICAgIGRlbGV0ZSB0YXJnZXRbbmFtZV07XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICBzd2l0Y2ggKGZpZWxkLmZpZWxkS2luZCkge1xuICAgICAgICAgICAgY2FzZSBcIm1hcFwiOlxuICAgICAgICAgICAgICAgIHRhcmdldFtuYW1lXSA9IHt9O1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBcImxpc3RcIjpcbiAgICAgICAgICAgICAgICB0YXJnZXRbbmFtZV0gPSBbXTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgXCJlbnVtXCI6XG4gICAgICAgICAgICAgICAgdGFyZ2V0W25hbWVdID0gZmllbGQuZW51bS52YWx1ZXNbMF0ubnVtYmVyO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgICAgICAgICAgIHRhcmdldFtuYW1lXSA9IHNjYWxhclplcm9WYWx1ZShmaWVsZC5zY2FsYXIsIGZpZWxkLmxvbmdBc1N0cmluZyk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IHVuc2FmZUxvY2FsIH0gZnJvbSBcIi4vdW5zYWZlLmpzXCI7XG5leHBvcnQgZnVuY3Rpb24gaXNPYmplY3QoYXJnKSB7XG4gICAgcmV0dXJuIGFyZyAhPT0gbnVsbCAmJiB0eXBlb2YgYXJnID09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoYXJnKTtcbn1cbmV4cG9ydCBmdW5jdGlvbiBpc09uZW9mQURUKGFyZykge1xuICAgIHJldHVybiAoYXJnICE9PSBudWxsICYmXG4gICAgICAgIHR5cGVvZiBhcmcgPT0gXCJvYmplY3RcIiAmJlxuICAgICAgICBcImNhc2VcIiBpbiBhcmcgJiZcbiAgICAgICAgKCh0eXBlb2YgYXJnLmNhc2UgPT0gXCJzdHJpbmdcIiAmJiBcInZhbHVlXCIgaW4gYXJnICYmIGFyZy52YWx1ZSAhPSBudWxsKSB8fFxuICAgICAgICAgICAgKGFyZy5jYXNlID09PSB1bmRlZmluZWQgJiZcbiAgICAgICAgICAgICAgICAoIShcInZhbHVlXCIgaW4gYXJnKSB8fCBhcmcudmFsdWUgPT09IHVuZGVmaW5lZCkpKSk7XG59XG5leHBvcnQgZnVuY3Rpb24gaXNSZWZsZWN0TGlzdChhcmcsIGZpZWxkKSB7XG4gICAgdmFyIF9hLCBfYiwgX2MsIF9kO1xuICAgIGlmIChpc09iamVjdChhcmcpICYmXG4gICAgICAgIHVuc2FmZUxvY2FsIGluIGFyZyAmJlxuICAgICAgICBcImFkZFwiIGluIGFyZyAmJlxuICAgICAgICBcImZpZWxkXCIgaW4gYXJnICYmXG4gICAgICAgIHR5cGVvZiBhcmcuZmllbGQgPT0gXCJmdW5jdGlvblwiKSB7XG4gICAgICAgIGlmIChmaWVsZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICBjb25zdCBhID0gZmllbGQ7XG4gICAgICAgICAgICBjb25zdCBiID0gYXJnLmZpZWxkKCk7XG4gICAgICAgICAgICByZXR1cm4gKGEubGlzdEtpbmQgPT0gYi5saXN0S2luZCAmJlxuICAgICAgICAgICAgICAgIGEuc2NhbGFyID09PSBiLnNjYWxhciAmJlxuICAgICAgICAgICAgICAgICgoX2EgPSBhLm1lc3NhZ2UpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS50eXBlTmFtZSkgPT09ICgoX2IgPSBiLm1lc3NhZ2UpID09PSBudWxsIHx8IF9iID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYi50eXBlTmFtZSkgJiZcbiAgICAgICAgICAgICAgICAoKF9jID0gYS5lbnVtKSA9PT0gbnVsbCB8fCBfYyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2MudHlwZU5hbWUpID09PSAoKF9kID0gYi5lbnVtKSA9PT0gbnVsbCB8fCBfZCA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2QudHlwZU5hbWUpKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlO1xufVxuZXhwb3J0IGZ1bmN0aW9uIGlzUmVmbGVjdE1hcChhcmcsIGZpZWxkKSB7XG4gICAgdmFyIF9hLCBfYiwgX2MsIF9kO1xuICAgIGlmIChpc09iamVjdChhcmcpICYmXG4gICAgICAgIHVuc2FmZUxvY2FsIGluIGFyZyAmJlxuICAgICAgICBcImhhc1wiIGluIGFyZyAmJlxuICAgICAgICBcImZpZWxkXCIgaW4gYXJnICYmXG4gICAgICAgIHR5cGVvZiBhcmcuZmllbGQgPT0gXCJmdW5jdGlvblwiKSB7XG4gICAgICAgIGlmIChmaWVsZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICBjb25zdCBhID0gZmllbGQsIGIgPSBhcmcuZmllbGQoKTtcbiAgICAgICAgICAgIHJldHVybiAoYS5tYXBLZXkgPT09IGIubWFwS2V5ICYmXG4gICAgICAgICAgICAgICAgYS5tYXBLaW5kID09IGIubWFwS2luZCAmJlxuICAgICAgICAgICAgICAgIGEuc2NhbGFyID09PSBiLnNjYWxhciAmJlxuICAgICAgICAgICAgICAgICgoX2EgPSBhLm1lc3NhZ2UpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS50eXBlTmFtZSkgPT09ICgoX2IgPSBiLm1lc3NhZ2UpID09PSBudWxsIHx8IF9iID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYi50eXBlTmFtZSkgJiZcbiAgICAgICAgICAgICAgICAoKF9jID0gYS5lbnVtKSA9PT0gbnVsbCB8fCBfYyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2MudHlwZU5hbWUpID09PSAoKF9kID0gYi5lbnVtKSA9PT0gbnVsbCB8fCBfZCA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2QudHlwZU5hbWUpKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGZhbHNlO1xufVxuZXhwb3J0IGZ1bmN0aW9uIGlzUmVmbGVjdE1lc3NhZ2UoYXJnLCBtZXNzYWdlRGVzYykge1xuICAgIHJldHVybiAoaXNPYmplY3QoYXJnKSAmJlxuICAgICAgICB1bnNhZmVMb2NhbCBpbiBhcmcgJiZcbiAgICAgICAgXCJkZXNjXCIgaW4gYXJnICYmXG4gICAgICAgIGlzT2JqZWN0KGFyZy5kZXNjKSAmJlxuICAgICAgICBhcmcuZGVzYy5raW5kID09PSBcIm1lc3NhZ2VcIiAmJlxuICAgICAgICAobWVzc2FnZURlc2MgPT09IHVuZGVmaW5lZCB8fCBhcmcuZGVzYy50eXBlTmFtZSA9PSBtZXNzYWdlRGVzYy50eXBlTmFtZSkpO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5leHBvcnQgZnVuY3Rpb24gaXNXcmFwcGVyKGFyZykge1xuICAgIHJldHVybiBpc1dyYXBwZXJUeXBlTmFtZShhcmcuJHR5cGVOYW1lKTtcbn1cbmV4cG9ydCBmdW5jdGlvbiBpc1dyYXBwZXJEZXNjKG1lc3NhZ2VEZXNjKSB7XG4gICAgY29uc3QgZiA9IG1lc3NhZ2VEZXNjLmZpZWxkc1swXTtcbiAgICByZXR1cm4gKGlzV3JhcHBlclR5cGVOYW1lKG1lc3NhZ2VEZXNjLnR5cGVOYW1lKSAmJlxuICAgICAgICBmICE9PSB1bmRlZmluZWQgJiZcbiAgICAgICAgZi5maWVsZEtpbmQgPT0gXCJzY2FsYXJcIiAmJlxuICAgICAgICBmLm5hbWUgPT0gXCJ2YWx1ZVwiICYmXG4gICAgICAgIGYubnVtYmVyID09IDEpO1xufVxuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgdGhlIGRlc2NyaXB0b3IgaXMgYSB3ZWxsLWtub3duIHR5cGUgd2l0aCBhIGN1c3RvbSBKU09OXG4gKiByZXByZXNlbnRhdGlvbiBwZXIgdGhlIHByb3RvYnVmIEpTT04gc3BlYy4gRXhhbXBsZXM6IFRpbWVzdGFtcCBhcyBhblxuICogUkZDIDMzMzkgc3RyaW5nLCBEdXJhdGlvbiBhcyBcIjVzXCIsIHdyYXBwZXJzIGFzIHRoZSB1bndyYXBwZWQgc2NhbGFyLlxuICpcbiAqIFdoZW4gcGFja2VkIGluc2lkZSBgZ29vZ2xlLnByb3RvYnVmLkFueWAsIHRoZXNlIG1lc3NhZ2VzIGFyZSBzZXJpYWxpemVkXG4gKiBhcyBge1wiQHR5cGVcIjogLi4uLCBcInZhbHVlXCI6IDxjdXN0b20gZm9ybT59YDsgYWxsIG90aGVyIG1lc3NhZ2VzIGVtYmVkXG4gKiB0aGVpciBmaWVsZHMgZGlyZWN0bHkuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYXNDdXN0b21Kc29uUmVwcmVzZW50YXRpb24oZGVzYykge1xuICAgIHN3aXRjaCAoZGVzYy50eXBlTmFtZSkge1xuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLkFueVwiOlxuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFwiOlxuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uXCI6XG4gICAgICAgIGNhc2UgXCJnb29nbGUucHJvdG9idWYuRmllbGRNYXNrXCI6XG4gICAgICAgIGNhc2UgXCJnb29nbGUucHJvdG9idWYuU3RydWN0XCI6XG4gICAgICAgIGNhc2UgXCJnb29nbGUucHJvdG9idWYuVmFsdWVcIjpcbiAgICAgICAgY2FzZSBcImdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVcIjpcbiAgICAgICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgcmV0dXJuIGlzV3JhcHBlckRlc2MoZGVzYyk7XG4gICAgfVxufVxuY29uc3Qgd3JhcHBlclR5cGVOYW1lcyA9IC8qQF9fUFVSRV9fKi8gbmV3IFNldChbXG4gICAgXCJnb29nbGUucHJvdG9idWYuRG91YmxlVmFsdWVcIixcbiAgICBcImdvb2dsZS5wcm90b2J1Zi5GbG9hdFZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuSW50NjRWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLlVJbnQ2NFZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLlVJbnQzMlZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuQm9vbFZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuU3RyaW5nVmFsdWVcIixcbiAgICBcImdvb2dsZS5wcm90b2J1Zi5CeXRlc1ZhbHVlXCIsXG5dKTtcbmZ1bmN0aW9uIGlzV3JhcHBlclR5cGVOYW1lKG5hbWUpIHtcbiAgICByZXR1cm4gd3JhcHBlclR5cGVOYW1lcy5oYXMobmFtZSk7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IGlzTWVzc2FnZSB9IGZyb20gXCIuL2lzLW1lc3NhZ2UuanNcIjtcbmltcG9ydCB7IFNjYWxhclR5cGUsIH0gZnJvbSBcIi4vZGVzY3JpcHRvcnMuanNcIjtcbmltcG9ydCB7IHNjYWxhclplcm9WYWx1ZSB9IGZyb20gXCIuL3JlZmxlY3Qvc2NhbGFyLmpzXCI7XG5pbXBvcnQgeyBpc09iamVjdCB9IGZyb20gXCIuL3JlZmxlY3QvZ3VhcmQuanNcIjtcbmltcG9ydCB7IHNldE93biB9IGZyb20gXCIuL3JlZmxlY3QvdW5zYWZlLmpzXCI7XG5pbXBvcnQgeyBpc1dyYXBwZXJEZXNjIH0gZnJvbSBcIi4vd2t0L3dyYXBwZXJzLmpzXCI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uLkVESVRJT05fUFJPVE8zOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFRElUSU9OX1BST1RPMyA9IDk5OTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkVkaXRpb24uRURJVElPTl9QUk9UTzI6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IEVESVRJT05fUFJPVE8yID0gOTk4O1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLklNUExJQ0lUOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBJTVBMSUNJVCA9IDI7XG4vKipcbiAqIENyZWF0ZSBhIG5ldyBtZXNzYWdlIGluc3RhbmNlLlxuICpcbiAqIFRoZSBzZWNvbmQgYXJndW1lbnQgaXMgYW4gb3B0aW9uYWwgaW5pdGlhbGl6ZXIgb2JqZWN0LCB3aGVyZSBhbGwgZmllbGRzIGFyZVxuICogb3B0aW9uYWwuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGUoc2NoZW1hLCBpbml0KSB7XG4gICAgaWYgKGlzTWVzc2FnZShpbml0LCBzY2hlbWEpKSB7XG4gICAgICAgIHJldHVybiBpbml0O1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsZWRDcmVhdGUoc2NoZW1hKShpbml0KTtcbn1cbmNvbnN0IGNvbXBpbGVkQ3JlYXRlcyA9IG5ldyBXZWFrTWFwKCk7XG4vKipcbiAqIFJldHVybiB0aGUgY29tcGlsZWQgY3JlYXRlIGZ1bmN0aW9uIGZvciBhIG1lc3NhZ2UsIGNvbXBpbGluZyBpdCBvbiBmaXJzdCB1c2UuICovXG5mdW5jdGlvbiBjb21waWxlZENyZWF0ZShkZXNjKSB7XG4gICAgbGV0IGNvbXBpbGVkID0gY29tcGlsZWRDcmVhdGVzLmdldChkZXNjKTtcbiAgICBpZiAoY29tcGlsZWQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICBjb21waWxlZCA9IGNvbXBpbGVDcmVhdGUoZGVzYyk7XG4gICAgICAgIGNvbXBpbGVkQ3JlYXRlcy5zZXQoZGVzYywgY29tcGlsZWQpO1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsZWQ7XG59XG4vKiogU2luZ3VsYXIgZmllbGQ6IHNjYWxhciwgZW51bSwgb3IgbWVzc2FnZS4gKi9cbmNvbnN0IElOSVRfU0lOR1VMQVIgPSAwO1xuLyoqIExpc3QgZmllbGQ6IGEgemVybyBtZXNzYWdlIGhhcyBhIGZyZXNoIGVtcHR5IGFycmF5LiAqL1xuY29uc3QgSU5JVF9MSVNUID0gMTtcbi8qKiBNYXAgZmllbGQ6IGEgemVybyBtZXNzYWdlIGhhcyBhIGZyZXNoIGVtcHR5IG9iamVjdC4gKi9cbmNvbnN0IElOSVRfTUFQID0gMjtcbi8qKiBPbmVvZiBncm91cDogdGhlIEFEVCBpcyBhbHdheXMgc3RvcmVkLCBjYXNlcyBjb252ZXJ0IGJ5IGNhc2UgbmFtZS4gKi9cbmNvbnN0IElOSVRfT05FT0YgPSAzO1xuLyogQ29tcGlsZSB0aGUgY3JlYXRlIGZ1bmN0aW9uIGZvciB0aGlzIG1lc3NhZ2UgdHlwZS4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVDcmVhdGUoZGVzYykge1xuICAgIGNvbnN0IHR5cGVOYW1lID0gZGVzYy50eXBlTmFtZTtcbiAgICBjb25zdCB7IHByb3BlcnRpZXMsIHByb3RvdHlwZSB9ID0gY29tcGlsZUluaXRNZXNzYWdlKGRlc2MpO1xuICAgIHJldHVybiAoaW5pdCkgPT4ge1xuICAgICAgICBsZXQgbWVzc2FnZTtcbiAgICAgICAgaWYgKHByb3RvdHlwZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICBtZXNzYWdlID0gT2JqZWN0LmNyZWF0ZShwcm90b3R5cGUpO1xuICAgICAgICAgICAgbWVzc2FnZS4kdHlwZU5hbWUgPSB0eXBlTmFtZTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIG1lc3NhZ2UgPSB7ICR0eXBlTmFtZTogdHlwZU5hbWUgfTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHByb3BlcnRpZXMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgIGNvbnN0IHByb3BlcnR5ID0gcHJvcGVydGllc1tpXTtcbiAgICAgICAgICAgIGNvbnN0IG5hbWUgPSBwcm9wZXJ0eS5uYW1lO1xuICAgICAgICAgICAgY29uc3QgaW5pdFZhbHVlID0gaW5pdCA9PT0gbnVsbCB8fCBpbml0ID09PSB2b2lkIDAgPyB2b2lkIDAgOiBpbml0W25hbWVdO1xuICAgICAgICAgICAgc3dpdGNoIChwcm9wZXJ0eS5raW5kKSB7XG4gICAgICAgICAgICAgICAgY2FzZSBJTklUX1NJTkdVTEFSOlxuICAgICAgICAgICAgICAgICAgICBpZiAoaW5pdFZhbHVlICE9IG51bGwpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VbbmFtZV0gPVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHByb3BlcnR5LmNvbnZlcnQgIT09IHVuZGVmaW5lZFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA/IHByb3BlcnR5LmNvbnZlcnQoaW5pdFZhbHVlKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA6IGluaXRWYWx1ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIGlmIChwcm9wZXJ0eS5jb25zdGFudCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlW25hbWVdID0gcHJvcGVydHkuY29uc3RhbnQ7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgY2FzZSBJTklUX0xJU1Q6XG4gICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VbbmFtZV0gPVxuICAgICAgICAgICAgICAgICAgICAgICAgcHJvcGVydHkuY29udmVydCAhPT0gdW5kZWZpbmVkICYmIEFycmF5LmlzQXJyYXkoaW5pdFZhbHVlKVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgID8gaW5pdFZhbHVlLm1hcChwcm9wZXJ0eS5jb252ZXJ0KVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDogKGluaXRWYWx1ZSAhPT0gbnVsbCAmJiBpbml0VmFsdWUgIT09IHZvaWQgMCA/IGluaXRWYWx1ZSA6IFtdKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgY2FzZSBJTklUX01BUDpcbiAgICAgICAgICAgICAgICAgICAgLy8gT2JqZWN0LmNyZWF0ZShudWxsKSB3b3VsZCBiZSBkZXNpcmFibGUgZm9yIHRoZSBmcmVzaCBtYXAsIGJ1dCBpc1xuICAgICAgICAgICAgICAgICAgICAvLyB1bnN1cHBvcnRlZCBieSBSZWFjdDpcbiAgICAgICAgICAgICAgICAgICAgLy8gaHR0cHM6Ly9yZWFjdC5kZXYvcmVmZXJlbmNlL3JlYWN0L3VzZS1zZXJ2ZXIjc2VyaWFsaXphYmxlLXBhcmFtZXRlcnMtYW5kLXJldHVybi12YWx1ZXNcbiAgICAgICAgICAgICAgICAgICAgaWYgKHByb3BlcnR5LmNvbnZlcnQgPT09IHVuZGVmaW5lZCB8fCAhaXNPYmplY3QoaW5pdFZhbHVlKSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVtuYW1lXSA9IGluaXRWYWx1ZSAhPT0gbnVsbCAmJiBpbml0VmFsdWUgIT09IHZvaWQgMCA/IGluaXRWYWx1ZSA6IHt9O1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgY29udmVydGVkID0ge307XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBrZXlzID0gT2JqZWN0LmtleXMoaW5pdFZhbHVlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwga2V5cy5sZW5ndGg7IGsrKykge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHNldE93bihjb252ZXJ0ZWQsIGtleXNba10sIHByb3BlcnR5LmNvbnZlcnQoaW5pdFZhbHVlW2tleXNba11dKSk7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlW25hbWVdID0gY29udmVydGVkO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGNhc2UgSU5JVF9PTkVPRjoge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBvbmVvZlZhbHVlID0gaW5pdFZhbHVlO1xuICAgICAgICAgICAgICAgICAgICBpZiAoKG9uZW9mVmFsdWUgPT09IG51bGwgfHwgb25lb2ZWYWx1ZSA9PT0gdm9pZCAwID8gdm9pZCAwIDogb25lb2ZWYWx1ZS5jYXNlKSAhPSBudWxsKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBjb252ZXJ0ID0gcHJvcGVydHkuY29udmVydC5nZXQob25lb2ZWYWx1ZS5jYXNlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmIChjb252ZXJ0ICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlW25hbWVdID0ge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBjYXNlOiBvbmVvZlZhbHVlLmNhc2UsXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZhbHVlOiBjb252ZXJ0KG9uZW9mVmFsdWUudmFsdWUpLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH07XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVtuYW1lXSA9IHsgY2FzZTogdW5kZWZpbmVkIH07XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gbWVzc2FnZTtcbiAgICB9O1xufVxuLyoqXG4gKiBDbGFzc2lmeSBldmVyeSBtZW1iZXIgb25jZSwgc28gdGhhdCBjcmVhdGluZyBhIG1lc3NhZ2UgaXMgYSB3YWxrIG92ZXIgYVxuICogY29tcGFjdCBsaXN0IGluc3RlYWQgb2YgYSB3YWxrIG92ZXIgdGhlIGRlc2NyaXB0b3IuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVJbml0TWVzc2FnZShkZXNjKSB7XG4gICAgdmFyIF9hLCBfYjtcbiAgICBjb25zdCBwcm9wZXJ0aWVzID0gW107XG4gICAgY29uc3QgcHJvdG90eXBlID0ge307XG4gICAgY29uc3QgdXNlUHJvdG90eXBlID0gbmVlZHNQcm90b3R5cGVDaGFpbihkZXNjKTtcbiAgICBmb3IgKGNvbnN0IG1lbWJlciBvZiBkZXNjLm1lbWJlcnMpIHtcbiAgICAgICAgY29uc3QgbmFtZSA9IG1lbWJlci5sb2NhbE5hbWU7XG4gICAgICAgIGlmIChtZW1iZXIua2luZCA9PSBcIm9uZW9mXCIpIHtcbiAgICAgICAgICAgIHByb3BlcnRpZXMucHVzaCh7XG4gICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICBraW5kOiBJTklUX09ORU9GLFxuICAgICAgICAgICAgICAgIGNvbnN0YW50OiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgY29udmVydDogY29tcGlsZUNvbnZlcnRPbmVvZihtZW1iZXIpLFxuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBzd2l0Y2ggKG1lbWJlci5maWVsZEtpbmQpIHtcbiAgICAgICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6IHtcbiAgICAgICAgICAgICAgICAvLyBTaW5ndWxhciBtZXNzYWdlIGZpZWxkcyBhcmUgYWJzZW50IGZyb20gYSB6ZXJvIG1lc3NhZ2UuXG4gICAgICAgICAgICAgICAgcHJvcGVydGllcy5wdXNoKHtcbiAgICAgICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICAgICAga2luZDogSU5JVF9TSU5HVUxBUixcbiAgICAgICAgICAgICAgICAgICAgY29uc3RhbnQ6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICAgICAgY29udmVydDogY29tcGlsZUNvbnZlcnRNZXNzYWdlKG1lbWJlciksXG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjYXNlIFwibGlzdFwiOiB7XG4gICAgICAgICAgICAgICAgcHJvcGVydGllcy5wdXNoKHtcbiAgICAgICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICAgICAga2luZDogSU5JVF9MSVNULFxuICAgICAgICAgICAgICAgICAgICBjb25zdGFudDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgICAgICBjb252ZXJ0OiBtZW1iZXIubGlzdEtpbmQgPT0gXCJtZXNzYWdlXCJcbiAgICAgICAgICAgICAgICAgICAgICAgID8gKChfYSA9IGNvbXBpbGVDb252ZXJ0TWVzc2FnZShtZW1iZXIpKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiAoKHZhbHVlKSA9PiB2YWx1ZSkpXG4gICAgICAgICAgICAgICAgICAgICAgICA6IG1lbWJlci5zY2FsYXIgPT0gU2NhbGFyVHlwZS5CWVRFU1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgID8gdG9VOEFyclxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2FzZSBcIm1hcFwiOiB7XG4gICAgICAgICAgICAgICAgcHJvcGVydGllcy5wdXNoKHtcbiAgICAgICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICAgICAga2luZDogSU5JVF9NQVAsXG4gICAgICAgICAgICAgICAgICAgIGNvbnN0YW50OiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgICAgIGNvbnZlcnQ6IG1lbWJlci5tYXBLaW5kID09IFwibWVzc2FnZVwiXG4gICAgICAgICAgICAgICAgICAgICAgICA/ICgoX2IgPSBjb21waWxlQ29udmVydE1lc3NhZ2UobWVtYmVyKSkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogKCh2YWx1ZSkgPT4gdmFsdWUpKVxuICAgICAgICAgICAgICAgICAgICAgICAgOiBtZW1iZXIuc2NhbGFyID09IFNjYWxhclR5cGUuQllURVNcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA/IHRvVThBcnJcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGRlZmF1bHQ6IHtcbiAgICAgICAgICAgICAgICBjb25zdCB6ZXJvVmFsdWUgPSBjcmVhdGVaZXJvVmFsdWUobWVtYmVyKTtcbiAgICAgICAgICAgICAgICBwcm9wZXJ0aWVzLnB1c2goe1xuICAgICAgICAgICAgICAgICAgICBuYW1lLFxuICAgICAgICAgICAgICAgICAgICBraW5kOiBJTklUX1NJTkdVTEFSLFxuICAgICAgICAgICAgICAgICAgICBjb25zdGFudDogbWVtYmVyLnByZXNlbmNlID09IElNUExJQ0lUID8gemVyb1ZhbHVlIDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgICAgICBjb252ZXJ0OiBtZW1iZXIuZmllbGRLaW5kID09IFwic2NhbGFyXCIgJiYgbWVtYmVyLnNjYWxhciA9PSBTY2FsYXJUeXBlLkJZVEVTXG4gICAgICAgICAgICAgICAgICAgICAgICA/IHRvVThBcnJcbiAgICAgICAgICAgICAgICAgICAgICAgIDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIGlmICh1c2VQcm90b3R5cGUpIHtcbiAgICAgICAgICAgICAgICAgICAgcHJvdG90eXBlW25hbWVdID0gemVyb1ZhbHVlO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgICBwcm9wZXJ0aWVzLFxuICAgICAgICBwcm90b3R5cGU6IHVzZVByb3RvdHlwZSA/IHByb3RvdHlwZSA6IHVuZGVmaW5lZCxcbiAgICB9O1xufVxuLyoqXG4gKiBDb21waWxlIHRoZSBjb252ZXJzaW9uIG9mIGVhY2ggY2FzZSBvZiBhIG9uZW9mIGdyb3VwLCBrZXllZCBieSBjYXNlIG5hbWUuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVDb252ZXJ0T25lb2Yob25lb2YpIHtcbiAgICBjb25zdCBjb252ZXJ0ZXJzID0gbmV3IE1hcCgpO1xuICAgIGZvciAoY29uc3QgZmllbGQgb2Ygb25lb2YuZmllbGRzKSB7XG4gICAgICAgIGxldCBjb252ZXJ0O1xuICAgICAgICBpZiAoZmllbGQuZmllbGRLaW5kID09IFwibWVzc2FnZVwiKSB7XG4gICAgICAgICAgICBjb252ZXJ0ID0gY29tcGlsZUNvbnZlcnRNZXNzYWdlKGZpZWxkKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChmaWVsZC5maWVsZEtpbmQgPT0gXCJzY2FsYXJcIiAmJlxuICAgICAgICAgICAgZmllbGQuc2NhbGFyID09IFNjYWxhclR5cGUuQllURVMpIHtcbiAgICAgICAgICAgIGNvbnZlcnQgPSB0b1U4QXJyO1xuICAgICAgICB9XG4gICAgICAgIGNvbnZlcnRlcnMuc2V0KGZpZWxkLmxvY2FsTmFtZSwgY29udmVydCAhPT0gbnVsbCAmJiBjb252ZXJ0ICE9PSB2b2lkIDAgPyBjb252ZXJ0IDogKCh2YWx1ZSkgPT4gdmFsdWUpKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbnZlcnRlcnM7XG59XG4vKipcbiAqIENvbXBpbGUgdGhlIGNvbnZlcnNpb24gb2YgYW4gaW5pdCB2YWx1ZSBmb3IgYSBtZXNzYWdlIGZpZWxkLCBhIG1lc3NhZ2VcbiAqIGxpc3QgaXRlbSwgb3IgYSBtZXNzYWdlIG1hcCB2YWx1ZS4gUmV0dXJucyB1bmRlZmluZWQgaWYgdmFsdWVzIGFyZSB1c2VkXG4gKiBhcy1pcy5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZUNvbnZlcnRNZXNzYWdlKGZpZWxkKSB7XG4gICAgaWYgKGZpZWxkLmZpZWxkS2luZCA9PSBcIm1lc3NhZ2VcIiAmJlxuICAgICAgICAhZmllbGQub25lb2YgJiZcbiAgICAgICAgaXNXcmFwcGVyRGVzYyhmaWVsZC5tZXNzYWdlKSkge1xuICAgICAgICAvLyBUeXBlcyBmcm9tIGdvb2dsZS9wcm90b2J1Zi93cmFwcGVycy5wcm90byBhcmUgdW53cmFwcGVkIHdoZW4gdXNlZCBpblxuICAgICAgICAvLyBhIHNpbmd1bGFyIGZpZWxkIHRoYXQgaXMgbm90IHBhcnQgb2YgYSBvbmVvZiBncm91cC5cbiAgICAgICAgcmV0dXJuIGZpZWxkLm1lc3NhZ2UuZmllbGRzWzBdLnNjYWxhciA9PSBTY2FsYXJUeXBlLkJZVEVTXG4gICAgICAgICAgICA/IHRvVThBcnJcbiAgICAgICAgICAgIDogdW5kZWZpbmVkO1xuICAgIH1cbiAgICBpZiAoZmllbGQubWVzc2FnZS50eXBlTmFtZSA9PSBcImdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RcIiAmJlxuICAgICAgICBmaWVsZC5wYXJlbnQudHlwZU5hbWUgIT09IFwiZ29vZ2xlLnByb3RvYnVmLlZhbHVlXCIpIHtcbiAgICAgICAgLy8gZ29vZ2xlLnByb3RvYnVmLlN0cnVjdCBpcyByZXByZXNlbnRlZCB3aXRoIEpzb25PYmplY3Qgd2hlbiB1c2VkIGluIGFcbiAgICAgICAgLy8gZmllbGQsIGV4Y2VwdCB3aGVuIHVzZWQgaW4gZ29vZ2xlLnByb3RvYnVmLlZhbHVlLlxuICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBjb25zdCBtZXNzYWdlRGVzYyA9IGZpZWxkLm1lc3NhZ2U7XG4gICAgLy8gUmVzb2x2ZWQgb24gZmlyc3QgdXNlLCBub3QgaGVyZTogdGhlIG1lc3NhZ2UgdHlwZSBjYW4gYmUgdGhpcyB2ZXJ5IGZpZWxkJ3NcbiAgICAvLyBwYXJlbnQsIHdob3NlIGNyZWF0ZSBmdW5jdGlvbiBpcyBzdGlsbCBiZWluZyBjb21waWxlZC5cbiAgICBsZXQgY29tcGlsZWQ7XG4gICAgcmV0dXJuICh2YWx1ZSkgPT4ge1xuICAgICAgICBpZiAoIWlzT2JqZWN0KHZhbHVlKSB8fCBpc01lc3NhZ2UodmFsdWUsIG1lc3NhZ2VEZXNjKSkge1xuICAgICAgICAgICAgcmV0dXJuIHZhbHVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbXBpbGVkICE9PSBudWxsICYmIGNvbXBpbGVkICE9PSB2b2lkIDAgPyBjb21waWxlZCA6IChjb21waWxlZCA9IGNvbXBpbGVkQ3JlYXRlKG1lc3NhZ2VEZXNjKSk7XG4gICAgICAgIHJldHVybiBjb21waWxlZCh2YWx1ZSk7XG4gICAgfTtcbn1cbi8vIGNvbnZlcnRzIGFueSBBcnJheUxpa2U8bnVtYmVyPiB0byBVaW50OEFycmF5IGlmIG5lY2Vzc2FyeS5cbmZ1bmN0aW9uIHRvVThBcnIodmFsdWUpIHtcbiAgICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyBuZXcgVWludDhBcnJheSh2YWx1ZSkgOiB2YWx1ZTtcbn1cbi8qKlxuICogRG8gd2UgbmVlZCB0aGUgcHJvdG90eXBlIGNoYWluIHRvIHRyYWNrIGZpZWxkIHByZXNlbmNlP1xuICovXG5mdW5jdGlvbiBuZWVkc1Byb3RvdHlwZUNoYWluKGRlc2MpIHtcbiAgICBzd2l0Y2ggKGRlc2MuZmlsZS5lZGl0aW9uKSB7XG4gICAgICAgIGNhc2UgRURJVElPTl9QUk9UTzM6XG4gICAgICAgICAgICAvLyBwcm90bzMgYWx3YXlzIHVzZXMgaW1wbGljaXQgcHJlc2VuY2UsIHdlIG5ldmVyIG5lZWQgdGhlIHByb3RvdHlwZSBjaGFpbi5cbiAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgY2FzZSBFRElUSU9OX1BST1RPMjpcbiAgICAgICAgICAgIC8vIHByb3RvMiBuZXZlciB1c2VzIGltcGxpY2l0IHByZXNlbmNlLCB3ZSBhbHdheXMgbmVlZCB0aGUgcHJvdG90eXBlIGNoYWluLlxuICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAvLyBJZiBhIG1lc3NhZ2UgdXNlcyBzY2FsYXIgb3IgZW51bSBmaWVsZHMgd2l0aCBleHBsaWNpdCBwcmVzZW5jZSwgd2UgbmVlZFxuICAgICAgICAgICAgLy8gdGhlIHByb3RvdHlwZSBjaGFpbiB0byB0cmFjayBwcmVzZW5jZS4gVGhpcyBydWxlIGRvZXMgbm90IGFwcGx5IHRvIGZpZWxkc1xuICAgICAgICAgICAgLy8gaW4gYSBvbmVvZiBncm91cCAtIHRoZXkgdXNlIGEgZGlmZmVyZW50IG1lY2hhbmlzbSB0byB0cmFjayBwcmVzZW5jZS5cbiAgICAgICAgICAgIHJldHVybiBkZXNjLmZpZWxkcy5zb21lKChmKSA9PiBmLnByZXNlbmNlICE9IElNUExJQ0lUICYmIGYuZmllbGRLaW5kICE9IFwibWVzc2FnZVwiICYmICFmLm9uZW9mKTtcbiAgICB9XG59XG4vKipcbiAqIFJldHVybnMgdGhlIHplcm8gdmFsdWUgZm9yIGEgc2NhbGFyIG9yIGVudW0gZmllbGQuIFNjYWxhciBhbmQgZW51bSBmaWVsZHNcbiAqIGNhbiBoYXZlIGRlZmF1bHQgdmFsdWVzLlxuICovXG5mdW5jdGlvbiBjcmVhdGVaZXJvVmFsdWUoZmllbGQpIHtcbiAgICBjb25zdCBkZWZhdWx0VmFsdWUgPSBmaWVsZC5nZXREZWZhdWx0VmFsdWUoKTtcbiAgICBpZiAoZGVmYXVsdFZhbHVlICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgcmV0dXJuIGZpZWxkLmZpZWxkS2luZCA9PSBcInNjYWxhclwiICYmIGZpZWxkLmxvbmdBc1N0cmluZ1xuICAgICAgICAgICAgPyBkZWZhdWx0VmFsdWUudG9TdHJpbmcoKVxuICAgICAgICAgICAgOiBkZWZhdWx0VmFsdWU7XG4gICAgfVxuICAgIHJldHVybiBmaWVsZC5maWVsZEtpbmQgPT0gXCJzY2FsYXJcIlxuICAgICAgICA/IHNjYWxhclplcm9WYWx1ZShmaWVsZC5zY2FsYXIsIGZpZWxkLmxvbmdBc1N0cmluZylcbiAgICAgICAgOiBmaWVsZC5lbnVtLnZhbHVlc1swXS5udW1iZXI7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmNvbnN0IGVycm9yTmFtZXMgPSBbXG4gICAgXCJGaWVsZFZhbHVlSW52YWxpZEVycm9yXCIsXG4gICAgXCJGaWVsZExpc3RSYW5nZUVycm9yXCIsXG4gICAgXCJGb3JlaWduRmllbGRFcnJvclwiLFxuXTtcbmV4cG9ydCBjbGFzcyBGaWVsZEVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICAgIGNvbnN0cnVjdG9yKGZpZWxkT3JPbmVvZiwgbWVzc2FnZSwgbmFtZSA9IFwiRmllbGRWYWx1ZUludmFsaWRFcnJvclwiKSB7XG4gICAgICAgIHN1cGVyKG1lc3NhZ2UpO1xuICAgICAgICB0aGlzLm5hbWUgPSBuYW1lO1xuICAgICAgICB0aGlzLmZpZWxkID0gKCkgPT4gZmllbGRPck9uZW9mO1xuICAgIH1cbn1cbmV4cG9ydCBmdW5jdGlvbiBpc0ZpZWxkRXJyb3IoYXJnKSB7XG4gICAgcmV0dXJuIChhcmcgaW5zdGFuY2VvZiBFcnJvciAmJlxuICAgICAgICBlcnJvck5hbWVzLmluY2x1ZGVzKGFyZy5uYW1lKSAmJlxuICAgICAgICBcImZpZWxkXCIgaW4gYXJnICYmXG4gICAgICAgIHR5cGVvZiBhcmcuZmllbGQgPT0gXCJmdW5jdGlvblwiKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxubGV0IHRlO1xuLyoqXG4gKiBQcm90b2J1Zi1FUyByZXF1aXJlcyB0aGUgVGV4dCBFbmNvZGluZyBBUEkgdG8gY29udmVydCBVVEYtOCBmcm9tIGFuZCB0b1xuICogYmluYXJ5LiBUaGlzIFdIQVRXRyBBUEkgaXMgd2lkZWx5IGF2YWlsYWJsZSwgYnV0IGl0IGlzIG5vdCBwYXJ0IG9mIHRoZVxuICogRUNNQVNjcmlwdCBzdGFuZGFyZC4gVGhpcyBmdW5jdGlvbiB1c2VkIHRvIGJlIHRoZSB3YXkgdG8gc3VwcGx5IGFuXG4gKiBpbXBsZW1lbnRhdGlvbiBvbiBydW50aW1lcyB0aGF0IGRvIG5vdCBwcm92aWRlIG9uZS5cbiAqXG4gKiBJdCBvbmx5IGNvbmZpZ3VyZXMgdGhlIGNvcHkgb2YgdGhlIGxpYnJhcnkgaXQgaXMgaW1wb3J0ZWQgZnJvbS4gVG8gcHJvdmlkZVxuICogdGhlIGVuY29kaW5nIEFQSSBmb3IgZXZlcnkgY29weSBvZiBQcm90b2J1Zi1FUyBpbiBhbiBpc29sYXRlLCBpbnN0YWxsXG4gKiBgVGV4dEVuY29kZXJgICh3aXRoIHRoZSBtZXRob2RzIGBlbmNvZGVgIGFuZCBvcHRpb25hbGx5IGBlbmNvZGVJbnRvYCkgYW5kXG4gKiBgVGV4dERlY29kZXJgICh3aXRoIHRoZSBgZmF0YWw6IHRydWVgIGFuZCBgaWdub3JlQk9NOiB0cnVlYCBjb25zdHJ1Y3RvclxuICogYXJndW1lbnRzIGFuZCB0aGUgYGRlY29kZWAgbWV0aG9kKSBvbiBgZ2xvYmFsVGhpc2AuXG4gKlxuICogUHJvdmlkaW5nIGBlbmNvZGVVdGY4SW50b2AgaXMgb3B0aW9uYWwgZm9yIGJhY2t3YXJkcyBjb21wYXRpYmlsaXR5LiBJZiBpdFxuICogaXMgb21pdHRlZCwgd2UgZW11bGF0ZSBpdCB3aXRoIGEgd3JhcHBlciB0aGF0IGNhbGxzIGBlbmNvZGVVdGY4YC5cbiAqXG4gKiBOb3RlIHRoYXQgdGhlIFRleHQgRW5jb2RpbmcgQVBJIGRvZXMgbm90IHByb3ZpZGUgYSB3YXkgdG8gdmFsaWRhdGUgVVRGLTguXG4gKiBPdXIgaW1wbGVtZW50YXRpb24gdXNlcyBTdHJpbmcucHJvdG90eXBlLmlzV2VsbEZvcm1lZCwgYW5kIGZhbGxzIGJhY2tcbiAqIHRvIHVzZSBlbmNvZGVVUklDb21wb25lbnQoKS5cbiAqXG4gKiBAZGVwcmVjYXRlZCBJbnN0YWxsIGBUZXh0RW5jb2RlcmAgYW5kIGBUZXh0RGVjb2RlcmAgb24gYGdsb2JhbFRoaXNgIGluc3RlYWQuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb25maWd1cmVUZXh0RW5jb2RpbmcodGV4dEVuY29kaW5nKSB7XG4gICAgdmFyIF9hO1xuICAgIHRlID0gT2JqZWN0LmFzc2lnbihPYmplY3QuYXNzaWduKHt9LCB0ZXh0RW5jb2RpbmcpLCB7IGVuY29kZVV0ZjhJbnRvOiAoX2EgPSB0ZXh0RW5jb2RpbmcuZW5jb2RlVXRmOEludG8pICE9PSBudWxsICYmIF9hICE9PSB2b2lkIDAgPyBfYSA6IGVtdWxhdGVFbmNvZGVJbnRvKHRleHRFbmNvZGluZy5lbmNvZGVVdGY4LmJpbmQodGV4dEVuY29kaW5nKSkgfSk7XG59XG5leHBvcnQgZnVuY3Rpb24gZ2V0VGV4dEVuY29kaW5nKCkge1xuICAgIGlmICghdGUpIHtcbiAgICAgICAgY29uc3QgZ2xvYmFscyA9IGdsb2JhbFRoaXM7XG4gICAgICAgIGlmICghZ2xvYmFscy5UZXh0RW5jb2RlciB8fCAhZ2xvYmFscy5UZXh0RGVjb2Rlcikge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiZW5jb2RpbmcgQVBJIG1pc3Npbmc6IGluc3RhbGwgVGV4dEVuY29kZXIgYW5kIFRleHREZWNvZGVyIG9uIGdsb2JhbFRoaXNcIik7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgdGV4dEVuY29kZXIgPSBuZXcgZ2xvYmFscy5UZXh0RW5jb2RlcigpO1xuICAgICAgICAvLyBBIGxlYWRpbmcgVStGRUZGIGluIGEgcHJvdG9idWYgc3RyaW5nIGlzIHRleHQsIG5vdCBhIGJ5dGUtb3JkZXIgbWFyay5cbiAgICAgICAgY29uc3QgdGV4dERlY29kZXIgPSBuZXcgZ2xvYmFscy5UZXh0RGVjb2RlcihcInV0Zi04XCIsIHtcbiAgICAgICAgICAgIGlnbm9yZUJPTTogdHJ1ZSxcbiAgICAgICAgfSk7XG4gICAgICAgIGxldCB0ZXh0RGVjb2RlclN0cmljdDtcbiAgICAgICAgY29uc3QgY29uZmlnID0ge1xuICAgICAgICAgICAgZW5jb2RlVXRmOCh0ZXh0KSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRleHRFbmNvZGVyLmVuY29kZSh0ZXh0KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBkZWNvZGVVdGY4KGJ5dGVzLCBzdHJpY3QpIHtcbiAgICAgICAgICAgICAgICBpZiAoc3RyaWN0KSB7XG4gICAgICAgICAgICAgICAgICAgIGlmICghdGV4dERlY29kZXJTdHJpY3QpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHRleHREZWNvZGVyU3RyaWN0ID0gbmV3IGdsb2JhbHMuVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgZmF0YWw6IHRydWUsXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWdub3JlQk9NOiB0cnVlLFxuICAgICAgICAgICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHRleHREZWNvZGVyU3RyaWN0LmRlY29kZShieXRlcyk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHJldHVybiB0ZXh0RGVjb2Rlci5kZWNvZGUoYnl0ZXMpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIGNoZWNrVXRmOCh0ZXh0KSB7XG4gICAgICAgICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgICAgICAgICAgZW5jb2RlVVJJQ29tcG9uZW50KHRleHQpO1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY2F0Y2ggKF8pIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgICAgIC8vIElmIGVuY29kZUludG8gaXMgYXZhaWxhYmxlLCB1c2UgaXQuIE90aGVyd2lzZSwgY29uZmlndXJlVGV4dEVuY29kaW5nXG4gICAgICAgIC8vIGZpbGxzIGluIGEgc2xvd2VyIGZhbGxiYWNrIHRoYXQgdXNlcyBlbmNvZGVVdGY4LlxuICAgICAgICBpZiAodGV4dEVuY29kZXIuZW5jb2RlSW50bykge1xuICAgICAgICAgICAgY29uZmlnLmVuY29kZVV0ZjhJbnRvID0gdGV4dEVuY29kZXIuZW5jb2RlSW50by5iaW5kKHRleHRFbmNvZGVyKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBOYXRpdmUgU3RyaW5nLnByb3RvdHlwZS5pc1dlbGxGb3JtZWQsIGlmIHRoZSBydW50aW1lIHByb3ZpZGVzIGl0LlxuICAgICAgICBjb25zdCBuYXRpdmVTdHJpbmdJc1dlbGxGb3JtZWQgPSBTdHJpbmcucHJvdG90eXBlLmlzV2VsbEZvcm1lZDtcbiAgICAgICAgaWYgKG5hdGl2ZVN0cmluZ0lzV2VsbEZvcm1lZCkge1xuICAgICAgICAgICAgY29uZmlnLmNoZWNrVXRmOCA9ICh0ZXh0KSA9PiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIG5hdGl2ZVN0cmluZ0lzV2VsbEZvcm1lZC5jYWxsKHRleHQpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICBjb25maWd1cmVUZXh0RW5jb2RpbmcoY29uZmlnKTtcbiAgICB9XG4gICAgcmV0dXJuIHRlO1xufVxuLyoqXG4gKiBTaW1wbGlzdGljIHBvbHlmaWxsIGZvciBlbmNvZGVVdGY4SW50by5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gZW11bGF0ZUVuY29kZUludG8oZW5jb2RlVXRmOCkge1xuICAgIHJldHVybiAodGV4dCwgZGVzdCkgPT4ge1xuICAgICAgICBjb25zdCBieXRlcyA9IGVuY29kZVV0ZjgodGV4dCk7XG4gICAgICAgIGRlc3Quc2V0KGJ5dGVzKTtcbiAgICAgICAgcmV0dXJuIHsgd3JpdHRlbjogYnl0ZXMuYnl0ZUxlbmd0aCB9O1xuICAgIH07XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IHZhcmludDMycmVhZCwgdmFyaW50NjRyZWFkIH0gZnJvbSBcIi4vdmFyaW50LmpzXCI7XG5pbXBvcnQgeyBwcm90b0ludDY0IH0gZnJvbSBcIi4uL3Byb3RvLWludDY0LmpzXCI7XG5pbXBvcnQgeyBlbXVsYXRlRW5jb2RlSW50bywgZ2V0VGV4dEVuY29kaW5nIH0gZnJvbSBcIi4vdGV4dC1lbmNvZGluZy5qc1wiO1xuLyoqXG4gKiBQcm90b2J1ZiBiaW5hcnkgZm9ybWF0IHdpcmUgdHlwZXMuXG4gKlxuICogQSB3aXJlIHR5cGUgcHJvdmlkZXMganVzdCBlbm91Z2ggaW5mb3JtYXRpb24gdG8gZmluZCB0aGUgbGVuZ3RoIG9mIHRoZVxuICogZm9sbG93aW5nIHZhbHVlLlxuICpcbiAqIFNlZSBodHRwczovL2RldmVsb3BlcnMuZ29vZ2xlLmNvbS9wcm90b2NvbC1idWZmZXJzL2RvY3MvZW5jb2Rpbmcjc3RydWN0dXJlXG4gKi9cbmV4cG9ydCB2YXIgV2lyZVR5cGU7XG4oZnVuY3Rpb24gKFdpcmVUeXBlKSB7XG4gICAgLyoqXG4gICAgICogVXNlZCBmb3IgaW50MzIsIGludDY0LCB1aW50MzIsIHVpbnQ2NCwgc2ludDMyLCBzaW50NjQsIGJvb2wsIGVudW1cbiAgICAgKi9cbiAgICBXaXJlVHlwZVtXaXJlVHlwZVtcIlZhcmludFwiXSA9IDBdID0gXCJWYXJpbnRcIjtcbiAgICAvKipcbiAgICAgKiBVc2VkIGZvciBmaXhlZDY0LCBzZml4ZWQ2NCwgZG91YmxlLlxuICAgICAqIEFsd2F5cyA4IGJ5dGVzIHdpdGggbGl0dGxlLWVuZGlhbiBieXRlIG9yZGVyLlxuICAgICAqL1xuICAgIFdpcmVUeXBlW1dpcmVUeXBlW1wiQml0NjRcIl0gPSAxXSA9IFwiQml0NjRcIjtcbiAgICAvKipcbiAgICAgKiBVc2VkIGZvciBzdHJpbmcsIGJ5dGVzLCBlbWJlZGRlZCBtZXNzYWdlcywgcGFja2VkIHJlcGVhdGVkIGZpZWxkc1xuICAgICAqXG4gICAgICogT25seSByZXBlYXRlZCBudW1lcmljIHR5cGVzICh0eXBlcyB3aGljaCB1c2UgdGhlIHZhcmludCwgMzItYml0LFxuICAgICAqIG9yIDY0LWJpdCB3aXJlIHR5cGVzKSBjYW4gYmUgcGFja2VkLiBJbiBwcm90bzMsIHN1Y2ggZmllbGRzIGFyZVxuICAgICAqIHBhY2tlZCBieSBkZWZhdWx0LlxuICAgICAqL1xuICAgIFdpcmVUeXBlW1dpcmVUeXBlW1wiTGVuZ3RoRGVsaW1pdGVkXCJdID0gMl0gPSBcIkxlbmd0aERlbGltaXRlZFwiO1xuICAgIC8qKlxuICAgICAqIFN0YXJ0IG9mIGEgdGFnLWRlbGltaXRlZCBhZ2dyZWdhdGUsIHN1Y2ggYXMgYSBwcm90bzIgZ3JvdXAsIG9yIGEgbWVzc2FnZVxuICAgICAqIGluIGVkaXRpb25zIHdpdGggbWVzc2FnZV9lbmNvZGluZyA9IERFTElNSVRFRC5cbiAgICAgKi9cbiAgICBXaXJlVHlwZVtXaXJlVHlwZVtcIlN0YXJ0R3JvdXBcIl0gPSAzXSA9IFwiU3RhcnRHcm91cFwiO1xuICAgIC8qKlxuICAgICAqIEVuZCBvZiBhIHRhZy1kZWxpbWl0ZWQgYWdncmVnYXRlLlxuICAgICAqL1xuICAgIFdpcmVUeXBlW1dpcmVUeXBlW1wiRW5kR3JvdXBcIl0gPSA0XSA9IFwiRW5kR3JvdXBcIjtcbiAgICAvKipcbiAgICAgKiBVc2VkIGZvciBmaXhlZDMyLCBzZml4ZWQzMiwgZmxvYXQuXG4gICAgICogQWx3YXlzIDQgYnl0ZXMgd2l0aCBsaXR0bGUtZW5kaWFuIGJ5dGUgb3JkZXIuXG4gICAgICovXG4gICAgV2lyZVR5cGVbV2lyZVR5cGVbXCJCaXQzMlwiXSA9IDVdID0gXCJCaXQzMlwiO1xufSkoV2lyZVR5cGUgfHwgKFdpcmVUeXBlID0ge30pKTtcbi8qKlxuICogTWF4aW11bSB2YWx1ZSBmb3IgYSAzMi1iaXQgZmxvYXRpbmcgcG9pbnQgdmFsdWUgKFByb3RvYnVmIEZMT0FUKS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZMT0FUMzJfTUFYID0gMy40MDI4MjM0NjYzODUyODg2ZTM4O1xuLyoqXG4gKiBNaW5pbXVtIHZhbHVlIGZvciBhIDMyLWJpdCBmbG9hdGluZyBwb2ludCB2YWx1ZSAoUHJvdG9idWYgRkxPQVQpLlxuICovXG5leHBvcnQgY29uc3QgRkxPQVQzMl9NSU4gPSAtMy40MDI4MjM0NjYzODUyODg2ZTM4O1xuLyoqXG4gKiBNYXhpbXVtIHZhbHVlIGZvciBhbiB1bnNpZ25lZCAzMi1iaXQgaW50ZWdlciAoUHJvdG9idWYgVUlOVDMyLCBGSVhFRDMyKS5cbiAqL1xuZXhwb3J0IGNvbnN0IFVJTlQzMl9NQVggPSAweGZmZmZmZmZmO1xuLyoqXG4gKiBNYXhpbXVtIHZhbHVlIGZvciBhIHNpZ25lZCAzMi1iaXQgaW50ZWdlciAoUHJvdG9idWYgSU5UMzIsIFNGSVhFRDMyLCBTSU5UMzIpLlxuICovXG5leHBvcnQgY29uc3QgSU5UMzJfTUFYID0gMHg3ZmZmZmZmZjtcbi8qKlxuICogTWluaW11bSB2YWx1ZSBmb3IgYSBzaWduZWQgMzItYml0IGludGVnZXIgKFByb3RvYnVmIElOVDMyLCBTRklYRUQzMiwgU0lOVDMyKS5cbiAqL1xuZXhwb3J0IGNvbnN0IElOVDMyX01JTiA9IC0weDgwMDAwMDAwO1xuZXhwb3J0IGNsYXNzIEJpbmFyeVdyaXRlciB7XG4gICAgY29uc3RydWN0b3IoZW5jb2RlVXRmOCkge1xuICAgICAgICAvKipcbiAgICAgICAgICogUHJldmlvdXMgZm9yayBwb3NpdGlvbnMgKHRoZSB3cml0ZSBwb3NpdGlvbiBhdCB0aGUgdGltZVxuICAgICAgICAgKiBgZm9yaygpYCB3YXMgY2FsbGVkKS5cbiAgICAgICAgICovXG4gICAgICAgIHRoaXMuc3RhY2tQb3MgPSBbXTtcbiAgICAgICAgdGhpcy5lbmNvZGVVdGY4SW50byA9IGVuY29kZVV0ZjhcbiAgICAgICAgICAgID8gZW11bGF0ZUVuY29kZUludG8oZW5jb2RlVXRmOClcbiAgICAgICAgICAgIDogZ2V0VGV4dEVuY29kaW5nKCkuZW5jb2RlVXRmOEludG87XG4gICAgICAgIHRoaXMuYnVmZmVyID0gRU1QVFlfQlVGRkVSO1xuICAgICAgICB0aGlzLnZpZXdDYWNoZSA9IEVNUFRZX1ZJRVc7XG4gICAgICAgIHRoaXMucG9zID0gMDtcbiAgICB9XG4gICAgZW5zdXJlQ2FwYWNpdHkoc2l6ZSkge1xuICAgICAgICBjb25zdCByZXF1aXJlZCA9IHRoaXMucG9zICsgc2l6ZTtcbiAgICAgICAgaWYgKHJlcXVpcmVkID4gdGhpcy5idWZmZXIubGVuZ3RoKSB7XG4gICAgICAgICAgICBsZXQgbmV3TGVuID0gdGhpcy5idWZmZXIubGVuZ3RoIHx8IElOSVRJQUxfU0laRTtcbiAgICAgICAgICAgIHdoaWxlIChuZXdMZW4gPCByZXF1aXJlZClcbiAgICAgICAgICAgICAgICBuZXdMZW4gKj0gMjtcbiAgICAgICAgICAgIGNvbnN0IG5ld0J1ZiA9IG5ldyBVaW50OEFycmF5KG5ld0xlbik7XG4gICAgICAgICAgICBpZiAodGhpcy5wb3MgPiAwKVxuICAgICAgICAgICAgICAgIG5ld0J1Zi5zZXQodGhpcy5idWZmZXIpO1xuICAgICAgICAgICAgdGhpcy5idWZmZXIgPSBuZXdCdWY7XG4gICAgICAgIH1cbiAgICB9XG4gICAgLyoqXG4gICAgICogVGhlIERhdGFWaWV3IG92ZXIgYGJ1ZmZlcmAsIHJlYnVpbHQgb25seSBpZiB0aGUgYnVmZmVyIGhhcyBncm93biBzaW5jZSBpdFxuICAgICAqIHdhcyBsYXN0IHVzZWQuXG4gICAgICovXG4gICAgdmlldygpIHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSB0aGlzLmJ1ZmZlcjtcbiAgICAgICAgY29uc3QgdmlldyA9IHRoaXMudmlld0NhY2hlO1xuICAgICAgICAvLyBTaW5jZSBlbnN1cmVDYXBhY2l0eSgpIG9ubHkgZXZlciByZXBsYWNlcyB0aGUgYnVmZmVyIHdpdGggYSBzdHJpY3RseSBsYXJnZXIgb25lLFxuICAgICAgICAvLyBlcXVhbCBsZW5ndGhzIG1lYW4gdGhlIHZpZXcgaXMgc3RpbGwgY3VycmVudC4gVGhpcyBpcyBmYXN0ZXIgdGhhbiBjb21wYXJpbmdcbiAgICAgICAgLy8gYnVmZmVycyBkaXJlY3RseS5cbiAgICAgICAgaWYgKHZpZXcuYnl0ZUxlbmd0aCA9PT0gYnl0ZXMuYnl0ZUxlbmd0aClcbiAgICAgICAgICAgIHJldHVybiB2aWV3O1xuICAgICAgICBjb25zdCBuZXdWaWV3ID0gbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlcik7XG4gICAgICAgIHRoaXMudmlld0NhY2hlID0gbmV3VmlldztcbiAgICAgICAgcmV0dXJuIG5ld1ZpZXc7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJldHVybiBhbGwgYnl0ZXMgd3JpdHRlbiBhbmQgcmVzZXQgdGhpcyB3cml0ZXIuXG4gICAgICovXG4gICAgZmluaXNoKCkge1xuICAgICAgICBjb25zdCByZXN1bHQgPSB0aGlzLmJ1ZmZlci5zbGljZSgwLCB0aGlzLnBvcyk7XG4gICAgICAgIHRoaXMucG9zID0gMDtcbiAgICAgICAgdGhpcy5zdGFja1BvcyA9IFtdO1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBTdGFydCBhIG5ldyBmb3JrIGZvciBsZW5ndGgtZGVsaW1pdGVkIGRhdGEgbGlrZSBhIG1lc3NhZ2VcbiAgICAgKiBvciBhIHBhY2tlZCByZXBlYXRlZCBmaWVsZC5cbiAgICAgKlxuICAgICAqIE11c3QgYmUgam9pbmVkIGxhdGVyIHdpdGggYGpvaW4oKWAuXG4gICAgICovXG4gICAgZm9yaygpIHtcbiAgICAgICAgdGhpcy5zdGFja1Bvcy5wdXNoKHRoaXMucG9zKTtcbiAgICAgICAgLy8gUmVzZXJ2ZSByb29tIGZvciB0aGUgbGVuZ3RoIHByZWZpeC4gUGF5bG9hZHMgdW5kZXIgMTI4IGJ5dGVzLCBmYWlybHlcbiAgICAgICAgLy8gY29tbW9uLCB3aWxsIG5lZWQgbm8gY29weSBpbiBqb2luKCkuXG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoREVGQVVMVF9MRU5fUFJFRklYX1NJWkUpO1xuICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9IDA7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBKb2luIHRoZSBsYXN0IGZvcmsuIFdyaXRlIGl0cyBsZW5ndGggYW5kIGJ5dGVzLCB0aGVuXG4gICAgICogcmV0dXJuIHRvIHRoZSBwcmV2aW91cyBzdGF0ZS5cbiAgICAgKi9cbiAgICBqb2luKCkge1xuICAgICAgICBjb25zdCBmb3JrUG9zID0gdGhpcy5zdGFja1Bvcy5wb3AoKTtcbiAgICAgICAgaWYgKGZvcmtQb3MgPT09IHVuZGVmaW5lZClcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcImludmFsaWQgc3RhdGUsIGZvcmsgc3RhY2sgZW1wdHlcIik7XG4gICAgICAgIC8vIGZvcmsoKSBwcmVzdW1lZCB0aGUgcGF5bG9hZCB3b3VsZCBmaXQgdGhlIHByZWZpeCBpdCByZXNlcnZlZC4gSWYgaXRcbiAgICAgICAgLy8gZG9lc24ndCwgd2UgbmVlZCB0byBzaGlmdCB0aGUgYnl0ZXMgd2UganVzdCB3cm90ZS5cbiAgICAgICAgY29uc3QgbGVuID0gdGhpcy5wb3MgLSBmb3JrUG9zIC0gREVGQVVMVF9MRU5fUFJFRklYX1NJWkU7XG4gICAgICAgIGNvbnN0IGxlblByZWZpeFNpemUgPSB2YXJpbnQzMlNpemUobGVuKTtcbiAgICAgICAgaWYgKGxlblByZWZpeFNpemUgPiBERUZBVUxUX0xFTl9QUkVGSVhfU0laRSkge1xuICAgICAgICAgICAgLy8gV2lkZW5pbmcgcHVzaGVzIHRoZSBwYXlsb2FkIHBhc3QgdGhlIGVuZCBvZiB0aGUgYnVmZmVyLCBzbyBncm93IGZpcnN0OlxuICAgICAgICAgICAgLy8gY29weVdpdGhpbiBjbGFtcHMgdG8gdGhlIGJ1ZmZlciBpbnN0ZWFkIG9mIHRocm93aW5nLCBzbyBhIHNob3J0IGJ1ZmZlclxuICAgICAgICAgICAgLy8gd291bGQgc2lsZW50bHkgZHJvcCB0aGUgdGFpbCBvZiB0aGUgcGF5bG9hZC5cbiAgICAgICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkobGVuUHJlZml4U2l6ZSAtIERFRkFVTFRfTEVOX1BSRUZJWF9TSVpFKTtcbiAgICAgICAgICAgIHRoaXMuYnVmZmVyLmNvcHlXaXRoaW4oZm9ya1BvcyArIGxlblByZWZpeFNpemUsIGZvcmtQb3MgKyBERUZBVUxUX0xFTl9QUkVGSVhfU0laRSwgdGhpcy5wb3MpO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMucG9zID0gZm9ya1BvcztcbiAgICAgICAgdGhpcy51aW50MzIobGVuKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGVzIGEgdGFnIChmaWVsZCBudW1iZXIgYW5kIHdpcmUgdHlwZSkuXG4gICAgICpcbiAgICAgKiBFcXVpdmFsZW50IHRvIGB1aW50MzIoIChmaWVsZE5vIDw8IDMgfCB0eXBlKSA+Pj4gMCApYC5cbiAgICAgKlxuICAgICAqIEdlbmVyYXRlZCBjb2RlIHNob3VsZCBjb21wdXRlIHRoZSB0YWcgYWhlYWQgb2YgdGltZSBhbmQgY2FsbCBgdWludDMyKClgLlxuICAgICAqL1xuICAgIHRhZyhmaWVsZE5vLCB0eXBlKSB7XG4gICAgICAgIHJldHVybiB0aGlzLnVpbnQzMigoKGZpZWxkTm8gPDwgMykgfCB0eXBlKSA+Pj4gMCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgY2h1bmsgb2YgcmF3IGJ5dGVzLlxuICAgICAqL1xuICAgIHJhdyhjaHVuaykge1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KGNodW5rLmxlbmd0aCk7XG4gICAgICAgIHRoaXMuYnVmZmVyLnNldChjaHVuaywgdGhpcy5wb3MpO1xuICAgICAgICB0aGlzLnBvcyArPSBjaHVuay5sZW5ndGg7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGB1aW50MzJgIHZhbHVlLCBhbiB1bnNpZ25lZCAzMiBiaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHVpbnQzMih2YWx1ZSkge1xuICAgICAgICBhc3NlcnRVSW50MzIodmFsdWUpO1xuICAgICAgICAvLyB1aW50MzIgdmFyaW50cyBhcmUgYXQgbW9zdCA1IGJ5dGVzOyByZXNlcnZlIG9uY2UgYW5kIGF2b2lkIHBlci1ieXRlXG4gICAgICAgIC8vIGNhcGFjaXR5IGNoZWNrcy5cbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg1KTtcbiAgICAgICAgaWYgKHZhbHVlIDwgMHg4MCkge1xuICAgICAgICAgICAgdGhpcy5idWZmZXJbdGhpcy5wb3MrK10gPSB2YWx1ZTtcbiAgICAgICAgICAgIHJldHVybiB0aGlzO1xuICAgICAgICB9XG4gICAgICAgIHdoaWxlICh2YWx1ZSA+IDB4N2YpIHtcbiAgICAgICAgICAgIHRoaXMuYnVmZmVyW3RoaXMucG9zKytdID0gKHZhbHVlICYgMHg3ZikgfCAweDgwO1xuICAgICAgICAgICAgdmFsdWUgPj4+PSA3O1xuICAgICAgICB9XG4gICAgICAgIHRoaXMuYnVmZmVyW3RoaXMucG9zKytdID0gdmFsdWU7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBpbnQzMmAgdmFsdWUsIGEgc2lnbmVkIDMyIGJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgaW50MzIodmFsdWUpIHtcbiAgICAgICAgYXNzZXJ0SW50MzIodmFsdWUpO1xuICAgICAgICBpZiAodmFsdWUgPj0gMCkge1xuICAgICAgICAgICAgcmV0dXJuIHRoaXMudWludDMyKHZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBOZWdhdGl2ZTogc2lnbi1leHRlbmQgdG8gNjQgYml0cywgZW5jb2RlcyB0byAxMCBieXRlcy5cbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSgxMCk7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgOTsgaSsrKSB7XG4gICAgICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9ICh2YWx1ZSAmIDB4N2YpIHwgMHg4MDtcbiAgICAgICAgICAgIHZhbHVlID4+PSA3O1xuICAgICAgICB9XG4gICAgICAgIHRoaXMuYnVmZmVyW3RoaXMucG9zKytdID0gMTtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGJvb2xgIHZhbHVlLCBhIHZhcmludC5cbiAgICAgKi9cbiAgICBib29sKHZhbHVlKSB7XG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoMSk7XG4gICAgICAgIHRoaXMuYnVmZmVyW3RoaXMucG9zKytdID0gdmFsdWUgPyAxIDogMDtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGJ5dGVzYCB2YWx1ZSwgbGVuZ3RoLWRlbGltaXRlZCBhcmJpdHJhcnkgZGF0YS5cbiAgICAgKi9cbiAgICBieXRlcyh2YWx1ZSkge1xuICAgICAgICB0aGlzLnVpbnQzMih2YWx1ZS5ieXRlTGVuZ3RoKTtcbiAgICAgICAgcmV0dXJuIHRoaXMucmF3KHZhbHVlKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgc3RyaW5nYCB2YWx1ZSwgbGVuZ3RoLWRlbGltaXRlZCBkYXRhIGNvbnZlcnRlZCB0byBVVEYtOCB0ZXh0LlxuICAgICAqL1xuICAgIHN0cmluZyh2YWx1ZSkge1xuICAgICAgICAvLyBUZXh0RW5jb2Rlci5lbmNvZGUoKSBjb2VyY2VzIGl0cyBhcmd1bWVudCB0byBzdHJpbmcsIGJ1dCBlbmNvZGVJbnRvKClcbiAgICAgICAgLy8gcmVqZWN0cyBub24tc3RyaW5ncy5cbiAgICAgICAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJzdHJpbmdcIikge1xuICAgICAgICAgICAgdmFsdWUgPSBTdHJpbmcodmFsdWUpO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGxlbiA9IHZhbHVlLmxlbmd0aDtcbiAgICAgICAgLy8gRmFzdCBwYXRoIGZvciBBU0NJSS5cbiAgICAgICAgaWYgKGxlbiA8PSBBU0NJSV9NQVhfTEVOR1RIKSB7XG4gICAgICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KGxlbiArIDEpO1xuICAgICAgICAgICAgY29uc3QgYXNjaWkgPSB0aGlzLmJ1ZmZlcjtcbiAgICAgICAgICAgIGxldCBwb3MgPSB0aGlzLnBvcztcbiAgICAgICAgICAgIGFzY2lpW3BvcysrXSA9IGxlbjtcbiAgICAgICAgICAgIGxldCBpID0gMDtcbiAgICAgICAgICAgIGZvciAoOyBpIDwgbGVuOyBpKyspIHtcbiAgICAgICAgICAgICAgICBjb25zdCBjb2RlID0gdmFsdWUuY2hhckNvZGVBdChpKTtcbiAgICAgICAgICAgICAgICBpZiAoY29kZSA+IDB4N2YpXG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGFzY2lpW3BvcysrXSA9IGNvZGU7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAoaSA9PSBsZW4pIHtcbiAgICAgICAgICAgICAgICB0aGlzLnBvcyA9IHBvcztcbiAgICAgICAgICAgICAgICByZXR1cm4gdGhpcztcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICAvLyBlbmNvZGVVdGY4SW50byBuZWVkcyB0aGUgZnVsbC1sZW5ndGggYnVmZmVyIHVwZnJvbnQuIFRoZSBsZW5ndGggcHJlZml4XG4gICAgICAgIC8vIGNhbiBiZSB1cHRvIDUgYnl0ZXMsIGFuZCBhIFVURi0xNiBjb2RlIHVuaXQgdGFrZXMgYXQgbW9zdCAzIFVURi04IGJ5dGVzLlxuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KGxlbiAqIDMgKyA1KTtcbiAgICAgICAgLy8gVGhlIGxlbmd0aCBwcmVmaXggZ29lcyBmaXJzdCwgYnV0IHRoZSBieXRlIGxlbmd0aCBpcyBvbmx5IGtub3duIGFmdGVyXG4gICAgICAgIC8vIGVuY29kaW5nLiBXZSBndWVzcyB0aGUgZmluYWwgdmFyaW50IHNpemUgaGVyZSAoYXNzdW1pbmcgbW9zdCB0ZXh0IGlzXG4gICAgICAgIC8vIEFTQ0lJKSBhbmQgdGhlbiBlbmNvZGUuXG4gICAgICAgIGNvbnN0IGxlblByZWZpeFNpemVHdWVzcyA9IHZhcmludDMyU2l6ZShsZW4pO1xuICAgICAgICBjb25zdCBidWYgPSB0aGlzLmJ1ZmZlcjtcbiAgICAgICAgY29uc3Qgc3RhcnQgPSB0aGlzLnBvcztcbiAgICAgICAgY29uc3QgeyB3cml0dGVuIH0gPSB0aGlzLmVuY29kZVV0ZjhJbnRvKHZhbHVlLCBidWYuc3ViYXJyYXkoc3RhcnQgKyBsZW5QcmVmaXhTaXplR3Vlc3MpKTtcbiAgICAgICAgLy8gSWYgb3VyIGd1ZXNzIHdhcyBpbmNvcnJlY3QsIHdlIG5lZWQgdG8gc2hpZnQgdGhlIGJ5dGVzIHdlIGp1c3Qgd3JvdGUuXG4gICAgICAgIGNvbnN0IGxlblByZWZpeFNpemUgPSB2YXJpbnQzMlNpemUod3JpdHRlbik7XG4gICAgICAgIGlmIChsZW5QcmVmaXhTaXplICE9IGxlblByZWZpeFNpemVHdWVzcykge1xuICAgICAgICAgICAgYnVmLmNvcHlXaXRoaW4oc3RhcnQgKyBsZW5QcmVmaXhTaXplLCBzdGFydCArIGxlblByZWZpeFNpemVHdWVzcywgc3RhcnQgKyBsZW5QcmVmaXhTaXplR3Vlc3MgKyB3cml0dGVuKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBXcml0ZSB0aGUgbGVuUHJlZml4IGFuZCBhZHZhbmNlIHRoZSBwb3MuXG4gICAgICAgIHRoaXMudWludDMyKHdyaXR0ZW4pO1xuICAgICAgICB0aGlzLnBvcyArPSB3cml0dGVuO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgZmxvYXRgIHZhbHVlLCAzMi1iaXQgZmxvYXRpbmcgcG9pbnQgbnVtYmVyLlxuICAgICAqL1xuICAgIGZsb2F0KHZhbHVlKSB7XG4gICAgICAgIGFzc2VydEZsb2F0MzIodmFsdWUpO1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDQpO1xuICAgICAgICB0aGlzLnZpZXcoKS5zZXRGbG9hdDMyKHRoaXMucG9zLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBkb3VibGVgIHZhbHVlLCBhIDY0LWJpdCBmbG9hdGluZyBwb2ludCBudW1iZXIuXG4gICAgICovXG4gICAgZG91YmxlKHZhbHVlKSB7XG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoOCk7XG4gICAgICAgIHRoaXMudmlldygpLnNldEZsb2F0NjQodGhpcy5wb3MsIHZhbHVlLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGZpeGVkMzJgIHZhbHVlLCBhbiB1bnNpZ25lZCwgZml4ZWQtbGVuZ3RoIDMyLWJpdCBpbnRlZ2VyLlxuICAgICAqL1xuICAgIGZpeGVkMzIodmFsdWUpIHtcbiAgICAgICAgYXNzZXJ0VUludDMyKHZhbHVlKTtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg0KTtcbiAgICAgICAgdGhpcy52aWV3KCkuc2V0VWludDMyKHRoaXMucG9zLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBzZml4ZWQzMmAgdmFsdWUsIGEgc2lnbmVkLCBmaXhlZC1sZW5ndGggMzItYml0IGludGVnZXIuXG4gICAgICovXG4gICAgc2ZpeGVkMzIodmFsdWUpIHtcbiAgICAgICAgYXNzZXJ0SW50MzIodmFsdWUpO1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDQpO1xuICAgICAgICB0aGlzLnZpZXcoKS5zZXRJbnQzMih0aGlzLnBvcywgdmFsdWUsIHRydWUpO1xuICAgICAgICB0aGlzLnBvcyArPSA0O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgc2ludDMyYCB2YWx1ZSwgYSBzaWduZWQsIHppZ3phZy1lbmNvZGVkIDMyLWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgc2ludDMyKHZhbHVlKSB7XG4gICAgICAgIGFzc2VydEludDMyKHZhbHVlKTtcbiAgICAgICAgLy8gemlnemFnIGVuY29kZSB0aGVuIGVtaXQgYXMgdWludDMyIHZhcmludFxuICAgICAgICByZXR1cm4gdGhpcy51aW50MzIoKCh2YWx1ZSA8PCAxKSBeICh2YWx1ZSA+PiAzMSkpID4+PiAwKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgc2ZpeGVkNjRgIHZhbHVlLCBhIHNpZ25lZCwgZml4ZWQtbGVuZ3RoIDY0LWJpdCBpbnRlZ2VyLlxuICAgICAqL1xuICAgIHNmaXhlZDY0KHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IHRjID0gcHJvdG9JbnQ2NC5lbmModmFsdWUpO1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDgpO1xuICAgICAgICBjb25zdCB2aWV3ID0gdGhpcy52aWV3KCk7XG4gICAgICAgIHZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHRjLmxvLCB0cnVlKTtcbiAgICAgICAgdmlldy5zZXRJbnQzMih0aGlzLnBvcyArIDQsIHRjLmhpLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGZpeGVkNjRgIHZhbHVlLCBhbiB1bnNpZ25lZCwgZml4ZWQtbGVuZ3RoIDY0IGJpdCBpbnRlZ2VyLlxuICAgICAqL1xuICAgIGZpeGVkNjQodmFsdWUpIHtcbiAgICAgICAgY29uc3QgdGMgPSBwcm90b0ludDY0LnVFbmModmFsdWUpO1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDgpO1xuICAgICAgICBjb25zdCB2aWV3ID0gdGhpcy52aWV3KCk7XG4gICAgICAgIHZpZXcuc2V0SW50MzIodGhpcy5wb3MsIHRjLmxvLCB0cnVlKTtcbiAgICAgICAgdmlldy5zZXRJbnQzMih0aGlzLnBvcyArIDQsIHRjLmhpLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gODtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGludDY0YCB2YWx1ZSwgYSBzaWduZWQgNjQtYml0IHZhcmludC5cbiAgICAgKi9cbiAgICBpbnQ2NCh2YWx1ZSkge1xuICAgICAgICBjb25zdCB0YyA9IHByb3RvSW50NjQuZW5jKHZhbHVlKTtcbiAgICAgICAgcmV0dXJuIHRoaXMud3JpdGVWYXJpbnQ2NCh0Yy5sbywgdGMuaGkpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBzaW50NjRgIHZhbHVlLCBhIHNpZ25lZCwgemlnLXphZy1lbmNvZGVkIDY0LWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgc2ludDY0KHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IHRjID0gcHJvdG9JbnQ2NC5lbmModmFsdWUpLCBcbiAgICAgICAgLy8gemlnemFnIGVuY29kZVxuICAgICAgICBzaWduID0gdGMuaGkgPj4gMzEsIGxvID0gKHRjLmxvIDw8IDEpIF4gc2lnbiwgaGkgPSAoKHRjLmhpIDw8IDEpIHwgKHRjLmxvID4+PiAzMSkpIF4gc2lnbjtcbiAgICAgICAgcmV0dXJuIHRoaXMud3JpdGVWYXJpbnQ2NChsbywgaGkpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGB1aW50NjRgIHZhbHVlLCBhbiB1bnNpZ25lZCA2NC1iaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHVpbnQ2NCh2YWx1ZSkge1xuICAgICAgICBjb25zdCB0YyA9IHByb3RvSW50NjQudUVuYyh2YWx1ZSk7XG4gICAgICAgIHJldHVybiB0aGlzLndyaXRlVmFyaW50NjQodGMubG8sIHRjLmhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSA2NC1iaXQgdmFyaW50IGRpcmVjdGx5IGludG8gdGhlIGJ1ZmZlci4gQWNjZXB0cyB0aGUgdmFsdWUgYXNcbiAgICAgKiBzcGxpdCBsb3cvaGlnaCAzMi1iaXQgd29yZHMuXG4gICAgICpcbiAgICAgKiBQb3J0ZWQgZnJvbSB2YXJpbnQ2NHdyaXRlKCkgdG8gYXZvaWQgdGhlIGludGVybWVkaWF0ZSBudW1iZXJbXSBidWZmZXIuXG4gICAgICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYvYmxvYi84YTcxOTI3ZDc0YTRjZTM0ZWZlMmQ4NzY5ZmRhMTk4ZjUyZDIwZDEyL2pzL2V4cGVyaW1lbnRhbC9ydW50aW1lL2tlcm5lbC93cml0ZXIuanMjTDM0NFxuICAgICAqL1xuICAgIHdyaXRlVmFyaW50NjQobG8sIGhpKSB7XG4gICAgICAgIC8vIFdvcnN0IGNhc2U6IDEwIGJ5dGVzLlxuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDEwKTtcbiAgICAgICAgY29uc3QgYnVmID0gdGhpcy5idWZmZXI7XG4gICAgICAgIGxldCBwb3MgPSB0aGlzLnBvcztcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyODsgaSA9IGkgKyA3KSB7XG4gICAgICAgICAgICBjb25zdCBzaGlmdCA9IGxvID4+PiBpO1xuICAgICAgICAgICAgY29uc3QgaGFzTmV4dCA9ICEoc2hpZnQgPj4+IDcgPT0gMCAmJiBoaSA9PSAwKTtcbiAgICAgICAgICAgIGJ1Zltwb3MrK10gPSAoaGFzTmV4dCA/IHNoaWZ0IHwgMHg4MCA6IHNoaWZ0KSAmIDB4ZmY7XG4gICAgICAgICAgICBpZiAoIWhhc05leHQpIHtcbiAgICAgICAgICAgICAgICB0aGlzLnBvcyA9IHBvcztcbiAgICAgICAgICAgICAgICByZXR1cm4gdGhpcztcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBjb25zdCBzcGxpdEJpdHMgPSAoKGxvID4+PiAyOCkgJiAweDBmKSB8ICgoaGkgJiAweDA3KSA8PCA0KTtcbiAgICAgICAgY29uc3QgaGFzTW9yZUJpdHMgPSAhKGhpID4+IDMgPT0gMCk7XG4gICAgICAgIGJ1Zltwb3MrK10gPSAoaGFzTW9yZUJpdHMgPyBzcGxpdEJpdHMgfCAweDgwIDogc3BsaXRCaXRzKSAmIDB4ZmY7XG4gICAgICAgIGlmICghaGFzTW9yZUJpdHMpIHtcbiAgICAgICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChsZXQgaSA9IDM7IGkgPCAzMTsgaSA9IGkgKyA3KSB7XG4gICAgICAgICAgICBjb25zdCBzaGlmdCA9IGhpID4+PiBpO1xuICAgICAgICAgICAgY29uc3QgaGFzTmV4dCA9ICEoc2hpZnQgPj4+IDcgPT0gMCk7XG4gICAgICAgICAgICBidWZbcG9zKytdID0gKGhhc05leHQgPyBzaGlmdCB8IDB4ODAgOiBzaGlmdCkgJiAweGZmO1xuICAgICAgICAgICAgaWYgKCFoYXNOZXh0KSB7XG4gICAgICAgICAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgYnVmW3BvcysrXSA9IChoaSA+Pj4gMzEpICYgMHgwMTtcbiAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbn1cbi8qKlxuICogQ2FwYWNpdHkgb2YgdGhlIGJ1ZmZlciBhbGxvY2F0ZWQgYnkgdGhlIGZpcnN0IHdyaXRlLi5cbiAqL1xuY29uc3QgSU5JVElBTF9TSVpFID0gMTI4O1xuLyoqXG4gKiBCeXRlcyBgZm9yaygpYCByZXNlcnZlcyBmb3IgdGhlIGxlbmd0aCBwcmVmaXgsIGJldHRpbmcgdGhhdCB0aGUgcGF5bG9hZCB3aWxsXG4gKiBiZSB1bmRlciAxMjggYnl0ZXMuIGBqb2luKClgIGZpbGxzIHRoZW0gaW4sIGFuZCB3aWRlbnMgdGhlbSBpZiB0aGUgYmV0IHdhc1xuICogd3JvbmcuXG4gKi9cbmNvbnN0IERFRkFVTFRfTEVOX1BSRUZJWF9TSVpFID0gMTtcbi8qKlxuICogU2hhcmVkIGVtcHR5IGJ1ZmZlciB1c2VkIGFzIHRoZSBpbml0aWFsIHZhbHVlIGJlZm9yZSB0aGUgZmlyc3Qgd3JpdGUuXG4gKiBBdm9pZHMgYWxsb2NhdGluZyBhbmQgemVyb2luZyBgSU5JVElBTF9TSVpFYCBieXRlcyBwZXIgQmluYXJ5V3JpdGVyIHdoZW4gYVxuICogd3JpdGVyIGlzIG9ubHkgdXNlZCBmb3IgYSB0aW55IG1lc3NhZ2UgKG9yIG5vdCB1c2VkIGF0IGFsbCkuXG4gKi9cbmNvbnN0IEVNUFRZX0JVRkZFUiA9IG5ldyBVaW50OEFycmF5KDApO1xuLyoqXG4gKiBTaGFyZWQgZW1wdHkgdmlldywgcGFpcmVkIHdpdGggYEVNUFRZX0JVRkZFUmAuIE5ldmVyIHdyaXR0ZW4gdG86IGFueVxuICogZml4ZWQtd2lkdGggd3JpdGUgZmlyc3QgZ3Jvd3MgdGhlIGJ1ZmZlciwgd2hpY2ggcmVwbGFjZXMgdGhpcyB2aWV3LlxuICovXG5jb25zdCBFTVBUWV9WSUVXID0gbmV3IERhdGFWaWV3KEVNUFRZX0JVRkZFUi5idWZmZXIpO1xuLyoqXG4gKiBMb25nZXN0IHN0cmluZyBvbiB0aGUgQVNDSUkgZmFzdCBwYXRocy4gTXVzdCBzdGF5IGJlbG93IDB4ODAsIHNvXG4gKiB0aGF0IHRoZSB3cml0ZXIncyBsZW5ndGggcHJlZml4IGFsd2F5cyBmaXRzIGEgc2luZ2xlIHZhcmludCBieXRlLlxuICovXG5jb25zdCBBU0NJSV9NQVhfTEVOR1RIID0gMzI7XG4vKipcbiAqIE51bWJlciBvZiBieXRlcyBuZWVkZWQgdG8gZW5jb2RlIGB2YWx1ZWAgYXMgYW4gdW5zaWduZWQgMzItYml0IHZhcmludC5cbiAqL1xuZnVuY3Rpb24gdmFyaW50MzJTaXplKHZhbHVlKSB7XG4gICAgaWYgKHZhbHVlIDwgMHg4MClcbiAgICAgICAgcmV0dXJuIDE7XG4gICAgaWYgKHZhbHVlIDwgMHg0MDAwKVxuICAgICAgICByZXR1cm4gMjtcbiAgICBpZiAodmFsdWUgPCAweDIwMDAwMClcbiAgICAgICAgcmV0dXJuIDM7XG4gICAgaWYgKHZhbHVlIDwgMHgxMDAwMDAwMClcbiAgICAgICAgcmV0dXJuIDQ7XG4gICAgcmV0dXJuIDU7XG59XG5leHBvcnQgY2xhc3MgQmluYXJ5UmVhZGVyIHtcbiAgICBjb25zdHJ1Y3RvcihidWYsIGRlY29kZVV0ZjggPSBnZXRUZXh0RW5jb2RpbmcoKS5kZWNvZGVVdGY4KSB7XG4gICAgICAgIHRoaXMuZGVjb2RlVXRmOCA9IGRlY29kZVV0Zjg7XG4gICAgICAgIHRoaXMudmFyaW50NjRMbyA9IDA7XG4gICAgICAgIHRoaXMudmFyaW50NjRIaSA9IDA7XG4gICAgICAgIHRoaXMudmFyaW50NjQgPSB2YXJpbnQ2NHJlYWQ7IC8vIGRpcnR5IGNhc3QgZm9yIGB0aGlzYFxuICAgICAgICAvKipcbiAgICAgICAgICogUmVhZCBhIGB1aW50MzJgIGZpZWxkLCBhbiB1bnNpZ25lZCAzMiBiaXQgdmFyaW50LlxuICAgICAgICAgKi9cbiAgICAgICAgdGhpcy51aW50MzIgPSB2YXJpbnQzMnJlYWQ7XG4gICAgICAgIHRoaXMuYnVmID0gYnVmO1xuICAgICAgICB0aGlzLmxlbiA9IGJ1Zi5sZW5ndGg7XG4gICAgICAgIHRoaXMucG9zID0gMDtcbiAgICAgICAgdGhpcy52aWV3ID0gbmV3IERhdGFWaWV3KGJ1Zi5idWZmZXIsIGJ1Zi5ieXRlT2Zmc2V0LCBidWYuYnl0ZUxlbmd0aCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWRzIGEgdGFnIC0gZmllbGQgbnVtYmVyIGFuZCB3aXJlIHR5cGUuIFRhZ3MgYXJlIHVpbnQzMiB2YXJpbnRzOyB2YWx1ZXNcbiAgICAgKiB0aGF0IGRvIG5vdCBmaXQgaW4gdWludDMyIGFyZSByZWplY3RlZC5cbiAgICAgKi9cbiAgICB0YWcoKSB7XG4gICAgICAgIGNvbnN0IHN0YXJ0ID0gdGhpcy5wb3M7XG4gICAgICAgIGNvbnN0IHRhZyA9IHRoaXMudWludDMyKCk7XG4gICAgICAgIGNvbnN0IGJ5dGVzUmVhZCA9IHRoaXMucG9zIC0gc3RhcnQ7XG4gICAgICAgIGlmIChieXRlc1JlYWQgPiA1IHx8IChieXRlc1JlYWQgPT0gNSAmJiB0aGlzLmJ1Zlt0aGlzLnBvcyAtIDFdID4gMHgwZikpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcImlsbGVnYWwgdGFnOiB2YXJpbnQgb3ZlcmZsb3dzIHVpbnQzMlwiKTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBmaWVsZE5vID0gdGFnID4+PiAzO1xuICAgICAgICBjb25zdCB3aXJlVHlwZSA9IHRhZyAmIDc7XG4gICAgICAgIGlmIChmaWVsZE5vIDw9IDAgfHwgd2lyZVR5cGUgPiA1KSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbGxlZ2FsIHRhZzogZmllbGQgbm8gXCIgKyBmaWVsZE5vICsgXCIgd2lyZSB0eXBlIFwiICsgd2lyZVR5cGUpO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiBbZmllbGRObywgd2lyZVR5cGVdO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBTa2lwIG9uZSBlbGVtZW50IGFuZCByZXR1cm4gdGhlIHNraXBwZWQgZGF0YS5cbiAgICAgKlxuICAgICAqIFdoZW4gc2tpcHBpbmcgU3RhcnRHcm91cCwgcHJvdmlkZSB0aGUgdGFncyBmaWVsZCBudW1iZXIgdG8gY2hlY2sgZm9yXG4gICAgICogbWF0Y2hpbmcgZmllbGQgbnVtYmVyIGluIHRoZSBFbmRHcm91cCB0YWcuIFJlY3Vyc2lvbiBpbnRvIG5lc3RlZCBncm91cHNcbiAgICAgKiBpcyBndWFyZGVkIGJ5IHRoZSBgcmVjdXJzaW9uTGltaXRgIGFyZ3VtZW50OiBXaGVuIHRoZSBsaW1pdCBpcyByZWFjaGVkLFxuICAgICAqIHRoaXMgbWV0aG9kIHRocm93cy5cbiAgICAgKi9cbiAgICBza2lwKHdpcmVUeXBlLCBmaWVsZE5vLCByZWN1cnNpb25MaW1pdCA9IDEwMCkge1xuICAgICAgICBsZXQgc3RhcnQgPSB0aGlzLnBvcztcbiAgICAgICAgc3dpdGNoICh3aXJlVHlwZSkge1xuICAgICAgICAgICAgY2FzZSBXaXJlVHlwZS5WYXJpbnQ6XG4gICAgICAgICAgICAgICAgd2hpbGUgKHRoaXMuYnVmW3RoaXMucG9zKytdICYgMHg4MCkge1xuICAgICAgICAgICAgICAgICAgICAvLyBpZ25vcmVcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAvLyBAdHMtaWdub3JlIFRTNzAyOTogRmFsbHRocm91Z2ggY2FzZSBpbiBzd2l0Y2ggLS0gaWdub3JlIGluc3RlYWQgb2YgZXhwZWN0LWVycm9yIGZvciBjb21waWxlciBzZXR0aW5ncyB3aXRob3V0IG5vRmFsbHRocm91Z2hDYXNlc0luU3dpdGNoOiB0cnVlXG4gICAgICAgICAgICBjYXNlIFdpcmVUeXBlLkJpdDY0OlxuICAgICAgICAgICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgICAgICBjYXNlIFdpcmVUeXBlLkJpdDMyOlxuICAgICAgICAgICAgICAgIHRoaXMucG9zICs9IDQ7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZDpcbiAgICAgICAgICAgICAgICBsZXQgbGVuID0gdGhpcy51aW50MzIoKTtcbiAgICAgICAgICAgICAgICB0aGlzLnBvcyArPSBsZW47XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIFdpcmVUeXBlLlN0YXJ0R3JvdXA6XG4gICAgICAgICAgICAgICAgaWYgKHJlY3Vyc2lvbkxpbWl0IDw9IDApIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwibWF4aW11bSByZWN1cnNpb24gZGVwdGggcmVhY2hlZFwiKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZm9yICg7Oykge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBbZm4sIHd0XSA9IHRoaXMudGFnKCk7XG4gICAgICAgICAgICAgICAgICAgIGlmICh3dCA9PT0gV2lyZVR5cGUuRW5kR3JvdXApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGlmIChmaWVsZE5vICE9PSB1bmRlZmluZWQgJiYgZm4gIT09IGZpZWxkTm8pIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGVuZCBncm91cCB0YWdcIik7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB0aGlzLnNraXAod3QsIGZuLCByZWN1cnNpb25MaW1pdCAtIDEpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiY2FudCBza2lwIHdpcmUgdHlwZSBcIiArIHdpcmVUeXBlKTtcbiAgICAgICAgfVxuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICByZXR1cm4gdGhpcy5idWYuc3ViYXJyYXkoc3RhcnQsIHRoaXMucG9zKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogVGhyb3dzIGVycm9yIGlmIHBvc2l0aW9uIGluIGJ5dGUgYXJyYXkgaXMgb3V0IG9mIHJhbmdlLlxuICAgICAqL1xuICAgIGFzc2VydEJvdW5kcygpIHtcbiAgICAgICAgaWYgKHRoaXMucG9zID4gdGhpcy5sZW4pXG4gICAgICAgICAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihcInByZW1hdHVyZSBFT0ZcIik7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgaW50MzJgIGZpZWxkLCBhIHNpZ25lZCAzMiBiaXQgdmFyaW50LlxuICAgICAqL1xuICAgIGludDMyKCkge1xuICAgICAgICByZXR1cm4gdGhpcy51aW50MzIoKSB8IDA7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgc2ludDMyYCBmaWVsZCwgYSBzaWduZWQsIHppZ3phZy1lbmNvZGVkIDMyLWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgc2ludDMyKCkge1xuICAgICAgICBsZXQgenplID0gdGhpcy51aW50MzIoKTtcbiAgICAgICAgLy8gZGVjb2RlIHppZ3phZ1xuICAgICAgICByZXR1cm4gKHp6ZSA+Pj4gMSkgXiAtKHp6ZSAmIDEpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYGludDY0YCBmaWVsZCwgYSBzaWduZWQgNjQtYml0IHZhcmludC5cbiAgICAgKi9cbiAgICBpbnQ2NCgpIHtcbiAgICAgICAgdGhpcy52YXJpbnQ2NCgpO1xuICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC5kZWModGhpcy52YXJpbnQ2NExvLCB0aGlzLnZhcmludDY0SGkpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYHVpbnQ2NGAgZmllbGQsIGFuIHVuc2lnbmVkIDY0LWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgdWludDY0KCkge1xuICAgICAgICB0aGlzLnZhcmludDY0KCk7XG4gICAgICAgIHJldHVybiBwcm90b0ludDY0LnVEZWModGhpcy52YXJpbnQ2NExvLCB0aGlzLnZhcmludDY0SGkpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYHNpbnQ2NGAgZmllbGQsIGEgc2lnbmVkLCB6aWctemFnLWVuY29kZWQgNjQtYml0IHZhcmludC5cbiAgICAgKi9cbiAgICBzaW50NjQoKSB7XG4gICAgICAgIHRoaXMudmFyaW50NjQoKTtcbiAgICAgICAgbGV0IGxvID0gdGhpcy52YXJpbnQ2NExvO1xuICAgICAgICBsZXQgaGkgPSB0aGlzLnZhcmludDY0SGk7XG4gICAgICAgIC8vIGRlY29kZSB6aWcgemFnXG4gICAgICAgIGxldCBzID0gLShsbyAmIDEpO1xuICAgICAgICBsbyA9ICgobG8gPj4+IDEpIHwgKChoaSAmIDEpIDw8IDMxKSkgXiBzO1xuICAgICAgICBoaSA9IChoaSA+Pj4gMSkgXiBzO1xuICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC5kZWMobG8sIGhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBib29sYCBmaWVsZCwgYSB2YXJpYW50LlxuICAgICAqL1xuICAgIGJvb2woKSB7XG4gICAgICAgIC8vIEZhc3QgcGF0aDogbW9zdCBib29scyBhcmUgMHgwIG9yIDB4MS5cbiAgICAgICAgY29uc3QgYiA9IHRoaXMuYnVmW3RoaXMucG9zXTtcbiAgICAgICAgaWYgKGIgPCAweDgwKSB7XG4gICAgICAgICAgICB0aGlzLnBvcysrO1xuICAgICAgICAgICAgcmV0dXJuIGIgIT09IDA7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy52YXJpbnQ2NCgpO1xuICAgICAgICByZXR1cm4gdGhpcy52YXJpbnQ2NExvICE9PSAwIHx8IHRoaXMudmFyaW50NjRIaSAhPT0gMDtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBmaXhlZDMyYCBmaWVsZCwgYW4gdW5zaWduZWQsIGZpeGVkLWxlbmd0aCAzMi1iaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBmaXhlZDMyKCkge1xuICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9zdXNwaWNpb3VzL25vQXNzaWduSW5FeHByZXNzaW9uczogbm9cbiAgICAgICAgcmV0dXJuIHRoaXMudmlldy5nZXRVaW50MzIoKHRoaXMucG9zICs9IDQpIC0gNCwgdHJ1ZSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgc2ZpeGVkMzJgIGZpZWxkLCBhIHNpZ25lZCwgZml4ZWQtbGVuZ3RoIDMyLWJpdCBpbnRlZ2VyLlxuICAgICAqL1xuICAgIHNmaXhlZDMyKCkge1xuICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9zdXNwaWNpb3VzL25vQXNzaWduSW5FeHByZXNzaW9uczogbm9cbiAgICAgICAgcmV0dXJuIHRoaXMudmlldy5nZXRJbnQzMigodGhpcy5wb3MgKz0gNCkgLSA0LCB0cnVlKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBmaXhlZDY0YCBmaWVsZCwgYW4gdW5zaWduZWQsIGZpeGVkLWxlbmd0aCA2NCBiaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBmaXhlZDY0KCkge1xuICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC51RGVjKHRoaXMuc2ZpeGVkMzIoKSwgdGhpcy5zZml4ZWQzMigpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBmaXhlZDY0YCBmaWVsZCwgYSBzaWduZWQsIGZpeGVkLWxlbmd0aCA2NC1iaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBzZml4ZWQ2NCgpIHtcbiAgICAgICAgcmV0dXJuIHByb3RvSW50NjQuZGVjKHRoaXMuc2ZpeGVkMzIoKSwgdGhpcy5zZml4ZWQzMigpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBmbG9hdGAgZmllbGQsIDMyLWJpdCBmbG9hdGluZyBwb2ludCBudW1iZXIuXG4gICAgICovXG4gICAgZmxvYXQoKSB7XG4gICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9Bc3NpZ25JbkV4cHJlc3Npb25zOiBub1xuICAgICAgICByZXR1cm4gdGhpcy52aWV3LmdldEZsb2F0MzIoKHRoaXMucG9zICs9IDQpIC0gNCwgdHJ1ZSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgZG91YmxlYCBmaWVsZCwgYSA2NC1iaXQgZmxvYXRpbmcgcG9pbnQgbnVtYmVyLlxuICAgICAqL1xuICAgIGRvdWJsZSgpIHtcbiAgICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0Fzc2lnbkluRXhwcmVzc2lvbnM6IG5vXG4gICAgICAgIHJldHVybiB0aGlzLnZpZXcuZ2V0RmxvYXQ2NCgodGhpcy5wb3MgKz0gOCkgLSA4LCB0cnVlKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBieXRlc2AgZmllbGQsIGxlbmd0aC1kZWxpbWl0ZWQgYXJiaXRyYXJ5IGRhdGEuXG4gICAgICovXG4gICAgYnl0ZXMoKSB7XG4gICAgICAgIGxldCBsZW4gPSB0aGlzLnVpbnQzMigpLCBzdGFydCA9IHRoaXMucG9zO1xuICAgICAgICB0aGlzLnBvcyArPSBsZW47XG4gICAgICAgIHRoaXMuYXNzZXJ0Qm91bmRzKCk7XG4gICAgICAgIHJldHVybiB0aGlzLmJ1Zi5zdWJhcnJheShzdGFydCwgc3RhcnQgKyBsZW4pO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYHN0cmluZ2AgZmllbGQsIGxlbmd0aC1kZWxpbWl0ZWQgZGF0YSBjb252ZXJ0ZWQgdG8gVVRGLTggdGV4dC4gSWZcbiAgICAgKiBgc3RyaWN0YCBpcyB0cnVlLCB0aHJvdyBvbiBpbnZhbGlkIFVURi04IGluc3RlYWQgb2Ygc3Vic3RpdHV0aW5nIFUrRkZGRC5cbiAgICAgKi9cbiAgICBzdHJpbmcoc3RyaWN0KSB7XG4gICAgICAgIC8vIExpa2UgYnl0ZXMoKSwgYnV0IHRoZSBBU0NJSSBmYXN0IHBhdGggcmVhZHMgdGhlIGJ1ZmZlciB3aXRob3V0IGEgdmlldy5cbiAgICAgICAgY29uc3QgbGVuID0gdGhpcy51aW50MzIoKTtcbiAgICAgICAgY29uc3Qgc3RhcnQgPSB0aGlzLnBvcztcbiAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICBjb25zdCBidWYgPSB0aGlzLmJ1ZjtcbiAgICAgICAgLy8gRmFzdCBwYXRoIGZvciBBU0NJSS5cbiAgICAgICAgaWYgKGxlbiA8PSBBU0NJSV9NQVhfTEVOR1RIKSB7XG4gICAgICAgICAgICBjb25zdCBjb2RlcyA9IG5ldyBBcnJheShsZW4pO1xuICAgICAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBsZW47IGkrKykge1xuICAgICAgICAgICAgICAgIGNvbnN0IGJ5dGUgPSBidWZbc3RhcnQgKyBpXTtcbiAgICAgICAgICAgICAgICBpZiAoYnl0ZSA+IDB4N2YpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHRoaXMuZGVjb2RlVXRmOChidWYuc3ViYXJyYXkoc3RhcnQsIHRoaXMucG9zKSwgc3RyaWN0KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29kZXNbaV0gPSBieXRlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuIFN0cmluZy5mcm9tQ2hhckNvZGUuYXBwbHkoU3RyaW5nLCBjb2Rlcyk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRoaXMuZGVjb2RlVXRmOChidWYuc3ViYXJyYXkoc3RhcnQsIHRoaXMucG9zKSwgc3RyaWN0KTtcbiAgICB9XG59XG4vKipcbiAqIEFzc2VydCBhIHZhbGlkIHNpZ25lZCBwcm90b2J1ZiAzMi1iaXQgaW50ZWdlciBhcyBhIG51bWJlciBvciBzdHJpbmcuXG4gKi9cbmZ1bmN0aW9uIGFzc2VydEludDMyKGFyZykge1xuICAgIGlmICh0eXBlb2YgYXJnID09IFwic3RyaW5nXCIpIHtcbiAgICAgICAgYXJnID0gTnVtYmVyKGFyZyk7XG4gICAgfVxuICAgIGVsc2UgaWYgKHR5cGVvZiBhcmcgIT0gXCJudW1iZXJcIikge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGludDMyOiBcIiArIHR5cGVvZiBhcmcpO1xuICAgIH1cbiAgICBpZiAoIU51bWJlci5pc0ludGVnZXIoYXJnKSB8fFxuICAgICAgICBhcmcgPiBJTlQzMl9NQVggfHxcbiAgICAgICAgYXJnIDwgSU5UMzJfTUlOKVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGludDMyOiBcIiArIGFyZyk7XG59XG4vKipcbiAqIEFzc2VydCBhIHZhbGlkIHVuc2lnbmVkIHByb3RvYnVmIDMyLWJpdCBpbnRlZ2VyIGFzIGEgbnVtYmVyIG9yIHN0cmluZy5cbiAqL1xuZnVuY3Rpb24gYXNzZXJ0VUludDMyKGFyZykge1xuICAgIGlmICh0eXBlb2YgYXJnID09IFwic3RyaW5nXCIpIHtcbiAgICAgICAgYXJnID0gTnVtYmVyKGFyZyk7XG4gICAgfVxuICAgIGVsc2UgaWYgKHR5cGVvZiBhcmcgIT0gXCJudW1iZXJcIikge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIHVpbnQzMjogXCIgKyB0eXBlb2YgYXJnKTtcbiAgICB9XG4gICAgaWYgKCFOdW1iZXIuaXNJbnRlZ2VyKGFyZykgfHxcbiAgICAgICAgYXJnID4gVUlOVDMyX01BWCB8fFxuICAgICAgICBhcmcgPCAwKVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIHVpbnQzMjogXCIgKyBhcmcpO1xufVxuLyoqXG4gKiBBc3NlcnQgYSB2YWxpZCBwcm90b2J1ZiBmbG9hdDMyIHZhbHVlIGFzIGEgbnVtYmVyIG9yIHN0cmluZy5cbiAqL1xuZnVuY3Rpb24gYXNzZXJ0RmxvYXQzMihhcmcpIHtcbiAgICBpZiAodHlwZW9mIGFyZyA9PSBcInN0cmluZ1wiKSB7XG4gICAgICAgIGNvbnN0IG8gPSBhcmc7XG4gICAgICAgIGFyZyA9IE51bWJlcihhcmcpO1xuICAgICAgICBpZiAoTnVtYmVyLmlzTmFOKGFyZykgJiYgbyAhPT0gXCJOYU5cIikge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBmbG9hdDMyOiBcIiArIG8pO1xuICAgICAgICB9XG4gICAgfVxuICAgIGVsc2UgaWYgKHR5cGVvZiBhcmcgIT0gXCJudW1iZXJcIikge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGZsb2F0MzI6IFwiICsgdHlwZW9mIGFyZyk7XG4gICAgfVxuICAgIC8vIGZsb2F0MzIgaXMgcmVwcmVzZW50ZWQgd2l0aCByZWd1bGFyIDY0LWJpdCBudW1iZXJzLiBBIHZhbHVlIHRvbyBsYXJnZSBmb3JcbiAgICAvLyBhIGZsb2F0MzIgYmVjb21lcyBpbmZpbml0eSB3aGVuIHJvdW5kZWQuIE5hTiBhbmQgaW5maW5pdHkgYXJlIHZhbGlkIHZhbHVlcy5cbiAgICBpZiAoIU51bWJlci5pc0Zpbml0ZShNYXRoLmZyb3VuZChhcmcpKSAmJiBOdW1iZXIuaXNGaW5pdGUoYXJnKSkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGZsb2F0MzI6IFwiICsgYXJnKTtcbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IGNyZWF0ZSB9IGZyb20gXCIuLi9jcmVhdGUuanNcIjtcbmltcG9ydCB7IGlzT2JqZWN0IH0gZnJvbSBcIi4vZ3VhcmQuanNcIjtcbmltcG9ydCB7IHNldE93biB9IGZyb20gXCIuL3Vuc2FmZS5qc1wiO1xuaW1wb3J0IHsgaXNXcmFwcGVyRGVzYyB9IGZyb20gXCIuLi93a3Qvd3JhcHBlcnMuanNcIjtcbi8vIGdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWUuTlVMTF9WQUxVRTtcbmNvbnN0IE5VTExfVkFMVUUgPSAwO1xuLyoqXG4gKiBSZXR1cm4gdGhlIGNvbnZlcnNpb25zIGJldHdlZW4gdGhlIGxvY2FsIHJlcHJlc2VudGF0aW9uIG9mIHRoZSBmaWVsZFxuICogdmFsdWUgYW5kIHRoZSBtZXNzYWdlIGl0IHJlcHJlc2VudHMuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCkge1xuICAgIC8vIGdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3QgZmllbGRzIGFyZSBzdG9yZWQgYXMgSnNvbk9iamVjdC5cbiAgICBpZiAodXNlc0pzb25SZXByZXNlbnRhdGlvbihmaWVsZCkpIHtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIHRvTWVzc2FnZTogKGxvY2FsKSA9PiB3a3RTdHJ1Y3RUb1JlZmxlY3QobG9jYWwpLFxuICAgICAgICAgICAgdG9Mb2NhbDogKG1lc3NhZ2UpID0+IHdrdFN0cnVjdFRvTG9jYWwobWVzc2FnZSksXG4gICAgICAgIH07XG4gICAgfVxuICAgIC8vIFNpbmd1bGFyIHdyYXBwZXIgZmllbGRzIG91dHNpZGUgYSBvbmVvZiBhcmUgdW53cmFwcGVkIHRvIHRoZSBzY2FsYXIgdmFsdWUuXG4gICAgaWYgKGZpZWxkLmZpZWxkS2luZCA9PSBcIm1lc3NhZ2VcIiAmJlxuICAgICAgICAhZmllbGQub25lb2YgJiZcbiAgICAgICAgaXNXcmFwcGVyRGVzYyhmaWVsZC5tZXNzYWdlKSkge1xuICAgICAgICBjb25zdCB3cmFwcGVyRGVzYyA9IGZpZWxkLm1lc3NhZ2U7XG4gICAgICAgIGNvbnN0IHZhbHVlTG9jYWxOYW1lID0gd3JhcHBlckRlc2MuZmllbGRzWzBdLmxvY2FsTmFtZTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIHRvTWVzc2FnZTogKGxvY2FsKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgbWVzc2FnZSA9IGNyZWF0ZSh3cmFwcGVyRGVzYyk7XG4gICAgICAgICAgICAgICAgaWYgKGxvY2FsICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVt2YWx1ZUxvY2FsTmFtZV0gPSBsb2NhbDtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgcmV0dXJuIG1lc3NhZ2U7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgdG9Mb2NhbDogKG1lc3NhZ2UpID0+IG1lc3NhZ2VbdmFsdWVMb2NhbE5hbWVdLFxuICAgICAgICB9O1xuICAgIH1cbiAgICAvLyBGb3IgYWxsIG90aGVyIGZpZWxkcywgdGhlIGxvY2FsIHZhbHVlIGlzIHRoZSBtZXNzYWdlIGl0c2VsZi5cbiAgICBjb25zdCBjaGlsZERlc2MgPSBmaWVsZC5tZXNzYWdlO1xuICAgIHJldHVybiB7XG4gICAgICAgIHRvTWVzc2FnZTogKGxvY2FsKSA9PiAobG9jYWwgPT09IHVuZGVmaW5lZCA/IGNyZWF0ZShjaGlsZERlc2MpIDogbG9jYWwpLFxuICAgICAgICB0b0xvY2FsOiAobWVzc2FnZSkgPT4gbWVzc2FnZSxcbiAgICB9O1xufVxuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgdmFsdWVzIG9mIHRoaXMgZmllbGQgYXJlIHN0b3JlZCBhcyBKc29uVmFsdWUgaW5zdGVhZCBvZlxuICogYSBtZXNzYWdlOiBnb29nbGUucHJvdG9idWYuU3RydWN0IGlzIHJlcHJlc2VudGVkIHdpdGggSnNvbk9iamVjdCB3aGVuXG4gKiB1c2VkIGluIGEgZmllbGQsIGV4Y2VwdCB3aGVuIHVzZWQgaW4gZ29vZ2xlLnByb3RvYnVmLlZhbHVlLlxuICovXG5mdW5jdGlvbiB1c2VzSnNvblJlcHJlc2VudGF0aW9uKGZpZWxkKSB7XG4gICAgcmV0dXJuIChmaWVsZC5tZXNzYWdlLnR5cGVOYW1lID09IFwiZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFwiICYmXG4gICAgICAgIGZpZWxkLnBhcmVudC50eXBlTmFtZSAhPSBcImdvb2dsZS5wcm90b2J1Zi5WYWx1ZVwiKTtcbn1cbi8qKlxuICogQ29udmVydCB0aGUgSnNvblZhbHVlIHJlcHJlc2VudGF0aW9uIG9mIGEgZ29vZ2xlLnByb3RvYnVmLlN0cnVjdCB0byB0aGVcbiAqIG1lc3NhZ2UgcmVwcmVzZW50YXRpb24uXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdrdFN0cnVjdFRvUmVmbGVjdChqc29uKSB7XG4gICAgY29uc3Qgc3RydWN0ID0ge1xuICAgICAgICAkdHlwZU5hbWU6IFwiZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFwiLFxuICAgICAgICBmaWVsZHM6IHt9LFxuICAgIH07XG4gICAgaWYgKGlzT2JqZWN0KGpzb24pKSB7XG4gICAgICAgIGZvciAoY29uc3QgayBvZiBPYmplY3Qua2V5cyhqc29uKSkge1xuICAgICAgICAgICAgc2V0T3duKHN0cnVjdC5maWVsZHMsIGssIHdrdFZhbHVlVG9SZWZsZWN0KGpzb25ba10pKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gc3RydWN0O1xufVxuLyoqXG4gKiBDb252ZXJ0IGEgZ29vZ2xlLnByb3RvYnVmLlN0cnVjdCBtZXNzYWdlIHRvIGl0cyBKc29uVmFsdWUgcmVwcmVzZW50YXRpb24uXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdrdFN0cnVjdFRvTG9jYWwodmFsKSB7XG4gICAgY29uc3QganNvbiA9IHt9O1xuICAgIGZvciAoY29uc3QgayBvZiBPYmplY3Qua2V5cyh2YWwuZmllbGRzKSkge1xuICAgICAgICBzZXRPd24oanNvbiwgaywgd2t0VmFsdWVUb0xvY2FsKHZhbC5maWVsZHNba10pKTtcbiAgICB9XG4gICAgcmV0dXJuIGpzb247XG59XG5mdW5jdGlvbiB3a3RWYWx1ZVRvTG9jYWwodmFsKSB7XG4gICAgc3dpdGNoICh2YWwua2luZC5jYXNlKSB7XG4gICAgICAgIGNhc2UgXCJzdHJ1Y3RWYWx1ZVwiOlxuICAgICAgICAgICAgcmV0dXJuIHdrdFN0cnVjdFRvTG9jYWwodmFsLmtpbmQudmFsdWUpO1xuICAgICAgICBjYXNlIFwibGlzdFZhbHVlXCI6XG4gICAgICAgICAgICByZXR1cm4gdmFsLmtpbmQudmFsdWUudmFsdWVzLm1hcCh3a3RWYWx1ZVRvTG9jYWwpO1xuICAgICAgICBjYXNlIFwibnVsbFZhbHVlXCI6XG4gICAgICAgIGNhc2UgdW5kZWZpbmVkOlxuICAgICAgICAgICAgcmV0dXJuIG51bGw7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICByZXR1cm4gdmFsLmtpbmQudmFsdWU7XG4gICAgfVxufVxuZnVuY3Rpb24gd2t0VmFsdWVUb1JlZmxlY3QoanNvbikge1xuICAgIGNvbnN0IHZhbHVlID0ge1xuICAgICAgICAkdHlwZU5hbWU6IFwiZ29vZ2xlLnByb3RvYnVmLlZhbHVlXCIsXG4gICAgICAgIGtpbmQ6IHsgY2FzZTogdW5kZWZpbmVkIH0sXG4gICAgfTtcbiAgICBzd2l0Y2ggKHR5cGVvZiBqc29uKSB7XG4gICAgICAgIGNhc2UgXCJudW1iZXJcIjpcbiAgICAgICAgICAgIHZhbHVlLmtpbmQgPSB7IGNhc2U6IFwibnVtYmVyVmFsdWVcIiwgdmFsdWU6IGpzb24gfTtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICBjYXNlIFwic3RyaW5nXCI6XG4gICAgICAgICAgICB2YWx1ZS5raW5kID0geyBjYXNlOiBcInN0cmluZ1ZhbHVlXCIsIHZhbHVlOiBqc29uIH07XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgY2FzZSBcImJvb2xlYW5cIjpcbiAgICAgICAgICAgIHZhbHVlLmtpbmQgPSB7IGNhc2U6IFwiYm9vbFZhbHVlXCIsIHZhbHVlOiBqc29uIH07XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgY2FzZSBcIm9iamVjdFwiOlxuICAgICAgICAgICAgaWYgKGpzb24gPT09IG51bGwpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZS5raW5kID0geyBjYXNlOiBcIm51bGxWYWx1ZVwiLCB2YWx1ZTogTlVMTF9WQUxVRSB9O1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAoQXJyYXkuaXNBcnJheShqc29uKSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGxpc3RWYWx1ZSA9IHtcbiAgICAgICAgICAgICAgICAgICAgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVcIixcbiAgICAgICAgICAgICAgICAgICAgdmFsdWVzOiBbXSxcbiAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgICAgIGlmIChBcnJheS5pc0FycmF5KGpzb24pKSB7XG4gICAgICAgICAgICAgICAgICAgIGZvciAoY29uc3QgZSBvZiBqc29uKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBsaXN0VmFsdWUudmFsdWVzLnB1c2god2t0VmFsdWVUb1JlZmxlY3QoZSkpO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHZhbHVlLmtpbmQgPSB7XG4gICAgICAgICAgICAgICAgICAgIGNhc2U6IFwibGlzdFZhbHVlXCIsXG4gICAgICAgICAgICAgICAgICAgIHZhbHVlOiBsaXN0VmFsdWUsXG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIHZhbHVlLmtpbmQgPSB7XG4gICAgICAgICAgICAgICAgICAgIGNhc2U6IFwic3RydWN0VmFsdWVcIixcbiAgICAgICAgICAgICAgICAgICAgdmFsdWU6IHdrdFN0cnVjdFRvUmVmbGVjdChqc29uKSxcbiAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgYnJlYWs7XG4gICAgfVxuICAgIHJldHVybiB2YWx1ZTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuLy8gTmF0aXZlIFVpbnQ4QXJyYXkucHJvdG90eXBlLnNldEZyb21CYXNlNjQsIGlmIHRoZSBydW50aW1lIHByb3ZpZGVzIGl0LlxuY29uc3QgbmF0aXZlU2V0RnJvbUJhc2U2NCA9IFVpbnQ4QXJyYXkucHJvdG90eXBlLnNldEZyb21CYXNlNjQ7XG4vKipcbiAqIERlY29kZXMgYSBiYXNlNjQgc3RyaW5nIHRvIGEgYnl0ZSBhcnJheS5cbiAqXG4gKiAtIGlnbm9yZXMgd2hpdGUtc3BhY2UsIGluY2x1ZGluZyBsaW5lIGJyZWFrcyBhbmQgdGFic1xuICogLSBhbGxvd3MgaW5uZXIgcGFkZGluZyAoY2FuIGRlY29kZSBjb25jYXRlbmF0ZWQgYmFzZTY0IHN0cmluZ3MpXG4gKiAtIGRvZXMgbm90IHJlcXVpcmUgcGFkZGluZ1xuICogLSB1bmRlcnN0YW5kcyBiYXNlNjR1cmwgZW5jb2Rpbmc6XG4gKiAgIFwiLVwiIGluc3RlYWQgb2YgXCIrXCIsXG4gKiAgIFwiX1wiIGluc3RlYWQgb2YgXCIvXCIsXG4gKiAgIG5vIHBhZGRpbmdcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhc2U2NERlY29kZShiYXNlNjRTdHIpIHtcbiAgICBjb25zdCBsZW4gPSBiYXNlNjRTdHIubGVuZ3RoO1xuICAgIC8vIERlY29kZWQgc2l6ZSwgYXNzdW1pbmcgYSB3ZWxsLWZvcm1lZCBzdHJpbmc6IHRocmVlIGJ5dGVzIHBlciBncm91cCBvZlxuICAgIC8vIGZvdXIgY2hhcmFjdGVycywgbWludXMgb25lIGJ5dGUgZm9yIGVhY2ggcGFkZGluZyBjaGFyYWN0ZXIuXG4gICAgbGV0IHNpemUgPSBsZW4gLSAoKGxlbiArIDMpID4+IDIpO1xuICAgIGlmICgobGVuICYgMykgPT0gMCAmJiBiYXNlNjRTdHJbbGVuIC0gMV0gPT0gXCI9XCIpIHtcbiAgICAgICAgc2l6ZSAtPSBiYXNlNjRTdHJbbGVuIC0gMl0gPT0gXCI9XCIgPyAyIDogMTtcbiAgICB9XG4gICAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShzaXplKTtcbiAgICBsZXQgd3JpdHRlbiA9IC0xO1xuICAgIGlmIChuYXRpdmVTZXRGcm9tQmFzZTY0KSB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICBjb25zdCByZXN1bHQgPSBuYXRpdmVTZXRGcm9tQmFzZTY0LmNhbGwoYnl0ZXMsIGJhc2U2NFN0cik7XG4gICAgICAgICAgICBpZiAocmVzdWx0LnJlYWQgPT0gbGVuKSB7XG4gICAgICAgICAgICAgICAgd3JpdHRlbiA9IHJlc3VsdC53cml0dGVuO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGNhdGNoIChfYSkge1xuICAgICAgICAgICAgLy8gVGhlIG5hdGl2ZSBkZWNvZGVyIHJlamVjdHMgYmFzZTY0dXJsIGFuZCBpbm5lciBwYWRkaW5nLCB3aGljaCB3ZSBhY2NlcHQuXG4gICAgICAgIH1cbiAgICB9XG4gICAgaWYgKHdyaXR0ZW4gPCAwKSB7XG4gICAgICAgIHdyaXR0ZW4gPSBzZXRGcm9tQmFzZTY0KGJ5dGVzLCBiYXNlNjRTdHIpO1xuICAgIH1cbiAgICByZXR1cm4gd3JpdHRlbiA9PSBzaXplID8gYnl0ZXMgOiBieXRlcy5zdWJhcnJheSgwLCB3cml0dGVuKTtcbn1cbi8qKiBXcml0ZXMgaW50byBgYnl0ZXNgIGZyb20gaW5kZXggMCBhbmQgcmV0dXJucyB0aGUgbnVtYmVyIG9mIGJ5dGVzIHdyaXR0ZW4uICovXG5mdW5jdGlvbiBzZXRGcm9tQmFzZTY0KGJ5dGVzLCBiYXNlNjRTdHIpIHtcbiAgICBjb25zdCB0YWJsZSA9IGdldERlY29kZVRhYmxlKCk7XG4gICAgbGV0IGJ5dGVQb3MgPSAwLCAvLyBwb3NpdGlvbiBpbiBieXRlIGFycmF5XG4gICAgZ3JvdXBQb3MgPSAwLCAvLyBwb3NpdGlvbiBpbiBiYXNlNjQgZ3JvdXBcbiAgICBiLCAvLyBjdXJyZW50IGJ5dGVcbiAgICBwID0gMDsgLy8gcHJldmlvdXMgYnl0ZVxuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYmFzZTY0U3RyLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGIgPSB0YWJsZVtiYXNlNjRTdHIuY2hhckNvZGVBdChpKV07XG4gICAgICAgIGlmIChiID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHN3aXRjaCAoYmFzZTY0U3RyW2ldKSB7XG4gICAgICAgICAgICAgICAgLy8gQHRzLWlnbm9yZSBUUzcwMjk6IEZhbGx0aHJvdWdoIGNhc2UgaW4gc3dpdGNoIC0tIGlnbm9yZSBpbnN0ZWFkIG9mIGV4cGVjdC1lcnJvciBmb3IgY29tcGlsZXIgc2V0dGluZ3Mgd2l0aG91dCBub0ZhbGx0aHJvdWdoQ2FzZXNJblN3aXRjaDogdHJ1ZVxuICAgICAgICAgICAgICAgIGNhc2UgXCI9XCI6XG4gICAgICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMDsgLy8gcmVzZXQgc3RhdGUgd2hlbiBwYWRkaW5nIGZvdW5kXG4gICAgICAgICAgICAgICAgY2FzZSBcIlxcblwiOlxuICAgICAgICAgICAgICAgIGNhc2UgXCJcXHJcIjpcbiAgICAgICAgICAgICAgICBjYXNlIFwiXFx0XCI6XG4gICAgICAgICAgICAgICAgY2FzZSBcIiBcIjpcbiAgICAgICAgICAgICAgICAgICAgY29udGludWU7IC8vIHNraXAgd2hpdGUtc3BhY2UsIGFuZCBwYWRkaW5nXG4gICAgICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgRXJyb3IoXCJpbnZhbGlkIGJhc2U2NCBzdHJpbmdcIik7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgc3dpdGNoIChncm91cFBvcykge1xuICAgICAgICAgICAgY2FzZSAwOlxuICAgICAgICAgICAgICAgIHAgPSBiO1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMTpcbiAgICAgICAgICAgICAgICBieXRlc1tieXRlUG9zKytdID0gKHAgPDwgMikgfCAoKGIgJiA0OCkgPj4gNCk7XG4gICAgICAgICAgICAgICAgcCA9IGI7XG4gICAgICAgICAgICAgICAgZ3JvdXBQb3MgPSAyO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSAyOlxuICAgICAgICAgICAgICAgIGJ5dGVzW2J5dGVQb3MrK10gPSAoKHAgJiAxNSkgPDwgNCkgfCAoKGIgJiA2MCkgPj4gMik7XG4gICAgICAgICAgICAgICAgcCA9IGI7XG4gICAgICAgICAgICAgICAgZ3JvdXBQb3MgPSAzO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSAzOlxuICAgICAgICAgICAgICAgIGJ5dGVzW2J5dGVQb3MrK10gPSAoKHAgJiAzKSA8PCA2KSB8IGI7XG4gICAgICAgICAgICAgICAgZ3JvdXBQb3MgPSAwO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgfVxuICAgIGlmIChncm91cFBvcyA9PSAxKVxuICAgICAgICB0aHJvdyBFcnJvcihcImludmFsaWQgYmFzZTY0IHN0cmluZ1wiKTtcbiAgICByZXR1cm4gYnl0ZVBvcztcbn1cbmNvbnN0IG5hdGl2ZVRvQmFzZTY0ID0gVWludDhBcnJheS5wcm90b3R5cGUudG9CYXNlNjQ7XG5jb25zdCB0b0Jhc2U2NE9wdGlvbnNNYXAgPSB7XG4gICAgc3RkOiB7IGFscGhhYmV0OiBcImJhc2U2NFwiLCBvbWl0UGFkZGluZzogZmFsc2UgfSxcbiAgICBzdGRfcmF3OiB7IGFscGhhYmV0OiBcImJhc2U2NFwiLCBvbWl0UGFkZGluZzogdHJ1ZSB9LFxuICAgIHVybDogeyBhbHBoYWJldDogXCJiYXNlNjR1cmxcIiwgb21pdFBhZGRpbmc6IHRydWUgfSxcbn07XG4vKipcbiAqIEVuY29kZSBhIGJ5dGUgYXJyYXkgdG8gYSBiYXNlNjQgc3RyaW5nLlxuICpcbiAqIEJ5IGRlZmF1bHQsIHRoaXMgZnVuY3Rpb24gdXNlcyB0aGUgc3RhbmRhcmQgYmFzZTY0IGVuY29kaW5nIHdpdGggcGFkZGluZy5cbiAqXG4gKiBUbyBlbmNvZGUgd2l0aG91dCBwYWRkaW5nLCB1c2UgZW5jb2RpbmcgPSBcInN0ZF9yYXdcIi5cbiAqXG4gKiBUbyBlbmNvZGUgd2l0aCB0aGUgVVJMIGVuY29kaW5nLCB1c2UgZW5jb2RpbmcgPSBcInVybFwiLCB3aGljaCByZXBsYWNlcyB0aGVcbiAqIGNoYXJhY3RlcnMgKy8gYnkgdGhlaXIgVVJMLXNhZmUgY291bnRlcnBhcnRzIC1fLCBhbmQgb21pdHMgcGFkZGluZy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhc2U2NEVuY29kZShieXRlcywgZW5jb2RpbmcgPSBcInN0ZFwiKSB7XG4gICAgaWYgKG5hdGl2ZVRvQmFzZTY0KSB7XG4gICAgICAgIHJldHVybiBuYXRpdmVUb0Jhc2U2NC5jYWxsKGJ5dGVzLCB0b0Jhc2U2NE9wdGlvbnNNYXBbZW5jb2RpbmddKTtcbiAgICB9XG4gICAgY29uc3QgdGFibGUgPSBnZXRFbmNvZGVUYWJsZShlbmNvZGluZyk7XG4gICAgY29uc3QgcGFkID0gZW5jb2RpbmcgPT0gXCJzdGRcIjtcbiAgICBsZXQgYmFzZTY0ID0gXCJcIiwgZ3JvdXBQb3MgPSAwLCAvLyBwb3NpdGlvbiBpbiBiYXNlNjQgZ3JvdXBcbiAgICBiLCAvLyBjdXJyZW50IGJ5dGVcbiAgICBwID0gMDsgLy8gY2Fycnkgb3ZlciBmcm9tIHByZXZpb3VzIGJ5dGVcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGJ5dGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGIgPSBieXRlc1tpXTtcbiAgICAgICAgc3dpdGNoIChncm91cFBvcykge1xuICAgICAgICAgICAgY2FzZSAwOlxuICAgICAgICAgICAgICAgIGJhc2U2NCArPSB0YWJsZVtiID4+IDJdO1xuICAgICAgICAgICAgICAgIHAgPSAoYiAmIDMpIDw8IDQ7XG4gICAgICAgICAgICAgICAgZ3JvdXBQb3MgPSAxO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSAxOlxuICAgICAgICAgICAgICAgIGJhc2U2NCArPSB0YWJsZVtwIHwgKGIgPj4gNCldO1xuICAgICAgICAgICAgICAgIHAgPSAoYiAmIDE1KSA8PCAyO1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMjtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMjpcbiAgICAgICAgICAgICAgICBiYXNlNjQgKz0gdGFibGVbcCB8IChiID4+IDYpXTtcbiAgICAgICAgICAgICAgICBiYXNlNjQgKz0gdGFibGVbYiAmIDYzXTtcbiAgICAgICAgICAgICAgICBncm91cFBvcyA9IDA7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICB9XG4gICAgLy8gYWRkIG91dHB1dCBwYWRkaW5nXG4gICAgaWYgKGdyb3VwUG9zKSB7XG4gICAgICAgIGJhc2U2NCArPSB0YWJsZVtwXTtcbiAgICAgICAgaWYgKHBhZCkge1xuICAgICAgICAgICAgYmFzZTY0ICs9IFwiPVwiO1xuICAgICAgICAgICAgaWYgKGdyb3VwUG9zID09IDEpXG4gICAgICAgICAgICAgICAgYmFzZTY0ICs9IFwiPVwiO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBiYXNlNjQ7XG59XG4vLyBsb29rdXAgdGFibGUgZnJvbSBiYXNlNjQgY2hhcmFjdGVyIHRvIGJ5dGVcbmxldCBlbmNvZGVUYWJsZVN0ZDtcbmxldCBlbmNvZGVUYWJsZVVybDtcbi8vIGxvb2t1cCB0YWJsZSBmcm9tIGJhc2U2NCBjaGFyYWN0ZXIgKmNvZGUqIHRvIGJ5dGUgYmVjYXVzZSBsb29rdXAgYnkgbnVtYmVyIGlzIGZhc3RcbmxldCBkZWNvZGVUYWJsZTtcbmZ1bmN0aW9uIGdldEVuY29kZVRhYmxlKGVuY29kaW5nKSB7XG4gICAgaWYgKCFlbmNvZGVUYWJsZVN0ZCkge1xuICAgICAgICBlbmNvZGVUYWJsZVN0ZCA9XG4gICAgICAgICAgICBcIkFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaYWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU2Nzg5Ky9cIi5zcGxpdChcIlwiKTtcbiAgICAgICAgZW5jb2RlVGFibGVVcmwgPSBlbmNvZGVUYWJsZVN0ZC5zbGljZSgwLCAtMikuY29uY2F0KFwiLVwiLCBcIl9cIik7XG4gICAgfVxuICAgIHJldHVybiBlbmNvZGluZyA9PSBcInVybFwiXG4gICAgICAgID8gLy8gYmlvbWUtaWdub3JlIGxpbnQvc3R5bGUvbm9Ob25OdWxsQXNzZXJ0aW9uOiBUUyBmYWlscyB0byBuYXJyb3cgZG93blxuICAgICAgICAgICAgZW5jb2RlVGFibGVVcmxcbiAgICAgICAgOiBlbmNvZGVUYWJsZVN0ZDtcbn1cbmZ1bmN0aW9uIGdldERlY29kZVRhYmxlKCkge1xuICAgIGlmICghZGVjb2RlVGFibGUpIHtcbiAgICAgICAgZGVjb2RlVGFibGUgPSBbXTtcbiAgICAgICAgY29uc3QgZW5jb2RlVGFibGUgPSBnZXRFbmNvZGVUYWJsZShcInN0ZFwiKTtcbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBlbmNvZGVUYWJsZS5sZW5ndGg7IGkrKylcbiAgICAgICAgICAgIGRlY29kZVRhYmxlW2VuY29kZVRhYmxlW2ldLmNoYXJDb2RlQXQoMCldID0gaTtcbiAgICAgICAgLy8gc3VwcG9ydCBiYXNlNjR1cmwgdmFyaWFudHNcbiAgICAgICAgZGVjb2RlVGFibGVbXCItXCIuY2hhckNvZGVBdCgwKV0gPSBlbmNvZGVUYWJsZS5pbmRleE9mKFwiK1wiKTtcbiAgICAgICAgZGVjb2RlVGFibGVbXCJfXCIuY2hhckNvZGVBdCgwKV0gPSBlbmNvZGVUYWJsZS5pbmRleE9mKFwiL1wiKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlY29kZVRhYmxlO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIFJldHVybiBhIGZ1bGx5LXF1YWxpZmllZCBuYW1lIGZvciBhIFByb3RvYnVmIGRlc2NyaXB0b3IuXG4gKiBGb3IgYSBmaWxlIGRlc2NyaXB0b3IsIHJldHVybiB0aGUgb3JpZ2luYWwgZmlsZSBwYXRoLlxuICpcbiAqIFNlZSBodHRwczovL3Byb3RvYnVmLmNvbS9kb2NzL2xhbmd1YWdlLXNwZWMjZnVsbHktcXVhbGlmaWVkLW5hbWVzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdWFsaWZpZWROYW1lKGRlc2MpIHtcbiAgICBzd2l0Y2ggKGRlc2Mua2luZCkge1xuICAgICAgICBjYXNlIFwiZmllbGRcIjpcbiAgICAgICAgY2FzZSBcIm9uZW9mXCI6XG4gICAgICAgIGNhc2UgXCJycGNcIjpcbiAgICAgICAgICAgIHJldHVybiBkZXNjLnBhcmVudC50eXBlTmFtZSArIFwiLlwiICsgZGVzYy5uYW1lO1xuICAgICAgICBjYXNlIFwiZW51bV92YWx1ZVwiOiB7XG4gICAgICAgICAgICBjb25zdCBwID0gZGVzYy5wYXJlbnQucGFyZW50XG4gICAgICAgICAgICAgICAgPyBkZXNjLnBhcmVudC5wYXJlbnQudHlwZU5hbWVcbiAgICAgICAgICAgICAgICA6IGRlc2MucGFyZW50LmZpbGUucHJvdG8ucGFja2FnZTtcbiAgICAgICAgICAgIHJldHVybiBwICsgKHAubGVuZ3RoID4gMCA/IFwiLlwiIDogXCJcIikgKyBkZXNjLm5hbWU7XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBcInNlcnZpY2VcIjpcbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjpcbiAgICAgICAgY2FzZSBcImVudW1cIjpcbiAgICAgICAgY2FzZSBcImV4dGVuc2lvblwiOlxuICAgICAgICAgICAgcmV0dXJuIGRlc2MudHlwZU5hbWU7XG4gICAgICAgIGNhc2UgXCJmaWxlXCI6XG4gICAgICAgICAgICByZXR1cm4gZGVzYy5wcm90by5uYW1lO1xuICAgIH1cbn1cbi8qKlxuICogQ29udmVydHMgc25ha2VfY2FzZSB0byBwcm90b0NhbWVsQ2FzZSBhY2NvcmRpbmcgdG8gdGhlIGNvbnZlbnRpb25cbiAqIHVzZWQgYnkgcHJvdG9jIHRvIGNvbnZlcnQgYSBmaWVsZCBuYW1lIHRvIGEgSlNPTiBuYW1lLlxuICpcbiAqIFNlZSBodHRwczovL3Byb3RvYnVmLmNvbS9kb2NzL2xhbmd1YWdlLXNwZWMjZGVmYXVsdC1qc29uLW5hbWVzXG4gKlxuICogVGhlIGZ1bmN0aW9uIHByb3RvU25ha2VDYXNlIHByb3ZpZGVzIHRoZSByZXZlcnNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcHJvdG9DYW1lbENhc2Uoc25ha2VDYXNlKSB7XG4gICAgbGV0IGNhcE5leHQgPSBmYWxzZTtcbiAgICBjb25zdCBiID0gW107XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBzbmFrZUNhc2UubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgbGV0IGMgPSBzbmFrZUNhc2UuY2hhckF0KGkpO1xuICAgICAgICBzd2l0Y2ggKGMpIHtcbiAgICAgICAgICAgIGNhc2UgXCJfXCI6XG4gICAgICAgICAgICAgICAgY2FwTmV4dCA9IHRydWU7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIFwiMFwiOlxuICAgICAgICAgICAgY2FzZSBcIjFcIjpcbiAgICAgICAgICAgIGNhc2UgXCIyXCI6XG4gICAgICAgICAgICBjYXNlIFwiM1wiOlxuICAgICAgICAgICAgY2FzZSBcIjRcIjpcbiAgICAgICAgICAgIGNhc2UgXCI1XCI6XG4gICAgICAgICAgICBjYXNlIFwiNlwiOlxuICAgICAgICAgICAgY2FzZSBcIjdcIjpcbiAgICAgICAgICAgIGNhc2UgXCI4XCI6XG4gICAgICAgICAgICBjYXNlIFwiOVwiOlxuICAgICAgICAgICAgICAgIGIucHVzaChjKTtcbiAgICAgICAgICAgICAgICBjYXBOZXh0ID0gZmFsc2U7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIGlmIChjYXBOZXh0KSB7XG4gICAgICAgICAgICAgICAgICAgIGNhcE5leHQgPSBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgYyA9IGMudG9VcHBlckNhc2UoKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYi5wdXNoKGMpO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBiLmpvaW4oXCJcIik7XG59XG4vKipcbiAqIENvbnZlcnRzIHByb3RvQ2FtZWxDYXNlIHRvIHNuYWtlX2Nhc2UuXG4gKlxuICogVGhpcyBmdW5jdGlvbiBpcyB0aGUgcmV2ZXJzZSBvZiBmdW5jdGlvbiBwcm90b0NhbWVsQ2FzZS4gTm90ZSB0aGF0IHNvbWUgbmFtZXNcbiAqIGFyZSBub3QgcmV2ZXJzaWJsZSAtIGZvciBleGFtcGxlLCBcImZvb19fYmFyXCIgLT4gXCJmb29CYXJcIiAtPiBcImZvb19iYXJcIi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHByb3RvU25ha2VDYXNlKGxvd2VyQ2FtZWxDYXNlKSB7XG4gICAgcmV0dXJuIGxvd2VyQ2FtZWxDYXNlLnJlcGxhY2UoL1tBLVpdL2csIChsZXR0ZXIpID0+IFwiX1wiICsgbGV0dGVyLnRvTG93ZXJDYXNlKCkpO1xufVxuLyoqXG4gKiBOYW1lcyB0aGF0IGNhbm5vdCBiZSB1c2VkIGZvciBvYmplY3QgcHJvcGVydGllcyBiZWNhdXNlIHRoZXkgYXJlIHJlc2VydmVkXG4gKiBieSBidWlsdC1pbiBKYXZhU2NyaXB0IHByb3BlcnRpZXMuXG4gKi9cbmNvbnN0IHJlc2VydmVkT2JqZWN0UHJvcGVydGllcyA9IG5ldyBTZXQoW1xuICAgIC8vIG5hbWVzIHJlc2VydmVkIGJ5IEphdmFTY3JpcHRcbiAgICBcImNvbnN0cnVjdG9yXCIsXG4gICAgXCJ0b1N0cmluZ1wiLFxuICAgIFwidG9KU09OXCIsXG4gICAgXCJ2YWx1ZU9mXCIsXG5dKTtcbi8qKlxuICogRXNjYXBlcyBuYW1lcyB0aGF0IGFyZSByZXNlcnZlZCBmb3IgRUNNQVNjcmlwdCBidWlsdC1pbiBvYmplY3QgcHJvcGVydGllcy5cbiAqXG4gKiBBbHNvIHNlZSBzYWZlSWRlbnRpZmllcigpIGZyb20gQGJ1ZmJ1aWxkL3Byb3RvcGx1Z2luLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2FmZU9iamVjdFByb3BlcnR5KG5hbWUpIHtcbiAgICByZXR1cm4gcmVzZXJ2ZWRPYmplY3RQcm9wZXJ0aWVzLmhhcyhuYW1lKSA/IG5hbWUgKyBcIiRcIiA6IG5hbWU7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IHByb3RvQ2FtZWxDYXNlIH0gZnJvbSBcIi4uL3JlZmxlY3QvbmFtZXMuanNcIjtcbmltcG9ydCB7IHVuc2FmZUlzU2V0RXhwbGljaXQgfSBmcm9tIFwiLi4vcmVmbGVjdC91bnNhZmUuanNcIjtcbi8qKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlc3RvcmVKc29uTmFtZXMobWVzc2FnZSkge1xuICAgIGZvciAoY29uc3QgZiBvZiBtZXNzYWdlLmZpZWxkKSB7XG4gICAgICAgIGlmICghdW5zYWZlSXNTZXRFeHBsaWNpdChmLCBcImpzb25OYW1lXCIpKSB7XG4gICAgICAgICAgICBmLmpzb25OYW1lID0gcHJvdG9DYW1lbENhc2UoZi5uYW1lKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBtZXNzYWdlLm5lc3RlZFR5cGUuZm9yRWFjaChyZXN0b3JlSnNvbk5hbWVzKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgU2NhbGFyVHlwZSB9IGZyb20gXCIuLi9kZXNjcmlwdG9ycy5qc1wiO1xuaW1wb3J0IHsgcHJvdG9JbnQ2NCB9IGZyb20gXCIuLi9wcm90by1pbnQ2NC5qc1wiO1xuLyoqXG4gKiBQYXJzZSBhbiBlbnVtIHZhbHVlIGZyb20gdGhlIFByb3RvYnVmIHRleHQgZm9ybWF0LlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVRleHRGb3JtYXRFbnVtVmFsdWUoZGVzY0VudW0sIHZhbHVlKSB7XG4gICAgY29uc3QgZW51bVZhbHVlID0gZGVzY0VudW0udmFsdWVzLmZpbmQoKHYpID0+IHYubmFtZSA9PT0gdmFsdWUpO1xuICAgIGlmICghZW51bVZhbHVlKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihgY2Fubm90IHBhcnNlICR7ZGVzY0VudW19IGRlZmF1bHQgdmFsdWU6ICR7dmFsdWV9YCk7XG4gICAgfVxuICAgIHJldHVybiBlbnVtVmFsdWUubnVtYmVyO1xufVxuLyoqXG4gKiBQYXJzZSBhIHNjYWxhciB2YWx1ZSBmcm9tIHRoZSBQcm90b2J1ZiB0ZXh0IGZvcm1hdC5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VUZXh0Rm9ybWF0U2NhbGFyVmFsdWUodHlwZSwgdmFsdWUpIHtcbiAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNUUklORzpcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOiB7XG4gICAgICAgICAgICBjb25zdCB1ID0gdW5lc2NhcGVCeXRlc0RlZmF1bHRWYWx1ZSh2YWx1ZSk7XG4gICAgICAgICAgICBpZiAodSA9PT0gZmFsc2UpIHtcbiAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGNhbm5vdCBwYXJzZSAke1NjYWxhclR5cGVbdHlwZV19IGRlZmF1bHQgdmFsdWU6ICR7dmFsdWV9YCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gdTtcbiAgICAgICAgfVxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIHJldHVybiBwcm90b0ludDY0LnBhcnNlKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVENjQ6XG4gICAgICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC51UGFyc2UodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRE9VQkxFOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRkxPQVQ6XG4gICAgICAgICAgICBzd2l0Y2ggKHZhbHVlKSB7XG4gICAgICAgICAgICAgICAgY2FzZSBcImluZlwiOlxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICAgICAgICAgICAgICAgIGNhc2UgXCItaW5mXCI6XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBOdW1iZXIuTkVHQVRJVkVfSU5GSU5JVFk7XG4gICAgICAgICAgICAgICAgY2FzZSBcIm5hblwiOlxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gTnVtYmVyLk5hTjtcbiAgICAgICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gcGFyc2VGbG9hdCh2YWx1ZSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuIHZhbHVlID09PSBcInRydWVcIjtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDMyOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuVUlOVDMyOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0lOVDMyOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQzMjpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNGSVhFRDMyOlxuICAgICAgICAgICAgcmV0dXJuIHBhcnNlSW50KHZhbHVlLCAxMCk7XG4gICAgfVxufVxuLyoqXG4gKiBQYXJzZXMgYSB0ZXh0LWVuY29kZWQgZGVmYXVsdCB2YWx1ZSAocHJvdG8yKSBvZiBhIEJZVEVTIGZpZWxkLlxuICovXG5mdW5jdGlvbiB1bmVzY2FwZUJ5dGVzRGVmYXVsdFZhbHVlKHN0cikge1xuICAgIGNvbnN0IGIgPSBbXTtcbiAgICBjb25zdCBpbnB1dCA9IHtcbiAgICAgICAgdGFpbDogc3RyLFxuICAgICAgICBjOiBcIlwiLFxuICAgICAgICBuZXh0KCkge1xuICAgICAgICAgICAgaWYgKHRoaXMudGFpbC5sZW5ndGggPT0gMCkge1xuICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRoaXMuYyA9IHRoaXMudGFpbFswXTtcbiAgICAgICAgICAgIHRoaXMudGFpbCA9IHRoaXMudGFpbC5zdWJzdHJpbmcoMSk7XG4gICAgICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgICAgfSxcbiAgICAgICAgdGFrZShuKSB7XG4gICAgICAgICAgICBpZiAodGhpcy50YWlsLmxlbmd0aCA+PSBuKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgciA9IHRoaXMudGFpbC5zdWJzdHJpbmcoMCwgbik7XG4gICAgICAgICAgICAgICAgdGhpcy50YWlsID0gdGhpcy50YWlsLnN1YnN0cmluZyhuKTtcbiAgICAgICAgICAgICAgICByZXR1cm4gcjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgfSxcbiAgICB9O1xuICAgIHdoaWxlIChpbnB1dC5uZXh0KCkpIHtcbiAgICAgICAgc3dpdGNoIChpbnB1dC5jKSB7XG4gICAgICAgICAgICBjYXNlIFwiXFxcXFwiOlxuICAgICAgICAgICAgICAgIGlmIChpbnB1dC5uZXh0KCkpIHtcbiAgICAgICAgICAgICAgICAgICAgc3dpdGNoIChpbnB1dC5jKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiXFxcXFwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaChpbnB1dC5jLmNoYXJDb2RlQXQoMCkpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcImJcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goMHgwOCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiZlwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaCgweDBjKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJuXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKDB4MGEpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcInJcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goMHgwZCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwidFwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaCgweDA5KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJ2XCI6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKDB4MGIpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIjBcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCIxXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiMlwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIjNcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCI0XCI6XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiNVwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIjZcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCI3XCI6IHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBzID0gaW5wdXQuYztcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB0ID0gaW5wdXQudGFrZSgyKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAodCA9PT0gZmFsc2UpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBuID0gcGFyc2VJbnQocyArIHQsIDgpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmIChOdW1iZXIuaXNOYU4obikpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2gobik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwieFwiOiB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgcyA9IGlucHV0LmM7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgdCA9IGlucHV0LnRha2UoMik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHQgPT09IGZhbHNlKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgbiA9IHBhcnNlSW50KHMgKyB0LCAxNik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKE51bWJlci5pc05hTihuKSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaChuKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJ1XCI6IHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBzID0gaW5wdXQuYztcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB0ID0gaW5wdXQudGFrZSg0KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAodCA9PT0gZmFsc2UpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBuID0gcGFyc2VJbnQocyArIHQsIDE2KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAoTnVtYmVyLmlzTmFOKG4pKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgY2h1bmsgPSBuZXcgVWludDhBcnJheSg0KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGNodW5rLmJ1ZmZlcik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgdmlldy5zZXRJbnQzMigwLCBuLCB0cnVlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goY2h1bmtbMF0sIGNodW5rWzFdLCBjaHVua1syXSwgY2h1bmtbM10pO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIlVcIjoge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHMgPSBpbnB1dC5jO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHQgPSBpbnB1dC50YWtlKDgpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0ID09PSBmYWxzZSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHRjID0gcHJvdG9JbnQ2NC51RW5jKHMgKyB0KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBjaHVuayA9IG5ldyBVaW50OEFycmF5KDgpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoY2h1bmsuYnVmZmVyKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB2aWV3LnNldEludDMyKDAsIHRjLmxvLCB0cnVlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB2aWV3LnNldEludDMyKDQsIHRjLmhpLCB0cnVlKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goY2h1bmtbMF0sIGNodW5rWzFdLCBjaHVua1syXSwgY2h1bmtbM10sIGNodW5rWzRdLCBjaHVua1s1XSwgY2h1bmtbNl0sIGNodW5rWzddKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgYi5wdXNoKGlucHV0LmMuY2hhckNvZGVBdCgwKSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGIpO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIEl0ZXJhdGUgb3ZlciBhbGwgdHlwZXMgLSBlbnVtZXJhdGlvbnMsIGV4dGVuc2lvbnMsIHNlcnZpY2VzLCBtZXNzYWdlcyAtXG4gKiBhbmQgZW51bWVyYXRpb25zLCBleHRlbnNpb25zIGFuZCBtZXNzYWdlcyBuZXN0ZWQgaW4gbWVzc2FnZXMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiogbmVzdGVkVHlwZXMoZGVzYykge1xuICAgIHN3aXRjaCAoZGVzYy5raW5kKSB7XG4gICAgICAgIGNhc2UgXCJmaWxlXCI6XG4gICAgICAgICAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgZGVzYy5tZXNzYWdlcykge1xuICAgICAgICAgICAgICAgIHlpZWxkIG1lc3NhZ2U7XG4gICAgICAgICAgICAgICAgeWllbGQqIG5lc3RlZFR5cGVzKG1lc3NhZ2UpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgeWllbGQqIGRlc2MuZW51bXM7XG4gICAgICAgICAgICB5aWVsZCogZGVzYy5zZXJ2aWNlcztcbiAgICAgICAgICAgIHlpZWxkKiBkZXNjLmV4dGVuc2lvbnM7XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjpcbiAgICAgICAgICAgIGZvciAoY29uc3QgbWVzc2FnZSBvZiBkZXNjLm5lc3RlZE1lc3NhZ2VzKSB7XG4gICAgICAgICAgICAgICAgeWllbGQgbWVzc2FnZTtcbiAgICAgICAgICAgICAgICB5aWVsZCogbmVzdGVkVHlwZXMobWVzc2FnZSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB5aWVsZCogZGVzYy5uZXN0ZWRFbnVtcztcbiAgICAgICAgICAgIHlpZWxkKiBkZXNjLm5lc3RlZEV4dGVuc2lvbnM7XG4gICAgICAgICAgICBicmVhaztcbiAgICB9XG59XG4vKipcbiAqIEl0ZXJhdGUgb3ZlciB0eXBlcyByZWZlcmVuY2VkIGJ5IGZpZWxkcyBvZiB0aGUgZ2l2ZW4gbWVzc2FnZS5cbiAqXG4gKiBGb3IgZXhhbXBsZTpcbiAqXG4gKiBgYGBwcm90b1xuICogc3ludGF4PVwicHJvdG8zXCI7XG4gKlxuICogbWVzc2FnZSBFeGFtcGxlIHtcbiAqICAgTXNnIHNpbmd1bGFyID0gMTtcbiAqICAgcmVwZWF0ZWQgTGV2ZWwgbGlzdCA9IDI7XG4gKiB9XG4gKlxuICogbWVzc2FnZSBNc2cge31cbiAqXG4gKiBlbnVtIExldmVsIHtcbiAqICAgTEVWRUxfVU5TUEVDSUZJRUQgPSAwO1xuICogfVxuICogYGBgXG4gKlxuICogVGhlIG1lc3NhZ2UgRXhhbXBsZSByZWZlcmVuY2VzIHRoZSBtZXNzYWdlIE1zZywgYW5kIHRoZSBlbnVtIExldmVsLlxuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlZFR5cGVzKGRlc2NNZXNzYWdlKSB7XG4gICAgcmV0dXJuIHVzZWRUeXBlc0ludGVybmFsKGRlc2NNZXNzYWdlLCBuZXcgU2V0KCkpO1xufVxuZnVuY3Rpb24qIHVzZWRUeXBlc0ludGVybmFsKGRlc2NNZXNzYWdlLCBzZWVuKSB7XG4gICAgdmFyIF9hLCBfYjtcbiAgICBmb3IgKGNvbnN0IGZpZWxkIG9mIGRlc2NNZXNzYWdlLmZpZWxkcykge1xuICAgICAgICBjb25zdCByZWYgPSAoX2IgPSAoX2EgPSBmaWVsZC5lbnVtKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBmaWVsZC5tZXNzYWdlKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmICghcmVmIHx8IHNlZW4uaGFzKHJlZi50eXBlTmFtZSkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIHNlZW4uYWRkKHJlZi50eXBlTmFtZSk7XG4gICAgICAgIHlpZWxkIHJlZjtcbiAgICAgICAgaWYgKHJlZi5raW5kID09IFwibWVzc2FnZVwiKSB7XG4gICAgICAgICAgICB5aWVsZCogdXNlZFR5cGVzSW50ZXJuYWwocmVmLCBzZWVuKTtcbiAgICAgICAgfVxuICAgIH1cbn1cbi8qKlxuICogUmV0dXJucyB0aGUgYW5jZXN0b3JzIG9mIGEgZ2l2ZW4gUHJvdG9idWYgZWxlbWVudCwgdXAgdG8gdGhlIGZpbGUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJlbnRUeXBlcyhkZXNjKSB7XG4gICAgY29uc3QgcGFyZW50cyA9IFtdO1xuICAgIHdoaWxlIChkZXNjLmtpbmQgIT09IFwiZmlsZVwiKSB7XG4gICAgICAgIGNvbnN0IHAgPSBwYXJlbnQoZGVzYyk7XG4gICAgICAgIGRlc2MgPSBwO1xuICAgICAgICBwYXJlbnRzLnB1c2gocCk7XG4gICAgfVxuICAgIHJldHVybiBwYXJlbnRzO1xufVxuZnVuY3Rpb24gcGFyZW50KGRlc2MpIHtcbiAgICB2YXIgX2E7XG4gICAgc3dpdGNoIChkZXNjLmtpbmQpIHtcbiAgICAgICAgY2FzZSBcImVudW1fdmFsdWVcIjpcbiAgICAgICAgY2FzZSBcImZpZWxkXCI6XG4gICAgICAgIGNhc2UgXCJvbmVvZlwiOlxuICAgICAgICBjYXNlIFwicnBjXCI6XG4gICAgICAgICAgICByZXR1cm4gZGVzYy5wYXJlbnQ7XG4gICAgICAgIGNhc2UgXCJzZXJ2aWNlXCI6XG4gICAgICAgICAgICByZXR1cm4gZGVzYy5maWxlO1xuICAgICAgICBjYXNlIFwiZXh0ZW5zaW9uXCI6XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6XG4gICAgICAgICAgICByZXR1cm4gKF9hID0gZGVzYy5wYXJlbnQpICE9PSBudWxsICYmIF9hICE9PSB2b2lkIDAgPyBfYSA6IGRlc2MuZmlsZTtcbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IFNjYWxhclR5cGUsIH0gZnJvbSBcIi4vZGVzY3JpcHRvcnMuanNcIjtcbmltcG9ydCB7IHBhcnNlVGV4dEZvcm1hdEVudW1WYWx1ZSwgcGFyc2VUZXh0Rm9ybWF0U2NhbGFyVmFsdWUsIH0gZnJvbSBcIi4vd2lyZS90ZXh0LWZvcm1hdC5qc1wiO1xuaW1wb3J0IHsgbmVzdGVkVHlwZXMgfSBmcm9tIFwiLi9yZWZsZWN0L25lc3RlZC10eXBlcy5qc1wiO1xuaW1wb3J0IHsgdW5zYWZlSXNTZXRFeHBsaWNpdCB9IGZyb20gXCIuL3JlZmxlY3QvdW5zYWZlLmpzXCI7XG5pbXBvcnQgeyBwcm90b0NhbWVsQ2FzZSwgc2FmZU9iamVjdFByb3BlcnR5IH0gZnJvbSBcIi4vcmVmbGVjdC9uYW1lcy5qc1wiO1xuaW1wb3J0IHsgQmluYXJ5UmVhZGVyLCBXaXJlVHlwZSB9IGZyb20gXCIuL3dpcmUvYmluYXJ5LWVuY29kaW5nLmpzXCI7XG4vKipcbiAqIENyZWF0ZSBhIHJlZ2lzdHJ5IGZyb20gdGhlIGdpdmVuIGlucHV0cy5cbiAqXG4gKiBBbiBpbnB1dCBjYW4gYmU6XG4gKiAtIEFueSBtZXNzYWdlLCBlbnVtLCBzZXJ2aWNlLCBvciBleHRlbnNpb24gZGVzY3JpcHRvciwgd2hpY2ggYWRkcyBqdXN0IHRoZVxuICogICBkZXNjcmlwdG9yIGZvciB0aGlzIHR5cGUuXG4gKiAtIEEgZmlsZSBkZXNjcmlwdG9yLCB3aGljaCBhZGRzIGFsbCB0eXBlZCBkZWZpbmVkIGluIHRoaXMgZmlsZS5cbiAqIC0gQSByZWdpc3RyeSwgd2hpY2ggYWRkcyBhbGwgdHlwZXMgZnJvbSB0aGUgcmVnaXN0cnkuXG4gKlxuICogRm9yIGR1cGxpY2F0ZSBkZXNjcmlwdG9ycyAoc2FtZSB0eXBlIG5hbWUpLCB0aGUgb25lIGdpdmVuIGxhc3Qgd2lucy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZVJlZ2lzdHJ5KC4uLmlucHV0KSB7XG4gICAgcmV0dXJuIGluaXRCYXNlUmVnaXN0cnkoaW5wdXQpO1xufVxuLyoqXG4gKiBDcmVhdGUgYSByZWdpc3RyeSB0aGF0IGFsbG93cyBhZGRpbmcgYW5kIHJlbW92aW5nIGRlc2NyaXB0b3JzLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlTXV0YWJsZVJlZ2lzdHJ5KC4uLmlucHV0KSB7XG4gICAgY29uc3QgcmVnID0gaW5pdEJhc2VSZWdpc3RyeShpbnB1dCk7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7fSwgcmVnKSwgeyByZW1vdmUoZGVzYykge1xuICAgICAgICAgICAgdmFyIF9hO1xuICAgICAgICAgICAgaWYgKGRlc2Mua2luZCA9PSBcImV4dGVuc2lvblwiKSB7XG4gICAgICAgICAgICAgICAgKF9hID0gcmVnLmV4dGVuZGVlcy5nZXQoZGVzYy5leHRlbmRlZS50eXBlTmFtZSkpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5kZWxldGUoZGVzYy5udW1iZXIpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmVnLnR5cGVzLmRlbGV0ZShkZXNjLnR5cGVOYW1lKTtcbiAgICAgICAgfSB9KTtcbn1cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVGaWxlUmVnaXN0cnkoLi4uYXJncykge1xuICAgIHJldHVybiBidWlsZEZpbGVSZWdpc3RyeShhcmdzLCBhc3NlcnRWYWxpZE5hbWVzKTtcbn1cbi8qKlxuICogQ3JlYXRlIGEgcmVnaXN0cnkgZnJvbSBhbiBlbWJlZGRlZCBmaWxlIGRlc2NyaXB0b3Igd2l0aG91dCB2YWxpZGF0aW5nIGl0LlxuICogRW1iZWRkZWQgZGVzY3JpcHRvcnMgYXJlIHZhbGlkYXRlZCB3aGVuIHRoZXkgYXJlIGdlbmVyYXRlZCwgc28gdGhleSBhcmVcbiAqIHRydXN0ZWQgYXQgcnVudGltZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRW1iZWRkZWRGaWxlUmVnaXN0cnkoZmlsZURlc2NyaXB0b3JQcm90bywgcmVzb2x2ZSkge1xuICAgIHJldHVybiBidWlsZEZpbGVSZWdpc3RyeShbZmlsZURlc2NyaXB0b3JQcm90bywgcmVzb2x2ZV0pO1xufVxuZnVuY3Rpb24gYnVpbGRGaWxlUmVnaXN0cnkoYXJncywgXG4vLyBBIGZ1bmN0aW9uIHJhdGhlciB0aGFuIGEgYm9vbGVhbiwgc28gdGhhdCBidW5kbGVzIHRoYXQgb25seSBsb2FkIGVtYmVkZGVkXG4vLyBkZXNjcmlwdG9ycyBjYW4gdHJlZS1zaGFrZSB0aGUgdmFsaWRhdGlvbiBjb2RlLlxuY2hlY2spIHtcbiAgICBjb25zdCByZWdpc3RyeSA9IGNyZWF0ZUJhc2VSZWdpc3RyeSgpO1xuICAgIGlmICghYXJncy5sZW5ndGgpIHtcbiAgICAgICAgcmV0dXJuIHJlZ2lzdHJ5O1xuICAgIH1cbiAgICBpZiAoXCIkdHlwZU5hbWVcIiBpbiBhcmdzWzBdICYmXG4gICAgICAgIGFyZ3NbMF0uJHR5cGVOYW1lID09IFwiZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0XCIpIHtcbiAgICAgICAgZm9yIChjb25zdCBmaWxlIG9mIGFyZ3NbMF0uZmlsZSkge1xuICAgICAgICAgICAgY2hlY2sgPT09IG51bGwgfHwgY2hlY2sgPT09IHZvaWQgMCA/IHZvaWQgMCA6IGNoZWNrKGZpbGUpO1xuICAgICAgICAgICAgYWRkRmlsZShmaWxlLCByZWdpc3RyeSk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHJlZ2lzdHJ5O1xuICAgIH1cbiAgICBpZiAoXCIkdHlwZU5hbWVcIiBpbiBhcmdzWzBdKSB7XG4gICAgICAgIGNvbnN0IGlucHV0ID0gYXJnc1swXTtcbiAgICAgICAgY29uc3QgcmVzb2x2ZSA9IGFyZ3NbMV07XG4gICAgICAgIGNvbnN0IHNlZW4gPSBuZXcgU2V0KCk7XG4gICAgICAgIGZ1bmN0aW9uIHJlY3Vyc2VEZXBzKGZpbGUpIHtcbiAgICAgICAgICAgIGNvbnN0IGRlcHMgPSBbXTtcbiAgICAgICAgICAgIGZvciAoY29uc3QgcHJvdG9GaWxlTmFtZSBvZiBmaWxlLmRlcGVuZGVuY3kpIHtcbiAgICAgICAgICAgICAgICBpZiAocmVnaXN0cnkuZ2V0RmlsZShwcm90b0ZpbGVOYW1lKSAhPSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGlmIChzZWVuLmhhcyhwcm90b0ZpbGVOYW1lKSkge1xuICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29uc3QgZGVwID0gcmVzb2x2ZShwcm90b0ZpbGVOYW1lKTtcbiAgICAgICAgICAgICAgICBpZiAoIWRlcCkge1xuICAgICAgICAgICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFVuYWJsZSB0byByZXNvbHZlICR7cHJvdG9GaWxlTmFtZX0sIGltcG9ydGVkIGJ5ICR7ZmlsZS5uYW1lfWApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAoXCJraW5kXCIgaW4gZGVwKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlZ2lzdHJ5LmFkZEZpbGUoZGVwLCBmYWxzZSwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgICAgICBzZWVuLmFkZChkZXAubmFtZSk7XG4gICAgICAgICAgICAgICAgICAgIGRlcHMucHVzaChkZXApO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiBkZXBzLmNvbmNhdCguLi5kZXBzLm1hcChyZWN1cnNlRGVwcykpO1xuICAgICAgICB9XG4gICAgICAgIGZvciAoY29uc3QgZmlsZSBvZiBbaW5wdXQsIC4uLnJlY3Vyc2VEZXBzKGlucHV0KV0ucmV2ZXJzZSgpKSB7XG4gICAgICAgICAgICBjaGVjayA9PT0gbnVsbCB8fCBjaGVjayA9PT0gdm9pZCAwID8gdm9pZCAwIDogY2hlY2soZmlsZSk7XG4gICAgICAgICAgICBhZGRGaWxlKGZpbGUsIHJlZ2lzdHJ5KTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgZm9yIChjb25zdCBmaWxlUmVnIG9mIGFyZ3MpIHtcbiAgICAgICAgICAgIGZvciAoY29uc3QgZmlsZSBvZiBmaWxlUmVnLmZpbGVzKSB7XG4gICAgICAgICAgICAgICAgcmVnaXN0cnkuYWRkRmlsZShmaWxlKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVnaXN0cnk7XG59XG4vLyBNYXRjaGVzIHByb3RvYydzIGRlc2NyaXB0b3IgY2hlY2ssIHdoaWNoIGFsbG93cyBhIGxlYWRpbmcgZGlnaXQuXG5jb25zdCBpZGVudGlmaWVyUmUgPSAvXltBLVphLXowLTlfXSskLztcbi8qKlxuICogVGhyb3cgYW4gZXJyb3IgaWYgYSBuYW1lIGluIHRoZSBmaWxlIGlzIG5vdCBhIFByb3RvYnVmIGlkZW50aWZpZXIuIENoZWNrc1xuICogdGhlIG5hbWVzIG9mIG1lc3NhZ2VzLCBmaWVsZHMsIG9uZW9mcywgZXh0ZW5zaW9ucywgZW51bXMsIGVudW0gdmFsdWVzLFxuICogc2VydmljZXMsIGFuZCBtZXRob2RzLlxuICpcbiAqIENvbXBpbGVycyByZWplY3QgYW55dGhpbmcgZWxzZSwgYnV0IGEgZGVzY3JpcHRvciBjYW4gYmUgY3JhZnRlZCBieSBoYW5kLCBhbmRcbiAqIGNvZGUgZ2VuZXJhdG9ycyBwcmludCB0aGVzZSBuYW1lcywgZm9yIGV4YW1wbGUgYXMgaWRlbnRpZmllcnMuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzc2VydFZhbGlkTmFtZXMoZmlsZSkge1xuICAgIGNvbnN0IGNoZWNrID0gKGtpbmQsIG5hbWUpID0+IHtcbiAgICAgICAgaWYgKCFpZGVudGlmaWVyUmUudGVzdChuYW1lKSkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGAke2ZpbGUubmFtZX06IGludmFsaWQgJHtraW5kfSBuYW1lICR7SlNPTi5zdHJpbmdpZnkobmFtZSl9YCk7XG4gICAgICAgIH1cbiAgICB9O1xuICAgIGNvbnN0IGNoZWNrRW51bSA9IChlbnVtVHlwZSkgPT4ge1xuICAgICAgICBjaGVjayhcImVudW1cIiwgZW51bVR5cGUubmFtZSk7XG4gICAgICAgIGZvciAoY29uc3QgdmFsdWUgb2YgZW51bVR5cGUudmFsdWUpIHtcbiAgICAgICAgICAgIGNoZWNrKFwiZW51bSB2YWx1ZVwiLCB2YWx1ZS5uYW1lKTtcbiAgICAgICAgfVxuICAgIH07XG4gICAgY29uc3QgY2hlY2tNZXNzYWdlID0gKG1lc3NhZ2UpID0+IHtcbiAgICAgICAgY2hlY2soXCJtZXNzYWdlXCIsIG1lc3NhZ2UubmFtZSk7XG4gICAgICAgIGZvciAoY29uc3QgZmllbGQgb2YgbWVzc2FnZS5maWVsZCkge1xuICAgICAgICAgICAgY2hlY2soXCJmaWVsZFwiLCBmaWVsZC5uYW1lKTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGNvbnN0IG9uZW9mIG9mIG1lc3NhZ2Uub25lb2ZEZWNsKSB7XG4gICAgICAgICAgICBjaGVjayhcIm9uZW9mXCIsIG9uZW9mLm5hbWUpO1xuICAgICAgICB9XG4gICAgICAgIGZvciAoY29uc3QgZXh0ZW5zaW9uIG9mIG1lc3NhZ2UuZXh0ZW5zaW9uKSB7XG4gICAgICAgICAgICBjaGVjayhcImV4dGVuc2lvblwiLCBleHRlbnNpb24ubmFtZSk7XG4gICAgICAgIH1cbiAgICAgICAgbWVzc2FnZS5uZXN0ZWRUeXBlLmZvckVhY2goY2hlY2tNZXNzYWdlKTtcbiAgICAgICAgbWVzc2FnZS5lbnVtVHlwZS5mb3JFYWNoKGNoZWNrRW51bSk7XG4gICAgfTtcbiAgICBmaWxlLm1lc3NhZ2VUeXBlLmZvckVhY2goY2hlY2tNZXNzYWdlKTtcbiAgICBmaWxlLmVudW1UeXBlLmZvckVhY2goY2hlY2tFbnVtKTtcbiAgICBmb3IgKGNvbnN0IGV4dGVuc2lvbiBvZiBmaWxlLmV4dGVuc2lvbikge1xuICAgICAgICBjaGVjayhcImV4dGVuc2lvblwiLCBleHRlbnNpb24ubmFtZSk7XG4gICAgfVxuICAgIGZvciAoY29uc3Qgc2VydmljZSBvZiBmaWxlLnNlcnZpY2UpIHtcbiAgICAgICAgY2hlY2soXCJzZXJ2aWNlXCIsIHNlcnZpY2UubmFtZSk7XG4gICAgICAgIGZvciAoY29uc3QgbWV0aG9kIG9mIHNlcnZpY2UubWV0aG9kKSB7XG4gICAgICAgICAgICBjaGVjayhcIm1ldGhvZFwiLCBtZXRob2QubmFtZSk7XG4gICAgICAgIH1cbiAgICB9XG59XG4vKipcbiAqIEBwcml2YXRlXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZUJhc2VSZWdpc3RyeSgpIHtcbiAgICBjb25zdCB0eXBlcyA9IG5ldyBNYXAoKTtcbiAgICBjb25zdCBleHRlbmRlZXMgPSBuZXcgTWFwKCk7XG4gICAgY29uc3QgZmlsZXMgPSBuZXcgTWFwKCk7XG4gICAgcmV0dXJuIHtcbiAgICAgICAga2luZDogXCJyZWdpc3RyeVwiLFxuICAgICAgICB0eXBlcyxcbiAgICAgICAgZXh0ZW5kZWVzLFxuICAgICAgICBbU3ltYm9sLml0ZXJhdG9yXSgpIHtcbiAgICAgICAgICAgIHJldHVybiB0eXBlcy52YWx1ZXMoKTtcbiAgICAgICAgfSxcbiAgICAgICAgZ2V0IGZpbGVzKCkge1xuICAgICAgICAgICAgcmV0dXJuIGZpbGVzLnZhbHVlcygpO1xuICAgICAgICB9LFxuICAgICAgICBhZGRGaWxlKGZpbGUsIHNraXBUeXBlcywgd2l0aERlcHMpIHtcbiAgICAgICAgICAgIGZpbGVzLnNldChmaWxlLnByb3RvLm5hbWUsIGZpbGUpO1xuICAgICAgICAgICAgaWYgKCFza2lwVHlwZXMpIHtcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IHR5cGUgb2YgbmVzdGVkVHlwZXMoZmlsZSkpIHtcbiAgICAgICAgICAgICAgICAgICAgdGhpcy5hZGQodHlwZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKHdpdGhEZXBzKSB7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBmIG9mIGZpbGUuZGVwZW5kZW5jaWVzKSB7XG4gICAgICAgICAgICAgICAgICAgIHRoaXMuYWRkRmlsZShmLCBza2lwVHlwZXMsIHdpdGhEZXBzKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH0sXG4gICAgICAgIGFkZChkZXNjKSB7XG4gICAgICAgICAgICBpZiAoZGVzYy5raW5kID09IFwiZXh0ZW5zaW9uXCIpIHtcbiAgICAgICAgICAgICAgICBsZXQgbnVtYmVyVG9FeHQgPSBleHRlbmRlZXMuZ2V0KGRlc2MuZXh0ZW5kZWUudHlwZU5hbWUpO1xuICAgICAgICAgICAgICAgIGlmICghbnVtYmVyVG9FeHQpIHtcbiAgICAgICAgICAgICAgICAgICAgZXh0ZW5kZWVzLnNldChkZXNjLmV4dGVuZGVlLnR5cGVOYW1lLCBcbiAgICAgICAgICAgICAgICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0Fzc2lnbkluRXhwcmVzc2lvbnM6IG5vXG4gICAgICAgICAgICAgICAgICAgIChudW1iZXJUb0V4dCA9IG5ldyBNYXAoKSkpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBudW1iZXJUb0V4dC5zZXQoZGVzYy5udW1iZXIsIGRlc2MpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdHlwZXMuc2V0KGRlc2MudHlwZU5hbWUsIGRlc2MpO1xuICAgICAgICB9LFxuICAgICAgICBnZXQodHlwZU5hbWUpIHtcbiAgICAgICAgICAgIHJldHVybiB0eXBlcy5nZXQodHlwZU5hbWUpO1xuICAgICAgICB9LFxuICAgICAgICBnZXRGaWxlKGZpbGVOYW1lKSB7XG4gICAgICAgICAgICByZXR1cm4gZmlsZXMuZ2V0KGZpbGVOYW1lKTtcbiAgICAgICAgfSxcbiAgICAgICAgZ2V0TWVzc2FnZSh0eXBlTmFtZSkge1xuICAgICAgICAgICAgY29uc3QgdCA9IHR5cGVzLmdldCh0eXBlTmFtZSk7XG4gICAgICAgICAgICByZXR1cm4gKHQgPT09IG51bGwgfHwgdCA9PT0gdm9pZCAwID8gdm9pZCAwIDogdC5raW5kKSA9PSBcIm1lc3NhZ2VcIiA/IHQgOiB1bmRlZmluZWQ7XG4gICAgICAgIH0sXG4gICAgICAgIGdldEVudW0odHlwZU5hbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IHQgPSB0eXBlcy5nZXQodHlwZU5hbWUpO1xuICAgICAgICAgICAgcmV0dXJuICh0ID09PSBudWxsIHx8IHQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHQua2luZCkgPT0gXCJlbnVtXCIgPyB0IDogdW5kZWZpbmVkO1xuICAgICAgICB9LFxuICAgICAgICBnZXRFeHRlbnNpb24odHlwZU5hbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IHQgPSB0eXBlcy5nZXQodHlwZU5hbWUpO1xuICAgICAgICAgICAgcmV0dXJuICh0ID09PSBudWxsIHx8IHQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHQua2luZCkgPT0gXCJleHRlbnNpb25cIiA/IHQgOiB1bmRlZmluZWQ7XG4gICAgICAgIH0sXG4gICAgICAgIGdldEV4dGVuc2lvbkZvcihleHRlbmRlZSwgbm8pIHtcbiAgICAgICAgICAgIHZhciBfYTtcbiAgICAgICAgICAgIHJldHVybiAoX2EgPSBleHRlbmRlZXMuZ2V0KGV4dGVuZGVlLnR5cGVOYW1lKSkgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLmdldChubyk7XG4gICAgICAgIH0sXG4gICAgICAgIGdldFNlcnZpY2UodHlwZU5hbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IHQgPSB0eXBlcy5nZXQodHlwZU5hbWUpO1xuICAgICAgICAgICAgcmV0dXJuICh0ID09PSBudWxsIHx8IHQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHQua2luZCkgPT0gXCJzZXJ2aWNlXCIgPyB0IDogdW5kZWZpbmVkO1xuICAgICAgICB9LFxuICAgIH07XG59XG4vKipcbiAqIEBwcml2YXRlXG4gKi9cbmZ1bmN0aW9uIGluaXRCYXNlUmVnaXN0cnkoaW5wdXRzKSB7XG4gICAgY29uc3QgcmVnaXN0cnkgPSBjcmVhdGVCYXNlUmVnaXN0cnkoKTtcbiAgICBmb3IgKGNvbnN0IGlucHV0IG9mIGlucHV0cykge1xuICAgICAgICBzd2l0Y2ggKGlucHV0LmtpbmQpIHtcbiAgICAgICAgICAgIGNhc2UgXCJyZWdpc3RyeVwiOlxuICAgICAgICAgICAgICAgIGZvciAoY29uc3QgbiBvZiBpbnB1dCkge1xuICAgICAgICAgICAgICAgICAgICByZWdpc3RyeS5hZGQobik7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBcImZpbGVcIjpcbiAgICAgICAgICAgICAgICByZWdpc3RyeS5hZGRGaWxlKGlucHV0KTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgcmVnaXN0cnkuYWRkKGlucHV0KTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVnaXN0cnk7XG59XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uLkVESVRJT05fUFJPVE8yOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFRElUSU9OX1BST1RPMiA9IDk5ODtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkVkaXRpb24uRURJVElPTl9QUk9UTzM6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IEVESVRJT05fUFJPVE8zID0gOTk5O1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRWRpdGlvbi5FRElUSU9OX1VOU1RBQkxFOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFRElUSU9OX1VOU1RBQkxFID0gOTk5OTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUuVFlQRV9TVFJJTkc6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFRZUEVfU1RSSU5HID0gOTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUuVFlQRV9HUk9VUDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgVFlQRV9HUk9VUCA9IDEwO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uVHlwZS5UWVBFX01FU1NBR0U6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFRZUEVfTUVTU0FHRSA9IDExO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uVHlwZS5UWVBFX0JZVEVTOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBUWVBFX0JZVEVTID0gMTI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlLlRZUEVfRU5VTTogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgVFlQRV9FTlVNID0gMTQ7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbC5MQUJFTF9SRVBFQVRFRDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgTEFCRUxfUkVQRUFURUQgPSAzO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uTGFiZWwuTEFCRUxfUkVRVUlSRUQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IExBQkVMX1JFUVVJUkVEID0gMjtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGUuSlNfU1RSSU5HOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBKU19TVFJJTkcgPSAxO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucy5JZGVtcG90ZW5jeUxldmVsLklERU1QT1RFTkNZX1VOS05PV046IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IElERU1QT1RFTkNZX1VOS05PV04gPSAwO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLkVYUExJQ0lUOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFWFBMSUNJVCA9IDE7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkZpZWxkUHJlc2VuY2UuSU1QTElDSVQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IElNUExJQ0lUID0gMjtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5MRUdBQ1lfUkVRVUlSRUQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IExFR0FDWV9SRVFVSVJFRCA9IDM7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlJlcGVhdGVkRmllbGRFbmNvZGluZy5QQUNLRUQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFBBQ0tFRCA9IDE7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Lk1lc3NhZ2VFbmNvZGluZy5ERUxJTUlURUQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IERFTElNSVRFRCA9IDI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVudW1UeXBlLk9QRU46IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IE9QRU4gPSAxO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5VdGY4VmFsaWRhdGlvbi5WRVJJRlk6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFZFUklGWSA9IDI7XG4vLyBiaW9tZS1pZ25vcmUgZm9ybWF0OiB3YW50IHRoaXMgdG8gcmVhZCB3ZWxsXG4vLyBib290c3RyYXAtaW5qZWN0IGRlZmF1bHRzOiBFRElUSU9OX1BST1RPMiB0byBFRElUSU9OXzIwMjY6IGV4cG9ydCBjb25zdCBtaW5pbXVtRWRpdGlvbjogU3VwcG9ydGVkRWRpdGlvbiA9ICRtaW5pbXVtRWRpdGlvbiwgbWF4aW11bUVkaXRpb246IFN1cHBvcnRlZEVkaXRpb24gPSAkbWF4aW11bUVkaXRpb247XG4vLyBnZW5lcmF0ZWQgZnJvbSBwcm90b2MgdjM2LjJcbmV4cG9ydCBjb25zdCBtaW5pbXVtRWRpdGlvbiA9IDk5OCwgbWF4aW11bUVkaXRpb24gPSAxMDAyO1xuY29uc3QgZmVhdHVyZURlZmF1bHRzID0ge1xuICAgIC8vIEVESVRJT05fUFJPVE8yXG4gICAgOTk4OiB7XG4gICAgICAgIGZpZWxkUHJlc2VuY2U6IDEsIC8vIEVYUExJQ0lULFxuICAgICAgICBlbnVtVHlwZTogMiwgLy8gQ0xPU0VELFxuICAgICAgICByZXBlYXRlZEZpZWxkRW5jb2Rpbmc6IDIsIC8vIEVYUEFOREVELFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogMywgLy8gTk9ORSxcbiAgICAgICAgbWVzc2FnZUVuY29kaW5nOiAxLCAvLyBMRU5HVEhfUFJFRklYRUQsXG4gICAgICAgIGpzb25Gb3JtYXQ6IDIsIC8vIExFR0FDWV9CRVNUX0VGRk9SVCxcbiAgICAgICAgZW5mb3JjZU5hbWluZ1N0eWxlOiAyLCAvLyBTVFlMRV9MRUdBQ1ksXG4gICAgICAgIGRlZmF1bHRTeW1ib2xWaXNpYmlsaXR5OiAxLCAvLyBFWFBPUlRfQUxMLFxuICAgICAgICBlbmZvcmNlUHJvdG9MaW1pdHM6IDEsIC8vIExFR0FDWV9OT19FWFBMSUNJVF9MSU1JVFMsXG4gICAgfSxcbiAgICAvLyBFRElUSU9OX1BST1RPM1xuICAgIDk5OToge1xuICAgICAgICBmaWVsZFByZXNlbmNlOiAyLCAvLyBJTVBMSUNJVCxcbiAgICAgICAgZW51bVR5cGU6IDEsIC8vIE9QRU4sXG4gICAgICAgIHJlcGVhdGVkRmllbGRFbmNvZGluZzogMSwgLy8gUEFDS0VELFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogMiwgLy8gVkVSSUZZLFxuICAgICAgICBtZXNzYWdlRW5jb2Rpbmc6IDEsIC8vIExFTkdUSF9QUkVGSVhFRCxcbiAgICAgICAganNvbkZvcm1hdDogMSwgLy8gQUxMT1csXG4gICAgICAgIGVuZm9yY2VOYW1pbmdTdHlsZTogMiwgLy8gU1RZTEVfTEVHQUNZLFxuICAgICAgICBkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eTogMSwgLy8gRVhQT1JUX0FMTCxcbiAgICAgICAgZW5mb3JjZVByb3RvTGltaXRzOiAxLCAvLyBMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTLFxuICAgIH0sXG4gICAgLy8gRURJVElPTl8yMDIzXG4gICAgMTAwMDoge1xuICAgICAgICBmaWVsZFByZXNlbmNlOiAxLCAvLyBFWFBMSUNJVCxcbiAgICAgICAgZW51bVR5cGU6IDEsIC8vIE9QRU4sXG4gICAgICAgIHJlcGVhdGVkRmllbGRFbmNvZGluZzogMSwgLy8gUEFDS0VELFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogMiwgLy8gVkVSSUZZLFxuICAgICAgICBtZXNzYWdlRW5jb2Rpbmc6IDEsIC8vIExFTkdUSF9QUkVGSVhFRCxcbiAgICAgICAganNvbkZvcm1hdDogMSwgLy8gQUxMT1csXG4gICAgICAgIGVuZm9yY2VOYW1pbmdTdHlsZTogMiwgLy8gU1RZTEVfTEVHQUNZLFxuICAgICAgICBkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eTogMSwgLy8gRVhQT1JUX0FMTCxcbiAgICAgICAgZW5mb3JjZVByb3RvTGltaXRzOiAxLCAvLyBMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTLFxuICAgIH0sXG4gICAgLy8gRURJVElPTl8yMDI0XG4gICAgMTAwMToge1xuICAgICAgICBmaWVsZFByZXNlbmNlOiAxLCAvLyBFWFBMSUNJVCxcbiAgICAgICAgZW51bVR5cGU6IDEsIC8vIE9QRU4sXG4gICAgICAgIHJlcGVhdGVkRmllbGRFbmNvZGluZzogMSwgLy8gUEFDS0VELFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogMiwgLy8gVkVSSUZZLFxuICAgICAgICBtZXNzYWdlRW5jb2Rpbmc6IDEsIC8vIExFTkdUSF9QUkVGSVhFRCxcbiAgICAgICAganNvbkZvcm1hdDogMSwgLy8gQUxMT1csXG4gICAgICAgIGVuZm9yY2VOYW1pbmdTdHlsZTogMSwgLy8gU1RZTEUyMDI0LFxuICAgICAgICBkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eTogMiwgLy8gRVhQT1JUX1RPUF9MRVZFTCxcbiAgICAgICAgZW5mb3JjZVByb3RvTGltaXRzOiAxLCAvLyBMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTLFxuICAgIH0sXG4gICAgLy8gRURJVElPTl8yMDI2XG4gICAgMTAwMjoge1xuICAgICAgICBmaWVsZFByZXNlbmNlOiAxLCAvLyBFWFBMSUNJVCxcbiAgICAgICAgZW51bVR5cGU6IDEsIC8vIE9QRU4sXG4gICAgICAgIHJlcGVhdGVkRmllbGRFbmNvZGluZzogMSwgLy8gUEFDS0VELFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogMiwgLy8gVkVSSUZZLFxuICAgICAgICBtZXNzYWdlRW5jb2Rpbmc6IDEsIC8vIExFTkdUSF9QUkVGSVhFRCxcbiAgICAgICAganNvbkZvcm1hdDogMSwgLy8gQUxMT1csXG4gICAgICAgIGVuZm9yY2VOYW1pbmdTdHlsZTogMywgLy8gU1RZTEUyMDI2LFxuICAgICAgICBkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eTogNCwgLy8gU1RSSUNULFxuICAgICAgICBlbmZvcmNlUHJvdG9MaW1pdHM6IDIsIC8vIFBST1RPX0xJTUlUUzIwMjYsXG4gICAgfSxcbn07XG4vKipcbiAqIENyZWF0ZSBhIGRlc2NyaXB0b3IgZm9yIGEgZmlsZSwgYWRkIGl0IHRvIHRoZSByZWdpc3RyeS5cbiAqL1xuZnVuY3Rpb24gYWRkRmlsZShwcm90bywgcmVnKSB7XG4gICAgdmFyIF9hLCBfYjtcbiAgICBjb25zdCBmaWxlID0ge1xuICAgICAgICBraW5kOiBcImZpbGVcIixcbiAgICAgICAgcHJvdG8sXG4gICAgICAgIGRlcHJlY2F0ZWQ6IChfYiA9IChfYSA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5kZXByZWNhdGVkKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiBmYWxzZSxcbiAgICAgICAgZWRpdGlvbjogZ2V0RmlsZUVkaXRpb24ocHJvdG8pLFxuICAgICAgICBuYW1lOiBwcm90by5uYW1lLnJlcGxhY2UoL1xcLnByb3RvJC8sIFwiXCIpLFxuICAgICAgICBkZXBlbmRlbmNpZXM6IGZpbmRGaWxlRGVwZW5kZW5jaWVzKHByb3RvLCByZWcpLFxuICAgICAgICBlbnVtczogW10sXG4gICAgICAgIG1lc3NhZ2VzOiBbXSxcbiAgICAgICAgZXh0ZW5zaW9uczogW10sXG4gICAgICAgIHNlcnZpY2VzOiBbXSxcbiAgICAgICAgdG9TdHJpbmcoKSB7XG4gICAgICAgICAgICByZXR1cm4gYGZpbGUgJHtwcm90by5uYW1lfWA7XG4gICAgICAgIH0sXG4gICAgfTtcbiAgICBjb25zdCBtYXBFbnRyaWVzU3RvcmUgPSBuZXcgTWFwKCk7XG4gICAgY29uc3QgbWFwRW50cmllcyA9IHtcbiAgICAgICAgZ2V0KHR5cGVOYW1lKSB7XG4gICAgICAgICAgICByZXR1cm4gbWFwRW50cmllc1N0b3JlLmdldCh0eXBlTmFtZSk7XG4gICAgICAgIH0sXG4gICAgICAgIGFkZChkZXNjKSB7XG4gICAgICAgICAgICB2YXIgX2E7XG4gICAgICAgICAgICBhc3NlcnQoKChfYSA9IGRlc2MucHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLm1hcEVudHJ5KSA9PT0gdHJ1ZSk7XG4gICAgICAgICAgICBtYXBFbnRyaWVzU3RvcmUuc2V0KGRlc2MudHlwZU5hbWUsIGRlc2MpO1xuICAgICAgICB9LFxuICAgIH07XG4gICAgZm9yIChjb25zdCBlbnVtUHJvdG8gb2YgcHJvdG8uZW51bVR5cGUpIHtcbiAgICAgICAgYWRkRW51bShlbnVtUHJvdG8sIGZpbGUsIHVuZGVmaW5lZCwgcmVnKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBtZXNzYWdlUHJvdG8gb2YgcHJvdG8ubWVzc2FnZVR5cGUpIHtcbiAgICAgICAgYWRkTWVzc2FnZShtZXNzYWdlUHJvdG8sIGZpbGUsIHVuZGVmaW5lZCwgcmVnLCBtYXBFbnRyaWVzKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBzZXJ2aWNlUHJvdG8gb2YgcHJvdG8uc2VydmljZSkge1xuICAgICAgICBhZGRTZXJ2aWNlKHNlcnZpY2VQcm90bywgZmlsZSwgcmVnKTtcbiAgICB9XG4gICAgYWRkRXh0ZW5zaW9ucyhmaWxlLCByZWcpO1xuICAgIGZvciAoY29uc3QgbWFwRW50cnkgb2YgbWFwRW50cmllc1N0b3JlLnZhbHVlcygpKSB7XG4gICAgICAgIC8vIHRvIGNyZWF0ZSBhIG1hcCBmaWVsZCwgd2UgbmVlZCBhY2Nlc3MgdG8gdGhlIG1hcCBlbnRyeSdzIGZpZWxkc1xuICAgICAgICBhZGRGaWVsZHMobWFwRW50cnksIHJlZywgbWFwRW50cmllcyk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgbWVzc2FnZSBvZiBmaWxlLm1lc3NhZ2VzKSB7XG4gICAgICAgIGFkZEZpZWxkcyhtZXNzYWdlLCByZWcsIG1hcEVudHJpZXMpO1xuICAgICAgICBhZGRFeHRlbnNpb25zKG1lc3NhZ2UsIHJlZyk7XG4gICAgfVxuICAgIHJlZy5hZGRGaWxlKGZpbGUsIHRydWUpO1xufVxuLyoqXG4gKiBDcmVhdGUgZGVzY3JpcHRvcnMgZm9yIGV4dGVuc2lvbnMsIGFuZCBhZGQgdGhlbSB0byB0aGUgbWVzc2FnZSAvIGZpbGUsXG4gKiBhbmQgdG8gb3VyIGNhcnQuXG4gKiBSZWN1cnNlcyBpbnRvIG5lc3RlZCB0eXBlcy5cbiAqL1xuZnVuY3Rpb24gYWRkRXh0ZW5zaW9ucyhkZXNjLCByZWcpIHtcbiAgICBzd2l0Y2ggKGRlc2Mua2luZCkge1xuICAgICAgICBjYXNlIFwiZmlsZVwiOlxuICAgICAgICAgICAgZm9yIChjb25zdCBwcm90byBvZiBkZXNjLnByb3RvLmV4dGVuc2lvbikge1xuICAgICAgICAgICAgICAgIGNvbnN0IGV4dCA9IG5ld0ZpZWxkKHByb3RvLCBkZXNjLCByZWcpO1xuICAgICAgICAgICAgICAgIGRlc2MuZXh0ZW5zaW9ucy5wdXNoKGV4dCk7XG4gICAgICAgICAgICAgICAgcmVnLmFkZChleHQpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6XG4gICAgICAgICAgICBmb3IgKGNvbnN0IHByb3RvIG9mIGRlc2MucHJvdG8uZXh0ZW5zaW9uKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgZXh0ID0gbmV3RmllbGQocHJvdG8sIGRlc2MsIHJlZyk7XG4gICAgICAgICAgICAgICAgZGVzYy5uZXN0ZWRFeHRlbnNpb25zLnB1c2goZXh0KTtcbiAgICAgICAgICAgICAgICByZWcuYWRkKGV4dCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgZGVzYy5uZXN0ZWRNZXNzYWdlcykge1xuICAgICAgICAgICAgICAgIGFkZEV4dGVuc2lvbnMobWVzc2FnZSwgcmVnKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGJyZWFrO1xuICAgIH1cbn1cbi8qKlxuICogQ3JlYXRlIGRlc2NyaXB0b3JzIGZvciBmaWVsZHMgYW5kIG9uZW9mIGdyb3VwcywgYW5kIGFkZCB0aGVtIHRvIHRoZSBtZXNzYWdlLlxuICogUmVjdXJzZXMgaW50byBuZXN0ZWQgdHlwZXMuXG4gKi9cbmZ1bmN0aW9uIGFkZEZpZWxkcyhtZXNzYWdlLCByZWcsIG1hcEVudHJpZXMpIHtcbiAgICBjb25zdCBhbGxPbmVvZnMgPSBtZXNzYWdlLnByb3RvLm9uZW9mRGVjbC5tYXAoKHByb3RvKSA9PiBuZXdPbmVvZihwcm90bywgbWVzc2FnZSkpO1xuICAgIGNvbnN0IG9uZW9mc1NlZW4gPSBuZXcgU2V0KCk7XG4gICAgZm9yIChjb25zdCBwcm90byBvZiBtZXNzYWdlLnByb3RvLmZpZWxkKSB7XG4gICAgICAgIGNvbnN0IG9uZW9mID0gZmluZE9uZW9mKHByb3RvLCBhbGxPbmVvZnMpO1xuICAgICAgICBjb25zdCBmaWVsZCA9IG5ld0ZpZWxkKHByb3RvLCBtZXNzYWdlLCByZWcsIG9uZW9mLCBtYXBFbnRyaWVzKTtcbiAgICAgICAgbWVzc2FnZS5maWVsZHMucHVzaChmaWVsZCk7XG4gICAgICAgIG1lc3NhZ2UuZmllbGRbZmllbGQubG9jYWxOYW1lXSA9IGZpZWxkO1xuICAgICAgICBpZiAob25lb2YgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgbWVzc2FnZS5tZW1iZXJzLnB1c2goZmllbGQpO1xuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgb25lb2YuZmllbGRzLnB1c2goZmllbGQpO1xuICAgICAgICAgICAgaWYgKCFvbmVvZnNTZWVuLmhhcyhvbmVvZikpIHtcbiAgICAgICAgICAgICAgICBvbmVvZnNTZWVuLmFkZChvbmVvZik7XG4gICAgICAgICAgICAgICAgbWVzc2FnZS5tZW1iZXJzLnB1c2gob25lb2YpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3Qgb25lb2Ygb2YgYWxsT25lb2ZzLmZpbHRlcigobykgPT4gb25lb2ZzU2Vlbi5oYXMobykpKSB7XG4gICAgICAgIG1lc3NhZ2Uub25lb2ZzLnB1c2gob25lb2YpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGNoaWxkIG9mIG1lc3NhZ2UubmVzdGVkTWVzc2FnZXMpIHtcbiAgICAgICAgYWRkRmllbGRzKGNoaWxkLCByZWcsIG1hcEVudHJpZXMpO1xuICAgIH1cbn1cbi8qKlxuICogQ3JlYXRlIGEgZGVzY3JpcHRvciBmb3IgYW4gZW51bWVyYXRpb24sIGFuZCBhZGQgaXQgb3VyIGNhcnQgYW5kIHRvIHRoZVxuICogcGFyZW50IHR5cGUsIGlmIGFueS5cbiAqL1xuZnVuY3Rpb24gYWRkRW51bShwcm90bywgZmlsZSwgcGFyZW50LCByZWcpIHtcbiAgICB2YXIgX2EsIF9iLCBfYywgX2QsIF9lLCBfZiwgX2c7XG4gICAgdmFyIF9oLCBfajtcbiAgICBjb25zdCBzaGFyZWRQcmVmaXggPSBmaW5kRW51bVNoYXJlZFByZWZpeChwcm90by5uYW1lLCBwcm90by52YWx1ZSk7XG4gICAgY29uc3QgZGVzYyA9IHtcbiAgICAgICAga2luZDogXCJlbnVtXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIGZpbGUsXG4gICAgICAgIHBhcmVudCxcbiAgICAgICAgb3BlbjogdHJ1ZSxcbiAgICAgICAgbmFtZTogcHJvdG8ubmFtZSxcbiAgICAgICAgdHlwZU5hbWU6IG1ha2VUeXBlTmFtZShwcm90bywgcGFyZW50LCBmaWxlKSxcbiAgICAgICAgdmFsdWU6IHt9LFxuICAgICAgICB2YWx1ZXM6IFtdLFxuICAgICAgICBzaGFyZWRQcmVmaXgsXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBlbnVtICR7dGhpcy50eXBlTmFtZX1gO1xuICAgICAgICB9LFxuICAgIH07XG4gICAgZGVzYy5vcGVuID0gaXNFbnVtT3BlbihkZXNjKTtcbiAgICByZWcuYWRkKGRlc2MpO1xuICAgIGZvciAoY29uc3QgcCBvZiBwcm90by52YWx1ZSkge1xuICAgICAgICBjb25zdCBuYW1lID0gcC5uYW1lO1xuICAgICAgICBjb25zdCB2YWx1ZSA9IHtcbiAgICAgICAgICAgIGtpbmQ6IFwiZW51bV92YWx1ZVwiLFxuICAgICAgICAgICAgcHJvdG86IHAsXG4gICAgICAgICAgICBkZXByZWNhdGVkOiAoX2QgPSAoX2MgPSBwLm9wdGlvbnMpID09PSBudWxsIHx8IF9jID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYy5kZXByZWNhdGVkKSAhPT0gbnVsbCAmJiBfZCAhPT0gdm9pZCAwID8gX2QgOiBmYWxzZSxcbiAgICAgICAgICAgIHBhcmVudDogZGVzYyxcbiAgICAgICAgICAgIG5hbWUsXG4gICAgICAgICAgICBsb2NhbE5hbWU6IHNhZmVPYmplY3RQcm9wZXJ0eShzaGFyZWRQcmVmaXggPT0gdW5kZWZpbmVkID8gbmFtZSA6IG5hbWUuc3Vic3RyaW5nKHNoYXJlZFByZWZpeC5sZW5ndGgpKSxcbiAgICAgICAgICAgIG51bWJlcjogcC5udW1iZXIsXG4gICAgICAgICAgICBqc29uTmFtZTogKF9lID0gZmluZEVudW1WYWx1ZUpzb25OYW1lKHApKSAhPT0gbnVsbCAmJiBfZSAhPT0gdm9pZCAwID8gX2UgOiBuYW1lLFxuICAgICAgICAgICAgdG9TdHJpbmcoKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGBlbnVtIHZhbHVlICR7ZGVzYy50eXBlTmFtZX0uJHtuYW1lfWA7XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgICAgICBkZXNjLnZhbHVlcy5wdXNoKHZhbHVlKTtcbiAgICAgICAgLy8gUHJlc2VydmUgdGhlIGZpcnN0IGRlY2xhcmVkIG5hbWUgZm9yIGFsaWFzZWQgZW51bSB2YWx1ZXMuXG4gICAgICAgIChfZiA9IChfaCA9IGRlc2MudmFsdWUpW19qID0gcC5udW1iZXJdKSAhPT0gbnVsbCAmJiBfZiAhPT0gdm9pZCAwID8gX2YgOiAoX2hbX2pdID0gdmFsdWUpO1xuICAgIH1cbiAgICAoKF9nID0gcGFyZW50ID09PSBudWxsIHx8IHBhcmVudCA9PT0gdm9pZCAwID8gdm9pZCAwIDogcGFyZW50Lm5lc3RlZEVudW1zKSAhPT0gbnVsbCAmJiBfZyAhPT0gdm9pZCAwID8gX2cgOiBmaWxlLmVudW1zKS5wdXNoKGRlc2MpO1xufVxuLyoqXG4gKiBDcmVhdGUgYSBkZXNjcmlwdG9yIGZvciBhIG1lc3NhZ2UsIGluY2x1ZGluZyBuZXN0ZWQgdHlwZXMsIGFuZCBhZGQgaXQgdG8gb3VyXG4gKiBjYXJ0LiBOb3RlIHRoYXQgdGhpcyBkb2VzIG5vdCBjcmVhdGUgZGVzY3JpcHRvcnMgZmllbGRzLlxuICovXG5mdW5jdGlvbiBhZGRNZXNzYWdlKHByb3RvLCBmaWxlLCBwYXJlbnQsIHJlZywgbWFwRW50cmllcykge1xuICAgIHZhciBfYSwgX2IsIF9jLCBfZDtcbiAgICBjb25zdCBkZXNjID0ge1xuICAgICAgICBraW5kOiBcIm1lc3NhZ2VcIixcbiAgICAgICAgcHJvdG8sXG4gICAgICAgIGRlcHJlY2F0ZWQ6IChfYiA9IChfYSA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5kZXByZWNhdGVkKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiBmYWxzZSxcbiAgICAgICAgZmlsZSxcbiAgICAgICAgcGFyZW50LFxuICAgICAgICBuYW1lOiBwcm90by5uYW1lLFxuICAgICAgICB0eXBlTmFtZTogbWFrZVR5cGVOYW1lKHByb3RvLCBwYXJlbnQsIGZpbGUpLFxuICAgICAgICBmaWVsZHM6IFtdLFxuICAgICAgICBmaWVsZDoge30sXG4gICAgICAgIG9uZW9mczogW10sXG4gICAgICAgIG1lbWJlcnM6IFtdLFxuICAgICAgICBuZXN0ZWRFbnVtczogW10sXG4gICAgICAgIG5lc3RlZE1lc3NhZ2VzOiBbXSxcbiAgICAgICAgbmVzdGVkRXh0ZW5zaW9uczogW10sXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBtZXNzYWdlICR7dGhpcy50eXBlTmFtZX1gO1xuICAgICAgICB9LFxuICAgIH07XG4gICAgaWYgKCgoX2MgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2MubWFwRW50cnkpID09PSB0cnVlKSB7XG4gICAgICAgIG1hcEVudHJpZXMuYWRkKGRlc2MpO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgKChfZCA9IHBhcmVudCA9PT0gbnVsbCB8fCBwYXJlbnQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHBhcmVudC5uZXN0ZWRNZXNzYWdlcykgIT09IG51bGwgJiYgX2QgIT09IHZvaWQgMCA/IF9kIDogZmlsZS5tZXNzYWdlcykucHVzaChkZXNjKTtcbiAgICAgICAgcmVnLmFkZChkZXNjKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBlbnVtUHJvdG8gb2YgcHJvdG8uZW51bVR5cGUpIHtcbiAgICAgICAgYWRkRW51bShlbnVtUHJvdG8sIGZpbGUsIGRlc2MsIHJlZyk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgbWVzc2FnZVByb3RvIG9mIHByb3RvLm5lc3RlZFR5cGUpIHtcbiAgICAgICAgYWRkTWVzc2FnZShtZXNzYWdlUHJvdG8sIGZpbGUsIGRlc2MsIHJlZywgbWFwRW50cmllcyk7XG4gICAgfVxufVxuLyoqXG4gKiBDcmVhdGUgYSBkZXNjcmlwdG9yIGZvciBhIHNlcnZpY2UsIGluY2x1ZGluZyBtZXRob2RzLCBhbmQgYWRkIGl0IHRvIG91clxuICogY2FydC5cbiAqL1xuZnVuY3Rpb24gYWRkU2VydmljZShwcm90bywgZmlsZSwgcmVnKSB7XG4gICAgdmFyIF9hLCBfYjtcbiAgICBjb25zdCBkZXNjID0ge1xuICAgICAgICBraW5kOiBcInNlcnZpY2VcIixcbiAgICAgICAgcHJvdG8sXG4gICAgICAgIGRlcHJlY2F0ZWQ6IChfYiA9IChfYSA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5kZXByZWNhdGVkKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiBmYWxzZSxcbiAgICAgICAgZmlsZSxcbiAgICAgICAgbmFtZTogcHJvdG8ubmFtZSxcbiAgICAgICAgdHlwZU5hbWU6IG1ha2VUeXBlTmFtZShwcm90bywgdW5kZWZpbmVkLCBmaWxlKSxcbiAgICAgICAgbWV0aG9kczogW10sXG4gICAgICAgIG1ldGhvZDoge30sXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBzZXJ2aWNlICR7dGhpcy50eXBlTmFtZX1gO1xuICAgICAgICB9LFxuICAgIH07XG4gICAgZmlsZS5zZXJ2aWNlcy5wdXNoKGRlc2MpO1xuICAgIHJlZy5hZGQoZGVzYyk7XG4gICAgZm9yIChjb25zdCBtZXRob2RQcm90byBvZiBwcm90by5tZXRob2QpIHtcbiAgICAgICAgY29uc3QgbWV0aG9kID0gbmV3TWV0aG9kKG1ldGhvZFByb3RvLCBkZXNjLCByZWcpO1xuICAgICAgICBkZXNjLm1ldGhvZHMucHVzaChtZXRob2QpO1xuICAgICAgICBkZXNjLm1ldGhvZFttZXRob2QubG9jYWxOYW1lXSA9IG1ldGhvZDtcbiAgICB9XG59XG4vKipcbiAqIENyZWF0ZSBhIGRlc2NyaXB0b3IgZm9yIGEgbWV0aG9kLlxuICovXG5mdW5jdGlvbiBuZXdNZXRob2QocHJvdG8sIHBhcmVudCwgcmVnKSB7XG4gICAgdmFyIF9hLCBfYiwgX2MsIF9kO1xuICAgIGxldCBtZXRob2RLaW5kO1xuICAgIGlmIChwcm90by5jbGllbnRTdHJlYW1pbmcgJiYgcHJvdG8uc2VydmVyU3RyZWFtaW5nKSB7XG4gICAgICAgIG1ldGhvZEtpbmQgPSBcImJpZGlfc3RyZWFtaW5nXCI7XG4gICAgfVxuICAgIGVsc2UgaWYgKHByb3RvLmNsaWVudFN0cmVhbWluZykge1xuICAgICAgICBtZXRob2RLaW5kID0gXCJjbGllbnRfc3RyZWFtaW5nXCI7XG4gICAgfVxuICAgIGVsc2UgaWYgKHByb3RvLnNlcnZlclN0cmVhbWluZykge1xuICAgICAgICBtZXRob2RLaW5kID0gXCJzZXJ2ZXJfc3RyZWFtaW5nXCI7XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICBtZXRob2RLaW5kID0gXCJ1bmFyeVwiO1xuICAgIH1cbiAgICBjb25zdCBpbnB1dCA9IHJlZy5nZXRNZXNzYWdlKHRyaW1MZWFkaW5nRG90KHByb3RvLmlucHV0VHlwZSkpO1xuICAgIGNvbnN0IG91dHB1dCA9IHJlZy5nZXRNZXNzYWdlKHRyaW1MZWFkaW5nRG90KHByb3RvLm91dHB1dFR5cGUpKTtcbiAgICBhc3NlcnQoaW5wdXQsIGBpbnZhbGlkIE1ldGhvZERlc2NyaXB0b3JQcm90bzogaW5wdXRfdHlwZSAke3Byb3RvLmlucHV0VHlwZX0gbm90IGZvdW5kYCk7XG4gICAgYXNzZXJ0KG91dHB1dCwgYGludmFsaWQgTWV0aG9kRGVzY3JpcHRvclByb3RvOiBvdXRwdXRfdHlwZSAke3Byb3RvLmlucHV0VHlwZX0gbm90IGZvdW5kYCk7XG4gICAgY29uc3QgbmFtZSA9IHByb3RvLm5hbWU7XG4gICAgcmV0dXJuIHtcbiAgICAgICAga2luZDogXCJycGNcIixcbiAgICAgICAgcHJvdG8sXG4gICAgICAgIGRlcHJlY2F0ZWQ6IChfYiA9IChfYSA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5kZXByZWNhdGVkKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiBmYWxzZSxcbiAgICAgICAgcGFyZW50LFxuICAgICAgICBuYW1lLFxuICAgICAgICBsb2NhbE5hbWU6IHNhZmVPYmplY3RQcm9wZXJ0eShuYW1lLmxlbmd0aFxuICAgICAgICAgICAgPyBzYWZlT2JqZWN0UHJvcGVydHkobmFtZVswXS50b0xvd2VyQ2FzZSgpICsgbmFtZS5zdWJzdHJpbmcoMSkpXG4gICAgICAgICAgICA6IG5hbWUpLFxuICAgICAgICBtZXRob2RLaW5kLFxuICAgICAgICBpbnB1dCxcbiAgICAgICAgb3V0cHV0LFxuICAgICAgICBpZGVtcG90ZW5jeTogKF9kID0gKF9jID0gcHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLmlkZW1wb3RlbmN5TGV2ZWwpICE9PSBudWxsICYmIF9kICE9PSB2b2lkIDAgPyBfZCA6IElERU1QT1RFTkNZX1VOS05PV04sXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBycGMgJHtwYXJlbnQudHlwZU5hbWV9LiR7bmFtZX1gO1xuICAgICAgICB9LFxuICAgIH07XG59XG4vKipcbiAqIENyZWF0ZSBhIGRlc2NyaXB0b3IgZm9yIGEgb25lb2YgZ3JvdXAuXG4gKi9cbmZ1bmN0aW9uIG5ld09uZW9mKHByb3RvLCBwYXJlbnQpIHtcbiAgICByZXR1cm4ge1xuICAgICAgICBraW5kOiBcIm9uZW9mXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiBmYWxzZSxcbiAgICAgICAgcGFyZW50LFxuICAgICAgICBmaWVsZHM6IFtdLFxuICAgICAgICBuYW1lOiBwcm90by5uYW1lLFxuICAgICAgICBsb2NhbE5hbWU6IHNhZmVPYmplY3RQcm9wZXJ0eShwcm90b0NhbWVsQ2FzZShwcm90by5uYW1lKSksXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBvbmVvZiAke3BhcmVudC50eXBlTmFtZX0uJHt0aGlzLm5hbWV9YDtcbiAgICAgICAgfSxcbiAgICB9O1xufVxuZnVuY3Rpb24gbmV3RmllbGQocHJvdG8sIHBhcmVudE9yRmlsZSwgcmVnLCBvbmVvZiwgbWFwRW50cmllcykge1xuICAgIHZhciBfYSwgX2IsIF9jO1xuICAgIGNvbnN0IGlzRXh0ZW5zaW9uID0gbWFwRW50cmllcyA9PT0gdW5kZWZpbmVkO1xuICAgIGNvbnN0IGZpZWxkID0ge1xuICAgICAgICBraW5kOiBcImZpZWxkXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIG5hbWU6IHByb3RvLm5hbWUsXG4gICAgICAgIG51bWJlcjogcHJvdG8ubnVtYmVyLFxuICAgICAgICBzY2FsYXI6IHVuZGVmaW5lZCxcbiAgICAgICAgbWVzc2FnZTogdW5kZWZpbmVkLFxuICAgICAgICBlbnVtOiB1bmRlZmluZWQsXG4gICAgICAgIHByZXNlbmNlOiBnZXRGaWVsZFByZXNlbmNlKHByb3RvLCBvbmVvZiwgaXNFeHRlbnNpb24sIHBhcmVudE9yRmlsZSksXG4gICAgICAgIHV0ZjhWYWxpZGF0aW9uOiBpc1V0ZjhWYWxpZGF0ZWQocHJvdG8sIHBhcmVudE9yRmlsZSksXG4gICAgICAgIGxpc3RLaW5kOiB1bmRlZmluZWQsXG4gICAgICAgIG1hcEtpbmQ6IHVuZGVmaW5lZCxcbiAgICAgICAgbWFwS2V5OiB1bmRlZmluZWQsXG4gICAgICAgIGRlbGltaXRlZEVuY29kaW5nOiB1bmRlZmluZWQsXG4gICAgICAgIHBhY2tlZDogdW5kZWZpbmVkLFxuICAgICAgICBsb25nQXNTdHJpbmc6IGZhbHNlLFxuICAgICAgICBnZXREZWZhdWx0VmFsdWU6IHVuZGVmaW5lZCxcbiAgICB9O1xuICAgIGxldCB0b1N0cjtcbiAgICBpZiAoaXNFeHRlbnNpb24pIHtcbiAgICAgICAgLy8gZXh0ZW5zaW9uIGZpZWxkXG4gICAgICAgIGNvbnN0IGZpbGUgPSBwYXJlbnRPckZpbGUua2luZCA9PSBcImZpbGVcIiA/IHBhcmVudE9yRmlsZSA6IHBhcmVudE9yRmlsZS5maWxlO1xuICAgICAgICBjb25zdCBwYXJlbnQgPSBwYXJlbnRPckZpbGUua2luZCA9PSBcImZpbGVcIiA/IHVuZGVmaW5lZCA6IHBhcmVudE9yRmlsZTtcbiAgICAgICAgY29uc3QgdHlwZU5hbWUgPSBtYWtlVHlwZU5hbWUocHJvdG8sIHBhcmVudCwgZmlsZSk7XG4gICAgICAgIGZpZWxkLmtpbmQgPSBcImV4dGVuc2lvblwiO1xuICAgICAgICBmaWVsZC5maWxlID0gZmlsZTtcbiAgICAgICAgZmllbGQucGFyZW50ID0gcGFyZW50O1xuICAgICAgICBmaWVsZC5vbmVvZiA9IHVuZGVmaW5lZDtcbiAgICAgICAgZmllbGQudHlwZU5hbWUgPSB0eXBlTmFtZTtcbiAgICAgICAgZmllbGQuanNvbk5hbWUgPSBgWyR7dHlwZU5hbWV9XWA7IC8vIG9wdGlvbiBqc29uX25hbWUgaXMgbm90IGFsbG93ZWQgb24gZXh0ZW5zaW9uIGZpZWxkc1xuICAgICAgICB0b1N0ciA9ICgpID0+IGBleHRlbnNpb24gJHt0eXBlTmFtZX1gO1xuICAgICAgICBjb25zdCBleHRlbmRlZSA9IHJlZy5nZXRNZXNzYWdlKHRyaW1MZWFkaW5nRG90KHByb3RvLmV4dGVuZGVlKSk7XG4gICAgICAgIGFzc2VydChleHRlbmRlZSwgYGludmFsaWQgRmllbGREZXNjcmlwdG9yUHJvdG86IGV4dGVuZGVlICR7cHJvdG8uZXh0ZW5kZWV9IG5vdCBmb3VuZGApO1xuICAgICAgICBmaWVsZC5leHRlbmRlZSA9IGV4dGVuZGVlO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgLy8gcmVndWxhciBmaWVsZFxuICAgICAgICBjb25zdCBwYXJlbnQgPSBwYXJlbnRPckZpbGU7XG4gICAgICAgIGFzc2VydChwYXJlbnQua2luZCA9PSBcIm1lc3NhZ2VcIik7XG4gICAgICAgIGZpZWxkLnBhcmVudCA9IHBhcmVudDtcbiAgICAgICAgZmllbGQub25lb2YgPSBvbmVvZjtcbiAgICAgICAgZmllbGQubG9jYWxOYW1lID0gb25lb2ZcbiAgICAgICAgICAgID8gcHJvdG9DYW1lbENhc2UocHJvdG8ubmFtZSlcbiAgICAgICAgICAgIDogc2FmZU9iamVjdFByb3BlcnR5KHByb3RvQ2FtZWxDYXNlKHByb3RvLm5hbWUpKTtcbiAgICAgICAgZmllbGQuanNvbk5hbWUgPSBwcm90by5qc29uTmFtZTtcbiAgICAgICAgdG9TdHIgPSAoKSA9PiBgZmllbGQgJHtwYXJlbnQudHlwZU5hbWV9LiR7cHJvdG8ubmFtZX1gO1xuICAgIH1cbiAgICAvLyBBIHBsYWluIGFzc2lnbm1lbnQgdGhyb3dzIHdoZXJlIGJ1aWx0LWluIHByb3RvdHlwZXMgYXJlIGZyb3plbi4gVGhlXG4gICAgLy8gYXR0cmlidXRlcyBtYXRjaCB3aGF0IGFuIGFzc2lnbm1lbnQgcHJvZHVjZXMuXG4gICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KGZpZWxkLCBcInRvU3RyaW5nXCIsIHtcbiAgICAgICAgdmFsdWU6IHRvU3RyLFxuICAgICAgICB3cml0YWJsZTogdHJ1ZSxcbiAgICAgICAgZW51bWVyYWJsZTogdHJ1ZSxcbiAgICAgICAgY29uZmlndXJhYmxlOiB0cnVlLFxuICAgIH0pO1xuICAgIGNvbnN0IGxhYmVsID0gcHJvdG8ubGFiZWw7XG4gICAgY29uc3QgdHlwZSA9IHByb3RvLnR5cGU7XG4gICAgY29uc3QganN0eXBlID0gKF9jID0gcHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLmpzdHlwZTtcbiAgICBpZiAobGFiZWwgPT09IExBQkVMX1JFUEVBVEVEKSB7XG4gICAgICAgIC8vIGxpc3Qgb3IgbWFwIGZpZWxkXG4gICAgICAgIGNvbnN0IG1hcEVudHJ5ID0gdHlwZSA9PSBUWVBFX01FU1NBR0VcbiAgICAgICAgICAgID8gbWFwRW50cmllcyA9PT0gbnVsbCB8fCBtYXBFbnRyaWVzID09PSB2b2lkIDAgPyB2b2lkIDAgOiBtYXBFbnRyaWVzLmdldCh0cmltTGVhZGluZ0RvdChwcm90by50eXBlTmFtZSkpXG4gICAgICAgICAgICA6IHVuZGVmaW5lZDtcbiAgICAgICAgaWYgKG1hcEVudHJ5KSB7XG4gICAgICAgICAgICAvLyBtYXAgZmllbGRcbiAgICAgICAgICAgIGZpZWxkLmZpZWxkS2luZCA9IFwibWFwXCI7XG4gICAgICAgICAgICBjb25zdCB7IGtleSwgdmFsdWUgfSA9IGZpbmRNYXBFbnRyeUZpZWxkcyhtYXBFbnRyeSk7XG4gICAgICAgICAgICBmaWVsZC5tYXBLZXkgPSBrZXkuc2NhbGFyO1xuICAgICAgICAgICAgZmllbGQubWFwS2luZCA9IHZhbHVlLmZpZWxkS2luZDtcbiAgICAgICAgICAgIGZpZWxkLm1lc3NhZ2UgPSB2YWx1ZS5tZXNzYWdlO1xuICAgICAgICAgICAgZmllbGQuZGVsaW1pdGVkRW5jb2RpbmcgPSBmYWxzZTsgLy8gbWFwIGZpZWxkcyBhcmUgYWx3YXlzIExFTkdUSF9QUkVGSVhFRFxuICAgICAgICAgICAgZmllbGQuZW51bSA9IHZhbHVlLmVudW07XG4gICAgICAgICAgICBmaWVsZC5zY2FsYXIgPSB2YWx1ZS5zY2FsYXI7XG4gICAgICAgICAgICByZXR1cm4gZmllbGQ7XG4gICAgICAgIH1cbiAgICAgICAgLy8gbGlzdCBmaWVsZFxuICAgICAgICBmaWVsZC5maWVsZEtpbmQgPSBcImxpc3RcIjtcbiAgICAgICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgICAgICBjYXNlIFRZUEVfTUVTU0FHRTpcbiAgICAgICAgICAgIGNhc2UgVFlQRV9HUk9VUDpcbiAgICAgICAgICAgICAgICBmaWVsZC5saXN0S2luZCA9IFwibWVzc2FnZVwiO1xuICAgICAgICAgICAgICAgIGZpZWxkLm1lc3NhZ2UgPSByZWcuZ2V0TWVzc2FnZSh0cmltTGVhZGluZ0RvdChwcm90by50eXBlTmFtZSkpO1xuICAgICAgICAgICAgICAgIGFzc2VydChmaWVsZC5tZXNzYWdlKTtcbiAgICAgICAgICAgICAgICBmaWVsZC5kZWxpbWl0ZWRFbmNvZGluZyA9IGlzRGVsaW1pdGVkRW5jb2RpbmcocHJvdG8sIHBhcmVudE9yRmlsZSk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIFRZUEVfRU5VTTpcbiAgICAgICAgICAgICAgICBmaWVsZC5saXN0S2luZCA9IFwiZW51bVwiO1xuICAgICAgICAgICAgICAgIGZpZWxkLmVudW0gPSByZWcuZ2V0RW51bSh0cmltTGVhZGluZ0RvdChwcm90by50eXBlTmFtZSkpO1xuICAgICAgICAgICAgICAgIGFzc2VydChmaWVsZC5lbnVtKTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgZmllbGQubGlzdEtpbmQgPSBcInNjYWxhclwiO1xuICAgICAgICAgICAgICAgIGZpZWxkLnNjYWxhciA9IHR5cGU7XG4gICAgICAgICAgICAgICAgZmllbGQubG9uZ0FzU3RyaW5nID0ganN0eXBlID09IEpTX1NUUklORztcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgICBmaWVsZC5wYWNrZWQgPSBpc1BhY2tlZEZpZWxkKHByb3RvLCBwYXJlbnRPckZpbGUpO1xuICAgICAgICByZXR1cm4gZmllbGQ7XG4gICAgfVxuICAgIC8vIHNpbmd1bGFyXG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgVFlQRV9NRVNTQUdFOlxuICAgICAgICBjYXNlIFRZUEVfR1JPVVA6XG4gICAgICAgICAgICBmaWVsZC5maWVsZEtpbmQgPSBcIm1lc3NhZ2VcIjtcbiAgICAgICAgICAgIGZpZWxkLm1lc3NhZ2UgPSByZWcuZ2V0TWVzc2FnZSh0cmltTGVhZGluZ0RvdChwcm90by50eXBlTmFtZSkpO1xuICAgICAgICAgICAgYXNzZXJ0KGZpZWxkLm1lc3NhZ2UsIGBpbnZhbGlkIEZpZWxkRGVzY3JpcHRvclByb3RvOiB0eXBlX25hbWUgJHtwcm90by50eXBlTmFtZX0gbm90IGZvdW5kYCk7XG4gICAgICAgICAgICBmaWVsZC5kZWxpbWl0ZWRFbmNvZGluZyA9IGlzRGVsaW1pdGVkRW5jb2RpbmcocHJvdG8sIHBhcmVudE9yRmlsZSk7XG4gICAgICAgICAgICBmaWVsZC5nZXREZWZhdWx0VmFsdWUgPSAoKSA9PiB1bmRlZmluZWQ7XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgY2FzZSBUWVBFX0VOVU06IHtcbiAgICAgICAgICAgIGNvbnN0IGVudW1lcmF0aW9uID0gcmVnLmdldEVudW0odHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKTtcbiAgICAgICAgICAgIGFzc2VydChlbnVtZXJhdGlvbiAhPT0gdW5kZWZpbmVkLCBgaW52YWxpZCBGaWVsZERlc2NyaXB0b3JQcm90bzogdHlwZV9uYW1lICR7cHJvdG8udHlwZU5hbWV9IG5vdCBmb3VuZGApO1xuICAgICAgICAgICAgZmllbGQuZmllbGRLaW5kID0gXCJlbnVtXCI7XG4gICAgICAgICAgICBmaWVsZC5lbnVtID0gcmVnLmdldEVudW0odHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKTtcbiAgICAgICAgICAgIGZpZWxkLmdldERlZmF1bHRWYWx1ZSA9ICgpID0+IHtcbiAgICAgICAgICAgICAgICByZXR1cm4gdW5zYWZlSXNTZXRFeHBsaWNpdChwcm90bywgXCJkZWZhdWx0VmFsdWVcIilcbiAgICAgICAgICAgICAgICAgICAgPyBwYXJzZVRleHRGb3JtYXRFbnVtVmFsdWUoZW51bWVyYXRpb24sIHByb3RvLmRlZmF1bHRWYWx1ZSlcbiAgICAgICAgICAgICAgICAgICAgOiB1bmRlZmluZWQ7XG4gICAgICAgICAgICB9O1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgZGVmYXVsdDoge1xuICAgICAgICAgICAgZmllbGQuZmllbGRLaW5kID0gXCJzY2FsYXJcIjtcbiAgICAgICAgICAgIGZpZWxkLnNjYWxhciA9IHR5cGU7XG4gICAgICAgICAgICBmaWVsZC5sb25nQXNTdHJpbmcgPSBqc3R5cGUgPT0gSlNfU1RSSU5HO1xuICAgICAgICAgICAgZmllbGQuZ2V0RGVmYXVsdFZhbHVlID0gKCkgPT4ge1xuICAgICAgICAgICAgICAgIHJldHVybiB1bnNhZmVJc1NldEV4cGxpY2l0KHByb3RvLCBcImRlZmF1bHRWYWx1ZVwiKVxuICAgICAgICAgICAgICAgICAgICA/IHBhcnNlVGV4dEZvcm1hdFNjYWxhclZhbHVlKHR5cGUsIHByb3RvLmRlZmF1bHRWYWx1ZSlcbiAgICAgICAgICAgICAgICAgICAgOiB1bmRlZmluZWQ7XG4gICAgICAgICAgICB9O1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGZpZWxkO1xufVxuLyoqXG4gKiBQYXJzZSB0aGUgXCJzeW50YXhcIiBhbmQgXCJlZGl0aW9uXCIgZmllbGRzLCByZXR1cm5pbmcgb25lIG9mIHRoZSBzdXBwb3J0ZWRcbiAqIGVkaXRpb25zLlxuICovXG5mdW5jdGlvbiBnZXRGaWxlRWRpdGlvbihwcm90bykge1xuICAgIHN3aXRjaCAocHJvdG8uc3ludGF4KSB7XG4gICAgICAgIGNhc2UgXCJcIjpcbiAgICAgICAgY2FzZSBcInByb3RvMlwiOlxuICAgICAgICAgICAgcmV0dXJuIEVESVRJT05fUFJPVE8yO1xuICAgICAgICBjYXNlIFwicHJvdG8zXCI6XG4gICAgICAgICAgICByZXR1cm4gRURJVElPTl9QUk9UTzM7XG4gICAgICAgIGNhc2UgXCJlZGl0aW9uc1wiOlxuICAgICAgICAgICAgLy8gRURJVElPTl9VTlNUQUJMRSBpcyBhIHNhbmRib3ggZm9yIGluLWRldmVsb3BtZW50IGZlYXR1cmVzLiBDb2xsYXBzZVxuICAgICAgICAgICAgLy8gaXQgdG8gbWF4aW11bUVkaXRpb24gc28gU3VwcG9ydGVkRWRpdGlvbiBhbmQgZmVhdHVyZSByZXNvbHV0aW9uIGRvXG4gICAgICAgICAgICAvLyBub3QgbGVhayB0aGUgdGVzdC1vbmx5IGVkaXRpb24gdG8gdXNlcnMuXG4gICAgICAgICAgICBpZiAocHJvdG8uZWRpdGlvbiA9PT0gRURJVElPTl9VTlNUQUJMRSkge1xuICAgICAgICAgICAgICAgIHJldHVybiBtYXhpbXVtRWRpdGlvbjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGlmIChwcm90by5lZGl0aW9uIGluIGZlYXR1cmVEZWZhdWx0cykge1xuICAgICAgICAgICAgICAgIHJldHVybiBwcm90by5lZGl0aW9uO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGAke3Byb3RvLm5hbWV9OiB1bnN1cHBvcnRlZCBlZGl0aW9uYCk7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYCR7cHJvdG8ubmFtZX06IHVuc3VwcG9ydGVkIHN5bnRheCBcIiR7cHJvdG8uc3ludGF4fVwiYCk7XG4gICAgfVxufVxuLyoqXG4gKiBSZXNvbHZlIGRlcGVuZGVuY2llcyBvZiBGaWxlRGVzY3JpcHRvclByb3RvIHRvIERlc2NGaWxlLlxuICovXG5mdW5jdGlvbiBmaW5kRmlsZURlcGVuZGVuY2llcyhwcm90bywgcmVnKSB7XG4gICAgcmV0dXJuIHByb3RvLmRlcGVuZGVuY3kubWFwKCh3YW50TmFtZSkgPT4ge1xuICAgICAgICBjb25zdCBkZXAgPSByZWcuZ2V0RmlsZSh3YW50TmFtZSk7XG4gICAgICAgIGlmICghZGVwKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYENhbm5vdCBmaW5kICR7d2FudE5hbWV9LCBpbXBvcnRlZCBieSAke3Byb3RvLm5hbWV9YCk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIGRlcDtcbiAgICB9KTtcbn1cbi8qKlxuICogRmluZHMgYSBwcmVmaXggc2hhcmVkIGJ5IGVudW0gdmFsdWVzLCBmb3IgZXhhbXBsZSBgbXlfZW51bV9gIGZvclxuICogYGVudW0gTXlFbnVtIHtNWV9FTlVNX0E9MDsgTVlfRU5VTV9CPTE7fWAuXG4gKi9cbmZ1bmN0aW9uIGZpbmRFbnVtU2hhcmVkUHJlZml4KGVudW1OYW1lLCB2YWx1ZXMpIHtcbiAgICBjb25zdCBwcmVmaXggPSBjYW1lbFRvU25ha2VDYXNlKGVudW1OYW1lKSArIFwiX1wiO1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgdmFsdWVzKSB7XG4gICAgICAgIGlmICghdmFsdWUubmFtZS50b0xvd2VyQ2FzZSgpLnN0YXJ0c1dpdGgocHJlZml4KSkge1xuICAgICAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBzaG9ydE5hbWUgPSB2YWx1ZS5uYW1lLnN1YnN0cmluZyhwcmVmaXgubGVuZ3RoKTtcbiAgICAgICAgaWYgKHNob3J0TmFtZS5sZW5ndGggPT0gMCkge1xuICAgICAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgICAgICBpZiAoL15cXGQvLnRlc3Qoc2hvcnROYW1lKSkge1xuICAgICAgICAgICAgLy8gaWRlbnRpZmllcnMgbXVzdCBub3Qgc3RhcnQgd2l0aCBudW1iZXJzXG4gICAgICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBwcmVmaXg7XG59XG4vKipcbiAqIEZpbmRzIHRoZSBjdXN0b20gSlNPTiBuYW1lIG9mIGFuIGVudW0gdmFsdWUsIHNldCB3aXRoIHRoZSBvcHRpb25cbiAqIGAocGIuZW51bXZhbHVlLmpzb24pLnN0cmluZ2AgZnJvbSBnb29nbGUvcHJvdG9idWYvanNvbl9lbnVtdmFsdWVfb3B0aW9ucy5wcm90by5cbiAqXG4gKiBFeHRlbnNpb25zIGFyZSBzdG9yZWQgYXMgdW5rbm93biBmaWVsZHMsIHNvIHdlIHJlYWQgdGhlIG9wdGlvbiBmcm9tIHRoZVxuICogd2lyZSBmb3JtYXQgaW5zdGVhZCBvZiBpbXBvcnRpbmcgdGhlIGV4dGVuc2lvbiwgd2hpY2ggZGVwZW5kcyBvbiB0aGlzIGZpbGUuXG4gKi9cbmZ1bmN0aW9uIGZpbmRFbnVtVmFsdWVKc29uTmFtZShwcm90bykge1xuICAgIHZhciBfYSwgX2I7XG4gICAgY29uc3QgZXh0ZW5zaW9uTnVtYmVyID0gOTk4OyAvLyBleHRlbmQgRW51bVZhbHVlT3B0aW9ucyB7IEpzb25FbnVtVmFsdWVPcHRpb25zIGpzb24gPSA5OTg7IH1cbiAgICBjb25zdCBmaWVsZE51bWJlciA9IDE7IC8vIG1lc3NhZ2UgSnNvbkVudW1WYWx1ZU9wdGlvbnMgeyBzdHJpbmcgc3RyaW5nID0gMTsgfVxuICAgIGxldCBqc29uTmFtZTtcbiAgICBmb3IgKGNvbnN0IHVmIG9mIChfYiA9IChfYSA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS4kdW5rbm93bikgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogW10pIHtcbiAgICAgICAgaWYgKHVmLm5vICE9PSBleHRlbnNpb25OdW1iZXIgfHwgdWYud2lyZVR5cGUgIT09IFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgLy8gT2NjdXJyZW5jZXMgb2YgYSBtZXNzYWdlIGZpZWxkIGFyZSBtZXJnZWQsIHNvIHRoZSBsYXN0IHZhbHVlIHdpbnMuXG4gICAgICAgIGNvbnN0IHJlYWRlciA9IG5ldyBCaW5hcnlSZWFkZXIobmV3IEJpbmFyeVJlYWRlcih1Zi5kYXRhKS5ieXRlcygpKTtcbiAgICAgICAgd2hpbGUgKHJlYWRlci5wb3MgPCByZWFkZXIubGVuKSB7XG4gICAgICAgICAgICBjb25zdCBbbm8sIHdpcmVUeXBlXSA9IHJlYWRlci50YWcoKTtcbiAgICAgICAgICAgIGlmIChubyA9PT0gZmllbGROdW1iZXIgJiYgd2lyZVR5cGUgPT09IFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkge1xuICAgICAgICAgICAgICAgIGpzb25OYW1lID0gcmVhZGVyLnN0cmluZygpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgcmVhZGVyLnNraXAod2lyZVR5cGUsIG5vKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4ganNvbk5hbWU7XG59XG4vKipcbiAqIENvbnZlcnRzIGxvd2VyQ2FtZWxDYXNlIG9yIFVwcGVyQ2FtZWxDYXNlIGludG8gbG93ZXJfc25ha2VfY2FzZS5cbiAqIFRoaXMgaXMgdXNlZCB0byBmaW5kIHNoYXJlZCBwcmVmaXhlcyBpbiBhbiBlbnVtLlxuICovXG5mdW5jdGlvbiBjYW1lbFRvU25ha2VDYXNlKGNhbWVsKSB7XG4gICAgcmV0dXJuIChjYW1lbC5zdWJzdHJpbmcoMCwgMSkgKyBjYW1lbC5zdWJzdHJpbmcoMSkucmVwbGFjZSgvW0EtWl0vZywgKGMpID0+IFwiX1wiICsgYykpLnRvTG93ZXJDYXNlKCk7XG59XG4vKipcbiAqIENyZWF0ZSBhIGZ1bGx5IHF1YWxpZmllZCBuYW1lIGZvciBhIHByb3RvYnVmIHR5cGUgb3IgZXh0ZW5zaW9uIGZpZWxkLlxuICpcbiAqIFRoZSBmdWxseSBxdWFsaWZpZWQgbmFtZSBmb3IgbWVzc2FnZXMsIGVudW1lcmF0aW9ucywgYW5kIHNlcnZpY2VzIGlzXG4gKiBjb25zdHJ1Y3RlZCBieSBjb25jYXRlbmF0aW5nIHRoZSBwYWNrYWdlIG5hbWUgKGlmIHByZXNlbnQpLCBwYXJlbnRcbiAqIG1lc3NhZ2UgbmFtZXMgKGZvciBuZXN0ZWQgdHlwZXMpLCBhbmQgdGhlIHR5cGUgbmFtZS4gV2Ugb21pdCB0aGUgbGVhZGluZ1xuICogZG90IGFkZGVkIGJ5IHByb3RvYnVmIGNvbXBpbGVycy4gRXhhbXBsZXM6XG4gKiAtIG15cGFja2FnZS5NeU1lc3NhZ2VcbiAqIC0gbXlwYWNrYWdlLk15TWVzc2FnZS5OZXN0ZWRNZXNzYWdlXG4gKlxuICogVGhlIGZ1bGx5IHF1YWxpZmllZCBuYW1lIGZvciBleHRlbnNpb24gZmllbGRzIGlzIGNvbnN0cnVjdGVkIGJ5XG4gKiBjb25jYXRlbmF0aW5nIHRoZSBwYWNrYWdlIG5hbWUgKGlmIHByZXNlbnQpLCBwYXJlbnQgbWVzc2FnZSBuYW1lcyAoZm9yXG4gKiBleHRlbnNpb25zIGRlY2xhcmVkIHdpdGhpbiBhIG1lc3NhZ2UpLCBhbmQgdGhlIGZpZWxkIG5hbWUuIEV4YW1wbGVzOlxuICogLSBteXBhY2thZ2UuZXh0ZmllbGRcbiAqIC0gbXlwYWNrYWdlLk15TWVzc2FnZS5leHRmaWVsZFxuICovXG5mdW5jdGlvbiBtYWtlVHlwZU5hbWUocHJvdG8sIHBhcmVudCwgZmlsZSkge1xuICAgIGxldCB0eXBlTmFtZTtcbiAgICBpZiAocGFyZW50KSB7XG4gICAgICAgIHR5cGVOYW1lID0gYCR7cGFyZW50LnR5cGVOYW1lfS4ke3Byb3RvLm5hbWV9YDtcbiAgICB9XG4gICAgZWxzZSBpZiAoZmlsZS5wcm90by5wYWNrYWdlLmxlbmd0aCA+IDApIHtcbiAgICAgICAgdHlwZU5hbWUgPSBgJHtmaWxlLnByb3RvLnBhY2thZ2V9LiR7cHJvdG8ubmFtZX1gO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgdHlwZU5hbWUgPSBgJHtwcm90by5uYW1lfWA7XG4gICAgfVxuICAgIHJldHVybiB0eXBlTmFtZTtcbn1cbi8qKlxuICogUmVtb3ZlIHRoZSBsZWFkaW5nIGRvdCBmcm9tIGEgZnVsbHkgcXVhbGlmaWVkIHR5cGUgbmFtZS5cbiAqL1xuZnVuY3Rpb24gdHJpbUxlYWRpbmdEb3QodHlwZU5hbWUpIHtcbiAgICByZXR1cm4gdHlwZU5hbWUuc3RhcnRzV2l0aChcIi5cIikgPyB0eXBlTmFtZS5zdWJzdHJpbmcoMSkgOiB0eXBlTmFtZTtcbn1cbi8qKlxuICogRGlkIHRoZSB1c2VyIHB1dCB0aGUgZmllbGQgaW4gYSBvbmVvZiBncm91cD9cbiAqIFN5bnRoZXRpYyBvbmVvZnMgZm9yIHByb3RvMyBvcHRpb25hbHMgYXJlIGlnbm9yZWQuXG4gKi9cbmZ1bmN0aW9uIGZpbmRPbmVvZihwcm90bywgYWxsT25lb2ZzKSB7XG4gICAgaWYgKCF1bnNhZmVJc1NldEV4cGxpY2l0KHByb3RvLCBcIm9uZW9mSW5kZXhcIikpIHtcbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKHByb3RvLnByb3RvM09wdGlvbmFsKSB7XG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGNvbnN0IG9uZW9mID0gYWxsT25lb2ZzW3Byb3RvLm9uZW9mSW5kZXhdO1xuICAgIGFzc2VydChvbmVvZiwgYGludmFsaWQgRmllbGREZXNjcmlwdG9yUHJvdG86IG9uZW9mICMke3Byb3RvLm9uZW9mSW5kZXh9IGZvciBmaWVsZCAjJHtwcm90by5udW1iZXJ9IG5vdCBmb3VuZGApO1xuICAgIHJldHVybiBvbmVvZjtcbn1cbi8qKlxuICogUHJlc2VuY2Ugb2YgdGhlIGZpZWxkLlxuICogU2VlIGh0dHBzOi8vcHJvdG9idWYuZGV2L3Byb2dyYW1taW5nLWd1aWRlcy9maWVsZF9wcmVzZW5jZS9cbiAqL1xuZnVuY3Rpb24gZ2V0RmllbGRQcmVzZW5jZShwcm90bywgb25lb2YsIGlzRXh0ZW5zaW9uLCBwYXJlbnQpIHtcbiAgICBpZiAocHJvdG8ubGFiZWwgPT0gTEFCRUxfUkVRVUlSRUQpIHtcbiAgICAgICAgLy8gcHJvdG8yIHJlcXVpcmVkIGlzIExFR0FDWV9SRVFVSVJFRFxuICAgICAgICByZXR1cm4gTEVHQUNZX1JFUVVJUkVEO1xuICAgIH1cbiAgICBpZiAocHJvdG8ubGFiZWwgPT0gTEFCRUxfUkVQRUFURUQpIHtcbiAgICAgICAgLy8gcmVwZWF0ZWQgZmllbGRzIChpbmNsdWRpbmcgbWFwcykgZG8gbm90IHRyYWNrIHByZXNlbmNlXG4gICAgICAgIHJldHVybiBJTVBMSUNJVDtcbiAgICB9XG4gICAgaWYgKCEhb25lb2YgfHwgcHJvdG8ucHJvdG8zT3B0aW9uYWwpIHtcbiAgICAgICAgLy8gb25lb2YgaXMgYWx3YXlzIGV4cGxpY2l0XG4gICAgICAgIHJldHVybiBFWFBMSUNJVDtcbiAgICB9XG4gICAgaWYgKGlzRXh0ZW5zaW9uKSB7XG4gICAgICAgIC8vIGV4dGVuc2lvbnMgYWx3YXlzIHRyYWNrIHByZXNlbmNlXG4gICAgICAgIHJldHVybiBFWFBMSUNJVDtcbiAgICB9XG4gICAgY29uc3QgcmVzb2x2ZWQgPSByZXNvbHZlRmVhdHVyZShcImZpZWxkUHJlc2VuY2VcIiwgeyBwcm90bywgcGFyZW50IH0pO1xuICAgIGlmIChyZXNvbHZlZCA9PSBJTVBMSUNJVCAmJlxuICAgICAgICAocHJvdG8udHlwZSA9PSBUWVBFX01FU1NBR0UgfHwgcHJvdG8udHlwZSA9PSBUWVBFX0dST1VQKSkge1xuICAgICAgICAvLyBzaW5ndWxhciBtZXNzYWdlIGZpZWxkIGNhbm5vdCBiZSBpbXBsaWNpdFxuICAgICAgICByZXR1cm4gRVhQTElDSVQ7XG4gICAgfVxuICAgIHJldHVybiByZXNvbHZlZDtcbn1cbi8qKlxuICogUGFjayB0aGlzIHJlcGVhdGVkIGZpZWxkP1xuICovXG5mdW5jdGlvbiBpc1BhY2tlZEZpZWxkKHByb3RvLCBwYXJlbnQpIHtcbiAgICBpZiAocHJvdG8ubGFiZWwgIT0gTEFCRUxfUkVQRUFURUQpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICBzd2l0Y2ggKHByb3RvLnR5cGUpIHtcbiAgICAgICAgY2FzZSBUWVBFX1NUUklORzpcbiAgICAgICAgY2FzZSBUWVBFX0JZVEVTOlxuICAgICAgICBjYXNlIFRZUEVfR1JPVVA6XG4gICAgICAgIGNhc2UgVFlQRV9NRVNTQUdFOlxuICAgICAgICAgICAgLy8gbGVuZ3RoLWRlbGltaXRlZCB0eXBlcyBjYW5ub3QgYmUgcGFja2VkXG4gICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIGNvbnN0IG8gPSBwcm90by5vcHRpb25zO1xuICAgIGlmIChvICYmIHVuc2FmZUlzU2V0RXhwbGljaXQobywgXCJwYWNrZWRcIikpIHtcbiAgICAgICAgLy8gcHJlZmVyIHRoZSBmaWVsZCBvcHRpb24gb3ZlciBlZGl0aW9uIGZlYXR1cmVzXG4gICAgICAgIHJldHVybiBvLnBhY2tlZDtcbiAgICB9XG4gICAgcmV0dXJuIChQQUNLRUQgPT1cbiAgICAgICAgcmVzb2x2ZUZlYXR1cmUoXCJyZXBlYXRlZEZpZWxkRW5jb2RpbmdcIiwge1xuICAgICAgICAgICAgcHJvdG8sXG4gICAgICAgICAgICBwYXJlbnQsXG4gICAgICAgIH0pKTtcbn1cbi8qKlxuICogRmluZCB0aGUga2V5IGFuZCB2YWx1ZSBmaWVsZHMgb2YgYSBzeW50aGV0aWMgbWFwIGVudHJ5IG1lc3NhZ2UuXG4gKi9cbmZ1bmN0aW9uIGZpbmRNYXBFbnRyeUZpZWxkcyhtYXBFbnRyeSkge1xuICAgIGNvbnN0IGtleSA9IG1hcEVudHJ5LmZpZWxkcy5maW5kKChmKSA9PiBmLm51bWJlciA9PT0gMSk7XG4gICAgY29uc3QgdmFsdWUgPSBtYXBFbnRyeS5maWVsZHMuZmluZCgoZikgPT4gZi5udW1iZXIgPT09IDIpO1xuICAgIGFzc2VydChrZXkgJiZcbiAgICAgICAga2V5LmZpZWxkS2luZCA9PSBcInNjYWxhclwiICYmXG4gICAgICAgIGtleS5zY2FsYXIgIT0gU2NhbGFyVHlwZS5CWVRFUyAmJlxuICAgICAgICBrZXkuc2NhbGFyICE9IFNjYWxhclR5cGUuRkxPQVQgJiZcbiAgICAgICAga2V5LnNjYWxhciAhPSBTY2FsYXJUeXBlLkRPVUJMRSAmJlxuICAgICAgICB2YWx1ZSAmJlxuICAgICAgICB2YWx1ZS5maWVsZEtpbmQgIT0gXCJsaXN0XCIgJiZcbiAgICAgICAgdmFsdWUuZmllbGRLaW5kICE9IFwibWFwXCIpO1xuICAgIHJldHVybiB7IGtleSwgdmFsdWUgfTtcbn1cbi8qKlxuICogRW51bWVyYXRpb25zIGNhbiBiZSBvcGVuIG9yIGNsb3NlZC5cbiAqIFNlZSBodHRwczovL3Byb3RvYnVmLmRldi9wcm9ncmFtbWluZy1ndWlkZXMvZW51bS9cbiAqL1xuZnVuY3Rpb24gaXNFbnVtT3BlbihkZXNjKSB7XG4gICAgdmFyIF9hO1xuICAgIHJldHVybiAoT1BFTiA9PVxuICAgICAgICByZXNvbHZlRmVhdHVyZShcImVudW1UeXBlXCIsIHtcbiAgICAgICAgICAgIHByb3RvOiBkZXNjLnByb3RvLFxuICAgICAgICAgICAgcGFyZW50OiAoX2EgPSBkZXNjLnBhcmVudCkgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogZGVzYy5maWxlLFxuICAgICAgICB9KSk7XG59XG4vKipcbiAqIEVuY29kZSB0aGUgbWVzc2FnZSBkZWxpbWl0ZWQgKGEuay5hLiBwcm90bzIgZ3JvdXAgZW5jb2RpbmcpLCBvclxuICogbGVuZ3RoLXByZWZpeGVkP1xuICovXG5mdW5jdGlvbiBpc0RlbGltaXRlZEVuY29kaW5nKHByb3RvLCBwYXJlbnQpIHtcbiAgICBpZiAocHJvdG8udHlwZSA9PSBUWVBFX0dST1VQKSB7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gKERFTElNSVRFRCA9PVxuICAgICAgICByZXNvbHZlRmVhdHVyZShcIm1lc3NhZ2VFbmNvZGluZ1wiLCB7XG4gICAgICAgICAgICBwcm90byxcbiAgICAgICAgICAgIHBhcmVudCxcbiAgICAgICAgfSkpO1xufVxuLyoqXG4gKiBSZWplY3QgaW52YWxpZCBVVEYtOCB3aGVuIHJlYWRpbmcgc3RyaW5nIGZpZWxkcyBmcm9tIHRoZSBiaW5hcnkgd2lyZSBmb3JtYXQ/XG4gKiBEcml2ZW4gYnkgdGhlIHJlc29sdmVkIGB1dGY4X3ZhbGlkYXRpb25gIGZlYXR1cmU6IFZFUklGWSAocHJvdG8zIC8gZWRpdGlvbnNcbiAqIDIwMjMrIGRlZmF1bHQpIGVuZm9yY2VzOyBOT05FIChwcm90bzIgZGVmYXVsdCkgZG9lcyBub3QuXG4gKi9cbmZ1bmN0aW9uIGlzVXRmOFZhbGlkYXRlZChwcm90bywgcGFyZW50KSB7XG4gICAgcmV0dXJuIChWRVJJRlkgPT1cbiAgICAgICAgcmVzb2x2ZUZlYXR1cmUoXCJ1dGY4VmFsaWRhdGlvblwiLCB7XG4gICAgICAgICAgICBwcm90byxcbiAgICAgICAgICAgIHBhcmVudCxcbiAgICAgICAgfSkpO1xufVxuZnVuY3Rpb24gcmVzb2x2ZUZlYXR1cmUobmFtZSwgcmVmKSB7XG4gICAgdmFyIF9hLCBfYjtcbiAgICBjb25zdCBmZWF0dXJlU2V0ID0gKF9hID0gcmVmLnByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5mZWF0dXJlcztcbiAgICBpZiAoZmVhdHVyZVNldCkge1xuICAgICAgICBjb25zdCB2YWwgPSBmZWF0dXJlU2V0W25hbWVdO1xuICAgICAgICBpZiAodmFsICE9IDApIHtcbiAgICAgICAgICAgIHJldHVybiB2YWw7XG4gICAgICAgIH1cbiAgICB9XG4gICAgaWYgKFwia2luZFwiIGluIHJlZikge1xuICAgICAgICBpZiAocmVmLmtpbmQgPT0gXCJtZXNzYWdlXCIpIHtcbiAgICAgICAgICAgIHJldHVybiByZXNvbHZlRmVhdHVyZShuYW1lLCAoX2IgPSByZWYucGFyZW50KSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiByZWYuZmlsZSk7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgZWRpdGlvbkRlZmF1bHRzID0gZmVhdHVyZURlZmF1bHRzW3JlZi5lZGl0aW9uXTtcbiAgICAgICAgaWYgKCFlZGl0aW9uRGVmYXVsdHMpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgZmVhdHVyZSBkZWZhdWx0IGZvciBlZGl0aW9uICR7cmVmLmVkaXRpb259IG5vdCBmb3VuZGApO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiBlZGl0aW9uRGVmYXVsdHNbbmFtZV07XG4gICAgfVxuICAgIHJldHVybiByZXNvbHZlRmVhdHVyZShuYW1lLCByZWYucGFyZW50KTtcbn1cbi8qKlxuICogQXNzZXJ0IHRoYXQgY29uZGl0aW9uIGlzIHRydXRoeSBvciB0aHJvdyBlcnJvciAod2l0aCBtZXNzYWdlKVxuICovXG5mdW5jdGlvbiBhc3NlcnQoY29uZGl0aW9uLCBtc2cpIHtcbiAgICBpZiAoIWNvbmRpdGlvbikge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IobXNnKTtcbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IHJlc3RvcmVKc29uTmFtZXMgfSBmcm9tIFwiLi9yZXN0b3JlLWpzb24tbmFtZXMuanNcIjtcbmltcG9ydCB7IGNyZWF0ZUVtYmVkZGVkRmlsZVJlZ2lzdHJ5IH0gZnJvbSBcIi4uL3JlZ2lzdHJ5LmpzXCI7XG4vKipcbiAqIEh5ZHJhdGUgYSBmaWxlIGRlc2NyaXB0b3IgZm9yIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvIGZyb20gYSBwbGFpblxuICogb2JqZWN0LlxuICpcbiAqIFNlZSBjcmVhdGVGaWxlRGVzY3JpcHRvclByb3RvQm9vdCgpIGZvciBkZXRhaWxzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib290KGJvb3QpIHtcbiAgICBjb25zdCByb290ID0gYm9vdEZpbGVEZXNjcmlwdG9yUHJvdG8oYm9vdCk7XG4gICAgcm9vdC5tZXNzYWdlVHlwZS5mb3JFYWNoKHJlc3RvcmVKc29uTmFtZXMpO1xuICAgIGNvbnN0IHJlZyA9IGNyZWF0ZUVtYmVkZGVkRmlsZVJlZ2lzdHJ5KHJvb3QsICgpID0+IHVuZGVmaW5lZCk7XG4gICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3R5bGUvbm9Ob25OdWxsQXNzZXJ0aW9uOiBub24tbnVsbCBhc3NlcnRpb24gYmVjYXVzZSB3ZSBqdXN0IGNyZWF0ZWQgdGhlIHJlZ2lzdHJ5IGZyb20gdGhlIGZpbGUgd2UgbG9vayB1cFxuICAgIHJldHVybiByZWcuZ2V0RmlsZShyb290Lm5hbWUpO1xufVxuLyoqXG4gKiBDcmVhdGVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWxlRGVzY3JpcHRvclByb3RvIGZyb20gYW4gb2JqZWN0IGxpdGVyYWwuXG4gKlxuICogU2VlIGNyZWF0ZUZpbGVEZXNjcmlwdG9yUHJvdG9Cb290KCkgZm9yIGRldGFpbHMuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJvb3RGaWxlRGVzY3JpcHRvclByb3RvKGluaXQpIHtcbiAgICBjb25zdCBwcm90byA9IE9iamVjdC5jcmVhdGUoe1xuICAgICAgICBzeW50YXg6IFwiXCIsXG4gICAgICAgIGVkaXRpb246IDAsXG4gICAgfSk7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24ocHJvdG8sIE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7ICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1wiLCBkZXBlbmRlbmN5OiBbXSwgcHVibGljRGVwZW5kZW5jeTogW10sIHdlYWtEZXBlbmRlbmN5OiBbXSwgb3B0aW9uRGVwZW5kZW5jeTogW10sIHNlcnZpY2U6IFtdLCBleHRlbnNpb246IFtdIH0sIGluaXQpLCB7IG1lc3NhZ2VUeXBlOiBpbml0Lm1lc3NhZ2VUeXBlLm1hcChib290RGVzY3JpcHRvclByb3RvKSwgZW51bVR5cGU6IGluaXQuZW51bVR5cGUubWFwKGJvb3RFbnVtRGVzY3JpcHRvclByb3RvKSB9KSk7XG59XG5mdW5jdGlvbiBib290RGVzY3JpcHRvclByb3RvKGluaXQpIHtcbiAgICB2YXIgX2EsIF9iLCBfYywgX2QsIF9lLCBfZiwgX2csIF9oO1xuICAgIGNvbnN0IHByb3RvID0gT2JqZWN0LmNyZWF0ZSh7XG4gICAgICAgIHZpc2liaWxpdHk6IDAsXG4gICAgfSk7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24ocHJvdG8sIHtcbiAgICAgICAgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9cIixcbiAgICAgICAgbmFtZTogaW5pdC5uYW1lLFxuICAgICAgICBmaWVsZDogKF9iID0gKF9hID0gaW5pdC5maWVsZCkgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLm1hcChib290RmllbGREZXNjcmlwdG9yUHJvdG8pKSAhPT0gbnVsbCAmJiBfYiAhPT0gdm9pZCAwID8gX2IgOiBbXSxcbiAgICAgICAgZXh0ZW5zaW9uOiBbXSxcbiAgICAgICAgbmVzdGVkVHlwZTogKF9kID0gKF9jID0gaW5pdC5uZXN0ZWRUeXBlKSA9PT0gbnVsbCB8fCBfYyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2MubWFwKGJvb3REZXNjcmlwdG9yUHJvdG8pKSAhPT0gbnVsbCAmJiBfZCAhPT0gdm9pZCAwID8gX2QgOiBbXSxcbiAgICAgICAgZW51bVR5cGU6IChfZiA9IChfZSA9IGluaXQuZW51bVR5cGUpID09PSBudWxsIHx8IF9lID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfZS5tYXAoYm9vdEVudW1EZXNjcmlwdG9yUHJvdG8pKSAhPT0gbnVsbCAmJiBfZiAhPT0gdm9pZCAwID8gX2YgOiBbXSxcbiAgICAgICAgZXh0ZW5zaW9uUmFuZ2U6IChfaCA9IChfZyA9IGluaXQuZXh0ZW5zaW9uUmFuZ2UpID09PSBudWxsIHx8IF9nID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfZy5tYXAoKGUpID0+IChPYmplY3QuYXNzaWduKHsgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8uRXh0ZW5zaW9uUmFuZ2VcIiB9LCBlKSkpKSAhPT0gbnVsbCAmJiBfaCAhPT0gdm9pZCAwID8gX2ggOiBbXSxcbiAgICAgICAgb25lb2ZEZWNsOiBbXSxcbiAgICAgICAgcmVzZXJ2ZWRSYW5nZTogW10sXG4gICAgICAgIHJlc2VydmVkTmFtZTogW10sXG4gICAgfSk7XG59XG5mdW5jdGlvbiBib290RmllbGREZXNjcmlwdG9yUHJvdG8oaW5pdCkge1xuICAgIGNvbnN0IHByb3RvID0gT2JqZWN0LmNyZWF0ZSh7XG4gICAgICAgIGxhYmVsOiAxLFxuICAgICAgICB0eXBlTmFtZTogXCJcIixcbiAgICAgICAgZXh0ZW5kZWU6IFwiXCIsXG4gICAgICAgIGRlZmF1bHRWYWx1ZTogXCJcIixcbiAgICAgICAgb25lb2ZJbmRleDogMCxcbiAgICAgICAganNvbk5hbWU6IFwiXCIsXG4gICAgICAgIHByb3RvM09wdGlvbmFsOiBmYWxzZSxcbiAgICB9KTtcbiAgICByZXR1cm4gT2JqZWN0LmFzc2lnbihwcm90bywgT2JqZWN0LmFzc2lnbihPYmplY3QuYXNzaWduKHsgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1wiIH0sIGluaXQpLCB7IG9wdGlvbnM6IGluaXQub3B0aW9ucyA/IGJvb3RGaWVsZE9wdGlvbnMoaW5pdC5vcHRpb25zKSA6IHVuZGVmaW5lZCB9KSk7XG59XG5mdW5jdGlvbiBib290RmllbGRPcHRpb25zKGluaXQpIHtcbiAgICB2YXIgX2EsIF9iLCBfYztcbiAgICBjb25zdCBwcm90byA9IE9iamVjdC5jcmVhdGUoe1xuICAgICAgICBjdHlwZTogMCxcbiAgICAgICAgcGFja2VkOiBmYWxzZSxcbiAgICAgICAganN0eXBlOiAwLFxuICAgICAgICBsYXp5OiBmYWxzZSxcbiAgICAgICAgdW52ZXJpZmllZExhenk6IGZhbHNlLFxuICAgICAgICBkZXByZWNhdGVkOiBmYWxzZSxcbiAgICAgICAgd2VhazogZmFsc2UsXG4gICAgICAgIGRlYnVnUmVkYWN0OiBmYWxzZSxcbiAgICAgICAgcmV0ZW50aW9uOiAwLFxuICAgIH0pO1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKHByb3RvLCBPYmplY3QuYXNzaWduKE9iamVjdC5hc3NpZ24oeyAkdHlwZU5hbWU6IFwiZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9uc1wiIH0sIGluaXQpLCB7IHRhcmdldHM6IChfYSA9IGluaXQudGFyZ2V0cykgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogW10sIGVkaXRpb25EZWZhdWx0czogKF9jID0gKF9iID0gaW5pdC5lZGl0aW9uRGVmYXVsdHMpID09PSBudWxsIHx8IF9iID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYi5tYXAoKGUpID0+IChPYmplY3QuYXNzaWduKHsgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRWRpdGlvbkRlZmF1bHRcIiB9LCBlKSkpKSAhPT0gbnVsbCAmJiBfYyAhPT0gdm9pZCAwID8gX2MgOiBbXSwgdW5pbnRlcnByZXRlZE9wdGlvbjogW10gfSkpO1xufVxuZnVuY3Rpb24gYm9vdEVudW1EZXNjcmlwdG9yUHJvdG8oaW5pdCkge1xuICAgIGNvbnN0IHByb3RvID0gT2JqZWN0LmNyZWF0ZSh7XG4gICAgICAgIHZpc2liaWxpdHk6IDAsXG4gICAgfSk7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24ocHJvdG8sIHtcbiAgICAgICAgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvXCIsXG4gICAgICAgIG5hbWU6IGluaXQubmFtZSxcbiAgICAgICAgcmVzZXJ2ZWROYW1lOiBbXSxcbiAgICAgICAgcmVzZXJ2ZWRSYW5nZTogW10sXG4gICAgICAgIHZhbHVlOiBpbml0LnZhbHVlLm1hcCgoZSkgPT4gKE9iamVjdC5hc3NpZ24oeyAkdHlwZU5hbWU6IFwiZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZURlc2NyaXB0b3JQcm90b1wiIH0sIGUpKSksXG4gICAgfSk7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbi8qKlxuICogSHlkcmF0ZSBhIG1lc3NhZ2UgZGVzY3JpcHRvci5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gbWVzc2FnZURlc2MoZmlsZSwgcGF0aCwgLi4ucGF0aHMpIHtcbiAgICByZXR1cm4gcGF0aHMucmVkdWNlKChhY2MsIGN1cikgPT4gYWNjLm5lc3RlZE1lc3NhZ2VzW2N1cl0sIGZpbGUubWVzc2FnZXNbcGF0aF0pO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIEh5ZHJhdGUgYW4gZW51bSBkZXNjcmlwdG9yLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbnVtRGVzYyhmaWxlLCBwYXRoLCAuLi5wYXRocykge1xuICAgIGlmIChwYXRocy5sZW5ndGggPT0gMCkge1xuICAgICAgICByZXR1cm4gZmlsZS5lbnVtc1twYXRoXTtcbiAgICB9XG4gICAgY29uc3QgZSA9IHBhdGhzLnBvcCgpOyAvLyB3ZSBjaGVja2VkIGxlbmd0aCBhYm92ZVxuICAgIHJldHVybiBwYXRocy5yZWR1Y2UoKGFjYywgY3VyKSA9PiBhY2MubmVzdGVkTWVzc2FnZXNbY3VyXSwgZmlsZS5tZXNzYWdlc1twYXRoXSkubmVzdGVkRW51bXNbZV07XG59XG4vKipcbiAqIENvbnN0cnVjdCBhIFR5cGVTY3JpcHQgZW51bSBvYmplY3QgYXQgcnVudGltZSBmcm9tIGEgZGVzY3JpcHRvci5cbiAqXG4gKiBUaGUgcmV0dXJuZWQgb2JqZWN0IGlzIGlkZW50aWNhbCB0byBhIHRyYW5zcGlsZWQgVFMgZW51bSBhbmQgaW5jbHVkZXMgdGhlXG4gKiByZXZlcnNlIG1hcHBpbmcsIHNlZSBodHRwczovL3d3dy50eXBlc2NyaXB0bGFuZy5vcmcvZG9jcy9oYW5kYm9vay9lbnVtcy5odG1sI3JldmVyc2UtbWFwcGluZ3NcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRzRW51bShkZXNjKSB7XG4gICAgY29uc3QgZW51bU9iamVjdCA9IHt9O1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgZGVzYy52YWx1ZXMpIHtcbiAgICAgICAgZW51bU9iamVjdFt2YWx1ZS5sb2NhbE5hbWVdID0gdmFsdWUubnVtYmVyO1xuICAgICAgICBlbnVtT2JqZWN0W3ZhbHVlLm51bWJlcl0gPSB2YWx1ZS5sb2NhbE5hbWU7XG4gICAgfVxuICAgIHJldHVybiBlbnVtT2JqZWN0O1xufVxuLyoqXG4gKiBDb25zdHJ1Y3QgYW4gb2JqZWN0IGVudW0gYXQgcnVudGltZSBmcm9tIGEgZGVzY3JpcHRvci5cbiAqXG4gKiBUaGUgcmV0dXJuZWQgb2JqZWN0IGlzIGEgcmVjb3JkIG9mIGVudW0gdmFsdWUgbmFtZSB0byBpbnRlZ2VyIHZhbHVlLiBJdCdzXG4gKiBhIHN1YnNldCBvZiB0cmFuc3BpbGVkIFRTIGVudW1zIC0gaXQgZG9lcyBub3QgaW5jbHVkZSB0aGUgcmV2ZXJzZSBtYXBwaW5nLFxuICogYW5kIG9ubHkgc3VwcG9ydHMgbG9va3VwIGJ5IHZhbHVlIG5hbWUuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvYmpFbnVtKGRlc2MpIHtcbiAgICBjb25zdCBlbnVtT2JqZWN0ID0ge307XG4gICAgZm9yIChjb25zdCB2YWx1ZSBvZiBkZXNjLnZhbHVlcykge1xuICAgICAgICBlbnVtT2JqZWN0W3ZhbHVlLmxvY2FsTmFtZV0gPSB2YWx1ZS5udW1iZXI7XG4gICAgfVxuICAgIHJldHVybiBlbnVtT2JqZWN0O1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBib290IH0gZnJvbSBcIi4uLy4uLy4uL2NvZGVnZW52Mi9ib290LmpzXCI7XG5pbXBvcnQgeyBtZXNzYWdlRGVzYyB9IGZyb20gXCIuLi8uLi8uLi9jb2RlZ2VudjIvbWVzc2FnZS5qc1wiO1xuaW1wb3J0IHsgZW51bURlc2MgfSBmcm9tIFwiLi4vLi4vLi4vY29kZWdlbnYyL2VudW0uanNcIjtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBmaWxlIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvLlxuICovXG5leHBvcnQgY29uc3QgZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciA9IC8qQF9fUFVSRV9fKi8gYm9vdCh7IFwibmFtZVwiOiBcImdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvXCIsIFwicGFja2FnZVwiOiBcImdvb2dsZS5wcm90b2J1ZlwiLCBcIm1lc3NhZ2VUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkZpbGVEZXNjcmlwdG9yU2V0XCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZmlsZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1wiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogNTM2MDAwMDAwLCBcImVuZFwiOiA1MzYwMDAwMDEgfV0gfSwgeyBcIm5hbWVcIjogXCJGaWxlRGVzY3JpcHRvclByb3RvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicGFja2FnZVwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZGVwZW5kZW5jeVwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAzIH0sIHsgXCJuYW1lXCI6IFwicHVibGljX2RlcGVuZGVuY3lcIiwgXCJudW1iZXJcIjogMTAsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJ3ZWFrX2RlcGVuZGVuY3lcIiwgXCJudW1iZXJcIjogMTEsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25fZGVwZW5kZW5jeVwiLCBcIm51bWJlclwiOiAxNSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMyB9LCB7IFwibmFtZVwiOiBcIm1lc3NhZ2VfdHlwZVwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJlbnVtX3R5cGVcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcInNlcnZpY2VcIiwgXCJudW1iZXJcIjogNiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcImV4dGVuc2lvblwiLCBcIm51bWJlclwiOiA3LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zXCIgfSwgeyBcIm5hbWVcIjogXCJzb3VyY2VfY29kZV9pbmZvXCIsIFwibnVtYmVyXCI6IDksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mb1wiIH0sIHsgXCJuYW1lXCI6IFwic3ludGF4XCIsIFwibnVtYmVyXCI6IDEyLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZWRpdGlvblwiLCBcIm51bWJlclwiOiAxNCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9XSB9LCB7IFwibmFtZVwiOiBcIkRlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImZpZWxkXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwiZXh0ZW5zaW9uXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwibmVzdGVkX3R5cGVcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwiZW51bV90eXBlXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJleHRlbnNpb25fcmFuZ2VcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVwiIH0sIHsgXCJuYW1lXCI6IFwib25lb2ZfZGVjbFwiLCBcIm51bWJlclwiOiA4LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuT25lb2ZEZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogNywgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zXCIgfSwgeyBcIm5hbWVcIjogXCJyZXNlcnZlZF9yYW5nZVwiLCBcIm51bWJlclwiOiA5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VcIiB9LCB7IFwibmFtZVwiOiBcInJlc2VydmVkX25hbWVcIiwgXCJudW1iZXJcIjogMTAsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJ2aXNpYmlsaXR5XCIsIFwibnVtYmVyXCI6IDExLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eVwiIH1dLCBcIm5lc3RlZFR5cGVcIjogW3sgXCJuYW1lXCI6IFwiRXh0ZW5zaW9uUmFuZ2VcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJzdGFydFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZW5kXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25zXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnNcIiB9XSB9LCB7IFwibmFtZVwiOiBcIlJlc2VydmVkUmFuZ2VcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJzdGFydFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZW5kXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfV0gfV0gfSwgeyBcIm5hbWVcIjogXCJFeHRlbnNpb25SYW5nZU9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJkZWNsYXJhdGlvblwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zLkRlY2xhcmF0aW9uXCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDIgfSB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDUwLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidmVyaWZpY2F0aW9uXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMuVmVyaWZpY2F0aW9uU3RhdGVcIiwgXCJkZWZhdWx0VmFsdWVcIjogXCJVTlZFUklGSUVEXCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDIgfSB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkRlY2xhcmF0aW9uXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibnVtYmVyXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJmdWxsX25hbWVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInR5cGVcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInJlc2VydmVkXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJyZXBlYXRlZFwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxIH1dIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIlZlcmlmaWNhdGlvblN0YXRlXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiREVDTEFSQVRJT05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIlVOVkVSSUZJRURcIiwgXCJudW1iZXJcIjogMSB9XSB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJGaWVsZERlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm51bWJlclwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwibGFiZWxcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLkxhYmVsXCIgfSwgeyBcIm5hbWVcIjogXCJ0eXBlXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlXCIgfSwgeyBcIm5hbWVcIjogXCJ0eXBlX25hbWVcIiwgXCJudW1iZXJcIjogNiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImV4dGVuZGVlXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJkZWZhdWx0X3ZhbHVlXCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJvbmVvZl9pbmRleFwiLCBcIm51bWJlclwiOiA5LCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwianNvbl9uYW1lXCIsIFwibnVtYmVyXCI6IDEwLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiA4LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zXCIgfSwgeyBcIm5hbWVcIjogXCJwcm90bzNfb3B0aW9uYWxcIiwgXCJudW1iZXJcIjogMTcsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEgfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiVHlwZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlRZUEVfRE9VQkxFXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0ZMT0FUXCIsIFwibnVtYmVyXCI6IDIgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0lOVDY0XCIsIFwibnVtYmVyXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJUWVBFX1VJTlQ2NFwiLCBcIm51bWJlclwiOiA0IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9JTlQzMlwiLCBcIm51bWJlclwiOiA1IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9GSVhFRDY0XCIsIFwibnVtYmVyXCI6IDYgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0ZJWEVEMzJcIiwgXCJudW1iZXJcIjogNyB9LCB7IFwibmFtZVwiOiBcIlRZUEVfQk9PTFwiLCBcIm51bWJlclwiOiA4IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9TVFJJTkdcIiwgXCJudW1iZXJcIjogOSB9LCB7IFwibmFtZVwiOiBcIlRZUEVfR1JPVVBcIiwgXCJudW1iZXJcIjogMTAgfSwgeyBcIm5hbWVcIjogXCJUWVBFX01FU1NBR0VcIiwgXCJudW1iZXJcIjogMTEgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0JZVEVTXCIsIFwibnVtYmVyXCI6IDEyIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9VSU5UMzJcIiwgXCJudW1iZXJcIjogMTMgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0VOVU1cIiwgXCJudW1iZXJcIjogMTQgfSwgeyBcIm5hbWVcIjogXCJUWVBFX1NGSVhFRDMyXCIsIFwibnVtYmVyXCI6IDE1IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9TRklYRUQ2NFwiLCBcIm51bWJlclwiOiAxNiB9LCB7IFwibmFtZVwiOiBcIlRZUEVfU0lOVDMyXCIsIFwibnVtYmVyXCI6IDE3IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9TSU5UNjRcIiwgXCJudW1iZXJcIjogMTggfV0gfSwgeyBcIm5hbWVcIjogXCJMYWJlbFwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkxBQkVMX09QVElPTkFMXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJMQUJFTF9SRVBFQVRFRFwiLCBcIm51bWJlclwiOiAzIH0sIHsgXCJuYW1lXCI6IFwiTEFCRUxfUkVRVUlSRURcIiwgXCJudW1iZXJcIjogMiB9XSB9XSB9LCB7IFwibmFtZVwiOiBcIk9uZW9mRGVzY3JpcHRvclByb3RvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zXCIgfV0gfSwgeyBcIm5hbWVcIjogXCJFbnVtRGVzY3JpcHRvclByb3RvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwidmFsdWVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZURlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNcIiB9LCB7IFwibmFtZVwiOiBcInJlc2VydmVkX3JhbmdlXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvLkVudW1SZXNlcnZlZFJhbmdlXCIgfSwgeyBcIm5hbWVcIjogXCJyZXNlcnZlZF9uYW1lXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJ2aXNpYmlsaXR5XCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5TeW1ib2xWaXNpYmlsaXR5XCIgfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJFbnVtUmVzZXJ2ZWRSYW5nZVwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcInN0YXJ0XCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJlbmRcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9XSB9XSB9LCB7IFwibmFtZVwiOiBcIkVudW1WYWx1ZURlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm51bWJlclwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9uc1wiIH1dIH0sIHsgXCJuYW1lXCI6IFwiU2VydmljZURlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm1ldGhvZFwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25zXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1wiIH1dIH0sIHsgXCJuYW1lXCI6IFwiTWV0aG9kRGVzY3JpcHRvclByb3RvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiaW5wdXRfdHlwZVwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib3V0cHV0X3R5cGVcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnNcIiB9LCB7IFwibmFtZVwiOiBcImNsaWVudF9zdHJlYW1pbmdcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwic2VydmVyX3N0cmVhbWluZ1wiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfV0gfSwgeyBcIm5hbWVcIjogXCJGaWxlT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImphdmFfcGFja2FnZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiamF2YV9vdXRlcl9jbGFzc25hbWVcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImphdmFfbXVsdGlwbGVfZmlsZXNcIiwgXCJudW1iZXJcIjogMTAsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiwgXCJvcHRpb25zXCI6IHt9IH0sIHsgXCJuYW1lXCI6IFwiamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2hcIiwgXCJudW1iZXJcIjogMjAsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwib3B0aW9uc1wiOiB7IFwiZGVwcmVjYXRlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJqYXZhX3N0cmluZ19jaGVja191dGY4XCIsIFwibnVtYmVyXCI6IDI3LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJvcHRpbWl6ZV9mb3JcIiwgXCJudW1iZXJcIjogOSwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zLk9wdGltaXplTW9kZVwiLCBcImRlZmF1bHRWYWx1ZVwiOiBcIlNQRUVEXCIgfSwgeyBcIm5hbWVcIjogXCJnb19wYWNrYWdlXCIsIFwibnVtYmVyXCI6IDExLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiY2NfZ2VuZXJpY19zZXJ2aWNlc1wiLCBcIm51bWJlclwiOiAxNiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiamF2YV9nZW5lcmljX3NlcnZpY2VzXCIsIFwibnVtYmVyXCI6IDE3LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJweV9nZW5lcmljX3NlcnZpY2VzXCIsIFwibnVtYmVyXCI6IDE4LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDIzLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJjY19lbmFibGVfYXJlbmFzXCIsIFwibnVtYmVyXCI6IDMxLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcInRydWVcIiwgXCJvcHRpb25zXCI6IHt9IH0sIHsgXCJuYW1lXCI6IFwib2JqY19jbGFzc19wcmVmaXhcIiwgXCJudW1iZXJcIjogMzYsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJjc2hhcnBfbmFtZXNwYWNlXCIsIFwibnVtYmVyXCI6IDM3LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwic3dpZnRfcHJlZml4XCIsIFwibnVtYmVyXCI6IDM5LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicGhwX2NsYXNzX3ByZWZpeFwiLCBcIm51bWJlclwiOiA0MCwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInBocF9uYW1lc3BhY2VcIiwgXCJudW1iZXJcIjogNDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJwaHBfbWV0YWRhdGFfbmFtZXNwYWNlXCIsIFwibnVtYmVyXCI6IDQ0LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicnVieV9wYWNrYWdlXCIsIFwibnVtYmVyXCI6IDQ1LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogNTAsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiT3B0aW1pemVNb2RlXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiU1BFRURcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkNPREVfU0laRVwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiTElURV9SVU5USU1FXCIsIFwibnVtYmVyXCI6IDMgfV0gfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA5OTAsIFwiZW5kXCI6IDk5OSB9LCB7IFwic3RhcnRcIjogMTAwMCwgXCJlbmRcIjogNTM2ODcwOTEyIH1dIH0sIHsgXCJuYW1lXCI6IFwiTWVzc2FnZU9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJtZXNzYWdlX3NldF93aXJlX2Zvcm1hdFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwibWFwX2VudHJ5XCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2ZpZWxkX2NvbmZsaWN0c1wiLCBcIm51bWJlclwiOiAxMSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJvcHRpb25zXCI6IHsgXCJkZXByZWNhdGVkXCI6IHRydWUgfSB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDEyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIkZpZWxkT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImN0eXBlXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGVcIiwgXCJkZWZhdWx0VmFsdWVcIjogXCJTVFJJTkdcIiB9LCB7IFwibmFtZVwiOiBcInBhY2tlZFwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwianN0eXBlXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuSlNUeXBlXCIsIFwiZGVmYXVsdFZhbHVlXCI6IFwiSlNfTk9STUFMXCIgfSwgeyBcIm5hbWVcIjogXCJsYXp5XCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcInVudmVyaWZpZWRfbGF6eVwiLCBcIm51bWJlclwiOiAxNSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiZGVwcmVjYXRlZFwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJ3ZWFrXCIsIFwibnVtYmVyXCI6IDEwLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIsIFwib3B0aW9uc1wiOiB7IFwiZGVwcmVjYXRlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJkZWJ1Z19yZWRhY3RcIiwgXCJudW1iZXJcIjogMTYsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcInJldGVudGlvblwiLCBcIm51bWJlclwiOiAxNywgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25SZXRlbnRpb25cIiB9LCB7IFwibmFtZVwiOiBcInRhcmdldHNcIiwgXCJudW1iZXJcIjogMTksIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uVGFyZ2V0VHlwZVwiIH0sIHsgXCJuYW1lXCI6IFwiZWRpdGlvbl9kZWZhdWx0c1wiLCBcIm51bWJlclwiOiAyMCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5FZGl0aW9uRGVmYXVsdFwiIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogMjEsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJmZWF0dXJlX3N1cHBvcnRcIiwgXCJudW1iZXJcIjogMjIsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRmVhdHVyZVN1cHBvcnRcIiB9LCB7IFwibmFtZVwiOiBcInVuaW50ZXJwcmV0ZWRfb3B0aW9uXCIsIFwibnVtYmVyXCI6IDk5OSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25cIiB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkVkaXRpb25EZWZhdWx0XCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZWRpdGlvblwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRWRpdGlvblwiIH0sIHsgXCJuYW1lXCI6IFwidmFsdWVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9XSB9LCB7IFwibmFtZVwiOiBcIkZlYXR1cmVTdXBwb3J0XCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZWRpdGlvbl9pbnRyb2R1Y2VkXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJlZGl0aW9uX2RlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9LCB7IFwibmFtZVwiOiBcImRlcHJlY2F0aW9uX3dhcm5pbmdcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImVkaXRpb25fcmVtb3ZlZFwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRWRpdGlvblwiIH0sIHsgXCJuYW1lXCI6IFwicmVtb3ZhbF9lcnJvclwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH1dIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIkNUeXBlXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiU1RSSU5HXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJDT1JEXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJTVFJJTkdfUElFQ0VcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIkpTVHlwZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkpTX05PUk1BTFwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiSlNfU1RSSU5HXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJKU19OVU1CRVJcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIk9wdGlvblJldGVudGlvblwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlJFVEVOVElPTl9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJSRVRFTlRJT05fUlVOVElNRVwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiUkVURU5USU9OX1NPVVJDRVwiLCBcIm51bWJlclwiOiAyIH1dIH0sIHsgXCJuYW1lXCI6IFwiT3B0aW9uVGFyZ2V0VHlwZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX0ZJTEVcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX0VYVEVOU0lPTl9SQU5HRVwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfTUVTU0FHRVwiLCBcIm51bWJlclwiOiAzIH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfRklFTERcIiwgXCJudW1iZXJcIjogNCB9LCB7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX09ORU9GXCIsIFwibnVtYmVyXCI6IDUgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9FTlVNXCIsIFwibnVtYmVyXCI6IDYgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9FTlVNX0VOVFJZXCIsIFwibnVtYmVyXCI6IDcgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9TRVJWSUNFXCIsIFwibnVtYmVyXCI6IDggfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9NRVRIT0RcIiwgXCJudW1iZXJcIjogOSB9XSB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJPbmVvZk9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJmZWF0dXJlc1wiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIkVudW1PcHRpb25zXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiYWxsb3dfYWxpYXNcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiZGVwcmVjYXRlZF9sZWdhY3lfanNvbl9maWVsZF9jb25mbGljdHNcIiwgXCJudW1iZXJcIjogNiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJvcHRpb25zXCI6IHsgXCJkZXByZWNhdGVkXCI6IHRydWUgfSB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA5OTAsIFwiZW5kXCI6IDk5OSB9LCB7IFwic3RhcnRcIjogMTAwMCwgXCJlbmRcIjogNTM2ODcwOTEyIH1dIH0sIHsgXCJuYW1lXCI6IFwiRW51bVZhbHVlT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRcIiB9LCB7IFwibmFtZVwiOiBcImRlYnVnX3JlZGFjdFwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJmZWF0dXJlX3N1cHBvcnRcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5GZWF0dXJlU3VwcG9ydFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIlNlcnZpY2VPcHRpb25zXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogMzQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDMzLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA5OTAsIFwiZW5kXCI6IDk5OSB9LCB7IFwic3RhcnRcIjogMTAwMCwgXCJlbmRcIjogNTM2ODcwOTEyIH1dIH0sIHsgXCJuYW1lXCI6IFwiTWV0aG9kT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMzMsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImlkZW1wb3RlbmN5X2xldmVsXCIsIFwibnVtYmVyXCI6IDM0LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucy5JZGVtcG90ZW5jeUxldmVsXCIsIFwiZGVmYXVsdFZhbHVlXCI6IFwiSURFTVBPVEVOQ1lfVU5LTk9XTlwiIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogMzUsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiSWRlbXBvdGVuY3lMZXZlbFwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIklERU1QT1RFTkNZX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIk5PX1NJREVfRUZGRUNUU1wiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiSURFTVBPVEVOVFwiLCBcIm51bWJlclwiOiAyIH1dIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIlVuaW50ZXJwcmV0ZWRPcHRpb25cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJuYW1lXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uLk5hbWVQYXJ0XCIgfSwgeyBcIm5hbWVcIjogXCJpZGVudGlmaWVyX3ZhbHVlXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJwb3NpdGl2ZV9pbnRfdmFsdWVcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDQsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm5lZ2F0aXZlX2ludF92YWx1ZVwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogMywgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZG91YmxlX3ZhbHVlXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxLCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJzdHJpbmdfdmFsdWVcIiwgXCJudW1iZXJcIjogNywgXCJ0eXBlXCI6IDEyLCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJhZ2dyZWdhdGVfdmFsdWVcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIk5hbWVQYXJ0XCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZV9wYXJ0XCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDIgfSwgeyBcIm5hbWVcIjogXCJpc19leHRlbnNpb25cIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMiB9XSB9XSB9LCB7IFwibmFtZVwiOiBcIkZlYXR1cmVTZXRcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJmaWVsZF9wcmVzZW5jZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlXCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDEsIFwidGFyZ2V0c1wiOiBbNCwgMV0sIFwiZWRpdGlvbkRlZmF1bHRzXCI6IFt7IFwidmFsdWVcIjogXCJFWFBMSUNJVFwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIklNUExJQ0lUXCIsIFwiZWRpdGlvblwiOiA5OTkgfSwgeyBcInZhbHVlXCI6IFwiRVhQTElDSVRcIiwgXCJlZGl0aW9uXCI6IDEwMDAgfV0gfSB9LCB7IFwibmFtZVwiOiBcImVudW1fdHlwZVwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5FbnVtVHlwZVwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAxLCBcInRhcmdldHNcIjogWzYsIDFdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiQ0xPU0VEXCIsIFwiZWRpdGlvblwiOiA5MDAgfSwgeyBcInZhbHVlXCI6IFwiT1BFTlwiLCBcImVkaXRpb25cIjogOTk5IH1dIH0gfSwgeyBcIm5hbWVcIjogXCJyZXBlYXRlZF9maWVsZF9lbmNvZGluZ1wiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5SZXBlYXRlZEZpZWxkRW5jb2RpbmdcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMSwgXCJ0YXJnZXRzXCI6IFs0LCAxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIkVYUEFOREVEXCIsIFwiZWRpdGlvblwiOiA5MDAgfSwgeyBcInZhbHVlXCI6IFwiUEFDS0VEXCIsIFwiZWRpdGlvblwiOiA5OTkgfV0gfSB9LCB7IFwibmFtZVwiOiBcInV0ZjhfdmFsaWRhdGlvblwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5VdGY4VmFsaWRhdGlvblwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAxLCBcInRhcmdldHNcIjogWzQsIDFdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiTk9ORVwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIlZFUklGWVwiLCBcImVkaXRpb25cIjogOTk5IH1dIH0gfSwgeyBcIm5hbWVcIjogXCJtZXNzYWdlX2VuY29kaW5nXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Lk1lc3NhZ2VFbmNvZGluZ1wiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAxLCBcInRhcmdldHNcIjogWzQsIDFdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiTEVOR1RIX1BSRUZJWEVEXCIsIFwiZWRpdGlvblwiOiA5MDAgfV0gfSB9LCB7IFwibmFtZVwiOiBcImpzb25fZm9ybWF0XCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Lkpzb25Gb3JtYXRcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMSwgXCJ0YXJnZXRzXCI6IFszLCA2LCAxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIkxFR0FDWV9CRVNUX0VGRk9SVFwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIkFMTE9XXCIsIFwiZWRpdGlvblwiOiA5OTkgfV0gfSB9LCB7IFwibmFtZVwiOiBcImVuZm9yY2VfbmFtaW5nX3N0eWxlXCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVuZm9yY2VOYW1pbmdTdHlsZVwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAyLCBcInRhcmdldHNcIjogWzEsIDIsIDMsIDQsIDUsIDYsIDcsIDgsIDldLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiU1RZTEVfTEVHQUNZXCIsIFwiZWRpdGlvblwiOiA5MDAgfSwgeyBcInZhbHVlXCI6IFwiU1RZTEUyMDI0XCIsIFwiZWRpdGlvblwiOiAxMDAxIH0sIHsgXCJ2YWx1ZVwiOiBcIlNUWUxFMjAyNlwiLCBcImVkaXRpb25cIjogMTAwMiB9XSB9IH0sIHsgXCJuYW1lXCI6IFwiZGVmYXVsdF9zeW1ib2xfdmlzaWJpbGl0eVwiLCBcIm51bWJlclwiOiA4LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5WaXNpYmlsaXR5RmVhdHVyZS5EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAyLCBcInRhcmdldHNcIjogWzFdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiRVhQT1JUX0FMTFwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIkVYUE9SVF9UT1BfTEVWRUxcIiwgXCJlZGl0aW9uXCI6IDEwMDEgfSwgeyBcInZhbHVlXCI6IFwiU1RSSUNUXCIsIFwiZWRpdGlvblwiOiAxMDAyIH1dIH0gfSwgeyBcIm5hbWVcIjogXCJlbmZvcmNlX3Byb3RvX2xpbWl0c1wiLCBcIm51bWJlclwiOiA5LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Qcm90b0xpbWl0c0ZlYXR1cmUuRW5mb3JjZVByb3RvTGltaXRzXCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDIsIFwidGFyZ2V0c1wiOiBbNiwgMywgNCwgNV0sIFwiZWRpdGlvbkRlZmF1bHRzXCI6IFt7IFwidmFsdWVcIjogXCJMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTXCIsIFwiZWRpdGlvblwiOiA5MDAgfSwgeyBcInZhbHVlXCI6IFwiUFJPVE9fTElNSVRTMjAyNlwiLCBcImVkaXRpb25cIjogMTAwMiB9XSB9IH1dLCBcIm5lc3RlZFR5cGVcIjogW3sgXCJuYW1lXCI6IFwiVmlzaWJpbGl0eUZlYXR1cmVcIiwgXCJlbnVtVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJEZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkRFRkFVTFRfU1lNQk9MX1ZJU0lCSUxJVFlfVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiRVhQT1JUX0FMTFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiRVhQT1JUX1RPUF9MRVZFTFwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiTE9DQUxfQUxMXCIsIFwibnVtYmVyXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJTVFJJQ1RcIiwgXCJudW1iZXJcIjogNCB9XSB9XSB9LCB7IFwibmFtZVwiOiBcIlByb3RvTGltaXRzRmVhdHVyZVwiLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIkVuZm9yY2VQcm90b0xpbWl0c1wiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlBST1RPX0xJTUlUU19VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJQUk9UT19MSU1JVFMyMDI2XCIsIFwibnVtYmVyXCI6IDIgfV0gfV0gfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiRmllbGRQcmVzZW5jZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkZJRUxEX1BSRVNFTkNFX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIkVYUExJQ0lUXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJJTVBMSUNJVFwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiTEVHQUNZX1JFUVVJUkVEXCIsIFwibnVtYmVyXCI6IDMgfV0gfSwgeyBcIm5hbWVcIjogXCJFbnVtVHlwZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkVOVU1fVFlQRV9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJPUEVOXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJDTE9TRURcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIlJlcGVhdGVkRmllbGRFbmNvZGluZ1wiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlJFUEVBVEVEX0ZJRUxEX0VOQ09ESU5HX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIlBBQ0tFRFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiRVhQQU5ERURcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIlV0ZjhWYWxpZGF0aW9uXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiVVRGOF9WQUxJREFUSU9OX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIlZFUklGWVwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiTk9ORVwiLCBcIm51bWJlclwiOiAzIH1dIH0sIHsgXCJuYW1lXCI6IFwiTWVzc2FnZUVuY29kaW5nXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiTUVTU0FHRV9FTkNPRElOR19VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJMRU5HVEhfUFJFRklYRURcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkRFTElNSVRFRFwiLCBcIm51bWJlclwiOiAyIH1dIH0sIHsgXCJuYW1lXCI6IFwiSnNvbkZvcm1hdFwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkpTT05fRk9STUFUX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIkFMTE9XXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJMRUdBQ1lfQkVTVF9FRkZPUlRcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIkVuZm9yY2VOYW1pbmdTdHlsZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkVORk9SQ0VfTkFNSU5HX1NUWUxFX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIlNUWUxFMjAyNFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiU1RZTEVfTEVHQUNZXCIsIFwibnVtYmVyXCI6IDIgfSwgeyBcIm5hbWVcIjogXCJTVFlMRTIwMjZcIiwgXCJudW1iZXJcIjogMyB9XSB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDk5OTUgfSwgeyBcInN0YXJ0XCI6IDk5OTUsIFwiZW5kXCI6IDEwMDAwIH0sIHsgXCJzdGFydFwiOiAxMDAwMCwgXCJlbmRcIjogMTAwMDEgfV0gfSwgeyBcIm5hbWVcIjogXCJGZWF0dXJlU2V0RGVmYXVsdHNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJkZWZhdWx0c1wiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldERlZmF1bHRzLkZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdFwiIH0sIHsgXCJuYW1lXCI6IFwibWluaW11bV9lZGl0aW9uXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJtYXhpbXVtX2VkaXRpb25cIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdFwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImVkaXRpb25cIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9LCB7IFwibmFtZVwiOiBcIm92ZXJyaWRhYmxlX2ZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJmaXhlZF9mZWF0dXJlc1wiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH1dIH1dIH0sIHsgXCJuYW1lXCI6IFwiU291cmNlQ29kZUluZm9cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJsb2NhdGlvblwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm8uTG9jYXRpb25cIiB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkxvY2F0aW9uXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwicGF0aFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAzLCBcIm9wdGlvbnNcIjogeyBcInBhY2tlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJzcGFuXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDMsIFwib3B0aW9uc1wiOiB7IFwicGFja2VkXCI6IHRydWUgfSB9LCB7IFwibmFtZVwiOiBcImxlYWRpbmdfY29tbWVudHNcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInRyYWlsaW5nX2NvbW1lbnRzXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDMgfV0gfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA1MzYwMDAwMDAsIFwiZW5kXCI6IDUzNjAwMDAwMSB9XSB9LCB7IFwibmFtZVwiOiBcIkdlbmVyYXRlZENvZGVJbmZvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiYW5ub3RhdGlvblwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvblwiIH1dLCBcIm5lc3RlZFR5cGVcIjogW3sgXCJuYW1lXCI6IFwiQW5ub3RhdGlvblwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcInBhdGhcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMywgXCJvcHRpb25zXCI6IHsgXCJwYWNrZWRcIjogdHJ1ZSB9IH0sIHsgXCJuYW1lXCI6IFwic291cmNlX2ZpbGVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImJlZ2luXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJlbmRcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInNlbWFudGljXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uLlNlbWFudGljXCIgfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiU2VtYW50aWNcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJOT05FXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJTRVRcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkFMSUFTXCIsIFwibnVtYmVyXCI6IDIgfV0gfV0gfV0gfV0sIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiRWRpdGlvblwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkVESVRJT05fVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl9MRUdBQ1lcIiwgXCJudW1iZXJcIjogOTAwIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl9QUk9UTzJcIiwgXCJudW1iZXJcIjogOTk4IH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl9QUk9UTzNcIiwgXCJudW1iZXJcIjogOTk5IH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl8yMDIzXCIsIFwibnVtYmVyXCI6IDEwMDAgfSwgeyBcIm5hbWVcIjogXCJFRElUSU9OXzIwMjRcIiwgXCJudW1iZXJcIjogMTAwMSB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fMjAyNlwiLCBcIm51bWJlclwiOiAxMDAyIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl9VTlNUQUJMRVwiLCBcIm51bWJlclwiOiA5OTk5IH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl8xX1RFU1RfT05MWVwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl8yX1RFU1RfT05MWVwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl85OTk5N19URVNUX09OTFlcIiwgXCJudW1iZXJcIjogOTk5OTcgfSwgeyBcIm5hbWVcIjogXCJFRElUSU9OXzk5OTk4X1RFU1RfT05MWVwiLCBcIm51bWJlclwiOiA5OTk5OCB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fOTk5OTlfVEVTVF9PTkxZXCIsIFwibnVtYmVyXCI6IDk5OTk5IH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl9NQVhcIiwgXCJudW1iZXJcIjogMjE0NzQ4MzY0NyB9XSB9LCB7IFwibmFtZVwiOiBcIlN5bWJvbFZpc2liaWxpdHlcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJWSVNJQklMSVRZX1VOU0VUXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJWSVNJQklMSVRZX0xPQ0FMXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJWSVNJQklMSVRZX0VYUE9SVFwiLCBcIm51bWJlclwiOiAyIH1dIH1dIH0pO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0LlxuICogVXNlIGBjcmVhdGUoRmlsZURlc2NyaXB0b3JTZXRTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpbGVEZXNjcmlwdG9yU2V0U2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWxlRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoRmlsZURlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmlsZURlc2NyaXB0b3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBEZXNjcmlwdG9yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZS5cbiAqIFVzZSBgY3JlYXRlKERlc2NyaXB0b3JQcm90b19FeHRlbnNpb25SYW5nZVNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRGVzY3JpcHRvclByb3RvX0V4dGVuc2lvblJhbmdlU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8uUmVzZXJ2ZWRSYW5nZS5cbiAqIFVzZSBgY3JlYXRlKERlc2NyaXB0b3JQcm90b19SZXNlcnZlZFJhbmdlU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBEZXNjcmlwdG9yUHJvdG9fUmVzZXJ2ZWRSYW5nZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMiwgMSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zLlxuICogVXNlIGBjcmVhdGUoRXh0ZW5zaW9uUmFuZ2VPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBFeHRlbnNpb25SYW5nZU9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDMpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5EZWNsYXJhdGlvbi5cbiAqIFVzZSBgY3JlYXRlKEV4dGVuc2lvblJhbmdlT3B0aW9uc19EZWNsYXJhdGlvblNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX0RlY2xhcmF0aW9uU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAzLCAwKTtcbi8qKlxuICogVGhlIHZlcmlmaWNhdGlvbiBzdGF0ZSBvZiB0aGUgZXh0ZW5zaW9uIHJhbmdlLlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMuVmVyaWZpY2F0aW9uU3RhdGVcbiAqL1xuZXhwb3J0IHZhciBFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGU7XG4oZnVuY3Rpb24gKEV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZSkge1xuICAgIC8qKlxuICAgICAqIEFsbCB0aGUgZXh0ZW5zaW9ucyBvZiB0aGUgcmFuZ2UgbXVzdCBiZSBkZWNsYXJlZC5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBERUNMQVJBVElPTiA9IDA7XG4gICAgICovXG4gICAgRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlW0V4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZVtcIkRFQ0xBUkFUSU9OXCJdID0gMF0gPSBcIkRFQ0xBUkFUSU9OXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFVOVkVSSUZJRUQgPSAxO1xuICAgICAqL1xuICAgIEV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZVtFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGVbXCJVTlZFUklGSUVEXCJdID0gMV0gPSBcIlVOVkVSSUZJRURcIjtcbn0pKEV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZSB8fCAoRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMuVmVyaWZpY2F0aW9uU3RhdGUuXG4gKi9cbmV4cG9ydCBjb25zdCBFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDMsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoRmllbGREZXNjcmlwdG9yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpZWxkRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA0KTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGVcbiAqL1xuZXhwb3J0IHZhciBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlO1xuKGZ1bmN0aW9uIChGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlKSB7XG4gICAgLyoqXG4gICAgICogMCBpcyByZXNlcnZlZCBmb3IgZXJyb3JzLlxuICAgICAqIE9yZGVyIGlzIHdlaXJkIGZvciBoaXN0b3JpY2FsIHJlYXNvbnMuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9ET1VCTEUgPSAxO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkRPVUJMRVwiXSA9IDFdID0gXCJET1VCTEVcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9GTE9BVCA9IDI7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiRkxPQVRcIl0gPSAyXSA9IFwiRkxPQVRcIjtcbiAgICAvKipcbiAgICAgKiBOb3QgWmlnWmFnIGVuY29kZWQuICBOZWdhdGl2ZSBudW1iZXJzIHRha2UgMTAgYnl0ZXMuICBVc2UgVFlQRV9TSU5UNjQgaWZcbiAgICAgKiBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0lOVDY0ID0gMztcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJJTlQ2NFwiXSA9IDNdID0gXCJJTlQ2NFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX1VJTlQ2NCA9IDQ7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiVUlOVDY0XCJdID0gNF0gPSBcIlVJTlQ2NFwiO1xuICAgIC8qKlxuICAgICAqIE5vdCBaaWdaYWcgZW5jb2RlZC4gIE5lZ2F0aXZlIG51bWJlcnMgdGFrZSAxMCBieXRlcy4gIFVzZSBUWVBFX1NJTlQzMiBpZlxuICAgICAqIG5lZ2F0aXZlIHZhbHVlcyBhcmUgbGlrZWx5LlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfSU5UMzIgPSA1O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIklOVDMyXCJdID0gNV0gPSBcIklOVDMyXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfRklYRUQ2NCA9IDY7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiRklYRUQ2NFwiXSA9IDZdID0gXCJGSVhFRDY0XCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfRklYRUQzMiA9IDc7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiRklYRUQzMlwiXSA9IDddID0gXCJGSVhFRDMyXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfQk9PTCA9IDg7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiQk9PTFwiXSA9IDhdID0gXCJCT09MXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfU1RSSU5HID0gOTtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJTVFJJTkdcIl0gPSA5XSA9IFwiU1RSSU5HXCI7XG4gICAgLyoqXG4gICAgICogVGFnLWRlbGltaXRlZCBhZ2dyZWdhdGUuXG4gICAgICogR3JvdXAgdHlwZSBpcyBkZXByZWNhdGVkIGFuZCBub3Qgc3VwcG9ydGVkIGFmdGVyIGdvb2dsZS5wcm90b2J1Zi4gSG93ZXZlciwgUHJvdG8zXG4gICAgICogaW1wbGVtZW50YXRpb25zIHNob3VsZCBzdGlsbCBiZSBhYmxlIHRvIHBhcnNlIHRoZSBncm91cCB3aXJlIGZvcm1hdCBhbmRcbiAgICAgKiB0cmVhdCBncm91cCBmaWVsZHMgYXMgdW5rbm93biBmaWVsZHMuICBJbiBFZGl0aW9ucywgdGhlIGdyb3VwIHdpcmUgZm9ybWF0XG4gICAgICogY2FuIGJlIGVuYWJsZWQgdmlhIHRoZSBgbWVzc2FnZV9lbmNvZGluZ2AgZmVhdHVyZS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0dST1VQID0gMTA7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiR1JPVVBcIl0gPSAxMF0gPSBcIkdST1VQXCI7XG4gICAgLyoqXG4gICAgICogTGVuZ3RoLWRlbGltaXRlZCBhZ2dyZWdhdGUuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9NRVNTQUdFID0gMTE7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiTUVTU0FHRVwiXSA9IDExXSA9IFwiTUVTU0FHRVwiO1xuICAgIC8qKlxuICAgICAqIE5ldyBpbiB2ZXJzaW9uIDIuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9CWVRFUyA9IDEyO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkJZVEVTXCJdID0gMTJdID0gXCJCWVRFU1wiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX1VJTlQzMiA9IDEzO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIlVJTlQzMlwiXSA9IDEzXSA9IFwiVUlOVDMyXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfRU5VTSA9IDE0O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkVOVU1cIl0gPSAxNF0gPSBcIkVOVU1cIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9TRklYRUQzMiA9IDE1O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIlNGSVhFRDMyXCJdID0gMTVdID0gXCJTRklYRUQzMlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX1NGSVhFRDY0ID0gMTY7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiU0ZJWEVENjRcIl0gPSAxNl0gPSBcIlNGSVhFRDY0XCI7XG4gICAgLyoqXG4gICAgICogVXNlcyBaaWdaYWcgZW5jb2RpbmcuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9TSU5UMzIgPSAxNztcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJTSU5UMzJcIl0gPSAxN10gPSBcIlNJTlQzMlwiO1xuICAgIC8qKlxuICAgICAqIFVzZXMgWmlnWmFnIGVuY29kaW5nLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfU0lOVDY0ID0gMTg7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiU0lOVDY0XCJdID0gMThdID0gXCJTSU5UNjRcIjtcbn0pKEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGUgfHwgKEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGUgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA0LCAwKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLkxhYmVsXG4gKi9cbmV4cG9ydCB2YXIgRmllbGREZXNjcmlwdG9yUHJvdG9fTGFiZWw7XG4oZnVuY3Rpb24gKEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsKSB7XG4gICAgLyoqXG4gICAgICogMCBpcyByZXNlcnZlZCBmb3IgZXJyb3JzXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEFCRUxfT1BUSU9OQUwgPSAxO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW0ZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW1wiT1BUSU9OQUxcIl0gPSAxXSA9IFwiT1BUSU9OQUxcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEFCRUxfUkVQRUFURUQgPSAzO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW0ZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW1wiUkVQRUFURURcIl0gPSAzXSA9IFwiUkVQRUFURURcIjtcbiAgICAvKipcbiAgICAgKiBUaGUgcmVxdWlyZWQgbGFiZWwgaXMgb25seSBhbGxvd2VkIGluIGdvb2dsZS5wcm90b2J1Zi4gIEluIHByb3RvMyBhbmQgRWRpdGlvbnNcbiAgICAgKiBpdCdzIGV4cGxpY2l0bHkgcHJvaGliaXRlZC4gIEluIEVkaXRpb25zLCB0aGUgYGZpZWxkX3ByZXNlbmNlYCBmZWF0dXJlXG4gICAgICogY2FuIGJlIHVzZWQgdG8gZ2V0IHRoaXMgYmVoYXZpb3IuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEFCRUxfUkVRVUlSRUQgPSAyO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW0ZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsW1wiUkVRVUlSRURcIl0gPSAyXSA9IFwiUkVRVUlSRURcIjtcbn0pKEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsIHx8IChGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbCA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uTGFiZWwuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgNCwgMSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuT25lb2ZEZXNjcmlwdG9yUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShPbmVvZkRlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgT25lb2ZEZXNjcmlwdG9yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDUpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShFbnVtRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBFbnVtRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA2KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvLkVudW1SZXNlcnZlZFJhbmdlLlxuICogVXNlIGBjcmVhdGUoRW51bURlc2NyaXB0b3JQcm90b19FbnVtUmVzZXJ2ZWRSYW5nZVNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRW51bURlc2NyaXB0b3JQcm90b19FbnVtUmVzZXJ2ZWRSYW5nZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgNiwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRW51bVZhbHVlRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoRW51bVZhbHVlRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDcpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShTZXJ2aWNlRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTZXJ2aWNlRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA4KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5NZXRob2REZXNjcmlwdG9yUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShNZXRob2REZXNjcmlwdG9yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IE1ldGhvZERlc2NyaXB0b3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgOSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmlsZU9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShGaWxlT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmlsZU9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEwKTtcbi8qKlxuICogR2VuZXJhdGVkIGNsYXNzZXMgY2FuIGJlIG9wdGltaXplZCBmb3Igc3BlZWQgb3IgY29kZSBzaXplLlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGVcbiAqL1xuZXhwb3J0IHZhciBGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGU7XG4oZnVuY3Rpb24gKEZpbGVPcHRpb25zX09wdGltaXplTW9kZSkge1xuICAgIC8qKlxuICAgICAqIEdlbmVyYXRlIGNvbXBsZXRlIGNvZGUgZm9yIHBhcnNpbmcsIHNlcmlhbGl6YXRpb24sXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogU1BFRUQgPSAxO1xuICAgICAqL1xuICAgIEZpbGVPcHRpb25zX09wdGltaXplTW9kZVtGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGVbXCJTUEVFRFwiXSA9IDFdID0gXCJTUEVFRFwiO1xuICAgIC8qKlxuICAgICAqIGV0Yy5cbiAgICAgKlxuICAgICAqIFVzZSBSZWZsZWN0aW9uT3BzIHRvIGltcGxlbWVudCB0aGVzZSBtZXRob2RzLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IENPREVfU0laRSA9IDI7XG4gICAgICovXG4gICAgRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlW0ZpbGVPcHRpb25zX09wdGltaXplTW9kZVtcIkNPREVfU0laRVwiXSA9IDJdID0gXCJDT0RFX1NJWkVcIjtcbiAgICAvKipcbiAgICAgKiBHZW5lcmF0ZSBjb2RlIHVzaW5nIE1lc3NhZ2VMaXRlIGFuZCB0aGUgbGl0ZSBydW50aW1lLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExJVEVfUlVOVElNRSA9IDM7XG4gICAgICovXG4gICAgRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlW0ZpbGVPcHRpb25zX09wdGltaXplTW9kZVtcIkxJVEVfUlVOVElNRVwiXSA9IDNdID0gXCJMSVRFX1JVTlRJTUVcIjtcbn0pKEZpbGVPcHRpb25zX09wdGltaXplTW9kZSB8fCAoRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGUuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEwLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKE1lc3NhZ2VPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBNZXNzYWdlT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTEpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKEZpZWxkT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmllbGRPcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMik7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkVkaXRpb25EZWZhdWx0LlxuICogVXNlIGBjcmVhdGUoRmllbGRPcHRpb25zX0VkaXRpb25EZWZhdWx0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZE9wdGlvbnNfRWRpdGlvbkRlZmF1bHRTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEyLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRmVhdHVyZVN1cHBvcnQuXG4gKiBVc2UgYGNyZWF0ZShGaWVsZE9wdGlvbnNfRmVhdHVyZVN1cHBvcnRTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpZWxkT3B0aW9uc19GZWF0dXJlU3VwcG9ydFNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTIsIDEpO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkNUeXBlXG4gKi9cbmV4cG9ydCB2YXIgRmllbGRPcHRpb25zX0NUeXBlO1xuKGZ1bmN0aW9uIChGaWVsZE9wdGlvbnNfQ1R5cGUpIHtcbiAgICAvKipcbiAgICAgKiBEZWZhdWx0IG1vZGUuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogU1RSSU5HID0gMDtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfQ1R5cGVbRmllbGRPcHRpb25zX0NUeXBlW1wiU1RSSU5HXCJdID0gMF0gPSBcIlNUUklOR1wiO1xuICAgIC8qKlxuICAgICAqIFRoZSBvcHRpb24gW2N0eXBlPUNPUkRdIG1heSBiZSBhcHBsaWVkIHRvIGEgbm9uLXJlcGVhdGVkIGZpZWxkIG9mIHR5cGVcbiAgICAgKiBcImJ5dGVzXCIuIEl0IGluZGljYXRlcyB0aGF0IGluIEMrKywgdGhlIGRhdGEgc2hvdWxkIGJlIHN0b3JlZCBpbiBhIENvcmRcbiAgICAgKiBpbnN0ZWFkIG9mIGEgc3RyaW5nLiAgRm9yIHZlcnkgbGFyZ2Ugc3RyaW5ncywgdGhpcyBtYXkgcmVkdWNlIG1lbW9yeVxuICAgICAqIGZyYWdtZW50YXRpb24uIEl0IG1heSBhbHNvIGFsbG93IGJldHRlciBwZXJmb3JtYW5jZSB3aGVuIHBhcnNpbmcgZnJvbSBhXG4gICAgICogQ29yZCwgb3Igd2hlbiBwYXJzaW5nIHdpdGggYWxpYXNpbmcgZW5hYmxlZCwgYXMgdGhlIHBhcnNlZCBDb3JkIG1heSB0aGVuXG4gICAgICogYWxpYXMgdGhlIG9yaWdpbmFsIGJ1ZmZlci5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBDT1JEID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfQ1R5cGVbRmllbGRPcHRpb25zX0NUeXBlW1wiQ09SRFwiXSA9IDFdID0gXCJDT1JEXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUUklOR19QSUVDRSA9IDI7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX0NUeXBlW0ZpZWxkT3B0aW9uc19DVHlwZVtcIlNUUklOR19QSUVDRVwiXSA9IDJdID0gXCJTVFJJTkdfUElFQ0VcIjtcbn0pKEZpZWxkT3B0aW9uc19DVHlwZSB8fCAoRmllbGRPcHRpb25zX0NUeXBlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGUuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZE9wdGlvbnNfQ1R5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEyLCAwKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGVcbiAqL1xuZXhwb3J0IHZhciBGaWVsZE9wdGlvbnNfSlNUeXBlO1xuKGZ1bmN0aW9uIChGaWVsZE9wdGlvbnNfSlNUeXBlKSB7XG4gICAgLyoqXG4gICAgICogVXNlIHRoZSBkZWZhdWx0IHR5cGUuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogSlNfTk9STUFMID0gMDtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfSlNUeXBlW0ZpZWxkT3B0aW9uc19KU1R5cGVbXCJKU19OT1JNQUxcIl0gPSAwXSA9IFwiSlNfTk9STUFMXCI7XG4gICAgLyoqXG4gICAgICogVXNlIEphdmFTY3JpcHQgc3RyaW5ncy5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBKU19TVFJJTkcgPSAxO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19KU1R5cGVbRmllbGRPcHRpb25zX0pTVHlwZVtcIkpTX1NUUklOR1wiXSA9IDFdID0gXCJKU19TVFJJTkdcIjtcbiAgICAvKipcbiAgICAgKiBVc2UgSmF2YVNjcmlwdCBudW1iZXJzLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEpTX05VTUJFUiA9IDI7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX0pTVHlwZVtGaWVsZE9wdGlvbnNfSlNUeXBlW1wiSlNfTlVNQkVSXCJdID0gMl0gPSBcIkpTX05VTUJFUlwiO1xufSkoRmllbGRPcHRpb25zX0pTVHlwZSB8fCAoRmllbGRPcHRpb25zX0pTVHlwZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkpTVHlwZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpZWxkT3B0aW9uc19KU1R5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEyLCAxKTtcbi8qKlxuICogSWYgc2V0IHRvIFJFVEVOVElPTl9TT1VSQ0UsIHRoZSBvcHRpb24gd2lsbCBiZSBvbWl0dGVkIGZyb20gdGhlIGJpbmFyeS5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLk9wdGlvblJldGVudGlvblxuICovXG5leHBvcnQgdmFyIEZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb247XG4oZnVuY3Rpb24gKEZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb24pIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogUkVURU5USU9OX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb25bRmllbGRPcHRpb25zX09wdGlvblJldGVudGlvbltcIlJFVEVOVElPTl9VTktOT1dOXCJdID0gMF0gPSBcIlJFVEVOVElPTl9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFJFVEVOVElPTl9SVU5USU1FID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uW0ZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb25bXCJSRVRFTlRJT05fUlVOVElNRVwiXSA9IDFdID0gXCJSRVRFTlRJT05fUlVOVElNRVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBSRVRFTlRJT05fU09VUkNFID0gMjtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uW0ZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb25bXCJSRVRFTlRJT05fU09VUkNFXCJdID0gMl0gPSBcIlJFVEVOVElPTl9TT1VSQ0VcIjtcbn0pKEZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb24gfHwgKEZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb24gPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25SZXRlbnRpb24uXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMiwgMik7XG4vKipcbiAqIFRoaXMgaW5kaWNhdGVzIHRoZSB0eXBlcyBvZiBlbnRpdGllcyB0aGF0IHRoZSBmaWVsZCBtYXkgYXBwbHkgdG8gd2hlbiB1c2VkXG4gKiBhcyBhbiBvcHRpb24uIElmIGl0IGlzIHVuc2V0LCB0aGVuIHRoZSBmaWVsZCBtYXkgYmUgZnJlZWx5IHVzZWQgYXMgYW5cbiAqIG9wdGlvbiBvbiBhbnkga2luZCBvZiBlbnRpdHkuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25UYXJnZXRUeXBlXG4gKi9cbmV4cG9ydCB2YXIgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGU7XG4oZnVuY3Rpb24gKEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfVU5LTk9XTlwiXSA9IDBdID0gXCJUQVJHRVRfVFlQRV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX0ZJTEUgPSAxO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfRklMRVwiXSA9IDFdID0gXCJUQVJHRVRfVFlQRV9GSUxFXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX0VYVEVOU0lPTl9SQU5HRSA9IDI7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbXCJUQVJHRVRfVFlQRV9FWFRFTlNJT05fUkFOR0VcIl0gPSAyXSA9IFwiVEFSR0VUX1RZUEVfRVhURU5TSU9OX1JBTkdFXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX01FU1NBR0UgPSAzO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfTUVTU0FHRVwiXSA9IDNdID0gXCJUQVJHRVRfVFlQRV9NRVNTQUdFXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX0ZJRUxEID0gNDtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX0ZJRUxEXCJdID0gNF0gPSBcIlRBUkdFVF9UWVBFX0ZJRUxEXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX09ORU9GID0gNTtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX09ORU9GXCJdID0gNV0gPSBcIlRBUkdFVF9UWVBFX09ORU9GXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX0VOVU0gPSA2O1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfRU5VTVwiXSA9IDZdID0gXCJUQVJHRVRfVFlQRV9FTlVNXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX0VOVU1fRU5UUlkgPSA3O1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfRU5VTV9FTlRSWVwiXSA9IDddID0gXCJUQVJHRVRfVFlQRV9FTlVNX0VOVFJZXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX1NFUlZJQ0UgPSA4O1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfU0VSVklDRVwiXSA9IDhdID0gXCJUQVJHRVRfVFlQRV9TRVJWSUNFXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRBUkdFVF9UWVBFX01FVEhPRCA9IDk7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbXCJUQVJHRVRfVFlQRV9NRVRIT0RcIl0gPSA5XSA9IFwiVEFSR0VUX1RZUEVfTUVUSE9EXCI7XG59KShGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZSB8fCAoRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGUgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25UYXJnZXRUeXBlLlxuICovXG5leHBvcnQgY29uc3QgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEyLCAzKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShPbmVvZk9wdGlvbnNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IE9uZW9mT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTMpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkVudW1PcHRpb25zLlxuICogVXNlIGBjcmVhdGUoRW51bU9wdGlvbnNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEVudW1PcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxNCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKEVudW1WYWx1ZU9wdGlvbnNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEVudW1WYWx1ZU9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE1KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKFNlcnZpY2VPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTZXJ2aWNlT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTYpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShNZXRob2RPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBNZXRob2RPcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxNyk7XG4vKipcbiAqIElzIHRoaXMgbWV0aG9kIHNpZGUtZWZmZWN0LWZyZWUgKG9yIHNhZmUgaW4gSFRUUCBwYXJsYW5jZSksIG9yIGlkZW1wb3RlbnQsXG4gKiBvciBuZWl0aGVyPyBIVFRQIGJhc2VkIFJQQyBpbXBsZW1lbnRhdGlvbiBtYXkgY2hvb3NlIEdFVCB2ZXJiIGZvciBzYWZlXG4gKiBtZXRob2RzLCBhbmQgUFVUIHZlcmIgZm9yIGlkZW1wb3RlbnQgbWV0aG9kcyBpbnN0ZWFkIG9mIHRoZSBkZWZhdWx0IFBPU1QuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbFxuICovXG5leHBvcnQgdmFyIE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbDtcbihmdW5jdGlvbiAoTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IElERU1QT1RFTkNZX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbFtNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbXCJJREVNUE9URU5DWV9VTktOT1dOXCJdID0gMF0gPSBcIklERU1QT1RFTkNZX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBpbXBsaWVzIGlkZW1wb3RlbnRcbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBOT19TSURFX0VGRkVDVFMgPSAxO1xuICAgICAqL1xuICAgIE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbFtNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbXCJOT19TSURFX0VGRkVDVFNcIl0gPSAxXSA9IFwiTk9fU0lERV9FRkZFQ1RTXCI7XG4gICAgLyoqXG4gICAgICogaWRlbXBvdGVudCwgYnV0IG1heSBoYXZlIHNpZGUgZWZmZWN0c1xuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IElERU1QT1RFTlQgPSAyO1xuICAgICAqL1xuICAgIE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbFtNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbXCJJREVNUE9URU5UXCJdID0gMl0gPSBcIklERU1QT1RFTlRcIjtcbn0pKE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbCB8fCAoTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zLklkZW1wb3RlbmN5TGV2ZWwuXG4gKi9cbmV4cG9ydCBjb25zdCBNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE3LCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uLlxuICogVXNlIGBjcmVhdGUoVW5pbnRlcnByZXRlZE9wdGlvblNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVW5pbnRlcnByZXRlZE9wdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTgpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnQuXG4gKiBVc2UgYGNyZWF0ZShVbmludGVycHJldGVkT3B0aW9uX05hbWVQYXJ0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBVbmludGVycHJldGVkT3B0aW9uX05hbWVQYXJ0U2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOCwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5cbiAqIFVzZSBgY3JlYXRlKEZlYXR1cmVTZXRTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlZpc2liaWxpdHlGZWF0dXJlLlxuICogVXNlIGBjcmVhdGUoRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZVNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDApO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5WaXNpYmlsaXR5RmVhdHVyZS5EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVxuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHk7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHkpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogREVGQVVMVF9TWU1CT0xfVklTSUJJTElUWV9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W0ZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbXCJERUZBVUxUX1NZTUJPTF9WSVNJQklMSVRZX1VOS05PV05cIl0gPSAwXSA9IFwiREVGQVVMVF9TWU1CT0xfVklTSUJJTElUWV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogRGVmYXVsdCBwcmUtRURJVElPTl8yMDI0LCBhbGwgVU5TRVQgdmlzaWJpbGl0eSBhcmUgZXhwb3J0LlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVYUE9SVF9BTEwgPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtcIkVYUE9SVF9BTExcIl0gPSAxXSA9IFwiRVhQT1JUX0FMTFwiO1xuICAgIC8qKlxuICAgICAqIEFsbCB0b3AtbGV2ZWwgc3ltYm9scyBkZWZhdWx0IHRvIGV4cG9ydCwgbmVzdGVkIGRlZmF1bHQgdG8gbG9jYWwuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRVhQT1JUX1RPUF9MRVZFTCA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W1wiRVhQT1JUX1RPUF9MRVZFTFwiXSA9IDJdID0gXCJFWFBPUlRfVE9QX0xFVkVMXCI7XG4gICAgLyoqXG4gICAgICogQWxsIHN5bWJvbHMgZGVmYXVsdCB0byBsb2NhbC5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBMT0NBTF9BTEwgPSAzO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtcIkxPQ0FMX0FMTFwiXSA9IDNdID0gXCJMT0NBTF9BTExcIjtcbiAgICAvKipcbiAgICAgKiBBbGwgc3ltYm9scyBsb2NhbCBieSBkZWZhdWx0LiBOZXN0ZWQgdHlwZXMgY2Fubm90IGJlIGV4cG9ydGVkLlxuICAgICAqIFdpdGggc3BlY2lhbCBjYXNlIGNhdmVhdCBmb3IgbWVzc2FnZSB7IGVudW0ge30gcmVzZXJ2ZWQgMSB0byBtYXg7IH1cbiAgICAgKiBUaGlzIGlzIHRoZSByZWNvbW1lbmRlZCBzZXR0aW5nIGZvciBuZXcgcHJvdG9zLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUUklDVCA9IDQ7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W1wiU1RSSUNUXCJdID0gNF0gPSBcIlNUUklDVFwiO1xufSkoRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eSB8fCAoRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5WaXNpYmlsaXR5RmVhdHVyZS5EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAwLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlByb3RvTGltaXRzRmVhdHVyZS5cbiAqIFVzZSBgY3JlYXRlKEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDEpO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Qcm90b0xpbWl0c0ZlYXR1cmUuRW5mb3JjZVByb3RvTGltaXRzXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzO1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHMpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogUFJPVE9fTElNSVRTX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0c1tGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHNbXCJQUk9UT19MSU1JVFNfVU5LTk9XTlwiXSA9IDBdID0gXCJQUk9UT19MSU1JVFNfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIERlZmF1bHQgcHJlLUVESVRJT05fMjAyNjogdGhlcmUgYXJlIG5vIGxpbWl0IGVuZm9yY2VtZW50IGF0IHRoZSBwcm90b2NcbiAgICAgKiBsZXZlbC4gUHJhY3RpY2FsIGxpbWl0cyBzdGlsbCBleGlzdCwgYnV0IHRoZXkgd2lsbCB0ZW5kIHRvIGZhaWwgd2hpbGVcbiAgICAgKiBjb21waWxpbmcgcHJvdG9jLWdlbmVyYXRlZCBjb2RlLCBhbmQgdGhlc2UgbGltaXRzIHRlbmQgdG8gYmUgbGFuZ3VhZ2VcbiAgICAgKiBvciB0b29sY2hhaW4gc3BlY2lmaWMuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUyA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzW0ZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0c1tcIkxFR0FDWV9OT19FWFBMSUNJVF9MSU1JVFNcIl0gPSAxXSA9IFwiTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUU1wiO1xuICAgIC8qKlxuICAgICAqIEEgc2V0IG9mIGxpbWl0cyBlbmZvcmNlZCBieSBFZGl0aW9uIDIwMjYgYnkgZGVmYXVsdC4gRm9yIGEgZGV0YWlsZWRcbiAgICAgKiBsaXN0IG9mIGFsbCB0aGUgbGltaXRzIHBsZWFzZSBjb25zdWx0IHRoZSBFZGl0aW9uIDIwMjYgZG9jdW1lbnRhdGlvbi5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBQUk9UT19MSU1JVFMyMDI2ID0gMjtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHNbRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzW1wiUFJPVE9fTElNSVRTMjAyNlwiXSA9IDJdID0gXCJQUk9UT19MSU1JVFMyMDI2XCI7XG59KShGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHMgfHwgKEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0cyA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Qcm90b0xpbWl0c0ZlYXR1cmUuRW5mb3JjZVByb3RvTGltaXRzLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgMSwgMCk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkZpZWxkUHJlc2VuY2VcbiAqL1xuZXhwb3J0IHZhciBGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2U7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZSkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBGSUVMRF9QUkVTRU5DRV9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW1wiRklFTERfUFJFU0VOQ0VfVU5LTk9XTlwiXSA9IDBdID0gXCJGSUVMRF9QUkVTRU5DRV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVYUExJQ0lUID0gMTtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW1wiRVhQTElDSVRcIl0gPSAxXSA9IFwiRVhQTElDSVRcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogSU1QTElDSVQgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZVtGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbXCJJTVBMSUNJVFwiXSA9IDJdID0gXCJJTVBMSUNJVFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBMRUdBQ1lfUkVRVUlSRUQgPSAzO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZVtGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbXCJMRUdBQ1lfUkVRVUlSRURcIl0gPSAzXSA9IFwiTEVHQUNZX1JFUVVJUkVEXCI7XG59KShGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2UgfHwgKEZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgMCk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVudW1UeXBlXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9FbnVtVHlwZTtcbihmdW5jdGlvbiAoRmVhdHVyZVNldF9FbnVtVHlwZSkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFTlVNX1RZUEVfVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbnVtVHlwZVtGZWF0dXJlU2V0X0VudW1UeXBlW1wiRU5VTV9UWVBFX1VOS05PV05cIl0gPSAwXSA9IFwiRU5VTV9UWVBFX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogT1BFTiA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbnVtVHlwZVtGZWF0dXJlU2V0X0VudW1UeXBlW1wiT1BFTlwiXSA9IDFdID0gXCJPUEVOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IENMT1NFRCA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbnVtVHlwZVtGZWF0dXJlU2V0X0VudW1UeXBlW1wiQ0xPU0VEXCJdID0gMl0gPSBcIkNMT1NFRFwiO1xufSkoRmVhdHVyZVNldF9FbnVtVHlwZSB8fCAoRmVhdHVyZVNldF9FbnVtVHlwZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5FbnVtVHlwZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfRW51bVR5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAxKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUmVwZWF0ZWRGaWVsZEVuY29kaW5nXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2Rpbmc7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFJFUEVBVEVEX0ZJRUxEX0VOQ09ESU5HX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nW0ZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nW1wiUkVQRUFURURfRklFTERfRU5DT0RJTkdfVU5LTk9XTlwiXSA9IDBdID0gXCJSRVBFQVRFRF9GSUVMRF9FTkNPRElOR19VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFBBQ0tFRCA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmdbRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmdbXCJQQUNLRURcIl0gPSAxXSA9IFwiUEFDS0VEXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVYUEFOREVEID0gMjtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZ1tGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZ1tcIkVYUEFOREVEXCJdID0gMl0gPSBcIkVYUEFOREVEXCI7XG59KShGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZyB8fCAoRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmcgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUmVwZWF0ZWRGaWVsZEVuY29kaW5nLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmdTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAyKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVXRmOFZhbGlkYXRpb25cbiAqL1xuZXhwb3J0IHZhciBGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uO1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFVURjhfVkFMSURBVElPTl9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uW0ZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb25bXCJVVEY4X1ZBTElEQVRJT05fVU5LTk9XTlwiXSA9IDBdID0gXCJVVEY4X1ZBTElEQVRJT05fVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBWRVJJRlkgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb25bRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbltcIlZFUklGWVwiXSA9IDJdID0gXCJWRVJJRllcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTk9ORSA9IDM7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbltGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uW1wiTk9ORVwiXSA9IDNdID0gXCJOT05FXCI7XG59KShGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uIHx8IChGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlV0ZjhWYWxpZGF0aW9uLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDMpO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5NZXNzYWdlRW5jb2RpbmdcbiAqL1xuZXhwb3J0IHZhciBGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZztcbihmdW5jdGlvbiAoRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmcpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTUVTU0FHRV9FTkNPRElOR19VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tcIk1FU1NBR0VfRU5DT0RJTkdfVU5LTk9XTlwiXSA9IDBdID0gXCJNRVNTQUdFX0VOQ09ESU5HX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEVOR1RIX1BSRUZJWEVEID0gMTtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tcIkxFTkdUSF9QUkVGSVhFRFwiXSA9IDFdID0gXCJMRU5HVEhfUFJFRklYRURcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogREVMSU1JVEVEID0gMjtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1tcIkRFTElNSVRFRFwiXSA9IDJdID0gXCJERUxJTUlURURcIjtcbn0pKEZlYXR1cmVTZXRfTWVzc2FnZUVuY29kaW5nIHx8IChGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZyA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5NZXNzYWdlRW5jb2RpbmcuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZ1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDQpO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Kc29uRm9ybWF0XG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9Kc29uRm9ybWF0O1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X0pzb25Gb3JtYXQpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogSlNPTl9GT1JNQVRfVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9Kc29uRm9ybWF0W0ZlYXR1cmVTZXRfSnNvbkZvcm1hdFtcIkpTT05fRk9STUFUX1VOS05PV05cIl0gPSAwXSA9IFwiSlNPTl9GT1JNQVRfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBBTExPVyA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9Kc29uRm9ybWF0W0ZlYXR1cmVTZXRfSnNvbkZvcm1hdFtcIkFMTE9XXCJdID0gMV0gPSBcIkFMTE9XXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExFR0FDWV9CRVNUX0VGRk9SVCA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9Kc29uRm9ybWF0W0ZlYXR1cmVTZXRfSnNvbkZvcm1hdFtcIkxFR0FDWV9CRVNUX0VGRk9SVFwiXSA9IDJdID0gXCJMRUdBQ1lfQkVTVF9FRkZPUlRcIjtcbn0pKEZlYXR1cmVTZXRfSnNvbkZvcm1hdCB8fCAoRmVhdHVyZVNldF9Kc29uRm9ybWF0ID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Lkpzb25Gb3JtYXQuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0X0pzb25Gb3JtYXRTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCA1KTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW5mb3JjZU5hbWluZ1N0eWxlXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGU7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVORk9SQ0VfTkFNSU5HX1NUWUxFX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW0ZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW1wiRU5GT1JDRV9OQU1JTkdfU1RZTEVfVU5LTk9XTlwiXSA9IDBdID0gXCJFTkZPUkNFX05BTUlOR19TVFlMRV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUWUxFMjAyNCA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbXCJTVFlMRTIwMjRcIl0gPSAxXSA9IFwiU1RZTEUyMDI0XCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUWUxFX0xFR0FDWSA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbXCJTVFlMRV9MRUdBQ1lcIl0gPSAyXSA9IFwiU1RZTEVfTEVHQUNZXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUWUxFMjAyNiA9IDM7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVbXCJTVFlMRTIwMjZcIl0gPSAzXSA9IFwiU1RZTEUyMDI2XCI7XG59KShGZWF0dXJlU2V0X0VuZm9yY2VOYW1pbmdTdHlsZSB8fCAoRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGUgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW5mb3JjZU5hbWluZ1N0eWxlLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCA2KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0RGVmYXVsdHMuXG4gKiBVc2UgYGNyZWF0ZShGZWF0dXJlU2V0RGVmYXVsdHNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXREZWZhdWx0c1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMjApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXREZWZhdWx0cy5GZWF0dXJlU2V0RWRpdGlvbkRlZmF1bHQuXG4gKiBVc2UgYGNyZWF0ZShGZWF0dXJlU2V0RGVmYXVsdHNfRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0RGVmYXVsdHNfRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0U2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyMCwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm8uXG4gKiBVc2UgYGNyZWF0ZShTb3VyY2VDb2RlSW5mb1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU291cmNlQ29kZUluZm9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIxKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvbi5cbiAqIFVzZSBgY3JlYXRlKFNvdXJjZUNvZGVJbmZvX0xvY2F0aW9uU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTb3VyY2VDb2RlSW5mb19Mb2NhdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMjEsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLlxuICogVXNlIGBjcmVhdGUoR2VuZXJhdGVkQ29kZUluZm9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEdlbmVyYXRlZENvZGVJbmZvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyMik7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvbi5cbiAqIFVzZSBgY3JlYXRlKEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIyLCAwKTtcbi8qKlxuICogUmVwcmVzZW50cyB0aGUgaWRlbnRpZmllZCBvYmplY3QncyBlZmZlY3Qgb24gdGhlIGVsZW1lbnQgaW4gdGhlIG9yaWdpbmFsXG4gKiAucHJvdG8gZmlsZS5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvbi5TZW1hbnRpY1xuICovXG5leHBvcnQgdmFyIEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWM7XG4oZnVuY3Rpb24gKEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWMpIHtcbiAgICAvKipcbiAgICAgKiBUaGVyZSBpcyBubyBlZmZlY3Qgb3IgdGhlIGVmZmVjdCBpcyBpbmRlc2NyaWJhYmxlLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IE5PTkUgPSAwO1xuICAgICAqL1xuICAgIEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWNbR2VuZXJhdGVkQ29kZUluZm9fQW5ub3RhdGlvbl9TZW1hbnRpY1tcIk5PTkVcIl0gPSAwXSA9IFwiTk9ORVwiO1xuICAgIC8qKlxuICAgICAqIFRoZSBlbGVtZW50IGlzIHNldCBvciBvdGhlcndpc2UgbXV0YXRlZC5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTRVQgPSAxO1xuICAgICAqL1xuICAgIEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWNbR2VuZXJhdGVkQ29kZUluZm9fQW5ub3RhdGlvbl9TZW1hbnRpY1tcIlNFVFwiXSA9IDFdID0gXCJTRVRcIjtcbiAgICAvKipcbiAgICAgKiBBbiBhbGlhcyB0byB0aGUgZWxlbWVudCBpcyByZXR1cm5lZC5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBBTElBUyA9IDI7XG4gICAgICovXG4gICAgR2VuZXJhdGVkQ29kZUluZm9fQW5ub3RhdGlvbl9TZW1hbnRpY1tHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljW1wiQUxJQVNcIl0gPSAyXSA9IFwiQUxJQVNcIjtcbn0pKEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWMgfHwgKEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWMgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb24uU2VtYW50aWMuXG4gKi9cbmV4cG9ydCBjb25zdCBHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyMiwgMCwgMCk7XG4vKipcbiAqIFRoZSBmdWxsIHNldCBvZiBrbm93biBlZGl0aW9ucy5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRWRpdGlvblxuICovXG5leHBvcnQgdmFyIEVkaXRpb247XG4oZnVuY3Rpb24gKEVkaXRpb24pIHtcbiAgICAvKipcbiAgICAgKiBBIHBsYWNlaG9sZGVyIGZvciBhbiB1bmtub3duIGVkaXRpb24gdmFsdWUuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OX1VOS05PV05cIl0gPSAwXSA9IFwiRURJVElPTl9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQSBwbGFjZWhvbGRlciBlZGl0aW9uIGZvciBzcGVjaWZ5aW5nIGRlZmF1bHQgYmVoYXZpb3JzICpiZWZvcmUqIGEgZmVhdHVyZVxuICAgICAqIHdhcyBmaXJzdCBpbnRyb2R1Y2VkLiAgVGhpcyBpcyBlZmZlY3RpdmVseSBhbiBcImluZmluaXRlIHBhc3RcIi5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OX0xFR0FDWSA9IDkwMDtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OX0xFR0FDWVwiXSA9IDkwMF0gPSBcIkVESVRJT05fTEVHQUNZXCI7XG4gICAgLyoqXG4gICAgICogTGVnYWN5IHN5bnRheCBcImVkaXRpb25zXCIuICBUaGVzZSBwcmUtZGF0ZSBlZGl0aW9ucywgYnV0IGJlaGF2ZSBtdWNoIGxpa2VcbiAgICAgKiBkaXN0aW5jdCBlZGl0aW9ucy4gIFRoZXNlIGNhbid0IGJlIHVzZWQgdG8gc3BlY2lmeSB0aGUgZWRpdGlvbiBvZiBwcm90b1xuICAgICAqIGZpbGVzLCBidXQgZmVhdHVyZSBkZWZpbml0aW9ucyBtdXN0IHN1cHBseSBwcm90bzIvcHJvdG8zIGRlZmF1bHRzIGZvclxuICAgICAqIGJhY2t3YXJkcyBjb21wYXRpYmlsaXR5LlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fUFJPVE8yID0gOTk4O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fUFJPVE8yXCJdID0gOTk4XSA9IFwiRURJVElPTl9QUk9UTzJcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl9QUk9UTzMgPSA5OTk7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl9QUk9UTzNcIl0gPSA5OTldID0gXCJFRElUSU9OX1BST1RPM1wiO1xuICAgIC8qKlxuICAgICAqIEVkaXRpb25zIHRoYXQgaGF2ZSBiZWVuIHJlbGVhc2VkLiAgVGhlIHNwZWNpZmljIHZhbHVlcyBhcmUgYXJiaXRyYXJ5IGFuZFxuICAgICAqIHNob3VsZCBub3QgYmUgZGVwZW5kZWQgb24sIGJ1dCB0aGV5IHdpbGwgYWx3YXlzIGJlIHRpbWUtb3JkZXJlZCBmb3IgZWFzeVxuICAgICAqIGNvbXBhcmlzb24uXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl8yMDIzID0gMTAwMDtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzIwMjNcIl0gPSAxMDAwXSA9IFwiRURJVElPTl8yMDIzXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fMjAyNCA9IDEwMDE7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl8yMDI0XCJdID0gMTAwMV0gPSBcIkVESVRJT05fMjAyNFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzIwMjYgPSAxMDAyO1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fMjAyNlwiXSA9IDEwMDJdID0gXCJFRElUSU9OXzIwMjZcIjtcbiAgICAvKipcbiAgICAgKiBBIHBsYWNlaG9sZGVyIGVkaXRpb24gZm9yIGRldmVsb3BpbmcgYW5kIHRlc3RpbmcgdW5zY2hlZHVsZWQgZmVhdHVyZXMuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl9VTlNUQUJMRSA9IDk5OTk7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl9VTlNUQUJMRVwiXSA9IDk5OTldID0gXCJFRElUSU9OX1VOU1RBQkxFXCI7XG4gICAgLyoqXG4gICAgICogUGxhY2Vob2xkZXIgZWRpdGlvbnMgZm9yIHRlc3RpbmcgZmVhdHVyZSByZXNvbHV0aW9uLiAgVGhlc2Ugc2hvdWxkIG5vdCBiZVxuICAgICAqIHVzZWQgb3IgcmVsaWVkIG9uIG91dHNpZGUgb2YgdGVzdHMuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl8xX1RFU1RfT05MWSA9IDE7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl8xX1RFU1RfT05MWVwiXSA9IDFdID0gXCJFRElUSU9OXzFfVEVTVF9PTkxZXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fMl9URVNUX09OTFkgPSAyO1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fMl9URVNUX09OTFlcIl0gPSAyXSA9IFwiRURJVElPTl8yX1RFU1RfT05MWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzk5OTk3X1RFU1RfT05MWSA9IDk5OTk3O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fOTk5OTdfVEVTVF9PTkxZXCJdID0gOTk5OTddID0gXCJFRElUSU9OXzk5OTk3X1RFU1RfT05MWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzk5OTk4X1RFU1RfT05MWSA9IDk5OTk4O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fOTk5OThfVEVTVF9PTkxZXCJdID0gOTk5OThdID0gXCJFRElUSU9OXzk5OTk4X1RFU1RfT05MWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzk5OTk5X1RFU1RfT05MWSA9IDk5OTk5O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fOTk5OTlfVEVTVF9PTkxZXCJdID0gOTk5OTldID0gXCJFRElUSU9OXzk5OTk5X1RFU1RfT05MWVwiO1xuICAgIC8qKlxuICAgICAqIFBsYWNlaG9sZGVyIGZvciBzcGVjaWZ5aW5nIHVuYm91bmRlZCBlZGl0aW9uIHN1cHBvcnQuICBUaGlzIHNob3VsZCBvbmx5XG4gICAgICogZXZlciBiZSB1c2VkIGJ5IHBsdWdpbnMgdGhhdCBjYW4gZXhwZWN0IHRvIG5ldmVyIHJlcXVpcmUgYW55IGNoYW5nZXMgdG9cbiAgICAgKiBzdXBwb3J0IGEgbmV3IGVkaXRpb24uXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl9NQVggPSAyMTQ3NDgzNjQ3O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fTUFYXCJdID0gMjE0NzQ4MzY0N10gPSBcIkVESVRJT05fTUFYXCI7XG59KShFZGl0aW9uIHx8IChFZGl0aW9uID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uLlxuICovXG5leHBvcnQgY29uc3QgRWRpdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgJ3Zpc2liaWxpdHknIG9mIGEgc3ltYm9sIHdpdGggcmVzcGVjdCB0byB0aGUgcHJvdG8gaW1wb3J0XG4gKiBzeXN0ZW0uIFN5bWJvbHMgY2FuIG9ubHkgYmUgaW1wb3J0ZWQgd2hlbiB0aGUgdmlzaWJpbGl0eSBydWxlcyBkbyBub3QgcHJldmVudFxuICogaXQgKGV4OiBsb2NhbCBzeW1ib2xzIGNhbm5vdCBiZSBpbXBvcnRlZCkuICBWaXNpYmlsaXR5IG1vZGlmaWVycyBjYW4gb25seSBzZXRcbiAqIG9uIGBtZXNzYWdlYCBhbmQgYGVudW1gIGFzIHRoZXkgYXJlIHRoZSBvbmx5IHR5cGVzIGF2YWlsYWJsZSB0byBiZSByZWZlcmVuY2VkXG4gKiBmcm9tIG90aGVyIGZpbGVzLlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5TeW1ib2xWaXNpYmlsaXR5XG4gKi9cbmV4cG9ydCB2YXIgU3ltYm9sVmlzaWJpbGl0eTtcbihmdW5jdGlvbiAoU3ltYm9sVmlzaWJpbGl0eSkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBWSVNJQklMSVRZX1VOU0VUID0gMDtcbiAgICAgKi9cbiAgICBTeW1ib2xWaXNpYmlsaXR5W1N5bWJvbFZpc2liaWxpdHlbXCJWSVNJQklMSVRZX1VOU0VUXCJdID0gMF0gPSBcIlZJU0lCSUxJVFlfVU5TRVRcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVklTSUJJTElUWV9MT0NBTCA9IDE7XG4gICAgICovXG4gICAgU3ltYm9sVmlzaWJpbGl0eVtTeW1ib2xWaXNpYmlsaXR5W1wiVklTSUJJTElUWV9MT0NBTFwiXSA9IDFdID0gXCJWSVNJQklMSVRZX0xPQ0FMXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFZJU0lCSUxJVFlfRVhQT1JUID0gMjtcbiAgICAgKi9cbiAgICBTeW1ib2xWaXNpYmlsaXR5W1N5bWJvbFZpc2liaWxpdHlbXCJWSVNJQklMSVRZX0VYUE9SVFwiXSA9IDJdID0gXCJWSVNJQklMSVRZX0VYUE9SVFwiO1xufSkoU3ltYm9sVmlzaWJpbGl0eSB8fCAoU3ltYm9sVmlzaWJpbGl0eSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eS5cbiAqL1xuZXhwb3J0IGNvbnN0IFN5bWJvbFZpc2liaWxpdHlTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEpO1xuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBTY2FsYXJUeXBlIH0gZnJvbSBcIi4vZGVzY3JpcHRvcnMuanNcIjtcbmltcG9ydCB7IHNjYWxhclplcm9WYWx1ZSB9IGZyb20gXCIuL3JlZmxlY3Qvc2NhbGFyLmpzXCI7XG5pbXBvcnQgeyBGaWVsZEVycm9yIH0gZnJvbSBcIi4vcmVmbGVjdC9lcnJvci5qc1wiO1xuaW1wb3J0IHsgc2V0T3duLCB1bnNhZmVMb2NhbCB9IGZyb20gXCIuL3JlZmxlY3QvdW5zYWZlLmpzXCI7XG5pbXBvcnQgeyBsb2NhbE1lc3NhZ2VNYXBwZXIgfSBmcm9tIFwiLi9yZWZsZWN0L21lc3NhZ2UuanNcIjtcbmltcG9ydCB7IGNyZWF0ZSB9IGZyb20gXCIuL2NyZWF0ZS5qc1wiO1xuaW1wb3J0IHsgQmluYXJ5UmVhZGVyLCBXaXJlVHlwZSB9IGZyb20gXCIuL3dpcmUvYmluYXJ5LWVuY29kaW5nLmpzXCI7XG5pbXBvcnQgeyB2YXJpbnQzMndyaXRlIH0gZnJvbSBcIi4vd2lyZS92YXJpbnQuanNcIjtcbi8qKlxuICogQHByaXZhdGUgT25seSBleHBvcnRlZCBmb3IgZ2V0RXh0ZW5zaW9uKClcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ha2VSZWFkQ29udGV4dChvcHRpb25zKSB7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7IHJlYWRVbmtub3duRmllbGRzOiB0cnVlLCByZWN1cnNpb25MaW1pdDogMTAwIH0sIG9wdGlvbnMpLCB7IGRlcHRoOiAwIH0pO1xufVxuLyoqXG4gKiBQYXJzZSBzZXJpYWxpemVkIGJpbmFyeSBkYXRhLlxuICovXG5leHBvcnQgZnVuY3Rpb24gZnJvbUJpbmFyeShzY2hlbWEsIGJ5dGVzLCBvcHRpb25zKSB7XG4gICAgY29uc3QgbWVzc2FnZSA9IGNyZWF0ZShzY2hlbWEpO1xuICAgIGNvbXBpbGVkUmVhZGVyKHNjaGVtYSkucmVhZChtZXNzYWdlLCBuZXcgQmluYXJ5UmVhZGVyKGJ5dGVzKSwgbWFrZVJlYWRDb250ZXh0KG9wdGlvbnMpLCBieXRlcy5ieXRlTGVuZ3RoKTtcbiAgICByZXR1cm4gbWVzc2FnZTtcbn1cbi8qKlxuICogUGFyc2UgZnJvbSBiaW5hcnkgZGF0YSwgbWVyZ2luZyBmaWVsZHMuXG4gKlxuICogUmVwZWF0ZWQgZmllbGRzIGFyZSBhcHBlbmRlZC4gTWFwIGVudHJpZXMgYXJlIGFkZGVkLCBvdmVyd3JpdGluZ1xuICogZXhpc3Rpbmcga2V5cy5cbiAqXG4gKiBJZiBhIG1lc3NhZ2UgZmllbGQgaXMgYWxyZWFkeSBwcmVzZW50LCBpdCB3aWxsIGJlIG1lcmdlZCB3aXRoIHRoZVxuICogbmV3IGRhdGEuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXJnZUZyb21CaW5hcnkoc2NoZW1hLCB0YXJnZXQsIGJ5dGVzLCBvcHRpb25zKSB7XG4gICAgaWYgKHRhcmdldC4kdHlwZU5hbWUgIT09IHNjaGVtYS50eXBlTmFtZSAmJlxuICAgICAgICBzY2hlbWEuZmllbGRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgdGhyb3cgbmV3IEZpZWxkRXJyb3Ioc2NoZW1hLmZpZWxkc1swXSwgYGNhbm5vdCB1c2UgJHtzY2hlbWEuZmllbGRzWzBdfSB3aXRoIG1lc3NhZ2UgJHt0YXJnZXQuJHR5cGVOYW1lfWAsIFwiRm9yZWlnbkZpZWxkRXJyb3JcIik7XG4gICAgfVxuICAgIGNvbXBpbGVkUmVhZGVyKHNjaGVtYSkucmVhZCh0YXJnZXQsIG5ldyBCaW5hcnlSZWFkZXIoYnl0ZXMpLCBtYWtlUmVhZENvbnRleHQob3B0aW9ucyksIGJ5dGVzLmJ5dGVMZW5ndGgpO1xuICAgIHJldHVybiB0YXJnZXQ7XG59XG5jb25zdCBjb21waWxlZFJlYWRlcnMgPSBuZXcgV2Vha01hcCgpO1xuLyoqXG4gKiBSZXR1cm4gdGhlIGNvbXBpbGVkIGRlY29kZXIgZm9yIGEgbWVzc2FnZSwgY29tcGlsaW5nIGl0IG9uIGZpcnN0IHVzZS5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZWRSZWFkZXIoZGVzYykge1xuICAgIGxldCBjb21waWxlZCA9IGNvbXBpbGVkUmVhZGVycy5nZXQoZGVzYyk7XG4gICAgaWYgKGNvbXBpbGVkID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY29tcGlsZWQgPSBjb21waWxlTWVzc2FnZShkZXNjKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVkO1xufVxuZnVuY3Rpb24gY29tcGlsZU1lc3NhZ2UoZGVzYykge1xuICAgIGNvbnN0IGRlc2NTdHJpbmcgPSBTdHJpbmcoZGVzYyk7XG4gICAgY29uc3QgZmllbGRSZWFkZXJzID0gbmV3IE1hcCgpO1xuICAgIGNvbnN0IGNvbXBpbGVkID0ge1xuICAgICAgICByZWFkOiBjb21waWxlTWVzc2FnZVJlYWRlcihkZXNjU3RyaW5nLCBmaWVsZFJlYWRlcnMpLFxuICAgICAgICByZWFkR3JvdXA6IGNvbXBpbGVHcm91cFJlYWRlcihkZXNjU3RyaW5nLCBmaWVsZFJlYWRlcnMpLFxuICAgIH07XG4gICAgLy8gUmVnaXN0ZXIgYmVmb3JlIGNvbXBpbGluZyBmaWVsZHMsIHNvIHRoYXQgcmVjdXJzaXZlIG1lc3NhZ2UgdHlwZXNcbiAgICAvLyByZXNvbHZlIHRvIHRoaXMgaW5zdGFuY2UgaW5zdGVhZCBvZiBjb21waWxpbmcgZW5kbGVzc2x5LlxuICAgIGNvbXBpbGVkUmVhZGVycy5zZXQoZGVzYywgY29tcGlsZWQpO1xuICAgIGZvciAoY29uc3QgZmllbGQgb2YgZGVzYy5maWVsZHMpIHtcbiAgICAgICAgZmllbGRSZWFkZXJzLnNldChmaWVsZC5udW1iZXIsIGNvbXBpbGVGaWVsZFJlYWRlcihmaWVsZCkpO1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsZWQ7XG59XG4vKipcbiAqIENyZWF0ZSBhIGRlY29kZXIgZm9yIGEgbGVuZ3RoLXByZWZpeGVkIG1lc3NhZ2UgYm9keSwgZGlzcGF0Y2hpbmcgd2lyZVxuICogcmVjb3JkcyB0byB0aGUgY29tcGlsZWQgZmllbGQgZGVjb2RlcnMgYnkgZmllbGQgbnVtYmVyLlxuICovXG5mdW5jdGlvbiBjb21waWxlTWVzc2FnZVJlYWRlcihkZXNjU3RyaW5nLCBmaWVsZFJlYWRlcnMpIHtcbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4LCBsZW5ndGgpID0+IHtcbiAgICAgICAgdmFyIF9hO1xuICAgICAgICBpZiAoKytjdHguZGVwdGggPiBjdHgucmVjdXJzaW9uTGltaXQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgY2Fubm90IGRlY29kZSAke2Rlc2NTdHJpbmd9IGZyb20gYmluYXJ5OiBtYXhpbXVtIHJlY3Vyc2lvbiBkZXB0aCBvZiAke2N0eC5yZWN1cnNpb25MaW1pdH0gcmVhY2hlZGApO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGVuZCA9IHJlYWRlci5wb3MgKyBsZW5ndGg7XG4gICAgICAgIGNvbnN0IHVua25vd25GaWVsZHMgPSAoX2EgPSBtZXNzYWdlLiR1bmtub3duKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBbXTtcbiAgICAgICAgd2hpbGUgKHJlYWRlci5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIGNvbnN0IFtmaWVsZE5vLCB3aXJlVHlwZV0gPSByZWFkZXIudGFnKCk7XG4gICAgICAgICAgICBjb25zdCBmaWVsZFJlYWRlciA9IGZpZWxkUmVhZGVycy5nZXQoZmllbGRObyk7XG4gICAgICAgICAgICBpZiAoZmllbGRSZWFkZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgIC8vIFVzZSByZW1haW5pbmcgcmVjdXJzaW9uIGJ1ZGdldCBmb3Igc2tpcHBpbmcgbmVzdGVkIGdyb3Vwc1xuICAgICAgICAgICAgICAgIGNvbnN0IGRhdGEgPSByZWFkZXIuc2tpcCh3aXJlVHlwZSwgZmllbGRObywgY3R4LnJlY3Vyc2lvbkxpbWl0IC0gY3R4LmRlcHRoKTtcbiAgICAgICAgICAgICAgICBpZiAoY3R4LnJlYWRVbmtub3duRmllbGRzKSB7XG4gICAgICAgICAgICAgICAgICAgIHVua25vd25GaWVsZHMucHVzaCh7IG5vOiBmaWVsZE5vLCB3aXJlVHlwZSwgZGF0YSB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBmaWVsZFJlYWRlcihtZXNzYWdlLCByZWFkZXIsIGN0eCwgd2lyZVR5cGUpO1xuICAgICAgICB9XG4gICAgICAgIGlmICh1bmtub3duRmllbGRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIG1lc3NhZ2UuJHVua25vd24gPSB1bmtub3duRmllbGRzO1xuICAgICAgICB9XG4gICAgICAgIGN0eC5kZXB0aC0tO1xuICAgIH07XG59XG4vKipcbiAqIENyZWF0ZSBhIGRlY29kZXIgZm9yIGEgbWVzc2FnZSB3aXRoIHRoZSBkZWxpbWl0ZWQgZW5jb2RpbmcgKGdyb3VwKSxcbiAqIHJlYWRpbmcgdW50aWwgdGhlIEVuZEdyb3VwIHRhZywgbGlrZSBjb21waWxlTWVzc2FnZVJlYWRlci5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZUdyb3VwUmVhZGVyKGRlc2NTdHJpbmcsIGZpZWxkUmVhZGVycykge1xuICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyLCBjdHgsIGZpZWxkTm8pID0+IHtcbiAgICAgICAgdmFyIF9hO1xuICAgICAgICBpZiAoKytjdHguZGVwdGggPiBjdHgucmVjdXJzaW9uTGltaXQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgY2Fubm90IGRlY29kZSAke2Rlc2NTdHJpbmd9IGZyb20gYmluYXJ5OiBtYXhpbXVtIHJlY3Vyc2lvbiBkZXB0aCBvZiAke2N0eC5yZWN1cnNpb25MaW1pdH0gcmVhY2hlZGApO1xuICAgICAgICB9XG4gICAgICAgIGxldCByZWNvcmRGaWVsZE5vO1xuICAgICAgICBsZXQgd2lyZVR5cGU7XG4gICAgICAgIGNvbnN0IHVua25vd25GaWVsZHMgPSAoX2EgPSBtZXNzYWdlLiR1bmtub3duKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBbXTtcbiAgICAgICAgd2hpbGUgKHJlYWRlci5wb3MgPCByZWFkZXIubGVuKSB7XG4gICAgICAgICAgICBbcmVjb3JkRmllbGRObywgd2lyZVR5cGVdID0gcmVhZGVyLnRhZygpO1xuICAgICAgICAgICAgaWYgKHdpcmVUeXBlID09IFdpcmVUeXBlLkVuZEdyb3VwKSB7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCBmaWVsZFJlYWRlciA9IGZpZWxkUmVhZGVycy5nZXQocmVjb3JkRmllbGRObyk7XG4gICAgICAgICAgICBpZiAoZmllbGRSZWFkZXIgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgIC8vIFVzZSByZW1haW5pbmcgcmVjdXJzaW9uIGJ1ZGdldCBmb3Igc2tpcHBpbmcgbmVzdGVkIGdyb3Vwc1xuICAgICAgICAgICAgICAgIGNvbnN0IGRhdGEgPSByZWFkZXIuc2tpcCh3aXJlVHlwZSwgcmVjb3JkRmllbGRObywgY3R4LnJlY3Vyc2lvbkxpbWl0IC0gY3R4LmRlcHRoKTtcbiAgICAgICAgICAgICAgICBpZiAoY3R4LnJlYWRVbmtub3duRmllbGRzKSB7XG4gICAgICAgICAgICAgICAgICAgIHVua25vd25GaWVsZHMucHVzaCh7IG5vOiByZWNvcmRGaWVsZE5vLCB3aXJlVHlwZSwgZGF0YSB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBmaWVsZFJlYWRlcihtZXNzYWdlLCByZWFkZXIsIGN0eCwgd2lyZVR5cGUpO1xuICAgICAgICB9XG4gICAgICAgIGlmICh3aXJlVHlwZSAhPSBXaXJlVHlwZS5FbmRHcm91cCB8fCByZWNvcmRGaWVsZE5vICE9PSBmaWVsZE5vKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIGVuZCBncm91cCB0YWdcIik7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHVua25vd25GaWVsZHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgbWVzc2FnZS4kdW5rbm93biA9IHVua25vd25GaWVsZHM7XG4gICAgICAgIH1cbiAgICAgICAgY3R4LmRlcHRoLS07XG4gICAgfTtcbn1cbi8qKlxuICogQHByaXZhdGUgT25seSBleHBvcnRlZCBmb3IgZ2V0RXh0ZW5zaW9uKClcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRGaWVsZChtZXNzYWdlLCByZWFkZXIsIGZpZWxkLCB3aXJlVHlwZSwgY3R4KSB7XG4gICAgY29tcGlsZUZpZWxkUmVhZGVyKGZpZWxkKShtZXNzYWdlW3Vuc2FmZUxvY2FsXSwgcmVhZGVyLCBjdHgsIHdpcmVUeXBlKTtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVGaWVsZFJlYWRlcihmaWVsZCkge1xuICAgIHN3aXRjaCAoZmllbGQuZmllbGRLaW5kKSB7XG4gICAgICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlU2NhbGFyRmllbGRSZWFkZXIoZmllbGQpO1xuICAgICAgICBjYXNlIFwiZW51bVwiOlxuICAgICAgICAgICAgcmV0dXJuIGNvbXBpbGVFbnVtRmllbGRSZWFkZXIoZmllbGQpO1xuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOlxuICAgICAgICAgICAgcmV0dXJuIGNvbXBpbGVNZXNzYWdlRmllbGRSZWFkZXIoZmllbGQpO1xuICAgICAgICBjYXNlIFwibGlzdFwiOlxuICAgICAgICAgICAgcmV0dXJuIGNvbXBpbGVMaXN0RmllbGRSZWFkZXIoZmllbGQpO1xuICAgICAgICBjYXNlIFwibWFwXCI6XG4gICAgICAgICAgICByZXR1cm4gY29tcGlsZU1hcEZpZWxkUmVhZGVyKGZpZWxkKTtcbiAgICB9XG59XG5mdW5jdGlvbiBjb21waWxlU2NhbGFyRmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICBjb25zdCByZWFkU2NhbGFyID0gY29tcGlsZVNjYWxhclJlYWRlcihmaWVsZC5zY2FsYXIsIGZpZWxkLnV0ZjhWYWxpZGF0aW9uLCBmaWVsZC5sb25nQXNTdHJpbmcpO1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgY29uc3Qgb25lb2ZMb2NhbE5hbWUgPSBmaWVsZC5vbmVvZi5sb2NhbE5hbWU7XG4gICAgICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyKSA9PiB7XG4gICAgICAgICAgICBtZXNzYWdlW29uZW9mTG9jYWxOYW1lXSA9IHtcbiAgICAgICAgICAgICAgICBjYXNlOiBsb2NhbE5hbWUsXG4gICAgICAgICAgICAgICAgdmFsdWU6IHJlYWRTY2FsYXIocmVhZGVyKSxcbiAgICAgICAgICAgIH07XG4gICAgICAgIH07XG4gICAgfVxuICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyKSA9PiB7XG4gICAgICAgIG1lc3NhZ2VbbG9jYWxOYW1lXSA9IHJlYWRTY2FsYXIocmVhZGVyKTtcbiAgICB9O1xufVxuZnVuY3Rpb24gY29tcGlsZUVudW1GaWVsZFJlYWRlcihmaWVsZCkge1xuICAgIHZhciBfYTtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgY29uc3Qgb25lb2ZMb2NhbE5hbWUgPSAoX2EgPSBmaWVsZC5vbmVvZikgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLmxvY2FsTmFtZTtcbiAgICBpZiAoZmllbGQuZW51bS5vcGVuKSB7XG4gICAgICAgIGlmIChvbmVvZkxvY2FsTmFtZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlcikgPT4ge1xuICAgICAgICAgICAgICAgIG1lc3NhZ2Vbb25lb2ZMb2NhbE5hbWVdID0geyBjYXNlOiBsb2NhbE5hbWUsIHZhbHVlOiByZWFkZXIuaW50MzIoKSB9O1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlcikgPT4ge1xuICAgICAgICAgICAgbWVzc2FnZVtsb2NhbE5hbWVdID0gcmVhZGVyLmludDMyKCk7XG4gICAgICAgIH07XG4gICAgfVxuICAgIC8vIENsb3NlZCBlbnVtczogdW5rbm93biB2YWx1ZXMgYXJlIHN0b3JlZCBhcyB1bmtub3duIGZpZWxkcy5cbiAgICBjb25zdCB2YWx1ZXMgPSBmaWVsZC5lbnVtLnZhbHVlcztcbiAgICBjb25zdCBmaWVsZE5vID0gZmllbGQubnVtYmVyO1xuICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyLCBjdHgsIHdpcmVUeXBlKSA9PiB7XG4gICAgICAgIHZhciBfYTtcbiAgICAgICAgY29uc3QgdmFsID0gcmVhZGVyLmludDMyKCk7XG4gICAgICAgIGlmICh2YWx1ZXMuc29tZSgodikgPT4gdi5udW1iZXIgPT09IHZhbCkpIHtcbiAgICAgICAgICAgIGlmIChvbmVvZkxvY2FsTmFtZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZVtvbmVvZkxvY2FsTmFtZV0gPSB7IGNhc2U6IGxvY2FsTmFtZSwgdmFsdWU6IHZhbCB9O1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZVtsb2NhbE5hbWVdID0gdmFsO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGVsc2UgaWYgKGN0eC5yZWFkVW5rbm93bkZpZWxkcykge1xuICAgICAgICAgICAgY29uc3QgYnl0ZXMgPSBbXTtcbiAgICAgICAgICAgIHZhcmludDMyd3JpdGUodmFsLCBieXRlcyk7XG4gICAgICAgICAgICBjb25zdCB1bmtub3duRmllbGRzID0gKF9hID0gbWVzc2FnZS4kdW5rbm93bikgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogW107XG4gICAgICAgICAgICB1bmtub3duRmllbGRzLnB1c2goe1xuICAgICAgICAgICAgICAgIG5vOiBmaWVsZE5vLFxuICAgICAgICAgICAgICAgIHdpcmVUeXBlLFxuICAgICAgICAgICAgICAgIGRhdGE6IG5ldyBVaW50OEFycmF5KGJ5dGVzKSxcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgbWVzc2FnZS4kdW5rbm93biA9IHVua25vd25GaWVsZHM7XG4gICAgICAgIH1cbiAgICB9O1xufVxuZnVuY3Rpb24gY29tcGlsZU1lc3NhZ2VGaWVsZFJlYWRlcihmaWVsZCkge1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBjb25zdCB7IHRvTWVzc2FnZSwgdG9Mb2NhbCB9ID0gbG9jYWxNZXNzYWdlTWFwcGVyKGZpZWxkKTtcbiAgICBjb25zdCByZWFkQ2hpbGQgPSBjb21waWxlQ2hpbGRSZWFkZXIoZmllbGQpO1xuICAgIGlmIChmaWVsZC5vbmVvZikge1xuICAgICAgICBjb25zdCBvbmVvZkxvY2FsTmFtZSA9IGZpZWxkLm9uZW9mLmxvY2FsTmFtZTtcbiAgICAgICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIsIGN0eCkgPT4ge1xuICAgICAgICAgICAgY29uc3Qgb25lb2YgPSBtZXNzYWdlW29uZW9mTG9jYWxOYW1lXTtcbiAgICAgICAgICAgIGNvbnN0IGNoaWxkID0gdG9NZXNzYWdlKG9uZW9mLmNhc2UgPT09IGxvY2FsTmFtZSA/IG9uZW9mLnZhbHVlIDogdW5kZWZpbmVkKTtcbiAgICAgICAgICAgIHJlYWRDaGlsZChjaGlsZCwgcmVhZGVyLCBjdHgpO1xuICAgICAgICAgICAgbWVzc2FnZVtvbmVvZkxvY2FsTmFtZV0gPSB7IGNhc2U6IGxvY2FsTmFtZSwgdmFsdWU6IHRvTG9jYWwoY2hpbGQpIH07XG4gICAgICAgIH07XG4gICAgfVxuICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyLCBjdHgpID0+IHtcbiAgICAgICAgY29uc3QgY2hpbGQgPSB0b01lc3NhZ2UobWVzc2FnZVtsb2NhbE5hbWVdKTtcbiAgICAgICAgcmVhZENoaWxkKGNoaWxkLCByZWFkZXIsIGN0eCk7XG4gICAgICAgIG1lc3NhZ2VbbG9jYWxOYW1lXSA9IHRvTG9jYWwoY2hpbGQpO1xuICAgIH07XG59XG4vKipcbiAqIENvbXBpbGUgYSBkZWNvZGVyIGZvciB0aGUgd2lyZSBmb3JtYXQgb2YgYSBtZXNzYWdlIGZpZWxkLCBob25vcmluZyB0aGVcbiAqIGRlbGltaXRlZCBlbmNvZGluZyBvZiB0aGUgZmllbGQuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVDaGlsZFJlYWRlcihmaWVsZCkge1xuICAgIGNvbnN0IGNvbXBpbGVkQ2hpbGQgPSBjb21waWxlZFJlYWRlcihmaWVsZC5tZXNzYWdlKTtcbiAgICBpZiAoZmllbGQuZGVsaW1pdGVkRW5jb2RpbmcpIHtcbiAgICAgICAgY29uc3QgZmllbGRObyA9IGZpZWxkLm51bWJlcjtcbiAgICAgICAgcmV0dXJuIChjaGlsZCwgcmVhZGVyLCBjdHgpID0+IGNvbXBpbGVkQ2hpbGQucmVhZEdyb3VwKGNoaWxkLCByZWFkZXIsIGN0eCwgZmllbGRObyk7XG4gICAgfVxuICAgIHJldHVybiAoY2hpbGQsIHJlYWRlciwgY3R4KSA9PiBjb21waWxlZENoaWxkLnJlYWQoY2hpbGQsIHJlYWRlciwgY3R4LCByZWFkZXIudWludDMyKCkpO1xufVxuZnVuY3Rpb24gY29tcGlsZUxpc3RGaWVsZFJlYWRlcihmaWVsZCkge1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBpZiAoZmllbGQubGlzdEtpbmQgPT0gXCJtZXNzYWdlXCIpIHtcbiAgICAgICAgY29uc3QgeyB0b01lc3NhZ2UsIHRvTG9jYWwgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgICAgIGNvbnN0IHJlYWRDaGlsZCA9IGNvbXBpbGVDaGlsZFJlYWRlcihmaWVsZCk7XG4gICAgICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyLCBjdHgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IGNoaWxkID0gdG9NZXNzYWdlKHVuZGVmaW5lZCk7XG4gICAgICAgICAgICByZWFkQ2hpbGQoY2hpbGQsIHJlYWRlciwgY3R4KTtcbiAgICAgICAgICAgIG1lc3NhZ2VbbG9jYWxOYW1lXS5wdXNoKHRvTG9jYWwoY2hpbGQpKTtcbiAgICAgICAgfTtcbiAgICB9XG4gICAgY29uc3Qgc2NhbGFyVHlwZSA9IGZpZWxkLmxpc3RLaW5kID09IFwiZW51bVwiID8gU2NhbGFyVHlwZS5JTlQzMiA6IGZpZWxkLnNjYWxhcjtcbiAgICBjb25zdCBsb25nQXNTdHJpbmcgPSBmaWVsZC5saXN0S2luZCA9PSBcInNjYWxhclwiID8gZmllbGQubG9uZ0FzU3RyaW5nIDogZmFsc2U7XG4gICAgY29uc3QgcmVhZFNjYWxhciA9IGNvbXBpbGVTY2FsYXJSZWFkZXIoc2NhbGFyVHlwZSwgZmllbGQudXRmOFZhbGlkYXRpb24sIGxvbmdBc1N0cmluZyk7XG4gICAgY29uc3QgcGFja2VkUG9zc2libGUgPSBzY2FsYXJUeXBlICE9IFNjYWxhclR5cGUuU1RSSU5HICYmIHNjYWxhclR5cGUgIT0gU2NhbGFyVHlwZS5CWVRFUztcbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4LCB3aXJlVHlwZSkgPT4ge1xuICAgICAgICBjb25zdCBpdGVtcyA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgaWYgKHdpcmVUeXBlID09IFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCAmJiBwYWNrZWRQb3NzaWJsZSkge1xuICAgICAgICAgICAgY29uc3QgZW5kID0gcmVhZGVyLnVpbnQzMigpICsgcmVhZGVyLnBvcztcbiAgICAgICAgICAgIHdoaWxlIChyZWFkZXIucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICAgICAgaXRlbXMucHVzaChyZWFkU2NhbGFyKHJlYWRlcikpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgaXRlbXMucHVzaChyZWFkU2NhbGFyKHJlYWRlcikpO1xuICAgICAgICB9XG4gICAgfTtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVNYXBGaWVsZFJlYWRlcihmaWVsZCkge1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBjb25zdCByZWFkS2V5ID0gY29tcGlsZVNjYWxhclJlYWRlcihmaWVsZC5tYXBLZXksIGZpZWxkLnV0ZjhWYWxpZGF0aW9uLCBmYWxzZSk7XG4gICAgY29uc3Qga2V5WmVybyA9IHNjYWxhclplcm9WYWx1ZShmaWVsZC5tYXBLZXksIGZhbHNlKTtcbiAgICBsZXQgcmVhZFZhbHVlO1xuICAgIGxldCB2YWx1ZURlZmF1bHQ7XG4gICAgc3dpdGNoIChmaWVsZC5tYXBLaW5kKSB7XG4gICAgICAgIGNhc2UgXCJzY2FsYXJcIjoge1xuICAgICAgICAgICAgY29uc3Qgc2NhbGFyID0gZmllbGQuc2NhbGFyO1xuICAgICAgICAgICAgY29uc3QgcmVhZFNjYWxhciA9IGNvbXBpbGVTY2FsYXJSZWFkZXIoc2NhbGFyLCBmaWVsZC51dGY4VmFsaWRhdGlvbiwgZmFsc2UpO1xuICAgICAgICAgICAgcmVhZFZhbHVlID0gKHJlYWRlcikgPT4gcmVhZFNjYWxhcihyZWFkZXIpO1xuICAgICAgICAgICAgLy8gQnl0ZXMgemVybyB2YWx1ZXMgYXJlIGNyZWF0ZWQgcGVyIGVudHJ5LCBzbyB0aGF0IGVudHJpZXMgZG8gbm90IHNoYXJlXG4gICAgICAgICAgICAvLyBvbmUgaW5zdGFuY2UuXG4gICAgICAgICAgICBpZiAoc2NhbGFyID09IFNjYWxhclR5cGUuQllURVMpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZURlZmF1bHQgPSAoKSA9PiBuZXcgVWludDhBcnJheSgwKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIGNvbnN0IHplcm8gPSBzY2FsYXJaZXJvVmFsdWUoc2NhbGFyLCBmYWxzZSk7XG4gICAgICAgICAgICAgICAgdmFsdWVEZWZhdWx0ID0gKCkgPT4gemVybztcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6IHtcbiAgICAgICAgICAgIGNvbnN0IHplcm8gPSBmaWVsZC5lbnVtLnZhbHVlc1swXS5udW1iZXI7XG4gICAgICAgICAgICByZWFkVmFsdWUgPSAocmVhZGVyKSA9PiByZWFkZXIuaW50MzIoKTtcbiAgICAgICAgICAgIHZhbHVlRGVmYXVsdCA9ICgpID0+IHplcm87XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOiB7XG4gICAgICAgICAgICBjb25zdCB7IHRvTWVzc2FnZSwgdG9Mb2NhbCB9ID0gbG9jYWxNZXNzYWdlTWFwcGVyKGZpZWxkKTtcbiAgICAgICAgICAgIGNvbnN0IHJlYWRDaGlsZCA9IGNvbXBpbGVkUmVhZGVyKGZpZWxkLm1lc3NhZ2UpLnJlYWQ7XG4gICAgICAgICAgICAvLyBBIHJlcGVhdGVkIHZhbHVlIGZpZWxkIHdpdGhpbiBvbmUgZW50cnkgbWVyZ2VzIGludG8gdGhlIHByZXZpb3VzXG4gICAgICAgICAgICAvLyB2YWx1ZSwgbGlrZSBhbnkgb3RoZXIgc2luZ3VsYXIgbWVzc2FnZSBmaWVsZC5cbiAgICAgICAgICAgIHJlYWRWYWx1ZSA9IChyZWFkZXIsIGN0eCwgZXhpc3RpbmcpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCBjaGlsZCA9IHRvTWVzc2FnZShleGlzdGluZyk7XG4gICAgICAgICAgICAgICAgcmVhZENoaWxkKGNoaWxkLCByZWFkZXIsIGN0eCwgcmVhZGVyLnVpbnQzMigpKTtcbiAgICAgICAgICAgICAgICByZXR1cm4gdG9Mb2NhbChjaGlsZCk7XG4gICAgICAgICAgICB9O1xuICAgICAgICAgICAgdmFsdWVEZWZhdWx0ID0gKCkgPT4gdG9Mb2NhbCh0b01lc3NhZ2UodW5kZWZpbmVkKSk7XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4KSA9PiB7XG4gICAgICAgIGNvbnN0IHJlY29yZCA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgbGV0IGtleTtcbiAgICAgICAgbGV0IHZhbDtcbiAgICAgICAgLy8gUmVhZCB0aGUgbGVuZ3RoIG9mIHRoZSBtYXAgZW50cnksIHdoaWNoIGlzIGEgdmFyaW50LlxuICAgICAgICBjb25zdCBsZW4gPSByZWFkZXIudWludDMyKCk7XG4gICAgICAgIC8vIENhbGN1bGF0ZSBlbmQgQUZURVIgYWR2YW5jaW5nIHJlYWRlci5wb3MgKGFib3ZlKSwgc28gdGhhdCByZWFkZXIucG9zIGlzXG4gICAgICAgIC8vIGF0IHRoZSBzdGFydCBvZiB0aGUgbWFwIGVudHJ5LlxuICAgICAgICBjb25zdCBlbmQgPSByZWFkZXIucG9zICsgbGVuO1xuICAgICAgICB3aGlsZSAocmVhZGVyLnBvcyA8IGVuZCkge1xuICAgICAgICAgICAgLy8gTWFwIGVudHJpZXMgaGF2ZSB0aGUga2V5IGluIGZpZWxkIDEsIGFuZCB0aGUgdmFsdWUgaW4gZmllbGQgMi5cbiAgICAgICAgICAgIGNvbnN0IFtmaWVsZE5vLCB3aXJlVHlwZV0gPSByZWFkZXIudGFnKCk7XG4gICAgICAgICAgICBzd2l0Y2ggKGZpZWxkTm8pIHtcbiAgICAgICAgICAgICAgICBjYXNlIDE6XG4gICAgICAgICAgICAgICAgICAgIGtleSA9IHJlYWRLZXkocmVhZGVyKTtcbiAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgY2FzZSAyOlxuICAgICAgICAgICAgICAgICAgICB2YWwgPSByZWFkVmFsdWUocmVhZGVyLCBjdHgsIHZhbCk7XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgICAgIHJlYWRlci5za2lwKHdpcmVUeXBlLCBmaWVsZE5vLCBjdHgucmVjdXJzaW9uTGltaXQgLSBjdHguZGVwdGgpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGlmIChrZXkgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAga2V5ID0ga2V5WmVybztcbiAgICAgICAgfVxuICAgICAgICBpZiAodmFsID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHZhbCA9IHZhbHVlRGVmYXVsdCgpO1xuICAgICAgICB9XG4gICAgICAgIC8vIE1hcCBrZXlzIG1heSBiZSBib29sZWFucywgbnVtYmVycywgb3IgYmlnaW50cy4gT2JqZWN0IGtleXMgYXJlIHN0cmluZ3MsIHNvXG4gICAgICAgIC8vIHRoZXkgYXJlIGNvbnZlcnRlZCBpbXBsaWNpdGx5LiBzZXRPd24oKSBpcyBuZWVkZWQgYmVjYXVzZSBhIGtleSBjYW4gYmVcbiAgICAgICAgLy8gXCJfX3Byb3RvX19cIi5cbiAgICAgICAgc2V0T3duKHJlY29yZCwga2V5LCB2YWwpO1xuICAgIH07XG59XG4vKipcbiAqIFJldHVybnMgYSByZWFkZXIgZm9yIGEgc2NhbGFyIHZhbHVlLiBGb3IgNjQtYml0IGludGVnZXJzLCBCaW5hcnlSZWFkZXJcbiAqIGFscmVhZHkgcmV0dXJucyB0aGUgbG9jYWwgcmVwcmVzZW50YXRpb24gKGJpZ2ludCBvciBzdHJpbmcpLCBzbywgdW5saWtlIGluXG4gKiB0aGUgcmVmbGVjdGlvbiBsYXllciwgbm8gdmFsaWRhdGlvbiBpcyBuZWVkZWQgaGVyZS5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZVNjYWxhclJlYWRlcih0eXBlLCB1dGY4VmFsaWRhdGlvbiwgbG9uZ0FzU3RyaW5nKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TVFJJTkc6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnN0cmluZyh1dGY4VmFsaWRhdGlvbik7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5ib29sKCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5ET1VCTEU6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLmRvdWJsZSgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRkxPQVQ6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLmZsb2F0KCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5JTlQzMjpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuaW50MzIoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDY0OlxuICAgICAgICAgICAgaWYgKGxvbmdBc1N0cmluZykge1xuICAgICAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiBTdHJpbmcocmVhZGVyLmludDY0KCkpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5pbnQ2NCgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuVUlOVDY0OlxuICAgICAgICAgICAgaWYgKGxvbmdBc1N0cmluZykge1xuICAgICAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiBTdHJpbmcocmVhZGVyLnVpbnQ2NCgpKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIudWludDY0KCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDY0OlxuICAgICAgICAgICAgaWYgKGxvbmdBc1N0cmluZykge1xuICAgICAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiBTdHJpbmcocmVhZGVyLmZpeGVkNjQoKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLmZpeGVkNjQoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5ieXRlcygpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQzMjpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuZml4ZWQzMigpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVEMzI6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnNmaXhlZDMyKCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgICAgIGlmIChsb25nQXNTdHJpbmcpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gU3RyaW5nKHJlYWRlci5zZml4ZWQ2NCgpKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuc2ZpeGVkNjQoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIGlmIChsb25nQXNTdHJpbmcpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gU3RyaW5nKHJlYWRlci5zaW50NjQoKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnNpbnQ2NCgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuVUlOVDMyOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci51aW50MzIoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQzMjpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuc2ludDMyKCk7XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBiYXNlNjREZWNvZGUgfSBmcm9tIFwiLi4vd2lyZS9iYXNlNjQtZW5jb2RpbmcuanNcIjtcbmltcG9ydCB7IEZpbGVEZXNjcmlwdG9yUHJvdG9TY2hlbWEgfSBmcm9tIFwiLi4vd2t0L2dvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yX3BiLmpzXCI7XG5pbXBvcnQgeyBjcmVhdGVFbWJlZGRlZEZpbGVSZWdpc3RyeSB9IGZyb20gXCIuLi9yZWdpc3RyeS5qc1wiO1xuaW1wb3J0IHsgcmVzdG9yZUpzb25OYW1lcyB9IGZyb20gXCIuL3Jlc3RvcmUtanNvbi1uYW1lcy5qc1wiO1xuaW1wb3J0IHsgZnJvbUJpbmFyeSB9IGZyb20gXCIuLi9mcm9tLWJpbmFyeS5qc1wiO1xuLyoqXG4gKiBIeWRyYXRlIGEgZmlsZSBkZXNjcmlwdG9yLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWxlRGVzYyhiNjQsIGltcG9ydHMpIHtcbiAgICB2YXIgX2E7XG4gICAgY29uc3Qgcm9vdCA9IGZyb21CaW5hcnkoRmlsZURlc2NyaXB0b3JQcm90b1NjaGVtYSwgYmFzZTY0RGVjb2RlKGI2NCkpO1xuICAgIHJvb3QubWVzc2FnZVR5cGUuZm9yRWFjaChyZXN0b3JlSnNvbk5hbWVzKTtcbiAgICByb290LmRlcGVuZGVuY3kgPSAoX2EgPSBpbXBvcnRzID09PSBudWxsIHx8IGltcG9ydHMgPT09IHZvaWQgMCA/IHZvaWQgMCA6IGltcG9ydHMubWFwKChmKSA9PiBmLnByb3RvLm5hbWUpKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBbXTtcbiAgICBjb25zdCByZWcgPSBjcmVhdGVFbWJlZGRlZEZpbGVSZWdpc3RyeShyb290LCAocHJvdG9GaWxlTmFtZSkgPT4gaW1wb3J0cyA9PT0gbnVsbCB8fCBpbXBvcnRzID09PSB2b2lkIDAgPyB2b2lkIDAgOiBpbXBvcnRzLmZpbmQoKGYpID0+IGYucHJvdG8ubmFtZSA9PT0gcHJvdG9GaWxlTmFtZSkpO1xuICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N0eWxlL25vTm9uTnVsbEFzc2VydGlvbjogbm9uLW51bGwgYXNzZXJ0aW9uIGJlY2F1c2Ugd2UganVzdCBjcmVhdGVkIHRoZSByZWdpc3RyeSBmcm9tIHRoZSBmaWxlIHdlIGxvb2sgdXBcbiAgICByZXR1cm4gcmVnLmdldEZpbGUocm9vdC5uYW1lKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgQmluYXJ5V3JpdGVyLCBXaXJlVHlwZSB9IGZyb20gXCIuL3dpcmUvYmluYXJ5LWVuY29kaW5nLmpzXCI7XG5pbXBvcnQgeyBTY2FsYXJUeXBlIH0gZnJvbSBcIi4vZGVzY3JpcHRvcnMuanNcIjtcbmltcG9ydCB7IEZpZWxkRXJyb3IgfSBmcm9tIFwiLi9yZWZsZWN0L2Vycm9yLmpzXCI7XG5pbXBvcnQgeyB1bnNhZmVMb2NhbCB9IGZyb20gXCIuL3JlZmxlY3QvdW5zYWZlLmpzXCI7XG5pbXBvcnQgeyBsb2NhbE1lc3NhZ2VNYXBwZXIgfSBmcm9tIFwiLi9yZWZsZWN0L21lc3NhZ2UuanNcIjtcbmltcG9ydCB7IHByb3RvSW50NjQgfSBmcm9tIFwiLi9wcm90by1pbnQ2NC5qc1wiO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLklNUExJQ0lUOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBJTVBMSUNJVCA9IDI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkZpZWxkUHJlc2VuY2UuTEVHQUNZX1JFUVVJUkVEOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBMRUdBQ1lfUkVRVUlSRUQgPSAzO1xuLy8gRGVmYXVsdCBvcHRpb25zIGZvciBzZXJpYWxpemluZyBiaW5hcnkgZGF0YS5cbmNvbnN0IHdyaXRlRGVmYXVsdHMgPSB7XG4gICAgd3JpdGVVbmtub3duRmllbGRzOiB0cnVlLFxufTtcbmZ1bmN0aW9uIG1ha2VXcml0ZU9wdGlvbnMob3B0aW9ucykge1xuICAgIHJldHVybiBvcHRpb25zID8gT2JqZWN0LmFzc2lnbihPYmplY3QuYXNzaWduKHt9LCB3cml0ZURlZmF1bHRzKSwgb3B0aW9ucykgOiB3cml0ZURlZmF1bHRzO1xufVxuZXhwb3J0IGZ1bmN0aW9uIHRvQmluYXJ5KHNjaGVtYSwgbWVzc2FnZSwgb3B0aW9ucykge1xuICAgIGNvbnN0IHdyaXRlciA9IG5ldyBCaW5hcnlXcml0ZXIoKTtcbiAgICBjb21waWxlZFdyaXRlcihzY2hlbWEpKHdyaXRlciwgbWFrZVdyaXRlT3B0aW9ucyhvcHRpb25zKSwgbWVzc2FnZSk7XG4gICAgcmV0dXJuIHdyaXRlci5maW5pc2goKTtcbn1cbmNvbnN0IGNvbXBpbGVkV3JpdGVycyA9IG5ldyBXZWFrTWFwKCk7XG4vKipcbiAqIFJldHVybiB0aGUgY29tcGlsZWQgZW5jb2RlciBmb3IgYSBtZXNzYWdlLCBjb21waWxpbmcgaXQgb24gZmlyc3QgdXNlLlxuICovXG5mdW5jdGlvbiBjb21waWxlZFdyaXRlcihkZXNjKSB7XG4gICAgbGV0IGNvbXBpbGVkID0gY29tcGlsZWRXcml0ZXJzLmdldChkZXNjKTtcbiAgICBpZiAoY29tcGlsZWQgPT09IHVuZGVmaW5lZCkge1xuICAgICAgICBjb21waWxlZCA9IGNvbXBpbGVNZXNzYWdlKGRlc2MpO1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsZWQ7XG59XG5mdW5jdGlvbiBjb21waWxlTWVzc2FnZShkZXNjKSB7XG4gICAgY29uc3QgdHlwZU5hbWUgPSBkZXNjLnR5cGVOYW1lO1xuICAgIGNvbnN0IHNvcnRlZEZpZWxkcyA9IGRlc2MuZmllbGRzLmNvbmNhdCgpLnNvcnQoKGEsIGIpID0+IGEubnVtYmVyIC0gYi5udW1iZXIpO1xuICAgIC8vIFRoZSBmaWVsZCByZXBvcnRlZCBpbiBGb3JlaWduRmllbGRFcnJvci5cbiAgICBjb25zdCBmb3JlaWduRmllbGQgPSBzb3J0ZWRGaWVsZHNbMF07XG4gICAgY29uc3QgZmllbGRXcml0ZXJzID0gW107XG4gICAgY29uc3QgY29tcGlsZWQgPSAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgIGlmIChtZXNzYWdlLiR0eXBlTmFtZSAhPT0gdHlwZU5hbWUgJiYgZm9yZWlnbkZpZWxkICE9PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBGaWVsZEVycm9yKGZvcmVpZ25GaWVsZCwgYGNhbm5vdCB1c2UgJHtmb3JlaWduRmllbGR9IHdpdGggbWVzc2FnZSAke21lc3NhZ2UuJHR5cGVOYW1lfWAsIFwiRm9yZWlnbkZpZWxkRXJyb3JcIik7XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBmaWVsZFdyaXRlcnMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgIGZpZWxkV3JpdGVyc1tpXSh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHVua25vd24gPSBtZXNzYWdlLiR1bmtub3duO1xuICAgICAgICBpZiAodW5rbm93biAhPT0gdW5kZWZpbmVkICYmIG9wdHMud3JpdGVVbmtub3duRmllbGRzKSB7XG4gICAgICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHVua25vd24ubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgICAgICBjb25zdCB7IG5vLCB3aXJlVHlwZSwgZGF0YSB9ID0gdW5rbm93bltpXTtcbiAgICAgICAgICAgICAgICB3cml0ZXIudGFnKG5vLCB3aXJlVHlwZSkucmF3KGRhdGEpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfTtcbiAgICAvLyBSZWdpc3RlciBiZWZvcmUgY29tcGlsaW5nIGZpZWxkcywgc28gdGhhdCByZWN1cnNpdmUgbWVzc2FnZSB0eXBlc1xuICAgIC8vIHJlc29sdmUgdG8gdGhpcyBpbnN0YW5jZSBpbnN0ZWFkIG9mIGNvbXBpbGluZyBlbmRsZXNzbHkuXG4gICAgY29tcGlsZWRXcml0ZXJzLnNldChkZXNjLCBjb21waWxlZCk7XG4gICAgZm9yIChjb25zdCBmaWVsZCBvZiBzb3J0ZWRGaWVsZHMpIHtcbiAgICAgICAgZmllbGRXcml0ZXJzLnB1c2goY29tcGlsZUZpZWxkKGZpZWxkKSk7XG4gICAgfVxuICAgIHJldHVybiBjb21waWxlZDtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVGaWVsZChmaWVsZCkge1xuICAgIHN3aXRjaCAoZmllbGQuZmllbGRLaW5kKSB7XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6XG4gICAgICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgICAgY2FzZSBcImVudW1cIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlU2luZ3VsYXJGaWVsZChmaWVsZCk7XG4gICAgICAgIGNhc2UgXCJsaXN0XCI6XG4gICAgICAgICAgICByZXR1cm4gY29tcGlsZUxpc3RGaWVsZChmaWVsZCk7XG4gICAgICAgIGNhc2UgXCJtYXBcIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlTWFwRmllbGQoZmllbGQpO1xuICAgIH1cbn1cbi8qKlxuICogQ29tcGlsZSBhbiBlbmNvZGVyIGZvciBhIHNpbmd1bGFyIGZpZWxkOiB0aGUgcHJlc2VuY2UgY2hlY2ssIGFuZCB0aGVcbiAqIHZhbHVlIGVuY29kZXIuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVTaW5ndWxhckZpZWxkKGZpZWxkKSB7XG4gICAgY29uc3Qgd3JpdGVWYWx1ZSA9IGNvbXBpbGVTaW5ndWxhclZhbHVlKGZpZWxkKTtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgaWYgKGZpZWxkLm9uZW9mKSB7XG4gICAgICAgIGNvbnN0IG9uZW9mTG9jYWxOYW1lID0gZmllbGQub25lb2YubG9jYWxOYW1lO1xuICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgY29uc3Qgb25lb2YgPSBtZXNzYWdlW29uZW9mTG9jYWxOYW1lXTtcbiAgICAgICAgICAgIGlmIChvbmVvZi5jYXNlID09PSBsb2NhbE5hbWUpIHtcbiAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgb25lb2YudmFsdWUpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgIH1cbiAgICBpZiAoZmllbGQucHJlc2VuY2UgIT0gSU1QTElDSVQpIHtcbiAgICAgICAgY29uc3QgcmVxdWlyZWRFcnJvciA9IGZpZWxkLnByZXNlbmNlID09IExFR0FDWV9SRVFVSVJFRFxuICAgICAgICAgICAgPyBgY2Fubm90IGVuY29kZSAke2ZpZWxkfSB0byBiaW5hcnk6IHJlcXVpcmVkIGZpZWxkIG5vdCBzZXRgXG4gICAgICAgICAgICA6IHVuZGVmaW5lZDtcbiAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IHZhbHVlID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgLy8gRmllbGRzIHdpdGggZXhwbGljaXQgcHJlc2VuY2UgaGF2ZSBwcm9wZXJ0aWVzIG9uIHRoZSBwcm90b3R5cGVcbiAgICAgICAgICAgIC8vIGNoYWluIGZvciBkZWZhdWx0IC8gemVybyB2YWx1ZXMgKGV4Y2VwdCBmb3IgcHJvdG8zKS5cbiAgICAgICAgICAgIGlmICh2YWx1ZSAhPT0gdW5kZWZpbmVkICYmXG4gICAgICAgICAgICAgICAgT2JqZWN0LnByb3RvdHlwZS5oYXNPd25Qcm9wZXJ0eS5jYWxsKG1lc3NhZ2UsIGxvY2FsTmFtZSkpIHtcbiAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZWxzZSBpZiAocmVxdWlyZWRFcnJvciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKHJlcXVpcmVkRXJyb3IpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgIH1cbiAgICAvLyBJbXBsaWNpdCBwcmVzZW5jZTogdGhlIGZpZWxkIGlzIHNldCB3aGVuIHRoZSB2YWx1ZSBpcyBub3QgdGhlIHplcm9cbiAgICAvLyB2YWx1ZS4gVGhlIGNoZWNrIGlzIGlubGluZWQgcGVyIHR5cGUsIHNlZSBpc1NjYWxhclplcm9WYWx1ZS5cbiAgICBpZiAoZmllbGQuZmllbGRLaW5kID09IFwiZW51bVwiKSB7XG4gICAgICAgIGNvbnN0IHplcm8gPSBmaWVsZC5lbnVtLnZhbHVlc1swXS5udW1iZXI7XG4gICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICBjb25zdCB2YWx1ZSA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgIGlmICh2YWx1ZSAhPT0gemVybykge1xuICAgICAgICAgICAgICAgIHdyaXRlVmFsdWUod3JpdGVyLCBvcHRzLCB2YWx1ZSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH07XG4gICAgfVxuICAgIHN3aXRjaCAoZmllbGQuc2NhbGFyKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCB2YWx1ZSA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgICAgICBpZiAodmFsdWUgIT09IGZhbHNlKSB7XG4gICAgICAgICAgICAgICAgICAgIHdyaXRlVmFsdWUod3JpdGVyLCBvcHRzLCB2YWx1ZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNUUklORzpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgaWYgKHZhbHVlICE9PSBcIlwiKSB7XG4gICAgICAgICAgICAgICAgICAgIHdyaXRlVmFsdWUod3JpdGVyLCBvcHRzLCB2YWx1ZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCB2YWx1ZSA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgICAgICBpZiAoISh2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXkpIHx8IHZhbHVlLmJ5dGVMZW5ndGggPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgIHdyaXRlVmFsdWUod3JpdGVyLCBvcHRzLCB2YWx1ZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkRPVUJMRTpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZMT0FUOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCB2YWx1ZSA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgICAgICAvLyBPYmplY3QuaXMgZGlzdGluZ3Vpc2hlcyAtMCBmcm9tIDAuXG4gICAgICAgICAgICAgICAgaWYgKCFPYmplY3QuaXModmFsdWUsIDApKSB7XG4gICAgICAgICAgICAgICAgICAgIHdyaXRlVmFsdWUod3JpdGVyLCBvcHRzLCB2YWx1ZSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgLy8gTG9vc2UgY29tcGFyaXNvbiBtYXRjaGVzIDBuLCAwIGFuZCBcIjBcIi5cbiAgICAgICAgICAgICAgICBpZiAodmFsdWUgIT0gMCkge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgfVxufVxuLyoqXG4gKiBDb21waWxlIGFuIGVuY29kZXIgZm9yIHRoZSB2YWx1ZSBvZiBhIHNpbmd1bGFyIGZpZWxkLCBpbmNsdWRpbmcgdGhlIHRhZy5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZVNpbmd1bGFyVmFsdWUoZmllbGQpIHtcbiAgICBzd2l0Y2ggKGZpZWxkLmZpZWxkS2luZCkge1xuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOiB7XG4gICAgICAgICAgICBjb25zdCB7IHRvTWVzc2FnZSB9ID0gbG9jYWxNZXNzYWdlTWFwcGVyKGZpZWxkKTtcbiAgICAgICAgICAgIGNvbnN0IHdyaXRlQ2hpbGQgPSBjb21waWxlQ2hpbGRXcml0ZXIoZmllbGQpO1xuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIHZhbHVlKSA9PiB7XG4gICAgICAgICAgICAgICAgd3JpdGVDaGlsZCh3cml0ZXIsIG9wdHMsIHRvTWVzc2FnZSh2YWx1ZSkpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6IHtcbiAgICAgICAgICAgIGNvbnN0IHNjYWxhclR5cGUgPSBmaWVsZC5maWVsZEtpbmQgPT0gXCJlbnVtXCIgPyBTY2FsYXJUeXBlLklOVDMyIDogZmllbGQuc2NhbGFyO1xuICAgICAgICAgICAgY29uc3QgZmllbGRObyA9IGZpZWxkLm51bWJlcjtcbiAgICAgICAgICAgIGNvbnN0IHdpcmVUeXBlID0gd3JpdGVUeXBlT2ZTY2FsYXIoc2NhbGFyVHlwZSk7XG4gICAgICAgICAgICBjb25zdCB3cml0ZVNjYWxhciA9IGNvbXBpbGVTY2FsYXJWYWx1ZShzY2FsYXJUeXBlLCBmaWVsZC5wYXJlbnQudHlwZU5hbWUsIGZpZWxkLm5hbWUpO1xuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIHZhbHVlKSA9PiB7XG4gICAgICAgICAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCB3aXJlVHlwZSk7XG4gICAgICAgICAgICAgICAgd3JpdGVTY2FsYXIod3JpdGVyLCB2YWx1ZSk7XG4gICAgICAgICAgICB9O1xuICAgICAgICB9XG4gICAgfVxufVxuZnVuY3Rpb24gY29tcGlsZUxpc3RGaWVsZChmaWVsZCkge1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBjb25zdCBmaWVsZE5vID0gZmllbGQubnVtYmVyO1xuICAgIHN3aXRjaCAoZmllbGQubGlzdEtpbmQpIHtcbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjoge1xuICAgICAgICAgICAgY29uc3QgeyB0b01lc3NhZ2UgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgICAgICAgICBjb25zdCB3cml0ZUNoaWxkID0gY29tcGlsZUNoaWxkV3JpdGVyKGZpZWxkKTtcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgaXRlbXMgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBpdGVtcy5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZUNoaWxkKHdyaXRlciwgb3B0cywgdG9NZXNzYWdlKGl0ZW1zW2ldKSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6IHtcbiAgICAgICAgICAgIGNvbnN0IHNjYWxhclR5cGUgPSBmaWVsZC5saXN0S2luZCA9PSBcImVudW1cIiA/IFNjYWxhclR5cGUuSU5UMzIgOiBmaWVsZC5zY2FsYXI7XG4gICAgICAgICAgICBjb25zdCB3cml0ZVNjYWxhciA9IGNvbXBpbGVTY2FsYXJWYWx1ZShzY2FsYXJUeXBlLCBmaWVsZC5wYXJlbnQudHlwZU5hbWUsIGZpZWxkLm5hbWUpO1xuICAgICAgICAgICAgaWYgKGZpZWxkLnBhY2tlZCkge1xuICAgICAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGl0ZW1zID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgICAgICAgICBpZiAoaXRlbXMubGVuZ3RoID09IDApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB3cml0ZXIudGFnKGZpZWxkTm8sIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkuZm9yaygpO1xuICAgICAgICAgICAgICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGl0ZW1zLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB3cml0ZVNjYWxhcih3cml0ZXIsIGl0ZW1zW2ldKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB3cml0ZXIuam9pbigpO1xuICAgICAgICAgICAgICAgIH07XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBjb25zdCB3aXJlVHlwZSA9IHdyaXRlVHlwZU9mU2NhbGFyKHNjYWxhclR5cGUpO1xuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgICAgICBjb25zdCBpdGVtcyA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGl0ZW1zLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgICAgICAgICAgICAgIHdyaXRlci50YWcoZmllbGRObywgd2lyZVR5cGUpO1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVNjYWxhcih3cml0ZXIsIGl0ZW1zW2ldKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICB9XG4gICAgfVxufVxuZnVuY3Rpb24gY29tcGlsZU1hcEZpZWxkKGZpZWxkKSB7XG4gICAgY29uc3QgbG9jYWxOYW1lID0gZmllbGQubG9jYWxOYW1lO1xuICAgIGNvbnN0IGZpZWxkTm8gPSBmaWVsZC5udW1iZXI7XG4gICAgY29uc3Qgd3JpdGVLZXkgPSBjb21waWxlTWFwS2V5KGZpZWxkKTtcbiAgICBpZiAoZmllbGQubWFwS2luZCA9PSBcIm1lc3NhZ2VcIikge1xuICAgICAgICBjb25zdCB7IHRvTWVzc2FnZSB9ID0gbG9jYWxNZXNzYWdlTWFwcGVyKGZpZWxkKTtcbiAgICAgICAgY29uc3Qgd3JpdGVNZXNzYWdlID0gY29tcGlsZWRXcml0ZXIoZmllbGQubWVzc2FnZSk7XG4gICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICBjb25zdCByZWNvcmQgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICBjb25zdCBrZXlzID0gT2JqZWN0LmtleXMocmVjb3JkKTtcbiAgICAgICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwga2V5cy5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgICAgIGNvbnN0IGtleSA9IGtleXNbaV07XG4gICAgICAgICAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpLmZvcmsoKTtcbiAgICAgICAgICAgICAgICB3cml0ZUtleSh3cml0ZXIsIGtleSk7XG4gICAgICAgICAgICAgICAgLy8gVGhlIHZhbHVlIG9mIGEgbWFwIGVudHJ5IGlzIGFsd2F5cyBmaWVsZCBudW1iZXIgMi5cbiAgICAgICAgICAgICAgICB3cml0ZXIudGFnKDIsIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkuZm9yaygpO1xuICAgICAgICAgICAgICAgIHdyaXRlTWVzc2FnZSh3cml0ZXIsIG9wdHMsIHRvTWVzc2FnZShyZWNvcmRba2V5XSkpO1xuICAgICAgICAgICAgICAgIHdyaXRlci5qb2luKCk7XG4gICAgICAgICAgICAgICAgd3JpdGVyLmpvaW4oKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICB9XG4gICAgY29uc3Qgc2NhbGFyVHlwZSA9IGZpZWxkLm1hcEtpbmQgPT0gXCJlbnVtXCIgPyBTY2FsYXJUeXBlLklOVDMyIDogZmllbGQuc2NhbGFyO1xuICAgIGNvbnN0IHZhbHVlV2lyZVR5cGUgPSB3cml0ZVR5cGVPZlNjYWxhcihzY2FsYXJUeXBlKTtcbiAgICBjb25zdCB3cml0ZVNjYWxhciA9IGNvbXBpbGVTY2FsYXJWYWx1ZShzY2FsYXJUeXBlLCBmaWVsZC5wYXJlbnQudHlwZU5hbWUsIGZpZWxkLm5hbWUpO1xuICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgIGNvbnN0IHJlY29yZCA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgY29uc3Qga2V5cyA9IE9iamVjdC5rZXlzKHJlY29yZCk7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwga2V5cy5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgY29uc3Qga2V5ID0ga2V5c1tpXTtcbiAgICAgICAgICAgIHdyaXRlci50YWcoZmllbGRObywgV2lyZVR5cGUuTGVuZ3RoRGVsaW1pdGVkKS5mb3JrKCk7XG4gICAgICAgICAgICB3cml0ZUtleSh3cml0ZXIsIGtleSk7XG4gICAgICAgICAgICAvLyBUaGUgdmFsdWUgb2YgYSBtYXAgZW50cnkgaXMgYWx3YXlzIGZpZWxkIG51bWJlciAyLlxuICAgICAgICAgICAgd3JpdGVyLnRhZygyLCB2YWx1ZVdpcmVUeXBlKTtcbiAgICAgICAgICAgIHdyaXRlU2NhbGFyKHdyaXRlciwgcmVjb3JkW2tleV0pO1xuICAgICAgICAgICAgd3JpdGVyLmpvaW4oKTtcbiAgICAgICAgfVxuICAgIH07XG59XG4vKipcbiAqIENvbXBpbGUgYW4gZW5jb2RlciBmb3IgYSBtYXAga2V5LiBNYXAga2V5cyBhcmUgc3RvcmVkIGFzIG9iamVjdCBrZXlzIGFuZFxuICogYXJlIGFsd2F5cyBzdHJpbmdzIGxvY2FsbHkuIENvbnZlcnQgdGhlbSB0byB0aGVpciBzY2FsYXIgdHlwZSBiZWZvcmVcbiAqIHdyaXRpbmcsIGxpa2UgdGhlIHJlZmxlY3QgQVBJIGRvZXMgd2hlbiBpdGVyYXRpbmcgbWFwIGVudHJpZXMuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVNYXBLZXkoZmllbGQpIHtcbiAgICBjb25zdCB3aXJlVHlwZSA9IHdyaXRlVHlwZU9mU2NhbGFyKGZpZWxkLm1hcEtleSk7XG4gICAgY29uc3Qgd3JpdGVTY2FsYXIgPSBjb21waWxlU2NhbGFyVmFsdWUoZmllbGQubWFwS2V5LCBmaWVsZC5wYXJlbnQudHlwZU5hbWUsIGZpZWxkLm5hbWUpO1xuICAgIGNvbnN0IGNvbnZlcnRLZXkgPSBjb21waWxlTWFwS2V5Q29udmVydGVyKGZpZWxkLm1hcEtleSk7XG4gICAgcmV0dXJuICh3cml0ZXIsIGtleSkgPT4ge1xuICAgICAgICAvLyBUaGUga2V5IG9mIGEgbWFwIGVudHJ5IGlzIGFsd2F5cyBmaWVsZCBudW1iZXIgMS5cbiAgICAgICAgd3JpdGVyLnRhZygxLCB3aXJlVHlwZSk7XG4gICAgICAgIHdyaXRlU2NhbGFyKHdyaXRlciwgY29udmVydEtleShrZXkpKTtcbiAgICB9O1xufVxuLyoqXG4gKiBSZXR1cm5zIGEgY29udmVydGVyIGZyb20gYW4gb2JqZWN0IGtleSAoYWx3YXlzIGEgc3RyaW5nKSB0byB0aGUgY2xvc2VzdFxuICogcG9zc2libGUgdHlwZSBmb3IgdGhlIG1hcCBrZXkgdHlwZS4gSW52YWxpZCBrZXlzIGFyZSBwYXNzZWQgdGhyb3VnaCB0b1xuICogdGhlIHNjYWxhciB3cml0ZXIsIHdoaWNoIHJhaXNlcyBhbiBlcnJvciBmb3IgdGhlbS5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZU1hcEtleUNvbnZlcnRlcih0eXBlKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TVFJJTkc6XG4gICAgICAgICAgICByZXR1cm4gKGtleSkgPT4ga2V5O1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQk9PTDpcbiAgICAgICAgICAgIHJldHVybiAoa2V5KSA9PiAoa2V5ID09PSBcInRydWVcIiA/IHRydWUgOiBrZXkgPT09IFwiZmFsc2VcIiA/IGZhbHNlIDoga2V5KTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVENjQ6XG4gICAgICAgICAgICByZXR1cm4gKGtleSkgPT4ge1xuICAgICAgICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBwcm90b0ludDY0LnVQYXJzZShrZXkpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBjYXRjaCAoX2EpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGtleTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIHJldHVybiAoa2V5KSA9PiB7XG4gICAgICAgICAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHByb3RvSW50NjQucGFyc2Uoa2V5KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY2F0Y2ggKF9hKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBrZXk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgIC8vIEhhbmRsZXMgSU5UMzIsIFVJTlQzMiwgU0lOVDMyLCBGSVhFRDMyLCBTRklYRUQzMi5cbiAgICAgICAgICAgIC8vIFdlIGRvIG5vdCB1c2UgaW5kaXZpZHVhbCBjYXNlcyB0byBzYXZlIGEgZmV3IGJ5dGVzIGNvZGUgc2l6ZS5cbiAgICAgICAgICAgIHJldHVybiAoa2V5KSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgbiA9IE51bWJlci5wYXJzZUludChrZXkpO1xuICAgICAgICAgICAgICAgIHJldHVybiBOdW1iZXIuaXNGaW5pdGUobikgPyBuIDoga2V5O1xuICAgICAgICAgICAgfTtcbiAgICB9XG59XG4vKipcbiAqIENvbXBpbGUgYW4gZW5jb2RlciBmb3IgYSBiYXJlIHNjYWxhciB2YWx1ZSAobm8gdGFnKSwgd3JhcHBpbmcgZXJyb3JzIGZyb21cbiAqIHRoZSB3cml0ZXIgd2l0aCB0aGUgbWVzc2FnZSBhbmQgZmllbGQgbmFtZS5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZVNjYWxhclZhbHVlKHR5cGUsIG1lc3NhZ2VOYW1lLCBmaWVsZE5hbWUpIHtcbiAgICBjb25zdCB3cml0ZVNjYWxhciA9IGNvbXBpbGVTY2FsYXJXcml0ZSh0eXBlKTtcbiAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHtcbiAgICAgICAgdHJ5IHtcbiAgICAgICAgICAgIHdyaXRlU2NhbGFyKHdyaXRlciwgdmFsdWUpO1xuICAgICAgICB9XG4gICAgICAgIGNhdGNoIChlKSB7XG4gICAgICAgICAgICBpZiAoZSBpbnN0YW5jZW9mIEVycm9yKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBjYW5ub3QgZW5jb2RlIGZpZWxkICR7bWVzc2FnZU5hbWV9LiR7ZmllbGROYW1lfSB0byBiaW5hcnk6ICR7ZS5tZXNzYWdlfWApO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgdGhyb3cgZTtcbiAgICAgICAgfVxuICAgIH07XG59XG5mdW5jdGlvbiBjb21waWxlU2NhbGFyV3JpdGUodHlwZSkge1xuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuc3RyaW5nKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJPT0w6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5ib29sKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkRPVUJMRTpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLmRvdWJsZSh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GTE9BVDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLmZsb2F0KHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDMyOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuaW50MzIodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UNjQ6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5pbnQ2NCh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UNjQ6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci51aW50NjQodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQ2NDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLmZpeGVkNjQodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQllURVM6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5ieXRlcyh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDMyOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuZml4ZWQzMih2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQzMjpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLnNmaXhlZDMyKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNGSVhFRDY0OlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuc2ZpeGVkNjQodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0lOVDY0OlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuc2ludDY0KHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQzMjpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLnVpbnQzMih2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UMzI6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5zaW50MzIodmFsdWUpO1xuICAgIH1cbn1cbi8qKlxuICogV3JpdGUgYSBzaW5nbGUgZmllbGQgdG8gYmluYXJ5IGZvcm1hdCwgaWYgaXQgaXMgc2V0LiBVc2VkIHRvIHNlcmlhbGl6ZVxuICogZXh0ZW5zaW9uczogZXh0ZW5zaW9ucyBhbHdheXMgaGF2ZSBleHBsaWNpdCBwcmVzZW5jZSwgc28gYW4gZXh0ZW5zaW9uXG4gKiB2YWx1ZSB0aGF0IHdhcyBqdXN0IHNldCBvbiB0aGUgY29udGFpbmVyIGlzIGFsd2F5cyB3cml0dGVuLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZUZpZWxkKHdyaXRlciwgb3B0cywgbXNnLCBmaWVsZCkge1xuICAgIGNvbXBpbGVGaWVsZChmaWVsZCkod3JpdGVyLCBvcHRzLCBtc2dbdW5zYWZlTG9jYWxdKTtcbn1cbi8qKlxuICogQ29tcGlsZSBhbiBlbmNvZGVyIGZvciB0aGUgd2lyZSBmb3JtYXQgb2YgYSBtZXNzYWdlIGZpZWxkLCBob25vcmluZyB0aGVcbiAqIGRlbGltaXRlZCBlbmNvZGluZyBvZiB0aGUgZmllbGQuIFRoZSB0YWcgaXMgd3JpdHRlbiBieSB0aGUgZW5jb2Rlci5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZUNoaWxkV3JpdGVyKGZpZWxkKSB7XG4gICAgY29uc3QgZmllbGRObyA9IGZpZWxkLm51bWJlcjtcbiAgICBjb25zdCB3cml0ZU1lc3NhZ2UgPSBjb21waWxlZFdyaXRlcihmaWVsZC5tZXNzYWdlKTtcbiAgICBpZiAoZmllbGQuZGVsaW1pdGVkRW5jb2RpbmcpIHtcbiAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIGNoaWxkKSA9PiB7XG4gICAgICAgICAgICB3cml0ZXIudGFnKGZpZWxkTm8sIFdpcmVUeXBlLlN0YXJ0R3JvdXApO1xuICAgICAgICAgICAgd3JpdGVNZXNzYWdlKHdyaXRlciwgb3B0cywgY2hpbGQpO1xuICAgICAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCBXaXJlVHlwZS5FbmRHcm91cCk7XG4gICAgICAgIH07XG4gICAgfVxuICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBjaGlsZCkgPT4ge1xuICAgICAgICB3cml0ZXIudGFnKGZpZWxkTm8sIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkuZm9yaygpO1xuICAgICAgICB3cml0ZU1lc3NhZ2Uod3JpdGVyLCBvcHRzLCBjaGlsZCk7XG4gICAgICAgIHdyaXRlci5qb2luKCk7XG4gICAgfTtcbn1cbmZ1bmN0aW9uIHdyaXRlVHlwZU9mU2NhbGFyKHR5cGUpIHtcbiAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZDtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkRPVUJMRTpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVENjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgICAgIHJldHVybiBXaXJlVHlwZS5CaXQ2NDtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVEMzI6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQzMjpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZMT0FUOlxuICAgICAgICAgICAgcmV0dXJuIFdpcmVUeXBlLkJpdDMyO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgcmV0dXJuIFdpcmVUeXBlLlZhcmludDtcbiAgICB9XG59XG4iLCAiLy9cbi8vIFdBUk5JTkc6IFRoaXMgZmlsZSBpcyBhdXRvbWF0aWNhbGx5IGdlbmVyYXRlZCEgIFBsZWFzZSBlZGl0IG9ubnguaW4ucHJvdG8uXG4vL1xuXG4vLyBTUERYLUxpY2Vuc2UtSWRlbnRpZmllcjogQXBhY2hlLTIuMFxuXG4vLyBAZ2VuZXJhdGVkIGJ5IHByb3RvYy1nZW4tZXMgdjIuMTAuMiB3aXRoIHBhcmFtZXRlciBcInRhcmdldD1qcytkdHMsaW1wb3J0X2V4dGVuc2lvbj1qcyxqc19pbXBvcnRfc3R5bGU9bW9kdWxlXCJcbi8vIEBnZW5lcmF0ZWQgZnJvbSBmaWxlIG9ubngucHJvdG8gKHBhY2thZ2Ugb25ueCwgc3ludGF4IHByb3RvMilcbi8qIGVzbGludC1kaXNhYmxlICovXG5cbmltcG9ydCB7IGVudW1EZXNjLCBmaWxlRGVzYywgbWVzc2FnZURlc2MsIHRzRW51bSB9IGZyb20gXCJAYnVmYnVpbGQvcHJvdG9idWYvY29kZWdlbnYyXCI7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBmaWxlIG9ubngucHJvdG8uXG4gKi9cbmV4cG9ydCBjb25zdCBmaWxlX29ubnggPSAvKkBfX1BVUkVfXyovXG4gIGZpbGVEZXNjKFwiQ2dwdmJtNTRMbkJ5YjNSdkVnUnZibTU0SXRzRkNnNUJkSFJ5YVdKMWRHVlFjbTkwYnhJTUNnUnVZVzFsR0FFZ0FTZ0pFaFVLRFhKbFpsOWhkSFJ5WDI1aGJXVVlGU0FCS0FrU0Vnb0taRzlqWDNOMGNtbHVaeGdOSUFFb0NSSXdDZ1IwZVhCbEdCUWdBU2dPTWlJdWIyNXVlQzVCZEhSeWFXSjFkR1ZRY205MGJ5NUJkSFJ5YVdKMWRHVlVlWEJsRWdrS0FXWVlBaUFCS0FJU0NRb0JhUmdESUFFb0F4SUpDZ0Z6R0FRZ0FTZ01FaHdLQVhRWUJTQUJLQXN5RVM1dmJtNTRMbFJsYm5OdmNsQnliM1J2RWhzS0FXY1lCaUFCS0FzeUVDNXZibTU0TGtkeVlYQm9VSEp2ZEc4U0xnb05jM0JoY25ObFgzUmxibk52Y2hnV0lBRW9DeklYTG05dWJuZ3VVM0JoY25ObFZHVnVjMjl5VUhKdmRHOFNHd29DZEhBWURpQUJLQXN5RHk1dmJtNTRMbFI1Y0dWUWNtOTBieElPQ2dabWJHOWhkSE1ZQnlBREtBSVNEQW9FYVc1MGN4Z0lJQU1vQXhJUENnZHpkSEpwYm1kekdBa2dBeWdNRWlJS0IzUmxibk52Y25NWUNpQURLQXN5RVM1dmJtNTRMbFJsYm5OdmNsQnliM1J2RWlBS0JtZHlZWEJvY3hnTElBTW9DeklRTG05dWJuZ3VSM0poY0doUWNtOTBieEl2Q2c1emNHRnljMlZmZEdWdWMyOXljeGdYSUFNb0N6SVhMbTl1Ym5ndVUzQmhjbk5sVkdWdWMyOXlVSEp2ZEc4U0pBb0xkSGx3WlY5d2NtOTBiM01ZRHlBREtBc3lEeTV2Ym01NExsUjVjR1ZRY205MGJ5TFpBUW9OUVhSMGNtbGlkWFJsVkhsd1pSSU5DZ2xWVGtSRlJrbE9SVVFRQUJJSkNnVkdURTlCVkJBQkVnY0tBMGxPVkJBQ0Vnb0tCbE5VVWtsT1J4QURFZ29LQmxSRlRsTlBVaEFFRWdrS0JVZFNRVkJJRUFVU0VRb05VMUJCVWxORlgxUkZUbE5QVWhBTEVnNEtDbFJaVUVWZlVGSlBWRThRRFJJS0NnWkdURTlCVkZNUUJoSUlDZ1JKVGxSVEVBY1NDd29IVTFSU1NVNUhVeEFJRWdzS0IxUkZUbE5QVWxNUUNSSUtDZ1pIVWtGUVNGTVFDaElTQ2c1VFVFRlNVMFZmVkVWT1UwOVNVeEFNRWc4S0MxUlpVRVZmVUZKUFZFOVRFQTVLQkFnTUVBMUtCQWdRRUJSU0FYWWlod0VLRGxaaGJIVmxTVzVtYjFCeWIzUnZFZ3dLQkc1aGJXVVlBU0FCS0FrU0hRb0VkSGx3WlJnQ0lBRW9DeklQTG05dWJuZ3VWSGx3WlZCeWIzUnZFaElLQ21SdlkxOXpkSEpwYm1jWUF5QUJLQWtTTkFvT2JXVjBZV1JoZEdGZmNISnZjSE1ZQkNBREtBc3lIQzV2Ym01NExsTjBjbWx1WjFOMGNtbHVaMFZ1ZEhKNVVISnZkRzhpb1FJS0NVNXZaR1ZRY205MGJ4SU5DZ1ZwYm5CMWRCZ0JJQU1vQ1JJT0NnWnZkWFJ3ZFhRWUFpQURLQWtTREFvRWJtRnRaUmdESUFFb0NSSVBDZ2R2Y0Y5MGVYQmxHQVFnQVNnSkVnNEtCbVJ2YldGcGJoZ0hJQUVvQ1JJUUNnaHZkbVZ5Ykc5aFpCZ0lJQUVvQ1JJbkNnbGhkSFJ5YVdKMWRHVVlCU0FES0FzeUZDNXZibTU0TGtGMGRISnBZblYwWlZCeWIzUnZFaElLQ21SdlkxOXpkSEpwYm1jWUJpQUJLQWtTTkFvT2JXVjBZV1JoZEdGZmNISnZjSE1ZQ1NBREtBc3lIQzV2Ym01NExsTjBjbWx1WjFOMGNtbHVaMFZ1ZEhKNVVISnZkRzhTUVFvVlpHVjJhV05sWDJOdmJtWnBaM1Z5WVhScGIyNXpHQW9nQXlnTE1pSXViMjV1ZUM1T2IyUmxSR1YyYVdObFEyOXVabWxuZFhKaGRHbHZibEJ5YjNSdklqSUtGRWx1ZEVsdWRFeHBjM1JGYm5SeWVWQnliM1J2RWdzS0EydGxlUmdCSUFFb0F4SU5DZ1YyWVd4MVpSZ0NJQU1vQXlLQUFRb2NUbTlrWlVSbGRtbGpaVU52Ym1acFozVnlZWFJwYjI1UWNtOTBieElZQ2hCamIyNW1hV2QxY21GMGFXOXVYMmxrR0FFZ0FTZ0pFaTRLRFhOb1lYSmthVzVuWDNOd1pXTVlBaUFES0FzeUZ5NXZibTU0TGxOb1lYSmthVzVuVTNCbFkxQnliM1J2RWhZS0RuQnBjR1ZzYVc1bFgzTjBZV2RsR0FNZ0FTZ0ZJcU1CQ2hGVGFHRnlaR2x1WjFOd1pXTlFjbTkwYnhJVENndDBaVzV6YjNKZmJtRnRaUmdCSUFFb0NSSU9DZ1prWlhacFkyVVlBaUFES0FNU1BRb1phVzVrWlhoZmRHOWZaR1YyYVdObFgyZHliM1Z3WDIxaGNCZ0RJQU1vQ3pJYUxtOXVibmd1U1c1MFNXNTBUR2x6ZEVWdWRISjVVSEp2ZEc4U0tnb0xjMmhoY21SbFpGOWthVzBZQkNBREtBc3lGUzV2Ym01NExsTm9ZWEprWldSRWFXMVFjbTkwYnlKVkNnOVRhR0Z5WkdWa1JHbHRVSEp2ZEc4U0RBb0VZWGhwY3hnQklBRW9BeEkwQ2c5emFXMXdiR1ZmYzJoaGNtUnBibWNZQWlBREtBc3lHeTV2Ym01NExsTnBiWEJzWlZOb1lYSmtaV1JFYVcxUWNtOTBieUpjQ2hWVGFXMXdiR1ZUYUdGeVpHVmtSR2x0VUhKdmRHOFNFd29KWkdsdFgzWmhiSFZsR0FFZ0FTZ0RTQUFTRXdvSlpHbHRYM0JoY21GdEdBSWdBU2dKU0FBU0Vnb0tiblZ0WDNOb1lYSmtjeGdESUFFb0EwSUZDZ05rYVcwaTFnRUtFVlJ5WVdsdWFXNW5TVzVtYjFCeWIzUnZFaWdLRG1sdWFYUnBZV3hwZW1GMGFXOXVHQUVnQVNnTE1oQXViMjV1ZUM1SGNtRndhRkJ5YjNSdkVpTUtDV0ZzWjI5eWFYUm9iUmdDSUFFb0N6SVFMbTl1Ym5ndVIzSmhjR2hRY205MGJ4SThDaFpwYm1sMGFXRnNhWHBoZEdsdmJsOWlhVzVrYVc1bkdBTWdBeWdMTWh3dWIyNXVlQzVUZEhKcGJtZFRkSEpwYm1kRmJuUnllVkJ5YjNSdkVqUUtEblZ3WkdGMFpWOWlhVzVrYVc1bkdBUWdBeWdMTWh3dWIyNXVlQzVUZEhKcGJtZFRkSEpwYm1kRmJuUnllVkJ5YjNSdklxSURDZ3BOYjJSbGJGQnliM1J2RWhJS0NtbHlYM1psY25OcGIyNFlBU0FCS0FNU0xnb01iM0J6WlhSZmFXMXdiM0owR0FnZ0F5Z0xNaGd1YjI1dWVDNVBjR1Z5WVhSdmNsTmxkRWxrVUhKdmRHOFNGUW9OY0hKdlpIVmpaWEpmYm1GdFpSZ0NJQUVvQ1JJWUNoQndjbTlrZFdObGNsOTJaWEp6YVc5dUdBTWdBU2dKRWc0S0JtUnZiV0ZwYmhnRUlBRW9DUklWQ2cxdGIyUmxiRjkyWlhKemFXOXVHQVVnQVNnREVoSUtDbVJ2WTE5emRISnBibWNZQmlBQktBa1NId29GWjNKaGNHZ1lCeUFCS0FzeUVDNXZibTU0TGtkeVlYQm9VSEp2ZEc4U05Bb09iV1YwWVdSaGRHRmZjSEp2Y0hNWURpQURLQXN5SEM1dmJtNTRMbE4wY21sdVoxTjBjbWx1WjBWdWRISjVVSEp2ZEc4U0xnb05kSEpoYVc1cGJtZGZhVzVtYnhnVUlBTW9DeklYTG05dWJuZ3VWSEpoYVc1cGJtZEpibVp2VUhKdmRHOFNKZ29KWm5WdVkzUnBiMjV6R0JrZ0F5Z0xNaE11YjI1dWVDNUdkVzVqZEdsdmJsQnliM1J2RWpVS0RXTnZibVpwWjNWeVlYUnBiMjRZR2lBREtBc3lIaTV2Ym01NExrUmxkbWxqWlVOdmJtWnBaM1Z5WVhScGIyNVFjbTkwYnlKTkNoaEVaWFpwWTJWRGIyNW1hV2QxY21GMGFXOXVVSEp2ZEc4U0RBb0VibUZ0WlJnQklBRW9DUklUQ2d0dWRXMWZaR1YyYVdObGN4Z0NJQUVvQlJJT0NnWmtaWFpwWTJVWUF5QURLQWtpTkFvV1UzUnlhVzVuVTNSeWFXNW5SVzUwY25sUWNtOTBieElMQ2dOclpYa1lBU0FCS0FrU0RRb0ZkbUZzZFdVWUFpQUJLQWtpYXdvUVZHVnVjMjl5UVc1dWIzUmhkR2x2YmhJVENndDBaVzV6YjNKZmJtRnRaUmdCSUFFb0NSSkNDaHh4ZFdGdWRGOXdZWEpoYldWMFpYSmZkR1Z1YzI5eVgyNWhiV1Z6R0FJZ0F5Z0xNaHd1YjI1dWVDNVRkSEpwYm1kVGRISnBibWRGYm5SeWVWQnliM1J2SXRRRENncEhjbUZ3YUZCeWIzUnZFaDBLQkc1dlpHVVlBU0FES0FzeUR5NXZibTU0TGs1dlpHVlFjbTkwYnhJTUNnUnVZVzFsR0FJZ0FTZ0pFaVlLQzJsdWFYUnBZV3hwZW1WeUdBVWdBeWdMTWhFdWIyNXVlQzVVWlc1emIzSlFjbTkwYnhJekNoSnpjR0Z5YzJWZmFXNXBkR2xoYkdsNlpYSVlEeUFES0FzeUZ5NXZibTU0TGxOd1lYSnpaVlJsYm5OdmNsQnliM1J2RWhJS0NtUnZZMTl6ZEhKcGJtY1lDaUFCS0FrU0l3b0ZhVzV3ZFhRWUN5QURLQXN5RkM1dmJtNTRMbFpoYkhWbFNXNW1iMUJ5YjNSdkVpUUtCbTkxZEhCMWRCZ01JQU1vQ3pJVUxtOXVibmd1Vm1Gc2RXVkpibVp2VUhKdmRHOFNLQW9LZG1Gc2RXVmZhVzVtYnhnTklBTW9DeklVTG05dWJuZ3VWbUZzZFdWSmJtWnZVSEp2ZEc4U053b1hjWFZoYm5ScGVtRjBhVzl1WDJGdWJtOTBZWFJwYjI0WURpQURLQXN5Rmk1dmJtNTRMbFJsYm5OdmNrRnVibTkwWVhScGIyNFNOQW9PYldWMFlXUmhkR0ZmY0hKdmNITVlFQ0FES0FzeUhDNXZibTU0TGxOMGNtbHVaMU4wY21sdVowVnVkSEo1VUhKdmRHOUtCQWdERUFSS0JBZ0VFQVZLQkFnR0VBcFNDbWx5WDNabGNuTnBiMjVTRUhCeWIyUjFZMlZ5WDNabGNuTnBiMjVTREhCeWIyUjFZMlZ5WDNSaFoxSUdaRzl0WVdsdUlvSUhDZ3RVWlc1emIzSlFjbTkwYnhJTUNnUmthVzF6R0FFZ0F5Z0RFaEVLQ1dSaGRHRmZkSGx3WlJnQ0lBRW9CUklxQ2dkelpXZHRaVzUwR0FNZ0FTZ0xNaGt1YjI1dWVDNVVaVzV6YjNKUWNtOTBieTVUWldkdFpXNTBFaFlLQ21ac2IyRjBYMlJoZEdFWUJDQURLQUpDQWhBQkVoWUtDbWx1ZERNeVgyUmhkR0VZQlNBREtBVkNBaEFCRWhNS0MzTjBjbWx1WjE5a1lYUmhHQVlnQXlnTUVoWUtDbWx1ZERZMFgyUmhkR0VZQnlBREtBTkNBaEFCRWd3S0JHNWhiV1VZQ0NBQktBa1NFZ29LWkc5algzTjBjbWx1WnhnTUlBRW9DUklRQ2doeVlYZGZaR0YwWVJnSklBRW9EQkl6Q2cxbGVIUmxjbTVoYkY5a1lYUmhHQTBnQXlnTE1od3ViMjV1ZUM1VGRISnBibWRUZEhKcGJtZEZiblJ5ZVZCeWIzUnZFalVLRFdSaGRHRmZiRzlqWVhScGIyNFlEaUFCS0E0eUhpNXZibTU0TGxSbGJuTnZjbEJ5YjNSdkxrUmhkR0ZNYjJOaGRHbHZiaElYQ2d0a2IzVmliR1ZmWkdGMFlSZ0tJQU1vQVVJQ0VBRVNGd29MZFdsdWREWTBYMlJoZEdFWUN5QURLQVJDQWhBQkVqUUtEbTFsZEdGa1lYUmhYM0J5YjNCekdCQWdBeWdMTWh3dWIyNXVlQzVUZEhKcGJtZFRkSEpwYm1kRmJuUnllVkJ5YjNSdkdpVUtCMU5sWjIxbGJuUVNEUW9GWW1WbmFXNFlBU0FCS0FNU0N3b0RaVzVrR0FJZ0FTZ0RJdTRDQ2doRVlYUmhWSGx3WlJJTkNnbFZUa1JGUmtsT1JVUVFBQklKQ2dWR1RFOUJWQkFCRWdrS0JWVkpUbFE0RUFJU0NBb0VTVTVVT0JBREVnb0tCbFZKVGxReE5oQUVFZ2tLQlVsT1ZERTJFQVVTQ1FvRlNVNVVNeklRQmhJSkNnVkpUbFEyTkJBSEVnb0tCbE5VVWtsT1J4QUlFZ2dLQkVKUFQwd1FDUklMQ2dkR1RFOUJWREUyRUFvU0Nnb0dSRTlWUWt4RkVBc1NDZ29HVlVsT1ZETXlFQXdTQ2dvR1ZVbE9WRFkwRUEwU0RRb0pRMDlOVUV4RldEWTBFQTRTRGdvS1EwOU5VRXhGV0RFeU9CQVBFZ3dLQ0VKR1RFOUJWREUyRUJBU0VBb01Sa3hQUVZRNFJUUk5NMFpPRUJFU0Vnb09Sa3hQUVZRNFJUUk5NMFpPVlZvUUVoSU9DZ3BHVEU5QlZEaEZOVTB5RUJNU0Vnb09Sa3hQUVZRNFJUVk5Na1pPVlZvUUZCSUpDZ1ZWU1U1VU5CQVZFZ2dLQkVsT1ZEUVFGaElPQ2dwR1RFOUJWRFJGTWsweEVCY1NEZ29LUmt4UFFWUTRSVGhOTUJBWUVna0tCVlZKVGxReUVCa1NDQW9FU1U1VU1oQWFJaWtLREVSaGRHRk1iMk5oZEdsdmJoSUxDZ2RFUlVaQlZVeFVFQUFTREFvSVJWaFVSVkpPUVV3UUFTSm9DaEZUY0dGeWMyVlVaVzV6YjNKUWNtOTBieEloQ2daMllXeDFaWE1ZQVNBQktBc3lFUzV2Ym01NExsUmxibk52Y2xCeWIzUnZFaUlLQjJsdVpHbGpaWE1ZQWlBQktBc3lFUzV2Ym01NExsUmxibk52Y2xCeWIzUnZFZ3dLQkdScGJYTVlBeUFES0FNaWxRRUtFRlJsYm5OdmNsTm9ZWEJsVUhKdmRHOFNMUW9EWkdsdEdBRWdBeWdMTWlBdWIyNXVlQzVVWlc1emIzSlRhR0Z3WlZCeWIzUnZMa1JwYldWdWMybHZiaHBTQ2dsRWFXMWxibk5wYjI0U0V3b0paR2x0WDNaaGJIVmxHQUVnQVNnRFNBQVNFd29KWkdsdFgzQmhjbUZ0R0FJZ0FTZ0pTQUFTRWdvS1pHVnViM1JoZEdsdmJoZ0RJQUVvQ1VJSENnVjJZV3gxWlNMT0JBb0pWSGx3WlZCeWIzUnZFaTBLQzNSbGJuTnZjbDkwZVhCbEdBRWdBU2dMTWhZdWIyNXVlQzVVZVhCbFVISnZkRzh1VkdWdWMyOXlTQUFTTVFvTmMyVnhkV1Z1WTJWZmRIbHdaUmdFSUFFb0N6SVlMbTl1Ym5ndVZIbHdaVkJ5YjNSdkxsTmxjWFZsYm1ObFNBQVNKd29JYldGd1gzUjVjR1VZQlNBQktBc3lFeTV2Ym01NExsUjVjR1ZRY205MGJ5NU5ZWEJJQUJJeENnMXZjSFJwYjI1aGJGOTBlWEJsR0FrZ0FTZ0xNaGd1YjI1dWVDNVVlWEJsVUhKdmRHOHVUM0IwYVc5dVlXeElBQkk2Q2hKemNHRnljMlZmZEdWdWMyOXlYM1I1Y0dVWUNDQUJLQXN5SEM1dmJtNTRMbFI1Y0dWUWNtOTBieTVUY0dGeWMyVlVaVzV6YjNKSUFCSVNDZ3BrWlc1dmRHRjBhVzl1R0FZZ0FTZ0pHa0lLQmxSbGJuTnZjaElSQ2dsbGJHVnRYM1I1Y0dVWUFTQUJLQVVTSlFvRmMyaGhjR1VZQWlBQktBc3lGaTV2Ym01NExsUmxibk52Y2xOb1lYQmxVSEp2ZEc4YUxnb0lVMlZ4ZFdWdVkyVVNJZ29KWld4bGJWOTBlWEJsR0FFZ0FTZ0xNZzh1YjI1dWVDNVVlWEJsVUhKdmRHOGFQQW9EVFdGd0VoQUtDR3RsZVY5MGVYQmxHQUVnQVNnRkVpTUtDblpoYkhWbFgzUjVjR1VZQWlBQktBc3lEeTV2Ym01NExsUjVjR1ZRY205MGJ4b3VDZ2hQY0hScGIyNWhiQklpQ2dsbGJHVnRYM1I1Y0dVWUFTQUJLQXN5RHk1dmJtNTRMbFI1Y0dWUWNtOTBieHBJQ2d4VGNHRnljMlZVWlc1emIzSVNFUW9KWld4bGJWOTBlWEJsR0FFZ0FTZ0ZFaVVLQlhOb1lYQmxHQUlnQVNnTE1oWXViMjV1ZUM1VVpXNXpiM0pUYUdGd1pWQnliM1J2UWdjS0JYWmhiSFZsSWpVS0VrOXdaWEpoZEc5eVUyVjBTV1JRY205MGJ4SU9DZ1prYjIxaGFXNFlBU0FCS0FrU0R3b0hkbVZ5YzJsdmJoZ0NJQUVvQXlLR0F3b05SblZ1WTNScGIyNVFjbTkwYnhJTUNnUnVZVzFsR0FFZ0FTZ0pFZzBLQldsdWNIVjBHQVFnQXlnSkVnNEtCbTkxZEhCMWRCZ0ZJQU1vQ1JJUkNnbGhkSFJ5YVdKMWRHVVlCaUFES0FrU0xRb1BZWFIwY21saWRYUmxYM0J5YjNSdkdBc2dBeWdMTWhRdWIyNXVlQzVCZEhSeWFXSjFkR1ZRY205MGJ4SWRDZ1J1YjJSbEdBY2dBeWdMTWc4dWIyNXVlQzVPYjJSbFVISnZkRzhTRWdvS1pHOWpYM04wY21sdVp4Z0lJQUVvQ1JJdUNneHZjSE5sZEY5cGJYQnZjblFZQ1NBREtBc3lHQzV2Ym01NExrOXdaWEpoZEc5eVUyVjBTV1JRY205MGJ4SU9DZ1prYjIxaGFXNFlDaUFCS0FrU0VBb0liM1psY214dllXUVlEU0FCS0FrU0tBb0tkbUZzZFdWZmFXNW1ieGdNSUFNb0N6SVVMbTl1Ym5ndVZtRnNkV1ZKYm1adlVISnZkRzhTTkFvT2JXVjBZV1JoZEdGZmNISnZjSE1ZRGlBREtBc3lIQzV2Ym01NExsTjBjbWx1WjFOMGNtbHVaMFZ1ZEhKNVVISnZkRzlLQkFnQ0VBTktCQWdERUFSU0RYTnBibU5sWDNabGNuTnBiMjVTQm5OMFlYUjFjeXJuQWdvSFZtVnljMmx2YmhJU0NnNWZVMVJCVWxSZlZrVlNVMGxQVGhBQUVoa0tGVWxTWDFaRlVsTkpUMDVmTWpBeE4xOHhNRjh4TUJBQkVoa0tGVWxTWDFaRlVsTkpUMDVmTWpBeE4xOHhNRjh6TUJBQ0VoZ0tGRWxTWDFaRlVsTkpUMDVmTWpBeE4xOHhNVjh6RUFNU0dBb1VTVkpmVmtWU1UwbFBUbDh5TURFNVh6RmZNaklRQkJJWUNoUkpVbDlXUlZKVFNVOU9Yekl3TVRsZk0xOHhPQkFGRWhnS0ZFbFNYMVpGVWxOSlQwNWZNakF4T1Y4NVh6RTVFQVlTRndvVFNWSmZWa1ZTVTBsUFRsOHlNREl3WHpWZk9CQUhFaGdLRkVsU1gxWkZVbE5KVDA1Zk1qQXlNVjgzWHpNd0VBZ1NGd29UU1ZKZlZrVlNVMGxQVGw4eU1ESXpYelZmTlJBSkVoZ0tGRWxTWDFaRlVsTkpUMDVmTWpBeU5GOHpYekkxRUFvU0dRb1ZTVkpmVmtWU1UwbFBUbDh5TURJMVh6QTFYekV5RUFzU0dRb1ZTVkpmVmtWU1UwbFBUbDh5TURJMVh6QTRYekkyRUF3U0Rnb0tTVkpmVmtWU1UwbFBUaEFOS2k0S0RrOXdaWEpoZEc5eVUzUmhkSFZ6RWhBS0RFVllVRVZTU1UxRlRsUkJUQkFBRWdvS0JsTlVRVUpNUlJBQlFnSklBd1wiKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5BdHRyaWJ1dGVQcm90by5cbiAqIFVzZSBgY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBBdHRyaWJ1dGVQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAwKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gb25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlLlxuICovXG5leHBvcnQgY29uc3QgQXR0cmlidXRlUHJvdG9fQXR0cmlidXRlVHlwZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgZW51bURlc2MoZmlsZV9vbm54LCAwLCAwKTtcblxuLyoqXG4gKiBOb3RlOiB0aGlzIGVudW0gaXMgc3RydWN0dXJhbGx5IGlkZW50aWNhbCB0byB0aGUgT3BTY2hlbWE6OkF0dHJUeXBlXG4gKiBlbnVtIGRlZmluZWQgaW4gc2NoZW1hLmguICBJZiB5b3UgcmV2IG9uZSwgeW91IGxpa2VseSBuZWVkIHRvIHJldiB0aGUgb3RoZXIuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gb25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlXG4gKi9cbmV4cG9ydCBjb25zdCBBdHRyaWJ1dGVQcm90b19BdHRyaWJ1dGVUeXBlID0gLypAX19QVVJFX18qL1xuICB0c0VudW0oQXR0cmlidXRlUHJvdG9fQXR0cmlidXRlVHlwZVNjaGVtYSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVmFsdWVJbmZvUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShWYWx1ZUluZm9Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVmFsdWVJbmZvUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguTm9kZVByb3RvLlxuICogVXNlIGBjcmVhdGUoTm9kZVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBOb2RlUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMik7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguSW50SW50TGlzdEVudHJ5UHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShJbnRJbnRMaXN0RW50cnlQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgSW50SW50TGlzdEVudHJ5UHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMyk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguTm9kZURldmljZUNvbmZpZ3VyYXRpb25Qcm90by5cbiAqIFVzZSBgY3JlYXRlKE5vZGVEZXZpY2VDb25maWd1cmF0aW9uUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IE5vZGVEZXZpY2VDb25maWd1cmF0aW9uUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgNCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguU2hhcmRpbmdTcGVjUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShTaGFyZGluZ1NwZWNQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU2hhcmRpbmdTcGVjUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgNSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguU2hhcmRlZERpbVByb3RvLlxuICogVXNlIGBjcmVhdGUoU2hhcmRlZERpbVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTaGFyZGVkRGltUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgNik7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguU2ltcGxlU2hhcmRlZERpbVByb3RvLlxuICogVXNlIGBjcmVhdGUoU2ltcGxlU2hhcmRlZERpbVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTaW1wbGVTaGFyZGVkRGltUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgNyk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVHJhaW5pbmdJbmZvUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShUcmFpbmluZ0luZm9Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVHJhaW5pbmdJbmZvUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgOCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguTW9kZWxQcm90by5cbiAqIFVzZSBgY3JlYXRlKE1vZGVsUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IE1vZGVsUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgOSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguRGV2aWNlQ29uZmlndXJhdGlvblByb3RvLlxuICogVXNlIGBjcmVhdGUoRGV2aWNlQ29uZmlndXJhdGlvblByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBEZXZpY2VDb25maWd1cmF0aW9uUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTApO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShTdHJpbmdTdHJpbmdFbnRyeVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBTdHJpbmdTdHJpbmdFbnRyeVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDExKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UZW5zb3JBbm5vdGF0aW9uLlxuICogVXNlIGBjcmVhdGUoVGVuc29yQW5ub3RhdGlvblNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yQW5ub3RhdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxMik7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguR3JhcGhQcm90by5cbiAqIFVzZSBgY3JlYXRlKEdyYXBoUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEdyYXBoUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTMpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlRlbnNvclByb3RvLlxuICogVXNlIGBjcmVhdGUoVGVuc29yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE0KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UZW5zb3JQcm90by5TZWdtZW50LlxuICogVXNlIGBjcmVhdGUoVGVuc29yUHJvdG9fU2VnbWVudFNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yUHJvdG9fU2VnbWVudFNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNCwgMCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIG9ubnguVGVuc29yUHJvdG8uRGF0YVR5cGUuXG4gKi9cbmV4cG9ydCBjb25zdCBUZW5zb3JQcm90b19EYXRhVHlwZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgZW51bURlc2MoZmlsZV9vbm54LCAxNCwgMCk7XG5cbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gb25ueC5UZW5zb3JQcm90by5EYXRhVHlwZVxuICovXG5leHBvcnQgY29uc3QgVGVuc29yUHJvdG9fRGF0YVR5cGUgPSAvKkBfX1BVUkVfXyovXG4gIHRzRW51bShUZW5zb3JQcm90b19EYXRhVHlwZVNjaGVtYSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIG9ubnguVGVuc29yUHJvdG8uRGF0YUxvY2F0aW9uLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yUHJvdG9fRGF0YUxvY2F0aW9uU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBlbnVtRGVzYyhmaWxlX29ubngsIDE0LCAxKTtcblxuLyoqXG4gKiBMb2NhdGlvbiBvZiB0aGUgZGF0YSBmb3IgdGhpcyB0ZW5zb3IuIE1VU1QgYmUgb25lIG9mOlxuICogLSBERUZBVUxUIC0gZGF0YSBzdG9yZWQgaW5zaWRlIHRoZSBwcm90b2J1ZiBtZXNzYWdlLiBEYXRhIGlzIHN0b3JlZCBpbiByYXdfZGF0YSAoaWYgc2V0KSBvdGhlcndpc2UgaW4gdHlwZS1zcGVjaWZpZWQgZmllbGQuXG4gKiAtIEVYVEVSTkFMIC0gZGF0YSBzdG9yZWQgaW4gYW4gZXh0ZXJuYWwgbG9jYXRpb24gYXMgZGVzY3JpYmVkIGJ5IGV4dGVybmFsX2RhdGEgZmllbGQuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gb25ueC5UZW5zb3JQcm90by5EYXRhTG9jYXRpb25cbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvclByb3RvX0RhdGFMb2NhdGlvbiA9IC8qQF9fUFVSRV9fKi9cbiAgdHNFbnVtKFRlbnNvclByb3RvX0RhdGFMb2NhdGlvblNjaGVtYSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguU3BhcnNlVGVuc29yUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShTcGFyc2VUZW5zb3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU3BhcnNlVGVuc29yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTUpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlRlbnNvclNoYXBlUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShUZW5zb3JTaGFwZVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUZW5zb3JTaGFwZVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE2KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UZW5zb3JTaGFwZVByb3RvLkRpbWVuc2lvbi5cbiAqIFVzZSBgY3JlYXRlKFRlbnNvclNoYXBlUHJvdG9fRGltZW5zaW9uU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUZW5zb3JTaGFwZVByb3RvX0RpbWVuc2lvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNiwgMCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVHlwZVByb3RvLlxuICogVXNlIGBjcmVhdGUoVHlwZVByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUeXBlUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTcpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlR5cGVQcm90by5UZW5zb3IuXG4gKiBVc2UgYGNyZWF0ZShUeXBlUHJvdG9fVGVuc29yU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUeXBlUHJvdG9fVGVuc29yU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE3LCAwKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UeXBlUHJvdG8uU2VxdWVuY2UuXG4gKiBVc2UgYGNyZWF0ZShUeXBlUHJvdG9fU2VxdWVuY2VTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFR5cGVQcm90b19TZXF1ZW5jZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNywgMSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVHlwZVByb3RvLk1hcC5cbiAqIFVzZSBgY3JlYXRlKFR5cGVQcm90b19NYXBTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFR5cGVQcm90b19NYXBTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTcsIDIpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlR5cGVQcm90by5PcHRpb25hbC5cbiAqIFVzZSBgY3JlYXRlKFR5cGVQcm90b19PcHRpb25hbFNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVHlwZVByb3RvX09wdGlvbmFsU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE3LCAzKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UeXBlUHJvdG8uU3BhcnNlVGVuc29yLlxuICogVXNlIGBjcmVhdGUoVHlwZVByb3RvX1NwYXJzZVRlbnNvclNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVHlwZVByb3RvX1NwYXJzZVRlbnNvclNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNywgNCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguT3BlcmF0b3JTZXRJZFByb3RvLlxuICogVXNlIGBjcmVhdGUoT3BlcmF0b3JTZXRJZFByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBPcGVyYXRvclNldElkUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTgpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LkZ1bmN0aW9uUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShGdW5jdGlvblByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGdW5jdGlvblByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE5KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gb25ueC5WZXJzaW9uLlxuICovXG5leHBvcnQgY29uc3QgVmVyc2lvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgZW51bURlc2MoZmlsZV9vbm54LCAwKTtcblxuLyoqXG4gKiBWZXJzaW9uaW5nXG4gKlxuICogT05OWCB2ZXJzaW9uaW5nIGlzIHNwZWNpZmllZCBpbiBkb2NzL0lSLm1kIGFuZCBlbGFib3JhdGVkIG9uIGluIGRvY3MvVmVyc2lvbmluZy5tZFxuICpcbiAqIFRvIGJlIGNvbXBhdGlibGUgd2l0aCBib3RoIHByb3RvMiBhbmQgcHJvdG8zLCB3ZSB3aWxsIHVzZSBhIHZlcnNpb24gbnVtYmVyXG4gKiB0aGF0IGlzIG5vdCBkZWZpbmVkIGJ5IHRoZSBkZWZhdWx0IHZhbHVlIGJ1dCBhbiBleHBsaWNpdCBlbnVtIG51bWJlci5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBvbm54LlZlcnNpb25cbiAqL1xuZXhwb3J0IGNvbnN0IFZlcnNpb24gPSAvKkBfX1BVUkVfXyovXG4gIHRzRW51bShWZXJzaW9uU2NoZW1hKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gb25ueC5PcGVyYXRvclN0YXR1cy5cbiAqL1xuZXhwb3J0IGNvbnN0IE9wZXJhdG9yU3RhdHVzU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBlbnVtRGVzYyhmaWxlX29ubngsIDEpO1xuXG4vKipcbiAqIE9wZXJhdG9yL2Z1bmN0aW9uIHN0YXR1cy5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBvbm54Lk9wZXJhdG9yU3RhdHVzXG4gKi9cbmV4cG9ydCBjb25zdCBPcGVyYXRvclN0YXR1cyA9IC8qQF9fUFVSRV9fKi9cbiAgdHNFbnVtKE9wZXJhdG9yU3RhdHVzU2NoZW1hKTtcblxuIiwgImNvbnN0IGRlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoKTtcbmNvbnN0IGVuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIoKTtcblxuLyoqIFVURi04IHRvIHRleHQ7IG1hbGZvcm1lZCBzZXF1ZW5jZXMgYmVjb21lIFUrRkZGRC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1dGY4RGVjb2RlKGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHtcbiAgcmV0dXJuIGRlY29kZXIuZGVjb2RlKGJ5dGVzKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHV0ZjhFbmNvZGUodGV4dDogc3RyaW5nKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICByZXR1cm4gZW5jb2Rlci5lbmNvZGUodGV4dCk7XG59XG5cbi8qKiBBIG5hbWUgZnJvbSBhIGZpbGUsIGZpdCBmb3IgYSBtZXNzYWdlOiB3aXRob3V0IGNvbnRyb2wgY2hhcmFjdGVycyBhbmQgbWFya3MgdGhhdCByZW9yZGVyIHRleHQsIGFuZCBub3QgdG9vIGxvbmcuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd24obmFtZTogc3RyaW5nLCBsaW1pdCA9IDgwKTogc3RyaW5nIHtcbiAgY29uc3QgY2xlYW4gPSBuYW1lLnJlcGxhY2UoL1tcXHB7Q2N9XFxwe0NmfVxccHtabH1cXHB7WnB9XS9ndSwgJ1xcdTAwYjcnKTtcbiAgcmV0dXJuIGNsZWFuLmxlbmd0aCA+IGxpbWl0ID8gYCR7Y2xlYW4uc2xpY2UoMCwgbGltaXQgLSAxKX1cdTIwMjZgIDogY2xlYW47XG59XG4iLCAiaW1wb3J0IHsgY3JlYXRlIH0gZnJvbSAnQGJ1ZmJ1aWxkL3Byb3RvYnVmJztcbmltcG9ydCB0eXBlIHsgQXR0cmlidXRlUHJvdG8sIEdyYXBoUHJvdG8sIE5vZGVQcm90bywgVGVuc29yUHJvdG8gfSBmcm9tICdvbm54LWJ1Zic7XG5pbXBvcnQgeyBBdHRyaWJ1dGVQcm90b19BdHRyaWJ1dGVUeXBlIGFzIFR5cGUsIEF0dHJpYnV0ZVByb3RvU2NoZW1hIH0gZnJvbSAnb25ueC1idWYnO1xuaW1wb3J0IHsgdXRmOERlY29kZSwgdXRmOEVuY29kZSB9IGZyb20gJy4vdGV4dC50cyc7XG5cbi8qKiBUaGUgYXR0cmlidXRlIG9mIHRoYXQgbmFtZSwgb3IgYHVuZGVmaW5lZGAuIFJlZmVyZW5jZXMgdG8gYSBmdW5jdGlvbidzIGF0dHJpYnV0ZXMgKGByZWZfYXR0cl9uYW1lYCkgYXJlIHJldHVybmVkIGFzIHRoZXkgYXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dHIobm9kZTogTm9kZVByb3RvLCBuYW1lOiBzdHJpbmcpOiBBdHRyaWJ1dGVQcm90byB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBub2RlLmF0dHJpYnV0ZS5maW5kKGF0dHJpYnV0ZSA9PiBhdHRyaWJ1dGUubmFtZSA9PT0gbmFtZSk7XG59XG5cbi8qKiBUcnVlIHdoZW4gdGhlIGF0dHJpYnV0ZSdzIHZhbHVlIGlzIHRoYXQgb2YgYW4gYXR0cmlidXRlIG9mIHRoZSBlbmNsb3NpbmcgZnVuY3Rpb24sIHNvIHRoYXQgaXQgaGFzIG5vbmUgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0F0dHJSZWZlcmVuY2UoYXR0cmlidXRlOiBBdHRyaWJ1dGVQcm90byk6IGJvb2xlYW4ge1xuICByZXR1cm4gYXR0cmlidXRlLnJlZkF0dHJOYW1lICE9PSAnJztcbn1cblxuLyoqIEFuIGludGVnZXIgYXR0cmlidXRlIGFzIGEgbnVtYmVyIChpbnRlZ2VycyBiZXlvbmQgMlx1MjA3NVx1MDBCMyBsb3NlIGRpZ2l0cywgd2hpY2ggbm8gc3RhbmRhcmQgb3BlcmF0b3IgaGFzKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRySW50KG5vZGU6IE5vZGVQcm90bywgbmFtZTogc3RyaW5nLCBmYWxsYmFjazogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgZm91bmQgPSBhdHRyKG5vZGUsIG5hbWUpO1xuICByZXR1cm4gZm91bmQgPT09IHVuZGVmaW5lZCB8fCAhaGFzKGZvdW5kLCAnaScpID8gZmFsbGJhY2sgOiBOdW1iZXIoZm91bmQuaSk7XG59XG5cbi8qKiBBIGxpc3Qgb2YgaW50ZWdlcnMgYXMgbnVtYmVyczsgYGZhbGxiYWNrYCB3aGVuIHRoZSBhdHRyaWJ1dGUgaXMgYWJzZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dHJJbnRzPEYgZXh0ZW5kcyByZWFkb25seSBudW1iZXJbXSB8IHVuZGVmaW5lZD4oXG4gIG5vZGU6IE5vZGVQcm90byxcbiAgbmFtZTogc3RyaW5nLFxuICBmYWxsYmFjazogRixcbik6IG51bWJlcltdIHwgRiB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgaXNBdHRyUmVmZXJlbmNlKGZvdW5kKSA/IGZhbGxiYWNrIDogZm91bmQuaW50cy5tYXAoTnVtYmVyKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGF0dHJGbG9hdChub2RlOiBOb2RlUHJvdG8sIG5hbWU6IHN0cmluZywgZmFsbGJhY2s6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgIWhhcyhmb3VuZCwgJ2YnKSA/IGZhbGxiYWNrIDogZm91bmQuZjtcbn1cblxuLyoqIEEgbGlzdCBvZiBmbG9hdHM7IGBmYWxsYmFja2Agd2hlbiB0aGUgYXR0cmlidXRlIGlzIGFic2VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRyRmxvYXRzPEYgZXh0ZW5kcyByZWFkb25seSBudW1iZXJbXSB8IHVuZGVmaW5lZD4oXG4gIG5vZGU6IE5vZGVQcm90byxcbiAgbmFtZTogc3RyaW5nLFxuICBmYWxsYmFjazogRixcbik6IG51bWJlcltdIHwgRiB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgaXNBdHRyUmVmZXJlbmNlKGZvdW5kKSA/IGZhbGxiYWNrIDogZm91bmQuZmxvYXRzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYXR0clN0cmluZyhub2RlOiBOb2RlUHJvdG8sIG5hbWU6IHN0cmluZywgZmFsbGJhY2s6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgIWhhcyhmb3VuZCwgJ3MnKSA/IGZhbGxiYWNrIDogdXRmOERlY29kZShmb3VuZC5zKTtcbn1cblxuLyoqIEEgbGlzdCBvZiBzdHJpbmdzOyBgZmFsbGJhY2tgIHdoZW4gdGhlIGF0dHJpYnV0ZSBpcyBhYnNlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gYXR0clN0cmluZ3M8RiBleHRlbmRzIHJlYWRvbmx5IHN0cmluZ1tdIHwgdW5kZWZpbmVkPihcbiAgbm9kZTogTm9kZVByb3RvLFxuICBuYW1lOiBzdHJpbmcsXG4gIGZhbGxiYWNrOiBGLFxuKTogc3RyaW5nW10gfCBGIHtcbiAgY29uc3QgZm91bmQgPSBhdHRyKG5vZGUsIG5hbWUpO1xuICByZXR1cm4gZm91bmQgPT09IHVuZGVmaW5lZCB8fCBpc0F0dHJSZWZlcmVuY2UoZm91bmQpID8gZmFsbGJhY2sgOiBmb3VuZC5zdHJpbmdzLm1hcCh1dGY4RGVjb2RlKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGF0dHJUZW5zb3Iobm9kZTogTm9kZVByb3RvLCBuYW1lOiBzdHJpbmcpOiBUZW5zb3JQcm90byB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBhdHRyKG5vZGUsIG5hbWUpPy50O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYXR0ckdyYXBoKG5vZGU6IE5vZGVQcm90bywgbmFtZTogc3RyaW5nKTogR3JhcGhQcm90byB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBhdHRyKG5vZGUsIG5hbWUpPy5nO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJJbnQobmFtZTogc3RyaW5nLCB2YWx1ZTogbnVtYmVyIHwgYmlnaW50KTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuSU5ULCBpOiBCaWdJbnQodmFsdWUpIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJJbnRzKG5hbWU6IHN0cmluZywgdmFsdWVzOiByZWFkb25seSAobnVtYmVyIHwgYmlnaW50KVtdKTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuSU5UUywgaW50czogdmFsdWVzLm1hcChCaWdJbnQpIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJGbG9hdChuYW1lOiBzdHJpbmcsIHZhbHVlOiBudW1iZXIpOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5GTE9BVCwgZjogdmFsdWUgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlQXR0ckZsb2F0cyhuYW1lOiBzdHJpbmcsIHZhbHVlczogcmVhZG9ubHkgbnVtYmVyW10pOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5GTE9BVFMsIGZsb2F0czogWy4uLnZhbHVlc10gfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlQXR0clN0cmluZyhuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5TVFJJTkcsIHM6IHV0ZjhFbmNvZGUodmFsdWUpIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJTdHJpbmdzKG5hbWU6IHN0cmluZywgdmFsdWVzOiByZWFkb25seSBzdHJpbmdbXSk6IEF0dHJpYnV0ZVByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShBdHRyaWJ1dGVQcm90b1NjaGVtYSwgeyBuYW1lLCB0eXBlOiBUeXBlLlNUUklOR1MsIHN0cmluZ3M6IHZhbHVlcy5tYXAodXRmOEVuY29kZSkgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlQXR0clRlbnNvcihuYW1lOiBzdHJpbmcsIHZhbHVlOiBUZW5zb3JQcm90byk6IEF0dHJpYnV0ZVByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShBdHRyaWJ1dGVQcm90b1NjaGVtYSwgeyBuYW1lLCB0eXBlOiBUeXBlLlRFTlNPUiwgdDogdmFsdWUgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlQXR0ckdyYXBoKG5hbWU6IHN0cmluZywgdmFsdWU6IEdyYXBoUHJvdG8pOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5HUkFQSCwgZzogdmFsdWUgfSk7XG59XG5cbi8qKiBQdXRzIHRoZSBhdHRyaWJ1dGUgaW4sIGluIHBsYWNlIG9mIG9uZSBvZiB0aGUgc2FtZSBuYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNldEF0dHIobm9kZTogTm9kZVByb3RvLCBhdHRyaWJ1dGU6IEF0dHJpYnV0ZVByb3RvKTogdm9pZCB7XG4gIGNvbnN0IGF0ID0gbm9kZS5hdHRyaWJ1dGUuZmluZEluZGV4KG90aGVyID0+IG90aGVyLm5hbWUgPT09IGF0dHJpYnV0ZS5uYW1lKTtcbiAgaWYgKGF0IDwgMCkgbm9kZS5hdHRyaWJ1dGUucHVzaChhdHRyaWJ1dGUpO1xuICBlbHNlIG5vZGUuYXR0cmlidXRlW2F0XSA9IGF0dHJpYnV0ZTtcbn1cblxuLyoqIFRydWUgd2hlbiB0aGVyZSB3YXMgb25lIHRvIHJlbW92ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1vdmVBdHRyKG5vZGU6IE5vZGVQcm90bywgbmFtZTogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IGF0ID0gbm9kZS5hdHRyaWJ1dGUuZmluZEluZGV4KGF0dHJpYnV0ZSA9PiBhdHRyaWJ1dGUubmFtZSA9PT0gbmFtZSk7XG4gIGlmIChhdCA+PSAwKSBub2RlLmF0dHJpYnV0ZS5zcGxpY2UoYXQsIDEpO1xuICByZXR1cm4gYXQgPj0gMDtcbn1cblxuLyoqIHByb3RvMiBwcmVzZW5jZTogZGVmYXVsdHMgbGl2ZSBvbiB0aGUgcHJvdG90eXBlLCB2YWx1ZXMgdGhhdCB3ZXJlIHNldCBhcmUgb3duIHByb3BlcnRpZXMuICovXG5mdW5jdGlvbiBoYXMoYXR0cmlidXRlOiBBdHRyaWJ1dGVQcm90bywgZmllbGQ6ICdpJyB8ICdmJyB8ICdzJyk6IGJvb2xlYW4ge1xuICByZXR1cm4gT2JqZWN0Lmhhc093bihhdHRyaWJ1dGUsIGZpZWxkKTtcbn1cbiIsICIvKiogT05OWCBlbGVtZW50IHR5cGVzIChgVGVuc29yUHJvdG8uRGF0YVR5cGVgKSwgd2l0aCB3aGF0IGlzIG5lZWRlZCB0byBjb3VudCBhbmQgdG8gZGVjb2RlIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIERhdGFUeXBlIHtcbiAgcmVhZG9ubHkgY29kZTogbnVtYmVyO1xuICAvKiogTG93ZXItY2FzZSBPTk5YIG5hbWUsIGUuZy4gYGZsb2F0MzJgLCBgaW50NGA7IGB0eXBlIE5gIGZvciBhIGNvZGUgdGhpcyB2ZXJzaW9uIGRvZXMgbm90IGtub3cuICovXG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIEJpdHMgb2Ygb25lIGVsZW1lbnQgaW4gcmF3IGZvcm07IGBudWxsYCB3aGVyZSB0aGF0IGhhcyBubyBtZWFuaW5nIChzdHJpbmdzLCB1bmtub3duIHR5cGVzKS4gKi9cbiAgcmVhZG9ubHkgYml0czogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkga2luZDogJ2Zsb2F0JyB8ICdpbnQnIHwgJ3VpbnQnIHwgJ2Jvb2wnIHwgJ2NvbXBsZXgnIHwgJ3N0cmluZycgfCAndW5rbm93bic7XG59XG5cbmNvbnN0IFRBQkxFOiByZWFkb25seSAocmVhZG9ubHkgW251bWJlciwgc3RyaW5nLCBudW1iZXIgfCBudWxsLCBEYXRhVHlwZVsna2luZCddXSlbXSA9IFtcbiAgWzEsICdmbG9hdDMyJywgMzIsICdmbG9hdCddLFxuICBbMiwgJ3VpbnQ4JywgOCwgJ3VpbnQnXSxcbiAgWzMsICdpbnQ4JywgOCwgJ2ludCddLFxuICBbNCwgJ3VpbnQxNicsIDE2LCAndWludCddLFxuICBbNSwgJ2ludDE2JywgMTYsICdpbnQnXSxcbiAgWzYsICdpbnQzMicsIDMyLCAnaW50J10sXG4gIFs3LCAnaW50NjQnLCA2NCwgJ2ludCddLFxuICBbOCwgJ3N0cmluZycsIG51bGwsICdzdHJpbmcnXSxcbiAgWzksICdib29sJywgOCwgJ2Jvb2wnXSxcbiAgWzEwLCAnZmxvYXQxNicsIDE2LCAnZmxvYXQnXSxcbiAgWzExLCAnZmxvYXQ2NCcsIDY0LCAnZmxvYXQnXSxcbiAgWzEyLCAndWludDMyJywgMzIsICd1aW50J10sXG4gIFsxMywgJ3VpbnQ2NCcsIDY0LCAndWludCddLFxuICBbMTQsICdjb21wbGV4NjQnLCA2NCwgJ2NvbXBsZXgnXSxcbiAgWzE1LCAnY29tcGxleDEyOCcsIDEyOCwgJ2NvbXBsZXgnXSxcbiAgWzE2LCAnYmZsb2F0MTYnLCAxNiwgJ2Zsb2F0J10sXG4gIFsxNywgJ2Zsb2F0OGU0bTNmbicsIDgsICdmbG9hdCddLFxuICBbMTgsICdmbG9hdDhlNG0zZm51eicsIDgsICdmbG9hdCddLFxuICBbMTksICdmbG9hdDhlNW0yJywgOCwgJ2Zsb2F0J10sXG4gIFsyMCwgJ2Zsb2F0OGU1bTJmbnV6JywgOCwgJ2Zsb2F0J10sXG4gIFsyMSwgJ3VpbnQ0JywgNCwgJ3VpbnQnXSxcbiAgWzIyLCAnaW50NCcsIDQsICdpbnQnXSxcbiAgWzIzLCAnZmxvYXQ0ZTJtMScsIDQsICdmbG9hdCddLFxuICBbMjQsICdmbG9hdDhlOG0wJywgOCwgJ2Zsb2F0J10sXG4gIFsyNSwgJ3VpbnQyJywgMiwgJ3VpbnQnXSxcbiAgWzI2LCAnaW50MicsIDIsICdpbnQnXSxcbl07XG5cbmNvbnN0IEJZX0NPREUgPSBuZXcgTWFwPG51bWJlciwgRGF0YVR5cGU+KFxuICBUQUJMRS5tYXAoKFtjb2RlLCBuYW1lLCBiaXRzLCBraW5kXSkgPT4gW2NvZGUsIHsgY29kZSwgbmFtZSwgYml0cywga2luZCB9XSksXG4pO1xuY29uc3QgQllfTkFNRSA9IG5ldyBNYXA8c3RyaW5nLCBEYXRhVHlwZT4oWy4uLkJZX0NPREUudmFsdWVzKCldLm1hcCh0eXBlID0+IFt0eXBlLm5hbWUsIHR5cGVdKSk7XG5cbi8qKiBUaGUgZWxlbWVudCB0eXBlIG9mIGFuIE9OTlggY29kZS4gTmV2ZXIgdGhyb3dzOiBhIGNvZGUgZnJvbSBhIG5ld2VyIE9OTlggaXMgYHR5cGUgTmAuICovXG5leHBvcnQgZnVuY3Rpb24gZGF0YVR5cGUoY29kZTogbnVtYmVyKTogRGF0YVR5cGUge1xuICByZXR1cm4gQllfQ09ERS5nZXQoY29kZSkgPz8geyBjb2RlLCBuYW1lOiBgdHlwZSAke2NvZGV9YCwgYml0czogbnVsbCwga2luZDogJ3Vua25vd24nIH07XG59XG5cbi8qKiBUaGUgZWxlbWVudCB0eXBlIG9mIHRoYXQgbmFtZSwgaWYgdGhlcmUgaXMgb25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRhdGFUeXBlQnlOYW1lKG5hbWU6IHN0cmluZyk6IERhdGFUeXBlIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIEJZX05BTUUuZ2V0KG5hbWUpO1xufVxuXG4vKiogQnl0ZXMgb2YgYGNvdW50YCBlbGVtZW50cyBpbiByYXcgZm9ybSAoNC1iaXQgYW5kIDItYml0IHR5cGVzIGFyZSBwYWNrZWQpLCBvciBgbnVsbGAgaWYgdGhlIHR5cGUgaGFzIG5vIGZpeGVkIHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gcmF3Qnl0ZUxlbmd0aCh0eXBlOiBEYXRhVHlwZSwgY291bnQ6IG51bWJlcik6IG51bWJlciB8IG51bGwge1xuICByZXR1cm4gdHlwZS5iaXRzID09PSBudWxsID8gbnVsbCA6IE1hdGguY2VpbCgoY291bnQgKiB0eXBlLmJpdHMpIC8gOCk7XG59XG5cbi8qKiBDb2RlcyB1c2VkIGJ5IG5hbWUgaW4gdGhpcyBjb2RlIGJhc2UuICovXG5leHBvcnQgY29uc3QgRFRZUEUgPSB7XG4gIGZsb2F0MzI6IDEsXG4gIHVpbnQ4OiAyLFxuICBpbnQ4OiAzLFxuICBpbnQzMjogNixcbiAgaW50NjQ6IDcsXG4gIHN0cmluZzogOCxcbiAgYm9vbDogOSxcbiAgZmxvYXQxNjogMTAsXG4gIGZsb2F0NjQ6IDExLFxufSBhcyBjb25zdDtcbiIsICJpbXBvcnQgdHlwZSB7IEVycm9ySW5mbyB9IGZyb20gJy4uL3Byb3RvY29sL3JwYy50cyc7XG5cbi8qKlxuICogRXZlcnkgZXJyb3IgYSB1c2VyIG1heSBzZWUuIGBjb2RlYCBpcyBzdGFibGUgYW5kIG1heSBiZSBtYXRjaGVkIGJ5IHNjcmlwdHM7IGBtZXNzYWdlYCBpcyBvbmUgc2VudGVuY2Ugb2Ygd2hhdFxuICogaXMgd3JvbmcgYW5kIHdoZXJlOyBgaGludGAgc2F5cyB3aGF0IHRvIGRvIGFib3V0IGl0LlxuICovXG5leHBvcnQgY2xhc3MgRXNwYWxpZXJFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9ICdFc3BhbGllckVycm9yJztcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb2RlOiBFcnJvckNvZGUsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IGhpbnQ/OiBzdHJpbmcsXG4gICAgb3B0aW9ucz86IHsgY2F1c2U/OiB1bmtub3duIH0sXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UsIG9wdGlvbnMpO1xuICB9XG59XG5cbmV4cG9ydCB0eXBlIEVycm9yQ29kZSA9XG4gIHwgJ1VTQUdFJyAvLyB3cm9uZyBhcmd1bWVudHMgb24gdGhlIGNvbW1hbmQgbGluZVxuICB8ICdOT1RfRk9VTkQnIC8vIGEgZmlsZSB0aGF0IGlzIG5vdCB0aGVyZVxuICB8ICdJTycgLy8gdGhlIGZpbGUgc3lzdGVtIHJlZnVzZWRcbiAgfCAnTk9UX0FfTU9ERUwnIC8vIHRoZSBieXRlcyBhcmUgbm90IG9mIGEga25vd24gbW9kZWwgZm9ybWF0XG4gIHwgJ1RSVU5DQVRFRCcgLy8gdGhlIGZpbGUgZW5kcyB0b28gZWFybHlcbiAgfCAnQ09SUlVQVCcgLy8gdGhlIGZpbGUgY29udHJhZGljdHMgaXRzZWxmXG4gIHwgJ1RPT19MQVJHRScgLy8gYmV5b25kIGEgbGltaXQgb2YgdGhlIGZvcm1hdCBvciBvZiB0aGlzIHByb2dyYW1cbiAgfCAnVU5TVVBQT1JURUQnIC8vIHVuZGVyc3Rvb2QsIGJ1dCBub3Qgc29tZXRoaW5nIHdlIGNhbiBkb1xuICB8ICdFWFRFUk5BTF9EQVRBJyAvLyBhIHNpZGUtZmlsZSBpcyBtaXNzaW5nLCBzaG9ydCwgb3Igb3V0c2lkZSB0aGUgbW9kZWwncyBmb2xkZXJcbiAgfCAnQkFEX1NFVFRJTkcnIC8vIGEgcGFzcyBzZXR0aW5nIG91dCBvZiByYW5nZSBvciB1bmtub3duXG4gIHwgJ05PX01BVENIJyAvLyBhIG5hbWUgcGF0dGVybiB0aGF0IG1hdGNoZXMgbm90aGluZ1xuICB8ICdCQURfREFUQScgLy8gYSBkYXRhc2V0IHRoYXQgZG9lcyBub3QgZml0IHRoZSBtb2RlbCBvciBjYW4ndCBiZSByZWFkXG4gIHwgJ0JBRF9SRUNJUEUnXG4gIHwgJ1JVTlRJTUUnIC8vIE9OTlggUnVudGltZSByZWZ1c2VkIHRvIGxvYWQgb3IgcnVuXG4gIHwgJ05PVEhJTkdfVE9fRE8nIC8vIGEgcGFzcyB0aGF0IHdvdWxkIGNoYW5nZSBub3RoaW5nXG4gIHwgJ0NBTkNFTExFRCdcbiAgfCAnV09SS0VSJyAvLyB0aGUgam9iJ3MgcHJvY2VzcyBkaWVkXG4gIHwgJ0lOVEVSTkFMJztcblxuLyoqIFRoZSBlcnJvciBvZiBhIGpvYiB0aGF0IHdhcyBjYW5jZWxsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY2FuY2VsbGVkKCk6IEVzcGFsaWVyRXJyb3Ige1xuICByZXR1cm4gbmV3IEVzcGFsaWVyRXJyb3IoJ0NBTkNFTExFRCcsICdDYW5jZWxsZWQuJyk7XG59XG5cbi8qKiBUaHJvd3Mge0BsaW5rIGNhbmNlbGxlZH0gb25jZSBgc2lnbmFsYCBoYXMgYmVlbiBhYm9ydGVkLiBMb25nIGxvb3BzIGNhbGwgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gdGhyb3dJZkFib3J0ZWQoc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICBpZiAoc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBjYW5jZWxsZWQoKTtcbn1cblxuLyoqIEFueSB0aHJvd24gdmFsdWUgYXMgYW4ge0BsaW5rIEVzcGFsaWVyRXJyb3J9OyB1bmtub3duIG9uZXMgYmVjb21lIGBJTlRFUk5BTGAgYW5kIGtlZXAgdGhlaXIgY2F1c2UgZm9yIHRoZSBsb2cuICovXG5leHBvcnQgZnVuY3Rpb24gdG9Fc3BhbGllckVycm9yKGVycm9yOiB1bmtub3duKTogRXNwYWxpZXJFcnJvciB7XG4gIGlmIChlcnJvciBpbnN0YW5jZW9mIEVzcGFsaWVyRXJyb3IpIHJldHVybiBlcnJvcjtcbiAgY29uc3QgdGV4dCA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKTtcbiAgY29uc3QgY29kZSA9IGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgJ2NvZGUnIGluIGVycm9yID8gU3RyaW5nKGVycm9yLmNvZGUpIDogJyc7XG4gIGlmICgvXkVbQS1aXSskLy50ZXN0KGNvZGUpKSByZXR1cm4gZmlsZUVycm9yKGNvZGUsIGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbik7XG4gIHJldHVybiBuZXcgRXNwYWxpZXJFcnJvcignSU5URVJOQUwnLCB0ZXh0LCAnUGxlYXNlIHJlcG9ydCB0aGlzIHdpdGggdGhlIGxvZy4nLCB7IGNhdXNlOiBlcnJvciB9KTtcbn1cblxuLyoqIFdoYXQgb2YgYW4gZXJyb3IgaXMgc2hvd24gYW5kIGtlcHQ6IG5vIHN0YWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVycm9ySW5mbyhlcnJvcjogdW5rbm93bik6IEVycm9ySW5mbyB7XG4gIGNvbnN0IHsgY29kZSwgbWVzc2FnZSwgaGludCB9ID0gdG9Fc3BhbGllckVycm9yKGVycm9yKTtcbiAgcmV0dXJuIGhpbnQgPT09IHVuZGVmaW5lZCA/IHsgY29kZSwgbWVzc2FnZSB9IDogeyBjb2RlLCBtZXNzYWdlLCBoaW50IH07XG59XG5cbi8qKiBXaGF0IHRoZSBmaWxlIHN5c3RlbSdzIGNvZGVzIG1lYW4gdG8gYSBwZXJzb24sIGFuZCB3aGF0IHRvIGRvLiAqL1xuY29uc3QgRklMRV9QUk9CTEVNUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgcmVhZG9ubHkgW3Byb2JsZW06IHN0cmluZywgaGludD86IHN0cmluZ10+PiA9IHtcbiAgRU5PRU5UOiBbJ2lzIG5vdCB0aGVyZSddLFxuICBFSVNESVI6IFsnaXMgYSBmb2xkZXInLCAnTmFtZSBhIGZpbGUuJ10sXG4gIEVOT1RESVI6IFsnaXMgbm90IGEgZm9sZGVyJ10sXG4gIEVBQ0NFUzogWydtYXkgbm90IGJlIHJlYWQgb3Igd3JpdHRlbiBieSB5b3UnLCAnQ2hlY2sgaXRzIHBlcm1pc3Npb25zIGFuZCB0aG9zZSBvZiBpdHMgZm9sZGVyLiddLFxuICBFUEVSTTogWydtYXkgbm90IGJlIHJlYWQgb3Igd3JpdHRlbiBieSB5b3UnLCAnQ2hlY2sgaXRzIHBlcm1pc3Npb25zIGFuZCB0aG9zZSBvZiBpdHMgZm9sZGVyLiddLFxuICBFUk9GUzogWydpcyBvbiBhIGRpc2sgdGhhdCBjYW4gb25seSBiZSByZWFkJywgJ0dpdmUgYW5vdGhlciBwbGFjZSBmb3IgdGhlIG91dHB1dC4nXSxcbiAgRU5PU1BDOiBbJ2NhbiBub3QgYmUgd3JpdHRlbjogdGhlIGRpc2sgaXMgZnVsbCcsICdNYWtlIHJvb20sIG9yIGdpdmUgYW5vdGhlciBwbGFjZSBmb3IgdGhlIG91dHB1dC4nXSxcbiAgRU5BTUVUT09MT05HOiBbJ2hhcyBhIG5hbWUgdGhhdCBpcyB0b28gbG9uZycsICdHaXZlIGEgc2hvcnRlciBuYW1lIGZvciB0aGUgb3V0cHV0LiddLFxufTtcblxuZnVuY3Rpb24gZmlsZUVycm9yKGNvZGU6IHN0cmluZywgZXJyb3I6IE5vZGVKUy5FcnJub0V4Y2VwdGlvbik6IEVzcGFsaWVyRXJyb3Ige1xuICBjb25zdCBbcHJvYmxlbSwgaGludF0gPSBGSUxFX1BST0JMRU1TW2NvZGVdID8/IFtdO1xuICBjb25zdCBuYW1lID0gZXJyb3IucGF0aCA/PyAoY29kZSA9PT0gJ0VOT1NQQycgPyAnVGhlIGZpbGUnIDogdW5kZWZpbmVkKTtcbiAgY29uc3QgdGV4dCA9IHByb2JsZW0gPT09IHVuZGVmaW5lZCB8fCBuYW1lID09PSB1bmRlZmluZWQgPyBlcnJvci5tZXNzYWdlIDogYCR7bmFtZX0gJHtwcm9ibGVtfS5gO1xuICByZXR1cm4gbmV3IEVzcGFsaWVyRXJyb3IoY29kZSA9PT0gJ0VOT0VOVCcgPyAnTk9UX0ZPVU5EJyA6ICdJTycsIHRleHQsIGhpbnQsIHsgY2F1c2U6IGVycm9yIH0pO1xufVxuIiwgImltcG9ydCB7IGNyZWF0ZSB9IGZyb20gJ0BidWZidWlsZC9wcm90b2J1Zic7XG5pbXBvcnQgdHlwZSB7IFRlbnNvclByb3RvIH0gZnJvbSAnb25ueC1idWYnO1xuaW1wb3J0IHsgVGVuc29yUHJvdG9TY2hlbWEgfSBmcm9tICdvbm54LWJ1Zic7XG5pbXBvcnQgeyBFc3BhbGllckVycm9yIH0gZnJvbSAnLi4vZXJyb3JzLnRzJztcbmltcG9ydCB7IGRhdGFUeXBlLCByYXdCeXRlTGVuZ3RoIH0gZnJvbSAnLi9kdHlwZXMudHMnO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tICcuL3RleHQudHMnO1xuXG4vKiogRWxlbWVudHMgbW9yZSB0aGFuIHRoaXMgY2FuJ3QgYmUgYWRkcmVzc2VkIGJ5IGFueXRoaW5nIHRoYXQgcnVucyBtb2RlbHM7IGEgbGFyZ2VyIHByb2R1Y3QgaXMgYSBkYW1hZ2VkIGZpbGUuICovXG5jb25zdCBNQVhfRUxFTUVOVFMgPSAyICoqIDQ4O1xuXG4vKiogRGltZW5zaW9ucyBhcyBudW1iZXJzLiBAdGhyb3dzIEVzcGFsaWVyRXJyb3IgYENPUlJVUFRgIGZvciBuZWdhdGl2ZSBvciBhYnN1cmQgb25lcywgbmFtaW5nIHRoZSB0ZW5zb3IgKi9cbmV4cG9ydCBmdW5jdGlvbiBkaW1zT2YodGVuc29yOiBUZW5zb3JQcm90byk6IG51bWJlcltdIHtcbiAgY29uc3QgZGltcyA9IHRlbnNvci5kaW1zLm1hcChOdW1iZXIpO1xuICBsZXQgZWxlbWVudHMgPSAxO1xuICBmb3IgKGNvbnN0IGRpbSBvZiBkaW1zKSB7XG4gICAgaWYgKGRpbSA8IDApIHtcbiAgICAgIHRocm93IG5ldyBFc3BhbGllckVycm9yKFxuICAgICAgICAnQ09SUlVQVCcsXG4gICAgICAgIGBUZW5zb3IgJHtxdW90ZSh0ZW5zb3IpfSBoYXMgYSBuZWdhdGl2ZSBkaW1lbnNpb24gKCR7ZGltcy5qb2luKCdcdTAwRDcnKX0pLmAsXG4gICAgICApO1xuICAgIH1cbiAgICBlbGVtZW50cyAqPSBkaW0gPT09IDAgPyAxIDogZGltO1xuICB9XG4gIGlmIChlbGVtZW50cyA+IE1BWF9FTEVNRU5UUykge1xuICAgIHRocm93IG5ldyBFc3BhbGllckVycm9yKFxuICAgICAgJ0NPUlJVUFQnLFxuICAgICAgYFRlbnNvciAke3F1b3RlKHRlbnNvcil9IGNsYWltcyBhbiBpbXBvc3NpYmxlIHNpemUgKCR7ZGltcy5qb2luKCdcdTAwRDcnKX0pLmAsXG4gICAgKTtcbiAgfVxuICByZXR1cm4gZGltcztcbn1cblxuLyoqIE51bWJlciBvZiBlbGVtZW50czsgMSBmb3IgYSBzY2FsYXIuIEB0aHJvd3MgRXNwYWxpZXJFcnJvciBgQ09SUlVQVGAsIGFzIHtAbGluayBkaW1zT2Z9ICovXG5leHBvcnQgZnVuY3Rpb24gZWxlbWVudENvdW50KHRlbnNvcjogVGVuc29yUHJvdG8pOiBudW1iZXIge1xuICByZXR1cm4gZGltc09mKHRlbnNvcikucmVkdWNlKChwcm9kdWN0LCBkaW0pID0+IHByb2R1Y3QgKiBkaW0sIDEpO1xufVxuXG4vKiogQnl0ZXMgaW4gcmF3IGZvcm0gdGhhdCBkaW1zIGFuZCB0eXBlIGFzayBmb3I7IGBudWxsYCBmb3Igc3RyaW5ncyBhbmQgdW5rbm93biB0eXBlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBleHBlY3RlZEJ5dGVzKHRlbnNvcjogVGVuc29yUHJvdG8pOiBudW1iZXIgfCBudWxsIHtcbiAgcmV0dXJuIHJhd0J5dGVMZW5ndGgoZGF0YVR5cGUodGVuc29yLmRhdGFUeXBlKSwgZWxlbWVudENvdW50KHRlbnNvcikpO1xufVxuXG4vKiogSG93IGEgbWVzc2FnZSBuYW1lcyB0aGUgdGVuc29yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHF1b3RlKHRlbnNvcjogVGVuc29yUHJvdG8pOiBzdHJpbmcge1xuICByZXR1cm4gdGVuc29yLm5hbWUgPT09ICcnID8gJyh1bm5hbWVkKScgOiBgXCIke3Nob3duKHRlbnNvci5uYW1lKX1cImA7XG59XG5cbi8qKlxuICogQSB0ZW5zb3Igd2l0aCBpdHMgYnl0ZXMgaW4gcmF3IGZvcm0gaW5zaWRlIHRoZSBtZXNzYWdlOiByaWdodCBmb3Igc21hbGwgb25lcy4gRm9yIGxhcmdlIG9uZXMgbWFrZSBpdCB3aXRoIGVtcHR5XG4gKiBieXRlcyBhbmQgZ2l2ZSB0aGVtIGJ5IGBtb2RlbC5zZXRQYXlsb2FkYC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1ha2VUZW5zb3IoXG4gIG5hbWU6IHN0cmluZyxcbiAgZHR5cGU6IG51bWJlcixcbiAgZGltczogcmVhZG9ubHkgbnVtYmVyW10sXG4gIGJ5dGVzOiBVaW50OEFycmF5ID0gbmV3IFVpbnQ4QXJyYXkoMCksXG4pOiBUZW5zb3JQcm90byB7XG4gIGNvbnN0IHJhd0RhdGEgPVxuICAgIGJ5dGVzLmJ1ZmZlciBpbnN0YW5jZW9mIEFycmF5QnVmZmVyID8gKGJ5dGVzIGFzIFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KSA6IG5ldyBVaW50OEFycmF5KGJ5dGVzKTtcbiAgcmV0dXJuIGNyZWF0ZShUZW5zb3JQcm90b1NjaGVtYSwgeyBuYW1lLCBkYXRhVHlwZTogZHR5cGUsIGRpbXM6IGRpbXMubWFwKEJpZ0ludCksIHJhd0RhdGEgfSk7XG59XG5cbi8qKiBFbXB0aWVzIGV2ZXJ5IGZpZWxkIG9mIHRoZSB0ZW5zb3IgdGhhdCBob2xkcyBvciBwb2ludHMgYXQgZGF0YS4gUGllY2VzIGtlcHQgb3V0IG9mIHRoZSBtZXNzYWdlIGFyZSBub3QgdG91Y2hlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjbGVhckRhdGEodGVuc29yOiBUZW5zb3JQcm90byk6IHZvaWQge1xuICB0ZW5zb3IuZmxvYXREYXRhID0gW107XG4gIHRlbnNvci5pbnQzMkRhdGEgPSBbXTtcbiAgdGVuc29yLmludDY0RGF0YSA9IFtdO1xuICB0ZW5zb3IuZG91YmxlRGF0YSA9IFtdO1xuICB0ZW5zb3IudWludDY0RGF0YSA9IFtdO1xuICB0ZW5zb3Iuc3RyaW5nRGF0YSA9IFtdO1xuICB0ZW5zb3IuZXh0ZXJuYWxEYXRhID0gW107XG4gIC8vIFdpdGhvdXQgYW4gb3duIHByb3BlcnR5IHRoZSBkZWZhdWx0IG9mIHRoZSBwcm90b3R5cGUgc2hvd3MsIGFuZCB0aGUgZmllbGQgaXMgbm90IHdyaXR0ZW4uXG4gIFJlZmxlY3QuZGVsZXRlUHJvcGVydHkodGVuc29yLCAnZGF0YUxvY2F0aW9uJyk7XG4gIFJlZmxlY3QuZGVsZXRlUHJvcGVydHkodGVuc29yLCAncmF3RGF0YScpO1xufVxuIiwgIi8qKiA0LSBhbmQgMi1iaXQgZWxlbWVudHM6IHR3byBvciBmb3VyIHRvIGEgYnl0ZSwgdGhlIGZpcnN0IGluIHRoZSBsb3cgYml0cy4gKi9cblxuLyoqIE9uZSBlbGVtZW50IGFuIGVudHJ5OyBgc2lnbmVkYCBleHRlbmRzIHRoZSBzaWduLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVucGFja0JpdHMoXG4gIGJ5dGVzOiBVaW50OEFycmF5LFxuICBjb3VudDogbnVtYmVyLFxuICBiaXRzOiBudW1iZXIsXG4gIHNpZ25lZDogYm9vbGVhbixcbik6IFVpbnQ4QXJyYXkgfCBJbnQ4QXJyYXkge1xuICBjb25zdCBwZXJCeXRlID0gOCAvIGJpdHM7XG4gIGNvbnN0IG1hc2sgPSAoMSA8PCBiaXRzKSAtIDE7XG4gIGNvbnN0IHVudXNlZCA9IDMyIC0gYml0cztcbiAgY29uc3QgdmFsdWVzID0gc2lnbmVkID8gbmV3IEludDhBcnJheShjb3VudCkgOiBuZXcgVWludDhBcnJheShjb3VudCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykge1xuICAgIGNvbnN0IGNvZGUgPSAoYnl0ZXNbTWF0aC5mbG9vcihpIC8gcGVyQnl0ZSldISA+PiAoKGkgJSBwZXJCeXRlKSAqIGJpdHMpKSAmIG1hc2s7XG4gICAgdmFsdWVzW2ldID0gc2lnbmVkID8gKGNvZGUgPDwgdW51c2VkKSA+PiB1bnVzZWQgOiBjb2RlO1xuICB9XG4gIHJldHVybiB2YWx1ZXM7XG59XG5cbi8qKiBUaGUgaW52ZXJzZSBvZiB7QGxpbmsgdW5wYWNrQml0c307IGhpZ2hlciBiaXRzIG9mIHRoZSBlbnRyaWVzIGFyZSBkcm9wcGVkLCBhbmQgdGhlIGxhc3QgYnl0ZSBpcyBmaWxsZWQgdXAgd2l0aCB6ZXJvcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYWNrQml0cyh2YWx1ZXM6IFVpbnQ4QXJyYXkgfCBJbnQ4QXJyYXksIGJpdHM6IG51bWJlcik6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgcGVyQnl0ZSA9IDggLyBiaXRzO1xuICBjb25zdCBtYXNrID0gKDEgPDwgYml0cykgLSAxO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KE1hdGguY2VpbCh2YWx1ZXMubGVuZ3RoIC8gcGVyQnl0ZSkpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHZhbHVlcy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IGF0ID0gTWF0aC5mbG9vcihpIC8gcGVyQnl0ZSk7XG4gICAgYnl0ZXNbYXRdID0gYnl0ZXNbYXRdISB8ICgodmFsdWVzW2ldISAmIG1hc2spIDw8ICgoaSAlIHBlckJ5dGUpICogYml0cykpO1xuICB9XG4gIHJldHVybiBieXRlcztcbn1cbiIsICIvKipcbiAqIEZsb2F0aW5nLXBvaW50IGZvcm1hdHMgbmFycm93ZXIgdGhhbiAzMiBiaXRzLCBieSB0aGUgZGVmaW5pdGlvbnMgb2YgdGhlIE9OTlggZG9jdW1lbnRzIFwiRmxvYXQgc3RvcmVkIGluIDggYml0c1wiIGFuZFxuICogXCJGbG9hdCBzdG9yZWQgaW4gNCBiaXRzXCIgKE9DUCBGUDggYW5kIE1YIGZvcm1hdHMsIGFuZCB0aGUgYGZudXpgIHZhcmlhbnRzKS4gQWxsIGNvbnZlcnNpb25zIGFyZSBleGFjdCBvbiBkZWNvZGluZyBhbmRcbiAqIHJvdW5kIGhhbGYgdG8gZXZlbiBvbiBlbmNvZGluZy5cbiAqL1xuY29uc3Qgc2NyYXRjaEZsb2F0ID0gbmV3IEZsb2F0MzJBcnJheSgxKTtcblxuaW50ZXJmYWNlIEZvcm1hdCB7XG4gIHJlYWRvbmx5IGJpdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgZXhwb25lbnRCaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1hbnRpc3NhQml0czogbnVtYmVyO1xuICByZWFkb25seSBiaWFzOiBudW1iZXI7XG4gIC8qKiBgaWVlZWA6IHRvcCBleHBvbmVudCBpcyBJbmYvTmFOLiBgZm5gOiBvbmx5IGFsbCBvbmVzIGlzIE5hTi4gYGZudXpgOiBvbmx5IHRoZSBjb2RlIG9mIFx1MjIxMjAgaXMgTmFOLiBgbm9uZWA6IGFsbCBjb2RlcyBhcmUgbnVtYmVycy4gKi9cbiAgcmVhZG9ubHkgc3BlY2lhbDogJ2llZWUnIHwgJ2ZuJyB8ICdmbnV6JyB8ICdub25lJztcbn1cblxuY29uc3QgRk9STUFUUyA9IHtcbiAgZmxvYXQxNjogeyBiaXRzOiAxNiwgZXhwb25lbnRCaXRzOiA1LCBtYW50aXNzYUJpdHM6IDEwLCBiaWFzOiAxNSwgc3BlY2lhbDogJ2llZWUnIH0sXG4gIGZsb2F0OGU0bTNmbjogeyBiaXRzOiA4LCBleHBvbmVudEJpdHM6IDQsIG1hbnRpc3NhQml0czogMywgYmlhczogNywgc3BlY2lhbDogJ2ZuJyB9LFxuICBmbG9hdDhlNG0zZm51ejogeyBiaXRzOiA4LCBleHBvbmVudEJpdHM6IDQsIG1hbnRpc3NhQml0czogMywgYmlhczogOCwgc3BlY2lhbDogJ2ZudXonIH0sXG4gIGZsb2F0OGU1bTI6IHsgYml0czogOCwgZXhwb25lbnRCaXRzOiA1LCBtYW50aXNzYUJpdHM6IDIsIGJpYXM6IDE1LCBzcGVjaWFsOiAnaWVlZScgfSxcbiAgZmxvYXQ4ZTVtMmZudXo6IHsgYml0czogOCwgZXhwb25lbnRCaXRzOiA1LCBtYW50aXNzYUJpdHM6IDIsIGJpYXM6IDE2LCBzcGVjaWFsOiAnZm51eicgfSxcbiAgZmxvYXQ0ZTJtMTogeyBiaXRzOiA0LCBleHBvbmVudEJpdHM6IDIsIG1hbnRpc3NhQml0czogMSwgYmlhczogMSwgc3BlY2lhbDogJ25vbmUnIH0sXG59IGFzIGNvbnN0IHNhdGlzZmllcyBSZWNvcmQ8c3RyaW5nLCBGb3JtYXQ+O1xuXG5leHBvcnQgdHlwZSBTbWFsbEZsb2F0TmFtZSA9IGtleW9mIHR5cGVvZiBGT1JNQVRTIHwgJ2JmbG9hdDE2JyB8ICdmbG9hdDhlOG0wJztcblxuY29uc3QgdGFibGVzID0gbmV3IE1hcDxTbWFsbEZsb2F0TmFtZSwgRmxvYXQzMkFycmF5PigpO1xuXG4vKiogVHJ1ZSBmb3IgdGhlIGZvcm1hdHMgb2YgdGhpcyBmaWxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU21hbGxGbG9hdChuYW1lOiBzdHJpbmcpOiBuYW1lIGlzIFNtYWxsRmxvYXROYW1lIHtcbiAgcmV0dXJuIG5hbWUgaW4gRk9STUFUUyB8fCBuYW1lID09PSAnYmZsb2F0MTYnIHx8IG5hbWUgPT09ICdmbG9hdDhlOG0wJztcbn1cblxuLyoqIFRoZSB2YWx1ZSBvZiBldmVyeSBjb2RlIG9mIHRoZSBmb3JtYXQsIGJ5IGNvZGU6IGEgdGFibGUgb2YgMTYsIDI1NiBvciA2NSw1MzYgbnVtYmVycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGVUYWJsZShuYW1lOiBTbWFsbEZsb2F0TmFtZSk6IEZsb2F0MzJBcnJheSB7XG4gIGxldCB0YWJsZSA9IHRhYmxlcy5nZXQobmFtZSk7XG4gIGlmICh0YWJsZSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGFibGUgPSBidWlsZFRhYmxlKG5hbWUpO1xuICAgIHRhYmxlcy5zZXQobmFtZSwgdGFibGUpO1xuICB9XG4gIHJldHVybiB0YWJsZTtcbn1cblxuZnVuY3Rpb24gYnVpbGRUYWJsZShuYW1lOiBTbWFsbEZsb2F0TmFtZSk6IEZsb2F0MzJBcnJheSB7XG4gIGlmIChuYW1lID09PSAnYmZsb2F0MTYnKSB7XG4gICAgcmV0dXJuIG5ldyBGbG9hdDMyQXJyYXkoVWludDMyQXJyYXkuZnJvbSh7IGxlbmd0aDogNjU1MzYgfSwgKF8sIGNvZGUpID0+IGNvZGUgPDwgMTYpLmJ1ZmZlcik7XG4gIH1cbiAgaWYgKG5hbWUgPT09ICdmbG9hdDhlOG0wJykge1xuICAgIHJldHVybiBGbG9hdDMyQXJyYXkuZnJvbSh7IGxlbmd0aDogMjU2IH0sIChfLCBjb2RlKSA9PiAoY29kZSA9PT0gMjU1ID8gTmFOIDogMiAqKiAoY29kZSAtIDEyNykpKTtcbiAgfVxuICBjb25zdCBmb3JtYXQ6IEZvcm1hdCA9IEZPUk1BVFNbbmFtZV07XG4gIHJldHVybiBGbG9hdDMyQXJyYXkuZnJvbSh7IGxlbmd0aDogMiAqKiBmb3JtYXQuYml0cyB9LCAoXywgY29kZSkgPT4gdmFsdWVPZihmb3JtYXQsIGNvZGUpKTtcbn1cblxuZnVuY3Rpb24gdmFsdWVPZihmb3JtYXQ6IEZvcm1hdCwgY29kZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgeyBleHBvbmVudEJpdHMsIG1hbnRpc3NhQml0cywgYmlhcywgc3BlY2lhbCB9ID0gZm9ybWF0O1xuICBjb25zdCBzaWduQml0ID0gMSA8PCAoZm9ybWF0LmJpdHMgLSAxKTtcbiAgY29uc3QgbWFudGlzc2EgPSBjb2RlICYgKCgxIDw8IG1hbnRpc3NhQml0cykgLSAxKTtcbiAgY29uc3QgZXhwb25lbnQgPSAoY29kZSA+PiBtYW50aXNzYUJpdHMpICYgKCgxIDw8IGV4cG9uZW50Qml0cykgLSAxKTtcbiAgY29uc3QgdG9wRXhwb25lbnQgPSAoMSA8PCBleHBvbmVudEJpdHMpIC0gMTtcbiAgY29uc3Qgc2lnbiA9IGNvZGUgJiBzaWduQml0ID8gLTEgOiAxO1xuICBpZiAoc3BlY2lhbCA9PT0gJ2ZudXonICYmIGNvZGUgPT09IHNpZ25CaXQpIHJldHVybiBOYU47XG4gIGlmIChzcGVjaWFsID09PSAnaWVlZScgJiYgZXhwb25lbnQgPT09IHRvcEV4cG9uZW50KSByZXR1cm4gbWFudGlzc2EgPT09IDAgPyBzaWduICogSW5maW5pdHkgOiBOYU47XG4gIGlmIChzcGVjaWFsID09PSAnZm4nICYmIChjb2RlICYgKHNpZ25CaXQgLSAxKSkgPT09IHNpZ25CaXQgLSAxKSByZXR1cm4gTmFOO1xuICBjb25zdCBmcmFjdGlvbiA9IG1hbnRpc3NhIC8gMiAqKiBtYW50aXNzYUJpdHM7XG4gIHJldHVybiBleHBvbmVudCA9PT0gMCA/IHNpZ24gKiBmcmFjdGlvbiAqIDIgKiogKDEgLSBiaWFzKSA6IHNpZ24gKiAoMSArIGZyYWN0aW9uKSAqIDIgKiogKGV4cG9uZW50IC0gYmlhcyk7XG59XG5cbi8qKiBDb2RlcyBvZiB0aGUgdmFsdWVzLCBvbmUgYW4gZWxlbWVudCAoNC1iaXQgY29kZXMgYXJlIG5vdCBwYWNrZWQgaGVyZSkuICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlU21hbGxGbG9hdHMobmFtZTogU21hbGxGbG9hdE5hbWUsIHZhbHVlczogRmxvYXQzMkFycmF5KTogVWludDhBcnJheSB8IFVpbnQxNkFycmF5IHtcbiAgaWYgKG5hbWUgPT09ICdmbG9hdDE2JykgcmV0dXJuIGVuY29kZUZsb2F0MTYodmFsdWVzKTtcbiAgaWYgKG5hbWUgPT09ICdiZmxvYXQxNicpIHJldHVybiBlbmNvZGVCZmxvYXQxNih2YWx1ZXMpO1xuICBpZiAobmFtZSA9PT0gJ2Zsb2F0OGU4bTAnKSByZXR1cm4gZW5jb2RlUG93ZXJzKHZhbHVlcyk7XG4gIHJldHVybiBlbmNvZGVCeVNlYXJjaChuYW1lLCB2YWx1ZXMpO1xufVxuXG4vKiogQmV5b25kIDY1NTA0IChyb3VuZGVkKSBiZWNvbWVzIFx1MDBCMUluZiwgYXMgSUVFRSA3NTQgc2F5cy4gKi9cbmZ1bmN0aW9uIGVuY29kZUZsb2F0MTYodmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50MTZBcnJheSB7XG4gIGNvbnN0IGJpdHMgPSBiaXRzT2YodmFsdWVzKTtcbiAgY29uc3QgY29kZXMgPSBuZXcgVWludDE2QXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY29kZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB4ID0gYml0c1tpXSE7XG4gICAgY29uc3Qgc2lnbiA9ICh4ID4+PiAxNikgJiAweDgwMDA7XG4gICAgY29uc3QgbWFnbml0dWRlID0geCAmIDB4N2ZmZmZmZmY7XG4gICAgaWYgKG1hZ25pdHVkZSA+PSAweDQ3ODAwMDAwKSB7XG4gICAgICBjb2Rlc1tpXSA9IHNpZ24gfCAobWFnbml0dWRlID4gMHg3ZjgwMDAwMCA/IDB4N2UwMCB8ICgobWFnbml0dWRlID4+PiAxMykgJiAweDNmZikgOiAweDdjMDApO1xuICAgIH0gZWxzZSBpZiAobWFnbml0dWRlID49IDB4Mzg4MDAwMDApIHtcbiAgICAgIC8vIE5vcm1hbDogcmViaWFzIHRoZSBleHBvbmVudCAoMTI3IFx1MjIxMiAxNSksIHRoZW4gcm91bmQgYXdheSB0aGUgMTMgbG93IGJpdHM7IGEgY2FycnkgbWF5IHJpZ2h0bHkgcmVhY2ggSW5mLlxuICAgICAgY29uc3Qgcm91bmRlZCA9IG1hZ25pdHVkZSAtIDB4MzgwMDAwMDAgKyAweGZmZiArICgobWFnbml0dWRlID4+PiAxMykgJiAxKTtcbiAgICAgIGNvZGVzW2ldID0gc2lnbiB8IChyb3VuZGVkID4+PiAxMyk7XG4gICAgfSBlbHNlIGlmIChtYWduaXR1ZGUgPj0gMHgzMzAwMDAwMCkge1xuICAgICAgLy8gU3Vibm9ybWFsOiBzaGlmdCB0aGUgbWFudGlzc2Egd2l0aCBpdHMgaGlkZGVuIGJpdCBpbnRvIHVuaXRzIG9mIDJcdTIwN0JcdTAwQjJcdTIwNzQuXG4gICAgICBjb25zdCBzaGlmdCA9IDEyNiAtIChtYWduaXR1ZGUgPj4+IDIzKTtcbiAgICAgIGNvbnN0IG1hbnRpc3NhID0gKG1hZ25pdHVkZSAmIDB4N2ZmZmZmKSB8IDB4ODAwMDAwO1xuICAgICAgY29uc3Qga2VwdCA9IG1hbnRpc3NhID4+PiBzaGlmdDtcbiAgICAgIGNvbnN0IHJlc3QgPSBtYW50aXNzYSAmICgoMSA8PCBzaGlmdCkgLSAxKTtcbiAgICAgIGNvbnN0IGhhbGYgPSAxIDw8IChzaGlmdCAtIDEpO1xuICAgICAgY29kZXNbaV0gPSBzaWduIHwgKGtlcHQgKyAocmVzdCA+IGhhbGYgfHwgKHJlc3QgPT09IGhhbGYgJiYgKGtlcHQgJiAxKSA9PT0gMSkgPyAxIDogMCkpO1xuICAgIH0gZWxzZSB7XG4gICAgICBjb2Rlc1tpXSA9IHNpZ247XG4gICAgfVxuICB9XG4gIHJldHVybiBjb2Rlcztcbn1cblxuZnVuY3Rpb24gZW5jb2RlQmZsb2F0MTYodmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50MTZBcnJheSB7XG4gIGNvbnN0IGJpdHMgPSBiaXRzT2YodmFsdWVzKTtcbiAgY29uc3QgY29kZXMgPSBuZXcgVWludDE2QXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY29kZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB4ID0gYml0c1tpXSE7XG4gICAgY29uc3QgaXNOYU4gPSAoeCAmIDB4N2ZmZmZmZmYpID4gMHg3ZjgwMDAwMDtcbiAgICBjb2Rlc1tpXSA9IGlzTmFOID8gKHggPj4+IDE2KSB8IDB4NDAgOiAoeCArIDB4N2ZmZiArICgoeCA+Pj4gMTYpICYgMSkpID4+PiAxNjtcbiAgfVxuICByZXR1cm4gY29kZXM7XG59XG5cbi8qKiBgZmxvYXQ4ZThtMGAgaGFzIG9ubHkgcG93ZXJzIG9mIHR3bzogcm91bmRlZCB1cCwgdGhlIGRlZmF1bHQgb2YgT05OWCBDYXN0IChgcm91bmRfbW9kZSA9IHVwYCk7IG5lZ2F0aXZlIG51bWJlcnMgYXJlIE5hTi4gKi9cbmZ1bmN0aW9uIGVuY29kZVBvd2Vycyh2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBiaXRzID0gYml0c09mKHZhbHVlcyk7XG4gIGNvbnN0IGNvZGVzID0gbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY29kZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB4ID0gYml0c1tpXSE7XG4gICAgY29uc3QgZXhwb25lbnQgPSB4ID4+PiAyMztcbiAgICBpZiAoTnVtYmVyLmlzTmFOKHZhbHVlc1tpXSkgfHwgKHggPj4+IDMxID09PSAxICYmIHggIT09IDB4ODAwMDAwMDApKSBjb2Rlc1tpXSA9IDI1NTtcbiAgICBlbHNlIGlmICgoeCAmIDB4N2ZmZmZmZmYpID09PSAwKSBjb2Rlc1tpXSA9IDA7XG4gICAgLy8gQSBzdWJub3JtYWwgZmxvYXQzMiB1cCB0byAyXHUyMDdCXHUwMEI5XHUwMEIyXHUyMDc3IGlzIGNvZGUgMDsgYWJvdmUgdGhhdCBpdCByb3VuZHMgdXAgdG8gMlx1MjA3Qlx1MDBCOVx1MDBCMlx1MjA3Ni5cbiAgICBlbHNlIGlmIChleHBvbmVudCA9PT0gMCkgY29kZXNbaV0gPSB4IDw9IDB4NDAwMDAwID8gMCA6IDE7XG4gICAgZWxzZSBjb2Rlc1tpXSA9IE1hdGgubWluKDI1NCwgZXhwb25lbnQgKyAoKHggJiAweDdmZmZmZikgPT09IDAgPyAwIDogMSkpO1xuICB9XG4gIHJldHVybiBjb2Rlcztcbn1cblxuLyoqIFNhdHVyYXRpbmcsIGxpa2UgT05OWCBDYXN0IHdpdGggaXRzIGRlZmF1bHQgYHNhdHVyYXRlID0gMWA6IHdoYXQgaXMgYmV5b25kIHRoZSBsYXJnZXN0IG51bWJlciwgYW5kIFx1MDBCMUluZiwgYmVjb21lcyB0aGF0IG51bWJlci4gKi9cbmZ1bmN0aW9uIGVuY29kZUJ5U2VhcmNoKG5hbWU6IGtleW9mIHR5cGVvZiBGT1JNQVRTLCB2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBmb3JtYXQ6IEZvcm1hdCA9IEZPUk1BVFNbbmFtZV07XG4gIGNvbnN0IHRhYmxlID0gZGVjb2RlVGFibGUobmFtZSk7XG4gIGNvbnN0IHNpZ25CaXQgPSAxIDw8IChmb3JtYXQuYml0cyAtIDEpO1xuICBjb25zdCB0b3AgPSBsYXJnZXN0Q29kZSh0YWJsZSwgc2lnbkJpdCk7XG4gIGNvbnN0IG5hbiA9IGZvcm1hdC5zcGVjaWFsID09PSAnbm9uZScgPyB0b3AgOiBmb3JtYXQuc3BlY2lhbCA9PT0gJ2ZudXonID8gc2lnbkJpdCA6IHNpZ25CaXQgLSAxO1xuICBjb25zdCBjb2RlcyA9IG5ldyBVaW50OEFycmF5KHZhbHVlcy5sZW5ndGgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvZGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZXNbaV0hO1xuICAgIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSB7XG4gICAgICBjb2Rlc1tpXSA9IG5hbjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBjb2RlID0gbmVhcmVzdCh0YWJsZSwgdG9wLCBNYXRoLmFicyh2YWx1ZSkpO1xuICAgIGNvbnN0IG5lZ2F0aXZlID0gdmFsdWUgPCAwIHx8IE9iamVjdC5pcyh2YWx1ZSwgLTApO1xuICAgIGNvZGVzW2ldID0gbmVnYXRpdmUgJiYgIShmb3JtYXQuc3BlY2lhbCA9PT0gJ2ZudXonICYmIGNvZGUgPT09IDApID8gY29kZSB8IHNpZ25CaXQgOiBjb2RlO1xuICB9XG4gIHJldHVybiBjb2Rlcztcbn1cblxuZnVuY3Rpb24gbGFyZ2VzdENvZGUodGFibGU6IEZsb2F0MzJBcnJheSwgc2lnbkJpdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgbGV0IHRvcCA9IHNpZ25CaXQgLSAxO1xuICB3aGlsZSAoIU51bWJlci5pc0Zpbml0ZSh0YWJsZVt0b3BdKSkgdG9wLS07XG4gIHJldHVybiB0b3A7XG59XG5cbi8qKiBQb3NpdGl2ZSBjb2RlcyBncm93IHdpdGggdGhlaXIgdmFsdWVzLCBhbmQgYW4gZXZlbiBjb2RlIGhhcyBhbiBldmVuIG1hbnRpc3NhOiBzbyB0aWVzIGdvIHRvIHRoZSBldmVuIGNvZGUuICovXG5mdW5jdGlvbiBuZWFyZXN0KHRhYmxlOiBGbG9hdDMyQXJyYXksIHRvcDogbnVtYmVyLCBtYWduaXR1ZGU6IG51bWJlcik6IG51bWJlciB7XG4gIGlmIChtYWduaXR1ZGUgPj0gdGFibGVbdG9wXSEpIHJldHVybiB0b3A7XG4gIGxldCBsb3cgPSAwO1xuICBsZXQgaGlnaCA9IHRvcDtcbiAgd2hpbGUgKGhpZ2ggLSBsb3cgPiAxKSB7XG4gICAgY29uc3QgbWlkZGxlID0gKGxvdyArIGhpZ2gpID4+IDE7XG4gICAgaWYgKHRhYmxlW21pZGRsZV0hIDw9IG1hZ25pdHVkZSkgbG93ID0gbWlkZGxlO1xuICAgIGVsc2UgaGlnaCA9IG1pZGRsZTtcbiAgfVxuICBjb25zdCBiZWxvdyA9IG1hZ25pdHVkZSAtIHRhYmxlW2xvd10hO1xuICBjb25zdCBhYm92ZSA9IHRhYmxlW2hpZ2hdISAtIG1hZ25pdHVkZTtcbiAgaWYgKGJlbG93ID09PSBhYm92ZSkgcmV0dXJuIGxvdyAmIDEgPyBoaWdoIDogbG93O1xuICByZXR1cm4gYmVsb3cgPCBhYm92ZSA/IGxvdyA6IGhpZ2g7XG59XG5cbmZ1bmN0aW9uIGJpdHNPZih2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IFVpbnQzMkFycmF5IHtcbiAgcmV0dXJuIG5ldyBVaW50MzJBcnJheSh2YWx1ZXMuYnVmZmVyLCB2YWx1ZXMuYnl0ZU9mZnNldCwgdmFsdWVzLmxlbmd0aCk7XG59XG5cbi8qKiBPbmUgdmFsdWUgcm91bmRlZCB0byB0aGUgZm9ybWF0IGFuZCBiYWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvdW5kVG8obmFtZTogU21hbGxGbG9hdE5hbWUsIHZhbHVlOiBudW1iZXIpOiBudW1iZXIge1xuICBzY3JhdGNoRmxvYXRbMF0gPSB2YWx1ZTtcbiAgcmV0dXJuIGRlY29kZVRhYmxlKG5hbWUpW2VuY29kZVNtYWxsRmxvYXRzKG5hbWUsIHNjcmF0Y2hGbG9hdClbMF0hXSE7XG59XG4iLCAiaW1wb3J0IHsgRXNwYWxpZXJFcnJvciB9IGZyb20gJy4uL2Vycm9ycy50cyc7XG5pbXBvcnQgdHlwZSB7IERhdGFUeXBlIH0gZnJvbSAnLi9kdHlwZXMudHMnO1xuaW1wb3J0IHsgZGF0YVR5cGUgfSBmcm9tICcuL2R0eXBlcy50cyc7XG5pbXBvcnQgeyBwYWNrQml0cyB9IGZyb20gJy4vcGFja2luZy50cyc7XG5pbXBvcnQgeyBlbmNvZGVTbWFsbEZsb2F0cywgaXNTbWFsbEZsb2F0IH0gZnJvbSAnLi9zbWFsbC1mbG9hdHMudHMnO1xuXG4vKiogQWRkaW5nIGFuZCB0YWtpbmcgYXdheSAxLjUgXHUwMEQ3IDJcdTIwNzVcdTAwQjIgbGVhdmVzIGEgZG91YmxlIHdpdGhvdXQgaXRzIGZyYWN0aW9uLCByb3VuZGVkIGhhbGYgdG8gZXZlbjsgZXhhY3QgYmVsb3cgMlx1MjA3NVx1MDBCOS4gKi9cbmNvbnN0IFJPVU5ERVIgPSAxLjUgKiAyICoqIDUyO1xuXG4vKipcbiAqIFJhdyBieXRlcyBvZiByZWFsIG51bWJlcnMgaW4gdGhlIGdpdmVuIHR5cGUuIEZsb2F0cyByb3VuZCBoYWxmIHRvIGV2ZW47IGludGVnZXJzIHJvdW5kIGhhbGYgdG8gZXZlbiBhbmQgc2F0dXJhdGUsIE5hTlxuICogYmVjb21lcyAwOyBib29sZWFucyBhcmUgYHZhbHVlICE9PSAwYC4gTWF5IGFsaWFzIGB2YWx1ZXNgIGZvciBmbG9hdDMyLlxuICogQHRocm93cyBFc3BhbGllckVycm9yIGBVTlNVUFBPUlRFRGAgZm9yIHN0cmluZ3MsIGNvbXBsZXggYW5kIHVua25vd24gdHlwZXNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZUZsb2F0cyh2YWx1ZXM6IEZsb2F0MzJBcnJheSwgZHR5cGU6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCB0eXBlID0gZGF0YVR5cGUoZHR5cGUpO1xuICBpZiAoaXNTbWFsbEZsb2F0KHR5cGUubmFtZSkpIHtcbiAgICBjb25zdCBjb2RlcyA9IGVuY29kZVNtYWxsRmxvYXRzKHR5cGUubmFtZSwgdmFsdWVzKTtcbiAgICByZXR1cm4gdHlwZS5iaXRzID09PSA0ID8gcGFja0JpdHMoY29kZXMgYXMgVWludDhBcnJheSwgNCkgOiBieXRlc09mKGNvZGVzKTtcbiAgfVxuICBpZiAodHlwZS5uYW1lID09PSAnZmxvYXQzMicpIHJldHVybiBieXRlc09mKHZhbHVlcyk7XG4gIGlmICh0eXBlLm5hbWUgPT09ICdmbG9hdDY0JykgcmV0dXJuIGJ5dGVzT2YobmV3IEZsb2F0NjRBcnJheSh2YWx1ZXMpKTtcbiAgaWYgKHR5cGUubmFtZSA9PT0gJ2Jvb2wnKSByZXR1cm4gZW5jb2RlQm9vbGVhbnModmFsdWVzKTtcbiAgaWYgKHR5cGUua2luZCA9PT0gJ2ludCcgfHwgdHlwZS5raW5kID09PSAndWludCcpIHtcbiAgICByZXR1cm4gdHlwZS5iaXRzID09PSA2NCA/IGVuY29kZVdpZGUodmFsdWVzLCB0eXBlLmtpbmQgPT09ICdpbnQnKSA6IGVuY29kZUludGVnZXJzKHZhbHVlcywgdHlwZSk7XG4gIH1cbiAgdGhyb3cgbmV3IEVzcGFsaWVyRXJyb3IoJ1VOU1VQUE9SVEVEJywgYFZhbHVlcyBvZiAke3R5cGUubmFtZX0gY2FuJ3QgYmUgZW5jb2RlZC5gKTtcbn1cblxuZnVuY3Rpb24gZW5jb2RlQm9vbGVhbnModmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheSh2YWx1ZXMubGVuZ3RoKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBieXRlcy5sZW5ndGg7IGkrKykgYnl0ZXNbaV0gPSB2YWx1ZXNbaV0gPT09IDAgPyAwIDogMTtcbiAgcmV0dXJuIGJ5dGVzO1xufVxuXG5mdW5jdGlvbiBlbmNvZGVJbnRlZ2Vycyh2YWx1ZXM6IEZsb2F0MzJBcnJheSwgdHlwZTogRGF0YVR5cGUpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgYml0cyA9IHR5cGUuYml0cyE7XG4gIGNvbnN0IGxvdyA9IHR5cGUua2luZCA9PT0gJ2ludCcgPyAtKDIgKiogKGJpdHMgLSAxKSkgOiAwO1xuICBjb25zdCBoaWdoID0gbG93ICsgMiAqKiBiaXRzIC0gMTtcbiAgLy8gU2lnbmVkIGFycmF5cyB0YWtlIHRoZSBiaXQgcGF0dGVybiBvZiB1bnNpZ25lZCBudW1iZXJzIHRvbywgb25jZSB0aGVzZSBhcmUgd2l0aGluIHRoZSBib3VuZHMuXG4gIGNvbnN0IGNvZGVzID1cbiAgICBiaXRzID09PSAzMlxuICAgICAgPyBuZXcgVWludDMyQXJyYXkodmFsdWVzLmxlbmd0aClcbiAgICAgIDogYml0cyA9PT0gMTZcbiAgICAgICAgPyBuZXcgVWludDE2QXJyYXkodmFsdWVzLmxlbmd0aClcbiAgICAgICAgOiBuZXcgVWludDhBcnJheSh2YWx1ZXMubGVuZ3RoKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb2Rlcy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2ldITtcbiAgICBjb2Rlc1tpXSA9IHZhbHVlID49IGhpZ2ggPyBoaWdoIDogdmFsdWUgPD0gbG93ID8gbG93IDogdmFsdWUgKyBST1VOREVSIC0gUk9VTkRFUjtcbiAgfVxuICByZXR1cm4gY29kZXMgaW5zdGFuY2VvZiBVaW50OEFycmF5ICYmIGJpdHMgPCA4ID8gcGFja0JpdHMoY29kZXMsIGJpdHMpIDogYnl0ZXNPZihjb2Rlcyk7XG59XG5cbi8qKiBCeSBoYWx2ZXM7IGEgZmxvYXQzMiBiZXlvbmQgdGhlIHJhbmdlIGJlY29tZXMgdGhlIGxhcmdlc3QgZmxvYXQzMiB3aXRoaW4gaXQuICovXG5mdW5jdGlvbiBlbmNvZGVXaWRlKHZhbHVlczogRmxvYXQzMkFycmF5LCBzaWduZWQ6IGJvb2xlYW4pOiBVaW50OEFycmF5IHtcbiAgY29uc3QgbG93ID0gc2lnbmVkID8gLSgyICoqIDYzKSA6IDA7XG4gIGNvbnN0IGhpZ2ggPSBzaWduZWQgPyAyICoqIDYzIC0gMTAyNCA6IDIgKiogNjQgLSAyMDQ4O1xuICBjb25zdCB3b3JkcyA9IG5ldyBVaW50MzJBcnJheSh2YWx1ZXMubGVuZ3RoICogMik7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgdmFsdWUgPSB2YWx1ZXNbaV0hO1xuICAgIC8vIEFib3ZlIDJcdTAwQjJcdTIwNzQgYSBmbG9hdDMyIGlzIHdob2xlIGFscmVhZHkuXG4gICAgY29uc3Qgcm91bmRlZCA9IE1hdGguYWJzKHZhbHVlKSA8IDIgKiogMjQgPyB2YWx1ZSArIFJPVU5ERVIgLSBST1VOREVSIDogdmFsdWU7XG4gICAgY29uc3Qgd2hvbGUgPSByb3VuZGVkID49IGhpZ2ggPyBoaWdoIDogcm91bmRlZCA8PSBsb3cgPyBsb3cgOiByb3VuZGVkO1xuICAgIGNvbnN0IHVwcGVyID0gTWF0aC5mbG9vcih3aG9sZSAvIDIgKiogMzIpO1xuICAgIHdvcmRzWzIgKiBpXSA9IHdob2xlIC0gdXBwZXIgKiAyICoqIDMyO1xuICAgIHdvcmRzWzIgKiBpICsgMV0gPSB1cHBlcjtcbiAgfVxuICByZXR1cm4gYnl0ZXNPZih3b3Jkcyk7XG59XG5cbmZ1bmN0aW9uIGJ5dGVzT2YoYXJyYXk6IEFycmF5QnVmZmVyVmlldyk6IFVpbnQ4QXJyYXkge1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXJyYXkuYnVmZmVyLCBhcnJheS5ieXRlT2Zmc2V0LCBhcnJheS5ieXRlTGVuZ3RoKTtcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGUsIHRvQmluYXJ5IH0gZnJvbSAnQGJ1ZmJ1aWxkL3Byb3RvYnVmJztcbmltcG9ydCB0eXBlIHtcbiAgQXR0cmlidXRlUHJvdG8sXG4gIEZ1bmN0aW9uUHJvdG8sXG4gIEdyYXBoUHJvdG8sXG4gIE1vZGVsUHJvdG8sXG4gIE5vZGVQcm90byxcbiAgU3BhcnNlVGVuc29yUHJvdG8sXG4gIFRlbnNvclByb3RvLFxuICBWYWx1ZUluZm9Qcm90byxcbn0gZnJvbSAnb25ueC1idWYnO1xuaW1wb3J0IHtcbiAgRnVuY3Rpb25Qcm90b1NjaGVtYSxcbiAgR3JhcGhQcm90b1NjaGVtYSxcbiAgTW9kZWxQcm90b1NjaGVtYSxcbiAgTm9kZVByb3RvU2NoZW1hLFxuICBTcGFyc2VUZW5zb3JQcm90b1NjaGVtYSxcbiAgVGVuc29yUHJvdG9fRGF0YUxvY2F0aW9uLFxuICBUZW5zb3JQcm90b1NjaGVtYSxcbiAgVmFsdWVJbmZvUHJvdG9TY2hlbWEsXG59IGZyb20gJ29ubngtYnVmJztcbmltcG9ydCB7XG4gIG1ha2VBdHRyRmxvYXQsXG4gIG1ha2VBdHRyR3JhcGgsXG4gIG1ha2VBdHRySW50LFxuICBtYWtlQXR0ckludHMsXG4gIG1ha2VBdHRyU3RyaW5nLFxuICBtYWtlQXR0clRlbnNvcixcbn0gZnJvbSAnLi4vLi4vc3JjL2NvcmUvbW9kZWwvYXR0cmlidXRlcy50cyc7XG5pbXBvcnQgeyBkYXRhVHlwZUJ5TmFtZSB9IGZyb20gJy4uLy4uL3NyYy9jb3JlL21vZGVsL2R0eXBlcy50cyc7XG5pbXBvcnQgeyBtYWtlVGVuc29yIH0gZnJvbSAnLi4vLi4vc3JjL2NvcmUvbW9kZWwvdGVuc29ycy50cyc7XG5pbXBvcnQgeyBlbmNvZGVGbG9hdHMgfSBmcm9tICcuLi8uLi9zcmMvY29yZS9tb2RlbC92YWx1ZXMudHMnO1xuXG4vKiogU2hvcnQgd29yZHMgdG8gd3JpdGUgdGlueSBtb2RlbHMgd2l0aC4gTnVtYmVycyB0aGF0IGFyZSB3aG9sZSBiZWNvbWUgaW50ZWdlciBhdHRyaWJ1dGVzOyBgeyBmbG9hdDogMSB9YCBpcyBhIGZsb2F0IG9uZS4gKi9cbmV4cG9ydCB0eXBlIEF0dHJpYnV0ZVZhbHVlID0gbnVtYmVyIHwgcmVhZG9ubHkgbnVtYmVyW10gfCBzdHJpbmcgfCBUZW5zb3JQcm90byB8IEdyYXBoUHJvdG8gfCB7IHJlYWRvbmx5IGZsb2F0OiBudW1iZXIgfTtcblxuZXhwb3J0IGZ1bmN0aW9uIG5vZGUoXG4gIG9wVHlwZTogc3RyaW5nLFxuICBpbnB1dDogc3RyaW5nW10sXG4gIG91dHB1dDogc3RyaW5nW10sXG4gIGF0dHJpYnV0ZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIEF0dHJpYnV0ZVZhbHVlPj4gPSB7fSxcbiAgbW9yZTogeyBuYW1lPzogc3RyaW5nOyBkb21haW4/OiBzdHJpbmcgfSA9IHt9LFxuKTogTm9kZVByb3RvIHtcbiAgY29uc3QgYXR0cmlidXRlID0gT2JqZWN0LmVudHJpZXMoYXR0cmlidXRlcykubWFwKChbbmFtZSwgdmFsdWVdKSA9PiBhdHRyaWJ1dGVPZihuYW1lLCB2YWx1ZSkpO1xuICByZXR1cm4gY3JlYXRlKE5vZGVQcm90b1NjaGVtYSwgeyBvcFR5cGUsIGlucHV0LCBvdXRwdXQsIGF0dHJpYnV0ZSwgLi4ubW9yZSB9KTtcbn1cblxuZnVuY3Rpb24gYXR0cmlidXRlT2YobmFtZTogc3RyaW5nLCB2YWx1ZTogQXR0cmlidXRlVmFsdWUpOiBBdHRyaWJ1dGVQcm90byB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInKSByZXR1cm4gTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgPyBtYWtlQXR0ckludChuYW1lLCB2YWx1ZSkgOiBtYWtlQXR0ckZsb2F0KG5hbWUsIHZhbHVlKTtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHJldHVybiBtYWtlQXR0clN0cmluZyhuYW1lLCB2YWx1ZSk7XG4gIGlmICgnZmxvYXQnIGluIHZhbHVlKSByZXR1cm4gbWFrZUF0dHJGbG9hdChuYW1lLCB2YWx1ZS5mbG9hdCk7XG4gIGlmICghKCckdHlwZU5hbWUnIGluIHZhbHVlKSkgcmV0dXJuIG1ha2VBdHRySW50cyhuYW1lLCB2YWx1ZSk7XG4gIHJldHVybiB2YWx1ZS4kdHlwZU5hbWUgPT09ICdvbm54LlRlbnNvclByb3RvJyA/IG1ha2VBdHRyVGVuc29yKG5hbWUsIHZhbHVlKSA6IG1ha2VBdHRyR3JhcGgobmFtZSwgdmFsdWUpO1xufVxuXG4vKiogYHZhbHVlKCd4JywgJ2Zsb2F0MzInLCBbMSwgJ24nLCBudWxsXSlgOyB3aXRob3V0IGRpbXMgdGhlIHJhbmsgaXMgdW5rbm93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YWx1ZShuYW1lOiBzdHJpbmcsIGR0eXBlOiBzdHJpbmcsIGRpbXM/OiByZWFkb25seSAobnVtYmVyIHwgc3RyaW5nIHwgbnVsbClbXSk6IFZhbHVlSW5mb1Byb3RvIHtcbiAgY29uc3Qgc2hhcGUgPSBkaW1zICYmIHtcbiAgICBkaW06IGRpbXMubWFwKGRpbSA9PlxuICAgICAgdHlwZW9mIGRpbSA9PT0gJ251bWJlcidcbiAgICAgICAgPyB7IHZhbHVlOiB7IGNhc2U6ICdkaW1WYWx1ZScgYXMgY29uc3QsIHZhbHVlOiBCaWdJbnQoZGltKSB9IH1cbiAgICAgICAgOiBkaW0gPT09IG51bGxcbiAgICAgICAgICA/IHt9XG4gICAgICAgICAgOiB7IHZhbHVlOiB7IGNhc2U6ICdkaW1QYXJhbScgYXMgY29uc3QsIHZhbHVlOiBkaW0gfSB9LFxuICAgICksXG4gIH07XG4gIGNvbnN0IGVsZW1UeXBlID0gZGF0YVR5cGVCeU5hbWUoZHR5cGUpPy5jb2RlID8/IE51bWJlcihkdHlwZSk7XG4gIHJldHVybiBjcmVhdGUoVmFsdWVJbmZvUHJvdG9TY2hlbWEsIHtcbiAgICBuYW1lLFxuICAgIHR5cGU6IHsgdmFsdWU6IHsgY2FzZTogJ3RlbnNvclR5cGUnLCB2YWx1ZTogc2hhcGUgPyB7IGVsZW1UeXBlLCBzaGFwZSB9IDogeyBlbGVtVHlwZSB9IH0gfSxcbiAgfSk7XG59XG5cbi8qKiBBIHRlbnNvciB3aXRoIHRoZSB2YWx1ZXMgMCwgMSwgMiBcdTIwMjYgXHUyMjEyMyBvdmVyIGFuZCBvdmVyIChvciB0aG9zZSBnaXZlbiksIGluIHRoZSBnaXZlbiB0eXBlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdlaWdodChuYW1lOiBzdHJpbmcsIGR0eXBlOiBzdHJpbmcsIGRpbXM6IHJlYWRvbmx5IG51bWJlcltdLCB2YWx1ZXM/OiByZWFkb25seSBudW1iZXJbXSk6IFRlbnNvclByb3RvIHtcbiAgY29uc3QgY291bnQgPSBkaW1zLnJlZHVjZSgocHJvZHVjdCwgZGltKSA9PiBwcm9kdWN0ICogZGltLCAxKTtcbiAgY29uc3QgZmxvYXRzID0gRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IGNvdW50IH0sIChfLCBpKSA9PiB2YWx1ZXM/LltpXSA/PyAoaSAlIDcpIC0gMyk7XG4gIGNvbnN0IGNvZGUgPSBkYXRhVHlwZUJ5TmFtZShkdHlwZSkhLmNvZGU7XG4gIHJldHVybiBtYWtlVGVuc29yKG5hbWUsIGNvZGUsIGRpbXMsIGVuY29kZUZsb2F0cyhmbG9hdHMsIGNvZGUpKTtcbn1cblxuLyoqIEFuIGludDY0IHRlbnNvciBvZiBvbmUgZGltZW5zaW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGludHMobmFtZTogc3RyaW5nLCB2YWx1ZXM6IHJlYWRvbmx5IG51bWJlcltdKTogVGVuc29yUHJvdG8ge1xuICByZXR1cm4gbWFrZVRlbnNvcihuYW1lLCA3LCBbdmFsdWVzLmxlbmd0aF0sIG5ldyBVaW50OEFycmF5KEJpZ0ludDY0QXJyYXkuZnJvbSh2YWx1ZXMsIEJpZ0ludCkuYnVmZmVyKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBleHRlcm5hbChcbiAgbmFtZTogc3RyaW5nLFxuICBkdHlwZTogc3RyaW5nLFxuICBkaW1zOiByZWFkb25seSBudW1iZXJbXSxcbiAgZW50cmllczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyPj4sXG4pOiBUZW5zb3JQcm90byB7XG4gIHJldHVybiBjcmVhdGUoVGVuc29yUHJvdG9TY2hlbWEsIHtcbiAgICBuYW1lLFxuICAgIGRhdGFUeXBlOiBkYXRhVHlwZUJ5TmFtZShkdHlwZSkhLmNvZGUsXG4gICAgZGltczogZGltcy5tYXAoQmlnSW50KSxcbiAgICBkYXRhTG9jYXRpb246IFRlbnNvclByb3RvX0RhdGFMb2NhdGlvbi5FWFRFUk5BTCxcbiAgICBleHRlcm5hbERhdGE6IE9iamVjdC5lbnRyaWVzKGVudHJpZXMpLm1hcCgoW2tleSwgZW50cnldKSA9PiAoeyBrZXksIHZhbHVlOiBTdHJpbmcoZW50cnkpIH0pKSxcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzcGFyc2UodmFsdWVzOiBUZW5zb3JQcm90bywgaW5kaWNlczogVGVuc29yUHJvdG8sIGRpbXM6IHJlYWRvbmx5IG51bWJlcltdKTogU3BhcnNlVGVuc29yUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKFNwYXJzZVRlbnNvclByb3RvU2NoZW1hLCB7IHZhbHVlcywgaW5kaWNlcywgZGltczogZGltcy5tYXAoQmlnSW50KSB9KTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBHcmFwaFBhcnRzIHtcbiAgbmFtZT86IHN0cmluZztcbiAgbm9kZXM/OiBOb2RlUHJvdG9bXTtcbiAgaW5wdXRzPzogVmFsdWVJbmZvUHJvdG9bXTtcbiAgb3V0cHV0cz86IFZhbHVlSW5mb1Byb3RvW107XG4gIHdlaWdodHM/OiBUZW5zb3JQcm90b1tdO1xuICBzcGFyc2U/OiBTcGFyc2VUZW5zb3JQcm90b1tdO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZ3JhcGgocGFydHM6IEdyYXBoUGFydHMpOiBHcmFwaFByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShHcmFwaFByb3RvU2NoZW1hLCB7XG4gICAgbmFtZTogcGFydHMubmFtZSA/PyAnZycsXG4gICAgbm9kZTogcGFydHMubm9kZXMgPz8gW10sXG4gICAgaW5wdXQ6IHBhcnRzLmlucHV0cyA/PyBbXSxcbiAgICBvdXRwdXQ6IHBhcnRzLm91dHB1dHMgPz8gW10sXG4gICAgaW5pdGlhbGl6ZXI6IHBhcnRzLndlaWdodHMgPz8gW10sXG4gICAgc3BhcnNlSW5pdGlhbGl6ZXI6IHBhcnRzLnNwYXJzZSA/PyBbXSxcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBmbihcbiAgZG9tYWluOiBzdHJpbmcsXG4gIG5hbWU6IHN0cmluZyxcbiAgaW5wdXQ6IHN0cmluZ1tdLFxuICBvdXRwdXQ6IHN0cmluZ1tdLFxuICBub2RlczogTm9kZVByb3RvW10sXG4pOiBGdW5jdGlvblByb3RvIHtcbiAgY29uc3Qgb3BzZXRJbXBvcnQgPSBbeyBkb21haW46ICcnLCB2ZXJzaW9uOiAxN24gfV07XG4gIHJldHVybiBjcmVhdGUoRnVuY3Rpb25Qcm90b1NjaGVtYSwgeyBkb21haW4sIG5hbWUsIGlucHV0LCBvdXRwdXQsIG5vZGU6IG5vZGVzLCBvcHNldEltcG9ydCB9KTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBNb2RlbFBhcnRzIGV4dGVuZHMgR3JhcGhQYXJ0cyB7XG4gIG9wc2V0PzogbnVtYmVyO1xuICBpcj86IG51bWJlcjtcbiAgZG9tYWlucz86IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIG51bWJlcj4+O1xuICBmdW5jdGlvbnM/OiBGdW5jdGlvblByb3RvW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtb2RlbChwYXJ0czogTW9kZWxQYXJ0cyk6IE1vZGVsUHJvdG8ge1xuICBjb25zdCBkb21haW5zID0gT2JqZWN0LmVudHJpZXMoeyAnJzogcGFydHMub3BzZXQgPz8gMTcsIC4uLnBhcnRzLmRvbWFpbnMgfSk7XG4gIHJldHVybiBjcmVhdGUoTW9kZWxQcm90b1NjaGVtYSwge1xuICAgIGlyVmVyc2lvbjogQmlnSW50KHBhcnRzLmlyID8/IDgpLFxuICAgIHByb2R1Y2VyTmFtZTogJ2VzcGFsaWVyLWZpeHR1cmVzJyxcbiAgICBvcHNldEltcG9ydDogZG9tYWlucy5tYXAoKFtkb21haW4sIHZlcnNpb25dKSA9PiAoeyBkb21haW4sIHZlcnNpb246IEJpZ0ludCh2ZXJzaW9uKSB9KSksXG4gICAgZ3JhcGg6IGdyYXBoKHBhcnRzKSxcbiAgICBmdW5jdGlvbnM6IHBhcnRzLmZ1bmN0aW9ucyA/PyBbXSxcbiAgfSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGUocHJvdG86IE1vZGVsUHJvdG8pOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIHRvQmluYXJ5KE1vZGVsUHJvdG9TY2hlbWEsIHByb3RvKTtcbn1cbiIsICJpbXBvcnQgeyBmbG9hdHMsIHppcCB9IGZyb20gJy4uL3VuaXQvY29yZS9kYXRhL25weS13cml0ZXIudHMnO1xuaW1wb3J0IHsgZW5jb2RlLCBpbnRzLCBtb2RlbCwgbm9kZSwgdmFsdWUsIHdlaWdodCB9IGZyb20gJy4vYnVpbGQudHMnO1xuXG5jb25zdCByYW1wID0gKGNvdW50OiBudW1iZXIpOiBudW1iZXJbXSA9PiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBjb3VudCB9LCAoXywgaSkgPT4gKChpICogMzcpICUgMTAxKSAvIDUwIC0gMSk7XG5cbi8qKiBBIGNvbnZvbHV0aW9uIGFuZCBhIGNsYXNzaWZpZXIgb24gcGljdHVyZXMgb2YgM1x1MDBENzhcdTAwRDc4LiBAcGFyYW0gb2RkIHB1dHMgYW4gb3BlcmF0b3IgYmV0d2VlbiB0aGVtIHRoYXQgaXMgbm90IGNvbnZlcnRlZCAqL1xuZnVuY3Rpb24gc21hbGwob3BzZXQ6IG51bWJlciwgb2RkID0gZmFsc2UpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIGVuY29kZShcbiAgICBtb2RlbCh7XG4gICAgICBvcHNldCxcbiAgICAgIGlyOiBvcHNldCA8IDEwID8gNCA6IDgsXG4gICAgICBub2RlczogW1xuICAgICAgICAuLi4ob2RkXG4gICAgICAgICAgPyBbbm9kZSgnU2NhbGVkVGFuaCcsIFsneCddLCBbJ2knXSwgeyBhbHBoYTogeyBmbG9hdDogMSB9LCBiZXRhOiB7IGZsb2F0OiAxIH0gfSwgeyBuYW1lOiAnc3F1YXNoJyB9KV1cbiAgICAgICAgICA6IFtdKSxcbiAgICAgICAgbm9kZSgnQ29udicsIFtvZGQgPyAnaScgOiAneCcsICd3MSddLCBbJ2MnXSwgeyBwYWRzOiBbMSwgMSwgMSwgMV0gfSwgeyBuYW1lOiAnY29udicgfSksXG4gICAgICAgIG5vZGUoJ1JlbHUnLCBbJ2MnXSwgWydyJ10sIHt9LCB7IG5hbWU6ICdyZWx1JyB9KSxcbiAgICAgICAgb3BzZXQgPCAxMFxuICAgICAgICAgID8gbm9kZSgnU2xpY2UnLCBbJ3InXSwgWydzJ10sIHsgc3RhcnRzOiBbMCwgMF0sIGVuZHM6IFs4LCA4XSwgYXhlczogWzIsIDNdIH0sIHsgbmFtZTogJ2N1dCcgfSlcbiAgICAgICAgICA6IG5vZGUoJ1NsaWNlJywgWydyJywgJ2Zyb20nLCAndG8nLCAnYXhlcyddLCBbJ3MnXSwge30sIHsgbmFtZTogJ2N1dCcgfSksXG4gICAgICAgIG5vZGUoJ0dsb2JhbEF2ZXJhZ2VQb29sJywgWydzJ10sIFsncCddLCB7fSwgeyBuYW1lOiAncG9vbCcgfSksXG4gICAgICAgIG5vZGUoJ0ZsYXR0ZW4nLCBbJ3AnXSwgWydmJ10sIHt9LCB7IG5hbWU6ICdmbGF0JyB9KSxcbiAgICAgICAgICAgICAgICBub2RlKCdHZW1tJywgWydmJywgJ3cyJywgJ2IyJ10sIFsneSddLCB7fSwgeyBuYW1lOiAnZmMnIH0pLFxuICAgICAgXSxcbiAgICAgIHdlaWdodHM6IFtcbiAgICAgICAgd2VpZ2h0KCd3MScsICdmbG9hdDMyJywgWzY0LCAzLCAzLCAzXSwgcmFtcCgxNzI4KSksXG4gICAgICAgIHdlaWdodCgndzInLCAnZmxvYXQzMicsIFs2NCwgNF0sIHJhbXAoMjU2KSksXG4gICAgICAgIHdlaWdodCgnYjInLCAnZmxvYXQzMicsIFs0XSwgcmFtcCg0KSksXG4gICAgICAgIC4uLihvcHNldCA8IDEwID8gW10gOiBbaW50cygnZnJvbScsIFswLCAwXSksIGludHMoJ3RvJywgWzgsIDhdKSwgaW50cygnYXhlcycsIFsyLCAzXSldKSxcbiAgICAgIF0sXG4gICAgICBpbnB1dHM6IFt2YWx1ZSgneCcsICdmbG9hdDMyJywgWydOJywgMywgOCwgOF0pXSxcbiAgICAgIG91dHB1dHM6IFt2YWx1ZSgneScsICdmbG9hdDMyJywgWydOJywgNF0pXSxcbiAgICB9KSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gcGljdHVyZXMoY291bnQ6IG51bWJlciwgZGltczogcmVhZG9ubHkgbnVtYmVyW10sIGNoYW5nZSA9ICh2YWx1ZTogbnVtYmVyKSA9PiB2YWx1ZSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBzaXplID0gZGltcy5yZWR1Y2UoKHByb2R1Y3QsIGRpbSkgPT4gcHJvZHVjdCAqIGRpbSwgY291bnQpO1xuICByZXR1cm4gemlwKHsgJ3gubnB5JzogZmxvYXRzKFtjb3VudCwgLi4uZGltc10sIHJhbXAoc2l6ZSkubWFwKGNoYW5nZSkpIH0pO1xufVxuXG5jb25zdCBQSUNUVVJFID0gWzMsIDgsIDhdO1xuXG4vKiogU21hbGwgbW9kZWxzIGFuZCBkYXRhIHRvIHF1YW50aXplLCBvciB0aGF0IGNhbid0IGJlLCBpbiB3b3Jkcy4gKi9cbmV4cG9ydCBjb25zdCBxdWFudGl6ZUZpbGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCAoKSA9PiBVaW50OEFycmF5Pj4gPSB7XG4gICduZXQub25ueCc6ICgpID0+IHNtYWxsKDE3KSxcbiAgJ29wc2V0OS5vbm54JzogKCkgPT4gc21hbGwoOSksXG4gIC8qKiBXaXRoIGFuIG9wZXJhdG9yIHRoYXQgaGFzIG5vIHJ1bGUgb2YgY29udmVyc2lvbi4gKi9cbiAgJ29wc2V0OS1vZGQub25ueCc6ICgpID0+IHNtYWxsKDksIHRydWUpLFxuICAvKiogV2l0aG91dCBhbnkgd2VpZ2h0LiAqL1xuICAnYmFyZS5vbm54JzogKCkgPT5cbiAgICBlbmNvZGUoXG4gICAgICBtb2RlbCh7XG4gICAgICAgIG5vZGVzOiBbbm9kZSgnUmVsdScsIFsneCddLCBbJ3knXSwge30sIHsgbmFtZTogJ3JlbHUnIH0pXSxcbiAgICAgICAgaW5wdXRzOiBbdmFsdWUoJ3gnLCAnZmxvYXQzMicsIFsnTicsIDMsIDgsIDhdKV0sXG4gICAgICAgIG91dHB1dHM6IFt2YWx1ZSgneScsICdmbG9hdDMyJyldLFxuICAgICAgfSksXG4gICAgKSxcbiAgJ3BpY3R1cmVzLm5weic6ICgpID0+IHBpY3R1cmVzKDY0LCBQSUNUVVJFKSxcbiAgJ2Zldy5ucHonOiAoKSA9PiBwaWN0dXJlcygyLCBQSUNUVVJFKSxcbiAgJ25vbmUubnB6JzogKCkgPT4gcGljdHVyZXMoMCwgUElDVFVSRSksXG4gICd3aWRlLm5weic6ICgpID0+IHBpY3R1cmVzKDgsIFszLCA4LCA5XSksXG4gIC8qKiBBcyBieXRlcywgbm90IHNjYWxlZC4gKi9cbiAgJ2J5dGVzLm5weic6ICgpID0+IHBpY3R1cmVzKDY0LCBQSUNUVVJFLCBvbmUgPT4gTWF0aC5yb3VuZCgob25lICsgMSkgKiAxMjcuNSkpLFxuICAnZ3JleS5ucHonOiAoKSA9PiBwaWN0dXJlcyg2NCwgUElDVFVSRSwgKCkgPT4gMC41KSxcbiAgJ2Jyb2tlbi5ucHonOiAoKSA9PiBwaWN0dXJlcyg4LCBQSUNUVVJFLCAoKSA9PiBOYU4pLFxufTtcbiJdLAogICJtYXBwaW5ncyI6ICI7OztBQUNBLFNBQVMscUJBQXFCO0FBQzlCLE9BQU8sVUFBVTs7O0FDRmpCLFNBQVMsT0FBTyxzQkFBc0I7QUFHL0IsU0FBUyxJQUNkLE9BQ0EsTUFDQSxNQUNBLFVBQVUsT0FDVixVQUFVLEdBQ0U7QUFDWixRQUFNLFFBQVEsS0FBSyxXQUFXLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUN2RSxRQUFNLFFBQVEsWUFBWSxJQUFJLEtBQUs7QUFDbkMsTUFBSSxPQUFPLGNBQWMsS0FBSyx1QkFBdUIsVUFBVSxTQUFTLE9BQU8sY0FBYyxLQUFLO0FBQ2xHLFNBQU8sR0FBRyxLQUFLLE9BQU8sS0FBSyxNQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUssRUFBRSxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUM7QUFBQTtBQUNqRixRQUFNLFNBQVMsSUFBSSxXQUFXLFFBQVEsS0FBSyxNQUFNO0FBQ2pELFNBQU8sSUFBSSxDQUFDLEtBQU0sSUFBTSxJQUFNLElBQU0sSUFBTSxJQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQzNELFFBQU0sT0FBTyxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ3ZDLE1BQUksWUFBWSxFQUFHLE1BQUssVUFBVSxHQUFHLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDakQsTUFBSyxVQUFVLEdBQUcsS0FBSyxRQUFRLElBQUk7QUFDeEMsU0FBTyxJQUFJLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxHQUFHLEtBQUs7QUFDaEQsU0FBTyxPQUFPLENBQUMsUUFBUSxJQUFJLENBQUM7QUFDOUI7QUFFTyxJQUFNLFVBQVUsQ0FBQyxVQUN0QixJQUFJLFdBQVcsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFVBQVU7QUFFMUQsSUFBTSxTQUFTLENBQUMsTUFBeUIsV0FDOUMsSUFBSSxPQUFPLE1BQU0sUUFBUSxhQUFhLEtBQUssTUFBTSxDQUFDLENBQUM7QUFHOUMsU0FBUyxJQUNkLFNBQ0EsVUFBa0QsQ0FBQyxHQUN2QztBQUNaLFFBQU0sUUFBc0IsQ0FBQztBQUM3QixRQUFNLFlBQTBCLENBQUM7QUFDakMsTUFBSSxTQUFTO0FBQ2IsYUFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFDckQsVUFBTSxTQUFTLFFBQVEsWUFBWSxPQUFPLGVBQWUsT0FBTyxJQUFJO0FBQ3BFLFVBQU0sWUFBWSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUk7QUFDL0MsVUFBTSxTQUFTO0FBQUEsTUFDYixRQUFRLFFBQVEsWUFBWSxPQUFPLElBQUk7QUFBQSxNQUN2QyxLQUFLLFFBQVEsT0FBTztBQUFBLE1BQ3BCLFFBQVEsT0FBTztBQUFBLE1BQ2YsT0FBTyxRQUFRO0FBQUEsTUFDZjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLEdBQUcsV0FBVyxNQUFNLENBQUM7QUFDeEUsY0FBVSxLQUFLLGFBQWEsUUFBUSxXQUFXLFFBQVEsVUFBVSxJQUFJLENBQUM7QUFDdEUsVUFBTSxLQUFLLEtBQUs7QUFDaEIsY0FBVSxNQUFNO0FBQUEsRUFDbEI7QUFDQSxRQUFNLFVBQVUsT0FBTyxTQUFTO0FBQ2hDLFFBQU0sTUFBTSxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUM1QyxNQUFJLFVBQVUsR0FBRyxXQUFZLElBQUk7QUFDakMsTUFBSSxVQUFVLEdBQUcsVUFBVSxRQUFRLElBQUk7QUFDdkMsTUFBSSxVQUFVLElBQUksVUFBVSxRQUFRLElBQUk7QUFDeEMsTUFBSSxVQUFVLElBQUksUUFBUSxRQUFRLElBQUk7QUFDdEMsTUFBSSxVQUFVLElBQUksUUFBUSxJQUFJO0FBQzlCLFNBQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakQ7QUFVQSxTQUFTLFlBQVksRUFBRSxRQUFRLEtBQUssUUFBUSxNQUFNLEdBQVcsTUFBOEI7QUFDekYsUUFBTSxPQUFPLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQzdDLE9BQUssVUFBVSxHQUFHLFVBQVksSUFBSTtBQUNsQyxPQUFLLFVBQVUsR0FBRyxRQUFRLElBQUk7QUFDOUIsT0FBSyxVQUFVLElBQUksS0FBSyxJQUFJO0FBQzVCLE9BQUssVUFBVSxJQUFJLFFBQVEsSUFBSTtBQUMvQixPQUFLLFVBQVUsSUFBSSxPQUFPLElBQUk7QUFDOUIsT0FBSyxVQUFVLElBQUksS0FBSyxRQUFRLElBQUk7QUFDcEMsU0FBTyxRQUFRLElBQUk7QUFDckI7QUFFQSxTQUFTLGFBQ1AsRUFBRSxRQUFRLEtBQUssUUFBUSxPQUFPLE9BQU8sR0FDckMsTUFDQSxNQUNZO0FBQ1osUUFBTSxPQUFPLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQzdDLE9BQUssVUFBVSxHQUFHLFVBQVksSUFBSTtBQUNsQyxPQUFLLFVBQVUsSUFBSSxRQUFRLElBQUk7QUFDL0IsT0FBSyxVQUFVLElBQUksS0FBSyxJQUFJO0FBQzVCLE9BQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLElBQUk7QUFDbkQsT0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLE9BQU8sSUFBSTtBQUNsRCxPQUFLLFVBQVUsSUFBSSxLQUFLLFFBQVEsSUFBSTtBQUNwQyxPQUFLLFVBQVUsSUFBSSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQ3RDLE9BQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLElBQUk7QUFDbkQsTUFBSSxDQUFDLEtBQU0sUUFBTyxPQUFPLENBQUMsUUFBUSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzlDLFFBQU0sUUFBUSxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUM5QyxRQUFNLFVBQVUsR0FBRyxHQUFHLElBQUk7QUFDMUIsUUFBTSxVQUFVLEdBQUcsSUFBSSxJQUFJO0FBQzNCLFFBQU0sYUFBYSxHQUFHLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDekMsUUFBTSxhQUFhLElBQUksT0FBTyxNQUFNLEdBQUcsSUFBSTtBQUMzQyxRQUFNLGFBQWEsSUFBSSxPQUFPLE1BQU0sR0FBRyxJQUFJO0FBQzNDLFNBQU8sT0FBTyxDQUFDLFFBQVEsSUFBSSxHQUFHLE1BQU0sUUFBUSxLQUFLLENBQUMsQ0FBQztBQUNyRDtBQUdBLFNBQVMsUUFBUSxTQUE2QjtBQUM1QyxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU0sT0FBTyxJQUFJO0FBQ3hEO0FBRU8sU0FBUyxPQUFPLE9BQTBDO0FBQy9ELFNBQU8sV0FBVyxLQUFLLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFDN0M7OztBQy9GTyxTQUFTLFVBQVUsS0FBSyxRQUFRO0FBQ25DLFFBQU1BLGFBQVksUUFBUSxRQUN0QixPQUFPLE9BQU8sWUFDZCxlQUFlLE9BQ2YsT0FBTyxJQUFJLGFBQWE7QUFDNUIsTUFBSSxDQUFDQSxZQUFXO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFDQSxNQUFJLFdBQVcsUUFBVztBQUN0QixXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU8sT0FBTyxhQUFhLElBQUk7QUFDbkM7OztBQ1hPLElBQUk7QUFBQSxDQUNWLFNBQVVDLGFBQVk7QUFHbkIsRUFBQUEsWUFBV0EsWUFBVyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBQ3ZDLEVBQUFBLFlBQVdBLFlBQVcsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUd0QyxFQUFBQSxZQUFXQSxZQUFXLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFDdEMsRUFBQUEsWUFBV0EsWUFBVyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBR3ZDLEVBQUFBLFlBQVdBLFlBQVcsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUN0QyxFQUFBQSxZQUFXQSxZQUFXLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFDeEMsRUFBQUEsWUFBV0EsWUFBVyxTQUFTLElBQUksQ0FBQyxJQUFJO0FBQ3hDLEVBQUFBLFlBQVdBLFlBQVcsTUFBTSxJQUFJLENBQUMsSUFBSTtBQUNyQyxFQUFBQSxZQUFXQSxZQUFXLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFRdkMsRUFBQUEsWUFBV0EsWUFBVyxPQUFPLElBQUksRUFBRSxJQUFJO0FBQ3ZDLEVBQUFBLFlBQVdBLFlBQVcsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUV4QyxFQUFBQSxZQUFXQSxZQUFXLFVBQVUsSUFBSSxFQUFFLElBQUk7QUFDMUMsRUFBQUEsWUFBV0EsWUFBVyxVQUFVLElBQUksRUFBRSxJQUFJO0FBQzFDLEVBQUFBLFlBQVdBLFlBQVcsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUN4QyxFQUFBQSxZQUFXQSxZQUFXLFFBQVEsSUFBSSxFQUFFLElBQUk7QUFDNUMsR0FBRyxlQUFlLGFBQWEsQ0FBQyxFQUFFOzs7QUNSM0IsU0FBUyxlQUFlO0FBQzNCLFFBQU0sTUFBTSxLQUFLO0FBQ2pCLE1BQUksTUFBTSxLQUFLO0FBQ2YsTUFBSSxLQUFLO0FBQ1QsTUFBSSxLQUFLO0FBQ1QsV0FBUyxRQUFRLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRztBQUN4QyxVQUFNLElBQUksSUFBSSxLQUFLO0FBQ25CLFdBQU8sSUFBSSxRQUFTO0FBQ3BCLFNBQUssSUFBSSxRQUFTLEdBQUc7QUFDakIsV0FBSyxNQUFNO0FBQ1gsV0FBSyxhQUFhO0FBQ2xCLFdBQUssYUFBYTtBQUNsQixXQUFLLGFBQWE7QUFDbEI7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFFBQU0sYUFBYSxJQUFJLEtBQUs7QUFFNUIsU0FBTyxhQUFhLE9BQVM7QUFFN0IsUUFBTSxhQUFhLFFBQVM7QUFDNUIsT0FBSyxhQUFhLFFBQVMsR0FBRztBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLGFBQWE7QUFDbEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssYUFBYTtBQUNsQjtBQUFBLEVBQ0o7QUFDQSxXQUFTLFFBQVEsR0FBRyxTQUFTLElBQUksU0FBUyxHQUFHO0FBQ3pDLFVBQU0sSUFBSSxJQUFJLEtBQUs7QUFDbkIsV0FBTyxJQUFJLFFBQVM7QUFDcEIsU0FBSyxJQUFJLFFBQVMsR0FBRztBQUNqQixXQUFLLE1BQU07QUFDWCxXQUFLLGFBQWE7QUFDbEIsV0FBSyxhQUFhO0FBQ2xCLFdBQUssYUFBYTtBQUNsQjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsUUFBTSxJQUFJLE1BQU0sZ0JBQWdCO0FBQ3BDO0FBb0NBLElBQU0saUJBQWlCO0FBUWhCLFNBQVMsZ0JBQWdCLEtBQUs7QUFFakMsUUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNO0FBQ3pCLE1BQUksT0FBTztBQUNQLFVBQU0sSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNyQjtBQUlBLFFBQU0sT0FBTztBQUNiLE1BQUksVUFBVTtBQUNkLE1BQUksV0FBVztBQUNmLFdBQVMsWUFBWSxPQUFPLEtBQUs7QUFFN0IsVUFBTSxXQUFXLE9BQU8sSUFBSSxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQzdDLGdCQUFZO0FBQ1osY0FBVSxVQUFVLE9BQU87QUFFM0IsUUFBSSxXQUFXLGdCQUFnQjtBQUMzQixpQkFBVyxZQUFhLFVBQVUsaUJBQWtCO0FBQ3BELGdCQUFVLFVBQVU7QUFBQSxJQUN4QjtBQUFBLEVBQ0o7QUFDQSxjQUFZLEtBQUssR0FBRztBQUNwQixjQUFZLEtBQUssR0FBRztBQUNwQixjQUFZLEtBQUssRUFBRTtBQUNuQixjQUFZLEVBQUU7QUFDZCxTQUFPLFFBQVEsT0FBTyxTQUFTLFFBQVEsSUFBSSxRQUFRLFNBQVMsUUFBUTtBQUN4RTtBQVNPLFNBQVMsY0FBYyxJQUFJLElBQUk7QUFDbEMsTUFBSSxPQUFPLFFBQVEsSUFBSSxFQUFFO0FBR3pCLFFBQU0sV0FBVyxLQUFLLEtBQUs7QUFDM0IsTUFBSSxVQUFVO0FBQ1YsV0FBTyxPQUFPLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNsQztBQUNBLFFBQU0sU0FBUyxlQUFlLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDOUMsU0FBTyxXQUFXLE1BQU0sU0FBUztBQUNyQztBQVNPLFNBQVMsZUFBZSxJQUFJLElBQUk7QUFDbkMsR0FBQyxFQUFFLElBQUksR0FBRyxJQUFJLFdBQVcsSUFBSSxFQUFFO0FBTy9CLE1BQUksTUFBTSxTQUFVO0FBQ2hCLFdBQU8sT0FBTyxpQkFBaUIsS0FBSyxFQUFFO0FBQUEsRUFDMUM7QUFVQSxRQUFNLE1BQU0sS0FBSztBQUNqQixRQUFNLE9BQVEsT0FBTyxLQUFPLE1BQU0sS0FBTTtBQUN4QyxRQUFNLE9BQVEsTUFBTSxLQUFNO0FBSTFCLE1BQUksU0FBUyxNQUFNLE1BQU0sVUFBVSxPQUFPO0FBQzFDLE1BQUksU0FBUyxNQUFNLE9BQU87QUFDMUIsTUFBSSxTQUFTLE9BQU87QUFFcEIsUUFBTSxPQUFPO0FBQ2IsTUFBSSxVQUFVLE1BQU07QUFDaEIsY0FBVSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLGNBQVU7QUFBQSxFQUNkO0FBQ0EsTUFBSSxVQUFVLE1BQU07QUFDaEIsY0FBVSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLGNBQVU7QUFBQSxFQUNkO0FBSUEsU0FBUSxPQUFPLFNBQVMsSUFDcEIsK0JBQStCLE1BQU0sSUFDckMsK0JBQStCLE1BQU07QUFDN0M7QUFDQSxTQUFTLFdBQVcsSUFBSSxJQUFJO0FBQ3hCLFNBQU8sRUFBRSxJQUFJLE9BQU8sR0FBRyxJQUFJLE9BQU8sRUFBRTtBQUN4QztBQUNBLFNBQVMsUUFBUSxJQUFJLElBQUk7QUFDckIsU0FBTyxFQUFFLElBQUksS0FBSyxHQUFHLElBQUksS0FBSyxFQUFFO0FBQ3BDO0FBS0EsU0FBUyxPQUFPLFNBQVMsVUFBVTtBQUMvQixhQUFXLENBQUM7QUFDWixNQUFJLFNBQVM7QUFDVCxjQUFVLENBQUMsVUFBVTtBQUFBLEVBQ3pCLE9BQ0s7QUFJRCxnQkFBWTtBQUFBLEVBQ2hCO0FBQ0EsU0FBTyxRQUFRLFNBQVMsUUFBUTtBQUNwQztBQUlBLElBQU0saUNBQWlDLENBQUMsYUFBYTtBQUNqRCxRQUFNLFVBQVUsT0FBTyxRQUFRO0FBQy9CLFNBQU8sVUFBVSxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQzdDO0FBUU8sU0FBUyxjQUFjQyxRQUFPLE9BQU87QUFDeEMsTUFBSUEsV0FBVSxJQUFJLEtBQU07QUFDcEIsVUFBTSxLQUFLQSxNQUFLO0FBQ2hCO0FBQUEsRUFDSjtBQUNBLE1BQUlBLFVBQVMsR0FBRztBQUVaLFdBQU9BLFNBQVEsS0FBTTtBQUNqQixZQUFNLEtBQU1BLFNBQVEsTUFBUSxHQUFJO0FBQ2hDLE1BQUFBLFNBQVFBLFdBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sS0FBS0EsTUFBSztBQUFBLEVBQ3BCLE9BQ0s7QUFDRCxhQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUN4QixZQUFNLEtBQU1BLFNBQVEsTUFBTyxHQUFHO0FBQzlCLE1BQUFBLFNBQVFBLFVBQVM7QUFBQSxJQUNyQjtBQUNBLFVBQU0sS0FBSyxDQUFDO0FBQUEsRUFDaEI7QUFDSjtBQU1PLFNBQVMsZUFBZTtBQUMzQixNQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUMzQixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksU0FBUyxJQUFJO0FBQ2pCLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUVBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksT0FBUztBQUN4QixXQUFTLFlBQVksSUFBSSxJQUFJLFNBQVUsS0FBSyxZQUFZLElBQUk7QUFDeEQsUUFBSSxLQUFLLElBQUksS0FBSyxLQUFLO0FBQzNCLE9BQUssSUFBSSxTQUFVO0FBQ2YsVUFBTSxJQUFJLE1BQU0sZ0JBQWdCO0FBQ3BDLE9BQUssYUFBYTtBQUNsQixTQUFPLFdBQVc7QUFDdEI7OztBQ25UTyxJQUFNLGFBQTJCLGlDQUFpQjtBQUN6RCxTQUFTLG1CQUFtQjtBQUN4QixRQUFNLEtBQUssSUFBSSxTQUFTLElBQUksWUFBWSxDQUFDLENBQUM7QUFFMUMsUUFBTSxLQUFLLE9BQU8sV0FBVyxjQUN6QixPQUFPLEdBQUcsZ0JBQWdCLGNBQzFCLE9BQU8sR0FBRyxpQkFBaUIsY0FDM0IsT0FBTyxHQUFHLGdCQUFnQixjQUMxQixPQUFPLEdBQUcsaUJBQWlCLGVBQzFCLENBQUMsQ0FBQyxXQUFXLFFBQ1YsQ0FBQyxDQUFDLFdBQVcsT0FDYixPQUFPLFdBQVcsWUFDbEIsT0FBTyxRQUFRLE9BQU8sWUFDdEIsUUFBUSxJQUFJLHVCQUF1QjtBQUMzQyxNQUFJLElBQUk7QUFDSixVQUFNLE1BQU0sT0FBTyxzQkFBc0I7QUFDekMsVUFBTSxNQUFNLE9BQU8scUJBQXFCO0FBQ3hDLFVBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsVUFBTSxPQUFPLE9BQU8sc0JBQXNCO0FBQzFDLFdBQU87QUFBQSxNQUNILE1BQU0sT0FBTyxDQUFDO0FBQUEsTUFDZCxXQUFXO0FBQUEsTUFDWCxNQUFNQyxRQUFPO0FBQ1QsY0FBTSxLQUFLLE9BQU9BLFVBQVMsV0FBV0EsU0FBUSxPQUFPQSxNQUFLO0FBQzFELFlBQUksS0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixnQkFBTSxJQUFJLE1BQU0sa0JBQWtCQSxNQUFLLEVBQUU7QUFBQSxRQUM3QztBQUNBLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxPQUFPQSxRQUFPO0FBQ1YsY0FBTSxLQUFLLE9BQU9BLFVBQVMsV0FBV0EsU0FBUSxPQUFPQSxNQUFLO0FBQzFELFlBQUksS0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixnQkFBTSxJQUFJLE1BQU0sbUJBQW1CQSxNQUFLLEVBQUU7QUFBQSxRQUM5QztBQUNBLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxJQUFJQSxRQUFPO0FBQ1AsV0FBRyxZQUFZLEdBQUcsS0FBSyxNQUFNQSxNQUFLLEdBQUcsSUFBSTtBQUN6QyxlQUFPO0FBQUEsVUFDSCxJQUFJLEdBQUcsU0FBUyxHQUFHLElBQUk7QUFBQSxVQUN2QixJQUFJLEdBQUcsU0FBUyxHQUFHLElBQUk7QUFBQSxRQUMzQjtBQUFBLE1BQ0o7QUFBQSxNQUNBLEtBQUtBLFFBQU87QUFDUixXQUFHLFlBQVksR0FBRyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBQzFDLGVBQU87QUFBQSxVQUNILElBQUksR0FBRyxTQUFTLEdBQUcsSUFBSTtBQUFBLFVBQ3ZCLElBQUksR0FBRyxTQUFTLEdBQUcsSUFBSTtBQUFBLFFBQzNCO0FBQUEsTUFDSjtBQUFBLE1BQ0EsSUFBSSxJQUFJLElBQUk7QUFDUixXQUFHLFNBQVMsR0FBRyxJQUFJLElBQUk7QUFDdkIsV0FBRyxTQUFTLEdBQUcsSUFBSSxJQUFJO0FBQ3ZCLGVBQU8sR0FBRyxZQUFZLEdBQUcsSUFBSTtBQUFBLE1BQ2pDO0FBQUEsTUFDQSxLQUFLLElBQUksSUFBSTtBQUNULFdBQUcsU0FBUyxHQUFHLElBQUksSUFBSTtBQUN2QixXQUFHLFNBQVMsR0FBRyxJQUFJLElBQUk7QUFDdkIsZUFBTyxHQUFHLGFBQWEsR0FBRyxJQUFJO0FBQUEsTUFDbEM7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFNBQU87QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLE1BQU1BLFFBQU87QUFDVCxVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHdCQUFrQkEsTUFBSztBQUN2QixhQUFPQTtBQUFBLElBQ1g7QUFBQSxJQUNBLE9BQU9BLFFBQU87QUFDVixVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHlCQUFtQkEsTUFBSztBQUN4QixhQUFPQTtBQUFBLElBQ1g7QUFBQSxJQUNBLElBQUlBLFFBQU87QUFDUCxVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHdCQUFrQkEsTUFBSztBQUN2QixhQUFPLGdCQUFnQkEsTUFBSztBQUFBLElBQ2hDO0FBQUEsSUFDQSxLQUFLQSxRQUFPO0FBQ1IsVUFBSSxPQUFPQSxVQUFTLFVBQVU7QUFDMUIsUUFBQUEsU0FBUUEsT0FBTSxTQUFTO0FBQUEsTUFDM0I7QUFDQSx5QkFBbUJBLE1BQUs7QUFDeEIsYUFBTyxnQkFBZ0JBLE1BQUs7QUFBQSxJQUNoQztBQUFBLElBQ0EsSUFBSSxJQUFJLElBQUk7QUFDUixhQUFPLGNBQWMsSUFBSSxFQUFFO0FBQUEsSUFDL0I7QUFBQSxJQUNBLEtBQUssSUFBSSxJQUFJO0FBQ1QsYUFBTyxlQUFlLElBQUksRUFBRTtBQUFBLElBQ2hDO0FBQUEsRUFDSjtBQUNKO0FBQ0EsU0FBUyxrQkFBa0JBLFFBQU87QUFDOUIsTUFBSSxDQUFDLGFBQWEsS0FBS0EsTUFBSyxHQUFHO0FBQzNCLFVBQU0sSUFBSSxNQUFNLG9CQUFvQkEsTUFBSztBQUFBLEVBQzdDO0FBQ0o7QUFDQSxTQUFTLG1CQUFtQkEsUUFBTztBQUMvQixNQUFJLENBQUMsV0FBVyxLQUFLQSxNQUFLLEdBQUc7QUFDekIsVUFBTSxJQUFJLE1BQU0scUJBQXFCQSxNQUFLO0FBQUEsRUFDOUM7QUFDSjs7O0FDMURPLFNBQVMsZ0JBQWdCLE1BQU0sY0FBYztBQUNoRCxVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQVEsZUFBZSxNQUFNLFdBQVc7QUFBQSxJQUM1QyxLQUFLLFdBQVc7QUFDWixhQUFPLElBQUksV0FBVyxDQUFDO0FBQUEsSUFDM0I7QUFHSSxhQUFPO0FBQUEsRUFDZjtBQUNKOzs7QUN4Qk8sU0FBUyxvQkFBb0IsUUFBUSxXQUFXO0FBQ25ELFNBQVEsT0FBTyxVQUFVLGVBQWUsS0FBSyxRQUFRLFNBQVMsS0FDMUQsT0FBTyxTQUFTLE1BQU07QUFDOUI7QUFxQ08sU0FBUyxPQUFPLEtBQUssS0FBS0MsUUFBTztBQUNwQyxNQUFJLFFBQVEsYUFBYTtBQUNyQixXQUFPLGVBQWUsS0FBSyxhQUFhO0FBQUEsTUFDcEMsT0FBQUE7QUFBQSxNQUNBLFVBQVU7QUFBQSxNQUNWLFlBQVk7QUFBQSxNQUNaLGNBQWM7QUFBQSxJQUNsQixDQUFDO0FBQUEsRUFDTCxPQUNLO0FBSUQsUUFBSSxHQUFHLElBQUlBO0FBQUEsRUFDZjtBQUNKOzs7QUM1R08sU0FBUyxTQUFTLEtBQUs7QUFDMUIsU0FBTyxRQUFRLFFBQVEsT0FBTyxPQUFPLFlBQVksQ0FBQyxNQUFNLFFBQVEsR0FBRztBQUN2RTs7O0FDQU8sU0FBUyxjQUFjQyxjQUFhO0FBQ3ZDLFFBQU0sSUFBSUEsYUFBWSxPQUFPLENBQUM7QUFDOUIsU0FBUSxrQkFBa0JBLGFBQVksUUFBUSxLQUMxQyxNQUFNLFVBQ04sRUFBRSxhQUFhLFlBQ2YsRUFBRSxRQUFRLFdBQ1YsRUFBRSxVQUFVO0FBQ3BCO0FBd0JBLElBQU0sbUJBQWlDLG9CQUFJLElBQUk7QUFBQSxFQUMzQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0osQ0FBQztBQUNELFNBQVMsa0JBQWtCLE1BQU07QUFDN0IsU0FBTyxpQkFBaUIsSUFBSSxJQUFJO0FBQ3BDOzs7QUN4Q0EsSUFBTSxpQkFBaUI7QUFFdkIsSUFBTSxpQkFBaUI7QUFFdkIsSUFBTSxXQUFXO0FBT1YsU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUNqQyxNQUFJLFVBQVUsTUFBTSxNQUFNLEdBQUc7QUFDekIsV0FBTztBQUFBLEVBQ1g7QUFDQSxTQUFPLGVBQWUsTUFBTSxFQUFFLElBQUk7QUFDdEM7QUFDQSxJQUFNLGtCQUFrQixvQkFBSSxRQUFRO0FBR3BDLFNBQVMsZUFBZSxNQUFNO0FBQzFCLE1BQUksV0FBVyxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3ZDLE1BQUksYUFBYSxRQUFXO0FBQ3hCLGVBQVcsY0FBYyxJQUFJO0FBQzdCLG9CQUFnQixJQUFJLE1BQU0sUUFBUTtBQUFBLEVBQ3RDO0FBQ0EsU0FBTztBQUNYO0FBRUEsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sV0FBVztBQUVqQixJQUFNLGFBQWE7QUFFbkIsU0FBUyxjQUFjLE1BQU07QUFDekIsUUFBTSxXQUFXLEtBQUs7QUFDdEIsUUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLG1CQUFtQixJQUFJO0FBQ3pELFNBQU8sQ0FBQyxTQUFTO0FBQ2IsUUFBSTtBQUNKLFFBQUksY0FBYyxRQUFXO0FBQ3pCLGdCQUFVLE9BQU8sT0FBTyxTQUFTO0FBQ2pDLGNBQVEsWUFBWTtBQUFBLElBQ3hCLE9BQ0s7QUFDRCxnQkFBVSxFQUFFLFdBQVcsU0FBUztBQUFBLElBQ3BDO0FBQ0EsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLFFBQVEsS0FBSztBQUN4QyxZQUFNLFdBQVcsV0FBVyxDQUFDO0FBQzdCLFlBQU0sT0FBTyxTQUFTO0FBQ3RCLFlBQU0sWUFBWSxTQUFTLFFBQVEsU0FBUyxTQUFTLFNBQVMsS0FBSyxJQUFJO0FBQ3ZFLGNBQVEsU0FBUyxNQUFNO0FBQUEsUUFDbkIsS0FBSztBQUNELGNBQUksYUFBYSxNQUFNO0FBQ25CLG9CQUFRLElBQUksSUFDUixTQUFTLFlBQVksU0FDZixTQUFTLFFBQVEsU0FBUyxJQUMxQjtBQUFBLFVBQ2QsV0FDUyxTQUFTLGFBQWEsUUFBVztBQUN0QyxvQkFBUSxJQUFJLElBQUksU0FBUztBQUFBLFVBQzdCO0FBQ0E7QUFBQSxRQUNKLEtBQUs7QUFDRCxrQkFBUSxJQUFJLElBQ1IsU0FBUyxZQUFZLFVBQWEsTUFBTSxRQUFRLFNBQVMsSUFDbkQsVUFBVSxJQUFJLFNBQVMsT0FBTyxJQUM3QixjQUFjLFFBQVEsY0FBYyxTQUFTLFlBQVksQ0FBQztBQUNyRTtBQUFBLFFBQ0osS0FBSztBQUlELGNBQUksU0FBUyxZQUFZLFVBQWEsQ0FBQyxTQUFTLFNBQVMsR0FBRztBQUN4RCxvQkFBUSxJQUFJLElBQUksY0FBYyxRQUFRLGNBQWMsU0FBUyxZQUFZLENBQUM7QUFBQSxVQUM5RSxPQUNLO0FBQ0Qsa0JBQU0sWUFBWSxDQUFDO0FBQ25CLGtCQUFNLE9BQU8sT0FBTyxLQUFLLFNBQVM7QUFDbEMscUJBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDbEMscUJBQU8sV0FBVyxLQUFLLENBQUMsR0FBRyxTQUFTLFFBQVEsVUFBVSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxZQUNuRTtBQUNBLG9CQUFRLElBQUksSUFBSTtBQUFBLFVBQ3BCO0FBQ0E7QUFBQSxRQUNKLEtBQUssWUFBWTtBQUNiLGdCQUFNLGFBQWE7QUFDbkIsZUFBSyxlQUFlLFFBQVEsZUFBZSxTQUFTLFNBQVMsV0FBVyxTQUFTLE1BQU07QUFDbkYsa0JBQU0sVUFBVSxTQUFTLFFBQVEsSUFBSSxXQUFXLElBQUk7QUFDcEQsZ0JBQUksWUFBWSxRQUFXO0FBQ3ZCLHNCQUFRLElBQUksSUFBSTtBQUFBLGdCQUNaLE1BQU0sV0FBVztBQUFBLGdCQUNqQixPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsY0FDbkM7QUFDQTtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQ0Esa0JBQVEsSUFBSSxJQUFJLEVBQUUsTUFBTSxPQUFVO0FBQ2xDO0FBQUEsUUFDSjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsV0FBTztBQUFBLEVBQ1g7QUFDSjtBQUtBLFNBQVMsbUJBQW1CLE1BQU07QUFDOUIsTUFBSSxJQUFJO0FBQ1IsUUFBTSxhQUFhLENBQUM7QUFDcEIsUUFBTSxZQUFZLENBQUM7QUFDbkIsUUFBTSxlQUFlLG9CQUFvQixJQUFJO0FBQzdDLGFBQVcsVUFBVSxLQUFLLFNBQVM7QUFDL0IsVUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBSSxPQUFPLFFBQVEsU0FBUztBQUN4QixpQkFBVyxLQUFLO0FBQUEsUUFDWjtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sVUFBVTtBQUFBLFFBQ1YsU0FBUyxvQkFBb0IsTUFBTTtBQUFBLE1BQ3ZDLENBQUM7QUFDRDtBQUFBLElBQ0o7QUFDQSxZQUFRLE9BQU8sV0FBVztBQUFBLE1BQ3RCLEtBQUssV0FBVztBQUVaLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVO0FBQUEsVUFDVixTQUFTLHNCQUFzQixNQUFNO0FBQUEsUUFDekMsQ0FBQztBQUNEO0FBQUEsTUFDSjtBQUFBLE1BQ0EsS0FBSyxRQUFRO0FBQ1QsbUJBQVcsS0FBSztBQUFBLFVBQ1o7QUFBQSxVQUNBLE1BQU07QUFBQSxVQUNOLFVBQVU7QUFBQSxVQUNWLFNBQVMsT0FBTyxZQUFZLGFBQ3BCLEtBQUssc0JBQXNCLE1BQU0sT0FBTyxRQUFRLE9BQU8sU0FBUyxNQUFNLENBQUNDLFdBQVVBLFVBQ25GLE9BQU8sVUFBVSxXQUFXLFFBQ3hCLFVBQ0E7QUFBQSxRQUNkLENBQUM7QUFDRDtBQUFBLE1BQ0o7QUFBQSxNQUNBLEtBQUssT0FBTztBQUNSLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVO0FBQUEsVUFDVixTQUFTLE9BQU8sV0FBVyxhQUNuQixLQUFLLHNCQUFzQixNQUFNLE9BQU8sUUFBUSxPQUFPLFNBQVMsTUFBTSxDQUFDQSxXQUFVQSxVQUNuRixPQUFPLFVBQVUsV0FBVyxRQUN4QixVQUNBO0FBQUEsUUFDZCxDQUFDO0FBQ0Q7QUFBQSxNQUNKO0FBQUEsTUFDQSxTQUFTO0FBQ0wsY0FBTSxZQUFZLGdCQUFnQixNQUFNO0FBQ3hDLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVLE9BQU8sWUFBWSxXQUFXLFlBQVk7QUFBQSxVQUNwRCxTQUFTLE9BQU8sYUFBYSxZQUFZLE9BQU8sVUFBVSxXQUFXLFFBQy9ELFVBQ0E7QUFBQSxRQUNWLENBQUM7QUFDRCxZQUFJLGNBQWM7QUFDZCxvQkFBVSxJQUFJLElBQUk7QUFBQSxRQUN0QjtBQUNBO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUFBLElBQ0g7QUFBQSxJQUNBLFdBQVcsZUFBZSxZQUFZO0FBQUEsRUFDMUM7QUFDSjtBQUlBLFNBQVMsb0JBQW9CLE9BQU87QUFDaEMsUUFBTSxhQUFhLG9CQUFJLElBQUk7QUFDM0IsYUFBVyxTQUFTLE1BQU0sUUFBUTtBQUM5QixRQUFJO0FBQ0osUUFBSSxNQUFNLGFBQWEsV0FBVztBQUM5QixnQkFBVSxzQkFBc0IsS0FBSztBQUFBLElBQ3pDLFdBQ1MsTUFBTSxhQUFhLFlBQ3hCLE1BQU0sVUFBVSxXQUFXLE9BQU87QUFDbEMsZ0JBQVU7QUFBQSxJQUNkO0FBQ0EsZUFBVyxJQUFJLE1BQU0sV0FBVyxZQUFZLFFBQVEsWUFBWSxTQUFTLFdBQVcsQ0FBQ0EsV0FBVUEsT0FBTTtBQUFBLEVBQ3pHO0FBQ0EsU0FBTztBQUNYO0FBTUEsU0FBUyxzQkFBc0IsT0FBTztBQUNsQyxNQUFJLE1BQU0sYUFBYSxhQUNuQixDQUFDLE1BQU0sU0FDUCxjQUFjLE1BQU0sT0FBTyxHQUFHO0FBRzlCLFdBQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFFLFVBQVUsV0FBVyxRQUM5QyxVQUNBO0FBQUEsRUFDVjtBQUNBLE1BQUksTUFBTSxRQUFRLFlBQVksNEJBQzFCLE1BQU0sT0FBTyxhQUFhLHlCQUF5QjtBQUduRCxXQUFPO0FBQUEsRUFDWDtBQUNBLFFBQU1DLGVBQWMsTUFBTTtBQUcxQixNQUFJO0FBQ0osU0FBTyxDQUFDRCxXQUFVO0FBQ2QsUUFBSSxDQUFDLFNBQVNBLE1BQUssS0FBSyxVQUFVQSxRQUFPQyxZQUFXLEdBQUc7QUFDbkQsYUFBT0Q7QUFBQSxJQUNYO0FBQ0EsaUJBQWEsUUFBUSxhQUFhLFNBQVMsV0FBWSxXQUFXLGVBQWVDLFlBQVc7QUFDNUYsV0FBTyxTQUFTRCxNQUFLO0FBQUEsRUFDekI7QUFDSjtBQUVBLFNBQVMsUUFBUUEsUUFBTztBQUNwQixTQUFPLE1BQU0sUUFBUUEsTUFBSyxJQUFJLElBQUksV0FBV0EsTUFBSyxJQUFJQTtBQUMxRDtBQUlBLFNBQVMsb0JBQW9CLE1BQU07QUFDL0IsVUFBUSxLQUFLLEtBQUssU0FBUztBQUFBLElBQ3ZCLEtBQUs7QUFFRCxhQUFPO0FBQUEsSUFDWCxLQUFLO0FBRUQsYUFBTztBQUFBLElBQ1g7QUFJSSxhQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFlBQVksWUFBWSxFQUFFLGFBQWEsYUFBYSxDQUFDLEVBQUUsS0FBSztBQUFBLEVBQ3JHO0FBQ0o7QUFLQSxTQUFTLGdCQUFnQixPQUFPO0FBQzVCLFFBQU0sZUFBZSxNQUFNLGdCQUFnQjtBQUMzQyxNQUFJLGlCQUFpQixRQUFXO0FBQzVCLFdBQU8sTUFBTSxhQUFhLFlBQVksTUFBTSxlQUN0QyxhQUFhLFNBQVMsSUFDdEI7QUFBQSxFQUNWO0FBQ0EsU0FBTyxNQUFNLGFBQWEsV0FDcEIsZ0JBQWdCLE1BQU0sUUFBUSxNQUFNLFlBQVksSUFDaEQsTUFBTSxLQUFLLE9BQU8sQ0FBQyxFQUFFO0FBQy9COzs7QUNuUk8sSUFBTSxhQUFOLGNBQXlCLE1BQU07QUFBQSxFQUNsQyxZQUFZLGNBQWMsU0FBUyxPQUFPLDBCQUEwQjtBQUNoRSxVQUFNLE9BQU87QUFDYixTQUFLLE9BQU87QUFDWixTQUFLLFFBQVEsTUFBTTtBQUFBLEVBQ3ZCO0FBQ0o7OztBQ1hBLElBQUk7QUFzQkcsU0FBUyxzQkFBc0IsY0FBYztBQUNoRCxNQUFJO0FBQ0osT0FBSyxPQUFPLE9BQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxZQUFZLEdBQUcsRUFBRSxpQkFBaUIsS0FBSyxhQUFhLG9CQUFvQixRQUFRLE9BQU8sU0FBUyxLQUFLLGtCQUFrQixhQUFhLFdBQVcsS0FBSyxZQUFZLENBQUMsRUFBRSxDQUFDO0FBQzdNO0FBQ08sU0FBUyxrQkFBa0I7QUFDOUIsTUFBSSxDQUFDLElBQUk7QUFDTCxVQUFNLFVBQVU7QUFDaEIsUUFBSSxDQUFDLFFBQVEsZUFBZSxDQUFDLFFBQVEsYUFBYTtBQUM5QyxZQUFNLElBQUksTUFBTSx5RUFBeUU7QUFBQSxJQUM3RjtBQUNBLFVBQU0sY0FBYyxJQUFJLFFBQVEsWUFBWTtBQUU1QyxVQUFNLGNBQWMsSUFBSSxRQUFRLFlBQVksU0FBUztBQUFBLE1BQ2pELFdBQVc7QUFBQSxJQUNmLENBQUM7QUFDRCxRQUFJO0FBQ0osVUFBTSxTQUFTO0FBQUEsTUFDWCxXQUFXLE1BQU07QUFDYixlQUFPLFlBQVksT0FBTyxJQUFJO0FBQUEsTUFDbEM7QUFBQSxNQUNBLFdBQVcsT0FBTyxRQUFRO0FBQ3RCLFlBQUksUUFBUTtBQUNSLGNBQUksQ0FBQyxtQkFBbUI7QUFDcEIsZ0NBQW9CLElBQUksUUFBUSxZQUFZLFNBQVM7QUFBQSxjQUNqRCxPQUFPO0FBQUEsY0FDUCxXQUFXO0FBQUEsWUFDZixDQUFDO0FBQUEsVUFDTDtBQUNBLGlCQUFPLGtCQUFrQixPQUFPLEtBQUs7QUFBQSxRQUN6QztBQUNBLGVBQU8sWUFBWSxPQUFPLEtBQUs7QUFBQSxNQUNuQztBQUFBLE1BQ0EsVUFBVSxNQUFNO0FBQ1osWUFBSTtBQUNBLDZCQUFtQixJQUFJO0FBQ3ZCLGlCQUFPO0FBQUEsUUFDWCxTQUNPLEdBQUc7QUFDTixpQkFBTztBQUFBLFFBQ1g7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUdBLFFBQUksWUFBWSxZQUFZO0FBQ3hCLGFBQU8saUJBQWlCLFlBQVksV0FBVyxLQUFLLFdBQVc7QUFBQSxJQUNuRTtBQUVBLFVBQU0sMkJBQTJCLE9BQU8sVUFBVTtBQUNsRCxRQUFJLDBCQUEwQjtBQUMxQixhQUFPLFlBQVksQ0FBQyxTQUFTO0FBQ3pCLGVBQU8seUJBQXlCLEtBQUssSUFBSTtBQUFBLE1BQzdDO0FBQUEsSUFDSjtBQUNBLDBCQUFzQixNQUFNO0FBQUEsRUFDaEM7QUFDQSxTQUFPO0FBQ1g7QUFNTyxTQUFTLGtCQUFrQixZQUFZO0FBQzFDLFNBQU8sQ0FBQyxNQUFNLFNBQVM7QUFDbkIsVUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixTQUFLLElBQUksS0FBSztBQUNkLFdBQU8sRUFBRSxTQUFTLE1BQU0sV0FBVztBQUFBLEVBQ3ZDO0FBQ0o7OztBQ2hGTyxJQUFJO0FBQUEsQ0FDVixTQUFVRSxXQUFVO0FBSWpCLEVBQUFBLFVBQVNBLFVBQVMsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUtuQyxFQUFBQSxVQUFTQSxVQUFTLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFRbEMsRUFBQUEsVUFBU0EsVUFBUyxpQkFBaUIsSUFBSSxDQUFDLElBQUk7QUFLNUMsRUFBQUEsVUFBU0EsVUFBUyxZQUFZLElBQUksQ0FBQyxJQUFJO0FBSXZDLEVBQUFBLFVBQVNBLFVBQVMsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUtyQyxFQUFBQSxVQUFTQSxVQUFTLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFDdEMsR0FBRyxhQUFhLFdBQVcsQ0FBQyxFQUFFO0FBWXZCLElBQU0sYUFBYTtBQUluQixJQUFNLFlBQVk7QUFJbEIsSUFBTSxZQUFZO0FBQ2xCLElBQU0sZUFBTixNQUFtQjtBQUFBLEVBQ3RCLFlBQVksWUFBWTtBQUtwQixTQUFLLFdBQVcsQ0FBQztBQUNqQixTQUFLLGlCQUFpQixhQUNoQixrQkFBa0IsVUFBVSxJQUM1QixnQkFBZ0IsRUFBRTtBQUN4QixTQUFLLFNBQVM7QUFDZCxTQUFLLFlBQVk7QUFDakIsU0FBSyxNQUFNO0FBQUEsRUFDZjtBQUFBLEVBQ0EsZUFBZSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxLQUFLLE1BQU07QUFDNUIsUUFBSSxXQUFXLEtBQUssT0FBTyxRQUFRO0FBQy9CLFVBQUksU0FBUyxLQUFLLE9BQU8sVUFBVTtBQUNuQyxhQUFPLFNBQVM7QUFDWixrQkFBVTtBQUNkLFlBQU0sU0FBUyxJQUFJLFdBQVcsTUFBTTtBQUNwQyxVQUFJLEtBQUssTUFBTTtBQUNYLGVBQU8sSUFBSSxLQUFLLE1BQU07QUFDMUIsV0FBSyxTQUFTO0FBQUEsSUFDbEI7QUFBQSxFQUNKO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE9BQU87QUFDSCxVQUFNLFFBQVEsS0FBSztBQUNuQixVQUFNLE9BQU8sS0FBSztBQUlsQixRQUFJLEtBQUssZUFBZSxNQUFNO0FBQzFCLGFBQU87QUFDWCxVQUFNLFVBQVUsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN6QyxTQUFLLFlBQVk7QUFDakIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFNBQVM7QUFDTCxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxXQUFXLENBQUM7QUFDakIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE9BQU87QUFDSCxTQUFLLFNBQVMsS0FBSyxLQUFLLEdBQUc7QUFHM0IsU0FBSyxlQUFlLHVCQUF1QjtBQUMzQyxTQUFLLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDMUIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTztBQUNILFVBQU0sVUFBVSxLQUFLLFNBQVMsSUFBSTtBQUNsQyxRQUFJLFlBQVk7QUFDWixZQUFNLElBQUksTUFBTSxpQ0FBaUM7QUFHckQsVUFBTSxNQUFNLEtBQUssTUFBTSxVQUFVO0FBQ2pDLFVBQU0sZ0JBQWdCLGFBQWEsR0FBRztBQUN0QyxRQUFJLGdCQUFnQix5QkFBeUI7QUFJekMsV0FBSyxlQUFlLGdCQUFnQix1QkFBdUI7QUFDM0QsV0FBSyxPQUFPLFdBQVcsVUFBVSxlQUFlLFVBQVUseUJBQXlCLEtBQUssR0FBRztBQUFBLElBQy9GO0FBQ0EsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLEdBQUc7QUFDZixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxJQUFJLFNBQVMsTUFBTTtBQUNmLFdBQU8sS0FBSyxRQUFTLFdBQVcsSUFBSyxVQUFVLENBQUM7QUFBQSxFQUNwRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsSUFBSSxPQUFPO0FBQ1AsU0FBSyxlQUFlLE1BQU0sTUFBTTtBQUNoQyxTQUFLLE9BQU8sSUFBSSxPQUFPLEtBQUssR0FBRztBQUMvQixTQUFLLE9BQU8sTUFBTTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsT0FBT0MsUUFBTztBQUNWLGlCQUFhQSxNQUFLO0FBR2xCLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFFBQUlBLFNBQVEsS0FBTTtBQUNkLFdBQUssT0FBTyxLQUFLLEtBQUssSUFBSUE7QUFDMUIsYUFBTztBQUFBLElBQ1g7QUFDQSxXQUFPQSxTQUFRLEtBQU07QUFDakIsV0FBSyxPQUFPLEtBQUssS0FBSyxJQUFLQSxTQUFRLE1BQVE7QUFDM0MsTUFBQUEsWUFBVztBQUFBLElBQ2Y7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLLElBQUlBO0FBQzFCLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNQSxRQUFPO0FBQ1QsZ0JBQVlBLE1BQUs7QUFDakIsUUFBSUEsVUFBUyxHQUFHO0FBQ1osYUFBTyxLQUFLLE9BQU9BLE1BQUs7QUFBQSxJQUM1QjtBQUVBLFNBQUssZUFBZSxFQUFFO0FBQ3RCLGFBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ3hCLFdBQUssT0FBTyxLQUFLLEtBQUssSUFBS0EsU0FBUSxNQUFRO0FBQzNDLE1BQUFBLFdBQVU7QUFBQSxJQUNkO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzFCLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxLQUFLQSxRQUFPO0FBQ1IsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJQSxTQUFRLElBQUk7QUFDdEMsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE1BQU1BLFFBQU87QUFDVCxTQUFLLE9BQU9BLE9BQU0sVUFBVTtBQUM1QixXQUFPLEtBQUssSUFBSUEsTUFBSztBQUFBLEVBQ3pCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxPQUFPQSxRQUFPO0FBR1YsUUFBSSxPQUFPQSxXQUFVLFVBQVU7QUFDM0IsTUFBQUEsU0FBUSxPQUFPQSxNQUFLO0FBQUEsSUFDeEI7QUFDQSxVQUFNLE1BQU1BLE9BQU07QUFFbEIsUUFBSSxPQUFPLGtCQUFrQjtBQUN6QixXQUFLLGVBQWUsTUFBTSxDQUFDO0FBQzNCLFlBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQUksTUFBTSxLQUFLO0FBQ2YsWUFBTSxLQUFLLElBQUk7QUFDZixVQUFJLElBQUk7QUFDUixhQUFPLElBQUksS0FBSyxLQUFLO0FBQ2pCLGNBQU0sT0FBT0EsT0FBTSxXQUFXLENBQUM7QUFDL0IsWUFBSSxPQUFPO0FBQ1A7QUFDSixjQUFNLEtBQUssSUFBSTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxLQUFLLEtBQUs7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFHQSxTQUFLLGVBQWUsTUFBTSxJQUFJLENBQUM7QUFJL0IsVUFBTSxxQkFBcUIsYUFBYSxHQUFHO0FBQzNDLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sRUFBRSxRQUFRLElBQUksS0FBSyxlQUFlQSxRQUFPLElBQUksU0FBUyxRQUFRLGtCQUFrQixDQUFDO0FBRXZGLFVBQU0sZ0JBQWdCLGFBQWEsT0FBTztBQUMxQyxRQUFJLGlCQUFpQixvQkFBb0I7QUFDckMsVUFBSSxXQUFXLFFBQVEsZUFBZSxRQUFRLG9CQUFvQixRQUFRLHFCQUFxQixPQUFPO0FBQUEsSUFDMUc7QUFFQSxTQUFLLE9BQU8sT0FBTztBQUNuQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsTUFBTUEsUUFBTztBQUNULGtCQUFjQSxNQUFLO0FBQ25CLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxFQUFFLFdBQVcsS0FBSyxLQUFLQSxRQUFPLElBQUk7QUFDNUMsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixTQUFLLGVBQWUsQ0FBQztBQUNyQixTQUFLLEtBQUssRUFBRSxXQUFXLEtBQUssS0FBS0EsUUFBTyxJQUFJO0FBQzVDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRQSxRQUFPO0FBQ1gsaUJBQWFBLE1BQUs7QUFDbEIsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxLQUFLLEVBQUUsVUFBVSxLQUFLLEtBQUtBLFFBQU8sSUFBSTtBQUMzQyxTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBU0EsUUFBTztBQUNaLGdCQUFZQSxNQUFLO0FBQ2pCLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxFQUFFLFNBQVMsS0FBSyxLQUFLQSxRQUFPLElBQUk7QUFDMUMsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixnQkFBWUEsTUFBSztBQUVqQixXQUFPLEtBQUssUUFBU0EsVUFBUyxJQUFNQSxVQUFTLFFBQVMsQ0FBQztBQUFBLEVBQzNEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTQSxRQUFPO0FBQ1osVUFBTSxLQUFLLFdBQVcsSUFBSUEsTUFBSztBQUMvQixTQUFLLGVBQWUsQ0FBQztBQUNyQixVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFNBQUssU0FBUyxLQUFLLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDbkMsU0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQ3ZDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRQSxRQUFPO0FBQ1gsVUFBTSxLQUFLLFdBQVcsS0FBS0EsTUFBSztBQUNoQyxTQUFLLGVBQWUsQ0FBQztBQUNyQixVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFNBQUssU0FBUyxLQUFLLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDbkMsU0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQ3ZDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNQSxRQUFPO0FBQ1QsVUFBTSxLQUFLLFdBQVcsSUFBSUEsTUFBSztBQUMvQixXQUFPLEtBQUssY0FBYyxHQUFHLElBQUksR0FBRyxFQUFFO0FBQUEsRUFDMUM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixVQUFNLEtBQUssV0FBVyxJQUFJQSxNQUFLLEdBRS9CLE9BQU8sR0FBRyxNQUFNLElBQUksS0FBTSxHQUFHLE1BQU0sSUFBSyxNQUFNLE1BQU8sR0FBRyxNQUFNLElBQU0sR0FBRyxPQUFPLE1BQU87QUFDckYsV0FBTyxLQUFLLGNBQWMsSUFBSSxFQUFFO0FBQUEsRUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixVQUFNLEtBQUssV0FBVyxLQUFLQSxNQUFLO0FBQ2hDLFdBQU8sS0FBSyxjQUFjLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxjQUFjLElBQUksSUFBSTtBQUVsQixTQUFLLGVBQWUsRUFBRTtBQUN0QixVQUFNLE1BQU0sS0FBSztBQUNqQixRQUFJLE1BQU0sS0FBSztBQUNmLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksR0FBRztBQUMvQixZQUFNLFFBQVEsT0FBTztBQUNyQixZQUFNLFVBQVUsRUFBRSxVQUFVLEtBQUssS0FBSyxNQUFNO0FBQzVDLFVBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxNQUFPLFNBQVM7QUFDaEQsVUFBSSxDQUFDLFNBQVM7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFDQSxVQUFNLFlBQWMsT0FBTyxLQUFNLE1BQVUsS0FBSyxNQUFTO0FBQ3pELFVBQU0sY0FBYyxFQUFFLE1BQU0sS0FBSztBQUNqQyxRQUFJLEtBQUssS0FBSyxjQUFjLFlBQVksTUFBTyxhQUFhO0FBQzVELFFBQUksQ0FBQyxhQUFhO0FBQ2QsV0FBSyxNQUFNO0FBQ1gsYUFBTztBQUFBLElBQ1g7QUFDQSxhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEdBQUc7QUFDL0IsWUFBTSxRQUFRLE9BQU87QUFDckIsWUFBTSxVQUFVLEVBQUUsVUFBVSxLQUFLO0FBQ2pDLFVBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxNQUFPLFNBQVM7QUFDaEQsVUFBSSxDQUFDLFNBQVM7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFDQSxRQUFJLEtBQUssSUFBSyxPQUFPLEtBQU07QUFDM0IsU0FBSyxNQUFNO0FBQ1gsV0FBTztBQUFBLEVBQ1g7QUFDSjtBQUlBLElBQU0sZUFBZTtBQU1yQixJQUFNLDBCQUEwQjtBQU1oQyxJQUFNLGVBQWUsSUFBSSxXQUFXLENBQUM7QUFLckMsSUFBTSxhQUFhLElBQUksU0FBUyxhQUFhLE1BQU07QUFLbkQsSUFBTSxtQkFBbUI7QUFJekIsU0FBUyxhQUFhQSxRQUFPO0FBQ3pCLE1BQUlBLFNBQVE7QUFDUixXQUFPO0FBQ1gsTUFBSUEsU0FBUTtBQUNSLFdBQU87QUFDWCxNQUFJQSxTQUFRO0FBQ1IsV0FBTztBQUNYLE1BQUlBLFNBQVE7QUFDUixXQUFPO0FBQ1gsU0FBTztBQUNYO0FBQ08sSUFBTSxlQUFOLE1BQW1CO0FBQUEsRUFDdEIsWUFBWSxLQUFLLGFBQWEsZ0JBQWdCLEVBQUUsWUFBWTtBQUN4RCxTQUFLLGFBQWE7QUFDbEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixTQUFLLFdBQVc7QUFJaEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxNQUFNLElBQUk7QUFDZixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sSUFBSSxTQUFTLElBQUksUUFBUSxJQUFJLFlBQVksSUFBSSxVQUFVO0FBQUEsRUFDdkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTTtBQUNGLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sTUFBTSxLQUFLLE9BQU87QUFDeEIsVUFBTSxZQUFZLEtBQUssTUFBTTtBQUM3QixRQUFJLFlBQVksS0FBTSxhQUFhLEtBQUssS0FBSyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUksSUFBTztBQUNwRSxZQUFNLElBQUksTUFBTSxzQ0FBc0M7QUFBQSxJQUMxRDtBQUNBLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFVBQU0sV0FBVyxNQUFNO0FBQ3ZCLFFBQUksV0FBVyxLQUFLLFdBQVcsR0FBRztBQUM5QixZQUFNLElBQUksTUFBTSwyQkFBMkIsVUFBVSxnQkFBZ0IsUUFBUTtBQUFBLElBQ2pGO0FBQ0EsV0FBTyxDQUFDLFNBQVMsUUFBUTtBQUFBLEVBQzdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsS0FBSyxVQUFVLFNBQVMsaUJBQWlCLEtBQUs7QUFDMUMsUUFBSSxRQUFRLEtBQUs7QUFDakIsWUFBUSxVQUFVO0FBQUEsTUFDZCxLQUFLLFNBQVM7QUFDVixlQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFNO0FBQUEsUUFFcEM7QUFDQTtBQUFBO0FBQUEsTUFFSixLQUFLLFNBQVM7QUFDVixhQUFLLE9BQU87QUFBQSxNQUNoQixLQUFLLFNBQVM7QUFDVixhQUFLLE9BQU87QUFDWjtBQUFBLE1BQ0osS0FBSyxTQUFTO0FBQ1YsWUFBSSxNQUFNLEtBQUssT0FBTztBQUN0QixhQUFLLE9BQU87QUFDWjtBQUFBLE1BQ0osS0FBSyxTQUFTO0FBQ1YsWUFBSSxrQkFBa0IsR0FBRztBQUNyQixnQkFBTSxJQUFJLE1BQU0saUNBQWlDO0FBQUEsUUFDckQ7QUFDQSxtQkFBUztBQUNMLGdCQUFNLENBQUMsSUFBSSxFQUFFLElBQUksS0FBSyxJQUFJO0FBQzFCLGNBQUksT0FBTyxTQUFTLFVBQVU7QUFDMUIsZ0JBQUksWUFBWSxVQUFhLE9BQU8sU0FBUztBQUN6QyxvQkFBTSxJQUFJLE1BQU0sdUJBQXVCO0FBQUEsWUFDM0M7QUFDQTtBQUFBLFVBQ0o7QUFDQSxlQUFLLEtBQUssSUFBSSxJQUFJLGlCQUFpQixDQUFDO0FBQUEsUUFDeEM7QUFDQTtBQUFBLE1BQ0o7QUFDSSxjQUFNLElBQUksTUFBTSx5QkFBeUIsUUFBUTtBQUFBLElBQ3pEO0FBQ0EsU0FBSyxhQUFhO0FBQ2xCLFdBQU8sS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUM1QztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsZUFBZTtBQUNYLFFBQUksS0FBSyxNQUFNLEtBQUs7QUFDaEIsWUFBTSxJQUFJLFdBQVcsZUFBZTtBQUFBLEVBQzVDO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBQ0osV0FBTyxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTO0FBQ0wsUUFBSSxNQUFNLEtBQUssT0FBTztBQUV0QixXQUFRLFFBQVEsSUFBSyxFQUFFLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsUUFBUTtBQUNKLFNBQUssU0FBUztBQUNkLFdBQU8sV0FBVyxJQUFJLEtBQUssWUFBWSxLQUFLLFVBQVU7QUFBQSxFQUMxRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUNMLFNBQUssU0FBUztBQUNkLFdBQU8sV0FBVyxLQUFLLEtBQUssWUFBWSxLQUFLLFVBQVU7QUFBQSxFQUMzRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUNMLFNBQUssU0FBUztBQUNkLFFBQUksS0FBSyxLQUFLO0FBQ2QsUUFBSSxLQUFLLEtBQUs7QUFFZCxRQUFJLElBQUksRUFBRSxLQUFLO0FBQ2YsVUFBTyxPQUFPLEtBQU8sS0FBSyxNQUFNLE1BQU87QUFDdkMsU0FBTSxPQUFPLElBQUs7QUFDbEIsV0FBTyxXQUFXLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDaEM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU87QUFFSCxVQUFNLElBQUksS0FBSyxJQUFJLEtBQUssR0FBRztBQUMzQixRQUFJLElBQUksS0FBTTtBQUNWLFdBQUs7QUFDTCxhQUFPLE1BQU07QUFBQSxJQUNqQjtBQUNBLFNBQUssU0FBUztBQUNkLFdBQU8sS0FBSyxlQUFlLEtBQUssS0FBSyxlQUFlO0FBQUEsRUFDeEQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFVBQVU7QUFFTixXQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQ3hEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxXQUFXO0FBRVAsV0FBTyxLQUFLLEtBQUssVUFBVSxLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsVUFBVTtBQUNOLFdBQU8sV0FBVyxLQUFLLEtBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDM0Q7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFdBQVc7QUFDUCxXQUFPLFdBQVcsSUFBSSxLQUFLLFNBQVMsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBRUosV0FBTyxLQUFLLEtBQUssWUFBWSxLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN6RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUVMLFdBQU8sS0FBSyxLQUFLLFlBQVksS0FBSyxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQUEsRUFDekQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFFBQVE7QUFDSixRQUFJLE1BQU0sS0FBSyxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQ3RDLFNBQUssT0FBTztBQUNaLFNBQUssYUFBYTtBQUNsQixXQUFPLEtBQUssSUFBSSxTQUFTLE9BQU8sUUFBUSxHQUFHO0FBQUEsRUFDL0M7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTyxRQUFRO0FBRVgsVUFBTSxNQUFNLEtBQUssT0FBTztBQUN4QixVQUFNLFFBQVEsS0FBSztBQUNuQixTQUFLLE9BQU87QUFDWixTQUFLLGFBQWE7QUFDbEIsVUFBTSxNQUFNLEtBQUs7QUFFakIsUUFBSSxPQUFPLGtCQUFrQjtBQUN6QixZQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDM0IsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDMUIsY0FBTSxPQUFPLElBQUksUUFBUSxDQUFDO0FBQzFCLFlBQUksT0FBTyxLQUFNO0FBQ2IsaUJBQU8sS0FBSyxXQUFXLElBQUksU0FBUyxPQUFPLEtBQUssR0FBRyxHQUFHLE1BQU07QUFBQSxRQUNoRTtBQUNBLGNBQU0sQ0FBQyxJQUFJO0FBQUEsTUFDZjtBQUNBLGFBQU8sT0FBTyxhQUFhLE1BQU0sUUFBUSxLQUFLO0FBQUEsSUFDbEQ7QUFDQSxXQUFPLEtBQUssV0FBVyxJQUFJLFNBQVMsT0FBTyxLQUFLLEdBQUcsR0FBRyxNQUFNO0FBQUEsRUFDaEU7QUFDSjtBQUlBLFNBQVMsWUFBWSxLQUFLO0FBQ3RCLE1BQUksT0FBTyxPQUFPLFVBQVU7QUFDeEIsVUFBTSxPQUFPLEdBQUc7QUFBQSxFQUNwQixXQUNTLE9BQU8sT0FBTyxVQUFVO0FBQzdCLFVBQU0sSUFBSSxNQUFNLG9CQUFvQixPQUFPLEdBQUc7QUFBQSxFQUNsRDtBQUNBLE1BQUksQ0FBQyxPQUFPLFVBQVUsR0FBRyxLQUNyQixNQUFNLGFBQ04sTUFBTTtBQUNOLFVBQU0sSUFBSSxNQUFNLG9CQUFvQixHQUFHO0FBQy9DO0FBSUEsU0FBUyxhQUFhLEtBQUs7QUFDdkIsTUFBSSxPQUFPLE9BQU8sVUFBVTtBQUN4QixVQUFNLE9BQU8sR0FBRztBQUFBLEVBQ3BCLFdBQ1MsT0FBTyxPQUFPLFVBQVU7QUFDN0IsVUFBTSxJQUFJLE1BQU0scUJBQXFCLE9BQU8sR0FBRztBQUFBLEVBQ25EO0FBQ0EsTUFBSSxDQUFDLE9BQU8sVUFBVSxHQUFHLEtBQ3JCLE1BQU0sY0FDTixNQUFNO0FBQ04sVUFBTSxJQUFJLE1BQU0scUJBQXFCLEdBQUc7QUFDaEQ7QUFJQSxTQUFTLGNBQWMsS0FBSztBQUN4QixNQUFJLE9BQU8sT0FBTyxVQUFVO0FBQ3hCLFVBQU0sSUFBSTtBQUNWLFVBQU0sT0FBTyxHQUFHO0FBQ2hCLFFBQUksT0FBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLE9BQU87QUFDbEMsWUFBTSxJQUFJLE1BQU0sc0JBQXNCLENBQUM7QUFBQSxJQUMzQztBQUFBLEVBQ0osV0FDUyxPQUFPLE9BQU8sVUFBVTtBQUM3QixVQUFNLElBQUksTUFBTSxzQkFBc0IsT0FBTyxHQUFHO0FBQUEsRUFDcEQ7QUFHQSxNQUFJLENBQUMsT0FBTyxTQUFTLEtBQUssT0FBTyxHQUFHLENBQUMsS0FBSyxPQUFPLFNBQVMsR0FBRyxHQUFHO0FBQzVELFVBQU0sSUFBSSxNQUFNLHNCQUFzQixHQUFHO0FBQUEsRUFDN0M7QUFDSjs7O0FDcHNCQSxJQUFNLGFBQWE7QUFPWixTQUFTLG1CQUFtQixPQUFPO0FBRXRDLE1BQUksdUJBQXVCLEtBQUssR0FBRztBQUMvQixXQUFPO0FBQUEsTUFDSCxXQUFXLENBQUMsVUFBVSxtQkFBbUIsS0FBSztBQUFBLE1BQzlDLFNBQVMsQ0FBQyxZQUFZLGlCQUFpQixPQUFPO0FBQUEsSUFDbEQ7QUFBQSxFQUNKO0FBRUEsTUFBSSxNQUFNLGFBQWEsYUFDbkIsQ0FBQyxNQUFNLFNBQ1AsY0FBYyxNQUFNLE9BQU8sR0FBRztBQUM5QixVQUFNLGNBQWMsTUFBTTtBQUMxQixVQUFNLGlCQUFpQixZQUFZLE9BQU8sQ0FBQyxFQUFFO0FBQzdDLFdBQU87QUFBQSxNQUNILFdBQVcsQ0FBQyxVQUFVO0FBQ2xCLGNBQU0sVUFBVSxPQUFPLFdBQVc7QUFDbEMsWUFBSSxVQUFVLFFBQVc7QUFDckIsa0JBQVEsY0FBYyxJQUFJO0FBQUEsUUFDOUI7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsU0FBUyxDQUFDLFlBQVksUUFBUSxjQUFjO0FBQUEsSUFDaEQ7QUFBQSxFQUNKO0FBRUEsUUFBTSxZQUFZLE1BQU07QUFDeEIsU0FBTztBQUFBLElBQ0gsV0FBVyxDQUFDLFVBQVcsVUFBVSxTQUFZLE9BQU8sU0FBUyxJQUFJO0FBQUEsSUFDakUsU0FBUyxDQUFDLFlBQVk7QUFBQSxFQUMxQjtBQUNKO0FBTUEsU0FBUyx1QkFBdUIsT0FBTztBQUNuQyxTQUFRLE1BQU0sUUFBUSxZQUFZLDRCQUM5QixNQUFNLE9BQU8sWUFBWTtBQUNqQztBQU9PLFNBQVMsbUJBQW1CLE1BQU07QUFDckMsUUFBTSxTQUFTO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxRQUFRLENBQUM7QUFBQSxFQUNiO0FBQ0EsTUFBSSxTQUFTLElBQUksR0FBRztBQUNoQixlQUFXLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRztBQUMvQixhQUFPLE9BQU8sUUFBUSxHQUFHLGtCQUFrQixLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDdkQ7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBTU8sU0FBUyxpQkFBaUIsS0FBSztBQUNsQyxRQUFNLE9BQU8sQ0FBQztBQUNkLGFBQVcsS0FBSyxPQUFPLEtBQUssSUFBSSxNQUFNLEdBQUc7QUFDckMsV0FBTyxNQUFNLEdBQUcsZ0JBQWdCLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2xEO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBUyxnQkFBZ0IsS0FBSztBQUMxQixVQUFRLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDbkIsS0FBSztBQUNELGFBQU8saUJBQWlCLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDMUMsS0FBSztBQUNELGFBQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxJQUFJLGVBQWU7QUFBQSxJQUNwRCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0QsYUFBTztBQUFBLElBQ1g7QUFDSSxhQUFPLElBQUksS0FBSztBQUFBLEVBQ3hCO0FBQ0o7QUFDQSxTQUFTLGtCQUFrQixNQUFNO0FBQzdCLFFBQU1DLFNBQVE7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLE1BQU0sRUFBRSxNQUFNLE9BQVU7QUFBQSxFQUM1QjtBQUNBLFVBQVEsT0FBTyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNELE1BQUFBLE9BQU0sT0FBTyxFQUFFLE1BQU0sZUFBZSxPQUFPLEtBQUs7QUFDaEQ7QUFBQSxJQUNKLEtBQUs7QUFDRCxNQUFBQSxPQUFNLE9BQU8sRUFBRSxNQUFNLGVBQWUsT0FBTyxLQUFLO0FBQ2hEO0FBQUEsSUFDSixLQUFLO0FBQ0QsTUFBQUEsT0FBTSxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sS0FBSztBQUM5QztBQUFBLElBQ0osS0FBSztBQUNELFVBQUksU0FBUyxNQUFNO0FBQ2YsUUFBQUEsT0FBTSxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sV0FBVztBQUFBLE1BQ3hELFdBQ1MsTUFBTSxRQUFRLElBQUksR0FBRztBQUMxQixjQUFNLFlBQVk7QUFBQSxVQUNkLFdBQVc7QUFBQSxVQUNYLFFBQVEsQ0FBQztBQUFBLFFBQ2I7QUFDQSxZQUFJLE1BQU0sUUFBUSxJQUFJLEdBQUc7QUFDckIscUJBQVcsS0FBSyxNQUFNO0FBQ2xCLHNCQUFVLE9BQU8sS0FBSyxrQkFBa0IsQ0FBQyxDQUFDO0FBQUEsVUFDOUM7QUFBQSxRQUNKO0FBQ0EsUUFBQUEsT0FBTSxPQUFPO0FBQUEsVUFDVCxNQUFNO0FBQUEsVUFDTixPQUFPO0FBQUEsUUFDWDtBQUFBLE1BQ0osT0FDSztBQUNELFFBQUFBLE9BQU0sT0FBTztBQUFBLFVBQ1QsTUFBTTtBQUFBLFVBQ04sT0FBTyxtQkFBbUIsSUFBSTtBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUNBO0FBQUEsRUFDUjtBQUNBLFNBQU9BO0FBQ1g7OztBQzFJQSxJQUFNLHNCQUFzQixXQUFXLFVBQVU7QUFZMUMsU0FBUyxhQUFhLFdBQVc7QUFDcEMsUUFBTSxNQUFNLFVBQVU7QUFHdEIsTUFBSSxPQUFPLE9BQVEsTUFBTSxLQUFNO0FBQy9CLE9BQUssTUFBTSxNQUFNLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBSyxLQUFLO0FBQzdDLFlBQVEsVUFBVSxNQUFNLENBQUMsS0FBSyxNQUFNLElBQUk7QUFBQSxFQUM1QztBQUNBLFFBQU0sUUFBUSxJQUFJLFdBQVcsSUFBSTtBQUNqQyxNQUFJLFVBQVU7QUFDZCxNQUFJLHFCQUFxQjtBQUNyQixRQUFJO0FBQ0EsWUFBTSxTQUFTLG9CQUFvQixLQUFLLE9BQU8sU0FBUztBQUN4RCxVQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3BCLGtCQUFVLE9BQU87QUFBQSxNQUNyQjtBQUFBLElBQ0osU0FDTyxJQUFJO0FBQUEsSUFFWDtBQUFBLEVBQ0o7QUFDQSxNQUFJLFVBQVUsR0FBRztBQUNiLGNBQVUsY0FBYyxPQUFPLFNBQVM7QUFBQSxFQUM1QztBQUNBLFNBQU8sV0FBVyxPQUFPLFFBQVEsTUFBTSxTQUFTLEdBQUcsT0FBTztBQUM5RDtBQUVBLFNBQVMsY0FBYyxPQUFPLFdBQVc7QUFDckMsUUFBTSxRQUFRLGVBQWU7QUFDN0IsTUFBSSxVQUFVLEdBQ2QsV0FBVyxHQUNYLEdBQ0EsSUFBSTtBQUNKLFdBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxRQUFRLEtBQUs7QUFDdkMsUUFBSSxNQUFNLFVBQVUsV0FBVyxDQUFDLENBQUM7QUFDakMsUUFBSSxNQUFNLFFBQVc7QUFDakIsY0FBUSxVQUFVLENBQUMsR0FBRztBQUFBO0FBQUEsUUFFbEIsS0FBSztBQUNELHFCQUFXO0FBQUE7QUFBQSxRQUNmLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFDRDtBQUFBO0FBQUEsUUFDSjtBQUNJLGdCQUFNLE1BQU0sdUJBQXVCO0FBQUEsTUFDM0M7QUFBQSxJQUNKO0FBQ0EsWUFBUSxVQUFVO0FBQUEsTUFDZCxLQUFLO0FBQ0QsWUFBSTtBQUNKLG1CQUFXO0FBQ1g7QUFBQSxNQUNKLEtBQUs7QUFDRCxjQUFNLFNBQVMsSUFBSyxLQUFLLEtBQU8sSUFBSSxPQUFPO0FBQzNDLFlBQUk7QUFDSixtQkFBVztBQUNYO0FBQUEsTUFDSixLQUFLO0FBQ0QsY0FBTSxTQUFTLEtBQU0sSUFBSSxPQUFPLEtBQU8sSUFBSSxPQUFPO0FBQ2xELFlBQUk7QUFDSixtQkFBVztBQUNYO0FBQUEsTUFDSixLQUFLO0FBQ0QsY0FBTSxTQUFTLEtBQU0sSUFBSSxNQUFNLElBQUs7QUFDcEMsbUJBQVc7QUFDWDtBQUFBLElBQ1I7QUFBQSxFQUNKO0FBQ0EsTUFBSSxZQUFZO0FBQ1osVUFBTSxNQUFNLHVCQUF1QjtBQUN2QyxTQUFPO0FBQ1g7QUFDQSxJQUFNLGlCQUFpQixXQUFXLFVBQVU7QUF5RDVDLElBQUk7QUFDSixJQUFJO0FBRUosSUFBSTtBQUNKLFNBQVMsZUFBZSxVQUFVO0FBQzlCLE1BQUksQ0FBQyxnQkFBZ0I7QUFDakIscUJBQ0ksbUVBQW1FLE1BQU0sRUFBRTtBQUMvRSxxQkFBaUIsZUFBZSxNQUFNLEdBQUcsRUFBRSxFQUFFLE9BQU8sS0FBSyxHQUFHO0FBQUEsRUFDaEU7QUFDQSxTQUFPLFlBQVk7QUFBQTtBQUFBLElBRVg7QUFBQSxNQUNGO0FBQ1Y7QUFDQSxTQUFTLGlCQUFpQjtBQUN0QixNQUFJLENBQUMsYUFBYTtBQUNkLGtCQUFjLENBQUM7QUFDZixVQUFNLGNBQWMsZUFBZSxLQUFLO0FBQ3hDLGFBQVMsSUFBSSxHQUFHLElBQUksWUFBWSxRQUFRO0FBQ3BDLGtCQUFZLFlBQVksQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFDLElBQUk7QUFFaEQsZ0JBQVksSUFBSSxXQUFXLENBQUMsQ0FBQyxJQUFJLFlBQVksUUFBUSxHQUFHO0FBQ3hELGdCQUFZLElBQUksV0FBVyxDQUFDLENBQUMsSUFBSSxZQUFZLFFBQVEsR0FBRztBQUFBLEVBQzVEO0FBQ0EsU0FBTztBQUNYOzs7QUN2SU8sU0FBUyxlQUFlLFdBQVc7QUFDdEMsTUFBSSxVQUFVO0FBQ2QsUUFBTSxJQUFJLENBQUM7QUFDWCxXQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsUUFBUSxLQUFLO0FBQ3ZDLFFBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUMxQixZQUFRLEdBQUc7QUFBQSxNQUNQLEtBQUs7QUFDRCxrQkFBVTtBQUNWO0FBQUEsTUFDSixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0QsVUFBRSxLQUFLLENBQUM7QUFDUixrQkFBVTtBQUNWO0FBQUEsTUFDSjtBQUNJLFlBQUksU0FBUztBQUNULG9CQUFVO0FBQ1YsY0FBSSxFQUFFLFlBQVk7QUFBQSxRQUN0QjtBQUNBLFVBQUUsS0FBSyxDQUFDO0FBQ1I7QUFBQSxJQUNSO0FBQUEsRUFDSjtBQUNBLFNBQU8sRUFBRSxLQUFLLEVBQUU7QUFDcEI7QUFjQSxJQUFNLDJCQUEyQixvQkFBSSxJQUFJO0FBQUE7QUFBQSxFQUVyQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNKLENBQUM7QUFNTSxTQUFTLG1CQUFtQixNQUFNO0FBQ3JDLFNBQU8seUJBQXlCLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTTtBQUM3RDs7O0FDMUZPLFNBQVMsaUJBQWlCLFNBQVM7QUFDdEMsYUFBVyxLQUFLLFFBQVEsT0FBTztBQUMzQixRQUFJLENBQUMsb0JBQW9CLEdBQUcsVUFBVSxHQUFHO0FBQ3JDLFFBQUUsV0FBVyxlQUFlLEVBQUUsSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDSjtBQUNBLFVBQVEsV0FBVyxRQUFRLGdCQUFnQjtBQUMvQzs7O0FDTE8sU0FBUyx5QkFBeUIsVUFBVUMsUUFBTztBQUN0RCxRQUFNLFlBQVksU0FBUyxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBU0EsTUFBSztBQUM5RCxNQUFJLENBQUMsV0FBVztBQUNaLFVBQU0sSUFBSSxNQUFNLGdCQUFnQixRQUFRLG1CQUFtQkEsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFDQSxTQUFPLFVBQVU7QUFDckI7QUFNTyxTQUFTLDJCQUEyQixNQUFNQSxRQUFPO0FBQ3BELFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQ1osYUFBT0E7QUFBQSxJQUNYLEtBQUssV0FBVyxPQUFPO0FBQ25CLFlBQU0sSUFBSSwwQkFBMEJBLE1BQUs7QUFDekMsVUFBSSxNQUFNLE9BQU87QUFDYixjQUFNLElBQUksTUFBTSxnQkFBZ0IsV0FBVyxJQUFJLENBQUMsbUJBQW1CQSxNQUFLLEVBQUU7QUFBQSxNQUM5RTtBQUNBLGFBQU87QUFBQSxJQUNYO0FBQUEsSUFDQSxLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLFdBQVcsTUFBTUEsTUFBSztBQUFBLElBQ2pDLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sV0FBVyxPQUFPQSxNQUFLO0FBQUEsSUFDbEMsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osY0FBUUEsUUFBTztBQUFBLFFBQ1gsS0FBSztBQUNELGlCQUFPLE9BQU87QUFBQSxRQUNsQixLQUFLO0FBQ0QsaUJBQU8sT0FBTztBQUFBLFFBQ2xCLEtBQUs7QUFDRCxpQkFBTyxPQUFPO0FBQUEsUUFDbEI7QUFDSSxpQkFBTyxXQUFXQSxNQUFLO0FBQUEsTUFDL0I7QUFBQSxJQUNKLEtBQUssV0FBVztBQUNaLGFBQU9BLFdBQVU7QUFBQSxJQUNyQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLFNBQVNBLFFBQU8sRUFBRTtBQUFBLEVBQ2pDO0FBQ0o7QUFJQSxTQUFTLDBCQUEwQixLQUFLO0FBQ3BDLFFBQU0sSUFBSSxDQUFDO0FBQ1gsUUFBTSxRQUFRO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixHQUFHO0FBQUEsSUFDSCxPQUFPO0FBQ0gsVUFBSSxLQUFLLEtBQUssVUFBVSxHQUFHO0FBQ3ZCLGVBQU87QUFBQSxNQUNYO0FBQ0EsV0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ3BCLFdBQUssT0FBTyxLQUFLLEtBQUssVUFBVSxDQUFDO0FBQ2pDLGFBQU87QUFBQSxJQUNYO0FBQUEsSUFDQSxLQUFLLEdBQUc7QUFDSixVQUFJLEtBQUssS0FBSyxVQUFVLEdBQUc7QUFDdkIsY0FBTSxJQUFJLEtBQUssS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUNsQyxhQUFLLE9BQU8sS0FBSyxLQUFLLFVBQVUsQ0FBQztBQUNqQyxlQUFPO0FBQUEsTUFDWDtBQUNBLGFBQU87QUFBQSxJQUNYO0FBQUEsRUFDSjtBQUNBLFNBQU8sTUFBTSxLQUFLLEdBQUc7QUFDakIsWUFBUSxNQUFNLEdBQUc7QUFBQSxNQUNiLEtBQUs7QUFDRCxZQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ2Qsa0JBQVEsTUFBTSxHQUFHO0FBQUEsWUFDYixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxNQUFNLEVBQUUsV0FBVyxDQUFDLENBQUM7QUFDNUI7QUFBQSxZQUNKLEtBQUs7QUFDRCxnQkFBRSxLQUFLLENBQUk7QUFDWDtBQUFBLFlBQ0osS0FBSztBQUNELGdCQUFFLEtBQUssRUFBSTtBQUNYO0FBQUEsWUFDSixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxFQUFJO0FBQ1g7QUFBQSxZQUNKLEtBQUs7QUFDRCxnQkFBRSxLQUFLLEVBQUk7QUFDWDtBQUFBLFlBQ0osS0FBSztBQUNELGdCQUFFLEtBQUssQ0FBSTtBQUNYO0FBQUEsWUFDSixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxFQUFJO0FBQ1g7QUFBQSxZQUNKLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUssS0FBSztBQUNOLG9CQUFNLElBQUksTUFBTTtBQUNoQixvQkFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDO0FBQ3RCLGtCQUFJLE1BQU0sT0FBTztBQUNiLHVCQUFPO0FBQUEsY0FDWDtBQUNBLG9CQUFNLElBQUksU0FBUyxJQUFJLEdBQUcsQ0FBQztBQUMzQixrQkFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHO0FBQ2pCLHVCQUFPO0FBQUEsY0FDWDtBQUNBLGdCQUFFLEtBQUssQ0FBQztBQUNSO0FBQUEsWUFDSjtBQUFBLFlBQ0EsS0FBSyxLQUFLO0FBQ04sb0JBQU0sSUFBSSxNQUFNO0FBQ2hCLG9CQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDdEIsa0JBQUksTUFBTSxPQUFPO0FBQ2IsdUJBQU87QUFBQSxjQUNYO0FBQ0Esb0JBQU0sSUFBSSxTQUFTLElBQUksR0FBRyxFQUFFO0FBQzVCLGtCQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUc7QUFDakIsdUJBQU87QUFBQSxjQUNYO0FBQ0EsZ0JBQUUsS0FBSyxDQUFDO0FBQ1I7QUFBQSxZQUNKO0FBQUEsWUFDQSxLQUFLLEtBQUs7QUFDTixvQkFBTSxJQUFJLE1BQU07QUFDaEIsb0JBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixrQkFBSSxNQUFNLE9BQU87QUFDYix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxJQUFJLFNBQVMsSUFBSSxHQUFHLEVBQUU7QUFDNUIsa0JBQUksT0FBTyxNQUFNLENBQUMsR0FBRztBQUNqQix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxRQUFRLElBQUksV0FBVyxDQUFDO0FBQzlCLG9CQUFNLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN0QyxtQkFBSyxTQUFTLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLGdCQUFFLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDN0M7QUFBQSxZQUNKO0FBQUEsWUFDQSxLQUFLLEtBQUs7QUFDTixvQkFBTSxJQUFJLE1BQU07QUFDaEIsb0JBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixrQkFBSSxNQUFNLE9BQU87QUFDYix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxLQUFLLFdBQVcsS0FBSyxJQUFJLENBQUM7QUFDaEMsb0JBQU0sUUFBUSxJQUFJLFdBQVcsQ0FBQztBQUM5QixvQkFBTSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU07QUFDdEMsbUJBQUssU0FBUyxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQzVCLG1CQUFLLFNBQVMsR0FBRyxHQUFHLElBQUksSUFBSTtBQUM1QixnQkFBRSxLQUFLLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGO0FBQUEsWUFDSjtBQUFBLFVBQ0o7QUFBQSxRQUNKO0FBQ0E7QUFBQSxNQUNKO0FBQ0ksVUFBRSxLQUFLLE1BQU0sRUFBRSxXQUFXLENBQUMsQ0FBQztBQUFBLElBQ3BDO0FBQUEsRUFDSjtBQUNBLFNBQU8sSUFBSSxXQUFXLENBQUM7QUFDM0I7OztBQ2pMTyxVQUFVLFlBQVksTUFBTTtBQUMvQixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2YsS0FBSztBQUNELGlCQUFXLFdBQVcsS0FBSyxVQUFVO0FBQ2pDLGNBQU07QUFDTixlQUFPLFlBQVksT0FBTztBQUFBLE1BQzlCO0FBQ0EsYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1o7QUFBQSxJQUNKLEtBQUs7QUFDRCxpQkFBVyxXQUFXLEtBQUssZ0JBQWdCO0FBQ3ZDLGNBQU07QUFDTixlQUFPLFlBQVksT0FBTztBQUFBLE1BQzlCO0FBQ0EsYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1o7QUFBQSxFQUNSO0FBQ0o7OztBQ21CTyxTQUFTLDJCQUEyQixxQkFBcUIsU0FBUztBQUNyRSxTQUFPLGtCQUFrQixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFDM0Q7QUFDQSxTQUFTLGtCQUFrQixNQUczQixPQUFPO0FBQ0gsUUFBTSxXQUFXLG1CQUFtQjtBQUNwQyxNQUFJLENBQUMsS0FBSyxRQUFRO0FBQ2QsV0FBTztBQUFBLEVBQ1g7QUFDQSxNQUFJLGVBQWUsS0FBSyxDQUFDLEtBQ3JCLEtBQUssQ0FBQyxFQUFFLGFBQWEscUNBQXFDO0FBQzFELGVBQVcsUUFBUSxLQUFLLENBQUMsRUFBRSxNQUFNO0FBQzdCLGdCQUFVLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ3hELGNBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUI7QUFDQSxXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksZUFBZSxLQUFLLENBQUMsR0FBRztBQUl4QixRQUFTLGNBQVQsU0FBcUIsTUFBTTtBQUN2QixZQUFNLE9BQU8sQ0FBQztBQUNkLGlCQUFXLGlCQUFpQixLQUFLLFlBQVk7QUFDekMsWUFBSSxTQUFTLFFBQVEsYUFBYSxLQUFLLFFBQVc7QUFDOUM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxLQUFLLElBQUksYUFBYSxHQUFHO0FBQ3pCO0FBQUEsUUFDSjtBQUNBLGNBQU0sTUFBTSxRQUFRLGFBQWE7QUFDakMsWUFBSSxDQUFDLEtBQUs7QUFDTixnQkFBTSxJQUFJLE1BQU0scUJBQXFCLGFBQWEsaUJBQWlCLEtBQUssSUFBSSxFQUFFO0FBQUEsUUFDbEY7QUFDQSxZQUFJLFVBQVUsS0FBSztBQUNmLG1CQUFTLFFBQVEsS0FBSyxPQUFPLElBQUk7QUFBQSxRQUNyQyxPQUNLO0FBQ0QsZUFBSyxJQUFJLElBQUksSUFBSTtBQUNqQixlQUFLLEtBQUssR0FBRztBQUFBLFFBQ2pCO0FBQUEsTUFDSjtBQUNBLGFBQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLFdBQVcsQ0FBQztBQUFBLElBQy9DO0FBekJBLFVBQU0sUUFBUSxLQUFLLENBQUM7QUFDcEIsVUFBTSxVQUFVLEtBQUssQ0FBQztBQUN0QixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQXdCckIsZUFBVyxRQUFRLENBQUMsT0FBTyxHQUFHLFlBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxHQUFHO0FBQ3pELGdCQUFVLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ3hELGNBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUI7QUFBQSxFQUNKLE9BQ0s7QUFDRCxlQUFXLFdBQVcsTUFBTTtBQUN4QixpQkFBVyxRQUFRLFFBQVEsT0FBTztBQUM5QixpQkFBUyxRQUFRLElBQUk7QUFBQSxNQUN6QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBc0RBLFNBQVMscUJBQXFCO0FBQzFCLFFBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFFBQU0sWUFBWSxvQkFBSSxJQUFJO0FBQzFCLFFBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFNBQU87QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLElBQ0EsQ0FBQyxPQUFPLFFBQVEsSUFBSTtBQUNoQixhQUFPLE1BQU0sT0FBTztBQUFBLElBQ3hCO0FBQUEsSUFDQSxJQUFJLFFBQVE7QUFDUixhQUFPLE1BQU0sT0FBTztBQUFBLElBQ3hCO0FBQUEsSUFDQSxRQUFRLE1BQU0sV0FBVyxVQUFVO0FBQy9CLFlBQU0sSUFBSSxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQy9CLFVBQUksQ0FBQyxXQUFXO0FBQ1osbUJBQVcsUUFBUSxZQUFZLElBQUksR0FBRztBQUNsQyxlQUFLLElBQUksSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDSjtBQUNBLFVBQUksVUFBVTtBQUNWLG1CQUFXLEtBQUssS0FBSyxjQUFjO0FBQy9CLGVBQUssUUFBUSxHQUFHLFdBQVcsUUFBUTtBQUFBLFFBQ3ZDO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxJQUNBLElBQUksTUFBTTtBQUNOLFVBQUksS0FBSyxRQUFRLGFBQWE7QUFDMUIsWUFBSSxjQUFjLFVBQVUsSUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN0RCxZQUFJLENBQUMsYUFBYTtBQUNkLG9CQUFVO0FBQUEsWUFBSSxLQUFLLFNBQVM7QUFBQTtBQUFBLFlBRTNCLGNBQWMsb0JBQUksSUFBSTtBQUFBLFVBQUU7QUFBQSxRQUM3QjtBQUNBLG9CQUFZLElBQUksS0FBSyxRQUFRLElBQUk7QUFBQSxNQUNyQztBQUNBLFlBQU0sSUFBSSxLQUFLLFVBQVUsSUFBSTtBQUFBLElBQ2pDO0FBQUEsSUFDQSxJQUFJLFVBQVU7QUFDVixhQUFPLE1BQU0sSUFBSSxRQUFRO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFFBQVEsVUFBVTtBQUNkLGFBQU8sTUFBTSxJQUFJLFFBQVE7QUFBQSxJQUM3QjtBQUFBLElBQ0EsV0FBVyxVQUFVO0FBQ2pCLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFBQSxJQUNBLFFBQVEsVUFBVTtBQUNkLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsU0FBUyxJQUFJO0FBQUEsSUFDMUU7QUFBQSxJQUNBLGFBQWEsVUFBVTtBQUNuQixZQUFNLElBQUksTUFBTSxJQUFJLFFBQVE7QUFDNUIsY0FBUSxNQUFNLFFBQVEsTUFBTSxTQUFTLFNBQVMsRUFBRSxTQUFTLGNBQWMsSUFBSTtBQUFBLElBQy9FO0FBQUEsSUFDQSxnQkFBZ0IsVUFBVSxJQUFJO0FBQzFCLFVBQUk7QUFDSixjQUFRLEtBQUssVUFBVSxJQUFJLFNBQVMsUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLEVBQUU7QUFBQSxJQUNqRztBQUFBLElBQ0EsV0FBVyxVQUFVO0FBQ2pCLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFBQSxFQUNKO0FBQ0o7QUF3QkEsSUFBTUMsa0JBQWlCO0FBRXZCLElBQU1DLGtCQUFpQjtBQUV2QixJQUFNLG1CQUFtQjtBQUV6QixJQUFNLGNBQWM7QUFFcEIsSUFBTSxhQUFhO0FBRW5CLElBQU0sZUFBZTtBQUVyQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxZQUFZO0FBRWxCLElBQU0saUJBQWlCO0FBRXZCLElBQU0saUJBQWlCO0FBRXZCLElBQU0sWUFBWTtBQUVsQixJQUFNLHNCQUFzQjtBQUU1QixJQUFNLFdBQVc7QUFFakIsSUFBTUMsWUFBVztBQUVqQixJQUFNLGtCQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFFZixJQUFNLFlBQVk7QUFFbEIsSUFBTSxPQUFPO0FBRWIsSUFBTSxTQUFTO0FBSVIsSUFBNEIsaUJBQWlCO0FBQ3BELElBQU0sa0JBQWtCO0FBQUE7QUFBQSxFQUVwQixLQUFLO0FBQUEsSUFDRCxlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxLQUFLO0FBQUEsSUFDRCxlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxLQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxNQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxNQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUNKO0FBSUEsU0FBUyxRQUFRLE9BQU8sS0FBSztBQUN6QixNQUFJLElBQUk7QUFDUixRQUFNLE9BQU87QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUgsU0FBUyxlQUFlLEtBQUs7QUFBQSxJQUM3QixNQUFNLE1BQU0sS0FBSyxRQUFRLFlBQVksRUFBRTtBQUFBLElBQ3ZDLGNBQWMscUJBQXFCLE9BQU8sR0FBRztBQUFBLElBQzdDLE9BQU8sQ0FBQztBQUFBLElBQ1IsVUFBVSxDQUFDO0FBQUEsSUFDWCxZQUFZLENBQUM7QUFBQSxJQUNiLFVBQVUsQ0FBQztBQUFBLElBQ1gsV0FBVztBQUNQLGFBQU8sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUM3QjtBQUFBLEVBQ0o7QUFDQSxRQUFNLGtCQUFrQixvQkFBSSxJQUFJO0FBQ2hDLFFBQU0sYUFBYTtBQUFBLElBQ2YsSUFBSSxVQUFVO0FBQ1YsYUFBTyxnQkFBZ0IsSUFBSSxRQUFRO0FBQUEsSUFDdkM7QUFBQSxJQUNBLElBQUksTUFBTTtBQUNOLFVBQUlDO0FBQ0osZUFBU0EsTUFBSyxLQUFLLE1BQU0sYUFBYSxRQUFRQSxRQUFPLFNBQVMsU0FBU0EsSUFBRyxjQUFjLElBQUk7QUFDNUYsc0JBQWdCLElBQUksS0FBSyxVQUFVLElBQUk7QUFBQSxJQUMzQztBQUFBLEVBQ0o7QUFDQSxhQUFXLGFBQWEsTUFBTSxVQUFVO0FBQ3BDLFlBQVEsV0FBVyxNQUFNLFFBQVcsR0FBRztBQUFBLEVBQzNDO0FBQ0EsYUFBVyxnQkFBZ0IsTUFBTSxhQUFhO0FBQzFDLGVBQVcsY0FBYyxNQUFNLFFBQVcsS0FBSyxVQUFVO0FBQUEsRUFDN0Q7QUFDQSxhQUFXLGdCQUFnQixNQUFNLFNBQVM7QUFDdEMsZUFBVyxjQUFjLE1BQU0sR0FBRztBQUFBLEVBQ3RDO0FBQ0EsZ0JBQWMsTUFBTSxHQUFHO0FBQ3ZCLGFBQVcsWUFBWSxnQkFBZ0IsT0FBTyxHQUFHO0FBRTdDLGNBQVUsVUFBVSxLQUFLLFVBQVU7QUFBQSxFQUN2QztBQUNBLGFBQVcsV0FBVyxLQUFLLFVBQVU7QUFDakMsY0FBVSxTQUFTLEtBQUssVUFBVTtBQUNsQyxrQkFBYyxTQUFTLEdBQUc7QUFBQSxFQUM5QjtBQUNBLE1BQUksUUFBUSxNQUFNLElBQUk7QUFDMUI7QUFNQSxTQUFTLGNBQWMsTUFBTSxLQUFLO0FBQzlCLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDZixLQUFLO0FBQ0QsaUJBQVcsU0FBUyxLQUFLLE1BQU0sV0FBVztBQUN0QyxjQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRztBQUNyQyxhQUFLLFdBQVcsS0FBSyxHQUFHO0FBQ3hCLFlBQUksSUFBSSxHQUFHO0FBQUEsTUFDZjtBQUNBO0FBQUEsSUFDSixLQUFLO0FBQ0QsaUJBQVcsU0FBUyxLQUFLLE1BQU0sV0FBVztBQUN0QyxjQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRztBQUNyQyxhQUFLLGlCQUFpQixLQUFLLEdBQUc7QUFDOUIsWUFBSSxJQUFJLEdBQUc7QUFBQSxNQUNmO0FBQ0EsaUJBQVcsV0FBVyxLQUFLLGdCQUFnQjtBQUN2QyxzQkFBYyxTQUFTLEdBQUc7QUFBQSxNQUM5QjtBQUNBO0FBQUEsRUFDUjtBQUNKO0FBS0EsU0FBUyxVQUFVLFNBQVMsS0FBSyxZQUFZO0FBQ3pDLFFBQU0sWUFBWSxRQUFRLE1BQU0sVUFBVSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sT0FBTyxDQUFDO0FBQ2pGLFFBQU0sYUFBYSxvQkFBSSxJQUFJO0FBQzNCLGFBQVcsU0FBUyxRQUFRLE1BQU0sT0FBTztBQUNyQyxVQUFNLFFBQVEsVUFBVSxPQUFPLFNBQVM7QUFDeEMsVUFBTSxRQUFRLFNBQVMsT0FBTyxTQUFTLEtBQUssT0FBTyxVQUFVO0FBQzdELFlBQVEsT0FBTyxLQUFLLEtBQUs7QUFDekIsWUFBUSxNQUFNLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLFFBQUksVUFBVSxRQUFXO0FBQ3JCLGNBQVEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUM5QixPQUNLO0FBQ0QsWUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixVQUFJLENBQUMsV0FBVyxJQUFJLEtBQUssR0FBRztBQUN4QixtQkFBVyxJQUFJLEtBQUs7QUFDcEIsZ0JBQVEsUUFBUSxLQUFLLEtBQUs7QUFBQSxNQUM5QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsYUFBVyxTQUFTLFVBQVUsT0FBTyxDQUFDLE1BQU0sV0FBVyxJQUFJLENBQUMsQ0FBQyxHQUFHO0FBQzVELFlBQVEsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUM3QjtBQUNBLGFBQVcsU0FBUyxRQUFRLGdCQUFnQjtBQUN4QyxjQUFVLE9BQU8sS0FBSyxVQUFVO0FBQUEsRUFDcEM7QUFDSjtBQUtBLFNBQVMsUUFBUSxPQUFPLE1BQU0sUUFBUSxLQUFLO0FBQ3ZDLE1BQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDNUIsTUFBSSxJQUFJO0FBQ1IsUUFBTSxlQUFlLHFCQUFxQixNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ2pFLFFBQU0sT0FBTztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ047QUFBQSxJQUNBLGFBQWEsTUFBTSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLEtBQUs7QUFBQSxJQUM1SDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLE1BQU0sTUFBTTtBQUFBLElBQ1osVUFBVSxhQUFhLE9BQU8sUUFBUSxJQUFJO0FBQUEsSUFDMUMsT0FBTyxDQUFDO0FBQUEsSUFDUixRQUFRLENBQUM7QUFBQSxJQUNUO0FBQUEsSUFDQSxXQUFXO0FBQ1AsYUFBTyxRQUFRLEtBQUssUUFBUTtBQUFBLElBQ2hDO0FBQUEsRUFDSjtBQUNBLE9BQUssT0FBTyxXQUFXLElBQUk7QUFDM0IsTUFBSSxJQUFJLElBQUk7QUFDWixhQUFXLEtBQUssTUFBTSxPQUFPO0FBQ3pCLFVBQU0sT0FBTyxFQUFFO0FBQ2YsVUFBTUMsU0FBUTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sT0FBTztBQUFBLE1BQ1AsYUFBYSxNQUFNLEtBQUssRUFBRSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLE1BQ3hILFFBQVE7QUFBQSxNQUNSO0FBQUEsTUFDQSxXQUFXLG1CQUFtQixnQkFBZ0IsU0FBWSxPQUFPLEtBQUssVUFBVSxhQUFhLE1BQU0sQ0FBQztBQUFBLE1BQ3BHLFFBQVEsRUFBRTtBQUFBLE1BQ1YsV0FBVyxLQUFLLHNCQUFzQixDQUFDLE9BQU8sUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLE1BQzNFLFdBQVc7QUFDUCxlQUFPLGNBQWMsS0FBSyxRQUFRLElBQUksSUFBSTtBQUFBLE1BQzlDO0FBQUEsSUFDSjtBQUNBLFNBQUssT0FBTyxLQUFLQSxNQUFLO0FBRXRCLEtBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQU0sR0FBRyxFQUFFLElBQUlBO0FBQUEsRUFDdkY7QUFDQSxJQUFFLEtBQUssV0FBVyxRQUFRLFdBQVcsU0FBUyxTQUFTLE9BQU8saUJBQWlCLFFBQVEsT0FBTyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssSUFBSTtBQUNySTtBQUtBLFNBQVMsV0FBVyxPQUFPLE1BQU0sUUFBUSxLQUFLLFlBQVk7QUFDdEQsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNoQixRQUFNLE9BQU87QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUg7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLE1BQU07QUFBQSxJQUNaLFVBQVUsYUFBYSxPQUFPLFFBQVEsSUFBSTtBQUFBLElBQzFDLFFBQVEsQ0FBQztBQUFBLElBQ1QsT0FBTyxDQUFDO0FBQUEsSUFDUixRQUFRLENBQUM7QUFBQSxJQUNULFNBQVMsQ0FBQztBQUFBLElBQ1YsYUFBYSxDQUFDO0FBQUEsSUFDZCxnQkFBZ0IsQ0FBQztBQUFBLElBQ2pCLGtCQUFrQixDQUFDO0FBQUEsSUFDbkIsV0FBVztBQUNQLGFBQU8sV0FBVyxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUFBLEVBQ0o7QUFDQSxRQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxjQUFjLE1BQU07QUFDbEYsZUFBVyxJQUFJLElBQUk7QUFBQSxFQUN2QixPQUNLO0FBQ0QsTUFBRSxLQUFLLFdBQVcsUUFBUSxXQUFXLFNBQVMsU0FBUyxPQUFPLG9CQUFvQixRQUFRLE9BQU8sU0FBUyxLQUFLLEtBQUssVUFBVSxLQUFLLElBQUk7QUFDdkksUUFBSSxJQUFJLElBQUk7QUFBQSxFQUNoQjtBQUNBLGFBQVcsYUFBYSxNQUFNLFVBQVU7QUFDcEMsWUFBUSxXQUFXLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDdEM7QUFDQSxhQUFXLGdCQUFnQixNQUFNLFlBQVk7QUFDekMsZUFBVyxjQUFjLE1BQU0sTUFBTSxLQUFLLFVBQVU7QUFBQSxFQUN4RDtBQUNKO0FBS0EsU0FBUyxXQUFXLE9BQU8sTUFBTSxLQUFLO0FBQ2xDLE1BQUksSUFBSTtBQUNSLFFBQU0sT0FBTztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ047QUFBQSxJQUNBLGFBQWEsTUFBTSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLEtBQUs7QUFBQSxJQUM1SDtBQUFBLElBQ0EsTUFBTSxNQUFNO0FBQUEsSUFDWixVQUFVLGFBQWEsT0FBTyxRQUFXLElBQUk7QUFBQSxJQUM3QyxTQUFTLENBQUM7QUFBQSxJQUNWLFFBQVEsQ0FBQztBQUFBLElBQ1QsV0FBVztBQUNQLGFBQU8sV0FBVyxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUFBLEVBQ0o7QUFDQSxPQUFLLFNBQVMsS0FBSyxJQUFJO0FBQ3ZCLE1BQUksSUFBSSxJQUFJO0FBQ1osYUFBVyxlQUFlLE1BQU0sUUFBUTtBQUNwQyxVQUFNLFNBQVMsVUFBVSxhQUFhLE1BQU0sR0FBRztBQUMvQyxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFNBQUssT0FBTyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQ3BDO0FBQ0o7QUFJQSxTQUFTLFVBQVUsT0FBTyxRQUFRLEtBQUs7QUFDbkMsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNoQixNQUFJO0FBQ0osTUFBSSxNQUFNLG1CQUFtQixNQUFNLGlCQUFpQjtBQUNoRCxpQkFBYTtBQUFBLEVBQ2pCLFdBQ1MsTUFBTSxpQkFBaUI7QUFDNUIsaUJBQWE7QUFBQSxFQUNqQixXQUNTLE1BQU0saUJBQWlCO0FBQzVCLGlCQUFhO0FBQUEsRUFDakIsT0FDSztBQUNELGlCQUFhO0FBQUEsRUFDakI7QUFDQSxRQUFNLFFBQVEsSUFBSSxXQUFXLGVBQWUsTUFBTSxTQUFTLENBQUM7QUFDNUQsUUFBTSxTQUFTLElBQUksV0FBVyxlQUFlLE1BQU0sVUFBVSxDQUFDO0FBQzlELFNBQU8sT0FBTyw2Q0FBNkMsTUFBTSxTQUFTLFlBQVk7QUFDdEYsU0FBTyxRQUFRLDhDQUE4QyxNQUFNLFNBQVMsWUFBWTtBQUN4RixRQUFNLE9BQU8sTUFBTTtBQUNuQixTQUFPO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsYUFBYSxNQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLElBQzVIO0FBQUEsSUFDQTtBQUFBLElBQ0EsV0FBVyxtQkFBbUIsS0FBSyxTQUM3QixtQkFBbUIsS0FBSyxDQUFDLEVBQUUsWUFBWSxJQUFJLEtBQUssVUFBVSxDQUFDLENBQUMsSUFDNUQsSUFBSTtBQUFBLElBQ1Y7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBYyxNQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxzQkFBc0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLElBQ25JLFdBQVc7QUFDUCxhQUFPLE9BQU8sT0FBTyxRQUFRLElBQUksSUFBSTtBQUFBLElBQ3pDO0FBQUEsRUFDSjtBQUNKO0FBSUEsU0FBUyxTQUFTLE9BQU8sUUFBUTtBQUM3QixTQUFPO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsWUFBWTtBQUFBLElBQ1o7QUFBQSxJQUNBLFFBQVEsQ0FBQztBQUFBLElBQ1QsTUFBTSxNQUFNO0FBQUEsSUFDWixXQUFXLG1CQUFtQixlQUFlLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDeEQsV0FBVztBQUNQLGFBQU8sU0FBUyxPQUFPLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFBQSxJQUNoRDtBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsU0FBUyxPQUFPLGNBQWMsS0FBSyxPQUFPLFlBQVk7QUFDM0QsTUFBSSxJQUFJLElBQUk7QUFDWixRQUFNLGNBQWMsZUFBZTtBQUNuQyxRQUFNLFFBQVE7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUgsTUFBTSxNQUFNO0FBQUEsSUFDWixRQUFRLE1BQU07QUFBQSxJQUNkLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVUsaUJBQWlCLE9BQU8sT0FBTyxhQUFhLFlBQVk7QUFBQSxJQUNsRSxnQkFBZ0IsZ0JBQWdCLE9BQU8sWUFBWTtBQUFBLElBQ25ELFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLG1CQUFtQjtBQUFBLElBQ25CLFFBQVE7QUFBQSxJQUNSLGNBQWM7QUFBQSxJQUNkLGlCQUFpQjtBQUFBLEVBQ3JCO0FBQ0EsTUFBSTtBQUNKLE1BQUksYUFBYTtBQUViLFVBQU0sT0FBTyxhQUFhLFFBQVEsU0FBUyxlQUFlLGFBQWE7QUFDdkUsVUFBTSxTQUFTLGFBQWEsUUFBUSxTQUFTLFNBQVk7QUFDekQsVUFBTSxXQUFXLGFBQWEsT0FBTyxRQUFRLElBQUk7QUFDakQsVUFBTSxPQUFPO0FBQ2IsVUFBTSxPQUFPO0FBQ2IsVUFBTSxTQUFTO0FBQ2YsVUFBTSxRQUFRO0FBQ2QsVUFBTSxXQUFXO0FBQ2pCLFVBQU0sV0FBVyxJQUFJLFFBQVE7QUFDN0IsWUFBUSxNQUFNLGFBQWEsUUFBUTtBQUNuQyxVQUFNLFdBQVcsSUFBSSxXQUFXLGVBQWUsTUFBTSxRQUFRLENBQUM7QUFDOUQsV0FBTyxVQUFVLDBDQUEwQyxNQUFNLFFBQVEsWUFBWTtBQUNyRixVQUFNLFdBQVc7QUFBQSxFQUNyQixPQUNLO0FBRUQsVUFBTSxTQUFTO0FBQ2YsV0FBTyxPQUFPLFFBQVEsU0FBUztBQUMvQixVQUFNLFNBQVM7QUFDZixVQUFNLFFBQVE7QUFDZCxVQUFNLFlBQVksUUFDWixlQUFlLE1BQU0sSUFBSSxJQUN6QixtQkFBbUIsZUFBZSxNQUFNLElBQUksQ0FBQztBQUNuRCxVQUFNLFdBQVcsTUFBTTtBQUN2QixZQUFRLE1BQU0sU0FBUyxPQUFPLFFBQVEsSUFBSSxNQUFNLElBQUk7QUFBQSxFQUN4RDtBQUdBLFNBQU8sZUFBZSxPQUFPLFlBQVk7QUFBQSxJQUNyQyxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsRUFDbEIsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sT0FBTyxNQUFNO0FBQ25CLFFBQU0sVUFBVSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUc7QUFDNUUsTUFBSSxVQUFVLGdCQUFnQjtBQUUxQixVQUFNLFdBQVcsUUFBUSxlQUNuQixlQUFlLFFBQVEsZUFBZSxTQUFTLFNBQVMsV0FBVyxJQUFJLGVBQWUsTUFBTSxRQUFRLENBQUMsSUFDckc7QUFDTixRQUFJLFVBQVU7QUFFVixZQUFNLFlBQVk7QUFDbEIsWUFBTSxFQUFFLEtBQUssT0FBQUEsT0FBTSxJQUFJLG1CQUFtQixRQUFRO0FBQ2xELFlBQU0sU0FBUyxJQUFJO0FBQ25CLFlBQU0sVUFBVUEsT0FBTTtBQUN0QixZQUFNLFVBQVVBLE9BQU07QUFDdEIsWUFBTSxvQkFBb0I7QUFDMUIsWUFBTSxPQUFPQSxPQUFNO0FBQ25CLFlBQU0sU0FBU0EsT0FBTTtBQUNyQixhQUFPO0FBQUEsSUFDWDtBQUVBLFVBQU0sWUFBWTtBQUNsQixZQUFRLE1BQU07QUFBQSxNQUNWLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDRCxjQUFNLFdBQVc7QUFDakIsY0FBTSxVQUFVLElBQUksV0FBVyxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQzdELGVBQU8sTUFBTSxPQUFPO0FBQ3BCLGNBQU0sb0JBQW9CLG9CQUFvQixPQUFPLFlBQVk7QUFDakU7QUFBQSxNQUNKLEtBQUs7QUFDRCxjQUFNLFdBQVc7QUFDakIsY0FBTSxPQUFPLElBQUksUUFBUSxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQ3ZELGVBQU8sTUFBTSxJQUFJO0FBQ2pCO0FBQUEsTUFDSjtBQUNJLGNBQU0sV0FBVztBQUNqQixjQUFNLFNBQVM7QUFDZixjQUFNLGVBQWUsVUFBVTtBQUMvQjtBQUFBLElBQ1I7QUFDQSxVQUFNLFNBQVMsY0FBYyxPQUFPLFlBQVk7QUFDaEQsV0FBTztBQUFBLEVBQ1g7QUFFQSxVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDRCxZQUFNLFlBQVk7QUFDbEIsWUFBTSxVQUFVLElBQUksV0FBVyxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQzdELGFBQU8sTUFBTSxTQUFTLDJDQUEyQyxNQUFNLFFBQVEsWUFBWTtBQUMzRixZQUFNLG9CQUFvQixvQkFBb0IsT0FBTyxZQUFZO0FBQ2pFLFlBQU0sa0JBQWtCLE1BQU07QUFDOUI7QUFBQSxJQUNKLEtBQUssV0FBVztBQUNaLFlBQU0sY0FBYyxJQUFJLFFBQVEsZUFBZSxNQUFNLFFBQVEsQ0FBQztBQUM5RCxhQUFPLGdCQUFnQixRQUFXLDJDQUEyQyxNQUFNLFFBQVEsWUFBWTtBQUN2RyxZQUFNLFlBQVk7QUFDbEIsWUFBTSxPQUFPLElBQUksUUFBUSxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQ3ZELFlBQU0sa0JBQWtCLE1BQU07QUFDMUIsZUFBTyxvQkFBb0IsT0FBTyxjQUFjLElBQzFDLHlCQUF5QixhQUFhLE1BQU0sWUFBWSxJQUN4RDtBQUFBLE1BQ1Y7QUFDQTtBQUFBLElBQ0o7QUFBQSxJQUNBLFNBQVM7QUFDTCxZQUFNLFlBQVk7QUFDbEIsWUFBTSxTQUFTO0FBQ2YsWUFBTSxlQUFlLFVBQVU7QUFDL0IsWUFBTSxrQkFBa0IsTUFBTTtBQUMxQixlQUFPLG9CQUFvQixPQUFPLGNBQWMsSUFDMUMsMkJBQTJCLE1BQU0sTUFBTSxZQUFZLElBQ25EO0FBQUEsTUFDVjtBQUNBO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFLQSxTQUFTLGVBQWUsT0FBTztBQUMzQixVQUFRLE1BQU0sUUFBUTtBQUFBLElBQ2xCLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDRCxhQUFPQztBQUFBLElBQ1gsS0FBSztBQUNELGFBQU9DO0FBQUEsSUFDWCxLQUFLO0FBSUQsVUFBSSxNQUFNLFlBQVksa0JBQWtCO0FBQ3BDLGVBQU87QUFBQSxNQUNYO0FBQ0EsVUFBSSxNQUFNLFdBQVcsaUJBQWlCO0FBQ2xDLGVBQU8sTUFBTTtBQUFBLE1BQ2pCO0FBQ0EsWUFBTSxJQUFJLE1BQU0sR0FBRyxNQUFNLElBQUksdUJBQXVCO0FBQUEsSUFDeEQ7QUFDSSxZQUFNLElBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSx5QkFBeUIsTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3RTtBQUNKO0FBSUEsU0FBUyxxQkFBcUIsT0FBTyxLQUFLO0FBQ3RDLFNBQU8sTUFBTSxXQUFXLElBQUksQ0FBQyxhQUFhO0FBQ3RDLFVBQU0sTUFBTSxJQUFJLFFBQVEsUUFBUTtBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNOLFlBQU0sSUFBSSxNQUFNLGVBQWUsUUFBUSxpQkFBaUIsTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUN4RTtBQUNBLFdBQU87QUFBQSxFQUNYLENBQUM7QUFDTDtBQUtBLFNBQVMscUJBQXFCLFVBQVUsUUFBUTtBQUM1QyxRQUFNLFNBQVMsaUJBQWlCLFFBQVEsSUFBSTtBQUM1QyxhQUFXRixVQUFTLFFBQVE7QUFDeEIsUUFBSSxDQUFDQSxPQUFNLEtBQUssWUFBWSxFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQzlDLGFBQU87QUFBQSxJQUNYO0FBQ0EsVUFBTSxZQUFZQSxPQUFNLEtBQUssVUFBVSxPQUFPLE1BQU07QUFDcEQsUUFBSSxVQUFVLFVBQVUsR0FBRztBQUN2QixhQUFPO0FBQUEsSUFDWDtBQUNBLFFBQUksTUFBTSxLQUFLLFNBQVMsR0FBRztBQUV2QixhQUFPO0FBQUEsSUFDWDtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFRQSxTQUFTLHNCQUFzQixPQUFPO0FBQ2xDLE1BQUksSUFBSTtBQUNSLFFBQU0sa0JBQWtCO0FBQ3hCLFFBQU0sY0FBYztBQUNwQixNQUFJO0FBQ0osYUFBVyxPQUFPLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGNBQWMsUUFBUSxPQUFPLFNBQVMsS0FBSyxDQUFDLEdBQUc7QUFDL0gsUUFBSSxHQUFHLE9BQU8sbUJBQW1CLEdBQUcsYUFBYSxTQUFTLGlCQUFpQjtBQUN2RTtBQUFBLElBQ0o7QUFFQSxVQUFNLFNBQVMsSUFBSSxhQUFhLElBQUksYUFBYSxHQUFHLElBQUksRUFBRSxNQUFNLENBQUM7QUFDakUsV0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxJQUFJLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDbEMsVUFBSSxPQUFPLGVBQWUsYUFBYSxTQUFTLGlCQUFpQjtBQUM3RCxtQkFBVyxPQUFPLE9BQU87QUFBQSxNQUM3QixPQUNLO0FBQ0QsZUFBTyxLQUFLLFVBQVUsRUFBRTtBQUFBLE1BQzVCO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFLQSxTQUFTLGlCQUFpQixPQUFPO0FBQzdCLFVBQVEsTUFBTSxVQUFVLEdBQUcsQ0FBQyxJQUFJLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxVQUFVLENBQUMsTUFBTSxNQUFNLENBQUMsR0FBRyxZQUFZO0FBQ3RHO0FBaUJBLFNBQVMsYUFBYSxPQUFPLFFBQVEsTUFBTTtBQUN2QyxNQUFJO0FBQ0osTUFBSSxRQUFRO0FBQ1IsZUFBVyxHQUFHLE9BQU8sUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQy9DLFdBQ1MsS0FBSyxNQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3BDLGVBQVcsR0FBRyxLQUFLLE1BQU0sT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQ2xELE9BQ0s7QUFDRCxlQUFXLEdBQUcsTUFBTSxJQUFJO0FBQUEsRUFDNUI7QUFDQSxTQUFPO0FBQ1g7QUFJQSxTQUFTLGVBQWUsVUFBVTtBQUM5QixTQUFPLFNBQVMsV0FBVyxHQUFHLElBQUksU0FBUyxVQUFVLENBQUMsSUFBSTtBQUM5RDtBQUtBLFNBQVMsVUFBVSxPQUFPLFdBQVc7QUFDakMsTUFBSSxDQUFDLG9CQUFvQixPQUFPLFlBQVksR0FBRztBQUMzQyxXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksTUFBTSxnQkFBZ0I7QUFDdEIsV0FBTztBQUFBLEVBQ1g7QUFDQSxRQUFNLFFBQVEsVUFBVSxNQUFNLFVBQVU7QUFDeEMsU0FBTyxPQUFPLHdDQUF3QyxNQUFNLFVBQVUsZUFBZSxNQUFNLE1BQU0sWUFBWTtBQUM3RyxTQUFPO0FBQ1g7QUFLQSxTQUFTLGlCQUFpQixPQUFPLE9BQU8sYUFBYSxRQUFRO0FBQ3pELE1BQUksTUFBTSxTQUFTLGdCQUFnQjtBQUUvQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksTUFBTSxTQUFTLGdCQUFnQjtBQUUvQixXQUFPRztBQUFBLEVBQ1g7QUFDQSxNQUFJLENBQUMsQ0FBQyxTQUFTLE1BQU0sZ0JBQWdCO0FBRWpDLFdBQU87QUFBQSxFQUNYO0FBQ0EsTUFBSSxhQUFhO0FBRWIsV0FBTztBQUFBLEVBQ1g7QUFDQSxRQUFNLFdBQVcsZUFBZSxpQkFBaUIsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNsRSxNQUFJLFlBQVlBLGNBQ1gsTUFBTSxRQUFRLGdCQUFnQixNQUFNLFFBQVEsYUFBYTtBQUUxRCxXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDWDtBQUlBLFNBQVMsY0FBYyxPQUFPLFFBQVE7QUFDbEMsTUFBSSxNQUFNLFNBQVMsZ0JBQWdCO0FBQy9CLFdBQU87QUFBQSxFQUNYO0FBQ0EsVUFBUSxNQUFNLE1BQU07QUFBQSxJQUNoQixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBRUQsYUFBTztBQUFBLEVBQ2Y7QUFDQSxRQUFNLElBQUksTUFBTTtBQUNoQixNQUFJLEtBQUssb0JBQW9CLEdBQUcsUUFBUSxHQUFHO0FBRXZDLFdBQU8sRUFBRTtBQUFBLEVBQ2I7QUFDQSxTQUFRLFVBQ0osZUFBZSx5QkFBeUI7QUFBQSxJQUNwQztBQUFBLElBQ0E7QUFBQSxFQUNKLENBQUM7QUFDVDtBQUlBLFNBQVMsbUJBQW1CLFVBQVU7QUFDbEMsUUFBTSxNQUFNLFNBQVMsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQztBQUN0RCxRQUFNSCxTQUFRLFNBQVMsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQztBQUN4RCxTQUFPLE9BQ0gsSUFBSSxhQUFhLFlBQ2pCLElBQUksVUFBVSxXQUFXLFNBQ3pCLElBQUksVUFBVSxXQUFXLFNBQ3pCLElBQUksVUFBVSxXQUFXLFVBQ3pCQSxVQUNBQSxPQUFNLGFBQWEsVUFDbkJBLE9BQU0sYUFBYSxLQUFLO0FBQzVCLFNBQU8sRUFBRSxLQUFLLE9BQUFBLE9BQU07QUFDeEI7QUFLQSxTQUFTLFdBQVcsTUFBTTtBQUN0QixNQUFJO0FBQ0osU0FBUSxRQUNKLGVBQWUsWUFBWTtBQUFBLElBQ3ZCLE9BQU8sS0FBSztBQUFBLElBQ1osU0FBUyxLQUFLLEtBQUssWUFBWSxRQUFRLE9BQU8sU0FBUyxLQUFLLEtBQUs7QUFBQSxFQUNyRSxDQUFDO0FBQ1Q7QUFLQSxTQUFTLG9CQUFvQixPQUFPLFFBQVE7QUFDeEMsTUFBSSxNQUFNLFFBQVEsWUFBWTtBQUMxQixXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQVEsYUFDSixlQUFlLG1CQUFtQjtBQUFBLElBQzlCO0FBQUEsSUFDQTtBQUFBLEVBQ0osQ0FBQztBQUNUO0FBTUEsU0FBUyxnQkFBZ0IsT0FBTyxRQUFRO0FBQ3BDLFNBQVEsVUFDSixlQUFlLGtCQUFrQjtBQUFBLElBQzdCO0FBQUEsSUFDQTtBQUFBLEVBQ0osQ0FBQztBQUNUO0FBQ0EsU0FBUyxlQUFlLE1BQU0sS0FBSztBQUMvQixNQUFJLElBQUk7QUFDUixRQUFNLGNBQWMsS0FBSyxJQUFJLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUc7QUFDcEYsTUFBSSxZQUFZO0FBQ1osVUFBTSxNQUFNLFdBQVcsSUFBSTtBQUMzQixRQUFJLE9BQU8sR0FBRztBQUNWLGFBQU87QUFBQSxJQUNYO0FBQUEsRUFDSjtBQUNBLE1BQUksVUFBVSxLQUFLO0FBQ2YsUUFBSSxJQUFJLFFBQVEsV0FBVztBQUN2QixhQUFPLGVBQWUsT0FBTyxLQUFLLElBQUksWUFBWSxRQUFRLE9BQU8sU0FBUyxLQUFLLElBQUksSUFBSTtBQUFBLElBQzNGO0FBQ0EsVUFBTSxrQkFBa0IsZ0JBQWdCLElBQUksT0FBTztBQUNuRCxRQUFJLENBQUMsaUJBQWlCO0FBQ2xCLFlBQU0sSUFBSSxNQUFNLCtCQUErQixJQUFJLE9BQU8sWUFBWTtBQUFBLElBQzFFO0FBQ0EsV0FBTyxnQkFBZ0IsSUFBSTtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxlQUFlLE1BQU0sSUFBSSxNQUFNO0FBQzFDO0FBSUEsU0FBUyxPQUFPLFdBQVcsS0FBSztBQUM1QixNQUFJLENBQUMsV0FBVztBQUNaLFVBQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxFQUN2QjtBQUNKOzs7QUMvZ0NPLFNBQVMsS0FBS0ksT0FBTTtBQUN2QixRQUFNLE9BQU8sd0JBQXdCQSxLQUFJO0FBQ3pDLE9BQUssWUFBWSxRQUFRLGdCQUFnQjtBQUN6QyxRQUFNLE1BQU0sMkJBQTJCLE1BQU0sTUFBTSxNQUFTO0FBRTVELFNBQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNoQztBQVFPLFNBQVMsd0JBQXdCLE1BQU07QUFDMUMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsRUFDYixDQUFDO0FBQ0QsU0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVyx1Q0FBdUMsWUFBWSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsR0FBRyxnQkFBZ0IsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUcsV0FBVyxDQUFDLEVBQUUsR0FBRyxJQUFJLEdBQUcsRUFBRSxhQUFhLEtBQUssWUFBWSxJQUFJLG1CQUFtQixHQUFHLFVBQVUsS0FBSyxTQUFTLElBQUksdUJBQXVCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RWO0FBQ0EsU0FBUyxvQkFBb0IsTUFBTTtBQUMvQixNQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDaEMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixZQUFZO0FBQUEsRUFDaEIsQ0FBQztBQUNELFNBQU8sT0FBTyxPQUFPLE9BQU87QUFBQSxJQUN4QixXQUFXO0FBQUEsSUFDWCxNQUFNLEtBQUs7QUFBQSxJQUNYLFFBQVEsTUFBTSxLQUFLLEtBQUssV0FBVyxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSx3QkFBd0IsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxJQUN4SSxXQUFXLENBQUM7QUFBQSxJQUNaLGFBQWEsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLG1CQUFtQixPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUFBLElBQzdJLFdBQVcsTUFBTSxLQUFLLEtBQUssY0FBYyxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSx1QkFBdUIsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxJQUM3SSxpQkFBaUIsTUFBTSxLQUFLLEtBQUssb0JBQW9CLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLENBQUMsTUFBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLGlEQUFpRCxHQUFHLENBQUMsQ0FBRSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUFBLElBQzVOLFdBQVcsQ0FBQztBQUFBLElBQ1osZUFBZSxDQUFDO0FBQUEsSUFDaEIsY0FBYyxDQUFDO0FBQUEsRUFDbkIsQ0FBQztBQUNMO0FBQ0EsU0FBUyx5QkFBeUIsTUFBTTtBQUNwQyxRQUFNLFFBQVEsdUJBQU8sT0FBTztBQUFBLElBQ3hCLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLGNBQWM7QUFBQSxJQUNkLFlBQVk7QUFBQSxJQUNaLFVBQVU7QUFBQSxJQUNWLGdCQUFnQjtBQUFBLEVBQ3BCLENBQUM7QUFDRCxTQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLHVDQUF1QyxHQUFHLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBSyxVQUFVLGlCQUFpQixLQUFLLE9BQU8sSUFBSSxPQUFVLENBQUMsQ0FBQztBQUNqTTtBQUNBLFNBQVMsaUJBQWlCLE1BQU07QUFDNUIsTUFBSSxJQUFJLElBQUk7QUFDWixRQUFNLFFBQVEsdUJBQU8sT0FBTztBQUFBLElBQ3hCLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLGdCQUFnQjtBQUFBLElBQ2hCLFlBQVk7QUFBQSxJQUNaLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxFQUNmLENBQUM7QUFDRCxTQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLCtCQUErQixHQUFHLElBQUksR0FBRyxFQUFFLFVBQVUsS0FBSyxLQUFLLGFBQWEsUUFBUSxPQUFPLFNBQVMsS0FBSyxDQUFDLEdBQUcsa0JBQWtCLE1BQU0sS0FBSyxLQUFLLHFCQUFxQixRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSxDQUFDLE1BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVyw4Q0FBOEMsR0FBRyxDQUFDLENBQUUsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUMsR0FBRyxxQkFBcUIsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM5YTtBQUNBLFNBQVMsd0JBQXdCLE1BQU07QUFDbkMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixZQUFZO0FBQUEsRUFDaEIsQ0FBQztBQUNELFNBQU8sT0FBTyxPQUFPLE9BQU87QUFBQSxJQUN4QixXQUFXO0FBQUEsSUFDWCxNQUFNLEtBQUs7QUFBQSxJQUNYLGNBQWMsQ0FBQztBQUFBLElBQ2YsZUFBZSxDQUFDO0FBQUEsSUFDaEIsT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLE1BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVywyQ0FBMkMsR0FBRyxDQUFDLENBQUU7QUFBQSxFQUM5RyxDQUFDO0FBQ0w7OztBQ2xGTyxTQUFTLFlBQVksTUFBTUMsVUFBUyxPQUFPO0FBQzlDLFNBQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLElBQUksZUFBZSxHQUFHLEdBQUcsS0FBSyxTQUFTQSxLQUFJLENBQUM7QUFDbEY7OztBQ0ZPLFNBQVMsU0FBUyxNQUFNQyxVQUFTLE9BQU87QUFDM0MsTUFBSSxNQUFNLFVBQVUsR0FBRztBQUNuQixXQUFPLEtBQUssTUFBTUEsS0FBSTtBQUFBLEVBQzFCO0FBQ0EsUUFBTSxJQUFJLE1BQU0sSUFBSTtBQUNwQixTQUFPLE1BQU0sT0FBTyxDQUFDLEtBQUssUUFBUSxJQUFJLGVBQWUsR0FBRyxHQUFHLEtBQUssU0FBU0EsS0FBSSxDQUFDLEVBQUUsWUFBWSxDQUFDO0FBQ2pHO0FBT08sU0FBUyxPQUFPLE1BQU07QUFDekIsUUFBTSxhQUFhLENBQUM7QUFDcEIsYUFBV0MsVUFBUyxLQUFLLFFBQVE7QUFDN0IsZUFBV0EsT0FBTSxTQUFTLElBQUlBLE9BQU07QUFDcEMsZUFBV0EsT0FBTSxNQUFNLElBQUlBLE9BQU07QUFBQSxFQUNyQztBQUNBLFNBQU87QUFDWDs7O0FDbkJPLElBQU0sa0NBQWdELHFCQUFLLEVBQUUsUUFBUSxvQ0FBb0MsV0FBVyxtQkFBbUIsZUFBZSxDQUFDLEVBQUUsUUFBUSxxQkFBcUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsT0FBVyxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLG1DQUFtQyxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwwQ0FBMEMsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0JBQStCLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGtDQUFrQyxHQUFHLEVBQUUsUUFBUSxVQUFVLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksd0NBQXdDLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxtQ0FBbUMsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxrREFBa0QsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksa0NBQWtDLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGlEQUFpRCxHQUFHLEVBQUUsUUFBUSxpQkFBaUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLG9DQUFvQyxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxrQkFBa0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxTQUFTLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLE9BQU8sVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHlDQUF5QyxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEseUJBQXlCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxzREFBc0QsV0FBVyxFQUFFLGFBQWEsRUFBRSxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksNERBQTRELGdCQUFnQixjQUFjLFdBQVcsRUFBRSxhQUFhLEVBQUUsRUFBRSxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxlQUFlLFNBQVMsQ0FBQyxFQUFFLFFBQVEsVUFBVSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxxQkFBcUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxlQUFlLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxVQUFVLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4Q0FBOEMsR0FBRyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDZDQUE2QyxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksZ0NBQWdDLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxRQUFRLFNBQVMsQ0FBQyxFQUFFLFFBQVEsZUFBZSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsZUFBZSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsR0FBRyxFQUFFLFFBQVEsZUFBZSxVQUFVLEdBQUcsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsR0FBRyxHQUFHLEVBQUUsUUFBUSxpQkFBaUIsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxTQUFTLFNBQVMsQ0FBQyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxnQ0FBZ0MsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDRDQUE0QyxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0JBQStCLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHlEQUF5RCxHQUFHLEVBQUUsUUFBUSxpQkFBaUIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLG9DQUFvQyxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxxQkFBcUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxTQUFTLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLE9BQU8sVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSw0QkFBNEIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLG9DQUFvQyxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsMEJBQTBCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxVQUFVLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVkseUNBQXlDLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxrQ0FBa0MsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHlCQUF5QixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxpQ0FBaUMsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsZUFBZSxTQUFTLENBQUMsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixTQUFTLFdBQVcsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGlDQUFpQyxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxXQUFXLEVBQUUsY0FBYyxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsMEJBQTBCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDZDQUE2QyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSx5QkFBeUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLFdBQVcsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxpQkFBaUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsMEJBQTBCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxnQkFBZ0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxTQUFTLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsU0FBUyxDQUFDLEVBQUUsUUFBUSwyQkFBMkIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsbUNBQW1DLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSwwQ0FBMEMsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLGNBQWMsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixTQUFTLENBQUMsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsZ0JBQWdCLFNBQVMsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxVQUFVLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksd0NBQXdDLGdCQUFnQixZQUFZLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsUUFBUSxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsU0FBUyxXQUFXLEVBQUUsY0FBYyxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxnREFBZ0QsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGlEQUFpRCxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwrQ0FBK0MsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhCQUE4QixHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwrQ0FBK0MsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxjQUFjLENBQUMsRUFBRSxRQUFRLGtCQUFrQixTQUFTLENBQUMsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsR0FBRyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsc0JBQXNCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMkJBQTJCLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJCQUEyQixHQUFHLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMkJBQTJCLEdBQUcsRUFBRSxRQUFRLGlCQUFpQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLFFBQVEsU0FBUyxTQUFTLENBQUMsRUFBRSxRQUFRLFVBQVUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsU0FBUyxDQUFDLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFNBQVMsQ0FBQyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixTQUFTLENBQUMsRUFBRSxRQUFRLHVCQUF1QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSwrQkFBK0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsMEJBQTBCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixTQUFTLENBQUMsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsU0FBUyxDQUFDLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsMENBQTBDLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLFdBQVcsRUFBRSxjQUFjLEtBQUssRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLCtDQUErQyxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxLQUFLLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsWUFBWSxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhCQUE4QixHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxpQkFBaUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxjQUFjLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLG1EQUFtRCxnQkFBZ0Isc0JBQXNCLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxRQUFRLG9CQUFvQixTQUFTLENBQUMsRUFBRSxRQUFRLHVCQUF1QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGdEQUFnRCxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsc0JBQXNCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxZQUFZLFNBQVMsQ0FBQyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFNBQVMsQ0FBQyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksNkNBQTZDLFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyxZQUFZLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxZQUFZLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxZQUFZLFdBQVcsSUFBSyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksd0NBQXdDLFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyxVQUFVLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxRQUFRLFdBQVcsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSwyQkFBMkIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxxREFBcUQsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsR0FBRyxDQUFDLEdBQUcsbUJBQW1CLENBQUMsRUFBRSxTQUFTLFlBQVksV0FBVyxJQUFJLEdBQUcsRUFBRSxTQUFTLFVBQVUsV0FBVyxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhDQUE4QyxXQUFXLEVBQUUsYUFBYSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsUUFBUSxXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsVUFBVSxXQUFXLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0NBQStDLFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyxtQkFBbUIsV0FBVyxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwwQ0FBMEMsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsc0JBQXNCLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxTQUFTLFdBQVcsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxrREFBa0QsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsZ0JBQWdCLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxhQUFhLFdBQVcsS0FBSyxHQUFHLEVBQUUsU0FBUyxhQUFhLFdBQVcsS0FBSyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSw2QkFBNkIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx5RUFBeUUsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyxjQUFjLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxvQkFBb0IsV0FBVyxLQUFLLEdBQUcsRUFBRSxTQUFTLFVBQVUsV0FBVyxLQUFLLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHFFQUFxRSxXQUFXLEVBQUUsYUFBYSxHQUFHLFdBQVcsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsbUJBQW1CLENBQUMsRUFBRSxTQUFTLDZCQUE2QixXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsb0JBQW9CLFdBQVcsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxxQkFBcUIsWUFBWSxDQUFDLEVBQUUsUUFBUSwyQkFBMkIsU0FBUyxDQUFDLEVBQUUsUUFBUSxxQ0FBcUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxzQkFBc0IsWUFBWSxDQUFDLEVBQUUsUUFBUSxzQkFBc0IsU0FBUyxDQUFDLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLDZCQUE2QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxRQUFRLGlCQUFpQixTQUFTLENBQUMsRUFBRSxRQUFRLDBCQUEwQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxTQUFTLENBQUMsRUFBRSxRQUFRLHFCQUFxQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHlCQUF5QixTQUFTLENBQUMsRUFBRSxRQUFRLG1DQUFtQyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixTQUFTLENBQUMsRUFBRSxRQUFRLDJCQUEyQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixTQUFTLENBQUMsRUFBRSxRQUFRLDRCQUE0QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxTQUFTLENBQUMsRUFBRSxRQUFRLHVCQUF1QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsU0FBUyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsc0JBQXNCLFVBQVUsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsc0JBQXNCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsZ0NBQWdDLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQU0sT0FBTyxLQUFLLEdBQUcsRUFBRSxTQUFTLE1BQU0sT0FBTyxJQUFNLEdBQUcsRUFBRSxTQUFTLEtBQU8sT0FBTyxNQUFNLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxzQkFBc0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0RBQStELEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJCQUEyQixHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsNEJBQTRCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJCQUEyQixHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsWUFBWSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJDQUEyQyxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxZQUFZLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxXQUFXLEVBQUUsVUFBVSxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxXQUFXLEVBQUUsVUFBVSxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSw2QkFBNkIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsT0FBVyxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixTQUFTLENBQUMsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxnREFBZ0QsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsY0FBYyxTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLFVBQVUsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx5REFBeUQsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLFFBQVEsWUFBWSxTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLE9BQU8sVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxRQUFRLFdBQVcsU0FBUyxDQUFDLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLElBQUksR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsSUFBSSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxJQUFJLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLElBQUssR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsS0FBSyxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxLQUFLLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEtBQUssR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLDJCQUEyQixVQUFVLE1BQU0sR0FBRyxFQUFFLFFBQVEsMkJBQTJCLFVBQVUsTUFBTSxHQUFHLEVBQUUsUUFBUSwyQkFBMkIsVUFBVSxNQUFNLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxXQUFXLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUM7QUFVbnV6QixJQUFNLDRCQUEwQyw0QkFBWSxpQ0FBaUMsQ0FBQztBQStCOUYsSUFBSTtBQUFBLENBQ1YsU0FBVUMsMENBQXlDO0FBTWhELEVBQUFBLHlDQUF3Q0EseUNBQXdDLGFBQWEsSUFBSSxDQUFDLElBQUk7QUFJdEcsRUFBQUEseUNBQXdDQSx5Q0FBd0MsWUFBWSxJQUFJLENBQUMsSUFBSTtBQUN6RyxHQUFHLDRDQUE0QywwQ0FBMEMsQ0FBQyxFQUFFO0FBYXJGLElBQUk7QUFBQSxDQUNWLFNBQVVDLDRCQUEyQjtBQU9sQyxFQUFBQSwyQkFBMEJBLDJCQUEwQixRQUFRLElBQUksQ0FBQyxJQUFJO0FBSXJFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFPcEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUlwRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixRQUFRLElBQUksQ0FBQyxJQUFJO0FBT3JFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFJcEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsU0FBUyxJQUFJLENBQUMsSUFBSTtBQUl0RSxFQUFBQSwyQkFBMEJBLDJCQUEwQixTQUFTLElBQUksQ0FBQyxJQUFJO0FBSXRFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE1BQU0sSUFBSSxDQUFDLElBQUk7QUFJbkUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLENBQUMsSUFBSTtBQVVyRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixPQUFPLElBQUksRUFBRSxJQUFJO0FBTXJFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFNBQVMsSUFBSSxFQUFFLElBQUk7QUFNdkUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsT0FBTyxJQUFJLEVBQUUsSUFBSTtBQUlyRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixRQUFRLElBQUksRUFBRSxJQUFJO0FBSXRFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE1BQU0sSUFBSSxFQUFFLElBQUk7QUFJcEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsVUFBVSxJQUFJLEVBQUUsSUFBSTtBQUl4RSxFQUFBQSwyQkFBMEJBLDJCQUEwQixVQUFVLElBQUksRUFBRSxJQUFJO0FBTXhFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFFBQVEsSUFBSSxFQUFFLElBQUk7QUFNdEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUMxRSxHQUFHLDhCQUE4Qiw0QkFBNEIsQ0FBQyxFQUFFO0FBUXpELElBQUk7QUFBQSxDQUNWLFNBQVVDLDZCQUE0QjtBQU1uQyxFQUFBQSw0QkFBMkJBLDRCQUEyQixVQUFVLElBQUksQ0FBQyxJQUFJO0FBSXpFLEVBQUFBLDRCQUEyQkEsNEJBQTJCLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFRekUsRUFBQUEsNEJBQTJCQSw0QkFBMkIsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUM3RSxHQUFHLCtCQUErQiw2QkFBNkIsQ0FBQyxFQUFFO0FBNkMzRCxJQUFJO0FBQUEsQ0FDVixTQUFVQywyQkFBMEI7QUFNakMsRUFBQUEsMEJBQXlCQSwwQkFBeUIsT0FBTyxJQUFJLENBQUMsSUFBSTtBQVFsRSxFQUFBQSwwQkFBeUJBLDBCQUF5QixXQUFXLElBQUksQ0FBQyxJQUFJO0FBTXRFLEVBQUFBLDBCQUF5QkEsMEJBQXlCLGNBQWMsSUFBSSxDQUFDLElBQUk7QUFDN0UsR0FBRyw2QkFBNkIsMkJBQTJCLENBQUMsRUFBRTtBQTRCdkQsSUFBSTtBQUFBLENBQ1YsU0FBVUMscUJBQW9CO0FBTTNCLEVBQUFBLG9CQUFtQkEsb0JBQW1CLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFXdkQsRUFBQUEsb0JBQW1CQSxvQkFBbUIsTUFBTSxJQUFJLENBQUMsSUFBSTtBQUlyRCxFQUFBQSxvQkFBbUJBLG9CQUFtQixjQUFjLElBQUksQ0FBQyxJQUFJO0FBQ2pFLEdBQUcsdUJBQXVCLHFCQUFxQixDQUFDLEVBQUU7QUFRM0MsSUFBSTtBQUFBLENBQ1YsU0FBVUMsc0JBQXFCO0FBTTVCLEVBQUFBLHFCQUFvQkEscUJBQW9CLFdBQVcsSUFBSSxDQUFDLElBQUk7QUFNNUQsRUFBQUEscUJBQW9CQSxxQkFBb0IsV0FBVyxJQUFJLENBQUMsSUFBSTtBQU01RCxFQUFBQSxxQkFBb0JBLHFCQUFvQixXQUFXLElBQUksQ0FBQyxJQUFJO0FBQ2hFLEdBQUcsd0JBQXdCLHNCQUFzQixDQUFDLEVBQUU7QUFVN0MsSUFBSTtBQUFBLENBQ1YsU0FBVUMsK0JBQThCO0FBSXJDLEVBQUFBLDhCQUE2QkEsOEJBQTZCLG1CQUFtQixJQUFJLENBQUMsSUFBSTtBQUl0RixFQUFBQSw4QkFBNkJBLDhCQUE2QixtQkFBbUIsSUFBSSxDQUFDLElBQUk7QUFJdEYsRUFBQUEsOEJBQTZCQSw4QkFBNkIsa0JBQWtCLElBQUksQ0FBQyxJQUFJO0FBQ3pGLEdBQUcsaUNBQWlDLCtCQUErQixDQUFDLEVBQUU7QUFZL0QsSUFBSTtBQUFBLENBQ1YsU0FBVUMsZ0NBQStCO0FBSXRDLEVBQUFBLCtCQUE4QkEsK0JBQThCLHFCQUFxQixJQUFJLENBQUMsSUFBSTtBQUkxRixFQUFBQSwrQkFBOEJBLCtCQUE4QixrQkFBa0IsSUFBSSxDQUFDLElBQUk7QUFJdkYsRUFBQUEsK0JBQThCQSwrQkFBOEIsNkJBQTZCLElBQUksQ0FBQyxJQUFJO0FBSWxHLEVBQUFBLCtCQUE4QkEsK0JBQThCLHFCQUFxQixJQUFJLENBQUMsSUFBSTtBQUkxRixFQUFBQSwrQkFBOEJBLCtCQUE4QixtQkFBbUIsSUFBSSxDQUFDLElBQUk7QUFJeEYsRUFBQUEsK0JBQThCQSwrQkFBOEIsbUJBQW1CLElBQUksQ0FBQyxJQUFJO0FBSXhGLEVBQUFBLCtCQUE4QkEsK0JBQThCLGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUl2RixFQUFBQSwrQkFBOEJBLCtCQUE4Qix3QkFBd0IsSUFBSSxDQUFDLElBQUk7QUFJN0YsRUFBQUEsK0JBQThCQSwrQkFBOEIscUJBQXFCLElBQUksQ0FBQyxJQUFJO0FBSTFGLEVBQUFBLCtCQUE4QkEsK0JBQThCLG9CQUFvQixJQUFJLENBQUMsSUFBSTtBQUM3RixHQUFHLGtDQUFrQyxnQ0FBZ0MsQ0FBQyxFQUFFO0FBcUNqRSxJQUFJO0FBQUEsQ0FDVixTQUFVQyxpQ0FBZ0M7QUFJdkMsRUFBQUEsZ0NBQStCQSxnQ0FBK0IscUJBQXFCLElBQUksQ0FBQyxJQUFJO0FBTTVGLEVBQUFBLGdDQUErQkEsZ0NBQStCLGlCQUFpQixJQUFJLENBQUMsSUFBSTtBQU14RixFQUFBQSxnQ0FBK0JBLGdDQUErQixZQUFZLElBQUksQ0FBQyxJQUFJO0FBQ3ZGLEdBQUcsbUNBQW1DLGlDQUFpQyxDQUFDLEVBQUU7QUE0Qm5FLElBQUk7QUFBQSxDQUNWLFNBQVVDLHVEQUFzRDtBQUk3RCxFQUFBQSxzREFBcURBLHNEQUFxRCxtQ0FBbUMsSUFBSSxDQUFDLElBQUk7QUFNdEosRUFBQUEsc0RBQXFEQSxzREFBcUQsWUFBWSxJQUFJLENBQUMsSUFBSTtBQU0vSCxFQUFBQSxzREFBcURBLHNEQUFxRCxrQkFBa0IsSUFBSSxDQUFDLElBQUk7QUFNckksRUFBQUEsc0RBQXFEQSxzREFBcUQsV0FBVyxJQUFJLENBQUMsSUFBSTtBQVE5SCxFQUFBQSxzREFBcURBLHNEQUFxRCxRQUFRLElBQUksQ0FBQyxJQUFJO0FBQy9ILEdBQUcseURBQXlELHVEQUF1RCxDQUFDLEVBQUU7QUFhL0csSUFBSTtBQUFBLENBQ1YsU0FBVUMsbURBQWtEO0FBSXpELEVBQUFBLGtEQUFpREEsa0RBQWlELHNCQUFzQixJQUFJLENBQUMsSUFBSTtBQVNqSSxFQUFBQSxrREFBaURBLGtEQUFpRCwyQkFBMkIsSUFBSSxDQUFDLElBQUk7QUFPdEksRUFBQUEsa0RBQWlEQSxrREFBaUQsa0JBQWtCLElBQUksQ0FBQyxJQUFJO0FBQ2pJLEdBQUcscURBQXFELG1EQUFtRCxDQUFDLEVBQUU7QUFRdkcsSUFBSTtBQUFBLENBQ1YsU0FBVUMsMkJBQTBCO0FBSWpDLEVBQUFBLDBCQUF5QkEsMEJBQXlCLHdCQUF3QixJQUFJLENBQUMsSUFBSTtBQUluRixFQUFBQSwwQkFBeUJBLDBCQUF5QixVQUFVLElBQUksQ0FBQyxJQUFJO0FBSXJFLEVBQUFBLDBCQUF5QkEsMEJBQXlCLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFJckUsRUFBQUEsMEJBQXlCQSwwQkFBeUIsaUJBQWlCLElBQUksQ0FBQyxJQUFJO0FBQ2hGLEdBQUcsNkJBQTZCLDJCQUEyQixDQUFDLEVBQUU7QUFRdkQsSUFBSTtBQUFBLENBQ1YsU0FBVUMsc0JBQXFCO0FBSTVCLEVBQUFBLHFCQUFvQkEscUJBQW9CLG1CQUFtQixJQUFJLENBQUMsSUFBSTtBQUlwRSxFQUFBQSxxQkFBb0JBLHFCQUFvQixNQUFNLElBQUksQ0FBQyxJQUFJO0FBSXZELEVBQUFBLHFCQUFvQkEscUJBQW9CLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFDN0QsR0FBRyx3QkFBd0Isc0JBQXNCLENBQUMsRUFBRTtBQVE3QyxJQUFJO0FBQUEsQ0FDVixTQUFVQyxtQ0FBa0M7QUFJekMsRUFBQUEsa0NBQWlDQSxrQ0FBaUMsaUNBQWlDLElBQUksQ0FBQyxJQUFJO0FBSTVHLEVBQUFBLGtDQUFpQ0Esa0NBQWlDLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFJbkYsRUFBQUEsa0NBQWlDQSxrQ0FBaUMsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUN6RixHQUFHLHFDQUFxQyxtQ0FBbUMsQ0FBQyxFQUFFO0FBUXZFLElBQUk7QUFBQSxDQUNWLFNBQVVDLDRCQUEyQjtBQUlsQyxFQUFBQSwyQkFBMEJBLDJCQUEwQix5QkFBeUIsSUFBSSxDQUFDLElBQUk7QUFJdEYsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUlyRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixNQUFNLElBQUksQ0FBQyxJQUFJO0FBQ3ZFLEdBQUcsOEJBQThCLDRCQUE0QixDQUFDLEVBQUU7QUFRekQsSUFBSTtBQUFBLENBQ1YsU0FBVUMsNkJBQTRCO0FBSW5DLEVBQUFBLDRCQUEyQkEsNEJBQTJCLDBCQUEwQixJQUFJLENBQUMsSUFBSTtBQUl6RixFQUFBQSw0QkFBMkJBLDRCQUEyQixpQkFBaUIsSUFBSSxDQUFDLElBQUk7QUFJaEYsRUFBQUEsNEJBQTJCQSw0QkFBMkIsV0FBVyxJQUFJLENBQUMsSUFBSTtBQUM5RSxHQUFHLCtCQUErQiw2QkFBNkIsQ0FBQyxFQUFFO0FBUTNELElBQUk7QUFBQSxDQUNWLFNBQVVDLHdCQUF1QjtBQUk5QixFQUFBQSx1QkFBc0JBLHVCQUFzQixxQkFBcUIsSUFBSSxDQUFDLElBQUk7QUFJMUUsRUFBQUEsdUJBQXNCQSx1QkFBc0IsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUk1RCxFQUFBQSx1QkFBc0JBLHVCQUFzQixvQkFBb0IsSUFBSSxDQUFDLElBQUk7QUFDN0UsR0FBRywwQkFBMEIsd0JBQXdCLENBQUMsRUFBRTtBQVFqRCxJQUFJO0FBQUEsQ0FDVixTQUFVQyxnQ0FBK0I7QUFJdEMsRUFBQUEsK0JBQThCQSwrQkFBOEIsOEJBQThCLElBQUksQ0FBQyxJQUFJO0FBSW5HLEVBQUFBLCtCQUE4QkEsK0JBQThCLFdBQVcsSUFBSSxDQUFDLElBQUk7QUFJaEYsRUFBQUEsK0JBQThCQSwrQkFBOEIsY0FBYyxJQUFJLENBQUMsSUFBSTtBQUluRixFQUFBQSwrQkFBOEJBLCtCQUE4QixXQUFXLElBQUksQ0FBQyxJQUFJO0FBQ3BGLEdBQUcsa0NBQWtDLGdDQUFnQyxDQUFDLEVBQUU7QUF5Q2pFLElBQUk7QUFBQSxDQUNWLFNBQVVDLHdDQUF1QztBQU05QyxFQUFBQSx1Q0FBc0NBLHVDQUFzQyxNQUFNLElBQUksQ0FBQyxJQUFJO0FBTTNGLEVBQUFBLHVDQUFzQ0EsdUNBQXNDLEtBQUssSUFBSSxDQUFDLElBQUk7QUFNMUYsRUFBQUEsdUNBQXNDQSx1Q0FBc0MsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUNoRyxHQUFHLDBDQUEwQyx3Q0FBd0MsQ0FBQyxFQUFFO0FBVWpGLElBQUk7QUFBQSxDQUNWLFNBQVVDLFVBQVM7QUFNaEIsRUFBQUEsU0FBUUEsU0FBUSxpQkFBaUIsSUFBSSxDQUFDLElBQUk7QUFPMUMsRUFBQUEsU0FBUUEsU0FBUSxnQkFBZ0IsSUFBSSxHQUFHLElBQUk7QUFTM0MsRUFBQUEsU0FBUUEsU0FBUSxnQkFBZ0IsSUFBSSxHQUFHLElBQUk7QUFJM0MsRUFBQUEsU0FBUUEsU0FBUSxnQkFBZ0IsSUFBSSxHQUFHLElBQUk7QUFRM0MsRUFBQUEsU0FBUUEsU0FBUSxjQUFjLElBQUksR0FBSSxJQUFJO0FBSTFDLEVBQUFBLFNBQVFBLFNBQVEsY0FBYyxJQUFJLElBQUksSUFBSTtBQUkxQyxFQUFBQSxTQUFRQSxTQUFRLGNBQWMsSUFBSSxJQUFJLElBQUk7QUFNMUMsRUFBQUEsU0FBUUEsU0FBUSxrQkFBa0IsSUFBSSxJQUFJLElBQUk7QUFPOUMsRUFBQUEsU0FBUUEsU0FBUSxxQkFBcUIsSUFBSSxDQUFDLElBQUk7QUFJOUMsRUFBQUEsU0FBUUEsU0FBUSxxQkFBcUIsSUFBSSxDQUFDLElBQUk7QUFJOUMsRUFBQUEsU0FBUUEsU0FBUSx5QkFBeUIsSUFBSSxLQUFLLElBQUk7QUFJdEQsRUFBQUEsU0FBUUEsU0FBUSx5QkFBeUIsSUFBSSxLQUFLLElBQUk7QUFJdEQsRUFBQUEsU0FBUUEsU0FBUSx5QkFBeUIsSUFBSSxLQUFLLElBQUk7QUFRdEQsRUFBQUEsU0FBUUEsU0FBUSxhQUFhLElBQUksVUFBVSxJQUFJO0FBQ25ELEdBQUcsWUFBWSxVQUFVLENBQUMsRUFBRTtBQWNyQixJQUFJO0FBQUEsQ0FDVixTQUFVQyxtQkFBa0I7QUFJekIsRUFBQUEsa0JBQWlCQSxrQkFBaUIsa0JBQWtCLElBQUksQ0FBQyxJQUFJO0FBSTdELEVBQUFBLGtCQUFpQkEsa0JBQWlCLGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUk3RCxFQUFBQSxrQkFBaUJBLGtCQUFpQixtQkFBbUIsSUFBSSxDQUFDLElBQUk7QUFDbEUsR0FBRyxxQkFBcUIsbUJBQW1CLENBQUMsRUFBRTs7O0FDdDRCdkMsU0FBUyxnQkFBZ0IsU0FBUztBQUNyQyxTQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sRUFBRSxtQkFBbUIsTUFBTSxnQkFBZ0IsSUFBSSxHQUFHLE9BQU8sR0FBRyxFQUFFLE9BQU8sRUFBRSxDQUFDO0FBQy9HO0FBSU8sU0FBUyxXQUFXLFFBQVEsT0FBTyxTQUFTO0FBQy9DLFFBQU0sVUFBVSxPQUFPLE1BQU07QUFDN0IsaUJBQWUsTUFBTSxFQUFFLEtBQUssU0FBUyxJQUFJLGFBQWEsS0FBSyxHQUFHLGdCQUFnQixPQUFPLEdBQUcsTUFBTSxVQUFVO0FBQ3hHLFNBQU87QUFDWDtBQWtCQSxJQUFNLGtCQUFrQixvQkFBSSxRQUFRO0FBSXBDLFNBQVMsZUFBZSxNQUFNO0FBQzFCLE1BQUksV0FBVyxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3ZDLE1BQUksYUFBYSxRQUFXO0FBQ3hCLGVBQVcsZUFBZSxJQUFJO0FBQUEsRUFDbEM7QUFDQSxTQUFPO0FBQ1g7QUFDQSxTQUFTLGVBQWUsTUFBTTtBQUMxQixRQUFNLGFBQWEsT0FBTyxJQUFJO0FBQzlCLFFBQU0sZUFBZSxvQkFBSSxJQUFJO0FBQzdCLFFBQU0sV0FBVztBQUFBLElBQ2IsTUFBTSxxQkFBcUIsWUFBWSxZQUFZO0FBQUEsSUFDbkQsV0FBVyxtQkFBbUIsWUFBWSxZQUFZO0FBQUEsRUFDMUQ7QUFHQSxrQkFBZ0IsSUFBSSxNQUFNLFFBQVE7QUFDbEMsYUFBVyxTQUFTLEtBQUssUUFBUTtBQUM3QixpQkFBYSxJQUFJLE1BQU0sUUFBUSxtQkFBbUIsS0FBSyxDQUFDO0FBQUEsRUFDNUQ7QUFDQSxTQUFPO0FBQ1g7QUFLQSxTQUFTLHFCQUFxQixZQUFZLGNBQWM7QUFDcEQsU0FBTyxDQUFDLFNBQVMsUUFBUSxLQUFLLFdBQVc7QUFDckMsUUFBSTtBQUNKLFFBQUksRUFBRSxJQUFJLFFBQVEsSUFBSSxnQkFBZ0I7QUFDbEMsWUFBTSxJQUFJLE1BQU0saUJBQWlCLFVBQVUsNENBQTRDLElBQUksY0FBYyxVQUFVO0FBQUEsSUFDdkg7QUFDQSxVQUFNLE1BQU0sT0FBTyxNQUFNO0FBQ3pCLFVBQU0saUJBQWlCLEtBQUssUUFBUSxjQUFjLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUNoRixXQUFPLE9BQU8sTUFBTSxLQUFLO0FBQ3JCLFlBQU0sQ0FBQyxTQUFTLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDdkMsWUFBTSxjQUFjLGFBQWEsSUFBSSxPQUFPO0FBQzVDLFVBQUksZ0JBQWdCLFFBQVc7QUFFM0IsY0FBTSxPQUFPLE9BQU8sS0FBSyxVQUFVLFNBQVMsSUFBSSxpQkFBaUIsSUFBSSxLQUFLO0FBQzFFLFlBQUksSUFBSSxtQkFBbUI7QUFDdkIsd0JBQWMsS0FBSyxFQUFFLElBQUksU0FBUyxVQUFVLEtBQUssQ0FBQztBQUFBLFFBQ3REO0FBQ0E7QUFBQSxNQUNKO0FBQ0Esa0JBQVksU0FBUyxRQUFRLEtBQUssUUFBUTtBQUFBLElBQzlDO0FBQ0EsUUFBSSxjQUFjLFNBQVMsR0FBRztBQUMxQixjQUFRLFdBQVc7QUFBQSxJQUN2QjtBQUNBLFFBQUk7QUFBQSxFQUNSO0FBQ0o7QUFLQSxTQUFTLG1CQUFtQixZQUFZLGNBQWM7QUFDbEQsU0FBTyxDQUFDLFNBQVMsUUFBUSxLQUFLLFlBQVk7QUFDdEMsUUFBSTtBQUNKLFFBQUksRUFBRSxJQUFJLFFBQVEsSUFBSSxnQkFBZ0I7QUFDbEMsWUFBTSxJQUFJLE1BQU0saUJBQWlCLFVBQVUsNENBQTRDLElBQUksY0FBYyxVQUFVO0FBQUEsSUFDdkg7QUFDQSxRQUFJO0FBQ0osUUFBSTtBQUNKLFVBQU0saUJBQWlCLEtBQUssUUFBUSxjQUFjLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUNoRixXQUFPLE9BQU8sTUFBTSxPQUFPLEtBQUs7QUFDNUIsT0FBQyxlQUFlLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDdkMsVUFBSSxZQUFZLFNBQVMsVUFBVTtBQUMvQjtBQUFBLE1BQ0o7QUFDQSxZQUFNLGNBQWMsYUFBYSxJQUFJLGFBQWE7QUFDbEQsVUFBSSxnQkFBZ0IsUUFBVztBQUUzQixjQUFNLE9BQU8sT0FBTyxLQUFLLFVBQVUsZUFBZSxJQUFJLGlCQUFpQixJQUFJLEtBQUs7QUFDaEYsWUFBSSxJQUFJLG1CQUFtQjtBQUN2Qix3QkFBYyxLQUFLLEVBQUUsSUFBSSxlQUFlLFVBQVUsS0FBSyxDQUFDO0FBQUEsUUFDNUQ7QUFDQTtBQUFBLE1BQ0o7QUFDQSxrQkFBWSxTQUFTLFFBQVEsS0FBSyxRQUFRO0FBQUEsSUFDOUM7QUFDQSxRQUFJLFlBQVksU0FBUyxZQUFZLGtCQUFrQixTQUFTO0FBQzVELFlBQU0sSUFBSSxNQUFNLHVCQUF1QjtBQUFBLElBQzNDO0FBQ0EsUUFBSSxjQUFjLFNBQVMsR0FBRztBQUMxQixjQUFRLFdBQVc7QUFBQSxJQUN2QjtBQUNBLFFBQUk7QUFBQSxFQUNSO0FBQ0o7QUFPQSxTQUFTLG1CQUFtQixPQUFPO0FBQy9CLFVBQVEsTUFBTSxXQUFXO0FBQUEsSUFDckIsS0FBSztBQUNELGFBQU8seUJBQXlCLEtBQUs7QUFBQSxJQUN6QyxLQUFLO0FBQ0QsYUFBTyx1QkFBdUIsS0FBSztBQUFBLElBQ3ZDLEtBQUs7QUFDRCxhQUFPLDBCQUEwQixLQUFLO0FBQUEsSUFDMUMsS0FBSztBQUNELGFBQU8sdUJBQXVCLEtBQUs7QUFBQSxJQUN2QyxLQUFLO0FBQ0QsYUFBTyxzQkFBc0IsS0FBSztBQUFBLEVBQzFDO0FBQ0o7QUFDQSxTQUFTLHlCQUF5QixPQUFPO0FBQ3JDLFFBQU0sYUFBYSxvQkFBb0IsTUFBTSxRQUFRLE1BQU0sZ0JBQWdCLE1BQU0sWUFBWTtBQUM3RixRQUFNLFlBQVksTUFBTTtBQUN4QixNQUFJLE1BQU0sT0FBTztBQUNiLFVBQU0saUJBQWlCLE1BQU0sTUFBTTtBQUNuQyxXQUFPLENBQUMsU0FBUyxXQUFXO0FBQ3hCLGNBQVEsY0FBYyxJQUFJO0FBQUEsUUFDdEIsTUFBTTtBQUFBLFFBQ04sT0FBTyxXQUFXLE1BQU07QUFBQSxNQUM1QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTyxDQUFDLFNBQVMsV0FBVztBQUN4QixZQUFRLFNBQVMsSUFBSSxXQUFXLE1BQU07QUFBQSxFQUMxQztBQUNKO0FBQ0EsU0FBUyx1QkFBdUIsT0FBTztBQUNuQyxNQUFJO0FBQ0osUUFBTSxZQUFZLE1BQU07QUFDeEIsUUFBTSxrQkFBa0IsS0FBSyxNQUFNLFdBQVcsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHO0FBQ2xGLE1BQUksTUFBTSxLQUFLLE1BQU07QUFDakIsUUFBSSxtQkFBbUIsUUFBVztBQUM5QixhQUFPLENBQUMsU0FBUyxXQUFXO0FBQ3hCLGdCQUFRLGNBQWMsSUFBSSxFQUFFLE1BQU0sV0FBVyxPQUFPLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdkU7QUFBQSxJQUNKO0FBQ0EsV0FBTyxDQUFDLFNBQVMsV0FBVztBQUN4QixjQUFRLFNBQVMsSUFBSSxPQUFPLE1BQU07QUFBQSxJQUN0QztBQUFBLEVBQ0o7QUFFQSxRQUFNLFNBQVMsTUFBTSxLQUFLO0FBQzFCLFFBQU0sVUFBVSxNQUFNO0FBQ3RCLFNBQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxhQUFhO0FBQ3ZDLFFBQUlDO0FBQ0osVUFBTSxNQUFNLE9BQU8sTUFBTTtBQUN6QixRQUFJLE9BQU8sS0FBSyxDQUFDLE1BQU0sRUFBRSxXQUFXLEdBQUcsR0FBRztBQUN0QyxVQUFJLG1CQUFtQixRQUFXO0FBQzlCLGdCQUFRLGNBQWMsSUFBSSxFQUFFLE1BQU0sV0FBVyxPQUFPLElBQUk7QUFBQSxNQUM1RCxPQUNLO0FBQ0QsZ0JBQVEsU0FBUyxJQUFJO0FBQUEsTUFDekI7QUFBQSxJQUNKLFdBQ1MsSUFBSSxtQkFBbUI7QUFDNUIsWUFBTSxRQUFRLENBQUM7QUFDZixvQkFBYyxLQUFLLEtBQUs7QUFDeEIsWUFBTSxpQkFBaUJBLE1BQUssUUFBUSxjQUFjLFFBQVFBLFFBQU8sU0FBU0EsTUFBSyxDQUFDO0FBQ2hGLG9CQUFjLEtBQUs7QUFBQSxRQUNmLElBQUk7QUFBQSxRQUNKO0FBQUEsUUFDQSxNQUFNLElBQUksV0FBVyxLQUFLO0FBQUEsTUFDOUIsQ0FBQztBQUNELGNBQVEsV0FBVztBQUFBLElBQ3ZCO0FBQUEsRUFDSjtBQUNKO0FBQ0EsU0FBUywwQkFBMEIsT0FBTztBQUN0QyxRQUFNLFlBQVksTUFBTTtBQUN4QixRQUFNLEVBQUUsV0FBVyxRQUFRLElBQUksbUJBQW1CLEtBQUs7QUFDdkQsUUFBTSxZQUFZLG1CQUFtQixLQUFLO0FBQzFDLE1BQUksTUFBTSxPQUFPO0FBQ2IsVUFBTSxpQkFBaUIsTUFBTSxNQUFNO0FBQ25DLFdBQU8sQ0FBQyxTQUFTLFFBQVEsUUFBUTtBQUM3QixZQUFNLFFBQVEsUUFBUSxjQUFjO0FBQ3BDLFlBQU0sUUFBUSxVQUFVLE1BQU0sU0FBUyxZQUFZLE1BQU0sUUFBUSxNQUFTO0FBQzFFLGdCQUFVLE9BQU8sUUFBUSxHQUFHO0FBQzVCLGNBQVEsY0FBYyxJQUFJLEVBQUUsTUFBTSxXQUFXLE9BQU8sUUFBUSxLQUFLLEVBQUU7QUFBQSxJQUN2RTtBQUFBLEVBQ0o7QUFDQSxTQUFPLENBQUMsU0FBUyxRQUFRLFFBQVE7QUFDN0IsVUFBTSxRQUFRLFVBQVUsUUFBUSxTQUFTLENBQUM7QUFDMUMsY0FBVSxPQUFPLFFBQVEsR0FBRztBQUM1QixZQUFRLFNBQVMsSUFBSSxRQUFRLEtBQUs7QUFBQSxFQUN0QztBQUNKO0FBS0EsU0FBUyxtQkFBbUIsT0FBTztBQUMvQixRQUFNLGdCQUFnQixlQUFlLE1BQU0sT0FBTztBQUNsRCxNQUFJLE1BQU0sbUJBQW1CO0FBQ3pCLFVBQU0sVUFBVSxNQUFNO0FBQ3RCLFdBQU8sQ0FBQyxPQUFPLFFBQVEsUUFBUSxjQUFjLFVBQVUsT0FBTyxRQUFRLEtBQUssT0FBTztBQUFBLEVBQ3RGO0FBQ0EsU0FBTyxDQUFDLE9BQU8sUUFBUSxRQUFRLGNBQWMsS0FBSyxPQUFPLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUN6RjtBQUNBLFNBQVMsdUJBQXVCLE9BQU87QUFDbkMsUUFBTSxZQUFZLE1BQU07QUFDeEIsTUFBSSxNQUFNLFlBQVksV0FBVztBQUM3QixVQUFNLEVBQUUsV0FBVyxRQUFRLElBQUksbUJBQW1CLEtBQUs7QUFDdkQsVUFBTSxZQUFZLG1CQUFtQixLQUFLO0FBQzFDLFdBQU8sQ0FBQyxTQUFTLFFBQVEsUUFBUTtBQUM3QixZQUFNLFFBQVEsVUFBVSxNQUFTO0FBQ2pDLGdCQUFVLE9BQU8sUUFBUSxHQUFHO0FBQzVCLGNBQVEsU0FBUyxFQUFFLEtBQUssUUFBUSxLQUFLLENBQUM7QUFBQSxJQUMxQztBQUFBLEVBQ0o7QUFDQSxRQUFNLGFBQWEsTUFBTSxZQUFZLFNBQVMsV0FBVyxRQUFRLE1BQU07QUFDdkUsUUFBTSxlQUFlLE1BQU0sWUFBWSxXQUFXLE1BQU0sZUFBZTtBQUN2RSxRQUFNLGFBQWEsb0JBQW9CLFlBQVksTUFBTSxnQkFBZ0IsWUFBWTtBQUNyRixRQUFNLGlCQUFpQixjQUFjLFdBQVcsVUFBVSxjQUFjLFdBQVc7QUFDbkYsU0FBTyxDQUFDLFNBQVMsUUFBUSxLQUFLLGFBQWE7QUFDdkMsVUFBTSxRQUFRLFFBQVEsU0FBUztBQUMvQixRQUFJLFlBQVksU0FBUyxtQkFBbUIsZ0JBQWdCO0FBQ3hELFlBQU0sTUFBTSxPQUFPLE9BQU8sSUFBSSxPQUFPO0FBQ3JDLGFBQU8sT0FBTyxNQUFNLEtBQUs7QUFDckIsY0FBTSxLQUFLLFdBQVcsTUFBTSxDQUFDO0FBQUEsTUFDakM7QUFBQSxJQUNKLE9BQ0s7QUFDRCxZQUFNLEtBQUssV0FBVyxNQUFNLENBQUM7QUFBQSxJQUNqQztBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsc0JBQXNCLE9BQU87QUFDbEMsUUFBTSxZQUFZLE1BQU07QUFDeEIsUUFBTSxVQUFVLG9CQUFvQixNQUFNLFFBQVEsTUFBTSxnQkFBZ0IsS0FBSztBQUM3RSxRQUFNLFVBQVUsZ0JBQWdCLE1BQU0sUUFBUSxLQUFLO0FBQ25ELE1BQUk7QUFDSixNQUFJO0FBQ0osVUFBUSxNQUFNLFNBQVM7QUFBQSxJQUNuQixLQUFLLFVBQVU7QUFDWCxZQUFNLFNBQVMsTUFBTTtBQUNyQixZQUFNLGFBQWEsb0JBQW9CLFFBQVEsTUFBTSxnQkFBZ0IsS0FBSztBQUMxRSxrQkFBWSxDQUFDLFdBQVcsV0FBVyxNQUFNO0FBR3pDLFVBQUksVUFBVSxXQUFXLE9BQU87QUFDNUIsdUJBQWUsTUFBTSxJQUFJLFdBQVcsQ0FBQztBQUFBLE1BQ3pDLE9BQ0s7QUFDRCxjQUFNLE9BQU8sZ0JBQWdCLFFBQVEsS0FBSztBQUMxQyx1QkFBZSxNQUFNO0FBQUEsTUFDekI7QUFDQTtBQUFBLElBQ0o7QUFBQSxJQUNBLEtBQUssUUFBUTtBQUNULFlBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDLEVBQUU7QUFDbEMsa0JBQVksQ0FBQyxXQUFXLE9BQU8sTUFBTTtBQUNyQyxxQkFBZSxNQUFNO0FBQ3JCO0FBQUEsSUFDSjtBQUFBLElBQ0EsS0FBSyxXQUFXO0FBQ1osWUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJLG1CQUFtQixLQUFLO0FBQ3ZELFlBQU0sWUFBWSxlQUFlLE1BQU0sT0FBTyxFQUFFO0FBR2hELGtCQUFZLENBQUMsUUFBUSxLQUFLLGFBQWE7QUFDbkMsY0FBTSxRQUFRLFVBQVUsUUFBUTtBQUNoQyxrQkFBVSxPQUFPLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUM3QyxlQUFPLFFBQVEsS0FBSztBQUFBLE1BQ3hCO0FBQ0EscUJBQWUsTUFBTSxRQUFRLFVBQVUsTUFBUyxDQUFDO0FBQ2pEO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPLENBQUMsU0FBUyxRQUFRLFFBQVE7QUFDN0IsVUFBTSxTQUFTLFFBQVEsU0FBUztBQUNoQyxRQUFJO0FBQ0osUUFBSTtBQUVKLFVBQU0sTUFBTSxPQUFPLE9BQU87QUFHMUIsVUFBTSxNQUFNLE9BQU8sTUFBTTtBQUN6QixXQUFPLE9BQU8sTUFBTSxLQUFLO0FBRXJCLFlBQU0sQ0FBQyxTQUFTLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDdkMsY0FBUSxTQUFTO0FBQUEsUUFDYixLQUFLO0FBQ0QsZ0JBQU0sUUFBUSxNQUFNO0FBQ3BCO0FBQUEsUUFDSixLQUFLO0FBQ0QsZ0JBQU0sVUFBVSxRQUFRLEtBQUssR0FBRztBQUNoQztBQUFBLFFBQ0o7QUFDSSxpQkFBTyxLQUFLLFVBQVUsU0FBUyxJQUFJLGlCQUFpQixJQUFJLEtBQUs7QUFBQSxNQUNyRTtBQUFBLElBQ0o7QUFDQSxRQUFJLFFBQVEsUUFBVztBQUNuQixZQUFNO0FBQUEsSUFDVjtBQUNBLFFBQUksUUFBUSxRQUFXO0FBQ25CLFlBQU0sYUFBYTtBQUFBLElBQ3ZCO0FBSUEsV0FBTyxRQUFRLEtBQUssR0FBRztBQUFBLEVBQzNCO0FBQ0o7QUFNQSxTQUFTLG9CQUFvQixNQUFNLGdCQUFnQixjQUFjO0FBQzdELFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLGNBQWM7QUFBQSxJQUNuRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLEtBQUs7QUFBQSxJQUNuQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE9BQU87QUFBQSxJQUNyQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE1BQU07QUFBQSxJQUNwQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE1BQU07QUFBQSxJQUNwQyxLQUFLLFdBQVc7QUFDWixVQUFJLGNBQWM7QUFDZCxlQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQUEsTUFDNUM7QUFDQSxhQUFPLENBQUMsV0FBVyxPQUFPLE1BQU07QUFBQSxJQUNwQyxLQUFLLFdBQVc7QUFDWixVQUFJLGNBQWM7QUFDZCxlQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQUEsTUFDN0M7QUFDQSxhQUFPLENBQUMsV0FBVyxPQUFPLE9BQU87QUFBQSxJQUNyQyxLQUFLLFdBQVc7QUFDWixVQUFJLGNBQWM7QUFDZCxlQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sUUFBUSxDQUFDO0FBQUEsTUFDOUM7QUFDQSxhQUFPLENBQUMsV0FBVyxPQUFPLFFBQVE7QUFBQSxJQUN0QyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE1BQU07QUFBQSxJQUNwQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLFFBQVE7QUFBQSxJQUN0QyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLFNBQVM7QUFBQSxJQUN2QyxLQUFLLFdBQVc7QUFDWixVQUFJLGNBQWM7QUFDZCxlQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sU0FBUyxDQUFDO0FBQUEsTUFDL0M7QUFDQSxhQUFPLENBQUMsV0FBVyxPQUFPLFNBQVM7QUFBQSxJQUN2QyxLQUFLLFdBQVc7QUFDWixVQUFJLGNBQWM7QUFDZCxlQUFPLENBQUMsV0FBVyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQUEsTUFDN0M7QUFDQSxhQUFPLENBQUMsV0FBVyxPQUFPLE9BQU87QUFBQSxJQUNyQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE9BQU87QUFBQSxJQUNyQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsV0FBVyxPQUFPLE9BQU87QUFBQSxFQUN6QztBQUNKOzs7QUN0WU8sU0FBUyxTQUFTLEtBQUssU0FBUztBQUNuQyxNQUFJO0FBQ0osUUFBTSxPQUFPLFdBQVcsMkJBQTJCLGFBQWEsR0FBRyxDQUFDO0FBQ3BFLE9BQUssWUFBWSxRQUFRLGdCQUFnQjtBQUN6QyxPQUFLLGNBQWMsS0FBSyxZQUFZLFFBQVEsWUFBWSxTQUFTLFNBQVMsUUFBUSxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sSUFBSSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUM5SSxRQUFNLE1BQU0sMkJBQTJCLE1BQU0sQ0FBQyxrQkFBa0IsWUFBWSxRQUFRLFlBQVksU0FBUyxTQUFTLFFBQVEsS0FBSyxDQUFDLE1BQU0sRUFBRSxNQUFNLFNBQVMsYUFBYSxDQUFDO0FBRXJLLFNBQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNoQzs7O0FDWEEsSUFBTUMsWUFBVztBQUVqQixJQUFNQyxtQkFBa0I7QUFFeEIsSUFBTSxnQkFBZ0I7QUFBQSxFQUNsQixvQkFBb0I7QUFDeEI7QUFDQSxTQUFTLGlCQUFpQixTQUFTO0FBQy9CLFNBQU8sVUFBVSxPQUFPLE9BQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxhQUFhLEdBQUcsT0FBTyxJQUFJO0FBQ2hGO0FBQ08sU0FBUyxTQUFTLFFBQVEsU0FBUyxTQUFTO0FBQy9DLFFBQU0sU0FBUyxJQUFJLGFBQWE7QUFDaEMsaUJBQWUsTUFBTSxFQUFFLFFBQVEsaUJBQWlCLE9BQU8sR0FBRyxPQUFPO0FBQ2pFLFNBQU8sT0FBTyxPQUFPO0FBQ3pCO0FBQ0EsSUFBTSxrQkFBa0Isb0JBQUksUUFBUTtBQUlwQyxTQUFTLGVBQWUsTUFBTTtBQUMxQixNQUFJLFdBQVcsZ0JBQWdCLElBQUksSUFBSTtBQUN2QyxNQUFJLGFBQWEsUUFBVztBQUN4QixlQUFXQyxnQkFBZSxJQUFJO0FBQUEsRUFDbEM7QUFDQSxTQUFPO0FBQ1g7QUFDQSxTQUFTQSxnQkFBZSxNQUFNO0FBQzFCLFFBQU0sV0FBVyxLQUFLO0FBQ3RCLFFBQU0sZUFBZSxLQUFLLE9BQU8sT0FBTyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUU1RSxRQUFNLGVBQWUsYUFBYSxDQUFDO0FBQ25DLFFBQU0sZUFBZSxDQUFDO0FBQ3RCLFFBQU0sV0FBVyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQ3hDLFFBQUksUUFBUSxjQUFjLFlBQVksaUJBQWlCLFFBQVc7QUFDOUQsWUFBTSxJQUFJLFdBQVcsY0FBYyxjQUFjLFlBQVksaUJBQWlCLFFBQVEsU0FBUyxJQUFJLG1CQUFtQjtBQUFBLElBQzFIO0FBQ0EsYUFBUyxJQUFJLEdBQUcsSUFBSSxhQUFhLFFBQVEsS0FBSztBQUMxQyxtQkFBYSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU87QUFBQSxJQUN6QztBQUNBLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFFBQUksWUFBWSxVQUFhLEtBQUssb0JBQW9CO0FBQ2xELGVBQVMsSUFBSSxHQUFHLElBQUksUUFBUSxRQUFRLEtBQUs7QUFDckMsY0FBTSxFQUFFLElBQUksVUFBVSxLQUFLLElBQUksUUFBUSxDQUFDO0FBQ3hDLGVBQU8sSUFBSSxJQUFJLFFBQVEsRUFBRSxJQUFJLElBQUk7QUFBQSxNQUNyQztBQUFBLElBQ0o7QUFBQSxFQUNKO0FBR0Esa0JBQWdCLElBQUksTUFBTSxRQUFRO0FBQ2xDLGFBQVcsU0FBUyxjQUFjO0FBQzlCLGlCQUFhLEtBQUssYUFBYSxLQUFLLENBQUM7QUFBQSxFQUN6QztBQUNBLFNBQU87QUFDWDtBQUNBLFNBQVMsYUFBYSxPQUFPO0FBQ3pCLFVBQVEsTUFBTSxXQUFXO0FBQUEsSUFDckIsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsS0FBSztBQUNELGFBQU8scUJBQXFCLEtBQUs7QUFBQSxJQUNyQyxLQUFLO0FBQ0QsYUFBTyxpQkFBaUIsS0FBSztBQUFBLElBQ2pDLEtBQUs7QUFDRCxhQUFPLGdCQUFnQixLQUFLO0FBQUEsRUFDcEM7QUFDSjtBQUtBLFNBQVMscUJBQXFCLE9BQU87QUFDakMsUUFBTSxhQUFhLHFCQUFxQixLQUFLO0FBQzdDLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLE1BQUksTUFBTSxPQUFPO0FBQ2IsVUFBTSxpQkFBaUIsTUFBTSxNQUFNO0FBQ25DLFdBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixZQUFNLFFBQVEsUUFBUSxjQUFjO0FBQ3BDLFVBQUksTUFBTSxTQUFTLFdBQVc7QUFDMUIsbUJBQVcsUUFBUSxNQUFNLE1BQU0sS0FBSztBQUFBLE1BQ3hDO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxNQUFJLE1BQU0sWUFBWUYsV0FBVTtBQUM1QixVQUFNLGdCQUFnQixNQUFNLFlBQVlDLG1CQUNsQyxpQkFBaUIsS0FBSyx1Q0FDdEI7QUFDTixXQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsWUFBTUUsU0FBUSxRQUFRLFNBQVM7QUFHL0IsVUFBSUEsV0FBVSxVQUNWLE9BQU8sVUFBVSxlQUFlLEtBQUssU0FBUyxTQUFTLEdBQUc7QUFDMUQsbUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsTUFDbEMsV0FDUyxrQkFBa0IsUUFBVztBQUNsQyxjQUFNLElBQUksTUFBTSxhQUFhO0FBQUEsTUFDakM7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUdBLE1BQUksTUFBTSxhQUFhLFFBQVE7QUFDM0IsVUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUMsRUFBRTtBQUNsQyxXQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsWUFBTUEsU0FBUSxRQUFRLFNBQVM7QUFDL0IsVUFBSUEsV0FBVSxNQUFNO0FBQ2hCLG1CQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLE1BQ2xDO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxVQUFRLE1BQU0sUUFBUTtBQUFBLElBQ2xCLEtBQUssV0FBVztBQUNaLGFBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixjQUFNQSxTQUFRLFFBQVEsU0FBUztBQUMvQixZQUFJQSxXQUFVLE9BQU87QUFDakIscUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNKO0FBQUEsSUFDSixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTUEsU0FBUSxRQUFRLFNBQVM7QUFDL0IsWUFBSUEsV0FBVSxJQUFJO0FBQ2QscUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNKO0FBQUEsSUFDSixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTUEsU0FBUSxRQUFRLFNBQVM7QUFDL0IsWUFBSSxFQUFFQSxrQkFBaUIsZUFBZUEsT0FBTSxhQUFhLEdBQUc7QUFDeEQscUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNKO0FBQUEsSUFDSixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTUEsU0FBUSxRQUFRLFNBQVM7QUFFL0IsWUFBSSxDQUFDLE9BQU8sR0FBR0EsUUFBTyxDQUFDLEdBQUc7QUFDdEIscUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUNJLGFBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixjQUFNQSxTQUFRLFFBQVEsU0FBUztBQUUvQixZQUFJQSxVQUFTLEdBQUc7QUFDWixxQkFBVyxRQUFRLE1BQU1BLE1BQUs7QUFBQSxRQUNsQztBQUFBLE1BQ0o7QUFBQSxFQUNSO0FBQ0o7QUFJQSxTQUFTLHFCQUFxQixPQUFPO0FBQ2pDLFVBQVEsTUFBTSxXQUFXO0FBQUEsSUFDckIsS0FBSyxXQUFXO0FBQ1osWUFBTSxFQUFFLFVBQVUsSUFBSSxtQkFBbUIsS0FBSztBQUM5QyxZQUFNLGFBQWEsbUJBQW1CLEtBQUs7QUFDM0MsYUFBTyxDQUFDLFFBQVEsTUFBTUEsV0FBVTtBQUM1QixtQkFBVyxRQUFRLE1BQU0sVUFBVUEsTUFBSyxDQUFDO0FBQUEsTUFDN0M7QUFBQSxJQUNKO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxLQUFLLFFBQVE7QUFDVCxZQUFNLGFBQWEsTUFBTSxhQUFhLFNBQVMsV0FBVyxRQUFRLE1BQU07QUFDeEUsWUFBTSxVQUFVLE1BQU07QUFDdEIsWUFBTSxXQUFXLGtCQUFrQixVQUFVO0FBQzdDLFlBQU0sY0FBYyxtQkFBbUIsWUFBWSxNQUFNLE9BQU8sVUFBVSxNQUFNLElBQUk7QUFDcEYsYUFBTyxDQUFDLFFBQVEsTUFBTUEsV0FBVTtBQUM1QixlQUFPLElBQUksU0FBUyxRQUFRO0FBQzVCLG9CQUFZLFFBQVFBLE1BQUs7QUFBQSxNQUM3QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0o7QUFDQSxTQUFTLGlCQUFpQixPQUFPO0FBQzdCLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLFFBQU0sVUFBVSxNQUFNO0FBQ3RCLFVBQVEsTUFBTSxVQUFVO0FBQUEsSUFDcEIsS0FBSyxXQUFXO0FBQ1osWUFBTSxFQUFFLFVBQVUsSUFBSSxtQkFBbUIsS0FBSztBQUM5QyxZQUFNLGFBQWEsbUJBQW1CLEtBQUs7QUFDM0MsYUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGNBQU0sUUFBUSxRQUFRLFNBQVM7QUFDL0IsaUJBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDbkMscUJBQVcsUUFBUSxNQUFNLFVBQVUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUFBLFFBQ2hEO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxJQUNBLEtBQUs7QUFBQSxJQUNMLEtBQUssUUFBUTtBQUNULFlBQU0sYUFBYSxNQUFNLFlBQVksU0FBUyxXQUFXLFFBQVEsTUFBTTtBQUN2RSxZQUFNLGNBQWMsbUJBQW1CLFlBQVksTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJO0FBQ3BGLFVBQUksTUFBTSxRQUFRO0FBQ2QsZUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGdCQUFNLFFBQVEsUUFBUSxTQUFTO0FBQy9CLGNBQUksTUFBTSxVQUFVLEdBQUc7QUFDbkI7QUFBQSxVQUNKO0FBQ0EsaUJBQU8sSUFBSSxTQUFTLFNBQVMsZUFBZSxFQUFFLEtBQUs7QUFDbkQsbUJBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDbkMsd0JBQVksUUFBUSxNQUFNLENBQUMsQ0FBQztBQUFBLFVBQ2hDO0FBQ0EsaUJBQU8sS0FBSztBQUFBLFFBQ2hCO0FBQUEsTUFDSjtBQUNBLFlBQU0sV0FBVyxrQkFBa0IsVUFBVTtBQUM3QyxhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTSxRQUFRLFFBQVEsU0FBUztBQUMvQixpQkFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNuQyxpQkFBTyxJQUFJLFNBQVMsUUFBUTtBQUM1QixzQkFBWSxRQUFRLE1BQU0sQ0FBQyxDQUFDO0FBQUEsUUFDaEM7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsZ0JBQWdCLE9BQU87QUFDNUIsUUFBTSxZQUFZLE1BQU07QUFDeEIsUUFBTSxVQUFVLE1BQU07QUFDdEIsUUFBTSxXQUFXLGNBQWMsS0FBSztBQUNwQyxNQUFJLE1BQU0sV0FBVyxXQUFXO0FBQzVCLFVBQU0sRUFBRSxVQUFVLElBQUksbUJBQW1CLEtBQUs7QUFDOUMsVUFBTSxlQUFlLGVBQWUsTUFBTSxPQUFPO0FBQ2pELFdBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixZQUFNLFNBQVMsUUFBUSxTQUFTO0FBQ2hDLFlBQU0sT0FBTyxPQUFPLEtBQUssTUFBTTtBQUMvQixlQUFTLElBQUksR0FBRyxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ2xDLGNBQU0sTUFBTSxLQUFLLENBQUM7QUFDbEIsZUFBTyxJQUFJLFNBQVMsU0FBUyxlQUFlLEVBQUUsS0FBSztBQUNuRCxpQkFBUyxRQUFRLEdBQUc7QUFFcEIsZUFBTyxJQUFJLEdBQUcsU0FBUyxlQUFlLEVBQUUsS0FBSztBQUM3QyxxQkFBYSxRQUFRLE1BQU0sVUFBVSxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2pELGVBQU8sS0FBSztBQUNaLGVBQU8sS0FBSztBQUFBLE1BQ2hCO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxRQUFNLGFBQWEsTUFBTSxXQUFXLFNBQVMsV0FBVyxRQUFRLE1BQU07QUFDdEUsUUFBTSxnQkFBZ0Isa0JBQWtCLFVBQVU7QUFDbEQsUUFBTSxjQUFjLG1CQUFtQixZQUFZLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSTtBQUNwRixTQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsVUFBTSxTQUFTLFFBQVEsU0FBUztBQUNoQyxVQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU07QUFDL0IsYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsS0FBSztBQUNsQyxZQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xCLGFBQU8sSUFBSSxTQUFTLFNBQVMsZUFBZSxFQUFFLEtBQUs7QUFDbkQsZUFBUyxRQUFRLEdBQUc7QUFFcEIsYUFBTyxJQUFJLEdBQUcsYUFBYTtBQUMzQixrQkFBWSxRQUFRLE9BQU8sR0FBRyxDQUFDO0FBQy9CLGFBQU8sS0FBSztBQUFBLElBQ2hCO0FBQUEsRUFDSjtBQUNKO0FBTUEsU0FBUyxjQUFjLE9BQU87QUFDMUIsUUFBTSxXQUFXLGtCQUFrQixNQUFNLE1BQU07QUFDL0MsUUFBTSxjQUFjLG1CQUFtQixNQUFNLFFBQVEsTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJO0FBQ3RGLFFBQU0sYUFBYSx1QkFBdUIsTUFBTSxNQUFNO0FBQ3RELFNBQU8sQ0FBQyxRQUFRLFFBQVE7QUFFcEIsV0FBTyxJQUFJLEdBQUcsUUFBUTtBQUN0QixnQkFBWSxRQUFRLFdBQVcsR0FBRyxDQUFDO0FBQUEsRUFDdkM7QUFDSjtBQU1BLFNBQVMsdUJBQXVCLE1BQU07QUFDbEMsVUFBUSxNQUFNO0FBQUEsSUFDVixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUTtBQUFBLElBQ3BCLEtBQUssV0FBVztBQUNaLGFBQU8sQ0FBQyxRQUFTLFFBQVEsU0FBUyxPQUFPLFFBQVEsVUFBVSxRQUFRO0FBQUEsSUFDdkUsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVE7QUFDWixZQUFJO0FBQ0EsaUJBQU8sV0FBVyxPQUFPLEdBQUc7QUFBQSxRQUNoQyxTQUNPLElBQUk7QUFDUCxpQkFBTztBQUFBLFFBQ1g7QUFBQSxNQUNKO0FBQUEsSUFDSixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUTtBQUNaLFlBQUk7QUFDQSxpQkFBTyxXQUFXLE1BQU0sR0FBRztBQUFBLFFBQy9CLFNBQ08sSUFBSTtBQUNQLGlCQUFPO0FBQUEsUUFDWDtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBR0ksYUFBTyxDQUFDLFFBQVE7QUFDWixjQUFNLElBQUksT0FBTyxTQUFTLEdBQUc7QUFDN0IsZUFBTyxPQUFPLFNBQVMsQ0FBQyxJQUFJLElBQUk7QUFBQSxNQUNwQztBQUFBLEVBQ1I7QUFDSjtBQUtBLFNBQVMsbUJBQW1CLE1BQU0sYUFBYSxXQUFXO0FBQ3RELFFBQU0sY0FBYyxtQkFBbUIsSUFBSTtBQUMzQyxTQUFPLENBQUMsUUFBUUEsV0FBVTtBQUN0QixRQUFJO0FBQ0Esa0JBQVksUUFBUUEsTUFBSztBQUFBLElBQzdCLFNBQ08sR0FBRztBQUNOLFVBQUksYUFBYSxPQUFPO0FBQ3BCLGNBQU0sSUFBSSxNQUFNLHVCQUF1QixXQUFXLElBQUksU0FBUyxlQUFlLEVBQUUsT0FBTyxFQUFFO0FBQUEsTUFDN0Y7QUFDQSxZQUFNO0FBQUEsSUFDVjtBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsbUJBQW1CLE1BQU07QUFDOUIsVUFBUSxNQUFNO0FBQUEsSUFDVixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxJQUNqRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLEtBQUtBLE1BQUs7QUFBQSxJQUMvQyxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxJQUNqRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE1BQU1BLE1BQUs7QUFBQSxJQUNoRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE1BQU1BLE1BQUs7QUFBQSxJQUNoRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE1BQU1BLE1BQUs7QUFBQSxJQUNoRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxJQUNqRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLFFBQVFBLE1BQUs7QUFBQSxJQUNsRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE1BQU1BLE1BQUs7QUFBQSxJQUNoRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLFFBQVFBLE1BQUs7QUFBQSxJQUNsRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLFNBQVNBLE1BQUs7QUFBQSxJQUNuRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLFNBQVNBLE1BQUs7QUFBQSxJQUNuRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxJQUNqRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxJQUNqRCxLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUUEsV0FBVSxPQUFPLE9BQU9BLE1BQUs7QUFBQSxFQUNyRDtBQUNKO0FBZUEsU0FBUyxtQkFBbUIsT0FBTztBQUMvQixRQUFNLFVBQVUsTUFBTTtBQUN0QixRQUFNLGVBQWUsZUFBZSxNQUFNLE9BQU87QUFDakQsTUFBSSxNQUFNLG1CQUFtQjtBQUN6QixXQUFPLENBQUMsUUFBUSxNQUFNLFVBQVU7QUFDNUIsYUFBTyxJQUFJLFNBQVMsU0FBUyxVQUFVO0FBQ3ZDLG1CQUFhLFFBQVEsTUFBTSxLQUFLO0FBQ2hDLGFBQU8sSUFBSSxTQUFTLFNBQVMsUUFBUTtBQUFBLElBQ3pDO0FBQUEsRUFDSjtBQUNBLFNBQU8sQ0FBQyxRQUFRLE1BQU0sVUFBVTtBQUM1QixXQUFPLElBQUksU0FBUyxTQUFTLGVBQWUsRUFBRSxLQUFLO0FBQ25ELGlCQUFhLFFBQVEsTUFBTSxLQUFLO0FBQ2hDLFdBQU8sS0FBSztBQUFBLEVBQ2hCO0FBQ0o7QUFDQSxTQUFTLGtCQUFrQixNQUFNO0FBQzdCLFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxTQUFTO0FBQUEsSUFDcEIsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxTQUFTO0FBQUEsSUFDcEIsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxTQUFTO0FBQUEsSUFDcEI7QUFDSSxhQUFPLFNBQVM7QUFBQSxFQUN4QjtBQUNKOzs7QUNqYU8sSUFBTSxZQUNYLHlCQUFTLG81T0FBbzVPO0FBTXg1TyxJQUFNLHVCQUNYLDRCQUFZLFdBQVcsQ0FBQztBQUtuQixJQUFNLHFDQUNYLHlCQUFTLFdBQVcsR0FBRyxDQUFDO0FBUW5CLElBQU0sK0JBQ1gsdUJBQU8sa0NBQWtDO0FBTXBDLElBQU0sdUJBQ1gsNEJBQVksV0FBVyxDQUFDO0FBTW5CLElBQU0sa0JBQ1gsNEJBQVksV0FBVyxDQUFDO0FBZ0RuQixJQUFNLG1CQUNYLDRCQUFZLFdBQVcsQ0FBQztBQTJCbkIsSUFBTSxtQkFDWCw0QkFBWSxXQUFXLEVBQUU7QUFNcEIsSUFBTSxvQkFDWCw0QkFBWSxXQUFXLEVBQUU7OztBQ3hJM0IsSUFBTSxVQUFVLElBQUksWUFBWTtBQUNoQyxJQUFNLFVBQVUsSUFBSSxZQUFZO0FBT3pCLFNBQVMsV0FBVyxNQUF1QztBQUNoRSxTQUFPLFFBQVEsT0FBTyxJQUFJO0FBQzVCOzs7QUMyRE8sU0FBUyxZQUFZLE1BQWNDLFFBQXdDO0FBQ2hGLFNBQU8sT0FBTyxzQkFBc0IsRUFBRSxNQUFNLE1BQU0sNkJBQUssS0FBSyxHQUFHLE9BQU9BLE1BQUssRUFBRSxDQUFDO0FBQ2hGO0FBRU8sU0FBUyxhQUFhLE1BQWMsUUFBc0Q7QUFDL0YsU0FBTyxPQUFPLHNCQUFzQixFQUFFLE1BQU0sTUFBTSw2QkFBSyxNQUFNLE1BQU0sT0FBTyxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQ3pGO0FBRU8sU0FBUyxjQUFjLE1BQWNBLFFBQStCO0FBQ3pFLFNBQU8sT0FBTyxzQkFBc0IsRUFBRSxNQUFNLE1BQU0sNkJBQUssT0FBTyxHQUFHQSxPQUFNLENBQUM7QUFDMUU7QUFNTyxTQUFTLGVBQWUsTUFBY0MsUUFBK0I7QUFDMUUsU0FBTyxPQUFPLHNCQUFzQixFQUFFLE1BQU0sTUFBTSw2QkFBSyxRQUFRLEdBQUcsV0FBV0EsTUFBSyxFQUFFLENBQUM7QUFDdkY7QUFNTyxTQUFTLGVBQWUsTUFBY0MsUUFBb0M7QUFDL0UsU0FBTyxPQUFPLHNCQUFzQixFQUFFLE1BQU0sTUFBTSw2QkFBSyxRQUFRLEdBQUdBLE9BQU0sQ0FBQztBQUMzRTtBQUVPLFNBQVMsY0FBYyxNQUFjQSxRQUFtQztBQUM3RSxTQUFPLE9BQU8sc0JBQXNCLEVBQUUsTUFBTSxNQUFNLDZCQUFLLE9BQU8sR0FBR0EsT0FBTSxDQUFDO0FBQzFFOzs7QUN6RkEsSUFBTSxRQUFpRjtBQUFBLEVBQ3JGLENBQUMsR0FBRyxXQUFXLElBQUksT0FBTztBQUFBLEVBQzFCLENBQUMsR0FBRyxTQUFTLEdBQUcsTUFBTTtBQUFBLEVBQ3RCLENBQUMsR0FBRyxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQ3BCLENBQUMsR0FBRyxVQUFVLElBQUksTUFBTTtBQUFBLEVBQ3hCLENBQUMsR0FBRyxTQUFTLElBQUksS0FBSztBQUFBLEVBQ3RCLENBQUMsR0FBRyxTQUFTLElBQUksS0FBSztBQUFBLEVBQ3RCLENBQUMsR0FBRyxTQUFTLElBQUksS0FBSztBQUFBLEVBQ3RCLENBQUMsR0FBRyxVQUFVLE1BQU0sUUFBUTtBQUFBLEVBQzVCLENBQUMsR0FBRyxRQUFRLEdBQUcsTUFBTTtBQUFBLEVBQ3JCLENBQUMsSUFBSSxXQUFXLElBQUksT0FBTztBQUFBLEVBQzNCLENBQUMsSUFBSSxXQUFXLElBQUksT0FBTztBQUFBLEVBQzNCLENBQUMsSUFBSSxVQUFVLElBQUksTUFBTTtBQUFBLEVBQ3pCLENBQUMsSUFBSSxVQUFVLElBQUksTUFBTTtBQUFBLEVBQ3pCLENBQUMsSUFBSSxhQUFhLElBQUksU0FBUztBQUFBLEVBQy9CLENBQUMsSUFBSSxjQUFjLEtBQUssU0FBUztBQUFBLEVBQ2pDLENBQUMsSUFBSSxZQUFZLElBQUksT0FBTztBQUFBLEVBQzVCLENBQUMsSUFBSSxnQkFBZ0IsR0FBRyxPQUFPO0FBQUEsRUFDL0IsQ0FBQyxJQUFJLGtCQUFrQixHQUFHLE9BQU87QUFBQSxFQUNqQyxDQUFDLElBQUksY0FBYyxHQUFHLE9BQU87QUFBQSxFQUM3QixDQUFDLElBQUksa0JBQWtCLEdBQUcsT0FBTztBQUFBLEVBQ2pDLENBQUMsSUFBSSxTQUFTLEdBQUcsTUFBTTtBQUFBLEVBQ3ZCLENBQUMsSUFBSSxRQUFRLEdBQUcsS0FBSztBQUFBLEVBQ3JCLENBQUMsSUFBSSxjQUFjLEdBQUcsT0FBTztBQUFBLEVBQzdCLENBQUMsSUFBSSxjQUFjLEdBQUcsT0FBTztBQUFBLEVBQzdCLENBQUMsSUFBSSxTQUFTLEdBQUcsTUFBTTtBQUFBLEVBQ3ZCLENBQUMsSUFBSSxRQUFRLEdBQUcsS0FBSztBQUN2QjtBQUVBLElBQU0sVUFBVSxJQUFJO0FBQUEsRUFDbEIsTUFBTSxJQUFJLENBQUMsQ0FBQyxNQUFNLE1BQU0sTUFBTSxJQUFJLE1BQU0sQ0FBQyxNQUFNLEVBQUUsTUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDNUU7QUFDQSxJQUFNLFVBQVUsSUFBSSxJQUFzQixDQUFDLEdBQUcsUUFBUSxPQUFPLENBQUMsRUFBRSxJQUFJLFVBQVEsQ0FBQyxLQUFLLE1BQU0sSUFBSSxDQUFDLENBQUM7QUFHdkYsU0FBUyxTQUFTLE1BQXdCO0FBQy9DLFNBQU8sUUFBUSxJQUFJLElBQUksS0FBSyxFQUFFLE1BQU0sTUFBTSxRQUFRLElBQUksSUFBSSxNQUFNLE1BQU0sTUFBTSxVQUFVO0FBQ3hGO0FBR08sU0FBUyxlQUFlLE1BQW9DO0FBQ2pFLFNBQU8sUUFBUSxJQUFJLElBQUk7QUFDekI7OztBQzlDTyxJQUFNLGdCQUFOLGNBQTRCLE1BQU07QUFBQSxFQUd2QyxZQUNXLE1BQ1QsU0FDUyxNQUNULFNBQ0E7QUFDQSxVQUFNLFNBQVMsT0FBTztBQUxiO0FBRUE7QUFBQSxFQUlYO0FBQUEsRUFOVztBQUFBLEVBRUE7QUFBQSxFQUxPLE9BQU87QUFVM0I7OztBQ1RBLElBQU0sZUFBZSxLQUFLO0FBMkNuQixTQUFTLFdBQ2QsTUFDQSxPQUNBLE1BQ0EsUUFBb0IsSUFBSSxXQUFXLENBQUMsR0FDdkI7QUFDYixRQUFNLFVBQ0osTUFBTSxrQkFBa0IsY0FBZSxRQUFvQyxJQUFJLFdBQVcsS0FBSztBQUNqRyxTQUFPLE9BQU8sbUJBQW1CLEVBQUUsTUFBTSxVQUFVLE9BQU8sTUFBTSxLQUFLLElBQUksTUFBTSxHQUFHLFFBQVEsQ0FBQztBQUM3Rjs7O0FDdkNPLFNBQVMsU0FBUyxRQUFnQyxNQUF1QztBQUM5RixRQUFNLFVBQVUsSUFBSTtBQUNwQixRQUFNLFFBQVEsS0FBSyxRQUFRO0FBQzNCLFFBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSyxLQUFLLE9BQU8sU0FBUyxPQUFPLENBQUM7QUFDL0QsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN0QyxVQUFNLEtBQUssS0FBSyxNQUFNLElBQUksT0FBTztBQUNqQyxVQUFNLEVBQUUsSUFBSSxNQUFNLEVBQUUsS0FBTyxPQUFPLENBQUMsSUFBSyxTQUFXLElBQUksVUFBVztBQUFBLEVBQ3BFO0FBQ0EsU0FBTztBQUNUOzs7QUN6QkEsSUFBTSxlQUFlLElBQUksYUFBYSxDQUFDO0FBV3ZDLElBQU0sVUFBVTtBQUFBLEVBQ2QsU0FBUyxFQUFFLE1BQU0sSUFBSSxjQUFjLEdBQUcsY0FBYyxJQUFJLE1BQU0sSUFBSSxTQUFTLE9BQU87QUFBQSxFQUNsRixjQUFjLEVBQUUsTUFBTSxHQUFHLGNBQWMsR0FBRyxjQUFjLEdBQUcsTUFBTSxHQUFHLFNBQVMsS0FBSztBQUFBLEVBQ2xGLGdCQUFnQixFQUFFLE1BQU0sR0FBRyxjQUFjLEdBQUcsY0FBYyxHQUFHLE1BQU0sR0FBRyxTQUFTLE9BQU87QUFBQSxFQUN0RixZQUFZLEVBQUUsTUFBTSxHQUFHLGNBQWMsR0FBRyxjQUFjLEdBQUcsTUFBTSxJQUFJLFNBQVMsT0FBTztBQUFBLEVBQ25GLGdCQUFnQixFQUFFLE1BQU0sR0FBRyxjQUFjLEdBQUcsY0FBYyxHQUFHLE1BQU0sSUFBSSxTQUFTLE9BQU87QUFBQSxFQUN2RixZQUFZLEVBQUUsTUFBTSxHQUFHLGNBQWMsR0FBRyxjQUFjLEdBQUcsTUFBTSxHQUFHLFNBQVMsT0FBTztBQUNwRjtBQUlBLElBQU0sU0FBUyxvQkFBSSxJQUFrQztBQUc5QyxTQUFTLGFBQWEsTUFBc0M7QUFDakUsU0FBTyxRQUFRLFdBQVcsU0FBUyxjQUFjLFNBQVM7QUFDNUQ7QUFHTyxTQUFTQyxhQUFZLE1BQW9DO0FBQzlELE1BQUksUUFBUSxPQUFPLElBQUksSUFBSTtBQUMzQixNQUFJLFVBQVUsUUFBVztBQUN2QixZQUFRLFdBQVcsSUFBSTtBQUN2QixXQUFPLElBQUksTUFBTSxLQUFLO0FBQUEsRUFDeEI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFdBQVcsTUFBb0M7QUFDdEQsTUFBSSxTQUFTLFlBQVk7QUFDdkIsV0FBTyxJQUFJLGFBQWEsWUFBWSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLFNBQVMsUUFBUSxFQUFFLEVBQUUsTUFBTTtBQUFBLEVBQzdGO0FBQ0EsTUFBSSxTQUFTLGNBQWM7QUFDekIsV0FBTyxhQUFhLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsU0FBVSxTQUFTLE1BQU0sTUFBTSxNQUFNLE9BQU8sSUFBSztBQUFBLEVBQ2pHO0FBQ0EsUUFBTSxTQUFpQixRQUFRLElBQUk7QUFDbkMsU0FBTyxhQUFhLEtBQUssRUFBRSxRQUFRLEtBQUssT0FBTyxLQUFLLEdBQUcsQ0FBQyxHQUFHLFNBQVMsUUFBUSxRQUFRLElBQUksQ0FBQztBQUMzRjtBQUVBLFNBQVMsUUFBUSxRQUFnQixNQUFzQjtBQUNyRCxRQUFNLEVBQUUsY0FBYyxjQUFjLE1BQU0sUUFBUSxJQUFJO0FBQ3RELFFBQU0sVUFBVSxLQUFNLE9BQU8sT0FBTztBQUNwQyxRQUFNLFdBQVcsUUFBUyxLQUFLLGdCQUFnQjtBQUMvQyxRQUFNLFdBQVksUUFBUSxnQkFBa0IsS0FBSyxnQkFBZ0I7QUFDakUsUUFBTSxlQUFlLEtBQUssZ0JBQWdCO0FBQzFDLFFBQU0sT0FBTyxPQUFPLFVBQVUsS0FBSztBQUNuQyxNQUFJLFlBQVksVUFBVSxTQUFTLFFBQVMsUUFBTztBQUNuRCxNQUFJLFlBQVksVUFBVSxhQUFhLFlBQWEsUUFBTyxhQUFhLElBQUksT0FBTyxXQUFXO0FBQzlGLE1BQUksWUFBWSxTQUFTLE9BQVEsVUFBVSxPQUFRLFVBQVUsRUFBRyxRQUFPO0FBQ3ZFLFFBQU0sV0FBVyxXQUFXLEtBQUs7QUFDakMsU0FBTyxhQUFhLElBQUksT0FBTyxXQUFXLE1BQU0sSUFBSSxRQUFRLFFBQVEsSUFBSSxZQUFZLE1BQU0sV0FBVztBQUN2RztBQUdPLFNBQVMsa0JBQWtCLE1BQXNCLFFBQWdEO0FBQ3RHLE1BQUksU0FBUyxVQUFXLFFBQU8sY0FBYyxNQUFNO0FBQ25ELE1BQUksU0FBUyxXQUFZLFFBQU8sZUFBZSxNQUFNO0FBQ3JELE1BQUksU0FBUyxhQUFjLFFBQU8sYUFBYSxNQUFNO0FBQ3JELFNBQU8sZUFBZSxNQUFNLE1BQU07QUFDcEM7QUFHQSxTQUFTLGNBQWMsUUFBbUM7QUFDeEQsUUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixRQUFNLFFBQVEsSUFBSSxZQUFZLE9BQU8sTUFBTTtBQUMzQyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3JDLFVBQU0sSUFBSSxLQUFLLENBQUM7QUFDaEIsVUFBTSxPQUFRLE1BQU0sS0FBTTtBQUMxQixVQUFNLFlBQVksSUFBSTtBQUN0QixRQUFJLGFBQWEsWUFBWTtBQUMzQixZQUFNLENBQUMsSUFBSSxRQUFRLFlBQVksYUFBYSxRQUFXLGNBQWMsS0FBTSxPQUFTO0FBQUEsSUFDdEYsV0FBVyxhQUFhLFdBQVk7QUFFbEMsWUFBTSxVQUFVLFlBQVksWUFBYSxRQUFVLGNBQWMsS0FBTTtBQUN2RSxZQUFNLENBQUMsSUFBSSxPQUFRLFlBQVk7QUFBQSxJQUNqQyxXQUFXLGFBQWEsV0FBWTtBQUVsQyxZQUFNLFFBQVEsT0FBTyxjQUFjO0FBQ25DLFlBQU0sV0FBWSxZQUFZLFVBQVk7QUFDMUMsWUFBTSxPQUFPLGFBQWE7QUFDMUIsWUFBTSxPQUFPLFlBQWEsS0FBSyxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxLQUFNLFFBQVE7QUFDM0IsWUFBTSxDQUFDLElBQUksT0FBUSxRQUFRLE9BQU8sUUFBUyxTQUFTLFNBQVMsT0FBTyxPQUFPLElBQUssSUFBSTtBQUFBLElBQ3RGLE9BQU87QUFDTCxZQUFNLENBQUMsSUFBSTtBQUFBLElBQ2I7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxlQUFlLFFBQW1DO0FBQ3pELFFBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsUUFBTSxRQUFRLElBQUksWUFBWSxPQUFPLE1BQU07QUFDM0MsV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQyxVQUFNLElBQUksS0FBSyxDQUFDO0FBQ2hCLFVBQU0sU0FBUyxJQUFJLGNBQWM7QUFDakMsVUFBTSxDQUFDLElBQUksUUFBUyxNQUFNLEtBQU0sS0FBUSxJQUFJLFNBQVcsTUFBTSxLQUFNLE9BQVE7QUFBQSxFQUM3RTtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsYUFBYSxRQUFrQztBQUN0RCxRQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFFBQU0sUUFBUSxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQzFDLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsVUFBTSxJQUFJLEtBQUssQ0FBQztBQUNoQixVQUFNLFdBQVcsTUFBTTtBQUN2QixRQUFJLE9BQU8sTUFBTSxPQUFPLENBQUMsQ0FBQyxLQUFNLE1BQU0sT0FBTyxLQUFLLE1BQU0sV0FBYSxPQUFNLENBQUMsSUFBSTtBQUFBLGNBQ3RFLElBQUksZ0JBQWdCLEVBQUcsT0FBTSxDQUFDLElBQUk7QUFBQSxhQUVuQyxhQUFhLEVBQUcsT0FBTSxDQUFDLElBQUksS0FBSyxVQUFXLElBQUk7QUFBQSxRQUNuRCxPQUFNLENBQUMsSUFBSSxLQUFLLElBQUksS0FBSyxhQUFhLElBQUksYUFBYyxJQUFJLElBQUksRUFBRTtBQUFBLEVBQ3pFO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxlQUFlLE1BQTRCLFFBQWtDO0FBQ3BGLFFBQU0sU0FBaUIsUUFBUSxJQUFJO0FBQ25DLFFBQU0sUUFBUUEsYUFBWSxJQUFJO0FBQzlCLFFBQU0sVUFBVSxLQUFNLE9BQU8sT0FBTztBQUNwQyxRQUFNLE1BQU0sWUFBWSxPQUFPLE9BQU87QUFDdEMsUUFBTSxNQUFNLE9BQU8sWUFBWSxTQUFTLE1BQU0sT0FBTyxZQUFZLFNBQVMsVUFBVSxVQUFVO0FBQzlGLFFBQU0sUUFBUSxJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQzFDLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsVUFBTUMsU0FBUSxPQUFPLENBQUM7QUFDdEIsUUFBSSxPQUFPLE1BQU1BLE1BQUssR0FBRztBQUN2QixZQUFNLENBQUMsSUFBSTtBQUNYO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxRQUFRLE9BQU8sS0FBSyxLQUFLLElBQUlBLE1BQUssQ0FBQztBQUNoRCxVQUFNLFdBQVdBLFNBQVEsS0FBSyxPQUFPLEdBQUdBLFFBQU8sRUFBRTtBQUNqRCxVQUFNLENBQUMsSUFBSSxZQUFZLEVBQUUsT0FBTyxZQUFZLFVBQVUsU0FBUyxLQUFLLE9BQU8sVUFBVTtBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxZQUFZLE9BQXFCLFNBQXlCO0FBQ2pFLE1BQUksTUFBTSxVQUFVO0FBQ3BCLFNBQU8sQ0FBQyxPQUFPLFNBQVMsTUFBTSxHQUFHLENBQUMsRUFBRztBQUNyQyxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFFBQVEsT0FBcUIsS0FBYSxXQUEyQjtBQUM1RSxNQUFJLGFBQWEsTUFBTSxHQUFHLEVBQUksUUFBTztBQUNyQyxNQUFJLE1BQU07QUFDVixNQUFJLE9BQU87QUFDWCxTQUFPLE9BQU8sTUFBTSxHQUFHO0FBQ3JCLFVBQU0sU0FBVSxNQUFNLFFBQVM7QUFDL0IsUUFBSSxNQUFNLE1BQU0sS0FBTSxVQUFXLE9BQU07QUFBQSxRQUNsQyxRQUFPO0FBQUEsRUFDZDtBQUNBLFFBQU0sUUFBUSxZQUFZLE1BQU0sR0FBRztBQUNuQyxRQUFNLFFBQVEsTUFBTSxJQUFJLElBQUs7QUFDN0IsTUFBSSxVQUFVLE1BQU8sUUFBTyxNQUFNLElBQUksT0FBTztBQUM3QyxTQUFPLFFBQVEsUUFBUSxNQUFNO0FBQy9CO0FBRUEsU0FBUyxPQUFPLFFBQW1DO0FBQ2pELFNBQU8sSUFBSSxZQUFZLE9BQU8sUUFBUSxPQUFPLFlBQVksT0FBTyxNQUFNO0FBQ3hFOzs7QUMzS0EsSUFBTSxVQUFVLE1BQU0sS0FBSztBQU9wQixTQUFTLGFBQWEsUUFBc0IsT0FBMkI7QUFDNUUsUUFBTSxPQUFPLFNBQVMsS0FBSztBQUMzQixNQUFJLGFBQWEsS0FBSyxJQUFJLEdBQUc7QUFDM0IsVUFBTSxRQUFRLGtCQUFrQixLQUFLLE1BQU0sTUFBTTtBQUNqRCxXQUFPLEtBQUssU0FBUyxJQUFJLFNBQVMsT0FBcUIsQ0FBQyxJQUFJQyxTQUFRLEtBQUs7QUFBQSxFQUMzRTtBQUNBLE1BQUksS0FBSyxTQUFTLFVBQVcsUUFBT0EsU0FBUSxNQUFNO0FBQ2xELE1BQUksS0FBSyxTQUFTLFVBQVcsUUFBT0EsU0FBUSxJQUFJLGFBQWEsTUFBTSxDQUFDO0FBQ3BFLE1BQUksS0FBSyxTQUFTLE9BQVEsUUFBTyxlQUFlLE1BQU07QUFDdEQsTUFBSSxLQUFLLFNBQVMsU0FBUyxLQUFLLFNBQVMsUUFBUTtBQUMvQyxXQUFPLEtBQUssU0FBUyxLQUFLLFdBQVcsUUFBUSxLQUFLLFNBQVMsS0FBSyxJQUFJLGVBQWUsUUFBUSxJQUFJO0FBQUEsRUFDakc7QUFDQSxRQUFNLElBQUksY0FBYyxlQUFlLGFBQWEsS0FBSyxJQUFJLG9CQUFvQjtBQUNuRjtBQUVBLFNBQVMsZUFBZSxRQUFrQztBQUN4RCxRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUMxQyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxJQUFLLE9BQU0sQ0FBQyxJQUFJLE9BQU8sQ0FBQyxNQUFNLElBQUksSUFBSTtBQUN4RSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGVBQWUsUUFBc0IsTUFBNEI7QUFDeEUsUUFBTSxPQUFPLEtBQUs7QUFDbEIsUUFBTSxNQUFNLEtBQUssU0FBUyxRQUFRLEVBQUUsTUFBTSxPQUFPLE1BQU07QUFDdkQsUUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPO0FBRS9CLFFBQU0sUUFDSixTQUFTLEtBQ0wsSUFBSSxZQUFZLE9BQU8sTUFBTSxJQUM3QixTQUFTLEtBQ1AsSUFBSSxZQUFZLE9BQU8sTUFBTSxJQUM3QixJQUFJLFdBQVcsT0FBTyxNQUFNO0FBQ3BDLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsVUFBTUMsU0FBUSxPQUFPLENBQUM7QUFDdEIsVUFBTSxDQUFDLElBQUlBLFVBQVMsT0FBTyxPQUFPQSxVQUFTLE1BQU0sTUFBTUEsU0FBUSxVQUFVO0FBQUEsRUFDM0U7QUFDQSxTQUFPLGlCQUFpQixjQUFjLE9BQU8sSUFBSSxTQUFTLE9BQU8sSUFBSSxJQUFJRCxTQUFRLEtBQUs7QUFDeEY7QUFHQSxTQUFTLFdBQVcsUUFBc0IsUUFBNkI7QUFDckUsUUFBTSxNQUFNLFNBQVMsRUFBRSxLQUFLLE1BQU07QUFDbEMsUUFBTSxPQUFPLFNBQVMsS0FBSyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ2pELFFBQU0sUUFBUSxJQUFJLFlBQVksT0FBTyxTQUFTLENBQUM7QUFDL0MsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsS0FBSztBQUN0QyxVQUFNQyxTQUFRLE9BQU8sQ0FBQztBQUV0QixVQUFNLFVBQVUsS0FBSyxJQUFJQSxNQUFLLElBQUksS0FBSyxLQUFLQSxTQUFRLFVBQVUsVUFBVUE7QUFDeEUsVUFBTSxRQUFRLFdBQVcsT0FBTyxPQUFPLFdBQVcsTUFBTSxNQUFNO0FBQzlELFVBQU0sUUFBUSxLQUFLLE1BQU0sUUFBUSxLQUFLLEVBQUU7QUFDeEMsVUFBTSxJQUFJLENBQUMsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUNwQyxVQUFNLElBQUksSUFBSSxDQUFDLElBQUk7QUFBQSxFQUNyQjtBQUNBLFNBQU9ELFNBQVEsS0FBSztBQUN0QjtBQUVBLFNBQVNBLFNBQVEsT0FBb0M7QUFDbkQsU0FBTyxJQUFJLFdBQVcsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFVBQVU7QUFDeEU7OztBQ3BDTyxTQUFTLEtBQ2QsUUFDQSxPQUNBLFFBQ0EsYUFBdUQsQ0FBQyxHQUN4RCxPQUEyQyxDQUFDLEdBQ2pDO0FBQ1gsUUFBTSxZQUFZLE9BQU8sUUFBUSxVQUFVLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTUUsTUFBSyxNQUFNLFlBQVksTUFBTUEsTUFBSyxDQUFDO0FBQzVGLFNBQU8sT0FBTyxpQkFBaUIsRUFBRSxRQUFRLE9BQU8sUUFBUSxXQUFXLEdBQUcsS0FBSyxDQUFDO0FBQzlFO0FBRUEsU0FBUyxZQUFZLE1BQWNBLFFBQXVDO0FBQ3hFLE1BQUksT0FBT0EsV0FBVSxTQUFVLFFBQU8sT0FBTyxVQUFVQSxNQUFLLElBQUksWUFBWSxNQUFNQSxNQUFLLElBQUksY0FBYyxNQUFNQSxNQUFLO0FBQ3BILE1BQUksT0FBT0EsV0FBVSxTQUFVLFFBQU8sZUFBZSxNQUFNQSxNQUFLO0FBQ2hFLE1BQUksV0FBV0EsT0FBTyxRQUFPLGNBQWMsTUFBTUEsT0FBTSxLQUFLO0FBQzVELE1BQUksRUFBRSxlQUFlQSxRQUFRLFFBQU8sYUFBYSxNQUFNQSxNQUFLO0FBQzVELFNBQU9BLE9BQU0sY0FBYyxxQkFBcUIsZUFBZSxNQUFNQSxNQUFLLElBQUksY0FBYyxNQUFNQSxNQUFLO0FBQ3pHO0FBR08sU0FBUyxNQUFNLE1BQWMsT0FBZSxNQUE0RDtBQUM3RyxRQUFNLFFBQVEsUUFBUTtBQUFBLElBQ3BCLEtBQUssS0FBSztBQUFBLE1BQUksU0FDWixPQUFPLFFBQVEsV0FDWCxFQUFFLE9BQU8sRUFBRSxNQUFNLFlBQXFCLE9BQU8sT0FBTyxHQUFHLEVBQUUsRUFBRSxJQUMzRCxRQUFRLE9BQ04sQ0FBQyxJQUNELEVBQUUsT0FBTyxFQUFFLE1BQU0sWUFBcUIsT0FBTyxJQUFJLEVBQUU7QUFBQSxJQUMzRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFdBQVcsZUFBZSxLQUFLLEdBQUcsUUFBUSxPQUFPLEtBQUs7QUFDNUQsU0FBTyxPQUFPLHNCQUFzQjtBQUFBLElBQ2xDO0FBQUEsSUFDQSxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sY0FBYyxPQUFPLFFBQVEsRUFBRSxVQUFVLE1BQU0sSUFBSSxFQUFFLFNBQVMsRUFBRSxFQUFFO0FBQUEsRUFDM0YsQ0FBQztBQUNIO0FBR08sU0FBUyxPQUFPLE1BQWMsT0FBZSxNQUF5QixRQUF5QztBQUNwSCxRQUFNLFFBQVEsS0FBSyxPQUFPLENBQUMsU0FBUyxRQUFRLFVBQVUsS0FBSyxDQUFDO0FBQzVELFFBQU1DLFVBQVMsYUFBYSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sU0FBUyxDQUFDLEtBQU0sSUFBSSxJQUFLLENBQUM7QUFDeEYsUUFBTSxPQUFPLGVBQWUsS0FBSyxFQUFHO0FBQ3BDLFNBQU8sV0FBVyxNQUFNLE1BQU0sTUFBTSxhQUFhQSxTQUFRLElBQUksQ0FBQztBQUNoRTtBQUdPLFNBQVMsS0FBSyxNQUFjLFFBQXdDO0FBQ3pFLFNBQU8sV0FBVyxNQUFNLEdBQUcsQ0FBQyxPQUFPLE1BQU0sR0FBRyxJQUFJLFdBQVcsY0FBYyxLQUFLLFFBQVEsTUFBTSxFQUFFLE1BQU0sQ0FBQztBQUN2RztBQThCTyxTQUFTLE1BQU0sT0FBK0I7QUFDbkQsU0FBTyxPQUFPLGtCQUFrQjtBQUFBLElBQzlCLE1BQU0sTUFBTSxRQUFRO0FBQUEsSUFDcEIsTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUFBLElBQ3RCLE9BQU8sTUFBTSxVQUFVLENBQUM7QUFBQSxJQUN4QixRQUFRLE1BQU0sV0FBVyxDQUFDO0FBQUEsSUFDMUIsYUFBYSxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQy9CLG1CQUFtQixNQUFNLFVBQVUsQ0FBQztBQUFBLEVBQ3RDLENBQUM7QUFDSDtBQW9CTyxTQUFTLE1BQU0sT0FBK0I7QUFDbkQsUUFBTSxVQUFVLE9BQU8sUUFBUSxFQUFFLElBQUksTUFBTSxTQUFTLElBQUksR0FBRyxNQUFNLFFBQVEsQ0FBQztBQUMxRSxTQUFPLE9BQU8sa0JBQWtCO0FBQUEsSUFDOUIsV0FBVyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQUEsSUFDL0IsY0FBYztBQUFBLElBQ2QsYUFBYSxRQUFRLElBQUksQ0FBQyxDQUFDLFFBQVEsT0FBTyxPQUFPLEVBQUUsUUFBUSxTQUFTLE9BQU8sT0FBTyxFQUFFLEVBQUU7QUFBQSxJQUN0RixPQUFPLE1BQU0sS0FBSztBQUFBLElBQ2xCLFdBQVcsTUFBTSxhQUFhLENBQUM7QUFBQSxFQUNqQyxDQUFDO0FBQ0g7QUFFTyxTQUFTLE9BQU8sT0FBK0I7QUFDcEQsU0FBTyxTQUFTLGtCQUFrQixLQUFLO0FBQ3pDOzs7QUN6SkEsSUFBTSxPQUFPLENBQUMsVUFBNEIsTUFBTSxLQUFLLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQVEsSUFBSSxLQUFNLE1BQU8sS0FBSyxDQUFDO0FBRzNHLFNBQVMsTUFBTSxPQUFlLE1BQU0sT0FBbUI7QUFDckQsU0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBLElBQUksUUFBUSxLQUFLLElBQUk7QUFBQSxNQUNyQixPQUFPO0FBQUEsUUFDTCxHQUFJLE1BQ0EsQ0FBQyxLQUFLLGNBQWMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsRUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxFQUFFLEdBQUcsRUFBRSxNQUFNLFNBQVMsQ0FBQyxDQUFDLElBQ2xHLENBQUM7QUFBQSxRQUNMLEtBQUssUUFBUSxDQUFDLE1BQU0sTUFBTSxLQUFLLElBQUksR0FBRyxDQUFDLEdBQUcsR0FBRyxFQUFFLE1BQU0sQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsR0FBRyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDckYsS0FBSyxRQUFRLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsUUFDL0MsUUFBUSxLQUNKLEtBQUssU0FBUyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxFQUFFLFFBQVEsQ0FBQyxHQUFHLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLE1BQU0sQ0FBQyxJQUMzRixLQUFLLFNBQVMsQ0FBQyxLQUFLLFFBQVEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUN6RSxLQUFLLHFCQUFxQixDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLFFBQzVELEtBQUssV0FBVyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLFFBQzFDLEtBQUssUUFBUSxDQUFDLEtBQUssTUFBTSxJQUFJLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFBQSxNQUNuRTtBQUFBLE1BQ0EsU0FBUztBQUFBLFFBQ1AsT0FBTyxNQUFNLFdBQVcsQ0FBQyxJQUFJLEdBQUcsR0FBRyxDQUFDLEdBQUcsS0FBSyxJQUFJLENBQUM7QUFBQSxRQUNqRCxPQUFPLE1BQU0sV0FBVyxDQUFDLElBQUksQ0FBQyxHQUFHLEtBQUssR0FBRyxDQUFDO0FBQUEsUUFDMUMsT0FBTyxNQUFNLFdBQVcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7QUFBQSxRQUNwQyxHQUFJLFFBQVEsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLFFBQVEsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEtBQUssTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQ3ZGO0FBQUEsTUFDQSxRQUFRLENBQUMsTUFBTSxLQUFLLFdBQVcsQ0FBQyxLQUFLLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFBLE1BQzlDLFNBQVMsQ0FBQyxNQUFNLEtBQUssV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBQSxJQUMzQyxDQUFDO0FBQUEsRUFDSDtBQUNGO0FBRUEsU0FBUyxTQUFTLE9BQWUsTUFBeUIsU0FBUyxDQUFDQyxXQUFrQkEsUUFBbUI7QUFDdkcsUUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDLFNBQVMsUUFBUSxVQUFVLEtBQUssS0FBSztBQUMvRCxTQUFPLElBQUksRUFBRSxTQUFTLE9BQU8sQ0FBQyxPQUFPLEdBQUcsSUFBSSxHQUFHLEtBQUssSUFBSSxFQUFFLElBQUksTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUMxRTtBQUVBLElBQU0sVUFBVSxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBR2pCLElBQU0sZ0JBQTREO0FBQUEsRUFDdkUsWUFBWSxNQUFNLE1BQU0sRUFBRTtBQUFBLEVBQzFCLGVBQWUsTUFBTSxNQUFNLENBQUM7QUFBQTtBQUFBLEVBRTVCLG1CQUFtQixNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQUE7QUFBQSxFQUV0QyxhQUFhLE1BQ1g7QUFBQSxJQUNFLE1BQU07QUFBQSxNQUNKLE9BQU8sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQ3hELFFBQVEsQ0FBQyxNQUFNLEtBQUssV0FBVyxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUEsTUFDOUMsU0FBUyxDQUFDLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxJQUNqQyxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0YsZ0JBQWdCLE1BQU0sU0FBUyxJQUFJLE9BQU87QUFBQSxFQUMxQyxXQUFXLE1BQU0sU0FBUyxHQUFHLE9BQU87QUFBQSxFQUNwQyxZQUFZLE1BQU0sU0FBUyxHQUFHLE9BQU87QUFBQSxFQUNyQyxZQUFZLE1BQU0sU0FBUyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUFBO0FBQUEsRUFFdkMsYUFBYSxNQUFNLFNBQVMsSUFBSSxTQUFTLFNBQU8sS0FBSyxPQUFPLE1BQU0sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUM3RSxZQUFZLE1BQU0sU0FBUyxJQUFJLFNBQVMsTUFBTSxHQUFHO0FBQUEsRUFDakQsY0FBYyxNQUFNLFNBQVMsR0FBRyxTQUFTLE1BQU0sR0FBRztBQUNwRDs7O0F0QzdEQSxXQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssT0FBTyxRQUFRLGFBQWE7QUFDckQsZ0JBQWMsS0FBSyxLQUFLLFFBQVEsS0FBSyxDQUFDLEdBQUksSUFBSSxHQUFHLEtBQUssQ0FBQzsiLAogICJuYW1lcyI6IFsiaXNNZXNzYWdlIiwgIlNjYWxhclR5cGUiLCAidmFsdWUiLCAidmFsdWUiLCAidmFsdWUiLCAibWVzc2FnZURlc2MiLCAidmFsdWUiLCAibWVzc2FnZURlc2MiLCAiV2lyZVR5cGUiLCAidmFsdWUiLCAidmFsdWUiLCAidmFsdWUiLCAiRURJVElPTl9QUk9UTzIiLCAiRURJVElPTl9QUk9UTzMiLCAiSU1QTElDSVQiLCAiX2EiLCAidmFsdWUiLCAiRURJVElPTl9QUk9UTzIiLCAiRURJVElPTl9QUk9UTzMiLCAiSU1QTElDSVQiLCAiYm9vdCIsICJwYXRoIiwgInBhdGgiLCAidmFsdWUiLCAiRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlIiwgIkZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGUiLCAiRmllbGREZXNjcmlwdG9yUHJvdG9fTGFiZWwiLCAiRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlIiwgIkZpZWxkT3B0aW9uc19DVHlwZSIsICJGaWVsZE9wdGlvbnNfSlNUeXBlIiwgIkZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb24iLCAiRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGUiLCAiTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsIiwgIkZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHkiLCAiRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzIiwgIkZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZSIsICJGZWF0dXJlU2V0X0VudW1UeXBlIiwgIkZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nIiwgIkZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb24iLCAiRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmciLCAiRmVhdHVyZVNldF9Kc29uRm9ybWF0IiwgIkZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlIiwgIkdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWMiLCAiRWRpdGlvbiIsICJTeW1ib2xWaXNpYmlsaXR5IiwgIl9hIiwgIklNUExJQ0lUIiwgIkxFR0FDWV9SRVFVSVJFRCIsICJjb21waWxlTWVzc2FnZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJkZWNvZGVUYWJsZSIsICJ2YWx1ZSIsICJieXRlc09mIiwgInZhbHVlIiwgInZhbHVlIiwgImZsb2F0cyIsICJ2YWx1ZSJdCn0K
