import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// ../../qui/mk.ts
import { writeFileSync } from "node:fs";

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
function messageDesc(file, path, ...paths) {
  return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path]);
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/enum.js
function enumDesc(file, path, ...paths) {
  if (paths.length == 0) {
    return file.enums[path];
  }
  const e = paths.pop();
  return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path]).nestedEnums[e];
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

// ../../qui/mk.ts
var ramp = (n) => Array.from({ length: n }, (_, i) => i * 37 % 101 / 50 - 1);
var small = (opset, extra = [], last = "f") => encode(model({
  opset,
  ir: opset < 10 ? 4 : 8,
  nodes: [
    node("Conv", ["x", "w1"], ["c"], { pads: [1, 1, 1, 1] }, { name: "conv" }),
    node("Relu", ["c"], ["r"], {}, { name: "relu" }),
    ...opset < 10 ? [node("Slice", ["r"], ["s"], { starts: [0, 0], ends: [8, 8], axes: [2, 3] }, { name: "slice" })] : [],
    node("GlobalAveragePool", [opset < 10 ? "s" : "r"], ["p"], {}, { name: "pool" }),
    node("Flatten", ["p"], ["f"], {}, { name: "flat" }),
    ...extra,
    node("Gemm", [last, "w2"], ["y"], {}, { name: "fc" })
  ],
  weights: [weight("w1", "float32", [16, 3, 3, 3], ramp(432)), weight("w2", "float32", [16, 4], ramp(64))],
  inputs: [value("x", "float32", ["N", 3, 8, 8])],
  outputs: [value("y", "float32", ["N", 4])]
}));
var w = (n, b) => writeFileSync("/tmp/qui/" + n, b);
w("net.onnx", small(17));
w("opset9.onnx", small(9));
w("opset9b.onnx", small(9, [node("MeanVarianceNormalization", ["f"], ["g"], {}, { name: "odd" })], "g"));
w("bare.onnx", encode(model({ nodes: [node("Relu", ["x"], ["y"], {}, { name: "relu" })], inputs: [value("x", "float32", ["N", 3, 8, 8])], outputs: [value("y", "float32")] })));
var npz = (n, dims, f = (v) => v) => zip({ "x.npy": floats([n, ...dims], ramp(n * dims.reduce((a, b) => a * b, 1)).map(f)) });
w("good.npz", npz(64, [3, 8, 8]));
w("shape.npz", npz(8, [3, 8, 9]));
w("channels.npz", npz(8, [1, 8, 8]));
w("raw.npz", npz(64, [3, 8, 8], (v) => Math.round((v + 1) * 127.5)));
w("nan.npz", npz(8, [3, 8, 8], () => NaN));
w("few.npz", npz(2, [3, 8, 8]));
w("none.npz", npz(0, [3, 8, 8]));
w("flat.npz", npz(64, [3, 8, 8], () => 0.5));
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vcXVpL21rLnRzIiwgIi4uL3Rlc3QvdW5pdC9jb3JlL2RhdGEvbnB5LXdyaXRlci50cyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2lzLW1lc3NhZ2UuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9kZXNjcmlwdG9ycy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3dpcmUvdmFyaW50LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcHJvdG8taW50NjQuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9yZWZsZWN0L3NjYWxhci5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3JlZmxlY3QvdW5zYWZlLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC9ndWFyZC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3drdC93cmFwcGVycy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2NyZWF0ZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3JlZmxlY3QvZXJyb3IuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS93aXJlL3RleHQtZW5jb2RpbmcuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS93aXJlL2JpbmFyeS1lbmNvZGluZy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3JlZmxlY3QvbWVzc2FnZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3dpcmUvYmFzZTY0LWVuY29kaW5nLmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC9uYW1lcy5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2NvZGVnZW52Mi9yZXN0b3JlLWpzb24tbmFtZXMuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS93aXJlL3RleHQtZm9ybWF0LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vcmVmbGVjdC9uZXN0ZWQtdHlwZXMuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9yZWdpc3RyeS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2NvZGVnZW52Mi9ib290LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vY29kZWdlbnYyL21lc3NhZ2UuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS9jb2RlZ2VudjIvZW51bS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL3drdC9nb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvcl9wYi5qcyIsICIuLi9ub2RlX21vZHVsZXMvQGJ1ZmJ1aWxkL3Byb3RvYnVmL2Rpc3QvZXNtL2Zyb20tYmluYXJ5LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9AYnVmYnVpbGQvcHJvdG9idWYvZGlzdC9lc20vY29kZWdlbnYyL2ZpbGUuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BidWZidWlsZC9wcm90b2J1Zi9kaXN0L2VzbS90by1iaW5hcnkuanMiLCAiLi4vbm9kZV9tb2R1bGVzL29ubngtYnVmL2Rpc3Qvb25ueF9wYi5qcyIsICIuLi9zcmMvY29yZS9tb2RlbC90ZXh0LnRzIiwgIi4uL3NyYy9jb3JlL21vZGVsL2F0dHJpYnV0ZXMudHMiLCAiLi4vc3JjL2NvcmUvbW9kZWwvZHR5cGVzLnRzIiwgIi4uL3NyYy9jb3JlL2Vycm9ycy50cyIsICIuLi9zcmMvY29yZS9tb2RlbC90ZW5zb3JzLnRzIiwgIi4uL3NyYy9jb3JlL21vZGVsL3BhY2tpbmcudHMiLCAiLi4vc3JjL2NvcmUvbW9kZWwvc21hbGwtZmxvYXRzLnRzIiwgIi4uL3NyYy9jb3JlL21vZGVsL2VuY29kZS50cyIsICIuLi90ZXN0L2ZpeHR1cmVzL2J1aWxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgeyB3cml0ZUZpbGVTeW5jIH0gZnJvbSAnbm9kZTpmcyc7XG5pbXBvcnQgeyBmbG9hdHMsIHppcCB9IGZyb20gJy90bXAvd3QvcXVhbnR1aS90ZXN0L3VuaXQvY29yZS9kYXRhL25weS13cml0ZXIudHMnO1xuaW1wb3J0IHsgZW5jb2RlLCBtb2RlbCwgbm9kZSwgdmFsdWUsIHdlaWdodCB9IGZyb20gJy90bXAvd3QvcXVhbnR1aS90ZXN0L2ZpeHR1cmVzL2J1aWxkLnRzJztcbmNvbnN0IHJhbXAgPSAobjogbnVtYmVyKSA9PiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBuIH0sIChfLCBpKSA9PiAoKGkgKiAzNykgJSAxMDEpIC8gNTAgLSAxKTtcbmNvbnN0IHNtYWxsID0gKG9wc2V0OiBudW1iZXIsIGV4dHJhOiBhbnlbXSA9IFtdLCBsYXN0PSdmJykgPT4gZW5jb2RlKG1vZGVsKHsgb3BzZXQsIGlyOiBvcHNldDwxMD80OjgsIG5vZGVzOiBbXG4gbm9kZSgnQ29udicsIFsneCcsICd3MSddLCBbJ2MnXSwgeyBwYWRzOiBbMSwgMSwgMSwgMV0gfSwgeyBuYW1lOiAnY29udicgfSksIG5vZGUoJ1JlbHUnLCBbJ2MnXSwgWydyJ10sIHt9LCB7IG5hbWU6ICdyZWx1JyB9KSxcbiAuLi4ob3BzZXQ8MTA/W25vZGUoJ1NsaWNlJywgWydyJ10sIFsncyddLCB7IHN0YXJ0czogWzAsIDBdLCBlbmRzOiBbOCwgOF0sIGF4ZXM6IFsyLCAzXSB9LCB7IG5hbWU6ICdzbGljZScgfSldOltdKSwgbm9kZSgnR2xvYmFsQXZlcmFnZVBvb2wnLCBbb3BzZXQ8MTA/J3MnOidyJ10sIFsncCddLCB7fSwgeyBuYW1lOiAncG9vbCcgfSksIG5vZGUoJ0ZsYXR0ZW4nLCBbJ3AnXSwgWydmJ10sIHt9LCB7IG5hbWU6ICdmbGF0JyB9KSwgLi4uZXh0cmEsIG5vZGUoJ0dlbW0nLCBbbGFzdCwgJ3cyJ10sIFsneSddLCB7fSwgeyBuYW1lOiAnZmMnIH0pXSxcbiB3ZWlnaHRzOiBbd2VpZ2h0KCd3MScsICdmbG9hdDMyJywgWzE2LCAzLCAzLCAzXSwgcmFtcCg0MzIpKSwgd2VpZ2h0KCd3MicsICdmbG9hdDMyJywgWzE2LCA0XSwgcmFtcCg2NCkpXSwgaW5wdXRzOiBbdmFsdWUoJ3gnLCAnZmxvYXQzMicsIFsnTicsIDMsIDgsIDhdKV0sIG91dHB1dHM6IFt2YWx1ZSgneScsICdmbG9hdDMyJywgWydOJywgNF0pXSB9KSk7XG5jb25zdCB3ID0gKG46IHN0cmluZywgYjogVWludDhBcnJheSkgPT4gd3JpdGVGaWxlU3luYygnL3RtcC9xdWkvJytuLCBiKTtcbncoJ25ldC5vbm54Jywgc21hbGwoMTcpKTsgdygnb3BzZXQ5Lm9ubngnLCBzbWFsbCg5KSk7IHcoJ29wc2V0OWIub25ueCcsIHNtYWxsKDksIFtub2RlKCdNZWFuVmFyaWFuY2VOb3JtYWxpemF0aW9uJywgWydmJ10sIFsnZyddLCB7fSwge25hbWU6J29kZCd9KV0sICdnJykpO1xudygnYmFyZS5vbm54JywgZW5jb2RlKG1vZGVsKHsgbm9kZXM6IFtub2RlKCdSZWx1JywgWyd4J10sIFsneSddLCB7fSwgeyBuYW1lOiAncmVsdScgfSldLCBpbnB1dHM6IFt2YWx1ZSgneCcsICdmbG9hdDMyJywgWydOJywgMyw4LDhdKV0sIG91dHB1dHM6IFt2YWx1ZSgneScsICdmbG9hdDMyJyldIH0pKSk7XG5jb25zdCBucHogPSAobjogbnVtYmVyLCBkaW1zOiBudW1iZXJbXSwgZiA9ICh2OiBudW1iZXIpID0+IHYpID0+IHppcCh7ICd4Lm5weSc6IGZsb2F0cyhbbiwgLi4uZGltc10sIHJhbXAobiAqIGRpbXMucmVkdWNlKChhLCBiKSA9PiBhICogYiwgMSkpLm1hcChmKSkgfSk7XG53KCdnb29kLm5weicsIG5weig2NCwgWzMsIDgsIDhdKSk7IHcoJ3NoYXBlLm5weicsIG5weig4LCBbMywgOCwgOV0pKTsgdygnY2hhbm5lbHMubnB6JywgbnB6KDgsIFsxLCA4LCA4XSkpOyB3KCdyYXcubnB6JywgbnB6KDY0LCBbMywgOCwgOF0sIHYgPT4gTWF0aC5yb3VuZCgodiArIDEpICogMTI3LjUpKSk7IHcoJ25hbi5ucHonLCBucHooOCwgWzMsIDgsIDhdLCAoKSA9PiBOYU4pKTsgdygnZmV3Lm5weicsIG5weigyLCBbMywgOCwgOF0pKTsgdygnbm9uZS5ucHonLCBucHooMCwgWzMsIDgsIDhdKSk7IHcoJ2ZsYXQubnB6JywgbnB6KDY0LCBbMyw4LDhdLCAoKSA9PiAwLjUpKTtcbiIsICJpbXBvcnQgeyBjcmMzMiwgZGVmbGF0ZVJhd1N5bmMgfSBmcm9tICdub2RlOnpsaWInO1xuXG4vKiogQW4gYC5ucHlgIGZpbGUgaW4gTnVtUHkncyBvd24gZm9ybS4gYGJvZHlgIGlzIGluIHRoZSBvcmRlciBhbmQgYnl0ZSBvcmRlciB0aGF0IHRoZSBoZWFkZXIgc2F5cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBucHkoXG4gIGRlc2NyOiBzdHJpbmcsXG4gIGRpbXM6IHJlYWRvbmx5IG51bWJlcltdLFxuICBib2R5OiBVaW50OEFycmF5LFxuICBmb3J0cmFuID0gZmFsc2UsXG4gIHZlcnNpb24gPSAxLFxuKTogVWludDhBcnJheSB7XG4gIGNvbnN0IHNoYXBlID0gZGltcy5sZW5ndGggPT09IDEgPyBgKCR7ZGltc1swXX0sKWAgOiBgKCR7ZGltcy5qb2luKCcsICcpfSlgO1xuICBjb25zdCBzdGFydCA9IHZlcnNpb24gPT09IDEgPyAxMCA6IDEyO1xuICBsZXQgdGV4dCA9IGB7J2Rlc2NyJzogJyR7ZGVzY3J9JywgJ2ZvcnRyYW5fb3JkZXInOiAke2ZvcnRyYW4gPyAnVHJ1ZScgOiAnRmFsc2UnfSwgJ3NoYXBlJzogJHtzaGFwZX0sIH1gO1xuICB0ZXh0ID0gYCR7dGV4dC5wYWRFbmQoTWF0aC5jZWlsKChzdGFydCArIHRleHQubGVuZ3RoICsgMSkgLyA2NCkgKiA2NCAtIHN0YXJ0IC0gMSl9XFxuYDtcbiAgY29uc3QgaGVhZGVyID0gbmV3IFVpbnQ4QXJyYXkoc3RhcnQgKyB0ZXh0Lmxlbmd0aCk7XG4gIGhlYWRlci5zZXQoWzB4OTMsIDB4NGUsIDB4NTUsIDB4NGQsIDB4NTAsIDB4NTksIHZlcnNpb24sIDBdKTtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhoZWFkZXIuYnVmZmVyKTtcbiAgaWYgKHZlcnNpb24gPT09IDEpIHZpZXcuc2V0VWludDE2KDgsIHRleHQubGVuZ3RoLCB0cnVlKTtcbiAgZWxzZSB2aWV3LnNldFVpbnQzMig4LCB0ZXh0Lmxlbmd0aCwgdHJ1ZSk7XG4gIGhlYWRlci5zZXQobmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLCBzdGFydCk7XG4gIHJldHVybiBjb25jYXQoW2hlYWRlciwgYm9keV0pO1xufVxuXG5leHBvcnQgY29uc3QgYnl0ZXNPZiA9IChhcnJheTogQXJyYXlCdWZmZXJWaWV3KTogVWludDhBcnJheSA9PlxuICBuZXcgVWludDhBcnJheShhcnJheS5idWZmZXIsIGFycmF5LmJ5dGVPZmZzZXQsIGFycmF5LmJ5dGVMZW5ndGgpO1xuXG5leHBvcnQgY29uc3QgZmxvYXRzID0gKGRpbXM6IHJlYWRvbmx5IG51bWJlcltdLCB2YWx1ZXM6IHJlYWRvbmx5IG51bWJlcltdKTogVWludDhBcnJheSA9PlxuICBucHkoJzxmNCcsIGRpbXMsIGJ5dGVzT2YoRmxvYXQzMkFycmF5LmZyb20odmFsdWVzKSkpO1xuXG4vKiogQSB6aXAgYXJjaGl2ZS4gV2l0aCBgemlwNjRgLCBzaXplcyBhcmUgaW4gdGhlIGV4dHJhIGZpZWxkcywgYXMgZm9yIGVudHJpZXMgb2YgbW9yZSB0aGFuIDQgR2lCLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHppcChcbiAgZW50cmllczogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgVWludDhBcnJheT4+LFxuICBvcHRpb25zOiB7IGRlZmxhdGU/OiBib29sZWFuOyB6aXA2ND86IGJvb2xlYW4gfSA9IHt9LFxuKTogVWludDhBcnJheSB7XG4gIGNvbnN0IHBhcnRzOiBVaW50OEFycmF5W10gPSBbXTtcbiAgY29uc3QgZGlyZWN0b3J5OiBVaW50OEFycmF5W10gPSBbXTtcbiAgbGV0IG9mZnNldCA9IDA7XG4gIGZvciAoY29uc3QgW25hbWUsIGNvbnRlbnRdIG9mIE9iamVjdC5lbnRyaWVzKGVudHJpZXMpKSB7XG4gICAgY29uc3QgcGFja2VkID0gb3B0aW9ucy5kZWZsYXRlID09PSB0cnVlID8gZGVmbGF0ZVJhd1N5bmMoY29udGVudCkgOiBjb250ZW50O1xuICAgIGNvbnN0IG5hbWVCeXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShuYW1lKTtcbiAgICBjb25zdCBmaWVsZHMgPSB7XG4gICAgICBtZXRob2Q6IG9wdGlvbnMuZGVmbGF0ZSA9PT0gdHJ1ZSA/IDggOiAwLFxuICAgICAgY3JjOiBjcmMzMk9mKGNvbnRlbnQpLFxuICAgICAgcGFja2VkOiBwYWNrZWQubGVuZ3RoLFxuICAgICAgYnl0ZXM6IGNvbnRlbnQubGVuZ3RoLFxuICAgICAgb2Zmc2V0LFxuICAgIH07XG4gICAgY29uc3QgbG9jYWwgPSBjb25jYXQoW2xvY2FsSGVhZGVyKGZpZWxkcywgbmFtZUJ5dGVzKSwgbmFtZUJ5dGVzLCBwYWNrZWRdKTtcbiAgICBkaXJlY3RvcnkucHVzaChjZW50cmFsRW50cnkoZmllbGRzLCBuYW1lQnl0ZXMsIG9wdGlvbnMuemlwNjQgPT09IHRydWUpKTtcbiAgICBwYXJ0cy5wdXNoKGxvY2FsKTtcbiAgICBvZmZzZXQgKz0gbG9jYWwubGVuZ3RoO1xuICB9XG4gIGNvbnN0IGNlbnRyYWwgPSBjb25jYXQoZGlyZWN0b3J5KTtcbiAgY29uc3QgZW5kID0gbmV3IERhdGFWaWV3KG5ldyBBcnJheUJ1ZmZlcigyMikpO1xuICBlbmQuc2V0VWludDMyKDAsIDB4MDYwNTRiNTAsIHRydWUpO1xuICBlbmQuc2V0VWludDE2KDgsIGRpcmVjdG9yeS5sZW5ndGgsIHRydWUpO1xuICBlbmQuc2V0VWludDE2KDEwLCBkaXJlY3RvcnkubGVuZ3RoLCB0cnVlKTtcbiAgZW5kLnNldFVpbnQzMigxMiwgY2VudHJhbC5sZW5ndGgsIHRydWUpO1xuICBlbmQuc2V0VWludDMyKDE2LCBvZmZzZXQsIHRydWUpO1xuICByZXR1cm4gY29uY2F0KFsuLi5wYXJ0cywgY2VudHJhbCwgYnl0ZXNPZihlbmQpXSk7XG59XG5cbmludGVyZmFjZSBGaWVsZHMge1xuICBtZXRob2Q6IG51bWJlcjtcbiAgY3JjOiBudW1iZXI7XG4gIHBhY2tlZDogbnVtYmVyO1xuICBieXRlczogbnVtYmVyO1xuICBvZmZzZXQ6IG51bWJlcjtcbn1cblxuZnVuY3Rpb24gbG9jYWxIZWFkZXIoeyBtZXRob2QsIGNyYywgcGFja2VkLCBieXRlcyB9OiBGaWVsZHMsIG5hbWU6IFVpbnQ4QXJyYXkpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoMzApKTtcbiAgdmlldy5zZXRVaW50MzIoMCwgMHgwNDAzNGI1MCwgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDE2KDgsIG1ldGhvZCwgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDMyKDE0LCBjcmMsIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMigxOCwgcGFja2VkLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MzIoMjIsIGJ5dGVzLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MTYoMjYsIG5hbWUubGVuZ3RoLCB0cnVlKTtcbiAgcmV0dXJuIGJ5dGVzT2Yodmlldyk7XG59XG5cbmZ1bmN0aW9uIGNlbnRyYWxFbnRyeShcbiAgeyBtZXRob2QsIGNyYywgcGFja2VkLCBieXRlcywgb2Zmc2V0IH06IEZpZWxkcyxcbiAgbmFtZTogVWludDhBcnJheSxcbiAgd2lkZTogYm9vbGVhbixcbik6IFVpbnQ4QXJyYXkge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KG5ldyBBcnJheUJ1ZmZlcig0NikpO1xuICB2aWV3LnNldFVpbnQzMigwLCAweDAyMDE0YjUwLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MTYoMTAsIG1ldGhvZCwgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDMyKDE2LCBjcmMsIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMigyMCwgd2lkZSA/IDB4ZmZmZmZmZmYgOiBwYWNrZWQsIHRydWUpO1xuICB2aWV3LnNldFVpbnQzMigyNCwgd2lkZSA/IDB4ZmZmZmZmZmYgOiBieXRlcywgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDE2KDI4LCBuYW1lLmxlbmd0aCwgdHJ1ZSk7XG4gIHZpZXcuc2V0VWludDE2KDMwLCB3aWRlID8gMjggOiAwLCB0cnVlKTtcbiAgdmlldy5zZXRVaW50MzIoNDIsIHdpZGUgPyAweGZmZmZmZmZmIDogb2Zmc2V0LCB0cnVlKTtcbiAgaWYgKCF3aWRlKSByZXR1cm4gY29uY2F0KFtieXRlc09mKHZpZXcpLCBuYW1lXSk7XG4gIGNvbnN0IGV4dHJhID0gbmV3IERhdGFWaWV3KG5ldyBBcnJheUJ1ZmZlcigyOCkpO1xuICBleHRyYS5zZXRVaW50MTYoMCwgMSwgdHJ1ZSk7XG4gIGV4dHJhLnNldFVpbnQxNigyLCAyNCwgdHJ1ZSk7XG4gIGV4dHJhLnNldEJpZ1VpbnQ2NCg0LCBCaWdJbnQoYnl0ZXMpLCB0cnVlKTtcbiAgZXh0cmEuc2V0QmlnVWludDY0KDEyLCBCaWdJbnQocGFja2VkKSwgdHJ1ZSk7XG4gIGV4dHJhLnNldEJpZ1VpbnQ2NCgyMCwgQmlnSW50KG9mZnNldCksIHRydWUpO1xuICByZXR1cm4gY29uY2F0KFtieXRlc09mKHZpZXcpLCBuYW1lLCBieXRlc09mKGV4dHJhKV0pO1xufVxuXG4vKiogYHpsaWIuY3JjMzJgIGlzIG5ld2VyIHRoYW4gdGhlIG9sZGVzdCBOb2RlIHdlIHN1cHBvcnQ7IHJlYWRlcnMgaGVyZSBkb24ndCBjaGVjayBpdC4gKi9cbmZ1bmN0aW9uIGNyYzMyT2YoY29udGVudDogVWludDhBcnJheSk6IG51bWJlciB7XG4gIHJldHVybiB0eXBlb2YgY3JjMzIgPT09ICdmdW5jdGlvbicgPyBjcmMzMihjb250ZW50KSA6IDA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb25jYXQocGFydHM6IHJlYWRvbmx5IFVpbnQ4QXJyYXlbXSk6IFVpbnQ4QXJyYXkge1xuICByZXR1cm4gVWludDhBcnJheS5mcm9tKEJ1ZmZlci5jb25jYXQocGFydHMpKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuLyoqXG4gKiBEZXRlcm1pbmUgd2hldGhlciB0aGUgZ2l2ZW4gYGFyZ2AgaXMgYSBtZXNzYWdlLlxuICogSWYgYGRlc2NgIGlzIHNldCwgZGV0ZXJtaW5lIHdoZXRoZXIgYGFyZ2AgaXMgdGhpcyBzcGVjaWZpYyBtZXNzYWdlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gaXNNZXNzYWdlKGFyZywgc2NoZW1hKSB7XG4gICAgY29uc3QgaXNNZXNzYWdlID0gYXJnICE9PSBudWxsICYmXG4gICAgICAgIHR5cGVvZiBhcmcgPT0gXCJvYmplY3RcIiAmJlxuICAgICAgICBcIiR0eXBlTmFtZVwiIGluIGFyZyAmJlxuICAgICAgICB0eXBlb2YgYXJnLiR0eXBlTmFtZSA9PSBcInN0cmluZ1wiO1xuICAgIGlmICghaXNNZXNzYWdlKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgaWYgKHNjaGVtYSA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gc2NoZW1hLnR5cGVOYW1lID09PSBhcmcuJHR5cGVOYW1lO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIFNjYWxhciB2YWx1ZSB0eXBlcy4gVGhpcyBpcyBhIHN1YnNldCBvZiBmaWVsZCB0eXBlcyBkZWNsYXJlZCBieSBwcm90b2J1ZlxuICogZW51bSBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uVHlwZSBUaGUgdHlwZXMgR1JPVVAgYW5kIE1FU1NBR0VcbiAqIGFyZSBvbWl0dGVkLCBidXQgdGhlIG51bWVyaWNhbCB2YWx1ZXMgYXJlIGlkZW50aWNhbC5cbiAqL1xuZXhwb3J0IHZhciBTY2FsYXJUeXBlO1xuKGZ1bmN0aW9uIChTY2FsYXJUeXBlKSB7XG4gICAgLy8gMCBpcyByZXNlcnZlZCBmb3IgZXJyb3JzLlxuICAgIC8vIE9yZGVyIGlzIHdlaXJkIGZvciBoaXN0b3JpY2FsIHJlYXNvbnMuXG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiRE9VQkxFXCJdID0gMV0gPSBcIkRPVUJMRVwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIkZMT0FUXCJdID0gMl0gPSBcIkZMT0FUXCI7XG4gICAgLy8gTm90IFppZ1phZyBlbmNvZGVkLiAgTmVnYXRpdmUgbnVtYmVycyB0YWtlIDEwIGJ5dGVzLiAgVXNlIFRZUEVfU0lOVDY0IGlmXG4gICAgLy8gbmVnYXRpdmUgdmFsdWVzIGFyZSBsaWtlbHkuXG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiSU5UNjRcIl0gPSAzXSA9IFwiSU5UNjRcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJVSU5UNjRcIl0gPSA0XSA9IFwiVUlOVDY0XCI7XG4gICAgLy8gTm90IFppZ1phZyBlbmNvZGVkLiAgTmVnYXRpdmUgbnVtYmVycyB0YWtlIDEwIGJ5dGVzLiAgVXNlIFRZUEVfU0lOVDMyIGlmXG4gICAgLy8gbmVnYXRpdmUgdmFsdWVzIGFyZSBsaWtlbHkuXG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiSU5UMzJcIl0gPSA1XSA9IFwiSU5UMzJcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJGSVhFRDY0XCJdID0gNl0gPSBcIkZJWEVENjRcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJGSVhFRDMyXCJdID0gN10gPSBcIkZJWEVEMzJcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJCT09MXCJdID0gOF0gPSBcIkJPT0xcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJTVFJJTkdcIl0gPSA5XSA9IFwiU1RSSU5HXCI7XG4gICAgLy8gVGFnLWRlbGltaXRlZCBhZ2dyZWdhdGUuXG4gICAgLy8gR3JvdXAgdHlwZSBpcyBkZXByZWNhdGVkIGFuZCBub3Qgc3VwcG9ydGVkIGluIHByb3RvMy4gSG93ZXZlciwgUHJvdG8zXG4gICAgLy8gaW1wbGVtZW50YXRpb25zIHNob3VsZCBzdGlsbCBiZSBhYmxlIHRvIHBhcnNlIHRoZSBncm91cCB3aXJlIGZvcm1hdCBhbmRcbiAgICAvLyB0cmVhdCBncm91cCBmaWVsZHMgYXMgdW5rbm93biBmaWVsZHMuXG4gICAgLy8gVFlQRV9HUk9VUCA9IDEwLFxuICAgIC8vIFRZUEVfTUVTU0FHRSA9IDExLCAgLy8gTGVuZ3RoLWRlbGltaXRlZCBhZ2dyZWdhdGUuXG4gICAgLy8gTmV3IGluIHZlcnNpb24gMi5cbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJCWVRFU1wiXSA9IDEyXSA9IFwiQllURVNcIjtcbiAgICBTY2FsYXJUeXBlW1NjYWxhclR5cGVbXCJVSU5UMzJcIl0gPSAxM10gPSBcIlVJTlQzMlwiO1xuICAgIC8vIFRZUEVfRU5VTSA9IDE0LFxuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlNGSVhFRDMyXCJdID0gMTVdID0gXCJTRklYRUQzMlwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlNGSVhFRDY0XCJdID0gMTZdID0gXCJTRklYRUQ2NFwiO1xuICAgIFNjYWxhclR5cGVbU2NhbGFyVHlwZVtcIlNJTlQzMlwiXSA9IDE3XSA9IFwiU0lOVDMyXCI7XG4gICAgU2NhbGFyVHlwZVtTY2FsYXJUeXBlW1wiU0lOVDY0XCJdID0gMThdID0gXCJTSU5UNjRcIjtcbn0pKFNjYWxhclR5cGUgfHwgKFNjYWxhclR5cGUgPSB7fSkpO1xuIiwgIi8vIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuLy9cbi8vIFJlZGlzdHJpYnV0aW9uIGFuZCB1c2UgaW4gc291cmNlIGFuZCBiaW5hcnkgZm9ybXMsIHdpdGggb3Igd2l0aG91dFxuLy8gbW9kaWZpY2F0aW9uLCBhcmUgcGVybWl0dGVkIHByb3ZpZGVkIHRoYXQgdGhlIGZvbGxvd2luZyBjb25kaXRpb25zIGFyZVxuLy8gbWV0OlxuLy9cbi8vICogUmVkaXN0cmlidXRpb25zIG9mIHNvdXJjZSBjb2RlIG11c3QgcmV0YWluIHRoZSBhYm92ZSBjb3B5cmlnaHRcbi8vIG5vdGljZSwgdGhpcyBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lci5cbi8vICogUmVkaXN0cmlidXRpb25zIGluIGJpbmFyeSBmb3JtIG11c3QgcmVwcm9kdWNlIHRoZSBhYm92ZVxuLy8gY29weXJpZ2h0IG5vdGljZSwgdGhpcyBsaXN0IG9mIGNvbmRpdGlvbnMgYW5kIHRoZSBmb2xsb3dpbmcgZGlzY2xhaW1lclxuLy8gaW4gdGhlIGRvY3VtZW50YXRpb24gYW5kL29yIG90aGVyIG1hdGVyaWFscyBwcm92aWRlZCB3aXRoIHRoZVxuLy8gZGlzdHJpYnV0aW9uLlxuLy8gKiBOZWl0aGVyIHRoZSBuYW1lIG9mIEdvb2dsZSBJbmMuIG5vciB0aGUgbmFtZXMgb2YgaXRzXG4vLyBjb250cmlidXRvcnMgbWF5IGJlIHVzZWQgdG8gZW5kb3JzZSBvciBwcm9tb3RlIHByb2R1Y3RzIGRlcml2ZWQgZnJvbVxuLy8gdGhpcyBzb2Z0d2FyZSB3aXRob3V0IHNwZWNpZmljIHByaW9yIHdyaXR0ZW4gcGVybWlzc2lvbi5cbi8vXG4vLyBUSElTIFNPRlRXQVJFIElTIFBST1ZJREVEIEJZIFRIRSBDT1BZUklHSFQgSE9MREVSUyBBTkQgQ09OVFJJQlVUT1JTXG4vLyBcIkFTIElTXCIgQU5EIEFOWSBFWFBSRVNTIE9SIElNUExJRUQgV0FSUkFOVElFUywgSU5DTFVESU5HLCBCVVQgTk9UXG4vLyBMSU1JVEVEIFRPLCBUSEUgSU1QTElFRCBXQVJSQU5USUVTIE9GIE1FUkNIQU5UQUJJTElUWSBBTkQgRklUTkVTUyBGT1Jcbi8vIEEgUEFSVElDVUxBUiBQVVJQT1NFIEFSRSBESVNDTEFJTUVELiBJTiBOTyBFVkVOVCBTSEFMTCBUSEUgQ09QWVJJR0hUXG4vLyBPV05FUiBPUiBDT05UUklCVVRPUlMgQkUgTElBQkxFIEZPUiBBTlkgRElSRUNULCBJTkRJUkVDVCwgSU5DSURFTlRBTCxcbi8vIFNQRUNJQUwsIEVYRU1QTEFSWSwgT1IgQ09OU0VRVUVOVElBTCBEQU1BR0VTIChJTkNMVURJTkcsIEJVVCBOT1Rcbi8vIExJTUlURUQgVE8sIFBST0NVUkVNRU5UIE9GIFNVQlNUSVRVVEUgR09PRFMgT1IgU0VSVklDRVM7IExPU1MgT0YgVVNFLFxuLy8gREFUQSwgT1IgUFJPRklUUzsgT1IgQlVTSU5FU1MgSU5URVJSVVBUSU9OKSBIT1dFVkVSIENBVVNFRCBBTkQgT04gQU5ZXG4vLyBUSEVPUlkgT0YgTElBQklMSVRZLCBXSEVUSEVSIElOIENPTlRSQUNULCBTVFJJQ1QgTElBQklMSVRZLCBPUiBUT1JUXG4vLyAoSU5DTFVESU5HIE5FR0xJR0VOQ0UgT1IgT1RIRVJXSVNFKSBBUklTSU5HIElOIEFOWSBXQVkgT1VUIE9GIFRIRSBVU0Vcbi8vIE9GIFRISVMgU09GVFdBUkUsIEVWRU4gSUYgQURWSVNFRCBPRiBUSEUgUE9TU0lCSUxJVFkgT0YgU1VDSCBEQU1BR0UuXG4vL1xuLy8gQ29kZSBnZW5lcmF0ZWQgYnkgdGhlIFByb3RvY29sIEJ1ZmZlciBjb21waWxlciBpcyBvd25lZCBieSB0aGUgb3duZXJcbi8vIG9mIHRoZSBpbnB1dCBmaWxlIHVzZWQgd2hlbiBnZW5lcmF0aW5nIGl0LiAgVGhpcyBjb2RlIGlzIG5vdFxuLy8gc3RhbmRhbG9uZSBhbmQgcmVxdWlyZXMgYSBzdXBwb3J0IGxpYnJhcnkgdG8gYmUgbGlua2VkIHdpdGggaXQuICBUaGlzXG4vLyBzdXBwb3J0IGxpYnJhcnkgaXMgaXRzZWxmIGNvdmVyZWQgYnkgdGhlIGFib3ZlIGxpY2Vuc2UuXG4vKipcbiAqIFJlYWQgYSA2NCBiaXQgdmFyaW50IGFzIHR3byBKUyBudW1iZXJzLlxuICpcbiAqIFN0b3JlcyB0aGUgbG93IGFuZCBoaWdoIHdvcmRzIG9uIHRoZSByZWFkZXIuXG4gKlxuICogQ29weXJpZ2h0IDIwMDggR29vZ2xlIEluYy4gIEFsbCByaWdodHMgcmVzZXJ2ZWQuXG4gKlxuICogU2VlIGh0dHBzOi8vZ2l0aHViLmNvbS9wcm90b2NvbGJ1ZmZlcnMvcHJvdG9idWYvYmxvYi84YTcxOTI3ZDc0YTRjZTM0ZWZlMmQ4NzY5ZmRhMTk4ZjUyZDIwZDEyL2pzL2V4cGVyaW1lbnRhbC9ydW50aW1lL2tlcm5lbC9idWZmZXJfZGVjb2Rlci5qcyNMMTc1XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YXJpbnQ2NHJlYWQoKSB7XG4gICAgY29uc3QgYnVmID0gdGhpcy5idWY7XG4gICAgbGV0IHBvcyA9IHRoaXMucG9zO1xuICAgIGxldCBsbyA9IDA7XG4gICAgbGV0IGhpID0gMDtcbiAgICBmb3IgKGxldCBzaGlmdCA9IDA7IHNoaWZ0IDwgMjg7IHNoaWZ0ICs9IDcpIHtcbiAgICAgICAgY29uc3QgYiA9IGJ1Zltwb3MrK107XG4gICAgICAgIGxvIHw9IChiICYgMHg3ZikgPDwgc2hpZnQ7XG4gICAgICAgIGlmICgoYiAmIDB4ODApID09IDApIHtcbiAgICAgICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgICAgIHRoaXMudmFyaW50NjRMbyA9IGxvO1xuICAgICAgICAgICAgdGhpcy52YXJpbnQ2NEhpID0gaGk7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgbWlkZGxlQnl0ZSA9IGJ1Zltwb3MrK107XG4gICAgLy8gbGFzdCBmb3VyIGJpdHMgb2YgdGhlIGZpcnN0IDMyIGJpdCBudW1iZXJcbiAgICBsbyB8PSAobWlkZGxlQnl0ZSAmIDB4MGYpIDw8IDI4O1xuICAgIC8vIDMgdXBwZXIgYml0cyBhcmUgcGFydCBvZiB0aGUgbmV4dCAzMiBiaXQgbnVtYmVyXG4gICAgaGkgPSAobWlkZGxlQnl0ZSAmIDB4NzApID4+IDQ7XG4gICAgaWYgKChtaWRkbGVCeXRlICYgMHg4MCkgPT0gMCkge1xuICAgICAgICB0aGlzLnBvcyA9IHBvcztcbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgdGhpcy52YXJpbnQ2NExvID0gbG87XG4gICAgICAgIHRoaXMudmFyaW50NjRIaSA9IGhpO1xuICAgICAgICByZXR1cm47XG4gICAgfVxuICAgIGZvciAobGV0IHNoaWZ0ID0gMzsgc2hpZnQgPD0gMzE7IHNoaWZ0ICs9IDcpIHtcbiAgICAgICAgY29uc3QgYiA9IGJ1Zltwb3MrK107XG4gICAgICAgIGhpIHw9IChiICYgMHg3ZikgPDwgc2hpZnQ7XG4gICAgICAgIGlmICgoYiAmIDB4ODApID09IDApIHtcbiAgICAgICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgICAgIHRoaXMudmFyaW50NjRMbyA9IGxvO1xuICAgICAgICAgICAgdGhpcy52YXJpbnQ2NEhpID0gaGk7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICB9XG4gICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCB2YXJpbnRcIik7XG59XG4vKipcbiAqIFdyaXRlIGEgNjQgYml0IHZhcmludCwgZ2l2ZW4gYXMgdHdvIEpTIG51bWJlcnMsIHRvIHRoZSBnaXZlbiBieXRlcyBhcnJheS5cbiAqXG4gKiBDb3B5cmlnaHQgMjAwOCBHb29nbGUgSW5jLiAgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9naXRodWIuY29tL3Byb3RvY29sYnVmZmVycy9wcm90b2J1Zi9ibG9iLzhhNzE5MjdkNzRhNGNlMzRlZmUyZDg3NjlmZGExOThmNTJkMjBkMTIvanMvZXhwZXJpbWVudGFsL3J1bnRpbWUva2VybmVsL3dyaXRlci5qcyNMMzQ0XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YXJpbnQ2NHdyaXRlKGxvLCBoaSwgYnl0ZXMpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDI4OyBpID0gaSArIDcpIHtcbiAgICAgICAgY29uc3Qgc2hpZnQgPSBsbyA+Pj4gaTtcbiAgICAgICAgY29uc3QgaGFzTmV4dCA9ICEoc2hpZnQgPj4+IDcgPT0gMCAmJiBoaSA9PSAwKTtcbiAgICAgICAgY29uc3QgYnl0ZSA9IChoYXNOZXh0ID8gc2hpZnQgfCAweDgwIDogc2hpZnQpICYgMHhmZjtcbiAgICAgICAgYnl0ZXMucHVzaChieXRlKTtcbiAgICAgICAgaWYgKCFoYXNOZXh0KSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICB9XG4gICAgY29uc3Qgc3BsaXRCaXRzID0gKChsbyA+Pj4gMjgpICYgMHgwZikgfCAoKGhpICYgMHgwNykgPDwgNCk7XG4gICAgY29uc3QgaGFzTW9yZUJpdHMgPSAhKGhpID4+IDMgPT0gMCk7XG4gICAgYnl0ZXMucHVzaCgoaGFzTW9yZUJpdHMgPyBzcGxpdEJpdHMgfCAweDgwIDogc3BsaXRCaXRzKSAmIDB4ZmYpO1xuICAgIGlmICghaGFzTW9yZUJpdHMpIHtcbiAgICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBmb3IgKGxldCBpID0gMzsgaSA8IDMxOyBpID0gaSArIDcpIHtcbiAgICAgICAgY29uc3Qgc2hpZnQgPSBoaSA+Pj4gaTtcbiAgICAgICAgY29uc3QgaGFzTmV4dCA9ICEoc2hpZnQgPj4+IDcgPT0gMCk7XG4gICAgICAgIGNvbnN0IGJ5dGUgPSAoaGFzTmV4dCA/IHNoaWZ0IHwgMHg4MCA6IHNoaWZ0KSAmIDB4ZmY7XG4gICAgICAgIGJ5dGVzLnB1c2goYnl0ZSk7XG4gICAgICAgIGlmICghaGFzTmV4dCkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgfVxuICAgIGJ5dGVzLnB1c2goKGhpID4+PiAzMSkgJiAweDAxKTtcbn1cbi8vIGNvbnN0YW50cyBmb3IgYmluYXJ5IG1hdGhcbmNvbnN0IFRXT19QV1JfMzJfREJMID0gMHgxMDAwMDAwMDA7XG4vKipcbiAqIFBhcnNlIGRlY2ltYWwgc3RyaW5nIG9mIDY0IGJpdCBpbnRlZ2VyIHZhbHVlIGFzIHR3byBKUyBudW1iZXJzLlxuICpcbiAqIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmLWphdmFzY3JpcHQvYmxvYi9hNDI4YzU4MjczYWJhZDA3YzY2MDcxZDk3NTNiYzRkMTI4OWRlNDI2L2V4cGVyaW1lbnRhbC9ydW50aW1lL2ludDY0LmpzI0wxMFxuICovXG5leHBvcnQgZnVuY3Rpb24gaW50NjRGcm9tU3RyaW5nKGRlYykge1xuICAgIC8vIENoZWNrIGZvciBtaW51cyBzaWduLlxuICAgIGNvbnN0IG1pbnVzID0gZGVjWzBdID09PSBcIi1cIjtcbiAgICBpZiAobWludXMpIHtcbiAgICAgICAgZGVjID0gZGVjLnNsaWNlKDEpO1xuICAgIH1cbiAgICAvLyBXb3JrIDYgZGVjaW1hbCBkaWdpdHMgYXQgYSB0aW1lLCBhY3RpbmcgbGlrZSB3ZSdyZSBjb252ZXJ0aW5nIGJhc2UgMWU2XG4gICAgLy8gZGlnaXRzIHRvIGJpbmFyeS4gVGhpcyBpcyBzYWZlIHRvIGRvIHdpdGggZmxvYXRpbmcgcG9pbnQgbWF0aCBiZWNhdXNlXG4gICAgLy8gTnVtYmVyLmlzU2FmZUludGVnZXIoQUxMXzMyX0JJVFMgKiAxZTYpID09IHRydWUuXG4gICAgY29uc3QgYmFzZSA9IDFlNjtcbiAgICBsZXQgbG93Qml0cyA9IDA7XG4gICAgbGV0IGhpZ2hCaXRzID0gMDtcbiAgICBmdW5jdGlvbiBhZGQxZTZkaWdpdChiZWdpbiwgZW5kKSB7XG4gICAgICAgIC8vIE5vdGU6IE51bWJlcignJykgaXMgMC5cbiAgICAgICAgY29uc3QgZGlnaXQxZTYgPSBOdW1iZXIoZGVjLnNsaWNlKGJlZ2luLCBlbmQpKTtcbiAgICAgICAgaGlnaEJpdHMgKj0gYmFzZTtcbiAgICAgICAgbG93Qml0cyA9IGxvd0JpdHMgKiBiYXNlICsgZGlnaXQxZTY7XG4gICAgICAgIC8vIENhcnJ5IGJpdHMgZnJvbSBsb3dCaXRzIHRvXG4gICAgICAgIGlmIChsb3dCaXRzID49IFRXT19QV1JfMzJfREJMKSB7XG4gICAgICAgICAgICBoaWdoQml0cyA9IGhpZ2hCaXRzICsgKChsb3dCaXRzIC8gVFdPX1BXUl8zMl9EQkwpIHwgMCk7XG4gICAgICAgICAgICBsb3dCaXRzID0gbG93Qml0cyAlIFRXT19QV1JfMzJfREJMO1xuICAgICAgICB9XG4gICAgfVxuICAgIGFkZDFlNmRpZ2l0KC0yNCwgLTE4KTtcbiAgICBhZGQxZTZkaWdpdCgtMTgsIC0xMik7XG4gICAgYWRkMWU2ZGlnaXQoLTEyLCAtNik7XG4gICAgYWRkMWU2ZGlnaXQoLTYpO1xuICAgIHJldHVybiBtaW51cyA/IG5lZ2F0ZShsb3dCaXRzLCBoaWdoQml0cykgOiBuZXdCaXRzKGxvd0JpdHMsIGhpZ2hCaXRzKTtcbn1cbi8qKlxuICogTG9zc2xlc3NseSBjb252ZXJ0cyBhIDY0LWJpdCBzaWduZWQgaW50ZWdlciBpbiAzMjozMiBzcGxpdCByZXByZXNlbnRhdGlvblxuICogaW50byBhIGRlY2ltYWwgc3RyaW5nLlxuICpcbiAqIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmLWphdmFzY3JpcHQvYmxvYi9hNDI4YzU4MjczYWJhZDA3YzY2MDcxZDk3NTNiYzRkMTI4OWRlNDI2L2V4cGVyaW1lbnRhbC9ydW50aW1lL2ludDY0LmpzI0wxMFxuICovXG5leHBvcnQgZnVuY3Rpb24gaW50NjRUb1N0cmluZyhsbywgaGkpIHtcbiAgICBsZXQgYml0cyA9IG5ld0JpdHMobG8sIGhpKTtcbiAgICAvLyBJZiB3ZSdyZSB0cmVhdGluZyB0aGUgaW5wdXQgYXMgYSBzaWduZWQgdmFsdWUgYW5kIHRoZSBoaWdoIGJpdCBpcyBzZXQsIGRvXG4gICAgLy8gYSBtYW51YWwgdHdvJ3MgY29tcGxlbWVudCBjb252ZXJzaW9uIGJlZm9yZSB0aGUgZGVjaW1hbCBjb252ZXJzaW9uLlxuICAgIGNvbnN0IG5lZ2F0aXZlID0gYml0cy5oaSAmIDB4ODAwMDAwMDA7XG4gICAgaWYgKG5lZ2F0aXZlKSB7XG4gICAgICAgIGJpdHMgPSBuZWdhdGUoYml0cy5sbywgYml0cy5oaSk7XG4gICAgfVxuICAgIGNvbnN0IHJlc3VsdCA9IHVJbnQ2NFRvU3RyaW5nKGJpdHMubG8sIGJpdHMuaGkpO1xuICAgIHJldHVybiBuZWdhdGl2ZSA/IFwiLVwiICsgcmVzdWx0IDogcmVzdWx0O1xufVxuLyoqXG4gKiBMb3NzbGVzc2x5IGNvbnZlcnRzIGEgNjQtYml0IHVuc2lnbmVkIGludGVnZXIgaW4gMzI6MzIgc3BsaXQgcmVwcmVzZW50YXRpb25cbiAqIGludG8gYSBkZWNpbWFsIHN0cmluZy5cbiAqXG4gKiBDb3B5cmlnaHQgMjAwOCBHb29nbGUgSW5jLiAgQWxsIHJpZ2h0cyByZXNlcnZlZC5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9naXRodWIuY29tL3Byb3RvY29sYnVmZmVycy9wcm90b2J1Zi1qYXZhc2NyaXB0L2Jsb2IvYTQyOGM1ODI3M2FiYWQwN2M2NjA3MWQ5NzUzYmM0ZDEyODlkZTQyNi9leHBlcmltZW50YWwvcnVudGltZS9pbnQ2NC5qcyNMMTBcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVJbnQ2NFRvU3RyaW5nKGxvLCBoaSkge1xuICAgICh7IGxvLCBoaSB9ID0gdG9VbnNpZ25lZChsbywgaGkpKTtcbiAgICAvLyBTa2lwIHRoZSBleHBlbnNpdmUgY29udmVyc2lvbiBpZiB0aGUgbnVtYmVyIGlzIHNtYWxsIGVub3VnaCB0byB1c2UgdGhlXG4gICAgLy8gYnVpbHQtaW4gY29udmVyc2lvbnMuXG4gICAgLy8gTnVtYmVyLk1BWF9TQUZFX0lOVEVHRVIgPSAweDAwMUZGRkZGIEZGRkZGRkZGLCB0aHVzIGFueSBudW1iZXIgd2l0aFxuICAgIC8vIGhpZ2hCaXRzIDw9IDB4MUZGRkZGIGNhbiBiZSBzYWZlbHkgZXhwcmVzc2VkIHdpdGggYSBkb3VibGUgYW5kIHJldGFpblxuICAgIC8vIGludGVnZXIgcHJlY2lzaW9uLlxuICAgIC8vIFByb3ZlbiBieTogTnVtYmVyLmlzU2FmZUludGVnZXIoMHgxRkZGRkYgKiAyKiozMiArIDB4RkZGRkZGRkYpID09IHRydWUuXG4gICAgaWYgKGhpIDw9IDB4MWZmZmZmKSB7XG4gICAgICAgIHJldHVybiBTdHJpbmcoVFdPX1BXUl8zMl9EQkwgKiBoaSArIGxvKTtcbiAgICB9XG4gICAgLy8gV2hhdCB0aGlzIGNvZGUgaXMgZG9pbmcgaXMgZXNzZW50aWFsbHkgY29udmVydGluZyB0aGUgaW5wdXQgbnVtYmVyIGZyb21cbiAgICAvLyBiYXNlLTIgdG8gYmFzZS0xZTcsIHdoaWNoIGFsbG93cyB1cyB0byByZXByZXNlbnQgdGhlIDY0LWJpdCByYW5nZSB3aXRoXG4gICAgLy8gb25seSAzICh2ZXJ5IGxhcmdlKSBkaWdpdHMuIFRob3NlIGRpZ2l0cyBhcmUgdGhlbiB0cml2aWFsIHRvIGNvbnZlcnQgdG9cbiAgICAvLyBhIGJhc2UtMTAgc3RyaW5nLlxuICAgIC8vIFRoZSBtYWdpYyBudW1iZXJzIHVzZWQgaGVyZSBhcmUgLVxuICAgIC8vIDJeMjQgPSAxNjc3NzIxNiA9ICgxLDY3NzcyMTYpIGluIGJhc2UtMWU3LlxuICAgIC8vIDJeNDggPSAyODE0NzQ5NzY3MTA2NTYgPSAoMiw4MTQ3NDk3LDY3MTA2NTYpIGluIGJhc2UtMWU3LlxuICAgIC8vIFNwbGl0IDMyOjMyIHJlcHJlc2VudGF0aW9uIGludG8gMTY6MjQ6MjQgcmVwcmVzZW50YXRpb24gc28gb3VyXG4gICAgLy8gaW50ZXJtZWRpYXRlIGRpZ2l0cyBkb24ndCBvdmVyZmxvdy5cbiAgICBjb25zdCBsb3cgPSBsbyAmIDB4ZmZmZmZmO1xuICAgIGNvbnN0IG1pZCA9ICgobG8gPj4+IDI0KSB8IChoaSA8PCA4KSkgJiAweGZmZmZmZjtcbiAgICBjb25zdCBoaWdoID0gKGhpID4+IDE2KSAmIDB4ZmZmZjtcbiAgICAvLyBBc3NlbWJsZSBvdXIgdGhyZWUgYmFzZS0xZTcgZGlnaXRzLCBpZ25vcmluZyBjYXJyaWVzLiBUaGUgbWF4aW11bVxuICAgIC8vIHZhbHVlIGluIGEgZGlnaXQgYXQgdGhpcyBzdGVwIGlzIHJlcHJlc2VudGFibGUgYXMgYSA0OC1iaXQgaW50ZWdlciwgd2hpY2hcbiAgICAvLyBjYW4gYmUgc3RvcmVkIGluIGEgNjQtYml0IGZsb2F0aW5nIHBvaW50IG51bWJlci5cbiAgICBsZXQgZGlnaXRBID0gbG93ICsgbWlkICogNjc3NzIxNiArIGhpZ2ggKiA2NzEwNjU2O1xuICAgIGxldCBkaWdpdEIgPSBtaWQgKyBoaWdoICogODE0NzQ5NztcbiAgICBsZXQgZGlnaXRDID0gaGlnaCAqIDI7XG4gICAgLy8gQXBwbHkgY2FycmllcyBmcm9tIEEgdG8gQiBhbmQgZnJvbSBCIHRvIEMuXG4gICAgY29uc3QgYmFzZSA9IDEwMDAwMDAwO1xuICAgIGlmIChkaWdpdEEgPj0gYmFzZSkge1xuICAgICAgICBkaWdpdEIgKz0gTWF0aC5mbG9vcihkaWdpdEEgLyBiYXNlKTtcbiAgICAgICAgZGlnaXRBICU9IGJhc2U7XG4gICAgfVxuICAgIGlmIChkaWdpdEIgPj0gYmFzZSkge1xuICAgICAgICBkaWdpdEMgKz0gTWF0aC5mbG9vcihkaWdpdEIgLyBiYXNlKTtcbiAgICAgICAgZGlnaXRCICU9IGJhc2U7XG4gICAgfVxuICAgIC8vIElmIGRpZ2l0QyBpcyAwLCB0aGVuIHdlIHNob3VsZCBoYXZlIHJldHVybmVkIGluIHRoZSB0cml2aWFsIGNvZGUgcGF0aFxuICAgIC8vIGF0IHRoZSB0b3AgZm9yIG5vbi1zYWZlIGludGVnZXJzLiBHaXZlbiB0aGlzLCB3ZSBjYW4gYXNzdW1lIGJvdGggZGlnaXRCXG4gICAgLy8gYW5kIGRpZ2l0QSBuZWVkIGxlYWRpbmcgemVyb3MuXG4gICAgcmV0dXJuIChkaWdpdEMudG9TdHJpbmcoKSArXG4gICAgICAgIGRlY2ltYWxGcm9tMWU3V2l0aExlYWRpbmdaZXJvcyhkaWdpdEIpICtcbiAgICAgICAgZGVjaW1hbEZyb20xZTdXaXRoTGVhZGluZ1plcm9zKGRpZ2l0QSkpO1xufVxuZnVuY3Rpb24gdG9VbnNpZ25lZChsbywgaGkpIHtcbiAgICByZXR1cm4geyBsbzogbG8gPj4+IDAsIGhpOiBoaSA+Pj4gMCB9O1xufVxuZnVuY3Rpb24gbmV3Qml0cyhsbywgaGkpIHtcbiAgICByZXR1cm4geyBsbzogbG8gfCAwLCBoaTogaGkgfCAwIH07XG59XG4vKipcbiAqIFJldHVybnMgdHdvJ3MgY29tcGxpbWVudCBuZWdhdGlvbiBvZiBpbnB1dC5cbiAqIEBzZWUgaHR0cHM6Ly9kZXZlbG9wZXIubW96aWxsYS5vcmcvZW4tVVMvZG9jcy9XZWIvSmF2YVNjcmlwdC9SZWZlcmVuY2UvT3BlcmF0b3JzL0JpdHdpc2VfT3BlcmF0b3JzI1NpZ25lZF8zMi1iaXRfaW50ZWdlcnNcbiAqL1xuZnVuY3Rpb24gbmVnYXRlKGxvd0JpdHMsIGhpZ2hCaXRzKSB7XG4gICAgaGlnaEJpdHMgPSB+aGlnaEJpdHM7XG4gICAgaWYgKGxvd0JpdHMpIHtcbiAgICAgICAgbG93Qml0cyA9IH5sb3dCaXRzICsgMTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIC8vIElmIGxvd0JpdHMgaXMgMCwgdGhlbiBiaXR3aXNlLW5vdCBpcyAweEZGRkZGRkZGLFxuICAgICAgICAvLyBhZGRpbmcgMSB0byB0aGF0LCByZXN1bHRzIGluIDB4MTAwMDAwMDAwLCB3aGljaCBsZWF2ZXNcbiAgICAgICAgLy8gdGhlIGxvdyBiaXRzIDB4MCBhbmQgc2ltcGx5IGFkZHMgb25lIHRvIHRoZSBoaWdoIGJpdHMuXG4gICAgICAgIGhpZ2hCaXRzICs9IDE7XG4gICAgfVxuICAgIHJldHVybiBuZXdCaXRzKGxvd0JpdHMsIGhpZ2hCaXRzKTtcbn1cbi8qKlxuICogUmV0dXJucyBkZWNpbWFsIHJlcHJlc2VudGF0aW9uIG9mIGRpZ2l0MWU3IHdpdGggbGVhZGluZyB6ZXJvcy5cbiAqL1xuY29uc3QgZGVjaW1hbEZyb20xZTdXaXRoTGVhZGluZ1plcm9zID0gKGRpZ2l0MWU3KSA9PiB7XG4gICAgY29uc3QgcGFydGlhbCA9IFN0cmluZyhkaWdpdDFlNyk7XG4gICAgcmV0dXJuIFwiMDAwMDAwMFwiLnNsaWNlKHBhcnRpYWwubGVuZ3RoKSArIHBhcnRpYWw7XG59O1xuLyoqXG4gKiBXcml0ZSBhIDMyIGJpdCB2YXJpbnQsIHNpZ25lZCBvciB1bnNpZ25lZC4gU2FtZSBhcyBgdmFyaW50NjR3cml0ZSgwLCB2YWx1ZSwgYnl0ZXMpYFxuICpcbiAqIENvcHlyaWdodCAyMDA4IEdvb2dsZSBJbmMuICBBbGwgcmlnaHRzIHJlc2VydmVkLlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmL2Jsb2IvMWIxODgzM2Y0ZjJhMmY2ODFmNGU0YTI1Y2RmM2IwYTQzMTE1ZWMyNi9qcy9iaW5hcnkvZW5jb2Rlci5qcyNMMTQ0XG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB2YXJpbnQzMndyaXRlKHZhbHVlLCBieXRlcykge1xuICAgIGlmICh2YWx1ZSA+Pj4gMCA8IDB4ODApIHtcbiAgICAgICAgYnl0ZXMucHVzaCh2YWx1ZSk7XG4gICAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHZhbHVlID49IDApIHtcbiAgICAgICAgLy8gd3JpdGUgdmFsdWUgYXMgdmFyaW50IDMyXG4gICAgICAgIHdoaWxlICh2YWx1ZSA+IDB4N2YpIHtcbiAgICAgICAgICAgIGJ5dGVzLnB1c2goKHZhbHVlICYgMHg3ZikgfCAweDgwKTtcbiAgICAgICAgICAgIHZhbHVlID0gdmFsdWUgPj4+IDc7XG4gICAgICAgIH1cbiAgICAgICAgYnl0ZXMucHVzaCh2YWx1ZSk7XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IDk7IGkrKykge1xuICAgICAgICAgICAgYnl0ZXMucHVzaCgodmFsdWUgJiAxMjcpIHwgMTI4KTtcbiAgICAgICAgICAgIHZhbHVlID0gdmFsdWUgPj4gNztcbiAgICAgICAgfVxuICAgICAgICBieXRlcy5wdXNoKDEpO1xuICAgIH1cbn1cbi8qKlxuICogUmVhZCBhbiB1bnNpZ25lZCAzMiBiaXQgdmFyaW50LlxuICpcbiAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmL2Jsb2IvOGE3MTkyN2Q3NGE0Y2UzNGVmZTJkODc2OWZkYTE5OGY1MmQyMGQxMi9qcy9leHBlcmltZW50YWwvcnVudGltZS9rZXJuZWwvYnVmZmVyX2RlY29kZXIuanMjTDIyMFxuICovXG5leHBvcnQgZnVuY3Rpb24gdmFyaW50MzJyZWFkKCkge1xuICAgIGxldCBiID0gdGhpcy5idWZbdGhpcy5wb3MrK107XG4gICAgaWYgKChiICYgMHg4MCkgPT09IDApIHtcbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgcmV0dXJuIGI7XG4gICAgfVxuICAgIGxldCByZXN1bHQgPSBiICYgMHg3ZjtcbiAgICBiID0gdGhpcy5idWZbdGhpcy5wb3MrK107XG4gICAgcmVzdWx0IHw9IChiICYgMHg3ZikgPDwgNztcbiAgICBpZiAoKGIgJiAweDgwKSA9PT0gMCkge1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICByZXR1cm4gcmVzdWx0O1xuICAgIH1cbiAgICBiID0gdGhpcy5idWZbdGhpcy5wb3MrK107XG4gICAgcmVzdWx0IHw9IChiICYgMHg3ZikgPDwgMTQ7XG4gICAgaWYgKChiICYgMHg4MCkgPT09IDApIHtcbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG4gICAgYiA9IHRoaXMuYnVmW3RoaXMucG9zKytdO1xuICAgIHJlc3VsdCB8PSAoYiAmIDB4N2YpIDw8IDIxO1xuICAgIGlmICgoYiAmIDB4ODApID09PSAwKSB7XG4gICAgICAgIHRoaXMuYXNzZXJ0Qm91bmRzKCk7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgfVxuICAgIC8vIEV4dHJhY3Qgb25seSBsYXN0IDQgYml0c1xuICAgIGIgPSB0aGlzLmJ1Zlt0aGlzLnBvcysrXTtcbiAgICByZXN1bHQgfD0gKGIgJiAweDBmKSA8PCAyODtcbiAgICBmb3IgKGxldCByZWFkQnl0ZXMgPSA1OyAoYiAmIDB4ODApICE9PSAwICYmIHJlYWRCeXRlcyA8IDEwOyByZWFkQnl0ZXMrKylcbiAgICAgICAgYiA9IHRoaXMuYnVmW3RoaXMucG9zKytdO1xuICAgIGlmICgoYiAmIDB4ODApICE9PSAwKVxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIHZhcmludFwiKTtcbiAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgIHJldHVybiByZXN1bHQgPj4+IDA7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IGludDY0RnJvbVN0cmluZywgaW50NjRUb1N0cmluZywgdUludDY0VG9TdHJpbmcsIH0gZnJvbSBcIi4vd2lyZS92YXJpbnQuanNcIjtcbi8qKlxuICogSW50NjRTdXBwb3J0IGZvciB0aGUgY3VycmVudCBlbnZpcm9ubWVudC5cbiAqL1xuZXhwb3J0IGNvbnN0IHByb3RvSW50NjQgPSAvKkBfX1BVUkVfXyovIG1ha2VJbnQ2NFN1cHBvcnQoKTtcbmZ1bmN0aW9uIG1ha2VJbnQ2NFN1cHBvcnQoKSB7XG4gICAgY29uc3QgZHYgPSBuZXcgRGF0YVZpZXcobmV3IEFycmF5QnVmZmVyKDgpKTtcbiAgICAvLyBub3RlIHRoYXQgU2FmYXJpIDE0IGltcGxlbWVudHMgQmlnSW50LCBidXQgbm90IHRoZSBEYXRhVmlldyBtZXRob2RzXG4gICAgY29uc3Qgb2sgPSB0eXBlb2YgQmlnSW50ID09PSBcImZ1bmN0aW9uXCIgJiZcbiAgICAgICAgdHlwZW9mIGR2LmdldEJpZ0ludDY0ID09PSBcImZ1bmN0aW9uXCIgJiZcbiAgICAgICAgdHlwZW9mIGR2LmdldEJpZ1VpbnQ2NCA9PT0gXCJmdW5jdGlvblwiICYmXG4gICAgICAgIHR5cGVvZiBkdi5zZXRCaWdJbnQ2NCA9PT0gXCJmdW5jdGlvblwiICYmXG4gICAgICAgIHR5cGVvZiBkdi5zZXRCaWdVaW50NjQgPT09IFwiZnVuY3Rpb25cIiAmJlxuICAgICAgICAoISFnbG9iYWxUaGlzLkRlbm8gfHxcbiAgICAgICAgICAgICEhZ2xvYmFsVGhpcy5CdW4gfHxcbiAgICAgICAgICAgIHR5cGVvZiBwcm9jZXNzICE9IFwib2JqZWN0XCIgfHxcbiAgICAgICAgICAgIHR5cGVvZiBwcm9jZXNzLmVudiAhPSBcIm9iamVjdFwiIHx8XG4gICAgICAgICAgICBwcm9jZXNzLmVudi5CVUZfQklHSU5UX0RJU0FCTEUgIT09IFwiMVwiKTtcbiAgICBpZiAob2spIHtcbiAgICAgICAgY29uc3QgTUlOID0gQmlnSW50KFwiLTkyMjMzNzIwMzY4NTQ3NzU4MDhcIik7XG4gICAgICAgIGNvbnN0IE1BWCA9IEJpZ0ludChcIjkyMjMzNzIwMzY4NTQ3NzU4MDdcIik7XG4gICAgICAgIGNvbnN0IFVNSU4gPSBCaWdJbnQoXCIwXCIpO1xuICAgICAgICBjb25zdCBVTUFYID0gQmlnSW50KFwiMTg0NDY3NDQwNzM3MDk1NTE2MTVcIik7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICB6ZXJvOiBCaWdJbnQoMCksXG4gICAgICAgICAgICBzdXBwb3J0ZWQ6IHRydWUsXG4gICAgICAgICAgICBwYXJzZSh2YWx1ZSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGJpID0gdHlwZW9mIHZhbHVlID09IFwiYmlnaW50XCIgPyB2YWx1ZSA6IEJpZ0ludCh2YWx1ZSk7XG4gICAgICAgICAgICAgICAgaWYgKGJpID4gTUFYIHx8IGJpIDwgTUlOKSB7XG4gICAgICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgaW52YWxpZCBpbnQ2NDogJHt2YWx1ZX1gKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgcmV0dXJuIGJpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHVQYXJzZSh2YWx1ZSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IGJpID0gdHlwZW9mIHZhbHVlID09IFwiYmlnaW50XCIgPyB2YWx1ZSA6IEJpZ0ludCh2YWx1ZSk7XG4gICAgICAgICAgICAgICAgaWYgKGJpID4gVU1BWCB8fCBiaSA8IFVNSU4pIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBpbnZhbGlkIHVpbnQ2NDogJHt2YWx1ZX1gKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgcmV0dXJuIGJpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIGVuYyh2YWx1ZSkge1xuICAgICAgICAgICAgICAgIGR2LnNldEJpZ0ludDY0KDAsIHRoaXMucGFyc2UodmFsdWUpLCB0cnVlKTtcbiAgICAgICAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgICAgICAgICBsbzogZHYuZ2V0SW50MzIoMCwgdHJ1ZSksXG4gICAgICAgICAgICAgICAgICAgIGhpOiBkdi5nZXRJbnQzMig0LCB0cnVlKSxcbiAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHVFbmModmFsdWUpIHtcbiAgICAgICAgICAgICAgICBkdi5zZXRCaWdJbnQ2NCgwLCB0aGlzLnVQYXJzZSh2YWx1ZSksIHRydWUpO1xuICAgICAgICAgICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAgICAgICAgIGxvOiBkdi5nZXRJbnQzMigwLCB0cnVlKSxcbiAgICAgICAgICAgICAgICAgICAgaGk6IGR2LmdldEludDMyKDQsIHRydWUpLFxuICAgICAgICAgICAgICAgIH07XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgZGVjKGxvLCBoaSkge1xuICAgICAgICAgICAgICAgIGR2LnNldEludDMyKDAsIGxvLCB0cnVlKTtcbiAgICAgICAgICAgICAgICBkdi5zZXRJbnQzMig0LCBoaSwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGR2LmdldEJpZ0ludDY0KDAsIHRydWUpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHVEZWMobG8sIGhpKSB7XG4gICAgICAgICAgICAgICAgZHYuc2V0SW50MzIoMCwgbG8sIHRydWUpO1xuICAgICAgICAgICAgICAgIGR2LnNldEludDMyKDQsIGhpLCB0cnVlKTtcbiAgICAgICAgICAgICAgICByZXR1cm4gZHYuZ2V0QmlnVWludDY0KDAsIHRydWUpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgICAgemVybzogXCIwXCIsXG4gICAgICAgIHN1cHBvcnRlZDogZmFsc2UsXG4gICAgICAgIHBhcnNlKHZhbHVlKSB7XG4gICAgICAgICAgICBpZiAodHlwZW9mIHZhbHVlICE9IFwic3RyaW5nXCIpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZSA9IHZhbHVlLnRvU3RyaW5nKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBhc3NlcnRJbnQ2NFN0cmluZyh2YWx1ZSk7XG4gICAgICAgICAgICByZXR1cm4gdmFsdWU7XG4gICAgICAgIH0sXG4gICAgICAgIHVQYXJzZSh2YWx1ZSkge1xuICAgICAgICAgICAgaWYgKHR5cGVvZiB2YWx1ZSAhPSBcInN0cmluZ1wiKSB7XG4gICAgICAgICAgICAgICAgdmFsdWUgPSB2YWx1ZS50b1N0cmluZygpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgYXNzZXJ0VUludDY0U3RyaW5nKHZhbHVlKTtcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZTtcbiAgICAgICAgfSxcbiAgICAgICAgZW5jKHZhbHVlKSB7XG4gICAgICAgICAgICBpZiAodHlwZW9mIHZhbHVlICE9IFwic3RyaW5nXCIpIHtcbiAgICAgICAgICAgICAgICB2YWx1ZSA9IHZhbHVlLnRvU3RyaW5nKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBhc3NlcnRJbnQ2NFN0cmluZyh2YWx1ZSk7XG4gICAgICAgICAgICByZXR1cm4gaW50NjRGcm9tU3RyaW5nKHZhbHVlKTtcbiAgICAgICAgfSxcbiAgICAgICAgdUVuYyh2YWx1ZSkge1xuICAgICAgICAgICAgaWYgKHR5cGVvZiB2YWx1ZSAhPSBcInN0cmluZ1wiKSB7XG4gICAgICAgICAgICAgICAgdmFsdWUgPSB2YWx1ZS50b1N0cmluZygpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgYXNzZXJ0VUludDY0U3RyaW5nKHZhbHVlKTtcbiAgICAgICAgICAgIHJldHVybiBpbnQ2NEZyb21TdHJpbmcodmFsdWUpO1xuICAgICAgICB9LFxuICAgICAgICBkZWMobG8sIGhpKSB7XG4gICAgICAgICAgICByZXR1cm4gaW50NjRUb1N0cmluZyhsbywgaGkpO1xuICAgICAgICB9LFxuICAgICAgICB1RGVjKGxvLCBoaSkge1xuICAgICAgICAgICAgcmV0dXJuIHVJbnQ2NFRvU3RyaW5nKGxvLCBoaSk7XG4gICAgICAgIH0sXG4gICAgfTtcbn1cbmZ1bmN0aW9uIGFzc2VydEludDY0U3RyaW5nKHZhbHVlKSB7XG4gICAgaWYgKCEvXi0/WzAtOV0rJC8udGVzdCh2YWx1ZSkpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBpbnQ2NDogXCIgKyB2YWx1ZSk7XG4gICAgfVxufVxuZnVuY3Rpb24gYXNzZXJ0VUludDY0U3RyaW5nKHZhbHVlKSB7XG4gICAgaWYgKCEvXlswLTldKyQvLnRlc3QodmFsdWUpKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihcImludmFsaWQgdWludDY0OiBcIiArIHZhbHVlKTtcbiAgICB9XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IHByb3RvSW50NjQgfSBmcm9tIFwiLi4vcHJvdG8taW50NjQuanNcIjtcbmltcG9ydCB7IFNjYWxhclR5cGUgfSBmcm9tIFwiLi4vZGVzY3JpcHRvcnMuanNcIjtcbi8qKlxuICogUmV0dXJucyB0cnVlIGlmIGJvdGggc2NhbGFyIHZhbHVlcyBhcmUgZXF1YWwuXG4gKlxuICogRm9yIGZsb2F0IGFuZCBkb3VibGUsIHZhbHVlcyBhcmUgY29tcGFyZWQgZm9sbG93aW5nIElFRUUgc2VtYW50aWNzOiAtMFxuICogZXF1YWxzIDAsIGFuZCBOYU4gZG9lcyBub3QgZXF1YWwgTmFOLiBUaGlzIGlzIHZhbHVlIGVxdWFsaXR5LCBub3QgaWRlbnRpdHkuXG4gKlxuICogSXQgZGVsaWJlcmF0ZWx5IGRpZmZlcnMgZnJvbSBpc1NjYWxhclplcm9WYWx1ZSwgd2hpY2ggdHJlYXRzIC0wIGFzIGRpc3RpbmN0XG4gKiBmcm9tIDAuIEEgdmFsdWUgY2FuIGVxdWFsIHRoZSB6ZXJvIHZhbHVlIHdpdGhvdXQgYmVpbmcgYSB6ZXJvIHZhbHVlXG4gKiAoc2NhbGFyRXF1YWxzKERPVUJMRSwgLTAsIDApIGlzIHRydWUgd2hpbGUgaXNTY2FsYXJaZXJvVmFsdWUoRE9VQkxFLCAtMCkgaXNcbiAqIGZhbHNlKSBzbyB0aGlzIGZ1bmN0aW9uIG11c3Qgbm90IGJlIHVzZWQgdG8gZGVyaXZlIGltcGxpY2l0IHByZXNlbmNlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2NhbGFyRXF1YWxzKHR5cGUsIGEsIGIpIHtcbiAgICBpZiAoYSA9PT0gYikge1xuICAgICAgICAvLyBUaGlzIGNvcnJlY3RseSBtYXRjaGVzIGVxdWFsIHZhbHVlcyBleGNlcHQgQllURVMgYW5kIChwb3NzaWJseSkgNjQtYml0IGludGVnZXJzLlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgLy8gU3BlY2lhbCBjYXNlIEJZVEVTIC0gd2UgbmVlZCB0byBjb21wYXJlIGVhY2ggYnl0ZSBpbmRpdmlkdWFsbHlcbiAgICBpZiAodHlwZSA9PSBTY2FsYXJUeXBlLkJZVEVTKSB7XG4gICAgICAgIGlmICghKGEgaW5zdGFuY2VvZiBVaW50OEFycmF5KSB8fCAhKGIgaW5zdGFuY2VvZiBVaW50OEFycmF5KSkge1xuICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICB9XG4gICAgICAgIGlmIChhLmxlbmd0aCAhPT0gYi5sZW5ndGgpIHtcbiAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGEubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgIGlmIChhW2ldICE9PSBiW2ldKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICAvLyBTcGVjaWFsIGNhc2UgNjQtYml0IGludGVnZXJzIC0gd2Ugc3VwcG9ydCBudW1iZXIsIHN0cmluZyBhbmQgYmlnaW50IHJlcHJlc2VudGF0aW9uLlxuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuVUlOVDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVENjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UNjQ6XG4gICAgICAgICAgICAvLyBMb29zZSBjb21wYXJpc29uIHdpbGwgbWF0Y2ggYmV0d2VlbiAwbiwgMCBhbmQgXCIwXCIuXG4gICAgICAgICAgICByZXR1cm4gYSA9PSBiO1xuICAgIH1cbiAgICAvLyBBbnl0aGluZyB0aGF0IGhhc24ndCBiZWVuIGNhdWdodCBieSBzdHJpY3QgY29tcGFyaXNvbiBvciBzcGVjaWFsIGNhc2VkXG4gICAgLy8gQllURVMgYW5kIDY0LWJpdCBpbnRlZ2VycyBpcyBub3QgZXF1YWwuXG4gICAgcmV0dXJuIGZhbHNlO1xufVxuLyoqXG4gKiBSZXR1cm5zIHRoZSB6ZXJvIHZhbHVlIGZvciB0aGUgZ2l2ZW4gc2NhbGFyIHR5cGUsIHRoZSB2YWx1ZSBhIGZpZWxkIG9mIHRoaXNcbiAqIHR5cGUgaGFzIHdoZW4gdW5zZXQ6IDAgZm9yIG51bWVyaWMgdHlwZXMsIFwiXCIgZm9yIHN0cmluZ3MsIGZhbHNlIGZvclxuICogYm9vbGVhbnMsIGFuZCBhbiBlbXB0eSBVaW50OEFycmF5IGZvciBieXRlcy4gRm9yIDY0LWJpdCBpbnRlZ2VyIHR5cGVzLCB0aGVcbiAqIHJlc3VsdCBpcyBcIjBcIiB3aGVuIGxvbmdBc1N0cmluZyBpcyB0cnVlLCBvdGhlcndpc2UgMG4uXG4gKlxuICogVGhpcyBpcyB0aGUgdHlwZSdzIHplcm8gdmFsdWUsIG5vdCBhIHByb3RvMiBjdXN0b20gZmllbGQgZGVmYXVsdC4gRm9yIGZsb2F0XG4gKiBhbmQgZG91YmxlIGl0IGlzICswOyBpc1NjYWxhclplcm9WYWx1ZSB0cmVhdHMgb25seSArMCwgbm90IC0wLCBhcyB0aGlzIHZhbHVlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc2NhbGFyWmVyb1ZhbHVlKHR5cGUsIGxvbmdBc1N0cmluZykge1xuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuIFwiXCI7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRE9VQkxFOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRkxPQVQ6XG4gICAgICAgICAgICByZXR1cm4gMC4wO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVENjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UNjQ6XG4gICAgICAgICAgICByZXR1cm4gKGxvbmdBc1N0cmluZyA/IFwiMFwiIDogcHJvdG9JbnQ2NC56ZXJvKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICAgICAgcmV0dXJuIG5ldyBVaW50OEFycmF5KDApO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgLy8gSGFuZGxlcyBJTlQzMiwgVUlOVDMyLCBTSU5UMzIsIEZJWEVEMzIsIFNGSVhFRDMyLlxuICAgICAgICAgICAgLy8gV2UgZG8gbm90IHVzZSBpbmRpdmlkdWFsIGNhc2VzIHRvIHNhdmUgYSBmZXcgYnl0ZXMgY29kZSBzaXplLlxuICAgICAgICAgICAgcmV0dXJuIDA7XG4gICAgfVxufVxuLyoqXG4gKiBSZXR1cm5zIHRydWUgaWYgdGhlIHZhbHVlIGlzIHRoZSB6ZXJvIHZhbHVlIGZvciB0aGUgZ2l2ZW4gc2NhbGFyIHR5cGU6IGAwYFxuICogZm9yIG51bWVyaWMgdHlwZXMsIGBmYWxzZWAgZm9yIGJvb2xlYW5zLCBgXCJcImAgZm9yIHN0cmluZ3MsIGFuZCBhbiBlbXB0eVxuICogVWludDhBcnJheSBmb3IgYnl0ZXMuXG4gKlxuICogVGhpcyBpcyB0aGUgaW1wbGljaXQtcHJlc2VuY2UgZGVmYXVsdCBjaGVjay4gQSBzaW5ndWxhciBmaWVsZCB3aXRoIGltcGxpY2l0XG4gKiBwcmVzZW5jZSBpcyB0cmVhdGVkIGFzIHVuc2V0LCBhbmQgb21pdHRlZCBmcm9tIHRoZSB3aXJlLCB3aGVuIGl0cyB2YWx1ZSBpc1xuICogdGhlIHplcm8gdmFsdWUuIFdpdGggZXhwbGljaXQgcHJlc2VuY2UsIG9yIGluIHJlcGVhdGVkIGFuZCBtYXAgZmllbGRzLFxuICogcHJlc2VuY2UgaXMgc3RydWN0dXJhbCBhbmQgdGhpcyBmdW5jdGlvbiBkb2VzIG5vdCBhcHBseS5cbiAqXG4gKiBOb3RlIHRoYXQgLTAgaXMgTk9UIGEgemVybyB2YWx1ZSBmb3IgZmxvYXQgYW5kIGRvdWJsZTogdW5kZXIgaW1wbGljaXRcbiAqIHByZXNlbmNlLCArMCBpcyBvbWl0dGVkIGZyb20gdGhlIHdpcmUgYnV0IC0wIGlzIHdyaXR0ZW4sIGZvbGxvd2luZyB0aGVcbiAqIHByb3RvMyBzcGVjaWZpY2F0aW9uLiBBcyBhIHJlc3VsdCB0aGlzIGNhbiBkaXNhZ3JlZSB3aXRoIHNjYWxhckVxdWFscywgd2hpY2hcbiAqIGNvbXBhcmVzIGJ5IHZhbHVlIGFuZCB0cmVhdHMgLTAgYXMgZXF1YWwgdG8gMC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2NhbGFyWmVyb1ZhbHVlKHR5cGUsIHZhbHVlKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuIHZhbHVlID09PSBmYWxzZTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNUUklORzpcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZSA9PT0gXCJcIjtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICAgICAgcmV0dXJuIHZhbHVlIGluc3RhbmNlb2YgVWludDhBcnJheSAmJiAhdmFsdWUuYnl0ZUxlbmd0aDtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkRPVUJMRTpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZMT0FUOlxuICAgICAgICAgICAgLy8gT2JqZWN0LmlzIGRpc3Rpbmd1aXNoZXMgLTAgZnJvbSAwLlxuICAgICAgICAgICAgcmV0dXJuIE9iamVjdC5pcyh2YWx1ZSwgMCk7XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAvLyBMb29zZSBjb21wYXJpc29uIG1hdGNoZXMgMG4sIDAgYW5kIFwiMFwiLlxuICAgICAgICAgICAgcmV0dXJuIHZhbHVlID09IDA7XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBpc1NjYWxhclplcm9WYWx1ZSwgc2NhbGFyWmVyb1ZhbHVlIH0gZnJvbSBcIi4vc2NhbGFyLmpzXCI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkZpZWxkUHJlc2VuY2UuSU1QTElDSVQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IElNUExJQ0lUID0gMjtcbmV4cG9ydCBjb25zdCB1bnNhZmVMb2NhbCA9IFN5bWJvbC5mb3IoXCJyZWZsZWN0IHVuc2FmZSBsb2NhbFwiKTtcbi8qKlxuICogUmV0dXJuIHRoZSBzZWxlY3RlZCBmaWVsZCBvZiBhIG9uZW9mIGdyb3VwLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnNhZmVPbmVvZkNhc2UoXG4vLyBiaW9tZS1pZ25vcmUgbGludC9zdXNwaWNpb3VzL25vRXhwbGljaXRBbnk6IGBhbnlgIGlzIHRoZSBiZXN0IGNob2ljZSBmb3IgZHluYW1pYyBhY2Nlc3NcbnRhcmdldCwgb25lb2YpIHtcbiAgICBjb25zdCBjID0gdGFyZ2V0W29uZW9mLmxvY2FsTmFtZV0uY2FzZTtcbiAgICBpZiAoYyA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHJldHVybiBjO1xuICAgIH1cbiAgICByZXR1cm4gb25lb2YuZmllbGRzLmZpbmQoKGYpID0+IGYubG9jYWxOYW1lID09PSBjKTtcbn1cbi8qKlxuICogUmV0dXJucyB0cnVlIGlmIHRoZSBmaWVsZCBpcyBzZXQuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuc2FmZUlzU2V0KFxuLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0V4cGxpY2l0QW55OiBgYW55YCBpcyB0aGUgYmVzdCBjaG9pY2UgZm9yIGR5bmFtaWMgYWNjZXNzXG50YXJnZXQsIGZpZWxkKSB7XG4gICAgY29uc3QgbmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgcmV0dXJuIHRhcmdldFtmaWVsZC5vbmVvZi5sb2NhbE5hbWVdLmNhc2UgPT09IG5hbWU7XG4gICAgfVxuICAgIGlmIChmaWVsZC5wcmVzZW5jZSAhPSBJTVBMSUNJVCkge1xuICAgICAgICAvLyBGaWVsZHMgd2l0aCBleHBsaWNpdCBwcmVzZW5jZSBoYXZlIHByb3BlcnRpZXMgb24gdGhlIHByb3RvdHlwZSBjaGFpblxuICAgICAgICAvLyBmb3IgZGVmYXVsdCAvIHplcm8gdmFsdWVzIChleGNlcHQgZm9yIHByb3RvMykuXG4gICAgICAgIHJldHVybiAodGFyZ2V0W25hbWVdICE9PSB1bmRlZmluZWQgJiZcbiAgICAgICAgICAgIE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbCh0YXJnZXQsIG5hbWUpKTtcbiAgICB9XG4gICAgc3dpdGNoIChmaWVsZC5maWVsZEtpbmQpIHtcbiAgICAgICAgY2FzZSBcImxpc3RcIjpcbiAgICAgICAgICAgIHJldHVybiB0YXJnZXRbbmFtZV0ubGVuZ3RoID4gMDtcbiAgICAgICAgY2FzZSBcIm1hcFwiOlxuICAgICAgICAgICAgcmV0dXJuIE9iamVjdC5rZXlzKHRhcmdldFtuYW1lXSkubGVuZ3RoID4gMDtcbiAgICAgICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgICAgICAgcmV0dXJuICFpc1NjYWxhclplcm9WYWx1ZShmaWVsZC5zY2FsYXIsIHRhcmdldFtuYW1lXSk7XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6XG4gICAgICAgICAgICByZXR1cm4gdGFyZ2V0W25hbWVdICE9PSBmaWVsZC5lbnVtLnZhbHVlc1swXS5udW1iZXI7XG4gICAgfVxuICAgIHRocm93IG5ldyBFcnJvcihcIm1lc3NhZ2UgZmllbGQgd2l0aCBpbXBsaWNpdCBwcmVzZW5jZVwiKTtcbn1cbi8qKlxuICogUmV0dXJucyB0cnVlIGlmIHRoZSBmaWVsZCBpcyBzZXQsIGJ1dCBvbmx5IGZvciBzaW5ndWxhciBmaWVsZHMgd2l0aCBleHBsaWNpdFxuICogcHJlc2VuY2UgKHByb3RvMikuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVuc2FmZUlzU2V0RXhwbGljaXQodGFyZ2V0LCBsb2NhbE5hbWUpIHtcbiAgICByZXR1cm4gKE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbCh0YXJnZXQsIGxvY2FsTmFtZSkgJiZcbiAgICAgICAgdGFyZ2V0W2xvY2FsTmFtZV0gIT09IHVuZGVmaW5lZCk7XG59XG4vKipcbiAqIFJldHVybiBhIGZpZWxkIHZhbHVlLCByZXNwZWN0aW5nIG9uZW9mIGdyb3Vwcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gdW5zYWZlR2V0KHRhcmdldCwgZmllbGQpIHtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgY29uc3Qgb25lb2YgPSB0YXJnZXRbZmllbGQub25lb2YubG9jYWxOYW1lXTtcbiAgICAgICAgaWYgKG9uZW9mLmNhc2UgPT09IGZpZWxkLmxvY2FsTmFtZSkge1xuICAgICAgICAgICAgcmV0dXJuIG9uZW9mLnZhbHVlO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIHJldHVybiB0YXJnZXRbZmllbGQubG9jYWxOYW1lXTtcbn1cbi8qKlxuICogU2V0IGEgZmllbGQgdmFsdWUsIHJlc3BlY3Rpbmcgb25lb2YgZ3JvdXBzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnNhZmVTZXQodGFyZ2V0LCBmaWVsZCwgdmFsdWUpIHtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgdGFyZ2V0W2ZpZWxkLm9uZW9mLmxvY2FsTmFtZV0gPSB7XG4gICAgICAgICAgICBjYXNlOiBmaWVsZC5sb2NhbE5hbWUsXG4gICAgICAgICAgICB2YWx1ZTogdmFsdWUsXG4gICAgICAgIH07XG4gICAgfVxuICAgIGVsc2Uge1xuICAgICAgICB0YXJnZXRbZmllbGQubG9jYWxOYW1lXSA9IHZhbHVlO1xuICAgIH1cbn1cbi8qKlxuICogU2V0IGEgcHJvcGVydHksIHRyZWF0aW5nIF9fcHJvdG9fXyBhcyBhbiBvd24gZGF0YSBwcm9wZXJ0eS5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gc2V0T3duKG9iaiwga2V5LCB2YWx1ZSkge1xuICAgIGlmIChrZXkgPT09IFwiX19wcm90b19fXCIpIHtcbiAgICAgICAgT2JqZWN0LmRlZmluZVByb3BlcnR5KG9iaiwgXCJfX3Byb3RvX19cIiwge1xuICAgICAgICAgICAgdmFsdWUsXG4gICAgICAgICAgICB3cml0YWJsZTogdHJ1ZSxcbiAgICAgICAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICAgICAgICBjb25maWd1cmFibGU6IHRydWUsXG4gICAgICAgIH0pO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgLy8gUGxhaW4gYXNzaWdubWVudCBpcyB0aGUgZW5naW5lJ3Mgb3B0aW1pemVkIGZhc3QgcGF0aDogZGVmaW5lUHJvcGVydHkgaXNcbiAgICAgICAgLy8gc2V2ZXJhbCB0aW1lcyBzbG93ZXIgYW5kIGNhbiBkZW9wdGltaXplIHRoZSBvYmplY3QsIHNvIHdlIHJlc2VydmUgaXQgZm9yXG4gICAgICAgIC8vIHRoZSBvbmx5IGtleSB0aGF0IGFjdHVhbGx5IG5lZWRzIGl0LlxuICAgICAgICBvYmpba2V5XSA9IHZhbHVlO1xuICAgIH1cbn1cbi8qKlxuICogR2V0IGEgcHJvcGVydHksIGRpc3JlZ2FyZGluZyBpbmhlcml0ZWQgbWVtYmVycy5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gZ2V0T3duKG9iaiwga2V5KSB7XG4gICAgcmV0dXJuIE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChvYmosIGtleSkgPyBvYmpba2V5XSA6IHVuZGVmaW5lZDtcbn1cbi8qKlxuICogUmVzZXRzIHRoZSBmaWVsZCwgc28gdGhhdCB1bnNhZmVJc1NldCgpIHdpbGwgcmV0dXJuIGZhbHNlLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnNhZmVDbGVhcihcbi8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9FeHBsaWNpdEFueTogYGFueWAgaXMgdGhlIGJlc3QgY2hvaWNlIGZvciBkeW5hbWljIGFjY2Vzc1xudGFyZ2V0LCBmaWVsZCkge1xuICAgIGNvbnN0IG5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgaWYgKGZpZWxkLm9uZW9mKSB7XG4gICAgICAgIGNvbnN0IG9uZW9mTG9jYWxOYW1lID0gZmllbGQub25lb2YubG9jYWxOYW1lO1xuICAgICAgICBpZiAodGFyZ2V0W29uZW9mTG9jYWxOYW1lXS5jYXNlID09PSBuYW1lKSB7XG4gICAgICAgICAgICB0YXJnZXRbb25lb2ZMb2NhbE5hbWVdID0geyBjYXNlOiB1bmRlZmluZWQgfTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBlbHNlIGlmIChmaWVsZC5wcmVzZW5jZSAhPSBJTVBMSUNJVCkge1xuICAgICAgICAvLyBGaWVsZHMgd2l0aCBleHBsaWNpdCBwcmVzZW5jZSBoYXZlIHByb3BlcnRpZXMgb24gdGhlIHByb3RvdHlwZSBjaGFpblxuICAgICAgICAvLyBmb3IgZGVmYXVsdCAvIHplcm8gdmFsdWVzIChleGNlcHQgZm9yIHByb3RvMykuIEJ5IGRlbGV0aW5nIHRoZWlyIG93blxuICAgICAgICAvLyBwcm9wZXJ0eSwgdGhlIGZpZWxkIGlzIHJlc2V0LlxuICAgICAgICBkZWxldGUgdGFyZ2V0W25hbWVdO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgc3dpdGNoIChmaWVsZC5maWVsZEtpbmQpIHtcbiAgICAgICAgICAgIGNhc2UgXCJtYXBcIjpcbiAgICAgICAgICAgICAgICB0YXJnZXRbbmFtZV0gPSB7fTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgXCJsaXN0XCI6XG4gICAgICAgICAgICAgICAgdGFyZ2V0W25hbWVdID0gW107XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIFwiZW51bVwiOlxuICAgICAgICAgICAgICAgIHRhcmdldFtuYW1lXSA9IGZpZWxkLmVudW0udmFsdWVzWzBdLm51bWJlcjtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgICAgICAgICAgICB0YXJnZXRbbmFtZV0gPSBzY2FsYXJaZXJvVmFsdWUoZmllbGQuc2NhbGFyLCBmaWVsZC5sb25nQXNTdHJpbmcpO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyB1bnNhZmVMb2NhbCB9IGZyb20gXCIuL3Vuc2FmZS5qc1wiO1xuZXhwb3J0IGZ1bmN0aW9uIGlzT2JqZWN0KGFyZykge1xuICAgIHJldHVybiBhcmcgIT09IG51bGwgJiYgdHlwZW9mIGFyZyA9PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGFyZyk7XG59XG5leHBvcnQgZnVuY3Rpb24gaXNPbmVvZkFEVChhcmcpIHtcbiAgICByZXR1cm4gKGFyZyAhPT0gbnVsbCAmJlxuICAgICAgICB0eXBlb2YgYXJnID09IFwib2JqZWN0XCIgJiZcbiAgICAgICAgXCJjYXNlXCIgaW4gYXJnICYmXG4gICAgICAgICgodHlwZW9mIGFyZy5jYXNlID09IFwic3RyaW5nXCIgJiYgXCJ2YWx1ZVwiIGluIGFyZyAmJiBhcmcudmFsdWUgIT0gbnVsbCkgfHxcbiAgICAgICAgICAgIChhcmcuY2FzZSA9PT0gdW5kZWZpbmVkICYmXG4gICAgICAgICAgICAgICAgKCEoXCJ2YWx1ZVwiIGluIGFyZykgfHwgYXJnLnZhbHVlID09PSB1bmRlZmluZWQpKSkpO1xufVxuZXhwb3J0IGZ1bmN0aW9uIGlzUmVmbGVjdExpc3QoYXJnLCBmaWVsZCkge1xuICAgIHZhciBfYSwgX2IsIF9jLCBfZDtcbiAgICBpZiAoaXNPYmplY3QoYXJnKSAmJlxuICAgICAgICB1bnNhZmVMb2NhbCBpbiBhcmcgJiZcbiAgICAgICAgXCJhZGRcIiBpbiBhcmcgJiZcbiAgICAgICAgXCJmaWVsZFwiIGluIGFyZyAmJlxuICAgICAgICB0eXBlb2YgYXJnLmZpZWxkID09IFwiZnVuY3Rpb25cIikge1xuICAgICAgICBpZiAoZmllbGQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgY29uc3QgYSA9IGZpZWxkO1xuICAgICAgICAgICAgY29uc3QgYiA9IGFyZy5maWVsZCgpO1xuICAgICAgICAgICAgcmV0dXJuIChhLmxpc3RLaW5kID09IGIubGlzdEtpbmQgJiZcbiAgICAgICAgICAgICAgICBhLnNjYWxhciA9PT0gYi5zY2FsYXIgJiZcbiAgICAgICAgICAgICAgICAoKF9hID0gYS5tZXNzYWdlKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EudHlwZU5hbWUpID09PSAoKF9iID0gYi5tZXNzYWdlKSA9PT0gbnVsbCB8fCBfYiA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2IudHlwZU5hbWUpICYmXG4gICAgICAgICAgICAgICAgKChfYyA9IGEuZW51bSkgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLnR5cGVOYW1lKSA9PT0gKChfZCA9IGIuZW51bSkgPT09IG51bGwgfHwgX2QgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9kLnR5cGVOYW1lKSk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbn1cbmV4cG9ydCBmdW5jdGlvbiBpc1JlZmxlY3RNYXAoYXJnLCBmaWVsZCkge1xuICAgIHZhciBfYSwgX2IsIF9jLCBfZDtcbiAgICBpZiAoaXNPYmplY3QoYXJnKSAmJlxuICAgICAgICB1bnNhZmVMb2NhbCBpbiBhcmcgJiZcbiAgICAgICAgXCJoYXNcIiBpbiBhcmcgJiZcbiAgICAgICAgXCJmaWVsZFwiIGluIGFyZyAmJlxuICAgICAgICB0eXBlb2YgYXJnLmZpZWxkID09IFwiZnVuY3Rpb25cIikge1xuICAgICAgICBpZiAoZmllbGQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgY29uc3QgYSA9IGZpZWxkLCBiID0gYXJnLmZpZWxkKCk7XG4gICAgICAgICAgICByZXR1cm4gKGEubWFwS2V5ID09PSBiLm1hcEtleSAmJlxuICAgICAgICAgICAgICAgIGEubWFwS2luZCA9PSBiLm1hcEtpbmQgJiZcbiAgICAgICAgICAgICAgICBhLnNjYWxhciA9PT0gYi5zY2FsYXIgJiZcbiAgICAgICAgICAgICAgICAoKF9hID0gYS5tZXNzYWdlKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EudHlwZU5hbWUpID09PSAoKF9iID0gYi5tZXNzYWdlKSA9PT0gbnVsbCB8fCBfYiA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2IudHlwZU5hbWUpICYmXG4gICAgICAgICAgICAgICAgKChfYyA9IGEuZW51bSkgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLnR5cGVOYW1lKSA9PT0gKChfZCA9IGIuZW51bSkgPT09IG51bGwgfHwgX2QgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9kLnR5cGVOYW1lKSk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbn1cbmV4cG9ydCBmdW5jdGlvbiBpc1JlZmxlY3RNZXNzYWdlKGFyZywgbWVzc2FnZURlc2MpIHtcbiAgICByZXR1cm4gKGlzT2JqZWN0KGFyZykgJiZcbiAgICAgICAgdW5zYWZlTG9jYWwgaW4gYXJnICYmXG4gICAgICAgIFwiZGVzY1wiIGluIGFyZyAmJlxuICAgICAgICBpc09iamVjdChhcmcuZGVzYykgJiZcbiAgICAgICAgYXJnLmRlc2Mua2luZCA9PT0gXCJtZXNzYWdlXCIgJiZcbiAgICAgICAgKG1lc3NhZ2VEZXNjID09PSB1bmRlZmluZWQgfHwgYXJnLmRlc2MudHlwZU5hbWUgPT0gbWVzc2FnZURlc2MudHlwZU5hbWUpKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuZXhwb3J0IGZ1bmN0aW9uIGlzV3JhcHBlcihhcmcpIHtcbiAgICByZXR1cm4gaXNXcmFwcGVyVHlwZU5hbWUoYXJnLiR0eXBlTmFtZSk7XG59XG5leHBvcnQgZnVuY3Rpb24gaXNXcmFwcGVyRGVzYyhtZXNzYWdlRGVzYykge1xuICAgIGNvbnN0IGYgPSBtZXNzYWdlRGVzYy5maWVsZHNbMF07XG4gICAgcmV0dXJuIChpc1dyYXBwZXJUeXBlTmFtZShtZXNzYWdlRGVzYy50eXBlTmFtZSkgJiZcbiAgICAgICAgZiAhPT0gdW5kZWZpbmVkICYmXG4gICAgICAgIGYuZmllbGRLaW5kID09IFwic2NhbGFyXCIgJiZcbiAgICAgICAgZi5uYW1lID09IFwidmFsdWVcIiAmJlxuICAgICAgICBmLm51bWJlciA9PSAxKTtcbn1cbi8qKlxuICogUmV0dXJucyB0cnVlIGlmIHRoZSBkZXNjcmlwdG9yIGlzIGEgd2VsbC1rbm93biB0eXBlIHdpdGggYSBjdXN0b20gSlNPTlxuICogcmVwcmVzZW50YXRpb24gcGVyIHRoZSBwcm90b2J1ZiBKU09OIHNwZWMuIEV4YW1wbGVzOiBUaW1lc3RhbXAgYXMgYW5cbiAqIFJGQyAzMzM5IHN0cmluZywgRHVyYXRpb24gYXMgXCI1c1wiLCB3cmFwcGVycyBhcyB0aGUgdW53cmFwcGVkIHNjYWxhci5cbiAqXG4gKiBXaGVuIHBhY2tlZCBpbnNpZGUgYGdvb2dsZS5wcm90b2J1Zi5BbnlgLCB0aGVzZSBtZXNzYWdlcyBhcmUgc2VyaWFsaXplZFxuICogYXMgYHtcIkB0eXBlXCI6IC4uLiwgXCJ2YWx1ZVwiOiA8Y3VzdG9tIGZvcm0+fWA7IGFsbCBvdGhlciBtZXNzYWdlcyBlbWJlZFxuICogdGhlaXIgZmllbGRzIGRpcmVjdGx5LlxuICovXG5leHBvcnQgZnVuY3Rpb24gaGFzQ3VzdG9tSnNvblJlcHJlc2VudGF0aW9uKGRlc2MpIHtcbiAgICBzd2l0Y2ggKGRlc2MudHlwZU5hbWUpIHtcbiAgICAgICAgY2FzZSBcImdvb2dsZS5wcm90b2J1Zi5BbnlcIjpcbiAgICAgICAgY2FzZSBcImdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBcIjpcbiAgICAgICAgY2FzZSBcImdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblwiOlxuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1wiOlxuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFwiOlxuICAgICAgICBjYXNlIFwiZ29vZ2xlLnByb3RvYnVmLlZhbHVlXCI6XG4gICAgICAgIGNhc2UgXCJnb29nbGUucHJvdG9idWYuTGlzdFZhbHVlXCI6XG4gICAgICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgIHJldHVybiBpc1dyYXBwZXJEZXNjKGRlc2MpO1xuICAgIH1cbn1cbmNvbnN0IHdyYXBwZXJUeXBlTmFtZXMgPSAvKkBfX1BVUkVfXyovIG5ldyBTZXQoW1xuICAgIFwiZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVcIixcbiAgICBcImdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLkludDMyVmFsdWVcIixcbiAgICBcImdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZVwiLFxuICAgIFwiZ29vZ2xlLnByb3RvYnVmLlN0cmluZ1ZhbHVlXCIsXG4gICAgXCJnb29nbGUucHJvdG9idWYuQnl0ZXNWYWx1ZVwiLFxuXSk7XG5mdW5jdGlvbiBpc1dyYXBwZXJUeXBlTmFtZShuYW1lKSB7XG4gICAgcmV0dXJuIHdyYXBwZXJUeXBlTmFtZXMuaGFzKG5hbWUpO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBpc01lc3NhZ2UgfSBmcm9tIFwiLi9pcy1tZXNzYWdlLmpzXCI7XG5pbXBvcnQgeyBTY2FsYXJUeXBlLCB9IGZyb20gXCIuL2Rlc2NyaXB0b3JzLmpzXCI7XG5pbXBvcnQgeyBzY2FsYXJaZXJvVmFsdWUgfSBmcm9tIFwiLi9yZWZsZWN0L3NjYWxhci5qc1wiO1xuaW1wb3J0IHsgaXNPYmplY3QgfSBmcm9tIFwiLi9yZWZsZWN0L2d1YXJkLmpzXCI7XG5pbXBvcnQgeyBzZXRPd24gfSBmcm9tIFwiLi9yZWZsZWN0L3Vuc2FmZS5qc1wiO1xuaW1wb3J0IHsgaXNXcmFwcGVyRGVzYyB9IGZyb20gXCIuL3drdC93cmFwcGVycy5qc1wiO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRWRpdGlvbi5FRElUSU9OX1BST1RPMzogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgRURJVElPTl9QUk9UTzMgPSA5OTk7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uLkVESVRJT05fUFJPVE8yOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFRElUSU9OX1BST1RPMiA9IDk5ODtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5JTVBMSUNJVDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgSU1QTElDSVQgPSAyO1xuLyoqXG4gKiBDcmVhdGUgYSBuZXcgbWVzc2FnZSBpbnN0YW5jZS5cbiAqXG4gKiBUaGUgc2Vjb25kIGFyZ3VtZW50IGlzIGFuIG9wdGlvbmFsIGluaXRpYWxpemVyIG9iamVjdCwgd2hlcmUgYWxsIGZpZWxkcyBhcmVcbiAqIG9wdGlvbmFsLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlKHNjaGVtYSwgaW5pdCkge1xuICAgIGlmIChpc01lc3NhZ2UoaW5pdCwgc2NoZW1hKSkge1xuICAgICAgICByZXR1cm4gaW5pdDtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVkQ3JlYXRlKHNjaGVtYSkoaW5pdCk7XG59XG5jb25zdCBjb21waWxlZENyZWF0ZXMgPSBuZXcgV2Vha01hcCgpO1xuLyoqXG4gKiBSZXR1cm4gdGhlIGNvbXBpbGVkIGNyZWF0ZSBmdW5jdGlvbiBmb3IgYSBtZXNzYWdlLCBjb21waWxpbmcgaXQgb24gZmlyc3QgdXNlLiAqL1xuZnVuY3Rpb24gY29tcGlsZWRDcmVhdGUoZGVzYykge1xuICAgIGxldCBjb21waWxlZCA9IGNvbXBpbGVkQ3JlYXRlcy5nZXQoZGVzYyk7XG4gICAgaWYgKGNvbXBpbGVkID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY29tcGlsZWQgPSBjb21waWxlQ3JlYXRlKGRlc2MpO1xuICAgICAgICBjb21waWxlZENyZWF0ZXMuc2V0KGRlc2MsIGNvbXBpbGVkKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVkO1xufVxuLyoqIFNpbmd1bGFyIGZpZWxkOiBzY2FsYXIsIGVudW0sIG9yIG1lc3NhZ2UuICovXG5jb25zdCBJTklUX1NJTkdVTEFSID0gMDtcbi8qKiBMaXN0IGZpZWxkOiBhIHplcm8gbWVzc2FnZSBoYXMgYSBmcmVzaCBlbXB0eSBhcnJheS4gKi9cbmNvbnN0IElOSVRfTElTVCA9IDE7XG4vKiogTWFwIGZpZWxkOiBhIHplcm8gbWVzc2FnZSBoYXMgYSBmcmVzaCBlbXB0eSBvYmplY3QuICovXG5jb25zdCBJTklUX01BUCA9IDI7XG4vKiogT25lb2YgZ3JvdXA6IHRoZSBBRFQgaXMgYWx3YXlzIHN0b3JlZCwgY2FzZXMgY29udmVydCBieSBjYXNlIG5hbWUuICovXG5jb25zdCBJTklUX09ORU9GID0gMztcbi8qIENvbXBpbGUgdGhlIGNyZWF0ZSBmdW5jdGlvbiBmb3IgdGhpcyBtZXNzYWdlIHR5cGUuICovXG5mdW5jdGlvbiBjb21waWxlQ3JlYXRlKGRlc2MpIHtcbiAgICBjb25zdCB0eXBlTmFtZSA9IGRlc2MudHlwZU5hbWU7XG4gICAgY29uc3QgeyBwcm9wZXJ0aWVzLCBwcm90b3R5cGUgfSA9IGNvbXBpbGVJbml0TWVzc2FnZShkZXNjKTtcbiAgICByZXR1cm4gKGluaXQpID0+IHtcbiAgICAgICAgbGV0IG1lc3NhZ2U7XG4gICAgICAgIGlmIChwcm90b3R5cGUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgbWVzc2FnZSA9IE9iamVjdC5jcmVhdGUocHJvdG90eXBlKTtcbiAgICAgICAgICAgIG1lc3NhZ2UuJHR5cGVOYW1lID0gdHlwZU5hbWU7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICBtZXNzYWdlID0geyAkdHlwZU5hbWU6IHR5cGVOYW1lIH07XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBwcm9wZXJ0aWVzLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgICAgICBjb25zdCBwcm9wZXJ0eSA9IHByb3BlcnRpZXNbaV07XG4gICAgICAgICAgICBjb25zdCBuYW1lID0gcHJvcGVydHkubmFtZTtcbiAgICAgICAgICAgIGNvbnN0IGluaXRWYWx1ZSA9IGluaXQgPT09IG51bGwgfHwgaW5pdCA9PT0gdm9pZCAwID8gdm9pZCAwIDogaW5pdFtuYW1lXTtcbiAgICAgICAgICAgIHN3aXRjaCAocHJvcGVydHkua2luZCkge1xuICAgICAgICAgICAgICAgIGNhc2UgSU5JVF9TSU5HVUxBUjpcbiAgICAgICAgICAgICAgICAgICAgaWYgKGluaXRWYWx1ZSAhPSBudWxsKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlW25hbWVdID1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBwcm9wZXJ0eS5jb252ZXJ0ICE9PSB1bmRlZmluZWRcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgPyBwcm9wZXJ0eS5jb252ZXJ0KGluaXRWYWx1ZSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgOiBpbml0VmFsdWU7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAocHJvcGVydHkuY29uc3RhbnQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVtuYW1lXSA9IHByb3BlcnR5LmNvbnN0YW50O1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGNhc2UgSU5JVF9MSVNUOlxuICAgICAgICAgICAgICAgICAgICBtZXNzYWdlW25hbWVdID1cbiAgICAgICAgICAgICAgICAgICAgICAgIHByb3BlcnR5LmNvbnZlcnQgIT09IHVuZGVmaW5lZCAmJiBBcnJheS5pc0FycmF5KGluaXRWYWx1ZSlcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA/IGluaXRWYWx1ZS5tYXAocHJvcGVydHkuY29udmVydClcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA6IChpbml0VmFsdWUgIT09IG51bGwgJiYgaW5pdFZhbHVlICE9PSB2b2lkIDAgPyBpbml0VmFsdWUgOiBbXSk7XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGNhc2UgSU5JVF9NQVA6XG4gICAgICAgICAgICAgICAgICAgIC8vIE9iamVjdC5jcmVhdGUobnVsbCkgd291bGQgYmUgZGVzaXJhYmxlIGZvciB0aGUgZnJlc2ggbWFwLCBidXQgaXNcbiAgICAgICAgICAgICAgICAgICAgLy8gdW5zdXBwb3J0ZWQgYnkgUmVhY3Q6XG4gICAgICAgICAgICAgICAgICAgIC8vIGh0dHBzOi8vcmVhY3QuZGV2L3JlZmVyZW5jZS9yZWFjdC91c2Utc2VydmVyI3NlcmlhbGl6YWJsZS1wYXJhbWV0ZXJzLWFuZC1yZXR1cm4tdmFsdWVzXG4gICAgICAgICAgICAgICAgICAgIGlmIChwcm9wZXJ0eS5jb252ZXJ0ID09PSB1bmRlZmluZWQgfHwgIWlzT2JqZWN0KGluaXRWYWx1ZSkpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VbbmFtZV0gPSBpbml0VmFsdWUgIT09IG51bGwgJiYgaW5pdFZhbHVlICE9PSB2b2lkIDAgPyBpbml0VmFsdWUgOiB7fTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IGNvbnZlcnRlZCA9IHt9O1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3Qga2V5cyA9IE9iamVjdC5rZXlzKGluaXRWYWx1ZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICBmb3IgKGxldCBrID0gMDsgayA8IGtleXMubGVuZ3RoOyBrKyspIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBzZXRPd24oY29udmVydGVkLCBrZXlzW2tdLCBwcm9wZXJ0eS5jb252ZXJ0KGluaXRWYWx1ZVtrZXlzW2tdXSkpO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVtuYW1lXSA9IGNvbnZlcnRlZDtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICBjYXNlIElOSVRfT05FT0Y6IHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3Qgb25lb2ZWYWx1ZSA9IGluaXRWYWx1ZTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKChvbmVvZlZhbHVlID09PSBudWxsIHx8IG9uZW9mVmFsdWUgPT09IHZvaWQgMCA/IHZvaWQgMCA6IG9uZW9mVmFsdWUuY2FzZSkgIT0gbnVsbCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgY29udmVydCA9IHByb3BlcnR5LmNvbnZlcnQuZ2V0KG9uZW9mVmFsdWUuY2FzZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoY29udmVydCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZVtuYW1lXSA9IHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgY2FzZTogb25lb2ZWYWx1ZS5jYXNlLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICB2YWx1ZTogY29udmVydChvbmVvZlZhbHVlLnZhbHVlKSxcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VbbmFtZV0gPSB7IGNhc2U6IHVuZGVmaW5lZCB9O1xuICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIG1lc3NhZ2U7XG4gICAgfTtcbn1cbi8qKlxuICogQ2xhc3NpZnkgZXZlcnkgbWVtYmVyIG9uY2UsIHNvIHRoYXQgY3JlYXRpbmcgYSBtZXNzYWdlIGlzIGEgd2FsayBvdmVyIGFcbiAqIGNvbXBhY3QgbGlzdCBpbnN0ZWFkIG9mIGEgd2FsayBvdmVyIHRoZSBkZXNjcmlwdG9yLlxuICovXG5mdW5jdGlvbiBjb21waWxlSW5pdE1lc3NhZ2UoZGVzYykge1xuICAgIHZhciBfYSwgX2I7XG4gICAgY29uc3QgcHJvcGVydGllcyA9IFtdO1xuICAgIGNvbnN0IHByb3RvdHlwZSA9IHt9O1xuICAgIGNvbnN0IHVzZVByb3RvdHlwZSA9IG5lZWRzUHJvdG90eXBlQ2hhaW4oZGVzYyk7XG4gICAgZm9yIChjb25zdCBtZW1iZXIgb2YgZGVzYy5tZW1iZXJzKSB7XG4gICAgICAgIGNvbnN0IG5hbWUgPSBtZW1iZXIubG9jYWxOYW1lO1xuICAgICAgICBpZiAobWVtYmVyLmtpbmQgPT0gXCJvbmVvZlwiKSB7XG4gICAgICAgICAgICBwcm9wZXJ0aWVzLnB1c2goe1xuICAgICAgICAgICAgICAgIG5hbWUsXG4gICAgICAgICAgICAgICAga2luZDogSU5JVF9PTkVPRixcbiAgICAgICAgICAgICAgICBjb25zdGFudDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgIGNvbnZlcnQ6IGNvbXBpbGVDb252ZXJ0T25lb2YobWVtYmVyKSxcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgc3dpdGNoIChtZW1iZXIuZmllbGRLaW5kKSB7XG4gICAgICAgICAgICBjYXNlIFwibWVzc2FnZVwiOiB7XG4gICAgICAgICAgICAgICAgLy8gU2luZ3VsYXIgbWVzc2FnZSBmaWVsZHMgYXJlIGFic2VudCBmcm9tIGEgemVybyBtZXNzYWdlLlxuICAgICAgICAgICAgICAgIHByb3BlcnRpZXMucHVzaCh7XG4gICAgICAgICAgICAgICAgICAgIG5hbWUsXG4gICAgICAgICAgICAgICAgICAgIGtpbmQ6IElOSVRfU0lOR1VMQVIsXG4gICAgICAgICAgICAgICAgICAgIGNvbnN0YW50OiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgICAgIGNvbnZlcnQ6IGNvbXBpbGVDb252ZXJ0TWVzc2FnZShtZW1iZXIpLFxuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY2FzZSBcImxpc3RcIjoge1xuICAgICAgICAgICAgICAgIHByb3BlcnRpZXMucHVzaCh7XG4gICAgICAgICAgICAgICAgICAgIG5hbWUsXG4gICAgICAgICAgICAgICAgICAgIGtpbmQ6IElOSVRfTElTVCxcbiAgICAgICAgICAgICAgICAgICAgY29uc3RhbnQ6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICAgICAgY29udmVydDogbWVtYmVyLmxpc3RLaW5kID09IFwibWVzc2FnZVwiXG4gICAgICAgICAgICAgICAgICAgICAgICA/ICgoX2EgPSBjb21waWxlQ29udmVydE1lc3NhZ2UobWVtYmVyKSkgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogKCh2YWx1ZSkgPT4gdmFsdWUpKVxuICAgICAgICAgICAgICAgICAgICAgICAgOiBtZW1iZXIuc2NhbGFyID09IFNjYWxhclR5cGUuQllURVNcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA/IHRvVThBcnJcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICA6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGNhc2UgXCJtYXBcIjoge1xuICAgICAgICAgICAgICAgIHByb3BlcnRpZXMucHVzaCh7XG4gICAgICAgICAgICAgICAgICAgIG5hbWUsXG4gICAgICAgICAgICAgICAgICAgIGtpbmQ6IElOSVRfTUFQLFxuICAgICAgICAgICAgICAgICAgICBjb25zdGFudDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgICAgICBjb252ZXJ0OiBtZW1iZXIubWFwS2luZCA9PSBcIm1lc3NhZ2VcIlxuICAgICAgICAgICAgICAgICAgICAgICAgPyAoKF9iID0gY29tcGlsZUNvbnZlcnRNZXNzYWdlKG1lbWJlcikpICE9PSBudWxsICYmIF9iICE9PSB2b2lkIDAgPyBfYiA6ICgodmFsdWUpID0+IHZhbHVlKSlcbiAgICAgICAgICAgICAgICAgICAgICAgIDogbWVtYmVyLnNjYWxhciA9PSBTY2FsYXJUeXBlLkJZVEVTXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgPyB0b1U4QXJyXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgOiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBkZWZhdWx0OiB7XG4gICAgICAgICAgICAgICAgY29uc3QgemVyb1ZhbHVlID0gY3JlYXRlWmVyb1ZhbHVlKG1lbWJlcik7XG4gICAgICAgICAgICAgICAgcHJvcGVydGllcy5wdXNoKHtcbiAgICAgICAgICAgICAgICAgICAgbmFtZSxcbiAgICAgICAgICAgICAgICAgICAga2luZDogSU5JVF9TSU5HVUxBUixcbiAgICAgICAgICAgICAgICAgICAgY29uc3RhbnQ6IG1lbWJlci5wcmVzZW5jZSA9PSBJTVBMSUNJVCA/IHplcm9WYWx1ZSA6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICAgICAgY29udmVydDogbWVtYmVyLmZpZWxkS2luZCA9PSBcInNjYWxhclwiICYmIG1lbWJlci5zY2FsYXIgPT0gU2NhbGFyVHlwZS5CWVRFU1xuICAgICAgICAgICAgICAgICAgICAgICAgPyB0b1U4QXJyXG4gICAgICAgICAgICAgICAgICAgICAgICA6IHVuZGVmaW5lZCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICBpZiAodXNlUHJvdG90eXBlKSB7XG4gICAgICAgICAgICAgICAgICAgIHByb3RvdHlwZVtuYW1lXSA9IHplcm9WYWx1ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgICAgcHJvcGVydGllcyxcbiAgICAgICAgcHJvdG90eXBlOiB1c2VQcm90b3R5cGUgPyBwcm90b3R5cGUgOiB1bmRlZmluZWQsXG4gICAgfTtcbn1cbi8qKlxuICogQ29tcGlsZSB0aGUgY29udmVyc2lvbiBvZiBlYWNoIGNhc2Ugb2YgYSBvbmVvZiBncm91cCwga2V5ZWQgYnkgY2FzZSBuYW1lLlxuICovXG5mdW5jdGlvbiBjb21waWxlQ29udmVydE9uZW9mKG9uZW9mKSB7XG4gICAgY29uc3QgY29udmVydGVycyA9IG5ldyBNYXAoKTtcbiAgICBmb3IgKGNvbnN0IGZpZWxkIG9mIG9uZW9mLmZpZWxkcykge1xuICAgICAgICBsZXQgY29udmVydDtcbiAgICAgICAgaWYgKGZpZWxkLmZpZWxkS2luZCA9PSBcIm1lc3NhZ2VcIikge1xuICAgICAgICAgICAgY29udmVydCA9IGNvbXBpbGVDb252ZXJ0TWVzc2FnZShmaWVsZCk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSBpZiAoZmllbGQuZmllbGRLaW5kID09IFwic2NhbGFyXCIgJiZcbiAgICAgICAgICAgIGZpZWxkLnNjYWxhciA9PSBTY2FsYXJUeXBlLkJZVEVTKSB7XG4gICAgICAgICAgICBjb252ZXJ0ID0gdG9VOEFycjtcbiAgICAgICAgfVxuICAgICAgICBjb252ZXJ0ZXJzLnNldChmaWVsZC5sb2NhbE5hbWUsIGNvbnZlcnQgIT09IG51bGwgJiYgY29udmVydCAhPT0gdm9pZCAwID8gY29udmVydCA6ICgodmFsdWUpID0+IHZhbHVlKSk7XG4gICAgfVxuICAgIHJldHVybiBjb252ZXJ0ZXJzO1xufVxuLyoqXG4gKiBDb21waWxlIHRoZSBjb252ZXJzaW9uIG9mIGFuIGluaXQgdmFsdWUgZm9yIGEgbWVzc2FnZSBmaWVsZCwgYSBtZXNzYWdlXG4gKiBsaXN0IGl0ZW0sIG9yIGEgbWVzc2FnZSBtYXAgdmFsdWUuIFJldHVybnMgdW5kZWZpbmVkIGlmIHZhbHVlcyBhcmUgdXNlZFxuICogYXMtaXMuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVDb252ZXJ0TWVzc2FnZShmaWVsZCkge1xuICAgIGlmIChmaWVsZC5maWVsZEtpbmQgPT0gXCJtZXNzYWdlXCIgJiZcbiAgICAgICAgIWZpZWxkLm9uZW9mICYmXG4gICAgICAgIGlzV3JhcHBlckRlc2MoZmllbGQubWVzc2FnZSkpIHtcbiAgICAgICAgLy8gVHlwZXMgZnJvbSBnb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8gYXJlIHVud3JhcHBlZCB3aGVuIHVzZWQgaW5cbiAgICAgICAgLy8gYSBzaW5ndWxhciBmaWVsZCB0aGF0IGlzIG5vdCBwYXJ0IG9mIGEgb25lb2YgZ3JvdXAuXG4gICAgICAgIHJldHVybiBmaWVsZC5tZXNzYWdlLmZpZWxkc1swXS5zY2FsYXIgPT0gU2NhbGFyVHlwZS5CWVRFU1xuICAgICAgICAgICAgPyB0b1U4QXJyXG4gICAgICAgICAgICA6IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgaWYgKGZpZWxkLm1lc3NhZ2UudHlwZU5hbWUgPT0gXCJnb29nbGUucHJvdG9idWYuU3RydWN0XCIgJiZcbiAgICAgICAgZmllbGQucGFyZW50LnR5cGVOYW1lICE9PSBcImdvb2dsZS5wcm90b2J1Zi5WYWx1ZVwiKSB7XG4gICAgICAgIC8vIGdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3QgaXMgcmVwcmVzZW50ZWQgd2l0aCBKc29uT2JqZWN0IHdoZW4gdXNlZCBpbiBhXG4gICAgICAgIC8vIGZpZWxkLCBleGNlcHQgd2hlbiB1c2VkIGluIGdvb2dsZS5wcm90b2J1Zi5WYWx1ZS5cbiAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICB9XG4gICAgY29uc3QgbWVzc2FnZURlc2MgPSBmaWVsZC5tZXNzYWdlO1xuICAgIC8vIFJlc29sdmVkIG9uIGZpcnN0IHVzZSwgbm90IGhlcmU6IHRoZSBtZXNzYWdlIHR5cGUgY2FuIGJlIHRoaXMgdmVyeSBmaWVsZCdzXG4gICAgLy8gcGFyZW50LCB3aG9zZSBjcmVhdGUgZnVuY3Rpb24gaXMgc3RpbGwgYmVpbmcgY29tcGlsZWQuXG4gICAgbGV0IGNvbXBpbGVkO1xuICAgIHJldHVybiAodmFsdWUpID0+IHtcbiAgICAgICAgaWYgKCFpc09iamVjdCh2YWx1ZSkgfHwgaXNNZXNzYWdlKHZhbHVlLCBtZXNzYWdlRGVzYykpIHtcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZTtcbiAgICAgICAgfVxuICAgICAgICBjb21waWxlZCAhPT0gbnVsbCAmJiBjb21waWxlZCAhPT0gdm9pZCAwID8gY29tcGlsZWQgOiAoY29tcGlsZWQgPSBjb21waWxlZENyZWF0ZShtZXNzYWdlRGVzYykpO1xuICAgICAgICByZXR1cm4gY29tcGlsZWQodmFsdWUpO1xuICAgIH07XG59XG4vLyBjb252ZXJ0cyBhbnkgQXJyYXlMaWtlPG51bWJlcj4gdG8gVWludDhBcnJheSBpZiBuZWNlc3NhcnkuXG5mdW5jdGlvbiB0b1U4QXJyKHZhbHVlKSB7XG4gICAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpID8gbmV3IFVpbnQ4QXJyYXkodmFsdWUpIDogdmFsdWU7XG59XG4vKipcbiAqIERvIHdlIG5lZWQgdGhlIHByb3RvdHlwZSBjaGFpbiB0byB0cmFjayBmaWVsZCBwcmVzZW5jZT9cbiAqL1xuZnVuY3Rpb24gbmVlZHNQcm90b3R5cGVDaGFpbihkZXNjKSB7XG4gICAgc3dpdGNoIChkZXNjLmZpbGUuZWRpdGlvbikge1xuICAgICAgICBjYXNlIEVESVRJT05fUFJPVE8zOlxuICAgICAgICAgICAgLy8gcHJvdG8zIGFsd2F5cyB1c2VzIGltcGxpY2l0IHByZXNlbmNlLCB3ZSBuZXZlciBuZWVkIHRoZSBwcm90b3R5cGUgY2hhaW4uXG4gICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgIGNhc2UgRURJVElPTl9QUk9UTzI6XG4gICAgICAgICAgICAvLyBwcm90bzIgbmV2ZXIgdXNlcyBpbXBsaWNpdCBwcmVzZW5jZSwgd2UgYWx3YXlzIG5lZWQgdGhlIHByb3RvdHlwZSBjaGFpbi5cbiAgICAgICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgLy8gSWYgYSBtZXNzYWdlIHVzZXMgc2NhbGFyIG9yIGVudW0gZmllbGRzIHdpdGggZXhwbGljaXQgcHJlc2VuY2UsIHdlIG5lZWRcbiAgICAgICAgICAgIC8vIHRoZSBwcm90b3R5cGUgY2hhaW4gdG8gdHJhY2sgcHJlc2VuY2UuIFRoaXMgcnVsZSBkb2VzIG5vdCBhcHBseSB0byBmaWVsZHNcbiAgICAgICAgICAgIC8vIGluIGEgb25lb2YgZ3JvdXAgLSB0aGV5IHVzZSBhIGRpZmZlcmVudCBtZWNoYW5pc20gdG8gdHJhY2sgcHJlc2VuY2UuXG4gICAgICAgICAgICByZXR1cm4gZGVzYy5maWVsZHMuc29tZSgoZikgPT4gZi5wcmVzZW5jZSAhPSBJTVBMSUNJVCAmJiBmLmZpZWxkS2luZCAhPSBcIm1lc3NhZ2VcIiAmJiAhZi5vbmVvZik7XG4gICAgfVxufVxuLyoqXG4gKiBSZXR1cm5zIHRoZSB6ZXJvIHZhbHVlIGZvciBhIHNjYWxhciBvciBlbnVtIGZpZWxkLiBTY2FsYXIgYW5kIGVudW0gZmllbGRzXG4gKiBjYW4gaGF2ZSBkZWZhdWx0IHZhbHVlcy5cbiAqL1xuZnVuY3Rpb24gY3JlYXRlWmVyb1ZhbHVlKGZpZWxkKSB7XG4gICAgY29uc3QgZGVmYXVsdFZhbHVlID0gZmllbGQuZ2V0RGVmYXVsdFZhbHVlKCk7XG4gICAgaWYgKGRlZmF1bHRWYWx1ZSAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIHJldHVybiBmaWVsZC5maWVsZEtpbmQgPT0gXCJzY2FsYXJcIiAmJiBmaWVsZC5sb25nQXNTdHJpbmdcbiAgICAgICAgICAgID8gZGVmYXVsdFZhbHVlLnRvU3RyaW5nKClcbiAgICAgICAgICAgIDogZGVmYXVsdFZhbHVlO1xuICAgIH1cbiAgICByZXR1cm4gZmllbGQuZmllbGRLaW5kID09IFwic2NhbGFyXCJcbiAgICAgICAgPyBzY2FsYXJaZXJvVmFsdWUoZmllbGQuc2NhbGFyLCBmaWVsZC5sb25nQXNTdHJpbmcpXG4gICAgICAgIDogZmllbGQuZW51bS52YWx1ZXNbMF0ubnVtYmVyO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5jb25zdCBlcnJvck5hbWVzID0gW1xuICAgIFwiRmllbGRWYWx1ZUludmFsaWRFcnJvclwiLFxuICAgIFwiRmllbGRMaXN0UmFuZ2VFcnJvclwiLFxuICAgIFwiRm9yZWlnbkZpZWxkRXJyb3JcIixcbl07XG5leHBvcnQgY2xhc3MgRmllbGRFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgICBjb25zdHJ1Y3RvcihmaWVsZE9yT25lb2YsIG1lc3NhZ2UsIG5hbWUgPSBcIkZpZWxkVmFsdWVJbnZhbGlkRXJyb3JcIikge1xuICAgICAgICBzdXBlcihtZXNzYWdlKTtcbiAgICAgICAgdGhpcy5uYW1lID0gbmFtZTtcbiAgICAgICAgdGhpcy5maWVsZCA9ICgpID0+IGZpZWxkT3JPbmVvZjtcbiAgICB9XG59XG5leHBvcnQgZnVuY3Rpb24gaXNGaWVsZEVycm9yKGFyZykge1xuICAgIHJldHVybiAoYXJnIGluc3RhbmNlb2YgRXJyb3IgJiZcbiAgICAgICAgZXJyb3JOYW1lcy5pbmNsdWRlcyhhcmcubmFtZSkgJiZcbiAgICAgICAgXCJmaWVsZFwiIGluIGFyZyAmJlxuICAgICAgICB0eXBlb2YgYXJnLmZpZWxkID09IFwiZnVuY3Rpb25cIik7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmxldCB0ZTtcbi8qKlxuICogUHJvdG9idWYtRVMgcmVxdWlyZXMgdGhlIFRleHQgRW5jb2RpbmcgQVBJIHRvIGNvbnZlcnQgVVRGLTggZnJvbSBhbmQgdG9cbiAqIGJpbmFyeS4gVGhpcyBXSEFUV0cgQVBJIGlzIHdpZGVseSBhdmFpbGFibGUsIGJ1dCBpdCBpcyBub3QgcGFydCBvZiB0aGVcbiAqIEVDTUFTY3JpcHQgc3RhbmRhcmQuIFRoaXMgZnVuY3Rpb24gdXNlZCB0byBiZSB0aGUgd2F5IHRvIHN1cHBseSBhblxuICogaW1wbGVtZW50YXRpb24gb24gcnVudGltZXMgdGhhdCBkbyBub3QgcHJvdmlkZSBvbmUuXG4gKlxuICogSXQgb25seSBjb25maWd1cmVzIHRoZSBjb3B5IG9mIHRoZSBsaWJyYXJ5IGl0IGlzIGltcG9ydGVkIGZyb20uIFRvIHByb3ZpZGVcbiAqIHRoZSBlbmNvZGluZyBBUEkgZm9yIGV2ZXJ5IGNvcHkgb2YgUHJvdG9idWYtRVMgaW4gYW4gaXNvbGF0ZSwgaW5zdGFsbFxuICogYFRleHRFbmNvZGVyYCAod2l0aCB0aGUgbWV0aG9kcyBgZW5jb2RlYCBhbmQgb3B0aW9uYWxseSBgZW5jb2RlSW50b2ApIGFuZFxuICogYFRleHREZWNvZGVyYCAod2l0aCB0aGUgYGZhdGFsOiB0cnVlYCBhbmQgYGlnbm9yZUJPTTogdHJ1ZWAgY29uc3RydWN0b3JcbiAqIGFyZ3VtZW50cyBhbmQgdGhlIGBkZWNvZGVgIG1ldGhvZCkgb24gYGdsb2JhbFRoaXNgLlxuICpcbiAqIFByb3ZpZGluZyBgZW5jb2RlVXRmOEludG9gIGlzIG9wdGlvbmFsIGZvciBiYWNrd2FyZHMgY29tcGF0aWJpbGl0eS4gSWYgaXRcbiAqIGlzIG9taXR0ZWQsIHdlIGVtdWxhdGUgaXQgd2l0aCBhIHdyYXBwZXIgdGhhdCBjYWxscyBgZW5jb2RlVXRmOGAuXG4gKlxuICogTm90ZSB0aGF0IHRoZSBUZXh0IEVuY29kaW5nIEFQSSBkb2VzIG5vdCBwcm92aWRlIGEgd2F5IHRvIHZhbGlkYXRlIFVURi04LlxuICogT3VyIGltcGxlbWVudGF0aW9uIHVzZXMgU3RyaW5nLnByb3RvdHlwZS5pc1dlbGxGb3JtZWQsIGFuZCBmYWxscyBiYWNrXG4gKiB0byB1c2UgZW5jb2RlVVJJQ29tcG9uZW50KCkuXG4gKlxuICogQGRlcHJlY2F0ZWQgSW5zdGFsbCBgVGV4dEVuY29kZXJgIGFuZCBgVGV4dERlY29kZXJgIG9uIGBnbG9iYWxUaGlzYCBpbnN0ZWFkLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY29uZmlndXJlVGV4dEVuY29kaW5nKHRleHRFbmNvZGluZykge1xuICAgIHZhciBfYTtcbiAgICB0ZSA9IE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7fSwgdGV4dEVuY29kaW5nKSwgeyBlbmNvZGVVdGY4SW50bzogKF9hID0gdGV4dEVuY29kaW5nLmVuY29kZVV0ZjhJbnRvKSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBlbXVsYXRlRW5jb2RlSW50byh0ZXh0RW5jb2RpbmcuZW5jb2RlVXRmOC5iaW5kKHRleHRFbmNvZGluZykpIH0pO1xufVxuZXhwb3J0IGZ1bmN0aW9uIGdldFRleHRFbmNvZGluZygpIHtcbiAgICBpZiAoIXRlKSB7XG4gICAgICAgIGNvbnN0IGdsb2JhbHMgPSBnbG9iYWxUaGlzO1xuICAgICAgICBpZiAoIWdsb2JhbHMuVGV4dEVuY29kZXIgfHwgIWdsb2JhbHMuVGV4dERlY29kZXIpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcImVuY29kaW5nIEFQSSBtaXNzaW5nOiBpbnN0YWxsIFRleHRFbmNvZGVyIGFuZCBUZXh0RGVjb2RlciBvbiBnbG9iYWxUaGlzXCIpO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IHRleHRFbmNvZGVyID0gbmV3IGdsb2JhbHMuVGV4dEVuY29kZXIoKTtcbiAgICAgICAgLy8gQSBsZWFkaW5nIFUrRkVGRiBpbiBhIHByb3RvYnVmIHN0cmluZyBpcyB0ZXh0LCBub3QgYSBieXRlLW9yZGVyIG1hcmsuXG4gICAgICAgIGNvbnN0IHRleHREZWNvZGVyID0gbmV3IGdsb2JhbHMuVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7XG4gICAgICAgICAgICBpZ25vcmVCT006IHRydWUsXG4gICAgICAgIH0pO1xuICAgICAgICBsZXQgdGV4dERlY29kZXJTdHJpY3Q7XG4gICAgICAgIGNvbnN0IGNvbmZpZyA9IHtcbiAgICAgICAgICAgIGVuY29kZVV0ZjgodGV4dCkge1xuICAgICAgICAgICAgICAgIHJldHVybiB0ZXh0RW5jb2Rlci5lbmNvZGUodGV4dCk7XG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgZGVjb2RlVXRmOChieXRlcywgc3RyaWN0KSB7XG4gICAgICAgICAgICAgICAgaWYgKHN0cmljdCkge1xuICAgICAgICAgICAgICAgICAgICBpZiAoIXRleHREZWNvZGVyU3RyaWN0KSB7XG4gICAgICAgICAgICAgICAgICAgICAgICB0ZXh0RGVjb2RlclN0cmljdCA9IG5ldyBnbG9iYWxzLlRleHREZWNvZGVyKFwidXRmLThcIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGZhdGFsOiB0cnVlLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlnbm9yZUJPTTogdHJ1ZSxcbiAgICAgICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiB0ZXh0RGVjb2RlclN0cmljdC5kZWNvZGUoYnl0ZXMpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXR1cm4gdGV4dERlY29kZXIuZGVjb2RlKGJ5dGVzKTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgICAgICBjaGVja1V0ZjgodGV4dCkge1xuICAgICAgICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICAgICAgICAgIGVuY29kZVVSSUNvbXBvbmVudCh0ZXh0KTtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNhdGNoIChfKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgICAgICAvLyBJZiBlbmNvZGVJbnRvIGlzIGF2YWlsYWJsZSwgdXNlIGl0LiBPdGhlcndpc2UsIGNvbmZpZ3VyZVRleHRFbmNvZGluZ1xuICAgICAgICAvLyBmaWxscyBpbiBhIHNsb3dlciBmYWxsYmFjayB0aGF0IHVzZXMgZW5jb2RlVXRmOC5cbiAgICAgICAgaWYgKHRleHRFbmNvZGVyLmVuY29kZUludG8pIHtcbiAgICAgICAgICAgIGNvbmZpZy5lbmNvZGVVdGY4SW50byA9IHRleHRFbmNvZGVyLmVuY29kZUludG8uYmluZCh0ZXh0RW5jb2Rlcik7XG4gICAgICAgIH1cbiAgICAgICAgLy8gTmF0aXZlIFN0cmluZy5wcm90b3R5cGUuaXNXZWxsRm9ybWVkLCBpZiB0aGUgcnVudGltZSBwcm92aWRlcyBpdC5cbiAgICAgICAgY29uc3QgbmF0aXZlU3RyaW5nSXNXZWxsRm9ybWVkID0gU3RyaW5nLnByb3RvdHlwZS5pc1dlbGxGb3JtZWQ7XG4gICAgICAgIGlmIChuYXRpdmVTdHJpbmdJc1dlbGxGb3JtZWQpIHtcbiAgICAgICAgICAgIGNvbmZpZy5jaGVja1V0ZjggPSAodGV4dCkgPT4ge1xuICAgICAgICAgICAgICAgIHJldHVybiBuYXRpdmVTdHJpbmdJc1dlbGxGb3JtZWQuY2FsbCh0ZXh0KTtcbiAgICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICAgICAgY29uZmlndXJlVGV4dEVuY29kaW5nKGNvbmZpZyk7XG4gICAgfVxuICAgIHJldHVybiB0ZTtcbn1cbi8qKlxuICogU2ltcGxpc3RpYyBwb2x5ZmlsbCBmb3IgZW5jb2RlVXRmOEludG8uXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVtdWxhdGVFbmNvZGVJbnRvKGVuY29kZVV0ZjgpIHtcbiAgICByZXR1cm4gKHRleHQsIGRlc3QpID0+IHtcbiAgICAgICAgY29uc3QgYnl0ZXMgPSBlbmNvZGVVdGY4KHRleHQpO1xuICAgICAgICBkZXN0LnNldChieXRlcyk7XG4gICAgICAgIHJldHVybiB7IHdyaXR0ZW46IGJ5dGVzLmJ5dGVMZW5ndGggfTtcbiAgICB9O1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyB2YXJpbnQzMnJlYWQsIHZhcmludDY0cmVhZCB9IGZyb20gXCIuL3ZhcmludC5qc1wiO1xuaW1wb3J0IHsgcHJvdG9JbnQ2NCB9IGZyb20gXCIuLi9wcm90by1pbnQ2NC5qc1wiO1xuaW1wb3J0IHsgZW11bGF0ZUVuY29kZUludG8sIGdldFRleHRFbmNvZGluZyB9IGZyb20gXCIuL3RleHQtZW5jb2RpbmcuanNcIjtcbi8qKlxuICogUHJvdG9idWYgYmluYXJ5IGZvcm1hdCB3aXJlIHR5cGVzLlxuICpcbiAqIEEgd2lyZSB0eXBlIHByb3ZpZGVzIGp1c3QgZW5vdWdoIGluZm9ybWF0aW9uIHRvIGZpbmQgdGhlIGxlbmd0aCBvZiB0aGVcbiAqIGZvbGxvd2luZyB2YWx1ZS5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9kZXZlbG9wZXJzLmdvb2dsZS5jb20vcHJvdG9jb2wtYnVmZmVycy9kb2NzL2VuY29kaW5nI3N0cnVjdHVyZVxuICovXG5leHBvcnQgdmFyIFdpcmVUeXBlO1xuKGZ1bmN0aW9uIChXaXJlVHlwZSkge1xuICAgIC8qKlxuICAgICAqIFVzZWQgZm9yIGludDMyLCBpbnQ2NCwgdWludDMyLCB1aW50NjQsIHNpbnQzMiwgc2ludDY0LCBib29sLCBlbnVtXG4gICAgICovXG4gICAgV2lyZVR5cGVbV2lyZVR5cGVbXCJWYXJpbnRcIl0gPSAwXSA9IFwiVmFyaW50XCI7XG4gICAgLyoqXG4gICAgICogVXNlZCBmb3IgZml4ZWQ2NCwgc2ZpeGVkNjQsIGRvdWJsZS5cbiAgICAgKiBBbHdheXMgOCBieXRlcyB3aXRoIGxpdHRsZS1lbmRpYW4gYnl0ZSBvcmRlci5cbiAgICAgKi9cbiAgICBXaXJlVHlwZVtXaXJlVHlwZVtcIkJpdDY0XCJdID0gMV0gPSBcIkJpdDY0XCI7XG4gICAgLyoqXG4gICAgICogVXNlZCBmb3Igc3RyaW5nLCBieXRlcywgZW1iZWRkZWQgbWVzc2FnZXMsIHBhY2tlZCByZXBlYXRlZCBmaWVsZHNcbiAgICAgKlxuICAgICAqIE9ubHkgcmVwZWF0ZWQgbnVtZXJpYyB0eXBlcyAodHlwZXMgd2hpY2ggdXNlIHRoZSB2YXJpbnQsIDMyLWJpdCxcbiAgICAgKiBvciA2NC1iaXQgd2lyZSB0eXBlcykgY2FuIGJlIHBhY2tlZC4gSW4gcHJvdG8zLCBzdWNoIGZpZWxkcyBhcmVcbiAgICAgKiBwYWNrZWQgYnkgZGVmYXVsdC5cbiAgICAgKi9cbiAgICBXaXJlVHlwZVtXaXJlVHlwZVtcIkxlbmd0aERlbGltaXRlZFwiXSA9IDJdID0gXCJMZW5ndGhEZWxpbWl0ZWRcIjtcbiAgICAvKipcbiAgICAgKiBTdGFydCBvZiBhIHRhZy1kZWxpbWl0ZWQgYWdncmVnYXRlLCBzdWNoIGFzIGEgcHJvdG8yIGdyb3VwLCBvciBhIG1lc3NhZ2VcbiAgICAgKiBpbiBlZGl0aW9ucyB3aXRoIG1lc3NhZ2VfZW5jb2RpbmcgPSBERUxJTUlURUQuXG4gICAgICovXG4gICAgV2lyZVR5cGVbV2lyZVR5cGVbXCJTdGFydEdyb3VwXCJdID0gM10gPSBcIlN0YXJ0R3JvdXBcIjtcbiAgICAvKipcbiAgICAgKiBFbmQgb2YgYSB0YWctZGVsaW1pdGVkIGFnZ3JlZ2F0ZS5cbiAgICAgKi9cbiAgICBXaXJlVHlwZVtXaXJlVHlwZVtcIkVuZEdyb3VwXCJdID0gNF0gPSBcIkVuZEdyb3VwXCI7XG4gICAgLyoqXG4gICAgICogVXNlZCBmb3IgZml4ZWQzMiwgc2ZpeGVkMzIsIGZsb2F0LlxuICAgICAqIEFsd2F5cyA0IGJ5dGVzIHdpdGggbGl0dGxlLWVuZGlhbiBieXRlIG9yZGVyLlxuICAgICAqL1xuICAgIFdpcmVUeXBlW1dpcmVUeXBlW1wiQml0MzJcIl0gPSA1XSA9IFwiQml0MzJcIjtcbn0pKFdpcmVUeXBlIHx8IChXaXJlVHlwZSA9IHt9KSk7XG4vKipcbiAqIE1heGltdW0gdmFsdWUgZm9yIGEgMzItYml0IGZsb2F0aW5nIHBvaW50IHZhbHVlIChQcm90b2J1ZiBGTE9BVCkuXG4gKi9cbmV4cG9ydCBjb25zdCBGTE9BVDMyX01BWCA9IDMuNDAyODIzNDY2Mzg1Mjg4NmUzODtcbi8qKlxuICogTWluaW11bSB2YWx1ZSBmb3IgYSAzMi1iaXQgZmxvYXRpbmcgcG9pbnQgdmFsdWUgKFByb3RvYnVmIEZMT0FUKS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZMT0FUMzJfTUlOID0gLTMuNDAyODIzNDY2Mzg1Mjg4NmUzODtcbi8qKlxuICogTWF4aW11bSB2YWx1ZSBmb3IgYW4gdW5zaWduZWQgMzItYml0IGludGVnZXIgKFByb3RvYnVmIFVJTlQzMiwgRklYRUQzMikuXG4gKi9cbmV4cG9ydCBjb25zdCBVSU5UMzJfTUFYID0gMHhmZmZmZmZmZjtcbi8qKlxuICogTWF4aW11bSB2YWx1ZSBmb3IgYSBzaWduZWQgMzItYml0IGludGVnZXIgKFByb3RvYnVmIElOVDMyLCBTRklYRUQzMiwgU0lOVDMyKS5cbiAqL1xuZXhwb3J0IGNvbnN0IElOVDMyX01BWCA9IDB4N2ZmZmZmZmY7XG4vKipcbiAqIE1pbmltdW0gdmFsdWUgZm9yIGEgc2lnbmVkIDMyLWJpdCBpbnRlZ2VyIChQcm90b2J1ZiBJTlQzMiwgU0ZJWEVEMzIsIFNJTlQzMikuXG4gKi9cbmV4cG9ydCBjb25zdCBJTlQzMl9NSU4gPSAtMHg4MDAwMDAwMDtcbmV4cG9ydCBjbGFzcyBCaW5hcnlXcml0ZXIge1xuICAgIGNvbnN0cnVjdG9yKGVuY29kZVV0ZjgpIHtcbiAgICAgICAgLyoqXG4gICAgICAgICAqIFByZXZpb3VzIGZvcmsgcG9zaXRpb25zICh0aGUgd3JpdGUgcG9zaXRpb24gYXQgdGhlIHRpbWVcbiAgICAgICAgICogYGZvcmsoKWAgd2FzIGNhbGxlZCkuXG4gICAgICAgICAqL1xuICAgICAgICB0aGlzLnN0YWNrUG9zID0gW107XG4gICAgICAgIHRoaXMuZW5jb2RlVXRmOEludG8gPSBlbmNvZGVVdGY4XG4gICAgICAgICAgICA/IGVtdWxhdGVFbmNvZGVJbnRvKGVuY29kZVV0ZjgpXG4gICAgICAgICAgICA6IGdldFRleHRFbmNvZGluZygpLmVuY29kZVV0ZjhJbnRvO1xuICAgICAgICB0aGlzLmJ1ZmZlciA9IEVNUFRZX0JVRkZFUjtcbiAgICAgICAgdGhpcy52aWV3Q2FjaGUgPSBFTVBUWV9WSUVXO1xuICAgICAgICB0aGlzLnBvcyA9IDA7XG4gICAgfVxuICAgIGVuc3VyZUNhcGFjaXR5KHNpemUpIHtcbiAgICAgICAgY29uc3QgcmVxdWlyZWQgPSB0aGlzLnBvcyArIHNpemU7XG4gICAgICAgIGlmIChyZXF1aXJlZCA+IHRoaXMuYnVmZmVyLmxlbmd0aCkge1xuICAgICAgICAgICAgbGV0IG5ld0xlbiA9IHRoaXMuYnVmZmVyLmxlbmd0aCB8fCBJTklUSUFMX1NJWkU7XG4gICAgICAgICAgICB3aGlsZSAobmV3TGVuIDwgcmVxdWlyZWQpXG4gICAgICAgICAgICAgICAgbmV3TGVuICo9IDI7XG4gICAgICAgICAgICBjb25zdCBuZXdCdWYgPSBuZXcgVWludDhBcnJheShuZXdMZW4pO1xuICAgICAgICAgICAgaWYgKHRoaXMucG9zID4gMClcbiAgICAgICAgICAgICAgICBuZXdCdWYuc2V0KHRoaXMuYnVmZmVyKTtcbiAgICAgICAgICAgIHRoaXMuYnVmZmVyID0gbmV3QnVmO1xuICAgICAgICB9XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFRoZSBEYXRhVmlldyBvdmVyIGBidWZmZXJgLCByZWJ1aWx0IG9ubHkgaWYgdGhlIGJ1ZmZlciBoYXMgZ3Jvd24gc2luY2UgaXRcbiAgICAgKiB3YXMgbGFzdCB1c2VkLlxuICAgICAqL1xuICAgIHZpZXcoKSB7XG4gICAgICAgIGNvbnN0IGJ5dGVzID0gdGhpcy5idWZmZXI7XG4gICAgICAgIGNvbnN0IHZpZXcgPSB0aGlzLnZpZXdDYWNoZTtcbiAgICAgICAgLy8gU2luY2UgZW5zdXJlQ2FwYWNpdHkoKSBvbmx5IGV2ZXIgcmVwbGFjZXMgdGhlIGJ1ZmZlciB3aXRoIGEgc3RyaWN0bHkgbGFyZ2VyIG9uZSxcbiAgICAgICAgLy8gZXF1YWwgbGVuZ3RocyBtZWFuIHRoZSB2aWV3IGlzIHN0aWxsIGN1cnJlbnQuIFRoaXMgaXMgZmFzdGVyIHRoYW4gY29tcGFyaW5nXG4gICAgICAgIC8vIGJ1ZmZlcnMgZGlyZWN0bHkuXG4gICAgICAgIGlmICh2aWV3LmJ5dGVMZW5ndGggPT09IGJ5dGVzLmJ5dGVMZW5ndGgpXG4gICAgICAgICAgICByZXR1cm4gdmlldztcbiAgICAgICAgY29uc3QgbmV3VmlldyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpO1xuICAgICAgICB0aGlzLnZpZXdDYWNoZSA9IG5ld1ZpZXc7XG4gICAgICAgIHJldHVybiBuZXdWaWV3O1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZXR1cm4gYWxsIGJ5dGVzIHdyaXR0ZW4gYW5kIHJlc2V0IHRoaXMgd3JpdGVyLlxuICAgICAqL1xuICAgIGZpbmlzaCgpIHtcbiAgICAgICAgY29uc3QgcmVzdWx0ID0gdGhpcy5idWZmZXIuc2xpY2UoMCwgdGhpcy5wb3MpO1xuICAgICAgICB0aGlzLnBvcyA9IDA7XG4gICAgICAgIHRoaXMuc3RhY2tQb3MgPSBbXTtcbiAgICAgICAgcmV0dXJuIHJlc3VsdDtcbiAgICB9XG4gICAgLyoqXG4gICAgICogU3RhcnQgYSBuZXcgZm9yayBmb3IgbGVuZ3RoLWRlbGltaXRlZCBkYXRhIGxpa2UgYSBtZXNzYWdlXG4gICAgICogb3IgYSBwYWNrZWQgcmVwZWF0ZWQgZmllbGQuXG4gICAgICpcbiAgICAgKiBNdXN0IGJlIGpvaW5lZCBsYXRlciB3aXRoIGBqb2luKClgLlxuICAgICAqL1xuICAgIGZvcmsoKSB7XG4gICAgICAgIHRoaXMuc3RhY2tQb3MucHVzaCh0aGlzLnBvcyk7XG4gICAgICAgIC8vIFJlc2VydmUgcm9vbSBmb3IgdGhlIGxlbmd0aCBwcmVmaXguIFBheWxvYWRzIHVuZGVyIDEyOCBieXRlcywgZmFpcmx5XG4gICAgICAgIC8vIGNvbW1vbiwgd2lsbCBuZWVkIG5vIGNvcHkgaW4gam9pbigpLlxuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KERFRkFVTFRfTEVOX1BSRUZJWF9TSVpFKTtcbiAgICAgICAgdGhpcy5idWZmZXJbdGhpcy5wb3MrK10gPSAwO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogSm9pbiB0aGUgbGFzdCBmb3JrLiBXcml0ZSBpdHMgbGVuZ3RoIGFuZCBieXRlcywgdGhlblxuICAgICAqIHJldHVybiB0byB0aGUgcHJldmlvdXMgc3RhdGUuXG4gICAgICovXG4gICAgam9pbigpIHtcbiAgICAgICAgY29uc3QgZm9ya1BvcyA9IHRoaXMuc3RhY2tQb3MucG9wKCk7XG4gICAgICAgIGlmIChmb3JrUG9zID09PSB1bmRlZmluZWQpXG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbnZhbGlkIHN0YXRlLCBmb3JrIHN0YWNrIGVtcHR5XCIpO1xuICAgICAgICAvLyBmb3JrKCkgcHJlc3VtZWQgdGhlIHBheWxvYWQgd291bGQgZml0IHRoZSBwcmVmaXggaXQgcmVzZXJ2ZWQuIElmIGl0XG4gICAgICAgIC8vIGRvZXNuJ3QsIHdlIG5lZWQgdG8gc2hpZnQgdGhlIGJ5dGVzIHdlIGp1c3Qgd3JvdGUuXG4gICAgICAgIGNvbnN0IGxlbiA9IHRoaXMucG9zIC0gZm9ya1BvcyAtIERFRkFVTFRfTEVOX1BSRUZJWF9TSVpFO1xuICAgICAgICBjb25zdCBsZW5QcmVmaXhTaXplID0gdmFyaW50MzJTaXplKGxlbik7XG4gICAgICAgIGlmIChsZW5QcmVmaXhTaXplID4gREVGQVVMVF9MRU5fUFJFRklYX1NJWkUpIHtcbiAgICAgICAgICAgIC8vIFdpZGVuaW5nIHB1c2hlcyB0aGUgcGF5bG9hZCBwYXN0IHRoZSBlbmQgb2YgdGhlIGJ1ZmZlciwgc28gZ3JvdyBmaXJzdDpcbiAgICAgICAgICAgIC8vIGNvcHlXaXRoaW4gY2xhbXBzIHRvIHRoZSBidWZmZXIgaW5zdGVhZCBvZiB0aHJvd2luZywgc28gYSBzaG9ydCBidWZmZXJcbiAgICAgICAgICAgIC8vIHdvdWxkIHNpbGVudGx5IGRyb3AgdGhlIHRhaWwgb2YgdGhlIHBheWxvYWQuXG4gICAgICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KGxlblByZWZpeFNpemUgLSBERUZBVUxUX0xFTl9QUkVGSVhfU0laRSk7XG4gICAgICAgICAgICB0aGlzLmJ1ZmZlci5jb3B5V2l0aGluKGZvcmtQb3MgKyBsZW5QcmVmaXhTaXplLCBmb3JrUG9zICsgREVGQVVMVF9MRU5fUFJFRklYX1NJWkUsIHRoaXMucG9zKTtcbiAgICAgICAgfVxuICAgICAgICB0aGlzLnBvcyA9IGZvcmtQb3M7XG4gICAgICAgIHRoaXMudWludDMyKGxlbik7XG4gICAgICAgIHRoaXMucG9zICs9IGxlbjtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlcyBhIHRhZyAoZmllbGQgbnVtYmVyIGFuZCB3aXJlIHR5cGUpLlxuICAgICAqXG4gICAgICogRXF1aXZhbGVudCB0byBgdWludDMyKCAoZmllbGRObyA8PCAzIHwgdHlwZSkgPj4+IDAgKWAuXG4gICAgICpcbiAgICAgKiBHZW5lcmF0ZWQgY29kZSBzaG91bGQgY29tcHV0ZSB0aGUgdGFnIGFoZWFkIG9mIHRpbWUgYW5kIGNhbGwgYHVpbnQzMigpYC5cbiAgICAgKi9cbiAgICB0YWcoZmllbGRObywgdHlwZSkge1xuICAgICAgICByZXR1cm4gdGhpcy51aW50MzIoKChmaWVsZE5vIDw8IDMpIHwgdHlwZSkgPj4+IDApO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGNodW5rIG9mIHJhdyBieXRlcy5cbiAgICAgKi9cbiAgICByYXcoY2h1bmspIHtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eShjaHVuay5sZW5ndGgpO1xuICAgICAgICB0aGlzLmJ1ZmZlci5zZXQoY2h1bmssIHRoaXMucG9zKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gY2h1bmsubGVuZ3RoO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgdWludDMyYCB2YWx1ZSwgYW4gdW5zaWduZWQgMzIgYml0IHZhcmludC5cbiAgICAgKi9cbiAgICB1aW50MzIodmFsdWUpIHtcbiAgICAgICAgYXNzZXJ0VUludDMyKHZhbHVlKTtcbiAgICAgICAgLy8gdWludDMyIHZhcmludHMgYXJlIGF0IG1vc3QgNSBieXRlczsgcmVzZXJ2ZSBvbmNlIGFuZCBhdm9pZCBwZXItYnl0ZVxuICAgICAgICAvLyBjYXBhY2l0eSBjaGVja3MuXG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoNSk7XG4gICAgICAgIGlmICh2YWx1ZSA8IDB4ODApIHtcbiAgICAgICAgICAgIHRoaXMuYnVmZmVyW3RoaXMucG9zKytdID0gdmFsdWU7XG4gICAgICAgICAgICByZXR1cm4gdGhpcztcbiAgICAgICAgfVxuICAgICAgICB3aGlsZSAodmFsdWUgPiAweDdmKSB7XG4gICAgICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9ICh2YWx1ZSAmIDB4N2YpIHwgMHg4MDtcbiAgICAgICAgICAgIHZhbHVlID4+Pj0gNztcbiAgICAgICAgfVxuICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9IHZhbHVlO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgaW50MzJgIHZhbHVlLCBhIHNpZ25lZCAzMiBiaXQgdmFyaW50LlxuICAgICAqL1xuICAgIGludDMyKHZhbHVlKSB7XG4gICAgICAgIGFzc2VydEludDMyKHZhbHVlKTtcbiAgICAgICAgaWYgKHZhbHVlID49IDApIHtcbiAgICAgICAgICAgIHJldHVybiB0aGlzLnVpbnQzMih2YWx1ZSk7XG4gICAgICAgIH1cbiAgICAgICAgLy8gTmVnYXRpdmU6IHNpZ24tZXh0ZW5kIHRvIDY0IGJpdHMsIGVuY29kZXMgdG8gMTAgYnl0ZXMuXG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoMTApO1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IDk7IGkrKykge1xuICAgICAgICAgICAgdGhpcy5idWZmZXJbdGhpcy5wb3MrK10gPSAodmFsdWUgJiAweDdmKSB8IDB4ODA7XG4gICAgICAgICAgICB2YWx1ZSA+Pj0gNztcbiAgICAgICAgfVxuICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9IDE7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBib29sYCB2YWx1ZSwgYSB2YXJpbnQuXG4gICAgICovXG4gICAgYm9vbCh2YWx1ZSkge1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDEpO1xuICAgICAgICB0aGlzLmJ1ZmZlclt0aGlzLnBvcysrXSA9IHZhbHVlID8gMSA6IDA7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBieXRlc2AgdmFsdWUsIGxlbmd0aC1kZWxpbWl0ZWQgYXJiaXRyYXJ5IGRhdGEuXG4gICAgICovXG4gICAgYnl0ZXModmFsdWUpIHtcbiAgICAgICAgdGhpcy51aW50MzIodmFsdWUuYnl0ZUxlbmd0aCk7XG4gICAgICAgIHJldHVybiB0aGlzLnJhdyh2YWx1ZSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYHN0cmluZ2AgdmFsdWUsIGxlbmd0aC1kZWxpbWl0ZWQgZGF0YSBjb252ZXJ0ZWQgdG8gVVRGLTggdGV4dC5cbiAgICAgKi9cbiAgICBzdHJpbmcodmFsdWUpIHtcbiAgICAgICAgLy8gVGV4dEVuY29kZXIuZW5jb2RlKCkgY29lcmNlcyBpdHMgYXJndW1lbnQgdG8gc3RyaW5nLCBidXQgZW5jb2RlSW50bygpXG4gICAgICAgIC8vIHJlamVjdHMgbm9uLXN0cmluZ3MuXG4gICAgICAgIGlmICh0eXBlb2YgdmFsdWUgIT09IFwic3RyaW5nXCIpIHtcbiAgICAgICAgICAgIHZhbHVlID0gU3RyaW5nKHZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBsZW4gPSB2YWx1ZS5sZW5ndGg7XG4gICAgICAgIC8vIEZhc3QgcGF0aCBmb3IgQVNDSUkuXG4gICAgICAgIGlmIChsZW4gPD0gQVNDSUlfTUFYX0xFTkdUSCkge1xuICAgICAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eShsZW4gKyAxKTtcbiAgICAgICAgICAgIGNvbnN0IGFzY2lpID0gdGhpcy5idWZmZXI7XG4gICAgICAgICAgICBsZXQgcG9zID0gdGhpcy5wb3M7XG4gICAgICAgICAgICBhc2NpaVtwb3MrK10gPSBsZW47XG4gICAgICAgICAgICBsZXQgaSA9IDA7XG4gICAgICAgICAgICBmb3IgKDsgaSA8IGxlbjsgaSsrKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgY29kZSA9IHZhbHVlLmNoYXJDb2RlQXQoaSk7XG4gICAgICAgICAgICAgICAgaWYgKGNvZGUgPiAweDdmKVxuICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICBhc2NpaVtwb3MrK10gPSBjb2RlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgaWYgKGkgPT0gbGVuKSB7XG4gICAgICAgICAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgLy8gZW5jb2RlVXRmOEludG8gbmVlZHMgdGhlIGZ1bGwtbGVuZ3RoIGJ1ZmZlciB1cGZyb250LiBUaGUgbGVuZ3RoIHByZWZpeFxuICAgICAgICAvLyBjYW4gYmUgdXB0byA1IGJ5dGVzLCBhbmQgYSBVVEYtMTYgY29kZSB1bml0IHRha2VzIGF0IG1vc3QgMyBVVEYtOCBieXRlcy5cbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eShsZW4gKiAzICsgNSk7XG4gICAgICAgIC8vIFRoZSBsZW5ndGggcHJlZml4IGdvZXMgZmlyc3QsIGJ1dCB0aGUgYnl0ZSBsZW5ndGggaXMgb25seSBrbm93biBhZnRlclxuICAgICAgICAvLyBlbmNvZGluZy4gV2UgZ3Vlc3MgdGhlIGZpbmFsIHZhcmludCBzaXplIGhlcmUgKGFzc3VtaW5nIG1vc3QgdGV4dCBpc1xuICAgICAgICAvLyBBU0NJSSkgYW5kIHRoZW4gZW5jb2RlLlxuICAgICAgICBjb25zdCBsZW5QcmVmaXhTaXplR3Vlc3MgPSB2YXJpbnQzMlNpemUobGVuKTtcbiAgICAgICAgY29uc3QgYnVmID0gdGhpcy5idWZmZXI7XG4gICAgICAgIGNvbnN0IHN0YXJ0ID0gdGhpcy5wb3M7XG4gICAgICAgIGNvbnN0IHsgd3JpdHRlbiB9ID0gdGhpcy5lbmNvZGVVdGY4SW50byh2YWx1ZSwgYnVmLnN1YmFycmF5KHN0YXJ0ICsgbGVuUHJlZml4U2l6ZUd1ZXNzKSk7XG4gICAgICAgIC8vIElmIG91ciBndWVzcyB3YXMgaW5jb3JyZWN0LCB3ZSBuZWVkIHRvIHNoaWZ0IHRoZSBieXRlcyB3ZSBqdXN0IHdyb3RlLlxuICAgICAgICBjb25zdCBsZW5QcmVmaXhTaXplID0gdmFyaW50MzJTaXplKHdyaXR0ZW4pO1xuICAgICAgICBpZiAobGVuUHJlZml4U2l6ZSAhPSBsZW5QcmVmaXhTaXplR3Vlc3MpIHtcbiAgICAgICAgICAgIGJ1Zi5jb3B5V2l0aGluKHN0YXJ0ICsgbGVuUHJlZml4U2l6ZSwgc3RhcnQgKyBsZW5QcmVmaXhTaXplR3Vlc3MsIHN0YXJ0ICsgbGVuUHJlZml4U2l6ZUd1ZXNzICsgd3JpdHRlbik7XG4gICAgICAgIH1cbiAgICAgICAgLy8gV3JpdGUgdGhlIGxlblByZWZpeCBhbmQgYWR2YW5jZSB0aGUgcG9zLlxuICAgICAgICB0aGlzLnVpbnQzMih3cml0dGVuKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gd3JpdHRlbjtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYGZsb2F0YCB2YWx1ZSwgMzItYml0IGZsb2F0aW5nIHBvaW50IG51bWJlci5cbiAgICAgKi9cbiAgICBmbG9hdCh2YWx1ZSkge1xuICAgICAgICBhc3NlcnRGbG9hdDMyKHZhbHVlKTtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg0KTtcbiAgICAgICAgdGhpcy52aWV3KCkuc2V0RmxvYXQzMih0aGlzLnBvcywgdmFsdWUsIHRydWUpO1xuICAgICAgICB0aGlzLnBvcyArPSA0O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgZG91YmxlYCB2YWx1ZSwgYSA2NC1iaXQgZmxvYXRpbmcgcG9pbnQgbnVtYmVyLlxuICAgICAqL1xuICAgIGRvdWJsZSh2YWx1ZSkge1xuICAgICAgICB0aGlzLmVuc3VyZUNhcGFjaXR5KDgpO1xuICAgICAgICB0aGlzLnZpZXcoKS5zZXRGbG9hdDY0KHRoaXMucG9zLCB2YWx1ZSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBmaXhlZDMyYCB2YWx1ZSwgYW4gdW5zaWduZWQsIGZpeGVkLWxlbmd0aCAzMi1iaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBmaXhlZDMyKHZhbHVlKSB7XG4gICAgICAgIGFzc2VydFVJbnQzMih2YWx1ZSk7XG4gICAgICAgIHRoaXMuZW5zdXJlQ2FwYWNpdHkoNCk7XG4gICAgICAgIHRoaXMudmlldygpLnNldFVpbnQzMih0aGlzLnBvcywgdmFsdWUsIHRydWUpO1xuICAgICAgICB0aGlzLnBvcyArPSA0O1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgc2ZpeGVkMzJgIHZhbHVlLCBhIHNpZ25lZCwgZml4ZWQtbGVuZ3RoIDMyLWJpdCBpbnRlZ2VyLlxuICAgICAqL1xuICAgIHNmaXhlZDMyKHZhbHVlKSB7XG4gICAgICAgIGFzc2VydEludDMyKHZhbHVlKTtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg0KTtcbiAgICAgICAgdGhpcy52aWV3KCkuc2V0SW50MzIodGhpcy5wb3MsIHZhbHVlLCB0cnVlKTtcbiAgICAgICAgdGhpcy5wb3MgKz0gNDtcbiAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYHNpbnQzMmAgdmFsdWUsIGEgc2lnbmVkLCB6aWd6YWctZW5jb2RlZCAzMi1iaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHNpbnQzMih2YWx1ZSkge1xuICAgICAgICBhc3NlcnRJbnQzMih2YWx1ZSk7XG4gICAgICAgIC8vIHppZ3phZyBlbmNvZGUgdGhlbiBlbWl0IGFzIHVpbnQzMiB2YXJpbnRcbiAgICAgICAgcmV0dXJuIHRoaXMudWludDMyKCgodmFsdWUgPDwgMSkgXiAodmFsdWUgPj4gMzEpKSA+Pj4gMCk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgYHNmaXhlZDY0YCB2YWx1ZSwgYSBzaWduZWQsIGZpeGVkLWxlbmd0aCA2NC1iaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBzZml4ZWQ2NCh2YWx1ZSkge1xuICAgICAgICBjb25zdCB0YyA9IHByb3RvSW50NjQuZW5jKHZhbHVlKTtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg4KTtcbiAgICAgICAgY29uc3QgdmlldyA9IHRoaXMudmlldygpO1xuICAgICAgICB2aWV3LnNldEludDMyKHRoaXMucG9zLCB0Yy5sbywgdHJ1ZSk7XG4gICAgICAgIHZpZXcuc2V0SW50MzIodGhpcy5wb3MgKyA0LCB0Yy5oaSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBmaXhlZDY0YCB2YWx1ZSwgYW4gdW5zaWduZWQsIGZpeGVkLWxlbmd0aCA2NCBiaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBmaXhlZDY0KHZhbHVlKSB7XG4gICAgICAgIGNvbnN0IHRjID0gcHJvdG9JbnQ2NC51RW5jKHZhbHVlKTtcbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSg4KTtcbiAgICAgICAgY29uc3QgdmlldyA9IHRoaXMudmlldygpO1xuICAgICAgICB2aWV3LnNldEludDMyKHRoaXMucG9zLCB0Yy5sbywgdHJ1ZSk7XG4gICAgICAgIHZpZXcuc2V0SW50MzIodGhpcy5wb3MgKyA0LCB0Yy5oaSwgdHJ1ZSk7XG4gICAgICAgIHRoaXMucG9zICs9IDg7XG4gICAgICAgIHJldHVybiB0aGlzO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBXcml0ZSBhIGBpbnQ2NGAgdmFsdWUsIGEgc2lnbmVkIDY0LWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgaW50NjQodmFsdWUpIHtcbiAgICAgICAgY29uc3QgdGMgPSBwcm90b0ludDY0LmVuYyh2YWx1ZSk7XG4gICAgICAgIHJldHVybiB0aGlzLndyaXRlVmFyaW50NjQodGMubG8sIHRjLmhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgc2ludDY0YCB2YWx1ZSwgYSBzaWduZWQsIHppZy16YWctZW5jb2RlZCA2NC1iaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHNpbnQ2NCh2YWx1ZSkge1xuICAgICAgICBjb25zdCB0YyA9IHByb3RvSW50NjQuZW5jKHZhbHVlKSwgXG4gICAgICAgIC8vIHppZ3phZyBlbmNvZGVcbiAgICAgICAgc2lnbiA9IHRjLmhpID4+IDMxLCBsbyA9ICh0Yy5sbyA8PCAxKSBeIHNpZ24sIGhpID0gKCh0Yy5oaSA8PCAxKSB8ICh0Yy5sbyA+Pj4gMzEpKSBeIHNpZ247XG4gICAgICAgIHJldHVybiB0aGlzLndyaXRlVmFyaW50NjQobG8sIGhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogV3JpdGUgYSBgdWludDY0YCB2YWx1ZSwgYW4gdW5zaWduZWQgNjQtYml0IHZhcmludC5cbiAgICAgKi9cbiAgICB1aW50NjQodmFsdWUpIHtcbiAgICAgICAgY29uc3QgdGMgPSBwcm90b0ludDY0LnVFbmModmFsdWUpO1xuICAgICAgICByZXR1cm4gdGhpcy53cml0ZVZhcmludDY0KHRjLmxvLCB0Yy5oaSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFdyaXRlIGEgNjQtYml0IHZhcmludCBkaXJlY3RseSBpbnRvIHRoZSBidWZmZXIuIEFjY2VwdHMgdGhlIHZhbHVlIGFzXG4gICAgICogc3BsaXQgbG93L2hpZ2ggMzItYml0IHdvcmRzLlxuICAgICAqXG4gICAgICogUG9ydGVkIGZyb20gdmFyaW50NjR3cml0ZSgpIHRvIGF2b2lkIHRoZSBpbnRlcm1lZGlhdGUgbnVtYmVyW10gYnVmZmVyLlxuICAgICAqIFNlZSBodHRwczovL2dpdGh1Yi5jb20vcHJvdG9jb2xidWZmZXJzL3Byb3RvYnVmL2Jsb2IvOGE3MTkyN2Q3NGE0Y2UzNGVmZTJkODc2OWZkYTE5OGY1MmQyMGQxMi9qcy9leHBlcmltZW50YWwvcnVudGltZS9rZXJuZWwvd3JpdGVyLmpzI0wzNDRcbiAgICAgKi9cbiAgICB3cml0ZVZhcmludDY0KGxvLCBoaSkge1xuICAgICAgICAvLyBXb3JzdCBjYXNlOiAxMCBieXRlcy5cbiAgICAgICAgdGhpcy5lbnN1cmVDYXBhY2l0eSgxMCk7XG4gICAgICAgIGNvbnN0IGJ1ZiA9IHRoaXMuYnVmZmVyO1xuICAgICAgICBsZXQgcG9zID0gdGhpcy5wb3M7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjg7IGkgPSBpICsgNykge1xuICAgICAgICAgICAgY29uc3Qgc2hpZnQgPSBsbyA+Pj4gaTtcbiAgICAgICAgICAgIGNvbnN0IGhhc05leHQgPSAhKHNoaWZ0ID4+PiA3ID09IDAgJiYgaGkgPT0gMCk7XG4gICAgICAgICAgICBidWZbcG9zKytdID0gKGhhc05leHQgPyBzaGlmdCB8IDB4ODAgOiBzaGlmdCkgJiAweGZmO1xuICAgICAgICAgICAgaWYgKCFoYXNOZXh0KSB7XG4gICAgICAgICAgICAgICAgdGhpcy5wb3MgPSBwb3M7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRoaXM7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICAgICAgY29uc3Qgc3BsaXRCaXRzID0gKChsbyA+Pj4gMjgpICYgMHgwZikgfCAoKGhpICYgMHgwNykgPDwgNCk7XG4gICAgICAgIGNvbnN0IGhhc01vcmVCaXRzID0gIShoaSA+PiAzID09IDApO1xuICAgICAgICBidWZbcG9zKytdID0gKGhhc01vcmVCaXRzID8gc3BsaXRCaXRzIHwgMHg4MCA6IHNwbGl0Qml0cykgJiAweGZmO1xuICAgICAgICBpZiAoIWhhc01vcmVCaXRzKSB7XG4gICAgICAgICAgICB0aGlzLnBvcyA9IHBvcztcbiAgICAgICAgICAgIHJldHVybiB0aGlzO1xuICAgICAgICB9XG4gICAgICAgIGZvciAobGV0IGkgPSAzOyBpIDwgMzE7IGkgPSBpICsgNykge1xuICAgICAgICAgICAgY29uc3Qgc2hpZnQgPSBoaSA+Pj4gaTtcbiAgICAgICAgICAgIGNvbnN0IGhhc05leHQgPSAhKHNoaWZ0ID4+PiA3ID09IDApO1xuICAgICAgICAgICAgYnVmW3BvcysrXSA9IChoYXNOZXh0ID8gc2hpZnQgfCAweDgwIDogc2hpZnQpICYgMHhmZjtcbiAgICAgICAgICAgIGlmICghaGFzTmV4dCkge1xuICAgICAgICAgICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICAgICAgICAgIHJldHVybiB0aGlzO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIGJ1Zltwb3MrK10gPSAoaGkgPj4+IDMxKSAmIDB4MDE7XG4gICAgICAgIHRoaXMucG9zID0gcG9zO1xuICAgICAgICByZXR1cm4gdGhpcztcbiAgICB9XG59XG4vKipcbiAqIENhcGFjaXR5IG9mIHRoZSBidWZmZXIgYWxsb2NhdGVkIGJ5IHRoZSBmaXJzdCB3cml0ZS4uXG4gKi9cbmNvbnN0IElOSVRJQUxfU0laRSA9IDEyODtcbi8qKlxuICogQnl0ZXMgYGZvcmsoKWAgcmVzZXJ2ZXMgZm9yIHRoZSBsZW5ndGggcHJlZml4LCBiZXR0aW5nIHRoYXQgdGhlIHBheWxvYWQgd2lsbFxuICogYmUgdW5kZXIgMTI4IGJ5dGVzLiBgam9pbigpYCBmaWxscyB0aGVtIGluLCBhbmQgd2lkZW5zIHRoZW0gaWYgdGhlIGJldCB3YXNcbiAqIHdyb25nLlxuICovXG5jb25zdCBERUZBVUxUX0xFTl9QUkVGSVhfU0laRSA9IDE7XG4vKipcbiAqIFNoYXJlZCBlbXB0eSBidWZmZXIgdXNlZCBhcyB0aGUgaW5pdGlhbCB2YWx1ZSBiZWZvcmUgdGhlIGZpcnN0IHdyaXRlLlxuICogQXZvaWRzIGFsbG9jYXRpbmcgYW5kIHplcm9pbmcgYElOSVRJQUxfU0laRWAgYnl0ZXMgcGVyIEJpbmFyeVdyaXRlciB3aGVuIGFcbiAqIHdyaXRlciBpcyBvbmx5IHVzZWQgZm9yIGEgdGlueSBtZXNzYWdlIChvciBub3QgdXNlZCBhdCBhbGwpLlxuICovXG5jb25zdCBFTVBUWV9CVUZGRVIgPSBuZXcgVWludDhBcnJheSgwKTtcbi8qKlxuICogU2hhcmVkIGVtcHR5IHZpZXcsIHBhaXJlZCB3aXRoIGBFTVBUWV9CVUZGRVJgLiBOZXZlciB3cml0dGVuIHRvOiBhbnlcbiAqIGZpeGVkLXdpZHRoIHdyaXRlIGZpcnN0IGdyb3dzIHRoZSBidWZmZXIsIHdoaWNoIHJlcGxhY2VzIHRoaXMgdmlldy5cbiAqL1xuY29uc3QgRU1QVFlfVklFVyA9IG5ldyBEYXRhVmlldyhFTVBUWV9CVUZGRVIuYnVmZmVyKTtcbi8qKlxuICogTG9uZ2VzdCBzdHJpbmcgb24gdGhlIEFTQ0lJIGZhc3QgcGF0aHMuIE11c3Qgc3RheSBiZWxvdyAweDgwLCBzb1xuICogdGhhdCB0aGUgd3JpdGVyJ3MgbGVuZ3RoIHByZWZpeCBhbHdheXMgZml0cyBhIHNpbmdsZSB2YXJpbnQgYnl0ZS5cbiAqL1xuY29uc3QgQVNDSUlfTUFYX0xFTkdUSCA9IDMyO1xuLyoqXG4gKiBOdW1iZXIgb2YgYnl0ZXMgbmVlZGVkIHRvIGVuY29kZSBgdmFsdWVgIGFzIGFuIHVuc2lnbmVkIDMyLWJpdCB2YXJpbnQuXG4gKi9cbmZ1bmN0aW9uIHZhcmludDMyU2l6ZSh2YWx1ZSkge1xuICAgIGlmICh2YWx1ZSA8IDB4ODApXG4gICAgICAgIHJldHVybiAxO1xuICAgIGlmICh2YWx1ZSA8IDB4NDAwMClcbiAgICAgICAgcmV0dXJuIDI7XG4gICAgaWYgKHZhbHVlIDwgMHgyMDAwMDApXG4gICAgICAgIHJldHVybiAzO1xuICAgIGlmICh2YWx1ZSA8IDB4MTAwMDAwMDApXG4gICAgICAgIHJldHVybiA0O1xuICAgIHJldHVybiA1O1xufVxuZXhwb3J0IGNsYXNzIEJpbmFyeVJlYWRlciB7XG4gICAgY29uc3RydWN0b3IoYnVmLCBkZWNvZGVVdGY4ID0gZ2V0VGV4dEVuY29kaW5nKCkuZGVjb2RlVXRmOCkge1xuICAgICAgICB0aGlzLmRlY29kZVV0ZjggPSBkZWNvZGVVdGY4O1xuICAgICAgICB0aGlzLnZhcmludDY0TG8gPSAwO1xuICAgICAgICB0aGlzLnZhcmludDY0SGkgPSAwO1xuICAgICAgICB0aGlzLnZhcmludDY0ID0gdmFyaW50NjRyZWFkOyAvLyBkaXJ0eSBjYXN0IGZvciBgdGhpc2BcbiAgICAgICAgLyoqXG4gICAgICAgICAqIFJlYWQgYSBgdWludDMyYCBmaWVsZCwgYW4gdW5zaWduZWQgMzIgYml0IHZhcmludC5cbiAgICAgICAgICovXG4gICAgICAgIHRoaXMudWludDMyID0gdmFyaW50MzJyZWFkO1xuICAgICAgICB0aGlzLmJ1ZiA9IGJ1ZjtcbiAgICAgICAgdGhpcy5sZW4gPSBidWYubGVuZ3RoO1xuICAgICAgICB0aGlzLnBvcyA9IDA7XG4gICAgICAgIHRoaXMudmlldyA9IG5ldyBEYXRhVmlldyhidWYuYnVmZmVyLCBidWYuYnl0ZU9mZnNldCwgYnVmLmJ5dGVMZW5ndGgpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkcyBhIHRhZyAtIGZpZWxkIG51bWJlciBhbmQgd2lyZSB0eXBlLiBUYWdzIGFyZSB1aW50MzIgdmFyaW50czsgdmFsdWVzXG4gICAgICogdGhhdCBkbyBub3QgZml0IGluIHVpbnQzMiBhcmUgcmVqZWN0ZWQuXG4gICAgICovXG4gICAgdGFnKCkge1xuICAgICAgICBjb25zdCBzdGFydCA9IHRoaXMucG9zO1xuICAgICAgICBjb25zdCB0YWcgPSB0aGlzLnVpbnQzMigpO1xuICAgICAgICBjb25zdCBieXRlc1JlYWQgPSB0aGlzLnBvcyAtIHN0YXJ0O1xuICAgICAgICBpZiAoYnl0ZXNSZWFkID4gNSB8fCAoYnl0ZXNSZWFkID09IDUgJiYgdGhpcy5idWZbdGhpcy5wb3MgLSAxXSA+IDB4MGYpKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJpbGxlZ2FsIHRhZzogdmFyaW50IG92ZXJmbG93cyB1aW50MzJcIik7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgZmllbGRObyA9IHRhZyA+Pj4gMztcbiAgICAgICAgY29uc3Qgd2lyZVR5cGUgPSB0YWcgJiA3O1xuICAgICAgICBpZiAoZmllbGRObyA8PSAwIHx8IHdpcmVUeXBlID4gNSkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaWxsZWdhbCB0YWc6IGZpZWxkIG5vIFwiICsgZmllbGRObyArIFwiIHdpcmUgdHlwZSBcIiArIHdpcmVUeXBlKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gW2ZpZWxkTm8sIHdpcmVUeXBlXTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogU2tpcCBvbmUgZWxlbWVudCBhbmQgcmV0dXJuIHRoZSBza2lwcGVkIGRhdGEuXG4gICAgICpcbiAgICAgKiBXaGVuIHNraXBwaW5nIFN0YXJ0R3JvdXAsIHByb3ZpZGUgdGhlIHRhZ3MgZmllbGQgbnVtYmVyIHRvIGNoZWNrIGZvclxuICAgICAqIG1hdGNoaW5nIGZpZWxkIG51bWJlciBpbiB0aGUgRW5kR3JvdXAgdGFnLiBSZWN1cnNpb24gaW50byBuZXN0ZWQgZ3JvdXBzXG4gICAgICogaXMgZ3VhcmRlZCBieSB0aGUgYHJlY3Vyc2lvbkxpbWl0YCBhcmd1bWVudDogV2hlbiB0aGUgbGltaXQgaXMgcmVhY2hlZCxcbiAgICAgKiB0aGlzIG1ldGhvZCB0aHJvd3MuXG4gICAgICovXG4gICAgc2tpcCh3aXJlVHlwZSwgZmllbGRObywgcmVjdXJzaW9uTGltaXQgPSAxMDApIHtcbiAgICAgICAgbGV0IHN0YXJ0ID0gdGhpcy5wb3M7XG4gICAgICAgIHN3aXRjaCAod2lyZVR5cGUpIHtcbiAgICAgICAgICAgIGNhc2UgV2lyZVR5cGUuVmFyaW50OlxuICAgICAgICAgICAgICAgIHdoaWxlICh0aGlzLmJ1Zlt0aGlzLnBvcysrXSAmIDB4ODApIHtcbiAgICAgICAgICAgICAgICAgICAgLy8gaWdub3JlXG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgLy8gQHRzLWlnbm9yZSBUUzcwMjk6IEZhbGx0aHJvdWdoIGNhc2UgaW4gc3dpdGNoIC0tIGlnbm9yZSBpbnN0ZWFkIG9mIGV4cGVjdC1lcnJvciBmb3IgY29tcGlsZXIgc2V0dGluZ3Mgd2l0aG91dCBub0ZhbGx0aHJvdWdoQ2FzZXNJblN3aXRjaDogdHJ1ZVxuICAgICAgICAgICAgY2FzZSBXaXJlVHlwZS5CaXQ2NDpcbiAgICAgICAgICAgICAgICB0aGlzLnBvcyArPSA0O1xuICAgICAgICAgICAgY2FzZSBXaXJlVHlwZS5CaXQzMjpcbiAgICAgICAgICAgICAgICB0aGlzLnBvcyArPSA0O1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQ6XG4gICAgICAgICAgICAgICAgbGV0IGxlbiA9IHRoaXMudWludDMyKCk7XG4gICAgICAgICAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBXaXJlVHlwZS5TdGFydEdyb3VwOlxuICAgICAgICAgICAgICAgIGlmIChyZWN1cnNpb25MaW1pdCA8PSAwKSB7XG4gICAgICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIm1heGltdW0gcmVjdXJzaW9uIGRlcHRoIHJlYWNoZWRcIik7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGZvciAoOzspIHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgW2ZuLCB3dF0gPSB0aGlzLnRhZygpO1xuICAgICAgICAgICAgICAgICAgICBpZiAod3QgPT09IFdpcmVUeXBlLkVuZEdyb3VwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBpZiAoZmllbGRObyAhPT0gdW5kZWZpbmVkICYmIGZuICE9PSBmaWVsZE5vKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBlbmQgZ3JvdXAgdGFnXCIpO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgdGhpcy5za2lwKHd0LCBmbiwgcmVjdXJzaW9uTGltaXQgLSAxKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcImNhbnQgc2tpcCB3aXJlIHR5cGUgXCIgKyB3aXJlVHlwZSk7XG4gICAgICAgIH1cbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgcmV0dXJuIHRoaXMuYnVmLnN1YmFycmF5KHN0YXJ0LCB0aGlzLnBvcyk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFRocm93cyBlcnJvciBpZiBwb3NpdGlvbiBpbiBieXRlIGFycmF5IGlzIG91dCBvZiByYW5nZS5cbiAgICAgKi9cbiAgICBhc3NlcnRCb3VuZHMoKSB7XG4gICAgICAgIGlmICh0aGlzLnBvcyA+IHRoaXMubGVuKVxuICAgICAgICAgICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoXCJwcmVtYXR1cmUgRU9GXCIpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYGludDMyYCBmaWVsZCwgYSBzaWduZWQgMzIgYml0IHZhcmludC5cbiAgICAgKi9cbiAgICBpbnQzMigpIHtcbiAgICAgICAgcmV0dXJuIHRoaXMudWludDMyKCkgfCAwO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYHNpbnQzMmAgZmllbGQsIGEgc2lnbmVkLCB6aWd6YWctZW5jb2RlZCAzMi1iaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHNpbnQzMigpIHtcbiAgICAgICAgbGV0IHp6ZSA9IHRoaXMudWludDMyKCk7XG4gICAgICAgIC8vIGRlY29kZSB6aWd6YWdcbiAgICAgICAgcmV0dXJuICh6emUgPj4+IDEpIF4gLSh6emUgJiAxKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBpbnQ2NGAgZmllbGQsIGEgc2lnbmVkIDY0LWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgaW50NjQoKSB7XG4gICAgICAgIHRoaXMudmFyaW50NjQoKTtcbiAgICAgICAgcmV0dXJuIHByb3RvSW50NjQuZGVjKHRoaXMudmFyaW50NjRMbywgdGhpcy52YXJpbnQ2NEhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGB1aW50NjRgIGZpZWxkLCBhbiB1bnNpZ25lZCA2NC1iaXQgdmFyaW50LlxuICAgICAqL1xuICAgIHVpbnQ2NCgpIHtcbiAgICAgICAgdGhpcy52YXJpbnQ2NCgpO1xuICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC51RGVjKHRoaXMudmFyaW50NjRMbywgdGhpcy52YXJpbnQ2NEhpKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBzaW50NjRgIGZpZWxkLCBhIHNpZ25lZCwgemlnLXphZy1lbmNvZGVkIDY0LWJpdCB2YXJpbnQuXG4gICAgICovXG4gICAgc2ludDY0KCkge1xuICAgICAgICB0aGlzLnZhcmludDY0KCk7XG4gICAgICAgIGxldCBsbyA9IHRoaXMudmFyaW50NjRMbztcbiAgICAgICAgbGV0IGhpID0gdGhpcy52YXJpbnQ2NEhpO1xuICAgICAgICAvLyBkZWNvZGUgemlnIHphZ1xuICAgICAgICBsZXQgcyA9IC0obG8gJiAxKTtcbiAgICAgICAgbG8gPSAoKGxvID4+PiAxKSB8ICgoaGkgJiAxKSA8PCAzMSkpIF4gcztcbiAgICAgICAgaGkgPSAoaGkgPj4+IDEpIF4gcztcbiAgICAgICAgcmV0dXJuIHByb3RvSW50NjQuZGVjKGxvLCBoaSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgYm9vbGAgZmllbGQsIGEgdmFyaWFudC5cbiAgICAgKi9cbiAgICBib29sKCkge1xuICAgICAgICAvLyBGYXN0IHBhdGg6IG1vc3QgYm9vbHMgYXJlIDB4MCBvciAweDEuXG4gICAgICAgIGNvbnN0IGIgPSB0aGlzLmJ1Zlt0aGlzLnBvc107XG4gICAgICAgIGlmIChiIDwgMHg4MCkge1xuICAgICAgICAgICAgdGhpcy5wb3MrKztcbiAgICAgICAgICAgIHJldHVybiBiICE9PSAwO1xuICAgICAgICB9XG4gICAgICAgIHRoaXMudmFyaW50NjQoKTtcbiAgICAgICAgcmV0dXJuIHRoaXMudmFyaW50NjRMbyAhPT0gMCB8fCB0aGlzLnZhcmludDY0SGkgIT09IDA7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgZml4ZWQzMmAgZmllbGQsIGFuIHVuc2lnbmVkLCBmaXhlZC1sZW5ndGggMzItYml0IGludGVnZXIuXG4gICAgICovXG4gICAgZml4ZWQzMigpIHtcbiAgICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0Fzc2lnbkluRXhwcmVzc2lvbnM6IG5vXG4gICAgICAgIHJldHVybiB0aGlzLnZpZXcuZ2V0VWludDMyKCh0aGlzLnBvcyArPSA0KSAtIDQsIHRydWUpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYHNmaXhlZDMyYCBmaWVsZCwgYSBzaWduZWQsIGZpeGVkLWxlbmd0aCAzMi1iaXQgaW50ZWdlci5cbiAgICAgKi9cbiAgICBzZml4ZWQzMigpIHtcbiAgICAgICAgLy8gYmlvbWUtaWdub3JlIGxpbnQvc3VzcGljaW91cy9ub0Fzc2lnbkluRXhwcmVzc2lvbnM6IG5vXG4gICAgICAgIHJldHVybiB0aGlzLnZpZXcuZ2V0SW50MzIoKHRoaXMucG9zICs9IDQpIC0gNCwgdHJ1ZSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgZml4ZWQ2NGAgZmllbGQsIGFuIHVuc2lnbmVkLCBmaXhlZC1sZW5ndGggNjQgYml0IGludGVnZXIuXG4gICAgICovXG4gICAgZml4ZWQ2NCgpIHtcbiAgICAgICAgcmV0dXJuIHByb3RvSW50NjQudURlYyh0aGlzLnNmaXhlZDMyKCksIHRoaXMuc2ZpeGVkMzIoKSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgZml4ZWQ2NGAgZmllbGQsIGEgc2lnbmVkLCBmaXhlZC1sZW5ndGggNjQtYml0IGludGVnZXIuXG4gICAgICovXG4gICAgc2ZpeGVkNjQoKSB7XG4gICAgICAgIHJldHVybiBwcm90b0ludDY0LmRlYyh0aGlzLnNmaXhlZDMyKCksIHRoaXMuc2ZpeGVkMzIoKSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgZmxvYXRgIGZpZWxkLCAzMi1iaXQgZmxvYXRpbmcgcG9pbnQgbnVtYmVyLlxuICAgICAqL1xuICAgIGZsb2F0KCkge1xuICAgICAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9zdXNwaWNpb3VzL25vQXNzaWduSW5FeHByZXNzaW9uczogbm9cbiAgICAgICAgcmV0dXJuIHRoaXMudmlldy5nZXRGbG9hdDMyKCh0aGlzLnBvcyArPSA0KSAtIDQsIHRydWUpO1xuICAgIH1cbiAgICAvKipcbiAgICAgKiBSZWFkIGEgYGRvdWJsZWAgZmllbGQsIGEgNjQtYml0IGZsb2F0aW5nIHBvaW50IG51bWJlci5cbiAgICAgKi9cbiAgICBkb3VibGUoKSB7XG4gICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9Bc3NpZ25JbkV4cHJlc3Npb25zOiBub1xuICAgICAgICByZXR1cm4gdGhpcy52aWV3LmdldEZsb2F0NjQoKHRoaXMucG9zICs9IDgpIC0gOCwgdHJ1ZSk7XG4gICAgfVxuICAgIC8qKlxuICAgICAqIFJlYWQgYSBgYnl0ZXNgIGZpZWxkLCBsZW5ndGgtZGVsaW1pdGVkIGFyYml0cmFyeSBkYXRhLlxuICAgICAqL1xuICAgIGJ5dGVzKCkge1xuICAgICAgICBsZXQgbGVuID0gdGhpcy51aW50MzIoKSwgc3RhcnQgPSB0aGlzLnBvcztcbiAgICAgICAgdGhpcy5wb3MgKz0gbGVuO1xuICAgICAgICB0aGlzLmFzc2VydEJvdW5kcygpO1xuICAgICAgICByZXR1cm4gdGhpcy5idWYuc3ViYXJyYXkoc3RhcnQsIHN0YXJ0ICsgbGVuKTtcbiAgICB9XG4gICAgLyoqXG4gICAgICogUmVhZCBhIGBzdHJpbmdgIGZpZWxkLCBsZW5ndGgtZGVsaW1pdGVkIGRhdGEgY29udmVydGVkIHRvIFVURi04IHRleHQuIElmXG4gICAgICogYHN0cmljdGAgaXMgdHJ1ZSwgdGhyb3cgb24gaW52YWxpZCBVVEYtOCBpbnN0ZWFkIG9mIHN1YnN0aXR1dGluZyBVK0ZGRkQuXG4gICAgICovXG4gICAgc3RyaW5nKHN0cmljdCkge1xuICAgICAgICAvLyBMaWtlIGJ5dGVzKCksIGJ1dCB0aGUgQVNDSUkgZmFzdCBwYXRoIHJlYWRzIHRoZSBidWZmZXIgd2l0aG91dCBhIHZpZXcuXG4gICAgICAgIGNvbnN0IGxlbiA9IHRoaXMudWludDMyKCk7XG4gICAgICAgIGNvbnN0IHN0YXJ0ID0gdGhpcy5wb3M7XG4gICAgICAgIHRoaXMucG9zICs9IGxlbjtcbiAgICAgICAgdGhpcy5hc3NlcnRCb3VuZHMoKTtcbiAgICAgICAgY29uc3QgYnVmID0gdGhpcy5idWY7XG4gICAgICAgIC8vIEZhc3QgcGF0aCBmb3IgQVNDSUkuXG4gICAgICAgIGlmIChsZW4gPD0gQVNDSUlfTUFYX0xFTkdUSCkge1xuICAgICAgICAgICAgY29uc3QgY29kZXMgPSBuZXcgQXJyYXkobGVuKTtcbiAgICAgICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgbGVuOyBpKyspIHtcbiAgICAgICAgICAgICAgICBjb25zdCBieXRlID0gYnVmW3N0YXJ0ICsgaV07XG4gICAgICAgICAgICAgICAgaWYgKGJ5dGUgPiAweDdmKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiB0aGlzLmRlY29kZVV0ZjgoYnVmLnN1YmFycmF5KHN0YXJ0LCB0aGlzLnBvcyksIHN0cmljdCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNvZGVzW2ldID0gYnl0ZTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiBTdHJpbmcuZnJvbUNoYXJDb2RlLmFwcGx5KFN0cmluZywgY29kZXMpO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiB0aGlzLmRlY29kZVV0ZjgoYnVmLnN1YmFycmF5KHN0YXJ0LCB0aGlzLnBvcyksIHN0cmljdCk7XG4gICAgfVxufVxuLyoqXG4gKiBBc3NlcnQgYSB2YWxpZCBzaWduZWQgcHJvdG9idWYgMzItYml0IGludGVnZXIgYXMgYSBudW1iZXIgb3Igc3RyaW5nLlxuICovXG5mdW5jdGlvbiBhc3NlcnRJbnQzMihhcmcpIHtcbiAgICBpZiAodHlwZW9mIGFyZyA9PSBcInN0cmluZ1wiKSB7XG4gICAgICAgIGFyZyA9IE51bWJlcihhcmcpO1xuICAgIH1cbiAgICBlbHNlIGlmICh0eXBlb2YgYXJnICE9IFwibnVtYmVyXCIpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBpbnQzMjogXCIgKyB0eXBlb2YgYXJnKTtcbiAgICB9XG4gICAgaWYgKCFOdW1iZXIuaXNJbnRlZ2VyKGFyZykgfHxcbiAgICAgICAgYXJnID4gSU5UMzJfTUFYIHx8XG4gICAgICAgIGFyZyA8IElOVDMyX01JTilcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBpbnQzMjogXCIgKyBhcmcpO1xufVxuLyoqXG4gKiBBc3NlcnQgYSB2YWxpZCB1bnNpZ25lZCBwcm90b2J1ZiAzMi1iaXQgaW50ZWdlciBhcyBhIG51bWJlciBvciBzdHJpbmcuXG4gKi9cbmZ1bmN0aW9uIGFzc2VydFVJbnQzMihhcmcpIHtcbiAgICBpZiAodHlwZW9mIGFyZyA9PSBcInN0cmluZ1wiKSB7XG4gICAgICAgIGFyZyA9IE51bWJlcihhcmcpO1xuICAgIH1cbiAgICBlbHNlIGlmICh0eXBlb2YgYXJnICE9IFwibnVtYmVyXCIpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCB1aW50MzI6IFwiICsgdHlwZW9mIGFyZyk7XG4gICAgfVxuICAgIGlmICghTnVtYmVyLmlzSW50ZWdlcihhcmcpIHx8XG4gICAgICAgIGFyZyA+IFVJTlQzMl9NQVggfHxcbiAgICAgICAgYXJnIDwgMClcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCB1aW50MzI6IFwiICsgYXJnKTtcbn1cbi8qKlxuICogQXNzZXJ0IGEgdmFsaWQgcHJvdG9idWYgZmxvYXQzMiB2YWx1ZSBhcyBhIG51bWJlciBvciBzdHJpbmcuXG4gKi9cbmZ1bmN0aW9uIGFzc2VydEZsb2F0MzIoYXJnKSB7XG4gICAgaWYgKHR5cGVvZiBhcmcgPT0gXCJzdHJpbmdcIikge1xuICAgICAgICBjb25zdCBvID0gYXJnO1xuICAgICAgICBhcmcgPSBOdW1iZXIoYXJnKTtcbiAgICAgICAgaWYgKE51bWJlci5pc05hTihhcmcpICYmIG8gIT09IFwiTmFOXCIpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcImludmFsaWQgZmxvYXQzMjogXCIgKyBvKTtcbiAgICAgICAgfVxuICAgIH1cbiAgICBlbHNlIGlmICh0eXBlb2YgYXJnICE9IFwibnVtYmVyXCIpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBmbG9hdDMyOiBcIiArIHR5cGVvZiBhcmcpO1xuICAgIH1cbiAgICAvLyBmbG9hdDMyIGlzIHJlcHJlc2VudGVkIHdpdGggcmVndWxhciA2NC1iaXQgbnVtYmVycy4gQSB2YWx1ZSB0b28gbGFyZ2UgZm9yXG4gICAgLy8gYSBmbG9hdDMyIGJlY29tZXMgaW5maW5pdHkgd2hlbiByb3VuZGVkLiBOYU4gYW5kIGluZmluaXR5IGFyZSB2YWxpZCB2YWx1ZXMuXG4gICAgaWYgKCFOdW1iZXIuaXNGaW5pdGUoTWF0aC5mcm91bmQoYXJnKSkgJiYgTnVtYmVyLmlzRmluaXRlKGFyZykpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBmbG9hdDMyOiBcIiArIGFyZyk7XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBjcmVhdGUgfSBmcm9tIFwiLi4vY3JlYXRlLmpzXCI7XG5pbXBvcnQgeyBpc09iamVjdCB9IGZyb20gXCIuL2d1YXJkLmpzXCI7XG5pbXBvcnQgeyBzZXRPd24gfSBmcm9tIFwiLi91bnNhZmUuanNcIjtcbmltcG9ydCB7IGlzV3JhcHBlckRlc2MgfSBmcm9tIFwiLi4vd2t0L3dyYXBwZXJzLmpzXCI7XG4vLyBnb29nbGUucHJvdG9idWYuTnVsbFZhbHVlLk5VTExfVkFMVUU7XG5jb25zdCBOVUxMX1ZBTFVFID0gMDtcbi8qKlxuICogUmV0dXJuIHRoZSBjb252ZXJzaW9ucyBiZXR3ZWVuIHRoZSBsb2NhbCByZXByZXNlbnRhdGlvbiBvZiB0aGUgZmllbGRcbiAqIHZhbHVlIGFuZCB0aGUgbWVzc2FnZSBpdCByZXByZXNlbnRzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2NhbE1lc3NhZ2VNYXBwZXIoZmllbGQpIHtcbiAgICAvLyBnb29nbGUucHJvdG9idWYuU3RydWN0IGZpZWxkcyBhcmUgc3RvcmVkIGFzIEpzb25PYmplY3QuXG4gICAgaWYgKHVzZXNKc29uUmVwcmVzZW50YXRpb24oZmllbGQpKSB7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICB0b01lc3NhZ2U6IChsb2NhbCkgPT4gd2t0U3RydWN0VG9SZWZsZWN0KGxvY2FsKSxcbiAgICAgICAgICAgIHRvTG9jYWw6IChtZXNzYWdlKSA9PiB3a3RTdHJ1Y3RUb0xvY2FsKG1lc3NhZ2UpLFxuICAgICAgICB9O1xuICAgIH1cbiAgICAvLyBTaW5ndWxhciB3cmFwcGVyIGZpZWxkcyBvdXRzaWRlIGEgb25lb2YgYXJlIHVud3JhcHBlZCB0byB0aGUgc2NhbGFyIHZhbHVlLlxuICAgIGlmIChmaWVsZC5maWVsZEtpbmQgPT0gXCJtZXNzYWdlXCIgJiZcbiAgICAgICAgIWZpZWxkLm9uZW9mICYmXG4gICAgICAgIGlzV3JhcHBlckRlc2MoZmllbGQubWVzc2FnZSkpIHtcbiAgICAgICAgY29uc3Qgd3JhcHBlckRlc2MgPSBmaWVsZC5tZXNzYWdlO1xuICAgICAgICBjb25zdCB2YWx1ZUxvY2FsTmFtZSA9IHdyYXBwZXJEZXNjLmZpZWxkc1swXS5sb2NhbE5hbWU7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICB0b01lc3NhZ2U6IChsb2NhbCkgPT4ge1xuICAgICAgICAgICAgICAgIGNvbnN0IG1lc3NhZ2UgPSBjcmVhdGUod3JhcHBlckRlc2MpO1xuICAgICAgICAgICAgICAgIGlmIChsb2NhbCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgIG1lc3NhZ2VbdmFsdWVMb2NhbE5hbWVdID0gbG9jYWw7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHJldHVybiBtZXNzYWdlO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIHRvTG9jYWw6IChtZXNzYWdlKSA9PiBtZXNzYWdlW3ZhbHVlTG9jYWxOYW1lXSxcbiAgICAgICAgfTtcbiAgICB9XG4gICAgLy8gRm9yIGFsbCBvdGhlciBmaWVsZHMsIHRoZSBsb2NhbCB2YWx1ZSBpcyB0aGUgbWVzc2FnZSBpdHNlbGYuXG4gICAgY29uc3QgY2hpbGREZXNjID0gZmllbGQubWVzc2FnZTtcbiAgICByZXR1cm4ge1xuICAgICAgICB0b01lc3NhZ2U6IChsb2NhbCkgPT4gKGxvY2FsID09PSB1bmRlZmluZWQgPyBjcmVhdGUoY2hpbGREZXNjKSA6IGxvY2FsKSxcbiAgICAgICAgdG9Mb2NhbDogKG1lc3NhZ2UpID0+IG1lc3NhZ2UsXG4gICAgfTtcbn1cbi8qKlxuICogUmV0dXJucyB0cnVlIGlmIHZhbHVlcyBvZiB0aGlzIGZpZWxkIGFyZSBzdG9yZWQgYXMgSnNvblZhbHVlIGluc3RlYWQgb2ZcbiAqIGEgbWVzc2FnZTogZ29vZ2xlLnByb3RvYnVmLlN0cnVjdCBpcyByZXByZXNlbnRlZCB3aXRoIEpzb25PYmplY3Qgd2hlblxuICogdXNlZCBpbiBhIGZpZWxkLCBleGNlcHQgd2hlbiB1c2VkIGluIGdvb2dsZS5wcm90b2J1Zi5WYWx1ZS5cbiAqL1xuZnVuY3Rpb24gdXNlc0pzb25SZXByZXNlbnRhdGlvbihmaWVsZCkge1xuICAgIHJldHVybiAoZmllbGQubWVzc2FnZS50eXBlTmFtZSA9PSBcImdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RcIiAmJlxuICAgICAgICBmaWVsZC5wYXJlbnQudHlwZU5hbWUgIT0gXCJnb29nbGUucHJvdG9idWYuVmFsdWVcIik7XG59XG4vKipcbiAqIENvbnZlcnQgdGhlIEpzb25WYWx1ZSByZXByZXNlbnRhdGlvbiBvZiBhIGdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3QgdG8gdGhlXG4gKiBtZXNzYWdlIHJlcHJlc2VudGF0aW9uLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3a3RTdHJ1Y3RUb1JlZmxlY3QoanNvbikge1xuICAgIGNvbnN0IHN0cnVjdCA9IHtcbiAgICAgICAgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RcIixcbiAgICAgICAgZmllbGRzOiB7fSxcbiAgICB9O1xuICAgIGlmIChpc09iamVjdChqc29uKSkge1xuICAgICAgICBmb3IgKGNvbnN0IGsgb2YgT2JqZWN0LmtleXMoanNvbikpIHtcbiAgICAgICAgICAgIHNldE93bihzdHJ1Y3QuZmllbGRzLCBrLCB3a3RWYWx1ZVRvUmVmbGVjdChqc29uW2tdKSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHN0cnVjdDtcbn1cbi8qKlxuICogQ29udmVydCBhIGdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3QgbWVzc2FnZSB0byBpdHMgSnNvblZhbHVlIHJlcHJlc2VudGF0aW9uLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3a3RTdHJ1Y3RUb0xvY2FsKHZhbCkge1xuICAgIGNvbnN0IGpzb24gPSB7fTtcbiAgICBmb3IgKGNvbnN0IGsgb2YgT2JqZWN0LmtleXModmFsLmZpZWxkcykpIHtcbiAgICAgICAgc2V0T3duKGpzb24sIGssIHdrdFZhbHVlVG9Mb2NhbCh2YWwuZmllbGRzW2tdKSk7XG4gICAgfVxuICAgIHJldHVybiBqc29uO1xufVxuZnVuY3Rpb24gd2t0VmFsdWVUb0xvY2FsKHZhbCkge1xuICAgIHN3aXRjaCAodmFsLmtpbmQuY2FzZSkge1xuICAgICAgICBjYXNlIFwic3RydWN0VmFsdWVcIjpcbiAgICAgICAgICAgIHJldHVybiB3a3RTdHJ1Y3RUb0xvY2FsKHZhbC5raW5kLnZhbHVlKTtcbiAgICAgICAgY2FzZSBcImxpc3RWYWx1ZVwiOlxuICAgICAgICAgICAgcmV0dXJuIHZhbC5raW5kLnZhbHVlLnZhbHVlcy5tYXAod2t0VmFsdWVUb0xvY2FsKTtcbiAgICAgICAgY2FzZSBcIm51bGxWYWx1ZVwiOlxuICAgICAgICBjYXNlIHVuZGVmaW5lZDpcbiAgICAgICAgICAgIHJldHVybiBudWxsO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgcmV0dXJuIHZhbC5raW5kLnZhbHVlO1xuICAgIH1cbn1cbmZ1bmN0aW9uIHdrdFZhbHVlVG9SZWZsZWN0KGpzb24pIHtcbiAgICBjb25zdCB2YWx1ZSA9IHtcbiAgICAgICAgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5WYWx1ZVwiLFxuICAgICAgICBraW5kOiB7IGNhc2U6IHVuZGVmaW5lZCB9LFxuICAgIH07XG4gICAgc3dpdGNoICh0eXBlb2YganNvbikge1xuICAgICAgICBjYXNlIFwibnVtYmVyXCI6XG4gICAgICAgICAgICB2YWx1ZS5raW5kID0geyBjYXNlOiBcIm51bWJlclZhbHVlXCIsIHZhbHVlOiBqc29uIH07XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgY2FzZSBcInN0cmluZ1wiOlxuICAgICAgICAgICAgdmFsdWUua2luZCA9IHsgY2FzZTogXCJzdHJpbmdWYWx1ZVwiLCB2YWx1ZToganNvbiB9O1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIGNhc2UgXCJib29sZWFuXCI6XG4gICAgICAgICAgICB2YWx1ZS5raW5kID0geyBjYXNlOiBcImJvb2xWYWx1ZVwiLCB2YWx1ZToganNvbiB9O1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIGNhc2UgXCJvYmplY3RcIjpcbiAgICAgICAgICAgIGlmIChqc29uID09PSBudWxsKSB7XG4gICAgICAgICAgICAgICAgdmFsdWUua2luZCA9IHsgY2FzZTogXCJudWxsVmFsdWVcIiwgdmFsdWU6IE5VTExfVkFMVUUgfTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2UgaWYgKEFycmF5LmlzQXJyYXkoanNvbikpIHtcbiAgICAgICAgICAgICAgICBjb25zdCBsaXN0VmFsdWUgPSB7XG4gICAgICAgICAgICAgICAgICAgICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuTGlzdFZhbHVlXCIsXG4gICAgICAgICAgICAgICAgICAgIHZhbHVlczogW10sXG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgICAgICBpZiAoQXJyYXkuaXNBcnJheShqc29uKSkge1xuICAgICAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IGUgb2YganNvbikge1xuICAgICAgICAgICAgICAgICAgICAgICAgbGlzdFZhbHVlLnZhbHVlcy5wdXNoKHdrdFZhbHVlVG9SZWZsZWN0KGUpKTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB2YWx1ZS5raW5kID0ge1xuICAgICAgICAgICAgICAgICAgICBjYXNlOiBcImxpc3RWYWx1ZVwiLFxuICAgICAgICAgICAgICAgICAgICB2YWx1ZTogbGlzdFZhbHVlLFxuICAgICAgICAgICAgICAgIH07XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICB2YWx1ZS5raW5kID0ge1xuICAgICAgICAgICAgICAgICAgICBjYXNlOiBcInN0cnVjdFZhbHVlXCIsXG4gICAgICAgICAgICAgICAgICAgIHZhbHVlOiB3a3RTdHJ1Y3RUb1JlZmxlY3QoanNvbiksXG4gICAgICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGJyZWFrO1xuICAgIH1cbiAgICByZXR1cm4gdmFsdWU7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbi8vIE5hdGl2ZSBVaW50OEFycmF5LnByb3RvdHlwZS5zZXRGcm9tQmFzZTY0LCBpZiB0aGUgcnVudGltZSBwcm92aWRlcyBpdC5cbmNvbnN0IG5hdGl2ZVNldEZyb21CYXNlNjQgPSBVaW50OEFycmF5LnByb3RvdHlwZS5zZXRGcm9tQmFzZTY0O1xuLyoqXG4gKiBEZWNvZGVzIGEgYmFzZTY0IHN0cmluZyB0byBhIGJ5dGUgYXJyYXkuXG4gKlxuICogLSBpZ25vcmVzIHdoaXRlLXNwYWNlLCBpbmNsdWRpbmcgbGluZSBicmVha3MgYW5kIHRhYnNcbiAqIC0gYWxsb3dzIGlubmVyIHBhZGRpbmcgKGNhbiBkZWNvZGUgY29uY2F0ZW5hdGVkIGJhc2U2NCBzdHJpbmdzKVxuICogLSBkb2VzIG5vdCByZXF1aXJlIHBhZGRpbmdcbiAqIC0gdW5kZXJzdGFuZHMgYmFzZTY0dXJsIGVuY29kaW5nOlxuICogICBcIi1cIiBpbnN0ZWFkIG9mIFwiK1wiLFxuICogICBcIl9cIiBpbnN0ZWFkIG9mIFwiL1wiLFxuICogICBubyBwYWRkaW5nXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYXNlNjREZWNvZGUoYmFzZTY0U3RyKSB7XG4gICAgY29uc3QgbGVuID0gYmFzZTY0U3RyLmxlbmd0aDtcbiAgICAvLyBEZWNvZGVkIHNpemUsIGFzc3VtaW5nIGEgd2VsbC1mb3JtZWQgc3RyaW5nOiB0aHJlZSBieXRlcyBwZXIgZ3JvdXAgb2ZcbiAgICAvLyBmb3VyIGNoYXJhY3RlcnMsIG1pbnVzIG9uZSBieXRlIGZvciBlYWNoIHBhZGRpbmcgY2hhcmFjdGVyLlxuICAgIGxldCBzaXplID0gbGVuIC0gKChsZW4gKyAzKSA+PiAyKTtcbiAgICBpZiAoKGxlbiAmIDMpID09IDAgJiYgYmFzZTY0U3RyW2xlbiAtIDFdID09IFwiPVwiKSB7XG4gICAgICAgIHNpemUgLT0gYmFzZTY0U3RyW2xlbiAtIDJdID09IFwiPVwiID8gMiA6IDE7XG4gICAgfVxuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoc2l6ZSk7XG4gICAgbGV0IHdyaXR0ZW4gPSAtMTtcbiAgICBpZiAobmF0aXZlU2V0RnJvbUJhc2U2NCkge1xuICAgICAgICB0cnkge1xuICAgICAgICAgICAgY29uc3QgcmVzdWx0ID0gbmF0aXZlU2V0RnJvbUJhc2U2NC5jYWxsKGJ5dGVzLCBiYXNlNjRTdHIpO1xuICAgICAgICAgICAgaWYgKHJlc3VsdC5yZWFkID09IGxlbikge1xuICAgICAgICAgICAgICAgIHdyaXR0ZW4gPSByZXN1bHQud3JpdHRlbjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBjYXRjaCAoX2EpIHtcbiAgICAgICAgICAgIC8vIFRoZSBuYXRpdmUgZGVjb2RlciByZWplY3RzIGJhc2U2NHVybCBhbmQgaW5uZXIgcGFkZGluZywgd2hpY2ggd2UgYWNjZXB0LlxuICAgICAgICB9XG4gICAgfVxuICAgIGlmICh3cml0dGVuIDwgMCkge1xuICAgICAgICB3cml0dGVuID0gc2V0RnJvbUJhc2U2NChieXRlcywgYmFzZTY0U3RyKTtcbiAgICB9XG4gICAgcmV0dXJuIHdyaXR0ZW4gPT0gc2l6ZSA/IGJ5dGVzIDogYnl0ZXMuc3ViYXJyYXkoMCwgd3JpdHRlbik7XG59XG4vKiogV3JpdGVzIGludG8gYGJ5dGVzYCBmcm9tIGluZGV4IDAgYW5kIHJldHVybnMgdGhlIG51bWJlciBvZiBieXRlcyB3cml0dGVuLiAqL1xuZnVuY3Rpb24gc2V0RnJvbUJhc2U2NChieXRlcywgYmFzZTY0U3RyKSB7XG4gICAgY29uc3QgdGFibGUgPSBnZXREZWNvZGVUYWJsZSgpO1xuICAgIGxldCBieXRlUG9zID0gMCwgLy8gcG9zaXRpb24gaW4gYnl0ZSBhcnJheVxuICAgIGdyb3VwUG9zID0gMCwgLy8gcG9zaXRpb24gaW4gYmFzZTY0IGdyb3VwXG4gICAgYiwgLy8gY3VycmVudCBieXRlXG4gICAgcCA9IDA7IC8vIHByZXZpb3VzIGJ5dGVcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGJhc2U2NFN0ci5sZW5ndGg7IGkrKykge1xuICAgICAgICBiID0gdGFibGVbYmFzZTY0U3RyLmNoYXJDb2RlQXQoaSldO1xuICAgICAgICBpZiAoYiA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICBzd2l0Y2ggKGJhc2U2NFN0cltpXSkge1xuICAgICAgICAgICAgICAgIC8vIEB0cy1pZ25vcmUgVFM3MDI5OiBGYWxsdGhyb3VnaCBjYXNlIGluIHN3aXRjaCAtLSBpZ25vcmUgaW5zdGVhZCBvZiBleHBlY3QtZXJyb3IgZm9yIGNvbXBpbGVyIHNldHRpbmdzIHdpdGhvdXQgbm9GYWxsdGhyb3VnaENhc2VzSW5Td2l0Y2g6IHRydWVcbiAgICAgICAgICAgICAgICBjYXNlIFwiPVwiOlxuICAgICAgICAgICAgICAgICAgICBncm91cFBvcyA9IDA7IC8vIHJlc2V0IHN0YXRlIHdoZW4gcGFkZGluZyBmb3VuZFxuICAgICAgICAgICAgICAgIGNhc2UgXCJcXG5cIjpcbiAgICAgICAgICAgICAgICBjYXNlIFwiXFxyXCI6XG4gICAgICAgICAgICAgICAgY2FzZSBcIlxcdFwiOlxuICAgICAgICAgICAgICAgIGNhc2UgXCIgXCI6XG4gICAgICAgICAgICAgICAgICAgIGNvbnRpbnVlOyAvLyBza2lwIHdoaXRlLXNwYWNlLCBhbmQgcGFkZGluZ1xuICAgICAgICAgICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAgICAgICAgIHRocm93IEVycm9yKFwiaW52YWxpZCBiYXNlNjQgc3RyaW5nXCIpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgICAgIHN3aXRjaCAoZ3JvdXBQb3MpIHtcbiAgICAgICAgICAgIGNhc2UgMDpcbiAgICAgICAgICAgICAgICBwID0gYjtcbiAgICAgICAgICAgICAgICBncm91cFBvcyA9IDE7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIDE6XG4gICAgICAgICAgICAgICAgYnl0ZXNbYnl0ZVBvcysrXSA9IChwIDw8IDIpIHwgKChiICYgNDgpID4+IDQpO1xuICAgICAgICAgICAgICAgIHAgPSBiO1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMjtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMjpcbiAgICAgICAgICAgICAgICBieXRlc1tieXRlUG9zKytdID0gKChwICYgMTUpIDw8IDQpIHwgKChiICYgNjApID4+IDIpO1xuICAgICAgICAgICAgICAgIHAgPSBiO1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMztcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMzpcbiAgICAgICAgICAgICAgICBieXRlc1tieXRlUG9zKytdID0gKChwICYgMykgPDwgNikgfCBiO1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMDtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgIH1cbiAgICBpZiAoZ3JvdXBQb3MgPT0gMSlcbiAgICAgICAgdGhyb3cgRXJyb3IoXCJpbnZhbGlkIGJhc2U2NCBzdHJpbmdcIik7XG4gICAgcmV0dXJuIGJ5dGVQb3M7XG59XG5jb25zdCBuYXRpdmVUb0Jhc2U2NCA9IFVpbnQ4QXJyYXkucHJvdG90eXBlLnRvQmFzZTY0O1xuY29uc3QgdG9CYXNlNjRPcHRpb25zTWFwID0ge1xuICAgIHN0ZDogeyBhbHBoYWJldDogXCJiYXNlNjRcIiwgb21pdFBhZGRpbmc6IGZhbHNlIH0sXG4gICAgc3RkX3JhdzogeyBhbHBoYWJldDogXCJiYXNlNjRcIiwgb21pdFBhZGRpbmc6IHRydWUgfSxcbiAgICB1cmw6IHsgYWxwaGFiZXQ6IFwiYmFzZTY0dXJsXCIsIG9taXRQYWRkaW5nOiB0cnVlIH0sXG59O1xuLyoqXG4gKiBFbmNvZGUgYSBieXRlIGFycmF5IHRvIGEgYmFzZTY0IHN0cmluZy5cbiAqXG4gKiBCeSBkZWZhdWx0LCB0aGlzIGZ1bmN0aW9uIHVzZXMgdGhlIHN0YW5kYXJkIGJhc2U2NCBlbmNvZGluZyB3aXRoIHBhZGRpbmcuXG4gKlxuICogVG8gZW5jb2RlIHdpdGhvdXQgcGFkZGluZywgdXNlIGVuY29kaW5nID0gXCJzdGRfcmF3XCIuXG4gKlxuICogVG8gZW5jb2RlIHdpdGggdGhlIFVSTCBlbmNvZGluZywgdXNlIGVuY29kaW5nID0gXCJ1cmxcIiwgd2hpY2ggcmVwbGFjZXMgdGhlXG4gKiBjaGFyYWN0ZXJzICsvIGJ5IHRoZWlyIFVSTC1zYWZlIGNvdW50ZXJwYXJ0cyAtXywgYW5kIG9taXRzIHBhZGRpbmcuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYXNlNjRFbmNvZGUoYnl0ZXMsIGVuY29kaW5nID0gXCJzdGRcIikge1xuICAgIGlmIChuYXRpdmVUb0Jhc2U2NCkge1xuICAgICAgICByZXR1cm4gbmF0aXZlVG9CYXNlNjQuY2FsbChieXRlcywgdG9CYXNlNjRPcHRpb25zTWFwW2VuY29kaW5nXSk7XG4gICAgfVxuICAgIGNvbnN0IHRhYmxlID0gZ2V0RW5jb2RlVGFibGUoZW5jb2RpbmcpO1xuICAgIGNvbnN0IHBhZCA9IGVuY29kaW5nID09IFwic3RkXCI7XG4gICAgbGV0IGJhc2U2NCA9IFwiXCIsIGdyb3VwUG9zID0gMCwgLy8gcG9zaXRpb24gaW4gYmFzZTY0IGdyb3VwXG4gICAgYiwgLy8gY3VycmVudCBieXRlXG4gICAgcCA9IDA7IC8vIGNhcnJ5IG92ZXIgZnJvbSBwcmV2aW91cyBieXRlXG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBieXRlcy5sZW5ndGg7IGkrKykge1xuICAgICAgICBiID0gYnl0ZXNbaV07XG4gICAgICAgIHN3aXRjaCAoZ3JvdXBQb3MpIHtcbiAgICAgICAgICAgIGNhc2UgMDpcbiAgICAgICAgICAgICAgICBiYXNlNjQgKz0gdGFibGVbYiA+PiAyXTtcbiAgICAgICAgICAgICAgICBwID0gKGIgJiAzKSA8PCA0O1xuICAgICAgICAgICAgICAgIGdyb3VwUG9zID0gMTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgMTpcbiAgICAgICAgICAgICAgICBiYXNlNjQgKz0gdGFibGVbcCB8IChiID4+IDQpXTtcbiAgICAgICAgICAgICAgICBwID0gKGIgJiAxNSkgPDwgMjtcbiAgICAgICAgICAgICAgICBncm91cFBvcyA9IDI7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBjYXNlIDI6XG4gICAgICAgICAgICAgICAgYmFzZTY0ICs9IHRhYmxlW3AgfCAoYiA+PiA2KV07XG4gICAgICAgICAgICAgICAgYmFzZTY0ICs9IHRhYmxlW2IgJiA2M107XG4gICAgICAgICAgICAgICAgZ3JvdXBQb3MgPSAwO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgfVxuICAgIC8vIGFkZCBvdXRwdXQgcGFkZGluZ1xuICAgIGlmIChncm91cFBvcykge1xuICAgICAgICBiYXNlNjQgKz0gdGFibGVbcF07XG4gICAgICAgIGlmIChwYWQpIHtcbiAgICAgICAgICAgIGJhc2U2NCArPSBcIj1cIjtcbiAgICAgICAgICAgIGlmIChncm91cFBvcyA9PSAxKVxuICAgICAgICAgICAgICAgIGJhc2U2NCArPSBcIj1cIjtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gYmFzZTY0O1xufVxuLy8gbG9va3VwIHRhYmxlIGZyb20gYmFzZTY0IGNoYXJhY3RlciB0byBieXRlXG5sZXQgZW5jb2RlVGFibGVTdGQ7XG5sZXQgZW5jb2RlVGFibGVVcmw7XG4vLyBsb29rdXAgdGFibGUgZnJvbSBiYXNlNjQgY2hhcmFjdGVyICpjb2RlKiB0byBieXRlIGJlY2F1c2UgbG9va3VwIGJ5IG51bWJlciBpcyBmYXN0XG5sZXQgZGVjb2RlVGFibGU7XG5mdW5jdGlvbiBnZXRFbmNvZGVUYWJsZShlbmNvZGluZykge1xuICAgIGlmICghZW5jb2RlVGFibGVTdGQpIHtcbiAgICAgICAgZW5jb2RlVGFibGVTdGQgPVxuICAgICAgICAgICAgXCJBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWmFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6MDEyMzQ1Njc4OSsvXCIuc3BsaXQoXCJcIik7XG4gICAgICAgIGVuY29kZVRhYmxlVXJsID0gZW5jb2RlVGFibGVTdGQuc2xpY2UoMCwgLTIpLmNvbmNhdChcIi1cIiwgXCJfXCIpO1xuICAgIH1cbiAgICByZXR1cm4gZW5jb2RpbmcgPT0gXCJ1cmxcIlxuICAgICAgICA/IC8vIGJpb21lLWlnbm9yZSBsaW50L3N0eWxlL25vTm9uTnVsbEFzc2VydGlvbjogVFMgZmFpbHMgdG8gbmFycm93IGRvd25cbiAgICAgICAgICAgIGVuY29kZVRhYmxlVXJsXG4gICAgICAgIDogZW5jb2RlVGFibGVTdGQ7XG59XG5mdW5jdGlvbiBnZXREZWNvZGVUYWJsZSgpIHtcbiAgICBpZiAoIWRlY29kZVRhYmxlKSB7XG4gICAgICAgIGRlY29kZVRhYmxlID0gW107XG4gICAgICAgIGNvbnN0IGVuY29kZVRhYmxlID0gZ2V0RW5jb2RlVGFibGUoXCJzdGRcIik7XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgZW5jb2RlVGFibGUubGVuZ3RoOyBpKyspXG4gICAgICAgICAgICBkZWNvZGVUYWJsZVtlbmNvZGVUYWJsZVtpXS5jaGFyQ29kZUF0KDApXSA9IGk7XG4gICAgICAgIC8vIHN1cHBvcnQgYmFzZTY0dXJsIHZhcmlhbnRzXG4gICAgICAgIGRlY29kZVRhYmxlW1wiLVwiLmNoYXJDb2RlQXQoMCldID0gZW5jb2RlVGFibGUuaW5kZXhPZihcIitcIik7XG4gICAgICAgIGRlY29kZVRhYmxlW1wiX1wiLmNoYXJDb2RlQXQoMCldID0gZW5jb2RlVGFibGUuaW5kZXhPZihcIi9cIik7XG4gICAgfVxuICAgIHJldHVybiBkZWNvZGVUYWJsZTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuLyoqXG4gKiBSZXR1cm4gYSBmdWxseS1xdWFsaWZpZWQgbmFtZSBmb3IgYSBQcm90b2J1ZiBkZXNjcmlwdG9yLlxuICogRm9yIGEgZmlsZSBkZXNjcmlwdG9yLCByZXR1cm4gdGhlIG9yaWdpbmFsIGZpbGUgcGF0aC5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9wcm90b2J1Zi5jb20vZG9jcy9sYW5ndWFnZS1zcGVjI2Z1bGx5LXF1YWxpZmllZC1uYW1lc1xuICovXG5leHBvcnQgZnVuY3Rpb24gcXVhbGlmaWVkTmFtZShkZXNjKSB7XG4gICAgc3dpdGNoIChkZXNjLmtpbmQpIHtcbiAgICAgICAgY2FzZSBcImZpZWxkXCI6XG4gICAgICAgIGNhc2UgXCJvbmVvZlwiOlxuICAgICAgICBjYXNlIFwicnBjXCI6XG4gICAgICAgICAgICByZXR1cm4gZGVzYy5wYXJlbnQudHlwZU5hbWUgKyBcIi5cIiArIGRlc2MubmFtZTtcbiAgICAgICAgY2FzZSBcImVudW1fdmFsdWVcIjoge1xuICAgICAgICAgICAgY29uc3QgcCA9IGRlc2MucGFyZW50LnBhcmVudFxuICAgICAgICAgICAgICAgID8gZGVzYy5wYXJlbnQucGFyZW50LnR5cGVOYW1lXG4gICAgICAgICAgICAgICAgOiBkZXNjLnBhcmVudC5maWxlLnByb3RvLnBhY2thZ2U7XG4gICAgICAgICAgICByZXR1cm4gcCArIChwLmxlbmd0aCA+IDAgPyBcIi5cIiA6IFwiXCIpICsgZGVzYy5uYW1lO1xuICAgICAgICB9XG4gICAgICAgIGNhc2UgXCJzZXJ2aWNlXCI6XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6XG4gICAgICAgIGNhc2UgXCJleHRlbnNpb25cIjpcbiAgICAgICAgICAgIHJldHVybiBkZXNjLnR5cGVOYW1lO1xuICAgICAgICBjYXNlIFwiZmlsZVwiOlxuICAgICAgICAgICAgcmV0dXJuIGRlc2MucHJvdG8ubmFtZTtcbiAgICB9XG59XG4vKipcbiAqIENvbnZlcnRzIHNuYWtlX2Nhc2UgdG8gcHJvdG9DYW1lbENhc2UgYWNjb3JkaW5nIHRvIHRoZSBjb252ZW50aW9uXG4gKiB1c2VkIGJ5IHByb3RvYyB0byBjb252ZXJ0IGEgZmllbGQgbmFtZSB0byBhIEpTT04gbmFtZS5cbiAqXG4gKiBTZWUgaHR0cHM6Ly9wcm90b2J1Zi5jb20vZG9jcy9sYW5ndWFnZS1zcGVjI2RlZmF1bHQtanNvbi1uYW1lc1xuICpcbiAqIFRoZSBmdW5jdGlvbiBwcm90b1NuYWtlQ2FzZSBwcm92aWRlcyB0aGUgcmV2ZXJzZS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHByb3RvQ2FtZWxDYXNlKHNuYWtlQ2FzZSkge1xuICAgIGxldCBjYXBOZXh0ID0gZmFsc2U7XG4gICAgY29uc3QgYiA9IFtdO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgc25ha2VDYXNlLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGxldCBjID0gc25ha2VDYXNlLmNoYXJBdChpKTtcbiAgICAgICAgc3dpdGNoIChjKSB7XG4gICAgICAgICAgICBjYXNlIFwiX1wiOlxuICAgICAgICAgICAgICAgIGNhcE5leHQgPSB0cnVlO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBcIjBcIjpcbiAgICAgICAgICAgIGNhc2UgXCIxXCI6XG4gICAgICAgICAgICBjYXNlIFwiMlwiOlxuICAgICAgICAgICAgY2FzZSBcIjNcIjpcbiAgICAgICAgICAgIGNhc2UgXCI0XCI6XG4gICAgICAgICAgICBjYXNlIFwiNVwiOlxuICAgICAgICAgICAgY2FzZSBcIjZcIjpcbiAgICAgICAgICAgIGNhc2UgXCI3XCI6XG4gICAgICAgICAgICBjYXNlIFwiOFwiOlxuICAgICAgICAgICAgY2FzZSBcIjlcIjpcbiAgICAgICAgICAgICAgICBiLnB1c2goYyk7XG4gICAgICAgICAgICAgICAgY2FwTmV4dCA9IGZhbHNlO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICBpZiAoY2FwTmV4dCkge1xuICAgICAgICAgICAgICAgICAgICBjYXBOZXh0ID0gZmFsc2U7XG4gICAgICAgICAgICAgICAgICAgIGMgPSBjLnRvVXBwZXJDYXNlKCk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGIucHVzaChjKTtcbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gYi5qb2luKFwiXCIpO1xufVxuLyoqXG4gKiBDb252ZXJ0cyBwcm90b0NhbWVsQ2FzZSB0byBzbmFrZV9jYXNlLlxuICpcbiAqIFRoaXMgZnVuY3Rpb24gaXMgdGhlIHJldmVyc2Ugb2YgZnVuY3Rpb24gcHJvdG9DYW1lbENhc2UuIE5vdGUgdGhhdCBzb21lIG5hbWVzXG4gKiBhcmUgbm90IHJldmVyc2libGUgLSBmb3IgZXhhbXBsZSwgXCJmb29fX2JhclwiIC0+IFwiZm9vQmFyXCIgLT4gXCJmb29fYmFyXCIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcm90b1NuYWtlQ2FzZShsb3dlckNhbWVsQ2FzZSkge1xuICAgIHJldHVybiBsb3dlckNhbWVsQ2FzZS5yZXBsYWNlKC9bQS1aXS9nLCAobGV0dGVyKSA9PiBcIl9cIiArIGxldHRlci50b0xvd2VyQ2FzZSgpKTtcbn1cbi8qKlxuICogTmFtZXMgdGhhdCBjYW5ub3QgYmUgdXNlZCBmb3Igb2JqZWN0IHByb3BlcnRpZXMgYmVjYXVzZSB0aGV5IGFyZSByZXNlcnZlZFxuICogYnkgYnVpbHQtaW4gSmF2YVNjcmlwdCBwcm9wZXJ0aWVzLlxuICovXG5jb25zdCByZXNlcnZlZE9iamVjdFByb3BlcnRpZXMgPSBuZXcgU2V0KFtcbiAgICAvLyBuYW1lcyByZXNlcnZlZCBieSBKYXZhU2NyaXB0XG4gICAgXCJjb25zdHJ1Y3RvclwiLFxuICAgIFwidG9TdHJpbmdcIixcbiAgICBcInRvSlNPTlwiLFxuICAgIFwidmFsdWVPZlwiLFxuXSk7XG4vKipcbiAqIEVzY2FwZXMgbmFtZXMgdGhhdCBhcmUgcmVzZXJ2ZWQgZm9yIEVDTUFTY3JpcHQgYnVpbHQtaW4gb2JqZWN0IHByb3BlcnRpZXMuXG4gKlxuICogQWxzbyBzZWUgc2FmZUlkZW50aWZpZXIoKSBmcm9tIEBidWZidWlsZC9wcm90b3BsdWdpbi5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNhZmVPYmplY3RQcm9wZXJ0eShuYW1lKSB7XG4gICAgcmV0dXJuIHJlc2VydmVkT2JqZWN0UHJvcGVydGllcy5oYXMobmFtZSkgPyBuYW1lICsgXCIkXCIgOiBuYW1lO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBwcm90b0NhbWVsQ2FzZSB9IGZyb20gXCIuLi9yZWZsZWN0L25hbWVzLmpzXCI7XG5pbXBvcnQgeyB1bnNhZmVJc1NldEV4cGxpY2l0IH0gZnJvbSBcIi4uL3JlZmxlY3QvdW5zYWZlLmpzXCI7XG4vKipcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXN0b3JlSnNvbk5hbWVzKG1lc3NhZ2UpIHtcbiAgICBmb3IgKGNvbnN0IGYgb2YgbWVzc2FnZS5maWVsZCkge1xuICAgICAgICBpZiAoIXVuc2FmZUlzU2V0RXhwbGljaXQoZiwgXCJqc29uTmFtZVwiKSkge1xuICAgICAgICAgICAgZi5qc29uTmFtZSA9IHByb3RvQ2FtZWxDYXNlKGYubmFtZSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgbWVzc2FnZS5uZXN0ZWRUeXBlLmZvckVhY2gocmVzdG9yZUpzb25OYW1lcyk7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IFNjYWxhclR5cGUgfSBmcm9tIFwiLi4vZGVzY3JpcHRvcnMuanNcIjtcbmltcG9ydCB7IHByb3RvSW50NjQgfSBmcm9tIFwiLi4vcHJvdG8taW50NjQuanNcIjtcbi8qKlxuICogUGFyc2UgYW4gZW51bSB2YWx1ZSBmcm9tIHRoZSBQcm90b2J1ZiB0ZXh0IGZvcm1hdC5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VUZXh0Rm9ybWF0RW51bVZhbHVlKGRlc2NFbnVtLCB2YWx1ZSkge1xuICAgIGNvbnN0IGVudW1WYWx1ZSA9IGRlc2NFbnVtLnZhbHVlcy5maW5kKCh2KSA9PiB2Lm5hbWUgPT09IHZhbHVlKTtcbiAgICBpZiAoIWVudW1WYWx1ZSkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGNhbm5vdCBwYXJzZSAke2Rlc2NFbnVtfSBkZWZhdWx0IHZhbHVlOiAke3ZhbHVlfWApO1xuICAgIH1cbiAgICByZXR1cm4gZW51bVZhbHVlLm51bWJlcjtcbn1cbi8qKlxuICogUGFyc2UgYSBzY2FsYXIgdmFsdWUgZnJvbSB0aGUgUHJvdG9idWYgdGV4dCBmb3JtYXQuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlVGV4dEZvcm1hdFNjYWxhclZhbHVlKHR5cGUsIHZhbHVlKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TVFJJTkc6XG4gICAgICAgICAgICByZXR1cm4gdmFsdWU7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CWVRFUzoge1xuICAgICAgICAgICAgY29uc3QgdSA9IHVuZXNjYXBlQnl0ZXNEZWZhdWx0VmFsdWUodmFsdWUpO1xuICAgICAgICAgICAgaWYgKHUgPT09IGZhbHNlKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBjYW5ub3QgcGFyc2UgJHtTY2FsYXJUeXBlW3R5cGVdfSBkZWZhdWx0IHZhbHVlOiAke3ZhbHVlfWApO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuIHU7XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVENjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UNjQ6XG4gICAgICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC5wYXJzZSh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDY0OlxuICAgICAgICAgICAgcmV0dXJuIHByb3RvSW50NjQudVBhcnNlKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkRPVUJMRTpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZMT0FUOlxuICAgICAgICAgICAgc3dpdGNoICh2YWx1ZSkge1xuICAgICAgICAgICAgICAgIGNhc2UgXCJpbmZcIjpcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICAgICAgICAgICAgICBjYXNlIFwiLWluZlwiOlxuICAgICAgICAgICAgICAgICAgICByZXR1cm4gTnVtYmVyLk5FR0FUSVZFX0lORklOSVRZO1xuICAgICAgICAgICAgICAgIGNhc2UgXCJuYW5cIjpcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIE51bWJlci5OYU47XG4gICAgICAgICAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHBhcnNlRmxvYXQodmFsdWUpO1xuICAgICAgICAgICAgfVxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQk9PTDpcbiAgICAgICAgICAgIHJldHVybiB2YWx1ZSA9PT0gXCJ0cnVlXCI7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5JTlQzMjpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQzMjpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQzMjpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVEMzI6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQzMjpcbiAgICAgICAgICAgIHJldHVybiBwYXJzZUludCh2YWx1ZSwgMTApO1xuICAgIH1cbn1cbi8qKlxuICogUGFyc2VzIGEgdGV4dC1lbmNvZGVkIGRlZmF1bHQgdmFsdWUgKHByb3RvMikgb2YgYSBCWVRFUyBmaWVsZC5cbiAqL1xuZnVuY3Rpb24gdW5lc2NhcGVCeXRlc0RlZmF1bHRWYWx1ZShzdHIpIHtcbiAgICBjb25zdCBiID0gW107XG4gICAgY29uc3QgaW5wdXQgPSB7XG4gICAgICAgIHRhaWw6IHN0cixcbiAgICAgICAgYzogXCJcIixcbiAgICAgICAgbmV4dCgpIHtcbiAgICAgICAgICAgIGlmICh0aGlzLnRhaWwubGVuZ3RoID09IDApIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICB0aGlzLmMgPSB0aGlzLnRhaWxbMF07XG4gICAgICAgICAgICB0aGlzLnRhaWwgPSB0aGlzLnRhaWwuc3Vic3RyaW5nKDEpO1xuICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgIH0sXG4gICAgICAgIHRha2Uobikge1xuICAgICAgICAgICAgaWYgKHRoaXMudGFpbC5sZW5ndGggPj0gbikge1xuICAgICAgICAgICAgICAgIGNvbnN0IHIgPSB0aGlzLnRhaWwuc3Vic3RyaW5nKDAsIG4pO1xuICAgICAgICAgICAgICAgIHRoaXMudGFpbCA9IHRoaXMudGFpbC5zdWJzdHJpbmcobik7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHI7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgIH0sXG4gICAgfTtcbiAgICB3aGlsZSAoaW5wdXQubmV4dCgpKSB7XG4gICAgICAgIHN3aXRjaCAoaW5wdXQuYykge1xuICAgICAgICAgICAgY2FzZSBcIlxcXFxcIjpcbiAgICAgICAgICAgICAgICBpZiAoaW5wdXQubmV4dCgpKSB7XG4gICAgICAgICAgICAgICAgICAgIHN3aXRjaCAoaW5wdXQuYykge1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIlxcXFxcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goaW5wdXQuYy5jaGFyQ29kZUF0KDApKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJiXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKDB4MDgpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcImZcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goMHgwYyk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiblwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaCgweDBhKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJyXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKDB4MGQpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcInRcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2goMHgwOSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwidlwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGIucHVzaCgweDBiKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCIwXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiMVwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIjJcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCIzXCI6XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiNFwiOlxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcIjVcIjpcbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCI2XCI6XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwiN1wiOiB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgcyA9IGlucHV0LmM7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgdCA9IGlucHV0LnRha2UoMik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHQgPT09IGZhbHNlKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgbiA9IHBhcnNlSW50KHMgKyB0LCA4KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAoTnVtYmVyLmlzTmFOKG4pKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKG4pO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgY2FzZSBcInhcIjoge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHMgPSBpbnB1dC5jO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IHQgPSBpbnB1dC50YWtlKDIpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmICh0ID09PSBmYWxzZSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IG4gPSBwYXJzZUludChzICsgdCwgMTYpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGlmIChOdW1iZXIuaXNOYU4obikpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBiLnB1c2gobik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICBjYXNlIFwidVwiOiB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgcyA9IGlucHV0LmM7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgdCA9IGlucHV0LnRha2UoNCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKHQgPT09IGZhbHNlKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgbiA9IHBhcnNlSW50KHMgKyB0LCAxNik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgaWYgKE51bWJlci5pc05hTihuKSkge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICAgICAgICAgIGNvbnN0IGNodW5rID0gbmV3IFVpbnQ4QXJyYXkoNCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhjaHVuay5idWZmZXIpO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIHZpZXcuc2V0SW50MzIoMCwgbiwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKGNodW5rWzBdLCBjaHVua1sxXSwgY2h1bmtbMl0sIGNodW5rWzNdKTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgIGNhc2UgXCJVXCI6IHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCBzID0gaW5wdXQuYztcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB0ID0gaW5wdXQudGFrZSg4KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBpZiAodCA9PT0gZmFsc2UpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB0YyA9IHByb3RvSW50NjQudUVuYyhzICsgdCk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgY29uc3QgY2h1bmsgPSBuZXcgVWludDhBcnJheSg4KTtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGNodW5rLmJ1ZmZlcik7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgdmlldy5zZXRJbnQzMigwLCB0Yy5sbywgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgdmlldy5zZXRJbnQzMig0LCB0Yy5oaSwgdHJ1ZSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYi5wdXNoKGNodW5rWzBdLCBjaHVua1sxXSwgY2h1bmtbMl0sIGNodW5rWzNdLCBjaHVua1s0XSwgY2h1bmtbNV0sIGNodW5rWzZdLCBjaHVua1s3XSk7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIGIucHVzaChpbnB1dC5jLmNoYXJDb2RlQXQoMCkpO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBuZXcgVWludDhBcnJheShiKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuLyoqXG4gKiBJdGVyYXRlIG92ZXIgYWxsIHR5cGVzIC0gZW51bWVyYXRpb25zLCBleHRlbnNpb25zLCBzZXJ2aWNlcywgbWVzc2FnZXMgLVxuICogYW5kIGVudW1lcmF0aW9ucywgZXh0ZW5zaW9ucyBhbmQgbWVzc2FnZXMgbmVzdGVkIGluIG1lc3NhZ2VzLlxuICovXG5leHBvcnQgZnVuY3Rpb24qIG5lc3RlZFR5cGVzKGRlc2MpIHtcbiAgICBzd2l0Y2ggKGRlc2Mua2luZCkge1xuICAgICAgICBjYXNlIFwiZmlsZVwiOlxuICAgICAgICAgICAgZm9yIChjb25zdCBtZXNzYWdlIG9mIGRlc2MubWVzc2FnZXMpIHtcbiAgICAgICAgICAgICAgICB5aWVsZCBtZXNzYWdlO1xuICAgICAgICAgICAgICAgIHlpZWxkKiBuZXN0ZWRUeXBlcyhtZXNzYWdlKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHlpZWxkKiBkZXNjLmVudW1zO1xuICAgICAgICAgICAgeWllbGQqIGRlc2Muc2VydmljZXM7XG4gICAgICAgICAgICB5aWVsZCogZGVzYy5leHRlbnNpb25zO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6XG4gICAgICAgICAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgZGVzYy5uZXN0ZWRNZXNzYWdlcykge1xuICAgICAgICAgICAgICAgIHlpZWxkIG1lc3NhZ2U7XG4gICAgICAgICAgICAgICAgeWllbGQqIG5lc3RlZFR5cGVzKG1lc3NhZ2UpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgeWllbGQqIGRlc2MubmVzdGVkRW51bXM7XG4gICAgICAgICAgICB5aWVsZCogZGVzYy5uZXN0ZWRFeHRlbnNpb25zO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgfVxufVxuLyoqXG4gKiBJdGVyYXRlIG92ZXIgdHlwZXMgcmVmZXJlbmNlZCBieSBmaWVsZHMgb2YgdGhlIGdpdmVuIG1lc3NhZ2UuXG4gKlxuICogRm9yIGV4YW1wbGU6XG4gKlxuICogYGBgcHJvdG9cbiAqIHN5bnRheD1cInByb3RvM1wiO1xuICpcbiAqIG1lc3NhZ2UgRXhhbXBsZSB7XG4gKiAgIE1zZyBzaW5ndWxhciA9IDE7XG4gKiAgIHJlcGVhdGVkIExldmVsIGxpc3QgPSAyO1xuICogfVxuICpcbiAqIG1lc3NhZ2UgTXNnIHt9XG4gKlxuICogZW51bSBMZXZlbCB7XG4gKiAgIExFVkVMX1VOU1BFQ0lGSUVEID0gMDtcbiAqIH1cbiAqIGBgYFxuICpcbiAqIFRoZSBtZXNzYWdlIEV4YW1wbGUgcmVmZXJlbmNlcyB0aGUgbWVzc2FnZSBNc2csIGFuZCB0aGUgZW51bSBMZXZlbC5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZWRUeXBlcyhkZXNjTWVzc2FnZSkge1xuICAgIHJldHVybiB1c2VkVHlwZXNJbnRlcm5hbChkZXNjTWVzc2FnZSwgbmV3IFNldCgpKTtcbn1cbmZ1bmN0aW9uKiB1c2VkVHlwZXNJbnRlcm5hbChkZXNjTWVzc2FnZSwgc2Vlbikge1xuICAgIHZhciBfYSwgX2I7XG4gICAgZm9yIChjb25zdCBmaWVsZCBvZiBkZXNjTWVzc2FnZS5maWVsZHMpIHtcbiAgICAgICAgY29uc3QgcmVmID0gKF9iID0gKF9hID0gZmllbGQuZW51bSkgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogZmllbGQubWVzc2FnZSkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogdW5kZWZpbmVkO1xuICAgICAgICBpZiAoIXJlZiB8fCBzZWVuLmhhcyhyZWYudHlwZU5hbWUpKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBzZWVuLmFkZChyZWYudHlwZU5hbWUpO1xuICAgICAgICB5aWVsZCByZWY7XG4gICAgICAgIGlmIChyZWYua2luZCA9PSBcIm1lc3NhZ2VcIikge1xuICAgICAgICAgICAgeWllbGQqIHVzZWRUeXBlc0ludGVybmFsKHJlZiwgc2Vlbik7XG4gICAgICAgIH1cbiAgICB9XG59XG4vKipcbiAqIFJldHVybnMgdGhlIGFuY2VzdG9ycyBvZiBhIGdpdmVuIFByb3RvYnVmIGVsZW1lbnQsIHVwIHRvIHRoZSBmaWxlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyZW50VHlwZXMoZGVzYykge1xuICAgIGNvbnN0IHBhcmVudHMgPSBbXTtcbiAgICB3aGlsZSAoZGVzYy5raW5kICE9PSBcImZpbGVcIikge1xuICAgICAgICBjb25zdCBwID0gcGFyZW50KGRlc2MpO1xuICAgICAgICBkZXNjID0gcDtcbiAgICAgICAgcGFyZW50cy5wdXNoKHApO1xuICAgIH1cbiAgICByZXR1cm4gcGFyZW50cztcbn1cbmZ1bmN0aW9uIHBhcmVudChkZXNjKSB7XG4gICAgdmFyIF9hO1xuICAgIHN3aXRjaCAoZGVzYy5raW5kKSB7XG4gICAgICAgIGNhc2UgXCJlbnVtX3ZhbHVlXCI6XG4gICAgICAgIGNhc2UgXCJmaWVsZFwiOlxuICAgICAgICBjYXNlIFwib25lb2ZcIjpcbiAgICAgICAgY2FzZSBcInJwY1wiOlxuICAgICAgICAgICAgcmV0dXJuIGRlc2MucGFyZW50O1xuICAgICAgICBjYXNlIFwic2VydmljZVwiOlxuICAgICAgICAgICAgcmV0dXJuIGRlc2MuZmlsZTtcbiAgICAgICAgY2FzZSBcImV4dGVuc2lvblwiOlxuICAgICAgICBjYXNlIFwiZW51bVwiOlxuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOlxuICAgICAgICAgICAgcmV0dXJuIChfYSA9IGRlc2MucGFyZW50KSAhPT0gbnVsbCAmJiBfYSAhPT0gdm9pZCAwID8gX2EgOiBkZXNjLmZpbGU7XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyBTY2FsYXJUeXBlLCB9IGZyb20gXCIuL2Rlc2NyaXB0b3JzLmpzXCI7XG5pbXBvcnQgeyBwYXJzZVRleHRGb3JtYXRFbnVtVmFsdWUsIHBhcnNlVGV4dEZvcm1hdFNjYWxhclZhbHVlLCB9IGZyb20gXCIuL3dpcmUvdGV4dC1mb3JtYXQuanNcIjtcbmltcG9ydCB7IG5lc3RlZFR5cGVzIH0gZnJvbSBcIi4vcmVmbGVjdC9uZXN0ZWQtdHlwZXMuanNcIjtcbmltcG9ydCB7IHVuc2FmZUlzU2V0RXhwbGljaXQgfSBmcm9tIFwiLi9yZWZsZWN0L3Vuc2FmZS5qc1wiO1xuaW1wb3J0IHsgcHJvdG9DYW1lbENhc2UsIHNhZmVPYmplY3RQcm9wZXJ0eSB9IGZyb20gXCIuL3JlZmxlY3QvbmFtZXMuanNcIjtcbmltcG9ydCB7IEJpbmFyeVJlYWRlciwgV2lyZVR5cGUgfSBmcm9tIFwiLi93aXJlL2JpbmFyeS1lbmNvZGluZy5qc1wiO1xuLyoqXG4gKiBDcmVhdGUgYSByZWdpc3RyeSBmcm9tIHRoZSBnaXZlbiBpbnB1dHMuXG4gKlxuICogQW4gaW5wdXQgY2FuIGJlOlxuICogLSBBbnkgbWVzc2FnZSwgZW51bSwgc2VydmljZSwgb3IgZXh0ZW5zaW9uIGRlc2NyaXB0b3IsIHdoaWNoIGFkZHMganVzdCB0aGVcbiAqICAgZGVzY3JpcHRvciBmb3IgdGhpcyB0eXBlLlxuICogLSBBIGZpbGUgZGVzY3JpcHRvciwgd2hpY2ggYWRkcyBhbGwgdHlwZWQgZGVmaW5lZCBpbiB0aGlzIGZpbGUuXG4gKiAtIEEgcmVnaXN0cnksIHdoaWNoIGFkZHMgYWxsIHR5cGVzIGZyb20gdGhlIHJlZ2lzdHJ5LlxuICpcbiAqIEZvciBkdXBsaWNhdGUgZGVzY3JpcHRvcnMgKHNhbWUgdHlwZSBuYW1lKSwgdGhlIG9uZSBnaXZlbiBsYXN0IHdpbnMuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjcmVhdGVSZWdpc3RyeSguLi5pbnB1dCkge1xuICAgIHJldHVybiBpbml0QmFzZVJlZ2lzdHJ5KGlucHV0KTtcbn1cbi8qKlxuICogQ3JlYXRlIGEgcmVnaXN0cnkgdGhhdCBhbGxvd3MgYWRkaW5nIGFuZCByZW1vdmluZyBkZXNjcmlwdG9ycy5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZU11dGFibGVSZWdpc3RyeSguLi5pbnB1dCkge1xuICAgIGNvbnN0IHJlZyA9IGluaXRCYXNlUmVnaXN0cnkoaW5wdXQpO1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKE9iamVjdC5hc3NpZ24oe30sIHJlZyksIHsgcmVtb3ZlKGRlc2MpIHtcbiAgICAgICAgICAgIHZhciBfYTtcbiAgICAgICAgICAgIGlmIChkZXNjLmtpbmQgPT0gXCJleHRlbnNpb25cIikge1xuICAgICAgICAgICAgICAgIChfYSA9IHJlZy5leHRlbmRlZXMuZ2V0KGRlc2MuZXh0ZW5kZWUudHlwZU5hbWUpKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVsZXRlKGRlc2MubnVtYmVyKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJlZy50eXBlcy5kZWxldGUoZGVzYy50eXBlTmFtZSk7XG4gICAgICAgIH0gfSk7XG59XG5leHBvcnQgZnVuY3Rpb24gY3JlYXRlRmlsZVJlZ2lzdHJ5KC4uLmFyZ3MpIHtcbiAgICByZXR1cm4gYnVpbGRGaWxlUmVnaXN0cnkoYXJncywgYXNzZXJ0VmFsaWROYW1lcyk7XG59XG4vKipcbiAqIENyZWF0ZSBhIHJlZ2lzdHJ5IGZyb20gYW4gZW1iZWRkZWQgZmlsZSBkZXNjcmlwdG9yIHdpdGhvdXQgdmFsaWRhdGluZyBpdC5cbiAqIEVtYmVkZGVkIGRlc2NyaXB0b3JzIGFyZSB2YWxpZGF0ZWQgd2hlbiB0aGV5IGFyZSBnZW5lcmF0ZWQsIHNvIHRoZXkgYXJlXG4gKiB0cnVzdGVkIGF0IHJ1bnRpbWUuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNyZWF0ZUVtYmVkZGVkRmlsZVJlZ2lzdHJ5KGZpbGVEZXNjcmlwdG9yUHJvdG8sIHJlc29sdmUpIHtcbiAgICByZXR1cm4gYnVpbGRGaWxlUmVnaXN0cnkoW2ZpbGVEZXNjcmlwdG9yUHJvdG8sIHJlc29sdmVdKTtcbn1cbmZ1bmN0aW9uIGJ1aWxkRmlsZVJlZ2lzdHJ5KGFyZ3MsIFxuLy8gQSBmdW5jdGlvbiByYXRoZXIgdGhhbiBhIGJvb2xlYW4sIHNvIHRoYXQgYnVuZGxlcyB0aGF0IG9ubHkgbG9hZCBlbWJlZGRlZFxuLy8gZGVzY3JpcHRvcnMgY2FuIHRyZWUtc2hha2UgdGhlIHZhbGlkYXRpb24gY29kZS5cbmNoZWNrKSB7XG4gICAgY29uc3QgcmVnaXN0cnkgPSBjcmVhdGVCYXNlUmVnaXN0cnkoKTtcbiAgICBpZiAoIWFyZ3MubGVuZ3RoKSB7XG4gICAgICAgIHJldHVybiByZWdpc3RyeTtcbiAgICB9XG4gICAgaWYgKFwiJHR5cGVOYW1lXCIgaW4gYXJnc1swXSAmJlxuICAgICAgICBhcmdzWzBdLiR0eXBlTmFtZSA9PSBcImdvb2dsZS5wcm90b2J1Zi5GaWxlRGVzY3JpcHRvclNldFwiKSB7XG4gICAgICAgIGZvciAoY29uc3QgZmlsZSBvZiBhcmdzWzBdLmZpbGUpIHtcbiAgICAgICAgICAgIGNoZWNrID09PSBudWxsIHx8IGNoZWNrID09PSB2b2lkIDAgPyB2b2lkIDAgOiBjaGVjayhmaWxlKTtcbiAgICAgICAgICAgIGFkZEZpbGUoZmlsZSwgcmVnaXN0cnkpO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiByZWdpc3RyeTtcbiAgICB9XG4gICAgaWYgKFwiJHR5cGVOYW1lXCIgaW4gYXJnc1swXSkge1xuICAgICAgICBjb25zdCBpbnB1dCA9IGFyZ3NbMF07XG4gICAgICAgIGNvbnN0IHJlc29sdmUgPSBhcmdzWzFdO1xuICAgICAgICBjb25zdCBzZWVuID0gbmV3IFNldCgpO1xuICAgICAgICBmdW5jdGlvbiByZWN1cnNlRGVwcyhmaWxlKSB7XG4gICAgICAgICAgICBjb25zdCBkZXBzID0gW107XG4gICAgICAgICAgICBmb3IgKGNvbnN0IHByb3RvRmlsZU5hbWUgb2YgZmlsZS5kZXBlbmRlbmN5KSB7XG4gICAgICAgICAgICAgICAgaWYgKHJlZ2lzdHJ5LmdldEZpbGUocHJvdG9GaWxlTmFtZSkgIT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBpZiAoc2Vlbi5oYXMocHJvdG9GaWxlTmFtZSkpIHtcbiAgICAgICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNvbnN0IGRlcCA9IHJlc29sdmUocHJvdG9GaWxlTmFtZSk7XG4gICAgICAgICAgICAgICAgaWYgKCFkZXApIHtcbiAgICAgICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBVbmFibGUgdG8gcmVzb2x2ZSAke3Byb3RvRmlsZU5hbWV9LCBpbXBvcnRlZCBieSAke2ZpbGUubmFtZX1gKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgaWYgKFwia2luZFwiIGluIGRlcCkge1xuICAgICAgICAgICAgICAgICAgICByZWdpc3RyeS5hZGRGaWxlKGRlcCwgZmFsc2UsIHRydWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICAgICAgc2Vlbi5hZGQoZGVwLm5hbWUpO1xuICAgICAgICAgICAgICAgICAgICBkZXBzLnB1c2goZGVwKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gZGVwcy5jb25jYXQoLi4uZGVwcy5tYXAocmVjdXJzZURlcHMpKTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGNvbnN0IGZpbGUgb2YgW2lucHV0LCAuLi5yZWN1cnNlRGVwcyhpbnB1dCldLnJldmVyc2UoKSkge1xuICAgICAgICAgICAgY2hlY2sgPT09IG51bGwgfHwgY2hlY2sgPT09IHZvaWQgMCA/IHZvaWQgMCA6IGNoZWNrKGZpbGUpO1xuICAgICAgICAgICAgYWRkRmlsZShmaWxlLCByZWdpc3RyeSk7XG4gICAgICAgIH1cbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIGZvciAoY29uc3QgZmlsZVJlZyBvZiBhcmdzKSB7XG4gICAgICAgICAgICBmb3IgKGNvbnN0IGZpbGUgb2YgZmlsZVJlZy5maWxlcykge1xuICAgICAgICAgICAgICAgIHJlZ2lzdHJ5LmFkZEZpbGUoZmlsZSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlZ2lzdHJ5O1xufVxuLy8gTWF0Y2hlcyBwcm90b2MncyBkZXNjcmlwdG9yIGNoZWNrLCB3aGljaCBhbGxvd3MgYSBsZWFkaW5nIGRpZ2l0LlxuY29uc3QgaWRlbnRpZmllclJlID0gL15bQS1aYS16MC05X10rJC87XG4vKipcbiAqIFRocm93IGFuIGVycm9yIGlmIGEgbmFtZSBpbiB0aGUgZmlsZSBpcyBub3QgYSBQcm90b2J1ZiBpZGVudGlmaWVyLiBDaGVja3NcbiAqIHRoZSBuYW1lcyBvZiBtZXNzYWdlcywgZmllbGRzLCBvbmVvZnMsIGV4dGVuc2lvbnMsIGVudW1zLCBlbnVtIHZhbHVlcyxcbiAqIHNlcnZpY2VzLCBhbmQgbWV0aG9kcy5cbiAqXG4gKiBDb21waWxlcnMgcmVqZWN0IGFueXRoaW5nIGVsc2UsIGJ1dCBhIGRlc2NyaXB0b3IgY2FuIGJlIGNyYWZ0ZWQgYnkgaGFuZCwgYW5kXG4gKiBjb2RlIGdlbmVyYXRvcnMgcHJpbnQgdGhlc2UgbmFtZXMsIGZvciBleGFtcGxlIGFzIGlkZW50aWZpZXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhc3NlcnRWYWxpZE5hbWVzKGZpbGUpIHtcbiAgICBjb25zdCBjaGVjayA9IChraW5kLCBuYW1lKSA9PiB7XG4gICAgICAgIGlmICghaWRlbnRpZmllclJlLnRlc3QobmFtZSkpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgJHtmaWxlLm5hbWV9OiBpbnZhbGlkICR7a2luZH0gbmFtZSAke0pTT04uc3RyaW5naWZ5KG5hbWUpfWApO1xuICAgICAgICB9XG4gICAgfTtcbiAgICBjb25zdCBjaGVja0VudW0gPSAoZW51bVR5cGUpID0+IHtcbiAgICAgICAgY2hlY2soXCJlbnVtXCIsIGVudW1UeXBlLm5hbWUpO1xuICAgICAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIGVudW1UeXBlLnZhbHVlKSB7XG4gICAgICAgICAgICBjaGVjayhcImVudW0gdmFsdWVcIiwgdmFsdWUubmFtZSk7XG4gICAgICAgIH1cbiAgICB9O1xuICAgIGNvbnN0IGNoZWNrTWVzc2FnZSA9IChtZXNzYWdlKSA9PiB7XG4gICAgICAgIGNoZWNrKFwibWVzc2FnZVwiLCBtZXNzYWdlLm5hbWUpO1xuICAgICAgICBmb3IgKGNvbnN0IGZpZWxkIG9mIG1lc3NhZ2UuZmllbGQpIHtcbiAgICAgICAgICAgIGNoZWNrKFwiZmllbGRcIiwgZmllbGQubmFtZSk7XG4gICAgICAgIH1cbiAgICAgICAgZm9yIChjb25zdCBvbmVvZiBvZiBtZXNzYWdlLm9uZW9mRGVjbCkge1xuICAgICAgICAgICAgY2hlY2soXCJvbmVvZlwiLCBvbmVvZi5uYW1lKTtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGNvbnN0IGV4dGVuc2lvbiBvZiBtZXNzYWdlLmV4dGVuc2lvbikge1xuICAgICAgICAgICAgY2hlY2soXCJleHRlbnNpb25cIiwgZXh0ZW5zaW9uLm5hbWUpO1xuICAgICAgICB9XG4gICAgICAgIG1lc3NhZ2UubmVzdGVkVHlwZS5mb3JFYWNoKGNoZWNrTWVzc2FnZSk7XG4gICAgICAgIG1lc3NhZ2UuZW51bVR5cGUuZm9yRWFjaChjaGVja0VudW0pO1xuICAgIH07XG4gICAgZmlsZS5tZXNzYWdlVHlwZS5mb3JFYWNoKGNoZWNrTWVzc2FnZSk7XG4gICAgZmlsZS5lbnVtVHlwZS5mb3JFYWNoKGNoZWNrRW51bSk7XG4gICAgZm9yIChjb25zdCBleHRlbnNpb24gb2YgZmlsZS5leHRlbnNpb24pIHtcbiAgICAgICAgY2hlY2soXCJleHRlbnNpb25cIiwgZXh0ZW5zaW9uLm5hbWUpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IHNlcnZpY2Ugb2YgZmlsZS5zZXJ2aWNlKSB7XG4gICAgICAgIGNoZWNrKFwic2VydmljZVwiLCBzZXJ2aWNlLm5hbWUpO1xuICAgICAgICBmb3IgKGNvbnN0IG1ldGhvZCBvZiBzZXJ2aWNlLm1ldGhvZCkge1xuICAgICAgICAgICAgY2hlY2soXCJtZXRob2RcIiwgbWV0aG9kLm5hbWUpO1xuICAgICAgICB9XG4gICAgfVxufVxuLyoqXG4gKiBAcHJpdmF0ZVxuICovXG5mdW5jdGlvbiBjcmVhdGVCYXNlUmVnaXN0cnkoKSB7XG4gICAgY29uc3QgdHlwZXMgPSBuZXcgTWFwKCk7XG4gICAgY29uc3QgZXh0ZW5kZWVzID0gbmV3IE1hcCgpO1xuICAgIGNvbnN0IGZpbGVzID0gbmV3IE1hcCgpO1xuICAgIHJldHVybiB7XG4gICAgICAgIGtpbmQ6IFwicmVnaXN0cnlcIixcbiAgICAgICAgdHlwZXMsXG4gICAgICAgIGV4dGVuZGVlcyxcbiAgICAgICAgW1N5bWJvbC5pdGVyYXRvcl0oKSB7XG4gICAgICAgICAgICByZXR1cm4gdHlwZXMudmFsdWVzKCk7XG4gICAgICAgIH0sXG4gICAgICAgIGdldCBmaWxlcygpIHtcbiAgICAgICAgICAgIHJldHVybiBmaWxlcy52YWx1ZXMoKTtcbiAgICAgICAgfSxcbiAgICAgICAgYWRkRmlsZShmaWxlLCBza2lwVHlwZXMsIHdpdGhEZXBzKSB7XG4gICAgICAgICAgICBmaWxlcy5zZXQoZmlsZS5wcm90by5uYW1lLCBmaWxlKTtcbiAgICAgICAgICAgIGlmICghc2tpcFR5cGVzKSB7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCB0eXBlIG9mIG5lc3RlZFR5cGVzKGZpbGUpKSB7XG4gICAgICAgICAgICAgICAgICAgIHRoaXMuYWRkKHR5cGUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGlmICh3aXRoRGVwcykge1xuICAgICAgICAgICAgICAgIGZvciAoY29uc3QgZiBvZiBmaWxlLmRlcGVuZGVuY2llcykge1xuICAgICAgICAgICAgICAgICAgICB0aGlzLmFkZEZpbGUoZiwgc2tpcFR5cGVzLCB3aXRoRGVwcyk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfVxuICAgICAgICB9LFxuICAgICAgICBhZGQoZGVzYykge1xuICAgICAgICAgICAgaWYgKGRlc2Mua2luZCA9PSBcImV4dGVuc2lvblwiKSB7XG4gICAgICAgICAgICAgICAgbGV0IG51bWJlclRvRXh0ID0gZXh0ZW5kZWVzLmdldChkZXNjLmV4dGVuZGVlLnR5cGVOYW1lKTtcbiAgICAgICAgICAgICAgICBpZiAoIW51bWJlclRvRXh0KSB7XG4gICAgICAgICAgICAgICAgICAgIGV4dGVuZGVlcy5zZXQoZGVzYy5leHRlbmRlZS50eXBlTmFtZSwgXG4gICAgICAgICAgICAgICAgICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N1c3BpY2lvdXMvbm9Bc3NpZ25JbkV4cHJlc3Npb25zOiBub1xuICAgICAgICAgICAgICAgICAgICAobnVtYmVyVG9FeHQgPSBuZXcgTWFwKCkpKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgbnVtYmVyVG9FeHQuc2V0KGRlc2MubnVtYmVyLCBkZXNjKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHR5cGVzLnNldChkZXNjLnR5cGVOYW1lLCBkZXNjKTtcbiAgICAgICAgfSxcbiAgICAgICAgZ2V0KHR5cGVOYW1lKSB7XG4gICAgICAgICAgICByZXR1cm4gdHlwZXMuZ2V0KHR5cGVOYW1lKTtcbiAgICAgICAgfSxcbiAgICAgICAgZ2V0RmlsZShmaWxlTmFtZSkge1xuICAgICAgICAgICAgcmV0dXJuIGZpbGVzLmdldChmaWxlTmFtZSk7XG4gICAgICAgIH0sXG4gICAgICAgIGdldE1lc3NhZ2UodHlwZU5hbWUpIHtcbiAgICAgICAgICAgIGNvbnN0IHQgPSB0eXBlcy5nZXQodHlwZU5hbWUpO1xuICAgICAgICAgICAgcmV0dXJuICh0ID09PSBudWxsIHx8IHQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHQua2luZCkgPT0gXCJtZXNzYWdlXCIgPyB0IDogdW5kZWZpbmVkO1xuICAgICAgICB9LFxuICAgICAgICBnZXRFbnVtKHR5cGVOYW1lKSB7XG4gICAgICAgICAgICBjb25zdCB0ID0gdHlwZXMuZ2V0KHR5cGVOYW1lKTtcbiAgICAgICAgICAgIHJldHVybiAodCA9PT0gbnVsbCB8fCB0ID09PSB2b2lkIDAgPyB2b2lkIDAgOiB0LmtpbmQpID09IFwiZW51bVwiID8gdCA6IHVuZGVmaW5lZDtcbiAgICAgICAgfSxcbiAgICAgICAgZ2V0RXh0ZW5zaW9uKHR5cGVOYW1lKSB7XG4gICAgICAgICAgICBjb25zdCB0ID0gdHlwZXMuZ2V0KHR5cGVOYW1lKTtcbiAgICAgICAgICAgIHJldHVybiAodCA9PT0gbnVsbCB8fCB0ID09PSB2b2lkIDAgPyB2b2lkIDAgOiB0LmtpbmQpID09IFwiZXh0ZW5zaW9uXCIgPyB0IDogdW5kZWZpbmVkO1xuICAgICAgICB9LFxuICAgICAgICBnZXRFeHRlbnNpb25Gb3IoZXh0ZW5kZWUsIG5vKSB7XG4gICAgICAgICAgICB2YXIgX2E7XG4gICAgICAgICAgICByZXR1cm4gKF9hID0gZXh0ZW5kZWVzLmdldChleHRlbmRlZS50eXBlTmFtZSkpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5nZXQobm8pO1xuICAgICAgICB9LFxuICAgICAgICBnZXRTZXJ2aWNlKHR5cGVOYW1lKSB7XG4gICAgICAgICAgICBjb25zdCB0ID0gdHlwZXMuZ2V0KHR5cGVOYW1lKTtcbiAgICAgICAgICAgIHJldHVybiAodCA9PT0gbnVsbCB8fCB0ID09PSB2b2lkIDAgPyB2b2lkIDAgOiB0LmtpbmQpID09IFwic2VydmljZVwiID8gdCA6IHVuZGVmaW5lZDtcbiAgICAgICAgfSxcbiAgICB9O1xufVxuLyoqXG4gKiBAcHJpdmF0ZVxuICovXG5mdW5jdGlvbiBpbml0QmFzZVJlZ2lzdHJ5KGlucHV0cykge1xuICAgIGNvbnN0IHJlZ2lzdHJ5ID0gY3JlYXRlQmFzZVJlZ2lzdHJ5KCk7XG4gICAgZm9yIChjb25zdCBpbnB1dCBvZiBpbnB1dHMpIHtcbiAgICAgICAgc3dpdGNoIChpbnB1dC5raW5kKSB7XG4gICAgICAgICAgICBjYXNlIFwicmVnaXN0cnlcIjpcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IG4gb2YgaW5wdXQpIHtcbiAgICAgICAgICAgICAgICAgICAgcmVnaXN0cnkuYWRkKG4pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgIGNhc2UgXCJmaWxlXCI6XG4gICAgICAgICAgICAgICAgcmVnaXN0cnkuYWRkRmlsZShpbnB1dCk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIHJlZ2lzdHJ5LmFkZChpbnB1dCk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIHJlZ2lzdHJ5O1xufVxuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRWRpdGlvbi5FRElUSU9OX1BST1RPMjogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgRURJVElPTl9QUk9UTzIgPSA5OTg7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uLkVESVRJT05fUFJPVE8zOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBFRElUSU9OX1BST1RPMyA9IDk5OTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkVkaXRpb24uRURJVElPTl9VTlNUQUJMRTogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgRURJVElPTl9VTlNUQUJMRSA9IDk5OTk7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlLlRZUEVfU1RSSU5HOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBUWVBFX1NUUklORyA9IDk7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlLlRZUEVfR1JPVVA6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFRZUEVfR1JPVVAgPSAxMDtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUuVFlQRV9NRVNTQUdFOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBUWVBFX01FU1NBR0UgPSAxMTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUuVFlQRV9CWVRFUzogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgVFlQRV9CWVRFUyA9IDEyO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uVHlwZS5UWVBFX0VOVU06IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IFRZUEVfRU5VTSA9IDE0O1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uTGFiZWwuTEFCRUxfUkVQRUFURUQ6IGNvbnN0ICRuYW1lID0gJG51bWJlcjtcbmNvbnN0IExBQkVMX1JFUEVBVEVEID0gMztcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLkxhYmVsLkxBQkVMX1JFUVVJUkVEOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBMQUJFTF9SRVFVSVJFRCA9IDI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuSlNUeXBlLkpTX1NUUklORzogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgSlNfU1RSSU5HID0gMTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbC5JREVNUE9URU5DWV9VTktOT1dOOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBJREVNUE9URU5DWV9VTktOT1dOID0gMDtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5FWFBMSUNJVDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgRVhQTElDSVQgPSAxO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLklNUExJQ0lUOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBJTVBMSUNJVCA9IDI7XG4vLyBib290c3RyYXAtaW5qZWN0IGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkZpZWxkUHJlc2VuY2UuTEVHQUNZX1JFUVVJUkVEOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBMRUdBQ1lfUkVRVUlSRUQgPSAzO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5SZXBlYXRlZEZpZWxkRW5jb2RpbmcuUEFDS0VEOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBQQUNLRUQgPSAxO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5NZXNzYWdlRW5jb2RpbmcuREVMSU1JVEVEOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBERUxJTUlURUQgPSAyO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5FbnVtVHlwZS5PUEVOOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBPUEVOID0gMTtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVXRmOFZhbGlkYXRpb24uVkVSSUZZOiBjb25zdCAkbmFtZSA9ICRudW1iZXI7XG5jb25zdCBWRVJJRlkgPSAyO1xuLy8gYmlvbWUtaWdub3JlIGZvcm1hdDogd2FudCB0aGlzIHRvIHJlYWQgd2VsbFxuLy8gYm9vdHN0cmFwLWluamVjdCBkZWZhdWx0czogRURJVElPTl9QUk9UTzIgdG8gRURJVElPTl8yMDI2OiBleHBvcnQgY29uc3QgbWluaW11bUVkaXRpb246IFN1cHBvcnRlZEVkaXRpb24gPSAkbWluaW11bUVkaXRpb24sIG1heGltdW1FZGl0aW9uOiBTdXBwb3J0ZWRFZGl0aW9uID0gJG1heGltdW1FZGl0aW9uO1xuLy8gZ2VuZXJhdGVkIGZyb20gcHJvdG9jIHYzNi4yXG5leHBvcnQgY29uc3QgbWluaW11bUVkaXRpb24gPSA5OTgsIG1heGltdW1FZGl0aW9uID0gMTAwMjtcbmNvbnN0IGZlYXR1cmVEZWZhdWx0cyA9IHtcbiAgICAvLyBFRElUSU9OX1BST1RPMlxuICAgIDk5ODoge1xuICAgICAgICBmaWVsZFByZXNlbmNlOiAxLCAvLyBFWFBMSUNJVCxcbiAgICAgICAgZW51bVR5cGU6IDIsIC8vIENMT1NFRCxcbiAgICAgICAgcmVwZWF0ZWRGaWVsZEVuY29kaW5nOiAyLCAvLyBFWFBBTkRFRCxcbiAgICAgICAgdXRmOFZhbGlkYXRpb246IDMsIC8vIE5PTkUsXG4gICAgICAgIG1lc3NhZ2VFbmNvZGluZzogMSwgLy8gTEVOR1RIX1BSRUZJWEVELFxuICAgICAgICBqc29uRm9ybWF0OiAyLCAvLyBMRUdBQ1lfQkVTVF9FRkZPUlQsXG4gICAgICAgIGVuZm9yY2VOYW1pbmdTdHlsZTogMiwgLy8gU1RZTEVfTEVHQUNZLFxuICAgICAgICBkZWZhdWx0U3ltYm9sVmlzaWJpbGl0eTogMSwgLy8gRVhQT1JUX0FMTCxcbiAgICAgICAgZW5mb3JjZVByb3RvTGltaXRzOiAxLCAvLyBMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTLFxuICAgIH0sXG4gICAgLy8gRURJVElPTl9QUk9UTzNcbiAgICA5OTk6IHtcbiAgICAgICAgZmllbGRQcmVzZW5jZTogMiwgLy8gSU1QTElDSVQsXG4gICAgICAgIGVudW1UeXBlOiAxLCAvLyBPUEVOLFxuICAgICAgICByZXBlYXRlZEZpZWxkRW5jb2Rpbmc6IDEsIC8vIFBBQ0tFRCxcbiAgICAgICAgdXRmOFZhbGlkYXRpb246IDIsIC8vIFZFUklGWSxcbiAgICAgICAgbWVzc2FnZUVuY29kaW5nOiAxLCAvLyBMRU5HVEhfUFJFRklYRUQsXG4gICAgICAgIGpzb25Gb3JtYXQ6IDEsIC8vIEFMTE9XLFxuICAgICAgICBlbmZvcmNlTmFtaW5nU3R5bGU6IDIsIC8vIFNUWUxFX0xFR0FDWSxcbiAgICAgICAgZGVmYXVsdFN5bWJvbFZpc2liaWxpdHk6IDEsIC8vIEVYUE9SVF9BTEwsXG4gICAgICAgIGVuZm9yY2VQcm90b0xpbWl0czogMSwgLy8gTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUyxcbiAgICB9LFxuICAgIC8vIEVESVRJT05fMjAyM1xuICAgIDEwMDA6IHtcbiAgICAgICAgZmllbGRQcmVzZW5jZTogMSwgLy8gRVhQTElDSVQsXG4gICAgICAgIGVudW1UeXBlOiAxLCAvLyBPUEVOLFxuICAgICAgICByZXBlYXRlZEZpZWxkRW5jb2Rpbmc6IDEsIC8vIFBBQ0tFRCxcbiAgICAgICAgdXRmOFZhbGlkYXRpb246IDIsIC8vIFZFUklGWSxcbiAgICAgICAgbWVzc2FnZUVuY29kaW5nOiAxLCAvLyBMRU5HVEhfUFJFRklYRUQsXG4gICAgICAgIGpzb25Gb3JtYXQ6IDEsIC8vIEFMTE9XLFxuICAgICAgICBlbmZvcmNlTmFtaW5nU3R5bGU6IDIsIC8vIFNUWUxFX0xFR0FDWSxcbiAgICAgICAgZGVmYXVsdFN5bWJvbFZpc2liaWxpdHk6IDEsIC8vIEVYUE9SVF9BTEwsXG4gICAgICAgIGVuZm9yY2VQcm90b0xpbWl0czogMSwgLy8gTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUyxcbiAgICB9LFxuICAgIC8vIEVESVRJT05fMjAyNFxuICAgIDEwMDE6IHtcbiAgICAgICAgZmllbGRQcmVzZW5jZTogMSwgLy8gRVhQTElDSVQsXG4gICAgICAgIGVudW1UeXBlOiAxLCAvLyBPUEVOLFxuICAgICAgICByZXBlYXRlZEZpZWxkRW5jb2Rpbmc6IDEsIC8vIFBBQ0tFRCxcbiAgICAgICAgdXRmOFZhbGlkYXRpb246IDIsIC8vIFZFUklGWSxcbiAgICAgICAgbWVzc2FnZUVuY29kaW5nOiAxLCAvLyBMRU5HVEhfUFJFRklYRUQsXG4gICAgICAgIGpzb25Gb3JtYXQ6IDEsIC8vIEFMTE9XLFxuICAgICAgICBlbmZvcmNlTmFtaW5nU3R5bGU6IDEsIC8vIFNUWUxFMjAyNCxcbiAgICAgICAgZGVmYXVsdFN5bWJvbFZpc2liaWxpdHk6IDIsIC8vIEVYUE9SVF9UT1BfTEVWRUwsXG4gICAgICAgIGVuZm9yY2VQcm90b0xpbWl0czogMSwgLy8gTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUyxcbiAgICB9LFxuICAgIC8vIEVESVRJT05fMjAyNlxuICAgIDEwMDI6IHtcbiAgICAgICAgZmllbGRQcmVzZW5jZTogMSwgLy8gRVhQTElDSVQsXG4gICAgICAgIGVudW1UeXBlOiAxLCAvLyBPUEVOLFxuICAgICAgICByZXBlYXRlZEZpZWxkRW5jb2Rpbmc6IDEsIC8vIFBBQ0tFRCxcbiAgICAgICAgdXRmOFZhbGlkYXRpb246IDIsIC8vIFZFUklGWSxcbiAgICAgICAgbWVzc2FnZUVuY29kaW5nOiAxLCAvLyBMRU5HVEhfUFJFRklYRUQsXG4gICAgICAgIGpzb25Gb3JtYXQ6IDEsIC8vIEFMTE9XLFxuICAgICAgICBlbmZvcmNlTmFtaW5nU3R5bGU6IDMsIC8vIFNUWUxFMjAyNixcbiAgICAgICAgZGVmYXVsdFN5bWJvbFZpc2liaWxpdHk6IDQsIC8vIFNUUklDVCxcbiAgICAgICAgZW5mb3JjZVByb3RvTGltaXRzOiAyLCAvLyBQUk9UT19MSU1JVFMyMDI2LFxuICAgIH0sXG59O1xuLyoqXG4gKiBDcmVhdGUgYSBkZXNjcmlwdG9yIGZvciBhIGZpbGUsIGFkZCBpdCB0byB0aGUgcmVnaXN0cnkuXG4gKi9cbmZ1bmN0aW9uIGFkZEZpbGUocHJvdG8sIHJlZykge1xuICAgIHZhciBfYSwgX2I7XG4gICAgY29uc3QgZmlsZSA9IHtcbiAgICAgICAga2luZDogXCJmaWxlXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIGVkaXRpb246IGdldEZpbGVFZGl0aW9uKHByb3RvKSxcbiAgICAgICAgbmFtZTogcHJvdG8ubmFtZS5yZXBsYWNlKC9cXC5wcm90byQvLCBcIlwiKSxcbiAgICAgICAgZGVwZW5kZW5jaWVzOiBmaW5kRmlsZURlcGVuZGVuY2llcyhwcm90bywgcmVnKSxcbiAgICAgICAgZW51bXM6IFtdLFxuICAgICAgICBtZXNzYWdlczogW10sXG4gICAgICAgIGV4dGVuc2lvbnM6IFtdLFxuICAgICAgICBzZXJ2aWNlczogW10sXG4gICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgcmV0dXJuIGBmaWxlICR7cHJvdG8ubmFtZX1gO1xuICAgICAgICB9LFxuICAgIH07XG4gICAgY29uc3QgbWFwRW50cmllc1N0b3JlID0gbmV3IE1hcCgpO1xuICAgIGNvbnN0IG1hcEVudHJpZXMgPSB7XG4gICAgICAgIGdldCh0eXBlTmFtZSkge1xuICAgICAgICAgICAgcmV0dXJuIG1hcEVudHJpZXNTdG9yZS5nZXQodHlwZU5hbWUpO1xuICAgICAgICB9LFxuICAgICAgICBhZGQoZGVzYykge1xuICAgICAgICAgICAgdmFyIF9hO1xuICAgICAgICAgICAgYXNzZXJ0KCgoX2EgPSBkZXNjLnByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5tYXBFbnRyeSkgPT09IHRydWUpO1xuICAgICAgICAgICAgbWFwRW50cmllc1N0b3JlLnNldChkZXNjLnR5cGVOYW1lLCBkZXNjKTtcbiAgICAgICAgfSxcbiAgICB9O1xuICAgIGZvciAoY29uc3QgZW51bVByb3RvIG9mIHByb3RvLmVudW1UeXBlKSB7XG4gICAgICAgIGFkZEVudW0oZW51bVByb3RvLCBmaWxlLCB1bmRlZmluZWQsIHJlZyk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgbWVzc2FnZVByb3RvIG9mIHByb3RvLm1lc3NhZ2VUeXBlKSB7XG4gICAgICAgIGFkZE1lc3NhZ2UobWVzc2FnZVByb3RvLCBmaWxlLCB1bmRlZmluZWQsIHJlZywgbWFwRW50cmllcyk7XG4gICAgfVxuICAgIGZvciAoY29uc3Qgc2VydmljZVByb3RvIG9mIHByb3RvLnNlcnZpY2UpIHtcbiAgICAgICAgYWRkU2VydmljZShzZXJ2aWNlUHJvdG8sIGZpbGUsIHJlZyk7XG4gICAgfVxuICAgIGFkZEV4dGVuc2lvbnMoZmlsZSwgcmVnKTtcbiAgICBmb3IgKGNvbnN0IG1hcEVudHJ5IG9mIG1hcEVudHJpZXNTdG9yZS52YWx1ZXMoKSkge1xuICAgICAgICAvLyB0byBjcmVhdGUgYSBtYXAgZmllbGQsIHdlIG5lZWQgYWNjZXNzIHRvIHRoZSBtYXAgZW50cnkncyBmaWVsZHNcbiAgICAgICAgYWRkRmllbGRzKG1hcEVudHJ5LCByZWcsIG1hcEVudHJpZXMpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IG1lc3NhZ2Ugb2YgZmlsZS5tZXNzYWdlcykge1xuICAgICAgICBhZGRGaWVsZHMobWVzc2FnZSwgcmVnLCBtYXBFbnRyaWVzKTtcbiAgICAgICAgYWRkRXh0ZW5zaW9ucyhtZXNzYWdlLCByZWcpO1xuICAgIH1cbiAgICByZWcuYWRkRmlsZShmaWxlLCB0cnVlKTtcbn1cbi8qKlxuICogQ3JlYXRlIGRlc2NyaXB0b3JzIGZvciBleHRlbnNpb25zLCBhbmQgYWRkIHRoZW0gdG8gdGhlIG1lc3NhZ2UgLyBmaWxlLFxuICogYW5kIHRvIG91ciBjYXJ0LlxuICogUmVjdXJzZXMgaW50byBuZXN0ZWQgdHlwZXMuXG4gKi9cbmZ1bmN0aW9uIGFkZEV4dGVuc2lvbnMoZGVzYywgcmVnKSB7XG4gICAgc3dpdGNoIChkZXNjLmtpbmQpIHtcbiAgICAgICAgY2FzZSBcImZpbGVcIjpcbiAgICAgICAgICAgIGZvciAoY29uc3QgcHJvdG8gb2YgZGVzYy5wcm90by5leHRlbnNpb24pIHtcbiAgICAgICAgICAgICAgICBjb25zdCBleHQgPSBuZXdGaWVsZChwcm90bywgZGVzYywgcmVnKTtcbiAgICAgICAgICAgICAgICBkZXNjLmV4dGVuc2lvbnMucHVzaChleHQpO1xuICAgICAgICAgICAgICAgIHJlZy5hZGQoZXh0KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOlxuICAgICAgICAgICAgZm9yIChjb25zdCBwcm90byBvZiBkZXNjLnByb3RvLmV4dGVuc2lvbikge1xuICAgICAgICAgICAgICAgIGNvbnN0IGV4dCA9IG5ld0ZpZWxkKHByb3RvLCBkZXNjLCByZWcpO1xuICAgICAgICAgICAgICAgIGRlc2MubmVzdGVkRXh0ZW5zaW9ucy5wdXNoKGV4dCk7XG4gICAgICAgICAgICAgICAgcmVnLmFkZChleHQpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZm9yIChjb25zdCBtZXNzYWdlIG9mIGRlc2MubmVzdGVkTWVzc2FnZXMpIHtcbiAgICAgICAgICAgICAgICBhZGRFeHRlbnNpb25zKG1lc3NhZ2UsIHJlZyk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBicmVhaztcbiAgICB9XG59XG4vKipcbiAqIENyZWF0ZSBkZXNjcmlwdG9ycyBmb3IgZmllbGRzIGFuZCBvbmVvZiBncm91cHMsIGFuZCBhZGQgdGhlbSB0byB0aGUgbWVzc2FnZS5cbiAqIFJlY3Vyc2VzIGludG8gbmVzdGVkIHR5cGVzLlxuICovXG5mdW5jdGlvbiBhZGRGaWVsZHMobWVzc2FnZSwgcmVnLCBtYXBFbnRyaWVzKSB7XG4gICAgY29uc3QgYWxsT25lb2ZzID0gbWVzc2FnZS5wcm90by5vbmVvZkRlY2wubWFwKChwcm90bykgPT4gbmV3T25lb2YocHJvdG8sIG1lc3NhZ2UpKTtcbiAgICBjb25zdCBvbmVvZnNTZWVuID0gbmV3IFNldCgpO1xuICAgIGZvciAoY29uc3QgcHJvdG8gb2YgbWVzc2FnZS5wcm90by5maWVsZCkge1xuICAgICAgICBjb25zdCBvbmVvZiA9IGZpbmRPbmVvZihwcm90bywgYWxsT25lb2ZzKTtcbiAgICAgICAgY29uc3QgZmllbGQgPSBuZXdGaWVsZChwcm90bywgbWVzc2FnZSwgcmVnLCBvbmVvZiwgbWFwRW50cmllcyk7XG4gICAgICAgIG1lc3NhZ2UuZmllbGRzLnB1c2goZmllbGQpO1xuICAgICAgICBtZXNzYWdlLmZpZWxkW2ZpZWxkLmxvY2FsTmFtZV0gPSBmaWVsZDtcbiAgICAgICAgaWYgKG9uZW9mID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIG1lc3NhZ2UubWVtYmVycy5wdXNoKGZpZWxkKTtcbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIG9uZW9mLmZpZWxkcy5wdXNoKGZpZWxkKTtcbiAgICAgICAgICAgIGlmICghb25lb2ZzU2Vlbi5oYXMob25lb2YpKSB7XG4gICAgICAgICAgICAgICAgb25lb2ZzU2Vlbi5hZGQob25lb2YpO1xuICAgICAgICAgICAgICAgIG1lc3NhZ2UubWVtYmVycy5wdXNoKG9uZW9mKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IG9uZW9mIG9mIGFsbE9uZW9mcy5maWx0ZXIoKG8pID0+IG9uZW9mc1NlZW4uaGFzKG8pKSkge1xuICAgICAgICBtZXNzYWdlLm9uZW9mcy5wdXNoKG9uZW9mKTtcbiAgICB9XG4gICAgZm9yIChjb25zdCBjaGlsZCBvZiBtZXNzYWdlLm5lc3RlZE1lc3NhZ2VzKSB7XG4gICAgICAgIGFkZEZpZWxkcyhjaGlsZCwgcmVnLCBtYXBFbnRyaWVzKTtcbiAgICB9XG59XG4vKipcbiAqIENyZWF0ZSBhIGRlc2NyaXB0b3IgZm9yIGFuIGVudW1lcmF0aW9uLCBhbmQgYWRkIGl0IG91ciBjYXJ0IGFuZCB0byB0aGVcbiAqIHBhcmVudCB0eXBlLCBpZiBhbnkuXG4gKi9cbmZ1bmN0aW9uIGFkZEVudW0ocHJvdG8sIGZpbGUsIHBhcmVudCwgcmVnKSB7XG4gICAgdmFyIF9hLCBfYiwgX2MsIF9kLCBfZSwgX2YsIF9nO1xuICAgIHZhciBfaCwgX2o7XG4gICAgY29uc3Qgc2hhcmVkUHJlZml4ID0gZmluZEVudW1TaGFyZWRQcmVmaXgocHJvdG8ubmFtZSwgcHJvdG8udmFsdWUpO1xuICAgIGNvbnN0IGRlc2MgPSB7XG4gICAgICAgIGtpbmQ6IFwiZW51bVwiLFxuICAgICAgICBwcm90byxcbiAgICAgICAgZGVwcmVjYXRlZDogKF9iID0gKF9hID0gcHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLmRlcHJlY2F0ZWQpICE9PSBudWxsICYmIF9iICE9PSB2b2lkIDAgPyBfYiA6IGZhbHNlLFxuICAgICAgICBmaWxlLFxuICAgICAgICBwYXJlbnQsXG4gICAgICAgIG9wZW46IHRydWUsXG4gICAgICAgIG5hbWU6IHByb3RvLm5hbWUsXG4gICAgICAgIHR5cGVOYW1lOiBtYWtlVHlwZU5hbWUocHJvdG8sIHBhcmVudCwgZmlsZSksXG4gICAgICAgIHZhbHVlOiB7fSxcbiAgICAgICAgdmFsdWVzOiBbXSxcbiAgICAgICAgc2hhcmVkUHJlZml4LFxuICAgICAgICB0b1N0cmluZygpIHtcbiAgICAgICAgICAgIHJldHVybiBgZW51bSAke3RoaXMudHlwZU5hbWV9YDtcbiAgICAgICAgfSxcbiAgICB9O1xuICAgIGRlc2Mub3BlbiA9IGlzRW51bU9wZW4oZGVzYyk7XG4gICAgcmVnLmFkZChkZXNjKTtcbiAgICBmb3IgKGNvbnN0IHAgb2YgcHJvdG8udmFsdWUpIHtcbiAgICAgICAgY29uc3QgbmFtZSA9IHAubmFtZTtcbiAgICAgICAgY29uc3QgdmFsdWUgPSB7XG4gICAgICAgICAgICBraW5kOiBcImVudW1fdmFsdWVcIixcbiAgICAgICAgICAgIHByb3RvOiBwLFxuICAgICAgICAgICAgZGVwcmVjYXRlZDogKF9kID0gKF9jID0gcC5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2MuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2QgIT09IHZvaWQgMCA/IF9kIDogZmFsc2UsXG4gICAgICAgICAgICBwYXJlbnQ6IGRlc2MsXG4gICAgICAgICAgICBuYW1lLFxuICAgICAgICAgICAgbG9jYWxOYW1lOiBzYWZlT2JqZWN0UHJvcGVydHkoc2hhcmVkUHJlZml4ID09IHVuZGVmaW5lZCA/IG5hbWUgOiBuYW1lLnN1YnN0cmluZyhzaGFyZWRQcmVmaXgubGVuZ3RoKSksXG4gICAgICAgICAgICBudW1iZXI6IHAubnVtYmVyLFxuICAgICAgICAgICAganNvbk5hbWU6IChfZSA9IGZpbmRFbnVtVmFsdWVKc29uTmFtZShwKSkgIT09IG51bGwgJiYgX2UgIT09IHZvaWQgMCA/IF9lIDogbmFtZSxcbiAgICAgICAgICAgIHRvU3RyaW5nKCkge1xuICAgICAgICAgICAgICAgIHJldHVybiBgZW51bSB2YWx1ZSAke2Rlc2MudHlwZU5hbWV9LiR7bmFtZX1gO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICAgICAgZGVzYy52YWx1ZXMucHVzaCh2YWx1ZSk7XG4gICAgICAgIC8vIFByZXNlcnZlIHRoZSBmaXJzdCBkZWNsYXJlZCBuYW1lIGZvciBhbGlhc2VkIGVudW0gdmFsdWVzLlxuICAgICAgICAoX2YgPSAoX2ggPSBkZXNjLnZhbHVlKVtfaiA9IHAubnVtYmVyXSkgIT09IG51bGwgJiYgX2YgIT09IHZvaWQgMCA/IF9mIDogKF9oW19qXSA9IHZhbHVlKTtcbiAgICB9XG4gICAgKChfZyA9IHBhcmVudCA9PT0gbnVsbCB8fCBwYXJlbnQgPT09IHZvaWQgMCA/IHZvaWQgMCA6IHBhcmVudC5uZXN0ZWRFbnVtcykgIT09IG51bGwgJiYgX2cgIT09IHZvaWQgMCA/IF9nIDogZmlsZS5lbnVtcykucHVzaChkZXNjKTtcbn1cbi8qKlxuICogQ3JlYXRlIGEgZGVzY3JpcHRvciBmb3IgYSBtZXNzYWdlLCBpbmNsdWRpbmcgbmVzdGVkIHR5cGVzLCBhbmQgYWRkIGl0IHRvIG91clxuICogY2FydC4gTm90ZSB0aGF0IHRoaXMgZG9lcyBub3QgY3JlYXRlIGRlc2NyaXB0b3JzIGZpZWxkcy5cbiAqL1xuZnVuY3Rpb24gYWRkTWVzc2FnZShwcm90bywgZmlsZSwgcGFyZW50LCByZWcsIG1hcEVudHJpZXMpIHtcbiAgICB2YXIgX2EsIF9iLCBfYywgX2Q7XG4gICAgY29uc3QgZGVzYyA9IHtcbiAgICAgICAga2luZDogXCJtZXNzYWdlXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIGZpbGUsXG4gICAgICAgIHBhcmVudCxcbiAgICAgICAgbmFtZTogcHJvdG8ubmFtZSxcbiAgICAgICAgdHlwZU5hbWU6IG1ha2VUeXBlTmFtZShwcm90bywgcGFyZW50LCBmaWxlKSxcbiAgICAgICAgZmllbGRzOiBbXSxcbiAgICAgICAgZmllbGQ6IHt9LFxuICAgICAgICBvbmVvZnM6IFtdLFxuICAgICAgICBtZW1iZXJzOiBbXSxcbiAgICAgICAgbmVzdGVkRW51bXM6IFtdLFxuICAgICAgICBuZXN0ZWRNZXNzYWdlczogW10sXG4gICAgICAgIG5lc3RlZEV4dGVuc2lvbnM6IFtdLFxuICAgICAgICB0b1N0cmluZygpIHtcbiAgICAgICAgICAgIHJldHVybiBgbWVzc2FnZSAke3RoaXMudHlwZU5hbWV9YDtcbiAgICAgICAgfSxcbiAgICB9O1xuICAgIGlmICgoKF9jID0gcHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLm1hcEVudHJ5KSA9PT0gdHJ1ZSkge1xuICAgICAgICBtYXBFbnRyaWVzLmFkZChkZXNjKTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgICgoX2QgPSBwYXJlbnQgPT09IG51bGwgfHwgcGFyZW50ID09PSB2b2lkIDAgPyB2b2lkIDAgOiBwYXJlbnQubmVzdGVkTWVzc2FnZXMpICE9PSBudWxsICYmIF9kICE9PSB2b2lkIDAgPyBfZCA6IGZpbGUubWVzc2FnZXMpLnB1c2goZGVzYyk7XG4gICAgICAgIHJlZy5hZGQoZGVzYyk7XG4gICAgfVxuICAgIGZvciAoY29uc3QgZW51bVByb3RvIG9mIHByb3RvLmVudW1UeXBlKSB7XG4gICAgICAgIGFkZEVudW0oZW51bVByb3RvLCBmaWxlLCBkZXNjLCByZWcpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IG1lc3NhZ2VQcm90byBvZiBwcm90by5uZXN0ZWRUeXBlKSB7XG4gICAgICAgIGFkZE1lc3NhZ2UobWVzc2FnZVByb3RvLCBmaWxlLCBkZXNjLCByZWcsIG1hcEVudHJpZXMpO1xuICAgIH1cbn1cbi8qKlxuICogQ3JlYXRlIGEgZGVzY3JpcHRvciBmb3IgYSBzZXJ2aWNlLCBpbmNsdWRpbmcgbWV0aG9kcywgYW5kIGFkZCBpdCB0byBvdXJcbiAqIGNhcnQuXG4gKi9cbmZ1bmN0aW9uIGFkZFNlcnZpY2UocHJvdG8sIGZpbGUsIHJlZykge1xuICAgIHZhciBfYSwgX2I7XG4gICAgY29uc3QgZGVzYyA9IHtcbiAgICAgICAga2luZDogXCJzZXJ2aWNlXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIGZpbGUsXG4gICAgICAgIG5hbWU6IHByb3RvLm5hbWUsXG4gICAgICAgIHR5cGVOYW1lOiBtYWtlVHlwZU5hbWUocHJvdG8sIHVuZGVmaW5lZCwgZmlsZSksXG4gICAgICAgIG1ldGhvZHM6IFtdLFxuICAgICAgICBtZXRob2Q6IHt9LFxuICAgICAgICB0b1N0cmluZygpIHtcbiAgICAgICAgICAgIHJldHVybiBgc2VydmljZSAke3RoaXMudHlwZU5hbWV9YDtcbiAgICAgICAgfSxcbiAgICB9O1xuICAgIGZpbGUuc2VydmljZXMucHVzaChkZXNjKTtcbiAgICByZWcuYWRkKGRlc2MpO1xuICAgIGZvciAoY29uc3QgbWV0aG9kUHJvdG8gb2YgcHJvdG8ubWV0aG9kKSB7XG4gICAgICAgIGNvbnN0IG1ldGhvZCA9IG5ld01ldGhvZChtZXRob2RQcm90bywgZGVzYywgcmVnKTtcbiAgICAgICAgZGVzYy5tZXRob2RzLnB1c2gobWV0aG9kKTtcbiAgICAgICAgZGVzYy5tZXRob2RbbWV0aG9kLmxvY2FsTmFtZV0gPSBtZXRob2Q7XG4gICAgfVxufVxuLyoqXG4gKiBDcmVhdGUgYSBkZXNjcmlwdG9yIGZvciBhIG1ldGhvZC5cbiAqL1xuZnVuY3Rpb24gbmV3TWV0aG9kKHByb3RvLCBwYXJlbnQsIHJlZykge1xuICAgIHZhciBfYSwgX2IsIF9jLCBfZDtcbiAgICBsZXQgbWV0aG9kS2luZDtcbiAgICBpZiAocHJvdG8uY2xpZW50U3RyZWFtaW5nICYmIHByb3RvLnNlcnZlclN0cmVhbWluZykge1xuICAgICAgICBtZXRob2RLaW5kID0gXCJiaWRpX3N0cmVhbWluZ1wiO1xuICAgIH1cbiAgICBlbHNlIGlmIChwcm90by5jbGllbnRTdHJlYW1pbmcpIHtcbiAgICAgICAgbWV0aG9kS2luZCA9IFwiY2xpZW50X3N0cmVhbWluZ1wiO1xuICAgIH1cbiAgICBlbHNlIGlmIChwcm90by5zZXJ2ZXJTdHJlYW1pbmcpIHtcbiAgICAgICAgbWV0aG9kS2luZCA9IFwic2VydmVyX3N0cmVhbWluZ1wiO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgbWV0aG9kS2luZCA9IFwidW5hcnlcIjtcbiAgICB9XG4gICAgY29uc3QgaW5wdXQgPSByZWcuZ2V0TWVzc2FnZSh0cmltTGVhZGluZ0RvdChwcm90by5pbnB1dFR5cGUpKTtcbiAgICBjb25zdCBvdXRwdXQgPSByZWcuZ2V0TWVzc2FnZSh0cmltTGVhZGluZ0RvdChwcm90by5vdXRwdXRUeXBlKSk7XG4gICAgYXNzZXJ0KGlucHV0LCBgaW52YWxpZCBNZXRob2REZXNjcmlwdG9yUHJvdG86IGlucHV0X3R5cGUgJHtwcm90by5pbnB1dFR5cGV9IG5vdCBmb3VuZGApO1xuICAgIGFzc2VydChvdXRwdXQsIGBpbnZhbGlkIE1ldGhvZERlc2NyaXB0b3JQcm90bzogb3V0cHV0X3R5cGUgJHtwcm90by5pbnB1dFR5cGV9IG5vdCBmb3VuZGApO1xuICAgIGNvbnN0IG5hbWUgPSBwcm90by5uYW1lO1xuICAgIHJldHVybiB7XG4gICAgICAgIGtpbmQ6IFwicnBjXCIsXG4gICAgICAgIHByb3RvLFxuICAgICAgICBkZXByZWNhdGVkOiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZGVwcmVjYXRlZCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogZmFsc2UsXG4gICAgICAgIHBhcmVudCxcbiAgICAgICAgbmFtZSxcbiAgICAgICAgbG9jYWxOYW1lOiBzYWZlT2JqZWN0UHJvcGVydHkobmFtZS5sZW5ndGhcbiAgICAgICAgICAgID8gc2FmZU9iamVjdFByb3BlcnR5KG5hbWVbMF0udG9Mb3dlckNhc2UoKSArIG5hbWUuc3Vic3RyaW5nKDEpKVxuICAgICAgICAgICAgOiBuYW1lKSxcbiAgICAgICAgbWV0aG9kS2luZCxcbiAgICAgICAgaW5wdXQsXG4gICAgICAgIG91dHB1dCxcbiAgICAgICAgaWRlbXBvdGVuY3k6IChfZCA9IChfYyA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9jID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYy5pZGVtcG90ZW5jeUxldmVsKSAhPT0gbnVsbCAmJiBfZCAhPT0gdm9pZCAwID8gX2QgOiBJREVNUE9URU5DWV9VTktOT1dOLFxuICAgICAgICB0b1N0cmluZygpIHtcbiAgICAgICAgICAgIHJldHVybiBgcnBjICR7cGFyZW50LnR5cGVOYW1lfS4ke25hbWV9YDtcbiAgICAgICAgfSxcbiAgICB9O1xufVxuLyoqXG4gKiBDcmVhdGUgYSBkZXNjcmlwdG9yIGZvciBhIG9uZW9mIGdyb3VwLlxuICovXG5mdW5jdGlvbiBuZXdPbmVvZihwcm90bywgcGFyZW50KSB7XG4gICAgcmV0dXJuIHtcbiAgICAgICAga2luZDogXCJvbmVvZlwiLFxuICAgICAgICBwcm90byxcbiAgICAgICAgZGVwcmVjYXRlZDogZmFsc2UsXG4gICAgICAgIHBhcmVudCxcbiAgICAgICAgZmllbGRzOiBbXSxcbiAgICAgICAgbmFtZTogcHJvdG8ubmFtZSxcbiAgICAgICAgbG9jYWxOYW1lOiBzYWZlT2JqZWN0UHJvcGVydHkocHJvdG9DYW1lbENhc2UocHJvdG8ubmFtZSkpLFxuICAgICAgICB0b1N0cmluZygpIHtcbiAgICAgICAgICAgIHJldHVybiBgb25lb2YgJHtwYXJlbnQudHlwZU5hbWV9LiR7dGhpcy5uYW1lfWA7XG4gICAgICAgIH0sXG4gICAgfTtcbn1cbmZ1bmN0aW9uIG5ld0ZpZWxkKHByb3RvLCBwYXJlbnRPckZpbGUsIHJlZywgb25lb2YsIG1hcEVudHJpZXMpIHtcbiAgICB2YXIgX2EsIF9iLCBfYztcbiAgICBjb25zdCBpc0V4dGVuc2lvbiA9IG1hcEVudHJpZXMgPT09IHVuZGVmaW5lZDtcbiAgICBjb25zdCBmaWVsZCA9IHtcbiAgICAgICAga2luZDogXCJmaWVsZFwiLFxuICAgICAgICBwcm90byxcbiAgICAgICAgZGVwcmVjYXRlZDogKF9iID0gKF9hID0gcHJvdG8ub3B0aW9ucykgPT09IG51bGwgfHwgX2EgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9hLmRlcHJlY2F0ZWQpICE9PSBudWxsICYmIF9iICE9PSB2b2lkIDAgPyBfYiA6IGZhbHNlLFxuICAgICAgICBuYW1lOiBwcm90by5uYW1lLFxuICAgICAgICBudW1iZXI6IHByb3RvLm51bWJlcixcbiAgICAgICAgc2NhbGFyOiB1bmRlZmluZWQsXG4gICAgICAgIG1lc3NhZ2U6IHVuZGVmaW5lZCxcbiAgICAgICAgZW51bTogdW5kZWZpbmVkLFxuICAgICAgICBwcmVzZW5jZTogZ2V0RmllbGRQcmVzZW5jZShwcm90bywgb25lb2YsIGlzRXh0ZW5zaW9uLCBwYXJlbnRPckZpbGUpLFxuICAgICAgICB1dGY4VmFsaWRhdGlvbjogaXNVdGY4VmFsaWRhdGVkKHByb3RvLCBwYXJlbnRPckZpbGUpLFxuICAgICAgICBsaXN0S2luZDogdW5kZWZpbmVkLFxuICAgICAgICBtYXBLaW5kOiB1bmRlZmluZWQsXG4gICAgICAgIG1hcEtleTogdW5kZWZpbmVkLFxuICAgICAgICBkZWxpbWl0ZWRFbmNvZGluZzogdW5kZWZpbmVkLFxuICAgICAgICBwYWNrZWQ6IHVuZGVmaW5lZCxcbiAgICAgICAgbG9uZ0FzU3RyaW5nOiBmYWxzZSxcbiAgICAgICAgZ2V0RGVmYXVsdFZhbHVlOiB1bmRlZmluZWQsXG4gICAgfTtcbiAgICBsZXQgdG9TdHI7XG4gICAgaWYgKGlzRXh0ZW5zaW9uKSB7XG4gICAgICAgIC8vIGV4dGVuc2lvbiBmaWVsZFxuICAgICAgICBjb25zdCBmaWxlID0gcGFyZW50T3JGaWxlLmtpbmQgPT0gXCJmaWxlXCIgPyBwYXJlbnRPckZpbGUgOiBwYXJlbnRPckZpbGUuZmlsZTtcbiAgICAgICAgY29uc3QgcGFyZW50ID0gcGFyZW50T3JGaWxlLmtpbmQgPT0gXCJmaWxlXCIgPyB1bmRlZmluZWQgOiBwYXJlbnRPckZpbGU7XG4gICAgICAgIGNvbnN0IHR5cGVOYW1lID0gbWFrZVR5cGVOYW1lKHByb3RvLCBwYXJlbnQsIGZpbGUpO1xuICAgICAgICBmaWVsZC5raW5kID0gXCJleHRlbnNpb25cIjtcbiAgICAgICAgZmllbGQuZmlsZSA9IGZpbGU7XG4gICAgICAgIGZpZWxkLnBhcmVudCA9IHBhcmVudDtcbiAgICAgICAgZmllbGQub25lb2YgPSB1bmRlZmluZWQ7XG4gICAgICAgIGZpZWxkLnR5cGVOYW1lID0gdHlwZU5hbWU7XG4gICAgICAgIGZpZWxkLmpzb25OYW1lID0gYFske3R5cGVOYW1lfV1gOyAvLyBvcHRpb24ganNvbl9uYW1lIGlzIG5vdCBhbGxvd2VkIG9uIGV4dGVuc2lvbiBmaWVsZHNcbiAgICAgICAgdG9TdHIgPSAoKSA9PiBgZXh0ZW5zaW9uICR7dHlwZU5hbWV9YDtcbiAgICAgICAgY29uc3QgZXh0ZW5kZWUgPSByZWcuZ2V0TWVzc2FnZSh0cmltTGVhZGluZ0RvdChwcm90by5leHRlbmRlZSkpO1xuICAgICAgICBhc3NlcnQoZXh0ZW5kZWUsIGBpbnZhbGlkIEZpZWxkRGVzY3JpcHRvclByb3RvOiBleHRlbmRlZSAke3Byb3RvLmV4dGVuZGVlfSBub3QgZm91bmRgKTtcbiAgICAgICAgZmllbGQuZXh0ZW5kZWUgPSBleHRlbmRlZTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIC8vIHJlZ3VsYXIgZmllbGRcbiAgICAgICAgY29uc3QgcGFyZW50ID0gcGFyZW50T3JGaWxlO1xuICAgICAgICBhc3NlcnQocGFyZW50LmtpbmQgPT0gXCJtZXNzYWdlXCIpO1xuICAgICAgICBmaWVsZC5wYXJlbnQgPSBwYXJlbnQ7XG4gICAgICAgIGZpZWxkLm9uZW9mID0gb25lb2Y7XG4gICAgICAgIGZpZWxkLmxvY2FsTmFtZSA9IG9uZW9mXG4gICAgICAgICAgICA/IHByb3RvQ2FtZWxDYXNlKHByb3RvLm5hbWUpXG4gICAgICAgICAgICA6IHNhZmVPYmplY3RQcm9wZXJ0eShwcm90b0NhbWVsQ2FzZShwcm90by5uYW1lKSk7XG4gICAgICAgIGZpZWxkLmpzb25OYW1lID0gcHJvdG8uanNvbk5hbWU7XG4gICAgICAgIHRvU3RyID0gKCkgPT4gYGZpZWxkICR7cGFyZW50LnR5cGVOYW1lfS4ke3Byb3RvLm5hbWV9YDtcbiAgICB9XG4gICAgLy8gQSBwbGFpbiBhc3NpZ25tZW50IHRocm93cyB3aGVyZSBidWlsdC1pbiBwcm90b3R5cGVzIGFyZSBmcm96ZW4uIFRoZVxuICAgIC8vIGF0dHJpYnV0ZXMgbWF0Y2ggd2hhdCBhbiBhc3NpZ25tZW50IHByb2R1Y2VzLlxuICAgIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShmaWVsZCwgXCJ0b1N0cmluZ1wiLCB7XG4gICAgICAgIHZhbHVlOiB0b1N0cixcbiAgICAgICAgd3JpdGFibGU6IHRydWUsXG4gICAgICAgIGVudW1lcmFibGU6IHRydWUsXG4gICAgICAgIGNvbmZpZ3VyYWJsZTogdHJ1ZSxcbiAgICB9KTtcbiAgICBjb25zdCBsYWJlbCA9IHByb3RvLmxhYmVsO1xuICAgIGNvbnN0IHR5cGUgPSBwcm90by50eXBlO1xuICAgIGNvbnN0IGpzdHlwZSA9IChfYyA9IHByb3RvLm9wdGlvbnMpID09PSBudWxsIHx8IF9jID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYy5qc3R5cGU7XG4gICAgaWYgKGxhYmVsID09PSBMQUJFTF9SRVBFQVRFRCkge1xuICAgICAgICAvLyBsaXN0IG9yIG1hcCBmaWVsZFxuICAgICAgICBjb25zdCBtYXBFbnRyeSA9IHR5cGUgPT0gVFlQRV9NRVNTQUdFXG4gICAgICAgICAgICA/IG1hcEVudHJpZXMgPT09IG51bGwgfHwgbWFwRW50cmllcyA9PT0gdm9pZCAwID8gdm9pZCAwIDogbWFwRW50cmllcy5nZXQodHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKVxuICAgICAgICAgICAgOiB1bmRlZmluZWQ7XG4gICAgICAgIGlmIChtYXBFbnRyeSkge1xuICAgICAgICAgICAgLy8gbWFwIGZpZWxkXG4gICAgICAgICAgICBmaWVsZC5maWVsZEtpbmQgPSBcIm1hcFwiO1xuICAgICAgICAgICAgY29uc3QgeyBrZXksIHZhbHVlIH0gPSBmaW5kTWFwRW50cnlGaWVsZHMobWFwRW50cnkpO1xuICAgICAgICAgICAgZmllbGQubWFwS2V5ID0ga2V5LnNjYWxhcjtcbiAgICAgICAgICAgIGZpZWxkLm1hcEtpbmQgPSB2YWx1ZS5maWVsZEtpbmQ7XG4gICAgICAgICAgICBmaWVsZC5tZXNzYWdlID0gdmFsdWUubWVzc2FnZTtcbiAgICAgICAgICAgIGZpZWxkLmRlbGltaXRlZEVuY29kaW5nID0gZmFsc2U7IC8vIG1hcCBmaWVsZHMgYXJlIGFsd2F5cyBMRU5HVEhfUFJFRklYRURcbiAgICAgICAgICAgIGZpZWxkLmVudW0gPSB2YWx1ZS5lbnVtO1xuICAgICAgICAgICAgZmllbGQuc2NhbGFyID0gdmFsdWUuc2NhbGFyO1xuICAgICAgICAgICAgcmV0dXJuIGZpZWxkO1xuICAgICAgICB9XG4gICAgICAgIC8vIGxpc3QgZmllbGRcbiAgICAgICAgZmllbGQuZmllbGRLaW5kID0gXCJsaXN0XCI7XG4gICAgICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICAgICAgY2FzZSBUWVBFX01FU1NBR0U6XG4gICAgICAgICAgICBjYXNlIFRZUEVfR1JPVVA6XG4gICAgICAgICAgICAgICAgZmllbGQubGlzdEtpbmQgPSBcIm1lc3NhZ2VcIjtcbiAgICAgICAgICAgICAgICBmaWVsZC5tZXNzYWdlID0gcmVnLmdldE1lc3NhZ2UodHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKTtcbiAgICAgICAgICAgICAgICBhc3NlcnQoZmllbGQubWVzc2FnZSk7XG4gICAgICAgICAgICAgICAgZmllbGQuZGVsaW1pdGVkRW5jb2RpbmcgPSBpc0RlbGltaXRlZEVuY29kaW5nKHByb3RvLCBwYXJlbnRPckZpbGUpO1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgY2FzZSBUWVBFX0VOVU06XG4gICAgICAgICAgICAgICAgZmllbGQubGlzdEtpbmQgPSBcImVudW1cIjtcbiAgICAgICAgICAgICAgICBmaWVsZC5lbnVtID0gcmVnLmdldEVudW0odHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKTtcbiAgICAgICAgICAgICAgICBhc3NlcnQoZmllbGQuZW51bSk7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgIGZpZWxkLmxpc3RLaW5kID0gXCJzY2FsYXJcIjtcbiAgICAgICAgICAgICAgICBmaWVsZC5zY2FsYXIgPSB0eXBlO1xuICAgICAgICAgICAgICAgIGZpZWxkLmxvbmdBc1N0cmluZyA9IGpzdHlwZSA9PSBKU19TVFJJTkc7XG4gICAgICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgZmllbGQucGFja2VkID0gaXNQYWNrZWRGaWVsZChwcm90bywgcGFyZW50T3JGaWxlKTtcbiAgICAgICAgcmV0dXJuIGZpZWxkO1xuICAgIH1cbiAgICAvLyBzaW5ndWxhclxuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFRZUEVfTUVTU0FHRTpcbiAgICAgICAgY2FzZSBUWVBFX0dST1VQOlxuICAgICAgICAgICAgZmllbGQuZmllbGRLaW5kID0gXCJtZXNzYWdlXCI7XG4gICAgICAgICAgICBmaWVsZC5tZXNzYWdlID0gcmVnLmdldE1lc3NhZ2UodHJpbUxlYWRpbmdEb3QocHJvdG8udHlwZU5hbWUpKTtcbiAgICAgICAgICAgIGFzc2VydChmaWVsZC5tZXNzYWdlLCBgaW52YWxpZCBGaWVsZERlc2NyaXB0b3JQcm90bzogdHlwZV9uYW1lICR7cHJvdG8udHlwZU5hbWV9IG5vdCBmb3VuZGApO1xuICAgICAgICAgICAgZmllbGQuZGVsaW1pdGVkRW5jb2RpbmcgPSBpc0RlbGltaXRlZEVuY29kaW5nKHByb3RvLCBwYXJlbnRPckZpbGUpO1xuICAgICAgICAgICAgZmllbGQuZ2V0RGVmYXVsdFZhbHVlID0gKCkgPT4gdW5kZWZpbmVkO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIGNhc2UgVFlQRV9FTlVNOiB7XG4gICAgICAgICAgICBjb25zdCBlbnVtZXJhdGlvbiA9IHJlZy5nZXRFbnVtKHRyaW1MZWFkaW5nRG90KHByb3RvLnR5cGVOYW1lKSk7XG4gICAgICAgICAgICBhc3NlcnQoZW51bWVyYXRpb24gIT09IHVuZGVmaW5lZCwgYGludmFsaWQgRmllbGREZXNjcmlwdG9yUHJvdG86IHR5cGVfbmFtZSAke3Byb3RvLnR5cGVOYW1lfSBub3QgZm91bmRgKTtcbiAgICAgICAgICAgIGZpZWxkLmZpZWxkS2luZCA9IFwiZW51bVwiO1xuICAgICAgICAgICAgZmllbGQuZW51bSA9IHJlZy5nZXRFbnVtKHRyaW1MZWFkaW5nRG90KHByb3RvLnR5cGVOYW1lKSk7XG4gICAgICAgICAgICBmaWVsZC5nZXREZWZhdWx0VmFsdWUgPSAoKSA9PiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHVuc2FmZUlzU2V0RXhwbGljaXQocHJvdG8sIFwiZGVmYXVsdFZhbHVlXCIpXG4gICAgICAgICAgICAgICAgICAgID8gcGFyc2VUZXh0Rm9ybWF0RW51bVZhbHVlKGVudW1lcmF0aW9uLCBwcm90by5kZWZhdWx0VmFsdWUpXG4gICAgICAgICAgICAgICAgICAgIDogdW5kZWZpbmVkO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIGRlZmF1bHQ6IHtcbiAgICAgICAgICAgIGZpZWxkLmZpZWxkS2luZCA9IFwic2NhbGFyXCI7XG4gICAgICAgICAgICBmaWVsZC5zY2FsYXIgPSB0eXBlO1xuICAgICAgICAgICAgZmllbGQubG9uZ0FzU3RyaW5nID0ganN0eXBlID09IEpTX1NUUklORztcbiAgICAgICAgICAgIGZpZWxkLmdldERlZmF1bHRWYWx1ZSA9ICgpID0+IHtcbiAgICAgICAgICAgICAgICByZXR1cm4gdW5zYWZlSXNTZXRFeHBsaWNpdChwcm90bywgXCJkZWZhdWx0VmFsdWVcIilcbiAgICAgICAgICAgICAgICAgICAgPyBwYXJzZVRleHRGb3JtYXRTY2FsYXJWYWx1ZSh0eXBlLCBwcm90by5kZWZhdWx0VmFsdWUpXG4gICAgICAgICAgICAgICAgICAgIDogdW5kZWZpbmVkO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBmaWVsZDtcbn1cbi8qKlxuICogUGFyc2UgdGhlIFwic3ludGF4XCIgYW5kIFwiZWRpdGlvblwiIGZpZWxkcywgcmV0dXJuaW5nIG9uZSBvZiB0aGUgc3VwcG9ydGVkXG4gKiBlZGl0aW9ucy5cbiAqL1xuZnVuY3Rpb24gZ2V0RmlsZUVkaXRpb24ocHJvdG8pIHtcbiAgICBzd2l0Y2ggKHByb3RvLnN5bnRheCkge1xuICAgICAgICBjYXNlIFwiXCI6XG4gICAgICAgIGNhc2UgXCJwcm90bzJcIjpcbiAgICAgICAgICAgIHJldHVybiBFRElUSU9OX1BST1RPMjtcbiAgICAgICAgY2FzZSBcInByb3RvM1wiOlxuICAgICAgICAgICAgcmV0dXJuIEVESVRJT05fUFJPVE8zO1xuICAgICAgICBjYXNlIFwiZWRpdGlvbnNcIjpcbiAgICAgICAgICAgIC8vIEVESVRJT05fVU5TVEFCTEUgaXMgYSBzYW5kYm94IGZvciBpbi1kZXZlbG9wbWVudCBmZWF0dXJlcy4gQ29sbGFwc2VcbiAgICAgICAgICAgIC8vIGl0IHRvIG1heGltdW1FZGl0aW9uIHNvIFN1cHBvcnRlZEVkaXRpb24gYW5kIGZlYXR1cmUgcmVzb2x1dGlvbiBkb1xuICAgICAgICAgICAgLy8gbm90IGxlYWsgdGhlIHRlc3Qtb25seSBlZGl0aW9uIHRvIHVzZXJzLlxuICAgICAgICAgICAgaWYgKHByb3RvLmVkaXRpb24gPT09IEVESVRJT05fVU5TVEFCTEUpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gbWF4aW11bUVkaXRpb247XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBpZiAocHJvdG8uZWRpdGlvbiBpbiBmZWF0dXJlRGVmYXVsdHMpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gcHJvdG8uZWRpdGlvbjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgJHtwcm90by5uYW1lfTogdW5zdXBwb3J0ZWQgZWRpdGlvbmApO1xuICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGAke3Byb3RvLm5hbWV9OiB1bnN1cHBvcnRlZCBzeW50YXggXCIke3Byb3RvLnN5bnRheH1cImApO1xuICAgIH1cbn1cbi8qKlxuICogUmVzb2x2ZSBkZXBlbmRlbmNpZXMgb2YgRmlsZURlc2NyaXB0b3JQcm90byB0byBEZXNjRmlsZS5cbiAqL1xuZnVuY3Rpb24gZmluZEZpbGVEZXBlbmRlbmNpZXMocHJvdG8sIHJlZykge1xuICAgIHJldHVybiBwcm90by5kZXBlbmRlbmN5Lm1hcCgod2FudE5hbWUpID0+IHtcbiAgICAgICAgY29uc3QgZGVwID0gcmVnLmdldEZpbGUod2FudE5hbWUpO1xuICAgICAgICBpZiAoIWRlcCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBDYW5ub3QgZmluZCAke3dhbnROYW1lfSwgaW1wb3J0ZWQgYnkgJHtwcm90by5uYW1lfWApO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiBkZXA7XG4gICAgfSk7XG59XG4vKipcbiAqIEZpbmRzIGEgcHJlZml4IHNoYXJlZCBieSBlbnVtIHZhbHVlcywgZm9yIGV4YW1wbGUgYG15X2VudW1fYCBmb3JcbiAqIGBlbnVtIE15RW51bSB7TVlfRU5VTV9BPTA7IE1ZX0VOVU1fQj0xO31gLlxuICovXG5mdW5jdGlvbiBmaW5kRW51bVNoYXJlZFByZWZpeChlbnVtTmFtZSwgdmFsdWVzKSB7XG4gICAgY29uc3QgcHJlZml4ID0gY2FtZWxUb1NuYWtlQ2FzZShlbnVtTmFtZSkgKyBcIl9cIjtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIHZhbHVlcykge1xuICAgICAgICBpZiAoIXZhbHVlLm5hbWUudG9Mb3dlckNhc2UoKS5zdGFydHNXaXRoKHByZWZpeCkpIHtcbiAgICAgICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3Qgc2hvcnROYW1lID0gdmFsdWUubmFtZS5zdWJzdHJpbmcocHJlZml4Lmxlbmd0aCk7XG4gICAgICAgIGlmIChzaG9ydE5hbWUubGVuZ3RoID09IDApIHtcbiAgICAgICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKC9eXFxkLy50ZXN0KHNob3J0TmFtZSkpIHtcbiAgICAgICAgICAgIC8vIGlkZW50aWZpZXJzIG11c3Qgbm90IHN0YXJ0IHdpdGggbnVtYmVyc1xuICAgICAgICAgICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcHJlZml4O1xufVxuLyoqXG4gKiBGaW5kcyB0aGUgY3VzdG9tIEpTT04gbmFtZSBvZiBhbiBlbnVtIHZhbHVlLCBzZXQgd2l0aCB0aGUgb3B0aW9uXG4gKiBgKHBiLmVudW12YWx1ZS5qc29uKS5zdHJpbmdgIGZyb20gZ29vZ2xlL3Byb3RvYnVmL2pzb25fZW51bXZhbHVlX29wdGlvbnMucHJvdG8uXG4gKlxuICogRXh0ZW5zaW9ucyBhcmUgc3RvcmVkIGFzIHVua25vd24gZmllbGRzLCBzbyB3ZSByZWFkIHRoZSBvcHRpb24gZnJvbSB0aGVcbiAqIHdpcmUgZm9ybWF0IGluc3RlYWQgb2YgaW1wb3J0aW5nIHRoZSBleHRlbnNpb24sIHdoaWNoIGRlcGVuZHMgb24gdGhpcyBmaWxlLlxuICovXG5mdW5jdGlvbiBmaW5kRW51bVZhbHVlSnNvbk5hbWUocHJvdG8pIHtcbiAgICB2YXIgX2EsIF9iO1xuICAgIGNvbnN0IGV4dGVuc2lvbk51bWJlciA9IDk5ODsgLy8gZXh0ZW5kIEVudW1WYWx1ZU9wdGlvbnMgeyBKc29uRW51bVZhbHVlT3B0aW9ucyBqc29uID0gOTk4OyB9XG4gICAgY29uc3QgZmllbGROdW1iZXIgPSAxOyAvLyBtZXNzYWdlIEpzb25FbnVtVmFsdWVPcHRpb25zIHsgc3RyaW5nIHN0cmluZyA9IDE7IH1cbiAgICBsZXQganNvbk5hbWU7XG4gICAgZm9yIChjb25zdCB1ZiBvZiAoX2IgPSAoX2EgPSBwcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuJHVua25vd24pICE9PSBudWxsICYmIF9iICE9PSB2b2lkIDAgPyBfYiA6IFtdKSB7XG4gICAgICAgIGlmICh1Zi5ubyAhPT0gZXh0ZW5zaW9uTnVtYmVyIHx8IHVmLndpcmVUeXBlICE9PSBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIC8vIE9jY3VycmVuY2VzIG9mIGEgbWVzc2FnZSBmaWVsZCBhcmUgbWVyZ2VkLCBzbyB0aGUgbGFzdCB2YWx1ZSB3aW5zLlxuICAgICAgICBjb25zdCByZWFkZXIgPSBuZXcgQmluYXJ5UmVhZGVyKG5ldyBCaW5hcnlSZWFkZXIodWYuZGF0YSkuYnl0ZXMoKSk7XG4gICAgICAgIHdoaWxlIChyZWFkZXIucG9zIDwgcmVhZGVyLmxlbikge1xuICAgICAgICAgICAgY29uc3QgW25vLCB3aXJlVHlwZV0gPSByZWFkZXIudGFnKCk7XG4gICAgICAgICAgICBpZiAobm8gPT09IGZpZWxkTnVtYmVyICYmIHdpcmVUeXBlID09PSBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpIHtcbiAgICAgICAgICAgICAgICBqc29uTmFtZSA9IHJlYWRlci5zdHJpbmcoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIHJlYWRlci5za2lwKHdpcmVUeXBlLCBubyk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGpzb25OYW1lO1xufVxuLyoqXG4gKiBDb252ZXJ0cyBsb3dlckNhbWVsQ2FzZSBvciBVcHBlckNhbWVsQ2FzZSBpbnRvIGxvd2VyX3NuYWtlX2Nhc2UuXG4gKiBUaGlzIGlzIHVzZWQgdG8gZmluZCBzaGFyZWQgcHJlZml4ZXMgaW4gYW4gZW51bS5cbiAqL1xuZnVuY3Rpb24gY2FtZWxUb1NuYWtlQ2FzZShjYW1lbCkge1xuICAgIHJldHVybiAoY2FtZWwuc3Vic3RyaW5nKDAsIDEpICsgY2FtZWwuc3Vic3RyaW5nKDEpLnJlcGxhY2UoL1tBLVpdL2csIChjKSA9PiBcIl9cIiArIGMpKS50b0xvd2VyQ2FzZSgpO1xufVxuLyoqXG4gKiBDcmVhdGUgYSBmdWxseSBxdWFsaWZpZWQgbmFtZSBmb3IgYSBwcm90b2J1ZiB0eXBlIG9yIGV4dGVuc2lvbiBmaWVsZC5cbiAqXG4gKiBUaGUgZnVsbHkgcXVhbGlmaWVkIG5hbWUgZm9yIG1lc3NhZ2VzLCBlbnVtZXJhdGlvbnMsIGFuZCBzZXJ2aWNlcyBpc1xuICogY29uc3RydWN0ZWQgYnkgY29uY2F0ZW5hdGluZyB0aGUgcGFja2FnZSBuYW1lIChpZiBwcmVzZW50KSwgcGFyZW50XG4gKiBtZXNzYWdlIG5hbWVzIChmb3IgbmVzdGVkIHR5cGVzKSwgYW5kIHRoZSB0eXBlIG5hbWUuIFdlIG9taXQgdGhlIGxlYWRpbmdcbiAqIGRvdCBhZGRlZCBieSBwcm90b2J1ZiBjb21waWxlcnMuIEV4YW1wbGVzOlxuICogLSBteXBhY2thZ2UuTXlNZXNzYWdlXG4gKiAtIG15cGFja2FnZS5NeU1lc3NhZ2UuTmVzdGVkTWVzc2FnZVxuICpcbiAqIFRoZSBmdWxseSBxdWFsaWZpZWQgbmFtZSBmb3IgZXh0ZW5zaW9uIGZpZWxkcyBpcyBjb25zdHJ1Y3RlZCBieVxuICogY29uY2F0ZW5hdGluZyB0aGUgcGFja2FnZSBuYW1lIChpZiBwcmVzZW50KSwgcGFyZW50IG1lc3NhZ2UgbmFtZXMgKGZvclxuICogZXh0ZW5zaW9ucyBkZWNsYXJlZCB3aXRoaW4gYSBtZXNzYWdlKSwgYW5kIHRoZSBmaWVsZCBuYW1lLiBFeGFtcGxlczpcbiAqIC0gbXlwYWNrYWdlLmV4dGZpZWxkXG4gKiAtIG15cGFja2FnZS5NeU1lc3NhZ2UuZXh0ZmllbGRcbiAqL1xuZnVuY3Rpb24gbWFrZVR5cGVOYW1lKHByb3RvLCBwYXJlbnQsIGZpbGUpIHtcbiAgICBsZXQgdHlwZU5hbWU7XG4gICAgaWYgKHBhcmVudCkge1xuICAgICAgICB0eXBlTmFtZSA9IGAke3BhcmVudC50eXBlTmFtZX0uJHtwcm90by5uYW1lfWA7XG4gICAgfVxuICAgIGVsc2UgaWYgKGZpbGUucHJvdG8ucGFja2FnZS5sZW5ndGggPiAwKSB7XG4gICAgICAgIHR5cGVOYW1lID0gYCR7ZmlsZS5wcm90by5wYWNrYWdlfS4ke3Byb3RvLm5hbWV9YDtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIHR5cGVOYW1lID0gYCR7cHJvdG8ubmFtZX1gO1xuICAgIH1cbiAgICByZXR1cm4gdHlwZU5hbWU7XG59XG4vKipcbiAqIFJlbW92ZSB0aGUgbGVhZGluZyBkb3QgZnJvbSBhIGZ1bGx5IHF1YWxpZmllZCB0eXBlIG5hbWUuXG4gKi9cbmZ1bmN0aW9uIHRyaW1MZWFkaW5nRG90KHR5cGVOYW1lKSB7XG4gICAgcmV0dXJuIHR5cGVOYW1lLnN0YXJ0c1dpdGgoXCIuXCIpID8gdHlwZU5hbWUuc3Vic3RyaW5nKDEpIDogdHlwZU5hbWU7XG59XG4vKipcbiAqIERpZCB0aGUgdXNlciBwdXQgdGhlIGZpZWxkIGluIGEgb25lb2YgZ3JvdXA/XG4gKiBTeW50aGV0aWMgb25lb2ZzIGZvciBwcm90bzMgb3B0aW9uYWxzIGFyZSBpZ25vcmVkLlxuICovXG5mdW5jdGlvbiBmaW5kT25lb2YocHJvdG8sIGFsbE9uZW9mcykge1xuICAgIGlmICghdW5zYWZlSXNTZXRFeHBsaWNpdChwcm90bywgXCJvbmVvZkluZGV4XCIpKSB7XG4gICAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICAgIGlmIChwcm90by5wcm90bzNPcHRpb25hbCkge1xuICAgICAgICByZXR1cm4gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBjb25zdCBvbmVvZiA9IGFsbE9uZW9mc1twcm90by5vbmVvZkluZGV4XTtcbiAgICBhc3NlcnQob25lb2YsIGBpbnZhbGlkIEZpZWxkRGVzY3JpcHRvclByb3RvOiBvbmVvZiAjJHtwcm90by5vbmVvZkluZGV4fSBmb3IgZmllbGQgIyR7cHJvdG8ubnVtYmVyfSBub3QgZm91bmRgKTtcbiAgICByZXR1cm4gb25lb2Y7XG59XG4vKipcbiAqIFByZXNlbmNlIG9mIHRoZSBmaWVsZC5cbiAqIFNlZSBodHRwczovL3Byb3RvYnVmLmRldi9wcm9ncmFtbWluZy1ndWlkZXMvZmllbGRfcHJlc2VuY2UvXG4gKi9cbmZ1bmN0aW9uIGdldEZpZWxkUHJlc2VuY2UocHJvdG8sIG9uZW9mLCBpc0V4dGVuc2lvbiwgcGFyZW50KSB7XG4gICAgaWYgKHByb3RvLmxhYmVsID09IExBQkVMX1JFUVVJUkVEKSB7XG4gICAgICAgIC8vIHByb3RvMiByZXF1aXJlZCBpcyBMRUdBQ1lfUkVRVUlSRURcbiAgICAgICAgcmV0dXJuIExFR0FDWV9SRVFVSVJFRDtcbiAgICB9XG4gICAgaWYgKHByb3RvLmxhYmVsID09IExBQkVMX1JFUEVBVEVEKSB7XG4gICAgICAgIC8vIHJlcGVhdGVkIGZpZWxkcyAoaW5jbHVkaW5nIG1hcHMpIGRvIG5vdCB0cmFjayBwcmVzZW5jZVxuICAgICAgICByZXR1cm4gSU1QTElDSVQ7XG4gICAgfVxuICAgIGlmICghIW9uZW9mIHx8IHByb3RvLnByb3RvM09wdGlvbmFsKSB7XG4gICAgICAgIC8vIG9uZW9mIGlzIGFsd2F5cyBleHBsaWNpdFxuICAgICAgICByZXR1cm4gRVhQTElDSVQ7XG4gICAgfVxuICAgIGlmIChpc0V4dGVuc2lvbikge1xuICAgICAgICAvLyBleHRlbnNpb25zIGFsd2F5cyB0cmFjayBwcmVzZW5jZVxuICAgICAgICByZXR1cm4gRVhQTElDSVQ7XG4gICAgfVxuICAgIGNvbnN0IHJlc29sdmVkID0gcmVzb2x2ZUZlYXR1cmUoXCJmaWVsZFByZXNlbmNlXCIsIHsgcHJvdG8sIHBhcmVudCB9KTtcbiAgICBpZiAocmVzb2x2ZWQgPT0gSU1QTElDSVQgJiZcbiAgICAgICAgKHByb3RvLnR5cGUgPT0gVFlQRV9NRVNTQUdFIHx8IHByb3RvLnR5cGUgPT0gVFlQRV9HUk9VUCkpIHtcbiAgICAgICAgLy8gc2luZ3VsYXIgbWVzc2FnZSBmaWVsZCBjYW5ub3QgYmUgaW1wbGljaXRcbiAgICAgICAgcmV0dXJuIEVYUExJQ0lUO1xuICAgIH1cbiAgICByZXR1cm4gcmVzb2x2ZWQ7XG59XG4vKipcbiAqIFBhY2sgdGhpcyByZXBlYXRlZCBmaWVsZD9cbiAqL1xuZnVuY3Rpb24gaXNQYWNrZWRGaWVsZChwcm90bywgcGFyZW50KSB7XG4gICAgaWYgKHByb3RvLmxhYmVsICE9IExBQkVMX1JFUEVBVEVEKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgc3dpdGNoIChwcm90by50eXBlKSB7XG4gICAgICAgIGNhc2UgVFlQRV9TVFJJTkc6XG4gICAgICAgIGNhc2UgVFlQRV9CWVRFUzpcbiAgICAgICAgY2FzZSBUWVBFX0dST1VQOlxuICAgICAgICBjYXNlIFRZUEVfTUVTU0FHRTpcbiAgICAgICAgICAgIC8vIGxlbmd0aC1kZWxpbWl0ZWQgdHlwZXMgY2Fubm90IGJlIHBhY2tlZFxuICAgICAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICBjb25zdCBvID0gcHJvdG8ub3B0aW9ucztcbiAgICBpZiAobyAmJiB1bnNhZmVJc1NldEV4cGxpY2l0KG8sIFwicGFja2VkXCIpKSB7XG4gICAgICAgIC8vIHByZWZlciB0aGUgZmllbGQgb3B0aW9uIG92ZXIgZWRpdGlvbiBmZWF0dXJlc1xuICAgICAgICByZXR1cm4gby5wYWNrZWQ7XG4gICAgfVxuICAgIHJldHVybiAoUEFDS0VEID09XG4gICAgICAgIHJlc29sdmVGZWF0dXJlKFwicmVwZWF0ZWRGaWVsZEVuY29kaW5nXCIsIHtcbiAgICAgICAgICAgIHByb3RvLFxuICAgICAgICAgICAgcGFyZW50LFxuICAgICAgICB9KSk7XG59XG4vKipcbiAqIEZpbmQgdGhlIGtleSBhbmQgdmFsdWUgZmllbGRzIG9mIGEgc3ludGhldGljIG1hcCBlbnRyeSBtZXNzYWdlLlxuICovXG5mdW5jdGlvbiBmaW5kTWFwRW50cnlGaWVsZHMobWFwRW50cnkpIHtcbiAgICBjb25zdCBrZXkgPSBtYXBFbnRyeS5maWVsZHMuZmluZCgoZikgPT4gZi5udW1iZXIgPT09IDEpO1xuICAgIGNvbnN0IHZhbHVlID0gbWFwRW50cnkuZmllbGRzLmZpbmQoKGYpID0+IGYubnVtYmVyID09PSAyKTtcbiAgICBhc3NlcnQoa2V5ICYmXG4gICAgICAgIGtleS5maWVsZEtpbmQgPT0gXCJzY2FsYXJcIiAmJlxuICAgICAgICBrZXkuc2NhbGFyICE9IFNjYWxhclR5cGUuQllURVMgJiZcbiAgICAgICAga2V5LnNjYWxhciAhPSBTY2FsYXJUeXBlLkZMT0FUICYmXG4gICAgICAgIGtleS5zY2FsYXIgIT0gU2NhbGFyVHlwZS5ET1VCTEUgJiZcbiAgICAgICAgdmFsdWUgJiZcbiAgICAgICAgdmFsdWUuZmllbGRLaW5kICE9IFwibGlzdFwiICYmXG4gICAgICAgIHZhbHVlLmZpZWxkS2luZCAhPSBcIm1hcFwiKTtcbiAgICByZXR1cm4geyBrZXksIHZhbHVlIH07XG59XG4vKipcbiAqIEVudW1lcmF0aW9ucyBjYW4gYmUgb3BlbiBvciBjbG9zZWQuXG4gKiBTZWUgaHR0cHM6Ly9wcm90b2J1Zi5kZXYvcHJvZ3JhbW1pbmctZ3VpZGVzL2VudW0vXG4gKi9cbmZ1bmN0aW9uIGlzRW51bU9wZW4oZGVzYykge1xuICAgIHZhciBfYTtcbiAgICByZXR1cm4gKE9QRU4gPT1cbiAgICAgICAgcmVzb2x2ZUZlYXR1cmUoXCJlbnVtVHlwZVwiLCB7XG4gICAgICAgICAgICBwcm90bzogZGVzYy5wcm90byxcbiAgICAgICAgICAgIHBhcmVudDogKF9hID0gZGVzYy5wYXJlbnQpICE9PSBudWxsICYmIF9hICE9PSB2b2lkIDAgPyBfYSA6IGRlc2MuZmlsZSxcbiAgICAgICAgfSkpO1xufVxuLyoqXG4gKiBFbmNvZGUgdGhlIG1lc3NhZ2UgZGVsaW1pdGVkIChhLmsuYS4gcHJvdG8yIGdyb3VwIGVuY29kaW5nKSwgb3JcbiAqIGxlbmd0aC1wcmVmaXhlZD9cbiAqL1xuZnVuY3Rpb24gaXNEZWxpbWl0ZWRFbmNvZGluZyhwcm90bywgcGFyZW50KSB7XG4gICAgaWYgKHByb3RvLnR5cGUgPT0gVFlQRV9HUk9VUCkge1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIChERUxJTUlURUQgPT1cbiAgICAgICAgcmVzb2x2ZUZlYXR1cmUoXCJtZXNzYWdlRW5jb2RpbmdcIiwge1xuICAgICAgICAgICAgcHJvdG8sXG4gICAgICAgICAgICBwYXJlbnQsXG4gICAgICAgIH0pKTtcbn1cbi8qKlxuICogUmVqZWN0IGludmFsaWQgVVRGLTggd2hlbiByZWFkaW5nIHN0cmluZyBmaWVsZHMgZnJvbSB0aGUgYmluYXJ5IHdpcmUgZm9ybWF0P1xuICogRHJpdmVuIGJ5IHRoZSByZXNvbHZlZCBgdXRmOF92YWxpZGF0aW9uYCBmZWF0dXJlOiBWRVJJRlkgKHByb3RvMyAvIGVkaXRpb25zXG4gKiAyMDIzKyBkZWZhdWx0KSBlbmZvcmNlczsgTk9ORSAocHJvdG8yIGRlZmF1bHQpIGRvZXMgbm90LlxuICovXG5mdW5jdGlvbiBpc1V0ZjhWYWxpZGF0ZWQocHJvdG8sIHBhcmVudCkge1xuICAgIHJldHVybiAoVkVSSUZZID09XG4gICAgICAgIHJlc29sdmVGZWF0dXJlKFwidXRmOFZhbGlkYXRpb25cIiwge1xuICAgICAgICAgICAgcHJvdG8sXG4gICAgICAgICAgICBwYXJlbnQsXG4gICAgICAgIH0pKTtcbn1cbmZ1bmN0aW9uIHJlc29sdmVGZWF0dXJlKG5hbWUsIHJlZikge1xuICAgIHZhciBfYSwgX2I7XG4gICAgY29uc3QgZmVhdHVyZVNldCA9IChfYSA9IHJlZi5wcm90by5vcHRpb25zKSA9PT0gbnVsbCB8fCBfYSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2EuZmVhdHVyZXM7XG4gICAgaWYgKGZlYXR1cmVTZXQpIHtcbiAgICAgICAgY29uc3QgdmFsID0gZmVhdHVyZVNldFtuYW1lXTtcbiAgICAgICAgaWYgKHZhbCAhPSAwKSB7XG4gICAgICAgICAgICByZXR1cm4gdmFsO1xuICAgICAgICB9XG4gICAgfVxuICAgIGlmIChcImtpbmRcIiBpbiByZWYpIHtcbiAgICAgICAgaWYgKHJlZi5raW5kID09IFwibWVzc2FnZVwiKSB7XG4gICAgICAgICAgICByZXR1cm4gcmVzb2x2ZUZlYXR1cmUobmFtZSwgKF9iID0gcmVmLnBhcmVudCkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogcmVmLmZpbGUpO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGVkaXRpb25EZWZhdWx0cyA9IGZlYXR1cmVEZWZhdWx0c1tyZWYuZWRpdGlvbl07XG4gICAgICAgIGlmICghZWRpdGlvbkRlZmF1bHRzKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGZlYXR1cmUgZGVmYXVsdCBmb3IgZWRpdGlvbiAke3JlZi5lZGl0aW9ufSBub3QgZm91bmRgKTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4gZWRpdGlvbkRlZmF1bHRzW25hbWVdO1xuICAgIH1cbiAgICByZXR1cm4gcmVzb2x2ZUZlYXR1cmUobmFtZSwgcmVmLnBhcmVudCk7XG59XG4vKipcbiAqIEFzc2VydCB0aGF0IGNvbmRpdGlvbiBpcyB0cnV0aHkgb3IgdGhyb3cgZXJyb3IgKHdpdGggbWVzc2FnZSlcbiAqL1xuZnVuY3Rpb24gYXNzZXJ0KGNvbmRpdGlvbiwgbXNnKSB7XG4gICAgaWYgKCFjb25kaXRpb24pIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKG1zZyk7XG4gICAgfVxufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG5pbXBvcnQgeyByZXN0b3JlSnNvbk5hbWVzIH0gZnJvbSBcIi4vcmVzdG9yZS1qc29uLW5hbWVzLmpzXCI7XG5pbXBvcnQgeyBjcmVhdGVFbWJlZGRlZEZpbGVSZWdpc3RyeSB9IGZyb20gXCIuLi9yZWdpc3RyeS5qc1wiO1xuLyoqXG4gKiBIeWRyYXRlIGEgZmlsZSBkZXNjcmlwdG9yIGZvciBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90byBmcm9tIGEgcGxhaW5cbiAqIG9iamVjdC5cbiAqXG4gKiBTZWUgY3JlYXRlRmlsZURlc2NyaXB0b3JQcm90b0Jvb3QoKSBmb3IgZGV0YWlscy5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gYm9vdChib290KSB7XG4gICAgY29uc3Qgcm9vdCA9IGJvb3RGaWxlRGVzY3JpcHRvclByb3RvKGJvb3QpO1xuICAgIHJvb3QubWVzc2FnZVR5cGUuZm9yRWFjaChyZXN0b3JlSnNvbk5hbWVzKTtcbiAgICBjb25zdCByZWcgPSBjcmVhdGVFbWJlZGRlZEZpbGVSZWdpc3RyeShyb290LCAoKSA9PiB1bmRlZmluZWQpO1xuICAgIC8vIGJpb21lLWlnbm9yZSBsaW50L3N0eWxlL25vTm9uTnVsbEFzc2VydGlvbjogbm9uLW51bGwgYXNzZXJ0aW9uIGJlY2F1c2Ugd2UganVzdCBjcmVhdGVkIHRoZSByZWdpc3RyeSBmcm9tIHRoZSBmaWxlIHdlIGxvb2sgdXBcbiAgICByZXR1cm4gcmVnLmdldEZpbGUocm9vdC5uYW1lKTtcbn1cbi8qKlxuICogQ3JlYXRlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90byBmcm9tIGFuIG9iamVjdCBsaXRlcmFsLlxuICpcbiAqIFNlZSBjcmVhdGVGaWxlRGVzY3JpcHRvclByb3RvQm9vdCgpIGZvciBkZXRhaWxzLlxuICpcbiAqIEBwcml2YXRlXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBib290RmlsZURlc2NyaXB0b3JQcm90byhpbml0KSB7XG4gICAgY29uc3QgcHJvdG8gPSBPYmplY3QuY3JlYXRlKHtcbiAgICAgICAgc3ludGF4OiBcIlwiLFxuICAgICAgICBlZGl0aW9uOiAwLFxuICAgIH0pO1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKHByb3RvLCBPYmplY3QuYXNzaWduKE9iamVjdC5hc3NpZ24oeyAkdHlwZU5hbWU6IFwiZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yUHJvdG9cIiwgZGVwZW5kZW5jeTogW10sIHB1YmxpY0RlcGVuZGVuY3k6IFtdLCB3ZWFrRGVwZW5kZW5jeTogW10sIG9wdGlvbkRlcGVuZGVuY3k6IFtdLCBzZXJ2aWNlOiBbXSwgZXh0ZW5zaW9uOiBbXSB9LCBpbml0KSwgeyBtZXNzYWdlVHlwZTogaW5pdC5tZXNzYWdlVHlwZS5tYXAoYm9vdERlc2NyaXB0b3JQcm90byksIGVudW1UeXBlOiBpbml0LmVudW1UeXBlLm1hcChib290RW51bURlc2NyaXB0b3JQcm90bykgfSkpO1xufVxuZnVuY3Rpb24gYm9vdERlc2NyaXB0b3JQcm90byhpbml0KSB7XG4gICAgdmFyIF9hLCBfYiwgX2MsIF9kLCBfZSwgX2YsIF9nLCBfaDtcbiAgICBjb25zdCBwcm90byA9IE9iamVjdC5jcmVhdGUoe1xuICAgICAgICB2aXNpYmlsaXR5OiAwLFxuICAgIH0pO1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKHByb3RvLCB7XG4gICAgICAgICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvXCIsXG4gICAgICAgIG5hbWU6IGluaXQubmFtZSxcbiAgICAgICAgZmllbGQ6IChfYiA9IChfYSA9IGluaXQuZmllbGQpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5tYXAoYm9vdEZpZWxkRGVzY3JpcHRvclByb3RvKSkgIT09IG51bGwgJiYgX2IgIT09IHZvaWQgMCA/IF9iIDogW10sXG4gICAgICAgIGV4dGVuc2lvbjogW10sXG4gICAgICAgIG5lc3RlZFR5cGU6IChfZCA9IChfYyA9IGluaXQubmVzdGVkVHlwZSkgPT09IG51bGwgfHwgX2MgPT09IHZvaWQgMCA/IHZvaWQgMCA6IF9jLm1hcChib290RGVzY3JpcHRvclByb3RvKSkgIT09IG51bGwgJiYgX2QgIT09IHZvaWQgMCA/IF9kIDogW10sXG4gICAgICAgIGVudW1UeXBlOiAoX2YgPSAoX2UgPSBpbml0LmVudW1UeXBlKSA9PT0gbnVsbCB8fCBfZSA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2UubWFwKGJvb3RFbnVtRGVzY3JpcHRvclByb3RvKSkgIT09IG51bGwgJiYgX2YgIT09IHZvaWQgMCA/IF9mIDogW10sXG4gICAgICAgIGV4dGVuc2lvblJhbmdlOiAoX2ggPSAoX2cgPSBpbml0LmV4dGVuc2lvblJhbmdlKSA9PT0gbnVsbCB8fCBfZyA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2cubWFwKChlKSA9PiAoT2JqZWN0LmFzc2lnbih7ICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLkV4dGVuc2lvblJhbmdlXCIgfSwgZSkpKSkgIT09IG51bGwgJiYgX2ggIT09IHZvaWQgMCA/IF9oIDogW10sXG4gICAgICAgIG9uZW9mRGVjbDogW10sXG4gICAgICAgIHJlc2VydmVkUmFuZ2U6IFtdLFxuICAgICAgICByZXNlcnZlZE5hbWU6IFtdLFxuICAgIH0pO1xufVxuZnVuY3Rpb24gYm9vdEZpZWxkRGVzY3JpcHRvclByb3RvKGluaXQpIHtcbiAgICBjb25zdCBwcm90byA9IE9iamVjdC5jcmVhdGUoe1xuICAgICAgICBsYWJlbDogMSxcbiAgICAgICAgdHlwZU5hbWU6IFwiXCIsXG4gICAgICAgIGV4dGVuZGVlOiBcIlwiLFxuICAgICAgICBkZWZhdWx0VmFsdWU6IFwiXCIsXG4gICAgICAgIG9uZW9mSW5kZXg6IDAsXG4gICAgICAgIGpzb25OYW1lOiBcIlwiLFxuICAgICAgICBwcm90bzNPcHRpb25hbDogZmFsc2UsXG4gICAgfSk7XG4gICAgcmV0dXJuIE9iamVjdC5hc3NpZ24ocHJvdG8sIE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7ICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9cIiB9LCBpbml0KSwgeyBvcHRpb25zOiBpbml0Lm9wdGlvbnMgPyBib290RmllbGRPcHRpb25zKGluaXQub3B0aW9ucykgOiB1bmRlZmluZWQgfSkpO1xufVxuZnVuY3Rpb24gYm9vdEZpZWxkT3B0aW9ucyhpbml0KSB7XG4gICAgdmFyIF9hLCBfYiwgX2M7XG4gICAgY29uc3QgcHJvdG8gPSBPYmplY3QuY3JlYXRlKHtcbiAgICAgICAgY3R5cGU6IDAsXG4gICAgICAgIHBhY2tlZDogZmFsc2UsXG4gICAgICAgIGpzdHlwZTogMCxcbiAgICAgICAgbGF6eTogZmFsc2UsXG4gICAgICAgIHVudmVyaWZpZWRMYXp5OiBmYWxzZSxcbiAgICAgICAgZGVwcmVjYXRlZDogZmFsc2UsXG4gICAgICAgIHdlYWs6IGZhbHNlLFxuICAgICAgICBkZWJ1Z1JlZGFjdDogZmFsc2UsXG4gICAgICAgIHJldGVudGlvbjogMCxcbiAgICB9KTtcbiAgICByZXR1cm4gT2JqZWN0LmFzc2lnbihwcm90bywgT2JqZWN0LmFzc2lnbihPYmplY3QuYXNzaWduKHsgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnNcIiB9LCBpbml0KSwgeyB0YXJnZXRzOiAoX2EgPSBpbml0LnRhcmdldHMpICE9PSBudWxsICYmIF9hICE9PSB2b2lkIDAgPyBfYSA6IFtdLCBlZGl0aW9uRGVmYXVsdHM6IChfYyA9IChfYiA9IGluaXQuZWRpdGlvbkRlZmF1bHRzKSA9PT0gbnVsbCB8fCBfYiA9PT0gdm9pZCAwID8gdm9pZCAwIDogX2IubWFwKChlKSA9PiAoT2JqZWN0LmFzc2lnbih7ICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkVkaXRpb25EZWZhdWx0XCIgfSwgZSkpKSkgIT09IG51bGwgJiYgX2MgIT09IHZvaWQgMCA/IF9jIDogW10sIHVuaW50ZXJwcmV0ZWRPcHRpb246IFtdIH0pKTtcbn1cbmZ1bmN0aW9uIGJvb3RFbnVtRGVzY3JpcHRvclByb3RvKGluaXQpIHtcbiAgICBjb25zdCBwcm90byA9IE9iamVjdC5jcmVhdGUoe1xuICAgICAgICB2aXNpYmlsaXR5OiAwLFxuICAgIH0pO1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKHByb3RvLCB7XG4gICAgICAgICR0eXBlTmFtZTogXCJnb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1wiLFxuICAgICAgICBuYW1lOiBpbml0Lm5hbWUsXG4gICAgICAgIHJlc2VydmVkTmFtZTogW10sXG4gICAgICAgIHJlc2VydmVkUmFuZ2U6IFtdLFxuICAgICAgICB2YWx1ZTogaW5pdC52YWx1ZS5tYXAoKGUpID0+IChPYmplY3QuYXNzaWduKHsgJHR5cGVOYW1lOiBcImdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9cIiB9LCBlKSkpLFxuICAgIH0pO1xufVxuIiwgIi8vIENvcHlyaWdodCAyMDIxLTIwMjYgQnVmIFRlY2hub2xvZ2llcywgSW5jLlxuLy9cbi8vIExpY2Vuc2VkIHVuZGVyIHRoZSBBcGFjaGUgTGljZW5zZSwgVmVyc2lvbiAyLjAgKHRoZSBcIkxpY2Vuc2VcIik7XG4vLyB5b3UgbWF5IG5vdCB1c2UgdGhpcyBmaWxlIGV4Y2VwdCBpbiBjb21wbGlhbmNlIHdpdGggdGhlIExpY2Vuc2UuXG4vLyBZb3UgbWF5IG9idGFpbiBhIGNvcHkgb2YgdGhlIExpY2Vuc2UgYXRcbi8vXG4vLyAgICAgIGh0dHA6Ly93d3cuYXBhY2hlLm9yZy9saWNlbnNlcy9MSUNFTlNFLTIuMFxuLy9cbi8vIFVubGVzcyByZXF1aXJlZCBieSBhcHBsaWNhYmxlIGxhdyBvciBhZ3JlZWQgdG8gaW4gd3JpdGluZywgc29mdHdhcmVcbi8vIGRpc3RyaWJ1dGVkIHVuZGVyIHRoZSBMaWNlbnNlIGlzIGRpc3RyaWJ1dGVkIG9uIGFuIFwiQVMgSVNcIiBCQVNJUyxcbi8vIFdJVEhPVVQgV0FSUkFOVElFUyBPUiBDT05ESVRJT05TIE9GIEFOWSBLSU5ELCBlaXRoZXIgZXhwcmVzcyBvciBpbXBsaWVkLlxuLy8gU2VlIHRoZSBMaWNlbnNlIGZvciB0aGUgc3BlY2lmaWMgbGFuZ3VhZ2UgZ292ZXJuaW5nIHBlcm1pc3Npb25zIGFuZFxuLy8gbGltaXRhdGlvbnMgdW5kZXIgdGhlIExpY2Vuc2UuXG4vKipcbiAqIEh5ZHJhdGUgYSBtZXNzYWdlIGRlc2NyaXB0b3IuXG4gKlxuICogQHByaXZhdGVcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lc3NhZ2VEZXNjKGZpbGUsIHBhdGgsIC4uLnBhdGhzKSB7XG4gICAgcmV0dXJuIHBhdGhzLnJlZHVjZSgoYWNjLCBjdXIpID0+IGFjYy5uZXN0ZWRNZXNzYWdlc1tjdXJdLCBmaWxlLm1lc3NhZ2VzW3BhdGhdKTtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuLyoqXG4gKiBIeWRyYXRlIGFuIGVudW0gZGVzY3JpcHRvci5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gZW51bURlc2MoZmlsZSwgcGF0aCwgLi4ucGF0aHMpIHtcbiAgICBpZiAocGF0aHMubGVuZ3RoID09IDApIHtcbiAgICAgICAgcmV0dXJuIGZpbGUuZW51bXNbcGF0aF07XG4gICAgfVxuICAgIGNvbnN0IGUgPSBwYXRocy5wb3AoKTsgLy8gd2UgY2hlY2tlZCBsZW5ndGggYWJvdmVcbiAgICByZXR1cm4gcGF0aHMucmVkdWNlKChhY2MsIGN1cikgPT4gYWNjLm5lc3RlZE1lc3NhZ2VzW2N1cl0sIGZpbGUubWVzc2FnZXNbcGF0aF0pLm5lc3RlZEVudW1zW2VdO1xufVxuLyoqXG4gKiBDb25zdHJ1Y3QgYSBUeXBlU2NyaXB0IGVudW0gb2JqZWN0IGF0IHJ1bnRpbWUgZnJvbSBhIGRlc2NyaXB0b3IuXG4gKlxuICogVGhlIHJldHVybmVkIG9iamVjdCBpcyBpZGVudGljYWwgdG8gYSB0cmFuc3BpbGVkIFRTIGVudW0gYW5kIGluY2x1ZGVzIHRoZVxuICogcmV2ZXJzZSBtYXBwaW5nLCBzZWUgaHR0cHM6Ly93d3cudHlwZXNjcmlwdGxhbmcub3JnL2RvY3MvaGFuZGJvb2svZW51bXMuaHRtbCNyZXZlcnNlLW1hcHBpbmdzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0c0VudW0oZGVzYykge1xuICAgIGNvbnN0IGVudW1PYmplY3QgPSB7fTtcbiAgICBmb3IgKGNvbnN0IHZhbHVlIG9mIGRlc2MudmFsdWVzKSB7XG4gICAgICAgIGVudW1PYmplY3RbdmFsdWUubG9jYWxOYW1lXSA9IHZhbHVlLm51bWJlcjtcbiAgICAgICAgZW51bU9iamVjdFt2YWx1ZS5udW1iZXJdID0gdmFsdWUubG9jYWxOYW1lO1xuICAgIH1cbiAgICByZXR1cm4gZW51bU9iamVjdDtcbn1cbi8qKlxuICogQ29uc3RydWN0IGFuIG9iamVjdCBlbnVtIGF0IHJ1bnRpbWUgZnJvbSBhIGRlc2NyaXB0b3IuXG4gKlxuICogVGhlIHJldHVybmVkIG9iamVjdCBpcyBhIHJlY29yZCBvZiBlbnVtIHZhbHVlIG5hbWUgdG8gaW50ZWdlciB2YWx1ZS4gSXQnc1xuICogYSBzdWJzZXQgb2YgdHJhbnNwaWxlZCBUUyBlbnVtcyAtIGl0IGRvZXMgbm90IGluY2x1ZGUgdGhlIHJldmVyc2UgbWFwcGluZyxcbiAqIGFuZCBvbmx5IHN1cHBvcnRzIGxvb2t1cCBieSB2YWx1ZSBuYW1lLlxuICovXG5leHBvcnQgZnVuY3Rpb24gb2JqRW51bShkZXNjKSB7XG4gICAgY29uc3QgZW51bU9iamVjdCA9IHt9O1xuICAgIGZvciAoY29uc3QgdmFsdWUgb2YgZGVzYy52YWx1ZXMpIHtcbiAgICAgICAgZW51bU9iamVjdFt2YWx1ZS5sb2NhbE5hbWVdID0gdmFsdWUubnVtYmVyO1xuICAgIH1cbiAgICByZXR1cm4gZW51bU9iamVjdDtcbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgYm9vdCB9IGZyb20gXCIuLi8uLi8uLi9jb2RlZ2VudjIvYm9vdC5qc1wiO1xuaW1wb3J0IHsgbWVzc2FnZURlc2MgfSBmcm9tIFwiLi4vLi4vLi4vY29kZWdlbnYyL21lc3NhZ2UuanNcIjtcbmltcG9ydCB7IGVudW1EZXNjIH0gZnJvbSBcIi4uLy4uLy4uL2NvZGVnZW52Mi9lbnVtLmpzXCI7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZmlsZSBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90by5cbiAqL1xuZXhwb3J0IGNvbnN0IGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IgPSAvKkBfX1BVUkVfXyovIGJvb3QoeyBcIm5hbWVcIjogXCJnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90b1wiLCBcInBhY2thZ2VcIjogXCJnb29nbGUucHJvdG9idWZcIiwgXCJtZXNzYWdlVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJGaWxlRGVzY3JpcHRvclNldFwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImZpbGVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yUHJvdG9cIiB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDUzNjAwMDAwMCwgXCJlbmRcIjogNTM2MDAwMDAxIH1dIH0sIHsgXCJuYW1lXCI6IFwiRmlsZURlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInBhY2thZ2VcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImRlcGVuZGVuY3lcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMyB9LCB7IFwibmFtZVwiOiBcInB1YmxpY19kZXBlbmRlbmN5XCIsIFwibnVtYmVyXCI6IDEwLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAzIH0sIHsgXCJuYW1lXCI6IFwid2Vha19kZXBlbmRlbmN5XCIsIFwibnVtYmVyXCI6IDExLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAzIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uX2RlcGVuZGVuY3lcIiwgXCJudW1iZXJcIjogMTUsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDMgfSwgeyBcIm5hbWVcIjogXCJtZXNzYWdlX3R5cGVcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwiZW51bV90eXBlXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJzZXJ2aWNlXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJleHRlbnNpb25cIiwgXCJudW1iZXJcIjogNywgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25zXCIsIFwibnVtYmVyXCI6IDgsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1wiIH0sIHsgXCJuYW1lXCI6IFwic291cmNlX2NvZGVfaW5mb1wiLCBcIm51bWJlclwiOiA5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm9cIiB9LCB7IFwibmFtZVwiOiBcInN5bnRheFwiLCBcIm51bWJlclwiOiAxMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImVkaXRpb25cIiwgXCJudW1iZXJcIjogMTQsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfV0gfSwgeyBcIm5hbWVcIjogXCJEZXNjcmlwdG9yUHJvdG9cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJuYW1lXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJmaWVsZFwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcImV4dGVuc2lvblwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcIm5lc3RlZF90eXBlXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcImVudW1fdHlwZVwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwiZXh0ZW5zaW9uX3JhbmdlXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8uRXh0ZW5zaW9uUmFuZ2VcIiB9LCB7IFwibmFtZVwiOiBcIm9uZW9mX2RlY2xcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk9uZW9mRGVzY3JpcHRvclByb3RvXCIgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25zXCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9uc1wiIH0sIHsgXCJuYW1lXCI6IFwicmVzZXJ2ZWRfcmFuZ2VcIiwgXCJudW1iZXJcIjogOSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5SZXNlcnZlZFJhbmdlXCIgfSwgeyBcIm5hbWVcIjogXCJyZXNlcnZlZF9uYW1lXCIsIFwibnVtYmVyXCI6IDEwLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAzIH0sIHsgXCJuYW1lXCI6IFwidmlzaWJpbGl0eVwiLCBcIm51bWJlclwiOiAxMSwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlN5bWJvbFZpc2liaWxpdHlcIiB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkV4dGVuc2lvblJhbmdlXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwic3RhcnRcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImVuZFwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zXCIgfV0gfSwgeyBcIm5hbWVcIjogXCJSZXNlcnZlZFJhbmdlXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwic3RhcnRcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImVuZFwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH1dIH1dIH0sIHsgXCJuYW1lXCI6IFwiRXh0ZW5zaW9uUmFuZ2VPcHRpb25zXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH0sIHsgXCJuYW1lXCI6IFwiZGVjbGFyYXRpb25cIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5EZWNsYXJhdGlvblwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAyIH0gfSwgeyBcIm5hbWVcIjogXCJmZWF0dXJlc1wiLCBcIm51bWJlclwiOiA1MCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRcIiB9LCB7IFwibmFtZVwiOiBcInZlcmlmaWNhdGlvblwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zLlZlcmlmaWNhdGlvblN0YXRlXCIsIFwiZGVmYXVsdFZhbHVlXCI6IFwiVU5WRVJJRklFRFwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAyIH0gfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJEZWNsYXJhdGlvblwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm51bWJlclwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZnVsbF9uYW1lXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJ0eXBlXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJyZXNlcnZlZFwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicmVwZWF0ZWRcIiwgXCJudW1iZXJcIjogNiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSB9XSB9XSwgXCJlbnVtVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJWZXJpZmljYXRpb25TdGF0ZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIkRFQ0xBUkFUSU9OXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJVTlZFUklGSUVEXCIsIFwibnVtYmVyXCI6IDEgfV0gfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA5OTAsIFwiZW5kXCI6IDk5OSB9LCB7IFwic3RhcnRcIjogMTAwMCwgXCJlbmRcIjogNTM2ODcwOTEyIH1dIH0sIHsgXCJuYW1lXCI6IFwiRmllbGREZXNjcmlwdG9yUHJvdG9cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJuYW1lXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJudW1iZXJcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImxhYmVsXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFwiIH0sIHsgXCJuYW1lXCI6IFwidHlwZVwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8uVHlwZVwiIH0sIHsgXCJuYW1lXCI6IFwidHlwZV9uYW1lXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJleHRlbmRlZVwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZGVmYXVsdF92YWx1ZVwiLCBcIm51bWJlclwiOiA3LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwib25lb2ZfaW5kZXhcIiwgXCJudW1iZXJcIjogOSwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImpzb25fbmFtZVwiLCBcIm51bWJlclwiOiAxMCwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9uc1wiIH0sIHsgXCJuYW1lXCI6IFwicHJvdG8zX29wdGlvbmFsXCIsIFwibnVtYmVyXCI6IDE3LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIlR5cGVcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJUWVBFX0RPVUJMRVwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9GTE9BVFwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9JTlQ2NFwiLCBcIm51bWJlclwiOiAzIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9VSU5UNjRcIiwgXCJudW1iZXJcIjogNCB9LCB7IFwibmFtZVwiOiBcIlRZUEVfSU5UMzJcIiwgXCJudW1iZXJcIjogNSB9LCB7IFwibmFtZVwiOiBcIlRZUEVfRklYRUQ2NFwiLCBcIm51bWJlclwiOiA2IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9GSVhFRDMyXCIsIFwibnVtYmVyXCI6IDcgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0JPT0xcIiwgXCJudW1iZXJcIjogOCB9LCB7IFwibmFtZVwiOiBcIlRZUEVfU1RSSU5HXCIsIFwibnVtYmVyXCI6IDkgfSwgeyBcIm5hbWVcIjogXCJUWVBFX0dST1VQXCIsIFwibnVtYmVyXCI6IDEwIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9NRVNTQUdFXCIsIFwibnVtYmVyXCI6IDExIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9CWVRFU1wiLCBcIm51bWJlclwiOiAxMiB9LCB7IFwibmFtZVwiOiBcIlRZUEVfVUlOVDMyXCIsIFwibnVtYmVyXCI6IDEzIH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9FTlVNXCIsIFwibnVtYmVyXCI6IDE0IH0sIHsgXCJuYW1lXCI6IFwiVFlQRV9TRklYRUQzMlwiLCBcIm51bWJlclwiOiAxNSB9LCB7IFwibmFtZVwiOiBcIlRZUEVfU0ZJWEVENjRcIiwgXCJudW1iZXJcIjogMTYgfSwgeyBcIm5hbWVcIjogXCJUWVBFX1NJTlQzMlwiLCBcIm51bWJlclwiOiAxNyB9LCB7IFwibmFtZVwiOiBcIlRZUEVfU0lOVDY0XCIsIFwibnVtYmVyXCI6IDE4IH1dIH0sIHsgXCJuYW1lXCI6IFwiTGFiZWxcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJMQUJFTF9PUFRJT05BTFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiTEFCRUxfUkVQRUFURURcIiwgXCJudW1iZXJcIjogMyB9LCB7IFwibmFtZVwiOiBcIkxBQkVMX1JFUVVJUkVEXCIsIFwibnVtYmVyXCI6IDIgfV0gfV0gfSwgeyBcIm5hbWVcIjogXCJPbmVvZkRlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk9uZW9mT3B0aW9uc1wiIH1dIH0sIHsgXCJuYW1lXCI6IFwiRW51bURlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInZhbHVlXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9cIiB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVudW1PcHRpb25zXCIgfSwgeyBcIm5hbWVcIjogXCJyZXNlcnZlZF9yYW5nZVwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVwiIH0sIHsgXCJuYW1lXCI6IFwicmVzZXJ2ZWRfbmFtZVwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAzIH0sIHsgXCJuYW1lXCI6IFwidmlzaWJpbGl0eVwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eVwiIH1dLCBcIm5lc3RlZFR5cGVcIjogW3sgXCJuYW1lXCI6IFwiRW51bVJlc2VydmVkUmFuZ2VcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJzdGFydFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZW5kXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfV0gfV0gfSwgeyBcIm5hbWVcIjogXCJFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJuYW1lXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJudW1iZXJcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm9wdGlvbnNcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNcIiB9XSB9LCB7IFwibmFtZVwiOiBcIlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJuYW1lXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJtZXRob2RcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZERlc2NyaXB0b3JQcm90b1wiIH0sIHsgXCJuYW1lXCI6IFwib3B0aW9uc1wiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnNcIiB9XSB9LCB7IFwibmFtZVwiOiBcIk1ldGhvZERlc2NyaXB0b3JQcm90b1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImlucHV0X3R5cGVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcIm91dHB1dF90eXBlXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJvcHRpb25zXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zXCIgfSwgeyBcIm5hbWVcIjogXCJjbGllbnRfc3RyZWFtaW5nXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcInNlcnZlcl9zdHJlYW1pbmdcIiwgXCJudW1iZXJcIjogNiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH1dIH0sIHsgXCJuYW1lXCI6IFwiRmlsZU9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJqYXZhX3BhY2thZ2VcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImphdmFfb3V0ZXJfY2xhc3NuYW1lXCIsIFwibnVtYmVyXCI6IDgsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJqYXZhX211bHRpcGxlX2ZpbGVzXCIsIFwibnVtYmVyXCI6IDEwLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIsIFwib3B0aW9uc1wiOiB7fSB9LCB7IFwibmFtZVwiOiBcImphdmFfZ2VuZXJhdGVfZXF1YWxzX2FuZF9oYXNoXCIsIFwibnVtYmVyXCI6IDIwLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcIm9wdGlvbnNcIjogeyBcImRlcHJlY2F0ZWRcIjogdHJ1ZSB9IH0sIHsgXCJuYW1lXCI6IFwiamF2YV9zdHJpbmdfY2hlY2tfdXRmOFwiLCBcIm51bWJlclwiOiAyNywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwib3B0aW1pemVfZm9yXCIsIFwibnVtYmVyXCI6IDksIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGVcIiwgXCJkZWZhdWx0VmFsdWVcIjogXCJTUEVFRFwiIH0sIHsgXCJuYW1lXCI6IFwiZ29fcGFja2FnZVwiLCBcIm51bWJlclwiOiAxMSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImNjX2dlbmVyaWNfc2VydmljZXNcIiwgXCJudW1iZXJcIjogMTYsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImphdmFfZ2VuZXJpY19zZXJ2aWNlc1wiLCBcIm51bWJlclwiOiAxNywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwicHlfZ2VuZXJpY19zZXJ2aWNlc1wiLCBcIm51bWJlclwiOiAxOCwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiZGVwcmVjYXRlZFwiLCBcIm51bWJlclwiOiAyMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiY2NfZW5hYmxlX2FyZW5hc1wiLCBcIm51bWJlclwiOiAzMSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJ0cnVlXCIsIFwib3B0aW9uc1wiOiB7fSB9LCB7IFwibmFtZVwiOiBcIm9iamNfY2xhc3NfcHJlZml4XCIsIFwibnVtYmVyXCI6IDM2LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiY3NoYXJwX25hbWVzcGFjZVwiLCBcIm51bWJlclwiOiAzNywgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInN3aWZ0X3ByZWZpeFwiLCBcIm51bWJlclwiOiAzOSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInBocF9jbGFzc19wcmVmaXhcIiwgXCJudW1iZXJcIjogNDAsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJwaHBfbmFtZXNwYWNlXCIsIFwibnVtYmVyXCI6IDQxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicGhwX21ldGFkYXRhX25hbWVzcGFjZVwiLCBcIm51bWJlclwiOiA0NCwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcInJ1YnlfcGFja2FnZVwiLCBcIm51bWJlclwiOiA0NSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDUwLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIk9wdGltaXplTW9kZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlNQRUVEXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJDT0RFX1NJWkVcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIkxJVEVfUlVOVElNRVwiLCBcIm51bWJlclwiOiAzIH1dIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIk1lc3NhZ2VPcHRpb25zXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibWVzc2FnZV9zZXRfd2lyZV9mb3JtYXRcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwibm9fc3RhbmRhcmRfZGVzY3JpcHRvcl9hY2Nlc3NvclwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcIm1hcF9lbnRyeVwiLCBcIm51bWJlclwiOiA3LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZGVwcmVjYXRlZF9sZWdhY3lfanNvbl9maWVsZF9jb25mbGljdHNcIiwgXCJudW1iZXJcIjogMTEsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwib3B0aW9uc1wiOiB7IFwiZGVwcmVjYXRlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJmZWF0dXJlc1wiLCBcIm51bWJlclwiOiAxMiwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRcIiB9LCB7IFwibmFtZVwiOiBcInVuaW50ZXJwcmV0ZWRfb3B0aW9uXCIsIFwibnVtYmVyXCI6IDk5OSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25cIiB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJGaWVsZE9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJjdHlwZVwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkNUeXBlXCIsIFwiZGVmYXVsdFZhbHVlXCI6IFwiU1RSSU5HXCIgfSwgeyBcIm5hbWVcIjogXCJwYWNrZWRcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImpzdHlwZVwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkpTVHlwZVwiLCBcImRlZmF1bHRWYWx1ZVwiOiBcIkpTX05PUk1BTFwiIH0sIHsgXCJuYW1lXCI6IFwibGF6eVwiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJ1bnZlcmlmaWVkX2xhenlcIiwgXCJudW1iZXJcIjogMTUsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwid2Vha1wiLCBcIm51bWJlclwiOiAxMCwgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiLCBcIm9wdGlvbnNcIjogeyBcImRlcHJlY2F0ZWRcIjogdHJ1ZSB9IH0sIHsgXCJuYW1lXCI6IFwiZGVidWdfcmVkYWN0XCIsIFwibnVtYmVyXCI6IDE2LCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJyZXRlbnRpb25cIiwgXCJudW1iZXJcIjogMTcsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uUmV0ZW50aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJ0YXJnZXRzXCIsIFwibnVtYmVyXCI6IDE5LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLk9wdGlvblRhcmdldFR5cGVcIiB9LCB7IFwibmFtZVwiOiBcImVkaXRpb25fZGVmYXVsdHNcIiwgXCJudW1iZXJcIjogMjAsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRWRpdGlvbkRlZmF1bHRcIiB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDIxLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZV9zdXBwb3J0XCIsIFwibnVtYmVyXCI6IDIyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkZlYXR1cmVTdXBwb3J0XCIgfSwgeyBcIm5hbWVcIjogXCJ1bmludGVycHJldGVkX29wdGlvblwiLCBcIm51bWJlclwiOiA5OTksIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAzLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uXCIgfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJFZGl0aW9uRGVmYXVsdFwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImVkaXRpb25cIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9LCB7IFwibmFtZVwiOiBcInZhbHVlXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfV0gfSwgeyBcIm5hbWVcIjogXCJGZWF0dXJlU3VwcG9ydFwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImVkaXRpb25faW50cm9kdWNlZFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRWRpdGlvblwiIH0sIHsgXCJuYW1lXCI6IFwiZWRpdGlvbl9kZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGlvbl93YXJuaW5nXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJlZGl0aW9uX3JlbW92ZWRcIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cIiB9LCB7IFwibmFtZVwiOiBcInJlbW92YWxfZXJyb3JcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDksIFwibGFiZWxcIjogMSB9XSB9XSwgXCJlbnVtVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJDVHlwZVwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlNUUklOR1wiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiQ09SRFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiU1RSSU5HX1BJRUNFXCIsIFwibnVtYmVyXCI6IDIgfV0gfSwgeyBcIm5hbWVcIjogXCJKU1R5cGVcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJKU19OT1JNQUxcIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIkpTX1NUUklOR1wiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiSlNfTlVNQkVSXCIsIFwibnVtYmVyXCI6IDIgfV0gfSwgeyBcIm5hbWVcIjogXCJPcHRpb25SZXRlbnRpb25cIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJSRVRFTlRJT05fVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiUkVURU5USU9OX1JVTlRJTUVcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIlJFVEVOVElPTl9TT1VSQ0VcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIk9wdGlvblRhcmdldFR5cGVcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9GSUxFXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9FWFRFTlNJT05fUkFOR0VcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX01FU1NBR0VcIiwgXCJudW1iZXJcIjogMyB9LCB7IFwibmFtZVwiOiBcIlRBUkdFVF9UWVBFX0ZJRUxEXCIsIFwibnVtYmVyXCI6IDQgfSwgeyBcIm5hbWVcIjogXCJUQVJHRVRfVFlQRV9PTkVPRlwiLCBcIm51bWJlclwiOiA1IH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfRU5VTVwiLCBcIm51bWJlclwiOiA2IH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfRU5VTV9FTlRSWVwiLCBcIm51bWJlclwiOiA3IH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfU0VSVklDRVwiLCBcIm51bWJlclwiOiA4IH0sIHsgXCJuYW1lXCI6IFwiVEFSR0VUX1RZUEVfTUVUSE9EXCIsIFwibnVtYmVyXCI6IDkgfV0gfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiA5OTAsIFwiZW5kXCI6IDk5OSB9LCB7IFwic3RhcnRcIjogMTAwMCwgXCJlbmRcIjogNTM2ODcwOTEyIH1dIH0sIHsgXCJuYW1lXCI6IFwiT25lb2ZPcHRpb25zXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRcIiB9LCB7IFwibmFtZVwiOiBcInVuaW50ZXJwcmV0ZWRfb3B0aW9uXCIsIFwibnVtYmVyXCI6IDk5OSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25cIiB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJFbnVtT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImFsbG93X2FsaWFzXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImRlcHJlY2F0ZWRfbGVnYWN5X2pzb25fZmllbGRfY29uZmxpY3RzXCIsIFwibnVtYmVyXCI6IDYsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwib3B0aW9uc1wiOiB7IFwiZGVwcmVjYXRlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJmZWF0dXJlc1wiLCBcIm51bWJlclwiOiA3LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIkVudW1WYWx1ZU9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDEsIFwiZGVmYXVsdFZhbHVlXCI6IFwiZmFsc2VcIiB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0XCIgfSwgeyBcIm5hbWVcIjogXCJkZWJ1Z19yZWRhY3RcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwiZmVhdHVyZV9zdXBwb3J0XCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiAxMSwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRmVhdHVyZVN1cHBvcnRcIiB9LCB7IFwibmFtZVwiOiBcInVuaW50ZXJwcmV0ZWRfb3B0aW9uXCIsIFwibnVtYmVyXCI6IDk5OSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25cIiB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJTZXJ2aWNlT3B0aW9uc1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDM0LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwiZGVwcmVjYXRlZFwiLCBcIm51bWJlclwiOiAzMywgXCJ0eXBlXCI6IDgsIFwibGFiZWxcIjogMSwgXCJkZWZhdWx0VmFsdWVcIjogXCJmYWxzZVwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogOTkwLCBcImVuZFwiOiA5OTkgfSwgeyBcInN0YXJ0XCI6IDEwMDAsIFwiZW5kXCI6IDUzNjg3MDkxMiB9XSB9LCB7IFwibmFtZVwiOiBcIk1ldGhvZE9wdGlvbnNcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJkZXByZWNhdGVkXCIsIFwibnVtYmVyXCI6IDMzLCBcInR5cGVcIjogOCwgXCJsYWJlbFwiOiAxLCBcImRlZmF1bHRWYWx1ZVwiOiBcImZhbHNlXCIgfSwgeyBcIm5hbWVcIjogXCJpZGVtcG90ZW5jeV9sZXZlbFwiLCBcIm51bWJlclwiOiAzNCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbFwiLCBcImRlZmF1bHRWYWx1ZVwiOiBcIklERU1QT1RFTkNZX1VOS05PV05cIiB9LCB7IFwibmFtZVwiOiBcImZlYXR1cmVzXCIsIFwibnVtYmVyXCI6IDM1LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwidW5pbnRlcnByZXRlZF9vcHRpb25cIiwgXCJudW1iZXJcIjogOTk5LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblwiIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIklkZW1wb3RlbmN5TGV2ZWxcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJJREVNUE9URU5DWV9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJOT19TSURFX0VGRkVDVFNcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIklERU1QT1RFTlRcIiwgXCJudW1iZXJcIjogMiB9XSB9XSwgXCJleHRlbnNpb25SYW5nZVwiOiBbeyBcInN0YXJ0XCI6IDk5MCwgXCJlbmRcIjogOTk5IH0sIHsgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA1MzY4NzA5MTIgfV0gfSwgeyBcIm5hbWVcIjogXCJVbmludGVycHJldGVkT3B0aW9uXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibmFtZVwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMywgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvbi5OYW1lUGFydFwiIH0sIHsgXCJuYW1lXCI6IFwiaWRlbnRpZmllcl92YWx1ZVwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwicG9zaXRpdmVfaW50X3ZhbHVlXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiA0LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJuZWdhdGl2ZV9pbnRfdmFsdWVcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDMsIFwibGFiZWxcIjogMSB9LCB7IFwibmFtZVwiOiBcImRvdWJsZV92YWx1ZVwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogMSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwic3RyaW5nX3ZhbHVlXCIsIFwibnVtYmVyXCI6IDcsIFwidHlwZVwiOiAxMiwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiYWdncmVnYXRlX3ZhbHVlXCIsIFwibnVtYmVyXCI6IDgsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJOYW1lUGFydFwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcIm5hbWVfcGFydFwiLCBcIm51bWJlclwiOiAxLCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiaXNfZXh0ZW5zaW9uXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA4LCBcImxhYmVsXCI6IDIgfV0gfV0gfSwgeyBcIm5hbWVcIjogXCJGZWF0dXJlU2V0XCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZmllbGRfcHJlc2VuY2VcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZVwiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAxLCBcInRhcmdldHNcIjogWzQsIDFdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiRVhQTElDSVRcIiwgXCJlZGl0aW9uXCI6IDkwMCB9LCB7IFwidmFsdWVcIjogXCJJTVBMSUNJVFwiLCBcImVkaXRpb25cIjogOTk5IH0sIHsgXCJ2YWx1ZVwiOiBcIkVYUExJQ0lUXCIsIFwiZWRpdGlvblwiOiAxMDAwIH1dIH0gfSwgeyBcIm5hbWVcIjogXCJlbnVtX3R5cGVcIiwgXCJudW1iZXJcIjogMiwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW51bVR5cGVcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMSwgXCJ0YXJnZXRzXCI6IFs2LCAxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIkNMT1NFRFwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIk9QRU5cIiwgXCJlZGl0aW9uXCI6IDk5OSB9XSB9IH0sIHsgXCJuYW1lXCI6IFwicmVwZWF0ZWRfZmllbGRfZW5jb2RpbmdcIiwgXCJudW1iZXJcIjogMywgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUmVwZWF0ZWRGaWVsZEVuY29kaW5nXCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDEsIFwidGFyZ2V0c1wiOiBbNCwgMV0sIFwiZWRpdGlvbkRlZmF1bHRzXCI6IFt7IFwidmFsdWVcIjogXCJFWFBBTkRFRFwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIlBBQ0tFRFwiLCBcImVkaXRpb25cIjogOTk5IH1dIH0gfSwgeyBcIm5hbWVcIjogXCJ1dGY4X3ZhbGlkYXRpb25cIiwgXCJudW1iZXJcIjogNCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVXRmOFZhbGlkYXRpb25cIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMSwgXCJ0YXJnZXRzXCI6IFs0LCAxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIk5PTkVcIiwgXCJlZGl0aW9uXCI6IDkwMCB9LCB7IFwidmFsdWVcIjogXCJWRVJJRllcIiwgXCJlZGl0aW9uXCI6IDk5OSB9XSB9IH0sIHsgXCJuYW1lXCI6IFwibWVzc2FnZV9lbmNvZGluZ1wiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5NZXNzYWdlRW5jb2RpbmdcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMSwgXCJ0YXJnZXRzXCI6IFs0LCAxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIkxFTkdUSF9QUkVGSVhFRFwiLCBcImVkaXRpb25cIjogOTAwIH1dIH0gfSwgeyBcIm5hbWVcIjogXCJqc29uX2Zvcm1hdFwiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Kc29uRm9ybWF0XCIsIFwib3B0aW9uc1wiOiB7IFwicmV0ZW50aW9uXCI6IDEsIFwidGFyZ2V0c1wiOiBbMywgNiwgMV0sIFwiZWRpdGlvbkRlZmF1bHRzXCI6IFt7IFwidmFsdWVcIjogXCJMRUdBQ1lfQkVTVF9FRkZPUlRcIiwgXCJlZGl0aW9uXCI6IDkwMCB9LCB7IFwidmFsdWVcIjogXCJBTExPV1wiLCBcImVkaXRpb25cIjogOTk5IH1dIH0gfSwgeyBcIm5hbWVcIjogXCJlbmZvcmNlX25hbWluZ19zdHlsZVwiLCBcIm51bWJlclwiOiA3LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5FbmZvcmNlTmFtaW5nU3R5bGVcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMiwgXCJ0YXJnZXRzXCI6IFsxLCAyLCAzLCA0LCA1LCA2LCA3LCA4LCA5XSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIlNUWUxFX0xFR0FDWVwiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIlNUWUxFMjAyNFwiLCBcImVkaXRpb25cIjogMTAwMSB9LCB7IFwidmFsdWVcIjogXCJTVFlMRTIwMjZcIiwgXCJlZGl0aW9uXCI6IDEwMDIgfV0gfSB9LCB7IFwibmFtZVwiOiBcImRlZmF1bHRfc3ltYm9sX3Zpc2liaWxpdHlcIiwgXCJudW1iZXJcIjogOCwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVmlzaWJpbGl0eUZlYXR1cmUuRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlcIiwgXCJvcHRpb25zXCI6IHsgXCJyZXRlbnRpb25cIjogMiwgXCJ0YXJnZXRzXCI6IFsxXSwgXCJlZGl0aW9uRGVmYXVsdHNcIjogW3sgXCJ2YWx1ZVwiOiBcIkVYUE9SVF9BTExcIiwgXCJlZGl0aW9uXCI6IDkwMCB9LCB7IFwidmFsdWVcIjogXCJFWFBPUlRfVE9QX0xFVkVMXCIsIFwiZWRpdGlvblwiOiAxMDAxIH0sIHsgXCJ2YWx1ZVwiOiBcIlNUUklDVFwiLCBcImVkaXRpb25cIjogMTAwMiB9XSB9IH0sIHsgXCJuYW1lXCI6IFwiZW5mb3JjZV9wcm90b19saW1pdHNcIiwgXCJudW1iZXJcIjogOSwgXCJ0eXBlXCI6IDE0LCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlLkVuZm9yY2VQcm90b0xpbWl0c1wiLCBcIm9wdGlvbnNcIjogeyBcInJldGVudGlvblwiOiAyLCBcInRhcmdldHNcIjogWzYsIDMsIDQsIDVdLCBcImVkaXRpb25EZWZhdWx0c1wiOiBbeyBcInZhbHVlXCI6IFwiTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUU1wiLCBcImVkaXRpb25cIjogOTAwIH0sIHsgXCJ2YWx1ZVwiOiBcIlBST1RPX0xJTUlUUzIwMjZcIiwgXCJlZGl0aW9uXCI6IDEwMDIgfV0gfSB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIlZpc2liaWxpdHlGZWF0dXJlXCIsIFwiZW51bVR5cGVcIjogW3sgXCJuYW1lXCI6IFwiRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJERUZBVUxUX1NZTUJPTF9WSVNJQklMSVRZX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIkVYUE9SVF9BTExcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkVYUE9SVF9UT1BfTEVWRUxcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIkxPQ0FMX0FMTFwiLCBcIm51bWJlclwiOiAzIH0sIHsgXCJuYW1lXCI6IFwiU1RSSUNUXCIsIFwibnVtYmVyXCI6IDQgfV0gfV0gfSwgeyBcIm5hbWVcIjogXCJQcm90b0xpbWl0c0ZlYXR1cmVcIiwgXCJlbnVtVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJFbmZvcmNlUHJvdG9MaW1pdHNcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJQUk9UT19MSU1JVFNfVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUU1wiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiUFJPVE9fTElNSVRTMjAyNlwiLCBcIm51bWJlclwiOiAyIH1dIH1dIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIkZpZWxkUHJlc2VuY2VcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJGSUVMRF9QUkVTRU5DRV9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJFWFBMSUNJVFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiSU1QTElDSVRcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIkxFR0FDWV9SRVFVSVJFRFwiLCBcIm51bWJlclwiOiAzIH1dIH0sIHsgXCJuYW1lXCI6IFwiRW51bVR5cGVcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJFTlVNX1RZUEVfVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiT1BFTlwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiQ0xPU0VEXCIsIFwibnVtYmVyXCI6IDIgfV0gfSwgeyBcIm5hbWVcIjogXCJSZXBlYXRlZEZpZWxkRW5jb2RpbmdcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJSRVBFQVRFRF9GSUVMRF9FTkNPRElOR19VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJQQUNLRURcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkVYUEFOREVEXCIsIFwibnVtYmVyXCI6IDIgfV0gfSwgeyBcIm5hbWVcIjogXCJVdGY4VmFsaWRhdGlvblwiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIlVURjhfVkFMSURBVElPTl9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJWRVJJRllcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIk5PTkVcIiwgXCJudW1iZXJcIjogMyB9XSB9LCB7IFwibmFtZVwiOiBcIk1lc3NhZ2VFbmNvZGluZ1wiLCBcInZhbHVlXCI6IFt7IFwibmFtZVwiOiBcIk1FU1NBR0VfRU5DT0RJTkdfVU5LTk9XTlwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiTEVOR1RIX1BSRUZJWEVEXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJERUxJTUlURURcIiwgXCJudW1iZXJcIjogMiB9XSB9LCB7IFwibmFtZVwiOiBcIkpzb25Gb3JtYXRcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJKU09OX0ZPUk1BVF9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJBTExPV1wiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiTEVHQUNZX0JFU1RfRUZGT1JUXCIsIFwibnVtYmVyXCI6IDIgfV0gfSwgeyBcIm5hbWVcIjogXCJFbmZvcmNlTmFtaW5nU3R5bGVcIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJFTkZPUkNFX05BTUlOR19TVFlMRV9VTktOT1dOXCIsIFwibnVtYmVyXCI6IDAgfSwgeyBcIm5hbWVcIjogXCJTVFlMRTIwMjRcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIlNUWUxFX0xFR0FDWVwiLCBcIm51bWJlclwiOiAyIH0sIHsgXCJuYW1lXCI6IFwiU1RZTEUyMDI2XCIsIFwibnVtYmVyXCI6IDMgfV0gfV0sIFwiZXh0ZW5zaW9uUmFuZ2VcIjogW3sgXCJzdGFydFwiOiAxMDAwLCBcImVuZFwiOiA5OTk1IH0sIHsgXCJzdGFydFwiOiA5OTk1LCBcImVuZFwiOiAxMDAwMCB9LCB7IFwic3RhcnRcIjogMTAwMDAsIFwiZW5kXCI6IDEwMDAxIH1dIH0sIHsgXCJuYW1lXCI6IFwiRmVhdHVyZVNldERlZmF1bHRzXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwiZGVmYXVsdHNcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXREZWZhdWx0cy5GZWF0dXJlU2V0RWRpdGlvbkRlZmF1bHRcIiB9LCB7IFwibmFtZVwiOiBcIm1pbmltdW1fZWRpdGlvblwiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRWRpdGlvblwiIH0sIHsgXCJuYW1lXCI6IFwibWF4aW11bV9lZGl0aW9uXCIsIFwibnVtYmVyXCI6IDUsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJGZWF0dXJlU2V0RWRpdGlvbkRlZmF1bHRcIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJlZGl0aW9uXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiAxNCwgXCJsYWJlbFwiOiAxLCBcInR5cGVOYW1lXCI6IFwiLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uXCIgfSwgeyBcIm5hbWVcIjogXCJvdmVycmlkYWJsZV9mZWF0dXJlc1wiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogMTEsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFwiIH0sIHsgXCJuYW1lXCI6IFwiZml4ZWRfZmVhdHVyZXNcIiwgXCJudW1iZXJcIjogNSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDEsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRcIiB9XSB9XSB9LCB7IFwibmFtZVwiOiBcIlNvdXJjZUNvZGVJbmZvXCIsIFwiZmllbGRcIjogW3sgXCJuYW1lXCI6IFwibG9jYXRpb25cIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvLkxvY2F0aW9uXCIgfV0sIFwibmVzdGVkVHlwZVwiOiBbeyBcIm5hbWVcIjogXCJMb2NhdGlvblwiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcInBhdGhcIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDUsIFwibGFiZWxcIjogMywgXCJvcHRpb25zXCI6IHsgXCJwYWNrZWRcIjogdHJ1ZSB9IH0sIHsgXCJuYW1lXCI6IFwic3BhblwiLCBcIm51bWJlclwiOiAyLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAzLCBcIm9wdGlvbnNcIjogeyBcInBhY2tlZFwiOiB0cnVlIH0gfSwgeyBcIm5hbWVcIjogXCJsZWFkaW5nX2NvbW1lbnRzXCIsIFwibnVtYmVyXCI6IDMsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJ0cmFpbGluZ19jb21tZW50c1wiLCBcIm51bWJlclwiOiA0LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwibGVhZGluZ19kZXRhY2hlZF9jb21tZW50c1wiLCBcIm51bWJlclwiOiA2LCBcInR5cGVcIjogOSwgXCJsYWJlbFwiOiAzIH1dIH1dLCBcImV4dGVuc2lvblJhbmdlXCI6IFt7IFwic3RhcnRcIjogNTM2MDAwMDAwLCBcImVuZFwiOiA1MzYwMDAwMDEgfV0gfSwgeyBcIm5hbWVcIjogXCJHZW5lcmF0ZWRDb2RlSW5mb1wiLCBcImZpZWxkXCI6IFt7IFwibmFtZVwiOiBcImFubm90YXRpb25cIiwgXCJudW1iZXJcIjogMSwgXCJ0eXBlXCI6IDExLCBcImxhYmVsXCI6IDMsIFwidHlwZU5hbWVcIjogXCIuZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb25cIiB9XSwgXCJuZXN0ZWRUeXBlXCI6IFt7IFwibmFtZVwiOiBcIkFubm90YXRpb25cIiwgXCJmaWVsZFwiOiBbeyBcIm5hbWVcIjogXCJwYXRoXCIsIFwibnVtYmVyXCI6IDEsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDMsIFwib3B0aW9uc1wiOiB7IFwicGFja2VkXCI6IHRydWUgfSB9LCB7IFwibmFtZVwiOiBcInNvdXJjZV9maWxlXCIsIFwibnVtYmVyXCI6IDIsIFwidHlwZVwiOiA5LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJiZWdpblwiLCBcIm51bWJlclwiOiAzLCBcInR5cGVcIjogNSwgXCJsYWJlbFwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiZW5kXCIsIFwibnVtYmVyXCI6IDQsIFwidHlwZVwiOiA1LCBcImxhYmVsXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJzZW1hbnRpY1wiLCBcIm51bWJlclwiOiA1LCBcInR5cGVcIjogMTQsIFwibGFiZWxcIjogMSwgXCJ0eXBlTmFtZVwiOiBcIi5nb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvbi5TZW1hbnRpY1wiIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIlNlbWFudGljXCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiTk9ORVwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiU0VUXCIsIFwibnVtYmVyXCI6IDEgfSwgeyBcIm5hbWVcIjogXCJBTElBU1wiLCBcIm51bWJlclwiOiAyIH1dIH1dIH1dIH1dLCBcImVudW1UeXBlXCI6IFt7IFwibmFtZVwiOiBcIkVkaXRpb25cIiwgXCJ2YWx1ZVwiOiBbeyBcIm5hbWVcIjogXCJFRElUSU9OX1VOS05PV05cIiwgXCJudW1iZXJcIjogMCB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fTEVHQUNZXCIsIFwibnVtYmVyXCI6IDkwMCB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fUFJPVE8yXCIsIFwibnVtYmVyXCI6IDk5OCB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fUFJPVE8zXCIsIFwibnVtYmVyXCI6IDk5OSB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fMjAyM1wiLCBcIm51bWJlclwiOiAxMDAwIH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl8yMDI0XCIsIFwibnVtYmVyXCI6IDEwMDEgfSwgeyBcIm5hbWVcIjogXCJFRElUSU9OXzIwMjZcIiwgXCJudW1iZXJcIjogMTAwMiB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fVU5TVEFCTEVcIiwgXCJudW1iZXJcIjogOTk5OSB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fMV9URVNUX09OTFlcIiwgXCJudW1iZXJcIjogMSB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fMl9URVNUX09OTFlcIiwgXCJudW1iZXJcIjogMiB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fOTk5OTdfVEVTVF9PTkxZXCIsIFwibnVtYmVyXCI6IDk5OTk3IH0sIHsgXCJuYW1lXCI6IFwiRURJVElPTl85OTk5OF9URVNUX09OTFlcIiwgXCJudW1iZXJcIjogOTk5OTggfSwgeyBcIm5hbWVcIjogXCJFRElUSU9OXzk5OTk5X1RFU1RfT05MWVwiLCBcIm51bWJlclwiOiA5OTk5OSB9LCB7IFwibmFtZVwiOiBcIkVESVRJT05fTUFYXCIsIFwibnVtYmVyXCI6IDIxNDc0ODM2NDcgfV0gfSwgeyBcIm5hbWVcIjogXCJTeW1ib2xWaXNpYmlsaXR5XCIsIFwidmFsdWVcIjogW3sgXCJuYW1lXCI6IFwiVklTSUJJTElUWV9VTlNFVFwiLCBcIm51bWJlclwiOiAwIH0sIHsgXCJuYW1lXCI6IFwiVklTSUJJTElUWV9MT0NBTFwiLCBcIm51bWJlclwiOiAxIH0sIHsgXCJuYW1lXCI6IFwiVklTSUJJTElUWV9FWFBPUlRcIiwgXCJudW1iZXJcIjogMiB9XSB9XSB9KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWxlRGVzY3JpcHRvclNldC5cbiAqIFVzZSBgY3JlYXRlKEZpbGVEZXNjcmlwdG9yU2V0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWxlRGVzY3JpcHRvclNldFNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90by5cbiAqIFVzZSBgY3JlYXRlKEZpbGVEZXNjcmlwdG9yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpbGVEZXNjcmlwdG9yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5cbiAqIFVzZSBgY3JlYXRlKERlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8uRXh0ZW5zaW9uUmFuZ2UuXG4gKiBVc2UgYGNyZWF0ZShEZXNjcmlwdG9yUHJvdG9fRXh0ZW5zaW9uUmFuZ2VTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IERlc2NyaXB0b3JQcm90b19FeHRlbnNpb25SYW5nZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMiwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2UuXG4gKiBVc2UgYGNyZWF0ZShEZXNjcmlwdG9yUHJvdG9fUmVzZXJ2ZWRSYW5nZVNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRGVzY3JpcHRvclByb3RvX1Jlc2VydmVkUmFuZ2VTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIsIDEpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKEV4dGVuc2lvblJhbmdlT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRXh0ZW5zaW9uUmFuZ2VPcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAzKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMuRGVjbGFyYXRpb24uXG4gKiBVc2UgYGNyZWF0ZShFeHRlbnNpb25SYW5nZU9wdGlvbnNfRGVjbGFyYXRpb25TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEV4dGVuc2lvblJhbmdlT3B0aW9uc19EZWNsYXJhdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMywgMCk7XG4vKipcbiAqIFRoZSB2ZXJpZmljYXRpb24gc3RhdGUgb2YgdGhlIGV4dGVuc2lvbiByYW5nZS5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zLlZlcmlmaWNhdGlvblN0YXRlXG4gKi9cbmV4cG9ydCB2YXIgRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlO1xuKGZ1bmN0aW9uIChFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGUpIHtcbiAgICAvKipcbiAgICAgKiBBbGwgdGhlIGV4dGVuc2lvbnMgb2YgdGhlIHJhbmdlIG11c3QgYmUgZGVjbGFyZWQuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogREVDTEFSQVRJT04gPSAwO1xuICAgICAqL1xuICAgIEV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZVtFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGVbXCJERUNMQVJBVElPTlwiXSA9IDBdID0gXCJERUNMQVJBVElPTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBVTlZFUklGSUVEID0gMTtcbiAgICAgKi9cbiAgICBFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGVbRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlW1wiVU5WRVJJRklFRFwiXSA9IDFdID0gXCJVTlZFUklGSUVEXCI7XG59KShFeHRlbnNpb25SYW5nZU9wdGlvbnNfVmVyaWZpY2F0aW9uU3RhdGUgfHwgKEV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zLlZlcmlmaWNhdGlvblN0YXRlLlxuICovXG5leHBvcnQgY29uc3QgRXh0ZW5zaW9uUmFuZ2VPcHRpb25zX1ZlcmlmaWNhdGlvblN0YXRlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAzLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5cbiAqIFVzZSBgY3JlYXRlKEZpZWxkRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZERlc2NyaXB0b3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgNCk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlXG4gKi9cbmV4cG9ydCB2YXIgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZTtcbihmdW5jdGlvbiAoRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZSkge1xuICAgIC8qKlxuICAgICAqIDAgaXMgcmVzZXJ2ZWQgZm9yIGVycm9ycy5cbiAgICAgKiBPcmRlciBpcyB3ZWlyZCBmb3IgaGlzdG9yaWNhbCByZWFzb25zLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfRE9VQkxFID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJET1VCTEVcIl0gPSAxXSA9IFwiRE9VQkxFXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfRkxPQVQgPSAyO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkZMT0FUXCJdID0gMl0gPSBcIkZMT0FUXCI7XG4gICAgLyoqXG4gICAgICogTm90IFppZ1phZyBlbmNvZGVkLiAgTmVnYXRpdmUgbnVtYmVycyB0YWtlIDEwIGJ5dGVzLiAgVXNlIFRZUEVfU0lOVDY0IGlmXG4gICAgICogbmVnYXRpdmUgdmFsdWVzIGFyZSBsaWtlbHkuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9JTlQ2NCA9IDM7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiSU5UNjRcIl0gPSAzXSA9IFwiSU5UNjRcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9VSU5UNjQgPSA0O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIlVJTlQ2NFwiXSA9IDRdID0gXCJVSU5UNjRcIjtcbiAgICAvKipcbiAgICAgKiBOb3QgWmlnWmFnIGVuY29kZWQuICBOZWdhdGl2ZSBudW1iZXJzIHRha2UgMTAgYnl0ZXMuICBVc2UgVFlQRV9TSU5UMzIgaWZcbiAgICAgKiBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0lOVDMyID0gNTtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJJTlQzMlwiXSA9IDVdID0gXCJJTlQzMlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0ZJWEVENjQgPSA2O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkZJWEVENjRcIl0gPSA2XSA9IFwiRklYRUQ2NFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0ZJWEVEMzIgPSA3O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkZJWEVEMzJcIl0gPSA3XSA9IFwiRklYRUQzMlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0JPT0wgPSA4O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkJPT0xcIl0gPSA4XSA9IFwiQk9PTFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX1NUUklORyA9IDk7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiU1RSSU5HXCJdID0gOV0gPSBcIlNUUklOR1wiO1xuICAgIC8qKlxuICAgICAqIFRhZy1kZWxpbWl0ZWQgYWdncmVnYXRlLlxuICAgICAqIEdyb3VwIHR5cGUgaXMgZGVwcmVjYXRlZCBhbmQgbm90IHN1cHBvcnRlZCBhZnRlciBnb29nbGUucHJvdG9idWYuIEhvd2V2ZXIsIFByb3RvM1xuICAgICAqIGltcGxlbWVudGF0aW9ucyBzaG91bGQgc3RpbGwgYmUgYWJsZSB0byBwYXJzZSB0aGUgZ3JvdXAgd2lyZSBmb3JtYXQgYW5kXG4gICAgICogdHJlYXQgZ3JvdXAgZmllbGRzIGFzIHVua25vd24gZmllbGRzLiAgSW4gRWRpdGlvbnMsIHRoZSBncm91cCB3aXJlIGZvcm1hdFxuICAgICAqIGNhbiBiZSBlbmFibGVkIHZpYSB0aGUgYG1lc3NhZ2VfZW5jb2RpbmdgIGZlYXR1cmUuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9HUk9VUCA9IDEwO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIkdST1VQXCJdID0gMTBdID0gXCJHUk9VUFwiO1xuICAgIC8qKlxuICAgICAqIExlbmd0aC1kZWxpbWl0ZWQgYWdncmVnYXRlLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfTUVTU0FHRSA9IDExO1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIk1FU1NBR0VcIl0gPSAxMV0gPSBcIk1FU1NBR0VcIjtcbiAgICAvKipcbiAgICAgKiBOZXcgaW4gdmVyc2lvbiAyLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfQllURVMgPSAxMjtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJCWVRFU1wiXSA9IDEyXSA9IFwiQllURVNcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9VSU5UMzIgPSAxMztcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJVSU5UMzJcIl0gPSAxM10gPSBcIlVJTlQzMlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX0VOVU0gPSAxNDtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJFTlVNXCJdID0gMTRdID0gXCJFTlVNXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfU0ZJWEVEMzIgPSAxNTtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW0ZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbXCJTRklYRUQzMlwiXSA9IDE1XSA9IFwiU0ZJWEVEMzJcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVFlQRV9TRklYRUQ2NCA9IDE2O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIlNGSVhFRDY0XCJdID0gMTZdID0gXCJTRklYRUQ2NFwiO1xuICAgIC8qKlxuICAgICAqIFVzZXMgWmlnWmFnIGVuY29kaW5nLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFRZUEVfU0lOVDMyID0gMTc7XG4gICAgICovXG4gICAgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlW1wiU0lOVDMyXCJdID0gMTddID0gXCJTSU5UMzJcIjtcbiAgICAvKipcbiAgICAgKiBVc2VzIFppZ1phZyBlbmNvZGluZy5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUWVBFX1NJTlQ2NCA9IDE4O1xuICAgICAqL1xuICAgIEZpZWxkRGVzY3JpcHRvclByb3RvX1R5cGVbRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVtcIlNJTlQ2NFwiXSA9IDE4XSA9IFwiU0lOVDY0XCI7XG59KShGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlIHx8IChGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlLlxuICovXG5leHBvcnQgY29uc3QgRmllbGREZXNjcmlwdG9yUHJvdG9fVHlwZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgNCwgMCk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFxuICovXG5leHBvcnQgdmFyIEZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsO1xuKGZ1bmN0aW9uIChGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbCkge1xuICAgIC8qKlxuICAgICAqIDAgaXMgcmVzZXJ2ZWQgZm9yIGVycm9yc1xuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExBQkVMX09QVElPTkFMID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtcIk9QVElPTkFMXCJdID0gMV0gPSBcIk9QVElPTkFMXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExBQkVMX1JFUEVBVEVEID0gMztcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtcIlJFUEVBVEVEXCJdID0gM10gPSBcIlJFUEVBVEVEXCI7XG4gICAgLyoqXG4gICAgICogVGhlIHJlcXVpcmVkIGxhYmVsIGlzIG9ubHkgYWxsb3dlZCBpbiBnb29nbGUucHJvdG9idWYuICBJbiBwcm90bzMgYW5kIEVkaXRpb25zXG4gICAgICogaXQncyBleHBsaWNpdGx5IHByb2hpYml0ZWQuICBJbiBFZGl0aW9ucywgdGhlIGBmaWVsZF9wcmVzZW5jZWAgZmVhdHVyZVxuICAgICAqIGNhbiBiZSB1c2VkIHRvIGdldCB0aGlzIGJlaGF2aW9yLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExBQkVMX1JFUVVJUkVEID0gMjtcbiAgICAgKi9cbiAgICBGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbFtcIlJFUVVJUkVEXCJdID0gMl0gPSBcIlJFUVVJUkVEXCI7XG59KShGaWVsZERlc2NyaXB0b3JQcm90b19MYWJlbCB8fCAoRmllbGREZXNjcmlwdG9yUHJvdG9fTGFiZWwgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLkxhYmVsLlxuICovXG5leHBvcnQgY29uc3QgRmllbGREZXNjcmlwdG9yUHJvdG9fTGFiZWxTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDQsIDEpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLk9uZW9mRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoT25lb2ZEZXNjcmlwdG9yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IE9uZW9mRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA1KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoRW51bURlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRW51bURlc2NyaXB0b3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgNik7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZS5cbiAqIFVzZSBgY3JlYXRlKEVudW1EZXNjcmlwdG9yUHJvdG9fRW51bVJlc2VydmVkUmFuZ2VTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEVudW1EZXNjcmlwdG9yUHJvdG9fRW51bVJlc2VydmVkUmFuZ2VTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDYsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZURlc2NyaXB0b3JQcm90by5cbiAqIFVzZSBgY3JlYXRlKEVudW1WYWx1ZURlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRW51bVZhbHVlRGVzY3JpcHRvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCA3KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoU2VydmljZURlc2NyaXB0b3JQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU2VydmljZURlc2NyaXB0b3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgOCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvLlxuICogVXNlIGBjcmVhdGUoTWV0aG9kRGVzY3JpcHRvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBNZXRob2REZXNjcmlwdG9yUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zLlxuICogVXNlIGBjcmVhdGUoRmlsZU9wdGlvbnNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpbGVPcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMCk7XG4vKipcbiAqIEdlbmVyYXRlZCBjbGFzc2VzIGNhbiBiZSBvcHRpbWl6ZWQgZm9yIHNwZWVkIG9yIGNvZGUgc2l6ZS5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmlsZU9wdGlvbnMuT3B0aW1pemVNb2RlXG4gKi9cbmV4cG9ydCB2YXIgRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlO1xuKGZ1bmN0aW9uIChGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGUpIHtcbiAgICAvKipcbiAgICAgKiBHZW5lcmF0ZSBjb21wbGV0ZSBjb2RlIGZvciBwYXJzaW5nLCBzZXJpYWxpemF0aW9uLFxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNQRUVEID0gMTtcbiAgICAgKi9cbiAgICBGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGVbRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlW1wiU1BFRURcIl0gPSAxXSA9IFwiU1BFRURcIjtcbiAgICAvKipcbiAgICAgKiBldGMuXG4gICAgICpcbiAgICAgKiBVc2UgUmVmbGVjdGlvbk9wcyB0byBpbXBsZW1lbnQgdGhlc2UgbWV0aG9kcy5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBDT0RFX1NJWkUgPSAyO1xuICAgICAqL1xuICAgIEZpbGVPcHRpb25zX09wdGltaXplTW9kZVtGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGVbXCJDT0RFX1NJWkVcIl0gPSAyXSA9IFwiQ09ERV9TSVpFXCI7XG4gICAgLyoqXG4gICAgICogR2VuZXJhdGUgY29kZSB1c2luZyBNZXNzYWdlTGl0ZSBhbmQgdGhlIGxpdGUgcnVudGltZS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBMSVRFX1JVTlRJTUUgPSAzO1xuICAgICAqL1xuICAgIEZpbGVPcHRpb25zX09wdGltaXplTW9kZVtGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGVbXCJMSVRFX1JVTlRJTUVcIl0gPSAzXSA9IFwiTElURV9SVU5USU1FXCI7XG59KShGaWxlT3B0aW9uc19PcHRpbWl6ZU1vZGUgfHwgKEZpbGVPcHRpb25zX09wdGltaXplTW9kZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmlsZU9wdGlvbnMuT3B0aW1pemVNb2RlLlxuICovXG5leHBvcnQgY29uc3QgRmlsZU9wdGlvbnNfT3B0aW1pemVNb2RlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMCwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShNZXNzYWdlT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgTWVzc2FnZU9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDExKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShGaWVsZE9wdGlvbnNTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpZWxkT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTIpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5FZGl0aW9uRGVmYXVsdC5cbiAqIFVzZSBgY3JlYXRlKEZpZWxkT3B0aW9uc19FZGl0aW9uRGVmYXVsdFNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmllbGRPcHRpb25zX0VkaXRpb25EZWZhdWx0U2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMiwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkZlYXR1cmVTdXBwb3J0LlxuICogVXNlIGBjcmVhdGUoRmllbGRPcHRpb25zX0ZlYXR1cmVTdXBwb3J0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZE9wdGlvbnNfRmVhdHVyZVN1cHBvcnRTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEyLCAxKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5DVHlwZVxuICovXG5leHBvcnQgdmFyIEZpZWxkT3B0aW9uc19DVHlwZTtcbihmdW5jdGlvbiAoRmllbGRPcHRpb25zX0NUeXBlKSB7XG4gICAgLyoqXG4gICAgICogRGVmYXVsdCBtb2RlLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFNUUklORyA9IDA7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX0NUeXBlW0ZpZWxkT3B0aW9uc19DVHlwZVtcIlNUUklOR1wiXSA9IDBdID0gXCJTVFJJTkdcIjtcbiAgICAvKipcbiAgICAgKiBUaGUgb3B0aW9uIFtjdHlwZT1DT1JEXSBtYXkgYmUgYXBwbGllZCB0byBhIG5vbi1yZXBlYXRlZCBmaWVsZCBvZiB0eXBlXG4gICAgICogXCJieXRlc1wiLiBJdCBpbmRpY2F0ZXMgdGhhdCBpbiBDKyssIHRoZSBkYXRhIHNob3VsZCBiZSBzdG9yZWQgaW4gYSBDb3JkXG4gICAgICogaW5zdGVhZCBvZiBhIHN0cmluZy4gIEZvciB2ZXJ5IGxhcmdlIHN0cmluZ3MsIHRoaXMgbWF5IHJlZHVjZSBtZW1vcnlcbiAgICAgKiBmcmFnbWVudGF0aW9uLiBJdCBtYXkgYWxzbyBhbGxvdyBiZXR0ZXIgcGVyZm9ybWFuY2Ugd2hlbiBwYXJzaW5nIGZyb20gYVxuICAgICAqIENvcmQsIG9yIHdoZW4gcGFyc2luZyB3aXRoIGFsaWFzaW5nIGVuYWJsZWQsIGFzIHRoZSBwYXJzZWQgQ29yZCBtYXkgdGhlblxuICAgICAqIGFsaWFzIHRoZSBvcmlnaW5hbCBidWZmZXIuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogQ09SRCA9IDE7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX0NUeXBlW0ZpZWxkT3B0aW9uc19DVHlwZVtcIkNPUkRcIl0gPSAxXSA9IFwiQ09SRFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTVFJJTkdfUElFQ0UgPSAyO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19DVHlwZVtGaWVsZE9wdGlvbnNfQ1R5cGVbXCJTVFJJTkdfUElFQ0VcIl0gPSAyXSA9IFwiU1RSSU5HX1BJRUNFXCI7XG59KShGaWVsZE9wdGlvbnNfQ1R5cGUgfHwgKEZpZWxkT3B0aW9uc19DVHlwZSA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkNUeXBlLlxuICovXG5leHBvcnQgY29uc3QgRmllbGRPcHRpb25zX0NUeXBlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMiwgMCk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuSlNUeXBlXG4gKi9cbmV4cG9ydCB2YXIgRmllbGRPcHRpb25zX0pTVHlwZTtcbihmdW5jdGlvbiAoRmllbGRPcHRpb25zX0pTVHlwZSkge1xuICAgIC8qKlxuICAgICAqIFVzZSB0aGUgZGVmYXVsdCB0eXBlLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEpTX05PUk1BTCA9IDA7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX0pTVHlwZVtGaWVsZE9wdGlvbnNfSlNUeXBlW1wiSlNfTk9STUFMXCJdID0gMF0gPSBcIkpTX05PUk1BTFwiO1xuICAgIC8qKlxuICAgICAqIFVzZSBKYXZhU2NyaXB0IHN0cmluZ3MuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogSlNfU1RSSU5HID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfSlNUeXBlW0ZpZWxkT3B0aW9uc19KU1R5cGVbXCJKU19TVFJJTkdcIl0gPSAxXSA9IFwiSlNfU1RSSU5HXCI7XG4gICAgLyoqXG4gICAgICogVXNlIEphdmFTY3JpcHQgbnVtYmVycy5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBKU19OVU1CRVIgPSAyO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19KU1R5cGVbRmllbGRPcHRpb25zX0pTVHlwZVtcIkpTX05VTUJFUlwiXSA9IDJdID0gXCJKU19OVU1CRVJcIjtcbn0pKEZpZWxkT3B0aW9uc19KU1R5cGUgfHwgKEZpZWxkT3B0aW9uc19KU1R5cGUgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGUuXG4gKi9cbmV4cG9ydCBjb25zdCBGaWVsZE9wdGlvbnNfSlNUeXBlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMiwgMSk7XG4vKipcbiAqIElmIHNldCB0byBSRVRFTlRJT05fU09VUkNFLCB0aGUgb3B0aW9uIHdpbGwgYmUgb21pdHRlZCBmcm9tIHRoZSBiaW5hcnkuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25SZXRlbnRpb25cbiAqL1xuZXhwb3J0IHZhciBGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uO1xuKGZ1bmN0aW9uIChGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFJFVEVOVElPTl9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uW0ZpZWxkT3B0aW9uc19PcHRpb25SZXRlbnRpb25bXCJSRVRFTlRJT05fVU5LTk9XTlwiXSA9IDBdID0gXCJSRVRFTlRJT05fVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBSRVRFTlRJT05fUlVOVElNRSA9IDE7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblJldGVudGlvbltGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uW1wiUkVURU5USU9OX1JVTlRJTUVcIl0gPSAxXSA9IFwiUkVURU5USU9OX1JVTlRJTUVcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogUkVURU5USU9OX1NPVVJDRSA9IDI7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblJldGVudGlvbltGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uW1wiUkVURU5USU9OX1NPVVJDRVwiXSA9IDJdID0gXCJSRVRFTlRJT05fU09VUkNFXCI7XG59KShGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uIHx8IChGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uUmV0ZW50aW9uLlxuICovXG5leHBvcnQgY29uc3QgRmllbGRPcHRpb25zX09wdGlvblJldGVudGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTIsIDIpO1xuLyoqXG4gKiBUaGlzIGluZGljYXRlcyB0aGUgdHlwZXMgb2YgZW50aXRpZXMgdGhhdCB0aGUgZmllbGQgbWF5IGFwcGx5IHRvIHdoZW4gdXNlZFxuICogYXMgYW4gb3B0aW9uLiBJZiBpdCBpcyB1bnNldCwgdGhlbiB0aGUgZmllbGQgbWF5IGJlIGZyZWVseSB1c2VkIGFzIGFuXG4gKiBvcHRpb24gb24gYW55IGtpbmQgb2YgZW50aXR5LlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uVGFyZ2V0VHlwZVxuICovXG5leHBvcnQgdmFyIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlO1xuKGZ1bmN0aW9uIChGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZSkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX1VOS05PV05cIl0gPSAwXSA9IFwiVEFSR0VUX1RZUEVfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9GSUxFID0gMTtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX0ZJTEVcIl0gPSAxXSA9IFwiVEFSR0VUX1RZUEVfRklMRVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9FWFRFTlNJT05fUkFOR0UgPSAyO1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfRVhURU5TSU9OX1JBTkdFXCJdID0gMl0gPSBcIlRBUkdFVF9UWVBFX0VYVEVOU0lPTl9SQU5HRVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9NRVNTQUdFID0gMztcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX01FU1NBR0VcIl0gPSAzXSA9IFwiVEFSR0VUX1RZUEVfTUVTU0FHRVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9GSUVMRCA9IDQ7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbXCJUQVJHRVRfVFlQRV9GSUVMRFwiXSA9IDRdID0gXCJUQVJHRVRfVFlQRV9GSUVMRFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9PTkVPRiA9IDU7XG4gICAgICovXG4gICAgRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGVbXCJUQVJHRVRfVFlQRV9PTkVPRlwiXSA9IDVdID0gXCJUQVJHRVRfVFlQRV9PTkVPRlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9FTlVNID0gNjtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX0VOVU1cIl0gPSA2XSA9IFwiVEFSR0VUX1RZUEVfRU5VTVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9FTlVNX0VOVFJZID0gNztcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX0VOVU1fRU5UUllcIl0gPSA3XSA9IFwiVEFSR0VUX1RZUEVfRU5VTV9FTlRSWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9TRVJWSUNFID0gODtcbiAgICAgKi9cbiAgICBGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtGaWVsZE9wdGlvbnNfT3B0aW9uVGFyZ2V0VHlwZVtcIlRBUkdFVF9UWVBFX1NFUlZJQ0VcIl0gPSA4XSA9IFwiVEFSR0VUX1RZUEVfU0VSVklDRVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBUQVJHRVRfVFlQRV9NRVRIT0QgPSA5O1xuICAgICAqL1xuICAgIEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW0ZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlW1wiVEFSR0VUX1RZUEVfTUVUSE9EXCJdID0gOV0gPSBcIlRBUkdFVF9UWVBFX01FVEhPRFwiO1xufSkoRmllbGRPcHRpb25zX09wdGlvblRhcmdldFR5cGUgfHwgKEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uVGFyZ2V0VHlwZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxMiwgMyk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zLlxuICogVXNlIGBjcmVhdGUoT25lb2ZPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBPbmVvZk9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDEzKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5FbnVtT3B0aW9ucy5cbiAqIFVzZSBgY3JlYXRlKEVudW1PcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBFbnVtT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTQpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShFbnVtVmFsdWVPcHRpb25zU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBFbnVtVmFsdWVPcHRpb25zU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxNSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnMuXG4gKiBVc2UgYGNyZWF0ZShTZXJ2aWNlT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU2VydmljZU9wdGlvbnNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE2KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zLlxuICogVXNlIGBjcmVhdGUoTWV0aG9kT3B0aW9uc1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgTWV0aG9kT3B0aW9uc1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTcpO1xuLyoqXG4gKiBJcyB0aGlzIG1ldGhvZCBzaWRlLWVmZmVjdC1mcmVlIChvciBzYWZlIGluIEhUVFAgcGFybGFuY2UpLCBvciBpZGVtcG90ZW50LFxuICogb3IgbmVpdGhlcj8gSFRUUCBiYXNlZCBSUEMgaW1wbGVtZW50YXRpb24gbWF5IGNob29zZSBHRVQgdmVyYiBmb3Igc2FmZVxuICogbWV0aG9kcywgYW5kIFBVVCB2ZXJiIGZvciBpZGVtcG90ZW50IG1ldGhvZHMgaW5zdGVhZCBvZiB0aGUgZGVmYXVsdCBQT1NULlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zLklkZW1wb3RlbmN5TGV2ZWxcbiAqL1xuZXhwb3J0IHZhciBNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWw7XG4oZnVuY3Rpb24gKE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbCkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBJREVNUE9URU5DWV9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsW1wiSURFTVBPVEVOQ1lfVU5LTk9XTlwiXSA9IDBdID0gXCJJREVNUE9URU5DWV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogaW1wbGllcyBpZGVtcG90ZW50XG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTk9fU0lERV9FRkZFQ1RTID0gMTtcbiAgICAgKi9cbiAgICBNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsW1wiTk9fU0lERV9FRkZFQ1RTXCJdID0gMV0gPSBcIk5PX1NJREVfRUZGRUNUU1wiO1xuICAgIC8qKlxuICAgICAqIGlkZW1wb3RlbnQsIGJ1dCBtYXkgaGF2ZSBzaWRlIGVmZmVjdHNcbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBJREVNUE9URU5UID0gMjtcbiAgICAgKi9cbiAgICBNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWxbTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsW1wiSURFTVBPVEVOVFwiXSA9IDJdID0gXCJJREVNUE9URU5UXCI7XG59KShNZXRob2RPcHRpb25zX0lkZW1wb3RlbmN5TGV2ZWwgfHwgKE1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbCA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucy5JZGVtcG90ZW5jeUxldmVsLlxuICovXG5leHBvcnQgY29uc3QgTWV0aG9kT3B0aW9uc19JZGVtcG90ZW5jeUxldmVsU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxNywgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvbi5cbiAqIFVzZSBgY3JlYXRlKFVuaW50ZXJwcmV0ZWRPcHRpb25TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFVuaW50ZXJwcmV0ZWRPcHRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE4KTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uLk5hbWVQYXJ0LlxuICogVXNlIGBjcmVhdGUoVW5pbnRlcnByZXRlZE9wdGlvbl9OYW1lUGFydFNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVW5pbnRlcnByZXRlZE9wdGlvbl9OYW1lUGFydFNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTgsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuXG4gKiBVc2UgYGNyZWF0ZShGZWF0dXJlU2V0U2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0U2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5WaXNpYmlsaXR5RmVhdHVyZS5cbiAqIFVzZSBgY3JlYXRlKEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAwKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVmlzaWJpbGl0eUZlYXR1cmUuRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlcbiAqL1xuZXhwb3J0IHZhciBGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5O1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5KSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IERFRkFVTFRfU1lNQk9MX1ZJU0lCSUxJVFlfVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W1wiREVGQVVMVF9TWU1CT0xfVklTSUJJTElUWV9VTktOT1dOXCJdID0gMF0gPSBcIkRFRkFVTFRfU1lNQk9MX1ZJU0lCSUxJVFlfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIERlZmF1bHQgcHJlLUVESVRJT05fMjAyNCwgYWxsIFVOU0VUIHZpc2liaWxpdHkgYXJlIGV4cG9ydC5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFWFBPUlRfQUxMID0gMTtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W0ZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbXCJFWFBPUlRfQUxMXCJdID0gMV0gPSBcIkVYUE9SVF9BTExcIjtcbiAgICAvKipcbiAgICAgKiBBbGwgdG9wLWxldmVsIHN5bWJvbHMgZGVmYXVsdCB0byBleHBvcnQsIG5lc3RlZCBkZWZhdWx0IHRvIGxvY2FsLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVYUE9SVF9UT1BfTEVWRUwgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtcIkVYUE9SVF9UT1BfTEVWRUxcIl0gPSAyXSA9IFwiRVhQT1JUX1RPUF9MRVZFTFwiO1xuICAgIC8qKlxuICAgICAqIEFsbCBzeW1ib2xzIGRlZmF1bHQgdG8gbG9jYWwuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTE9DQUxfQUxMID0gMztcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5W0ZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbXCJMT0NBTF9BTExcIl0gPSAzXSA9IFwiTE9DQUxfQUxMXCI7XG4gICAgLyoqXG4gICAgICogQWxsIHN5bWJvbHMgbG9jYWwgYnkgZGVmYXVsdC4gTmVzdGVkIHR5cGVzIGNhbm5vdCBiZSBleHBvcnRlZC5cbiAgICAgKiBXaXRoIHNwZWNpYWwgY2FzZSBjYXZlYXQgZm9yIG1lc3NhZ2UgeyBlbnVtIHt9IHJlc2VydmVkIDEgdG8gbWF4OyB9XG4gICAgICogVGhpcyBpcyB0aGUgcmVjb21tZW5kZWQgc2V0dGluZyBmb3IgbmV3IHByb3Rvcy5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTVFJJQ1QgPSA0O1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHlbRmVhdHVyZVNldF9WaXNpYmlsaXR5RmVhdHVyZV9EZWZhdWx0U3ltYm9sVmlzaWJpbGl0eVtcIlNUUklDVFwiXSA9IDRdID0gXCJTVFJJQ1RcIjtcbn0pKEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHkgfHwgKEZlYXR1cmVTZXRfVmlzaWJpbGl0eUZlYXR1cmVfRGVmYXVsdFN5bWJvbFZpc2liaWxpdHkgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVmlzaWJpbGl0eUZlYXR1cmUuRGVmYXVsdFN5bWJvbFZpc2liaWxpdHkuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5U2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgMCwgMCk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Qcm90b0xpbWl0c0ZlYXR1cmUuXG4gKiBVc2UgYGNyZWF0ZShGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZVNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAxKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlLkVuZm9yY2VQcm90b0xpbWl0c1xuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0cztcbihmdW5jdGlvbiAoRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFBST1RPX0xJTUlUU19VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHNbRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzW1wiUFJPVE9fTElNSVRTX1VOS05PV05cIl0gPSAwXSA9IFwiUFJPVE9fTElNSVRTX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBEZWZhdWx0IHByZS1FRElUSU9OXzIwMjY6IHRoZXJlIGFyZSBubyBsaW1pdCBlbmZvcmNlbWVudCBhdCB0aGUgcHJvdG9jXG4gICAgICogbGV2ZWwuIFByYWN0aWNhbCBsaW1pdHMgc3RpbGwgZXhpc3QsIGJ1dCB0aGV5IHdpbGwgdGVuZCB0byBmYWlsIHdoaWxlXG4gICAgICogY29tcGlsaW5nIHByb3RvYy1nZW5lcmF0ZWQgY29kZSwgYW5kIHRoZXNlIGxpbWl0cyB0ZW5kIHRvIGJlIGxhbmd1YWdlXG4gICAgICogb3IgdG9vbGNoYWluIHNwZWNpZmljLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExFR0FDWV9OT19FWFBMSUNJVF9MSU1JVFMgPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0c1tGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHNbXCJMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTXCJdID0gMV0gPSBcIkxFR0FDWV9OT19FWFBMSUNJVF9MSU1JVFNcIjtcbiAgICAvKipcbiAgICAgKiBBIHNldCBvZiBsaW1pdHMgZW5mb3JjZWQgYnkgRWRpdGlvbiAyMDI2IGJ5IGRlZmF1bHQuIEZvciBhIGRldGFpbGVkXG4gICAgICogbGlzdCBvZiBhbGwgdGhlIGxpbWl0cyBwbGVhc2UgY29uc3VsdCB0aGUgRWRpdGlvbiAyMDI2IGRvY3VtZW50YXRpb24uXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogUFJPVE9fTElNSVRTMjAyNiA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzW0ZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0c1tcIlBST1RPX0xJTUlUUzIwMjZcIl0gPSAyXSA9IFwiUFJPVE9fTElNSVRTMjAyNlwiO1xufSkoRmVhdHVyZVNldF9Qcm90b0xpbWl0c0ZlYXR1cmVfRW5mb3JjZVByb3RvTGltaXRzIHx8IChGZWF0dXJlU2V0X1Byb3RvTGltaXRzRmVhdHVyZV9FbmZvcmNlUHJvdG9MaW1pdHMgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlLkVuZm9yY2VQcm90b0xpbWl0cy5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0c1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDEsIDApO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlO1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2UpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRklFTERfUFJFU0VOQ0VfVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW0ZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZVtcIkZJRUxEX1BSRVNFTkNFX1VOS05PV05cIl0gPSAwXSA9IFwiRklFTERfUFJFU0VOQ0VfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFWFBMSUNJVCA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW0ZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZVtcIkVYUExJQ0lUXCJdID0gMV0gPSBcIkVYUExJQ0lUXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IElNUExJQ0lUID0gMjtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW1wiSU1QTElDSVRcIl0gPSAyXSA9IFwiSU1QTElDSVRcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogTEVHQUNZX1JFUVVJUkVEID0gMztcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2VbRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlW1wiTEVHQUNZX1JFUVVJUkVEXCJdID0gM10gPSBcIkxFR0FDWV9SRVFVSVJFRFwiO1xufSkoRmVhdHVyZVNldF9GaWVsZFByZXNlbmNlIHx8IChGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2UgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfRmllbGRQcmVzZW5jZVNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMTksIDApO1xuLyoqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5FbnVtVHlwZVxuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfRW51bVR5cGU7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfRW51bVR5cGUpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRU5VTV9UWVBFX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW51bVR5cGVbRmVhdHVyZVNldF9FbnVtVHlwZVtcIkVOVU1fVFlQRV9VTktOT1dOXCJdID0gMF0gPSBcIkVOVU1fVFlQRV9VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IE9QRU4gPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW51bVR5cGVbRmVhdHVyZVNldF9FbnVtVHlwZVtcIk9QRU5cIl0gPSAxXSA9IFwiT1BFTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBDTE9TRUQgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW51bVR5cGVbRmVhdHVyZVNldF9FbnVtVHlwZVtcIkNMT1NFRFwiXSA9IDJdID0gXCJDTE9TRURcIjtcbn0pKEZlYXR1cmVTZXRfRW51bVR5cGUgfHwgKEZlYXR1cmVTZXRfRW51bVR5cGUgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW51bVR5cGUuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0X0VudW1UeXBlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgMSk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlJlcGVhdGVkRmllbGRFbmNvZGluZ1xuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nO1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZykge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBSRVBFQVRFRF9GSUVMRF9FTkNPRElOR19VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZ1tGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZ1tcIlJFUEVBVEVEX0ZJRUxEX0VOQ09ESU5HX1VOS05PV05cIl0gPSAwXSA9IFwiUkVQRUFURURfRklFTERfRU5DT0RJTkdfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBQQUNLRUQgPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nW0ZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nW1wiUEFDS0VEXCJdID0gMV0gPSBcIlBBQ0tFRFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFWFBBTkRFRCA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmdbRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmdbXCJFWFBBTkRFRFwiXSA9IDJdID0gXCJFWFBBTkRFRFwiO1xufSkoRmVhdHVyZVNldF9SZXBlYXRlZEZpZWxkRW5jb2RpbmcgfHwgKEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlJlcGVhdGVkRmllbGRFbmNvZGluZy5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfUmVwZWF0ZWRGaWVsZEVuY29kaW5nU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgMik7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlV0ZjhWYWxpZGF0aW9uXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbjtcbihmdW5jdGlvbiAoRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbikge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBVVEY4X1ZBTElEQVRJT05fVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbltGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uW1wiVVRGOF9WQUxJREFUSU9OX1VOS05PV05cIl0gPSAwXSA9IFwiVVRGOF9WQUxJREFUSU9OX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVkVSSUZZID0gMjtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uW0ZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb25bXCJWRVJJRllcIl0gPSAyXSA9IFwiVkVSSUZZXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IE5PTkUgPSAzO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb25bRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbltcIk5PTkVcIl0gPSAzXSA9IFwiTk9ORVwiO1xufSkoRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbiB8fCAoRmVhdHVyZVNldF9VdGY4VmFsaWRhdGlvbiA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5VdGY4VmFsaWRhdGlvbi5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfVXRmOFZhbGlkYXRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCAzKTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuTWVzc2FnZUVuY29kaW5nXG4gKi9cbmV4cG9ydCB2YXIgRmVhdHVyZVNldF9NZXNzYWdlRW5jb2Rpbmc7XG4oZnVuY3Rpb24gKEZlYXR1cmVTZXRfTWVzc2FnZUVuY29kaW5nKSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IE1FU1NBR0VfRU5DT0RJTkdfVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbXCJNRVNTQUdFX0VOQ09ESU5HX1VOS05PV05cIl0gPSAwXSA9IFwiTUVTU0FHRV9FTkNPRElOR19VTktOT1dOXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IExFTkdUSF9QUkVGSVhFRCA9IDE7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbXCJMRU5HVEhfUFJFRklYRURcIl0gPSAxXSA9IFwiTEVOR1RIX1BSRUZJWEVEXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IERFTElNSVRFRCA9IDI7XG4gICAgICovXG4gICAgRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdbXCJERUxJTUlURURcIl0gPSAyXSA9IFwiREVMSU1JVEVEXCI7XG59KShGZWF0dXJlU2V0X01lc3NhZ2VFbmNvZGluZyB8fCAoRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmcgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuTWVzc2FnZUVuY29kaW5nLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9NZXNzYWdlRW5jb2RpbmdTY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDE5LCA0KTtcbi8qKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuSnNvbkZvcm1hdFxuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfSnNvbkZvcm1hdDtcbihmdW5jdGlvbiAoRmVhdHVyZVNldF9Kc29uRm9ybWF0KSB7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEpTT05fRk9STUFUX1VOS05PV04gPSAwO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfSnNvbkZvcm1hdFtGZWF0dXJlU2V0X0pzb25Gb3JtYXRbXCJKU09OX0ZPUk1BVF9VTktOT1dOXCJdID0gMF0gPSBcIkpTT05fRk9STUFUX1VOS05PV05cIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogQUxMT1cgPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfSnNvbkZvcm1hdFtGZWF0dXJlU2V0X0pzb25Gb3JtYXRbXCJBTExPV1wiXSA9IDFdID0gXCJBTExPV1wiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBMRUdBQ1lfQkVTVF9FRkZPUlQgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfSnNvbkZvcm1hdFtGZWF0dXJlU2V0X0pzb25Gb3JtYXRbXCJMRUdBQ1lfQkVTVF9FRkZPUlRcIl0gPSAyXSA9IFwiTEVHQUNZX0JFU1RfRUZGT1JUXCI7XG59KShGZWF0dXJlU2V0X0pzb25Gb3JtYXQgfHwgKEZlYXR1cmVTZXRfSnNvbkZvcm1hdCA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Kc29uRm9ybWF0LlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldF9Kc29uRm9ybWF0U2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgNSk7XG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVuZm9yY2VOYW1pbmdTdHlsZVxuICovXG5leHBvcnQgdmFyIEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlO1xuKGZ1bmN0aW9uIChGZWF0dXJlU2V0X0VuZm9yY2VOYW1pbmdTdHlsZSkge1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFTkZPUkNFX05BTUlOR19TVFlMRV9VTktOT1dOID0gMDtcbiAgICAgKi9cbiAgICBGZWF0dXJlU2V0X0VuZm9yY2VOYW1pbmdTdHlsZVtGZWF0dXJlU2V0X0VuZm9yY2VOYW1pbmdTdHlsZVtcIkVORk9SQ0VfTkFNSU5HX1NUWUxFX1VOS05PV05cIl0gPSAwXSA9IFwiRU5GT1JDRV9OQU1JTkdfU1RZTEVfVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTVFlMRTIwMjQgPSAxO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW0ZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW1wiU1RZTEUyMDI0XCJdID0gMV0gPSBcIlNUWUxFMjAyNFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTVFlMRV9MRUdBQ1kgPSAyO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW0ZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW1wiU1RZTEVfTEVHQUNZXCJdID0gMl0gPSBcIlNUWUxFX0xFR0FDWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBTVFlMRTIwMjYgPSAzO1xuICAgICAqL1xuICAgIEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW0ZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlW1wiU1RZTEUyMDI2XCJdID0gM10gPSBcIlNUWUxFMjAyNlwiO1xufSkoRmVhdHVyZVNldF9FbmZvcmNlTmFtaW5nU3R5bGUgfHwgKEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LkVuZm9yY2VOYW1pbmdTdHlsZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEZlYXR1cmVTZXRfRW5mb3JjZU5hbWluZ1N0eWxlU2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxOSwgNik7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldERlZmF1bHRzLlxuICogVXNlIGBjcmVhdGUoRmVhdHVyZVNldERlZmF1bHRzU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBGZWF0dXJlU2V0RGVmYXVsdHNTY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0RGVmYXVsdHMuRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0LlxuICogVXNlIGBjcmVhdGUoRmVhdHVyZVNldERlZmF1bHRzX0ZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdFNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRmVhdHVyZVNldERlZmF1bHRzX0ZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdFNjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMjAsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvLlxuICogVXNlIGBjcmVhdGUoU291cmNlQ29kZUluZm9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFNvdXJjZUNvZGVJbmZvU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyMSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBnb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm8uTG9jYXRpb24uXG4gKiBVc2UgYGNyZWF0ZShTb3VyY2VDb2RlSW5mb19Mb2NhdGlvblNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU291cmNlQ29kZUluZm9fTG9jYXRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovIG1lc3NhZ2VEZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDIxLCAwKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIGdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5cbiAqIFVzZSBgY3JlYXRlKEdlbmVyYXRlZENvZGVJbmZvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBHZW5lcmF0ZWRDb2RlSW5mb1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gbWVzc2FnZURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMjIpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2UgZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb24uXG4gKiBVc2UgYGNyZWF0ZShHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uU2NoZW1hID0gLypAX19QVVJFX18qLyBtZXNzYWdlRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAyMiwgMCk7XG4vKipcbiAqIFJlcHJlc2VudHMgdGhlIGlkZW50aWZpZWQgb2JqZWN0J3MgZWZmZWN0IG9uIHRoZSBlbGVtZW50IGluIHRoZSBvcmlnaW5hbFxuICogLnByb3RvIGZpbGUuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkdlbmVyYXRlZENvZGVJbmZvLkFubm90YXRpb24uU2VtYW50aWNcbiAqL1xuZXhwb3J0IHZhciBHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljO1xuKGZ1bmN0aW9uIChHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljKSB7XG4gICAgLyoqXG4gICAgICogVGhlcmUgaXMgbm8gZWZmZWN0IG9yIHRoZSBlZmZlY3QgaXMgaW5kZXNjcmliYWJsZS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBOT05FID0gMDtcbiAgICAgKi9cbiAgICBHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljW0dlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWNbXCJOT05FXCJdID0gMF0gPSBcIk5PTkVcIjtcbiAgICAvKipcbiAgICAgKiBUaGUgZWxlbWVudCBpcyBzZXQgb3Igb3RoZXJ3aXNlIG11dGF0ZWQuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogU0VUID0gMTtcbiAgICAgKi9cbiAgICBHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljW0dlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWNbXCJTRVRcIl0gPSAxXSA9IFwiU0VUXCI7XG4gICAgLyoqXG4gICAgICogQW4gYWxpYXMgdG8gdGhlIGVsZW1lbnQgaXMgcmV0dXJuZWQuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogQUxJQVMgPSAyO1xuICAgICAqL1xuICAgIEdlbmVyYXRlZENvZGVJbmZvX0Fubm90YXRpb25fU2VtYW50aWNbR2VuZXJhdGVkQ29kZUluZm9fQW5ub3RhdGlvbl9TZW1hbnRpY1tcIkFMSUFTXCJdID0gMl0gPSBcIkFMSUFTXCI7XG59KShHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljIHx8IChHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljID0ge30pKTtcbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIGdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uLlNlbWFudGljLlxuICovXG5leHBvcnQgY29uc3QgR2VuZXJhdGVkQ29kZUluZm9fQW5ub3RhdGlvbl9TZW1hbnRpY1NjaGVtYSA9IC8qQF9fUFVSRV9fKi8gZW51bURlc2MoZmlsZV9nb29nbGVfcHJvdG9idWZfZGVzY3JpcHRvciwgMjIsIDAsIDApO1xuLyoqXG4gKiBUaGUgZnVsbCBzZXQgb2Yga25vd24gZWRpdGlvbnMuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25cbiAqL1xuZXhwb3J0IHZhciBFZGl0aW9uO1xuKGZ1bmN0aW9uIChFZGl0aW9uKSB7XG4gICAgLyoqXG4gICAgICogQSBwbGFjZWhvbGRlciBmb3IgYW4gdW5rbm93biBlZGl0aW9uIHZhbHVlLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fVU5LTk9XTiA9IDA7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl9VTktOT1dOXCJdID0gMF0gPSBcIkVESVRJT05fVU5LTk9XTlwiO1xuICAgIC8qKlxuICAgICAqIEEgcGxhY2Vob2xkZXIgZWRpdGlvbiBmb3Igc3BlY2lmeWluZyBkZWZhdWx0IGJlaGF2aW9ycyAqYmVmb3JlKiBhIGZlYXR1cmVcbiAgICAgKiB3YXMgZmlyc3QgaW50cm9kdWNlZC4gIFRoaXMgaXMgZWZmZWN0aXZlbHkgYW4gXCJpbmZpbml0ZSBwYXN0XCIuXG4gICAgICpcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl9MRUdBQ1kgPSA5MDA7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl9MRUdBQ1lcIl0gPSA5MDBdID0gXCJFRElUSU9OX0xFR0FDWVwiO1xuICAgIC8qKlxuICAgICAqIExlZ2FjeSBzeW50YXggXCJlZGl0aW9uc1wiLiAgVGhlc2UgcHJlLWRhdGUgZWRpdGlvbnMsIGJ1dCBiZWhhdmUgbXVjaCBsaWtlXG4gICAgICogZGlzdGluY3QgZWRpdGlvbnMuICBUaGVzZSBjYW4ndCBiZSB1c2VkIHRvIHNwZWNpZnkgdGhlIGVkaXRpb24gb2YgcHJvdG9cbiAgICAgKiBmaWxlcywgYnV0IGZlYXR1cmUgZGVmaW5pdGlvbnMgbXVzdCBzdXBwbHkgcHJvdG8yL3Byb3RvMyBkZWZhdWx0cyBmb3JcbiAgICAgKiBiYWNrd2FyZHMgY29tcGF0aWJpbGl0eS5cbiAgICAgKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OX1BST1RPMiA9IDk5ODtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OX1BST1RPMlwiXSA9IDk5OF0gPSBcIkVESVRJT05fUFJPVE8yXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fUFJPVE8zID0gOTk5O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fUFJPVE8zXCJdID0gOTk5XSA9IFwiRURJVElPTl9QUk9UTzNcIjtcbiAgICAvKipcbiAgICAgKiBFZGl0aW9ucyB0aGF0IGhhdmUgYmVlbiByZWxlYXNlZC4gIFRoZSBzcGVjaWZpYyB2YWx1ZXMgYXJlIGFyYml0cmFyeSBhbmRcbiAgICAgKiBzaG91bGQgbm90IGJlIGRlcGVuZGVkIG9uLCBidXQgdGhleSB3aWxsIGFsd2F5cyBiZSB0aW1lLW9yZGVyZWQgZm9yIGVhc3lcbiAgICAgKiBjb21wYXJpc29uLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fMjAyMyA9IDEwMDA7XG4gICAgICovXG4gICAgRWRpdGlvbltFZGl0aW9uW1wiRURJVElPTl8yMDIzXCJdID0gMTAwMF0gPSBcIkVESVRJT05fMjAyM1wiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzIwMjQgPSAxMDAxO1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fMjAyNFwiXSA9IDEwMDFdID0gXCJFRElUSU9OXzIwMjRcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl8yMDI2ID0gMTAwMjtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzIwMjZcIl0gPSAxMDAyXSA9IFwiRURJVElPTl8yMDI2XCI7XG4gICAgLyoqXG4gICAgICogQSBwbGFjZWhvbGRlciBlZGl0aW9uIGZvciBkZXZlbG9waW5nIGFuZCB0ZXN0aW5nIHVuc2NoZWR1bGVkIGZlYXR1cmVzLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fVU5TVEFCTEUgPSA5OTk5O1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fVU5TVEFCTEVcIl0gPSA5OTk5XSA9IFwiRURJVElPTl9VTlNUQUJMRVwiO1xuICAgIC8qKlxuICAgICAqIFBsYWNlaG9sZGVyIGVkaXRpb25zIGZvciB0ZXN0aW5nIGZlYXR1cmUgcmVzb2x1dGlvbi4gIFRoZXNlIHNob3VsZCBub3QgYmVcbiAgICAgKiB1c2VkIG9yIHJlbGllZCBvbiBvdXRzaWRlIG9mIHRlc3RzLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fMV9URVNUX09OTFkgPSAxO1xuICAgICAqL1xuICAgIEVkaXRpb25bRWRpdGlvbltcIkVESVRJT05fMV9URVNUX09OTFlcIl0gPSAxXSA9IFwiRURJVElPTl8xX1RFU1RfT05MWVwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBFRElUSU9OXzJfVEVTVF9PTkxZID0gMjtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzJfVEVTVF9PTkxZXCJdID0gMl0gPSBcIkVESVRJT05fMl9URVNUX09OTFlcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl85OTk5N19URVNUX09OTFkgPSA5OTk5NztcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzk5OTk3X1RFU1RfT05MWVwiXSA9IDk5OTk3XSA9IFwiRURJVElPTl85OTk5N19URVNUX09OTFlcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl85OTk5OF9URVNUX09OTFkgPSA5OTk5ODtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzk5OTk4X1RFU1RfT05MWVwiXSA9IDk5OTk4XSA9IFwiRURJVElPTl85OTk5OF9URVNUX09OTFlcIjtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogRURJVElPTl85OTk5OV9URVNUX09OTFkgPSA5OTk5OTtcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OXzk5OTk5X1RFU1RfT05MWVwiXSA9IDk5OTk5XSA9IFwiRURJVElPTl85OTk5OV9URVNUX09OTFlcIjtcbiAgICAvKipcbiAgICAgKiBQbGFjZWhvbGRlciBmb3Igc3BlY2lmeWluZyB1bmJvdW5kZWQgZWRpdGlvbiBzdXBwb3J0LiAgVGhpcyBzaG91bGQgb25seVxuICAgICAqIGV2ZXIgYmUgdXNlZCBieSBwbHVnaW5zIHRoYXQgY2FuIGV4cGVjdCB0byBuZXZlciByZXF1aXJlIGFueSBjaGFuZ2VzIHRvXG4gICAgICogc3VwcG9ydCBhIG5ldyBlZGl0aW9uLlxuICAgICAqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IEVESVRJT05fTUFYID0gMjE0NzQ4MzY0NztcbiAgICAgKi9cbiAgICBFZGl0aW9uW0VkaXRpb25bXCJFRElUSU9OX01BWFwiXSA9IDIxNDc0ODM2NDddID0gXCJFRElUSU9OX01BWFwiO1xufSkoRWRpdGlvbiB8fCAoRWRpdGlvbiA9IHt9KSk7XG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBnb29nbGUucHJvdG9idWYuRWRpdGlvbi5cbiAqL1xuZXhwb3J0IGNvbnN0IEVkaXRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovIGVudW1EZXNjKGZpbGVfZ29vZ2xlX3Byb3RvYnVmX2Rlc2NyaXB0b3IsIDApO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlICd2aXNpYmlsaXR5JyBvZiBhIHN5bWJvbCB3aXRoIHJlc3BlY3QgdG8gdGhlIHByb3RvIGltcG9ydFxuICogc3lzdGVtLiBTeW1ib2xzIGNhbiBvbmx5IGJlIGltcG9ydGVkIHdoZW4gdGhlIHZpc2liaWxpdHkgcnVsZXMgZG8gbm90IHByZXZlbnRcbiAqIGl0IChleDogbG9jYWwgc3ltYm9scyBjYW5ub3QgYmUgaW1wb3J0ZWQpLiAgVmlzaWJpbGl0eSBtb2RpZmllcnMgY2FuIG9ubHkgc2V0XG4gKiBvbiBgbWVzc2FnZWAgYW5kIGBlbnVtYCBhcyB0aGV5IGFyZSB0aGUgb25seSB0eXBlcyBhdmFpbGFibGUgdG8gYmUgcmVmZXJlbmNlZFxuICogZnJvbSBvdGhlciBmaWxlcy5cbiAqXG4gKiBAZ2VuZXJhdGVkIGZyb20gZW51bSBnb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eVxuICovXG5leHBvcnQgdmFyIFN5bWJvbFZpc2liaWxpdHk7XG4oZnVuY3Rpb24gKFN5bWJvbFZpc2liaWxpdHkpIHtcbiAgICAvKipcbiAgICAgKiBAZ2VuZXJhdGVkIGZyb20gZW51bSB2YWx1ZTogVklTSUJJTElUWV9VTlNFVCA9IDA7XG4gICAgICovXG4gICAgU3ltYm9sVmlzaWJpbGl0eVtTeW1ib2xWaXNpYmlsaXR5W1wiVklTSUJJTElUWV9VTlNFVFwiXSA9IDBdID0gXCJWSVNJQklMSVRZX1VOU0VUXCI7XG4gICAgLyoqXG4gICAgICogQGdlbmVyYXRlZCBmcm9tIGVudW0gdmFsdWU6IFZJU0lCSUxJVFlfTE9DQUwgPSAxO1xuICAgICAqL1xuICAgIFN5bWJvbFZpc2liaWxpdHlbU3ltYm9sVmlzaWJpbGl0eVtcIlZJU0lCSUxJVFlfTE9DQUxcIl0gPSAxXSA9IFwiVklTSUJJTElUWV9MT0NBTFwiO1xuICAgIC8qKlxuICAgICAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIHZhbHVlOiBWSVNJQklMSVRZX0VYUE9SVCA9IDI7XG4gICAgICovXG4gICAgU3ltYm9sVmlzaWJpbGl0eVtTeW1ib2xWaXNpYmlsaXR5W1wiVklTSUJJTElUWV9FWFBPUlRcIl0gPSAyXSA9IFwiVklTSUJJTElUWV9FWFBPUlRcIjtcbn0pKFN5bWJvbFZpc2liaWxpdHkgfHwgKFN5bWJvbFZpc2liaWxpdHkgPSB7fSkpO1xuLyoqXG4gKiBEZXNjcmliZXMgdGhlIGVudW0gZ29vZ2xlLnByb3RvYnVmLlN5bWJvbFZpc2liaWxpdHkuXG4gKi9cbmV4cG9ydCBjb25zdCBTeW1ib2xWaXNpYmlsaXR5U2NoZW1hID0gLypAX19QVVJFX18qLyBlbnVtRGVzYyhmaWxlX2dvb2dsZV9wcm90b2J1Zl9kZXNjcmlwdG9yLCAxKTtcbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgU2NhbGFyVHlwZSB9IGZyb20gXCIuL2Rlc2NyaXB0b3JzLmpzXCI7XG5pbXBvcnQgeyBzY2FsYXJaZXJvVmFsdWUgfSBmcm9tIFwiLi9yZWZsZWN0L3NjYWxhci5qc1wiO1xuaW1wb3J0IHsgRmllbGRFcnJvciB9IGZyb20gXCIuL3JlZmxlY3QvZXJyb3IuanNcIjtcbmltcG9ydCB7IHNldE93biwgdW5zYWZlTG9jYWwgfSBmcm9tIFwiLi9yZWZsZWN0L3Vuc2FmZS5qc1wiO1xuaW1wb3J0IHsgbG9jYWxNZXNzYWdlTWFwcGVyIH0gZnJvbSBcIi4vcmVmbGVjdC9tZXNzYWdlLmpzXCI7XG5pbXBvcnQgeyBjcmVhdGUgfSBmcm9tIFwiLi9jcmVhdGUuanNcIjtcbmltcG9ydCB7IEJpbmFyeVJlYWRlciwgV2lyZVR5cGUgfSBmcm9tIFwiLi93aXJlL2JpbmFyeS1lbmNvZGluZy5qc1wiO1xuaW1wb3J0IHsgdmFyaW50MzJ3cml0ZSB9IGZyb20gXCIuL3dpcmUvdmFyaW50LmpzXCI7XG4vKipcbiAqIEBwcml2YXRlIE9ubHkgZXhwb3J0ZWQgZm9yIGdldEV4dGVuc2lvbigpXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWtlUmVhZENvbnRleHQob3B0aW9ucykge1xuICAgIHJldHVybiBPYmplY3QuYXNzaWduKE9iamVjdC5hc3NpZ24oeyByZWFkVW5rbm93bkZpZWxkczogdHJ1ZSwgcmVjdXJzaW9uTGltaXQ6IDEwMCB9LCBvcHRpb25zKSwgeyBkZXB0aDogMCB9KTtcbn1cbi8qKlxuICogUGFyc2Ugc2VyaWFsaXplZCBiaW5hcnkgZGF0YS5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZyb21CaW5hcnkoc2NoZW1hLCBieXRlcywgb3B0aW9ucykge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBjcmVhdGUoc2NoZW1hKTtcbiAgICBjb21waWxlZFJlYWRlcihzY2hlbWEpLnJlYWQobWVzc2FnZSwgbmV3IEJpbmFyeVJlYWRlcihieXRlcyksIG1ha2VSZWFkQ29udGV4dChvcHRpb25zKSwgYnl0ZXMuYnl0ZUxlbmd0aCk7XG4gICAgcmV0dXJuIG1lc3NhZ2U7XG59XG4vKipcbiAqIFBhcnNlIGZyb20gYmluYXJ5IGRhdGEsIG1lcmdpbmcgZmllbGRzLlxuICpcbiAqIFJlcGVhdGVkIGZpZWxkcyBhcmUgYXBwZW5kZWQuIE1hcCBlbnRyaWVzIGFyZSBhZGRlZCwgb3ZlcndyaXRpbmdcbiAqIGV4aXN0aW5nIGtleXMuXG4gKlxuICogSWYgYSBtZXNzYWdlIGZpZWxkIGlzIGFscmVhZHkgcHJlc2VudCwgaXQgd2lsbCBiZSBtZXJnZWQgd2l0aCB0aGVcbiAqIG5ldyBkYXRhLlxuICovXG5leHBvcnQgZnVuY3Rpb24gbWVyZ2VGcm9tQmluYXJ5KHNjaGVtYSwgdGFyZ2V0LCBieXRlcywgb3B0aW9ucykge1xuICAgIGlmICh0YXJnZXQuJHR5cGVOYW1lICE9PSBzY2hlbWEudHlwZU5hbWUgJiZcbiAgICAgICAgc2NoZW1hLmZpZWxkcy5sZW5ndGggPiAwKSB7XG4gICAgICAgIHRocm93IG5ldyBGaWVsZEVycm9yKHNjaGVtYS5maWVsZHNbMF0sIGBjYW5ub3QgdXNlICR7c2NoZW1hLmZpZWxkc1swXX0gd2l0aCBtZXNzYWdlICR7dGFyZ2V0LiR0eXBlTmFtZX1gLCBcIkZvcmVpZ25GaWVsZEVycm9yXCIpO1xuICAgIH1cbiAgICBjb21waWxlZFJlYWRlcihzY2hlbWEpLnJlYWQodGFyZ2V0LCBuZXcgQmluYXJ5UmVhZGVyKGJ5dGVzKSwgbWFrZVJlYWRDb250ZXh0KG9wdGlvbnMpLCBieXRlcy5ieXRlTGVuZ3RoKTtcbiAgICByZXR1cm4gdGFyZ2V0O1xufVxuY29uc3QgY29tcGlsZWRSZWFkZXJzID0gbmV3IFdlYWtNYXAoKTtcbi8qKlxuICogUmV0dXJuIHRoZSBjb21waWxlZCBkZWNvZGVyIGZvciBhIG1lc3NhZ2UsIGNvbXBpbGluZyBpdCBvbiBmaXJzdCB1c2UuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVkUmVhZGVyKGRlc2MpIHtcbiAgICBsZXQgY29tcGlsZWQgPSBjb21waWxlZFJlYWRlcnMuZ2V0KGRlc2MpO1xuICAgIGlmIChjb21waWxlZCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNvbXBpbGVkID0gY29tcGlsZU1lc3NhZ2UoZGVzYyk7XG4gICAgfVxuICAgIHJldHVybiBjb21waWxlZDtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVNZXNzYWdlKGRlc2MpIHtcbiAgICBjb25zdCBkZXNjU3RyaW5nID0gU3RyaW5nKGRlc2MpO1xuICAgIGNvbnN0IGZpZWxkUmVhZGVycyA9IG5ldyBNYXAoKTtcbiAgICBjb25zdCBjb21waWxlZCA9IHtcbiAgICAgICAgcmVhZDogY29tcGlsZU1lc3NhZ2VSZWFkZXIoZGVzY1N0cmluZywgZmllbGRSZWFkZXJzKSxcbiAgICAgICAgcmVhZEdyb3VwOiBjb21waWxlR3JvdXBSZWFkZXIoZGVzY1N0cmluZywgZmllbGRSZWFkZXJzKSxcbiAgICB9O1xuICAgIC8vIFJlZ2lzdGVyIGJlZm9yZSBjb21waWxpbmcgZmllbGRzLCBzbyB0aGF0IHJlY3Vyc2l2ZSBtZXNzYWdlIHR5cGVzXG4gICAgLy8gcmVzb2x2ZSB0byB0aGlzIGluc3RhbmNlIGluc3RlYWQgb2YgY29tcGlsaW5nIGVuZGxlc3NseS5cbiAgICBjb21waWxlZFJlYWRlcnMuc2V0KGRlc2MsIGNvbXBpbGVkKTtcbiAgICBmb3IgKGNvbnN0IGZpZWxkIG9mIGRlc2MuZmllbGRzKSB7XG4gICAgICAgIGZpZWxkUmVhZGVycy5zZXQoZmllbGQubnVtYmVyLCBjb21waWxlRmllbGRSZWFkZXIoZmllbGQpKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVkO1xufVxuLyoqXG4gKiBDcmVhdGUgYSBkZWNvZGVyIGZvciBhIGxlbmd0aC1wcmVmaXhlZCBtZXNzYWdlIGJvZHksIGRpc3BhdGNoaW5nIHdpcmVcbiAqIHJlY29yZHMgdG8gdGhlIGNvbXBpbGVkIGZpZWxkIGRlY29kZXJzIGJ5IGZpZWxkIG51bWJlci5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZU1lc3NhZ2VSZWFkZXIoZGVzY1N0cmluZywgZmllbGRSZWFkZXJzKSB7XG4gICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIsIGN0eCwgbGVuZ3RoKSA9PiB7XG4gICAgICAgIHZhciBfYTtcbiAgICAgICAgaWYgKCsrY3R4LmRlcHRoID4gY3R4LnJlY3Vyc2lvbkxpbWl0KSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGNhbm5vdCBkZWNvZGUgJHtkZXNjU3RyaW5nfSBmcm9tIGJpbmFyeTogbWF4aW11bSByZWN1cnNpb24gZGVwdGggb2YgJHtjdHgucmVjdXJzaW9uTGltaXR9IHJlYWNoZWRgKTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBlbmQgPSByZWFkZXIucG9zICsgbGVuZ3RoO1xuICAgICAgICBjb25zdCB1bmtub3duRmllbGRzID0gKF9hID0gbWVzc2FnZS4kdW5rbm93bikgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogW107XG4gICAgICAgIHdoaWxlIChyZWFkZXIucG9zIDwgZW5kKSB7XG4gICAgICAgICAgICBjb25zdCBbZmllbGRObywgd2lyZVR5cGVdID0gcmVhZGVyLnRhZygpO1xuICAgICAgICAgICAgY29uc3QgZmllbGRSZWFkZXIgPSBmaWVsZFJlYWRlcnMuZ2V0KGZpZWxkTm8pO1xuICAgICAgICAgICAgaWYgKGZpZWxkUmVhZGVyID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAvLyBVc2UgcmVtYWluaW5nIHJlY3Vyc2lvbiBidWRnZXQgZm9yIHNraXBwaW5nIG5lc3RlZCBncm91cHNcbiAgICAgICAgICAgICAgICBjb25zdCBkYXRhID0gcmVhZGVyLnNraXAod2lyZVR5cGUsIGZpZWxkTm8sIGN0eC5yZWN1cnNpb25MaW1pdCAtIGN0eC5kZXB0aCk7XG4gICAgICAgICAgICAgICAgaWYgKGN0eC5yZWFkVW5rbm93bkZpZWxkcykge1xuICAgICAgICAgICAgICAgICAgICB1bmtub3duRmllbGRzLnB1c2goeyBubzogZmllbGRObywgd2lyZVR5cGUsIGRhdGEgfSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZmllbGRSZWFkZXIobWVzc2FnZSwgcmVhZGVyLCBjdHgsIHdpcmVUeXBlKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAodW5rbm93bkZpZWxkcy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBtZXNzYWdlLiR1bmtub3duID0gdW5rbm93bkZpZWxkcztcbiAgICAgICAgfVxuICAgICAgICBjdHguZGVwdGgtLTtcbiAgICB9O1xufVxuLyoqXG4gKiBDcmVhdGUgYSBkZWNvZGVyIGZvciBhIG1lc3NhZ2Ugd2l0aCB0aGUgZGVsaW1pdGVkIGVuY29kaW5nIChncm91cCksXG4gKiByZWFkaW5nIHVudGlsIHRoZSBFbmRHcm91cCB0YWcsIGxpa2UgY29tcGlsZU1lc3NhZ2VSZWFkZXIuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVHcm91cFJlYWRlcihkZXNjU3RyaW5nLCBmaWVsZFJlYWRlcnMpIHtcbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4LCBmaWVsZE5vKSA9PiB7XG4gICAgICAgIHZhciBfYTtcbiAgICAgICAgaWYgKCsrY3R4LmRlcHRoID4gY3R4LnJlY3Vyc2lvbkxpbWl0KSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYGNhbm5vdCBkZWNvZGUgJHtkZXNjU3RyaW5nfSBmcm9tIGJpbmFyeTogbWF4aW11bSByZWN1cnNpb24gZGVwdGggb2YgJHtjdHgucmVjdXJzaW9uTGltaXR9IHJlYWNoZWRgKTtcbiAgICAgICAgfVxuICAgICAgICBsZXQgcmVjb3JkRmllbGRObztcbiAgICAgICAgbGV0IHdpcmVUeXBlO1xuICAgICAgICBjb25zdCB1bmtub3duRmllbGRzID0gKF9hID0gbWVzc2FnZS4kdW5rbm93bikgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogW107XG4gICAgICAgIHdoaWxlIChyZWFkZXIucG9zIDwgcmVhZGVyLmxlbikge1xuICAgICAgICAgICAgW3JlY29yZEZpZWxkTm8sIHdpcmVUeXBlXSA9IHJlYWRlci50YWcoKTtcbiAgICAgICAgICAgIGlmICh3aXJlVHlwZSA9PSBXaXJlVHlwZS5FbmRHcm91cCkge1xuICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3QgZmllbGRSZWFkZXIgPSBmaWVsZFJlYWRlcnMuZ2V0KHJlY29yZEZpZWxkTm8pO1xuICAgICAgICAgICAgaWYgKGZpZWxkUmVhZGVyID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgICAgICAvLyBVc2UgcmVtYWluaW5nIHJlY3Vyc2lvbiBidWRnZXQgZm9yIHNraXBwaW5nIG5lc3RlZCBncm91cHNcbiAgICAgICAgICAgICAgICBjb25zdCBkYXRhID0gcmVhZGVyLnNraXAod2lyZVR5cGUsIHJlY29yZEZpZWxkTm8sIGN0eC5yZWN1cnNpb25MaW1pdCAtIGN0eC5kZXB0aCk7XG4gICAgICAgICAgICAgICAgaWYgKGN0eC5yZWFkVW5rbm93bkZpZWxkcykge1xuICAgICAgICAgICAgICAgICAgICB1bmtub3duRmllbGRzLnB1c2goeyBubzogcmVjb3JkRmllbGRObywgd2lyZVR5cGUsIGRhdGEgfSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgZmllbGRSZWFkZXIobWVzc2FnZSwgcmVhZGVyLCBjdHgsIHdpcmVUeXBlKTtcbiAgICAgICAgfVxuICAgICAgICBpZiAod2lyZVR5cGUgIT0gV2lyZVR5cGUuRW5kR3JvdXAgfHwgcmVjb3JkRmllbGRObyAhPT0gZmllbGRObykge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiaW52YWxpZCBlbmQgZ3JvdXAgdGFnXCIpO1xuICAgICAgICB9XG4gICAgICAgIGlmICh1bmtub3duRmllbGRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIG1lc3NhZ2UuJHVua25vd24gPSB1bmtub3duRmllbGRzO1xuICAgICAgICB9XG4gICAgICAgIGN0eC5kZXB0aC0tO1xuICAgIH07XG59XG4vKipcbiAqIEBwcml2YXRlIE9ubHkgZXhwb3J0ZWQgZm9yIGdldEV4dGVuc2lvbigpXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkRmllbGQobWVzc2FnZSwgcmVhZGVyLCBmaWVsZCwgd2lyZVR5cGUsIGN0eCkge1xuICAgIGNvbXBpbGVGaWVsZFJlYWRlcihmaWVsZCkobWVzc2FnZVt1bnNhZmVMb2NhbF0sIHJlYWRlciwgY3R4LCB3aXJlVHlwZSk7XG59XG5mdW5jdGlvbiBjb21waWxlRmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICBzd2l0Y2ggKGZpZWxkLmZpZWxkS2luZCkge1xuICAgICAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICAgICAgICByZXR1cm4gY29tcGlsZVNjYWxhckZpZWxkUmVhZGVyKGZpZWxkKTtcbiAgICAgICAgY2FzZSBcImVudW1cIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlRW51bUZpZWxkUmVhZGVyKGZpZWxkKTtcbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlTWVzc2FnZUZpZWxkUmVhZGVyKGZpZWxkKTtcbiAgICAgICAgY2FzZSBcImxpc3RcIjpcbiAgICAgICAgICAgIHJldHVybiBjb21waWxlTGlzdEZpZWxkUmVhZGVyKGZpZWxkKTtcbiAgICAgICAgY2FzZSBcIm1hcFwiOlxuICAgICAgICAgICAgcmV0dXJuIGNvbXBpbGVNYXBGaWVsZFJlYWRlcihmaWVsZCk7XG4gICAgfVxufVxuZnVuY3Rpb24gY29tcGlsZVNjYWxhckZpZWxkUmVhZGVyKGZpZWxkKSB7XG4gICAgY29uc3QgcmVhZFNjYWxhciA9IGNvbXBpbGVTY2FsYXJSZWFkZXIoZmllbGQuc2NhbGFyLCBmaWVsZC51dGY4VmFsaWRhdGlvbiwgZmllbGQubG9uZ0FzU3RyaW5nKTtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgaWYgKGZpZWxkLm9uZW9mKSB7XG4gICAgICAgIGNvbnN0IG9uZW9mTG9jYWxOYW1lID0gZmllbGQub25lb2YubG9jYWxOYW1lO1xuICAgICAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlcikgPT4ge1xuICAgICAgICAgICAgbWVzc2FnZVtvbmVvZkxvY2FsTmFtZV0gPSB7XG4gICAgICAgICAgICAgICAgY2FzZTogbG9jYWxOYW1lLFxuICAgICAgICAgICAgICAgIHZhbHVlOiByZWFkU2NhbGFyKHJlYWRlciksXG4gICAgICAgICAgICB9O1xuICAgICAgICB9O1xuICAgIH1cbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlcikgPT4ge1xuICAgICAgICBtZXNzYWdlW2xvY2FsTmFtZV0gPSByZWFkU2NhbGFyKHJlYWRlcik7XG4gICAgfTtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVFbnVtRmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICB2YXIgX2E7XG4gICAgY29uc3QgbG9jYWxOYW1lID0gZmllbGQubG9jYWxOYW1lO1xuICAgIGNvbnN0IG9uZW9mTG9jYWxOYW1lID0gKF9hID0gZmllbGQub25lb2YpID09PSBudWxsIHx8IF9hID09PSB2b2lkIDAgPyB2b2lkIDAgOiBfYS5sb2NhbE5hbWU7XG4gICAgaWYgKGZpZWxkLmVudW0ub3Blbikge1xuICAgICAgICBpZiAob25lb2ZMb2NhbE5hbWUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIpID0+IHtcbiAgICAgICAgICAgICAgICBtZXNzYWdlW29uZW9mTG9jYWxOYW1lXSA9IHsgY2FzZTogbG9jYWxOYW1lLCB2YWx1ZTogcmVhZGVyLmludDMyKCkgfTtcbiAgICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIpID0+IHtcbiAgICAgICAgICAgIG1lc3NhZ2VbbG9jYWxOYW1lXSA9IHJlYWRlci5pbnQzMigpO1xuICAgICAgICB9O1xuICAgIH1cbiAgICAvLyBDbG9zZWQgZW51bXM6IHVua25vd24gdmFsdWVzIGFyZSBzdG9yZWQgYXMgdW5rbm93biBmaWVsZHMuXG4gICAgY29uc3QgdmFsdWVzID0gZmllbGQuZW51bS52YWx1ZXM7XG4gICAgY29uc3QgZmllbGRObyA9IGZpZWxkLm51bWJlcjtcbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4LCB3aXJlVHlwZSkgPT4ge1xuICAgICAgICB2YXIgX2E7XG4gICAgICAgIGNvbnN0IHZhbCA9IHJlYWRlci5pbnQzMigpO1xuICAgICAgICBpZiAodmFsdWVzLnNvbWUoKHYpID0+IHYubnVtYmVyID09PSB2YWwpKSB7XG4gICAgICAgICAgICBpZiAob25lb2ZMb2NhbE5hbWUgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgIG1lc3NhZ2Vbb25lb2ZMb2NhbE5hbWVdID0geyBjYXNlOiBsb2NhbE5hbWUsIHZhbHVlOiB2YWwgfTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2Uge1xuICAgICAgICAgICAgICAgIG1lc3NhZ2VbbG9jYWxOYW1lXSA9IHZhbDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIGlmIChjdHgucmVhZFVua25vd25GaWVsZHMpIHtcbiAgICAgICAgICAgIGNvbnN0IGJ5dGVzID0gW107XG4gICAgICAgICAgICB2YXJpbnQzMndyaXRlKHZhbCwgYnl0ZXMpO1xuICAgICAgICAgICAgY29uc3QgdW5rbm93bkZpZWxkcyA9IChfYSA9IG1lc3NhZ2UuJHVua25vd24pICE9PSBudWxsICYmIF9hICE9PSB2b2lkIDAgPyBfYSA6IFtdO1xuICAgICAgICAgICAgdW5rbm93bkZpZWxkcy5wdXNoKHtcbiAgICAgICAgICAgICAgICBubzogZmllbGRObyxcbiAgICAgICAgICAgICAgICB3aXJlVHlwZSxcbiAgICAgICAgICAgICAgICBkYXRhOiBuZXcgVWludDhBcnJheShieXRlcyksXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIG1lc3NhZ2UuJHVua25vd24gPSB1bmtub3duRmllbGRzO1xuICAgICAgICB9XG4gICAgfTtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVNZXNzYWdlRmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgY29uc3QgeyB0b01lc3NhZ2UsIHRvTG9jYWwgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgY29uc3QgcmVhZENoaWxkID0gY29tcGlsZUNoaWxkUmVhZGVyKGZpZWxkKTtcbiAgICBpZiAoZmllbGQub25lb2YpIHtcbiAgICAgICAgY29uc3Qgb25lb2ZMb2NhbE5hbWUgPSBmaWVsZC5vbmVvZi5sb2NhbE5hbWU7XG4gICAgICAgIHJldHVybiAobWVzc2FnZSwgcmVhZGVyLCBjdHgpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IG9uZW9mID0gbWVzc2FnZVtvbmVvZkxvY2FsTmFtZV07XG4gICAgICAgICAgICBjb25zdCBjaGlsZCA9IHRvTWVzc2FnZShvbmVvZi5jYXNlID09PSBsb2NhbE5hbWUgPyBvbmVvZi52YWx1ZSA6IHVuZGVmaW5lZCk7XG4gICAgICAgICAgICByZWFkQ2hpbGQoY2hpbGQsIHJlYWRlciwgY3R4KTtcbiAgICAgICAgICAgIG1lc3NhZ2Vbb25lb2ZMb2NhbE5hbWVdID0geyBjYXNlOiBsb2NhbE5hbWUsIHZhbHVlOiB0b0xvY2FsKGNoaWxkKSB9O1xuICAgICAgICB9O1xuICAgIH1cbiAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4KSA9PiB7XG4gICAgICAgIGNvbnN0IGNoaWxkID0gdG9NZXNzYWdlKG1lc3NhZ2VbbG9jYWxOYW1lXSk7XG4gICAgICAgIHJlYWRDaGlsZChjaGlsZCwgcmVhZGVyLCBjdHgpO1xuICAgICAgICBtZXNzYWdlW2xvY2FsTmFtZV0gPSB0b0xvY2FsKGNoaWxkKTtcbiAgICB9O1xufVxuLyoqXG4gKiBDb21waWxlIGEgZGVjb2RlciBmb3IgdGhlIHdpcmUgZm9ybWF0IG9mIGEgbWVzc2FnZSBmaWVsZCwgaG9ub3JpbmcgdGhlXG4gKiBkZWxpbWl0ZWQgZW5jb2Rpbmcgb2YgdGhlIGZpZWxkLlxuICovXG5mdW5jdGlvbiBjb21waWxlQ2hpbGRSZWFkZXIoZmllbGQpIHtcbiAgICBjb25zdCBjb21waWxlZENoaWxkID0gY29tcGlsZWRSZWFkZXIoZmllbGQubWVzc2FnZSk7XG4gICAgaWYgKGZpZWxkLmRlbGltaXRlZEVuY29kaW5nKSB7XG4gICAgICAgIGNvbnN0IGZpZWxkTm8gPSBmaWVsZC5udW1iZXI7XG4gICAgICAgIHJldHVybiAoY2hpbGQsIHJlYWRlciwgY3R4KSA9PiBjb21waWxlZENoaWxkLnJlYWRHcm91cChjaGlsZCwgcmVhZGVyLCBjdHgsIGZpZWxkTm8pO1xuICAgIH1cbiAgICByZXR1cm4gKGNoaWxkLCByZWFkZXIsIGN0eCkgPT4gY29tcGlsZWRDaGlsZC5yZWFkKGNoaWxkLCByZWFkZXIsIGN0eCwgcmVhZGVyLnVpbnQzMigpKTtcbn1cbmZ1bmN0aW9uIGNvbXBpbGVMaXN0RmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgaWYgKGZpZWxkLmxpc3RLaW5kID09IFwibWVzc2FnZVwiKSB7XG4gICAgICAgIGNvbnN0IHsgdG9NZXNzYWdlLCB0b0xvY2FsIH0gPSBsb2NhbE1lc3NhZ2VNYXBwZXIoZmllbGQpO1xuICAgICAgICBjb25zdCByZWFkQ2hpbGQgPSBjb21waWxlQ2hpbGRSZWFkZXIoZmllbGQpO1xuICAgICAgICByZXR1cm4gKG1lc3NhZ2UsIHJlYWRlciwgY3R4KSA9PiB7XG4gICAgICAgICAgICBjb25zdCBjaGlsZCA9IHRvTWVzc2FnZSh1bmRlZmluZWQpO1xuICAgICAgICAgICAgcmVhZENoaWxkKGNoaWxkLCByZWFkZXIsIGN0eCk7XG4gICAgICAgICAgICBtZXNzYWdlW2xvY2FsTmFtZV0ucHVzaCh0b0xvY2FsKGNoaWxkKSk7XG4gICAgICAgIH07XG4gICAgfVxuICAgIGNvbnN0IHNjYWxhclR5cGUgPSBmaWVsZC5saXN0S2luZCA9PSBcImVudW1cIiA/IFNjYWxhclR5cGUuSU5UMzIgOiBmaWVsZC5zY2FsYXI7XG4gICAgY29uc3QgbG9uZ0FzU3RyaW5nID0gZmllbGQubGlzdEtpbmQgPT0gXCJzY2FsYXJcIiA/IGZpZWxkLmxvbmdBc1N0cmluZyA6IGZhbHNlO1xuICAgIGNvbnN0IHJlYWRTY2FsYXIgPSBjb21waWxlU2NhbGFyUmVhZGVyKHNjYWxhclR5cGUsIGZpZWxkLnV0ZjhWYWxpZGF0aW9uLCBsb25nQXNTdHJpbmcpO1xuICAgIGNvbnN0IHBhY2tlZFBvc3NpYmxlID0gc2NhbGFyVHlwZSAhPSBTY2FsYXJUeXBlLlNUUklORyAmJiBzY2FsYXJUeXBlICE9IFNjYWxhclR5cGUuQllURVM7XG4gICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIsIGN0eCwgd2lyZVR5cGUpID0+IHtcbiAgICAgICAgY29uc3QgaXRlbXMgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgIGlmICh3aXJlVHlwZSA9PSBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQgJiYgcGFja2VkUG9zc2libGUpIHtcbiAgICAgICAgICAgIGNvbnN0IGVuZCA9IHJlYWRlci51aW50MzIoKSArIHJlYWRlci5wb3M7XG4gICAgICAgICAgICB3aGlsZSAocmVhZGVyLnBvcyA8IGVuZCkge1xuICAgICAgICAgICAgICAgIGl0ZW1zLnB1c2gocmVhZFNjYWxhcihyZWFkZXIpKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgIGl0ZW1zLnB1c2gocmVhZFNjYWxhcihyZWFkZXIpKTtcbiAgICAgICAgfVxuICAgIH07XG59XG5mdW5jdGlvbiBjb21waWxlTWFwRmllbGRSZWFkZXIoZmllbGQpIHtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgY29uc3QgcmVhZEtleSA9IGNvbXBpbGVTY2FsYXJSZWFkZXIoZmllbGQubWFwS2V5LCBmaWVsZC51dGY4VmFsaWRhdGlvbiwgZmFsc2UpO1xuICAgIGNvbnN0IGtleVplcm8gPSBzY2FsYXJaZXJvVmFsdWUoZmllbGQubWFwS2V5LCBmYWxzZSk7XG4gICAgbGV0IHJlYWRWYWx1ZTtcbiAgICBsZXQgdmFsdWVEZWZhdWx0O1xuICAgIHN3aXRjaCAoZmllbGQubWFwS2luZCkge1xuICAgICAgICBjYXNlIFwic2NhbGFyXCI6IHtcbiAgICAgICAgICAgIGNvbnN0IHNjYWxhciA9IGZpZWxkLnNjYWxhcjtcbiAgICAgICAgICAgIGNvbnN0IHJlYWRTY2FsYXIgPSBjb21waWxlU2NhbGFyUmVhZGVyKHNjYWxhciwgZmllbGQudXRmOFZhbGlkYXRpb24sIGZhbHNlKTtcbiAgICAgICAgICAgIHJlYWRWYWx1ZSA9IChyZWFkZXIpID0+IHJlYWRTY2FsYXIocmVhZGVyKTtcbiAgICAgICAgICAgIC8vIEJ5dGVzIHplcm8gdmFsdWVzIGFyZSBjcmVhdGVkIHBlciBlbnRyeSwgc28gdGhhdCBlbnRyaWVzIGRvIG5vdCBzaGFyZVxuICAgICAgICAgICAgLy8gb25lIGluc3RhbmNlLlxuICAgICAgICAgICAgaWYgKHNjYWxhciA9PSBTY2FsYXJUeXBlLkJZVEVTKSB7XG4gICAgICAgICAgICAgICAgdmFsdWVEZWZhdWx0ID0gKCkgPT4gbmV3IFVpbnQ4QXJyYXkoMCk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBlbHNlIHtcbiAgICAgICAgICAgICAgICBjb25zdCB6ZXJvID0gc2NhbGFyWmVyb1ZhbHVlKHNjYWxhciwgZmFsc2UpO1xuICAgICAgICAgICAgICAgIHZhbHVlRGVmYXVsdCA9ICgpID0+IHplcm87XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgICBjYXNlIFwiZW51bVwiOiB7XG4gICAgICAgICAgICBjb25zdCB6ZXJvID0gZmllbGQuZW51bS52YWx1ZXNbMF0ubnVtYmVyO1xuICAgICAgICAgICAgcmVhZFZhbHVlID0gKHJlYWRlcikgPT4gcmVhZGVyLmludDMyKCk7XG4gICAgICAgICAgICB2YWx1ZURlZmF1bHQgPSAoKSA9PiB6ZXJvO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjoge1xuICAgICAgICAgICAgY29uc3QgeyB0b01lc3NhZ2UsIHRvTG9jYWwgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgICAgICAgICBjb25zdCByZWFkQ2hpbGQgPSBjb21waWxlZFJlYWRlcihmaWVsZC5tZXNzYWdlKS5yZWFkO1xuICAgICAgICAgICAgLy8gQSByZXBlYXRlZCB2YWx1ZSBmaWVsZCB3aXRoaW4gb25lIGVudHJ5IG1lcmdlcyBpbnRvIHRoZSBwcmV2aW91c1xuICAgICAgICAgICAgLy8gdmFsdWUsIGxpa2UgYW55IG90aGVyIHNpbmd1bGFyIG1lc3NhZ2UgZmllbGQuXG4gICAgICAgICAgICByZWFkVmFsdWUgPSAocmVhZGVyLCBjdHgsIGV4aXN0aW5nKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgY2hpbGQgPSB0b01lc3NhZ2UoZXhpc3RpbmcpO1xuICAgICAgICAgICAgICAgIHJlYWRDaGlsZChjaGlsZCwgcmVhZGVyLCBjdHgsIHJlYWRlci51aW50MzIoKSk7XG4gICAgICAgICAgICAgICAgcmV0dXJuIHRvTG9jYWwoY2hpbGQpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIHZhbHVlRGVmYXVsdCA9ICgpID0+IHRvTG9jYWwodG9NZXNzYWdlKHVuZGVmaW5lZCkpO1xuICAgICAgICAgICAgYnJlYWs7XG4gICAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIChtZXNzYWdlLCByZWFkZXIsIGN0eCkgPT4ge1xuICAgICAgICBjb25zdCByZWNvcmQgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgIGxldCBrZXk7XG4gICAgICAgIGxldCB2YWw7XG4gICAgICAgIC8vIFJlYWQgdGhlIGxlbmd0aCBvZiB0aGUgbWFwIGVudHJ5LCB3aGljaCBpcyBhIHZhcmludC5cbiAgICAgICAgY29uc3QgbGVuID0gcmVhZGVyLnVpbnQzMigpO1xuICAgICAgICAvLyBDYWxjdWxhdGUgZW5kIEFGVEVSIGFkdmFuY2luZyByZWFkZXIucG9zIChhYm92ZSksIHNvIHRoYXQgcmVhZGVyLnBvcyBpc1xuICAgICAgICAvLyBhdCB0aGUgc3RhcnQgb2YgdGhlIG1hcCBlbnRyeS5cbiAgICAgICAgY29uc3QgZW5kID0gcmVhZGVyLnBvcyArIGxlbjtcbiAgICAgICAgd2hpbGUgKHJlYWRlci5wb3MgPCBlbmQpIHtcbiAgICAgICAgICAgIC8vIE1hcCBlbnRyaWVzIGhhdmUgdGhlIGtleSBpbiBmaWVsZCAxLCBhbmQgdGhlIHZhbHVlIGluIGZpZWxkIDIuXG4gICAgICAgICAgICBjb25zdCBbZmllbGRObywgd2lyZVR5cGVdID0gcmVhZGVyLnRhZygpO1xuICAgICAgICAgICAgc3dpdGNoIChmaWVsZE5vKSB7XG4gICAgICAgICAgICAgICAgY2FzZSAxOlxuICAgICAgICAgICAgICAgICAgICBrZXkgPSByZWFkS2V5KHJlYWRlcik7XG4gICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgIGNhc2UgMjpcbiAgICAgICAgICAgICAgICAgICAgdmFsID0gcmVhZFZhbHVlKHJlYWRlciwgY3R4LCB2YWwpO1xuICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICBkZWZhdWx0OlxuICAgICAgICAgICAgICAgICAgICByZWFkZXIuc2tpcCh3aXJlVHlwZSwgZmllbGRObywgY3R4LnJlY3Vyc2lvbkxpbWl0IC0gY3R4LmRlcHRoKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgICAgICBpZiAoa2V5ID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgICAgIGtleSA9IGtleVplcm87XG4gICAgICAgIH1cbiAgICAgICAgaWYgKHZhbCA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICB2YWwgPSB2YWx1ZURlZmF1bHQoKTtcbiAgICAgICAgfVxuICAgICAgICAvLyBNYXAga2V5cyBtYXkgYmUgYm9vbGVhbnMsIG51bWJlcnMsIG9yIGJpZ2ludHMuIE9iamVjdCBrZXlzIGFyZSBzdHJpbmdzLCBzb1xuICAgICAgICAvLyB0aGV5IGFyZSBjb252ZXJ0ZWQgaW1wbGljaXRseS4gc2V0T3duKCkgaXMgbmVlZGVkIGJlY2F1c2UgYSBrZXkgY2FuIGJlXG4gICAgICAgIC8vIFwiX19wcm90b19fXCIuXG4gICAgICAgIHNldE93bihyZWNvcmQsIGtleSwgdmFsKTtcbiAgICB9O1xufVxuLyoqXG4gKiBSZXR1cm5zIGEgcmVhZGVyIGZvciBhIHNjYWxhciB2YWx1ZS4gRm9yIDY0LWJpdCBpbnRlZ2VycywgQmluYXJ5UmVhZGVyXG4gKiBhbHJlYWR5IHJldHVybnMgdGhlIGxvY2FsIHJlcHJlc2VudGF0aW9uIChiaWdpbnQgb3Igc3RyaW5nKSwgc28sIHVubGlrZSBpblxuICogdGhlIHJlZmxlY3Rpb24gbGF5ZXIsIG5vIHZhbGlkYXRpb24gaXMgbmVlZGVkIGhlcmUuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVTY2FsYXJSZWFkZXIodHlwZSwgdXRmOFZhbGlkYXRpb24sIGxvbmdBc1N0cmluZykge1xuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5zdHJpbmcodXRmOFZhbGlkYXRpb24pO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQk9PTDpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuYm9vbCgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRE9VQkxFOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5kb3VibGUoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZMT0FUOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5mbG9hdCgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuSU5UMzI6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLmludDMyKCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5JTlQ2NDpcbiAgICAgICAgICAgIGlmIChsb25nQXNTdHJpbmcpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gU3RyaW5nKHJlYWRlci5pbnQ2NCgpKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuaW50NjQoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQ2NDpcbiAgICAgICAgICAgIGlmIChsb25nQXNTdHJpbmcpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gU3RyaW5nKHJlYWRlci51aW50NjQoKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnVpbnQ2NCgpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQ2NDpcbiAgICAgICAgICAgIGlmIChsb25nQXNTdHJpbmcpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gU3RyaW5nKHJlYWRlci5maXhlZDY0KCkpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5maXhlZDY0KCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CWVRFUzpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIuYnl0ZXMoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVEMzI6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLmZpeGVkMzIoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNGSVhFRDMyOlxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5zZml4ZWQzMigpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVENjQ6XG4gICAgICAgICAgICBpZiAobG9uZ0FzU3RyaW5nKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IFN0cmluZyhyZWFkZXIuc2ZpeGVkNjQoKSk7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnNmaXhlZDY0KCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UNjQ6XG4gICAgICAgICAgICBpZiAobG9uZ0FzU3RyaW5nKSB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IFN0cmluZyhyZWFkZXIuc2ludDY0KCkpO1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgcmV0dXJuIChyZWFkZXIpID0+IHJlYWRlci5zaW50NjQoKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlVJTlQzMjpcbiAgICAgICAgICAgIHJldHVybiAocmVhZGVyKSA9PiByZWFkZXIudWludDMyKCk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UMzI6XG4gICAgICAgICAgICByZXR1cm4gKHJlYWRlcikgPT4gcmVhZGVyLnNpbnQzMigpO1xuICAgIH1cbn1cbiIsICIvLyBDb3B5cmlnaHQgMjAyMS0yMDI2IEJ1ZiBUZWNobm9sb2dpZXMsIEluYy5cbi8vXG4vLyBMaWNlbnNlZCB1bmRlciB0aGUgQXBhY2hlIExpY2Vuc2UsIFZlcnNpb24gMi4wICh0aGUgXCJMaWNlbnNlXCIpO1xuLy8geW91IG1heSBub3QgdXNlIHRoaXMgZmlsZSBleGNlcHQgaW4gY29tcGxpYW5jZSB3aXRoIHRoZSBMaWNlbnNlLlxuLy8gWW91IG1heSBvYnRhaW4gYSBjb3B5IG9mIHRoZSBMaWNlbnNlIGF0XG4vL1xuLy8gICAgICBodHRwOi8vd3d3LmFwYWNoZS5vcmcvbGljZW5zZXMvTElDRU5TRS0yLjBcbi8vXG4vLyBVbmxlc3MgcmVxdWlyZWQgYnkgYXBwbGljYWJsZSBsYXcgb3IgYWdyZWVkIHRvIGluIHdyaXRpbmcsIHNvZnR3YXJlXG4vLyBkaXN0cmlidXRlZCB1bmRlciB0aGUgTGljZW5zZSBpcyBkaXN0cmlidXRlZCBvbiBhbiBcIkFTIElTXCIgQkFTSVMsXG4vLyBXSVRIT1VUIFdBUlJBTlRJRVMgT1IgQ09ORElUSU9OUyBPRiBBTlkgS0lORCwgZWl0aGVyIGV4cHJlc3Mgb3IgaW1wbGllZC5cbi8vIFNlZSB0aGUgTGljZW5zZSBmb3IgdGhlIHNwZWNpZmljIGxhbmd1YWdlIGdvdmVybmluZyBwZXJtaXNzaW9ucyBhbmRcbi8vIGxpbWl0YXRpb25zIHVuZGVyIHRoZSBMaWNlbnNlLlxuaW1wb3J0IHsgYmFzZTY0RGVjb2RlIH0gZnJvbSBcIi4uL3dpcmUvYmFzZTY0LWVuY29kaW5nLmpzXCI7XG5pbXBvcnQgeyBGaWxlRGVzY3JpcHRvclByb3RvU2NoZW1hIH0gZnJvbSBcIi4uL3drdC9nb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvcl9wYi5qc1wiO1xuaW1wb3J0IHsgY3JlYXRlRW1iZWRkZWRGaWxlUmVnaXN0cnkgfSBmcm9tIFwiLi4vcmVnaXN0cnkuanNcIjtcbmltcG9ydCB7IHJlc3RvcmVKc29uTmFtZXMgfSBmcm9tIFwiLi9yZXN0b3JlLWpzb24tbmFtZXMuanNcIjtcbmltcG9ydCB7IGZyb21CaW5hcnkgfSBmcm9tIFwiLi4vZnJvbS1iaW5hcnkuanNcIjtcbi8qKlxuICogSHlkcmF0ZSBhIGZpbGUgZGVzY3JpcHRvci5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZURlc2MoYjY0LCBpbXBvcnRzKSB7XG4gICAgdmFyIF9hO1xuICAgIGNvbnN0IHJvb3QgPSBmcm9tQmluYXJ5KEZpbGVEZXNjcmlwdG9yUHJvdG9TY2hlbWEsIGJhc2U2NERlY29kZShiNjQpKTtcbiAgICByb290Lm1lc3NhZ2VUeXBlLmZvckVhY2gocmVzdG9yZUpzb25OYW1lcyk7XG4gICAgcm9vdC5kZXBlbmRlbmN5ID0gKF9hID0gaW1wb3J0cyA9PT0gbnVsbCB8fCBpbXBvcnRzID09PSB2b2lkIDAgPyB2b2lkIDAgOiBpbXBvcnRzLm1hcCgoZikgPT4gZi5wcm90by5uYW1lKSkgIT09IG51bGwgJiYgX2EgIT09IHZvaWQgMCA/IF9hIDogW107XG4gICAgY29uc3QgcmVnID0gY3JlYXRlRW1iZWRkZWRGaWxlUmVnaXN0cnkocm9vdCwgKHByb3RvRmlsZU5hbWUpID0+IGltcG9ydHMgPT09IG51bGwgfHwgaW1wb3J0cyA9PT0gdm9pZCAwID8gdm9pZCAwIDogaW1wb3J0cy5maW5kKChmKSA9PiBmLnByb3RvLm5hbWUgPT09IHByb3RvRmlsZU5hbWUpKTtcbiAgICAvLyBiaW9tZS1pZ25vcmUgbGludC9zdHlsZS9ub05vbk51bGxBc3NlcnRpb246IG5vbi1udWxsIGFzc2VydGlvbiBiZWNhdXNlIHdlIGp1c3QgY3JlYXRlZCB0aGUgcmVnaXN0cnkgZnJvbSB0aGUgZmlsZSB3ZSBsb29rIHVwXG4gICAgcmV0dXJuIHJlZy5nZXRGaWxlKHJvb3QubmFtZSk7XG59XG4iLCAiLy8gQ29weXJpZ2h0IDIwMjEtMjAyNiBCdWYgVGVjaG5vbG9naWVzLCBJbmMuXG4vL1xuLy8gTGljZW5zZWQgdW5kZXIgdGhlIEFwYWNoZSBMaWNlbnNlLCBWZXJzaW9uIDIuMCAodGhlIFwiTGljZW5zZVwiKTtcbi8vIHlvdSBtYXkgbm90IHVzZSB0aGlzIGZpbGUgZXhjZXB0IGluIGNvbXBsaWFuY2Ugd2l0aCB0aGUgTGljZW5zZS5cbi8vIFlvdSBtYXkgb2J0YWluIGEgY29weSBvZiB0aGUgTGljZW5zZSBhdFxuLy9cbi8vICAgICAgaHR0cDovL3d3dy5hcGFjaGUub3JnL2xpY2Vuc2VzL0xJQ0VOU0UtMi4wXG4vL1xuLy8gVW5sZXNzIHJlcXVpcmVkIGJ5IGFwcGxpY2FibGUgbGF3IG9yIGFncmVlZCB0byBpbiB3cml0aW5nLCBzb2Z0d2FyZVxuLy8gZGlzdHJpYnV0ZWQgdW5kZXIgdGhlIExpY2Vuc2UgaXMgZGlzdHJpYnV0ZWQgb24gYW4gXCJBUyBJU1wiIEJBU0lTLFxuLy8gV0lUSE9VVCBXQVJSQU5USUVTIE9SIENPTkRJVElPTlMgT0YgQU5ZIEtJTkQsIGVpdGhlciBleHByZXNzIG9yIGltcGxpZWQuXG4vLyBTZWUgdGhlIExpY2Vuc2UgZm9yIHRoZSBzcGVjaWZpYyBsYW5ndWFnZSBnb3Zlcm5pbmcgcGVybWlzc2lvbnMgYW5kXG4vLyBsaW1pdGF0aW9ucyB1bmRlciB0aGUgTGljZW5zZS5cbmltcG9ydCB7IEJpbmFyeVdyaXRlciwgV2lyZVR5cGUgfSBmcm9tIFwiLi93aXJlL2JpbmFyeS1lbmNvZGluZy5qc1wiO1xuaW1wb3J0IHsgU2NhbGFyVHlwZSB9IGZyb20gXCIuL2Rlc2NyaXB0b3JzLmpzXCI7XG5pbXBvcnQgeyBGaWVsZEVycm9yIH0gZnJvbSBcIi4vcmVmbGVjdC9lcnJvci5qc1wiO1xuaW1wb3J0IHsgdW5zYWZlTG9jYWwgfSBmcm9tIFwiLi9yZWZsZWN0L3Vuc2FmZS5qc1wiO1xuaW1wb3J0IHsgbG9jYWxNZXNzYWdlTWFwcGVyIH0gZnJvbSBcIi4vcmVmbGVjdC9tZXNzYWdlLmpzXCI7XG5pbXBvcnQgeyBwcm90b0ludDY0IH0gZnJvbSBcIi4vcHJvdG8taW50NjQuanNcIjtcbi8vIGJvb3RzdHJhcC1pbmplY3QgZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRmllbGRQcmVzZW5jZS5JTVBMSUNJVDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgSU1QTElDSVQgPSAyO1xuLy8gYm9vdHN0cmFwLWluamVjdCBnb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlLkxFR0FDWV9SRVFVSVJFRDogY29uc3QgJG5hbWUgPSAkbnVtYmVyO1xuY29uc3QgTEVHQUNZX1JFUVVJUkVEID0gMztcbi8vIERlZmF1bHQgb3B0aW9ucyBmb3Igc2VyaWFsaXppbmcgYmluYXJ5IGRhdGEuXG5jb25zdCB3cml0ZURlZmF1bHRzID0ge1xuICAgIHdyaXRlVW5rbm93bkZpZWxkczogdHJ1ZSxcbn07XG5mdW5jdGlvbiBtYWtlV3JpdGVPcHRpb25zKG9wdGlvbnMpIHtcbiAgICByZXR1cm4gb3B0aW9ucyA/IE9iamVjdC5hc3NpZ24oT2JqZWN0LmFzc2lnbih7fSwgd3JpdGVEZWZhdWx0cyksIG9wdGlvbnMpIDogd3JpdGVEZWZhdWx0cztcbn1cbmV4cG9ydCBmdW5jdGlvbiB0b0JpbmFyeShzY2hlbWEsIG1lc3NhZ2UsIG9wdGlvbnMpIHtcbiAgICBjb25zdCB3cml0ZXIgPSBuZXcgQmluYXJ5V3JpdGVyKCk7XG4gICAgY29tcGlsZWRXcml0ZXIoc2NoZW1hKSh3cml0ZXIsIG1ha2VXcml0ZU9wdGlvbnMob3B0aW9ucyksIG1lc3NhZ2UpO1xuICAgIHJldHVybiB3cml0ZXIuZmluaXNoKCk7XG59XG5jb25zdCBjb21waWxlZFdyaXRlcnMgPSBuZXcgV2Vha01hcCgpO1xuLyoqXG4gKiBSZXR1cm4gdGhlIGNvbXBpbGVkIGVuY29kZXIgZm9yIGEgbWVzc2FnZSwgY29tcGlsaW5nIGl0IG9uIGZpcnN0IHVzZS5cbiAqL1xuZnVuY3Rpb24gY29tcGlsZWRXcml0ZXIoZGVzYykge1xuICAgIGxldCBjb21waWxlZCA9IGNvbXBpbGVkV3JpdGVycy5nZXQoZGVzYyk7XG4gICAgaWYgKGNvbXBpbGVkID09PSB1bmRlZmluZWQpIHtcbiAgICAgICAgY29tcGlsZWQgPSBjb21waWxlTWVzc2FnZShkZXNjKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVkO1xufVxuZnVuY3Rpb24gY29tcGlsZU1lc3NhZ2UoZGVzYykge1xuICAgIGNvbnN0IHR5cGVOYW1lID0gZGVzYy50eXBlTmFtZTtcbiAgICBjb25zdCBzb3J0ZWRGaWVsZHMgPSBkZXNjLmZpZWxkcy5jb25jYXQoKS5zb3J0KChhLCBiKSA9PiBhLm51bWJlciAtIGIubnVtYmVyKTtcbiAgICAvLyBUaGUgZmllbGQgcmVwb3J0ZWQgaW4gRm9yZWlnbkZpZWxkRXJyb3IuXG4gICAgY29uc3QgZm9yZWlnbkZpZWxkID0gc29ydGVkRmllbGRzWzBdO1xuICAgIGNvbnN0IGZpZWxkV3JpdGVycyA9IFtdO1xuICAgIGNvbnN0IGNvbXBpbGVkID0gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICBpZiAobWVzc2FnZS4kdHlwZU5hbWUgIT09IHR5cGVOYW1lICYmIGZvcmVpZ25GaWVsZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRmllbGRFcnJvcihmb3JlaWduRmllbGQsIGBjYW5ub3QgdXNlICR7Zm9yZWlnbkZpZWxkfSB3aXRoIG1lc3NhZ2UgJHttZXNzYWdlLiR0eXBlTmFtZX1gLCBcIkZvcmVpZ25GaWVsZEVycm9yXCIpO1xuICAgICAgICB9XG4gICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgZmllbGRXcml0ZXJzLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgICAgICBmaWVsZFdyaXRlcnNbaV0od3JpdGVyLCBvcHRzLCBtZXNzYWdlKTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCB1bmtub3duID0gbWVzc2FnZS4kdW5rbm93bjtcbiAgICAgICAgaWYgKHVua25vd24gIT09IHVuZGVmaW5lZCAmJiBvcHRzLndyaXRlVW5rbm93bkZpZWxkcykge1xuICAgICAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCB1bmtub3duLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgICAgICAgICAgY29uc3QgeyBubywgd2lyZVR5cGUsIGRhdGEgfSA9IHVua25vd25baV07XG4gICAgICAgICAgICAgICAgd3JpdGVyLnRhZyhubywgd2lyZVR5cGUpLnJhdyhkYXRhKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH07XG4gICAgLy8gUmVnaXN0ZXIgYmVmb3JlIGNvbXBpbGluZyBmaWVsZHMsIHNvIHRoYXQgcmVjdXJzaXZlIG1lc3NhZ2UgdHlwZXNcbiAgICAvLyByZXNvbHZlIHRvIHRoaXMgaW5zdGFuY2UgaW5zdGVhZCBvZiBjb21waWxpbmcgZW5kbGVzc2x5LlxuICAgIGNvbXBpbGVkV3JpdGVycy5zZXQoZGVzYywgY29tcGlsZWQpO1xuICAgIGZvciAoY29uc3QgZmllbGQgb2Ygc29ydGVkRmllbGRzKSB7XG4gICAgICAgIGZpZWxkV3JpdGVycy5wdXNoKGNvbXBpbGVGaWVsZChmaWVsZCkpO1xuICAgIH1cbiAgICByZXR1cm4gY29tcGlsZWQ7XG59XG5mdW5jdGlvbiBjb21waWxlRmllbGQoZmllbGQpIHtcbiAgICBzd2l0Y2ggKGZpZWxkLmZpZWxkS2luZCkge1xuICAgICAgICBjYXNlIFwibWVzc2FnZVwiOlxuICAgICAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICAgIGNhc2UgXCJlbnVtXCI6XG4gICAgICAgICAgICByZXR1cm4gY29tcGlsZVNpbmd1bGFyRmllbGQoZmllbGQpO1xuICAgICAgICBjYXNlIFwibGlzdFwiOlxuICAgICAgICAgICAgcmV0dXJuIGNvbXBpbGVMaXN0RmllbGQoZmllbGQpO1xuICAgICAgICBjYXNlIFwibWFwXCI6XG4gICAgICAgICAgICByZXR1cm4gY29tcGlsZU1hcEZpZWxkKGZpZWxkKTtcbiAgICB9XG59XG4vKipcbiAqIENvbXBpbGUgYW4gZW5jb2RlciBmb3IgYSBzaW5ndWxhciBmaWVsZDogdGhlIHByZXNlbmNlIGNoZWNrLCBhbmQgdGhlXG4gKiB2YWx1ZSBlbmNvZGVyLlxuICovXG5mdW5jdGlvbiBjb21waWxlU2luZ3VsYXJGaWVsZChmaWVsZCkge1xuICAgIGNvbnN0IHdyaXRlVmFsdWUgPSBjb21waWxlU2luZ3VsYXJWYWx1ZShmaWVsZCk7XG4gICAgY29uc3QgbG9jYWxOYW1lID0gZmllbGQubG9jYWxOYW1lO1xuICAgIGlmIChmaWVsZC5vbmVvZikge1xuICAgICAgICBjb25zdCBvbmVvZkxvY2FsTmFtZSA9IGZpZWxkLm9uZW9mLmxvY2FsTmFtZTtcbiAgICAgICAgcmV0dXJuICh3cml0ZXIsIG9wdHMsIG1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgIGNvbnN0IG9uZW9mID0gbWVzc2FnZVtvbmVvZkxvY2FsTmFtZV07XG4gICAgICAgICAgICBpZiAob25lb2YuY2FzZSA9PT0gbG9jYWxOYW1lKSB7XG4gICAgICAgICAgICAgICAgd3JpdGVWYWx1ZSh3cml0ZXIsIG9wdHMsIG9uZW9mLnZhbHVlKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICB9XG4gICAgaWYgKGZpZWxkLnByZXNlbmNlICE9IElNUExJQ0lUKSB7XG4gICAgICAgIGNvbnN0IHJlcXVpcmVkRXJyb3IgPSBmaWVsZC5wcmVzZW5jZSA9PSBMRUdBQ1lfUkVRVUlSRURcbiAgICAgICAgICAgID8gYGNhbm5vdCBlbmNvZGUgJHtmaWVsZH0gdG8gYmluYXJ5OiByZXF1aXJlZCBmaWVsZCBub3Qgc2V0YFxuICAgICAgICAgICAgOiB1bmRlZmluZWQ7XG4gICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICBjb25zdCB2YWx1ZSA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgIC8vIEZpZWxkcyB3aXRoIGV4cGxpY2l0IHByZXNlbmNlIGhhdmUgcHJvcGVydGllcyBvbiB0aGUgcHJvdG90eXBlXG4gICAgICAgICAgICAvLyBjaGFpbiBmb3IgZGVmYXVsdCAvIHplcm8gdmFsdWVzIChleGNlcHQgZm9yIHByb3RvMykuXG4gICAgICAgICAgICBpZiAodmFsdWUgIT09IHVuZGVmaW5lZCAmJlxuICAgICAgICAgICAgICAgIE9iamVjdC5wcm90b3R5cGUuaGFzT3duUHJvcGVydHkuY2FsbChtZXNzYWdlLCBsb2NhbE5hbWUpKSB7XG4gICAgICAgICAgICAgICAgd3JpdGVWYWx1ZSh3cml0ZXIsIG9wdHMsIHZhbHVlKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIGVsc2UgaWYgKHJlcXVpcmVkRXJyb3IgIT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihyZXF1aXJlZEVycm9yKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICB9XG4gICAgLy8gSW1wbGljaXQgcHJlc2VuY2U6IHRoZSBmaWVsZCBpcyBzZXQgd2hlbiB0aGUgdmFsdWUgaXMgbm90IHRoZSB6ZXJvXG4gICAgLy8gdmFsdWUuIFRoZSBjaGVjayBpcyBpbmxpbmVkIHBlciB0eXBlLCBzZWUgaXNTY2FsYXJaZXJvVmFsdWUuXG4gICAgaWYgKGZpZWxkLmZpZWxkS2luZCA9PSBcImVudW1cIikge1xuICAgICAgICBjb25zdCB6ZXJvID0gZmllbGQuZW51bS52YWx1ZXNbMF0ubnVtYmVyO1xuICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICBpZiAodmFsdWUgIT09IHplcm8pIHtcbiAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgIH1cbiAgICBzd2l0Y2ggKGZpZWxkLnNjYWxhcikge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuQk9PTDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgaWYgKHZhbHVlICE9PSBmYWxzZSkge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TVFJJTkc6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgICAgIGNvbnN0IHZhbHVlID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgICAgIGlmICh2YWx1ZSAhPT0gXCJcIikge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CWVRFUzpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgaWYgKCEodmFsdWUgaW5zdGFuY2VvZiBVaW50OEFycmF5KSB8fCB2YWx1ZS5ieXRlTGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5ET1VCTEU6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GTE9BVDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgdmFsdWUgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgLy8gT2JqZWN0LmlzIGRpc3Rpbmd1aXNoZXMgLTAgZnJvbSAwLlxuICAgICAgICAgICAgICAgIGlmICghT2JqZWN0LmlzKHZhbHVlLCAwKSkge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZVZhbHVlKHdyaXRlciwgb3B0cywgdmFsdWUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgICAgIGNvbnN0IHZhbHVlID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgICAgIC8vIExvb3NlIGNvbXBhcmlzb24gbWF0Y2hlcyAwbiwgMCBhbmQgXCIwXCIuXG4gICAgICAgICAgICAgICAgaWYgKHZhbHVlICE9IDApIHtcbiAgICAgICAgICAgICAgICAgICAgd3JpdGVWYWx1ZSh3cml0ZXIsIG9wdHMsIHZhbHVlKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9O1xuICAgIH1cbn1cbi8qKlxuICogQ29tcGlsZSBhbiBlbmNvZGVyIGZvciB0aGUgdmFsdWUgb2YgYSBzaW5ndWxhciBmaWVsZCwgaW5jbHVkaW5nIHRoZSB0YWcuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVTaW5ndWxhclZhbHVlKGZpZWxkKSB7XG4gICAgc3dpdGNoIChmaWVsZC5maWVsZEtpbmQpIHtcbiAgICAgICAgY2FzZSBcIm1lc3NhZ2VcIjoge1xuICAgICAgICAgICAgY29uc3QgeyB0b01lc3NhZ2UgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgICAgICAgICBjb25zdCB3cml0ZUNoaWxkID0gY29tcGlsZUNoaWxkV3JpdGVyKGZpZWxkKTtcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCB2YWx1ZSkgPT4ge1xuICAgICAgICAgICAgICAgIHdyaXRlQ2hpbGQod3JpdGVyLCBvcHRzLCB0b01lc3NhZ2UodmFsdWUpKTtcbiAgICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgICBjYXNlIFwiZW51bVwiOiB7XG4gICAgICAgICAgICBjb25zdCBzY2FsYXJUeXBlID0gZmllbGQuZmllbGRLaW5kID09IFwiZW51bVwiID8gU2NhbGFyVHlwZS5JTlQzMiA6IGZpZWxkLnNjYWxhcjtcbiAgICAgICAgICAgIGNvbnN0IGZpZWxkTm8gPSBmaWVsZC5udW1iZXI7XG4gICAgICAgICAgICBjb25zdCB3aXJlVHlwZSA9IHdyaXRlVHlwZU9mU2NhbGFyKHNjYWxhclR5cGUpO1xuICAgICAgICAgICAgY29uc3Qgd3JpdGVTY2FsYXIgPSBjb21waWxlU2NhbGFyVmFsdWUoc2NhbGFyVHlwZSwgZmllbGQucGFyZW50LnR5cGVOYW1lLCBmaWVsZC5uYW1lKTtcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCB2YWx1ZSkgPT4ge1xuICAgICAgICAgICAgICAgIHdyaXRlci50YWcoZmllbGRObywgd2lyZVR5cGUpO1xuICAgICAgICAgICAgICAgIHdyaXRlU2NhbGFyKHdyaXRlciwgdmFsdWUpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgIH1cbn1cbmZ1bmN0aW9uIGNvbXBpbGVMaXN0RmllbGQoZmllbGQpIHtcbiAgICBjb25zdCBsb2NhbE5hbWUgPSBmaWVsZC5sb2NhbE5hbWU7XG4gICAgY29uc3QgZmllbGRObyA9IGZpZWxkLm51bWJlcjtcbiAgICBzd2l0Y2ggKGZpZWxkLmxpc3RLaW5kKSB7XG4gICAgICAgIGNhc2UgXCJtZXNzYWdlXCI6IHtcbiAgICAgICAgICAgIGNvbnN0IHsgdG9NZXNzYWdlIH0gPSBsb2NhbE1lc3NhZ2VNYXBwZXIoZmllbGQpO1xuICAgICAgICAgICAgY29uc3Qgd3JpdGVDaGlsZCA9IGNvbXBpbGVDaGlsZFdyaXRlcihmaWVsZCk7XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgICAgIGNvbnN0IGl0ZW1zID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgaXRlbXMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgICAgICAgICAgd3JpdGVDaGlsZCh3cml0ZXIsIG9wdHMsIHRvTWVzc2FnZShpdGVtc1tpXSkpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIH1cbiAgICAgICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgICBjYXNlIFwiZW51bVwiOiB7XG4gICAgICAgICAgICBjb25zdCBzY2FsYXJUeXBlID0gZmllbGQubGlzdEtpbmQgPT0gXCJlbnVtXCIgPyBTY2FsYXJUeXBlLklOVDMyIDogZmllbGQuc2NhbGFyO1xuICAgICAgICAgICAgY29uc3Qgd3JpdGVTY2FsYXIgPSBjb21waWxlU2NhbGFyVmFsdWUoc2NhbGFyVHlwZSwgZmllbGQucGFyZW50LnR5cGVOYW1lLCBmaWVsZC5uYW1lKTtcbiAgICAgICAgICAgIGlmIChmaWVsZC5wYWNrZWQpIHtcbiAgICAgICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBpdGVtcyA9IG1lc3NhZ2VbbG9jYWxOYW1lXTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGl0ZW1zLmxlbmd0aCA9PSAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXR1cm47XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpLmZvcmsoKTtcbiAgICAgICAgICAgICAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBpdGVtcy5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgICAgICAgICAgICAgd3JpdGVTY2FsYXIod3JpdGVyLCBpdGVtc1tpXSk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgd3JpdGVyLmpvaW4oKTtcbiAgICAgICAgICAgICAgICB9O1xuICAgICAgICAgICAgfVxuICAgICAgICAgICAgY29uc3Qgd2lyZVR5cGUgPSB3cml0ZVR5cGVPZlNjYWxhcihzY2FsYXJUeXBlKTtcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgY29uc3QgaXRlbXMgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgICAgICAgICAgZm9yIChsZXQgaSA9IDA7IGkgPCBpdGVtcy5sZW5ndGg7IGkrKykge1xuICAgICAgICAgICAgICAgICAgICB3cml0ZXIudGFnKGZpZWxkTm8sIHdpcmVUeXBlKTtcbiAgICAgICAgICAgICAgICAgICAgd3JpdGVTY2FsYXIod3JpdGVyLCBpdGVtc1tpXSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgIH1cbn1cbmZ1bmN0aW9uIGNvbXBpbGVNYXBGaWVsZChmaWVsZCkge1xuICAgIGNvbnN0IGxvY2FsTmFtZSA9IGZpZWxkLmxvY2FsTmFtZTtcbiAgICBjb25zdCBmaWVsZE5vID0gZmllbGQubnVtYmVyO1xuICAgIGNvbnN0IHdyaXRlS2V5ID0gY29tcGlsZU1hcEtleShmaWVsZCk7XG4gICAgaWYgKGZpZWxkLm1hcEtpbmQgPT0gXCJtZXNzYWdlXCIpIHtcbiAgICAgICAgY29uc3QgeyB0b01lc3NhZ2UgfSA9IGxvY2FsTWVzc2FnZU1hcHBlcihmaWVsZCk7XG4gICAgICAgIGNvbnN0IHdyaXRlTWVzc2FnZSA9IGNvbXBpbGVkV3JpdGVyKGZpZWxkLm1lc3NhZ2UpO1xuICAgICAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgY29uc3QgcmVjb3JkID0gbWVzc2FnZVtsb2NhbE5hbWVdO1xuICAgICAgICAgICAgY29uc3Qga2V5cyA9IE9iamVjdC5rZXlzKHJlY29yZCk7XG4gICAgICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGtleXMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgICAgICBjb25zdCBrZXkgPSBrZXlzW2ldO1xuICAgICAgICAgICAgICAgIHdyaXRlci50YWcoZmllbGRObywgV2lyZVR5cGUuTGVuZ3RoRGVsaW1pdGVkKS5mb3JrKCk7XG4gICAgICAgICAgICAgICAgd3JpdGVLZXkod3JpdGVyLCBrZXkpO1xuICAgICAgICAgICAgICAgIC8vIFRoZSB2YWx1ZSBvZiBhIG1hcCBlbnRyeSBpcyBhbHdheXMgZmllbGQgbnVtYmVyIDIuXG4gICAgICAgICAgICAgICAgd3JpdGVyLnRhZygyLCBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpLmZvcmsoKTtcbiAgICAgICAgICAgICAgICB3cml0ZU1lc3NhZ2Uod3JpdGVyLCBvcHRzLCB0b01lc3NhZ2UocmVjb3JkW2tleV0pKTtcbiAgICAgICAgICAgICAgICB3cml0ZXIuam9pbigpO1xuICAgICAgICAgICAgICAgIHdyaXRlci5qb2luKCk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH07XG4gICAgfVxuICAgIGNvbnN0IHNjYWxhclR5cGUgPSBmaWVsZC5tYXBLaW5kID09IFwiZW51bVwiID8gU2NhbGFyVHlwZS5JTlQzMiA6IGZpZWxkLnNjYWxhcjtcbiAgICBjb25zdCB2YWx1ZVdpcmVUeXBlID0gd3JpdGVUeXBlT2ZTY2FsYXIoc2NhbGFyVHlwZSk7XG4gICAgY29uc3Qgd3JpdGVTY2FsYXIgPSBjb21waWxlU2NhbGFyVmFsdWUoc2NhbGFyVHlwZSwgZmllbGQucGFyZW50LnR5cGVOYW1lLCBmaWVsZC5uYW1lKTtcbiAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgbWVzc2FnZSkgPT4ge1xuICAgICAgICBjb25zdCByZWNvcmQgPSBtZXNzYWdlW2xvY2FsTmFtZV07XG4gICAgICAgIGNvbnN0IGtleXMgPSBPYmplY3Qua2V5cyhyZWNvcmQpO1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGtleXMubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgICAgIGNvbnN0IGtleSA9IGtleXNbaV07XG4gICAgICAgICAgICB3cml0ZXIudGFnKGZpZWxkTm8sIFdpcmVUeXBlLkxlbmd0aERlbGltaXRlZCkuZm9yaygpO1xuICAgICAgICAgICAgd3JpdGVLZXkod3JpdGVyLCBrZXkpO1xuICAgICAgICAgICAgLy8gVGhlIHZhbHVlIG9mIGEgbWFwIGVudHJ5IGlzIGFsd2F5cyBmaWVsZCBudW1iZXIgMi5cbiAgICAgICAgICAgIHdyaXRlci50YWcoMiwgdmFsdWVXaXJlVHlwZSk7XG4gICAgICAgICAgICB3cml0ZVNjYWxhcih3cml0ZXIsIHJlY29yZFtrZXldKTtcbiAgICAgICAgICAgIHdyaXRlci5qb2luKCk7XG4gICAgICAgIH1cbiAgICB9O1xufVxuLyoqXG4gKiBDb21waWxlIGFuIGVuY29kZXIgZm9yIGEgbWFwIGtleS4gTWFwIGtleXMgYXJlIHN0b3JlZCBhcyBvYmplY3Qga2V5cyBhbmRcbiAqIGFyZSBhbHdheXMgc3RyaW5ncyBsb2NhbGx5LiBDb252ZXJ0IHRoZW0gdG8gdGhlaXIgc2NhbGFyIHR5cGUgYmVmb3JlXG4gKiB3cml0aW5nLCBsaWtlIHRoZSByZWZsZWN0IEFQSSBkb2VzIHdoZW4gaXRlcmF0aW5nIG1hcCBlbnRyaWVzLlxuICovXG5mdW5jdGlvbiBjb21waWxlTWFwS2V5KGZpZWxkKSB7XG4gICAgY29uc3Qgd2lyZVR5cGUgPSB3cml0ZVR5cGVPZlNjYWxhcihmaWVsZC5tYXBLZXkpO1xuICAgIGNvbnN0IHdyaXRlU2NhbGFyID0gY29tcGlsZVNjYWxhclZhbHVlKGZpZWxkLm1hcEtleSwgZmllbGQucGFyZW50LnR5cGVOYW1lLCBmaWVsZC5uYW1lKTtcbiAgICBjb25zdCBjb252ZXJ0S2V5ID0gY29tcGlsZU1hcEtleUNvbnZlcnRlcihmaWVsZC5tYXBLZXkpO1xuICAgIHJldHVybiAod3JpdGVyLCBrZXkpID0+IHtcbiAgICAgICAgLy8gVGhlIGtleSBvZiBhIG1hcCBlbnRyeSBpcyBhbHdheXMgZmllbGQgbnVtYmVyIDEuXG4gICAgICAgIHdyaXRlci50YWcoMSwgd2lyZVR5cGUpO1xuICAgICAgICB3cml0ZVNjYWxhcih3cml0ZXIsIGNvbnZlcnRLZXkoa2V5KSk7XG4gICAgfTtcbn1cbi8qKlxuICogUmV0dXJucyBhIGNvbnZlcnRlciBmcm9tIGFuIG9iamVjdCBrZXkgKGFsd2F5cyBhIHN0cmluZykgdG8gdGhlIGNsb3Nlc3RcbiAqIHBvc3NpYmxlIHR5cGUgZm9yIHRoZSBtYXAga2V5IHR5cGUuIEludmFsaWQga2V5cyBhcmUgcGFzc2VkIHRocm91Z2ggdG9cbiAqIHRoZSBzY2FsYXIgd3JpdGVyLCB3aGljaCByYWlzZXMgYW4gZXJyb3IgZm9yIHRoZW0uXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVNYXBLZXlDb252ZXJ0ZXIodHlwZSkge1xuICAgIHN3aXRjaCAodHlwZSkge1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU1RSSU5HOlxuICAgICAgICAgICAgcmV0dXJuIChrZXkpID0+IGtleTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJPT0w6XG4gICAgICAgICAgICByZXR1cm4gKGtleSkgPT4gKGtleSA9PT0gXCJ0cnVlXCIgPyB0cnVlIDoga2V5ID09PSBcImZhbHNlXCIgPyBmYWxzZSA6IGtleSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UNjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDY0OlxuICAgICAgICAgICAgcmV0dXJuIChrZXkpID0+IHtcbiAgICAgICAgICAgICAgICB0cnkge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4gcHJvdG9JbnQ2NC51UGFyc2Uoa2V5KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY2F0Y2ggKF9hKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBrZXk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVENjQ6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TSU5UNjQ6XG4gICAgICAgICAgICByZXR1cm4gKGtleSkgPT4ge1xuICAgICAgICAgICAgICAgIHRyeSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiBwcm90b0ludDY0LnBhcnNlKGtleSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIGNhdGNoIChfYSkge1xuICAgICAgICAgICAgICAgICAgICByZXR1cm4ga2V5O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH07XG4gICAgICAgIGRlZmF1bHQ6XG4gICAgICAgICAgICAvLyBIYW5kbGVzIElOVDMyLCBVSU5UMzIsIFNJTlQzMiwgRklYRUQzMiwgU0ZJWEVEMzIuXG4gICAgICAgICAgICAvLyBXZSBkbyBub3QgdXNlIGluZGl2aWR1YWwgY2FzZXMgdG8gc2F2ZSBhIGZldyBieXRlcyBjb2RlIHNpemUuXG4gICAgICAgICAgICByZXR1cm4gKGtleSkgPT4ge1xuICAgICAgICAgICAgICAgIGNvbnN0IG4gPSBOdW1iZXIucGFyc2VJbnQoa2V5KTtcbiAgICAgICAgICAgICAgICByZXR1cm4gTnVtYmVyLmlzRmluaXRlKG4pID8gbiA6IGtleTtcbiAgICAgICAgICAgIH07XG4gICAgfVxufVxuLyoqXG4gKiBDb21waWxlIGFuIGVuY29kZXIgZm9yIGEgYmFyZSBzY2FsYXIgdmFsdWUgKG5vIHRhZyksIHdyYXBwaW5nIGVycm9ycyBmcm9tXG4gKiB0aGUgd3JpdGVyIHdpdGggdGhlIG1lc3NhZ2UgYW5kIGZpZWxkIG5hbWUuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVTY2FsYXJWYWx1ZSh0eXBlLCBtZXNzYWdlTmFtZSwgZmllbGROYW1lKSB7XG4gICAgY29uc3Qgd3JpdGVTY2FsYXIgPSBjb21waWxlU2NhbGFyV3JpdGUodHlwZSk7XG4gICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB7XG4gICAgICAgIHRyeSB7XG4gICAgICAgICAgICB3cml0ZVNjYWxhcih3cml0ZXIsIHZhbHVlKTtcbiAgICAgICAgfVxuICAgICAgICBjYXRjaCAoZSkge1xuICAgICAgICAgICAgaWYgKGUgaW5zdGFuY2VvZiBFcnJvcikge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgY2Fubm90IGVuY29kZSBmaWVsZCAke21lc3NhZ2VOYW1lfS4ke2ZpZWxkTmFtZX0gdG8gYmluYXJ5OiAke2UubWVzc2FnZX1gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRocm93IGU7XG4gICAgICAgIH1cbiAgICB9O1xufVxuZnVuY3Rpb24gY29tcGlsZVNjYWxhcldyaXRlKHR5cGUpIHtcbiAgICBzd2l0Y2ggKHR5cGUpIHtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNUUklORzpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLnN0cmluZyh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CT09MOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuYm9vbCh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5ET1VCTEU6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5kb3VibGUodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRkxPQVQ6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5mbG9hdCh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5JTlQzMjpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLmludDMyKHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLklOVDY0OlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuaW50NjQodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuVUlOVDY0OlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIudWludDY0KHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkZJWEVENjQ6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5maXhlZDY0KHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLkJZVEVTOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuYnl0ZXModmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuRklYRUQzMjpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLmZpeGVkMzIodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVEMzI6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci5zZml4ZWQzMih2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5TRklYRUQ2NDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLnNmaXhlZDY0KHZhbHVlKTtcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNJTlQ2NDpcbiAgICAgICAgICAgIHJldHVybiAod3JpdGVyLCB2YWx1ZSkgPT4gd3JpdGVyLnNpbnQ2NCh2YWx1ZSk7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5VSU5UMzI6XG4gICAgICAgICAgICByZXR1cm4gKHdyaXRlciwgdmFsdWUpID0+IHdyaXRlci51aW50MzIodmFsdWUpO1xuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0lOVDMyOlxuICAgICAgICAgICAgcmV0dXJuICh3cml0ZXIsIHZhbHVlKSA9PiB3cml0ZXIuc2ludDMyKHZhbHVlKTtcbiAgICB9XG59XG4vKipcbiAqIFdyaXRlIGEgc2luZ2xlIGZpZWxkIHRvIGJpbmFyeSBmb3JtYXQsIGlmIGl0IGlzIHNldC4gVXNlZCB0byBzZXJpYWxpemVcbiAqIGV4dGVuc2lvbnM6IGV4dGVuc2lvbnMgYWx3YXlzIGhhdmUgZXhwbGljaXQgcHJlc2VuY2UsIHNvIGFuIGV4dGVuc2lvblxuICogdmFsdWUgdGhhdCB3YXMganVzdCBzZXQgb24gdGhlIGNvbnRhaW5lciBpcyBhbHdheXMgd3JpdHRlbi5cbiAqXG4gKiBAcHJpdmF0ZVxuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGVGaWVsZCh3cml0ZXIsIG9wdHMsIG1zZywgZmllbGQpIHtcbiAgICBjb21waWxlRmllbGQoZmllbGQpKHdyaXRlciwgb3B0cywgbXNnW3Vuc2FmZUxvY2FsXSk7XG59XG4vKipcbiAqIENvbXBpbGUgYW4gZW5jb2RlciBmb3IgdGhlIHdpcmUgZm9ybWF0IG9mIGEgbWVzc2FnZSBmaWVsZCwgaG9ub3JpbmcgdGhlXG4gKiBkZWxpbWl0ZWQgZW5jb2Rpbmcgb2YgdGhlIGZpZWxkLiBUaGUgdGFnIGlzIHdyaXR0ZW4gYnkgdGhlIGVuY29kZXIuXG4gKi9cbmZ1bmN0aW9uIGNvbXBpbGVDaGlsZFdyaXRlcihmaWVsZCkge1xuICAgIGNvbnN0IGZpZWxkTm8gPSBmaWVsZC5udW1iZXI7XG4gICAgY29uc3Qgd3JpdGVNZXNzYWdlID0gY29tcGlsZWRXcml0ZXIoZmllbGQubWVzc2FnZSk7XG4gICAgaWYgKGZpZWxkLmRlbGltaXRlZEVuY29kaW5nKSB7XG4gICAgICAgIHJldHVybiAod3JpdGVyLCBvcHRzLCBjaGlsZCkgPT4ge1xuICAgICAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCBXaXJlVHlwZS5TdGFydEdyb3VwKTtcbiAgICAgICAgICAgIHdyaXRlTWVzc2FnZSh3cml0ZXIsIG9wdHMsIGNoaWxkKTtcbiAgICAgICAgICAgIHdyaXRlci50YWcoZmllbGRObywgV2lyZVR5cGUuRW5kR3JvdXApO1xuICAgICAgICB9O1xuICAgIH1cbiAgICByZXR1cm4gKHdyaXRlciwgb3B0cywgY2hpbGQpID0+IHtcbiAgICAgICAgd3JpdGVyLnRhZyhmaWVsZE5vLCBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQpLmZvcmsoKTtcbiAgICAgICAgd3JpdGVNZXNzYWdlKHdyaXRlciwgb3B0cywgY2hpbGQpO1xuICAgICAgICB3cml0ZXIuam9pbigpO1xuICAgIH07XG59XG5mdW5jdGlvbiB3cml0ZVR5cGVPZlNjYWxhcih0eXBlKSB7XG4gICAgc3dpdGNoICh0eXBlKSB7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5CWVRFUzpcbiAgICAgICAgY2FzZSBTY2FsYXJUeXBlLlNUUklORzpcbiAgICAgICAgICAgIHJldHVybiBXaXJlVHlwZS5MZW5ndGhEZWxpbWl0ZWQ7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5ET1VCTEU6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDY0OlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVENjQ6XG4gICAgICAgICAgICByZXR1cm4gV2lyZVR5cGUuQml0NjQ7XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GSVhFRDMyOlxuICAgICAgICBjYXNlIFNjYWxhclR5cGUuU0ZJWEVEMzI6XG4gICAgICAgIGNhc2UgU2NhbGFyVHlwZS5GTE9BVDpcbiAgICAgICAgICAgIHJldHVybiBXaXJlVHlwZS5CaXQzMjtcbiAgICAgICAgZGVmYXVsdDpcbiAgICAgICAgICAgIHJldHVybiBXaXJlVHlwZS5WYXJpbnQ7XG4gICAgfVxufVxuIiwgIi8vXG4vLyBXQVJOSU5HOiBUaGlzIGZpbGUgaXMgYXV0b21hdGljYWxseSBnZW5lcmF0ZWQhICBQbGVhc2UgZWRpdCBvbm54LmluLnByb3RvLlxuLy9cblxuLy8gU1BEWC1MaWNlbnNlLUlkZW50aWZpZXI6IEFwYWNoZS0yLjBcblxuLy8gQGdlbmVyYXRlZCBieSBwcm90b2MtZ2VuLWVzIHYyLjEwLjIgd2l0aCBwYXJhbWV0ZXIgXCJ0YXJnZXQ9anMrZHRzLGltcG9ydF9leHRlbnNpb249anMsanNfaW1wb3J0X3N0eWxlPW1vZHVsZVwiXG4vLyBAZ2VuZXJhdGVkIGZyb20gZmlsZSBvbm54LnByb3RvIChwYWNrYWdlIG9ubngsIHN5bnRheCBwcm90bzIpXG4vKiBlc2xpbnQtZGlzYWJsZSAqL1xuXG5pbXBvcnQgeyBlbnVtRGVzYywgZmlsZURlc2MsIG1lc3NhZ2VEZXNjLCB0c0VudW0gfSBmcm9tIFwiQGJ1ZmJ1aWxkL3Byb3RvYnVmL2NvZGVnZW52MlwiO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZmlsZSBvbm54LnByb3RvLlxuICovXG5leHBvcnQgY29uc3QgZmlsZV9vbm54ID0gLypAX19QVVJFX18qL1xuICBmaWxlRGVzYyhcIkNncHZibTU0TG5CeWIzUnZFZ1J2Ym01NEl0c0ZDZzVCZEhSeWFXSjFkR1ZRY205MGJ4SU1DZ1J1WVcxbEdBRWdBU2dKRWhVS0RYSmxabDloZEhSeVgyNWhiV1VZRlNBQktBa1NFZ29LWkc5algzTjBjbWx1WnhnTklBRW9DUkl3Q2dSMGVYQmxHQlFnQVNnT01pSXViMjV1ZUM1QmRIUnlhV0oxZEdWUWNtOTBieTVCZEhSeWFXSjFkR1ZVZVhCbEVna0tBV1lZQWlBQktBSVNDUW9CYVJnRElBRW9BeElKQ2dGekdBUWdBU2dNRWh3S0FYUVlCU0FCS0FzeUVTNXZibTU0TGxSbGJuTnZjbEJ5YjNSdkVoc0tBV2NZQmlBQktBc3lFQzV2Ym01NExrZHlZWEJvVUhKdmRHOFNMZ29OYzNCaGNuTmxYM1JsYm5OdmNoZ1dJQUVvQ3pJWExtOXVibmd1VTNCaGNuTmxWR1Z1YzI5eVVISnZkRzhTR3dvQ2RIQVlEaUFCS0FzeUR5NXZibTU0TGxSNWNHVlFjbTkwYnhJT0NnWm1iRzloZEhNWUJ5QURLQUlTREFvRWFXNTBjeGdJSUFNb0F4SVBDZ2R6ZEhKcGJtZHpHQWtnQXlnTUVpSUtCM1JsYm5OdmNuTVlDaUFES0FzeUVTNXZibTU0TGxSbGJuTnZjbEJ5YjNSdkVpQUtCbWR5WVhCb2N4Z0xJQU1vQ3pJUUxtOXVibmd1UjNKaGNHaFFjbTkwYnhJdkNnNXpjR0Z5YzJWZmRHVnVjMjl5Y3hnWElBTW9DeklYTG05dWJuZ3VVM0JoY25ObFZHVnVjMjl5VUhKdmRHOFNKQW9MZEhsd1pWOXdjbTkwYjNNWUR5QURLQXN5RHk1dmJtNTRMbFI1Y0dWUWNtOTBieUxaQVFvTlFYUjBjbWxpZFhSbFZIbHdaUklOQ2dsVlRrUkZSa2xPUlVRUUFCSUpDZ1ZHVEU5QlZCQUJFZ2NLQTBsT1ZCQUNFZ29LQmxOVVVrbE9SeEFERWdvS0JsUkZUbE5QVWhBRUVna0tCVWRTUVZCSUVBVVNFUW9OVTFCQlVsTkZYMVJGVGxOUFVoQUxFZzRLQ2xSWlVFVmZVRkpQVkU4UURSSUtDZ1pHVEU5QlZGTVFCaElJQ2dSSlRsUlRFQWNTQ3dvSFUxUlNTVTVIVXhBSUVnc0tCMVJGVGxOUFVsTVFDUklLQ2daSFVrRlFTRk1RQ2hJU0NnNVRVRUZTVTBWZlZFVk9VMDlTVXhBTUVnOEtDMVJaVUVWZlVGSlBWRTlURUE1S0JBZ01FQTFLQkFnUUVCUlNBWFlpaHdFS0RsWmhiSFZsU1c1bWIxQnliM1J2RWd3S0JHNWhiV1VZQVNBQktBa1NIUW9FZEhsd1pSZ0NJQUVvQ3pJUExtOXVibmd1Vkhsd1pWQnliM1J2RWhJS0NtUnZZMTl6ZEhKcGJtY1lBeUFCS0FrU05Bb09iV1YwWVdSaGRHRmZjSEp2Y0hNWUJDQURLQXN5SEM1dmJtNTRMbE4wY21sdVoxTjBjbWx1WjBWdWRISjVVSEp2ZEc4aW9RSUtDVTV2WkdWUWNtOTBieElOQ2dWcGJuQjFkQmdCSUFNb0NSSU9DZ1p2ZFhSd2RYUVlBaUFES0FrU0RBb0VibUZ0WlJnRElBRW9DUklQQ2dkdmNGOTBlWEJsR0FRZ0FTZ0pFZzRLQm1SdmJXRnBiaGdISUFFb0NSSVFDZ2h2ZG1WeWJHOWhaQmdJSUFFb0NSSW5DZ2xoZEhSeWFXSjFkR1VZQlNBREtBc3lGQzV2Ym01NExrRjBkSEpwWW5WMFpWQnliM1J2RWhJS0NtUnZZMTl6ZEhKcGJtY1lCaUFCS0FrU05Bb09iV1YwWVdSaGRHRmZjSEp2Y0hNWUNTQURLQXN5SEM1dmJtNTRMbE4wY21sdVoxTjBjbWx1WjBWdWRISjVVSEp2ZEc4U1FRb1ZaR1YyYVdObFgyTnZibVpwWjNWeVlYUnBiMjV6R0FvZ0F5Z0xNaUl1YjI1dWVDNU9iMlJsUkdWMmFXTmxRMjl1Wm1sbmRYSmhkR2x2YmxCeWIzUnZJaklLRkVsdWRFbHVkRXhwYzNSRmJuUnllVkJ5YjNSdkVnc0tBMnRsZVJnQklBRW9BeElOQ2dWMllXeDFaUmdDSUFNb0F5S0FBUW9jVG05a1pVUmxkbWxqWlVOdmJtWnBaM1Z5WVhScGIyNVFjbTkwYnhJWUNoQmpiMjVtYVdkMWNtRjBhVzl1WDJsa0dBRWdBU2dKRWk0S0RYTm9ZWEprYVc1blgzTndaV01ZQWlBREtBc3lGeTV2Ym01NExsTm9ZWEprYVc1blUzQmxZMUJ5YjNSdkVoWUtEbkJwY0dWc2FXNWxYM04wWVdkbEdBTWdBU2dGSXFNQkNoRlRhR0Z5WkdsdVoxTndaV05RY205MGJ4SVRDZ3QwWlc1emIzSmZibUZ0WlJnQklBRW9DUklPQ2daa1pYWnBZMlVZQWlBREtBTVNQUW9aYVc1a1pYaGZkRzlmWkdWMmFXTmxYMmR5YjNWd1gyMWhjQmdESUFNb0N6SWFMbTl1Ym5ndVNXNTBTVzUwVEdsemRFVnVkSEo1VUhKdmRHOFNLZ29MYzJoaGNtUmxaRjlrYVcwWUJDQURLQXN5RlM1dmJtNTRMbE5vWVhKa1pXUkVhVzFRY205MGJ5SlZDZzlUYUdGeVpHVmtSR2x0VUhKdmRHOFNEQW9FWVhocGN4Z0JJQUVvQXhJMENnOXphVzF3YkdWZmMyaGhjbVJwYm1jWUFpQURLQXN5R3k1dmJtNTRMbE5wYlhCc1pWTm9ZWEprWldSRWFXMVFjbTkwYnlKY0NoVlRhVzF3YkdWVGFHRnlaR1ZrUkdsdFVISnZkRzhTRXdvSlpHbHRYM1poYkhWbEdBRWdBU2dEU0FBU0V3b0paR2x0WDNCaGNtRnRHQUlnQVNnSlNBQVNFZ29LYm5WdFgzTm9ZWEprY3hnRElBRW9BMElGQ2dOa2FXMGkxZ0VLRVZSeVlXbHVhVzVuU1c1bWIxQnliM1J2RWlnS0RtbHVhWFJwWVd4cGVtRjBhVzl1R0FFZ0FTZ0xNaEF1YjI1dWVDNUhjbUZ3YUZCeWIzUnZFaU1LQ1dGc1oyOXlhWFJvYlJnQ0lBRW9DeklRTG05dWJuZ3VSM0poY0doUWNtOTBieEk4Q2hacGJtbDBhV0ZzYVhwaGRHbHZibDlpYVc1a2FXNW5HQU1nQXlnTE1od3ViMjV1ZUM1VGRISnBibWRUZEhKcGJtZEZiblJ5ZVZCeWIzUnZFalFLRG5Wd1pHRjBaVjlpYVc1a2FXNW5HQVFnQXlnTE1od3ViMjV1ZUM1VGRISnBibWRUZEhKcGJtZEZiblJ5ZVZCeWIzUnZJcUlEQ2dwTmIyUmxiRkJ5YjNSdkVoSUtDbWx5WDNabGNuTnBiMjRZQVNBQktBTVNMZ29NYjNCelpYUmZhVzF3YjNKMEdBZ2dBeWdMTWhndWIyNXVlQzVQY0dWeVlYUnZjbE5sZEVsa1VISnZkRzhTRlFvTmNISnZaSFZqWlhKZmJtRnRaUmdDSUFFb0NSSVlDaEJ3Y205a2RXTmxjbDkyWlhKemFXOXVHQU1nQVNnSkVnNEtCbVJ2YldGcGJoZ0VJQUVvQ1JJVkNnMXRiMlJsYkY5MlpYSnphVzl1R0FVZ0FTZ0RFaElLQ21SdlkxOXpkSEpwYm1jWUJpQUJLQWtTSHdvRlozSmhjR2dZQnlBQktBc3lFQzV2Ym01NExrZHlZWEJvVUhKdmRHOFNOQW9PYldWMFlXUmhkR0ZmY0hKdmNITVlEaUFES0FzeUhDNXZibTU0TGxOMGNtbHVaMU4wY21sdVowVnVkSEo1VUhKdmRHOFNMZ29OZEhKaGFXNXBibWRmYVc1bWJ4Z1VJQU1vQ3pJWExtOXVibmd1VkhKaGFXNXBibWRKYm1adlVISnZkRzhTSmdvSlpuVnVZM1JwYjI1ekdCa2dBeWdMTWhNdWIyNXVlQzVHZFc1amRHbHZibEJ5YjNSdkVqVUtEV052Ym1acFozVnlZWFJwYjI0WUdpQURLQXN5SGk1dmJtNTRMa1JsZG1salpVTnZibVpwWjNWeVlYUnBiMjVRY205MGJ5Sk5DaGhFWlhacFkyVkRiMjVtYVdkMWNtRjBhVzl1VUhKdmRHOFNEQW9FYm1GdFpSZ0JJQUVvQ1JJVENndHVkVzFmWkdWMmFXTmxjeGdDSUFFb0JSSU9DZ1prWlhacFkyVVlBeUFES0FraU5Bb1dVM1J5YVc1blUzUnlhVzVuUlc1MGNubFFjbTkwYnhJTENnTnJaWGtZQVNBQktBa1NEUW9GZG1Gc2RXVVlBaUFCS0FraWF3b1FWR1Z1YzI5eVFXNXViM1JoZEdsdmJoSVRDZ3QwWlc1emIzSmZibUZ0WlJnQklBRW9DUkpDQ2h4eGRXRnVkRjl3WVhKaGJXVjBaWEpmZEdWdWMyOXlYMjVoYldWekdBSWdBeWdMTWh3dWIyNXVlQzVUZEhKcGJtZFRkSEpwYm1kRmJuUnllVkJ5YjNSdkl0UURDZ3BIY21Gd2FGQnliM1J2RWgwS0JHNXZaR1VZQVNBREtBc3lEeTV2Ym01NExrNXZaR1ZRY205MGJ4SU1DZ1J1WVcxbEdBSWdBU2dKRWlZS0MybHVhWFJwWVd4cGVtVnlHQVVnQXlnTE1oRXViMjV1ZUM1VVpXNXpiM0pRY205MGJ4SXpDaEp6Y0dGeWMyVmZhVzVwZEdsaGJHbDZaWElZRHlBREtBc3lGeTV2Ym01NExsTndZWEp6WlZSbGJuTnZjbEJ5YjNSdkVoSUtDbVJ2WTE5emRISnBibWNZQ2lBQktBa1NJd29GYVc1d2RYUVlDeUFES0FzeUZDNXZibTU0TGxaaGJIVmxTVzVtYjFCeWIzUnZFaVFLQm05MWRIQjFkQmdNSUFNb0N6SVVMbTl1Ym5ndVZtRnNkV1ZKYm1adlVISnZkRzhTS0FvS2RtRnNkV1ZmYVc1bWJ4Z05JQU1vQ3pJVUxtOXVibmd1Vm1Gc2RXVkpibVp2VUhKdmRHOFNOd29YY1hWaGJuUnBlbUYwYVc5dVgyRnVibTkwWVhScGIyNFlEaUFES0FzeUZpNXZibTU0TGxSbGJuTnZja0Z1Ym05MFlYUnBiMjRTTkFvT2JXVjBZV1JoZEdGZmNISnZjSE1ZRUNBREtBc3lIQzV2Ym01NExsTjBjbWx1WjFOMGNtbHVaMFZ1ZEhKNVVISnZkRzlLQkFnREVBUktCQWdFRUFWS0JBZ0dFQXBTQ21seVgzWmxjbk5wYjI1U0VIQnliMlIxWTJWeVgzWmxjbk5wYjI1U0RIQnliMlIxWTJWeVgzUmhaMUlHWkc5dFlXbHVJb0lIQ2d0VVpXNXpiM0pRY205MGJ4SU1DZ1JrYVcxekdBRWdBeWdERWhFS0NXUmhkR0ZmZEhsd1pSZ0NJQUVvQlJJcUNnZHpaV2R0Wlc1MEdBTWdBU2dMTWhrdWIyNXVlQzVVWlc1emIzSlFjbTkwYnk1VFpXZHRaVzUwRWhZS0NtWnNiMkYwWDJSaGRHRVlCQ0FES0FKQ0FoQUJFaFlLQ21sdWRETXlYMlJoZEdFWUJTQURLQVZDQWhBQkVoTUtDM04wY21sdVoxOWtZWFJoR0FZZ0F5Z01FaFlLQ21sdWREWTBYMlJoZEdFWUJ5QURLQU5DQWhBQkVnd0tCRzVoYldVWUNDQUJLQWtTRWdvS1pHOWpYM04wY21sdVp4Z01JQUVvQ1JJUUNnaHlZWGRmWkdGMFlSZ0pJQUVvREJJekNnMWxlSFJsY201aGJGOWtZWFJoR0EwZ0F5Z0xNaHd1YjI1dWVDNVRkSEpwYm1kVGRISnBibWRGYm5SeWVWQnliM1J2RWpVS0RXUmhkR0ZmYkc5allYUnBiMjRZRGlBQktBNHlIaTV2Ym01NExsUmxibk52Y2xCeWIzUnZMa1JoZEdGTWIyTmhkR2x2YmhJWENndGtiM1ZpYkdWZlpHRjBZUmdLSUFNb0FVSUNFQUVTRndvTGRXbHVkRFkwWDJSaGRHRVlDeUFES0FSQ0FoQUJFalFLRG0xbGRHRmtZWFJoWDNCeWIzQnpHQkFnQXlnTE1od3ViMjV1ZUM1VGRISnBibWRUZEhKcGJtZEZiblJ5ZVZCeWIzUnZHaVVLQjFObFoyMWxiblFTRFFvRlltVm5hVzRZQVNBQktBTVNDd29EWlc1a0dBSWdBU2dESXU0Q0NnaEVZWFJoVkhsd1pSSU5DZ2xWVGtSRlJrbE9SVVFRQUJJSkNnVkdURTlCVkJBQkVna0tCVlZKVGxRNEVBSVNDQW9FU1U1VU9CQURFZ29LQmxWSlRsUXhOaEFFRWdrS0JVbE9WREUyRUFVU0NRb0ZTVTVVTXpJUUJoSUpDZ1ZKVGxRMk5CQUhFZ29LQmxOVVVrbE9SeEFJRWdnS0JFSlBUMHdRQ1JJTENnZEdURTlCVkRFMkVBb1NDZ29HUkU5VlFreEZFQXNTQ2dvR1ZVbE9WRE15RUF3U0Nnb0dWVWxPVkRZMEVBMFNEUW9KUTA5TlVFeEZXRFkwRUE0U0Rnb0tRMDlOVUV4RldERXlPQkFQRWd3S0NFSkdURTlCVkRFMkVCQVNFQW9NUmt4UFFWUTRSVFJOTTBaT0VCRVNFZ29PUmt4UFFWUTRSVFJOTTBaT1ZWb1FFaElPQ2dwR1RFOUJWRGhGTlUweUVCTVNFZ29PUmt4UFFWUTRSVFZOTWtaT1ZWb1FGQklKQ2dWVlNVNVVOQkFWRWdnS0JFbE9WRFFRRmhJT0NncEdURTlCVkRSRk1rMHhFQmNTRGdvS1JreFBRVlE0UlRoTk1CQVlFZ2tLQlZWSlRsUXlFQmtTQ0FvRVNVNVVNaEFhSWlrS0RFUmhkR0ZNYjJOaGRHbHZiaElMQ2dkRVJVWkJWVXhVRUFBU0RBb0lSVmhVUlZKT1FVd1FBU0pvQ2hGVGNHRnljMlZVWlc1emIzSlFjbTkwYnhJaENnWjJZV3gxWlhNWUFTQUJLQXN5RVM1dmJtNTRMbFJsYm5OdmNsQnliM1J2RWlJS0IybHVaR2xqWlhNWUFpQUJLQXN5RVM1dmJtNTRMbFJsYm5OdmNsQnliM1J2RWd3S0JHUnBiWE1ZQXlBREtBTWlsUUVLRUZSbGJuTnZjbE5vWVhCbFVISnZkRzhTTFFvRFpHbHRHQUVnQXlnTE1pQXViMjV1ZUM1VVpXNXpiM0pUYUdGd1pWQnliM1J2TGtScGJXVnVjMmx2YmhwU0NnbEVhVzFsYm5OcGIyNFNFd29KWkdsdFgzWmhiSFZsR0FFZ0FTZ0RTQUFTRXdvSlpHbHRYM0JoY21GdEdBSWdBU2dKU0FBU0Vnb0taR1Z1YjNSaGRHbHZiaGdESUFFb0NVSUhDZ1YyWVd4MVpTTE9CQW9KVkhsd1pWQnliM1J2RWkwS0MzUmxibk52Y2w5MGVYQmxHQUVnQVNnTE1oWXViMjV1ZUM1VWVYQmxVSEp2ZEc4dVZHVnVjMjl5U0FBU01Rb05jMlZ4ZFdWdVkyVmZkSGx3WlJnRUlBRW9DeklZTG05dWJuZ3VWSGx3WlZCeWIzUnZMbE5sY1hWbGJtTmxTQUFTSndvSWJXRndYM1I1Y0dVWUJTQUJLQXN5RXk1dmJtNTRMbFI1Y0dWUWNtOTBieTVOWVhCSUFCSXhDZzF2Y0hScGIyNWhiRjkwZVhCbEdBa2dBU2dMTWhndWIyNXVlQzVVZVhCbFVISnZkRzh1VDNCMGFXOXVZV3hJQUJJNkNoSnpjR0Z5YzJWZmRHVnVjMjl5WDNSNWNHVVlDQ0FCS0FzeUhDNXZibTU0TGxSNWNHVlFjbTkwYnk1VGNHRnljMlZVWlc1emIzSklBQklTQ2dwa1pXNXZkR0YwYVc5dUdBWWdBU2dKR2tJS0JsUmxibk52Y2hJUkNnbGxiR1Z0WDNSNWNHVVlBU0FCS0FVU0pRb0ZjMmhoY0dVWUFpQUJLQXN5Rmk1dmJtNTRMbFJsYm5OdmNsTm9ZWEJsVUhKdmRHOGFMZ29JVTJWeGRXVnVZMlVTSWdvSlpXeGxiVjkwZVhCbEdBRWdBU2dMTWc4dWIyNXVlQzVVZVhCbFVISnZkRzhhUEFvRFRXRndFaEFLQ0d0bGVWOTBlWEJsR0FFZ0FTZ0ZFaU1LQ25aaGJIVmxYM1I1Y0dVWUFpQUJLQXN5RHk1dmJtNTRMbFI1Y0dWUWNtOTBieG91Q2doUGNIUnBiMjVoYkJJaUNnbGxiR1Z0WDNSNWNHVVlBU0FCS0FzeUR5NXZibTU0TGxSNWNHVlFjbTkwYnhwSUNneFRjR0Z5YzJWVVpXNXpiM0lTRVFvSlpXeGxiVjkwZVhCbEdBRWdBU2dGRWlVS0JYTm9ZWEJsR0FJZ0FTZ0xNaFl1YjI1dWVDNVVaVzV6YjNKVGFHRndaVkJ5YjNSdlFnY0tCWFpoYkhWbElqVUtFazl3WlhKaGRHOXlVMlYwU1dSUWNtOTBieElPQ2daa2IyMWhhVzRZQVNBQktBa1NEd29IZG1WeWMybHZiaGdDSUFFb0F5S0dBd29OUm5WdVkzUnBiMjVRY205MGJ4SU1DZ1J1WVcxbEdBRWdBU2dKRWcwS0JXbHVjSFYwR0FRZ0F5Z0pFZzRLQm05MWRIQjFkQmdGSUFNb0NSSVJDZ2xoZEhSeWFXSjFkR1VZQmlBREtBa1NMUW9QWVhSMGNtbGlkWFJsWDNCeWIzUnZHQXNnQXlnTE1oUXViMjV1ZUM1QmRIUnlhV0oxZEdWUWNtOTBieElkQ2dSdWIyUmxHQWNnQXlnTE1nOHViMjV1ZUM1T2IyUmxVSEp2ZEc4U0Vnb0taRzlqWDNOMGNtbHVaeGdJSUFFb0NSSXVDZ3h2Y0hObGRGOXBiWEJ2Y25RWUNTQURLQXN5R0M1dmJtNTRMazl3WlhKaGRHOXlVMlYwU1dSUWNtOTBieElPQ2daa2IyMWhhVzRZQ2lBQktBa1NFQW9JYjNabGNteHZZV1FZRFNBQktBa1NLQW9LZG1Gc2RXVmZhVzVtYnhnTUlBTW9DeklVTG05dWJuZ3VWbUZzZFdWSmJtWnZVSEp2ZEc4U05Bb09iV1YwWVdSaGRHRmZjSEp2Y0hNWURpQURLQXN5SEM1dmJtNTRMbE4wY21sdVoxTjBjbWx1WjBWdWRISjVVSEp2ZEc5S0JBZ0NFQU5LQkFnREVBUlNEWE5wYm1ObFgzWmxjbk5wYjI1U0JuTjBZWFIxY3lybkFnb0hWbVZ5YzJsdmJoSVNDZzVmVTFSQlVsUmZWa1ZTVTBsUFRoQUFFaGtLRlVsU1gxWkZVbE5KVDA1Zk1qQXhOMTh4TUY4eE1CQUJFaGtLRlVsU1gxWkZVbE5KVDA1Zk1qQXhOMTh4TUY4ek1CQUNFaGdLRkVsU1gxWkZVbE5KVDA1Zk1qQXhOMTh4TVY4ekVBTVNHQW9VU1ZKZlZrVlNVMGxQVGw4eU1ERTVYekZmTWpJUUJCSVlDaFJKVWw5V1JWSlRTVTlPWHpJd01UbGZNMTh4T0JBRkVoZ0tGRWxTWDFaRlVsTkpUMDVmTWpBeE9WODVYekU1RUFZU0Z3b1RTVkpmVmtWU1UwbFBUbDh5TURJd1h6VmZPQkFIRWhnS0ZFbFNYMVpGVWxOSlQwNWZNakF5TVY4M1h6TXdFQWdTRndvVFNWSmZWa1ZTVTBsUFRsOHlNREl6WHpWZk5SQUpFaGdLRkVsU1gxWkZVbE5KVDA1Zk1qQXlORjh6WHpJMUVBb1NHUW9WU1ZKZlZrVlNVMGxQVGw4eU1ESTFYekExWHpFeUVBc1NHUW9WU1ZKZlZrVlNVMGxQVGw4eU1ESTFYekE0WHpJMkVBd1NEZ29LU1ZKZlZrVlNVMGxQVGhBTktpNEtEazl3WlhKaGRHOXlVM1JoZEhWekVoQUtERVZZVUVWU1NVMUZUbFJCVEJBQUVnb0tCbE5VUVVKTVJSQUJRZ0pJQXdcIik7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguQXR0cmlidXRlUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShBdHRyaWJ1dGVQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgQXR0cmlidXRlUHJvdG9TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIG9ubnguQXR0cmlidXRlUHJvdG8uQXR0cmlidXRlVHlwZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEF0dHJpYnV0ZVByb3RvX0F0dHJpYnV0ZVR5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIGVudW1EZXNjKGZpbGVfb25ueCwgMCwgMCk7XG5cbi8qKlxuICogTm90ZTogdGhpcyBlbnVtIGlzIHN0cnVjdHVyYWxseSBpZGVudGljYWwgdG8gdGhlIE9wU2NoZW1hOjpBdHRyVHlwZVxuICogZW51bSBkZWZpbmVkIGluIHNjaGVtYS5oLiAgSWYgeW91IHJldiBvbmUsIHlvdSBsaWtlbHkgbmVlZCB0byByZXYgdGhlIG90aGVyLlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIG9ubnguQXR0cmlidXRlUHJvdG8uQXR0cmlidXRlVHlwZVxuICovXG5leHBvcnQgY29uc3QgQXR0cmlidXRlUHJvdG9fQXR0cmlidXRlVHlwZSA9IC8qQF9fUFVSRV9fKi9cbiAgdHNFbnVtKEF0dHJpYnV0ZVByb3RvX0F0dHJpYnV0ZVR5cGVTY2hlbWEpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlZhbHVlSW5mb1Byb3RvLlxuICogVXNlIGBjcmVhdGUoVmFsdWVJbmZvUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFZhbHVlSW5mb1Byb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDEpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54Lk5vZGVQcm90by5cbiAqIFVzZSBgY3JlYXRlKE5vZGVQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgTm9kZVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDIpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LkludEludExpc3RFbnRyeVByb3RvLlxuICogVXNlIGBjcmVhdGUoSW50SW50TGlzdEVudHJ5UHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IEludEludExpc3RFbnRyeVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDMpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54Lk5vZGVEZXZpY2VDb25maWd1cmF0aW9uUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShOb2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBOb2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDQpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlNoYXJkaW5nU3BlY1Byb3RvLlxuICogVXNlIGBjcmVhdGUoU2hhcmRpbmdTcGVjUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFNoYXJkaW5nU3BlY1Byb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDUpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlNoYXJkZWREaW1Qcm90by5cbiAqIFVzZSBgY3JlYXRlKFNoYXJkZWREaW1Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU2hhcmRlZERpbVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDYpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlNpbXBsZVNoYXJkZWREaW1Qcm90by5cbiAqIFVzZSBgY3JlYXRlKFNpbXBsZVNoYXJkZWREaW1Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU2ltcGxlU2hhcmRlZERpbVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDcpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlRyYWluaW5nSW5mb1Byb3RvLlxuICogVXNlIGBjcmVhdGUoVHJhaW5pbmdJbmZvUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFRyYWluaW5nSW5mb1Byb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDgpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54Lk1vZGVsUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShNb2RlbFByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBNb2RlbFByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDkpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LkRldmljZUNvbmZpZ3VyYXRpb25Qcm90by5cbiAqIFVzZSBgY3JlYXRlKERldmljZUNvbmZpZ3VyYXRpb25Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRGV2aWNlQ29uZmlndXJhdGlvblByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDEwKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvLlxuICogVXNlIGBjcmVhdGUoU3RyaW5nU3RyaW5nRW50cnlQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgU3RyaW5nU3RyaW5nRW50cnlQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxMSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVGVuc29yQW5ub3RhdGlvbi5cbiAqIFVzZSBgY3JlYXRlKFRlbnNvckFubm90YXRpb25TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvckFubm90YXRpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTIpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LkdyYXBoUHJvdG8uXG4gKiBVc2UgYGNyZWF0ZShHcmFwaFByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBHcmFwaFByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDEzKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UZW5zb3JQcm90by5cbiAqIFVzZSBgY3JlYXRlKFRlbnNvclByb3RvU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUZW5zb3JQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVGVuc29yUHJvdG8uU2VnbWVudC5cbiAqIFVzZSBgY3JlYXRlKFRlbnNvclByb3RvX1NlZ21lbnRTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvclByb3RvX1NlZ21lbnRTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTQsIDApO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBvbm54LlRlbnNvclByb3RvLkRhdGFUeXBlLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yUHJvdG9fRGF0YVR5cGVTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIGVudW1EZXNjKGZpbGVfb25ueCwgMTQsIDApO1xuXG4vKipcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIG9ubnguVGVuc29yUHJvdG8uRGF0YVR5cGVcbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvclByb3RvX0RhdGFUeXBlID0gLypAX19QVVJFX18qL1xuICB0c0VudW0oVGVuc29yUHJvdG9fRGF0YVR5cGVTY2hlbWEpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgZW51bSBvbm54LlRlbnNvclByb3RvLkRhdGFMb2NhdGlvbi5cbiAqL1xuZXhwb3J0IGNvbnN0IFRlbnNvclByb3RvX0RhdGFMb2NhdGlvblNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgZW51bURlc2MoZmlsZV9vbm54LCAxNCwgMSk7XG5cbi8qKlxuICogTG9jYXRpb24gb2YgdGhlIGRhdGEgZm9yIHRoaXMgdGVuc29yLiBNVVNUIGJlIG9uZSBvZjpcbiAqIC0gREVGQVVMVCAtIGRhdGEgc3RvcmVkIGluc2lkZSB0aGUgcHJvdG9idWYgbWVzc2FnZS4gRGF0YSBpcyBzdG9yZWQgaW4gcmF3X2RhdGEgKGlmIHNldCkgb3RoZXJ3aXNlIGluIHR5cGUtc3BlY2lmaWVkIGZpZWxkLlxuICogLSBFWFRFUk5BTCAtIGRhdGEgc3RvcmVkIGluIGFuIGV4dGVybmFsIGxvY2F0aW9uIGFzIGRlc2NyaWJlZCBieSBleHRlcm5hbF9kYXRhIGZpZWxkLlxuICpcbiAqIEBnZW5lcmF0ZWQgZnJvbSBlbnVtIG9ubnguVGVuc29yUHJvdG8uRGF0YUxvY2F0aW9uXG4gKi9cbmV4cG9ydCBjb25zdCBUZW5zb3JQcm90b19EYXRhTG9jYXRpb24gPSAvKkBfX1BVUkVfXyovXG4gIHRzRW51bShUZW5zb3JQcm90b19EYXRhTG9jYXRpb25TY2hlbWEpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlNwYXJzZVRlbnNvclByb3RvLlxuICogVXNlIGBjcmVhdGUoU3BhcnNlVGVuc29yUHJvdG9TY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFNwYXJzZVRlbnNvclByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE1KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UZW5zb3JTaGFwZVByb3RvLlxuICogVXNlIGBjcmVhdGUoVGVuc29yU2hhcGVQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yU2hhcGVQcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNik7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVGVuc29yU2hhcGVQcm90by5EaW1lbnNpb24uXG4gKiBVc2UgYGNyZWF0ZShUZW5zb3JTaGFwZVByb3RvX0RpbWVuc2lvblNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVGVuc29yU2hhcGVQcm90b19EaW1lbnNpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTYsIDApO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlR5cGVQcm90by5cbiAqIFVzZSBgY3JlYXRlKFR5cGVQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVHlwZVByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE3KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UeXBlUHJvdG8uVGVuc29yLlxuICogVXNlIGBjcmVhdGUoVHlwZVByb3RvX1RlbnNvclNjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgVHlwZVByb3RvX1RlbnNvclNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNywgMCk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVHlwZVByb3RvLlNlcXVlbmNlLlxuICogVXNlIGBjcmVhdGUoVHlwZVByb3RvX1NlcXVlbmNlU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUeXBlUHJvdG9fU2VxdWVuY2VTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTcsIDEpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54LlR5cGVQcm90by5NYXAuXG4gKiBVc2UgYGNyZWF0ZShUeXBlUHJvdG9fTWFwU2NoZW1hKWAgdG8gY3JlYXRlIGEgbmV3IG1lc3NhZ2UuXG4gKi9cbmV4cG9ydCBjb25zdCBUeXBlUHJvdG9fTWFwU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE3LCAyKTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5UeXBlUHJvdG8uT3B0aW9uYWwuXG4gKiBVc2UgYGNyZWF0ZShUeXBlUHJvdG9fT3B0aW9uYWxTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFR5cGVQcm90b19PcHRpb25hbFNjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxNywgMyk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBtZXNzYWdlIG9ubnguVHlwZVByb3RvLlNwYXJzZVRlbnNvci5cbiAqIFVzZSBgY3JlYXRlKFR5cGVQcm90b19TcGFyc2VUZW5zb3JTY2hlbWEpYCB0byBjcmVhdGUgYSBuZXcgbWVzc2FnZS5cbiAqL1xuZXhwb3J0IGNvbnN0IFR5cGVQcm90b19TcGFyc2VUZW5zb3JTY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIG1lc3NhZ2VEZXNjKGZpbGVfb25ueCwgMTcsIDQpO1xuXG4vKipcbiAqIERlc2NyaWJlcyB0aGUgbWVzc2FnZSBvbm54Lk9wZXJhdG9yU2V0SWRQcm90by5cbiAqIFVzZSBgY3JlYXRlKE9wZXJhdG9yU2V0SWRQcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgT3BlcmF0b3JTZXRJZFByb3RvU2NoZW1hID0gLypAX19QVVJFX18qL1xuICBtZXNzYWdlRGVzYyhmaWxlX29ubngsIDE4KTtcblxuLyoqXG4gKiBEZXNjcmliZXMgdGhlIG1lc3NhZ2Ugb25ueC5GdW5jdGlvblByb3RvLlxuICogVXNlIGBjcmVhdGUoRnVuY3Rpb25Qcm90b1NjaGVtYSlgIHRvIGNyZWF0ZSBhIG5ldyBtZXNzYWdlLlxuICovXG5leHBvcnQgY29uc3QgRnVuY3Rpb25Qcm90b1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgbWVzc2FnZURlc2MoZmlsZV9vbm54LCAxOSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIG9ubnguVmVyc2lvbi5cbiAqL1xuZXhwb3J0IGNvbnN0IFZlcnNpb25TY2hlbWEgPSAvKkBfX1BVUkVfXyovXG4gIGVudW1EZXNjKGZpbGVfb25ueCwgMCk7XG5cbi8qKlxuICogVmVyc2lvbmluZ1xuICpcbiAqIE9OTlggdmVyc2lvbmluZyBpcyBzcGVjaWZpZWQgaW4gZG9jcy9JUi5tZCBhbmQgZWxhYm9yYXRlZCBvbiBpbiBkb2NzL1ZlcnNpb25pbmcubWRcbiAqXG4gKiBUbyBiZSBjb21wYXRpYmxlIHdpdGggYm90aCBwcm90bzIgYW5kIHByb3RvMywgd2Ugd2lsbCB1c2UgYSB2ZXJzaW9uIG51bWJlclxuICogdGhhdCBpcyBub3QgZGVmaW5lZCBieSB0aGUgZGVmYXVsdCB2YWx1ZSBidXQgYW4gZXhwbGljaXQgZW51bSBudW1iZXIuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gb25ueC5WZXJzaW9uXG4gKi9cbmV4cG9ydCBjb25zdCBWZXJzaW9uID0gLypAX19QVVJFX18qL1xuICB0c0VudW0oVmVyc2lvblNjaGVtYSk7XG5cbi8qKlxuICogRGVzY3JpYmVzIHRoZSBlbnVtIG9ubnguT3BlcmF0b3JTdGF0dXMuXG4gKi9cbmV4cG9ydCBjb25zdCBPcGVyYXRvclN0YXR1c1NjaGVtYSA9IC8qQF9fUFVSRV9fKi9cbiAgZW51bURlc2MoZmlsZV9vbm54LCAxKTtcblxuLyoqXG4gKiBPcGVyYXRvci9mdW5jdGlvbiBzdGF0dXMuXG4gKlxuICogQGdlbmVyYXRlZCBmcm9tIGVudW0gb25ueC5PcGVyYXRvclN0YXR1c1xuICovXG5leHBvcnQgY29uc3QgT3BlcmF0b3JTdGF0dXMgPSAvKkBfX1BVUkVfXyovXG4gIHRzRW51bShPcGVyYXRvclN0YXR1c1NjaGVtYSk7XG5cbiIsICJjb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKCk7XG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbi8qKiBVVEYtOCB0byB0ZXh0OyBtYWxmb3JtZWQgc2VxdWVuY2VzIGJlY29tZSBVK0ZGRkQuICovXG5leHBvcnQgZnVuY3Rpb24gdXRmOERlY29kZShieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBkZWNvZGVyLmRlY29kZShieXRlcyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB1dGY4RW5jb2RlKHRleHQ6IHN0cmluZyk6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgcmV0dXJuIGVuY29kZXIuZW5jb2RlKHRleHQpO1xufVxuXG4vKiogQSBuYW1lIGZyb20gYSBmaWxlLCBmaXQgZm9yIGEgbWVzc2FnZTogd2l0aG91dCBjb250cm9sIGNoYXJhY3RlcnMgYW5kIG1hcmtzIHRoYXQgcmVvcmRlciB0ZXh0LCBhbmQgbm90IHRvbyBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3duKG5hbWU6IHN0cmluZywgbGltaXQgPSA4MCk6IHN0cmluZyB7XG4gIGNvbnN0IGNsZWFuID0gbmFtZS5yZXBsYWNlKC9bXFxwe0NjfVxccHtDZn1cXHB7Wmx9XFxwe1pwfV0vZ3UsICdcXHUwMGI3Jyk7XG4gIHJldHVybiBjbGVhbi5sZW5ndGggPiBsaW1pdCA/IGAke2NsZWFuLnNsaWNlKDAsIGxpbWl0IC0gMSl9XHUyMDI2YCA6IGNsZWFuO1xufVxuIiwgImltcG9ydCB7IGNyZWF0ZSB9IGZyb20gJ0BidWZidWlsZC9wcm90b2J1Zic7XG5pbXBvcnQgdHlwZSB7IEF0dHJpYnV0ZVByb3RvLCBHcmFwaFByb3RvLCBOb2RlUHJvdG8sIFRlbnNvclByb3RvIH0gZnJvbSAnb25ueC1idWYnO1xuaW1wb3J0IHsgQXR0cmlidXRlUHJvdG9fQXR0cmlidXRlVHlwZSBhcyBUeXBlLCBBdHRyaWJ1dGVQcm90b1NjaGVtYSB9IGZyb20gJ29ubngtYnVmJztcbmltcG9ydCB7IHV0ZjhEZWNvZGUsIHV0ZjhFbmNvZGUgfSBmcm9tICcuL3RleHQudHMnO1xuXG4vKiogVGhlIGF0dHJpYnV0ZSBvZiB0aGF0IG5hbWUsIG9yIGB1bmRlZmluZWRgLiBSZWZlcmVuY2VzIHRvIGEgZnVuY3Rpb24ncyBhdHRyaWJ1dGVzIChgcmVmX2F0dHJfbmFtZWApIGFyZSByZXR1cm5lZCBhcyB0aGV5IGFyZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRyKG5vZGU6IE5vZGVQcm90bywgbmFtZTogc3RyaW5nKTogQXR0cmlidXRlUHJvdG8gfCB1bmRlZmluZWQge1xuICByZXR1cm4gbm9kZS5hdHRyaWJ1dGUuZmluZChhdHRyaWJ1dGUgPT4gYXR0cmlidXRlLm5hbWUgPT09IG5hbWUpO1xufVxuXG4vKiogVHJ1ZSB3aGVuIHRoZSBhdHRyaWJ1dGUncyB2YWx1ZSBpcyB0aGF0IG9mIGFuIGF0dHJpYnV0ZSBvZiB0aGUgZW5jbG9zaW5nIGZ1bmN0aW9uLCBzbyB0aGF0IGl0IGhhcyBub25lIG9mIGl0cyBvd24uICovXG5leHBvcnQgZnVuY3Rpb24gaXNBdHRyUmVmZXJlbmNlKGF0dHJpYnV0ZTogQXR0cmlidXRlUHJvdG8pOiBib29sZWFuIHtcbiAgcmV0dXJuIGF0dHJpYnV0ZS5yZWZBdHRyTmFtZSAhPT0gJyc7XG59XG5cbi8qKiBBbiBpbnRlZ2VyIGF0dHJpYnV0ZSBhcyBhIG51bWJlciAoaW50ZWdlcnMgYmV5b25kIDJcdTIwNzVcdTAwQjMgbG9zZSBkaWdpdHMsIHdoaWNoIG5vIHN0YW5kYXJkIG9wZXJhdG9yIGhhcykuICovXG5leHBvcnQgZnVuY3Rpb24gYXR0ckludChub2RlOiBOb2RlUHJvdG8sIG5hbWU6IHN0cmluZywgZmFsbGJhY2s6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgIWhhcyhmb3VuZCwgJ2knKSA/IGZhbGxiYWNrIDogTnVtYmVyKGZvdW5kLmkpO1xufVxuXG4vKiogQSBsaXN0IG9mIGludGVnZXJzIGFzIG51bWJlcnM7IGBmYWxsYmFja2Agd2hlbiB0aGUgYXR0cmlidXRlIGlzIGFic2VudC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhdHRySW50czxGIGV4dGVuZHMgcmVhZG9ubHkgbnVtYmVyW10gfCB1bmRlZmluZWQ+KFxuICBub2RlOiBOb2RlUHJvdG8sXG4gIG5hbWU6IHN0cmluZyxcbiAgZmFsbGJhY2s6IEYsXG4pOiBudW1iZXJbXSB8IEYge1xuICBjb25zdCBmb3VuZCA9IGF0dHIobm9kZSwgbmFtZSk7XG4gIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkIHx8IGlzQXR0clJlZmVyZW5jZShmb3VuZCkgPyBmYWxsYmFjayA6IGZvdW5kLmludHMubWFwKE51bWJlcik7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhdHRyRmxvYXQobm9kZTogTm9kZVByb3RvLCBuYW1lOiBzdHJpbmcsIGZhbGxiYWNrOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBmb3VuZCA9IGF0dHIobm9kZSwgbmFtZSk7XG4gIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkIHx8ICFoYXMoZm91bmQsICdmJykgPyBmYWxsYmFjayA6IGZvdW5kLmY7XG59XG5cbi8qKiBBIGxpc3Qgb2YgZmxvYXRzOyBgZmFsbGJhY2tgIHdoZW4gdGhlIGF0dHJpYnV0ZSBpcyBhYnNlbnQuICovXG5leHBvcnQgZnVuY3Rpb24gYXR0ckZsb2F0czxGIGV4dGVuZHMgcmVhZG9ubHkgbnVtYmVyW10gfCB1bmRlZmluZWQ+KFxuICBub2RlOiBOb2RlUHJvdG8sXG4gIG5hbWU6IHN0cmluZyxcbiAgZmFsbGJhY2s6IEYsXG4pOiBudW1iZXJbXSB8IEYge1xuICBjb25zdCBmb3VuZCA9IGF0dHIobm9kZSwgbmFtZSk7XG4gIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkIHx8IGlzQXR0clJlZmVyZW5jZShmb3VuZCkgPyBmYWxsYmFjayA6IGZvdW5kLmZsb2F0cztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGF0dHJTdHJpbmcobm9kZTogTm9kZVByb3RvLCBuYW1lOiBzdHJpbmcsIGZhbGxiYWNrOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBmb3VuZCA9IGF0dHIobm9kZSwgbmFtZSk7XG4gIHJldHVybiBmb3VuZCA9PT0gdW5kZWZpbmVkIHx8ICFoYXMoZm91bmQsICdzJykgPyBmYWxsYmFjayA6IHV0ZjhEZWNvZGUoZm91bmQucyk7XG59XG5cbi8qKiBBIGxpc3Qgb2Ygc3RyaW5nczsgYGZhbGxiYWNrYCB3aGVuIHRoZSBhdHRyaWJ1dGUgaXMgYWJzZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0dHJTdHJpbmdzPEYgZXh0ZW5kcyByZWFkb25seSBzdHJpbmdbXSB8IHVuZGVmaW5lZD4oXG4gIG5vZGU6IE5vZGVQcm90byxcbiAgbmFtZTogc3RyaW5nLFxuICBmYWxsYmFjazogRixcbik6IHN0cmluZ1tdIHwgRiB7XG4gIGNvbnN0IGZvdW5kID0gYXR0cihub2RlLCBuYW1lKTtcbiAgcmV0dXJuIGZvdW5kID09PSB1bmRlZmluZWQgfHwgaXNBdHRyUmVmZXJlbmNlKGZvdW5kKSA/IGZhbGxiYWNrIDogZm91bmQuc3RyaW5ncy5tYXAodXRmOERlY29kZSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhdHRyVGVuc29yKG5vZGU6IE5vZGVQcm90bywgbmFtZTogc3RyaW5nKTogVGVuc29yUHJvdG8gfCB1bmRlZmluZWQge1xuICByZXR1cm4gYXR0cihub2RlLCBuYW1lKT8udDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGF0dHJHcmFwaChub2RlOiBOb2RlUHJvdG8sIG5hbWU6IHN0cmluZyk6IEdyYXBoUHJvdG8gfCB1bmRlZmluZWQge1xuICByZXR1cm4gYXR0cihub2RlLCBuYW1lKT8uZztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1ha2VBdHRySW50KG5hbWU6IHN0cmluZywgdmFsdWU6IG51bWJlciB8IGJpZ2ludCk6IEF0dHJpYnV0ZVByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShBdHRyaWJ1dGVQcm90b1NjaGVtYSwgeyBuYW1lLCB0eXBlOiBUeXBlLklOVCwgaTogQmlnSW50KHZhbHVlKSB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1ha2VBdHRySW50cyhuYW1lOiBzdHJpbmcsIHZhbHVlczogcmVhZG9ubHkgKG51bWJlciB8IGJpZ2ludClbXSk6IEF0dHJpYnV0ZVByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShBdHRyaWJ1dGVQcm90b1NjaGVtYSwgeyBuYW1lLCB0eXBlOiBUeXBlLklOVFMsIGludHM6IHZhbHVlcy5tYXAoQmlnSW50KSB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1ha2VBdHRyRmxvYXQobmFtZTogc3RyaW5nLCB2YWx1ZTogbnVtYmVyKTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuRkxPQVQsIGY6IHZhbHVlIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJGbG9hdHMobmFtZTogc3RyaW5nLCB2YWx1ZXM6IHJlYWRvbmx5IG51bWJlcltdKTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuRkxPQVRTLCBmbG9hdHM6IFsuLi52YWx1ZXNdIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJTdHJpbmcobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuU1RSSU5HLCBzOiB1dGY4RW5jb2RlKHZhbHVlKSB9KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIG1ha2VBdHRyU3RyaW5ncyhuYW1lOiBzdHJpbmcsIHZhbHVlczogcmVhZG9ubHkgc3RyaW5nW10pOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5TVFJJTkdTLCBzdHJpbmdzOiB2YWx1ZXMubWFwKHV0ZjhFbmNvZGUpIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJUZW5zb3IobmFtZTogc3RyaW5nLCB2YWx1ZTogVGVuc29yUHJvdG8pOiBBdHRyaWJ1dGVQcm90byB7XG4gIHJldHVybiBjcmVhdGUoQXR0cmlidXRlUHJvdG9TY2hlbWEsIHsgbmFtZSwgdHlwZTogVHlwZS5URU5TT1IsIHQ6IHZhbHVlIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbWFrZUF0dHJHcmFwaChuYW1lOiBzdHJpbmcsIHZhbHVlOiBHcmFwaFByb3RvKTogQXR0cmlidXRlUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKEF0dHJpYnV0ZVByb3RvU2NoZW1hLCB7IG5hbWUsIHR5cGU6IFR5cGUuR1JBUEgsIGc6IHZhbHVlIH0pO1xufVxuXG4vKiogUHV0cyB0aGUgYXR0cmlidXRlIGluLCBpbiBwbGFjZSBvZiBvbmUgb2YgdGhlIHNhbWUgbmFtZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZXRBdHRyKG5vZGU6IE5vZGVQcm90bywgYXR0cmlidXRlOiBBdHRyaWJ1dGVQcm90byk6IHZvaWQge1xuICBjb25zdCBhdCA9IG5vZGUuYXR0cmlidXRlLmZpbmRJbmRleChvdGhlciA9PiBvdGhlci5uYW1lID09PSBhdHRyaWJ1dGUubmFtZSk7XG4gIGlmIChhdCA8IDApIG5vZGUuYXR0cmlidXRlLnB1c2goYXR0cmlidXRlKTtcbiAgZWxzZSBub2RlLmF0dHJpYnV0ZVthdF0gPSBhdHRyaWJ1dGU7XG59XG5cbi8qKiBUcnVlIHdoZW4gdGhlcmUgd2FzIG9uZSB0byByZW1vdmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVtb3ZlQXR0cihub2RlOiBOb2RlUHJvdG8sIG5hbWU6IHN0cmluZyk6IGJvb2xlYW4ge1xuICBjb25zdCBhdCA9IG5vZGUuYXR0cmlidXRlLmZpbmRJbmRleChhdHRyaWJ1dGUgPT4gYXR0cmlidXRlLm5hbWUgPT09IG5hbWUpO1xuICBpZiAoYXQgPj0gMCkgbm9kZS5hdHRyaWJ1dGUuc3BsaWNlKGF0LCAxKTtcbiAgcmV0dXJuIGF0ID49IDA7XG59XG5cbi8qKiBwcm90bzIgcHJlc2VuY2U6IGRlZmF1bHRzIGxpdmUgb24gdGhlIHByb3RvdHlwZSwgdmFsdWVzIHRoYXQgd2VyZSBzZXQgYXJlIG93biBwcm9wZXJ0aWVzLiAqL1xuZnVuY3Rpb24gaGFzKGF0dHJpYnV0ZTogQXR0cmlidXRlUHJvdG8sIGZpZWxkOiAnaScgfCAnZicgfCAncycpOiBib29sZWFuIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oYXR0cmlidXRlLCBmaWVsZCk7XG59XG4iLCAiLyoqIE9OTlggZWxlbWVudCB0eXBlcyAoYFRlbnNvclByb3RvLkRhdGFUeXBlYCksIHdpdGggd2hhdCBpcyBuZWVkZWQgdG8gY291bnQgYW5kIHRvIGRlY29kZSB0aGVtLiAqL1xuZXhwb3J0IGludGVyZmFjZSBEYXRhVHlwZSB7XG4gIHJlYWRvbmx5IGNvZGU6IG51bWJlcjtcbiAgLyoqIExvd2VyLWNhc2UgT05OWCBuYW1lLCBlLmcuIGBmbG9hdDMyYCwgYGludDRgOyBgdHlwZSBOYCBmb3IgYSBjb2RlIHRoaXMgdmVyc2lvbiBkb2VzIG5vdCBrbm93LiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIC8qKiBCaXRzIG9mIG9uZSBlbGVtZW50IGluIHJhdyBmb3JtOyBgbnVsbGAgd2hlcmUgdGhhdCBoYXMgbm8gbWVhbmluZyAoc3RyaW5ncywgdW5rbm93biB0eXBlcykuICovXG4gIHJlYWRvbmx5IGJpdHM6IG51bWJlciB8IG51bGw7XG4gIHJlYWRvbmx5IGtpbmQ6ICdmbG9hdCcgfCAnaW50JyB8ICd1aW50JyB8ICdib29sJyB8ICdjb21wbGV4JyB8ICdzdHJpbmcnIHwgJ3Vua25vd24nO1xufVxuXG5jb25zdCBUQUJMRTogcmVhZG9ubHkgKHJlYWRvbmx5IFtudW1iZXIsIHN0cmluZywgbnVtYmVyIHwgbnVsbCwgRGF0YVR5cGVbJ2tpbmQnXV0pW10gPSBbXG4gIFsxLCAnZmxvYXQzMicsIDMyLCAnZmxvYXQnXSxcbiAgWzIsICd1aW50OCcsIDgsICd1aW50J10sXG4gIFszLCAnaW50OCcsIDgsICdpbnQnXSxcbiAgWzQsICd1aW50MTYnLCAxNiwgJ3VpbnQnXSxcbiAgWzUsICdpbnQxNicsIDE2LCAnaW50J10sXG4gIFs2LCAnaW50MzInLCAzMiwgJ2ludCddLFxuICBbNywgJ2ludDY0JywgNjQsICdpbnQnXSxcbiAgWzgsICdzdHJpbmcnLCBudWxsLCAnc3RyaW5nJ10sXG4gIFs5LCAnYm9vbCcsIDgsICdib29sJ10sXG4gIFsxMCwgJ2Zsb2F0MTYnLCAxNiwgJ2Zsb2F0J10sXG4gIFsxMSwgJ2Zsb2F0NjQnLCA2NCwgJ2Zsb2F0J10sXG4gIFsxMiwgJ3VpbnQzMicsIDMyLCAndWludCddLFxuICBbMTMsICd1aW50NjQnLCA2NCwgJ3VpbnQnXSxcbiAgWzE0LCAnY29tcGxleDY0JywgNjQsICdjb21wbGV4J10sXG4gIFsxNSwgJ2NvbXBsZXgxMjgnLCAxMjgsICdjb21wbGV4J10sXG4gIFsxNiwgJ2JmbG9hdDE2JywgMTYsICdmbG9hdCddLFxuICBbMTcsICdmbG9hdDhlNG0zZm4nLCA4LCAnZmxvYXQnXSxcbiAgWzE4LCAnZmxvYXQ4ZTRtM2ZudXonLCA4LCAnZmxvYXQnXSxcbiAgWzE5LCAnZmxvYXQ4ZTVtMicsIDgsICdmbG9hdCddLFxuICBbMjAsICdmbG9hdDhlNW0yZm51eicsIDgsICdmbG9hdCddLFxuICBbMjEsICd1aW50NCcsIDQsICd1aW50J10sXG4gIFsyMiwgJ2ludDQnLCA0LCAnaW50J10sXG4gIFsyMywgJ2Zsb2F0NGUybTEnLCA0LCAnZmxvYXQnXSxcbiAgWzI0LCAnZmxvYXQ4ZThtMCcsIDgsICdmbG9hdCddLFxuICBbMjUsICd1aW50MicsIDIsICd1aW50J10sXG4gIFsyNiwgJ2ludDInLCAyLCAnaW50J10sXG5dO1xuXG5jb25zdCBCWV9DT0RFID0gbmV3IE1hcDxudW1iZXIsIERhdGFUeXBlPihcbiAgVEFCTEUubWFwKChbY29kZSwgbmFtZSwgYml0cywga2luZF0pID0+IFtjb2RlLCB7IGNvZGUsIG5hbWUsIGJpdHMsIGtpbmQgfV0pLFxuKTtcbmNvbnN0IEJZX05BTUUgPSBuZXcgTWFwPHN0cmluZywgRGF0YVR5cGU+KFsuLi5CWV9DT0RFLnZhbHVlcygpXS5tYXAodHlwZSA9PiBbdHlwZS5uYW1lLCB0eXBlXSkpO1xuXG4vKiogVGhlIGVsZW1lbnQgdHlwZSBvZiBhbiBPTk5YIGNvZGUuIE5ldmVyIHRocm93czogYSBjb2RlIGZyb20gYSBuZXdlciBPTk5YIGlzIGB0eXBlIE5gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRhdGFUeXBlKGNvZGU6IG51bWJlcik6IERhdGFUeXBlIHtcbiAgcmV0dXJuIEJZX0NPREUuZ2V0KGNvZGUpID8/IHsgY29kZSwgbmFtZTogYHR5cGUgJHtjb2RlfWAsIGJpdHM6IG51bGwsIGtpbmQ6ICd1bmtub3duJyB9O1xufVxuXG4vKiogVGhlIGVsZW1lbnQgdHlwZSBvZiB0aGF0IG5hbWUsIGlmIHRoZXJlIGlzIG9uZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkYXRhVHlwZUJ5TmFtZShuYW1lOiBzdHJpbmcpOiBEYXRhVHlwZSB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBCWV9OQU1FLmdldChuYW1lKTtcbn1cblxuLyoqIEJ5dGVzIG9mIGBjb3VudGAgZWxlbWVudHMgaW4gcmF3IGZvcm0gKDQtYml0IGFuZCAyLWJpdCB0eXBlcyBhcmUgcGFja2VkKSwgb3IgYG51bGxgIGlmIHRoZSB0eXBlIGhhcyBubyBmaXhlZCBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJhd0J5dGVMZW5ndGgodHlwZTogRGF0YVR5cGUsIGNvdW50OiBudW1iZXIpOiBudW1iZXIgfCBudWxsIHtcbiAgcmV0dXJuIHR5cGUuYml0cyA9PT0gbnVsbCA/IG51bGwgOiBNYXRoLmNlaWwoKGNvdW50ICogdHlwZS5iaXRzKSAvIDgpO1xufVxuXG4vKiogQ29kZXMgdXNlZCBieSBuYW1lIGluIHRoaXMgY29kZSBiYXNlLiAqL1xuZXhwb3J0IGNvbnN0IERUWVBFID0ge1xuICBmbG9hdDMyOiAxLFxuICB1aW50ODogMixcbiAgaW50ODogMyxcbiAgaW50MzI6IDYsXG4gIGludDY0OiA3LFxuICBzdHJpbmc6IDgsXG4gIGJvb2w6IDksXG4gIGZsb2F0MTY6IDEwLFxuICBmbG9hdDY0OiAxMSxcbn0gYXMgY29uc3Q7XG4iLCAiaW1wb3J0IHR5cGUgeyBFcnJvckluZm8gfSBmcm9tICcuLi9wcm90b2NvbC9ycGMudHMnO1xuXG4vKipcbiAqIEV2ZXJ5IGVycm9yIGEgdXNlciBtYXkgc2VlLiBgY29kZWAgaXMgc3RhYmxlIGFuZCBtYXkgYmUgbWF0Y2hlZCBieSBzY3JpcHRzOyBgbWVzc2FnZWAgaXMgb25lIHNlbnRlbmNlIG9mIHdoYXRcbiAqIGlzIHdyb25nIGFuZCB3aGVyZTsgYGhpbnRgIHNheXMgd2hhdCB0byBkbyBhYm91dCBpdC5cbiAqL1xuZXhwb3J0IGNsYXNzIEVzcGFsaWVyRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSAnRXNwYWxpZXJFcnJvcic7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgY29kZTogRXJyb3JDb2RlLFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICByZWFkb25seSBoaW50Pzogc3RyaW5nLFxuICAgIG9wdGlvbnM/OiB7IGNhdXNlPzogdW5rbm93biB9LFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlLCBvcHRpb25zKTtcbiAgfVxufVxuXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICB8ICdVU0FHRScgLy8gd3JvbmcgYXJndW1lbnRzIG9uIHRoZSBjb21tYW5kIGxpbmVcbiAgfCAnTk9UX0ZPVU5EJyAvLyBhIGZpbGUgdGhhdCBpcyBub3QgdGhlcmVcbiAgfCAnSU8nIC8vIHRoZSBmaWxlIHN5c3RlbSByZWZ1c2VkXG4gIHwgJ05PVF9BX01PREVMJyAvLyB0aGUgYnl0ZXMgYXJlIG5vdCBvZiBhIGtub3duIG1vZGVsIGZvcm1hdFxuICB8ICdUUlVOQ0FURUQnIC8vIHRoZSBmaWxlIGVuZHMgdG9vIGVhcmx5XG4gIHwgJ0NPUlJVUFQnIC8vIHRoZSBmaWxlIGNvbnRyYWRpY3RzIGl0c2VsZlxuICB8ICdUT09fTEFSR0UnIC8vIGJleW9uZCBhIGxpbWl0IG9mIHRoZSBmb3JtYXQgb3Igb2YgdGhpcyBwcm9ncmFtXG4gIHwgJ1VOU1VQUE9SVEVEJyAvLyB1bmRlcnN0b29kLCBidXQgbm90IHNvbWV0aGluZyB3ZSBjYW4gZG9cbiAgfCAnRVhURVJOQUxfREFUQScgLy8gYSBzaWRlLWZpbGUgaXMgbWlzc2luZywgc2hvcnQsIG9yIG91dHNpZGUgdGhlIG1vZGVsJ3MgZm9sZGVyXG4gIHwgJ0JBRF9TRVRUSU5HJyAvLyBhIHBhc3Mgc2V0dGluZyBvdXQgb2YgcmFuZ2Ugb3IgdW5rbm93blxuICB8ICdOT19NQVRDSCcgLy8gYSBuYW1lIHBhdHRlcm4gdGhhdCBtYXRjaGVzIG5vdGhpbmdcbiAgfCAnQkFEX0RBVEEnIC8vIGEgZGF0YXNldCB0aGF0IGRvZXMgbm90IGZpdCB0aGUgbW9kZWwgb3IgY2FuJ3QgYmUgcmVhZFxuICB8ICdCQURfUkVDSVBFJ1xuICB8ICdSVU5USU1FJyAvLyBPTk5YIFJ1bnRpbWUgcmVmdXNlZCB0byBsb2FkIG9yIHJ1blxuICB8ICdOT1RISU5HX1RPX0RPJyAvLyBhIHBhc3MgdGhhdCB3b3VsZCBjaGFuZ2Ugbm90aGluZ1xuICB8ICdDQU5DRUxMRUQnXG4gIHwgJ1dPUktFUicgLy8gdGhlIGpvYidzIHByb2Nlc3MgZGllZFxuICB8ICdJTlRFUk5BTCc7XG5cbi8qKiBUaGUgZXJyb3Igb2YgYSBqb2IgdGhhdCB3YXMgY2FuY2VsbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNhbmNlbGxlZCgpOiBFc3BhbGllckVycm9yIHtcbiAgcmV0dXJuIG5ldyBFc3BhbGllckVycm9yKCdDQU5DRUxMRUQnLCAnQ2FuY2VsbGVkLicpO1xufVxuXG4vKiogVGhyb3dzIHtAbGluayBjYW5jZWxsZWR9IG9uY2UgYHNpZ25hbGAgaGFzIGJlZW4gYWJvcnRlZC4gTG9uZyBsb29wcyBjYWxsIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRocm93SWZBYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgY2FuY2VsbGVkKCk7XG59XG5cbi8qKiBBbnkgdGhyb3duIHZhbHVlIGFzIGFuIHtAbGluayBFc3BhbGllckVycm9yfTsgdW5rbm93biBvbmVzIGJlY29tZSBgSU5URVJOQUxgIGFuZCBrZWVwIHRoZWlyIGNhdXNlIGZvciB0aGUgbG9nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvRXNwYWxpZXJFcnJvcihlcnJvcjogdW5rbm93bik6IEVzcGFsaWVyRXJyb3Ige1xuICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBFc3BhbGllckVycm9yKSByZXR1cm4gZXJyb3I7XG4gIGNvbnN0IHRleHQgPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yID8gZXJyb3IubWVzc2FnZSA6IFN0cmluZyhlcnJvcik7XG4gIGNvbnN0IGNvZGUgPSBlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmICdjb2RlJyBpbiBlcnJvciA/IFN0cmluZyhlcnJvci5jb2RlKSA6ICcnO1xuICBpZiAoL15FW0EtWl0rJC8udGVzdChjb2RlKSkgcmV0dXJuIGZpbGVFcnJvcihjb2RlLCBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb24pO1xuICByZXR1cm4gbmV3IEVzcGFsaWVyRXJyb3IoJ0lOVEVSTkFMJywgdGV4dCwgJ1BsZWFzZSByZXBvcnQgdGhpcyB3aXRoIHRoZSBsb2cuJywgeyBjYXVzZTogZXJyb3IgfSk7XG59XG5cbi8qKiBXaGF0IG9mIGFuIGVycm9yIGlzIHNob3duIGFuZCBrZXB0OiBubyBzdGFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlcnJvckluZm8oZXJyb3I6IHVua25vd24pOiBFcnJvckluZm8ge1xuICBjb25zdCB7IGNvZGUsIG1lc3NhZ2UsIGhpbnQgfSA9IHRvRXNwYWxpZXJFcnJvcihlcnJvcik7XG4gIHJldHVybiBoaW50ID09PSB1bmRlZmluZWQgPyB7IGNvZGUsIG1lc3NhZ2UgfSA6IHsgY29kZSwgbWVzc2FnZSwgaGludCB9O1xufVxuXG4vKiogV2hhdCB0aGUgZmlsZSBzeXN0ZW0ncyBjb2RlcyBtZWFuIHRvIGEgcGVyc29uLCBhbmQgd2hhdCB0byBkby4gKi9cbmNvbnN0IEZJTEVfUFJPQkxFTVM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHJlYWRvbmx5IFtwcm9ibGVtOiBzdHJpbmcsIGhpbnQ/OiBzdHJpbmddPj4gPSB7XG4gIEVOT0VOVDogWydpcyBub3QgdGhlcmUnXSxcbiAgRUlTRElSOiBbJ2lzIGEgZm9sZGVyJywgJ05hbWUgYSBmaWxlLiddLFxuICBFTk9URElSOiBbJ2lzIG5vdCBhIGZvbGRlciddLFxuICBFQUNDRVM6IFsnbWF5IG5vdCBiZSByZWFkIG9yIHdyaXR0ZW4gYnkgeW91JywgJ0NoZWNrIGl0cyBwZXJtaXNzaW9ucyBhbmQgdGhvc2Ugb2YgaXRzIGZvbGRlci4nXSxcbiAgRVBFUk06IFsnbWF5IG5vdCBiZSByZWFkIG9yIHdyaXR0ZW4gYnkgeW91JywgJ0NoZWNrIGl0cyBwZXJtaXNzaW9ucyBhbmQgdGhvc2Ugb2YgaXRzIGZvbGRlci4nXSxcbiAgRVJPRlM6IFsnaXMgb24gYSBkaXNrIHRoYXQgY2FuIG9ubHkgYmUgcmVhZCcsICdHaXZlIGFub3RoZXIgcGxhY2UgZm9yIHRoZSBvdXRwdXQuJ10sXG4gIEVOT1NQQzogWydjYW4gbm90IGJlIHdyaXR0ZW46IHRoZSBkaXNrIGlzIGZ1bGwnLCAnTWFrZSByb29tLCBvciBnaXZlIGFub3RoZXIgcGxhY2UgZm9yIHRoZSBvdXRwdXQuJ10sXG4gIEVOQU1FVE9PTE9ORzogWydoYXMgYSBuYW1lIHRoYXQgaXMgdG9vIGxvbmcnLCAnR2l2ZSBhIHNob3J0ZXIgbmFtZSBmb3IgdGhlIG91dHB1dC4nXSxcbn07XG5cbmZ1bmN0aW9uIGZpbGVFcnJvcihjb2RlOiBzdHJpbmcsIGVycm9yOiBOb2RlSlMuRXJybm9FeGNlcHRpb24pOiBFc3BhbGllckVycm9yIHtcbiAgY29uc3QgW3Byb2JsZW0sIGhpbnRdID0gRklMRV9QUk9CTEVNU1tjb2RlXSA/PyBbXTtcbiAgY29uc3QgbmFtZSA9IGVycm9yLnBhdGggPz8gKGNvZGUgPT09ICdFTk9TUEMnID8gJ1RoZSBmaWxlJyA6IHVuZGVmaW5lZCk7XG4gIGNvbnN0IHRleHQgPSBwcm9ibGVtID09PSB1bmRlZmluZWQgfHwgbmFtZSA9PT0gdW5kZWZpbmVkID8gZXJyb3IubWVzc2FnZSA6IGAke25hbWV9ICR7cHJvYmxlbX0uYDtcbiAgcmV0dXJuIG5ldyBFc3BhbGllckVycm9yKGNvZGUgPT09ICdFTk9FTlQnID8gJ05PVF9GT1VORCcgOiAnSU8nLCB0ZXh0LCBoaW50LCB7IGNhdXNlOiBlcnJvciB9KTtcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGUgfSBmcm9tICdAYnVmYnVpbGQvcHJvdG9idWYnO1xuaW1wb3J0IHR5cGUgeyBUZW5zb3JQcm90byB9IGZyb20gJ29ubngtYnVmJztcbmltcG9ydCB7IFRlbnNvclByb3RvU2NoZW1hIH0gZnJvbSAnb25ueC1idWYnO1xuaW1wb3J0IHsgRXNwYWxpZXJFcnJvciB9IGZyb20gJy4uL2Vycm9ycy50cyc7XG5pbXBvcnQgeyBkYXRhVHlwZSwgcmF3Qnl0ZUxlbmd0aCB9IGZyb20gJy4vZHR5cGVzLnRzJztcbmltcG9ydCB7IHNob3duIH0gZnJvbSAnLi90ZXh0LnRzJztcblxuLyoqIEVsZW1lbnRzIG1vcmUgdGhhbiB0aGlzIGNhbid0IGJlIGFkZHJlc3NlZCBieSBhbnl0aGluZyB0aGF0IHJ1bnMgbW9kZWxzOyBhIGxhcmdlciBwcm9kdWN0IGlzIGEgZGFtYWdlZCBmaWxlLiAqL1xuY29uc3QgTUFYX0VMRU1FTlRTID0gMiAqKiA0ODtcblxuLyoqIERpbWVuc2lvbnMgYXMgbnVtYmVycy4gQHRocm93cyBFc3BhbGllckVycm9yIGBDT1JSVVBUYCBmb3IgbmVnYXRpdmUgb3IgYWJzdXJkIG9uZXMsIG5hbWluZyB0aGUgdGVuc29yICovXG5leHBvcnQgZnVuY3Rpb24gZGltc09mKHRlbnNvcjogVGVuc29yUHJvdG8pOiBudW1iZXJbXSB7XG4gIGNvbnN0IGRpbXMgPSB0ZW5zb3IuZGltcy5tYXAoTnVtYmVyKTtcbiAgbGV0IGVsZW1lbnRzID0gMTtcbiAgZm9yIChjb25zdCBkaW0gb2YgZGltcykge1xuICAgIGlmIChkaW0gPCAwKSB7XG4gICAgICB0aHJvdyBuZXcgRXNwYWxpZXJFcnJvcihcbiAgICAgICAgJ0NPUlJVUFQnLFxuICAgICAgICBgVGVuc29yICR7cXVvdGUodGVuc29yKX0gaGFzIGEgbmVnYXRpdmUgZGltZW5zaW9uICgke2RpbXMuam9pbignXHUwMEQ3Jyl9KS5gLFxuICAgICAgKTtcbiAgICB9XG4gICAgZWxlbWVudHMgKj0gZGltID09PSAwID8gMSA6IGRpbTtcbiAgfVxuICBpZiAoZWxlbWVudHMgPiBNQVhfRUxFTUVOVFMpIHtcbiAgICB0aHJvdyBuZXcgRXNwYWxpZXJFcnJvcihcbiAgICAgICdDT1JSVVBUJyxcbiAgICAgIGBUZW5zb3IgJHtxdW90ZSh0ZW5zb3IpfSBjbGFpbXMgYW4gaW1wb3NzaWJsZSBzaXplICgke2RpbXMuam9pbignXHUwMEQ3Jyl9KS5gLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGRpbXM7XG59XG5cbi8qKiBOdW1iZXIgb2YgZWxlbWVudHM7IDEgZm9yIGEgc2NhbGFyLiBAdGhyb3dzIEVzcGFsaWVyRXJyb3IgYENPUlJVUFRgLCBhcyB7QGxpbmsgZGltc09mfSAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVsZW1lbnRDb3VudCh0ZW5zb3I6IFRlbnNvclByb3RvKTogbnVtYmVyIHtcbiAgcmV0dXJuIGRpbXNPZih0ZW5zb3IpLnJlZHVjZSgocHJvZHVjdCwgZGltKSA9PiBwcm9kdWN0ICogZGltLCAxKTtcbn1cblxuLyoqIEJ5dGVzIGluIHJhdyBmb3JtIHRoYXQgZGltcyBhbmQgdHlwZSBhc2sgZm9yOyBgbnVsbGAgZm9yIHN0cmluZ3MgYW5kIHVua25vd24gdHlwZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZXhwZWN0ZWRCeXRlcyh0ZW5zb3I6IFRlbnNvclByb3RvKTogbnVtYmVyIHwgbnVsbCB7XG4gIHJldHVybiByYXdCeXRlTGVuZ3RoKGRhdGFUeXBlKHRlbnNvci5kYXRhVHlwZSksIGVsZW1lbnRDb3VudCh0ZW5zb3IpKTtcbn1cblxuLyoqIEhvdyBhIG1lc3NhZ2UgbmFtZXMgdGhlIHRlbnNvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBxdW90ZSh0ZW5zb3I6IFRlbnNvclByb3RvKTogc3RyaW5nIHtcbiAgcmV0dXJuIHRlbnNvci5uYW1lID09PSAnJyA/ICcodW5uYW1lZCknIDogYFwiJHtzaG93bih0ZW5zb3IubmFtZSl9XCJgO1xufVxuXG4vKipcbiAqIEEgdGVuc29yIHdpdGggaXRzIGJ5dGVzIGluIHJhdyBmb3JtIGluc2lkZSB0aGUgbWVzc2FnZTogcmlnaHQgZm9yIHNtYWxsIG9uZXMuIEZvciBsYXJnZSBvbmVzIG1ha2UgaXQgd2l0aCBlbXB0eVxuICogYnl0ZXMgYW5kIGdpdmUgdGhlbSBieSBgbW9kZWwuc2V0UGF5bG9hZGAuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYWtlVGVuc29yKFxuICBuYW1lOiBzdHJpbmcsXG4gIGR0eXBlOiBudW1iZXIsXG4gIGRpbXM6IHJlYWRvbmx5IG51bWJlcltdLFxuICBieXRlczogVWludDhBcnJheSA9IG5ldyBVaW50OEFycmF5KDApLFxuKTogVGVuc29yUHJvdG8ge1xuICBjb25zdCByYXdEYXRhID1cbiAgICBieXRlcy5idWZmZXIgaW5zdGFuY2VvZiBBcnJheUJ1ZmZlciA/IChieXRlcyBhcyBVaW50OEFycmF5PEFycmF5QnVmZmVyPikgOiBuZXcgVWludDhBcnJheShieXRlcyk7XG4gIHJldHVybiBjcmVhdGUoVGVuc29yUHJvdG9TY2hlbWEsIHsgbmFtZSwgZGF0YVR5cGU6IGR0eXBlLCBkaW1zOiBkaW1zLm1hcChCaWdJbnQpLCByYXdEYXRhIH0pO1xufVxuXG4vKiogRW1wdGllcyBldmVyeSBmaWVsZCBvZiB0aGUgdGVuc29yIHRoYXQgaG9sZHMgb3IgcG9pbnRzIGF0IGRhdGEuIFBpZWNlcyBrZXB0IG91dCBvZiB0aGUgbWVzc2FnZSBhcmUgbm90IHRvdWNoZWQuICovXG5leHBvcnQgZnVuY3Rpb24gY2xlYXJEYXRhKHRlbnNvcjogVGVuc29yUHJvdG8pOiB2b2lkIHtcbiAgdGVuc29yLmZsb2F0RGF0YSA9IFtdO1xuICB0ZW5zb3IuaW50MzJEYXRhID0gW107XG4gIHRlbnNvci5pbnQ2NERhdGEgPSBbXTtcbiAgdGVuc29yLmRvdWJsZURhdGEgPSBbXTtcbiAgdGVuc29yLnVpbnQ2NERhdGEgPSBbXTtcbiAgdGVuc29yLnN0cmluZ0RhdGEgPSBbXTtcbiAgdGVuc29yLmV4dGVybmFsRGF0YSA9IFtdO1xuICAvLyBXaXRob3V0IGFuIG93biBwcm9wZXJ0eSB0aGUgZGVmYXVsdCBvZiB0aGUgcHJvdG90eXBlIHNob3dzLCBhbmQgdGhlIGZpZWxkIGlzIG5vdCB3cml0dGVuLlxuICBSZWZsZWN0LmRlbGV0ZVByb3BlcnR5KHRlbnNvciwgJ2RhdGFMb2NhdGlvbicpO1xuICBSZWZsZWN0LmRlbGV0ZVByb3BlcnR5KHRlbnNvciwgJ3Jhd0RhdGEnKTtcbn1cbiIsICIvKiogNC0gYW5kIDItYml0IGVsZW1lbnRzOiB0d28gb3IgZm91ciB0byBhIGJ5dGUsIHRoZSBmaXJzdCBpbiB0aGUgbG93IGJpdHMuICovXG5cbi8qKiBPbmUgZWxlbWVudCBhbiBlbnRyeTsgYHNpZ25lZGAgZXh0ZW5kcyB0aGUgc2lnbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnBhY2tCaXRzKFxuICBieXRlczogVWludDhBcnJheSxcbiAgY291bnQ6IG51bWJlcixcbiAgYml0czogbnVtYmVyLFxuICBzaWduZWQ6IGJvb2xlYW4sXG4pOiBVaW50OEFycmF5IHwgSW50OEFycmF5IHtcbiAgY29uc3QgcGVyQnl0ZSA9IDggLyBiaXRzO1xuICBjb25zdCBtYXNrID0gKDEgPDwgYml0cykgLSAxO1xuICBjb25zdCB1bnVzZWQgPSAzMiAtIGJpdHM7XG4gIGNvbnN0IHZhbHVlcyA9IHNpZ25lZCA/IG5ldyBJbnQ4QXJyYXkoY291bnQpIDogbmV3IFVpbnQ4QXJyYXkoY291bnQpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICBjb25zdCBjb2RlID0gKGJ5dGVzW01hdGguZmxvb3IoaSAvIHBlckJ5dGUpXSEgPj4gKChpICUgcGVyQnl0ZSkgKiBiaXRzKSkgJiBtYXNrO1xuICAgIHZhbHVlc1tpXSA9IHNpZ25lZCA/IChjb2RlIDw8IHVudXNlZCkgPj4gdW51c2VkIDogY29kZTtcbiAgfVxuICByZXR1cm4gdmFsdWVzO1xufVxuXG4vKiogVGhlIGludmVyc2Ugb2Yge0BsaW5rIHVucGFja0JpdHN9OyBoaWdoZXIgYml0cyBvZiB0aGUgZW50cmllcyBhcmUgZHJvcHBlZCwgYW5kIHRoZSBsYXN0IGJ5dGUgaXMgZmlsbGVkIHVwIHdpdGggemVyb3MuICovXG5leHBvcnQgZnVuY3Rpb24gcGFja0JpdHModmFsdWVzOiBVaW50OEFycmF5IHwgSW50OEFycmF5LCBiaXRzOiBudW1iZXIpOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IHBlckJ5dGUgPSA4IC8gYml0cztcbiAgY29uc3QgbWFzayA9ICgxIDw8IGJpdHMpIC0gMTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVWludDhBcnJheShNYXRoLmNlaWwodmFsdWVzLmxlbmd0aCAvIHBlckJ5dGUpKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCB2YWx1ZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCBhdCA9IE1hdGguZmxvb3IoaSAvIHBlckJ5dGUpO1xuICAgIGJ5dGVzW2F0XSA9IGJ5dGVzW2F0XSEgfCAoKHZhbHVlc1tpXSEgJiBtYXNrKSA8PCAoKGkgJSBwZXJCeXRlKSAqIGJpdHMpKTtcbiAgfVxuICByZXR1cm4gYnl0ZXM7XG59XG4iLCAiLyoqXG4gKiBGbG9hdGluZy1wb2ludCBmb3JtYXRzIG5hcnJvd2VyIHRoYW4gMzIgYml0cywgYnkgdGhlIGRlZmluaXRpb25zIG9mIHRoZSBPTk5YIGRvY3VtZW50cyBcIkZsb2F0IHN0b3JlZCBpbiA4IGJpdHNcIiBhbmRcbiAqIFwiRmxvYXQgc3RvcmVkIGluIDQgYml0c1wiIChPQ1AgRlA4IGFuZCBNWCBmb3JtYXRzLCBhbmQgdGhlIGBmbnV6YCB2YXJpYW50cykuIEFsbCBjb252ZXJzaW9ucyBhcmUgZXhhY3Qgb24gZGVjb2RpbmcgYW5kXG4gKiByb3VuZCBoYWxmIHRvIGV2ZW4gb24gZW5jb2RpbmcuXG4gKi9cbmNvbnN0IHNjcmF0Y2hGbG9hdCA9IG5ldyBGbG9hdDMyQXJyYXkoMSk7XG5cbmludGVyZmFjZSBGb3JtYXQge1xuICByZWFkb25seSBiaXRzOiBudW1iZXI7XG4gIHJlYWRvbmx5IGV4cG9uZW50Qml0czogbnVtYmVyO1xuICByZWFkb25seSBtYW50aXNzYUJpdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmlhczogbnVtYmVyO1xuICAvKiogYGllZWVgOiB0b3AgZXhwb25lbnQgaXMgSW5mL05hTi4gYGZuYDogb25seSBhbGwgb25lcyBpcyBOYU4uIGBmbnV6YDogb25seSB0aGUgY29kZSBvZiBcdTIyMTIwIGlzIE5hTi4gYG5vbmVgOiBhbGwgY29kZXMgYXJlIG51bWJlcnMuICovXG4gIHJlYWRvbmx5IHNwZWNpYWw6ICdpZWVlJyB8ICdmbicgfCAnZm51eicgfCAnbm9uZSc7XG59XG5cbmNvbnN0IEZPUk1BVFMgPSB7XG4gIGZsb2F0MTY6IHsgYml0czogMTYsIGV4cG9uZW50Qml0czogNSwgbWFudGlzc2FCaXRzOiAxMCwgYmlhczogMTUsIHNwZWNpYWw6ICdpZWVlJyB9LFxuICBmbG9hdDhlNG0zZm46IHsgYml0czogOCwgZXhwb25lbnRCaXRzOiA0LCBtYW50aXNzYUJpdHM6IDMsIGJpYXM6IDcsIHNwZWNpYWw6ICdmbicgfSxcbiAgZmxvYXQ4ZTRtM2ZudXo6IHsgYml0czogOCwgZXhwb25lbnRCaXRzOiA0LCBtYW50aXNzYUJpdHM6IDMsIGJpYXM6IDgsIHNwZWNpYWw6ICdmbnV6JyB9LFxuICBmbG9hdDhlNW0yOiB7IGJpdHM6IDgsIGV4cG9uZW50Qml0czogNSwgbWFudGlzc2FCaXRzOiAyLCBiaWFzOiAxNSwgc3BlY2lhbDogJ2llZWUnIH0sXG4gIGZsb2F0OGU1bTJmbnV6OiB7IGJpdHM6IDgsIGV4cG9uZW50Qml0czogNSwgbWFudGlzc2FCaXRzOiAyLCBiaWFzOiAxNiwgc3BlY2lhbDogJ2ZudXonIH0sXG4gIGZsb2F0NGUybTE6IHsgYml0czogNCwgZXhwb25lbnRCaXRzOiAyLCBtYW50aXNzYUJpdHM6IDEsIGJpYXM6IDEsIHNwZWNpYWw6ICdub25lJyB9LFxufSBhcyBjb25zdCBzYXRpc2ZpZXMgUmVjb3JkPHN0cmluZywgRm9ybWF0PjtcblxuZXhwb3J0IHR5cGUgU21hbGxGbG9hdE5hbWUgPSBrZXlvZiB0eXBlb2YgRk9STUFUUyB8ICdiZmxvYXQxNicgfCAnZmxvYXQ4ZThtMCc7XG5cbmNvbnN0IHRhYmxlcyA9IG5ldyBNYXA8U21hbGxGbG9hdE5hbWUsIEZsb2F0MzJBcnJheT4oKTtcblxuLyoqIFRydWUgZm9yIHRoZSBmb3JtYXRzIG9mIHRoaXMgZmlsZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1NtYWxsRmxvYXQobmFtZTogc3RyaW5nKTogbmFtZSBpcyBTbWFsbEZsb2F0TmFtZSB7XG4gIHJldHVybiBuYW1lIGluIEZPUk1BVFMgfHwgbmFtZSA9PT0gJ2JmbG9hdDE2JyB8fCBuYW1lID09PSAnZmxvYXQ4ZThtMCc7XG59XG5cbi8qKiBUaGUgdmFsdWUgb2YgZXZlcnkgY29kZSBvZiB0aGUgZm9ybWF0LCBieSBjb2RlOiBhIHRhYmxlIG9mIDE2LCAyNTYgb3IgNjUsNTM2IG51bWJlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlVGFibGUobmFtZTogU21hbGxGbG9hdE5hbWUpOiBGbG9hdDMyQXJyYXkge1xuICBsZXQgdGFibGUgPSB0YWJsZXMuZ2V0KG5hbWUpO1xuICBpZiAodGFibGUgPT09IHVuZGVmaW5lZCkge1xuICAgIHRhYmxlID0gYnVpbGRUYWJsZShuYW1lKTtcbiAgICB0YWJsZXMuc2V0KG5hbWUsIHRhYmxlKTtcbiAgfVxuICByZXR1cm4gdGFibGU7XG59XG5cbmZ1bmN0aW9uIGJ1aWxkVGFibGUobmFtZTogU21hbGxGbG9hdE5hbWUpOiBGbG9hdDMyQXJyYXkge1xuICBpZiAobmFtZSA9PT0gJ2JmbG9hdDE2Jykge1xuICAgIHJldHVybiBuZXcgRmxvYXQzMkFycmF5KFVpbnQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDY1NTM2IH0sIChfLCBjb2RlKSA9PiBjb2RlIDw8IDE2KS5idWZmZXIpO1xuICB9XG4gIGlmIChuYW1lID09PSAnZmxvYXQ4ZThtMCcpIHtcbiAgICByZXR1cm4gRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDI1NiB9LCAoXywgY29kZSkgPT4gKGNvZGUgPT09IDI1NSA/IE5hTiA6IDIgKiogKGNvZGUgLSAxMjcpKSk7XG4gIH1cbiAgY29uc3QgZm9ybWF0OiBGb3JtYXQgPSBGT1JNQVRTW25hbWVdO1xuICByZXR1cm4gRmxvYXQzMkFycmF5LmZyb20oeyBsZW5ndGg6IDIgKiogZm9ybWF0LmJpdHMgfSwgKF8sIGNvZGUpID0+IHZhbHVlT2YoZm9ybWF0LCBjb2RlKSk7XG59XG5cbmZ1bmN0aW9uIHZhbHVlT2YoZm9ybWF0OiBGb3JtYXQsIGNvZGU6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHsgZXhwb25lbnRCaXRzLCBtYW50aXNzYUJpdHMsIGJpYXMsIHNwZWNpYWwgfSA9IGZvcm1hdDtcbiAgY29uc3Qgc2lnbkJpdCA9IDEgPDwgKGZvcm1hdC5iaXRzIC0gMSk7XG4gIGNvbnN0IG1hbnRpc3NhID0gY29kZSAmICgoMSA8PCBtYW50aXNzYUJpdHMpIC0gMSk7XG4gIGNvbnN0IGV4cG9uZW50ID0gKGNvZGUgPj4gbWFudGlzc2FCaXRzKSAmICgoMSA8PCBleHBvbmVudEJpdHMpIC0gMSk7XG4gIGNvbnN0IHRvcEV4cG9uZW50ID0gKDEgPDwgZXhwb25lbnRCaXRzKSAtIDE7XG4gIGNvbnN0IHNpZ24gPSBjb2RlICYgc2lnbkJpdCA/IC0xIDogMTtcbiAgaWYgKHNwZWNpYWwgPT09ICdmbnV6JyAmJiBjb2RlID09PSBzaWduQml0KSByZXR1cm4gTmFOO1xuICBpZiAoc3BlY2lhbCA9PT0gJ2llZWUnICYmIGV4cG9uZW50ID09PSB0b3BFeHBvbmVudCkgcmV0dXJuIG1hbnRpc3NhID09PSAwID8gc2lnbiAqIEluZmluaXR5IDogTmFOO1xuICBpZiAoc3BlY2lhbCA9PT0gJ2ZuJyAmJiAoY29kZSAmIChzaWduQml0IC0gMSkpID09PSBzaWduQml0IC0gMSkgcmV0dXJuIE5hTjtcbiAgY29uc3QgZnJhY3Rpb24gPSBtYW50aXNzYSAvIDIgKiogbWFudGlzc2FCaXRzO1xuICByZXR1cm4gZXhwb25lbnQgPT09IDAgPyBzaWduICogZnJhY3Rpb24gKiAyICoqICgxIC0gYmlhcykgOiBzaWduICogKDEgKyBmcmFjdGlvbikgKiAyICoqIChleHBvbmVudCAtIGJpYXMpO1xufVxuXG4vKiogQ29kZXMgb2YgdGhlIHZhbHVlcywgb25lIGFuIGVsZW1lbnQgKDQtYml0IGNvZGVzIGFyZSBub3QgcGFja2VkIGhlcmUpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZVNtYWxsRmxvYXRzKG5hbWU6IFNtYWxsRmxvYXROYW1lLCB2YWx1ZXM6IEZsb2F0MzJBcnJheSk6IFVpbnQ4QXJyYXkgfCBVaW50MTZBcnJheSB7XG4gIGlmIChuYW1lID09PSAnZmxvYXQxNicpIHJldHVybiBlbmNvZGVGbG9hdDE2KHZhbHVlcyk7XG4gIGlmIChuYW1lID09PSAnYmZsb2F0MTYnKSByZXR1cm4gZW5jb2RlQmZsb2F0MTYodmFsdWVzKTtcbiAgaWYgKG5hbWUgPT09ICdmbG9hdDhlOG0wJykgcmV0dXJuIGVuY29kZVBvd2Vycyh2YWx1ZXMpO1xuICByZXR1cm4gZW5jb2RlQnlTZWFyY2gobmFtZSwgdmFsdWVzKTtcbn1cblxuLyoqIEJleW9uZCA2NTUwNCAocm91bmRlZCkgYmVjb21lcyBcdTAwQjFJbmYsIGFzIElFRUUgNzU0IHNheXMuICovXG5mdW5jdGlvbiBlbmNvZGVGbG9hdDE2KHZhbHVlczogRmxvYXQzMkFycmF5KTogVWludDE2QXJyYXkge1xuICBjb25zdCBiaXRzID0gYml0c09mKHZhbHVlcyk7XG4gIGNvbnN0IGNvZGVzID0gbmV3IFVpbnQxNkFycmF5KHZhbHVlcy5sZW5ndGgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvZGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgeCA9IGJpdHNbaV0hO1xuICAgIGNvbnN0IHNpZ24gPSAoeCA+Pj4gMTYpICYgMHg4MDAwO1xuICAgIGNvbnN0IG1hZ25pdHVkZSA9IHggJiAweDdmZmZmZmZmO1xuICAgIGlmIChtYWduaXR1ZGUgPj0gMHg0NzgwMDAwMCkge1xuICAgICAgY29kZXNbaV0gPSBzaWduIHwgKG1hZ25pdHVkZSA+IDB4N2Y4MDAwMDAgPyAweDdlMDAgfCAoKG1hZ25pdHVkZSA+Pj4gMTMpICYgMHgzZmYpIDogMHg3YzAwKTtcbiAgICB9IGVsc2UgaWYgKG1hZ25pdHVkZSA+PSAweDM4ODAwMDAwKSB7XG4gICAgICAvLyBOb3JtYWw6IHJlYmlhcyB0aGUgZXhwb25lbnQgKDEyNyBcdTIyMTIgMTUpLCB0aGVuIHJvdW5kIGF3YXkgdGhlIDEzIGxvdyBiaXRzOyBhIGNhcnJ5IG1heSByaWdodGx5IHJlYWNoIEluZi5cbiAgICAgIGNvbnN0IHJvdW5kZWQgPSBtYWduaXR1ZGUgLSAweDM4MDAwMDAwICsgMHhmZmYgKyAoKG1hZ25pdHVkZSA+Pj4gMTMpICYgMSk7XG4gICAgICBjb2Rlc1tpXSA9IHNpZ24gfCAocm91bmRlZCA+Pj4gMTMpO1xuICAgIH0gZWxzZSBpZiAobWFnbml0dWRlID49IDB4MzMwMDAwMDApIHtcbiAgICAgIC8vIFN1Ym5vcm1hbDogc2hpZnQgdGhlIG1hbnRpc3NhIHdpdGggaXRzIGhpZGRlbiBiaXQgaW50byB1bml0cyBvZiAyXHUyMDdCXHUwMEIyXHUyMDc0LlxuICAgICAgY29uc3Qgc2hpZnQgPSAxMjYgLSAobWFnbml0dWRlID4+PiAyMyk7XG4gICAgICBjb25zdCBtYW50aXNzYSA9IChtYWduaXR1ZGUgJiAweDdmZmZmZikgfCAweDgwMDAwMDtcbiAgICAgIGNvbnN0IGtlcHQgPSBtYW50aXNzYSA+Pj4gc2hpZnQ7XG4gICAgICBjb25zdCByZXN0ID0gbWFudGlzc2EgJiAoKDEgPDwgc2hpZnQpIC0gMSk7XG4gICAgICBjb25zdCBoYWxmID0gMSA8PCAoc2hpZnQgLSAxKTtcbiAgICAgIGNvZGVzW2ldID0gc2lnbiB8IChrZXB0ICsgKHJlc3QgPiBoYWxmIHx8IChyZXN0ID09PSBoYWxmICYmIChrZXB0ICYgMSkgPT09IDEpID8gMSA6IDApKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29kZXNbaV0gPSBzaWduO1xuICAgIH1cbiAgfVxuICByZXR1cm4gY29kZXM7XG59XG5cbmZ1bmN0aW9uIGVuY29kZUJmbG9hdDE2KHZhbHVlczogRmxvYXQzMkFycmF5KTogVWludDE2QXJyYXkge1xuICBjb25zdCBiaXRzID0gYml0c09mKHZhbHVlcyk7XG4gIGNvbnN0IGNvZGVzID0gbmV3IFVpbnQxNkFycmF5KHZhbHVlcy5sZW5ndGgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvZGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgeCA9IGJpdHNbaV0hO1xuICAgIGNvbnN0IGlzTmFOID0gKHggJiAweDdmZmZmZmZmKSA+IDB4N2Y4MDAwMDA7XG4gICAgY29kZXNbaV0gPSBpc05hTiA/ICh4ID4+PiAxNikgfCAweDQwIDogKHggKyAweDdmZmYgKyAoKHggPj4+IDE2KSAmIDEpKSA+Pj4gMTY7XG4gIH1cbiAgcmV0dXJuIGNvZGVzO1xufVxuXG4vKiogYGZsb2F0OGU4bTBgIGhhcyBvbmx5IHBvd2VycyBvZiB0d286IHJvdW5kZWQgdXAsIHRoZSBkZWZhdWx0IG9mIE9OTlggQ2FzdCAoYHJvdW5kX21vZGUgPSB1cGApOyBuZWdhdGl2ZSBudW1iZXJzIGFyZSBOYU4uICovXG5mdW5jdGlvbiBlbmNvZGVQb3dlcnModmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgYml0cyA9IGJpdHNPZih2YWx1ZXMpO1xuICBjb25zdCBjb2RlcyA9IG5ldyBVaW50OEFycmF5KHZhbHVlcy5sZW5ndGgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IGNvZGVzLmxlbmd0aDsgaSsrKSB7XG4gICAgY29uc3QgeCA9IGJpdHNbaV0hO1xuICAgIGNvbnN0IGV4cG9uZW50ID0geCA+Pj4gMjM7XG4gICAgaWYgKE51bWJlci5pc05hTih2YWx1ZXNbaV0pIHx8ICh4ID4+PiAzMSA9PT0gMSAmJiB4ICE9PSAweDgwMDAwMDAwKSkgY29kZXNbaV0gPSAyNTU7XG4gICAgZWxzZSBpZiAoKHggJiAweDdmZmZmZmZmKSA9PT0gMCkgY29kZXNbaV0gPSAwO1xuICAgIC8vIEEgc3Vibm9ybWFsIGZsb2F0MzIgdXAgdG8gMlx1MjA3Qlx1MDBCOVx1MDBCMlx1MjA3NyBpcyBjb2RlIDA7IGFib3ZlIHRoYXQgaXQgcm91bmRzIHVwIHRvIDJcdTIwN0JcdTAwQjlcdTAwQjJcdTIwNzYuXG4gICAgZWxzZSBpZiAoZXhwb25lbnQgPT09IDApIGNvZGVzW2ldID0geCA8PSAweDQwMDAwMCA/IDAgOiAxO1xuICAgIGVsc2UgY29kZXNbaV0gPSBNYXRoLm1pbigyNTQsIGV4cG9uZW50ICsgKCh4ICYgMHg3ZmZmZmYpID09PSAwID8gMCA6IDEpKTtcbiAgfVxuICByZXR1cm4gY29kZXM7XG59XG5cbi8qKiBTYXR1cmF0aW5nLCBsaWtlIE9OTlggQ2FzdCB3aXRoIGl0cyBkZWZhdWx0IGBzYXR1cmF0ZSA9IDFgOiB3aGF0IGlzIGJleW9uZCB0aGUgbGFyZ2VzdCBudW1iZXIsIGFuZCBcdTAwQjFJbmYsIGJlY29tZXMgdGhhdCBudW1iZXIuICovXG5mdW5jdGlvbiBlbmNvZGVCeVNlYXJjaChuYW1lOiBrZXlvZiB0eXBlb2YgRk9STUFUUywgdmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgZm9ybWF0OiBGb3JtYXQgPSBGT1JNQVRTW25hbWVdO1xuICBjb25zdCB0YWJsZSA9IGRlY29kZVRhYmxlKG5hbWUpO1xuICBjb25zdCBzaWduQml0ID0gMSA8PCAoZm9ybWF0LmJpdHMgLSAxKTtcbiAgY29uc3QgdG9wID0gbGFyZ2VzdENvZGUodGFibGUsIHNpZ25CaXQpO1xuICBjb25zdCBuYW4gPSBmb3JtYXQuc3BlY2lhbCA9PT0gJ25vbmUnID8gdG9wIDogZm9ybWF0LnNwZWNpYWwgPT09ICdmbnV6JyA/IHNpZ25CaXQgOiBzaWduQml0IC0gMTtcbiAgY29uc3QgY29kZXMgPSBuZXcgVWludDhBcnJheSh2YWx1ZXMubGVuZ3RoKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb2Rlcy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2ldITtcbiAgICBpZiAoTnVtYmVyLmlzTmFOKHZhbHVlKSkge1xuICAgICAgY29kZXNbaV0gPSBuYW47XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgY29kZSA9IG5lYXJlc3QodGFibGUsIHRvcCwgTWF0aC5hYnModmFsdWUpKTtcbiAgICBjb25zdCBuZWdhdGl2ZSA9IHZhbHVlIDwgMCB8fCBPYmplY3QuaXModmFsdWUsIC0wKTtcbiAgICBjb2Rlc1tpXSA9IG5lZ2F0aXZlICYmICEoZm9ybWF0LnNwZWNpYWwgPT09ICdmbnV6JyAmJiBjb2RlID09PSAwKSA/IGNvZGUgfCBzaWduQml0IDogY29kZTtcbiAgfVxuICByZXR1cm4gY29kZXM7XG59XG5cbmZ1bmN0aW9uIGxhcmdlc3RDb2RlKHRhYmxlOiBGbG9hdDMyQXJyYXksIHNpZ25CaXQ6IG51bWJlcik6IG51bWJlciB7XG4gIGxldCB0b3AgPSBzaWduQml0IC0gMTtcbiAgd2hpbGUgKCFOdW1iZXIuaXNGaW5pdGUodGFibGVbdG9wXSkpIHRvcC0tO1xuICByZXR1cm4gdG9wO1xufVxuXG4vKiogUG9zaXRpdmUgY29kZXMgZ3JvdyB3aXRoIHRoZWlyIHZhbHVlcywgYW5kIGFuIGV2ZW4gY29kZSBoYXMgYW4gZXZlbiBtYW50aXNzYTogc28gdGllcyBnbyB0byB0aGUgZXZlbiBjb2RlLiAqL1xuZnVuY3Rpb24gbmVhcmVzdCh0YWJsZTogRmxvYXQzMkFycmF5LCB0b3A6IG51bWJlciwgbWFnbml0dWRlOiBudW1iZXIpOiBudW1iZXIge1xuICBpZiAobWFnbml0dWRlID49IHRhYmxlW3RvcF0hKSByZXR1cm4gdG9wO1xuICBsZXQgbG93ID0gMDtcbiAgbGV0IGhpZ2ggPSB0b3A7XG4gIHdoaWxlIChoaWdoIC0gbG93ID4gMSkge1xuICAgIGNvbnN0IG1pZGRsZSA9IChsb3cgKyBoaWdoKSA+PiAxO1xuICAgIGlmICh0YWJsZVttaWRkbGVdISA8PSBtYWduaXR1ZGUpIGxvdyA9IG1pZGRsZTtcbiAgICBlbHNlIGhpZ2ggPSBtaWRkbGU7XG4gIH1cbiAgY29uc3QgYmVsb3cgPSBtYWduaXR1ZGUgLSB0YWJsZVtsb3ddITtcbiAgY29uc3QgYWJvdmUgPSB0YWJsZVtoaWdoXSEgLSBtYWduaXR1ZGU7XG4gIGlmIChiZWxvdyA9PT0gYWJvdmUpIHJldHVybiBsb3cgJiAxID8gaGlnaCA6IGxvdztcbiAgcmV0dXJuIGJlbG93IDwgYWJvdmUgPyBsb3cgOiBoaWdoO1xufVxuXG5mdW5jdGlvbiBiaXRzT2YodmFsdWVzOiBGbG9hdDMyQXJyYXkpOiBVaW50MzJBcnJheSB7XG4gIHJldHVybiBuZXcgVWludDMyQXJyYXkodmFsdWVzLmJ1ZmZlciwgdmFsdWVzLmJ5dGVPZmZzZXQsIHZhbHVlcy5sZW5ndGgpO1xufVxuXG4vKiogT25lIHZhbHVlIHJvdW5kZWQgdG8gdGhlIGZvcm1hdCBhbmQgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb3VuZFRvKG5hbWU6IFNtYWxsRmxvYXROYW1lLCB2YWx1ZTogbnVtYmVyKTogbnVtYmVyIHtcbiAgc2NyYXRjaEZsb2F0WzBdID0gdmFsdWU7XG4gIHJldHVybiBkZWNvZGVUYWJsZShuYW1lKVtlbmNvZGVTbWFsbEZsb2F0cyhuYW1lLCBzY3JhdGNoRmxvYXQpWzBdIV0hO1xufVxuIiwgImltcG9ydCB7IEVzcGFsaWVyRXJyb3IgfSBmcm9tICcuLi9lcnJvcnMudHMnO1xuaW1wb3J0IHR5cGUgeyBEYXRhVHlwZSB9IGZyb20gJy4vZHR5cGVzLnRzJztcbmltcG9ydCB7IGRhdGFUeXBlIH0gZnJvbSAnLi9kdHlwZXMudHMnO1xuaW1wb3J0IHsgcGFja0JpdHMgfSBmcm9tICcuL3BhY2tpbmcudHMnO1xuaW1wb3J0IHsgZW5jb2RlU21hbGxGbG9hdHMsIGlzU21hbGxGbG9hdCB9IGZyb20gJy4vc21hbGwtZmxvYXRzLnRzJztcblxuLyoqIEFkZGluZyBhbmQgdGFraW5nIGF3YXkgMS41IFx1MDBENyAyXHUyMDc1XHUwMEIyIGxlYXZlcyBhIGRvdWJsZSB3aXRob3V0IGl0cyBmcmFjdGlvbiwgcm91bmRlZCBoYWxmIHRvIGV2ZW47IGV4YWN0IGJlbG93IDJcdTIwNzVcdTAwQjkuICovXG5jb25zdCBST1VOREVSID0gMS41ICogMiAqKiA1MjtcblxuLyoqXG4gKiBSYXcgYnl0ZXMgb2YgcmVhbCBudW1iZXJzIGluIHRoZSBnaXZlbiB0eXBlLiBGbG9hdHMgcm91bmQgaGFsZiB0byBldmVuOyBpbnRlZ2VycyByb3VuZCBoYWxmIHRvIGV2ZW4gYW5kIHNhdHVyYXRlLCBOYU5cbiAqIGJlY29tZXMgMDsgYm9vbGVhbnMgYXJlIGB2YWx1ZSAhPT0gMGAuIE1heSBhbGlhcyBgdmFsdWVzYCBmb3IgZmxvYXQzMi5cbiAqIEB0aHJvd3MgRXNwYWxpZXJFcnJvciBgVU5TVVBQT1JURURgIGZvciBzdHJpbmdzLCBjb21wbGV4IGFuZCB1bmtub3duIHR5cGVzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGVGbG9hdHModmFsdWVzOiBGbG9hdDMyQXJyYXksIGR0eXBlOiBudW1iZXIpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgdHlwZSA9IGRhdGFUeXBlKGR0eXBlKTtcbiAgaWYgKGlzU21hbGxGbG9hdCh0eXBlLm5hbWUpKSB7XG4gICAgY29uc3QgY29kZXMgPSBlbmNvZGVTbWFsbEZsb2F0cyh0eXBlLm5hbWUsIHZhbHVlcyk7XG4gICAgcmV0dXJuIHR5cGUuYml0cyA9PT0gNCA/IHBhY2tCaXRzKGNvZGVzIGFzIFVpbnQ4QXJyYXksIDQpIDogYnl0ZXNPZihjb2Rlcyk7XG4gIH1cbiAgaWYgKHR5cGUubmFtZSA9PT0gJ2Zsb2F0MzInKSByZXR1cm4gYnl0ZXNPZih2YWx1ZXMpO1xuICBpZiAodHlwZS5uYW1lID09PSAnZmxvYXQ2NCcpIHJldHVybiBieXRlc09mKG5ldyBGbG9hdDY0QXJyYXkodmFsdWVzKSk7XG4gIGlmICh0eXBlLm5hbWUgPT09ICdib29sJykgcmV0dXJuIGVuY29kZUJvb2xlYW5zKHZhbHVlcyk7XG4gIGlmICh0eXBlLmtpbmQgPT09ICdpbnQnIHx8IHR5cGUua2luZCA9PT0gJ3VpbnQnKSB7XG4gICAgcmV0dXJuIHR5cGUuYml0cyA9PT0gNjQgPyBlbmNvZGVXaWRlKHZhbHVlcywgdHlwZS5raW5kID09PSAnaW50JykgOiBlbmNvZGVJbnRlZ2Vycyh2YWx1ZXMsIHR5cGUpO1xuICB9XG4gIHRocm93IG5ldyBFc3BhbGllckVycm9yKCdVTlNVUFBPUlRFRCcsIGBWYWx1ZXMgb2YgJHt0eXBlLm5hbWV9IGNhbid0IGJlIGVuY29kZWQuYCk7XG59XG5cbmZ1bmN0aW9uIGVuY29kZUJvb2xlYW5zKHZhbHVlczogRmxvYXQzMkFycmF5KTogVWludDhBcnJheSB7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgYnl0ZXMubGVuZ3RoOyBpKyspIGJ5dGVzW2ldID0gdmFsdWVzW2ldID09PSAwID8gMCA6IDE7XG4gIHJldHVybiBieXRlcztcbn1cblxuZnVuY3Rpb24gZW5jb2RlSW50ZWdlcnModmFsdWVzOiBGbG9hdDMyQXJyYXksIHR5cGU6IERhdGFUeXBlKTogVWludDhBcnJheSB7XG4gIGNvbnN0IGJpdHMgPSB0eXBlLmJpdHMhO1xuICBjb25zdCBsb3cgPSB0eXBlLmtpbmQgPT09ICdpbnQnID8gLSgyICoqIChiaXRzIC0gMSkpIDogMDtcbiAgY29uc3QgaGlnaCA9IGxvdyArIDIgKiogYml0cyAtIDE7XG4gIC8vIFNpZ25lZCBhcnJheXMgdGFrZSB0aGUgYml0IHBhdHRlcm4gb2YgdW5zaWduZWQgbnVtYmVycyB0b28sIG9uY2UgdGhlc2UgYXJlIHdpdGhpbiB0aGUgYm91bmRzLlxuICBjb25zdCBjb2RlcyA9XG4gICAgYml0cyA9PT0gMzJcbiAgICAgID8gbmV3IFVpbnQzMkFycmF5KHZhbHVlcy5sZW5ndGgpXG4gICAgICA6IGJpdHMgPT09IDE2XG4gICAgICAgID8gbmV3IFVpbnQxNkFycmF5KHZhbHVlcy5sZW5ndGgpXG4gICAgICAgIDogbmV3IFVpbnQ4QXJyYXkodmFsdWVzLmxlbmd0aCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgY29kZXMubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1tpXSE7XG4gICAgY29kZXNbaV0gPSB2YWx1ZSA+PSBoaWdoID8gaGlnaCA6IHZhbHVlIDw9IGxvdyA/IGxvdyA6IHZhbHVlICsgUk9VTkRFUiAtIFJPVU5ERVI7XG4gIH1cbiAgcmV0dXJuIGNvZGVzIGluc3RhbmNlb2YgVWludDhBcnJheSAmJiBiaXRzIDwgOCA/IHBhY2tCaXRzKGNvZGVzLCBiaXRzKSA6IGJ5dGVzT2YoY29kZXMpO1xufVxuXG4vKiogQnkgaGFsdmVzOyBhIGZsb2F0MzIgYmV5b25kIHRoZSByYW5nZSBiZWNvbWVzIHRoZSBsYXJnZXN0IGZsb2F0MzIgd2l0aGluIGl0LiAqL1xuZnVuY3Rpb24gZW5jb2RlV2lkZSh2YWx1ZXM6IEZsb2F0MzJBcnJheSwgc2lnbmVkOiBib29sZWFuKTogVWludDhBcnJheSB7XG4gIGNvbnN0IGxvdyA9IHNpZ25lZCA/IC0oMiAqKiA2MykgOiAwO1xuICBjb25zdCBoaWdoID0gc2lnbmVkID8gMiAqKiA2MyAtIDEwMjQgOiAyICoqIDY0IC0gMjA0ODtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVWludDMyQXJyYXkodmFsdWVzLmxlbmd0aCAqIDIpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IHZhbHVlcy5sZW5ndGg7IGkrKykge1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVzW2ldITtcbiAgICAvLyBBYm92ZSAyXHUwMEIyXHUyMDc0IGEgZmxvYXQzMiBpcyB3aG9sZSBhbHJlYWR5LlxuICAgIGNvbnN0IHJvdW5kZWQgPSBNYXRoLmFicyh2YWx1ZSkgPCAyICoqIDI0ID8gdmFsdWUgKyBST1VOREVSIC0gUk9VTkRFUiA6IHZhbHVlO1xuICAgIGNvbnN0IHdob2xlID0gcm91bmRlZCA+PSBoaWdoID8gaGlnaCA6IHJvdW5kZWQgPD0gbG93ID8gbG93IDogcm91bmRlZDtcbiAgICBjb25zdCB1cHBlciA9IE1hdGguZmxvb3Iod2hvbGUgLyAyICoqIDMyKTtcbiAgICB3b3Jkc1syICogaV0gPSB3aG9sZSAtIHVwcGVyICogMiAqKiAzMjtcbiAgICB3b3Jkc1syICogaSArIDFdID0gdXBwZXI7XG4gIH1cbiAgcmV0dXJuIGJ5dGVzT2Yod29yZHMpO1xufVxuXG5mdW5jdGlvbiBieXRlc09mKGFycmF5OiBBcnJheUJ1ZmZlclZpZXcpOiBVaW50OEFycmF5IHtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KGFycmF5LmJ1ZmZlciwgYXJyYXkuYnl0ZU9mZnNldCwgYXJyYXkuYnl0ZUxlbmd0aCk7XG59XG4iLCAiaW1wb3J0IHsgY3JlYXRlLCB0b0JpbmFyeSB9IGZyb20gJ0BidWZidWlsZC9wcm90b2J1Zic7XG5pbXBvcnQgdHlwZSB7XG4gIEF0dHJpYnV0ZVByb3RvLFxuICBGdW5jdGlvblByb3RvLFxuICBHcmFwaFByb3RvLFxuICBNb2RlbFByb3RvLFxuICBOb2RlUHJvdG8sXG4gIFNwYXJzZVRlbnNvclByb3RvLFxuICBUZW5zb3JQcm90byxcbiAgVmFsdWVJbmZvUHJvdG8sXG59IGZyb20gJ29ubngtYnVmJztcbmltcG9ydCB7XG4gIEZ1bmN0aW9uUHJvdG9TY2hlbWEsXG4gIEdyYXBoUHJvdG9TY2hlbWEsXG4gIE1vZGVsUHJvdG9TY2hlbWEsXG4gIE5vZGVQcm90b1NjaGVtYSxcbiAgU3BhcnNlVGVuc29yUHJvdG9TY2hlbWEsXG4gIFRlbnNvclByb3RvX0RhdGFMb2NhdGlvbixcbiAgVGVuc29yUHJvdG9TY2hlbWEsXG4gIFZhbHVlSW5mb1Byb3RvU2NoZW1hLFxufSBmcm9tICdvbm54LWJ1Zic7XG5pbXBvcnQge1xuICBtYWtlQXR0ckZsb2F0LFxuICBtYWtlQXR0ckdyYXBoLFxuICBtYWtlQXR0ckludCxcbiAgbWFrZUF0dHJJbnRzLFxuICBtYWtlQXR0clN0cmluZyxcbiAgbWFrZUF0dHJUZW5zb3IsXG59IGZyb20gJy4uLy4uL3NyYy9jb3JlL21vZGVsL2F0dHJpYnV0ZXMudHMnO1xuaW1wb3J0IHsgZGF0YVR5cGVCeU5hbWUgfSBmcm9tICcuLi8uLi9zcmMvY29yZS9tb2RlbC9kdHlwZXMudHMnO1xuaW1wb3J0IHsgbWFrZVRlbnNvciB9IGZyb20gJy4uLy4uL3NyYy9jb3JlL21vZGVsL3RlbnNvcnMudHMnO1xuaW1wb3J0IHsgZW5jb2RlRmxvYXRzIH0gZnJvbSAnLi4vLi4vc3JjL2NvcmUvbW9kZWwvdmFsdWVzLnRzJztcblxuLyoqIFNob3J0IHdvcmRzIHRvIHdyaXRlIHRpbnkgbW9kZWxzIHdpdGguIE51bWJlcnMgdGhhdCBhcmUgd2hvbGUgYmVjb21lIGludGVnZXIgYXR0cmlidXRlczsgYHsgZmxvYXQ6IDEgfWAgaXMgYSBmbG9hdCBvbmUuICovXG5leHBvcnQgdHlwZSBBdHRyaWJ1dGVWYWx1ZSA9IG51bWJlciB8IHJlYWRvbmx5IG51bWJlcltdIHwgc3RyaW5nIHwgVGVuc29yUHJvdG8gfCBHcmFwaFByb3RvIHwgeyByZWFkb25seSBmbG9hdDogbnVtYmVyIH07XG5cbmV4cG9ydCBmdW5jdGlvbiBub2RlKFxuICBvcFR5cGU6IHN0cmluZyxcbiAgaW5wdXQ6IHN0cmluZ1tdLFxuICBvdXRwdXQ6IHN0cmluZ1tdLFxuICBhdHRyaWJ1dGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBBdHRyaWJ1dGVWYWx1ZT4+ID0ge30sXG4gIG1vcmU6IHsgbmFtZT86IHN0cmluZzsgZG9tYWluPzogc3RyaW5nIH0gPSB7fSxcbik6IE5vZGVQcm90byB7XG4gIGNvbnN0IGF0dHJpYnV0ZSA9IE9iamVjdC5lbnRyaWVzKGF0dHJpYnV0ZXMpLm1hcCgoW25hbWUsIHZhbHVlXSkgPT4gYXR0cmlidXRlT2YobmFtZSwgdmFsdWUpKTtcbiAgcmV0dXJuIGNyZWF0ZShOb2RlUHJvdG9TY2hlbWEsIHsgb3BUeXBlLCBpbnB1dCwgb3V0cHV0LCBhdHRyaWJ1dGUsIC4uLm1vcmUgfSk7XG59XG5cbmZ1bmN0aW9uIGF0dHJpYnV0ZU9mKG5hbWU6IHN0cmluZywgdmFsdWU6IEF0dHJpYnV0ZVZhbHVlKTogQXR0cmlidXRlUHJvdG8ge1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJykgcmV0dXJuIE51bWJlci5pc0ludGVnZXIodmFsdWUpID8gbWFrZUF0dHJJbnQobmFtZSwgdmFsdWUpIDogbWFrZUF0dHJGbG9hdChuYW1lLCB2YWx1ZSk7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdzdHJpbmcnKSByZXR1cm4gbWFrZUF0dHJTdHJpbmcobmFtZSwgdmFsdWUpO1xuICBpZiAoJ2Zsb2F0JyBpbiB2YWx1ZSkgcmV0dXJuIG1ha2VBdHRyRmxvYXQobmFtZSwgdmFsdWUuZmxvYXQpO1xuICBpZiAoISgnJHR5cGVOYW1lJyBpbiB2YWx1ZSkpIHJldHVybiBtYWtlQXR0ckludHMobmFtZSwgdmFsdWUpO1xuICByZXR1cm4gdmFsdWUuJHR5cGVOYW1lID09PSAnb25ueC5UZW5zb3JQcm90bycgPyBtYWtlQXR0clRlbnNvcihuYW1lLCB2YWx1ZSkgOiBtYWtlQXR0ckdyYXBoKG5hbWUsIHZhbHVlKTtcbn1cblxuLyoqIGB2YWx1ZSgneCcsICdmbG9hdDMyJywgWzEsICduJywgbnVsbF0pYDsgd2l0aG91dCBkaW1zIHRoZSByYW5rIGlzIHVua25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gdmFsdWUobmFtZTogc3RyaW5nLCBkdHlwZTogc3RyaW5nLCBkaW1zPzogcmVhZG9ubHkgKG51bWJlciB8IHN0cmluZyB8IG51bGwpW10pOiBWYWx1ZUluZm9Qcm90byB7XG4gIGNvbnN0IHNoYXBlID0gZGltcyAmJiB7XG4gICAgZGltOiBkaW1zLm1hcChkaW0gPT5cbiAgICAgIHR5cGVvZiBkaW0gPT09ICdudW1iZXInXG4gICAgICAgID8geyB2YWx1ZTogeyBjYXNlOiAnZGltVmFsdWUnIGFzIGNvbnN0LCB2YWx1ZTogQmlnSW50KGRpbSkgfSB9XG4gICAgICAgIDogZGltID09PSBudWxsXG4gICAgICAgICAgPyB7fVxuICAgICAgICAgIDogeyB2YWx1ZTogeyBjYXNlOiAnZGltUGFyYW0nIGFzIGNvbnN0LCB2YWx1ZTogZGltIH0gfSxcbiAgICApLFxuICB9O1xuICBjb25zdCBlbGVtVHlwZSA9IGRhdGFUeXBlQnlOYW1lKGR0eXBlKT8uY29kZSA/PyBOdW1iZXIoZHR5cGUpO1xuICByZXR1cm4gY3JlYXRlKFZhbHVlSW5mb1Byb3RvU2NoZW1hLCB7XG4gICAgbmFtZSxcbiAgICB0eXBlOiB7IHZhbHVlOiB7IGNhc2U6ICd0ZW5zb3JUeXBlJywgdmFsdWU6IHNoYXBlID8geyBlbGVtVHlwZSwgc2hhcGUgfSA6IHsgZWxlbVR5cGUgfSB9IH0sXG4gIH0pO1xufVxuXG4vKiogQSB0ZW5zb3Igd2l0aCB0aGUgdmFsdWVzIDAsIDEsIDIgXHUyMDI2IFx1MjIxMjMgb3ZlciBhbmQgb3ZlciAob3IgdGhvc2UgZ2l2ZW4pLCBpbiB0aGUgZ2l2ZW4gdHlwZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3ZWlnaHQobmFtZTogc3RyaW5nLCBkdHlwZTogc3RyaW5nLCBkaW1zOiByZWFkb25seSBudW1iZXJbXSwgdmFsdWVzPzogcmVhZG9ubHkgbnVtYmVyW10pOiBUZW5zb3JQcm90byB7XG4gIGNvbnN0IGNvdW50ID0gZGltcy5yZWR1Y2UoKHByb2R1Y3QsIGRpbSkgPT4gcHJvZHVjdCAqIGRpbSwgMSk7XG4gIGNvbnN0IGZsb2F0cyA9IEZsb2F0MzJBcnJheS5mcm9tKHsgbGVuZ3RoOiBjb3VudCB9LCAoXywgaSkgPT4gdmFsdWVzPy5baV0gPz8gKGkgJSA3KSAtIDMpO1xuICBjb25zdCBjb2RlID0gZGF0YVR5cGVCeU5hbWUoZHR5cGUpIS5jb2RlO1xuICByZXR1cm4gbWFrZVRlbnNvcihuYW1lLCBjb2RlLCBkaW1zLCBlbmNvZGVGbG9hdHMoZmxvYXRzLCBjb2RlKSk7XG59XG5cbi8qKiBBbiBpbnQ2NCB0ZW5zb3Igb2Ygb25lIGRpbWVuc2lvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbnRzKG5hbWU6IHN0cmluZywgdmFsdWVzOiByZWFkb25seSBudW1iZXJbXSk6IFRlbnNvclByb3RvIHtcbiAgcmV0dXJuIG1ha2VUZW5zb3IobmFtZSwgNywgW3ZhbHVlcy5sZW5ndGhdLCBuZXcgVWludDhBcnJheShCaWdJbnQ2NEFycmF5LmZyb20odmFsdWVzLCBCaWdJbnQpLmJ1ZmZlcikpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZXh0ZXJuYWwoXG4gIG5hbWU6IHN0cmluZyxcbiAgZHR5cGU6IHN0cmluZyxcbiAgZGltczogcmVhZG9ubHkgbnVtYmVyW10sXG4gIGVudHJpZXM6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHN0cmluZyB8IG51bWJlcj4+LFxuKTogVGVuc29yUHJvdG8ge1xuICByZXR1cm4gY3JlYXRlKFRlbnNvclByb3RvU2NoZW1hLCB7XG4gICAgbmFtZSxcbiAgICBkYXRhVHlwZTogZGF0YVR5cGVCeU5hbWUoZHR5cGUpIS5jb2RlLFxuICAgIGRpbXM6IGRpbXMubWFwKEJpZ0ludCksXG4gICAgZGF0YUxvY2F0aW9uOiBUZW5zb3JQcm90b19EYXRhTG9jYXRpb24uRVhURVJOQUwsXG4gICAgZXh0ZXJuYWxEYXRhOiBPYmplY3QuZW50cmllcyhlbnRyaWVzKS5tYXAoKFtrZXksIGVudHJ5XSkgPT4gKHsga2V5LCB2YWx1ZTogU3RyaW5nKGVudHJ5KSB9KSksXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc3BhcnNlKHZhbHVlczogVGVuc29yUHJvdG8sIGluZGljZXM6IFRlbnNvclByb3RvLCBkaW1zOiByZWFkb25seSBudW1iZXJbXSk6IFNwYXJzZVRlbnNvclByb3RvIHtcbiAgcmV0dXJuIGNyZWF0ZShTcGFyc2VUZW5zb3JQcm90b1NjaGVtYSwgeyB2YWx1ZXMsIGluZGljZXMsIGRpbXM6IGRpbXMubWFwKEJpZ0ludCkgfSk7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgR3JhcGhQYXJ0cyB7XG4gIG5hbWU/OiBzdHJpbmc7XG4gIG5vZGVzPzogTm9kZVByb3RvW107XG4gIGlucHV0cz86IFZhbHVlSW5mb1Byb3RvW107XG4gIG91dHB1dHM/OiBWYWx1ZUluZm9Qcm90b1tdO1xuICB3ZWlnaHRzPzogVGVuc29yUHJvdG9bXTtcbiAgc3BhcnNlPzogU3BhcnNlVGVuc29yUHJvdG9bXTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGdyYXBoKHBhcnRzOiBHcmFwaFBhcnRzKTogR3JhcGhQcm90byB7XG4gIHJldHVybiBjcmVhdGUoR3JhcGhQcm90b1NjaGVtYSwge1xuICAgIG5hbWU6IHBhcnRzLm5hbWUgPz8gJ2cnLFxuICAgIG5vZGU6IHBhcnRzLm5vZGVzID8/IFtdLFxuICAgIGlucHV0OiBwYXJ0cy5pbnB1dHMgPz8gW10sXG4gICAgb3V0cHV0OiBwYXJ0cy5vdXRwdXRzID8/IFtdLFxuICAgIGluaXRpYWxpemVyOiBwYXJ0cy53ZWlnaHRzID8/IFtdLFxuICAgIHNwYXJzZUluaXRpYWxpemVyOiBwYXJ0cy5zcGFyc2UgPz8gW10sXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZm4oXG4gIGRvbWFpbjogc3RyaW5nLFxuICBuYW1lOiBzdHJpbmcsXG4gIGlucHV0OiBzdHJpbmdbXSxcbiAgb3V0cHV0OiBzdHJpbmdbXSxcbiAgbm9kZXM6IE5vZGVQcm90b1tdLFxuKTogRnVuY3Rpb25Qcm90byB7XG4gIGNvbnN0IG9wc2V0SW1wb3J0ID0gW3sgZG9tYWluOiAnJywgdmVyc2lvbjogMTduIH1dO1xuICByZXR1cm4gY3JlYXRlKEZ1bmN0aW9uUHJvdG9TY2hlbWEsIHsgZG9tYWluLCBuYW1lLCBpbnB1dCwgb3V0cHV0LCBub2RlOiBub2Rlcywgb3BzZXRJbXBvcnQgfSk7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgTW9kZWxQYXJ0cyBleHRlbmRzIEdyYXBoUGFydHMge1xuICBvcHNldD86IG51bWJlcjtcbiAgaXI/OiBudW1iZXI7XG4gIGRvbWFpbnM/OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBudW1iZXI+PjtcbiAgZnVuY3Rpb25zPzogRnVuY3Rpb25Qcm90b1tdO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gbW9kZWwocGFydHM6IE1vZGVsUGFydHMpOiBNb2RlbFByb3RvIHtcbiAgY29uc3QgZG9tYWlucyA9IE9iamVjdC5lbnRyaWVzKHsgJyc6IHBhcnRzLm9wc2V0ID8/IDE3LCAuLi5wYXJ0cy5kb21haW5zIH0pO1xuICByZXR1cm4gY3JlYXRlKE1vZGVsUHJvdG9TY2hlbWEsIHtcbiAgICBpclZlcnNpb246IEJpZ0ludChwYXJ0cy5pciA/PyA4KSxcbiAgICBwcm9kdWNlck5hbWU6ICdlc3BhbGllci1maXh0dXJlcycsXG4gICAgb3BzZXRJbXBvcnQ6IGRvbWFpbnMubWFwKChbZG9tYWluLCB2ZXJzaW9uXSkgPT4gKHsgZG9tYWluLCB2ZXJzaW9uOiBCaWdJbnQodmVyc2lvbikgfSkpLFxuICAgIGdyYXBoOiBncmFwaChwYXJ0cyksXG4gICAgZnVuY3Rpb25zOiBwYXJ0cy5mdW5jdGlvbnMgPz8gW10sXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlKHByb3RvOiBNb2RlbFByb3RvKTogVWludDhBcnJheSB7XG4gIHJldHVybiB0b0JpbmFyeShNb2RlbFByb3RvU2NoZW1hLCBwcm90byk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7QUFBQSxTQUFTLHFCQUFxQjs7O0FDQTlCLFNBQVMsT0FBTyxzQkFBc0I7QUFHL0IsU0FBUyxJQUNkLE9BQ0EsTUFDQSxNQUNBLFVBQVUsT0FDVixVQUFVLEdBQ0U7QUFDWixRQUFNLFFBQVEsS0FBSyxXQUFXLElBQUksSUFBSSxLQUFLLENBQUMsQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUN2RSxRQUFNLFFBQVEsWUFBWSxJQUFJLEtBQUs7QUFDbkMsTUFBSSxPQUFPLGNBQWMsS0FBSyx1QkFBdUIsVUFBVSxTQUFTLE9BQU8sY0FBYyxLQUFLO0FBQ2xHLFNBQU8sR0FBRyxLQUFLLE9BQU8sS0FBSyxNQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUssRUFBRSxJQUFJLEtBQUssUUFBUSxDQUFDLENBQUM7QUFBQTtBQUNqRixRQUFNLFNBQVMsSUFBSSxXQUFXLFFBQVEsS0FBSyxNQUFNO0FBQ2pELFNBQU8sSUFBSSxDQUFDLEtBQU0sSUFBTSxJQUFNLElBQU0sSUFBTSxJQUFNLFNBQVMsQ0FBQyxDQUFDO0FBQzNELFFBQU0sT0FBTyxJQUFJLFNBQVMsT0FBTyxNQUFNO0FBQ3ZDLE1BQUksWUFBWSxFQUFHLE1BQUssVUFBVSxHQUFHLEtBQUssUUFBUSxJQUFJO0FBQUEsTUFDakQsTUFBSyxVQUFVLEdBQUcsS0FBSyxRQUFRLElBQUk7QUFDeEMsU0FBTyxJQUFJLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxHQUFHLEtBQUs7QUFDaEQsU0FBTyxPQUFPLENBQUMsUUFBUSxJQUFJLENBQUM7QUFDOUI7QUFFTyxJQUFNLFVBQVUsQ0FBQyxVQUN0QixJQUFJLFdBQVcsTUFBTSxRQUFRLE1BQU0sWUFBWSxNQUFNLFVBQVU7QUFFMUQsSUFBTSxTQUFTLENBQUMsTUFBeUIsV0FDOUMsSUFBSSxPQUFPLE1BQU0sUUFBUSxhQUFhLEtBQUssTUFBTSxDQUFDLENBQUM7QUFHOUMsU0FBUyxJQUNkLFNBQ0EsVUFBa0QsQ0FBQyxHQUN2QztBQUNaLFFBQU0sUUFBc0IsQ0FBQztBQUM3QixRQUFNLFlBQTBCLENBQUM7QUFDakMsTUFBSSxTQUFTO0FBQ2IsYUFBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFDckQsVUFBTSxTQUFTLFFBQVEsWUFBWSxPQUFPLGVBQWUsT0FBTyxJQUFJO0FBQ3BFLFVBQU0sWUFBWSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUk7QUFDL0MsVUFBTSxTQUFTO0FBQUEsTUFDYixRQUFRLFFBQVEsWUFBWSxPQUFPLElBQUk7QUFBQSxNQUN2QyxLQUFLLFFBQVEsT0FBTztBQUFBLE1BQ3BCLFFBQVEsT0FBTztBQUFBLE1BQ2YsT0FBTyxRQUFRO0FBQUEsTUFDZjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxDQUFDLFlBQVksUUFBUSxTQUFTLEdBQUcsV0FBVyxNQUFNLENBQUM7QUFDeEUsY0FBVSxLQUFLLGFBQWEsUUFBUSxXQUFXLFFBQVEsVUFBVSxJQUFJLENBQUM7QUFDdEUsVUFBTSxLQUFLLEtBQUs7QUFDaEIsY0FBVSxNQUFNO0FBQUEsRUFDbEI7QUFDQSxRQUFNLFVBQVUsT0FBTyxTQUFTO0FBQ2hDLFFBQU0sTUFBTSxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUM1QyxNQUFJLFVBQVUsR0FBRyxXQUFZLElBQUk7QUFDakMsTUFBSSxVQUFVLEdBQUcsVUFBVSxRQUFRLElBQUk7QUFDdkMsTUFBSSxVQUFVLElBQUksVUFBVSxRQUFRLElBQUk7QUFDeEMsTUFBSSxVQUFVLElBQUksUUFBUSxRQUFRLElBQUk7QUFDdEMsTUFBSSxVQUFVLElBQUksUUFBUSxJQUFJO0FBQzlCLFNBQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxTQUFTLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDakQ7QUFVQSxTQUFTLFlBQVksRUFBRSxRQUFRLEtBQUssUUFBUSxNQUFNLEdBQVcsTUFBOEI7QUFDekYsUUFBTSxPQUFPLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQzdDLE9BQUssVUFBVSxHQUFHLFVBQVksSUFBSTtBQUNsQyxPQUFLLFVBQVUsR0FBRyxRQUFRLElBQUk7QUFDOUIsT0FBSyxVQUFVLElBQUksS0FBSyxJQUFJO0FBQzVCLE9BQUssVUFBVSxJQUFJLFFBQVEsSUFBSTtBQUMvQixPQUFLLFVBQVUsSUFBSSxPQUFPLElBQUk7QUFDOUIsT0FBSyxVQUFVLElBQUksS0FBSyxRQUFRLElBQUk7QUFDcEMsU0FBTyxRQUFRLElBQUk7QUFDckI7QUFFQSxTQUFTLGFBQ1AsRUFBRSxRQUFRLEtBQUssUUFBUSxPQUFPLE9BQU8sR0FDckMsTUFDQSxNQUNZO0FBQ1osUUFBTSxPQUFPLElBQUksU0FBUyxJQUFJLFlBQVksRUFBRSxDQUFDO0FBQzdDLE9BQUssVUFBVSxHQUFHLFVBQVksSUFBSTtBQUNsQyxPQUFLLFVBQVUsSUFBSSxRQUFRLElBQUk7QUFDL0IsT0FBSyxVQUFVLElBQUksS0FBSyxJQUFJO0FBQzVCLE9BQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLElBQUk7QUFDbkQsT0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLE9BQU8sSUFBSTtBQUNsRCxPQUFLLFVBQVUsSUFBSSxLQUFLLFFBQVEsSUFBSTtBQUNwQyxPQUFLLFVBQVUsSUFBSSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQ3RDLE9BQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLElBQUk7QUFDbkQsTUFBSSxDQUFDLEtBQU0sUUFBTyxPQUFPLENBQUMsUUFBUSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzlDLFFBQU0sUUFBUSxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUM5QyxRQUFNLFVBQVUsR0FBRyxHQUFHLElBQUk7QUFDMUIsUUFBTSxVQUFVLEdBQUcsSUFBSSxJQUFJO0FBQzNCLFFBQU0sYUFBYSxHQUFHLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDekMsUUFBTSxhQUFhLElBQUksT0FBTyxNQUFNLEdBQUcsSUFBSTtBQUMzQyxRQUFNLGFBQWEsSUFBSSxPQUFPLE1BQU0sR0FBRyxJQUFJO0FBQzNDLFNBQU8sT0FBTyxDQUFDLFFBQVEsSUFBSSxHQUFHLE1BQU0sUUFBUSxLQUFLLENBQUMsQ0FBQztBQUNyRDtBQUdBLFNBQVMsUUFBUSxTQUE2QjtBQUM1QyxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU0sT0FBTyxJQUFJO0FBQ3hEO0FBRU8sU0FBUyxPQUFPLE9BQTBDO0FBQy9ELFNBQU8sV0FBVyxLQUFLLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFDN0M7OztBQy9GTyxTQUFTLFVBQVUsS0FBSyxRQUFRO0FBQ25DLFFBQU1BLGFBQVksUUFBUSxRQUN0QixPQUFPLE9BQU8sWUFDZCxlQUFlLE9BQ2YsT0FBTyxJQUFJLGFBQWE7QUFDNUIsTUFBSSxDQUFDQSxZQUFXO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFDQSxNQUFJLFdBQVcsUUFBVztBQUN0QixXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU8sT0FBTyxhQUFhLElBQUk7QUFDbkM7OztBQ1hPLElBQUk7QUFBQSxDQUNWLFNBQVVDLGFBQVk7QUFHbkIsRUFBQUEsWUFBV0EsWUFBVyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBQ3ZDLEVBQUFBLFlBQVdBLFlBQVcsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUd0QyxFQUFBQSxZQUFXQSxZQUFXLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFDdEMsRUFBQUEsWUFBV0EsWUFBVyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBR3ZDLEVBQUFBLFlBQVdBLFlBQVcsT0FBTyxJQUFJLENBQUMsSUFBSTtBQUN0QyxFQUFBQSxZQUFXQSxZQUFXLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFDeEMsRUFBQUEsWUFBV0EsWUFBVyxTQUFTLElBQUksQ0FBQyxJQUFJO0FBQ3hDLEVBQUFBLFlBQVdBLFlBQVcsTUFBTSxJQUFJLENBQUMsSUFBSTtBQUNyQyxFQUFBQSxZQUFXQSxZQUFXLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFRdkMsRUFBQUEsWUFBV0EsWUFBVyxPQUFPLElBQUksRUFBRSxJQUFJO0FBQ3ZDLEVBQUFBLFlBQVdBLFlBQVcsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUV4QyxFQUFBQSxZQUFXQSxZQUFXLFVBQVUsSUFBSSxFQUFFLElBQUk7QUFDMUMsRUFBQUEsWUFBV0EsWUFBVyxVQUFVLElBQUksRUFBRSxJQUFJO0FBQzFDLEVBQUFBLFlBQVdBLFlBQVcsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUN4QyxFQUFBQSxZQUFXQSxZQUFXLFFBQVEsSUFBSSxFQUFFLElBQUk7QUFDNUMsR0FBRyxlQUFlLGFBQWEsQ0FBQyxFQUFFOzs7QUNSM0IsU0FBUyxlQUFlO0FBQzNCLFFBQU0sTUFBTSxLQUFLO0FBQ2pCLE1BQUksTUFBTSxLQUFLO0FBQ2YsTUFBSSxLQUFLO0FBQ1QsTUFBSSxLQUFLO0FBQ1QsV0FBUyxRQUFRLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRztBQUN4QyxVQUFNLElBQUksSUFBSSxLQUFLO0FBQ25CLFdBQU8sSUFBSSxRQUFTO0FBQ3BCLFNBQUssSUFBSSxRQUFTLEdBQUc7QUFDakIsV0FBSyxNQUFNO0FBQ1gsV0FBSyxhQUFhO0FBQ2xCLFdBQUssYUFBYTtBQUNsQixXQUFLLGFBQWE7QUFDbEI7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFFBQU0sYUFBYSxJQUFJLEtBQUs7QUFFNUIsU0FBTyxhQUFhLE9BQVM7QUFFN0IsUUFBTSxhQUFhLFFBQVM7QUFDNUIsT0FBSyxhQUFhLFFBQVMsR0FBRztBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLGFBQWE7QUFDbEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssYUFBYTtBQUNsQjtBQUFBLEVBQ0o7QUFDQSxXQUFTLFFBQVEsR0FBRyxTQUFTLElBQUksU0FBUyxHQUFHO0FBQ3pDLFVBQU0sSUFBSSxJQUFJLEtBQUs7QUFDbkIsV0FBTyxJQUFJLFFBQVM7QUFDcEIsU0FBSyxJQUFJLFFBQVMsR0FBRztBQUNqQixXQUFLLE1BQU07QUFDWCxXQUFLLGFBQWE7QUFDbEIsV0FBSyxhQUFhO0FBQ2xCLFdBQUssYUFBYTtBQUNsQjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsUUFBTSxJQUFJLE1BQU0sZ0JBQWdCO0FBQ3BDO0FBb0NBLElBQU0saUJBQWlCO0FBUWhCLFNBQVMsZ0JBQWdCLEtBQUs7QUFFakMsUUFBTSxRQUFRLElBQUksQ0FBQyxNQUFNO0FBQ3pCLE1BQUksT0FBTztBQUNQLFVBQU0sSUFBSSxNQUFNLENBQUM7QUFBQSxFQUNyQjtBQUlBLFFBQU0sT0FBTztBQUNiLE1BQUksVUFBVTtBQUNkLE1BQUksV0FBVztBQUNmLFdBQVMsWUFBWSxPQUFPLEtBQUs7QUFFN0IsVUFBTSxXQUFXLE9BQU8sSUFBSSxNQUFNLE9BQU8sR0FBRyxDQUFDO0FBQzdDLGdCQUFZO0FBQ1osY0FBVSxVQUFVLE9BQU87QUFFM0IsUUFBSSxXQUFXLGdCQUFnQjtBQUMzQixpQkFBVyxZQUFhLFVBQVUsaUJBQWtCO0FBQ3BELGdCQUFVLFVBQVU7QUFBQSxJQUN4QjtBQUFBLEVBQ0o7QUFDQSxjQUFZLEtBQUssR0FBRztBQUNwQixjQUFZLEtBQUssR0FBRztBQUNwQixjQUFZLEtBQUssRUFBRTtBQUNuQixjQUFZLEVBQUU7QUFDZCxTQUFPLFFBQVEsT0FBTyxTQUFTLFFBQVEsSUFBSSxRQUFRLFNBQVMsUUFBUTtBQUN4RTtBQVNPLFNBQVMsY0FBYyxJQUFJLElBQUk7QUFDbEMsTUFBSSxPQUFPLFFBQVEsSUFBSSxFQUFFO0FBR3pCLFFBQU0sV0FBVyxLQUFLLEtBQUs7QUFDM0IsTUFBSSxVQUFVO0FBQ1YsV0FBTyxPQUFPLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNsQztBQUNBLFFBQU0sU0FBUyxlQUFlLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDOUMsU0FBTyxXQUFXLE1BQU0sU0FBUztBQUNyQztBQVNPLFNBQVMsZUFBZSxJQUFJLElBQUk7QUFDbkMsR0FBQyxFQUFFLElBQUksR0FBRyxJQUFJLFdBQVcsSUFBSSxFQUFFO0FBTy9CLE1BQUksTUFBTSxTQUFVO0FBQ2hCLFdBQU8sT0FBTyxpQkFBaUIsS0FBSyxFQUFFO0FBQUEsRUFDMUM7QUFVQSxRQUFNLE1BQU0sS0FBSztBQUNqQixRQUFNLE9BQVEsT0FBTyxLQUFPLE1BQU0sS0FBTTtBQUN4QyxRQUFNLE9BQVEsTUFBTSxLQUFNO0FBSTFCLE1BQUksU0FBUyxNQUFNLE1BQU0sVUFBVSxPQUFPO0FBQzFDLE1BQUksU0FBUyxNQUFNLE9BQU87QUFDMUIsTUFBSSxTQUFTLE9BQU87QUFFcEIsUUFBTSxPQUFPO0FBQ2IsTUFBSSxVQUFVLE1BQU07QUFDaEIsY0FBVSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLGNBQVU7QUFBQSxFQUNkO0FBQ0EsTUFBSSxVQUFVLE1BQU07QUFDaEIsY0FBVSxLQUFLLE1BQU0sU0FBUyxJQUFJO0FBQ2xDLGNBQVU7QUFBQSxFQUNkO0FBSUEsU0FBUSxPQUFPLFNBQVMsSUFDcEIsK0JBQStCLE1BQU0sSUFDckMsK0JBQStCLE1BQU07QUFDN0M7QUFDQSxTQUFTLFdBQVcsSUFBSSxJQUFJO0FBQ3hCLFNBQU8sRUFBRSxJQUFJLE9BQU8sR0FBRyxJQUFJLE9BQU8sRUFBRTtBQUN4QztBQUNBLFNBQVMsUUFBUSxJQUFJLElBQUk7QUFDckIsU0FBTyxFQUFFLElBQUksS0FBSyxHQUFHLElBQUksS0FBSyxFQUFFO0FBQ3BDO0FBS0EsU0FBUyxPQUFPLFNBQVMsVUFBVTtBQUMvQixhQUFXLENBQUM7QUFDWixNQUFJLFNBQVM7QUFDVCxjQUFVLENBQUMsVUFBVTtBQUFBLEVBQ3pCLE9BQ0s7QUFJRCxnQkFBWTtBQUFBLEVBQ2hCO0FBQ0EsU0FBTyxRQUFRLFNBQVMsUUFBUTtBQUNwQztBQUlBLElBQU0saUNBQWlDLENBQUMsYUFBYTtBQUNqRCxRQUFNLFVBQVUsT0FBTyxRQUFRO0FBQy9CLFNBQU8sVUFBVSxNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQzdDO0FBUU8sU0FBUyxjQUFjQyxRQUFPLE9BQU87QUFDeEMsTUFBSUEsV0FBVSxJQUFJLEtBQU07QUFDcEIsVUFBTSxLQUFLQSxNQUFLO0FBQ2hCO0FBQUEsRUFDSjtBQUNBLE1BQUlBLFVBQVMsR0FBRztBQUVaLFdBQU9BLFNBQVEsS0FBTTtBQUNqQixZQUFNLEtBQU1BLFNBQVEsTUFBUSxHQUFJO0FBQ2hDLE1BQUFBLFNBQVFBLFdBQVU7QUFBQSxJQUN0QjtBQUNBLFVBQU0sS0FBS0EsTUFBSztBQUFBLEVBQ3BCLE9BQ0s7QUFDRCxhQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUN4QixZQUFNLEtBQU1BLFNBQVEsTUFBTyxHQUFHO0FBQzlCLE1BQUFBLFNBQVFBLFVBQVM7QUFBQSxJQUNyQjtBQUNBLFVBQU0sS0FBSyxDQUFDO0FBQUEsRUFDaEI7QUFDSjtBQU1PLFNBQVMsZUFBZTtBQUMzQixNQUFJLElBQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUMzQixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksU0FBUyxJQUFJO0FBQ2pCLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksUUFBUztBQUN4QixPQUFLLElBQUksU0FBVSxHQUFHO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUVBLE1BQUksS0FBSyxJQUFJLEtBQUssS0FBSztBQUN2QixhQUFXLElBQUksT0FBUztBQUN4QixXQUFTLFlBQVksSUFBSSxJQUFJLFNBQVUsS0FBSyxZQUFZLElBQUk7QUFDeEQsUUFBSSxLQUFLLElBQUksS0FBSyxLQUFLO0FBQzNCLE9BQUssSUFBSSxTQUFVO0FBQ2YsVUFBTSxJQUFJLE1BQU0sZ0JBQWdCO0FBQ3BDLE9BQUssYUFBYTtBQUNsQixTQUFPLFdBQVc7QUFDdEI7OztBQ25UTyxJQUFNLGFBQTJCLGlDQUFpQjtBQUN6RCxTQUFTLG1CQUFtQjtBQUN4QixRQUFNLEtBQUssSUFBSSxTQUFTLElBQUksWUFBWSxDQUFDLENBQUM7QUFFMUMsUUFBTSxLQUFLLE9BQU8sV0FBVyxjQUN6QixPQUFPLEdBQUcsZ0JBQWdCLGNBQzFCLE9BQU8sR0FBRyxpQkFBaUIsY0FDM0IsT0FBTyxHQUFHLGdCQUFnQixjQUMxQixPQUFPLEdBQUcsaUJBQWlCLGVBQzFCLENBQUMsQ0FBQyxXQUFXLFFBQ1YsQ0FBQyxDQUFDLFdBQVcsT0FDYixPQUFPLFdBQVcsWUFDbEIsT0FBTyxRQUFRLE9BQU8sWUFDdEIsUUFBUSxJQUFJLHVCQUF1QjtBQUMzQyxNQUFJLElBQUk7QUFDSixVQUFNLE1BQU0sT0FBTyxzQkFBc0I7QUFDekMsVUFBTSxNQUFNLE9BQU8scUJBQXFCO0FBQ3hDLFVBQU0sT0FBTyxPQUFPLEdBQUc7QUFDdkIsVUFBTSxPQUFPLE9BQU8sc0JBQXNCO0FBQzFDLFdBQU87QUFBQSxNQUNILE1BQU0sT0FBTyxDQUFDO0FBQUEsTUFDZCxXQUFXO0FBQUEsTUFDWCxNQUFNQyxRQUFPO0FBQ1QsY0FBTSxLQUFLLE9BQU9BLFVBQVMsV0FBV0EsU0FBUSxPQUFPQSxNQUFLO0FBQzFELFlBQUksS0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixnQkFBTSxJQUFJLE1BQU0sa0JBQWtCQSxNQUFLLEVBQUU7QUFBQSxRQUM3QztBQUNBLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxPQUFPQSxRQUFPO0FBQ1YsY0FBTSxLQUFLLE9BQU9BLFVBQVMsV0FBV0EsU0FBUSxPQUFPQSxNQUFLO0FBQzFELFlBQUksS0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixnQkFBTSxJQUFJLE1BQU0sbUJBQW1CQSxNQUFLLEVBQUU7QUFBQSxRQUM5QztBQUNBLGVBQU87QUFBQSxNQUNYO0FBQUEsTUFDQSxJQUFJQSxRQUFPO0FBQ1AsV0FBRyxZQUFZLEdBQUcsS0FBSyxNQUFNQSxNQUFLLEdBQUcsSUFBSTtBQUN6QyxlQUFPO0FBQUEsVUFDSCxJQUFJLEdBQUcsU0FBUyxHQUFHLElBQUk7QUFBQSxVQUN2QixJQUFJLEdBQUcsU0FBUyxHQUFHLElBQUk7QUFBQSxRQUMzQjtBQUFBLE1BQ0o7QUFBQSxNQUNBLEtBQUtBLFFBQU87QUFDUixXQUFHLFlBQVksR0FBRyxLQUFLLE9BQU9BLE1BQUssR0FBRyxJQUFJO0FBQzFDLGVBQU87QUFBQSxVQUNILElBQUksR0FBRyxTQUFTLEdBQUcsSUFBSTtBQUFBLFVBQ3ZCLElBQUksR0FBRyxTQUFTLEdBQUcsSUFBSTtBQUFBLFFBQzNCO0FBQUEsTUFDSjtBQUFBLE1BQ0EsSUFBSSxJQUFJLElBQUk7QUFDUixXQUFHLFNBQVMsR0FBRyxJQUFJLElBQUk7QUFDdkIsV0FBRyxTQUFTLEdBQUcsSUFBSSxJQUFJO0FBQ3ZCLGVBQU8sR0FBRyxZQUFZLEdBQUcsSUFBSTtBQUFBLE1BQ2pDO0FBQUEsTUFDQSxLQUFLLElBQUksSUFBSTtBQUNULFdBQUcsU0FBUyxHQUFHLElBQUksSUFBSTtBQUN2QixXQUFHLFNBQVMsR0FBRyxJQUFJLElBQUk7QUFDdkIsZUFBTyxHQUFHLGFBQWEsR0FBRyxJQUFJO0FBQUEsTUFDbEM7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFNBQU87QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLE1BQU1BLFFBQU87QUFDVCxVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHdCQUFrQkEsTUFBSztBQUN2QixhQUFPQTtBQUFBLElBQ1g7QUFBQSxJQUNBLE9BQU9BLFFBQU87QUFDVixVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHlCQUFtQkEsTUFBSztBQUN4QixhQUFPQTtBQUFBLElBQ1g7QUFBQSxJQUNBLElBQUlBLFFBQU87QUFDUCxVQUFJLE9BQU9BLFVBQVMsVUFBVTtBQUMxQixRQUFBQSxTQUFRQSxPQUFNLFNBQVM7QUFBQSxNQUMzQjtBQUNBLHdCQUFrQkEsTUFBSztBQUN2QixhQUFPLGdCQUFnQkEsTUFBSztBQUFBLElBQ2hDO0FBQUEsSUFDQSxLQUFLQSxRQUFPO0FBQ1IsVUFBSSxPQUFPQSxVQUFTLFVBQVU7QUFDMUIsUUFBQUEsU0FBUUEsT0FBTSxTQUFTO0FBQUEsTUFDM0I7QUFDQSx5QkFBbUJBLE1BQUs7QUFDeEIsYUFBTyxnQkFBZ0JBLE1BQUs7QUFBQSxJQUNoQztBQUFBLElBQ0EsSUFBSSxJQUFJLElBQUk7QUFDUixhQUFPLGNBQWMsSUFBSSxFQUFFO0FBQUEsSUFDL0I7QUFBQSxJQUNBLEtBQUssSUFBSSxJQUFJO0FBQ1QsYUFBTyxlQUFlLElBQUksRUFBRTtBQUFBLElBQ2hDO0FBQUEsRUFDSjtBQUNKO0FBQ0EsU0FBUyxrQkFBa0JBLFFBQU87QUFDOUIsTUFBSSxDQUFDLGFBQWEsS0FBS0EsTUFBSyxHQUFHO0FBQzNCLFVBQU0sSUFBSSxNQUFNLG9CQUFvQkEsTUFBSztBQUFBLEVBQzdDO0FBQ0o7QUFDQSxTQUFTLG1CQUFtQkEsUUFBTztBQUMvQixNQUFJLENBQUMsV0FBVyxLQUFLQSxNQUFLLEdBQUc7QUFDekIsVUFBTSxJQUFJLE1BQU0scUJBQXFCQSxNQUFLO0FBQUEsRUFDOUM7QUFDSjs7O0FDMURPLFNBQVMsZ0JBQWdCLE1BQU0sY0FBYztBQUNoRCxVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU87QUFBQSxJQUNYLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQVEsZUFBZSxNQUFNLFdBQVc7QUFBQSxJQUM1QyxLQUFLLFdBQVc7QUFDWixhQUFPLElBQUksV0FBVyxDQUFDO0FBQUEsSUFDM0I7QUFHSSxhQUFPO0FBQUEsRUFDZjtBQUNKOzs7QUN4Qk8sU0FBUyxvQkFBb0IsUUFBUSxXQUFXO0FBQ25ELFNBQVEsT0FBTyxVQUFVLGVBQWUsS0FBSyxRQUFRLFNBQVMsS0FDMUQsT0FBTyxTQUFTLE1BQU07QUFDOUI7QUFxQ08sU0FBUyxPQUFPLEtBQUssS0FBS0MsUUFBTztBQUNwQyxNQUFJLFFBQVEsYUFBYTtBQUNyQixXQUFPLGVBQWUsS0FBSyxhQUFhO0FBQUEsTUFDcEMsT0FBQUE7QUFBQSxNQUNBLFVBQVU7QUFBQSxNQUNWLFlBQVk7QUFBQSxNQUNaLGNBQWM7QUFBQSxJQUNsQixDQUFDO0FBQUEsRUFDTCxPQUNLO0FBSUQsUUFBSSxHQUFHLElBQUlBO0FBQUEsRUFDZjtBQUNKOzs7QUM1R08sU0FBUyxTQUFTLEtBQUs7QUFDMUIsU0FBTyxRQUFRLFFBQVEsT0FBTyxPQUFPLFlBQVksQ0FBQyxNQUFNLFFBQVEsR0FBRztBQUN2RTs7O0FDQU8sU0FBUyxjQUFjQyxjQUFhO0FBQ3ZDLFFBQU0sSUFBSUEsYUFBWSxPQUFPLENBQUM7QUFDOUIsU0FBUSxrQkFBa0JBLGFBQVksUUFBUSxLQUMxQyxNQUFNLFVBQ04sRUFBRSxhQUFhLFlBQ2YsRUFBRSxRQUFRLFdBQ1YsRUFBRSxVQUFVO0FBQ3BCO0FBd0JBLElBQU0sbUJBQWlDLG9CQUFJLElBQUk7QUFBQSxFQUMzQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0osQ0FBQztBQUNELFNBQVMsa0JBQWtCLE1BQU07QUFDN0IsU0FBTyxpQkFBaUIsSUFBSSxJQUFJO0FBQ3BDOzs7QUN4Q0EsSUFBTSxpQkFBaUI7QUFFdkIsSUFBTSxpQkFBaUI7QUFFdkIsSUFBTSxXQUFXO0FBT1YsU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUNqQyxNQUFJLFVBQVUsTUFBTSxNQUFNLEdBQUc7QUFDekIsV0FBTztBQUFBLEVBQ1g7QUFDQSxTQUFPLGVBQWUsTUFBTSxFQUFFLElBQUk7QUFDdEM7QUFDQSxJQUFNLGtCQUFrQixvQkFBSSxRQUFRO0FBR3BDLFNBQVMsZUFBZSxNQUFNO0FBQzFCLE1BQUksV0FBVyxnQkFBZ0IsSUFBSSxJQUFJO0FBQ3ZDLE1BQUksYUFBYSxRQUFXO0FBQ3hCLGVBQVcsY0FBYyxJQUFJO0FBQzdCLG9CQUFnQixJQUFJLE1BQU0sUUFBUTtBQUFBLEVBQ3RDO0FBQ0EsU0FBTztBQUNYO0FBRUEsSUFBTSxnQkFBZ0I7QUFFdEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sV0FBVztBQUVqQixJQUFNLGFBQWE7QUFFbkIsU0FBUyxjQUFjLE1BQU07QUFDekIsUUFBTSxXQUFXLEtBQUs7QUFDdEIsUUFBTSxFQUFFLFlBQVksVUFBVSxJQUFJLG1CQUFtQixJQUFJO0FBQ3pELFNBQU8sQ0FBQyxTQUFTO0FBQ2IsUUFBSTtBQUNKLFFBQUksY0FBYyxRQUFXO0FBQ3pCLGdCQUFVLE9BQU8sT0FBTyxTQUFTO0FBQ2pDLGNBQVEsWUFBWTtBQUFBLElBQ3hCLE9BQ0s7QUFDRCxnQkFBVSxFQUFFLFdBQVcsU0FBUztBQUFBLElBQ3BDO0FBQ0EsYUFBUyxJQUFJLEdBQUcsSUFBSSxXQUFXLFFBQVEsS0FBSztBQUN4QyxZQUFNLFdBQVcsV0FBVyxDQUFDO0FBQzdCLFlBQU0sT0FBTyxTQUFTO0FBQ3RCLFlBQU0sWUFBWSxTQUFTLFFBQVEsU0FBUyxTQUFTLFNBQVMsS0FBSyxJQUFJO0FBQ3ZFLGNBQVEsU0FBUyxNQUFNO0FBQUEsUUFDbkIsS0FBSztBQUNELGNBQUksYUFBYSxNQUFNO0FBQ25CLG9CQUFRLElBQUksSUFDUixTQUFTLFlBQVksU0FDZixTQUFTLFFBQVEsU0FBUyxJQUMxQjtBQUFBLFVBQ2QsV0FDUyxTQUFTLGFBQWEsUUFBVztBQUN0QyxvQkFBUSxJQUFJLElBQUksU0FBUztBQUFBLFVBQzdCO0FBQ0E7QUFBQSxRQUNKLEtBQUs7QUFDRCxrQkFBUSxJQUFJLElBQ1IsU0FBUyxZQUFZLFVBQWEsTUFBTSxRQUFRLFNBQVMsSUFDbkQsVUFBVSxJQUFJLFNBQVMsT0FBTyxJQUM3QixjQUFjLFFBQVEsY0FBYyxTQUFTLFlBQVksQ0FBQztBQUNyRTtBQUFBLFFBQ0osS0FBSztBQUlELGNBQUksU0FBUyxZQUFZLFVBQWEsQ0FBQyxTQUFTLFNBQVMsR0FBRztBQUN4RCxvQkFBUSxJQUFJLElBQUksY0FBYyxRQUFRLGNBQWMsU0FBUyxZQUFZLENBQUM7QUFBQSxVQUM5RSxPQUNLO0FBQ0Qsa0JBQU0sWUFBWSxDQUFDO0FBQ25CLGtCQUFNLE9BQU8sT0FBTyxLQUFLLFNBQVM7QUFDbEMscUJBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDbEMscUJBQU8sV0FBVyxLQUFLLENBQUMsR0FBRyxTQUFTLFFBQVEsVUFBVSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUM7QUFBQSxZQUNuRTtBQUNBLG9CQUFRLElBQUksSUFBSTtBQUFBLFVBQ3BCO0FBQ0E7QUFBQSxRQUNKLEtBQUssWUFBWTtBQUNiLGdCQUFNLGFBQWE7QUFDbkIsZUFBSyxlQUFlLFFBQVEsZUFBZSxTQUFTLFNBQVMsV0FBVyxTQUFTLE1BQU07QUFDbkYsa0JBQU0sVUFBVSxTQUFTLFFBQVEsSUFBSSxXQUFXLElBQUk7QUFDcEQsZ0JBQUksWUFBWSxRQUFXO0FBQ3ZCLHNCQUFRLElBQUksSUFBSTtBQUFBLGdCQUNaLE1BQU0sV0FBVztBQUFBLGdCQUNqQixPQUFPLFFBQVEsV0FBVyxLQUFLO0FBQUEsY0FDbkM7QUFDQTtBQUFBLFlBQ0o7QUFBQSxVQUNKO0FBQ0Esa0JBQVEsSUFBSSxJQUFJLEVBQUUsTUFBTSxPQUFVO0FBQ2xDO0FBQUEsUUFDSjtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQ0EsV0FBTztBQUFBLEVBQ1g7QUFDSjtBQUtBLFNBQVMsbUJBQW1CLE1BQU07QUFDOUIsTUFBSSxJQUFJO0FBQ1IsUUFBTSxhQUFhLENBQUM7QUFDcEIsUUFBTSxZQUFZLENBQUM7QUFDbkIsUUFBTSxlQUFlLG9CQUFvQixJQUFJO0FBQzdDLGFBQVcsVUFBVSxLQUFLLFNBQVM7QUFDL0IsVUFBTSxPQUFPLE9BQU87QUFDcEIsUUFBSSxPQUFPLFFBQVEsU0FBUztBQUN4QixpQkFBVyxLQUFLO0FBQUEsUUFDWjtBQUFBLFFBQ0EsTUFBTTtBQUFBLFFBQ04sVUFBVTtBQUFBLFFBQ1YsU0FBUyxvQkFBb0IsTUFBTTtBQUFBLE1BQ3ZDLENBQUM7QUFDRDtBQUFBLElBQ0o7QUFDQSxZQUFRLE9BQU8sV0FBVztBQUFBLE1BQ3RCLEtBQUssV0FBVztBQUVaLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVO0FBQUEsVUFDVixTQUFTLHNCQUFzQixNQUFNO0FBQUEsUUFDekMsQ0FBQztBQUNEO0FBQUEsTUFDSjtBQUFBLE1BQ0EsS0FBSyxRQUFRO0FBQ1QsbUJBQVcsS0FBSztBQUFBLFVBQ1o7QUFBQSxVQUNBLE1BQU07QUFBQSxVQUNOLFVBQVU7QUFBQSxVQUNWLFNBQVMsT0FBTyxZQUFZLGFBQ3BCLEtBQUssc0JBQXNCLE1BQU0sT0FBTyxRQUFRLE9BQU8sU0FBUyxNQUFNLENBQUNDLFdBQVVBLFVBQ25GLE9BQU8sVUFBVSxXQUFXLFFBQ3hCLFVBQ0E7QUFBQSxRQUNkLENBQUM7QUFDRDtBQUFBLE1BQ0o7QUFBQSxNQUNBLEtBQUssT0FBTztBQUNSLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVO0FBQUEsVUFDVixTQUFTLE9BQU8sV0FBVyxhQUNuQixLQUFLLHNCQUFzQixNQUFNLE9BQU8sUUFBUSxPQUFPLFNBQVMsTUFBTSxDQUFDQSxXQUFVQSxVQUNuRixPQUFPLFVBQVUsV0FBVyxRQUN4QixVQUNBO0FBQUEsUUFDZCxDQUFDO0FBQ0Q7QUFBQSxNQUNKO0FBQUEsTUFDQSxTQUFTO0FBQ0wsY0FBTSxZQUFZLGdCQUFnQixNQUFNO0FBQ3hDLG1CQUFXLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxNQUFNO0FBQUEsVUFDTixVQUFVLE9BQU8sWUFBWSxXQUFXLFlBQVk7QUFBQSxVQUNwRCxTQUFTLE9BQU8sYUFBYSxZQUFZLE9BQU8sVUFBVSxXQUFXLFFBQy9ELFVBQ0E7QUFBQSxRQUNWLENBQUM7QUFDRCxZQUFJLGNBQWM7QUFDZCxvQkFBVSxJQUFJLElBQUk7QUFBQSxRQUN0QjtBQUNBO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUFBLElBQ0g7QUFBQSxJQUNBLFdBQVcsZUFBZSxZQUFZO0FBQUEsRUFDMUM7QUFDSjtBQUlBLFNBQVMsb0JBQW9CLE9BQU87QUFDaEMsUUFBTSxhQUFhLG9CQUFJLElBQUk7QUFDM0IsYUFBVyxTQUFTLE1BQU0sUUFBUTtBQUM5QixRQUFJO0FBQ0osUUFBSSxNQUFNLGFBQWEsV0FBVztBQUM5QixnQkFBVSxzQkFBc0IsS0FBSztBQUFBLElBQ3pDLFdBQ1MsTUFBTSxhQUFhLFlBQ3hCLE1BQU0sVUFBVSxXQUFXLE9BQU87QUFDbEMsZ0JBQVU7QUFBQSxJQUNkO0FBQ0EsZUFBVyxJQUFJLE1BQU0sV0FBVyxZQUFZLFFBQVEsWUFBWSxTQUFTLFdBQVcsQ0FBQ0EsV0FBVUEsT0FBTTtBQUFBLEVBQ3pHO0FBQ0EsU0FBTztBQUNYO0FBTUEsU0FBUyxzQkFBc0IsT0FBTztBQUNsQyxNQUFJLE1BQU0sYUFBYSxhQUNuQixDQUFDLE1BQU0sU0FDUCxjQUFjLE1BQU0sT0FBTyxHQUFHO0FBRzlCLFdBQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxFQUFFLFVBQVUsV0FBVyxRQUM5QyxVQUNBO0FBQUEsRUFDVjtBQUNBLE1BQUksTUFBTSxRQUFRLFlBQVksNEJBQzFCLE1BQU0sT0FBTyxhQUFhLHlCQUF5QjtBQUduRCxXQUFPO0FBQUEsRUFDWDtBQUNBLFFBQU1DLGVBQWMsTUFBTTtBQUcxQixNQUFJO0FBQ0osU0FBTyxDQUFDRCxXQUFVO0FBQ2QsUUFBSSxDQUFDLFNBQVNBLE1BQUssS0FBSyxVQUFVQSxRQUFPQyxZQUFXLEdBQUc7QUFDbkQsYUFBT0Q7QUFBQSxJQUNYO0FBQ0EsaUJBQWEsUUFBUSxhQUFhLFNBQVMsV0FBWSxXQUFXLGVBQWVDLFlBQVc7QUFDNUYsV0FBTyxTQUFTRCxNQUFLO0FBQUEsRUFDekI7QUFDSjtBQUVBLFNBQVMsUUFBUUEsUUFBTztBQUNwQixTQUFPLE1BQU0sUUFBUUEsTUFBSyxJQUFJLElBQUksV0FBV0EsTUFBSyxJQUFJQTtBQUMxRDtBQUlBLFNBQVMsb0JBQW9CLE1BQU07QUFDL0IsVUFBUSxLQUFLLEtBQUssU0FBUztBQUFBLElBQ3ZCLEtBQUs7QUFFRCxhQUFPO0FBQUEsSUFDWCxLQUFLO0FBRUQsYUFBTztBQUFBLElBQ1g7QUFJSSxhQUFPLEtBQUssT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFlBQVksWUFBWSxFQUFFLGFBQWEsYUFBYSxDQUFDLEVBQUUsS0FBSztBQUFBLEVBQ3JHO0FBQ0o7QUFLQSxTQUFTLGdCQUFnQixPQUFPO0FBQzVCLFFBQU0sZUFBZSxNQUFNLGdCQUFnQjtBQUMzQyxNQUFJLGlCQUFpQixRQUFXO0FBQzVCLFdBQU8sTUFBTSxhQUFhLFlBQVksTUFBTSxlQUN0QyxhQUFhLFNBQVMsSUFDdEI7QUFBQSxFQUNWO0FBQ0EsU0FBTyxNQUFNLGFBQWEsV0FDcEIsZ0JBQWdCLE1BQU0sUUFBUSxNQUFNLFlBQVksSUFDaEQsTUFBTSxLQUFLLE9BQU8sQ0FBQyxFQUFFO0FBQy9COzs7QUNuUk8sSUFBTSxhQUFOLGNBQXlCLE1BQU07QUFBQSxFQUNsQyxZQUFZLGNBQWMsU0FBUyxPQUFPLDBCQUEwQjtBQUNoRSxVQUFNLE9BQU87QUFDYixTQUFLLE9BQU87QUFDWixTQUFLLFFBQVEsTUFBTTtBQUFBLEVBQ3ZCO0FBQ0o7OztBQ1hBLElBQUk7QUFzQkcsU0FBUyxzQkFBc0IsY0FBYztBQUNoRCxNQUFJO0FBQ0osT0FBSyxPQUFPLE9BQU8sT0FBTyxPQUFPLENBQUMsR0FBRyxZQUFZLEdBQUcsRUFBRSxpQkFBaUIsS0FBSyxhQUFhLG9CQUFvQixRQUFRLE9BQU8sU0FBUyxLQUFLLGtCQUFrQixhQUFhLFdBQVcsS0FBSyxZQUFZLENBQUMsRUFBRSxDQUFDO0FBQzdNO0FBQ08sU0FBUyxrQkFBa0I7QUFDOUIsTUFBSSxDQUFDLElBQUk7QUFDTCxVQUFNLFVBQVU7QUFDaEIsUUFBSSxDQUFDLFFBQVEsZUFBZSxDQUFDLFFBQVEsYUFBYTtBQUM5QyxZQUFNLElBQUksTUFBTSx5RUFBeUU7QUFBQSxJQUM3RjtBQUNBLFVBQU0sY0FBYyxJQUFJLFFBQVEsWUFBWTtBQUU1QyxVQUFNLGNBQWMsSUFBSSxRQUFRLFlBQVksU0FBUztBQUFBLE1BQ2pELFdBQVc7QUFBQSxJQUNmLENBQUM7QUFDRCxRQUFJO0FBQ0osVUFBTSxTQUFTO0FBQUEsTUFDWCxXQUFXLE1BQU07QUFDYixlQUFPLFlBQVksT0FBTyxJQUFJO0FBQUEsTUFDbEM7QUFBQSxNQUNBLFdBQVcsT0FBTyxRQUFRO0FBQ3RCLFlBQUksUUFBUTtBQUNSLGNBQUksQ0FBQyxtQkFBbUI7QUFDcEIsZ0NBQW9CLElBQUksUUFBUSxZQUFZLFNBQVM7QUFBQSxjQUNqRCxPQUFPO0FBQUEsY0FDUCxXQUFXO0FBQUEsWUFDZixDQUFDO0FBQUEsVUFDTDtBQUNBLGlCQUFPLGtCQUFrQixPQUFPLEtBQUs7QUFBQSxRQUN6QztBQUNBLGVBQU8sWUFBWSxPQUFPLEtBQUs7QUFBQSxNQUNuQztBQUFBLE1BQ0EsVUFBVSxNQUFNO0FBQ1osWUFBSTtBQUNBLDZCQUFtQixJQUFJO0FBQ3ZCLGlCQUFPO0FBQUEsUUFDWCxTQUNPLEdBQUc7QUFDTixpQkFBTztBQUFBLFFBQ1g7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUdBLFFBQUksWUFBWSxZQUFZO0FBQ3hCLGFBQU8saUJBQWlCLFlBQVksV0FBVyxLQUFLLFdBQVc7QUFBQSxJQUNuRTtBQUVBLFVBQU0sMkJBQTJCLE9BQU8sVUFBVTtBQUNsRCxRQUFJLDBCQUEwQjtBQUMxQixhQUFPLFlBQVksQ0FBQyxTQUFTO0FBQ3pCLGVBQU8seUJBQXlCLEtBQUssSUFBSTtBQUFBLE1BQzdDO0FBQUEsSUFDSjtBQUNBLDBCQUFzQixNQUFNO0FBQUEsRUFDaEM7QUFDQSxTQUFPO0FBQ1g7QUFNTyxTQUFTLGtCQUFrQixZQUFZO0FBQzFDLFNBQU8sQ0FBQyxNQUFNLFNBQVM7QUFDbkIsVUFBTSxRQUFRLFdBQVcsSUFBSTtBQUM3QixTQUFLLElBQUksS0FBSztBQUNkLFdBQU8sRUFBRSxTQUFTLE1BQU0sV0FBVztBQUFBLEVBQ3ZDO0FBQ0o7OztBQ2hGTyxJQUFJO0FBQUEsQ0FDVixTQUFVRSxXQUFVO0FBSWpCLEVBQUFBLFVBQVNBLFVBQVMsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUtuQyxFQUFBQSxVQUFTQSxVQUFTLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFRbEMsRUFBQUEsVUFBU0EsVUFBUyxpQkFBaUIsSUFBSSxDQUFDLElBQUk7QUFLNUMsRUFBQUEsVUFBU0EsVUFBUyxZQUFZLElBQUksQ0FBQyxJQUFJO0FBSXZDLEVBQUFBLFVBQVNBLFVBQVMsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUtyQyxFQUFBQSxVQUFTQSxVQUFTLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFDdEMsR0FBRyxhQUFhLFdBQVcsQ0FBQyxFQUFFO0FBWXZCLElBQU0sYUFBYTtBQUluQixJQUFNLFlBQVk7QUFJbEIsSUFBTSxZQUFZO0FBQ2xCLElBQU0sZUFBTixNQUFtQjtBQUFBLEVBQ3RCLFlBQVksWUFBWTtBQUtwQixTQUFLLFdBQVcsQ0FBQztBQUNqQixTQUFLLGlCQUFpQixhQUNoQixrQkFBa0IsVUFBVSxJQUM1QixnQkFBZ0IsRUFBRTtBQUN4QixTQUFLLFNBQVM7QUFDZCxTQUFLLFlBQVk7QUFDakIsU0FBSyxNQUFNO0FBQUEsRUFDZjtBQUFBLEVBQ0EsZUFBZSxNQUFNO0FBQ2pCLFVBQU0sV0FBVyxLQUFLLE1BQU07QUFDNUIsUUFBSSxXQUFXLEtBQUssT0FBTyxRQUFRO0FBQy9CLFVBQUksU0FBUyxLQUFLLE9BQU8sVUFBVTtBQUNuQyxhQUFPLFNBQVM7QUFDWixrQkFBVTtBQUNkLFlBQU0sU0FBUyxJQUFJLFdBQVcsTUFBTTtBQUNwQyxVQUFJLEtBQUssTUFBTTtBQUNYLGVBQU8sSUFBSSxLQUFLLE1BQU07QUFDMUIsV0FBSyxTQUFTO0FBQUEsSUFDbEI7QUFBQSxFQUNKO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUtBLE9BQU87QUFDSCxVQUFNLFFBQVEsS0FBSztBQUNuQixVQUFNLE9BQU8sS0FBSztBQUlsQixRQUFJLEtBQUssZUFBZSxNQUFNO0FBQzFCLGFBQU87QUFDWCxVQUFNLFVBQVUsSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN6QyxTQUFLLFlBQVk7QUFDakIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFNBQVM7QUFDTCxVQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sR0FBRyxLQUFLLEdBQUc7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxXQUFXLENBQUM7QUFDakIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU9BLE9BQU87QUFDSCxTQUFLLFNBQVMsS0FBSyxLQUFLLEdBQUc7QUFHM0IsU0FBSyxlQUFlLHVCQUF1QjtBQUMzQyxTQUFLLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDMUIsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTztBQUNILFVBQU0sVUFBVSxLQUFLLFNBQVMsSUFBSTtBQUNsQyxRQUFJLFlBQVk7QUFDWixZQUFNLElBQUksTUFBTSxpQ0FBaUM7QUFHckQsVUFBTSxNQUFNLEtBQUssTUFBTSxVQUFVO0FBQ2pDLFVBQU0sZ0JBQWdCLGFBQWEsR0FBRztBQUN0QyxRQUFJLGdCQUFnQix5QkFBeUI7QUFJekMsV0FBSyxlQUFlLGdCQUFnQix1QkFBdUI7QUFDM0QsV0FBSyxPQUFPLFdBQVcsVUFBVSxlQUFlLFVBQVUseUJBQXlCLEtBQUssR0FBRztBQUFBLElBQy9GO0FBQ0EsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLEdBQUc7QUFDZixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxJQUFJLFNBQVMsTUFBTTtBQUNmLFdBQU8sS0FBSyxRQUFTLFdBQVcsSUFBSyxVQUFVLENBQUM7QUFBQSxFQUNwRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsSUFBSSxPQUFPO0FBQ1AsU0FBSyxlQUFlLE1BQU0sTUFBTTtBQUNoQyxTQUFLLE9BQU8sSUFBSSxPQUFPLEtBQUssR0FBRztBQUMvQixTQUFLLE9BQU8sTUFBTTtBQUNsQixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsT0FBT0MsUUFBTztBQUNWLGlCQUFhQSxNQUFLO0FBR2xCLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFFBQUlBLFNBQVEsS0FBTTtBQUNkLFdBQUssT0FBTyxLQUFLLEtBQUssSUFBSUE7QUFDMUIsYUFBTztBQUFBLElBQ1g7QUFDQSxXQUFPQSxTQUFRLEtBQU07QUFDakIsV0FBSyxPQUFPLEtBQUssS0FBSyxJQUFLQSxTQUFRLE1BQVE7QUFDM0MsTUFBQUEsWUFBVztBQUFBLElBQ2Y7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLLElBQUlBO0FBQzFCLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNQSxRQUFPO0FBQ1QsZ0JBQVlBLE1BQUs7QUFDakIsUUFBSUEsVUFBUyxHQUFHO0FBQ1osYUFBTyxLQUFLLE9BQU9BLE1BQUs7QUFBQSxJQUM1QjtBQUVBLFNBQUssZUFBZSxFQUFFO0FBQ3RCLGFBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQ3hCLFdBQUssT0FBTyxLQUFLLEtBQUssSUFBS0EsU0FBUSxNQUFRO0FBQzNDLE1BQUFBLFdBQVU7QUFBQSxJQUNkO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzFCLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxLQUFLQSxRQUFPO0FBQ1IsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxPQUFPLEtBQUssS0FBSyxJQUFJQSxTQUFRLElBQUk7QUFDdEMsV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE1BQU1BLFFBQU87QUFDVCxTQUFLLE9BQU9BLE9BQU0sVUFBVTtBQUM1QixXQUFPLEtBQUssSUFBSUEsTUFBSztBQUFBLEVBQ3pCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxPQUFPQSxRQUFPO0FBR1YsUUFBSSxPQUFPQSxXQUFVLFVBQVU7QUFDM0IsTUFBQUEsU0FBUSxPQUFPQSxNQUFLO0FBQUEsSUFDeEI7QUFDQSxVQUFNLE1BQU1BLE9BQU07QUFFbEIsUUFBSSxPQUFPLGtCQUFrQjtBQUN6QixXQUFLLGVBQWUsTUFBTSxDQUFDO0FBQzNCLFlBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQUksTUFBTSxLQUFLO0FBQ2YsWUFBTSxLQUFLLElBQUk7QUFDZixVQUFJLElBQUk7QUFDUixhQUFPLElBQUksS0FBSyxLQUFLO0FBQ2pCLGNBQU0sT0FBT0EsT0FBTSxXQUFXLENBQUM7QUFDL0IsWUFBSSxPQUFPO0FBQ1A7QUFDSixjQUFNLEtBQUssSUFBSTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxLQUFLLEtBQUs7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFHQSxTQUFLLGVBQWUsTUFBTSxJQUFJLENBQUM7QUFJL0IsVUFBTSxxQkFBcUIsYUFBYSxHQUFHO0FBQzNDLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sRUFBRSxRQUFRLElBQUksS0FBSyxlQUFlQSxRQUFPLElBQUksU0FBUyxRQUFRLGtCQUFrQixDQUFDO0FBRXZGLFVBQU0sZ0JBQWdCLGFBQWEsT0FBTztBQUMxQyxRQUFJLGlCQUFpQixvQkFBb0I7QUFDckMsVUFBSSxXQUFXLFFBQVEsZUFBZSxRQUFRLG9CQUFvQixRQUFRLHFCQUFxQixPQUFPO0FBQUEsSUFDMUc7QUFFQSxTQUFLLE9BQU8sT0FBTztBQUNuQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsTUFBTUEsUUFBTztBQUNULGtCQUFjQSxNQUFLO0FBQ25CLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxFQUFFLFdBQVcsS0FBSyxLQUFLQSxRQUFPLElBQUk7QUFDNUMsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixTQUFLLGVBQWUsQ0FBQztBQUNyQixTQUFLLEtBQUssRUFBRSxXQUFXLEtBQUssS0FBS0EsUUFBTyxJQUFJO0FBQzVDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRQSxRQUFPO0FBQ1gsaUJBQWFBLE1BQUs7QUFDbEIsU0FBSyxlQUFlLENBQUM7QUFDckIsU0FBSyxLQUFLLEVBQUUsVUFBVSxLQUFLLEtBQUtBLFFBQU8sSUFBSTtBQUMzQyxTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDWDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBU0EsUUFBTztBQUNaLGdCQUFZQSxNQUFLO0FBQ2pCLFNBQUssZUFBZSxDQUFDO0FBQ3JCLFNBQUssS0FBSyxFQUFFLFNBQVMsS0FBSyxLQUFLQSxRQUFPLElBQUk7QUFDMUMsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1g7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixnQkFBWUEsTUFBSztBQUVqQixXQUFPLEtBQUssUUFBU0EsVUFBUyxJQUFNQSxVQUFTLFFBQVMsQ0FBQztBQUFBLEVBQzNEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTQSxRQUFPO0FBQ1osVUFBTSxLQUFLLFdBQVcsSUFBSUEsTUFBSztBQUMvQixTQUFLLGVBQWUsQ0FBQztBQUNyQixVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFNBQUssU0FBUyxLQUFLLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDbkMsU0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQ3ZDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRQSxRQUFPO0FBQ1gsVUFBTSxLQUFLLFdBQVcsS0FBS0EsTUFBSztBQUNoQyxTQUFLLGVBQWUsQ0FBQztBQUNyQixVQUFNLE9BQU8sS0FBSyxLQUFLO0FBQ3ZCLFNBQUssU0FBUyxLQUFLLEtBQUssR0FBRyxJQUFJLElBQUk7QUFDbkMsU0FBSyxTQUFTLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQ3ZDLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNYO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNQSxRQUFPO0FBQ1QsVUFBTSxLQUFLLFdBQVcsSUFBSUEsTUFBSztBQUMvQixXQUFPLEtBQUssY0FBYyxHQUFHLElBQUksR0FBRyxFQUFFO0FBQUEsRUFDMUM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixVQUFNLEtBQUssV0FBVyxJQUFJQSxNQUFLLEdBRS9CLE9BQU8sR0FBRyxNQUFNLElBQUksS0FBTSxHQUFHLE1BQU0sSUFBSyxNQUFNLE1BQU8sR0FBRyxNQUFNLElBQU0sR0FBRyxPQUFPLE1BQU87QUFDckYsV0FBTyxLQUFLLGNBQWMsSUFBSSxFQUFFO0FBQUEsRUFDcEM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU9BLFFBQU87QUFDVixVQUFNLEtBQUssV0FBVyxLQUFLQSxNQUFLO0FBQ2hDLFdBQU8sS0FBSyxjQUFjLEdBQUcsSUFBSSxHQUFHLEVBQUU7QUFBQSxFQUMxQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxjQUFjLElBQUksSUFBSTtBQUVsQixTQUFLLGVBQWUsRUFBRTtBQUN0QixVQUFNLE1BQU0sS0FBSztBQUNqQixRQUFJLE1BQU0sS0FBSztBQUNmLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksR0FBRztBQUMvQixZQUFNLFFBQVEsT0FBTztBQUNyQixZQUFNLFVBQVUsRUFBRSxVQUFVLEtBQUssS0FBSyxNQUFNO0FBQzVDLFVBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxNQUFPLFNBQVM7QUFDaEQsVUFBSSxDQUFDLFNBQVM7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFDQSxVQUFNLFlBQWMsT0FBTyxLQUFNLE1BQVUsS0FBSyxNQUFTO0FBQ3pELFVBQU0sY0FBYyxFQUFFLE1BQU0sS0FBSztBQUNqQyxRQUFJLEtBQUssS0FBSyxjQUFjLFlBQVksTUFBTyxhQUFhO0FBQzVELFFBQUksQ0FBQyxhQUFhO0FBQ2QsV0FBSyxNQUFNO0FBQ1gsYUFBTztBQUFBLElBQ1g7QUFDQSxhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSSxJQUFJLEdBQUc7QUFDL0IsWUFBTSxRQUFRLE9BQU87QUFDckIsWUFBTSxVQUFVLEVBQUUsVUFBVSxLQUFLO0FBQ2pDLFVBQUksS0FBSyxLQUFLLFVBQVUsUUFBUSxNQUFPLFNBQVM7QUFDaEQsVUFBSSxDQUFDLFNBQVM7QUFDVixhQUFLLE1BQU07QUFDWCxlQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0o7QUFDQSxRQUFJLEtBQUssSUFBSyxPQUFPLEtBQU07QUFDM0IsU0FBSyxNQUFNO0FBQ1gsV0FBTztBQUFBLEVBQ1g7QUFDSjtBQUlBLElBQU0sZUFBZTtBQU1yQixJQUFNLDBCQUEwQjtBQU1oQyxJQUFNLGVBQWUsSUFBSSxXQUFXLENBQUM7QUFLckMsSUFBTSxhQUFhLElBQUksU0FBUyxhQUFhLE1BQU07QUFLbkQsSUFBTSxtQkFBbUI7QUFJekIsU0FBUyxhQUFhQSxRQUFPO0FBQ3pCLE1BQUlBLFNBQVE7QUFDUixXQUFPO0FBQ1gsTUFBSUEsU0FBUTtBQUNSLFdBQU87QUFDWCxNQUFJQSxTQUFRO0FBQ1IsV0FBTztBQUNYLE1BQUlBLFNBQVE7QUFDUixXQUFPO0FBQ1gsU0FBTztBQUNYO0FBQ08sSUFBTSxlQUFOLE1BQW1CO0FBQUEsRUFDdEIsWUFBWSxLQUFLLGFBQWEsZ0JBQWdCLEVBQUUsWUFBWTtBQUN4RCxTQUFLLGFBQWE7QUFDbEIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssYUFBYTtBQUNsQixTQUFLLFdBQVc7QUFJaEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxNQUFNLElBQUk7QUFDZixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sSUFBSSxTQUFTLElBQUksUUFBUSxJQUFJLFlBQVksSUFBSSxVQUFVO0FBQUEsRUFDdkU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTTtBQUNGLFVBQU0sUUFBUSxLQUFLO0FBQ25CLFVBQU0sTUFBTSxLQUFLLE9BQU87QUFDeEIsVUFBTSxZQUFZLEtBQUssTUFBTTtBQUM3QixRQUFJLFlBQVksS0FBTSxhQUFhLEtBQUssS0FBSyxJQUFJLEtBQUssTUFBTSxDQUFDLElBQUksSUFBTztBQUNwRSxZQUFNLElBQUksTUFBTSxzQ0FBc0M7QUFBQSxJQUMxRDtBQUNBLFVBQU0sVUFBVSxRQUFRO0FBQ3hCLFVBQU0sV0FBVyxNQUFNO0FBQ3ZCLFFBQUksV0FBVyxLQUFLLFdBQVcsR0FBRztBQUM5QixZQUFNLElBQUksTUFBTSwyQkFBMkIsVUFBVSxnQkFBZ0IsUUFBUTtBQUFBLElBQ2pGO0FBQ0EsV0FBTyxDQUFDLFNBQVMsUUFBUTtBQUFBLEVBQzdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBU0EsS0FBSyxVQUFVLFNBQVMsaUJBQWlCLEtBQUs7QUFDMUMsUUFBSSxRQUFRLEtBQUs7QUFDakIsWUFBUSxVQUFVO0FBQUEsTUFDZCxLQUFLLFNBQVM7QUFDVixlQUFPLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSSxLQUFNO0FBQUEsUUFFcEM7QUFDQTtBQUFBO0FBQUEsTUFFSixLQUFLLFNBQVM7QUFDVixhQUFLLE9BQU87QUFBQSxNQUNoQixLQUFLLFNBQVM7QUFDVixhQUFLLE9BQU87QUFDWjtBQUFBLE1BQ0osS0FBSyxTQUFTO0FBQ1YsWUFBSSxNQUFNLEtBQUssT0FBTztBQUN0QixhQUFLLE9BQU87QUFDWjtBQUFBLE1BQ0osS0FBSyxTQUFTO0FBQ1YsWUFBSSxrQkFBa0IsR0FBRztBQUNyQixnQkFBTSxJQUFJLE1BQU0saUNBQWlDO0FBQUEsUUFDckQ7QUFDQSxtQkFBUztBQUNMLGdCQUFNLENBQUMsSUFBSSxFQUFFLElBQUksS0FBSyxJQUFJO0FBQzFCLGNBQUksT0FBTyxTQUFTLFVBQVU7QUFDMUIsZ0JBQUksWUFBWSxVQUFhLE9BQU8sU0FBUztBQUN6QyxvQkFBTSxJQUFJLE1BQU0sdUJBQXVCO0FBQUEsWUFDM0M7QUFDQTtBQUFBLFVBQ0o7QUFDQSxlQUFLLEtBQUssSUFBSSxJQUFJLGlCQUFpQixDQUFDO0FBQUEsUUFDeEM7QUFDQTtBQUFBLE1BQ0o7QUFDSSxjQUFNLElBQUksTUFBTSx5QkFBeUIsUUFBUTtBQUFBLElBQ3pEO0FBQ0EsU0FBSyxhQUFhO0FBQ2xCLFdBQU8sS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFBQSxFQUM1QztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsZUFBZTtBQUNYLFFBQUksS0FBSyxNQUFNLEtBQUs7QUFDaEIsWUFBTSxJQUFJLFdBQVcsZUFBZTtBQUFBLEVBQzVDO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBQ0osV0FBTyxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQzNCO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxTQUFTO0FBQ0wsUUFBSSxNQUFNLEtBQUssT0FBTztBQUV0QixXQUFRLFFBQVEsSUFBSyxFQUFFLE1BQU07QUFBQSxFQUNqQztBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsUUFBUTtBQUNKLFNBQUssU0FBUztBQUNkLFdBQU8sV0FBVyxJQUFJLEtBQUssWUFBWSxLQUFLLFVBQVU7QUFBQSxFQUMxRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUNMLFNBQUssU0FBUztBQUNkLFdBQU8sV0FBVyxLQUFLLEtBQUssWUFBWSxLQUFLLFVBQVU7QUFBQSxFQUMzRDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUNMLFNBQUssU0FBUztBQUNkLFFBQUksS0FBSyxLQUFLO0FBQ2QsUUFBSSxLQUFLLEtBQUs7QUFFZCxRQUFJLElBQUksRUFBRSxLQUFLO0FBQ2YsVUFBTyxPQUFPLEtBQU8sS0FBSyxNQUFNLE1BQU87QUFDdkMsU0FBTSxPQUFPLElBQUs7QUFDbEIsV0FBTyxXQUFXLElBQUksSUFBSSxFQUFFO0FBQUEsRUFDaEM7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLE9BQU87QUFFSCxVQUFNLElBQUksS0FBSyxJQUFJLEtBQUssR0FBRztBQUMzQixRQUFJLElBQUksS0FBTTtBQUNWLFdBQUs7QUFDTCxhQUFPLE1BQU07QUFBQSxJQUNqQjtBQUNBLFNBQUssU0FBUztBQUNkLFdBQU8sS0FBSyxlQUFlLEtBQUssS0FBSyxlQUFlO0FBQUEsRUFDeEQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFVBQVU7QUFFTixXQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQ3hEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxXQUFXO0FBRVAsV0FBTyxLQUFLLEtBQUssVUFBVSxLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN2RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsVUFBVTtBQUNOLFdBQU8sV0FBVyxLQUFLLEtBQUssU0FBUyxHQUFHLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDM0Q7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFdBQVc7QUFDUCxXQUFPLFdBQVcsSUFBSSxLQUFLLFNBQVMsR0FBRyxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJQSxRQUFRO0FBRUosV0FBTyxLQUFLLEtBQUssWUFBWSxLQUFLLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFBQSxFQUN6RDtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBSUEsU0FBUztBQUVMLFdBQU8sS0FBSyxLQUFLLFlBQVksS0FBSyxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQUEsRUFDekQ7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQUlBLFFBQVE7QUFDSixRQUFJLE1BQU0sS0FBSyxPQUFPLEdBQUcsUUFBUSxLQUFLO0FBQ3RDLFNBQUssT0FBTztBQUNaLFNBQUssYUFBYTtBQUNsQixXQUFPLEtBQUssSUFBSSxTQUFTLE9BQU8sUUFBUSxHQUFHO0FBQUEsRUFDL0M7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBTyxRQUFRO0FBRVgsVUFBTSxNQUFNLEtBQUssT0FBTztBQUN4QixVQUFNLFFBQVEsS0FBSztBQUNuQixTQUFLLE9BQU87QUFDWixTQUFLLGFBQWE7QUFDbEIsVUFBTSxNQUFNLEtBQUs7QUFFakIsUUFBSSxPQUFPLGtCQUFrQjtBQUN6QixZQUFNLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDM0IsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFDMUIsY0FBTSxPQUFPLElBQUksUUFBUSxDQUFDO0FBQzFCLFlBQUksT0FBTyxLQUFNO0FBQ2IsaUJBQU8sS0FBSyxXQUFXLElBQUksU0FBUyxPQUFPLEtBQUssR0FBRyxHQUFHLE1BQU07QUFBQSxRQUNoRTtBQUNBLGNBQU0sQ0FBQyxJQUFJO0FBQUEsTUFDZjtBQUNBLGFBQU8sT0FBTyxhQUFhLE1BQU0sUUFBUSxLQUFLO0FBQUEsSUFDbEQ7QUFDQSxXQUFPLEtBQUssV0FBVyxJQUFJLFNBQVMsT0FBTyxLQUFLLEdBQUcsR0FBRyxNQUFNO0FBQUEsRUFDaEU7QUFDSjtBQUlBLFNBQVMsWUFBWSxLQUFLO0FBQ3RCLE1BQUksT0FBTyxPQUFPLFVBQVU7QUFDeEIsVUFBTSxPQUFPLEdBQUc7QUFBQSxFQUNwQixXQUNTLE9BQU8sT0FBTyxVQUFVO0FBQzdCLFVBQU0sSUFBSSxNQUFNLG9CQUFvQixPQUFPLEdBQUc7QUFBQSxFQUNsRDtBQUNBLE1BQUksQ0FBQyxPQUFPLFVBQVUsR0FBRyxLQUNyQixNQUFNLGFBQ04sTUFBTTtBQUNOLFVBQU0sSUFBSSxNQUFNLG9CQUFvQixHQUFHO0FBQy9DO0FBSUEsU0FBUyxhQUFhLEtBQUs7QUFDdkIsTUFBSSxPQUFPLE9BQU8sVUFBVTtBQUN4QixVQUFNLE9BQU8sR0FBRztBQUFBLEVBQ3BCLFdBQ1MsT0FBTyxPQUFPLFVBQVU7QUFDN0IsVUFBTSxJQUFJLE1BQU0scUJBQXFCLE9BQU8sR0FBRztBQUFBLEVBQ25EO0FBQ0EsTUFBSSxDQUFDLE9BQU8sVUFBVSxHQUFHLEtBQ3JCLE1BQU0sY0FDTixNQUFNO0FBQ04sVUFBTSxJQUFJLE1BQU0scUJBQXFCLEdBQUc7QUFDaEQ7QUFJQSxTQUFTLGNBQWMsS0FBSztBQUN4QixNQUFJLE9BQU8sT0FBTyxVQUFVO0FBQ3hCLFVBQU0sSUFBSTtBQUNWLFVBQU0sT0FBTyxHQUFHO0FBQ2hCLFFBQUksT0FBTyxNQUFNLEdBQUcsS0FBSyxNQUFNLE9BQU87QUFDbEMsWUFBTSxJQUFJLE1BQU0sc0JBQXNCLENBQUM7QUFBQSxJQUMzQztBQUFBLEVBQ0osV0FDUyxPQUFPLE9BQU8sVUFBVTtBQUM3QixVQUFNLElBQUksTUFBTSxzQkFBc0IsT0FBTyxHQUFHO0FBQUEsRUFDcEQ7QUFHQSxNQUFJLENBQUMsT0FBTyxTQUFTLEtBQUssT0FBTyxHQUFHLENBQUMsS0FBSyxPQUFPLFNBQVMsR0FBRyxHQUFHO0FBQzVELFVBQU0sSUFBSSxNQUFNLHNCQUFzQixHQUFHO0FBQUEsRUFDN0M7QUFDSjs7O0FDcHNCQSxJQUFNLGFBQWE7QUFPWixTQUFTLG1CQUFtQixPQUFPO0FBRXRDLE1BQUksdUJBQXVCLEtBQUssR0FBRztBQUMvQixXQUFPO0FBQUEsTUFDSCxXQUFXLENBQUMsVUFBVSxtQkFBbUIsS0FBSztBQUFBLE1BQzlDLFNBQVMsQ0FBQyxZQUFZLGlCQUFpQixPQUFPO0FBQUEsSUFDbEQ7QUFBQSxFQUNKO0FBRUEsTUFBSSxNQUFNLGFBQWEsYUFDbkIsQ0FBQyxNQUFNLFNBQ1AsY0FBYyxNQUFNLE9BQU8sR0FBRztBQUM5QixVQUFNLGNBQWMsTUFBTTtBQUMxQixVQUFNLGlCQUFpQixZQUFZLE9BQU8sQ0FBQyxFQUFFO0FBQzdDLFdBQU87QUFBQSxNQUNILFdBQVcsQ0FBQyxVQUFVO0FBQ2xCLGNBQU0sVUFBVSxPQUFPLFdBQVc7QUFDbEMsWUFBSSxVQUFVLFFBQVc7QUFDckIsa0JBQVEsY0FBYyxJQUFJO0FBQUEsUUFDOUI7QUFDQSxlQUFPO0FBQUEsTUFDWDtBQUFBLE1BQ0EsU0FBUyxDQUFDLFlBQVksUUFBUSxjQUFjO0FBQUEsSUFDaEQ7QUFBQSxFQUNKO0FBRUEsUUFBTSxZQUFZLE1BQU07QUFDeEIsU0FBTztBQUFBLElBQ0gsV0FBVyxDQUFDLFVBQVcsVUFBVSxTQUFZLE9BQU8sU0FBUyxJQUFJO0FBQUEsSUFDakUsU0FBUyxDQUFDLFlBQVk7QUFBQSxFQUMxQjtBQUNKO0FBTUEsU0FBUyx1QkFBdUIsT0FBTztBQUNuQyxTQUFRLE1BQU0sUUFBUSxZQUFZLDRCQUM5QixNQUFNLE9BQU8sWUFBWTtBQUNqQztBQU9PLFNBQVMsbUJBQW1CLE1BQU07QUFDckMsUUFBTSxTQUFTO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxRQUFRLENBQUM7QUFBQSxFQUNiO0FBQ0EsTUFBSSxTQUFTLElBQUksR0FBRztBQUNoQixlQUFXLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRztBQUMvQixhQUFPLE9BQU8sUUFBUSxHQUFHLGtCQUFrQixLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDdkQ7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBTU8sU0FBUyxpQkFBaUIsS0FBSztBQUNsQyxRQUFNLE9BQU8sQ0FBQztBQUNkLGFBQVcsS0FBSyxPQUFPLEtBQUssSUFBSSxNQUFNLEdBQUc7QUFDckMsV0FBTyxNQUFNLEdBQUcsZ0JBQWdCLElBQUksT0FBTyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ2xEO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBUyxnQkFBZ0IsS0FBSztBQUMxQixVQUFRLElBQUksS0FBSyxNQUFNO0FBQUEsSUFDbkIsS0FBSztBQUNELGFBQU8saUJBQWlCLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDMUMsS0FBSztBQUNELGFBQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxJQUFJLGVBQWU7QUFBQSxJQUNwRCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0QsYUFBTztBQUFBLElBQ1g7QUFDSSxhQUFPLElBQUksS0FBSztBQUFBLEVBQ3hCO0FBQ0o7QUFDQSxTQUFTLGtCQUFrQixNQUFNO0FBQzdCLFFBQU1DLFNBQVE7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLE1BQU0sRUFBRSxNQUFNLE9BQVU7QUFBQSxFQUM1QjtBQUNBLFVBQVEsT0FBTyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNELE1BQUFBLE9BQU0sT0FBTyxFQUFFLE1BQU0sZUFBZSxPQUFPLEtBQUs7QUFDaEQ7QUFBQSxJQUNKLEtBQUs7QUFDRCxNQUFBQSxPQUFNLE9BQU8sRUFBRSxNQUFNLGVBQWUsT0FBTyxLQUFLO0FBQ2hEO0FBQUEsSUFDSixLQUFLO0FBQ0QsTUFBQUEsT0FBTSxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sS0FBSztBQUM5QztBQUFBLElBQ0osS0FBSztBQUNELFVBQUksU0FBUyxNQUFNO0FBQ2YsUUFBQUEsT0FBTSxPQUFPLEVBQUUsTUFBTSxhQUFhLE9BQU8sV0FBVztBQUFBLE1BQ3hELFdBQ1MsTUFBTSxRQUFRLElBQUksR0FBRztBQUMxQixjQUFNLFlBQVk7QUFBQSxVQUNkLFdBQVc7QUFBQSxVQUNYLFFBQVEsQ0FBQztBQUFBLFFBQ2I7QUFDQSxZQUFJLE1BQU0sUUFBUSxJQUFJLEdBQUc7QUFDckIscUJBQVcsS0FBSyxNQUFNO0FBQ2xCLHNCQUFVLE9BQU8sS0FBSyxrQkFBa0IsQ0FBQyxDQUFDO0FBQUEsVUFDOUM7QUFBQSxRQUNKO0FBQ0EsUUFBQUEsT0FBTSxPQUFPO0FBQUEsVUFDVCxNQUFNO0FBQUEsVUFDTixPQUFPO0FBQUEsUUFDWDtBQUFBLE1BQ0osT0FDSztBQUNELFFBQUFBLE9BQU0sT0FBTztBQUFBLFVBQ1QsTUFBTTtBQUFBLFVBQ04sT0FBTyxtQkFBbUIsSUFBSTtBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUNBO0FBQUEsRUFDUjtBQUNBLFNBQU9BO0FBQ1g7OztBQzFJQSxJQUFNLHNCQUFzQixXQUFXLFVBQVU7QUFZMUMsU0FBUyxhQUFhLFdBQVc7QUFDcEMsUUFBTSxNQUFNLFVBQVU7QUFHdEIsTUFBSSxPQUFPLE9BQVEsTUFBTSxLQUFNO0FBQy9CLE9BQUssTUFBTSxNQUFNLEtBQUssVUFBVSxNQUFNLENBQUMsS0FBSyxLQUFLO0FBQzdDLFlBQVEsVUFBVSxNQUFNLENBQUMsS0FBSyxNQUFNLElBQUk7QUFBQSxFQUM1QztBQUNBLFFBQU0sUUFBUSxJQUFJLFdBQVcsSUFBSTtBQUNqQyxNQUFJLFVBQVU7QUFDZCxNQUFJLHFCQUFxQjtBQUNyQixRQUFJO0FBQ0EsWUFBTSxTQUFTLG9CQUFvQixLQUFLLE9BQU8sU0FBUztBQUN4RCxVQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3BCLGtCQUFVLE9BQU87QUFBQSxNQUNyQjtBQUFBLElBQ0osU0FDTyxJQUFJO0FBQUEsSUFFWDtBQUFBLEVBQ0o7QUFDQSxNQUFJLFVBQVUsR0FBRztBQUNiLGNBQVUsY0FBYyxPQUFPLFNBQVM7QUFBQSxFQUM1QztBQUNBLFNBQU8sV0FBVyxPQUFPLFFBQVEsTUFBTSxTQUFTLEdBQUcsT0FBTztBQUM5RDtBQUVBLFNBQVMsY0FBYyxPQUFPLFdBQVc7QUFDckMsUUFBTSxRQUFRLGVBQWU7QUFDN0IsTUFBSSxVQUFVLEdBQ2QsV0FBVyxHQUNYLEdBQ0EsSUFBSTtBQUNKLFdBQVMsSUFBSSxHQUFHLElBQUksVUFBVSxRQUFRLEtBQUs7QUFDdkMsUUFBSSxNQUFNLFVBQVUsV0FBVyxDQUFDLENBQUM7QUFDakMsUUFBSSxNQUFNLFFBQVc7QUFDakIsY0FBUSxVQUFVLENBQUMsR0FBRztBQUFBO0FBQUEsUUFFbEIsS0FBSztBQUNELHFCQUFXO0FBQUE7QUFBQSxRQUNmLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFBQSxRQUNMLEtBQUs7QUFDRDtBQUFBO0FBQUEsUUFDSjtBQUNJLGdCQUFNLE1BQU0sdUJBQXVCO0FBQUEsTUFDM0M7QUFBQSxJQUNKO0FBQ0EsWUFBUSxVQUFVO0FBQUEsTUFDZCxLQUFLO0FBQ0QsWUFBSTtBQUNKLG1CQUFXO0FBQ1g7QUFBQSxNQUNKLEtBQUs7QUFDRCxjQUFNLFNBQVMsSUFBSyxLQUFLLEtBQU8sSUFBSSxPQUFPO0FBQzNDLFlBQUk7QUFDSixtQkFBVztBQUNYO0FBQUEsTUFDSixLQUFLO0FBQ0QsY0FBTSxTQUFTLEtBQU0sSUFBSSxPQUFPLEtBQU8sSUFBSSxPQUFPO0FBQ2xELFlBQUk7QUFDSixtQkFBVztBQUNYO0FBQUEsTUFDSixLQUFLO0FBQ0QsY0FBTSxTQUFTLEtBQU0sSUFBSSxNQUFNLElBQUs7QUFDcEMsbUJBQVc7QUFDWDtBQUFBLElBQ1I7QUFBQSxFQUNKO0FBQ0EsTUFBSSxZQUFZO0FBQ1osVUFBTSxNQUFNLHVCQUF1QjtBQUN2QyxTQUFPO0FBQ1g7QUFDQSxJQUFNLGlCQUFpQixXQUFXLFVBQVU7QUF5RDVDLElBQUk7QUFDSixJQUFJO0FBRUosSUFBSTtBQUNKLFNBQVMsZUFBZSxVQUFVO0FBQzlCLE1BQUksQ0FBQyxnQkFBZ0I7QUFDakIscUJBQ0ksbUVBQW1FLE1BQU0sRUFBRTtBQUMvRSxxQkFBaUIsZUFBZSxNQUFNLEdBQUcsRUFBRSxFQUFFLE9BQU8sS0FBSyxHQUFHO0FBQUEsRUFDaEU7QUFDQSxTQUFPLFlBQVk7QUFBQTtBQUFBLElBRVg7QUFBQSxNQUNGO0FBQ1Y7QUFDQSxTQUFTLGlCQUFpQjtBQUN0QixNQUFJLENBQUMsYUFBYTtBQUNkLGtCQUFjLENBQUM7QUFDZixVQUFNLGNBQWMsZUFBZSxLQUFLO0FBQ3hDLGFBQVMsSUFBSSxHQUFHLElBQUksWUFBWSxRQUFRO0FBQ3BDLGtCQUFZLFlBQVksQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFDLElBQUk7QUFFaEQsZ0JBQVksSUFBSSxXQUFXLENBQUMsQ0FBQyxJQUFJLFlBQVksUUFBUSxHQUFHO0FBQ3hELGdCQUFZLElBQUksV0FBVyxDQUFDLENBQUMsSUFBSSxZQUFZLFFBQVEsR0FBRztBQUFBLEVBQzVEO0FBQ0EsU0FBTztBQUNYOzs7QUN2SU8sU0FBUyxlQUFlLFdBQVc7QUFDdEMsTUFBSSxVQUFVO0FBQ2QsUUFBTSxJQUFJLENBQUM7QUFDWCxXQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsUUFBUSxLQUFLO0FBQ3ZDLFFBQUksSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUMxQixZQUFRLEdBQUc7QUFBQSxNQUNQLEtBQUs7QUFDRCxrQkFBVTtBQUNWO0FBQUEsTUFDSixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0QsVUFBRSxLQUFLLENBQUM7QUFDUixrQkFBVTtBQUNWO0FBQUEsTUFDSjtBQUNJLFlBQUksU0FBUztBQUNULG9CQUFVO0FBQ1YsY0FBSSxFQUFFLFlBQVk7QUFBQSxRQUN0QjtBQUNBLFVBQUUsS0FBSyxDQUFDO0FBQ1I7QUFBQSxJQUNSO0FBQUEsRUFDSjtBQUNBLFNBQU8sRUFBRSxLQUFLLEVBQUU7QUFDcEI7QUFjQSxJQUFNLDJCQUEyQixvQkFBSSxJQUFJO0FBQUE7QUFBQSxFQUVyQztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUNKLENBQUM7QUFNTSxTQUFTLG1CQUFtQixNQUFNO0FBQ3JDLFNBQU8seUJBQXlCLElBQUksSUFBSSxJQUFJLE9BQU8sTUFBTTtBQUM3RDs7O0FDMUZPLFNBQVMsaUJBQWlCLFNBQVM7QUFDdEMsYUFBVyxLQUFLLFFBQVEsT0FBTztBQUMzQixRQUFJLENBQUMsb0JBQW9CLEdBQUcsVUFBVSxHQUFHO0FBQ3JDLFFBQUUsV0FBVyxlQUFlLEVBQUUsSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDSjtBQUNBLFVBQVEsV0FBVyxRQUFRLGdCQUFnQjtBQUMvQzs7O0FDTE8sU0FBUyx5QkFBeUIsVUFBVUMsUUFBTztBQUN0RCxRQUFNLFlBQVksU0FBUyxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsU0FBU0EsTUFBSztBQUM5RCxNQUFJLENBQUMsV0FBVztBQUNaLFVBQU0sSUFBSSxNQUFNLGdCQUFnQixRQUFRLG1CQUFtQkEsTUFBSyxFQUFFO0FBQUEsRUFDdEU7QUFDQSxTQUFPLFVBQVU7QUFDckI7QUFNTyxTQUFTLDJCQUEyQixNQUFNQSxRQUFPO0FBQ3BELFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQ1osYUFBT0E7QUFBQSxJQUNYLEtBQUssV0FBVyxPQUFPO0FBQ25CLFlBQU0sSUFBSSwwQkFBMEJBLE1BQUs7QUFDekMsVUFBSSxNQUFNLE9BQU87QUFDYixjQUFNLElBQUksTUFBTSxnQkFBZ0IsV0FBVyxJQUFJLENBQUMsbUJBQW1CQSxNQUFLLEVBQUU7QUFBQSxNQUM5RTtBQUNBLGFBQU87QUFBQSxJQUNYO0FBQUEsSUFDQSxLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLFdBQVcsTUFBTUEsTUFBSztBQUFBLElBQ2pDLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sV0FBVyxPQUFPQSxNQUFLO0FBQUEsSUFDbEMsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osY0FBUUEsUUFBTztBQUFBLFFBQ1gsS0FBSztBQUNELGlCQUFPLE9BQU87QUFBQSxRQUNsQixLQUFLO0FBQ0QsaUJBQU8sT0FBTztBQUFBLFFBQ2xCLEtBQUs7QUFDRCxpQkFBTyxPQUFPO0FBQUEsUUFDbEI7QUFDSSxpQkFBTyxXQUFXQSxNQUFLO0FBQUEsTUFDL0I7QUFBQSxJQUNKLEtBQUssV0FBVztBQUNaLGFBQU9BLFdBQVU7QUFBQSxJQUNyQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFBQSxJQUNoQixLQUFLLFdBQVc7QUFDWixhQUFPLFNBQVNBLFFBQU8sRUFBRTtBQUFBLEVBQ2pDO0FBQ0o7QUFJQSxTQUFTLDBCQUEwQixLQUFLO0FBQ3BDLFFBQU0sSUFBSSxDQUFDO0FBQ1gsUUFBTSxRQUFRO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixHQUFHO0FBQUEsSUFDSCxPQUFPO0FBQ0gsVUFBSSxLQUFLLEtBQUssVUFBVSxHQUFHO0FBQ3ZCLGVBQU87QUFBQSxNQUNYO0FBQ0EsV0FBSyxJQUFJLEtBQUssS0FBSyxDQUFDO0FBQ3BCLFdBQUssT0FBTyxLQUFLLEtBQUssVUFBVSxDQUFDO0FBQ2pDLGFBQU87QUFBQSxJQUNYO0FBQUEsSUFDQSxLQUFLLEdBQUc7QUFDSixVQUFJLEtBQUssS0FBSyxVQUFVLEdBQUc7QUFDdkIsY0FBTSxJQUFJLEtBQUssS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUNsQyxhQUFLLE9BQU8sS0FBSyxLQUFLLFVBQVUsQ0FBQztBQUNqQyxlQUFPO0FBQUEsTUFDWDtBQUNBLGFBQU87QUFBQSxJQUNYO0FBQUEsRUFDSjtBQUNBLFNBQU8sTUFBTSxLQUFLLEdBQUc7QUFDakIsWUFBUSxNQUFNLEdBQUc7QUFBQSxNQUNiLEtBQUs7QUFDRCxZQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ2Qsa0JBQVEsTUFBTSxHQUFHO0FBQUEsWUFDYixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxNQUFNLEVBQUUsV0FBVyxDQUFDLENBQUM7QUFDNUI7QUFBQSxZQUNKLEtBQUs7QUFDRCxnQkFBRSxLQUFLLENBQUk7QUFDWDtBQUFBLFlBQ0osS0FBSztBQUNELGdCQUFFLEtBQUssRUFBSTtBQUNYO0FBQUEsWUFDSixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxFQUFJO0FBQ1g7QUFBQSxZQUNKLEtBQUs7QUFDRCxnQkFBRSxLQUFLLEVBQUk7QUFDWDtBQUFBLFlBQ0osS0FBSztBQUNELGdCQUFFLEtBQUssQ0FBSTtBQUNYO0FBQUEsWUFDSixLQUFLO0FBQ0QsZ0JBQUUsS0FBSyxFQUFJO0FBQ1g7QUFBQSxZQUNKLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUs7QUFBQSxZQUNMLEtBQUssS0FBSztBQUNOLG9CQUFNLElBQUksTUFBTTtBQUNoQixvQkFBTSxJQUFJLE1BQU0sS0FBSyxDQUFDO0FBQ3RCLGtCQUFJLE1BQU0sT0FBTztBQUNiLHVCQUFPO0FBQUEsY0FDWDtBQUNBLG9CQUFNLElBQUksU0FBUyxJQUFJLEdBQUcsQ0FBQztBQUMzQixrQkFBSSxPQUFPLE1BQU0sQ0FBQyxHQUFHO0FBQ2pCLHVCQUFPO0FBQUEsY0FDWDtBQUNBLGdCQUFFLEtBQUssQ0FBQztBQUNSO0FBQUEsWUFDSjtBQUFBLFlBQ0EsS0FBSyxLQUFLO0FBQ04sb0JBQU0sSUFBSSxNQUFNO0FBQ2hCLG9CQUFNLElBQUksTUFBTSxLQUFLLENBQUM7QUFDdEIsa0JBQUksTUFBTSxPQUFPO0FBQ2IsdUJBQU87QUFBQSxjQUNYO0FBQ0Esb0JBQU0sSUFBSSxTQUFTLElBQUksR0FBRyxFQUFFO0FBQzVCLGtCQUFJLE9BQU8sTUFBTSxDQUFDLEdBQUc7QUFDakIsdUJBQU87QUFBQSxjQUNYO0FBQ0EsZ0JBQUUsS0FBSyxDQUFDO0FBQ1I7QUFBQSxZQUNKO0FBQUEsWUFDQSxLQUFLLEtBQUs7QUFDTixvQkFBTSxJQUFJLE1BQU07QUFDaEIsb0JBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixrQkFBSSxNQUFNLE9BQU87QUFDYix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxJQUFJLFNBQVMsSUFBSSxHQUFHLEVBQUU7QUFDNUIsa0JBQUksT0FBTyxNQUFNLENBQUMsR0FBRztBQUNqQix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxRQUFRLElBQUksV0FBVyxDQUFDO0FBQzlCLG9CQUFNLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTTtBQUN0QyxtQkFBSyxTQUFTLEdBQUcsR0FBRyxJQUFJO0FBQ3hCLGdCQUFFLEtBQUssTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDN0M7QUFBQSxZQUNKO0FBQUEsWUFDQSxLQUFLLEtBQUs7QUFDTixvQkFBTSxJQUFJLE1BQU07QUFDaEIsb0JBQU0sSUFBSSxNQUFNLEtBQUssQ0FBQztBQUN0QixrQkFBSSxNQUFNLE9BQU87QUFDYix1QkFBTztBQUFBLGNBQ1g7QUFDQSxvQkFBTSxLQUFLLFdBQVcsS0FBSyxJQUFJLENBQUM7QUFDaEMsb0JBQU0sUUFBUSxJQUFJLFdBQVcsQ0FBQztBQUM5QixvQkFBTSxPQUFPLElBQUksU0FBUyxNQUFNLE1BQU07QUFDdEMsbUJBQUssU0FBUyxHQUFHLEdBQUcsSUFBSSxJQUFJO0FBQzVCLG1CQUFLLFNBQVMsR0FBRyxHQUFHLElBQUksSUFBSTtBQUM1QixnQkFBRSxLQUFLLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0FBQ3JGO0FBQUEsWUFDSjtBQUFBLFVBQ0o7QUFBQSxRQUNKO0FBQ0E7QUFBQSxNQUNKO0FBQ0ksVUFBRSxLQUFLLE1BQU0sRUFBRSxXQUFXLENBQUMsQ0FBQztBQUFBLElBQ3BDO0FBQUEsRUFDSjtBQUNBLFNBQU8sSUFBSSxXQUFXLENBQUM7QUFDM0I7OztBQ2pMTyxVQUFVLFlBQVksTUFBTTtBQUMvQixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2YsS0FBSztBQUNELGlCQUFXLFdBQVcsS0FBSyxVQUFVO0FBQ2pDLGNBQU07QUFDTixlQUFPLFlBQVksT0FBTztBQUFBLE1BQzlCO0FBQ0EsYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1o7QUFBQSxJQUNKLEtBQUs7QUFDRCxpQkFBVyxXQUFXLEtBQUssZ0JBQWdCO0FBQ3ZDLGNBQU07QUFDTixlQUFPLFlBQVksT0FBTztBQUFBLE1BQzlCO0FBQ0EsYUFBTyxLQUFLO0FBQ1osYUFBTyxLQUFLO0FBQ1o7QUFBQSxFQUNSO0FBQ0o7OztBQ21CTyxTQUFTLDJCQUEyQixxQkFBcUIsU0FBUztBQUNyRSxTQUFPLGtCQUFrQixDQUFDLHFCQUFxQixPQUFPLENBQUM7QUFDM0Q7QUFDQSxTQUFTLGtCQUFrQixNQUczQixPQUFPO0FBQ0gsUUFBTSxXQUFXLG1CQUFtQjtBQUNwQyxNQUFJLENBQUMsS0FBSyxRQUFRO0FBQ2QsV0FBTztBQUFBLEVBQ1g7QUFDQSxNQUFJLGVBQWUsS0FBSyxDQUFDLEtBQ3JCLEtBQUssQ0FBQyxFQUFFLGFBQWEscUNBQXFDO0FBQzFELGVBQVcsUUFBUSxLQUFLLENBQUMsRUFBRSxNQUFNO0FBQzdCLGdCQUFVLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ3hELGNBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUI7QUFDQSxXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksZUFBZSxLQUFLLENBQUMsR0FBRztBQUl4QixRQUFTLGNBQVQsU0FBcUIsTUFBTTtBQUN2QixZQUFNLE9BQU8sQ0FBQztBQUNkLGlCQUFXLGlCQUFpQixLQUFLLFlBQVk7QUFDekMsWUFBSSxTQUFTLFFBQVEsYUFBYSxLQUFLLFFBQVc7QUFDOUM7QUFBQSxRQUNKO0FBQ0EsWUFBSSxLQUFLLElBQUksYUFBYSxHQUFHO0FBQ3pCO0FBQUEsUUFDSjtBQUNBLGNBQU0sTUFBTSxRQUFRLGFBQWE7QUFDakMsWUFBSSxDQUFDLEtBQUs7QUFDTixnQkFBTSxJQUFJLE1BQU0scUJBQXFCLGFBQWEsaUJBQWlCLEtBQUssSUFBSSxFQUFFO0FBQUEsUUFDbEY7QUFDQSxZQUFJLFVBQVUsS0FBSztBQUNmLG1CQUFTLFFBQVEsS0FBSyxPQUFPLElBQUk7QUFBQSxRQUNyQyxPQUNLO0FBQ0QsZUFBSyxJQUFJLElBQUksSUFBSTtBQUNqQixlQUFLLEtBQUssR0FBRztBQUFBLFFBQ2pCO0FBQUEsTUFDSjtBQUNBLGFBQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxJQUFJLFdBQVcsQ0FBQztBQUFBLElBQy9DO0FBekJBLFVBQU0sUUFBUSxLQUFLLENBQUM7QUFDcEIsVUFBTSxVQUFVLEtBQUssQ0FBQztBQUN0QixVQUFNLE9BQU8sb0JBQUksSUFBSTtBQXdCckIsZUFBVyxRQUFRLENBQUMsT0FBTyxHQUFHLFlBQVksS0FBSyxDQUFDLEVBQUUsUUFBUSxHQUFHO0FBQ3pELGdCQUFVLFFBQVEsVUFBVSxTQUFTLFNBQVMsTUFBTSxJQUFJO0FBQ3hELGNBQVEsTUFBTSxRQUFRO0FBQUEsSUFDMUI7QUFBQSxFQUNKLE9BQ0s7QUFDRCxlQUFXLFdBQVcsTUFBTTtBQUN4QixpQkFBVyxRQUFRLFFBQVEsT0FBTztBQUM5QixpQkFBUyxRQUFRLElBQUk7QUFBQSxNQUN6QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTztBQUNYO0FBc0RBLFNBQVMscUJBQXFCO0FBQzFCLFFBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFFBQU0sWUFBWSxvQkFBSSxJQUFJO0FBQzFCLFFBQU0sUUFBUSxvQkFBSSxJQUFJO0FBQ3RCLFNBQU87QUFBQSxJQUNILE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQTtBQUFBLElBQ0EsQ0FBQyxPQUFPLFFBQVEsSUFBSTtBQUNoQixhQUFPLE1BQU0sT0FBTztBQUFBLElBQ3hCO0FBQUEsSUFDQSxJQUFJLFFBQVE7QUFDUixhQUFPLE1BQU0sT0FBTztBQUFBLElBQ3hCO0FBQUEsSUFDQSxRQUFRLE1BQU0sV0FBVyxVQUFVO0FBQy9CLFlBQU0sSUFBSSxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQy9CLFVBQUksQ0FBQyxXQUFXO0FBQ1osbUJBQVcsUUFBUSxZQUFZLElBQUksR0FBRztBQUNsQyxlQUFLLElBQUksSUFBSTtBQUFBLFFBQ2pCO0FBQUEsTUFDSjtBQUNBLFVBQUksVUFBVTtBQUNWLG1CQUFXLEtBQUssS0FBSyxjQUFjO0FBQy9CLGVBQUssUUFBUSxHQUFHLFdBQVcsUUFBUTtBQUFBLFFBQ3ZDO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxJQUNBLElBQUksTUFBTTtBQUNOLFVBQUksS0FBSyxRQUFRLGFBQWE7QUFDMUIsWUFBSSxjQUFjLFVBQVUsSUFBSSxLQUFLLFNBQVMsUUFBUTtBQUN0RCxZQUFJLENBQUMsYUFBYTtBQUNkLG9CQUFVO0FBQUEsWUFBSSxLQUFLLFNBQVM7QUFBQTtBQUFBLFlBRTNCLGNBQWMsb0JBQUksSUFBSTtBQUFBLFVBQUU7QUFBQSxRQUM3QjtBQUNBLG9CQUFZLElBQUksS0FBSyxRQUFRLElBQUk7QUFBQSxNQUNyQztBQUNBLFlBQU0sSUFBSSxLQUFLLFVBQVUsSUFBSTtBQUFBLElBQ2pDO0FBQUEsSUFDQSxJQUFJLFVBQVU7QUFDVixhQUFPLE1BQU0sSUFBSSxRQUFRO0FBQUEsSUFDN0I7QUFBQSxJQUNBLFFBQVEsVUFBVTtBQUNkLGFBQU8sTUFBTSxJQUFJLFFBQVE7QUFBQSxJQUM3QjtBQUFBLElBQ0EsV0FBVyxVQUFVO0FBQ2pCLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFBQSxJQUNBLFFBQVEsVUFBVTtBQUNkLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsU0FBUyxJQUFJO0FBQUEsSUFDMUU7QUFBQSxJQUNBLGFBQWEsVUFBVTtBQUNuQixZQUFNLElBQUksTUFBTSxJQUFJLFFBQVE7QUFDNUIsY0FBUSxNQUFNLFFBQVEsTUFBTSxTQUFTLFNBQVMsRUFBRSxTQUFTLGNBQWMsSUFBSTtBQUFBLElBQy9FO0FBQUEsSUFDQSxnQkFBZ0IsVUFBVSxJQUFJO0FBQzFCLFVBQUk7QUFDSixjQUFRLEtBQUssVUFBVSxJQUFJLFNBQVMsUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLEVBQUU7QUFBQSxJQUNqRztBQUFBLElBQ0EsV0FBVyxVQUFVO0FBQ2pCLFlBQU0sSUFBSSxNQUFNLElBQUksUUFBUTtBQUM1QixjQUFRLE1BQU0sUUFBUSxNQUFNLFNBQVMsU0FBUyxFQUFFLFNBQVMsWUFBWSxJQUFJO0FBQUEsSUFDN0U7QUFBQSxFQUNKO0FBQ0o7QUF3QkEsSUFBTUMsa0JBQWlCO0FBRXZCLElBQU1DLGtCQUFpQjtBQUV2QixJQUFNLG1CQUFtQjtBQUV6QixJQUFNLGNBQWM7QUFFcEIsSUFBTSxhQUFhO0FBRW5CLElBQU0sZUFBZTtBQUVyQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxZQUFZO0FBRWxCLElBQU0saUJBQWlCO0FBRXZCLElBQU0saUJBQWlCO0FBRXZCLElBQU0sWUFBWTtBQUVsQixJQUFNLHNCQUFzQjtBQUU1QixJQUFNLFdBQVc7QUFFakIsSUFBTUMsWUFBVztBQUVqQixJQUFNLGtCQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFFZixJQUFNLFlBQVk7QUFFbEIsSUFBTSxPQUFPO0FBRWIsSUFBTSxTQUFTO0FBSVIsSUFBNEIsaUJBQWlCO0FBQ3BELElBQU0sa0JBQWtCO0FBQUE7QUFBQSxFQUVwQixLQUFLO0FBQUEsSUFDRCxlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxLQUFLO0FBQUEsSUFDRCxlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxLQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxNQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQSxNQUFNO0FBQUEsSUFDRixlQUFlO0FBQUE7QUFBQSxJQUNmLFVBQVU7QUFBQTtBQUFBLElBQ1YsdUJBQXVCO0FBQUE7QUFBQSxJQUN2QixnQkFBZ0I7QUFBQTtBQUFBLElBQ2hCLGlCQUFpQjtBQUFBO0FBQUEsSUFDakIsWUFBWTtBQUFBO0FBQUEsSUFDWixvQkFBb0I7QUFBQTtBQUFBLElBQ3BCLHlCQUF5QjtBQUFBO0FBQUEsSUFDekIsb0JBQW9CO0FBQUE7QUFBQSxFQUN4QjtBQUNKO0FBSUEsU0FBUyxRQUFRLE9BQU8sS0FBSztBQUN6QixNQUFJLElBQUk7QUFDUixRQUFNLE9BQU87QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUgsU0FBUyxlQUFlLEtBQUs7QUFBQSxJQUM3QixNQUFNLE1BQU0sS0FBSyxRQUFRLFlBQVksRUFBRTtBQUFBLElBQ3ZDLGNBQWMscUJBQXFCLE9BQU8sR0FBRztBQUFBLElBQzdDLE9BQU8sQ0FBQztBQUFBLElBQ1IsVUFBVSxDQUFDO0FBQUEsSUFDWCxZQUFZLENBQUM7QUFBQSxJQUNiLFVBQVUsQ0FBQztBQUFBLElBQ1gsV0FBVztBQUNQLGFBQU8sUUFBUSxNQUFNLElBQUk7QUFBQSxJQUM3QjtBQUFBLEVBQ0o7QUFDQSxRQUFNLGtCQUFrQixvQkFBSSxJQUFJO0FBQ2hDLFFBQU0sYUFBYTtBQUFBLElBQ2YsSUFBSSxVQUFVO0FBQ1YsYUFBTyxnQkFBZ0IsSUFBSSxRQUFRO0FBQUEsSUFDdkM7QUFBQSxJQUNBLElBQUksTUFBTTtBQUNOLFVBQUlDO0FBQ0osZUFBU0EsTUFBSyxLQUFLLE1BQU0sYUFBYSxRQUFRQSxRQUFPLFNBQVMsU0FBU0EsSUFBRyxjQUFjLElBQUk7QUFDNUYsc0JBQWdCLElBQUksS0FBSyxVQUFVLElBQUk7QUFBQSxJQUMzQztBQUFBLEVBQ0o7QUFDQSxhQUFXLGFBQWEsTUFBTSxVQUFVO0FBQ3BDLFlBQVEsV0FBVyxNQUFNLFFBQVcsR0FBRztBQUFBLEVBQzNDO0FBQ0EsYUFBVyxnQkFBZ0IsTUFBTSxhQUFhO0FBQzFDLGVBQVcsY0FBYyxNQUFNLFFBQVcsS0FBSyxVQUFVO0FBQUEsRUFDN0Q7QUFDQSxhQUFXLGdCQUFnQixNQUFNLFNBQVM7QUFDdEMsZUFBVyxjQUFjLE1BQU0sR0FBRztBQUFBLEVBQ3RDO0FBQ0EsZ0JBQWMsTUFBTSxHQUFHO0FBQ3ZCLGFBQVcsWUFBWSxnQkFBZ0IsT0FBTyxHQUFHO0FBRTdDLGNBQVUsVUFBVSxLQUFLLFVBQVU7QUFBQSxFQUN2QztBQUNBLGFBQVcsV0FBVyxLQUFLLFVBQVU7QUFDakMsY0FBVSxTQUFTLEtBQUssVUFBVTtBQUNsQyxrQkFBYyxTQUFTLEdBQUc7QUFBQSxFQUM5QjtBQUNBLE1BQUksUUFBUSxNQUFNLElBQUk7QUFDMUI7QUFNQSxTQUFTLGNBQWMsTUFBTSxLQUFLO0FBQzlCLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDZixLQUFLO0FBQ0QsaUJBQVcsU0FBUyxLQUFLLE1BQU0sV0FBVztBQUN0QyxjQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRztBQUNyQyxhQUFLLFdBQVcsS0FBSyxHQUFHO0FBQ3hCLFlBQUksSUFBSSxHQUFHO0FBQUEsTUFDZjtBQUNBO0FBQUEsSUFDSixLQUFLO0FBQ0QsaUJBQVcsU0FBUyxLQUFLLE1BQU0sV0FBVztBQUN0QyxjQUFNLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRztBQUNyQyxhQUFLLGlCQUFpQixLQUFLLEdBQUc7QUFDOUIsWUFBSSxJQUFJLEdBQUc7QUFBQSxNQUNmO0FBQ0EsaUJBQVcsV0FBVyxLQUFLLGdCQUFnQjtBQUN2QyxzQkFBYyxTQUFTLEdBQUc7QUFBQSxNQUM5QjtBQUNBO0FBQUEsRUFDUjtBQUNKO0FBS0EsU0FBUyxVQUFVLFNBQVMsS0FBSyxZQUFZO0FBQ3pDLFFBQU0sWUFBWSxRQUFRLE1BQU0sVUFBVSxJQUFJLENBQUMsVUFBVSxTQUFTLE9BQU8sT0FBTyxDQUFDO0FBQ2pGLFFBQU0sYUFBYSxvQkFBSSxJQUFJO0FBQzNCLGFBQVcsU0FBUyxRQUFRLE1BQU0sT0FBTztBQUNyQyxVQUFNLFFBQVEsVUFBVSxPQUFPLFNBQVM7QUFDeEMsVUFBTSxRQUFRLFNBQVMsT0FBTyxTQUFTLEtBQUssT0FBTyxVQUFVO0FBQzdELFlBQVEsT0FBTyxLQUFLLEtBQUs7QUFDekIsWUFBUSxNQUFNLE1BQU0sU0FBUyxJQUFJO0FBQ2pDLFFBQUksVUFBVSxRQUFXO0FBQ3JCLGNBQVEsUUFBUSxLQUFLLEtBQUs7QUFBQSxJQUM5QixPQUNLO0FBQ0QsWUFBTSxPQUFPLEtBQUssS0FBSztBQUN2QixVQUFJLENBQUMsV0FBVyxJQUFJLEtBQUssR0FBRztBQUN4QixtQkFBVyxJQUFJLEtBQUs7QUFDcEIsZ0JBQVEsUUFBUSxLQUFLLEtBQUs7QUFBQSxNQUM5QjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsYUFBVyxTQUFTLFVBQVUsT0FBTyxDQUFDLE1BQU0sV0FBVyxJQUFJLENBQUMsQ0FBQyxHQUFHO0FBQzVELFlBQVEsT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUM3QjtBQUNBLGFBQVcsU0FBUyxRQUFRLGdCQUFnQjtBQUN4QyxjQUFVLE9BQU8sS0FBSyxVQUFVO0FBQUEsRUFDcEM7QUFDSjtBQUtBLFNBQVMsUUFBUSxPQUFPLE1BQU0sUUFBUSxLQUFLO0FBQ3ZDLE1BQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDNUIsTUFBSSxJQUFJO0FBQ1IsUUFBTSxlQUFlLHFCQUFxQixNQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ2pFLFFBQU0sT0FBTztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ047QUFBQSxJQUNBLGFBQWEsTUFBTSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLEtBQUs7QUFBQSxJQUM1SDtBQUFBLElBQ0E7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLE1BQU0sTUFBTTtBQUFBLElBQ1osVUFBVSxhQUFhLE9BQU8sUUFBUSxJQUFJO0FBQUEsSUFDMUMsT0FBTyxDQUFDO0FBQUEsSUFDUixRQUFRLENBQUM7QUFBQSxJQUNUO0FBQUEsSUFDQSxXQUFXO0FBQ1AsYUFBTyxRQUFRLEtBQUssUUFBUTtBQUFBLElBQ2hDO0FBQUEsRUFDSjtBQUNBLE9BQUssT0FBTyxXQUFXLElBQUk7QUFDM0IsTUFBSSxJQUFJLElBQUk7QUFDWixhQUFXLEtBQUssTUFBTSxPQUFPO0FBQ3pCLFVBQU0sT0FBTyxFQUFFO0FBQ2YsVUFBTUMsU0FBUTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sT0FBTztBQUFBLE1BQ1AsYUFBYSxNQUFNLEtBQUssRUFBRSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLE1BQ3hILFFBQVE7QUFBQSxNQUNSO0FBQUEsTUFDQSxXQUFXLG1CQUFtQixnQkFBZ0IsU0FBWSxPQUFPLEtBQUssVUFBVSxhQUFhLE1BQU0sQ0FBQztBQUFBLE1BQ3BHLFFBQVEsRUFBRTtBQUFBLE1BQ1YsV0FBVyxLQUFLLHNCQUFzQixDQUFDLE9BQU8sUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLE1BQzNFLFdBQVc7QUFDUCxlQUFPLGNBQWMsS0FBSyxRQUFRLElBQUksSUFBSTtBQUFBLE1BQzlDO0FBQUEsSUFDSjtBQUNBLFNBQUssT0FBTyxLQUFLQSxNQUFLO0FBRXRCLEtBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQU0sR0FBRyxFQUFFLElBQUlBO0FBQUEsRUFDdkY7QUFDQSxJQUFFLEtBQUssV0FBVyxRQUFRLFdBQVcsU0FBUyxTQUFTLE9BQU8saUJBQWlCLFFBQVEsT0FBTyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssSUFBSTtBQUNySTtBQUtBLFNBQVMsV0FBVyxPQUFPLE1BQU0sUUFBUSxLQUFLLFlBQVk7QUFDdEQsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNoQixRQUFNLE9BQU87QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUg7QUFBQSxJQUNBO0FBQUEsSUFDQSxNQUFNLE1BQU07QUFBQSxJQUNaLFVBQVUsYUFBYSxPQUFPLFFBQVEsSUFBSTtBQUFBLElBQzFDLFFBQVEsQ0FBQztBQUFBLElBQ1QsT0FBTyxDQUFDO0FBQUEsSUFDUixRQUFRLENBQUM7QUFBQSxJQUNULFNBQVMsQ0FBQztBQUFBLElBQ1YsYUFBYSxDQUFDO0FBQUEsSUFDZCxnQkFBZ0IsQ0FBQztBQUFBLElBQ2pCLGtCQUFrQixDQUFDO0FBQUEsSUFDbkIsV0FBVztBQUNQLGFBQU8sV0FBVyxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUFBLEVBQ0o7QUFDQSxRQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxjQUFjLE1BQU07QUFDbEYsZUFBVyxJQUFJLElBQUk7QUFBQSxFQUN2QixPQUNLO0FBQ0QsTUFBRSxLQUFLLFdBQVcsUUFBUSxXQUFXLFNBQVMsU0FBUyxPQUFPLG9CQUFvQixRQUFRLE9BQU8sU0FBUyxLQUFLLEtBQUssVUFBVSxLQUFLLElBQUk7QUFDdkksUUFBSSxJQUFJLElBQUk7QUFBQSxFQUNoQjtBQUNBLGFBQVcsYUFBYSxNQUFNLFVBQVU7QUFDcEMsWUFBUSxXQUFXLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDdEM7QUFDQSxhQUFXLGdCQUFnQixNQUFNLFlBQVk7QUFDekMsZUFBVyxjQUFjLE1BQU0sTUFBTSxLQUFLLFVBQVU7QUFBQSxFQUN4RDtBQUNKO0FBS0EsU0FBUyxXQUFXLE9BQU8sTUFBTSxLQUFLO0FBQ2xDLE1BQUksSUFBSTtBQUNSLFFBQU0sT0FBTztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ047QUFBQSxJQUNBLGFBQWEsTUFBTSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLEtBQUs7QUFBQSxJQUM1SDtBQUFBLElBQ0EsTUFBTSxNQUFNO0FBQUEsSUFDWixVQUFVLGFBQWEsT0FBTyxRQUFXLElBQUk7QUFBQSxJQUM3QyxTQUFTLENBQUM7QUFBQSxJQUNWLFFBQVEsQ0FBQztBQUFBLElBQ1QsV0FBVztBQUNQLGFBQU8sV0FBVyxLQUFLLFFBQVE7QUFBQSxJQUNuQztBQUFBLEVBQ0o7QUFDQSxPQUFLLFNBQVMsS0FBSyxJQUFJO0FBQ3ZCLE1BQUksSUFBSSxJQUFJO0FBQ1osYUFBVyxlQUFlLE1BQU0sUUFBUTtBQUNwQyxVQUFNLFNBQVMsVUFBVSxhQUFhLE1BQU0sR0FBRztBQUMvQyxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFNBQUssT0FBTyxPQUFPLFNBQVMsSUFBSTtBQUFBLEVBQ3BDO0FBQ0o7QUFJQSxTQUFTLFVBQVUsT0FBTyxRQUFRLEtBQUs7QUFDbkMsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNoQixNQUFJO0FBQ0osTUFBSSxNQUFNLG1CQUFtQixNQUFNLGlCQUFpQjtBQUNoRCxpQkFBYTtBQUFBLEVBQ2pCLFdBQ1MsTUFBTSxpQkFBaUI7QUFDNUIsaUJBQWE7QUFBQSxFQUNqQixXQUNTLE1BQU0saUJBQWlCO0FBQzVCLGlCQUFhO0FBQUEsRUFDakIsT0FDSztBQUNELGlCQUFhO0FBQUEsRUFDakI7QUFDQSxRQUFNLFFBQVEsSUFBSSxXQUFXLGVBQWUsTUFBTSxTQUFTLENBQUM7QUFDNUQsUUFBTSxTQUFTLElBQUksV0FBVyxlQUFlLE1BQU0sVUFBVSxDQUFDO0FBQzlELFNBQU8sT0FBTyw2Q0FBNkMsTUFBTSxTQUFTLFlBQVk7QUFDdEYsU0FBTyxRQUFRLDhDQUE4QyxNQUFNLFNBQVMsWUFBWTtBQUN4RixRQUFNLE9BQU8sTUFBTTtBQUNuQixTQUFPO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsYUFBYSxNQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLElBQzVIO0FBQUEsSUFDQTtBQUFBLElBQ0EsV0FBVyxtQkFBbUIsS0FBSyxTQUM3QixtQkFBbUIsS0FBSyxDQUFDLEVBQUUsWUFBWSxJQUFJLEtBQUssVUFBVSxDQUFDLENBQUMsSUFDNUQsSUFBSTtBQUFBLElBQ1Y7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsY0FBYyxNQUFNLEtBQUssTUFBTSxhQUFhLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxzQkFBc0IsUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLElBQ25JLFdBQVc7QUFDUCxhQUFPLE9BQU8sT0FBTyxRQUFRLElBQUksSUFBSTtBQUFBLElBQ3pDO0FBQUEsRUFDSjtBQUNKO0FBSUEsU0FBUyxTQUFTLE9BQU8sUUFBUTtBQUM3QixTQUFPO0FBQUEsSUFDSCxNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsWUFBWTtBQUFBLElBQ1o7QUFBQSxJQUNBLFFBQVEsQ0FBQztBQUFBLElBQ1QsTUFBTSxNQUFNO0FBQUEsSUFDWixXQUFXLG1CQUFtQixlQUFlLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDeEQsV0FBVztBQUNQLGFBQU8sU0FBUyxPQUFPLFFBQVEsSUFBSSxLQUFLLElBQUk7QUFBQSxJQUNoRDtBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsU0FBUyxPQUFPLGNBQWMsS0FBSyxPQUFPLFlBQVk7QUFDM0QsTUFBSSxJQUFJLElBQUk7QUFDWixRQUFNLGNBQWMsZUFBZTtBQUNuQyxRQUFNLFFBQVE7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOO0FBQUEsSUFDQSxhQUFhLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGdCQUFnQixRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsSUFDNUgsTUFBTSxNQUFNO0FBQUEsSUFDWixRQUFRLE1BQU07QUFBQSxJQUNkLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVUsaUJBQWlCLE9BQU8sT0FBTyxhQUFhLFlBQVk7QUFBQSxJQUNsRSxnQkFBZ0IsZ0JBQWdCLE9BQU8sWUFBWTtBQUFBLElBQ25ELFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLG1CQUFtQjtBQUFBLElBQ25CLFFBQVE7QUFBQSxJQUNSLGNBQWM7QUFBQSxJQUNkLGlCQUFpQjtBQUFBLEVBQ3JCO0FBQ0EsTUFBSTtBQUNKLE1BQUksYUFBYTtBQUViLFVBQU0sT0FBTyxhQUFhLFFBQVEsU0FBUyxlQUFlLGFBQWE7QUFDdkUsVUFBTSxTQUFTLGFBQWEsUUFBUSxTQUFTLFNBQVk7QUFDekQsVUFBTSxXQUFXLGFBQWEsT0FBTyxRQUFRLElBQUk7QUFDakQsVUFBTSxPQUFPO0FBQ2IsVUFBTSxPQUFPO0FBQ2IsVUFBTSxTQUFTO0FBQ2YsVUFBTSxRQUFRO0FBQ2QsVUFBTSxXQUFXO0FBQ2pCLFVBQU0sV0FBVyxJQUFJLFFBQVE7QUFDN0IsWUFBUSxNQUFNLGFBQWEsUUFBUTtBQUNuQyxVQUFNLFdBQVcsSUFBSSxXQUFXLGVBQWUsTUFBTSxRQUFRLENBQUM7QUFDOUQsV0FBTyxVQUFVLDBDQUEwQyxNQUFNLFFBQVEsWUFBWTtBQUNyRixVQUFNLFdBQVc7QUFBQSxFQUNyQixPQUNLO0FBRUQsVUFBTSxTQUFTO0FBQ2YsV0FBTyxPQUFPLFFBQVEsU0FBUztBQUMvQixVQUFNLFNBQVM7QUFDZixVQUFNLFFBQVE7QUFDZCxVQUFNLFlBQVksUUFDWixlQUFlLE1BQU0sSUFBSSxJQUN6QixtQkFBbUIsZUFBZSxNQUFNLElBQUksQ0FBQztBQUNuRCxVQUFNLFdBQVcsTUFBTTtBQUN2QixZQUFRLE1BQU0sU0FBUyxPQUFPLFFBQVEsSUFBSSxNQUFNLElBQUk7QUFBQSxFQUN4RDtBQUdBLFNBQU8sZUFBZSxPQUFPLFlBQVk7QUFBQSxJQUNyQyxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixjQUFjO0FBQUEsRUFDbEIsQ0FBQztBQUNELFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sT0FBTyxNQUFNO0FBQ25CLFFBQU0sVUFBVSxLQUFLLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUc7QUFDNUUsTUFBSSxVQUFVLGdCQUFnQjtBQUUxQixVQUFNLFdBQVcsUUFBUSxlQUNuQixlQUFlLFFBQVEsZUFBZSxTQUFTLFNBQVMsV0FBVyxJQUFJLGVBQWUsTUFBTSxRQUFRLENBQUMsSUFDckc7QUFDTixRQUFJLFVBQVU7QUFFVixZQUFNLFlBQVk7QUFDbEIsWUFBTSxFQUFFLEtBQUssT0FBQUEsT0FBTSxJQUFJLG1CQUFtQixRQUFRO0FBQ2xELFlBQU0sU0FBUyxJQUFJO0FBQ25CLFlBQU0sVUFBVUEsT0FBTTtBQUN0QixZQUFNLFVBQVVBLE9BQU07QUFDdEIsWUFBTSxvQkFBb0I7QUFDMUIsWUFBTSxPQUFPQSxPQUFNO0FBQ25CLFlBQU0sU0FBU0EsT0FBTTtBQUNyQixhQUFPO0FBQUEsSUFDWDtBQUVBLFVBQU0sWUFBWTtBQUNsQixZQUFRLE1BQU07QUFBQSxNQUNWLEtBQUs7QUFBQSxNQUNMLEtBQUs7QUFDRCxjQUFNLFdBQVc7QUFDakIsY0FBTSxVQUFVLElBQUksV0FBVyxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQzdELGVBQU8sTUFBTSxPQUFPO0FBQ3BCLGNBQU0sb0JBQW9CLG9CQUFvQixPQUFPLFlBQVk7QUFDakU7QUFBQSxNQUNKLEtBQUs7QUFDRCxjQUFNLFdBQVc7QUFDakIsY0FBTSxPQUFPLElBQUksUUFBUSxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQ3ZELGVBQU8sTUFBTSxJQUFJO0FBQ2pCO0FBQUEsTUFDSjtBQUNJLGNBQU0sV0FBVztBQUNqQixjQUFNLFNBQVM7QUFDZixjQUFNLGVBQWUsVUFBVTtBQUMvQjtBQUFBLElBQ1I7QUFDQSxVQUFNLFNBQVMsY0FBYyxPQUFPLFlBQVk7QUFDaEQsV0FBTztBQUFBLEVBQ1g7QUFFQSxVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDRCxZQUFNLFlBQVk7QUFDbEIsWUFBTSxVQUFVLElBQUksV0FBVyxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQzdELGFBQU8sTUFBTSxTQUFTLDJDQUEyQyxNQUFNLFFBQVEsWUFBWTtBQUMzRixZQUFNLG9CQUFvQixvQkFBb0IsT0FBTyxZQUFZO0FBQ2pFLFlBQU0sa0JBQWtCLE1BQU07QUFDOUI7QUFBQSxJQUNKLEtBQUssV0FBVztBQUNaLFlBQU0sY0FBYyxJQUFJLFFBQVEsZUFBZSxNQUFNLFFBQVEsQ0FBQztBQUM5RCxhQUFPLGdCQUFnQixRQUFXLDJDQUEyQyxNQUFNLFFBQVEsWUFBWTtBQUN2RyxZQUFNLFlBQVk7QUFDbEIsWUFBTSxPQUFPLElBQUksUUFBUSxlQUFlLE1BQU0sUUFBUSxDQUFDO0FBQ3ZELFlBQU0sa0JBQWtCLE1BQU07QUFDMUIsZUFBTyxvQkFBb0IsT0FBTyxjQUFjLElBQzFDLHlCQUF5QixhQUFhLE1BQU0sWUFBWSxJQUN4RDtBQUFBLE1BQ1Y7QUFDQTtBQUFBLElBQ0o7QUFBQSxJQUNBLFNBQVM7QUFDTCxZQUFNLFlBQVk7QUFDbEIsWUFBTSxTQUFTO0FBQ2YsWUFBTSxlQUFlLFVBQVU7QUFDL0IsWUFBTSxrQkFBa0IsTUFBTTtBQUMxQixlQUFPLG9CQUFvQixPQUFPLGNBQWMsSUFDMUMsMkJBQTJCLE1BQU0sTUFBTSxZQUFZLElBQ25EO0FBQUEsTUFDVjtBQUNBO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFLQSxTQUFTLGVBQWUsT0FBTztBQUMzQixVQUFRLE1BQU0sUUFBUTtBQUFBLElBQ2xCLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDRCxhQUFPQztBQUFBLElBQ1gsS0FBSztBQUNELGFBQU9DO0FBQUEsSUFDWCxLQUFLO0FBSUQsVUFBSSxNQUFNLFlBQVksa0JBQWtCO0FBQ3BDLGVBQU87QUFBQSxNQUNYO0FBQ0EsVUFBSSxNQUFNLFdBQVcsaUJBQWlCO0FBQ2xDLGVBQU8sTUFBTTtBQUFBLE1BQ2pCO0FBQ0EsWUFBTSxJQUFJLE1BQU0sR0FBRyxNQUFNLElBQUksdUJBQXVCO0FBQUEsSUFDeEQ7QUFDSSxZQUFNLElBQUksTUFBTSxHQUFHLE1BQU0sSUFBSSx5QkFBeUIsTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3RTtBQUNKO0FBSUEsU0FBUyxxQkFBcUIsT0FBTyxLQUFLO0FBQ3RDLFNBQU8sTUFBTSxXQUFXLElBQUksQ0FBQyxhQUFhO0FBQ3RDLFVBQU0sTUFBTSxJQUFJLFFBQVEsUUFBUTtBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNOLFlBQU0sSUFBSSxNQUFNLGVBQWUsUUFBUSxpQkFBaUIsTUFBTSxJQUFJLEVBQUU7QUFBQSxJQUN4RTtBQUNBLFdBQU87QUFBQSxFQUNYLENBQUM7QUFDTDtBQUtBLFNBQVMscUJBQXFCLFVBQVUsUUFBUTtBQUM1QyxRQUFNLFNBQVMsaUJBQWlCLFFBQVEsSUFBSTtBQUM1QyxhQUFXRixVQUFTLFFBQVE7QUFDeEIsUUFBSSxDQUFDQSxPQUFNLEtBQUssWUFBWSxFQUFFLFdBQVcsTUFBTSxHQUFHO0FBQzlDLGFBQU87QUFBQSxJQUNYO0FBQ0EsVUFBTSxZQUFZQSxPQUFNLEtBQUssVUFBVSxPQUFPLE1BQU07QUFDcEQsUUFBSSxVQUFVLFVBQVUsR0FBRztBQUN2QixhQUFPO0FBQUEsSUFDWDtBQUNBLFFBQUksTUFBTSxLQUFLLFNBQVMsR0FBRztBQUV2QixhQUFPO0FBQUEsSUFDWDtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFRQSxTQUFTLHNCQUFzQixPQUFPO0FBQ2xDLE1BQUksSUFBSTtBQUNSLFFBQU0sa0JBQWtCO0FBQ3hCLFFBQU0sY0FBYztBQUNwQixNQUFJO0FBQ0osYUFBVyxPQUFPLE1BQU0sS0FBSyxNQUFNLGFBQWEsUUFBUSxPQUFPLFNBQVMsU0FBUyxHQUFHLGNBQWMsUUFBUSxPQUFPLFNBQVMsS0FBSyxDQUFDLEdBQUc7QUFDL0gsUUFBSSxHQUFHLE9BQU8sbUJBQW1CLEdBQUcsYUFBYSxTQUFTLGlCQUFpQjtBQUN2RTtBQUFBLElBQ0o7QUFFQSxVQUFNLFNBQVMsSUFBSSxhQUFhLElBQUksYUFBYSxHQUFHLElBQUksRUFBRSxNQUFNLENBQUM7QUFDakUsV0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxJQUFJLFFBQVEsSUFBSSxPQUFPLElBQUk7QUFDbEMsVUFBSSxPQUFPLGVBQWUsYUFBYSxTQUFTLGlCQUFpQjtBQUM3RCxtQkFBVyxPQUFPLE9BQU87QUFBQSxNQUM3QixPQUNLO0FBQ0QsZUFBTyxLQUFLLFVBQVUsRUFBRTtBQUFBLE1BQzVCO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFLQSxTQUFTLGlCQUFpQixPQUFPO0FBQzdCLFVBQVEsTUFBTSxVQUFVLEdBQUcsQ0FBQyxJQUFJLE1BQU0sVUFBVSxDQUFDLEVBQUUsUUFBUSxVQUFVLENBQUMsTUFBTSxNQUFNLENBQUMsR0FBRyxZQUFZO0FBQ3RHO0FBaUJBLFNBQVMsYUFBYSxPQUFPLFFBQVEsTUFBTTtBQUN2QyxNQUFJO0FBQ0osTUFBSSxRQUFRO0FBQ1IsZUFBVyxHQUFHLE9BQU8sUUFBUSxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQy9DLFdBQ1MsS0FBSyxNQUFNLFFBQVEsU0FBUyxHQUFHO0FBQ3BDLGVBQVcsR0FBRyxLQUFLLE1BQU0sT0FBTyxJQUFJLE1BQU0sSUFBSTtBQUFBLEVBQ2xELE9BQ0s7QUFDRCxlQUFXLEdBQUcsTUFBTSxJQUFJO0FBQUEsRUFDNUI7QUFDQSxTQUFPO0FBQ1g7QUFJQSxTQUFTLGVBQWUsVUFBVTtBQUM5QixTQUFPLFNBQVMsV0FBVyxHQUFHLElBQUksU0FBUyxVQUFVLENBQUMsSUFBSTtBQUM5RDtBQUtBLFNBQVMsVUFBVSxPQUFPLFdBQVc7QUFDakMsTUFBSSxDQUFDLG9CQUFvQixPQUFPLFlBQVksR0FBRztBQUMzQyxXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksTUFBTSxnQkFBZ0I7QUFDdEIsV0FBTztBQUFBLEVBQ1g7QUFDQSxRQUFNLFFBQVEsVUFBVSxNQUFNLFVBQVU7QUFDeEMsU0FBTyxPQUFPLHdDQUF3QyxNQUFNLFVBQVUsZUFBZSxNQUFNLE1BQU0sWUFBWTtBQUM3RyxTQUFPO0FBQ1g7QUFLQSxTQUFTLGlCQUFpQixPQUFPLE9BQU8sYUFBYSxRQUFRO0FBQ3pELE1BQUksTUFBTSxTQUFTLGdCQUFnQjtBQUUvQixXQUFPO0FBQUEsRUFDWDtBQUNBLE1BQUksTUFBTSxTQUFTLGdCQUFnQjtBQUUvQixXQUFPRztBQUFBLEVBQ1g7QUFDQSxNQUFJLENBQUMsQ0FBQyxTQUFTLE1BQU0sZ0JBQWdCO0FBRWpDLFdBQU87QUFBQSxFQUNYO0FBQ0EsTUFBSSxhQUFhO0FBRWIsV0FBTztBQUFBLEVBQ1g7QUFDQSxRQUFNLFdBQVcsZUFBZSxpQkFBaUIsRUFBRSxPQUFPLE9BQU8sQ0FBQztBQUNsRSxNQUFJLFlBQVlBLGNBQ1gsTUFBTSxRQUFRLGdCQUFnQixNQUFNLFFBQVEsYUFBYTtBQUUxRCxXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDWDtBQUlBLFNBQVMsY0FBYyxPQUFPLFFBQVE7QUFDbEMsTUFBSSxNQUFNLFNBQVMsZ0JBQWdCO0FBQy9CLFdBQU87QUFBQSxFQUNYO0FBQ0EsVUFBUSxNQUFNLE1BQU07QUFBQSxJQUNoQixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBRUQsYUFBTztBQUFBLEVBQ2Y7QUFDQSxRQUFNLElBQUksTUFBTTtBQUNoQixNQUFJLEtBQUssb0JBQW9CLEdBQUcsUUFBUSxHQUFHO0FBRXZDLFdBQU8sRUFBRTtBQUFBLEVBQ2I7QUFDQSxTQUFRLFVBQ0osZUFBZSx5QkFBeUI7QUFBQSxJQUNwQztBQUFBLElBQ0E7QUFBQSxFQUNKLENBQUM7QUFDVDtBQUlBLFNBQVMsbUJBQW1CLFVBQVU7QUFDbEMsUUFBTSxNQUFNLFNBQVMsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQztBQUN0RCxRQUFNSCxTQUFRLFNBQVMsT0FBTyxLQUFLLENBQUMsTUFBTSxFQUFFLFdBQVcsQ0FBQztBQUN4RCxTQUFPLE9BQ0gsSUFBSSxhQUFhLFlBQ2pCLElBQUksVUFBVSxXQUFXLFNBQ3pCLElBQUksVUFBVSxXQUFXLFNBQ3pCLElBQUksVUFBVSxXQUFXLFVBQ3pCQSxVQUNBQSxPQUFNLGFBQWEsVUFDbkJBLE9BQU0sYUFBYSxLQUFLO0FBQzVCLFNBQU8sRUFBRSxLQUFLLE9BQUFBLE9BQU07QUFDeEI7QUFLQSxTQUFTLFdBQVcsTUFBTTtBQUN0QixNQUFJO0FBQ0osU0FBUSxRQUNKLGVBQWUsWUFBWTtBQUFBLElBQ3ZCLE9BQU8sS0FBSztBQUFBLElBQ1osU0FBUyxLQUFLLEtBQUssWUFBWSxRQUFRLE9BQU8sU0FBUyxLQUFLLEtBQUs7QUFBQSxFQUNyRSxDQUFDO0FBQ1Q7QUFLQSxTQUFTLG9CQUFvQixPQUFPLFFBQVE7QUFDeEMsTUFBSSxNQUFNLFFBQVEsWUFBWTtBQUMxQixXQUFPO0FBQUEsRUFDWDtBQUNBLFNBQVEsYUFDSixlQUFlLG1CQUFtQjtBQUFBLElBQzlCO0FBQUEsSUFDQTtBQUFBLEVBQ0osQ0FBQztBQUNUO0FBTUEsU0FBUyxnQkFBZ0IsT0FBTyxRQUFRO0FBQ3BDLFNBQVEsVUFDSixlQUFlLGtCQUFrQjtBQUFBLElBQzdCO0FBQUEsSUFDQTtBQUFBLEVBQ0osQ0FBQztBQUNUO0FBQ0EsU0FBUyxlQUFlLE1BQU0sS0FBSztBQUMvQixNQUFJLElBQUk7QUFDUixRQUFNLGNBQWMsS0FBSyxJQUFJLE1BQU0sYUFBYSxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUc7QUFDcEYsTUFBSSxZQUFZO0FBQ1osVUFBTSxNQUFNLFdBQVcsSUFBSTtBQUMzQixRQUFJLE9BQU8sR0FBRztBQUNWLGFBQU87QUFBQSxJQUNYO0FBQUEsRUFDSjtBQUNBLE1BQUksVUFBVSxLQUFLO0FBQ2YsUUFBSSxJQUFJLFFBQVEsV0FBVztBQUN2QixhQUFPLGVBQWUsT0FBTyxLQUFLLElBQUksWUFBWSxRQUFRLE9BQU8sU0FBUyxLQUFLLElBQUksSUFBSTtBQUFBLElBQzNGO0FBQ0EsVUFBTSxrQkFBa0IsZ0JBQWdCLElBQUksT0FBTztBQUNuRCxRQUFJLENBQUMsaUJBQWlCO0FBQ2xCLFlBQU0sSUFBSSxNQUFNLCtCQUErQixJQUFJLE9BQU8sWUFBWTtBQUFBLElBQzFFO0FBQ0EsV0FBTyxnQkFBZ0IsSUFBSTtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxlQUFlLE1BQU0sSUFBSSxNQUFNO0FBQzFDO0FBSUEsU0FBUyxPQUFPLFdBQVcsS0FBSztBQUM1QixNQUFJLENBQUMsV0FBVztBQUNaLFVBQU0sSUFBSSxNQUFNLEdBQUc7QUFBQSxFQUN2QjtBQUNKOzs7QUMvZ0NPLFNBQVMsS0FBS0ksT0FBTTtBQUN2QixRQUFNLE9BQU8sd0JBQXdCQSxLQUFJO0FBQ3pDLE9BQUssWUFBWSxRQUFRLGdCQUFnQjtBQUN6QyxRQUFNLE1BQU0sMkJBQTJCLE1BQU0sTUFBTSxNQUFTO0FBRTVELFNBQU8sSUFBSSxRQUFRLEtBQUssSUFBSTtBQUNoQztBQVFPLFNBQVMsd0JBQXdCLE1BQU07QUFDMUMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsRUFDYixDQUFDO0FBQ0QsU0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVyx1Q0FBdUMsWUFBWSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsR0FBRyxnQkFBZ0IsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEdBQUcsU0FBUyxDQUFDLEdBQUcsV0FBVyxDQUFDLEVBQUUsR0FBRyxJQUFJLEdBQUcsRUFBRSxhQUFhLEtBQUssWUFBWSxJQUFJLG1CQUFtQixHQUFHLFVBQVUsS0FBSyxTQUFTLElBQUksdUJBQXVCLEVBQUUsQ0FBQyxDQUFDO0FBQ3RWO0FBQ0EsU0FBUyxvQkFBb0IsTUFBTTtBQUMvQixNQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxJQUFJLElBQUk7QUFDaEMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixZQUFZO0FBQUEsRUFDaEIsQ0FBQztBQUNELFNBQU8sT0FBTyxPQUFPLE9BQU87QUFBQSxJQUN4QixXQUFXO0FBQUEsSUFDWCxNQUFNLEtBQUs7QUFBQSxJQUNYLFFBQVEsTUFBTSxLQUFLLEtBQUssV0FBVyxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSx3QkFBd0IsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxJQUN4SSxXQUFXLENBQUM7QUFBQSxJQUNaLGFBQWEsTUFBTSxLQUFLLEtBQUssZ0JBQWdCLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLG1CQUFtQixPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUFBLElBQzdJLFdBQVcsTUFBTSxLQUFLLEtBQUssY0FBYyxRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSx1QkFBdUIsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFBQSxJQUM3SSxpQkFBaUIsTUFBTSxLQUFLLEtBQUssb0JBQW9CLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRyxJQUFJLENBQUMsTUFBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLGlEQUFpRCxHQUFHLENBQUMsQ0FBRSxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssQ0FBQztBQUFBLElBQzVOLFdBQVcsQ0FBQztBQUFBLElBQ1osZUFBZSxDQUFDO0FBQUEsSUFDaEIsY0FBYyxDQUFDO0FBQUEsRUFDbkIsQ0FBQztBQUNMO0FBQ0EsU0FBUyx5QkFBeUIsTUFBTTtBQUNwQyxRQUFNLFFBQVEsdUJBQU8sT0FBTztBQUFBLElBQ3hCLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLGNBQWM7QUFBQSxJQUNkLFlBQVk7QUFBQSxJQUNaLFVBQVU7QUFBQSxJQUNWLGdCQUFnQjtBQUFBLEVBQ3BCLENBQUM7QUFDRCxTQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLHVDQUF1QyxHQUFHLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBSyxVQUFVLGlCQUFpQixLQUFLLE9BQU8sSUFBSSxPQUFVLENBQUMsQ0FBQztBQUNqTTtBQUNBLFNBQVMsaUJBQWlCLE1BQU07QUFDNUIsTUFBSSxJQUFJLElBQUk7QUFDWixRQUFNLFFBQVEsdUJBQU8sT0FBTztBQUFBLElBQ3hCLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLGdCQUFnQjtBQUFBLElBQ2hCLFlBQVk7QUFBQSxJQUNaLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxFQUNmLENBQUM7QUFDRCxTQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sRUFBRSxXQUFXLCtCQUErQixHQUFHLElBQUksR0FBRyxFQUFFLFVBQVUsS0FBSyxLQUFLLGFBQWEsUUFBUSxPQUFPLFNBQVMsS0FBSyxDQUFDLEdBQUcsa0JBQWtCLE1BQU0sS0FBSyxLQUFLLHFCQUFxQixRQUFRLE9BQU8sU0FBUyxTQUFTLEdBQUcsSUFBSSxDQUFDLE1BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVyw4Q0FBOEMsR0FBRyxDQUFDLENBQUUsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUMsR0FBRyxxQkFBcUIsQ0FBQyxFQUFFLENBQUMsQ0FBQztBQUM5YTtBQUNBLFNBQVMsd0JBQXdCLE1BQU07QUFDbkMsUUFBTSxRQUFRLHVCQUFPLE9BQU87QUFBQSxJQUN4QixZQUFZO0FBQUEsRUFDaEIsQ0FBQztBQUNELFNBQU8sT0FBTyxPQUFPLE9BQU87QUFBQSxJQUN4QixXQUFXO0FBQUEsSUFDWCxNQUFNLEtBQUs7QUFBQSxJQUNYLGNBQWMsQ0FBQztBQUFBLElBQ2YsZUFBZSxDQUFDO0FBQUEsSUFDaEIsT0FBTyxLQUFLLE1BQU0sSUFBSSxDQUFDLE1BQU8sT0FBTyxPQUFPLEVBQUUsV0FBVywyQ0FBMkMsR0FBRyxDQUFDLENBQUU7QUFBQSxFQUM5RyxDQUFDO0FBQ0w7OztBQ2xGTyxTQUFTLFlBQVksTUFBTSxTQUFTLE9BQU87QUFDOUMsU0FBTyxNQUFNLE9BQU8sQ0FBQyxLQUFLLFFBQVEsSUFBSSxlQUFlLEdBQUcsR0FBRyxLQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ2xGOzs7QUNGTyxTQUFTLFNBQVMsTUFBTSxTQUFTLE9BQU87QUFDM0MsTUFBSSxNQUFNLFVBQVUsR0FBRztBQUNuQixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDMUI7QUFDQSxRQUFNLElBQUksTUFBTSxJQUFJO0FBQ3BCLFNBQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxRQUFRLElBQUksZUFBZSxHQUFHLEdBQUcsS0FBSyxTQUFTLElBQUksQ0FBQyxFQUFFLFlBQVksQ0FBQztBQUNqRztBQU9PLFNBQVMsT0FBTyxNQUFNO0FBQ3pCLFFBQU0sYUFBYSxDQUFDO0FBQ3BCLGFBQVdDLFVBQVMsS0FBSyxRQUFRO0FBQzdCLGVBQVdBLE9BQU0sU0FBUyxJQUFJQSxPQUFNO0FBQ3BDLGVBQVdBLE9BQU0sTUFBTSxJQUFJQSxPQUFNO0FBQUEsRUFDckM7QUFDQSxTQUFPO0FBQ1g7OztBQ25CTyxJQUFNLGtDQUFnRCxxQkFBSyxFQUFFLFFBQVEsb0NBQW9DLFdBQVcsbUJBQW1CLGVBQWUsQ0FBQyxFQUFFLFFBQVEscUJBQXFCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLE9BQVcsT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxtQ0FBbUMsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMENBQTBDLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx3Q0FBd0MsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLCtCQUErQixHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxrQ0FBa0MsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMkJBQTJCLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx3Q0FBd0MsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksbUNBQW1DLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksa0RBQWtELEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx3Q0FBd0MsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGtDQUFrQyxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxpREFBaUQsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxvQ0FBb0MsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx5Q0FBeUMsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGlCQUFpQixTQUFTLENBQUMsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsT0FBTyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHlCQUF5QixTQUFTLENBQUMsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksc0RBQXNELFdBQVcsRUFBRSxhQUFhLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDREQUE0RCxnQkFBZ0IsY0FBYyxXQUFXLEVBQUUsYUFBYSxFQUFFLEVBQUUsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsZUFBZSxTQUFTLENBQUMsRUFBRSxRQUFRLFVBQVUsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLFFBQVEscUJBQXFCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsZUFBZSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxTQUFTLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOENBQThDLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw2Q0FBNkMsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGlCQUFpQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLGdDQUFnQyxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLFFBQVEsUUFBUSxTQUFTLENBQUMsRUFBRSxRQUFRLGVBQWUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGVBQWUsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxHQUFHLEdBQUcsRUFBRSxRQUFRLGlCQUFpQixVQUFVLEdBQUcsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsR0FBRyxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsU0FBUyxTQUFTLENBQUMsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksZ0NBQWdDLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw0Q0FBNEMsR0FBRyxFQUFFLFFBQVEsV0FBVyxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLCtCQUErQixHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx5REFBeUQsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxvQ0FBb0MsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEscUJBQXFCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsU0FBUyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsNEJBQTRCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsUUFBUSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxVQUFVLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxvQ0FBb0MsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLDBCQUEwQixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHlDQUF5QyxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksa0NBQWtDLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSx5QkFBeUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsZUFBZSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksaUNBQWlDLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGVBQWUsU0FBUyxDQUFDLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsU0FBUyxXQUFXLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxpQ0FBaUMsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLGNBQWMsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLDBCQUEwQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw2Q0FBNkMsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFFBQVEsR0FBRyxFQUFFLFFBQVEseUJBQXlCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxXQUFXLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLDBCQUEwQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLElBQUksUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhCQUE4QixHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxLQUFLLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsQ0FBQyxHQUFHLFlBQVksQ0FBQyxFQUFFLFFBQVEsZ0JBQWdCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsU0FBUyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsMkJBQTJCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLG1DQUFtQyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsMENBQTBDLFVBQVUsSUFBSSxRQUFRLEdBQUcsU0FBUyxHQUFHLFdBQVcsRUFBRSxjQUFjLEtBQUssRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxTQUFTLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLGdCQUFnQixTQUFTLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsVUFBVSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxnQkFBZ0IsWUFBWSxHQUFHLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxJQUFJLFFBQVEsR0FBRyxTQUFTLEdBQUcsZ0JBQWdCLFNBQVMsV0FBVyxFQUFFLGNBQWMsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksZ0RBQWdELEdBQUcsRUFBRSxRQUFRLFdBQVcsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxpREFBaUQsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0NBQStDLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksK0NBQStDLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsY0FBYyxDQUFDLEVBQUUsUUFBUSxrQkFBa0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxXQUFXLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMkJBQTJCLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixTQUFTLENBQUMsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJCQUEyQixHQUFHLEVBQUUsUUFBUSxzQkFBc0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDJCQUEyQixHQUFHLEVBQUUsUUFBUSxpQkFBaUIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxRQUFRLFNBQVMsU0FBUyxDQUFDLEVBQUUsUUFBUSxVQUFVLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxVQUFVLFNBQVMsQ0FBQyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixTQUFTLENBQUMsRUFBRSxRQUFRLHFCQUFxQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsU0FBUyxDQUFDLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsK0JBQStCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEscUJBQXFCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLDBCQUEwQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxzQkFBc0IsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsU0FBUyxDQUFDLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLEtBQUssT0FBTyxJQUFJLEdBQUcsRUFBRSxTQUFTLEtBQU0sT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFNBQVMsQ0FBQyxFQUFFLFFBQVEsZUFBZSxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLGdCQUFnQixRQUFRLEdBQUcsRUFBRSxRQUFRLDBDQUEwQyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxXQUFXLEVBQUUsY0FBYyxLQUFLLEVBQUUsR0FBRyxFQUFFLFFBQVEsWUFBWSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhCQUE4QixHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxLQUFLLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFNBQVMsQ0FBQyxFQUFFLFFBQVEsY0FBYyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwrQ0FBK0MsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsS0FBSyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksdUNBQXVDLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixTQUFTLENBQUMsRUFBRSxRQUFRLFlBQVksVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4QkFBOEIsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxLQUFLLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSx1Q0FBdUMsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFLLE9BQU8sSUFBSSxHQUFHLEVBQUUsU0FBUyxLQUFNLE9BQU8sVUFBVSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsaUJBQWlCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsY0FBYyxVQUFVLElBQUksUUFBUSxHQUFHLFNBQVMsR0FBRyxnQkFBZ0IsUUFBUSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxJQUFJLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxtREFBbUQsZ0JBQWdCLHNCQUFzQixHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsSUFBSSxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLHdCQUF3QixVQUFVLEtBQUssUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHVDQUF1QyxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxvQkFBb0IsU0FBUyxDQUFDLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxFQUFFLFNBQVMsS0FBSyxPQUFPLElBQUksR0FBRyxFQUFFLFNBQVMsS0FBTSxPQUFPLFVBQVUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxnREFBZ0QsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxzQkFBc0IsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsWUFBWSxTQUFTLENBQUMsRUFBRSxRQUFRLGFBQWEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsY0FBYyxTQUFTLENBQUMsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDZDQUE2QyxXQUFXLEVBQUUsYUFBYSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsWUFBWSxXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsWUFBWSxXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsWUFBWSxXQUFXLElBQUssQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLHdDQUF3QyxXQUFXLEVBQUUsYUFBYSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsVUFBVSxXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsUUFBUSxXQUFXLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsMkJBQTJCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVkscURBQXFELFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyxZQUFZLFdBQVcsSUFBSSxHQUFHLEVBQUUsU0FBUyxVQUFVLFdBQVcsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSw4Q0FBOEMsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsR0FBRyxDQUFDLEdBQUcsbUJBQW1CLENBQUMsRUFBRSxTQUFTLFFBQVEsV0FBVyxJQUFJLEdBQUcsRUFBRSxTQUFTLFVBQVUsV0FBVyxJQUFJLENBQUMsRUFBRSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLCtDQUErQyxXQUFXLEVBQUUsYUFBYSxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsbUJBQW1CLFdBQVcsSUFBSSxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMENBQTBDLFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsbUJBQW1CLENBQUMsRUFBRSxTQUFTLHNCQUFzQixXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsU0FBUyxXQUFXLElBQUksQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksa0RBQWtELFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsbUJBQW1CLENBQUMsRUFBRSxTQUFTLGdCQUFnQixXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsYUFBYSxXQUFXLEtBQUssR0FBRyxFQUFFLFNBQVMsYUFBYSxXQUFXLEtBQUssQ0FBQyxFQUFFLEVBQUUsR0FBRyxFQUFFLFFBQVEsNkJBQTZCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVkseUVBQXlFLFdBQVcsRUFBRSxhQUFhLEdBQUcsV0FBVyxDQUFDLENBQUMsR0FBRyxtQkFBbUIsQ0FBQyxFQUFFLFNBQVMsY0FBYyxXQUFXLElBQUksR0FBRyxFQUFFLFNBQVMsb0JBQW9CLFdBQVcsS0FBSyxHQUFHLEVBQUUsU0FBUyxVQUFVLFdBQVcsS0FBSyxDQUFDLEVBQUUsRUFBRSxHQUFHLEVBQUUsUUFBUSx3QkFBd0IsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSxxRUFBcUUsV0FBVyxFQUFFLGFBQWEsR0FBRyxXQUFXLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxHQUFHLG1CQUFtQixDQUFDLEVBQUUsU0FBUyw2QkFBNkIsV0FBVyxJQUFJLEdBQUcsRUFBRSxTQUFTLG9CQUFvQixXQUFXLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEscUJBQXFCLFlBQVksQ0FBQyxFQUFFLFFBQVEsMkJBQTJCLFNBQVMsQ0FBQyxFQUFFLFFBQVEscUNBQXFDLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxjQUFjLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLGFBQWEsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsc0JBQXNCLFlBQVksQ0FBQyxFQUFFLFFBQVEsc0JBQXNCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSw2QkFBNkIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxpQkFBaUIsU0FBUyxDQUFDLEVBQUUsUUFBUSwwQkFBMEIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksU0FBUyxDQUFDLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSx5QkFBeUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxtQ0FBbUMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFlBQVksVUFBVSxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsU0FBUyxDQUFDLEVBQUUsUUFBUSwyQkFBMkIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFVBQVUsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsU0FBUyxDQUFDLEVBQUUsUUFBUSw0QkFBNEIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLG1CQUFtQixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGNBQWMsU0FBUyxDQUFDLEVBQUUsUUFBUSx1QkFBdUIsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixVQUFVLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLHNCQUFzQixTQUFTLENBQUMsRUFBRSxRQUFRLGdDQUFnQyxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsYUFBYSxVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxhQUFhLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLEVBQUUsU0FBUyxLQUFNLE9BQU8sS0FBSyxHQUFHLEVBQUUsU0FBUyxNQUFNLE9BQU8sSUFBTSxHQUFHLEVBQUUsU0FBUyxLQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsc0JBQXNCLFNBQVMsQ0FBQyxFQUFFLFFBQVEsWUFBWSxVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLCtEQUErRCxHQUFHLEVBQUUsUUFBUSxtQkFBbUIsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsR0FBRyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksMkJBQTJCLENBQUMsR0FBRyxjQUFjLENBQUMsRUFBRSxRQUFRLDRCQUE0QixTQUFTLENBQUMsRUFBRSxRQUFRLFdBQVcsVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQkFBMkIsR0FBRyxFQUFFLFFBQVEsd0JBQXdCLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksOEJBQThCLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLEdBQUcsUUFBUSxJQUFJLFNBQVMsR0FBRyxZQUFZLDhCQUE4QixDQUFDLEVBQUUsQ0FBQyxFQUFFLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixTQUFTLENBQUMsRUFBRSxRQUFRLFlBQVksVUFBVSxHQUFHLFFBQVEsSUFBSSxTQUFTLEdBQUcsWUFBWSwyQ0FBMkMsQ0FBQyxHQUFHLGNBQWMsQ0FBQyxFQUFFLFFBQVEsWUFBWSxTQUFTLENBQUMsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLFVBQVUsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLFVBQVUsS0FBSyxFQUFFLEdBQUcsRUFBRSxRQUFRLG9CQUFvQixVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsNkJBQTZCLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsa0JBQWtCLENBQUMsRUFBRSxTQUFTLE9BQVcsT0FBTyxVQUFVLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxxQkFBcUIsU0FBUyxDQUFDLEVBQUUsUUFBUSxjQUFjLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVksZ0RBQWdELENBQUMsR0FBRyxjQUFjLENBQUMsRUFBRSxRQUFRLGNBQWMsU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxHQUFHLFdBQVcsRUFBRSxVQUFVLEtBQUssRUFBRSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsR0FBRyxRQUFRLEdBQUcsU0FBUyxFQUFFLEdBQUcsRUFBRSxRQUFRLFNBQVMsVUFBVSxHQUFHLFFBQVEsR0FBRyxTQUFTLEVBQUUsR0FBRyxFQUFFLFFBQVEsT0FBTyxVQUFVLEdBQUcsUUFBUSxHQUFHLFNBQVMsRUFBRSxHQUFHLEVBQUUsUUFBUSxZQUFZLFVBQVUsR0FBRyxRQUFRLElBQUksU0FBUyxHQUFHLFlBQVkseURBQXlELENBQUMsR0FBRyxZQUFZLENBQUMsRUFBRSxRQUFRLFlBQVksU0FBUyxDQUFDLEVBQUUsUUFBUSxRQUFRLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxTQUFTLFVBQVUsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEdBQUcsWUFBWSxDQUFDLEVBQUUsUUFBUSxXQUFXLFNBQVMsQ0FBQyxFQUFFLFFBQVEsbUJBQW1CLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxrQkFBa0IsVUFBVSxJQUFJLEdBQUcsRUFBRSxRQUFRLGtCQUFrQixVQUFVLElBQUksR0FBRyxFQUFFLFFBQVEsa0JBQWtCLFVBQVUsSUFBSSxHQUFHLEVBQUUsUUFBUSxnQkFBZ0IsVUFBVSxJQUFLLEdBQUcsRUFBRSxRQUFRLGdCQUFnQixVQUFVLEtBQUssR0FBRyxFQUFFLFFBQVEsZ0JBQWdCLFVBQVUsS0FBSyxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxLQUFLLEdBQUcsRUFBRSxRQUFRLHVCQUF1QixVQUFVLEVBQUUsR0FBRyxFQUFFLFFBQVEsdUJBQXVCLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSwyQkFBMkIsVUFBVSxNQUFNLEdBQUcsRUFBRSxRQUFRLDJCQUEyQixVQUFVLE1BQU0sR0FBRyxFQUFFLFFBQVEsMkJBQTJCLFVBQVUsTUFBTSxHQUFHLEVBQUUsUUFBUSxlQUFlLFVBQVUsV0FBVyxDQUFDLEVBQUUsR0FBRyxFQUFFLFFBQVEsb0JBQW9CLFNBQVMsQ0FBQyxFQUFFLFFBQVEsb0JBQW9CLFVBQVUsRUFBRSxHQUFHLEVBQUUsUUFBUSxvQkFBb0IsVUFBVSxFQUFFLEdBQUcsRUFBRSxRQUFRLHFCQUFxQixVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDO0FBVW51ekIsSUFBTSw0QkFBMEMsNEJBQVksaUNBQWlDLENBQUM7QUErQjlGLElBQUk7QUFBQSxDQUNWLFNBQVVDLDBDQUF5QztBQU1oRCxFQUFBQSx5Q0FBd0NBLHlDQUF3QyxhQUFhLElBQUksQ0FBQyxJQUFJO0FBSXRHLEVBQUFBLHlDQUF3Q0EseUNBQXdDLFlBQVksSUFBSSxDQUFDLElBQUk7QUFDekcsR0FBRyw0Q0FBNEMsMENBQTBDLENBQUMsRUFBRTtBQWFyRixJQUFJO0FBQUEsQ0FDVixTQUFVQyw0QkFBMkI7QUFPbEMsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUlyRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixPQUFPLElBQUksQ0FBQyxJQUFJO0FBT3BFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFJcEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLENBQUMsSUFBSTtBQU9yRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixPQUFPLElBQUksQ0FBQyxJQUFJO0FBSXBFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFNBQVMsSUFBSSxDQUFDLElBQUk7QUFJdEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsU0FBUyxJQUFJLENBQUMsSUFBSTtBQUl0RSxFQUFBQSwyQkFBMEJBLDJCQUEwQixNQUFNLElBQUksQ0FBQyxJQUFJO0FBSW5FLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFVckUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsT0FBTyxJQUFJLEVBQUUsSUFBSTtBQU1yRSxFQUFBQSwyQkFBMEJBLDJCQUEwQixTQUFTLElBQUksRUFBRSxJQUFJO0FBTXZFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLE9BQU8sSUFBSSxFQUFFLElBQUk7QUFJckUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsUUFBUSxJQUFJLEVBQUUsSUFBSTtBQUl0RSxFQUFBQSwyQkFBMEJBLDJCQUEwQixNQUFNLElBQUksRUFBRSxJQUFJO0FBSXBFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFVBQVUsSUFBSSxFQUFFLElBQUk7QUFJeEUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsVUFBVSxJQUFJLEVBQUUsSUFBSTtBQU14RSxFQUFBQSwyQkFBMEJBLDJCQUEwQixRQUFRLElBQUksRUFBRSxJQUFJO0FBTXRFLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFFBQVEsSUFBSSxFQUFFLElBQUk7QUFDMUUsR0FBRyw4QkFBOEIsNEJBQTRCLENBQUMsRUFBRTtBQVF6RCxJQUFJO0FBQUEsQ0FDVixTQUFVQyw2QkFBNEI7QUFNbkMsRUFBQUEsNEJBQTJCQSw0QkFBMkIsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUl6RSxFQUFBQSw0QkFBMkJBLDRCQUEyQixVQUFVLElBQUksQ0FBQyxJQUFJO0FBUXpFLEVBQUFBLDRCQUEyQkEsNEJBQTJCLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFDN0UsR0FBRywrQkFBK0IsNkJBQTZCLENBQUMsRUFBRTtBQTZDM0QsSUFBSTtBQUFBLENBQ1YsU0FBVUMsMkJBQTBCO0FBTWpDLEVBQUFBLDBCQUF5QkEsMEJBQXlCLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFRbEUsRUFBQUEsMEJBQXlCQSwwQkFBeUIsV0FBVyxJQUFJLENBQUMsSUFBSTtBQU10RSxFQUFBQSwwQkFBeUJBLDBCQUF5QixjQUFjLElBQUksQ0FBQyxJQUFJO0FBQzdFLEdBQUcsNkJBQTZCLDJCQUEyQixDQUFDLEVBQUU7QUE0QnZELElBQUk7QUFBQSxDQUNWLFNBQVVDLHFCQUFvQjtBQU0zQixFQUFBQSxvQkFBbUJBLG9CQUFtQixRQUFRLElBQUksQ0FBQyxJQUFJO0FBV3ZELEVBQUFBLG9CQUFtQkEsb0JBQW1CLE1BQU0sSUFBSSxDQUFDLElBQUk7QUFJckQsRUFBQUEsb0JBQW1CQSxvQkFBbUIsY0FBYyxJQUFJLENBQUMsSUFBSTtBQUNqRSxHQUFHLHVCQUF1QixxQkFBcUIsQ0FBQyxFQUFFO0FBUTNDLElBQUk7QUFBQSxDQUNWLFNBQVVDLHNCQUFxQjtBQU01QixFQUFBQSxxQkFBb0JBLHFCQUFvQixXQUFXLElBQUksQ0FBQyxJQUFJO0FBTTVELEVBQUFBLHFCQUFvQkEscUJBQW9CLFdBQVcsSUFBSSxDQUFDLElBQUk7QUFNNUQsRUFBQUEscUJBQW9CQSxxQkFBb0IsV0FBVyxJQUFJLENBQUMsSUFBSTtBQUNoRSxHQUFHLHdCQUF3QixzQkFBc0IsQ0FBQyxFQUFFO0FBVTdDLElBQUk7QUFBQSxDQUNWLFNBQVVDLCtCQUE4QjtBQUlyQyxFQUFBQSw4QkFBNkJBLDhCQUE2QixtQkFBbUIsSUFBSSxDQUFDLElBQUk7QUFJdEYsRUFBQUEsOEJBQTZCQSw4QkFBNkIsbUJBQW1CLElBQUksQ0FBQyxJQUFJO0FBSXRGLEVBQUFBLDhCQUE2QkEsOEJBQTZCLGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUN6RixHQUFHLGlDQUFpQywrQkFBK0IsQ0FBQyxFQUFFO0FBWS9ELElBQUk7QUFBQSxDQUNWLFNBQVVDLGdDQUErQjtBQUl0QyxFQUFBQSwrQkFBOEJBLCtCQUE4QixxQkFBcUIsSUFBSSxDQUFDLElBQUk7QUFJMUYsRUFBQUEsK0JBQThCQSwrQkFBOEIsa0JBQWtCLElBQUksQ0FBQyxJQUFJO0FBSXZGLEVBQUFBLCtCQUE4QkEsK0JBQThCLDZCQUE2QixJQUFJLENBQUMsSUFBSTtBQUlsRyxFQUFBQSwrQkFBOEJBLCtCQUE4QixxQkFBcUIsSUFBSSxDQUFDLElBQUk7QUFJMUYsRUFBQUEsK0JBQThCQSwrQkFBOEIsbUJBQW1CLElBQUksQ0FBQyxJQUFJO0FBSXhGLEVBQUFBLCtCQUE4QkEsK0JBQThCLG1CQUFtQixJQUFJLENBQUMsSUFBSTtBQUl4RixFQUFBQSwrQkFBOEJBLCtCQUE4QixrQkFBa0IsSUFBSSxDQUFDLElBQUk7QUFJdkYsRUFBQUEsK0JBQThCQSwrQkFBOEIsd0JBQXdCLElBQUksQ0FBQyxJQUFJO0FBSTdGLEVBQUFBLCtCQUE4QkEsK0JBQThCLHFCQUFxQixJQUFJLENBQUMsSUFBSTtBQUkxRixFQUFBQSwrQkFBOEJBLCtCQUE4QixvQkFBb0IsSUFBSSxDQUFDLElBQUk7QUFDN0YsR0FBRyxrQ0FBa0MsZ0NBQWdDLENBQUMsRUFBRTtBQXFDakUsSUFBSTtBQUFBLENBQ1YsU0FBVUMsaUNBQWdDO0FBSXZDLEVBQUFBLGdDQUErQkEsZ0NBQStCLHFCQUFxQixJQUFJLENBQUMsSUFBSTtBQU01RixFQUFBQSxnQ0FBK0JBLGdDQUErQixpQkFBaUIsSUFBSSxDQUFDLElBQUk7QUFNeEYsRUFBQUEsZ0NBQStCQSxnQ0FBK0IsWUFBWSxJQUFJLENBQUMsSUFBSTtBQUN2RixHQUFHLG1DQUFtQyxpQ0FBaUMsQ0FBQyxFQUFFO0FBNEJuRSxJQUFJO0FBQUEsQ0FDVixTQUFVQyx1REFBc0Q7QUFJN0QsRUFBQUEsc0RBQXFEQSxzREFBcUQsbUNBQW1DLElBQUksQ0FBQyxJQUFJO0FBTXRKLEVBQUFBLHNEQUFxREEsc0RBQXFELFlBQVksSUFBSSxDQUFDLElBQUk7QUFNL0gsRUFBQUEsc0RBQXFEQSxzREFBcUQsa0JBQWtCLElBQUksQ0FBQyxJQUFJO0FBTXJJLEVBQUFBLHNEQUFxREEsc0RBQXFELFdBQVcsSUFBSSxDQUFDLElBQUk7QUFROUgsRUFBQUEsc0RBQXFEQSxzREFBcUQsUUFBUSxJQUFJLENBQUMsSUFBSTtBQUMvSCxHQUFHLHlEQUF5RCx1REFBdUQsQ0FBQyxFQUFFO0FBYS9HLElBQUk7QUFBQSxDQUNWLFNBQVVDLG1EQUFrRDtBQUl6RCxFQUFBQSxrREFBaURBLGtEQUFpRCxzQkFBc0IsSUFBSSxDQUFDLElBQUk7QUFTakksRUFBQUEsa0RBQWlEQSxrREFBaUQsMkJBQTJCLElBQUksQ0FBQyxJQUFJO0FBT3RJLEVBQUFBLGtEQUFpREEsa0RBQWlELGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUNqSSxHQUFHLHFEQUFxRCxtREFBbUQsQ0FBQyxFQUFFO0FBUXZHLElBQUk7QUFBQSxDQUNWLFNBQVVDLDJCQUEwQjtBQUlqQyxFQUFBQSwwQkFBeUJBLDBCQUF5Qix3QkFBd0IsSUFBSSxDQUFDLElBQUk7QUFJbkYsRUFBQUEsMEJBQXlCQSwwQkFBeUIsVUFBVSxJQUFJLENBQUMsSUFBSTtBQUlyRSxFQUFBQSwwQkFBeUJBLDBCQUF5QixVQUFVLElBQUksQ0FBQyxJQUFJO0FBSXJFLEVBQUFBLDBCQUF5QkEsMEJBQXlCLGlCQUFpQixJQUFJLENBQUMsSUFBSTtBQUNoRixHQUFHLDZCQUE2QiwyQkFBMkIsQ0FBQyxFQUFFO0FBUXZELElBQUk7QUFBQSxDQUNWLFNBQVVDLHNCQUFxQjtBQUk1QixFQUFBQSxxQkFBb0JBLHFCQUFvQixtQkFBbUIsSUFBSSxDQUFDLElBQUk7QUFJcEUsRUFBQUEscUJBQW9CQSxxQkFBb0IsTUFBTSxJQUFJLENBQUMsSUFBSTtBQUl2RCxFQUFBQSxxQkFBb0JBLHFCQUFvQixRQUFRLElBQUksQ0FBQyxJQUFJO0FBQzdELEdBQUcsd0JBQXdCLHNCQUFzQixDQUFDLEVBQUU7QUFRN0MsSUFBSTtBQUFBLENBQ1YsU0FBVUMsbUNBQWtDO0FBSXpDLEVBQUFBLGtDQUFpQ0Esa0NBQWlDLGlDQUFpQyxJQUFJLENBQUMsSUFBSTtBQUk1RyxFQUFBQSxrQ0FBaUNBLGtDQUFpQyxRQUFRLElBQUksQ0FBQyxJQUFJO0FBSW5GLEVBQUFBLGtDQUFpQ0Esa0NBQWlDLFVBQVUsSUFBSSxDQUFDLElBQUk7QUFDekYsR0FBRyxxQ0FBcUMsbUNBQW1DLENBQUMsRUFBRTtBQVF2RSxJQUFJO0FBQUEsQ0FDVixTQUFVQyw0QkFBMkI7QUFJbEMsRUFBQUEsMkJBQTBCQSwyQkFBMEIseUJBQXlCLElBQUksQ0FBQyxJQUFJO0FBSXRGLEVBQUFBLDJCQUEwQkEsMkJBQTBCLFFBQVEsSUFBSSxDQUFDLElBQUk7QUFJckUsRUFBQUEsMkJBQTBCQSwyQkFBMEIsTUFBTSxJQUFJLENBQUMsSUFBSTtBQUN2RSxHQUFHLDhCQUE4Qiw0QkFBNEIsQ0FBQyxFQUFFO0FBUXpELElBQUk7QUFBQSxDQUNWLFNBQVVDLDZCQUE0QjtBQUluQyxFQUFBQSw0QkFBMkJBLDRCQUEyQiwwQkFBMEIsSUFBSSxDQUFDLElBQUk7QUFJekYsRUFBQUEsNEJBQTJCQSw0QkFBMkIsaUJBQWlCLElBQUksQ0FBQyxJQUFJO0FBSWhGLEVBQUFBLDRCQUEyQkEsNEJBQTJCLFdBQVcsSUFBSSxDQUFDLElBQUk7QUFDOUUsR0FBRywrQkFBK0IsNkJBQTZCLENBQUMsRUFBRTtBQVEzRCxJQUFJO0FBQUEsQ0FDVixTQUFVQyx3QkFBdUI7QUFJOUIsRUFBQUEsdUJBQXNCQSx1QkFBc0IscUJBQXFCLElBQUksQ0FBQyxJQUFJO0FBSTFFLEVBQUFBLHVCQUFzQkEsdUJBQXNCLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFJNUQsRUFBQUEsdUJBQXNCQSx1QkFBc0Isb0JBQW9CLElBQUksQ0FBQyxJQUFJO0FBQzdFLEdBQUcsMEJBQTBCLHdCQUF3QixDQUFDLEVBQUU7QUFRakQsSUFBSTtBQUFBLENBQ1YsU0FBVUMsZ0NBQStCO0FBSXRDLEVBQUFBLCtCQUE4QkEsK0JBQThCLDhCQUE4QixJQUFJLENBQUMsSUFBSTtBQUluRyxFQUFBQSwrQkFBOEJBLCtCQUE4QixXQUFXLElBQUksQ0FBQyxJQUFJO0FBSWhGLEVBQUFBLCtCQUE4QkEsK0JBQThCLGNBQWMsSUFBSSxDQUFDLElBQUk7QUFJbkYsRUFBQUEsK0JBQThCQSwrQkFBOEIsV0FBVyxJQUFJLENBQUMsSUFBSTtBQUNwRixHQUFHLGtDQUFrQyxnQ0FBZ0MsQ0FBQyxFQUFFO0FBeUNqRSxJQUFJO0FBQUEsQ0FDVixTQUFVQyx3Q0FBdUM7QUFNOUMsRUFBQUEsdUNBQXNDQSx1Q0FBc0MsTUFBTSxJQUFJLENBQUMsSUFBSTtBQU0zRixFQUFBQSx1Q0FBc0NBLHVDQUFzQyxLQUFLLElBQUksQ0FBQyxJQUFJO0FBTTFGLEVBQUFBLHVDQUFzQ0EsdUNBQXNDLE9BQU8sSUFBSSxDQUFDLElBQUk7QUFDaEcsR0FBRywwQ0FBMEMsd0NBQXdDLENBQUMsRUFBRTtBQVVqRixJQUFJO0FBQUEsQ0FDVixTQUFVQyxVQUFTO0FBTWhCLEVBQUFBLFNBQVFBLFNBQVEsaUJBQWlCLElBQUksQ0FBQyxJQUFJO0FBTzFDLEVBQUFBLFNBQVFBLFNBQVEsZ0JBQWdCLElBQUksR0FBRyxJQUFJO0FBUzNDLEVBQUFBLFNBQVFBLFNBQVEsZ0JBQWdCLElBQUksR0FBRyxJQUFJO0FBSTNDLEVBQUFBLFNBQVFBLFNBQVEsZ0JBQWdCLElBQUksR0FBRyxJQUFJO0FBUTNDLEVBQUFBLFNBQVFBLFNBQVEsY0FBYyxJQUFJLEdBQUksSUFBSTtBQUkxQyxFQUFBQSxTQUFRQSxTQUFRLGNBQWMsSUFBSSxJQUFJLElBQUk7QUFJMUMsRUFBQUEsU0FBUUEsU0FBUSxjQUFjLElBQUksSUFBSSxJQUFJO0FBTTFDLEVBQUFBLFNBQVFBLFNBQVEsa0JBQWtCLElBQUksSUFBSSxJQUFJO0FBTzlDLEVBQUFBLFNBQVFBLFNBQVEscUJBQXFCLElBQUksQ0FBQyxJQUFJO0FBSTlDLEVBQUFBLFNBQVFBLFNBQVEscUJBQXFCLElBQUksQ0FBQyxJQUFJO0FBSTlDLEVBQUFBLFNBQVFBLFNBQVEseUJBQXlCLElBQUksS0FBSyxJQUFJO0FBSXRELEVBQUFBLFNBQVFBLFNBQVEseUJBQXlCLElBQUksS0FBSyxJQUFJO0FBSXRELEVBQUFBLFNBQVFBLFNBQVEseUJBQXlCLElBQUksS0FBSyxJQUFJO0FBUXRELEVBQUFBLFNBQVFBLFNBQVEsYUFBYSxJQUFJLFVBQVUsSUFBSTtBQUNuRCxHQUFHLFlBQVksVUFBVSxDQUFDLEVBQUU7QUFjckIsSUFBSTtBQUFBLENBQ1YsU0FBVUMsbUJBQWtCO0FBSXpCLEVBQUFBLGtCQUFpQkEsa0JBQWlCLGtCQUFrQixJQUFJLENBQUMsSUFBSTtBQUk3RCxFQUFBQSxrQkFBaUJBLGtCQUFpQixrQkFBa0IsSUFBSSxDQUFDLElBQUk7QUFJN0QsRUFBQUEsa0JBQWlCQSxrQkFBaUIsbUJBQW1CLElBQUksQ0FBQyxJQUFJO0FBQ2xFLEdBQUcscUJBQXFCLG1CQUFtQixDQUFDLEVBQUU7OztBQ3Q0QnZDLFNBQVMsZ0JBQWdCLFNBQVM7QUFDckMsU0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLEVBQUUsbUJBQW1CLE1BQU0sZ0JBQWdCLElBQUksR0FBRyxPQUFPLEdBQUcsRUFBRSxPQUFPLEVBQUUsQ0FBQztBQUMvRztBQUlPLFNBQVMsV0FBVyxRQUFRLE9BQU8sU0FBUztBQUMvQyxRQUFNLFVBQVUsT0FBTyxNQUFNO0FBQzdCLGlCQUFlLE1BQU0sRUFBRSxLQUFLLFNBQVMsSUFBSSxhQUFhLEtBQUssR0FBRyxnQkFBZ0IsT0FBTyxHQUFHLE1BQU0sVUFBVTtBQUN4RyxTQUFPO0FBQ1g7QUFrQkEsSUFBTSxrQkFBa0Isb0JBQUksUUFBUTtBQUlwQyxTQUFTLGVBQWUsTUFBTTtBQUMxQixNQUFJLFdBQVcsZ0JBQWdCLElBQUksSUFBSTtBQUN2QyxNQUFJLGFBQWEsUUFBVztBQUN4QixlQUFXLGVBQWUsSUFBSTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBUyxlQUFlLE1BQU07QUFDMUIsUUFBTSxhQUFhLE9BQU8sSUFBSTtBQUM5QixRQUFNLGVBQWUsb0JBQUksSUFBSTtBQUM3QixRQUFNLFdBQVc7QUFBQSxJQUNiLE1BQU0scUJBQXFCLFlBQVksWUFBWTtBQUFBLElBQ25ELFdBQVcsbUJBQW1CLFlBQVksWUFBWTtBQUFBLEVBQzFEO0FBR0Esa0JBQWdCLElBQUksTUFBTSxRQUFRO0FBQ2xDLGFBQVcsU0FBUyxLQUFLLFFBQVE7QUFDN0IsaUJBQWEsSUFBSSxNQUFNLFFBQVEsbUJBQW1CLEtBQUssQ0FBQztBQUFBLEVBQzVEO0FBQ0EsU0FBTztBQUNYO0FBS0EsU0FBUyxxQkFBcUIsWUFBWSxjQUFjO0FBQ3BELFNBQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxXQUFXO0FBQ3JDLFFBQUk7QUFDSixRQUFJLEVBQUUsSUFBSSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLFlBQU0sSUFBSSxNQUFNLGlCQUFpQixVQUFVLDRDQUE0QyxJQUFJLGNBQWMsVUFBVTtBQUFBLElBQ3ZIO0FBQ0EsVUFBTSxNQUFNLE9BQU8sTUFBTTtBQUN6QixVQUFNLGlCQUFpQixLQUFLLFFBQVEsY0FBYyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFDaEYsV0FBTyxPQUFPLE1BQU0sS0FBSztBQUNyQixZQUFNLENBQUMsU0FBUyxRQUFRLElBQUksT0FBTyxJQUFJO0FBQ3ZDLFlBQU0sY0FBYyxhQUFhLElBQUksT0FBTztBQUM1QyxVQUFJLGdCQUFnQixRQUFXO0FBRTNCLGNBQU0sT0FBTyxPQUFPLEtBQUssVUFBVSxTQUFTLElBQUksaUJBQWlCLElBQUksS0FBSztBQUMxRSxZQUFJLElBQUksbUJBQW1CO0FBQ3ZCLHdCQUFjLEtBQUssRUFBRSxJQUFJLFNBQVMsVUFBVSxLQUFLLENBQUM7QUFBQSxRQUN0RDtBQUNBO0FBQUEsTUFDSjtBQUNBLGtCQUFZLFNBQVMsUUFBUSxLQUFLLFFBQVE7QUFBQSxJQUM5QztBQUNBLFFBQUksY0FBYyxTQUFTLEdBQUc7QUFDMUIsY0FBUSxXQUFXO0FBQUEsSUFDdkI7QUFDQSxRQUFJO0FBQUEsRUFDUjtBQUNKO0FBS0EsU0FBUyxtQkFBbUIsWUFBWSxjQUFjO0FBQ2xELFNBQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxZQUFZO0FBQ3RDLFFBQUk7QUFDSixRQUFJLEVBQUUsSUFBSSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLFlBQU0sSUFBSSxNQUFNLGlCQUFpQixVQUFVLDRDQUE0QyxJQUFJLGNBQWMsVUFBVTtBQUFBLElBQ3ZIO0FBQ0EsUUFBSTtBQUNKLFFBQUk7QUFDSixVQUFNLGlCQUFpQixLQUFLLFFBQVEsY0FBYyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFDaEYsV0FBTyxPQUFPLE1BQU0sT0FBTyxLQUFLO0FBQzVCLE9BQUMsZUFBZSxRQUFRLElBQUksT0FBTyxJQUFJO0FBQ3ZDLFVBQUksWUFBWSxTQUFTLFVBQVU7QUFDL0I7QUFBQSxNQUNKO0FBQ0EsWUFBTSxjQUFjLGFBQWEsSUFBSSxhQUFhO0FBQ2xELFVBQUksZ0JBQWdCLFFBQVc7QUFFM0IsY0FBTSxPQUFPLE9BQU8sS0FBSyxVQUFVLGVBQWUsSUFBSSxpQkFBaUIsSUFBSSxLQUFLO0FBQ2hGLFlBQUksSUFBSSxtQkFBbUI7QUFDdkIsd0JBQWMsS0FBSyxFQUFFLElBQUksZUFBZSxVQUFVLEtBQUssQ0FBQztBQUFBLFFBQzVEO0FBQ0E7QUFBQSxNQUNKO0FBQ0Esa0JBQVksU0FBUyxRQUFRLEtBQUssUUFBUTtBQUFBLElBQzlDO0FBQ0EsUUFBSSxZQUFZLFNBQVMsWUFBWSxrQkFBa0IsU0FBUztBQUM1RCxZQUFNLElBQUksTUFBTSx1QkFBdUI7QUFBQSxJQUMzQztBQUNBLFFBQUksY0FBYyxTQUFTLEdBQUc7QUFDMUIsY0FBUSxXQUFXO0FBQUEsSUFDdkI7QUFDQSxRQUFJO0FBQUEsRUFDUjtBQUNKO0FBT0EsU0FBUyxtQkFBbUIsT0FBTztBQUMvQixVQUFRLE1BQU0sV0FBVztBQUFBLElBQ3JCLEtBQUs7QUFDRCxhQUFPLHlCQUF5QixLQUFLO0FBQUEsSUFDekMsS0FBSztBQUNELGFBQU8sdUJBQXVCLEtBQUs7QUFBQSxJQUN2QyxLQUFLO0FBQ0QsYUFBTywwQkFBMEIsS0FBSztBQUFBLElBQzFDLEtBQUs7QUFDRCxhQUFPLHVCQUF1QixLQUFLO0FBQUEsSUFDdkMsS0FBSztBQUNELGFBQU8sc0JBQXNCLEtBQUs7QUFBQSxFQUMxQztBQUNKO0FBQ0EsU0FBUyx5QkFBeUIsT0FBTztBQUNyQyxRQUFNLGFBQWEsb0JBQW9CLE1BQU0sUUFBUSxNQUFNLGdCQUFnQixNQUFNLFlBQVk7QUFDN0YsUUFBTSxZQUFZLE1BQU07QUFDeEIsTUFBSSxNQUFNLE9BQU87QUFDYixVQUFNLGlCQUFpQixNQUFNLE1BQU07QUFDbkMsV0FBTyxDQUFDLFNBQVMsV0FBVztBQUN4QixjQUFRLGNBQWMsSUFBSTtBQUFBLFFBQ3RCLE1BQU07QUFBQSxRQUNOLE9BQU8sV0FBVyxNQUFNO0FBQUEsTUFDNUI7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNBLFNBQU8sQ0FBQyxTQUFTLFdBQVc7QUFDeEIsWUFBUSxTQUFTLElBQUksV0FBVyxNQUFNO0FBQUEsRUFDMUM7QUFDSjtBQUNBLFNBQVMsdUJBQXVCLE9BQU87QUFDbkMsTUFBSTtBQUNKLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLFFBQU0sa0JBQWtCLEtBQUssTUFBTSxXQUFXLFFBQVEsT0FBTyxTQUFTLFNBQVMsR0FBRztBQUNsRixNQUFJLE1BQU0sS0FBSyxNQUFNO0FBQ2pCLFFBQUksbUJBQW1CLFFBQVc7QUFDOUIsYUFBTyxDQUFDLFNBQVMsV0FBVztBQUN4QixnQkFBUSxjQUFjLElBQUksRUFBRSxNQUFNLFdBQVcsT0FBTyxPQUFPLE1BQU0sRUFBRTtBQUFBLE1BQ3ZFO0FBQUEsSUFDSjtBQUNBLFdBQU8sQ0FBQyxTQUFTLFdBQVc7QUFDeEIsY0FBUSxTQUFTLElBQUksT0FBTyxNQUFNO0FBQUEsSUFDdEM7QUFBQSxFQUNKO0FBRUEsUUFBTSxTQUFTLE1BQU0sS0FBSztBQUMxQixRQUFNLFVBQVUsTUFBTTtBQUN0QixTQUFPLENBQUMsU0FBUyxRQUFRLEtBQUssYUFBYTtBQUN2QyxRQUFJQztBQUNKLFVBQU0sTUFBTSxPQUFPLE1BQU07QUFDekIsUUFBSSxPQUFPLEtBQUssQ0FBQyxNQUFNLEVBQUUsV0FBVyxHQUFHLEdBQUc7QUFDdEMsVUFBSSxtQkFBbUIsUUFBVztBQUM5QixnQkFBUSxjQUFjLElBQUksRUFBRSxNQUFNLFdBQVcsT0FBTyxJQUFJO0FBQUEsTUFDNUQsT0FDSztBQUNELGdCQUFRLFNBQVMsSUFBSTtBQUFBLE1BQ3pCO0FBQUEsSUFDSixXQUNTLElBQUksbUJBQW1CO0FBQzVCLFlBQU0sUUFBUSxDQUFDO0FBQ2Ysb0JBQWMsS0FBSyxLQUFLO0FBQ3hCLFlBQU0saUJBQWlCQSxNQUFLLFFBQVEsY0FBYyxRQUFRQSxRQUFPLFNBQVNBLE1BQUssQ0FBQztBQUNoRixvQkFBYyxLQUFLO0FBQUEsUUFDZixJQUFJO0FBQUEsUUFDSjtBQUFBLFFBQ0EsTUFBTSxJQUFJLFdBQVcsS0FBSztBQUFBLE1BQzlCLENBQUM7QUFDRCxjQUFRLFdBQVc7QUFBQSxJQUN2QjtBQUFBLEVBQ0o7QUFDSjtBQUNBLFNBQVMsMEJBQTBCLE9BQU87QUFDdEMsUUFBTSxZQUFZLE1BQU07QUFDeEIsUUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJLG1CQUFtQixLQUFLO0FBQ3ZELFFBQU0sWUFBWSxtQkFBbUIsS0FBSztBQUMxQyxNQUFJLE1BQU0sT0FBTztBQUNiLFVBQU0saUJBQWlCLE1BQU0sTUFBTTtBQUNuQyxXQUFPLENBQUMsU0FBUyxRQUFRLFFBQVE7QUFDN0IsWUFBTSxRQUFRLFFBQVEsY0FBYztBQUNwQyxZQUFNLFFBQVEsVUFBVSxNQUFNLFNBQVMsWUFBWSxNQUFNLFFBQVEsTUFBUztBQUMxRSxnQkFBVSxPQUFPLFFBQVEsR0FBRztBQUM1QixjQUFRLGNBQWMsSUFBSSxFQUFFLE1BQU0sV0FBVyxPQUFPLFFBQVEsS0FBSyxFQUFFO0FBQUEsSUFDdkU7QUFBQSxFQUNKO0FBQ0EsU0FBTyxDQUFDLFNBQVMsUUFBUSxRQUFRO0FBQzdCLFVBQU0sUUFBUSxVQUFVLFFBQVEsU0FBUyxDQUFDO0FBQzFDLGNBQVUsT0FBTyxRQUFRLEdBQUc7QUFDNUIsWUFBUSxTQUFTLElBQUksUUFBUSxLQUFLO0FBQUEsRUFDdEM7QUFDSjtBQUtBLFNBQVMsbUJBQW1CLE9BQU87QUFDL0IsUUFBTSxnQkFBZ0IsZUFBZSxNQUFNLE9BQU87QUFDbEQsTUFBSSxNQUFNLG1CQUFtQjtBQUN6QixVQUFNLFVBQVUsTUFBTTtBQUN0QixXQUFPLENBQUMsT0FBTyxRQUFRLFFBQVEsY0FBYyxVQUFVLE9BQU8sUUFBUSxLQUFLLE9BQU87QUFBQSxFQUN0RjtBQUNBLFNBQU8sQ0FBQyxPQUFPLFFBQVEsUUFBUSxjQUFjLEtBQUssT0FBTyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUM7QUFDekY7QUFDQSxTQUFTLHVCQUF1QixPQUFPO0FBQ25DLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLE1BQUksTUFBTSxZQUFZLFdBQVc7QUFDN0IsVUFBTSxFQUFFLFdBQVcsUUFBUSxJQUFJLG1CQUFtQixLQUFLO0FBQ3ZELFVBQU0sWUFBWSxtQkFBbUIsS0FBSztBQUMxQyxXQUFPLENBQUMsU0FBUyxRQUFRLFFBQVE7QUFDN0IsWUFBTSxRQUFRLFVBQVUsTUFBUztBQUNqQyxnQkFBVSxPQUFPLFFBQVEsR0FBRztBQUM1QixjQUFRLFNBQVMsRUFBRSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQUEsSUFDMUM7QUFBQSxFQUNKO0FBQ0EsUUFBTSxhQUFhLE1BQU0sWUFBWSxTQUFTLFdBQVcsUUFBUSxNQUFNO0FBQ3ZFLFFBQU0sZUFBZSxNQUFNLFlBQVksV0FBVyxNQUFNLGVBQWU7QUFDdkUsUUFBTSxhQUFhLG9CQUFvQixZQUFZLE1BQU0sZ0JBQWdCLFlBQVk7QUFDckYsUUFBTSxpQkFBaUIsY0FBYyxXQUFXLFVBQVUsY0FBYyxXQUFXO0FBQ25GLFNBQU8sQ0FBQyxTQUFTLFFBQVEsS0FBSyxhQUFhO0FBQ3ZDLFVBQU0sUUFBUSxRQUFRLFNBQVM7QUFDL0IsUUFBSSxZQUFZLFNBQVMsbUJBQW1CLGdCQUFnQjtBQUN4RCxZQUFNLE1BQU0sT0FBTyxPQUFPLElBQUksT0FBTztBQUNyQyxhQUFPLE9BQU8sTUFBTSxLQUFLO0FBQ3JCLGNBQU0sS0FBSyxXQUFXLE1BQU0sQ0FBQztBQUFBLE1BQ2pDO0FBQUEsSUFDSixPQUNLO0FBQ0QsWUFBTSxLQUFLLFdBQVcsTUFBTSxDQUFDO0FBQUEsSUFDakM7QUFBQSxFQUNKO0FBQ0o7QUFDQSxTQUFTLHNCQUFzQixPQUFPO0FBQ2xDLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLFFBQU0sVUFBVSxvQkFBb0IsTUFBTSxRQUFRLE1BQU0sZ0JBQWdCLEtBQUs7QUFDN0UsUUFBTSxVQUFVLGdCQUFnQixNQUFNLFFBQVEsS0FBSztBQUNuRCxNQUFJO0FBQ0osTUFBSTtBQUNKLFVBQVEsTUFBTSxTQUFTO0FBQUEsSUFDbkIsS0FBSyxVQUFVO0FBQ1gsWUFBTSxTQUFTLE1BQU07QUFDckIsWUFBTSxhQUFhLG9CQUFvQixRQUFRLE1BQU0sZ0JBQWdCLEtBQUs7QUFDMUUsa0JBQVksQ0FBQyxXQUFXLFdBQVcsTUFBTTtBQUd6QyxVQUFJLFVBQVUsV0FBVyxPQUFPO0FBQzVCLHVCQUFlLE1BQU0sSUFBSSxXQUFXLENBQUM7QUFBQSxNQUN6QyxPQUNLO0FBQ0QsY0FBTSxPQUFPLGdCQUFnQixRQUFRLEtBQUs7QUFDMUMsdUJBQWUsTUFBTTtBQUFBLE1BQ3pCO0FBQ0E7QUFBQSxJQUNKO0FBQUEsSUFDQSxLQUFLLFFBQVE7QUFDVCxZQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQyxFQUFFO0FBQ2xDLGtCQUFZLENBQUMsV0FBVyxPQUFPLE1BQU07QUFDckMscUJBQWUsTUFBTTtBQUNyQjtBQUFBLElBQ0o7QUFBQSxJQUNBLEtBQUssV0FBVztBQUNaLFlBQU0sRUFBRSxXQUFXLFFBQVEsSUFBSSxtQkFBbUIsS0FBSztBQUN2RCxZQUFNLFlBQVksZUFBZSxNQUFNLE9BQU8sRUFBRTtBQUdoRCxrQkFBWSxDQUFDLFFBQVEsS0FBSyxhQUFhO0FBQ25DLGNBQU0sUUFBUSxVQUFVLFFBQVE7QUFDaEMsa0JBQVUsT0FBTyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUM7QUFDN0MsZUFBTyxRQUFRLEtBQUs7QUFBQSxNQUN4QjtBQUNBLHFCQUFlLE1BQU0sUUFBUSxVQUFVLE1BQVMsQ0FBQztBQUNqRDtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsU0FBTyxDQUFDLFNBQVMsUUFBUSxRQUFRO0FBQzdCLFVBQU0sU0FBUyxRQUFRLFNBQVM7QUFDaEMsUUFBSTtBQUNKLFFBQUk7QUFFSixVQUFNLE1BQU0sT0FBTyxPQUFPO0FBRzFCLFVBQU0sTUFBTSxPQUFPLE1BQU07QUFDekIsV0FBTyxPQUFPLE1BQU0sS0FBSztBQUVyQixZQUFNLENBQUMsU0FBUyxRQUFRLElBQUksT0FBTyxJQUFJO0FBQ3ZDLGNBQVEsU0FBUztBQUFBLFFBQ2IsS0FBSztBQUNELGdCQUFNLFFBQVEsTUFBTTtBQUNwQjtBQUFBLFFBQ0osS0FBSztBQUNELGdCQUFNLFVBQVUsUUFBUSxLQUFLLEdBQUc7QUFDaEM7QUFBQSxRQUNKO0FBQ0ksaUJBQU8sS0FBSyxVQUFVLFNBQVMsSUFBSSxpQkFBaUIsSUFBSSxLQUFLO0FBQUEsTUFDckU7QUFBQSxJQUNKO0FBQ0EsUUFBSSxRQUFRLFFBQVc7QUFDbkIsWUFBTTtBQUFBLElBQ1Y7QUFDQSxRQUFJLFFBQVEsUUFBVztBQUNuQixZQUFNLGFBQWE7QUFBQSxJQUN2QjtBQUlBLFdBQU8sUUFBUSxLQUFLLEdBQUc7QUFBQSxFQUMzQjtBQUNKO0FBTUEsU0FBUyxvQkFBb0IsTUFBTSxnQkFBZ0IsY0FBYztBQUM3RCxVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUssV0FBVztBQUNaLGFBQU8sQ0FBQyxXQUFXLE9BQU8sT0FBTyxjQUFjO0FBQUEsSUFDbkQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxLQUFLO0FBQUEsSUFDbkMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPO0FBQUEsSUFDckMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxNQUFNO0FBQUEsSUFDcEMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxNQUFNO0FBQUEsSUFDcEMsS0FBSyxXQUFXO0FBQ1osVUFBSSxjQUFjO0FBQ2QsZUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLE1BQU0sQ0FBQztBQUFBLE1BQzVDO0FBQ0EsYUFBTyxDQUFDLFdBQVcsT0FBTyxNQUFNO0FBQUEsSUFDcEMsS0FBSyxXQUFXO0FBQ1osVUFBSSxjQUFjO0FBQ2QsZUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUFBLE1BQzdDO0FBQ0EsYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPO0FBQUEsSUFDckMsS0FBSyxXQUFXO0FBQ1osVUFBSSxjQUFjO0FBQ2QsZUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLFFBQVEsQ0FBQztBQUFBLE1BQzlDO0FBQ0EsYUFBTyxDQUFDLFdBQVcsT0FBTyxRQUFRO0FBQUEsSUFDdEMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxNQUFNO0FBQUEsSUFDcEMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxRQUFRO0FBQUEsSUFDdEMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxTQUFTO0FBQUEsSUFDdkMsS0FBSyxXQUFXO0FBQ1osVUFBSSxjQUFjO0FBQ2QsZUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUFBLE1BQy9DO0FBQ0EsYUFBTyxDQUFDLFdBQVcsT0FBTyxTQUFTO0FBQUEsSUFDdkMsS0FBSyxXQUFXO0FBQ1osVUFBSSxjQUFjO0FBQ2QsZUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPLE9BQU8sQ0FBQztBQUFBLE1BQzdDO0FBQ0EsYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPO0FBQUEsSUFDckMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPO0FBQUEsSUFDckMsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFdBQVcsT0FBTyxPQUFPO0FBQUEsRUFDekM7QUFDSjs7O0FDdFlPLFNBQVMsU0FBUyxLQUFLLFNBQVM7QUFDbkMsTUFBSTtBQUNKLFFBQU0sT0FBTyxXQUFXLDJCQUEyQixhQUFhLEdBQUcsQ0FBQztBQUNwRSxPQUFLLFlBQVksUUFBUSxnQkFBZ0I7QUFDekMsT0FBSyxjQUFjLEtBQUssWUFBWSxRQUFRLFlBQVksU0FBUyxTQUFTLFFBQVEsSUFBSSxDQUFDLE1BQU0sRUFBRSxNQUFNLElBQUksT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLLENBQUM7QUFDOUksUUFBTSxNQUFNLDJCQUEyQixNQUFNLENBQUMsa0JBQWtCLFlBQVksUUFBUSxZQUFZLFNBQVMsU0FBUyxRQUFRLEtBQUssQ0FBQyxNQUFNLEVBQUUsTUFBTSxTQUFTLGFBQWEsQ0FBQztBQUVySyxTQUFPLElBQUksUUFBUSxLQUFLLElBQUk7QUFDaEM7OztBQ1hBLElBQU1DLFlBQVc7QUFFakIsSUFBTUMsbUJBQWtCO0FBRXhCLElBQU0sZ0JBQWdCO0FBQUEsRUFDbEIsb0JBQW9CO0FBQ3hCO0FBQ0EsU0FBUyxpQkFBaUIsU0FBUztBQUMvQixTQUFPLFVBQVUsT0FBTyxPQUFPLE9BQU8sT0FBTyxDQUFDLEdBQUcsYUFBYSxHQUFHLE9BQU8sSUFBSTtBQUNoRjtBQUNPLFNBQVMsU0FBUyxRQUFRLFNBQVMsU0FBUztBQUMvQyxRQUFNLFNBQVMsSUFBSSxhQUFhO0FBQ2hDLGlCQUFlLE1BQU0sRUFBRSxRQUFRLGlCQUFpQixPQUFPLEdBQUcsT0FBTztBQUNqRSxTQUFPLE9BQU8sT0FBTztBQUN6QjtBQUNBLElBQU0sa0JBQWtCLG9CQUFJLFFBQVE7QUFJcEMsU0FBUyxlQUFlLE1BQU07QUFDMUIsTUFBSSxXQUFXLGdCQUFnQixJQUFJLElBQUk7QUFDdkMsTUFBSSxhQUFhLFFBQVc7QUFDeEIsZUFBV0MsZ0JBQWUsSUFBSTtBQUFBLEVBQ2xDO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBU0EsZ0JBQWUsTUFBTTtBQUMxQixRQUFNLFdBQVcsS0FBSztBQUN0QixRQUFNLGVBQWUsS0FBSyxPQUFPLE9BQU8sRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU07QUFFNUUsUUFBTSxlQUFlLGFBQWEsQ0FBQztBQUNuQyxRQUFNLGVBQWUsQ0FBQztBQUN0QixRQUFNLFdBQVcsQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUN4QyxRQUFJLFFBQVEsY0FBYyxZQUFZLGlCQUFpQixRQUFXO0FBQzlELFlBQU0sSUFBSSxXQUFXLGNBQWMsY0FBYyxZQUFZLGlCQUFpQixRQUFRLFNBQVMsSUFBSSxtQkFBbUI7QUFBQSxJQUMxSDtBQUNBLGFBQVMsSUFBSSxHQUFHLElBQUksYUFBYSxRQUFRLEtBQUs7QUFDMUMsbUJBQWEsQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQUEsSUFDekM7QUFDQSxVQUFNLFVBQVUsUUFBUTtBQUN4QixRQUFJLFlBQVksVUFBYSxLQUFLLG9CQUFvQjtBQUNsRCxlQUFTLElBQUksR0FBRyxJQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3JDLGNBQU0sRUFBRSxJQUFJLFVBQVUsS0FBSyxJQUFJLFFBQVEsQ0FBQztBQUN4QyxlQUFPLElBQUksSUFBSSxRQUFRLEVBQUUsSUFBSSxJQUFJO0FBQUEsTUFDckM7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUdBLGtCQUFnQixJQUFJLE1BQU0sUUFBUTtBQUNsQyxhQUFXLFNBQVMsY0FBYztBQUM5QixpQkFBYSxLQUFLLGFBQWEsS0FBSyxDQUFDO0FBQUEsRUFDekM7QUFDQSxTQUFPO0FBQ1g7QUFDQSxTQUFTLGFBQWEsT0FBTztBQUN6QixVQUFRLE1BQU0sV0FBVztBQUFBLElBQ3JCLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDRCxhQUFPLHFCQUFxQixLQUFLO0FBQUEsSUFDckMsS0FBSztBQUNELGFBQU8saUJBQWlCLEtBQUs7QUFBQSxJQUNqQyxLQUFLO0FBQ0QsYUFBTyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3BDO0FBQ0o7QUFLQSxTQUFTLHFCQUFxQixPQUFPO0FBQ2pDLFFBQU0sYUFBYSxxQkFBcUIsS0FBSztBQUM3QyxRQUFNLFlBQVksTUFBTTtBQUN4QixNQUFJLE1BQU0sT0FBTztBQUNiLFVBQU0saUJBQWlCLE1BQU0sTUFBTTtBQUNuQyxXQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsWUFBTSxRQUFRLFFBQVEsY0FBYztBQUNwQyxVQUFJLE1BQU0sU0FBUyxXQUFXO0FBQzFCLG1CQUFXLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFBQSxNQUN4QztBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsTUFBSSxNQUFNLFlBQVlGLFdBQVU7QUFDNUIsVUFBTSxnQkFBZ0IsTUFBTSxZQUFZQyxtQkFDbEMsaUJBQWlCLEtBQUssdUNBQ3RCO0FBQ04sV0FBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLFlBQU1FLFNBQVEsUUFBUSxTQUFTO0FBRy9CLFVBQUlBLFdBQVUsVUFDVixPQUFPLFVBQVUsZUFBZSxLQUFLLFNBQVMsU0FBUyxHQUFHO0FBQzFELG1CQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLE1BQ2xDLFdBQ1Msa0JBQWtCLFFBQVc7QUFDbEMsY0FBTSxJQUFJLE1BQU0sYUFBYTtBQUFBLE1BQ2pDO0FBQUEsSUFDSjtBQUFBLEVBQ0o7QUFHQSxNQUFJLE1BQU0sYUFBYSxRQUFRO0FBQzNCLFVBQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDLEVBQUU7QUFDbEMsV0FBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLFlBQU1BLFNBQVEsUUFBUSxTQUFTO0FBQy9CLFVBQUlBLFdBQVUsTUFBTTtBQUNoQixtQkFBVyxRQUFRLE1BQU1BLE1BQUs7QUFBQSxNQUNsQztBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsVUFBUSxNQUFNLFFBQVE7QUFBQSxJQUNsQixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTUEsU0FBUSxRQUFRLFNBQVM7QUFDL0IsWUFBSUEsV0FBVSxPQUFPO0FBQ2pCLHFCQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUFBLElBQ0osS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGNBQU1BLFNBQVEsUUFBUSxTQUFTO0FBQy9CLFlBQUlBLFdBQVUsSUFBSTtBQUNkLHFCQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUFBLElBQ0osS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGNBQU1BLFNBQVEsUUFBUSxTQUFTO0FBQy9CLFlBQUksRUFBRUEsa0JBQWlCLGVBQWVBLE9BQU0sYUFBYSxHQUFHO0FBQ3hELHFCQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUFBLElBQ0osS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGNBQU1BLFNBQVEsUUFBUSxTQUFTO0FBRS9CLFlBQUksQ0FBQyxPQUFPLEdBQUdBLFFBQU8sQ0FBQyxHQUFHO0FBQ3RCLHFCQUFXLFFBQVEsTUFBTUEsTUFBSztBQUFBLFFBQ2xDO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFDSSxhQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsY0FBTUEsU0FBUSxRQUFRLFNBQVM7QUFFL0IsWUFBSUEsVUFBUyxHQUFHO0FBQ1oscUJBQVcsUUFBUSxNQUFNQSxNQUFLO0FBQUEsUUFDbEM7QUFBQSxNQUNKO0FBQUEsRUFDUjtBQUNKO0FBSUEsU0FBUyxxQkFBcUIsT0FBTztBQUNqQyxVQUFRLE1BQU0sV0FBVztBQUFBLElBQ3JCLEtBQUssV0FBVztBQUNaLFlBQU0sRUFBRSxVQUFVLElBQUksbUJBQW1CLEtBQUs7QUFDOUMsWUFBTSxhQUFhLG1CQUFtQixLQUFLO0FBQzNDLGFBQU8sQ0FBQyxRQUFRLE1BQU1BLFdBQVU7QUFDNUIsbUJBQVcsUUFBUSxNQUFNLFVBQVVBLE1BQUssQ0FBQztBQUFBLE1BQzdDO0FBQUEsSUFDSjtBQUFBLElBQ0EsS0FBSztBQUFBLElBQ0wsS0FBSyxRQUFRO0FBQ1QsWUFBTSxhQUFhLE1BQU0sYUFBYSxTQUFTLFdBQVcsUUFBUSxNQUFNO0FBQ3hFLFlBQU0sVUFBVSxNQUFNO0FBQ3RCLFlBQU0sV0FBVyxrQkFBa0IsVUFBVTtBQUM3QyxZQUFNLGNBQWMsbUJBQW1CLFlBQVksTUFBTSxPQUFPLFVBQVUsTUFBTSxJQUFJO0FBQ3BGLGFBQU8sQ0FBQyxRQUFRLE1BQU1BLFdBQVU7QUFDNUIsZUFBTyxJQUFJLFNBQVMsUUFBUTtBQUM1QixvQkFBWSxRQUFRQSxNQUFLO0FBQUEsTUFDN0I7QUFBQSxJQUNKO0FBQUEsRUFDSjtBQUNKO0FBQ0EsU0FBUyxpQkFBaUIsT0FBTztBQUM3QixRQUFNLFlBQVksTUFBTTtBQUN4QixRQUFNLFVBQVUsTUFBTTtBQUN0QixVQUFRLE1BQU0sVUFBVTtBQUFBLElBQ3BCLEtBQUssV0FBVztBQUNaLFlBQU0sRUFBRSxVQUFVLElBQUksbUJBQW1CLEtBQUs7QUFDOUMsWUFBTSxhQUFhLG1CQUFtQixLQUFLO0FBQzNDLGFBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixjQUFNLFFBQVEsUUFBUSxTQUFTO0FBQy9CLGlCQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ25DLHFCQUFXLFFBQVEsTUFBTSxVQUFVLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxRQUNoRDtBQUFBLE1BQ0o7QUFBQSxJQUNKO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxLQUFLLFFBQVE7QUFDVCxZQUFNLGFBQWEsTUFBTSxZQUFZLFNBQVMsV0FBVyxRQUFRLE1BQU07QUFDdkUsWUFBTSxjQUFjLG1CQUFtQixZQUFZLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSTtBQUNwRixVQUFJLE1BQU0sUUFBUTtBQUNkLGVBQU8sQ0FBQyxRQUFRLE1BQU0sWUFBWTtBQUM5QixnQkFBTSxRQUFRLFFBQVEsU0FBUztBQUMvQixjQUFJLE1BQU0sVUFBVSxHQUFHO0FBQ25CO0FBQUEsVUFDSjtBQUNBLGlCQUFPLElBQUksU0FBUyxTQUFTLGVBQWUsRUFBRSxLQUFLO0FBQ25ELG1CQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ25DLHdCQUFZLFFBQVEsTUFBTSxDQUFDLENBQUM7QUFBQSxVQUNoQztBQUNBLGlCQUFPLEtBQUs7QUFBQSxRQUNoQjtBQUFBLE1BQ0o7QUFDQSxZQUFNLFdBQVcsa0JBQWtCLFVBQVU7QUFDN0MsYUFBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLGNBQU0sUUFBUSxRQUFRLFNBQVM7QUFDL0IsaUJBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDbkMsaUJBQU8sSUFBSSxTQUFTLFFBQVE7QUFDNUIsc0JBQVksUUFBUSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ2hDO0FBQUEsTUFDSjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0o7QUFDQSxTQUFTLGdCQUFnQixPQUFPO0FBQzVCLFFBQU0sWUFBWSxNQUFNO0FBQ3hCLFFBQU0sVUFBVSxNQUFNO0FBQ3RCLFFBQU0sV0FBVyxjQUFjLEtBQUs7QUFDcEMsTUFBSSxNQUFNLFdBQVcsV0FBVztBQUM1QixVQUFNLEVBQUUsVUFBVSxJQUFJLG1CQUFtQixLQUFLO0FBQzlDLFVBQU0sZUFBZSxlQUFlLE1BQU0sT0FBTztBQUNqRCxXQUFPLENBQUMsUUFBUSxNQUFNLFlBQVk7QUFDOUIsWUFBTSxTQUFTLFFBQVEsU0FBUztBQUNoQyxZQUFNLE9BQU8sT0FBTyxLQUFLLE1BQU07QUFDL0IsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLFFBQVEsS0FBSztBQUNsQyxjQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xCLGVBQU8sSUFBSSxTQUFTLFNBQVMsZUFBZSxFQUFFLEtBQUs7QUFDbkQsaUJBQVMsUUFBUSxHQUFHO0FBRXBCLGVBQU8sSUFBSSxHQUFHLFNBQVMsZUFBZSxFQUFFLEtBQUs7QUFDN0MscUJBQWEsUUFBUSxNQUFNLFVBQVUsT0FBTyxHQUFHLENBQUMsQ0FBQztBQUNqRCxlQUFPLEtBQUs7QUFDWixlQUFPLEtBQUs7QUFBQSxNQUNoQjtBQUFBLElBQ0o7QUFBQSxFQUNKO0FBQ0EsUUFBTSxhQUFhLE1BQU0sV0FBVyxTQUFTLFdBQVcsUUFBUSxNQUFNO0FBQ3RFLFFBQU0sZ0JBQWdCLGtCQUFrQixVQUFVO0FBQ2xELFFBQU0sY0FBYyxtQkFBbUIsWUFBWSxNQUFNLE9BQU8sVUFBVSxNQUFNLElBQUk7QUFDcEYsU0FBTyxDQUFDLFFBQVEsTUFBTSxZQUFZO0FBQzlCLFVBQU0sU0FBUyxRQUFRLFNBQVM7QUFDaEMsVUFBTSxPQUFPLE9BQU8sS0FBSyxNQUFNO0FBQy9CLGFBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDbEMsWUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQixhQUFPLElBQUksU0FBUyxTQUFTLGVBQWUsRUFBRSxLQUFLO0FBQ25ELGVBQVMsUUFBUSxHQUFHO0FBRXBCLGFBQU8sSUFBSSxHQUFHLGFBQWE7QUFDM0Isa0JBQVksUUFBUSxPQUFPLEdBQUcsQ0FBQztBQUMvQixhQUFPLEtBQUs7QUFBQSxJQUNoQjtBQUFBLEVBQ0o7QUFDSjtBQU1BLFNBQVMsY0FBYyxPQUFPO0FBQzFCLFFBQU0sV0FBVyxrQkFBa0IsTUFBTSxNQUFNO0FBQy9DLFFBQU0sY0FBYyxtQkFBbUIsTUFBTSxRQUFRLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSTtBQUN0RixRQUFNLGFBQWEsdUJBQXVCLE1BQU0sTUFBTTtBQUN0RCxTQUFPLENBQUMsUUFBUSxRQUFRO0FBRXBCLFdBQU8sSUFBSSxHQUFHLFFBQVE7QUFDdEIsZ0JBQVksUUFBUSxXQUFXLEdBQUcsQ0FBQztBQUFBLEVBQ3ZDO0FBQ0o7QUFNQSxTQUFTLHVCQUF1QixNQUFNO0FBQ2xDLFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVE7QUFBQSxJQUNwQixLQUFLLFdBQVc7QUFDWixhQUFPLENBQUMsUUFBUyxRQUFRLFNBQVMsT0FBTyxRQUFRLFVBQVUsUUFBUTtBQUFBLElBQ3ZFLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sQ0FBQyxRQUFRO0FBQ1osWUFBSTtBQUNBLGlCQUFPLFdBQVcsT0FBTyxHQUFHO0FBQUEsUUFDaEMsU0FDTyxJQUFJO0FBQ1AsaUJBQU87QUFBQSxRQUNYO0FBQUEsTUFDSjtBQUFBLElBQ0osS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQUEsSUFDaEIsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVE7QUFDWixZQUFJO0FBQ0EsaUJBQU8sV0FBVyxNQUFNLEdBQUc7QUFBQSxRQUMvQixTQUNPLElBQUk7QUFDUCxpQkFBTztBQUFBLFFBQ1g7QUFBQSxNQUNKO0FBQUEsSUFDSjtBQUdJLGFBQU8sQ0FBQyxRQUFRO0FBQ1osY0FBTSxJQUFJLE9BQU8sU0FBUyxHQUFHO0FBQzdCLGVBQU8sT0FBTyxTQUFTLENBQUMsSUFBSSxJQUFJO0FBQUEsTUFDcEM7QUFBQSxFQUNSO0FBQ0o7QUFLQSxTQUFTLG1CQUFtQixNQUFNLGFBQWEsV0FBVztBQUN0RCxRQUFNLGNBQWMsbUJBQW1CLElBQUk7QUFDM0MsU0FBTyxDQUFDLFFBQVFBLFdBQVU7QUFDdEIsUUFBSTtBQUNBLGtCQUFZLFFBQVFBLE1BQUs7QUFBQSxJQUM3QixTQUNPLEdBQUc7QUFDTixVQUFJLGFBQWEsT0FBTztBQUNwQixjQUFNLElBQUksTUFBTSx1QkFBdUIsV0FBVyxJQUFJLFNBQVMsZUFBZSxFQUFFLE9BQU8sRUFBRTtBQUFBLE1BQzdGO0FBQ0EsWUFBTTtBQUFBLElBQ1Y7QUFBQSxFQUNKO0FBQ0o7QUFDQSxTQUFTLG1CQUFtQixNQUFNO0FBQzlCLFVBQVEsTUFBTTtBQUFBLElBQ1YsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsSUFDakQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxLQUFLQSxNQUFLO0FBQUEsSUFDL0MsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsSUFDakQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxNQUFNQSxNQUFLO0FBQUEsSUFDaEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxNQUFNQSxNQUFLO0FBQUEsSUFDaEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxNQUFNQSxNQUFLO0FBQUEsSUFDaEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsSUFDakQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxRQUFRQSxNQUFLO0FBQUEsSUFDbEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxNQUFNQSxNQUFLO0FBQUEsSUFDaEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxRQUFRQSxNQUFLO0FBQUEsSUFDbEQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxTQUFTQSxNQUFLO0FBQUEsSUFDbkQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxTQUFTQSxNQUFLO0FBQUEsSUFDbkQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsSUFDakQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsSUFDakQsS0FBSyxXQUFXO0FBQ1osYUFBTyxDQUFDLFFBQVFBLFdBQVUsT0FBTyxPQUFPQSxNQUFLO0FBQUEsRUFDckQ7QUFDSjtBQWVBLFNBQVMsbUJBQW1CLE9BQU87QUFDL0IsUUFBTSxVQUFVLE1BQU07QUFDdEIsUUFBTSxlQUFlLGVBQWUsTUFBTSxPQUFPO0FBQ2pELE1BQUksTUFBTSxtQkFBbUI7QUFDekIsV0FBTyxDQUFDLFFBQVEsTUFBTSxVQUFVO0FBQzVCLGFBQU8sSUFBSSxTQUFTLFNBQVMsVUFBVTtBQUN2QyxtQkFBYSxRQUFRLE1BQU0sS0FBSztBQUNoQyxhQUFPLElBQUksU0FBUyxTQUFTLFFBQVE7QUFBQSxJQUN6QztBQUFBLEVBQ0o7QUFDQSxTQUFPLENBQUMsUUFBUSxNQUFNLFVBQVU7QUFDNUIsV0FBTyxJQUFJLFNBQVMsU0FBUyxlQUFlLEVBQUUsS0FBSztBQUNuRCxpQkFBYSxRQUFRLE1BQU0sS0FBSztBQUNoQyxXQUFPLEtBQUs7QUFBQSxFQUNoQjtBQUNKO0FBQ0EsU0FBUyxrQkFBa0IsTUFBTTtBQUM3QixVQUFRLE1BQU07QUFBQSxJQUNWLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sU0FBUztBQUFBLElBQ3BCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sU0FBUztBQUFBLElBQ3BCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUFBLElBQ2hCLEtBQUssV0FBVztBQUNaLGFBQU8sU0FBUztBQUFBLElBQ3BCO0FBQ0ksYUFBTyxTQUFTO0FBQUEsRUFDeEI7QUFDSjs7O0FDamFPLElBQU0sWUFDWCx5QkFBUyxvNU9BQW81TztBQU14NU8sSUFBTSx1QkFDWCw0QkFBWSxXQUFXLENBQUM7QUFLbkIsSUFBTSxxQ0FDWCx5QkFBUyxXQUFXLEdBQUcsQ0FBQztBQVFuQixJQUFNLCtCQUNYLHVCQUFPLGtDQUFrQztBQU1wQyxJQUFNLHVCQUNYLDRCQUFZLFdBQVcsQ0FBQztBQU1uQixJQUFNLGtCQUNYLDRCQUFZLFdBQVcsQ0FBQztBQWdEbkIsSUFBTSxtQkFDWCw0QkFBWSxXQUFXLENBQUM7QUEyQm5CLElBQU0sbUJBQ1gsNEJBQVksV0FBVyxFQUFFO0FBTXBCLElBQU0sb0JBQ1gsNEJBQVksV0FBVyxFQUFFOzs7QUN4STNCLElBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsSUFBTSxVQUFVLElBQUksWUFBWTtBQU96QixTQUFTLFdBQVcsTUFBdUM7QUFDaEUsU0FBTyxRQUFRLE9BQU8sSUFBSTtBQUM1Qjs7O0FDMkRPLFNBQVMsWUFBWSxNQUFjQyxRQUF3QztBQUNoRixTQUFPLE9BQU8sc0JBQXNCLEVBQUUsTUFBTSxNQUFNLDZCQUFLLEtBQUssR0FBRyxPQUFPQSxNQUFLLEVBQUUsQ0FBQztBQUNoRjtBQUVPLFNBQVMsYUFBYSxNQUFjLFFBQXNEO0FBQy9GLFNBQU8sT0FBTyxzQkFBc0IsRUFBRSxNQUFNLE1BQU0sNkJBQUssTUFBTSxNQUFNLE9BQU8sSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUN6RjtBQUVPLFNBQVMsY0FBYyxNQUFjQSxRQUErQjtBQUN6RSxTQUFPLE9BQU8sc0JBQXNCLEVBQUUsTUFBTSxNQUFNLDZCQUFLLE9BQU8sR0FBR0EsT0FBTSxDQUFDO0FBQzFFO0FBTU8sU0FBUyxlQUFlLE1BQWNDLFFBQStCO0FBQzFFLFNBQU8sT0FBTyxzQkFBc0IsRUFBRSxNQUFNLE1BQU0sNkJBQUssUUFBUSxHQUFHLFdBQVdBLE1BQUssRUFBRSxDQUFDO0FBQ3ZGO0FBTU8sU0FBUyxlQUFlLE1BQWNDLFFBQW9DO0FBQy9FLFNBQU8sT0FBTyxzQkFBc0IsRUFBRSxNQUFNLE1BQU0sNkJBQUssUUFBUSxHQUFHQSxPQUFNLENBQUM7QUFDM0U7QUFFTyxTQUFTLGNBQWMsTUFBY0EsUUFBbUM7QUFDN0UsU0FBTyxPQUFPLHNCQUFzQixFQUFFLE1BQU0sTUFBTSw2QkFBSyxPQUFPLEdBQUdBLE9BQU0sQ0FBQztBQUMxRTs7O0FDekZBLElBQU0sUUFBaUY7QUFBQSxFQUNyRixDQUFDLEdBQUcsV0FBVyxJQUFJLE9BQU87QUFBQSxFQUMxQixDQUFDLEdBQUcsU0FBUyxHQUFHLE1BQU07QUFBQSxFQUN0QixDQUFDLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUNwQixDQUFDLEdBQUcsVUFBVSxJQUFJLE1BQU07QUFBQSxFQUN4QixDQUFDLEdBQUcsU0FBUyxJQUFJLEtBQUs7QUFBQSxFQUN0QixDQUFDLEdBQUcsU0FBUyxJQUFJLEtBQUs7QUFBQSxFQUN0QixDQUFDLEdBQUcsU0FBUyxJQUFJLEtBQUs7QUFBQSxFQUN0QixDQUFDLEdBQUcsVUFBVSxNQUFNLFFBQVE7QUFBQSxFQUM1QixDQUFDLEdBQUcsUUFBUSxHQUFHLE1BQU07QUFBQSxFQUNyQixDQUFDLElBQUksV0FBVyxJQUFJLE9BQU87QUFBQSxFQUMzQixDQUFDLElBQUksV0FBVyxJQUFJLE9BQU87QUFBQSxFQUMzQixDQUFDLElBQUksVUFBVSxJQUFJLE1BQU07QUFBQSxFQUN6QixDQUFDLElBQUksVUFBVSxJQUFJLE1BQU07QUFBQSxFQUN6QixDQUFDLElBQUksYUFBYSxJQUFJLFNBQVM7QUFBQSxFQUMvQixDQUFDLElBQUksY0FBYyxLQUFLLFNBQVM7QUFBQSxFQUNqQyxDQUFDLElBQUksWUFBWSxJQUFJLE9BQU87QUFBQSxFQUM1QixDQUFDLElBQUksZ0JBQWdCLEdBQUcsT0FBTztBQUFBLEVBQy9CLENBQUMsSUFBSSxrQkFBa0IsR0FBRyxPQUFPO0FBQUEsRUFDakMsQ0FBQyxJQUFJLGNBQWMsR0FBRyxPQUFPO0FBQUEsRUFDN0IsQ0FBQyxJQUFJLGtCQUFrQixHQUFHLE9BQU87QUFBQSxFQUNqQyxDQUFDLElBQUksU0FBUyxHQUFHLE1BQU07QUFBQSxFQUN2QixDQUFDLElBQUksUUFBUSxHQUFHLEtBQUs7QUFBQSxFQUNyQixDQUFDLElBQUksY0FBYyxHQUFHLE9BQU87QUFBQSxFQUM3QixDQUFDLElBQUksY0FBYyxHQUFHLE9BQU87QUFBQSxFQUM3QixDQUFDLElBQUksU0FBUyxHQUFHLE1BQU07QUFBQSxFQUN2QixDQUFDLElBQUksUUFBUSxHQUFHLEtBQUs7QUFDdkI7QUFFQSxJQUFNLFVBQVUsSUFBSTtBQUFBLEVBQ2xCLE1BQU0sSUFBSSxDQUFDLENBQUMsTUFBTSxNQUFNLE1BQU0sSUFBSSxNQUFNLENBQUMsTUFBTSxFQUFFLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQzVFO0FBQ0EsSUFBTSxVQUFVLElBQUksSUFBc0IsQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLEVBQUUsSUFBSSxVQUFRLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQyxDQUFDO0FBR3ZGLFNBQVMsU0FBUyxNQUF3QjtBQUMvQyxTQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUssRUFBRSxNQUFNLE1BQU0sUUFBUSxJQUFJLElBQUksTUFBTSxNQUFNLE1BQU0sVUFBVTtBQUN4RjtBQUdPLFNBQVMsZUFBZSxNQUFvQztBQUNqRSxTQUFPLFFBQVEsSUFBSSxJQUFJO0FBQ3pCOzs7QUM5Q08sSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFHdkMsWUFDVyxNQUNULFNBQ1MsTUFDVCxTQUNBO0FBQ0EsVUFBTSxTQUFTLE9BQU87QUFMYjtBQUVBO0FBQUEsRUFJWDtBQUFBLEVBTlc7QUFBQSxFQUVBO0FBQUEsRUFMTyxPQUFPO0FBVTNCOzs7QUNUQSxJQUFNLGVBQWUsS0FBSztBQTJDbkIsU0FBUyxXQUNkLE1BQ0EsT0FDQSxNQUNBLFFBQW9CLElBQUksV0FBVyxDQUFDLEdBQ3ZCO0FBQ2IsUUFBTSxVQUNKLE1BQU0sa0JBQWtCLGNBQWUsUUFBb0MsSUFBSSxXQUFXLEtBQUs7QUFDakcsU0FBTyxPQUFPLG1CQUFtQixFQUFFLE1BQU0sVUFBVSxPQUFPLE1BQU0sS0FBSyxJQUFJLE1BQU0sR0FBRyxRQUFRLENBQUM7QUFDN0Y7OztBQ3ZDTyxTQUFTLFNBQVMsUUFBZ0MsTUFBdUM7QUFDOUYsUUFBTSxVQUFVLElBQUk7QUFDcEIsUUFBTSxRQUFRLEtBQUssUUFBUTtBQUMzQixRQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUssS0FBSyxPQUFPLFNBQVMsT0FBTyxDQUFDO0FBQy9ELFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEtBQUs7QUFDdEMsVUFBTSxLQUFLLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDakMsVUFBTSxFQUFFLElBQUksTUFBTSxFQUFFLEtBQU8sT0FBTyxDQUFDLElBQUssU0FBVyxJQUFJLFVBQVc7QUFBQSxFQUNwRTtBQUNBLFNBQU87QUFDVDs7O0FDekJBLElBQU0sZUFBZSxJQUFJLGFBQWEsQ0FBQztBQVd2QyxJQUFNLFVBQVU7QUFBQSxFQUNkLFNBQVMsRUFBRSxNQUFNLElBQUksY0FBYyxHQUFHLGNBQWMsSUFBSSxNQUFNLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDbEYsY0FBYyxFQUFFLE1BQU0sR0FBRyxjQUFjLEdBQUcsY0FBYyxHQUFHLE1BQU0sR0FBRyxTQUFTLEtBQUs7QUFBQSxFQUNsRixnQkFBZ0IsRUFBRSxNQUFNLEdBQUcsY0FBYyxHQUFHLGNBQWMsR0FBRyxNQUFNLEdBQUcsU0FBUyxPQUFPO0FBQUEsRUFDdEYsWUFBWSxFQUFFLE1BQU0sR0FBRyxjQUFjLEdBQUcsY0FBYyxHQUFHLE1BQU0sSUFBSSxTQUFTLE9BQU87QUFBQSxFQUNuRixnQkFBZ0IsRUFBRSxNQUFNLEdBQUcsY0FBYyxHQUFHLGNBQWMsR0FBRyxNQUFNLElBQUksU0FBUyxPQUFPO0FBQUEsRUFDdkYsWUFBWSxFQUFFLE1BQU0sR0FBRyxjQUFjLEdBQUcsY0FBYyxHQUFHLE1BQU0sR0FBRyxTQUFTLE9BQU87QUFDcEY7QUFJQSxJQUFNLFNBQVMsb0JBQUksSUFBa0M7QUFHOUMsU0FBUyxhQUFhLE1BQXNDO0FBQ2pFLFNBQU8sUUFBUSxXQUFXLFNBQVMsY0FBYyxTQUFTO0FBQzVEO0FBR08sU0FBU0MsYUFBWSxNQUFvQztBQUM5RCxNQUFJLFFBQVEsT0FBTyxJQUFJLElBQUk7QUFDM0IsTUFBSSxVQUFVLFFBQVc7QUFDdkIsWUFBUSxXQUFXLElBQUk7QUFDdkIsV0FBTyxJQUFJLE1BQU0sS0FBSztBQUFBLEVBQ3hCO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxXQUFXLE1BQW9DO0FBQ3RELE1BQUksU0FBUyxZQUFZO0FBQ3ZCLFdBQU8sSUFBSSxhQUFhLFlBQVksS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxTQUFTLFFBQVEsRUFBRSxFQUFFLE1BQU07QUFBQSxFQUM3RjtBQUNBLE1BQUksU0FBUyxjQUFjO0FBQ3pCLFdBQU8sYUFBYSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLFNBQVUsU0FBUyxNQUFNLE1BQU0sTUFBTSxPQUFPLElBQUs7QUFBQSxFQUNqRztBQUNBLFFBQU0sU0FBaUIsUUFBUSxJQUFJO0FBQ25DLFNBQU8sYUFBYSxLQUFLLEVBQUUsUUFBUSxLQUFLLE9BQU8sS0FBSyxHQUFHLENBQUMsR0FBRyxTQUFTLFFBQVEsUUFBUSxJQUFJLENBQUM7QUFDM0Y7QUFFQSxTQUFTLFFBQVEsUUFBZ0IsTUFBc0I7QUFDckQsUUFBTSxFQUFFLGNBQWMsY0FBYyxNQUFNLFFBQVEsSUFBSTtBQUN0RCxRQUFNLFVBQVUsS0FBTSxPQUFPLE9BQU87QUFDcEMsUUFBTSxXQUFXLFFBQVMsS0FBSyxnQkFBZ0I7QUFDL0MsUUFBTSxXQUFZLFFBQVEsZ0JBQWtCLEtBQUssZ0JBQWdCO0FBQ2pFLFFBQU0sZUFBZSxLQUFLLGdCQUFnQjtBQUMxQyxRQUFNLE9BQU8sT0FBTyxVQUFVLEtBQUs7QUFDbkMsTUFBSSxZQUFZLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDbkQsTUFBSSxZQUFZLFVBQVUsYUFBYSxZQUFhLFFBQU8sYUFBYSxJQUFJLE9BQU8sV0FBVztBQUM5RixNQUFJLFlBQVksU0FBUyxPQUFRLFVBQVUsT0FBUSxVQUFVLEVBQUcsUUFBTztBQUN2RSxRQUFNLFdBQVcsV0FBVyxLQUFLO0FBQ2pDLFNBQU8sYUFBYSxJQUFJLE9BQU8sV0FBVyxNQUFNLElBQUksUUFBUSxRQUFRLElBQUksWUFBWSxNQUFNLFdBQVc7QUFDdkc7QUFHTyxTQUFTLGtCQUFrQixNQUFzQixRQUFnRDtBQUN0RyxNQUFJLFNBQVMsVUFBVyxRQUFPLGNBQWMsTUFBTTtBQUNuRCxNQUFJLFNBQVMsV0FBWSxRQUFPLGVBQWUsTUFBTTtBQUNyRCxNQUFJLFNBQVMsYUFBYyxRQUFPLGFBQWEsTUFBTTtBQUNyRCxTQUFPLGVBQWUsTUFBTSxNQUFNO0FBQ3BDO0FBR0EsU0FBUyxjQUFjLFFBQW1DO0FBQ3hELFFBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsUUFBTSxRQUFRLElBQUksWUFBWSxPQUFPLE1BQU07QUFDM0MsV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsS0FBSztBQUNyQyxVQUFNLElBQUksS0FBSyxDQUFDO0FBQ2hCLFVBQU0sT0FBUSxNQUFNLEtBQU07QUFDMUIsVUFBTSxZQUFZLElBQUk7QUFDdEIsUUFBSSxhQUFhLFlBQVk7QUFDM0IsWUFBTSxDQUFDLElBQUksUUFBUSxZQUFZLGFBQWEsUUFBVyxjQUFjLEtBQU0sT0FBUztBQUFBLElBQ3RGLFdBQVcsYUFBYSxXQUFZO0FBRWxDLFlBQU0sVUFBVSxZQUFZLFlBQWEsUUFBVSxjQUFjLEtBQU07QUFDdkUsWUFBTSxDQUFDLElBQUksT0FBUSxZQUFZO0FBQUEsSUFDakMsV0FBVyxhQUFhLFdBQVk7QUFFbEMsWUFBTSxRQUFRLE9BQU8sY0FBYztBQUNuQyxZQUFNLFdBQVksWUFBWSxVQUFZO0FBQzFDLFlBQU0sT0FBTyxhQUFhO0FBQzFCLFlBQU0sT0FBTyxZQUFhLEtBQUssU0FBUztBQUN4QyxZQUFNLE9BQU8sS0FBTSxRQUFRO0FBQzNCLFlBQU0sQ0FBQyxJQUFJLE9BQVEsUUFBUSxPQUFPLFFBQVMsU0FBUyxTQUFTLE9BQU8sT0FBTyxJQUFLLElBQUk7QUFBQSxJQUN0RixPQUFPO0FBQ0wsWUFBTSxDQUFDLElBQUk7QUFBQSxJQUNiO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxRQUFtQztBQUN6RCxRQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFFBQU0sUUFBUSxJQUFJLFlBQVksT0FBTyxNQUFNO0FBQzNDLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUs7QUFDckMsVUFBTSxJQUFJLEtBQUssQ0FBQztBQUNoQixVQUFNLFNBQVMsSUFBSSxjQUFjO0FBQ2pDLFVBQU0sQ0FBQyxJQUFJLFFBQVMsTUFBTSxLQUFNLEtBQVEsSUFBSSxTQUFXLE1BQU0sS0FBTSxPQUFRO0FBQUEsRUFDN0U7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGFBQWEsUUFBa0M7QUFDdEQsUUFBTSxPQUFPLE9BQU8sTUFBTTtBQUMxQixRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUMxQyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3JDLFVBQU0sSUFBSSxLQUFLLENBQUM7QUFDaEIsVUFBTSxXQUFXLE1BQU07QUFDdkIsUUFBSSxPQUFPLE1BQU0sT0FBTyxDQUFDLENBQUMsS0FBTSxNQUFNLE9BQU8sS0FBSyxNQUFNLFdBQWEsT0FBTSxDQUFDLElBQUk7QUFBQSxjQUN0RSxJQUFJLGdCQUFnQixFQUFHLE9BQU0sQ0FBQyxJQUFJO0FBQUEsYUFFbkMsYUFBYSxFQUFHLE9BQU0sQ0FBQyxJQUFJLEtBQUssVUFBVyxJQUFJO0FBQUEsUUFDbkQsT0FBTSxDQUFDLElBQUksS0FBSyxJQUFJLEtBQUssYUFBYSxJQUFJLGFBQWMsSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUN6RTtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsZUFBZSxNQUE0QixRQUFrQztBQUNwRixRQUFNLFNBQWlCLFFBQVEsSUFBSTtBQUNuQyxRQUFNLFFBQVFBLGFBQVksSUFBSTtBQUM5QixRQUFNLFVBQVUsS0FBTSxPQUFPLE9BQU87QUFDcEMsUUFBTSxNQUFNLFlBQVksT0FBTyxPQUFPO0FBQ3RDLFFBQU0sTUFBTSxPQUFPLFlBQVksU0FBUyxNQUFNLE9BQU8sWUFBWSxTQUFTLFVBQVUsVUFBVTtBQUM5RixRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUMxQyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3JDLFVBQU1DLFNBQVEsT0FBTyxDQUFDO0FBQ3RCLFFBQUksT0FBTyxNQUFNQSxNQUFLLEdBQUc7QUFDdkIsWUFBTSxDQUFDLElBQUk7QUFDWDtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sUUFBUSxPQUFPLEtBQUssS0FBSyxJQUFJQSxNQUFLLENBQUM7QUFDaEQsVUFBTSxXQUFXQSxTQUFRLEtBQUssT0FBTyxHQUFHQSxRQUFPLEVBQUU7QUFDakQsVUFBTSxDQUFDLElBQUksWUFBWSxFQUFFLE9BQU8sWUFBWSxVQUFVLFNBQVMsS0FBSyxPQUFPLFVBQVU7QUFBQSxFQUN2RjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsWUFBWSxPQUFxQixTQUF5QjtBQUNqRSxNQUFJLE1BQU0sVUFBVTtBQUNwQixTQUFPLENBQUMsT0FBTyxTQUFTLE1BQU0sR0FBRyxDQUFDLEVBQUc7QUFDckMsU0FBTztBQUNUO0FBR0EsU0FBUyxRQUFRLE9BQXFCLEtBQWEsV0FBMkI7QUFDNUUsTUFBSSxhQUFhLE1BQU0sR0FBRyxFQUFJLFFBQU87QUFDckMsTUFBSSxNQUFNO0FBQ1YsTUFBSSxPQUFPO0FBQ1gsU0FBTyxPQUFPLE1BQU0sR0FBRztBQUNyQixVQUFNLFNBQVUsTUFBTSxRQUFTO0FBQy9CLFFBQUksTUFBTSxNQUFNLEtBQU0sVUFBVyxPQUFNO0FBQUEsUUFDbEMsUUFBTztBQUFBLEVBQ2Q7QUFDQSxRQUFNLFFBQVEsWUFBWSxNQUFNLEdBQUc7QUFDbkMsUUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFLO0FBQzdCLE1BQUksVUFBVSxNQUFPLFFBQU8sTUFBTSxJQUFJLE9BQU87QUFDN0MsU0FBTyxRQUFRLFFBQVEsTUFBTTtBQUMvQjtBQUVBLFNBQVMsT0FBTyxRQUFtQztBQUNqRCxTQUFPLElBQUksWUFBWSxPQUFPLFFBQVEsT0FBTyxZQUFZLE9BQU8sTUFBTTtBQUN4RTs7O0FDM0tBLElBQU0sVUFBVSxNQUFNLEtBQUs7QUFPcEIsU0FBUyxhQUFhLFFBQXNCLE9BQTJCO0FBQzVFLFFBQU0sT0FBTyxTQUFTLEtBQUs7QUFDM0IsTUFBSSxhQUFhLEtBQUssSUFBSSxHQUFHO0FBQzNCLFVBQU0sUUFBUSxrQkFBa0IsS0FBSyxNQUFNLE1BQU07QUFDakQsV0FBTyxLQUFLLFNBQVMsSUFBSSxTQUFTLE9BQXFCLENBQUMsSUFBSUMsU0FBUSxLQUFLO0FBQUEsRUFDM0U7QUFDQSxNQUFJLEtBQUssU0FBUyxVQUFXLFFBQU9BLFNBQVEsTUFBTTtBQUNsRCxNQUFJLEtBQUssU0FBUyxVQUFXLFFBQU9BLFNBQVEsSUFBSSxhQUFhLE1BQU0sQ0FBQztBQUNwRSxNQUFJLEtBQUssU0FBUyxPQUFRLFFBQU8sZUFBZSxNQUFNO0FBQ3RELE1BQUksS0FBSyxTQUFTLFNBQVMsS0FBSyxTQUFTLFFBQVE7QUFDL0MsV0FBTyxLQUFLLFNBQVMsS0FBSyxXQUFXLFFBQVEsS0FBSyxTQUFTLEtBQUssSUFBSSxlQUFlLFFBQVEsSUFBSTtBQUFBLEVBQ2pHO0FBQ0EsUUFBTSxJQUFJLGNBQWMsZUFBZSxhQUFhLEtBQUssSUFBSSxvQkFBb0I7QUFDbkY7QUFFQSxTQUFTLGVBQWUsUUFBa0M7QUFDeEQsUUFBTSxRQUFRLElBQUksV0FBVyxPQUFPLE1BQU07QUFDMUMsV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFFBQVEsSUFBSyxPQUFNLENBQUMsSUFBSSxPQUFPLENBQUMsTUFBTSxJQUFJLElBQUk7QUFDeEUsU0FBTztBQUNUO0FBRUEsU0FBUyxlQUFlLFFBQXNCLE1BQTRCO0FBQ3hFLFFBQU0sT0FBTyxLQUFLO0FBQ2xCLFFBQU0sTUFBTSxLQUFLLFNBQVMsUUFBUSxFQUFFLE1BQU0sT0FBTyxNQUFNO0FBQ3ZELFFBQU0sT0FBTyxNQUFNLEtBQUssT0FBTztBQUUvQixRQUFNLFFBQ0osU0FBUyxLQUNMLElBQUksWUFBWSxPQUFPLE1BQU0sSUFDN0IsU0FBUyxLQUNQLElBQUksWUFBWSxPQUFPLE1BQU0sSUFDN0IsSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUNwQyxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLO0FBQ3JDLFVBQU1DLFNBQVEsT0FBTyxDQUFDO0FBQ3RCLFVBQU0sQ0FBQyxJQUFJQSxVQUFTLE9BQU8sT0FBT0EsVUFBUyxNQUFNLE1BQU1BLFNBQVEsVUFBVTtBQUFBLEVBQzNFO0FBQ0EsU0FBTyxpQkFBaUIsY0FBYyxPQUFPLElBQUksU0FBUyxPQUFPLElBQUksSUFBSUQsU0FBUSxLQUFLO0FBQ3hGO0FBR0EsU0FBUyxXQUFXLFFBQXNCLFFBQTZCO0FBQ3JFLFFBQU0sTUFBTSxTQUFTLEVBQUUsS0FBSyxNQUFNO0FBQ2xDLFFBQU0sT0FBTyxTQUFTLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSztBQUNqRCxRQUFNLFFBQVEsSUFBSSxZQUFZLE9BQU8sU0FBUyxDQUFDO0FBQy9DLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxRQUFRLEtBQUs7QUFDdEMsVUFBTUMsU0FBUSxPQUFPLENBQUM7QUFFdEIsVUFBTSxVQUFVLEtBQUssSUFBSUEsTUFBSyxJQUFJLEtBQUssS0FBS0EsU0FBUSxVQUFVLFVBQVVBO0FBQ3hFLFVBQU0sUUFBUSxXQUFXLE9BQU8sT0FBTyxXQUFXLE1BQU0sTUFBTTtBQUM5RCxVQUFNLFFBQVEsS0FBSyxNQUFNLFFBQVEsS0FBSyxFQUFFO0FBQ3hDLFVBQU0sSUFBSSxDQUFDLElBQUksUUFBUSxRQUFRLEtBQUs7QUFDcEMsVUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJO0FBQUEsRUFDckI7QUFDQSxTQUFPRCxTQUFRLEtBQUs7QUFDdEI7QUFFQSxTQUFTQSxTQUFRLE9BQW9DO0FBQ25ELFNBQU8sSUFBSSxXQUFXLE1BQU0sUUFBUSxNQUFNLFlBQVksTUFBTSxVQUFVO0FBQ3hFOzs7QUNwQ08sU0FBUyxLQUNkLFFBQ0EsT0FDQSxRQUNBLGFBQXVELENBQUMsR0FDeEQsT0FBMkMsQ0FBQyxHQUNqQztBQUNYLFFBQU0sWUFBWSxPQUFPLFFBQVEsVUFBVSxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU1FLE1BQUssTUFBTSxZQUFZLE1BQU1BLE1BQUssQ0FBQztBQUM1RixTQUFPLE9BQU8saUJBQWlCLEVBQUUsUUFBUSxPQUFPLFFBQVEsV0FBVyxHQUFHLEtBQUssQ0FBQztBQUM5RTtBQUVBLFNBQVMsWUFBWSxNQUFjQSxRQUF1QztBQUN4RSxNQUFJLE9BQU9BLFdBQVUsU0FBVSxRQUFPLE9BQU8sVUFBVUEsTUFBSyxJQUFJLFlBQVksTUFBTUEsTUFBSyxJQUFJLGNBQWMsTUFBTUEsTUFBSztBQUNwSCxNQUFJLE9BQU9BLFdBQVUsU0FBVSxRQUFPLGVBQWUsTUFBTUEsTUFBSztBQUNoRSxNQUFJLFdBQVdBLE9BQU8sUUFBTyxjQUFjLE1BQU1BLE9BQU0sS0FBSztBQUM1RCxNQUFJLEVBQUUsZUFBZUEsUUFBUSxRQUFPLGFBQWEsTUFBTUEsTUFBSztBQUM1RCxTQUFPQSxPQUFNLGNBQWMscUJBQXFCLGVBQWUsTUFBTUEsTUFBSyxJQUFJLGNBQWMsTUFBTUEsTUFBSztBQUN6RztBQUdPLFNBQVMsTUFBTSxNQUFjLE9BQWUsTUFBNEQ7QUFDN0csUUFBTSxRQUFRLFFBQVE7QUFBQSxJQUNwQixLQUFLLEtBQUs7QUFBQSxNQUFJLFNBQ1osT0FBTyxRQUFRLFdBQ1gsRUFBRSxPQUFPLEVBQUUsTUFBTSxZQUFxQixPQUFPLE9BQU8sR0FBRyxFQUFFLEVBQUUsSUFDM0QsUUFBUSxPQUNOLENBQUMsSUFDRCxFQUFFLE9BQU8sRUFBRSxNQUFNLFlBQXFCLE9BQU8sSUFBSSxFQUFFO0FBQUEsSUFDM0Q7QUFBQSxFQUNGO0FBQ0EsUUFBTSxXQUFXLGVBQWUsS0FBSyxHQUFHLFFBQVEsT0FBTyxLQUFLO0FBQzVELFNBQU8sT0FBTyxzQkFBc0I7QUFBQSxJQUNsQztBQUFBLElBQ0EsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLGNBQWMsT0FBTyxRQUFRLEVBQUUsVUFBVSxNQUFNLElBQUksRUFBRSxTQUFTLEVBQUUsRUFBRTtBQUFBLEVBQzNGLENBQUM7QUFDSDtBQUdPLFNBQVMsT0FBTyxNQUFjLE9BQWUsTUFBeUIsUUFBeUM7QUFDcEgsUUFBTSxRQUFRLEtBQUssT0FBTyxDQUFDLFNBQVMsUUFBUSxVQUFVLEtBQUssQ0FBQztBQUM1RCxRQUFNQyxVQUFTLGFBQWEsS0FBSyxFQUFFLFFBQVEsTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLFNBQVMsQ0FBQyxLQUFNLElBQUksSUFBSyxDQUFDO0FBQ3hGLFFBQU0sT0FBTyxlQUFlLEtBQUssRUFBRztBQUNwQyxTQUFPLFdBQVcsTUFBTSxNQUFNLE1BQU0sYUFBYUEsU0FBUSxJQUFJLENBQUM7QUFDaEU7QUFtQ08sU0FBUyxNQUFNLE9BQStCO0FBQ25ELFNBQU8sT0FBTyxrQkFBa0I7QUFBQSxJQUM5QixNQUFNLE1BQU0sUUFBUTtBQUFBLElBQ3BCLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFBQSxJQUN0QixPQUFPLE1BQU0sVUFBVSxDQUFDO0FBQUEsSUFDeEIsUUFBUSxNQUFNLFdBQVcsQ0FBQztBQUFBLElBQzFCLGFBQWEsTUFBTSxXQUFXLENBQUM7QUFBQSxJQUMvQixtQkFBbUIsTUFBTSxVQUFVLENBQUM7QUFBQSxFQUN0QyxDQUFDO0FBQ0g7QUFvQk8sU0FBUyxNQUFNLE9BQStCO0FBQ25ELFFBQU0sVUFBVSxPQUFPLFFBQVEsRUFBRSxJQUFJLE1BQU0sU0FBUyxJQUFJLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDMUUsU0FBTyxPQUFPLGtCQUFrQjtBQUFBLElBQzlCLFdBQVcsT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUFBLElBQy9CLGNBQWM7QUFBQSxJQUNkLGFBQWEsUUFBUSxJQUFJLENBQUMsQ0FBQyxRQUFRLE9BQU8sT0FBTyxFQUFFLFFBQVEsU0FBUyxPQUFPLE9BQU8sRUFBRSxFQUFFO0FBQUEsSUFDdEYsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUNsQixXQUFXLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDakMsQ0FBQztBQUNIO0FBRU8sU0FBUyxPQUFPLE9BQStCO0FBQ3BELFNBQU8sU0FBUyxrQkFBa0IsS0FBSztBQUN6Qzs7O0FyQ3pKQSxJQUFNLE9BQU8sQ0FBQyxNQUFjLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxHQUFHLENBQUMsR0FBRyxNQUFRLElBQUksS0FBTSxNQUFPLEtBQUssQ0FBQztBQUN6RixJQUFNLFFBQVEsQ0FBQyxPQUFlLFFBQWUsQ0FBQyxHQUFHLE9BQUssUUFBUSxPQUFPLE1BQU07QUFBQSxFQUFFO0FBQUEsRUFBTyxJQUFJLFFBQU0sS0FBRyxJQUFFO0FBQUEsRUFBRyxPQUFPO0FBQUEsSUFDNUcsS0FBSyxRQUFRLENBQUMsS0FBSyxJQUFJLEdBQUcsQ0FBQyxHQUFHLEdBQUcsRUFBRSxNQUFNLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEdBQUcsRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQUcsS0FBSyxRQUFRLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDM0gsR0FBSSxRQUFNLEtBQUcsQ0FBQyxLQUFLLFNBQVMsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsRUFBRSxRQUFRLENBQUMsR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxHQUFHLEVBQUUsTUFBTSxRQUFRLENBQUMsQ0FBQyxJQUFFLENBQUM7QUFBQSxJQUFJLEtBQUsscUJBQXFCLENBQUMsUUFBTSxLQUFHLE1BQUksR0FBRyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFBRyxLQUFLLFdBQVcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxJQUFHLEdBQUc7QUFBQSxJQUFPLEtBQUssUUFBUSxDQUFDLE1BQU0sSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFFLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFBQztBQUFBLEVBQ25ULFNBQVMsQ0FBQyxPQUFPLE1BQU0sV0FBVyxDQUFDLElBQUksR0FBRyxHQUFHLENBQUMsR0FBRyxLQUFLLEdBQUcsQ0FBQyxHQUFHLE9BQU8sTUFBTSxXQUFXLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQUcsUUFBUSxDQUFDLE1BQU0sS0FBSyxXQUFXLENBQUMsS0FBSyxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUFHLFNBQVMsQ0FBQyxNQUFNLEtBQUssV0FBVyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUM7QUFBRSxDQUFDLENBQUM7QUFDek0sSUFBTSxJQUFJLENBQUMsR0FBVyxNQUFrQixjQUFjLGNBQVksR0FBRyxDQUFDO0FBQ3RFLEVBQUUsWUFBWSxNQUFNLEVBQUUsQ0FBQztBQUFHLEVBQUUsZUFBZSxNQUFNLENBQUMsQ0FBQztBQUFHLEVBQUUsZ0JBQWdCLE1BQU0sR0FBRyxDQUFDLEtBQUssNkJBQTZCLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxFQUFDLE1BQUssTUFBSyxDQUFDLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDMUosRUFBRSxhQUFhLE9BQU8sTUFBTSxFQUFFLE9BQU8sQ0FBQyxLQUFLLFFBQVEsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEVBQUUsTUFBTSxPQUFPLENBQUMsQ0FBQyxHQUFHLFFBQVEsQ0FBQyxNQUFNLEtBQUssV0FBVyxDQUFDLEtBQUssR0FBRSxHQUFFLENBQUMsQ0FBQyxDQUFDLEdBQUcsU0FBUyxDQUFDLE1BQU0sS0FBSyxTQUFTLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQztBQUM1SyxJQUFNLE1BQU0sQ0FBQyxHQUFXLE1BQWdCLElBQUksQ0FBQyxNQUFjLE1BQU0sSUFBSSxFQUFFLFNBQVMsT0FBTyxDQUFDLEdBQUcsR0FBRyxJQUFJLEdBQUcsS0FBSyxJQUFJLEtBQUssT0FBTyxDQUFDLEdBQUcsTUFBTSxJQUFJLEdBQUcsQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFDO0FBQ3hKLEVBQUUsWUFBWSxJQUFJLElBQUksQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBRyxFQUFFLGFBQWEsSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUcsRUFBRSxnQkFBZ0IsSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUcsRUFBRSxXQUFXLElBQUksSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBSyxLQUFLLE9BQU8sSUFBSSxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQUcsRUFBRSxXQUFXLElBQUksR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFBRyxFQUFFLFdBQVcsSUFBSSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUcsRUFBRSxZQUFZLElBQUksR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUFHLEVBQUUsWUFBWSxJQUFJLElBQUksQ0FBQyxHQUFFLEdBQUUsQ0FBQyxHQUFHLE1BQU0sR0FBRyxDQUFDOyIsCiAgIm5hbWVzIjogWyJpc01lc3NhZ2UiLCAiU2NhbGFyVHlwZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJtZXNzYWdlRGVzYyIsICJ2YWx1ZSIsICJtZXNzYWdlRGVzYyIsICJXaXJlVHlwZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJFRElUSU9OX1BST1RPMiIsICJFRElUSU9OX1BST1RPMyIsICJJTVBMSUNJVCIsICJfYSIsICJ2YWx1ZSIsICJFRElUSU9OX1BST1RPMiIsICJFRElUSU9OX1BST1RPMyIsICJJTVBMSUNJVCIsICJib290IiwgInZhbHVlIiwgIkV4dGVuc2lvblJhbmdlT3B0aW9uc19WZXJpZmljYXRpb25TdGF0ZSIsICJGaWVsZERlc2NyaXB0b3JQcm90b19UeXBlIiwgIkZpZWxkRGVzY3JpcHRvclByb3RvX0xhYmVsIiwgIkZpbGVPcHRpb25zX09wdGltaXplTW9kZSIsICJGaWVsZE9wdGlvbnNfQ1R5cGUiLCAiRmllbGRPcHRpb25zX0pTVHlwZSIsICJGaWVsZE9wdGlvbnNfT3B0aW9uUmV0ZW50aW9uIiwgIkZpZWxkT3B0aW9uc19PcHRpb25UYXJnZXRUeXBlIiwgIk1ldGhvZE9wdGlvbnNfSWRlbXBvdGVuY3lMZXZlbCIsICJGZWF0dXJlU2V0X1Zpc2liaWxpdHlGZWF0dXJlX0RlZmF1bHRTeW1ib2xWaXNpYmlsaXR5IiwgIkZlYXR1cmVTZXRfUHJvdG9MaW1pdHNGZWF0dXJlX0VuZm9yY2VQcm90b0xpbWl0cyIsICJGZWF0dXJlU2V0X0ZpZWxkUHJlc2VuY2UiLCAiRmVhdHVyZVNldF9FbnVtVHlwZSIsICJGZWF0dXJlU2V0X1JlcGVhdGVkRmllbGRFbmNvZGluZyIsICJGZWF0dXJlU2V0X1V0ZjhWYWxpZGF0aW9uIiwgIkZlYXR1cmVTZXRfTWVzc2FnZUVuY29kaW5nIiwgIkZlYXR1cmVTZXRfSnNvbkZvcm1hdCIsICJGZWF0dXJlU2V0X0VuZm9yY2VOYW1pbmdTdHlsZSIsICJHZW5lcmF0ZWRDb2RlSW5mb19Bbm5vdGF0aW9uX1NlbWFudGljIiwgIkVkaXRpb24iLCAiU3ltYm9sVmlzaWJpbGl0eSIsICJfYSIsICJJTVBMSUNJVCIsICJMRUdBQ1lfUkVRVUlSRUQiLCAiY29tcGlsZU1lc3NhZ2UiLCAidmFsdWUiLCAidmFsdWUiLCAidmFsdWUiLCAidmFsdWUiLCAiZGVjb2RlVGFibGUiLCAidmFsdWUiLCAiYnl0ZXNPZiIsICJ2YWx1ZSIsICJ2YWx1ZSIsICJmbG9hdHMiXQp9Cg==
