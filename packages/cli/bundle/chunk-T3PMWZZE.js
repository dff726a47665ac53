import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  external_exports
} from "./chunk-CTXU5GBD.js";
import {
  RadError,
  canonicalJson,
  createRng,
  didYouMean,
  isRadError,
  throwIfCancelled,
  toRadError
} from "./chunk-7UY37RIP.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PB6ZSKJE.js";

// node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var require_main = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/main.js"(exports, module) {
    "use strict";
    function isnan(x) {
      return x !== x;
    }
    module.exports = isnan;
  }
});

// node_modules/@stdlib/math-base-assert-is-nan/lib/index.js
var require_lib = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-nan/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/main.js
var require_main2 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/main.js"(exports, module) {
    "use strict";
    var floor = Math.floor;
    module.exports = floor;
  }
});

// node_modules/@stdlib/math-base-special-floor/lib/index.js
var require_lib2 = __commonJS({
  "node_modules/@stdlib/math-base-special-floor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main2();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/main.js
var require_main3 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/main.js"(exports, module) {
    "use strict";
    var ceil = Math.ceil;
    module.exports = ceil;
  }
});

// node_modules/@stdlib/math-base-special-ceil/lib/index.js
var require_lib3 = __commonJS({
  "node_modules/@stdlib/math-base-special-ceil/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main3();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/main.js
var require_main4 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib2();
    var ceil = require_lib3();
    function trunc(x) {
      if (x < 0) {
        return ceil(x);
      }
      return floor(x);
    }
    module.exports = trunc;
  }
});

// node_modules/@stdlib/math-base-special-trunc/lib/index.js
var require_lib4 = __commonJS({
  "node_modules/@stdlib/math-base-special-trunc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main4();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main5 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/main.js"(exports, module) {
    "use strict";
    module.exports = Number;
  }
});

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib5 = __commonJS({
  "node_modules/@stdlib/number-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main5();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib6 = __commonJS({
  "node_modules/@stdlib/constants-float64-ninf/lib/index.js"(exports, module) {
    "use strict";
    var Number2 = require_lib5();
    var FLOAT64_NINF = Number2.NEGATIVE_INFINITY;
    module.exports = FLOAT64_NINF;
  }
});

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib7 = __commonJS({
  "node_modules/@stdlib/constants-float64-pinf/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_PINF = Number.POSITIVE_INFINITY;
    module.exports = FLOAT64_PINF;
  }
});

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib8 = __commonJS({
  "node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EXPONENT_BIAS = 1023 | 0;
    module.exports = FLOAT64_EXPONENT_BIAS;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js
var require_lib9 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT = 1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT;
  }
});

// node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js
var require_lib10 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023 | 0;
    module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js
var require_lib11 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074 | 0;
    module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js
var require_main6 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib7();
    var NINF = require_lib6();
    function isInfinite(x) {
      return x === PINF || x === NINF;
    }
    module.exports = isInfinite;
  }
});

// node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js
var require_lib12 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main6();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js
var require_lib13 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
  }
});

// node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js
var require_lib14 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647 >>> 0;
    module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
  }
});

// node_modules/@stdlib/utils-define-property/lib/define_property.js
var require_define_property = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/define_property.js"(exports, module) {
    "use strict";
    var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js
var require_has_define_property_support = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js"(exports, module) {
    "use strict";
    var defineProperty = require_define_property();
    function hasDefinePropertySupport() {
      try {
        defineProperty({}, "x", {});
        return true;
      } catch (err) {
        return false;
      }
    }
    module.exports = hasDefinePropertySupport;
  }
});

// node_modules/@stdlib/utils-define-property/lib/builtin.js
var require_builtin = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/builtin.js"(exports, module) {
    "use strict";
    var defineProperty = Object.defineProperty;
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js
var require_is_number = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js"(exports, module) {
    "use strict";
    function isNumber(value) {
      return typeof value === "number";
    }
    module.exports = isNumber;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js
var require_zero_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js"(exports, module) {
    "use strict";
    function startsWithMinus(str) {
      return str[0] === "-";
    }
    function zeros2(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += "0";
      }
      return out;
    }
    function zeroPad(str, width, right) {
      var negative = false;
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      if (startsWithMinus(str)) {
        negative = true;
        str = str.substr(1);
      }
      str = right ? str + zeros2(pad) : zeros2(pad) + str;
      if (negative) {
        str = "-" + str;
      }
      return str;
    }
    module.exports = zeroPad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js
var require_format_integer = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js"(exports, module) {
    "use strict";
    var isNumber = require_is_number();
    var zeroPad = require_zero_pad();
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    function formatInteger(token) {
      var base;
      var out;
      var i;
      switch (token.specifier) {
        case "b":
          base = 2;
          break;
        case "o":
          base = 8;
          break;
        case "x":
        case "X":
          base = 16;
          break;
        case "d":
        case "i":
        case "u":
        default:
          base = 10;
          break;
      }
      out = token.arg;
      i = parseInt(out, 10);
      if (!isFinite(i)) {
        if (!isNumber(out)) {
          throw new Error("invalid integer. Value: " + out);
        }
        i = 0;
      }
      if (i < 0 && (token.specifier === "u" || base !== 10)) {
        i = 4294967295 + i + 1;
      }
      if (i < 0) {
        out = (-i).toString(base);
        if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        out = "-" + out;
      } else {
        out = i.toString(base);
        if (!i && !token.precision) {
          out = "";
        } else if (token.precision) {
          out = zeroPad(out, token.precision, token.padRight);
        }
        if (token.sign) {
          out = token.sign + out;
        }
      }
      if (base === 16) {
        if (token.alternate) {
          out = "0x" + out;
        }
        out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      }
      if (base === 8) {
        if (token.alternate && out.charAt(0) !== "0") {
          out = "0" + out;
        }
      }
      return out;
    }
    module.exports = formatInteger;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js
var require_is_string = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js
var require_format_double = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js"(exports, module) {
    "use strict";
    var abs = Math.abs;
    var lowercase = String.prototype.toLowerCase;
    var uppercase = String.prototype.toUpperCase;
    var replace = String.prototype.replace;
    var RE_EXP_POS_DIGITS = /e\+(\d)$/;
    var RE_EXP_NEG_DIGITS = /e-(\d)$/;
    var RE_ONLY_DIGITS = /^(\d+)$/;
    var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
    var RE_TRAILING_PERIOD_ZERO = /\.0$/;
    var RE_PERIOD_ZERO_EXP = /\.0*e/;
    var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
    function formatDouble(f, token) {
      var digits;
      var out;
      switch (token.specifier) {
        case "e":
        case "E":
          out = f.toExponential(token.precision);
          break;
        case "f":
        case "F":
          out = f.toFixed(token.precision);
          break;
        case "g":
        case "G":
          if (abs(f) < 1e-4) {
            digits = token.precision;
            if (digits > 0) {
              digits -= 1;
            }
            out = f.toExponential(digits);
          } else {
            out = f.toPrecision(token.precision);
          }
          if (!token.alternate) {
            out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
            out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
            out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
          }
          break;
        default:
          throw new Error("invalid double notation. Value: " + token.specifier);
      }
      out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
      out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
      if (token.alternate) {
        out = replace.call(out, RE_ONLY_DIGITS, "$1.");
        out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
      }
      if (f >= 0 && token.sign) {
        out = token.sign + out;
      }
      out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
      return out;
    }
    module.exports = formatDouble;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js
var require_space_pad = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js"(exports, module) {
    "use strict";
    function spaces(n) {
      var out = "";
      var i;
      for (i = 0; i < n; i++) {
        out += " ";
      }
      return out;
    }
    function spacePad(str, width, right) {
      var pad = width - str.length;
      if (pad < 0) {
        return str;
      }
      str = right ? str + spaces(pad) : spaces(pad) + str;
      return str;
    }
    module.exports = spacePad;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/main.js
var require_main7 = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/main.js"(exports, module) {
    "use strict";
    var formatInteger = require_format_integer();
    var isString = require_is_string();
    var isNumber = require_is_number();
    var formatDouble = require_format_double();
    var spacePad = require_space_pad();
    var zeroPad = require_zero_pad();
    var fromCharCode = String.fromCharCode;
    var isArray = Array.isArray;
    function isnan(value) {
      return value !== value;
    }
    function initialize(token) {
      var out = {};
      out.specifier = token.specifier;
      out.precision = token.precision === void 0 ? 1 : token.precision;
      out.width = token.width;
      out.flags = token.flags || "";
      out.mapping = token.mapping;
      return out;
    }
    function formatInterpolate(tokens) {
      var hasPeriod;
      var flags;
      var token;
      var flag;
      var num;
      var out;
      var pos;
      var f;
      var i;
      var j;
      if (!isArray(tokens)) {
        throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
      }
      out = "";
      pos = 1;
      for (i = 0; i < tokens.length; i++) {
        token = tokens[i];
        if (isString(token)) {
          out += token;
        } else {
          hasPeriod = token.precision !== void 0;
          token = initialize(token);
          if (!token.specifier) {
            throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
          }
          if (token.mapping) {
            pos = token.mapping;
          }
          flags = token.flags;
          for (j = 0; j < flags.length; j++) {
            flag = flags.charAt(j);
            switch (flag) {
              case " ":
                token.sign = " ";
                break;
              case "+":
                token.sign = "+";
                break;
              case "-":
                token.padRight = true;
                token.padZeros = false;
                break;
              case "0":
                token.padZeros = flags.indexOf("-") < 0;
                break;
              case "#":
                token.alternate = true;
                break;
              default:
                throw new Error("invalid flag: " + flag);
            }
          }
          if (token.width === "*") {
            token.width = parseInt(arguments[pos], 10);
            pos += 1;
            if (isnan(token.width)) {
              throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
            }
            if (token.width < 0) {
              token.padRight = true;
              token.width = -token.width;
            }
          }
          if (hasPeriod) {
            if (token.precision === "*") {
              token.precision = parseInt(arguments[pos], 10);
              pos += 1;
              if (isnan(token.precision)) {
                throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
              }
              if (token.precision < 0) {
                token.precision = 1;
                hasPeriod = false;
              }
            }
          }
          token.arg = arguments[pos];
          switch (token.specifier) {
            case "b":
            case "o":
            case "x":
            case "X":
            case "d":
            case "i":
            case "u":
              if (hasPeriod) {
                token.padZeros = false;
              }
              token.arg = formatInteger(token);
              break;
            case "s":
              token.maxWidth = hasPeriod ? token.precision : -1;
              token.arg = String(token.arg);
              break;
            case "c":
              if (!isnan(token.arg)) {
                num = parseInt(token.arg, 10);
                if (num < 0 || num > 127) {
                  throw new Error("invalid character code. Value: " + token.arg);
                }
                token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
              }
              break;
            case "e":
            case "E":
            case "f":
            case "F":
            case "g":
            case "G":
              if (!hasPeriod) {
                token.precision = 6;
              }
              f = parseFloat(token.arg);
              if (!isFinite(f)) {
                if (!isNumber(token.arg)) {
                  throw new Error("invalid floating-point number. Value: " + out);
                }
                f = token.arg;
                token.padZeros = false;
              }
              token.arg = formatDouble(f, token);
              break;
            default:
              throw new Error("invalid specifier: " + token.specifier);
          }
          if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) {
            token.arg = token.arg.substring(0, token.maxWidth);
          }
          if (token.padZeros) {
            token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
          } else if (token.width) {
            token.arg = spacePad(token.arg, token.width, token.padRight);
          }
          out += token.arg || "";
          pos += 1;
        }
      }
      return out;
    }
    module.exports = formatInterpolate;
  }
});

// node_modules/@stdlib/string-base-format-interpolate/lib/index.js
var require_lib15 = __commonJS({
  "node_modules/@stdlib/string-base-format-interpolate/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main7();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/main.js
var require_main8 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/main.js"(exports, module) {
    "use strict";
    var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
    function parse(match) {
      var token = {
        "mapping": match[1] ? parseInt(match[1], 10) : void 0,
        "flags": match[2],
        "width": match[3],
        "precision": match[5],
        "specifier": match[6]
      };
      if (match[4] === "." && match[5] === void 0) {
        token.precision = "1";
      }
      return token;
    }
    function formatTokenize(str) {
      var content;
      var tokens;
      var match;
      var prev;
      tokens = [];
      prev = 0;
      match = RE.exec(str);
      while (match) {
        content = str.slice(prev, RE.lastIndex - match[0].length);
        if (content.length) {
          tokens.push(content);
        }
        if (match[6] === "%") {
          tokens.push("%");
        } else {
          tokens.push(parse(match));
        }
        prev = RE.lastIndex;
        match = RE.exec(str);
      }
      content = str.slice(prev);
      if (content.length) {
        tokens.push(content);
      }
      return tokens;
    }
    module.exports = formatTokenize;
  }
});

// node_modules/@stdlib/string-base-format-tokenize/lib/index.js
var require_lib16 = __commonJS({
  "node_modules/@stdlib/string-base-format-tokenize/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main8();
    module.exports = main;
  }
});

// node_modules/@stdlib/string-format/lib/is_string.js
var require_is_string2 = __commonJS({
  "node_modules/@stdlib/string-format/lib/is_string.js"(exports, module) {
    "use strict";
    function isString(value) {
      return typeof value === "string";
    }
    module.exports = isString;
  }
});

// node_modules/@stdlib/string-format/lib/main.js
var require_main9 = __commonJS({
  "node_modules/@stdlib/string-format/lib/main.js"(exports, module) {
    "use strict";
    var interpolate3 = require_lib15();
    var tokenize = require_lib16();
    var isString = require_is_string2();
    function format(str) {
      var args;
      var i;
      if (!isString(str)) {
        throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
      }
      args = [tokenize(str)];
      for (i = 1; i < arguments.length; i++) {
        args.push(arguments[i]);
      }
      return interpolate3.apply(null, args);
    }
    module.exports = format;
  }
});

// node_modules/@stdlib/string-format/lib/index.js
var require_lib17 = __commonJS({
  "node_modules/@stdlib/string-format/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main9();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-define-property/lib/polyfill.js
var require_polyfill = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/polyfill.js"(exports, module) {
    "use strict";
    var format = require_lib17();
    var objectProtoype = Object.prototype;
    var toStr = objectProtoype.toString;
    var defineGetter = objectProtoype.__defineGetter__;
    var defineSetter = objectProtoype.__defineSetter__;
    var lookupGetter = objectProtoype.__lookupGetter__;
    var lookupSetter = objectProtoype.__lookupSetter__;
    function defineProperty(obj, prop, descriptor) {
      var prototype;
      var hasValue;
      var hasGet;
      var hasSet;
      if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") {
        throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
      }
      if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") {
        throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
      }
      hasValue = "value" in descriptor;
      if (hasValue) {
        if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
          prototype = obj.__proto__;
          obj.__proto__ = objectProtoype;
          delete obj[prop];
          obj[prop] = descriptor.value;
          obj.__proto__ = prototype;
        } else {
          obj[prop] = descriptor.value;
        }
      }
      hasGet = "get" in descriptor;
      hasSet = "set" in descriptor;
      if (hasValue && (hasGet || hasSet)) {
        throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
      }
      if (hasGet && defineGetter) {
        defineGetter.call(obj, prop, descriptor.get);
      }
      if (hasSet && defineSetter) {
        defineSetter.call(obj, prop, descriptor.set);
      }
      return obj;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-property/lib/index.js
var require_lib18 = __commonJS({
  "node_modules/@stdlib/utils-define-property/lib/index.js"(exports, module) {
    "use strict";
    var hasDefinePropertySupport = require_has_define_property_support();
    var builtin = require_builtin();
    var polyfill = require_polyfill();
    var defineProperty;
    if (hasDefinePropertySupport()) {
      defineProperty = builtin;
    } else {
      defineProperty = polyfill;
    }
    module.exports = defineProperty;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js
var require_main10 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js"(exports, module) {
    "use strict";
    var defineProperty = require_lib18();
    function setNonEnumerableReadOnly(obj, prop, value) {
      defineProperty(obj, prop, {
        "configurable": false,
        "enumerable": false,
        "writable": false,
        "value": value
      });
    }
    module.exports = setNonEnumerableReadOnly;
  }
});

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js
var require_lib19 = __commonJS({
  "node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main10();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main11 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/main.js"(exports, module) {
    "use strict";
    function hasSymbolSupport() {
      return typeof Symbol === "function" && typeof /* @__PURE__ */ Symbol("foo") === "symbol";
    }
    module.exports = hasSymbolSupport;
  }
});

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib20 = __commonJS({
  "node_modules/@stdlib/assert-has-symbol-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main11();
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main12 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js"(exports, module) {
    "use strict";
    var hasSymbols = require_lib20();
    var FLG = hasSymbols();
    function hasToStringTagSupport() {
      return FLG && typeof Symbol.toStringTag === "symbol";
    }
    module.exports = hasToStringTagSupport;
  }
});

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib21 = __commonJS({
  "node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main12();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostring.js
var require_tostring = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostring.js"(exports, module) {
    "use strict";
    var toStr = Object.prototype.toString;
    module.exports = toStr;
  }
});

// node_modules/@stdlib/utils-native-class/lib/main.js
var require_main13 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/main.js"(exports, module) {
    "use strict";
    var toStr = require_tostring();
    function nativeClass(v) {
      return toStr.call(v);
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/main.js
var require_main14 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/main.js"(exports, module) {
    "use strict";
    var has = Object.prototype.hasOwnProperty;
    function hasOwnProp(value, property) {
      if (value === void 0 || value === null) {
        return false;
      }
      return has.call(value, property);
    }
    module.exports = hasOwnProp;
  }
});

// node_modules/@stdlib/assert-has-own-property/lib/index.js
var require_lib22 = __commonJS({
  "node_modules/@stdlib/assert-has-own-property/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main14();
    module.exports = main;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main15 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Sym = typeof Symbol === "function" ? Symbol : void 0;
    module.exports = Sym;
  }
});

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib23 = __commonJS({
  "node_modules/@stdlib/symbol-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main15();
    module.exports = main;
  }
});

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/tostringtag.js"(exports, module) {
    "use strict";
    var Symbol2 = require_lib23();
    var toStrTag = typeof Symbol2 === "function" ? Symbol2.toStringTag : "";
    module.exports = toStrTag;
  }
});

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill2 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/polyfill.js"(exports, module) {
    "use strict";
    var hasOwnProp = require_lib22();
    var toStringTag = require_tostringtag();
    var toStr = require_tostring();
    function nativeClass(v) {
      var isOwn;
      var tag;
      var out;
      if (v === null || v === void 0) {
        return toStr.call(v);
      }
      tag = v[toStringTag];
      isOwn = hasOwnProp(v, toStringTag);
      try {
        v[toStringTag] = void 0;
      } catch (err) {
        return toStr.call(v);
      }
      out = toStr.call(v);
      if (isOwn) {
        v[toStringTag] = tag;
      } else {
        delete v[toStringTag];
      }
      return out;
    }
    module.exports = nativeClass;
  }
});

// node_modules/@stdlib/utils-native-class/lib/index.js
var require_lib24 = __commonJS({
  "node_modules/@stdlib/utils-native-class/lib/index.js"(exports, module) {
    "use strict";
    var hasToStringTag = require_lib21();
    var builtin = require_main13();
    var polyfill = require_polyfill2();
    var main;
    if (hasToStringTag()) {
      main = polyfill;
    } else {
      main = builtin;
    }
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/main.js
var require_main16 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint32Array = typeof Uint32Array === "function";
    function isUint32Array(value) {
      return hasUint32Array && value instanceof Uint32Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint32Array]";
    }
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib25 = __commonJS({
  "node_modules/@stdlib/assert-is-uint32array/lib/index.js"(exports, module) {
    "use strict";
    var isUint32Array = require_main16();
    module.exports = isUint32Array;
  }
});

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib26 = __commonJS({
  "node_modules/@stdlib/constants-uint32-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT32_MAX = 4294967295;
    module.exports = UINT32_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js
var require_uint32array = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js"(exports, module) {
    "use strict";
    var main = typeof Uint32Array === "function" ? Uint32Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/main.js
var require_main17 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint32Array = require_lib25();
    var UINT32_MAX = require_lib26();
    var GlobalUint32Array = require_uint32array();
    function hasUint32ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint32Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT32_MAX + 1, UINT32_MAX + 2];
        arr = new GlobalUint32Array(arr);
        bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT32_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint32array-support/lib/index.js
var require_lib27 = __commonJS({
  "node_modules/@stdlib/assert-has-uint32array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_main17();
    module.exports = hasUint32ArraySupport;
  }
});

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main18 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint32/lib/polyfill.js
var require_polyfill3 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint32/lib/index.js
var require_lib28 = __commonJS({
  "node_modules/@stdlib/array-uint32/lib/index.js"(exports, module) {
    "use strict";
    var hasUint32ArraySupport = require_lib27();
    var builtin = require_main18();
    var polyfill = require_polyfill3();
    var ctor;
    if (hasUint32ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/main.js
var require_main19 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasFloat64Array = typeof Float64Array === "function";
    function isFloat64Array(value) {
      return hasFloat64Array && value instanceof Float64Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Float64Array]";
    }
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib29 = __commonJS({
  "node_modules/@stdlib/assert-is-float64array/lib/index.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_main19();
    module.exports = isFloat64Array;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js
var require_float64array = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js"(exports, module) {
    "use strict";
    var main = typeof Float64Array === "function" ? Float64Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/main.js
var require_main20 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/main.js"(exports, module) {
    "use strict";
    var isFloat64Array = require_lib29();
    var GlobalFloat64Array = require_float64array();
    function hasFloat64ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalFloat64Array !== "function") {
        return false;
      }
      try {
        arr = new GlobalFloat64Array([1, 3.14, -3.14, NaN]);
        bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-float64array-support/lib/index.js
var require_lib30 = __commonJS({
  "node_modules/@stdlib/assert-has-float64array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_main20();
    module.exports = hasFloat64ArraySupport;
  }
});

// node_modules/@stdlib/array-float64/lib/main.js
var require_main21 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-float64/lib/polyfill.js
var require_polyfill4 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-float64/lib/index.js
var require_lib31 = __commonJS({
  "node_modules/@stdlib/array-float64/lib/index.js"(exports, module) {
    "use strict";
    var hasFloat64ArraySupport = require_lib30();
    var builtin = require_main21();
    var polyfill = require_polyfill4();
    var ctor;
    if (hasFloat64ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/main.js
var require_main22 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint8Array = typeof Uint8Array === "function";
    function isUint8Array(value) {
      return hasUint8Array && value instanceof Uint8Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint8Array]";
    }
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib32 = __commonJS({
  "node_modules/@stdlib/assert-is-uint8array/lib/index.js"(exports, module) {
    "use strict";
    var isUint8Array = require_main22();
    module.exports = isUint8Array;
  }
});

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib33 = __commonJS({
  "node_modules/@stdlib/constants-uint8-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT8_MAX = 255 | 0;
    module.exports = UINT8_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js
var require_uint8array = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js"(exports, module) {
    "use strict";
    var main = typeof Uint8Array === "function" ? Uint8Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/main.js
var require_main23 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint8Array = require_lib32();
    var UINT8_MAX = require_lib33();
    var GlobalUint8Array = require_uint8array();
    function hasUint8ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint8Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT8_MAX + 1, UINT8_MAX + 2];
        arr = new GlobalUint8Array(arr);
        bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT8_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint8array-support/lib/index.js
var require_lib34 = __commonJS({
  "node_modules/@stdlib/assert-has-uint8array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_main23();
    module.exports = hasUint8ArraySupport;
  }
});

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main24 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint8/lib/polyfill.js
var require_polyfill5 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint8/lib/index.js
var require_lib35 = __commonJS({
  "node_modules/@stdlib/array-uint8/lib/index.js"(exports, module) {
    "use strict";
    var hasUint8ArraySupport = require_lib34();
    var builtin = require_main24();
    var polyfill = require_polyfill5();
    var ctor;
    if (hasUint8ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/main.js
var require_main25 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/main.js"(exports, module) {
    "use strict";
    var nativeClass = require_lib24();
    var hasUint16Array = typeof Uint16Array === "function";
    function isUint16Array(value) {
      return hasUint16Array && value instanceof Uint16Array || // eslint-disable-line stdlib/require-globals
      nativeClass(value) === "[object Uint16Array]";
    }
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib36 = __commonJS({
  "node_modules/@stdlib/assert-is-uint16array/lib/index.js"(exports, module) {
    "use strict";
    var isUint16Array = require_main25();
    module.exports = isUint16Array;
  }
});

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib37 = __commonJS({
  "node_modules/@stdlib/constants-uint16-max/lib/index.js"(exports, module) {
    "use strict";
    var UINT16_MAX = 65535 | 0;
    module.exports = UINT16_MAX;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js
var require_uint16array = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js"(exports, module) {
    "use strict";
    var main = typeof Uint16Array === "function" ? Uint16Array : null;
    module.exports = main;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/main.js
var require_main26 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/main.js"(exports, module) {
    "use strict";
    var isUint16Array = require_lib36();
    var UINT16_MAX = require_lib37();
    var GlobalUint16Array = require_uint16array();
    function hasUint16ArraySupport() {
      var bool;
      var arr;
      if (typeof GlobalUint16Array !== "function") {
        return false;
      }
      try {
        arr = [1, 3.14, -3.14, UINT16_MAX + 1, UINT16_MAX + 2];
        arr = new GlobalUint16Array(arr);
        bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && // truncation
        arr[2] === UINT16_MAX - 2 && // truncation and wrap around
        arr[3] === 0 && // wrap around
        arr[4] === 1;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/assert-has-uint16array-support/lib/index.js
var require_lib38 = __commonJS({
  "node_modules/@stdlib/assert-has-uint16array-support/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_main26();
    module.exports = hasUint16ArraySupport;
  }
});

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main27 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/main.js"(exports, module) {
    "use strict";
    var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
    module.exports = ctor;
  }
});

// node_modules/@stdlib/array-uint16/lib/polyfill.js
var require_polyfill6 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/polyfill.js"(exports, module) {
    "use strict";
    function polyfill() {
      throw new Error("not implemented");
    }
    module.exports = polyfill;
  }
});

// node_modules/@stdlib/array-uint16/lib/index.js
var require_lib39 = __commonJS({
  "node_modules/@stdlib/array-uint16/lib/index.js"(exports, module) {
    "use strict";
    var hasUint16ArraySupport = require_lib38();
    var builtin = require_main27();
    var polyfill = require_polyfill6();
    var ctor;
    if (hasUint16ArraySupport()) {
      ctor = builtin;
    } else {
      ctor = polyfill;
    }
    module.exports = ctor;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/ctors.js
var require_ctors = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/ctors.js"(exports, module) {
    "use strict";
    var Uint8Array2 = require_lib35();
    var Uint16Array2 = require_lib39();
    var ctors = {
      "uint16": Uint16Array2,
      "uint8": Uint8Array2
    };
    module.exports = ctors;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main28 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/main.js"(exports, module) {
    "use strict";
    var ctors = require_ctors();
    var bool;
    function isLittleEndian() {
      var uint16view;
      var uint8view;
      uint16view = new ctors["uint16"](1);
      uint16view[0] = 4660;
      uint8view = new ctors["uint8"](uint16view.buffer);
      return uint8view[0] === 52;
    }
    bool = isLittleEndian();
    module.exports = bool;
  }
});

// node_modules/@stdlib/assert-is-little-endian/lib/index.js
var require_lib40 = __commonJS({
  "node_modules/@stdlib/assert-is-little-endian/lib/index.js"(exports, module) {
    "use strict";
    var IS_LITTLE_ENDIAN = require_main28();
    module.exports = IS_LITTLE_ENDIAN;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/indices.js
var require_indices = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/assign.js
var require_assign = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/assign.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var indices = require_indices();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function toWords(x, out, stride, offset) {
      FLOAT64_VIEW[0] = x;
      out[offset] = UINT32_VIEW[HIGH];
      out[offset + stride] = UINT32_VIEW[LOW];
      return out;
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/main.js
var require_main29 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign();
    function toWords(x) {
      return fcn(x, [0 >>> 0, 0 >>> 0], 1, 0);
    }
    module.exports = toWords;
  }
});

// node_modules/@stdlib/number-float64-base-to-words/lib/index.js
var require_lib41 = __commonJS({
  "node_modules/@stdlib/number-float64-base-to-words/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib19();
    var main = require_main29();
    var assign = require_assign();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js
var require_main30 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var HIGH = require_high();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getHighWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[HIGH];
    }
    module.exports = getHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js
var require_lib42 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main30();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/indices.js
var require_indices2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/indices.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var indices;
    var HIGH;
    var LOW;
    if (isLittleEndian === true) {
      HIGH = 1;
      LOW = 0;
    } else {
      HIGH = 0;
      LOW = 1;
    }
    indices = {
      "HIGH": HIGH,
      "LOW": LOW
    };
    module.exports = indices;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/main.js
var require_main31 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var indices = require_indices2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    var HIGH = indices.HIGH;
    var LOW = indices.LOW;
    function fromWords(high, low) {
      UINT32_VIEW[HIGH] = high;
      UINT32_VIEW[LOW] = low;
      return FLOAT64_VIEW[0];
    }
    module.exports = fromWords;
  }
});

// node_modules/@stdlib/number-float64-base-from-words/lib/index.js
var require_lib43 = __commonJS({
  "node_modules/@stdlib/number-float64-base-from-words/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main31();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/main.js
var require_main32 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/main.js"(exports, module) {
    "use strict";
    var SIGN_MASK = require_lib13();
    var ABS_MASK = require_lib14();
    var toWords = require_lib41();
    var getHighWord = require_lib42();
    var fromWords = require_lib43();
    var WORDS = [0, 0];
    function copysign(x, y) {
      var hx;
      var hy;
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      hx &= ABS_MASK;
      hy = getHighWord(y);
      hy &= SIGN_MASK;
      hx |= hy;
      return fromWords(hx, WORDS[1]);
    }
    module.exports = copysign;
  }
});

// node_modules/@stdlib/math-base-special-copysign/lib/index.js
var require_lib44 = __commonJS({
  "node_modules/@stdlib/math-base-special-copysign/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main32();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js
var require_lib45 = __commonJS({
  "node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
    module.exports = FLOAT64_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/main.js
var require_main33 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/main.js"(exports, module) {
    "use strict";
    function abs(x) {
      return Math.abs(x);
    }
    module.exports = abs;
  }
});

// node_modules/@stdlib/math-base-special-abs/lib/index.js
var require_lib46 = __commonJS({
  "node_modules/@stdlib/math-base-special-abs/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main33();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/assign.js
var require_assign2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/assign.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_NORMAL = require_lib45();
    var isInfinite = require_lib12();
    var isnan = require_lib();
    var abs = require_lib46();
    var SCALAR = 4503599627370496;
    function normalize(x, out, stride, offset) {
      if (isnan(x) || isInfinite(x)) {
        out[offset] = x;
        out[offset + stride] = 0;
        return out;
      }
      if (x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL) {
        out[offset] = x * SCALAR;
        out[offset + stride] = -52;
        return out;
      }
      out[offset] = x;
      out[offset + stride] = 0;
      return out;
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/main.js
var require_main34 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/main.js"(exports, module) {
    "use strict";
    var fcn = require_assign2();
    function normalize(x) {
      return fcn(x, [0, 0], 1, 0);
    }
    module.exports = normalize;
  }
});

// node_modules/@stdlib/number-float64-base-normalize/lib/index.js
var require_lib47 = __commonJS({
  "node_modules/@stdlib/number-float64-base-normalize/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib19();
    var main = require_main34();
    var assign = require_assign2();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js
var require_lib48 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
    module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/main.js
var require_main35 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var EXP_MASK = require_lib48();
    var BIAS = require_lib8();
    function exponent(x) {
      var high = getHighWord(x);
      high = (high & EXP_MASK) >>> 20;
      return high - BIAS | 0;
    }
    module.exports = exponent;
  }
});

// node_modules/@stdlib/number-float64-base-exponent/lib/index.js
var require_lib49 = __commonJS({
  "node_modules/@stdlib/number-float64-base-exponent/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main35();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/main.js
var require_main36 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib7();
    var NINF = require_lib6();
    var BIAS = require_lib8();
    var MAX_EXPONENT = require_lib9();
    var MAX_SUBNORMAL_EXPONENT = require_lib10();
    var MIN_SUBNORMAL_EXPONENT = require_lib11();
    var isnan = require_lib();
    var isInfinite = require_lib12();
    var copysign = require_lib44();
    var normalize = require_lib47().assign;
    var floatExp = require_lib49();
    var toWords = require_lib41();
    var fromWords = require_lib43();
    var TWO52_INV = 2220446049250313e-31;
    var CLEAR_EXP_MASK = 2148532223 >>> 0;
    var FRAC = [0, 0];
    var WORDS = [0, 0];
    function ldexp(frac, exp) {
      var high;
      var m;
      if (exp === 0 || frac === 0 || // handles +-0
      isnan(frac) || isInfinite(frac)) {
        return frac;
      }
      normalize(frac, FRAC, 1, 0);
      frac = FRAC[0];
      exp += FRAC[1];
      exp += floatExp(frac);
      if (exp < MIN_SUBNORMAL_EXPONENT) {
        return copysign(0, frac);
      }
      if (exp > MAX_EXPONENT) {
        if (frac < 0) {
          return NINF;
        }
        return PINF;
      }
      if (exp <= MAX_SUBNORMAL_EXPONENT) {
        exp += 52;
        m = TWO52_INV;
      } else {
        m = 1;
      }
      toWords.assign(frac, WORDS, 1, 0);
      high = WORDS[0];
      high &= CLEAR_EXP_MASK;
      high |= exp + BIAS << 20;
      return m * fromWords(high, WORDS[1]);
    }
    module.exports = ldexp;
  }
});

// node_modules/@stdlib/math-base-special-ldexp/lib/index.js
var require_lib50 = __commonJS({
  "node_modules/@stdlib/math-base-special-ldexp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main36();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js
var require_polyval_p = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/expmulti.js
var require_expmulti = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/expmulti.js"(exports, module) {
    "use strict";
    var ldexp = require_lib50();
    var polyvalP = require_polyval_p();
    function expmulti(hi, lo, k) {
      var r;
      var t;
      var c;
      var y;
      r = hi - lo;
      t = r * r;
      c = r - t * polyvalP(t);
      y = 1 - (lo - r * c / (2 - c) - hi);
      return ldexp(y, k);
    }
    module.exports = expmulti;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/main.js
var require_main37 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var trunc = require_lib4();
    var NINF = require_lib6();
    var PINF = require_lib7();
    var expmulti = require_expmulti();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LOG2_E = 1.4426950408889634;
    var OVERFLOW = 709.782712893384;
    var UNDERFLOW = -745.1332191019411;
    var NEARZERO = 1 / (1 << 28);
    var NEG_NEARZERO = -NEARZERO;
    function exp(x) {
      var hi;
      var lo;
      var k;
      if (isnan(x) || x === PINF) {
        return x;
      }
      if (x === NINF) {
        return 0;
      }
      if (x > OVERFLOW) {
        return PINF;
      }
      if (x < UNDERFLOW) {
        return 0;
      }
      if (x > NEG_NEARZERO && x < NEARZERO) {
        return 1 + x;
      }
      if (x < 0) {
        k = trunc(LOG2_E * x - 0.5);
      } else {
        k = trunc(LOG2_E * x + 0.5);
      }
      hi = x - k * LN2_HI;
      lo = k * LN2_LO;
      return expmulti(hi, lo, k);
    }
    module.exports = exp;
  }
});

// node_modules/@stdlib/math-base-special-exp/lib/index.js
var require_lib51 = __commonJS({
  "node_modules/@stdlib/math-base-special-exp/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main37();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js
var require_low = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js
var require_main38 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var LOW = require_low();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setLowWord(x, low) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[LOW] = low >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js
var require_lib52 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main38();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js
var require_polyval_pp = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3250421072470015;
      }
      return -0.3250421072470015 + x * (-0.02848174957559851 + x * (-0.005770270296489442 + x * -23763016656650163e-21));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js
var require_polyval_qq = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.39791722395915535;
      }
      return 0.39791722395915535 + x * (0.0650222499887673 + x * (0.005081306281875766 + x * (13249473800432164e-20 + x * -3960228278775368e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js
var require_polyval_pa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.41485611868374833;
      }
      return 0.41485611868374833 + x * (-0.3722078760357013 + x * (0.31834661990116175 + x * (-0.11089469428239668 + x * (0.035478304325618236 + x * -0.002166375594868791))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js
var require_polyval_qa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.10642088040084423;
      }
      return 0.10642088040084423 + x * (0.540397917702171 + x * (0.07182865441419627 + x * (0.12617121980876164 + x * (0.01363708391202905 + x * 0.011984499846799107))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js
var require_polyval_ra = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.6938585727071818;
      }
      return -0.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js
var require_polyval_sa = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 19.651271667439257;
      }
      return 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -0.0604244152148581))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js
var require_polyval_rb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.799283237680523;
      }
      return -0.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js
var require_polyval_sb = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 30.33806074348246;
      }
      return 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/main.js
var require_main39 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var exp = require_lib51();
    var setLowWord = require_lib52();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var polyvalPP = require_polyval_pp();
    var polyvalQQ = require_polyval_qq();
    var polyvalPA = require_polyval_pa();
    var polyvalQA = require_polyval_qa();
    var polyvalRA = require_polyval_ra();
    var polyvalSA = require_polyval_sa();
    var polyvalRB = require_polyval_rb();
    var polyvalSB = require_polyval_sb();
    var TINY3 = 1e-300;
    var SMALL3 = 13877787807814457e-33;
    var ERX = 0.8450629115104675;
    var PPC = 0.12837916709551256;
    var QQC = 1;
    var PAC = -0.0023621185607526594;
    var QAC = 1;
    var RAC = -0.009864944034847148;
    var SAC = 1;
    var RBC = -0.0098649429247001;
    var SBC = 1;
    function erfc2(x) {
      var sign;
      var ax;
      var z;
      var r;
      var s;
      var y;
      var p;
      var q;
      if (isnan(x)) {
        return NaN;
      }
      if (x === PINF) {
        return 0;
      }
      if (x === NINF) {
        return 2;
      }
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        sign = true;
        ax = -x;
      } else {
        sign = false;
        ax = x;
      }
      if (ax < 0.84375) {
        if (ax < SMALL3) {
          return 1 - x;
        }
        z = x * x;
        r = PPC + z * polyvalPP(z);
        s = QQC + z * polyvalQQ(z);
        y = r / s;
        if (x < 0.25) {
          return 1 - (x + x * y);
        }
        r = x * y;
        r += x - 0.5;
        return 0.5 - r;
      }
      if (ax < 1.25) {
        s = ax - 1;
        p = PAC + s * polyvalPA(s);
        q = QAC + s * polyvalQA(s);
        if (sign) {
          return 1 + ERX + p / q;
        }
        return 1 - ERX - p / q;
      }
      if (ax < 28) {
        s = 1 / (ax * ax);
        if (ax < 2.857142857142857) {
          r = RAC + s * polyvalRA(s);
          s = SAC + s * polyvalSA(s);
        } else {
          if (x < -6) {
            return 2 - TINY3;
          }
          r = RBC + s * polyvalRB(s);
          s = SBC + s * polyvalSB(s);
        }
        z = setLowWord(ax, 0);
        r = exp(-(z * z) - 0.5625) * exp((z - ax) * (z + ax) + r / s);
        if (sign) {
          return 2 - r / ax;
        }
        return r / ax;
      }
      if (sign) {
        return 2 - TINY3;
      }
      return TINY3 * TINY3;
    }
    module.exports = erfc2;
  }
});

// node_modules/@stdlib/math-base-special-erfc/lib/index.js
var require_lib53 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main39();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main40 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/main.js"(exports, module) {
    "use strict";
    var sqrt = Math.sqrt;
    module.exports = sqrt;
  }
});

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib54 = __commonJS({
  "node_modules/@stdlib/math-base-special-sqrt/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main40();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var HIGH;
    if (isLittleEndian === true) {
      HIGH = 1;
    } else {
      HIGH = 0;
    }
    module.exports = HIGH;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js
var require_main41 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var HIGH = require_high2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function setHighWord(x, high) {
      FLOAT64_VIEW[0] = x;
      UINT32_VIEW[HIGH] = high >>> 0;
      return FLOAT64_VIEW[0];
    }
    module.exports = setHighWord;
  }
});

// node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js
var require_lib55 = __commonJS({
  "node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main41();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p2 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.3999999999940942;
      }
      return 0.3999999999940942 + x * (0.22222198432149784 + x * 0.15313837699209373);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js
var require_polyval_q = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.2857142874366239 + x * (0.1818357216161805 + x * 0.14798198605116586));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/main.js
var require_main42 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setHighWord = require_lib55();
    var isnan = require_lib();
    var BIAS = require_lib8();
    var NINF = require_lib6();
    var polyvalP = require_polyval_p2();
    var polyvalQ = require_polyval_q();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var TWO54 = 18014398509481984;
    var ONE_THIRD = 0.3333333333333333;
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MAX_NORMAL_EXP = 2146435072 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    function ln(x) {
      var hfsq;
      var hx;
      var t2;
      var t1;
      var k;
      var R;
      var f;
      var i;
      var j;
      var s;
      var w;
      var z;
      if (x === 0) {
        return NINF;
      }
      if (isnan(x) || x < 0) {
        return NaN;
      }
      hx = getHighWord(x);
      k = 0 | 0;
      if (hx < HIGH_MIN_NORMAL_EXP) {
        k -= 54 | 0;
        x *= TWO54;
        hx = getHighWord(x);
      }
      if (hx >= HIGH_MAX_NORMAL_EXP) {
        return x + x;
      }
      k += (hx >> 20) - BIAS | 0;
      hx &= HIGH_SIGNIFICAND_MASK;
      i = hx + 614244 & 1048576 | 0;
      x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
      k += i >> 20 | 0;
      f = x - 1;
      if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
        if (f === 0) {
          if (k === 0) {
            return 0;
          }
          return k * LN2_HI + k * LN2_LO;
        }
        R = f * f * (0.5 - ONE_THIRD * f);
        if (k === 0) {
          return f - R;
        }
        return k * LN2_HI - (R - k * LN2_LO - f);
      }
      s = f / (2 + f);
      z = s * s;
      i = hx - 398458 | 0;
      w = z * z;
      j = 440401 - hx | 0;
      t1 = w * polyvalP(w);
      t2 = z * polyvalQ(w);
      i |= j;
      R = t2 + t1;
      if (i > 0) {
        hfsq = 0.5 * f * f;
        if (k === 0) {
          return f - (hfsq - s * (hfsq + R));
        }
        return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
      }
      if (k === 0) {
        return f - s * (f - R);
      }
      return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
    }
    module.exports = ln;
  }
});

// node_modules/@stdlib/math-base-special-ln/lib/index.js
var require_lib56 = __commonJS({
  "node_modules/@stdlib/math-base-special-ln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main42();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js
var require_rational_p1q1 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -5087819496582806e-19;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -5087819496582806e-19 + x * (-0.008368748197417368 + x * (0.03348066254097446 + x * (-0.012692614766297404 + x * (-0.03656379714117627 + x * (0.02198786811111689 + x * (0.008226878746769157 + x * (-0.005387729650712429 + x * (0 + x * 0))))))));
        s2 = 1 + x * (-0.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (0.662328840472003 + x * (-0.7122890234154284 + x * (-0.05273963823400997 + x * (0.07952836873415717 + x * (-0.0023339375937419 + x * 8862163904564247e-19))))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (0 + x * (-0.005387729650712429 + x * (0.008226878746769157 + x * (0.02198786811111689 + x * (-0.03656379714117627 + x * (-0.012692614766297404 + x * (0.03348066254097446 + x * (-0.008368748197417368 + x * -5087819496582806e-19))))))));
        s2 = 8862163904564247e-19 + x * (-0.0023339375937419 + x * (0.07952836873415717 + x * (-0.05273963823400997 + x * (-0.7122890234154284 + x * (0.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-0.9700050433032906 + x * 1))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js
var require_rational_p2q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.20243350835593876;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.20243350835593876 + x * (0.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
        s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
      } else {
        x = 1 / x;
        s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (0.10526468069939171 + x * -0.20243350835593876)))))));
        s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js
var require_rational_p3q3 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.1311027816799519;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.1311027816799519 + x * (-0.16379404719331705 + x * (0.11703015634199525 + x * (0.38707973897260434 + x * (0.3377855389120359 + x * (0.14286953440815717 + x * (0.029015791000532906 + x * (0.0021455899538880526 + x * (-6794655751811263e-22 + x * (28522533178221704e-24 + x * -681149956853777e-24)))))))));
        s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (0.848854343457902 + x * (0.15226433829533179 + x * (0.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
      } else {
        x = 1 / x;
        s1 = -681149956853777e-24 + x * (28522533178221704e-24 + x * (-6794655751811263e-22 + x * (0.0021455899538880526 + x * (0.029015791000532906 + x * (0.14286953440815717 + x * (0.3377855389120359 + x * (0.38707973897260434 + x * (0.11703015634199525 + x * (-0.16379404719331705 + x * -0.1311027816799519)))))))));
        s2 = 0 + x * (0 + x * (0 + x * (0.011059242293464892 + x * (0.15226433829533179 + x * (0.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js
var require_rational_p4q4 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0350353787183178;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0350353787183178 + x * (-0.0022242652921344794 + x * (0.018557330651423107 + x * (0.009508047013259196 + x * (0.0018712349281955923 + x * (15754461742496055e-20 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
        s2 = 1 + x * (1.3653349817554064 + x * (0.7620591645536234 + x * (0.22009110576413124 + x * (0.03415891436709477 + x * (0.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (15754461742496055e-20 + x * (0.0018712349281955923 + x * (0.009508047013259196 + x * (0.018557330651423107 + x * (-0.0022242652921344794 + x * -0.0350353787183178)))))));
        s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (0.00263861676657016 + x * (0.03415891436709477 + x * (0.22009110576413124 + x * (0.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js
var require_rational_p5q5 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.016743100507663373;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.016743100507663373 + x * (-0.0011295143874558028 + x * (0.001056288621524929 + x * (20938631748758808e-20 + x * (14962478375834237e-21 + x * (44969678992770644e-23 + x * (4625961635228786e-24 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
        s2 = 1 + x * (0.5914293448864175 + x * (0.1381518657490833 + x * (0.016074608709367652 + x * (9640118070051656e-19 + x * (27533547476472603e-21 + x * (282243172016108e-21 + x * (0 + x * 0)))))));
      } else {
        x = 1 / x;
        s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4625961635228786e-24 + x * (44969678992770644e-23 + x * (14962478375834237e-21 + x * (20938631748758808e-20 + x * (0.001056288621524929 + x * (-0.0011295143874558028 + x * -0.016743100507663373)))))));
        s2 = 0 + x * (0 + x * (282243172016108e-21 + x * (27533547476472603e-21 + x * (9640118070051656e-19 + x * (0.016074608709367652 + x * (0.1381518657490833 + x * (0.5914293448864175 + x * 1)))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/main.js
var require_main43 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var sqrt = require_lib54();
    var ln = require_lib56();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var rationalFcnR1 = require_rational_p1q1();
    var rationalFcnR2 = require_rational_p2q2();
    var rationalFcnR3 = require_rational_p3q3();
    var rationalFcnR4 = require_rational_p4q4();
    var rationalFcnR5 = require_rational_p5q5();
    var Y1 = 0.08913147449493408;
    var Y2 = 2.249481201171875;
    var Y3 = 0.807220458984375;
    var Y4 = 0.9399557113647461;
    var Y5 = 0.9836282730102539;
    function erfcinv2(x) {
      var sign;
      var qs;
      var q;
      var g;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        return PINF;
      }
      if (x === 2) {
        return NINF;
      }
      if (x === 1) {
        return 0;
      }
      if (x > 2 || x < 0) {
        return NaN;
      }
      if (x > 1) {
        sign = -1;
        q = 2 - x;
      } else {
        sign = 1;
        q = x;
      }
      x = 1 - q;
      if (x <= 0.5) {
        g = x * (x + 10);
        r = rationalFcnR1(x);
        return sign * (g * Y1 + g * r);
      }
      if (q >= 0.25) {
        g = sqrt(-2 * ln(q));
        q -= 0.25;
        r = rationalFcnR2(q);
        return sign * (g / (Y2 + r));
      }
      q = sqrt(-ln(q));
      if (q < 3) {
        qs = q - 1.125;
        r = rationalFcnR3(qs);
        return sign * (Y3 * q + r * q);
      }
      if (q < 6) {
        qs = q - 3;
        r = rationalFcnR4(qs);
        return sign * (Y4 * q + r * q);
      }
      qs = q - 6;
      r = rationalFcnR5(qs);
      return sign * (Y5 * q + r * q);
    }
    module.exports = erfcinv2;
  }
});

// node_modules/@stdlib/math-base-special-erfcinv/lib/index.js
var require_lib57 = __commonJS({
  "node_modules/@stdlib/math-base-special-erfcinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main43();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js
var require_lib58 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var HALF_LN2 = 0.34657359027997264;
    module.exports = HALF_LN2;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js
var require_polyval_q2 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.03333333333333313;
      }
      return -0.03333333333333313 + x * (0.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -20109921818362437e-23)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/main.js
var require_main44 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var getHighWord = require_lib42();
    var setHighWord = require_lib55();
    var fromWords = require_lib43();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var FLOAT64_EXPONENT_BIAS = require_lib8();
    var HALF_LN2 = require_lib58();
    var polyval = require_polyval_q2();
    var OVERFLOW_THRESHOLD = 709.782712893384;
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var LN2_INV = 1.4426950408889634;
    var LN2x56 = 38.816242111356935;
    var LN2_HALFX3 = 1.0397207708399179;
    function expm1(x) {
      var halfX;
      var twopk;
      var sign;
      var hi;
      var lo;
      var hx;
      var r1;
      var y;
      var z;
      var c;
      var t;
      var e;
      var k;
      if (x === PINF || isnan(x)) {
        return x;
      }
      if (x === NINF) {
        return -1;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        sign = true;
        y = -x;
      } else {
        sign = false;
        y = x;
      }
      if (y >= LN2x56) {
        if (sign) {
          return -1;
        }
        if (y >= OVERFLOW_THRESHOLD) {
          return PINF;
        }
      }
      hx = getHighWord(y) | 0;
      if (y > HALF_LN2) {
        if (y < LN2_HALFX3) {
          if (sign) {
            hi = x + LN2_HI;
            lo = -LN2_LO;
            k = -1;
          } else {
            hi = x - LN2_HI;
            lo = LN2_LO;
            k = 1;
          }
        } else {
          if (sign) {
            k = LN2_INV * x - 0.5;
          } else {
            k = LN2_INV * x + 0.5;
          }
          k |= 0;
          t = k;
          hi = x - t * LN2_HI;
          lo = t * LN2_LO;
        }
        x = hi - lo;
        c = hi - x - lo;
      } else if (hx < 1016070144) {
        return x;
      } else {
        k = 0;
      }
      halfX = 0.5 * x;
      z = x * halfX;
      r1 = 1 + z * polyval(z);
      t = 3 - r1 * halfX;
      e = z * ((r1 - t) / (6 - x * t));
      if (k === 0) {
        return x - (x * e - z);
      }
      twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0);
      e = x * (e - c) - c;
      e -= z;
      if (k === -1) {
        return 0.5 * (x - e) - 0.5;
      }
      if (k === 1) {
        if (x < -0.25) {
          return -2 * (e - (x + 0.5));
        }
        return 1 + 2 * (x - e);
      }
      if (k <= -2 || k > 56) {
        y = 1 - (e - x);
        if (k === 1024) {
          hi = getHighWord(y) + (k << 20) | 0;
          y = setHighWord(y, hi);
        } else {
          y *= twopk;
        }
        return y - 1;
      }
      t = 1;
      if (k < 20) {
        hi = 1072693248 - (2097152 >> k) | 0;
        t = setHighWord(t, hi);
        y = t - (e - x);
      } else {
        hi = FLOAT64_EXPONENT_BIAS - k << 20 | 0;
        t = setHighWord(t, hi);
        y = x - (e + t);
        y += 1;
      }
      y *= twopk;
      return y;
    }
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-expm1/lib/index.js
var require_lib59 = __commonJS({
  "node_modules/@stdlib/math-base-special-expm1/lib/index.js"(exports, module) {
    "use strict";
    var expm1 = require_main44();
    module.exports = expm1;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js
var require_polyval_lp = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6666666666666735;
      }
      return 0.6666666666666735 + x * (0.3999999999940942 + x * (0.2857142874366239 + x * (0.22222198432149784 + x * (0.1818357216161805 + x * (0.15313837699209373 + x * 0.14798198605116586)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/main.js
var require_main45 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var getHighWord = require_lib42();
    var setHighWord = require_lib55();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var FLOAT64_EXPONENT_BIAS = require_lib8();
    var polyval = require_polyval_lp();
    var LN2_HI = 0.6931471803691238;
    var LN2_LO = 19082149292705877e-26;
    var SQRT2M1 = 0.41421356237309503;
    var SQRT2HALFM1 = -0.2928932188134525;
    var SMALL3 = 1862645149230957e-24;
    var TINY3 = 5551115123125783e-32;
    var TWO53 = 9007199254740992;
    var TWO_THIRDS = 0.6666666666666666;
    function log1p(x) {
      var hfsq;
      var hu;
      var y;
      var f;
      var c;
      var s;
      var z;
      var R;
      var u;
      var k;
      if (x < -1 || isnan(x)) {
        return NaN;
      }
      if (x === -1) {
        return NINF;
      }
      if (x === PINF) {
        return x;
      }
      if (x === 0) {
        return x;
      }
      if (x < 0) {
        y = -x;
      } else {
        y = x;
      }
      k = 1;
      if (y < SQRT2M1) {
        if (y < SMALL3) {
          if (y < TINY3) {
            return x;
          }
          return x - x * x * 0.5;
        }
        if (x > SQRT2HALFM1) {
          k = 0;
          f = x;
          hu = 1;
        }
      }
      if (k !== 0) {
        if (y < TWO53) {
          u = 1 + x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          if (k > 0) {
            c = 1 - (u - x);
          } else {
            c = x - (u - 1);
          }
          c /= u;
        } else {
          u = x;
          hu = getHighWord(u);
          k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
          c = 0;
        }
        hu &= 1048575;
        if (hu < 434334) {
          u = setHighWord(u, hu | 1072693248);
        } else {
          k += 1;
          u = setHighWord(u, hu | 1071644672);
          hu = 1048576 - hu >> 2;
        }
        f = u - 1;
      }
      hfsq = 0.5 * f * f;
      if (hu === 0) {
        if (f === 0) {
          c += k * LN2_LO;
          return k * LN2_HI + c;
        }
        R = hfsq * (1 - TWO_THIRDS * f);
        return k * LN2_HI - (R - (k * LN2_LO + c) - f);
      }
      s = f / (2 + f);
      z = s * s;
      R = z * polyval(z);
      if (k === 0) {
        return f - (hfsq - s * (hfsq + R));
      }
      return k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f);
    }
    module.exports = log1p;
  }
});

// node_modules/@stdlib/math-base-special-log1p/lib/index.js
var require_lib60 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1p/lib/index.js"(exports, module) {
    "use strict";
    var log1p = require_main45();
    module.exports = log1p;
  }
});

// node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js
var require_lib61 = __commonJS({
  "node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js"(exports, module) {
    "use strict";
    var FOURTH_PI = 0.7853981633974483;
    module.exports = FOURTH_PI;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js
var require_rational_pq = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.16666666666666713;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-0.6019598008014124 + x * 0.004253011369004428))));
        s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))));
      } else {
        x = 1 / x;
        s1 = 0.004253011369004428 + x * (-0.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825))));
        s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js
var require_rational_rs = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.08333333333333809;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-0.5634242780008963 + x * 0.002967721961301243)));
        s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)));
      } else {
        x = 1 / x;
        s1 = 0.002967721961301243 + x * (-0.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616)));
        s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/main.js
var require_main46 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var sqrt = require_lib54();
    var PIO4 = require_lib61();
    var ratevalPQ = require_rational_pq();
    var ratevalRS = require_rational_rs();
    var MOREBITS = 6123233995736766e-32;
    function asin(x) {
      var sgn;
      var zz;
      var a;
      var p;
      var z;
      if (isnan(x)) {
        return NaN;
      }
      if (x > 0) {
        a = x;
      } else {
        sgn = true;
        a = -x;
      }
      if (a > 1) {
        return NaN;
      }
      if (a > 0.625) {
        zz = 1 - a;
        p = zz * ratevalRS(zz);
        zz = sqrt(zz + zz);
        z = PIO4 - zz;
        zz = zz * p - MOREBITS;
        z -= zz;
        z += PIO4;
      } else {
        if (a < 1e-8) {
          return x;
        }
        zz = a * a;
        z = zz * ratevalPQ(zz);
        z = a * z + a;
      }
      return sgn ? -z : z;
    }
    module.exports = asin;
  }
});

// node_modules/@stdlib/math-base-special-asin/lib/index.js
var require_lib62 = __commonJS({
  "node_modules/@stdlib/math-base-special-asin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main46();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/main.js
var require_main47 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/main.js"(exports, module) {
    "use strict";
    var floor = require_lib2();
    function isInteger(x) {
      return floor(x) === x;
    }
    module.exports = isInteger;
  }
});

// node_modules/@stdlib/math-base-assert-is-integer/lib/index.js
var require_lib63 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-integer/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main47();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/main.js
var require_main48 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/main.js"(exports, module) {
    "use strict";
    var isInteger = require_lib63();
    function isEven(x) {
      return isInteger(x / 2);
    }
    module.exports = isEven;
  }
});

// node_modules/@stdlib/math-base-assert-is-even/lib/index.js
var require_lib64 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-even/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main48();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/main.js
var require_main49 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/main.js"(exports, module) {
    "use strict";
    var isEven = require_lib64();
    function isOdd(x) {
      if (x > 0) {
        return isEven(x - 1);
      }
      return isEven(x + 1);
    }
    module.exports = isOdd;
  }
});

// node_modules/@stdlib/math-base-assert-is-odd/lib/index.js
var require_lib65 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-odd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main49();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js
var require_main50 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js"(exports, module) {
    "use strict";
    function uint32ToInt32(x) {
      return x | 0;
    }
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js
var require_lib66 = __commonJS({
  "node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js"(exports, module) {
    "use strict";
    var uint32ToInt32 = require_main50();
    module.exports = uint32ToInt32;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js
var require_x_is_zero = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js"(exports, module) {
    "use strict";
    var isOdd = require_lib65();
    var copysign = require_lib44();
    var NINF = require_lib6();
    var PINF = require_lib7();
    function pow(x, y) {
      if (y === NINF) {
        return PINF;
      }
      if (y === PINF) {
        return 0;
      }
      if (y > 0) {
        if (isOdd(y)) {
          return x;
        }
        return 0;
      }
      if (isOdd(y)) {
        return copysign(PINF, x);
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js
var require_y_is_huge = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib14();
    var getHighWord = require_lib42();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HUGE = 1e300;
    var TINY3 = 1e-300;
    function pow(x, y) {
      var ahx;
      var hx;
      hx = getHighWord(x);
      ahx = hx & ABS_MASK;
      if (ahx <= HIGH_MAX_NEAR_UNITY) {
        if (y < 0) {
          return HUGE * HUGE;
        }
        return TINY3 * TINY3;
      }
      if (y > 0) {
        return HUGE * HUGE;
      }
      return TINY3 * TINY3;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js
var require_y_is_infinite = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var PINF = require_lib7();
    function pow(x, y) {
      if (x === -1) {
        return (x - x) / (x - x);
      }
      if (x === 1) {
        return 1;
      }
      if (abs(x) < 1 === (y === PINF)) {
        return 0;
      }
      return PINF;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js
var require_lib67 = __commonJS({
  "node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS = 20 | 0;
    module.exports = FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js
var require_polyval_l = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5999999999999946;
      }
      return 0.5999999999999946 + x * (0.4285714285785502 + x * (0.33333332981837743 + x * (0.272728123808534 + x * (0.23066074577556175 + x * 0.20697501780033842))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/log2ax.js
var require_log2ax = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/log2ax.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setLowWord = require_lib52();
    var setHighWord = require_lib55();
    var BIAS = require_lib8();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib67();
    var polyvalL = require_polyval_l();
    var HIGH_SIGNIFICAND_MASK = 1048575 | 0;
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_BIASED_EXP_NEG_512 = 536870912 | 0;
    var HIGH_SIGNIFICAND_HALF = 524288 | 0;
    var TWO53 = 9007199254740992;
    var CP = 0.9617966939259756;
    var CP_HI = 0.9617967009544373;
    var CP_LO = -7028461650952758e-24;
    var BP = [
      1,
      1.5
    ];
    var DP_HI = [
      0,
      0.5849624872207642
      // 0x3FE2B803, 0x40000000
    ];
    var DP_LO = [
      0,
      1350039202129749e-23
      // 0x3E4CFDEB, 0x43CFD006
    ];
    function log2ax(out, ax, ahx) {
      var tmp;
      var ss;
      var s2;
      var hs;
      var ls;
      var ht;
      var lt;
      var bp;
      var dp;
      var hp;
      var lp;
      var hz;
      var lz;
      var t1;
      var t2;
      var t;
      var r;
      var u;
      var v;
      var n;
      var j;
      var k;
      n = 0 | 0;
      if (ahx < HIGH_MIN_NORMAL_EXP) {
        ax *= TWO53;
        n -= 53 | 0;
        ahx = getHighWord(ax);
      }
      n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      j = ahx & HIGH_SIGNIFICAND_MASK | 0;
      ahx = j | HIGH_BIASED_EXP_0 | 0;
      if (j <= 235662) {
        k = 0;
      } else if (j < 767610) {
        k = 1;
      } else {
        k = 0;
        n += 1 | 0;
        ahx -= HIGH_MIN_NORMAL_EXP;
      }
      ax = setHighWord(ax, ahx);
      bp = BP[k];
      u = ax - bp;
      v = 1 / (ax + bp);
      ss = u * v;
      hs = setLowWord(ss, 0);
      tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF;
      tmp += k << 18;
      ht = setHighWord(0, tmp);
      lt = ax - (ht - bp);
      ls = v * (u - hs * ht - hs * lt);
      s2 = ss * ss;
      r = s2 * s2 * polyvalL(s2);
      r += ls * (hs + ss);
      s2 = hs * hs;
      ht = 3 + s2 + r;
      ht = setLowWord(ht, 0);
      lt = r - (ht - 3 - s2);
      u = hs * ht;
      v = ls * ht + lt * ss;
      hp = u + v;
      hp = setLowWord(hp, 0);
      lp = v - (hp - u);
      hz = CP_HI * hp;
      lz = CP_LO * hp + lp * CP + DP_LO[k];
      dp = DP_HI[k];
      t = n;
      t1 = hz + lz + dp + t;
      t1 = setLowWord(t1, 0);
      t2 = lz - (t1 - t - dp - hz);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = log2ax;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js
var require_polyval_w = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.5;
      }
      return 0.5 + x * (-0.3333333333333333 + x * 0.25);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/logx.js
var require_logx = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/logx.js"(exports, module) {
    "use strict";
    var setLowWord = require_lib52();
    var polyvalW = require_polyval_w();
    var INV_LN2 = 1.4426950408889634;
    var INV_LN2_HI = 1.4426950216293335;
    var INV_LN2_LO = 19259629911266175e-24;
    function logx(out, ax) {
      var t2;
      var t1;
      var t;
      var w;
      var u;
      var v;
      t = ax - 1;
      w = t * t * polyvalW(t);
      u = INV_LN2_HI * t;
      v = t * INV_LN2_LO - w * INV_LN2;
      t1 = u + v;
      t1 = setLowWord(t1, 0);
      t2 = v - (t1 - u);
      out[0] = t1;
      out[1] = t2;
      return out;
    }
    module.exports = logx;
  }
});

// node_modules/@stdlib/constants-float64-ln-two/lib/index.js
var require_lib68 = __commonJS({
  "node_modules/@stdlib/constants-float64-ln-two/lib/index.js"(exports, module) {
    "use strict";
    var LN2 = 0.6931471805599453;
    module.exports = LN2;
  }
});

// node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js
var require_lib69 = __commonJS({
  "node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
    module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js
var require_polyval_p3 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666602;
      }
      return 0.16666666666666602 + x * (-0.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 41381367970572385e-24)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/pow2.js
var require_pow2 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/pow2.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var setHighWord = require_lib55();
    var setLowWord = require_lib52();
    var uint32ToInt32 = require_lib66();
    var ldexp = require_lib50();
    var LN2 = require_lib68();
    var BIAS = require_lib8();
    var ABS_MASK = require_lib14();
    var HIGH_SIGNIFICAND_MASK = require_lib69();
    var HIGH_NUM_SIGNIFICAND_BITS = require_lib67();
    var polyvalP = require_polyval_p3();
    var HIGH_MIN_NORMAL_EXP = 1048576 | 0;
    var HIGH_BIASED_EXP_NEG_1 = 1071644672 | 0;
    var LN2_HI = 0.6931471824645996;
    var LN2_LO = -1904654299957768e-24;
    function pow2(j, hp, lp) {
      var tmp;
      var t1;
      var t;
      var r;
      var u;
      var v;
      var w;
      var z;
      var n;
      var i;
      var k;
      i = j & ABS_MASK | 0;
      k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
      n = 0;
      if (i > HIGH_BIASED_EXP_NEG_1) {
        n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0;
        k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
        tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0;
        t = setHighWord(0, tmp);
        n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0;
        if (j < 0) {
          n = -n;
        }
        hp -= t;
      }
      t = lp + hp;
      t = setLowWord(t, 0);
      u = t * LN2_HI;
      v = (lp - (t - hp)) * LN2 + t * LN2_LO;
      z = u + v;
      w = v - (z - u);
      t = z * z;
      t1 = z - t * polyvalP(t);
      r = z * t1 / (t1 - 2) - (w + z * w);
      z = 1 - (r - z);
      j = getHighWord(z);
      j = uint32ToInt32(j);
      j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0;
      if (j >> HIGH_NUM_SIGNIFICAND_BITS <= 0) {
        z = ldexp(z, n);
      } else {
        z = setHighWord(z, j);
      }
      return z;
    }
    module.exports = pow2;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/main.js
var require_main51 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isOdd = require_lib65();
    var isInfinite = require_lib12();
    var isInteger = require_lib63();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var toWords = require_lib41();
    var setLowWord = require_lib52();
    var uint32ToInt32 = require_lib66();
    var NINF = require_lib6();
    var PINF = require_lib7();
    var ABS_MASK = require_lib14();
    var xIsZero = require_x_is_zero();
    var yIsHuge = require_y_is_huge();
    var yIsInfinite = require_y_is_infinite();
    var log2ax = require_log2ax();
    var logx = require_logx();
    var pow2 = require_pow2();
    var HIGH_MAX_NEAR_UNITY = 1072693247 | 0;
    var HIGH_BIASED_EXP_31 = 1105199104 | 0;
    var HIGH_BIASED_EXP_64 = 1139802112 | 0;
    var HIGH_BIASED_EXP_10 = 1083179008 | 0;
    var HIGH_BIASED_EXP_0 = 1072693248 | 0;
    var HIGH_1075 = 1083231232 | 0;
    var HIGH_NEG_1075 = 3230714880 >>> 0;
    var HIGH_NUM_NONSIGN_BITS = 31 | 0;
    var HUGE = 1e300;
    var TINY3 = 1e-300;
    var OVT = 8008566259537294e-32;
    var WORDS = [0 | 0, 0 | 0];
    var LOG_WORKSPACE = [0, 0];
    function pow(x, y) {
      var ahx;
      var ahy;
      var ax;
      var hx;
      var lx;
      var hy;
      var ly;
      var sx;
      var sy;
      var y1;
      var hp;
      var lp;
      var t;
      var z;
      var j;
      var i;
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      toWords.assign(y, WORDS, 1, 0);
      hy = WORDS[0];
      ly = WORDS[1];
      if (ly === 0) {
        if (y === 0) {
          return 1;
        }
        if (y === 1) {
          return x;
        }
        if (y === -1) {
          return 1 / x;
        }
        if (y === 0.5) {
          return sqrt(x);
        }
        if (y === -0.5) {
          return 1 / sqrt(x);
        }
        if (y === 2) {
          return x * x;
        }
        if (y === 3) {
          return x * x * x;
        }
        if (y === 4) {
          x *= x;
          return x * x;
        }
        if (isInfinite(y)) {
          return yIsInfinite(x, y);
        }
      }
      toWords.assign(x, WORDS, 1, 0);
      hx = WORDS[0];
      lx = WORDS[1];
      if (lx === 0) {
        if (hx === 0) {
          return xIsZero(x, y);
        }
        if (x === 1) {
          return 1;
        }
        if (x === -1 && isOdd(y)) {
          return -1;
        }
        if (isInfinite(x)) {
          if (x === NINF) {
            return pow(-0, -y);
          }
          if (y < 0) {
            return 0;
          }
          return PINF;
        }
      }
      if (x < 0 && isInteger(y) === false) {
        return (x - x) / (x - x);
      }
      ax = abs(x);
      ahx = hx & ABS_MASK | 0;
      ahy = hy & ABS_MASK | 0;
      sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0;
      sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0;
      if (sx && isOdd(y)) {
        sx = -1;
      } else {
        sx = 1;
      }
      if (ahy > HIGH_BIASED_EXP_31) {
        if (ahy > HIGH_BIASED_EXP_64) {
          return yIsHuge(x, y);
        }
        if (ahx < HIGH_MAX_NEAR_UNITY) {
          if (sy === 1) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY3 * TINY3;
        }
        if (ahx > HIGH_BIASED_EXP_0) {
          if (sy === 0) {
            return sx * HUGE * HUGE;
          }
          return sx * TINY3 * TINY3;
        }
        t = logx(LOG_WORKSPACE, ax);
      } else {
        t = log2ax(LOG_WORKSPACE, ax, ahx);
      }
      y1 = setLowWord(y, 0);
      lp = (y - y1) * t[0] + y * t[1];
      hp = y1 * t[0];
      z = lp + hp;
      toWords.assign(z, WORDS, 1, 0);
      j = uint32ToInt32(WORDS[0]);
      i = uint32ToInt32(WORDS[1]);
      if (j >= HIGH_BIASED_EXP_10) {
        if ((j - HIGH_BIASED_EXP_10 | i) !== 0) {
          return sx * HUGE * HUGE;
        }
        if (lp + OVT > z - hp) {
          return sx * HUGE * HUGE;
        }
      } else if ((j & ABS_MASK) >= HIGH_1075) {
        if ((j - HIGH_NEG_1075 | i) !== 0) {
          return sx * TINY3 * TINY3;
        }
        if (lp <= z - hp) {
          return sx * TINY3 * TINY3;
        }
      }
      z = pow2(j, hp, lp);
      return sx * z;
    }
    module.exports = pow;
  }
});

// node_modules/@stdlib/math-base-special-pow/lib/index.js
var require_lib70 = __commonJS({
  "node_modules/@stdlib/math-base-special-pow/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main51();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-e/lib/index.js
var require_lib71 = __commonJS({
  "node_modules/@stdlib/constants-float64-e/lib/index.js"(exports, module) {
    "use strict";
    var E = 2.718281828459045;
    module.exports = E;
  }
});

// node_modules/@stdlib/constants-float64-eps/lib/index.js
var require_lib72 = __commonJS({
  "node_modules/@stdlib/constants-float64-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_EPSILON = 2220446049250313e-31;
    module.exports = FLOAT64_EPSILON;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js
var require_lanczos_sum_expg_scaled = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/main.js
var require_main52 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var log1p = require_lib60();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var E = require_lib71();
    var EPSILON = require_lib72();
    var lanczosSumExpGScaled = require_lanczos_sum_expg_scaled();
    var G = 10.900511;
    function beta(a, b) {
      var ambh;
      var agh;
      var bgh;
      var cgh;
      var res;
      var tmp;
      var c;
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a < 0 || b < 0) {
        return NaN;
      }
      if (b === 1) {
        return 1 / a;
      }
      if (a === 1) {
        return 1 / b;
      }
      c = a + b;
      if (c < EPSILON) {
        res = c / a;
        res /= b;
        return res;
      }
      if (c === a && b < EPSILON) {
        return 1 / b;
      }
      if (c === b && a < EPSILON) {
        return 1 / a;
      }
      if (a < b) {
        tmp = b;
        b = a;
        a = tmp;
      }
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c));
      ambh = a - 0.5 - b;
      if (abs(b * ambh) < cgh * 100 && a > 100) {
        res *= exp(ambh * log1p(-b / cgh));
      } else {
        res *= pow(agh / cgh, ambh);
      }
      if (cgh > 1e10) {
        res *= pow(agh / cgh * (bgh / cgh), b);
      } else {
        res *= pow(agh * bgh / (cgh * cgh), b);
      }
      res *= sqrt(E / bgh);
      return res;
    }
    module.exports = beta;
  }
});

// node_modules/@stdlib/math-base-special-beta/lib/index.js
var require_lib73 = __commonJS({
  "node_modules/@stdlib/math-base-special-beta/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main52();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js
var require_main53 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js"(exports, module) {
    "use strict";
    var PINF = require_lib7();
    function isPositiveZero(x) {
      return x === 0 && 1 / x === PINF;
    }
    module.exports = isPositiveZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js
var require_lib74 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main53();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main54 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/main.js"(exports, module) {
    "use strict";
    var isPositiveZero = require_lib74();
    var isnan = require_lib();
    var PINF = require_lib7();
    function max(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === PINF || y === PINF) {
        return PINF;
      }
      if (x === y && x === 0) {
        if (isPositiveZero(x)) {
          return x;
        }
        return y;
      }
      if (x > y) {
        return x;
      }
      return y;
    }
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib75 = __commonJS({
  "node_modules/@stdlib/math-base-special-max/lib/index.js"(exports, module) {
    "use strict";
    var max = require_main54();
    module.exports = max;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js
var require_main55 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js"(exports, module) {
    "use strict";
    var NINF = require_lib6();
    function isNegativeZero(x) {
      return x === 0 && 1 / x === NINF;
    }
    module.exports = isNegativeZero;
  }
});

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js
var require_lib76 = __commonJS({
  "node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main55();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/main.js
var require_main56 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/main.js"(exports, module) {
    "use strict";
    var isNegativeZero = require_lib76();
    var isnan = require_lib();
    var NINF = require_lib6();
    function min(x, y) {
      if (isnan(x) || isnan(y)) {
        return NaN;
      }
      if (x === NINF || y === NINF) {
        return NINF;
      }
      if (x === y && x === 0) {
        if (isNegativeZero(x)) {
          return x;
        }
        return y;
      }
      if (x < y) {
        return x;
      }
      return y;
    }
    module.exports = min;
  }
});

// node_modules/@stdlib/math-base-special-min/lib/index.js
var require_lib77 = __commonJS({
  "node_modules/@stdlib/math-base-special-min/lib/index.js"(exports, module) {
    "use strict";
    var min = require_main56();
    module.exports = min;
  }
});

// node_modules/@stdlib/constants-float64-max/lib/index.js
var require_lib78 = __commonJS({
  "node_modules/@stdlib/constants-float64-max/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX = 17976931348623157e292;
    module.exports = FLOAT64_MAX;
  }
});

// node_modules/@stdlib/constants-int32-max/lib/index.js
var require_lib79 = __commonJS({
  "node_modules/@stdlib/constants-int32-max/lib/index.js"(exports, module) {
    "use strict";
    var INT32_MAX = 2147483647 | 0;
    module.exports = INT32_MAX;
  }
});

// node_modules/@stdlib/constants-float64-half-pi/lib/index.js
var require_lib80 = __commonJS({
  "node_modules/@stdlib/constants-float64-half-pi/lib/index.js"(exports, module) {
    "use strict";
    var HALF_PI = 1.5707963267948966;
    module.exports = HALF_PI;
  }
});

// node_modules/@stdlib/constants-float64-pi/lib/index.js
var require_lib81 = __commonJS({
  "node_modules/@stdlib/constants-float64-pi/lib/index.js"(exports, module) {
    "use strict";
    var PI = 3.141592653589793;
    module.exports = PI;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js
var require_polyval_c13 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.0416666666666666;
      }
      return 0.0416666666666666 + x * (-0.001388888888887411 + x * 2480158728947673e-20);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js
var require_polyval_c46 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -27557314351390663e-23;
      }
      return -27557314351390663e-23 + x * (2087572321298175e-24 + x * -11359647557788195e-27);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js
var require_main57 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js"(exports, module) {
    "use strict";
    var polyval13 = require_polyval_c13();
    var polyval46 = require_polyval_c46();
    function kernelCos(x, y) {
      var hz;
      var r;
      var w;
      var z;
      z = x * x;
      w = z * z;
      r = z * polyval13(z);
      r += w * w * polyval46(z);
      hz = 0.5 * z;
      w = 1 - hz;
      return w + (1 - w - hz + (z * r - x * y));
    }
    module.exports = kernelCos;
  }
});

// node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js
var require_lib82 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main57();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js
var require_main58 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js"(exports, module) {
    "use strict";
    var S1 = -0.16666666666666632;
    var S2 = 0.00833333333332249;
    var S3 = -1984126982985795e-19;
    var S4 = 27557313707070068e-22;
    var S5 = -25050760253406863e-24;
    var S6 = 158969099521155e-24;
    function kernelSin(x, y) {
      var r;
      var v;
      var w;
      var z;
      z = x * x;
      w = z * z;
      r = S2 + z * (S3 + z * S4) + z * w * (S5 + z * S6);
      v = z * x;
      if (y === 0) {
        return x + v * (S1 + z * r);
      }
      return x - (z * (0.5 * y - v * r) - y - v * S1);
    }
    module.exports = kernelSin;
  }
});

// node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js
var require_lib83 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main58();
    module.exports = main;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js
var require_low2 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js"(exports, module) {
    "use strict";
    var isLittleEndian = require_lib40();
    var LOW;
    if (isLittleEndian === true) {
      LOW = 0;
    } else {
      LOW = 1;
    }
    module.exports = LOW;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js
var require_main59 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js"(exports, module) {
    "use strict";
    var Uint32Array2 = require_lib28();
    var Float64Array2 = require_lib31();
    var LOW = require_low2();
    var FLOAT64_VIEW = new Float64Array2(1);
    var UINT32_VIEW = new Uint32Array2(FLOAT64_VIEW.buffer);
    function getLowWord(x) {
      FLOAT64_VIEW[0] = x;
      return UINT32_VIEW[LOW];
    }
    module.exports = getLowWord;
  }
});

// node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js
var require_lib84 = __commonJS({
  "node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main59();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-filled/lib/main.js
var require_main60 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/main.js"(exports, module) {
    "use strict";
    function filled(value, len) {
      var arr;
      var i;
      arr = [];
      for (i = 0; i < len; i++) {
        arr.push(value);
      }
      return arr;
    }
    module.exports = filled;
  }
});

// node_modules/@stdlib/array-base-filled/lib/index.js
var require_lib85 = __commonJS({
  "node_modules/@stdlib/array-base-filled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main60();
    module.exports = main;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/main.js
var require_main61 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/main.js"(exports, module) {
    "use strict";
    var filled = require_lib85();
    function zeros2(len) {
      return filled(0, len);
    }
    module.exports = zeros2;
  }
});

// node_modules/@stdlib/array-base-zeros/lib/index.js
var require_lib86 = __commonJS({
  "node_modules/@stdlib/array-base-zeros/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main61();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js
var require_kernel_rempio2 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js"(exports, module) {
    "use strict";
    var floor = require_lib2();
    var ldexp = require_lib50();
    var zeros2 = require_lib86();
    var IPIO2 = [
      10680707,
      7228996,
      1387004,
      2578385,
      16069853,
      12639074,
      9804092,
      4427841,
      16666979,
      11263675,
      12935607,
      2387514,
      4345298,
      14681673,
      3074569,
      13734428,
      16653803,
      1880361,
      10960616,
      8533493,
      3062596,
      8710556,
      7349940,
      6258241,
      3772886,
      3769171,
      3798172,
      8675211,
      12450088,
      3874808,
      9961438,
      366607,
      15675153,
      9132554,
      7151469,
      3571407,
      2607881,
      12013382,
      4155038,
      6285869,
      7677882,
      13102053,
      15825725,
      473591,
      9065106,
      15363067,
      6271263,
      9264392,
      5636912,
      4652155,
      7056368,
      13614112,
      10155062,
      1944035,
      9527646,
      15080200,
      6658437,
      6231200,
      6832269,
      16767104,
      5075751,
      3212806,
      1398474,
      7579849,
      6349435,
      12618859
    ];
    var PIO2 = [
      1.570796251296997,
      // 0x3FF921FB, 0x40000000
      7549789415861596e-23,
      // 0x3E74442D, 0x00000000
      5390302529957765e-30,
      // 0x3CF84698, 0x80000000
      3282003415807913e-37,
      // 0x3B78CC51, 0x60000000
      1270655753080676e-44,
      // 0x39F01B83, 0x80000000
      12293330898111133e-52,
      // 0x387A2520, 0x40000000
      27337005381646456e-60,
      // 0x36E38222, 0x80000000
      21674168387780482e-67
      // 0x3569F31D, 0x00000000
    ];
    var TWO24 = 16777216;
    var TWON24 = 5960464477539063e-23;
    var F = zeros2(20);
    var Q = zeros2(20);
    var FQ = zeros2(20);
    var IQ = zeros2(20);
    function compute(x, y, jz, q, q0, jk, jv, jx, f) {
      var carry;
      var fw;
      var ih;
      var jp;
      var i;
      var k;
      var n;
      var j;
      var z;
      jp = jk;
      z = q[jz];
      j = jz;
      for (i = 0; j > 0; i++) {
        fw = TWON24 * z | 0;
        IQ[i] = z - TWO24 * fw | 0;
        z = q[j - 1] + fw;
        j -= 1;
      }
      z = ldexp(z, q0);
      z -= 8 * floor(z * 0.125);
      n = z | 0;
      z -= n;
      ih = 0;
      if (q0 > 0) {
        i = IQ[jz - 1] >> 24 - q0;
        n += i;
        IQ[jz - 1] -= i << 24 - q0;
        ih = IQ[jz - 1] >> 23 - q0;
      } else if (q0 === 0) {
        ih = IQ[jz - 1] >> 23;
      } else if (z >= 0.5) {
        ih = 2;
      }
      if (ih > 0) {
        n += 1;
        carry = 0;
        for (i = 0; i < jz; i++) {
          j = IQ[i];
          if (carry === 0) {
            if (j !== 0) {
              carry = 1;
              IQ[i] = 16777216 - j;
            }
          } else {
            IQ[i] = 16777215 - j;
          }
        }
        if (q0 > 0) {
          switch (q0) {
            // eslint-disable-line default-case
            case 1:
              IQ[jz - 1] &= 8388607;
              break;
            case 2:
              IQ[jz - 1] &= 4194303;
              break;
          }
        }
        if (ih === 2) {
          z = 1 - z;
          if (carry !== 0) {
            z -= ldexp(1, q0);
          }
        }
      }
      if (z === 0) {
        j = 0;
        for (i = jz - 1; i >= jk; i--) {
          j |= IQ[i];
        }
        if (j === 0) {
          for (k = 1; IQ[jk - k] === 0; k++) {
          }
          for (i = jz + 1; i <= jz + k; i++) {
            f[jx + i] = IPIO2[jv + i];
            fw = 0;
            for (j = 0; j <= jx; j++) {
              fw += x[j] * f[jx + (i - j)];
            }
            q[i] = fw;
          }
          jz += k;
          return compute(x, y, jz, q, q0, jk, jv, jx, f);
        }
        jz -= 1;
        q0 -= 24;
        while (IQ[jz] === 0) {
          jz -= 1;
          q0 -= 24;
        }
      } else {
        z = ldexp(z, -q0);
        if (z >= TWO24) {
          fw = TWON24 * z | 0;
          IQ[jz] = z - TWO24 * fw | 0;
          jz += 1;
          q0 += 24;
          IQ[jz] = fw;
        } else {
          IQ[jz] = z | 0;
        }
      }
      fw = ldexp(1, q0);
      for (i = jz; i >= 0; i--) {
        q[i] = fw * IQ[i];
        fw *= TWON24;
      }
      for (i = jz; i >= 0; i--) {
        fw = 0;
        for (k = 0; k <= jp && k <= jz - i; k++) {
          fw += PIO2[k] * q[i + k];
        }
        FQ[jz - i] = fw;
      }
      fw = 0;
      for (i = jz; i >= 0; i--) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[0] = fw;
      } else {
        y[0] = -fw;
      }
      fw = FQ[0] - fw;
      for (i = 1; i <= jz; i++) {
        fw += FQ[i];
      }
      if (ih === 0) {
        y[1] = fw;
      } else {
        y[1] = -fw;
      }
      return n & 7;
    }
    function kernelRempio2(x, y, e0, nx) {
      var fw;
      var jk;
      var jv;
      var jx;
      var jz;
      var q0;
      var i;
      var j;
      var m;
      jk = 4;
      jx = nx - 1;
      jv = (e0 - 3) / 24 | 0;
      if (jv < 0) {
        jv = 0;
      }
      q0 = e0 - 24 * (jv + 1);
      j = jv - jx;
      m = jx + jk;
      for (i = 0; i <= m; i++) {
        if (j < 0) {
          F[i] = 0;
        } else {
          F[i] = IPIO2[j];
        }
        j += 1;
      }
      for (i = 0; i <= jk; i++) {
        fw = 0;
        for (j = 0; j <= jx; j++) {
          fw += x[j] * F[jx + (i - j)];
        }
        Q[i] = fw;
      }
      jz = jk;
      return compute(x, y, jz, Q, q0, jk, jv, jx, F);
    }
    module.exports = kernelRempio2;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/main.js
var require_main62 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/main.js"(exports, module) {
    "use strict";
    var round = Math.round;
    module.exports = round;
  }
});

// node_modules/@stdlib/math-base-special-round/lib/index.js
var require_lib87 = __commonJS({
  "node_modules/@stdlib/math-base-special-round/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main62();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js
var require_rempio2_medium = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js"(exports, module) {
    "use strict";
    var round = require_lib87();
    var getHighWord = require_lib42();
    var INVPIO2 = 0.6366197723675814;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var PIO2_2 = 6077100506303966e-26;
    var PIO2_2T = 20222662487959506e-37;
    var PIO2_3 = 20222662487111665e-37;
    var PIO2_3T = 84784276603689e-45;
    var EXPONENT_MASK = 2047 | 0;
    function rempio2Medium(x, ix, y) {
      var high;
      var n;
      var t;
      var r;
      var w;
      var i;
      var j;
      n = round(x * INVPIO2);
      r = x - n * PIO2_1;
      w = n * PIO2_1T;
      j = ix >> 20 | 0;
      y[0] = r - w;
      high = getHighWord(y[0]);
      i = j - (high >> 20 & EXPONENT_MASK);
      if (i > 16) {
        t = r;
        w = n * PIO2_2;
        r = t - w;
        w = n * PIO2_2T - (t - r - w);
        y[0] = r - w;
        high = getHighWord(y[0]);
        i = j - (high >> 20 & EXPONENT_MASK);
        if (i > 49) {
          t = r;
          w = n * PIO2_3;
          r = t - w;
          w = n * PIO2_3T - (t - r - w);
          y[0] = r - w;
        }
      }
      y[1] = r - y[0] - w;
      return n;
    }
    module.exports = rempio2Medium;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/main.js
var require_main63 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/main.js"(exports, module) {
    "use strict";
    var ABS_MASK = require_lib14();
    var EXPONENT_MASK = require_lib48();
    var SIGNIFICAND_MASK = require_lib69();
    var getHighWord = require_lib42();
    var getLowWord = require_lib84();
    var fromWords = require_lib43();
    var rempio2Kernel = require_kernel_rempio2();
    var rempio2Medium = require_rempio2_medium();
    var ZERO = 0;
    var TWO24 = 16777216;
    var PIO2_1 = 1.5707963267341256;
    var PIO2_1T = 6077100506506192e-26;
    var TWO_PIO2_1T = 2 * PIO2_1T;
    var THREE_PIO2_1T = 3 * PIO2_1T;
    var FOUR_PIO2_1T = 4 * PIO2_1T;
    var PI_HIGH_WORD_SIGNIFICAND = 598523 | 0;
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var THREE_PIO4_HIGH_WORD = 1073928572 | 0;
    var FIVE_PIO4_HIGH_WORD = 1074752122 | 0;
    var THREE_PIO2_HIGH_WORD = 1074977148 | 0;
    var SEVEN_PIO4_HIGH_WORD = 1075183036 | 0;
    var TWO_PI_HIGH_WORD = 1075388923 | 0;
    var NINE_PIO4_HIGH_WORD = 1075594811 | 0;
    var MEDIUM = 1094263291 | 0;
    var TX = [0, 0, 0];
    var TY = [0, 0];
    function rempio2(x, y) {
      var low;
      var e0;
      var hx;
      var ix;
      var nx;
      var i;
      var n;
      var z;
      hx = getHighWord(x) | 0;
      ix = hx & ABS_MASK | 0;
      if (ix <= PIO4_HIGH_WORD) {
        y[0] = x;
        y[1] = 0;
        return 0;
      }
      if (ix <= FIVE_PIO4_HIGH_WORD) {
        if ((ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND) {
          return rempio2Medium(x, ix, y);
        }
        if (ix <= THREE_PIO4_HIGH_WORD) {
          if (hx > 0) {
            z = x - PIO2_1;
            y[0] = z - PIO2_1T;
            y[1] = z - y[0] - PIO2_1T;
            return 1;
          }
          z = x + PIO2_1;
          y[0] = z + PIO2_1T;
          y[1] = z - y[0] + PIO2_1T;
          return -1;
        }
        if (hx > 0) {
          z = x - 2 * PIO2_1;
          y[0] = z - TWO_PIO2_1T;
          y[1] = z - y[0] - TWO_PIO2_1T;
          return 2;
        }
        z = x + 2 * PIO2_1;
        y[0] = z + TWO_PIO2_1T;
        y[1] = z - y[0] + TWO_PIO2_1T;
        return -2;
      }
      if (ix <= NINE_PIO4_HIGH_WORD) {
        if (ix <= SEVEN_PIO4_HIGH_WORD) {
          if (ix === THREE_PIO2_HIGH_WORD) {
            return rempio2Medium(x, ix, y);
          }
          if (hx > 0) {
            z = x - 3 * PIO2_1;
            y[0] = z - THREE_PIO2_1T;
            y[1] = z - y[0] - THREE_PIO2_1T;
            return 3;
          }
          z = x + 3 * PIO2_1;
          y[0] = z + THREE_PIO2_1T;
          y[1] = z - y[0] + THREE_PIO2_1T;
          return -3;
        }
        if (ix === TWO_PI_HIGH_WORD) {
          return rempio2Medium(x, ix, y);
        }
        if (hx > 0) {
          z = x - 4 * PIO2_1;
          y[0] = z - FOUR_PIO2_1T;
          y[1] = z - y[0] - FOUR_PIO2_1T;
          return 4;
        }
        z = x + 4 * PIO2_1;
        y[0] = z + FOUR_PIO2_1T;
        y[1] = z - y[0] + FOUR_PIO2_1T;
        return -4;
      }
      if (ix < MEDIUM) {
        return rempio2Medium(x, ix, y);
      }
      if (ix >= EXPONENT_MASK) {
        y[0] = NaN;
        y[1] = NaN;
        return 0;
      }
      low = getLowWord(x);
      e0 = (ix >> 20) - 1046;
      z = fromWords(ix - (e0 << 20 | 0), low);
      for (i = 0; i < 2; i++) {
        TX[i] = z | 0;
        z = (z - TX[i]) * TWO24;
      }
      TX[2] = z;
      nx = 3;
      while (TX[nx - 1] === ZERO) {
        nx -= 1;
      }
      n = rempio2Kernel(TX, TY, e0, nx, 1);
      if (hx < 0) {
        y[0] = -TY[0];
        y[1] = -TY[1];
        return -n;
      }
      y[0] = TY[0];
      y[1] = TY[1];
      return n;
    }
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-rempio2/lib/index.js
var require_lib88 = __commonJS({
  "node_modules/@stdlib/math-base-special-rempio2/lib/index.js"(exports, module) {
    "use strict";
    var rempio2 = require_main63();
    module.exports = rempio2;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/main.js
var require_main64 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/main.js"(exports, module) {
    "use strict";
    var HIGH_WORD_ABS_MASK = require_lib14();
    var HIGH_WORD_EXPONENT_MASK = require_lib48();
    var getHighWord = require_lib42();
    var kernelCos = require_lib82();
    var kernelSin = require_lib83();
    var rempio2 = require_lib88();
    var PIO4_HIGH_WORD = 1072243195 | 0;
    var SMALL_HIGH_WORD = 1045430272 | 0;
    var Y = [0, 0];
    function sin(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= HIGH_WORD_ABS_MASK;
      if (ix <= PIO4_HIGH_WORD) {
        if (ix < SMALL_HIGH_WORD) {
          return x;
        }
        return kernelSin(x, 0);
      }
      if (ix >= HIGH_WORD_EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, Y);
      switch (n & 3) {
        case 0:
          return kernelSin(Y[0], Y[1]);
        case 1:
          return kernelCos(Y[0], Y[1]);
        case 2:
          return -kernelSin(Y[0], Y[1]);
        default:
          return -kernelCos(Y[0], Y[1]);
      }
    }
    module.exports = sin;
  }
});

// node_modules/@stdlib/math-base-special-sin/lib/index.js
var require_lib89 = __commonJS({
  "node_modules/@stdlib/math-base-special-sin/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main64();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js
var require_lib90 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = 2.5066282746310007;
    module.exports = SQRT_TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js
var require_polyval_s = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333334822;
      }
      return 0.08333333333334822 + x * (0.0034722222160545866 + x * (-0.0026813261780578124 + x * (-22954996161337813e-20 + x * 7873113957930937e-19)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js
var require_stirling_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js"(exports, module) {
    "use strict";
    var SQRT_TWO_PI = require_lib90();
    var pow = require_lib70();
    var exp = require_lib51();
    var polyval = require_polyval_s();
    var MAX_STIRLING = 143.01608;
    function gamma(x) {
      var w;
      var y;
      var v;
      w = 1 / x;
      w = 1 + w * polyval(w);
      y = exp(x);
      if (x > MAX_STIRLING) {
        v = pow(x, 0.5 * x - 0.25);
        y = v * (v / y);
      } else {
        y = pow(x, x - 0.5) / y;
      }
      return SQRT_TWO_PI * y * w;
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/constants-float64-eulergamma/lib/index.js
var require_lib91 = __commonJS({
  "node_modules/@stdlib/constants-float64-eulergamma/lib/index.js"(exports, module) {
    "use strict";
    var EULERGAMMA = 0.5772156649015329;
    module.exports = EULERGAMMA;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js
var require_small_approximation = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js"(exports, module) {
    "use strict";
    var EULER = require_lib91();
    function gamma(x, z) {
      return z / ((1 + EULER * x) * x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js
var require_rational_pq2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 1;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 1 + x * (0.4942148268014971 + x * (0.20744822764843598 + x * (0.04763678004571372 + x * (0.010421379756176158 + x * (0.0011913514700658638 + x * (16011952247675185e-20 + x * 0))))));
        s2 = 1 + x * (0.0714304917030273 + x * (-0.23459179571824335 + x * (0.035823639860549865 + x * (0.011813978522206043 + x * (-0.004456419138517973 + x * (5396055804933034e-19 + x * -23158187332412014e-21))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (16011952247675185e-20 + x * (0.0011913514700658638 + x * (0.010421379756176158 + x * (0.04763678004571372 + x * (0.20744822764843598 + x * (0.4942148268014971 + x * 1))))));
        s2 = -23158187332412014e-21 + x * (5396055804933034e-19 + x * (-0.004456419138517973 + x * (0.011813978522206043 + x * (0.035823639860549865 + x * (-0.23459179571824335 + x * (0.0714304917030273 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/main.js
var require_main65 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isInteger = require_lib63();
    var isNegativeZero = require_lib76();
    var abs = require_lib46();
    var floor = require_lib2();
    var sin = require_lib89();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var PI = require_lib81();
    var stirlingApprox = require_stirling_approximation();
    var smallApprox = require_small_approximation();
    var rateval = require_rational_pq2();
    function gamma(x) {
      var sign;
      var q;
      var p;
      var z;
      if (isInteger(x) && x < 0 || x === NINF || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        if (isNegativeZero(x)) {
          return NINF;
        }
        return PINF;
      }
      if (x > 171.61447887182297) {
        return PINF;
      }
      if (x < -170.5674972726612) {
        return 0;
      }
      q = abs(x);
      if (q > 33) {
        if (x >= 0) {
          return stirlingApprox(x);
        }
        p = floor(q);
        if ((p & 1) === 0) {
          sign = -1;
        } else {
          sign = 1;
        }
        z = q - p;
        if (z > 0.5) {
          p += 1;
          z = q - p;
        }
        z = q * sin(PI * z);
        return sign * PI / (abs(z) * stirlingApprox(q));
      }
      z = 1;
      while (x >= 3) {
        x -= 1;
        z *= x;
      }
      while (x < 0) {
        if (x > -1e-9) {
          return smallApprox(x, z);
        }
        z /= x;
        x += 1;
      }
      while (x < 2) {
        if (x < 1e-9) {
          return smallApprox(x, z);
        }
        z /= x;
        x += 1;
      }
      if (x === 2) {
        return z;
      }
      x -= 2;
      return z * rateval(x);
    }
    module.exports = gamma;
  }
});

// node_modules/@stdlib/math-base-special-gamma/lib/index.js
var require_lib92 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main65();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js
var require_lib93 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_NTH_FACTORIAL = 170 | 0;
    module.exports = FLOAT64_MAX_NTH_FACTORIAL;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/factorials.json
var require_factorials = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/factorials.json"(exports, module) {
    module.exports = [
      1,
      1,
      2,
      6,
      24,
      120,
      720,
      5040,
      40320,
      362880,
      3628800,
      39916800,
      479001600,
      6227020800,
      87178291200,
      1307674368e3,
      20922789888e3,
      355687428096e3,
      6402373705728e3,
      121645100408832e3,
      243290200817664e4,
      5109094217170944e4,
      11240007277776077e5,
      2585201673888498e7,
      6204484017332394e8,
      15511210043330986e9,
      40329146112660565e10,
      10888869450418352e12,
      30488834461171387e13,
      8841761993739702e15,
      26525285981219107e16,
      8222838654177922e18,
      2631308369336935e20,
      8683317618811886e21,
      29523279903960416e22,
      10333147966386145e24,
      37199332678990125e25,
      13763753091226346e27,
      5230226174666011e29,
      20397882081197444e30,
      8159152832478977e32,
      3345252661316381e34,
      140500611775288e37,
      6041526306337383e37,
      2658271574788449e39,
      11962222086548019e40,
      5502622159812089e42,
      25862324151116818e43,
      12413915592536073e45,
      6082818640342675e47,
      30414093201713376e48,
      15511187532873822e50,
      8065817517094388e52,
      42748832840600255e53,
      2308436973392414e56,
      12696403353658276e57,
      7109985878048635e59,
      40526919504877214e60,
      23505613312828785e62,
      13868311854568984e64,
      832098711274139e67,
      5075802138772248e68,
      3146997326038794e70,
      198260831540444e73,
      12688693218588417e73,
      8247650592082472e75,
      5443449390774431e77,
      3647111091818868e79,
      24800355424368305e80,
      1711224524281413e83,
      11978571669969892e84,
      8504785885678623e86,
      61234458376886085e87,
      44701154615126844e89,
      3307885441519386e92,
      248091408113954e95,
      18854947016660504e95,
      14518309202828587e97,
      11324281178206297e99,
      8946182130782976e101,
      7156945704626381e103,
      5797126020747368e105,
      4753643337012842e107,
      3945523969720659e109,
      3314240134565353e111,
      281710411438055e114,
      24227095383672734e114,
      2107757298379528e117,
      18548264225739844e118,
      1650795516090846e121,
      14857159644817615e122,
      1352001527678403e125,
      12438414054641308e126,
      11567725070816416e128,
      1087366156656743e131,
      1032997848823906e133,
      9916779348709496e134,
      9619275968248212e136,
      9426890448883248e138,
      9332621544394415e140,
      9332621544394415e142,
      942594775983836e145,
      9614466715035127e146,
      990290071648618e149,
      10299016745145628e150,
      1081396758240291e153,
      11462805637347084e154,
      1226520203196138e157,
      1324641819451829e159,
      14438595832024937e160,
      1588245541522743e163,
      17629525510902446e164,
      1974506857221074e167,
      22311927486598138e168,
      25435597334721877e170,
      2925093693493016e173,
      3393108684451898e175,
      3969937160808721e177,
      4684525849754291e179,
      5574585761207606e181,
      6689502913449127e183,
      8094298525273444e185,
      9875044200833601e187,
      1214630436702533e190,
      1506141741511141e192,
      1882677176888926e194,
      2372173242880047e196,
      30126600184576594e197,
      3856204823625804e200,
      4974504222477287e202,
      6466855489220474e204,
      847158069087882e207,
      11182486511960043e208,
      14872707060906857e210,
      19929427461615188e212,
      26904727073180504e214,
      3659042881952549e217,
      5012888748274992e219,
      6917786472619489e221,
      9615723196941089e223,
      13462012475717526e225,
      1898143759076171e228,
      2695364137888163e230,
      3854370717180073e232,
      55502938327393044e233,
      8047926057471992e236,
      11749972043909107e238,
      1727245890454639e241,
      25563239178728654e242,
      380892263763057e246,
      5713383956445855e247,
      862720977423324e250,
      13113358856834524e251,
      20063439050956823e253,
      30897696138473508e255,
      4789142901463394e258,
      7471062926282894e260,
      11729568794264145e262,
      1853271869493735e265,
      29467022724950384e266,
      47147236359920616e268,
      7590705053947219e271,
      12296942187394494e273,
      20044015765453026e275,
      3287218585534296e278,
      5423910666131589e280,
      9003691705778438e282,
      1503616514864999e285,
      25260757449731984e286,
      4269068009004705e289,
      7257415615307999e291
    ];
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/main.js
var require_main66 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isInteger = require_lib63();
    var gamma = require_lib92();
    var PINF = require_lib7();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib93();
    var FACTORIALS = require_factorials();
    function factorial(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (isInteger(x)) {
        if (x < 0) {
          return NaN;
        }
        if (x <= FLOAT64_MAX_NTH_FACTORIAL) {
          return FACTORIALS[x];
        }
        return PINF;
      }
      return gamma(x + 1);
    }
    module.exports = factorial;
  }
});

// node_modules/@stdlib/math-base-special-factorial/lib/index.js
var require_lib94 = __commonJS({
  "node_modules/@stdlib/math-base-special-factorial/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main66();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js
var require_rational_pq3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 3847467039331777e-5 + x * (3685766504351951e-5 + x * (1588920245372942e-5 + x * (4059208354298835e-6 + x * (6805476611834733e-7 + x * (7823975500312005e-8 + x * (6246580776401795e-9 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580776401795e-9 + x * (7823975500312005e-8 + x * (6805476611834733e-7 + x * (4059208354298835e-6 + x * (1588920245372942e-5 + x * (3685766504351951e-5 + x * 3847467039331777e-5)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js
var require_main67 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSum = require_rational_pq3();
    module.exports = gammaLanczosSum;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js
var require_lib95 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main67();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js
var require_lib96 = __commonJS({
  "node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_GAMMA_LANCZOS_G = 10.900511;
    module.exports = FLOAT64_GAMMA_LANCZOS_G;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js
var require_gamma_delta_ratio_lanczos = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js"(exports, module) {
    "use strict";
    var lanczosSum = require_lib95();
    var gamma = require_lib92();
    var log1p = require_lib60();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var EPSILON = require_lib72();
    var E = require_lib71();
    var G = require_lib96();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib93();
    var FACTORIAL_169 = 4269068009004705e289;
    function gammaDeltaRatioLanczos(z, delta) {
      var result;
      var ratio2;
      var zgh;
      if (z < EPSILON) {
        if (delta >= FLOAT64_MAX_NTH_FACTORIAL) {
          ratio2 = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta);
          ratio2 *= z;
          ratio2 *= FACTORIAL_169;
          return 1 / ratio2;
        }
        return 1 / (z * gamma(z + delta));
      }
      zgh = z + G - 0.5;
      if (z + delta === z) {
        if (abs(delta / zgh) < EPSILON) {
          result = exp(-delta);
        } else {
          result = 1;
        }
      } else {
        if (abs(delta) < 10) {
          result = exp((0.5 - z) * log1p(delta / zgh));
        } else {
          result = pow(zgh / (zgh + delta), z - 0.5);
        }
        result *= lanczosSum(z) / lanczosSum(z + delta);
      }
      result *= pow(E / (zgh + delta), delta);
      return result;
    }
    module.exports = gammaDeltaRatioLanczos;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js
var require_main68 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var floor = require_lib2();
    var gamma = require_lib92();
    var factorial = require_lib94();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib93();
    var gammaDeltaRatioLanczos = require_gamma_delta_ratio_lanczos();
    function gammaDeltaRatio(z, delta) {
      var result;
      var idelta;
      var iz;
      if (z <= 0 || z + delta <= 0) {
        return gamma(z) / gamma(z + delta);
      }
      idelta = floor(delta);
      if (idelta === delta) {
        iz = floor(z);
        if (iz === z) {
          if (z <= FLOAT64_MAX_NTH_FACTORIAL && z + delta <= FLOAT64_MAX_NTH_FACTORIAL) {
            return factorial(iz - 1) / factorial(idelta + iz - 1);
          }
        }
        if (abs(delta) < 20) {
          if (delta === 0) {
            return 1;
          }
          if (delta < 0) {
            z -= 1;
            result = z;
            delta += 1;
            while (delta !== 0) {
              z -= 1;
              result *= z;
              delta += 1;
            }
            return result;
          }
          result = 1 / z;
          delta -= 1;
          while (delta !== 0) {
            z += 1;
            result /= z;
            delta -= 1;
          }
          return result;
        }
      }
      return gammaDeltaRatioLanczos(z, delta);
    }
    module.exports = gammaDeltaRatio;
  }
});

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js
var require_lib97 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main68();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/main.js
var require_main69 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/main.js"(exports, module) {
    "use strict";
    var getHighWord = require_lib42();
    var kernelCos = require_lib82();
    var kernelSin = require_lib83();
    var rempio2 = require_lib88();
    var ABS_MASK = require_lib14();
    var EXPONENT_MASK = require_lib48();
    var buffer = [0, 0];
    var HIGH_WORD_PIO4 = 1072243195 | 0;
    var HIGH_WORD_TWO_NEG_27 = 1044381696 | 0;
    function cos(x) {
      var ix;
      var n;
      ix = getHighWord(x);
      ix &= ABS_MASK;
      if (ix <= HIGH_WORD_PIO4) {
        if (ix < HIGH_WORD_TWO_NEG_27) {
          return 1;
        }
        return kernelCos(x, 0);
      }
      if (ix >= EXPONENT_MASK) {
        return NaN;
      }
      n = rempio2(x, buffer);
      switch (n & 3) {
        case 0:
          return kernelCos(buffer[0], buffer[1]);
        case 1:
          return -kernelSin(buffer[0], buffer[1]);
        case 2:
          return -kernelCos(buffer[0], buffer[1]);
        default:
          return kernelSin(buffer[0], buffer[1]);
      }
    }
    module.exports = cos;
  }
});

// node_modules/@stdlib/math-base-special-cos/lib/index.js
var require_lib98 = __commonJS({
  "node_modules/@stdlib/math-base-special-cos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main69();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/main.js
var require_main70 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isInfinite = require_lib12();
    var cos = require_lib98();
    var sin = require_lib89();
    var abs = require_lib46();
    var copysign = require_lib44();
    var PI = require_lib81();
    function sinpi(x) {
      var ar;
      var r;
      if (isnan(x)) {
        return NaN;
      }
      if (isInfinite(x)) {
        return NaN;
      }
      r = x % 2;
      ar = abs(r);
      if (ar === 0 || ar === 1) {
        return copysign(0, r);
      }
      if (ar < 0.25) {
        return sin(PI * r);
      }
      if (ar < 0.75) {
        ar = 0.5 - ar;
        return copysign(cos(PI * ar), r);
      }
      if (ar < 1.25) {
        r = copysign(1, r) - r;
        return sin(PI * r);
      }
      if (ar < 1.75) {
        ar -= 1.5;
        return -copysign(cos(PI * ar), r);
      }
      r -= copysign(2, r);
      return sin(PI * r);
    }
    module.exports = sinpi;
  }
});

// node_modules/@stdlib/math-base-special-sinpi/lib/index.js
var require_lib99 = __commonJS({
  "node_modules/@stdlib/math-base-special-sinpi/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main70();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js
var require_polyval_a1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.06735230105312927;
      }
      return 0.06735230105312927 + x * (0.007385550860814029 + x * (0.0011927076318336207 + x * (22086279071390839e-20 + x * 25214456545125733e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js
var require_polyval_a2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.020580808432516733;
      }
      return 0.020580808432516733 + x * (0.0028905138367341563 + x * (5100697921535113e-19 + x * (10801156724758394e-20 + x * 44864094961891516e-21)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js
var require_polyval_r = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1.3920053346762105;
      }
      return 1.3920053346762105 + x * (0.7219355475671381 + x * (0.17193386563280308 + x * (0.01864591917156529 + x * (7779424963818936e-19 + x * 7326684307446256e-21))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js
var require_polyval_s2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.21498241596060885;
      }
      return 0.21498241596060885 + x * (0.325778796408931 + x * (0.14635047265246445 + x * (0.02664227030336386 + x * (0.0018402845140733772 + x * 3194753265841009e-20))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js
var require_polyval_t1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.032788541075985965;
      }
      return -0.032788541075985965 + x * (0.006100538702462913 + x * (-0.0014034646998923284 + x * 31563207090362595e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js
var require_polyval_t2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.01797067508118204;
      }
      return 0.01797067508118204 + x * (-0.0036845201678113826 + x * (881081882437654e-18 + x * -31275416837512086e-20));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js
var require_polyval_t3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.010314224129834144;
      }
      return -0.010314224129834144 + x * (0.0022596478090061247 + x * (-5385953053567405e-19 + x * 3355291926355191e-19));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js
var require_polyval_u = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.6328270640250934;
      }
      return 0.6328270640250934 + x * (1.4549225013723477 + x * (0.9777175279633727 + x * (0.22896372806469245 + x * 0.013381091853678766)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js
var require_polyval_v = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 2.4559779371304113;
      }
      return 2.4559779371304113 + x * (2.128489763798934 + x * (0.7692851504566728 + x * (0.10422264559336913 + x * 0.003217092422824239)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js
var require_polyval_w2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333333297;
      }
      return 0.08333333333333297 + x * (-0.0027777777772877554 + x * (7936505586430196e-19 + x * (-59518755745034e-17 + x * (8363399189962821e-19 + x * -0.0016309293409657527))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/main.js
var require_main71 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isInfinite = require_lib12();
    var abs = require_lib46();
    var ln = require_lib56();
    var trunc = require_lib4();
    var sinpi = require_lib99();
    var PI = require_lib81();
    var PINF = require_lib7();
    var polyvalA1 = require_polyval_a1();
    var polyvalA2 = require_polyval_a2();
    var polyvalR = require_polyval_r();
    var polyvalS = require_polyval_s2();
    var polyvalT1 = require_polyval_t1();
    var polyvalT2 = require_polyval_t2();
    var polyvalT3 = require_polyval_t3();
    var polyvalU = require_polyval_u();
    var polyvalV = require_polyval_v();
    var polyvalW = require_polyval_w2();
    var A1C = 0.07721566490153287;
    var A2C = 0.3224670334241136;
    var RC = 1;
    var SC = -0.07721566490153287;
    var T1C = 0.48383612272381005;
    var T2C = -0.1475877229945939;
    var T3C = 0.06462494023913339;
    var UC = -0.07721566490153287;
    var VC = 1;
    var WC = 0.4189385332046727;
    var YMIN = 1.4616321449683622;
    var TWO52 = 4503599627370496;
    var TWO56 = 72057594037927940;
    var TINY3 = 13877787807814457e-33;
    var TC = 1.4616321449683622;
    var TF = -0.12148629053584961;
    var TT = -3638676997039505e-33;
    function gammaln(x) {
      var isNegative;
      var nadj;
      var flg;
      var p3;
      var p2;
      var p1;
      var p;
      var q;
      var t;
      var w;
      var y;
      var z;
      var r;
      if (isnan(x) || isInfinite(x)) {
        return x;
      }
      if (x === 0) {
        return PINF;
      }
      if (x < 0) {
        isNegative = true;
        x = -x;
      } else {
        isNegative = false;
      }
      if (x < TINY3) {
        return -ln(x);
      }
      if (isNegative) {
        if (x >= TWO52) {
          return PINF;
        }
        t = sinpi(x);
        if (t === 0) {
          return PINF;
        }
        nadj = ln(PI / abs(t * x));
      }
      if (x === 1 || x === 2) {
        return 0;
      }
      if (x < 2) {
        if (x <= 0.9) {
          r = -ln(x);
          if (x >= YMIN - 1 + 0.27) {
            y = 1 - x;
            flg = 0;
          } else if (x >= YMIN - 1 - 0.27) {
            y = x - (TC - 1);
            flg = 1;
          } else {
            y = x;
            flg = 2;
          }
        } else {
          r = 0;
          if (x >= YMIN + 0.27) {
            y = 2 - x;
            flg = 0;
          } else if (x >= YMIN - 0.27) {
            y = x - TC;
            flg = 1;
          } else {
            y = x - 1;
            flg = 2;
          }
        }
        switch (flg) {
          // eslint-disable-line default-case
          case 0:
            z = y * y;
            p1 = A1C + z * polyvalA1(z);
            p2 = z * (A2C + z * polyvalA2(z));
            p = y * p1 + p2;
            r += p - 0.5 * y;
            break;
          case 1:
            z = y * y;
            w = z * y;
            p1 = T1C + w * polyvalT1(w);
            p2 = T2C + w * polyvalT2(w);
            p3 = T3C + w * polyvalT3(w);
            p = z * p1 - (TT - w * (p2 + y * p3));
            r += TF + p;
            break;
          case 2:
            p1 = y * (UC + y * polyvalU(y));
            p2 = VC + y * polyvalV(y);
            r += -0.5 * y + p1 / p2;
            break;
        }
      } else if (x < 8) {
        flg = trunc(x);
        y = x - flg;
        p = y * (SC + y * polyvalS(y));
        q = RC + y * polyvalR(y);
        r = 0.5 * y + p / q;
        z = 1;
        switch (flg) {
          // eslint-disable-line default-case
          case 7:
            z *= y + 6;
          /* Falls through */
          case 6:
            z *= y + 5;
          /* Falls through */
          case 5:
            z *= y + 4;
          /* Falls through */
          case 4:
            z *= y + 3;
          /* Falls through */
          case 3:
            z *= y + 2;
            r += ln(z);
        }
      } else if (x < TWO56) {
        t = ln(x);
        z = 1 / x;
        y = z * z;
        w = WC + z * polyvalW(y);
        r = (x - 0.5) * (t - 1) + w;
      } else {
        r = x * (ln(x) - 1);
      }
      if (isNegative) {
        r = nadj - r;
      }
      return r;
    }
    module.exports = gammaln;
  }
});

// node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var require_lib100 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaln/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main71();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-max-ln/lib/index.js
var require_lib101 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_LN = 709.782712893384;
    module.exports = FLOAT64_MAX_LN;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js
var require_lib102 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SQRT_EPSILON = 14901161193847656e-24;
    module.exports = FLOAT64_SQRT_EPSILON;
  }
});

// node_modules/@stdlib/utils-eval/lib/index.js
var require_lib103 = __commonJS({
  "node_modules/@stdlib/utils-eval/lib/index.js"(exports, module) {
    "use strict";
    var evil = eval;
    module.exports = evil;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/main.js
var require_main72 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/main.js"(exports, module) {
    "use strict";
    var evil = require_lib103();
    function hasGeneratorSupport() {
      var bool;
      try {
        evil('"use strict"; (function* () {})');
        bool = true;
      } catch (err) {
        bool = false;
      }
      return bool;
    }
    module.exports = hasGeneratorSupport;
  }
});

// node_modules/@stdlib/assert-has-generator-support/lib/index.js
var require_lib104 = __commonJS({
  "node_modules/@stdlib/assert-has-generator-support/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main72();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js
var require_generators = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib72();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var isgenerator;
      var tolerance;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      isgenerator = typeof generator.next === "function";
      if (isgenerator === true) {
        for (nextTerm of generator) {
          result += nextTerm;
          if (abs(tolerance * result) >= abs(nextTerm) || --counter === 0) {
            break;
          }
        }
      } else {
        do {
          nextTerm = generator();
          result += nextTerm;
        } while (abs(tolerance * result) < abs(nextTerm) && --counter);
      }
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js
var require_basic = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib72();
    var MAX_TERMS = 1e6;
    function sumSeries(generator, options) {
      var tolerance;
      var nextTerm;
      var counter;
      var result;
      var opts;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      tolerance = opts.tolerance || EPS;
      counter = opts.maxTerms || MAX_TERMS;
      result = opts.initialValue || 0;
      do {
        nextTerm = generator();
        result += nextTerm;
      } while (abs(tolerance * result) < abs(nextTerm) && --counter);
      return result;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-tools-sum-series/lib/index.js
var require_lib105 = __commonJS({
  "node_modules/@stdlib/math-base-tools-sum-series/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib104();
    var generator = require_generators();
    var basic = require_basic();
    var sumSeries;
    if (hasGeneratorSupport()) {
      sumSeries = generator;
    } else {
      sumSeries = basic;
    }
    module.exports = sumSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js
var require_tgamma_i_large_x_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js"(exports, module) {
    "use strict";
    function tgammaILargeXSeries(a1, x1) {
      var result = 1;
      var a = a1;
      var x = x1;
      return next;
      function next() {
        var r = result;
        result *= a / x;
        a -= 1;
        return r;
      }
    }
    module.exports = tgammaILargeXSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js
var require_tgamma_i_large_x = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib105();
    var tgammaILargeXSeries = require_tgamma_i_large_x_series();
    function tgammaILargeX(a, x) {
      var result;
      var s;
      s = tgammaILargeXSeries(a, x);
      result = sumSeries(s);
      return result;
    }
    module.exports = tgammaILargeX;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js
var require_finite_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    function finiteGammaQ(a, x) {
      var term;
      var sum2;
      var e;
      var n;
      e = exp(-x);
      sum2 = e;
      if (sum2 !== 0) {
        term = sum2;
        for (n = 1; n < a; ++n) {
          term /= n;
          term *= x;
          sum2 += term;
        }
      }
      return sum2;
    }
    module.exports = finiteGammaQ;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js
var require_finite_half_gamma_q = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js"(exports, module) {
    "use strict";
    var erfc2 = require_lib53();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var PI = require_lib81();
    function finiteHalfGammaQ(a, x) {
      var half;
      var term;
      var sum2;
      var e;
      var n;
      e = erfc2(sqrt(x));
      if (e !== 0 && a > 1) {
        term = exp(-x) / sqrt(PI * x);
        term *= x;
        half = 0.5;
        term /= half;
        sum2 = term;
        for (n = 2; n < a; ++n) {
          term /= n - half;
          term *= x;
          sum2 += term;
        }
        e += sum2;
      }
      return e;
    }
    module.exports = finiteHalfGammaQ;
  }
});

// node_modules/@stdlib/constants-float64-min-ln/lib/index.js
var require_lib106 = __commonJS({
  "node_modules/@stdlib/constants-float64-min-ln/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MIN_LN = -708.3964185322641;
    module.exports = FLOAT64_MIN_LN;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    var pow = require_lib70();
    var ln = require_lib56();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    function fullIGammaPrefix(a, z) {
      var prefix;
      var alz;
      alz = a * ln(z);
      if (z >= 1) {
        if (alz < MAX_LN && -z > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (a >= 1) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      } else {
        if (alz > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (z / a < MAX_LN) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js
var require_main73 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js"(exports, module) {
    "use strict";
    function evalpoly(c, x) {
      var p;
      var i;
      i = c.length;
      if (i < 2 || x === 0) {
        if (i === 0) {
          return 0;
        }
        return c[0];
      }
      i -= 1;
      p = c[i] * x + c[i - 1];
      i -= 2;
      while (i >= 0) {
        p = p * x + c[i];
        i -= 1;
      }
      return p;
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/function-ctor/lib/main.js
var require_main74 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/main.js"(exports, module) {
    "use strict";
    var Fcn = Function;
    module.exports = Fcn;
  }
});

// node_modules/@stdlib/function-ctor/lib/index.js
var require_lib107 = __commonJS({
  "node_modules/@stdlib/function-ctor/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main74();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js
var require_factory = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js"(exports, module) {
    "use strict";
    var Fcn = require_lib107();
    var evalpoly = require_main73();
    function factory(c) {
      var f;
      var n;
      var m;
      var i;
      if (c.length > 500) {
        return polyval;
      }
      f = "return function evalpoly(x){";
      n = c.length;
      if (n === 0) {
        f += "return 0.0;";
      } else if (n === 1) {
        f += "return " + c[0] + ";";
      } else {
        f += "if(x===0.0){return " + c[0] + ";}";
        f += "return " + c[0];
        m = n - 1;
        for (i = 1; i < n; i++) {
          f += "+x*";
          if (i < m) {
            f += "(";
          }
          f += c[i];
        }
        for (i = 0; i < m - 1; i++) {
          f += ")";
        }
        f += ";";
      }
      f += "}";
      f += "//# sourceURL=evalpoly.factory.js";
      return new Fcn(f)();
      function polyval(x) {
        return evalpoly(c, x);
      }
    }
    module.exports = factory;
  }
});

// node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js
var require_lib108 = __commonJS({
  "node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib19();
    var main = require_main73();
    var factory = require_factory();
    setReadOnly(main, "factory", factory);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js
var require_log1p_series = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js"(exports, module) {
    "use strict";
    function log1pSeries(x) {
      var mMult = -x;
      var mProd = -1;
      var k = 0;
      return next;
      function next() {
        mProd *= mMult;
        k += 1;
        return mProd / k;
      }
    }
    module.exports = log1pSeries;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/main.js
var require_main75 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var ln = require_lib56();
    var FLOAT_EPS = require_lib72();
    var sumSeries = require_lib105();
    var log1pSeries = require_log1p_series();
    function log1pmx(x) {
      var opts;
      var ax;
      if (x <= -1) {
        return NaN;
      }
      ax = abs(x);
      if (ax > 0.95) {
        return ln(1 + x) - x;
      }
      if (ax < FLOAT_EPS) {
        return -x * x / 2;
      }
      opts = {
        "initialValue": -x
      };
      return sumSeries(log1pSeries(x), opts);
    }
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/math-base-special-log1pmx/lib/index.js
var require_lib109 = __commonJS({
  "node_modules/@stdlib/math-base-special-log1pmx/lib/index.js"(exports, module) {
    "use strict";
    var log1pmx = require_main75();
    module.exports = log1pmx;
  }
});

// node_modules/@stdlib/constants-float64-two-pi/lib/index.js
var require_lib110 = __commonJS({
  "node_modules/@stdlib/constants-float64-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var TWO_PI = 6.283185307179586;
    module.exports = TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js
var require_polyval_c0 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.3333333333333333;
      }
      return -0.3333333333333333 + x * (0.08333333333333333 + x * (-0.014814814814814815 + x * (0.0011574074074074073 + x * (3527336860670194e-19 + x * (-1787551440329218e-19 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8296711340953087e-22 + x * (-17665952736826078e-23 + x * (6707853543401498e-24 + x * (10261809784240309e-24 + x * (-4382036018453353e-24 + x * 914769958223679e-24)))))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js
var require_polyval_c1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -0.001851851851851852;
      }
      return -0.001851851851851852 + x * (-0.003472222222222222 + x * (0.0026455026455026454 + x * (-9902263374485596e-19 + x * (20576131687242798e-20 + x * (-4018775720164609e-22 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4647127802807434e-24 + x * (1378633446915721e-22 + x * (-5752545603517705e-23 + x * 11951628599778148e-24)))))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js
var require_polyval_c2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.004133597883597883;
      }
      return 0.004133597883597883 + x * (-0.0026813271604938273 + x * (7716049382716049e-19 + x * (20093878600823047e-22 + x * (-10736653226365161e-20 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3423578734096138e-23 + x * (13721957309062932e-22 + x * (-6298992138380055e-22 + x * 14280614206064242e-23)))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js
var require_polyval_c3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 6494341563786008e-19;
      }
      return 6494341563786008e-19 + x * (22947209362139917e-20 + x * (-4691894943952557e-19 + x * (26772063206283885e-20 + x * (-7561801671883977e-20 + x * (-2396505113867297e-22 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js
var require_polyval_c4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -8618882909167117e-19;
      }
      return -8618882909167117e-19 + x * (7840392217200666e-19 + x * (-2990724803031902e-19 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js
var require_polyval_c5 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -33679855336635813e-20;
      }
      return -33679855336635813e-20 + x * (-6972813758365858e-20 + x * (2772753244959392e-19 + x * (-19932570516188847e-20 + x * (6797780477937208e-20 + x * (1419062920643967e-22 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js
var require_polyval_c6 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 5313079364639922e-19;
      }
      return 5313079364639922e-19 + x * (-5921664373536939e-19 + x * (2708782096718045e-19 + x * (7902353232660328e-22 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js
var require_polyval_c7 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 34436760689237765e-20;
      }
      return 34436760689237765e-20 + x * (5171790908260592e-20 + x * (-33493161081142234e-20 + x * (2812695154763237e-19 + x * -10976582244684731e-20)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js
var require_polyval_c8 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -6526239185953094e-19;
      }
      return -6526239185953094e-19 + x * (8394987206720873e-19 + x * -438297098541721e-18);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js
var require_igamma_temme_large = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib108();
    var log1pmx = require_lib109();
    var erfc2 = require_lib53();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var TWO_PI = require_lib110();
    var polyvalC0 = require_polyval_c0();
    var polyvalC1 = require_polyval_c1();
    var polyvalC2 = require_polyval_c2();
    var polyvalC3 = require_polyval_c3();
    var polyvalC4 = require_polyval_c4();
    var polyvalC5 = require_polyval_c5();
    var polyvalC6 = require_polyval_c6();
    var polyvalC7 = require_polyval_c7();
    var polyvalC8 = require_polyval_c8();
    var workspace2 = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    function igammaTemmeLarge(a, x) {
      var result;
      var sigma;
      var phi;
      var y;
      var z;
      sigma = (x - a) / a;
      phi = -log1pmx(sigma);
      y = a * phi;
      z = sqrt(2 * phi);
      if (x < a) {
        z = -z;
      }
      workspace2[0] = polyvalC0(z);
      workspace2[1] = polyvalC1(z);
      workspace2[2] = polyvalC2(z);
      workspace2[3] = polyvalC3(z);
      workspace2[4] = polyvalC4(z);
      workspace2[5] = polyvalC5(z);
      workspace2[6] = polyvalC6(z);
      workspace2[7] = polyvalC7(z);
      workspace2[8] = polyvalC8(z);
      workspace2[9] = -5967612901927463e-19;
      result = evalpoly(workspace2, 1 / a);
      result *= exp(-y) / sqrt(TWO_PI * a);
      if (x < a) {
        result = -result;
      }
      result += erfc2(sqrt(y)) / 2;
      return result;
    }
    module.exports = igammaTemmeLarge;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js
var require_lower_incomplete_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js"(exports, module) {
    "use strict";
    function lowerIncompleteGammaSeries(a1, z1) {
      var result = 1;
      var a = a1;
      var z = z1;
      return next;
      function next() {
        var r = result;
        a += 1;
        result *= z / a;
        return r;
      }
    }
    module.exports = lowerIncompleteGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js
var require_lower_gamma_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js"(exports, module) {
    "use strict";
    var sumSeries = require_lib105();
    var lowerIncompleteGammaSeries = require_lower_incomplete_gamma_series();
    function lowerGammaSeries(a, z, initialValue) {
      var result;
      var s;
      initialValue = initialValue || 0;
      s = lowerIncompleteGammaSeries(a, z);
      result = sumSeries(s, {
        "initialValue": initialValue
      });
      return result;
    }
    module.exports = lowerGammaSeries;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js
var require_rational_pq4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return Infinity;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (0.22668404630224365 + x * (0.004826466289237662 + x * 4624429436045379e-20)))))))));
        s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
      } else {
        x = 1 / x;
        s1 = 4624429436045379e-20 + x * (0.004826466289237662 + x * (0.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
        s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js
var require_main76 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js"(exports, module) {
    "use strict";
    var gammaLanczosSumExpGScaled = require_rational_pq4();
    module.exports = gammaLanczosSumExpGScaled;
  }
});

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js
var require_lib111 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main76();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js
var require_regularised_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib111();
    var gammaln = require_lib100();
    var gamma = require_lib92();
    var log1pmx = require_lib109();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var max = require_lib75();
    var min = require_lib77();
    var ln = require_lib56();
    var FLOAT64_MAX = require_lib78();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    var G = require_lib96();
    var E = require_lib71();
    function regularisedGammaPrefix(a, z) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z - a - G + 0.5) / agh;
      if (a < 1) {
        if (z <= MIN_LN || a < 1 / FLOAT64_MAX) {
          return exp(a * ln(z) - z - gammaln(a));
        }
        return pow(z, a) * exp(-z) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * log1pmx(d) + z * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z / agh);
        amz = a - z;
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
            sq = pow(z / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularisedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/main.js
var require_main77 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isinfinite = require_lib12();
    var abs = require_lib46();
    var expm1 = require_lib59();
    var ln = require_lib56();
    var pow = require_lib70();
    var trunc = require_lib4();
    function powm1(b, x) {
      var result;
      var y;
      if (isnan(b) || isnan(x)) {
        return NaN;
      }
      if (x === 0) {
        return 0;
      }
      if (b === 0) {
        return -1;
      }
      if (b < 0 && x % 2 === 0) {
        b = -b;
      }
      if (b > 0) {
        if (abs(x * (b - 1)) < 0.5 || abs(x) < 0.2) {
          y = ln(b) * x;
          if (y < 0.5) {
            return expm1(y);
          }
        }
      } else if (trunc(x) !== x) {
        return NaN;
      }
      result = pow(b, x) - 1;
      if (isinfinite(result) || isnan(result)) {
        return NaN;
      }
      return result;
    }
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-powm1/lib/index.js
var require_lib112 = __commonJS({
  "node_modules/@stdlib/math-base-special-powm1/lib/index.js"(exports, module) {
    "use strict";
    var powm1 = require_main77();
    module.exports = powm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js
var require_rational_p1q12 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.01803556856784494;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.01803556856784494 + x * (0.02512664961998968 + x * (0.049410315156753225 + x * (0.0172491608709614 + x * (-2594535632054381e-19 + x * (-5410098692152044e-19 + x * (-3245886498259485e-20 + x * 0))))));
        s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (0.5413914320717209 + x * (0.09885042511280101 + x * (0.008213096746488934 + x * (22493629192211576e-20 + x * -22335276320861708e-23))))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (-3245886498259485e-20 + x * (-5410098692152044e-19 + x * (-2594535632054381e-19 + x * (0.0172491608709614 + x * (0.049410315156753225 + x * (0.02512664961998968 + x * -0.01803556856784494))))));
        s2 = -22335276320861708e-23 + x * (22493629192211576e-20 + x * (0.008213096746488934 + x * (0.09885042511280101 + x * (0.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js
var require_rational_p2q22 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.04906224540690395;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.04906224540690395 + x * (-0.09691175301595212 + x * (-0.4149833583594954 + x * (-0.4065671242119384 + x * (-0.1584135863906922 + x * (-0.024014982064857155 + x * -0.0010034668769627955)))));
        s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (0.5071377386143635 + x * (0.05770397226904519 + x * 0.001957681026011072)))));
      } else {
        x = 1 / x;
        s1 = -0.0010034668769627955 + x * (-0.024014982064857155 + x * (-0.1584135863906922 + x * (-0.4065671242119384 + x * (-0.4149833583594954 + x * (-0.09691175301595212 + x * 0.04906224540690395)))));
        s2 = 0.001957681026011072 + x * (0.05770397226904519 + x * (0.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js
var require_rational_p3q32 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.029232972183027003;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.029232972183027003 + x * (0.14421626775719232 + x * (-0.14244039073863127 + x * (0.05428096940550536 + x * (-0.008505359768683364 + x * (4311713426792973e-19 + x * 0)))));
        s2 = 1 + x * (-1.5016935605448505 + x * (0.846973248876495 + x * (-0.22009515181499575 + x * (0.02558279715597587 + x * (-0.0010066679553914337 + x * -8271935218912905e-22)))));
      } else {
        x = 1 / x;
        s1 = 0 + x * (4311713426792973e-19 + x * (-0.008505359768683364 + x * (0.05428096940550536 + x * (-0.14244039073863127 + x * (0.14421626775719232 + x * -0.029232972183027003)))));
        s2 = -8271935218912905e-22 + x * (-0.0010066679553914337 + x * (0.02558279715597587 + x * (-0.22009515181499575 + x * (0.846973248876495 + x * (-1.5016935605448505 + x * 1)))));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js
var require_lgamma_small_imp = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js"(exports, module) {
    "use strict";
    var ln = require_lib56();
    var EPS = require_lib72();
    var rateval1 = require_rational_p1q12();
    var rateval2 = require_rational_p2q22();
    var rateval3 = require_rational_p3q32();
    var Y1 = 0.15896368026733398;
    var Y2 = 0.5281534194946289;
    var Y3 = 0.45201730728149414;
    function lgammaSmallImp(z, zm1, zm2) {
      var prefix;
      var result;
      var r;
      var R;
      if (z < EPS) {
        return -ln(z);
      }
      if (zm1 === 0 || zm2 === 0) {
        return 0;
      }
      result = 0;
      if (z > 2) {
        if (z >= 3) {
          do {
            z -= 1;
            zm2 -= 1;
            result += ln(z);
          } while (z >= 3);
          zm2 = z - 2;
        }
        r = zm2 * (z + 1);
        R = rateval1(zm2);
        result += r * Y1 + r * R;
        return result;
      }
      if (z < 1) {
        result += -ln(z);
        zm2 = zm1;
        zm1 = z;
        z += 1;
      }
      if (z <= 1.5) {
        r = rateval2(zm1);
        prefix = zm1 * zm2;
        result += prefix * Y2 + prefix * r;
        return result;
      }
      r = zm2 * zm1;
      R = rateval3(-zm2);
      result += r * Y3 + r * R;
      return result;
    }
    module.exports = lgammaSmallImp;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js
var require_main78 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js"(exports, module) {
    "use strict";
    var gamma = require_lib92();
    var expm1 = require_lib59();
    var log1p = require_lib60();
    var isnan = require_lib();
    var lgammaSmallImp = require_lgamma_small_imp();
    function gamma1pm1(x) {
      if (isnan(x)) {
        return NaN;
      }
      if (x < 0) {
        if (x < -0.5) {
          return gamma(1 + x) - 1;
        }
        return expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x));
      }
      if (x < 2) {
        return expm1(lgammaSmallImp(x + 1, x, x - 1));
      }
      return gamma(1 + x) - 1;
    }
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js
var require_lib113 = __commonJS({
  "node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js"(exports, module) {
    "use strict";
    var gamma1pm1 = require_main78();
    module.exports = gamma1pm1;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js
var require_small_gamma2_series = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js"(exports, module) {
    "use strict";
    function smallGamma2Series(a, x) {
      var result;
      var apn;
      var n;
      var r;
      result = -x;
      x = -x;
      apn = a + 1;
      n = 1;
      return next;
      function next() {
        r = result / apn;
        result *= x;
        n += 1;
        result /= n;
        apn += 1;
        return r;
      }
    }
    module.exports = smallGamma2Series;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js
var require_tgamma_small_upper_part = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js"(exports, module) {
    "use strict";
    var powm1 = require_lib112();
    var sumSeries = require_lib105();
    var gamma1pm1 = require_lib113();
    var smallGamma2Series = require_small_gamma2_series();
    function tgammaSmallUpperPart(a, x, invert) {
      var initialValue;
      var result;
      var pgam;
      var p;
      var s;
      result = gamma1pm1(a);
      pgam = (result + 1) / a;
      p = powm1(x, a);
      result -= p;
      result /= a;
      s = smallGamma2Series(a, x);
      p += 1;
      initialValue = invert ? pgam : 0;
      result = -p * sumSeries(s, {
        "initialValue": (initialValue - result) / p
      });
      if (invert) {
        result = -result;
      }
      return [result, pgam];
    }
    module.exports = tgammaSmallUpperPart;
  }
});

// node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js
var require_lib114 = __commonJS({
  "node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT32_SMALLEST_NORMAL = 11754943508222875e-54;
    module.exports = FLOAT32_SMALLEST_NORMAL;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js
var require_generators2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var FLOAT32_SMALLEST_NORMAL = require_lib114();
    var EPS = require_lib72();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
      var isgenerator;
      var delta;
      var a0;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (abs(delta - 1) > factor && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      }
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
      var isgenerator;
      var delta;
      var f;
      var C;
      var D;
      var v;
      isgenerator = typeof gen.next === "function";
      v = isgenerator ? gen.next().value : gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      if (isgenerator === true) {
        do {
          v = gen.next().value;
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      } else {
        do {
          v = gen();
          if (v) {
            D = v[1] + v[0] * D;
            if (D === 0) {
              D = FLOAT32_SMALLEST_NORMAL;
            }
            C = v[1] + v[0] / C;
            if (C === 0) {
              C = FLOAT32_SMALLEST_NORMAL;
            }
            D = 1 / D;
            delta = C * D;
            f *= delta;
          }
        } while (v && abs(delta - 1) > factor && --maxIter);
      }
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      maxIter = opts.maxIter || MAX_ITER;
      eps = opts.tolerance || EPS;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js
var require_basic2 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var EPS = require_lib72();
    var FLOAT32_SMALLEST_NORMAL = require_lib114();
    var MAX_ITER = 1e6;
    function continuedFractionA(gen, factor, maxIter) {
      var delta;
      var a0;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      a0 = v[0];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
      return a0 / f;
    }
    function continuedFractionB(gen, factor, maxIter) {
      var delta;
      var C;
      var D;
      var f;
      var v;
      v = gen();
      f = v[1];
      if (f === 0) {
        f = FLOAT32_SMALLEST_NORMAL;
      }
      C = f;
      D = 0;
      do {
        v = gen();
        if (v) {
          D = v[1] + v[0] * D;
          if (D === 0) {
            D = FLOAT32_SMALLEST_NORMAL;
          }
          C = v[1] + v[0] / C;
          if (C === 0) {
            C = FLOAT32_SMALLEST_NORMAL;
          }
          D = 1 / D;
          delta = C * D;
          f *= delta;
        }
      } while (v && abs(delta - 1) > factor && --maxIter);
      return f;
    }
    function continuedFraction(generator, options) {
      var maxIter;
      var opts;
      var eps;
      opts = {};
      if (arguments.length > 1) {
        opts = options;
      }
      eps = opts.tolerance || EPS;
      maxIter = opts.maxIter || MAX_ITER;
      if (opts.keep) {
        return continuedFractionB(generator, eps, maxIter);
      }
      return continuedFractionA(generator, eps, maxIter);
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js
var require_lib115 = __commonJS({
  "node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js"(exports, module) {
    "use strict";
    var hasGeneratorSupport = require_lib104();
    var generator = require_generators2();
    var basic = require_basic2();
    var continuedFraction;
    if (hasGeneratorSupport()) {
      continuedFraction = generator;
    } else {
      continuedFraction = basic;
    }
    module.exports = continuedFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js
var require_upper_incomplete_gamma_fract = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js"(exports, module) {
    "use strict";
    function upperIncompleteGammaFract(a1, z1) {
      var z = z1 - a1 + 1;
      var a = a1;
      var k = 0;
      return next;
      function next() {
        k += 1;
        z += 2;
        return [
          k * (a - k),
          z
        ];
      }
    }
    module.exports = upperIncompleteGammaFract;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js
var require_upper_gamma_fraction = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib115();
    var upperIncompleteGammaFract = require_upper_incomplete_gamma_fract();
    function upperGammaFraction(a, z) {
      var f = upperIncompleteGammaFract(a, z);
      return 1 / (z - a + 1 + continuedFraction(f));
    }
    module.exports = upperGammaFraction;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js
var require_igamma_final = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js"(exports, module) {
    "use strict";
    var floor = require_lib2();
    var gamma = require_lib92();
    var abs = require_lib46();
    var pow = require_lib70();
    var ln = require_lib56();
    var SQRT_EPSILON = require_lib102();
    var FLOAT64_MAX = require_lib78();
    var MAX_LN = require_lib101();
    var tgammaILargeX = require_tgamma_i_large_x();
    var finiteGammaQ = require_finite_gamma_q();
    var finiteHalfGammaQ = require_finite_half_gamma_q();
    var fullIGammaPrefix = require_full_igamma_prefix();
    var igammaTemmeLarge = require_igamma_temme_large();
    var lowerGammaSeries = require_lower_gamma_series();
    var regularisedGammaPrefix = require_regularised_gamma_prefix();
    var tgammaSmallUpperPart = require_tgamma_small_upper_part();
    var upperGammaFraction = require_upper_gamma_fraction();
    function igammaFinal(x, a, regularized3, upper) {
      var optimisedInvert;
      var evalMethod;
      var isHalfInt;
      var initValue;
      var useTemme;
      var isSmallA;
      var result;
      var invert;
      var isInt;
      var sigma;
      var res;
      var gam;
      var fa;
      var g;
      result = 0;
      invert = upper;
      isSmallA = a < 30 && a <= x + 1 && x < MAX_LN;
      if (isSmallA) {
        fa = floor(a);
        isInt = fa === a;
        isHalfInt = isInt ? false : abs(fa - a) === 0.5;
      } else {
        isInt = false;
        isHalfInt = false;
      }
      if (isInt && x > 0.6) {
        invert = !invert;
        evalMethod = 0;
      } else if (isHalfInt && x > 0.2) {
        invert = !invert;
        evalMethod = 1;
      } else if (x < SQRT_EPSILON && a > 1) {
        evalMethod = 6;
      } else if (x > 1e3 && (a < x || abs(a - 50) / x < 1)) {
        invert = !invert;
        evalMethod = 7;
      } else if (x < 0.5) {
        if (-0.4 / ln(x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else if (x < 1.1) {
        if (x * 0.75 < a) {
          evalMethod = 2;
        } else {
          evalMethod = 3;
        }
      } else {
        useTemme = false;
        if (regularized3 && a > 20) {
          sigma = abs((x - a) / a);
          if (a > 200) {
            if (20 / a > sigma * sigma) {
              useTemme = true;
            }
          } else if (sigma < 0.4) {
            useTemme = true;
          }
        }
        if (useTemme) {
          evalMethod = 5;
        } else if (x - 1 / (3 * x) < a) {
          evalMethod = 2;
        } else {
          evalMethod = 4;
          invert = !invert;
        }
      }
      switch (evalMethod) {
        case 0:
          result = finiteGammaQ(a, x);
          if (regularized3 === false) {
            result *= gamma(a);
          }
          break;
        case 1:
          result = finiteHalfGammaQ(a, x);
          if (regularized3 === false) {
            result *= gamma(a);
          }
          break;
        case 2:
          result = regularized3 ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            initValue = 0;
            optimisedInvert = false;
            if (invert) {
              initValue = regularized3 ? 1 : gamma(a);
              if (regularized3 || result >= 1 || FLOAT64_MAX * result > initValue) {
                initValue /= result;
                if (regularized3 || a < 1 || FLOAT64_MAX / a > initValue) {
                  initValue *= -a;
                  optimisedInvert = true;
                } else {
                  initValue = 0;
                }
              } else {
                initValue = 0;
              }
            }
            result *= lowerGammaSeries(a, x, initValue) / a;
            if (optimisedInvert) {
              invert = false;
              result = -result;
            }
          }
          break;
        case 3:
          invert = !invert;
          res = tgammaSmallUpperPart(a, x, invert);
          result = res[0];
          g = res[1];
          invert = false;
          if (regularized3) {
            result /= g;
          }
          break;
        case 4:
          result = regularized3 ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          if (result !== 0) {
            result *= upperGammaFraction(a, x);
          }
          break;
        case 5:
          result = igammaTemmeLarge(a, x);
          if (x >= a) {
            invert = !invert;
          }
          break;
        case 6:
          result = regularized3 ? pow(x, a) / gamma(a + 1) : pow(x, a) / a;
          result *= 1 - a * x / (a + 1);
          break;
        case 7:
          result = regularized3 ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
          result /= x;
          if (result !== 0) {
            result *= tgammaILargeX(a, x);
          }
          break;
      }
      if (regularized3 && result > 1) {
        result = 1;
      }
      if (invert) {
        gam = regularized3 ? 1 : gamma(a);
        result = gam - result;
      }
      return result;
    }
    module.exports = igammaFinal;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/main.js
var require_main79 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/main.js"(exports, module) {
    "use strict";
    var gammaln = require_lib100();
    var exp = require_lib51();
    var ln = require_lib56();
    var SQRT_TWO_PI = require_lib90();
    var MAX_LN = require_lib101();
    var PINF = require_lib7();
    var FLOAT64_MAX_NTH_FACTORIAL = require_lib93();
    var igammaFinal = require_igamma_final();
    var lowerGammaSeries = require_lower_gamma_series();
    var upperGammaFraction = require_upper_gamma_fraction();
    function gammainc2(x, a, regularized3, upper) {
      var normalized;
      var initValue;
      var invert;
      var result;
      if (x < 0 || a <= 0) {
        return NaN;
      }
      normalized = regularized3 === void 0 ? true : regularized3;
      invert = upper;
      if (a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized) {
        if (invert && a * 4 < x) {
          result = a * ln(x) - x;
          result += ln(upperGammaFraction(a, x));
        } else if (!invert && a > 4 * x) {
          result = a * ln(x) - x;
          initValue = 0;
          result += ln(lowerGammaSeries(a, x, initValue) / a);
        } else {
          result = igammaFinal(x, a, true, invert);
          if (result === 0) {
            if (invert) {
              result = 1 + 1 / (12 * a) + 1 / (288 * a * a);
              result = ln(result) - a + (a - 0.5) * ln(a);
              result += ln(SQRT_TWO_PI);
            } else {
              result = a * ln(x) - x;
              initValue = 0;
              result += ln(lowerGammaSeries(a, x, initValue) / a);
            }
          } else {
            result = ln(result) + gammaln(a);
          }
        }
        if (result > MAX_LN) {
          return PINF;
        }
        return exp(result);
      }
      return igammaFinal(x, a, normalized, invert);
    }
    module.exports = gammainc2;
  }
});

// node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var require_lib116 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main79();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    var pow = require_lib70();
    var ln = require_lib56();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    function fullIGammaPrefix(a, z) {
      var prefix;
      var alz;
      alz = a * ln(z);
      if (z >= 1) {
        if (alz < MAX_LN && -z > MIN_LN) {
          prefix = pow(z, a) * exp(-z);
        } else if (a >= 1) {
          prefix = pow(z / exp(z / a), a);
        } else {
          prefix = exp(alz - z);
        }
      } else if (alz > MIN_LN) {
        prefix = pow(z, a) * exp(-z);
      } else if (z / a < MAX_LN) {
        prefix = pow(z / exp(z / a), a);
      } else {
        prefix = exp(alz - z);
      }
      return prefix;
    }
    module.exports = fullIGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js
var require_regularized_gamma_prefix = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib111();
    var gammaln = require_lib100();
    var gamma = require_lib92();
    var log1p = require_lib60();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var max = require_lib75();
    var min = require_lib77();
    var ln = require_lib56();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    var G = require_lib96();
    var E = require_lib71();
    function regularizedGammaPrefix(a, z) {
      var prefix;
      var amza;
      var agh;
      var alz;
      var amz;
      var sq;
      var d;
      agh = a + G - 0.5;
      d = (z - a - G + 0.5) / agh;
      if (a < 1) {
        if (z <= MIN_LN) {
          return exp(a * ln(z) - z - gammaln(a));
        }
        return pow(z, a) * exp(-z) / gamma(a);
      }
      if (abs(d * d * a) <= 100 && a > 150) {
        prefix = a * (log1p(d) - d) + z * (0.5 - G) / agh;
        prefix = exp(prefix);
      } else {
        alz = a * ln(z / agh);
        amz = a - z;
        if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
          amza = amz / a;
          if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
            sq = pow(z / agh, a / 2) * exp(amz / 2);
            prefix = sq * sq;
          } else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
            sq = pow(z / agh, a / 4) * exp(amz / 4);
            prefix = sq * sq;
            prefix *= prefix;
          } else if (amza > MIN_LN && amza < MAX_LN) {
            prefix = pow(z * exp(amza) / agh, a);
          } else {
            prefix = exp(alz + amz);
          }
        } else {
          prefix = pow(z / agh, a) * exp(amz);
        }
      }
      prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
      return prefix;
    }
    module.exports = regularizedGammaPrefix;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js
var require_beta_small_b_large_a_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js"(exports, module) {
    "use strict";
    var gammaDeltaRatio = require_lib97();
    var factorial = require_lib94();
    var gammainc2 = require_lib116();
    var log1p = require_lib60();
    var abs = require_lib46();
    var pow = require_lib70();
    var ln = require_lib56();
    var MIN_VALUE = require_lib45();
    var EPSILON = require_lib72();
    var fullIGammaPrefix = require_full_igamma_prefix2();
    var regularizedGammaPrefix = require_regularized_gamma_prefix();
    var p = new Array(30);
    function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
      var prefix;
      var tmp1;
      var tnp1;
      var sum2;
      var b2n;
      var bm1;
      var lx2;
      var lxp;
      var mbn;
      var lx;
      var t4;
      var h;
      var j;
      var m;
      var n;
      var r;
      var t;
      var u;
      bm1 = b - 1;
      t = a + bm1 / 2;
      if (y < 0.35) {
        lx = log1p(-y);
      } else {
        lx = ln(x);
      }
      u = -t * lx;
      h = regularizedGammaPrefix(b, u);
      if (h <= MIN_VALUE) {
        return s0;
      }
      if (normalized) {
        prefix = h / gammaDeltaRatio(a, b);
        prefix /= pow(t, b);
      } else {
        prefix = fullIGammaPrefix(b, u) / pow(t, b);
      }
      prefix *= mult;
      p[0] = 1;
      j = gammainc2(u, b, true, true);
      j /= h;
      sum2 = s0 + prefix * j;
      tnp1 = 1;
      lx2 = lx / 2;
      lx2 *= lx2;
      lxp = 1;
      t4 = 4 * t * t;
      b2n = b;
      for (n = 1; n < p.length; ++n) {
        tnp1 += 2;
        p[n] = 0;
        mbn = b - n;
        tmp1 = 3;
        for (m = 1; m < n; ++m) {
          mbn = m * b - n;
          p[n] += mbn * p[n - m] / factorial(tmp1);
          tmp1 += 2;
        }
        p[n] /= n;
        p[n] += bm1 / factorial(tnp1);
        j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4;
        lxp *= lx2;
        b2n += 2;
        r = prefix * p[n] * j;
        sum2 += r;
        if (r > 1) {
          if (abs(r) < abs(EPSILON * sum2)) {
            break;
          }
        } else if (abs(r / EPSILON) < abs(sum2)) {
          break;
        }
      }
      return sum2;
    }
    module.exports = betaSmallBLargeASeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js
var require_rising_factorial_ratio = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js"(exports, module) {
    "use strict";
    function risingFactorialRatio(a, b, k) {
      var result;
      var i;
      if (k === 0) {
        return 1;
      }
      result = 1;
      for (i = 0; i < k; i++) {
        result *= (a + i) / (b + i);
      }
      return result;
    }
    module.exports = risingFactorialRatio;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/main.js
var require_main80 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var max = require_lib75();
    function maxabs(x, y) {
      return max(abs(x), abs(y));
    }
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-maxabs/lib/index.js
var require_lib117 = __commonJS({
  "node_modules/@stdlib/math-base-special-maxabs/lib/index.js"(exports, module) {
    "use strict";
    var maxabs = require_main80();
    module.exports = maxabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/main.js
var require_main81 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/main.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var min = require_lib77();
    function minabs(x, y) {
      return min(abs(x), abs(y));
    }
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-minabs/lib/index.js
var require_lib118 = __commonJS({
  "node_modules/@stdlib/math-base-special-minabs/lib/index.js"(exports, module) {
    "use strict";
    var minabs = require_main81();
    module.exports = minabs;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js
var require_ibeta_power_terms = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib111();
    var maxabs = require_lib117();
    var minabs = require_lib118();
    var expm1 = require_lib59();
    var log1p = require_lib60();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var min = require_lib77();
    var ln = require_lib56();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    var G = require_lib96();
    var E = require_lib71();
    function ibetaPowerTerms(a, b, x, y, normalized) {
      var result;
      var smallA;
      var ratio2;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var l3;
      var p1;
      var b1;
      var b2;
      var c;
      var l;
      if (!normalized) {
        return pow(x, a) * pow(y, b);
      }
      c = a + b;
      agh = a + G - 0.5;
      bgh = b + G - 0.5;
      cgh = c + G - 0.5;
      result = lanczosSumExpGScaled(c);
      result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b);
      result *= sqrt(bgh / E);
      result *= sqrt(agh / cgh);
      l1 = (x * b - y * agh) / agh;
      l2 = (y * a - x * bgh) / bgh;
      if (minabs(l1, l2) < 0.2) {
        if (l1 * l2 > 0 || min(a, b) < 1) {
          if (abs(l1) < 0.1) {
            result *= exp(a * log1p(l1));
          } else {
            result *= pow(x * cgh / agh, a);
          }
          if (abs(l2) < 0.1) {
            result *= exp(b * log1p(l2));
          } else {
            result *= pow(y * cgh / bgh, b);
          }
        } else if (maxabs(l1, l2) < 0.5) {
          smallA = a < b;
          ratio2 = b / a;
          if (smallA && ratio2 * l2 < 0.1 || !smallA && l1 / ratio2 > 0.1) {
            l3 = expm1(ratio2 * log1p(l2));
            l3 = l1 + l3 + l3 * l1;
            l3 = a * log1p(l3);
            result *= exp(l3);
          } else {
            l3 = expm1(log1p(l1) / ratio2);
            l3 = l2 + l3 + l3 * l2;
            l3 = b * log1p(l3);
            result *= exp(l3);
          }
        } else if (abs(l1) < abs(l2)) {
          l = a * log1p(l1) + b * ln(y * cgh / bgh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        } else {
          l = b * log1p(l2) + a * ln(x * cgh / agh);
          if (l <= MIN_LN || l >= MAX_LN) {
            l += ln(result);
            if (l >= MAX_LN) {
              return NaN;
            }
            result = exp(l);
          } else {
            result *= exp(l);
          }
        }
      } else {
        b1 = x * cgh / agh;
        b2 = y * cgh / bgh;
        l1 = a * ln(b1);
        l2 = b * ln(b2);
        if (l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
          if (a < b) {
            p1 = pow(b2, b / a);
            l3 = a * (ln(b1) + ln(p1));
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b1, a);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          } else {
            p1 = pow(b1, a / b);
            l3 = (ln(p1) + ln(b2)) * b;
            if (l3 < MAX_LN && l3 > MIN_LN) {
              result *= pow(p1 * b2, b);
            } else {
              l2 += l1 + ln(result);
              if (l2 >= MAX_LN) {
                return NaN;
              }
              result = exp(l2);
            }
          }
        } else {
          result *= pow(b1, a) * pow(b2, b);
        }
      }
      return result;
    }
    module.exports = ibetaPowerTerms;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js
var require_ibeta_fraction2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js"(exports, module) {
    "use strict";
    var continuedFraction = require_lib115();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var OPTS = {
      "keep": true,
      "maxIter": 1e3
    };
    function ibetaFraction2t(a, b, x, y) {
      var m = 0;
      return next;
      function next() {
        var denom;
        var aN;
        var bN;
        aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x;
        denom = a + 2 * m - 1;
        aN /= denom * denom;
        bN = m;
        bN += m * (b - m) * x / (a + 2 * m - 1);
        bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1);
        m += 1;
        return [aN, bN];
      }
    }
    function ibetaFraction2(a, b, x, y, normalized, out) {
      var result;
      var fract;
      var f;
      result = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = result;
      }
      if (result === 0) {
        return result;
      }
      f = ibetaFraction2t(a, b, x, y);
      fract = continuedFraction(f, OPTS);
      return result / fract;
    }
    module.exports = ibetaFraction2;
  }
});

// node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js
var require_lib119 = __commonJS({
  "node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_MAX_SAFE_INTEGER = 9007199254740991;
    module.exports = FLOAT64_MAX_SAFE_INTEGER;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js
var require_bitwise_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 0;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while ((a & 1) === 0 && (b & 1) === 0) {
        a >>>= 1;
        b >>>= 1;
        k += 1;
      }
      while ((a & 1) === 0) {
        a >>>= 1;
      }
      while (b) {
        while ((b & 1) === 0) {
          b >>>= 1;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return a << k;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js
var require_binary_gcd = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js"(exports, module) {
    "use strict";
    function gcd(a, b) {
      var k = 1;
      var t;
      if (a === 0) {
        return b;
      }
      if (b === 0) {
        return a;
      }
      while (a % 2 === 0 && b % 2 === 0) {
        a /= 2;
        b /= 2;
        k *= 2;
      }
      while (a % 2 === 0) {
        a /= 2;
      }
      while (b) {
        while (b % 2 === 0) {
          b /= 2;
        }
        if (a > b) {
          t = b;
          b = a;
          a = t;
        }
        b -= a;
      }
      return k * a;
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/main.js
var require_main82 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var isInteger = require_lib63();
    var PINF = require_lib7();
    var NINF = require_lib6();
    var INT32_MAX = require_lib79();
    var bitwise = require_bitwise_binary_gcd();
    var largeIntegers = require_binary_gcd();
    function gcd(a, b) {
      if (isnan(a) || isnan(b)) {
        return NaN;
      }
      if (a === PINF || b === PINF || a === NINF || b === NINF) {
        return NaN;
      }
      if (!(isInteger(a) && isInteger(b))) {
        return NaN;
      }
      if (a < 0) {
        a = -a;
      }
      if (b < 0) {
        b = -b;
      }
      if (a <= INT32_MAX && b <= INT32_MAX) {
        return bitwise(a, b);
      }
      return largeIntegers(a, b);
    }
    module.exports = gcd;
  }
});

// node_modules/@stdlib/math-base-special-gcd/lib/index.js
var require_lib120 = __commonJS({
  "node_modules/@stdlib/math-base-special-gcd/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main82();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/main.js
var require_main83 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/main.js"(exports, module) {
    "use strict";
    var MAX_SAFE_INTEGER = require_lib119();
    var PINF = require_lib7();
    var isInteger = require_lib63();
    var isnan = require_lib();
    var isOdd = require_lib65();
    var floor = require_lib2();
    var gcd = require_lib120();
    function binomcoef(n, k) {
      var res;
      var sgn;
      var b;
      var c;
      var d;
      var g;
      var s;
      if (isnan(n) || isnan(k)) {
        return NaN;
      }
      if (!isInteger(n) || !isInteger(k)) {
        return NaN;
      }
      if (k < 0) {
        return 0;
      }
      sgn = 1;
      if (n < 0) {
        n = -n + k - 1;
        if (isOdd(k)) {
          sgn *= -1;
        }
      }
      if (k > n) {
        return 0;
      }
      if (k === 0 || k === n) {
        return sgn;
      }
      if (k === 1 || k === n - 1) {
        return sgn * n;
      }
      if (n - k < k) {
        k = n - k;
      }
      s = floor(MAX_SAFE_INTEGER / n);
      res = 1;
      for (d = 1; d <= k; d++) {
        if (res > s) {
          break;
        }
        res *= n;
        res /= d;
        n -= 1;
      }
      if (d > k) {
        return sgn * res;
      }
      b = binomcoef(n, k - d + 1);
      if (b === PINF) {
        return sgn * b;
      }
      c = binomcoef(k, k - d + 1);
      g = gcd(b, c);
      b /= g;
      c /= g;
      res /= c;
      return sgn * res * b;
    }
    module.exports = binomcoef;
  }
});

// node_modules/@stdlib/math-base-special-binomcoef/lib/index.js
var require_lib121 = __commonJS({
  "node_modules/@stdlib/math-base-special-binomcoef/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main83();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js
var require_binomial_ccdf = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js"(exports, module) {
    "use strict";
    var binomcoef = require_lib121();
    var floor = require_lib2();
    var pow = require_lib70();
    var MIN_VALUE = require_lib45();
    function binomialCCDF(n, k, x, y) {
      var startTerm;
      var result;
      var start;
      var term;
      var i;
      result = pow(x, n);
      if (result > MIN_VALUE) {
        term = result;
        for (i = floor(n - 1); i > k; i--) {
          term *= (i + 1) * y / ((n - i) * x);
          result += term;
        }
      } else {
        start = floor(n * x);
        if (start <= k + 1) {
          start = floor(k + 2);
        }
        result = pow(x, start) * pow(y, n - start);
        result *= binomcoef(floor(n), floor(start));
        if (result === 0) {
          for (i = start - 1; i > k; i--) {
            result += pow(x, i) * pow(y, n - i);
            result *= binomcoef(floor(n), floor(i));
          }
        } else {
          term = result;
          startTerm = result;
          for (i = start - 1; i > k; i--) {
            term *= (i + 1) * y / ((n - i) * x);
            result += term;
          }
          term = startTerm;
          for (i = start + 1; i <= n; i++) {
            term *= (n - i + 1) * x / (i * y);
            result += term;
          }
        }
      }
      return result;
    }
    module.exports = binomialCCDF;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js
var require_ibeta_a_step = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js"(exports, module) {
    "use strict";
    var ibetaPowerTerms = require_ibeta_power_terms();
    function ibetaAStep(a, b, x, y, k, normalized, out) {
      var prefix;
      var term;
      var sum2;
      var i;
      prefix = ibetaPowerTerms(a, b, x, y, normalized);
      if (out) {
        out[1] = prefix;
      }
      prefix /= a;
      if (prefix === 0) {
        return prefix;
      }
      sum2 = 1;
      term = 1;
      for (i = 0; i < k - 1; ++i) {
        term *= (a + b + i) * x / (a + i + 1);
        sum2 += term;
      }
      prefix *= sum2;
      return prefix;
    }
    module.exports = ibetaAStep;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js
var require_ibeta_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js"(exports, module) {
    "use strict";
    var lanczosSumExpGScaled = require_lib111();
    var sumSeries = require_lib105();
    var log1p = require_lib60();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var pow = require_lib70();
    var ln = require_lib56();
    var MIN_VALUE = require_lib45();
    var MAX_LN = require_lib101();
    var MIN_LN = require_lib106();
    var G = require_lib96();
    var E = require_lib71();
    var opts = {
      "maxTerms": 100
    };
    function ibetaSeriesT(a, b, x, result) {
      var poch = 1 - b;
      var n = 1;
      return next;
      function next() {
        var r = result / a;
        a += 1;
        result *= poch * x / n;
        n += 1;
        poch += 1;
        return r;
      }
    }
    function ibetaSeries(a, b, x, s0, normalized, out, y) {
      var result;
      var agh;
      var bgh;
      var cgh;
      var l1;
      var l2;
      var c;
      var s;
      if (normalized) {
        c = a + b;
        agh = a + G - 0.5;
        bgh = b + G - 0.5;
        cgh = c + G - 0.5;
        result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b));
        l1 = ln(cgh / bgh) * (b - 0.5);
        l2 = ln(x * cgh / agh) * a;
        if (l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN) {
          if (a * b < bgh * 10) {
            result *= exp((b - 0.5) * log1p(a / bgh));
          } else {
            result *= pow(cgh / bgh, b - 0.5);
          }
          result *= pow(x * cgh / agh, a);
          result *= sqrt(agh / E);
          if (out) {
            out[1] = result * pow(y, b);
          }
        } else {
          result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2;
          if (out) {
            out[1] = exp(result + b * ln(y));
          }
          result = exp(result);
        }
      } else {
        result = pow(x, a);
      }
      if (result < MIN_VALUE) {
        return s0;
      }
      s = ibetaSeriesT(a, b, x, result);
      opts.initialValue = s0;
      return sumSeries(s, opts);
    }
    module.exports = ibetaSeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js
var require_assign3 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var expm1 = require_lib59();
    var floor = require_lib2();
    var log1p = require_lib60();
    var asin = require_lib62();
    var beta = require_lib73();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var pow = require_lib70();
    var max = require_lib75();
    var min = require_lib77();
    var MAX_FLOAT64 = require_lib78();
    var MIN_FLOAT64 = require_lib45();
    var MAX_INT32 = require_lib79();
    var HALF_PI = require_lib80();
    var PI = require_lib81();
    var betaSmallBLargeASeries = require_beta_small_b_large_a_series();
    var risingFactorialRatio = require_rising_factorial_ratio();
    var ibetaPowerTerms = require_ibeta_power_terms();
    var ibetaFraction2 = require_ibeta_fraction2();
    var binomialCCDF = require_binomial_ccdf();
    var ibetaAStep = require_ibeta_a_step();
    var ibetaSeries = require_ibeta_series();
    var ONE_OVER_PI = 1 / PI;
    function ibetaImp(x, a, b, regularized3, upper, out, stride, offset) {
      var lambda;
      var prefix;
      var fract;
      var bbar;
      var div;
      var tmp;
      var i0;
      var i1;
      var k;
      var n;
      var p;
      var y;
      y = 1 - x;
      i0 = offset;
      i1 = offset + stride;
      out[i1] = -1;
      if (isnan(x) || x < 0 || x > 1) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (regularized3) {
        if (a < 0 || b < 0) {
          out[i0] = NaN;
          out[i1] = NaN;
          return out;
        }
        if (a === 0) {
          if (b === 0) {
            out[i0] = NaN;
            out[i1] = NaN;
            return out;
          }
          if (b > 0) {
            out[i0] = upper ? 0 : 1;
            return out;
          }
        } else if (b === 0) {
          if (a > 0) {
            out[i0] = upper ? 1 : 0;
            return out;
          }
        }
      } else if (a <= 0 || b <= 0) {
        out[i0] = NaN;
        out[i1] = NaN;
        return out;
      }
      if (x === 0) {
        if (a === 1) {
          out[i1] = 1;
        } else {
          out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = regularized3 ? 1 : beta(a, b);
          return out;
        }
        out[i0] = 0;
        return out;
      }
      if (x === 1) {
        if (b === 1) {
          out[i1] = 1;
        } else {
          out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
        }
        if (upper) {
          out[i0] = 0;
        } else {
          out[i0] = regularized3 ? 1 : beta(a, b);
        }
        return out;
      }
      if (a === 0.5 && b === 0.5) {
        out[i1] = ONE_OVER_PI * sqrt(y * x);
        p = upper ? asin(sqrt(y)) : asin(sqrt(x));
        p /= HALF_PI;
        if (!regularized3) {
          p *= PI;
        }
        out[i0] = p;
        return out;
      }
      if (a === 1) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = y;
        y = x;
        x = tmp;
        upper = !upper;
      }
      if (b === 1) {
        if (a === 1) {
          out[i0] = upper ? y : x;
          out[i1] = 1;
          return out;
        }
        out[i1] = a * pow(x, a - 1);
        if (y < 0.5) {
          p = upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y));
        } else {
          p = upper ? -(pow(x, a) - 1) : pow(x, a);
        }
        if (!regularized3) {
          p /= a;
        }
        out[i0] = p;
        return out;
      }
      if (min(a, b) <= 1) {
        if (x > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (max(a, b) <= 1) {
          if (a >= min(0.2, b) || pow(x, a) <= 0.9) {
            if (upper) {
              fract = -(regularized3 ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized3, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized3, out, y);
            }
          } else {
            tmp = b;
            b = a;
            a = tmp;
            tmp = y;
            y = x;
            x = tmp;
            upper = !upper;
            if (y >= 0.3) {
              if (upper) {
                fract = -(regularized3 ? 1 : beta(a, b));
                upper = false;
                fract = -ibetaSeries(a, b, x, fract, regularized3, out, y);
              } else {
                fract = ibetaSeries(a, b, x, 0, regularized3, out, y);
              }
            } else {
              if (regularized3) {
                prefix = 1;
              } else {
                prefix = risingFactorialRatio(a + b, a, 20);
              }
              fract = ibetaAStep(a, b, x, y, 20, regularized3, out);
              if (upper) {
                fract -= regularized3 ? 1 : beta(a, b);
                upper = false;
                fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized3);
              } else {
                fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized3);
              }
            }
          }
        } else if (b <= 1 || x < 0.1 && pow(b * x, a) <= 0.7) {
          if (upper) {
            fract = -(regularized3 ? 1 : beta(a, b));
            upper = false;
            fract = -ibetaSeries(a, b, x, fract, regularized3, out, y);
          } else {
            fract = ibetaSeries(a, b, x, 0, regularized3, out, y);
          }
        } else {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
          if (y >= 0.3) {
            if (upper) {
              fract = -(regularized3 ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized3, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized3, out, y);
            }
          } else if (a >= 15) {
            if (upper) {
              fract = -(regularized3 ? 1 : beta(a, b));
              upper = false;
              fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized3);
            } else {
              fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized3);
            }
          } else {
            if (regularized3) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + b, a, 20);
            }
            fract = ibetaAStep(a, b, x, y, 20, regularized3, out);
            if (upper) {
              fract -= regularized3 ? 1 : beta(a, b);
              upper = false;
              fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized3);
            } else {
              fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized3);
            }
          }
        }
      } else {
        if (a < b) {
          lambda = a - (a + b) * x;
        } else {
          lambda = (a + b) * y - b;
        }
        if (lambda < 0) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = y;
          y = x;
          x = tmp;
          upper = !upper;
        }
        if (b < 40) {
          if (floor(a) === a && floor(b) === b && a < MAX_INT32 - 100) {
            k = a - 1;
            n = b + k;
            fract = binomialCCDF(n, k, x, y);
            if (!regularized3) {
              fract *= beta(a, b);
            }
          } else if (b * x <= 0.7) {
            if (upper) {
              fract = -(regularized3 ? 1 : beta(a, b));
              upper = false;
              fract = -ibetaSeries(a, b, x, fract, regularized3, out, y);
            } else {
              fract = ibetaSeries(a, b, x, 0, regularized3, out, y);
            }
          } else if (a > 15) {
            n = floor(b);
            if (n === b) {
              n -= 1;
            }
            bbar = b - n;
            if (regularized3) {
              prefix = 1;
            } else {
              prefix = risingFactorialRatio(a + bbar, bbar, n);
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized3);
            fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized3);
            fract /= prefix;
          } else if (regularized3) {
            n = floor(b);
            bbar = b - n;
            if (bbar <= 0) {
              n -= 1;
              bbar += 1;
            }
            fract = ibetaAStep(bbar, a, y, x, n, regularized3);
            fract += ibetaAStep(a, bbar, x, y, 20, regularized3);
            if (upper) {
              fract -= 1;
            }
            fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized3);
            if (upper) {
              fract = -fract;
              upper = false;
            }
          } else {
            fract = ibetaFraction2(a, b, x, y, regularized3, out);
          }
        } else {
          fract = ibetaFraction2(a, b, x, y, regularized3, out);
        }
      }
      if (out[i1] < 0) {
        out[i1] = ibetaPowerTerms(a, b, x, y, true);
      }
      div = y * x;
      if (out[i1] !== 0) {
        if (MAX_FLOAT64 * div < out[i1]) {
          out[i1] = MAX_FLOAT64 / 2;
        } else {
          out[i1] /= div;
        }
      }
      out[i0] = upper ? (regularized3 ? 1 : beta(a, b)) - fract : fract;
      return out;
    }
    module.exports = ibetaImp;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js
var require_main84 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js"(exports, module) {
    "use strict";
    var compute = require_assign3();
    function kernelBetainc(x, a, b, regularized3, upper) {
      return compute(x, a, b, regularized3, upper, [0, 0], 1, 0);
    }
    module.exports = kernelBetainc;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js
var require_lib122 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js"(exports, module) {
    "use strict";
    var setReadOnly = require_lib19();
    var main = require_main84();
    var assign = require_assign3();
    setReadOnly(main, "assign", assign);
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/main.js
var require_main85 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/main.js"(exports, module) {
    "use strict";
    var kernelBetainc = require_lib122().assign;
    function betainc4(x, a, b, regularized3, upper) {
      var out = [0, 0];
      regularized3 = regularized3 === false ? false : true;
      upper = upper === true ? true : false;
      kernelBetainc(x, a, b, regularized3, upper, out, 1, 0);
      return out[0];
    }
    module.exports = betainc4;
  }
});

// node_modules/@stdlib/math-base-special-betainc/lib/index.js
var require_lib123 = __commonJS({
  "node_modules/@stdlib/math-base-special-betainc/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main85();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-acos/lib/main.js
var require_main86 = __commonJS({
  "node_modules/@stdlib/math-base-special-acos/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var asin = require_lib62();
    var sqrt = require_lib54();
    var PIO4 = require_lib61();
    var MOREBITS = 6123233995736766e-32;
    function acos(x) {
      var z;
      if (isnan(x)) {
        return NaN;
      }
      if (x < -1 || x > 1) {
        return NaN;
      }
      if (x > 0.5) {
        return 2 * asin(sqrt(0.5 - 0.5 * x));
      }
      z = PIO4 - asin(x);
      z += MOREBITS;
      z += PIO4;
      return z;
    }
    module.exports = acos;
  }
});

// node_modules/@stdlib/math-base-special-acos/lib/index.js
var require_lib124 = __commonJS({
  "node_modules/@stdlib/math-base-special-acos/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main86();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js
var require_lib125 = __commonJS({
  "node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js"(exports, module) {
    "use strict";
    var SQRT2 = 1.4142135623730951;
    module.exports = SQRT2;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js
var require_polyval_co14 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.16666666666666666;
      }
      return 0.16666666666666666 + x * 0.16666666666666666;
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js
var require_polyval_co15 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.058333333333333334;
      }
      return 0.058333333333333334 + x * (0.06666666666666667 + x * 0.008333333333333333);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js
var require_polyval_co16 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.0251984126984127;
      }
      return 0.0251984126984127 + x * (0.026785714285714284 + x * (0.0017857142857142857 + x * 1984126984126984e-19));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.js
var require_polyval_co17 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.012039792768959435;
      }
      return 0.012039792768959435 + x * (0.010559964726631394 + x * (-0.0011078042328042327 + x * (3747795414462081e-19 + x * 27557319223985893e-22)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js
var require_polyval_co18 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.003837005972422639;
      }
      return 0.003837005972422639 + x * (0.00610392115600449 + x * (-0.0016095979637646305 + x * (5945867404200738e-19 + x * (-6270542728876062e-20 + x * 2505210838544172e-23))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js
var require_polyval_co19 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.0032177478835464946;
      }
      return 0.0032177478835464946 + x * (0.0010898206731540065 + x * (-0.0012579159844784845 + x * (6908420797309686e-19 + x * (-16376804137220805e-20 + x * (154012654012654e-19 + x * 16059043836821613e-26)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co20.js
var require_polyval_co20 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co20.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.001743826229834001;
      }
      return 0.001743826229834001 + x * (3353097688001788e-20 + x * (-7624513544032393e-19 + x * (6451304695145635e-19 + x * (-249472580470431e-18 + x * (49255746366361444e-21 + x * (-39851014346715405e-22 + x * 7647163731819816e-28))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js
var require_polyval_co21 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 9647274732138864e-19;
      }
      return 9647274732138864e-19 + x * (-3110108632631878e-19 + x * (-36307660358786886e-20 + x * (5140660578834113e-19 + x * (-29133414466938067e-20 + x * (9086710793521991e-20 + x * (-15303004486655377e-21 + x * (10914179173496788e-22 + x * 28114572543455206e-31)))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js
var require_polyval_co22 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 5422926281312969e-19;
      }
      return 5422926281312969e-19 + x * (-3694266780000966e-19 + x * (-10230378073700413e-20 + x * (35764655430568635e-20 + x * (-28690924218514614e-20 + x * (12645437628698076e-20 + x * (-33202652391372056e-21 + x * (4890304529197534e-21 + x * (-3123956959982987e-22 + x * 822063524662433e-32))))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js
var require_inverse_students_t_body_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js"(exports, module) {
    "use strict";
    var gammaDeltaRatio = require_lib97();
    var evalpoly = require_lib108();
    var sqrt = require_lib54();
    var PI = require_lib81();
    var polyval1 = require_polyval_co14();
    var polyval2 = require_polyval_co15();
    var polyval3 = require_polyval_co16();
    var polyval4 = require_polyval_co17();
    var polyval5 = require_polyval_co18();
    var polyval6 = require_polyval_co19();
    var polyval7 = require_polyval_co20();
    var polyval8 = require_polyval_co21();
    var polyval9 = require_polyval_co22();
    var c0 = 0;
    var c = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    function inverseStudentsTBodySeries(df, u) {
      var idf;
      var v;
      v = gammaDeltaRatio(df / 2, 0.5) * sqrt(df * PI) * (u - 0.5);
      idf = 1 / df;
      c[1] = polyval1(idf);
      c[2] = polyval2(idf);
      c[3] = polyval3(idf);
      c[4] = polyval4(idf);
      c[5] = polyval5(idf);
      c[6] = polyval6(idf);
      c[7] = polyval7(idf);
      c[8] = polyval8(idf);
      c[9] = polyval9(idf);
      return c0 + v * evalpoly(c, v * v);
    }
    module.exports = inverseStudentsTBodySeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js
var require_inverse_students_t_tail_series = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js"(exports, module) {
    "use strict";
    var gammaDeltaRatio = require_lib97();
    var evalpoly = require_lib108();
    var sqrt = require_lib54();
    var pow = require_lib70();
    var PI = require_lib81();
    var d = [0, 0, 0, 0, 0, 0, 0];
    function inverseStudentsTTailSeries(df, v) {
      var result;
      var power;
      var div;
      var np2;
      var np4;
      var np6;
      var rn;
      var w;
      w = gammaDeltaRatio(df / 2, 0.5) * sqrt(df * PI) * v;
      np2 = df + 2;
      np4 = df + 4;
      np6 = df + 6;
      d[0] = 1;
      d[1] = -(df + 1) / (2 * np2);
      np2 *= df + 2;
      d[2] = -df * (df + 1) * (df + 3) / (8 * np2 * np4);
      np2 *= df + 2;
      d[3] = -df * (df + 1) * (df + 5) * ((3 * df + 7) * df - 2) / (48 * np2 * np4 * np6);
      np2 *= df + 2;
      np4 *= df + 4;
      d[4] = -df * (df + 1) * (df + 7) * (((((15 * df + 154) * df + 465) * df + 286) * df - 336) * df + 64) / (384 * np2 * np4 * np6 * (df + 8));
      np2 *= df + 2;
      d[5] = -df * (df + 1) * (df + 3) * (df + 9) * ((((((35 * df + 452) * df + 1573) * df + 600) * df - 2020) * df + 928) * df - 128) / (1280 * np2 * np4 * np6 * (df + 8) * (df + 10));
      np2 *= df + 2;
      np4 *= df + 4;
      np6 *= df + 6;
      d[6] = -df * (df + 1) * (df + 11) * (((((((((((945 * df + 31506) * df + 425858) * df + 2980236) * df + 11266745) * df + 20675018) * df + 7747124) * df - 22574632) * df - 8565600) * df + 18108416) * df - 7099392) * df + 884736) / (46080 * np2 * np4 * np6 * (df + 8) * (df + 10) * (df + 12));
      rn = sqrt(df);
      div = pow(rn * w, 1 / df);
      power = div * div;
      result = evalpoly(d, power);
      result *= rn;
      result /= div;
      return -result;
    }
    module.exports = inverseStudentsTTailSeries;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js
var require_inverse_students_t_hill = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js"(exports, module) {
    "use strict";
    var erfcinv2 = require_lib57();
    var expm1 = require_lib59();
    var sqrt = require_lib54();
    var pow = require_lib70();
    var HALF_PI = require_lib80();
    var SQRT2 = require_lib125();
    function inverseStudentsTHill(ndf, u) {
      var a;
      var b;
      var c;
      var d;
      var q;
      var x;
      var y;
      if (ndf > 1e20) {
        return -erfcinv2(2 * u) * SQRT2;
      }
      a = 1 / (ndf - 0.5);
      b = 48 / (a * a);
      c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
      d = ((94.5 / (b + c) - 3) / b + 1) * sqrt(a * HALF_PI) * ndf;
      y = pow(d * 2 * u, 2 / ndf);
      if (y > 0.05 + a) {
        x = -erfcinv2(2 * u) * SQRT2;
        y = x * x;
        if (ndf < 5) {
          c += 0.3 * (ndf - 4.5) * (x + 0.6);
        }
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
        y = expm1(a * y * y);
      } else {
        y = ((1 / (((ndf + 6) / (ndf * y) - 0.089 * d - 0.822) * (ndf + 2) * 3) + 0.5 / (ndf + 4)) * y - 1) * (ndf + 1) / (ndf + 2) + 1 / y;
      }
      q = sqrt(ndf * y);
      return -q;
    }
    module.exports = inverseStudentsTHill;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t.js
var require_inverse_students_t = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t.js"(exports, module) {
    "use strict";
    var erfcinv2 = require_lib57();
    var floor = require_lib2();
    var ldexp = require_lib50();
    var round = require_lib87();
    var acos = require_lib124();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var cos = require_lib98();
    var pow = require_lib70();
    var sin = require_lib89();
    var SQRT2 = require_lib125();
    var PI = require_lib81();
    var inverseStudentsTBodySeries = require_inverse_students_t_body_series();
    var inverseStudentsTTailSeries = require_inverse_students_t_tail_series();
    var inverseStudentsTHill = require_inverse_students_t_hill();
    var DF_THRESHOLD = 268435456;
    var ONE_THIRD = 1 / 3;
    var EXP = 2 * 53 / 3;
    var C = 0.8549879733383485;
    function inverseStudentsT(df, u, v) {
      var crossover;
      var tolerance;
      var rootAlpha;
      var invert;
      var result;
      var alpha;
      var tmp;
      var p0;
      var p2;
      var p4;
      var p5;
      var p;
      var r;
      var x;
      var a;
      var b;
      result = 0;
      if (u > v) {
        tmp = v;
        v = u;
        u = tmp;
        invert = true;
      } else {
        invert = false;
      }
      if (floor(df) === df && df < 20) {
        tolerance = ldexp(1, EXP);
        switch (floor(df)) {
          case 1:
            if (u === 0.5) {
              result = 0;
            } else {
              result = -cos(PI * u) / sin(PI * u);
            }
            break;
          case 2:
            result = (2 * u - 1) / sqrt(2 * u * v);
            break;
          case 4:
            alpha = 4 * u * v;
            rootAlpha = sqrt(alpha);
            r = 4 * cos(acos(rootAlpha) / 3) / rootAlpha;
            x = sqrt(r - 4);
            result = u - 0.5 < 0 ? -x : x;
            break;
          case 6:
            if (u < 1e-150) {
              return (invert ? -1 : 1) * inverseStudentsTHill(df, u);
            }
            a = 4 * (u - u * u);
            b = pow(a, ONE_THIRD);
            p = 6 * (1 + C * (1 / b - 1));
            do {
              p2 = p * p;
              p4 = p2 * p2;
              p5 = p * p4;
              p0 = p;
              p = 2 * (8 * a * p5 - 270 * p2 + 2187) / (5 * (4 * a * p4 - 216 * p - 243));
            } while (abs((p - p0) / p) > tolerance);
            p = sqrt(p - df);
            result = u - 0.5 < 0 ? -p : p;
            break;
          default:
            if (df > DF_THRESHOLD) {
              result = erfcinv2(2 * u) * SQRT2;
            } else if (df < 3) {
              crossover = 0.2742 - df * 0.0242143;
              if (u > crossover) {
                result = inverseStudentsTBodySeries(df, u);
              } else {
                result = inverseStudentsTTailSeries(df, u);
              }
            } else {
              crossover = ldexp(1, round(df / -0.654));
              if (u > crossover) {
                result = inverseStudentsTHill(df, u);
              } else {
                result = inverseStudentsTTailSeries(df, u);
              }
            }
        }
      } else if (df > DF_THRESHOLD) {
        result = -erfcinv2(2 * u) * SQRT2;
      } else if (df < 3) {
        crossover = 0.2742 - df * 0.0242143;
        if (u > crossover) {
          result = inverseStudentsTBodySeries(df, u);
        } else {
          result = inverseStudentsTTailSeries(df, u);
        }
      } else {
        crossover = ldexp(1, round(df / -0.654));
        if (u > crossover) {
          result = inverseStudentsTHill(df, u);
        } else {
          result = inverseStudentsTTailSeries(df, u);
        }
      }
      return invert ? -result : result;
    }
    module.exports = inverseStudentsT;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js
var require_find_ibeta_inv_from_t_dist = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js"(exports, module) {
    "use strict";
    var inverseStudentsT = require_inverse_students_t();
    function findIBetaInvFromTDist(a, p, py) {
      var df;
      var u;
      var v;
      var t;
      u = p / 2;
      v = 1 - u;
      df = a * 2;
      t = inverseStudentsT(df, u, v);
      if (py) {
        py.value = t * t / (df + t * t);
      }
      return df / (df + t * t);
    }
    module.exports = findIBetaInvFromTDist;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme1.js
var require_temme1 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme1.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib108();
    var erfcinv2 = require_lib57();
    var sqrt = require_lib54();
    var exp = require_lib51();
    var SQRT2 = require_lib125();
    var workspace2 = [0, 0, 0, 0, 0, 0, 0];
    var terms = [0, 0, 0, 0];
    function temme1(a, b, z) {
      var eta0;
      var eta2;
      var eta;
      var B2;
      var B3;
      var B;
      var c;
      eta0 = erfcinv2(2 * z);
      eta0 /= -sqrt(a / 2);
      terms[0] = eta0;
      B = b - a;
      B2 = B * B;
      B3 = B2 * B;
      workspace2[0] = -B * SQRT2 / 2;
      workspace2[1] = (1 - 2 * B) / 8;
      workspace2[2] = -(B * SQRT2 / 48);
      workspace2[3] = -1 / 192;
      workspace2[4] = -B * SQRT2 / 3840;
      workspace2[5] = 0;
      workspace2[6] = 0;
      terms[1] = evalpoly(workspace2, eta0);
      workspace2[0] = B * SQRT2 * (3 * B - 2) / 12;
      workspace2[1] = (20 * B2 - 12 * B + 1) / 128;
      workspace2[2] = B * SQRT2 * (20 * B - 1) / 960;
      workspace2[3] = (16 * B2 + 30 * B - 15) / 4608;
      workspace2[4] = B * SQRT2 * (21 * B + 32) / 53760;
      workspace2[5] = (-(32 * B2) + 63) / 368640;
      workspace2[6] = -B * SQRT2 * (120 * B + 17) / 25804480;
      terms[2] = evalpoly(workspace2, eta0);
      workspace2[0] = B * SQRT2 * (-75 * B2 + 80 * B - 16) / 480;
      workspace2[1] = (-1080 * B3 + 868 * B2 - 90 * B - 45) / 9216;
      workspace2[2] = B * SQRT2 * (-1190 * B2 + 84 * B + 373) / 53760;
      workspace2[3] = (-2240 * B3 - 2508 * B2 + 2100 * B - 165) / 368640;
      workspace2[4] = 0;
      workspace2[5] = 0;
      workspace2[6] = 0;
      terms[3] = evalpoly(workspace2, eta0);
      eta = evalpoly(terms, 1 / a);
      eta2 = eta * eta;
      c = -exp(-eta2 / 2);
      if (eta2 === 0) {
        return 0.5;
      }
      return (1 + eta * sqrt((1 + c) / eta2)) / 2;
    }
    module.exports = temme1;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/root_finder.js
var require_root_finder = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/root_finder.js"(exports, module) {
    "use strict";
    var ln = require_lib56();
    var MAX_VALUE = require_lib78();
    var BIG = MAX_VALUE / 4;
    function temmeRootFinder(t, a) {
      return roots;
      function roots(x) {
        var f1;
        var f;
        var y;
        y = 1 - x;
        if (y === 0) {
          return [-BIG, -BIG];
        }
        if (x === 0) {
          return [-BIG, -BIG];
        }
        f = ln(x) + a * ln(y) + t;
        f1 = 1 / x - a / y;
        return [f, f1];
      }
    }
    module.exports = temmeRootFinder;
  }
});

// node_modules/@stdlib/math-base-special-signum/lib/main.js
var require_main87 = __commonJS({
  "node_modules/@stdlib/math-base-special-signum/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    function signum(x) {
      if (x === 0 || isnan(x)) {
        return x;
      }
      return x < 0 ? -1 : 1;
    }
    module.exports = signum;
  }
});

// node_modules/@stdlib/math-base-special-signum/lib/index.js
var require_lib126 = __commonJS({
  "node_modules/@stdlib/math-base-special-signum/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main87();
    module.exports = main;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js
var require_newton_raphson = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js"(exports, module) {
    "use strict";
    var sign = require_lib126();
    var abs = require_lib46();
    var ldexp = require_lib50();
    var MAX_VALUE = require_lib78();
    function newtonRaphsonIterate(fun, guess, min, max, digits, maxIter) {
      var f0last;
      var delta1;
      var delta2;
      var factor;
      var result;
      var count;
      var delta;
      var res;
      var f0;
      var f1;
      f0 = 0;
      f0last = 0;
      result = guess;
      factor = ldexp(1, 1 - digits);
      delta = MAX_VALUE;
      delta1 = MAX_VALUE;
      delta2 = MAX_VALUE;
      count = maxIter;
      do {
        f0last = f0;
        delta2 = delta1;
        delta1 = delta;
        res = fun(result);
        f0 = res[0];
        f1 = res[1];
        count -= 1;
        if (f0 === 0) {
          break;
        }
        if (f1 === 0) {
          if (f0last === 0) {
            if (result === min) {
              guess = max;
            } else {
              guess = min;
            }
            f0last = fun(guess);
            delta = guess - result;
          }
          if (sign(f0last) * sign(f0) < 0) {
            if (delta < 0) {
              delta = (result - min) / 2;
            } else {
              delta = (result - max) / 2;
            }
          } else if (delta < 0) {
            delta = (result - max) / 2;
          } else {
            delta = (result - min) / 2;
          }
        } else {
          delta = f0 / f1;
        }
        if (abs(delta * 2) > abs(delta2)) {
          delta = delta > 0 ? (result - min) / 2 : (result - max) / 2;
        }
        guess = result;
        result -= delta;
        if (result <= min) {
          delta = 0.5 * (guess - min);
          result = guess - delta;
          if (result === min || result === max) {
            break;
          }
        } else if (result >= max) {
          delta = 0.5 * (guess - max);
          result = guess - delta;
          if (result === min || result === max) {
            break;
          }
        }
        if (delta > 0) {
          max = guess;
        } else {
          min = guess;
        }
      } while (count && abs(result * factor) < abs(delta));
      return result;
    }
    module.exports = newtonRaphsonIterate;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js
var require_polyval_co1 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -1;
      }
      return -1 + x * (-5 + x * 5);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js
var require_polyval_co2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1;
      }
      return 1 + x * (21 + x * (-69 + x * 46));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js
var require_polyval_co3 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 7;
      }
      return 7 + x * (-2 + x * (33 + x * (-62 + x * 31)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js
var require_polyval_co4 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 25;
      }
      return 25 + x * (-52 + x * (-17 + x * (88 + x * (-115 + x * 46))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js
var require_polyval_co5 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 7;
      }
      return 7 + x * (12 + x * (-78 + x * 52));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co6.js
var require_polyval_co6 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co6.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -7;
      }
      return -7 + x * (2 + x * (183 + x * (-370 + x * 185)));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js
var require_polyval_co7 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -533;
      }
      return -533 + x * (776 + x * (-1835 + x * (10240 + x * (-13525 + x * 5410))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js
var require_polyval_co8 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return -1579;
      }
      return -1579 + x * (3747 + x * (-3372 + x * (-15821 + x * (45588 + x * (-45213 + x * 15071)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js
var require_polyval_co9 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 449;
      }
      return 449 + x * (-1259 + x * (-769 + x * (6686 + x * (-9260 + x * 3704))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js
var require_polyval_co10 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 63149;
      }
      return 63149 + x * (-151557 + x * (140052 + x * (-727469 + x * (2239932 + x * (-2251437 + x * 750479)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js
var require_polyval_co11 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 29233;
      }
      return 29233 + x * (-78755 + x * (105222 + x * (146879 + x * (-1602610 + x * (3195183 + x * (-2554139 + x * 729754))))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js
var require_polyval_co12 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1;
      }
      return 1 + x * (-13 + x * 13);
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js
var require_polyval_co13 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1;
      }
      return 1 + x * (21 + x * (-69 + x * 46));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js
var require_temme2 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib108();
    var erfcinv2 = require_lib57();
    var abs = require_lib46();
    var exp = require_lib51();
    var ln = require_lib56();
    var sqrt = require_lib54();
    var sin = require_lib89();
    var cos = require_lib98();
    var temmeRootFinder = require_root_finder();
    var newtonRaphsonIterate = require_newton_raphson();
    var polyval1 = require_polyval_co1();
    var polyval2 = require_polyval_co2();
    var polyval3 = require_polyval_co3();
    var polyval4 = require_polyval_co4();
    var polyval5 = require_polyval_co5();
    var polyval6 = require_polyval_co6();
    var polyval7 = require_polyval_co7();
    var polyval8 = require_polyval_co8();
    var polyval9 = require_polyval_co9();
    var polyval10 = require_polyval_co10();
    var polyval11 = require_polyval_co11();
    var polyval12 = require_polyval_co12();
    var polyval13 = require_polyval_co13();
    var workspace2 = [0, 0, 0, 0, 0, 0];
    var terms = [0, 0, 0, 0];
    function temme2(z, r, theta) {
      var upper;
      var lower;
      var alpha;
      var roots;
      var eta0;
      var eta;
      var sc7;
      var sc6;
      var sc5;
      var sc4;
      var sc3;
      var sc2;
      var sc;
      var lu;
      var s2;
      var c2;
      var c;
      var s;
      var u;
      var x;
      eta0 = erfcinv2(2 * z) / -sqrt(r / 2);
      s = sin(theta);
      c = cos(theta);
      terms[0] = eta0;
      s2 = s * s;
      c2 = c * c;
      sc = s * c;
      sc2 = sc * sc;
      sc3 = sc2 * sc;
      sc4 = sc2 * sc2;
      sc5 = sc2 * sc3;
      sc6 = sc3 * sc3;
      sc7 = sc4 * sc3;
      workspace2[0] = (2 * s2 - 1) / (3 * sc);
      workspace2[1] = -polyval1(s2) / (36 * sc2);
      workspace2[2] = polyval2(s2) / (1620 * sc3);
      workspace2[3] = polyval3(s2) / (6480 * sc4);
      workspace2[4] = polyval4(s2) / (90720 * sc5);
      workspace2[5] = 0;
      terms[1] = evalpoly(workspace2, eta0);
      workspace2[0] = -polyval5(s2) / (405 * sc3);
      workspace2[1] = polyval6(s2) / (2592 * sc4);
      workspace2[2] = -polyval7(s2) / (204120 * sc5);
      workspace2[3] = -polyval8(s2) / (2099520 * sc6);
      workspace2[4] = 0;
      workspace2[5] = 0;
      terms[2] = evalpoly(workspace2, eta0);
      workspace2[0] = polyval9(s2) / (102060 * sc5);
      workspace2[1] = -polyval10(s2) / (20995200 * sc6);
      workspace2[2] = polyval11(s2) / (36741600 * sc7);
      workspace2[3] = 0;
      workspace2[4] = 0;
      workspace2[5] = 0;
      terms[3] = evalpoly(workspace2, eta0);
      eta = evalpoly(terms, 1 / r);
      alpha = c / s;
      alpha *= alpha;
      lu = -(eta * eta) / (2 * s2) + ln(s2) + c2 * ln(c2) / s2;
      if (abs(eta) < 0.7) {
        workspace2[0] = s2;
        workspace2[1] = sc;
        workspace2[2] = (1 - 2 * s2) / 3;
        workspace2[3] = polyval12(s2) / (36 * sc);
        workspace2[4] = polyval13(s2) / (270 * sc2);
        workspace2[5] = 0;
        x = evalpoly(workspace2, eta);
      } else {
        u = exp(lu);
        workspace2[0] = u;
        workspace2[1] = alpha;
        workspace2[2] = 0;
        workspace2[3] = 3 * alpha * (3 * alpha + 1) / 6;
        workspace2[4] = 4 * alpha * (4 * alpha + 1) * (4 * alpha + 2) / 24;
        workspace2[5] = 5 * alpha * (5 * alpha + 1) * (5 * alpha + 2) * (5 * alpha + 3) / 120;
        x = evalpoly(workspace2, u);
        if ((x - s2) * eta < 0) {
          x = 1 - x;
        }
      }
      if (eta < 0) {
        lower = 0;
        upper = s2;
      } else {
        lower = s2;
        upper = 1;
      }
      if (x < lower || x > upper) {
        x = (lower + upper) / 2;
      }
      roots = temmeRootFinder(-lu, alpha);
      x = newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
      return x;
    }
    module.exports = temme2;
  }
});

// node_modules/ms/index.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports, module) {
    var s = 1e3;
    var m = s * 60;
    var h = m * 60;
    var d = h * 24;
    var y = d * 365.25;
    module.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0) {
        return parse(val);
      } else if (type === "number" && isNaN(val) === false) {
        return options.long ? fmtLong(val) : fmtShort(val);
      }
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse(str) {
      str = String(str);
      if (str.length > 100) {
        return;
      }
      var match = /^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(
        str
      );
      if (!match) {
        return;
      }
      var n = parseFloat(match[1]);
      var type = (match[2] || "ms").toLowerCase();
      switch (type) {
        case "years":
        case "year":
        case "yrs":
        case "yr":
        case "y":
          return n * y;
        case "days":
        case "day":
        case "d":
          return n * d;
        case "hours":
        case "hour":
        case "hrs":
        case "hr":
        case "h":
          return n * h;
        case "minutes":
        case "minute":
        case "mins":
        case "min":
        case "m":
          return n * m;
        case "seconds":
        case "second":
        case "secs":
        case "sec":
        case "s":
          return n * s;
        case "milliseconds":
        case "millisecond":
        case "msecs":
        case "msec":
        case "ms":
          return n;
        default:
          return void 0;
      }
    }
    function fmtShort(ms) {
      if (ms >= d) {
        return Math.round(ms / d) + "d";
      }
      if (ms >= h) {
        return Math.round(ms / h) + "h";
      }
      if (ms >= m) {
        return Math.round(ms / m) + "m";
      }
      if (ms >= s) {
        return Math.round(ms / s) + "s";
      }
      return ms + "ms";
    }
    function fmtLong(ms) {
      return plural(ms, d, "day") || plural(ms, h, "hour") || plural(ms, m, "minute") || plural(ms, s, "second") || ms + " ms";
    }
    function plural(ms, n, name) {
      if (ms < n) {
        return;
      }
      if (ms < n * 1.5) {
        return Math.floor(ms / n) + " " + name;
      }
      return Math.ceil(ms / n) + " " + name + "s";
    }
  }
});

// node_modules/debug/src/debug.js
var require_debug = __commonJS({
  "node_modules/debug/src/debug.js"(exports, module) {
    exports = module.exports = createDebug.debug = createDebug["default"] = createDebug;
    exports.coerce = coerce;
    exports.disable = disable;
    exports.enable = enable;
    exports.enabled = enabled;
    exports.humanize = require_ms();
    exports.names = [];
    exports.skips = [];
    exports.formatters = {};
    var prevTime;
    function selectColor(namespace) {
      var hash = 0, i;
      for (i in namespace) {
        hash = (hash << 5) - hash + namespace.charCodeAt(i);
        hash |= 0;
      }
      return exports.colors[Math.abs(hash) % exports.colors.length];
    }
    function createDebug(namespace) {
      function debug() {
        if (!debug.enabled) return;
        var self = debug;
        var curr = +/* @__PURE__ */ new Date();
        var ms = curr - (prevTime || curr);
        self.diff = ms;
        self.prev = prevTime;
        self.curr = curr;
        prevTime = curr;
        var args = new Array(arguments.length);
        for (var i = 0; i < args.length; i++) {
          args[i] = arguments[i];
        }
        args[0] = exports.coerce(args[0]);
        if ("string" !== typeof args[0]) {
          args.unshift("%O");
        }
        var index = 0;
        args[0] = args[0].replace(/%([a-zA-Z%])/g, function(match, format) {
          if (match === "%%") return match;
          index++;
          var formatter = exports.formatters[format];
          if ("function" === typeof formatter) {
            var val = args[index];
            match = formatter.call(self, val);
            args.splice(index, 1);
            index--;
          }
          return match;
        });
        exports.formatArgs.call(self, args);
        var logFn = debug.log || exports.log || console.log.bind(console);
        logFn.apply(self, args);
      }
      debug.namespace = namespace;
      debug.enabled = exports.enabled(namespace);
      debug.useColors = exports.useColors();
      debug.color = selectColor(namespace);
      if ("function" === typeof exports.init) {
        exports.init(debug);
      }
      return debug;
    }
    function enable(namespaces) {
      exports.save(namespaces);
      exports.names = [];
      exports.skips = [];
      var split = (typeof namespaces === "string" ? namespaces : "").split(/[\s,]+/);
      var len = split.length;
      for (var i = 0; i < len; i++) {
        if (!split[i]) continue;
        namespaces = split[i].replace(/\*/g, ".*?");
        if (namespaces[0] === "-") {
          exports.skips.push(new RegExp("^" + namespaces.substr(1) + "$"));
        } else {
          exports.names.push(new RegExp("^" + namespaces + "$"));
        }
      }
    }
    function disable() {
      exports.enable("");
    }
    function enabled(name) {
      var i, len;
      for (i = 0, len = exports.skips.length; i < len; i++) {
        if (exports.skips[i].test(name)) {
          return false;
        }
      }
      for (i = 0, len = exports.names.length; i < len; i++) {
        if (exports.names[i].test(name)) {
          return true;
        }
      }
      return false;
    }
    function coerce(val) {
      if (val instanceof Error) return val.stack || val.message;
      return val;
    }
  }
});

// node_modules/debug/src/browser.js
var require_browser = __commonJS({
  "node_modules/debug/src/browser.js"(exports, module) {
    exports = module.exports = require_debug();
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.storage = "undefined" != typeof chrome && "undefined" != typeof chrome.storage ? chrome.storage.local : localstorage();
    exports.colors = [
      "lightseagreen",
      "forestgreen",
      "goldenrod",
      "dodgerblue",
      "darkorchid",
      "crimson"
    ];
    function useColors() {
      if (typeof window !== "undefined" && window.process && window.process.type === "renderer") {
        return true;
      }
      return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // is firebug? http://stackoverflow.com/a/398120/376773
      typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || // double check webkit in userAgent just in case we are in a worker
      typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    exports.formatters.j = function(v) {
      try {
        return JSON.stringify(v);
      } catch (err) {
        return "[UnexpectedJSONParseError]: " + err.message;
      }
    };
    function formatArgs(args) {
      var useColors2 = this.useColors;
      args[0] = (useColors2 ? "%c" : "") + this.namespace + (useColors2 ? " %c" : " ") + args[0] + (useColors2 ? "%c " : " ") + "+" + exports.humanize(this.diff);
      if (!useColors2) return;
      var c = "color: " + this.color;
      args.splice(1, 0, c, "color: inherit");
      var index = 0;
      var lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, function(match) {
        if ("%%" === match) return;
        index++;
        if ("%c" === match) {
          lastC = index;
        }
      });
      args.splice(lastC, 0, c);
    }
    function log() {
      return "object" === typeof console && console.log && Function.prototype.apply.call(console.log, console, arguments);
    }
    function save(namespaces) {
      try {
        if (null == namespaces) {
          exports.storage.removeItem("debug");
        } else {
          exports.storage.debug = namespaces;
        }
      } catch (e) {
      }
    }
    function load() {
      var r;
      try {
        r = exports.storage.debug;
      } catch (e) {
      }
      if (!r && typeof process !== "undefined" && "env" in process) {
        r = process.env.DEBUG;
      }
      return r;
    }
    exports.enable(load());
    function localstorage() {
      try {
        return window.localStorage;
      } catch (e) {
      }
    }
  }
});

// node_modules/debug/src/node.js
var require_node = __commonJS({
  "node_modules/debug/src/node.js"(exports, module) {
    var tty = __require("tty");
    var util = __require("util");
    exports = module.exports = require_debug();
    exports.init = init;
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.colors = [6, 2, 3, 4, 5, 1];
    exports.inspectOpts = Object.keys(process.env).filter(function(key) {
      return /^debug_/i.test(key);
    }).reduce(function(obj, key) {
      var prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, function(_, k) {
        return k.toUpperCase();
      });
      var val = process.env[key];
      if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
      else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
      else if (val === "null") val = null;
      else val = Number(val);
      obj[prop] = val;
      return obj;
    }, {});
    var fd = parseInt(process.env.DEBUG_FD, 10) || 2;
    if (1 !== fd && 2 !== fd) {
      util.deprecate(function() {
      }, "except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();
    }
    var stream = 1 === fd ? process.stdout : 2 === fd ? process.stderr : createWritableStdioStream(fd);
    function useColors() {
      return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(fd);
    }
    exports.formatters.o = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts).split("\n").map(function(str) {
        return str.trim();
      }).join(" ");
    };
    exports.formatters.O = function(v) {
      this.inspectOpts.colors = this.useColors;
      return util.inspect(v, this.inspectOpts);
    };
    function formatArgs(args) {
      var name = this.namespace;
      var useColors2 = this.useColors;
      if (useColors2) {
        var c = this.color;
        var prefix = "  \x1B[3" + c + ";1m" + name + " \x1B[0m";
        args[0] = prefix + args[0].split("\n").join("\n" + prefix);
        args.push("\x1B[3" + c + "m+" + exports.humanize(this.diff) + "\x1B[0m");
      } else {
        args[0] = (/* @__PURE__ */ new Date()).toUTCString() + " " + name + " " + args[0];
      }
    }
    function log() {
      return stream.write(util.format.apply(util, arguments) + "\n");
    }
    function save(namespaces) {
      if (null == namespaces) {
        delete process.env.DEBUG;
      } else {
        process.env.DEBUG = namespaces;
      }
    }
    function load() {
      return process.env.DEBUG;
    }
    function createWritableStdioStream(fd2) {
      var stream2;
      var tty_wrap = process.binding("tty_wrap");
      switch (tty_wrap.guessHandleType(fd2)) {
        case "TTY":
          stream2 = new tty.WriteStream(fd2);
          stream2._type = "tty";
          if (stream2._handle && stream2._handle.unref) {
            stream2._handle.unref();
          }
          break;
        case "FILE":
          var fs = __require("fs");
          stream2 = new fs.SyncWriteStream(fd2, { autoClose: false });
          stream2._type = "fs";
          break;
        case "PIPE":
        case "TCP":
          var net = __require("net");
          stream2 = new net.Socket({
            fd: fd2,
            readable: false,
            writable: true
          });
          stream2.readable = false;
          stream2.read = null;
          stream2._type = "pipe";
          if (stream2._handle && stream2._handle.unref) {
            stream2._handle.unref();
          }
          break;
        default:
          throw new Error("Implement me. Unknown stream file type!");
      }
      stream2.fd = fd2;
      stream2._isStdio = true;
      return stream2;
    }
    function init(debug) {
      debug.inspectOpts = {};
      var keys = Object.keys(exports.inspectOpts);
      for (var i = 0; i < keys.length; i++) {
        debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
      }
    }
    exports.enable(load());
  }
});

// node_modules/debug/src/index.js
var require_src = __commonJS({
  "node_modules/debug/src/index.js"(exports, module) {
    if (typeof process !== "undefined" && process.type === "renderer") {
      module.exports = require_browser();
    } else {
      module.exports = require_node();
    }
  }
});

// node_modules/@stdlib/constants-float32-max/lib/index.js
var require_lib127 = __commonJS({
  "node_modules/@stdlib/constants-float32-max/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT32_MAX = 34028234663852886e22;
    module.exports = FLOAT32_MAX;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/higher_newton.js
var require_higher_newton = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/higher_newton.js"(exports, module) {
    "use strict";
    var logger = require_src();
    var gammainc2 = require_lib116();
    var abs = require_lib46();
    var exp = require_lib51();
    var ln = require_lib56();
    var MAX_FLOAT32 = require_lib127();
    var debug = logger("gammaincinv:higher_newton");
    function higherNewton(x0, a, m, p, q, lgama, invfp, pcase) {
      var dlnr;
      var xini;
      var ck0;
      var ck1;
      var ck2;
      var a2;
      var x2;
      var px;
      var qx;
      var xr;
      var t;
      var n;
      var r;
      var x;
      x = x0;
      t = 1;
      n = 1;
      a2 = a * a;
      xini = x0;
      do {
        x = x0;
        x2 = x * x;
        if (m === 0) {
          dlnr = (1 - a) * ln(x) + x + lgama;
          if (dlnr > ln(MAX_FLOAT32)) {
            debug("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");
            return xini;
          }
          r = exp(dlnr);
        } else {
          r = -invfp * x;
        }
        if (pcase) {
          px = gammainc2(x, a, true, false);
          ck0 = -r * (px - p);
        } else {
          qx = gammainc2(x, a, true, true);
          ck0 = r * (qx - q);
        }
        r = ck0;
        if (p > 1e-120 || n > 1) {
          ck1 = 0.5 * (x - a + 1) / x;
          ck2 = (2 * x2 - 4 * x * a + 4 * x + 2 * a2 - 3 * a + 1) / x2;
          ck2 /= 6;
          x0 = x + r * (1 + r * (ck1 + r * ck2));
        } else {
          x0 = x + r;
        }
        t = abs(x / x0 - 1);
        n += 1;
        x = x0;
        if (x < 0) {
          x = xini;
          n = 100;
        }
      } while (t > 2e-14 && n < 35);
      if (t > 2e-14 || n > 99) {
        debug("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.");
      }
      xr = x || 0;
      return xr;
    }
    module.exports = higherNewton;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js
var require_polyval_ak1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0;
      }
      return 0 + x * (1 + x * (1 + x * (1.5 + x * (2.6666666666666665 + x * (5.208333333333333 + x * 10.8)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js
var require_polyval_ak2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 1;
      }
      return 1 + x * (1 + x * (0.3333333333333333 + x * (0.027777777777777776 + x * (-0.003703703703703704 + x * (2314814814814815e-19 + x * 5878894767783657e-20)))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js
var require_lambdaeta = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var exp = require_lib51();
    var ln = require_lib56();
    var evalpoly = require_lib108();
    var polyvalAK1 = require_polyval_ak1();
    var polyvalAK2 = require_polyval_ak2();
    var THRESHOLD = 1e-8;
    var ONEO12 = 0.08333333333333333;
    var ONEO120 = 0.008333333333333333;
    var AK = [1, 0, 0, 0, 0, 0];
    function lambdaeta(eta) {
      var L2;
      var L3;
      var L4;
      var L5;
      var la;
      var L;
      var q;
      var r;
      var s;
      s = eta * eta * 0.5;
      if (eta === 0) {
        la = 0;
      } else if (eta < -1) {
        r = exp(-1 - s);
        la = polyvalAK1(r);
      } else if (eta < 1) {
        r = eta;
        la = polyvalAK2(r);
      } else {
        r = 11 + s;
        L = ln(r);
        la = r + L;
        r = 1 / r;
        L2 = L * L;
        L3 = L2 * L;
        L4 = L3 * L;
        L5 = L4 * L;
        AK[1] = (2 - L) * 0.5;
        AK[2] = (-9 * L + 6 + 2 * L2) / 6;
        AK[3] = -(3 * L3 + 36 * L - 22 * L2 - 12) * ONEO12;
        AK[4] = (60 + 350 * L2 - 300 * L - 125 * L3 + 12 * L4) / 60;
        AK[5] = -(-120 - 274 * L4 + 900 * L - 1700 * L2 + 1125 * L3 + 20 * L5) * ONEO120;
        la += L * r * evalpoly(AK, r);
      }
      r = 1;
      if (eta > -3.5 && eta < -0.03 || eta > 0.03 && eta < 40) {
        r = 1;
        q = la;
        do {
          la = q * (s + ln(q)) / (q - 1);
          r = abs(q / la - 1);
          q = la;
        } while (r > THRESHOLD);
      }
      return la;
    }
    module.exports = lambdaeta;
  }
});

// node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js
var require_lib128 = __commonJS({
  "node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js"(exports, module) {
    "use strict";
    var LN_SQRT_TWO_PI = 0.9189385332046728;
    module.exports = LN_SQRT_TWO_PI;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js
var require_chepolsum = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js"(exports, module) {
    "use strict";
    var A = [
      1.9963790515900766,
      -0.0017971032528832887,
      13129285796384672e-21,
      -2340875228178749e-22,
      72291210671127e-22,
      -3280997607821e-22,
      19875070901e-21,
      -1509214183e-21,
      1375340084e-22,
      -145728923e-22,
      17532367e-22,
      -2351465e-22,
      346551e-22,
      -55471e-22,
      9548e-22,
      -1748e-22,
      332e-22,
      -58e-22
    ];
    function chepolsum(n, t) {
      var tt;
      var u0;
      var u1;
      var u2;
      var k;
      u0 = 0;
      u1 = 0;
      tt = t + t;
      k = n;
      do {
        u2 = u1;
        u1 = u0;
        u0 = tt * u1 - u2 + A[k];
        k -= 1;
      } while (k >= 0);
      return (u0 - u2) / 2;
    }
    module.exports = chepolsum;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js
var require_polyval_c = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.025721014990011306;
      }
      return 0.025721014990011306 + x * (0.08247596616699963 + x * (-0.0025328157302663564 + x * (6099292666946337e-19 + x * (-33543297638406e-17 + x * 250505279903e-15))));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js
var require_polyval_d = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js"(exports, module) {
    "use strict";
    function evalpoly(x) {
      if (x === 0) {
        return 0.08333333333333333;
      }
      return 0.08333333333333333 + x * (-0.002777777777777778 + x * (7936507936507937e-19 + x * -5952380952380953e-19));
    }
    module.exports = evalpoly;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/stirling.js
var require_stirling = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/stirling.js"(exports, module) {
    "use strict";
    var gammaln = require_lib100();
    var ln = require_lib56();
    var LN_SQRT_TWO_PI = require_lib128();
    var SMALLEST_FLOAT32 = require_lib114();
    var MAX_FLOAT32 = require_lib127();
    var chepolsum = require_chepolsum();
    var polyvalC = require_polyval_c();
    var polyvalD = require_polyval_d();
    var C6 = 0.30865217988013566;
    function stirling(x) {
      var z;
      if (x < SMALLEST_FLOAT32) {
        return MAX_FLOAT32;
      }
      if (x < 1) {
        return gammaln(x + 1) - (x + 0.5) * ln(x) + x - LN_SQRT_TWO_PI;
      }
      if (x < 2) {
        return gammaln(x) - (x - 0.5) * ln(x) + x - LN_SQRT_TWO_PI;
      }
      if (x < 3) {
        return gammaln(x - 1) - (x - 0.5) * ln(x) + x - LN_SQRT_TWO_PI + ln(x - 1);
      }
      if (x < 12) {
        z = 18 / (x * x) - 1;
        return chepolsum(17, z) / (12 * x);
      }
      z = 1 / (x * x);
      if (x < 1e3) {
        return polyvalC(z) / (C6 + z) / x;
      }
      return polyvalD(z) / x;
    }
    module.exports = stirling;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js
var require_gamstar = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js"(exports, module) {
    "use strict";
    var exp = require_lib51();
    var gamma = require_lib92();
    var ln = require_lib56();
    var FLOAT32_MAX = require_lib127();
    var SQRT_TWO_PI = require_lib90();
    var stirling = require_stirling();
    function gamstar(x) {
      if (x >= 3) {
        return exp(stirling(x));
      }
      if (x > 0) {
        return gamma(x) / (exp(-x + (x - 0.5) * ln(x)) * SQRT_TWO_PI);
      }
      return FLOAT32_MAX;
    }
    module.exports = gamstar;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js
var require_rational_ak0bk0 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.3333333333438;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.3333333333438 + x * (-0.2070740359969 + x * (-0.05041806657154 + x * (-0.004923635739372 + x * -4293658292782e-17)));
        s2 = 1 + x * (0.7045554412463 + x * (0.2118190062224 + x * (0.03048648397436 + x * 0.001605037988091)));
      } else {
        x = 1 / x;
        s1 = -4293658292782e-17 + x * (-0.004923635739372 + x * (-0.05041806657154 + x * (-0.2070740359969 + x * -0.3333333333438)));
        s2 = 0.001605037988091 + x * (0.03048648397436 + x * (0.2118190062224 + x * (0.7045554412463 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps1.js
var require_eps1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/eps1.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var ln = require_lib56();
    var lambdaeta = require_lambdaeta();
    var rateval = require_rational_ak0bk0();
    function eps1(eta) {
      var la;
      if (abs(eta) < 1) {
        return rateval(eta);
      }
      la = lambdaeta(eta);
      return ln(eta / (la - 1)) / eta;
    }
    module.exports = eps1;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js
var require_rational_ak1bk1 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0172847633523;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0172847633523 + x * (-0.0159372646475 + x * (-0.00464910887221 + x * (-60683488776e-14 + x * -614830384279e-17)));
        s2 = 1 + x * (0.764050615669 + x * (0.297143406325 + x * (0.0579490176079 + x * 0.00574558524851)));
      } else {
        x = 1 / x;
        s1 = -614830384279e-17 + x * (-60683488776e-14 + x * (-0.00464910887221 + x * (-0.0159372646475 + x * -0.0172847633523)));
        s2 = 0.00574558524851 + x * (0.0579490176079 + x * (0.297143406325 + x * (0.764050615669 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js
var require_rational_ak2bk2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0172839517431;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0172839517431 + x * (-0.0146362417966 + x * (-0.00357406772616 + x * (-391032032692e-15 + x * 249634036069e-17)));
        s2 = 1 + x * (0.690560400696 + x * (0.249962384741 + x * (0.0443843438769 + x * 0.00424073217211)));
      } else {
        x = 1 / x;
        s1 = 249634036069e-17 + x * (-391032032692e-15 + x * (-0.00357406772616 + x * (-0.0146362417966 + x * -0.0172839517431)));
        s2 = 0.00424073217211 + x * (0.0443843438769 + x * (0.249962384741 + x * (0.690560400696 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js
var require_rational_ak3bk3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.99994466948;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.99994466948 + x * (104.649839762 + x * (857.204033806 + x * (731.901559577 + x * 45.5174411671)));
        s2 = 1 + x * (104.526456943 + x * (823.313447808 + x * (3119.93802124 + x * 3970.03311219)));
      } else {
        x = 1 / x;
        s1 = 45.5174411671 + x * (731.901559577 + x * (857.204033806 + x * (104.649839762 + x * 0.99994466948)));
        s2 = 3970.03311219 + x * (3119.93802124 + x * (823.313447808 + x * (104.526456943 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps2.js
var require_eps2 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/eps2.js"(exports, module) {
    "use strict";
    var ln = require_lib56();
    var rateval1 = require_rational_ak1bk1();
    var rateval2 = require_rational_ak2bk2();
    var rateval3 = require_rational_ak3bk3();
    function eps2(eta) {
      var lnmeta;
      var x;
      if (eta < -5) {
        x = eta * eta;
        lnmeta = ln(-eta);
        return (12 - x - 6 * (lnmeta * lnmeta)) / (12 * x * eta);
      }
      if (eta < -2) {
        return rateval1(eta);
      }
      if (eta < 2) {
        return rateval2(eta);
      }
      if (eta < 1e3) {
        x = 1 / eta;
        return rateval3(eta) / (-12 * eta);
      }
      return -1 / (12 * eta);
    }
    module.exports = eps2;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js
var require_rational_ak4bk4 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.0495346498136;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.0495346498136 + x * (0.0299521337141 + x * (0.00688296911516 + x * (512634846317e-15 + x * -201411722031e-16)));
        s2 = 1 + x * (0.759803615283 + x * (0.261547111595 + x * (0.0464854522477 + x * 0.00403751193496)));
      } else {
        x = 1 / x;
        s1 = -201411722031e-16 + x * (512634846317e-15 + x * (0.00688296911516 + x * (0.0299521337141 + x * 0.0495346498136)));
        s2 = 0.00403751193496 + x * (0.0464854522477 + x * (0.261547111595 + x * (0.759803615283 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js
var require_rational_ak5bk5 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.00452313583942;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.00452313583942 + x * (0.00120744920113 + x * (-789724156582e-16 + x * (-504476066942e-16 + x * -535770949796e-17)));
        s2 = 1 + x * (0.912203410349 + x * (0.405368773071 + x * (0.0901638932349 + x * 0.00948935714996)));
      } else {
        x = 1 / x;
        s1 = -535770949796e-17 + x * (-504476066942e-16 + x * (-789724156582e-16 + x * (0.00120744920113 + x * 0.00452313583942)));
        s2 = 0.00948935714996 + x * (0.0901638932349 + x * (0.405368773071 + x * (0.912203410349 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.js
var require_rational_ak6bk6 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return 0.00439937562904;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = 0.00439937562904 + x * (487225670639e-15 + x * (-128470657374e-15 + x * (529110969589e-17 + x * 15716677175e-17)));
        s2 = 1 + x * (0.794435257415 + x * (0.333094721709 + x * (0.0703527806143 + x * 0.00806110846078)));
      } else {
        x = 1 / x;
        s1 = 15716677175e-17 + x * (529110969589e-17 + x * (-128470657374e-15 + x * (487225670639e-15 + x * 0.00439937562904)));
        s2 = 0.00806110846078 + x * (0.0703527806143 + x * (0.333094721709 + x * (0.794435257415 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js
var require_rational_ak7bk7 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -0.0011481191232;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -0.0011481191232 + x * (-0.112850923276 + x * (1.51623048511 + x * (-0.218472031183 + x * 0.0730002451555)));
        s2 = 1 + x * (14.2482206905 + x * (69.7360396285 + x * (218.938950816 + x * 277.067027185)));
      } else {
        x = 1 / x;
        s1 = 0.0730002451555 + x * (-0.218472031183 + x * (1.51623048511 + x * (-0.112850923276 + x * -0.0011481191232)));
        s2 = 277.067027185 + x * (218.938950816 + x * (69.7360396285 + x * (14.2482206905 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js
var require_rational_ak8bk8 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js"(exports, module) {
    "use strict";
    function evalrational(x) {
      var ax;
      var s1;
      var s2;
      if (x === 0) {
        return -145727889667e-15;
      }
      if (x < 0) {
        ax = -x;
      } else {
        ax = x;
      }
      if (ax <= 1) {
        s1 = -145727889667e-15 + x * (-0.290806748131 + x * (-13.308504545 + x * (199.722374056 + x * -11.4311378756)));
        s2 = 1 + x * (139.612587808 + x * (2189.01116348 + x * (7115.24019009 + x * 45574.6081453)));
      } else {
        x = 1 / x;
        s1 = -11.4311378756 + x * (199.722374056 + x * (-13.308504545 + x * (-0.290806748131 + x * -145727889667e-15)));
        s2 = 45574.6081453 + x * (7115.24019009 + x * (2189.01116348 + x * (139.612587808 + x * 1)));
      }
      return s1 / s2;
    }
    module.exports = evalrational;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps3.js
var require_eps3 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/eps3.js"(exports, module) {
    "use strict";
    var ln = require_lib56();
    var rational1 = require_rational_ak4bk4();
    var rational2 = require_rational_ak5bk5();
    var rational3 = require_rational_ak6bk6();
    var rational4 = require_rational_ak7bk7();
    var rational5 = require_rational_ak8bk8();
    function eps3(eta) {
      var x;
      var y;
      if (eta < -8) {
        x = eta * eta;
        y = ln(-eta) / eta;
        return (-30 + eta * y * (6 * x * y * y - 12 + x)) / (12 * eta * x * x);
      }
      if (eta < -4) {
        return rational1(eta) / (eta * eta);
      }
      if (eta < -2) {
        return rational2(eta);
      }
      if (eta < 2) {
        return rational3(eta);
      }
      if (eta < 10) {
        x = 1 / eta;
        return rational4(x) / (eta * eta);
      }
      if (eta < 100) {
        x = 1 / eta;
        return rational5(x) / (eta * eta);
      }
      return -ln(eta) / (12 * eta * eta * eta);
    }
    module.exports = eps3;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/compute.js
var require_compute = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/compute.js"(exports, module) {
    "use strict";
    var logger = require_src();
    var evalpoly = require_lib108();
    var gammaln = require_lib100();
    var erfcinv2 = require_lib57();
    var gamma = require_lib92();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var min = require_lib77();
    var pow = require_lib70();
    var ln = require_lib56();
    var SQRT_TWO_PI = require_lib90();
    var MAX_FLOAT32 = require_lib127();
    var TWO_PI = require_lib110();
    var higherNewton = require_higher_newton();
    var lambdaeta = require_lambdaeta();
    var gamstar = require_gamstar();
    var eps1 = require_eps1();
    var eps2 = require_eps2();
    var eps3 = require_eps3();
    var debug = logger("gammaincinv:compute");
    var HALF = 0.5;
    var ONEO3 = 0.3333333333333333;
    var ONEO4 = 0.25;
    var ONEO5 = 0.2;
    var ONEO6 = 0.16666666666666666;
    var ONEO12 = 0.08333333333333333;
    var ONEO24 = 0.041666666666666664;
    var CK = [0, 0, 0, 0, 0];
    function compute(a, p, q) {
      var ap1inv;
      var invfp;
      var lgama;
      var pcase;
      var porq;
      var ainv;
      var logr;
      var ap22;
      var ap14;
      var ap13;
      var ap12;
      var vgam;
      var vmin;
      var xini;
      var ap1;
      var ap2;
      var ap3;
      var eta;
      var p6;
      var p5;
      var x0;
      var a2;
      var L2;
      var L3;
      var L4;
      var b2;
      var b3;
      var p3;
      var a4;
      var fp;
      var p4;
      var p2;
      var a3;
      var xr;
      var ck;
      var b;
      var L;
      var i;
      var k;
      var m;
      var r;
      var s;
      var t;
      var y;
      if (p < HALF) {
        pcase = true;
        porq = p;
        s = -1;
      } else {
        pcase = false;
        porq = q;
        s = 1;
      }
      k = 0;
      if (abs(a - 1) < 1e-4) {
        m = 0;
        if (pcase) {
          if (p < 1e-3) {
            p2 = p * p;
            p3 = p2 * p;
            p4 = p3 * p;
            p5 = p4 * p;
            p6 = p5 * p;
            x0 = p + p2 * HALF + p3 * ONEO3 + p4 * ONEO4 + p5 * ONEO5 + p6 * ONEO6;
          } else {
            x0 = -ln(1 - p);
          }
        } else {
          x0 = -ln(q);
        }
        if (a === 1) {
          k = 2;
          xr = x0;
        } else {
          lgama = gammaln(a);
          k = 1;
        }
      }
      if (q < 1e-30 && a < HALF) {
        m = 0;
        x0 = -ln(q * gamma(a)) + (a - 1) * ln(-ln(q * gamma(a)));
        k = 1;
        lgama = gammaln(a);
      }
      if (a > 1 && a < 500 && p < 1e-80) {
        m = 0;
        ainv = 1 / a;
        ap1inv = 1 / (a + 1);
        x0 = (gammaln(a + 1) + ln(p)) * ainv;
        x0 = exp(x0);
        xini = x0;
        for (i = 0; i < 10; i++) {
          x0 = xini * exp(x0 * ainv) * pow(1 - x0 * ap1inv, ainv);
        }
        k = 1;
        lgama = gammaln(a);
      }
      logr = 1 / a * (ln(p) + gammaln(a + 1));
      if (logr < ln(ONEO5 * (1 + a)) && k === 0) {
        r = exp(logr);
        m = 0;
        a2 = a * a;
        a3 = a2 * a;
        a4 = a3 * a;
        ap1 = a + 1;
        ap12 = ap1 * ap1;
        ap13 = ap1 * ap12;
        ap14 = ap12 * ap12;
        ap2 = a + 2;
        ap22 = ap2 * ap2;
        ap3 = a + 3;
        CK[0] = 1;
        CK[1] = 1 / ap1;
        CK[2] = HALF * (3 * a + 5) / (ap12 * ap2);
        CK[3] = ONEO3 * (31 + 8 * a2 + 33 * a) / (ap13 * ap2 * ap3);
        CK[4] = ONEO24 * (2888 + 1179 * a3 + 125 * a4 + 3971 * a2 + 5661 * a) / (ap14 * ap22 * ap3 * (a + 4));
        x0 = r * evalpoly(CK, r);
        lgama = gammaln(a);
        k = 1;
      }
      if (a < 10 && k === 0) {
        vgam = sqrt(a) / (gamstar(a) * SQRT_TWO_PI);
        vmin = min(0.02, vgam);
        if (q < vmin) {
          m = 0;
          b = 1 - a;
          b2 = b * b;
          b3 = b2 * b;
          eta = sqrt(-2 / a * ln(q / vgam));
          x0 = a * lambdaeta(eta);
          L = ln(x0);
          if (x0 > 5) {
            L2 = L * L;
            L3 = L2 * L;
            L4 = L3 * L;
            r = 1 / x0;
            CK[0] = L - 1;
            CK[1] = (3 * b - 2 * b * L + L2 - 2 * L + 2) * HALF;
            CK[2] = (24 * b * L - 11 * b2 - 24 * b - 6 * L2 + 12 * L - 12 - 9 * b * L2 + 6 * b2 * L + 2 * L3) * ONEO6;
            CK[3] = (-12 * b3 * L + 8.04 * b * L2 - 114 * b2 * L + (72 + 36 * L2) + (3 * L4 - 72 * L + 162) * (b - 168 * b * L) - (12 * L3 + 25 * b3) - (22 * b * L3 + 36 * b2 * L2 + 120 * b2)) * ONEO12;
            CK[4] = 0;
            x0 = x0 - L + b * r * evalpoly(CK, r);
          } else {
            r = 1 / x0;
            L2 = L * L;
            ck = L - 1;
            t = L - b * r * ck;
            if (t < x0) {
              x0 -= t;
            }
          }
          lgama = gammaln(a);
          k = 1;
        }
      }
      if (abs(porq - HALF) < 1e-5 && k === 0) {
        m = 0;
        ainv = 1 / a;
        x0 = a - ONEO3 + (0.019753086419753086 + 0.007211444248481286 * ainv) * ainv;
        lgama = gammaln(a);
        k = 1;
      }
      if (a < 1 && k === 0) {
        m = 0;
        if (pcase) {
          x0 = exp(1 / a * (ln(porq) + gammaln(a + 1)));
        } else {
          x0 = exp(1 / a * (ln(1 - porq) + gammaln(a + 1)));
        }
        lgama = gammaln(a);
        k = 1;
      }
      if (k === 0) {
        m = 1;
        ainv = 1 / a;
        r = erfcinv2(2 * porq);
        eta = s * r / sqrt(a * HALF);
        if (r < MAX_FLOAT32) {
          eta += (eps1(eta) + (eps2(eta) + eps3(eta) * ainv) * ainv) * ainv;
          x0 = a * lambdaeta(eta);
          y = eta;
          fp = -sqrt(a / TWO_PI) * exp(-HALF * a * y * y) / gamstar(a);
          invfp = 1 / fp;
        } else {
          debug("Warning: Overflow problems in one or more steps of the computation.");
          return NaN;
        }
      }
      if (k < 2) {
        xr = higherNewton(x0, a, m, p, q, lgama, invfp, pcase);
      }
      return xr;
    }
    module.exports = compute;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js
var require_main88 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js"(exports, module) {
    "use strict";
    var isnan = require_lib();
    var FLOAT32_SMALLEST = require_lib114();
    var PINF = require_lib7();
    var compute = require_compute();
    function gammaincinv2(p, a, upper) {
      if (isnan(p) || isnan(a)) {
        return NaN;
      }
      if (a < FLOAT32_SMALLEST) {
        return NaN;
      }
      if (p > 1 || p < 0) {
        return NaN;
      }
      if (upper === true) {
        if (p === 0) {
          return PINF;
        }
        if (p === 1) {
          return 0;
        }
        return compute(a, 1 - p, p);
      }
      if (p === 0) {
        return 0;
      }
      if (p === 1) {
        return PINF;
      }
      return compute(a, p, 1 - p);
    }
    module.exports = gammaincinv2;
  }
});

// node_modules/@stdlib/math-base-special-gammaincinv/lib/index.js
var require_lib129 = __commonJS({
  "node_modules/@stdlib/math-base-special-gammaincinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main88();
    module.exports = main;
  }
});

// node_modules/@stdlib/constants-float64-smallest-subnormal/lib/index.js
var require_lib130 = __commonJS({
  "node_modules/@stdlib/constants-float64-smallest-subnormal/lib/index.js"(exports, module) {
    "use strict";
    var FLOAT64_SMALLEST_SUBNORMAL = 5e-324;
    module.exports = FLOAT64_SMALLEST_SUBNORMAL;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js
var require_temme3 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js"(exports, module) {
    "use strict";
    var gammaincinv2 = require_lib129();
    var ln = require_lib56();
    var sqrt = require_lib54();
    var SMALLEST_SUBNORMAL = require_lib130();
    var temmeRootFinder = require_root_finder();
    var newtonRaphsonIterate = require_newton_raphson();
    function temme3(a, b, p, q) {
      var cross;
      var roots;
      var lower;
      var upper;
      var eta0;
      var eta;
      var w10;
      var w12;
      var w13;
      var w14;
      var e1;
      var e2;
      var e3;
      var mu;
      var d2;
      var d3;
      var d4;
      var w2;
      var w3;
      var w4;
      var w5;
      var w6;
      var w7;
      var w8;
      var w9;
      var w1;
      var d;
      var w;
      var u;
      var x;
      if (p < q) {
        eta0 = gammaincinv2(p, b, true);
      } else {
        eta0 = gammaincinv2(q, b, false);
      }
      eta0 /= a;
      mu = b / a;
      w = sqrt(1 + mu);
      w2 = w * w;
      w3 = w2 * w;
      w4 = w2 * w2;
      w5 = w3 * w2;
      w6 = w3 * w3;
      w7 = w4 * w3;
      w8 = w4 * w4;
      w9 = w5 * w4;
      w10 = w5 * w5;
      d = eta0 - mu;
      d2 = d * d;
      d3 = d2 * d;
      d4 = d2 * d2;
      w1 = w + 1;
      w12 = w1 * w1;
      w13 = w1 * w12;
      w14 = w12 * w12;
      e1 = (w + 2) * (w - 1) / (3 * w);
      e1 += (w3 + 9 * w2 + 21 * w + 5) * d / (36 * w2 * w1);
      e1 -= (w4 - 13 * w3 + 69 * w2 + 167 * w + 46) * d2 / (1620 * w12 * w3);
      e1 -= (7 * w5 + 21 * w4 + 70 * w3 + 26 * w2 - 93 * w - 31) * d3 / (6480 * w13 * w4);
      e1 -= (75 * w6 + 202 * w5 + 188 * w4 - 888 * w3 - 1345 * w2 + 118 * w + 138) * d4 / (272160 * w14 * w5);
      e2 = (28 * w4 + 131 * w3 + 402 * w2 + 581 * w + 208) * (w - 1) / (1620 * w1 * w3);
      e2 -= (35 * w6 - 154 * w5 - 623 * w4 - 1636 * w3 - 3983 * w2 - 3514 * w - 925) * d / (12960 * w12 * w4);
      e2 -= (2132 * w7 + 7915 * w6 + 16821 * w5 + 35066 * w4 + 87490 * w3 + 141183 * w2 + 95993 * w + 21640) * d2 / (816480 * w5 * w13);
      e2 -= (11053 * w8 + 53308 * w7 + 117010 * w6 + 163924 * w5 + 116188 * w4 - 258428 * w3 - 677042 * w2 - 481940 * w - 105497) * d3 / (14696640 * w14 * w6);
      e3 = -((3592 * w7 + 8375 * w6 - 1323 * w5 - 29198 * w4 - 89578 * w3 - 154413 * w2 - 116063 * w - 29632) * (w - 1)) / (816480 * w5 * w12);
      e3 -= (442043 * w9 + 2054169 * w8 + 3803094 * w7 + 3470754 * w6 + 2141568 * w5 - 2393568 * w4 - 19904934 * w3 - 34714674 * w2 - 23128299 * w - 5253353) * d / (146966400 * w6 * w13);
      e3 -= (116932 * w10 + 819281 * w9 + 2378172 * w8 + 4341330 * w7 + 6806004 * w6 + 10622748 * w5 + 18739500 * w4 + 30651894 * w3 + 30869976 * w2 + 15431867 * w + 2919016) * d2 / (146966400 * w14 * w7);
      eta = eta0 + e1 / a + e2 / (a * a) + e3 / (a * a * a);
      if (eta <= 0) {
        eta = SMALLEST_SUBNORMAL;
      }
      u = eta - mu * ln(eta) + (1 + mu) * ln(1 + mu) - mu;
      cross = 1 / (1 + mu);
      lower = eta < mu ? cross : 0;
      upper = eta < mu ? 1 : cross;
      x = (lower + upper) / 2;
      roots = temmeRootFinder(u, mu);
      return newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
    }
    module.exports = temme3;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js
var require_halley_iterate = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js"(exports, module) {
    "use strict";
    var abs = require_lib46();
    var ldexp = require_lib50();
    var sign = require_lib126();
    var max = require_lib75();
    var MAX_VALUE = require_lib78();
    function halleyIterate(fun, guess, minimum, maximum, digits, maxIter) {
      var convergence;
      var outOfBounds;
      var delta1;
      var delta2;
      var factor;
      var result;
      var f0Last;
      var count;
      var delta;
      var denom;
      var diff;
      var num;
      var res;
      var f0;
      var f1;
      var f2;
      f0 = 0;
      outOfBounds = false;
      result = guess;
      factor = ldexp(1, 1 - digits);
      delta = max(1e7 * guess, 1e7);
      f0Last = 0;
      delta1 = delta;
      delta2 = delta;
      count = maxIter;
      do {
        f0Last = f0;
        delta2 = delta1;
        delta1 = delta;
        res = fun(result);
        f0 = res[0];
        f1 = res[1];
        f2 = res[2];
        count -= 1;
        if (f0 === 0) {
          break;
        }
        if (f1 === 0) {
          if (f0Last === 0) {
            if (result === minimum) {
              guess = maximum;
            } else {
              guess = minimum;
            }
            f0Last = fun(guess);
            delta = guess - result;
          }
          if (sign(f0Last) * sign(f0) < 0) {
            if (delta < 0) {
              delta = (result - minimum) / 2;
            } else {
              delta = (result - maximum) / 2;
            }
          } else if (delta < 0) {
            delta = (result - maximum) / 2;
          } else {
            delta = (result - minimum) / 2;
          }
        } else if (f2 === 0) {
          delta = f0 / f1;
        } else {
          denom = 2 * f0;
          num = 2 * f1 - f0 * (f2 / f1);
          if (abs(num) < 1 && abs(denom) >= abs(num) * MAX_VALUE) {
            delta = f0 / f1;
          } else {
            delta = denom / num;
          }
          if (delta * f1 / f0 < 0) {
            delta = f0 / f1;
            if (abs(delta) > 2 * abs(guess)) {
              delta = (delta < 0 ? -1 : 1) * 2 * abs(guess);
            }
          }
        }
        convergence = abs(delta / delta2);
        if (convergence > 0.8 && convergence < 2) {
          delta = delta > 0 ? (result - minimum) / 2 : (result - maximum) / 2;
          if (abs(delta) > result) {
            delta = sign(delta) * result;
          }
          delta2 = delta * 3;
        }
        guess = result;
        result -= delta;
        if (result < minimum) {
          if (abs(minimum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(minimum)) {
            diff = 1e3;
          } else {
            diff = result / minimum;
          }
          if (abs(diff) < 1) {
            diff = 1 / diff;
          }
          if (!outOfBounds && diff > 0 && diff < 3) {
            delta = 0.99 * (guess - minimum);
            result = guess - delta;
            outOfBounds = true;
          } else {
            delta = (guess - minimum) / 2;
            result = guess - delta;
            if (result === minimum || result === maximum) {
              break;
            }
          }
        } else if (result > maximum) {
          if (abs(maximum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(maximum)) {
            diff = 1e3;
          } else {
            diff = result / maximum;
          }
          if (abs(diff) < 1) {
            diff = 1 / diff;
          }
          if (!outOfBounds && diff > 0 && diff < 3) {
            delta = 0.99 * (guess - maximum);
            result = guess - delta;
            outOfBounds = true;
          } else {
            delta = (guess - maximum) / 2;
            result = guess - delta;
            if (result === minimum || result === maximum) {
              break;
            }
          }
        }
        if (delta > 0) {
          maximum = guess;
        } else {
          minimum = guess;
        }
      } while (count && abs(result * factor) < abs(delta));
      return result;
    }
    module.exports = halleyIterate;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js
var require_ibeta_roots = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js"(exports, module) {
    "use strict";
    var kernelBetainc = require_lib122().assign;
    var abs = require_lib46();
    var FLOAT64_MAX = require_lib78();
    var FLOAT64_MIN_NORM = require_lib45();
    function ibetaRoots(a, b, target, invert) {
      return roots;
      function roots(x) {
        var buf;
        var f1;
        var f2;
        var f;
        var y;
        y = 1 - x;
        buf = [0, 0];
        kernelBetainc(x, a, b, true, invert, buf, 1, 0);
        f = buf[0] - target;
        f1 = buf[1];
        if (invert) {
          f1 = -f1;
        }
        if (y === 0) {
          y = FLOAT64_MIN_NORM * 64;
        }
        if (x === 0) {
          x = FLOAT64_MIN_NORM * 64;
        }
        f2 = f1 * (-(y * a) + (b - 2) * x + 1);
        if (abs(f2) < y * x * FLOAT64_MAX) {
          f2 /= y * x;
        }
        if (invert) {
          f2 = -f2;
        }
        if (f1 === 0) {
          f1 = (invert ? -1 : 1) * FLOAT64_MIN_NORM * 64;
        }
        return [f, f1, f2];
      }
    }
    module.exports = ibetaRoots;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/main.js
var require_main89 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/main.js"(exports, module) {
    "use strict";
    var evalpoly = require_lib108();
    var betainc4 = require_lib123();
    var expm1 = require_lib59();
    var log1p = require_lib60();
    var asin = require_lib62();
    var beta = require_lib73();
    var sqrt = require_lib54();
    var abs = require_lib46();
    var exp = require_lib51();
    var pow = require_lib70();
    var sin = require_lib89();
    var max = require_lib75();
    var min = require_lib77();
    var ln = require_lib56();
    var FLOAT64_MIN_NORM = require_lib45();
    var HALF_PI = require_lib80();
    var EPSILON = require_lib72();
    var findIBetaInvFromTDist = require_find_ibeta_inv_from_t_dist();
    var temme1 = require_temme1();
    var temme2 = require_temme2();
    var temme3 = require_temme3();
    var halleyIterate = require_halley_iterate();
    var ibetaRoots = require_ibeta_roots();
    var DIGITS = 32;
    var MAX_ITERATIONS5 = 1e3;
    var terms = [0, 0, 0, 0, 0];
    function ibetaInvImp(a, b, p, q) {
      var digits;
      var invert;
      var lambda;
      var lower;
      var theta;
      var upper;
      var roots;
      var maxv;
      var minv;
      var bet;
      var ppa;
      var tmp;
      var xs2;
      var ap1;
      var bm1;
      var fs;
      var lx;
      var ps;
      var xg;
      var xs;
      var yp;
      var a2;
      var a3;
      var b2;
      var r;
      var l;
      var u;
      var x;
      var y;
      invert = false;
      if (q === 0) {
        return [1, 0];
      }
      if (p === 0) {
        return [0, 1];
      }
      if (a === 1) {
        if (b === 1) {
          return [p, 1 - p];
        }
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        invert = true;
      }
      x = 0;
      lower = 0;
      upper = 1;
      if (a === 0.5) {
        if (b === 0.5) {
          x = sin(p * HALF_PI);
          x *= x;
          y = sin(q * HALF_PI);
          y *= y;
          return [x, y];
        }
        if (b > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = q;
          q = p;
          p = tmp;
          invert = !invert;
        }
      }
      if (b === 0.5 && a >= 0.5 && p !== 1) {
        yp = {};
        x = findIBetaInvFromTDist(a, p, yp);
        y = yp.value;
      } else if (b === 1) {
        if (p < q) {
          if (a > 1) {
            x = pow(p, 1 / a);
            y = -expm1(ln(p) / a);
          } else {
            x = pow(p, 1 / a);
            y = 1 - x;
          }
        } else {
          x = exp(log1p(-q) / a);
          y = -expm1(log1p(-q) / a);
        }
        if (invert) {
          tmp = y;
          y = x;
          x = tmp;
        }
        return [x, y];
      } else if (a + b > 5) {
        if (p > 0.5) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = q;
          q = p;
          p = tmp;
          invert = !invert;
        }
        minv = min(a, b);
        maxv = max(a, b);
        if (sqrt(minv) > maxv - minv && minv > 5) {
          x = temme1(a, b, p);
          y = 1 - x;
        } else {
          r = a + b;
          theta = asin(sqrt(a / r));
          lambda = minv / r;
          if (lambda >= 0.2 && lambda <= 0.8 && r >= 10) {
            ppa = pow(p, 1 / a);
            if (ppa < 25e-4 && a + b < 200) {
              x = ppa * pow(a * beta(a, b), 1 / a);
            } else {
              x = temme2(p, r, theta);
            }
            y = 1 - x;
          } else {
            if (a < b) {
              tmp = b;
              b = a;
              a = tmp;
              tmp = q;
              q = p;
              p = tmp;
              invert = !invert;
            }
            bet = 0;
            if (b < 2) {
              bet = beta(a, b);
            }
            if (bet === 0) {
              y = 1;
            } else {
              y = pow(b * q * bet, 1 / b);
              x = 1 - y;
            }
          }
          if (y > 1e-5) {
            x = temme3(a, b, p, q);
            y = 1 - x;
          }
        }
      } else if (a < 1 && b < 1) {
        xs = (1 - a) / (2 - a - b);
        fs = betainc4(xs, a, b) - p;
        if (abs(fs) / p < EPSILON * 3) {
          if (invert) {
            return [1 - xs, xs];
          }
          return [xs, 1 - xs];
        }
        if (fs < 0) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = q;
          q = p;
          p = tmp;
          invert = !invert;
          xs = 1 - xs;
        }
        xg = pow(a * p * beta(a, b), 1 / a);
        x = xg / (1 + xg);
        y = 1 / (1 + xg);
        if (x > xs) {
          x = xs;
        }
        upper = xs;
      } else if (a > 1 && b > 1) {
        xs = (a - 1) / (a + b - 2);
        xs2 = (b - 1) / (a + b - 2);
        ps = betainc4(xs, a, b) - p;
        if (ps < 0) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = q;
          q = p;
          p = tmp;
          tmp = xs2;
          xs2 = xs;
          xs = tmp;
          invert = !invert;
        }
        lx = ln(p * a * beta(a, b)) / a;
        x = exp(lx);
        y = x < 0.9 ? 1 - x : -expm1(lx);
        if (b < a && x < 0.2) {
          ap1 = a - 1;
          bm1 = b - 1;
          a2 = a * a;
          a3 = a * a2;
          b2 = b * b;
          terms[0] = 0;
          terms[1] = 1;
          terms[2] = bm1 / ap1;
          ap1 *= ap1;
          terms[3] = bm1 * (3 * a * b + 5 * b + a2 - a - 4) / (2 * (a + 2) * ap1);
          ap1 *= a + 1;
          terms[4] = bm1 * (33 * a * b2 + 31 * b2 + 8 * a2 * b2 - 30 * a * b - 47 * b + 11 * a2 * b + 6 * a3 * b + 18 + 4 * a - a3 + a2 * a2 - 10 * a2);
          terms[4] /= 3 * (a + 3) * (a + 2) * ap1;
          x = evalpoly(terms, x);
        }
        if (x > xs) {
          x = xs;
        }
        upper = xs;
      } else {
        if (b < a) {
          tmp = b;
          b = a;
          a = tmp;
          tmp = q;
          q = p;
          p = tmp;
          invert = !invert;
        }
        if (pow(p, 1 / a) < 0.5) {
          x = pow(p * a * beta(a, b), 1 / a);
          if (x === 0) {
            x = FLOAT64_MIN_NORM;
          }
          y = 1 - x;
        } else {
          y = pow(1 - pow(p, b * beta(a, b)), 1 / b);
          if (y === 0) {
            y = FLOAT64_MIN_NORM;
          }
          x = 1 - y;
        }
      }
      if (x > 0.5) {
        tmp = b;
        b = a;
        a = tmp;
        tmp = q;
        q = p;
        p = tmp;
        tmp = y;
        y = x;
        x = tmp;
        invert = !invert;
        l = 1 - upper;
        u = 1 - lower;
        lower = l;
        upper = u;
      }
      if (lower === 0) {
        if (invert) {
          lower = EPSILON;
          if (x < lower) {
            x = lower;
          }
        } else {
          lower = FLOAT64_MIN_NORM;
        }
        if (x < lower) {
          x = lower;
        }
      }
      digits = DIGITS;
      if (x < 1e-50 && (a < 1 || b < 1)) {
        digits *= 3;
        digits /= 2;
      }
      roots = ibetaRoots(a, b, p < q ? p : q, p >= q);
      x = halleyIterate(roots, x, lower, upper, digits, MAX_ITERATIONS5);
      if (x === lower) {
        x = 0;
      }
      if (invert) {
        return [1 - x, x];
      }
      return [x, 1 - x];
    }
    module.exports = ibetaInvImp;
  }
});

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/index.js
var require_lib131 = __commonJS({
  "node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/index.js"(exports, module) {
    "use strict";
    var main = require_main89();
    module.exports = main;
  }
});

// packages/stats/dist/descriptive/sum.js
function stableSum(values) {
  let sum2 = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = sum2 + value;
    lost += Math.abs(sum2) >= Math.abs(value) ? sum2 - next + value : value - next + sum2;
    sum2 = next;
  }
  return Number.isFinite(sum2) ? sum2 + lost : sum2;
}

// packages/stats/dist/descriptive/moments.js
function mean(values) {
  return stableSum(values) / values.length;
}
function variance(values) {
  const n = values.length;
  if (n < 2)
    return Number.NaN;
  return sumOfSquares(values) / (n - 1);
}
function standardDeviation(values) {
  return Math.sqrt(variance(values));
}
function sumOfSquares(values) {
  const centre = mean(values);
  let squares2 = 0;
  let deviations = 0;
  for (let i = 0; i < values.length; i++) {
    const d = values[i] - centre;
    squares2 += d * d;
    deviations += d;
  }
  return values.length === 0 ? Number.NaN : Math.max(0, squares2 - deviations * deviations / values.length);
}

// packages/stats/dist/distributions/normal.js
var import_math_base_special_erfc = __toESM(require_lib53(), 1);
var import_math_base_special_erfcinv = __toESM(require_lib57(), 1);
function normalPdf(z) {
  return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
}
function normalCdf(z) {
  return (0, import_math_base_special_erfc.default)(-z / Math.SQRT2) / 2;
}
function normalSf(z) {
  return (0, import_math_base_special_erfc.default)(z / Math.SQRT2) / 2;
}
function normalQuantile(p) {
  if (p > 0.5)
    return -lowerQuantile(1 - p);
  return lowerQuantile(p);
}
function lowerQuantile(p) {
  const z = -Math.SQRT2 * (0, import_math_base_special_erfcinv.default)(2 * p);
  if (!Number.isFinite(z))
    return z;
  const density = normalPdf(z);
  return density === 0 ? z : z - (normalCdf(z) - p) / density;
}
function twoSidedNormal(z) {
  return 2 * normalSf(Math.abs(z));
}

// packages/stats/dist/distributions/student-t.js
var import_math_base_special_betainc = __toESM(require_lib123(), 1);
var import_math_base_special_kernel_betaincinv = __toESM(require_lib131(), 1);

// packages/stats/dist/distributions/refine-quantile.js
function refineQuantile(guess, target, tail2) {
  if (!(guess > 0 && guess < Number.POSITIVE_INFINITY) || target === 0)
    return guess;
  const error = (x2) => Math.log(tail2(x2) / target);
  let x = guess;
  let errorX = error(x);
  let previous = x * (1 + 1e-6);
  let errorPrevious = error(previous);
  let best = Math.abs(errorX);
  for (let step = 0; step < 8 && best > Number.EPSILON; step++) {
    const next = x * Math.exp(errorX * Math.log(x / previous) / (errorPrevious - errorX));
    const errorNext = error(next);
    if (!(Math.abs(errorNext) < best))
      return x;
    [previous, errorPrevious, x, errorX] = [x, errorX, next, errorNext];
    best = Math.abs(errorX);
  }
  return x;
}

// packages/stats/dist/distributions/student-t.js
function tSf(t, df) {
  if (Number.isNaN(t) || !(df > 0))
    return Number.NaN;
  if (df === Number.POSITIVE_INFINITY)
    return normalSf(t);
  const half = halfTail(t, df);
  return t >= 0 ? half : 1 - half;
}
function twoSidedT(t, df) {
  return 2 * tSf(Math.abs(t), df);
}
function tQuantile(p, df) {
  if (!(p >= 0 && p <= 1) || !(df > 0))
    return Number.NaN;
  if (df === Number.POSITIVE_INFINITY)
    return normalQuantile(p);
  if (p === 0)
    return Number.NEGATIVE_INFINITY;
  if (p === 1)
    return Number.POSITIVE_INFINITY;
  if (p === 0.5)
    return 0;
  const tail2 = 2 * Math.min(p, 1 - p);
  const [x, y] = (0, import_math_base_special_kernel_betaincinv.default)(df / 2, 0.5, tail2, 1 - tail2);
  return Math.sign(p - 0.5) * refineQuantile(Math.sqrt(df * y / x), tail2 / 2, (t) => tSf(t, df));
}
function halfTail(t, df) {
  const t2 = t * t;
  if (t2 === Number.POSITIVE_INFINITY)
    return 0;
  return t2 < df ? (0, import_math_base_special_betainc.default)(t2 / (df + t2), 0.5, df / 2, true, true) / 2 : (0, import_math_base_special_betainc.default)(df / (df + t2), df / 2, 0.5, true, false) / 2;
}

// packages/stats/dist/guards.js
function requireFinite(method, what, values) {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new RadError("RAD-STATS-MISSING", { method, what });
  }
}
function requireSameLength(method, what, ...arrays) {
  const lengths = arrays.map(({ length }) => length);
  if (lengths.some((length) => length !== lengths[0])) {
    throw new RadError("RAD-STATS-LENGTHS", { method, what, lengths: lengths.join(" and ") });
  }
}
function requireAtLeast(method, needed, what, found) {
  if (!(found >= needed))
    throw new RadError("RAD-STATS-TOO-FEW", { method, needed, what, found });
}
function refuseConstant(method, what, constant) {
  if (constant)
    throw new RadError("RAD-STATS-CONSTANT", { method, what });
}
function requireCounts(method, values) {
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0)
      throw new RadError("RAD-STATS-COUNTS", { method, value });
  }
}
function requireBetween(name, value, low, high) {
  if (!(value > low && value < high)) {
    throw new RadError("RAD-PARAMETER-INVALID", { name, value, problem: `it must lie between ${low} and ${high}` });
  }
}
function requireBothOutcomes(method, event) {
  let events = 0;
  for (let i = 0; i < event.length; i++) {
    if (event[i] !== 0 && event[i] !== 1) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "event", value: event[i], problem: "an outcome is 0 or 1" });
    }
    events += event[i];
  }
  const nonEvents = event.length - events;
  if (events === 0 || nonEvents === 0)
    throw new RadError("RAD-STATS-ONE-CLASS", { method, events, nonEvents });
  return { events, nonEvents };
}

// packages/stats/dist/distributions/fisher-f.js
var import_math_base_special_betainc2 = __toESM(require_lib123(), 1);
var import_math_base_special_kernel_betaincinv2 = __toESM(require_lib131(), 1);
function fSf(f, df1, df2) {
  return tail(f, df1, df2, true);
}
function fCdf(f, df1, df2) {
  return tail(f, df1, df2, false);
}
function fQuantile(p, df1, df2) {
  if (!(df1 > 0 && df2 > 0 && p >= 0 && p <= 1))
    return Number.NaN;
  if (p === 0)
    return 0;
  if (p === 1)
    return Number.POSITIVE_INFINITY;
  const [x, y] = (0, import_math_base_special_kernel_betaincinv2.default)(df1 / 2, df2 / 2, p, 1 - p);
  const guess = df2 * x / (df1 * y);
  return p > 0.5 ? refineQuantile(guess, 1 - p, (f) => fSf(f, df1, df2)) : refineQuantile(guess, p, (f) => fCdf(f, df1, df2));
}
function tail(f, df1, df2, upper) {
  if (Number.isNaN(f) || !(df1 > 0 && df2 > 0))
    return Number.NaN;
  if (f <= 0)
    return upper ? 1 : 0;
  if (f === Number.POSITIVE_INFINITY)
    return upper ? 0 : 1;
  const scaled = df1 * f;
  return scaled < df2 ? (0, import_math_base_special_betainc2.default)(scaled / (df2 + scaled), df1 / 2, df2 / 2, true, upper) : (0, import_math_base_special_betainc2.default)(df2 / (df2 + scaled), df2 / 2, df1 / 2, true, !upper);
}

// packages/stats/dist/linalg/matrix.js
function zeros(rows, cols) {
  return { rows, cols, data: new Float64Array(rows * cols) };
}
function fromRows(rows) {
  const m = zeros(rows.length, rows[0]?.length ?? 0);
  rows.forEach((row, i) => {
    for (let j = 0; j < m.cols; j++)
      m.data[i + m.rows * j] = row[j];
  });
  return m;
}
function column({ rows, data }, j) {
  return data.subarray(rows * j, rows * (j + 1));
}
function takeRows(m, indices) {
  const out = zeros(indices.length, m.cols);
  for (let j = 0; j < m.cols; j++) {
    for (let i = 0; i < indices.length; i++)
      out.data[i + out.rows * j] = m.data[indices[i] + m.rows * j];
  }
  return out;
}
function takeColumns(m, indices) {
  const out = zeros(m.rows, indices.length);
  for (let j = 0; j < indices.length; j++)
    out.data.set(column(m, indices[j]), out.rows * j);
  return out;
}
function rowMajor(m) {
  const out = new Float64Array(m.data.length);
  for (let j = 0; j < m.cols; j++)
    for (let i = 0; i < m.rows; i++)
      out[i * m.cols + j] = m.data[i + m.rows * j];
  return out;
}

// packages/stats/dist/agreement/icc.js
function icc(ratings, { level = 0.95 } = {}) {
  const method = "Intraclass correlation";
  const { rows: n, cols: k } = ratings;
  requireBetween("level", level, 0, 1);
  requireAtLeast(method, 2, "subjects", n);
  requireAtLeast(method, 2, "raters", k);
  requireFinite(method, "the ratings", ratings.data);
  const { subjects, raters, residual, within } = meanSquaresOf(ratings);
  refuseConstant(method, "the rating", subjects === 0 && within === 0);
  const q = (df1, df2) => fQuantile((1 + level) / 2, df1, df2);
  const [dfSubjects, dfWithin, dfResidual] = [n - 1, n * (k - 1), (n - 1) * (k - 1)];
  const oneWay = { f: subjects / within, df1: dfSubjects, df2: dfWithin };
  const twoWay = { f: subjects / residual, df1: dfSubjects, df2: dfResidual };
  const bounds2 = ({ f, df1, df2 }) => [f / q(df1, df2), f * q(df2, df1)];
  const single = (f) => f === Infinity ? 1 : (f - 1) / (f + k - 1);
  const average = (f) => 1 - 1 / f;
  const absolute = (subjects - residual) / (subjects + (k - 1) * residual + k * (raters - residual) / n);
  const absoluteBounds = absoluteInterval({ n, k, subjects, raters, residual, value: absolute, q });
  const stepUp = (r) => r * k / (1 + r * (k - 1));
  const form = (value, test, [low, high]) => ({
    value,
    ...test,
    p: fSf(test.f, test.df1, test.df2),
    ci: [low, high]
  });
  const each = (range, map) => [map(range[0]), map(range[1])];
  return {
    "ICC(1,1)": form(single(oneWay.f), oneWay, each(bounds2(oneWay), single)),
    "ICC(2,1)": form(absolute, twoWay, absoluteBounds),
    "ICC(3,1)": form(single(twoWay.f), twoWay, each(bounds2(twoWay), single)),
    "ICC(1,k)": form(average(oneWay.f), oneWay, each(bounds2(oneWay), average)),
    "ICC(2,k)": form((subjects - residual) / (subjects + (raters - residual) / n), twoWay, each(absoluteBounds, stepUp)),
    "ICC(3,k)": form(average(twoWay.f), twoWay, each(bounds2(twoWay), average)),
    meanSquares: { subjects, raters, residual, within }
  };
}
function meanSquaresOf(ratings) {
  const { rows: n, cols: k } = ratings;
  const grand = mean(ratings.data);
  const raterMeans = Array.from({ length: k }, (_, j) => mean(column(ratings, j)));
  let [between2, raters, residual, within] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const row = Float64Array.from({ length: k }, (_, j) => ratings.data[i + n * j]);
    const own = mean(row);
    between2 += k * (own - grand) ** 2;
    row.forEach((value, j) => {
      within += (value - own) ** 2;
      residual += (value - own - raterMeans[j] + grand) ** 2;
    });
  }
  for (const m of raterMeans)
    raters += n * (m - grand) ** 2;
  return {
    subjects: between2 / (n - 1),
    raters: raters / (k - 1),
    residual: residual / ((n - 1) * (k - 1)),
    within: within / (n * (k - 1))
  };
}
function absoluteInterval(a) {
  const { n, k, subjects, raters, residual, value } = a;
  if (residual === 0 && raters === 0)
    return [1, 1];
  const raterPart = k * value * raters;
  const residualPart = (n * (1 + (k - 1) * value) - k * value) * residual;
  const df = (k - 1) * (n - 1) * (raterPart + residualPart) ** 2 / ((n - 1) * raterPart ** 2 + residualPart ** 2);
  const upper = a.q(n - 1, df);
  const lower = a.q(df, n - 1);
  const noise = k * raters + (k * n - k - n) * residual;
  return [
    n * (subjects - upper * residual) / (upper * noise + n * subjects),
    n * (lower * subjects - residual) / (noise + n * lower * subjects)
  ];
}

// packages/stats/dist/tests/count-table.js
function requireTable(method, table) {
  requireSameLength(method, "rows", ...table);
  requireCounts(method, table.flat());
  const rowTotals = table.map(sum);
  const columnTotals = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j])));
  const total = sum(rowTotals);
  requireAtLeast(method, 1, "patient", total);
  return { rowTotals, columnTotals, total };
}
function crossTabulate(rows, columns, rowLevels, columnLevels) {
  const table = rowLevels.map(() => columnLevels.map(() => 0));
  rows.forEach((row, i) => {
    const at = [rowLevels.indexOf(row), columnLevels.indexOf(columns[i])];
    if (at[0] >= 0 && at[1] >= 0)
      table[at[0]][at[1]]++;
  });
  return table;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// packages/stats/dist/calibration/probabilities.js
function requireProbabilities(method, p, event) {
  requireSameLength(method, "probabilities and outcomes", p, event);
  requireAtLeast(method, 1, "patient", p.length);
  requireFinite(method, "the probabilities", p);
  for (let i = 0; i < p.length; i++) {
    if (!(p[i] >= 0 && p[i] <= 1)) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "p", value: p[i], problem: "a probability lies in [0, 1]" });
    }
    if (event[i] !== 0 && event[i] !== 1) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "event", value: event[i], problem: "an outcome is 0 or 1" });
    }
  }
}

// packages/stats/dist/calibration/brier.js
function brierScore(p, event) {
  requireProbabilities("Brier score", p, event);
  let sum2 = 0;
  for (let i = 0; i < p.length; i++)
    sum2 += (event[i] - p[i]) ** 2;
  return sum2 / p.length;
}
function logLoss(p, event) {
  requireProbabilities("Log loss", p, event);
  let sum2 = 0;
  for (let i = 0; i < p.length; i++)
    sum2 -= event[i] === 1 ? Math.log(p[i]) : Math.log1p(-p[i]);
  return sum2 / p.length;
}

// packages/stats/dist/descriptive/quantile.js
function sorted(values) {
  return Float64Array.from(values).sort();
}
function quantile(values, p) {
  return quantileSorted(sorted(values), p);
}
function quantileSorted(ascending, p) {
  const n = ascending.length;
  if (n === 0 || !(p >= 0 && p <= 1) || Number.isNaN(ascending[n - 1]))
    return Number.NaN;
  const position = (n - 1) * p;
  const below = Math.floor(position + 4 * Number.EPSILON);
  const fraction = position - below;
  const low = ascending[below];
  if (Math.abs(fraction) < 4 * Number.EPSILON || below + 1 >= n)
    return low;
  const high = ascending[below + 1];
  return low === high ? low : (1 - fraction) * low + fraction * high;
}
function median(values) {
  return quantile(values, 0.5);
}

// packages/stats/dist/distributions/beta.js
var import_math_base_special_betainc3 = __toESM(require_lib123(), 1);
var import_math_base_special_kernel_betaincinv3 = __toESM(require_lib131(), 1);
function betaCdf(x, a, b) {
  return regularized(x, a, b, false);
}
function betaSf(x, a, b) {
  return regularized(x, a, b, true);
}
function betaQuantile(p, a, b) {
  if (!(a > 0 && b > 0 && p >= 0 && p <= 1))
    return Number.NaN;
  if (p === 0)
    return 0;
  if (p === 1)
    return 1;
  const guess = (0, import_math_base_special_kernel_betaincinv3.default)(a, b, p, 1 - p)[0];
  return p > 0.5 ? Math.min(1, refineQuantile(guess, 1 - p, (x) => betaSf(x, a, b))) : refineQuantile(guess, p, (x) => betaCdf(x, a, b));
}
function regularized(x, a, b, upper) {
  if (Number.isNaN(x) || !(a > 0 && b > 0))
    return Number.NaN;
  if (x <= 0)
    return upper ? 1 : 0;
  if (x >= 1)
    return upper ? 0 : 1;
  return (0, import_math_base_special_betainc3.default)(x, a, b, true, upper);
}

// packages/stats/dist/resampling/proportion.js
function proportion(successes, trials, reason, level = 0.95) {
  if (trials === 0)
    return { value: null, reason, successes: 0, trials: 0 };
  const exact = clopperPearson(successes, trials, level);
  return { value: successes / trials, successes, trials, exact, wilson: wilson(successes, trials, level) };
}
function clopperPearson(successes, trials, level = 0.95) {
  check(successes, trials, level);
  const tail2 = (1 - level) / 2;
  return [
    successes === 0 ? 0 : betaQuantile(tail2, successes, trials - successes + 1),
    // The mirrored lower quantile, so that 1 - tail does not lose digits.
    successes === trials ? 1 : 1 - betaQuantile(tail2, trials - successes, successes + 1)
  ];
}
function wilson(successes, trials, level = 0.95) {
  check(successes, trials, level);
  const z2 = normalQuantile((1 + level) / 2) ** 2;
  const p = successes / trials;
  const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = Math.sqrt((p * (1 - p) + z2 / (4 * trials)) * (z2 / trials)) / (1 + z2 / trials);
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}
function check(successes, trials, level) {
  requireCounts("A binomial interval", [successes, trials]);
  requireBetween("level", level, 0, 1);
  if (trials === 0 || successes > trials) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "successes",
      value: `${successes} of ${trials}`,
      problem: "there must be trials, and at least as many as successes"
    });
  }
}

// packages/stats/dist/distributions/gamma.js
var import_math_base_special_gammainc = __toESM(require_lib116(), 1);
var import_math_base_special_gammaincinv = __toESM(require_lib129(), 1);
function gammaSf(x, shape, scale = 1) {
  return regularized2(x, shape, scale, true);
}
function gammaQuantile(p, shape, scale = 1) {
  if (!valid(shape, scale) || !(p >= 0 && p <= 1))
    return Number.NaN;
  return p > 0.5 ? upperQuantile(1 - p, shape) * scale : lowerQuantile2(p, shape) * scale;
}
function lowerQuantile2(p, shape) {
  return refineQuantile((0, import_math_base_special_gammaincinv.default)(p, shape, false), p, (x) => (0, import_math_base_special_gammainc.default)(x, shape, true, false));
}
function upperQuantile(q, shape) {
  return refineQuantile((0, import_math_base_special_gammaincinv.default)(q, shape, true), q, (x) => (0, import_math_base_special_gammainc.default)(x, shape, true, true));
}
function regularized2(x, shape, scale, upper) {
  if (Number.isNaN(x) || !valid(shape, scale))
    return Number.NaN;
  if (x <= 0)
    return upper ? 1 : 0;
  if (x === Number.POSITIVE_INFINITY)
    return upper ? 0 : 1;
  return (0, import_math_base_special_gammainc.default)(x / scale, shape, true, upper);
}
function valid(shape, scale) {
  return shape > 0 && scale > 0;
}

// packages/stats/dist/distributions/chi-square.js
function chiSquareSf(x, df) {
  return gammaSf(x, df / 2, 2);
}
function chiSquareQuantile(p, df) {
  return gammaQuantile(p, df / 2, 2);
}

// packages/stats/dist/calibration/hosmer-lemeshow.js
function hosmerLemeshow(p, event, { groups = 10 } = {}) {
  const method = "Hosmer-Lemeshow test";
  requireAtLeast(method, 3, "groups", groups);
  const parts = riskGroups(p, event, groups);
  refuseConstant(method, "the predicted probability, or all but,", parts.length < 3);
  const term = (observed, expected) => observed === expected ? 0 : (observed - expected) ** 2 / expected;
  const chi2 = parts.reduce((sum2, { n, observed, expected }) => sum2 + term(observed, expected) + term(n - observed, n - expected), 0);
  return { chi2, df: parts.length - 2, p: chiSquareSf(chi2, parts.length - 2), groups: parts };
}
function riskGroups(p, event, groups) {
  requireProbabilities("Risk groups", p, event);
  const ascending = sorted(p);
  const breaks = [...new Set(Array.from({ length: groups + 1 }, (_, k) => quantileSorted(ascending, k / groups)))];
  if (breaks.length === 1)
    breaks.push(breaks[0]);
  const parts = breaks.slice(1).map((high, k) => ({ low: breaks[k], high, n: 0, observed: 0, expected: 0 }));
  for (let i = 0; i < p.length; i++) {
    const part = parts.find(({ high }) => p[i] <= high) ?? parts.at(-1);
    part.n++;
    part.observed += event[i];
    part.expected += p[i];
  }
  return parts.filter(({ n }) => n > 0);
}

// packages/stats/dist/calibration/lowess.js
function lowess(x, y, { span = 2 / 3, iterations = 3, delta } = {}) {
  const method = "Lowess";
  requireSameLength(method, "x and y", x, y);
  requireFinite(method, "x", x);
  requireFinite(method, "y", y);
  requireAtLeast(method, 1, "point", x.length);
  const order = [...new Array(x.length).keys()].sort((i, j) => x[i] - x[j] || i - j);
  const xs = Float64Array.from(order, (i) => x[i]);
  const ys = Float64Array.from(order, (i) => y[i]);
  const n = xs.length;
  if (n < 2)
    return { x: xs, y: ys };
  const neighbours = Math.max(2, Math.min(n, Math.floor(span * n + 1e-7)));
  const gap = delta ?? 0.01 * (xs[n - 1] - xs[0]);
  const robustness = new Float64Array(n).fill(1);
  let smooth = new Float64Array(n);
  for (let pass = 0; pass <= iterations; pass++) {
    smooth = smoothOnce(xs, ys, neighbours, gap, robustness, pass > 0);
    if (pass === iterations)
      break;
    const residuals = ys.map((value, i) => Math.abs(value - smooth[i]));
    const scale = 6 * medianOf(residuals);
    if (scale < 1e-7 * residuals.reduce((sum2, r) => sum2 + r, 0) / n)
      break;
    residuals.forEach((r, i) => {
      robustness[i] = r <= 1e-3 * scale ? 1 : r <= 0.999 * scale ? (1 - (r / scale) ** 2) ** 2 : 0;
    });
  }
  return { x: xs, y: smooth };
}
function smoothOnce(x, y, neighbours, gap, robustness, robust) {
  const n = x.length;
  const smooth = new Float64Array(n);
  let left = 0;
  let last = -1;
  for (let i = 0; i < n; ) {
    while (left + neighbours < n && x[i] - x[left] > x[left + neighbours] - x[i])
      left++;
    smooth[i] = localFit(x, y, x[i], left, left + neighbours - 1, robustness, robust) ?? y[i];
    for (let j = last + 1; j < i; j++) {
      const share2 = (x[j] - x[last]) / (x[i] - x[last]);
      smooth[j] = share2 * smooth[i] + (1 - share2) * smooth[last];
    }
    last = i;
    const cut = x[last] + gap;
    let next = last + 1;
    for (; next < n && x[next] <= cut; next++) {
      if (x[next] === x[last]) {
        smooth[next] = smooth[last];
        last = next;
      }
    }
    if (last >= n - 1)
      break;
    i = Math.max(last + 1, next - 1);
  }
  return smooth;
}
function localFit(x, y, at, left, right, robustness, robust) {
  const n = x.length;
  const range = x[n - 1] - x[0];
  const h = Math.max(at - x[left], x[right] - at);
  const weights = /* @__PURE__ */ new Map();
  let total = 0;
  for (let j = left; j < n; j++) {
    const r = Math.abs(x[j] - at);
    if (r > 0.999 * h) {
      if (x[j] > at)
        break;
      continue;
    }
    const tricube = r > 1e-3 * h ? (1 - (r / h) ** 3) ** 3 : 1;
    const weight = robust ? tricube * robustness[j] : tricube;
    weights.set(j, weight);
    total += weight;
  }
  if (total <= 0)
    return void 0;
  for (const [j, weight] of weights)
    weights.set(j, weight / total);
  if (h > 0) {
    let centre = 0;
    for (const [j, weight] of weights)
      centre += weight * x[j];
    let spread2 = 0;
    for (const [j, weight] of weights)
      spread2 += weight * (x[j] - centre) ** 2;
    if (Math.sqrt(spread2) > 1e-3 * range) {
      const slope = (at - centre) / spread2;
      for (const [j, weight] of weights)
        weights.set(j, weight * (slope * (x[j] - centre) + 1));
    }
  }
  let value = 0;
  for (const [j, weight] of weights)
    value += weight * y[j];
  return value;
}
function medianOf(values) {
  return quantileSorted(values.slice().sort(), 0.5);
}

// packages/stats/dist/calibration/calibration-curve.js
function calibrationBins(p, event, { groups = 10, level = 0.95 } = {}) {
  return riskGroups(p, event, groups).map(({ n, observed, expected }) => ({
    predicted: expected / n,
    observed: observed / n,
    n,
    events: observed,
    ci: wilson(observed, n, level)
  }));
}
function smoothCalibration(p, event) {
  requireProbabilities("Calibration curve", p, event);
  const { x: predicted, y: observed } = lowess(p, event, { iterations: 0 });
  const errors = predicted.map((value, i) => Math.abs(observed[i] - value));
  return {
    predicted,
    observed,
    eavg: mean(errors),
    e90: quantile(errors, 0.9),
    emax: errors.reduce((largest3, error) => Math.max(largest3, error), 0),
    eci: mean(errors.map((error) => error * error))
  };
}

// packages/stats/dist/linalg/cholesky.js
function cholesky(a, tolerance = 1e-13) {
  const n = a.rows;
  const l = zeros(n, n);
  for (let j = 0; j < n; j++) {
    let pivot = a.data[j + n * j];
    for (let k = 0; k < j; k++)
      pivot -= l.data[j + n * k] ** 2;
    if (!(pivot > tolerance * Math.abs(a.data[j + n * j]))) {
      throw new RadError("RAD-STATS-SINGULAR", {
        method: "Cholesky factorisation",
        what: `variable ${j + 1} depends linearly on the ones before it`
      });
    }
    const diagonal = Math.sqrt(pivot);
    l.data[j + n * j] = diagonal;
    for (let i = j + 1; i < n; i++) {
      let sum2 = a.data[i + n * j];
      for (let k = 0; k < j; k++)
        sum2 -= l.data[i + n * k] * l.data[j + n * k];
      l.data[i + n * j] = sum2 / diagonal;
    }
  }
  return l;
}
function choleskySolve(l, b) {
  const n = l.rows;
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++)
      x[i] -= l.data[i + n * k] * x[k];
    x[i] /= l.data[i + n * i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++)
      x[i] -= l.data[k + n * i] * x[k];
    x[i] /= l.data[i + n * i];
  }
  return x;
}
function solveSymmetric(a, b) {
  return choleskySolve(cholesky(a), b);
}
function inverseSymmetric(a) {
  const l = cholesky(a);
  const inverse = zeros(a.rows, a.rows);
  const unit = new Float64Array(a.rows);
  for (let j = 0; j < a.rows; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.data.set(choleskySolve(l, unit), a.rows * j);
  }
  return inverse;
}
function logDeterminant(l) {
  let sum2 = 0;
  for (let j = 0; j < l.rows; j++)
    sum2 += Math.log(l.data[j + l.rows * j]);
  return 2 * sum2;
}

// packages/stats/dist/linalg/products.js
function multiplyVector(a, b) {
  const out = new Float64Array(a.rows);
  for (let j = 0; j < a.cols; j++) {
    const weight = b[j];
    for (let i = 0, at = a.rows * j; i < a.rows; i++, at++)
      out[i] += a.data[at] * weight;
  }
  return out;
}
function transposeMultiplyVector(a, b) {
  const out = new Float64Array(a.cols);
  for (let j = 0; j < a.cols; j++)
    out[j] = dot(column(a, j), b);
  return out;
}
function multiply(a, b) {
  const out = zeros(a.rows, b.cols);
  for (let j = 0; j < b.cols; j++)
    out.data.set(multiplyVector(a, column(b, j)), a.rows * j);
  return out;
}
function transpose(a) {
  const out = zeros(a.cols, a.rows);
  for (let j = 0; j < a.cols; j++)
    for (let i = 0; i < a.rows; i++)
      out.data[j + a.cols * i] = a.data[i + a.rows * j];
  return out;
}
function crossProduct(a, weights) {
  const out = zeros(a.cols, a.cols);
  const weighted2 = new Float64Array(a.rows);
  for (let j = 0; j < a.cols; j++) {
    const own = column(a, j);
    for (let i = 0; i < a.rows; i++)
      weighted2[i] = weights ? own[i] * weights[i] : own[i];
    for (let k = 0; k <= j; k++) {
      const value = dot(weighted2, column(a, k));
      out.data[j + a.cols * k] = value;
      out.data[k + a.cols * j] = value;
    }
  }
  return out;
}
function dot(a, b) {
  let sum2 = 0;
  for (let i = 0; i < a.length; i++)
    sum2 += a[i] * b[i];
  return sum2;
}

// packages/stats/dist/linalg/orthonormal-basis.js
var ALIASED = 1e-11;
function orthonormalBasis(method, x) {
  const { rows, cols } = x;
  const basis = { rows, cols, data: x.data.slice() };
  const r = zeros(cols, cols);
  for (let j = 0; j < cols; j++) {
    const own = column(basis, j);
    const full = Math.sqrt(dot(own, own));
    for (let again = 0; again < 2; again++) {
      for (let k = 0; k < j; k++) {
        const axis = column(basis, k);
        const share2 = dot(axis, own);
        r.data[k + cols * j] += share2;
        for (let i = 0; i < rows; i++)
          own[i] -= share2 * axis[i];
      }
    }
    const left = Math.sqrt(dot(own, own));
    if (!(left > ALIASED * full))
      throw new RadError("RAD-STATS-SINGULAR", { method, what: "a predictor depends linearly on the others" });
    r.data[j + cols * j] = left;
    for (let i = 0; i < rows; i++)
      own[i] /= left;
  }
  const toCoefficients = (c) => solveUpper(r, c);
  return {
    basis,
    r,
    toCoefficients,
    fromCoefficients: (b) => multiplyUpper(r, b),
    toCovariance(ofC) {
      const half = zeros(cols, cols);
      for (let j = 0; j < cols; j++)
        column(half, j).set(toCoefficients(column(ofC, j)));
      const turned = transpose(half);
      for (let j = 0; j < cols; j++)
        column(half, j).set(toCoefficients(column(turned, j)));
      return half;
    }
  };
}
function solveUpper({ rows: n, data }, c) {
  const b = Float64Array.from(c);
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++)
      b[i] -= data[i + n * k] * b[k];
    b[i] /= data[i + n * i];
  }
  return b;
}
function multiplyUpper({ rows: n, data }, b) {
  return Float64Array.from({ length: n }, (_, i) => {
    let sum2 = 0;
    for (let k = i; k < n; k++)
      sum2 += data[i + n * k] * b[k];
    return sum2;
  });
}

// packages/stats/dist/regression/design.js
function withIntercept(x) {
  const design = zeros(x.rows, x.cols + 1);
  column(design, 0).fill(1);
  design.data.set(x.data, x.rows);
  return design;
}

// packages/stats/dist/regression/logistic.js
var METHOD = "Logistic regression";
var MAX_ITERATIONS = 100;
function logisticRegression(x, event, options = {}) {
  const { intercept = true } = options;
  checkRows(METHOD, x, event, options);
  const design = intercept ? withIntercept(x) : x;
  requireAtLeast(METHOD, design.cols, "rows", design.rows);
  const coordinates = orthonormalBasis(METHOD, design);
  const state = maximise(coordinates.basis, event, options);
  if (state.separated)
    throw new RadError("RAD-STATS-SEPARATION", { method: METHOD });
  const information = crossProduct(coordinates.basis, weightsOf(state.fitted, options.weights));
  const covariance = coordinates.toCovariance(inverseInformation(information));
  const standardErrors = Float64Array.from({ length: design.cols }, (_, j) => Math.sqrt(column(covariance, j)[j]));
  const coefficients2 = coordinates.toCoefficients(state.coefficients);
  const z = coefficients2.map((b, j) => b / standardErrors[j]);
  const deviance = -2 * state.logLikelihood;
  const { linearPredictor: linearPredictor2, fitted: fitted2, logLikelihood, iterations } = state;
  return {
    coefficients: coefficients2,
    linearPredictor: linearPredictor2,
    fitted: fitted2,
    logLikelihood,
    iterations,
    covariance,
    standardErrors,
    z,
    p: z.map(twoSidedNormal),
    deviance,
    nullDeviance: nullDeviance(event, options),
    aic: deviance + 2 * design.cols,
    bic: deviance + Math.log(design.rows) * design.cols,
    n: design.rows
  };
}
function waldIntervals({ coefficients: coefficients2, standardErrors }, level = 0.95) {
  const z = normalQuantile((1 + level) / 2);
  return Array.from(coefficients2, (b, j) => [b - z * standardErrors[j], b + z * standardErrors[j]]);
}
function logistic(x) {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
function logit(p) {
  return Math.log(p) - Math.log1p(-p);
}
function checkRows(method, x, event, options) {
  requireSameLength(method, "rows, outcomes, offsets and weights", { length: x.rows }, event, options.offset ?? event, options.weights ?? event);
  requireBothOutcomes(method, event);
  requireFinite(method, "the predictors", x.data);
  if (options.offset)
    requireFinite(method, "the offset", options.offset);
  if (options.weights)
    requireFinite(method, "the weights", options.weights);
}
function logLikelihoodOf(linearPredictor2, event, weights) {
  let sum2 = 0;
  for (let i = 0; i < event.length; i++) {
    const margin = event[i] === 1 ? linearPredictor2[i] : -linearPredictor2[i];
    const own = margin > 0 ? -Math.log1p(Math.exp(-margin)) : margin - Math.log1p(Math.exp(margin));
    sum2 += (weights?.[i] ?? 1) * own;
  }
  return sum2;
}
function weightsOf(fitted2, weights) {
  return fitted2.map((p, i) => p * (1 - p) * (weights?.[i] ?? 1));
}
function maximise(basis, event, { offset, weights }) {
  const { rest, along } = acrossColumns(basis, offset);
  const predict2 = (c) => multiplyVector(basis, c).map((value, i) => value + rest[i]);
  const responses = rest.map((value, i) => workingResponse(event[i]) - value);
  let coefficients2 = transposeMultiplyVector(basis, responses);
  let linearPredictor2 = predict2(coefficients2);
  const start = linearPredictor2;
  let logLikelihood = logLikelihoodOf(linearPredictor2, event, weights);
  const stopped = (iterations, separated) => {
    const fitted2 = linearPredictor2.map(logistic);
    const found = coefficients2.map((c, j) => c - along[j]);
    return { coefficients: found, linearPredictor: linearPredictor2, fitted: fitted2, logLikelihood, iterations, separated };
  };
  for (let iterations = 1; iterations <= MAX_ITERATIONS; iterations++) {
    const residual = linearPredictor2.map((value, i) => (weights?.[i] ?? 1) * (event[i] - logistic(value)));
    const curvature = linearPredictor2.map((value, i) => (weights?.[i] ?? 1) * logistic(value) * logistic(-value));
    const information = crossProduct(basis, curvature);
    const score = transposeMultiplyVector(basis, residual);
    const step = newtonStep(information, score);
    if (step.damped && farthest(start, linearPredictor2) > 10)
      return stopped(iterations, true);
    const moves = multiplyVector(basis, step.direction);
    const moved = moves.reduce((most, move, i) => Math.max(most, Math.abs(move) / (1 + Math.abs(linearPredictor2[i]))), 0);
    let size = 1;
    let next = coefficients2;
    let nextPredictor = linearPredictor2;
    let nextLikelihood = -Infinity;
    for (; size > 1e-15 && !(nextLikelihood >= logLikelihood - 1e-10 * (1 + Math.abs(logLikelihood))); size /= 2) {
      next = coefficients2.map((c, j) => c + size * step.direction[j]);
      nextPredictor = predict2(next);
      nextLikelihood = logLikelihoodOf(nextPredictor, event, weights);
    }
    [coefficients2, linearPredictor2, logLikelihood] = [next, nextPredictor, nextLikelihood];
    const stands = moved < 1e-11 || largest(moves) < 0.1 && isRounding(score, basis, residual);
    if (stands)
      return stopped(iterations, false);
    if (logLikelihood > -1e-9)
      return stopped(iterations, true);
  }
  if (farthest(start, linearPredictor2) > 15)
    return stopped(MAX_ITERATIONS, true);
  throw new RadError("RAD-STATS-NOT-CONVERGED", { method: METHOD, iterations: MAX_ITERATIONS });
}
function acrossColumns(basis, offset) {
  const rest = new Float64Array(basis.rows);
  const along = new Float64Array(basis.cols);
  if (offset === void 0)
    return { rest, along };
  rest.set(offset);
  for (let again = 0; again < 2; again++) {
    const share2 = transposeMultiplyVector(basis, rest);
    const followed = multiplyVector(basis, share2);
    share2.forEach((c, j) => {
      along[j] += c;
    });
    followed.forEach((value, i) => {
      rest[i] -= value;
    });
  }
  return { rest, along };
}
function isRounding(score, basis, residual) {
  return score.every((sum2, j) => {
    const size = column(basis, j).reduce((total, value, i) => total + Math.abs(value * residual[i]), 0);
    return Math.abs(sum2) <= 16 * Number.EPSILON * size;
  });
}
function workingResponse(event) {
  const sign = event === 1 ? 1 : -1;
  return sign * (Math.log(3) + 4 / 3);
}
function newtonStep(information, score) {
  try {
    return { direction: choleskySolve(cholesky(information), score), damped: false };
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SINGULAR"))
      throw error;
    const ridge2 = { ...information, data: information.data.slice() };
    let most = 0;
    for (let j = 0; j < ridge2.rows; j++)
      most = Math.max(most, column(information, j)[j]);
    for (let j = 0; j < ridge2.rows; j++)
      column(ridge2, j)[j] += most > 0 ? 1e-8 * most : 1;
    return { direction: choleskySolve(cholesky(ridge2), score), damped: true };
  }
}
function inverseInformation(information) {
  try {
    return inverseSymmetric(information);
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SINGULAR"))
      throw error;
    throw new RadError("RAD-STATS-SINGULAR", { method: METHOD, what: "a predictor depends linearly on the others" });
  }
}
function largest(moves) {
  return moves.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
}
function farthest(from, to) {
  return to.reduce((most, value, i) => Math.max(most, Math.abs(value - from[i])), 0);
}
function nullDeviance(event, { offset, weights, intercept = true }) {
  const zeros2 = new Float64Array(event.length);
  if (!intercept)
    return -2 * logLikelihoodOf(offset ?? zeros2, event, weights);
  const ones = { rows: event.length, cols: 1, data: zeros2.slice().fill(1 / Math.sqrt(event.length)) };
  return -2 * maximise(ones, event, { ...offset && { offset }, ...weights && { weights } }).logLikelihood;
}

// packages/stats/dist/calibration/recalibration.js
function recalibrate(p, event, { level = 0.95 } = {}) {
  const logits = logitsOf("Recalibration", p, event);
  const x = { rows: logits.length, cols: 1, data: logits };
  const joint = logisticRegression(x, event);
  const large = logisticRegression(zeros(logits.length, 0), event, { offset: logits });
  const coefficient = (fit, j) => ({
    value: fit.coefficients[j],
    standardError: fit.standardErrors[j],
    ci: waldIntervals(fit, level)[j]
  });
  const chi2 = Math.max(0, asPredictedDeviance(logits, event) - joint.deviance);
  return {
    intercept: coefficient(joint, 0),
    slope: coefficient(joint, 1),
    inTheLarge: coefficient(large, 0),
    unreliability: { chi2, p: chiSquareSf(chi2, 2) }
  };
}
function asPredictedDeviance(logits, event) {
  return 2 * logits.reduce((sum2, value, i) => sum2 + softplus(event[i] === 1 ? -value : value), 0);
}
function softplus(x) {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
function logitsOf(method, p, event) {
  requireProbabilities(method, p, event);
  return Float64Array.from(p, (value) => {
    if (value === 0 || value === 1) {
      throw new RadError("RAD-PARAMETER-INVALID", {
        name: "p",
        value,
        problem: "it has no logit; keep p inside (0, 1)"
      });
    }
    return logit(value);
  });
}

// packages/stats/dist/decision/net-benefit.js
function decisionCurve(p, event, thresholds) {
  requireProbabilities("Decision curve", p, event);
  const n = p.length;
  let events = 0;
  for (let i = 0; i < n; i++)
    events += event[i];
  return Array.from(thresholds, (threshold) => {
    requireBetween("threshold", threshold, 0, 1);
    let [tp, fp] = [0, 0];
    for (let i = 0; i < n; i++)
      if (p[i] >= threshold)
        event[i] === 1 ? tp++ : fp++;
    const odds = threshold / (1 - threshold);
    const netBenefit = tp / n - fp / n * odds;
    return {
      threshold,
      netBenefit,
      standardized: events === 0 ? null : netBenefit / (events / n),
      treatAll: events / n - (1 - events / n) * odds,
      treatNone: 0,
      tp,
      fp
    };
  });
}

// packages/stats/dist/resampling/draw-index.js
var RANGE = 4294967296;
function drawIndex(rng, n) {
  for (; ; ) {
    const product2 = rng.uint32() * n;
    const low = product2 >>> 0;
    if (low >= n || low >= RANGE % n)
      return (product2 - low) / RANGE;
  }
}

// packages/stats/dist/resampling/bootstrap.js
function bootstrap(n, statistic, { replicates, rng, strata }) {
  const groups = groupRows(n, strata);
  const indices = new Uint32Array(n);
  return Float64Array.from({ length: replicates }, () => {
    let at = 0;
    for (const rows of groups)
      for (let i = 0; i < rows.length; i++)
        indices[at++] = rows[drawIndex(rng, rows.length)];
    return statistic(indices);
  });
}
function percentileInterval(replicates, level = 0.95) {
  requireBetween("level", level, 0, 1);
  requireAtLeast("Percentile interval", 1, "replicates", replicates.length);
  requireFinite("Percentile interval", "the replicates", replicates);
  const ascending = sorted(replicates);
  return [quantileSorted(ascending, (1 - level) / 2), quantileSorted(ascending, (1 + level) / 2)];
}
function groupRows(n, strata) {
  const groups = /* @__PURE__ */ new Map();
  for (let i = 0; i < n; i++) {
    const stratum = strata?.[i] ?? 0;
    const rows = groups.get(stratum);
    if (rows)
      rows.push(i);
    else
      groups.set(stratum, [i]);
  }
  return [...groups.values()];
}

// packages/stats/dist/decision/net-benefit-bands.js
function decisionCurveBands(p, event, thresholds, { replicates = 1e3, level = 0.95, rng }) {
  const curve = decisionCurve(p, event, thresholds);
  const n = p.length;
  const ascending = Float64Array.from(thresholds).sort();
  const reach = Uint32Array.from({ length: n }, (_, i) => ascending.filter((t) => p[i] >= t).length);
  const draws = Array.from(ascending, () => new Float64Array(replicates));
  for (let r = 0; r < replicates; r++) {
    const tp = new Uint32Array(ascending.length + 1);
    const fp = new Uint32Array(ascending.length + 1);
    for (let k = 0; k < n; k++) {
      const i = drawIndex(rng, n);
      (event[i] === 1 ? tp : fp)[reach[i]]++;
    }
    let [positives, falsePositives] = [0, 0];
    for (let k = ascending.length - 1; k >= 0; k--) {
      positives += tp[k + 1];
      falsePositives += fp[k + 1];
      draws[k][r] = positives / n - falsePositives / n * (ascending[k] / (1 - ascending[k]));
    }
  }
  return curve.map((point) => ({
    ...point,
    ci: percentileInterval(draws[ascending.indexOf(point.threshold)], level)
  }));
}

// packages/stats/dist/tests/anova.js
function oneWayAnova(groups) {
  const method = "Analysis of variance";
  const n = requireGroups(method, groups, 1);
  requireAtLeast(method, groups.length + 1, "values", n);
  const means = groups.map(mean);
  const grand = means.reduce((sum2, m, i) => sum2 + m * groups[i].length, 0) / n;
  const between2 = means.reduce((sum2, m, i) => sum2 + groups[i].length * (m - grand) ** 2, 0);
  const within = groups.reduce((sum2, group) => sum2 + sumOfSquares(group), 0);
  refuseConstant(method, "the variable in every group", !(within > 0));
  return fTest(between2 / (groups.length - 1) / (within / (n - groups.length)), groups.length - 1, n - groups.length);
}
function welchAnova(groups) {
  const method = "Welch analysis of variance";
  requireGroups(method, groups, 2);
  const k = groups.length;
  const variances = groups.map(variance);
  refuseConstant(method, "the variable in a group", !variances.every((v) => v > 0));
  const weights = groups.map((group, i) => group.length / variances[i]);
  const total = weights.reduce((sum2, w) => sum2 + w, 0);
  const means = groups.map(mean);
  const grand = means.reduce((sum2, m, i) => sum2 + m * weights[i], 0) / total;
  const between2 = means.reduce((sum2, m, i) => sum2 + weights[i] * (m - grand) ** 2, 0) / (k - 1);
  const spread2 = groups.reduce((sum2, group, i) => sum2 + (1 - weights[i] / total) ** 2 / (group.length - 1), 0) / (k * k - 1);
  return fTest(between2 / (1 + 2 * (k - 2) * spread2), k - 1, 1 / (3 * spread2));
}
function requireGroups(method, groups, least2) {
  requireAtLeast(method, 2, "groups", groups.length);
  for (const group of groups) {
    requireFinite(method, "the groups", group);
    requireAtLeast(method, least2, "values in each group", group.length);
  }
  return groups.reduce((sum2, group) => sum2 + group.length, 0);
}
function fTest(f, df1, df2) {
  return { f, df1, df2, p: fSf(f, df1, df2) };
}

// packages/stats/dist/tests/chi-square.js
function chiSquareTest(table, { yates = true } = {}) {
  const method = "Chi-square test";
  const { rowTotals, columnTotals, total } = requireTable(method, table);
  const df = (rowTotals.length - 1) * (columnTotals.length - 1);
  refuseConstant(method, "a variable of the table", df === 0 || rowTotals.includes(0) || columnTotals.includes(0));
  const expected = rowTotals.map((row) => columnTotals.map((column2) => row * column2 / total));
  const deviations = table.flatMap((row, i) => row.map((count, j) => Math.abs(count - expected[i][j])));
  const correction = yates && df === 1 ? Math.min(0.5, ...deviations) : 0;
  const chi2 = stableSum(expected.flat().map((e, k) => (deviations[k] - correction) ** 2 / e));
  return { chi2, df, p: chiSquareSf(chi2, df), expected };
}

// packages/stats/dist/tests/fisher-exact-table.js
var WORK_LIMIT = 3e7;
function fisherExact(table) {
  const { rowTotals, columnTotals, total } = requireTable("Fisher exact test", table);
  const [rows, columns] = oriented(rowTotals.filter((n) => n > 0), columnTotals.filter((n) => n > 0));
  if (rows.length < 2 || columns.length < 2)
    return 1;
  const logFactorial = logFactorials(total);
  const budget = { left: WORK_LIMIT };
  const limit = logProbability(table, logFactorial) + 1e-7;
  let level = [{ remaining: rows, ways: /* @__PURE__ */ new Map([[0, 1]]) }];
  for (const columnTotal of columns.slice(0, -2))
    level = addColumn(level, columnTotal, logFactorial, budget);
  let p = 0;
  for (const { remaining, ways } of level) {
    const ascending = [...ways.keys()].sort((a, b) => a - b);
    const cumulative = [0];
    for (const way of ascending)
      cumulative.push(cumulative.at(-1) + ways.get(way) * Math.exp(way));
    forEachColumn(remaining, columns.at(-2), logFactorial, budget, (_, logP) => {
      const count = countUpTo(ascending, limit - logP);
      if (count > 0)
        p += Math.exp(logP) * cumulative[count];
    });
  }
  return Math.min(1, p);
}
function oriented(rows, columns) {
  const [few, many] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
  return [few, many.sort((a, b) => a - b)];
}
function addColumn(level, columnTotal, logFactorial, budget) {
  const next = /* @__PURE__ */ new Map();
  for (const { remaining, ways } of level) {
    forEachColumn(remaining, columnTotal, logFactorial, budget, (column2, logP) => {
      const rest = remaining.map((n, i) => n - column2[i]);
      const key = rest.join(",");
      const partial = next.get(key) ?? { remaining: rest, ways: /* @__PURE__ */ new Map() };
      next.set(key, partial);
      budget.left -= 20 * (1 + ways.size);
      for (const [way, count] of ways) {
        const pooled = Math.round((way + logP) * 1e10) / 1e10;
        partial.ways.set(pooled, (partial.ways.get(pooled) ?? 0) + count);
      }
    });
  }
  return [...next.values()];
}
function forEachColumn(remaining, columnTotal, logFactorial, budget, visit) {
  const column2 = remaining.map(() => 0);
  const logChoose = (n, k) => logFactorial[n] - logFactorial[k] - logFactorial[n - k];
  const total = remaining.reduce((sum2, n) => sum2 + n, 0);
  const fill = (i, toPlace, below, logP) => {
    const here = remaining[i];
    if (i === remaining.length - 1) {
      if (--budget.left < 0)
        throw tooMany();
      column2[i] = toPlace;
      visit(column2, logP + logChoose(here, toPlace));
      return;
    }
    for (let k = Math.max(0, toPlace - (below - here)); k <= Math.min(here, toPlace); k++) {
      column2[i] = k;
      fill(i + 1, toPlace - k, below - here, logP + logChoose(here, k));
    }
  };
  fill(0, columnTotal, total, -logChoose(total, columnTotal));
}
function logProbability(table, logFactorial) {
  const { rowTotals, columnTotals, total } = requireTable("Fisher exact test", table);
  const margins = [...rowTotals, ...columnTotals].reduce((sum2, n) => sum2 + logFactorial[n], 0);
  return margins - logFactorial[total] - table.flat().reduce((sum2, n) => sum2 + logFactorial[n], 0);
}
function logFactorials(n) {
  const out = new Float64Array(n + 1);
  for (let k = 2; k <= n; k++)
    out[k] = out[k - 1] + Math.log(k);
  return out;
}
function countUpTo(ascending, limit) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (ascending[middle2] <= limit)
      low = middle2 + 1;
    else
      high = middle2;
  }
  return low;
}
function tooMany() {
  return new RadError("RAD-STATS-TOO-MANY", {
    method: "The exact Fisher test",
    limit: WORK_LIMIT,
    what: "partial tables",
    found: "more"
  });
}

// packages/stats/dist/descriptive/ranks.js
function rankWithTies(values) {
  const order = sortedOrder(values);
  const n = order.length;
  const ranks = new Float64Array(n);
  const ties = [];
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && values[order[end]] === values[order[start]])
      end++;
    for (let i = start; i < end; i++)
      ranks[order[i]] = (start + 1 + end) / 2;
    if (end - start > 1)
      ties.push(end - start);
    start = end;
  }
  return { ranks, ties };
}
function sortedOrder(values) {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++)
    order[i] = i;
  return order.sort((a, b) => compare(values[a], values[b]) || a - b);
}
function tieTerm(ties) {
  return ties.reduce((sum2, t) => sum2 + t * (t * t - 1), 0);
}
function compare(a, b) {
  if (Number.isNaN(a) || Number.isNaN(b))
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

// packages/stats/dist/tests/kruskal-wallis.js
function kruskalWallis(groups) {
  const method = "Kruskal-Wallis test";
  const n = requireGroups(method, groups, 1);
  const pooled = new Float64Array(n);
  let at = 0;
  for (const group of groups) {
    pooled.set(group, at);
    at += group.length;
  }
  const { ranks, ties } = rankWithTies(pooled);
  const correction = 1 - tieTerm(ties) / (n ** 3 - n);
  refuseConstant(method, "the variable", !(correction > 0));
  let sum2 = 0;
  at = 0;
  for (const { length } of groups) {
    const own = ranks.subarray(at, at + length).reduce((total, rank) => total + rank, 0);
    sum2 += length * (own / length - (n + 1) / 2) ** 2;
    at += length;
  }
  const h = 12 * sum2 / (n * (n + 1)) / correction;
  return { h, df: groups.length - 1, p: chiSquareSf(h, groups.length - 1) };
}

// packages/stats/dist/tests/subset-sums.js
function subsetSumDistribution(ascending, size) {
  const n = ascending.length;
  const smallest = ascending[0] ?? 0;
  let step = 0;
  for (let i = 0; i < n; i++)
    step = greatestCommonDivisor(step, ascending[i] - smallest);
  if (step === 0)
    return { low: size * smallest, step: 1, probabilities: Float64Array.of(1) };
  const values = Int32Array.from(ascending, (value) => (value - smallest) / step);
  const prefix = new Int32Array(n + 1);
  for (let i = 0; i < n; i++)
    prefix[i + 1] = prefix[i] + values[i];
  const width = prefix[n] - prefix[n - size] + 1;
  const table = Array.from({ length: size + 1 }, () => new Float64Array(width));
  table[0][0] = 1;
  for (let i = 1; i <= n; i++) {
    const value = values[i - 1];
    for (let j = Math.min(size, i); j >= Math.max(1, size - (n - i)); j--) {
      const own = table[j];
      const smaller = table[j - 1];
      const take = j / i;
      const leave = 1 - take;
      const largest3 = prefix[i] - prefix[i - j];
      const least2 = prefix[j];
      for (let sum2 = largest3; sum2 >= least2; sum2--) {
        own[sum2] = leave * own[sum2] + (sum2 >= value ? take * smaller[sum2 - value] : 0);
      }
    }
  }
  return { low: size * smallest, step, probabilities: table[size] };
}
function greatestCommonDivisor(a, b) {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

// packages/stats/dist/tests/mann-whitney.js
function mannWhitney(x, y, options = {}) {
  const name = "Mann-Whitney test";
  requireFinite(name, "the groups", x);
  requireFinite(name, "the groups", y);
  requireAtLeast(name, 1, "value in each group", Math.min(x.length, y.length));
  const { alternative = "two-sided", method = "auto", continuity = true } = options;
  const { ranks, ties } = rankWithTies(Float64Array.of(...Array.from(x), ...Array.from(y)));
  const u = ranks.subarray(0, x.length).reduce((sum2, r) => sum2 + r, 0) - x.length * (x.length + 1) / 2;
  const tied = ties.length > 0;
  const exact = method === "exact" || method === "auto" && !tied && x.length < 50 && y.length < 50;
  const p = exact ? exactP(u, ranks, x.length, alternative) : asymptoticP(u, x.length, y.length, ties, continuity, alternative);
  return { u, p, method: exact ? "exact" : "asymptotic", ties: tied };
}
function asymptoticP(u, nx, ny, ties, continuity, alternative) {
  const n = nx + ny;
  const sigma = Math.sqrt(nx * ny / 12 * (n + 1 - tieTerm(ties) / (n * Math.max(1, n - 1))));
  return pOfDeviation(u - nx * ny / 2, sigma, continuity, alternative);
}
function pOfDeviation(deviation2, sigma, continuity, alternative) {
  if (!(sigma > 0))
    return 1;
  const shift = continuity ? 0.5 : 0;
  if (alternative === "greater")
    return normalSf((deviation2 - shift) / sigma);
  if (alternative === "less")
    return normalSf(-(deviation2 + shift) / sigma);
  return Math.min(1, 2 * normalSf((Math.abs(deviation2) - (deviation2 === 0 ? 0 : shift)) / sigma));
}
function mostValues(size, found) {
  let most = found;
  while (size * most ** 3 > 4e9)
    most--;
  return most;
}
function exactP(u, ranks, nx, alternative) {
  const ny = ranks.length - nx;
  const size = Math.min(nx, ny);
  const own = nx <= ny ? u : nx * ny - u;
  const side = nx <= ny || alternative === "two-sided" ? alternative : alternative === "less" ? "greater" : "less";
  const doubled = Float64Array.from(ranks, (r) => Math.round(2 * r)).sort();
  const limit = mostValues(size, ranks.length);
  if (ranks.length > limit) {
    const what = `values where the smaller group has ${size}`;
    throw new RadError("RAD-STATS-TOO-MANY", {
      method: "The exact Mann-Whitney test",
      limit,
      what,
      found: ranks.length
    });
  }
  const { low, step, probabilities } = subsetSumDistribution(doubled, size);
  const observed = 2 * own + size * (size + 1);
  const centre = size * (doubled.length + 1);
  let p = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const sum2 = low + i * step;
    const counts = side === "less" ? sum2 <= observed : side === "greater" ? sum2 >= observed : Math.abs(sum2 - centre) >= Math.abs(observed - centre);
    if (counts)
      p += probabilities[i];
  }
  return Math.min(1, p);
}

// packages/stats/dist/tests/shapiro-wilk.js
function shapiroWilk(values) {
  const method = "Shapiro-Wilk test";
  requireFinite(method, "the values", values);
  const n = values.length;
  requireAtLeast(method, 3, "values", n);
  if (n > 5e3)
    throw new RadError("RAD-STATS-TOO-MANY", { method, limit: 5e3, what: "values", found: n });
  const x = sorted(values);
  const range = x[n - 1] - x[0];
  refuseConstant(method, "the variable", !(range > 0));
  const scaled = x.map((value) => value / range);
  const centre = mean(scaled);
  const a = coefficients(n);
  const product2 = scaled.reduce((sum2, value, i) => sum2 + a[i] * (value - centre), 0);
  const w = Math.min(1, product2 * product2 / sumOfSquares(scaled));
  return { w, p: pValue(w, n) };
}
function coefficients(n) {
  const a = new Float64Array(n);
  if (n === 3) {
    a.set([-Math.SQRT1_2, 0, Math.SQRT1_2]);
    return a;
  }
  const m = a.map((_, i) => normalQuantile((i + 1 - 0.375) / (n + 0.25)));
  const squares2 = m.reduce((sum2, value) => sum2 + value * value, 0);
  const root = 1 / Math.sqrt(n);
  const last = m[n - 1] / Math.sqrt(squares2) + polynomial(root, [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056]);
  const outer = [last];
  if (n > 5) {
    outer.push(m[n - 2] / Math.sqrt(squares2) + polynomial(root, [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633]));
  }
  const outerM = outer.reduce((sum2, _, k) => sum2 + 2 * m[n - 1 - k] ** 2, 0);
  const outerA = outer.reduce((sum2, value) => sum2 + 2 * value ** 2, 0);
  const scale = Math.sqrt((squares2 - outerM) / (1 - outerA));
  for (let i = 0; i < n; i++)
    a[i] = m[i] / scale;
  outer.forEach((value, k) => {
    a[n - 1 - k] = value;
    a[k] = -value;
  });
  return a;
}
function pValue(w, n) {
  if (n === 3)
    return Math.max(0, 6 / Math.PI * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
  const y = Math.log(1 - w);
  const logN = Math.log(n);
  if (n <= 11) {
    const gamma = polynomial(n, [-2.273, 0.459]);
    if (y >= gamma)
      return 1e-99;
    const mu2 = polynomial(n, [0.544, -0.39978, 0.025054, -6714e-7]);
    const sigma2 = Math.exp(polynomial(n, [1.3822, -0.77857, 0.062767, -20322e-7]));
    return normalSf((-Math.log(gamma - y) - mu2) / sigma2);
  }
  const mu = polynomial(logN, [-1.5861, -0.31082, -0.083751, 38915e-7]);
  const sigma = Math.exp(polynomial(logN, [-0.4803, -0.082676, 30302e-7]));
  return normalSf((y - mu) / sigma);
}
function polynomial(x, c) {
  return c.reduceRight((sum2, coefficient) => sum2 * x + coefficient, 0);
}

// packages/stats/dist/tests/alternative.js
function pFromSymmetric(alternative, statistic, sf) {
  if (alternative === "less")
    return sf(-statistic);
  if (alternative === "greater")
    return sf(statistic);
  return Math.min(1, 2 * sf(Math.abs(statistic)));
}

// packages/stats/dist/tests/t-test.js
function welchT(x, y, options = {}) {
  const [vx, vy] = variancesOf("Welch t test", x, y);
  const ex = vx / x.length;
  const ey = vy / y.length;
  const df = (ex + ey) ** 2 / (ex ** 2 / (x.length - 1) + ey ** 2 / (y.length - 1));
  return tTest(mean(x) - mean(y), Math.sqrt(ex + ey), df, options);
}
function studentT(x, y, options = {}) {
  const [vx, vy] = variancesOf("Student t test", x, y);
  const df = x.length + y.length - 2;
  const pooled = ((x.length - 1) * vx + (y.length - 1) * vy) / df;
  return tTest(mean(x) - mean(y), Math.sqrt(pooled * (1 / x.length + 1 / y.length)), df, options);
}
function variancesOf(method, x, y) {
  requireFinite(method, "the groups", x);
  requireFinite(method, "the groups", y);
  requireAtLeast(method, 2, "values in each group", Math.min(x.length, y.length));
  const variances = [variance(x), variance(y)];
  refuseConstant(method, "the variable in both groups", !(variances[0] + variances[1] > 0));
  return variances;
}
function tTest(difference, standardError, df, { alternative = "two-sided", level = 0.95 }) {
  requireBetween("level", level, 0, 1);
  const t = difference / standardError;
  const half = tQuantile((1 + level) / 2, df) * standardError;
  return {
    t,
    df,
    p: pFromSymmetric(alternative, t, (x) => tSf(x, df)),
    difference,
    standardError,
    ci: [difference - half, difference + half]
  };
}

// packages/stats/dist/describe/choose-test.js
function judgeNormality(groups, alpha) {
  const large = groups.every(({ length }) => length > 5e3);
  if (large)
    return { normal: true, because: "every group has over 5000 values" };
  for (const group of groups) {
    const p = group.length > 5e3 ? 1 : shapiroP(group);
    if (p === void 0)
      return { normal: false, because: "a group is too small or constant for the Shapiro-Wilk test" };
    if (!(p > alpha))
      return { normal: false, because: `Shapiro-Wilk p <= ${alpha} in a group` };
  }
  return { normal: true, because: `Shapiro-Wilk p > ${alpha} in every group` };
}
function compareContinuous(groups, { normal, because }) {
  if (groups.length < 2)
    return { test: null, reason: "there is only one group" };
  if (groups.some(({ length }) => length === 0))
    return { test: null, reason: "a group has no values" };
  return attempt(() => {
    const [x, y] = groups;
    const two = groups.length === 2;
    if (normal && two) {
      const { t, p: p2 } = welchT(x, y);
      return { test: "Welch t", because, statistic: t, p: p2 };
    }
    if (normal) {
      const { f, p: p2 } = welchAnova(groups);
      return { test: "Welch ANOVA", because, statistic: f, p: p2 };
    }
    if (two) {
      const { u, p: p2, method } = mannWhitney(x, y);
      return { test: "Mann-Whitney", because: `${because}; ${method}`, statistic: u, p: p2 };
    }
    const { h, p } = kruskalWallis(groups);
    return { test: "Kruskal-Wallis", because, statistic: h, p };
  });
}
function compareCategorical(table) {
  if (table.length < 2)
    return { test: null, reason: "there is only one group" };
  if (table.some((row) => row.every((count) => count === 0)))
    return { test: null, reason: "a group has no values" };
  const used = (table[0] ?? []).map((_, j) => j).filter((j) => table.some((row) => row[j] > 0));
  if (used.length < 2)
    return { test: null, reason: "all patients have the same value" };
  const counts = table.map((row) => used.map((j) => row[j]));
  return attempt(() => {
    const { chi2, p, expected } = chiSquareTest(counts);
    const corrected = counts.length === 2 && used.length === 2 ? ", with Yates' correction" : "";
    if (expected.flat().every((e) => e >= 5)) {
      return { test: "chi-square", because: `every expected count is 5 or more${corrected}`, statistic: chi2, p };
    }
    try {
      return { test: "Fisher exact", because: "an expected count is below 5", statistic: null, p: fisherExact(counts) };
    } catch (error) {
      if (!isRadError(error, "RAD-STATS-TOO-MANY"))
        throw error;
      const because = "an expected count is below 5, but the table is too large for the Fisher exact test";
      return { test: "chi-square", because, statistic: chi2, p };
    }
  });
}
function attempt(compare2) {
  try {
    return compare2();
  } catch (error) {
    if (isRadError(error))
      return { test: null, reason: error.message };
    throw error;
  }
}
function shapiroP(group) {
  try {
    return shapiroWilk(group).p;
  } catch (error) {
    if (isRadError(error))
      return void 0;
    throw error;
  }
}

// packages/stats/dist/describe/standardized-difference.js
function standardizedDifference(x, y) {
  if (x.length < 2 || y.length < 2)
    return { value: null, reason: "a group has fewer than two values" };
  const difference = mean(x) - mean(y);
  const pooled = (variance(x) + variance(y)) / 2;
  if (pooled > 0)
    return { value: difference / Math.sqrt(pooled) };
  return difference === 0 ? { value: 0 } : { value: null, reason: "neither group varies" };
}
function standardizedDifferenceOfShares(x, y) {
  const levels = Array.from(x, (_, i) => i).filter((i) => x[i] + y[i] > 0);
  const total = (counts) => levels.reduce((sum2, i) => sum2 + counts[i], 0);
  const [nx, ny] = [total(x), total(y)];
  if (nx === 0 || ny === 0)
    return { value: null, reason: "a group has no values" };
  const kept = levels.slice(1);
  const p = kept.map((i) => x[i] / nx);
  const q = kept.map((i) => y[i] / ny);
  const difference = p.map((share2, i) => share2 - q[i]);
  if (difference.every((d) => d === 0))
    return { value: 0 };
  const covariance = zeros(kept.length, kept.length);
  for (let i = 0; i < kept.length; i++) {
    for (let j = 0; j < kept.length; j++) {
      const own = i === j ? (p[i] + q[i]) / 2 : 0;
      covariance.data[i + kept.length * j] = own - (p[i] * p[j] + q[i] * q[j]) / 2;
    }
  }
  try {
    return { value: Math.sqrt(dot(difference, solveSymmetric(covariance, difference))) };
  } catch (error) {
    if (isRadError(error, "RAD-STATS-SINGULAR"))
      return { value: null, reason: "the groups share no level" };
    throw error;
  }
}

// packages/stats/dist/describe/describe-by-group.js
function describeByGroup(variables, group, { groups = [...new Set(group)], normalityAlpha = 0.05 } = {}) {
  requireAtLeast("Description by group", 1, "patient", group.length);
  const members = groups.map((name) => group.flatMap((own, i) => own === name ? [i] : []));
  const everybody = members.flat();
  return {
    groups: groups.map((name, g) => ({ name, n: members[g].length })),
    rows: variables.map((variable) => {
      requireSameLength("Description by group", `the groups and "${variable.name}"`, group, variable.values);
      return variable.kind === "continuous" ? continuousRow(variable.name, variable.values, members, everybody, normalityAlpha) : categoricalRow(variable.name, variable.values, variable.levels, members, everybody);
    })
  };
}
function continuousRow(name, values, members, everybody, alpha) {
  const given = members.map((rows) => Float64Array.from(rows, (i) => values[i]).filter(Number.isFinite));
  const normality = judgeNormality(given, alpha);
  return {
    name,
    kind: "continuous",
    overall: summarise(Float64Array.from(everybody, (i) => values[i])),
    groups: members.map((rows) => summarise(Float64Array.from(rows, (i) => values[i]))),
    normality,
    comparison: compareContinuous(given, normality),
    standardizedDifference: overPairs(given, standardizedDifference)
  };
}
function categoricalRow(name, values, order, members, everybody) {
  const isGiven = (value) => value !== null && value !== "";
  const levels = order ?? [...new Set(everybody.map((i) => values[i]).filter(isGiven))];
  const count = (rows) => levels.map((level) => rows.filter((i) => values[i] === level).length);
  const summary = (rows) => {
    const counts = count(rows);
    const n = counts.reduce((sum2, own) => sum2 + own, 0);
    return {
      n,
      missing: rows.length - n,
      levels: levels.map((level, k) => ({ level, count: counts[k], share: n === 0 ? null : counts[k] / n }))
    };
  };
  const table = members.map(count);
  return {
    name,
    kind: "categorical",
    overall: summary(everybody),
    groups: members.map(summary),
    comparison: compareCategorical(table),
    standardizedDifference: overPairs(table, standardizedDifferenceOfShares)
  };
}
function summarise(values) {
  const ascending = sorted(values.filter(Number.isFinite));
  const n = ascending.length;
  const known = (value) => Number.isNaN(value) ? null : value;
  const at = (p) => known(quantileSorted(ascending, p));
  return {
    n,
    missing: values.length - n,
    mean: known(mean(ascending)),
    sd: known(standardDeviation(ascending)),
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
    min: at(0),
    max: at(1)
  };
}
function overPairs(groups, difference) {
  if (groups.length < 2)
    return { value: null, reason: "there is only one group" };
  if (groups.length === 2)
    return difference(groups[0], groups[1]);
  let sum2 = 0;
  let pairs = 0;
  for (let i = 0; i < groups.length; i++) {
    for (let j = i + 1; j < groups.length; j++, pairs++) {
      const own = difference(groups[i], groups[j]);
      if (own.value === null)
        return own;
      sum2 += Math.abs(own.value);
    }
  }
  return { value: sum2 / pairs };
}

// packages/stats/dist/describe/format-table-one.js
var NONE = "\u2013";
function formatTableOne(table, { digits = 1 } = {}) {
  return table.rows.flatMap((row) => {
    const head = {
      p: row.comparison.test === null ? NONE : formatP(row.comparison.p),
      test: row.comparison.test ?? NONE,
      smd: row.standardizedDifference.value === null ? NONE : row.standardizedDifference.value.toFixed(2)
    };
    const cells = (text, { overall, groups }) => ({
      overall: text(overall),
      groups: groups.map(text)
    });
    const missing2 = line("  missing", cells(({ missing: missing3 }) => String(missing3), row));
    const tail2 = row.overall.missing > 0 ? [missing2] : [];
    if (row.kind === "continuous") {
      const { normal } = row.normality;
      const label = `${row.name}, ${normal ? "mean \xB1 SD" : "median [Q1, Q3]"}`;
      return [
        {
          ...line(label, cells((summary) => continuousCell(summary, normal, digits), row)),
          ...head
        },
        ...tail2
      ];
    }
    const level = (k) => cells((summary) => shareCell(summary, k, digits), row);
    const names = row.overall.levels.map(({ level: name }) => name);
    if (names.length === 2)
      return [{ ...line(`${row.name} = ${names[1]}, n (%)`, level(1)), ...head }, ...tail2];
    const empty = { overall: "", groups: row.groups.map(() => "") };
    return [
      { ...line(`${row.name}, n (%)`, empty), ...head },
      ...names.map((name, k) => line(`  ${name}`, level(k))),
      ...tail2
    ];
  });
}
function formatP(p) {
  return p < 1e-3 ? "<0.001" : p.toFixed(3);
}
function line(label, cells) {
  return { label, ...cells, p: "", test: "", smd: "" };
}
function continuousCell(s, normal, digits) {
  const text = (value) => value === null ? NONE : value.toFixed(digits);
  if (s.n === 0)
    return NONE;
  return normal ? `${text(s.mean)} \xB1 ${text(s.sd)}` : `${text(s.median)} [${text(s.q1)}, ${text(s.q3)}]`;
}
function shareCell({ levels }, k, digits) {
  const { count, share: share2 } = levels[k];
  return share2 === null ? NONE : `${count} (${(100 * share2).toFixed(digits)})`;
}

// packages/stats/dist/discrimination/scores.js
function splitScores(method, score, event) {
  requireSameLength(method, "scores and outcomes", score, event);
  const { events, nonEvents } = requireBothOutcomes(method, event);
  const cases = new Float64Array(events);
  const controls = new Float64Array(nonEvents);
  let [i, j] = [0, 0];
  for (let k = 0; k < score.length; k++) {
    if (Number.isNaN(score[k]))
      requireFinite(method, "the scores", [score[k]]);
    if (event[k] === 1)
      cases[i++] = score[k];
    else
      controls[j++] = score[k];
  }
  return { cases, controls };
}

// packages/stats/dist/discrimination/auc.js
function auc(score, event) {
  const { cases, controls } = splitScores("AUC", score, event);
  const { ranks } = rankWithTies(score);
  let sum2 = 0;
  for (let i = 0; i < ranks.length; i++)
    if (event[i] === 1)
      sum2 += ranks[i];
  return (sum2 - cases.length * (cases.length + 1) / 2) / (cases.length * controls.length);
}

// packages/stats/dist/distributions/binomial.js
function binomialCdf(k, n, p) {
  if (!valid2(k, n, p))
    return Number.NaN;
  const whole = Math.floor(k);
  if (whole < 0)
    return 0;
  return whole >= n ? 1 : betaSf(p, whole + 1, n - whole);
}
function binomialSf(k, n, p) {
  if (!valid2(k, n, p))
    return Number.NaN;
  const whole = Math.floor(k);
  if (whole < 0)
    return 1;
  return whole >= n ? 0 : betaCdf(p, whole + 1, n - whole);
}
function valid2(k, n, p) {
  return !Number.isNaN(k) && Number.isInteger(n) && n >= 0 && p >= 0 && p <= 1;
}

// packages/stats/dist/discrimination/confusion.js
function confusionMatrix(event, predicted, { positive = "event" } = {}) {
  const method = "Confusion matrix";
  requireSameLength(method, "outcomes and predictions", event, predicted);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < event.length; i++) {
    requireCounts(method, [event[i], predicted[i], 1 - event[i], 1 - predicted[i]]);
    counts[2 * event[i] + predicted[i]]++;
  }
  const [tn, fp, fn, tp] = counts;
  return { positive, tp, fp, fn, tn };
}
function classificationFigures({ positive, tp, fp, fn, tn }, { level = 0.95 } = {}) {
  const method = "Classification figures";
  requireCounts(method, [tp, fp, fn, tn]);
  const n = tp + fp + fn + tn;
  requireAtLeast(method, 1, "patient", n);
  const noInformationRate = Math.max(tp + fn, fp + tn) / n;
  const sensitivity = proportion(tp, tp + fn, "there are no events", level);
  const specificity = proportion(tn, tn + fp, "there are no non-events", level);
  return {
    positive,
    sensitivity,
    specificity,
    ppv: proportion(tp, tp + fp, "nobody was called positive", level),
    npv: proportion(tn, tn + fn, "nobody was called negative", level),
    accuracy: proportion(tp + tn, n, "", level),
    balancedAccuracy: sensitivity.value === null || specificity.value === null ? { value: null, reason: "there is only one class" } : { value: (sensitivity.value + specificity.value) / 2 },
    f1: ratio(2 * tp, 2 * tp + fp + fn, "there are no events and nobody was called positive"),
    mcc: ratio(tp * tn - fp * fn, Math.sqrt(tp + fp) * Math.sqrt(tp + fn) * Math.sqrt(tn + fp) * Math.sqrt(tn + fn), "a row or column of the table is empty"),
    noInformationRate,
    accuracyP: binomialSf(tp + tn - 1, n, noInformationRate)
  };
}
function ratio(numerator, denominator, reason) {
  return denominator === 0 ? { value: null, reason } : { value: numerator / denominator };
}

// packages/stats/dist/discrimination/cut-off.js
function cutOff(roc, rule) {
  const points = [...roc.threshold.keys()];
  const value = merit(roc, rule);
  const best = Math.max(...points.map(value));
  const tied = points.filter((k2) => value(k2) === best && best > -Infinity);
  requireAtLeast(`The cut-off by ${rule.rule}`, 1, "point of the ROC curve that satisfies it", tied.length);
  const k = tied[0];
  const [sensitivity, specificity] = [roc.sensitivity[k], roc.specificity[k]];
  return {
    threshold: roc.threshold[k],
    sensitivity,
    specificity,
    youden: sensitivity + specificity - 1,
    tied: tied.map((i) => roc.threshold[i])
  };
}
function merit(roc, rule) {
  const { truePositives: tp, falsePositives: fp, events, nonEvents } = roc;
  switch (rule.rule) {
    case "youden":
      return (k) => tp[k] * nonEvents - fp[k] * events;
    case "closest-topleft":
      return (k) => -(((events - tp[k]) * nonEvents) ** 2) - (fp[k] * events) ** 2;
    case "sensitivity":
      return (k) => roc.sensitivity[k] >= rule.atLeast ? -fp[k] : -Infinity;
    case "specificity":
      return (k) => roc.specificity[k] >= rule.atLeast ? tp[k] : -Infinity;
  }
}

// packages/stats/dist/discrimination/delong.js
function delong(score, event, { level = 0.95 } = {}) {
  requireBetween("level", level, 0, 1);
  const { area, caseParts, controlParts } = components(score, event);
  const v = variance(caseParts) / caseParts.length + variance(controlParts) / controlParts.length;
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(v);
  return {
    auc: area,
    variance: v,
    standardError: Math.sqrt(v),
    ci: [Math.max(0, area - half), Math.min(1, area + half)]
  };
}
function delongPaired(score1, score2, event, { level = 0.95 } = {}) {
  requireBetween("level", level, 0, 1);
  requireSameLength("DeLong test", "the scores", score1, score2);
  const first = components(score1, event);
  const second = components(score2, event);
  const [m, n] = [first.caseParts.length, first.controlParts.length];
  const covariance = covarianceOf(first.caseParts, second.caseParts) / m + covarianceOf(first.controlParts, second.controlParts) / n;
  const v = variance(first.caseParts.map((x, i) => x - second.caseParts[i])) / m + variance(first.controlParts.map((x, i) => x - second.controlParts[i])) / n;
  const difference = first.area - second.area;
  const standardError = Math.sqrt(v);
  const z = difference === 0 ? 0 : difference / standardError;
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    auc1: first.area,
    auc2: second.area,
    difference,
    covariance,
    standardError,
    z,
    p: twoSidedNormal(z),
    ci: [difference - half, difference + half]
  };
}
function components(score, event) {
  const { cases, controls } = splitScores("DeLong", score, event);
  requireAtLeast("DeLong", 2, "events and non-events", Math.min(cases.length, controls.length));
  const [m, n] = [cases.length, controls.length];
  const pooled = new Float64Array(m + n);
  pooled.set(cases);
  pooled.set(controls, m);
  const all2 = rankWithTies(pooled).ranks;
  const amongCases = rankWithTies(cases).ranks;
  const amongControls = rankWithTies(controls).ranks;
  const caseParts = amongCases.map((rank, i) => (all2[i] - rank) / n);
  const controlParts = amongControls.map((rank, j) => 1 - (all2[m + j] - rank) / m);
  return { area: mean(caseParts), caseParts, controlParts };
}
function covarianceOf(x, y) {
  const [mx, my] = [mean(x), mean(y)];
  return x.reduce((sum2, value, i) => sum2 + (value - mx) * (y[i] - my), 0) / (x.length - 1);
}

// packages/stats/dist/discrimination/reclassification.js
function netReclassification(initial, updated, event, { cutoffs, level = 0.95 } = {}) {
  check2("Net reclassification improvement", initial, updated, event);
  const place = (p) => cutoffs ? cutoffs.filter((cut) => p >= cut).length : p;
  const moves = Float64Array.from(initial, (p, i) => Math.sign(place(updated[i]) - place(p)));
  return improvement(moves, event, level, (part) => variance(part) * (part.length - 1) / part.length);
}
function integratedDiscrimination(initial, updated, event, { level = 0.95 } = {}) {
  check2("Integrated discrimination improvement", initial, updated, event);
  return improvement(Float64Array.from(initial, (p, i) => updated[i] - p), event, level, variance);
}
function check2(method, initial, updated, event) {
  requireSameLength(method, "probabilities and outcomes", initial, updated, event);
  requireBothOutcomes(method, event);
  requireFinite(method, "the initial probabilities", initial);
  requireFinite(method, "the updated probabilities", updated);
}
function improvement(change, event, level, varianceOf) {
  requireBetween("level", level, 0, 1);
  const up = change.filter((_, i) => event[i] === 1);
  const down = change.filter((_, i) => event[i] === 0).map((d) => -d);
  const value = mean(up) + mean(down);
  const part = (values) => values.length > 1 ? varianceOf(values) / values.length : 0;
  const standardError = Math.sqrt(part(up) + part(down));
  const z = value === 0 ? 0 : value / standardError;
  const half = normalQuantile((1 + level) / 2) * standardError;
  return {
    value,
    events: mean(up),
    nonEvents: mean(down),
    standardError,
    z,
    p: twoSidedNormal(z),
    ci: [value - half, value + half]
  };
}

// packages/stats/dist/discrimination/roc-curve.js
function rocCurve(score, event) {
  const { cases, controls } = splitScores("ROC curve", score, event);
  cases.sort();
  controls.sort();
  const distinct = Float64Array.from(new Set(Float64Array.from(score).sort()));
  const points = distinct.length + 1;
  const threshold = new Float64Array(points);
  const truePositives = new Uint32Array(points);
  const falsePositives = new Uint32Array(points);
  let [i, j] = [0, 0];
  for (let k = 0; k < points; k++) {
    threshold[k] = k === 0 ? -Infinity : k === points - 1 ? Infinity : midpoint(distinct[k - 1], distinct[k]);
    if (k > 0) {
      while (i < cases.length && cases[i] <= distinct[k - 1])
        i++;
      while (j < controls.length && controls[j] <= distinct[k - 1])
        j++;
    }
    truePositives[k] = cases.length - i;
    falsePositives[k] = controls.length - j;
  }
  return {
    threshold,
    sensitivity: Float64Array.from(truePositives, (tp) => tp / cases.length),
    specificity: Float64Array.from(falsePositives, (fp) => (controls.length - fp) / controls.length),
    truePositives,
    falsePositives,
    events: cases.length,
    nonEvents: controls.length
  };
}
function midpoint(low, high) {
  const middle2 = low / 2 + high / 2;
  return middle2 > low ? middle2 : high;
}

// packages/stats/dist/linalg/independent-columns.js
function independentColumns(method, x, weights) {
  const rows = Array.from({ length: x.rows }, (_, i) => i).filter((i) => weights?.[i] !== 0);
  const values = Array.from({ length: x.cols }, (_, j) => Float64Array.from(rows, (i) => column(x, j)[i]));
  const varies = values.map((own) => own.some((value) => value !== own[0]));
  const columns = varies.filter(Boolean).length;
  requireFewerColumns(method, columns, rows.length);
  const basis = [new Float64Array(rows.length).fill(1 / Math.sqrt(rows.length))];
  const kept = [];
  const aliased = [];
  values.forEach((own, j) => {
    if (!varies[j]) {
      aliased.push({ column: j, reason: "constant" });
      return;
    }
    const rest = own.slice();
    for (const axis of [...basis, ...basis]) {
      const share2 = dot(axis, rest);
      for (let i = 0; i < rest.length; i++)
        rest[i] -= share2 * axis[i];
    }
    const left = Math.sqrt(dot(rest, rest));
    if (!(left > ALIASED * Math.sqrt(dot(own, own)))) {
      aliased.push({ column: j, reason: "dependent" });
      return;
    }
    basis.push(rest.map((value) => value / left));
    kept.push(j);
  });
  return { kept, aliased };
}
function requireFewerColumns(method, columns, rows) {
  if (columns >= rows)
    throw new RadError("RAD-STATS-MORE-COLUMNS", { method, columns, rows });
}

// packages/stats/dist/numeric/pretty.js
function pretty(low, high, n = 5) {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "range",
      value: `${low} to ${high}`,
      problem: "it is no range"
    });
  }
  const fewest = Math.floor(n / 3);
  const unit = unitFor(cellOf(low, high, n, fewest));
  const slack = 1e-10;
  let first = Math.floor(low / unit + slack);
  let last = Math.ceil(high / unit - slack);
  while (first * unit > low + slack * unit)
    first--;
  while (last * unit < high - slack * unit)
    last++;
  const lacking = Math.max(0, fewest - (last - first));
  const half = Math.floor(lacking / 2);
  const [below, above] = first >= 0 ? [lacking - half, half] : [half, lacking - half];
  first -= below;
  last += above;
  return Array.from({ length: last - first + 1 }, (_, i) => roundedMultiple(first + i, unit));
}
function cellOf(low, high, n, fewest) {
  const range = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const tiny = size === 0 || range < size * (1 / 2.5) * Math.max(1, n) * Number.EPSILON * 3;
  if (!tiny)
    return n > 1 ? range / n : range;
  const cell = 0.75 * (size === 0 ? 1 : size > 10 ? 9 + size / 10 : size);
  return fewest > 1 ? cell / fewest : cell;
}
function unitFor(cell) {
  const base = 10 ** Math.floor(Math.log10(cell));
  let unit = base;
  if (2 * base - cell < 1.5 * (cell - unit))
    unit = 2 * base;
  if (unit > base && 5 * base - cell < 2.75 * (cell - unit))
    unit = 5 * base;
  if (unit > 2 * base && 10 * base - cell < 1.5 * (cell - unit))
    unit = 10 * base;
  return unit;
}
function roundedMultiple(times, unit) {
  return times === 0 ? 0 : Number((times * unit).toPrecision(14));
}

// packages/stats/dist/nomogram/nomogram.js
var DISCRETE_UP_TO = 10;
function nomogram(predictors, { intercept = 0, outcomes = [], maxScale = 100, intervals = 10 } = {}) {
  const method = "Nomogram";
  requireAtLeast(method, 1, "predictor", predictors.length);
  requireSameLength(method, "the values of the predictors", ...predictors.map(({ values }) => values));
  for (const { name, values } of predictors)
    requireFinite(method, name, values);
  const axes = predictors.map(({ name, coefficient, values }) => {
    const ticks = ticksOf(values, intervals);
    const effects = ticks.map((value) => coefficient * value);
    return { name, ticks, effects, least: Math.min(...effects), most: Math.max(...effects) };
  });
  const widest = Math.max(...axes.map(({ least: least2, most }) => most - least2));
  refuseConstant(method, "every predictor, or its effect,", !(widest > 0));
  const pointsPerUnit = maxScale / widest;
  const atZeroPoints = axes.reduce((sum2, { least: least2 }) => sum2 + least2, intercept);
  const toPoints = (linearPredictor2) => (linearPredictor2 - atZeroPoints) * pointsPerUnit;
  const observed = Array.from(predictors[0].values, (_, i) => predictors.reduce((sum2, { coefficient, values }) => sum2 + coefficient * values[i], intercept));
  const marks = pretty(least(observed), -least(observed.map((value) => -value)), intervals);
  const end = marks.at(-1);
  const sumMax = axes.length === 1 ? maxScale : Math.max(maxScale, toPoints(end));
  return {
    predictors: axes.map(({ name, ticks, effects, least: from }) => ({
      name,
      values: ticks,
      points: effects.map((effect) => (effect - from) * pointsPerUnit)
    })),
    totalPoints: pretty(0, sumMax, intervals),
    linearPredictor: { name: "Linear predictor", values: marks, points: marks.map(toPoints) },
    outcomes: outcomes.map(({ name, at, toLinearPredictor }) => {
      const values = at.filter((value) => {
        const linearPredictor2 = toLinearPredictor(value);
        return linearPredictor2 >= marks[0] && linearPredictor2 <= end;
      });
      return { name, values, points: values.map((value) => toPoints(toLinearPredictor(value))) };
    }),
    pointsPerUnit,
    atZeroPoints
  };
}
function ticksOf(values, intervals) {
  const distinct = [...new Set(Array.from(values))].sort((a, b) => a - b);
  return distinct.length <= DISCRETE_UP_TO ? distinct : pretty(distinct[0], distinct.at(-1), intervals);
}
function least(values) {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}

// packages/stats/dist/numeric/find-root.js
function findRoot(f, low, high) {
  let [a, b, fa, fb] = [low, high, f(low), f(high)];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let i = 0; i < 200; i++) {
    if (Math.sign(fb) === Math.sign(fc)) {
      [c, fc] = [a, fa];
      step = before = b - a;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + Number.MIN_VALUE;
    const half = (c - b) / 2;
    if (fb === 0 || Math.abs(half) <= tolerance)
      return b;
    const next = interpolate(a, b, c, fa, fb, fc, half);
    if (Math.abs(before) >= tolerance && Math.abs(fa) > Math.abs(fb) && isSafe(next, half, before)) {
      before = step;
      step = next;
    } else {
      step = before = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > tolerance ? step : Math.sign(half) * tolerance;
    fb = f(b);
  }
  return b;
}
function interpolate(a, b, c, fa, fb, fc, half) {
  const s = fb / fa;
  if (a === c)
    return 2 * half * s / (s - 1);
  const q = fa / fc;
  const r = fb / fc;
  const p = s * (2 * half * q * (q - r) - (b - a) * (r - 1));
  return -p / ((q - 1) * (r - 1) * (s - 1));
}
function isSafe(next, half, before) {
  return next / half > 0 && Math.abs(next) < Math.min(1.5 * Math.abs(half), Math.abs(before) / 2);
}

// packages/stats/dist/regression/firth.js
var METHOD2 = "Firth regression";
var MAX_ITERATIONS2 = 500;
function firthLogistic(x, event, options = {}) {
  const { weights, held = /* @__PURE__ */ new Map(), start } = options;
  checkRows(METHOD2, x, event, weights === void 0 ? {} : { weights });
  const design = withIntercept(x);
  const places = [...new Array(design.cols).keys()];
  const order = [...places.filter((j) => !held.has(j)), ...places.filter((j) => held.has(j))];
  const free = design.cols - held.size;
  const coordinates = orthonormalBasis(METHOD2, takeColumns(design, order));
  const { basis } = coordinates;
  let coefficients2 = coordinates.fromCoefficients(order.map((j) => start?.[j] ?? 0));
  coefficients2.set(coordinates.fromCoefficients(order.map((j) => held.get(j) ?? 0)).subarray(free), free);
  let state = evaluate(basis, event, coefficients2, weights);
  for (let iterations = 1; iterations <= MAX_ITERATIONS2; iterations++) {
    const { score, curvature } = modifiedScore(basis, event, state, weights);
    const step = new Float64Array(design.cols);
    step.set(choleskySolve(cholesky(leadingBlock(curvature, free)), score.subarray(0, free)));
    const moves = multiplyVector(basis, step).map(Math.abs);
    const moved = moves.reduce((most, move, i) => Math.max(most, move / (1 + Math.abs(state.linearPredictor[i]))), 0);
    let size = Math.min(1, 5 / Math.max(largest2(moves), 1e-300));
    let next = state;
    let moving = coefficients2;
    for (; size > 1e-8; size /= 2) {
      moving = coefficients2.map((b, j) => b + size * step[j]);
      const trial = evaluateUnlessSingular(basis, event, moving, weights);
      if (trial === void 0)
        continue;
      next = trial;
      if (next.penalized >= state.penalized - 1e-10 * (1 + Math.abs(state.penalized)))
        break;
    }
    [coefficients2, state] = [moving, next];
    if (moved < 1e-11)
      return summarise2(coordinates, order, coefficients2, state, iterations);
  }
  throw new RadError("RAD-STATS-NOT-CONVERGED", { method: METHOD2, iterations: MAX_ITERATIONS2 });
}
function firthTest(x, event, j) {
  const full = firthLogistic(x, event);
  const reduced = firthLogistic(x, event, { held: /* @__PURE__ */ new Map([[j, 0]]) });
  const chi2 = Math.max(0, 2 * (full.penalizedLogLikelihood - reduced.penalizedLogLikelihood));
  return { chi2, p: chiSquareSf(chi2, 1) };
}
function evaluate(design, event, coefficients2, weights) {
  const linearPredictor2 = multiplyVector(design, coefficients2);
  const fitted2 = linearPredictor2.map(logistic);
  const information = crossProduct(design, weightsOf(fitted2, weights));
  const factor = cholesky(information);
  return {
    linearPredictor: linearPredictor2,
    fitted: fitted2,
    information,
    factor,
    penalized: logLikelihoodOf(linearPredictor2, event, weights) + logDeterminant(factor) / 2
  };
}
function evaluateUnlessSingular(...where) {
  try {
    return evaluate(...where);
  } catch (error) {
    if (isRadError(error, "RAD-STATS-SINGULAR"))
      return void 0;
    throw error;
  }
}
function modifiedScore(design, event, { fitted: fitted2, factor }, own) {
  const row = new Float64Array(design.cols);
  const leverage = weightsOf(fitted2, own).map((weight, i) => {
    for (let j = 0; j < design.cols; j++)
      row[j] = design.data[i + design.rows * j];
    return weight * choleskySolve(factor, row).reduce((sum2, value, j) => sum2 + value * row[j], 0);
  });
  const residual = fitted2.map((p, i) => (own?.[i] ?? 1) * (event[i] - p) + leverage[i] * (0.5 - p));
  const total = leverage.map((h, i) => (own?.[i] ?? 1) + h);
  return {
    score: transposeMultiplyVector(design, residual),
    curvature: crossProduct(design, weightsOf(fitted2, total))
  };
}
function largest2(values) {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
function leadingBlock(matrix, size) {
  const block = zeros(size, size);
  for (let j = 0; j < size; j++)
    column(block, j).set(column(matrix, j).subarray(0, size));
  return block;
}
function summarise2({ r, toCoefficients, toCovariance }, order, inBasis, state, iterations) {
  const place = Array.from(order.keys()).sort((a, b) => order[a] - order[b]);
  const found = toCoefficients(inBasis);
  const ordered = toCovariance(inverseSymmetric(state.information));
  const covariance = zeros(r.rows, r.rows);
  place.forEach((from, j) => {
    column(covariance, j).set(place.map((k) => column(ordered, from)[k]));
  });
  const coefficients2 = Float64Array.from(place, (k) => found[k]);
  const standardErrors = coefficients2.map((_, j) => Math.sqrt(column(covariance, j)[j]));
  const z = coefficients2.map((b, j) => b / standardErrors[j]);
  return {
    coefficients: coefficients2,
    standardErrors,
    covariance,
    z,
    p: z.map(twoSidedNormal),
    // The information's determinant is that on the columns given.
    penalizedLogLikelihood: state.penalized + logDeterminant(r) / 2,
    fitted: state.fitted,
    iterations
  };
}

// packages/stats/dist/regression/firth-interval.js
function firthInterval(fit, x, event, j, { level = 0.95, weights } = {}) {
  const target = fit.penalizedLogLikelihood - chiSquareQuantile(level, 1) / 2;
  const estimate2 = fit.coefficients[j];
  const excess = (value) => {
    const options = { held: /* @__PURE__ */ new Map([[j, value]]), start: fit.coefficients, ...weights && { weights } };
    return firthLogistic(x, event, options).penalizedLogLikelihood - target;
  };
  const end = (direction) => {
    let reach = 2 * fit.standardErrors[j];
    for (let doubling = 0; doubling < 60; doubling++, reach *= 2) {
      const outer = estimate2 + direction * reach;
      if (excess(outer) < 0)
        return findRoot(excess, estimate2, outer);
    }
    return direction * Number.POSITIVE_INFINITY;
  };
  return [end(-1), end(1)];
}

// packages/stats/dist/regression/flic.js
function firthForPrediction({ coefficients: coefficients2 }, x, event, weights) {
  const offset = new Float64Array(x.rows);
  for (let j = 0; j < x.cols; j++) {
    for (let i = 0; i < x.rows; i++)
      offset[i] += coefficients2[j + 1] * x.data[i + x.rows * j];
  }
  const none = { rows: x.rows, cols: 0, data: new Float64Array(0) };
  const fit = logisticRegression(none, event, { offset, ...weights && { weights } });
  return Float64Array.of(fit.coefficients[0], ...coefficients2.subarray(1));
}

// packages/stats/dist/regression/likelihood-ratio.js
function likelihoodRatioTest(full, reduced) {
  const chi2 = Math.max(0, 2 * (full.logLikelihood - reduced.logLikelihood));
  const df = full.parameters - reduced.parameters;
  return { chi2, df, p: df > 0 ? chiSquareSf(chi2, df) : 1 };
}

// packages/stats/dist/regression/logistic-or-firth.js
function logisticOrFirth(x, event) {
  try {
    const fit = logisticRegression(x, event);
    const intervals = waldIntervals(fit);
    return {
      method: "maximum likelihood",
      coefficients: fit.coefficients,
      interval: (j) => intervals[j],
      test: (j) => ({ z: fit.z[j], p: fit.p[j] })
    };
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SEPARATION"))
      throw error;
    const fit = firthLogistic(x, event);
    return {
      method: "Firth",
      coefficients: fit.coefficients,
      interval: (j) => firthInterval(fit, x, event, j),
      test: (j) => {
        const { chi2, p } = firthTest(x, event, j);
        return { z: Math.sign(fit.coefficients[j]) * Math.sqrt(chi2), p };
      }
    };
  }
}

// packages/stats/dist/sample-size/riley.js
function sampleSizeBinary({ r2, parameters: parameters52, prevalence, shrinkage = 0.9 }) {
  requireBetween("prevalence", prevalence, 0, 1);
  const maximumR2 = -Math.expm1(2 * (prevalence * Math.log(prevalence) + (1 - prevalence) * Math.log1p(-prevalence)));
  checkCommon(r2, parameters52, shrinkage, maximumR2);
  const criteria = {
    ...shrinkageCriteria(r2, parameters52, shrinkage, maximumR2),
    overallRisk: Math.ceil((1.96 / 0.05) ** 2 * prevalence * (1 - prevalence))
  };
  return conclude(criteria, maximumR2, parameters52, (n) => n * prevalence);
}
function sampleSizeSurvival({ r2, parameters: parameters52, rate, horizon, meanFollowUp, shrinkage = 0.9 }) {
  for (const [name, value] of Object.entries({ rate, horizon, meanFollowUp })) {
    requireBetween(name, value, 0, Number.POSITIVE_INFINITY);
  }
  const eventsPerPatient = rate * meanFollowUp;
  const maximumR2 = -Math.expm1(2 * (eventsPerPatient * Math.log(eventsPerPatient) - eventsPerPatient));
  checkCommon(r2, parameters52, shrinkage, maximumR2);
  const criteria = { ...shrinkageCriteria(r2, parameters52, shrinkage, maximumR2), overallRisk: 0 };
  const result = conclude(criteria, maximumR2, parameters52, (n) => n * eventsPerPatient);
  const error = 1.96 * Math.sqrt(rate / (result.n * meanFollowUp));
  const risk2 = (hazard) => -Math.expm1(-Math.max(0, hazard) * horizon);
  return { ...result, riskCi: [risk2(rate - error), risk2(rate + error)] };
}
function r2FromC(c, prevalence) {
  requireBetween("prevalence", prevalence, 0, 1);
  requireBetween("c", c, 0.5 - 1e-12, 1);
  const shift = Math.SQRT2 * normalQuantile(c);
  const intercept = Math.log(prevalence / (1 - prevalence)) - shift * shift / 2;
  const softplus3 = (x) => x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
  const step = 1 / 64;
  let fitted2 = 0;
  for (let z = -12; z <= 12; z += step) {
    const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
    fitted2 -= density * prevalence * softplus3(-(intercept + shift * (z + shift)));
    fitted2 -= density * (1 - prevalence) * softplus3(intercept + shift * z);
  }
  const chance = prevalence * Math.log(prevalence) + (1 - prevalence) * Math.log1p(-prevalence);
  return Math.max(0, -Math.expm1(-2 * (fitted2 - chance)));
}
function checkCommon(r2, parameters52, shrinkage, maximumR2) {
  requireAtLeast("Sample size", 1, "candidate parameter", parameters52);
  requireBetween("shrinkage", shrinkage, 0, 1);
  requireBetween("r2", r2, 0, maximumR2);
  if (r2 >= shrinkage) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "r2",
      value: r2,
      problem: `it must lie below the shrinkage factor ${shrinkage}`
    });
  }
}
function shrinkageCriteria(r2, parameters52, shrinkage, maximumR2) {
  const needed = (s) => Math.ceil(parameters52 / ((s - 1) * Math.log1p(-r2 / s)));
  return { shrinkage: needed(shrinkage), optimism: needed(r2 / (r2 + 0.05 * maximumR2)) };
}
function conclude(criteria, maximumR2, parameters52, eventsAmong) {
  const n = Math.max(criteria.shrinkage, criteria.optimism, criteria.overallRisk);
  const events = eventsAmong(n);
  return { n, events: Math.ceil(events), eventsPerParameter: events / parameters52, criteria, maximumR2 };
}

// packages/stats/dist/survival/risk-table.js
function riskTable(time, event) {
  const order = sortedOrder(time);
  const n = order.length;
  const table = { time: [], atRisk: [], events: [], censored: [] };
  for (let start = 0; start < n; ) {
    let end = start;
    let events = 0;
    for (; end < n && time[order[end]] === time[order[start]]; end++)
      if (event[order[end]] !== 0)
        events++;
    table.time.push(time[order[start]]);
    table.atRisk.push(n - start);
    table.events.push(events);
    table.censored.push(end - start - events);
    start = end;
  }
  return {
    time: Float64Array.from(table.time),
    atRisk: Float64Array.from(table.atRisk),
    events: Float64Array.from(table.events),
    censored: Float64Array.from(table.censored)
  };
}
function countUpTo2(ascending, x) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle2 = low + high >> 1;
    if (ascending[middle2] <= x)
      low = middle2 + 1;
    else
      high = middle2;
  }
  return low;
}
function countBelow(ascending, x) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle2 = low + high >> 1;
    if (ascending[middle2] < x)
      low = middle2 + 1;
    else
      high = middle2;
  }
  return low;
}

// packages/stats/dist/survival/survival-data.js
function requireSurvival(method, time, event) {
  return requireCodes(method, time, event, 1);
}
function requireHorizon(method, horizon, last) {
  if (!(horizon > 0 && horizon <= last))
    throw new RadError("RAD-STATS-HORIZON", { method, horizon, last });
}
function labelled(labels) {
  const levels = [...new Set(Array.from(labels))].sort((a, b) => typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1);
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return { levels, codes: Uint32Array.from(Array.from(labels), (label) => codeOf.get(label)) };
}
function requireCodes(method, time, event, largest3) {
  requireSameLength(method, "times and events", time, event);
  requireAtLeast(method, 1, "patient", time.length);
  requireFinite(method, "the times", time);
  requireFinite(method, "the events", event);
  let events = 0;
  for (let i = 0; i < time.length; i++) {
    if (time[i] < 0) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "time", value: time[i], problem: "a time is 0 or more" });
    }
    if (!Number.isInteger(event[i]) || event[i] < 0 || event[i] > largest3) {
      const problem = largest3 === 1 ? "an event is 1 or 0 (censored)" : "an event is 0 (censored), 1, 2 ...";
      throw new RadError("RAD-PARAMETER-INVALID", { name: "event", value: event[i], problem });
    }
    if (event[i] === 1)
      events++;
  }
  return events;
}

// packages/stats/dist/survival/survival-interval.js
function survivalInterval(s, errorOfLog, type, level) {
  if (!(s > 0))
    return [Number.NaN, Number.NaN];
  if (s === 1)
    return [1, 1];
  const half = normalQuantile((1 + level) / 2) * errorOfLog;
  return bounds[type](s, half);
}
var bounds = {
  plain: (s, half) => [Math.max(0, s - half * s), Math.min(1, s + half * s)],
  log: (s, half) => [s * Math.exp(-half), Math.min(1, s * Math.exp(half))],
  "log-log": (s, half) => {
    const [centre, width] = [Math.log(-Math.log(s)), half / Math.log(s)];
    return [Math.exp(-Math.exp(centre - width)), Math.exp(-Math.exp(centre + width))];
  },
  logit: (s, half) => {
    const [centre, width] = [Math.log(s / (1 - s)), half / (1 - s)];
    return [1 / (1 + Math.exp(width - centre)), 1 / (1 + Math.exp(-width - centre))];
  },
  arcsine: (s, half) => {
    const [centre, width] = [Math.asin(Math.sqrt(s)), half / 2 * Math.sqrt(s / (1 - s))];
    return [Math.sin(Math.max(0, centre - width)) ** 2, Math.sin(Math.min(Math.PI / 2, centre + width)) ** 2];
  }
};

// packages/stats/dist/survival/kaplan-meier.js
function kaplanMeier(time, event, { interval = "log", level = 0.95 } = {}) {
  const totalEvents = requireSurvival("Kaplan-Meier estimate", time, event);
  requireBetween("level", level, 0, 1);
  const table = riskTable(time, event);
  const m = table.time.length;
  const series = () => new Float64Array(m);
  const [survival, errorOfLog, lower, upper] = [series(), series(), series(), series()];
  const [cumulativeHazard, errorOfHazard] = [series(), series()];
  let [s, greenwood, hazard, hazardVariance] = [1, 0, 0, 0];
  for (let k = 0; k < m; k++) {
    const [n, d] = [table.atRisk[k], table.events[k]];
    s *= (n - d) / n;
    if (d > 0)
      greenwood += d / (n * (n - d));
    hazard += d / n;
    hazardVariance += d / (n * n);
    survival[k] = s;
    errorOfLog[k] = Math.sqrt(greenwood);
    [lower[k], upper[k]] = survivalInterval(s, errorOfLog[k], interval, level);
    cumulativeHazard[k] = hazard;
    errorOfHazard[k] = Math.sqrt(hazardVariance);
  }
  const bands = { survival, errorOfLog, lower, upper, cumulativeHazard, errorOfHazard };
  return { ...table, ...bands, n: time.length, totalEvents, interval, level };
}
function survivalAt(curve, times) {
  requireFinite("Survival at given times", "the times", times);
  const end = curve.time.at(-1);
  return Array.from(times, (time) => {
    const at = { time, atRisk: numberAtRisk(curve, time) };
    const missing2 = { standardError: null, lower: null, upper: null };
    const k = countUpTo2(curve.time, time) - 1;
    if (k < 0)
      return { ...at, survival: 1, standardError: 0, lower: 1, upper: 1 };
    const survival = curve.survival[k];
    if (survival === 0)
      return { ...at, survival, ...missing2, reason: "the variance cannot be estimated where survival is 0" };
    if (time > end)
      return { ...at, survival: null, ...missing2, reason: `no patient was followed beyond ${end}` };
    const standardError = survival * curve.errorOfLog[k];
    return { ...at, survival, standardError, lower: curve.lower[k], upper: curve.upper[k] };
  });
}
function numberAtRisk(table, time) {
  const k = countBelow(table.time, time);
  return table.atRisk[k] ?? 0;
}

// packages/stats/dist/survival/censoring.js
function censoring(time, event) {
  const table = riskTable(time, event);
  const n = time.length;
  let [g, sum2] = [1, 0];
  const uncensored = new Float64Array(table.time.length);
  const compensator = new Float64Array(table.time.length);
  for (let k = 0; k < uncensored.length; k++) {
    const atRisk = table.atRisk[k] - table.events[k];
    if (table.censored[k] > 0)
      g *= 1 - table.censored[k] / atRisk;
    sum2 += n * table.censored[k] / table.atRisk[k] ** 2;
    uncensored[k] = g;
    compensator[k] = sum2;
  }
  return { time: table.time, uncensored, compensator, atRisk: table.atRisk };
}
function uncensoredAt({ time, uncensored }, t) {
  const k = countUpTo2(time, t) - 1;
  return k < 0 ? 1 : uncensored[k];
}
function uncensoredBefore({ time, uncensored }, t) {
  const k = countBelow(time, t) - 1;
  return k < 0 ? 1 : uncensored[k];
}
function ipcw(g, time, event, horizon) {
  const late = 1 / uncensoredAt(g, horizon);
  return Float64Array.from(time, (t, i) => {
    if (t > horizon)
      return late;
    return event[i] === 0 ? 0 : 1 / uncensoredBefore(g, t);
  });
}
function censoringInfluence(g, time, event, horizon, terms) {
  const m = g.time.length;
  const n = time.length;
  const place = Uint32Array.from(time, (t) => countUpTo2(g.time, t) - 1);
  const last = countUpTo2(g.time, horizon) - 1;
  const weighted2 = new Float64Array(m + 1);
  const plain2 = new Float64Array(m + 1);
  let late = 0;
  let total = 0;
  for (let j = 0; j < n; j++) {
    total += terms[j];
    const k = place[j];
    if (k > last) {
      late += terms[j];
      continue;
    }
    plain2[k + 1] += terms[j];
    weighted2[k + 1] += terms[j] * (k > 0 ? g.compensator[k - 1] : 0);
  }
  for (let k = 0; k < m; k++) {
    plain2[k + 1] += plain2[k];
    weighted2[k + 1] += weighted2[k];
  }
  return Float64Array.from(place, (k, i) => {
    if (k > last)
      return -weighted2[last + 1] - late * (last < 0 ? 0 : g.compensator[last]);
    const own = (event[i] === 0 ? n / g.atRisk[k] : 0) - g.compensator[k];
    return (total - plain2[k + 1]) * own - weighted2[k + 1];
  });
}

// packages/stats/dist/survival/estimate.js
function estimate(value, standardError, level) {
  const half = normalQuantile((1 + level) / 2) * standardError;
  return { value, standardError, ci: [Math.max(0, value - half), Math.min(1, value + half)] };
}
function differenceOf(difference, standardError, level) {
  const half = normalQuantile((1 + level) / 2) * standardError;
  const z = difference === 0 ? 0 : difference / standardError;
  return { difference, standardError, z, p: twoSidedNormal(z), ci: [difference - half, difference + half] };
}
function errorFromInfluence(influence) {
  const n = influence.length;
  const centre = mean(influence);
  const squares2 = influence.reduce((sum2, value) => sum2 + (value - centre) ** 2, 0);
  return Math.sqrt(squares2 / (n - 1) / n);
}

// packages/stats/dist/survival/fenwick.js
function createFenwick(size) {
  const tree = new Float64Array(size + 1);
  const below = (rank) => {
    let sum2 = 0;
    for (let k = rank; k > 0; k -= k & -k)
      sum2 += tree[k];
    return sum2;
  };
  return {
    add: (rank, weight) => {
      for (let k = rank + 1; k <= size; k += k & -k)
        tree[k] += weight;
    },
    below,
    total: () => below(size)
  };
}

// packages/stats/dist/survival/concordance.js
function concordance(score, time, event, { weighting = "harrell", horizon, strata, level = 0.95 } = {}) {
  const method = "Concordance";
  requireSurvival(method, time, event);
  requireSameLength(method, "scores, times and strata", score, time, strata ?? time);
  requireFinite(method, "the scores", score);
  requireBetween("level", level, 0, 1);
  if (horizon !== void 0)
    requireHorizon(method, horizon, Math.max(...Array.from(time)));
  const { levels, codes } = strata ? labelled(strata) : { levels: [0], codes: new Uint32Array(time.length) };
  const pairs = { concordant: new Float64Array(time.length), comparable: new Float64Array(time.length) };
  const counts = { concordant: 0, discordant: 0, tiedScore: 0, tiedTime: 0, tiedBoth: 0 };
  const order = Uint32Array.from({ length: time.length }, (_, i) => i).sort((a, b) => time[a] - time[b] || event[b] - event[a]);
  for (let s = 0; s < levels.length; s++) {
    const rows = order.filter((i) => codes[i] === s);
    addStratum(counts, pairs, rows, score, time, event, weighting, horizon ?? Number.POSITIVE_INFINITY);
  }
  const total = counts.concordant + counts.discordant + counts.tiedScore;
  requireAtLeast(method, 1, "comparable pair", total > 0 ? 1 : 0);
  const c = (counts.concordant + counts.tiedScore / 2) / total;
  const influence = pairs.concordant.map((value, i) => (value - c * pairs.comparable[i]) / total);
  const standardError = Math.sqrt(influence.reduce((sum2, value) => sum2 + value * value, 0));
  return { ...estimate(c, standardError, level), counts, influence };
}
function concordanceDifference(score1, score2, time, event, options = {}) {
  const first = concordance(score1, time, event, options);
  const second = concordance(score2, time, event, options);
  const squares2 = first.influence.reduce((sum2, value, i) => sum2 + (value - second.influence[i]) ** 2, 0);
  return differenceOf(first.value - second.value, Math.sqrt(squares2), options.level ?? 0.95);
}
function addStratum(counts, pairs, rows, score, time, event, weighting, horizon) {
  const { levels, codes: rank } = labelled(Array.from(rows, (i) => score[i]));
  const groups = tiedGroups(rows, time, event, weighting, horizon);
  const note = (place, lower, equal, higher) => {
    pairs.concordant[rows[place]] += lower + equal / 2;
    pairs.comparable[rows[place]] += lower + equal + higher;
  };
  const later = createFenwick(levels.length);
  for (const { start, firstCensored, end, weight } of groups.toReversed()) {
    for (let k = firstCensored; k < end; k++)
      later.add(rank[k], 1);
    for (let k = start; k < firstCensored; k++) {
      const lower = weight * later.below(rank[k]);
      const upTo = weight * later.below(rank[k] + 1);
      const all2 = weight * later.total();
      note(k, lower, upTo - lower, all2 - upTo);
      counts.concordant += lower;
      counts.tiedScore += upTo - lower;
      counts.discordant += all2 - upTo;
    }
    const tied = tiedPairs(rank.subarray(start, firstCensored));
    counts.tiedTime += weight * tied.apart;
    counts.tiedBoth += weight * tied.equal;
    for (let k = start; k < firstCensored; k++)
      later.add(rank[k], 1);
  }
  const earlier = createFenwick(levels.length);
  for (const { start, firstCensored, end, weight } of groups) {
    const meet = (k) => {
      const lower = earlier.below(rank[k]);
      const upTo = earlier.below(rank[k] + 1);
      note(k, earlier.total() - upTo, upTo - lower, lower);
    };
    for (let k = start; k < firstCensored; k++)
      meet(k);
    for (let k = start; k < firstCensored; k++)
      earlier.add(rank[k], weight);
    for (let k = firstCensored; k < end; k++)
      meet(k);
  }
}
function tiedGroups(rows, time, event, weighting, horizon) {
  const take = (values) => Float64Array.from(rows, (i) => values[i]);
  const g = weighting === "uno" ? censoring(take(time), take(event)) : void 0;
  const groups = [];
  for (let start = 0; start < rows.length; ) {
    const t = time[rows[start]];
    let firstCensored = start;
    while (firstCensored < rows.length && time[rows[firstCensored]] === t && event[rows[firstCensored]] === 1) {
      firstCensored++;
    }
    let end = firstCensored;
    while (end < rows.length && time[rows[end]] === t)
      end++;
    const weight = t > horizon ? 0 : g ? uncensoredBefore(g, t) ** -2 : 1;
    groups.push({ start, firstCensored, end, weight });
    start = end;
  }
  return groups;
}
function tiedPairs(ranks) {
  const sizes = /* @__PURE__ */ new Map();
  for (const rank of ranks)
    sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  const equal = [...sizes.values()].reduce((sum2, size) => sum2 + size * (size - 1) / 2, 0);
  return { equal, apart: ranks.length * (ranks.length - 1) / 2 - equal };
}

// packages/stats/dist/survival/cox-design.js
function coxDesign(x, time, event, { ties = "efron", strata, start, weights, offset } = {}) {
  const method = "Cox regression";
  const events = requireSurvival(method, time, event);
  const rows = time.length;
  const equal = [{ length: x.rows }, strata ?? time, start ?? time, weights ?? time, offset ?? time];
  requireSameLength(method, "rows, times, strata, starts, weights and offsets", time, ...equal);
  requireAtLeast(method, 1, "event", events);
  requireFinite(method, "the predictors", x.data);
  if (offset)
    requireFinite(method, "the offset", offset);
  requirePositive(method, rows, start, time, weights);
  const { levels, codes } = strata ? labelled(strata) : { levels: [""], codes: new Uint32Array(rows) };
  const order = Uint32Array.from({ length: rows }, (_, i) => i).sort((a, b) => codes[a] - codes[b] || time[a] - time[b] || event[b] - event[a] || a - b);
  const sorted2 = (values) => Float64Array.from(order, (i) => values[i]);
  const sortedTime = sorted2(time);
  const sortedCode = Uint32Array.from(order, (i) => codes[i]);
  const sortedEvent = Uint8Array.from(order, (i) => event[i]);
  const weight = weights ? sorted2(weights) : new Float64Array(rows).fill(1);
  const groups = eventGroups(sortedTime, sortedEvent, sortedCode);
  const entry = start && sorted2(start);
  return {
    ...standardise(x, order),
    ...groups,
    ...riskWindows(groups, sortedTime, sortedCode, levels.length, entry),
    ...tieSteps(groups, weight, ties),
    ...entry && { start: entry, byEntry: entryOrder(entry, sortedCode) },
    rows,
    events,
    order,
    time: sortedTime,
    event: sortedEvent,
    weight,
    offset: offset ? sorted2(offset) : new Float64Array(rows),
    strata: levels,
    ties
  };
}
function eventGroups(time, event, code) {
  const first = [];
  const deaths = [];
  const stratumEnd = /* @__PURE__ */ new Map();
  for (let i = 0; i < time.length; i++) {
    stratumEnd.set(code[i], i + 1);
    if (event[i] === 0)
      continue;
    const last = first.length - 1;
    const tied = last >= 0 && code[first[last]] === code[i] && time[first[last]] === time[i];
    if (tied)
      deaths[last]++;
    else {
      first.push(i);
      deaths.push(1);
    }
  }
  return {
    groupTime: Float64Array.from(first, (i) => time[i]),
    groupStratum: Uint32Array.from(first, (i) => code[i]),
    groupFirst: Uint32Array.from(first),
    groupDeaths: Uint32Array.from(deaths),
    groupEnd: Uint32Array.from(first, (i) => stratumEnd.get(code[i]))
  };
}
function riskWindows({ groupTime, groupStratum }, time, code, strata, start) {
  const base = Array.from({ length: strata }, (_, s) => countUpTo2(groupStratum, s - 1));
  const timesOf = base.map((from, s) => groupTime.subarray(from, base[s + 1] ?? groupTime.length));
  const upTo = (i, t) => base[code[i]] + countUpTo2(timesOf[code[i]], t);
  return {
    entryGroup: Uint32Array.from(time, (_, i) => start ? upTo(i, start[i]) : base[code[i]]),
    exitGroup: Uint32Array.from(time, (t, i) => upTo(i, t))
  };
}
function tieSteps({ groupFirst, groupDeaths }, weight, ties) {
  const steps2 = [];
  groupFirst.forEach((first, group) => {
    const d = groupDeaths[group];
    const total = weight.subarray(first, first + d).reduce((sum2, w) => sum2 + w, 0);
    const count = ties === "efron" ? d : 1;
    for (let k = 0; k < count; k++)
      steps2.push({ group, fraction: k / d, weight: total / count });
  });
  return {
    stepGroup: Uint32Array.from(steps2, ({ group }) => group),
    stepFraction: Float64Array.from(steps2, ({ fraction }) => fraction),
    stepWeight: Float64Array.from(steps2, (step) => step.weight)
  };
}
function standardise(x, order) {
  const out = zeros(x.rows, x.cols);
  const centre = new Float64Array(x.cols);
  const scale = new Float64Array(x.cols);
  for (let j = 0; j < x.cols; j++) {
    const from = column(x, j);
    const to = column(out, j);
    centre[j] = from.reduce((sum2, value) => sum2 + value, 0) / x.rows;
    const spread2 = Math.sqrt(from.reduce((sum2, value) => sum2 + (value - centre[j]) ** 2, 0) / x.rows);
    const constant = from.every((value) => value === from[0]);
    if (constant) {
      const what = `predictor ${j + 1} is constant`;
      throw new RadError("RAD-STATS-SINGULAR", { method: "Cox regression", what });
    }
    scale[j] = spread2;
    for (let i = 0; i < x.rows; i++)
      to[i] = (from[order[i]] - centre[j]) / spread2;
  }
  return { x: out, centre, scale };
}
function entryOrder(start, code) {
  const places = Uint32Array.from(start, (_, i) => i);
  return places.sort((a, b) => code[a] - code[b] || start[a] - start[b] || a - b);
}
function requirePositive(method, rows, start, time, weights) {
  if (start)
    requireFinite(method, "the starts", start);
  if (weights)
    requireFinite(method, "the weights", weights);
  for (let i = 0; i < rows; i++) {
    if (start && !(start[i] < time[i])) {
      throw new RadError("RAD-PARAMETER-INVALID", {
        name: "start",
        value: start[i],
        problem: "it must lie before the time"
      });
    }
    if (weights && !(weights[i] > 0)) {
      throw new RadError("RAD-PARAMETER-INVALID", {
        name: "weights",
        value: weights[i],
        problem: "a weight is above 0"
      });
    }
  }
}

// packages/stats/dist/survival/cox-likelihood.js
function coxState(design, linearPredictor2) {
  const shift = linearPredictor2.reduce((largest3, value) => Math.max(largest3, value), Number.NEGATIVE_INFINITY);
  const risk2 = linearPredictor2.map((value) => Math.exp(value - shift));
  const stepRisk = stepSums(design, risk2.map((value, i) => value * design.weight[i]));
  const stepHazard = stepRisk.map((sum2, s) => design.stepWeight[s] / sum2);
  const window2 = overRiskWindow(design, stepHazard);
  let logLikelihood = 0;
  for (let i = 0; i < design.rows; i++) {
    if (design.event[i] === 1)
      logLikelihood += design.weight[i] * (linearPredictor2[i] - shift);
  }
  for (let s = 0; s < stepRisk.length; s++)
    logLikelihood -= design.stepWeight[s] * Math.log(stepRisk[s]);
  const expected = window2.map((hazard, i) => hazard * risk2[i]);
  return { linearPredictor: linearPredictor2, logLikelihood, risk: risk2, shift, stepHazard, stepRisk, expected };
}
function riskSetMeans(design, { risk: risk2, stepRisk }) {
  const means = zeros(stepRisk.length, design.x.cols);
  const products = new Float64Array(design.rows);
  for (let j = 0; j < design.x.cols; j++) {
    const x = column(design.x, j);
    for (let i = 0; i < design.rows; i++)
      products[i] = x[i] * risk2[i] * design.weight[i];
    const sums = stepSums(design, products);
    column(means, j).set(sums.map((sum2, s) => sum2 / stepRisk[s]));
  }
  return means;
}
function coxScore(design, { expected }) {
  const residual = expected.map((value, i) => design.weight[i] * (design.event[i] - value));
  return transposeMultiplyVector(design.x, residual);
}
function coxInformation(design, state, means, factor) {
  const hazards = factor ? state.stepHazard.map((hazard, s) => hazard * factor[s]) : state.stepHazard;
  const windows = factor ? overRiskWindow(design, hazards).map((sum2, i) => sum2 * state.risk[i]) : state.expected;
  const second = crossProduct(design.x, windows.map((value, i) => value * design.weight[i]));
  const first = crossProduct(means, factor ? design.stepWeight.map((w, s) => w * factor[s]) : design.stepWeight);
  return { ...second, data: second.data.map((value, at) => value - first.data[at]) };
}
function overRiskWindow(design, stepValues) {
  const groups = design.groupTime.length;
  const upTo = new Float64Array(groups + 1);
  const own = new Float64Array(groups);
  for (let s = 0; s < stepValues.length; s++) {
    const g = design.stepGroup[s];
    upTo[g + 1] += stepValues[s];
    own[g] += design.stepFraction[s] * stepValues[s];
  }
  for (let g = 0; g < groups; g++)
    upTo[g + 1] += upTo[g];
  return Float64Array.from(design.event, (event, i) => {
    const exit = design.exitGroup[i];
    return upTo[exit] - upTo[design.entryGroup[i]] - (event === 1 ? own[exit - 1] : 0);
  });
}
function stepSums(design, values) {
  const groups = design.groupTime.length;
  const total = new Float64Array(groups);
  const deaths = new Float64Array(groups);
  let sum2 = 0;
  let at = 0;
  let entry = 0;
  for (let g = groups - 1; g >= 0; g--) {
    const end = design.groupEnd[g];
    if (g === groups - 1 || end !== design.groupEnd[g + 1])
      [sum2, at, entry] = [0, end, end];
    const first = design.groupFirst[g];
    while (at > first)
      sum2 += values[--at];
    if (design.byEntry) {
      while (entry > 0 && isBeforeEntry(design, design.byEntry[entry - 1], g))
        sum2 -= values[design.byEntry[--entry]];
    }
    total[g] = sum2;
    for (let i = first; i < first + design.groupDeaths[g]; i++)
      deaths[g] += values[i];
  }
  return design.stepFraction.map((fraction, s) => {
    const g = design.stepGroup[s];
    return total[g] - fraction * deaths[g];
  });
}
function isBeforeEntry(design, place, group) {
  return design.entryGroup[place] > group;
}

// packages/stats/dist/survival/cox-residuals.js
function scoreResiduals({ design, state }) {
  const means = riskSetMeans(design, state);
  const out = zeros(design.rows, design.x.cols);
  for (let j = 0; j < out.cols; j++) {
    const x = column(design.x, j);
    const mean2 = column(means, j);
    const atEvent = meanOverSteps(design, mean2);
    const compensator = overRiskWindow(design, state.stepHazard.map((hazard, s) => hazard * mean2[s]));
    for (let i = 0; i < design.rows; i++) {
      const observed = design.event[i] === 1 ? x[i] - atEvent[design.exitGroup[i] - 1] : 0;
      const expected = x[i] * state.expected[i] - state.risk[i] * compensator[i];
      column(out, j)[design.order[i]] = (observed - expected) * design.scale[j];
    }
  }
  return out;
}
function dfbetaResiduals(fit) {
  return multiply(scoreResiduals(fit), fit.naiveCovariance);
}
function robustCovariance(fit, cluster) {
  const dfbeta = dfbetaResiduals(fit);
  const { codes, levels } = cluster ? labelled(cluster) : { codes: fit.design.order.slice().sort(), levels: { length: dfbeta.rows } };
  const sums = zeros(levels.length, dfbeta.cols);
  const weight = inGivenOrder(fit.design, fit.design.weight);
  for (let j = 0; j < dfbeta.cols; j++) {
    const [from, to] = [column(dfbeta, j), column(sums, j)];
    for (let i = 0; i < dfbeta.rows; i++)
      to[codes[i]] += weight[i] * from[i];
  }
  return crossProduct(sums);
}
function meanOverSteps(design, stepValues) {
  const sums = new Float64Array(design.groupTime.length);
  const counts = new Float64Array(design.groupTime.length);
  stepValues.forEach((value, s) => {
    sums[design.stepGroup[s]] += value;
    counts[design.stepGroup[s]]++;
  });
  return sums.map((sum2, g) => sum2 / counts[g]);
}
function inGivenOrder(design, values) {
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++)
    out[design.order[i]] = values[i];
  return out;
}

// packages/stats/dist/survival/cox.js
var METHOD3 = "Cox regression";
var MAX_ITERATIONS3 = 60;
var VANISHED = 1e-9;
function coxRegression(x, time, event, options = {}) {
  const design = coxDesign(x, time, event, options);
  const { coefficients: standardised, state, start, iterations } = maximise2(design);
  const coefficients2 = standardised.map((b, j) => b / design.scale[j]);
  const means = riskSetMeans(design, state);
  const naiveCovariance = unscale(inverseSymmetric(coxInformation(design, state, means)), design.scale);
  const robust = options.robust === true || options.cluster !== void 0;
  const covariance = robust ? robustCovariance({ design, state, naiveCovariance }, options.cluster) : naiveCovariance;
  const standardErrors = Float64Array.from(coefficients2, (_, j) => Math.sqrt(column(covariance, j)[j]));
  const z = coefficients2.map((b, j) => b / standardErrors[j]);
  const parameters52 = coefficients2.length;
  const linearPredictor2 = multiplyVector(x, coefficients2).map((value, i) => value + (options.offset?.[i] ?? 0));
  return {
    coefficients: coefficients2,
    covariance,
    naiveCovariance,
    standardErrors,
    z,
    p: z.map(twoSidedNormal),
    linearPredictor: linearPredictor2,
    means: design.centre,
    logLikelihood: state.logLikelihood,
    nullLogLikelihood: start.logLikelihood,
    likelihoodRatio: likelihoodRatioTest({ logLikelihood: state.logLikelihood, parameters: parameters52 }, { logLikelihood: start.logLikelihood, parameters: 0 }),
    wald: waldTest(coefficients2, covariance),
    score: chiSquareTest2(start.scoreStatistic, parameters52),
    aic: -2 * state.logLikelihood + 2 * parameters52,
    n: design.rows,
    events: design.events,
    iterations,
    ties: design.ties,
    robust,
    design,
    state
  };
}
function hazardRatios({ coefficients: coefficients2, standardErrors }, level = 0.95) {
  const z = normalQuantile((1 + level) / 2);
  return Array.from(coefficients2, (b, j) => ({
    ratio: Math.exp(b),
    ci: [Math.exp(b - z * standardErrors[j]), Math.exp(b + z * standardErrors[j])]
  }));
}
function maximise2(design) {
  let coefficients2 = new Float64Array(design.x.cols);
  let state = coxState(design, design.offset);
  let start;
  for (let iterations = 0; iterations <= MAX_ITERATIONS3; iterations++) {
    const score = coxScore(design, state);
    const factor = factorise(coxInformation(design, state, riskSetMeans(design, state)), start?.pivots);
    const step = choleskySolve(factor, score);
    start ??= { logLikelihood: state.logLikelihood, scoreStatistic: dot(score, step), pivots: pivotsOf(factor) };
    let next = coefficients2;
    let nextState = state;
    let size = 2;
    do {
      size /= 2;
      next = coefficients2.map((b, j) => b + size * step[j]);
      const own = multiplyVector(design.x, next);
      nextState = coxState(design, own.map((value, i) => value + design.offset[i]));
    } while (!(nextState.logLikelihood >= state.logLikelihood - 1e-11 * Math.abs(state.logLikelihood)) && size > 1e-8);
    const moved = largestMove(state.linearPredictor, nextState.linearPredictor);
    [coefficients2, state] = [next, nextState];
    if (moved < 1e-10)
      return { coefficients: coefficients2, state, start, iterations };
  }
  if (state.linearPredictor.some((value) => Math.abs(value) > 15))
    throw new RadError("RAD-STATS-MONOTONE", { method: METHOD3 });
  throw new RadError("RAD-STATS-NOT-CONVERGED", { method: METHOD3, iterations: MAX_ITERATIONS3 });
}
function factorise(information, atStart) {
  try {
    const factor = cholesky(information, 1e-11);
    if (atStart && pivotsOf(factor).some((pivot, j) => pivot < VANISHED * atStart[j])) {
      throw new RadError("RAD-STATS-MONOTONE", { method: METHOD3 });
    }
    return factor;
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SINGULAR"))
      throw error;
    if (atStart)
      throw new RadError("RAD-STATS-MONOTONE", { method: METHOD3 });
    const what = "within the risk sets a predictor is constant or depends linearly on the others";
    throw new RadError("RAD-STATS-SINGULAR", { method: METHOD3, what });
  }
}
function pivotsOf(factor) {
  return Float64Array.from({ length: factor.cols }, (_, j) => column(factor, j)[j] ** 2);
}
function largestMove(before, after) {
  return after.reduce((largest3, value, i) => Math.max(largest3, Math.abs(value - before[i]) / (1 + Math.abs(value))), 0);
}
function unscale(covariance, scale) {
  const out = zeros(covariance.rows, covariance.cols);
  for (let j = 0; j < out.cols; j++) {
    for (let i = 0; i < out.rows; i++)
      column(out, j)[i] = column(covariance, j)[i] / (scale[i] * scale[j]);
  }
  return out;
}
function waldTest(coefficients2, covariance) {
  return chiSquareTest2(dot(coefficients2, choleskySolve(cholesky(covariance), coefficients2)), coefficients2.length);
}
function chiSquareTest2(chi2, df) {
  return { chi2, df, p: df > 0 ? chiSquareSf(chi2, df) : 1 };
}

// packages/stats/dist/survival/cox-aliased.js
var TOLERANCE = 1e-11;
function coxIndependentColumns(x, time, event, options = {}) {
  const varying = [...new Array(x.cols).keys()].filter((j) => column(x, j).some((value) => value !== column(x, j)[0]));
  requireFewerColumns("Cox regression", varying.length, x.rows);
  const design = coxDesign(takeColumns(x, varying), time, event, options);
  const state = coxState(design, design.offset);
  const information = coxInformation(design, state, riskSetMeans(design, state));
  const least2 = TOLERANCE * design.stepWeight.reduce((sum2, weight) => sum2 + weight, 0);
  const aliased = [];
  const factor = [];
  const kept = [];
  const place = new Map(varying.map((j, k) => [j, k]));
  for (let j = 0; j < x.cols; j++) {
    const k = place.get(j);
    const own = k === void 0 ? void 0 : column(information, k);
    if (own === void 0 || !(own[k] > least2)) {
      aliased.push({ column: j, reason: "constant" });
      continue;
    }
    const row = new Float64Array(kept.length);
    let pivot = own[k];
    for (let a = 0; a < row.length; a++) {
      let sum2 = own[place.get(kept[a])];
      for (let b = 0; b < a; b++)
        sum2 -= row[b] * factor[a][b];
      row[a] = sum2 / factor[a][a];
      pivot -= row[a] ** 2;
    }
    if (!(pivot > TOLERANCE * own[k])) {
      aliased.push({ column: j, reason: "dependent" });
      continue;
    }
    factor.push(Float64Array.of(...row, Math.sqrt(pivot)));
    kept.push(j);
  }
  return { kept, aliased };
}

// packages/stats/dist/survival/cox-baseline.js
function predictCoxSurvival(fit, x, times, { strata, offset, interval = "log", level = 0.95 } = {}) {
  const { design, state, coefficients: coefficients2, covariance } = fit;
  requireBetween("level", level, 0, 1);
  requireSameLength("Predicted survival", "columns and coefficients", { length: x.cols }, coefficients2);
  const rows = { length: x.rows };
  requireSameLength("Predicted survival", "rows, strata and offsets", rows, strata ?? rows, offset ?? rows);
  requireFinite("Predicted survival", "the predictors", x.data);
  requireFinite("Predicted survival", "the times", times);
  const codes = stratumCodes(fit, x.rows, strata);
  const paths = baselinePaths(fit);
  const shape = () => zeros(x.rows, times.length);
  const out = { survival: shape(), standardError: shape(), lower: shape(), upper: shape() };
  const row = new Float64Array(x.cols);
  const drift = new Float64Array(x.cols);
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++)
      row[j] = column(x, j)[i] - design.centre[j];
    const risk2 = Math.exp(dot(row, coefficients2) + (offset?.[i] ?? 0) - state.shift);
    const path = paths[codes[i]];
    for (let k = 0; k < times.length; k++) {
      const step = countUpTo2(path.time, times[k]) - 1;
      const hazard = step < 0 ? 0 : path.hazard[step];
      for (let j = 0; j < x.cols; j++)
        drift[j] = step < 0 ? 0 : hazard * row[j] - path.meanHazard[step][j];
      const variance2 = step < 0 ? 0 : path.variance[step] + dot(drift, multiplyVector(covariance, drift));
      const s = Math.exp(-risk2 * hazard);
      const error = risk2 * Math.sqrt(variance2);
      const at = i + x.rows * k;
      out.survival.data[at] = s;
      out.standardError.data[at] = s * error;
      [out.lower.data[at], out.upper.data[at]] = survivalInterval(s, error, interval, level);
    }
  }
  return { times: Float64Array.from(times), ...out };
}
function baselinePaths({ design, state }) {
  const means = riskSetMeans(design, state);
  const paths = design.strata.map(() => ({ time: [], hazard: [], variance: [], meanHazard: [] }));
  for (let s = 0; s < state.stepHazard.length; s++) {
    const g = design.stepGroup[s];
    const path = paths[design.groupStratum[g]];
    const increment = state.stepHazard[s];
    const before = path.meanHazard.at(-1);
    path.time.push(design.groupTime[g]);
    path.hazard.push((path.hazard.at(-1) ?? 0) + increment);
    path.variance.push((path.variance.at(-1) ?? 0) + increment / state.stepRisk[s]);
    path.meanHazard.push(design.scale.map((scale, j) => (before?.[j] ?? 0) + increment * column(means, j)[s] * scale));
  }
  return paths;
}
function stratumCodes({ design }, rows, strata) {
  if (!strata && design.strata.length === 1)
    return new Uint32Array(rows);
  const { levels, codes } = labelled(strata ?? { length: 0 });
  const known = levels.map((level) => design.strata.indexOf(level));
  if (!strata || known.includes(-1)) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "strata",
      value: strata ? levels.filter((_, k) => known[k] === -1).join(", ") : "none",
      problem: `the strata of the model are ${design.strata.join(", ")}`
    });
  }
  return codes.map((code) => known[code]);
}

// packages/stats/dist/survival/cox-zph.js
function proportionalHazards(fit, transform = "km") {
  const { design, state } = fit;
  const p = design.x.cols;
  const g = centredTransform(fit, transform);
  const atStep = Float64Array.from(design.stepGroup, (group) => g[group]);
  const compensator = overRiskWindow(design, state.stepHazard.map((hazard, s) => hazard * atStep[s]));
  const residual = Float64Array.from(design.event, (event, i) => {
    const observed = event === 1 ? g[design.exitGroup[i] - 1] : 0;
    return design.weight[i] * (observed - state.risk[i] * compensator[i]);
  });
  const score = transposeMultiplyVector(design.x, residual);
  const means = riskSetMeans(design, state);
  const factor = cholesky(coxInformation(design, state, means));
  const mixed = coxInformation(design, state, means, atStep);
  const variance2 = coxInformation(design, state, means, atStep.map((value) => value * value));
  for (let j = 0; j < p; j++) {
    const solved = choleskySolve(factor, column(mixed, j));
    for (let k = 0; k < p; k++)
      column(variance2, j)[k] -= dot(column(mixed, k), solved);
  }
  const terms = Array.from(score, (_, j) => scoreTest(score, variance2, [j]));
  return { terms, global: scoreTest(score, variance2, Array.from(score.keys())) };
}
function scoreTest(score, variance2, kept) {
  const varying = kept.filter((j) => column(variance2, j)[j] > 1e-12);
  if (varying.length === 0)
    return { chi2: 0, df: 0, p: 1 };
  const own = zeros(varying.length, varying.length);
  varying.forEach((row, i) => {
    varying.forEach((col, j) => {
      column(own, j)[i] = column(variance2, col)[row];
    });
  });
  const u = varying.map((j) => score[j]);
  const chi2 = dot(u, choleskySolve(cholesky(own), u));
  return { chi2, df: varying.length, p: chiSquareSf(chi2, varying.length) };
}
function centredTransform({ design }, transform) {
  const values = transformed[transform](design);
  const total = values.reduce((sum2, value, g) => sum2 + value * design.groupDeaths[g], 0);
  return values.map((value) => value - total / design.events);
}
var transformed = {
  identity: ({ groupTime }) => groupTime,
  log: ({ groupTime }) => groupTime.map(Math.log),
  // Ranks among all times, censored ones too, as in R.
  rank: ({ time, groupTime }) => {
    const times = time.slice().sort();
    return groupTime.map((t) => (countBelow(times, t) + 1 + countUpTo2(times, t)) / 2);
  },
  km: (design) => {
    const curve = kaplanMeier(design.time, design.event);
    return design.groupTime.map((t) => {
      const before = countBelow(curve.time, t) - 1;
      return before < 0 ? 0 : 1 - curve.survival[before];
    });
  }
};

// packages/stats/dist/tests/p-adjust.js
function adjustP(p, method) {
  const given = Array.from(p, (_, i) => i).filter((i) => !Number.isNaN(p[i]));
  for (const i of given) {
    if (!(p[i] >= 0 && p[i] <= 1)) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "p", value: p[i], problem: "a probability lies in [0, 1]" });
    }
  }
  const n = given.length;
  const ascending = given.sort((a, b) => p[a] - p[b]);
  const out = new Float64Array(p.length).fill(Number.NaN);
  const harmonic = method === "by" ? ascending.reduce((sum2, _, i) => sum2 + 1 / (i + 1), 0) : 1;
  const factor = (rank) => method === "bonferroni" ? n : method === "holm" || method === "hochberg" ? n - rank + 1 : harmonic * n / rank;
  if (method === "holm") {
    let largest3 = 0;
    ascending.forEach((i, k) => {
      largest3 = Math.max(largest3, factor(k + 1) * p[i]);
      out[i] = Math.min(1, largest3);
    });
    return out;
  }
  let least2 = 1;
  for (let k = n; k >= 1; k--) {
    const i = ascending[k - 1];
    const adjusted = Math.min(1, factor(k) * p[i]);
    least2 = method === "bonferroni" ? adjusted : Math.min(least2, adjusted);
    out[i] = least2;
  }
  return out;
}

// packages/stats/dist/survival/log-rank.js
function logRank(time, event, group, { rho = 0, strata } = {}) {
  requireSurvival("Log-rank test", time, event);
  requireSameLength("Log-rank test", "times, groups and strata", time, group, strata ?? group);
  const { levels, codes } = labelled(group);
  requireAtLeast("Log-rank test", 2, "groups", levels.length);
  const sums = {
    observed: levels.map(() => 0),
    expected: levels.map(() => 0),
    variance: zeros(levels.length, levels.length)
  };
  const stratum = strata ? labelled(strata) : { levels: [0], codes: new Uint32Array(time.length) };
  const order = sortedOrder(time);
  for (let s = 0; s < stratum.levels.length; s++) {
    const rows = order.filter((i) => stratum.codes[i] === s);
    addStratum2(sums, rows, time, event, codes, rho);
  }
  const { chi2, df } = quadraticForm(sums.observed.map((o, k) => o - sums.expected[k]), sums.variance);
  const sizes = levels.map((_, k) => codes.reduce((count, code) => count + Number(code === k), 0));
  return {
    chi2,
    df,
    p: df > 0 ? chiSquareSf(chi2, df) : 1,
    groups: levels.map((label, k) => ({
      label,
      n: sizes[k],
      observed: sums.observed[k],
      expected: sums.expected[k]
    })),
    variance: sums.variance
  };
}
function addStratum2({ observed, expected, variance: variance2 }, rows, time, event, codes, rho) {
  const k = observed.length;
  const atRisk = new Float64Array(k);
  for (const i of rows)
    atRisk[codes[i]]++;
  let survival = 1;
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const n = rows.length - start;
    const leaving = new Float64Array(k);
    let d = 0;
    const weight = survival ** rho;
    for (; end < rows.length && time[rows[end]] === time[rows[start]]; end++) {
      const code = codes[rows[end]];
      leaving[code]++;
      if (event[rows[end]] === 0)
        continue;
      d++;
      observed[code] += weight;
    }
    const spread2 = n > 1 ? weight ** 2 * d * (n - d) / (n - 1) : 0;
    for (let a = 0; a < k && d > 0; a++) {
      const share2 = atRisk[a] / n;
      expected[a] += weight * d * share2;
      for (let b = 0; b < k; b++)
        variance2.data[a + k * b] += spread2 * share2 * (Number(a === b) - atRisk[b] / n);
    }
    survival *= (n - d) / n;
    leaving.forEach((count, code) => {
      atRisk[code] -= count;
    });
  }
}
function quadraticForm(difference, variance2) {
  const largest3 = Math.max(...Array.from({ length: variance2.rows }, (_, k) => column(variance2, k)[k]));
  const kept = [];
  for (let k = 0; k < variance2.rows; k++) {
    if (!(column(variance2, k)[k] > 1e-12 * largest3))
      continue;
    if (isPositiveDefinite(submatrix(variance2, [...kept, k])))
      kept.push(k);
  }
  if (kept.length === 0)
    return { chi2: 0, df: 0 };
  const d = kept.map((k) => difference[k]);
  return { chi2: dot(d, choleskySolve(cholesky(submatrix(variance2, kept)), d)), df: kept.length };
}
function submatrix(m, kept) {
  const out = zeros(kept.length, kept.length);
  kept.forEach((row, i) => {
    kept.forEach((col, j) => {
      out.data[i + kept.length * j] = column(m, col)[row];
    });
  });
  return out;
}
function isPositiveDefinite(m) {
  try {
    cholesky(m, 1e-10);
    return true;
  } catch {
    return false;
  }
}

// packages/stats/dist/survival/survival-brier.js
function integratedBrier(risk2, times, time, event, { level = 0.95 } = {}) {
  const method = "Integrated Brier score";
  requireSurvival(method, time, event);
  requireAtLeast(method, 2, "patients", time.length);
  requireSameLength(method, "columns of risk and times", { length: risk2.cols }, times);
  requireAtLeast(method, 1, "time", times.length);
  for (let k = 0; k < times.length; k++)
    requireProbabilities(method, column(risk2, k), event);
  const end = times[times.length - 1];
  requireHorizon(method, end, Math.max(...Array.from(time)));
  requireBetween("level", level, 0, 1);
  const g = censoring(time, event);
  const brier = new Float64Array(times.length);
  const influence = new Float64Array(time.length);
  let area = 0;
  for (let k = 0; k < times.length; k++) {
    const terms = brierTerms(g, column(risk2, k), time, event, times[k]);
    brier[k] = stableSum(terms);
    if (k === times.length - 1)
      break;
    requireBetween("times", times[k + 1], times[k], Number.POSITIVE_INFINITY);
    const step = times[k + 1] - times[k];
    area += step * brier[k];
    const viaCensoring = censoringInfluence(g, time, event, times[k], terms);
    for (let i = 0; i < influence.length; i++)
      influence[i] += step / end * (time.length * terms[i] + viaCensoring[i]);
  }
  const value = area / end;
  return { ...estimate(value, errorFromInfluence(influence), level), times: Float64Array.from(times), brier };
}
function brierTerms(g, risk2, time, event, horizon) {
  return ipcw(g, time, event, horizon).map((weight, i) => {
    const outcome = time[i] <= horizon ? 1 : 0;
    return weight * (outcome - risk2[i]) ** 2 / time.length;
  });
}

// packages/stats/dist/survival/survival-quantile.js
var TOLERANCE2 = Math.sqrt(Number.EPSILON);
function survivalQuantile(curve, p = 0.5) {
  requireBetween("p", p, 0, 1);
  const time = crossing(curve, curve.survival, p);
  return {
    p,
    time,
    lower: crossing(curve, curve.lower, p),
    upper: crossing(curve, curve.upper, p),
    ...time === null && { reason: `survival stays above ${1 - p} to the end of follow-up` }
  };
}
function medianFollowUp(time, event, options = {}) {
  requireSurvival("Median follow-up", time, event);
  const censored = Array.from(event, (value) => 1 - value);
  const result = survivalQuantile(kaplanMeier(time, censored, options));
  return result.time === null ? { ...result, reason: "fewer than half of the patients were followed to censoring" } : result;
}
function crossing({ time }, bound, p) {
  const first = bound.findIndex((s) => 1 - s >= p - TOLERANCE2);
  if (first < 0)
    return null;
  if (1 - bound[first] > p + TOLERANCE2)
    return time[first];
  const next = bound.findIndex((s) => 1 - s > p + TOLERANCE2);
  return (time[first] + time[next < 0 ? time.length - 1 : next]) / 2;
}

// packages/stats/dist/survival/time-dependent-roc.js
function timeDependentAuc(score, time, event, horizon, { level = 0.95 } = {}) {
  requireBetween("level", level, 0, 1);
  const { g, weight, order, cases, controls } = weighted(score, time, event, horizon);
  const n = time.length;
  const isCase = (i) => time[i] <= horizon;
  const [caseWeight, controlWeight] = totals(weight, isCase);
  const share2 = new Float64Array(n);
  let [controlsBelow, casesBelow, area] = [0, 0, 0];
  for (let start = 0, end = 0; start < n; start = end) {
    let [tiedCases, tiedControls] = [0, 0];
    for (; end < n && score[order[end]] === score[order[start]]; end++) {
      const i = order[end];
      if (isCase(i))
        tiedCases += weight[i];
      else
        tiedControls += weight[i];
    }
    const below = controlsBelow + tiedControls / 2;
    const above = caseWeight - casesBelow - tiedCases / 2;
    for (let k = start; k < end; k++)
      share2[order[k]] = weight[order[k]] * (isCase(order[k]) ? below : above);
    area += tiedCases * below;
    controlsBelow += tiedControls;
    casesBelow += tiedCases;
  }
  const pairs = caseWeight * controlWeight;
  const auc2 = area / pairs;
  const terms = share2.map((value, i) => (value - auc2 * weight[i] * (isCase(i) ? controlWeight : caseWeight)) / pairs);
  const viaCensoring = censoringInfluence(g, time, event, horizon, terms);
  const influence = terms.map((term, i) => n * term + viaCensoring[i]);
  const figure = estimate(auc2, errorFromInfluence(influence), level);
  return { ...figure, horizon, cases, controls, censored: n - cases - controls, influence };
}
function timeDependentRoc(score, time, event, horizon) {
  const { weight, order } = weighted(score, time, event, horizon);
  const [caseWeight, controlWeight] = totals(weight, (i) => time[i] <= horizon);
  const curve = { thresholds: [Number.POSITIVE_INFINITY], sensitivity: [0], specificity: [1] };
  let [casesAbove, controlsAbove] = [0, 0];
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k];
    if (time[i] <= horizon)
      casesAbove += weight[i];
    else
      controlsAbove += weight[i];
    if (k > 0 && score[order[k - 1]] === score[i])
      continue;
    curve.thresholds.push(score[i]);
    curve.sensitivity.push(Math.min(1, casesAbove / caseWeight));
    curve.specificity.push(Math.max(0, 1 - controlsAbove / controlWeight));
  }
  return {
    horizon,
    thresholds: Float64Array.from(curve.thresholds),
    sensitivity: Float64Array.from(curve.sensitivity),
    specificity: Float64Array.from(curve.specificity)
  };
}
function weighted(score, time, event, horizon) {
  const method = "Time-dependent ROC";
  requireSurvival(method, time, event);
  requireSameLength(method, "scores and times", score, time);
  requireFinite(method, "the scores", score);
  requireHorizon(method, horizon, Math.max(...Array.from(time)));
  let [cases, controls] = [0, 0];
  for (let i = 0; i < time.length; i++) {
    if (time[i] > horizon)
      controls++;
    else if (event[i] === 1)
      cases++;
  }
  if (cases === 0 || controls === 0) {
    throw new RadError("RAD-STATS-ONE-CLASS", { method, events: cases, nonEvents: controls });
  }
  const g = censoring(time, event);
  return { g, weight: ipcw(g, time, event, horizon), order: sortedOrder(score), cases, controls };
}
function totals(weight, isCase) {
  let [cases, controls] = [0, 0];
  weight.forEach((w, i) => {
    if (isCase(i))
      cases += w;
    else
      controls += w;
  });
  return [cases, controls];
}

// packages/stats/dist/tests/correlation.js
function pearson(x, y, { level = 0.95 } = {}) {
  requireBetween("level", level, 0, 1);
  const test = tOfCorrelation(pearsonR("Pearson correlation", x, y), x.length);
  if (x.length < 4)
    return test;
  const half = normalQuantile((1 + level) / 2) / Math.sqrt(x.length - 3);
  const z = Math.atanh(test.r);
  return { ...test, ci: [Math.tanh(z - half), Math.tanh(z + half)] };
}
function spearman(x, y) {
  const method = "Spearman correlation";
  requirePairs(method, x, y);
  return tOfCorrelation(pearsonR(method, rankWithTies(x).ranks, rankWithTies(y).ranks), x.length);
}
function pearsonR(method, x, y) {
  requirePairs(method, x, y);
  const [mx, my] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = x[i] - mx;
    const dy = y[i] - my;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  refuseConstant(method, "a variable", !(xx > 0 && yy > 0));
  const product2 = xx * yy;
  const scale = product2 > 0 && product2 < Infinity ? Math.sqrt(product2) : Math.sqrt(xx) * Math.sqrt(yy);
  return Math.max(-1, Math.min(1, xy / scale));
}
function requirePairs(method, x, y) {
  requireSameLength(method, "variables", x, y);
  requireFinite(method, "the first variable", x);
  requireFinite(method, "the second variable", y);
  requireAtLeast(method, 3, "pairs", x.length);
}
function tOfCorrelation(r, n) {
  const t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  return { r, t, df: n - 2, p: twoSidedT(t, n - 2) };
}

// packages/learn/dist/contract/check.js
function checkTrainingSet(x, y, weights, missing2 = "refuse") {
  checkLength("outcome", y.event.length, x.rows);
  if (x.cols === 0)
    throw new RadError("RAD-LEARN-SHAPE", { what: "The table", got: "0 columns", expected: "at least 1" });
  checkWeights(weights, x.rows);
  let events = 0;
  let others = 0;
  for (let i = 0; i < x.rows; i++) {
    if (weights !== void 0 && weights[i] === 0)
      continue;
    if (y.event[i] === 1)
      events++;
    else
      others++;
  }
  if (events === 0 || others === 0)
    throw new RadError("RAD-LEARN-SINGLE-CLASS", { events, others });
  checkFinite(x, missing2);
  return { events, others };
}
function checkRows2(x, columns, missing2 = "refuse") {
  if (x.cols !== columns) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The table to predict",
      got: `${x.cols} columns`,
      expected: `the ${columns} of the training table`
    });
  }
  checkFinite(x, missing2);
}
function checkFinite(x, missing2 = "refuse") {
  const { data, rows } = x;
  if (data.length !== rows * x.cols) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The table",
      got: `${data.length} values`,
      expected: `${rows} rows x ${x.cols} columns`
    });
  }
  for (let k = 0; k < data.length; k++) {
    const value = data[k];
    if (Number.isFinite(value))
      continue;
    const place = { row: k % rows, column: Math.floor(k / rows) };
    if (!Number.isNaN(value))
      throw new RadError("RAD-LEARN-INFINITE", place);
    if (missing2 === "refuse")
      throw new RadError("RAD-LEARN-MISSING", place);
  }
}
function checkWeights(weights, rows) {
  if (weights === void 0)
    return;
  checkLength("weight", weights.length, rows);
  for (let i = 0; i < rows; i++) {
    const value = weights[i];
    if (!(value >= 0 && value < Infinity))
      throw new RadError("RAD-LEARN-WEIGHT", { row: i, value });
  }
}
function refuseWeights(step, weights) {
  if (weights?.some((weight) => weight !== weights[0]))
    throw new RadError("RAD-LEARN-WEIGHTS-UNSUPPORTED", { step });
}
function checkLength(what, got, rows) {
  if (got === rows)
    return;
  throw new RadError("RAD-LEARN-SHAPE", {
    what: `The ${what}`,
    got: `${got} values`,
    expected: `one for each of the ${rows} rows`
  });
}

// packages/learn/dist/balance/common.js
var ratioParameters = {
  /** Rows of the smaller class over those of the larger one afterwards; 1 = as many of both. */
  ratio: external_exports.number().gt(0).max(1).default(1)
};
var neighbourParameters = {
  ...ratioParameters,
  neighbours: external_exports.number().int().min(1).default(5),
  /** With fewer rows of the smaller class than that: an error, or as many neighbours as there are. */
  fewNeighbours: external_exports.enum(["error", "reduce"]).default("error")
};
function classesOf(x, y) {
  const { events, others } = checkTrainingSet(x, y);
  const event = events <= others ? 1 : 0;
  const rows = [...y.event.keys()];
  return {
    minority: rows.filter((i) => y.event[i] === event),
    majority: rows.filter((i) => y.event[i] !== event),
    event
  };
}
function rowsToAdd({ minority, majority }, ratio2) {
  return Math.max(0, Math.floor(ratio2 * majority.length) - minority.length);
}
function neighbourCount(step, { neighbours, fewNeighbours }, available) {
  if (available >= neighbours)
    return neighbours;
  if (fewNeighbours === "reduce" && available >= 1)
    return available;
  throw new RadError("RAD-LEARN-NO-NEIGHBOURS", { step, needed: neighbours, got: available + 1 });
}
function nearest(x, row, candidates2, count) {
  const squared = new Float64Array(x.rows);
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    for (const i of candidates2)
      squared[i] += (values[i] - values[row]) ** 2;
  }
  return candidates2.filter((i) => i !== row).sort((a, b) => squared[a] - squared[b] || a - b).slice(0, count);
}
function interpolate2(bases, neighboursOf, count, rng) {
  return Array.from({ length: count }, () => {
    const k = rng.below(bases.length);
    const near = neighboursOf[k];
    return { base: bases[k], towards: near[rng.below(near.length)], gap: rng.uniform() };
  });
}
function append(x, y, event, made) {
  const out = zeros(x.rows + made.length, x.cols);
  for (let j = 0; j < x.cols; j++) {
    const from = column(x, j);
    const to = column(out, j);
    to.set(from);
    made.forEach(({ base, towards, gap }, k) => {
      to[x.rows + k] = from[base] + gap * (from[towards] - from[base]);
    });
  }
  return {
    x: out,
    y: { kind: "binary", event: Uint8Array.from([...y.event, ...made.map(() => event)]) },
    from: [...y.event.keys(), ...made.map(({ base }) => base)]
  };
}

// packages/learn/dist/balance/adasyn.js
var parameters = external_exports.strictObject(neighbourParameters);
var adasyn = {
  kind: "sampler",
  name: "adasyn",
  summary: "Adds rows of the smaller class, more of them where the other class is near.",
  source: "He et al. 2008; imbalanced-learn ADASYN",
  parameters,
  resample(x, y, p, { rng }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0)
      return append(x, y, event, []);
    const k = neighbourCount("adasyn", p, minority.length - 1);
    const all2 = [...y.event.keys()];
    const hardness = minority.map((row) => nearest(x, row, all2, k).filter((i) => y.event[i] !== event).length / k);
    const total = hardness.reduce((a, b) => a + b, 0);
    if (total === 0)
      throw new RadError("RAD-LEARN-NO-NEIGHBOURS", { step: "adasyn (of the other class)", needed: 1, got: 0 });
    const made = minority.flatMap((base, m) => {
      const own = nearest(x, base, minority, k);
      return Array.from({ length: roundHalfToEven(hardness[m] / total * count) }, () => ({
        base,
        towards: own[rng.below(own.length)],
        gap: rng.uniform()
      }));
    });
    return append(x, y, event, made);
  }
};
function roundHalfToEven(value) {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5)
    return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

// packages/learn/dist/balance/borderline-smote.js
var parameters2 = external_exports.strictObject({
  ...neighbourParameters,
  /** Neighbours among all rows that decide whether a row is in danger. */
  dangerNeighbours: external_exports.number().int().min(1).default(10)
});
var borderlineSmote = {
  kind: "sampler",
  name: "borderline-smote",
  summary: "SMOTE from those rows of the smaller class that lie at its border.",
  source: "Han, Wang and Mao 2005 (borderline-SMOTE1); imbalanced-learn BorderlineSMOTE",
  parameters: parameters2,
  resample(x, y, p, { rng }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0)
      return append(x, y, event, []);
    const all2 = [...y.event.keys()];
    const m = neighbourCount("borderline-smote", { ...p, neighbours: p.dangerNeighbours }, x.rows - 1);
    const k = neighbourCount("borderline-smote", p, minority.length - 1);
    const danger = minority.filter((row) => {
      const others = nearest(x, row, all2, m).filter((i) => y.event[i] !== event).length;
      return others >= m / 2 && others < m;
    });
    if (danger.length === 0)
      return append(x, y, event, []);
    const near = danger.map((row) => nearest(x, row, minority, k));
    return append(x, y, event, interpolate2(danger, near, count, rng));
  }
};

// packages/learn/dist/classify/class-weight.js
var classWeightSchema = external_exports.union([external_exports.enum(["none", "balanced"]), external_exports.strictObject({ event: external_exports.number().positive(), other: external_exports.number().positive() })]).default("none");
function rowWeights(y, weights, classWeight = "none") {
  const n = y.event.length;
  const out = weights === void 0 ? new Float64Array(n).fill(1) : Float64Array.from(weights);
  if (classWeight === "none")
    return out;
  const { event, other } = classWeight === "balanced" ? balanced(y) : classWeight;
  for (let i = 0; i < n; i++)
    out[i] *= y.event[i] === 1 ? event : other;
  return out;
}
function balanced(y) {
  const n = y.event.length;
  let events = 0;
  for (let i = 0; i < n; i++)
    events += y.event[i];
  return { event: n / (2 * events), other: n / (2 * (n - events)) };
}

// packages/learn/dist/balance/class-weights.js
var parameters3 = external_exports.strictObject({
  /** `balanced` gives both outcomes the same total weight; else the weight of a row of each. */
  weights: external_exports.union([external_exports.literal("balanced"), external_exports.strictObject({ event: external_exports.number().positive(), other: external_exports.number().positive() })]).default("balanced")
});
var classWeights = {
  kind: "sampler",
  name: "class-weights",
  summary: "Weighs the rows of the smaller class up instead of adding to them.",
  source: "scikit-learn class_weight='balanced'",
  parameters: parameters3,
  resample(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights, "accept");
    return { x, y, weights: rowWeights(y, weights, p.weights), from: [...y.event.keys()] };
  }
};

// packages/learn/dist/balance/random-over.js
var parameters4 = external_exports.strictObject(ratioParameters);
var randomOver = {
  kind: "sampler",
  name: "random-over",
  summary: "Repeats rows of the smaller class at random.",
  source: "imbalanced-learn RandomOverSampler",
  parameters: parameters4,
  resample(x, y, { ratio: ratio2 }, { rng }) {
    const classes = classesOf(x, y);
    const { minority } = classes;
    const made = Array.from({ length: rowsToAdd(classes, ratio2) }, () => {
      const row = minority[rng.below(minority.length)];
      return { base: row, towards: row, gap: 0 };
    });
    return append(x, y, classes.event, made);
  }
};

// packages/learn/dist/balance/random-under.js
var parameters5 = external_exports.strictObject(ratioParameters);
var randomUnder = {
  kind: "sampler",
  name: "random-under",
  summary: "Leaves out rows of the larger class at random.",
  source: "imbalanced-learn RandomUnderSampler",
  parameters: parameters5,
  resample(x, y, { ratio: ratio2 }, { rng }) {
    const { minority, majority } = classesOf(x, y);
    const wanted = Math.min(majority.length, Math.floor(minority.length / ratio2));
    const kept = rng.shuffle(majority.slice()).slice(0, wanted);
    const rows = [...minority, ...kept].sort((a, b) => a - b);
    return {
      x: takeRows(x, rows),
      y: { kind: "binary", event: Uint8Array.from(rows, (row) => y.event[row]) },
      from: rows
    };
  }
};

// packages/learn/dist/balance/smote.js
var parameters6 = external_exports.strictObject(neighbourParameters);
var smote = {
  kind: "sampler",
  name: "smote",
  summary: "Adds rows of the smaller class between neighbours of that class.",
  source: "Chawla et al. 2002; imbalanced-learn SMOTE",
  parameters: parameters6,
  resample(x, y, p, { rng }) {
    const classes = classesOf(x, y);
    const { minority, event } = classes;
    const count = rowsToAdd(classes, p.ratio);
    if (count === 0)
      return append(x, y, event, []);
    const k = neighbourCount("smote", p, minority.length - 1);
    const near = minority.map((row) => nearest(x, row, minority, k));
    return append(x, y, event, interpolate2(minority, near, count, rng));
  }
};

// packages/learn/dist/balance/index.js
function samplers() {
  return [
    randomOver,
    randomUnder,
    smote,
    borderlineSmote,
    adasyn,
    classWeights
  ];
}

// packages/learn/dist/contract/parameters.js
function parseParameters(step, raw) {
  const result = step.parameters.safeParse(raw ?? {});
  if (result.success)
    return result.data;
  const issue2 = result.error.issues[0];
  const path = [step.name, ...issue2.path].join(".");
  if (issue2.code === "unrecognized_keys") {
    const name = issue2.keys[0];
    const known = parameterNames(step.parameters);
    throw new RadError("RAD-PARAMETER-UNKNOWN", {
      kind: `parameter of ${path}`,
      name,
      suggestion: didYouMean(name, known),
      known: known.join(", ")
    });
  }
  throw new RadError("RAD-PARAMETER-INVALID", { name: path, value: show(raw, issue2.path), problem: issue2.message });
}
function parameterNames(schema) {
  const shape = schema.shape;
  return shape === void 0 ? [] : Object.keys(shape);
}
function show(raw, path) {
  let value = raw;
  for (const key of path)
    value = value?.[key];
  return JSON.stringify(value) ?? String(value);
}

// packages/learn/dist/classify/registry.js
function classifierByName(name) {
  const found = classifiers().find((definition) => definition.name === name);
  if (found !== void 0)
    return found;
  const known = classifiers().map((definition) => definition.name);
  throw new RadError("RAD-PARAMETER-UNKNOWN", {
    kind: "classifier",
    name,
    suggestion: didYouMean(name, known),
    known: known.join(", ")
  });
}

// packages/learn/dist/classify/base.js
function baseFitter(base) {
  const definition = classifierByName(base.name);
  const parameters52 = parseParameters(definition, base.parameters);
  return (x, y, context) => ({ name: base.name, state: definition.fit(x, y, parameters52, context) });
}
function baseProba({ name, state }, x) {
  return classifierByName(name).predictProba(state, x);
}
function baseDecision({ name, state }, x) {
  const definition = classifierByName(name);
  return definition.decision?.(state, x) ?? definition.predictProba(state, x);
}
function takeOutcome(y, rows) {
  return { kind: "binary", event: Uint8Array.from(rows, (row) => y.event[row]) };
}
function takeContext({ rng, weights, patients }, rows) {
  return {
    rng,
    ...weights && { weights: Float64Array.from(rows, (row) => weights[row]) },
    ...patients && { patients: Array.from(rows, (row) => patients[row]) }
  };
}

// packages/learn/dist/classify/base-schema.js
var baseSchema = external_exports.strictObject({
  name: external_exports.string(),
  parameters: external_exports.record(external_exports.string(), external_exports.unknown()).default({})
});

// packages/learn/dist/classify/sigmoid.js
function softplus2(t) {
  return t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t));
}
function expitInPlace(decision13) {
  for (let i = 0; i < decision13.length; i++)
    decision13[i] = logistic(decision13[i]);
  return decision13;
}
var plainLogistic = { slope: -1, offset: 0 };
function rises({ slope }, decision13) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < decision13.length; i++) {
    low = Math.min(low, decision13[i]);
    high = Math.max(high, decision13[i]);
  }
  return -slope * (high - low) > 1e-9;
}
function applySigmoid({ slope, offset }, decision13) {
  return logistic(-(slope * decision13 + offset));
}
function fitSigmoid(decision13, event, weights) {
  const n = decision13.length;
  const weight = (i) => weights === void 0 ? 1 : weights[i];
  let events = 0;
  let others = 0;
  for (let i = 0; i < n; i++) {
    if (event[i] === 1)
      events += weight(i);
    else
      others += weight(i);
  }
  const high = (events + 1) / (events + 2);
  const low = 1 / (others + 2);
  const target = (i) => event[i] === 1 ? high : low;
  const loss = (slope2, offset2) => {
    let sum2 = 0;
    for (let i = 0; i < n; i++) {
      const t = slope2 * decision13[i] + offset2;
      sum2 += weight(i) * (target(i) * t + softplus2(-t));
    }
    return sum2;
  };
  let slope = 0;
  let offset = Math.log((others + 1) / (events + 1));
  let value = loss(slope, offset);
  for (let iteration = 0; iteration < 100; iteration++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-12;
    let h01 = 0;
    let h11 = 1e-12;
    for (let i = 0; i < n; i++) {
      const f = decision13[i];
      const p = logistic(-(slope * f + offset));
      const d = weight(i) * (target(i) - p);
      const h = weight(i) * p * (1 - p);
      g0 += d * f;
      g1 += d;
      h00 += h * f * f;
      h01 += h * f;
      h11 += h;
    }
    const determinant = h00 * h11 - h01 * h01;
    const step0 = -(h11 * g0 - h01 * g1) / determinant;
    const step1 = -(h00 * g1 - h01 * g0) / determinant;
    const descent = g0 * step0 + g1 * step1;
    if (!(descent < -1e-18 * (1 + value)))
      break;
    let length = 1;
    let next = loss(slope + step0, offset + step1);
    while (next > value + 1e-4 * length * descent && length > 1e-10) {
      length /= 2;
      next = loss(slope + length * step0, offset + length * step1);
    }
    if (next > value)
      break;
    slope += length * step0;
    offset += length * step1;
    value = next;
  }
  return { slope, offset };
}

// packages/learn/dist/classify/adaboost.js
var parameters7 = external_exports.strictObject({
  /** `real` weighs by the probabilities of the members (SAMME.R), `discrete` by their votes (SAMME). */
  algorithm: external_exports.enum(["real", "discrete"]).default("real"),
  members: external_exports.number().int().min(1).default(50),
  learningRate: external_exports.number().positive().default(1),
  /** A classifier that takes row weights. */
  base: baseSchema.default({ name: "decision-tree", parameters: { maxDepth: 1 } }),
  classWeight: classWeightSchema
});
var adaboost = {
  kind: "classifier",
  name: "adaboost",
  summary: "AdaBoost (SAMME.R or SAMME) over any classifier that takes row weights; stumps by default.",
  source: "Zhu, Zou, Rosset and Hastie 2009; scikit-learn 1.2 AdaBoostClassifier",
  parameters: parameters7,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const fit = baseFitter(p.base);
    const weight = rowWeights(y, weights, p.classWeight);
    const counts = Uint8Array.from(weight, (w) => Number(w > 0));
    const members = [];
    const memberWeights = [];
    while (members.length < p.members && normalise(weight) && bothOutcomes(y.event, weight)) {
      keepFrom0(weight, counts);
      const member = fit(x, y, { rng, weights: Float64Array.from(weight) });
      const proba = baseProba(member, x);
      let [error, total] = [0, 0];
      for (let i = 0; i < x.rows; i++) {
        total += weight[i];
        if (Number(proba[i] > 0.5) !== y.event[i])
          error += weight[i];
      }
      error /= total;
      if (p.algorithm === "discrete" && error >= 0.5)
        break;
      const perfect = error <= 0;
      const memberWeight = p.algorithm === "real" || perfect ? 1 : p.learningRate * Math.log((1 - error) / error);
      members.push(member);
      memberWeights.push(memberWeight);
      if (perfect)
        break;
      for (let i = 0; i < x.rows; i++) {
        const wrong = Number(proba[i] > 0.5) !== y.event[i];
        if (p.algorithm === "discrete")
          weight[i] *= wrong ? Math.exp(memberWeight) : 1;
        else
          weight[i] *= Math.exp(-0.5 * p.learningRate * (y.event[i] === 1 ? 1 : -1) * logOdds(proba[i]));
      }
    }
    return { columns: x.cols, algorithm: p.algorithm, members, memberWeights };
  },
  predictProba: (state, x) => expitInPlace(decision(state, x)),
  decision
};
function decision({ columns, algorithm, members, memberWeights }, x) {
  checkRows2(x, columns);
  const out = new Float64Array(x.rows);
  const total = memberWeights.reduce((a, b) => a + b, 0);
  members.forEach((member, m) => {
    const share2 = memberWeights[m] / total;
    const proba = baseProba(member, x);
    for (let i = 0; i < out.length; i++) {
      out[i] += share2 * (algorithm === "real" ? logOdds(proba[i]) : proba[i] > 0.5 ? 1 : -1);
    }
  });
  return out;
}
function logOdds(p) {
  return Math.log(Math.max(p, Number.EPSILON)) - Math.log(Math.max(1 - p, Number.EPSILON));
}
function normalise(weight) {
  const sum2 = weight.reduce((a, b) => a + b, 0);
  if (!(sum2 > 0 && sum2 < Number.POSITIVE_INFINITY))
    return false;
  for (let i = 0; i < weight.length; i++)
    weight[i] /= sum2;
  return true;
}
function keepFrom0(weight, counts) {
  for (let i = 0; i < weight.length; i++)
    if (counts[i] === 1)
      weight[i] = Math.max(weight[i], Number.EPSILON);
}
function bothOutcomes(event, weight) {
  let events = false;
  let others = false;
  for (let i = 0; i < weight.length; i++) {
    if (weight[i] > 0 && event[i] === 1)
      events = true;
    if (weight[i] > 0 && event[i] === 0)
      others = true;
  }
  return events && others;
}

// packages/learn/dist/classify/bagging.js
var parameters8 = external_exports.strictObject({
  members: external_exports.number().int().min(1).default(10),
  /** Share of the rows, and of the columns, each member is given. */
  maxSamples: external_exports.number().gt(0).max(1).default(1),
  maxFeatures: external_exports.number().gt(0).max(1).default(1),
  /** Draw rows with replacement. */
  bootstrap: external_exports.boolean().default(true),
  base: baseSchema.default({ name: "decision-tree", parameters: {} })
});
var bagging = {
  kind: "classifier",
  name: "bagging",
  summary: "The mean of classifiers fitted on bootstrap samples; trees by default.",
  source: "Breiman 1996; scikit-learn BaggingClassifier",
  parameters: parameters8,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const { rng, weights } = context;
    const fit = baseFitter(p.base);
    const size = Math.max(2, Math.floor(p.maxSamples * x.rows));
    const width = Math.max(1, Math.floor(p.maxFeatures * x.cols));
    const members = Array.from({ length: p.members }, () => {
      const rows = drawRows(y.event, weights, size, p.bootstrap, rng);
      const features = width === x.cols ? all(x.cols) : rng.shuffle(all(x.cols)).slice(0, width).sort((a, b) => a - b);
      const own = takeRows(width === x.cols ? x : takeColumns(x, features), rows);
      return { ...fit(own, takeOutcome(y, rows), takeContext(context, rows)), features };
    });
    return { columns: x.cols, members };
  },
  predictProba({ columns, members }, x) {
    checkRows2(x, columns);
    const out = new Float64Array(x.rows);
    for (const member of members) {
      const own = member.features.length === columns ? x : takeColumns(x, member.features);
      const proba = baseProba(member, own);
      for (let i = 0; i < out.length; i++)
        out[i] += proba[i] / members.length;
    }
    return out;
  }
};
function all(count) {
  return Array.from({ length: count }, (_, k) => k);
}
function drawRows(event, weights, size, bootstrap2, rng) {
  const counts = (row) => weights === void 0 || weights[row] > 0;
  for (; ; ) {
    const rows = bootstrap2 ? Uint32Array.from({ length: size }, () => rng.below(event.length)) : rng.shuffle(Uint32Array.from(event, (_, i) => i)).slice(0, size);
    const heavy = rows.filter(counts);
    if (heavy.some((row) => event[row] === 1) && heavy.some((row) => event[row] === 0))
      return rows.sort();
  }
}

// packages/learn/dist/classify/bernoulli-nb.js
var parameters9 = external_exports.strictObject({
  /** Added to every count (Laplace's smoothing). */
  alpha: external_exports.number().positive().default(1),
  /** A value above this counts as 1. */
  threshold: external_exports.number().default(0),
  classWeight: classWeightSchema
});
var bernoulliNb = {
  kind: "classifier",
  name: "bernoulli-nb",
  summary: "Naive Bayes on columns cut into 0 and 1.",
  source: "scikit-learn BernoulliNB",
  parameters: parameters9,
  fit(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const total = [0, 0];
    for (let i = 0; i < x.rows; i++)
      total[y.event[i] === 1 ? 1 : 0] += weight[i];
    const probability = [[], []];
    for (let j = 0; j < x.cols; j++) {
      const values = column(x, j);
      const ones = [0, 0];
      for (let i = 0; i < x.rows; i++)
        if (values[i] > p.threshold)
          ones[y.event[i] === 1 ? 1 : 0] += weight[i];
      for (const c of [0, 1])
        probability[c].push((ones[c] + p.alpha) / (total[c] + 2 * p.alpha));
    }
    const all2 = total[0] + total[1];
    return { threshold: p.threshold, prior: [total[0] / all2, total[1] / all2], probability };
  },
  predictProba: (state, x) => expitInPlace(decision2(state, x)),
  decision: decision2
};
function decision2({ threshold, prior, probability }, x) {
  checkRows2(x, probability[0].length);
  const out = new Float64Array(x.rows).fill(Math.log(prior[1]) - Math.log(prior[0]));
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const p0 = probability[0][j];
    const p1 = probability[1][j];
    const one = Math.log(p1) - Math.log(p0);
    const zero = Math.log1p(-p1) - Math.log1p(-p0);
    for (let i = 0; i < x.rows; i++)
      out[i] += values[i] > threshold ? one : zero;
  }
  return out;
}

// packages/learn/dist/classify/folds.js
function stratifiedFolds(event, folds, rng, what, patients) {
  const { rows, place } = onePerPatient(patients, event.length);
  const own = dealStratified(rows.length === event.length ? event : Uint8Array.from(rows, (row) => event[row]), folds, rng, what);
  return Uint16Array.from(place, (patient) => own[patient]);
}
function onePerPatient(patients, count) {
  const known = /* @__PURE__ */ new Map();
  const rows = [];
  const place = Uint32Array.from({ length: count }, (_, row) => {
    const patient = patients?.[row] ?? row;
    const key = typeof patient === "string" ? patient : `\0${patient}`;
    if (!known.has(key))
      known.set(key, rows.push(row) - 1);
    return known.get(key);
  });
  return { rows, place };
}
function dealStratified(event, folds, rng, what) {
  const out = new Uint16Array(event.length);
  let next = 0;
  for (const outcome of [0, 1]) {
    const rows = rng.shuffle(rowsWhere(event, (value) => value === outcome));
    if (rows.length < folds)
      throw new RadError("RAD-LEARN-TOO-FEW", { what, needed: folds, got: rows.length });
    for (const row of rows)
      out[row] = next++ % folds;
  }
  return out;
}
function rowsWhere(values, passes) {
  const rows = [];
  for (let i = 0; i < values.length; i++)
    if (passes(values[i]))
      rows.push(i);
  return rows;
}

// packages/learn/dist/classify/isotonic.js
function fitIsotonic(x, y, weights) {
  const order = Array.from({ length: x.length }, (_, i) => i).filter((i) => weights === void 0 || weights[i] > 0).sort((a, b) => x[a] - x[b]);
  const value = [];
  const weight = [];
  const first = [];
  const last = [];
  const pool = () => {
    const b = value.length - 1;
    const total = weight[b - 1] + weight[b];
    value[b - 1] = (value[b - 1] * weight[b - 1] + value[b] * weight[b]) / total;
    weight[b - 1] = total;
    last[b - 1] = last[b];
    for (const list of [value, weight, first, last])
      list.pop();
  };
  for (let k = 0; k < order.length; ) {
    const at = x[order[k]];
    let sum2 = 0;
    let total = 0;
    for (; k < order.length && x[order[k]] === at; k++) {
      const w = weights === void 0 ? 1 : weights[order[k]];
      sum2 += w * y[order[k]];
      total += w;
    }
    value.push(sum2 / total);
    weight.push(total);
    first.push(at);
    last.push(at);
    while (value.length > 1 && value.at(-2) >= value.at(-1))
      pool();
  }
  const points = { x: [], y: [] };
  for (let b = 0; b < value.length; b++) {
    points.x.push(first[b]);
    points.y.push(value[b]);
    if (last[b] > first[b]) {
      points.x.push(last[b]);
      points.y.push(value[b]);
    }
  }
  return points;
}
function applyIsotonic({ x, y }, at) {
  if (at <= x[0])
    return y[0];
  if (at >= x.at(-1))
    return y.at(-1);
  let low = 0;
  let high = x.length - 1;
  while (high - low > 1) {
    const middle2 = low + high >> 1;
    if (x[middle2] <= at)
      low = middle2;
    else
      high = middle2;
  }
  const share2 = (at - x[low]) / (x[high] - x[low]);
  return y[low] + share2 * (y[high] - y[low]);
}

// packages/learn/dist/classify/calibrated.js
var linearSvm = { kernel: "linear", probability: false, maxIterations: 2e5 };
var parameters10 = external_exports.strictObject({
  method: external_exports.enum(["sigmoid", "isotonic"]).default("sigmoid"),
  folds: external_exports.number().int().min(2).default(5),
  /** True: the mean of one calibrated model a fold. False: one model on all rows, calibrated on held-out decisions. */
  ensemble: external_exports.boolean().default(true),
  base: baseSchema.default({ name: "svm", parameters: linearSvm })
});
var calibrated = {
  kind: "classifier",
  name: "calibrated",
  summary: "Any classifier with its probabilities calibrated in folds, by a sigmoid or isotonically.",
  source: "Platt 1999; Zadrozny and Elkan 2002; scikit-learn CalibratedClassifierCV",
  parameters: parameters10,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const fit = baseFitter(p.base);
    const fold = stratifiedFolds(y.event, p.folds, context.rng, "Calibration", context.patients);
    const parts = Array.from({ length: p.folds }, (_, f) => {
      const training = rowsWhere(fold, (own) => own !== f);
      const heldOut = rowsWhere(fold, (own) => own === f);
      const member = fit(takeRows(x, training), takeOutcome(y, training), takeContext(context, training));
      return { member, heldOut, decision: baseDecision(member, takeRows(x, heldOut)) };
    });
    const calibrate = (rows2, decision13) => {
      const { event } = takeOutcome(y, rows2);
      const { weights } = takeContext(context, rows2);
      return p.method === "sigmoid" ? { kind: "sigmoid", curve: fitSigmoid(decision13, event, weights) } : { kind: "isotonic", curve: fitIsotonic(decision13, event, weights) };
    };
    if (p.ensemble) {
      const members = parts.map(({ member, heldOut, decision: decision13 }) => ({
        ...member,
        calibration: calibrate(heldOut, decision13)
      }));
      return { columns: x.cols, members };
    }
    const rows = parts.flatMap(({ heldOut }) => heldOut);
    const decisions = parts.flatMap(({ decision: decision13 }) => [...decision13]);
    return { columns: x.cols, members: [{ ...fit(x, y, context), calibration: calibrate(rows, decisions) }] };
  },
  predictProba({ columns, members }, x) {
    checkRows2(x, columns);
    const out = new Float64Array(x.rows);
    for (const { calibration, ...member } of members) {
      const decision13 = baseDecision(member, x);
      for (let i = 0; i < out.length; i++)
        out[i] += applyCalibration(calibration, decision13[i]) / members.length;
    }
    return out;
  }
};
function applyCalibration({ kind, curve }, decision13) {
  return kind === "sigmoid" ? applySigmoid(curve, decision13) : applyIsotonic(curve, decision13);
}

// packages/learn/dist/trees/criterion.js
var LEAST_SHARE = 1e-14;

// packages/learn/dist/trees/class-criterion.js
function classCriterion(kind, ofEvent, ofOther) {
  return kind === "gini" ? new Gini(ofEvent, ofOther) : new Entropy(ofEvent, ofOther);
}
var ClassCriterion = class {
  w1;
  w0;
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  events = 0;
  others = 0;
  constructor(w1, w0) {
    this.w1 = w1;
    this.w0 = w0;
  }
  open(rows, start, end) {
    const { w0, w1 } = this;
    let others = 0;
    let events = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k];
      others += w0[row];
      events += w1[row];
    }
    this.weight = others + events;
    this.events = events;
    this.others = others;
    this.value = events / this.weight;
    this.impurity = this.impurityOf(events, others);
  }
  scanAt(rows, start, end, values, threshold, minLeaf) {
    const { w0, w1 } = this;
    let left0 = 0;
    let left1 = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start] <= threshold) {
        const row = rows[k];
        count++;
        left0 += w0[row];
        left1 += w1[row];
      }
    }
    this.cut = count;
    this.score = count < minLeaf || end - start - count < minLeaf ? Number.NEGATIVE_INFINITY : this.scoreOf(left1, left0);
  }
};
var Gini = class extends ClassCriterion {
  scan(sorted2, ranks, count, minLeaf) {
    const { w0, w1, others, events } = this;
    const last = count - minLeaf;
    const least2 = LEAST_SHARE * this.weight;
    let left0 = 0;
    let left1 = 0;
    let best = Number.NEGATIVE_INFINITY;
    let cut = 0;
    for (let k = 1; k <= last; k++) {
      const row = sorted2[k - 1];
      left0 += w0[row];
      left1 += w1[row];
      if (k < minLeaf || ranks[k] === ranks[k - 1])
        continue;
      const right0 = others - left0;
      const right1 = events - left1;
      const left = left1 + left0;
      const right = right1 + right0;
      if (left < least2 || right < least2)
        continue;
      const score = (left1 * left1 + left0 * left0) / left + (right1 * right1 + right0 * right0) / right;
      if (score > best) {
        best = score;
        cut = k;
      }
    }
    this.score = best;
    this.cut = cut;
  }
  decrease(score) {
    return score - (this.events * this.events + this.others * this.others) / this.weight;
  }
  impurityOf(events, others) {
    const total = events + others;
    return 1 - (events * events + others * others) / (total * total);
  }
  scoreOf(left1, left0) {
    const right0 = this.others - left0;
    const right1 = this.events - left1;
    const least2 = LEAST_SHARE * this.weight;
    if (left1 + left0 < least2 || right1 + right0 < least2)
      return Number.NEGATIVE_INFINITY;
    return (left1 * left1 + left0 * left0) / (left1 + left0) + (right1 * right1 + right0 * right0) / (right1 + right0);
  }
};
var Entropy = class extends ClassCriterion {
  scan(sorted2, ranks, count, minLeaf) {
    const { w0, w1 } = this;
    const last = count - minLeaf;
    let left0 = 0;
    let left1 = 0;
    this.score = Number.NEGATIVE_INFINITY;
    for (let k = 1; k <= last; k++) {
      const row = sorted2[k - 1];
      left0 += w0[row];
      left1 += w1[row];
      if (k < minLeaf || ranks[k] === ranks[k - 1])
        continue;
      const score = this.scoreOf(left1, left0);
      if (score > this.score) {
        this.score = score;
        this.cut = k;
      }
    }
  }
  decrease(score) {
    return this.weight * this.impurity + score;
  }
  impurityOf(events, others) {
    const total = events + others;
    return bits(events / total) + bits(others / total);
  }
  scoreOf(left1, left0) {
    const right0 = this.others - left0;
    const right1 = this.events - left1;
    const least2 = LEAST_SHARE * this.weight;
    if (left1 + left0 < least2 || right1 + right0 < least2)
      return Number.NEGATIVE_INFINITY;
    return -(right1 + right0) * this.impurityOf(right1, right0) - (left1 + left0) * this.impurityOf(left1, left0);
  }
};
function bits(share2) {
  return share2 > 0 ? -share2 * Math.log2(share2) : 0;
}

// packages/learn/dist/trees/columns.js
function rankColumns(x) {
  const { rows, cols } = x;
  const values = Float32Array.from(x.data);
  const order = new Uint32Array(rows * cols);
  const rank = new Int32Array(rows * cols);
  const bits2 = new Int32Array(values.buffer);
  const keys = new Float64Array(rows);
  for (let j = 0; j < cols; j++) {
    const base = rows * j;
    for (let i = 0; i < rows; i++)
      keys[i] = orderedBits(bits2[base + i]) * ROW_SPACE + i;
    keys.sort();
    let dense = -1;
    let previous = Number.NaN;
    for (let k = 0; k < rows; k++) {
      const key = keys[k];
      const value = Math.floor(key / ROW_SPACE);
      const row = key - value * ROW_SPACE;
      if (value !== previous)
        dense++;
      previous = value;
      order[base + k] = row;
      rank[base + row] = dense;
    }
  }
  return { rows, cols, values, order, rank };
}
var ROW_SPACE = 2097152;
function orderedBits(bits2) {
  return bits2 < 0 ? -2147483648 - bits2 : bits2;
}

// packages/learn/dist/trees/forest.js
function leafOf(forest, root, row) {
  const { precision, feature, threshold, left, right, missingLeft } = forest;
  let node = root;
  for (let f = feature[node]; f >= 0; f = feature[node]) {
    const value = precision === "single" ? Math.fround(row[f]) : row[f];
    const goesLeft = Number.isNaN(value) ? missingLeft?.[node] === 1 : value <= threshold[node];
    node = goesLeft ? left[node] : right[node];
  }
  return node;
}
function sumOfLeaves(forest, x) {
  const out = new Float64Array(x.rows);
  const row = forest.precision === "single" ? new Float32Array(x.cols) : new Float64Array(x.cols);
  const { roots, value } = forest;
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < x.cols; j++)
      row[j] = x.data[i + x.rows * j];
    let sum2 = 0;
    for (let t = 0; t < roots.length; t++)
      sum2 += value[leafOf(forest, roots[t], row)];
    out[i] = sum2;
  }
  return out;
}
function meanOfLeaves(forest, x) {
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++)
    out[i] /= forest.roots.length;
  return out;
}

// packages/learn/dist/trees/forest-builder.js
var ForestBuilder = class {
  roots = [];
  size = 0;
  feature = new Int32Array(256);
  left = new Int32Array(256);
  right = new Int32Array(256);
  threshold = new Float64Array(256);
  value = new Float64Array(256);
  cover = new Float64Array(256);
  impurity = new Float64Array(256);
  /** Appends a leaf; `split` may turn it into a branch. Returns its index. */
  add(value, cover, impurity) {
    if (this.size === this.feature.length)
      this.enlarge();
    const node = this.size++;
    this.feature[node] = -1;
    this.left[node] = -1;
    this.right[node] = -1;
    this.value[node] = value;
    this.cover[node] = cover;
    this.impurity[node] = impurity;
    return node;
  }
  /** Makes a leaf a branch; its children are set when they are added. */
  split(node, feature, threshold) {
    this.feature[node] = feature;
    this.threshold[node] = threshold;
  }
  /** Makes a branch whose children were never added a leaf again. */
  unsplit(node) {
    this.split(node, -1, 0);
  }
  /** The nodes so far as plain JSON. */
  forest() {
    const plain2 = (array) => {
      const out = [];
      for (let node = 0; node < this.size; node++)
        out.push(array[node]);
      return out;
    };
    return {
      precision: "single",
      roots: [...this.roots],
      feature: plain2(this.feature),
      threshold: plain2(this.threshold),
      left: plain2(this.left),
      right: plain2(this.right),
      value: plain2(this.value),
      cover: plain2(this.cover)
    };
  }
  enlarge() {
    const integers = (old) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    const doubles = (old) => {
      const larger = new Float64Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.feature = integers(this.feature);
    this.left = integers(this.left);
    this.right = integers(this.right);
    this.threshold = doubles(this.threshold);
    this.value = doubles(this.value);
    this.cover = doubles(this.cover);
    this.impurity = doubles(this.impurity);
  }
};

// packages/learn/dist/trees/node-order.js
var SMALL = 20;
var SORT_COST = 16;
function createNodeOrder(columns) {
  const n = columns.rows;
  const { order, rank } = columns;
  const sortedRows = new Uint32Array(n + 1);
  const sortedRanks = new Int32Array(n + 1);
  const mark = new Uint32Array(n);
  const keys = new Float64Array(n);
  let stamp = 0;
  let members = sortedRows;
  let from = 0;
  let to = 0;
  const insert = (base) => {
    for (let i = from; i < to; i++) {
      const row = members[i];
      const r = rank[base + row];
      let k = i - from;
      while (k > 0 && sortedRanks[k - 1] > r) {
        sortedRanks[k] = sortedRanks[k - 1];
        sortedRows[k] = sortedRows[k - 1];
        k--;
      }
      sortedRanks[k] = r;
      sortedRows[k] = row;
    }
  };
  const readOff = (base) => {
    let filled = 0;
    for (let k = 0; k < n; k++) {
      const row = order[base + k];
      if (mark[row] === stamp) {
        sortedRows[filled] = row;
        sortedRanks[filled] = rank[base + row];
        filled++;
      }
    }
  };
  const sortRanks = (base) => {
    const count = to - from;
    for (let i = 0; i < count; i++)
      keys[i] = rank[base + members[from + i]] * n + members[from + i];
    keys.subarray(0, count).sort();
    for (let i = 0; i < count; i++) {
      const r = Math.floor(keys[i] / n);
      sortedRanks[i] = r;
      sortedRows[i] = keys[i] - r * n;
    }
  };
  return {
    rows: sortedRows,
    ranks: sortedRanks,
    enter(rows, start, end) {
      members = rows;
      from = start;
      to = end;
      stamp++;
      for (let i = start; i < end; i++)
        mark[rows[i]] = stamp;
    },
    sortBy(j) {
      const count = to - from;
      const base = n * j;
      if (count <= SMALL)
        insert(base);
      else if (count * SORT_COST > n)
        readOff(base);
      else
        sortRanks(base);
    }
  };
}

// packages/learn/dist/trees/grow.js
var PURE = Number.EPSILON;
function createGrower(columns, criterion2, limits, builder, rng) {
  const n = columns.rows;
  const { values } = columns;
  const order = createNodeOrder(columns);
  const gathered = new Float32Array(n);
  const drawn = Uint32Array.from({ length: columns.cols }, (_, j) => j);
  const { minSamplesLeaf, maxFeatures, splitter } = limits;
  let totalWeight = 0;
  let bestColumn = -1;
  let bestScore = 0;
  let bestThreshold = 0;
  const consider = (column2, threshold) => {
    if (!(criterion2.score > bestScore))
      return;
    bestScore = criterion2.score;
    bestColumn = column2;
    bestThreshold = threshold;
  };
  const scanBest = (j, count) => {
    order.sortBy(j);
    if (order.ranks[0] === order.ranks[count - 1])
      return false;
    criterion2.scan(order.rows, order.ranks, count, minSamplesLeaf);
    if (criterion2.score > bestScore) {
      const below = values[n * j + order.rows[criterion2.cut - 1]];
      const above = values[n * j + order.rows[criterion2.cut]];
      consider(j, midpoint2(below, above));
    }
    return true;
  };
  const scanRandom = (j, rows, start, end) => {
    const offset = n * j;
    let min = values[offset + rows[start]];
    let max = min;
    for (let k = start; k < end; k++) {
      const value = values[offset + rows[k]];
      gathered[k - start] = value;
      if (value < min)
        min = value;
      if (value > max)
        max = value;
    }
    if (min === max)
      return false;
    const drawnAt = min + rng.uniform() * (max - min);
    const threshold = drawnAt >= max ? min : drawnAt;
    criterion2.scanAt(rows, start, end, gathered, threshold, minSamplesLeaf);
    consider(j, threshold);
    return true;
  };
  const findCut = (rows, start, end) => {
    bestColumn = -1;
    bestScore = Number.NEGATIVE_INFINITY;
    if (splitter === "best")
      order.enter(rows, start, end);
    let varying = 0;
    for (let visited = 0; visited < columns.cols; visited++) {
      if (visited >= maxFeatures && varying > 0)
        break;
      const pick = visited + rng.below(columns.cols - visited);
      const j = drawn[pick];
      drawn[pick] = drawn[visited];
      drawn[visited] = j;
      if (splitter === "best" ? scanBest(j, end - start) : scanRandom(j, rows, start, end))
        varying++;
    }
  };
  const partition = (rows, start, end) => {
    const offset = n * bestColumn;
    let low = start;
    let high = end;
    while (low < high) {
      const row = rows[low];
      if (values[offset + row] <= bestThreshold)
        low++;
      else {
        high--;
        rows[low] = rows[high];
        rows[high] = row;
      }
    }
    return low;
  };
  let middle2 = 0;
  let gain = 0;
  const addNode = (rows, start, end, depth) => {
    criterion2.open(rows, start, end);
    const { weight, impurity } = criterion2;
    const node = builder.add(criterion2.value, weight, impurity);
    if (depth === 0)
      totalWeight = weight;
    middle2 = 0;
    const count = end - start;
    if (depth >= limits.maxDepth || count < limits.minSamplesSplit || count < 2 * minSamplesLeaf || impurity <= PURE) {
      return node;
    }
    findCut(rows, start, end);
    if (bestColumn < 0)
      return node;
    gain = criterion2.decrease(bestScore) / totalWeight;
    if (gain + PURE < limits.minImpurityDecrease)
      return node;
    builder.split(node, bestColumn, bestThreshold);
    middle2 = partition(rows, start, end);
    return node;
  };
  const stack2 = new Int32Array(4 * (n + 1));
  const growDepthFirst = (rows) => {
    const root = builder.size;
    let top = 0;
    const push = (start, end, depth, rightOf) => {
      stack2[top++] = start;
      stack2[top++] = end;
      stack2[top++] = depth;
      stack2[top++] = rightOf;
    };
    push(0, rows.length, 0, -1);
    while (top > 0) {
      const rightOf = stack2[--top];
      const depth = stack2[--top];
      const end = stack2[--top];
      const start = stack2[--top];
      const node = addNode(rows, start, end, depth);
      if (rightOf >= 0)
        builder.right[rightOf] = node;
      if (middle2 === 0)
        continue;
      builder.left[node] = node + 1;
      push(middle2, end, depth + 1, node);
      push(start, middle2, depth + 1, -1);
    }
    return root;
  };
  const growBestFirst = (rows) => {
    const waiting = [];
    const add = (start, end, depth) => {
      const node = addNode(rows, start, end, depth);
      if (middle2 > 0)
        waiting.push({ node, start, middle: middle2, end, depth, gain });
      return node;
    };
    const root = add(0, rows.length, 0);
    for (let leaves = 1; waiting.length > 0 && leaves < limits.maxLeafNodes; leaves++) {
      let best = 0;
      for (let k = 1; k < waiting.length; k++)
        if (waiting[k].gain > waiting[best].gain)
          best = k;
      const [cut] = waiting.splice(best, 1);
      builder.left[cut.node] = add(cut.start, cut.middle, cut.depth + 1);
      builder.right[cut.node] = add(cut.middle, cut.end, cut.depth + 1);
    }
    for (const { node } of waiting)
      builder.unsplit(node);
    return root;
  };
  return {
    grow(rows) {
      const root = limits.maxLeafNodes < Number.POSITIVE_INFINITY ? growBestFirst(rows) : growDepthFirst(rows);
      builder.roots.push(root);
      return root;
    }
  };
}
function midpoint2(below, above) {
  const middle2 = below / 2 + above / 2;
  return middle2 < Number.POSITIVE_INFINITY && middle2 < above ? middle2 : below;
}

// packages/learn/dist/trees/importance.js
function impurityImportance(builder, cols) {
  const total = new Float64Array(cols);
  const { roots, feature, left, right, cover, impurity } = builder;
  roots.forEach((root, t) => {
    const end = roots[t + 1] ?? builder.size;
    const own = new Float64Array(cols);
    for (let node = root; node < end; node++) {
      const j = feature[node];
      if (j < 0)
        continue;
      const l = left[node];
      const r = right[node];
      own[j] += cover[node] * impurity[node] - cover[l] * impurity[l] - cover[r] * impurity[r];
    }
    const sum3 = own.reduce((a, b) => a + b, 0);
    if (sum3 > 0)
      for (let j = 0; j < cols; j++)
        total[j] += own[j] / sum3;
  });
  const sum2 = total.reduce((a, b) => a + b, 0);
  return Array.from(total, (value) => sum2 > 0 ? value / sum2 : 0);
}

// packages/learn/dist/trees/limits.js
var maxFeaturesSchema = external_exports.union([
  external_exports.enum(["all", "sqrt", "log2"]),
  external_exports.number().int().min(1),
  external_exports.number().gt(0).lt(1)
]);
var limitParameters = {
  maxDepth: external_exports.number().int().min(1).nullable().default(null),
  minSamplesSplit: external_exports.number().int().min(2).default(2),
  minSamplesLeaf: external_exports.number().int().min(1).default(1),
  maxLeafNodes: external_exports.number().int().min(2).nullable().default(null),
  minImpurityDecrease: external_exports.number().min(0).default(0)
};
function growthLimits(p, cols, splitter) {
  return {
    maxDepth: p.maxDepth ?? Number.POSITIVE_INFINITY,
    minSamplesSplit: p.minSamplesSplit,
    minSamplesLeaf: p.minSamplesLeaf,
    maxLeafNodes: p.maxLeafNodes ?? Number.POSITIVE_INFINITY,
    minImpurityDecrease: p.minImpurityDecrease,
    maxFeatures: columnCount(p.maxFeatures, cols),
    splitter
  };
}
function columnCount(maxFeatures, cols) {
  if (maxFeatures === "all")
    return cols;
  if (maxFeatures === "sqrt")
    return Math.max(1, Math.floor(Math.sqrt(cols)));
  if (maxFeatures === "log2")
    return Math.max(1, Math.floor(Math.log2(cols)));
  return Math.min(cols, maxFeatures >= 1 ? maxFeatures : Math.max(1, Math.floor(maxFeatures * cols)));
}

// packages/learn/dist/trees/prune.js
function pruneTree(tree, alpha) {
  const total = tree.cover[0];
  const cost = (node) => tree.impurity[node] * tree.cover[node] / total;
  const pruned = Uint8Array.from(tree.feature.subarray(0, tree.size), (feature) => feature < 0 ? 1 : 0);
  const leaves = new Int32Array(tree.size);
  const leafCost = new Float64Array(tree.size);
  const weigh = (node) => {
    if (pruned[node] === 1) {
      leaves[node] = 1;
      leafCost[node] = cost(node);
      return;
    }
    const l = tree.left[node];
    const r = tree.right[node];
    weigh(l);
    weigh(r);
    leaves[node] = leaves[l] + leaves[r];
    leafCost[node] = leafCost[l] + leafCost[r];
  };
  const weakest = () => {
    let node = -1;
    let link = Number.POSITIVE_INFINITY;
    const visit = (at) => {
      if (pruned[at] === 1)
        return;
      const perLeaf = (cost(at) - leafCost[at]) / (leaves[at] - 1);
      if (perLeaf < link) {
        link = perLeaf;
        node = at;
      }
      visit(tree.left[at]);
      visit(tree.right[at]);
    };
    visit(0);
    return { node, link };
  };
  for (; ; ) {
    weigh(0);
    const { node, link } = weakest();
    if (node < 0 || link > alpha)
      break;
    pruned[node] = 1;
  }
  return copyPruned(tree, pruned);
}
function copyPruned(tree, pruned) {
  const out = new ForestBuilder();
  const copy = (node) => {
    const made = out.add(tree.value[node], tree.cover[node], tree.impurity[node]);
    if (pruned[node] === 1)
      return made;
    const left = copy(tree.left[node]);
    const right = copy(tree.right[node]);
    out.split(made, tree.feature[node], tree.threshold[node]);
    out.left[made] = left;
    out.right[made] = right;
    return made;
  };
  out.roots.push(copy(0));
  return out;
}

// packages/learn/dist/trees/weighted-rows.js
function weightedRows(weight) {
  const rows = new Uint32Array(weight.length);
  let count = 0;
  for (let i = 0; i < weight.length; i++)
    if (weight[i] > 0)
      rows[count++] = i;
  return rows.slice(0, count);
}
function outcomeWeights(y, weight, outcome) {
  return weight.map((value, i) => y.event[i] === outcome ? value : 0);
}

// packages/learn/dist/classify/decision-tree.js
var parameters11 = external_exports.strictObject({
  criterion: external_exports.enum(["gini", "entropy", "log-loss"]).default("gini"),
  ...limitParameters,
  maxFeatures: maxFeaturesSchema.default("all"),
  /** Cost-complexity pruning: branches worth no more than this per leaf are cut off. */
  ccpAlpha: external_exports.number().min(0).default(0),
  classWeight: classWeightSchema
});
var decisionTree = {
  kind: "classifier",
  name: "decision-tree",
  summary: "A classification tree (CART) with optional cost-complexity pruning.",
  source: "Breiman, Friedman, Olshen and Stone 1984; scikit-learn DecisionTreeClassifier",
  parameters: parameters11,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const criterion2 = classCriterion(p.criterion, outcomeWeights(y, weight, 1), outcomeWeights(y, weight, 0));
    const grown = new ForestBuilder();
    createGrower(rankColumns(x), criterion2, growthLimits(p, x.cols, "best"), grown, rng).grow(weightedRows(weight));
    const builder = p.ccpAlpha > 0 ? pruneTree(grown, p.ccpAlpha) : grown;
    return {
      columns: x.cols,
      tree: builder.forest(),
      impurity: Array.from(builder.impurity.subarray(0, builder.size)),
      importance: impurityImportance(builder, x.cols)
    };
  },
  predictProba({ columns, tree }, x) {
    checkRows2(x, columns);
    return meanOfLeaves(tree, x);
  }
};

// packages/learn/dist/classify/forests.js
var forestParameters = {
  trees: external_exports.number().int().min(1).max(1e5).default(100),
  criterion: external_exports.enum(["gini", "entropy", "log-loss"]).default("gini"),
  ...limitParameters,
  maxFeatures: maxFeaturesSchema.default("sqrt"),
  classWeight: classWeightSchema
};
function fitForest(x, y, p, { rng, weights }, splitter) {
  checkTrainingSet(x, y, weights);
  const own = rowWeights(y, weights, p.classWeight);
  const ofEvent = outcomeWeights(y, own, 1);
  const ofOther = outcomeWeights(y, own, 0);
  const builder = new ForestBuilder();
  const criterion2 = classCriterion(p.criterion, ofEvent, ofOther);
  const grower = createGrower(rankColumns(x), criterion2, growthLimits(p, x.cols, splitter), builder, rng);
  const times = new Uint32Array(x.rows);
  const weight = Float64Array.from(own);
  while (builder.roots.length < p.trees) {
    if (p.bootstrap) {
      times.fill(0);
      for (let draw2 = 0; draw2 < x.rows; draw2++)
        times[rng.below(x.rows)]++;
      for (let i = 0; i < x.rows; i++) {
        weight[i] = own[i] * times[i];
        if (y.event[i] === 1)
          ofEvent[i] = weight[i];
        else
          ofOther[i] = weight[i];
      }
    }
    const rows = weightedRows(weight);
    if (rows.length > 0)
      grower.grow(rows);
  }
  return { columns: x.cols, forest: builder.forest(), importance: impurityImportance(builder, x.cols) };
}

// packages/learn/dist/classify/extra-trees.js
var parameters12 = external_exports.strictObject({ ...forestParameters, bootstrap: external_exports.boolean().default(false) });
var extraTrees = {
  kind: "classifier",
  name: "extra-trees",
  summary: "Trees whose cuts are drawn at random within a random draw of columns, on all rows.",
  source: "Geurts, Ernst and Wehenkel 2006; scikit-learn ExtraTreesClassifier",
  parameters: parameters12,
  fit: (x, y, p, context) => fitForest(x, y, p, context, "random"),
  predictProba({ columns, forest }, x) {
    checkRows2(x, columns);
    return meanOfLeaves(forest, x);
  }
};

// packages/learn/dist/classify/gaussian-nb.js
var parameters13 = external_exports.strictObject({
  /** This share of the largest variance of a column is added to every variance. */
  varSmoothing: external_exports.number().min(0).default(1e-9),
  classWeight: classWeightSchema
});
var gaussianNb = {
  kind: "classifier",
  name: "gaussian-nb",
  summary: "Naive Bayes with normally distributed columns.",
  source: "scikit-learn GaussianNB",
  parameters: parameters13,
  fit(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const ofClass = [0, 1].map((c) => weight.map((w, i) => y.event[i] === c ? w : 0));
    const totals2 = ofClass.map((w) => w.reduce((a, b) => a + b, 0));
    const smoothing = p.varSmoothing * largestVariance(x);
    const moments = ofClass.map((w, c) => columnMoments(x, w, totals2[c]));
    const total = totals2[0] + totals2[1];
    return {
      prior: [totals2[0] / total, totals2[1] / total],
      mean: [moments[0].mean, moments[1].mean],
      variance: [moments[0].variance.map((v) => v + smoothing), moments[1].variance.map((v) => v + smoothing)]
    };
  },
  predictProba: (state, x) => expitInPlace(decision3(state, x)),
  decision: decision3
};
function decision3({ prior, mean: mean2, variance: variance2 }, x) {
  checkRows2(x, mean2[0].length);
  const out = new Float64Array(x.rows).fill(Math.log(prior[1]) - Math.log(prior[0]));
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const v0 = variance2[0][j];
    const v1 = variance2[1][j];
    if (v0 === 0 || v1 === 0)
      continue;
    for (let i = 0; i < x.rows; i++) {
      const d0 = values[i] - mean2[0][j];
      const d1 = values[i] - mean2[1][j];
      out[i] += 0.5 * (Math.log(v0) - Math.log(v1) + d0 * d0 / v0 - d1 * d1 / v1);
    }
  }
  return out;
}
function columnMoments(x, weight, total) {
  const mean2 = [];
  const variance2 = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    let sum2 = 0;
    for (let i = 0; i < x.rows; i++)
      sum2 += weight[i] * values[i];
    const centre = sum2 / total;
    let squares2 = 0;
    for (let i = 0; i < x.rows; i++)
      squares2 += weight[i] * (values[i] - centre) ** 2;
    mean2.push(centre);
    variance2.push(squares2 / total);
  }
  return { mean: mean2, variance: variance2 };
}
function largestVariance(x) {
  return Math.max(...columnMoments(x, new Float64Array(x.rows).fill(1), x.rows).variance);
}

// packages/learn/dist/trees/draw-rows.js
function drawRows2(own, weight, share2, rng) {
  const rows = rng.shuffle(weightedRows(own));
  weight.fill(0);
  for (const row of rows.slice(0, Math.max(1, Math.floor(share2 * rows.length))))
    weight[row] = own[row];
}

// packages/learn/dist/trees/mean-criterion.js
function friedmanCriterion(weight, target) {
  return new Friedman(weight, target);
}
var Friedman = class {
  w;
  target;
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  sum = 0;
  constructor(w, target) {
    this.w = w;
    this.target = target;
  }
  open(rows, start, end) {
    const { w, target } = this;
    let total = 0;
    let sum2 = 0;
    let squares2 = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k];
      const weighted2 = w[row] * target[row];
      total += w[row];
      sum2 += weighted2;
      squares2 += weighted2 * target[row];
    }
    this.weight = total;
    this.sum = sum2;
    this.value = sum2 / total;
    this.impurity = squares2 / total - this.value * this.value;
  }
  scan(sorted2, ranks, count, minLeaf) {
    const { w, target, weight, sum: sum2 } = this;
    const last = count - minLeaf;
    const least2 = LEAST_SHARE * weight;
    let left = 0;
    let leftSum = 0;
    let best = Number.NEGATIVE_INFINITY;
    let cut = 0;
    for (let k = 1; k <= last; k++) {
      const row = sorted2[k - 1];
      left += w[row];
      leftSum += w[row] * target[row];
      if (k < minLeaf || ranks[k] === ranks[k - 1])
        continue;
      const right = weight - left;
      if (left < least2 || right < least2)
        continue;
      const difference = right * leftSum - left * (sum2 - leftSum);
      const score = difference * difference / (left * right);
      if (score > best) {
        best = score;
        cut = k;
      }
    }
    this.score = best;
    this.cut = cut;
  }
  scanAt(rows, start, end, values, threshold, minLeaf) {
    let left = 0;
    let leftSum = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start] <= threshold) {
        const row = rows[k];
        count++;
        left += this.w[row];
        leftSum += this.w[row] * this.target[row];
      }
    }
    const right = this.weight - left;
    const least2 = LEAST_SHARE * this.weight;
    const difference = right * leftSum - left * (this.sum - leftSum);
    this.cut = count;
    this.score = count < minLeaf || end - start - count < minLeaf || left < least2 || right < least2 ? Number.NEGATIVE_INFINITY : difference * difference / (left * right);
  }
  decrease(score) {
    return score / this.weight;
  }
};

// packages/learn/dist/trees/training-leaf.js
function leafInTraining({ feature, threshold, left, right }, root, values, rows, row) {
  let node = root;
  for (let f = feature[node]; f >= 0; f = feature[node]) {
    node = values[row + rows * f] <= threshold[node] ? left[node] : right[node];
  }
  return node;
}

// packages/learn/dist/trees/boost.js
var boostingParameters = {
  trees: external_exports.number().int().min(1).max(1e5).default(100),
  learningRate: external_exports.number().positive().default(0.1),
  /** Share of the rows each tree is grown on, drawn without replacement. */
  subsample: external_exports.number().gt(0).max(1).default(1),
  ...limitParameters,
  maxDepth: external_exports.number().int().min(1).nullable().default(3),
  maxFeatures: maxFeaturesSchema.default("all")
};
function boostTrees(x, own, p, { residuals, setSteps }, initial, rng) {
  const weight = Float64Array.from(own);
  const residual = new Float64Array(x.rows);
  const columns = rankColumns(x);
  const builder = new ForestBuilder();
  const criterion2 = friedmanCriterion(weight, residual);
  const grower = createGrower(columns, criterion2, growthLimits(p, x.cols, "best"), builder, rng);
  const scores = new Float64Array(x.rows).fill(initial);
  const leaf = new Int32Array(x.rows);
  for (let t = 0; t < p.trees; t++) {
    residuals(scores, residual);
    if (p.subsample < 1)
      drawRows2(own, weight, p.subsample, rng);
    const root = grower.grow(weightedRows(weight));
    for (let i = 0; i < x.rows; i++)
      leaf[i] = leafInTraining(builder, root, columns.values, x.rows, i);
    setSteps({ builder, root, leaf, weight }, residual);
    for (let i = 0; i < x.rows; i++)
      scores[i] += builder.value[leaf[i]];
  }
  return { forest: builder.forest(), scores, importance: impurityImportance(builder, x.cols) };
}

// packages/learn/dist/classify/boosting.js
function priorLogOdds(y, weight) {
  let total = 0;
  let events = 0;
  for (let i = 0; i < weight.length; i++) {
    total += weight[i];
    events += weight[i] * y.event[i];
  }
  return Math.log(events / (total - events));
}

// packages/learn/dist/classify/gradient-boosting.js
var parameters14 = external_exports.strictObject({ ...boostingParameters, classWeight: classWeightSchema });
var gradientBoosting = {
  kind: "classifier",
  name: "gradient-boosting",
  summary: "Boosted regression trees on the log-loss.",
  source: "Friedman 2001, 2002; scikit-learn GradientBoostingClassifier",
  parameters: parameters14,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const own = rowWeights(y, weights, p.classWeight);
    const initial = priorLogOdds(y, own);
    const loss = {
      residuals(odds, into) {
        for (let i = 0; i < into.length; i++)
          into[i] = y.event[i] - logistic(odds[i]);
      },
      setSteps: (tree, residual) => newtonSteps(tree, residual, y.event, p.learningRate)
    };
    const { forest, importance } = boostTrees(x, own, p, loss, initial, rng);
    return { columns: x.cols, initial, forest, importance };
  },
  predictProba: (state, x) => expitInPlace(decision4(state, x)),
  decision: decision4
};
function decision4({ columns, initial, forest }, x) {
  checkRows2(x, columns);
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++)
    out[i] += initial;
  return out;
}
function newtonSteps({ builder: { value, size }, root, leaf, weight }, residual, event, learningRate) {
  const above = new Float64Array(size - root);
  const below = new Float64Array(size - root);
  for (let i = 0; i < leaf.length; i++) {
    const p = event[i] - residual[i];
    above[leaf[i] - root] += weight[i] * residual[i];
    below[leaf[i] - root] += weight[i] * p * (1 - p);
  }
  for (let k = 0; k < above.length; k++) {
    value[root + k] = Math.abs(below[k]) < 1e-150 ? 0 : learningRate * above[k] / below[k];
  }
}

// packages/learn/dist/trees/bins.js
function rowNumbers(length, rows) {
  return rows <= 65536 ? new Uint16Array(length) : new Uint32Array(length);
}
function binColumns(x, maxBins) {
  const { rows, cols } = x;
  const bin = new Uint8Array(rows * cols);
  const order = rowNumbers(rows * cols, rows);
  const hasMissing = new Uint8Array(cols);
  const thresholds = [];
  for (let j = 0; j < cols; j++) {
    const values = x.data.subarray(rows * j, rows * (j + 1));
    const present = values.filter((value) => !Number.isNaN(value)).sort();
    const bounds2 = binBounds(present, maxBins);
    thresholds.push(bounds2);
    if (present.length < rows)
      hasMissing[j] = 1;
    const own = bin.subarray(rows * j, rows * (j + 1));
    for (let i = 0; i < rows; i++)
      own[i] = Number.isNaN(values[i]) ? bounds2.length + 1 : binOf(bounds2, values[i]);
    countingSort(own, order.subarray(rows * j, rows * (j + 1)));
  }
  return { rows, cols, bin, order, thresholds, hasMissing };
}
function binBounds(sorted2, maxBins) {
  const distinct = sorted2.filter((value, k) => k === 0 || value !== sorted2[k - 1]);
  if (distinct.length <= maxBins) {
    return Float64Array.from({ length: Math.max(0, distinct.length - 1) }, (_, k) => middle(distinct, k, k + 1));
  }
  return Float64Array.from({ length: maxBins - 1 }, (_, k) => {
    const at = (k + 1) / maxBins * (sorted2.length - 1);
    return middle(sorted2, Math.floor(at), Math.ceil(at));
  });
}
function middle(sorted2, a, b) {
  return sorted2[a] * 0.5 + sorted2[b] * 0.5;
}
function binOf(bounds2, value) {
  let low = 0;
  let high = bounds2.length;
  while (low < high) {
    const at = low + high >> 1;
    if (value <= bounds2[at])
      high = at;
    else
      low = at + 1;
  }
  return low;
}
function countingSort(bin, order) {
  const next = new Uint32Array(257);
  for (let i = 0; i < bin.length; i++)
    next[bin[i] + 1]++;
  for (let b = 1; b < 257; b++)
    next[b] += next[b - 1];
  for (let i = 0; i < bin.length; i++)
    order[next[bin[i]]++] = i;
}

// packages/learn/dist/trees/leaf-wise.js
var MIN_HESSIAN = 1e-3;
var TINY = 1e-15;
function createLeafWiseGrower({ rows: n, cols, bin, order: initialOrder, thresholds, hasMissing }, gradient, hessian, limits, builder) {
  const order = rowNumbers(initialOrder.length, n);
  const held = rowNumbers(n, n);
  const goesLeft = new Uint8Array(n);
  const missingLeft = [];
  const { minSamplesLeaf, l2, learningRate } = limits;
  const lossOf = (g, h) => g * (-g / (h + l2 + TINY));
  const addLeaf = (start, end, depth, g, h) => {
    const node = builder.add(-learningRate * g / (h + l2 + TINY), end - start, 0);
    missingLeft[node] = 0;
    const leaf = {
      node,
      start,
      end,
      depth,
      gradient: g,
      hessian: h,
      gain: 0,
      feature: -1,
      bin: 0,
      missingLeft: false,
      leftGradient: 0,
      leftHessian: 0
    };
    if (depth < limits.maxDepth && end - start >= 2 * minSamplesLeaf && h >= MIN_HESSIAN) {
      for (let j = 0; j < cols; j++)
        scan(leaf, j);
    }
    return leaf;
  };
  const scan = (leaf, j) => {
    const base = n * j;
    const { start, end, gradient: total, hessian: totalH } = leaf;
    const parent = leaf.depth === 0 ? 0 : lossOf(total, totalH);
    const last = end - minSamplesLeaf;
    const first = start + minSamplesLeaf - 1;
    let g = 0;
    let h = 0;
    for (let k = start; k < first; k++) {
      const row = order[base + k];
      g += gradient[row];
      h += hessian[row];
    }
    let best = leaf.gain;
    let b = bin[base + order[base + first]];
    for (let k = first; k < last; k++) {
      const row = order[base + k];
      g += gradient[row];
      h += hessian[row];
      const here = b;
      b = bin[base + order[base + k + 1]];
      if (b === here || h < MIN_HESSIAN)
        continue;
      const rest = totalH - h;
      if (rest < MIN_HESSIAN)
        break;
      const other = total - g;
      const gain = parent - g * (-g / (h + l2 + TINY)) - other * (-other / (rest + l2 + TINY));
      if (gain > best) {
        best = gain;
        leaf.gain = gain;
        leaf.feature = j;
        leaf.bin = here;
        leaf.missingLeft = false;
        leaf.leftGradient = g;
        leaf.leftHessian = h;
      }
    }
    if (hasMissing[j] === 1)
      scanMissingLeft(leaf, j, parent);
  };
  const scanMissingLeft = (leaf, j, parent) => {
    const base = n * j;
    const { start, end, gradient: total, hessian: totalH } = leaf;
    const missing2 = thresholds[j].length + 1;
    let present = end;
    while (present > start && bin[base + order[base + present - 1]] === missing2)
      present--;
    if (present === end)
      return;
    let g = 0;
    let h = 0;
    for (let k = present - 1; k > start; k--) {
      const row = order[base + k];
      g += gradient[row];
      h += hessian[row];
      const count = present - k;
      if (bin[base + row] === bin[base + order[base + k - 1]] || count < minSamplesLeaf || h < MIN_HESSIAN)
        continue;
      const rest = totalH - h;
      if (end - start - count < minSamplesLeaf || rest < MIN_HESSIAN)
        break;
      const gain = parent - lossOf(total - g, rest) - lossOf(g, h);
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = j;
        leaf.bin = bin[base + row] - 1;
        leaf.missingLeft = true;
        leaf.leftGradient = total - g;
        leaf.leftHessian = rest;
      }
    }
  };
  const part = ({ start, end, depth, feature, bin: cut2, missingLeft: left }) => {
    const own = n * feature;
    const missing2 = hasMissing[feature] === 1 ? thresholds[feature].length + 1 : -1;
    for (let k = start; k < end; k++) {
      const row = order[own + k];
      const b = bin[own + row];
      goesLeft[row] = b === missing2 ? Number(left) : Number(b <= cut2);
    }
    let lefts = 0;
    for (let k = start; k < end; k++)
      lefts += goesLeft[order[k]];
    const cutAgain = depth + 1 < limits.maxDepth && Math.max(lefts, end - start - lefts) >= 2 * minSamplesLeaf;
    const parted = cutAgain ? cols : 1;
    for (let j = 0; j < parted; j++) {
      const base = n * j;
      let low = base + start;
      let high = 0;
      for (let k = base + start; k < base + end; k++) {
        const row = order[k];
        order[low] = row;
        held[high] = row;
        const isLeft = goesLeft[row];
        low += isLeft;
        high += 1 - isLeft;
      }
      for (let k = 0; k < high; k++)
        order[low + k] = held[k];
    }
    return start + lefts;
  };
  const cut = (leaf) => {
    const middle2 = part(leaf);
    const { node, start, end, depth, feature, leftGradient, leftHessian } = leaf;
    builder.split(node, feature, thresholds[feature][leaf.bin] ?? Number.MAX_VALUE);
    const goLeft = hasMissing[feature] === 1 ? leaf.missingLeft : middle2 - start > end - middle2;
    missingLeft[node] = Number(goLeft);
    const left = addLeaf(start, middle2, depth + 1, leftGradient, leftHessian);
    const right = addLeaf(middle2, end, depth + 1, leaf.gradient - leftGradient, leaf.hessian - leftHessian);
    builder.left[node] = left.node;
    builder.right[node] = right.node;
    return [left, right];
  };
  return {
    missingLeft,
    grow(leafOfRow) {
      order.set(initialOrder);
      let g = 0;
      let h = 0;
      for (let i = 0; i < n; i++) {
        g += gradient[i];
        h += hessian[i];
      }
      const leaves = [addLeaf(0, n, 0, g, h)];
      builder.roots.push(leaves[0].node);
      while (leaves.length < limits.maxLeafNodes) {
        let best = 0;
        for (let k = 1; k < leaves.length; k++)
          if (leaves[k].gain > leaves[best].gain)
            best = k;
        if (leaves[best].gain <= 0)
          break;
        leaves.push(...cut(leaves.splice(best, 1)[0]));
      }
      for (const { node, start, end } of leaves) {
        for (let k = start; k < end; k++)
          leafOfRow[order[k]] = node;
      }
    }
  };
}

// packages/learn/dist/classify/hist-gradient-boosting.js
var parameters15 = external_exports.strictObject({
  trees: external_exports.number().int().min(1).max(1e5).default(100),
  learningRate: external_exports.number().positive().default(0.1),
  maxLeafNodes: external_exports.number().int().min(2).default(31),
  maxDepth: external_exports.number().int().min(1).nullable().default(null),
  minSamplesLeaf: external_exports.number().int().min(1).default(20),
  l2: external_exports.number().min(0).default(0),
  maxBins: external_exports.number().int().min(2).max(255).default(255),
  classWeight: classWeightSchema
});
var histGradientBoosting = {
  kind: "classifier",
  name: "hist-gradient-boosting",
  summary: "Boosted trees grown leaf-wise on binned columns; takes missing values.",
  source: "Ke et al. 2017 (LightGBM); scikit-learn HistGradientBoostingClassifier",
  parameters: parameters15,
  fit(x, y, p, { weights }) {
    checkTrainingSet(x, y, weights, "accept");
    const weight = rowWeights(y, weights, p.classWeight);
    const gradient = new Float32Array(x.rows);
    const hessian = new Float32Array(x.rows);
    const builder = new ForestBuilder();
    const limits = { ...p, maxDepth: p.maxDepth ?? Number.POSITIVE_INFINITY };
    const grower = createLeafWiseGrower(binColumns(x, p.maxBins), gradient, hessian, limits, builder);
    const initial = priorLogOdds(y, weight);
    const odds = new Float64Array(x.rows).fill(initial);
    const leaf = new Int32Array(x.rows);
    for (let t = 0; t < p.trees; t++) {
      for (let i = 0; i < x.rows; i++) {
        const share2 = logistic(odds[i]);
        gradient[i] = weight[i] * (share2 - y.event[i]);
        hessian[i] = weight[i] * share2 * (1 - share2);
      }
      grower.grow(leaf);
      for (let i = 0; i < x.rows; i++)
        odds[i] += builder.value[leaf[i]];
    }
    const forest = { ...builder.forest(), precision: "double", missingLeft: grower.missingLeft };
    return { columns: x.cols, initial, forest };
  },
  predictProba: (state, x) => expitInPlace(decision5(state, x)),
  decision: decision5
};
function decision5({ columns, initial, forest }, x) {
  checkRows2(x, columns, "accept");
  const out = sumOfLeaves(forest, x);
  for (let i = 0; i < out.length; i++)
    out[i] += initial;
  return out;
}

// packages/learn/dist/classify/knn.js
var parameters16 = external_exports.strictObject({
  neighbours: external_exports.number().int().min(1).default(5),
  weighting: external_exports.enum(["uniform", "distance"]).default("uniform"),
  metric: external_exports.enum(["euclidean", "manhattan"]).default("euclidean")
});
var knn = {
  kind: "classifier",
  name: "knn",
  summary: "k nearest neighbours.",
  source: "Cover and Hart 1967; scikit-learn KNeighborsClassifier",
  parameters: parameters16,
  fit(x, y, p, { weights }) {
    refuseWeights("Nearest neighbours", weights);
    checkTrainingSet(x, y, weights);
    return { ...p, columns: x.cols, rows: Array.from(rowMajor(x)), event: Array.from(y.event) };
  },
  predictProba(state, x) {
    checkRows2(x, state.columns);
    const p = state.columns;
    const train = Float64Array.from(state.rows);
    const test = rowMajor(x);
    const n = state.event.length;
    const k = Math.min(state.neighbours, n);
    const distance2 = new Float64Array(n);
    return Float64Array.from({ length: x.rows }, (_, i) => {
      for (let t = 0; t < n; t++) {
        let sum2 = 0;
        for (let j = 0; j < p; j++) {
          const d = test[i * p + j] - train[t * p + j];
          sum2 += state.metric === "manhattan" ? Math.abs(d) : d * d;
        }
        distance2[t] = state.metric === "manhattan" ? sum2 : Math.sqrt(sum2);
      }
      return share(nearest2(distance2, k), distance2, state);
    });
  }
};
function nearest2(distance2, k) {
  const found = [];
  for (let t = 0; t < distance2.length; t++) {
    if (found.length === k && distance2[t] >= distance2[found[k - 1]])
      continue;
    let at = found.length === k ? k - 1 : found.length;
    while (at > 0 && distance2[found[at - 1]] > distance2[t]) {
      found[at] = found[at - 1];
      at--;
    }
    found[at] = t;
  }
  return found;
}
function share(rows, distance2, { weighting, event }) {
  const touching = distance2[rows[0]] === 0;
  let total = 0;
  let events = 0;
  for (const row of rows) {
    const d = distance2[row];
    const weight = weighting === "uniform" ? 1 : touching ? d === 0 ? 1 : 0 : 1 / d;
    total += weight;
    events += weight * event[row];
  }
  return events / total;
}

// packages/learn/dist/classify/linear.js
function linearPredictor(x, coefficients2, intercept) {
  const out = multiplyVector(x, coefficients2);
  for (let i = 0; i < out.length; i++)
    out[i] += intercept;
  return out;
}

// packages/learn/dist/classify/ridge-logistic.js
function ridgeLogistic(x, event, weight) {
  const { rows: n, cols: p } = x;
  const design = withIntercept2(x);
  let beta = new Float64Array(p + 1);
  let eta = new Float64Array(n);
  let objective = logLoss2(eta, event, weight);
  for (let iteration = 1; iteration <= MAX_ITERATIONS4; iteration++) {
    const { gradient, curvature } = derivatives(design, eta, event, weight);
    for (let j = 1; j <= p; j++) {
      gradient[j] += beta[j];
      curvature.data[j + (p + 1) * j] += 1;
    }
    const step = choleskySolve(cholesky(curvature, 0), gradient);
    const decrement = dot(step, gradient);
    if (decrement <= 1e-14 * (1 + objective)) {
      beta = beta.map((b, j) => b - step[j]);
      break;
    }
    let length = 1;
    let next = beta;
    let nextEta = eta;
    let value = Number.POSITIVE_INFINITY;
    for (; length > 1e-12; length /= 2) {
      next = beta.map((b, j) => b - length * step[j]);
      nextEta = predictor(design, next);
      value = logLoss2(nextEta, event, weight) + 0.5 * squares(next);
      if (value <= objective - 1e-4 * length * decrement + 1e-15 * objective)
        break;
    }
    beta = next;
    eta = nextEta;
    objective = value;
  }
  return { coefficients: beta.slice(1), intercept: beta[0] };
}
var MAX_ITERATIONS4 = 200;
function withIntercept2(x) {
  const design = zeros(x.rows, x.cols + 1);
  design.data.fill(1, 0, x.rows);
  design.data.set(x.data, x.rows);
  return design;
}
function predictor({ rows, cols, data }, beta) {
  const eta = new Float64Array(rows);
  for (let j = 0; j < cols; j++) {
    const b = beta[j];
    for (let i = 0, at = rows * j; i < rows; i++, at++)
      eta[i] += b * data[at];
  }
  return eta;
}
function logLoss2(eta, event, weight) {
  let sum2 = 0;
  for (let i = 0; i < eta.length; i++)
    sum2 += weight[i] * softplus2(event[i] === 1 ? -eta[i] : eta[i]);
  return sum2;
}
function derivatives(design, eta, event, weight) {
  const n = eta.length;
  const residual = new Float64Array(n);
  const information = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = logistic(eta[i]);
    residual[i] = weight[i] * (p - event[i]);
    information[i] = weight[i] * p * logistic(-eta[i]);
  }
  const gradient = new Float64Array(design.cols);
  for (let j = 0; j < design.cols; j++)
    gradient[j] = dot(residual, design.data.subarray(n * j, n * (j + 1)));
  return { gradient, curvature: crossProduct(design, information) };
}
function squares(beta) {
  let sum2 = 0;
  for (let j = 1; j < beta.length; j++)
    sum2 += beta[j] * beta[j];
  return sum2;
}

// packages/learn/dist/classify/topics.js
var ROW_TOLERANCE = 1e-3;
var ROW_ROUNDS = 100;
function fitTopics(counts, rows, words, p, rng) {
  const prior = 1 / p.topics;
  const lambda = Float64Array.from({ length: p.topics * words }, () => gamma100(rng));
  const topics = { count: p.topics, words, lambda };
  const size = p.learning === "batch" ? rows : Math.min(rows, p.batchSize);
  const sums = new Float64Array(lambda.length);
  let step = 0;
  for (let pass = 0; pass < p.passes; pass++) {
    for (let start = 0; start < rows; start += size) {
      const end = Math.min(rows, start + size);
      const weights = expectedWeights(topics);
      sums.fill(0);
      for (let i = start; i < end; i++) {
        const initial = Float64Array.from({ length: p.topics }, () => gamma100(rng));
        inferRow(topics, weights, counts.subarray(i * words, (i + 1) * words), initial, sums);
      }
      const rate = p.learning === "batch" ? 1 : (p.learningOffset + step) ** -p.learningDecay;
      const scale = rows / (end - start);
      for (let k = 0; k < lambda.length; k++) {
        lambda[k] = (1 - rate) * lambda[k] + rate * (prior + scale * sums[k] * weights[k]);
      }
      step++;
    }
  }
  return topics;
}
function topicShares(topics, counts, rows) {
  const { count, words } = topics;
  const weights = expectedWeights(topics);
  const out = new Float64Array(rows * count);
  for (let i = 0; i < rows; i++) {
    const start = new Float64Array(count).fill(1);
    const found = inferRow(topics, weights, counts.subarray(i * words, (i + 1) * words), start);
    const total = found.reduce((a, b) => a + b, 0);
    for (let k = 0; k < count; k++)
      out[i * count + k] = found[k] / total;
  }
  return out;
}
function expectedWeights({ count, words, lambda }) {
  const out = new Float64Array(lambda.length);
  for (let k = 0; k < count; k++)
    expectedShares(lambda.subarray(k * words, (k + 1) * words), out.subarray(k * words));
  return out;
}
function expectedShares(parameters52, out) {
  const total = digamma(parameters52.reduce((a, b) => a + b, 0));
  for (let k = 0; k < parameters52.length; k++)
    out[k] = Math.exp(digamma(parameters52[k]) - total);
}
function inferRow({ count, words }, weights, counts, gamma, sums) {
  const shares = new Float64Array(count);
  const ratio2 = new Float64Array(words);
  const mix = () => {
    for (let w = 0; w < words; w++) {
      if (counts[w] === 0)
        continue;
      let norm = Number.EPSILON;
      for (let k = 0; k < count; k++)
        norm += shares[k] * weights[k * words + w];
      ratio2[w] = counts[w] / norm;
    }
  };
  expectedShares(gamma, shares);
  for (let round = 0; round < ROW_ROUNDS; round++) {
    mix();
    let change = 0;
    for (let k = 0; k < count; k++) {
      let sum2 = 0;
      for (let w = 0; w < words; w++)
        sum2 += ratio2[w] * weights[k * words + w];
      const next = 1 / count + shares[k] * sum2;
      change += Math.abs(next - gamma[k]) / count;
      gamma[k] = next;
    }
    expectedShares(gamma, shares);
    if (change < ROW_TOLERANCE)
      break;
  }
  if (sums !== void 0) {
    mix();
    for (let k = 0; k < count; k++) {
      for (let w = 0; w < words; w++)
        sums[k * words + w] += shares[k] * ratio2[w];
    }
  }
  return gamma;
}
function gamma100(rng) {
  const d = 100 - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (; ; ) {
    const z = rng.normal();
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - rng.uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v))
      return d * v / 100;
  }
}
function digamma(x) {
  let shift = 0;
  let z = x;
  for (; z < 10; z++)
    shift -= 1 / z;
  const f = 1 / (z * z);
  const series = f * (1 / 12 - f * (1 / 120 - f * (1 / 252 - f * (1 / 240 - f * (1 / 132 - f * 691 / 32760)))));
  return shift + Math.log(z) - 0.5 / z - series;
}

// packages/learn/dist/classify/latent-dirichlet.js
var parameters17 = external_exports.strictObject({
  topics: external_exports.number().int().min(2).default(10),
  /** `minmax` maps each column's training range to 0..1 (new values below it to 0); `none` reads columns as counts. */
  scaling: external_exports.enum(["minmax", "none"]).default("minmax"),
  learning: external_exports.enum(["batch", "online"]).default("batch"),
  passes: external_exports.number().int().min(1).default(10),
  batchSize: external_exports.number().int().min(1).default(128),
  learningDecay: external_exports.number().gt(0.5).max(1).default(0.7),
  learningOffset: external_exports.number().min(1).default(10),
  /** Inverse strength of the L2 penalty of the logistic model on the topics. */
  C: external_exports.number().positive().default(1),
  classWeight: classWeightSchema
});
var latentDirichlet = {
  kind: "classifier",
  name: "latent-dirichlet",
  summary: "Latent Dirichlet allocation: topic shares of non-negative columns into a logistic model.",
  source: "Blei, Ng and Jordan 2003; Hoffman, Blei and Bach 2010; scikit-learn LatentDirichletAllocation",
  parameters: parameters17,
  fit(x, y, p, { rng, weights }) {
    checkTrainingSet(x, y, weights);
    const scaling2 = p.scaling === "minmax" ? rangesOf(x) : null;
    const counts = toCounts(x, scaling2);
    const { lambda } = fitTopics(counts, x.rows, x.cols, p, rng);
    const shares = sharesOf({ columns: x.cols, topics: p.topics, lambda }, counts, x.rows);
    const strength = rowWeights(y, weights, p.classWeight).map((w) => w * p.C);
    const { coefficients: coefficients2, intercept } = ridgeLogistic(shares, y.event, strength);
    return {
      columns: x.cols,
      scaling: scaling2,
      topics: p.topics,
      lambda: Array.from(lambda),
      coefficients: Array.from(coefficients2),
      intercept
    };
  },
  predictProba: (state, x) => expitInPlace(decision6(state, x)),
  decision: decision6
};
function decision6(state, x) {
  checkRows2(x, state.columns);
  const shares = sharesOf(state, toCounts(x, state.scaling), x.rows);
  return linearPredictor(shares, state.coefficients, state.intercept);
}
function sharesOf({ columns, topics, lambda }, counts, rows) {
  const flat = topicShares({ count: topics, words: columns, lambda: Float64Array.from(lambda) }, counts, rows);
  const out = zeros(rows, topics);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < topics; k++)
      out.data[i + rows * k] = flat[i * topics + k];
  return out;
}
function rangesOf(x) {
  const lower = [];
  const range = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const min = values.reduce((a, b) => Math.min(a, b));
    lower.push(min);
    range.push(values.reduce((a, b) => Math.max(a, b)) - min);
  }
  return { lower, range };
}
function toCounts(x, scaling2) {
  const counts = new Float64Array(x.data.length);
  for (let j = 0; j < x.cols; j++) {
    for (let i = 0; i < x.rows; i++) {
      const value = x.data[i + x.rows * j];
      if (scaling2 === null && value < 0) {
        throw new RadError("RAD-LEARN-NEGATIVE", { step: "Latent Dirichlet allocation", row: i, column: j });
      }
      const range = scaling2?.range[j];
      counts[i * x.cols + j] = scaling2 === null ? value : range === 0 ? 0 : Math.max(0, (value - scaling2.lower[j]) / range);
    }
  }
  return counts;
}

// packages/learn/dist/classify/class-moments.js
function classMoments(x, event) {
  const of = (outcome) => {
    const rows = rowsWhere(event, (value) => value === outcome);
    const centred = takeRows(x, rows);
    const mean2 = new Float64Array(x.cols);
    for (let j = 0; j < x.cols; j++) {
      const values = column(centred, j);
      let sum2 = 0;
      for (const value of values)
        sum2 += value;
      mean2[j] = sum2 / rows.length;
      for (let i = 0; i < values.length; i++)
        values[i] -= mean2[j];
    }
    return { prior: rows.length / x.rows, mean: mean2, centred };
  };
  return [of(0), of(1)];
}

// packages/learn/dist/classify/ledoit-wolf.js
function ledoitWolf(centred) {
  const { rows: n, cols: p } = centred;
  const covariance = covarianceOf2(centred);
  if (p === 1)
    return { covariance, shrinkage: 0 };
  const squared = { rows: n, cols: p, data: centred.data.map((value) => value * value) };
  const rowNorms = new Float64Array(n);
  for (let j = 0; j < p; j++) {
    const values = column(squared, j);
    for (let i = 0; i < n; i++)
      rowNorms[i] += values[i];
  }
  const trace = traceOf(covariance);
  const mu = trace / p;
  const squares2 = dot(covariance.data, covariance.data);
  const delta = (squares2 - 2 * mu * trace + p * mu * mu) / p;
  const beta = Math.min((dot(rowNorms, rowNorms) / n - squares2) / (p * n), delta);
  const shrinkage = beta <= 0 ? 0 : beta / delta;
  return { covariance: shrinkTo(covariance, shrinkage, mu), shrinkage };
}
function covarianceOf2(centred) {
  const covariance = crossProduct(centred);
  for (let k = 0; k < covariance.data.length; k++)
    covariance.data[k] /= centred.rows;
  return covariance;
}
function shrinkTo(covariance, share2, mu = traceOf(covariance) / covariance.rows) {
  const p = covariance.rows;
  const out = zeros(p, p);
  for (let k = 0; k < out.data.length; k++)
    out.data[k] = (1 - share2) * covariance.data[k];
  for (let j = 0; j < p; j++)
    out.data[j + p * j] += share2 * mu;
  return out;
}
function traceOf({ rows, data }) {
  let sum2 = 0;
  for (let j = 0; j < rows; j++)
    sum2 += data[j + rows * j];
  return sum2;
}

// packages/learn/dist/classify/qr.js
function householder(a) {
  const { rows: m, cols: k } = a;
  const work = { rows: m, cols: k, data: a.data.slice() };
  const diagonal = new Float64Array(k);
  const scale = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    const v = column(work, j).subarray(j);
    const norm = Math.sqrt(dot(v, v));
    diagonal[j] = v[0] > 0 ? -norm : norm;
    if (norm === 0)
      continue;
    v[0] -= diagonal[j];
    scale[j] = 2 / dot(v, v);
    for (let c = j + 1; c < k; c++)
      reflect(column(work, c).subarray(j), v, scale[j]);
  }
  const r = zeros(k, k);
  for (let j = 0; j < k; j++) {
    for (let i = 0; i < j; i++)
      r.data[i + k * j] = work.data[i + m * j];
    r.data[j + k * j] = diagonal[j];
  }
  return {
    r,
    applyQ(v) {
      const out = new Float64Array(m);
      out.set(v);
      for (let j = k - 1; j >= 0; j--) {
        if (scale[j] > 0)
          reflect(out.subarray(j), column(work, j).subarray(j), scale[j]);
      }
      return out;
    }
  };
}
function reflect(target, v, scale) {
  const along = scale * dot(v, target);
  for (let i = 0; i < v.length; i++)
    target[i] -= along * v[i];
}

// packages/learn/dist/classify/thin-svd.js
function rightSingular(a) {
  const wide = a.cols > a.rows;
  const { r, applyQ } = householder(wide ? transpose(a) : a);
  const v = jacobi(r);
  const k = r.cols;
  const norms = Float64Array.from({ length: k }, (_, j) => Math.sqrt(dot(column(r, j), column(r, j))));
  const order = [...norms.keys()].sort((i, j) => norms[j] - norms[i]);
  const vectors = zeros(a.cols, k);
  order.forEach((from, to) => {
    const unit = column(r, from).map((value) => norms[from] > 0 ? value / norms[from] : 0);
    vectors.data.set(wide ? applyQ(unit) : column(v, from), a.cols * to);
  });
  return { values: Float64Array.from(order, (j) => norms[j]), vectors };
}
function jacobi(a) {
  const k = a.cols;
  const v = zeros(k, k);
  for (let j = 0; j < k; j++)
    v.data[j + k * j] = 1;
  let rotated = true;
  for (let sweep2 = 0; sweep2 < 60 && rotated; sweep2++) {
    rotated = false;
    for (let p = 0; p < k - 1; p++) {
      for (let q = p + 1; q < k; q++)
        if (rotate(a, v, p, q))
          rotated = true;
    }
  }
  return v;
}
function rotate(a, v, p, q) {
  const x = column(a, p);
  const y = column(a, q);
  const xx = dot(x, x);
  const yy = dot(y, y);
  const xy = dot(x, y);
  if (Math.abs(xy) <= 1e-15 * Math.sqrt(xx * yy))
    return false;
  const zeta = (yy - xx) / (2 * xy);
  const t = (zeta >= 0 ? 1 : -1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const c = 1 / Math.sqrt(1 + t * t);
  turn(x, y, c, c * t);
  turn(column(v, p), column(v, q), c, c * t);
  return true;
}
function turn(x, y, c, s) {
  for (let i = 0; i < x.length; i++) {
    const xi = x[i];
    const yi = y[i];
    x[i] = c * xi - s * yi;
    y[i] = s * xi + c * yi;
  }
}

// packages/learn/dist/classify/lda.js
var parameters18 = external_exports.strictObject({
  solver: external_exports.enum(["svd", "lsqr"]).default("svd"),
  /** With `lsqr`: Ledoit-Wolf's (`auto`) or a fixed share by which each covariance is pulled to a multiple of the identity. */
  shrinkage: external_exports.union([external_exports.enum(["none", "auto"]), external_exports.number().min(0).max(1)]).default("none")
}).refine(({ solver, shrinkage }) => solver === "lsqr" || shrinkage === "none", {
  path: ["shrinkage"],
  message: "shrinkage needs the solver lsqr"
});
var lda = {
  kind: "classifier",
  name: "lda",
  summary: "Linear discriminant analysis, optionally with a shrunk covariance.",
  source: "Hastie, Tibshirani and Friedman 2009, 4.3; scikit-learn LinearDiscriminantAnalysis",
  parameters: parameters18,
  fit(x, y, { solver, shrinkage }, { weights }) {
    refuseWeights("Linear discriminant analysis", weights);
    checkTrainingSet(x, y, weights);
    const classes = classMoments(x, y.event);
    const difference = classes[1].mean.map((value, j) => value - classes[0].mean[j]);
    const direction = solver === "svd" ? bySvd(classes, difference) : shrinkage === "none" || shrinkage === 0 ? byRows(classes, difference) : byCovariance(shrunk(classes, shrinkage), difference);
    const middle2 = classes[1].mean.map((value, j) => (value + classes[0].mean[j]) / 2);
    const intercept = Math.log(classes[1].prior / classes[0].prior) - dot(direction, middle2);
    return { coefficients: Array.from(direction), intercept };
  },
  predictProba: (state, x) => expitInPlace(decision7(state, x)),
  decision: decision7
};
function decision7(state, x) {
  checkRows2(x, state.coefficients.length);
  return linearPredictor(x, state.coefficients, state.intercept);
}
var TOLERANCE3 = 1e-4;
function bySvd(classes, difference) {
  const rows = stack(classes);
  const deviation2 = new Float64Array(rows.cols);
  const degrees = Math.max(1, rows.rows - 2);
  for (let j = 0; j < rows.cols; j++) {
    const values = column(rows, j);
    deviation2[j] = Math.sqrt(dot(values, values) / rows.rows) || 1;
    for (let i = 0; i < values.length; i++)
      values[i] /= deviation2[j] * Math.sqrt(degrees);
  }
  const scaled = difference.map((d, j) => d / deviation2[j]);
  return alongAxes(rightSingular(rows), scaled, TOLERANCE3).map((value, j) => value / deviation2[j]);
}
function byRows(classes, difference) {
  const rows = stack(classes);
  for (let k = 0; k < rows.data.length; k++)
    rows.data[k] /= Math.sqrt(rows.rows);
  const axes = rightSingular(rows);
  return alongAxes(axes, difference, Math.sqrt(Number.EPSILON * rows.cols) * axes.values[0]);
}
function stack([other, event]) {
  const out = zeros(other.centred.rows + event.centred.rows, other.centred.cols);
  for (let j = 0; j < out.cols; j++) {
    column(out, j).set(column(other.centred, j));
    column(out, j).set(column(event.centred, j), other.centred.rows);
  }
  return out;
}
function alongAxes({ values, vectors }, d, cutOff2) {
  const out = new Float64Array(d.length);
  for (let k = 0; k < values.length && values[k] > cutOff2; k++) {
    const axis = column(vectors, k);
    const along = dot(d, axis) / (values[k] * values[k]);
    for (let j = 0; j < out.length; j++)
      out[j] += along * axis[j];
  }
  return out;
}
function shrunk(classes, shrinkage) {
  const p = classes[0].mean.length;
  const out = zeros(p, p);
  for (const { prior, centred } of classes) {
    const own = shrinkage === "auto" ? ledoitWolfOfStandardised(centred) : shrinkTo(covarianceOf2(centred), shrinkage);
    for (let k = 0; k < out.data.length; k++)
      out.data[k] += prior * own.data[k];
  }
  return out;
}
function ledoitWolfOfStandardised(centred) {
  const { rows: n, cols: p } = centred;
  const scale = new Float64Array(p);
  const standardised = zeros(n, p);
  for (let j = 0; j < p; j++) {
    const values = column(centred, j);
    scale[j] = Math.sqrt(dot(values, values) / n) || 1;
    for (let i = 0; i < n; i++)
      standardised.data[i + n * j] = values[i] / scale[j];
  }
  const { covariance } = ledoitWolf(standardised);
  for (let j = 0; j < p; j++)
    for (let i = 0; i < p; i++)
      covariance.data[i + p * j] *= scale[i] * scale[j];
  return covariance;
}
function byCovariance(covariance, difference) {
  try {
    return solveSymmetric(covariance, difference);
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SINGULAR"))
      throw error;
    throw new RadError("RAD-LEARN-SINGULAR", {
      step: "Linear discriminant analysis",
      problem: "the shrunk covariance is still singular"
    });
  }
}

// packages/learn/dist/penalised/lambda-sequence.js
var INFINITE_LAMBDA = 99e34;
function lambdaSequence(slopes, factors, alpha, count, ratio2) {
  let largest3 = 0;
  for (let j = 0; j < slopes.length; j++) {
    if (factors[j] > 0)
      largest3 = Math.max(largest3, Math.abs(slopes[j]) / factors[j]);
  }
  largest3 /= Math.max(alpha, 1e-3);
  const step = count > 1 ? ratio2 ** (1 / (count - 1)) : 1;
  return Float64Array.from({ length: count }, (_, k) => largest3 * step ** k);
}

// packages/learn/dist/penalised/binomial-family.js
function binomialFamily(event, weight) {
  const rows = event.length;
  const curvature = new Float64Array(rows);
  return {
    rows,
    quadratic: false,
    intercept: true,
    saturatedLoss: 0,
    loss(eta) {
      let sum2 = 0;
      for (let i = 0; i < rows; i++)
        sum2 += weight[i] * softplus2(event[i] === 1 ? -eta[i] : eta[i]);
      return sum2;
    },
    residual(eta, out) {
      for (let i = 0; i < rows; i++)
        out[i] = weight[i] * (event[i] - logistic(eta[i]));
    },
    freeze(eta) {
      for (let i = 0; i < rows; i++) {
        const p = logistic(eta[i]);
        curvature[i] = weight[i] * Math.max(p * (1 - p), LEAST_CURVATURE);
      }
    },
    curvatureTimes(vector, out) {
      for (let i = 0; i < rows; i++)
        out[i] = curvature[i] * vector[i];
    }
  };
}
var LEAST_CURVATURE = 1e-10;

// packages/learn/dist/penalised/cox-family.js
function coxFamily(outcome, weight) {
  const rows = outcome.time.length;
  const order = Uint32Array.from({ length: rows }, (_, i) => i).sort((a, b) => outcome.time[a] - outcome.time[b]);
  const starts = tieStarts(outcome.time, order);
  const groups = starts.length - 1;
  const events = new Float64Array(groups);
  let saturated = 0;
  for (let g = 0; g < groups; g++) {
    for (let k = starts[g]; k < starts[g + 1]; k++) {
      const row = order[k];
      if (outcome.event[row] === 1)
        events[g] += weight[row];
    }
    if (events[g] > 0)
      saturated += events[g] * Math.log(events[g]);
  }
  const hazard = new Float64Array(rows);
  const atRisk = new Float64Array(groups);
  const frozenHazard = new Float64Array(rows);
  const frozenRisk = new Float64Array(groups);
  const evaluate2 = (eta, into, sums) => {
    let largest3 = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < rows; i++)
      if (weight[i] > 0 && eta[i] > largest3)
        largest3 = eta[i];
    let total = 0;
    for (let g = groups - 1; g >= 0; g--) {
      for (let k = starts[g]; k < starts[g + 1]; k++) {
        const row = order[k];
        into[row] = weight[row] > 0 ? weight[row] * Math.exp(eta[row] - largest3) : 0;
        total += into[row];
      }
      sums[g] = total;
    }
    return largest3;
  };
  return {
    rows,
    quadratic: false,
    intercept: false,
    saturatedLoss: saturated,
    loss(eta) {
      const largest3 = evaluate2(eta, hazard, atRisk);
      let sum2 = 0;
      for (let i = 0; i < rows; i++)
        if (outcome.event[i] === 1)
          sum2 -= weight[i] * (eta[i] - largest3);
      for (let g = 0; g < groups; g++) {
        if (events[g] === 0)
          continue;
        if (atRisk[g] < LEAST_RISK)
          return Number.POSITIVE_INFINITY;
        sum2 += events[g] * Math.log(atRisk[g]);
      }
      return sum2;
    },
    residual(eta, out) {
      evaluate2(eta, hazard, atRisk);
      let cumulative = 0;
      for (let g = 0; g < groups; g++) {
        if (events[g] > 0)
          cumulative += events[g] / atRisk[g];
        for (let k = starts[g]; k < starts[g + 1]; k++) {
          const row = order[k];
          out[row] = (outcome.event[row] === 1 ? weight[row] : 0) - hazard[row] * cumulative;
        }
      }
    },
    freeze(eta) {
      evaluate2(eta, frozenHazard, frozenRisk);
    },
    curvatureTimes(vector, out) {
      let weighted2 = 0;
      for (let g = groups - 1; g >= 0; g--) {
        for (let k = starts[g]; k < starts[g + 1]; k++)
          weighted2 += frozenHazard[order[k]] * vector[order[k]];
        atRisk[g] = weighted2;
      }
      let first = 0;
      let second = 0;
      for (let g = 0; g < groups; g++) {
        if (events[g] > 0) {
          const share2 = events[g] / frozenRisk[g];
          first += share2;
          second += share2 * atRisk[g] / frozenRisk[g];
        }
        for (let k = starts[g]; k < starts[g + 1]; k++) {
          const row = order[k];
          out[row] = frozenHazard[row] * (vector[row] * first - second);
        }
      }
    }
  };
}
var LEAST_RISK = 1e-280;
function tieStarts(time, order) {
  const starts = [];
  for (let k = 0; k < order.length; k++)
    if (k === 0 || time[order[k]] !== time[order[k - 1]])
      starts.push(k);
  return Uint32Array.from([...starts, order.length]);
}

// packages/learn/dist/penalised/design.js
function centredDesign(x, weight, standardise3) {
  const out = zeros(x.rows, x.cols);
  const centre = new Float64Array(x.cols);
  const scale = new Float64Array(x.cols);
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const into = column(out, j);
    let mean2 = 0;
    let largest3 = 0;
    for (let i = 0; i < x.rows; i++) {
      mean2 += weight[i] * values[i];
      largest3 = Math.max(largest3, Math.abs(values[i]));
    }
    let variance2 = 0;
    for (let i = 0; i < x.rows; i++) {
      into[i] = values[i] - mean2;
      variance2 += weight[i] * into[i] * into[i];
    }
    centre[j] = mean2;
    const deviation2 = Math.sqrt(variance2);
    if (!(deviation2 > CONSTANT * largest3))
      into.fill(0);
    else {
      scale[j] = standardise3 ? deviation2 : 1;
      if (standardise3)
        for (let i = 0; i < x.rows; i++)
          into[i] /= deviation2;
    }
  }
  return { x: out, centre, scale };
}
var CONSTANT = 1e-14;

// packages/learn/dist/penalised/gaussian-family.js
function gaussianFamily(value, weight) {
  const rows = value.length;
  return {
    rows,
    quadratic: true,
    intercept: true,
    saturatedLoss: 0,
    loss(eta) {
      let sum2 = 0;
      for (let i = 0; i < rows; i++)
        sum2 += weight[i] * (value[i] - eta[i]) ** 2;
      return sum2 / 2;
    },
    residual(eta, out) {
      for (let i = 0; i < rows; i++)
        out[i] = weight[i] * (value[i] - eta[i]);
    },
    freeze() {
    },
    curvatureTimes(vector, out) {
      for (let i = 0; i < rows; i++)
        out[i] = weight[i] * vector[i];
    }
  };
}

// packages/learn/dist/penalised/quadratic.js
var PenalisedQuadratic = class {
  room = 0;
  support = new Int32Array(0);
  factor = new Float64Array(0);
  factored = { version: -1, l2: Number.NaN, size: -1 };
  supported = new Uint8Array(0);
  move = new Float64Array(0);
  minimise(gram2, size, factors, penalty, b, slope) {
    this.reserve(size);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      for (let k = 0, last = -1; k < SETTLING; k++) {
        if (sweep(gram2, size, factors, penalty, b, slope) <= SMALL2)
          return;
        const count = this.countSupport(size, b);
        if (count === last)
          break;
        last = count;
      }
      if (this.walk(gram2, size, factors, penalty, b, slope))
        continue;
      for (let k = 0; k < MAX_SWEEPS && sweep(gram2, size, factors, penalty, b, slope) > SMALL2; k++)
        ;
      return;
    }
  }
  countSupport(size, b) {
    let count = 0;
    for (let j = 0; j < size; j++)
      if (b[j] !== 0)
        count++;
    return count;
  }
  /** Moves to the minimum on the present support, dropping what reaches 0 on the way. False if the system is singular. */
  walk({ data, stride, version }, size, factors, { l1, l2 }, b, slope) {
    const { support, move } = this;
    for (; ; ) {
      if (this.factored.version !== version || this.factored.l2 !== l2)
        this.factored = { version, l2, size: 0 };
      const count = this.settleSupport(size, factors, b);
      if (count === 0)
        return true;
      const rank = this.factorise(data, stride, count, factors, l2);
      if (rank < count) {
        if (l1 === 0 || !this.leaveNullSpace(data, stride, rank, size, factors, l1, b, slope))
          return false;
        continue;
      }
      for (let s = 0; s < count; s++) {
        const j = support[s];
        move[s] = slope[j] - factors[j] * (l1 * Math.sign(b[j]) + l2 * b[j]);
      }
      this.solve(count);
      let length = 1;
      let blocking = -1;
      for (let s = 0; s < count; s++) {
        const j = support[s];
        if (factors[j] === 0 || l1 === 0 || Math.sign(b[j] + move[s]) === Math.sign(b[j]))
          continue;
        const reach = -b[j] / move[s];
        if (reach < length || blocking < 0) {
          length = Math.min(length, reach);
          blocking = j;
        }
      }
      for (let s = 0; s < count; s++) {
        const j = support[s];
        const change = j === blocking ? -b[j] : length * move[s];
        b[j] = j === blocking ? 0 : b[j] + change;
        const base = stride * j;
        for (let k = 0; k < size; k++)
          slope[k] -= change * data[base + k];
      }
      if (blocking < 0)
        return true;
    }
  }
  /**
   * Column `rank` of the support is a combination of those before it: along that combination only the L1 penalty changes.
   * Goes the way it falls until a coefficient reaches 0. False if none does.
   */
  leaveNullSpace(data, stride, rank, size, factors, l1, b, slope) {
    const { support, move } = this;
    const base = stride * support[rank];
    for (let s = 0; s < rank; s++)
      move[s] = -data[base + support[s]];
    this.solve(rank);
    move[rank] = 1;
    let rise = 0;
    for (let s = 0; s <= rank; s++)
      rise += l1 * factors[support[s]] * Math.sign(b[support[s]]) * move[s];
    const way = rise > 0 ? -1 : 1;
    let length = Number.POSITIVE_INFINITY;
    let blocking = -1;
    for (let s = 0; s <= rank; s++) {
      const j = support[s];
      const reach = -b[j] / (way * move[s]);
      if (factors[j] === 0 || !(reach > 0 && reach < length))
        continue;
      length = reach;
      blocking = j;
    }
    if (blocking < 0)
      return false;
    for (let s = 0; s <= rank; s++) {
      const j = support[s];
      const change = j === blocking ? -b[j] : length * way * move[s];
      b[j] = j === blocking ? 0 : b[j] + change;
      for (let k = 0; k < size; k++)
        slope[k] -= change * data[stride * j + k];
    }
    return true;
  }
  /**
   * The columns in use: those of the factor that still are, in its order, then the others; how many. What is no longer in use leaves
   * the factor, which costs the square of its size and not its cube.
   */
  settleSupport(size, factors, b) {
    const { support, supported, factored } = this;
    supported.fill(0, 0, size);
    let count = 0;
    for (let left = factored.size; left > 0; left--) {
      const j = support[count];
      if (b[j] !== 0 || factors[j] === 0) {
        supported[j] = 1;
        count++;
      } else
        this.removeFromFactor(count);
    }
    for (let j = 0; j < size; j++)
      if (supported[j] === 0 && (b[j] !== 0 || factors[j] === 0))
        support[count++] = j;
    return count;
  }
  /** The factor and its support without row `r`: the rows below move up, and rotations take off what then stands right of the diagonal. */
  removeFromFactor(r) {
    const { support, factor, factored, room } = this;
    const size = factored.size - 1;
    support.copyWithin(r, r + 1, size + 1);
    for (let i = r; i < size; i++)
      factor.copyWithin(i * room, (i + 1) * room, (i + 1) * room + i + 2);
    for (let c = r; c < size; c++) {
      const [own, right] = [factor[c * room + c], factor[c * room + c + 1]];
      const length = Math.sqrt(own * own + right * right);
      const [cosine, sine] = [own / length, right / length];
      for (let i = c; i < size; i++) {
        const at = i * room + c;
        const [first, second] = [factor[at], factor[at + 1]];
        factor[at] = cosine * first + sine * second;
        factor[at + 1] = cosine * second - sine * first;
      }
    }
    this.factored = { ...factored, size };
  }
  /** Extends the Cholesky factor of H + l2 to the whole support; how many of its columns are independent, so that it covers them. */
  factorise(data, stride, count, factors, l2) {
    const { support, factor, factored, room } = this;
    for (let r = factored.size; r < count; r++) {
      const base = stride * support[r];
      const row = r * room;
      for (let c = 0; c <= r; c++) {
        const other = c * room;
        let sum2 = data[base + support[c]];
        if (c === r)
          sum2 += l2 * factors[support[r]];
        for (let k = 0; k < c; k++)
          sum2 -= factor[row + k] * factor[other + k];
        if (c < r)
          factor[row + c] = sum2 / factor[other + c];
        else {
          if (!(sum2 > SINGULAR * data[base + support[r]])) {
            this.factored = { ...factored, size: r };
            return r;
          }
          factor[row + r] = Math.sqrt(sum2);
        }
      }
    }
    this.factored = { ...factored, size: count };
    return count;
  }
  /** Solves factor factor' x = move in place. */
  solve(count) {
    const { factor, move, room } = this;
    for (let r = 0; r < count; r++) {
      let sum2 = move[r];
      for (let k = 0; k < r; k++)
        sum2 -= factor[r * room + k] * move[k];
      move[r] = sum2 / factor[r * room + r];
    }
    for (let r = count - 1; r >= 0; r--) {
      const value = move[r] / factor[r * room + r];
      move[r] = value;
      for (let k = 0; k < r; k++)
        move[k] -= factor[r * room + k] * value;
    }
  }
  reserve(size) {
    if (this.support.length >= size)
      return;
    const room = 2 * size;
    this.room = room;
    this.support = new Int32Array(room);
    this.supported = new Uint8Array(room);
    this.move = new Float64Array(room);
    this.factor = new Float64Array(room * room);
    this.factored = { version: -1, l2: Number.NaN, size: -1 };
  }
};
function sweep({ data, stride }, size, factors, { l1, l2 }, b, slope) {
  let largest3 = 0;
  let scale = 0;
  for (let j = 0; j < size; j++) {
    const base = stride * j;
    const curvature = data[base + j];
    if (curvature === 0)
      continue;
    const old = b[j];
    const target = slope[j] + curvature * old;
    const threshold = l1 * factors[j];
    const excess = target > threshold ? target - threshold : target < -threshold ? target + threshold : 0;
    if (old === 0 && Math.abs(excess) <= EDGE * threshold)
      continue;
    const next = excess / (curvature + l2 * factors[j]);
    const unit = Math.sqrt(curvature);
    scale = Math.max(scale, Math.abs(next) * unit);
    if (next === old)
      continue;
    const change = next - old;
    b[j] = next;
    largest3 = Math.max(largest3, Math.abs(change) * unit);
    for (let k = 0; k < size; k++)
      slope[k] -= change * data[base + k];
  }
  return scale > 0 ? largest3 / scale : largest3;
}
var MAX_ROUNDS = 500;
var SETTLING = 20;
var MAX_SWEEPS = 5e3;
var EDGE = 1e-9;
var SMALL2 = 1e-13;
var SINGULAR = 1e-11;

// packages/learn/dist/penalised/solver.js
var PenalisedSolver = class {
  x;
  family;
  factors;
  coefficients;
  eta;
  /** Minus the gradient of the loss by each coefficient, where it was looked at last. */
  slopes;
  /** A residual at which all slopes were taken, these slopes, and the lengths of the columns: they bound the slopes elsewhere. */
  anchor;
  anchored;
  lengths;
  residual;
  quadratic = new PenalisedQuadratic();
  usable;
  /** Working columns, their place (-1 where not working), and the curvature between them. */
  working;
  place;
  size = 0;
  gram = { data: new Float64Array(0), stride: 0, version: 0 };
  stale = true;
  /** The curvature is that of the present point. */
  fresh = false;
  /** What a slope may be off after steps that end at TOLERANCE. */
  slack = 0;
  lastL1 = Number.POSITIVE_INFINITY;
  held;
  products;
  b = new Float64Array(0);
  from = new Float64Array(0);
  slope = new Float64Array(0);
  workingFactors = new Float64Array(0);
  /** `x` has centred columns (a column of ones, factor 0, for an intercept); columns of zeros are never used. */
  constructor(x, family, factors) {
    this.x = x;
    this.family = family;
    this.factors = factors;
    this.coefficients = new Float64Array(x.cols);
    this.slopes = new Float64Array(x.cols);
    this.eta = new Float64Array(x.rows);
    this.residual = new Float64Array(x.rows);
    this.held = new Float64Array(x.rows);
    this.products = new Float64Array(x.rows);
    this.working = new Int32Array(x.cols);
    this.place = new Int32Array(x.cols).fill(-1);
    this.usable = Int32Array.from({ length: x.cols }, (_, j) => j).filter((j) => x.data.subarray(x.rows * j, x.rows * (j + 1)).some((value) => value !== 0));
    for (const j of this.usable)
      if (factors[j] === 0)
        this.add(j);
    this.anchor = new Float64Array(x.rows);
    this.anchored = new Float64Array(x.cols);
    this.lengths = Float64Array.from({ length: x.cols }, (_, j) => Math.sqrt(this.dotColumn(j, x.data.subarray(x.rows * j, x.rows * (j + 1)))));
    family.residual(this.eta, this.residual);
    this.dropAnchor();
  }
  /** Minus the gradient of the loss by each coefficient at the present point. */
  allSlopes() {
    this.dropAnchor();
    return this.slopes;
  }
  solve(penalty) {
    const { usable, factors, slopes } = this;
    const { l1 } = penalty;
    const reach = 2 * l1 - this.lastL1;
    const likely = usable.filter((j) => Math.abs(slopes[j]) >= reach * factors[j]);
    this.lastL1 = l1;
    this.admit(likely, l1);
    for (let round = 0; round < MAX_ROUNDS2; round++) {
      this.descend(penalty);
      for (const j of likely)
        this.slopes[j] = this.dotColumn(j, this.residual);
      if (this.admit(likely, l1))
        continue;
      this.evaluateDoubtful(l1);
      if (!this.admit(usable, l1))
        return;
    }
  }
  /** Minimises over the working columns. Leaves the residual of the solution. */
  descend(penalty) {
    const { family, coefficients: coefficients2, eta, held, residual } = this;
    let objective = family.loss(eta) + this.cost(penalty);
    let previous = Number.POSITIVE_INFINITY;
    for (let step = 0; step < MAX_STEPS; step++) {
      family.residual(eta, residual);
      if (this.size === 0)
        return;
      if (this.stale)
        this.refresh();
      const size = this.propose(penalty);
      held.set(eta);
      this.advance(1);
      let reached = family.loss(eta) + this.cost(penalty);
      if (size > NEAR && !(reached <= objective + ROUNDING * Math.abs(objective))) {
        eta.set(held);
        for (let k = 0; k < this.size; k++)
          coefficients2[this.working[k]] = this.from[k];
        if (!this.fresh) {
          this.stale = true;
          continue;
        }
        for (let length = 0.5; length > SHORTEST && !(reached < objective); length /= 2) {
          eta.set(held);
          this.advance(length);
          reached = family.loss(eta) + this.cost(penalty);
        }
        if (!(reached < objective)) {
          eta.set(held);
          this.advance(0);
          break;
        }
      }
      objective = reached;
      this.fresh = false;
      if (size <= TOLERANCE4 || family.quadratic)
        break;
      if (size > SLOW * previous) {
        if (size <= NOISE)
          break;
        this.stale = true;
      }
      previous = size;
    }
    family.residual(eta, residual);
  }
  /** The minimum of the quadratic model into `b`, from `from`; the size of the step relative to the coefficients. */
  propose(penalty) {
    const { size, working, factors, coefficients: coefficients2, b, from, slope, workingFactors, gram: gram2 } = this;
    for (let k = 0; k < size; k++) {
      const j = working[k];
      from[k] = coefficients2[j];
      b[k] = coefficients2[j];
      slope[k] = this.dotColumn(j, this.residual);
      workingFactors[k] = factors[j];
    }
    this.quadratic.minimise(gram2, size, workingFactors, penalty, b, slope);
    let change = 0;
    let scale = 0;
    let largestUnit = 0;
    for (let k = 0; k < size; k++) {
      const unit = Math.sqrt(gram2.data[k + gram2.stride * k]);
      change = Math.max(change, Math.abs(b[k] - from[k]) * unit);
      scale = Math.max(scale, Math.abs(b[k]) * unit);
      largestUnit = Math.max(largestUnit, unit);
    }
    this.slack = 10 * TOLERANCE4 * scale * largestUnit;
    return scale > 0 ? change / scale : change;
  }
  /** Goes the share `length` of the way from `from` to `b`. */
  advance(length) {
    const { size, working, coefficients: coefficients2, b, from, eta, x } = this;
    const n = x.rows;
    for (let k = 0; k < size; k++) {
      const change = length * (b[k] - from[k]);
      if (change === 0) {
        coefficients2[working[k]] = from[k];
        continue;
      }
      coefficients2[working[k]] = length === 1 ? b[k] : from[k] + change;
      const base = n * working[k];
      for (let i = 0; i < n; i++)
        eta[i] += change * x.data[base + i];
    }
  }
  cost({ l1, l2 }) {
    let sum2 = 0;
    for (let k = 0; k < this.size; k++) {
      const j = this.working[k];
      const value = this.coefficients[j];
      if (value !== 0)
        sum2 += this.factors[j] * (l1 * Math.abs(value) + 0.5 * l2 * value * value);
    }
    return sum2;
  }
  /** Takes those of the columns to work that break the optimality conditions at 0; true if there was one. */
  admit(columns, l1) {
    let any = false;
    for (let k = 0; k < columns.length; k++) {
      const j = columns[k];
      if (this.place[j] >= 0 || Math.abs(this.slopes[j]) <= l1 * this.factors[j] * (1 + KKT) + this.slack)
        continue;
      this.add(j);
      any = true;
    }
    return any;
  }
  add(j) {
    this.place[j] = this.size;
    this.working[this.size++] = j;
    if (this.size > this.gram.stride)
      this.enlarge();
    if (!this.stale)
      this.fillRow(this.size - 1);
  }
  /** Takes the curvature at the present point, over the columns that are in use. */
  refresh() {
    const { coefficients: coefficients2, factors, place } = this;
    const before = this.working.slice(0, this.size);
    const anyUsed = before.some((j) => coefficients2[j] !== 0);
    this.family.freeze(this.eta);
    this.gram.version++;
    this.size = 0;
    this.stale = false;
    for (const j of before) {
      place[j] = -1;
      const violates = Math.abs(this.dotColumn(j, this.residual)) >= this.lastL1 * factors[j];
      if (anyUsed && coefficients2[j] === 0 && factors[j] > 0 && !violates)
        continue;
      place[j] = this.size;
      this.working[this.size++] = j;
      this.fillRow(this.size - 1);
    }
    this.fresh = true;
  }
  fillRow(k) {
    const { x, working, products, gram: gram2 } = this;
    const n = x.rows;
    this.family.curvatureTimes(x.data.subarray(n * working[k], n * (working[k] + 1)), products);
    for (let other = 0; other <= k; other++) {
      const value = this.dotColumn(working[other], products);
      gram2.data[k + gram2.stride * other] = value;
      gram2.data[other + gram2.stride * k] = value;
    }
  }
  enlarge() {
    const { data, stride, version } = this.gram;
    const room = Math.min(this.x.cols, Math.max(32, 2 * this.size));
    const larger = new Float64Array(room * room);
    for (let k = 0; k < stride; k++)
      larger.set(data.subarray(stride * k, stride * (k + 1)), room * k);
    this.gram = { data: larger, stride: room, version };
    this.b = new Float64Array(room);
    this.from = new Float64Array(room);
    this.slope = new Float64Array(room);
    this.workingFactors = new Float64Array(room);
  }
  /**
   * Takes the slopes of the columns that could break their bound: the others are too far below it at the anchor for what the
   * residual has moved since (Cauchy and Schwarz).
   */
  evaluateDoubtful(l1) {
    const { usable, factors, place, slopes, anchor, anchored, lengths, residual } = this;
    let moved = 0;
    for (let i = 0; i < residual.length; i++)
      moved += (residual[i] - anchor[i]) ** 2;
    moved = Math.sqrt(moved);
    let taken = 0;
    for (let k = 0; k < usable.length; k++) {
      const j = usable[k];
      if (place[j] >= 0 || Math.abs(anchored[j]) + lengths[j] * moved < l1 * factors[j])
        continue;
      slopes[j] = this.dotColumn(j, residual);
      taken++;
    }
    if (taken > usable.length * MANY)
      this.dropAnchor();
  }
  dropAnchor() {
    for (const j of this.usable)
      this.slopes[j] = this.dotColumn(j, this.residual);
    this.anchor.set(this.residual);
    this.anchored.set(this.slopes);
  }
  dotColumn(j, vector) {
    const { data, rows: n } = this.x;
    const base = n * j;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let i = 0;
    for (const end = n - 3; i < end; i += 4) {
      s0 += data[base + i] * vector[i];
      s1 += data[base + i + 1] * vector[i + 1];
      s2 += data[base + i + 2] * vector[i + 2];
      s3 += data[base + i + 3] * vector[i + 3];
    }
    for (; i < n; i++)
      s0 += data[base + i] * vector[i];
    return s0 + s1 + (s2 + s3);
  }
};
var MAX_ROUNDS2 = 1e3;
var MAX_STEPS = 500;
var TOLERANCE4 = 1e-10;
var SLOW = 0.1;
var NOISE = 1e-9;
var NEAR = 1e-5;
var ROUNDING = 1e-13;
var MANY = 0.3;
var SHORTEST = 1e-9;
var KKT = 1e-9;

// packages/learn/dist/penalised/model.js
function prepareModel(x, y, options) {
  const total = checkedTotal(x, y, options.weights);
  const weight = Float64Array.from({ length: x.rows }, (_, i) => (options.weights?.[i] ?? 1) / total);
  const family = familyOf(y, weight);
  const { x: centred, centre, scale } = centredDesign(x, weight, options.standardise);
  const given = normalisedFactors(options.penaltyFactors, x.cols);
  const rotated = options.alpha === 0 && x.cols > x.rows && given.every((factor) => factor === 1);
  const turn2 = rotated ? rotate2(centred) : { x: centred, back: (b) => b };
  const cols = turn2.x.cols;
  const factors = new Float64Array(cols + (family.intercept ? 1 : 0));
  factors.set(rotated ? new Float64Array(cols).fill(1) : given);
  const solver = new PenalisedSolver(family.intercept ? withOnes(turn2.x) : turn2.x, family, factors);
  return {
    name: y.kind === "survival" ? "cox" : y.kind === "binary" ? "binomial" : "gaussian",
    family,
    solver,
    factors,
    nullLoss: nullLoss(family),
    totalWeight: total,
    deviationOfOutcome: y.kind === "continuous" ? deviation(y.value, weight) : 1,
    unscale(into) {
      const b = turn2.back(solver.coefficients.subarray(0, cols));
      let intercept = family.intercept ? solver.coefficients[cols] : 0;
      for (let j = 0; j < into.length; j++) {
        into[j] = scale[j] === 0 ? 0 : b[j] / scale[j];
        if (family.intercept)
          intercept -= into[j] * centre[j];
      }
      return intercept;
    }
  };
}
function rotate2(x) {
  const { r, applyQ } = householder(transpose(x));
  return { x: transpose(r), back: (b) => applyQ(b) };
}
function familyOf(y, weight) {
  if (y.kind === "continuous")
    return gaussianFamily(y.value, weight);
  return y.kind === "binary" ? binomialFamily(y.event, weight) : coxFamily(y, weight);
}
function nullLoss(family) {
  if (!family.intercept)
    return family.loss(new Float64Array(family.rows));
  const alone = { rows: family.rows, cols: 0, data: new Float64Array(0) };
  const solver = new PenalisedSolver(withOnes(alone), family, new Float64Array(1));
  solver.solve({ l1: 0, l2: 0 });
  return family.loss(solver.eta);
}
function withOnes(x) {
  const data = new Float64Array(x.rows * (x.cols + 1)).fill(1);
  data.set(x.data);
  return { rows: x.rows, cols: x.cols + 1, data };
}
function normalisedFactors(given, cols) {
  if (given === void 0)
    return new Float64Array(cols).fill(1);
  const factors = Float64Array.from(given);
  const sum2 = factors.reduce((a, b) => a + b, 0);
  if (factors.length !== cols || factors.some((factor) => !(factor >= 0 && factor < Infinity)) || !(sum2 > 0)) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "penaltyFactors",
      value: `[${factors.slice(0, 5).join(", ")} ...]`,
      problem: "give one number of 0 or more for each column, not all of them 0"
    });
  }
  return factors.map((factor) => factor * cols / sum2);
}
function checkedTotal(x, y, weights) {
  const values = y.kind === "continuous" ? y.value : y.event;
  if (values.length !== x.rows || x.cols === 0) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: x.cols === 0 ? "The table" : "The outcome",
      got: x.cols === 0 ? "0 columns" : `${values.length} values`,
      expected: x.cols === 0 ? "at least 1" : `one for each of the ${x.rows} rows`
    });
  }
  let total = 0;
  let events = 0;
  let others = 0;
  for (let i = 0; i < x.rows; i++) {
    const weight = weights?.[i] ?? 1;
    total += weight;
    if (weight === 0)
      continue;
    if (y.kind !== "continuous" && y.event[i] === 1)
      events++;
    else
      others++;
    checkOutcomeValue(y, i);
  }
  if (y.kind === "binary" && (events === 0 || others === 0))
    throw new RadError("RAD-LEARN-SINGLE-CLASS", { events, others });
  if (y.kind === "survival" && events === 0)
    throw new RadError("RAD-LEARN-NO-EVENTS", { rows: x.rows });
  if (y.kind === "continuous") {
    const first = y.value.find((_, i) => (weights?.[i] ?? 1) > 0);
    if (y.value.every((value, i) => value === first || (weights?.[i] ?? 1) === 0)) {
      throw new RadError("RAD-LEARN-CONSTANT-OUTCOME", { rows: x.rows });
    }
  }
  return total;
}
function checkOutcomeValue(y, i) {
  const value = y.kind === "continuous" ? y.value[i] : y.kind === "survival" ? y.time[i] : y.event[i];
  if (!Number.isFinite(value))
    throw new RadError("RAD-LEARN-OUTCOME-MISSING", { row: i });
}
function deviation(value, weight) {
  const mean2 = value.reduce((sum2, v, i) => sum2 + weight[i] * v, 0);
  return Math.sqrt(value.reduce((sum2, v, i) => sum2 + weight[i] * (v - mean2) ** 2, 0));
}

// packages/learn/dist/penalised/path.js
function penalisedPath(x, y, options = {}) {
  checkFinite(x);
  checkWeights(options.weights, x.rows);
  const alpha = inRange("alpha", options.alpha ?? 1, 0, 1);
  const model = prepareModel(x, y, {
    ...options,
    alpha,
    standardise: options.standardise ?? true
  });
  const { solver, family, nullLoss: nullLoss2, deviationOfOutcome } = model;
  const penalty = (lambda2) => ({ l1: lambda2 * alpha, l2: lambda2 * (1 - alpha) / deviationOfOutcome });
  solver.solve(penalty(INFINITE_LAMBDA));
  const own = options.lambda === void 0;
  const ratio2 = inRange("ratio", options.ratio ?? (x.rows < x.cols ? 0.01 : 1e-4), 0, 1);
  const count = options.count ?? 100;
  const lambda = options.lambda === void 0 ? lambdaSequence(solver.allSlopes(), model.factors, alpha, count, Math.max(ratio2, 1e-6)) : checkedLambda(options.lambda);
  const all2 = zeros(x.cols, lambda.length);
  const intercept = new Float64Array(lambda.length);
  const df = new Uint32Array(lambda.length);
  const devianceRatio = new Float64Array(lambda.length);
  const explainable = nullLoss2 - family.saturatedLoss;
  let fitted2 = 0;
  while (fitted2 < lambda.length) {
    const k = fitted2++;
    if (!own || k > 0)
      solver.solve(penalty(lambda[k]));
    devianceRatio[k] = (nullLoss2 - family.loss(solver.eta)) / explainable;
    intercept[k] = model.unscale(all2.data.subarray(x.cols * k, x.cols * (k + 1)));
    for (let j = 0; j < x.cols; j++)
      if (all2.data[j + x.cols * k] !== 0)
        df[k]++;
    if (df[k] > (options.maxActive ?? x.cols))
      break;
    if (own && fitted2 >= FEWEST && endsEarly(model.name, devianceRatio, k))
      break;
  }
  return {
    family: model.name,
    alpha,
    lambda: lambda.slice(0, fitted2),
    coefficients: { rows: x.cols, cols: fitted2, data: all2.data.slice(0, x.cols * fitted2) },
    intercept: intercept.slice(0, fitted2),
    df: df.slice(0, fitted2),
    devianceRatio: devianceRatio.slice(0, fitted2),
    nullDeviance: 2 * explainable * model.totalWeight
  };
}
var FEWEST = 5;
var LEAST_GAIN = 1e-5;
var LEAST_GAIN_COX = 1e-3;
var ENOUGH = 0.999;
function endsEarly(family, ratio2, k) {
  const now = ratio2[k];
  if (now > ENOUGH)
    return true;
  if (family === "gaussian")
    return now - ratio2[k - 1] < LEAST_GAIN * now;
  if (family === "binomial")
    return now - ratio2[k - 1] < LEAST_GAIN;
  return now - ratio2[k - FEWEST + 1] < LEAST_GAIN_COX * now;
}
function checkedLambda(given) {
  const lambda = Float64Array.from(given).sort().reverse();
  if (lambda.length === 0)
    throw new RadError("RAD-PARAMETER-INVALID", { name: "lambda", value: "[]", problem: "give at least one penalty" });
  for (const value of lambda)
    inRange("lambda", value, 0, Number.MAX_VALUE);
  return lambda;
}
function inRange(name, value, low, high) {
  if (value >= low && value <= high)
    return value;
  throw new RadError("RAD-PARAMETER-INVALID", { name, value, problem: `it must lie in [${low}, ${high}]` });
}

// packages/learn/dist/contract/note.js
function aliasedNotes(method, aliased, names) {
  return aliased.map(({ column: column2, reason }) => ({
    code: "ALIASED-COLUMN",
    values: { method, column: names?.[column2] ?? `column ${column2 + 1}`, reason }
  }));
}

// packages/learn/dist/classify/unpenalised-logistic.js
function unpenalisedLogistic(x, y, weights, names, firth) {
  const { kept, aliased } = independentColumns(METHOD4, x, weights);
  const table = takeColumns(x, kept);
  const fit = fitted(table, y, weights, firth);
  const coefficients2 = new Array(x.cols).fill(0);
  const standardErrors = new Array(x.cols).fill(0);
  kept.forEach((j, k) => {
    coefficients2[j] = fit.coefficients[k + 1];
    standardErrors[j] = fit.standardErrors[k + 1];
  });
  return {
    intercept: fit.coefficients[0],
    coefficients: coefficients2,
    standardErrors: [fit.standardErrors[0], ...standardErrors],
    notes: [...aliasedNotes(METHOD4, aliased, names), ...fit.separated ? [separation] : []]
  };
}
var METHOD4 = "Logistic regression";
var separation = { code: "SEPARATION", values: { method: METHOD4 } };
function fitted(x, { event }, weights, firth) {
  const byFirth = (separated) => {
    const fit = firthLogistic(x, event, { weights });
    return { coefficients: firthForPrediction(fit, x, event, weights), standardErrors: fit.standardErrors, separated };
  };
  if (firth)
    return byFirth(false);
  try {
    return { ...logisticRegression(x, event, { weights }), separated: false };
  } catch (error) {
    if (!isRadError(error, "RAD-STATS-SEPARATION"))
      throw error;
    return byFirth(true);
  }
}

// packages/learn/dist/classify/logistic.js
var parameters19 = external_exports.strictObject({
  /** `none` is maximum likelihood, and Firth's where there is no maximum. */
  penalty: external_exports.enum(["l2", "l1", "elastic-net", "none", "firth"]).default("l2"),
  /** Inverse strength of the penalty, as scikit-learn's C: the log-loss is summed over rows and multiplied by it. */
  C: external_exports.number().positive().default(1),
  /** Share of the L1 penalty in `elastic-net`. */
  l1Ratio: external_exports.number().min(0).max(1).default(0.5),
  classWeight: classWeightSchema
});
var logistic2 = {
  kind: "classifier",
  name: "logistic",
  summary: "Logistic regression, unpenalised (with standard errors) or with Firth\u2019s, an L2, L1 or elastic-net penalty.",
  source: "scikit-learn LogisticRegression at convergence; R glm where unpenalised, logistf and its flic where separated",
  parameters: parameters19,
  fit(x, y, p, { weights, names }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    if (p.penalty === "none" || p.penalty === "firth") {
      const { notes, ...fit } = unpenalisedLogistic(x, y, weight, names, p.penalty === "firth");
      return { ...fit, ...notes.length > 0 && { notes } };
    }
    const l1 = p.penalty === "l1" ? 1 : p.penalty === "l2" ? 0 : p.l1Ratio;
    if (l1 === 0)
      return plain(ridge(x, y.event, weight.map((w) => w * p.C)));
    return sparse(x, y, weight, l1, p.C);
  },
  predictProba: (state, x) => expitInPlace(decision8(state, x)),
  decision: decision8,
  notes: (state) => state.notes ?? []
};
function decision8(state, x) {
  checkRows2(x, state.coefficients.length);
  return linearPredictor(x, state.coefficients, state.intercept);
}
function ridge(x, event, weight) {
  if (x.cols <= x.rows)
    return ridgeLogistic(x, event, weight);
  const { r, applyQ } = householder(transpose(x));
  const fit = ridgeLogistic(transpose(r), event, weight);
  return { ...fit, coefficients: applyQ(fit.coefficients) };
}
function sparse(x, y, weights, alpha, C) {
  const total = weights.reduce((a, b) => a + b, 0);
  const path = penalisedPath(x, y, { alpha, weights, standardise: false, lambda: [1 / (C * total)] });
  return { coefficients: Array.from(path.coefficients.data), intercept: path.intercept[0] };
}
function plain(fit) {
  return { coefficients: Array.from(fit.coefficients), intercept: fit.intercept };
}

// packages/learn/dist/penalised/coefficients.js
function modelAt(path, lambda) {
  const { left, right, share: share2 } = between(path.lambda, lambda);
  const { data, rows } = path.coefficients;
  const mix = (a, b) => share2 * a + (1 - share2) * b;
  return {
    lambda,
    intercept: mix(path.intercept[left], path.intercept[right]),
    coefficients: Float64Array.from({ length: rows }, (_, j) => mix(data[j + rows * left], data[j + rows * right]))
  };
}
function predictPath(path, x, lambda = path.lambda) {
  const out = zeros(x.rows, lambda.length);
  for (let k = 0; k < lambda.length; k++) {
    const { intercept, coefficients: coefficients2 } = modelAt(path, lambda[k]);
    const into = out.data.subarray(x.rows * k, x.rows * (k + 1)).fill(intercept);
    for (let j = 0; j < x.cols; j++) {
      const b = coefficients2[j];
      if (b === 0)
        continue;
      for (let i = 0; i < x.rows; i++)
        into[i] += b * x.data[i + x.rows * j];
    }
  }
  return out;
}
function between(path, lambda) {
  let right = 0;
  while (right < path.length - 1 && path[right] > lambda)
    right++;
  if (path[right] >= lambda || right === 0)
    return { left: right, right, share: 1 };
  const left = right - 1;
  return { left, right, share: (lambda - path[right]) / (path[left] - path[right]) };
}

// packages/learn/dist/penalised/measures.js
var isGain = (measure2) => measure2 === "auc" || measure2 === "C";
function meanLoss(measure2, kind, outcome, eta, weight) {
  let sum2 = 0;
  let total = 0;
  for (let i = 0; i < eta.length; i++) {
    sum2 += weight[i] * rowLoss(measure2, kind, outcome[i], eta[i]);
    total += weight[i];
  }
  return sum2 / total;
}
function rowLoss(measure2, kind, y, eta) {
  if (kind === "continuous")
    return measure2 === "mae" ? Math.abs(y - eta) : (y - eta) ** 2;
  const p = 1 / (1 + Math.exp(-eta));
  if (measure2 === "class")
    return Number(y === 1 ? eta <= 0 : eta > 0);
  if (measure2 === "mse")
    return 2 * (y - p) ** 2;
  if (measure2 === "mae")
    return 2 * Math.abs(y - p);
  const bounded = Math.min(Math.max(p, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY);
  return -2 * Math.log(y === 1 ? bounded : 1 - bounded);
}
var LEAST_PROBABILITY = 1e-5;
function foldAuc(event, eta) {
  const events = event.reduce((a, b) => a + b, 0);
  return events === 0 || events === event.length ? Number.NaN : auc(eta, event);
}
function foldConcordance(time, event, eta) {
  let pairs = 0;
  let won = 0;
  for (let i = 0; i < time.length; i++) {
    if (event[i] !== 1)
      continue;
    for (let k = 0; k < time.length; k++) {
      if (!(time[k] > time[i] || time[k] === time[i] && event[k] === 0))
        continue;
      pairs++;
      won += eta[i] > eta[k] ? 1 : eta[i] === eta[k] ? 0.5 : 0;
    }
  }
  return pairs === 0 ? Number.NaN : won / pairs;
}

// packages/learn/dist/penalised/cross-validate.js
function crossValidatePath(x, y, folds, options = {}) {
  const measure2 = checkedMeasure(y, options.measure ?? "deviance");
  if (folds.length !== x.rows) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The list of folds",
      got: `${folds.length} values`,
      expected: `one for each of the ${x.rows} rows`
    });
  }
  const names = [...new Set(Array.from(folds))].sort((a, b) => a - b);
  if (names.length < 2)
    throw new RadError("RAD-PARAMETER-INVALID", { name: "folds", value: names.length, problem: "give at least 2" });
  const path = penalisedPath(x, y, options);
  const parts = names.map((name) => judgeFold(x, y, Array.from(folds, (fold) => fold === name), path.lambda, measure2, options));
  const mean2 = new Float64Array(path.lambda.length);
  const error = new Float64Array(path.lambda.length);
  for (let k = 0; k < mean2.length; k++) {
    const used = parts.filter(({ value }) => !Number.isNaN(value[k]));
    const total = used.reduce((sum2, part) => sum2 + part.weight, 0);
    mean2[k] = used.reduce((sum2, part) => sum2 + part.weight * part.value[k], 0) / total;
    const spread2 = used.reduce((sum2, part) => sum2 + part.weight * (part.value[k] - mean2[k]) ** 2, 0) / total;
    error[k] = Math.sqrt(spread2 / (used.length - 1));
  }
  return { path, measure: measure2, mean: mean2, error, ...choose(path, mean2, error, isGain(measure2) ? -1 : 1) };
}
function judgeFold(x, y, held, lambda, measure2, options) {
  const train = rowsWith(held, false);
  const test = rowsWith(held, true);
  const weightOf = (rows) => Float64Array.from(rows, (row) => options.weights?.[row] ?? 1);
  const training = { ...options, ...options.weights === void 0 ? {} : { weights: weightOf(train) } };
  const path = penalisedPath(takeRows(x, train), takeOutcome2(y, train), training);
  const weight = weightOf(test);
  if (y.kind === "survival" && measure2 === "deviance")
    return partialDeviance(x, y, train, path, lambda, options.weights);
  const eta = predictPath(path, takeRows(x, test), lambda);
  const own = takeOutcome2(y, test);
  const value = Float64Array.from(lambda, (_, k) => {
    const scores = eta.data.subarray(test.length * k, test.length * (k + 1));
    if (own.kind === "survival")
      return foldConcordance(own.time, own.event, scores);
    if (own.kind === "binary" && measure2 === "auc")
      return foldAuc(own.event, scores);
    const values = own.kind === "binary" ? own.event : own.value;
    return meanLoss(measure2, own.kind, values, scores, weight);
  });
  return { weight: weight.reduce((a, b) => a + b, 0), value };
}
function partialDeviance(x, y, train, path, lambda, weights) {
  const all2 = weights ?? new Float64Array(x.rows).fill(1);
  const kept = Float64Array.from(train, (row) => all2[row]);
  const full = coxFamily(y, all2);
  const part = coxFamily(takeOutcome2(y, train), kept);
  const eventWeight = all2.reduce((sum2, w, i) => sum2 + w * y.event[i], 0);
  const keptWeight = train.reduce((sum2, row) => sum2 + all2[row] * y.event[row], 0);
  const eta = predictPath(path, x, lambda);
  const value = Float64Array.from(lambda, (_, k) => {
    const scores = eta.data.subarray(x.rows * k, x.rows * (k + 1));
    const ofAll = full.loss(scores) - full.saturatedLoss;
    const ofKept = part.loss(Float64Array.from(train, (row) => scores[row])) - part.saturatedLoss;
    return 2 * (ofAll - ofKept) / (eventWeight - keptWeight);
  });
  return { weight: eventWeight - keptWeight, value: eventWeight > keptWeight ? value : value.fill(Number.NaN) };
}
function choose(path, mean2, error, sign) {
  let best = 0;
  for (let k = 1; k < mean2.length; k++)
    if (sign * mean2[k] < sign * mean2[best] || Number.isNaN(mean2[best]))
      best = k;
  const limit = sign * mean2[best] + error[best];
  let simplest = best;
  for (let k = best; k >= 0; k--)
    if (sign * mean2[k] <= limit)
      simplest = k;
  return { minimum: modelAt(path, path.lambda[best]), oneError: modelAt(path, path.lambda[simplest]) };
}
function takeOutcome2(y, rows) {
  if (y.kind === "continuous")
    return { kind: y.kind, value: Float64Array.from(rows, (row) => y.value[row]) };
  const event = Uint8Array.from(rows, (row) => y.event[row]);
  if (y.kind === "binary")
    return { kind: y.kind, event };
  return { kind: y.kind, event, time: Float64Array.from(rows, (row) => y.time[row]) };
}
function rowsWith(held, value) {
  const rows = [];
  for (let i = 0; i < held.length; i++)
    if (held[i] === value)
      rows.push(i);
  return rows;
}
var MEASURES = {
  continuous: ["deviance", "mse", "mae"],
  binary: ["deviance", "auc", "class", "mse", "mae"],
  survival: ["deviance", "C"]
};
function checkedMeasure(y, measure2) {
  const known = MEASURES[y.kind];
  if (known.includes(measure2))
    return measure2;
  throw new RadError("RAD-PARAMETER-INVALID", {
    name: "measure",
    value: measure2,
    problem: `of a ${y.kind} outcome it is one of ${known.join(", ")}`
  });
}

// packages/learn/dist/penalised/path-details.js
function crossValidationDetails(cv, penalty, columns) {
  return {
    penalty,
    path: pathDetails(cv.path, columns),
    crossValidation: {
      measure: cv.measure,
      mean: Array.from(cv.mean, finiteOrNull),
      error: Array.from(cv.error, finiteOrNull),
      min: cv.minimum.lambda,
      oneError: cv.oneError.lambda
    }
  };
}
function pathDetails(path, columns) {
  return {
    lambda: Array.from(path.lambda),
    df: Array.from(path.df),
    devianceRatio: Array.from(path.devianceRatio),
    coefficients: Array.from(path.lambda, (_, k) => Array.from(column(path.coefficients, k), (b, j) => [columns?.[j] ?? j, b]).filter(([, b]) => b !== 0))
  };
}
function lassoDetails(alphas, path, penalty, { columns, cv }) {
  const coefficients2 = path.map((model) => Array.from(model.coefficients, (b, j) => [columns[j], b]).filter(([, b]) => b !== 0));
  return {
    penalty,
    path: { lambda: Array.from(alphas), df: coefficients2.map(({ length }) => length), coefficients: coefficients2 },
    ...cv && {
      crossValidation: {
        measure: "mse",
        mean: Array.from(cv.error),
        error: Array.from(cv.standardError, finiteOrNull),
        min: cv.alpha,
        oneError: cv.oneError
      }
    }
  };
}
var finiteOrNull = (value) => Number.isFinite(value) ? value : null;

// packages/learn/dist/penalised/penalty-folds.js
function penaltyFolds(y, wanted, rng, what, patients) {
  const { rows, place } = onePerPatient(patients, y.kind === "continuous" ? y.value.length : y.event.length);
  const { folds, notes } = dealRows(takeOutcome2(y, rows), wanted, rng, what);
  return { folds: Uint16Array.from(place, (patient) => folds[patient]), notes };
}
function dealRows(y, wanted, rng, what) {
  const rows = y.kind === "continuous" ? y.value.length : y.event.length;
  const events = y.kind === "continuous" ? 0 : y.event.reduce((sum2, value) => sum2 + value, 0);
  const stratify = y.kind !== "continuous" && events < rows;
  const rarer = stratify ? Math.min(events, rows - events) : rows;
  const used = Math.min(wanted, rarer);
  if (used < 2)
    throw new RadError("RAD-LEARN-TOO-FEW", { what, needed: 2, got: rarer });
  const folds = stratify ? stratifiedFolds(y.event, used, rng, what) : rng.shuffle(Uint16Array.from({ length: rows }, (_, i) => i % used));
  const of = stratify ? events < rows - events ? "events" : "others" : "all";
  const fewer = { code: "FEWER-FOLDS", values: { what, used, wanted, rows: rarer, of } };
  return { folds, notes: used < wanted ? [fewer] : [] };
}

// packages/learn/dist/penalised/penalty-parameters.js
var penaltyParameters = (l1Ratio) => ({
  /** glmnet's lambda, or how cross-validation chooses it. */
  penalty: external_exports.union([external_exports.enum(["min", "1se"]), external_exports.number().min(0)]).default("min"),
  /** Share of the L1 penalty (glmnet's alpha): 0 is ridge. */
  l1Ratio: external_exports.number().min(0).max(1).default(l1Ratio),
  standardise: external_exports.boolean().default(true),
  folds: external_exports.number().int().min(2).default(10)
});

// packages/learn/dist/classify/logistic-lasso.js
var parametersWith = (l1Ratio) => external_exports.strictObject({
  ...penaltyParameters(l1Ratio),
  measure: external_exports.enum(["deviance", "auc", "class"]).default("deviance")
});
var logisticLasso = penalisedLogistic("logistic-lasso", 1, "Logistic regression with an L1 penalty, chosen by cross-validation.");
var logisticElasticNet = penalisedLogistic("logistic-elastic-net", 0.5, "Logistic regression with an L1 and an L2 penalty, chosen by cross-validation.");
function penalisedLogistic(name, l1Ratio, summary) {
  return {
    kind: "classifier",
    name,
    summary,
    source: 'Tibshirani 1996; Zou and Hastie 2005; R glmnet(family = "binomial")',
    parameters: parametersWith(l1Ratio),
    fit(x, y, p, { rng, weights, patients }) {
      checkTrainingSet(x, y, weights);
      const options = { alpha: p.l1Ratio, standardise: p.standardise, ...weights === void 0 ? {} : { weights } };
      if (typeof p.penalty === "number") {
        return stateOf(modelAt(penalisedPath(x, y, { ...options, lambda: [p.penalty] }), p.penalty), p.penalty);
      }
      const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${name}`, patients);
      const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
      const chosen = p.penalty === "min" ? cv.minimum : cv.oneError;
      const details = crossValidationDetails(cv, chosen.lambda);
      return { ...stateOf(chosen, chosen.lambda), details, ...notes.length > 0 && { notes } };
    },
    notes: (state) => state.notes ?? [],
    predictProba: (state, x) => expitInPlace(decision9(state, x)),
    decision: decision9
  };
}
function decision9({ coefficients: coefficients2, intercept }, x) {
  checkRows2(x, coefficients2.length);
  return linearPredictor(x, coefficients2, intercept);
}
function stateOf({ coefficients: coefficients2, intercept }, penalty) {
  return { coefficients: Array.from(coefficients2), intercept, penalty };
}

// packages/learn/dist/classify/network.js
var activations = ["relu", "tanh", "logistic", "identity"];
function weightCount(sizes) {
  let count = 0;
  for (let layer = 1; layer < sizes.length; layer++)
    count += sizes[layer] * (sizes[layer - 1] + 1);
  return count;
}
function forward({ sizes, activation, weights }, rows, values) {
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1];
    const units = sizes[layer];
    const from = values[layer - 1];
    const to = values[layer];
    const biases = at + inputs * units;
    for (let u = 0; u < units; u++) {
      const own = at + u * inputs;
      const bias = weights[biases + u];
      let i = 0;
      for (; i + 3 < rows; i += 4) {
        const row = i * inputs;
        let [s0, s1, s2, s3] = [bias, bias, bias, bias];
        for (let k = 0; k < inputs; k++) {
          const w = weights[own + k];
          s0 += w * from[row + k];
          s1 += w * from[row + inputs + k];
          s2 += w * from[row + 2 * inputs + k];
          s3 += w * from[row + 3 * inputs + k];
        }
        to[i * units + u] = s0;
        to[(i + 1) * units + u] = s1;
        to[(i + 2) * units + u] = s2;
        to[(i + 3) * units + u] = s3;
      }
      for (; i < rows; i++) {
        let sum2 = bias;
        for (let k = 0; k < inputs; k++)
          sum2 += weights[own + k] * from[i * inputs + k];
        to[i * units + u] = sum2;
      }
    }
    if (layer < sizes.length - 1)
      activate(activation, to, rows * units);
    at = biases + units;
  }
}
function outputOf(network, rowMajorValues, rows) {
  const values = network.sizes.map((size, layer) => layer === 0 ? rowMajorValues : new Float64Array(rows * size));
  forward(network, rows, values);
  return values.at(-1);
}
function timesSlope(kind, errors, outputs, count) {
  if (kind === "relu")
    for (let k = 0; k < count; k++)
      errors[k] = outputs[k] > 0 ? errors[k] : 0;
  else if (kind === "tanh")
    for (let k = 0; k < count; k++)
      errors[k] *= 1 - outputs[k] * outputs[k];
  else if (kind === "logistic")
    for (let k = 0; k < count; k++)
      errors[k] *= outputs[k] * (1 - outputs[k]);
}
function activate(kind, values, count) {
  if (kind === "relu")
    for (let k = 0; k < count; k++)
      values[k] = Math.max(0, values[k]);
  else if (kind === "tanh")
    for (let k = 0; k < count; k++)
      values[k] = Math.tanh(values[k]);
  else if (kind === "logistic")
    for (let k = 0; k < count; k++)
      values[k] = 1 / (1 + Math.exp(-values[k]));
}

// packages/learn/dist/classify/backpropagation.js
function workspace(sizes, rows) {
  const make = () => sizes.map((size) => new Float64Array(rows * size));
  return { values: make(), errors: make() };
}
function lossAndGradient(network, { values, errors }, event, weight, rows, l2, gradient) {
  const { sizes, weights, activation } = network;
  forward(network, rows, values);
  const output = values.at(-1);
  const last = errors.at(-1);
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    loss += weight[i] * softplus2(event[i] === 1 ? -output[i] : output[i]) / rows;
    last[i] = weight[i] * (logistic(output[i]) - event[i]) / rows;
  }
  gradient.fill(0);
  let end = weights.length;
  for (let layer = sizes.length - 1; layer > 0; layer--) {
    const inputs = sizes[layer - 1];
    const units = sizes[layer];
    const biases = end - units;
    const at = biases - inputs * units;
    const from = values[layer - 1];
    const error = errors[layer];
    const back = errors[layer - 1];
    if (layer > 1)
      back.fill(0, 0, rows * inputs);
    for (let w = at; w < biases; w++) {
      loss += 0.5 * l2 * weights[w] * weights[w] / rows;
      gradient[w] = l2 * weights[w] / rows;
    }
    addGradient(gradient, at, { inputs, units, rows }, error, from);
    if (layer > 1)
      passBack(back, weights, at, { inputs, units, rows }, error);
    if (layer > 1)
      timesSlope(activation, back, from, rows * inputs);
    end = at;
  }
  return loss;
}
function addGradient(gradient, at, { inputs, units, rows }, error, from) {
  for (let u = 0; u < units; u++) {
    const own = at + u * inputs;
    const bias = at + units * inputs + u;
    let i = 0;
    for (; i + 3 < rows; i += 4) {
      const e0 = error[i * units + u];
      const e1 = error[(i + 1) * units + u];
      const e2 = error[(i + 2) * units + u];
      const e3 = error[(i + 3) * units + u];
      const row = i * inputs;
      gradient[bias] = gradient[bias] + e0 + e1 + e2 + e3;
      for (let k = 0; k < inputs; k++) {
        let sum2 = gradient[own + k] + e0 * from[row + k];
        sum2 += e1 * from[row + inputs + k];
        sum2 += e2 * from[row + 2 * inputs + k];
        gradient[own + k] = sum2 + e3 * from[row + 3 * inputs + k];
      }
    }
    for (; i < rows; i++) {
      const e = error[i * units + u];
      gradient[bias] += e;
      for (let k = 0; k < inputs; k++)
        gradient[own + k] += e * from[i * inputs + k];
    }
  }
}
function passBack(back, weights, at, { inputs, units, rows }, error) {
  for (let i = 0; i < rows; i++) {
    const row = i * inputs;
    let u = 0;
    for (; u + 3 < units; u += 4) {
      const own = at + u * inputs;
      const from = i * units + u;
      const [e0, e1, e2, e3] = [error[from], error[from + 1], error[from + 2], error[from + 3]];
      for (let k = 0; k < inputs; k++) {
        let sum2 = back[row + k] + e0 * weights[own + k];
        sum2 += e1 * weights[own + inputs + k];
        sum2 += e2 * weights[own + 2 * inputs + k];
        back[row + k] = sum2 + e3 * weights[own + 3 * inputs + k];
      }
    }
    for (; u < units; u++) {
      const e = error[i * units + u];
      for (let k = 0; k < inputs; k++)
        back[row + k] += e * weights[at + u * inputs + k];
    }
  }
}

// packages/learn/dist/classify/network-training.js
var HELD_OUT = 0.1;
function trainNetwork(x, event, weight, p, rng, patients) {
  const sizes = [x.cols, ...p.layers, 1];
  const network = { sizes, activation: p.activation, weights: glorot(sizes, p, rng) };
  const rows = rowMajor(x);
  const heldOut = p.earlyStopping ? holdOut(event, rng, patients) : [];
  const isHeldOut = new Set(heldOut);
  const training = Uint32Array.from([...event.keys()].filter((row) => !isHeldOut.has(row)));
  const mean2 = training.reduce((sum2, row) => sum2 + weight[row], 0) / training.length;
  const batch = Math.min(p.batchSize, training.length);
  const space = workspace(sizes, batch);
  const gradient = new Float64Array(network.weights.length);
  const step = p.solver === "adam" ? adam(network.weights, p) : sgd(network.weights, p);
  const batchEvent = new Uint8Array(batch);
  const batchWeight = new Float64Array(batch);
  const losses = [];
  let best = Number.POSITIVE_INFINITY;
  let bestWeights = network.weights.slice();
  let idle = 0;
  for (let epoch = 0; epoch < p.epochs; epoch++) {
    rng.shuffle(training);
    let loss = 0;
    for (let start = 0; start < training.length; start += batch) {
      const count = Math.min(batch, training.length - start);
      for (let i = 0; i < count; i++) {
        const row = training[start + i];
        space.values[0].set(rows.subarray(row * x.cols, (row + 1) * x.cols), i * x.cols);
        batchEvent[i] = event[row];
        batchWeight[i] = weight[row] / mean2;
      }
      loss += lossAndGradient(network, space, batchEvent, batchWeight, count, p.l2, gradient) * count;
      step(gradient);
    }
    losses.push(loss / training.length);
    const watched = p.earlyStopping ? 1 - accuracy(network, rows, event, heldOut) : losses.at(-1);
    idle = watched > best - p.tolerance ? idle + 1 : 0;
    if (watched < best) {
      best = watched;
      if (p.earlyStopping)
        bestWeights = network.weights.slice();
    }
    if (p.patience !== null && idle > p.patience)
      break;
  }
  return { network: p.earlyStopping ? { ...network, weights: bestWeights } : network, losses };
}
function glorot(sizes, { activation, initialisation }, rng) {
  const weights = new Float64Array(weightCount(sizes));
  let at = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const inputs = sizes[layer - 1];
    const units = sizes[layer];
    const factor = activation === "logistic" && initialisation === "scikit-learn" ? 2 : 6;
    const bound = Math.sqrt(factor / (inputs + units));
    for (const end = at + units * (inputs + 1); at < end; at++)
      weights[at] = (2 * rng.uniform() - 1) * bound;
  }
  return weights;
}
function adam(weights, { learningRate }) {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let time = 0;
  return (gradient) => {
    time++;
    const rate = learningRate * Math.sqrt(1 - 0.999 ** time) / (1 - 0.9 ** time);
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k];
      first[k] = 0.9 * first[k] + 0.1 * g;
      second[k] = 0.999 * second[k] + 1e-3 * g * g;
      weights[k] -= rate * first[k] / (Math.sqrt(second[k]) + 1e-8);
    }
  };
}
function sgd(weights, { learningRate, momentum }) {
  const velocity = new Float64Array(weights.length);
  return (gradient) => {
    for (let k = 0; k < weights.length; k++) {
      velocity[k] = momentum * velocity[k] - learningRate * gradient[k];
      weights[k] += momentum * velocity[k] - learningRate * gradient[k];
    }
  };
}
function holdOut(event, rng, patients) {
  const { rows, place } = onePerPatient(patients, event.length);
  const held = [0, 1].flatMap((outcome) => {
    const own = rng.shuffle([...rows.keys()].filter((patient) => event[rows[patient]] === outcome));
    return own.slice(0, Math.min(own.length - 1, Math.max(1, Math.round(HELD_OUT * own.length))));
  });
  if (rows.length === event.length)
    return held;
  return held.flatMap((patient) => [...place.keys()].filter((row) => place[row] === patient));
}
function accuracy(network, rows, event, heldOut) {
  const cols = network.sizes[0];
  const own = new Float64Array(heldOut.length * cols);
  heldOut.forEach((row, i) => {
    own.set(rows.subarray(row * cols, (row + 1) * cols), i * cols);
  });
  const output = outputOf(network, own, heldOut.length);
  let right = 0;
  heldOut.forEach((row, i) => {
    if (Number(output[i] > 0) === event[row])
      right++;
  });
  return heldOut.length > 0 ? right / heldOut.length : 1;
}

// packages/learn/dist/classify/mlp.js
var parameters20 = external_exports.strictObject({
  /** Units of each hidden layer. */
  layers: external_exports.array(external_exports.number().int().min(1).max(1e4)).max(20).default([100]),
  activation: external_exports.enum(activations).default("relu"),
  solver: external_exports.enum(["adam", "sgd"]).default("adam"),
  learningRate: external_exports.number().positive().default(1e-3),
  /** Nesterov momentum of `sgd`. */
  momentum: external_exports.number().min(0).max(1).default(0.9),
  /** Strength of the L2 penalty on the weights (not the biases), as scikit-learn's alpha. */
  l2: external_exports.number().min(0).default(1e-4),
  batchSize: external_exports.number().int().min(1).default(200),
  epochs: external_exports.number().int().min(1).default(200),
  /** Stops when the loss has not fallen by `tolerance` for this many epochs; null runs them all. */
  patience: external_exports.number().int().min(1).nullable().default(10),
  tolerance: external_exports.number().min(0).default(1e-4),
  /** Watches the accuracy of a held-out tenth instead of the loss, and keeps the best weights. */
  earlyStopping: external_exports.boolean().default(false),
  /**
   * Bound of the uniform weights at the start: `glorot` is sqrt(6 / (inputs + units)) as in Glorot and Bengio's paper; `scikit-learn` has
   * that too, except for logistic units, whose bound is sqrt(2 / (inputs + units)).
   */
  initialisation: external_exports.enum(["scikit-learn", "glorot"]).default("scikit-learn"),
  classWeight: classWeightSchema
});
var mlp = {
  kind: "classifier",
  name: "mlp",
  summary: "A multilayer perceptron trained by Adam or stochastic gradient descent.",
  source: "Glorot and Bengio 2010; Kingma and Ba 2015; scikit-learn MLPClassifier",
  parameters: parameters20,
  fit(x, y, p, { rng, weights, patients }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const { network, losses } = trainNetwork(x, y.event, weight, p, rng, patients);
    return {
      network: { sizes: network.sizes, activation: network.activation, weights: Array.from(network.weights) },
      losses
    };
  },
  predictProba: (state, x) => expitInPlace(decision10(state, x)),
  decision: decision10
};
function decision10({ network }, x) {
  checkRows2(x, network.sizes[0]);
  return outputOf({ ...network, weights: Float64Array.from(network.weights) }, rowMajor(x), x.rows);
}

// packages/learn/dist/classify/qda.js
var parameters21 = external_exports.strictObject({
  /** Each covariance S becomes (1 - regularisation) S + regularisation I. */
  regularisation: external_exports.number().min(0).max(1).default(0)
});
var qda = {
  kind: "classifier",
  name: "qda",
  summary: "Quadratic discriminant analysis, optionally regularised.",
  source: "Hastie, Tibshirani and Friedman 2009, 4.3; scikit-learn QuadraticDiscriminantAnalysis",
  parameters: parameters21,
  fit(x, y, { regularisation }, { weights }) {
    refuseWeights("Quadratic discriminant analysis", weights);
    checkTrainingSet(x, y, weights);
    const [other, event] = classMoments(x, y.event);
    return {
      regularisation,
      other: normalOf(other, regularisation),
      event: normalOf(event, regularisation)
    };
  },
  predictProba: (state, x) => expitInPlace(decision11(state, x)),
  decision: decision11
};
function decision11({ other, event, regularisation }, x) {
  checkRows2(x, event.mean.length);
  const out = logDensity(event, x, regularisation);
  const others = logDensity(other, x, regularisation);
  for (let i = 0; i < out.length; i++)
    out[i] -= others[i];
  return out;
}
function normalOf({ prior, mean: mean2, centred }, regularisation) {
  const { values, vectors } = rightSingular(centred);
  const degrees = centred.rows - 1;
  const kept = values.filter((s) => s > 1e-10 * values[0] && s > 0).length;
  if (regularisation === 0 && kept < centred.cols) {
    throw new RadError("RAD-LEARN-SINGULAR", {
      step: "Quadratic discriminant analysis",
      problem: `the ${centred.rows} rows of an outcome vary in ${kept} directions only, of ${centred.cols} columns`
    });
  }
  const variances = Array.from(values.subarray(0, kept), (s) => {
    const variance2 = degrees > 0 ? s * s / degrees : 0;
    return (1 - regularisation) * variance2 + regularisation;
  });
  return { prior, mean: Array.from(mean2), axes: Array.from(vectors.data.subarray(0, centred.cols * kept)), variances };
}
function logDensity({ prior, mean: mean2, axes, variances }, x, regularisation) {
  const p = mean2.length;
  const basis = { rows: p, cols: variances.length, data: Float64Array.from(axes) };
  const rest = p - variances.length;
  let constant = 2 * Math.log(prior) - (rest > 0 ? rest * Math.log(regularisation) : 0);
  for (const variance2 of variances)
    constant -= Math.log(variance2);
  const row = new Float64Array(p);
  return Float64Array.from({ length: x.rows }, (_, i) => {
    for (let j = 0; j < p; j++)
      row[j] = x.data[i + x.rows * j] - mean2[j];
    let distance2 = 0;
    let across = rest > 0 ? dot(row, row) : 0;
    for (let k = 0; k < variances.length; k++) {
      const along = dot(row, column(basis, k));
      distance2 += along * along / variances[k];
      across -= along * along;
    }
    if (rest > 0)
      distance2 += Math.max(0, across) / regularisation;
    return 0.5 * (constant - distance2);
  });
}

// packages/learn/dist/classify/random-forest.js
var parameters22 = external_exports.strictObject({ ...forestParameters, bootstrap: external_exports.boolean().default(true) });
var randomForest = {
  kind: "classifier",
  name: "random-forest",
  summary: "Trees on bootstrap samples, each cut chosen among a random draw of columns.",
  source: "Breiman 2001; scikit-learn RandomForestClassifier",
  parameters: parameters22,
  fit: (x, y, p, context) => fitForest(x, y, p, context, "best"),
  predictProba({ columns, forest }, x) {
    checkRows2(x, columns);
    return meanOfLeaves(forest, x);
  }
};

// packages/learn/dist/classify/stacking.js
var parameters23 = external_exports.strictObject({
  members: external_exports.array(baseSchema).min(1).default([
    { name: "random-forest", parameters: {} },
    { name: "svm", parameters: {} },
    { name: "gaussian-nb", parameters: {} }
  ]),
  final: baseSchema.default({ name: "logistic", parameters: {} }),
  folds: external_exports.number().int().min(2).default(5),
  /** Give the final model the table's own columns too. */
  passthrough: external_exports.boolean().default(false)
});
var stacking = {
  kind: "classifier",
  name: "stacking",
  summary: "A model on top of the cross-validated probabilities of several others.",
  source: "Wolpert 1992; scikit-learn StackingClassifier",
  parameters: parameters23,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const fitters = p.members.map(baseFitter);
    const fitFinal = baseFitter(p.final);
    const fold = stratifiedFolds(y.event, p.folds, context.rng, "Stacking", context.patients);
    const heldOutProba = zeros(x.rows, fitters.length);
    for (let f = 0; f < p.folds; f++) {
      const training = rowsWhere(fold, (own2) => own2 !== f);
      const heldOut = rowsWhere(fold, (own2) => own2 === f);
      const own = takeRows(x, training);
      const rest = takeRows(x, heldOut);
      fitters.forEach((fit, m) => {
        const member = fit(own, takeOutcome(y, training), takeContext(context, training));
        const proba = baseProba(member, rest);
        heldOut.forEach((row, k) => {
          heldOutProba.data[row + x.rows * m] = proba[k];
        });
      });
    }
    const final = fitFinal(p.passthrough ? besides(heldOutProba, x) : heldOutProba, y, context);
    const members = fitters.map((fit) => fit(x, y, context));
    return { columns: x.cols, passthrough: p.passthrough, members, final };
  },
  predictProba({ columns, passthrough, members, final }, x) {
    checkRows2(x, columns);
    const proba = zeros(x.rows, members.length);
    members.forEach((member, m) => {
      column(proba, m).set(baseProba(member, x));
    });
    return baseProba(final, passthrough ? besides(proba, x) : proba);
  }
};
function besides(a, b) {
  const out = zeros(a.rows, a.cols + b.cols);
  out.data.set(a.data);
  out.data.set(b.data, a.data.length);
  return out;
}

// packages/learn/dist/classify/kernel.js
function kernelRows(rows, cols, values) {
  const squares2 = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++)
      squares2[i] += values[i * cols + j] ** 2;
  }
  return { rows, cols, values, squares: squares2 };
}
function kernelRowsOf(x) {
  return kernelRows(x.rows, x.cols, rowMajor(x));
}
function settleGamma(gamma, x) {
  if (typeof gamma === "number")
    return gamma;
  if (gamma === "auto")
    return 1 / x.cols;
  let mean2 = 0;
  for (const value of x.data)
    mean2 += value;
  mean2 /= x.data.length;
  let variance2 = 0;
  for (const value of x.data)
    variance2 += (value - mean2) ** 2;
  variance2 /= x.data.length;
  return variance2 > 0 ? 1 / (x.cols * variance2) : 1;
}
function kernelRow(kernel, a, i, b) {
  const p = a.cols;
  const out = new Float64Array(b.rows);
  const own = a.values.subarray(i * p, (i + 1) * p);
  for (let k = 0; k < b.rows; k++) {
    let product2 = 0;
    for (let j = 0, at = k * p; j < p; j++, at++)
      product2 += own[j] * b.values[at];
    out[k] = fromProduct(kernel, product2, a.squares[i], b.squares[k]);
  }
  return out;
}
function kernelDiagonal(kernel, { squares: squares2 }) {
  return squares2.map((square) => fromProduct(kernel, square, square, square));
}
function fromProduct({ kind, gamma, degree, coef0 }, product2, aa, bb) {
  if (kind === "linear")
    return product2;
  if (kind === "poly")
    return (gamma * product2 + coef0) ** degree;
  if (kind === "sigmoid")
    return Math.tanh(gamma * product2 + coef0);
  return Math.exp(-gamma * Math.max(0, aa + bb - 2 * product2));
}

// packages/learn/dist/classify/smo.js
function solveSmo(kernelOf, selfKernel, sign, bound, tolerance, maxIterations) {
  const n = sign.length;
  const alpha = new Float64Array(n);
  const score = sign.slice();
  const mayRise = Uint8Array.from(sign, (s) => Number(s > 0));
  const mayFall = Uint8Array.from(sign, (s) => Number(s < 0));
  let iterations = 0;
  let converged = false;
  const settle = (k) => {
    const below = Number(alpha[k] < bound[k]);
    const above = Number(alpha[k] > 0);
    mayRise[k] = sign[k] > 0 ? below : above;
    mayFall[k] = sign[k] > 0 ? above : below;
  };
  while (!converged && iterations < maxIterations) {
    let i = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < n; k++) {
      if (mayRise[k] === 1 && score[k] >= top) {
        top = score[k];
        i = k;
      }
    }
    const j = i < 0 ? -1 : partner(i, top, kernelOf(i), selfKernel, score, mayFall, tolerance);
    if (j < 0) {
      converged = true;
      break;
    }
    iterations++;
    const ki = kernelOf(i);
    const kj = kernelOf(j);
    const curvature = Math.max(selfKernel[i] + selfKernel[j] - 2 * ki[j], TINY2);
    const roomI = sign[i] > 0 ? bound[i] - alpha[i] : alpha[i];
    const roomJ = sign[j] > 0 ? alpha[j] : bound[j] - alpha[j];
    const t = Math.min((score[i] - score[j]) / curvature, roomI, roomJ);
    alpha[i] = t === roomI ? sign[i] > 0 ? bound[i] : 0 : alpha[i] + sign[i] * t;
    alpha[j] = t === roomJ ? sign[j] > 0 ? 0 : bound[j] : alpha[j] - sign[j] * t;
    settle(i);
    settle(j);
    for (let k = 0; k < n; k++)
      score[k] -= t * (ki[k] - kj[k]);
  }
  return { alpha, rho: rhoOf(score, sign, alpha, bound), iterations, converged };
}
function partner(i, top, ki, selfKernel, score, mayFall, tolerance) {
  const own = selfKernel[i];
  let j = -1;
  let low = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let k = 0; k < score.length; k++) {
    if (mayFall[k] === 0)
      continue;
    if (score[k] < low)
      low = score[k];
    const violation = top - score[k];
    if (violation <= 0)
      continue;
    const curvature = Math.max(own + selfKernel[k] - 2 * ki[k], TINY2);
    const gain = violation * violation / curvature;
    if (gain >= best) {
      best = gain;
      j = k;
    }
  }
  return top - low < tolerance ? -1 : j;
}
var TINY2 = 1e-12;
function rhoOf(score, sign, alpha, bound) {
  let free = 0;
  let sum2 = 0;
  let upper = Number.POSITIVE_INFINITY;
  let lower = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < alpha.length; k++) {
    const value = -score[k];
    if (alpha[k] === bound[k]) {
      if (sign[k] < 0)
        upper = Math.min(upper, value);
      else
        lower = Math.max(lower, value);
    } else if (alpha[k] === 0) {
      if (sign[k] > 0)
        upper = Math.min(upper, value);
      else
        lower = Math.max(lower, value);
    } else {
      free++;
      sum2 += value;
    }
  }
  return free > 0 ? sum2 / free : (upper + lower) / 2;
}

// packages/learn/dist/classify/svm.js
var parameters24 = external_exports.strictObject({
  kernel: external_exports.enum(["rbf", "linear", "poly", "sigmoid"]).default("rbf"),
  C: external_exports.number().positive().default(1),
  gamma: external_exports.union([external_exports.enum(["scale", "auto"]), external_exports.number().positive()]).default("scale"),
  degree: external_exports.number().int().min(1).default(3),
  coef0: external_exports.number().default(0),
  /** Largest violation of the optimality conditions at which the solution is accepted. */
  tolerance: external_exports.number().positive().default(1e-6),
  maxIterations: external_exports.number().int().min(1).default(1e7),
  /** Folds whose held-out decision values give the probabilities. */
  probabilityFolds: external_exports.number().int().min(2).default(5),
  /** False: no sigmoid is fitted, where only decision values are asked for; the probability is then the logistic of them. */
  probability: external_exports.boolean().default(true),
  classWeight: classWeightSchema
});
var svm = {
  kind: "classifier",
  name: "svm",
  summary: "Support vector machine with RBF, linear, polynomial or sigmoid kernel and Platt probabilities.",
  source: "Fan, Chen and Lin 2005; Platt 1999; libsvm as in scikit-learn SVC",
  parameters: parameters24,
  ranksByDecision: true,
  fit(x, y, p, { rng, weights, patients }) {
    checkTrainingSet(x, y, weights);
    const weight = rowWeights(y, weights, p.classWeight);
    const used = weightedRows(weight);
    const kernel = { kind: p.kernel, gamma: settleGamma(p.gamma, x), degree: p.degree, coef0: p.coef0 };
    const kernelOf = cachedKernel(kernel, x);
    const diagonal = kernelDiagonal(kernel, kernelRowsOf(x));
    const train = (rows, tolerance) => {
      const sign = Float64Array.from(rows, (row) => y.event[row] === 1 ? 1 : -1);
      const bound = Float64Array.from(rows, (row) => p.C * weight[row]);
      const own = rows.length === x.rows ? kernelOf : kernelWithin(kernelOf, rows);
      const self = Float64Array.from(rows, (row) => diagonal[row]);
      return solveSmo(own, self, sign, bound, tolerance, p.maxIterations);
    };
    const solution = train(used, p.tolerance);
    const kept = rowsWhere(solution.alpha, (a) => a > 0);
    const support = kept.map((k) => used[k]);
    const vectors = kernelRowsOf(takeRows(x, support)).values;
    const event = Uint8Array.from(used, (row) => y.event[row]);
    const scaling2 = p.probability ? platt(heldOutDecisions(y, used, kernelOf, train, p.probabilityFolds, rng, patients), event) : { sigmoid: plainLogistic };
    return {
      columns: x.cols,
      kernel,
      vectors: Array.from(vectors),
      coefficients: kept.map((k) => signed(y, used[k], solution.alpha[k])),
      support,
      intercept: -solution.rho,
      ...scaling2,
      converged: solution.converged
    };
  },
  predictProba: ({ prevalence, ...state }, x) => decision12(state, x).map((value) => prevalence ?? applySigmoid(state.sigmoid, value)),
  decision: decision12,
  calibrated: ({ prevalence }) => prevalence === void 0,
  notes: ({ prevalence, sigmoid }) => prevalence === void 0 ? [] : [{ code: "NO-CALIBRATION", values: { model: "svm", slope: -sigmoid.slope } }]
};
function platt(decisions, event) {
  const sigmoid = fitSigmoid(decisions, event);
  if (rises(sigmoid, decisions))
    return { sigmoid };
  return { sigmoid, prevalence: event.reduce((sum2, value) => sum2 + value, 0) / event.length };
}
function decision12(state, x) {
  checkRows2(x, state.columns);
  const vectors = kernelRows(state.coefficients.length, state.columns, Float64Array.from(state.vectors));
  const rows = kernelRowsOf(x);
  return Float64Array.from({ length: x.rows }, (_, i) => {
    const values = kernelRow(state.kernel, rows, i, vectors);
    let sum2 = state.intercept;
    for (let k = 0; k < values.length; k++)
      sum2 += state.coefficients[k] * values[k];
    return sum2;
  });
}
function signed(y, row, alpha) {
  return y.event[row] === 1 ? alpha : -alpha;
}
var HELD_OUT_TOLERANCE = 1e-3;
function heldOutDecisions(y, used, kernelOf, train, wanted, rng, patients) {
  const event = Uint8Array.from(used, (row) => y.event[row]);
  const own = patients && Array.from(used, (row) => patients[row]);
  const first = onePerPatient(own, event.length).rows;
  const events = first.filter((k) => event[k] === 1).length;
  const folds = Math.min(wanted, events, first.length - events);
  const out = new Float64Array(used.length);
  const fold = folds > 1 ? stratifiedFolds(event, folds, rng, "Platt scaling", own) : new Uint16Array(used.length);
  for (let f = 0; f < Math.max(1, folds); f++) {
    const training = used.filter((_, k) => folds < 2 || fold[k] !== f);
    const { alpha, rho } = train(training, HELD_OUT_TOLERANCE);
    for (let k = 0; k < used.length; k++) {
      if (fold[k] !== f)
        continue;
      const values = kernelOf(used[k]);
      let sum2 = -rho;
      for (let t = 0; t < training.length; t++) {
        if (alpha[t] > 0)
          sum2 += signed(y, training[t], alpha[t]) * values[training[t]];
      }
      out[k] = sum2;
    }
  }
  return out;
}
var CACHE_VALUES = 5e7;
function cachedKernel(kernel, x) {
  const rows = kernelRowsOf(x);
  const cache = new Array(x.rows).fill(void 0);
  const order = [];
  const capacity = Math.max(2, Math.floor(CACHE_VALUES / x.rows));
  return (row) => {
    const known = cache[row];
    if (known !== void 0)
      return known;
    if (order.length >= capacity)
      cache[order.shift()] = void 0;
    const values = Float32Array.from(kernelRow(kernel, rows, row, rows));
    cache[row] = values;
    order.push(row);
    return values;
  };
}
function kernelWithin(kernelOf, rows) {
  const gathered = new Array(rows.length).fill(void 0);
  return (k) => {
    const known = gathered[k];
    if (known !== void 0)
      return known;
    const whole = kernelOf(rows[k]);
    const own = Float32Array.from(rows, (row) => whole[row]);
    if (rows.length * rows.length <= CACHE_VALUES)
      gathered[k] = own;
    return own;
  };
}

// packages/learn/dist/classify/voting.js
var parameters25 = external_exports.strictObject({
  members: external_exports.array(baseSchema.extend({ weight: external_exports.number().positive().default(1) })).min(1).default([
    { name: "logistic", parameters: {}, weight: 1 },
    { name: "random-forest", parameters: {}, weight: 1 },
    { name: "svm", parameters: {}, weight: 1 }
  ]),
  /** `soft` means the probabilities, `hard` counts the members with a probability above 1/2. */
  voting: external_exports.enum(["soft", "hard"]).default("soft")
});
var voting = {
  kind: "classifier",
  name: "voting",
  summary: "The mean or the vote of several classifiers.",
  source: "scikit-learn VotingClassifier",
  parameters: parameters25,
  fit(x, y, p, context) {
    checkTrainingSet(x, y, context.weights);
    const members = p.members.map(({ weight, ...base }) => ({ ...baseFitter(base)(x, y, context), weight }));
    return { columns: x.cols, voting: p.voting, members };
  },
  predictProba({ columns, voting: how, members }, x) {
    checkRows2(x, columns);
    const out = new Float64Array(x.rows);
    const total = members.reduce((sum2, { weight }) => sum2 + weight, 0);
    for (const { weight, ...member } of members) {
      const proba = baseProba(member, x);
      for (let i = 0; i < out.length; i++) {
        out[i] += weight / total * (how === "soft" ? proba[i] : Number(proba[i] > 0.5));
      }
    }
    return out.map((value) => Math.min(1, value));
  }
};

// packages/learn/dist/classify/index.js
function classifiers() {
  return [
    logistic2,
    logisticLasso,
    logisticElasticNet,
    svm,
    randomForest,
    extraTrees,
    decisionTree,
    bagging,
    adaboost,
    gradientBoosting,
    histGradientBoosting,
    knn,
    gaussianNb,
    bernoulliNb,
    lda,
    qda,
    latentDirichlet,
    mlp,
    calibrated,
    stacking,
    voting
  ];
}

// packages/learn/dist/preprocess/combat-bayes.js
var TOLERANCE5 = 1e-10;
var ROUNDS = 1e3;
function parametricPosterior(columns, shift, variance2, meanOnly) {
  const n = columns[0].length;
  const centre = mean(shift);
  const tau2 = variance(shift);
  const m = mean(variance2);
  const s2 = variance(variance2);
  const a = (2 * s2 + m * m) / s2;
  const b = (m * s2 + m ** 3) / s2;
  const drawn = columns.map((values, k) => {
    let g = shift[k];
    let d = variance2[k];
    for (let round = 0; round < ROUNDS; round++) {
      const nextG = (tau2 * n * shift[k] + d * centre) / (tau2 * n + d);
      const squares2 = values.reduce((sum2, value) => sum2 + (value - nextG) ** 2, 0);
      const nextD = meanOnly ? 1 : s2 > 0 ? (squares2 / 2 + b) / (n / 2 + a - 1) : m;
      const settled = Math.abs(nextG - g) <= TOLERANCE5 && Math.abs(nextD - d) <= TOLERANCE5 * d;
      g = nextG;
      d = nextD;
      if (settled)
        break;
    }
    return { g, d };
  });
  return { shift: drawn.map(({ g }) => g), spread: drawn.map(({ d }) => Math.sqrt(d)) };
}
function nonParametricPosterior(columns, shift, variance2) {
  const drawn = columns.map((values, k) => {
    const n = values.length;
    const log = shift.map((g, other) => {
      if (other === k)
        return Number.NEGATIVE_INFINITY;
      const squares2 = values.reduce((sum2, value) => sum2 + (value - g) ** 2, 0);
      return -(n / 2) * Math.log(2 * Math.PI * variance2[other]) - squares2 / (2 * variance2[other]);
    });
    const largest3 = Math.max(...log);
    const weight = log.map((value) => Math.exp(value - largest3));
    const total = weight.reduce((sum2, w) => sum2 + w, 0);
    const average = (estimates) => estimates.reduce((sum2, value, other) => sum2 + weight[other] * value, 0) / total;
    return { g: average(shift), d: average(variance2) };
  });
  return { shift: drawn.map(({ g }) => g), spread: drawn.map(({ d }) => Math.sqrt(d)) };
}

// packages/learn/dist/preprocess/scaling.js
var scaling = {
  kind: "transformer",
  needsOutcome: false,
  transform({ centre, scale }, x) {
    requireColumns(x, centre.length);
    const out = zeros(x.rows, x.cols);
    for (let j = 0; j < x.cols; j++) {
      const from = column(x, j);
      const to = column(out, j);
      for (let i = 0; i < x.rows; i++)
        to[i] = (from[i] - centre[j]) / scale[j];
    }
    return out;
  },
  outputNames: (_, names) => [...names],
  restrict: ({ centre, scale }, outputs) => ({
    state: { centre: outputs.map((j) => centre[j]), scale: outputs.map((j) => scale[j]) },
    inputs: outputs
  })
};
function fitScaling(x, measure2) {
  const centre = [];
  const scale = [];
  for (let j = 0; j < x.cols; j++) {
    const values = presentValues(x, j);
    const found = values.length === 0 ? { centre: 0, scale: 1 } : measure2(values);
    centre.push(found.centre);
    const negligible = !(found.scale > 10 * Number.EPSILON * largestMagnitude(values));
    scale.push(negligible ? 1 : found.scale);
  }
  return { centre, scale };
}
function presentValues(x, j) {
  const values = column(x, j);
  const present = new Float64Array(x.rows);
  let count = 0;
  for (let row = 0; row < x.rows; row++) {
    const value = values[row];
    if (Number.isNaN(value))
      continue;
    if (!Number.isFinite(value))
      throw new RadError("RAD-LEARN-INFINITE", { row, column: j });
    present[count++] = value;
  }
  return present.subarray(0, count);
}
function requireColumns(x, columns) {
  if (x.cols === columns)
    return;
  throw new RadError("RAD-LEARN-SHAPE", {
    what: "The table",
    got: `${x.cols} columns`,
    expected: `the ${columns} of the training table`
  });
}
function largestMagnitude(values) {
  let largest3 = 0;
  for (const value of values)
    largest3 = Math.max(largest3, Math.abs(value));
  return largest3;
}

// packages/learn/dist/preprocess/combat.js
var parameters26 = external_exports.strictObject({
  /** How the effects of a site are drawn towards their mean over all columns: empirical Bayes, or not at all. */
  bayes: external_exports.enum(["parametric", "non-parametric", "none"]).default("parametric"),
  /** Corrects location only, not spread. */
  meanOnly: external_exports.boolean().default(false),
  /** Columns whose effect is kept (age, tumour volume); they pass through unchanged. */
  covariates: external_exports.array(external_exports.string()).default([]),
  /** What to do with rows of a site without training rows: an error, or leave them as those of an average site. */
  unseen: external_exports.enum(["error", "reference"]).default("error")
});
var combat = {
  kind: "transformer",
  needsOutcome: false,
  needsBatch: true,
  name: "combat",
  summary: "Takes site and scanner effects out of every column, fitted on training sites.",
  source: "Johnson, Li and Rabinovic 2007; Fortin et al. 2018 (neuroCombat)",
  parameters: parameters26,
  fit(x, _y, p, { batch, names }) {
    if (batch === void 0)
      throw new RadError("RAD-LEARN-NO-CONTEXT", { step: "combat", what: "the site of each row" });
    checkFinite(x);
    const covariates = placesOf(p.covariates, names);
    const harmonised = [...Array(x.cols).keys()].filter((j) => !covariates.includes(j));
    const sites = [...new Set(batch)].sort();
    const rowsOf = sites.map((site) => [...batch.keys()].filter((i) => batch[i] === site));
    const fewest = Math.min(...rowsOf.map((rows) => rows.length));
    if (fewest < 2 && !p.meanOnly) {
      throw new RadError("RAD-LEARN-TOO-FEW", { what: "ComBat (of each site)", needed: 2, got: fewest });
    }
    const model = fitMeans(x, harmonised, covariates, rowsOf);
    const effects = rowsOf.map((rows) => siteEffects(takeRows(model.standardised, rows), rows.length, p));
    return {
      columns: x.cols,
      outputs: [...Array(x.cols).keys()],
      covariates,
      harmonised,
      grandMean: model.grandMean,
      deviation: model.deviation,
      slopes: model.slopes,
      sites: sites.map((name, s) => ({ name, ...effects[s] })),
      unseen: p.unseen
    };
  },
  transform(state, x, context) {
    requireColumns(x, state.columns);
    checkFinite(x);
    const batch = context?.batch;
    if (batch === void 0)
      throw new RadError("RAD-LEARN-NO-CONTEXT", { step: "combat", what: "the site of each row" });
    const out = { ...x, data: x.data.slice() };
    const sites = batch.map((name) => findSite(state, name));
    state.harmonised.forEach((j, k) => {
      const deviation2 = state.deviation[k];
      if (deviation2 === 0)
        return;
      const to = column(out, j);
      for (let i = 0; i < x.rows; i++) {
        const site = sites[i];
        if (site === void 0)
          continue;
        const expected = expectedValue(state, k, (c) => x.data[i + x.rows * state.covariates[c]]);
        const residual = (to[i] - expected) / deviation2;
        to[i] = (residual - site.shift[k]) / site.spread[k] * deviation2 + expected;
      }
    });
    return takeColumns(out, state.outputs);
  },
  outputNames: ({ outputs }, names) => outputs.map((j) => names[j]),
  restrict(state, outputs) {
    const wanted = outputs.map((k) => state.outputs[k]);
    const inputs = [.../* @__PURE__ */ new Set([...wanted, ...state.covariates])].sort((a, b) => a - b);
    const place = new Map(inputs.map((j, k) => [j, k]));
    const kept = [...state.harmonised.keys()].filter((k) => place.has(state.harmonised[k]));
    const take = (values) => kept.map((k) => values[k]);
    return {
      state: {
        ...state,
        columns: inputs.length,
        outputs: wanted.map((j) => place.get(j)),
        covariates: state.covariates.map((j) => place.get(j)),
        harmonised: take(state.harmonised).map((j) => place.get(j)),
        grandMean: take(state.grandMean),
        deviation: take(state.deviation),
        slopes: take(state.slopes),
        sites: state.sites.map(({ name, shift, spread: spread2 }) => ({ name, shift: take(shift), spread: take(spread2) }))
      },
      inputs
    };
  }
};
function placesOf(wanted, names) {
  return wanted.map((name) => {
    const place = names?.indexOf(name) ?? -1;
    if (place < 0)
      throw new RadError("RAD-LEARN-NO-COLUMN", { name, suggestion: "" }, { column: name });
    return place;
  });
}
function findSite(state, name) {
  const site = state.sites.find((known) => known.name === name);
  if (site === void 0 && state.unseen === "error") {
    const known = state.sites.map((other) => other.name).join(", ");
    throw new RadError("RAD-LEARN-UNSEEN-BATCH", { batch: name, known });
  }
  return site;
}
function expectedValue({ grandMean, slopes }, k, covariate) {
  return slopes[k].reduce((sum2, slope, c) => sum2 + slope * covariate(c), grandMean[k]);
}
function fitMeans(x, harmonised, covariates, rowsOf) {
  const n = x.rows;
  const design = zeros(n, rowsOf.length + covariates.length);
  rowsOf.forEach((rows, s) => {
    for (const i of rows)
      design.data[i + n * s] = 1;
  });
  covariates.forEach((j, c) => {
    design.data.set(column(x, j), n * (rowsOf.length + c));
  });
  const normal = gram(design);
  const model = { grandMean: [], deviation: [], slopes: [] };
  const standardised = zeros(n, harmonised.length);
  harmonised.forEach((j, k) => {
    const y = column(x, j);
    const right = Float64Array.from({ length: design.cols }, (_, c) => product(column(design, c), y));
    const beta = solve(normal, right);
    let squares2 = 0;
    for (let i = 0; i < n; i++) {
      let fitted2 = 0;
      for (let c = 0; c < design.cols; c++)
        fitted2 += design.data[i + n * c] * beta[c];
      squares2 += (y[i] - fitted2) ** 2;
    }
    model.grandMean.push(rowsOf.reduce((sum2, rows, s) => sum2 + rows.length / n * beta[s], 0));
    model.slopes.push(Array.from(beta.slice(rowsOf.length)));
    const deviation2 = Math.sqrt(squares2 / n);
    const size = Math.sqrt(product(y, y) / n);
    model.deviation.push(deviation2 > 1e-12 * size ? deviation2 : 0);
    for (let i = 0; i < n && model.deviation[k] > 0; i++) {
      const expected = expectedValue(model, k, (c) => x.data[i + n * covariates[c]]);
      standardised.data[i + n * k] = (y[i] - expected) / deviation2;
    }
  });
  return { ...model, standardised };
}
function siteEffects(z, rows, { bayes, meanOnly }) {
  const shift = Array.from({ length: z.cols }, (_, k) => column(z, k).reduce((a, b) => a + b, 0) / rows);
  const variance2 = Array.from({ length: z.cols }, (_, k) => meanOnly ? 1 : column(z, k).reduce((sum2, value) => sum2 + (value - shift[k]) ** 2, 0) / (rows - 1));
  const usable = [...shift.keys()].filter((k) => column(z, k).some((value) => value !== 0) && variance2[k] > 0);
  const out = { shift: shift.slice(), spread: variance2.map((v) => v > 0 ? Math.sqrt(v) : 1) };
  if (bayes === "none" || usable.length < 2)
    return out;
  const drawn = (bayes === "parametric" ? parametricPosterior : nonParametricPosterior)(usable.map((k) => column(z, k)), usable.map((k) => shift[k]), usable.map((k) => variance2[k]), meanOnly);
  usable.forEach((k, place) => {
    out.shift[k] = drawn.shift[place];
    out.spread[k] = meanOnly ? 1 : drawn.spread[place];
  });
  return out;
}
function gram(design) {
  const out = zeros(design.cols, design.cols);
  for (let a = 0; a < design.cols; a++) {
    for (let b = 0; b < design.cols; b++)
      out.data[a + design.cols * b] = product(column(design, a), column(design, b));
  }
  return out;
}
function solve(normal, right) {
  try {
    return solveSymmetric(normal, right);
  } catch (cause) {
    throw new RadError("RAD-LEARN-CONFOUNDED", {}, {}, { cause });
  }
}
function product(a, b) {
  let sum2 = 0;
  for (let i = 0; i < a.length; i++)
    sum2 += a[i] * b[i];
  return sum2;
}

// packages/learn/dist/preprocess/association.js
function association(values, outcome) {
  try {
    if (outcome.kind === "binary")
      return Math.abs(2 * auc(values, outcome.event) - 1);
    if (outcome.kind === "continuous")
      return Math.abs(pearson(values, outcome.value).r);
    return Math.abs(2 * concordance(values, outcome.time, outcome.event).value - 1);
  } catch (error) {
    if (error instanceof RadError)
      return null;
    throw error;
  }
}

// packages/learn/dist/preprocess/ranked-selection.js
function rankedSelection(scores, passes, details) {
  const order = [...scores.keys()].filter((j) => scores[j] !== null).sort((a, b) => scores[b] - scores[a] || a - b);
  const ranks = scores.map(() => null);
  order.forEach((j, rank) => {
    ranks[j] = rank + 1;
  });
  const kept = order.filter((j) => passes(scores[j], j));
  return { kept, scores, ranks, ...details === void 0 ? {} : { details } };
}

// packages/learn/dist/preprocess/correlation-filter.js
var parameters27 = external_exports.strictObject({
  method: external_exports.enum(["pearson", "spearman"]).default("pearson"),
  /** Two columns whose absolute correlation is above this are not both kept. */
  threshold: external_exports.number().min(0).max(1).default(0.9),
  /** Of such a pair, the one that alone tells the outcome better, or the one that comes first in the table. */
  keep: external_exports.enum(["more-predictive", "first"]).default("more-predictive")
});
var correlationFilter = {
  kind: "selector",
  needsOutcome: true,
  name: "correlation-filter",
  summary: "Of each pair of strongly correlated columns keeps the one that tells the outcome better.",
  source: "Redundancy filter of radiomics studies; the order of caret::findCorrelation replaced by that of the outcome",
  parameters: parameters27,
  select(x, y, { method, threshold, keep }) {
    checkFinite(x);
    const units = unitColumns(x, method);
    if (keep === "more-predictive" && y === void 0) {
      throw new RadError("RAD-LEARN-NO-CONTEXT", { step: "correlation-filter", what: "the outcome" });
    }
    const scores = units.map((unit, j) => {
      if (unit === null)
        return null;
      return keep === "first" || y === void 0 ? -j : association(column(x, j), y) ?? 0;
    });
    const because = scores.map(() => null);
    const kept = [];
    return rankedSelection(scores, (_score, j) => {
      const rival = kept.find((k) => Math.abs(dot(units[j], units[k])) > threshold);
      if (rival === void 0)
        kept.push(j);
      else
        because[j] = rival;
      return rival === void 0;
    }, { because });
  }
};
function unitColumns(x, method) {
  return Array.from({ length: x.cols }, (_, j) => {
    const values = column(x, j);
    if (values.every((value) => value === values[0]))
      return null;
    const unit = Float64Array.from(method === "pearson" ? values : rankWithTies(values).ranks);
    const centre = unit.reduce((a, b) => a + b, 0) / unit.length;
    for (let i = 0; i < unit.length; i++)
      unit[i] -= centre;
    const length = Math.sqrt(dot(unit, unit));
    if (!(length > 0))
      return null;
    for (let i = 0; i < unit.length; i++)
      unit[i] /= length;
    return unit;
  });
}

// packages/learn/dist/preprocess/icc-filter.js
var parameters28 = external_exports.strictObject({
  /** Columns whose intraclass correlation is above this are kept. */
  threshold: external_exports.number().min(-1).max(1).default(0.75),
  /** The correlation itself, or the lower end of its 95% interval. */
  bound: external_exports.enum(["estimate", "lower"]).default("estimate"),
  form: external_exports.enum(["ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)"]).default("ICC(2,1)"),
  /** The correlations, found elsewhere, by column name; null where one could not be computed. */
  table: external_exports.record(external_exports.string(), external_exports.number().nullable()).optional(),
  /** Repeated measurements, from which they are computed. */
  readings: external_exports.strictObject({
    /** The row each measurement belongs to. */
    ids: external_exports.array(external_exports.string()),
    /** By column name: one list a reader, each as long as `ids`; null = missing. */
    columns: external_exports.record(external_exports.string(), external_exports.array(external_exports.array(external_exports.number().nullable())).min(2))
  }).optional()
});
var iccFilter = {
  kind: "selector",
  needsOutcome: false,
  name: "icc-filter",
  summary: "Keeps columns with a high intraclass correlation between readers.",
  source: "Shrout and Fleiss 1979; Koo and Li 2016",
  parameters: parameters28,
  select(x, _y, p, { names, ids }) {
    const columns = names ?? missing("the names of the columns");
    if (p.table === void 0 && p.readings === void 0)
      missing("a table of correlations or the readings");
    const fitted2 = new Set(ids ?? (p.readings === void 0 ? [] : missing("the identifiers of the rows")));
    const used = p.readings?.ids.flatMap((id, k) => fitted2.has(id) ? [k] : []) ?? [];
    const scores = columns.map((name) => p.table !== void 0 ? p.table[name] ?? null : correlation(p.readings?.columns[name], used, p));
    if (scores.length !== x.cols)
      missing("a name for every column");
    return rankedSelection(scores, (score) => score > p.threshold);
  }
};
function correlation(readers, used, p) {
  if (readers === void 0)
    return null;
  const rows = used.map((k) => readers.map((values) => values[k] ?? null)).filter((row) => row.every((value) => value !== null));
  try {
    const found = icc(fromRows(rows))[p.form];
    return p.bound === "estimate" ? found.value : found.ci[0];
  } catch (error) {
    if (error instanceof RadError)
      return null;
    throw error;
  }
}
function missing(what) {
  throw new RadError("RAD-LEARN-NO-CONTEXT", { step: "icc-filter", what });
}

// packages/learn/dist/preprocess/fill-columns.js
function columnsToFill(x, indicator) {
  const kept = [];
  const indicators = [];
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    if (values.every(Number.isNaN))
      continue;
    kept.push(j);
    if (indicator && values.some(Number.isNaN))
      indicators.push(j);
  }
  return { columns: x.cols, kept, indicators };
}
function fillColumns(x, { kept, indicators }, fill) {
  const out = zeros(x.rows, kept.length + indicators.length);
  kept.forEach((j, k) => {
    const from = column(x, j);
    const to = column(out, k);
    for (let i = 0; i < x.rows; i++)
      to[i] = Number.isNaN(from[i]) ? fill(k, i) : from[i];
  });
  indicators.forEach((j, k) => {
    const from = column(x, j);
    const to = column(out, kept.length + k);
    for (let i = 0; i < x.rows; i++)
      to[i] = Number.isNaN(from[i]) ? 1 : 0;
  });
  return out;
}
function filledNames({ kept, indicators }, names) {
  return [...kept.map((j) => names[j]), ...indicators.map((j) => `${names[j]}_missing`)];
}

// packages/learn/dist/preprocess/impute.js
var parameters29 = external_exports.strictObject({
  /** `mode` takes the most frequent value, the smallest of equally frequent ones. */
  method: external_exports.enum(["median", "mean", "mode"]).default("median"),
  /** Adds a column `name_missing` (1 = was missing) for each column with a missing value in training. */
  indicator: external_exports.boolean().default(false)
});
var impute = {
  kind: "transformer",
  needsOutcome: false,
  name: "impute",
  summary: "Missing values become the median, mean or mode of the training rows.",
  source: "scikit-learn SimpleImputer",
  parameters: parameters29,
  fit(x, _y, { method, indicator }) {
    const filled = columnsToFill(x, indicator);
    const measure2 = { median, mean, mode }[method];
    return { ...filled, fill: filled.kept.map((j) => measure2(presentValues(x, j))) };
  },
  transform(state, x) {
    requireColumns(x, state.columns);
    return fillColumns(x, state, (k) => state.fill[k]);
  },
  outputNames: filledNames,
  restrict({ kept, indicators, fill }, outputs) {
    const columns = [...new Set(outputs.map((k) => kept[k] ?? indicators[k - kept.length]))].sort((a, b) => a - b);
    const place = new Map(columns.map((j, k) => [j, k]));
    const wantedValues = outputs.filter((k) => k < kept.length);
    const wantedIndicators = outputs.filter((k) => k >= kept.length);
    return {
      state: {
        columns: columns.length,
        kept: wantedValues.map((k) => place.get(kept[k])),
        indicators: wantedIndicators.map((k) => place.get(indicators[k - kept.length])),
        fill: wantedValues.map((k) => fill[k])
      },
      inputs: columns
    };
  }
};
function mode(values) {
  const sorted2 = values.slice().sort();
  let best = sorted2[0];
  let bestCount = 0;
  for (let start = 0; start < sorted2.length; ) {
    let end = start;
    while (end < sorted2.length && sorted2[end] === sorted2[start])
      end++;
    if (end - start > bestCount) {
      bestCount = end - start;
      best = sorted2[start];
    }
    start = end;
  }
  return best;
}

// packages/learn/dist/preprocess/knn-impute.js
var parameters30 = external_exports.strictObject({
  neighbours: external_exports.number().int().min(1).default(5),
  /** Neighbours count alike, or by 1 / distance. */
  weights: external_exports.enum(["uniform", "distance"]).default("uniform"),
  indicator: external_exports.boolean().default(false)
});
var knnImpute = {
  kind: "transformer",
  needsOutcome: false,
  name: "knn-impute",
  summary: "Missing values become the mean of the nearest training rows; keeps those rows in the model file.",
  source: "Troyanskaya et al. 2001; scikit-learn KNNImputer",
  parameters: parameters30,
  fit(x, _y, { neighbours, weights, indicator }) {
    const filled = columnsToFill(x, indicator);
    const means = filled.kept.map((j) => mean(presentValues(x, j)));
    const donors = Array.from({ length: x.rows }, (_, i) => Array.from({ length: x.cols }, (_2, j) => {
      const value = x.data[i + x.rows * j];
      return Number.isNaN(value) ? null : value;
    }));
    return { ...filled, neighbours, weights, donors, means };
  },
  transform(state, x) {
    requireColumns(x, state.columns);
    const distances = /* @__PURE__ */ new Map();
    return fillColumns(x, state, (k, row) => {
      let own = distances.get(row);
      if (own === void 0) {
        const values = Float64Array.from({ length: x.cols }, (_, j) => x.data[row + x.rows * j]);
        own = Float64Array.from(state.donors, (donor) => distance(values, donor));
        distances.set(row, own);
      }
      return neighbourMean(state, state.kept[k], own) ?? state.means[k];
    });
  },
  outputNames: filledNames
};
function distance(values, donor) {
  let present = 0;
  let sum2 = 0;
  donor.forEach((other, j) => {
    if (other === null || Number.isNaN(values[j]))
      return;
    present++;
    sum2 += (values[j] - other) ** 2;
  });
  return present === 0 ? Number.NaN : Math.sqrt(donor.length / present * sum2);
}
function neighbourMean({ donors, neighbours, weights }, column2, distances) {
  const near = [...donors.keys()].filter((i) => donors[i][column2] !== null && !Number.isNaN(distances[i])).sort((a, b) => distances[a] - distances[b] || a - b).slice(0, neighbours);
  if (near.length === 0)
    return null;
  const coincident = near.some((i) => distances[i] === 0);
  let total = 0;
  let sum2 = 0;
  for (const i of near) {
    const weight = weights === "uniform" ? 1 : coincident ? Number(distances[i] === 0) : 1 / distances[i];
    total += weight;
    sum2 += weight * donors[i][column2];
  }
  return sum2 / total;
}

// packages/learn/dist/preprocess/min-max.js
var parameters31 = external_exports.strictObject({});
var minMax = {
  ...scaling,
  name: "min-max",
  summary: "The range of the training rows becomes 0 to 1.",
  source: "scikit-learn MinMaxScaler",
  parameters: parameters31,
  fit: (x) => fitScaling(x, (values) => {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return { centre: low, scale: high - low };
  })
};

// packages/learn/dist/preprocess/one-hot.js
var parameters32 = external_exports.strictObject({
  /** The columns with category codes; the others pass through. */
  columns: external_exports.array(external_exports.string()).min(1).optional(),
  /** Leaves out no category, the first of each column, or the first of columns with two. */
  drop: external_exports.enum(["none", "first", "if-binary"]).default("none"),
  /** A code not seen in training: an error, or 0 in every indicator. */
  unknown: external_exports.enum(["error", "ignore"]).default("error")
});
var oneHot = {
  kind: "transformer",
  needsOutcome: false,
  name: "one-hot",
  summary: "One 0/1 column for each category.",
  source: "scikit-learn OneHotEncoder",
  parameters: parameters32,
  fit(x, _y, p, { names = Array.from({ length: x.cols }, (_, j) => `x${j}`) }) {
    for (const name of p.columns ?? []) {
      if (!names.includes(name))
        throw new RadError("RAD-LEARN-NO-COLUMN", { name, suggestion: "" }, { column: name });
    }
    checkFinite(x);
    const outputs = [];
    const known = names.map((name, from) => {
      if (p.columns !== void 0 && !p.columns.includes(name)) {
        outputs.push({ from });
        return null;
      }
      const values = [...new Set(column(x, from))].sort((a, b) => a - b);
      const dropsFirst = p.drop === "first" || p.drop === "if-binary" && values.length === 2;
      for (const value of dropsFirst ? values.slice(1) : values)
        outputs.push({ from, value });
      return values;
    });
    return { names, outputs, known, unknown: p.unknown };
  },
  transform({ names, outputs, known, unknown }, x) {
    requireColumns(x, names.length);
    checkFinite(x);
    known.forEach((values, j) => {
      if (values === null || unknown === "ignore")
        return;
      const stranger = column(x, j).find((value) => !values.includes(value));
      if (stranger === void 0)
        return;
      throw new RadError("RAD-LEARN-UNSEEN-CATEGORY", { value: stranger, column: names[j] });
    });
    const out = zeros(x.rows, outputs.length);
    outputs.forEach(({ from, value }, k) => {
      const source = column(x, from);
      column(out, k).set(value === void 0 ? source : source.map((own) => Number(own === value)));
    });
    return out;
  },
  outputNames: ({ outputs }, names) => outputs.map(({ from, value }) => value === void 0 ? names[from] : `${names[from]}=${value}`),
  restrict(state, outputs) {
    const wanted = outputs.map((k) => state.outputs[k]);
    const inputs = [...new Set(wanted.map(({ from }) => from))].sort((a, b) => a - b);
    return {
      state: {
        names: inputs.map((j) => state.names[j]),
        outputs: wanted.map((output) => ({ ...output, from: inputs.indexOf(output.from) })),
        known: inputs.map((j) => state.known[j]),
        unknown: state.unknown
      },
      inputs
    };
  }
};

// packages/learn/dist/preprocess/robust-scale.js
var parameters33 = external_exports.strictObject({
  /** The two quantiles (R type 7) whose distance is the scale. */
  low: external_exports.number().min(0).max(1).default(0.25),
  high: external_exports.number().min(0).max(1).default(0.75)
});
var robustScale = {
  ...scaling,
  name: "robust-scale",
  summary: "Median 0, interquartile range 1, which outliers do not move.",
  source: "scikit-learn RobustScaler",
  parameters: parameters33,
  fit: (x, _y, { low, high }) => fitScaling(x, (values) => ({
    centre: quantile(values, 0.5),
    scale: quantile(values, high) - quantile(values, low)
  }))
};

// packages/learn/dist/preprocess/standardise.js
var parameters34 = external_exports.strictObject({
  /** The divisor of the variance: `n` (scikit-learn's) or `n-1` (R's `scale`). */
  divisor: external_exports.enum(["n", "n-1"]).default("n")
});
var standardise2 = {
  ...scaling,
  name: "standardise",
  summary: "Mean 0, standard deviation 1, by the mean and deviation of the training rows.",
  source: "scikit-learn StandardScaler (n); R scale (n-1)",
  parameters: parameters34,
  fit: (x, _y, { divisor }) => fitScaling(x, (values) => {
    const n = divisor === "n" ? values.length : values.length - 1;
    return { centre: mean(values), scale: n > 0 ? Math.sqrt(sumOfSquares(values) / n) : 0 };
  })
};

// packages/learn/dist/preprocess/variance-filter.js
var parameters35 = external_exports.strictObject({
  /** Columns with a variance (divisor n) at or below this go. */
  threshold: external_exports.number().min(0).default(0)
});
var varianceFilter = {
  kind: "selector",
  needsOutcome: false,
  name: "variance-filter",
  summary: "Drops columns whose variance is no larger than a threshold.",
  source: "scikit-learn VarianceThreshold",
  parameters: parameters35,
  select(x, _y, { threshold }) {
    const scores = Array.from({ length: x.cols }, (_, j) => {
      const values = presentValues(x, j);
      if (values.length === 0)
        return null;
      return values.every((value) => value === values[0]) ? 0 : sumOfSquares(values) / values.length;
    });
    return rankedSelection(scores, (score) => score > threshold);
  }
};

// packages/learn/dist/preprocess/index.js
function transformers() {
  return [impute, knnImpute, standardise2, robustScale, minMax, combat, oneHot];
}
function filters() {
  return [varianceFilter, correlationFilter, iccFilter];
}

// packages/learn/dist/select/outcome.js
function requireOutcome(step, x, y, ...kinds) {
  if (y === void 0)
    throw new RadError("RAD-LEARN-NO-CONTEXT", { step, what: "the outcome" });
  if (!kinds.includes(y.kind)) {
    throw new RadError("RAD-LEARN-OUTCOME-KIND", { step, needed: kinds.join(" or "), got: y.kind });
  }
  const length = y.kind === "continuous" ? y.value.length : y.event.length;
  if (length !== x.rows) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The outcome",
      got: `${length} values`,
      expected: `one for each of the ${x.rows} rows`
    });
  }
  if (y.kind === "binary")
    requireBoth(y);
  if (y.kind === "survival")
    requireEvent(y);
  return y;
}
function requireBoth({ event }) {
  const events = event.reduce((a, b) => a + b, 0);
  if (events > 0 && events < event.length)
    return;
  throw new RadError("RAD-LEARN-SINGLE-CLASS", { events, others: event.length - events });
}
function requireEvent({ event }) {
  if (!event.includes(1))
    throw new RadError("RAD-LEARN-NO-EVENTS", { rows: event.length });
}
function splitByEvent(values, event) {
  const events = event.reduce((sum2, value) => sum2 + value, 0);
  const parts = [new Float64Array(events), new Float64Array(event.length - events)];
  let [e, o] = [0, 0];
  for (let i = 0; i < event.length; i++) {
    if (event[i] === 1)
      parts[0][e++] = values[i];
    else
      parts[1][o++] = values[i];
  }
  return parts;
}

// packages/learn/dist/select/columns.js
function usableColumns(x) {
  return finiteColumns(x).filter((j) => column(x, j).some((value) => value !== column(x, j)[0]));
}
function finiteColumns(x) {
  return [...new Array(x.cols).keys()].filter((j) => column(x, j).every(Number.isFinite));
}
function spread(cols, usable, scores) {
  const all2 = new Array(cols).fill(null);
  usable.forEach((j, k) => {
    all2[j] = Number.isNaN(scores[k]) ? null : scores[k];
  });
  return all2;
}

// packages/learn/dist/select/p-value-selector.js
var pValueParameters = {
  /** Columns with p below this are kept; null for no limit. */
  threshold: external_exports.number().gt(0).max(1).nullable().default(0.05),
  /** At most so many, those with the smallest p; null for no limit. */
  best: external_exports.number().int().min(1).nullable().default(null),
  /** Adjustment of p for the number of columns, before the threshold. */
  adjust: external_exports.enum(["none", "bh", "holm", "bonferroni"]).default("none")
};
function pValueSelector(definition) {
  const { name, summary, source, parameters: parameters52, outcomes, test } = definition;
  return {
    kind: "selector",
    needsOutcome: true,
    name,
    summary,
    source,
    parameters: parameters52,
    select(x, y, p, { weights }) {
      const outcome = requireOutcome(name, x, y, ...outcomes);
      refuseWeights(name, weights);
      const tests = testColumns(x, (values) => test(values, outcome, p));
      const raw = Float64Array.from(tests, (one) => one?.p ?? Number.NaN);
      const adjusted = p.adjust === "none" ? raw : adjustP(raw, p.adjust);
      const scores = tests.map((one) => one === null ? null : -Math.log10(Math.max(one.p, Number.MIN_VALUE)) + 0);
      const passing = rankedSelection(scores, (_, j) => p.threshold === null || adjusted[j] < p.threshold, {
        statistic: tests.map((one) => one !== null && Number.isFinite(one.statistic) ? one.statistic : null),
        p: Array.from(raw, orNull),
        adjustedP: Array.from(adjusted, orNull)
      });
      return { ...passing, kept: passing.kept.slice(0, p.best ?? x.cols) };
    }
  };
}
function testColumns(x, test) {
  const tests = new Array(x.cols).fill(null);
  for (const j of usableColumns(x)) {
    try {
      const one = test(column(x, j));
      if (!Number.isNaN(one.p))
        tests[j] = one;
    } catch (error) {
      if (!(isRadError(error) && error.code.startsWith("RAD-STATS-")))
        throw error;
    }
  }
  return tests;
}
var orNull = (value) => Number.isNaN(value) ? null : value;

// packages/learn/dist/select/anova.js
var parameters36 = external_exports.strictObject(pValueParameters);
var anova = pValueSelector({
  name: "anova",
  summary: "Keeps columns by the F test: means between the outcomes, or regression on a continuous outcome.",
  source: "Fisher 1925; scikit-learn f_classif, f_regression",
  parameters: parameters36,
  outcomes: ["binary", "continuous"],
  test(values, y) {
    if (y.kind === "continuous") {
      const { t, p: p2 } = pearson(values, y.value);
      return { statistic: t * t, p: p2 };
    }
    const { f, p } = oneWayAnova(splitByEvent(values, y.event));
    return { statistic: f, p };
  }
});

// packages/learn/dist/select/boruta.js
var parameters37 = external_exports.strictObject({
  /** Rounds at most; it ends when every column is decided. */
  rounds: external_exports.number().int().min(1).default(100),
  /** Trees of each round's forest. */
  trees: external_exports.number().int().min(1).default(100),
  maxDepth: external_exports.number().int().min(1).nullable().default(5),
  /** Level of the two tests after each round, Bonferroni-adjusted for the number of columns. */
  level: external_exports.number().gt(0).lt(1).default(0.01),
  /** The best shadow a column must beat is this quantile of all shadows; 1 is the very best. */
  quantile: external_exports.number().gt(0).max(1).default(1),
  /** Keep columns that are still undecided after the last round. */
  keepTentative: external_exports.boolean().default(false)
});
var boruta = {
  kind: "selector",
  needsOutcome: true,
  name: "boruta",
  summary: "Keeps columns that a random forest uses more than shuffled copies of the columns.",
  source: "Kursa and Rudnicki 2010; R Boruta",
  parameters: parameters37,
  select(x, y, p, context) {
    const outcome = requireOutcome("boruta", x, y, "binary");
    const usable = usableColumns(x);
    const forest = parseParameters(randomForest, { trees: p.trees, maxDepth: p.maxDepth });
    const hits = new Float64Array(x.cols);
    const rounds = new Float64Array(x.cols);
    const importance = new Float64Array(x.cols);
    const decided = /* @__PURE__ */ new Map();
    for (let round = 0; round < p.rounds && decided.size < usable.length; round++) {
      const rng = context.rng.split(round);
      const inPlay = usable.filter((j) => decided.get(j) !== "rejected");
      const table = withShadows(takeColumns(x, inPlay), rng.split("shadows"));
      const own = randomForest.fit(table, outcome, forest, { ...context, rng: rng.split("forest") });
      const shadows = own.importance.slice(inPlay.length).sort((a, b) => a - b);
      const bar = shadows[Math.max(0, Math.ceil(p.quantile * shadows.length) - 1)];
      inPlay.forEach((j, k) => {
        rounds[j]++;
        importance[j] += own.importance[k];
        if (own.importance[k] > bar)
          hits[j]++;
      });
      for (const j of inPlay) {
        if (decided.has(j))
          continue;
        if (binomialSf(hits[j] - 1, rounds[j], 0.5) * usable.length < p.level)
          decided.set(j, "confirmed");
        else if (binomialCdf(hits[j], rounds[j], 0.5) * usable.length < p.level)
          decided.set(j, "rejected");
      }
    }
    const state = (j) => decided.get(j) ?? "tentative";
    const order = [...usable].sort((a, b) => STANDING[state(a)] - STANDING[state(b)] || hits[b] / rounds[b] - hits[a] / rounds[a] || importance[b] / rounds[b] - importance[a] / rounds[a] || a - b);
    const ranks = new Array(x.cols).fill(null);
    order.forEach((j, k) => {
      ranks[j] = k + 1;
    });
    return {
      kept: order.filter((j) => state(j) === "confirmed" || p.keepTentative && state(j) === "tentative"),
      scores: Array.from(rounds, (count, j) => count > 0 ? hits[j] / count : null),
      ranks,
      details: {
        decision: Array.from(rounds, (count, j) => count > 0 ? state(j) : null),
        meanImportance: Array.from(rounds, (count, j) => count > 0 ? importance[j] / count : null),
        rounds: rounds.reduce((a, b) => Math.max(a, b), 0)
      }
    };
  }
};
var STANDING = { confirmed: 0, tentative: 1, rejected: 2 };
function withShadows(x, rng) {
  const copies = Math.max(1, Math.ceil(5 / x.cols));
  const data = new Float64Array(x.data.length * (1 + copies));
  for (let copy = 0; copy <= copies; copy++)
    data.set(x.data, copy * x.data.length);
  const table = { rows: x.rows, cols: x.cols * (1 + copies), data };
  for (let j = x.cols; j < table.cols; j++)
    rng.shuffle(column(table, j));
  return table;
}

// packages/learn/dist/select/chi-square.js
var parameters38 = external_exports.strictObject({
  ...pValueParameters,
  yates: external_exports.boolean().default(true),
  /** A column with more distinct values is no category and has no score. */
  maxLevels: external_exports.number().int().min(2).default(10)
});
var chiSquare = pValueSelector({
  name: "chi-square",
  summary: "Keeps categorical columns that depend on the outcome by Pearson's chi-square test.",
  source: "Pearson 1900; R chisq.test",
  parameters: parameters38,
  outcomes: ["binary"],
  test(values, y, { yates, maxLevels }) {
    const levels = [...new Set(values)].sort((a, b) => a - b);
    if (levels.length > maxLevels)
      return { statistic: Number.NaN, p: Number.NaN };
    const table = crossTabulate(Array.from(values), Array.from(y.event), levels, [0, 1]);
    const { chi2, p } = chiSquareTest(table, { yates });
    return { statistic: chi2, p };
  }
});

// packages/learn/dist/penalised/lasso.js
function lassoPath(x, value, alphas, { l1Ratio = 1 } = {}) {
  checkFinite(x);
  for (const alpha of Array.from(alphas)) {
    if (!(alpha >= 0 && alpha < Infinity)) {
      throw new RadError("RAD-PARAMETER-INVALID", { name: "alpha", value: alpha, problem: "it must be 0 or more" });
    }
  }
  if (value.length === x.rows && value.every((v) => v === value[0])) {
    return Array.from(alphas, () => ({ coefficients: new Float64Array(x.cols), intercept: value[0] ?? Number.NaN }));
  }
  const model = prepareModel(x, { kind: "continuous", value }, { alpha: l1Ratio, standardise: false });
  const solve2 = (alpha) => model.solver.solve({ l1: alpha * l1Ratio, l2: alpha * (1 - l1Ratio) });
  const largest3 = l1Ratio > 0 ? largestThatMatters(model.solver.allSlopes()) / l1Ratio : 0;
  let reached = largest3;
  return Array.from(alphas, (alpha) => {
    for (; reached * STRIDE > Math.max(alpha, FAR * largest3); reached *= STRIDE)
      solve2(reached * STRIDE);
    solve2(alpha);
    reached = Math.min(reached, alpha);
    const coefficients2 = new Float64Array(x.cols);
    return { intercept: model.unscale(coefficients2), coefficients: coefficients2 };
  });
}
function lassoCv(x, value, folds, options = {}) {
  const alphas = alphaSequence(x, value, options);
  const names = [...new Set(Array.from(folds))];
  const errors = Array.from(alphas, () => new Float64Array(names.length));
  for (const [f, name] of names.entries()) {
    const train = [];
    const test = [];
    for (let i = 0; i < x.rows; i++)
      (folds[i] === name ? test : train).push(i);
    const part = takeOutcome2({ kind: "continuous", value }, train);
    const held = takeRows(x, test);
    lassoPath(takeRows(x, train), part.value, alphas, options).forEach((model, k) => {
      errors[k][f] = squaredError(held, test, value, model);
    });
  }
  const error = Float64Array.from(errors, (each) => each.reduce((sum2, one) => sum2 + one / names.length, 0));
  const standardError = Float64Array.from(errors, (each) => standardDeviation(each) / Math.sqrt(names.length));
  const best = error.indexOf(error.reduce((a, b) => Math.min(a, b), Infinity));
  const within = error.findIndex((each) => each <= error[best] + (standardError[best] || 0));
  const path = lassoPath(x, value, alphas, options);
  const [alpha, oneError] = [alphas[best], alphas[within]];
  return { alpha, alphas, error, standardError, oneError, path, model: path[best] };
}
function squaredError(x, rows, value, { coefficients: coefficients2, intercept }) {
  let sum2 = 0;
  for (let i = 0; i < x.rows; i++) {
    let eta = intercept;
    for (let j = 0; j < x.cols; j++)
      if (coefficients2[j] !== 0)
        eta += coefficients2[j] * x.data[i + x.rows * j];
    sum2 += (value[rows[i]] - eta) ** 2;
  }
  return sum2 / x.rows;
}
function alphaSequence(x, value, { l1Ratio = 1, count = 100, ratio: ratio2 = 1e-3 } = {}) {
  if (value.every((v) => v === value[0]))
    throw new RadError("RAD-LEARN-CONSTANT-OUTCOME", { rows: x.rows });
  const mean2 = value.reduce((a, b) => a + b, 0) / value.length;
  let largest3 = 0;
  for (let j = 0; j < x.cols; j++) {
    let centre = 0;
    for (let i = 0; i < x.rows; i++)
      centre += x.data[i + x.rows * j] / x.rows;
    let sum2 = 0;
    for (let i = 0; i < x.rows; i++)
      sum2 += (x.data[i + x.rows * j] - centre) * (value[i] - mean2);
    largest3 = Math.max(largest3, Math.abs(sum2));
  }
  if (!(l1Ratio > 0))
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "l1Ratio",
      value: l1Ratio,
      problem: "ridge has no largest penalty to start from"
    });
  largest3 /= x.rows * l1Ratio;
  return Float64Array.from({ length: count }, (_, k) => largest3 * ratio2 ** (count > 1 ? k / (count - 1) : 0));
}
function largestThatMatters(slopes) {
  return slopes.reduce((largest3, slope) => Math.max(largest3, Math.abs(slope)), 0);
}
var STRIDE = 0.85;
var FAR = 1e-4;

// packages/learn/dist/select/lasso.js
var parametersWith2 = (l1Ratio) => external_exports.strictObject({
  /**
   * `glmnet`: the model of the outcome's family (gaussian, binomial, Cox). `scikit-learn`: least squares, a binary outcome
   * read as the numbers 0 and 1 (`Lasso(alpha)`, `LassoCV`).
   */
  convention: external_exports.enum(["glmnet", "scikit-learn"]).default("glmnet"),
  /** The penalty (glmnet's lambda, scikit-learn's alpha), or how cross-validation chooses it. */
  penalty: external_exports.union([external_exports.enum(["min", "1se"]), external_exports.number().min(0)]).default("min"),
  /** Share of the L1 penalty (glmnet's alpha). */
  l1Ratio: external_exports.number().gt(0).max(1).default(l1Ratio),
  /** Scale columns to variance 1 first. Off, the penalty falls on the raw features, whatever their units. */
  standardise: external_exports.boolean().default(true),
  folds: external_exports.number().int().min(2).default(10),
  measure: external_exports.enum(["deviance", "mse", "mae", "auc", "class", "C"]).default("deviance")
});
var lasso = penalisedSelector("lasso", 1, "Keeps the columns of an L1-penalised model.", "Tibshirani 1996");
var elasticNet = penalisedSelector("elastic-net", 0.5, "Keeps the columns of a model with both an L1 and an L2 penalty.", "Zou and Hastie 2005");
function penalisedSelector(name, l1Ratio, summary, paper) {
  return {
    kind: "selector",
    needsOutcome: true,
    name,
    summary,
    source: `${paper}; R glmnet, scikit-learn`,
    parameters: parametersWith2(l1Ratio),
    select(x, y, p, context) {
      const outcome = requireOutcome(name, x, y, "binary", "survival", "continuous");
      const usable = usableColumns(x);
      if (usable.length === 0)
        return rankedSelection(new Array(x.cols).fill(null), () => false);
      const part = takeColumns(x, usable);
      const fit = p.convention === "glmnet" ? fitGlmnet(name, part, outcome, p, context) : fitSklearn(name, part, outcome, p, context);
      const strength = fit.coefficients.map((b, k) => Math.abs(b) * standardDeviation(column(part, k)));
      const coefficients2 = spread(x.cols, usable, fit.coefficients);
      const details = { ...fit.details(usable), coefficients: coefficients2 };
      const selection = rankedSelection(spread(x.cols, usable, strength), (score) => score > 0, details);
      return { ...selection, ...fit.notes !== void 0 && fit.notes.length > 0 && { notes: fit.notes } };
    }
  };
}
function fitGlmnet(step, x, y, p, { rng, weights, patients }) {
  const options = { alpha: p.l1Ratio, standardise: p.standardise, ...weights === void 0 ? {} : { weights } };
  if (typeof p.penalty === "number") {
    const path = penalisedPath(x, y, options);
    const exact = penalisedPath(x, y, {
      ...options,
      lambda: [...path.lambda.filter((v) => v > p.penalty), p.penalty]
    });
    const { coefficients: coefficients3, intercept: intercept2 } = modelAt(exact, p.penalty);
    return { coefficients: coefficients3, details: (usable) => ({ penalty: p.penalty, intercept: intercept2, path: pathDetails(path, usable) }) };
  }
  const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${step}`, patients);
  const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
  const { coefficients: coefficients2, intercept, lambda } = p.penalty === "min" ? cv.minimum : cv.oneError;
  return {
    coefficients: coefficients2,
    notes,
    details: (usable) => ({ intercept, ...crossValidationDetails(cv, lambda, usable) })
  };
}
function fitSklearn(step, x, y, p, { rng, weights, patients }) {
  refuseWeights(step, weights);
  if (y.kind === "survival") {
    throw new RadError("RAD-LEARN-OUTCOME-KIND", {
      step: `${step} by scikit-learn`,
      needed: "binary or continuous",
      got: y.kind
    });
  }
  if (p.penalty === "1se") {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: `${step}.penalty`,
      value: "1se",
      problem: "scikit-learn knows only min"
    });
  }
  const value = y.kind === "binary" ? Float64Array.from(y.event) : y.value;
  const scale = Float64Array.from({ length: x.cols }, (_, j) => p.standardise ? populationDeviation(column(x, j)) : 1);
  const scaled = { ...x, data: x.data.map((v, at) => v / scale[Math.floor(at / x.rows)]) };
  const options = { l1Ratio: p.l1Ratio };
  const dealt = p.penalty === "min" ? penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${step}`, patients) : void 0;
  const cv = dealt && lassoCv(scaled, value, dealt.folds, options);
  const alphas = cv?.alphas ?? penaltiesDownTo(p.penalty, scaled, value, options);
  const path = cv?.path ?? lassoPath(scaled, value, alphas, options);
  const model = cv?.model ?? path.at(-1);
  const penalty = cv?.alpha ?? p.penalty;
  return {
    coefficients: model.coefficients.map((b, j) => b / scale[j]),
    ...dealt && { notes: dealt.notes },
    details: (columns) => ({ intercept: model.intercept, ...lassoDetails(alphas, path, penalty, { columns, cv }) })
  };
}
function penaltiesDownTo(penalty, x, value, { l1Ratio }) {
  if (value.every((v) => v === value[0]))
    return [penalty];
  const [largest3] = alphaSequence(x, value, { l1Ratio, count: 1 });
  const ratio2 = Math.max(penalty / largest3, 1e-7);
  if (!(ratio2 < 1))
    return [penalty];
  const count = Math.min(100, 2 + Math.ceil(Math.log(ratio2) / Math.log(0.85)));
  return [...alphaSequence(x, value, { l1Ratio, count, ratio: ratio2 }).slice(0, -1), penalty];
}
function populationDeviation(values) {
  return standardDeviation(values) * Math.sqrt((values.length - 1) / values.length);
}

// packages/learn/dist/select/mann-whitney.js
var parameters39 = external_exports.strictObject({
  ...pValueParameters,
  method: external_exports.enum(["auto", "exact", "asymptotic"]).default("auto")
});
var mannWhitney2 = pValueSelector({
  name: "mann-whitney",
  summary: "Keeps columns whose ranks differ between the outcomes by the Mann-Whitney test.",
  source: "Mann and Whitney 1947; R wilcox.test",
  parameters: parameters39,
  outcomes: ["binary"],
  test(values, y, { method }) {
    const [events, others] = splitByEvent(values, y.event);
    const { u, p } = mannWhitney(events, others, { method });
    return { statistic: u, p };
  }
});

// packages/learn/dist/select/mutual-information.js
function threeStates(values) {
  const centre = mean(values);
  const width = standardDeviation(values);
  return Uint8Array.from(values, (value) => value < centre - width ? 0 : value > centre + width ? 2 : 1);
}
function discreteInformation(a, b) {
  const n = a.length;
  const joint = /* @__PURE__ */ new Map();
  const ofA = new Float64Array(256);
  const ofB = new Float64Array(256);
  for (let i = 0; i < n; i++) {
    ofA[a[i]]++;
    ofB[b[i]]++;
    const key = 256 * a[i] + b[i];
    joint.set(key, (joint.get(key) ?? 0) + 1);
  }
  let sum2 = 0;
  for (const [key, count] of joint)
    sum2 += count / n * Math.log(count * n / (ofA[key >> 8] * ofB[key & 255]));
  return Math.max(0, sum2);
}
function classInformation(values, classes, neighbours) {
  const counts = /* @__PURE__ */ new Map();
  for (const c of classes)
    counts.set(c, (counts.get(c) ?? 0) + 1);
  const rows = [...classes.keys()].filter((i) => counts.get(classes[i]) > 1);
  const all2 = Float64Array.from(rows, (i) => values[i]).sort();
  const byClass = new Map([...counts.keys()].map((c) => [
    c,
    Float64Array.from(rows.filter((i) => classes[i] === c), (i) => values[i]).sort()
  ]));
  let sum2 = 0;
  for (const i of rows) {
    const own = byClass.get(classes[i]);
    const k = Math.min(neighbours, own.length - 1);
    const radius = kthDistance(own, values[i], k);
    const within = countWithin(all2, values[i], radius);
    sum2 += digamma2(k) - digamma2(own.length) - digamma2(within);
  }
  return rows.length === 0 ? 0 : Math.max(0, digamma2(rows.length) + sum2 / rows.length);
}
function continuousInformation(a, b, neighbours) {
  const n = a.length;
  const u = a.map((value) => value / standardDeviation(a));
  const v = b.map((value) => value / standardDeviation(b));
  const sortedU = u.slice().sort();
  const sortedV = v.slice().sort();
  const k = Math.min(neighbours, n - 1);
  const nearest4 = new Float64Array(k);
  let sum2 = 0;
  for (let i = 0; i < n; i++) {
    nearest4.fill(Number.POSITIVE_INFINITY);
    for (let j = 0; j < n; j++) {
      const distance2 = Math.max(Math.abs(u[i] - u[j]), Math.abs(v[i] - v[j]));
      if (j === i || distance2 >= nearest4[k - 1])
        continue;
      let at = k - 1;
      for (; at > 0 && nearest4[at - 1] > distance2; at--)
        nearest4[at] = nearest4[at - 1];
      nearest4[at] = distance2;
    }
    const radius = nearest4[k - 1];
    sum2 += digamma2(countWithin(sortedU, u[i], radius)) + digamma2(countWithin(sortedV, v[i], radius));
  }
  return Math.max(0, digamma2(k) + digamma2(n) - sum2 / n);
}
function kthDistance(sorted2, value, k) {
  let high = lowerBound(sorted2, value);
  let low = high - 1;
  let distance2 = 0;
  for (let taken = 0; taken <= k; taken++) {
    const below = low >= 0 ? value - sorted2[low] : Number.POSITIVE_INFINITY;
    const above = high < sorted2.length ? sorted2[high] - value : Number.POSITIVE_INFINITY;
    distance2 = Math.min(below, above);
    if (above <= below)
      high++;
    else
      low--;
  }
  return distance2;
}
function countWithin(sorted2, value, radius) {
  if (radius === 0)
    return lowerBound(sorted2, nextUp(value)) - lowerBound(sorted2, value);
  let low = lowerBound(sorted2, value - radius);
  let high = lowerBound(sorted2, value + radius);
  while (low < sorted2.length && value - sorted2[low] >= radius)
    low++;
  while (high > 0 && sorted2[high - 1] - value >= radius)
    high--;
  while (low > 0 && value - sorted2[low - 1] < radius)
    low--;
  while (high < sorted2.length && sorted2[high] - value < radius)
    high++;
  return high - low;
}
function nextUp(value) {
  return value + Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
}
function lowerBound(sorted2, value) {
  let low = 0;
  let high = sorted2.length;
  while (low < high) {
    const at = low + high >> 1;
    if (sorted2[at] < value)
      low = at + 1;
    else
      high = at;
  }
  return low;
}
function digamma2(x) {
  let shifted = x;
  let sum2 = 0;
  for (; shifted < 10; shifted++)
    sum2 -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return sum2 + Math.log(shifted) - 0.5 / shifted - series;
}

// packages/learn/dist/select/mrmr.js
var parameters40 = external_exports.strictObject({
  /** How many columns are chosen, one after another. */
  count: external_exports.number().int().min(1).default(15),
  /** Relevance over redundancy, or relevance less redundancy. */
  form: external_exports.enum(["quotient", "difference"]).default("quotient"),
  /**
   * `f-correlation`: F statistic against mean |Pearson's r| (the `mrmr_selection` package). `information`: mutual information of
   * columns in three states (Ding and Peng). `information-knn`: mutual information by nearest neighbours.
   */
  measure: external_exports.enum(["f-correlation", "information", "information-knn"]).default("f-correlation"),
  /** Neighbours of `information-knn`. */
  neighbours: external_exports.number().int().min(1).default(3)
});
var mrmr = {
  kind: "selector",
  needsOutcome: true,
  name: "mrmr",
  summary: "Takes columns that tell the outcome but not what the columns taken before them tell.",
  source: "Peng, Long and Ding 2005; Ding and Peng 2005; Python mrmr_selection",
  parameters: parameters40,
  select(x, y, p, { weights }) {
    const outcome = requireOutcome("mrmr", x, y, "binary", "continuous");
    refuseWeights("mrmr", weights);
    const usable = usableColumns(x);
    const relevance = usable.map((j) => relevanceOf(column(x, j), outcome, p));
    const redundancy = redundancyBetween(x, usable, p);
    return choose2(x.cols, usable, relevance, redundancy, p);
  }
};
function choose2(cols, usable, relevance, redundancy, { count, form }) {
  const scores = new Array(cols).fill(null);
  const ranks = new Array(cols).fill(null);
  const kept = [];
  const sums = new Float64Array(usable.length);
  const waiting = new Set(usable.keys());
  while (kept.length < count && waiting.size > 0) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const k of waiting) {
      const score = criterion(relevance[k], sums[k], kept.length, form);
      scores[usable[k]] = score;
      if (best < 0 || score > bestScore) {
        best = k;
        bestScore = score;
      }
    }
    waiting.delete(best);
    kept.push(usable[best]);
    ranks[usable[best]] = kept.length;
    if (kept.length < count)
      for (const k of waiting)
        sums[k] += redundancy(k, best);
  }
  const relevances = new Array(cols).fill(null);
  usable.forEach((j, k) => {
    relevances[j] = relevance[k];
  });
  return { kept, scores, ranks, details: { relevance: relevances } };
}
function criterion(relevance, sum2, taken, form) {
  const mean2 = taken === 0 ? 0 : sum2 / taken;
  if (form === "difference")
    return relevance - mean2;
  if (taken === 0)
    return relevance;
  return mean2 >= REPEATED ? 0 : relevance / Math.max(mean2, LEAST_REDUNDANCY);
}
var LEAST_REDUNDANCY = 1e-3;
var REPEATED = 1 - 1e-12;
function relevanceOf(values, y, { measure: measure2, neighbours }) {
  if (measure2 === "f-correlation")
    return fStatistic(values, y);
  if (measure2 === "information") {
    return discreteInformation(threeStates(values), y.kind === "binary" ? y.event : threeStates(y.value));
  }
  return y.kind === "binary" ? classInformation(values, y.event, neighbours) : continuousInformation(values, y.value, neighbours);
}
function fStatistic(values, y) {
  if (y.kind === "continuous") {
    const { t } = pearson(values, y.value);
    return Math.min(t * t, Number.MAX_VALUE);
  }
  const groups = splitByEvent(values, y.event);
  const spread2 = groups.some((group) => group.some((value) => value !== group[0]));
  if (!spread2 || values.length < 3)
    return Number.MAX_VALUE;
  return Math.min(oneWayAnova(groups).f, Number.MAX_VALUE);
}
function redundancyBetween(x, usable, { measure: measure2, neighbours }) {
  const columns = usable.map((j) => column(x, j));
  if (measure2 === "information-knn") {
    return (a, b) => continuousInformation(columns[a], columns[b], neighbours);
  }
  if (measure2 === "information") {
    const states = columns.map(threeStates);
    return (a, b) => discreteInformation(states[a], states[b]);
  }
  const units = columns.map(unitLength);
  return (a, b) => {
    const [u, v] = [units[a], units[b]];
    let r = 0;
    for (let i = 0; i < u.length; i++)
      r += u[i] * v[i];
    return Math.min(1, Math.max(LEAST_REDUNDANCY, Math.abs(r)));
  };
}
function unitLength(values) {
  const centre = values.reduce((a, b) => a + b, 0) / values.length;
  const unit = values.map((value) => value - centre);
  const length = Math.sqrt(unit.reduce((sum2, value) => sum2 + value * value, 0));
  return unit.map((value) => value / length);
}

// packages/learn/dist/select/multivariable.js
var parameters41 = external_exports.strictObject({
  /** Columns with p below this, beside each other in one regression, are kept. */
  threshold: external_exports.number().gt(0).max(1).default(0.05)
});
var multivariableLogistic = multivariable("multivariable-logistic", "binary", "R glm(family = binomial); R logistf", {
  method: "Logistic regression",
  independent: (x) => independentColumns("Logistic regression", x),
  test: (x, y) => {
    const fit = logisticOrFirth(x, y.event);
    return Float64Array.from({ length: x.cols }, (_, j) => fit.test(j + 1).p);
  }
});
var multivariableCox = multivariable("multivariable-cox", "survival", "R survival::coxph", {
  method: "Cox regression",
  independent: (x, y) => coxIndependentColumns(x, y.time, y.event),
  test: (x, y) => coxRegression(x, y.time, y.event).p
});
function multivariable(name, kind, source, { method, independent, test }) {
  return {
    kind: "selector",
    needsOutcome: true,
    name,
    summary: "Keeps columns by their tests beside each other in one regression.",
    source,
    parameters: parameters41,
    select(x, y, { threshold }, { names }) {
      const outcome = requireOutcome(name, x, y, kind);
      const finite = finiteColumns(x);
      const table = takeColumns(x, finite);
      const { kept, aliased } = independent(table, outcome);
      const { p, failure } = pValues(() => test(takeColumns(table, kept), outcome), kept.length);
      const scores = p.map((value) => -Math.log10(Math.max(value, Number.MIN_VALUE)));
      const places = kept.map((k) => finite[k]);
      const notes = [
        ...aliasedNotes(method, aliased.map((left) => ({ ...left, column: finite[left.column] })), names),
        ...failure === void 0 ? [] : [{ code: "NOT-ESTIMABLE", values: { step: name, error: failure } }]
      ];
      const selection = rankedSelection(spread(x.cols, places, scores), (score) => score > -Math.log10(threshold));
      return { ...selection, ...notes.length > 0 && { notes } };
    }
  };
}
function pValues(test, columns) {
  if (columns === 0)
    return { p: [] };
  try {
    return { p: Array.from(test()) };
  } catch (error) {
    if (!isRadError(error) || !error.code.startsWith("RAD-STATS-"))
      throw error;
    return { p: new Array(columns).fill(Number.NaN), failure: error.code };
  }
}

// packages/learn/dist/select/relieff.js
var parameters42 = external_exports.strictObject({
  /** Nearest rows of each outcome that a row is compared with. */
  neighbours: external_exports.number().int().min(1).default(10),
  best: external_exports.number().int().min(1).default(20),
  /** Columns with a weight of at most this are not kept. */
  threshold: external_exports.number().default(0)
});
var relieff = {
  kind: "selector",
  needsOutcome: true,
  name: "relieff",
  summary: "Keeps columns that differ between near rows of different outcome.",
  source: "Kononenko 1994; Robnik-Sikonja and Kononenko 2003",
  parameters: parameters42,
  select(x, y, { neighbours, best, threshold }, { weights }) {
    const { event } = requireOutcome("relieff", x, y, "binary");
    refuseWeights("relieff", weights);
    const usable = usableColumns(x);
    const { rows: n, data } = rangeOne(takeColumns(x, usable));
    const result = new Float64Array(usable.length);
    const distance2 = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      distance2.fill(0);
      for (let at = 0; at < data.length; at += n) {
        for (let k = 0; k < n; k++)
          distance2[k] += Math.abs(data[at + i] - data[at + k]);
      }
      for (const other of [0, 1]) {
        const near = nearest3(distance2, event, other, i, neighbours);
        const sign = other === event[i] ? -1 : 1;
        if (near.length === 0)
          continue;
        for (let j = 0; j < usable.length; j++) {
          let sum2 = 0;
          for (const k of near)
            sum2 += Math.abs(data[j * n + i] - data[j * n + k]);
          result[j] += sign * sum2 / (near.length * n);
        }
      }
    }
    const selection = rankedSelection(spread(x.cols, usable, result), (score) => score > threshold);
    return { ...selection, kept: selection.kept.slice(0, best) };
  }
};
function rangeOne(x) {
  for (let j = 0; j < x.cols; j++) {
    const values = column(x, j);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    for (let i = 0; i < values.length; i++)
      values[i] = values[i] / (high - low);
  }
  return x;
}
function nearest3(distance2, event, outcome, self, count) {
  const rows = [];
  for (let i = 0; i < distance2.length; i++)
    if (i !== self && event[i] === outcome)
      rows.push(i);
  return rows.sort((a, b) => distance2[a] - distance2[b] || a - b).slice(0, count);
}

// packages/learn/dist/select/importance.js
function columnImportance(name, state, columns) {
  const { importance, coefficients: coefficients2, vectors, kernel } = state;
  if (importance?.length === columns)
    return Float64Array.from(importance);
  if (vectors !== void 0 && coefficients2 !== void 0 && kernel?.kind === "linear") {
    const weight = new Float64Array(columns);
    coefficients2.forEach((coefficient, s) => {
      for (let j = 0; j < columns; j++)
        weight[j] += coefficient * vectors[s * columns + j];
    });
    return weight.map(Math.abs);
  }
  if (vectors === void 0 && coefficients2?.length === columns)
    return Float64Array.from(coefficients2, Math.abs);
  throw new RadError("RAD-LEARN-NO-IMPORTANCE", { name });
}

// packages/learn/dist/select/rfe.js
var parameters43 = external_exports.strictObject({
  classifier: baseSchema.default({ name: "logistic", parameters: {} }),
  /** How many columns are left at the end. */
  count: external_exports.number().int().min(1).default(10),
  /** Columns dropped a round: a number, or below 1 a share of those left. */
  step: external_exports.union([external_exports.number().int().min(1), external_exports.number().gt(0).lt(1)]).default(1)
});
var rfe = {
  kind: "selector",
  needsOutcome: true,
  name: "rfe",
  summary: "Drops the columns a classifier uses least, again and again.",
  source: "Guyon et al. 2002; scikit-learn RFE",
  parameters: parameters43,
  select(x, y, { classifier, count, step }, context) {
    const outcome = requireOutcome("rfe", x, y, "binary");
    const fit = baseFitter(classifier);
    const scores = new Array(x.cols).fill(null);
    const ranks = new Array(x.cols).fill(null);
    let left = usableColumns(x);
    for (let round = 0; left.length > 0; round++) {
      const inner = { ...context, rng: context.rng.split(round) };
      const { state } = fit(takeColumns(x, left), outcome, inner);
      const importance = columnImportance(classifier.name, state, left.length);
      left.forEach((j, k) => {
        scores[j] = importance[k];
      });
      const order = [...left.keys()].sort((a, b) => importance[b] - importance[a] || a - b);
      const drop = left.length <= count ? left.length : dropped(step, left.length, count);
      for (let k = left.length - drop; k < left.length; k++)
        ranks[left[order[k]]] = k + 1;
      if (drop === left.length)
        return { kept: order.map((k) => left[k]), scores, ranks };
      const stay = order.slice(0, left.length - drop).sort((a, b) => a - b);
      left = stay.map((k) => left[k]);
    }
    return { kept: [], scores, ranks };
  }
};
function dropped(step, left, count) {
  return Math.min(left - count, Math.max(1, Math.floor(step < 1 ? step * left : step)));
}

// packages/learn/dist/select/stability-selection.js
var parameters44 = external_exports.strictObject({
  /** Pairs of halves of the rows; each half is one subsample. */
  pairs: external_exports.number().int().min(1).default(50),
  /** A column is kept if at least this share of the subsamples chose it. */
  threshold: external_exports.number().gt(0.5).max(1).default(0.6),
  /** Columns chosen in each subsample: the first to enter the LASSO path. */
  perSample: external_exports.number().int().min(1).default(10),
  /** Share of the L1 penalty. */
  l1Ratio: external_exports.number().gt(0).max(1).default(1)
});
var stabilitySelection = {
  kind: "selector",
  needsOutcome: true,
  name: "stability-selection",
  summary: "Keeps columns that the LASSO chooses in most random halves of the patients.",
  source: "Meinshausen and Buehlmann 2010; Shah and Samworth 2013; R stabs",
  parameters: parameters44,
  select(x, y, p, { rng, weights, patients }) {
    const outcome = requireOutcome("stability-selection", x, y, "binary", "survival", "continuous");
    const usable = usableColumns(x);
    const part = takeColumns(x, usable);
    const times = new Float64Array(usable.length);
    let samples = 0;
    if (usable.length > 0) {
      for (let pair = 0; pair < p.pairs; pair++) {
        for (const rows of complementaryHalves(outcome, rng.split(pair), patients)) {
          const own = weights === void 0 ? {} : { weights: Float64Array.from(rows, (row) => weights[row]) };
          const chosen = firstToEnter(takeRows(part, rows), takeOutcome2(outcome, rows), p, own);
          for (const j of chosen)
            times[j]++;
          samples++;
        }
      }
    }
    const frequency = times.map((count) => count / Math.max(1, samples));
    return rankedSelection(spread(x.cols, usable, frequency), (score) => score >= p.threshold, {
      subsamples: samples,
      expectedFalse: p.perSample ** 2 / ((2 * p.threshold - 1) * Math.max(1, usable.length))
    });
  }
};
function firstToEnter(x, y, { perSample, l1Ratio }, weights) {
  const path = penalisedPath(x, y, { alpha: l1Ratio, maxActive: perSample, ...weights });
  const entry = Float64Array.from({ length: x.cols }, (_, j) => firstNonzero(path, j));
  const strength = column(path.coefficients, path.lambda.length - 1);
  return [...entry.keys()].filter((j) => entry[j] < path.lambda.length).sort((a, b) => entry[a] - entry[b] || Math.abs(strength[b]) - Math.abs(strength[a]) || a - b).slice(0, perSample);
}
function firstNonzero({ coefficients: { data, rows, cols } }, j) {
  let k = 0;
  while (k < cols && data[j + rows * k] === 0)
    k++;
  return k;
}
function complementaryHalves(y, rng, patients) {
  const count = y.kind === "continuous" ? y.value.length : y.event.length;
  const { rows, place } = onePerPatient(patients, count);
  const halves = [[], []];
  for (const stratum of y.kind === "continuous" ? [void 0] : [0, 1]) {
    const members = [];
    rows.forEach((row, patient) => {
      if (y.kind === "continuous" || y.event[row] === stratum)
        members.push(patient);
    });
    if (members.length === 1 && stratum === 1) {
      throw new RadError("RAD-LEARN-TOO-FEW", { what: "Stability selection", needed: 2, got: 1 });
    }
    const half = Math.floor(members.length / 2);
    rng.shuffle(members).slice(0, 2 * half).forEach((patient, k) => {
      halves[k < half ? 0 : 1].push(patient);
    });
  }
  if (rows.length === count)
    return halves;
  const rowsOf = Array.from(rows, () => []);
  place.forEach((patient, row) => void rowsOf[patient].push(row));
  return halves.map((half) => half.flatMap((patient) => rowsOf[patient]));
}

// packages/learn/dist/select/t-test.js
var parameters45 = external_exports.strictObject({ ...pValueParameters, variances: external_exports.enum(["unequal", "equal"]).default("unequal") });
var tTest2 = pValueSelector({
  name: "t-test",
  summary: "Keeps columns whose means differ between the outcomes by a t test.",
  source: "Welch 1947; R t.test",
  parameters: parameters45,
  outcomes: ["binary"],
  test(values, y, { variances }) {
    const [events, others] = splitByEvent(values, y.event);
    const { t, p } = variances === "equal" ? studentT(events, others) : welchT(events, others);
    return { statistic: t, p };
  }
});

// packages/learn/dist/select/univariate-cox.js
var parameters46 = external_exports.strictObject({ ...pValueParameters, ties: external_exports.enum(["efron", "breslow"]).default("efron") });
var univariateCox = pValueSelector({
  name: "univariate-cox",
  summary: "Keeps columns by the Wald test of a Cox regression on each alone.",
  source: "Cox 1972; R survival::coxph, one column at a time",
  parameters: parameters46,
  outcomes: ["survival"],
  test(values, y, { ties }) {
    const { z: wald, p } = coxRegression({ rows: values.length, cols: 1, data: values }, y.time, y.event, { ties });
    return { statistic: wald[0], p: p[0] };
  }
});

// packages/learn/dist/select/univariate-logistic.js
var parameters47 = external_exports.strictObject(pValueParameters);
var univariateLogistic = pValueSelector({
  name: "univariate-logistic",
  summary: "Keeps columns by the test of a logistic regression on each alone (Wald\u2019s; Firth\u2019s where a column separates).",
  source: "R glm(family = binomial), one column at a time; R logistf",
  parameters: parameters47,
  outcomes: ["binary"],
  test(values, y) {
    const { z: statistic, p } = logisticOrFirth({ rows: values.length, cols: 1, data: values }, y.event).test(1);
    return { statistic, p };
  }
});

// packages/learn/dist/select/index.js
function selectors() {
  return [
    tTest2,
    mannWhitney2,
    anova,
    chiSquare,
    univariateLogistic,
    univariateCox,
    multivariableLogistic,
    multivariableCox,
    lasso,
    elasticNet,
    mrmr,
    relieff,
    rfe,
    boruta,
    stabilitySelection
  ];
}

// packages/learn/dist/survival/check.js
function checkSurvivalSet(x, y, weights) {
  if (y.time.length !== x.rows || y.event.length !== x.rows) {
    throw new RadError("RAD-LEARN-SHAPE", {
      what: "The outcome",
      got: `${y.time.length} times and ${y.event.length} events`,
      expected: `one of each for the ${x.rows} rows`
    });
  }
  if (x.cols === 0)
    throw new RadError("RAD-LEARN-SHAPE", { what: "The table", got: "0 columns", expected: "at least 1" });
  checkWeights(weights, x.rows);
  let events = 0;
  for (let i = 0; i < x.rows; i++) {
    if (!Number.isFinite(y.time[i]))
      throw new RadError("RAD-LEARN-OUTCOME-MISSING", { row: i });
    if (y.time[i] < 0)
      throw new RadError("RAD-LEARN-TIME", { row: i, value: y.time[i] });
    if (y.event[i] === 1 && weights?.[i] !== 0)
      events++;
  }
  if (events === 0)
    throw new RadError("RAD-LEARN-NO-EVENTS", { rows: x.rows });
  checkFinite(x);
}

// packages/learn/dist/survival/baseline.js
function baselineOf(y, eta, weights, ties = "breslow") {
  const order = Uint32Array.from(y.time, (_, i) => i).sort((a, b) => y.time[b] - y.time[a]);
  const weight = (row) => weights?.[row] ?? 1;
  const steps2 = [];
  let atRisk = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const time = y.time[order[start]];
    let [events, tied, tiedRisk] = [0, 0, 0];
    for (; end < order.length && y.time[order[end]] === time; end++) {
      const row = order[end];
      const risk2 = weight(row) * Math.exp(eta[row]);
      atRisk += risk2;
      if (y.event[row] !== 1 || weight(row) === 0)
        continue;
      events += weight(row);
      tiedRisk += risk2;
      tied++;
    }
    const parts = ties === "efron" ? tied : 1;
    let jump = 0;
    for (let k = 0; k < parts; k++)
      jump += events / parts / (atRisk - k / parts * tiedRisk);
    if (events > 0)
      steps2.push({ time, jump });
  }
  steps2.reverse();
  let sum2 = 0;
  return {
    time: steps2.map(({ time }) => time),
    hazard: steps2.map(({ jump }) => {
      sum2 += jump;
      return sum2;
    })
  };
}
function survivalFrom(baseline, eta, times) {
  const out = zeros(eta.length, times.length);
  for (let k = 0; k < times.length; k++) {
    const hazard = stepAt(baseline.time, baseline.hazard, times[k], 0);
    for (let i = 0; i < out.rows; i++)
      out.data[i + out.rows * k] = Math.exp(-hazard * Math.exp(eta[i]));
  }
  return out;
}
function stepAt(time, value, at, before) {
  const place = lastUpTo(time, at);
  return place < 0 ? before : value[place];
}
function lastUpTo(times, at) {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (times[middle2] <= at)
      low = middle2 + 1;
    else
      high = middle2;
  }
  return low - 1;
}

// packages/learn/dist/survival/linear-risk.js
function linearRiskState(x, y, coefficients2, weights, ties = "breslow") {
  const eta = multiplyVector(x, coefficients2);
  const centre = eta.reduce((a, b) => a + b, 0) / eta.length;
  const risk2 = eta.map((value) => value - centre);
  return { coefficients: Array.from(coefficients2), centre, baseline: baselineOf(y, risk2, weights, ties) };
}
function linearRisk(state, x) {
  checkRows2(x, state.coefficients.length);
  return multiplyVector(x, state.coefficients).map((value) => value - state.centre);
}
function linearSurvival(state, x, times) {
  return survivalFrom(state.baseline, linearRisk(state, x), times);
}

// packages/learn/dist/survival/cox.js
var parameters48 = external_exports.strictObject({ ties: external_exports.enum(["efron", "breslow"]).default("efron") });
var cox = {
  kind: "survival",
  name: "cox",
  summary: "Cox proportional hazards regression with standard errors.",
  source: "Cox 1972; R survival::coxph; baseline hazard of Efron 1977 or Breslow 1972, as the ties",
  parameters: parameters48,
  fit(x, y, { ties }, { weights, names }) {
    checkSurvivalSet(x, y, weights);
    const options = { ties, ...weights === void 0 ? {} : { weights } };
    const { kept, aliased } = coxIndependentColumns(x, y.time, y.event, options);
    const fit = coxRegression(takeColumns(x, kept), y.time, y.event, options);
    const whole = (values, left) => {
      const out = new Array(x.cols).fill(left);
      kept.forEach((j, k) => {
        out[j] = values[k];
      });
      return out;
    };
    const notes = aliasedNotes("Cox regression", aliased, names);
    return {
      ...linearRiskState(x, y, whole(fit.coefficients, 0), weights, ties),
      standardErrors: whole(fit.standardErrors, 0),
      p: whole(fit.p, 1),
      ...notes.length > 0 && { notes }
    };
  },
  predictRisk: linearRisk,
  predictSurvival: linearSurvival,
  notes: (state) => state.notes ?? []
};

// packages/learn/dist/survival/cox-boost.js
var parameters49 = external_exports.strictObject({
  /** Boosting steps; `cv` chooses by cross-validated partial likelihood, up to `maxSteps`. */
  steps: external_exports.union([external_exports.literal("cv"), external_exports.number().int().min(0).max(1e5)]).default("cv"),
  maxSteps: external_exports.number().int().min(1).max(1e5).default(100),
  folds: external_exports.number().int().min(2).default(10),
  /** Penalty of each step's one coefficient; null: 9 x the number of events, as CoxBoost. */
  penalty: external_exports.number().positive().nullable().default(null)
});
var coxBoost = {
  kind: "survival",
  name: "cox-boost",
  summary: "Builds a sparse Cox model by small steps of one coefficient at a time.",
  source: "Binder and Schumacher 2008; R CoxBoost; baseline of Breslow 1972",
  parameters: parameters49,
  fit(x, y, p, { rng, weights, patients }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const { steps: steps2, notes } = p.steps === "cv" ? chooseSteps(x, y, own, p, rng, patients) : { steps: p.steps, notes: [] };
    let coefficients2 = new Float64Array(x.cols);
    boost(x, y, own, steps2, p.penalty, (now) => {
      coefficients2 = Float64Array.from(now);
    });
    return { ...linearRiskState(x, y, coefficients2, weights), steps: steps2, ...notes.length > 0 && { notes } };
  },
  notes: (state) => state.notes ?? [],
  predictRisk: linearRisk,
  predictSurvival: linearSurvival
};
function boost(x, y, weight, steps2, given, after) {
  const total = weight.reduce((a, b) => a + b, 0);
  const design = centredDesign(x, weight.map((w) => w / total), true);
  const family = coxFamily(y, weight);
  const penalty = given ?? 9 * weight.reduce((sum2, w, i) => sum2 + w * y.event[i], 0);
  const eta = new Float64Array(x.rows);
  const residual = new Float64Array(x.rows);
  const product2 = new Float64Array(x.rows);
  const coefficients2 = new Float64Array(x.cols);
  for (let step = 0; step < steps2; step++) {
    family.residual(eta, residual);
    family.freeze(eta);
    let best = -1;
    let bestScore = 0;
    let bestMove = 0;
    for (let j = 0; j < x.cols; j++) {
      if (design.scale[j] === 0)
        continue;
      const values = column(design.x, j);
      let score = 0;
      let information = 0;
      family.curvatureTimes(values, product2);
      for (let i = 0; i < values.length; i++) {
        score += values[i] * residual[i];
        information += values[i] * product2[i];
      }
      const statistic = score * score / (information + penalty);
      if (statistic > bestScore) {
        best = j;
        bestScore = statistic;
        bestMove = score / (information + penalty);
      }
    }
    if (best >= 0) {
      coefficients2[best] += bestMove / design.scale[best];
      const values = column(design.x, best);
      for (let i = 0; i < values.length; i++)
        eta[i] += bestMove * values[i];
    }
    after(coefficients2);
  }
}
function chooseSteps(x, y, weight, p, rng, patients) {
  const { folds, notes } = penaltyFolds(y, p.folds, rng, "Choosing the steps of cox-boost", patients);
  const loss = new Float64Array(p.maxSteps + 1);
  const full = coxFamily(y, weight);
  for (const fold of new Set(folds)) {
    const train = Array.from(folds.keys()).filter((i) => folds[i] !== fold);
    const part = takeOutcome2(y, train);
    const own = Float64Array.from(train, (row) => weight[row]);
    const kept = coxFamily(part, own);
    const judge = (step2, coefficients2) => {
      const eta = new Float64Array(x.rows);
      coefficients2.forEach((b, j) => {
        if (b !== 0)
          for (let i = 0; i < x.rows; i++)
            eta[i] += b * x.data[i + x.rows * j];
      });
      loss[step2] += full.loss(eta) - kept.loss(Float64Array.from(train, (row) => eta[row]));
    };
    judge(0, new Float64Array(x.cols));
    let step = 0;
    boost(takeRows(x, train), part, own, p.maxSteps, p.penalty, (now) => judge(++step, now));
  }
  return { steps: loss.indexOf(loss.reduce((a, b) => Math.min(a, b))), notes };
}

// packages/learn/dist/survival/cox-lasso.js
var parametersWith3 = (l1Ratio) => external_exports.strictObject({
  ...penaltyParameters(l1Ratio),
  measure: external_exports.enum(["deviance", "C"]).default("deviance")
});
var coxLasso = penalisedCox("cox-lasso", 1, "Cox regression with an L1 penalty, chosen by cross-validation.");
var coxElasticNet = penalisedCox("cox-elastic-net", 0.5, "Cox regression with an L1 and an L2 penalty, chosen by cross-validation.");
function penalisedCox(name, l1Ratio, summary) {
  return {
    kind: "survival",
    name,
    summary,
    source: 'Tibshirani 1997; Simon et al. 2011; R glmnet(family = "cox"); baseline of Breslow 1972',
    parameters: parametersWith3(l1Ratio),
    fit(x, y, p, { rng, weights, patients }) {
      checkSurvivalSet(x, y, weights);
      const options = { alpha: p.l1Ratio, standardise: p.standardise, ...weights === void 0 ? {} : { weights } };
      if (typeof p.penalty === "number") {
        const { coefficients: coefficients3 } = modelAt(penalisedPath(x, y, { ...options, lambda: [p.penalty] }), p.penalty);
        return { ...linearRiskState(x, y, coefficients3, weights), penalty: p.penalty };
      }
      const { folds, notes } = penaltyFolds(y, p.folds, rng, `Choosing the penalty of ${name}`, patients);
      const cv = crossValidatePath(x, y, folds, { ...options, measure: p.measure });
      const { coefficients: coefficients2, lambda } = p.penalty === "min" ? cv.minimum : cv.oneError;
      const details = crossValidationDetails(cv, lambda);
      const state = linearRiskState(x, y, coefficients2, weights);
      return { ...state, penalty: lambda, details, ...notes.length > 0 && { notes } };
    },
    notes: (state) => state.notes ?? [],
    predictRisk: linearRisk,
    predictSurvival: linearSurvival
  };
}

// packages/learn/dist/survival/gradient-boosted-cox.js
var parameters50 = external_exports.strictObject(boostingParameters);
var gradientBoostedCox = {
  kind: "survival",
  name: "gradient-boosted-cox",
  summary: "Boosted regression trees on Cox's partial likelihood.",
  source: "Ridgeway 1999; Friedman 2001; scikit-survival GradientBoostingSurvivalAnalysis",
  parameters: parameters50,
  fit(x, y, p, { rng, weights }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const family = coxFamily(y, own);
    const loss = {
      residuals(eta, into) {
        family.residual(eta, into);
        for (let i = 0; i < x.rows; i++)
          into[i] = own[i] > 0 ? into[i] / own[i] : 0;
      },
      setSteps({ builder, root }) {
        for (let node = root; node < builder.size; node++)
          builder.value[node] *= p.learningRate;
      }
    };
    const { forest, scores, importance } = boostTrees(x, own, p, loss, 0, rng);
    return { columns: x.cols, forest, baseline: baselineOf(y, scores, weights), importance };
  },
  predictRisk: risk,
  predictSurvival: (state, x, times) => survivalFrom(state.baseline, risk(state, x), times)
};
function risk({ columns, forest }, x) {
  checkRows2(x, columns);
  return sumOfLeaves(forest, x);
}

// packages/learn/dist/survival/log-rank-criterion.js
function logRankCriterion(y, weight) {
  return new LogRank(y, weight);
}
var LogRank = class {
  y;
  w;
  weight = 0;
  value = 0;
  impurity = 0;
  score = 0;
  cut = 0;
  /** Of each row the place of its time among the distinct event times: those at or before it. */
  place;
  times;
  atRisk;
  events;
  /** Events less cumulative hazard of the node, for rows of each place. */
  hazard;
  spread;
  left;
  constructor(y, w) {
    this.y = y;
    this.w = w;
    const distinct = [...new Set(y.time.filter((_, i) => y.event[i] === 1))].sort((a, b) => a - b);
    this.times = distinct.length;
    this.place = Int32Array.from(y.time, (time) => lastUpTo(distinct, time) + 1);
    this.atRisk = new Float64Array(this.times);
    this.events = new Float64Array(this.times);
    this.hazard = new Float64Array(this.times + 1);
    this.spread = new Float64Array(this.times);
    this.left = new Float64Array(this.times);
  }
  open(rows, start, end) {
    const { atRisk, events, hazard, spread: spread2, place, w, times } = this;
    atRisk.fill(0);
    events.fill(0);
    let total = 0;
    for (let k = start; k < end; k++) {
      const row = rows[k];
      const at = place[row];
      total += w[row];
      if (at > 0)
        atRisk[at - 1] += w[row];
      if (this.y.event[row] === 1)
        events[at - 1] += w[row];
    }
    let varying = 0;
    let running = 0;
    for (let t = times - 1; t >= 0; t--) {
      running += atRisk[t];
      atRisk[t] = running;
    }
    let sum2 = 0;
    for (let t = 0; t < times; t++) {
      const n = atRisk[t];
      const d = events[t];
      if (d > 0)
        sum2 += d / n;
      hazard[t + 1] = sum2;
      spread2[t] = d > 0 && n > 1 ? d * (n - d) / (n - 1) / (n * n) : 0;
      if (spread2[t] > 0)
        varying++;
    }
    this.weight = total;
    this.impurity = varying > 0 ? 1 : 0;
  }
  scan(sorted2, ranks, count, minLeaf) {
    const { left, w, y, place, hazard } = this;
    left.fill(0);
    this.score = Number.NEGATIVE_INFINITY;
    let excess = 0;
    for (let k = 1; k <= count - minLeaf; k++) {
      const row = sorted2[k - 1];
      const at = place[row];
      excess += w[row] * (y.event[row] - hazard[at]);
      for (let t = 0; t < at; t++)
        left[t] += w[row];
      if (k < minLeaf || ranks[k] === ranks[k - 1])
        continue;
      const score = this.squared(excess);
      if (score > this.score) {
        this.score = score;
        this.cut = k;
      }
    }
  }
  scanAt(rows, start, end, values, threshold, minLeaf) {
    const { left, w, y, place, hazard } = this;
    left.fill(0);
    let excess = 0;
    let count = 0;
    for (let k = start; k < end; k++) {
      if (values[k - start] > threshold)
        continue;
      const row = rows[k];
      count++;
      excess += w[row] * (y.event[row] - hazard[place[row]]);
      for (let t = 0; t < place[row]; t++)
        left[t] += w[row];
    }
    this.cut = count;
    const tooSmall = count < minLeaf || end - start - count < minLeaf;
    this.score = tooSmall ? Number.NEGATIVE_INFINITY : this.squared(excess);
  }
  decrease(score) {
    return score;
  }
  squared(excess) {
    const { left, atRisk, spread: spread2, times } = this;
    let variance2 = 0;
    for (let t = 0; t < times; t++)
      variance2 += spread2[t] * left[t] * (atRisk[t] - left[t]);
    return variance2 > 0 ? excess * excess / variance2 : Number.NEGATIVE_INFINITY;
  }
};

// packages/learn/dist/survival/random-survival-forest.js
var parameters51 = external_exports.strictObject({
  trees: external_exports.number().int().min(1).max(1e5).default(100),
  ...limitParameters,
  minSamplesSplit: external_exports.number().int().min(2).default(6),
  minSamplesLeaf: external_exports.number().int().min(1).default(3),
  maxFeatures: maxFeaturesSchema.default("sqrt"),
  bootstrap: external_exports.boolean().default(true),
  splitter: external_exports.enum(["best", "random"]).default("best")
});
var randomSurvivalForest = {
  kind: "survival",
  name: "random-survival-forest",
  summary: "Survival trees on bootstrap samples, each cut by the log-rank statistic.",
  source: "Ishwaran et al. 2008; scikit-survival RandomSurvivalForest; R randomForestSRC",
  parameters: parameters51,
  fit(x, y, p, { rng, weights }) {
    checkSurvivalSet(x, y, weights);
    const own = weights ?? new Float64Array(x.rows).fill(1);
    const weight = Float64Array.from(own);
    const columns = rankColumns(x);
    const builder = new ForestBuilder();
    const criterion2 = logRankCriterion(y, weight);
    const grower = createGrower(columns, criterion2, growthLimits(p, x.cols, p.splitter), builder, rng);
    const times = [...new Set(y.time.filter((_, i) => y.event[i] === 1))].sort((a, b) => a - b);
    const curves = [];
    const drawn = new Uint32Array(x.rows);
    while (builder.roots.length < p.trees) {
      if (p.bootstrap) {
        drawn.fill(0);
        for (let draw2 = 0; draw2 < x.rows; draw2++)
          drawn[rng.below(x.rows)]++;
        for (let i = 0; i < x.rows; i++)
          weight[i] = own[i] * drawn[i];
      }
      const rows = weightedRows(weight);
      if (rows.length === 0)
        continue;
      const root = grower.grow(rows.slice());
      const members = /* @__PURE__ */ new Map();
      for (const row of rows) {
        const leaf = leafInTraining(builder, root, columns.values, x.rows, row);
        const others = members.get(leaf);
        if (others === void 0)
          members.set(leaf, [row]);
        else
          others.push(row);
      }
      for (let node = root; node < builder.size; node++) {
        const inside = members.get(node);
        const { curve, mortality } = inside === void 0 ? NOTHING : describeLeaf(inside, y, weight, times);
        curves.push(curve);
        builder.value[node] = mortality;
      }
    }
    return { columns: x.cols, forest: builder.forest(), times, curves };
  },
  predictRisk({ columns, forest }, x) {
    checkRows2(x, columns);
    return meanOfLeaves(forest, x);
  },
  predictSurvival({ columns, forest, times, curves }, x, at) {
    checkRows2(x, columns);
    const out = zeros(x.rows, at.length);
    const row = new Float32Array(x.cols);
    const places = Array.from(at, (time) => lastUpTo(times, time));
    for (let i = 0; i < x.rows; i++) {
      for (let j = 0; j < x.cols; j++)
        row[j] = x.data[i + x.rows * j];
      for (const root of forest.roots) {
        const [steps2, survival] = curves[leafOf(forest, root, row)];
        for (let k = 0; k < at.length; k++) {
          out.data[i + x.rows * k] += stepAt(steps2, survival, places[k], 1) / forest.roots.length;
        }
      }
    }
    for (let k = 0; k < out.data.length; k++)
      out.data[k] = Math.min(1, out.data[k]);
    return out;
  }
};
var NOTHING = { curve: null, mortality: 0 };
function describeLeaf(rows, y, weight, times) {
  const sorted2 = [...rows].sort((a, b) => y.time[a] - y.time[b]);
  let atRisk = sorted2.reduce((sum2, row) => sum2 + weight[row], 0);
  let survival = 1;
  let mortality = 0;
  const places = [];
  const values = [];
  for (let start = 0, end = 0; start < sorted2.length; start = end) {
    const time = y.time[sorted2[start]];
    let events = 0;
    let leaving = 0;
    for (; end < sorted2.length && y.time[sorted2[end]] === time; end++) {
      leaving += weight[sorted2[end]];
      if (y.event[sorted2[end]] === 1)
        events += weight[sorted2[end]];
    }
    if (events > 0) {
      const place = lastUpTo(times, time);
      survival *= Math.max(0, 1 - events / atRisk);
      mortality += events / atRisk * (times.length - place);
      places.push(place);
      values.push(survival);
    }
    atRisk -= leaving;
  }
  return { curve: [places, values], mortality };
}

// packages/learn/dist/survival/index.js
function survivalModels() {
  return [
    cox,
    coxLasso,
    coxElasticNet,
    randomSurvivalForest,
    gradientBoostedCox,
    coxBoost
  ];
}

// packages/learn/dist/pipeline/registry.js
function steps() {
  return [...transformers(), ...filters(), ...selectors(), ...samplers(), ...classifiers(), ...survivalModels()];
}
var byName;
function stepByName(name) {
  byName ??= new Map(steps().map((step) => [step.name, step]));
  const found = byName.get(name);
  if (found !== void 0)
    return found;
  const known = [...byName.keys()];
  throw new RadError("RAD-PARAMETER-UNKNOWN", {
    kind: "step",
    name,
    suggestion: didYouMean(name, known),
    known: known.join(", ")
  });
}
function columnStepByName(name) {
  const step = stepByName(name);
  if (step.kind === "transformer" || step.kind === "selector")
    return step;
  throw new RadError("RAD-LEARN-STEP-KIND", { name, kind: step.kind, expected: "transformer or selector" });
}
function samplerByName(name) {
  const step = stepByName(name);
  if (step.kind === "sampler")
    return step;
  throw new RadError("RAD-LEARN-STEP-KIND", { name, kind: step.kind, expected: "sampler" });
}
function modelByName(name) {
  const step = stepByName(name);
  if (step.kind === "classifier" || step.kind === "survival")
    return step;
  throw new RadError("RAD-LEARN-STEP-KIND", { name, kind: step.kind, expected: "classifier or survival model" });
}
function describeSteps() {
  return steps().map((step) => ({
    name: step.name,
    kind: step.kind,
    summary: step.summary,
    source: step.source,
    needsOutcome: "needsOutcome" in step ? step.needsOutcome : true,
    parameters: external_exports.toJSONSchema(step.parameters, { io: "input" })
  }));
}

// packages/learn/dist/pipeline/dataset.js
function checkDataset(data) {
  const { ids, names, x, outcome, groups, batch } = data;
  requireLength("The list of identifiers", ids.length, x.rows);
  requireLength("The list of column names", names.length, x.cols);
  requireLength("The table", x.data.length, x.rows * x.cols);
  requireLength("The outcome", outcome.event.length, x.rows);
  if (outcome.kind === "survival")
    requireLength("The list of times", outcome.time.length, x.rows);
  if (groups !== void 0)
    requireLength("The list of patients", groups.length, x.rows);
  if (batch !== void 0)
    requireLength("The list of sites", batch.length, x.rows);
  const seen = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (seen.has(name))
      throw new RadError("RAD-LEARN-REPEATED", { what: "column", name });
    seen.add(name);
  }
}
function patientsOf({ groups, ids }) {
  return groups ?? ids;
}
function takeDataset(data, rows) {
  const pick = (values) => Array.from(rows, (row) => values[row]);
  return {
    ids: pick(data.ids),
    names: data.names,
    x: takeRows(data.x, rows),
    outcome: takeOutcomeRows(data.outcome, rows),
    ...data.groups === void 0 ? {} : { groups: pick(data.groups) },
    ...data.batch === void 0 ? {} : { batch: pick(data.batch) }
  };
}
function takeOutcomeRows(outcome, rows) {
  const event = Uint8Array.from(rows, (row) => outcome.event[row]);
  if (outcome.kind === "binary")
    return { kind: "binary", event };
  return { kind: "survival", time: Float64Array.from(rows, (row) => outcome.time[row]), event };
}
function columnPlaces(names, wanted) {
  const places = new Map(names.map((name, j) => [name, j]));
  return wanted.map((name) => {
    const place = places.get(name);
    if (place === void 0) {
      throw new RadError("RAD-LEARN-NO-COLUMN", { name, suggestion: didYouMean(name, names) }, { column: name });
    }
    return place;
  });
}
function namedColumns(x, names, wanted) {
  return takeColumns(x, columnPlaces(names, wanted));
}
function requireLength(what, got, expected) {
  if (got === expected)
    return;
  throw new RadError("RAD-LEARN-SHAPE", { what, got: `${got} values`, expected: `${expected}` });
}

// packages/learn/dist/validate/deal-folds.js
function dealFolds(data, folds, rng, stratify = true) {
  const patients = patientsOf(data);
  const hasEvent = /* @__PURE__ */ new Map();
  patients.forEach((patient, row) => {
    hasEvent.set(patient, Math.max(hasEvent.get(patient) ?? 0, data.outcome.event[row]));
  });
  const names = [...hasEvent.keys()];
  const strata = stratify ? [0, 1].map((event) => names.filter((name) => hasEvent.get(name) === event)) : [names];
  const foldOf = /* @__PURE__ */ new Map();
  let next = 0;
  strata.forEach((stratum, event) => {
    if (stratum.length < folds && !(stratify && stratum.length === 0)) {
      const whom = stratify ? `${stratum.length} patients ${event === 1 ? "with" : "without"} an event` : `${stratum.length} patients`;
      throw new RadError("RAD-LEARN-SPLIT", { problem: `there are ${whom} for ${folds} folds` });
    }
    for (const name of rng.shuffle(stratum))
      foldOf.set(name, next++ % folds);
  });
  return Uint16Array.from(patients, (patient) => foldOf.get(patient));
}

// packages/learn/dist/pipeline/model.js
function fitModel(choice, x, outcome, names, given) {
  const definition = modelByName(choice.name);
  const parameters52 = parseParameters(definition, choice.parameters);
  const expected = definition.kind === "classifier" ? "binary" : "survival";
  if (outcome.kind !== expected) {
    throw new RadError("RAD-LEARN-OUTCOME", { step: choice.name, expected, got: outcome.kind });
  }
  if (x.cols === 0)
    return { name: "constant", state: { value: outcome.kind === "binary" ? eventShare(outcome) : 0 } };
  const context = { ...given, names };
  const state = definition.kind === "classifier" ? definition.fit(x, outcome, parameters52, context) : definition.fit(x, outcome, parameters52, context);
  return { name: choice.name, state };
}
function notesOf({ name, state }) {
  if (name === "constant")
    return [{ code: "CONSTANT-MODEL", values: {} }];
  return modelByName(name).notes?.(state) ?? [];
}
function applyModel({ name, state }, x) {
  if (name === "constant")
    return new Float64Array(x.rows).fill(state.value);
  const definition = modelByName(name);
  return definition.kind === "classifier" ? definition.predictProba(state, x) : definition.predictRisk(state, x);
}
function rankingDecision({ name, state }, x) {
  if (name === "constant")
    return void 0;
  const definition = modelByName(name);
  return definition.kind === "classifier" && definition.ranksByDecision ? definition.decision(state, x) : void 0;
}
function linearPredictorOf({ name, state }, x) {
  if (name === "constant")
    return new Float64Array(x.rows);
  const definition = modelByName(name);
  if (definition.kind === "survival")
    return definition.predictRisk(state, x);
  if (definition.decision === void 0) {
    throw new RadError("RAD-LEARN-STEP-KIND", {
      name,
      kind: "model without a score",
      expected: "model with a linear predictor"
    });
  }
  return definition.decision(state, x);
}
function applySurvival({ name, state }, x, times) {
  if (name === "constant")
    return constantSurvival(x.rows, times.length);
  const definition = modelByName(name);
  if (definition.kind === "survival")
    return definition.predictSurvival(state, x, times);
  throw new RadError("RAD-LEARN-OUTCOME", { step: "Survival over time", expected: "survival", got: "binary" });
}
function eventShare({ event }) {
  return event.reduce((sum2, value) => sum2 + value, 0) / event.length;
}
function constantSurvival(rows, times) {
  const out = zeros(rows, times);
  out.data.fill(Number.NaN);
  return out;
}

// packages/learn/dist/pipeline/apply-branch.js
function applyBranch(branch, rows) {
  let x = namedColumns(rows.x, rows.names, branch.reads);
  const context = rows.batch === void 0 ? {} : { batch: rows.batch };
  for (const step of branch.steps) {
    if (step.kind === "take") {
      x = takeColumns(x, step.columns);
      continue;
    }
    const definition = columnStepByName(step.name);
    if (definition.kind === "transformer")
      x = definition.transform(step.state, x, context);
  }
  if (branch.score === void 0)
    return x;
  const score = linearPredictorOf(branch.score, x);
  return { rows: x.rows, cols: 1, data: score };
}
function joinColumns(tables, rows) {
  const cols = tables.reduce((sum2, table) => sum2 + table.cols, 0);
  const data = new Float64Array(rows * cols);
  let offset = 0;
  for (const table of tables) {
    data.set(table.data, offset);
    offset += table.data.length;
  }
  return { rows, cols, data };
}
function recordRows(record, batch) {
  const names = Object.keys(record);
  const x = fromRows([names.map((name) => record[name] ?? Number.NaN)]);
  return { names, x, ...batch === void 0 ? {} : { batch: [batch] } };
}
function modelTable(fitted2, rows) {
  return joinColumns(fitted2.branches.map((branch) => applyBranch(branch, rows)), rows.x.rows);
}

// packages/learn/dist/pipeline/prune.js
function pruneSteps(steps2, outputs) {
  const pruned = [];
  let wanted = [...Array(outputs).keys()];
  for (const step of [...steps2].reverse()) {
    if (step.kind === "select") {
      wanted = wanted.map((k) => step.kept[k]);
      continue;
    }
    const ascending = [...new Set(wanted)].sort((a, b) => a - b);
    const restricted = restrict(step, ascending);
    const given = restricted === void 0 ? void 0 : ascending;
    const places = wanted.map((k) => given === void 0 ? k : given.indexOf(k));
    const unchanged = given !== void 0 && places.every((place, k) => place === k);
    if (!unchanged)
      pruned.unshift({ kind: "take", columns: places });
    pruned.unshift({ kind: "transform", name: step.name, state: restricted?.state ?? step.state });
    wanted = [...restricted?.inputs ?? Array(step.inputs).keys()];
  }
  return { steps: pruned, reads: wanted };
}
function restrict(step, outputs) {
  const definition = columnStepByName(step.name);
  return definition.kind === "transformer" ? definition.restrict?.(step.state, outputs) : void 0;
}

// packages/learn/dist/pipeline/fit-branch.js
function fitBranch(branch, sight, keepAll) {
  const { training, published } = sight;
  const columns = branch.columns === "*" ? training.names : branch.columns;
  const places = columnPlaces(training.names, columns);
  const lastOnAll = keepAll ? branch.steps.length : branch.steps.findLastIndex((step) => step.fittedOn === "all");
  let x = takeColumns(training.x, places);
  let all2 = lastOnAll >= 0 && published !== void 0 ? takeColumns(published.data.x, places) : void 0;
  let names = columns;
  const raw = [];
  const selections = [];
  const leaks = [];
  const notes = [];
  let needsBatch = false;
  branch.steps.forEach((step, index) => {
    const definition = columnStepByName(step.name);
    const parameters52 = parseParameters(definition, step.parameters);
    const onAll = step.fittedOn === "all";
    const label = `${branch.name}/${step.name}`;
    if (onAll && (all2 === void 0 || published === void 0)) {
      throw new RadError("RAD-LEAK-AS-PUBLISHED", { step: label });
    }
    const rows = onAll ? published.data : training;
    const table = onAll ? all2 : x;
    const seed = onAll ? sight.publishedSeed : sight.seed;
    const context = {
      rng: createRng(`${seed}/${branch.name}/${index}/${step.name}`),
      names,
      ids: rows.ids,
      patients: patientsOf(rows),
      ...rows.batch === void 0 ? {} : { batch: rows.batch }
    };
    if (onAll)
      leaks.push(leakOf(label, definition.needsOutcome, step, sight));
    const alike = branch.steps.slice(0, index + 1).every(({ fittedOn: fittedOn2 }) => fittedOn2 === "all");
    const once = (fit) => alike ? remembered(published.memory, canonicalJson({ branch, index }), fit) : fit();
    if (definition.kind === "selector") {
      const selection = once(() => definition.select(table, rows.outcome, parameters52, context));
      selections.push(reportSelection(branch.name, step, names, selection));
      notes.push(...selection.notes ?? []);
      names = selection.kept.map((j) => names[j]);
      x = takeColumns(x, selection.kept);
      if (all2 !== void 0)
        all2 = index < lastOnAll ? takeColumns(all2, selection.kept) : void 0;
      raw.push({ kind: "select", kept: selection.kept });
    } else {
      const state = once(() => definition.fit(table, rows.outcome, parameters52, context));
      raw.push({ kind: "transform", name: step.name, state, inputs: x.cols });
      names = definition.outputNames(state, names);
      x = definition.transform(state, x, batchOf(training));
      if (all2 !== void 0)
        all2 = index < lastOnAll ? definition.transform(state, all2, batchOf(published.data)) : void 0;
      needsBatch ||= definition.needsBatch === true;
    }
  });
  const { steps: steps2, reads } = pruneSteps(raw, x.cols);
  const fitted2 = { name: branch.name, reads: reads.map((j) => columns[j]), steps: steps2, outputs: names };
  const done = { selections, leaks, needsBatch };
  if (branch.score === void 0)
    return { branch: fitted2, x, ...all2 === void 0 ? {} : { all: all2 }, notes, ...done };
  if (x.cols === 0) {
    notes.push({ code: "NOTHING-KEPT", values: { branch: branch.name, column: branch.score.column } });
    return { branch: fitted2, x, ...all2 === void 0 ? {} : { all: all2 }, notes, ...done };
  }
  const rng = createRng(`${sight.seed}/${branch.name}/score`);
  const model = fitModel(branch.score.model, x, training.outcome, names, { rng, patients: patientsOf(training) });
  notes.push(...notesOf(model));
  const scored = { ...fitted2, score: { ...model, column: branch.score.column } };
  const column2 = (table) => ({ rows: table.rows, cols: 1, data: linearPredictorOf(model, table) });
  return { branch: scored, x: column2(x), ...all2 === void 0 ? {} : { all: column2(all2) }, notes, ...done };
}
function branchOutputs(branch) {
  return branch.score === void 0 ? branch.outputs : [branch.score.column];
}
function batchOf({ batch }) {
  return batch === void 0 ? {} : { batch };
}
function reportSelection(branch, step, names, selection) {
  const { kept, scores, ranks, details } = selection;
  return {
    branch,
    step: step.name,
    fittedOn: step.fittedOn,
    from: names,
    kept: kept.map((j) => names[j]),
    scores,
    ranks,
    ...details === void 0 ? {} : { details }
  };
}
function leakOf(label, needsOutcome, step, { training, published }) {
  const trained = new Set(training.ids);
  const rowsSeen = published.data.ids.filter((id) => !trained.has(id)).length;
  const saw = needsOutcome ? "values and outcomes" : "values";
  const verb = `${step.name} was fitted before the split and saw the ${saw} of ${rowsSeen} rows outside training`;
  return { step: label, what: `${verb}: ${published.reason}`, rowsSeen };
}
function remembered(memory2, key, make) {
  if (!memory2.has(key))
    memory2.set(key, make());
  return memory2.get(key);
}

// packages/learn/dist/pipeline/fold.js
var issued = /* @__PURE__ */ new WeakMap();
function makeFold(data, { training: trainingRows, test: testRows }) {
  checkDataset(data);
  requireRows(data, "training", trainingRows);
  requireRows(data, "test", testRows);
  const patients = patientsOf(data);
  const learned = new Set(Array.from(trainingRows, (row) => patients[row]));
  for (let i = 0; i < testRows.length; i++) {
    const patient = patients[testRows[i]];
    if (learned.has(patient))
      throw new RadError("RAD-LEAK-PATIENT", { patient });
  }
  const held = takeDataset(data, testRows);
  return {
    training: issue("training", takeDataset(data, trainingRows)),
    test: hand("test", held, { ids: held.ids })
  };
}
function trainingOnly(data) {
  checkDataset(data);
  return issue("training", data);
}
function asPublished(data, reason) {
  checkDataset(data);
  return hand("published", data, { reason });
}
function openTraining(rows) {
  return open(rows, "training");
}
function openTest(rows) {
  return open(rows, "test");
}
function openPublished(rows) {
  return open(rows, "published");
}
function open(rows, role) {
  const found = issued.get(rows);
  if (found?.role === role)
    return found.data;
  throw found?.role === "test" ? new RadError("RAD-LEAK-TEST-ROWS", {}) : new RadError("RAD-LEAK-NO-FOLD", {});
}
function issue(role, data) {
  return hand(role, data, { data });
}
function hand(role, data, shown) {
  const rows = Object.freeze({ ...shown });
  issued.set(rows, { role, data });
  return rows;
}
function requireRows(data, side, rows) {
  if (rows.length === 0)
    throw new RadError("RAD-LEARN-SPLIT", { problem: `no ${side} rows are left` });
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Number.isInteger(row) || row < 0 || row >= data.x.rows) {
      throw new RadError("RAD-LEARN-SPLIT", { problem: `there is no row ${row} for the ${side} side` });
    }
  }
}

// packages/learn/dist/pipeline/schema.js
var stepSchema = external_exports.strictObject({
  name: external_exports.string(),
  parameters: external_exports.record(external_exports.string(), external_exports.unknown()).default({}),
  /** `all` repeats the order of a paper that fitted this step before it split; it needs the escape `asPublished`. */
  fittedOn: external_exports.enum(["training", "all"]).default("training")
});
var modelSchema = external_exports.strictObject({
  name: external_exports.string(),
  parameters: external_exports.record(external_exports.string(), external_exports.unknown()).default({})
});
var branchSchema = external_exports.strictObject({
  name: external_exports.string().min(1),
  /** The columns that enter, by name; `*` for all. */
  columns: external_exports.union([external_exports.literal("*"), external_exports.array(external_exports.string()).min(1)]),
  /** Transformers and selectors, in order. */
  steps: external_exports.array(stepSchema).default([]),
  /** Reduces the branch to one column: the linear predictor of this model. */
  score: external_exports.strictObject({ column: external_exports.string().min(1).default("rad-score"), model: modelSchema }).optional()
});
var thresholdSchema = external_exports.discriminatedUnion("rule", [
  external_exports.strictObject({ rule: external_exports.literal("fixed"), value: external_exports.number() }),
  external_exports.strictObject({
    rule: external_exports.enum(["youden", "closest-topleft", "median"]),
    /** On predictions of the rows the model was fitted on, or on out-of-fold predictions inside training. */
    predictions: external_exports.enum(["apparent", "inner"]).default("apparent"),
    folds: external_exports.number().int().min(2).default(5)
  })
]);
var pipelineSchema = external_exports.strictObject({
  branches: external_exports.array(branchSchema).min(1),
  sampler: stepSchema.optional(),
  model: modelSchema,
  threshold: thresholdSchema.optional()
});

// packages/learn/dist/pipeline/parse-pipeline.js
function parsePipeline(input) {
  const pipeline = parseParameters({ name: "pipeline", parameters: pipelineSchema }, input);
  refuseRepeats("branch", pipeline.branches.map(({ name }) => name));
  refuseRepeats("score", pipeline.branches.flatMap(({ score }) => score === void 0 ? [] : [score.column]));
  for (const branch of pipeline.branches) {
    if (branch.columns !== "*")
      refuseRepeats("column", branch.columns);
    for (const step of branch.steps)
      parseParameters(columnStepByName(step.name), step.parameters);
    if (branch.score !== void 0)
      checkModel(branch.score.model);
  }
  if (pipeline.sampler !== void 0)
    parseParameters(samplerByName(pipeline.sampler.name), pipeline.sampler.parameters);
  checkModel(pipeline.model);
  return pipeline;
}
function checkModel({ name, parameters: parameters52 }) {
  parseParameters(modelByName(name), parameters52);
}
function refuseRepeats(what, names) {
  const repeated = names.find((name, k) => names.indexOf(name) !== k);
  if (repeated !== void 0)
    throw new RadError("RAD-LEARN-REPEATED", { what, name: repeated });
}

// packages/learn/dist/pipeline/patients-seen.js
var fittedOn = /* @__PURE__ */ new WeakMap();
function patientsSeen(fitted2) {
  return fittedOn.get(fitted2);
}
function rememberPatients(fitted2, patients) {
  fittedOn.set(fitted2, new Set(patients));
}

// packages/learn/dist/pipeline/sample-training.js
function sampleTraining(step, x, sight, fits) {
  const { outcome } = sight.training;
  if (step === void 0 || x.cols === 0)
    return { x, outcome, patients: patientsOf(sight.training), leaks: [] };
  const sampler = samplerByName(step.name);
  const parameters52 = parseParameters(sampler, step.parameters);
  if (outcome.kind !== "binary") {
    throw new RadError("RAD-LEARN-OUTCOME", { step: step.name, expected: "binary", got: outcome.kind });
  }
  if (step.fittedOn === "training") {
    const rng2 = createRng(`${sight.seed}/${step.name}`);
    const { y, from, ...rest } = sampler.resample(x, outcome, parameters52, { rng: rng2 });
    const own = patientsOf(sight.training);
    return { ...rest, outcome: y, patients: Array.from(from, (row) => own[row]), leaks: [] };
  }
  const { published } = sight;
  if (published === void 0)
    throw new RadError("RAD-LEAK-AS-PUBLISHED", { step: step.name });
  const all2 = joinColumns(fits.map((fit) => fit.all), published.data.x.rows);
  const rng = createRng(`${sight.publishedSeed}/${step.name}`);
  const made = sampler.resample(all2, published.data.outcome, parameters52, { rng });
  if (made.x.rows < all2.rows || made.weights !== void 0) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: `${step.name}.fittedOn`,
      value: "all",
      problem: "only a sampler that adds rows can have done so before the split"
    });
  }
  const added = [...Array(made.x.rows - all2.rows).keys()].map((k) => all2.rows + k);
  const trained = new Set(sight.training.ids);
  const rowsSeen = published.data.ids.filter((id) => !trained.has(id)).length;
  const event = Uint8Array.from([...outcome.event, ...added.map((row) => made.y.event[row])]);
  return {
    x: appendRows(x, made.x, added),
    outcome: { kind: "binary", event },
    patients: [...patientsOf(sight.training), ...added.map((row) => patientsOf(published.data)[made.from[row]])],
    leaks: [
      {
        step: step.name,
        what: `${step.name} made new rows before the split, from neighbours that include ${rowsSeen} rows outside training: ${published.reason}`,
        rowsSeen
      }
    ]
  };
}
function appendRows(x, from, rows) {
  const out = { rows: x.rows + rows.length, cols: x.cols, data: new Float64Array((x.rows + rows.length) * x.cols) };
  for (let j = 0; j < x.cols; j++) {
    const to = column(out, j);
    to.set(column(x, j));
    rows.forEach((row, k) => {
      to[x.rows + k] = from.data[row + from.rows * j];
    });
  }
  return out;
}

// packages/learn/dist/pipeline/fit-stages.js
function fitStages(rows, input, options) {
  const training = openTraining(rows);
  const pipeline = parsePipeline(input);
  const seed = String(options.seed);
  const published = options.published && {
    data: openPublished(options.published),
    reason: options.published.reason,
    memory: memoryOf(options.published)
  };
  const sight = {
    training,
    ...published === void 0 ? {} : { published },
    seed,
    publishedSeed: "published"
  };
  const samplerOnAll = pipeline.sampler?.fittedOn === "all";
  const fits = pipeline.branches.map((branch) => {
    throwIfCancelled(options);
    const key = canonicalJson({
      branch,
      seed,
      samplerOnAll,
      published: options.published && numberOf(options.published)
    });
    return remembered(memoryOf(rows), key, () => fitBranch(branch, sight, samplerOnAll));
  });
  const names = fits.flatMap(({ branch }) => branchOutputs(branch));
  const joined = joinColumns(fits.map((fit) => fit.x), training.x.rows);
  throwIfCancelled(options);
  const sampled = sampleTraining(pipeline.sampler, joined, sight, fits);
  const model = fitModel(pipeline.model, sampled.x, sampled.outcome, names, {
    rng: createRng(`${seed}/model`),
    ...sampled.weights && { weights: sampled.weights },
    patients: sampled.patients
  });
  const notes = [...fits.flatMap((fit) => fit.notes), ...notesOf(model)];
  const reads = [...new Set(fits.flatMap(({ branch }) => branch.reads))];
  const fitted2 = {
    format: "radscore-pipeline",
    version: 1,
    pipeline,
    seed,
    outcome: training.outcome.kind,
    inputs: describeInputs(training, reads),
    needsBatch: fits.some((fit) => fit.needsBatch),
    branches: fits.map(({ branch }) => branch),
    ...pipeline.sampler === void 0 ? {} : { sampler: pipeline.sampler.name },
    model,
    modelInputs: names,
    selections: fits.flatMap((fit) => fit.selections),
    leaks: [...fits.flatMap((fit) => fit.leaks), ...sampled.leaks],
    notes,
    training: {
      rows: training.x.rows,
      patients: new Set(patientsOf(training)).size,
      events: training.outcome.event.reduce((sum2, value) => sum2 + value, 0)
    }
  };
  rememberPatients(fitted2, patientsOf(training));
  return fitted2;
}
var memory = /* @__PURE__ */ new WeakMap();
function memoryOf(rows) {
  const held = memory.get(rows) ?? /* @__PURE__ */ new Map();
  memory.set(rows, held);
  return held;
}
function numberOf(published) {
  return remembered(memoryOf(published), "number", () => escapes++);
}
var escapes = 0;
function describeInputs(training, reads) {
  const table = namedColumns(training.x, training.names, reads);
  return reads.map((name, j) => {
    const present = column(table, j).filter((value) => !Number.isNaN(value));
    const missing2 = table.rows - present.length;
    if (present.length === 0)
      return { name, min: null, max: null, mean: null, missing: missing2 };
    const [min, max] = [present.reduce((a, b) => Math.min(a, b)), present.reduce((a, b) => Math.max(a, b))];
    return { name, min, max, mean: present.reduce((a, b) => a + b, 0) / present.length, missing: missing2 };
  });
}

// packages/learn/dist/pipeline/predict.js
var trainingPredictions = /* @__PURE__ */ new WeakSet();
function predict(fitted2, rows) {
  const data = openTest(rows);
  const seen = patientsSeen(fitted2);
  const patient = seen && patientsOf(data).find((id) => seen.has(id));
  if (patient !== void 0)
    throw new RadError("RAD-LEAK-SEEN", { patient });
  return { ids: data.ids, ...predictWithDecision(fitted2, data) };
}
function predictTraining(fitted2, rows) {
  const data = openTraining(rows);
  const { values, decision: decision13 } = predictWithDecision(fitted2, data);
  return trainingPrediction(data.ids, values, decision13);
}
function trainingPrediction(ids, values, decision13) {
  const prediction = { ids, values, ...decision13 && { decision: decision13 } };
  trainingPredictions.add(prediction);
  return prediction;
}
function requireTrainingPrediction(prediction) {
  if (!trainingPredictions.has(prediction))
    throw new RadError("RAD-LEAK-CUT-OFF", {});
}
function predictRows(fitted2, rows) {
  return applyModel(fitted2.model, modelTable(fitted2, rows));
}
function predictWithDecision(fitted2, rows) {
  const table = modelTable(fitted2, rows);
  const decision13 = rankingDecision(fitted2.model, table);
  return { values: applyModel(fitted2.model, table), ...decision13 && { decision: decision13 } };
}
function predictRecord(fitted2, record, batch) {
  return predictRows(fitted2, recordRows(record, batch))[0];
}
function predictSurvivalRows(fitted2, rows, times) {
  return applySurvival(fitted2.model, modelTable(fitted2, rows), times);
}

// packages/learn/dist/pipeline/choose-threshold.js
function chooseThreshold(fitted2, rows, options) {
  const { threshold, ...pipeline } = fitted2.pipeline;
  if (threshold === void 0)
    return void 0;
  if (threshold.rule === "fixed")
    return threshold.value;
  const prediction = threshold.predictions === "apparent" ? predictTraining(fitted2, rows) : innerPredictions(rows, pipeline, { ...options, folds: threshold.folds });
  return cutOffOn(prediction, rows, threshold.rule);
}
function cutOffOn(prediction, rows, rule) {
  requireTrainingPrediction(prediction);
  if (rule === "median")
    return median(prediction.values);
  const { outcome } = openTraining(rows);
  if (outcome.kind !== "binary")
    throw new RadError("RAD-LEARN-OUTCOME", { step: rule, expected: "binary", got: outcome.kind });
  return cutOff(rocCurve(prediction.values, outcome.event), { rule }).threshold;
}
function innerPredictions(rows, pipeline, options) {
  const data = openTraining(rows);
  const fold = dealFolds(data, options.folds, createRng(`${options.seed}/inner`));
  const values = new Float64Array(data.x.rows);
  for (let k = 0; k < options.folds; k++) {
    const test = [...fold.keys()].filter((row) => fold[row] === k);
    const training = [...fold.keys()].filter((row) => fold[row] !== k);
    const inner = makeFold(data, { training, test });
    const fitted2 = fitStages(inner.training, pipeline, { ...options, seed: `${options.seed}/inner/${k}` });
    const own = predict(fitted2, inner.test).values;
    test.forEach((row, i) => {
      values[row] = own[i];
    });
  }
  return trainingPrediction(data.ids, values);
}

// packages/learn/dist/pipeline/fit-pipeline.js
function fitPipeline(rows, pipeline, options) {
  const stages = fitStages(rows, pipeline, options);
  const threshold = chooseThreshold(stages, rows, options);
  const fitted2 = Object.freeze(threshold === void 0 ? stages : { ...stages, threshold });
  rememberPatients(fitted2, [...patientsSeen(stages) ?? []]);
  return fitted2;
}

// packages/learn/dist/validate/measure.js
function judged({ name }, { values, decision: decision13 }) {
  return (name === "auc" ? decision13 : void 0) ?? values;
}
function measure(metric, values, outcome, interval = true) {
  const expected = metric.name === "c-index" || metric.name === "auc-at" ? "survival" : "binary";
  if (outcome.kind !== expected)
    throw new RadError("RAD-LEARN-OUTCOME", { step: metric.name, expected, got: outcome.kind });
  try {
    return outcome.kind === "binary" ? measureBinary(metric.name, values, outcome, interval) : measureSurvival(metric, values, outcome);
  } catch (error) {
    if (error instanceof RadError)
      return { value: null, reason: error.message };
    throw error;
  }
}
function largerIsBetter({ name }) {
  return name !== "brier" && name !== "log-loss";
}
function measureBinary(name, values, { event }, interval) {
  if (name === "brier")
    return { value: brierScore(values, event) };
  if (name === "log-loss")
    return { value: logLoss(values, event) };
  const area = auc(values, event);
  if (!interval)
    return { value: area };
  try {
    return { value: area, ci: delong(values, event).ci };
  } catch (error) {
    if (error instanceof RadError)
      return { value: area };
    throw error;
  }
}
function measureSurvival(metric, values, { time, event }) {
  if (metric.name === "auc-at")
    return { value: timeDependentAuc(values, time, event, metric.time).value };
  const { value, ci } = concordance(values, time, event);
  return { value, ci };
}

// packages/learn/dist/validate/tune.js
function tunePipeline(rows, pipeline, tuning, options) {
  const data = openTraining(rows);
  const fold = dealFolds(data, tuning.folds, createRng(`${options.seed}/tuning`));
  const inner = Array.from({ length: tuning.folds }, (_, k) => {
    const test = [...fold.keys()].filter((row) => fold[row] === k);
    const training = [...fold.keys()].filter((row) => fold[row] !== k);
    return { ...makeFold(data, { training, test }), outcome: takeOutcomeRows(data.outcome, test) };
  });
  const trials = candidates(tuning, options.seed).map((values) => {
    throwIfCancelled(options);
    const { threshold: _, ...tried } = withValues(pipeline, values);
    const found = [];
    for (const [k, { training, test, outcome }] of inner.entries()) {
      try {
        const fitted2 = fitStages(training, tried, { ...options, seed: `${options.seed}/tuning/${k}` });
        const { value } = measure(tuning.metric, judged(tuning.metric, predict(fitted2, test)), outcome, false);
        if (value !== null)
          found.push(value);
      } catch (error) {
        if (!(error instanceof RadError) || error.code === "RAD-CANCELLED" || error.code.startsWith("RAD-LEAK-"))
          throw error;
      }
    }
    if (found.length < inner.length)
      return { values, mean: null, deviation: null };
    return { values, mean: mean(found), deviation: standardDeviation(found) };
  });
  const sign = largerIsBetter(tuning.metric) ? 1 : -1;
  const best = trials.filter((trial) => trial.mean !== null).reduce((a, b) => a === void 0 || sign * b.mean > sign * a.mean ? b : a, void 0);
  if (best === void 0) {
    throw new RadError("RAD-LEARN-TOO-FEW", { what: "Tuning (in every inner fold)", needed: 1, got: 0 });
  }
  return { pipeline: withValues(pipeline, best.values), values: best.values, trials };
}
function withValues(pipeline, values) {
  const copy = structuredClone(pipeline);
  for (const [path, value] of Object.entries(values))
    parametersAt(copy, path)[path.split(".").at(-1)] = value;
  return parsePipeline(copy);
}
function parametersAt(pipeline, path) {
  const [first, second, third] = path.split(".");
  const branch = pipeline.branches.find(({ name }) => name === first);
  const place = third === void 0 ? { model: pipeline.model, sampler: pipeline.sampler }[first] : second === "score" ? branch?.score?.model : branch?.steps.find(({ name }) => name === second);
  if (place !== void 0)
    return place.parameters;
  const known = [
    "model",
    "sampler",
    ...pipeline.branches.flatMap(({ name, steps: steps2 }) => steps2.map((s) => `${name}.${s.name}`))
  ];
  throw new RadError("RAD-PARAMETER-UNKNOWN", { kind: "path", name: path, suggestion: "", known: known.join(", ") });
}
function candidates({ space, search, draws = 20 }, seed) {
  const entries = Object.entries(space);
  if (entries.length === 0)
    refuse("space", "it names no parameter");
  if (search === "random") {
    const rng = createRng(`${seed}/draws`);
    return Array.from({ length: draws }, () => Object.fromEntries(entries.map(([path, range]) => [path, draw(range, rng.uniform())])));
  }
  return entries.reduce((made, [path, range]) => {
    if (!isList(range))
      return refuse(path, "a grid needs a list of values");
    return made.flatMap((values) => range.map((value) => ({ ...values, [path]: value })));
  }, [{}]);
}
function draw(range, u) {
  if (isList(range))
    return range[Math.floor(u * range.length)];
  const { low, high, scale = "linear", whole = false } = range;
  if (!(high > low) || scale === "log" && !(low > 0))
    refuse("range", `${low} to ${high} is no ${scale} range`);
  const value = scale === "log" ? low * (high / low) ** u : low + (high - low) * u;
  return whole ? Math.round(value) : value;
}
function isList(range) {
  return Array.isArray(range);
}
function refuse(name, problem) {
  throw new RadError("RAD-PARAMETER-INVALID", { name: `tuning.${name}`, value: "", problem });
}

// packages/learn/dist/validate/run-folds.js
function runFoldTask(shared, task, control = {}) {
  const data = task.outcome === void 0 ? shared.data : { ...shared.data, outcome: task.outcome };
  const fold = makeFold(data, task);
  const published = shared.published === void 0 ? void 0 : publishedRows(data, shared.published);
  const seed = `${shared.seed}/fold/${task.index}`;
  const options = { ...control, seed, ...published === void 0 ? {} : { published } };
  const fits = shared.pipelines.map((pipeline) => {
    throwIfCancelled(control);
    try {
      const tuned = shared.tuning && tunePipeline(fold.training, pipeline, shared.tuning, options);
      const fitted2 = fitPipeline(fold.training, tuned?.pipeline ?? pipeline, options);
      const test = predict(fitted2, fold.test);
      const apparent = shared.apparent ? predictTraining(fitted2, fold.training) : void 0;
      const whole = shared.whole ? predictWithDecision(fitted2, data) : void 0;
      return {
        values: test.values,
        ...apparent && { apparent: apparent.values },
        ...whole && { whole: whole.values },
        ...test.decision && {
          decisions: {
            values: test.decision,
            ...apparent?.decision && { apparent: apparent.decision },
            ...whole?.decision && { whole: whole.decision }
          }
        },
        ...fitted2.threshold === void 0 ? {} : { threshold: fitted2.threshold },
        selections: fitted2.selections.map(({ branch, step, from, kept }) => ({ branch, step, from, kept })),
        reads: fitted2.inputs.map(({ name }) => name),
        leaks: fitted2.leaks,
        notes: fitted2.notes,
        ...tuned === void 0 ? {} : { tuned: tuned.values },
        ...shared.keepFitted ? { fitted: fitted2 } : {}
      };
    } catch (error) {
      const coded = toRadError(error);
      if (coded.code === "RAD-CANCELLED" || coded.code.startsWith("RAD-LEAK-"))
        throw coded;
      return { error: coded.toJSON() };
    }
  });
  return { index: task.index, fits };
}
var publishedOf = /* @__PURE__ */ new WeakMap();
function publishedRows(data, reason) {
  const held = publishedOf.get(data) ?? /* @__PURE__ */ new Map();
  publishedOf.set(data, held);
  const found = held.get(reason) ?? asPublished(data, reason);
  held.set(reason, found);
  return found;
}

export {
  parseParameters,
  mean,
  variance,
  tQuantile,
  zeros,
  fromRows,
  takeRows,
  icc,
  crossTabulate,
  brierScore,
  sorted,
  quantile,
  quantileSorted,
  median,
  clopperPearson,
  hosmerLemeshow,
  calibrationBins,
  smoothCalibration,
  solveSymmetric,
  logit,
  recalibrate,
  decisionCurve,
  bootstrap,
  percentileInterval,
  decisionCurveBands,
  chiSquareTest,
  mannWhitney,
  describeByGroup,
  formatTableOne,
  formatP,
  auc,
  confusionMatrix,
  classificationFigures,
  delong,
  delongPaired,
  netReclassification,
  integratedDiscrimination,
  rocCurve,
  nomogram,
  logisticOrFirth,
  sampleSizeBinary,
  sampleSizeSurvival,
  r2FromC,
  kaplanMeier,
  survivalAt,
  numberAtRisk,
  concordance,
  concordanceDifference,
  coxRegression,
  hazardRatios,
  predictCoxSurvival,
  proportionalHazards,
  logRank,
  integratedBrier,
  survivalQuantile,
  medianFollowUp,
  timeDependentAuc,
  timeDependentRoc,
  spearman,
  takeDataset,
  stepByName,
  columnStepByName,
  modelByName,
  describeSteps,
  applyModel,
  linearPredictorOf,
  applyBranch,
  recordRows,
  modelTable,
  makeFold,
  trainingOnly,
  asPublished,
  predictRows,
  predictRecord,
  predictSurvivalRows,
  fitPipeline,
  runFoldTask
};
/*! Bundled license information:

@stdlib/math-base-assert-is-nan/lib/main.js:
@stdlib/math-base-assert-is-nan/lib/index.js:
@stdlib/math-base-special-floor/lib/main.js:
@stdlib/math-base-special-floor/lib/index.js:
@stdlib/math-base-special-ceil/lib/main.js:
@stdlib/math-base-special-ceil/lib/index.js:
@stdlib/math-base-special-trunc/lib/main.js:
@stdlib/math-base-special-trunc/lib/index.js:
@stdlib/number-ctor/lib/main.js:
@stdlib/number-ctor/lib/index.js:
@stdlib/constants-float64-ninf/lib/index.js:
@stdlib/constants-float64-pinf/lib/index.js:
@stdlib/constants-float64-exponent-bias/lib/index.js:
@stdlib/constants-float64-max-base2-exponent/lib/index.js:
@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js:
@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js:
@stdlib/math-base-assert-is-infinite/lib/main.js:
@stdlib/math-base-assert-is-infinite/lib/index.js:
@stdlib/utils-define-property/lib/builtin.js:
@stdlib/utils-define-property/lib/polyfill.js:
@stdlib/utils-define-property/lib/index.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js:
@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js:
@stdlib/assert-has-symbol-support/lib/main.js:
@stdlib/assert-has-symbol-support/lib/index.js:
@stdlib/assert-has-tostringtag-support/lib/main.js:
@stdlib/assert-has-tostringtag-support/lib/index.js:
@stdlib/utils-native-class/lib/tostring.js:
@stdlib/utils-native-class/lib/main.js:
@stdlib/assert-has-own-property/lib/main.js:
@stdlib/assert-has-own-property/lib/index.js:
@stdlib/symbol-ctor/lib/main.js:
@stdlib/symbol-ctor/lib/index.js:
@stdlib/utils-native-class/lib/tostringtag.js:
@stdlib/utils-native-class/lib/polyfill.js:
@stdlib/utils-native-class/lib/index.js:
@stdlib/assert-is-uint32array/lib/main.js:
@stdlib/assert-is-uint32array/lib/index.js:
@stdlib/constants-uint32-max/lib/index.js:
@stdlib/assert-has-uint32array-support/lib/uint32array.js:
@stdlib/assert-has-uint32array-support/lib/main.js:
@stdlib/assert-has-uint32array-support/lib/index.js:
@stdlib/array-uint32/lib/main.js:
@stdlib/array-uint32/lib/polyfill.js:
@stdlib/array-uint32/lib/index.js:
@stdlib/assert-is-float64array/lib/main.js:
@stdlib/assert-is-float64array/lib/index.js:
@stdlib/assert-has-float64array-support/lib/float64array.js:
@stdlib/assert-has-float64array-support/lib/main.js:
@stdlib/assert-has-float64array-support/lib/index.js:
@stdlib/array-float64/lib/main.js:
@stdlib/array-float64/lib/polyfill.js:
@stdlib/array-float64/lib/index.js:
@stdlib/assert-is-uint8array/lib/main.js:
@stdlib/assert-is-uint8array/lib/index.js:
@stdlib/constants-uint8-max/lib/index.js:
@stdlib/assert-has-uint8array-support/lib/uint8array.js:
@stdlib/assert-has-uint8array-support/lib/main.js:
@stdlib/assert-has-uint8array-support/lib/index.js:
@stdlib/array-uint8/lib/main.js:
@stdlib/array-uint8/lib/polyfill.js:
@stdlib/array-uint8/lib/index.js:
@stdlib/assert-is-uint16array/lib/main.js:
@stdlib/assert-is-uint16array/lib/index.js:
@stdlib/constants-uint16-max/lib/index.js:
@stdlib/assert-has-uint16array-support/lib/uint16array.js:
@stdlib/assert-has-uint16array-support/lib/main.js:
@stdlib/assert-has-uint16array-support/lib/index.js:
@stdlib/array-uint16/lib/main.js:
@stdlib/array-uint16/lib/polyfill.js:
@stdlib/array-uint16/lib/index.js:
@stdlib/assert-is-little-endian/lib/ctors.js:
@stdlib/assert-is-little-endian/lib/main.js:
@stdlib/assert-is-little-endian/lib/index.js:
@stdlib/number-float64-base-to-words/lib/indices.js:
@stdlib/number-float64-base-to-words/lib/assign.js:
@stdlib/number-float64-base-to-words/lib/main.js:
@stdlib/number-float64-base-to-words/lib/index.js:
@stdlib/number-float64-base-get-high-word/lib/high.js:
@stdlib/number-float64-base-get-high-word/lib/main.js:
@stdlib/number-float64-base-get-high-word/lib/index.js:
@stdlib/number-float64-base-from-words/lib/indices.js:
@stdlib/number-float64-base-from-words/lib/main.js:
@stdlib/number-float64-base-from-words/lib/index.js:
@stdlib/math-base-special-copysign/lib/main.js:
@stdlib/math-base-special-copysign/lib/index.js:
@stdlib/constants-float64-smallest-normal/lib/index.js:
@stdlib/math-base-special-abs/lib/index.js:
@stdlib/number-float64-base-normalize/lib/assign.js:
@stdlib/number-float64-base-normalize/lib/main.js:
@stdlib/number-float64-base-normalize/lib/index.js:
@stdlib/constants-float64-high-word-exponent-mask/lib/index.js:
@stdlib/number-float64-base-exponent/lib/main.js:
@stdlib/number-float64-base-exponent/lib/index.js:
@stdlib/math-base-special-ldexp/lib/main.js:
@stdlib/math-base-special-ldexp/lib/index.js:
@stdlib/math-base-special-exp/lib/index.js:
@stdlib/number-float64-base-set-low-word/lib/low.js:
@stdlib/number-float64-base-set-low-word/lib/main.js:
@stdlib/number-float64-base-set-low-word/lib/index.js:
@stdlib/math-base-special-erfc/lib/index.js:
@stdlib/math-base-special-sqrt/lib/main.js:
@stdlib/math-base-special-sqrt/lib/index.js:
@stdlib/number-float64-base-set-high-word/lib/high.js:
@stdlib/number-float64-base-set-high-word/lib/main.js:
@stdlib/number-float64-base-set-high-word/lib/index.js:
@stdlib/math-base-special-ln/lib/index.js:
@stdlib/math-base-special-erfcinv/lib/index.js:
@stdlib/constants-float64-half-ln-two/lib/index.js:
@stdlib/math-base-special-expm1/lib/index.js:
@stdlib/math-base-special-log1p/lib/index.js:
@stdlib/constants-float64-fourth-pi/lib/index.js:
@stdlib/math-base-special-asin/lib/index.js:
@stdlib/math-base-assert-is-integer/lib/main.js:
@stdlib/math-base-assert-is-integer/lib/index.js:
@stdlib/math-base-assert-is-even/lib/main.js:
@stdlib/math-base-assert-is-even/lib/index.js:
@stdlib/math-base-assert-is-odd/lib/main.js:
@stdlib/math-base-assert-is-odd/lib/index.js:
@stdlib/number-uint32-base-to-int32/lib/main.js:
@stdlib/number-uint32-base-to-int32/lib/index.js:
@stdlib/math-base-special-pow/lib/y_is_infinite.js:
@stdlib/constants-float64-ln-two/lib/index.js:
@stdlib/constants-float64-high-word-significand-mask/lib/index.js:
@stdlib/math-base-special-pow/lib/index.js:
@stdlib/constants-float64-e/lib/index.js:
@stdlib/constants-float64-eps/lib/index.js:
@stdlib/math-base-special-beta/lib/index.js:
@stdlib/math-base-assert-is-positive-zero/lib/main.js:
@stdlib/math-base-assert-is-positive-zero/lib/index.js:
@stdlib/math-base-special-max/lib/main.js:
@stdlib/math-base-special-max/lib/index.js:
@stdlib/math-base-assert-is-negative-zero/lib/main.js:
@stdlib/math-base-assert-is-negative-zero/lib/index.js:
@stdlib/math-base-special-min/lib/main.js:
@stdlib/math-base-special-min/lib/index.js:
@stdlib/constants-float64-max/lib/index.js:
@stdlib/constants-int32-max/lib/index.js:
@stdlib/constants-float64-half-pi/lib/index.js:
@stdlib/constants-float64-pi/lib/index.js:
@stdlib/math-base-special-kernel-cos/lib/index.js:
@stdlib/math-base-special-kernel-sin/lib/index.js:
@stdlib/number-float64-base-get-low-word/lib/low.js:
@stdlib/number-float64-base-get-low-word/lib/main.js:
@stdlib/number-float64-base-get-low-word/lib/index.js:
@stdlib/math-base-special-round/lib/main.js:
@stdlib/math-base-special-round/lib/index.js:
@stdlib/math-base-special-rempio2/lib/index.js:
@stdlib/math-base-special-sin/lib/index.js:
@stdlib/constants-float64-sqrt-two-pi/lib/index.js:
@stdlib/constants-float64-eulergamma/lib/index.js:
@stdlib/math-base-special-gamma/lib/index.js:
@stdlib/math-base-special-factorial/lib/main.js:
@stdlib/math-base-special-factorial/lib/index.js:
@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js:
@stdlib/constants-float64-gamma-lanczos-g/lib/index.js:
@stdlib/math-base-special-gamma-delta-ratio/lib/index.js:
@stdlib/math-base-special-cos/lib/index.js:
@stdlib/math-base-special-sinpi/lib/main.js:
@stdlib/math-base-special-sinpi/lib/index.js:
@stdlib/math-base-special-gammaln/lib/index.js:
@stdlib/constants-float64-max-ln/lib/index.js:
@stdlib/constants-float64-sqrt-eps/lib/index.js:
@stdlib/utils-eval/lib/index.js:
@stdlib/assert-has-generator-support/lib/main.js:
@stdlib/assert-has-generator-support/lib/index.js:
@stdlib/math-base-tools-sum-series/lib/generators.js:
@stdlib/math-base-tools-sum-series/lib/basic.js:
@stdlib/math-base-tools-sum-series/lib/index.js:
@stdlib/constants-float64-min-ln/lib/index.js:
@stdlib/math-base-tools-evalpoly/lib/main.js:
@stdlib/math-base-tools-evalpoly/lib/factory.js:
@stdlib/math-base-tools-evalpoly/lib/index.js:
@stdlib/constants-float64-two-pi/lib/index.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js:
@stdlib/math-base-special-powm1/lib/index.js:
@stdlib/math-base-special-gamma1pm1/lib/index.js:
@stdlib/constants-float32-smallest-normal/lib/index.js:
@stdlib/math-base-tools-continued-fraction/lib/generators.js:
@stdlib/math-base-tools-continued-fraction/lib/basic.js:
@stdlib/math-base-tools-continued-fraction/lib/index.js:
@stdlib/math-base-special-gammainc/lib/index.js:
@stdlib/math-base-special-maxabs/lib/main.js:
@stdlib/math-base-special-maxabs/lib/index.js:
@stdlib/math-base-special-minabs/lib/main.js:
@stdlib/math-base-special-minabs/lib/index.js:
@stdlib/constants-float64-max-safe-integer/lib/index.js:
@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js:
@stdlib/math-base-special-gcd/lib/binary_gcd.js:
@stdlib/math-base-special-gcd/lib/main.js:
@stdlib/math-base-special-gcd/lib/index.js:
@stdlib/math-base-special-binomcoef/lib/main.js:
@stdlib/math-base-special-binomcoef/lib/index.js:
@stdlib/math-base-special-kernel-betainc/lib/main.js:
@stdlib/math-base-special-kernel-betainc/lib/index.js:
@stdlib/math-base-special-betainc/lib/main.js:
@stdlib/math-base-special-betainc/lib/index.js:
@stdlib/math-base-special-acos/lib/index.js:
@stdlib/constants-float64-sqrt-two/lib/index.js:
@stdlib/math-base-special-signum/lib/main.js:
@stdlib/math-base-special-signum/lib/index.js:
@stdlib/constants-float32-max/lib/index.js:
@stdlib/math-base-special-gammaincinv/lib/higher_newton.js:
@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js:
@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js:
@stdlib/math-base-special-gammaincinv/lib/chepolsum.js:
@stdlib/math-base-special-gammaincinv/lib/stirling.js:
@stdlib/math-base-special-gammaincinv/lib/gamstar.js:
@stdlib/math-base-special-gammaincinv/lib/eps1.js:
@stdlib/math-base-special-gammaincinv/lib/eps2.js:
@stdlib/math-base-special-gammaincinv/lib/eps3.js:
@stdlib/math-base-special-gammaincinv/lib/compute.js:
@stdlib/math-base-special-gammaincinv/lib/main.js:
@stdlib/math-base-special-gammaincinv/lib/index.js:
@stdlib/constants-float64-smallest-subnormal/lib/index.js:
@stdlib/math-base-special-kernel-betaincinv/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/constants-float64-high-word-sign-mask/lib/index.js:
@stdlib/constants-float64-high-word-abs-mask/lib/index.js:
@stdlib/string-base-format-interpolate/lib/is_number.js:
@stdlib/string-base-format-interpolate/lib/zero_pad.js:
@stdlib/string-base-format-interpolate/lib/format_integer.js:
@stdlib/string-base-format-interpolate/lib/is_string.js:
@stdlib/string-base-format-interpolate/lib/format_double.js:
@stdlib/string-base-format-interpolate/lib/space_pad.js:
@stdlib/string-base-format-interpolate/lib/main.js:
@stdlib/string-base-format-interpolate/lib/index.js:
@stdlib/string-base-format-tokenize/lib/main.js:
@stdlib/string-base-format-tokenize/lib/index.js:
@stdlib/string-format/lib/is_string.js:
@stdlib/string-format/lib/main.js:
@stdlib/string-format/lib/index.js:
@stdlib/math-base-special-exp/lib/polyval_p.js:
@stdlib/math-base-special-erfc/lib/polyval_pp.js:
@stdlib/math-base-special-erfc/lib/polyval_qq.js:
@stdlib/math-base-special-erfc/lib/polyval_pa.js:
@stdlib/math-base-special-erfc/lib/polyval_qa.js:
@stdlib/math-base-special-erfc/lib/polyval_ra.js:
@stdlib/math-base-special-erfc/lib/polyval_sa.js:
@stdlib/math-base-special-erfc/lib/polyval_rb.js:
@stdlib/math-base-special-erfc/lib/polyval_sb.js:
@stdlib/math-base-special-ln/lib/polyval_p.js:
@stdlib/math-base-special-ln/lib/polyval_q.js:
@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js:
@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js:
@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js:
@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js:
@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js:
@stdlib/math-base-special-expm1/lib/polyval_q.js:
@stdlib/math-base-special-log1p/lib/polyval_lp.js:
@stdlib/math-base-special-asin/lib/rational_pq.js:
@stdlib/math-base-special-asin/lib/rational_rs.js:
@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js:
@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js:
@stdlib/function-ctor/lib/main.js:
@stdlib/function-ctor/lib/index.js:
@stdlib/math-base-special-gammainc/lib/polyval_c0.js:
@stdlib/math-base-special-gammainc/lib/polyval_c1.js:
@stdlib/math-base-special-gammainc/lib/polyval_c2.js:
@stdlib/math-base-special-gammainc/lib/polyval_c3.js:
@stdlib/math-base-special-gammainc/lib/polyval_c4.js:
@stdlib/math-base-special-gammainc/lib/polyval_c5.js:
@stdlib/math-base-special-gammainc/lib/polyval_c6.js:
@stdlib/math-base-special-gammainc/lib/polyval_c7.js:
@stdlib/math-base-special-gammainc/lib/polyval_c8.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co20.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co6.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js:
@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_c.js:
@stdlib/math-base-special-gammaincinv/lib/polyval_d.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js:
@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2022 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/utils-define-property/lib/define_property.js:
@stdlib/utils-define-property/lib/has_define_property_support.js:
@stdlib/math-base-special-abs/lib/main.js:
@stdlib/array-base-filled/lib/main.js:
@stdlib/array-base-filled/lib/index.js:
@stdlib/array-base-zeros/lib/main.js:
@stdlib/array-base-zeros/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2021 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-exp/lib/expmulti.js:
@stdlib/math-base-special-exp/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (c) 2009 The Go Authors. All rights reserved.
  *
  * Redistribution and use in source and binary forms, with or without
  * modification, are permitted provided that the following conditions are
  * met:
  *
  *    * Redistributions of source code must retain the above copyright
  * notice, this list of conditions and the following disclaimer.
  *    * Redistributions in binary form must reproduce the above
  * copyright notice, this list of conditions and the following disclaimer
  * in the documentation and/or other materials provided with the
  * distribution.
  *    * Neither the name of Google Inc. nor the names of its
  * contributors may be used to endorse or promote products derived from
  * this software without specific prior written permission.
  *
  * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
  * "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
  * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
  * A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
  * OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
  * SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
  * LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
  * DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
  * THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
  * (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
  * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
  * ```
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-erfc/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-ln/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-erfcinv/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-expm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-log1p/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-asin/lib/main.js:
@stdlib/math-base-special-acos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1995, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/math-base-special-pow/lib/x_is_zero.js:
@stdlib/math-base-special-pow/lib/y_is_huge.js:
@stdlib/math-base-special-pow/lib/log2ax.js:
@stdlib/math-base-special-pow/lib/logx.js:
@stdlib/math-base-special-pow/lib/pow2.js:
@stdlib/math-base-special-pow/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js:
@stdlib/math-base-special-pow/lib/polyval_l.js:
@stdlib/math-base-special-pow/lib/polyval_w.js:
@stdlib/math-base-special-pow/lib/polyval_p.js:
@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js:
@stdlib/math-base-special-gamma/lib/polyval_s.js:
@stdlib/math-base-special-gamma/lib/rational_pq.js:
@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js:
@stdlib/math-base-special-gammaln/lib/polyval_a1.js:
@stdlib/math-base-special-gammaln/lib/polyval_a2.js:
@stdlib/math-base-special-gammaln/lib/polyval_r.js:
@stdlib/math-base-special-gammaln/lib/polyval_s.js:
@stdlib/math-base-special-gammaln/lib/polyval_t1.js:
@stdlib/math-base-special-gammaln/lib/polyval_t2.js:
@stdlib/math-base-special-gammaln/lib/polyval_t3.js:
@stdlib/math-base-special-gammaln/lib/polyval_u.js:
@stdlib/math-base-special-gammaln/lib/polyval_v.js:
@stdlib/math-base-special-gammaln/lib/polyval_w.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js:
@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2024 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-beta/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-cos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-kernel-sin/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js:
@stdlib/math-base-special-rempio2/lib/rempio2_medium.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-rempio2/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  *
  * Optimized by Bruce D. Evans.
  * ```
  *)

@stdlib/math-base-special-sin/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gamma/lib/stirling_approximation.js:
@stdlib/math-base-special-gamma/lib/small_approximation.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/math-base-special-gamma/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
  *
  * Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
  *
  * Stephen L. Moshier
  * moshier@na-net.ornl.gov
  * ```
  *)

@stdlib/constants-float64-max-nth-factorial/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2025 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js:
@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js:
@stdlib/math-base-special-gamma-delta-ratio/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006-7, 2013-14.
  * Copyright Paul A. Bristow 2007, 2013-14.
  * Copyright Nikhar Agrawal 2013-14.
  * Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-cos/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gammaln/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
  *
  * Developed at SunPro, a Sun Microsystems, Inc. business.
  * Permission to use, copy, modify, and distribute this
  * software is freely granted, provided that this notice
  * is preserved.
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js:
@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js:
@stdlib/math-base-special-gammainc/lib/igamma_final.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2025 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js:
@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js:
@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js:
@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js:
@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js:
@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js:
@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js:
@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js:
@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js:
@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-log1pmx/lib/log1p_series.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2005-2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  *)

@stdlib/math-base-special-log1pmx/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2005-2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-log1pmx/lib/index.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2023 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *)

@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js:
@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006-7, 2013-14.
  * Copyright Paul A. Bristow 2007, 2013-14.
  * Copyright Nikhar Agrawal 2013-14.
  * Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-powm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gamma1pm1/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Copyright Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-gammainc/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006-7, 2013-14.
  * (C) Copyright Paul A. Bristow 2007, 2013-14.
  * (C) Copyright Nikhar Agrawal 2013-14.
  * (C) Christopher Kormanyos 2013-14.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js:
@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js:
@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js:
@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betainc/lib/assign.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * (C) Copyright John Maddock 2006.
  * (C) Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js:
@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t.js:
@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js:
@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/temme1.js:
@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js:
@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js:
@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/root_finder.js:
@stdlib/math-base-special-kernel-betaincinv/lib/main.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  * Copyright Paul A. Bristow 2007.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)

@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js:
@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js:
  (**
  * @license Apache-2.0
  *
  * Copyright (c) 2018 The Stdlib Authors.
  *
  * Licensed under the Apache License, Version 2.0 (the "License");
  * you may not use this file except in compliance with the License.
  * You may obtain a copy of the License at
  *
  *    http://www.apache.org/licenses/LICENSE-2.0
  *
  * Unless required by applicable law or agreed to in writing, software
  * distributed under the License is distributed on an "AS IS" BASIS,
  * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
  * See the License for the specific language governing permissions and
  * limitations under the License.
  *
  *
  * ## Notice
  *
  * The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
  *
  * ```text
  * Copyright John Maddock 2006.
  *
  * Use, modification and distribution are subject to the
  * Boost Software License, Version 1.0. (See accompanying file
  * LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
  * ```
  *)
*/
