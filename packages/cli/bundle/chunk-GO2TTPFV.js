import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  RadError,
  didYouMean,
  isRadError,
  sha256Hex,
  toRadError
} from "./chunk-7UY37RIP.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PB6ZSKJE.js";

// node_modules/dicom-parser/dist/dicomParser.min.js
var require_dicomParser_min = __commonJS({
  "node_modules/dicom-parser/dist/dicomParser.min.js"(exports, module) {
    !(function(e, t) {
      "object" == typeof exports && "object" == typeof module ? module.exports = t(__require("zlib")) : "function" == typeof define && define.amd ? define("dicom-parser", ["zlib"], t) : "object" == typeof exports ? exports["dicom-parser"] = t(__require("zlib")) : e.dicomParser = t(e.zlib);
    })(exports, function(r) {
      return a = [function(e, t) {
        e.exports = r;
      }, function(e, t, s) {
        "use strict";
        s.r(t), s.d(t, "isStringVr", function() {
          return d;
        }), s.d(t, "isPrivateTag", function() {
          return f;
        }), s.d(t, "parsePN", function() {
          return a2;
        }), s.d(t, "parseTM", function() {
          return n2;
        }), s.d(t, "parseDA", function() {
          return o;
        }), s.d(t, "explicitElementToString", function() {
          return l;
        }), s.d(t, "explicitDataSetToJS", function() {
          return u;
        }), s.d(t, "createJPEGBasicOffsetTable", function() {
          return p;
        }), s.d(t, "parseDicomDataSetExplicit", function() {
          return q;
        }), s.d(t, "parseDicomDataSetImplicit", function() {
          return T;
        }), s.d(t, "readFixedString", function() {
          return b;
        }), s.d(t, "alloc", function() {
          return k;
        }), s.d(t, "version", function() {
          return L;
        }), s.d(t, "bigEndianByteArrayParser", function() {
          return N;
        }), s.d(t, "ByteStream", function() {
          return J;
        }), s.d(t, "sharedCopy", function() {
          return j;
        }), s.d(t, "DataSet", function() {
          return w;
        }), s.d(t, "findAndSetUNElementLength", function() {
          return y;
        }), s.d(t, "findEndOfEncapsulatedElement", function() {
          return g;
        }), s.d(t, "findItemDelimitationItemAndSetElementLength", function() {
          return x2;
        }), s.d(t, "littleEndianByteArrayParser", function() {
          return M;
        }), s.d(t, "parseDicom", function() {
          return V;
        }), s.d(t, "readDicomElementExplicit", function() {
          return B;
        }), s.d(t, "readDicomElementImplicit", function() {
          return A;
        }), s.d(t, "readEncapsulatedImageFrame", function() {
          return W;
        }), s.d(t, "readEncapsulatedPixelData", function() {
          return K;
        }), s.d(t, "readEncapsulatedPixelDataFromFragments", function() {
          return _;
        }), s.d(t, "readPart10Header", function() {
          return G;
        }), s.d(t, "readSequenceItemsExplicit", function() {
          return I;
        }), s.d(t, "readSequenceItemsImplicit", function() {
          return F;
        }), s.d(t, "readSequenceItem", function() {
          return S;
        }), s.d(t, "readTag", function() {
          return h;
        });
        var r2 = { AE: true, AS: true, AT: false, CS: true, DA: true, DS: true, DT: true, FL: false, FD: false, IS: true, LO: true, LT: true, OB: false, OD: false, OF: false, OW: false, PN: true, SH: true, SL: false, SQ: false, SS: false, ST: true, TM: true, UI: true, UL: false, UN: void 0, UR: true, US: false, UT: true }, d = function(e2) {
          return r2[e2];
        }, f = function(e2) {
          e2 = parseInt(e2[4], 16);
          if (isNaN(e2)) throw "dicomParser.isPrivateTag: cannot parse last character of group";
          return e2 % 2 == 1;
        }, a2 = function(e2) {
          if (void 0 !== e2) {
            e2 = e2.split("^");
            return { familyName: e2[0], givenName: e2[1], middleName: e2[2], prefix: e2[3], suffix: e2[4] };
          }
        };
        function n2(e2, t2) {
          if (2 <= e2.length) {
            var r3 = parseInt(e2.substring(0, 2), 10), a3 = 4 <= e2.length ? parseInt(e2.substring(2, 4), 10) : void 0, n3 = 6 <= e2.length ? parseInt(e2.substring(4, 6), 10) : void 0, i4 = 8 <= e2.length ? e2.substring(7, 13) : void 0, i4 = i4 ? parseInt(i4, 10) * Math.pow(10, 6 - i4.length) : void 0;
            if (t2 && (isNaN(r3) || void 0 !== a3 && isNaN(a3) || void 0 !== n3 && isNaN(n3) || void 0 !== i4 && isNaN(i4) || r3 < 0 || 23 < r3 || a3 && (a3 < 0 || 59 < a3) || n3 && (n3 < 0 || 59 < n3) || i4 && (i4 < 0 || 999999 < i4))) throw "invalid TM '".concat(e2, "'");
            return { hours: r3, minutes: a3, seconds: n3, fractionalSeconds: i4 };
          }
          if (t2) throw "invalid TM '".concat(e2, "'");
        }
        function i3(e2, t2, r3) {
          return !isNaN(r3) && (0 < t2 && t2 <= 12 && 0 < e2 && e2 <= (function(e3, t3) {
            switch (e3) {
              case 2:
                return t3 % 4 == 0 && t3 % 100 || t3 % 400 == 0 ? 29 : 28;
              case 9:
              case 4:
              case 6:
              case 11:
                return 30;
              default:
                return 31;
            }
          })(t2, r3));
        }
        function o(e2, t2) {
          if (e2 && 8 === e2.length) {
            var r3 = parseInt(e2.substring(0, 4), 10), a3 = parseInt(e2.substring(4, 6), 10), n3 = parseInt(e2.substring(6, 8), 10);
            if (t2 && true !== i3(n3, a3, r3)) throw "invalid DA '".concat(e2, "'");
            return { year: r3, month: a3, day: n3 };
          }
          if (t2) throw "invalid DA '".concat(e2, "'");
        }
        function l(n3, e2) {
          if (void 0 === n3 || void 0 === e2) throw "dicomParser.explicitElementToString: missing required parameters";
          if (void 0 === e2.vr) throw "dicomParser.explicitElementToString: cannot convert implicit element to string";
          var t2, r3 = e2.vr, i4 = e2.tag;
          function a3(e3, t3) {
            for (var r4 = "", a4 = 0; a4 < e3; a4++) 0 !== a4 && (r4 += "/"), r4 += t3.call(n3, i4, a4).toString();
            return r4;
          }
          if (true === d(r3)) t2 = n3.string(i4);
          else {
            if ("AT" === r3) {
              var o2 = n3.uint32(i4);
              return void 0 === o2 ? void 0 : "x".concat((o2 = o2 < 0 ? 4294967295 + o2 + 1 : o2).toString(16).toUpperCase());
            }
            "US" === r3 ? t2 = a3(e2.length / 2, n3.uint16) : "SS" === r3 ? t2 = a3(e2.length / 2, n3.int16) : "UL" === r3 ? t2 = a3(e2.length / 4, n3.uint32) : "SL" === r3 ? t2 = a3(e2.length / 4, n3.int32) : "FD" === r3 ? t2 = a3(e2.length / 8, n3.double) : "FL" === r3 && (t2 = a3(e2.length / 4, n3.float));
          }
          return t2;
        }
        function u(e2, t2) {
          if (void 0 === e2) throw "dicomParser.explicitDataSetToJS: missing required parameter dataSet";
          t2 = t2 || { omitPrivateAttibutes: true, maxElementLength: 128 };
          var r3, a3 = {};
          for (r3 in e2.elements) {
            var n3 = e2.elements[r3];
            if (true !== t2.omitPrivateAttibutes || !f(r3)) if (n3.items) {
              for (var i4 = [], o2 = 0; o2 < n3.items.length; o2++) i4.push(u(n3.items[o2].dataSet, t2));
              a3[r3] = i4;
            } else {
              var s2 = void 0;
              n3.length < t2.maxElementLength && (s2 = l(e2, n3)), a3[r3] = void 0 !== s2 ? s2 : { dataOffset: n3.dataOffset, length: n3.length };
            }
          }
          return a3;
        }
        function c(e2, t2) {
          return 255 === e2.byteArray[t2] && 217 === e2.byteArray[t2 + 1];
        }
        function m(e2, t2, r3) {
          for (var a3, n3, i4 = r3; i4 < t2.fragments.length; i4++) if (a3 = e2, n3 = i4, n3 = t2.fragments[n3], !(!c(a3, n3.position + n3.length - 2) && !c(a3, n3.position + n3.length - 3))) return i4;
        }
        function p(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.createJPEGBasicOffsetTable: missing required parameter dataSet";
          if (void 0 === t2) throw "dicomParser.createJPEGBasicOffsetTable: missing required parameter pixelDataElement";
          if ("x7fe00010" !== t2.tag) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to non pixel data tag (expected tag = x7fe00010'";
          if (true !== t2.encapsulatedPixelData) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (true !== t2.hadUndefinedLength) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.basicOffsetTable) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.fragments) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (t2.fragments.length <= 0) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (r3 && r3.length <= 0) throw "dicomParser.createJPEGBasicOffsetTable: parameter 'fragments' must not be zero length";
          r3 = r3 || t2.fragments;
          for (var a3 = [], n3 = 0; ; ) {
            a3.push(t2.fragments[n3].offset);
            var i4 = m(e2, t2, n3);
            if (void 0 === i4 || i4 === t2.fragments.length - 1) return a3;
            n3 = i4 + 1;
          }
        }
        function h(e2) {
          if (void 0 === e2) throw "dicomParser.readTag: missing required parameter 'byteStream'";
          var t2 = 256 * e2.readUint16() * 256, e2 = e2.readUint16();
          return "x".concat("00000000".concat((t2 + e2).toString(16)).substr(-8));
        }
        function g(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.findEndOfEncapsulatedElement: missing required parameter 'byteStream'";
          if (void 0 === t2) throw "dicomParser.findEndOfEncapsulatedElement: missing required parameter 'element'";
          if (t2.encapsulatedPixelData = true, t2.basicOffsetTable = [], t2.fragments = [], "xfffee000" !== h(e2)) throw "dicomParser.findEndOfEncapsulatedElement: basic offset table not found";
          for (var a3 = e2.readUint32() / 4, n3 = 0; n3 < a3; n3++) {
            var i4 = e2.readUint32();
            t2.basicOffsetTable.push(i4);
          }
          for (var o2 = e2.position; e2.position < e2.byteArray.length; ) {
            var s2 = h(e2), d2 = e2.readUint32();
            if ("xfffee0dd" === s2) return e2.seek(d2), void (t2.length = e2.position - t2.dataOffset);
            if ("xfffee000" !== s2) return r3 && r3.push("unexpected tag ".concat(s2, " while searching for end of pixel data element with undefined length")), d2 > e2.byteArray.length - e2.position && (d2 = e2.byteArray.length - e2.position), t2.fragments.push({ offset: e2.position - o2 - 8, position: e2.position, length: d2 }), e2.seek(d2), void (t2.length = e2.position - t2.dataOffset);
            t2.fragments.push({ offset: e2.position - o2 - 8, position: e2.position, length: d2 }), e2.seek(d2);
          }
          r3 && r3.push("pixel data element ".concat(t2.tag, " missing sequence delimiter tag xfffee0dd"));
        }
        function y(e2, t2) {
          if (void 0 === e2) throw "dicomParser.findAndSetUNElementLength: missing required parameter 'byteStream'";
          for (var r3 = e2.byteArray.length - 8; e2.position <= r3; ) if (65534 === e2.readUint16()) {
            var a3 = e2.readUint16();
            if (57565 === a3) return 0 !== e2.readUint32() && e2.warnings("encountered non zero length following item delimiter at position ".concat(e2.position - 4, " while reading element of undefined length with tag ").concat(t2.tag)), void (t2.length = e2.position - t2.dataOffset);
          }
          t2.length = e2.byteArray.length - t2.dataOffset, e2.seek(e2.byteArray.length - e2.position);
        }
        function b(e2, t2, r3) {
          if (r3 < 0) throw "dicomParser.readFixedString - length cannot be less than 0";
          if (t2 + r3 > e2.length) throw "dicomParser.readFixedString: attempt to read past end of buffer";
          for (var a3, n3 = "", i4 = 0; i4 < r3; i4++) {
            if (0 === (a3 = e2[t2 + i4])) return t2 += r3, n3;
            n3 += String.fromCharCode(a3);
          }
          return n3;
        }
        function v(e2, t2) {
          for (var r3 = 0; r3 < t2.length; r3++) {
            var a3 = t2[r3];
            a3.enumerable = a3.enumerable || false, a3.configurable = true, "value" in a3 && (a3.writable = true), Object.defineProperty(e2, a3.key, a3);
          }
        }
        function P(e2, t2) {
          return void 0 !== e2.parser ? e2.parser : t2;
        }
        var w = (function() {
          function a3(e3, t3, r4) {
            !(function(e4, t4) {
              if (!(e4 instanceof t4)) throw new TypeError("Cannot call a class as a function");
            })(this, a3), this.byteArrayParser = e3, this.byteArray = t3, this.elements = r4;
          }
          var e2, t2, r3;
          return e2 = a3, (t2 = [{ key: "uint16", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readUint16(this.byteArray, e3.dataOffset + 2 * t3);
          } }, { key: "int16", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readInt16(this.byteArray, e3.dataOffset + 2 * t3);
          } }, { key: "uint32", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readUint32(this.byteArray, e3.dataOffset + 4 * t3);
          } }, { key: "int32", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readInt32(this.byteArray, e3.dataOffset + 4 * t3);
          } }, { key: "float", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readFloat(this.byteArray, e3.dataOffset + 4 * t3);
          } }, { key: "double", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (t3 = void 0 !== t3 ? t3 : 0, e3 && 0 !== e3.length) return P(e3, this.byteArrayParser).readDouble(this.byteArray, e3.dataOffset + 8 * t3);
          } }, { key: "numStringValues", value: function(e3) {
            e3 = this.elements[e3];
            if (e3 && 0 < e3.length) {
              e3 = b(this.byteArray, e3.dataOffset, e3.length).match(/\\/g);
              return null === e3 ? 1 : e3.length + 1;
            }
          } }, { key: "string", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (e3 && e3.Value) return e3.Value;
            if (e3 && 0 < e3.length) {
              e3 = b(this.byteArray, e3.dataOffset, e3.length);
              return 0 <= t3 ? e3.split("\\")[t3].trim() : e3.trim();
            }
          } }, { key: "text", value: function(e3, t3) {
            e3 = this.elements[e3];
            if (e3 && 0 < e3.length) {
              e3 = b(this.byteArray, e3.dataOffset, e3.length);
              return 0 <= t3 ? e3.split("\\")[t3].replace(/ +$/, "") : e3.replace(/ +$/, "");
            }
          } }, { key: "floatString", value: function(e3, t3) {
            var r4 = this.elements[e3];
            if (r4 && 0 < r4.length) {
              t3 = this.string(e3, t3 = void 0 !== t3 ? t3 : 0);
              if (void 0 !== t3) return parseFloat(t3);
            }
          } }, { key: "intString", value: function(e3, t3) {
            var r4 = this.elements[e3];
            if (r4 && 0 < r4.length) {
              t3 = this.string(e3, t3 = void 0 !== t3 ? t3 : 0);
              if (void 0 !== t3) return parseInt(t3);
            }
          } }, { key: "attributeTag", value: function(e3) {
            var t3 = this.elements[e3];
            if (t3 && 4 === t3.length) {
              var r4 = P(t3, this.byteArrayParser).readUint16, e3 = this.byteArray, t3 = t3.dataOffset;
              return "x".concat("00000000".concat((256 * r4(e3, t3) * 256 + r4(e3, t3 + 2)).toString(16)).substr(-8));
            }
          } }]) && v(e2.prototype, t2), r3 && v(e2, r3), Object.defineProperty(e2, "prototype", { writable: false }), a3;
        })();
        function x2(e2, t2) {
          if (void 0 === e2) throw "dicomParser.readDicomElementImplicit: missing required parameter 'byteStream'";
          for (var r3 = e2.byteArray.length - 8; e2.position <= r3; ) if (65534 === e2.readUint16()) {
            var a3 = e2.readUint16();
            if (57357 === a3) return 0 !== e2.readUint32() && e2.warnings("encountered non zero length following item delimiter at position ".concat(e2.position - 4, " while reading element of undefined length with tag ").concat(t2.tag)), void (t2.length = e2.position - t2.dataOffset);
          }
          t2.length = e2.byteArray.length - t2.dataOffset, e2.seek(e2.byteArray.length - e2.position);
        }
        var E = function(e2, t2) {
          if (void 0 !== e2.vr) return "SQ" === e2.vr;
          if (t2.position + 4 <= t2.byteArray.length) {
            e2 = h(t2);
            return t2.seek(-4), "xfffee000" === e2 || "xfffee0dd" === e2;
          }
          return t2.warnings.push("eof encountered before finding sequence item tag or sequence delimiter tag in peeking to determine VR"), false;
        };
        function A(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.readDicomElementImplicit: missing required parameter 'byteStream'";
          var a3 = h(e2), a3 = { tag: a3, vr: void 0 !== r3 ? r3(a3) : void 0, length: e2.readUint32(), dataOffset: e2.position };
          return 4294967295 === a3.length && (a3.hadUndefinedLength = true), a3.tag === t2 || (!E(a3, e2) || f(a3.tag) && !a3.hadUndefinedLength ? a3.hadUndefinedLength ? x2(e2, a3) : e2.seek(a3.length) : (F(e2, a3, r3), f(a3.tag) && (a3.items = void 0))), a3;
        }
        function S(e2) {
          if (void 0 === e2) throw "dicomParser.readSequenceItem: missing required parameter 'byteStream'";
          var t2 = { tag: h(e2), length: e2.readUint32(), dataOffset: e2.position };
          if ("xfffee000" !== t2.tag) throw "dicomParser.readSequenceItem: item tag (FFFE,E000) not found at offset ".concat(e2.position);
          return t2;
        }
        function D(e2, t2) {
          var r3 = S(e2);
          return 4294967295 === r3.length ? (r3.hadUndefinedLength = true, r3.dataSet = (function(e3, t3) {
            for (var r4 = {}; e3.position < e3.byteArray.length; ) {
              var a3 = A(e3, void 0, t3);
              if ("xfffee00d" === (r4[a3.tag] = a3).tag) return new w(e3.byteArrayParser, e3.byteArray, r4);
            }
            return e3.warnings.push("eof encountered before finding sequence item delimiter in sequence item of undefined length"), new w(e3.byteArrayParser, e3.byteArray, r4);
          })(e2, t2), r3.length = e2.position - r3.dataOffset) : (r3.dataSet = new w(e2.byteArrayParser, e2.byteArray, {}), T(r3.dataSet, e2, e2.position + r3.length, { vrCallback: t2 })), r3;
        }
        function F(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.readSequenceItemsImplicit: missing required parameter 'byteStream'";
          if (void 0 === t2) throw "dicomParser.readSequenceItemsImplicit: missing required parameter 'element'";
          t2.items = [], (4294967295 === t2.length ? function(e3, t3, r4) {
            for (; e3.position + 4 <= e3.byteArray.length; ) {
              var a3 = h(e3);
              if (e3.seek(-4), "xfffee0dd" === a3) return t3.length = e3.position - t3.dataOffset, e3.seek(8);
              a3 = D(e3, r4);
              t3.items.push(a3);
            }
            e3.warnings.push("eof encountered before finding sequence delimiter in sequence of undefined length"), t3.length = e3.byteArray.length - t3.dataOffset;
          } : function(e3, t3, r4) {
            for (var a3 = t3.dataOffset + t3.length; e3.position < a3; ) {
              var n3 = D(e3, r4);
              t3.items.push(n3);
            }
          })(e2, t2, r3);
        }
        function O(e2, t2) {
          var r3 = S(e2);
          return 4294967295 === r3.length ? (r3.hadUndefinedLength = true, r3.dataSet = (function(e3, t3) {
            for (var r4 = {}; e3.position < e3.byteArray.length; ) {
              var a3 = B(e3, t3);
              if ("xfffee00d" === (r4[a3.tag] = a3).tag) return new w(e3.byteArrayParser, e3.byteArray, r4);
            }
            return t3.push("eof encountered before finding item delimiter tag while reading sequence item of undefined length"), new w(e3.byteArrayParser, e3.byteArray, r4);
          })(e2, t2), r3.length = e2.position - r3.dataOffset) : (r3.dataSet = new w(e2.byteArrayParser, e2.byteArray, {}), q(r3.dataSet, e2, e2.position + r3.length)), r3;
        }
        function I(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.readSequenceItemsExplicit: missing required parameter 'byteStream'";
          if (void 0 === t2) throw "dicomParser.readSequenceItemsExplicit: missing required parameter 'element'";
          t2.items = [], (4294967295 === t2.length ? function(e3, t3, r4) {
            for (; e3.position + 4 <= e3.byteArray.length; ) {
              var a3 = h(e3);
              if (e3.seek(-4), "xfffee0dd" === a3) return t3.length = e3.position - t3.dataOffset, e3.seek(8);
              a3 = O(e3, r4);
              t3.items.push(a3);
            }
            r4.push("eof encountered before finding sequence delimitation tag while reading sequence of undefined length"), t3.length = e3.position - t3.dataOffset;
          } : function(e3, t3, r4) {
            for (var a3 = t3.dataOffset + t3.length; e3.position < a3; ) {
              var n3 = O(e3, r4);
              t3.items.push(n3);
            }
          })(e2, t2, r3);
        }
        var U = function(e2) {
          return "OB" === e2 || "OD" === e2 || "OL" === e2 || "OW" === e2 || "SQ" === e2 || "OF" === e2 || "UC" === e2 || "UR" === e2 || "UT" === e2 || "UN" === e2 ? 4 : 2;
        };
        function B(e2, t2, r3) {
          if (void 0 === e2) throw "dicomParser.readDicomElementExplicit: missing required parameter 'byteStream'";
          var a3 = { tag: h(e2), vr: e2.readFixedString(2) };
          return 2 === U(a3.vr) ? a3.length = e2.readUint16() : (e2.seek(2), a3.length = e2.readUint32()), a3.dataOffset = e2.position, 4294967295 === a3.length && (a3.hadUndefinedLength = true), a3.tag === r3 || ("SQ" === a3.vr ? I(e2, a3, t2) : 4294967295 === a3.length ? "x7fe00010" === a3.tag ? g(e2, a3, t2) : ("UN" === a3.vr ? F : x2)(e2, a3) : e2.seek(a3.length)), a3;
        }
        function q(e2, t2, r3) {
          var a3 = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : {};
          if (r3 = void 0 === r3 ? t2.byteArray.length : r3, void 0 === t2) throw "dicomParser.parseDicomDataSetExplicit: missing required parameter 'byteStream'";
          if (r3 < t2.position || r3 > t2.byteArray.length) throw "dicomParser.parseDicomDataSetExplicit: invalid value for parameter 'maxP osition'";
          for (var n3 = e2.elements; t2.position < r3; ) {
            var i4 = B(t2, e2.warnings, a3.untilTag);
            if ((n3[i4.tag] = i4).tag === a3.untilTag) return;
          }
          if (t2.position > r3) throw "dicomParser:parseDicomDataSetExplicit: buffer overrun";
        }
        function T(e2, t2, r3) {
          var a3 = 3 < arguments.length && void 0 !== arguments[3] ? arguments[3] : {};
          if (r3 = void 0 === r3 ? e2.byteArray.length : r3, void 0 === t2) throw "dicomParser.parseDicomDataSetImplicit: missing required parameter 'byteStream'";
          if (r3 < t2.position || r3 > t2.byteArray.length) throw "dicomParser.parseDicomDataSetImplicit: invalid value for parameter 'maxPosition'";
          for (var n3 = e2.elements; t2.position < r3; ) {
            var i4 = A(t2, a3.untilTag, a3.vrCallback);
            if ((n3[i4.tag] = i4).tag === a3.untilTag) return;
          }
        }
        function k(e2, t2) {
          if ("undefined" != typeof Buffer && e2 instanceof Buffer) return Buffer.alloc(t2);
          if (e2 instanceof Uint8Array) return new Uint8Array(t2);
          throw "dicomParser.alloc: unknown type for byteArray";
        }
        var L = "1.8.12", N = { readUint16: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readUint16: position cannot be less than 0";
          if (t2 + 2 > e2.length) throw "bigEndianByteArrayParser.readUint16: attempt to read past end of buffer";
          return (e2[t2] << 8) + e2[t2 + 1];
        }, readInt16: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readInt16: position cannot be less than 0";
          if (t2 + 2 > e2.length) throw "bigEndianByteArrayParser.readInt16: attempt to read past end of buffer";
          t2 = (e2[t2] << 8) + e2[t2 + 1];
          return t2 = 32768 & t2 ? t2 - 65535 - 1 : t2;
        }, readUint32: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readUint32: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "bigEndianByteArrayParser.readUint32: attempt to read past end of buffer";
          return 256 * (256 * (256 * e2[t2] + e2[t2 + 1]) + e2[t2 + 2]) + e2[t2 + 3];
        }, readInt32: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readInt32: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "bigEndianByteArrayParser.readInt32: attempt to read past end of buffer";
          return (e2[t2] << 24) + (e2[t2 + 1] << 16) + (e2[t2 + 2] << 8) + e2[t2 + 3];
        }, readFloat: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readFloat: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "bigEndianByteArrayParser.readFloat: attempt to read past end of buffer";
          var r3 = new Uint8Array(4);
          return r3[3] = e2[t2], r3[2] = e2[t2 + 1], r3[1] = e2[t2 + 2], r3[0] = e2[t2 + 3], new Float32Array(r3.buffer)[0];
        }, readDouble: function(e2, t2) {
          if (t2 < 0) throw "bigEndianByteArrayParser.readDouble: position cannot be less than 0";
          if (t2 + 8 > e2.length) throw "bigEndianByteArrayParser.readDouble: attempt to read past end of buffer";
          var r3 = new Uint8Array(8);
          return r3[7] = e2[t2], r3[6] = e2[t2 + 1], r3[5] = e2[t2 + 2], r3[4] = e2[t2 + 3], r3[3] = e2[t2 + 4], r3[2] = e2[t2 + 5], r3[1] = e2[t2 + 6], r3[0] = e2[t2 + 7], new Float64Array(r3.buffer)[0];
        } };
        function j(e2, t2, r3) {
          if ("undefined" != typeof Buffer && e2 instanceof Buffer) return e2.slice(t2, t2 + r3);
          if (e2 instanceof Uint8Array) return new Uint8Array(e2.buffer, e2.byteOffset + t2, r3);
          throw "dicomParser.from: unknown type for byteArray";
        }
        function C(e2, t2) {
          for (var r3 = 0; r3 < t2.length; r3++) {
            var a3 = t2[r3];
            a3.enumerable = a3.enumerable || false, a3.configurable = true, "value" in a3 && (a3.writable = true), Object.defineProperty(e2, a3.key, a3);
          }
        }
        var J = (function() {
          function a3(e3, t3, r4) {
            if (!(function(e4, t4) {
              if (!(e4 instanceof t4)) throw new TypeError("Cannot call a class as a function");
            })(this, a3), void 0 === e3) throw "dicomParser.ByteStream: missing required parameter 'byteArrayParser'";
            if (void 0 === t3) throw "dicomParser.ByteStream: missing required parameter 'byteArray'";
            if (t3 instanceof Uint8Array == false && ("undefined" == typeof Buffer || t3 instanceof Buffer == false)) throw "dicomParser.ByteStream: parameter byteArray is not of type Uint8Array or Buffer";
            if (r4 < 0) throw "dicomParser.ByteStream: parameter 'position' cannot be less than 0";
            if (r4 >= t3.length) throw "dicomParser.ByteStream: parameter 'position' cannot be greater than or equal to 'byteArray' length";
            this.byteArrayParser = e3, this.byteArray = t3, this.position = r4 || 0, this.warnings = [];
          }
          var e2, t2, r3;
          return e2 = a3, (t2 = [{ key: "seek", value: function(e3) {
            if (this.position + e3 < 0) throw "dicomParser.ByteStream.prototype.seek: cannot seek to position < 0";
            this.position += e3;
          } }, { key: "readByteStream", value: function(e3) {
            if (this.position + e3 > this.byteArray.length) throw "dicomParser.ByteStream.prototype.readByteStream: readByteStream - buffer overread";
            var t3 = j(this.byteArray, this.position, e3);
            return this.position += e3, new a3(this.byteArrayParser, t3);
          } }, { key: "getSize", value: function() {
            return this.byteArray.length;
          } }, { key: "readUint16", value: function() {
            var e3 = this.byteArrayParser.readUint16(this.byteArray, this.position);
            return this.position += 2, e3;
          } }, { key: "readUint32", value: function() {
            var e3 = this.byteArrayParser.readUint32(this.byteArray, this.position);
            return this.position += 4, e3;
          } }, { key: "readFixedString", value: function(e3) {
            var t3 = b(this.byteArray, this.position, e3);
            return this.position += e3, t3;
          } }]) && C(e2.prototype, t2), r3 && C(e2, r3), Object.defineProperty(e2, "prototype", { writable: false }), a3;
        })(), M = { readUint16: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readUint16: position cannot be less than 0";
          if (t2 + 2 > e2.length) throw "littleEndianByteArrayParser.readUint16: attempt to read past end of buffer";
          return e2[t2] + 256 * e2[t2 + 1];
        }, readInt16: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readInt16: position cannot be less than 0";
          if (t2 + 2 > e2.length) throw "littleEndianByteArrayParser.readInt16: attempt to read past end of buffer";
          t2 = e2[t2] + (e2[t2 + 1] << 8);
          return t2 = 32768 & t2 ? t2 - 65535 - 1 : t2;
        }, readUint32: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readUint32: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "littleEndianByteArrayParser.readUint32: attempt to read past end of buffer";
          return e2[t2] + 256 * e2[t2 + 1] + 256 * e2[t2 + 2] * 256 + 256 * e2[t2 + 3] * 256 * 256;
        }, readInt32: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readInt32: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "littleEndianByteArrayParser.readInt32: attempt to read past end of buffer";
          return e2[t2] + (e2[t2 + 1] << 8) + (e2[t2 + 2] << 16) + (e2[t2 + 3] << 24);
        }, readFloat: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readFloat: position cannot be less than 0";
          if (t2 + 4 > e2.length) throw "littleEndianByteArrayParser.readFloat: attempt to read past end of buffer";
          var r3 = new Uint8Array(4);
          return r3[0] = e2[t2], r3[1] = e2[t2 + 1], r3[2] = e2[t2 + 2], r3[3] = e2[t2 + 3], new Float32Array(r3.buffer)[0];
        }, readDouble: function(e2, t2) {
          if (t2 < 0) throw "littleEndianByteArrayParser.readDouble: position cannot be less than 0";
          if (t2 + 8 > e2.length) throw "littleEndianByteArrayParser.readDouble: attempt to read past end of buffer";
          var r3 = new Uint8Array(8);
          return r3[0] = e2[t2], r3[1] = e2[t2 + 1], r3[2] = e2[t2 + 2], r3[3] = e2[t2 + 3], r3[4] = e2[t2 + 4], r3[5] = e2[t2 + 5], r3[6] = e2[t2 + 6], r3[7] = e2[t2 + 7], new Float64Array(r3.buffer)[0];
        } };
        function G(e2) {
          var i4 = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {};
          if (void 0 === e2) throw "dicomParser.readPart10Header: missing required parameter 'byteArray'";
          var o2 = i4.TransferSyntaxUID, s2 = new J(M, e2);
          return (function() {
            var e3 = (function() {
              if (s2.getSize() <= 132 && o2) return false;
              if (s2.seek(128), "DICM" === s2.readFixedString(4)) return true;
              if (!(i4 || {}).TransferSyntaxUID) throw "dicomParser.readPart10Header: DICM prefix not found at location 132 - this is not a valid DICOM P10 file.";
              return s2.seek(0), false;
            })(), t2 = [], r3 = {};
            if (!e3) return s2.position = 0, { elements: { x00020010: { tag: "x00020010", vr: "UI", Value: o2 } }, warnings: t2 };
            for (; s2.position < s2.byteArray.length; ) {
              var a3 = s2.position, n3 = B(s2, t2);
              if ("x0002ffff" < n3.tag) {
                s2.position = a3;
                break;
              }
              n3.parser = M, r3[n3.tag] = n3;
            }
            return (e3 = new w(s2.byteArrayParser, s2.byteArray, r3)).warnings = s2.warnings, e3.position = s2.position, e3;
          })();
        }
        var z = "1.2.840.10008.1.2.2";
        function V(i4) {
          var o2 = 1 < arguments.length && void 0 !== arguments[1] ? arguments[1] : {};
          if (void 0 === i4) throw new Error("dicomParser.parseDicom: missing required parameter 'byteArray'");
          var e2, a3 = function(e3) {
            if (void 0 === e3.elements.x00020010) throw new Error("dicomParser.parseDicom: missing required meta header attribute 0002,0010");
            e3 = e3.elements.x00020010;
            return e3 && e3.Value || b(i4, e3.dataOffset, e3.length);
          };
          function t2(t3) {
            var e3 = a3(t3), r3 = "1.2.840.10008.1.2" !== e3, e3 = (function(e4, t4) {
              var r4 = "[object process]" === Object.prototype.toString.call("undefined" != typeof process ? process : 0);
              if ("1.2.840.10008.1.2.1.99" !== e4) return new J(e4 === z ? N : M, i4, t4);
              if (o2 && o2.inflater) {
                e4 = o2.inflater(i4, t4);
                return new J(M, e4, 0);
              }
              if (true == r4) {
                var a4 = s(0), n3 = j(i4, t4, i4.length - t4), a4 = a4.inflateRawSync(n3), n3 = k(i4, a4.length + t4);
                return i4.copy(n3, 0, 0, t4), a4.copy(n3, t4), new J(M, n3, 0);
              }
              if ("undefined" == typeof pako) throw "dicomParser.parseDicom: no inflater available to handle deflate transfer syntax";
              return a4 = i4.slice(t4), n3 = pako.inflateRaw(a4), (a4 = k(i4, n3.length + t4)).set(i4.slice(0, t4), 0), a4.set(n3, t4), new J(M, a4, 0);
            })(e3, t3.position), t3 = new w(e3.byteArrayParser, e3.byteArray, {});
            t3.warnings = e3.warnings;
            try {
              (r3 ? q : T)(t3, e3, e3.byteArray.length, o2);
            } catch (e4) {
              throw { exception: e4, dataSet: t3 };
            }
            return t3;
          }
          return (function(e3, t3) {
            for (var r3 in e3.elements) e3.elements.hasOwnProperty(r3) && (t3.elements[r3] = e3.elements[r3]);
            return void 0 !== e3.warnings && (t3.warnings = e3.warnings.concat(t3.warnings)), t3;
          })(e2 = G(i4, o2), t2(e2));
        }
        var R = function(e2, t2, r3) {
          for (var a3 = 0, n3 = t2; n3 < t2 + r3; n3++) a3 += e2[n3].length;
          return a3;
        };
        function _(e2, t2, r3, a3, n3) {
          if (n3 = n3 || t2.fragments, void 0 === e2) throw "dicomParser.readEncapsulatedPixelDataFromFragments: missing required parameter 'dataSet'";
          if (void 0 === t2) throw "dicomParser.readEncapsulatedPixelDataFromFragments: missing required parameter 'pixelDataElement'";
          if (void 0 === r3) throw "dicomParser.readEncapsulatedPixelDataFromFragments: missing required parameter 'startFragmentIndex'";
          if (void 0 === (a3 = a3 || 1)) throw "dicomParser.readEncapsulatedPixelDataFromFragments: missing required parameter 'numFragments'";
          if ("x7fe00010" !== t2.tag) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to non pixel data tag (expected tag = x7fe00010";
          if (true !== t2.encapsulatedPixelData) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (true !== t2.hadUndefinedLength) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.basicOffsetTable) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.fragments) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (t2.fragments.length <= 0) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (r3 < 0) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'startFragmentIndex' must be >= 0";
          if (r3 >= t2.fragments.length) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'startFragmentIndex' must be < number of fragments";
          if (a3 < 1) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'numFragments' must be > 0";
          if (r3 + a3 > t2.fragments.length) throw "dicomParser.readEncapsulatedPixelDataFromFragments: parameter 'startFragment' + 'numFragments' < number of fragments";
          var i4 = new J(e2.byteArrayParser, e2.byteArray, t2.dataOffset), t2 = S(i4);
          if ("xfffee000" !== t2.tag) throw "dicomParser.readEncapsulatedPixelData: missing basic offset table xfffee000";
          i4.seek(t2.length);
          var o2 = i4.position;
          if (1 === a3) return j(i4.byteArray, o2 + n3[r3].offset + 8, n3[r3].length);
          for (var t2 = R(n3, r3, a3), s2 = k(i4.byteArray, t2), d2 = 0, f2 = r3; f2 < r3 + a3; f2++) for (var l2 = o2 + n3[f2].offset + 8, u2 = 0; u2 < n3[f2].length; u2++) s2[d2++] = i4.byteArray[l2++];
          return s2;
        }
        var H = function(e2, t2) {
          for (var r3 = 0; r3 < e2.length; r3++) if (e2[r3].offset === t2) return r3;
        }, Q = function(e2, t2, r3, a3) {
          if (e2 === t2.length - 1) return r3.length - a3;
          for (var n3 = t2[e2 + 1], i4 = a3 + 1; i4 < r3.length; i4++) if (r3[i4].offset === n3) return i4 - a3;
          throw "dicomParser.calculateNumberOfFragmentsForFrame: could not find fragment with offset matching basic offset table";
        };
        function W(e2, t2, r3, a3, n3) {
          if (a3 = a3 || t2.basicOffsetTable, n3 = n3 || t2.fragments, void 0 === e2) throw "dicomParser.readEncapsulatedImageFrame: missing required parameter 'dataSet'";
          if (void 0 === t2) throw "dicomParser.readEncapsulatedImageFrame: missing required parameter 'pixelDataElement'";
          if (void 0 === r3) throw "dicomParser.readEncapsulatedImageFrame: missing required parameter 'frameIndex'";
          if (void 0 === a3) throw "dicomParser.readEncapsulatedImageFrame: parameter 'pixelDataElement' does not have basicOffsetTable";
          if ("x7fe00010" !== t2.tag) throw "dicomParser.readEncapsulatedImageFrame: parameter 'pixelDataElement' refers to non pixel data tag (expected tag = x7fe00010)";
          if (true !== t2.encapsulatedPixelData) throw "dicomParser.readEncapsulatedImageFrame: parameter 'pixelDataElement' refers to pixel data element that does not have encapsulated pixel data";
          if (true !== t2.hadUndefinedLength) throw "dicomParser.readEncapsulatedImageFrame: parameter 'pixelDataElement' refers to pixel data element that does not have undefined length";
          if (void 0 === t2.fragments) throw "dicomParser.readEncapsulatedImageFrame: parameter 'pixelDataElement' refers to pixel data element that does not have fragments";
          if (0 === a3.length) throw "dicomParser.readEncapsulatedImageFrame: basicOffsetTable has zero entries";
          if (r3 < 0) throw "dicomParser.readEncapsulatedImageFrame: parameter 'frameIndex' must be >= 0";
          if (r3 >= a3.length) throw "dicomParser.readEncapsulatedImageFrame: parameter 'frameIndex' must be < basicOffsetTable.length";
          var i4 = a3[r3], i4 = H(n3, i4);
          if (void 0 === i4) throw "dicomParser.readEncapsulatedImageFrame: unable to find fragment that matches basic offset table entry";
          return _(e2, t2, i4, Q(r3, a3, n3, i4), n3);
        }
        var $ = false;
        function K(e2, t2, r3) {
          if ($ || ($ = true, console && console.log && console.log("WARNING: dicomParser.readEncapsulatedPixelData() has been deprecated")), void 0 === e2) throw "dicomParser.readEncapsulatedPixelData: missing required parameter 'dataSet'";
          if (void 0 === t2) throw "dicomParser.readEncapsulatedPixelData: missing required parameter 'element'";
          if (void 0 === r3) throw "dicomParser.readEncapsulatedPixelData: missing required parameter 'frame'";
          if ("x7fe00010" !== t2.tag) throw "dicomParser.readEncapsulatedPixelData: parameter 'element' refers to non pixel data tag (expected tag = x7fe00010)";
          if (true !== t2.encapsulatedPixelData) throw "dicomParser.readEncapsulatedPixelData: parameter 'element' refers to pixel data element that does not have encapsulated pixel data";
          if (true !== t2.hadUndefinedLength) throw "dicomParser.readEncapsulatedPixelData: parameter 'element' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.basicOffsetTable) throw "dicomParser.readEncapsulatedPixelData: parameter 'element' refers to pixel data element that does not have encapsulated pixel data";
          if (void 0 === t2.fragments) throw "dicomParser.readEncapsulatedPixelData: parameter 'element' refers to pixel data element that does not have encapsulated pixel data";
          if (r3 < 0) throw "dicomParser.readEncapsulatedPixelData: parameter 'frame' must be >= 0";
          return 0 !== t2.basicOffsetTable.length ? W(e2, t2, r3) : _(e2, t2, 0, t2.fragments.length);
        }
        t.default = { isStringVr: d, isPrivateTag: f, parsePN: a2, parseTM: n2, parseDA: o, explicitElementToString: l, explicitDataSetToJS: u, createJPEGBasicOffsetTable: p, parseDicomDataSetExplicit: q, parseDicomDataSetImplicit: T, readFixedString: b, alloc: k, version: L, bigEndianByteArrayParser: N, ByteStream: J, sharedCopy: j, DataSet: w, findAndSetUNElementLength: y, findEndOfEncapsulatedElement: g, findItemDelimitationItemAndSetElementLength: x2, littleEndianByteArrayParser: M, parseDicom: V, readDicomElementExplicit: B, readDicomElementImplicit: A, readEncapsulatedImageFrame: W, readEncapsulatedPixelData: K, readEncapsulatedPixelDataFromFragments: _, readPart10Header: G, readSequenceItemsExplicit: I, readSequenceItemsImplicit: F, readSequenceItem: S, readTag: h, LEI: "1.2.840.10008.1.2", LEE: "1.2.840.10008.1.2.1" };
      }], i2 = {}, n.m = a, n.c = i2, n.d = function(e, t, r2) {
        n.o(e, t) || Object.defineProperty(e, t, { enumerable: true, get: r2 });
      }, n.r = function(e) {
        "undefined" != typeof Symbol && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" }), Object.defineProperty(e, "__esModule", { value: true });
      }, n.t = function(t, e) {
        if (1 & e && (t = n(t)), 8 & e) return t;
        if (4 & e && "object" == typeof t && t && t.__esModule) return t;
        var r2 = /* @__PURE__ */ Object.create(null);
        if (n.r(r2), Object.defineProperty(r2, "default", { enumerable: true, value: t }), 2 & e && "string" != typeof t) for (var a2 in t) n.d(r2, a2, function(e2) {
          return t[e2];
        }.bind(null, a2));
        return r2;
      }, n.n = function(e) {
        var t = e && e.__esModule ? function() {
          return e.default;
        } : function() {
          return e;
        };
        return n.d(t, "a", t), t;
      }, n.o = function(e, t) {
        return Object.prototype.hasOwnProperty.call(e, t);
      }, n.p = "", n(n.s = 1);
      function n(e) {
        if (i2[e]) return i2[e].exports;
        var t = i2[e] = { i: e, l: false, exports: {} };
        return a[e].call(t.exports, t, t.exports, n), t.l = true, t.exports;
      }
      var a, i2;
    });
  }
});

// node_modules/jpeg-js/lib/encoder.js
var require_encoder = __commonJS({
  "node_modules/jpeg-js/lib/encoder.js"(exports, module) {
    var btoa = btoa || function(buf) {
      return Buffer.from(buf).toString("base64");
    };
    function JPEGEncoder(quality) {
      var self = this;
      var fround = Math.round;
      var ffloor = Math.floor;
      var YTable = new Array(64);
      var UVTable = new Array(64);
      var fdtbl_Y = new Array(64);
      var fdtbl_UV = new Array(64);
      var YDC_HT;
      var UVDC_HT;
      var YAC_HT;
      var UVAC_HT;
      var bitcode = new Array(65535);
      var category = new Array(65535);
      var outputfDCTQuant = new Array(64);
      var DU = new Array(64);
      var byteout = [];
      var bytenew = 0;
      var bytepos = 7;
      var YDU = new Array(64);
      var UDU = new Array(64);
      var VDU = new Array(64);
      var clt = new Array(256);
      var RGB_YUV_TABLE = new Array(2048);
      var currentQuality;
      var ZigZag = [
        0,
        1,
        5,
        6,
        14,
        15,
        27,
        28,
        2,
        4,
        7,
        13,
        16,
        26,
        29,
        42,
        3,
        8,
        12,
        17,
        25,
        30,
        41,
        43,
        9,
        11,
        18,
        24,
        31,
        40,
        44,
        53,
        10,
        19,
        23,
        32,
        39,
        45,
        52,
        54,
        20,
        22,
        33,
        38,
        46,
        51,
        55,
        60,
        21,
        34,
        37,
        47,
        50,
        56,
        59,
        61,
        35,
        36,
        48,
        49,
        57,
        58,
        62,
        63
      ];
      var std_dc_luminance_nrcodes = [0, 0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
      var std_dc_luminance_values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      var std_ac_luminance_nrcodes = [0, 0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125];
      var std_ac_luminance_values = [
        1,
        2,
        3,
        0,
        4,
        17,
        5,
        18,
        33,
        49,
        65,
        6,
        19,
        81,
        97,
        7,
        34,
        113,
        20,
        50,
        129,
        145,
        161,
        8,
        35,
        66,
        177,
        193,
        21,
        82,
        209,
        240,
        36,
        51,
        98,
        114,
        130,
        9,
        10,
        22,
        23,
        24,
        25,
        26,
        37,
        38,
        39,
        40,
        41,
        42,
        52,
        53,
        54,
        55,
        56,
        57,
        58,
        67,
        68,
        69,
        70,
        71,
        72,
        73,
        74,
        83,
        84,
        85,
        86,
        87,
        88,
        89,
        90,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        131,
        132,
        133,
        134,
        135,
        136,
        137,
        138,
        146,
        147,
        148,
        149,
        150,
        151,
        152,
        153,
        154,
        162,
        163,
        164,
        165,
        166,
        167,
        168,
        169,
        170,
        178,
        179,
        180,
        181,
        182,
        183,
        184,
        185,
        186,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        225,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        241,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250
      ];
      var std_dc_chrominance_nrcodes = [0, 0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
      var std_dc_chrominance_values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      var std_ac_chrominance_nrcodes = [0, 0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119];
      var std_ac_chrominance_values = [
        0,
        1,
        2,
        3,
        17,
        4,
        5,
        33,
        49,
        6,
        18,
        65,
        81,
        7,
        97,
        113,
        19,
        34,
        50,
        129,
        8,
        20,
        66,
        145,
        161,
        177,
        193,
        9,
        35,
        51,
        82,
        240,
        21,
        98,
        114,
        209,
        10,
        22,
        36,
        52,
        225,
        37,
        241,
        23,
        24,
        25,
        26,
        38,
        39,
        40,
        41,
        42,
        53,
        54,
        55,
        56,
        57,
        58,
        67,
        68,
        69,
        70,
        71,
        72,
        73,
        74,
        83,
        84,
        85,
        86,
        87,
        88,
        89,
        90,
        99,
        100,
        101,
        102,
        103,
        104,
        105,
        106,
        115,
        116,
        117,
        118,
        119,
        120,
        121,
        122,
        130,
        131,
        132,
        133,
        134,
        135,
        136,
        137,
        138,
        146,
        147,
        148,
        149,
        150,
        151,
        152,
        153,
        154,
        162,
        163,
        164,
        165,
        166,
        167,
        168,
        169,
        170,
        178,
        179,
        180,
        181,
        182,
        183,
        184,
        185,
        186,
        194,
        195,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        210,
        211,
        212,
        213,
        214,
        215,
        216,
        217,
        218,
        226,
        227,
        228,
        229,
        230,
        231,
        232,
        233,
        234,
        242,
        243,
        244,
        245,
        246,
        247,
        248,
        249,
        250
      ];
      function initQuantTables(sf) {
        var YQT = [
          16,
          11,
          10,
          16,
          24,
          40,
          51,
          61,
          12,
          12,
          14,
          19,
          26,
          58,
          60,
          55,
          14,
          13,
          16,
          24,
          40,
          57,
          69,
          56,
          14,
          17,
          22,
          29,
          51,
          87,
          80,
          62,
          18,
          22,
          37,
          56,
          68,
          109,
          103,
          77,
          24,
          35,
          55,
          64,
          81,
          104,
          113,
          92,
          49,
          64,
          78,
          87,
          103,
          121,
          120,
          101,
          72,
          92,
          95,
          98,
          112,
          100,
          103,
          99
        ];
        for (var i2 = 0; i2 < 64; i2++) {
          var t = ffloor((YQT[i2] * sf + 50) / 100);
          if (t < 1) {
            t = 1;
          } else if (t > 255) {
            t = 255;
          }
          YTable[ZigZag[i2]] = t;
        }
        var UVQT = [
          17,
          18,
          24,
          47,
          99,
          99,
          99,
          99,
          18,
          21,
          26,
          66,
          99,
          99,
          99,
          99,
          24,
          26,
          56,
          99,
          99,
          99,
          99,
          99,
          47,
          66,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99,
          99
        ];
        for (var j = 0; j < 64; j++) {
          var u = ffloor((UVQT[j] * sf + 50) / 100);
          if (u < 1) {
            u = 1;
          } else if (u > 255) {
            u = 255;
          }
          UVTable[ZigZag[j]] = u;
        }
        var aasf = [
          1,
          1.387039845,
          1.306562965,
          1.175875602,
          1,
          0.785694958,
          0.5411961,
          0.275899379
        ];
        var k = 0;
        for (var row = 0; row < 8; row++) {
          for (var col = 0; col < 8; col++) {
            fdtbl_Y[k] = 1 / (YTable[ZigZag[k]] * aasf[row] * aasf[col] * 8);
            fdtbl_UV[k] = 1 / (UVTable[ZigZag[k]] * aasf[row] * aasf[col] * 8);
            k++;
          }
        }
      }
      function computeHuffmanTbl(nrcodes, std_table) {
        var codevalue = 0;
        var pos_in_table = 0;
        var HT = new Array();
        for (var k = 1; k <= 16; k++) {
          for (var j = 1; j <= nrcodes[k]; j++) {
            HT[std_table[pos_in_table]] = [];
            HT[std_table[pos_in_table]][0] = codevalue;
            HT[std_table[pos_in_table]][1] = k;
            pos_in_table++;
            codevalue++;
          }
          codevalue *= 2;
        }
        return HT;
      }
      function initHuffmanTbl() {
        YDC_HT = computeHuffmanTbl(std_dc_luminance_nrcodes, std_dc_luminance_values);
        UVDC_HT = computeHuffmanTbl(std_dc_chrominance_nrcodes, std_dc_chrominance_values);
        YAC_HT = computeHuffmanTbl(std_ac_luminance_nrcodes, std_ac_luminance_values);
        UVAC_HT = computeHuffmanTbl(std_ac_chrominance_nrcodes, std_ac_chrominance_values);
      }
      function initCategoryNumber() {
        var nrlower = 1;
        var nrupper = 2;
        for (var cat = 1; cat <= 15; cat++) {
          for (var nr = nrlower; nr < nrupper; nr++) {
            category[32767 + nr] = cat;
            bitcode[32767 + nr] = [];
            bitcode[32767 + nr][1] = cat;
            bitcode[32767 + nr][0] = nr;
          }
          for (var nrneg = -(nrupper - 1); nrneg <= -nrlower; nrneg++) {
            category[32767 + nrneg] = cat;
            bitcode[32767 + nrneg] = [];
            bitcode[32767 + nrneg][1] = cat;
            bitcode[32767 + nrneg][0] = nrupper - 1 + nrneg;
          }
          nrlower <<= 1;
          nrupper <<= 1;
        }
      }
      function initRGBYUVTable() {
        for (var i2 = 0; i2 < 256; i2++) {
          RGB_YUV_TABLE[i2] = 19595 * i2;
          RGB_YUV_TABLE[i2 + 256 >> 0] = 38470 * i2;
          RGB_YUV_TABLE[i2 + 512 >> 0] = 7471 * i2 + 32768;
          RGB_YUV_TABLE[i2 + 768 >> 0] = -11059 * i2;
          RGB_YUV_TABLE[i2 + 1024 >> 0] = -21709 * i2;
          RGB_YUV_TABLE[i2 + 1280 >> 0] = 32768 * i2 + 8421375;
          RGB_YUV_TABLE[i2 + 1536 >> 0] = -27439 * i2;
          RGB_YUV_TABLE[i2 + 1792 >> 0] = -5329 * i2;
        }
      }
      function writeBits(bs) {
        var value = bs[0];
        var posval = bs[1] - 1;
        while (posval >= 0) {
          if (value & 1 << posval) {
            bytenew |= 1 << bytepos;
          }
          posval--;
          bytepos--;
          if (bytepos < 0) {
            if (bytenew == 255) {
              writeByte(255);
              writeByte(0);
            } else {
              writeByte(bytenew);
            }
            bytepos = 7;
            bytenew = 0;
          }
        }
      }
      function writeByte(value) {
        byteout.push(value);
      }
      function writeWord(value) {
        writeByte(value >> 8 & 255);
        writeByte(value & 255);
      }
      function fDCTQuant(data, fdtbl) {
        var d0, d1, d2, d3, d4, d5, d6, d7;
        var dataOff = 0;
        var i2;
        var I8 = 8;
        var I64 = 64;
        for (i2 = 0; i2 < I8; ++i2) {
          d0 = data[dataOff];
          d1 = data[dataOff + 1];
          d2 = data[dataOff + 2];
          d3 = data[dataOff + 3];
          d4 = data[dataOff + 4];
          d5 = data[dataOff + 5];
          d6 = data[dataOff + 6];
          d7 = data[dataOff + 7];
          var tmp0 = d0 + d7;
          var tmp7 = d0 - d7;
          var tmp1 = d1 + d6;
          var tmp6 = d1 - d6;
          var tmp2 = d2 + d5;
          var tmp5 = d2 - d5;
          var tmp3 = d3 + d4;
          var tmp4 = d3 - d4;
          var tmp10 = tmp0 + tmp3;
          var tmp13 = tmp0 - tmp3;
          var tmp11 = tmp1 + tmp2;
          var tmp12 = tmp1 - tmp2;
          data[dataOff] = tmp10 + tmp11;
          data[dataOff + 4] = tmp10 - tmp11;
          var z1 = (tmp12 + tmp13) * 0.707106781;
          data[dataOff + 2] = tmp13 + z1;
          data[dataOff + 6] = tmp13 - z1;
          tmp10 = tmp4 + tmp5;
          tmp11 = tmp5 + tmp6;
          tmp12 = tmp6 + tmp7;
          var z5 = (tmp10 - tmp12) * 0.382683433;
          var z2 = 0.5411961 * tmp10 + z5;
          var z4 = 1.306562965 * tmp12 + z5;
          var z3 = tmp11 * 0.707106781;
          var z11 = tmp7 + z3;
          var z13 = tmp7 - z3;
          data[dataOff + 5] = z13 + z2;
          data[dataOff + 3] = z13 - z2;
          data[dataOff + 1] = z11 + z4;
          data[dataOff + 7] = z11 - z4;
          dataOff += 8;
        }
        dataOff = 0;
        for (i2 = 0; i2 < I8; ++i2) {
          d0 = data[dataOff];
          d1 = data[dataOff + 8];
          d2 = data[dataOff + 16];
          d3 = data[dataOff + 24];
          d4 = data[dataOff + 32];
          d5 = data[dataOff + 40];
          d6 = data[dataOff + 48];
          d7 = data[dataOff + 56];
          var tmp0p2 = d0 + d7;
          var tmp7p2 = d0 - d7;
          var tmp1p2 = d1 + d6;
          var tmp6p2 = d1 - d6;
          var tmp2p2 = d2 + d5;
          var tmp5p2 = d2 - d5;
          var tmp3p2 = d3 + d4;
          var tmp4p2 = d3 - d4;
          var tmp10p2 = tmp0p2 + tmp3p2;
          var tmp13p2 = tmp0p2 - tmp3p2;
          var tmp11p2 = tmp1p2 + tmp2p2;
          var tmp12p2 = tmp1p2 - tmp2p2;
          data[dataOff] = tmp10p2 + tmp11p2;
          data[dataOff + 32] = tmp10p2 - tmp11p2;
          var z1p2 = (tmp12p2 + tmp13p2) * 0.707106781;
          data[dataOff + 16] = tmp13p2 + z1p2;
          data[dataOff + 48] = tmp13p2 - z1p2;
          tmp10p2 = tmp4p2 + tmp5p2;
          tmp11p2 = tmp5p2 + tmp6p2;
          tmp12p2 = tmp6p2 + tmp7p2;
          var z5p2 = (tmp10p2 - tmp12p2) * 0.382683433;
          var z2p2 = 0.5411961 * tmp10p2 + z5p2;
          var z4p2 = 1.306562965 * tmp12p2 + z5p2;
          var z3p2 = tmp11p2 * 0.707106781;
          var z11p2 = tmp7p2 + z3p2;
          var z13p2 = tmp7p2 - z3p2;
          data[dataOff + 40] = z13p2 + z2p2;
          data[dataOff + 24] = z13p2 - z2p2;
          data[dataOff + 8] = z11p2 + z4p2;
          data[dataOff + 56] = z11p2 - z4p2;
          dataOff++;
        }
        var fDCTQuant2;
        for (i2 = 0; i2 < I64; ++i2) {
          fDCTQuant2 = data[i2] * fdtbl[i2];
          outputfDCTQuant[i2] = fDCTQuant2 > 0 ? fDCTQuant2 + 0.5 | 0 : fDCTQuant2 - 0.5 | 0;
        }
        return outputfDCTQuant;
      }
      function writeAPP0() {
        writeWord(65504);
        writeWord(16);
        writeByte(74);
        writeByte(70);
        writeByte(73);
        writeByte(70);
        writeByte(0);
        writeByte(1);
        writeByte(1);
        writeByte(0);
        writeWord(1);
        writeWord(1);
        writeByte(0);
        writeByte(0);
      }
      function writeAPP1(exifBuffer) {
        if (!exifBuffer) return;
        writeWord(65505);
        if (exifBuffer[0] === 69 && exifBuffer[1] === 120 && exifBuffer[2] === 105 && exifBuffer[3] === 102) {
          writeWord(exifBuffer.length + 2);
        } else {
          writeWord(exifBuffer.length + 5 + 2);
          writeByte(69);
          writeByte(120);
          writeByte(105);
          writeByte(102);
          writeByte(0);
        }
        for (var i2 = 0; i2 < exifBuffer.length; i2++) {
          writeByte(exifBuffer[i2]);
        }
      }
      function writeSOF0(width, height) {
        writeWord(65472);
        writeWord(17);
        writeByte(8);
        writeWord(height);
        writeWord(width);
        writeByte(3);
        writeByte(1);
        writeByte(17);
        writeByte(0);
        writeByte(2);
        writeByte(17);
        writeByte(1);
        writeByte(3);
        writeByte(17);
        writeByte(1);
      }
      function writeDQT() {
        writeWord(65499);
        writeWord(132);
        writeByte(0);
        for (var i2 = 0; i2 < 64; i2++) {
          writeByte(YTable[i2]);
        }
        writeByte(1);
        for (var j = 0; j < 64; j++) {
          writeByte(UVTable[j]);
        }
      }
      function writeDHT() {
        writeWord(65476);
        writeWord(418);
        writeByte(0);
        for (var i2 = 0; i2 < 16; i2++) {
          writeByte(std_dc_luminance_nrcodes[i2 + 1]);
        }
        for (var j = 0; j <= 11; j++) {
          writeByte(std_dc_luminance_values[j]);
        }
        writeByte(16);
        for (var k = 0; k < 16; k++) {
          writeByte(std_ac_luminance_nrcodes[k + 1]);
        }
        for (var l = 0; l <= 161; l++) {
          writeByte(std_ac_luminance_values[l]);
        }
        writeByte(1);
        for (var m = 0; m < 16; m++) {
          writeByte(std_dc_chrominance_nrcodes[m + 1]);
        }
        for (var n = 0; n <= 11; n++) {
          writeByte(std_dc_chrominance_values[n]);
        }
        writeByte(17);
        for (var o = 0; o < 16; o++) {
          writeByte(std_ac_chrominance_nrcodes[o + 1]);
        }
        for (var p = 0; p <= 161; p++) {
          writeByte(std_ac_chrominance_values[p]);
        }
      }
      function writeCOM(comments) {
        if (typeof comments === "undefined" || comments.constructor !== Array) return;
        comments.forEach((e) => {
          if (typeof e !== "string") return;
          writeWord(65534);
          var l = e.length;
          writeWord(l + 2);
          var i2;
          for (i2 = 0; i2 < l; i2++)
            writeByte(e.charCodeAt(i2));
        });
      }
      function writeSOS() {
        writeWord(65498);
        writeWord(12);
        writeByte(3);
        writeByte(1);
        writeByte(0);
        writeByte(2);
        writeByte(17);
        writeByte(3);
        writeByte(17);
        writeByte(0);
        writeByte(63);
        writeByte(0);
      }
      function processDU(CDU, fdtbl, DC, HTDC, HTAC) {
        var EOB = HTAC[0];
        var M16zeroes = HTAC[240];
        var pos;
        var I16 = 16;
        var I63 = 63;
        var I64 = 64;
        var DU_DCT = fDCTQuant(CDU, fdtbl);
        for (var j = 0; j < I64; ++j) {
          DU[ZigZag[j]] = DU_DCT[j];
        }
        var Diff = DU[0] - DC;
        DC = DU[0];
        if (Diff == 0) {
          writeBits(HTDC[0]);
        } else {
          pos = 32767 + Diff;
          writeBits(HTDC[category[pos]]);
          writeBits(bitcode[pos]);
        }
        var end0pos = 63;
        for (; end0pos > 0 && DU[end0pos] == 0; end0pos--) {
        }
        ;
        if (end0pos == 0) {
          writeBits(EOB);
          return DC;
        }
        var i2 = 1;
        var lng;
        while (i2 <= end0pos) {
          var startpos = i2;
          for (; DU[i2] == 0 && i2 <= end0pos; ++i2) {
          }
          var nrzeroes = i2 - startpos;
          if (nrzeroes >= I16) {
            lng = nrzeroes >> 4;
            for (var nrmarker = 1; nrmarker <= lng; ++nrmarker)
              writeBits(M16zeroes);
            nrzeroes = nrzeroes & 15;
          }
          pos = 32767 + DU[i2];
          writeBits(HTAC[(nrzeroes << 4) + category[pos]]);
          writeBits(bitcode[pos]);
          i2++;
        }
        if (end0pos != I63) {
          writeBits(EOB);
        }
        return DC;
      }
      function initCharLookupTable() {
        var sfcc = String.fromCharCode;
        for (var i2 = 0; i2 < 256; i2++) {
          clt[i2] = sfcc(i2);
        }
      }
      this.encode = function(image, quality2) {
        var time_start = (/* @__PURE__ */ new Date()).getTime();
        if (quality2) setQuality(quality2);
        byteout = new Array();
        bytenew = 0;
        bytepos = 7;
        writeWord(65496);
        writeAPP0();
        writeCOM(image.comments);
        writeAPP1(image.exifBuffer);
        writeDQT();
        writeSOF0(image.width, image.height);
        writeDHT();
        writeSOS();
        var DCY = 0;
        var DCU = 0;
        var DCV = 0;
        bytenew = 0;
        bytepos = 7;
        this.encode.displayName = "_encode_";
        var imageData = image.data;
        var width = image.width;
        var height = image.height;
        var quadWidth = width * 4;
        var tripleWidth = width * 3;
        var x2, y = 0;
        var r, g, b;
        var start, p, col, row, pos;
        while (y < height) {
          x2 = 0;
          while (x2 < quadWidth) {
            start = quadWidth * y + x2;
            p = start;
            col = -1;
            row = 0;
            for (pos = 0; pos < 64; pos++) {
              row = pos >> 3;
              col = (pos & 7) * 4;
              p = start + row * quadWidth + col;
              if (y + row >= height) {
                p -= quadWidth * (y + 1 + row - height);
              }
              if (x2 + col >= quadWidth) {
                p -= x2 + col - quadWidth + 4;
              }
              r = imageData[p++];
              g = imageData[p++];
              b = imageData[p++];
              YDU[pos] = (RGB_YUV_TABLE[r] + RGB_YUV_TABLE[g + 256 >> 0] + RGB_YUV_TABLE[b + 512 >> 0] >> 16) - 128;
              UDU[pos] = (RGB_YUV_TABLE[r + 768 >> 0] + RGB_YUV_TABLE[g + 1024 >> 0] + RGB_YUV_TABLE[b + 1280 >> 0] >> 16) - 128;
              VDU[pos] = (RGB_YUV_TABLE[r + 1280 >> 0] + RGB_YUV_TABLE[g + 1536 >> 0] + RGB_YUV_TABLE[b + 1792 >> 0] >> 16) - 128;
            }
            DCY = processDU(YDU, fdtbl_Y, DCY, YDC_HT, YAC_HT);
            DCU = processDU(UDU, fdtbl_UV, DCU, UVDC_HT, UVAC_HT);
            DCV = processDU(VDU, fdtbl_UV, DCV, UVDC_HT, UVAC_HT);
            x2 += 32;
          }
          y += 8;
        }
        if (bytepos >= 0) {
          var fillbits = [];
          fillbits[1] = bytepos + 1;
          fillbits[0] = (1 << bytepos + 1) - 1;
          writeBits(fillbits);
        }
        writeWord(65497);
        if (typeof module === "undefined") return new Uint8Array(byteout);
        return Buffer.from(byteout);
        var jpegDataUri = "data:image/jpeg;base64," + btoa(byteout.join(""));
        byteout = [];
        var duration = (/* @__PURE__ */ new Date()).getTime() - time_start;
        return jpegDataUri;
      };
      function setQuality(quality2) {
        if (quality2 <= 0) {
          quality2 = 1;
        }
        if (quality2 > 100) {
          quality2 = 100;
        }
        if (currentQuality == quality2) return;
        var sf = 0;
        if (quality2 < 50) {
          sf = Math.floor(5e3 / quality2);
        } else {
          sf = Math.floor(200 - quality2 * 2);
        }
        initQuantTables(sf);
        currentQuality = quality2;
      }
      function init() {
        var time_start = (/* @__PURE__ */ new Date()).getTime();
        if (!quality) quality = 50;
        initCharLookupTable();
        initHuffmanTbl();
        initCategoryNumber();
        initRGBYUVTable();
        setQuality(quality);
        var duration = (/* @__PURE__ */ new Date()).getTime() - time_start;
      }
      init();
    }
    if (typeof module !== "undefined") {
      module.exports = encode2;
    } else if (typeof window !== "undefined") {
      window["jpeg-js"] = window["jpeg-js"] || {};
      window["jpeg-js"].encode = encode2;
    }
    function encode2(imgData, qu) {
      if (typeof qu === "undefined") qu = 50;
      var encoder2 = new JPEGEncoder(qu);
      var data = encoder2.encode(imgData, qu);
      return {
        data,
        width: imgData.width,
        height: imgData.height
      };
    }
  }
});

// node_modules/jpeg-js/lib/decoder.js
var require_decoder = __commonJS({
  "node_modules/jpeg-js/lib/decoder.js"(exports, module) {
    var JpegImage = (function jpegImage() {
      "use strict";
      var dctZigZag = new Int32Array([
        0,
        1,
        8,
        16,
        9,
        2,
        3,
        10,
        17,
        24,
        32,
        25,
        18,
        11,
        4,
        5,
        12,
        19,
        26,
        33,
        40,
        48,
        41,
        34,
        27,
        20,
        13,
        6,
        7,
        14,
        21,
        28,
        35,
        42,
        49,
        56,
        57,
        50,
        43,
        36,
        29,
        22,
        15,
        23,
        30,
        37,
        44,
        51,
        58,
        59,
        52,
        45,
        38,
        31,
        39,
        46,
        53,
        60,
        61,
        54,
        47,
        55,
        62,
        63
      ]);
      var dctCos1 = 4017;
      var dctSin1 = 799;
      var dctCos3 = 3406;
      var dctSin3 = 2276;
      var dctCos6 = 1567;
      var dctSin6 = 3784;
      var dctSqrt2 = 5793;
      var dctSqrt1d2 = 2896;
      function constructor() {
      }
      function buildHuffmanTable(codeLengths, values) {
        var k = 0, code = [], i2, j, length2 = 16;
        while (length2 > 0 && !codeLengths[length2 - 1])
          length2--;
        code.push({ children: [], index: 0 });
        var p = code[0], q;
        for (i2 = 0; i2 < length2; i2++) {
          for (j = 0; j < codeLengths[i2]; j++) {
            p = code.pop();
            p.children[p.index] = values[k];
            while (p.index > 0) {
              if (code.length === 0)
                throw new Error("Could not recreate Huffman Table");
              p = code.pop();
            }
            p.index++;
            code.push(p);
            while (code.length <= i2) {
              code.push(q = { children: [], index: 0 });
              p.children[p.index] = q.children;
              p = q;
            }
            k++;
          }
          if (i2 + 1 < length2) {
            code.push(q = { children: [], index: 0 });
            p.children[p.index] = q.children;
            p = q;
          }
        }
        return code[0].children;
      }
      function decodeScan(data, offset, frame, components, resetInterval, spectralStart, spectralEnd, successivePrev, successive, opts) {
        var precision = frame.precision;
        var samplesPerLine = frame.samplesPerLine;
        var scanLines = frame.scanLines;
        var mcusPerLine = frame.mcusPerLine;
        var progressive = frame.progressive;
        var maxH = frame.maxH, maxV = frame.maxV;
        var startOffset = offset, bitsData = 0, bitsCount = 0;
        function readBit() {
          if (bitsCount > 0) {
            bitsCount--;
            return bitsData >> bitsCount & 1;
          }
          bitsData = data[offset++];
          if (bitsData == 255) {
            var nextByte = data[offset++];
            if (nextByte) {
              throw new Error("unexpected marker: " + (bitsData << 8 | nextByte).toString(16));
            }
          }
          bitsCount = 7;
          return bitsData >>> 7;
        }
        function decodeHuffman(tree) {
          var node = tree, bit;
          while ((bit = readBit()) !== null) {
            node = node[bit];
            if (typeof node === "number")
              return node;
            if (typeof node !== "object")
              throw new Error("invalid huffman sequence");
          }
          return null;
        }
        function receive(length2) {
          var n2 = 0;
          while (length2 > 0) {
            var bit = readBit();
            if (bit === null) return;
            n2 = n2 << 1 | bit;
            length2--;
          }
          return n2;
        }
        function receiveAndExtend(length2) {
          var n2 = receive(length2);
          if (n2 >= 1 << length2 - 1)
            return n2;
          return n2 + (-1 << length2) + 1;
        }
        function decodeBaseline(component2, zz) {
          var t = decodeHuffman(component2.huffmanTableDC);
          var diff = t === 0 ? 0 : receiveAndExtend(t);
          zz[0] = component2.pred += diff;
          var k2 = 1;
          while (k2 < 64) {
            var rs = decodeHuffman(component2.huffmanTableAC);
            var s = rs & 15, r = rs >> 4;
            if (s === 0) {
              if (r < 15)
                break;
              k2 += 16;
              continue;
            }
            k2 += r;
            var z = dctZigZag[k2];
            zz[z] = receiveAndExtend(s);
            k2++;
          }
        }
        function decodeDCFirst(component2, zz) {
          var t = decodeHuffman(component2.huffmanTableDC);
          var diff = t === 0 ? 0 : receiveAndExtend(t) << successive;
          zz[0] = component2.pred += diff;
        }
        function decodeDCSuccessive(component2, zz) {
          zz[0] |= readBit() << successive;
        }
        var eobrun = 0;
        function decodeACFirst(component2, zz) {
          if (eobrun > 0) {
            eobrun--;
            return;
          }
          var k2 = spectralStart, e = spectralEnd;
          while (k2 <= e) {
            var rs = decodeHuffman(component2.huffmanTableAC);
            var s = rs & 15, r = rs >> 4;
            if (s === 0) {
              if (r < 15) {
                eobrun = receive(r) + (1 << r) - 1;
                break;
              }
              k2 += 16;
              continue;
            }
            k2 += r;
            var z = dctZigZag[k2];
            zz[z] = receiveAndExtend(s) * (1 << successive);
            k2++;
          }
        }
        var successiveACState = 0, successiveACNextValue;
        function decodeACSuccessive(component2, zz) {
          var k2 = spectralStart, e = spectralEnd, r = 0;
          while (k2 <= e) {
            var z = dctZigZag[k2];
            var direction = zz[z] < 0 ? -1 : 1;
            switch (successiveACState) {
              case 0:
                var rs = decodeHuffman(component2.huffmanTableAC);
                var s = rs & 15, r = rs >> 4;
                if (s === 0) {
                  if (r < 15) {
                    eobrun = receive(r) + (1 << r);
                    successiveACState = 4;
                  } else {
                    r = 16;
                    successiveACState = 1;
                  }
                } else {
                  if (s !== 1)
                    throw new Error("invalid ACn encoding");
                  successiveACNextValue = receiveAndExtend(s);
                  successiveACState = r ? 2 : 3;
                }
                continue;
              case 1:
              // skipping r zero items
              case 2:
                if (zz[z])
                  zz[z] += (readBit() << successive) * direction;
                else {
                  r--;
                  if (r === 0)
                    successiveACState = successiveACState == 2 ? 3 : 0;
                }
                break;
              case 3:
                if (zz[z])
                  zz[z] += (readBit() << successive) * direction;
                else {
                  zz[z] = successiveACNextValue << successive;
                  successiveACState = 0;
                }
                break;
              case 4:
                if (zz[z])
                  zz[z] += (readBit() << successive) * direction;
                break;
            }
            k2++;
          }
          if (successiveACState === 4) {
            eobrun--;
            if (eobrun === 0)
              successiveACState = 0;
          }
        }
        function decodeMcu(component2, decode5, mcu2, row, col) {
          var mcuRow = mcu2 / mcusPerLine | 0;
          var mcuCol = mcu2 % mcusPerLine;
          var blockRow = mcuRow * component2.v + row;
          var blockCol = mcuCol * component2.h + col;
          if (component2.blocks[blockRow] === void 0 && opts.tolerantDecoding)
            return;
          decode5(component2, component2.blocks[blockRow][blockCol]);
        }
        function decodeBlock(component2, decode5, mcu2) {
          var blockRow = mcu2 / component2.blocksPerLine | 0;
          var blockCol = mcu2 % component2.blocksPerLine;
          if (component2.blocks[blockRow] === void 0 && opts.tolerantDecoding)
            return;
          decode5(component2, component2.blocks[blockRow][blockCol]);
        }
        var componentsLength = components.length;
        var component, i2, j, k, n;
        var decodeFn;
        if (progressive) {
          if (spectralStart === 0)
            decodeFn = successivePrev === 0 ? decodeDCFirst : decodeDCSuccessive;
          else
            decodeFn = successivePrev === 0 ? decodeACFirst : decodeACSuccessive;
        } else {
          decodeFn = decodeBaseline;
        }
        var mcu = 0, marker2;
        var mcuExpected;
        if (componentsLength == 1) {
          mcuExpected = components[0].blocksPerLine * components[0].blocksPerColumn;
        } else {
          mcuExpected = mcusPerLine * frame.mcusPerColumn;
        }
        if (!resetInterval) resetInterval = mcuExpected;
        var h, v;
        while (mcu < mcuExpected) {
          for (i2 = 0; i2 < componentsLength; i2++)
            components[i2].pred = 0;
          eobrun = 0;
          if (componentsLength == 1) {
            component = components[0];
            for (n = 0; n < resetInterval; n++) {
              decodeBlock(component, decodeFn, mcu);
              mcu++;
            }
          } else {
            for (n = 0; n < resetInterval; n++) {
              for (i2 = 0; i2 < componentsLength; i2++) {
                component = components[i2];
                h = component.h;
                v = component.v;
                for (j = 0; j < v; j++) {
                  for (k = 0; k < h; k++) {
                    decodeMcu(component, decodeFn, mcu, j, k);
                  }
                }
              }
              mcu++;
              if (mcu === mcuExpected) break;
            }
          }
          if (mcu === mcuExpected) {
            do {
              if (data[offset] === 255) {
                if (data[offset + 1] !== 0) {
                  break;
                }
              }
              offset += 1;
            } while (offset < data.length - 2);
          }
          bitsCount = 0;
          marker2 = data[offset] << 8 | data[offset + 1];
          if (marker2 < 65280) {
            throw new Error("marker was not found");
          }
          if (marker2 >= 65488 && marker2 <= 65495) {
            offset += 2;
          } else
            break;
        }
        return offset - startOffset;
      }
      function buildComponentData(frame, component) {
        var lines = [];
        var blocksPerLine = component.blocksPerLine;
        var blocksPerColumn = component.blocksPerColumn;
        var samplesPerLine = blocksPerLine << 3;
        var R = new Int32Array(64), r = new Uint8Array(64);
        function quantizeAndInverse(zz, dataOut, dataIn) {
          var qt = component.quantizationTable;
          var v0, v1, v2, v3, v4, v5, v6, v7, t;
          var p = dataIn;
          var i3;
          for (i3 = 0; i3 < 64; i3++)
            p[i3] = zz[i3] * qt[i3];
          for (i3 = 0; i3 < 8; ++i3) {
            var row = 8 * i3;
            if (p[1 + row] == 0 && p[2 + row] == 0 && p[3 + row] == 0 && p[4 + row] == 0 && p[5 + row] == 0 && p[6 + row] == 0 && p[7 + row] == 0) {
              t = dctSqrt2 * p[0 + row] + 512 >> 10;
              p[0 + row] = t;
              p[1 + row] = t;
              p[2 + row] = t;
              p[3 + row] = t;
              p[4 + row] = t;
              p[5 + row] = t;
              p[6 + row] = t;
              p[7 + row] = t;
              continue;
            }
            v0 = dctSqrt2 * p[0 + row] + 128 >> 8;
            v1 = dctSqrt2 * p[4 + row] + 128 >> 8;
            v2 = p[2 + row];
            v3 = p[6 + row];
            v4 = dctSqrt1d2 * (p[1 + row] - p[7 + row]) + 128 >> 8;
            v7 = dctSqrt1d2 * (p[1 + row] + p[7 + row]) + 128 >> 8;
            v5 = p[3 + row] << 4;
            v6 = p[5 + row] << 4;
            t = v0 - v1 + 1 >> 1;
            v0 = v0 + v1 + 1 >> 1;
            v1 = t;
            t = v2 * dctSin6 + v3 * dctCos6 + 128 >> 8;
            v2 = v2 * dctCos6 - v3 * dctSin6 + 128 >> 8;
            v3 = t;
            t = v4 - v6 + 1 >> 1;
            v4 = v4 + v6 + 1 >> 1;
            v6 = t;
            t = v7 + v5 + 1 >> 1;
            v5 = v7 - v5 + 1 >> 1;
            v7 = t;
            t = v0 - v3 + 1 >> 1;
            v0 = v0 + v3 + 1 >> 1;
            v3 = t;
            t = v1 - v2 + 1 >> 1;
            v1 = v1 + v2 + 1 >> 1;
            v2 = t;
            t = v4 * dctSin3 + v7 * dctCos3 + 2048 >> 12;
            v4 = v4 * dctCos3 - v7 * dctSin3 + 2048 >> 12;
            v7 = t;
            t = v5 * dctSin1 + v6 * dctCos1 + 2048 >> 12;
            v5 = v5 * dctCos1 - v6 * dctSin1 + 2048 >> 12;
            v6 = t;
            p[0 + row] = v0 + v7;
            p[7 + row] = v0 - v7;
            p[1 + row] = v1 + v6;
            p[6 + row] = v1 - v6;
            p[2 + row] = v2 + v5;
            p[5 + row] = v2 - v5;
            p[3 + row] = v3 + v4;
            p[4 + row] = v3 - v4;
          }
          for (i3 = 0; i3 < 8; ++i3) {
            var col = i3;
            if (p[1 * 8 + col] == 0 && p[2 * 8 + col] == 0 && p[3 * 8 + col] == 0 && p[4 * 8 + col] == 0 && p[5 * 8 + col] == 0 && p[6 * 8 + col] == 0 && p[7 * 8 + col] == 0) {
              t = dctSqrt2 * dataIn[i3 + 0] + 8192 >> 14;
              p[0 * 8 + col] = t;
              p[1 * 8 + col] = t;
              p[2 * 8 + col] = t;
              p[3 * 8 + col] = t;
              p[4 * 8 + col] = t;
              p[5 * 8 + col] = t;
              p[6 * 8 + col] = t;
              p[7 * 8 + col] = t;
              continue;
            }
            v0 = dctSqrt2 * p[0 * 8 + col] + 2048 >> 12;
            v1 = dctSqrt2 * p[4 * 8 + col] + 2048 >> 12;
            v2 = p[2 * 8 + col];
            v3 = p[6 * 8 + col];
            v4 = dctSqrt1d2 * (p[1 * 8 + col] - p[7 * 8 + col]) + 2048 >> 12;
            v7 = dctSqrt1d2 * (p[1 * 8 + col] + p[7 * 8 + col]) + 2048 >> 12;
            v5 = p[3 * 8 + col];
            v6 = p[5 * 8 + col];
            t = v0 - v1 + 1 >> 1;
            v0 = v0 + v1 + 1 >> 1;
            v1 = t;
            t = v2 * dctSin6 + v3 * dctCos6 + 2048 >> 12;
            v2 = v2 * dctCos6 - v3 * dctSin6 + 2048 >> 12;
            v3 = t;
            t = v4 - v6 + 1 >> 1;
            v4 = v4 + v6 + 1 >> 1;
            v6 = t;
            t = v7 + v5 + 1 >> 1;
            v5 = v7 - v5 + 1 >> 1;
            v7 = t;
            t = v0 - v3 + 1 >> 1;
            v0 = v0 + v3 + 1 >> 1;
            v3 = t;
            t = v1 - v2 + 1 >> 1;
            v1 = v1 + v2 + 1 >> 1;
            v2 = t;
            t = v4 * dctSin3 + v7 * dctCos3 + 2048 >> 12;
            v4 = v4 * dctCos3 - v7 * dctSin3 + 2048 >> 12;
            v7 = t;
            t = v5 * dctSin1 + v6 * dctCos1 + 2048 >> 12;
            v5 = v5 * dctCos1 - v6 * dctSin1 + 2048 >> 12;
            v6 = t;
            p[0 * 8 + col] = v0 + v7;
            p[7 * 8 + col] = v0 - v7;
            p[1 * 8 + col] = v1 + v6;
            p[6 * 8 + col] = v1 - v6;
            p[2 * 8 + col] = v2 + v5;
            p[5 * 8 + col] = v2 - v5;
            p[3 * 8 + col] = v3 + v4;
            p[4 * 8 + col] = v3 - v4;
          }
          for (i3 = 0; i3 < 64; ++i3) {
            var sample2 = 128 + (p[i3] + 8 >> 4);
            dataOut[i3] = sample2 < 0 ? 0 : sample2 > 255 ? 255 : sample2;
          }
        }
        requestMemoryAllocation(samplesPerLine * blocksPerColumn * 8);
        var i2, j;
        for (var blockRow = 0; blockRow < blocksPerColumn; blockRow++) {
          var scanLine = blockRow << 3;
          for (i2 = 0; i2 < 8; i2++)
            lines.push(new Uint8Array(samplesPerLine));
          for (var blockCol = 0; blockCol < blocksPerLine; blockCol++) {
            quantizeAndInverse(component.blocks[blockRow][blockCol], r, R);
            var offset = 0, sample = blockCol << 3;
            for (j = 0; j < 8; j++) {
              var line = lines[scanLine + j];
              for (i2 = 0; i2 < 8; i2++)
                line[sample + i2] = r[offset++];
            }
          }
        }
        return lines;
      }
      function clampTo8bit(a) {
        return a < 0 ? 0 : a > 255 ? 255 : a;
      }
      constructor.prototype = {
        load: function load(path) {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", path, true);
          xhr.responseType = "arraybuffer";
          xhr.onload = (function() {
            var data = new Uint8Array(xhr.response || xhr.mozResponseArrayBuffer);
            this.parse(data);
            if (this.onload)
              this.onload();
          }).bind(this);
          xhr.send(null);
        },
        parse: function parse2(data) {
          var maxResolutionInPixels = this.opts.maxResolutionInMP * 1e3 * 1e3;
          var offset = 0, length2 = data.length;
          function readUint16() {
            var value = data[offset] << 8 | data[offset + 1];
            offset += 2;
            return value;
          }
          function readDataBlock() {
            var length3 = readUint16();
            var array = data.subarray(offset, offset + length3 - 2);
            offset += array.length;
            return array;
          }
          function prepareComponents(frame2) {
            var maxH2 = 1, maxV2 = 1;
            var component2, componentId2;
            for (componentId2 in frame2.components) {
              if (frame2.components.hasOwnProperty(componentId2)) {
                component2 = frame2.components[componentId2];
                if (maxH2 < component2.h) maxH2 = component2.h;
                if (maxV2 < component2.v) maxV2 = component2.v;
              }
            }
            var mcusPerLine = Math.ceil(frame2.samplesPerLine / 8 / maxH2);
            var mcusPerColumn = Math.ceil(frame2.scanLines / 8 / maxV2);
            for (componentId2 in frame2.components) {
              if (frame2.components.hasOwnProperty(componentId2)) {
                component2 = frame2.components[componentId2];
                var blocksPerLine = Math.ceil(Math.ceil(frame2.samplesPerLine / 8) * component2.h / maxH2);
                var blocksPerColumn = Math.ceil(Math.ceil(frame2.scanLines / 8) * component2.v / maxV2);
                var blocksPerLineForMcu = mcusPerLine * component2.h;
                var blocksPerColumnForMcu = mcusPerColumn * component2.v;
                var blocksToAllocate = blocksPerColumnForMcu * blocksPerLineForMcu;
                var blocks = [];
                requestMemoryAllocation(blocksToAllocate * 256);
                for (var i3 = 0; i3 < blocksPerColumnForMcu; i3++) {
                  var row = [];
                  for (var j2 = 0; j2 < blocksPerLineForMcu; j2++)
                    row.push(new Int32Array(64));
                  blocks.push(row);
                }
                component2.blocksPerLine = blocksPerLine;
                component2.blocksPerColumn = blocksPerColumn;
                component2.blocks = blocks;
              }
            }
            frame2.maxH = maxH2;
            frame2.maxV = maxV2;
            frame2.mcusPerLine = mcusPerLine;
            frame2.mcusPerColumn = mcusPerColumn;
          }
          var jfif = null;
          var adobe = null;
          var pixels = null;
          var frame, resetInterval;
          var quantizationTables = [], frames = [];
          var huffmanTablesAC = [], huffmanTablesDC = [];
          var fileMarker = readUint16();
          var malformedDataOffset = -1;
          this.comments = [];
          if (fileMarker != 65496) {
            throw new Error("SOI not found");
          }
          fileMarker = readUint16();
          while (fileMarker != 65497) {
            var i2, j, l;
            switch (fileMarker) {
              case 65280:
                break;
              case 65504:
              // APP0 (Application Specific)
              case 65505:
              // APP1
              case 65506:
              // APP2
              case 65507:
              // APP3
              case 65508:
              // APP4
              case 65509:
              // APP5
              case 65510:
              // APP6
              case 65511:
              // APP7
              case 65512:
              // APP8
              case 65513:
              // APP9
              case 65514:
              // APP10
              case 65515:
              // APP11
              case 65516:
              // APP12
              case 65517:
              // APP13
              case 65518:
              // APP14
              case 65519:
              // APP15
              case 65534:
                var appData = readDataBlock();
                if (fileMarker === 65534) {
                  var comment = String.fromCharCode.apply(null, appData);
                  this.comments.push(comment);
                }
                if (fileMarker === 65504) {
                  if (appData[0] === 74 && appData[1] === 70 && appData[2] === 73 && appData[3] === 70 && appData[4] === 0) {
                    jfif = {
                      version: { major: appData[5], minor: appData[6] },
                      densityUnits: appData[7],
                      xDensity: appData[8] << 8 | appData[9],
                      yDensity: appData[10] << 8 | appData[11],
                      thumbWidth: appData[12],
                      thumbHeight: appData[13],
                      thumbData: appData.subarray(14, 14 + 3 * appData[12] * appData[13])
                    };
                  }
                }
                if (fileMarker === 65505) {
                  if (appData[0] === 69 && appData[1] === 120 && appData[2] === 105 && appData[3] === 102 && appData[4] === 0) {
                    this.exifBuffer = appData.subarray(5, appData.length);
                  }
                }
                if (fileMarker === 65518) {
                  if (appData[0] === 65 && appData[1] === 100 && appData[2] === 111 && appData[3] === 98 && appData[4] === 101 && appData[5] === 0) {
                    adobe = {
                      version: appData[6],
                      flags0: appData[7] << 8 | appData[8],
                      flags1: appData[9] << 8 | appData[10],
                      transformCode: appData[11]
                    };
                  }
                }
                break;
              case 65499:
                var quantizationTablesLength = readUint16();
                var quantizationTablesEnd = quantizationTablesLength + offset - 2;
                while (offset < quantizationTablesEnd) {
                  var quantizationTableSpec = data[offset++];
                  requestMemoryAllocation(64 * 4);
                  var tableData = new Int32Array(64);
                  if (quantizationTableSpec >> 4 === 0) {
                    for (j = 0; j < 64; j++) {
                      var z = dctZigZag[j];
                      tableData[z] = data[offset++];
                    }
                  } else if (quantizationTableSpec >> 4 === 1) {
                    for (j = 0; j < 64; j++) {
                      var z = dctZigZag[j];
                      tableData[z] = readUint16();
                    }
                  } else
                    throw new Error("DQT: invalid table spec");
                  quantizationTables[quantizationTableSpec & 15] = tableData;
                }
                break;
              case 65472:
              // SOF0 (Start of Frame, Baseline DCT)
              case 65473:
              // SOF1 (Start of Frame, Extended DCT)
              case 65474:
                readUint16();
                frame = {};
                frame.extended = fileMarker === 65473;
                frame.progressive = fileMarker === 65474;
                frame.precision = data[offset++];
                frame.scanLines = readUint16();
                frame.samplesPerLine = readUint16();
                frame.components = {};
                frame.componentsOrder = [];
                var pixelsInFrame = frame.scanLines * frame.samplesPerLine;
                if (pixelsInFrame > maxResolutionInPixels) {
                  var exceededAmount = Math.ceil((pixelsInFrame - maxResolutionInPixels) / 1e6);
                  throw new Error(`maxResolutionInMP limit exceeded by ${exceededAmount}MP`);
                }
                var componentsCount = data[offset++], componentId;
                var maxH = 0, maxV = 0;
                for (i2 = 0; i2 < componentsCount; i2++) {
                  componentId = data[offset];
                  var h = data[offset + 1] >> 4;
                  var v = data[offset + 1] & 15;
                  var qId = data[offset + 2];
                  if (h <= 0 || v <= 0) {
                    throw new Error("Invalid sampling factor, expected values above 0");
                  }
                  frame.componentsOrder.push(componentId);
                  frame.components[componentId] = {
                    h,
                    v,
                    quantizationIdx: qId
                  };
                  offset += 3;
                }
                prepareComponents(frame);
                frames.push(frame);
                break;
              case 65476:
                var huffmanLength = readUint16();
                for (i2 = 2; i2 < huffmanLength; ) {
                  var huffmanTableSpec = data[offset++];
                  var codeLengths = new Uint8Array(16);
                  var codeLengthSum = 0;
                  for (j = 0; j < 16; j++, offset++) {
                    codeLengthSum += codeLengths[j] = data[offset];
                  }
                  requestMemoryAllocation(16 + codeLengthSum);
                  var huffmanValues = new Uint8Array(codeLengthSum);
                  for (j = 0; j < codeLengthSum; j++, offset++)
                    huffmanValues[j] = data[offset];
                  i2 += 17 + codeLengthSum;
                  (huffmanTableSpec >> 4 === 0 ? huffmanTablesDC : huffmanTablesAC)[huffmanTableSpec & 15] = buildHuffmanTable(codeLengths, huffmanValues);
                }
                break;
              case 65501:
                readUint16();
                resetInterval = readUint16();
                break;
              case 65500:
                readUint16();
                readUint16();
                break;
              case 65498:
                var scanLength = readUint16();
                var selectorsCount = data[offset++];
                var components = [], component;
                for (i2 = 0; i2 < selectorsCount; i2++) {
                  component = frame.components[data[offset++]];
                  var tableSpec = data[offset++];
                  component.huffmanTableDC = huffmanTablesDC[tableSpec >> 4];
                  component.huffmanTableAC = huffmanTablesAC[tableSpec & 15];
                  components.push(component);
                }
                var spectralStart = data[offset++];
                var spectralEnd = data[offset++];
                var successiveApproximation = data[offset++];
                var processed = decodeScan(
                  data,
                  offset,
                  frame,
                  components,
                  resetInterval,
                  spectralStart,
                  spectralEnd,
                  successiveApproximation >> 4,
                  successiveApproximation & 15,
                  this.opts
                );
                offset += processed;
                break;
              case 65535:
                if (data[offset] !== 255) {
                  offset--;
                }
                break;
              default:
                if (data[offset - 3] == 255 && data[offset - 2] >= 192 && data[offset - 2] <= 254) {
                  offset -= 3;
                  break;
                } else if (fileMarker === 224 || fileMarker == 225) {
                  if (malformedDataOffset !== -1) {
                    throw new Error(`first unknown JPEG marker at offset ${malformedDataOffset.toString(16)}, second unknown JPEG marker ${fileMarker.toString(16)} at offset ${(offset - 1).toString(16)}`);
                  }
                  malformedDataOffset = offset - 1;
                  const nextOffset = readUint16();
                  if (data[offset + nextOffset - 2] === 255) {
                    offset += nextOffset - 2;
                    break;
                  }
                }
                throw new Error("unknown JPEG marker " + fileMarker.toString(16));
            }
            fileMarker = readUint16();
          }
          if (frames.length != 1)
            throw new Error("only single frame JPEGs supported");
          for (var i2 = 0; i2 < frames.length; i2++) {
            var cp = frames[i2].components;
            for (var j in cp) {
              cp[j].quantizationTable = quantizationTables[cp[j].quantizationIdx];
              delete cp[j].quantizationIdx;
            }
          }
          this.width = frame.samplesPerLine;
          this.height = frame.scanLines;
          this.jfif = jfif;
          this.adobe = adobe;
          this.components = [];
          for (var i2 = 0; i2 < frame.componentsOrder.length; i2++) {
            var component = frame.components[frame.componentsOrder[i2]];
            this.components.push({
              lines: buildComponentData(frame, component),
              scaleX: component.h / frame.maxH,
              scaleY: component.v / frame.maxV
            });
          }
        },
        getData: function getData(width, height) {
          var scaleX = this.width / width, scaleY = this.height / height;
          var component1, component2, component3, component4;
          var component1Line, component2Line, component3Line, component4Line;
          var x2, y;
          var offset = 0;
          var Y, Cb, Cr, K, C, M, Ye, R, G, B;
          var colorTransform;
          var dataLength = width * height * this.components.length;
          requestMemoryAllocation(dataLength);
          var data = new Uint8Array(dataLength);
          switch (this.components.length) {
            case 1:
              component1 = this.components[0];
              for (y = 0; y < height; y++) {
                component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
                for (x2 = 0; x2 < width; x2++) {
                  Y = component1Line[0 | x2 * component1.scaleX * scaleX];
                  data[offset++] = Y;
                }
              }
              break;
            case 2:
              component1 = this.components[0];
              component2 = this.components[1];
              for (y = 0; y < height; y++) {
                component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
                component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
                for (x2 = 0; x2 < width; x2++) {
                  Y = component1Line[0 | x2 * component1.scaleX * scaleX];
                  data[offset++] = Y;
                  Y = component2Line[0 | x2 * component2.scaleX * scaleX];
                  data[offset++] = Y;
                }
              }
              break;
            case 3:
              colorTransform = true;
              if (this.adobe && this.adobe.transformCode)
                colorTransform = true;
              else if (typeof this.opts.colorTransform !== "undefined")
                colorTransform = !!this.opts.colorTransform;
              component1 = this.components[0];
              component2 = this.components[1];
              component3 = this.components[2];
              for (y = 0; y < height; y++) {
                component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
                component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
                component3Line = component3.lines[0 | y * component3.scaleY * scaleY];
                for (x2 = 0; x2 < width; x2++) {
                  if (!colorTransform) {
                    R = component1Line[0 | x2 * component1.scaleX * scaleX];
                    G = component2Line[0 | x2 * component2.scaleX * scaleX];
                    B = component3Line[0 | x2 * component3.scaleX * scaleX];
                  } else {
                    Y = component1Line[0 | x2 * component1.scaleX * scaleX];
                    Cb = component2Line[0 | x2 * component2.scaleX * scaleX];
                    Cr = component3Line[0 | x2 * component3.scaleX * scaleX];
                    R = clampTo8bit(Y + 1.402 * (Cr - 128));
                    G = clampTo8bit(Y - 0.3441363 * (Cb - 128) - 0.71413636 * (Cr - 128));
                    B = clampTo8bit(Y + 1.772 * (Cb - 128));
                  }
                  data[offset++] = R;
                  data[offset++] = G;
                  data[offset++] = B;
                }
              }
              break;
            case 4:
              if (!this.adobe)
                throw new Error("Unsupported color mode (4 components)");
              colorTransform = false;
              if (this.adobe && this.adobe.transformCode)
                colorTransform = true;
              else if (typeof this.opts.colorTransform !== "undefined")
                colorTransform = !!this.opts.colorTransform;
              component1 = this.components[0];
              component2 = this.components[1];
              component3 = this.components[2];
              component4 = this.components[3];
              for (y = 0; y < height; y++) {
                component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
                component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
                component3Line = component3.lines[0 | y * component3.scaleY * scaleY];
                component4Line = component4.lines[0 | y * component4.scaleY * scaleY];
                for (x2 = 0; x2 < width; x2++) {
                  if (!colorTransform) {
                    C = component1Line[0 | x2 * component1.scaleX * scaleX];
                    M = component2Line[0 | x2 * component2.scaleX * scaleX];
                    Ye = component3Line[0 | x2 * component3.scaleX * scaleX];
                    K = component4Line[0 | x2 * component4.scaleX * scaleX];
                  } else {
                    Y = component1Line[0 | x2 * component1.scaleX * scaleX];
                    Cb = component2Line[0 | x2 * component2.scaleX * scaleX];
                    Cr = component3Line[0 | x2 * component3.scaleX * scaleX];
                    K = component4Line[0 | x2 * component4.scaleX * scaleX];
                    C = 255 - clampTo8bit(Y + 1.402 * (Cr - 128));
                    M = 255 - clampTo8bit(Y - 0.3441363 * (Cb - 128) - 0.71413636 * (Cr - 128));
                    Ye = 255 - clampTo8bit(Y + 1.772 * (Cb - 128));
                  }
                  data[offset++] = 255 - C;
                  data[offset++] = 255 - M;
                  data[offset++] = 255 - Ye;
                  data[offset++] = 255 - K;
                }
              }
              break;
            default:
              throw new Error("Unsupported color mode");
          }
          return data;
        },
        copyToImageData: function copyToImageData(imageData, formatAsRGBA) {
          var width = imageData.width, height = imageData.height;
          var imageDataArray = imageData.data;
          var data = this.getData(width, height);
          var i2 = 0, j = 0, x2, y;
          var Y, K, C, M, R, G, B;
          switch (this.components.length) {
            case 1:
              for (y = 0; y < height; y++) {
                for (x2 = 0; x2 < width; x2++) {
                  Y = data[i2++];
                  imageDataArray[j++] = Y;
                  imageDataArray[j++] = Y;
                  imageDataArray[j++] = Y;
                  if (formatAsRGBA) {
                    imageDataArray[j++] = 255;
                  }
                }
              }
              break;
            case 3:
              for (y = 0; y < height; y++) {
                for (x2 = 0; x2 < width; x2++) {
                  R = data[i2++];
                  G = data[i2++];
                  B = data[i2++];
                  imageDataArray[j++] = R;
                  imageDataArray[j++] = G;
                  imageDataArray[j++] = B;
                  if (formatAsRGBA) {
                    imageDataArray[j++] = 255;
                  }
                }
              }
              break;
            case 4:
              for (y = 0; y < height; y++) {
                for (x2 = 0; x2 < width; x2++) {
                  C = data[i2++];
                  M = data[i2++];
                  Y = data[i2++];
                  K = data[i2++];
                  R = 255 - clampTo8bit(C * (1 - K / 255) + K);
                  G = 255 - clampTo8bit(M * (1 - K / 255) + K);
                  B = 255 - clampTo8bit(Y * (1 - K / 255) + K);
                  imageDataArray[j++] = R;
                  imageDataArray[j++] = G;
                  imageDataArray[j++] = B;
                  if (formatAsRGBA) {
                    imageDataArray[j++] = 255;
                  }
                }
              }
              break;
            default:
              throw new Error("Unsupported color mode");
          }
        }
      };
      var totalBytesAllocated = 0;
      var maxMemoryUsageBytes = 0;
      function requestMemoryAllocation(increaseAmount = 0) {
        var totalMemoryImpactBytes = totalBytesAllocated + increaseAmount;
        if (totalMemoryImpactBytes > maxMemoryUsageBytes) {
          var exceededAmount = Math.ceil((totalMemoryImpactBytes - maxMemoryUsageBytes) / 1024 / 1024);
          throw new Error(`maxMemoryUsageInMB limit exceeded by at least ${exceededAmount}MB`);
        }
        totalBytesAllocated = totalMemoryImpactBytes;
      }
      constructor.resetMaxMemoryUsage = function(maxMemoryUsageBytes_) {
        totalBytesAllocated = 0;
        maxMemoryUsageBytes = maxMemoryUsageBytes_;
      };
      constructor.getBytesAllocated = function() {
        return totalBytesAllocated;
      };
      constructor.requestMemoryAllocation = requestMemoryAllocation;
      return constructor;
    })();
    if (typeof module !== "undefined") {
      module.exports = decode4;
    } else if (typeof window !== "undefined") {
      window["jpeg-js"] = window["jpeg-js"] || {};
      window["jpeg-js"].decode = decode4;
    }
    function decode4(jpegData, userOpts = {}) {
      var defaultOpts = {
        // "undefined" means "Choose whether to transform colors based on the image’s color model."
        colorTransform: void 0,
        useTArray: false,
        formatAsRGBA: true,
        tolerantDecoding: true,
        maxResolutionInMP: 100,
        // Don't decode more than 100 megapixels
        maxMemoryUsageInMB: 512
        // Don't decode if memory footprint is more than 512MB
      };
      var opts = { ...defaultOpts, ...userOpts };
      var arr = new Uint8Array(jpegData);
      var decoder = new JpegImage();
      decoder.opts = opts;
      JpegImage.resetMaxMemoryUsage(opts.maxMemoryUsageInMB * 1024 * 1024);
      decoder.parse(arr);
      var channels = opts.formatAsRGBA ? 4 : 3;
      var bytesNeeded = decoder.width * decoder.height * channels;
      try {
        JpegImage.requestMemoryAllocation(bytesNeeded);
        var image = {
          width: decoder.width,
          height: decoder.height,
          exifBuffer: decoder.exifBuffer,
          data: opts.useTArray ? new Uint8Array(bytesNeeded) : Buffer.alloc(bytesNeeded)
        };
        if (decoder.comments.length > 0) {
          image["comments"] = decoder.comments;
        }
      } catch (err2) {
        if (err2 instanceof RangeError) {
          throw new Error("Could not allocate enough memory for the image. Required: " + bytesNeeded);
        }
        if (err2 instanceof ReferenceError) {
          if (err2.message === "Buffer is not defined") {
            throw new Error("Buffer is not globally defined in this environment. Consider setting useTArray to true");
          }
        }
        throw err2;
      }
      decoder.copyToImageData(image, opts.formatAsRGBA);
      return image;
    }
  }
});

// node_modules/jpeg-js/index.js
var require_jpeg_js = __commonJS({
  "node_modules/jpeg-js/index.js"(exports, module) {
    var encode2 = require_encoder();
    var decode4 = require_decoder();
    module.exports = {
      encode: encode2,
      decode: decode4
    };
  }
});

// packages/image/dist/dicom/codecs/native.js
function createCodecs(module) {
  let codecs;
  return (packed, compression, shape) => {
    codecs ??= instantiate(module);
    try {
      return decode(codecs, packed, compression, shape);
    } catch (error) {
      codecs = void 0;
      throw error;
    }
  };
}
var entryPoints = {
  jpeg: "DecodeJpeg",
  "jpeg-2000": "DecodeJpeg2000"
};
var lostPixels = /premature end|corrupt(?!.*extraneous)|truncat|not enough|fail|invalid|inconsisten|expected|missing|exceed/i;
function instantiate(module) {
  const text = (at, length2) => new TextDecoder().decode(new Uint8Array(exports.memory.buffer, at, length2));
  const nothing = () => 0;
  const imports = {
    env: {
      onCodecsException: (at, length2) => {
        throw new Error(text(at, length2));
      },
      onCodecsInfo: (at, length2) => {
        const remark = text(at, length2);
        if (lostPixels.test(remark))
          throw new Error(remark.replace(/^(\w+::)+/, "").trim());
      },
      onCodecsTrace: nothing,
      emscripten_notify_memory_growth: nothing
    },
    wasi_snapshot_preview1: {
      proc_exit: (status) => {
        throw new Error(`the decoder stopped with status ${status}`);
      },
      environ_sizes_get: (count, size) => {
        const view = new DataView(exports.memory.buffer);
        view.setUint32(count, 0, true);
        view.setUint32(size, 0, true);
        return 0;
      },
      clock_time_get: nothing,
      environ_get: nothing,
      fd_close: nothing,
      fd_seek: nothing,
      fd_write: nothing
    }
  };
  const exports = new WebAssembly.Instance(module, imports).exports;
  exports._initialize();
  return exports;
}
function decode(wasm, packed, compression, shape) {
  const entry = entryPoints[compression];
  if (entry === void 0)
    throw new Error(`${compression} is not decoded here`);
  const context = wasm.CreateCodecsContext();
  wasm.SetColumns(context, shape.columns);
  wasm.SetRows(context, shape.rows);
  wasm.SetBitsAllocated(context, shape.bitsAllocated);
  wasm.SetBitsStored(context, shape.bitsStored);
  wasm.SetSamplesPerPixel(context, shape.samples);
  wasm.SetPixelRepresentation(context, shape.signed ? 1 : 0);
  wasm.SetEncodedBufferSize(context, packed.length);
  new Uint8Array(wasm.memory.buffer).set(packed, wasm.GetEncodedBuffer(context));
  const parameters = wasm.CreateDecoderParameters();
  wasm.SetConvertColorspaceToRgb(parameters, 0);
  wasm[entry](context, parameters);
  const start = wasm.GetDecodedBuffer(context);
  const decoded2 = new Uint8Array(wasm.memory.buffer).slice(start, start + wasm.GetDecodedBufferSize(context));
  wasm.ReleaseDecoderParameters(parameters);
  wasm.ReleaseCodecsContext(context);
  return decoded2;
}

// packages/image/dist/dicom/file.js
var import_dicom_parser2 = __toESM(require_dicomParser_min(), 1);

// packages/image/dist/dicom/attributes.js
var attributes = {
  MediaStorageSOPClassUID: ["x00020002", "UI"],
  TransferSyntaxUID: ["x00020010", "UI"],
  SpecificCharacterSet: ["x00080005", "CS"],
  SOPClassUID: ["x00080016", "UI"],
  SOPInstanceUID: ["x00080018", "UI"],
  StudyDate: ["x00080020", "DA"],
  SeriesDate: ["x00080021", "DA"],
  AcquisitionDate: ["x00080022", "DA"],
  StudyTime: ["x00080030", "TM"],
  SeriesTime: ["x00080031", "TM"],
  AcquisitionTime: ["x00080032", "TM"],
  Modality: ["x00080060", "CS"],
  SeriesDescription: ["x0008103e", "LO"],
  ReferencedSOPInstanceUID: ["x00081155", "UI"],
  SourceImageSequence: ["x00082112", "SQ"],
  DerivationImageSequence: ["x00089124", "SQ"],
  PatientName: ["x00100010", "PN"],
  PatientID: ["x00100020", "LO"],
  PatientWeight: ["x00101030", "DS"],
  SliceThickness: ["x00180050", "DS"],
  SpacingBetweenSlices: ["x00180088", "DS"],
  RadiopharmaceuticalStartTime: ["x00181072", "TM"],
  RadionuclideTotalDose: ["x00181074", "DS"],
  RadionuclideHalfLife: ["x00181075", "DS"],
  RadiopharmaceuticalStartDateTime: ["x00181078", "DT"],
  ImagerPixelSpacing: ["x00181164", "DS"],
  SequenceOfUltrasoundRegions: ["x00186011", "SQ"],
  RegionDataType: ["x00186014", "US"],
  RegionLocationMinX0: ["x00186018", "UL"],
  RegionLocationMinY0: ["x0018601a", "UL"],
  RegionLocationMaxX1: ["x0018601c", "UL"],
  RegionLocationMaxY1: ["x0018601e", "UL"],
  PhysicalUnitsXDirection: ["x00186024", "US"],
  PhysicalUnitsYDirection: ["x00186026", "US"],
  PhysicalDeltaX: ["x0018602c", "FD"],
  PhysicalDeltaY: ["x0018602e", "FD"],
  StudyInstanceUID: ["x0020000d", "UI"],
  SeriesInstanceUID: ["x0020000e", "UI"],
  SeriesNumber: ["x00200011", "IS"],
  InstanceNumber: ["x00200013", "IS"],
  ImagePositionPatient: ["x00200032", "DS"],
  ImageOrientationPatient: ["x00200037", "DS"],
  FrameOfReferenceUID: ["x00200052", "UI"],
  PlanePositionSequence: ["x00209113", "SQ"],
  PlaneOrientationSequence: ["x00209116", "SQ"],
  SamplesPerPixel: ["x00280002", "US"],
  PhotometricInterpretation: ["x00280004", "CS"],
  PlanarConfiguration: ["x00280006", "US"],
  NumberOfFrames: ["x00280008", "IS"],
  Rows: ["x00280010", "US"],
  Columns: ["x00280011", "US"],
  PixelSpacing: ["x00280030", "DS"],
  CorrectedImage: ["x00280051", "CS"],
  BitsAllocated: ["x00280100", "US"],
  BitsStored: ["x00280101", "US"],
  HighBit: ["x00280102", "US"],
  PixelRepresentation: ["x00280103", "US"],
  PixelPaddingValue: ["x00280120", "SS"],
  PixelPaddingRangeLimit: ["x00280121", "SS"],
  RescaleIntercept: ["x00281052", "DS"],
  RescaleSlope: ["x00281053", "DS"],
  RescaleType: ["x00281054", "LO"],
  RedPaletteColorLookupTableDescriptor: ["x00281101", "US"],
  GreenPaletteColorLookupTableDescriptor: ["x00281102", "US"],
  BluePaletteColorLookupTableDescriptor: ["x00281103", "US"],
  RedPaletteColorLookupTableData: ["x00281201", "OW"],
  GreenPaletteColorLookupTableData: ["x00281202", "OW"],
  BluePaletteColorLookupTableData: ["x00281203", "OW"],
  SegmentedRedPaletteColorLookupTableData: ["x00281221", "OW"],
  SegmentedGreenPaletteColorLookupTableData: ["x00281222", "OW"],
  SegmentedBluePaletteColorLookupTableData: ["x00281223", "OW"],
  ModalityLUTSequence: ["x00283000", "SQ"],
  PixelMeasuresSequence: ["x00289110", "SQ"],
  PixelValueTransformationSequence: ["x00289145", "SQ"],
  RadiopharmaceuticalInformationSequence: ["x00540016", "SQ"],
  Units: ["x00541001", "CS"],
  SUVType: ["x00541006", "CS"],
  DecayCorrection: ["x00541102", "CS"],
  SegmentationType: ["x00620001", "CS"],
  SegmentSequence: ["x00620002", "SQ"],
  SegmentNumber: ["x00620004", "US"],
  SegmentLabel: ["x00620005", "LO"],
  SegmentIdentificationSequence: ["x0062000a", "SQ"],
  ReferencedSegmentNumber: ["x0062000b", "US"],
  MaximumFractionalValue: ["x0062000e", "US"],
  StructureSetROISequence: ["x30060020", "SQ"],
  ROINumber: ["x30060022", "IS"],
  ROIName: ["x30060026", "LO"],
  ROIContourSequence: ["x30060039", "SQ"],
  ContourSequence: ["x30060040", "SQ"],
  ContourGeometricType: ["x30060042", "CS"],
  ContourData: ["x30060050", "DS"],
  ReferencedROINumber: ["x30060084", "IS"],
  SharedFunctionalGroupsSequence: ["x52009229", "SQ"],
  PerFrameFunctionalGroupsSequence: ["x52009230", "SQ"],
  PhilipsSUVScaleFactor: ["x70531000", "DS"],
  PhilipsActivityConcentrationScaleFactor: ["x70531009", "DS"],
  ExtendedOffsetTable: ["x7fe00001", "OV"],
  ExtendedOffsetTableLengths: ["x7fe00002", "OV"],
  FloatPixelData: ["x7fe00008", "OF"],
  DoubleFloatPixelData: ["x7fe00009", "OD"],
  PixelData: ["x7fe00010", "OW"]
};

// packages/image/dist/dicom/dataset.js
var import_dicom_parser = __toESM(require_dicomParser_min(), 1);
var Dataset = class _Dataset {
  #source;
  #decoder;
  constructor(source, decoder) {
    this.#source = source;
    this.#decoder = decoder ?? decoderOf(latin1(this.#bytes("SpecificCharacterSet")));
  }
  /** Where an element lies: present also when it is empty. */
  element(keyword) {
    return this.#source.elements[attributes[keyword][0]];
  }
  /** The whole text, in the character set of the file, without padding. */
  text(keyword) {
    const bytes = this.#bytes(keyword);
    const text = bytes === void 0 ? "" : trim(this.#decoder.decode(bytes));
    return text === "" ? void 0 : text;
  }
  /** The values of an element of several texts. */
  texts(keyword) {
    return this.text(keyword)?.split("\\").map(trim) ?? [];
  }
  /** The first value as a finite number. */
  number(keyword) {
    return this.numbers(keyword)[0];
  }
  /** All values as numbers; an empty list when one of them is none. */
  numbers(keyword) {
    const bytes = this.#bytes(keyword);
    if (bytes === void 0)
      return [];
    const vr = this.#representation(keyword);
    const values = isText(vr) ? numbersOfText(latin1(bytes)) : this.#binary(bytes, vr);
    return values.every(Number.isFinite) ? values : [];
  }
  /** The raw bytes of an element, or undefined when it is absent, empty or reaches out of the file. */
  bytes(keyword) {
    return this.#bytes(keyword);
  }
  /** True when numbers are stored with the most significant byte first. */
  get bigEndian() {
    return this.#source.byteArrayParser === import_dicom_parser.default.bigEndianByteArrayParser;
  }
  /** The items of a sequence. */
  items(keyword) {
    const element = this.element(keyword);
    if (element === void 0)
      return [];
    if (element.items === void 0 && element.vr === "UN")
      this.#readUnknownSequence(element);
    return (element.items ?? []).flatMap(({ dataSet }) => dataSet ? [new _Dataset(dataSet, this.#decoder)] : []);
  }
  /** The first item of a sequence. */
  item(keyword) {
    return this.items(keyword)[0];
  }
  #bytes(keyword) {
    const element = this.element(keyword);
    if (element === void 0 || element.length <= 0)
      return void 0;
    const { dataOffset: dataOffset2, length: length2 } = element;
    const { byteArray } = this.#source;
    return dataOffset2 + length2 > byteArray.length ? void 0 : byteArray.subarray(dataOffset2, dataOffset2 + length2);
  }
  /** The representation in the file where it is one of numbers, else the one of the dictionary. */
  #representation(keyword) {
    const vr = this.element(keyword)?.vr;
    return vr !== void 0 && (isText(vr) || vr in binaryReaders) ? vr : attributes[keyword][1];
  }
  #binary(bytes, vr) {
    const reader = binaryReaders[vr];
    if (reader === void 0)
      return [];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const values = [];
    for (let at = 0; at + reader.size <= bytes.length; at += reader.size) {
      values.push(reader.read(view, at, !this.bigEndian));
    }
    return values;
  }
  // A sequence that was copied as "unknown" is written in implicit little endian (PS3.5, 6.2.2, note 2).
  #readUnknownSequence(element) {
    const { byteArray } = this.#source;
    const end = Math.min(byteArray.length, element.dataOffset + element.length);
    const { littleEndianByteArrayParser, ByteStream } = import_dicom_parser.default;
    const stream = new ByteStream(littleEndianByteArrayParser, byteArray.subarray(0, end), element.dataOffset);
    parsing(() => import_dicom_parser.default.readSequenceItemsImplicit(stream, element));
  }
};
function parsing(parse2) {
  try {
    return parse2();
  } catch (error) {
    if (error instanceof RadError)
      throw error;
    throw new RadError("RAD-DICOM-INVALID", { problem: reasonOf(error) });
  }
}
function reasonOf(error) {
  if (error instanceof RangeError)
    return "its sequences are nested too deeply or a length is out of range";
  if (typeof error === "object" && error !== null && "exception" in error)
    return reasonOf(error.exception);
  const text = typeof error === "string" ? error : error instanceof Error ? error.message : "it cannot be parsed";
  return text.replace(/^dicomParser\.\w+: /, "");
}
var binaryReaders = {
  US: { size: 2, read: (v, at, le) => v.getUint16(at, le) },
  SS: { size: 2, read: (v, at, le) => v.getInt16(at, le) },
  OW: { size: 2, read: (v, at, le) => v.getUint16(at, le) },
  UL: { size: 4, read: (v, at, le) => v.getUint32(at, le) },
  SL: { size: 4, read: (v, at, le) => v.getInt32(at, le) },
  FL: { size: 4, read: (v, at, le) => v.getFloat32(at, le) },
  FD: { size: 8, read: (v, at, le) => v.getFloat64(at, le) },
  OV: { size: 8, read: (v, at, le) => Number(v.getBigUint64(at, le)) }
};
function isText(vr) {
  return vr === "DS" || vr === "IS" || vr === "LO" || vr === "SH" || vr === "CS" || vr === "UT" || vr === "LT";
}
function numbersOfText(text) {
  return text.split("\\").map((part2) => {
    const value = trim(part2);
    return value === "" ? Number.NaN : Number(value);
  });
}
function trim(text) {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32)
    end--;
  let start = 0;
  while (start < end && text.charCodeAt(start) <= 32)
    start++;
  return text.slice(start, end);
}
function latin1(bytes) {
  let text = "";
  for (const byte of bytes ?? [])
    text += String.fromCharCode(byte);
  return text;
}
var encodings = {
  "ISO_IR 192": "utf-8",
  GB18030: "gb18030",
  GBK: "gbk",
  "ISO_IR 100": "windows-1252",
  "ISO_IR 101": "iso-8859-2",
  "ISO_IR 109": "iso-8859-3",
  "ISO_IR 110": "iso-8859-4",
  "ISO_IR 144": "iso-8859-5",
  "ISO_IR 127": "iso-8859-6",
  "ISO_IR 126": "iso-8859-7",
  "ISO_IR 138": "iso-8859-8",
  "ISO_IR 148": "windows-1254",
  "ISO_IR 166": "windows-874",
  "ISO_IR 13": "shift_jis",
  "ISO 2022 IR 87": "iso-2022-jp",
  "ISO 2022 IR 159": "iso-2022-jp",
  "ISO 2022 IR 149": "euc-kr",
  "ISO 2022 IR 58": "gbk"
};
function decoderOf(characterSets) {
  const named = characterSets.split("\\").map((name) => {
    const label = trim(name);
    return encodings[label] ?? encodings[label.replace("ISO 2022 IR", "ISO_IR")];
  });
  return new TextDecoder(named.findLast((label) => label !== void 0) ?? "utf-8");
}

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flm = /* @__PURE__ */ hMap(flt, 9, 0);
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v;
  d[o + 1] |= v >> 8;
  d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
  var t = [];
  for (var i2 = 0; i2 < d.length; ++i2) {
    if (d[i2])
      t.push({ s: i2, f: d[i2] });
  }
  var s = t.length;
  var t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    v[t[0].s] = 1;
    return { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  });
  t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  t[0] = { s: -1, f: l.f + r.f, l, r };
  while (i1 != s - 1) {
    l = t[t[i0].f < t[i22].f ? i0++ : i22++];
    r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++];
    t[i1++] = { s: -1, f: l.f + r.f, l, r };
  }
  var maxSym = t2[0].s;
  for (var i2 = 1; i2 < s; ++i2) {
    if (t2[i2].s > maxSym)
      maxSym = t2[i2].s;
  }
  var tr = new u16(maxSym + 1);
  var mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0;
    var lft = mbt - mb, cst = 1 << lft;
    t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    });
    for (; i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb) {
        dt += cst - (1 << mbt - tr[i2_1]);
        tr[i2_1] = mb;
      } else
        break;
    }
    dt >>= lft;
    while (dt > 0) {
      var i2_2 = t2[i2].s;
      if (tr[i2_2] < mb)
        dt -= 1 << mb - tr[i2_2]++ - 1;
      else
        ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      if (tr[i2_3] == mb) {
        --tr[i2_3];
        ++dt;
      }
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
};
var ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
  var s = c.length;
  while (s && !c[--s])
    ;
  var cl = new u16(++s);
  var cli = 0, cln = c[0], cls = 1;
  var w = function(v) {
    cl[cli++] = v;
  };
  for (var i2 = 1; i2 <= s; ++i2) {
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        if (cls > 2) {
          w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
          cls = 0;
        }
      } else if (cls > 3) {
        w(cln), --cls;
        for (; cls > 6; cls -= 6)
          w(8304);
        if (cls > 2)
          w(cls - 3 << 5 | 8208), cls = 0;
      }
      while (cls--)
        w(cln);
      cls = 1;
      cln = c[i2];
    }
  }
  return { c: cl.subarray(0, cli), n: s };
};
var clen = function(cf, cl) {
  var l = 0;
  for (var i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
};
var wfblk = function(out, pos, dat) {
  var s = dat.length;
  var o = shft(pos + 2);
  out[o] = s & 255;
  out[o + 1] = s >> 8;
  out[o + 2] = out[o] ^ 255;
  out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final);
  ++lf[256];
  var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l;
  var _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l;
  var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
  var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
  var lcfreq = new u16(19);
  for (var i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
  var nlcc = 19;
  for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3;
  var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
  var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
  if (dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257);
    wbits(out, p + 5, ndc - 1);
    wbits(out, p + 10, nlcc - 4);
    p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    var lcts = [lclt, lcdt];
    for (var it = 0; it < 2; ++it) {
      var clct = lcts[it];
      for (var i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len];
        if (len > 15)
          wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12;
      }
    }
  } else {
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  }
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257];
      if (len > 7)
        wbits(out, p, sym >> 23 & 31), p += fleb[len];
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst];
      if (dst > 3)
        wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
    } else {
      wbits16(out, p, lm[sym]), p += ll[sym];
    }
  }
  wbits16(out, p, lm[256]);
  return p + ll[256];
};
var deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]);
var et = /* @__PURE__ */ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length;
  var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
  var w = o.subarray(pre, o.length - post);
  var lst = st.l;
  var pos = (st.r || 0) & 7;
  if (lvl) {
    if (pos)
      w[0] = st.r >> 3;
    var opt = deo[lvl - 1];
    var n = opt >> 13, c = opt & 8191;
    var msk_1 = (1 << plvl) - 1;
    var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
    var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
    var hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    };
    var syms = new i32(25e3);
    var lf = new u16(288), df = new u16(32);
    var lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
    for (; i2 + 2 < s; ++i2) {
      var hv = hsh(i2);
      var imod = i2 & 32767, pimod = head[hv];
      prev[imod] = pimod;
      head[hv] = imod;
      if (wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos);
          li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif)) {
          var maxn = Math.min(n, rem) - 1;
          var maxd = Math.min(32767, i2);
          var ml = Math.min(258, rem);
          while (dif <= maxd && --ch_1 && imod != pimod) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              var nl = 0;
              for (; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                l = nl, d = dif;
                if (nl > maxn)
                  break;
                var mmd = Math.min(dif, nl - 2);
                var md = 0;
                for (var j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767;
                  var pti = prev[ti];
                  var cd = ti - pti & 32767;
                  if (cd > md)
                    md = cd, pimod = ti;
                }
              }
            }
            imod = pimod, pimod = prev[imod];
            dif += imod - pimod & 32767;
          }
        }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din];
          ++lf[257 + lin];
          ++df[din];
          wi = i2 + l;
          ++lc_1;
        } else {
          syms[li++] = dat[i2];
          ++lf[dat[i2]];
        }
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2) {
      syms[li++] = dat[i2];
      ++lf[dat[i2]];
    }
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos);
    if (!lst) {
      st.r = pos & 7 | w[pos / 8 | 0] << 3;
      pos -= 7;
      st.h = head, st.p = prev, st.i = i2, st.w = wi;
    }
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      if (e >= s) {
        w[pos / 8 | 0] = lst;
        e = s;
      }
      pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
};
var adler = function() {
  var a = 1, b = 0;
  return {
    p: function(d) {
      var n = a, m = b;
      var l = d.length | 0;
      for (var i2 = 0; i2 != l; ) {
        var e = Math.min(i2 + 2655, l);
        for (; i2 < e; ++i2)
          m += n += d[i2];
        n = (n & 65535) + 15 * (n >> 16), m = (m & 65535) + 15 * (m >> 16);
      }
      a = n, b = m;
    },
    d: function() {
      a %= 65521, b %= 65521;
      return (a & 255) << 24 | (a & 65280) << 8 | (b & 255) << 8 | b >> 8;
    }
  };
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st) {
    st = { l: 1 };
    if (opt.dictionary) {
      var dict = opt.dictionary.subarray(-32768);
      var newDat = new u8(dict.length + dat.length);
      newDat.set(dict);
      newDat.set(dat, dict.length);
      dat = newDat;
      st.w = dict.length;
    }
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var wbytes = function(d, b, v) {
  for (; v; ++b)
    d[b] = v, v >>>= 8;
};
var gzs = function(d) {
  if (d[0] != 31 || d[1] != 139 || d[2] != 8)
    err(6, "invalid gzip data");
  var flg = d[3];
  var st = 10;
  if (flg & 4)
    st += (d[10] | d[11] << 8) + 2;
  for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
    ;
  return st + (flg & 2);
};
var zlh = function(c, o) {
  var lv = o.level, fl2 = lv == 0 ? 0 : lv < 6 ? 1 : lv == 9 ? 3 : 2;
  c[0] = 120, c[1] = fl2 << 6 | (o.dictionary && 32);
  c[1] |= 31 - (c[0] << 8 | c[1]) % 31;
  if (o.dictionary) {
    var h = adler();
    h.p(o.dictionary);
    wbytes(c, 2, h.d());
  }
};
var zls = function(d, dict) {
  if ((d[0] & 15) != 8 || d[0] >> 4 > 7 || (d[0] << 8 | d[1]) % 31)
    err(6, "invalid zlib data");
  if ((d[1] >> 5 & 1) == +!dict)
    err(6, "invalid zlib data: " + (d[1] & 32 ? "need" : "unexpected") + " dictionary");
  return (d[1] >> 3 & 4) + 2;
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var Gunzip = /* @__PURE__ */ (function() {
  function Gunzip2(opts, cb) {
    this.v = 1;
    this.r = 0;
    Inflate.call(this, opts, cb);
  }
  Gunzip2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    this.r += chunk.length;
    if (this.v) {
      var p = this.p.subarray(this.v - 1);
      var s = p.length > 3 ? gzs(p) : 4;
      if (s > p.length) {
        if (!final)
          return;
      } else if (this.v > 1 && this.onmember) {
        this.onmember(this.r - p.length);
      }
      this.p = p.subarray(s), this.v = 0;
    }
    Inflate.prototype.c.call(this, 0);
    if (this.s.f && !this.s.l) {
      this.v = shft(this.s.p) + 9;
      this.s = { i: 0 };
      this.o = new u8(0);
      this.push(new u8(0), final);
    } else if (final) {
      Inflate.prototype.c.call(this, final);
    }
  };
  return Gunzip2;
})();
function zlibSync(data, opts) {
  if (!opts)
    opts = {};
  var a = adler();
  a.p(data);
  var d = dopt(data, opts, opts.dictionary ? 6 : 2, 4);
  return zlh(d, opts), wbytes(d, d.length - 4, a.d()), d;
}
var Unzlib = /* @__PURE__ */ (function() {
  function Unzlib2(opts, cb) {
    Inflate.call(this, opts, cb);
    this.v = opts && opts.dictionary ? 2 : 1;
  }
  Unzlib2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    if (this.v) {
      if (this.p.length < 6 && !final)
        return;
      this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
    }
    if (final) {
      if (this.p.length < 4)
        err(6, "invalid zlib data");
      this.p = this.p.subarray(0, -4);
    }
    Inflate.prototype.c.call(this, final);
  };
  return Unzlib2;
})();
function unzlibSync(data, opts) {
  return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin13) {
  if (latin13) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}

// packages/image/dist/dicom/deflated.js
var step = 4096;
function inflateDataset(bytes, start, announcedEnd) {
  const headSize = Math.max(2 ** 20, 4 * bytes.length);
  const head = inflateUpTo(bytes, start, headSize);
  if (head.complete)
    return head.bytes;
  const limit = announcedEnd(head.bytes) + headSize;
  const whole = inflateUpTo(bytes, start, limit);
  if (!whole.complete)
    throw new RadError("RAD-FILE-SURPLUS", { expected: limit });
  return whole.bytes;
}
function inflateFrame(packed, size) {
  const { bytes } = inflateUpTo(packed, 0, size);
  if (bytes.length < size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: bytes.length });
  return bytes.subarray(0, size);
}
function inflateUpTo(packed, start, limit) {
  const pieces = [packed.subarray(0, start)];
  let total = start;
  const stream = new Inflate((piece) => {
    pieces.push(piece.slice());
    total += piece.length;
  });
  try {
    for (let at2 = start; at2 < packed.length && total <= limit; at2 += step) {
      stream.push(packed.subarray(at2, at2 + step), at2 + step >= packed.length);
    }
  } catch (error) {
    throw new RadError("RAD-FILE-CORRUPT", { detail: error instanceof Error ? error.message : String(error) });
  }
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, complete: total <= limit };
}

// packages/image/dist/dicom/file.js
var implicitLittleEndian = "1.2.840.10008.1.2";
var explicitLittleEndian = "1.2.840.10008.1.2.1";
var deflatedLittleEndian = "1.2.840.10008.1.2.1.99";
var dicomdir = "1.2.840.10008.1.3.10";
function isDicom(bytes) {
  return hasPreamble(bytes) || bareSyntax(bytes) !== void 0;
}
function isDicomdir({ header }) {
  return header.text("MediaStorageSOPClassUID") === dicomdir;
}
function parseDicom({ name, bytes }) {
  try {
    return { name, ...parse(bytes) };
  } catch (error) {
    throw toRadError(error, { file: name });
  }
}
function parse(bytes) {
  if (!hasPreamble(bytes)) {
    const syntaxUid2 = bareSyntax(bytes);
    if (syntaxUid2 === void 0) {
      throw new RadError("RAD-DICOM-INVALID", { problem: "it does not begin like a DICOM file" });
    }
    return { bytes, syntaxUid: syntaxUid2, header: parseHeader(bytes, syntaxUid2) };
  }
  const meta = parsing(() => import_dicom_parser2.default.readPart10Header(metaGroup(bytes)));
  const syntaxUid = new Dataset(meta).text("TransferSyntaxUID");
  if (syntaxUid === void 0)
    throw new RadError("RAD-DICOM-INVALID", { problem: "it names no transfer syntax" });
  if (syntaxUid !== deflatedLittleEndian)
    return parsePlain(bytes, syntaxUid);
  const { dataOffset: dataOffset2, length: length2 } = meta.elements[attributes.TransferSyntaxUID[0]];
  const asPlain = (unpacked) => unpacked.fill(0, dataOffset2 + explicitLittleEndian.length, dataOffset2 + length2);
  const start = meta.position;
  const plain = inflateDataset(bytes, start, (head) => pixelDataEnd(asPlain(head)));
  return { bytes: plain, syntaxUid, header: parseHeader(asPlain(plain)) };
}
function parsePlain(bytes, syntaxUid) {
  const first = tryHeader(bytes);
  const at = "header" in first && isComplete(first.header) ? -1 : findOffsetTable(bytes);
  if (at >= 0) {
    const renamed = withTablesAsBytes(bytes, at);
    return { bytes: renamed, syntaxUid, header: parseHeader(renamed) };
  }
  if ("failure" in first)
    throw first.failure;
  return { bytes, syntaxUid, header: first.header };
}
function isComplete(header) {
  return header.element("Rows") === void 0 || header.element("PixelData") !== void 0;
}
function tryHeader(bytes) {
  try {
    return { header: parseHeader(bytes) };
  } catch (failure) {
    return { failure };
  }
}
function withTablesAsBytes(bytes, at) {
  const length2 = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 8, true);
  const renamed = bytes.slice();
  for (const table of [at, at + 12 + length2]) {
    if (renamed[table + 4] === 79 && renamed[table + 5] === 86)
      renamed[table + 5] = 66;
  }
  return renamed;
}
function findOffsetTable(bytes) {
  const start = [224, 127, 1, 0, 79, 86, 0, 0];
  for (let at = 132; at + 12 <= bytes.length; at += 2) {
    if (bytes[at] === 224 && start.every((byte, i2) => bytes[at + i2] === byte))
      return at;
  }
  return -1;
}
function metaGroup(bytes) {
  const first = 132;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const told = bytes.length >= first + 12 && view.getUint32(first, true) === 2 && view.getUint16(first + 4, true) === 19541;
  return told ? bytes.subarray(0, first + 12 + view.getUint32(first + 8, true)) : bytes;
}
function parseHeader(bytes, bareSyntaxUid) {
  const options = { untilTag: attributes.PixelData[0] };
  const bare = bareSyntaxUid === void 0 ? {} : { TransferSyntaxUID: bareSyntaxUid };
  return new Dataset(parsing(() => import_dicom_parser2.default.parseDicom(bytes, { ...options, ...bare })));
}
function pixelDataEnd(bytes) {
  const pixels = parseHeader(bytes).element("PixelData");
  if (pixels === void 0)
    throw new RadError("RAD-DICOM-INVALID", { problem: "its header is implausibly long" });
  return pixels.dataOffset + (pixels.hadUndefinedLength ? 0 : pixels.length);
}
function hasPreamble(bytes) {
  return bytes.length >= 132 && bytes[128] === 68 && bytes[129] === 73 && bytes[130] === 67 && bytes[131] === 77;
}
function bareSyntax(bytes) {
  if (bytes.length < 16 || bytes[0] !== 8 || bytes[1] !== 0 || bytes[3] !== 0)
    return void 0;
  const isCapital = (byte) => byte >= 65 && byte <= 90;
  if (isCapital(bytes[4]) && isCapital(bytes[5]))
    return explicitLittleEndian;
  const length2 = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return length2 <= 256 ? implicitLittleEndian : void 0;
}

// packages/image/dist/volume/volume.js
var identityDirection = [1, 0, 0, 0, 1, 0, 0, 0, 1];
function voxelCount({ size }) {
  return size[0] * size[1] * size[2];
}
function voxelVolume({ spacing }) {
  return spacing[0] * spacing[1] * spacing[2];
}

// packages/image/dist/dicom/transfer-syntax.js
var transferSyntaxes = {
  "1.2.840.10008.1.2": { name: "implicit little endian" },
  "1.2.840.10008.1.2.1": { name: "explicit little endian" },
  "1.2.840.10008.1.2.1.99": { name: "deflated explicit little endian" },
  "1.2.840.10008.1.2.2": { name: "explicit big endian" },
  "1.2.840.10008.1.2.8.1": { name: "deflated image frames", compression: "deflate" },
  "1.2.840.10008.1.2.5": { name: "RLE lossless", compression: "rle" },
  "1.2.840.10008.1.2.4.50": { name: "JPEG baseline", compression: "jpeg" },
  "1.2.840.10008.1.2.4.51": { name: "JPEG extended", compression: "jpeg" },
  "1.2.840.10008.1.2.4.57": { name: "JPEG lossless", compression: "jpeg" },
  "1.2.840.10008.1.2.4.70": { name: "JPEG lossless, first order", compression: "jpeg" },
  "1.2.840.10008.1.2.4.80": { name: "JPEG-LS lossless", compression: "jpeg-ls" },
  "1.2.840.10008.1.2.4.81": { name: "JPEG-LS near-lossless", compression: "jpeg-ls" },
  "1.2.840.10008.1.2.4.90": { name: "JPEG 2000 lossless", compression: "jpeg-2000" },
  "1.2.840.10008.1.2.4.91": { name: "JPEG 2000", compression: "jpeg-2000" }
};
function requireTransferSyntax(uid) {
  const syntax = transferSyntaxes[uid];
  if (syntax === void 0)
    throw new RadError("RAD-DICOM-TRANSFER-SYNTAX", { syntax: uid });
  return syntax;
}

// packages/image/dist/dicom/pixel-format.js
var colours = ["RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT"];
var greys = ["MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"];
function hasPixels({ header }) {
  return elementOfPixels(header) !== void 0 && header.element("Rows") !== void 0;
}
function readPixelFormat({ header, syntaxUid }) {
  const element = elementOfPixels(header);
  if (element === void 0)
    throw new RadError("RAD-DICOM-INVALID", { problem: "it holds no pixels" });
  const syntax = requireTransferSyntax(syntaxUid);
  const required = (keyword) => {
    const value = header.number(keyword);
    if (value === void 0 || value < 1)
      throw new RadError("RAD-DICOM-INVALID", { problem: `${keyword} is missing or 0` });
    return value;
  };
  const bitsAllocated = required("BitsAllocated");
  const bitsStored = header.number("BitsStored") ?? bitsAllocated;
  const format = {
    columns: required("Columns"),
    rows: required("Rows"),
    frames: frameCount(header.number("NumberOfFrames"), header.element("NumberOfFrames")?.length),
    samples: header.number("SamplesPerPixel") ?? 1,
    planar: header.number("PlanarConfiguration") === 1,
    photometric: header.text("PhotometricInterpretation") ?? "MONOCHROME2",
    bitsAllocated,
    bitsStored,
    highBit: header.number("HighBit") ?? bitsStored - 1,
    signed: header.number("PixelRepresentation") === 1,
    element,
    bigEndian: header.bigEndian,
    syntax
  };
  requireSupported(format);
  return format;
}
function frameBytes({ columns, rows, samples, bitsAllocated, photometric, syntax }) {
  const perPixel = photometric === "YBR_FULL_422" && syntax.compression === void 0 ? 2 : samples;
  return columns * rows * perPixel * bitsAllocated / 8;
}
function frameCount(value, length2 = 0) {
  if (value === void 0 && length2 === 0)
    return 1;
  if (value === void 0 || !Number.isInteger(value) || value < 1) {
    throw new RadError("RAD-DICOM-INVALID", { problem: "NumberOfFrames is not a positive whole number" });
  }
  return value;
}
function elementOfPixels(header) {
  return ["PixelData", "FloatPixelData", "DoubleFloatPixelData"].find((keyword) => header.element(keyword) !== void 0);
}
function requireSupported(format) {
  const { samples, photometric, bitsAllocated, bitsStored, highBit, element, syntax } = format;
  const unsupported2 = (what) => new RadError("RAD-FORMAT-UNSUPPORTED", { format: "DICOM", what });
  if (element === "FloatPixelData" ? bitsAllocated !== 32 : element === "DoubleFloatPixelData" && bitsAllocated !== 64) {
    throw new RadError("RAD-DICOM-INVALID", { problem: `BitsAllocated is ${bitsAllocated} for floating point pixels` });
  }
  if (element !== "PixelData") {
    if (syntax.compression !== void 0)
      throw unsupported2("compressed floating point pixels");
    return;
  }
  if (![1, 8, 16, 32].includes(bitsAllocated))
    throw unsupported2(`pixels of ${bitsAllocated} bits`);
  if (bitsStored < 1 || bitsStored > bitsAllocated || highBit >= bitsAllocated || highBit < bitsStored - 1) {
    const problem = `${bitsStored} bits with the highest at ${highBit} do not fit into ${bitsAllocated} allocated bits`;
    throw new RadError("RAD-DICOM-INVALID", { problem });
  }
  if (!(samples === 1 && greys.includes(photometric)) && !(samples === 3 && colours.includes(photometric))) {
    throw unsupported2(`pixels of ${samples} samples in ${printable(photometric)}`);
  }
  if (samples === 3 && bitsAllocated !== 8)
    throw unsupported2(`colours of ${bitsAllocated} bits`);
}
function printable(text) {
  return text.replace(/[^A-Z0-9_ ]/g, "?").slice(0, 16);
}

// packages/image/dist/dicom/planes.js
function planesOf(file) {
  const format = readPixelFormat(file);
  requireRoom(file, format);
  const groups = frameGroups(file.header);
  return Array.from({ length: format.frames }, (_, frame) => planeOf(file, format, frame, groups(frame)));
}
function frameGroups(header) {
  const shared = header.item("SharedFunctionalGroupsSequence");
  const perFrame = header.items("PerFrameFunctionalGroupsSequence");
  return (frame) => ({
    find: (sequence) => perFrame[frame]?.item(sequence) ?? shared?.item(sequence) ?? header
  });
}
function requireRoom({ bytes, name }, format) {
  const emptyItem = 8;
  const least = format.syntax.compression === void 0 ? frameBytes(format) : emptyItem;
  const expected = Math.floor(least * format.frames);
  if (expected > bytes.length) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected, actual: bytes.length }, { file: name });
  }
}
function planeOf(file, format, frame, groups) {
  const measures = groups.find("PixelMeasuresSequence");
  const rescale = groups.find("PixelValueTransformationSequence");
  const position = groups.find("PlanePositionSequence").numbers("ImagePositionPatient");
  const orientation = groups.find("PlaneOrientationSequence").numbers("ImageOrientationPatient");
  const spacing = measures.numbers("PixelSpacing");
  const step3 = Math.abs(measures.number("SpacingBetweenSlices") ?? 0);
  const thickness = Math.abs(measures.number("SliceThickness") ?? 0);
  const several = format.frames > 1 && measures === file.header;
  return {
    file,
    format,
    frame,
    ...position.length === 3 && !several && { position },
    ...orientation.length === 6 && { orientation },
    ...spacing.length === 2 && { spacing: [spacing[1], spacing[0]] },
    ...step3 > 0 && { step: step3 },
    ...thickness > 0 && { thickness },
    slope: rescale.number("RescaleSlope") ?? 1,
    intercept: rescale.number("RescaleIntercept") ?? 0
  };
}

// packages/image/dist/dicom/codecs/codestream.js
function readCodestreamHeader(bytes, compression) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return compression === "jpeg" || compression === "jpeg-ls" ? jpegHeader(view) : jpeg2000Header(view);
}
function jpegHeader(view) {
  if (view.byteLength < 4 || view.getUint16(0) !== 65496)
    return void 0;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    if (view.getUint8(at) !== 255)
      return void 0;
    const marker2 = view.getUint8(at + 1);
    if (marker2 === 255) {
      at++;
      continue;
    }
    if (isFrameHeader(marker2) && at + 10 <= view.byteLength) {
      return {
        precision: view.getUint8(at + 4),
        rows: view.getUint16(at + 5),
        columns: view.getUint16(at + 7),
        samples: view.getUint8(at + 9)
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return void 0;
}
function isFrameHeader(marker2) {
  return marker2 >= 192 && marker2 <= 207 && marker2 !== 196 && marker2 !== 200 && marker2 !== 204 || marker2 === 247;
}
function jpeg2000Header(view) {
  let at = 0;
  while (at + 4 <= view.byteLength && view.getUint32(at) !== 4283432785) {
    const isBox = at + 8 <= view.byteLength && view.getUint32(0) === 12;
    if (!isBox)
      return void 0;
    const isCodestream = view.getUint32(at + 4) === 1785737827;
    const length2 = view.getUint32(at);
    if (isCodestream)
      at += length2 === 1 ? 16 : 8;
    else if (length2 < 8)
      return void 0;
    else
      at += length2;
  }
  if (at + 44 > view.byteLength)
    return void 0;
  const depth = view.getUint8(at + 42);
  return {
    columns: view.getUint32(at + 8) - view.getUint32(at + 16),
    rows: view.getUint32(at + 12) - view.getUint32(at + 20),
    samples: view.getUint16(at + 40),
    precision: (depth & 127) + 1,
    signed: depth > 127
  };
}

// packages/image/dist/dicom/codecs/jpeg-ls-bits.js
var JpegLsBits = class {
  #bytes;
  #at;
  /** The next bits, left-aligned in 32. */
  #buffer = 0;
  #filled = 0;
  #afterFull = false;
  constructor(bytes, start) {
    this.#bytes = bytes;
    this.#at = start;
  }
  bit() {
    if (this.#filled === 0)
      this.#fill(1);
    const bit = this.#buffer >>> 31;
    this.#buffer <<= 1;
    this.#filled--;
    return bit;
  }
  /** Up to 24 bits as a number. */
  bits(count) {
    if (count === 0)
      return 0;
    if (this.#filled < count)
      this.#fill(count);
    const value = this.#buffer >>> 32 - count;
    this.#buffer <<= count;
    this.#filled -= count;
    return value;
  }
  /** How many zeros come before the next one, which is passed over; throws when they are more than `most`. */
  zeros(most) {
    let total = 0;
    for (; ; ) {
      if (this.#filled === 0)
        this.#fill(1);
      const run = Math.min(this.#buffer === 0 ? this.#filled : Math.clz32(this.#buffer), this.#filled);
      total += run;
      if (total > most)
        throw new Error("a code is longer than can be");
      if (run < this.#filled) {
        this.bits(run);
        this.bit();
        return total;
      }
      this.#buffer = 0;
      this.#filled = 0;
    }
  }
  #fill(wanted) {
    while (this.#filled <= 24) {
      const byte = this.#bytes[this.#at];
      if (byte === void 0 || this.#afterFull && byte >= 128)
        break;
      const width = this.#afterFull ? 7 : 8;
      this.#buffer |= byte << 32 - width - this.#filled;
      this.#filled += width;
      this.#afterFull = byte === 255;
      this.#at++;
    }
    if (this.#filled < wanted)
      throw new Error("the coded data end early");
  }
};

// packages/image/dist/dicom/codecs/jpeg-ls-header.js
var marker = { frame: 65527, preset: 65528, scan: 65498, restart: 65501, end: 65497 };
function* jpegLsScans(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let frame;
  let preset = [0, 0, 0, 0, 0];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const code = view.getUint16(at);
    if (code === marker.end)
      return;
    if (code < 65408 || code === 65535) {
      at++;
      continue;
    }
    const length2 = view.getUint16(at + 2);
    const body = at + 4;
    const next = at + 2 + length2;
    if (next > bytes.length)
      throw new Error("a marker is cut off");
    if (code === marker.frame)
      frame = readFrame(view, body);
    else if (code === marker.preset)
      preset = readPreset(view, body, preset);
    else if (code === marker.restart)
      throw new Error("restart intervals are not read");
    else if (code === marker.scan) {
      if (frame === void 0)
        throw new Error("a scan comes before the frame header");
      yield readScan(view, body, frame, preset, next);
    }
    at = next;
  }
}
function readFrame(view, at) {
  const samples = view.getUint8(at + 5);
  return {
    precision: view.getUint8(at),
    rows: view.getUint16(at + 1),
    columns: view.getUint16(at + 3),
    ids: Array.from({ length: samples }, (_, n) => view.getUint8(at + 6 + 3 * n))
  };
}
function readPreset(view, at, before) {
  const kind = view.getUint8(at);
  if (kind === 1)
    return [0, 1, 2, 3, 4].map((n) => view.getUint16(at + 1 + 2 * n));
  if (kind === 2 || kind === 3)
    throw new Error("mapping tables are not read");
  if (kind === 4)
    throw new Error("extended sizes are not read");
  return before;
}
function readScan(view, at, frame, preset, start) {
  const { precision, ids, rows, columns } = frame;
  const count = view.getUint8(at);
  const components = Array.from({ length: count }, (_, n) => ids.indexOf(view.getUint8(at + 1 + 2 * n)));
  const [near, interleave, shift] = [0, 1, 2].map((n) => view.getUint8(at + 1 + 2 * count + n));
  if (count < 1 || components.includes(-1))
    throw new Error("a scan names components that the frame has not");
  if (interleave > 2 || interleave === 0 && count > 1)
    throw new Error(`interleave mode ${interleave} is not known`);
  if ((shift & 15) !== 0)
    throw new Error("point transforms are not read");
  if (precision < 2 || precision > 16)
    throw new Error(`samples of ${precision} bits are not read`);
  const maximum = preset[0] || 2 ** precision - 1;
  if (maximum >= 2 ** precision || near > Math.min(255, maximum >> 1))
    throw new Error("the presets do not fit");
  const thresholds = thresholdsOf(maximum, near, preset);
  return {
    columns,
    rows,
    samples: ids.length,
    components,
    precision,
    near,
    interleave,
    maximum,
    thresholds,
    reset: preset[4] || 64,
    start
  };
}
function thresholdsOf(maximum, near, preset) {
  const clamp = (value, least) => value > maximum || value < least ? least : value;
  const high = maximum >= 128;
  const factor = high ? Math.min(maximum, 4095) + 128 >> 8 : Math.floor(256 / (maximum + 1));
  const basic = (base, least, spread) => high ? factor * (base - least) + least + spread * near : Math.max(least, Math.floor(base / factor) + spread * near);
  const first = preset[1] || clamp(basic(3, 2, 3), near + 1);
  const second = preset[2] || clamp(basic(7, 3, 5), first);
  return [first, second, preset[3] || clamp(basic(21, 4, 7), second)];
}

// packages/image/dist/dicom/codecs/jpeg-ls.js
var runBits = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15];
var endOfRun = 365;
function decodeJpegLs(bytes) {
  let frame;
  let missing2 = 0;
  for (const scan of jpegLsScans(bytes)) {
    const { columns, rows, samples, precision } = scan;
    if (frame === void 0) {
      frame = new (precision > 8 ? Uint16Array : Uint8Array)(columns * rows * samples);
      missing2 = samples;
    } else if (frame.length !== columns * rows * samples)
      throw new Error("the frame header changes between scans");
    new ScanDecoder(scan, new JpegLsBits(bytes, scan.start)).decode(frame);
    missing2 -= scan.components.length;
  }
  if (frame === void 0 || missing2 > 0)
    throw new Error("a component is missing");
  return new Uint8Array(frame.buffer);
}
var ScanDecoder = class {
  #scan;
  #bits;
  #step;
  #range;
  #rangeBits;
  #limit;
  #A = new Int32Array(367);
  #B = new Int32Array(365);
  #C = new Int32Array(365);
  #N = new Int32Array(367).fill(1);
  #Nn = new Int32Array(2);
  #runIndex = 0;
  constructor(scan, bits2) {
    const { maximum, near } = scan;
    this.#scan = scan;
    this.#bits = bits2;
    this.#step = 2 * near + 1;
    this.#range = Math.floor((maximum + 2 * near) / this.#step) + 1;
    this.#rangeBits = bitsFor(this.#range);
    const sampleBits = Math.max(2, bitsFor(maximum + 1));
    this.#limit = 2 * (sampleBits + Math.max(8, sampleBits));
    this.#A.fill(Math.max(2, this.#range + 32 >> 6));
  }
  decode(frame) {
    const { columns, rows, samples, components, interleave } = this.#scan;
    const lines = components.map(() => ({
      above: new Int32Array(columns + 3),
      line: new Int32Array(columns + 3),
      runIndex: 0
    }));
    for (let row = 0; row < rows; row++) {
      for (const each of lines) {
        [each.above, each.line] = [each.line, each.above];
        each.line[0] = each.above[1];
        each.above[columns + 1] = each.above[columns];
      }
      if (interleave === 2)
        this.#decodeTogether(lines);
      else {
        for (const each of lines) {
          this.#runIndex = each.runIndex;
          this.#decodeLine(each.above, each.line);
          each.runIndex = this.#runIndex;
        }
      }
      lines.forEach(({ line }, n) => {
        let to = row * columns * samples + components[n];
        for (let x2 = 1; x2 <= columns; x2++, to += samples)
          frame[to] = line[x2];
      });
    }
  }
  #decodeLine(above, line) {
    const { columns } = this.#scan;
    for (let x2 = 1; x2 <= columns; ) {
      const context = this.#contextOf(above, line, x2);
      if (context !== 0) {
        line[x2] = this.#regular(context, line[x2 - 1], above[x2], above[x2 - 1]);
        x2++;
        continue;
      }
      const run = this.#run(columns + 1 - x2);
      line.fill(line[x2 - 1], x2, x2 + run);
      x2 += run;
      if (x2 > columns)
        return;
      const [left, up] = [line[x2 - 1], above[x2]];
      line[x2++] = this.#endRun(left, up, Math.abs(left - up) <= this.#scan.near ? 1 : 0);
      if (this.#runIndex > 0)
        this.#runIndex--;
    }
  }
  /** Samples in turn: a run holds where it does for all components, and all of them end it. */
  #decodeTogether(lines) {
    const { columns } = this.#scan;
    for (let x2 = 1; x2 <= columns; ) {
      const contexts = lines.map(({ above, line }) => this.#contextOf(above, line, x2));
      if (contexts.some((context) => context !== 0)) {
        lines.forEach(({ above, line }, n) => {
          line[x2] = this.#regular(contexts[n], line[x2 - 1], above[x2], above[x2 - 1]);
        });
        x2++;
        continue;
      }
      const run = this.#run(columns + 1 - x2);
      for (const { line } of lines)
        line.fill(line[x2 - 1], x2, x2 + run);
      x2 += run;
      if (x2 > columns)
        return;
      for (const { above, line } of lines)
        line[x2] = this.#endRun(line[x2 - 1], above[x2], 0);
      x2++;
      if (this.#runIndex > 0)
        this.#runIndex--;
    }
  }
  /** The signed number of the context of a sample: 0 where its surroundings are flat (A.3). */
  #contextOf(above, line, x2) {
    const [up, corner] = [above[x2], above[x2 - 1]];
    return 81 * this.#quantise(above[x2 + 1] - up) + 9 * this.#quantise(up - corner) + this.#quantise(corner - line[x2 - 1]);
  }
  #quantise(gradient) {
    const { near, thresholds } = this.#scan;
    const size = Math.abs(gradient);
    if (size <= near)
      return 0;
    const level = size < thresholds[0] ? 1 : size < thresholds[1] ? 2 : size < thresholds[2] ? 3 : 4;
    return gradient < 0 ? -level : level;
  }
  /** A sample from its prediction and its coded error (A.4 to A.6). */
  #regular(signedContext, left, up, corner) {
    const sign = signedContext < 0 ? -1 : 1;
    const q = Math.abs(signedContext);
    const predicted = this.#clamp(median(left, up, corner) + sign * this.#C[q]);
    const k = this.#golomb(this.#A[q], this.#N[q]);
    const code = this.#code(k, this.#limit);
    const turned = this.#scan.near === 0 && k === 0 && 2 * this.#B[q] <= -this.#N[q];
    const even = (code & 1) === 0;
    const error = turned ? even ? -(code >> 1) - 1 : code >> 1 : even ? code >> 1 : -(code >> 1) - 1;
    this.#learn(q, error);
    return this.#reconstruct(predicted, sign * error);
  }
  #learn(q, error) {
    const [A, B, C, N] = [this.#A, this.#B, this.#C, this.#N];
    B[q] += error * this.#step;
    A[q] += Math.abs(error);
    if (N[q] === this.#scan.reset) {
      A[q] >>= 1;
      B[q] = B[q] >= 0 ? B[q] >> 1 : -(1 - B[q] >> 1);
      N[q] >>= 1;
    }
    N[q]++;
    if (B[q] <= -N[q]) {
      B[q] = Math.max(B[q] + N[q], 1 - N[q]);
      if (C[q] > -128)
        C[q]--;
    } else if (B[q] > 0) {
      B[q] = Math.min(B[q] - N[q], 0);
      if (C[q] < 127)
        C[q]++;
    }
  }
  /** The length of a run, at most what is left of the line (A.7.1). */
  #run(left) {
    let run = 0;
    while (this.#bits.bit() === 1) {
      const step3 = 1 << runBits[this.#runIndex];
      if (step3 > left - run)
        return left;
      run += step3;
      if (this.#runIndex < 31)
        this.#runIndex++;
      if (run === left)
        return left;
    }
    run += this.#bits.bits(runBits[this.#runIndex]);
    if (run >= left)
      throw new Error("a run is longer than its line");
    return run;
  }
  /** The sample that ends a run (A.7.2). */
  #endRun(left, up, type) {
    const [A, N, Nn] = [this.#A, this.#N, this.#Nn];
    const q = endOfRun + type;
    const k = this.#golomb(A[q] + (type === 1 ? N[q] >> 1 : 0), N[q]);
    const code = this.#code(k, this.#limit - runBits[this.#runIndex] - 1);
    const size = code + type + 1 >> 1;
    const negative = (code + type & 1) === (k !== 0 || 2 * Nn[type] >= N[q] ? 1 : 0);
    const error = negative ? -size : size;
    if (error < 0)
      Nn[type]++;
    A[q] += code + 1 - type >> 1;
    if (N[q] === this.#scan.reset) {
      A[q] >>= 1;
      N[q] >>= 1;
      Nn[type] >>= 1;
    }
    N[q]++;
    if (type === 1)
      return this.#reconstruct(left, error);
    return this.#reconstruct(up, left > up ? -error : error);
  }
  /** The parameter of the Golomb code: the least k with N 2^k >= A. */
  #golomb(A, N) {
    let k = 0;
    while (N << k < A && k < 24)
      k++;
    return k;
  }
  /** A number in the Golomb code of limited length (A.5.3). */
  #code(k, limit) {
    const most = limit - this.#rangeBits - 1;
    const zeros = this.#bits.zeros(most);
    return zeros < most ? (zeros << k) + this.#bits.bits(k) : this.#bits.bits(this.#rangeBits) + 1;
  }
  #reconstruct(predicted, error) {
    const { maximum, near } = this.#scan;
    const whole = this.#range * this.#step;
    const value = predicted + error * this.#step;
    return this.#clamp(value < -near ? value + whole : value > maximum + near ? value - whole : value);
  }
  #clamp(value) {
    return value < 0 ? 0 : Math.min(value, this.#scan.maximum);
  }
};
function median(left, up, corner) {
  const least = Math.min(left, up);
  const most = Math.max(left, up);
  return corner >= most ? least : corner <= least ? most : left + up - corner;
}
function bitsFor(count) {
  let bits2 = 0;
  while (2 ** bits2 < count)
    bits2++;
  return bits2;
}

// packages/image/dist/dicom/codecs/rle.js
function decodeRle(packed, frameSize2, bytesPerSample) {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const segments = packed.length >= 64 ? view.getUint32(0, true) : 0;
  const planeSize = frameSize2 / segments;
  if (segments < 1 || segments > 15 || segments % bytesPerSample !== 0 || !Number.isInteger(planeSize)) {
    throw new RadError("RAD-DICOM-INVALID", { problem: `a frame announces ${segments} run-length segments` });
  }
  if (frameSize2 > packed.length * 64) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: frameSize2, actual: `at most ${packed.length * 64}` });
  }
  const frame = new Uint8Array(frameSize2);
  const samplePlane = planeSize * bytesPerSample;
  for (let segment = 0; segment < segments; segment++) {
    const start = view.getUint32(4 + 4 * segment, true);
    const end = segment + 1 < segments ? view.getUint32(8 + 4 * segment, true) : packed.length;
    const sample = Math.floor(segment / bytesPerSample);
    const significance = bytesPerSample - 1 - segment % bytesPerSample;
    unpack(packed.subarray(start, end), frame, sample * samplePlane + significance, bytesPerSample, planeSize);
  }
  return frame;
}
function unpack(packed, frame, offset, stride, count) {
  let written = 0;
  let at = 0;
  while (written < count && at < packed.length) {
    const control = packed[at++];
    if (control < 128) {
      const run = Math.min(control + 1, count - written, packed.length - at);
      for (let i2 = 0; i2 < run; i2++)
        frame[offset + stride * written++] = packed[at++];
    } else if (control > 128) {
      const run = Math.min(257 - control, count - written);
      const value = packed[at++] ?? 0;
      for (let i2 = 0; i2 < run; i2++)
        frame[offset + stride * written++] = value;
    }
  }
  if (written < count)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: count, actual: written });
}

// packages/image/dist/dicom/fragments.js
var itemTag = 4294893568;
var delimiterTag = 4294893789;
function compressedFrames(file, frames) {
  const { table, fragments } = readItems(file);
  const starts = frameStarts(file, frames, table, fragments);
  return (frame) => {
    const own = fragments.slice(starts[frame], starts[frame + 1] ?? fragments.length);
    if (own.length === 1)
      return file.bytes.subarray(own[0].start, own[0].end);
    const whole = new Uint8Array(own.reduce((sum, { start, end }) => sum + end - start, 0));
    let at = 0;
    for (const { start, end } of own) {
      whole.set(file.bytes.subarray(start, end), at);
      at += end - start;
    }
    return whole;
  };
}
function readItems({ bytes, header }) {
  const pixels = header.element("PixelData");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let table;
  const fragments = [];
  let first = 0;
  let at = pixels?.dataOffset ?? bytes.length;
  for (; ; ) {
    if (at + 8 > bytes.length)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: at + 8, actual: bytes.length });
    const tag = view.getUint16(at, true) * 65536 + view.getUint16(at + 2, true);
    if (tag === delimiterTag)
      break;
    if (tag !== itemTag)
      throw new RadError("RAD-DICOM-INVALID", { problem: "its compressed pixels are not in items" });
    const start = at + 8;
    const end = start + view.getUint32(at + 4, true);
    if (end > bytes.length)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: end, actual: bytes.length });
    if (table === void 0) {
      table = Array.from({ length: end - start >> 2 }, (_, n) => view.getUint32(start + 4 * n, true));
      first = end;
    } else {
      fragments.push({ offset: at - first, start, end });
    }
    at = end;
  }
  if (fragments.length === 0)
    throw new RadError("RAD-DICOM-INVALID", { problem: "it holds no compressed pixels" });
  return { table: table ?? [], fragments };
}
function frameStarts(file, frames, table, fragments) {
  if (frames === 1)
    return [0];
  if (fragments.length < frames) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: `${frames} frames of`, actual: `${fragments.length} frames` });
  }
  const extended = file.header.numbers("ExtendedOffsetTable");
  for (const offsets of [extended, table]) {
    if (offsets.length !== frames)
      continue;
    const byOffset = new Map(fragments.map(({ offset }, n) => [offset, n]));
    const starts2 = offsets.map((offset) => byOffset.get(offset) ?? -1);
    if (starts2.every((start, n) => start >= 0 && (n === 0 || start > starts2[n - 1])))
      return starts2;
  }
  if (fragments.length === frames)
    return fragments.map((_, n) => n);
  const starts = fragments.flatMap(({ start }, n) => beginsStream(file.bytes, start) ? [n] : []);
  if (starts.length === frames)
    return starts;
  const problem = `${fragments.length} fragments cannot be told apart into ${frames} frames`;
  throw new RadError("RAD-DICOM-INVALID", { problem });
}
function beginsStream(bytes, at) {
  return bytes[at] === 255 && (bytes[at + 1] === 216 || bytes[at + 1] === 79);
}

// packages/image/dist/dicom/raw-frames.js
var smallSize = 16 * 2 ** 20;
var greatestExpansion = 2e3;
function rawFrames(file, format, codecs) {
  const read = format.syntax.compression === void 0 ? nativeFrames(file, format) : packedFrames(file, format, codecs);
  return (frame) => {
    try {
      return read(frame);
    } catch (error) {
      throw toRadError(error, { file: file.name });
    }
  };
}
function nativeFrames({ bytes, header }, format) {
  const element = header.element(format.element);
  const size = frameBytes(format);
  const expected = Math.ceil(size * format.frames);
  const start = element?.dataOffset ?? bytes.length;
  const announced = element?.hadUndefinedLength ? bytes.length - start : element?.length ?? 0;
  const actual = Math.max(0, Math.min(announced, bytes.length - start));
  if (actual < expected)
    throw new RadError("RAD-FILE-TRUNCATED", { expected, actual });
  if (announced > expected + 3)
    throw new RadError("RAD-FILE-SURPLUS", { expected });
  const swapped = format.bigEndian && format.bitsAllocated === 8 && element?.vr === "OW";
  const all = swapped ? swapPairs(bytes.subarray(start, start + announced)) : bytes.subarray(start);
  return (frame) => {
    const from = Math.floor(frame * size);
    return {
      bytes: all.subarray(from, Math.ceil((frame + 1) * size)),
      bitsAllocated: format.bitsAllocated,
      firstBit: format.bitsAllocated === 1 ? frame * format.columns * format.rows % 8 : 0,
      littleEndian: !format.bigEndian,
      planar: format.planar,
      rgb: false
    };
  };
}
function swapPairs(bytes) {
  const swapped = new Uint8Array(bytes.length);
  for (let i2 = 0; i2 < bytes.length; i2++)
    swapped[i2] = bytes[i2 ^ 1];
  return swapped;
}
function packedFrames(file, format, codecs) {
  const { syntax, frames } = format;
  const compression = syntax.compression;
  const packed = compressedFrames(file, frames);
  const size = Math.ceil(frameBytes(format));
  requirePlausible(size * frames, file.bytes.length);
  const plain = { bitsAllocated: format.bitsAllocated, firstBit: 0, littleEndian: true };
  if (compression === "rle") {
    const bytesPerSample = Math.ceil(format.bitsAllocated / 8);
    return (frame) => ({ bytes: decodeRle(packed(frame), size, bytesPerSample), ...plain, planar: true, rgb: false });
  }
  if (compression === "deflate") {
    return (frame) => ({ bytes: inflateFrame(packed(frame), size), ...plain, planar: format.planar, rgb: false });
  }
  if (codecs === void 0 && compression !== "jpeg-ls") {
    throw new RadError("RAD-DICOM-CODEC-MISSING", { syntax: syntax.name });
  }
  return (frame) => decodeFrame(packed(frame), frame, format, codecs);
}
function decodeFrame(packed, frame, format, codecs) {
  const compression = format.syntax.compression;
  const found = readCodestreamHeader(packed, compression);
  if (found === void 0) {
    throw new RadError("RAD-DICOM-PIXELS-CORRUPT", { frame, detail: "they do not begin as the transfer syntax says" });
  }
  const { columns, rows, samples, bitsAllocated, signed: signed2 } = format;
  const sameShape = found.columns === columns && found.rows === rows && found.samples === samples;
  if (!sameShape || found.precision > Math.max(8, bitsAllocated) || found.precision > (samples === 1 ? 16 : 8)) {
    throw new RadError("RAD-DICOM-FRAME-DIFFERS", {
      frame,
      header: `${columns} x ${rows} pixels of ${samples} x ${bitsAllocated} bits`,
      found: `${found.columns} x ${found.rows} pixels of ${found.samples} x ${found.precision} bits`
    });
  }
  const bits2 = found.precision <= 8 ? 8 : 16;
  const size = columns * rows * samples * bits2 / 8;
  requirePlausible(size, packed.length);
  let bytes;
  try {
    const shape = { columns, rows, samples, bitsAllocated: bits2, bitsStored: found.precision, signed: signed2 };
    bytes = compression === "jpeg-ls" ? decodeJpegLs(packed) : codecs()(packed, compression, shape);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RadError("RAD-DICOM-PIXELS-CORRUPT", { frame, detail });
  }
  if (bytes.length !== size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: bytes.length });
  const rgb = compression === "jpeg-2000" && format.photometric !== "YBR_FULL";
  return { bytes, bitsAllocated: bits2, firstBit: 0, littleEndian: true, planar: false, rgb };
}
function requirePlausible(size, packedSize) {
  const most = packedSize * greatestExpansion;
  if (size > smallSize && size > most) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: `at most ${most}` });
  }
}

// packages/image/dist/formats/grid.js
var spacingRange = { least: 1e-4, most: 1e3 };
var orthonormalTolerance = 1e-4;
var axes = ["x", "y", "z"];
function checkedGeometry(format, size, spacing, origin, direction) {
  size.forEach((n, a) => {
    if (!Number.isInteger(n) || n < 1) {
      throw new RadError("RAD-HEADER-INVALID", { format, field: `size along ${axes[a]}`, problem: `is ${n}` });
    }
  });
  requireSpacing(spacing);
  if (!origin.every(Number.isFinite)) {
    throw new RadError("RAD-HEADER-INVALID", { format, field: "origin", problem: `is ${origin.join(", ")}` });
  }
  return { size, spacing, origin, direction: orthonormal(direction) };
}
function requireSpacing(spacing) {
  const { least, most } = spacingRange;
  spacing.forEach((mm2, a) => {
    if (!(mm2 >= least && mm2 <= most)) {
      throw new RadError("RAD-SPACING-INVALID", { axis: axes[a], spacing: mm2, least, most });
    }
  });
}
function columnLengths(m) {
  return [norm(m[0], m[3], m[6]), norm(m[1], m[4], m[7]), norm(m[2], m[5], m[8])];
}
function unitColumns(m) {
  const lengths = columnLengths(m);
  return m.map((value, i2) => value / lengths[i2 % 3]);
}
function norm(x2, y, z) {
  return Math.sqrt(x2 * x2 + y * y + z * z);
}
function isOrthogonal(m) {
  return skew(m) <= orthonormalTolerance;
}
function orthonormal(m) {
  const worst = skew(m);
  if (!(worst <= orthonormalTolerance)) {
    const detail = Number.isFinite(worst) ? `the cosine between two axes is ${worst.toPrecision(3)}` : "an axis is zero";
    throw new RadError("RAD-DIRECTION-SKEWED", { detail });
  }
  const isUnit = columnLengths(m).every((length2) => Math.abs(length2 - 1) <= orthonormalTolerance);
  return (isUnit ? m : unitColumns(m)).map((value) => value + 0);
}
function skew(m) {
  const [a, b, c] = columnLengths(m);
  const cosine = (p, q, lengths) => Math.abs((m[p] * m[q] + m[p + 3] * m[q + 3] + m[p + 6] * m[q + 6]) / lengths);
  return Math.max(cosine(0, 1, a * b), cosine(0, 2, a * c), cosine(1, 2, b * c));
}

// packages/image/dist/dicom/stack.js
var gapTolerance = { relative: 0.02, least: 0.02 };
var samePlace = 1e-3;
var cosineTolerance = 1e-3;
var shear = { degrees: 0.1, mm: 0.05 };
function stackPlanes(planes) {
  const placed = placePlanes(planes);
  const [first] = placed;
  const step3 = requireEven(placed) ?? first.plane.step ?? first.plane.thickness ?? 1;
  return { planes: placed.map(({ plane }) => plane), geometry: gridFrom(first, placed.length, step3) };
}
function placePlanes(planes) {
  requireSame(planes);
  const axes2 = requireOrientation(planes);
  if (planes[0].spacing === void 0)
    throw missing(planes[0], "how large the pixels are (PixelSpacing)");
  const placed = planes.map((plane, index) => {
    if (plane.position === void 0)
      throw missing(plane, "where the slices lie (ImagePositionPatient)");
    return { plane, index, position: plane.position, axes: axes2, distance: dot(axes2.normal, plane.position) };
  });
  placed.sort((a, b) => a.distance - b.distance);
  requireStraight(placed, axes2);
  return placed;
}
function gridFrom({ plane, position, axes: axes2 }, slices, step3) {
  const { columns, rows } = plane.format;
  const [dx, dy] = plane.spacing;
  const { row, column, normal } = axes2;
  const direction = [0, 1, 2].flatMap((i2) => [row[i2], column[i2], normal[i2]]);
  return checkedGeometry("DICOM", [columns, rows, slices], [dx, dy, step3], position, direction);
}
function requireSame(planes) {
  const [first] = planes;
  const fields = [
    ["Rows", ({ format }) => String(format.rows)],
    ["Columns", ({ format }) => String(format.columns)],
    ["SamplesPerPixel", ({ format }) => String(format.samples)],
    ["PhotometricInterpretation", ({ format }) => format.photometric],
    ["Modality", ({ file }) => file.header.text("Modality") ?? "absent"],
    ["FrameOfReferenceUID", ({ file }) => shortUid(file.header.text("FrameOfReferenceUID"))]
  ];
  for (const [field, of] of fields) {
    const value = of(first);
    const other = planes.find((plane) => of(plane) !== value);
    if (other === void 0)
      continue;
    throw new RadError("RAD-DICOM-SERIES-MIXED", { field, first: value, other: of(other) }, { file: other.file.name });
  }
  const [dx, dy] = first.spacing ?? [];
  for (const { spacing: [x2, y] = [], file } of planes) {
    if (x2 === dx && y === dy)
      continue;
    if (Math.abs(x2 - dx) <= 1e-4 * dx && Math.abs(y - dy) <= 1e-4 * dy)
      continue;
    const values = { field: "PixelSpacing", first: `${dx} x ${dy} mm`, other: `${x2} x ${y} mm` };
    throw new RadError("RAD-DICOM-SERIES-MIXED", values, { file: file.name });
  }
}
function shortUid(uid) {
  return uid === void 0 ? "absent" : `...${uid.slice(-8)}`;
}
function requireOrientation(planes) {
  const first = planes[0].orientation;
  if (first === void 0)
    throw missing(planes[0], "how the slices are turned (ImageOrientationPatient)");
  for (const plane of planes) {
    const own = plane.orientation;
    if (own === void 0)
      throw missing(plane, "how the slices are turned (ImageOrientationPatient)");
    const worst = Math.max(...own.map((value, i2) => Math.abs(value - first[i2])));
    if (worst <= cosineTolerance)
      continue;
    const cosine = Math.min(dot(part(own, 0), part(first, 0)), dot(part(own, 3), part(first, 3)));
    const degrees = toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine)))).toFixed(2);
    throw new RadError("RAD-DICOM-ORIENTATION-CHANGES", { degrees }, { file: plane.file.name });
  }
  const row = part(first, 0);
  const column = part(first, 3);
  return { row, column, normal: cross(row, column) };
}
function requireStraight(placed, { normal }) {
  const first = placed[0];
  const last = placed[placed.length - 1];
  const run = last.distance - first.distance;
  if (!(run > 0))
    return;
  const way = minus(last.position, first.position);
  const drift = minus(way, times(normal, run));
  const degrees = toDegrees(Math.atan2(length(drift), run));
  if (length(drift) > shear.mm && degrees > shear.degrees) {
    throw new RadError("RAD-DICOM-GANTRY-TILT", { degrees: degrees.toFixed(2) }, { file: first.plane.file.name });
  }
  for (const { position, distance, plane } of placed) {
    const expected = plus(first.position, times(way, (distance - first.distance) / run));
    const aside = length(minus(position, expected));
    if (aside <= shear.mm)
      continue;
    const values = {
      field: "the place of the slice in its plane",
      first: "0 mm",
      other: `${aside.toFixed(2)} mm aside`
    };
    throw new RadError("RAD-DICOM-SERIES-MIXED", values, { file: plane.file.name });
  }
}
function requireEven(placed) {
  if (placed.length < 2)
    return void 0;
  const gaps = placed.slice(1).map(({ distance }, n) => distance - placed[n].distance);
  const double = gaps.findIndex((gap) => gap < samePlace);
  if (double >= 0)
    throw duplicate(placed, double);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length - 1 >> 1];
  const tolerance = Math.max(gapTolerance.least, gapTolerance.relative * usual);
  const odd = gaps.flatMap((gap, n) => Math.abs(gap - usual) > tolerance ? [n] : []);
  if (odd.length === 0)
    return withoutNoise((placed[placed.length - 1].distance - placed[0].distance) / gaps.length);
  const shown = odd.slice(0, 5).map((n) => {
    const [from, to] = [placed[n].distance, placed[n + 1].distance];
    return `a gap of ${mm(gaps[n])} mm between positions ${mm(from)} and ${mm(to)} mm`;
  });
  if (odd.length > shown.length)
    shown.push(`and ${odd.length - shown.length} more`);
  const values = { gaps: shown.join(", "), spacing: mm(usual) };
  const place = { file: placed[odd[0]].plane.file.name };
  const lost = odd.map((n) => Math.round(gaps[n] / usual) - 1);
  const whole = odd.every((n, i2) => lost[i2] > 0 && Math.abs(gaps[n] - (lost[i2] + 1) * usual) <= tolerance * (lost[i2] + 1));
  if (!whole)
    throw new RadError("RAD-DICOM-SLICES-UNEVEN", values, place);
  throw new RadError("RAD-DICOM-SLICES-MISSING", { count: lost.reduce((sum, n) => sum + n, 0), ...values }, place);
}
function duplicate(placed, at) {
  const { distance, plane } = placed[at];
  const same2 = placed.filter((other) => Math.abs(other.distance - distance) < samePlace);
  const names = same2.map(({ plane: { file, frame, format } }) => format.frames > 1 ? `frame ${frame + 1}` : file.name);
  const files = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
  const values = { count: same2.length, position: mm(distance), files };
  return new RadError("RAD-DICOM-SLICES-DUPLICATE", values, { file: plane.file.name });
}
function missing({ file }, what) {
  return new RadError("RAD-DICOM-GEOMETRY-MISSING", { what }, { file: file.name });
}
function withoutNoise(value) {
  return Math.round(value * 1e6) / 1e6 || value;
}
function mm(value) {
  return String(Math.round(value * 1e3) / 1e3);
}
var toDegrees = (radians) => radians * 180 / Math.PI;
var part = (v, at) => [v[at], v[at + 1], v[at + 2]];
var dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
var length = (a) => Math.hypot(...a);
var plus = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
var minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
var times = (a, s) => [a[0] * s, a[1] * s, a[2] * s];
var cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
];

// packages/image/dist/formats/voxels.js
var bytesPerVoxel = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float32: 4,
  float64: 8
};
var arrays = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array
};
var hostIsLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
var greatestSize = 2 ** 32;
function voxelBytes(type, count) {
  const bytes = count * bytesPerVoxel[type];
  if (!(bytes <= greatestSize))
    throw new RadError("RAD-FILE-TOO-LARGE", { bytes, limit: greatestSize });
  return bytes;
}
function decodeVoxels(bytes, type, littleEndian) {
  const size = bytesPerVoxel[type];
  const count = Math.floor(bytes.length / size);
  let { buffer, byteOffset } = bytes;
  if (size > 1 && littleEndian !== hostIsLittleEndian) {
    ({ buffer, byteOffset } = swapBytes(bytes, size));
  } else if (byteOffset % size !== 0) {
    ({ buffer, byteOffset } = new Uint8Array(bytes));
  }
  if (type === "int64" || type === "uint64") {
    return narrow(new Uint32Array(buffer, byteOffset, count * 2), type === "int64");
  }
  return new arrays[type](buffer, byteOffset, count);
}
function voxelTypeOf(data) {
  for (const [name, array] of Object.entries(arrays)) {
    if (data instanceof array)
      return name;
  }
  throw new RadError("RAD-INTERNAL", { detail: "the data are no voxel array" });
}
function littleEndianBytes(data) {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return hostIsLittleEndian || data.BYTES_PER_ELEMENT === 1 ? bytes : swapBytes(bytes, data.BYTES_PER_ELEMENT);
}
function swapBytes(bytes, size) {
  const swapped = new Uint8Array(bytes.length);
  for (let at = 0; at + size <= bytes.length; at += size) {
    for (let b = 0; b < size; b++)
      swapped[at + b] = bytes[at + size - 1 - b];
  }
  return swapped;
}
function narrow(words, signed2) {
  const count = words.length / 2;
  const low = hostIsLittleEndian ? 0 : 1;
  const wide = new Float64Array(count);
  let least = 0;
  let most = 0;
  for (let i2 = 0; i2 < count; i2++) {
    const high = words[2 * i2 + 1 - low];
    const value = (signed2 ? high | 0 : high) * 4294967296 + words[2 * i2 + low];
    wide[i2] = value;
    if (value < least)
      least = value;
    if (value > most)
      most = value;
  }
  const extreme = most > -least ? most : least;
  if (Math.abs(extreme) > Number.MAX_SAFE_INTEGER)
    throw new RadError("RAD-VOXEL-RANGE", { value: extreme });
  if (least >= -2147483648 && most <= 2147483647)
    return Int32Array.from(wide);
  if (least >= 0 && most <= 4294967295)
    return Uint32Array.from(wide);
  return wide;
}

// packages/image/dist/dicom/stored-values.js
function storedValues(frame, format) {
  if (format.element === "FloatPixelData")
    return decodeVoxels(frame.bytes, "float32", frame.littleEndian);
  if (format.element === "DoubleFloatPixelData")
    return decodeVoxels(frame.bytes, "float64", frame.littleEndian);
  if (frame.bitsAllocated === 1)
    return singleBits(frame, format.columns * format.rows);
  const { signed: signed2, bitsStored, highBit } = format;
  const bits2 = frame.bitsAllocated;
  const ownSign = signed2 && bits2 === format.bitsAllocated;
  const values = decodeVoxels(frame.bytes, `${ownSign ? "int" : "uint"}${bits2}`, frame.littleEndian);
  return bits2 === format.bitsAllocated && bitsStored < bits2 ? cutBits(values, bitsStored, highBit, signed2) : values;
}
function storedRange({ bitsStored, signed: signed2, element }) {
  if (element !== "PixelData")
    return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return signed2 ? [-(2 ** (bitsStored - 1)), 2 ** (bitsStored - 1) - 1] : [0, 2 ** bitsStored - 1];
}
function singleBits({ bytes, firstBit }, count) {
  const values = new Uint8Array(count);
  for (let i2 = 0, bit = firstBit; i2 < count; i2++, bit++)
    values[i2] = bytes[bit >> 3] >> (bit & 7) & 1;
  return values;
}
function cutBits(values, bitsStored, highBit, signed2) {
  const up = 31 - highBit;
  const down = 32 - bitsStored;
  const cut = values.slice();
  if (signed2)
    for (let i2 = 0; i2 < cut.length; i2++)
      cut[i2] = values[i2] << up >> down;
  else
    for (let i2 = 0; i2 < cut.length; i2++)
      cut[i2] = values[i2] << up >>> down;
  return cut;
}

// packages/image/dist/dicom/read-segmentation.js
var greatestGrid = 2 ** 30;
function readSegmentation(input, { threshold = 0.5, codecs } = {}) {
  const file = parseDicom(input);
  const named = (read) => {
    try {
      return read();
    } catch (error) {
      throw toRadError(error, { file: input.name });
    }
  };
  return named(() => {
    const { header } = file;
    if (header.element("SegmentSequence") === void 0) {
      const found = header.text("Modality") ?? "file";
      throw new RadError("RAD-DICOM-WRONG-KIND", { found, wanted: "a segmentation (SEG)" });
    }
    const segments = segmentsOf(header);
    const { geometry, frames } = arrangeFrames(planesOf(file), frameSegments(header, segments));
    return {
      segments,
      geometry,
      sparse: true,
      maskOf: ({ label }) => named(() => paint(frames, geometry, insideRule(header, label, threshold), codecs))
    };
  });
}
function segmentsOf(header) {
  return header.items("SegmentSequence").map((item, n) => ({
    name: item.text("SegmentLabel") ?? `segment ${n + 1}`,
    label: item.number("SegmentNumber") ?? n + 1
  }));
}
function frameSegments(header, segments) {
  const groups = frameGroups(header);
  const only = segments.length === 1 ? segments[0].label : void 0;
  return (frame) => groups(frame).find("SegmentIdentificationSequence").number("ReferencedSegmentNumber") ?? only;
}
function insideRule(header, wanted, threshold) {
  const type = header.text("SegmentationType");
  if (type === "LABELMAP")
    return () => (value) => value === wanted;
  const least = type === "FRACTIONAL" ? threshold * (header.number("MaximumFractionalValue") ?? 255) : 1;
  return (segment) => segment === wanted ? (value) => value >= least : void 0;
}
function paint(frames, geometry, rule, codecs) {
  const data = new Uint8Array(voxelCount(geometry));
  const size = geometry.size[0] * geometry.size[1];
  const { file, format } = frames[0].plane;
  const read = rawFrames(file, format, codecs);
  for (const { plane, slice, segment } of frames) {
    const isInside = rule(segment);
    if (isInside === void 0)
      continue;
    const values = storedValues(read(plane.frame), format);
    const at = slice * size;
    for (let i2 = 0; i2 < size; i2++)
      if (isInside(values[i2]))
        data[at + i2] = 1;
  }
  return { geometry, data };
}
function arrangeFrames(planes, segmentOf) {
  const placed = placePlanes(planes);
  const [first] = placed;
  const offsets = placed.map(({ distance }) => distance - first.distance);
  const gaps = offsets.slice(1).map((offset, n) => offset - offsets[n]).filter((gap) => gap >= samePlace);
  const smallest = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const { step: told, thickness } = first.plane;
  const single = told ?? thickness ?? 1;
  const regular = gaps.length === 0 ? { step: single, slices: offsets.map(() => 0) } : fitGrid(offsets, [told, smallest]);
  if (regular === void 0) {
    const widest = gaps.reduce((a, b) => Math.max(a, b));
    const values = { gaps: `the greatest gap is ${widest.toFixed(3)} mm`, spacing: smallest.toFixed(3) };
    throw new RadError("RAD-DICOM-SLICES-UNEVEN", values);
  }
  const { step: step3, slices } = regular;
  const geometry = gridFrom(first, slices[slices.length - 1] + 1, step3);
  const voxels = voxelCount(geometry);
  if (voxels > greatestGrid)
    throw new RadError("RAD-FILE-TOO-LARGE", { bytes: voxels, limit: greatestGrid });
  const frames = placed.map(({ plane, index }, n) => {
    const segment = segmentOf(index);
    return { plane, slice: slices[n], ...segment !== void 0 && { segment } };
  });
  return { geometry, frames };
}
function fitGrid(offsets, steps) {
  for (const rough of steps) {
    if (rough === void 0 || rough < samePlace)
      continue;
    let slice = 0;
    const slices = offsets.map((offset, n) => {
      slice += n === 0 ? 0 : Math.round((offset - offsets[n - 1]) / rough);
      return slice;
    });
    if (slice === 0)
      continue;
    const step3 = withoutNoise(offsets[offsets.length - 1] / slice);
    const tolerance = Math.max(gapTolerance.least, gapTolerance.relative * step3);
    if (offsets.every((offset, n) => Math.abs(offset - slices[n] * step3) <= tolerance))
      return { step: step3, slices };
  }
  return void 0;
}

// packages/image/dist/formats/luminance.js
function luma(red, green, blue) {
  return Math.round((299 * red + 587 * green + 114 * blue) / 1e3);
}
function luminance(colours2, channels, grey) {
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += channels) {
    grey[pixel] = luma(colours2[at], colours2[at + 1], colours2[at + 2]);
  }
  return grey;
}

// packages/image/dist/volume/coordinates.js
function indexToPhysicalMatrix({ direction: d, spacing: [sx, sy, sz] }) {
  return [d[0] * sx, d[1] * sy, d[2] * sz, d[3] * sx, d[4] * sy, d[5] * sz, d[6] * sx, d[7] * sy, d[8] * sz];
}
function physicalToIndexMatrix(geometry) {
  const [a, b, c, d, e, f, g, h, i2] = indexToPhysicalMatrix(geometry);
  if (b === 0 && c === 0 && d === 0 && f === 0 && g === 0 && h === 0)
    return [1 / a, 0, 0, 0, 1 / e, 0, 0, 0, 1 / i2];
  const det = a * (e * i2 - f * h) - b * (d * i2 - f * g) + c * (d * h - e * g);
  return [
    (e * i2 - f * h) / det,
    (c * h - b * i2) / det,
    (b * f - c * e) / det,
    (f * g - d * i2) / det,
    (a * i2 - c * g) / det,
    (c * d - a * f) / det,
    (d * h - e * g) / det,
    (b * g - a * h) / det,
    (a * e - b * d) / det
  ];
}
function multiply(m, [x2, y, z]) {
  return [m[0] * x2 + m[1] * y + m[2] * z, m[3] * x2 + m[4] * y + m[5] * z, m[6] * x2 + m[7] * y + m[8] * z];
}
function indexToPhysical(geometry, index) {
  const [x2, y, z] = multiply(indexToPhysicalMatrix(geometry), index);
  return [x2 + geometry.origin[0], y + geometry.origin[1], z + geometry.origin[2]];
}
function physicalToIndex(geometry, point) {
  const { origin } = geometry;
  return multiply(physicalToIndexMatrix(geometry), [point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]]);
}

// packages/image/dist/dicom/polygon.js
function xorPolygon(points, data, offset, columns, rows) {
  const corners = points.length >> 1;
  const crossings = [];
  for (let n = 0; n < corners; n++) {
    const next = n + 1 === corners ? 0 : n + 1;
    const [x0, y0, x1, y1] = [points[2 * n], points[2 * n + 1], points[2 * next], points[2 * next + 1]];
    const from = Math.max(0, Math.ceil(Math.min(y0, y1)));
    const to = Math.min(rows, Math.ceil(Math.max(y0, y1)));
    for (let row = from; row < to; row++) {
      crossings[row] ??= [];
      crossings[row].push(x0 + (row - y0) * (x1 - x0) / (y1 - y0));
    }
  }
  crossings.forEach((line, row) => {
    line.sort((a, b) => a - b);
    const start = offset + row * columns;
    for (let n = 0; n + 1 < line.length; n += 2) {
      const from = Math.max(0, Math.ceil(line[n]));
      const to = Math.min(columns, Math.ceil(line[n + 1]));
      for (let column = from; column < to; column++)
        data[start + column] ^= 1;
    }
  });
}

// packages/image/dist/dicom/read-structure-set.js
var sliceTolerance = 0.2;
function readStructureSet(input) {
  const { header } = parseDicom(input);
  if (header.element("StructureSetROISequence") === void 0) {
    const found = header.text("Modality") ?? "file";
    throw new RadError("RAD-DICOM-WRONG-KIND", { found, wanted: "a structure set (RTSTRUCT)" }, { file: input.name });
  }
  const segments = regionsOf(header);
  const contours = /* @__PURE__ */ new Map();
  for (const item of header.items("ROIContourSequence")) {
    contours.set(item.number("ReferencedROINumber") ?? -1, item.items("ContourSequence"));
  }
  return {
    segments,
    onGrid: (image) => ({
      segments,
      maskOf: (segment) => {
        try {
          return maskOfRegion(segment, contours.get(segment.label) ?? [], image);
        } catch (error) {
          throw toRadError(error, { file: input.name });
        }
      }
    })
  };
}
function regionsOf(header) {
  return header.items("StructureSetROISequence").map((item, n) => ({
    name: item.text("ROIName") ?? `region ${n + 1}`,
    label: item.number("ROINumber") ?? n + 1
  }));
}
function maskOfRegion({ name }, contours, image) {
  const [columns, rows, slices] = image.size;
  const data = new Uint8Array(voxelCount(image));
  const toIndex = physicalToIndexMatrix(image);
  const seen = /* @__PURE__ */ new Set();
  let painted = 0;
  for (const contour of contours) {
    const type = contour.text("ContourGeometricType");
    const key = contour.text("ContourData");
    if (key === void 0 || type !== "CLOSED_PLANAR" && type !== "CLOSEDPLANAR_XOR")
      continue;
    painted++;
    if (seen.has(key))
      continue;
    seen.add(key);
    const points = contour.numbers("ContourData");
    if (points.length < 3 || points.length % 3 !== 0) {
      throw new RadError("RAD-DICOM-INVALID", { problem: `a contour of "${name}" is not a list of points` });
    }
    const { slice, flat } = inSlice(points, toIndex, image, name);
    if (slice < 0 || slice >= slices)
      throw offGrid(name, "a contour lies beyond the first or the last slice");
    xorPolygon(flat, data, slice * columns * rows, columns, rows);
  }
  if (painted === 0)
    throw new RadError("RAD-MASK-EMPTY", { label: `"${name}"` });
  return { geometry: image, data };
}
function inSlice(points, toIndex, image, roi) {
  const [ox, oy, oz] = image.origin;
  const flat = new Float64Array(points.length / 3 * 2);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0, n = 0; at < points.length; at += 3) {
    const point = [points[at] - ox, points[at + 1] - oy, points[at + 2] - oz];
    const [x2, y, z] = multiply(toIndex, point);
    flat[n++] = x2;
    flat[n++] = y;
    least = Math.min(least, z);
    most = Math.max(most, z);
  }
  const slice = Math.round((least + most) / 2);
  const off = Math.max(Math.abs(least - slice), Math.abs(most - slice));
  if (!(off <= sliceTolerance)) {
    throw offGrid(roi, `a contour lies ${(off * image.spacing[2]).toFixed(2)} mm from the nearest slice`);
  }
  return { slice, flat };
}
function offGrid(roi, detail) {
  return new RadError("RAD-CONTOUR-OFF-GRID", { roi, detail });
}

// packages/image/dist/matching/wildcard.js
function matchesWildcard(pattern, text) {
  const p = [...pattern.toLowerCase()];
  const t = [...text.toLowerCase()];
  let at = 0;
  let star = -1;
  let resume = 0;
  let i2 = 0;
  while (i2 < t.length) {
    if (p[at] === "*") {
      star = at++;
      resume = i2;
    } else if (at < p.length && (p[at] === "?" || p[at] === t[i2])) {
      at++;
      i2++;
    } else if (star >= 0) {
      at = star + 1;
      i2 = ++resume;
    } else {
      return false;
    }
  }
  while (p[at] === "*")
    at++;
  return at === p.length;
}

// packages/image/dist/formats/frames.js
function pickFrame(all, inner, frames, frame) {
  const chosen = requireFrame(frames, frame);
  if (frames === 1)
    return all;
  const voxels = all.length / frames;
  if (inner === voxels)
    return all.subarray(chosen * voxels, (chosen + 1) * voxels);
  const picked = all.slice(0, voxels);
  for (let outer = 0; outer * inner < voxels; outer++) {
    const from = (outer * frames + chosen) * inner;
    picked.set(all.subarray(from, from + inner), outer * inner);
  }
  return picked;
}
function requireFrame(frames, frame) {
  if (frame === void 0 && frames > 1)
    throw new RadError("RAD-FRAMES-SEVERAL", { frames, last: frames - 1 });
  const chosen = frame ?? 0;
  if (!Number.isInteger(chosen) || chosen < 0 || chosen >= frames) {
    throw new RadError("RAD-FRAME-UNKNOWN", { frame: chosen, frames, last: frames - 1 });
  }
  return chosen;
}

// packages/image/dist/dicom/ultrasound.js
var centimetres = 3;
var tissue = 1;
function ultrasoundSpacing(header) {
  const regions = header.items("SequenceOfUltrasoundRegions").flatMap((region) => {
    const dx = Math.abs(region.number("PhysicalDeltaX") ?? 0) * 10;
    const dy = Math.abs(region.number("PhysicalDeltaY") ?? 0) * 10;
    const inCentimetres = region.number("PhysicalUnitsXDirection") === centimetres && region.number("PhysicalUnitsYDirection") === centimetres;
    if (!inCentimetres || dx === 0 || dy === 0)
      return [];
    return [{ spacing: [dx, dy], area: areaOf(region), tissue: region.number("RegionDataType") === tissue }];
  });
  regions.sort((a, b) => Number(b.tissue) - Number(a.tissue) || b.area - a.area);
  return regions[0]?.spacing;
}
function areaOf(region) {
  const [x0, y0] = [region.number("RegionLocationMinX0") ?? 0, region.number("RegionLocationMinY0") ?? 0];
  const [x1, y1] = [region.number("RegionLocationMaxX1") ?? 0, region.number("RegionLocationMaxY1") ?? 0];
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}

// packages/image/dist/dicom/arrange.js
function arrange(all, { frame, spacing: given }) {
  const chosen = frame === void 0 ? all : [all[requireFrame(all.length, frame)]];
  const planes = chosen.map((plane) => withSpacing(plane, given));
  if (planes.every(({ position, orientation }) => position && orientation))
    return stackPlanes(planes);
  const [first] = planes;
  const oneFile = planes.every(({ file }) => file === first.file);
  if (!oneFile)
    return stackPlanes(planes);
  requireSame(planes);
  if (first.spacing === void 0) {
    throw new RadError("RAD-SPACING-MISSING", { format: "DICOM" }, { file: first.file.name });
  }
  if (planes.length > 1 && given?.length !== 3)
    requireFrame(planes.length, frame);
  return { planes, geometry: flatGeometry(first, planes.length, given?.[2]) };
}
function withSpacing(plane, given) {
  const { header } = plane.file;
  const regions = header.text("Modality") === "US" ? ultrasoundSpacing(header) : void 0;
  const imager = header.numbers("ImagerPixelSpacing");
  const spacing = regions ?? plane.spacing ?? (given && [given[0], given[1]]) ?? (imager.length === 2 ? [imager[1], imager[0]] : void 0);
  return spacing === void 0 ? plane : { ...plane, spacing };
}
function flatGeometry({ format, spacing, step: step3, thickness }, slices, given) {
  const [dx, dy] = spacing;
  const size = [format.columns, format.rows, slices];
  return checkedGeometry("DICOM", size, [dx, dy, given ?? step3 ?? thickness ?? 1], [0, 0, 0], identityDirection);
}

// packages/image/dist/dicom/series.js
var segmentationStorages = ["1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"];
var structureSetStorage = "1.2.840.10008.5.1.4.1.1.481.3";
function groupSeries(inputs) {
  const skipped2 = [];
  const broken = [];
  const groups = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const file = open(input, skipped2, broken);
    if (file === void 0)
      continue;
    const key = `${file.header.text("SeriesInstanceUID") ?? ""} ${kindOf(file)}`;
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [file]);
    else
      group.push(file);
  }
  return { series: [...groups.values()].map(asSeries), skipped: skipped2, broken };
}
function listDicom(inputs) {
  const { series, skipped: skipped2, broken } = groupSeries(inputs);
  const unreadable = broken.map(({ code, message, place }) => ({
    name: place.file ?? "",
    reason: `${code}: ${message}`
  }));
  return { series: series.map(summarise), skipped: [...skipped2, ...unreadable] };
}
function chooseSeries(all, inputs, choice) {
  const images = all.filter(({ kind }) => kind === "image");
  if (images.length === 0)
    throw new RadError("RAD-DICOM-NO-IMAGE", { files: inputs });
  if (choice === void 0)
    return largest(images.filter(({ modality }) => modality === "CT")) ?? largest(images);
  const wanted = String(choice);
  const known = images.map(describe).join("; ");
  const exact = images.filter(({ uid, number: number2 }) => uid === wanted || shortId(uid) === wanted || String(number2) === wanted);
  const found = exact.length > 0 ? exact : images.filter(({ description = "" }) => matchesWildcard(wanted, description));
  if (found.length === 1)
    return found[0];
  if (found.length > 1)
    throw new RadError("RAD-DICOM-SERIES-AMBIGUOUS", { wanted, count: found.length, known });
  const words = images.flatMap(({ uid, description }) => [shortId(uid), description ?? ""]);
  throw new RadError("RAD-DICOM-SERIES-UNKNOWN", { wanted, suggestion: didYouMean(wanted, words), known });
}
function shortId(uid) {
  return sha256Hex(uid).slice(0, 8);
}
function summarise(series) {
  const { uid, kind, modality, number: number2, description, files } = series;
  return {
    id: shortId(uid),
    kind,
    modality,
    ...number2 !== void 0 && { number: number2 },
    ...description !== void 0 && { description },
    files: files.length,
    ...kind === "image" && shapeOf(files),
    ...kind === "segmentation" && { segments: files.flatMap(({ header }) => segmentsOf(header)) },
    ...kind === "structures" && { segments: files.flatMap(({ header }) => regionsOf(header)) }
  };
}
function shapeOf(files) {
  try {
    const planes = files.flatMap(planesOf);
    const { columns, rows } = planes[0].format;
    const size = [columns, rows, planes.length];
    try {
      return { size, spacing: arrange(planes, {}).geometry.spacing };
    } catch (error) {
      return { size, ...problemOf(error) };
    }
  } catch (error) {
    return problemOf(error);
  }
}
function problemOf(error) {
  if (!isRadError(error))
    throw error;
  return { problem: error.toJSON() };
}
function open(input, skipped2, broken) {
  const skip2 = (reason) => {
    skipped2.push({ name: input.name, reason });
    return void 0;
  };
  if (!isDicom(input.bytes))
    return skip2("it is no DICOM file");
  try {
    const file = parseDicom(input);
    if (isDicomdir(file))
      return skip2("it is the directory of the medium (DICOMDIR)");
    return kindOf(file) === void 0 ? skip2("it holds no image") : file;
  } catch (error) {
    if (!isRadError(error))
      throw error;
    broken.push(error);
    return void 0;
  }
}
function kindOf(file) {
  const storage = file.header.text("SOPClassUID");
  if (storage === structureSetStorage)
    return "structures";
  if (storage !== void 0 && segmentationStorages.includes(storage))
    return "segmentation";
  return hasPixels(file) ? "image" : void 0;
}
function asSeries(files) {
  const { header } = files[0];
  const number2 = header.number("SeriesNumber");
  const description = header.text("SeriesDescription");
  return {
    uid: header.text("SeriesInstanceUID") ?? "",
    kind: kindOf(files[0]),
    modality: header.text("Modality") ?? "unknown",
    ...number2 !== void 0 && { number: number2 },
    ...description !== void 0 && { description },
    files
  };
}
function largest(series) {
  const ranked = series.map((one) => ({ one, voxels: voxelsOf(one) }));
  ranked.sort((a, b) => b.voxels - a.voxels || (a.one.number ?? 0) - (b.one.number ?? 0) || (a.one.uid < b.one.uid ? -1 : 1));
  return ranked[0]?.one;
}
function voxelsOf({ files }) {
  return files.reduce((sum, { header }) => {
    const pixels = (header.number("Rows") ?? 0) * (header.number("Columns") ?? 0);
    return sum + pixels * (header.number("NumberOfFrames") ?? 1);
  }, 0);
}
function describe({ uid, number: number2, modality, description, files }) {
  const parts = [number2 === void 0 ? "" : `number ${number2}`, modality, description ?? "", `${files.length} files`];
  return `${shortId(uid)} (${parts.filter((part2) => part2 !== "").join(", ")})`;
}

// packages/image/dist/dicom/palette.js
function readPalette(header, colour) {
  const [announced, first, bits2] = header.numbers(`${colour}PaletteColorLookupTableDescriptor`);
  const plain = header.bytes(`${colour}PaletteColorLookupTableData`);
  const segmented = header.bytes(`Segmented${colour}PaletteColorLookupTableData`);
  if (bits2 === void 0 || (plain ?? segmented) === void 0) {
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "DICOM", what: "colours without their palette" });
  }
  const size = announced === 0 ? 65536 : announced;
  const words = plain === void 0 ? expand(asWords(segmented, header.bigEndian), size) : tableOf(plain, size, header);
  const shift = bits2 > 8 ? 8 : 0;
  return { first: first > 32767 ? first - 65536 : first, entries: Uint8Array.from(words, (word) => word >> shift) };
}
function tableOf(bytes, size, { bigEndian }) {
  return bytes.length >= 2 * size ? asWords(bytes, bigEndian).subarray(0, size) : bytes.subarray(0, size);
}
function asWords(bytes, bigEndian) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, n) => view.getUint16(2 * n, !bigEndian));
}
function expand(words, size) {
  const table = new Uint16Array(size);
  let filled = 0;
  const put = (value) => {
    if (filled < size)
      table[filled++] = value;
  };
  const run = (start, segments, depth) => {
    let at = start;
    for (let n = 0; n < segments && at + 2 < words.length && filled < size; n++) {
      const [opcode, count] = [words[at], words[at + 1]];
      if (opcode === 0) {
        for (let i2 = 0; i2 < count; i2++)
          put(words[at + 2 + i2] ?? 0);
        at += 2 + count;
      } else if (opcode === 1) {
        const from = table[filled - 1] ?? 0;
        for (let i2 = 1; i2 <= count; i2++)
          put(Math.round(from + (words[at + 2] - from) * i2 / count));
        at += 3;
      } else if (opcode === 2 && depth === 0 && at + 3 < words.length) {
        run(words[at + 2] + words[at + 3] * 65536 >> 1, count, 1);
        at += 4;
      } else {
        throw new RadError("RAD-DICOM-INVALID", { problem: `its palette has a segment of kind ${opcode}` });
      }
    }
  };
  run(0, Number.POSITIVE_INFINITY, 0);
  return table;
}

// packages/image/dist/dicom/grey.js
function greyConversion(file, format) {
  const pixels = format.columns * format.rows;
  if (format.photometric === "PALETTE COLOR")
    return paletteConversion(file, pixels);
  if (format.samples === 1)
    return void 0;
  if (format.photometric === "YBR_FULL_422" && format.syntax.compression === void 0) {
    return (values) => pick(values, pixels, (i2) => 2 * i2 - (i2 & 1));
  }
  return (values, { planar, rgb }) => {
    const step3 = planar ? 1 : 3;
    if (!rgb && format.photometric.startsWith("YBR"))
      return pick(values, pixels, (i2) => i2 * step3);
    const grey = new Uint8Array(pixels);
    const [green, blue] = planar ? [pixels, 2 * pixels] : [1, 2];
    for (let i2 = 0, at = 0; i2 < pixels; i2++, at += step3) {
      grey[i2] = luma(values[at], values[at + green], values[at + blue]);
    }
    return grey;
  };
}
function pick(values, pixels, at) {
  const grey = new Uint8Array(pixels);
  for (let i2 = 0; i2 < pixels; i2++)
    grey[i2] = values[at(i2)];
  return grey;
}
function paletteConversion(file, pixels) {
  const [red, green, blue] = ["Red", "Green", "Blue"].map((colour) => readPalette(file.header, colour));
  const greys2 = Uint8Array.from(red.entries, (value, n) => luma(value, green.entries[n] ?? 0, blue.entries[n] ?? 0));
  const last = greys2.length - 1;
  return (values) => {
    const grey = new Uint8Array(pixels);
    for (let i2 = 0; i2 < pixels; i2++)
      grey[i2] = greys2[Math.max(0, Math.min(last, values[i2] - red.first))];
    return grey;
  };
}

// packages/image/dist/dicom/voxel-sink.js
var wholeTypes = [
  { Type: Int16Array, least: -(2 ** 15), most: 2 ** 15 - 1 },
  { Type: Uint16Array, least: 0, most: 2 ** 16 - 1 },
  { Type: Int32Array, least: -(2 ** 31), most: 2 ** 31 - 1 },
  { Type: Uint32Array, least: 0, most: 2 ** 32 - 1 },
  { Type: Float64Array, least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
];
var Sink = class {
  data;
  /** Whether all values are whole, so that the type goes by their range. */
  #whole;
  #least = 0;
  #most = 0;
  constructor(planes, factor, count) {
    const isDouble = planes.some(({ format }) => format.element === "DoubleFloatPixelData");
    this.#whole = planes.every(({ slope, intercept: intercept2, format: { element } }) => {
      return element === "PixelData" && Number.isInteger(slope * factor) && Number.isInteger(intercept2 * factor);
    });
    if (isDouble)
      this.data = new Float64Array(count);
    else if (!this.#whole)
      this.data = new Float32Array(count);
    else
      this.data = new (planes.every((plane) => isByte(plane, factor)) ? Uint8Array : Int16Array)(count);
  }
  /** Writes value x slope + intercept from `at` on. */
  put(values, at, slope, intercept2) {
    if (this.#whole && !(this.data instanceof Uint8Array))
      this.#makeRoom(values, slope, intercept2);
    const { data } = this;
    if (slope === 1 && intercept2 === 0)
      data.set(values, at);
    else
      for (let i2 = 0; i2 < values.length; i2++)
        data[at + i2] = values[i2] * slope + intercept2;
  }
  /** Writes one value at some pixels of a slice. */
  overwrite(at, value, pixels) {
    if (pixels.length === 0)
      return;
    if (this.#whole)
      this.#widen(value, value);
    for (const i2 of pixels)
      this.data[at + i2] = value;
  }
  #makeRoom(values, slope, intercept2) {
    let low = values[0];
    let high = values[0];
    for (let i2 = 1; i2 < values.length; i2++) {
      const value = values[i2];
      if (value < low)
        low = value;
      if (value > high)
        high = value;
    }
    const [a, b] = [low * slope + intercept2, high * slope + intercept2];
    this.#widen(Math.min(a, b), Math.max(a, b));
  }
  #widen(low, high) {
    this.#least = Math.min(this.#least, low);
    this.#most = Math.max(this.#most, high);
    const { Type } = wholeTypes.find(({ least, most }) => this.#least >= least && this.#most <= most);
    const isByte2 = this.data instanceof Uint8Array && this.#least >= 0 && this.#most <= 255;
    if (!isByte2 && !(this.data instanceof Type))
      this.data = new Type(this.data);
  }
};
function isByte({ format, slope, intercept: intercept2 }, factor) {
  const colour = format.photometric === "PALETTE COLOR" || format.samples === 3;
  const [least, most] = colour ? [0, 255] : storedRange(format);
  return slope * factor === 1 && intercept2 === 0 && least >= 0 && most <= 255;
}

// packages/image/dist/dicom/rescale.js
var shades = /* @__PURE__ */ new Set(["US", "IVUS", "CR", "DX", "MG", "XA", "RF", "OT", "SC", "ES", "GM", "PX", "IO", "XC"]);
function rescaledVoxels(planes, { factor = 1, padding, codecs }) {
  const { columns, rows } = planes[0].format;
  const size = columns * rows;
  const read = frameReader(codecs);
  const sink = new Sink(planes, factor, size * planes.length);
  planes.forEach((plane, n) => {
    const values = read(plane);
    sink.put(values, n * size, plane.slope * factor, plane.intercept * factor);
    if (padding !== void 0)
      sink.overwrite(n * size, padding, paddedPixels(plane, values));
  });
  return sink.data;
}
function frameReader(codecs) {
  let file;
  let frames;
  let toGrey;
  return (plane) => {
    if (plane.file !== file) {
      frames = rawFrames(plane.file, plane.format, codecs);
      toGrey = greyConversion(plane.file, plane.format);
      file = plane.file;
    }
    const raw = frames(plane.frame);
    const values = storedValues(raw, plane.format);
    const grey = toGrey?.(values, raw) ?? values;
    return isInverted(plane) ? inverted(grey, plane) : grey;
  };
}
function isInverted({ file: { header }, format, slope, intercept: intercept2 }) {
  const { photometric, element } = format;
  const plain = slope === 1 && intercept2 === 0 && element === "PixelData";
  return photometric === "MONOCHROME1" && plain && shades.has(header.text("Modality") ?? "OT");
}
function inverted(values, { format }) {
  const [least, most] = storedRange(format);
  return values.map((value) => least + most - value);
}
function paddedPixels({ file: { header }, format }, values) {
  const marked = header.number("PixelPaddingValue");
  if (marked === void 0)
    return [];
  const other = header.number("PixelPaddingRangeLimit") ?? marked;
  const own = (v) => format.signed ? v << 16 >> 16 : v & 65535;
  const [low, high] = [Math.min(own(marked), own(other)), Math.max(own(marked), own(other))];
  const found = [];
  for (let i2 = 0; i2 < values.length; i2++)
    if (values[i2] >= low && values[i2] <= high)
      found.push(i2);
  return found;
}

// packages/image/dist/dicom/suv.js
function suvFactor(header, earliest) {
  const units3 = header.text("Units");
  if (units3 === "GML") {
    const type = header.text("SUVType") ?? "BW";
    return type === "BW" ? { factor: 1 } : { reason: `they are SUV by ${type}, not by body weight` };
  }
  if (units3 === "CNTS") {
    const direct = header.number("PhilipsSUVScaleFactor");
    if (direct !== void 0 && direct > 0)
      return { factor: direct };
    const concentration = header.number("PhilipsActivityConcentrationScaleFactor");
    if (concentration === void 0 || concentration <= 0)
      return { reason: "they are counts without a scale factor" };
    return scaled(fromActivity(header, earliest), concentration);
  }
  if (units3 !== "BQML")
    return { reason: units3 === void 0 ? "Units is missing" : "their unit is neither BQML nor GML" };
  return fromActivity(header, earliest);
}
function fromActivity(header, earliest) {
  const drug = header.item("RadiopharmaceuticalInformationSequence");
  const weight = header.number("PatientWeight") ?? 0;
  const dose = drug?.number("RadionuclideTotalDose") ?? 0;
  if (!(weight > 0))
    return { reason: "PatientWeight is missing" };
  if (!(dose > 0))
    return { reason: "RadionuclideTotalDose is missing" };
  const corrected = header.texts("CorrectedImage");
  if (corrected.length > 0 && !(corrected.includes("ATTN") && corrected.includes("DECY"))) {
    return { reason: "the image is not corrected for attenuation and decay" };
  }
  const grams = 1e3 * weight;
  const correction = header.text("DecayCorrection");
  if (correction === "ADMIN")
    return { factor: grams / dose };
  if (correction !== "START")
    return { reason: "DecayCorrection is neither START nor ADMIN" };
  const halfLife = drug?.number("RadionuclideHalfLife") ?? 0;
  if (!(halfLife > 0))
    return { reason: "RadionuclideHalfLife is missing" };
  const elapsed = elapsedSeconds(header, drug, earliest);
  if (elapsed === void 0)
    return { reason: "the times of injection and scan are missing or do not fit" };
  return { factor: grams / (dose * 2 ** (-elapsed / halfLife)) };
}
var day = 86400;
function elapsedSeconds(header, drug, earliest) {
  const series = instant(header.text("SeriesDate"), header.text("SeriesTime"));
  const acquisition = instant(earliest.date, earliest.time);
  const scan = series !== void 0 && (acquisition === void 0 || series <= acquisition) ? series : acquisition;
  if (scan === void 0)
    return void 0;
  const stamp = drug.text("RadiopharmaceuticalStartDateTime");
  const injected = stamp === void 0 ? void 0 : instant(stamp.slice(0, 8), stamp.slice(8).replace(/[+-].*$/, ""));
  if (injected !== void 0 && scan >= injected && scan - injected <= day)
    return scan - injected;
  const time = secondsOfDay(drug.text("RadiopharmaceuticalStartTime") ?? stamp?.slice(8));
  if (time === void 0)
    return void 0;
  const scanTime = scan - Math.floor(scan / day) * day;
  return scanTime >= time ? scanTime - time : scanTime - time + day;
}
function instant(date, time) {
  const parts = /^(\d{4})\.?(\d{2})\.?(\d{2})/.exec(date ?? "");
  const seconds = secondsOfDay(time);
  if (parts === null || seconds === void 0)
    return void 0;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 1e3 + seconds;
}
function secondsOfDay(time) {
  const parts = /^(\d{2}):?(\d{2})?:?(\d{2}(?:\.\d+)?)?/.exec(time ?? "");
  if (parts === null)
    return void 0;
  return Number(parts[1]) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
function scaled(factor, by) {
  return "factor" in factor ? { factor: factor.factor * by } : factor;
}

// packages/image/dist/dicom/read-series.js
function readDicomSeries(inputs, options = {}) {
  const { series: all, skipped: skipped2, broken } = groupSeries(inputs);
  if (broken.length > 0)
    throw broken[0];
  const series = chooseSeries(all, inputs.length, options.series);
  try {
    return { ...readChosen(series, options), series: summarise(series), skipped: skipped2 };
  } catch (error) {
    throw toRadError(error, { file: series.files[0].name });
  }
}
function readChosen(series, options) {
  const { planes, geometry } = arrange(series.files.flatMap(planesOf), options);
  planes.forEach(requireRescaling);
  const notes = [];
  const suv = series.modality === "PT" && options.suv !== "off" ? suvOf(planes, options, notes) : void 0;
  const data = rescaledVoxels(planes, {
    ...suv !== void 0 && { factor: suv },
    ...options.padding !== void 0 && { padding: options.padding },
    ...options.codecs && { codecs: options.codecs }
  });
  return { volume: { geometry, data }, unit: suv === void 0 ? unitOf(series) : "SUVbw", notes };
}
function requireRescaling({ file, slope, intercept: intercept2 }) {
  if (file.header.item("ModalityLUTSequence") !== void 0) {
    const values = { format: "DICOM", what: "a lookup table for its values (Modality LUT)" };
    throw new RadError("RAD-FORMAT-UNSUPPORTED", values, { file: file.name });
  }
  if (slope !== 0 && Number.isFinite(slope) && Number.isFinite(intercept2))
    return;
  throw new RadError("RAD-DICOM-INVALID", { problem: `RescaleSlope is ${slope}` }, { file: file.name });
}
function suvOf(planes, { suv }, notes) {
  const { header, name } = planes[0].file;
  const starts = planes.flatMap(({ file }) => {
    const [date, time] = [file.header.text("AcquisitionDate"), file.header.text("AcquisitionTime")];
    return date !== void 0 && time !== void 0 ? [{ date, time }] : [];
  });
  starts.sort((a, b) => a.date + a.time < b.date + b.time ? -1 : 1);
  const found = suvFactor(header, starts[0] ?? {});
  if ("factor" in found)
    return found.factor;
  const problem = new RadError("RAD-DICOM-SUV-IMPOSSIBLE", { reason: found.reason }, { file: name });
  if (suv === "require")
    throw problem;
  notes.push(problem.toJSON());
  return void 0;
}
var unspecified = "US";
function unitOf({ modality, files }) {
  const { header } = files[0];
  if (modality === "PT")
    return header.text("Units") ?? "grey";
  const type = header.text("RescaleType") ?? (modality === "CT" ? "HU" : unspecified);
  return type === unspecified ? "grey" : type;
}

// packages/image/dist/dicom/uid.js
function uidOf(text) {
  const digest = BigInt(`0x${sha256Hex(text).slice(0, 32)}`);
  const version = digest & ~(0xfn << 76n) | 0x8n << 76n;
  const variant = version & ~(0x3n << 62n) | 0x2n << 62n;
  return `2.25.${variant}`;
}

// packages/image/dist/dicom/write-attributes.js
function seriesAttributes({ patientId, description, seriesNumber = 1, date = "20000101" }, modality, seed) {
  return {
    SpecificCharacterSet: "ISO_IR 192",
    StudyDate: date,
    SeriesDate: date,
    ContentDate: date,
    StudyTime: "000000",
    SeriesTime: "000000",
    ContentTime: "000000",
    AccessionNumber: "",
    Modality: modality,
    Manufacturer: "radscore",
    ReferringPhysicianName: "",
    SeriesDescription: description ?? modality,
    PatientName: patientId,
    PatientID: patientId,
    PatientBirthDate: "",
    PatientSex: "",
    StudyInstanceUID: uidOf(`study ${patientId} ${date}`),
    SeriesInstanceUID: uidOf(`series ${seed}`),
    StudyID: "1",
    SeriesNumber: seriesNumber,
    SamplesPerPixel: 1,
    PhotometricInterpretation: "MONOCHROME2"
  };
}

// packages/image/dist/dicom/write-part10.js
var implementation = { uid: "2.25.152314237845118926157983106893170251331", version: "RADSCORE" };
async function encodePart10(dataset, pixels, pixelVr) {
  const { default: dcmjs } = await import("dcmjs");
  dcmjs.log.setLevel("error");
  const { DicomDict, DicomMetaDictionary } = dcmjs.data;
  const meta = {
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: dataset.SOPClassUID,
    MediaStorageSOPInstanceUID: dataset.SOPInstanceUID,
    TransferSyntaxUID: "1.2.840.10008.1.2.1",
    ImplementationClassUID: implementation.uid,
    ImplementationVersionName: implementation.version
  };
  const file = new DicomDict(DicomMetaDictionary.denaturalizeDataset(meta));
  file.dict = DicomMetaDictionary.denaturalizeDataset({
    ...dataset,
    PixelData: [pixels],
    _vrMap: { PixelData: pixelVr }
  });
  return new Uint8Array(file.write());
}
function decimalString(value) {
  const whole = String(value + 0);
  if (whole.length <= 16)
    return whole;
  for (let digits = 15; digits > 8; digits--) {
    const rounded = Number(value.toPrecision(digits));
    const text = [String(rounded), rounded.toExponential()].find(({ length: length2 }) => length2 <= 16);
    if (text !== void 0)
      return text;
  }
  return value.toExponential(7);
}

// packages/image/dist/dicom/write-ct-series.js
var ctImageStorage = "1.2.840.10008.5.1.4.1.1.2";
var intercept = -1024;
async function writeCtSeries({ geometry, data }, metadata) {
  const [columns, rows, slices] = geometry.size;
  const { direction: d, spacing } = geometry;
  const { patientId, description = "CT", seriesNumber = 1, date = "20000101" } = metadata;
  const stored = storedPixels(data);
  const content = sha256Hex(new Uint8Array(stored.buffer));
  const seed = JSON.stringify([patientId, description, seriesNumber, date, geometry, content]);
  const common = {
    ...seriesAttributes(metadata, "CT", seed),
    ImageType: ["DERIVED", "SECONDARY", "AXIAL"],
    SOPClassUID: ctImageStorage,
    SliceThickness: decimalString(spacing[2]),
    KVP: "",
    SpacingBetweenSlices: decimalString(spacing[2]),
    AcquisitionNumber: 1,
    ImageOrientationPatient: [d[0], d[3], d[6], d[1], d[4], d[7]].map(decimalString),
    FrameOfReferenceUID: uidOf(`frame of reference ${patientId} ${date}`),
    PositionReferenceIndicator: "",
    Rows: rows,
    Columns: columns,
    PixelSpacing: [spacing[1], spacing[0]].map(decimalString),
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 1,
    RescaleIntercept: decimalString(intercept),
    RescaleSlope: "1",
    RescaleType: "HU"
  };
  const files = [];
  for (let k = 0; k < slices; k++) {
    const own = {
      SOPInstanceUID: uidOf(`slice ${k} ${seed}`),
      InstanceNumber: k + 1,
      ImagePositionPatient: indexToPhysical(geometry, [0, 0, k]).map(decimalString)
    };
    const pixels = stored.slice(k * columns * rows, (k + 1) * columns * rows).buffer;
    const name = `CT${String(k + 1).padStart(4, "0")}.dcm`;
    files.push({ name, bytes: await encodePart10({ ...common, ...own }, pixels, "OW") });
  }
  return files;
}
function storedPixels(data) {
  const stored = new Int16Array(data.length);
  for (let i2 = 0; i2 < data.length; i2++) {
    const value = Math.round(data[i2]) - intercept;
    if (!(value >= -32768 && value <= 32767)) {
      throw new RadError("RAD-PARAMETER-INVALID", {
        name: "voxel value",
        value: data[i2],
        problem: "a CT value must lie between -33792 and 31743 HU"
      });
    }
    stored[i2] = value;
  }
  return stored;
}

// packages/image/dist/volume/compare-geometry.js
function compareGeometry(first, second, tolerance = 1e-6) {
  const differences = [];
  for (let a = 0; a < 3; a++) {
    const size = second.size[a] - first.size[a];
    const spacing = second.spacing[a] - first.spacing[a];
    const origin = second.origin[a] - first.origin[a];
    const allowed = tolerance * first.spacing[a];
    const cosines = [a, a + 3, a + 6].map((i2) => Math.abs(second.direction[i2] - first.direction[i2]));
    const same2 = size === 0 && Math.abs(spacing) <= allowed && Math.abs(origin) <= allowed && Math.max(...cosines) <= tolerance;
    if (!same2) {
      differences.push({
        axis: "xyz"[a],
        size,
        spacing,
        origin,
        angle: axisAngle(first, second, a)
      });
    }
  }
  return { same: differences.length === 0, differences };
}
function requireSameGeometry(first, second, tolerance) {
  const { same: same2, differences } = compareGeometry(first, second, tolerance);
  if (!same2)
    throw new RadError("RAD-GEOMETRY-DIFFERS", { differences: differences.map(describe2).join("; ") });
}
function describe2({ axis, size, spacing, origin, angle }) {
  const parts = [];
  if (size !== 0)
    parts.push(`${Math.abs(size)} voxels ${size > 0 ? "more" : "fewer"}`);
  if (spacing !== 0)
    parts.push(`spacing ${signed(spacing)} mm`);
  if (origin !== 0)
    parts.push(`origin ${signed(origin)} mm`);
  if (angle !== 0)
    parts.push(`turned by ${short(angle)} degrees`);
  return `${axis}: ${parts.join(", ")}`;
}
function axisAngle(first, second, a) {
  const u = [a, a + 3, a + 6].map((i2) => first.direction[i2]);
  const v = [a, a + 3, a + 6].map((i2) => second.direction[i2]);
  const cross2 = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
  return Math.atan2(cross2, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) * 180 / Math.PI;
}
function signed(value) {
  return value > 0 ? `+${short(value)}` : short(value);
}
function short(value) {
  return String(Number(value.toPrecision(6)));
}

// packages/image/dist/dicom/write-segmentation.js
var segmentationStorage = "1.2.840.10008.5.1.4.1.1.66.4";
var tissue2 = { value: "85756007", scheme: "SCT", meaning: "Tissue" };
var sourceImage = { value: "121322", scheme: "DCM", meaning: "Source image for image processing operation" };
var segmentation = { value: "113076", scheme: "DCM", meaning: "Segmentation" };
async function writeSegmentation(segments, metadata = {}) {
  if (segments.length === 0) {
    throw new RadError("RAD-PARAMETER-INVALID", { name: "segments", value: "[]", problem: "a segmentation needs one" });
  }
  const { geometry } = segments[0].mask;
  for (const { mask } of segments)
    requireSameGeometry(geometry, mask.geometry);
  const source = (metadata.source ?? []).map(parseDicom);
  const frames = framesOf(segments);
  const pixels = packBits(segments, frames, geometry);
  const labels = segments.map(({ label }) => label);
  const seed = JSON.stringify([
    identity(source[0], metadata),
    labels,
    geometry,
    frames,
    sha256Hex(new Uint8Array(pixels))
  ]);
  const dimension = uidOf(`dimension ${seed}`);
  return encodePart10({
    ...identity(source[0], metadata),
    ...contentOf(geometry, frames.length, dimension),
    SOPInstanceUID: uidOf(`segmentation ${seed}`),
    SeriesInstanceUID: uidOf(`segmentation series ${seed}`),
    ...source.length > 0 && { ReferencedSeriesSequence: [referencesTo(source)] },
    SegmentSequence: segments.map(describe3),
    SharedFunctionalGroupsSequence: [sharedGroups(geometry)],
    PerFrameFunctionalGroupsSequence: frameItems(frames, geometry, source)
  }, pixels, "OB");
}
function framesOf(segments) {
  const frames = segments.flatMap(({ mask: { data, geometry } }, segment) => {
    const size = geometry.size[0] * geometry.size[1];
    const slices = Array.from({ length: geometry.size[2] }, (_, slice) => slice);
    const filled = slices.filter((slice) => data.subarray(slice * size, (slice + 1) * size).some((inside) => inside !== 0));
    return filled.map((slice) => ({ segment, slice }));
  });
  return frames.length > 0 ? frames : [{ segment: 0, slice: 0 }];
}
function packBits(segments, frames, { size }) {
  const pixels = size[0] * size[1];
  const bytes = new Uint8Array(2 * Math.ceil(frames.length * pixels / 16));
  frames.forEach(({ segment, slice }, n) => {
    const { data } = segments[segment].mask;
    for (let i2 = 0; i2 < pixels; i2++) {
      const bit = n * pixels + i2;
      if (data[slice * pixels + i2] !== 0)
        bytes[bit >> 3] |= 1 << (bit & 7);
    }
  });
  return bytes.buffer;
}
function identity(source, metadata) {
  const { patientId = "anonymous", description = "Segmentation", seriesNumber = 100 } = metadata;
  const inherited = (keyword) => source?.header.text(keyword);
  const patient = source === void 0 ? patientId : inherited("PatientID") ?? "";
  const date = metadata.date ?? inherited("StudyDate") ?? "20000101";
  return {
    SpecificCharacterSet: "ISO_IR 192",
    StudyDate: inherited("StudyDate") ?? date,
    StudyTime: inherited("StudyTime") ?? "000000",
    SeriesDate: date,
    SeriesTime: "000000",
    ContentDate: date,
    ContentTime: "000000",
    SeriesDescription: description,
    SeriesNumber: seriesNumber,
    PatientName: inherited("PatientName") ?? patient,
    PatientID: patient,
    StudyInstanceUID: inherited("StudyInstanceUID") ?? uidOf(`study ${patient} ${date}`),
    FrameOfReferenceUID: inherited("FrameOfReferenceUID") ?? uidOf(`frame of reference ${patient} ${date}`)
  };
}
function contentOf({ size }, frames, dimension) {
  const pointer = (value, group, label) => ({
    DimensionOrganizationUID: dimension,
    DimensionIndexPointer: value,
    FunctionalGroupPointer: group,
    DimensionDescriptionLabel: label
  });
  return {
    ImageType: ["DERIVED", "PRIMARY"],
    SOPClassUID: segmentationStorage,
    AccessionNumber: "",
    Modality: "SEG",
    Manufacturer: "radscore",
    ManufacturerModelName: "radscore",
    DeviceSerialNumber: "0",
    SoftwareVersions: "0",
    ReferringPhysicianName: "",
    PatientBirthDate: "",
    PatientSex: "",
    StudyID: "1",
    InstanceNumber: 1,
    PositionReferenceIndicator: "",
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: dimension }],
    DimensionIndexSequence: [
      pointer("0062000B", "0062000A", "ReferencedSegmentNumber"),
      pointer("00200032", "00209113", "ImagePositionPatient")
    ],
    SamplesPerPixel: 1,
    PhotometricInterpretation: "MONOCHROME2",
    NumberOfFrames: frames,
    Rows: size[1],
    Columns: size[0],
    BitsAllocated: 1,
    BitsStored: 1,
    HighBit: 0,
    PixelRepresentation: 0,
    LossyImageCompression: "00",
    ContentLabel: "SEGMENTATION",
    ContentDescription: "",
    ContentCreatorName: "",
    SegmentationType: "BINARY"
  };
}
function describe3({ label, category = tissue2, type = tissue2, algorithm = "MANUAL" }, n) {
  return {
    SegmentedPropertyCategoryCodeSequence: [codeItem(category)],
    SegmentNumber: n + 1,
    SegmentLabel: label.slice(0, 64),
    SegmentAlgorithmType: algorithm,
    ...algorithm !== "MANUAL" && { SegmentAlgorithmName: "radscore" },
    SegmentedPropertyTypeCodeSequence: [codeItem(type)]
  };
}
function sharedGroups({ spacing, direction: d }) {
  return {
    PixelMeasuresSequence: [
      {
        SliceThickness: decimalString(spacing[2]),
        SpacingBetweenSlices: decimalString(spacing[2]),
        PixelSpacing: [spacing[1], spacing[0]].map(decimalString)
      }
    ],
    PlaneOrientationSequence: [{ ImageOrientationPatient: [d[0], d[3], d[6], d[1], d[4], d[7]].map(decimalString) }]
  };
}
function frameItems(frames, geometry, source) {
  const sliceOf = sourceBySlice(source, geometry);
  return frames.map(({ segment, slice }) => {
    const origin = sliceOf.get(slice);
    return {
      ...origin && { DerivationImageSequence: [derivation(origin)] },
      FrameContentSequence: [{ DimensionIndexValues: [segment + 1, slice + 1] }],
      PlanePositionSequence: [{ ImagePositionPatient: indexToPhysical(geometry, [0, 0, slice]).map(decimalString) }],
      SegmentIdentificationSequence: [{ ReferencedSegmentNumber: segment + 1 }]
    };
  });
}
function sourceBySlice(source, geometry) {
  const found = /* @__PURE__ */ new Map();
  for (const file of source) {
    const planes = planesOf(file);
    if (planes.length !== 1 || planes[0].position === void 0)
      continue;
    const k = physicalToIndex(geometry, planes[0].position)[2];
    if (Math.abs(k - Math.round(k)) <= 0.1)
      found.set(Math.round(k), file);
  }
  return found;
}
function derivation(file) {
  return {
    SourceImageSequence: [{ ...referenceTo(file), PurposeOfReferenceCodeSequence: [codeItem(sourceImage)] }],
    DerivationCodeSequence: [codeItem(segmentation)]
  };
}
function referencesTo(source) {
  return {
    ReferencedInstanceSequence: source.map(referenceTo),
    SeriesInstanceUID: source[0].header.text("SeriesInstanceUID") ?? ""
  };
}
function referenceTo({ header }) {
  return {
    ReferencedSOPClassUID: header.text("SOPClassUID") ?? "",
    ReferencedSOPInstanceUID: header.text("SOPInstanceUID") ?? ""
  };
}
function codeItem({ value, scheme, meaning }) {
  return { CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: meaning };
}

// packages/image/dist/dicom/write-ultrasound.js
var ultrasoundImageStorage = "1.2.840.10008.5.1.4.1.1.6.1";
var [twoDimensional, tissue3, centimetres2] = [1, 1, 3];
async function writeUltrasound({ geometry, data }, metadata) {
  const [columns, rows, slices] = geometry.size;
  if (slices !== 1) {
    throw new RadError("RAD-PARAMETER-INVALID", {
      name: "slices",
      value: slices,
      problem: "an ultrasound image has one"
    });
  }
  const pixels = Uint8Array.from(data);
  const wrong = pixels.findIndex((stored, i2) => stored !== data[i2]);
  if (wrong >= 0) {
    const problem = "a grey value of ultrasound is a whole number from 0 to 255";
    throw new RadError("RAD-PARAMETER-INVALID", { name: "pixel", value: data[wrong], problem });
  }
  const seed = JSON.stringify([metadata, geometry, sha256Hex(pixels)]);
  const attributes2 = {
    ...seriesAttributes(metadata, "US", seed),
    ImageType: ["DERIVED", "SECONDARY"],
    SOPClassUID: ultrasoundImageStorage,
    SOPInstanceUID: uidOf(`image ${seed}`),
    InstanceNumber: 1,
    Rows: rows,
    Columns: columns,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    SequenceOfUltrasoundRegions: [
      {
        RegionSpatialFormat: twoDimensional,
        RegionDataType: tissue3,
        RegionFlags: 0,
        RegionLocationMinX0: 0,
        RegionLocationMinY0: 0,
        RegionLocationMaxX1: columns - 1,
        RegionLocationMaxY1: rows - 1,
        PhysicalUnitsXDirection: centimetres2,
        PhysicalUnitsYDirection: centimetres2,
        PhysicalDeltaX: geometry.spacing[0] / 10,
        PhysicalDeltaY: geometry.spacing[1] / 10
      }
    ]
  };
  const even = new Uint8Array(pixels.length + pixels.length % 2);
  even.set(pixels);
  return { name: "US0001.dcm", bytes: await encodePart10(attributes2, even.buffer, "OB") };
}

// packages/image/dist/dicom/zip.js
var greatestGrowth = 200;
var spare = 64 * 2 ** 20;
var greatestDeflation = 1032;
function isZip(bytes) {
  return bytes.length > 4 && bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}
function unzipFiles(bytes) {
  const limit = bytes.length * greatestGrowth + spare;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (isHidden(name))
          return false;
        total += originalSize;
        if (total > limit || originalSize > size * greatestDeflation + 64) {
          throw new RadError("RAD-FILE-TOO-LARGE", { bytes: total, limit });
        }
        return true;
      }
    });
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
  } catch (error) {
    if (isRadError(error))
      throw error;
    throw new RadError("RAD-ZIP-INVALID", { detail: error instanceof Error ? error.message : String(error) });
  }
}
function isHidden(name) {
  return name.endsWith("/") || name.startsWith("__MACOSX/") || /(^|\/)\.[^/]*$/.test(name);
}

// packages/image/dist/formats/jpeg.js
var import_jpeg_js = __toESM(require_jpeg_js(), 1);

// packages/image/dist/formats/picture.js
function pictureGeometry(format, width, height, { spacing }) {
  if (spacing === void 0)
    throw new RadError("RAD-SPACING-MISSING", { format });
  const [x2, y, z = 1] = spacing;
  return checkedGeometry(format, [width, height, 1], [x2, y, z], [0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0, 1]);
}
function decoded(decode4) {
  try {
    return decode4();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    const detail = `${error instanceof Error ? error.message : String(error)}${cause}`;
    throw new RadError("RAD-FILE-CORRUPT", { detail });
  }
}

// packages/image/dist/formats/jpeg.js
var jpeg = {
  name: "JPEG",
  extensions: [".jpg", ".jpeg"],
  sniff: (bytes) => bytes[0] === 255 && bytes[1] === 216 && bytes[2] === 255,
  read: (bytes, options = {}) => {
    const { width, height } = frameSize(bytes);
    const geometry = pictureGeometry("JPEG", width, height, options);
    const pixels = width * height;
    if (pixels > bytes.length * greatestExpansion2) {
      throw new RadError("RAD-FILE-TRUNCATED", {
        expected: Math.ceil(pixels / greatestExpansion2),
        actual: bytes.length
      });
    }
    const limits = { maxResolutionInMP: 100, maxMemoryUsageInMB: 1024, tolerantDecoding: false };
    const image = decoded(() => (0, import_jpeg_js.decode)(bytes, { useTArray: true, formatAsRGBA: false, ...limits }));
    if (image.width !== width || image.height !== height || image.data.length !== 3 * pixels) {
      throw new RadError("RAD-FILE-CORRUPT", { detail: "its size is not that of its header" });
    }
    return { geometry, data: luminance(image.data, 3, new Uint8Array(pixels)) };
  }
};
var greatestExpansion2 = 512;
function frameSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 2;
  while (at + 9 <= bytes.length) {
    const marker2 = view.getUint16(at);
    if (marker2 === 65535) {
      at += 1;
      continue;
    }
    if (marker2 < 65472)
      break;
    const isFrame = marker2 <= 65487 && ![65476, 65480, 65484].includes(marker2);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      if (width > 0 && height > 0)
        return { width, height };
      break;
    }
    at += 2 + view.getUint16(at + 2);
  }
  throw new RadError("RAD-HEADER-INVALID", { format: "JPEG", field: "frame header", problem: "is missing or empty" });
}

// packages/image/dist/formats/text-header.js
var longestHeader = 4 * 1024 * 1024;
function latin12(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join("");
}
function utf8(latin) {
  return new TextDecoder().decode(Uint8Array.from(latin, (letter) => letter.charCodeAt(0)));
}
function* headerLines(bytes) {
  const limit = Math.min(bytes.length, longestHeader);
  let start = 0;
  while (start < limit) {
    let stop = bytes.indexOf(10, start);
    if (stop < 0 || stop > limit)
      stop = limit;
    const line = latin12(bytes.subarray(start, stop)).replace(/\r$/, "");
    yield { line, end: Math.min(stop + 1, bytes.length) };
    start = stop + 1;
  }
}
function numbersOf(format, field, text, count) {
  const numbers = text.trim().split(/\s+/).map(Number);
  if (numbers.length !== count || !numbers.every(Number.isFinite)) {
    throw new RadError("RAD-HEADER-INVALID", {
      format,
      field,
      problem: `is "${text.slice(0, 80)}", not ${count} numbers`
    });
  }
  return numbers;
}
function countOf(format, field, text, most = 2 ** 31) {
  const [value] = numbersOf(format, field, text, 1);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new RadError("RAD-HEADER-INVALID", { format, field, problem: `is ${value}` });
  }
  return value;
}
function numberedNames(format, pattern, first, last, step3) {
  const count = Math.floor((last - first) / step3) + 1;
  if (!(count >= 1 && count <= 65536)) {
    throw new RadError("RAD-HEADER-INVALID", { format, field: "data file", problem: `names ${count} files` });
  }
  return Array.from({ length: count }, (_, n) => pattern.replace(/%(0?)(\d?)[dui]/, (_field, zero, width) => String(first + n * step3).padStart(Number(width || 0), zero === "0" ? "0" : " ")));
}

// packages/image/dist/formats/metaimage-header.js
var types = {
  MET_CHAR: "int8",
  MET_UCHAR: "uint8",
  MET_SHORT: "int16",
  MET_USHORT: "uint16",
  MET_INT: "int32",
  MET_UINT: "uint32",
  MET_LONG: "int32",
  MET_ULONG: "uint32",
  MET_LONG_LONG: "int64",
  MET_ULONG_LONG: "uint64",
  MET_FLOAT: "float32",
  MET_DOUBLE: "float64"
};
var units = { um: 1e-3, mm: 1, cm: 10, m: 1e3 };
function isMetaImage(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  return /^(ObjectType|ObjectSubType|NDims|Comment|TransformType|Name|ID|BinaryData)[ \t]*[=:]/.test(head);
}
function parseMetaImageHeader(bytes) {
  const { fields, listed, end } = splitHeader(bytes);
  const first = (...names) => names.map((name) => fields.get(name)).find((text) => text !== void 0);
  const required = (name) => first(name) ?? fail(name, "is missing");
  const isTrue = (...names) => /^t/i.test(first(...names) ?? "");
  if (first("ObjectType") !== void 0 && !/^image$/i.test(required("ObjectType"))) {
    throw unsupported(`an object of type ${required("ObjectType")}`);
  }
  if (Number(first("ElementNumberOfChannels") ?? 1) !== 1)
    throw unsupported("several numbers in each voxel");
  if (first("BinaryData") !== void 0 && !isTrue("BinaryData"))
    throw unsupported("voxels written as text");
  const slope = Number(first("ElementToIntensityFunctionSlope") ?? 1);
  const shift = Number(first("ElementToIntensityFunctionOffset") ?? 0);
  if (slope !== 1 || shift !== 0)
    throw unsupported("an intensity function, which other readers ignore");
  const dimensions = countOf("MetaImage", "NDims", required("NDims"), 4);
  if (dimensions < 2)
    fail("NDims", `is ${dimensions}`);
  const numbers = (field, text, count = dimensions) => numbersOf("MetaImage", field, text, count);
  const sizes = numbers("DimSize", required("DimSize"));
  if (!sizes.every((n) => Number.isInteger(n) && n >= 1 && n <= 2 ** 31))
    fail("DimSize", `is ${sizes.join(" ")}`);
  const unit = units[(first("DistanceUnits") ?? "mm").toLowerCase()] ?? 1;
  const written = (fallback, ...names) => {
    const text = first(...names);
    return text === void 0 ? fallback : numbers(names[0], text, fallback.length);
  };
  const ones = sizes.map(() => 1);
  const identity2 = sizes.flatMap((_, row) => sizes.map((_n, column) => row === column ? 1 : 0));
  return {
    type: types[required("ElementType")] ?? fail("ElementType", `is ${required("ElementType")}`),
    sizes,
    spacing: written(ones, "ElementSpacing", "ElementSize").map((mm2) => mm2 * unit),
    origin: written(sizes.map(() => 0), "Offset", "Origin", "Position").map((mm2) => mm2 * unit),
    axes: written(identity2, "TransformMatrix", "Rotation", "Orientation"),
    littleEndian: !isTrue("ElementByteOrderMSB", "BinaryDataByteOrderMSB"),
    compressed: isTrue("CompressedData"),
    headerSize: headerSizeOf(first("HeaderSize")),
    dataFiles: dataFiles(required("ElementDataFile"), listed),
    end
  };
}
function splitHeader(bytes) {
  const fields = /* @__PURE__ */ new Map();
  const listed = [];
  let end = bytes.length;
  for (const { line, end: after } of headerLines(bytes)) {
    if (fields.has("ElementDataFile")) {
      if (line.trim() !== "")
        listed.push(line.trim());
      continue;
    }
    const [, key, text] = /^\s*(\w+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === void 0) {
      if (line.trim() === "")
        continue;
      throw fail("a line", 'is not of the form "key = value"');
    }
    fields.set(key, text);
    end = after;
    if (key === "ElementDataFile" && !/^LIST\b/i.test(text))
      break;
  }
  return { fields, listed, end };
}
function dataFiles(text, listed) {
  if (/^local$/i.test(text))
    return [];
  if (/^LIST\b/i.test(text))
    return listed.length > 0 ? listed : fail("ElementDataFile", "lists no file");
  const [, pattern, first, last, step3] = /^(.*%\S*)\s+(-?\d+)\s+(-?\d+)(?:\s+(-?\d+))?$/.exec(text) ?? [];
  if (pattern === void 0)
    return [text];
  return numberedNames("MetaImage", pattern, Number(first), Number(last), Number(step3 ?? 1));
}
function headerSizeOf(text) {
  const value = Number(text ?? 0);
  return Number.isInteger(value) && value >= -1 ? value : fail("HeaderSize", `is ${text}`);
}
function fail(field, problem) {
  throw new RadError("RAD-HEADER-INVALID", { format: "MetaImage", field, problem });
}
function unsupported(what) {
  return new RadError("RAD-FORMAT-UNSUPPORTED", { format: "MetaImage", what });
}

// packages/image/dist/formats/inflate.js
var greatestExpansion3 = 1032;
var step2 = 16384;
var headStep = 64;
function isGzip(bytes) {
  return bytes.length > 2 && bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8;
}
function inflateHead(packed, limit) {
  const head = new Uint8Array(limit);
  let filled = 0;
  unpack2(packed, headStep, (piece) => {
    const part2 = piece.subarray(0, limit - filled);
    head.set(part2, filled);
    filled += part2.length;
    return filled < limit;
  });
  return head.subarray(0, filled);
}
function inflatesWithin(packed, limit) {
  let count = 0;
  unpack2(packed, step2, (piece) => {
    count += piece.length;
    return count <= limit;
  });
  return count <= limit;
}
function requirePlausibleSize(packed, size) {
  const most = packed.length * greatestExpansion3;
  if (size > most)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: `at most ${most}` });
}
var inflate = (packed, size) => {
  requirePlausibleSize(packed, size);
  const whole = new Uint8Array(size);
  let filled = 0;
  const members = unpack2(packed, step2, (piece) => {
    if (filled + piece.length > size)
      throw new RadError("RAD-FILE-SURPLUS", { expected: size });
    whole.set(piece, filled);
    filled += piece.length;
    return true;
  });
  if (filled < size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: filled });
  if (isGzip(packed) && members === 1)
    checkTrailer(packed, whole);
  return whole;
};
function unpack2(packed, stepSize, take) {
  let wanted = true;
  let members = 1;
  const ondata = (piece) => {
    if (wanted && piece.length > 0)
      wanted = take(piece);
  };
  try {
    let stream;
    if (isGzip(packed)) {
      stream = new Gunzip(ondata);
      stream.onmember = () => members++;
    } else {
      stream = new Unzlib(ondata);
    }
    for (let at = 0; at < packed.length && wanted; at += stepSize) {
      stream.push(packed.subarray(at, at + stepSize), at + stepSize >= packed.length);
    }
  } catch (error) {
    if (isRadError(error))
      throw error;
    throw new RadError("RAD-FILE-CORRUPT", { detail: error instanceof Error ? error.message : String(error) });
  }
  return members;
}
function checkTrailer(packed, whole) {
  const trailer = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  if (trailer.getUint32(0, true) !== crc32(whole) || trailer.getUint32(4, true) !== whole.length >>> 0) {
    throw new RadError("RAD-FILE-CORRUPT", { detail: "its checksum does not fit" });
  }
}
var crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++)
    c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
  return c;
});
function crc32(bytes) {
  let c = 4294967295;
  for (let i2 = 0; i2 < bytes.length; i2++)
    c = crcTable[(c ^ bytes[i2]) & 255] ^ c >>> 8;
  return (c ^ 4294967295) >>> 0;
}

// packages/image/dist/formats/stored.js
function plainBytes(stored, size) {
  if (stored.length < size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: stored.length });
  if (stored.length > size)
    throw new RadError("RAD-FILE-SURPLUS", { expected: size });
  return stored;
}
function packedBytes(stored, size, { inflate: inflate2 = inflate }) {
  requirePlausibleSize(stored, size);
  return inflate2(stored, size);
}
function companionBytes(name, { companion }) {
  const local = name.replace(/^\.\//, "");
  const found = /[/\\]|^\.\.?$|^$/.test(local) ? void 0 : companion?.(local);
  if (found === void 0)
    throw new RadError("RAD-COMPANION-MISSING", { name });
  return found;
}
function joinedFiles(names, size, part2) {
  if (names.length === 1)
    return part2(names[0], size);
  if (size % names.length !== 0) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: size, actual: `${names.length} files of unequal size` });
  }
  const each = size / names.length;
  const parts = names.map((name) => part2(name, each));
  const whole = new Uint8Array(size);
  for (const [n, bytes] of parts.entries())
    whole.set(bytes, n * each);
  return whole;
}

// packages/image/dist/formats/metaimage.js
var metaImage = {
  name: "MetaImage",
  extensions: [".mha", ".mhd"],
  sniff: isMetaImage,
  read: (bytes, options = {}) => {
    const header = parseMetaImageHeader(bytes);
    const geometry = metaImageGeometry(header);
    const [nx, ny, nz = 1, frames = 1] = header.sizes;
    const inner = nx * ny * nz;
    const raw = storedVoxels(bytes, header, voxelBytes(header.type, inner * frames), options);
    const voxels = decodeVoxels(raw, header.type, header.littleEndian);
    return { geometry, data: pickFrame(voxels, inner, frames, options.frame) };
  }
};
function metaImageGeometry({ sizes, spacing, origin, axes: axes2 }) {
  const n = sizes.length;
  const atOrOne = (values, fallback) => [0, 1, 2].map((a) => values[a] ?? fallback);
  const direction = [0, 1, 2].flatMap((row) => [0, 1, 2].map((axis) => row < n && axis < n ? axes2[axis * n + row] : Number(row === axis)));
  return checkedGeometry("MetaImage", atOrOne(sizes, 1), atOrOne(spacing, 1), atOrOne(origin, 0), direction);
}
function storedVoxels(bytes, header, size, options) {
  const part2 = (stored, length2) => {
    if (header.compressed)
      return packedBytes(stored.subarray(Math.max(0, header.headerSize)), length2, options);
    const start = header.headerSize < 0 ? Math.max(0, stored.length - length2) : header.headerSize;
    return plainBytes(stored.subarray(start), length2);
  };
  if (header.dataFiles.length === 0)
    return part2(bytes.subarray(header.end), size);
  return joinedFiles(header.dataFiles, size, (name, length2) => part2(companionBytes(name, options), length2));
}

// packages/image/dist/formats/nifti-geometry.js
var scannerAnatomical = 1;
var same = 1e-4;
function niftiGeometry(header) {
  const { dim, pixdim, unit } = header;
  const size = [dim[0], dim[1], dim[2]];
  const step3 = size.map((n, a2) => gridStep(n, pixdim[a2 + 1]));
  const spacing = step3.map((d2) => d2 * unit);
  const affine = chosenAffine(header, step3);
  if (affine === void 0)
    return checkedGeometry("NIfTI", size, spacing, [0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const [a, b, c, x2, d, e, f, y, g, h, i2, z] = affine;
  const origin = [-x2 * unit + 0, -y * unit + 0, z * unit];
  return checkedGeometry("NIfTI", size, spacing, origin, unitColumns([-a, -b, -c, -d, -e, -f, g, h, i2]));
}
function gridStep(n, pixdim) {
  return n === 1 && pixdim === 0 ? 1 : pixdim;
}
function chosenAffine(header, step3) {
  const hasSform = header.sformCode > 0;
  const hasQform = header.qformCode > 0;
  if (!hasSform && !hasQform)
    return void 0;
  const sform = hasSform ? header.sform : void 0;
  const qform = hasQform ? quaternionAffine(header, step3) : void 0;
  if (sform === void 0)
    return qform;
  const rectangular = isOrthogonal(rotation(sform));
  const preferred = rectangular && (qform === void 0 || header.sformCode === scannerAnatomical || alike(sform, qform));
  if (!preferred && qform !== void 0)
    return qform;
  if (rectangular)
    requireSameScale(sform, header, step3);
  return sform;
}
function quaternionAffine({ qform, pixdim }, step3) {
  let [b, c, d] = qform;
  const [, , , x2, y, z] = qform;
  const rest = 1 - (b * b + c * c + d * d);
  let a = 0;
  if (rest < 1e-7) {
    const length2 = norm(b, c, d);
    [b, c, d] = [b / length2, c / length2, d / length2];
  } else {
    a = Math.sqrt(rest);
  }
  const [sx, sy] = step3;
  const sz = pixdim[0] < 0 ? -step3[2] : step3[2];
  return [
    (a * a + b * b - c * c - d * d) * sx,
    2 * (b * c - a * d) * sy,
    2 * (b * d + a * c) * sz,
    x2,
    2 * (b * c + a * d) * sx,
    (a * a + c * c - b * b - d * d) * sy,
    2 * (c * d - a * b) * sz,
    y,
    2 * (b * d - a * c) * sx,
    2 * (c * d + a * b) * sy,
    (a * a + d * d - c * c - b * b) * sz,
    z
  ].map(Math.fround);
}
function alike(s, q) {
  const sLength = columnLengths(rotation(s));
  const qLength = columnLengths(rotation(q));
  const sameSpacing = sLength.every((length2, a) => Math.abs(length2 - qLength[a]) <= same);
  const sameOrigin = [3, 7, 11].every((i2) => Math.abs(s[i2] - q[i2]) <= same);
  const sUnit = unitColumns(rotation(s));
  const qUnit = unitColumns(rotation(q));
  return sameSpacing && sameOrigin && sUnit.every((value, i2) => Math.abs(value - qUnit[i2]) <= same);
}
function requireSameScale(sform, { dim }, step3) {
  columnLengths(rotation(sform)).forEach((length2, a) => {
    if (dim[a] > 1 && Math.abs(length2 - step3[a]) > 1e-3 * Math.abs(step3[a])) {
      const problem = `says ${length2} along ${"xyz"[a]}, but pixdim says ${step3[a]}`;
      throw new RadError("RAD-HEADER-INVALID", { format: "NIfTI", field: "sform", problem });
    }
  });
}
function rotation([a, b, c, , d, e, f, , g, h, i2]) {
  return [a, b, c, d, e, f, g, h, i2];
}

// packages/image/dist/formats/nifti-header.js
var longestNiftiHeader = 540;
var types2 = {
  2: "uint8",
  4: "int16",
  8: "int32",
  16: "float32",
  64: "float64",
  256: "int8",
  512: "uint16",
  768: "uint32",
  1024: "int64",
  1280: "uint64"
};
var unreadTypes = {
  1: "single bits",
  32: "complex numbers",
  128: "colours (RGB)",
  1536: "128-bit floating point numbers",
  1792: "complex numbers",
  2048: "complex numbers",
  2304: "colours (RGBA)"
};
var millimetres = { 0: 1, 1: 1e3, 2: 1, 3: 1e-3 };
var layouts = {
  1: { magic: 344, dim: 40, type: 70, bitpix: 72, pixdim: 76, slope: 112, inter: 116, units: 123 },
  2: { magic: 4, dim: 16, type: 12, bitpix: 14, pixdim: 104, slope: 176, inter: 184, units: 500 }
};
function niftiKind(bytes) {
  if (bytes.length < 348)
    return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const littleEndian = [348, 540].includes(view.getInt32(0, true));
  const headerSize = view.getInt32(0, littleEndian);
  if (headerSize !== 348 && headerSize !== 540)
    return void 0;
  const version = headerSize === 348 ? 1 : 2;
  const { magic } = layouts[version];
  const word = String.fromCharCode(...bytes.subarray(magic, magic + 4));
  if (word !== `n+${version}\0` && word !== `ni${version}\0`)
    return void 0;
  return { version, littleEndian, paired: word[1] === "i" };
}
function parseNiftiHeader(bytes) {
  const kind = niftiKind(bytes);
  if (kind === void 0) {
    if (bytes.length < 348)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: 348, actual: bytes.length });
    throw invalid("magic", "is not that of NIfTI-1 or NIfTI-2");
  }
  const { version, littleEndian, paired } = kind;
  const headerSize = version === 1 ? 348 : 540;
  if (bytes.length < headerSize) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: headerSize, actual: bytes.length });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = layouts[version];
  const int16 = (offset) => view.getInt16(offset, littleEndian);
  const int32 = (offset) => view.getInt32(offset, littleEndian);
  const int64 = (offset) => Number(view.getBigInt64(offset, littleEndian));
  const float32 = (offset) => view.getFloat32(offset, littleEndian);
  const real = version === 1 ? float32 : (offset) => view.getFloat64(offset, littleEndian);
  const reals = (offset, count) => Array.from({ length: count }, (_, i2) => real(offset + i2 * (version === 1 ? 4 : 8)));
  const dims = Array.from({ length: 8 }, (_, i2) => version === 1 ? int16(at.dim + 2 * i2) : int64(at.dim + 8 * i2));
  return {
    version,
    littleEndian,
    paired,
    dim: usedDimensions(dims),
    type: voxelType(int16(at.type), int16(at.bitpix)),
    pixdim: reals(at.pixdim, 8),
    voxOffset: dataOffset(version === 1 ? float32(108) : int64(168), paired ? 0 : headerSize),
    slope: real(at.slope),
    inter: real(at.inter),
    unit: millimetres[(version === 1 ? view.getUint8(at.units) : int32(at.units)) & 7] ?? 1,
    qformCode: version === 1 ? int16(252) : int32(344),
    sformCode: version === 1 ? int16(254) : int32(348),
    qform: version === 1 ? reals(256, 6) : reals(352, 6),
    sform: version === 1 ? reals(280, 12) : reals(400, 12)
  };
}
function usedDimensions(dims) {
  const used = dims[0];
  if (!(used >= 1 && used <= 7))
    throw invalid("dim[0]", `is ${used}, not 1 to 7`);
  return dims.slice(1).map((n, i2) => {
    if (i2 >= used)
      return 1;
    if (!(n >= 1 && n <= 2 ** 31))
      throw invalid(`dim[${i2 + 1}]`, `is ${n}`);
    return n;
  });
}
function voxelType(code, bits2) {
  if (code in unreadTypes)
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NIfTI", what: unreadTypes[code] });
  const type = types2[code];
  if (type === void 0)
    throw invalid("datatype", `is ${code}`);
  if (bits2 !== 0 && bits2 !== Number(/\d+/.exec(type)?.[0]))
    throw invalid("bitpix", `is ${bits2} for ${type}`);
  return type;
}
function dataOffset(offset, least) {
  if (!(offset < 2 ** 31))
    throw invalid("vox_offset", `is ${offset}`);
  return Math.max(Math.trunc(offset), least);
}
function invalid(field, problem) {
  return new RadError("RAD-HEADER-INVALID", { format: "NIfTI", field, problem });
}

// packages/image/dist/formats/nifti.js
var nifti = {
  name: "NIfTI",
  extensions: [".nii", ".nii.gz", ".hdr", ".img", ".hdr.gz", ".img.gz"],
  sniff: (bytes) => {
    try {
      return niftiKind(niftiHead(bytes)) !== void 0;
    } catch {
      return false;
    }
  },
  read: (bytes, options = {}) => {
    const header = parseNiftiHeader(niftiHead(bytes));
    const geometry = niftiGeometry(header);
    const [nx, ny, nz, frames, ...others] = header.dim;
    if (others.some((n) => n > 1)) {
      throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NIfTI", what: "several numbers in each voxel" });
    }
    const frame = requireFrame(frames, options.frame);
    const oneFrame = voxelBytes(header.type, nx * ny * nz);
    const size = header.voxOffset + voxelBytes(header.type, nx * ny * nz * frames);
    const stored = storedBytes(bytes, header, options);
    const whole = isGzip(stored) ? packedBytes(stored, size, options) : plainBytes(stored, size);
    const start = header.voxOffset + frame * oneFrame;
    const raw = whole.subarray(start, start + oneFrame);
    return { geometry, data: rescaled(decodeVoxels(raw, header.type, header.littleEndian), header) };
  }
};
function niftiHead(bytes) {
  return isGzip(bytes) ? inflateHead(bytes, longestNiftiHeader) : bytes.subarray(0, longestNiftiHeader);
}
function storedBytes(bytes, { paired }, { name, companion }) {
  if (!paired)
    return bytes;
  const stem = (name ?? "image.hdr").replace(/\.(hdr|img)(\.gz)?$/i, "");
  for (const ending of [".img", ".img.gz", ".IMG"]) {
    const found = companion?.(stem + ending);
    if (found !== void 0)
      return found;
  }
  throw new RadError("RAD-COMPANION-MISSING", { name: `${stem}.img` });
}
function rescaled(data, { slope, inter }) {
  if (!Number.isFinite(slope) || Math.abs(slope) < Number.EPSILON)
    return data;
  const shift = Number.isFinite(inter) ? inter : 0;
  if (Math.abs(slope - 1) <= Number.EPSILON && Math.abs(shift) <= Number.EPSILON)
    return data;
  const scaled2 = data instanceof Float64Array ? new Float64Array(data.length) : new Float32Array(data.length);
  scaled2.set(data);
  for (let i2 = 0; i2 < scaled2.length; i2++)
    scaled2[i2] = scaled2[i2] * slope + shift;
  return scaled2;
}

// packages/image/dist/formats/nrrd-header.js
var typeNames = {
  int8: ["signed char", "int8", "int8_t"],
  uint8: ["uchar", "unsigned char", "uint8", "uint8_t"],
  int16: ["short", "short int", "signed short", "signed short int", "int16", "int16_t"],
  uint16: ["ushort", "unsigned short", "unsigned short int", "uint16", "uint16_t"],
  int32: ["int", "signed int", "int32", "int32_t"],
  uint32: ["uint", "unsigned int", "uint32", "uint32_t"],
  int64: ["longlong", "long long", "long long int", "signed long long", "signed long long int", "int64", "int64_t"],
  uint64: ["ulonglong", "unsigned long long", "unsigned long long int", "uint64", "uint64_t"],
  float32: ["float"],
  float64: ["double"]
};
var encodings2 = {
  raw: "raw",
  gz: "gzip",
  gzip: "gzip",
  txt: "ascii",
  text: "ascii",
  ascii: "ascii",
  hex: "hex"
};
var flips = {
  "right-anterior-superior": [-1, -1, 1],
  ras: [-1, -1, 1],
  "left-anterior-superior": [1, -1, 1],
  las: [1, -1, 1]
};
var units2 = { mm: 1, m: 1e3, cm: 10, um: 1e-3, "\xB5m": 1e-3 };
function isNrrd(bytes) {
  return /^NRRD000\d$/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}
function parseNrrdHeader(bytes) {
  const { fields, pairs, dataFiles: dataFiles2, end } = splitHeader2(bytes);
  const required = (name) => {
    const text = fields.get(name);
    if (text === void 0)
      throw invalid2(name, "is missing");
    return text;
  };
  const type = voxelType2(required("type").toLowerCase());
  const dimension = countOf("NRRD", "dimension", required("dimension"), 16);
  const sizes = numbersOf("NRRD", "sizes", required("sizes"), dimension);
  if (!sizes.every((n) => Number.isInteger(n) && n >= 1 && n <= 2 ** 31))
    throw invalid2("sizes", `are ${sizes}`);
  const encoding = encodings2[required("encoding").toLowerCase()];
  if (encoding === void 0) {
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NRRD", what: `data packed as ${required("encoding")}` });
  }
  const endian = fields.get("endian")?.toLowerCase() ?? "little";
  if (endian !== "little" && endian !== "big")
    throw invalid2("endian", `is ${endian}`);
  const space = (fields.get("space") ?? "").toLowerCase().replace(/-time$/, "");
  return {
    type,
    sizes,
    encoding,
    littleEndian: endian === "little",
    ...placement(fields, sizes),
    toLps: flips[space.replace(/^(ra|la)st$/, "$1s")] ?? [1, 1, 1],
    unit: unitOf2(fields.get("space units")),
    dataFiles: dataFiles2,
    lineSkip: skip(fields, "line skip", 0),
    byteSkip: skip(fields, "byte skip", -1),
    end,
    pairs
  };
}
function splitHeader2(bytes) {
  if (!isNrrd(bytes))
    throw invalid2("magic", "is not that of NRRD");
  const fields = /* @__PURE__ */ new Map();
  const pairs = /* @__PURE__ */ new Map();
  const dataFiles2 = [];
  let listed = false;
  let end = bytes.length;
  for (const { line, end: after } of headerLines(bytes)) {
    if (listed) {
      if (line.trim() !== "")
        dataFiles2.push(line.trim());
      continue;
    }
    if (line === "") {
      end = after;
      break;
    }
    if (line.startsWith("#") || line.startsWith("NRRD"))
      continue;
    const pair = /^([^:]*):=(.*)$/.exec(line);
    const field = /^([^:]+): *(.*)$/.exec(line);
    if (pair !== null)
      pairs.set(utf8(pair[1].trim()), utf8(pair[2].trim()));
    else if (field === null)
      throw invalid2("a line", "is neither a field nor a key");
    else {
      const name = field[1].trim().toLowerCase().replace(/^(data|line|byte)(file|skip)$/, "$1 $2");
      const text = field[2].trim();
      fields.set(name, text);
      if (name === "data file") {
        listed = /^LIST\b/.test(text);
        if (!listed)
          dataFiles2.push(...namedFiles(text));
      }
    }
  }
  if (listed && dataFiles2.length === 0)
    throw invalid2("data file", "lists no file");
  return { fields, pairs, dataFiles: dataFiles2, end };
}
function namedFiles(text) {
  const [, pattern, first, last, step3] = /^(.*%\S*)\s+(-?\d+)\s+(-?\d+)\s+(-?\d+)(?:\s+\d+)?$/.exec(text) ?? [];
  return pattern === void 0 ? [text] : numberedNames("NRRD", pattern, Number(first), Number(last), Number(step3));
}
function placement(fields, sizes) {
  const kinds = fields.get("kinds")?.toLowerCase().split(/\s+/) ?? [];
  const written = fields.get("space directions");
  const origin = fields.get("space origin");
  if (written !== void 0) {
    const directions2 = vectors("space directions", written);
    if (directions2.length !== sizes.length)
      throw invalid2("space directions", `are not ${sizes.length}`);
    return { directions: directions2, origin: origin === void 0 ? [0, 0, 0] : vectors("space origin", origin)[0] ?? [0, 0, 0] };
  }
  const isSpatial = sizes.map((_, a) => ["domain", "space", "???", "none", void 0].includes(kinds[a]));
  const spacings = perAxis(fields.get("spacings"), sizes.length, 1);
  const minima = perAxis(fields.get("axis mins") ?? fields.get("axismins"), sizes.length, Number.NaN);
  const centers = (fields.get("centerings") ?? fields.get("centers"))?.toLowerCase().split(/\s+/) ?? [];
  const directions = [];
  const first = [];
  sizes.forEach((_, a) => {
    const spatial = isSpatial[a] && first.length < 3;
    directions.push(spatial ? [0, 1, 2].map((i2) => i2 === first.length ? spacings[a] : 0) : void 0);
    if (!spatial)
      return;
    const start = centers[a] === "node" ? minima[a] : minima[a] + spacings[a] / 2;
    first.push(Number.isNaN(start) ? 0 : start);
  });
  return { directions, origin: [...first, 0, 0, 0].slice(0, 3) };
}
function vectors(field, text) {
  const items = text.match(/\([^()]*\)|none/gi) ?? [];
  return items.map((item) => {
    const numbers = item.replace(/[()]/g, "").split(",").map(Number);
    if (/^none$/i.test(item) || numbers.every(Number.isNaN))
      return void 0;
    if (numbers.length === 2)
      numbers.push(0);
    if (numbers.length !== 3 || !numbers.every(Number.isFinite))
      throw invalid2(field, `hold ${item}`);
    return numbers;
  });
}
function perAxis(text, count, fallback) {
  const written = text?.split(/\s+/).map(Number) ?? [];
  return Array.from({ length: count }, (_, a) => Number.isNaN(written[a] ?? Number.NaN) ? fallback : written[a]);
}
function unitOf2(text) {
  const first = /"([^"]*)"/.exec(text ?? "")?.[1] ?? "mm";
  return units2[utf8(first).toLowerCase()] ?? units2[first.toLowerCase()] ?? 1;
}
function skip(fields, name, least) {
  const value = Number(fields.get(name) ?? 0);
  if (!Number.isInteger(value) || value < least)
    throw invalid2(name, `is ${fields.get(name)}`);
  return value;
}
function voxelType2(name) {
  for (const [type, names] of Object.entries(typeNames)) {
    if (names.includes(name))
      return type;
  }
  if (name === "block")
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NRRD", what: "opaque blocks" });
  throw invalid2("type", `is "${name}"`);
}
function invalid2(field, problem) {
  return new RadError("RAD-HEADER-INVALID", { format: "NRRD", field, problem });
}

// packages/image/dist/formats/nrrd-segments.js
function nrrdSegments(bytes) {
  const { pairs } = parseNrrdHeader(bytes);
  const segments = [];
  for (let n = 0; pairs.has(`Segment${n}_Name`) || pairs.has(`Segment${n}_ID`); n++) {
    const text = (key) => pairs.get(`Segment${n}_${key}`);
    segments.push({
      name: text("Name") ?? text("ID") ?? "",
      label: Number(text("LabelValue") ?? 1),
      frame: Number(text("Layer") ?? 0)
    });
  }
  return segments;
}

// packages/image/dist/formats/text-voxels.js
var arrays2 = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: Float64Array,
  uint64: Float64Array,
  float32: Float32Array,
  float64: Float64Array
};
function decodeText(text, type, size) {
  const count = size / bytesPerVoxel[type];
  if (text.length + 1 < 2 * count) {
    throw new RadError("RAD-FILE-TRUNCATED", { expected: 2 * count - 1, actual: text.length });
  }
  const voxels = new arrays2[type](count);
  let n = 0;
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSeparator(text[at]))
      at++;
    const start = at;
    while (at < text.length && !isSeparator(text[at]))
      at++;
    if (start === at)
      break;
    if (n === count)
      throw new RadError("RAD-FILE-SURPLUS", { expected: `${count} numbers, and so many` });
    voxels[n++] = number(String.fromCharCode(...text.subarray(start, Math.min(at, start + 64))), type);
  }
  if (n < count)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: `${count} numbers`, actual: n });
  return voxels;
}
function decodeHex(text, size) {
  if (text.length < 2 * size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: 2 * size, actual: text.length });
  const bytes = new Uint8Array(size);
  let digits = 0;
  for (const letter of text) {
    if (isSeparator(letter))
      continue;
    const digit = Number.parseInt(String.fromCharCode(letter), 16);
    if (Number.isNaN(digit))
      throw new RadError("RAD-FILE-CORRUPT", { detail: "a hexadecimal digit is expected" });
    if (digits === 2 * size)
      throw new RadError("RAD-FILE-SURPLUS", { expected: size });
    bytes[digits >> 1] |= digits % 2 === 0 ? digit << 4 : digit;
    digits++;
  }
  if (digits < 2 * size)
    throw new RadError("RAD-FILE-TRUNCATED", { expected: 2 * size, actual: digits });
  return bytes;
}
function isSeparator(letter) {
  return letter === 32 || letter === 44 || letter >= 9 && letter <= 13;
}
function number(word, type) {
  const isFloat = type === "float32" || type === "float64";
  if (isFloat && /^[-+]?(nan|inf(inity)?)$/i.test(word)) {
    if (/nan/i.test(word))
      return Number.NaN;
    return word.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  const value = Number(word);
  if (!Number.isFinite(value))
    throw new RadError("RAD-FILE-CORRUPT", { detail: `"${word}" is not a number` });
  const isWide = type === "int64" || type === "uint64";
  if (isWide && !Number.isSafeInteger(value))
    throw new RadError("RAD-VOXEL-RANGE", { value: word });
  return value;
}

// packages/image/dist/formats/nrrd.js
var nrrd = {
  name: "NRRD",
  extensions: [".nrrd", ".nhdr"],
  sniff: isNrrd,
  segments: nrrdSegments,
  read: (bytes, options = {}) => {
    const header = parseNrrdHeader(bytes);
    const axes2 = spatialAxes(header);
    const geometry = nrrdGeometry(header, axes2);
    const frames = frameAxis(header, axes2);
    const all = voxelBytes(header.type, header.sizes.reduce((product, n) => product * n, 1));
    const { inner, count } = frames;
    const whole = allVoxels(bytes, header, all, options);
    return { geometry, data: pickFrame(whole, inner, count, options.frame) };
  }
};
function spatialAxes({ directions }) {
  const axes2 = directions.flatMap((direction, a) => direction === void 0 ? [] : [a]);
  if (axes2.length < 1 || axes2.length > 3) {
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NRRD", what: `${axes2.length} axes of space` });
  }
  return axes2;
}
function frameAxis({ sizes }, axes2) {
  const others = sizes.flatMap((n, a) => n > 1 && !axes2.includes(a) ? [a] : []);
  if (others.length === 0)
    return { inner: 1, count: 1 };
  if (others.length > 1) {
    throw new RadError("RAD-FORMAT-UNSUPPORTED", { format: "NRRD", what: "frames along several axes" });
  }
  const inner = sizes.slice(0, others[0]).reduce((product, n) => product * n, 1);
  return { inner, count: sizes[others[0]] };
}
function nrrdGeometry(header, axes2) {
  const { unit, toLps } = header;
  const columns = axes2.map((a) => header.directions[a].map((value, i2) => value * unit * toLps[i2]));
  while (columns.length < 3)
    columns.push(missingColumn(columns));
  const size = [0, 1, 2].map((a) => a < axes2.length ? header.sizes[axes2[a]] : 1);
  const spacing = columns.map(([x2, y, z]) => norm(x2, y, z));
  const origin = header.origin.map((value, i2) => value * unit * toLps[i2] + 0);
  const direction = [0, 1, 2].flatMap((row) => columns.map((column, a) => column[row] * (1 / spacing[a])));
  return checkedGeometry("NRRD", size, spacing, origin, direction);
}
function missingColumn([x2, y]) {
  const other = y ?? (Math.abs(x2[0]) > Math.abs(x2[2]) ? [0, 0, 1] : [1, 0, 0]);
  const cross2 = [
    x2[1] * other[2] - x2[2] * other[1],
    x2[2] * other[0] - x2[0] * other[2],
    x2[0] * other[1] - x2[1] * other[0]
  ];
  const length2 = norm(cross2[0], cross2[1], cross2[2]);
  return cross2.map((value) => value / length2);
}
function allVoxels(bytes, header, size, options) {
  const { type, littleEndian, encoding, dataFiles: dataFiles2, end } = header;
  const attached = dataFiles2.length === 0;
  if (encoding === "ascii") {
    const stored = attached ? bytes.subarray(end) : companionBytes(dataFiles2[0], options);
    return decodeText(skipped(stored, header), type, size);
  }
  const part2 = (stored, length2) => {
    const data = skipped(stored, header);
    if (encoding === "hex")
      return decodeHex(data, length2);
    const skip2 = Math.max(0, header.byteSkip);
    if (encoding === "gzip")
      return packedBytes(data, length2 + skip2, options).subarray(skip2);
    return plainBytes(data.subarray(header.byteSkip < 0 ? Math.max(0, data.length - length2) : skip2), length2);
  };
  const raw = attached ? part2(bytes.subarray(end), size) : joinedFiles(dataFiles2, size, (name, length2) => part2(companionBytes(name, options), length2));
  return decodeVoxels(raw, type, littleEndian);
}
function skipped(stored, { lineSkip }) {
  let start = 0;
  for (let line = 0; line < lineSkip; line++) {
    const feed = stored.indexOf(10, start);
    if (feed < 0)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: `${lineSkip} lines`, actual: `${line} lines` });
    start = feed + 1;
  }
  return stored.subarray(start);
}

// node_modules/iobuffer/lib/text.js
function decode3(bytes, encoding = "utf8") {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes);
}
var encoder = new TextEncoder();
function encode(str) {
  return encoder.encode(str);
}

// node_modules/iobuffer/lib/iobuffer.js
var defaultByteLength = 1024 * 8;
var hostBigEndian = (() => {
  const array = new Uint8Array(4);
  const view = new Uint32Array(array.buffer);
  return !((view[0] = 1) & array[0]);
})();
var typedArrays = {
  int8: globalThis.Int8Array,
  uint8: globalThis.Uint8Array,
  int16: globalThis.Int16Array,
  uint16: globalThis.Uint16Array,
  int32: globalThis.Int32Array,
  uint32: globalThis.Uint32Array,
  uint64: globalThis.BigUint64Array,
  int64: globalThis.BigInt64Array,
  float32: globalThis.Float32Array,
  float64: globalThis.Float64Array
};
var IOBuffer = class _IOBuffer {
  /**
   * Reference to the internal ArrayBuffer object.
   */
  buffer;
  /**
   * Byte length of the internal ArrayBuffer.
   */
  byteLength;
  /**
   * Byte offset of the internal ArrayBuffer.
   */
  byteOffset;
  /**
   * Byte length of the internal ArrayBuffer.
   */
  length;
  /**
   * The current offset of the buffer's pointer.
   */
  offset;
  lastWrittenByte;
  littleEndian;
  _data;
  _mark;
  _marks;
  /**
   * Create a new IOBuffer.
   * @param data - The data to construct the IOBuffer with.
   * If data is a number, it will be the new buffer's length<br>
   * If data is `undefined`, the buffer will be initialized with a default length of 8Kb<br>
   * If data is an ArrayBuffer, SharedArrayBuffer, an ArrayBufferView (Typed Array), an IOBuffer instance,
   * or a Node.js Buffer, a view will be created over the underlying ArrayBuffer.
   * @param options - An object for the options.
   * @returns A new IOBuffer instance.
   */
  constructor(data = defaultByteLength, options = {}) {
    let dataIsGiven = false;
    if (typeof data === "number") {
      data = new ArrayBuffer(data);
    } else {
      dataIsGiven = true;
      this.lastWrittenByte = data.byteLength;
    }
    const offset = options.offset ? options.offset >>> 0 : 0;
    const byteLength = data.byteLength - offset;
    let dvOffset = offset;
    if (ArrayBuffer.isView(data) || data instanceof _IOBuffer) {
      if (data.byteLength !== data.buffer.byteLength) {
        dvOffset = data.byteOffset + offset;
      }
      data = data.buffer;
    }
    if (dataIsGiven) {
      this.lastWrittenByte = byteLength;
    } else {
      this.lastWrittenByte = 0;
    }
    this.buffer = data;
    this.length = byteLength;
    this.byteLength = byteLength;
    this.byteOffset = dvOffset;
    this.offset = 0;
    this.littleEndian = true;
    this._data = new DataView(this.buffer, dvOffset, byteLength);
    this._mark = 0;
    this._marks = [];
  }
  /**
   * Checks if the memory allocated to the buffer is sufficient to store more
   * bytes after the offset.
   * @param byteLength - The needed memory in bytes.
   * @returns `true` if there is sufficient space and `false` otherwise.
   */
  available(byteLength = 1) {
    return this.offset + byteLength <= this.length;
  }
  /**
   * Check if little-endian mode is used for reading and writing multi-byte
   * values.
   * @returns `true` if little-endian mode is used, `false` otherwise.
   */
  isLittleEndian() {
    return this.littleEndian;
  }
  /**
   * Set little-endian mode for reading and writing multi-byte values.
   * @returns This.
   */
  setLittleEndian() {
    this.littleEndian = true;
    return this;
  }
  /**
   * Check if big-endian mode is used for reading and writing multi-byte values.
   * @returns `true` if big-endian mode is used, `false` otherwise.
   */
  isBigEndian() {
    return !this.littleEndian;
  }
  /**
   * Switches to big-endian mode for reading and writing multi-byte values.
   * @returns This.
   */
  setBigEndian() {
    this.littleEndian = false;
    return this;
  }
  /**
   * Move the pointer n bytes forward.
   * @param n - Number of bytes to skip.
   * @returns This.
   */
  skip(n = 1) {
    this.offset += n;
    return this;
  }
  /**
   * Move the pointer n bytes backward.
   * @param n - Number of bytes to move back.
   * @returns This.
   */
  back(n = 1) {
    this.offset -= n;
    return this;
  }
  /**
   * Move the pointer to the given offset.
   * @param offset - The offset to move to.
   * @returns This.
   */
  seek(offset) {
    this.offset = offset;
    return this;
  }
  /**
   * Store the current pointer offset.
   * @see {@link IOBuffer#reset}
   * @returns This.
   */
  mark() {
    this._mark = this.offset;
    return this;
  }
  /**
   * Move the pointer back to the last pointer offset set by mark.
   * @see {@link IOBuffer#mark}
   * @returns This.
   */
  reset() {
    this.offset = this._mark;
    return this;
  }
  /**
   * Push the current pointer offset to the mark stack.
   * @see {@link IOBuffer#popMark}
   * @returns This.
   */
  pushMark() {
    this._marks.push(this.offset);
    return this;
  }
  /**
   * Pop the last pointer offset from the mark stack, and set the current
   * pointer offset to the popped value.
   * @see {@link IOBuffer#pushMark}
   * @returns This.
   */
  popMark() {
    const offset = this._marks.pop();
    if (offset === void 0) {
      throw new Error("Mark stack empty");
    }
    this.seek(offset);
    return this;
  }
  /**
   * Move the pointer offset back to 0.
   * @returns This.
   */
  rewind() {
    this.offset = 0;
    return this;
  }
  /**
   * Make sure the buffer has sufficient memory to write a given byteLength at
   * the current pointer offset.
   * If the buffer's memory is insufficient, this method will create a new
   * buffer (a copy) with a length that is twice (byteLength + current offset).
   * @param byteLength - The needed memory in bytes.
   * @returns This.
   */
  ensureAvailable(byteLength = 1) {
    if (!this.available(byteLength)) {
      const lengthNeeded = this.offset + byteLength;
      const newLength = lengthNeeded * 2;
      const newArray = new Uint8Array(newLength);
      newArray.set(new Uint8Array(this.buffer));
      this.buffer = newArray.buffer;
      this.length = newLength;
      this.byteLength = newLength;
      this._data = new DataView(this.buffer);
    }
    return this;
  }
  /**
   * Read a byte and return false if the byte's value is 0, or true otherwise.
   * Moves pointer forward by one byte.
   * @returns The read boolean.
   */
  readBoolean() {
    return this.readUint8() !== 0;
  }
  /**
   * Read a signed 8-bit integer and move pointer forward by 1 byte.
   * @returns The read byte.
   */
  readInt8() {
    return this._data.getInt8(this.offset++);
  }
  /**
   * Read an unsigned 8-bit integer and move pointer forward by 1 byte.
   * @returns The read byte.
   */
  readUint8() {
    return this._data.getUint8(this.offset++);
  }
  /**
   * Alias for {@link IOBuffer#readUint8}.
   * @returns The read byte.
   */
  readByte() {
    return this.readUint8();
  }
  /**
   * Read `n` bytes and move pointer forward by `n` bytes.
   * @param n - Number of bytes to read.
   * @returns The read bytes.
   */
  readBytes(n = 1) {
    return this.readArray(n, "uint8");
  }
  /**
   * Creates an array of corresponding to the type `type` and size `size`.
   * For example, type `uint8` will create a `Uint8Array`.
   * @param size - size of the resulting array
   * @param type - number type of elements to read
   * @returns The read array.
   */
  readArray(size, type) {
    const bytes = typedArrays[type].BYTES_PER_ELEMENT * size;
    const offset = this.byteOffset + this.offset;
    const slice = this.buffer.slice(offset, offset + bytes);
    if (this.littleEndian === hostBigEndian && type !== "uint8" && type !== "int8") {
      const slice2 = new Uint8Array(this.buffer.slice(offset, offset + bytes));
      slice2.reverse();
      const returnArray2 = new typedArrays[type](slice2.buffer);
      this.offset += bytes;
      returnArray2.reverse();
      return returnArray2;
    }
    const returnArray = new typedArrays[type](slice);
    this.offset += bytes;
    return returnArray;
  }
  /**
   * Read a 16-bit signed integer and move pointer forward by 2 bytes.
   * @returns The read value.
   */
  readInt16() {
    const value = this._data.getInt16(this.offset, this.littleEndian);
    this.offset += 2;
    return value;
  }
  /**
   * Read a 16-bit unsigned integer and move pointer forward by 2 bytes.
   * @returns The read value.
   */
  readUint16() {
    const value = this._data.getUint16(this.offset, this.littleEndian);
    this.offset += 2;
    return value;
  }
  /**
   * Read a 32-bit signed integer and move pointer forward by 4 bytes.
   * @returns The read value.
   */
  readInt32() {
    const value = this._data.getInt32(this.offset, this.littleEndian);
    this.offset += 4;
    return value;
  }
  /**
   * Read a 32-bit unsigned integer and move pointer forward by 4 bytes.
   * @returns The read value.
   */
  readUint32() {
    const value = this._data.getUint32(this.offset, this.littleEndian);
    this.offset += 4;
    return value;
  }
  /**
   * Read a 32-bit floating number and move pointer forward by 4 bytes.
   * @returns The read value.
   */
  readFloat32() {
    const value = this._data.getFloat32(this.offset, this.littleEndian);
    this.offset += 4;
    return value;
  }
  /**
   * Read a 64-bit floating number and move pointer forward by 8 bytes.
   * @returns The read value.
   */
  readFloat64() {
    const value = this._data.getFloat64(this.offset, this.littleEndian);
    this.offset += 8;
    return value;
  }
  /**
   * Read a 64-bit signed integer number and move pointer forward by 8 bytes.
   * @returns The read value.
   */
  readBigInt64() {
    const value = this._data.getBigInt64(this.offset, this.littleEndian);
    this.offset += 8;
    return value;
  }
  /**
   * Read a 64-bit unsigned integer number and move pointer forward by 8 bytes.
   * @returns The read value.
   */
  readBigUint64() {
    const value = this._data.getBigUint64(this.offset, this.littleEndian);
    this.offset += 8;
    return value;
  }
  /**
   * Read a 1-byte ASCII character and move pointer forward by 1 byte.
   * @returns The read character.
   */
  readChar() {
    return String.fromCharCode(this.readInt8());
  }
  /**
   * Read `n` 1-byte ASCII characters and move pointer forward by `n` bytes.
   * @param n - Number of characters to read.
   * @returns The read characters.
   */
  readChars(n = 1) {
    let result = "";
    for (let i2 = 0; i2 < n; i2++) {
      result += this.readChar();
    }
    return result;
  }
  /**
   * Read the next `n` bytes, return a UTF-8 decoded string and move pointer
   * forward by `n` bytes.
   * @param n - Number of bytes to read.
   * @returns The decoded string.
   */
  readUtf8(n = 1) {
    return decode3(this.readBytes(n));
  }
  /**
   * Read the next `n` bytes, return a string decoded with `encoding` and move pointer
   * forward by `n` bytes.
   * If no encoding is passed, the function is equivalent to @see {@link IOBuffer#readUtf8}
   * @param n - Number of bytes to read.
   * @param encoding - The encoding to use. Default is 'utf8'.
   * @returns The decoded string.
   */
  decodeText(n = 1, encoding = "utf8") {
    return decode3(this.readBytes(n), encoding);
  }
  /**
   * Write 0xff if the passed value is truthy, 0x00 otherwise and move pointer
   * forward by 1 byte.
   * @param value - The value to write.
   * @returns This.
   */
  writeBoolean(value) {
    this.writeUint8(value ? 255 : 0);
    return this;
  }
  /**
   * Write `value` as an 8-bit signed integer and move pointer forward by 1 byte.
   * @param value - The value to write.
   * @returns This.
   */
  writeInt8(value) {
    this.ensureAvailable(1);
    this._data.setInt8(this.offset++, value);
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as an 8-bit unsigned integer and move pointer forward by 1
   * byte.
   * @param value - The value to write.
   * @returns This.
   */
  writeUint8(value) {
    this.ensureAvailable(1);
    this._data.setUint8(this.offset++, value);
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * An alias for {@link IOBuffer#writeUint8}.
   * @param value - The value to write.
   * @returns This.
   */
  writeByte(value) {
    return this.writeUint8(value);
  }
  /**
   * Write all elements of `bytes` as uint8 values and move pointer forward by
   * `bytes.length` bytes.
   * @param bytes - The array of bytes to write.
   * @returns This.
   */
  writeBytes(bytes) {
    this.ensureAvailable(bytes.length);
    for (let i2 = 0; i2 < bytes.length; i2++) {
      this._data.setUint8(this.offset++, bytes[i2]);
    }
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 16-bit signed integer and move pointer forward by 2
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeInt16(value) {
    this.ensureAvailable(2);
    this._data.setInt16(this.offset, value, this.littleEndian);
    this.offset += 2;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 16-bit unsigned integer and move pointer forward by 2
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeUint16(value) {
    this.ensureAvailable(2);
    this._data.setUint16(this.offset, value, this.littleEndian);
    this.offset += 2;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 32-bit signed integer and move pointer forward by 4
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeInt32(value) {
    this.ensureAvailable(4);
    this._data.setInt32(this.offset, value, this.littleEndian);
    this.offset += 4;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 32-bit unsigned integer and move pointer forward by 4
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeUint32(value) {
    this.ensureAvailable(4);
    this._data.setUint32(this.offset, value, this.littleEndian);
    this.offset += 4;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 32-bit floating number and move pointer forward by 4
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeFloat32(value) {
    this.ensureAvailable(4);
    this._data.setFloat32(this.offset, value, this.littleEndian);
    this.offset += 4;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 64-bit floating number and move pointer forward by 8
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeFloat64(value) {
    this.ensureAvailable(8);
    this._data.setFloat64(this.offset, value, this.littleEndian);
    this.offset += 8;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 64-bit signed bigint and move pointer forward by 8
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeBigInt64(value) {
    this.ensureAvailable(8);
    this._data.setBigInt64(this.offset, value, this.littleEndian);
    this.offset += 8;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write `value` as a 64-bit unsigned bigint and move pointer forward by 8
   * bytes.
   * @param value - The value to write.
   * @returns This.
   */
  writeBigUint64(value) {
    this.ensureAvailable(8);
    this._data.setBigUint64(this.offset, value, this.littleEndian);
    this.offset += 8;
    this._updateLastWrittenByte();
    return this;
  }
  /**
   * Write the charCode of `str`'s first character as an 8-bit unsigned integer
   * and move pointer forward by 1 byte.
   * @param str - The character to write.
   * @returns This.
   */
  writeChar(str) {
    return this.writeUint8(str.charCodeAt(0));
  }
  /**
   * Write the charCodes of all `str`'s characters as 8-bit unsigned integers
   * and move pointer forward by `str.length` bytes.
   * @param str - The characters to write.
   * @returns This.
   */
  writeChars(str) {
    for (let i2 = 0; i2 < str.length; i2++) {
      this.writeUint8(str.charCodeAt(i2));
    }
    return this;
  }
  /**
   * UTF-8 encode and write `str` to the current pointer offset and move pointer
   * forward according to the encoded length.
   * @param str - The string to write.
   * @returns This.
   */
  writeUtf8(str) {
    return this.writeBytes(encode(str));
  }
  /**
   * Export a Uint8Array view of the internal buffer.
   * The view starts at the byte offset and its length
   * is calculated to stop at the last written byte or the original length.
   * @returns A new Uint8Array view.
   */
  toArray() {
    return new Uint8Array(this.buffer, this.byteOffset, this.lastWrittenByte);
  }
  /**
   *  Get the total number of bytes written so far, regardless of the current offset.
   * @returns - Total number of bytes.
   */
  getWrittenByteLength() {
    return this.lastWrittenByte - this.byteOffset;
  }
  /**
   * Update the last written byte offset
   * @private
   */
  _updateLastWrittenByte() {
    if (this.offset > this.lastWrittenByte) {
      this.lastWrittenByte = this.offset;
    }
  }
};

// node_modules/fast-png/lib/helpers/crc.js
var crcTable2 = [];
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let k = 0; k < 8; k++) {
    if (c & 1) {
      c = 3988292384 ^ c >>> 1;
    } else {
      c = c >>> 1;
    }
  }
  crcTable2[n] = c;
}
var initialCrc = 4294967295;
function updateCrc(currentCrc, data, length2) {
  let c = currentCrc;
  for (let n = 0; n < length2; n++) {
    c = crcTable2[(c ^ data[n]) & 255] ^ c >>> 8;
  }
  return c;
}
function crc(data, length2) {
  return (updateCrc(initialCrc, data, length2) ^ initialCrc) >>> 0;
}
function checkCrc(buffer, crcLength, chunkName) {
  const expectedCrc = buffer.readUint32();
  const actualCrc = crc(new Uint8Array(buffer.buffer, buffer.byteOffset + buffer.offset - crcLength - 4, crcLength), crcLength);
  if (actualCrc !== expectedCrc) {
    throw new Error(`CRC mismatch for chunk ${chunkName}. Expected ${expectedCrc}, found ${actualCrc}`);
  }
}
function writeCrc(buffer, length2) {
  buffer.writeUint32(crc(new Uint8Array(buffer.buffer, buffer.byteOffset + buffer.offset - length2, length2), length2));
}

// node_modules/fast-png/lib/helpers/unfilter.js
function unfilterNone(currentLine, newLine, bytesPerLine) {
  for (let i2 = 0; i2 < bytesPerLine; i2++) {
    newLine[i2] = currentLine[i2];
  }
}
function unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel) {
  let i2 = 0;
  for (; i2 < bytesPerPixel; i2++) {
    newLine[i2] = currentLine[i2];
  }
  for (; i2 < bytesPerLine; i2++) {
    newLine[i2] = currentLine[i2] + newLine[i2 - bytesPerPixel] & 255;
  }
}
function unfilterUp(currentLine, newLine, prevLine, bytesPerLine) {
  let i2 = 0;
  if (prevLine.length === 0) {
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2];
    }
  } else {
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2] + prevLine[i2] & 255;
    }
  }
}
function unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
  let i2 = 0;
  if (prevLine.length === 0) {
    for (; i2 < bytesPerPixel; i2++) {
      newLine[i2] = currentLine[i2];
    }
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2] + (newLine[i2 - bytesPerPixel] >> 1) & 255;
    }
  } else {
    for (; i2 < bytesPerPixel; i2++) {
      newLine[i2] = currentLine[i2] + (prevLine[i2] >> 1) & 255;
    }
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2] + (newLine[i2 - bytesPerPixel] + prevLine[i2] >> 1) & 255;
    }
  }
}
function unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
  let i2 = 0;
  if (prevLine.length === 0) {
    for (; i2 < bytesPerPixel; i2++) {
      newLine[i2] = currentLine[i2];
    }
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2] + newLine[i2 - bytesPerPixel] & 255;
    }
  } else {
    for (; i2 < bytesPerPixel; i2++) {
      newLine[i2] = currentLine[i2] + prevLine[i2] & 255;
    }
    for (; i2 < bytesPerLine; i2++) {
      newLine[i2] = currentLine[i2] + paethPredictor(newLine[i2 - bytesPerPixel], prevLine[i2], prevLine[i2 - bytesPerPixel]) & 255;
    }
  }
}
function paethPredictor(a, b, c) {
  const p = a + b - c;
  const pa = Math.abs(p - a);
  const pb = Math.abs(p - b);
  const pc = Math.abs(p - c);
  if (pa <= pb && pa <= pc)
    return a;
  else if (pb <= pc)
    return b;
  else
    return c;
}

// node_modules/fast-png/lib/helpers/apply_unfilter.js
function applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel) {
  switch (filterType) {
    case 0:
      unfilterNone(currentLine, newLine, passLineBytes);
      break;
    case 1:
      unfilterSub(currentLine, newLine, passLineBytes, bytesPerPixel);
      break;
    case 2:
      unfilterUp(currentLine, newLine, prevLine, passLineBytes);
      break;
    case 3:
      unfilterAverage(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
      break;
    case 4:
      unfilterPaeth(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
      break;
    default:
      throw new Error(`Unsupported filter: ${filterType}`);
  }
}

// node_modules/fast-png/lib/helpers/decode_interlace_adam7.js
var uint16 = new Uint16Array([255]);
var uint8 = new Uint8Array(uint16.buffer);
var osIsLittleEndian = uint8[0] === 255;
function decodeInterlaceAdam7(params) {
  const { data, width, height, channels, depth } = params;
  const passes = [
    { x: 0, y: 0, xStep: 8, yStep: 8 },
    // Pass 1
    { x: 4, y: 0, xStep: 8, yStep: 8 },
    // Pass 2
    { x: 0, y: 4, xStep: 4, yStep: 8 },
    // Pass 3
    { x: 2, y: 0, xStep: 4, yStep: 4 },
    // Pass 4
    { x: 0, y: 2, xStep: 2, yStep: 4 },
    // Pass 5
    { x: 1, y: 0, xStep: 2, yStep: 2 },
    // Pass 6
    { x: 0, y: 1, xStep: 1, yStep: 2 }
    // Pass 7
  ];
  const bytesPerPixel = Math.ceil(depth / 8) * channels;
  const resultData = new Uint8Array(height * width * bytesPerPixel);
  let offset = 0;
  for (let passIndex = 0; passIndex < 7; passIndex++) {
    const pass = passes[passIndex];
    const passWidth = Math.ceil((width - pass.x) / pass.xStep);
    const passHeight = Math.ceil((height - pass.y) / pass.yStep);
    if (passWidth <= 0 || passHeight <= 0)
      continue;
    const passLineBytes = passWidth * bytesPerPixel;
    const prevLine = new Uint8Array(passLineBytes);
    for (let y = 0; y < passHeight; y++) {
      const filterType = data[offset++];
      const currentLine = data.subarray(offset, offset + passLineBytes);
      offset += passLineBytes;
      const newLine = new Uint8Array(passLineBytes);
      applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
      prevLine.set(newLine);
      for (let x2 = 0; x2 < passWidth; x2++) {
        const outputX = pass.x + x2 * pass.xStep;
        const outputY = pass.y + y * pass.yStep;
        if (outputX >= width || outputY >= height)
          continue;
        for (let i2 = 0; i2 < bytesPerPixel; i2++) {
          resultData[(outputY * width + outputX) * bytesPerPixel + i2] = newLine[x2 * bytesPerPixel + i2];
        }
      }
    }
  }
  if (depth === 16) {
    const uint16Data = new Uint16Array(resultData.buffer);
    if (osIsLittleEndian) {
      for (let k = 0; k < uint16Data.length; k++) {
        uint16Data[k] = swap16(uint16Data[k]);
      }
    }
    return uint16Data;
  } else {
    return resultData;
  }
}
function swap16(val) {
  return (val & 255) << 8 | val >> 8 & 255;
}

// node_modules/fast-png/lib/helpers/decode_interlace_null.js
var uint162 = new Uint16Array([255]);
var uint82 = new Uint8Array(uint162.buffer);
var osIsLittleEndian2 = uint82[0] === 255;
var empty = new Uint8Array(0);
function decodeInterlaceNull(params) {
  const { data, width, height, channels, depth } = params;
  const bytesPerPixel = Math.ceil(depth / 8) * channels;
  const bytesPerLine = Math.ceil(depth / 8 * channels * width);
  const newData = new Uint8Array(height * bytesPerLine);
  let prevLine = empty;
  let offset = 0;
  let currentLine;
  let newLine;
  for (let i2 = 0; i2 < height; i2++) {
    currentLine = data.subarray(offset + 1, offset + 1 + bytesPerLine);
    newLine = newData.subarray(i2 * bytesPerLine, (i2 + 1) * bytesPerLine);
    switch (data[offset]) {
      case 0:
        unfilterNone(currentLine, newLine, bytesPerLine);
        break;
      case 1:
        unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel);
        break;
      case 2:
        unfilterUp(currentLine, newLine, prevLine, bytesPerLine);
        break;
      case 3:
        unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
        break;
      case 4:
        unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
        break;
      default:
        throw new Error(`Unsupported filter: ${data[offset]}`);
    }
    prevLine = newLine;
    offset += bytesPerLine + 1;
  }
  if (depth === 16) {
    const uint16Data = new Uint16Array(newData.buffer);
    if (osIsLittleEndian2) {
      for (let k = 0; k < uint16Data.length; k++) {
        uint16Data[k] = swap162(uint16Data[k]);
      }
    }
    return uint16Data;
  } else {
    return newData;
  }
}
function swap162(val) {
  return (val & 255) << 8 | val >> 8 & 255;
}

// node_modules/fast-png/lib/helpers/signature.js
var pngSignature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
function writeSignature(buffer) {
  buffer.writeBytes(pngSignature);
}
function checkSignature(buffer) {
  if (!hasPngSignature(buffer.readBytes(pngSignature.length))) {
    throw new Error("wrong PNG signature");
  }
}
function hasPngSignature(array) {
  if (array.length < pngSignature.length) {
    return false;
  }
  for (let i2 = 0; i2 < pngSignature.length; i2++) {
    if (array[i2] !== pngSignature[i2]) {
      return false;
    }
  }
  return true;
}

// node_modules/fast-png/lib/helpers/text.js
var textChunkName = "tEXt";
var NULL = 0;
var latin1Decoder = new TextDecoder("latin1");
function validateKeyword(keyword) {
  validateLatin1(keyword);
  if (keyword.length === 0 || keyword.length > 79) {
    throw new Error("keyword length must be between 1 and 79");
  }
}
var latin1Regex = /^[\u0000-\u00FF]*$/;
function validateLatin1(text) {
  if (!latin1Regex.test(text)) {
    throw new Error("invalid latin1 text");
  }
}
function decodetEXt(text, buffer, length2) {
  const keyword = readKeyword(buffer);
  text[keyword] = readLatin1(buffer, length2 - keyword.length - 1);
}
function encodetEXt(buffer, keyword, text) {
  validateKeyword(keyword);
  validateLatin1(text);
  const length2 = keyword.length + 1 + text.length;
  buffer.writeUint32(length2);
  buffer.writeChars(textChunkName);
  buffer.writeChars(keyword);
  buffer.writeByte(NULL);
  buffer.writeChars(text);
  writeCrc(buffer, length2 + 4);
}
function readKeyword(buffer) {
  buffer.mark();
  while (buffer.readByte() !== NULL) {
  }
  const end = buffer.offset;
  buffer.reset();
  const keyword = latin1Decoder.decode(buffer.readBytes(end - buffer.offset - 1));
  buffer.skip(1);
  validateKeyword(keyword);
  return keyword;
}
function readLatin1(buffer, length2) {
  return latin1Decoder.decode(buffer.readBytes(length2));
}

// node_modules/fast-png/lib/internal_types.js
var ColorType = {
  UNKNOWN: -1,
  GREYSCALE: 0,
  TRUECOLOUR: 2,
  INDEXED_COLOUR: 3,
  GREYSCALE_ALPHA: 4,
  TRUECOLOUR_ALPHA: 6
};
var CompressionMethod = {
  UNKNOWN: -1,
  DEFLATE: 0
};
var FilterMethod = {
  UNKNOWN: -1,
  ADAPTIVE: 0
};
var InterlaceMethod = {
  UNKNOWN: -1,
  NO_INTERLACE: 0,
  ADAM7: 1
};
var DisposeOpType = {
  NONE: 0,
  BACKGROUND: 1,
  PREVIOUS: 2
};
var BlendOpType = {
  SOURCE: 0,
  OVER: 1
};

// node_modules/fast-png/lib/png_decoder.js
var PngDecoder = class extends IOBuffer {
  _checkCrc;
  _inflator;
  _png;
  _apng;
  _end;
  _hasPalette;
  _palette;
  _hasTransparency;
  _transparency;
  _compressionMethod;
  _filterMethod;
  _interlaceMethod;
  _colorType;
  _isAnimated;
  _numberOfFrames;
  _numberOfPlays;
  _frames;
  _writingDataChunks;
  _chunks;
  _inflatorResult;
  constructor(data, options = {}) {
    super(data);
    const { checkCrc: checkCrc2 = false } = options;
    this._checkCrc = checkCrc2;
    this._inflator = new Unzlib((chunk, final) => {
      this._chunks.push(chunk);
      if (final) {
        const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
        this._inflatorResult = new Uint8Array(totalLength);
        let offset = 0;
        for (const chunk2 of this._chunks) {
          this._inflatorResult.set(chunk2, offset);
          offset += chunk2.length;
        }
        this._chunks = [];
      }
    });
    this._chunks = [];
    this._png = {
      width: -1,
      height: -1,
      channels: -1,
      data: new Uint8Array(0),
      depth: 1,
      text: {}
    };
    this._apng = {
      width: -1,
      height: -1,
      channels: -1,
      depth: 1,
      numberOfFrames: 1,
      numberOfPlays: 0,
      text: {},
      frames: []
    };
    this._end = false;
    this._hasPalette = false;
    this._palette = [];
    this._hasTransparency = false;
    this._transparency = new Uint16Array(0);
    this._compressionMethod = CompressionMethod.UNKNOWN;
    this._filterMethod = FilterMethod.UNKNOWN;
    this._interlaceMethod = InterlaceMethod.UNKNOWN;
    this._colorType = ColorType.UNKNOWN;
    this._isAnimated = false;
    this._numberOfFrames = 1;
    this._numberOfPlays = 0;
    this._frames = [];
    this._writingDataChunks = false;
    this._inflatorResult = new Uint8Array(0);
    this.setBigEndian();
  }
  decode() {
    checkSignature(this);
    while (!this._end) {
      const length2 = this.readUint32();
      const type = this.readChars(4);
      this.decodeChunk(length2, type);
    }
    this._inflator.push(new Uint8Array(0), true);
    this.decodeImage();
    return this._png;
  }
  decodeApng() {
    checkSignature(this);
    while (!this._end) {
      const length2 = this.readUint32();
      const type = this.readChars(4);
      this.decodeApngChunk(length2, type);
    }
    this.decodeApngImage();
    return this._apng;
  }
  // https://www.w3.org/TR/PNG/#5Chunk-layout
  decodeChunk(length2, type) {
    const offset = this.offset;
    switch (type) {
      // 11.2 Critical chunks
      case "IHDR":
        this.decodeIHDR();
        break;
      case "PLTE":
        this.decodePLTE(length2);
        break;
      case "IDAT":
        this.decodeIDAT(length2);
        break;
      case "IEND":
        this._end = true;
        break;
      // 11.3 Ancillary chunks
      case "tRNS":
        this.decodetRNS(length2);
        break;
      case "iCCP":
        this.decodeiCCP(length2);
        break;
      case textChunkName:
        decodetEXt(this._png.text, this, length2);
        break;
      case "pHYs":
        this.decodepHYs();
        break;
      default:
        this.skip(length2);
        break;
    }
    if (this.offset - offset !== length2) {
      throw new Error(`Length mismatch while decoding chunk ${type}`);
    }
    if (this._checkCrc) {
      checkCrc(this, length2 + 4, type);
    } else {
      this.skip(4);
    }
  }
  decodeApngChunk(length2, type) {
    const offset = this.offset;
    if (type !== "fdAT" && type !== "IDAT" && this._writingDataChunks) {
      this.pushDataToFrame();
    }
    switch (type) {
      case "acTL":
        this.decodeACTL();
        break;
      case "fcTL":
        this.decodeFCTL();
        break;
      case "fdAT":
        this.decodeFDAT(length2);
        break;
      default:
        this.decodeChunk(length2, type);
        this.offset = offset + length2;
        break;
    }
    if (this.offset - offset !== length2) {
      throw new Error(`Length mismatch while decoding chunk ${type}`);
    }
    if (this._checkCrc) {
      checkCrc(this, length2 + 4, type);
    } else {
      this.skip(4);
    }
  }
  // https://www.w3.org/TR/PNG/#11IHDR
  decodeIHDR() {
    const image = this._png;
    image.width = this.readUint32();
    image.height = this.readUint32();
    image.depth = checkBitDepth(this.readUint8());
    const colorType = this.readUint8();
    this._colorType = colorType;
    let channels;
    switch (colorType) {
      case ColorType.GREYSCALE:
        channels = 1;
        break;
      case ColorType.TRUECOLOUR:
        channels = 3;
        break;
      case ColorType.INDEXED_COLOUR:
        channels = 1;
        break;
      case ColorType.GREYSCALE_ALPHA:
        channels = 2;
        break;
      case ColorType.TRUECOLOUR_ALPHA:
        channels = 4;
        break;
      // Kept for exhaustiveness.
      // eslint-disable-next-line unicorn/no-useless-switch-case
      case ColorType.UNKNOWN:
      default:
        throw new Error(`Unknown color type: ${colorType}`);
    }
    this._png.channels = channels;
    this._compressionMethod = this.readUint8();
    if (this._compressionMethod !== CompressionMethod.DEFLATE) {
      throw new Error(`Unsupported compression method: ${this._compressionMethod}`);
    }
    this._filterMethod = this.readUint8();
    this._interlaceMethod = this.readUint8();
  }
  decodeACTL() {
    this._numberOfFrames = this.readUint32();
    this._numberOfPlays = this.readUint32();
    this._isAnimated = true;
  }
  decodeFCTL() {
    const image = {
      sequenceNumber: this.readUint32(),
      width: this.readUint32(),
      height: this.readUint32(),
      xOffset: this.readUint32(),
      yOffset: this.readUint32(),
      delayNumber: this.readUint16(),
      delayDenominator: this.readUint16(),
      disposeOp: this.readUint8(),
      blendOp: this.readUint8(),
      data: new Uint8Array(0)
    };
    this._frames.push(image);
  }
  // https://www.w3.org/TR/PNG/#11PLTE
  decodePLTE(length2) {
    if (length2 % 3 !== 0) {
      throw new RangeError(`PLTE field length must be a multiple of 3. Got ${length2}`);
    }
    const l = length2 / 3;
    this._hasPalette = true;
    const palette = [];
    this._palette = palette;
    for (let i2 = 0; i2 < l; i2++) {
      palette.push([this.readUint8(), this.readUint8(), this.readUint8()]);
    }
  }
  // https://www.w3.org/TR/PNG/#11IDAT
  decodeIDAT(length2) {
    this._writingDataChunks = true;
    const dataLength = length2;
    const dataOffset2 = this.offset + this.byteOffset;
    try {
      this._inflator.push(new Uint8Array(this.buffer, dataOffset2, dataLength), false);
    } catch (error) {
      throw new Error("Error while decompressing the data:", { cause: error });
    }
    this.skip(length2);
  }
  decodeFDAT(length2) {
    this._writingDataChunks = true;
    let dataLength = length2;
    let dataOffset2 = this.offset + this.byteOffset;
    dataOffset2 += 4;
    dataLength -= 4;
    try {
      this._inflator.push(new Uint8Array(this.buffer, dataOffset2, dataLength), false);
    } catch (error) {
      throw new Error("Error while decompressing the data:", { cause: error });
    }
    this.skip(length2);
  }
  // https://www.w3.org/TR/PNG/#11tRNS
  decodetRNS(length2) {
    switch (this._colorType) {
      case ColorType.GREYSCALE:
      case ColorType.TRUECOLOUR: {
        if (length2 % 2 !== 0) {
          throw new RangeError(`tRNS chunk length must be a multiple of 2. Got ${length2}`);
        }
        if (length2 / 2 > this._png.width * this._png.height) {
          throw new Error(`tRNS chunk contains more alpha values than there are pixels (${length2 / 2} vs ${this._png.width * this._png.height})`);
        }
        this._hasTransparency = true;
        this._transparency = new Uint16Array(length2 / 2);
        for (let i2 = 0; i2 < length2 / 2; i2++) {
          this._transparency[i2] = this.readUint16();
        }
        break;
      }
      case ColorType.INDEXED_COLOUR: {
        if (length2 > this._palette.length) {
          throw new Error(`tRNS chunk contains more alpha values than there are palette colors (${length2} vs ${this._palette.length})`);
        }
        let i2 = 0;
        for (; i2 < length2; i2++) {
          const alpha = this.readByte();
          this._palette[i2].push(alpha);
        }
        for (; i2 < this._palette.length; i2++) {
          this._palette[i2].push(255);
        }
        break;
      }
      // Kept for exhaustiveness.
      /* eslint-disable unicorn/no-useless-switch-case */
      case ColorType.UNKNOWN:
      case ColorType.GREYSCALE_ALPHA:
      case ColorType.TRUECOLOUR_ALPHA:
      default: {
        throw new Error(`tRNS chunk is not supported for color type ${this._colorType}`);
      }
    }
  }
  // https://www.w3.org/TR/PNG/#11iCCP
  decodeiCCP(length2) {
    const name = readKeyword(this);
    const compressionMethod = this.readUint8();
    if (compressionMethod !== CompressionMethod.DEFLATE) {
      throw new Error(`Unsupported iCCP compression method: ${compressionMethod}`);
    }
    const compressedProfile = this.readBytes(length2 - name.length - 2);
    this._png.iccEmbeddedProfile = {
      name,
      profile: unzlibSync(compressedProfile)
    };
  }
  // https://www.w3.org/TR/PNG/#11pHYs
  decodepHYs() {
    const ppuX = this.readUint32();
    const ppuY = this.readUint32();
    const unitSpecifier = this.readByte();
    this._png.resolution = {
      x: ppuX,
      y: ppuY,
      unit: unitSpecifier
    };
  }
  decodeApngImage() {
    this._apng.width = this._png.width;
    this._apng.height = this._png.height;
    this._apng.channels = this._png.channels;
    this._apng.depth = this._png.depth;
    this._apng.numberOfFrames = this._numberOfFrames;
    this._apng.numberOfPlays = this._numberOfPlays;
    this._apng.text = this._png.text;
    this._apng.resolution = this._png.resolution;
    for (let i2 = 0; i2 < this._numberOfFrames; i2++) {
      const newFrame = {
        sequenceNumber: this._frames[i2].sequenceNumber,
        delayNumber: this._frames[i2].delayNumber,
        delayDenominator: this._frames[i2].delayDenominator,
        data: this._apng.depth === 8 ? new Uint8Array(this._apng.width * this._apng.height * this._apng.channels) : new Uint16Array(this._apng.width * this._apng.height * this._apng.channels)
      };
      const frame = this._frames.at(i2);
      if (frame) {
        frame.data = decodeInterlaceNull({
          data: frame.data,
          width: frame.width,
          height: frame.height,
          channels: this._apng.channels,
          depth: this._apng.depth
        });
        if (this._hasPalette) {
          this._apng.palette = this._palette;
        }
        if (this._hasTransparency) {
          this._apng.transparency = this._transparency;
        }
        if (i2 === 0 || frame.xOffset === 0 && frame.yOffset === 0 && frame.width === this._png.width && frame.height === this._png.height) {
          newFrame.data = frame.data;
        } else {
          const prevFrame = this._apng.frames.at(i2 - 1);
          this.disposeFrame(frame, prevFrame, newFrame);
          this.addFrameDataToCanvas(newFrame, frame);
        }
        this._apng.frames.push(newFrame);
      }
    }
    return this._apng;
  }
  disposeFrame(frame, prevFrame, imageFrame) {
    switch (frame.disposeOp) {
      case DisposeOpType.NONE:
        break;
      case DisposeOpType.BACKGROUND:
        for (let row = 0; row < this._png.height; row++) {
          for (let col = 0; col < this._png.width; col++) {
            const index = (row * frame.width + col) * this._png.channels;
            for (let channel = 0; channel < this._png.channels; channel++) {
              imageFrame.data[index + channel] = 0;
            }
          }
        }
        break;
      case DisposeOpType.PREVIOUS:
        imageFrame.data.set(prevFrame.data);
        break;
      default:
        throw new Error("Unknown disposeOp");
    }
  }
  addFrameDataToCanvas(imageFrame, frame) {
    const maxValue = 1 << this._png.depth;
    const calculatePixelIndices = (row, col) => {
      const index = ((row + frame.yOffset) * this._png.width + frame.xOffset + col) * this._png.channels;
      const frameIndex = (row * frame.width + col) * this._png.channels;
      return { index, frameIndex };
    };
    switch (frame.blendOp) {
      case BlendOpType.SOURCE:
        for (let row = 0; row < frame.height; row++) {
          for (let col = 0; col < frame.width; col++) {
            const { index, frameIndex } = calculatePixelIndices(row, col);
            for (let channel = 0; channel < this._png.channels; channel++) {
              imageFrame.data[index + channel] = frame.data[frameIndex + channel];
            }
          }
        }
        break;
      // https://www.w3.org/TR/png-3/#13Alpha-channel-processing
      case BlendOpType.OVER:
        for (let row = 0; row < frame.height; row++) {
          for (let col = 0; col < frame.width; col++) {
            const { index, frameIndex } = calculatePixelIndices(row, col);
            for (let channel = 0; channel < this._png.channels; channel++) {
              const sourceAlpha = frame.data[frameIndex + this._png.channels - 1] / maxValue;
              const foregroundValue = channel % (this._png.channels - 1) === 0 ? 1 : frame.data[frameIndex + channel];
              const value = Math.floor(sourceAlpha * foregroundValue + (1 - sourceAlpha) * imageFrame.data[index + channel]);
              imageFrame.data[index + channel] += value;
            }
          }
        }
        break;
      default:
        throw new Error("Unknown blendOp");
    }
  }
  decodeImage() {
    const data = this._inflatorResult;
    if (this._filterMethod !== FilterMethod.ADAPTIVE) {
      throw new Error(`Filter method ${this._filterMethod} not supported`);
    }
    if (this._interlaceMethod === InterlaceMethod.NO_INTERLACE) {
      this._png.data = decodeInterlaceNull({
        data,
        width: this._png.width,
        height: this._png.height,
        channels: this._png.channels,
        depth: this._png.depth
      });
    } else if (this._interlaceMethod === InterlaceMethod.ADAM7) {
      this._png.data = decodeInterlaceAdam7({
        data,
        width: this._png.width,
        height: this._png.height,
        channels: this._png.channels,
        depth: this._png.depth
      });
    } else {
      throw new Error(`Interlace method ${this._interlaceMethod} not supported`);
    }
    if (this._hasPalette) {
      this._png.palette = this._palette;
    }
    if (this._hasTransparency) {
      this._png.transparency = this._transparency;
    }
  }
  pushDataToFrame() {
    this._inflator.push(new Uint8Array(0), true);
    const result = this._inflatorResult;
    const lastFrame = this._frames.at(-1);
    if (lastFrame) {
      lastFrame.data = result;
    } else {
      this._frames.push({
        sequenceNumber: 0,
        width: this._png.width,
        height: this._png.height,
        xOffset: 0,
        yOffset: 0,
        delayNumber: 0,
        delayDenominator: 0,
        disposeOp: DisposeOpType.NONE,
        blendOp: BlendOpType.SOURCE,
        data: result
      });
    }
    this._inflator = new Unzlib((chunk, final) => {
      this._chunks.push(chunk);
      if (final) {
        const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
        this._inflatorResult = new Uint8Array(totalLength);
        let offset = 0;
        for (const chunk2 of this._chunks) {
          this._inflatorResult.set(chunk2, offset);
          offset += chunk2.length;
        }
        this._chunks = [];
      }
    });
    this._chunks = [];
    this._writingDataChunks = false;
  }
};
function checkBitDepth(value) {
  if (value !== 1 && value !== 2 && value !== 4 && value !== 8 && value !== 16) {
    throw new Error(`invalid bit depth: ${value}`);
  }
  return value;
}

// node_modules/fast-png/lib/png_encoder.js
var defaultZlibOptions = {
  level: 3
};
var PngEncoder = class extends IOBuffer {
  _png;
  _zlibOptions;
  _colorType;
  _interlaceMethod;
  constructor(data, options = {}) {
    super();
    this._colorType = ColorType.UNKNOWN;
    this._zlibOptions = { ...defaultZlibOptions, ...options.zlib };
    this._png = this._checkData(data);
    this._interlaceMethod = (options.interlace === "Adam7" ? InterlaceMethod.ADAM7 : InterlaceMethod.NO_INTERLACE) ?? InterlaceMethod.NO_INTERLACE;
    this.setBigEndian();
  }
  encode() {
    writeSignature(this);
    this.encodeIHDR();
    if (this._png.palette) {
      this.encodePLTE();
      if (this._png.palette[0].length === 4) {
        this.encodeTRNS();
      }
    }
    this.encodeData();
    if (this._png.text) {
      for (const [keyword, text] of Object.entries(this._png.text)) {
        encodetEXt(this, keyword, text);
      }
    }
    this.encodeIEND();
    return this.toArray();
  }
  // https://www.w3.org/TR/PNG/#11IHDR
  encodeIHDR() {
    this.writeUint32(13);
    this.writeChars("IHDR");
    this.writeUint32(this._png.width);
    this.writeUint32(this._png.height);
    this.writeByte(this._png.depth);
    this.writeByte(this._colorType);
    this.writeByte(CompressionMethod.DEFLATE);
    this.writeByte(FilterMethod.ADAPTIVE);
    this.writeByte(this._interlaceMethod);
    writeCrc(this, 17);
  }
  // https://www.w3.org/TR/PNG/#11IEND
  encodeIEND() {
    this.writeUint32(0);
    this.writeChars("IEND");
    writeCrc(this, 4);
  }
  encodePLTE() {
    const paletteLength = this._png.palette?.length * 3;
    this.writeUint32(paletteLength);
    this.writeChars("PLTE");
    for (const color of this._png.palette) {
      this.writeByte(color[0]);
      this.writeByte(color[1]);
      this.writeByte(color[2]);
    }
    writeCrc(this, 4 + paletteLength);
  }
  encodeTRNS() {
    const alpha = this._png.palette.filter((color) => {
      return color.at(-1) !== 255;
    });
    this.writeUint32(alpha.length);
    this.writeChars("tRNS");
    for (const el of alpha) {
      this.writeByte(el.at(-1));
    }
    writeCrc(this, 4 + alpha.length);
  }
  // https://www.w3.org/TR/PNG/#11IDAT
  encodeIDAT(data) {
    this.writeUint32(data.length);
    this.writeChars("IDAT");
    this.writeBytes(data);
    writeCrc(this, data.length + 4);
  }
  encodeData() {
    const { width, height, channels, depth, data } = this._png;
    const slotsPerLine = depth <= 8 ? Math.ceil(width * depth / 8) * channels : Math.ceil(width * depth / 8 * channels / 2);
    const newData = new IOBuffer().setBigEndian();
    let offset = 0;
    if (this._interlaceMethod === InterlaceMethod.NO_INTERLACE) {
      for (let i2 = 0; i2 < height; i2++) {
        newData.writeByte(0);
        if (depth === 16) {
          offset = writeDataUint16(data, newData, slotsPerLine, offset);
        } else {
          offset = writeDataBytes(data, newData, slotsPerLine, offset);
        }
      }
    } else if (this._interlaceMethod === InterlaceMethod.ADAM7) {
      offset = writeDataInterlaced(this._png, data, newData, offset);
    }
    const buffer = newData.toArray();
    const compressed = zlibSync(buffer, this._zlibOptions);
    this.encodeIDAT(compressed);
  }
  _checkData(data) {
    const { colorType, channels, depth } = getColorType(data, data.palette);
    const png2 = {
      width: checkInteger(data.width, "width"),
      height: checkInteger(data.height, "height"),
      channels,
      data: data.data,
      depth,
      text: data.text,
      palette: data.palette
    };
    this._colorType = colorType;
    const expectedSize = depth < 8 ? Math.ceil(png2.width * depth / 8) * png2.height * channels : png2.width * png2.height * channels;
    if (png2.data.length !== expectedSize) {
      throw new RangeError(`wrong data size. Found ${png2.data.length}, expected ${expectedSize}`);
    }
    return png2;
  }
};
function checkInteger(value, name) {
  if (Number.isInteger(value) && value > 0) {
    return value;
  }
  throw new TypeError(`${name} must be a positive integer`);
}
function getColorType(data, palette) {
  const { channels = 4, depth = 8 } = data;
  if (channels !== 4 && channels !== 3 && channels !== 2 && channels !== 1) {
    throw new RangeError(`unsupported number of channels: ${channels}`);
  }
  const returnValue = {
    channels,
    depth,
    colorType: ColorType.UNKNOWN
  };
  switch (channels) {
    case 4:
      returnValue.colorType = ColorType.TRUECOLOUR_ALPHA;
      break;
    case 3:
      returnValue.colorType = ColorType.TRUECOLOUR;
      break;
    case 1:
      if (palette) {
        returnValue.colorType = ColorType.INDEXED_COLOUR;
      } else {
        returnValue.colorType = ColorType.GREYSCALE;
      }
      break;
    case 2:
      returnValue.colorType = ColorType.GREYSCALE_ALPHA;
      break;
    default:
      throw new Error("unsupported number of channels");
  }
  return returnValue;
}
function writeDataBytes(data, newData, slotsPerLine, offset) {
  for (let j = 0; j < slotsPerLine; j++) {
    newData.writeByte(data[offset++]);
  }
  return offset;
}
function writeDataInterlaced(imageData, data, newData, offset) {
  const passes = [
    { x: 0, y: 0, xStep: 8, yStep: 8 },
    { x: 4, y: 0, xStep: 8, yStep: 8 },
    { x: 0, y: 4, xStep: 4, yStep: 8 },
    { x: 2, y: 0, xStep: 4, yStep: 4 },
    { x: 0, y: 2, xStep: 2, yStep: 4 },
    { x: 1, y: 0, xStep: 2, yStep: 2 },
    { x: 0, y: 1, xStep: 1, yStep: 2 }
  ];
  const { width, height, channels, depth } = imageData;
  let pixelSize;
  if (depth === 16) {
    pixelSize = channels * depth / 8 / 2;
  } else {
    pixelSize = channels * depth / 8;
  }
  for (let passIndex = 0; passIndex < 7; passIndex++) {
    const pass = passes[passIndex];
    const passWidth = Math.floor((width - pass.x + pass.xStep - 1) / pass.xStep);
    const passHeight = Math.floor((height - pass.y + pass.yStep - 1) / pass.yStep);
    if (passWidth <= 0 || passHeight <= 0)
      continue;
    const passLineBytes = passWidth * pixelSize;
    for (let y = 0; y < passHeight; y++) {
      const imageY = pass.y + y * pass.yStep;
      const rawScanline = depth <= 8 ? new Uint8Array(passLineBytes) : new Uint16Array(passLineBytes);
      let rawOffset = 0;
      for (let x2 = 0; x2 < passWidth; x2++) {
        const imageX = pass.x + x2 * pass.xStep;
        if (imageX < width && imageY < height) {
          const srcPos = (imageY * width + imageX) * pixelSize;
          for (let i2 = 0; i2 < pixelSize; i2++) {
            rawScanline[rawOffset++] = data[srcPos + i2];
          }
        }
      }
      newData.writeByte(0);
      if (depth === 8) {
        newData.writeBytes(rawScanline);
      } else if (depth === 16) {
        for (const value of rawScanline) {
          newData.writeByte(value >> 8 & 255);
          newData.writeByte(value & 255);
        }
      }
    }
  }
  return offset;
}
function writeDataUint16(data, newData, slotsPerLine, offset) {
  for (let j = 0; j < slotsPerLine; j++) {
    newData.writeUint16(data[offset++]);
  }
  return offset;
}

// node_modules/fast-png/lib/convert_indexed_to_rgb.js
function convertIndexedToRgb(decodedImage) {
  const palette = decodedImage.palette;
  const depth = decodedImage.depth;
  if (!palette) {
    throw new Error("Color palette is undefined.");
  }
  checkDataSize(decodedImage);
  const indexSize = decodedImage.width * decodedImage.height;
  const resSize = indexSize * palette[0].length;
  const res = new Uint8Array(resSize);
  let indexPos = 0;
  let offset = 0;
  const indexes = new Uint8Array(indexSize);
  let bit = 255;
  switch (depth) {
    case 1:
      bit = 128;
      break;
    case 2:
      bit = 192;
      break;
    case 4:
      bit = 240;
      break;
    case 8:
      bit = 255;
      break;
    default:
      throw new Error("Incorrect depth value");
  }
  for (const byte of decodedImage.data) {
    let bit2 = bit;
    let shift = 8;
    while (bit2) {
      shift -= depth;
      indexes[indexPos++] = (byte & bit2) >> shift;
      bit2 = bit2 >> depth;
      if (indexPos % decodedImage.width === 0) {
        break;
      }
    }
  }
  if (decodedImage.palette) {
    for (const index of indexes) {
      const color = decodedImage.palette.at(index);
      if (!color) {
        throw new Error("Incorrect index of palette color");
      }
      res.set(color, offset);
      offset += color.length;
    }
  }
  return res;
}
function checkDataSize(image) {
  const expectedSize = image.depth < 8 ? Math.ceil(image.width * image.depth / 8) * image.height * image.channels : image.width * image.height * image.channels;
  if (image.data.length !== expectedSize) {
    throw new RangeError(`wrong data size. Found ${image.data.length}, expected ${expectedSize}`);
  }
}

// node_modules/fast-png/lib/index.js
function decodePng(data, options) {
  const decoder = new PngDecoder(data, options);
  return decoder.decode();
}
function encodePng(png2, options) {
  const encoder2 = new PngEncoder(png2, options);
  return encoder2.encode();
}

// packages/image/dist/formats/png.js
var png = {
  name: "PNG",
  extensions: [".png"],
  sniff: (bytes) => signature.every((byte, i2) => bytes[i2] === byte),
  read: (bytes, options = {}) => {
    const { chunks, width, height, bitsPerPixel } = parseChunks(bytes);
    const geometry = pictureGeometry("PNG", width, height, options);
    requireHonestData(chunks, height * (1 + Math.ceil(width * bitsPerPixel / 8)));
    const image = decoded(() => decodePng(essential(chunks), { checkCrc: true }));
    const pixels = width * height;
    if (image.palette !== void 0) {
      const colours2 = decoded(() => convertIndexedToRgb(image));
      const channels = colours2.length / pixels;
      if (channels === 4)
        requireOpaque(colours2, 4, 255);
      return { geometry, data: luminance(colours2, channels === 4 ? 4 : 3, new Uint8Array(pixels)) };
    }
    if (image.transparency !== void 0)
      throw transparent();
    const data = image.data instanceof Uint16Array ? image.data : new Uint8Array(image.data.buffer);
    const Grey = data instanceof Uint16Array ? Uint16Array : Uint8Array;
    if (image.channels % 2 === 0)
      requireOpaque(data, image.channels, data instanceof Uint16Array ? 65535 : 255);
    if (image.channels === 1)
      return { geometry, data: unpackedBits(data, width, height, image.depth) };
    if (image.channels === 2)
      return { geometry, data: new Grey(pixels).map((_, i2) => data[2 * i2]) };
    return { geometry, data: luminance(data, image.channels === 4 ? 4 : 3, new Grey(pixels)) };
  }
};
var signature = [137, 80, 78, 71, 13, 10, 26, 10];
var channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
function parseChunks(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const chunks = [];
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: at + 12, actual: bytes.length });
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length)
      throw new RadError("RAD-FILE-TRUNCATED", { expected: end, actual: bytes.length });
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: bytes.subarray(at, end) });
    at = end;
    if (type === "IEND")
      break;
  }
  if (chunks[0].type !== "IHDR" || chunks[0].bytes.length !== 25)
    throw invalid3("IHDR", "is not the first chunk");
  const [width, height, depth, colour] = [view.getUint32(16), view.getUint32(20), bytes[24], bytes[25]];
  if (channelsOf[colour] === void 0)
    throw invalid3("colour type", `is ${colour}`);
  if (![1, 2, 4, 8, 16].includes(depth))
    throw invalid3("bit depth", `is ${depth}`);
  if (width === 0 || height === 0)
    throw invalid3("size", `is ${width} x ${height}`);
  return { chunks, width, height, bitsPerPixel: depth * channelsOf[colour] };
}
function requireHonestData(chunks, size) {
  const data = chunks.filter(({ type }) => type === "IDAT").map(({ bytes }) => bytes.subarray(8, -4));
  const packed = new Uint8Array(data.reduce((sum, { length: length2 }) => sum + length2, 0));
  let at = 0;
  for (const piece of data) {
    packed.set(piece, at);
    at += piece.length;
  }
  requirePlausibleSize(packed, size);
  if (!inflatesWithin(packed, 2 * size + 64))
    throw new RadError("RAD-FILE-SURPLUS", { expected: size });
}
function essential(chunks) {
  const kept = chunks.filter(({ type }) => ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].includes(type));
  const whole = new Uint8Array(8 + kept.reduce((sum, { bytes }) => sum + bytes.length, 0));
  whole.set(signature);
  let at = 8;
  for (const { bytes } of kept) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
function unpackedBits(data, width, height, depth) {
  if (depth >= 8)
    return data;
  const rowBytes = Math.ceil(width * depth / 8);
  const grey = new Uint8Array(width * height);
  for (let i2 = 0; i2 < grey.length; i2++) {
    const x2 = i2 % width;
    const byte = data[Math.floor(i2 / width) * rowBytes + (x2 * depth >> 3)];
    grey[i2] = byte >> 8 - depth - (x2 * depth & 7) & (1 << depth) - 1;
  }
  return grey;
}
function requireOpaque(data, channels, opaque) {
  for (let at = channels - 1; at < data.length; at += channels)
    if (data[at] !== opaque)
      throw transparent();
}
function transparent() {
  return new RadError("RAD-FORMAT-UNSUPPORTED", { format: "PNG", what: "transparent pixels" });
}
function invalid3(field, problem) {
  return new RadError("RAD-HEADER-INVALID", { format: "PNG", field, problem });
}

// packages/image/dist/formats/index.js
var formats = [nifti, nrrd, metaImage, png, jpeg];
function detectFormat(bytes) {
  return formats.find(({ sniff }) => sniff(bytes));
}
function requireFormat(bytes) {
  const format = detectFormat(bytes);
  if (format !== void 0)
    return format;
  throw new RadError("RAD-FORMAT-UNKNOWN", { known: formats.map(({ name }) => name).join(", ") });
}
function readVolumeBytes(bytes, options = {}) {
  return requireFormat(bytes).read(bytes, options);
}

// packages/image/dist/formats/nifti-write.js
var codes = {
  int8: 256,
  uint8: 2,
  int16: 4,
  uint16: 512,
  int32: 8,
  uint32: 768,
  float32: 16,
  float64: 64
};
var dataStart = 352;
var millimetreAndSecond = 10;
var scannerAnatomical2 = 1;
function writeNifti({ geometry, data }) {
  const { size, spacing, origin } = geometry;
  for (const n of size) {
    if (n > 32767)
      throw new RadError("RAD-FORMAT-LIMIT", { format: "NIfTI-1", what: `an axis of ${n} voxels` });
  }
  const type = voxelTypeOf(data);
  const bytes = new Uint8Array(dataStart + data.byteLength);
  const view = new DataView(bytes.buffer);
  const floats = (at, values) => values.forEach((value, i2) => {
    view.setFloat32(at + 4 * i2, value, true);
  });
  view.setInt32(0, 348, true);
  [3, ...size, 1, 1, 1, 1].forEach((n, i2) => {
    view.setInt16(40 + 2 * i2, n, true);
  });
  view.setInt16(70, codes[type], true);
  view.setInt16(72, 8 * bytesPerVoxel[type], true);
  const ras = rasRotation(geometry);
  const { quaternion, handedness } = quaternionOf(ras);
  floats(76, [handedness, ...spacing, 0, 0, 0, 0]);
  floats(108, [dataStart, 1, 0]);
  bytes[123] = millimetreAndSecond;
  view.setInt16(252, scannerAnatomical2, true);
  view.setInt16(254, scannerAnatomical2, true);
  const offset = [-origin[0], -origin[1], origin[2]];
  floats(256, [...quaternion, ...offset]);
  floats(280, [0, 1, 2].flatMap((row) => [...spacing.map((mm2, axis) => ras[3 * row + axis] * mm2), offset[row]]));
  bytes.set([110, 43, 49, 0], 344);
  bytes.set(littleEndianBytes(data), dataStart);
  return bytes;
}
function rasRotation({ direction }) {
  return direction.map((value, i2) => i2 < 6 ? -value : value);
}
function quaternionOf(m) {
  const determinant = m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
  const handedness = determinant < 0 ? -1 : 1;
  const [m00, m01, m10, m11, m20, m21] = [m[0], m[1], m[3], m[4], m[6], m[7]];
  const [m02, m12, m22] = [m[2] * handedness, m[5] * handedness, m[8] * handedness];
  const squares = [1 + m00 + m11 + m22, 1 + m00 - m11 - m22, 1 - m00 + m11 - m22, 1 - m00 - m11 + m22];
  const greatest = squares.indexOf(Math.max(...squares));
  const products = [
    [0, m21 - m12, m02 - m20, m10 - m01],
    [m21 - m12, 0, m01 + m10, m02 + m20],
    [m02 - m20, m01 + m10, 0, m12 + m21],
    [m10 - m01, m02 + m20, m12 + m21, 0]
  ][greatest];
  const root = 2 * Math.sqrt(squares[greatest]);
  const [a, b, c, d] = products.map((product, i2) => i2 === greatest ? root / 4 : product / root);
  return { quaternion: a < 0 ? [-b, -c, -d] : [b, c, d], handedness };
}

// packages/image/dist/formats/nrrd-write.js
var typeNames2 = {
  int8: "int8",
  uint8: "uint8",
  int16: "int16",
  uint16: "uint16",
  int32: "int32",
  uint32: "uint32",
  float32: "float",
  float64: "double"
};
function writeNrrd({ geometry, data }, pack) {
  const { size, spacing, origin, direction } = geometry;
  const axis = (a) => `(${[a, a + 3, a + 6].map((i2) => direction[i2] * spacing[a]).join(",")})`;
  const header = [
    "NRRD0004",
    `type: ${typeNames2[voxelTypeOf(data)]}`,
    "dimension: 3",
    "space: left-posterior-superior",
    `sizes: ${size.join(" ")}`,
    `space directions: ${[0, 1, 2].map(axis).join(" ")}`,
    "kinds: domain domain domain",
    "endian: little",
    `encoding: ${pack === void 0 ? "raw" : "gzip"}`,
    `space origin: (${origin.join(",")})`,
    "",
    ""
  ].join("\n");
  const head = new TextEncoder().encode(header);
  const voxels = littleEndianBytes(data);
  const stored = pack === void 0 ? voxels : pack(voxels);
  const bytes = new Uint8Array(head.length + stored.length);
  bytes.set(head);
  bytes.set(stored, head.length);
  return bytes;
}

// packages/image/dist/matching/labels.js
var wholeTolerance = 1e-3;
var mostLabels = 65536;
function listLabels(image) {
  const { data } = wholeLabels(image);
  const counts = /* @__PURE__ */ new Map();
  for (let i2 = 0; i2 < data.length; ) {
    const label = data[i2];
    const start = i2;
    do
      i2++;
    while (i2 < data.length && data[i2] === label);
    counts.set(label, (counts.get(label) ?? 0) + i2 - start);
    if (counts.size > mostLabels)
      throw new RadError("RAD-LABEL-TOO-MANY", { most: mostLabels });
  }
  counts.delete(0);
  return [...counts].sort(([a], [b]) => a - b).map(([label, voxels]) => ({ label, voxels }));
}
function wholeLabels({ geometry, data }) {
  if (!(data instanceof Float32Array || data instanceof Float64Array))
    return { geometry, data };
  let count = 0;
  let example = Number.NaN;
  const whole = data.slice();
  for (let i2 = 0; i2 < data.length; i2++) {
    whole[i2] = Math.round(data[i2]) + 0;
    if (Math.abs(data[i2] - whole[i2]) <= wholeTolerance)
      continue;
    if (count === 0)
      example = data[i2];
    count++;
  }
  if (count > 0)
    throw new RadError("RAD-LABEL-FRACTIONAL", { count, example });
  return { geometry, data: whole };
}
function chooseLabel(labels, wanted) {
  const known = labels.map(({ label }) => label);
  if (known.length === 0)
    throw new RadError("RAD-MASK-EMPTY", { label: wanted ?? "any label" });
  if (wanted !== void 0) {
    if (known.includes(wanted))
      return wanted;
    throw new RadError("RAD-LABEL-UNKNOWN", { label: wanted, known: inWords(known) });
  }
  if (known.includes(1))
    return 1;
  if (known.length === 1)
    return known[0];
  throw new RadError("RAD-LABEL-AMBIGUOUS", { known: inWords(known) });
}
function inWords(labels) {
  const shown = labels.slice(0, 20).join(", ");
  return labels.length > 20 ? `${shown} and ${labels.length - 20} more` : shown;
}

// packages/image/dist/volume/mask.js
function maskFromLabel({ geometry, data }, label) {
  const out = new Uint8Array(data.length);
  for (let i2 = 0; i2 < out.length; i2++)
    if (data[i2] === label)
      out[i2] = 1;
  return { geometry, data: out };
}
function emptyMask(geometry) {
  return { geometry, data: new Uint8Array(voxelCount(geometry)) };
}
function maskOfBox({ lower, upper }, geometry) {
  const mask = emptyMask(geometry);
  const [nx, ny] = geometry.size;
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) {
      const row = nx * (y + ny * z);
      mask.data.fill(1, row + lower[0], row + upper[0] + 1);
    }
  }
  return mask;
}
function countVoxels({ data }) {
  let n = 0;
  for (let i2 = 0; i2 < data.length; i2++)
    if (data[i2] !== 0)
      n++;
  return n;
}
function voxelIndices(mask) {
  const { data } = mask;
  const out = new Int32Array(countVoxels(mask));
  for (let i2 = 0, n = 0; i2 < data.length; i2++)
    if (data[i2] !== 0)
      out[n++] = i2;
  return out;
}
function centreOfMass({ geometry, data }) {
  const [nx, ny, nz] = geometry.size;
  let [n, sx, sy, sz] = [0, 0, 0, 0];
  for (let z = 0, i2 = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      for (let x2 = 0; x2 < nx; x2++, i2++) {
        if (data[i2] === 0)
          continue;
        n++;
        sx += x2;
        sy += y;
        sz += z;
      }
    }
  }
  if (n === 0)
    return void 0;
  const index = [sx / n, sy / n, sz / n];
  return { index, mm: indexToPhysical(geometry, index) };
}
function union(first, ...others) {
  return combine(first, others, (out, data) => {
    for (let i2 = 0; i2 < out.length; i2++)
      if (data[i2] !== 0)
        out[i2] = 1;
  });
}
function intersect(first, ...others) {
  return combine(first, others, (out, data) => {
    for (let i2 = 0; i2 < out.length; i2++)
      if (data[i2] === 0)
        out[i2] = 0;
  });
}
function subtract(first, ...others) {
  return combine(first, others, (out, data) => {
    for (let i2 = 0; i2 < out.length; i2++)
      if (data[i2] !== 0)
        out[i2] = 0;
  });
}
function complement({ geometry, data }) {
  return { geometry, data: data.map((inside) => inside === 0 ? 1 : 0) };
}
function combine(first, others, rule) {
  const out = new Uint8Array(first.data.length);
  for (let i2 = 0; i2 < out.length; i2++)
    if (first.data[i2] !== 0)
      out[i2] = 1;
  for (const { geometry, data } of others) {
    requireSameGeometry(first.geometry, geometry);
    rule(out, data);
  }
  return { geometry: first.geometry, data: out };
}

// packages/image/dist/matching/segment-names.js
function matchNames(wanted, names) {
  const positions = (fits) => names.flatMap((name, i2) => fits(name) ? [i2] : []);
  const exact = positions((name) => name === wanted);
  if (exact.length > 0)
    return exact;
  const fitting = positions((name) => matchesWildcard(wanted, name));
  if (fitting.length > 0)
    return fitting;
  const known = names.length > 0 ? names.map((name) => `"${name}"`).join(", ") : "no named segments";
  throw new RadError("RAD-SEGMENT-UNKNOWN", { wanted, known, suggestion: didYouMean(wanted, names) });
}

// packages/image/dist/matching/segment-file.js
function labelImageSegments(bytes, options = {}) {
  const format = requireFormat(bytes);
  const named = (format.segments?.(bytes) ?? []).filter(({ frame }) => frame === (options.frame ?? frame));
  if (named.length > 0) {
    const read = (frame) => wholeLabels(format.read(bytes, { ...options, frame }));
    const frameOf = new Map(named.map((entry) => [entry, entry.frame]));
    return { segments: named, maskOf: (segment) => maskFromLabel(read(frameOf.get(segment) ?? 0), segment.label) };
  }
  const image = wholeLabels(format.read(bytes, options));
  const segments = listLabels(image).map(({ label, voxels }) => ({ name: `label${label}`, label, voxels }));
  return { segments, maskOf: ({ label }) => maskFromLabel(image, label) };
}
function chooseSegments({ segments }, { label, segment }) {
  if (segment !== void 0) {
    return matchNames(segment, segments.map(({ name }) => name)).map((position) => segments[position]);
  }
  const counts = segments.map((entry) => ({ label: entry.label, voxels: entry.voxels ?? 0 }));
  const chosen = chooseLabel(counts, label);
  return segments.filter((entry) => entry.label === chosen);
}
function unionOf(file, segments) {
  const [first, ...others] = segments.map((segment) => file.maskOf(segment));
  if (first === void 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "any segment" });
  return others.length === 0 ? first : union(first, ...others);
}

// packages/image/dist/matching/read-mask-bytes.js
function readMaskBytes(bytes, options = {}) {
  return chosenMask(labelImageSegments(bytes, options), options);
}
function chosenMask(file, choice) {
  const chosen = chooseSegments(file, choice);
  const names = chosen.map(({ name }) => name);
  const wanted = choice.segment ?? chosen[0].label;
  if (choice.segment === void 0 && chosen.length > 1) {
    throw new RadError("RAD-SEGMENT-AMBIGUOUS", { label: wanted, names: names.join(", ") });
  }
  const region = unionOf(file, chosen);
  if (countVoxels(region) === 0)
    throw new RadError("RAD-MASK-EMPTY", { label: wanted });
  return { ...region, labels: chosen.map(({ label }) => label), segments: names };
}

export {
  createCodecs,
  strFromU8,
  isDicom,
  identityDirection,
  voxelCount,
  voxelVolume,
  readSegmentation,
  luminance,
  indexToPhysicalMatrix,
  physicalToIndexMatrix,
  multiply,
  indexToPhysical,
  physicalToIndex,
  readStructureSet,
  groupSeries,
  listDicom,
  chooseSeries,
  readDicomSeries,
  writeCtSeries,
  compareGeometry,
  requireSameGeometry,
  describe2 as describe,
  writeSegmentation,
  writeUltrasound,
  isZip,
  unzipFiles,
  isGzip,
  requirePlausibleSize,
  encodePng,
  formats,
  detectFormat,
  readVolumeBytes,
  writeNifti,
  writeNrrd,
  listLabels,
  wholeLabels,
  chooseLabel,
  maskFromLabel,
  emptyMask,
  maskOfBox,
  countVoxels,
  voxelIndices,
  centreOfMass,
  union,
  intersect,
  subtract,
  complement,
  matchNames,
  labelImageSegments,
  chooseSegments,
  unionOf,
  readMaskBytes,
  chosenMask
};
/*! Bundled license information:

dicom-parser/dist/dicomParser.min.js:
  (*! dicom-parser - 1.8.12 - 2023-02-20 | (c) 2017 Chris Hafey | https://github.com/cornerstonejs/dicomParser *)
*/
