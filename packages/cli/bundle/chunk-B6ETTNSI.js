import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  external_exports
} from "./chunk-CTXU5GBD.js";
import {
  acos,
  atan2,
  binLevels,
  boundingBox,
  boxSize,
  cbrt,
  connectedComponents,
  cos,
  countDependences,
  countPairs,
  countRuns,
  crop,
  cube,
  exp,
  expandBox,
  hypot,
  imageBox,
  interpolators,
  log,
  log10,
  log2,
  matchMask,
  measureZones,
  paste,
  pow,
  resampleForRegion,
  sin,
  square,
  sumLevels,
  sumPairs,
  sumRecursive,
  sumSeparably,
  sumToneDifferences,
  surfaceCubes,
  wholePower,
  withSample,
  withSparseProduct
} from "./chunk-CZF5W4GT.js";
import {
  centreOfMass,
  countVoxels,
  identityDirection,
  intersect,
  maskOfBox,
  voxelIndices
} from "./chunk-GO2TTPFV.js";
import {
  Chi,
  HashMD,
  Maj,
  RadError,
  bytesToHex,
  clean,
  createHasher,
  createRng,
  didYouMean,
  isRadError,
  rotl,
  throwIfCancelled,
  toRadError
} from "./chunk-7UY37RIP.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PB6ZSKJE.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start2 = i + 1;
      let ch = text[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start2 = i + 1;
          ch = text[start2];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start2, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start2, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json.slice(start2) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value = value.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow2 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow2) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log3 = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log3.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow2 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow2 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end } = flowChars;
      if (lines.length === 0) {
        return start2 + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot3 = str.indexOf(".");
        if (dot3 !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot3 - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot3 = str.indexOf(".");
        if (dot3 !== -1) {
          const f = str.substring(dot3 + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow2, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow2 && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow2, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow2 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start2 ?? (start2 = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow2 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow2) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow2}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start2 ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start2 = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start2 + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start2, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start2 + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start2, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start: start2, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep, value }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start: start2, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start: start2, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log3 = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log3.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// packages/radiomics/dist/preprocess/require-finite.js
function requireFinite(values) {
  const value = values.find((x) => !Number.isFinite(x));
  if (value !== void 0)
    throw new RadError("RAD-VALUES-NOT-FINITE", { value });
}

// packages/radiomics/dist/preprocess/discretise.js
var maximumLevels = 2 ** 24;
function discretise(grid, values, how) {
  const [minimum, maximum] = rangeOf(values);
  const round = how.single === true ? Math.fround : (x) => x;
  const bins = "binCount" in how ? countedBins(minimum, maximum, how.binCount, how.single === true) : how.from === void 0 || how.from === "zero" ? alignedBins(minimum, maximum, how.binWidth, round) : binsFrom(how.from === "minimum" ? minimum : how.from, maximum, how.binWidth, how.to);
  const mostLevels = Math.min(bins.last, Math.max(0, Math.floor((maximum - bins.low) / bins.step)) + 1) + 1;
  const found = binLevels(values, grid.voxels, grid.inside.length, bins, mostLevels);
  const levelCount = found.histogram.findLastIndex((voxels) => voxels > 0);
  const histogram = found.histogram.slice(0, levelCount + 1);
  const presentLevels = Int32Array.from(histogram.keys()).filter((level) => histogram[level] > 0);
  return { grid, levels: found.levels, levelCount, presentLevels, histogram };
}
function alignedBins(minimum, maximum, width, round) {
  const low = round(minimum - round(floorModulo(minimum, width)));
  const step = low + width - low;
  requireFewBins(low, maximum, Math.min(width, step));
  return { low, step, last: maximumLevels, edges: "exact" };
}
function binsFrom(low, maximum, width, top) {
  requireFewBins(low, maximum, width);
  const bins = { low, step: width, last: maximumLevels, edges: "ignored" };
  if (top === void 0)
    return bins;
  const bin = Math.floor((top - low) / width);
  return bin > 0 && low + bin * width === top ? { ...bins, top: { value: top, bin: bin - 1 } } : bins;
}
function countedBins(minimum, maximum, count, single) {
  const flat = minimum === maximum;
  const low = flat ? minimum - 0.5 : minimum;
  const step = (flat ? 1 : maximum - minimum) / count;
  if (count > maximumLevels)
    throw new RadError("RAD-BINS-TOO-MANY", { width: step, range: maximum - minimum });
  return { low, step, last: count - 1, edges: single ? "single" : "exact" };
}
function requireFewBins(low, maximum, width) {
  if ((maximum - low) / width < maximumLevels)
    return;
  throw new RadError("RAD-BINS-TOO-MANY", { width, range: maximum - low });
}
function rangeOf(values) {
  const { minimum, maximum, sum: sum2 } = withSample(values, (sample) => sample.summary(0));
  if (!Number.isFinite(sum2))
    requireFinite(values);
  return [minimum, maximum];
}
function floorModulo(a, b) {
  const remainder = a % b;
  return remainder < 0 ? remainder + b : remainder;
}

// packages/radiomics/dist/region/make-region.js
function regionGrid(mask, pad = 1, box = boundingBox(mask)) {
  if (box === void 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
  const { lower } = box;
  const size = boxSize(box);
  const [nx, ny] = mask.geometry.size;
  const paddedSize2 = [size[0] + 2 * pad, size[1] + 2 * pad, size[2] + 2 * pad];
  const strides = [1, paddedSize2[0], paddedSize2[0] * paddedSize2[1]];
  const inside2 = new Uint8Array(strides[2] * paddedSize2[2]);
  let count = 0;
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      const from = lower[0] + nx * (lower[1] + y + ny * (lower[2] + z));
      const to = pad + strides[1] * (pad + y) + strides[2] * (pad + z);
      count += copyRow(mask.data, from, inside2, to, size[0]);
    }
  }
  if (count === 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
  const voxels = indicesOf(inside2, count);
  return { size, pad, paddedSize: paddedSize2, strides, spacing: mask.geometry.spacing, lower, count, voxels, inside: inside2 };
}
function copyRow(mask, from, inside2, to, length) {
  let count = 0;
  for (let x = 0; x < length; x++) {
    const here = mask[from + x] === 0 ? 0 : 1;
    inside2[to + x] = here;
    count += here;
  }
  return count;
}
function indicesOf(inside2, count) {
  const found = new Int32Array(count + 1);
  for (let i = 0, n = 0; n < count; i++) {
    found[n] = i;
    n += inside2[i];
  }
  return found.subarray(0, count);
}
function intensityRegion(grid, volume, discretisation) {
  const values = valuesInside(grid, volume);
  const single = volume.data instanceof Float32Array;
  let levels;
  return {
    grid,
    values,
    discretised() {
      levels ??= discretise(grid, values, { ...discretisation, single });
      return levels;
    }
  };
}
function valuesInside({ voxels, count, paddedSize: paddedSize2, pad, lower }, { geometry, data }) {
  const [nx, ny] = geometry.size;
  const values = new Float64Array(count);
  let [rowEnd, shift] = [0, 0];
  for (let n = 0; n < count; n++) {
    const voxel = voxels[n];
    if (voxel >= rowEnd) {
      const row = Math.floor(voxel / paddedSize2[0]);
      const [y, z] = [row % paddedSize2[1] - pad + lower[1], Math.floor(row / paddedSize2[1]) - pad + lower[2]];
      shift = lower[0] - pad + nx * (y + ny * z) - row * paddedSize2[0];
      rowEnd = (row + 1) * paddedSize2[0];
    }
    values[n] = data[voxel + shift];
  }
  return values;
}

// packages/radiomics/dist/parameters/convention.js
var conventions = {
  pyradiomics: { binAlignment: "zero", resamplingGrid: "pyradiomics", roundIntensities: false },
  ibsi: { binAlignment: "range", resamplingGrid: "ibsi", roundIntensities: true }
};
function conventionOf(settings) {
  const preset = conventions[settings.convention];
  return {
    binAlignment: settings.binAlignment ?? preset.binAlignment,
    resamplingGrid: settings.resamplingGrid ?? preset.resamplingGrid,
    roundIntensities: settings.roundIntensities ?? preset.roundIntensities
  };
}
function isIbsiCompliant({ settings }, imageType, family, feature2) {
  const { binAlignment, resamplingGrid } = conventionOf(settings);
  const resampled = settings.resampledPixelSpacing !== null && settings.interpolator !== null;
  return imageType === "original" && !settings.normalize && family.reads === "region" && family.features.some(({ name, ibsi }) => name === feature2 && ibsi !== void 0) && (family.name !== "cm" || settings.symmetricalGLCM) && binAlignment !== "zero" && (!resampled || resamplingGrid === "ibsi") && settings.resegmentMode !== "relative" && !settings.resegmentShape;
}

// packages/radiomics/dist/extractor/binning.js
function binning(settings) {
  const { binCount, binWidth } = settings;
  if (binCount !== null)
    return { binCount };
  const { binAlignment } = conventionOf(settings);
  if (binAlignment !== "range")
    return { binWidth, from: binAlignment };
  const { low, high } = rangeOf2(settings);
  return { binWidth, from: low ?? "minimum", ...high !== void 0 && { to: high } };
}
function rangeOf2({ resegmentRange, resegmentMode }) {
  if (resegmentRange === null || resegmentMode !== "absolute")
    return {};
  const [low, high] = resegmentRange.toSorted((a, b) => a - b);
  return { low, ...high !== void 0 && { high } };
}

// packages/radiomics/dist/extractor/feature-names.js
function imageNames(imageType) {
  return imageParts(imageType).flatMap(({ images: images3 }) => images3);
}
function imageParts({ filter, filterParameters, settings }) {
  const parts = filter.split?.(filterParameters) ?? [filterParameters];
  return parts.map((parameters) => ({ parameters, images: filter.imageNames(parameters, settings) }));
}

// packages/radiomics/dist/extractor/derived-images.js
function* derivedImages({ part: part2, images: images3 }, imageType, volume, mask) {
  const { filter, settings } = imageType;
  const { parameters } = imageParts(imageType)[part2];
  const { seed, force2D, force2Ddimension } = settings;
  const context = { mask, seed, force2D, force2Ddimension, wanted: new Set(images3) };
  const missing = [...images3];
  try {
    for (const image of filter.apply(volume, parameters, context)) {
      missing.shift();
      yield { name: image.name, result: image };
    }
  } catch (error) {
    const reason = toRadError(error, { field: filter.name }).toJSON();
    for (const name of missing)
      yield { name, result: reason };
  }
}

// packages/radiomics/dist/extractor/measure.js
function createMeasure(region, parameters) {
  const grids = new RegionGrids(region);
  const readMask = maskOfReading(region, parameters.families);
  return (task, control) => {
    if (task.imageType === null)
      return shapeFeatures(grids, parameters);
    const imageType = parameters.imageTypes[task.imageType];
    const features5 = [];
    for (const { name, result } of derivedImages(task, imageType, region.volume, readMask)) {
      throwIfCancelled(control);
      features5.push(...imageFeatures(name, result, imageType.settings, parameters.families, grids));
    }
    return features5;
  };
}
function shapeFeatures(grids, { families: families3, settings }) {
  return families3.flatMap(({ family, wanted }) => {
    if (family.reads !== "mask")
      return [];
    return named(`original_${family.name}`, wanted, family.compute(grids.ofShapeInBox(), settings, new Set(wanted)));
  });
}
function maskOfReading({ mask, box }, families3) {
  const { geometry } = mask;
  const around = Math.max(0, ...families3.map(({ family }) => family.readsAround ?? 0));
  if (around === 0)
    return mask;
  const [mx, my, mz] = geometry.spacing.map((mm) => Math.ceil(around / mm));
  return maskOfBox(expandBox(box, [mx, my, mz], geometry), geometry);
}
function imageFeatures(name, image, settings, families3, regions) {
  const computed = families3.filter(({ family }) => family.reads !== "mask");
  if ("code" in image) {
    return computed.flatMap(({ family, wanted }) => wanted.map((feature2) => ({ name: `${name}_${family.name}_${feature2}`, value: null, reason: image })));
  }
  const grid = regions.withMargin(Math.max(...settings.distances));
  const region = {
    get morphology() {
      return regions.ofShape();
    },
    intensities: intensityRegion(grid, image.volume, binning(settings)),
    volume: image.volume,
    range: rangeOf2(settings)
  };
  return computed.flatMap(({ family, wanted }) => named(`${name}_${family.name}`, wanted, familyFeatures(family, region, settings, wanted)));
}
function familyFeatures(family, region, settings, wanted) {
  const names = new Set(wanted);
  if (family.reads === "mask")
    return family.compute(region.intensities.grid, settings, names);
  if (family.reads === "intensities")
    return family.compute(region.intensities, settings, names);
  if (family.reads === "region")
    return family.compute(region, settings, names);
  try {
    return family.compute(region.intensities.discretised(), settings, names);
  } catch (error) {
    const reason = toRadError(error, { field: family.name }).toJSON();
    return wanted.map((name) => ({ name, value: null, reason }));
  }
}
function named(prefix, wanted, values) {
  return values.toSorted((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name)).map((value) => ({ ...value, name: `${prefix}_${value.name}` }));
}
var RegionGrids = class {
  region;
  #grids = /* @__PURE__ */ new Map();
  #shape;
  constructor(region) {
    this.region = region;
  }
  /** The whole region of shape, also where it is larger than the region of grey values. */
  ofShape() {
    const { mask, shapeMask } = this.region;
    this.#shape ??= shapeMask === mask ? this.withMargin(1) : regionGrid(shapeMask);
    return this.#shape;
  }
  /** What of the region of shape lies in the box of the region of grey values, as PyRadiomics computes shape. */
  ofShapeInBox() {
    const { mask, shapeMask, box } = this.region;
    return shapeMask === mask ? this.withMargin(1) : regionGrid(shapeMask, 1, box);
  }
  /** With a margin for neighbours so far apart; those that reach across the whole region along an axis are not looked at. */
  withMargin(distance2) {
    const { lower, upper } = this.region.box;
    const longest = Math.max(...lower.map((from, axis) => upper[axis] - from));
    const pad = Math.max(1, Math.min(distance2, longest));
    const grid = this.#grids.get(pad) ?? regionGrid(this.region.mask, pad, this.region.box);
    this.#grids.set(pad, grid);
    return grid;
  }
};

// packages/radiomics/dist/families/family.js
function defineFamily(definition) {
  const { prepare: prepare2, features: features5, ...description } = definition;
  return {
    ...description,
    features: features5,
    compute(region, settings, wanted) {
      const chosen = features5.filter(({ name }) => wanted.has(name));
      if (chosen.length === 0)
        return [];
      let context;
      try {
        context = prepare2(region, settings);
      } catch (error) {
        const reason = toRadError(error, { field: description.name }).toJSON();
        return chosen.map(({ name }) => ({ name, value: null, reason }));
      }
      return chosen.map((feature2) => evaluate(feature2, context));
    }
  };
}
function currentFeatures({ features: features5 }, aggregations2 = null) {
  const meant = (aggregation) => aggregation === void 0 || aggregations2 === null || aggregations2.some((wanted) => wanted === aggregation || wanted.startsWith(`${aggregation}_`));
  return features5.filter(({ deprecated, aggregation }) => deprecated === void 0 && meant(aggregation)).map(({ name }) => name);
}
function evaluate({ name, value }, context) {
  try {
    const computed = value(context);
    if (Number.isFinite(computed))
      return { name, value: computed };
    throw new RadError("RAD-FEATURE-UNDEFINED", { feature: name }, { field: name });
  } catch (error) {
    return { name, value: null, reason: toRadError(error, { field: name }).toJSON() };
  }
}

// packages/radiomics/dist/families/firstorder.js
var epsilon = Number.EPSILON;
var features = [
  {
    name: "10Percentile",
    summary: "Value below which a tenth of the voxels lie.",
    ibsi: "QG58",
    unit: "grey",
    value: ({ percentiles }) => percentiles[10]
  },
  {
    name: "90Percentile",
    summary: "Value below which nine tenths of the voxels lie.",
    ibsi: "8DWT",
    unit: "grey",
    value: ({ percentiles }) => percentiles[90]
  },
  {
    name: "Energy",
    summary: "Sum of the squared grey values, each shifted by voxelArrayShift.",
    ibsi: "N8CA",
    unit: "grey^2",
    value: ({ energy }) => energy
  },
  {
    name: "Entropy",
    summary: "Shannon entropy of the histogram of grey levels.",
    ibsi: "TLU2",
    unit: "bit",
    value: ({ region }) => -binShares(region).reduce((sum2, p) => sum2 + p * log2(p), 0)
  },
  {
    name: "InterquartileRange",
    summary: "Difference between the 75th and the 25th percentile.",
    ibsi: "SALO",
    unit: "grey",
    value: ({ percentiles }) => percentiles[75] - percentiles[25]
  },
  {
    name: "Kurtosis",
    summary: "Fourth central moment over the squared variance, 3 for a normal distribution (IBSI subtracts 3); 0 where all values are equal.",
    unit: "1",
    value: ({ moments: moments2 }) => standardised(moments2, 4)
  },
  {
    name: "Maximum",
    summary: "Highest grey value.",
    ibsi: "84IY",
    unit: "grey",
    value: ({ maximum }) => maximum
  },
  {
    name: "MeanAbsoluteDeviation",
    summary: "Mean distance from the mean.",
    ibsi: "4FUA",
    unit: "grey",
    value: ({ deviation }) => deviation
  },
  {
    name: "Mean",
    summary: "Mean grey value.",
    ibsi: "Q4LE",
    unit: "grey",
    value: ({ mean: mean2 }) => mean2
  },
  {
    name: "Median",
    summary: "Middle grey value.",
    ibsi: "Y12H",
    unit: "grey",
    value: ({ percentiles }) => percentiles[50]
  },
  {
    name: "Minimum",
    summary: "Lowest grey value.",
    ibsi: "1GSF",
    unit: "grey",
    value: ({ minimum }) => minimum
  },
  {
    name: "Range",
    summary: "Highest minus lowest grey value.",
    ibsi: "2OJQ",
    unit: "grey",
    value: ({ minimum, maximum }) => maximum - minimum
  },
  {
    name: "RobustMeanAbsoluteDeviation",
    summary: "Mean distance from the mean, of the values from the 10th to the 90th percentile.",
    ibsi: "1128",
    unit: "grey",
    value: ({ robustDeviation }) => robustDeviation
  },
  {
    name: "RootMeanSquared",
    summary: "Square root of the mean of the squared grey values, each shifted by voxelArrayShift.",
    ibsi: "5ZWQ",
    unit: "grey",
    value: ({ energy, region }) => Math.sqrt(energy / region.values.length)
  },
  {
    name: "Skewness",
    summary: "Third central moment over the variance to the power 1.5; 0 where all values are equal.",
    ibsi: "KE2A",
    unit: "1",
    value: ({ moments: moments2 }) => standardised(moments2, 3)
  },
  {
    name: "StandardDeviation",
    summary: "Square root of the variance.",
    unit: "grey",
    deprecated: "The square root of Variance.",
    value: ({ moments: moments2 }) => Math.sqrt(moments2[2])
  },
  {
    name: "TotalEnergy",
    summary: "Energy times the volume of a voxel.",
    unit: "grey^2 mm^3",
    value: ({ energy, region: { grid } }) => energy * grid.spacing[0] * grid.spacing[1] * grid.spacing[2]
  },
  {
    name: "Uniformity",
    summary: "Sum of the squared shares of the grey levels.",
    ibsi: "BJ5W",
    unit: "1",
    value: ({ region }) => binShares(region).reduce((sum2, p) => sum2 + p * p, 0)
  },
  {
    name: "Variance",
    summary: "Mean squared distance from the mean (divided by N).",
    ibsi: "ECT3",
    unit: "grey^2",
    value: ({ moments: moments2 }) => moments2[2]
  }
];
var firstorder = defineFamily({
  name: "firstorder",
  title: "First order statistics",
  source: "IBSI 3.3 (intensity statistics) and 3.4.18, 3.4.19; PyRadiomics firstorder",
  reads: "intensities",
  settings: ["voxelArrayShift"],
  features,
  prepare(region, { voxelArrayShift }) {
    const { values } = region;
    return withSample(values, (sample) => {
      const { minimum, maximum, sum: sum2, energy } = sample.summary(voxelArrayShift);
      if (!Number.isFinite(sum2))
        requireFinite(values);
      const mean2 = minimum === maximum ? minimum : sum2 / values.length;
      const powers = sample.powers(mean2);
      const percentiles = percentilesOf(sample, values.length);
      const robust = sample.within(percentiles[10], percentiles[90]);
      const moment = (power) => power / values.length;
      return {
        region,
        minimum,
        maximum,
        mean: mean2,
        energy,
        percentiles,
        deviation: moment(powers.absolute),
        robustDeviation: robust.deviation / robust.count,
        moments: { 2: moment(powers.second), 3: moment(powers.third), 4: moment(powers.fourth) }
      };
    });
  }
});
function percentilesOf(sample, count) {
  const positions = [10, 25, 50, 75, 90].map((percent) => (count - 1) * (percent / 100));
  const ranks = positions.flatMap((position2) => [Math.floor(position2), Math.min(Math.floor(position2) + 1, count - 1)]);
  const ranked = sample.ranked(ranks);
  const [p10, p25, p50, p75, p90] = positions.map((position2, i) => {
    const [low, high] = [ranked[2 * i], ranked[2 * i + 1]];
    const share = position2 - Math.floor(position2);
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
  });
  return { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 };
}
function standardised(moments2, order2) {
  return moments2[2] === 0 ? 0 : moments2[order2] / wholePower(Math.sqrt(moments2[2]), order2);
}
function binShares(region) {
  const { histogram, grid } = region.discretised();
  return histogram.subarray(1).map((count) => (count + epsilon) / grid.count);
}

// packages/radiomics/dist/region/directions.js
function directions(grid, rule) {
  const all = neighbours(grid, rule);
  return all.slice(0, all.length / 2);
}
function neighbours({ size, strides }, { distances, force2D, force2Ddimension }) {
  const fixedAxis = force2D ? 2 - force2Ddimension : -1;
  const farthest2 = Math.max(0, ...distances);
  const reach3 = size.map((n, axis) => axis === fixedAxis ? 0 : Math.min(farthest2, n - 1));
  const found = [];
  for (let z = reach3[2]; z >= -reach3[2]; z--) {
    for (let y = reach3[1]; y >= -reach3[1]; y--) {
      for (let x = reach3[0]; x >= -reach3[0]; x--) {
        const distance2 = Math.max(Math.abs(x), Math.abs(y), Math.abs(z));
        if (distance2 === 0 || !distances.includes(distance2))
          continue;
        found.push({ step: [x, y, z], offset: x * strides[0] + y * strides[1] + z * strides[2], distance: distance2 });
      }
    }
  }
  return found;
}

// packages/radiomics/dist/families/texture/direction-weight.js
function stepLength(step, spacing, norm) {
  const lengths = step.map((voxels, axis) => Math.abs(voxels) * spacing[axis]);
  switch (norm) {
    case "manhattan":
      return lengths.reduce((sum2, length) => sum2 + length, 0);
    case "euclidean":
      return hypot(...lengths);
    case "infinity":
      return Math.max(...lengths);
  }
}

// packages/radiomics/dist/families/texture/mean-record.js
function meanRecord(records) {
  const keys = Object.keys(records[0]);
  const mean2 = (key) => records.reduce((sum2, record) => sum2 + record[key], 0) / records.length;
  return Object.fromEntries(keys.map((key) => [key, mean2(key)]));
}

// packages/radiomics/dist/families/glcm/largest-eigenvalue.js
var stepsBetweenLooks = 16;
var converged = 1e-13;
var exhausted = 1e-10;
var mostSteps = 2048;
var plastic = 0.7548776662466927;
function largestEigenvalue(multiply, excluded) {
  const zeros = () => new Float64Array(excluded.length);
  const diagonal = [];
  const besides = [];
  let [before, unit3, next] = [zeros(), zeros(), zeros()];
  start(next, excluded);
  let found = Number.NaN;
  while (diagonal.length < mostSteps) {
    takeOut(next, excluded);
    const length = Math.sqrt(dot(next, next));
    if (length < exhausted)
      break;
    if (diagonal.length > 0)
      besides.push(length);
    [before, unit3, next] = [unit3, next, before];
    for (let i = 0; i < unit3.length; i++)
      unit3[i] /= length;
    takeOut(unit3, excluded);
    multiply(unit3, next);
    const value = dot(unit3, next);
    for (let i = 0; i < next.length; i++)
      next[i] -= value * unit3[i] + length * before[i];
    diagonal.push(value);
    if (diagonal.length % stepsBetweenLooks === 0) {
      const previous = found;
      found = largestOfTridiagonal(diagonal, besides);
      if (Math.abs(found - previous) <= converged * Math.abs(found))
        return found;
    }
  }
  return largestOfTridiagonal(diagonal, besides);
}
function start(vector, excluded) {
  let sign = 1;
  for (let i = 0; i < vector.length; i++) {
    if (excluded[i] > 0)
      sign = -sign;
    vector[i] = excluded[i] > 0 ? sign * (0.5 + i * i * plastic % 1) : 0;
  }
}
function takeOut(vector, direction) {
  const along = dot(direction, vector);
  for (let i = 0; i < vector.length; i++)
    vector[i] -= along * direction[i];
}
function dot(a, b) {
  let sum2 = 0;
  for (let i = 0; i < a.length; i++)
    sum2 += a[i] * b[i];
  return sum2;
}
function largestOfTridiagonal(diagonal, besides) {
  let low = Math.max(...diagonal);
  let high = low + 2 * Math.max(0, ...besides);
  while (high - low > 2 * Number.EPSILON * Math.abs(high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high)
      break;
    if (hasEigenvalueAbove(middle, diagonal, besides))
      low = middle;
    else
      high = middle;
  }
  return high;
}
function hasEigenvalueAbove(x, diagonal, besides) {
  let pivot = 1;
  for (let i = 0; i < diagonal.length; i++) {
    pivot = diagonal[i] - x - (i === 0 ? 0 : square(besides[i - 1]) / pivot);
    if (pivot > 0)
      return true;
    if (pivot === 0)
      pivot = -Number.MIN_VALUE;
  }
  return false;
}

// packages/radiomics/dist/families/glcm/matrix.js
function pairCounter(levels, voxels, histogram, offsets, symmetrical) {
  const width = histogram.length;
  if (width * width <= Math.max(smallTable, 4 * voxels.length))
    return tableCounter({ levels, voxels, levelCount: width - 1 }, offsets, symmetrical);
  const counter = rowCounter(levels, voxelsByLevel(levels, voxels, histogram), histogram, offsets);
  if (!symmetrical)
    return counter;
  return (direction) => {
    const pairs = counter(direction);
    return addPairs(pairs, transposePairs(pairs));
  };
}
function addPairs(a, b, weightOfB = 1) {
  const rows = rowWriter(a.rowStart.length - 1, a.column.length + b.column.length);
  for (let i = 0; i < a.rowStart.length - 1; i++) {
    for (let e = a.rowStart[i]; e < a.rowStart[i + 1]; e++)
      rows.add(a.column[e], a.count[e]);
    for (let e = b.rowStart[i]; e < b.rowStart[i + 1]; e++)
      rows.add(b.column[e], weightOfB * b.count[e]);
    rows.endRow();
  }
  return rows.finish();
}
function transposePairs({ rowStart, column, count }) {
  const rows = rowStart.length - 1;
  const start2 = new Int32Array(rows + 1);
  for (const j of column)
    start2[j + 1]++;
  for (let j = 0; j < rows; j++)
    start2[j + 1] += start2[j];
  const next = start2.slice();
  const transposed = { rowStart: start2, column: new Int32Array(column.length), count: new Float64Array(column.length) };
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      const to = next[column[e]]++;
      transposed.column[to] = i;
      transposed.count[to] = count[e];
    }
  }
  return transposed;
}
var smallTable = square(257);
var tableCells = 2 ** 23;
function tableCounter(volume, offsets, symmetrical) {
  const width = volume.levelCount + 1;
  const batch = Math.max(1, Math.floor(tableCells / (width * width)));
  let [first, tables] = [0, []];
  return (direction) => {
    if (tables[direction - first] === void 0) {
      first = direction;
      tables = countPairs(volume, offsets.slice(first, first + batch));
      if (symmetrical)
        for (const table2 of tables)
          addTranspose(table2, width);
    }
    return occupiedCells(tables[direction - first], width);
  };
}
function addTranspose(table2, width) {
  for (let i = 1; i < width; i++) {
    for (let j = 1; j <= i; j++) {
      const sum2 = table2[i * width + j] + table2[j * width + i];
      table2[i * width + j] = sum2;
      table2[j * width + i] = sum2;
    }
  }
}
function occupiedCells(table2, width) {
  let entries = 0;
  for (let i = 1; i < width; i++)
    for (let j = 1; j < width; j++)
      if (table2[i * width + j] !== 0)
        entries++;
  const pairs = {
    rowStart: new Int32Array(width + 1),
    column: new Int32Array(entries),
    count: new Float64Array(entries)
  };
  let entry = 0;
  for (let i = 1; i < width; i++) {
    pairs.rowStart[i] = entry;
    for (let j = 1; j < width; j++) {
      const count = table2[i * width + j];
      if (count === 0)
        continue;
      pairs.column[entry] = j;
      pairs.count[entry++] = count;
    }
  }
  pairs.rowStart[width] = entry;
  return pairs;
}
function rowCounter(levels, byLevel, histogram, offsets) {
  return (direction) => {
    const offset = offsets[direction];
    const rows = rowWriter(histogram.length, byLevel.length);
    let n = 0;
    for (let level = 0; level < histogram.length; level++) {
      const end = n + (level === 0 ? 0 : histogram[level]);
      for (; n < end; n++) {
        const neighbour = levels[byLevel[n] + offset];
        if (neighbour !== 0)
          rows.add(neighbour, 1);
      }
      rows.endRow();
    }
    return rows.finish();
  };
}
function voxelsByLevel(levels, voxels, histogram) {
  const next = new Int32Array(histogram.length);
  for (let level = 2; level < next.length; level++)
    next[level] = next[level - 1] + histogram[level - 1];
  const sorted = new Int32Array(voxels.length);
  for (const voxel of voxels)
    sorted[next[levels[voxel]]++] = voxel;
  return sorted;
}
function rowWriter(rows, capacity) {
  const row = new Float64Array(rows);
  const touched = new Int32Array(rows);
  const rowStart = new Int32Array(rows + 1);
  const column = new Int32Array(capacity);
  const count = new Float64Array(capacity);
  let [width, rowsDone, entry] = [0, 0, 0];
  return {
    add(j, amount) {
      if (amount === 0)
        return;
      if (row[j] === 0)
        touched[width++] = j;
      row[j] += amount;
    },
    endRow() {
      for (const j of touched.subarray(0, width).sort()) {
        column[entry] = j;
        count[entry++] = row[j];
        row[j] = 0;
      }
      width = 0;
      rowStart[++rowsDone] = entry;
    },
    finish: () => ({ rowStart, column: column.slice(0, entry), count: count.slice(0, entry) })
  };
}

// packages/radiomics/dist/families/glcm/maximal-correlation.js
function maximalCorrelation(pairs, total, px, py) {
  const { rowStart, column, count } = pairs;
  if (px.reduce((levels, p) => levels + (p > 0 ? 1 : 0), 0) < 2)
    return 0;
  const entries = new Float64Array(count.length);
  eachEntry(pairs, (i, k, e) => {
    entries[e] = count[e] / total / Math.sqrt(px[i] * py[k] + Number.EPSILON);
  });
  const apart = secondGroup(pairs, entries, px, py);
  if (apart !== void 0)
    return apart;
  const b = { rowStart, column, count: entries };
  const eigenvalue = withSparseProduct(b, transposePairs(b), (multiply) => largestEigenvalue(multiply, px.map(Math.sqrt)));
  return Math.sqrt(Math.max(0, eigenvalue));
}
function secondGroup(pairs, entries, px, py) {
  const { rowStart, column } = pairs;
  const parent = Int32Array.from({ length: px.length + py.length }, (_, node) => node);
  const groupOf = (start2) => {
    let node = start2;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]];
      node = parent[node];
    }
    return node;
  };
  let groups = [...px, ...py].filter((p) => p > 0).length;
  for (let i = 0; i < px.length; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++) {
      const [one, other] = [groupOf(i), groupOf(px.length + column[e])];
      if (one === other)
        continue;
      parent[other] = one;
      if (--groups === 1)
        return void 0;
    }
  }
  const share = new Float64Array(parent.length);
  for (let i = 0; i < px.length; i++)
    share[groupOf(i)] += px[i];
  const value = new Float64Array(parent.length);
  eachEntry(pairs, (i, k, e) => {
    const group = groupOf(i);
    value[group] += entries[e] * Math.sqrt(px[i] * py[k]) / share[group];
  });
  const values = value.filter((_, group) => share[group] > 0).sort();
  return values.at(-2);
}
function eachEntry({ rowStart, column }, visit2) {
  for (let i = 0; i < rowStart.length - 1; i++) {
    for (let e = rowStart[i]; e < rowStart[i + 1]; e++)
      visit2(i, column[e], e);
  }
}

// packages/radiomics/dist/families/glcm/features.js
function glcmMeasures(pairs, { levelCount, flat }) {
  const total = pairs.count.reduce((sum3, n) => sum3 + n, 0);
  const sums = sumPairs(pairs, levelCount, total);
  const { px, py, ofSum, ofDifference } = sums;
  const x = moments(px);
  const y = moments(py);
  const independent = sums.information < 1e-12 && areIndependent(pairs, total);
  const [information, feltInformation] = [sums.information, sums.feltInformation].map((bits) => independent ? 0 : Math.max(0, bits));
  const largestMarginalEntropy = Math.max(x.entropy, y.entropy);
  const deviations2 = Math.sqrt(x.variance) * Math.sqrt(y.variance);
  const sum2 = moments(ofSum);
  const difference = moments(ofDifference);
  const closeness = inverseDifferences(ofDifference, levelCount);
  return {
    autocorrelation: sums.products,
    clusterProminence: centralMoment(ofSum, x.mean + y.mean, 4),
    clusterShade: centralMoment(ofSum, x.mean + y.mean, 3),
    clusterTendency: centralMoment(ofSum, x.mean + y.mean, 2),
    contrast: difference.variance + square(difference.mean),
    correlation: deviations2 === 0 ? 1 : sums.covariance / deviations2,
    differenceAverage: difference.mean,
    differenceEntropy: difference.entropy,
    differenceVariance: difference.variance,
    ...closeness,
    informationCorrelation1: largestMarginalEntropy === 0 ? 0 : -feltInformation / largestMarginalEntropy,
    informationCorrelation2: Math.sqrt(1 - exp(-2 * information)),
    jointAverage: x.mean,
    jointEnergy: sums.squares,
    jointEntropy: x.entropy + y.entropy - information,
    jointMaximum: sums.largest,
    jointVariance: x.variance,
    maximalCorrelation: flat ? 1 : independent ? 0 : maximalCorrelation(pairs, total, px, py),
    sumAverage: sum2.mean,
    sumEntropy: sum2.entropy,
    sumVariance: sum2.variance
  };
}
function areIndependent({ rowStart, column, count }, total) {
  const rows = new Float64Array(rowStart.length);
  const columns = new Float64Array(rowStart.length);
  const each = (visit2) => {
    for (let i = 0; i < rowStart.length - 1; i++) {
      for (let e = rowStart[i]; e < rowStart[i + 1]; e++)
        if (!visit2(i, column[e], count[e]))
          return false;
    }
    return true;
  };
  each((i, j, n) => {
    rows[i] += n;
    columns[j] += n;
    return true;
  });
  return each((i, j, n) => n * total === rows[i] * columns[j]);
}
function moments(probability) {
  let [mean2, entropy] = [0, 0];
  for (let k = 0; k < probability.length; k++) {
    const p = probability[k];
    mean2 += k * p;
    if (p > 0 && p < 1)
      entropy -= p * log2(p);
  }
  return { mean: mean2, variance: centralMoment(probability, mean2, 2), entropy };
}
function centralMoment(probability, centre2, order2) {
  let moment = 0;
  for (let k = 0; k < probability.length; k++) {
    if (probability[k] > 0)
      moment += probability[k] * wholePower(k - centre2, order2);
  }
  return moment;
}
function inverseDifferences(ofDifference, levelCount) {
  const closeness = {
    inverseDifference: 0,
    inverseDifferenceMoment: 0,
    inverseDifferenceMomentNormalized: 0,
    inverseDifferenceNormalized: 0,
    inverseVariance: 0
  };
  for (let k = 0; k < levelCount; k++) {
    const p = ofDifference[k];
    closeness.inverseDifference += p / (1 + k);
    closeness.inverseDifferenceMoment += p / (1 + k * k);
    closeness.inverseDifferenceMomentNormalized += p / (1 + square(k / levelCount));
    closeness.inverseDifferenceNormalized += p / (1 + k / levelCount);
    if (k > 0)
      closeness.inverseVariance += p / (k * k);
  }
  return closeness;
}

// packages/radiomics/dist/families/glcm/glcm.js
var glcm = defineFamily({
  name: "glcm",
  title: "Grey level co-occurrence matrix",
  source: "Haralick et al. 1973; IBSI 1, chapter 3.6 (LFYI); PyRadiomics glcm",
  reads: "levels",
  settings: ["distances", "force2D", "force2Ddimension", "symmetricalGLCM", "weightingNorm"],
  prepare: glcmOfRegion,
  features: [
    {
      name: "Autocorrelation",
      summary: "The mean product of the levels of neighbours: high where bright voxels lie together.",
      source: "sum p(i,j) i j",
      ibsi: "QWB0",
      unit: "1",
      value: (glcm2) => glcm2.autocorrelation
    },
    {
      name: "ClusterProminence",
      summary: "How heavy the tails of the sums of neighbouring levels are.",
      source: "sum (i + j - mx - my)^4 p(i,j)",
      ibsi: "AE86",
      unit: "1",
      value: (glcm2) => glcm2.clusterProminence
    },
    {
      name: "ClusterShade",
      summary: "How skewed the sums of neighbouring levels are.",
      source: "sum (i + j - mx - my)^3 p(i,j)",
      ibsi: "7NFM",
      unit: "1",
      value: (glcm2) => glcm2.clusterShade
    },
    {
      name: "ClusterTendency",
      summary: "How much the sums of neighbouring levels vary: high where voxels of like level cluster.",
      source: "sum (i + j - mx - my)^2 p(i,j)",
      ibsi: "DG8W",
      unit: "1",
      value: (glcm2) => glcm2.clusterTendency
    },
    {
      name: "Contrast",
      summary: "The mean squared difference of neighbouring levels.",
      source: "sum (i - j)^2 p(i,j)",
      ibsi: "ACUI",
      unit: "1",
      value: (glcm2) => glcm2.contrast
    },
    {
      name: "Correlation",
      summary: "The linear correlation of neighbouring levels; 1 where all levels are equal.",
      source: "sum (i - mx)(j - my) p(i,j) / (sx sy)",
      ibsi: "NI2N",
      unit: "1",
      value: (glcm2) => glcm2.correlation
    },
    {
      name: "DifferenceAverage",
      summary: "The mean difference of neighbouring levels.",
      source: "sum |i - j| p(i,j)",
      ibsi: "TF7R",
      unit: "1",
      value: (glcm2) => glcm2.differenceAverage
    },
    {
      name: "DifferenceEntropy",
      summary: "How unpredictable the difference of neighbouring levels is.",
      source: "-sum p(k) log2 p(k) over the differences k = |i - j|",
      ibsi: "NTRS",
      unit: "bit",
      value: (glcm2) => glcm2.differenceEntropy
    },
    {
      name: "DifferenceVariance",
      summary: "How much the difference of neighbouring levels varies.",
      source: "sum (|i - j| - DifferenceAverage)^2 p(i,j)",
      ibsi: "D3YU",
      unit: "1",
      value: (glcm2) => glcm2.differenceVariance
    },
    {
      name: "Dissimilarity",
      summary: "The mean difference of neighbouring levels.",
      source: "sum |i - j| p(i,j)",
      ibsi: "8S9J",
      unit: "1",
      deprecated: "The same as DifferenceAverage.",
      value: (glcm2) => glcm2.differenceAverage
    },
    {
      name: "Homogeneity1",
      summary: "How alike neighbouring levels are.",
      source: "sum p(i,j) / (1 + |i - j|)",
      ibsi: "IB1Z",
      unit: "1",
      deprecated: "The same as Id.",
      value: (glcm2) => glcm2.inverseDifference
    },
    {
      name: "Homogeneity2",
      summary: "How alike neighbouring levels are, far differences counting less.",
      source: "sum p(i,j) / (1 + |i - j|^2)",
      ibsi: "WF0Z",
      unit: "1",
      deprecated: "The same as Idm.",
      value: (glcm2) => glcm2.inverseDifferenceMoment
    },
    {
      name: "Id",
      summary: "Inverse difference: how alike neighbouring levels are; 1 where all are equal.",
      source: "sum p(i,j) / (1 + |i - j|)",
      ibsi: "IB1Z",
      unit: "1",
      value: (glcm2) => glcm2.inverseDifference
    },
    {
      name: "Idm",
      summary: "Inverse difference moment: how alike neighbouring levels are, far differences counting less.",
      source: "sum p(i,j) / (1 + |i - j|^2)",
      ibsi: "WF0Z",
      unit: "1",
      value: (glcm2) => glcm2.inverseDifferenceMoment
    },
    {
      name: "Idmn",
      summary: "Inverse difference moment with differences taken relative to the number of levels.",
      source: "sum p(i,j) / (1 + |i - j|^2 / Ng^2)",
      ibsi: "1QCO",
      unit: "1",
      value: (glcm2) => glcm2.inverseDifferenceMomentNormalized
    },
    {
      name: "Idn",
      summary: "Inverse difference with differences taken relative to the number of levels.",
      source: "sum p(i,j) / (1 + |i - j| / Ng)",
      ibsi: "NDRX",
      unit: "1",
      value: (glcm2) => glcm2.inverseDifferenceNormalized
    },
    {
      name: "Imc1",
      summary: "First information measure of correlation: 0 for independent, -1 for fully dependent neighbours.",
      source: "(HXY - HXY1) / max(HX, HY)",
      ibsi: "R8DG",
      unit: "1",
      value: (glcm2) => glcm2.informationCorrelation1
    },
    {
      name: "Imc2",
      summary: "Second information measure of correlation: 0 for independent neighbours, towards 1 for dependent ones.",
      source: "sqrt(1 - exp(-2 (HXY2 - HXY)))",
      ibsi: "JN9H",
      unit: "1",
      value: (glcm2) => glcm2.informationCorrelation2
    },
    {
      name: "InverseVariance",
      summary: "How alike neighbouring levels are, leaving out equal ones.",
      source: "sum over i != j of p(i,j) / (i - j)^2",
      ibsi: "E8JP",
      unit: "1",
      value: (glcm2) => glcm2.inverseVariance
    },
    {
      name: "JointAverage",
      summary: "The mean level of the voxels that have a neighbour.",
      source: "sum i p(i,j)",
      ibsi: "60VM",
      unit: "1",
      value: (glcm2) => glcm2.jointAverage
    },
    {
      name: "JointEnergy",
      summary: "Angular second moment: high where few pairs of levels make up the texture.",
      source: "sum p(i,j)^2",
      ibsi: "8ZQL",
      unit: "1",
      value: (glcm2) => glcm2.jointEnergy
    },
    {
      name: "JointEntropy",
      summary: "How unpredictable a pair of neighbouring levels is.",
      source: "-sum p(i,j) log2 p(i,j)",
      ibsi: "TU9B",
      unit: "bit",
      value: (glcm2) => glcm2.jointEntropy
    },
    {
      name: "MCC",
      summary: "Maximal correlation coefficient: the highest correlation any scaling of the levels gives neighbours.",
      source: "the square root of the second largest eigenvalue of Q(i,j) = sum p(i,k) p(j,k) / (px(i) py(k))",
      unit: "1",
      value: (glcm2) => glcm2.maximalCorrelation
    },
    {
      name: "MaximumProbability",
      summary: "Joint maximum: how frequent the most frequent pair of levels is.",
      source: "max p(i,j)",
      ibsi: "GYBY",
      unit: "1",
      value: (glcm2) => glcm2.jointMaximum
    },
    {
      name: "SumAverage",
      summary: "The mean sum of neighbouring levels.",
      source: "sum (i + j) p(i,j)",
      ibsi: "ZGXS",
      unit: "1",
      value: (glcm2) => glcm2.sumAverage
    },
    {
      name: "SumEntropy",
      summary: "How unpredictable the sum of neighbouring levels is.",
      source: "-sum p(k) log2 p(k) over the sums k = i + j",
      ibsi: "P6QZ",
      unit: "bit",
      value: (glcm2) => glcm2.sumEntropy
    },
    {
      name: "SumSquares",
      summary: "Joint variance: how much the levels of voxels that have a neighbour vary.",
      source: "sum (i - mx)^2 p(i,j)",
      ibsi: "UR99",
      unit: "1",
      value: (glcm2) => glcm2.jointVariance
    },
    {
      name: "SumVariance",
      summary: "How much the sum of neighbouring levels varies.",
      source: "sum (i + j - SumAverage)^2 p(i,j)",
      ibsi: "OEEB",
      unit: "1",
      deprecated: "The same as ClusterTendency.",
      value: (glcm2) => glcm2.sumVariance
    }
  ]
});
function glcmOfRegion(region, settings) {
  const { grid, levelCount, presentLevels } = region;
  const steps = directions(grid, settings);
  const offsets = Int32Array.from(steps, ({ offset }) => offset);
  const pairsAlong = pairCounter(region.levels, grid.voxels, region.histogram, offsets, settings.symmetricalGLCM);
  const levels = { levelCount, flat: presentLevels.length < 2 };
  const found = [];
  let merged;
  for (const [i, direction] of steps.entries()) {
    const pairs = pairsAlong(i);
    if (settings.weightingNorm === null) {
      if (pairs.count.length > 0)
        found.push(glcmMeasures(pairs, levels));
    } else {
      const weight = weightOf(direction, grid, settings.weightingNorm);
      merged = addPairs(merged ?? noPairs(levelCount), pairs, weight);
    }
  }
  if (merged && merged.count.length > 0)
    found.push(glcmMeasures(merged, levels));
  if (found.length === 0)
    throw noNeighbours();
  return meanRecord(found);
}
function noNeighbours() {
  return new RadError("RAD-TEXTURE-NO-NEIGHBOURS", { family: "glcm" });
}
function weightOf({ step }, { spacing }, norm) {
  return norm === "no_weighting" ? 1 : exp(-square(stepLength(step, spacing, norm)));
}
function noPairs(levelCount) {
  return {
    rowStart: new Int32Array(levelCount + 2),
    column: new Int32Array(0),
    count: new Float64Array(0)
  };
}

// packages/radiomics/dist/families/texture/emphases.js
function emphases(matrix) {
  const { squaredRows, squaredColumns, ...sums } = sumLevels(matrix);
  const { count } = sums;
  return {
    ...sums,
    small: sums.small / count,
    large: sums.large / count,
    low: sums.low / count,
    high: sums.high / count,
    smallLow: sums.smallLow / count,
    smallHigh: sums.smallHigh / count,
    largeLow: sums.largeLow / count,
    largeHigh: sums.largeHigh / count,
    levelNonUniformity: squaredRows / count,
    levelNonUniformityNormalized: squaredRows / square(count),
    extentNonUniformity: squaredColumns / count,
    extentNonUniformityNormalized: squaredColumns / square(count)
  };
}

// packages/radiomics/dist/families/texture/level-matrix.js
function levelMatrix(histogram, widest) {
  const rowStart = rowStarts(histogram.length - 1, (level) => Math.min(widest, histogram[level]));
  return { rowStart, counts: new Float64Array(rowStart[histogram.length]) };
}
var mostCells = 2 ** 31 - 1;
function rowStarts(levelCount, widthOf) {
  const rowStart = new Int32Array(levelCount + 2);
  let cells = 0;
  for (let level = 1; level <= levelCount; level++) {
    cells += widthOf(level);
    rowStart[level + 1] = cells;
  }
  if (cells > mostCells)
    throw new RadError("RAD-TEXTURE-TOO-LARGE", { levels: levelCount, cells });
  return rowStart;
}
function sumLevelMatrices(matrices, weights) {
  const { rowStart } = matrices[0];
  const counts2 = new Float64Array(matrices[0].counts.length);
  matrices.forEach((matrix, m) => {
    const weight = weights[m];
    for (let cell = 0; cell < counts2.length; cell++)
      counts2[cell] += weight * matrix.counts[cell];
  });
  return { rowStart, counts: counts2 };
}

// packages/radiomics/dist/families/gldm/matrix.js
function dependences(levels, voxels, levelCount, offsets, tolerance) {
  const rowStart = rowStarts(levelCount, () => offsets.length + 1);
  const counts2 = countDependences({ levels, voxels, levelCount }, offsets, tolerance);
  return { rowStart, counts: counts2 };
}

// packages/radiomics/dist/families/gldm/gldm.js
var gldm = defineFamily({
  name: "gldm",
  title: "Grey level dependence matrix",
  source: "Sun and Wee 1983; IBSI 1, chapter 3.11 (REK0); PyRadiomics gldm; P(i,j): voxels of level i with j dependent voxels",
  reads: "levels",
  settings: ["distances", "force2D", "force2Ddimension", "gldm_a"],
  prepare: gldmOfRegion,
  features: [
    {
      name: "DependenceEntropy",
      summary: "How unpredictable level and dependence of a voxel are.",
      source: "-sum p(i,j) log2 p(i,j)",
      ibsi: "FCBV",
      unit: "bit",
      value: (gldm2) => gldm2.entropy
    },
    {
      name: "DependenceNonUniformity",
      summary: "How unevenly the voxels are spread over the dependences.",
      source: "sum over j of (sum over i of P(i,j))^2 / N",
      ibsi: "Z87G",
      unit: "1",
      value: (gldm2) => gldm2.extentNonUniformity
    },
    {
      name: "DependenceNonUniformityNormalized",
      summary: "How unevenly the voxels are spread over the dependences, between 0 and 1.",
      source: "sum over j of (sum over i of P(i,j))^2 / N^2",
      ibsi: "OKJI",
      unit: "1",
      value: (gldm2) => gldm2.extentNonUniformityNormalized
    },
    {
      name: "DependencePercentage",
      summary: "Dependences per voxel: always 1.",
      source: "sum P(i,j) / N",
      ibsi: "6XV8",
      unit: "1",
      deprecated: "Always 1, for every voxel has a dependence.",
      value: () => 1
    },
    {
      name: "DependenceVariance",
      summary: "How much the dependences of voxels vary.",
      source: "sum p(i,j) (j - mean)^2",
      ibsi: "DNX2",
      unit: "1",
      value: (gldm2) => gldm2.extentVariance
    },
    {
      name: "GrayLevelNonUniformity",
      summary: "How unevenly the voxels are spread over the levels.",
      source: "sum over i of (sum over j of P(i,j))^2 / N",
      ibsi: "FP8K",
      unit: "1",
      value: (gldm2) => gldm2.levelNonUniformity
    },
    {
      name: "GrayLevelNonUniformityNormalized",
      summary: "How unevenly the voxels are spread over the levels, between 0 and 1.",
      source: "sum over i of (sum over j of P(i,j))^2 / N^2",
      ibsi: "5SPA",
      unit: "1",
      deprecated: "The same as Uniformity of the first order.",
      value: (gldm2) => gldm2.levelNonUniformityNormalized
    },
    {
      name: "GrayLevelVariance",
      summary: "How much the levels of voxels vary.",
      source: "sum p(i,j) (i - mean)^2",
      ibsi: "1PFV",
      unit: "1",
      value: (gldm2) => gldm2.levelVariance
    },
    {
      name: "HighGrayLevelEmphasis",
      summary: "High where levels are high.",
      source: "sum P(i,j) i^2 / N",
      ibsi: "OAE7",
      unit: "1",
      value: (gldm2) => gldm2.high
    },
    {
      name: "LargeDependenceEmphasis",
      summary: "High where voxels have many neighbours of their level: even texture.",
      source: "sum P(i,j) j^2 / N",
      ibsi: "IMOQ",
      unit: "1",
      value: (gldm2) => gldm2.large
    },
    {
      name: "LargeDependenceHighGrayLevelEmphasis",
      summary: "High where voxels of high level have many neighbours of their level.",
      source: "sum P(i,j) i^2 j^2 / N",
      ibsi: "9QMG",
      unit: "1",
      value: (gldm2) => gldm2.largeHigh
    },
    {
      name: "LargeDependenceLowGrayLevelEmphasis",
      summary: "High where voxels of low level have many neighbours of their level.",
      source: "sum P(i,j) j^2 / i^2 / N",
      ibsi: "NBZI",
      unit: "1",
      value: (gldm2) => gldm2.largeLow
    },
    {
      name: "LowGrayLevelEmphasis",
      summary: "High where levels are low.",
      source: "sum P(i,j) / i^2 / N",
      ibsi: "TL9H",
      unit: "1",
      value: (gldm2) => gldm2.low
    },
    {
      name: "SmallDependenceEmphasis",
      summary: "High where voxels have few neighbours of their level: uneven texture.",
      source: "sum P(i,j) / j^2 / N",
      ibsi: "SODN",
      unit: "1",
      value: (gldm2) => gldm2.small
    },
    {
      name: "SmallDependenceHighGrayLevelEmphasis",
      summary: "High where voxels of high level have few neighbours of their level.",
      source: "sum P(i,j) i^2 / j^2 / N",
      ibsi: "JA6D",
      unit: "1",
      value: (gldm2) => gldm2.smallHigh
    },
    {
      name: "SmallDependenceLowGrayLevelEmphasis",
      summary: "High where voxels of low level have few neighbours of their level.",
      source: "sum P(i,j) / (i^2 j^2) / N",
      ibsi: "EQ3F",
      unit: "1",
      value: (gldm2) => gldm2.smallLow
    }
  ]
});
function gldmOfRegion({ grid, levels, levelCount }, settings) {
  const offsets = Int32Array.from(neighbours(grid, settings), ({ offset }) => offset);
  return emphases(dependences(levels, grid.voxels, levelCount, offsets, settings.gldm_a));
}

// packages/radiomics/dist/families/glrlm/matrix.js
function runLengths(levels, voxels, histogram, offsets, longest) {
  const { rowStart } = levelMatrix(histogram, longest);
  const volume = { levels, voxels, levelCount: histogram.length - 1 };
  return countRuns(volume, offsets, rowStart).map((counts2) => ({ rowStart, counts: counts2 }));
}
function hasLineOfTwo(grid, { step, offset }) {
  const { voxels, inside: inside2, count } = grid;
  for (let n = 0; n < count; n++)
    if (inside2[voxels[n] + offset] === 1)
      return true;
  const lines = /* @__PURE__ */ new Set();
  for (const voxel of voxels)
    lines.add(voxel - offset * stepsBack(voxel, step, grid));
  return lines.size < count;
}
function stepsBack(voxel, step, { size, strides, pad }) {
  const at = [voxel % strides[1], Math.floor(voxel % strides[2] / strides[1]), Math.floor(voxel / strides[2])];
  const room = step.map((forward, axis) => {
    if (forward === 0)
      return Number.POSITIVE_INFINITY;
    return forward > 0 ? at[axis] - pad : size[axis] - 1 - (at[axis] - pad);
  });
  return Math.min(...room);
}

// packages/radiomics/dist/families/glrlm/glrlm.js
var glrlm = defineFamily({
  name: "glrlm",
  title: "Grey level run length matrix",
  source: "Galloway 1975; Chu et al. 1990; IBSI 1, chapter 3.7 (TP0I); PyRadiomics glrlm; P(i,j): runs of level i, length j",
  reads: "levels",
  settings: ["force2D", "force2Ddimension", "weightingNorm"],
  prepare: glrlmOfRegion,
  features: [
    {
      name: "GrayLevelNonUniformity",
      summary: "How unevenly the runs are spread over the levels.",
      source: "sum over i of (sum over j of P(i,j))^2 / Nr",
      ibsi: "R5YN",
      unit: "1",
      value: (glrlm2) => glrlm2.levelNonUniformity
    },
    {
      name: "GrayLevelNonUniformityNormalized",
      summary: "How unevenly the runs are spread over the levels, between 0 and 1.",
      source: "sum over i of (sum over j of P(i,j))^2 / Nr^2",
      ibsi: "OVBL",
      unit: "1",
      value: (glrlm2) => glrlm2.levelNonUniformityNormalized
    },
    {
      name: "GrayLevelVariance",
      summary: "How much the levels of runs vary.",
      source: "sum p(i,j) (i - mean)^2",
      ibsi: "8CE5",
      unit: "1",
      value: (glrlm2) => glrlm2.levelVariance
    },
    {
      name: "HighGrayLevelRunEmphasis",
      summary: "High where runs have high levels.",
      source: "sum P(i,j) i^2 / Nr",
      ibsi: "G3QZ",
      unit: "1",
      value: (glrlm2) => glrlm2.high
    },
    {
      name: "LongRunEmphasis",
      summary: "High where runs are long: coarse texture.",
      source: "sum P(i,j) j^2 / Nr",
      ibsi: "W4KF",
      unit: "1",
      value: (glrlm2) => glrlm2.large
    },
    {
      name: "LongRunHighGrayLevelEmphasis",
      summary: "High where long runs have high levels.",
      source: "sum P(i,j) i^2 j^2 / Nr",
      ibsi: "3KUM",
      unit: "1",
      value: (glrlm2) => glrlm2.largeHigh
    },
    {
      name: "LongRunLowGrayLevelEmphasis",
      summary: "High where long runs have low levels.",
      source: "sum P(i,j) j^2 / i^2 / Nr",
      ibsi: "IVPO",
      unit: "1",
      value: (glrlm2) => glrlm2.largeLow
    },
    {
      name: "LowGrayLevelRunEmphasis",
      summary: "High where runs have low levels.",
      source: "sum P(i,j) / i^2 / Nr",
      ibsi: "V3SW",
      unit: "1",
      value: (glrlm2) => glrlm2.low
    },
    {
      name: "RunEntropy",
      summary: "How unpredictable level and length of a run are.",
      source: "-sum p(i,j) log2 p(i,j)",
      ibsi: "HJ9O",
      unit: "bit",
      value: (glrlm2) => glrlm2.entropy
    },
    {
      name: "RunLengthNonUniformity",
      summary: "How unevenly the runs are spread over the lengths.",
      source: "sum over j of (sum over i of P(i,j))^2 / Nr",
      ibsi: "W92Y",
      unit: "1",
      value: (glrlm2) => glrlm2.extentNonUniformity
    },
    {
      name: "RunLengthNonUniformityNormalized",
      summary: "How unevenly the runs are spread over the lengths, between 0 and 1.",
      source: "sum over j of (sum over i of P(i,j))^2 / Nr^2",
      ibsi: "IC23",
      unit: "1",
      value: (glrlm2) => glrlm2.extentNonUniformityNormalized
    },
    {
      name: "RunPercentage",
      summary: "Runs per voxel: 1 where no neighbours are equal.",
      source: "Nr / sum P(i,j) j",
      ibsi: "9ZK5",
      unit: "1",
      value: (glrlm2) => glrlm2.percentage
    },
    {
      name: "RunVariance",
      summary: "How much the lengths of runs vary.",
      source: "sum p(i,j) (j - mean)^2",
      ibsi: "SXLW",
      unit: "1",
      value: (glrlm2) => glrlm2.extentVariance
    },
    {
      name: "ShortRunEmphasis",
      summary: "High where runs are short: fine texture.",
      source: "sum P(i,j) / j^2 / Nr",
      ibsi: "22OV",
      unit: "1",
      value: (glrlm2) => glrlm2.small
    },
    {
      name: "ShortRunHighGrayLevelEmphasis",
      summary: "High where short runs have high levels.",
      source: "sum P(i,j) i^2 / j^2 / Nr",
      ibsi: "GD3A",
      unit: "1",
      value: (glrlm2) => glrlm2.smallHigh
    },
    {
      name: "ShortRunLowGrayLevelEmphasis",
      summary: "High where short runs have low levels.",
      source: "sum P(i,j) / (i^2 j^2) / Nr",
      ibsi: "HTZT",
      unit: "1",
      value: (glrlm2) => glrlm2.smallLow
    }
  ]
});
function glrlmOfRegion({ grid, levels, histogram }, settings) {
  const used = directions(grid, { ...settings, distances: [1] }).filter((direction) => hasLineOfTwo(grid, direction));
  if (used.length === 0)
    throw new RadError("RAD-TEXTURE-NO-NEIGHBOURS", { family: "glrlm" });
  const longest = Math.max(...grid.size);
  const offsets = Int32Array.from(used, ({ offset }) => offset);
  const matrices = runLengths(levels, grid.voxels, histogram, offsets, longest);
  const norm = settings.weightingNorm;
  if (norm === null)
    return meanRecord(matrices.map(measuresOf));
  const weights = used.map(({ step }) => norm === "no_weighting" ? 1 : stepLength(step, grid.spacing, norm));
  return measuresOf(sumLevelMatrices(matrices, weights));
}
function measuresOf(matrix) {
  const measured = emphases(matrix);
  return { ...measured, percentage: measured.count / measured.extent };
}

// packages/radiomics/dist/families/glszm/matrix.js
function findZones(levels, voxels, connected) {
  const straight = connected.filter(({ step }) => step[0] === 0 && (step[2] < 0 || step[2] === 0 && step[1] < 0));
  const alongRows = connected.some(({ step }) => step[0] !== 0);
  return measureZones(levels, voxels, { rows: straight.map(({ offset }) => offset), alongRows });
}
function zoneSizes({ level, size }, histogram, widest = Number.POSITIVE_INFINITY) {
  const matrix = levelMatrix(histogram, widest);
  for (let zone = 0; zone < level.length; zone++)
    matrix.counts[matrix.rowStart[level[zone]] + size[zone] - 1]++;
  return matrix;
}

// packages/radiomics/dist/families/glszm/glszm.js
var glszm = defineFamily({
  name: "glszm",
  title: "Grey level size zone matrix",
  source: "Thibault et al. 2009; IBSI 1, chapter 3.8 (9SAK); PyRadiomics glszm; P(i,j): zones of level i, j voxels",
  reads: "levels",
  settings: ["force2D", "force2Ddimension"],
  prepare: glszmOfRegion,
  features: [
    {
      name: "GrayLevelNonUniformity",
      summary: "How unevenly the zones are spread over the levels.",
      source: "sum over i of (sum over j of P(i,j))^2 / Nz",
      ibsi: "JNSA",
      unit: "1",
      value: (glszm2) => glszm2.levelNonUniformity
    },
    {
      name: "GrayLevelNonUniformityNormalized",
      summary: "How unevenly the zones are spread over the levels, between 0 and 1.",
      source: "sum over i of (sum over j of P(i,j))^2 / Nz^2",
      ibsi: "Y1RO",
      unit: "1",
      value: (glszm2) => glszm2.levelNonUniformityNormalized
    },
    {
      name: "GrayLevelVariance",
      summary: "How much the levels of zones vary.",
      source: "sum p(i,j) (i - mean)^2",
      ibsi: "BYLV",
      unit: "1",
      value: (glszm2) => glszm2.levelVariance
    },
    {
      name: "HighGrayLevelZoneEmphasis",
      summary: "High where zones have high levels.",
      source: "sum P(i,j) i^2 / Nz",
      ibsi: "5GN9",
      unit: "1",
      value: (glszm2) => glszm2.high
    },
    {
      name: "LargeAreaEmphasis",
      summary: "High where zones are large: coarse texture.",
      source: "sum P(i,j) j^2 / Nz",
      ibsi: "48P8",
      unit: "1",
      value: (glszm2) => glszm2.large
    },
    {
      name: "LargeAreaHighGrayLevelEmphasis",
      summary: "High where large zones have high levels.",
      source: "sum P(i,j) i^2 j^2 / Nz",
      ibsi: "J17V",
      unit: "1",
      value: (glszm2) => glszm2.largeHigh
    },
    {
      name: "LargeAreaLowGrayLevelEmphasis",
      summary: "High where large zones have low levels.",
      source: "sum P(i,j) j^2 / i^2 / Nz",
      ibsi: "YH51",
      unit: "1",
      value: (glszm2) => glszm2.largeLow
    },
    {
      name: "LowGrayLevelZoneEmphasis",
      summary: "High where zones have low levels.",
      source: "sum P(i,j) / i^2 / Nz",
      ibsi: "XMSY",
      unit: "1",
      value: (glszm2) => glszm2.low
    },
    {
      name: "SizeZoneNonUniformity",
      summary: "How unevenly the zones are spread over the sizes.",
      source: "sum over j of (sum over i of P(i,j))^2 / Nz",
      ibsi: "4JP3",
      unit: "1",
      value: (glszm2) => glszm2.extentNonUniformity
    },
    {
      name: "SizeZoneNonUniformityNormalized",
      summary: "How unevenly the zones are spread over the sizes, between 0 and 1.",
      source: "sum over j of (sum over i of P(i,j))^2 / Nz^2",
      ibsi: "VB3A",
      unit: "1",
      value: (glszm2) => glszm2.extentNonUniformityNormalized
    },
    {
      name: "SmallAreaEmphasis",
      summary: "High where zones are small: fine texture.",
      source: "sum P(i,j) / j^2 / Nz",
      ibsi: "5QRC",
      unit: "1",
      value: (glszm2) => glszm2.small
    },
    {
      name: "SmallAreaHighGrayLevelEmphasis",
      summary: "High where small zones have high levels.",
      source: "sum P(i,j) i^2 / j^2 / Nz",
      ibsi: "HW1V",
      unit: "1",
      value: (glszm2) => glszm2.smallHigh
    },
    {
      name: "SmallAreaLowGrayLevelEmphasis",
      summary: "High where small zones have low levels.",
      source: "sum P(i,j) / (i^2 j^2) / Nz",
      ibsi: "5RAI",
      unit: "1",
      value: (glszm2) => glszm2.smallLow
    },
    {
      name: "ZoneEntropy",
      summary: "How unpredictable level and size of a zone are.",
      source: "-sum p(i,j) log2 p(i,j)",
      ibsi: "GU8N",
      unit: "bit",
      value: (glszm2) => glszm2.entropy
    },
    {
      name: "ZonePercentage",
      summary: "Zones per voxel: 1 where no neighbours are equal.",
      source: "Nz / number of voxels",
      ibsi: "P30P",
      unit: "1",
      value: (glszm2) => glszm2.percentage
    },
    {
      name: "ZoneVariance",
      summary: "How much the sizes of zones vary.",
      source: "sum p(i,j) (j - mean)^2",
      ibsi: "3NSA",
      unit: "1",
      value: (glszm2) => glszm2.extentVariance
    }
  ]
});
function glszmOfRegion({ grid, levels, histogram }, settings) {
  const connected = neighbours(grid, { ...settings, distances: [1] });
  const zones = findZones(levels, grid.voxels, connected);
  const largest2 = zones.size.reduce((most, size) => Math.max(most, size), 1);
  const measured = emphases(zoneSizes(zones, histogram, largest2));
  return { ...measured, percentage: measured.count / grid.count };
}

// packages/radiomics/dist/families/ibsi/aggregation.js
var aggregations = ["2D_avg", "2D_comb", "2_5D_avg", "2_5D_comb", "3D_avg", "3D_comb"];
var slicings = ["2D", "2_5D", "3D"];
function aggregatedFeatures(measures7, kinds) {
  return kinds.flatMap((aggregation) => measures7.map(({ name, value, ...info }) => ({
    ...info,
    name: `${name}_${aggregation}`,
    aggregation,
    value: (of) => value(of(aggregation))
  })));
}
function onceEach(compute) {
  const known = /* @__PURE__ */ new Map();
  return (aggregation) => {
    const found = known.get(aggregation) ?? compute(aggregation);
    known.set(aggregation, found);
    return found;
  };
}
function partsOf({ grid, levels, histogram }, aggregation) {
  if (aggregation.startsWith("3D"))
    return [{ voxels: grid.voxels, histogram }];
  const parts = [];
  for (let from = 0; from < grid.count; ) {
    const end = (Math.floor(grid.voxels[from] / grid.strides[2]) + 1) * grid.strides[2];
    let to = from;
    while (to < grid.count && grid.voxels[to] < end)
      to++;
    const voxels = grid.voxels.subarray(from, to);
    const ofSlice = new Float64Array(histogram.length);
    for (const voxel of voxels)
      ofSlice[levels[voxel]]++;
    parts.push({ voxels, histogram: ofSlice });
    from = to;
  }
  return parts;
}
function groupMatrices(matrices, aggregation) {
  switch (aggregation) {
    case "2D_avg":
    case "3D_avg":
      return matrices.flat().map((matrix) => [matrix]);
    case "2D_comb":
    case "3D_comb":
      return [...matrices];
    case "2_5D_avg":
      return matrices[0].map((_, direction) => matrices.map((part2) => part2[direction]));
    default:
      return [matrices.flat()];
  }
}
function groupParts(parts, slicing) {
  return slicing === "2_5D" ? [parts] : parts.map((part2) => [part2]);
}
function stepsOf({ grid }, aggregation, distances) {
  return directions(grid, { distances, force2D: !aggregation.startsWith("3D"), force2Ddimension: 0 });
}
function neighboursOf({ grid }, aggregation, { distances }) {
  return neighbours(grid, { distances, force2D: !aggregation.startsWith("3D"), force2Ddimension: 0 });
}
function meanMeasures(measures7) {
  const defined = measures7.filter((record) => record !== void 0);
  return defined.length === 0 ? void 0 : meanRecord(defined);
}

// packages/radiomics/dist/families/ibsi/co-occurrence.js
var measure = (name, ibsi, summary, value, unit3 = "1") => ({ name, ibsi, summary, unit: unit3, value });
var measures = [
  measure("joint_max", "GYBY", "Joint maximum: max p(i,j).", (m) => m.jointMaximum),
  measure("joint_avg", "60VM", "Joint average: sum i p(i,j).", (m) => m.jointAverage),
  measure("joint_var", "UR99", "Joint variance: sum (i - mean)^2 p(i,j).", (m) => m.jointVariance),
  measure("joint_entr", "TU9B", "Joint entropy: -sum p(i,j) log2 p(i,j).", (m) => m.jointEntropy, "bit"),
  measure("diff_avg", "TF7R", "Difference average: sum k p(|i - j| = k).", (m) => m.differenceAverage),
  measure("diff_var", "D3YU", "Difference variance.", (m) => m.differenceVariance),
  measure("diff_entr", "NTRS", "Difference entropy.", (m) => m.differenceEntropy, "bit"),
  measure("sum_avg", "ZGXS", "Sum average: sum k p(i + j = k).", (m) => m.sumAverage),
  measure("sum_var", "OEEB", "Sum variance.", (m) => m.sumVariance),
  measure("sum_entr", "P6QZ", "Sum entropy.", (m) => m.sumEntropy, "bit"),
  measure("energy", "8ZQL", "Angular second moment: sum p(i,j)^2.", (m) => m.jointEnergy),
  measure("contrast", "ACUI", "Contrast: sum (i - j)^2 p(i,j).", (m) => m.contrast),
  measure("dissimilarity", "8S9J", "Dissimilarity: sum |i - j| p(i,j).", (m) => m.differenceAverage),
  measure("inv_diff", "IB1Z", "Inverse difference: sum p / (1 + |i - j|).", (m) => m.inverseDifference),
  measure("inv_diff_norm", "NDRX", "Normalised inverse difference.", (m) => m.inverseDifferenceNormalized),
  measure("inv_diff_mom", "WF0Z", "Inverse difference moment: sum p / (1 + (i - j)^2).", (m) => m.inverseDifferenceMoment),
  measure("inv_diff_mom_norm", "1QCO", "Normalised inverse difference moment.", (m) => m.inverseDifferenceMomentNormalized),
  measure("inv_var", "E8JP", "Inverse variance: sum over i != j of p / (i - j)^2.", (m) => m.inverseVariance),
  measure("corr", "NI2N", "Correlation of the levels of neighbours.", (m) => m.correlation),
  measure("auto_corr", "QWB0", "Autocorrelation: sum i j p(i,j).", (m) => m.autocorrelation),
  measure("clust_tend", "DG8W", "Cluster tendency.", (m) => m.clusterTendency),
  measure("clust_shade", "7NFM", "Cluster shade.", (m) => m.clusterShade),
  measure("clust_prom", "AE86", "Cluster prominence.", (m) => m.clusterProminence),
  measure("info_corr1", "R8DG", "First measure of information correlation.", (m) => m.informationCorrelation1),
  measure("info_corr2", "JN9H", "Second measure of information correlation.", (m) => m.informationCorrelation2)
];
var coOccurrence = defineFamily({
  name: "cm",
  title: "Co-occurrence matrix (IBSI)",
  source: "IBSI 1, chapter 3.6 (LFYI)",
  reads: "region",
  onRequest: true,
  settings: ["distances", "symmetricalGLCM", "aggregations"],
  features: aggregatedFeatures(measures, aggregations),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((aggregation) => coOccurrenceMeasures(region, settings, aggregation));
  }
});
function coOccurrenceMatrices(region, settings, aggregation) {
  const offsets = Int32Array.from(stepsOf(region, aggregation, settings.distances), ({ offset }) => offset);
  return partsOf(region, aggregation).map(({ voxels, histogram }) => {
    const pairsAlong = pairCounter(region.levels, voxels, histogram, offsets, settings.symmetricalGLCM);
    return Array.from(offsets, (_, direction) => pairsAlong(direction));
  });
}
function coOccurrenceMeasures(region, settings, aggregation) {
  const levels = { levelCount: region.levelCount, flat: region.presentLevels.length < 2 };
  const groups = groupMatrices(coOccurrenceMatrices(region, settings, aggregation), aggregation);
  const measured = groups.map((group) => {
    const merged = group.length > 0 ? group.reduce((a, b) => addPairs(a, b)) : void 0;
    return merged === void 0 || merged.count.length === 0 ? void 0 : glcmMeasures(merged, levels);
  });
  const mean2 = meanMeasures(measured);
  if (mean2 === void 0)
    throw new RadError("RAD-TEXTURE-NO-NEIGHBOURS", { family: "cm" });
  return mean2;
}

// packages/radiomics/dist/families/ibsi/extent-measures.js
var order = [
  { key: "small", what: "Emphasis of small j: sum P(i,j) / j^2 / N" },
  { key: "large", what: "Emphasis of large j: sum P(i,j) j^2 / N" },
  { key: "low", what: "Emphasis of low levels: sum P(i,j) / i^2 / N" },
  { key: "high", what: "Emphasis of high levels: sum P(i,j) i^2 / N" },
  { key: "smallLow", what: "Emphasis of small j of low levels" },
  { key: "smallHigh", what: "Emphasis of small j of high levels" },
  { key: "largeLow", what: "Emphasis of large j of low levels" },
  { key: "largeHigh", what: "Emphasis of large j of high levels" },
  { key: "levelNonUniformity", what: "Non-uniformity of levels" },
  { key: "levelNonUniformityNormalized", what: "Non-uniformity of levels, between 0 and 1" },
  { key: "extentNonUniformity", what: "Non-uniformity of j" },
  { key: "extentNonUniformityNormalized", what: "Non-uniformity of j, between 0 and 1" },
  { key: "percentage", what: "The sum of the matrix divided by the number of voxels" },
  { key: "levelVariance", what: "Variance of levels" },
  { key: "extentVariance", what: "Variance of j" },
  { key: "entropy", what: "Entropy of p(i,j)", unit: "bit" },
  { key: "energy", what: "Energy: sum p(i,j)^2" }
];
function extentMeasures({ names, rest, codes, extent }) {
  const ibsi = codes.split(" ");
  return [...names, ...rest].map((name, n) => {
    const { key, what, unit: unit3 = "1" } = order[n];
    return { name, ibsi: ibsi[n], summary: `${what}; j is the ${extent}.`, unit: unit3, value: (measures7) => measures7[key] };
  });
}
function measureParts(parts, slicing) {
  const measured = groupParts(parts, slicing).map((group) => {
    const merged = sumLevelMatrices(group.map(({ matrix }) => matrix), group.map(() => 1));
    const found = emphases(merged);
    const voxels = group.reduce((sum2, part2) => sum2 + part2.voxels, 0);
    return { ...found, percentage: found.count / voxels, energy: energyOf(merged, found.count) };
  });
  return meanMeasures(measured);
}
function energyOf({ counts: counts2 }, total) {
  return counts2.reduce((sum2, n) => sum2 + square(n / total), 0);
}

// packages/radiomics/dist/families/ibsi/distance-zone.js
var measures2 = extentMeasures({
  names: ["sde", "lde", "lgze", "hgze", "sdlge", "sdhge", "ldlge", "ldhge", "glnu", "glnu_norm", "zdnu", "zdnu_norm"],
  rest: ["z_perc", "gl_var", "zd_var", "zd_entr"],
  codes: "0GBI MB4I S1RA K26C RUVG DKNJ A7WM KLTH VFT7 7HP3 V294 IATH VIWW QK93 7WT1 GBDU",
  extent: "zone's distance from the border"
});
var distanceZone = defineFamily({
  name: "dzm",
  title: "Distance zone matrix (IBSI)",
  source: "Thibault et al. 2014; IBSI 1, chapter 3.9 (VMDZ)",
  reads: "region",
  onRequest: true,
  settings: ["aggregations"],
  features: aggregatedFeatures(measures2, slicings),
  prepare: ({ intensities, morphology: morphology2 }) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(distanceZoneMatrices(region, morphology2, slicing), slicing));
  }
});
function distanceZoneMatrices(region, morphology2, slicing) {
  const distance2 = stepsToBorder(region.grid, morphology2, slicing === "3D" ? 3 : 2);
  const connected = Int32Array.from(neighboursOf(region, slicing, { distances: [1] }), ({ offset }) => offset);
  const seen = new Uint8Array(region.levels.length);
  const farthest2 = region.grid.voxels.reduce((most, voxel) => Math.max(most, distance2[voxel]), 0);
  return partsOf(region, slicing).map(({ voxels }) => {
    const matrix = wideMatrix(region.histogram.length - 1, farthest2);
    for (const voxel of voxels) {
      if (seen[voxel] === 1)
        continue;
      const nearest = nearestOfZone(voxel, region.levels, distance2, connected, seen);
      matrix.counts[matrix.rowStart[region.levels[voxel]] + nearest - 1]++;
    }
    return { matrix, voxels: voxels.length };
  });
}
function wideMatrix(levelCount, width) {
  const rowStart = rowStarts(levelCount, () => width);
  return { rowStart, counts: new Float64Array(levelCount * width) };
}
function nearestOfZone(first, levels, distance2, connected, seen) {
  const level = levels[first];
  let nearest = distance2[first];
  const open = [first];
  seen[first] = 1;
  for (let voxel = open.pop(); voxel !== void 0; voxel = open.pop()) {
    nearest = Math.min(nearest, distance2[voxel]);
    for (const offset of connected) {
      const next = voxel + offset;
      if (levels[next] !== level || seen[next] === 1)
        continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return nearest;
}
function stepsToBorder(grid, morphology2, axes3) {
  const { inside: inside2, strides, voxels } = morphology2;
  const steps = new Int32Array(inside2.length);
  const backward = strides.slice(0, axes3);
  for (const voxel of voxels)
    steps[voxel] = 1 + Math.min(...backward.map((stride) => steps[voxel - stride]));
  for (let n = voxels.length - 1; n >= 0; n--) {
    const voxel = voxels[n];
    for (const stride of backward)
      steps[voxel] = Math.min(steps[voxel], 1 + steps[voxel + stride]);
  }
  const onGrid = new Int32Array(grid.inside.length);
  const shift = [0, 1, 2].map((axis) => grid.lower[axis] - grid.pad - (morphology2.lower[axis] - morphology2.pad));
  for (const voxel of grid.voxels) {
    const x = voxel % grid.strides[1];
    const y = Math.floor(voxel % grid.strides[2] / grid.strides[1]);
    const z = Math.floor(voxel / grid.strides[2]);
    onGrid[voxel] = steps[x + shift[0] + (y + shift[1]) * strides[1] + (z + shift[2]) * strides[2]];
  }
  return onGrid;
}

// packages/radiomics/dist/families/ibsi/distribution.js
function distributionMeasures(values) {
  const sorted = values.slice().sort();
  const mean2 = meanOf(sorted);
  const moment = (order2) => meanOf(sorted.map((x) => wholePower(x - mean2, order2)));
  const variance2 = moment(2);
  const median = percentile(sorted, 50);
  const [p10, p25, p75, p90] = [10, 25, 75, 90].map((p) => percentile(sorted, p));
  const robust = sorted.filter((x) => x >= p10 && x <= p90);
  const robustMean = meanOf(robust);
  const energy = sorted.reduce((sum2, x) => sum2 + x * x, 0);
  return {
    mean: mean2,
    var: variance2,
    skew: variance2 === 0 ? 0 : moment(3) / (variance2 * Math.sqrt(variance2)),
    kurt: variance2 === 0 ? 0 : moment(4) / square(variance2) - 3,
    median,
    min: sorted[0],
    p10,
    p90,
    max: sorted[sorted.length - 1],
    iqr: p75 - p25,
    range: sorted[sorted.length - 1] - sorted[0],
    mad: meanOf(sorted.map((x) => Math.abs(x - mean2))),
    rmad: meanOf(robust.map((x) => Math.abs(x - robustMean))),
    medad: meanOf(sorted.map((x) => Math.abs(x - median))),
    cov: Math.sqrt(variance2) / mean2,
    qcod: (p75 - p25) / (p75 + p25),
    energy,
    rms: Math.sqrt(energy / sorted.length)
  };
}
var distributionFeatures = [
  ["mean", "Mean.", "Q4LE", "X6K6"],
  ["var", "Variance, divided by N.", "ECT3", "CH89"],
  ["skew", "Skewness; 0 where all values are equal.", "KE2A", "88K1"],
  ["kurt", "Kurtosis in excess of the normal distribution; 0 where all values are equal.", "IPH6", "C3I7"],
  ["median", "Median.", "Y12H", "WIFQ"],
  ["min", "Minimum.", "1GSF", "1PR8"],
  ["p10", "10th percentile.", "QG58", "GPMT"],
  ["p90", "90th percentile.", "8DWT", "OZ0C"],
  ["max", "Maximum.", "84IY", "3NCY"],
  ["iqr", "Interquartile range.", "SALO", "WR0O"],
  ["range", "Maximum less minimum.", "2OJQ", "5Z3W"],
  ["mad", "Mean absolute deviation from the mean.", "4FUA", "D2ZX"],
  ["rmad", "Mean absolute deviation from the mean between the 10th and 90th percentiles.", "1128", "WRZB"],
  ["medad", "Mean absolute deviation from the median.", "N72L", "4RNL"],
  ["cov", "Coefficient of variation: standard deviation divided by the mean.", "7TET", "CWYJ"],
  ["qcod", "Quartile coefficient of dispersion.", "9S40", "SLWD"],
  ["energy", "Sum of squares.", "N8CA"],
  ["rms", "Root mean square.", "5ZWQ"]
];
function percentile(sorted, p) {
  const rank = p / 100 * (sorted.length - 1);
  const below = Math.floor(rank);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}
function meanOf(values) {
  return values.reduce((sum2, x) => sum2 + x, 0) / values.length;
}

// packages/radiomics/dist/families/ibsi/intensity-histogram.js
var ofLevels = distributionFeatures.flatMap(([name, summary, , ibsi]) => ibsi === void 0 ? [] : [{ name, summary, ibsi, unit: "1", value: (m) => m[name] }]);
var ofCounts = [
  {
    name: "mode",
    summary: "The most frequent level; of several the one nearest to the mean, and of two such the lower.",
    ibsi: "AMMC",
    unit: "1",
    value: ({ counts: counts2, mean: mean2 }) => {
      const most = Math.max(...counts2);
      const levels = [...counts2.keys()].filter((k) => counts2[k] === most).map((k) => k + 1);
      return levels.reduce((best, level) => Math.abs(level - mean2) < Math.abs(best - mean2) ? level : best);
    }
  },
  {
    name: "entropy",
    summary: "-sum p log2 p over the levels.",
    ibsi: "TLU2",
    unit: "bit",
    value: ({ counts: counts2 }) => -shares(counts2).reduce((sum2, p) => sum2 + (p > 0 ? p * log2(p) : 0), 0)
  },
  {
    name: "uniformity",
    summary: "sum p^2 over the levels.",
    ibsi: "BJ5W",
    unit: "1",
    value: ({ counts: counts2 }) => shares(counts2).reduce((sum2, p) => sum2 + p * p, 0)
  },
  {
    name: "max_grad",
    summary: "The steepest rise of the histogram.",
    ibsi: "12CE",
    unit: "1",
    value: ({ gradient: gradient2 }) => Math.max(...gradient2)
  },
  {
    name: "max_grad_g",
    summary: "The level at which the histogram rises most steeply.",
    ibsi: "8E6O",
    unit: "1",
    value: ({ gradient: gradient2 }) => gradient2.indexOf(Math.max(...gradient2)) + 1
  },
  {
    name: "min_grad",
    summary: "The steepest fall of the histogram.",
    ibsi: "VQB3",
    unit: "1",
    value: ({ gradient: gradient2 }) => Math.min(...gradient2)
  },
  {
    name: "min_grad_g",
    summary: "The level at which the histogram falls most steeply.",
    ibsi: "RHQZ",
    unit: "1",
    value: ({ gradient: gradient2 }) => gradient2.indexOf(Math.min(...gradient2)) + 1
  }
];
var intensityHistogram = defineFamily({
  name: "ih",
  title: "Intensity histogram (IBSI)",
  source: "IBSI 1, chapter 3.4 (ZVCW)",
  reads: "region",
  onRequest: true,
  settings: [],
  features: [...ofLevels, ...ofCounts],
  prepare: ({ intensities }) => histogramMeasures(intensities.discretised())
});
function histogramMeasures({ grid, levels, histogram }) {
  const counts2 = histogram.slice(1);
  const values = Float64Array.from(grid.voxels, (voxel) => levels[voxel]);
  return { ...distributionMeasures(values), counts: counts2, gradient: gradientOf(counts2) };
}
function gradientOf(counts2) {
  const last = counts2.length - 1;
  return counts2.map((_, k) => {
    const [before, after] = [Math.max(0, k - 1), Math.min(last, k + 1)];
    return (counts2[after] - counts2[before]) / (after - before);
  });
}
function shares(counts2) {
  const total = counts2.reduce((sum2, n) => sum2 + n, 0);
  return counts2.map((n) => n / total);
}

// packages/radiomics/dist/families/ibsi/intensity-volume-histogram.js
var intensityVolumeHistogram = defineFamily({
  name: "ivh",
  title: "Intensity-volume histogram (IBSI)",
  source: "IBSI 1, chapter 3.5 (P88C)",
  reads: "region",
  onRequest: true,
  settings: ["ivhBinWidth", "ivhBinCount"],
  features: [
    {
      name: "v10",
      ibsi: "BC2M",
      unit: "1",
      summary: "Volume at 10% of the intensity range.",
      value: (h) => volumeAt(h, 0.1)
    },
    {
      name: "v90",
      ibsi: "BC2M",
      unit: "1",
      summary: "Volume at 90% of the intensity range.",
      value: (h) => volumeAt(h, 0.9)
    },
    {
      name: "i10",
      ibsi: "GBPN",
      unit: "grey",
      summary: "Least intensity of at most 10% of the volume.",
      value: (h) => intensityAt(h, 0.1)
    },
    {
      name: "i90",
      ibsi: "GBPN",
      unit: "grey",
      summary: "Least intensity of at most 90% of the volume.",
      value: (h) => intensityAt(h, 0.9)
    },
    {
      name: "diff_v10_v90",
      ibsi: "DDTU",
      unit: "1",
      summary: "v10 - v90.",
      value: (h) => volumeAt(h, 0.1) - volumeAt(h, 0.9)
    },
    {
      name: "diff_i10_i90",
      ibsi: "CNV2",
      unit: "grey",
      summary: "i10 - i90.",
      value: (h) => intensityAt(h, 0.1) - intensityAt(h, 0.9)
    },
    {
      name: "auc",
      ibsi: "9CMM",
      unit: "1",
      summary: "Area under the curve by trapezoids; not standardised.",
      value: area
    }
  ],
  prepare: volumeHistogram
});
var mostPoints = 2 ** 24;
function volumeHistogram({ intensities: { values }, range }, settings) {
  const whole = values.every(Number.isInteger);
  const { ivhBinWidth: width } = settings;
  const counted = settings.ivhBinCount ?? (width === null && !whole ? 1e3 : null);
  const lowest = values.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const highest = values.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  if (counted !== null) {
    const step = (highest - lowest) / counted || 1;
    return curve(values, {
      low: lowest,
      step,
      points: counted,
      intensity: (k) => k + 1,
      fraction: shareOf(counted - 1)
    });
  }
  const low = range.low ?? lowest;
  const high = range.high ?? highest;
  if (!((high - low) / (width ?? 1) < mostPoints)) {
    throw new RadError("RAD-BINS-TOO-MANY", { width: width ?? 1, range: high - low });
  }
  if (width === null) {
    const points2 = Math.round(high - low) + 1;
    return curve(values, { low, step: 1, points: points2, intensity: (k) => low + k, fraction: shareOf(points2 - 1) });
  }
  const points = Math.max(1, Math.ceil((high - low) / width));
  const intensity = (k) => low + (k + 0.5) * width;
  const fraction = (k) => (k + 0.5) * width / (high - low);
  return curve(values, { low, step: width, points, intensity, fraction });
}
var shareOf = (last) => (k) => last === 0 ? 1 : k / last;
function curve(values, { low, step, points, intensity, fraction }) {
  const volume = new Float64Array(points);
  for (const x of values)
    volume[Math.max(0, Math.min(points - 1, Math.floor((x - low) / step)))]++;
  for (let k = points - 2; k >= 0; k--)
    volume[k] += volume[k + 1];
  for (let k = 0; k < points; k++)
    volume[k] /= values.length;
  return {
    intensity: volume.map((_, k) => intensity(k)),
    fraction: volume.map((_, k) => fraction(k)),
    volume
  };
}
function volumeAt({ fraction, volume }, wanted) {
  const point = fraction.findIndex((x) => x >= wanted);
  return point < 0 ? 0 : volume[point];
}
function intensityAt({ intensity, volume }, wanted) {
  const point = volume.findIndex((v) => v <= wanted);
  return intensity[point < 0 ? intensity.length - 1 : point];
}
function area({ fraction, volume }) {
  let sum2 = 0;
  for (let k = 1; k < volume.length; k++)
    sum2 += (volume[k] + volume[k - 1]) / 2 * (fraction[k] - fraction[k - 1]);
  return sum2;
}

// packages/radiomics/dist/families/ibsi/level-dependence.js
var measures3 = extentMeasures({
  names: ["lde", "hde", "lgce", "hgce", "ldlge", "ldhge", "hdlge", "hdhge", "glnu", "glnu_norm", "dcnu", "dcnu_norm"],
  rest: ["dc_perc", "gl_var", "dc_var", "dc_entr", "dc_energy"],
  codes: "SODN IMOQ TL9H OAE7 EQ3F JA6D NBZI 9QMG FP8K 5SPA Z87G OKJI 6XV8 1PFV DNX2 FCBV CAS9",
  extent: "number of dependent voxels, the voxel itself among them"
});
var levelDependence = defineFamily({
  name: "ngl",
  title: "Neighbouring grey level dependence matrix (IBSI)",
  source: "Sun and Wee 1983; IBSI 1, chapter 3.11 (REK0)",
  reads: "region",
  onRequest: true,
  settings: ["distances", "gldm_a", "aggregations"],
  features: aggregatedFeatures(measures3, slicings),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(dependenceMatrices(region, settings, slicing), slicing));
  }
});
function dependenceMatrices(region, settings, slicing) {
  const offsets = Int32Array.from(neighboursOf(region, slicing, settings), ({ offset }) => offset);
  return partsOf(region, slicing).map(({ voxels }) => ({
    matrix: dependences(region.levels, voxels, region.levelCount, offsets, settings.gldm_a),
    voxels: voxels.length
  }));
}

// packages/radiomics/dist/families/ibsi/local-intensity.js
var radius = cbrt(3 * 1e3 / (4 * Math.PI));
var localIntensity = defineFamily({
  name: "loc",
  title: "Local intensity (IBSI)",
  source: "IBSI 1, chapter 3.2 (9ST6)",
  reads: "region",
  readsAround: radius,
  onRequest: true,
  settings: [],
  features: [
    {
      name: "peak_loc",
      summary: "The mean around the brightest voxel; of several the highest.",
      ibsi: "VJGA",
      unit: "grey",
      value: ({ values, means }) => {
        const brightest = largest(values);
        return largest(means.filter((_, n) => values[n] === brightest));
      }
    },
    {
      name: "peak_glob",
      summary: "The highest mean around any voxel of the region.",
      ibsi: "0F91",
      unit: "grey",
      value: ({ means }) => largest(means)
    }
  ],
  prepare: ({ intensities, volume }) => ({
    values: intensities.values,
    means: ballMeans(volume, intensities.grid, radius)
  })
});
function ballMeans({ geometry, data }, grid, radius2) {
  const { spacing } = grid;
  const reach3 = spacing.map((mm) => Math.floor(radius2 / mm));
  const whole = imageBox(geometry);
  const lower = [0, 1, 2].map((a) => Math.max(whole.lower[a], grid.lower[a] - reach3[a]));
  const upper = [0, 1, 2].map((a) => Math.min(whole.upper[a], grid.lower[a] + grid.size[a] - 1 + reach3[a]));
  const [nx, ny, nz] = [0, 1, 2].map((a) => upper[a] - lower[a] + 1);
  const sums = new Float64Array((nx + 1) * ny * nz);
  for (let z = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const from = lower[0] + geometry.size[0] * (lower[1] + y + geometry.size[1] * (lower[2] + z));
      const to = (nx + 1) * (y + ny * z);
      for (let x = 0; x < nx; x++)
        sums[to + x + 1] = sums[to + x] + data[from + x];
    }
  }
  const rows = ballRows(spacing, reach3, radius2);
  return Float64Array.from(grid.voxels, (voxel) => {
    const x = voxel % grid.strides[1] - grid.pad + grid.lower[0] - lower[0];
    const y = Math.floor(voxel % grid.strides[2] / grid.strides[1]) - grid.pad + grid.lower[1] - lower[1];
    const z = Math.floor(voxel / grid.strides[2]) - grid.pad + grid.lower[2] - lower[2];
    let [sum2, count] = [0, 0];
    for (const row of rows) {
      const [ry, rz] = [y + row.y, z + row.z];
      if (ry < 0 || ry >= ny || rz < 0 || rz >= nz)
        continue;
      const start2 = (nx + 1) * (ry + ny * rz);
      const first = Math.max(0, x - row.half);
      const end = Math.min(nx, x + row.half + 1);
      sum2 += sums[start2 + end] - sums[start2 + first];
      count += end - first;
    }
    return sum2 / count;
  });
}
function ballRows(spacing, reach3, radius2) {
  const rows = [];
  for (let z = -reach3[2]; z <= reach3[2]; z++) {
    for (let y = -reach3[1]; y <= reach3[1]; y++) {
      const left = square(radius2) - square(y * spacing[1]) - square(z * spacing[2]);
      if (left >= 0)
        rows.push({ y, z, half: Math.floor(Math.sqrt(left) / spacing[0]) });
    }
  }
  return rows;
}
function largest(values) {
  return values.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
}

// packages/radiomics/dist/families/mesh/surface-cubes.js
function forEachSurfaceCube({ inside: inside2, paddedSize: paddedSize2, pad }, visit2) {
  const { cubes, patterns } = surfaceCubes(inside2, paddedSize2);
  const [nx, ny] = paddedSize2;
  for (let n = 0; n < cubes.length; n++) {
    const row = Math.floor(cubes[n] / nx);
    const slice = Math.floor(row / ny);
    visit2(patterns[n], cubes[n] - row * nx - pad + 1, row - slice * ny - pad + 1, slice - pad + 1);
  }
}

// packages/radiomics/dist/families/mesh/diameter.js
function meshDiameters(grid) {
  const [x, y, z] = [0, 1, 2].map((axis) => planarHulls(grid, axis));
  const inPlane = (hulls) => Math.max(0, ...hulls.map((hull) => farthest(hull, grid.spacing)));
  return { maximum: farthest(z.flat(), grid.spacing), inPlane: [inPlane(x), inPlane(y), inPlane(z)] };
}
function forEachVertex(grid, visit2) {
  forEachSurfaceCube(grid, (patch, x, y, z) => {
    const here = patch & 1;
    if ((patch >> 1 & 1) !== here)
      visit2(2 * x + 1, 2 * y, 2 * z);
    if ((patch >> 2 & 1) !== here)
      visit2(2 * x, 2 * y + 1, 2 * z);
    if ((patch >> 4 & 1) !== here)
      visit2(2 * x, 2 * y, 2 * z + 1);
  });
}
function planarHulls(grid, axis) {
  const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
  const planes = 2 * grid.size[axis] + 2;
  const columns = 2 * grid.size[u] + 2;
  const low = new Int32Array(planes * columns).fill(2 ** 30);
  const high = new Int32Array(planes * columns).fill(-1);
  const note = (plane, along, across) => {
    const column = plane * columns + along;
    if (across < low[column])
      low[column] = across;
    if (across > high[column])
      high[column] = across;
  };
  forEachVertex(grid, (x, y, z) => {
    if (axis === 0)
      note(x, y, z);
    else if (axis === 1)
      note(y, z, x);
    else
      note(z, x, y);
  });
  return Array.from({ length: planes }, (_, plane) => {
    const own = (ends2) => ends2.subarray(plane * columns, (plane + 1) * columns);
    const [lowEnds, highEnds] = [own(low), own(high)];
    const occupied = occupiedColumns(highEnds);
    const corners = (ends2, sign) => Array.from(hullSide(occupied, ends2, sign), (column) => {
      const point = [plane, plane, plane];
      point[u] = column;
      point[v] = ends2[column];
      return point;
    });
    return [...corners(lowEnds, 1), ...corners(highEnds, -1)];
  });
}
function occupiedColumns(high) {
  const found = new Int32Array(high.length);
  let count = 0;
  for (let column = 0; column < high.length; column++)
    if (high[column] >= 0)
      found[count++] = column;
  return found.subarray(0, count);
}
function hullSide(columns, ends2, sign) {
  const chain = new Int32Array(columns.length);
  let length = 0;
  for (let i = 0; i < columns.length; i++) {
    const p = columns[i];
    for (; length > 1; length--) {
      const [a, b] = [chain[length - 2], chain[length - 1]];
      const turn2 = (b - a) * (ends2[p] - ends2[a]) - (ends2[b] - ends2[a]) * (p - a);
      if (sign * turn2 > 0)
        break;
    }
    chain[length++] = p;
  }
  return chain.subarray(0, length);
}
function farthest(points, spacing) {
  const [x, y, z] = [0, 1, 2].map((axis) => fromCentre(points, axis, spacing[axis]));
  const radius2 = Float64Array.from(x, (_, i) => hypot(x[i], y[i], z[i]));
  const outermostFirst = Uint32Array.from(radius2.keys()).sort((a, b) => radius2[b] - radius2[a]);
  let largest2 = 0;
  for (let i = 0; i < outermostFirst.length; i++) {
    const a = outermostFirst[i];
    for (let j = i + 1; j < outermostFirst.length; j++) {
      const b = outermostFirst[j];
      if (square(radius2[a] + radius2[b]) < largest2)
        break;
      const squared = square(x[a] - x[b]) + square(y[a] - y[b]) + square(z[a] - z[b]);
      if (squared > largest2)
        largest2 = squared;
    }
  }
  return Math.sqrt(largest2);
}
function fromCentre(points, axis, spacing) {
  const centre2 = points.reduce((sum2, p) => sum2 + p[axis], 0) / points.length;
  return Float64Array.from(points, (p) => (p[axis] - centre2) * spacing / 2);
}

// packages/radiomics/dist/families/mesh/vectors.js
var add = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
var subtract = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
var dot2 = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
var cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0]
];

// packages/radiomics/dist/families/mesh/convex-hull.js
function convexHull(grid) {
  const points = distinct(planarHulls(grid, 2).flat());
  const hull = hullFaces(points);
  const mm = (p) => [
    p[0] * grid.spacing[0] / 2,
    p[1] * grid.spacing[1] / 2,
    p[2] * grid.spacing[2] / 2
  ];
  const triangles2 = hull.map(({ corners: [a, b, c] }) => [mm(points[a]), mm(points[b]), mm(points[c])]);
  const used = new Set(hull.flatMap(({ corners }) => corners));
  const origin = triangles2[0][0];
  let [volume, area3] = [0, 0];
  for (const [a, b, c] of triangles2) {
    const normal = cross(subtract(b, a), subtract(c, a));
    area3 += hypot(...normal) / 2;
    volume += dot2(subtract(a, origin), normal) / 6;
  }
  return { corners: [...used].map((p) => mm(points[p])), triangles: triangles2, volume, area: area3 };
}
function hullFaces(points) {
  let faces2 = tetrahedron(points);
  for (let p = 0; p < points.length; p++) {
    const seen = faces2.filter((face) => inFront(face, points[p]));
    if (seen.length === 0)
      continue;
    const edges2 = /* @__PURE__ */ new Map();
    for (const { corners } of seen) {
      for (let k = 0; k < 3; k++) {
        const [a, b] = [corners[k], corners[(k + 1) % 3]];
        if (!edges2.delete(b * points.length + a))
          edges2.set(a * points.length + b, [a, b]);
      }
    }
    const gone = new Set(seen);
    faces2 = faces2.filter((face) => !gone.has(face));
    for (const [a, b] of edges2.values())
      faces2.push(makeFace(points, a, b, p));
  }
  return faces2;
}
function tetrahedron(points) {
  const b = points.findIndex((p) => p.some((x, axis) => x !== points[0][axis]));
  const across = (p) => cross(subtract(points[b], points[0]), subtract(p, points[0]));
  const c = points.findIndex((p) => across(p).some((x) => x !== 0));
  const normal = across(points[c]);
  const d = points.findIndex((p) => dot2(normal, subtract(p, points[0])) !== 0);
  const below = dot2(normal, subtract(points[d], points[0])) < 0;
  const [q, r] = below ? [b, c] : [c, b];
  return [makeFace(points, 0, q, r), makeFace(points, 0, r, d), makeFace(points, r, q, d), makeFace(points, q, 0, d)];
}
function makeFace(points, a, b, c) {
  const normal = cross(subtract(points[b], points[a]), subtract(points[c], points[a]));
  return { corners: [a, b, c], normal, offset: dot2(normal, points[a]) };
}
var inFront = ({ normal, offset }, point) => dot2(normal, point) > offset;
function distinct(points) {
  return [...new Map(points.map((p) => [p.join(), p])).values()];
}

// packages/radiomics/dist/families/mesh/principal-axes.js
function principalVariances(grid, axes3) {
  const { sums, products } = coordinateSums(grid);
  const { count, spacing } = grid;
  const covariance = (a, b) => (products[a][b] - sums[a] * sums[b] / count) * (spacing[a] * spacing[b] / count);
  return symmetricEigenvalues(axes3.map((a) => axes3.map((b) => covariance(a, b))));
}
function coordinateSums({ voxels, count, strides, size, pad }) {
  const middle = size.map((n) => pad + (n >> 1));
  const sums = [0, 0, 0];
  const products = [0, 1, 2].map(() => [0, 0, 0]);
  for (let n = 0; n < count; ) {
    const rowStart = voxels[n] - voxels[n] % strides[1];
    let [inRow, sum2, squares] = [0, 0, 0];
    for (; n < count && voxels[n] < rowStart + strides[1]; n++) {
      const x = voxels[n] - rowStart - middle[0];
      inRow++;
      sum2 += x;
      squares += x * x;
    }
    const y = rowStart % strides[2] / strides[1] - middle[1];
    const z = Math.floor(rowStart / strides[2]) - middle[2];
    sums[0] += sum2;
    sums[1] += inRow * y;
    sums[2] += inRow * z;
    products[0][0] += squares;
    products[1][0] += sum2 * y;
    products[2][0] += sum2 * z;
    products[1][1] += inRow * y * y;
    products[2][1] += inRow * y * z;
    products[2][2] += inRow * z * z;
  }
  for (const [a, b] of [
    [0, 1],
    [0, 2],
    [1, 2]
  ])
    products[a][b] = products[b][a];
  return { sums, products };
}
function symmetricEigenvalues(matrix) {
  const a = matrix.map((row) => [...row]);
  const n = a.length;
  for (let sweep2 = 0; sweep2 < 50; sweep2++) {
    let off = 0;
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p][q];
        off += Math.abs(apq);
        if (apq === 0)
          continue;
        const theta = (a[q][q] - a[p][p]) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + hypot(theta, 1));
        const c = 1 / hypot(t, 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [akp, akq] = [a[k][p], a[k][q]];
          a[k][p] = c * akp - s * akq;
          a[k][q] = s * akp + c * akq;
        }
        for (let k = 0; k < n; k++) {
          const [apk, aqk] = [a[p][k], a[q][k]];
          a[p][k] = c * apk - s * aqk;
          a[q][k] = s * apk + c * aqk;
        }
      }
    }
    if (off === 0)
      break;
  }
  return a.map((row, i) => Math.max(0, row[i])).sort((x, y) => x - y);
}

// packages/radiomics/dist/families/mesh/ellipsoid.js
function ellipsoidVolume([a, b, c]) {
  return 4 * Math.PI * a * b * c / 3;
}
function ellipsoidArea([a, b, c]) {
  const alpha2 = Math.max(0, 1 - b * b / (a * a));
  const beta2 = Math.max(0, 1 - c * c / (a * a));
  const product = alpha2 * beta2;
  const middle = (alpha2 + beta2) / 2;
  let [before, term] = [0, 1];
  let sum2 = 0;
  for (let n = 0; n <= 20; n++) {
    sum2 += term / (1 - 4 * n * n);
    const next = ((2 * n + 1) * middle * term - n * product * before) / (n + 1);
    [before, term] = [term, next];
  }
  return 4 * Math.PI * a * b * sum2;
}
function enclosingEllipsoid(points) {
  const count = points.length;
  const weight = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < 2e3; round++) {
    const { centre: centre2, inverse } = weighted(points, weight);
    let [farthest2, distance2] = [0, -Infinity];
    points.forEach((p, n) => {
      const square3 = 1 + quadratic(inverse, [p[0] - centre2[0], p[1] - centre2[1], p[2] - centre2[2]]);
      if (square3 > distance2)
        [farthest2, distance2] = [n, square3];
    });
    if (distance2 <= 4 * (1 + 1e-3))
      break;
    const step = (distance2 - 4) / (4 * (distance2 - 1));
    for (let n = 0; n < count; n++)
      weight[n] *= 1 - step;
    weight[farthest2] += step;
  }
  const { covariance } = weighted(points, weight);
  const [c, b, a] = symmetricEigenvalues(covariance).map((variance2) => Math.sqrt(3 * variance2));
  return [a, b, c];
}
function weighted(points, weight) {
  const centre2 = [0, 1, 2].map((axis) => points.reduce((sum2, p, n) => sum2 + weight[n] * p[axis], 0));
  const covariance = [0, 1, 2].map((i) => [0, 1, 2].map((j) => points.reduce((sum2, p, n) => sum2 + weight[n] * (p[i] - centre2[i]) * (p[j] - centre2[j]), 0)));
  return { centre: centre2, covariance, inverse: invert(covariance) };
}
function invert(m) {
  const cofactor = (i, j) => m[(i + 1) % 3][(j + 1) % 3] * m[(i + 2) % 3][(j + 2) % 3] - m[(i + 1) % 3][(j + 2) % 3] * m[(i + 2) % 3][(j + 1) % 3];
  const determinant = [0, 1, 2].reduce((sum2, j) => sum2 + m[0][j] * cofactor(0, j), 0);
  return [0, 1, 2].map((i) => [0, 1, 2].map((j) => cofactor(j, i) / determinant));
}
function quadratic(m, v) {
  return m.reduce((sum2, row, i) => sum2 + v[i] * row.reduce((inner, x, j) => inner + x * v[j], 0), 0);
}

// packages/radiomics/dist/families/mesh/enclosing-box.js
function minimumBox({ corners, triangles: triangles2 }) {
  let best = [Infinity, Infinity, Infinity];
  const known = /* @__PURE__ */ new Set();
  for (const [a, b, c] of triangles2) {
    const normal = unit(cross(subtract(b, a), subtract(c, a)));
    const key = normal.map((x) => x.toFixed(9)).join();
    if (known.has(key))
      continue;
    known.add(key);
    const u = unit(subtract(b, a));
    const v = cross(normal, u);
    const heights = corners.map((p) => dot2(normal, p));
    const height = Math.max(...heights) - Math.min(...heights);
    const [width, depth] = minimumRectangle(corners.map((p) => [dot2(u, p), dot2(v, p)]));
    if (width * depth * height < best[0] * best[1] * best[2])
      best = [width, depth, height];
  }
  return best;
}
function minimumRectangle(points) {
  const hull = outline(points);
  let best = [Infinity, Infinity];
  hull.forEach((p, k) => {
    const q = hull[(k + 1) % hull.length];
    const length = hypot(q[0] - p[0], q[1] - p[1]);
    const [x, y] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
    let [low, high, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const r of hull) {
      const along = r[0] * x + r[1] * y;
      const across = r[1] * x - r[0] * y;
      left = Math.min(left, along);
      right = Math.max(right, along);
      low = Math.min(low, across);
      high = Math.max(high, across);
    }
    if ((right - left) * (high - low) < best[0] * best[1])
      best = [right - left, high - low];
  });
  return best;
}
function outline(points) {
  const sorted = points.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  const side = (ordered) => {
    const chain = [];
    for (const p of ordered) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2], chain[chain.length - 1]];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0)
          break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...side(sorted), ...side(sorted.toReversed())];
}
function unit(v) {
  const length = hypot(...v);
  return [v[0] / length, v[1] / length, v[2] / length];
}

// packages/radiomics/dist/families/mesh/cube-patches.js
var table;
function cubePatches() {
  table ??= makeTable();
  return table;
}
function makeTable() {
  const patches = [];
  for (let corners = 0; corners < 256; corners++) {
    if ((corners & 64) !== 0)
      continue;
    const patch = outlines(corners).flatMap(triangulate);
    patches[corners] = patch;
    patches[corners ^ 255] = patch.map(([a, b, c]) => [a, c, b]);
  }
  return patches;
}
function outlines(corners) {
  const next = /* @__PURE__ */ new Map();
  const link = (a, b) => {
    next.set(a, [...next.get(a) ?? [], b]);
    next.set(b, [...next.get(b) ?? [], a]);
  };
  for (const face of faces) {
    const cut = face.flatMap((corner, i) => isInside(corners, corner) === isInside(corners, face[(i + 1) % 4]) ? [] : [edge(corner, face[(i + 1) % 4])]);
    if (cut.length === 2)
      link(cut[0], cut[1]);
    if (cut.length === 4) {
      for (let i = 0; i < 4; i++) {
        if (isInside(corners, face[i]))
          link(edge(face[i], face[(i + 3) % 4]), edge(face[i], face[(i + 1) % 4]));
      }
    }
  }
  const found = [];
  while (next.size > 0) {
    const outline2 = [];
    for (let at = next.keys().next().value; at !== void 0; ) {
      const options = next.get(at);
      outline2.push(at);
      next.delete(at);
      at = options.find((edgeId) => next.has(edgeId));
    }
    found.push(facingOut(outline2, corners));
  }
  return found;
}
function facingOut(outline2, corners) {
  const points = outline2.map(midpoint);
  let normal = [0, 0, 0];
  let outward = [0, 0, 0];
  for (let i = 0; i < points.length; i++) {
    normal = add(normal, cross(points[i], points[(i + 1) % points.length]));
    const [a, b] = ends(outline2[i]);
    const direction = subtract(position(b), position(a));
    outward = isInside(corners, a) ? add(outward, direction) : subtract(outward, direction);
  }
  return dot2(normal, outward) > 0 ? points : points.reverse();
}
function triangulate(outline2) {
  if (outline2.length === 7)
    return fan(outline2, outline2.findIndex((_, i) => isSymmetricAbout(outline2, i)));
  let best = [];
  for (const candidate of triangulations(outline2))
    if (area2(candidate) > area2(best) + 1e-9)
      best = candidate;
  return best;
}
function triangulations(outline2) {
  if (outline2.length < 3)
    return [[]];
  const [first, last] = [outline2[0], outline2.at(-1)];
  return outline2.slice(1, -1).flatMap((apex, i) => triangulations(outline2.slice(0, i + 2)).flatMap((before) => triangulations(outline2.slice(i + 1)).map((after) => [...before, ...after, [first, apex, last]])));
}
function fan(outline2, apex) {
  const turned = [...outline2.slice(apex), ...outline2.slice(0, apex)];
  return turned.slice(2).map((point, i) => [turned[0], turned[i + 1], point]);
}
function isSymmetricAbout(outline2, apex) {
  const distance2 = (step) => {
    const difference = subtract(outline2[(apex + step + outline2.length) % outline2.length], outline2[apex]);
    return dot2(difference, difference);
  };
  return [1, 2, 3].every((step) => distance2(step) === distance2(-step));
}
var faces = [
  [0, 2, 6, 4],
  [1, 3, 7, 5],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 1, 3, 2],
  [4, 5, 7, 6]
];
var isInside = (corners, corner) => (corners >> corner & 1) === 1;
var edge = (a, b) => 8 * Math.min(a, b) + Math.max(a, b);
var ends = (id) => [id >> 3, id & 7];
var position = (corner) => [corner & 1, corner >> 1 & 1, corner >> 2];
var midpoint = (id) => add(position(ends(id)[0]), position(ends(id)[1]));
var area2 = (triangles2) => triangles2.reduce((sum2, [a, b, c]) => sum2 + hypot(...cross(subtract(b, a), subtract(c, a))), 0);

// packages/radiomics/dist/families/mesh/marching-cubes.js
function meshMeasures(grid) {
  const { counts: counts2, sums } = countPatches(grid);
  let surfaceArea = 0;
  let volume = 0;
  for (let patch = 1; patch < 255; patch++) {
    if (counts2[patch] === 0)
      continue;
    for (const triangle of cubePatches()[patch]) {
      const [a, b, c] = triangle.map((vertex) => scaled(vertex, grid.spacing));
      const normal = add(add(cross(a, b), cross(b, c)), cross(c, a));
      surfaceArea += counts2[patch] * hypot(...normal) / 2;
      const position2 = scaled([2 * sums[0][patch], 2 * sums[1][patch], 2 * sums[2][patch]], grid.spacing);
      volume += (counts2[patch] * dot2(a, cross(b, c)) + dot2(position2, normal)) / 6;
    }
  }
  return { surfaceArea, volume };
}
function countPatches(grid) {
  const counts2 = new Float64Array(256);
  const sums = [new Float64Array(256), new Float64Array(256), new Float64Array(256)];
  forEachSurfaceCube(grid, (patch, x, y, z) => {
    counts2[patch]++;
    sums[0][patch] += x;
    sums[1][patch] += y;
    sums[2][patch] += z;
  });
  return { counts: counts2, sums };
}
var scaled = (v, spacing) => [
  v[0] * spacing[0] / 2,
  v[1] * spacing[1] / 2,
  v[2] * spacing[2] / 2
];

// packages/radiomics/dist/shared/fft.js
function fastLength(n) {
  for (let length = Math.max(1, n); ; length++) {
    let rest = length;
    for (const prime of [2, 3, 5])
      while (rest % prime === 0)
        rest /= prime;
    if (rest === 1)
      return length;
  }
}
function fourierTransform(n, batch = 1) {
  const radices = radicesOf(n);
  const spare = { re: new Float64Array(n * batch), im: new Float64Array(n * batch) };
  const stages = radices.map((radix, s) => {
    const done = radices.slice(0, s).reduce((product, r) => product * r, 1);
    return { radix, groups: n / done / radix, run: done * batch, twiddles: twiddles(radix, n / done) };
  });
  return {
    n,
    batch,
    forward(data) {
      let [from, to] = [data, spare];
      for (const stage of stages) {
        applyStage(stage, from, to);
        [from, to] = [to, from];
      }
      if (from === data)
        return;
      data.re.set(from.re);
      data.im.set(from.im);
    }
  };
}
function radicesOf(n) {
  const radices = [];
  let rest = n;
  for (const radix of [4, 2, 3, 5]) {
    for (; rest % radix === 0; rest /= radix)
      radices.push(radix);
  }
  if (rest !== 1)
    throw new RangeError(`a length of ${n} has prime factors above 5`);
  return radices;
}
function twiddles(radix, length) {
  const groups = length / radix;
  const w = { re: new Float64Array(length), im: new Float64Array(length) };
  for (let j = 0; j < groups; j++) {
    for (let r = 0; r < radix; r++) {
      const angle = -2 * Math.PI * j * r / length;
      w.re[j * radix + r] = cos(angle);
      w.im[j * radix + r] = sin(angle);
    }
  }
  return w;
}
function applyStage(stage, from, to) {
  const butterflies = { 2: radix2, 3: radix3, 4: radix4, 5: radix5 };
  butterflies[stage.radix](stage, from, to);
}
function radix2({ groups, run, twiddles: w }, x, y) {
  const span = run * groups;
  for (let j = 0; j < groups; j++) {
    const [wr, wi] = [w.re[2 * j + 1], w.im[2 * j + 1]];
    let a = run * j;
    let out = 2 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const [ar, ai, br, bi] = [x.re[a], x.im[a], x.re[a + span], x.im[a + span]];
      y.re[out] = ar + br;
      y.im[out] = ai + bi;
      const dr = ar - br;
      const di = ai - bi;
      y.re[out + run] = dr * wr - di * wi;
      y.im[out + run] = dr * wi + di * wr;
    }
  }
}
function radix4({ groups, run, twiddles: w }, x, y) {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[4 * j + 1];
    const w1i = w.im[4 * j + 1];
    const w2r = w.re[4 * j + 2];
    const w2i = w.im[4 * j + 2];
    const w3r = w.re[4 * j + 3];
    const w3i = w.im[4 * j + 3];
    let a = run * j;
    let out = 4 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const d = c + span;
      const sr = xr[a] + xr[c];
      const si = xi[a] + xi[c];
      const tr = xr[a] - xr[c];
      const ti = xi[a] - xi[c];
      const ur = xr[b] + xr[d];
      const ui = xi[b] + xi[d];
      const vr = xi[b] - xi[d];
      const vi = xr[d] - xr[b];
      yr[out] = sr + ur;
      yi[out] = si + ui;
      const er = tr + vr;
      const ei = ti + vi;
      yr[out + run] = er * w1r - ei * w1i;
      yi[out + run] = er * w1i + ei * w1r;
      const fr = sr - ur;
      const fi = si - ui;
      yr[out + 2 * run] = fr * w2r - fi * w2i;
      yi[out + 2 * run] = fr * w2i + fi * w2r;
      const gr = tr - vr;
      const gi = ti - vi;
      yr[out + 3 * run] = gr * w3r - gi * w3i;
      yi[out + 3 * run] = gr * w3i + gi * w3r;
    }
  }
}
function radix3({ groups, run, twiddles: w }, x, y) {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  const sine = Math.sqrt(3) / 2;
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[3 * j + 1];
    const w1i = w.im[3 * j + 1];
    const w2r = w.re[3 * j + 2];
    const w2i = w.im[3 * j + 2];
    let a = run * j;
    let out = 3 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const sr = xr[b] + xr[c];
      const si = xi[b] + xi[c];
      const dr = sine * (xr[b] - xr[c]);
      const di = sine * (xi[b] - xi[c]);
      const mr = xr[a] - sr / 2;
      const mi = xi[a] - si / 2;
      yr[out] = xr[a] + sr;
      yi[out] = xi[a] + si;
      const er = mr + di;
      const ei = mi - dr;
      yr[out + run] = er * w1r - ei * w1i;
      yi[out + run] = er * w1i + ei * w1r;
      const fr = mr - di;
      const fi = mi + dr;
      yr[out + 2 * run] = fr * w2r - fi * w2i;
      yi[out + 2 * run] = fr * w2i + fi * w2r;
    }
  }
}
function radix5({ groups, run, twiddles: w }, x, y) {
  const span = run * groups;
  const { re: xr, im: xi } = x;
  const { re: yr, im: yi } = y;
  const [c1, c2] = [cos(2 * Math.PI / 5), cos(4 * Math.PI / 5)];
  const [s1, s2] = [sin(2 * Math.PI / 5), sin(4 * Math.PI / 5)];
  for (let j = 0; j < groups; j++) {
    const w1r = w.re[5 * j + 1];
    const w1i = w.im[5 * j + 1];
    const w2r = w.re[5 * j + 2];
    const w2i = w.im[5 * j + 2];
    const w3r = w.re[5 * j + 3];
    const w3i = w.im[5 * j + 3];
    const w4r = w.re[5 * j + 4];
    const w4i = w.im[5 * j + 4];
    let a = run * j;
    let out = 5 * run * j;
    for (let k = 0; k < run; k++, a++, out++) {
      const b = a + span;
      const c = b + span;
      const d = c + span;
      const e = d + span;
      const t1r = xr[b] + xr[e];
      const t1i = xi[b] + xi[e];
      const t2r = xr[c] + xr[d];
      const t2i = xi[c] + xi[d];
      const t3r = xr[b] - xr[e];
      const t3i = xi[b] - xi[e];
      const t4r = xr[c] - xr[d];
      const t4i = xi[c] - xi[d];
      yr[out] = xr[a] + t1r + t2r;
      yi[out] = xi[a] + t1i + t2i;
      const mr = xr[a] + c1 * t1r + c2 * t2r;
      const mi = xi[a] + c1 * t1i + c2 * t2i;
      const nr = xr[a] + c2 * t1r + c1 * t2r;
      const ni = xi[a] + c2 * t1i + c1 * t2i;
      const pr = s1 * t3r + s2 * t4r;
      const pi = s1 * t3i + s2 * t4i;
      const qr = s2 * t3r - s1 * t4r;
      const qi = s2 * t3i - s1 * t4i;
      const fr = mr + pi;
      const fi = mi - pr;
      yr[out + run] = fr * w1r - fi * w1i;
      yi[out + run] = fr * w1i + fi * w1r;
      const gr = nr + qi;
      const gi = ni - qr;
      yr[out + 2 * run] = gr * w2r - gi * w2i;
      yi[out + 2 * run] = gr * w2i + gi * w2r;
      const hr = nr - qi;
      const hi = ni + qr;
      yr[out + 3 * run] = hr * w3r - hi * w3i;
      yi[out + 3 * run] = hr * w3i + hi * w3r;
      const lr = mr - pi;
      const li = mi + pr;
      yr[out + 4 * run] = lr * w4r - li * w4i;
      yi[out + 4 * run] = lr * w4i + li * w4r;
    }
  }
}

// packages/radiomics/dist/families/ibsi/spatial-autocorrelation.js
function spatialAutocorrelation({ grid, values }) {
  const mean2 = values.reduce((sum2, x) => sum2 + x, 0) / values.length;
  const centred = values.map((x) => x - mean2);
  const squares = centred.reduce((sum2, y) => sum2 + y * y, 0);
  if (values.length < 2 || squares === 0)
    return { moranI: NaN, gearyC: NaN };
  const deviation = Math.sqrt(squares / values.length);
  const fields = [1, 2, 3].map(() => new Float64Array(grid.size[0] * grid.size[1] * grid.size[2]));
  grid.voxels.forEach((voxel, n) => {
    const x = voxel % grid.strides[1] - grid.pad;
    const y = Math.floor(voxel % grid.strides[2] / grid.strides[1]) - grid.pad;
    const z = Math.floor(voxel / grid.strides[2]) - grid.pad;
    const at = x + grid.size[0] * (y + grid.size[1] * z);
    const value = centred[n] / deviation;
    fields[0][at] = 1;
    fields[1][at] = value;
    fields[2][at] = value * value;
  });
  const { weights, products, crossed } = pairSums(fields, grid.size, grid.spacing);
  return {
    moranI: products / weights,
    gearyC: (values.length - 1) / values.length * (crossed - products) / weights
  };
}
function pairSums([mask, y, y2], size, spacing) {
  const padded = size.map((n) => n === 1 ? 1 : fastLength(2 * n));
  const half = padded.map((n) => Math.floor(n / 2) + 1);
  const kernel = kernelSpectrum(padded, half, spacing);
  const planes = planeSpectra([mask, y, y2], size, padded, half[0]);
  const alongZ = [0, 1, 2].map(() => complex(padded[2] * half[0]));
  const { forward } = fourierTransform(padded[2], half[0]);
  const sums = { weights: 0, products: 0, crossed: 0 };
  for (let ky = 0; ky < padded[1]; ky++) {
    alongZ.forEach((column, field) => {
      column.re.fill(0);
      column.im.fill(0);
      for (let z = 0; z < size[2]; z++) {
        const from = half[0] * (ky + padded[1] * z);
        column.re.set(planes[field].re.subarray(from, from + half[0]), z * half[0]);
        column.im.set(planes[field].im.subarray(from, from + half[0]), z * half[0]);
      }
      forward(column);
    });
    addPlane(sums, alongZ, kernel, mirrored(ky, padded[1]), padded, half);
  }
  const scale = 1 / (padded[0] * padded[1] * padded[2]);
  return { weights: sums.weights * scale, products: sums.products * scale, crossed: sums.crossed * scale };
}
function addPlane(sums, [m, y, y2], kernel, ky, padded, half) {
  let [weights, products, crossed] = [0, 0, 0];
  for (let kz = 0; kz < padded[2]; kz++) {
    const row = half[0] * (ky + half[1] * mirrored(kz, padded[2]));
    for (let kx = 0, at = kz * half[0]; kx < half[0]; kx++, at++) {
      const once2 = kx === 0 || 2 * kx === padded[0];
      const k = once2 ? kernel[row + kx] : 2 * kernel[row + kx];
      weights += k * (m.re[at] * m.re[at] + m.im[at] * m.im[at]);
      products += k * (y.re[at] * y.re[at] + y.im[at] * y.im[at]);
      crossed += k * (m.re[at] * y2.re[at] + m.im[at] * y2.im[at]);
    }
  }
  sums.weights += weights;
  sums.products += products;
  sums.crossed += crossed;
}
function planeSpectra(fields, size, padded, halfX) {
  const [nx, ny, nz] = size;
  const rows = complex(padded[0] * ny);
  const transformX = fourierTransform(padded[0], ny);
  const plane = complex(padded[1] * halfX);
  const transformY = fourierTransform(padded[1], halfX);
  const spectra = fields.map(() => complex(nz * padded[1] * halfX));
  const finish = (field, z) => {
    transformY.forward(plane);
    spectra[field].re.set(plane.re, z * plane.re.length);
    spectra[field].im.set(plane.im, z * plane.re.length);
  };
  const pairs = [
    [0, 1],
    [2, void 0]
  ];
  for (let z = 0; z < nz; z++) {
    for (const [first, second] of pairs) {
      rows.re.fill(0);
      rows.im.fill(0);
      for (let y = 0; y < ny; y++) {
        const from = nx * (y + ny * z);
        for (let x = 0; x < nx; x++) {
          rows.re[x * ny + y] = fields[first][from + x];
          if (second !== void 0)
            rows.im[x * ny + y] = fields[second][from + x];
        }
      }
      transformX.forward(rows);
      part(rows, plane, padded[0], ny, halfX, 1);
      finish(first, z);
      if (second === void 0)
        continue;
      part(rows, plane, padded[0], ny, halfX, -1);
      finish(second, z);
    }
  }
  return spectra;
}
function part(rows, plane, n, ny, halfX, sign) {
  plane.re.fill(0);
  plane.im.fill(0);
  for (let kx = 0; kx < halfX; kx++) {
    const a = kx * ny;
    const b = kx === 0 ? 0 : (n - kx) * ny;
    for (let y = 0; y < ny; y++) {
      const re = (rows.re[a + y] + sign * rows.re[b + y]) / 2;
      const im = (rows.im[a + y] - sign * rows.im[b + y]) / 2;
      plane.re[y * halfX + kx] = sign === 1 ? re : im;
      plane.im[y * halfX + kx] = sign === 1 ? im : -re;
    }
  }
}
function kernelSpectrum(padded, half, spacing) {
  const [hx, hy, hz] = half;
  const kernel = new Float64Array(hx * hy * hz);
  for (let z = 0, at = 0; z < hz; z++) {
    for (let y = 0; y < hy; y++) {
      const across = square(y * spacing[1]) + square(z * spacing[2]);
      for (let x = 0; x < hx; x++, at++) {
        const squared = square(x * spacing[0]) + across;
        kernel[at] = squared === 0 ? 0 : 1 / Math.sqrt(squared);
      }
    }
  }
  transformEven(kernel, { n: padded[0], outer: hy * hz, inner: 1 });
  transformEven(kernel, { n: padded[1], outer: hz, inner: hx });
  transformEven(kernel, { n: padded[2], outer: 1, inner: hx * hy });
  return kernel;
}
function transformEven(data, { n, outer, inner }) {
  if (n === 1)
    return;
  const half = Math.floor(n / 2) + 1;
  const signals = outer * inner;
  const batch = Math.min(64, signals);
  const { forward } = fourierTransform(n, batch);
  const lines = complex(n * batch);
  const startOf = (signal) => Math.floor(signal / inner) * inner * half + signal % inner;
  for (let first = 0; first < signals; first += 2 * batch) {
    lines.re.fill(0);
    lines.im.fill(0);
    const pairs = Math.min(2 * batch, signals - first);
    for (let s = 0; s < pairs; s++) {
      const into = s < batch ? lines.re : lines.im;
      const from = startOf(first + s);
      for (let k = 0; k < n; k++)
        into[k * batch + s % batch] = data[from + mirrored(k, n) * inner];
    }
    forward(lines);
    for (let s = 0; s < pairs; s++) {
      const source = s < batch ? lines.re : lines.im;
      const to = startOf(first + s);
      for (let k = 0; k < half; k++)
        data[to + k * inner] = source[k * batch + s % batch];
    }
  }
}
function mirrored(k, n) {
  return Math.min(k, n - k);
}
function complex(length) {
  return { re: new Float64Array(length), im: new Float64Array(length) };
}

// packages/radiomics/dist/families/ibsi/morphology.js
var feature = (name, ibsi, unit3, summary, value) => ({ name, ibsi, unit: unit3, summary, value });
var features2 = [
  feature("volume", "RNU0", "mm^3", "Volume of the mesh.", ({ mesh }) => mesh.volume),
  feature("vol_approx", "YEKZ", "mm^3", "Number of voxels times the volume of one.", ({ region: { morphology: morphology2 } }) => morphology2.spacing.reduce((volume, mm) => volume * mm, morphology2.count)),
  feature("area_mesh", "C0JK", "mm^2", "Area of the mesh.", ({ mesh }) => mesh.surfaceArea),
  feature("av", "2PR5", "1/mm", "Area of the mesh divided by its volume.", ({ mesh }) => mesh.surfaceArea / mesh.volume),
  feature("comp_1", "SKGS", "1", "Compactness 1: V / (sqrt(pi) A^1.5).", ({ mesh }) => mesh.volume / (Math.sqrt(Math.PI) * mesh.surfaceArea * Math.sqrt(mesh.surfaceArea))),
  feature("comp_2", "BQWJ", "1", "Compactness 2: 36 pi V^2 / A^3.", ({ mesh }) => 36 * Math.PI * square(mesh.volume) / cube(mesh.surfaceArea)),
  feature("sph_dispr", "KRCK", "1", "Spherical disproportion: A / (36 pi V^2)^(1/3).", ({ mesh }) => disproportion(mesh)),
  feature("sphericity", "QCFX", "1", "Sphericity: (36 pi V^2)^(1/3) / A.", ({ mesh }) => 1 / disproportion(mesh)),
  feature("asphericity", "25C7", "1", "Asphericity: (A^3 / (36 pi V^2))^(1/3) - 1.", ({ mesh }) => disproportion(mesh) - 1),
  feature("com", "KLMA", "mm", "From the centre of the region to the centre of mass of its grey values.", centreShift),
  feature("diam", "L0JK", "mm", "Largest distance between vertices of the mesh.", ({ diameter }) => diameter),
  feature("pca_maj_axis", "TDIC", "mm", "Longest axis of the ellipsoid with the covariance of the voxels.", ({ semiAxes }) => 2 * semiAxes[0]),
  feature("pca_min_axis", "P9VJ", "mm", "Second axis of that ellipsoid.", ({ semiAxes }) => 2 * semiAxes[1]),
  feature("pca_least_axis", "7J51", "mm", "Shortest axis of that ellipsoid.", ({ semiAxes }) => 2 * semiAxes[2]),
  feature("pca_elongation", "Q3CK", "1", "Second axis divided by the longest.", ({ semiAxes }) => semiAxes[1] / semiAxes[0]),
  feature("pca_flatness", "N17B", "1", "Shortest axis divided by the longest.", ({ semiAxes }) => semiAxes[2] / semiAxes[0]),
  feature("vol_dens_aabb", "PBX1", "1", "Volume against that of the box along the axes.", ({ mesh, region }) => mesh.volume / boxVolume(edges(region.morphology))),
  feature("area_dens_aabb", "R59B", "1", "Area against that of the box along the axes.", ({ mesh, region }) => mesh.surfaceArea / boxArea(edges(region.morphology))),
  feature("vol_dens_ombb", "ZH1A", "1", "Volume against that of the smallest box.", ({ mesh, box }) => mesh.volume / boxVolume(box())),
  feature("area_dens_ombb", "IQYR", "1", "Area against that of the smallest box.", ({ mesh, box }) => mesh.surfaceArea / boxArea(box())),
  feature("vol_dens_aee", "6BDE", "1", "Volume against that of the ellipsoid of the axes.", ({ mesh, semiAxes }) => mesh.volume / ellipsoidVolume(semiAxes)),
  feature("area_dens_aee", "RDD2", "1", "Area against that of the ellipsoid of the axes.", ({ mesh, semiAxes }) => mesh.surfaceArea / ellipsoidArea(semiAxes)),
  feature("vol_dens_mvee", "SWZ1", "1", "Volume against that of the smallest enclosing ellipsoid.", ({ mesh, enclosing }) => mesh.volume / ellipsoidVolume(enclosing())),
  feature("area_dens_mvee", "BRI8", "1", "Area against that of the smallest enclosing ellipsoid.", ({ mesh, enclosing }) => mesh.surfaceArea / ellipsoidArea(enclosing())),
  feature("vol_dens_conv_hull", "R3ER", "1", "Volume against that of the convex hull.", ({ mesh, hull }) => mesh.volume / hull().volume),
  feature("area_dens_conv_hull", "7T7F", "1", "Area against that of the convex hull.", ({ mesh, hull }) => mesh.surfaceArea / hull().area),
  feature("integ_int", "99N0", "grey mm^3", "Mean grey value times the volume of the mesh.", ({ mesh, region: { intensities } }) => intensities.values.reduce((sum2, x) => sum2 + x, 0) / intensities.values.length * mesh.volume),
  feature("moran_i", "N365", "1", "Moran's I, weighted by the inverse distance.", ({ order: order2 }) => order2().moranI),
  feature("geary_c", "NPT7", "1", "Geary's C, weighted by the inverse distance.", ({ order: order2 }) => order2().gearyC)
];
var morphology = defineFamily({
  name: "morph",
  title: "Morphology (IBSI)",
  source: "IBSI 1, chapter 3.1 (HCUG)",
  reads: "region",
  onRequest: true,
  settings: [],
  features: features2,
  prepare: (region) => {
    const hull = once(() => convexHull(region.morphology));
    const { count } = region.morphology;
    const [least, minor, major] = principalVariances(region.morphology, [0, 1, 2]).map((variance2) => 2 * Math.sqrt(variance2 * count / (count - 1)));
    return {
      region,
      mesh: meshMeasures(region.morphology),
      diameter: meshDiameters(region.morphology).maximum,
      semiAxes: [major, minor, least],
      hull,
      box: once(() => minimumBox(hull())),
      enclosing: once(() => enclosingEllipsoid(hull().corners)),
      order: once(() => spatialAutocorrelation(region.intensities))
    };
  }
});
function disproportion({ volume, surfaceArea }) {
  return surfaceArea / cbrt(36 * Math.PI * square(volume));
}
function centreShift({ region: { morphology: morphology2, intensities } }) {
  const ofShape = centre(morphology2, new Float64Array(morphology2.count).fill(1));
  const ofMass = centre(intensities.grid, intensities.values);
  return hypot(...ofShape.map((x, axis) => x - ofMass[axis]));
}
function centre({ voxels, strides, spacing, pad, lower }, weights) {
  const sums = [0, 0, 0];
  let total = 0;
  voxels.forEach((voxel, n) => {
    sums[0] += weights[n] * (voxel % strides[1]);
    sums[1] += weights[n] * Math.floor(voxel % strides[2] / strides[1]);
    sums[2] += weights[n] * Math.floor(voxel / strides[2]);
    total += weights[n];
  });
  return sums.map((sum2, axis) => (sum2 / total - pad + lower[axis]) * spacing[axis]);
}
function edges({ size, spacing }) {
  return [size[0] * spacing[0], size[1] * spacing[1], size[2] * spacing[2]];
}
var boxVolume = ([a, b, c]) => a * b * c;
var boxArea = ([a, b, c]) => 2 * (a * b + b * c + c * a);
function once(compute) {
  let known;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

// packages/radiomics/dist/families/ibsi/run-length.js
var measures4 = extentMeasures({
  names: ["sre", "lre", "lgre", "hgre", "srlge", "srhge", "lrlge", "lrhge", "glnu", "glnu_norm", "rlnu", "rlnu_norm"],
  rest: ["r_perc", "gl_var", "rl_var", "rl_entr"],
  codes: "22OV W4KF V3SW G3QZ HTZT GD3A IVPO 3KUM R5YN OVBL W92Y IC23 9ZK5 8CE5 SXLW HJ9O",
  extent: "run length"
});
var runLength = defineFamily({
  name: "rlm",
  title: "Run length matrix (IBSI)",
  source: "IBSI 1, chapter 3.7 (TP0I)",
  reads: "region",
  onRequest: true,
  settings: ["aggregations"],
  features: aggregatedFeatures(measures4, aggregations),
  prepare: ({ intensities }) => {
    const region = intensities.discretised();
    return onceEach((aggregation) => runLengthMeasures(region, aggregation));
  }
});
function runLengthMatrices(region, aggregation) {
  const { grid, levels, histogram } = region;
  const offsets = Int32Array.from(stepsOf(region, aggregation, [1]), ({ offset }) => offset);
  const longest = Math.max(...grid.size);
  return partsOf(region, aggregation).map(({ voxels }) => runLengths(levels, voxels, histogram, offsets, longest).map((matrix) => ({ matrix, voxels: voxels.length })));
}
function runLengthMeasures(region, aggregation) {
  const groups = groupMatrices(runLengthMatrices(region, aggregation), aggregation);
  const mean2 = meanMeasures(groups.filter((group) => group.length > 0).map(measuresOf2));
  if (mean2 === void 0)
    throw new RadError("RAD-TEXTURE-NO-NEIGHBOURS", { family: "rlm" });
  return mean2;
}
function measuresOf2(group) {
  const measured = emphases(sumLevelMatrices(group.map(({ matrix }) => matrix), group.map(() => 1)));
  return { ...measured, percentage: measured.count / group.reduce((sum2, { voxels }) => sum2 + voxels, 0), energy: 0 };
}

// packages/radiomics/dist/families/ibsi/size-zone.js
var measures5 = extentMeasures({
  names: ["sze", "lze", "lgze", "hgze", "szlge", "szhge", "lzlge", "lzhge", "glnu", "glnu_norm", "zsnu", "zsnu_norm"],
  rest: ["z_perc", "gl_var", "zs_var", "zs_entr"],
  codes: "5QRC 48P8 XMSY 5GN9 5RAI HW1V YH51 J17V JNSA Y1RO 4JP3 VB3A P30P BYLV 3NSA GU8N",
  extent: "zone size"
});
var sizeZone = defineFamily({
  name: "szm",
  title: "Size zone matrix (IBSI)",
  source: "IBSI 1, chapter 3.8 (9SAK)",
  reads: "region",
  onRequest: true,
  settings: ["aggregations"],
  features: aggregatedFeatures(measures5, slicings),
  prepare: ({ intensities }) => {
    const region = intensities.discretised();
    return onceEach((slicing) => measureParts(sizeZoneMatrices(region, slicing), slicing));
  }
});
function sizeZoneMatrices(region, slicing) {
  const connected = neighboursOf(region, slicing, { distances: [1] });
  return partsOf(region, slicing).map(({ voxels }) => ({
    matrix: zoneSizes(findZones(region.levels, voxels, connected), region.histogram),
    voxels: voxels.length
  }));
}

// packages/radiomics/dist/families/ibsi/statistics.js
var units = {
  var: "grey^2",
  energy: "grey^2",
  skew: "1",
  kurt: "1",
  cov: "1",
  qcod: "1"
};
var statistics = defineFamily({
  name: "stat",
  title: "Intensity-based statistics (IBSI)",
  source: "IBSI 1, chapter 3.3 (UHIW)",
  reads: "region",
  onRequest: true,
  settings: [],
  features: distributionFeatures.map(([name, summary, ibsi]) => ({
    name,
    summary,
    ibsi,
    unit: units[name] ?? "grey",
    value: (measures7) => measures7[name]
  })),
  prepare: ({ intensities }) => distributionMeasures(intensities.values)
});

// packages/radiomics/dist/families/ngtdm/features.js
function toneShares({ count, difference }) {
  const present = count.reduce((levels, n) => levels + (n > 0 ? 1 : 0), 0);
  const shares2 = {
    voxels: count.reduce((sum2, n) => sum2 + n, 0),
    level: new Float64Array(present),
    share: new Float64Array(present),
    difference: new Float64Array(present)
  };
  for (let i = 0, k = 0; i < count.length; i++) {
    if (count[i] === 0)
      continue;
    shares2.level[k] = i;
    shares2.share[k] = count[i] / shares2.voxels;
    shares2.difference[k++] = difference[i];
  }
  return shares2;
}
function coarseness(tones) {
  const sum2 = weightedDifference(tones);
  return sum2 === 0 ? 1e6 : 1 / sum2;
}
function contrast(tones) {
  const { level, share, voxels } = tones;
  const levels = level.length;
  if (levels < 2)
    return 0;
  let mean2 = 0;
  for (let k = 0; k < levels; k++)
    mean2 += share[k] * level[k];
  let variance2 = 0;
  for (let k = 0; k < levels; k++)
    variance2 += share[k] * square(level[k] - mean2);
  return 2 * variance2 / (levels * (levels - 1)) * (totalDifference(tones) / voxels);
}
function busyness(tones) {
  const weighted2 = tones.level.map((level, k) => level * tones.share[k]).sort();
  const levels = weighted2.length;
  let spread = 0;
  for (let k = 1; k < levels; k++)
    spread += 2 * k * (levels - k) * (weighted2[k] - weighted2[k - 1]);
  return spread === 0 ? 0 : weightedDifference(tones) / spread;
}
function complexity({ level, share, difference, voxels }) {
  let sum2 = 0;
  for (let a = 1; a < level.length; a++) {
    const weighted2 = share[a] * difference[a];
    for (let b = 0; b < a; b++) {
      sum2 += (level[a] - level[b]) * (weighted2 + share[b] * difference[b]) / (share[a] + share[b]);
    }
  }
  return 2 * sum2 / voxels;
}
function strength(tones) {
  const { level, share } = tones;
  const differences = totalDifference(tones);
  if (differences === 0)
    return 0;
  const mean2 = level.reduce((sum3, i) => sum3 + i, 0) / level.length;
  let spread = 0;
  for (let k = 0; k < level.length; k++)
    spread += square(level[k] - mean2);
  let sum2 = 0;
  for (let k = 0; k < level.length; k++)
    sum2 += share[k] * (level.length * square(level[k] - mean2) + spread);
  return 2 * sum2 / differences;
}
function weightedDifference({ share, difference }) {
  return share.reduce((sum2, p, k) => sum2 + p * difference[k], 0);
}
function totalDifference({ difference }) {
  return difference.reduce((sum2, s) => sum2 + s, 0);
}

// packages/radiomics/dist/families/ngtdm/matrix.js
function toneDifferences(levels, voxels, levelCount, offsets) {
  return sumToneDifferences({ levels, voxels, levelCount }, offsets);
}

// packages/radiomics/dist/families/ibsi/tone-difference.js
var measures6 = [
  { name: "coarseness", ibsi: "QCDE", summary: "1 / sum p(i) s(i).", unit: "1", value: (m) => m.coarseness },
  {
    name: "contrast",
    ibsi: "65HE",
    summary: "Spread of levels times mean difference.",
    unit: "1",
    value: (m) => m.contrast
  },
  {
    name: "busyness",
    ibsi: "NQ30",
    summary: "Differences against the spread of i p(i).",
    unit: "1",
    value: (m) => m.busyness
  },
  {
    name: "complexity",
    ibsi: "HDEZ",
    summary: "Many levels and sharp changes.",
    unit: "1",
    value: (m) => m.complexity
  },
  { name: "strength", ibsi: "1X9X", summary: "Few levels, far apart.", unit: "1", value: (m) => m.strength }
];
var toneDifference = defineFamily({
  name: "ngt",
  title: "Neighbourhood grey tone difference matrix (IBSI)",
  source: "Amadasun and King 1989; IBSI 1, chapter 3.10 (IPET)",
  reads: "region",
  onRequest: true,
  settings: ["distances", "aggregations"],
  features: aggregatedFeatures(measures6, slicings),
  prepare: ({ intensities }, settings) => {
    const region = intensities.discretised();
    return onceEach((slicing) => toneMeasures(toneMatrices(region, settings, slicing), slicing));
  }
});
function toneMatrices(region, settings, slicing) {
  const offsets = Int32Array.from(neighboursOf(region, slicing, settings), ({ offset }) => offset);
  const hasNeighbour = (voxel) => offsets.some((offset) => region.levels[voxel + offset] !== 0);
  return partsOf(region, slicing).map(({ voxels }) => toneDifferences(region.levels, voxels.filter(hasNeighbour), region.levelCount, offsets));
}
function toneMeasures(parts, slicing) {
  const measured = groupParts(parts, slicing).map((group) => {
    const tones = toneShares({
      count: addUp(group.map(({ count }) => count)),
      difference: addUp(group.map(({ difference }) => difference))
    });
    if (tones.voxels === 0)
      return void 0;
    return {
      coarseness: coarseness(tones),
      contrast: contrast(tones),
      busyness: busyness(tones),
      complexity: complexity(tones),
      strength: strength(tones)
    };
  });
  const mean2 = meanMeasures(measured);
  if (mean2 === void 0)
    throw new RadError("RAD-TEXTURE-NO-NEIGHBOURS", { family: "ngt" });
  return mean2;
}
function addUp(arrays) {
  return arrays[0].map((_, k) => arrays.reduce((sum2, array) => sum2 + array[k], 0));
}

// packages/radiomics/dist/families/ngtdm/ngtdm.js
var ngtdm = defineFamily({
  name: "ngtdm",
  title: "Neighbourhood grey tone difference matrix",
  source: "Amadasun and King 1989; IBSI 1, chapter 3.10 (IPET); PyRadiomics ngtdm; p(i): share of level i, s(i): its sum of differences",
  reads: "levels",
  settings: ["distances", "force2D", "force2Ddimension"],
  prepare: ngtdmOfRegion,
  features: [
    {
      name: "Busyness",
      summary: "High where levels change quickly from voxel to voxel.",
      source: "sum p(i) s(i) / sum |i p(i) - j p(j)|; 0 for a flat region",
      ibsi: "NQ30",
      unit: "1",
      value: busyness
    },
    {
      name: "Coarseness",
      summary: "High where levels change slowly; 1,000,000 for a flat region.",
      source: "1 / sum p(i) s(i)",
      ibsi: "QCDE",
      unit: "1",
      value: coarseness
    },
    {
      name: "Complexity",
      summary: "High where there are many different levels and sharp changes.",
      source: "sum |i - j| (p(i) s(i) + p(j) s(j)) / (p(i) + p(j)) / N",
      ibsi: "HDEZ",
      unit: "1",
      value: complexity
    },
    {
      name: "Contrast",
      summary: "High where levels range widely and change from voxel to voxel; 0 for a flat region.",
      source: "sum p(i) p(j) (i - j)^2 / (n (n - 1)) sum s(i) / N, with n levels present",
      ibsi: "65HE",
      unit: "1",
      value: contrast
    },
    {
      name: "Strength",
      summary: "High where few levels, far apart, make up clear structures; 0 for a flat region.",
      source: "sum (p(i) + p(j)) (i - j)^2 / sum s(i)",
      ibsi: "1X9X",
      unit: "1",
      value: strength
    }
  ]
});
function ngtdmOfRegion({ grid, levels, levelCount }, settings) {
  const offsets = Int32Array.from(neighbours(grid, settings), ({ offset }) => offset);
  return toneShares(toneDifferences(levels, grid.voxels, levelCount, offsets));
}

// packages/radiomics/dist/families/shape.js
var redundant = "A function of Sphericity alone.";
var features3 = [
  {
    name: "Compactness1",
    summary: "Volume against the surface area, V / (sqrt(pi) A^1.5); 1 / (6 pi) for a ball.",
    ibsi: "SKGS",
    unit: "1",
    deprecated: redundant,
    value: ({ mesh }) => mesh.volume / (mesh.surfaceArea * Math.sqrt(Math.PI * mesh.surfaceArea))
  },
  {
    name: "Compactness2",
    summary: "Volume against the surface area, 36 pi V^2 / A^3; 1 for a ball.",
    ibsi: "BQWJ",
    unit: "1",
    deprecated: redundant,
    value: ({ mesh }) => 36 * Math.PI * square(mesh.volume) / wholePower(mesh.surfaceArea, 3)
  },
  {
    name: "Elongation",
    summary: "Square root of the ratio of the second to the largest principal variance; 1 is round, 0 a line.",
    ibsi: "Q3CK",
    unit: "1",
    value: ({ variances }) => Math.sqrt(variances[1] / variances[2])
  },
  {
    name: "Flatness",
    summary: "Square root of the ratio of the least to the largest principal variance; 1 is round, 0 flat.",
    ibsi: "N17B",
    unit: "1",
    value: ({ variances }) => Math.sqrt(variances[0] / variances[2])
  },
  {
    name: "LeastAxisLength",
    summary: "Shortest axis of the ellipsoid with the covariance of the voxel centres.",
    ibsi: "7J51",
    unit: "mm",
    value: ({ variances }) => 4 * Math.sqrt(variances[0])
  },
  {
    name: "MajorAxisLength",
    summary: "Longest axis of the ellipsoid with the covariance of the voxel centres.",
    ibsi: "TDIC",
    unit: "mm",
    value: ({ variances }) => 4 * Math.sqrt(variances[2])
  },
  {
    name: "Maximum2DDiameterColumn",
    summary: "Largest distance between mesh vertices of one plane across y (coronal).",
    unit: "mm",
    value: ({ diameters }) => diameters.inPlane[1]
  },
  {
    name: "Maximum2DDiameterRow",
    summary: "Largest distance between mesh vertices of one plane across x (sagittal).",
    unit: "mm",
    value: ({ diameters }) => diameters.inPlane[0]
  },
  {
    name: "Maximum2DDiameterSlice",
    summary: "Largest distance between mesh vertices of one plane across z (axial).",
    unit: "mm",
    value: ({ diameters }) => diameters.inPlane[2]
  },
  {
    name: "Maximum3DDiameter",
    summary: "Largest distance between mesh vertices.",
    ibsi: "L0JK",
    unit: "mm",
    value: ({ diameters }) => diameters.maximum
  },
  {
    name: "MeshVolume",
    summary: "Volume enclosed by the surface mesh.",
    ibsi: "RNU0",
    unit: "mm^3",
    value: ({ mesh }) => mesh.volume
  },
  {
    name: "MinorAxisLength",
    summary: "Second axis of the ellipsoid with the covariance of the voxel centres.",
    ibsi: "P9VJ",
    unit: "mm",
    value: ({ variances }) => 4 * Math.sqrt(variances[1])
  },
  {
    name: "SphericalDisproportion",
    summary: "Surface area against that of the ball of the same volume, A / (36 pi V^2)^(1/3).",
    ibsi: "KRCK",
    unit: "1",
    deprecated: redundant,
    value: ({ mesh }) => mesh.surfaceArea / cbrt(36 * Math.PI * square(mesh.volume))
  },
  {
    name: "Sphericity",
    summary: "Surface area of the ball of the same volume against that of the region, (36 pi V^2)^(1/3) / A.",
    ibsi: "QCFX",
    unit: "1",
    value: ({ mesh }) => cbrt(36 * Math.PI * square(mesh.volume)) / mesh.surfaceArea
  },
  {
    name: "SurfaceArea",
    summary: "Area of the surface mesh.",
    ibsi: "C0JK",
    unit: "mm^2",
    value: ({ mesh }) => mesh.surfaceArea
  },
  {
    name: "SurfaceVolumeRatio",
    summary: "Surface area divided by mesh volume.",
    ibsi: "2PR5",
    unit: "1/mm",
    value: ({ mesh }) => mesh.surfaceArea / mesh.volume
  },
  {
    name: "VoxelVolume",
    summary: "Number of voxels times the volume of one.",
    ibsi: "YEKZ",
    unit: "mm^3",
    value: ({ grid: { count, spacing } }) => count * spacing[0] * spacing[1] * spacing[2]
  }
];
var shape = defineFamily({
  name: "shape",
  title: "Shape (3D)",
  source: "IBSI 3.1 (morphological features); PyRadiomics shape",
  reads: "mask",
  settings: [],
  features: features3,
  prepare: (grid) => ({
    grid,
    mesh: meshMeasures(grid),
    diameters: meshDiameters(grid),
    variances: principalVariances(grid, [0, 1, 2])
  })
});

// packages/radiomics/dist/families/mesh/marching-squares.js
function outlineMeasures(grid, axis) {
  const [u, v] = axes(axis);
  const [width, height] = [grid.spacing[u], grid.spacing[v]];
  const diagonal = hypot(width, height);
  const start2 = grid.pad * grid.strides[axis] + (grid.pad - 1) * (grid.strides[u] + grid.strides[v]);
  let perimeter = 0;
  let squares = 0;
  for (let j = 0; j <= grid.size[v]; j++) {
    for (let i = 0; i <= grid.size[u]; i++) {
      const corner = start2 + i * grid.strides[u] + j * grid.strides[v];
      const a = grid.inside[corner];
      const b = grid.inside[corner + grid.strides[u]];
      const c = grid.inside[corner + grid.strides[v]];
      const d = grid.inside[corner + grid.strides[u] + grid.strides[v]];
      const inside2 = a + b + c + d;
      if (inside2 === 4)
        squares += 1;
      else if (inside2 === 1 || inside2 === 3) {
        perimeter += diagonal / 2;
        squares += inside2 === 1 ? 1 / 8 : 7 / 8;
      } else if (inside2 === 2 && a === d) {
        perimeter += diagonal;
        squares += 1 / 4;
      } else if (inside2 === 2) {
        perimeter += a === b ? width : height;
        squares += 1 / 2;
      }
    }
  }
  return { perimeter, area: squares * width * height };
}
function axes(across) {
  return across === 0 ? [1, 2] : across === 1 ? [0, 2] : [0, 1];
}

// packages/radiomics/dist/families/shape2d.js
var features4 = [
  {
    name: "Elongation",
    summary: "Square root of the ratio of the lesser to the larger principal variance; 1 is round, 0 a line.",
    unit: "1",
    value: ({ variances }) => Math.sqrt(variances[0] / variances[1])
  },
  {
    name: "MajorAxisLength",
    summary: "Longer axis of the ellipse with the covariance of the pixel centres.",
    unit: "mm",
    value: ({ variances }) => 4 * Math.sqrt(variances[1])
  },
  {
    name: "MaximumDiameter",
    summary: "Largest distance between vertices of the outline.",
    unit: "mm",
    value: ({ grid, across }) => meshDiameters(grid).inPlane[across]
  },
  {
    name: "MeshSurface",
    summary: "Area inside the outline.",
    unit: "mm^2",
    value: ({ outline: outline2 }) => outline2.area
  },
  {
    name: "MinorAxisLength",
    summary: "Shorter axis of the ellipse with the covariance of the pixel centres.",
    unit: "mm",
    value: ({ variances }) => 4 * Math.sqrt(variances[0])
  },
  {
    name: "Perimeter",
    summary: "Length of the outline.",
    unit: "mm",
    value: ({ outline: outline2 }) => outline2.perimeter
  },
  {
    name: "PerimeterSurfaceRatio",
    summary: "Perimeter divided by the area inside.",
    unit: "1/mm",
    value: ({ outline: outline2 }) => outline2.perimeter / outline2.area
  },
  {
    name: "PixelSurface",
    summary: "Number of pixels times the area of one.",
    unit: "mm^2",
    value: ({ grid, across }) => {
      const [u, v] = axes(across);
      return grid.count * grid.spacing[u] * grid.spacing[v];
    }
  },
  {
    name: "SphericalDisproportion",
    summary: "Perimeter against that of the disc of the same area.",
    unit: "1",
    deprecated: "The inverse of Sphericity.",
    value: ({ outline: outline2 }) => outline2.perimeter / (2 * Math.sqrt(Math.PI * outline2.area))
  },
  {
    name: "Sphericity",
    summary: "Perimeter of the disc of the same area against that of the region.",
    unit: "1",
    value: ({ outline: outline2 }) => 2 * Math.sqrt(Math.PI * outline2.area) / outline2.perimeter
  }
];
var shape2D = defineFamily({
  name: "shape2D",
  title: "Shape (2D)",
  source: "PyRadiomics shape2D",
  reads: "mask",
  settings: ["force2D", "force2Ddimension"],
  features: features4,
  prepare(grid, { force2D, force2Ddimension }) {
    const across = 2 - force2Ddimension;
    if (!force2D || grid.size[across] !== 1) {
      throw new RadError("RAD-SHAPE2D-NOT-FLAT", {
        slices: grid.size[across],
        axis: "xyz"[across],
        force2D: `${force2D}`
      });
    }
    return { grid, across, outline: outlineMeasures(grid, across), variances: principalVariances(grid, axes(across)) };
  }
});

// packages/radiomics/dist/families/index.js
var families = [
  shape,
  shape2D,
  firstorder,
  glcm,
  gldm,
  glrlm,
  glszm,
  ngtdm,
  morphology,
  localIntensity,
  statistics,
  intensityHistogram,
  intensityVolumeHistogram,
  coOccurrence,
  runLength,
  sizeZone,
  distanceZone,
  toneDifference,
  levelDependence
];

// packages/radiomics/dist/filters/filter.js
function defineFilter(definition) {
  return {
    ...definition,
    *apply(input, parameters, context) {
      requireSameGrid(definition.name, input, context.mask);
      requireRegion(context.mask);
      requireFinite2(definition.name, input);
      yield* definition.apply(input, parameters, context);
    }
  };
}
function requireSameGrid(filter, { geometry }, mask) {
  const [image, region] = [geometry.size.join(" x "), mask.geometry.size.join(" x ")];
  if (image !== region)
    throw new RadError("RAD-FILTER-GRID", { filter, image, mask: region });
}
function requireRegion({ data }) {
  if (!data.includes(1))
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
}
function requireFinite2(filter, { data, geometry }) {
  if (!(data instanceof Float32Array || data instanceof Float64Array))
    return;
  let sum2 = 0;
  for (let i = 0; i < data.length; i++)
    sum2 += data[i] - data[i];
  if (sum2 === 0)
    return;
  const at = data.findIndex((x) => !Number.isFinite(x));
  const [nx, ny] = geometry.size;
  const voxel = `(${at % nx}, ${Math.floor(at / nx) % ny}, ${Math.floor(at / (nx * ny))})`;
  throw new RadError("RAD-FILTER-NOT-FINITE", { filter, value: String(data[at]), voxel });
}

// packages/radiomics/dist/filters/shared/box.js
function regionBox(mask) {
  const box = boundingBox(mask);
  if (box === void 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
  return box;
}
function withRange({ lower, upper }, axis, first, last) {
  return { lower: replaceAt(lower, axis, first), upper: replaceAt(upper, axis, last) };
}
function wholeAxis(box, axis, size) {
  return withRange(box, axis, 0, size[axis] - 1);
}
function stridesOf(size) {
  return [1, size[0], size[0] * size[1]];
}
function forEachRow({ lower, upper }, size, visit2) {
  for (let z = lower[2]; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++)
      visit2(lower[0] + size[0] * (y + size[1] * z), y, z);
  }
}
function replaceAt(triple, axis, value) {
  return triple.map((old, i) => i === axis ? value : old);
}

// packages/radiomics/dist/filters/shared/block.js
function filterBlock(input, mask, margin2, filter) {
  const region = regionBox(mask);
  const outer = expandBox(region, margin2, input.geometry);
  const block = crop(input, outer);
  const filtered2 = { geometry: block.geometry, data: filter(inDouble(block.data), block.geometry.size) };
  const shift = (corner) => corner.map((x, axis) => x - outer.lower[axis]);
  const inner = crop(filtered2, { lower: shift(region.lower), upper: shift(region.upper) });
  const data = new Float64Array(input.data.length);
  paste(inner.data, region, input.geometry, data);
  return { geometry: input.geometry, data };
}
function inDouble(data) {
  return data instanceof Float64Array ? data : Float64Array.from(data);
}
function wholeBlock(size) {
  return { lower: [0, 0, 0], upper: [size[0] - 1, size[1] - 1, size[2] - 1] };
}

// packages/radiomics/dist/filters/shared/real-array.js
function newLike(like, length) {
  return like instanceof Float32Array ? new Float32Array(length) : new Float64Array(length);
}

// packages/radiomics/dist/filters/shared/convolve-axis.js
function convolveAxis(source, target, axis, taps, boundary, box) {
  const along = [0, 1, 2].map((a) => {
    const [low, high] = [box.lower[a], box.upper[a]];
    return a === axis ? convolutionTerms(source.data, taps, source.size[a], boundary, low, high) : unchanged(source.data, low, high);
  });
  sumIntoBox(source, target, along, box);
}
function sumIntoBox({ data, size }, target, terms, box) {
  const plane = size[0] * size[1];
  const slice = (z) => data.subarray(z * plane, (z + 1) * plane);
  const [nx, ny] = target.size;
  sumSeparably({ size, slice }, terms, (rows, z) => {
    const first = box.lower[0] + nx * (box.lower[1] + ny * (box.lower[2] + z));
    rows.forEach((row, y) => {
      target.data.set(row, first + nx * y);
    });
  });
}
function unchanged(like, low, high) {
  const count = high - low + 1;
  return {
    start: Int32Array.from({ length: count + 1 }, (_, o) => o),
    samples: Int32Array.from({ length: count }, (_, o) => low + o),
    weights: newLike(like, count).fill(1)
  };
}
function convolutionTerms(like, taps, length, boundary, low, high) {
  const start2 = [0];
  const samples = [];
  const weights = [];
  for (let position2 = low; position2 <= high; position2++) {
    visitTerms(taps, position2, length, boundary, (weight, sample) => {
      const within = inside(sample, length, boundary);
      if (within < 0)
        return;
      samples.push(within);
      weights.push(weight);
    });
    start2.push(samples.length);
  }
  const rounded2 = newLike(like, weights.length);
  rounded2.set(weights);
  return { start: Int32Array.from(start2), samples: Int32Array.from(samples), weights: rounded2 };
}
function visitTerms({ weights, origin }, position2, length, boundary, visit2) {
  const newest = position2 + origin;
  const passed = boundary === "wrap" ? Math.max(0, newest - length + 1) : 0;
  for (let k = 0; k < weights.length; k++) {
    const j = k < passed ? passed - 1 - k : k;
    if (weights[j] !== 0)
      visit2(weights[j], newest - j);
  }
}
function inside(sample, length, boundary) {
  if (sample >= 0 && sample < length)
    return sample;
  if (boundary === "zero")
    return -1;
  if (boundary === "clamp")
    return sample < 0 ? 0 : length - 1;
  const period = boundary === "mirror" ? 2 * length : length;
  const within = (sample % period + period) % period;
  return within < length ? within : period - 1 - within;
}

// packages/radiomics/dist/filters/shared/convolve-separably.js
function convolveSeparably(block, size, taps, boundary) {
  const terms = taps.map((along, axis) => convolutionTerms(block, along, size[axis], boundary, 0, size[axis] - 1));
  const data = new Float64Array(block.length);
  sumIntoBox({ data: block, size }, { data, size }, terms, wholeBlock(size));
  return data;
}

// packages/radiomics/dist/filters/shared/gaussian-detail.js
var reach = 4;
function withGaussianDetail(input, mask, sigma, parts) {
  const taps = input.geometry.spacing.map((step) => gaussianTaps(sigma / step));
  const margin2 = Math.max(...taps.map(({ origin }) => origin));
  return filterBlock(input, mask, margin2, (block, size) => {
    const sharp = block.slice();
    const smooth = convolveSeparably(block, size, taps, "clamp");
    return sharp.map((x, i) => parts.image * x + parts.detail * (x - smooth[i]));
  });
}
function gaussianTaps(sigma) {
  const origin = Math.floor(reach * sigma + 0.5);
  const weights = Float64Array.from({ length: 2 * origin + 1 }, (_, i) => exp(-square(i - origin) / (2 * sigma * sigma)));
  const total = weights.reduce((sum2, w) => sum2 + w, 0);
  return { weights: weights.map((w) => w / total), origin };
}

// packages/radiomics/dist/filters/add-high-pass.js
var addHighPass = defineFilter({
  name: "AddHighPass",
  summary: "Sharpens by adding the Gaussian high-pass to the image (unsharp masking).",
  source: "unsharp masking: image + weight x (image - scipy.ndimage.gaussian_filter)",
  parameters: external_exports.strictObject({
    sigma: external_exports.number().positive().default(2).describe("Standard deviation of the Gaussian, mm."),
    weight: external_exports.number().positive().default(1).describe("How much of the detail is added.")
  }),
  imageNames: () => ["addhighpass"],
  *apply(input, { sigma, weight }, { mask }) {
    yield { name: "addhighpass", volume: withGaussianDetail(input, mask, sigma, { image: 1, detail: weight }) };
  }
});

// packages/radiomics/dist/filters/shared/names.js
function floatInName(value) {
  const text = String(value);
  return (Number.isInteger(value) && !text.includes("e") ? `${text}.0` : text).replaceAll(".", "-");
}
function oneOrMore(value) {
  return external_exports.union([value, external_exports.array(value).min(1)]);
}
function distinct2(values) {
  return [...new Set(typeof values === "number" ? [values] : values)];
}
function sweep(filter, parameter, values) {
  const all = distinct2(values);
  const suffix = (value) => `-${parameter}-${String(value).replaceAll(".", "-")}`;
  return all.map((value) => ({ name: all.length === 1 ? filter : filter + suffix(value), value }));
}

// packages/radiomics/dist/filters/shared/noise.js
function withNoise(input, filter, { mask, seed }, noisy) {
  const { size } = input.geometry;
  const region = regionBox(mask);
  const [count] = boxSize(region);
  const streams = createRng(seed).split(filter);
  const data = new Float64Array(input.data.length);
  forEachRow(region, size, (at, y, z) => {
    const rng = streams.split(`y ${y} z ${z}`);
    for (let i = at - region.lower[0]; i < at + count; i++)
      data[i] = noisy(input.data[i], rng);
  });
  return { geometry: input.geometry, data };
}

// packages/radiomics/dist/filters/additive-gaussian-noise.js
var additiveGaussianNoise = defineFilter({
  name: "AdditiveGaussianNoise",
  summary: "Adds normally distributed noise.",
  source: "ITK AdditiveGaussianNoiseImageFilter",
  parameters: external_exports.strictObject({
    standardDeviation: oneOrMore(external_exports.number().nonnegative()).default(1).describe("Standard deviation of the noise, in the unit of the image; a list gives one image each."),
    mean: external_exports.number().default(0).describe("Mean of the noise, in the unit of the image.")
  }),
  imageNames: ({ standardDeviation }) => images(standardDeviation).map(({ name }) => name),
  *apply(input, { standardDeviation, mean: mean2 }, context) {
    for (const { name, value } of images(standardDeviation)) {
      const volume = withNoise(input, "AdditiveGaussianNoise", context, (x, rng) => x + mean2 + value * rng.normal());
      yield { name, volume };
    }
  }
});
var images = (deviations2) => sweep("additivegaussiannoise", "sd", deviations2);

// packages/radiomics/dist/filters/binomial-blur.js
var binomialBlur = defineFilter({
  name: "BinomialBlur",
  summary: "Smooths by repeated means of neighbouring voxels.",
  source: "ITK BinomialBlurImageFilter",
  parameters: external_exports.strictObject({
    repetitions: oneOrMore(external_exports.int().min(1).max(1e3)).default(1).describe("How often to smooth; a list gives one image each.")
  }),
  imageNames: ({ repetitions }) => sweep("binomialblur", "repetitions", repetitions).map(({ name }) => name),
  *apply(input, { repetitions }, { mask }) {
    for (const { name, value } of sweep("binomialblur", "repetitions", repetitions)) {
      const volume = filterBlock(input, mask, value, (block, size) => {
        for (let i = 0; i < value; i++)
          for (const axis of [0, 1, 2])
            blurAxis(block, size, axis);
        return block;
      });
      yield { name, volume };
    }
  }
});
function blurAxis(block, size, axis) {
  const step = stridesOf(size)[axis];
  const planes = step * size[axis];
  for (let start2 = 0; start2 < block.length; start2 += planes) {
    const end = start2 + planes;
    for (let i = start2; i < end - step; i++)
      block[i] = (block[i] + block[i + step]) / 2;
    for (let i = end - 1; i >= start2 + step; i--)
      block[i] = (block[i] + block[i - step]) / 2;
  }
}

// packages/radiomics/dist/filters/shared/box-window.js
function windowSums(block, size, radius2) {
  const taps = { weights: new Float64Array(2 * radius2 + 1).fill(1), origin: radius2 };
  return convolveSeparably(block, size, [taps, taps, taps], "zero");
}
function mapWindows(values, [nx, ny, nz], radius2, value) {
  const width = (i, n) => Math.min(n - 1, i + radius2) - Math.max(0, i - radius2) + 1;
  for (let z = 0, at = 0; z < nz; z++) {
    for (let y = 0; y < ny; y++) {
      const across = width(z, nz) * width(y, ny);
      for (let x = 0; x < nx; x++, at++)
        values[at] = value(values[at], across * width(x, nx), at);
    }
  }
  return values;
}

// packages/radiomics/dist/filters/box-mean.js
var boxMean = defineFilter({
  name: "BoxMean",
  summary: "Smooths by the mean over a cube of voxels.",
  source: "ITK BoxMeanImageFilter",
  parameters: external_exports.strictObject({
    radius: oneOrMore(external_exports.int().min(1).max(50)).default(1).describe("Half width of the cube, voxels; a list gives one image each.")
  }),
  imageNames: ({ radius: radius2 }) => sweep("boxmean", "radius", radius2).map(({ name }) => name),
  *apply(input, { radius: radius2 }, { mask }) {
    for (const { name, value } of sweep("boxmean", "radius", radius2)) {
      const volume = filterBlock(input, mask, value, (block, size) => mapWindows(windowSums(block, size, value), size, value, (sum2, n) => sum2 / n));
      yield { name, volume };
    }
  }
});

// packages/radiomics/dist/filters/box-sigma.js
var boxSigma = defineFilter({
  name: "BoxSigma",
  summary: "Measures the local variation: the standard deviation over a cube of voxels.",
  source: "ITK BoxSigmaImageFilter",
  parameters: external_exports.strictObject({
    radius: oneOrMore(external_exports.int().min(1).max(50)).default(1).describe("Half width of the cube, voxels; a list gives one image each.")
  }),
  imageNames: ({ radius: radius2 }) => sweep("boxsigma", "radius", radius2).map(({ name }) => name),
  *apply(input, { radius: radius2 }, { mask }) {
    if (input.data.length === 1) {
      throw new RadError("RAD-FILTER-TOO-SMALL", {
        filter: "BoxSigma",
        size: "1 x 1 x 1",
        needed: "it needs two voxels"
      });
    }
    for (const { name, value } of sweep("boxsigma", "radius", radius2)) {
      yield { name, volume: filterBlock(input, mask, value, (block, size) => deviations(block, size, value)) };
    }
  }
});
function deviations(block, size, radius2) {
  const mean2 = block.reduce((sum2, x) => sum2 + x, 0) / block.length;
  const centred = block.map((x) => x - mean2);
  const squares = windowSums(centred.map((x) => x * x), size, radius2);
  const sums = windowSums(centred, size, radius2);
  return mapWindows(sums, size, radius2, (sum2, n, at) => Math.sqrt(Math.max(0, (squares[at] - sum2 * sum2 / n) / (n - 1))));
}

// packages/radiomics/dist/filters/shared/region-map.js
function mapRegion({ data, geometry }, mask, value) {
  const out = new Float64Array(data.length);
  const box = regionBox(mask);
  const [count] = boxSize(box);
  forEachRow(box, geometry.size, (at) => {
    for (let i = at; i < at + count; i++)
      out[i] = value(data[i]);
  });
  return { geometry, data: out };
}
function largestMagnitude(data) {
  let largest2 = 0;
  for (let i = 0; i < data.length; i++) {
    const magnitude = Math.abs(data[i]);
    if (magnitude > largest2)
      largest2 = magnitude;
  }
  return largest2;
}

// packages/radiomics/dist/filters/clip.js
var clip = defineFilter({
  name: "Clip",
  summary: "Cuts the grey values off at both ends of a range.",
  source: "numpy.clip",
  parameters: external_exports.strictObject({
    lower: external_exports.number().default(-200).describe("Least grey value."),
    upper: external_exports.number().default(400).describe("Largest grey value.")
  }).refine(({ lower, upper }) => lower < upper, { message: "lower must be less than upper" }),
  imageNames: () => ["clip"],
  *apply(input, { lower, upper }, { mask }) {
    yield { name: "clip", volume: mapRegion(input, mask, (x) => Math.min(upper, Math.max(lower, x))) };
  }
});

// packages/radiomics/dist/filters/curvature-flow.js
var curvatureFlow = defineFilter({
  name: "CurvatureFlow",
  summary: "Smooths along edges and keeps them.",
  source: "ITK CurvatureFlowImageFilter; Sethian 1999, chapter 16",
  parameters: external_exports.strictObject({
    timeStep: external_exports.number().positive().default(0.05).describe("Length of a step; larger ones than 0.0625 may become unstable in 3D."),
    numberOfIterations: oneOrMore(external_exports.int().min(1).max(1e3)).default(5).describe("Number of steps; a list gives one image each."),
    useImageSpacing: external_exports.boolean().default(true).describe("Take derivatives per mm instead of per voxel.")
  }),
  imageNames: ({ numberOfIterations }) => images2(numberOfIterations).map(({ name }) => name),
  *apply(input, { timeStep, numberOfIterations, useImageSpacing }, { mask }) {
    const scales = input.geometry.spacing.map((step) => useImageSpacing ? 1 / step : 1);
    for (const { name, value } of images2(numberOfIterations)) {
      const volume = filterBlock(input, mask, value, (block, size) => {
        let current = block;
        let next = new Float64Array(block.length);
        for (let i = 0; i < value; i++) {
          flow(current, next, size, scales, timeStep);
          [current, next] = [next, current];
        }
        return current;
      });
      yield { name, volume };
    }
  }
});
var images2 = (iterations) => sweep("curvatureflow", "iterations", iterations);
function flow(from, to, [nx, ny, nz], scales, timeStep) {
  for (let z = 0, at = 0; z < nz; z++) {
    const back = z > 0 ? -nx * ny : 0;
    const front = z < nz - 1 ? nx * ny : 0;
    for (let y = 0; y < ny; y++) {
      const up = y > 0 ? -nx : 0;
      const down = y < ny - 1 ? nx : 0;
      for (let x = 0; x < nx; x++, at++) {
        const left = x > 0 ? -1 : 0;
        const right = x < nx - 1 ? 1 : 0;
        to[at] = from[at] + timeStep * speed(from, at, left, right, up, down, back, front, scales);
      }
    }
  }
}
function speed(image, at, left, right, up, down, back, front, [sx, sy, sz]) {
  const centre2 = image[at];
  const [xm, xp, ym, yp, zm, zp] = [at + left, at + right, at + up, at + down, at + back, at + front];
  const dx = 0.5 * (image[xp] - image[xm]) * sx;
  const dy = 0.5 * (image[yp] - image[ym]) * sy;
  const dz = 0.5 * (image[zp] - image[zm]) * sz;
  const squared = dx * dx + dy * dy + dz * dz;
  if (squared < 1e-9)
    return 0;
  const dxx = (image[xp] - 2 * centre2 + image[xm]) * sx * sx;
  const dyy = (image[yp] - 2 * centre2 + image[ym]) * sy * sy;
  const dzz = (image[zp] - 2 * centre2 + image[zm]) * sz * sz;
  const dxy = 0.25 * (image[xm + up] - image[xm + down] - image[xp + up] + image[xp + down]) * sx * sy;
  const dxz = 0.25 * (image[xm + back] - image[xm + front] - image[xp + back] + image[xp + front]) * sx * sz;
  const dyz = 0.25 * (image[ym + back] - image[ym + front] - image[yp + back] + image[yp + front]) * sy * sz;
  const straight = (dyy + dzz) * dx * dx + (dxx + dzz) * dy * dy + (dxx + dyy) * dz * dz;
  return (straight - 2 * (dx * dy * dxy + dx * dz * dxz + dy * dz * dyz)) / squared;
}

// packages/radiomics/dist/filters/shared/discrete-gaussian-kernel.js
function discreteGaussianKernel(variance2, maximumError, maximumWidth) {
  const fade = exp(-variance2);
  const half = [fade * besselI0(variance2), fade * besselI1(variance2)];
  let sum2 = half[0] + 2 * half[1];
  for (let n = 2; sum2 < 1 - maximumError; n++) {
    const weight = fade * besselI(n, variance2);
    half.push(weight);
    sum2 += 2 * weight;
    if (weight <= 0 || half.length > maximumWidth)
      break;
  }
  const right = half.map((weight) => weight / sum2);
  return Float64Array.from([...right.slice(1).reverse(), ...right]);
}
var i0Near = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 45813e-7];
var i0Far = [
  0.39894228,
  0.01328592,
  225319e-8,
  -157565e-8,
  916281e-8,
  -0.02057706,
  0.02635537,
  -0.01647633,
  392377e-8
];
var i1Near = [0.5, 0.87890594, 0.51498869, 0.15084934, 0.02658733, 301532e-8, 32411e-8];
var i1Far = [
  0.39894228,
  -0.03988024,
  -362018e-8,
  163801e-8,
  -0.01031555,
  0.02282967,
  -0.02895312,
  0.01787654,
  -420059e-8
];
function besselI0(x) {
  return x < 3.75 ? polynomial(i0Near, square(x / 3.75)) : exp(x) / Math.sqrt(x) * polynomial(i0Far, 3.75 / x);
}
function besselI1(x) {
  return x < 3.75 ? x * polynomial(i1Near, square(x / 3.75)) : exp(x) / Math.sqrt(x) * polynomial(i1Far, 3.75 / x);
}
function besselI(n, x) {
  if (x === 0)
    return 0;
  let [above, value, wanted] = [0, 1, 0];
  for (let order2 = 2 * (n + Math.floor(Math.sqrt(40 * n))); order2 > 0; order2--) {
    [above, value] = [value, above + order2 * 2 * value / x];
    if (value > 1e10)
      [above, value, wanted] = [above / 1e10, value / 1e10, wanted / 1e10];
    if (order2 === n)
      wanted = above;
  }
  return wanted * besselI0(x) / value;
}
function polynomial(coefficients, x) {
  return coefficients.reduceRight((sum2, c) => sum2 * x + c, 0);
}

// packages/radiomics/dist/filters/discrete-gaussian.js
var discreteGaussian = defineFilter({
  name: "DiscreteGaussian",
  summary: "Smooths with a discrete Gaussian.",
  source: "ITK DiscreteGaussianImageFilter; Lindeberg 1991",
  parameters: external_exports.strictObject({
    variance: oneOrMore(external_exports.number().positive()).default(1).describe("Variance of the Gaussian, mm^2; a list gives one image each."),
    maximumError: external_exports.number().gt(0).lt(1).default(0.01).describe("Part of the Gaussian that may be cut off."),
    maximumKernelWidth: external_exports.int().min(1).max(512).default(32).describe("Largest number of weights from the centre of the kernel to its end."),
    useImageSpacing: external_exports.boolean().default(true).describe("Measure the variance in mm^2 instead of voxels^2.")
  }),
  imageNames: ({ variance: variance2 }) => sweep("discretegaussian", "variance", variance2).map(({ name }) => name),
  *apply(input, { variance: variance2, maximumError, maximumKernelWidth, useImageSpacing }, { mask }) {
    for (const { name, value } of sweep("discretegaussian", "variance", variance2)) {
      const taps = input.geometry.spacing.map((step) => {
        const weights = discreteGaussianKernel(useImageSpacing ? value / (step * step) : value, maximumError, maximumKernelWidth);
        return { weights, origin: (weights.length - 1) / 2 };
      });
      const margin2 = Math.max(...taps.map(({ origin }) => origin));
      yield {
        name,
        volume: filterBlock(input, mask, margin2, (block, size) => convolveSeparably(block, size, taps, "clamp"))
      };
    }
  }
});

// packages/radiomics/dist/filters/exponential.js
var exponential = defineFilter({
  name: "Exponential",
  summary: "Exponential of the grey values, rescaled to their original range.",
  source: "PyRadiomics getExponentialImage",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["exponential"],
  *apply(input, _, { mask }) {
    const largest2 = largestMagnitude(input.data);
    if (largest2 === 0) {
      throw new RadError("RAD-FILTER-UNDEFINED", { filter: "Exponential", reason: "every voxel of the image is zero" });
    }
    const scale = log(largest2) / largest2;
    yield { name: "exponential", volume: mapRegion(input, mask, (x) => exp(scale * x)) };
  }
});

// packages/radiomics/dist/filters/gaussian-high-pass.js
var gaussianHighPass = defineFilter({
  name: "GaussianHighPass",
  summary: "The image less its Gaussian low-pass.",
  source: "scipy.ndimage.gaussian_filter (truncate 4, mode nearest), subtracted from the image",
  parameters: external_exports.strictObject({
    sigma: oneOrMore(external_exports.number().positive()).default(2).describe("Standard deviation of the Gaussian, mm; a list gives one image each.")
  }),
  imageNames: ({ sigma }) => sweep("gaussianhighpass", "sigma", sigma).map(({ name }) => name),
  *apply(input, { sigma }, { mask }) {
    for (const { name, value } of sweep("gaussianhighpass", "sigma", sigma)) {
      yield { name, volume: withGaussianDetail(input, mask, value, { image: 0, detail: 1 }) };
    }
  }
});

// packages/radiomics/dist/filters/gradient.js
var gradient = defineFilter({
  name: "Gradient",
  summary: "Magnitude of the gradient of the grey values.",
  source: "PyRadiomics getGradientImage; ITK GradientMagnitudeImageFilter",
  parameters: external_exports.strictObject({
    gradientUseSpacing: external_exports.boolean().default(true).describe("Measure the gradient per mm instead of per voxel.")
  }),
  imageNames: () => ["gradient"],
  *apply(input, { gradientUseSpacing }, { mask }) {
    const spacing = gradientUseSpacing ? input.geometry.spacing : [1, 1, 1];
    const weights = spacing.map((step) => 0.5 * (1 / step));
    yield { name: "gradient", volume: gradientMagnitude(input, weights, regionBox(mask)) };
  }
});
function gradientMagnitude({ data, geometry }, [wx, wy, wz], box) {
  const [nx, ny, nz] = geometry.size;
  const [, rowStep, sliceStep] = stridesOf(geometry.size);
  const out = new Float32Array(data.length);
  const [count] = boxSize(box);
  forEachRow(box, geometry.size, (at, y, z) => {
    const above = y > 0 ? -rowStep : 0;
    const below = y < ny - 1 ? rowStep : 0;
    const before = z > 0 ? -sliceStep : 0;
    const behind = z < nz - 1 ? sliceStep : 0;
    for (let i = at, x = box.lower[0]; i < at + count; i++, x++) {
      const gx = wx * data[x < nx - 1 ? i + 1 : i] - wx * data[x > 0 ? i - 1 : i];
      const gy = wy * data[i + below] - wy * data[i + above];
      const gz = wz * data[i + behind] - wz * data[i + before];
      out[i] = Math.sqrt(gx * gx + gy * gy + gz * gz);
    }
  });
  return { geometry, data: out };
}

// packages/radiomics/dist/filters/histogram-equalisation.js
var histogramEqualisation = defineFilter({
  name: "HistogramEqualisation",
  summary: "Spreads the grey values so that each is equally frequent in the whole image.",
  source: "scikit-image exposure.equalize_hist, times levels - 1",
  parameters: external_exports.strictObject({
    levels: external_exports.int().min(2).max(65536).default(256).describe("The equalised values go up to levels - 1."),
    bins: external_exports.int().min(2).max(65536).default(1024).describe("Bins of the histogram."),
    range: external_exports.tuple([external_exports.number(), external_exports.number()]).refine(([least, most]) => least < most, { message: "the first must be less than the second" }).nullable().default(null).describe("Grey values that are counted, e.g. [-200, 400] to leave out air and bone; null counts all.")
  }),
  imageNames: () => ["histogramequalisation"],
  *apply(input, { levels, bins, range }, { mask }) {
    const [least, most] = range ?? rangeOf3(input.data);
    const cumulative = cumulativeHistogram(input.data, least, most, bins);
    const width = (most - least) / bins;
    const value = (x) => {
      const at = Math.min(bins - 1, Math.max(0, (x - least) / width - 0.5));
      const below = Math.floor(at);
      const above = Math.min(bins - 1, below + 1);
      return (levels - 1) * (cumulative[below] + (at - below) * (cumulative[above] - cumulative[below]));
    };
    yield { name: "histogramequalisation", volume: mapRegion(input, mask, value) };
  }
});
function cumulativeHistogram(data, least, most, bins) {
  const counts2 = new Float64Array(bins);
  const width = (most - least) / bins;
  let total = 0;
  for (let i = 0; i < data.length; i++) {
    if (!(data[i] >= least && data[i] <= most))
      continue;
    counts2[Math.min(bins - 1, Math.floor((data[i] - least) / width))]++;
    total++;
  }
  if (!(width > 0) || total === 0) {
    const reason = total === 0 ? "no voxel lies in the range" : "its grey values do not vary";
    throw new RadError("RAD-FILTER-UNDEFINED", { filter: "HistogramEqualisation", reason });
  }
  let sum2 = 0;
  return counts2.map((count) => {
    sum2 += count;
    return sum2 / total;
  });
}
function rangeOf3(data) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < data.length; i++) {
    if (data[i] < least)
      least = data[i];
    if (data[i] > most)
      most = data[i];
  }
  return [least, most];
}

// packages/radiomics/dist/shared/any-length.js
function anyLengthTransform(n, batch = 1) {
  return fastLength(n) === n ? fourierTransform(n, batch) : bluestein(n, batch);
}
function inverseTransform({ n, forward }, { re, im }) {
  forward({ re: im, im: re });
  for (let i = 0; i < re.length; i++) {
    re[i] /= n;
    im[i] /= n;
  }
}
function bluestein(n, batch) {
  const m = fastLength(2 * n - 1);
  const angle = (k) => Math.PI * (k * k % (2 * n)) / n;
  const cosines = Float64Array.from({ length: n }, (_, k) => cos(angle(k)));
  const sines = Float64Array.from({ length: n }, (_, k) => sin(angle(k)));
  const chirp = { re: new Float64Array(m), im: new Float64Array(m) };
  for (let k = 0; k < n; k++) {
    chirp.re[k] = chirp.re[(m - k) % m] = cosines[k];
    chirp.im[k] = chirp.im[(m - k) % m] = sines[k];
  }
  fourierTransform(m).forward(chirp);
  const transform2 = fourierTransform(m, batch);
  const work = { re: new Float64Array(m * batch), im: new Float64Array(m * batch) };
  return {
    n,
    batch,
    forward({ re, im }) {
      turnBack({ re, im }, work, cosines, sines, 1, batch);
      work.re.fill(0, n * batch);
      work.im.fill(0, n * batch);
      transform2.forward(work);
      for (let k = 0, at = 0; k < m; k++) {
        for (let b = 0; b < batch; b++, at++) {
          const real = work.re[at] * chirp.re[k] - work.im[at] * chirp.im[k];
          work.im[at] = work.re[at] * chirp.im[k] + work.im[at] * chirp.re[k];
          work.re[at] = real;
        }
      }
      transform2.forward({ re: work.im, im: work.re });
      turnBack(work, { re, im }, cosines, sines, 1 / m, batch);
    }
  };
}
function turnBack(from, to, cosines, sines, scale, batch) {
  for (let k = 0, at = 0; k < cosines.length; k++) {
    const [c, s] = [cosines[k] * scale, sines[k] * scale];
    for (let b = 0; b < batch; b++, at++) {
      const [real, imaginary] = [from.re[at], from.im[at]];
      to.re[at] = real * c + imaginary * s;
      to.im[at] = imaginary * c - real * s;
    }
  }
}

// packages/radiomics/dist/shared/fft-grid.js
var bundle = 16;
function gridTransform(size, axes3) {
  const passes = axes3.filter((axis) => size[axis] > 1).map((axis) => linesAlong(size, axis));
  return {
    forward: (grid) => {
      for (const pass of passes)
        pass(grid, "forward");
    },
    inverse: (grid) => {
      for (const pass of passes)
        pass(grid, "inverse");
    }
  };
}
function linesAlong(size, axis) {
  const n = size[axis];
  const stride = axis === 0 ? 1 : axis === 1 ? size[0] : size[0] * size[1];
  const [next, perSlab, slab] = axis === 0 ? [n, size[1] * size[2], 0] : [1, stride, n * stride];
  const transform2 = anyLengthTransform(n, bundle);
  const lines = { re: new Float64Array(n * bundle), im: new Float64Array(n * bundle) };
  const slabs = axis === 0 ? 1 : size[0] * size[1] * size[2] / slab;
  return ({ re, im }, way) => {
    for (let s = 0; s < slabs; s++) {
      for (let first = 0; first < perSlab; first += bundle) {
        const count = Math.min(bundle, perSlab - first);
        const start2 = s * slab + first * next;
        for (let k = 0; k < n; k++) {
          for (let b = 0, at = start2 + k * stride; b < count; b++, at += next) {
            lines.re[k * bundle + b] = re[at];
            lines.im[k * bundle + b] = im[at];
          }
        }
        if (way === "forward")
          transform2.forward(lines);
        else
          inverseTransform(transform2, lines);
        for (let k = 0; k < n; k++) {
          for (let b = 0, at = start2 + k * stride; b < count; b++, at += next) {
            re[at] = lines.re[k * bundle + b];
            im[at] = lines.im[k * bundle + b];
          }
        }
      }
    }
  };
}

// packages/radiomics/dist/filters/ibsi/boundary.js
var boundaries = ["mirror", "zero", "nearest", "periodic"];
var boundaryParameter = external_exports.enum(boundaries).default("mirror").describe("What the image is beyond its border: its mirror image, zero, the nearest voxel, or the image again.");
var lineBoundaries = {
  mirror: "mirror",
  zero: "zero",
  nearest: "clamp",
  periodic: "wrap"
};
function lineBoundary(boundary) {
  return lineBoundaries[boundary];
}
function marginOf(reach3, boundary) {
  return boundary === "periodic" ? Number.POSITIVE_INFINITY : reach3;
}
function extend(block, size, target, lead, boundary) {
  const sources = target.map((n, axis) => Int32Array.from({ length: n }, (_, i) => sampleAt(i - lead[axis], size[axis], boundary)));
  const data = new Float64Array(target[0] * target[1] * target[2]);
  for (let z = 0, at = 0; z < target[2]; z++) {
    for (let y = 0; y < target[1]; y++) {
      const [fromY, fromZ] = [sources[1][y], sources[2][z]];
      const row = size[0] * (fromY + size[1] * fromZ);
      for (let x = 0; x < target[0]; x++, at++) {
        const fromX = sources[0][x];
        if (fromX >= 0 && fromY >= 0 && fromZ >= 0)
          data[at] = block[row + fromX];
      }
    }
  }
  return { data, size: target };
}
function shrink(data, from, size, lead) {
  const out = new Float64Array(size[0] * size[1] * size[2]);
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      const start2 = lead[0] + from[0] * (lead[1] + y + from[1] * (lead[2] + z));
      out.set(data.subarray(start2, start2 + size[0]), size[0] * (y + size[1] * z));
    }
  }
  return out;
}
function sampleAt(position2, n, boundary) {
  if (position2 >= 0 && position2 < n)
    return position2;
  if (boundary === "zero")
    return -1;
  if (boundary === "nearest")
    return position2 < 0 ? 0 : n - 1;
  const period = boundary === "mirror" ? 2 * n : n;
  const within = (position2 % period + period) % period;
  return within < n ? within : period - 1 - within;
}

// packages/radiomics/dist/filters/ibsi/plane.js
function filteredAxes({ force2D, force2Ddimension }) {
  return [0, 1, 2].filter((axis) => !(force2D && axis === 2 - force2Ddimension));
}
function dimensionName({ force2D }) {
  return force2D ? "2D" : "3D";
}
function wholeAlong(axes3) {
  const margin2 = (axis) => axes3.includes(axis) ? Number.POSITIVE_INFINITY : 0;
  return [margin2(0), margin2(1), margin2(2)];
}

// packages/radiomics/dist/filters/ibsi/pooling.js
var poolings = ["average", "max", "min"];
var rotationParameters = {
  rotationInvariance: external_exports.boolean().default(true).describe("True to turn the filter through all right angles and pool the responses."),
  pooling: external_exports.enum(poolings).default("average").describe("How the responses of the turned filter are made one.")
};
function poolOf(pooling, length) {
  const pooled = new Float64Array(length);
  let count = 0;
  return {
    add(response) {
      if (count++ === 0)
        pooled.set(response);
      else
        combine[pooling](pooled, response);
    },
    result() {
      if (pooling === "average")
        for (let i = 0; i < length; i++)
          pooled[i] /= count;
      return pooled;
    }
  };
}
var combine = {
  average(pooled, response) {
    for (let i = 0; i < pooled.length; i++)
      pooled[i] += response[i];
  },
  max(pooled, response) {
    for (let i = 0; i < pooled.length; i++)
      if (response[i] > pooled[i])
        pooled[i] = response[i];
  },
  min(pooled, response) {
    for (let i = 0; i < pooled.length; i++)
      if (response[i] < pooled[i])
        pooled[i] = response[i];
  }
};

// packages/radiomics/dist/filters/ibsi/gabor.js
var cutoff = 6;
var gabor = defineFilter({
  name: "Gabor",
  summary: "Responds to stripes of a wavelength and direction (modulus of the Gabor filter).",
  source: "IBSI 2 (Gabor filter, Q88H); Gabor 1946",
  parameters: external_exports.strictObject({
    sigma: oneOrMore(external_exports.number().positive()).default(5).describe("Width of the Gaussian, mm; a list gives one image each."),
    lambda: oneOrMore(external_exports.number().positive()).default(2).describe("Wavelength, mm; a list gives one image each."),
    gamma: external_exports.number().positive().default(1.5).describe("How much narrower the Gaussian is across the wave than along it."),
    theta: external_exports.number().default(22.5).describe("Direction of the wave, degrees; with rotation invariance the step between directions."),
    ...rotationParameters,
    boundary: boundaryParameter
  }),
  imageNames: (parameters, context) => imagesOf(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { gamma, theta, rotationInvariance, pooling, boundary } = parameters;
    const angles = anglesOf(theta, rotationInvariance);
    for (const { name, sigma, lambda } of imagesOf(parameters, context)) {
      const pool = poolOf(pooling, input.data.length);
      for (const across of normals(rotationInvariance, context)) {
        const kernel = { sigma, lambda, gamma };
        pool.add(slices(input, context, across, kernel, angles, pooling, boundary));
      }
      yield { name, volume: { geometry: input.geometry, data: pool.result() } };
    }
  }
});
function imagesOf(parameters, context) {
  const { gamma, theta, rotationInvariance, pooling } = parameters;
  const rest = [`gamma-${floatInName(gamma)}-theta-${floatInName(theta)}`];
  if (rotationInvariance)
    rest.push(`invariant-${pooling}`);
  return distinct2(parameters.sigma).flatMap((sigma) => distinct2(parameters.lambda).map((lambda) => ({
    name: [
      `gabor-${dimensionName(context)}`,
      `sigma-${floatInName(sigma)}-mm-lambda-${floatInName(lambda)}-mm`,
      ...rest
    ].join("-"),
    sigma,
    lambda
  })));
}
function anglesOf(theta, rotationInvariance) {
  const step = theta * Math.PI / 180;
  if (!rotationInvariance)
    return [step];
  const count = Math.max(1, Math.round(180 / Math.abs(theta)));
  return Array.from({ length: count }, (_, i) => i * step);
}
function normals(rotationInvariance, { force2D, force2Ddimension }) {
  if (force2D)
    return [2 - force2Ddimension];
  return rotationInvariance ? [2, 1, 0] : [2];
}
function slices(input, context, across, kernel, angles, pooling, boundary) {
  const { spacing } = input.geometry;
  const plane = [0, 1, 2].filter((axis) => axis !== across);
  const widest = kernel.sigma * Math.max(1, 1 / kernel.gamma) * cutoff;
  const reach3 = spacing.map((step, axis) => axis === across ? 0 : Math.ceil(widest / step));
  const margin2 = reach3.map((r, axis) => axis === across ? 0 : marginOf(r, boundary));
  const volume = filterBlock(input, context.mask, margin2, (block, size) => {
    const { target, lead } = paddedSize(size, reach3, boundary);
    const extended = extend(block, size, target, lead, boundary);
    return responses(extended.data, target, size, lead, plane, across, kernelsOf(kernel, angles, target, reach3, spacing, plane), pooling);
  });
  return volume.data;
}
function paddedSize(size, reach3, boundary) {
  const sides = size.map((n, axis) => {
    if (reach3[axis] === 0)
      return { side: n, lead: 0 };
    if (boundary === "zero")
      return { side: fastLength(n + Math.min(reach3[axis], n - 1)), lead: 0 };
    const side = fastLength(n + 2 * reach3[axis]);
    const period = boundary === "nearest" ? Number.POSITIVE_INFINITY : boundary === "mirror" ? 2 * n : n;
    return period < side && fastLength(period) === period ? { side: period, lead: 0 } : { side, lead: reach3[axis] };
  });
  return {
    target: sides.map(({ side }) => side),
    lead: sides.map(({ lead }) => lead)
  };
}
function kernelsOf({ sigma, lambda, gamma }, angles, target, reach3, spacing, [p, q]) {
  const [np, nq] = [target[p], target[q]];
  const transform2 = gridTransform([np, nq, 1], [0, 1]);
  return angles.map((theta) => {
    const kernel = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
    const [alongX, alongY] = [cos(theta), sin(theta)];
    for (let j = -reach3[q]; j <= reach3[q]; j++) {
      for (let i = -reach3[p]; i <= reach3[p]; i++) {
        const [a, b] = [i * spacing[p], j * spacing[q]];
        const along = a * alongX + b * alongY;
        const aside = gamma * (b * alongX - a * alongY);
        const envelope = exp(-(along * along + aside * aside) / (2 * sigma * sigma));
        const at = modulo(i, np) + np * modulo(j, nq);
        kernel.re[at] += envelope * cos(2 * Math.PI * along / lambda);
        kernel.im[at] += envelope * sin(2 * Math.PI * along / lambda);
      }
    }
    transform2.forward(kernel);
    return kernel;
  });
}
function responses(extended, from, size, lead, [p, q], across, kernels, pooling) {
  const [np, nq] = [from[p], from[q]];
  const transform2 = gridTransform([np, nq, 1], [0, 1]);
  const [step, toStep] = [
    [1, from[0], from[0] * from[1]],
    [1, size[0], size[0] * size[1]]
  ];
  const out = new Float64Array(size[0] * size[1] * size[2]);
  const product = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
  for (let slice = 0; slice < size[across]; slice++) {
    const image = { re: new Float64Array(np * nq), im: new Float64Array(np * nq) };
    for (let j = 0, at = 0; j < nq; j++) {
      for (let i = 0; i < np; i++, at++)
        image.re[at] = extended[slice * step[across] + i * step[p] + j * step[q]];
    }
    transform2.forward(image);
    const pool = poolOf(pooling, np * nq);
    for (const kernel of kernels)
      pool.add(modulus(image, kernel, product, transform2.inverse));
    const pooled = pool.result();
    for (let j = 0; j < size[q]; j++) {
      for (let i = 0; i < size[p]; i++) {
        const to = slice * toStep[across] + i * toStep[p] + j * toStep[q];
        out[to] = pooled[i + lead[p] + np * (j + lead[q])];
      }
    }
  }
  return out;
}
function modulus(image, kernel, product, inverse) {
  const { re, im } = product;
  for (let i = 0; i < re.length; i++) {
    re[i] = image.re[i] * kernel.re[i] - image.im[i] * kernel.im[i];
    im[i] = image.re[i] * kernel.im[i] + image.im[i] * kernel.re[i];
  }
  inverse(product);
  for (let i = 0; i < re.length; i++)
    re[i] = Math.sqrt(re[i] * re[i] + im[i] * im[i]);
  return re;
}
function modulo(i, n) {
  return (i % n + n) % n;
}

// packages/radiomics/dist/filters/ibsi/rotations.js
function convolveAlong(block, size, axes3, kernels, boundary) {
  return axes3.reduce((from, axis, i) => convolved(from, size, axis, kernels[i], boundary), block);
}
function poolRotations(block, size, axes3, kernels, boundary, pooling) {
  const pool = poolOf(pooling, block.length);
  const passes = [];
  for (const turned of rotationsOf(kernels)) {
    let from = block;
    turned.forEach((kernel, depth) => {
      const key = keyOf(turned.slice(0, depth + 1));
      if (passes[depth]?.key !== key) {
        passes.length = depth;
        passes.push({ key, data: convolved(from, size, axes3[depth], kernel, boundary) });
      }
      from = passes[depth].data;
    });
    pool.add(from);
  }
  return pool.result();
}
function rotationsOf(kernels) {
  const distinct3 = /* @__PURE__ */ new Map();
  for (const { order: order2, even } of permutations(kernels.length)) {
    for (let flips = 0; flips < 2 ** kernels.length; flips++) {
      const flipped = order2.map((_, i) => (flips >> i & 1) === 1);
      if (flipped.filter(Boolean).length % 2 === 0 !== even)
        continue;
      const turned = order2.map((kernel, i) => flipped[i] ? flip(kernels[kernel]) : kernels[kernel]);
      distinct3.set(keyOf(turned), turned);
    }
  }
  return [...distinct3].sort(([a], [b]) => a < b ? -1 : 1).map(([, turned]) => turned);
}
function permutations(n) {
  if (n === 2) {
    return [
      { order: [0, 1], even: true },
      { order: [1, 0], even: false }
    ];
  }
  return [0, 1, 2].flatMap((first) => [
    { order: [first, (first + 1) % 3, (first + 2) % 3], even: true },
    { order: [first, (first + 2) % 3, (first + 1) % 3], even: false }
  ]);
}
var flip = (kernels) => kernels.map((kernel) => kernel.toReversed());
var keyOf = (kernels) => kernels.map((steps) => steps.map((step) => step.join(" ")).join(";")).join("|");
function convolved(block, size, axis, kernels, boundary) {
  return kernels.reduce((from, kernel) => {
    const to = new Float64Array(from.length);
    convolveAxis({ data: from, size }, { data: to, size }, axis, tapsOf(kernel), boundary, wholeBlock(size));
    return to;
  }, block);
}
var tapsOf = (weights) => ({ weights, origin: (weights.length - 1) / 2 });

// packages/radiomics/dist/filters/ibsi/laws.js
var lawsKernels = {
  L3: [1, 2, 1],
  E3: [-1, 0, 1],
  S3: [-1, 2, -1],
  L5: [1, 4, 6, 4, 1],
  E5: [-1, -2, 0, 2, 1],
  S5: [-1, 0, 2, 0, -1],
  W5: [-1, 2, 0, -2, 1],
  R5: [1, -4, 6, -4, 1]
};
var kernelName = external_exports.string().regex(/^(?:[LES]3|[LESWR]5){2,3}$/, "must be two or three of L3 E3 S3 L5 E5 S5 W5 R5");
var laws = defineFilter({
  name: "Laws",
  summary: "Responds to levels, edges, spots, waves and ripples along the axes (Laws' kernels).",
  source: "IBSI 2 (Laws kernels, JTXT); Laws 1980",
  parameters: external_exports.strictObject({
    kernels: external_exports.union([kernelName, external_exports.array(kernelName).min(1)]).default("L5E5E5").describe("Kernels along x, y and z, such as L5E5E5; a list gives one image each."),
    ...rotationParameters,
    pooling: rotationParameters.pooling.unwrap().default("max").describe(rotationParameters.pooling.description ?? ""),
    energy: oneOrMore(external_exports.int().min(0).max(100)).default(7).describe("Half width of the neighbourhood of the energy image, voxels; 0 for the response itself."),
    boundary: boundaryParameter
  }),
  imageNames: (parameters, context) => imagesOf2(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { rotationInvariance, pooling } = parameters;
    const axes3 = filteredAxes(context);
    const boundary = lineBoundary(parameters.boundary);
    for (const { name, kernels, energy } of imagesOf2(parameters, context)) {
      const margin2 = marginOf(2 + energy, parameters.boundary);
      const volume = filterBlock(input, context.mask, margin2, (block, size) => {
        const sequences = kernels.map((kernel) => [kernel]);
        const response = rotationInvariance ? poolRotations(block, size, axes3, sequences, boundary, pooling) : convolveAlong(block, size, axes3, sequences, boundary);
        if (energy === 0)
          return response;
        for (let i = 0; i < response.length; i++)
          response[i] = Math.abs(response[i]);
        const mean2 = [new Array(2 * energy + 1).fill(1 / (2 * energy + 1))];
        return convolveAlong(response, size, axes3, axes3.map(() => mean2), boundary);
      });
      yield { name, volume };
    }
  }
});
function imagesOf2(parameters, context) {
  const { rotationInvariance, pooling } = parameters;
  const names = typeof parameters.kernels === "string" ? [parameters.kernels] : [...new Set(parameters.kernels)];
  const axes3 = filteredAxes(context);
  const letters = (name) => axes3.map((_, i) => name.slice(2 * i, 2 * i + 2) || name.slice(-2));
  const wanted = [...new Set(names.map((name) => letters(name).join("")))];
  return wanted.flatMap((kernels) => distinct2(parameters.energy).map((energy) => ({
    name: [
      `laws-${dimensionName(context)}-${kernels}`,
      ...rotationInvariance ? [`invariant-${pooling}`] : [],
      ...energy > 0 ? [`energy-${energy}`] : []
    ].join("-"),
    kernels: letters(kernels).map((kernel) => ofLengthOne(lawsKernels[kernel])),
    energy
  })));
}
function ofLengthOne(kernel) {
  const norm = hypot(...kernel);
  return kernel.map((weight) => weight / norm);
}

// packages/radiomics/dist/filters/ibsi/mean.js
var mean = defineFilter({
  name: "Mean",
  summary: "Smooths by the mean over a cube or square of voxels.",
  source: "IBSI 2 (mean filter, S60F)",
  parameters: external_exports.strictObject({
    support: oneOrMore(external_exports.int().min(1).max(201).refine((n) => n % 2 === 1, "must be odd")).default(5).describe("Side of the cube or square, an odd number of voxels; a list gives one image each."),
    boundary: boundaryParameter
  }),
  imageNames: ({ support }, context) => distinct2(support).map((side) => `mean-${side}-${dimensionName(context)}`),
  *apply(input, { support, boundary }, context) {
    const axes3 = filteredAxes(context);
    for (const side of distinct2(support)) {
      const kernel = [new Array(side).fill(1 / side)];
      const volume = filterBlock(input, context.mask, marginOf((side - 1) / 2, boundary), (block, size) => convolveAlong(block, size, axes3, axes3.map(() => kernel), lineBoundary(boundary)));
      yield { name: `mean-${side}-${dimensionName(context)}`, volume };
    }
  }
});

// packages/radiomics/dist/filters/generated/wavelet-taps.js
var orthogonalTaps = {
  db1: [0.7071067811865476, 0.7071067811865476],
  db2: [-0.12940952255126037, 0.2241438680420134, 0.8365163037378079, 0.48296291314453416],
  db3: [0.03522629188570953, -0.08544127388202666, -0.13501102001025458, 0.45987750211849154, 0.8068915093110925, 0.33267055295008263],
  db4: [-0.010597401785069032, 0.0328830116668852, 0.030841381835560764, -0.18703481171909309, -0.027983769416859854, 0.6308807679298589, 0.7148465705529157, 0.2303778133088965],
  db5: [0.0033357252854737712, -0.012580751999081999, -0.006241490212798274, 0.07757149384004572, -0.032244869584638375, -0.24229488706638203, 0.13842814590132074, 0.7243085284377729, 0.6038292697971896, 0.16010239797419293],
  db6: [-0.0010773010853084796, 0.004777257510945511, 5538422011614961e-19, -0.03158203931748603, 0.027522865530305727, 0.09750160558732304, -0.12976686756726194, -0.22626469396543983, 0.31525035170919763, 0.7511339080210954, 0.49462389039845306, 0.11154074335010947],
  db7: [35371379997452024e-20, -0.0018016407040474908, 4295779729213665e-19, 0.01255099855609984, -0.01657454163066688, -0.03802993693501441, 0.08061260915108308, 0.07130921926683026, -0.22403618499387498, -0.14390600392856498, 0.4697822874051931, 0.7291320908462351, 0.3965393194819173, 0.07785205408500918],
  db8: [-11747678412476953e-20, 6754494064505693e-19, -39174037337694705e-20, -0.004870352993451574, 0.008746094047405777, 0.013981027917398282, -0.044088253930794755, -0.017369301001807547, 0.12874742662047847, 4724845739132828e-19, -0.2840155429615469, -0.015829105256349306, 0.5853546836542067, 0.6756307362972898, 0.31287159091429995, 0.05441584224310401],
  db9: [393473203162716e-19, -2519631889427101e-19, 23038576352319597e-20, 0.0018476468830562265, -0.00428150368246343, -0.004723204757751397, 0.022361662123679096, 25094711483145197e-20, -0.06763282906132997, 0.03072568147933338, 0.14854074933810638, -0.09684078322297646, -0.2932737832791749, 0.13319738582500756, 0.6572880780513005, 0.6048231236901112, 0.24383467461259034, 0.038077947363878345],
  db10: [-13264202894521244e-21, 9358867032006959e-20, -11646685512928545e-20, -6858566949597116e-19, 0.001992405295185056, 0.001395351747052901, -0.010733175483330575, 0.0036065535669561697, 0.033212674059341, -0.029457536821875813, -0.07139414716639708, 0.09305736460357235, 0.12736934033579325, -0.19594627437737705, -0.24984642432731538, 0.2811723436605775, 0.6884590394536035, 0.5272011889317256, 0.1881768000776915, 0.026670057900555554],
  db11: [449427427723651e-20, -34634984186984996e-21, 54439074699368475e-21, 2491525235528235e-19, -8930232506662646e-19, -3085928588151432e-19, 0.004928417656059041, -0.0033408588730144454, -0.0153648209062016, 0.020840904360181062, 0.031335090219046076, -0.0664387856950252, -0.046479955116684187, 0.14981201246637849, 0.0660435881966832, -0.27423084681794696, -0.16227524502749036, 0.41196436894790744, 0.6856867749162006, 0.44989976435604534, 0.1440670211506245, 0.018694297761471083],
  db12: [-1529071758068511e-21, 12776952219379767e-21, -24241545757030785e-21, -8850410920820432e-20, 38865306282093143e-20, 6545128212509596e-21, -0.0021795036186277603, 0.0022486072409952378, 0.00671149900879551, -0.012840825198300683, -0.01221864906974828, 0.04154627749508444, 0.010849130255822185, -0.09643212009650708, 0.00535956967435215, 0.18247860592757967, -0.023779257256069726, -0.3161784537527855, -0.04476388565377463, 0.5158864784278157, 0.6571987225793071, 0.37735513521421266, 0.10956627282118515, 0.013112257957229518],
  db13: [5220035098454864e-22, -4700416479360868e-21, 10441930571408138e-21, 30678537579325496e-21, -1651289885565055e-19, 49251525126289464e-21, 9323261308672633e-19, -0.001315673911892299, -0.0027619112346568622, 0.007255589401617566, 0.003923941448797416, -0.02383142071032365, 0.0023799722540590786, 0.05613947710028343, -0.026488406475343694, -0.10580761818793433, 0.07294893365677717, 0.17947607942933985, -0.12457673075081525, -0.31497290771138864, 0.08698572617964724, 0.5888895704312189, 0.6110558511587877, 0.31199632216043804, 0.08286124387290278, 0.009202133538962367],
  db14: [-17871399683113592e-23, 17249946753678127e-22, -4389704901781394e-21, -10337209184570774e-21, 687550425269751e-19, -41777245770372596e-21, -3868319473129545e-19, 7080211542355279e-19, 0.001061691085606762, -0.0038496388680221874, -746218989268385e-18, 0.01278949326633341, -0.005615049530356959, -0.030185351540390634, 0.026981408307912916, 0.05523712625921604, -0.07154895550404614, -0.08674841156816969, 0.1399890165844607, 0.1383952138648066, -0.21803352999327605, -0.27168855227874805, 0.21867068775890652, 0.6311878491048568, 0.5543056179408938, 0.2548502677926214, 0.0623647588493989, 0.006461153460087948],
  db15: [6133359913305752e-23, -6316882325881664e-22, 18112704079405772e-22, 336298718173758e-20, -28133296266047814e-21, 25792699155318936e-21, 15589648992059973e-20, -3595652443624688e-19, -373482354137617e-18, 0.0019433239803822114, -24175649076162427e-20, -0.006487734560315745, 0.005101000360407543, 0.015083918027835902, -0.020810050169693083, -0.025767007328439964, 0.05478055058450761, 0.033877143923507685, -0.1111209360372317, -0.039666176555790945, 0.190146714007123, 0.06528295284877282, -0.28888259656696563, -0.19320413960914543, 0.3390025354547315, 0.6458131403574243, 0.4926317717081396, 0.20602386398699574, 0.04674339489276627, 0.004538537361578899],
  db16: [-2109339630100743e-23, 23087840868575457e-23, -7363656785451205e-22, -10435713423116066e-22, 11336608661276258e-21, -13945668988208893e-21, -6103596621410936e-20, 17478724522533817e-20, 11424152003872239e-20, -9410217493595676e-19, 40789698084971285e-20, 0.003128023381206269, -0.00364427962149839, -0.006990014563413916, 0.013993768859828731, 0.01029765964095597, -0.03688839769173014, -0.007588974368857738, 0.07592423604427631, -0.006239722752474872, -0.1323883055638104, 0.027340263752716042, 0.2111906939471043, -0.027918208133028276, -0.3270633105279177, -0.08975108940248964, 0.4402902568863569, 0.637356332083789, 0.4303127228460038, 0.16506428348885313, 0.034907714323673344, 0.003189220925347738],
  db17: [72674929685616085e-25, -842394844600268e-22, 2957700933316857e-22, 30165496099945573e-23, -4505942477222988e-21, 69906009850767515e-22, 23186813798745952e-21, -8204803202453391e-20, -25610109566548458e-21, 4394654277686437e-19, -32813251940983797e-20, -0.0014368453048029762, 0.0023012052421535457, 0.0029679966915260947, -0.008602921520322855, -0.003042989981354637, 0.02273367658394627, -0.0032709555358192938, -0.04692243838926974, 0.022312336178103798, 0.08110598665416088, -0.05709141963167693, -0.1268156917782863, 0.10113548917747027, 0.197310589565011, -0.1265997522158827, -0.32832074836396175, 0.027314970403293636, 0.5183157640569378, 0.6109966156846228, 0.37035072415264114, 0.1312149033078244, 0.025985393703606044, 0.0022418070010373128],
  db18: [-25079344549485983e-25, 3068835863045175e-23, -11760987670282317e-23, -7691632689885177e-23, 17687129836276155e-22, -3332634478885822e-21, -8520602537446696e-21, 37412378807400385e-21, -15359171235347246e-23, -19864855231174796e-20, 2135815619103407e-19, 6284656829651457e-19, -0.0013405962983361066, -0.0011187326669924971, 0.004943343605466738, 11863003385811746e-20, -0.013051480946612001, 0.006262167954305707, 0.02667070592647059, -0.023733210395860002, -0.044526141902982326, 0.057051247738536884, 0.06488721621190545, -0.10675224665982849, -0.09233188415084628, 0.1670813127632574, 0.14953397556537779, -0.21648093400514298, -0.29365404073655876, 0.14722311196992816, 0.5718016548886513, 0.5718268077666072, 0.3146789413370317, 0.10358846582242359, 0.019288531724146376, 0.0015763102184407605],
  db19: [8666848838997619e-25, -11164020670358259e-24, 46369377757826045e-24, 14470882987978445e-24, -6862755657769143e-22, 1531931476691193e-21, 30109643162965265e-22, -16640176297154945e-21, 5105950487073886e-21, 8711270467219923e-20, -12460079173415878e-20, -260676135678628e-18, 7358025205054352e-19, 34180865345859575e-20, -0.002687551800701582, 7689543592575484e-19, 0.007040747367105243, -0.005866922281012175, -0.013988388678535142, 0.019375549889176127, 0.02162376740958505, -0.04567422627723091, -0.02650123625012304, 0.08690675555581223, 0.027584350625628667, -0.1427856950387366, -0.03351854190230288, 0.21234974330627848, 0.07465226970810326, -0.28583863175582624, -0.22809139421548263, 0.26089495265103885, 0.6017045491275379, 0.5244363774646549, 0.26438843174089677, 0.08127811326545956, 0.014281098450764397, 0.0011086697631817106],
  db20: [-29988364896193194e-26, 4056127055551833e-24, -1814843248299696e-23, 20143220235505126e-26, 26339242262700013e-23, -6847079597000557e-22, -10119940100188862e-22, 72412482876736205e-22, -4376143862183997e-21, -3710586183394713e-20, 677428082837773e-19, 10153288973670291e-20, -38510474869921763e-20, -5349759843997695e-20, 0.0013925596193231364, -8315621728225569e-19, -0.0035814942596096226, 0.004420542387045791, 0.006721627302259457, -0.01381052613715192, -0.00878932492390156, 0.03229429953076958, 0.005874681811811827, -0.06172289962468046, 0.005632246857307436, 0.10229171917444256, -0.024716827338613585, -0.15545875070726795, 0.0398502464577712, 0.22829105081991632, -0.016727088309077008, -0.32678680043403496, -0.13921208801148388, 0.36150229873933104, 0.6104932389385939, 0.4726961853109017, 0.21994211355139703, 0.06342378045908152, 0.010549394624950399, 7799536136668463e-19],
  db21: [10388055710237066e-26, -14719541976503653e-25, 7058033541231122e-24, -22540149746733303e-25, -10004008790305973e-23, 29921366304648526e-23, 31660954423670305e-23, -30900171645456993e-22, 2790330539814487e-21, 1535482509276049e-20, -34996659849874476e-21, -3635520250086338e-20, 19366465041650805e-20, -3196406277680437e-20, -6906711170821016e-19, 6394185005120303e-19, 0.001716607040630624, -0.002958374038932831, -0.0028913343485889014, 0.008988824381971912, 0.002403470920805435, -0.02089205367797908, 0.0033577563903381107, 0.039726835427850445, -0.018653859202118515, -0.06497750489373232, 0.04572340574922879, 0.09660039032372422, -0.08177594298086382, -0.1399404249325472, 0.1152332984396871, 0.2115645276808724, -0.11239707156845098, -0.3356640895305295, -0.03572291961725529, 0.4445904519276003, 0.6015060949350038, 0.4196879449393628, 0.1813596254403815, 0.049247771538177276, 0.007776639052354784, 5488225098526838e-19],
  db22: [-3602113484339555e-26, 533593882166749e-24, -2729623146632976e-24, 16801714049229888e-25, 37612287493373625e-24, -12833362287517545e-23, -8779879873361287e-23, 12951820573188775e-22, -15651791319951602e-22, -6166729316467578e-21, 17373756957561893e-21, 11374349662125932e-21, -940522363481576e-19, 4345899904532003e-20, 3286094142136787e-19, -42378739983918006e-20, -7706909881231197e-19, 0.0018270104956572791, 0.0010442607391860253, -0.005455691986156717, 3001373985076436e-19, 0.012564725218343373, -0.006213782849364659, -0.023480001344493188, 0.02058670762756536, 0.03697084662069802, -0.046530811827506714, -0.05136425429744413, 0.08455737636682607, 0.06807631439273222, -0.1317681376866834, -0.09711079840911471, 0.1799731879928913, 0.16409318810676649, -0.2005684061048871, -0.3127265804282962, 0.07372450118363015, 0.5079010906221639, 0.5784327310095244, 0.3677286834460375, 0.14836754089011142, 0.03806993723641108, 0.0057218546313345395, 38626323149109823e-20],
  db23: [1250203302351041e-26, -19324051113134174e-26, 10504464536965433e-25, -9472885901812052e-25, -13999354954379989e-24, 54175491795392784e-24, 1853091785633965e-23, -5339005405209421e-22, 8147574834779447e-22, 239756954684024e-20, -8347875567854625e-21, -26352078892491864e-22, 4426071203109246e-20, -3378894834120904e-20, -1500218503490341e-19, 25676245200787374e-20, 31942049270990115e-20, -0.0010612312288866513, -2465014005163512e-19, 0.003122876449818145, -0.0011348654733562516, -0.007075319273706152, 0.006031840650024163, 0.012751943931528287, -0.017537101003035845, -0.01852351365015616, 0.038495332522569196, 0.021765856834499976, -0.0702073915749011, -0.02112621235622724, 0.11229704361810729, 0.0202830745756493, -0.16401132153187592, -0.03303744709428938, 0.22357365824204023, 0.09212540708241805, -0.27140209860784303, -0.2613921480306441, 0.18139262536384002, 0.5510185172419194, 0.5449311478735205, 0.3184508138528652, 0.12051553178397194, 0.029310003657884116, 0.004202748893183833, 27190419412828886e-20],
  db24: [-434278250380371e-26, 699180115763823e-25, -40246586445843797e-26, 4748375824256231e-25, 5157776789672e-21, -22557403881760862e-24, -50576454197925e-23, 21663396532785745e-23, -4032507756879972e-22, -8980253143938407e-22, 3901100338597703e-21, 13411577508091147e-24, -20228882926126976e-21, 21832414604665582e-21, 6559388639305635e-20, -1460079817762617e-19, -11812332379695547e-20, 586127059318311e-18, -441618485614152e-19, -0.0016964568189748244, 0.0011537649368394815, 0.0037360461782825235, -0.004746568786323114, -0.006291435370018188, 0.013049970871085736, 0.007661721881646586, -0.02821310709490189, -0.004944709428125628, 0.05130162003998088, -0.004578436241819222, -0.08216165420800167, 0.020980113709144814, 0.12101630346922423, -0.038777173577920016, -0.1711753513703469, 0.04252872964148383, 0.23923738878031087, 0.004776613684344728, -0.31794307899936275, -0.18727140688515623, 0.2809855532337119, 0.574939221095542, 0.504371040839925, 0.2729089160677263, 0.0972622358336252, 0.02248233994971641, 0.0030820817149054946, 19143580094755136e-20],
  db25: [15096920828239108e-28, -25276251634656447e-27, 15359015701626572e-26, -2228474910228169e-25, -18804157550621554e-25, 9279224480081372e-24, -26115985561117707e-25, -8656941732278507e-23, 19228067901423717e-23, 3212037518862519e-22, -17792013326536346e-22, 5232827708153076e-22, 8990661393062588e-21, -12771952931997837e-21, -27330481199600417e-21, 7904640003965528e-20, 3543714523276059e-20, -3098800990984698e-19, 11532124404663005e-20, 8772581936748275e-19, -899977423746295e-18, -0.0018424842902033313, 0.003322707773973192, 0.0027269362587384956, -0.008860702618046369, -0.0019894257822027366, 0.018922804476627628, -0.0030798367948470366, -0.03404232046065334, 0.015542605929102291, 0.0536179093987795, -0.03717396286112251, -0.0770841110565742, 0.0667521644940186, 0.10663380501847795, -0.09850861528996022, -0.15056021375057962, 0.11815528671995985, 0.2245378197451017, -0.08758761458765466, -0.3364730796417461, -0.09717464096463814, 0.3678850748029467, 0.5816368967460578, 0.4596834151460946, 0.23169350788602183, 0.07803586287213267, 0.017186741254040155, 0.0022569595918547794, 1348029793470189e-19],
  db26: [-5251871224244435e-28, 9130510016371797e-27, -5840408185341171e-26, 10023031910465269e-26, 6780047245828637e-25, -3776010478532324e-24, 2169328259850323e-24, 340779562129073e-22, -890446637016859e-22, -10790042375786714e-23, 7939210633709952e-22, -46504632206402627e-23, -3887400161856795e-21, 7000078682964987e-21, 1074221540872195e-20, -41096739963914775e-21, -5277795493037869e-21, 15747952386074935e-20, -1060574748283804e-19, -43195570742618077e-20, 6161382204574344e-19, 8383488056543616e-19, -0.002145530281567621, -939058250473829e-18, 0.005601947239423805, -5287383992626815e-19, -0.01178549790619303, 0.005829580555318888, 0.020734920179963826, -0.017760903568358185, -0.03137811036306776, 0.03853571597111186, 0.042232185796372036, -0.06865475960403591, -0.053448561681483195, 0.10648240524980863, 0.06982318611329237, -0.1479771932752545, -0.10432390028592704, 0.18275540958967237, 0.1812918323111227, -0.1748399612893925, -0.32638459369178, 0.0017740767809866858, 0.43915831178916626, 0.5736690430342223, 0.4132929622783564, 0.1950394387167701, 0.062274744025149605, 0.0130975542925585, 0.0016505202335329882, 9493795750710593e-20],
  db27: [1828188352882425e-28, -3295790122476586e-27, 22136620880676626e-27, -43749862242936544e-27, -2415526928011131e-25, 15216149847785218e-25, -13094656068569551e-25, -13213322739900565e-24, 40262550528669086e-24, 32865589680551595e-24, -34724681473943893e-23, 3050880686251999e-22, 16343696247256378e-22, -3657500908187105e-21, -3901164070638425e-21, 20634426477368854e-21, -35174836149074453e-22, -7711145517797584e-20, 7660058387068577e-20, 20197198796903268e-20, -38790185741013276e-20, -34183512269154277e-20, 0.001301177450244135, 14575296259317286e-20, -0.0033328544695200063, 0.0013426268773036795, 0.0068566356096848805, -0.005862096345462926, -0.011577186458976282, 0.015665595648924578, 0.016146966922395666, -0.03273906663102087, -0.018512493561998078, 0.05796940573471799, 0.01731101826549371, -0.09102290652956592, -0.014062751555808765, 0.13119797171715533, 0.015799397460240484, -0.1780317409590086, -0.03878641863180231, 0.22727328841417083, 0.11482301951778535, -0.24826458190326056, -0.2897168033145949, 0.10284085506182292, 0.493406122677999, 0.5538498609904801, 0.3671102141253898, 0.16292202750239332, 0.04945259998290488, 0.00995258878087662, 0.0012055312316732133, 6687131385431931e-20],
  db28: [-6367772354714857e-29, 11888505334059015e-28, -83654904712588e-25, 18673672637833906e-27, 8492220011056382e-26, -6077041247229011e-25, 6944540328946227e-25, 5044047056383437e-24, -178413869087571e-22, -8262387315626558e-24, 14906600135353622e-23, -17574611732098427e-23, -6670215479954893e-22, 18403637345177692e-22, 12479003175748342e-22, -10043260413334226e-21, 4638664981394295e-21, 36414012110508025e-21, -49077134161902505e-21, -8903901490044488e-20, 22957909822334563e-20, 11546560636589213e-20, -748674955911463e-18, 14156723931404644e-20, 0.0018759986682027956, -0.0013603738456396924, -0.003725461247074255, 0.0047848631124542415, 0.005838816627748945, -0.01206359196821849, -0.006815549764552309, 0.024688060010151867, 0.004431732910062988, -0.04333336861608628, 0.0034480189555409512, 0.06774789550190934, -0.0173419228313059, -0.09768535580565244, 0.0344786312750997, 0.1346275679102261, -0.04683823374455168, -0.18287733073298493, 0.03690688531571127, 0.24580815137375955, 0.0328578791633871, -0.30132780953264177, -0.23049895404758253, 0.20017614404598444, 0.5305162934414858, 0.5249982316303355, 0.32256336128552243, 0.13513791425364105, 0.039092608115405346, 0.007542650377646859, 879498515984387e-18, 4710807775014051e-20],
  db29: [2219191311588303e-29, -42856548700683443e-29, 31527624133703105e-28, -7832509733627818e-27, -2940589250764533e-26, 24070994535093427e-26, -3426800863263089e-25, -1893995386171984e-24, 7768978854770062e-24, 10765919066191961e-25, -6286156922010786e-23, 9387197411095864e-23, 2633898386997697e-22, -8975701750636281e-22, -3029054592052818e-22, 47506092464525525e-22, -35936448040251875e-22, -16573283953066164e-21, 2913344750169041e-20, 3645026068562775e-20, -12930448400807207e-20, -22920180412145e-18, 4111283454742767e-19, -20007113630767797e-20, -0.0010007783270856805, 0.001087053942226063, 0.0018771209257236502, -0.0034737989896811007, -0.0025508071277894726, 0.008469725493560752, 0.001737880332720511, -0.01704122457360669, 0.002648327307678168, 0.02947043187174764, -0.012917142554266795, -0.04518798127778834, 0.030531543272704135, 0.06347916458421186, -0.055027489525325726, -0.0851254926156355, 0.08322074716244976, 0.11447229589381826, -0.10784594993872142, -0.16087798859418773, 0.11241917487318838, 0.23610523615302595, -0.055706800072940856, -0.33004094891758806, -0.15402873445990006, 0.2891052383358292, 0.5513744327583752, 0.4897588047621993, 0.28065345597098296, 0.11137011695174052, 0.030773580221408376, 0.0057021265177733755, 6409516803044435e-19, 3318966279841525e-20],
  db30: [-7737942630954405e-30, 154399757084762e-27, -11852375921015822e-28, 3239428638532286e-27, 10001051313931712e-27, -9461387997276803e-26, 16136229782709042e-26, 6984862691832183e-25, -3331105680467578e-24, 5553397861397054e-25, 26054427549776254e-24, -47643799651394533e-24, -10004146823545009e-23, 42616623260115723e-23, 10994743385262033e-24, -21872676769961665e-22, 23275490984936866e-22, 7252145535890469e-21, -16361524787254266e-21, -13397168632939717e-21, 6982008370808328e-20, -854830546758407e-20, -21617183011696337e-20, 17248258423517096e-20, 5050948239033468e-19, -7678782504380919e-19, -8609276968110424e-19, 0.002324520094060099, 8433845866620934e-19, -0.005530730148192003, 6196717564977244e-19, 0.01091563165830489, -0.005296859666131087, -0.01839974386811734, 0.015287960769857396, 0.027078619595294184, -0.03226375891935221, -0.03567339749675961, 0.0567123657447357, 0.04380166467141773, -0.08765869003638366, -0.053806465458257076, 0.12274774604500938, 0.07277865897036442, -0.1572368179599938, -0.11455821943270778, 0.17782987324483673, 0.19946212158066431, -0.14196851333008292, -0.3329669750208556, -0.06618367077593731, 0.36624268337162796, 0.5575722329128364, 0.4504878218533178, 0.2420206709402141, 0.0912383040670157, 0.02413083267158838, 0.004300797165048069, 4666379504285509e-19, 23386161727314215e-21],
  db31: [26993828797626656e-31, -55594420505790146e-30, 44454670962919323e-29, -1324334917243963e-27, -332700896712598e-26, 36921088088711296e-27, -7348930032486264e-26, -2524043954153353e-25, 14085681510251775e-25, -6474311687959861e-25, -10615296021502523e-24, 23283097138214097e-24, 36168265173310047e-24, -19759251291702062e-23, 5327250656974915e-23, 9810015422044372e-22, -13690602309429407e-22, -30351423658915096e-22, 8795301342692988e-21, 4034520235184279e-21, -3631255157860086e-20, 1501335727444533e-20, 10895843504167668e-20, -12434116172502287e-20, -23965834694029495e-20, 4998816175637223e-19, 34313982969047345e-20, -0.001459041741985161, -6397901106014601e-20, 0.0033930667767159317, -0.00142826422321891, -0.006520852375874612, 0.005516163573310993, 0.010517639487371841, -0.01390055293926653, -0.01427627527776352, 0.02804761936675617, 0.016154171565985913, -0.04861907546485433, -0.014880026618104822, 0.07535361174328141, 0.01094129745236497, -0.10761277332349563, -0.008139832273469236, 0.1450895009319932, 0.015436988429488934, -0.18696236089571544, -0.04992634916046824, 0.2249667114737371, 0.14017828876527327, -0.21797848552356336, -0.3109551183195075, 0.027169212497369463, 0.4294688082061373, 0.5511398409142755, 0.40919220003742784, 0.20701287448523534, 0.07433609301164788, 0.018853691612985914, 0.0032368840686277213, 3394122037769957e-19, 1648013386456141e-20],
  db32: [-9421019139535079e-31, 2000715303810525e-29, -16638004894334023e-29, 5361482229611802e-28, 10756106535010622e-28, -14309187651692024e-27, 3263270741332908e-26, 8904723796221606e-26, -5881091462634606e-25, 43843877999404743e-26, 4250422311980593e-24, -1104383021722649e-23, -12199243594833731e-24, 8965966311957729e-23, -500336186874823e-22, -4285970693151457e-22, 7560047625595948e-22, 1202889036321621e-21, -4558309576264423e-21, -6361781532260255e-22, 18242684019806914e-21, -12940457794055127e-21, -5259809282684323e-20, 8103678329134838e-20, 10539154617398281e-20, -3059654423826912e-19, -10245373106073962e-20, 8673058518450555e-19, -2211678729579098e-19, -0.0019647405558217783, 0.0014689551004684678, 0.003627224640687865, -0.004649216751184412, -0.005411568257275791, 0.011017400715406881, 0.006167527310685675, -0.021662822836391194, -0.004145907660827218, 0.03705145792354468, -0.0023802644649325738, -0.05692631406247844, 0.014106151516106608, 0.08087414063848396, -0.029627872508447704, -0.10945611311608938, 0.04440490819993974, 0.14523207947528666, -0.04899511718467174, -0.1921023447085469, 0.024662444839697404, 0.24831064235688016, 0.06471335480551624, -0.2774215815584272, -0.26669818147667557, 0.12063053826561783, 0.4778091637339484, 0.5343179193409539, 0.36750962859734965, 0.1757507836394389, 0.06025749912033537, 0.014681046381419136, 0.002431261919572266, 24665669063809033e-20, 11614633021350149e-21],
  db33: [3289373678416306e-31, -7196510545363322e-30, 6214740247174398e-29, -21524883868333026e-29, -3343481218953279e-28, 5509414720765525e-27, -14202368598899367e-27, -30495744539458635e-27, 2426833102305682e-25, -2496402105246194e-25, -16713926772519324e-25, 5111211857347454e-24, 36728635768381814e-25, -39878381985188806e-24, 3377972703730854e-23, 18224433325710535e-23, -3985791291985944e-22, -44269234079528704e-23, 22883712761415273e-22, -3607516102879772e-22, -8866121366757737e-21, 9070805757828453e-21, 24233353988168903e-21, -49295644234173015e-21, -41604385162737096e-21, 17804318982512455e-20, 43931662517661856e-22, -4908329007590351e-19, 2727305847336937e-19, 0.0010743806963512913, -0.001204309257604659, -0.001860718214455796, 0.003480800953405712, 0.0023890624081659086, -0.00795354038705794, -0.0015942887824146048, 0.015316954115857666, -0.002167758617353607, -0.025728761754732973, 0.010703265820019549, 0.038687060760244966, -0.025248582977476498, -0.05347125133582229, 0.04573456189389668, 0.07019114394099653, -0.07030248505405616, -0.09114696835133149, 0.09478808805061596, 0.12196785640373461, -0.11084413311671079, -0.17142809905185932, 0.09985155868033815, 0.24542061211927912, -0.01927833943695276, -0.31599741076656024, -0.20420262239854212, 0.20958235071305542, 0.5112547705832675, 0.5093761725149396, 0.32671813011770756, 0.14818631318005282, 0.04861466653171619, 0.01139594337458161, 0.0018227094351640843, 17910161537027915e-20, 8186358314175091e-21],
  db34: [-114894475448059e-30, 25873383819356996e-31, -23170837039064084e-30, 8579194051799733e-29, 9799451158211598e-29, -21078791089153017e-28, 60801253540001675e-28, 10042087354617698e-27, -990477453763241e-25, 13004103186094153e-26, 6446378210323402e-25, -2316501946995483e-24, -8665744261368722e-25, 1740423332936068e-23, -1990346501531737e-23, -752670174041259e-22, 20259906666678593e-23, 1448195708333185e-22, -11163065348170084e-22, 4979718101421308e-22, 4169871758547028e-21, -5710826510998304e-21, -10576574942579506e-21, 28449514196978075e-21, 13531172272496496e-21, -9914697770780135e-20, 2660050018453442e-20, 26507723975580577e-20, -23267321402335316e-20, -5527355762144198e-19, 8751999064078689e-19, 8589959874363662e-19, -0.002399453943537056, -7692127975067837e-19, 0.005334950768759936, -6194748845153873e-19, -0.01004550670836152, 0.00471364926099981, 0.01640937419986519, -0.013143980016657161, -0.023671737922826366, 0.027228350756354196, 0.030739746573959344, -0.04743855964527776, -0.03701283841786245, 0.0731852354367956, 0.043576094649631296, -0.10294759699281408, -0.05448296806413905, 0.13412596027113613, 0.07799184693794811, -0.1609249271778668, -0.12733735822380116, 0.16660175041220746, 0.21690722018742759, -0.10389191551564048, -0.33152530150838694, -0.12824684217443716, 0.290366329507275, 0.5305550996564632, 0.47847874627937104, 0.28776505923371454, 0.1241524821113768, 0.03904884135178594, 0.008819889403884978, 0.00136406139005905, 129947620067953e-18, 5770510632730285e-21],
  db35: [40146287123334886e-33, -9298012529324185e-31, 8624037434720089e-30, -33977208567962675e-30, -25979543288938482e-30, 8015088533687901e-28, -25670654761550815e-28, -31256393571085576e-28, 40005366272537445e-27, -6407938256501889e-26, -2433545573751673e-25, 10308233454854333e-25, 5897951310384362e-26, -7458116552893037e-24, 10849027337899348e-24, 3008188650719067e-23, -9990396944534901e-23, -3700308378205125e-23, 5302368616904761e-22, -39039317332873064e-23, -18959296176931532e-22, 335334586287131e-20, 4308047861716731e-21, -15724420772702817e-21, -243700152682779e-20, 530414312291331e-19, -29769959628485097e-21, -13658830722611617e-20, 1700012283661249e-19, 2648328819961289e-19, -5864810318991818e-19, -3346692164250855e-19, 0.001549637469702363, 7615969435172737e-21, -0.0033576443809223834, 0.0014280887940707622, 0.006137754586740521, -0.00508599164923343, -0.00957779789923571, 0.012289436008118711, 0.012766456715656745, -0.024169497801660268, -0.014366839784220072, 0.04125469306470509, 0.013228549585036555, -0.06335603744044346, -0.009318558949903924, 0.08991354757072954, 0.004734229172641949, -0.12058552264339356, -0.004752680834111351, 0.1552924803962371, 0.01930954466601835, -0.19191958929859396, -0.06526287131067754, 0.2172992893210893, 0.16604135749078092, -0.18178697676672784, -0.32382286491211615, -0.04388388187393404, 0.36034564051804735, 0.5370084275091661, 0.4435927392240354, 0.2513073789944933, 0.10340445586147838, 0.031236288511490715, 0.006807292884319132, 0.0010191226803750982, 942146947557674e-19, 4067934061148559e-21],
  db36: [-14032741753731907e-33, 3339971984818693e-31, -32046285434017497e-31, 13380713862991059e-30, 5542263182639804e-30, -3029285026974877e-28, 1070969357114017e-27, 8876846287217375e-28, -1599716689261357e-26, 3037429098112535e-26, 8962418203859612e-26, -45125457785632494e-26, 10908155537137518e-26, 3138841695782424e-24, -5612784343327791e-24, -11560936888170085e-24, 4799043465450992e-23, 2753249073339512e-24, -24553776584342327e-23, 25484235225565776e-23, 8311421279707779e-22, -18708116028591808e-22, -15861457824345775e-22, 8372218198160788e-21, -1183471059985616e-21, -27313908246543378e-21, 23751066836608608e-21, 669474119693059e-19, -11318994680846657e-20, -11551188958435271e-20, 36935072849675105e-20, 8614565758992702e-20, -9463403823261102e-19, 2776812795712026e-19, 0.0019907937718517373, -0.0015030740662966438, -0.0034845414454048834, 0.004413484835350576, 0.005022989106665829, -0.009990263473281372, -0.005657813245058818, 0.01906359478062536, 0.003984040198717005, -0.0319807206776397, 0.0014249726617653917, 0.04851308354780909, -0.011319100316817429, -0.06820901663681751, 0.02503872144956849, 0.09115678225801654, -0.03988085357551317, -0.11880375431013564, 0.05027618007353843, 0.1541062366276429, -0.045861400746392715, -0.19933720560864962, 0.007278515095792229, 0.2465372776089742, 0.09811420416311477, -0.24680703697812553, -0.2944210395891146, 0.04397519752934863, 0.4178753356009698, 0.5322668952607287, 0.4064336977082553, 0.2177569530979008, 0.08565209259526409, 0.024890565644827965, 0.005240297377409884, 7602151099668488e-19, 6826028678546358e-20, 2867925182755946e-21],
  db37: [49066150649352034e-34, -11992803358528796e-32, 11890123875082528e-31, -5243025691884206e-30, -4518889607463727e-31, 11380528309214397e-29, -44216124098721056e-29, -20963631942348006e-29, 63349554409739135e-28, -13984157155376414e-27, -3203398244123242e-26, 1946164894082315e-25, -1031411129096975e-25, -1297205001469435e-24, 2793974465953983e-24, 4224485706362419e-24, -22521938367248057e-24, 53506575154614344e-25, 11090312322164394e-23, -15098853886715837e-23, -3494948603445728e-22, 10021213992971776e-22, 4854731396996412e-22, -43099415565970926e-22, 18499450031155903e-22, 13543277184167817e-21, -16391624961605832e-21, -309866292761993e-19, 7055138782065466e-20, 4336726125945695e-20, -22089440324554938e-20, 15344390231955034e-21, 5490532773373631e-19, -32807884708801983e-20, -0.0011114848653186302, 0.0012639342581174772, 0.0018168713438014236, -0.0033945232764083988, -0.0022480531870038246, 0.007387757452855584, 0.0015193057788333991, -0.013763981962894785, 0.0016904723834844238, 0.022618651544599473, -0.008833493890410233, -0.03352358406410097, 0.020972800592597547, 0.045807944151268334, -0.03825382947938425, -0.05925681563265897, 0.059567410871529954, 0.07504761994836018, -0.08233021190655741, -0.09660754061668439, 0.10178029683881418, 0.12992964695985376, -0.10845171382330178, -0.181962291778608, 0.08180602838721862, 0.2515232543602687, 0.01967150045235939, -0.29437591526266177, -0.24618042976108342, 0.13087896323302017, 0.4622075536616057, 0.5181670408556229, 0.36844097240030615, 0.18732633186206493, 0.0705848259771816, 0.01976228615387959, 0.0040241403682572865, 5662418377066724e-19, 4942343750628132e-20, 20220608624983923e-22],
  db38: [-17161524510887442e-34, 43045968395587903e-33, -4405307042483461e-31, 20450996767889887e-31, -4563397162127374e-31, -4249817819571463e-29, 18086612362745306e-29, 2626496504065252e-29, -24847892375636427e-28, 6291537317039508e-27, 11016929345994545e-27, -8278256522538134e-26, 6732336490189309e-26, 5261132557357599e-25, -13491977539834489e-25, -14363294877951358e-25, 10347045392748585e-24, -5424274800287298e-24, -48847579374592866e-24, 8400351046895966e-23, 13963775455083553e-23, -5187733738874145e-22, -8487087586072593e-23, 21499602699396653e-22, -15508443501186026e-22, -6456730428469619e-21, 10373591840455998e-21, 13341761499213504e-21, -4175141648540398e-20, -11554091038337172e-21, 12620433501661708e-20, -455568269666842e-19, -3031020460726612e-19, 28176392503806707e-20, 5810759750532864e-19, -9424614077227377e-19, -8448626665537775e-19, 0.0024006977818909732, 7169821821064019e-19, -0.005071314509218348, 5625715748403532e-19, 0.00921478503219718, -0.004131306656031089, -0.014701882065398682, 0.011290497278685965, 0.020904645255655243, -0.023114134020549317, -0.026891493880894516, 0.04005498110511595, 0.03198987753153781, -0.06176620870841316, -0.036605103402874296, 0.08720439826203975, 0.04309589543304764, -0.11473117071074437, -0.05658645863072738, 0.14141473407338268, 0.08563812155615105, -0.15991256515824437, -0.1417956859730596, 0.14998511961871702, 0.2321259638353531, -0.06226650604782432, -0.3216756378089979, -0.1828676677083359, 0.2130505713555785, 0.4933560785171008, 0.4965911753117181, 0.33077578141101466, 0.1600719935641107, 0.057889943612859256, 0.015637249347572157, 0.0030830881192537517, 42117026647271163e-20, 3576251994264023e-20, 14257766416741318e-22],
  sym2: [-0.12940952255092145, 0.22414386804185735, 0.836516303737469, 0.48296291314469025],
  sym3: [0.035226291882100656, -0.08544127388224149, -0.13501102001039084, 0.4598775021193313, 0.8068915093133388, 0.3326705529509569],
  sym4: [-0.07576571478927333, -0.02963552764599851, 0.49761866763201545, 0.8037387518059161, 0.29785779560527736, -0.09921954357684722, -0.012603967262037833, 0.0322231006040427],
  sym5: [0.027333068345077982, 0.029519490925774643, -0.039134249302383094, 0.1993975339773936, 0.7234076904024206, 0.6339789634582119, 0.01660210576452232, -0.17532808990845047, -0.021101834024758855, 0.019538882735286728],
  sym6: [0.015404109327027373, 0.0034907120842174702, -0.11799011114819057, -0.048311742585633, 0.4910559419267466, 0.787641141030194, 0.3379294217276218, -0.07263752278646252, -0.021060292512300564, 0.04472490177066578, 0.0017677118642428036, -0.007800708325034148],
  sym7: [0.002681814568257878, -0.0010473848886829163, -0.01263630340325193, 0.03051551316596357, 0.0678926935013727, -0.049552834937127255, 0.017441255086855827, 0.5361019170917628, 0.767764317003164, 0.2886296317515146, -0.14004724044296152, -0.10780823770381774, 0.004010244871533663, 0.010268176708511255],
  sym8: [-0.0033824159510061256, -5421323317911481e-19, 0.03169508781149298, 0.007607487324917605, -0.1432942383508097, -0.061273359067658524, 0.4813596512583722, 0.7771857517005235, 0.3644418948353314, -0.05194583810770904, -0.027219029917056003, 0.049137179673607506, 0.003808752013890615, -0.01495225833704823, -3029205147213668e-19, 0.0018899503327594609],
  sym9: [0.0014009155259146807, 6197808889855868e-19, -0.013271967781817119, -0.01152821020767923, 0.03022487885827568, 5834627461258068e-19, -0.05456895843083407, 0.238760914607303, 0.717897082764412, 0.6173384491409358, 0.035272488035271894, -0.19155083129728512, -0.018233770779395985, 0.06207778930288603, 0.008859267493400484, -0.010264064027633142, -4731544986800831e-19, 0.0010694900329086053],
  sym10: [7701598091144901e-19, 9563267072289475e-20, -0.008641299277022422, -0.0014653825813050513, 0.0459272392310922, 0.011609893903711381, -0.15949427888491757, -0.07088053578324385, 0.47169066693843925, 0.7695100370211071, 0.38382676106708546, -0.03553674047381755, -0.0319900568824278, 0.04999497207737669, 0.005764912033581909, -0.02035493981231129, -8043589320165449e-19, 0.004593173585311828, 57036083618494284e-21, -4593294210046588e-19],
  sym11: [17172195069934854e-20, -38795655736158566e-21, -0.0017343662672978692, 5883527353969915e-19, 0.00651249567477145, -0.009857934828789794, -0.024080841595864003, 0.0370374159788594, 0.06997679961073414, -0.022832651022562687, 0.09719839445890947, 0.5720229780100871, 0.7303435490883957, 0.23768990904924897, -0.2046547944958006, -0.1446023437053156, 0.03526675956446655, 0.04300019068155228, -0.0020034719001093887, -0.006389603666454892, 11053509764272153e-20, 4892636102619239e-19],
  sym12: [11196719424656033e-20, -11353928041541452e-21, -0.0013497557555715387, 18021409008538188e-20, 0.007414965517654251, -0.0014089092443297553, -0.024220722675013445, 0.0075537806116804775, 0.04917931829966084, -0.03584883073695439, -0.022162306170337816, 0.39888597239022, 0.7634790977836572, 0.46274103121927235, -0.07833262231634322, -0.17037069723886492, 0.01530174062247884, 0.05780417944550566, -0.0026043910313322326, -0.014589836449234145, 30764779631059454e-20, 0.002350297614183465, -18158078862617515e-21, -1790665869750869e-19],
  sym13: [6820325263075319e-20, -3573862364868901e-20, -0.0011360634389281183, -1709428585302221e-19, 0.0075262253899681, 0.005296359738725025, -0.02021676813338983, -0.017211642726299048, 0.013862497435849205, -0.0597506277179437, -0.12436246075153011, 0.19770481877117801, 0.6957391505614964, 0.6445643839011856, 0.11023022302137217, -0.14049009311363403, 0.008819757670420546, 0.09292603089913712, 0.017618296880653084, -0.020749686325515677, -0.0014924472742598532, 0.0056748537601224395, 41326119884196064e-20, -7213643851362283e-19, 3690537342319624e-20, 7042986690694402e-20],
  sym14: [-25879090265397886e-21, 11210865808890361e-21, 39843567297594335e-20, -6286542481477636e-20, -0.002579441725933078, 3664765736601183e-19, 0.01003769371767227, -0.002753774791224071, -0.029196217764038187, 0.004280520499019378, 0.03743308836285345, -0.057634498351326995, -0.03531811211497973, 0.39320152196208885, 0.7599762419610909, 0.4753357626342066, -0.05811182331771783, -0.15999741114652205, 0.02589858753104667, 0.06982761636180755, -0.002365048836740385, -0.019439314263626713, 0.0010131419871842082, 0.004532677471945648, -7321421356702399e-20, -6057601824664335e-19, 19329016965523917e-21, 44618977991475265e-21],
  sym15: [9712419737963348e-21, -735966679891947e-20, -16066186637495343e-20, 5512254785558665e-20, 0.0010705672194623959, -2673164464718057e-19, -0.0035901654473726417, 0.003423450736351241, 0.01007997708790567, -0.01940501143093447, -0.03887671687683349, 0.021937642719753955, 0.04073547969681068, -0.04108266663538248, 0.11153369514261872, 0.5786404152150345, 0.7218430296361812, 0.2439627054321663, -0.1966263587662373, -0.1340562984562539, 0.06839331006048024, 0.06796982904487918, -0.008744788886477952, -0.01717125278163873, 0.0015261382781819983, 0.003481028737064895, -10815440168545525e-20, -40216853760293483e-20, 2171789015077892e-20, 2866070852531808e-20],
  sym16: [6230006701220761e-21, -3113556407621969e-21, -10943147929529757e-20, 28078582128442894e-21, 8523547108047095e-19, -1084456223089688e-19, -0.0038809122526038786, 7182119788317892e-19, 0.012666731659857348, -0.0031265171722710075, -0.031051202843553064, 0.004869274404904607, 0.032333091610663785, -0.06698304907021778, -0.034574228416972504, 0.39712293362064416, 0.7565249878756971, 0.47534280601152273, -0.054040601387606135, -0.15959219218520598, 0.03072113906330156, 0.07803785290341991, -0.003510275068374009, -0.024952758046290123, 0.001359844742484172, 0.0069377611308027096, -22211647621176323e-20, -0.0013387206066921965, 3656592483348223e-20, 16545679579108483e-20, -5396483179315242e-21, -10797982104319795e-21],
  sym17: [4297343327345983e-21, 27801266938414138e-22, -6293702597554192e-20, -13506383399901165e-21, 4759963802638669e-19, -138642302680455e-18, -0.0027416759756816018, 8567700701915741e-19, 0.010482366933031529, -0.004819212803176148, -0.03329138349235933, 0.01790395221434112, 0.10475461484223211, 0.0172711782105185, -0.11856693261143636, 0.1423983504146782, 0.6507166292045456, 0.681488995344925, 0.18053958458111286, -0.15507600534974825, -0.08607087472073338, 0.016158808725919346, -0.007261634750928767, -0.01803889724191924, 0.009952982523509598, 0.012396988366648726, -0.001905407689852666, -0.003932325279797902, 58400428694052584e-21, 7198270642148971e-19, 2520793314082878e-20, -7607124405605129e-20, -24527163425833e-19, 37912531943321266e-22],
  sym18: [26126125564836423e-22, 1354915761832114e-21, -45246757874949856e-21, -14020992577726755e-21, 39616840638254753e-20, 7021273459036268e-20, -0.002313871814506099, -41152110923597756e-20, 0.009502164390962365, 0.001642986397278216, -0.030325091089369604, -0.005077085160757053, 0.08421992997038655, 0.03399566710394736, -0.15993814866932407, -0.052029158983952786, 0.47396905989393956, 0.7536291401017928, 0.40148386057061813, -0.032480573290138676, -0.07379920729060717, 0.028529597039037808, 0.006277944554311694, -0.03171268473181454, -0.0032607442000749834, 0.015012356344250213, 0.001087784789595693, -0.005239789683026608, -18877623940755607e-20, 0.0014280863270832796, 4741614518373667e-20, -2658301102424104e-19, -9858816030140058e-21, 2955743762093081e-20, 7847298055831765e-22, -15131530692371587e-22],
  sym19: [5487732768215838e-22, -6463651303345963e-22, -11880518269823984e-21, 8873312173729286e-21, 1155392333357879e-19, -4612039600210587e-20, -635764515004334e-18, 15915804768084938e-20, 0.0021214250281823303, -0.0011607032572062486, -0.005122205002583014, 0.007968438320613306, 0.01579743929567463, -0.02265199337824595, -0.046635983534938946, 0.0070155738571741596, 0.008954591173043624, -0.06752505804029409, 0.10902582508127781, 0.578144945338605, 0.7195555257163943, 0.2582661692372836, -0.17659686625203097, -0.11624173010739675, 0.09363084341589714, 0.08407267627924504, -0.016908234861345205, -0.02770989693131125, 0.004319351874894969, 0.008262236955528255, -6179223277983108e-19, -0.0017049602611649971, 12930767650701415e-20, 2762187768573407e-19, -16821387029373716e-21, -28151138661550245e-21, 20623170632395688e-22, 17509367995348687e-22],
  sym20: [3695537474835221e-22, -19015675890554106e-23, -7919361411976999e-21, 3025666062736966e-21, 7992967835772481e-20, -1928412300645204e-20, -4947310915672655e-19, 7215991188074035e-20, 0.002088994708190198, -3052628317957281e-19, -0.006606585799088861, 0.0014230873594621453, 0.01700404902339034, -0.003313857383623359, -0.031629437144957966, 0.008123228356009682, 0.025579349509413946, -0.07899434492839816, -0.02981936888033373, 0.4058314443484506, 0.75116272842273, 0.47199147510148703, -0.0510883429210674, -0.16057829841525254, 0.03625095165393308, 0.08891966802819956, -0.0068437019650692274, -0.035373336756604236, 0.0019385970672402002, 0.012157040948785737, -6111263857992088e-19, -0.0034716478028440734, 1254409172306726e-19, 7476108597820572e-19, -26615550335516086e-21, -11739133516291466e-20, 4525422209151636e-21, 122872527779612e-19, -32567026420174407e-23, -6329129044776395e-22],
  coif1: [-0.015655728135791993, -0.07273261951252645, 0.3848648468648578, 0.8525720202116004, 0.3378976624574818, -0.07273261951252645],
  coif2: [-720549445520347e-18, -0.0018232088709110323, 0.005611434819368834, 0.02368017194684777, -0.05943441864643109, -0.07648859907828076, 0.4170051844232391, 0.8127236354494135, 0.3861100668227629, -0.0673725547237256, -0.04146493678687178, 0.01638733646320364],
  coif3: [-3459977319727278e-20, -70983302506379e-18, 4662169598204029e-19, 0.0011175187708306303, -0.0025745176881367972, -0.009007976136730624, 0.015880544863669452, 0.03455502757329774, -0.08230192710629983, -0.07179982161915484, 0.42848347637737, 0.7937772226260872, 0.40517690240911824, -0.06112339000297255, -0.06577191128146936, 0.023452696142077168, 0.007782596425672746, -0.003793512864380802],
  coif4: [-17849909144933469e-22, -3259647940030751e-21, 31229861599195265e-21, 6233885431278719e-20, -2599743371222568e-19, -5890202246332165e-19, 0.0012665610789256603, 0.0037514346971460866, -0.0056582838001308835, -0.015211728187697211, 0.02508225333794961, 0.03933442260558915, -0.09622042453595264, -0.06662747236681717, 0.43438603311435653, 0.7822389344242826, 0.41530842700068227, -0.05607731960356926, -0.08126671024919373, 0.02668230466960483, 0.01606894713157503, -0.007346167936268051, -0.001629492425226786, 892313902537003e-18],
  coif5: [-9604010112767894e-23, -16237995172048338e-23, 20612203985788783e-22, 37007277113394796e-22, -21270221672515614e-21, -412198619242655e-19, 14035632812373243e-20, 3018579416682448e-19, -6375589261258812e-19, -0.0016616273039298788, 0.0024315754425382886, 0.006761520220620417, -0.009159507338676163, -0.019758391600965465, 0.032674799467057355, 0.041287530472117834, -0.10556315130733723, -0.06203775157498196, 0.4379823066591634, 0.7742936228603274, 0.42157126673075435, -0.052046670253554764, -0.09192158806008609, 0.028169744270532353, 0.023408322118927783, -0.010131584846900276, -0.00415931262757864, 0.0021782943778456947, 3585777411617577e-19, -212081862067494e-18],
  coif6: [-5309088417196894e-24, -8487143396262437e-24, 13503244993561446e-23, 2255997852816182e-22, -16596192951024209e-22, -2924385559757523e-21, 13139851354021442e-21, 2473655932872323e-20, -7528004306935965e-20, -1545771992797995e-19, 3252223590102408e-19, 7698547307507267e-19, -0.0011574350134273348, -0.0030739395072085594, 0.0038576582705936867, 0.009591090175904054, -0.012650067908732352, -0.022950153279849065, 0.03888132625151076, 0.04185249067613627, -0.11226080796481724, -0.0581089179726148, 0.4404011911268528, 0.7684032575798925, 0.42581954501283853, -0.04876407217567388, -0.09967300204601176, 0.02878611434666557, 0.029645772891323842, -0.012231577790037914, -0.007029406391002729, 0.0035390198715409982, 0.0010916247123259031, -6246130439256836e-19, -8117002626784841e-20, 50775487836340565e-21],
  coif7: [-2990566231736866e-25, -4578334067792951e-25, 8796593384856987e-24, 13935103885216453e-24, -12550913190794572e-23, -20693205243938526e-23, 11579769069489573e-22, 20020780498554183e-22, -7771243547311862e-21, -14235636978451501e-21, 404304824171402e-19, 7971050025993867e-20, -16781721215484974e-20, -36906682873489536e-20, 5794994482340954e-19, 0.0014347418566524124, -0.0018015372833330428, -0.004617842130433119, 0.005431316442880096, 0.012052338241841624, -0.015946846819567942, -0.025154257568539024, 0.04399304616307942, 0.04170535760257679, -0.11729357104319278, -0.054751241648150456, 0.44213746140184257, 0.7638153654167334, 0.4288888072494226, -0.0460333970384663, -0.1055561682215613, 0.02893704198352315, 0.03491050510474272, -0.0138025542362884, -0.00993889526908058, 0.004829446560702039, 0.002105772041410548, -0.0011693144285797635, -2872023753570612e-19, 1751021677848318e-19, 1871135500141218e-20, -12222250624065772e-21],
  coif8: [-17079895947055486e-27, -25254234938854572e-27, 5704810333909736e-25, 8669995082338711e-25, -9271205591546297e-24, -1454000853375353e-23, 9772418508367799e-23, 1589351722153065e-22, -7515021558886325e-22, -12754542996407565e-22, 4496936443579392e-21, 8031502995440787e-21, -21802000767010356e-21, -4147478606916182e-20, 8754452091843062e-20, 18169287648431021e-20, -29777893219564e-17, -6871716433480045e-19, 8967760630796798e-19, 0.002235649422048103, -0.0025440037102452736, -0.006156659548258421, 0.007065827011035097, 0.014117470077618783, -0.01898524469525487, -0.026656710542648603, 0.04825237108568226, 0.04118580667625654, -0.12121116823149648, -0.05186074316118868, 0.44344254984152603, 0.7601133020179406, 0.43120981555508764, -0.04371898336594559, -0.11016997698347017, 0.02882862175928801, 0.03937203787797985, -0.014978462081708435, -0.012742370632719796, 0.005994849192155886, 0.0033008250106161103, -0.001783260008597197, -6235604474579403e-19, 3712949956074124e-19, 754736783816504e-19, -48296315214092946e-21, -4368264820320075e-21, 29543365214148865e-22],
  coif9: [-9858437261237078e-28, -1416273550918584e-27, 3686179736445179e-26, 54171009642830385e-27, -6723464414885984e-25, -10136275688170466e-25, 797400588684683e-23, 12375256619810126e-24, -6916547041218038e-23, -11096670180879424e-23, 4679584769454299e-22, 7802480329370886e-22, -25723835744866874e-22, -4488111475152765e-21, 11814409451578695e-21, 2177639641002903e-20, -4613708198462493e-20, -9135595508746477e-20, 15541352126673886e-20, 3369138692848271e-19, -46272908550530433e-20, -0.001095745627952607, 0.00126969092513534, 0.003113227788384304, -0.0033576745265865788, -0.007614042448258918, 0.008702757446229182, 0.01581871581592506, -0.021754553510948845, -0.027661239498680462, 0.05184461568624732, 0.04047376745572896, -0.12434558953929063, -0.04934886629362917, 0.44445789317644796, 0.7570455233843789, 0.4330267511031542, -0.041726110205852804, -0.11388350819004509, 0.028572667556949285, 0.04318172760825045, -0.015860223894792906, -0.015376649629718764, 0.007022340460196238, 0.004597056424920538, -0.0024212416736516485, -0.001075458272741238, 626473032139716e-18, 18228485966342262e-20, -11443395278590283e-20, -1978720443246248e-20, 1315888564542533e-20, 10293200668945786e-22, -7164920431247886e-22],
  coif10: [-5737961266897435e-29, -8044508599489871e-29, 2374617931225516e-27, 3393464737916166e-27, -48040522124783065e-27, -701292033330539e-25, 6333121950019277e-25, 94678306369391e-23, -6118910132543529e-24, -939633274741924e-23, 4620903057304521e-23, 7315542758722409e-23, -2840907583862188e-22, -4657624401004923e-22, 14624450319782122e-22, 24972027910054274e-22, -6434329489073881e-21, -11531058392150231e-21, 24541910121029197e-21, 46724981354812776e-21, -8202162255997293e-20, -16857983433223972e-20, 2436317307208456e-19, 5451673708605962e-19, -6598662532419506e-19, -0.0015748582231923617, 0.0016899697926397446, 0.004020222790700274, -0.004218113884810503, -0.008953207286543774, 0.010305378002449852, 0.01720591249831959, -0.024267328682795093, -0.028310063944428577, 0.05490896399592108, 0.039668349279538065, -0.12690910430554908, -0.04714526253802028, 0.445269197719615, 0.754450109494782, 0.43448818216271134, -0.03998711301587224, -0.11693607050206899, 0.028232912738798778, 0.046462747054700444, -0.016521511268705533, -0.017820445781285547, 0.007917157067706418, 0.0059373732658958775, -0.003053992493811566, -0.001620778108853293, 9249399604237315e-19, 34345502618015684e-20, -21177413649420268e-20, -5264472185921728e-20, 34459693234170226e-21, 5173962608452716e-21, -3551205538569571e-21, -24427648648848456e-23, 17423674803127223e-23],
  coif11: [-33623613180937427e-31, -4615818040032402e-30, 1525825549533055e-28, 21292784594645594e-29, -3391025392797988e-27, -4818423114601901e-27, 4919793979271459e-26, 7131883881772345e-26, -5240838827477836e-25, -77681779289702e-23, 4371514216501341e-24, 6643004284847311e-24, -29737144543121354e-24, -4647551654558209e-23, 16966516600849333e-23, 273769336370002e-21, -8287967353524098e-22, -13873754845796895e-22, 35211459772931156e-22, 6153164872698854e-21, -13163750930799775e-21, -24235592024624014e-21, 4368364304478778e-20, 8582415436286544e-20, -1298668208927486e-19, -27542687784672955e-20, 3512267504200824e-19, 8017452103384918e-19, -8861775180562737e-19, -0.0021036100764663637, 0.002149020717634627, 0.004922673261101513, -0.005105112841283235, -0.010160884866512015, 0.011851974427506963, 0.018329643336621636, -0.026545070862175356, -0.028702596019727928, 0.0575502447040702, 0.038825603724123164, -0.12904373222526422, -0.04519495629357892, 0.44593144282059277, 0.7522175440402374, 0.43568960835151255, -0.038452460685844056, -0.11948939622817124, 0.027847051241316454, 0.049312538937724984, -0.017015922424480568, -0.020073251976164126, 0.008691538302863684, 0.007283017155944007, -0.0036638635291587457, -0.002236842519594617, 0.0012520730398850818, 5577204869484765e-19, -3381080420145401e-19, -10766668137712068e-20, 6942759574780768e-20, 1503949885335962e-20, -10185919231767138e-21, -13493521791802846e-22, 9510573210512222e-22, 5829773387691354e-23, -42466588505053215e-24],
  coif12: [-19813377170414736e-32, -2670361623332566e-31, 9783102459953237e-30, 13374548129663105e-30, -23693808823010433e-29, -32900456000023057e-29, 37520235203128594e-28, 5299712095238988e-27, -4369389307221472e-26, -6288984311455846e-26, 3990594029041717e-25, 5864666471845081e-25, -29769070322269534e-25, -44775234981507144e-25, 18654137706790354e-24, 2879531926985976e-23, -10022581131987928e-23, -15931230530960278e-23, 46902731107106103e-23, 7708437343672786e-22, -1935601054214237e-21, -33062392128971766e-22, 7112977349641407e-21, 12718544951144566e-21, -2344975069700953e-20, -4433611442746385e-20, 698246553433854e-19, 1411686033736131e-19, -18957894275957224e-20, -41198987135958684e-20, 47699273328864105e-20, 0.001099444238862774, -0.0011384852551442936, -0.0026630986958948283, 0.002638532076072489, 0.005797853171804964, -0.006002793708808538, -0.011236928414836344, 0.013330755435505158, 0.019235228829337574, -0.02861160212351853, -0.028908947441411717, 0.05984819686064441, 0.03797767256570917, -0.13084806656615866, -0.04345493993503663, 0.4464815228895739, 0.7502707776506686, 0.43669517449050693, -0.03708505815411896, -0.12165660970268917, 0.02743798196811415, 0.05180772024804606, -0.017382714538990422, -0.022144389024790895, 0.009359630574317225, 0.008608649814937598, -0.004241021014921407, -0.0029033496249956684, 0.0015956995222675778, 8204877603314604e-19, -4894690765309505e-19, -18759057842499834e-20, 11925526520634742e-20, 33195586707854686e-21, -22199299361439428e-21, -4255365106601994e-21, 2965411949878776e-21, 3510411417820054e-22, -2531117984656268e-22, -13976374181436278e-24, 1037010009101513e-23],
  coif13: [-11730386640303018e-33, -15554270417986292e-33, 626097167955162e-30, 8406602973450898e-31, -16413244059647732e-30, -223397799523526e-28, 28171589120208276e-29, 3891579035068562e-28, -35608264474554287e-28, -499908968900025e-26, 3534700054054496e-26, 5051249576886846e-26, -2869880459508663e-25, -41821465407121307e-26, 1959961326135216e-24, 29186399704548127e-25, -11492127566309325e-24, -17530546273017996e-24, 58765319522698225e-24, 9209610667203678e-23, -2653281517709694e-22, -42870074334562694e-23, 10684276177195792e-22, 17875606278098434e-22, -3868533337330695e-21, -6740799218474298e-21, 12676538815653462e-21, 23187742509380654e-21, -37799662099993004e-21, -732975891000369e-19, 10322189107027523e-20, 2139168889952906e-19, -2607867431764195e-19, -5766881259563565e-19, 6196153396181822e-19, 0.0014301051868561214, -0.0014135265368952603, -0.003237559413824625, 0.0031508776381888974, 0.006631574528454967, -0.006899115322911729, -0.012188034671027213, 0.014736317631638981, 0.01996119614595352, -0.030490095794234087, -0.02897913316298715, 0.06186422181011113, 0.03714297920870842, -0.13239268372862886, -0.041891314001197784, 0.4469451189120829, 0.7485538324581938, 0.43754954331413537, -0.03585654727086103, -0.12351915633983332, 0.02701986705945437, 0.05400870551305577, -0.017650941474490738, -0.024047340050364834, 0.009935243248428365, 0.00989833068184399, -0.004780675949334216, -0.003603311278768316, 0.0019462954123873873, 0.001125533913083125, -661238086717906e-18, -29338106939892823e-20, 18399068204652167e-20, 6181045384455713e-20, -4083713796575876e-20, -1008560197073056e-20, 69523017512637995e-22, 11938880784407088e-22, -8524405890651041e-22, -9111838156033149e-23, 6701078769903018e-23, 336329851203463e-23, -2536460462157101e-24],
  coif14: [-6972752077994577e-34, -9112090547755774e-34, 4000437986126701e-32, 5286274517465632e-32, -11286067317116846e-31, -15093680534110733e-31, 2087175435684504e-29, 2827804378477004e-29, -2845914016875714e-28, -39104860636051463e-29, 3051235212860773e-27, 4257417896733187e-27, -26789821104151334e-27, -3801184928644451e-26, 19809120346710113e-26, 2862848247030911e-25, -12590752100024664e-25, -18568684752939706e-25, 6987387541011994e-24, 10538640451894265e-24, -3427757286145719e-23, -5300650696936342e-23, 15013413713144253e-23, 23876494051964654e-23, -5919974641332918e-22, -971842353346463e-21, 21160757624955858e-22, 3602893601306652e-21, -68957093978400805e-22, -12254515725465707e-21, 20583278936576757e-21, 3849201590195014e-20, -565441840412094e-19, -11221961943808774e-20, 14390413588042603e-20, 3043599006063343e-19, -34297286150624035e-20, -7668251488526076e-19, 7777201566101956e-19, 0.0017856181989036103, -0.0017080538661070365, -0.003814524076580171, 0.0036793235019773754, 0.0074157782307655, -0.0077852024170722255, -0.013024088005389463, 0.016067283926065306, 0.020539499874530513, -0.03220185256406462, -0.02894925613194684, 0.063646203141354, 0.03633187623818003, -0.13372942834321538, -0.04047709315229175, 0.4473406567537405, 0.7470249379615077, 0.43828475995016103, -0.03474484970544801, -0.12513713600885462, 0.02660154627198806, 0.05596345341137636, -0.01784235415243864, -0.02579684377082798, 0.010430949170645139, 0.01114255210951469, -0.005281202836308561, -0.004323062280774556, 0.0022967107264584086, 0.0014661214569906416, -8488083847885695e-19, -42463732869716845e-20, 2628623520649985e-19, 10248333219568599e-20, -6692604993754285e-20, -19995576397409376e-21, 13640357675528054e-21, 30247808186844957e-22, -21394639250579226e-22, -3324658385771607e-22, 2424279845810464e-22, 2360235756379167e-23, -17662495148738494e-24, -8118993462836169e-25, 6212814528402405e-25],
  coif15: [-41590573930635623e-36, -5364244753127261e-35, 2552475920584872e-33, 33250227224748574e-34, -7710937330347505e-32, -10152622757776431e-32, 1528582254287465e-30, 20358794477130563e-31, -2236551020293379e-29, -3015982985137597e-29, 2575890601011181e-28, 352051387891066e-27, -24321347403077765e-28, -337280719675715e-26, 1936074181554065e-26, 27277991222913513e-27, -13262295239786245e-26, -19012249889043818e-26, 7940677605424421e-25, 11601835214850227e-25, -4207104779368382e-24, -6276946965454188e-24, 1992151339689276e-23, 30420306905522665e-24, -8500698229913931e-23, -13320726739212342e-23, 3291526254111233e-22, 5309958252905003e-22, -11633685314082286e-22, -1939800386832085e-21, 3772091064754691e-21, 6534415586793016e-21, -11267101774009072e-21, -20413990718732566e-21, 31122483672216425e-21, 594367722239149e-19, -798658233350688e-19, -16180532955436765e-20, 19175221055863048e-20, 41206868138830995e-20, -4355429437926704e-19, -9790730546106287e-19, 9498999754877983e-19, 0.0021584984665309805, -0.0020189297967994208, -0.004384524134541961, 0.0042180895009639825, 0.008146642682593415, -0.008654690594816529, -0.013756093488966998, 0.01732475364848346, 0.020996338546795255, -0.03376590813619631, -0.028845673444251017, 0.0652319448331683, 0.03554988160862526, -0.1348972365781996, -0.03919056961249979, 0.44768169876169045, 0.7456522133710781, 0.43892440853136216, -0.0337324960509805, -0.12655584892864374, 0.02618853484172406, 0.05771035117514861, -0.017973423829255167, -0.02740743945377812, 0.010857812184642856, 0.012336147571654249, -0.005742902847255388, -0.005051893642506076, 0.0026417538147238176, 0.0018356604466900303, -0.0010479389168413227, -5800110441534674e-19, 3545813856134762e-19, 15621764400384816e-20, -10088156289150039e-20, -3505374322008593e-20, 23673215731114123e-21, 63636840151377605e-22, -4460423183361215e-21, -8968212011102488e-22, 6485869388545793e-22, 9197256712539524e-23, -6831331679744407e-23, -6102214747289204e-24, 4637763468611607e-24, 19651736248532452e-26, -15236571538490177e-26],
  coif16: [-24882348740871053e-37, -3171243373967865e-36, 1626584021224701e-34, 20917311921863158e-35, -5238852980994671e-33, -6801835449347436e-33, 11082430334134505e-32, 14537260798059527e-32, -17320153218245642e-31, -2297130946940807e-30, 21327620856639504e-30, 2862384604227304e-29, -21550866999641267e-29, -2929603467665681e-28, 1837741692652944e-27, 2533043295168227e-27, -13498670292821783e-27, -1888754243442615e-26, 8674866101263907e-26, 1233822423910208e-25, -4937872384599663e-25, -7149797543708523e-25, 25144313898152126e-25, 37128890308434562e-25, -11548600098911635e-24, -17425737163136953e-24, 4817367733205772e-23, 7445242757454341e-23, -1835890843628986e-22, -2914269718183252e-22, 6424757126690244e-22, 10510455241801266e-22, -2073723145043526e-21, -35111629395158586e-22, 61967347722344424e-22, 10919026051004468e-21, -1720027603845479e-20, -31753723132732214e-21, 4450165161739414e-20, 866638640700267e-19, -10783305712030611e-20, -22237656647526452e-20, 2465548333905216e-19, 5360682879309423e-19, -5378608496461215e-19, -0.0012098453397664975, 0.0011347385993702146, 0.0025421630161041337, -0.0023432001881844894, -0.004940628195250106, 0.004762320192500803, 0.008823187183975602, -0.009503158857743535, -0.014395049063084732, 0.018511294910050092, 0.021353089890706896, -0.0351990273138655, -0.028687828349824907, 0.06665164158948773, 0.034799585149717135, -0.13592591498912343, -0.03801409965109623, 0.44797844765328076, 0.7444108510775944, 0.4394862290626149, -0.03280546383358694, -0.12781007706564043, 0.02578422990744645, 0.05928039565969397, -0.0180567607738234, -0.02889277993976114, 0.01122539739108762, 0.01347684513904909, -0.0061672047402296405, -0.005781576422578688, 0.0029777774831563023, 0.0022280627527115925, -0.0012549104014289146, -7575611156619532e-19, 45758095418508594e-20, 22347487351192206e-20, -14276520952053923e-20, -5616532904749551e-20, 3756395791987938e-20, 11765624579909586e-21, -8174656304120635e-21, -199600860362496e-20, 14320792047190594e-22, 26320533867728105e-23, -19408663643989093e-23, -25293812897900863e-24, 1909693969280092e-23, 1574985240567528e-24, -1213763349944682e-24, -47676012848234074e-27, 3740776214156405e-26],
  coif17: [-14925731767051474e-38, -1881677148105947e-37, 10354104908732473e-36, 13159795922880464e-36, -3541741324829286e-34, -4540571956247478e-34, 7963782939035077e-33, 10304394817390555e-33, -1324052488356665e-31, -17301946960729858e-32, 17359444437405518e-31, 2292546657107991e-30, -18692778101462477e-30, -24968201502492676e-30, 17001567646610816e-29, 2298842703415546e-28, -13331324069830058e-28, -1826498790845331e-27, 9153903474792874e-27, 12721761153695078e-27, -55722043699987653e-27, -7864847350619418e-26, 3037030461263032e-25, 4359447175469891e-25, -14942808790878761e-25, -21848047745514903e-25, 6682924028386819e-24, 9970659851204182e-24, -2732772421056791e-23, -4169073699211024e-23, 10269526627044103e-23, 16059153270877367e-23, -3562354702980367e-22, -5726779955346247e-22, 11451303776922555e-22, 18992806819779945e-22, -3422757310554498e-21, -588363073019203e-20, 954094608426775e-20, 17094583307705573e-21, -24873607461599964e-21, -4674968583543716e-20, 6085540589948547e-20, 12063544336913172e-20, -1404313649191619e-19, -29391737297815475e-20, 3080445755741306e-19, 6750053722876709e-19, -64926747401087e-17, -0.0014555598050827946, 0.001330834181963005, 0.0029310184543699363, -0.0026781423352943918, -0.005477959124841988, 0.005308007234603321, 0.009446275522838598, -0.01032766598728408, -0.014951364256061297, 0.019630293958411843, 0.021627181084123398, -0.0365158661868462, -0.02849019813685731, 0.0679296726646839, 0.034081797453796955, -0.13683866582966367, -0.036933200696832556, 0.44823872485149524, 0.743281221441139, 0.439983820652042, -0.031952352520615034, -0.1289269634440451, 0.025390658639329416, 0.060698836099323736, -0.018102118385278566, -0.030265350462571627, 0.011541898708774485, 0.014564276648080908, -0.00655615479827296, -0.0065058949128243, 0.0033023194534331645, 0.0026379020095295557, -0.0014665663886605695, -9550264124726987e-19, 5701892687802022e-19, 30426489109187585e-20, -1923595852477447e-19, -840349922171605e-19, 55677347144655594e-21, 1977791990756864e-20, -13625117490772095e-21, -3882741927783709e-21, 2764328498891352e-21, 6179728213804948e-22, -4524984010195444e-22, -7654855556872685e-23, 5742465077331123e-23, 6919675145357251e-24, -5301395728318189e-24, -40587190405967067e-26, 316742992539928e-24, 11589611003950017e-27, -9193044901647832e-27],
  dmey: [0, -1009999956941423e-27, 8519459636796214e-24, -1111944952595278e-23, -10798819539621958e-24, 6066975741351135e-23, -10866516536735883e-23, 8200680650386481e-23, 11783004497663934e-23, -5506340565252278e-22, 11307947017916706e-22, -1489549216497156e-21, 7367572885903746e-22, 320544191334478e-20, -16312699734552807e-21, 6554305930575149e-20, -6011502343516092e-19, -0.002704672124643725, 0.002202534100911002, 0.006045814097323304, -0.006387718318497156, -0.011061496392513451, 0.015270015130934803, 0.017423434103729693, -0.03213079399021176, -0.024348745906078023, 0.0637390243228016, 0.030655091960824263, -0.13284520043622938, -0.035087555656258346, 0.44459300275757724, 0.7445855923188063, 0.44459300275757724, -0.035087555656258346, -0.13284520043622938, 0.030655091960824263, 0.0637390243228016, -0.024348745906078023, -0.03213079399021176, 0.017423434103729693, 0.015270015130934803, -0.011061496392513451, -0.006387718318497156, 0.006045814097323304, 0.002202534100911002, -0.002704672124643725, -6011502343516092e-19, 6554305930575149e-20, -16312699734552807e-21, 320544191334478e-20, 7367572885903746e-22, -1489549216497156e-21, 11307947017916706e-22, -5506340565252278e-22, 11783004497663934e-23, 8200680650386481e-23, -10866516536735883e-23, 6066975741351135e-23, -10798819539621958e-24, -1111944952595278e-23, 8519459636796214e-24, -1009999956941423e-27]
};
var biorthogonalTaps = {
  "1.1": { decomposition: [0.7071067811865476, 0.7071067811865476], reconstruction: [0.7071067811865476, 0.7071067811865476] },
  "1.3": { decomposition: [-0.08838834764831845, 0.08838834764831845, 0.7071067811865476, 0.7071067811865476, 0.08838834764831845, -0.08838834764831845], reconstruction: [0, 0, 0.7071067811865476, 0.7071067811865476, 0, 0] },
  "1.5": { decomposition: [0.016572815184059706, -0.016572815184059706, -0.12153397801643785, 0.12153397801643785, 0.7071067811865476, 0.7071067811865476, 0.12153397801643785, -0.12153397801643785, -0.016572815184059706, 0.016572815184059706], reconstruction: [0, 0, 0, 0, 0.7071067811865476, 0.7071067811865476, 0, 0, 0, 0] },
  "2.2": { decomposition: [0, -0.1767766952966369, 0.3535533905932738, 1.0606601717798212, 0.3535533905932738, -0.1767766952966369], reconstruction: [0, 0.3535533905932738, 0.7071067811865476, 0.3535533905932738, 0, 0] },
  "2.4": { decomposition: [0, 0.03314563036811941, -0.06629126073623882, -0.1767766952966369, 0.4198446513295126, 0.9943689110435825, 0.4198446513295126, -0.1767766952966369, -0.06629126073623882, 0.03314563036811941], reconstruction: [0, 0, 0, 0.3535533905932738, 0.7071067811865476, 0.3535533905932738, 0, 0, 0, 0] },
  "2.6": { decomposition: [0, -0.006905339660024878, 0.013810679320049757, 0.04695630968816917, -0.1077232986963881, -0.16987135563661201, 0.4474660099696121, 0.966747552403483, 0.4474660099696121, -0.16987135563661201, -0.1077232986963881, 0.04695630968816917, 0.013810679320049757, -0.006905339660024878], reconstruction: [0, 0, 0, 0, 0, 0.3535533905932738, 0.7071067811865476, 0.3535533905932738, 0, 0, 0, 0, 0, 0] },
  "2.8": { decomposition: [0, 0.0015105430506304422, -0.0030210861012608843, -0.012947511862546647, 0.02891610982635418, 0.05299848189069094, -0.13491307360773605, -0.16382918343409023, 0.46257144047591653, 0.9516421218971786, 0.46257144047591653, -0.16382918343409023, -0.13491307360773605, 0.05299848189069094, 0.02891610982635418, -0.012947511862546647, -0.0030210861012608843, 0.0015105430506304422], reconstruction: [0, 0, 0, 0, 0, 0, 0, 0.3535533905932738, 0.7071067811865476, 0.3535533905932738, 0, 0, 0, 0, 0, 0, 0, 0] },
  "3.1": { decomposition: [-0.3535533905932738, 1.0606601717798212, 1.0606601717798212, -0.3535533905932738], reconstruction: [0.1767766952966369, 0.5303300858899106, 0.5303300858899106, 0.1767766952966369] },
  "3.3": { decomposition: [0.06629126073623882, -0.1988737822087165, -0.15467960838455727, 0.9943689110435825, 0.9943689110435825, -0.15467960838455727, -0.1988737822087165, 0.06629126073623882], reconstruction: [0, 0, 0.1767766952966369, 0.5303300858899106, 0.5303300858899106, 0.1767766952966369, 0, 0] },
  "3.5": { decomposition: [-0.013810679320049757, 0.04143203796014927, 0.052480581416189075, -0.26792717880896527, -0.07181553246425873, 0.966747552403483, 0.966747552403483, -0.07181553246425873, -0.26792717880896527, 0.052480581416189075, 0.04143203796014927, -0.013810679320049757], reconstruction: [0, 0, 0, 0, 0.1767766952966369, 0.5303300858899106, 0.5303300858899106, 0.1767766952966369, 0, 0, 0, 0] },
  "3.7": { decomposition: [0.0030210861012608843, -0.009063258303782653, -0.01683176542131064, 0.074663985074019, 0.03133297870736289, -0.301159125922835, -0.02649924094534547, 0.9516421218971786, 0.9516421218971786, -0.02649924094534547, -0.301159125922835, 0.03133297870736289, 0.074663985074019, -0.01683176542131064, -0.009063258303782653, 0.0030210861012608843], reconstruction: [0, 0, 0, 0, 0, 0, 0.1767766952966369, 0.5303300858899106, 0.5303300858899106, 0.1767766952966369, 0, 0, 0, 0, 0, 0] },
  "3.9": { decomposition: [-6797443727836989e-19, 0.002039233118351097, 0.005060319219611981, -0.020618912641105536, -0.014112787930175844, 0.09913478249423216, 0.012300136269419315, -0.32019196836077857, 0.0020500227115698858, 0.9421257006782068, 0.9421257006782068, 0.0020500227115698858, -0.32019196836077857, 0.012300136269419315, 0.09913478249423216, -0.014112787930175844, -0.020618912641105536, 0.005060319219611981, 0.002039233118351097, -6797443727836989e-19], reconstruction: [0, 0, 0, 0, 0, 0, 0, 0, 0.1767766952966369, 0.5303300858899106, 0.5303300858899106, 0.1767766952966369, 0, 0, 0, 0, 0, 0, 0, 0] },
  "4.4": { decomposition: [0, 0.03782845550726404, -0.023849465019556843, -0.11062440441843718, 0.37740285561283066, 0.8526986790088938, 0.37740285561283066, -0.11062440441843718, -0.023849465019556843, 0.03782845550726404], reconstruction: [0, -0.06453888262869706, -0.04068941760916406, 0.41809227322161724, 0.7884856164055829, 0.41809227322161724, -0.04068941760916406, -0.06453888262869706, 0, 0] },
  "5.5": { decomposition: [0, 0, 0.03968708834740544, 0.007948108637240322, -0.05446378846823691, 0.34560528195603346, 0.7366601814282105, 0.34560528195603346, -0.05446378846823691, 0.007948108637240322, 0.03968708834740544, 0], reconstruction: [0.013456709459118716, -0.002694966880111507, -0.13670658466432914, -0.09350469740093886, 0.47680326579848425, 0.8995061097486484, 0.47680326579848425, -0.09350469740093886, -0.13670658466432914, -0.002694966880111507, 0.013456709459118716, 0] },
  "6.8": { decomposition: [0, 0.0019088317364812906, -0.0019142861290887667, -0.016990639867602342, 0.01193456527972926, 0.04973290349094079, -0.07726317316720414, -0.09405920349573646, 0.4207962846098268, 0.8259229974584023, 0.4207962846098268, -0.09405920349573646, -0.07726317316720414, 0.04973290349094079, 0.01193456527972926, -0.016990639867602342, -0.0019142861290887667, 0.0019088317364812906], reconstruction: [0, 0, 0, 0.014426282505624435, 0.014467504896790148, -0.07872200106262882, -0.04036797903033992, 0.41784910915027457, 0.7589077294536541, 0.41784910915027457, -0.04036797903033992, -0.07872200106262882, 0.014467504896790148, 0.014426282505624435, 0, 0, 0, 0] }
};

// packages/radiomics/dist/filters/wavelet-family.js
var waveletNames = [
  "haar",
  ...Object.keys(orthogonalTaps),
  ...Object.keys(biorthogonalTaps).flatMap((order2) => [`bior${order2}`]),
  ...Object.keys(biorthogonalTaps).flatMap((order2) => [`rbio${order2}`])
];
function waveletOf(name) {
  const pair = lowPassPair(name);
  if (pair === void 0)
    return void 0;
  const { decomposition, reconstruction } = pair;
  return {
    decomposition: { low: decomposition, high: alternate(reconstruction, -1) },
    reconstruction: { low: reconstruction, high: alternate(decomposition, 1) }
  };
}
function lowPassPair(name) {
  const order2 = name.slice(4);
  if (name.startsWith("bior"))
    return Object.hasOwn(biorthogonalTaps, order2) ? biorthogonalTaps[order2] : void 0;
  if (name.startsWith("rbio")) {
    const bior = lowPassPair(`bior${order2}`);
    return bior && { decomposition: bior.reconstruction.toReversed(), reconstruction: bior.decomposition.toReversed() };
  }
  const key = name === "haar" ? "db1" : name;
  if (!Object.hasOwn(orthogonalTaps, key))
    return void 0;
  return { decomposition: orthogonalTaps[key], reconstruction: orthogonalTaps[key].toReversed() };
}
function singlePrecisionTaps(name, taps) {
  if (!name.startsWith("coif"))
    return taps.map(Math.fround);
  return taps.map((tap) => Math.fround(Math.fround(tap / Math.SQRT2) * Math.fround(Math.SQRT2)));
}
function alternate(taps, firstSign) {
  return taps.map((tap, k) => k % 2 === 0 ? firstSign * tap : -firstSign * tap);
}

// packages/radiomics/dist/filters/ibsi/separable-wavelet.js
var bandName = external_exports.string().regex(/^[LH]{2,3}$/, "must be two or three letters L or H");
var separableWavelet = defineFilter({
  name: "SeparableWavelet",
  summary: "Bands of coarse and fine detail along each axis, the same in all directions (IBSI wavelets).",
  source: "IBSI 2 (separable wavelets, 25BO); Shensa 1992",
  parameters: external_exports.strictObject({
    wavelet: external_exports.enum(waveletNames).default("db3").describe("Name of the wavelet, as in PyWavelets."),
    bands: external_exports.union([bandName, external_exports.array(bandName).min(1)]).default("LLH").describe("Low or high pass along x, y, z, such as LLH; a list gives one image each."),
    level: oneOrMore(external_exports.int().min(1).max(6)).default(1).describe("Level of the transform; a list gives one image each."),
    ...rotationParameters,
    boundary: boundaryParameter
  }),
  imageNames: (parameters, context) => imagesOf3(parameters, context).map(({ name }) => name),
  *apply(input, parameters, context) {
    const { rotationInvariance, pooling } = parameters;
    const axes3 = filteredAxes(context);
    const boundary = lineBoundary(parameters.boundary);
    for (const { name, band, level } of imagesOf3(parameters, context)) {
      const kernels = [...band].map((letter) => kernelsOf2(parameters.wavelet, letter, level));
      const reach3 = kernels[0].reduce((sum2, kernel) => sum2 + (kernel.length - 1) / 2, 0);
      const volume = filterBlock(input, context.mask, marginOf(reach3, parameters.boundary), (block, size) => rotationInvariance ? poolRotations(block, size, axes3, kernels, boundary, pooling) : convolveAlong(block, size, axes3, kernels, boundary));
      yield { name, volume };
    }
  }
});
function imagesOf3(parameters, context) {
  const { wavelet: wavelet2, bands, level, rotationInvariance, pooling } = parameters;
  const { length } = filteredAxes(context);
  const wanted = [bands].flat().map((band) => band.slice(0, length).padEnd(length, band.slice(-1)));
  const invariance = rotationInvariance ? `-invariant-${pooling}` : "";
  return [...new Set(wanted)].flatMap((band) => distinct2(level).map((number) => ({
    name: `separablewavelet-${dimensionName(context)}-${wavelet2.replaceAll(".", "-")}-${band}-level-${number}${invariance}`,
    band,
    level: number
  })));
}
function kernelsOf2(wavelet2, letter, level) {
  const filters2 = waveletOf(wavelet2);
  if (filters2 === void 0)
    throw new RangeError(`no wavelet ${wavelet2}`);
  const { low, high } = filters2.decomposition;
  return Array.from({ length: level }, (_, i) => {
    const weights = i + 1 === level && letter === "H" ? high : low;
    return withHoles(weights.length % 2 === 0 ? [...weights, 0] : weights, 2 ** i);
  });
}
function withHoles(weights, step) {
  const spaced = new Array((weights.length - 1) * step + 1).fill(0);
  weights.forEach((weight, i) => {
    spaced[i * step] = weight;
  });
  return spaced;
}

// packages/radiomics/dist/filters/ibsi/fourier-filter.js
function spectrumOf(image, size, axes3, frequencyGrid = "exact") {
  const transform2 = gridTransform(size, axes3);
  const spectrum = { re: image.slice(), im: new Float64Array(image.length) };
  transform2.forward(spectrum);
  const [fx, fy, fz] = [0, 1, 2].map((axis) => axes3.includes(axis) ? frequencies[frequencyGrid](size[axis]) : new Float64Array(size[axis]));
  return {
    response(transfer, order2 = 0) {
      const made = { re: new Float64Array(image.length), im: new Float64Array(image.length) };
      for (let z = 0, at = 0; z < size[2]; z++) {
        for (let y = 0; y < size[1]; y++) {
          for (let x = 0; x < size[0]; x++, at++) {
            const factor = transfer(fx[x], fy[y], fz[z]);
            if (factor !== 0)
              turn(spectrum, made, at, factor, order2 % 4);
          }
        }
      }
      transform2.inverse(made);
      return made.re;
    }
  };
}
function turn({ re, im }, to, at, factor, quarters) {
  const signed = quarters >= 2 ? -factor : factor;
  to.re[at] = signed * (quarters % 2 === 0 ? re[at] : im[at]);
  to.im[at] = signed * (quarters % 2 === 0 ? im[at] : -re[at]);
}
var frequencies = {
  exact: (n) => Float64Array.from({ length: n }, (_, k) => (k < n / 2 ? k : k - n) / n),
  spread: (n) => Float64Array.from({ length: n }, (_, k) => {
    const rank = (k + Math.floor(n / 2)) % n;
    return n === 1 ? 0 : rank / (n - 1) - 0.5;
  })
};

// packages/radiomics/dist/filters/ibsi/riesz.js
var rieszParameter = external_exports.tuple([external_exports.int().min(0).max(4), external_exports.int().min(0).max(4), external_exports.int().min(0).max(4)]).optional().describe("Orders of the Riesz transform along x, y, z; without it the filter is not transformed.");
var steeringParameter = external_exports.number().positive().optional().describe("Width, mm, of the neighbourhood whose structure turns the Riesz transform; without it the transform is not turned.");
function rieszName(order2, steering) {
  if (order2 === void 0)
    return "";
  return `-riesz-${order2.join("-")}${steering === void 0 ? "" : `-steered-${String(steering).replaceAll(".", "-")}`}`;
}
function rieszResponse(spectrum, transfer, order2, spacing) {
  const total = order2[0] + order2[1] + order2[2];
  const factor = rieszFactor(order2);
  return spectrum.response((fx, fy, fz) => {
    const response = transfer(fx, fy, fz);
    return response === 0 ? 0 : response * factor * monomial(order2, fx / spacing[0], fy / spacing[1], fz / spacing[2]);
  }, total);
}
function rieszFactor(order2) {
  const total = order2[0] + order2[1] + order2[2];
  return Math.sqrt(factorial(total) / order2.reduce((product, l) => product * factorial(l), 1));
}
function monomial(order2, wx, wy, wz) {
  const norm = Math.sqrt(wx * wx + wy * wy + wz * wz);
  if (norm === 0)
    return order2.every((l) => l === 0) ? 1 : 0;
  return wholePower(wx / norm, order2[0]) * wholePower(wy / norm, order2[1]) * wholePower(wz / norm, order2[2]);
}
function factorial(n) {
  return n < 2 ? 1 : n * factorial(n - 1);
}

// packages/radiomics/dist/filters/ibsi/principal-directions.js
function principalDirections(matrix) {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((row, i) => row.map((_, j) => Number(i === j)));
  for (let sweep2 = 0; sweep2 < 30 && !isDiagonal(a); sweep2++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (a[p][q] === 0)
          continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos2 = 1 / Math.sqrt(tangent * tangent + 1);
        rotateColumns(a, p, q, cos2, tangent * cos2);
        rotateRows(a, p, q, cos2, tangent * cos2);
        rotateRows(vectors, p, q, cos2, tangent * cos2);
      }
    }
  }
  return vectors.map((vector, i) => ({ vector, value: a[i][i] })).sort((x, y) => y.value - x.value).map(({ vector }) => vector);
}
function isDiagonal(a) {
  let [off, size] = [0, 0];
  a.forEach((row, i) => {
    row.forEach((x, j) => {
      if (i === j)
        size += Math.abs(x);
      else
        off += Math.abs(x);
    });
  });
  return off <= 1e-15 * size;
}
function rotateColumns(a, p, q, cos2, sin2) {
  for (const row of a) {
    const [x, y] = [row[p], row[q]];
    row[p] = cos2 * x - sin2 * y;
    row[q] = sin2 * x + cos2 * y;
  }
}
function rotateRows(a, p, q, cos2, sin2) {
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p][k], a[q][k]];
    a[p][k] = cos2 * x - sin2 * y;
    a[q][k] = sin2 * x + cos2 * y;
  }
}

// packages/radiomics/dist/filters/ibsi/steered-riesz.js
function transformedByRiesz(spectrum, transfer, { order: order2, steering }, grid) {
  if (order2.some((l, axis) => l > 0 && !grid.axes.includes(axis))) {
    const reason = `orders ${order2.join(", ")} are not all along the axes of the slice`;
    throw new RadError("RAD-FILTER-UNDEFINED", { filter: "The Riesz transform", reason });
  }
  if (steering === void 0)
    return rieszResponse(spectrum, transfer, order2, grid.spacing);
  return steeredRieszResponse(spectrum, transfer, { order: order2, sigma: steering }, grid);
}
var cutoff2 = 4;
function steeredRieszResponse(spectrum, transfer, { order: order2, sigma }, { size, spacing, axes: axes3 }) {
  const gradient2 = axes3.map((axis) => rieszResponse(spectrum, transfer, unit2(axis), spacing));
  const kernels = axes3.map((axis) => [gaussian(sigma / spacing[axis])]);
  const tensor = gradient2.map((a, i) => gradient2.slice(0, i + 1).map((b) => convolveAlong(a.map((x, at) => x * b[at]), size, axes3, kernels, "wrap")));
  const ranks = axes3.flatMap((axis, rank) => new Array(order2[axis]).fill(rank));
  const orders = ordersOf(ranks.length, axes3);
  const parts = orders.map((part2) => {
    const response = rieszResponse(spectrum, transfer, part2, spacing);
    return { response, scale: rieszFactor(order2) / rieszFactor(part2) };
  });
  const places = new Map(orders.map((part2, i) => [part2.join(" "), i]));
  return gradient2[0].map((_, at) => {
    const directions2 = principalDirections(axes3.map((_2, i) => axes3.map((_3, j) => tensor[Math.max(i, j)][Math.min(i, j)][at])));
    const oriented = directions2.map((direction) => {
      const along = direction.reduce((sum2, x, i) => sum2 + x * gradient2[i][at], 0);
      return along < 0 ? direction.map((x) => -x) : direction;
    });
    const weights = new Array(parts.length).fill(0);
    expand(ranks, oriented, axes3, [0, 0, 0], 1, (part2, weight) => {
      weights[places.get(part2.join(" ")) ?? 0] += weight;
    });
    return parts.reduce((sum2, { response, scale }, i) => sum2 + weights[i] * scale * response[at], 0);
  });
}
function expand(ranks, directions2, axes3, part2, weight, visit2) {
  if (ranks.length === 0) {
    visit2(part2, weight);
    return;
  }
  const [rank, ...rest] = ranks;
  axes3.forEach((axis, i) => {
    const raised = part2.map((l, a) => a === axis ? l + 1 : l);
    expand(rest, directions2, axes3, raised, weight * directions2[rank][i], visit2);
  });
}
function ordersOf(total, axes3) {
  if (total === 0)
    return [[0, 0, 0]];
  const all = ordersOf(total - 1, axes3).flatMap((order2) => axes3.map((axis) => order2.map((l, a) => a === axis ? l + 1 : l)));
  return [...new Map(all.map((order2) => [order2.join(" "), order2])).values()];
}
var unit2 = (axis) => [0, 1, 2].map((a) => Number(a === axis));
function gaussian(width) {
  const half = Math.floor(cutoff2 * width + 0.5);
  const weights = Array.from({ length: 2 * half + 1 }, (_, i) => exp(-square(i - half) / (2 * square(width))));
  const sum2 = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum2);
}

// packages/radiomics/dist/filters/ibsi/simoncelli.js
var simoncelli = defineFilter({
  name: "Simoncelli",
  summary: "Detail of one scale, the same in all directions (Simoncelli wavelet), with Riesz transforms.",
  source: "IBSI 2 (Simoncelli wavelet, PRT7); Portilla and Simoncelli 2000",
  parameters: external_exports.strictObject({
    level: oneOrMore(external_exports.int().min(1).max(8)).default(1).describe("Level of the B map; a list gives one image each."),
    riesz: rieszParameter,
    steering: steeringParameter
  }),
  imageNames: (parameters, context) => distinct2(parameters.level).map((level) => imageName(level, parameters, context)),
  *apply(input, parameters, context) {
    const { riesz, steering } = parameters;
    const { spacing } = input.geometry;
    const axes3 = filteredAxes(context);
    const margin2 = wholeAlong(axes3);
    for (const level of distinct2(parameters.level)) {
      const volume = filterBlock(input, context.mask, margin2, (block, size) => {
        const spectrum = spectrumOf(block, size, axes3, "spread");
        const transfer = bandPass(level);
        if (riesz === void 0)
          return spectrum.response(transfer);
        return transformedByRiesz(spectrum, transfer, { order: riesz, steering }, { size, spacing, axes: axes3 });
      });
      yield { name: imageName(level, parameters, context), volume };
    }
  }
});
function imageName(level, { riesz, steering }, context) {
  return `simoncelli-${dimensionName(context)}-level-${level}${rieszName(riesz, steering)}`;
}
function bandPass(level) {
  const highest = 2 ** (1 - level);
  return (fx, fy, fz) => {
    const frequency2 = 2 * Math.sqrt(fx * fx + fy * fy + fz * fz);
    if (frequency2 < highest / 4 || frequency2 > highest)
      return 0;
    return cos(Math.PI / 2 * log2(2 * frequency2 / highest));
  };
}

// packages/radiomics/dist/filters/ibsi/truncated-log.js
var truncatedLaplacianOfGaussian = defineFilter({
  name: "TruncatedLoG",
  summary: "Enhances blobs and edges of the size of sigma (Laplacian of Gaussian as the IBSI cuts it), with Riesz transforms.",
  source: "IBSI 2 (Laplacian of Gaussian, L6PA); Marr and Hildreth 1980",
  parameters: external_exports.strictObject({
    sigma: oneOrMore(external_exports.number().positive()).default(1.5).describe("Standard deviation, mm; a list gives one image each."),
    cutoff: external_exports.number().min(1).max(10).default(4).describe("Half width of the kernel, standard deviations."),
    riesz: rieszParameter,
    steering: steeringParameter,
    boundary: boundaryParameter
  }),
  imageNames: (parameters, context) => distinct2(parameters.sigma).map((sigma) => imageName2(sigma, parameters, context)),
  *apply(input, { sigma: sigmas, cutoff: cutoff3, riesz, steering, boundary }, context) {
    const { size, spacing } = input.geometry;
    const axes3 = filteredAxes(context);
    for (const sigma of distinct2(sigmas)) {
      const kernels = kernelsOf3(sigma, cutoff3, spacing, axes3);
      const reach3 = Math.max(...kernels.map(({ smooth }) => (smooth.length - 1) / 2));
      const name = imageName2(sigma, { riesz, steering }, context);
      if (riesz === void 0) {
        const volume = filterBlock(input, context.mask, marginOf(reach3, boundary), (block, blockSize) => laplacian(block, blockSize, axes3, kernels, lineBoundary(boundary)));
        yield { name, volume };
        continue;
      }
      const target = size.map((n, a) => axes3.includes(a) ? fastLength(n + 2 * reach3) : n);
      const lead = size.map((_, a) => axes3.includes(a) ? reach3 : 0);
      const { data: extended } = extend(inDouble(input.data), size, target, lead, boundary);
      const spectrum = spectrumOf(laplacian(extended, target, axes3, kernels, "wrap"), target, axes3);
      const response = transformedByRiesz(spectrum, () => 1, { order: riesz, steering }, { size: target, spacing, axes: axes3 });
      yield { name, volume: { geometry: input.geometry, data: shrink(response, target, size, lead) } };
    }
  }
});
function imageName2(sigma, { riesz, steering }, context) {
  return `truncatedlog-${dimensionName(context)}-sigma-${floatInName(sigma)}-mm${rieszName(riesz, steering)}`;
}
function kernelsOf3(sigma, cutoff3, spacing, axes3) {
  const unit3 = Math.min(...axes3.map((axis) => spacing[axis]));
  return axes3.map((axis) => {
    const width = sigma / spacing[axis];
    const half = Math.floor(cutoff3 * width + 0.5);
    const smooth = Array.from({ length: 2 * half + 1 }, (_, i) => {
      return exp(-square(i - half) / (2 * square(width))) / (width * Math.sqrt(2 * Math.PI));
    });
    const scale = square(unit3 / spacing[axis]) / square(width);
    return { smooth, second: smooth.map((g, i) => g * (square(i - half) / square(width) - 1) * scale) };
  });
}
function laplacian(block, size, axes3, kernels, boundary) {
  let smoothed = block;
  let sum2;
  axes3.forEach((axis, i) => {
    const along = (image, kernel) => convolveAlong(image, size, [axis], [[kernel]], boundary);
    const second = along(smoothed, kernels[i].second);
    const before = sum2 && along(sum2, kernels[i].smooth);
    if (before)
      for (let at = 0; at < second.length; at++)
        second[at] += before[at];
    sum2 = second;
    if (i + 1 < axes3.length)
      smoothed = along(smoothed, kernels[i].smooth);
  });
  return sum2 ?? block;
}

// packages/radiomics/dist/filters/shared/recursive-gaussian.js
var frequency = [0.6681, 2.0787];
var decay = [-1.3932, -1.3732];
var gaussian2 = { a: [1.353, -0.3531], b: [1.8151, 0.0902] };
var secondDerivative = { a: [-1.3563, 0.3446], b: [5.2318, -2.2355] };
function recursiveGaussian(sigma, spacing, order2) {
  const scale = sigma / spacing;
  const cosines = [cos(frequency[0] / scale), cos(frequency[1] / scale)];
  const sines = [sin(frequency[0] / scale), sin(frequency[1] / scale)];
  const decays = [exp(decay[0] / scale), exp(decay[1] / scale)];
  const d = denominator(cosines, decays);
  const sd = 1 + d[0] + d[1] + d[2] + d[3];
  const smooth = numerator(gaussian2, cosines, sines, decays);
  if (order2 === 0) {
    const total = 2 * sum(smooth) / sd - smooth[0];
    return complete(scaled2(smooth, 1 / total), d);
  }
  const dd = d[0] + 2 * d[1] + 3 * d[2] + 4 * d[3];
  const ed = d[0] + 4 * d[1] + 9 * d[2] + 16 * d[3];
  const curved = numerator(secondDerivative, cosines, sines, decays);
  const beta = -(2 * sum(curved) - sd * curved[0]) / (2 * sum(smooth) - sd * smooth[0]);
  const mixed = curved.map((value, i) => value + beta * smooth[i]);
  const sn = sum(curved) + beta * sum(smooth);
  const dn = firstMoment(curved) + beta * firstMoment(smooth);
  const en = secondMoment(curved) + beta * secondMoment(smooth);
  const alpha = (en * sd * sd - ed * sn * sd - 2 * dn * dd * sd + 2 * dd * dd * sn) / (sd * sd * sd);
  return complete(scaled2(mixed, sigma * sigma / alpha), d);
}
function denominator(cosines, decays) {
  return [
    -2 * (decays[1] * cosines[1] + decays[0] * cosines[0]),
    4 * cosines[1] * cosines[0] * decays[0] * decays[1] + (decays[0] * decays[0] + decays[1] * decays[1]),
    -2 * cosines[0] * decays[0] * decays[1] * decays[1] + -2 * cosines[1] * decays[1] * decays[0] * decays[0],
    decays[0] * decays[0] * decays[1] * decays[1]
  ];
}
function numerator(fit, cosines, sines, decays) {
  const [a1, a2] = fit.a;
  const [b1, b2] = fit.b;
  const product = 2 * decays[0] * decays[1];
  return [
    a1 + a2,
    decays[1] * (b2 * sines[1] - (a2 + 2 * a1) * cosines[1]) + decays[0] * (b1 * sines[0] - (a1 + 2 * a2) * cosines[0]),
    ((a1 + a2) * cosines[1] * cosines[0] - (b1 * cosines[1] * sines[0] + b2 * cosines[0] * sines[1])) * product + (a2 * decays[0] * decays[0] + a1 * decays[1] * decays[1]),
    decays[1] * decays[0] * decays[0] * (b2 * sines[1] - a2 * cosines[1]) + decays[0] * decays[1] * decays[1] * (b1 * sines[0] - a1 * cosines[0])
  ];
}
var sum = (v) => v[0] + v[1] + v[2] + v[3];
var firstMoment = (v) => v[1] + 2 * v[2] + 3 * v[3];
var secondMoment = (v) => v[1] + 4 * v[2] + 9 * v[3];
var scaled2 = (v, factor) => v.map((x) => x * factor);
function complete(n, d) {
  const m = [n[1] - d[0] * n[0], n[2] - d[1] * n[0], n[3] - d[2] * n[0], -d[3] * n[0]];
  const sd = 1 + d[0] + d[1] + d[2] + d[3];
  return { n, d, m, forwardEdge: scaled2(d, sum(n) / sd), backwardEdge: scaled2(d, sum(m) / sd) };
}

// packages/radiomics/dist/filters/laplacian-of-gaussian.js
var axesInOrder = [0, 1, 2];
var laplacianOfGaussian = defineFilter({
  name: "LoG",
  summary: "Enhances blobs and edges of the size of sigma (Laplacian of Gaussian).",
  source: "PyRadiomics getLoGImage; ITK LaplacianRecursiveGaussianImageFilter; Deriche 1993",
  parameters: external_exports.strictObject({
    sigma: external_exports.array(external_exports.number().positive()).default([]).describe("Standard deviations of the Gaussian, mm; one image each.")
  }),
  imageNames: ({ sigma }) => distinct2(sigma).map(imageName3),
  split: ({ sigma }) => distinct2(sigma).map((value) => ({ sigma: [value] })),
  *apply(input, { sigma }, { mask }) {
    const region = regionBox(mask);
    for (const value of distinct2(sigma)) {
      requireRoom(input.geometry, value);
      yield { name: imageName3(value), volume: { geometry: input.geometry, data: filtered(input, value, region) } };
    }
  }
});
var imageName3 = (sigma) => `log-sigma-${floatInName(sigma)}-mm-3D`;
function requireRoom({ size, spacing }, sigma) {
  const needed = spacing.map((step) => Math.max(4, Math.ceil(sigma / step) + 1));
  if (size.every((n, axis) => n >= needed[axis]))
    return;
  throw new RadError("RAD-FILTER-TOO-SMALL", {
    filter: `LoG with sigma ${sigma} mm`,
    size: size.join(" x "),
    needed: `it needs at least ${needed.join(" x ")}`
  });
}
function filtered({ data, geometry }, sigma, region) {
  const { size, spacing } = geometry;
  const pass = (axis, order2) => ({ axis, coefficients: recursiveGaussian(sigma, spacing[axis], order2) });
  const terms = axesInOrder.map((axis) => {
    const [first, second] = axesInOrder.filter((other) => other !== axis);
    return { passes: [pass(axis, 2), pass(first, 0), pass(second, 0)], factor: 1 / (spacing[axis] * spacing[axis]) };
  });
  const sum2 = new Float32Array(data.length);
  sumRecursive({ data, size, ...region }, terms, !(data instanceof Float64Array), sum2);
  return sum2;
}

// packages/radiomics/dist/filters/laplacian-sharpening.js
var laplacianSharpening = defineFilter({
  name: "LaplacianSharpening",
  summary: "Sharpens edges by subtracting the Laplacian.",
  source: "ITK LaplacianSharpeningImageFilter",
  parameters: external_exports.strictObject({
    useImageSpacing: external_exports.boolean().default(true).describe("Take derivatives per mm instead of per voxel.")
  }),
  imageNames: () => ["laplaciansharpening"],
  *apply(input, { useImageSpacing }) {
    const weights = input.geometry.spacing.map((step) => useImageSpacing ? 1 / step * (1 / step) : 1);
    yield { name: "laplaciansharpening", volume: sharpened(input, weights) };
  }
});
function sharpened({ data, geometry }, weights) {
  const image = inDouble(data);
  const [least, most] = rangeOf4(image);
  if (least === most)
    return { geometry, data: image };
  const out = laplacian2(image, geometry.size, weights);
  const [lowest, highest] = rangeOf4(out);
  let sum2 = 0;
  let sharpSum = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = image[i] - ((out[i] - lowest) / (highest - lowest) * (most - least) + least);
    sum2 += image[i];
    sharpSum += out[i];
  }
  const shift = (sum2 - sharpSum) / out.length;
  for (let i = 0; i < out.length; i++)
    out[i] = Math.min(most, Math.max(least, out[i] + shift));
  return { geometry, data: out };
}
function laplacian2(image, [nx, ny, nz], [wx, wy, wz]) {
  const out = new Float64Array(image.length);
  const centre2 = -2 * (wx + wy + wz);
  for (let z = 0, at = 0; z < nz; z++) {
    const back = z > 0 ? -nx * ny : 0;
    const front = z < nz - 1 ? nx * ny : 0;
    for (let y = 0; y < ny; y++) {
      const up = y > 0 ? -nx : 0;
      const down = y < ny - 1 ? nx : 0;
      for (let x = 0; x < nx; x++, at++) {
        const along = image[x > 0 ? at - 1 : at] + image[x < nx - 1 ? at + 1 : at];
        const across = wy * (image[at + up] + image[at + down]) + wz * (image[at + back] + image[at + front]);
        out[at] = wx * along + across + centre2 * image[at];
      }
    }
  }
  return out;
}
function rangeOf4(values) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of values) {
    if (x < least)
      least = x;
    if (x > most)
      most = x;
  }
  return [least, most];
}

// packages/radiomics/dist/filters/shared/lbp-code.js
var lbpMethods = ["default", "ror", "uniform", "nri_uniform", "var"];
function codeMaker(method, points) {
  const bits = new Uint8Array(points);
  const codes = {
    default: () => binaryNumber(bits),
    ror: () => smallestRotation(binaryNumber(bits), points),
    uniform: () => uniformCode(bits),
    nri_uniform: () => rotatedUniformCode(bits),
    var: variance
  };
  const code = codes[method];
  return (texture, centre2) => {
    for (let i = 0; i < points; i++)
      bits[i] = texture[i] - centre2 >= 0 ? 1 : 0;
    return code(texture);
  };
}
function binaryNumber(bits) {
  let value = 0;
  for (let i = bits.length - 1; i >= 0; i--)
    value = value * 2 + bits[i];
  return value;
}
function smallestRotation(value, points) {
  let smallest = value;
  let rotated = value;
  for (let i = 1; i < points; i++) {
    rotated = rotated >> 1 | (rotated & 1) << points - 1;
    if (rotated < smallest)
      smallest = rotated;
  }
  return smallest;
}
function uniformCode(bits) {
  return isUniform(bits) ? countOnes(bits) : bits.length + 1;
}
function rotatedUniformCode(bits) {
  const points = bits.length;
  if (!isUniform(bits))
    return points * (points - 1) + 2;
  const ones = countOnes(bits);
  if (ones === 0)
    return 0;
  if (ones === points)
    return points * (points - 1) + 1;
  const firstOne = bits.indexOf(1);
  const rotation = firstOne === 0 ? ones - bits.indexOf(0) : points - firstOne;
  return 1 + (ones - 1) * points + rotation;
}
function isUniform(bits) {
  let changes = 0;
  for (let i = 1; i < bits.length; i++)
    if (bits[i] !== bits[i - 1])
      changes++;
  return changes <= 2;
}
function countOnes(bits) {
  let ones = 0;
  for (const bit of bits)
    ones += bit;
  return ones;
}
function variance(values) {
  let sum2 = 0;
  let squares = 0;
  for (const x of values) {
    sum2 += x;
    squares += x * x;
  }
  const result = (squares - sum2 * sum2 / values.length) / values.length;
  return result === 0 ? Number.NaN : result;
}

// packages/radiomics/dist/filters/local-binary-pattern-2d.js
var localBinaryPattern2D = defineFilter({
  name: "LBP2D",
  summary: "Codes the pattern of darker and brighter neighbours on a circle in each slice.",
  source: "PyRadiomics getLBP2DImage; scikit-image local_binary_pattern; Ojala, Pietikainen and Maenpaa 2002",
  parameters: external_exports.strictObject({
    lbp2DRadius: external_exports.number().positive().default(1).describe("Radius of the circle, voxels."),
    lbp2DSamples: external_exports.int().min(1).max(30).default(8).describe("Number of points on the circle."),
    lbp2DMethod: external_exports.enum(lbpMethods).default("uniform").describe("How the pattern becomes a number.")
  }),
  imageNames: () => ["lbp-2D"],
  *apply(input, { lbp2DRadius, lbp2DSamples, lbp2DMethod }, context) {
    const data = coded(input, circle(lbp2DRadius, lbp2DSamples), lbp2DMethod, context);
    yield { name: "lbp-2D", volume: { geometry: input.geometry, data } };
  }
});
function circle(radius2, points) {
  const r = Math.fround(radius2);
  const rounded2 = (x) => Math.round(x * 1e5) / 1e5;
  const angles = Array.from({ length: points }, (_, i) => 2 * Math.PI * i / points);
  return {
    rows: angles.map((a) => rounded2(-r * sin(a))),
    columns: angles.map((a) => rounded2(r * cos(a)))
  };
}
var sliceAxes = {
  0: { row: 1, column: 0, across: 2 },
  1: { row: 2, column: 0, across: 1 },
  2: { row: 1, column: 2, across: 0 }
};
function coded(input, { rows, columns }, method, context) {
  const { size } = input.geometry;
  const { row, column, across } = sliceAxes[context.force2Ddimension];
  const strides = stridesOf(size);
  const texture = new Float64Array(rows.length);
  const codeOf = codeMaker(method, rows.length);
  const out = codeArray(input.data, method, rows.length);
  forEachVoxel(regionBox(context.mask), context.mask, (at, position2) => {
    const slice = position2[across] * strides[across];
    for (let i = 0; i < texture.length; i++) {
      const r = position2[row] + rows[i];
      const c = position2[column] + columns[i];
      texture[i] = interpolated(input.data, slice, strides[row], strides[column], size[row], size[column], r, c);
    }
    const code = codeOf(texture, input.data[at]);
    out[at] = code;
    if (method === "var" && !(Math.abs(out[at] - code) < 1))
      throw undefinedVariance(code, position2);
  });
  return out;
}
function undefinedVariance(variance2, position2) {
  const problem = Number.isNaN(variance2) ? "do not vary" : `vary more than its voxel type holds (${variance2})`;
  const reason = `the grey values around voxel (${position2.join(", ")}) ${problem}`;
  return new RadError("RAD-FILTER-UNDEFINED", { filter: "LBP2D with lbp2DMethod var", reason });
}
function forEachVoxel(box, mask, visit2) {
  const [nx, ny] = mask.geometry.size;
  const [width] = boxSize(box);
  for (let k = box.lower[2]; k <= box.upper[2]; k++) {
    for (let j = box.lower[1]; j <= box.upper[1]; j++) {
      const row = box.lower[0] + nx * (j + ny * k);
      for (let i = 0; i < width; i++)
        if (mask.data[row + i] !== 0)
          visit2(row + i, [box.lower[0] + i, j, k]);
    }
  }
}
function interpolated(data, slice, rowStep, columnStep, rows, columns, r, c) {
  const [r0, r1, c0, c1] = [Math.floor(r), Math.ceil(r), Math.floor(c), Math.ceil(c)];
  const pixel = (i, j) => i < 0 || i >= rows || j < 0 || j >= columns ? 0 : data[slice + i * rowStep + j * columnStep];
  const dc = c - c0;
  const dr = r - r0;
  const top = (1 - dc) * pixel(r0, c0) + dc * pixel(r0, c1);
  const bottom = (1 - dc) * pixel(r1, c0) + dc * pixel(r1, c1);
  return (1 - dr) * top + dr * bottom;
}
function codeArray(like, method, points) {
  const largest2 = {
    default: 2 ** points - 1,
    ror: 2 ** points - 1,
    uniform: points + 1,
    nri_uniform: points * (points - 1) + 2,
    var: 0
  };
  const own = new like.constructor(like.length);
  if (own.length === 0)
    return own;
  own[0] = largest2[method];
  const fits = own[0] === largest2[method];
  own[0] = 0;
  return fits ? own : new Int32Array(like.length);
}

// packages/radiomics/dist/filters/shared/harmonic-level.js
function harmonicLevel(harmonics) {
  const real = harmonics.map((harmonic) => Float64Array.from(harmonic, ([re]) => re));
  const imaginary = harmonics.map((harmonic) => Float64Array.from(harmonic, ([, im]) => im));
  return (pattern) => {
    const projections = harmonics.map((_, m) => project(pattern, real[m], imaginary[m]));
    let [sumRe, sumIm] = [0, 0];
    for (let v = 0; v < pattern.length; v++) {
      let [re, im] = [0, 0];
      for (let m = 0; m < projections.length; m++) {
        const [a, b] = projections[m];
        re += a * real[m][v] - b * imaginary[m][v];
        im += a * imaginary[m][v] + b * real[m][v];
      }
      sumRe += re * re - im * im;
      sumIm += re * im + im * re;
    }
    return realSquareRoot(sumRe, sumIm);
  };
}
function project(pattern, real, imaginary) {
  let [re, im] = [0, 0];
  for (let v = 0; v < pattern.length; v++) {
    if (pattern[v] === 0)
      continue;
    re += real[v];
    im += imaginary[v];
  }
  return [re, im];
}
function realSquareRoot(re, im) {
  if (im === 0)
    return re > 0 ? Math.sqrt(re) : 0;
  const size = Math.sqrt(re * re + im * im);
  if (re > 0)
    return Math.sqrt(0.5 * (size + re));
  return Math.abs(0.5 * (im / Math.sqrt(0.5 * (size - re))));
}

// packages/radiomics/dist/filters/shared/icosphere.js
function icosphere(subdivisions, radius2) {
  let vertices = icosahedron();
  let faces2 = triangles(vertices);
  for (let i = 0; i < subdivisions; i++) {
    ({ vertices, faces: faces2 } = subdivide(vertices, faces2));
  }
  return vertices.map((v) => v.map((x) => x * radius2));
}
function icosahedron() {
  const golden = (1 + Math.sqrt(5)) / 2;
  const corners = [1, -1].flatMap((long) => [-1, 1].map((short) => [short, long * golden]));
  return [
    ...corners.map(([short, long]) => [short, long, 0]),
    ...corners.map(([short, long]) => [0, short, long]),
    ...corners.map(([short, long]) => [long, 0, short])
  ].map(onUnitSphere);
}
function triangles(vertices) {
  const edge2 = Math.min(...vertices.slice(1).map((v) => distance(v, vertices[0])));
  const near = (a, b) => distance(vertices[a], vertices[b]) < 1.1 * edge2;
  const faces2 = [];
  for (let a = 0; a < vertices.length; a++) {
    for (let b = a + 1; b < vertices.length; b++) {
      if (!near(a, b))
        continue;
      for (let c = b + 1; c < vertices.length; c++)
        if (near(a, c) && near(b, c))
          faces2.push([a, b, c]);
    }
  }
  return faces2;
}
function subdivide(vertices, faces2) {
  const edges2 = edgesOf(faces2);
  const middles = edges2.map(([a, b]) => {
    const [p, q] = [vertices[a], vertices[b]];
    return onUnitSphere([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2]);
  });
  const indexOf = new Map(edges2.map(([a, b], i) => [`${a},${b}`, vertices.length + i]));
  const middle = (a, b) => indexOf.get(`${Math.min(a, b)},${Math.max(a, b)}`);
  const cut = faces2.flatMap(([a, b, c]) => {
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    return [
      [a, ab, ca],
      [b, bc, ab],
      [c, ca, bc],
      [ab, bc, ca]
    ];
  });
  return { vertices: [...vertices, ...middles], faces: cut };
}
function edgesOf(faces2) {
  const seen = /* @__PURE__ */ new Map();
  for (const [a, b, c] of faces2) {
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a]
    ]) {
      const edge2 = [Math.min(p, q), Math.max(p, q)];
      seen.set(edge2.join(), edge2);
    }
  }
  return [...seen.values()].sort((e, f) => e[1] - f[1] || e[0] - f[0]);
}
function onUnitSphere([x, y, z]) {
  const length = Math.sqrt(x * x + y * y + z * z);
  return [x / length, y / length, z / length];
}
function distance(a, b) {
  return hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

// packages/radiomics/dist/filters/shared/kurtosis.js
var resolution = { single: 1e-6, double: 1e-15 };
function kurtosis(values, scratch, precision) {
  const round = precision === "single" ? Math.fround : (x) => x;
  const n = values.length;
  const mean2 = round(pairwiseSum(values, 0, n, round) / n);
  for (let i = 0; i < n; i++) {
    const difference = round(values[i] - mean2);
    scratch[i] = round(difference * difference);
  }
  const second = round(pairwiseSum(scratch, 0, n, round) / n);
  const least = round(round(resolution[precision]) * mean2);
  if (second <= round(least * least))
    return Number.NaN;
  for (let i = 0; i < n; i++)
    scratch[i] = round(scratch[i] * scratch[i]);
  const fourth = round(pairwiseSum(scratch, 0, n, round) / n);
  return round(round(fourth / round(second * second)) - 3);
}
function pairwiseSum(values, from, count, round) {
  if (count > 128) {
    const half = Math.floor(count / 16) * 8;
    return round(pairwiseSum(values, from, half, round) + pairwiseSum(values, from + half, count - half, round));
  }
  const end = from + count;
  let i = from;
  let sum2 = 0;
  if (count >= 8) {
    const r = values.slice(from, from + 8);
    for (i += 8; i + 8 <= end; i += 8)
      for (let k = 0; k < 8; k++)
        r[k] = round(r[k] + values[i + k]);
    const left = round(round(r[0] + r[1]) + round(r[2] + r[3]));
    sum2 = round(left + round(round(r[4] + r[5]) + round(r[6] + r[7])));
  }
  for (; i < end; i++)
    sum2 = round(sum2 + values[i]);
  return sum2;
}

// packages/radiomics/dist/filters/generated/icosphere-harmonics.js
var degreeOneOnIcosphere = {
  order0: [-0.25687354196692425, 0.25687354196692425, -0.25687354196692425, 0.25687354196692425, 0, 0, 0, 0, 0.4886025119029199, 0.4886025119029199, -0.4886025119029199, -0.4886025119029199, 0, 0, -0.174344169365581, 0.174344169365581, -0.174344169365581, 0.174344169365581, 0.4886025119029199, -0.174344169365581, 0.174344169365581, -0.174344169365581, 0.174344169365581, 0.4886025119029199, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.415630121713056, 0.4886025119029199, -0.4156301217130559, -0.4156301217130559, -0.415630121713056, -0.415630121713056, -0.4156301217130559, -0.4156301217130559, -0.415630121713056, -0.415630121713056, -0.4886025119029199],
  order1Real: [-17995871052565807e-33, -17995871052565804e-33, -17995871052565807e-33, -17995871052565804e-33, -0.2938948775286921, -0.2938948775286921, 0.29389487752869203, 0.29389487752869203, 0, 0, 0, 0, -2115541521371041e-32, -2115541521371041e-32, -0.1613755423097273, -0.1613755423097273, -0.1613755423097273, -0.1613755423097273, 0, 0.16137554230972737, 0.16137554230972737, 0.16137554230972737, 0.16137554230972737, 0, 0.056128927048236334, 0.056128927048236334, 0.146947438764346, 0.146947438764346, -0.056128927048236354, -0.056128927048236354, -0.146947438764346, -0.146947438764346, 0, 0.05612892704823637, 0.05612892704823637, 0.14694743876434604, 0.14694743876434604, -0.05612892704823639, -0.05612892704823639, -0.14694743876434607, -0.14694743876434607, 0],
  order1Imaginary: [-0.2938948775286921, -0.29389487752869203, -0.2938948775286921, -0.29389487752869203, -0.18163702343221935, -0.18163702343221935, -0.1816370234322194, -0.1816370234322194, 0, 0, 0, 0, -0.3454941494713355, -0.3454941494713355, -0.27951063837942863, -0.27951063837942863, -0.27951063837942863, -0.27951063837942863, 0, -0.27951063837942863, -0.27951063837942863, -0.27951063837942863, -0.27951063837942863, 0, -0.1727470747356678, -0.1727470747356678, -0.10676356364376093, -0.10676356364376093, -0.17274707473566778, -0.17274707473566778, -0.10676356364376091, -0.10676356364376091, 0, -0.17274707473566792, -0.17274707473566792, -0.10676356364376098, -0.10676356364376098, -0.1727470747356679, -0.1727470747356679, -0.10676356364376095, -0.10676356364376095, 0]
};

// packages/radiomics/dist/filters/shared/spherical-harmonic.js
function sphericalHarmonic(m, n, azimuth, polar) {
  const order2 = Math.abs(m);
  let size = associatedLegendre(order2, n, cos(polar));
  if (m < 0)
    size *= (order2 % 2 === 0 ? 1 : -1) / descending(n + order2, 2 * order2);
  size *= Math.sqrt((2 * n + 1) / 4 / Math.PI);
  size *= m < 0 ? Math.sqrt(descending(n + order2, 2 * order2)) : Math.sqrt(1 / descending(n + order2, 2 * order2));
  return [size * cos(m * azimuth), size * sin(m * azimuth)];
}
function descending(from, count) {
  let product = 1;
  for (let k = 0; k < count; k++)
    product *= from - k;
  return product;
}
function associatedLegendre(m, n, x) {
  const sine = Math.sqrt(1 - x * x);
  let before = 1;
  for (let k = 1; k <= m; k++)
    before *= -(2 * k - 1) * sine;
  if (n === m)
    return before;
  let value = -(2 * m + 1) * before * (1 - (1 + x));
  for (let k = m + 2; k <= n; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k + m - 1) * before) / (k - m)];
  }
  return value;
}

// packages/radiomics/dist/filters/shared/sphere-harmonics.js
function sphereHarmonics(n, points, radius2) {
  if (n === 1 && points.length === 42)
    return fromTable();
  const angles = points.map(([x, y, z]) => ({
    azimuth: acos(Math.min(1, Math.max(-1, z / radius2))),
    polar: atan2(y, x)
  }));
  const orders = Array.from({ length: 2 * n + 1 }, (_, i) => i - n);
  return orders.map((m) => angles.map(({ azimuth, polar }) => sphericalHarmonic(m, n, azimuth, polar)));
}
function fromTable() {
  const { order0, order1Real, order1Imaginary } = degreeOneOnIcosphere;
  const order1 = order1Real.map((real, i) => [real, order1Imaginary[i]]);
  return [
    order1.map(([real, imaginary]) => [-real, imaginary]),
    order0.map((real) => [real, 0]),
    order1
  ];
}

// packages/radiomics/dist/filters/shared/spline-prefilter.js
var pole = -0.2679491924311227;
var gain = (1 - pole) * (1 - 1 / pole);
function splinePrefilter(data, size) {
  const strides = stridesOf(size);
  for (const axis of [2, 1, 0]) {
    if (size[axis] === 1)
      continue;
    const [across, other] = axis === 0 ? [1, 2] : [0, 3 - axis];
    for (let k = 0; k < size[other]; k++) {
      filterLines(data, k * strides[other], strides[axis], size[axis], strides[across], size[across]);
    }
  }
}
function filterLines(data, first, along, length, across, count) {
  const end = first + length * along;
  for (let c = 0; c < count; c++) {
    const shift = c * across;
    for (let i = first + shift; i < end + shift; i += along)
      data[i] *= gain;
    data[first + shift] = mirroredStart(data, first + shift, along, length);
  }
  for (let i = first + along; i < end; i += along) {
    for (let c = 0, at = i; c < count; c++, at += across)
      data[at] += pole * data[at - along];
  }
  const last = end - along;
  for (let c = 0, at = last; c < count; c++, at += across) {
    data[at] = (pole * data[at - along] + data[at]) * pole / (pole * pole - 1);
  }
  for (let i = last - along; i >= first; i -= along) {
    for (let c = 0, at = i; c < count; c++, at += across)
      data[at] = pole * (data[at + along] - data[at]);
  }
}
function mirroredStart(data, first, along, length) {
  const round = wholePower(pole, length - 1);
  let sum2 = data[first] + round * data[first + (length - 1) * along];
  for (let i = 1, power = pole; i < length - 1; i++, power *= pole) {
    sum2 += power * (data[first + i * along] + round * data[first + (length - 1 - i) * along]);
  }
  return sum2 / (1 - round * round);
}

// packages/radiomics/dist/filters/shared/sphere-sampler.js
var margin = 32;
function sphereSampler(input, mask, offsets) {
  const { data, geometry } = input;
  const box = expandBox(regionBox(mask), margin, geometry);
  const size = boxSize(box);
  const coefficients = Float64Array.from(crop(input, box).data);
  splinePrefilter(coefficients, size);
  const strides = stridesOf(size);
  const stencils = offsets.map(stencilOf);
  const rounded2 = rounding(data);
  return (position2, samples) => {
    stencils.forEach((stencil, i) => {
      const lower = stencil.base.map((step, axis) => position2[axis] - box.lower[axis] + step - 1);
      if (!isInside2(position2, stencil.offset, geometry.size))
        samples[i] = 0;
      else if (lower.every((first, axis) => first >= 0 && first + 3 < size[axis])) {
        const at = lower[0] + strides[1] * lower[1] + strides[2] * lower[2];
        samples[i] = rounded2(interpolate(coefficients, at, strides[1], strides[2], stencil.weights));
      } else
        samples[i] = rounded2(interpolateMirrored(coefficients, lower, size, stencil.weights));
    });
  };
}
function stencilOf(offset) {
  const base = offset.map(Math.floor);
  const weights = offset.map((x, axis) => cubicWeights(x - base[axis]));
  return { base, offset, weights };
}
function cubicWeights(t) {
  const u = 1 - t;
  const near = (t * t * (t - 2) * 3 + 4) / 6;
  const far = (u * u * (u - 2) * 3 + 4) / 6;
  const first = u * u * u / 6;
  return Float64Array.of(first, near, far, 1 - first - near - far);
}
function isInside2(position2, offset, size) {
  for (let axis = 0; axis < 3; axis++) {
    const x = position2[axis] + offset[axis];
    if (x < 0 || x > size[axis] - 1)
      return false;
  }
  return true;
}
function interpolate(coefficients, at, rowStep, sliceStep, [wx, wy, wz]) {
  const [a, b, c, d] = wx;
  let sum2 = 0;
  for (let k = 0; k < 4; k++) {
    const z = wz[k];
    for (let j = 0; j < 4; j++) {
      const y = wy[j];
      const i = at + k * sliceStep + j * rowStep;
      sum2 += coefficients[i] * z * y * a;
      sum2 += coefficients[i + 1] * z * y * b;
      sum2 += coefficients[i + 2] * z * y * c;
      sum2 += coefficients[i + 3] * z * y * d;
    }
  }
  return sum2;
}
function interpolateMirrored(coefficients, lower, [nx, ny, nz], [wx, wy, wz]) {
  let sum2 = 0;
  for (let k = 0; k < 4; k++) {
    for (let j = 0; j < 4; j++) {
      const row = nx * (mirrored2(lower[1] + j, ny) + ny * mirrored2(lower[2] + k, nz));
      for (let i = 0; i < 4; i++)
        sum2 += coefficients[row + mirrored2(lower[0] + i, nx)] * wz[k] * wy[j] * wx[i];
    }
  }
  return sum2;
}
function mirrored2(i, n) {
  if (n === 1)
    return 0;
  const period = 2 * (n - 1);
  const j = (i % period + period) % period;
  return j < n ? j : period - j;
}
function rounding(data) {
  if (data instanceof Float64Array)
    return (x) => x;
  if (data instanceof Float32Array)
    return Math.fround;
  const bits = 8 * data.BYTES_PER_ELEMENT;
  const signed = data instanceof Int8Array || data instanceof Int16Array || data instanceof Int32Array;
  const [least, most] = signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  return (x) => Math.min(most, Math.max(least, x > 0 ? Math.floor(x + 0.5) : -Math.floor(0.5 - x)));
}

// packages/radiomics/dist/filters/local-binary-pattern-3d.js
var localBinaryPattern3D = defineFilter({
  name: "LBP3D",
  summary: "Describes the pattern of darker and brighter neighbours on a sphere by spherical harmonics.",
  source: "PyRadiomics getLBP3DImage; Banerjee, Moelker, Niessen and van Walsum 2013",
  parameters: external_exports.strictObject({
    lbp3DLevels: external_exports.int().min(1).max(8).default(2).describe("Number of degrees of spherical harmonics."),
    lbp3DIcosphereRadius: external_exports.number().positive().default(1).describe("Radius of the sphere, voxels."),
    lbp3DIcosphereSubdivision: external_exports.int().min(0).max(4).default(1).describe("How often the faces of the icosahedron are cut in four.")
  }),
  imageNames: ({ lbp3DLevels }) => [...levelNames(lbp3DLevels), "lbp-3D-k"],
  *apply(input, { lbp3DLevels, lbp3DIcosphereRadius, lbp3DIcosphereSubdivision }, { mask }) {
    const sphere = icosphere(lbp3DIcosphereSubdivision, lbp3DIcosphereRadius);
    const levels = levelNames(lbp3DLevels).map((_, degree) => harmonicLevel(sphereHarmonics(degree, sphere, lbp3DIcosphereRadius)));
    const voxels = voxelIndices(mask);
    const { strengths, kurtoses } = describeRegion(input, mask, voxels, sphere, levels);
    for (const [i, name] of levelNames(lbp3DLevels).entries()) {
      yield { name, volume: scatter(input, voxels, strengths[i]) };
    }
    requireDefined(kurtoses, voxels, input.geometry.size);
    yield { name: "lbp-3D-k", volume: scatter(input, voxels, kurtoses) };
  }
});
var levelNames = (levels) => Array.from({ length: levels }, (_, i) => `lbp-3D-m${i + 1}`);
function describeRegion(input, mask, voxels, sphere, levels) {
  const sample = sphereSampler(input, mask, sphere.map(([first, second, third]) => [third, second, first]));
  const samples = new Float64Array(sphere.length);
  const pattern = new Uint8Array(sphere.length);
  const strengths = levels.map(() => new Float64Array(voxels.length));
  const kurtoses = new Float64Array(voxels.length);
  const scratch = new Float64Array(sphere.length);
  const precision = input.data instanceof Float32Array ? "single" : "double";
  voxels.forEach((at, i) => {
    sample(positionOf(at, input.geometry.size), samples);
    kurtoses[i] = kurtosis(samples, scratch, precision);
    for (let k = 0; k < samples.length; k++)
      pattern[k] = samples[k] >= input.data[at] ? 1 : 0;
    levels.forEach((strength2, level) => {
      strengths[level][i] = strength2(pattern);
    });
  });
  return { strengths, kurtoses };
}
function requireDefined(kurtoses, voxels, size) {
  const i = kurtoses.findIndex(Number.isNaN);
  if (i < 0)
    return;
  const reason = `the grey values around voxel (${positionOf(voxels[i], size).join(", ")}) do not vary`;
  throw new RadError("RAD-FILTER-UNDEFINED", { filter: "lbp-3D-k", reason });
}
function scatter({ geometry, data }, voxels, values) {
  const out = new Float64Array(data.length);
  for (let i = 0; i < voxels.length; i++)
    out[voxels[i]] = values[i];
  return { geometry, data: out };
}
function positionOf(at, [nx, ny]) {
  return [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
}

// packages/radiomics/dist/filters/logarithm.js
var logarithm = defineFilter({
  name: "Logarithm",
  summary: "Logarithm of the grey values, with their sign, rescaled to their original range.",
  source: "PyRadiomics getLogarithmImage",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["logarithm"],
  *apply(input, _, { mask }) {
    const largest2 = largestMagnitude(input.data);
    const scale = largest2 === 0 ? 0 : largest2 / log(largest2 + 1);
    const scaledLog = (x) => (x < 0 ? -log(1 - x) : log(x + 1)) * scale;
    yield { name: "logarithm", volume: mapRegion(input, mask, scaledLog) };
  }
});

// packages/radiomics/dist/filters/normalize.js
var normalize = defineFilter({
  name: "Normalize",
  summary: "Shifts and scales the grey values to mean 0 and standard deviation 1 over the whole image.",
  source: "ITK NormalizeImageFilter",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["normalize"],
  *apply(input, _, { mask }) {
    const { mean: mean2, deviation } = momentsOf(input.data);
    if (!(deviation > 0)) {
      throw new RadError("RAD-FILTER-UNDEFINED", { filter: "Normalize", reason: "its grey values do not vary" });
    }
    const scale = 1 / deviation;
    yield { name: "normalize", volume: mapRegion(input, mask, (x) => (x - mean2) * scale) };
  }
});
function momentsOf(data) {
  let sum2 = 0;
  for (let i = 0; i < data.length; i++)
    sum2 += data[i];
  const mean2 = sum2 / data.length;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < data.length; i++) {
    const difference = data[i] - mean2;
    squares += difference * difference;
    rest += difference;
  }
  return { mean: mean2, deviation: Math.sqrt((squares - rest * rest / data.length) / (data.length - 1)) };
}

// packages/radiomics/dist/filters/original.js
var original = {
  name: "Original",
  summary: "The image as it is.",
  source: "PyRadiomics getOriginalImage",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["original"],
  *apply(input) {
    yield { name: "original", volume: input };
  }
};

// packages/radiomics/dist/filters/shot-noise.js
var shotNoise = defineFilter({
  name: "ShotNoise",
  summary: "Replaces each grey value by a Poisson deviate of that mean.",
  source: "ITK ShotNoiseImageFilter",
  parameters: external_exports.strictObject({
    scale: oneOrMore(external_exports.number().positive()).default(1).describe("Counts for one unit of the image; a list gives one image each.")
  }),
  imageNames: ({ scale }) => sweep("shotnoise", "scale", scale).map(({ name }) => name),
  *apply(input, { scale }, context) {
    for (const { name, value } of sweep("shotnoise", "scale", scale)) {
      yield { name, volume: withNoise(input, "ShotNoise", context, (x, rng) => counts(value * x, rng) / value) };
    }
  }
});
function counts(mean2, rng) {
  if (mean2 >= 50)
    return mean2 + Math.sqrt(mean2) * rng.normal();
  const end = exp(-mean2);
  let k = 0;
  for (let product = rng.uniform(); product > end; product *= rng.uniform())
    k++;
  return k;
}

// packages/radiomics/dist/filters/square.js
var square2 = defineFilter({
  name: "Square",
  summary: "Squares the grey values, rescaled to their original range.",
  source: "PyRadiomics getSquareImage",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["square"],
  *apply(input, _, { mask }) {
    const largest2 = largestMagnitude(input.data);
    const scale = largest2 === 0 ? 0 : 1 / Math.sqrt(largest2);
    yield { name: "square", volume: mapRegion(input, mask, (x) => scale * x * (scale * x)) };
  }
});

// packages/radiomics/dist/filters/square-root.js
var squareRoot = defineFilter({
  name: "SquareRoot",
  summary: "Square root of the grey values, with their sign, rescaled to their original range.",
  source: "PyRadiomics getSquareRootImage",
  parameters: external_exports.strictObject({}),
  imageNames: () => ["squareroot"],
  *apply(input, _, { mask }) {
    const scale = largestMagnitude(input.data);
    const root = (x) => x < 0 ? -Math.sqrt(-x * scale) : Math.sqrt(x * scale);
    yield { name: "squareroot", volume: mapRegion(input, mask, root) };
  }
});

// packages/radiomics/dist/filters/wavelet.js
var wavelet = defineFilter({
  name: "Wavelet",
  summary: "Splits the image into bands of coarse and fine detail along each axis (stationary wavelet transform).",
  source: "PyRadiomics getWaveletImage; PyWavelets swtn; Nason and Silverman 1995",
  parameters: external_exports.strictObject({
    wavelet: external_exports.enum(waveletNames).default("coif1").describe("Name of the wavelet, as in PyWavelets."),
    level: external_exports.int().min(1).max(16).default(1).describe("Number of levels of bands."),
    start_level: external_exports.int().min(0).max(16).default(0).describe("Number of approximations before the first level of bands.")
  }),
  divisible: true,
  imageNames: ({ level }, context) => {
    const axes3 = filteredAxes2(context);
    const levels = Array.from({ length: level }, (_, i) => i + 1);
    return levels.flatMap((i) => bandsOf(axes3.length, i === level).map((band) => imageName4(i, band)));
  },
  *apply(input, { wavelet: name, level, start_level }, { mask, wanted, ...context }) {
    const { geometry } = input;
    const axes3 = filteredAxes2(context);
    const taps = tapsOf2(name, input);
    const region = regionBox(mask);
    const even = geometry.size.map((n) => n + n % 2);
    const boxes = boxesOfLevels(region, axes3, taps.L, start_level + level, even);
    const newGrid = (size) => ({ data: newArrayFor(input, size), size });
    const approximate = (from, box) => {
      const to = newGrid(even);
      transform(from, to, axes3, "L".repeat(axes3.length), taps, box);
      return to;
    };
    let source = { data: input.data, size: geometry.size };
    for (let i = 0; i < start_level; i++)
      source = approximate(source, boxes[i + 1]);
    const made = newGrid(geometry.size);
    for (let i = 1; i <= level; i++) {
      for (const band of bandsOf(axes3.length, i === level)) {
        const image = imageName4(i, band);
        if (wanted !== void 0 && !wanted.has(image))
          continue;
        transform(source, made, axes3, band, taps, region);
        yield { name: image, volume: { geometry, data: made.data } };
      }
      if (i < level)
        source = approximate(source, boxes[start_level + i]);
    }
  }
});
function filteredAxes2({ force2D, force2Ddimension }) {
  return [0, 1, 2].filter((axis) => !(force2D && axis === 2 - force2Ddimension));
}
function imageName4(level, band) {
  return level === 1 ? `wavelet-${band}` : `wavelet${level}-${band}`;
}
function bandsOf(letters, isLast) {
  const counts2 = Array.from({ length: 2 ** letters - 1 }, (_, i) => i + 1);
  const details = counts2.map((n) => n.toString(2).padStart(letters, "0").replaceAll("0", "L").replaceAll("1", "H"));
  return isLast ? [...details, "L".repeat(letters)] : details;
}
function tapsOf2(name, { data }) {
  const { low, high } = waveletOf(name).decomposition;
  const inPrecision = (taps) => data instanceof Float32Array ? singlePrecisionTaps(name, taps) : taps;
  const origin = low.length / 2;
  return { L: { weights: inPrecision(low), origin }, H: { weights: inPrecision(high), origin } };
}
function boxesOfLevels(region, axes3, taps, levels, size) {
  const boxes = [region];
  for (let i = 0; i < levels; i++)
    boxes.unshift(axes3.reduce((box, axis) => reach2(box, axis, taps, size), boxes[0]));
  return boxes;
}
function reach2(box, axis, { weights, origin }, size) {
  const first = box.lower[axis] + origin - weights.length + 1;
  const last = box.upper[axis] + origin;
  return first < 0 || last >= size[axis] ? wholeAxis(box, axis, size) : withRange(box, axis, first, last);
}
function transform(source, target, axes3, letters, taps, box) {
  const terms = source.size.map((length, axis) => {
    const [low, high] = [box.lower[axis], box.upper[axis]];
    const letter = letters[axes3.indexOf(axis)];
    if (letter === void 0)
      return unchanged(target.data, low, high);
    const along = convolutionTerms(target.data, taps[letter], length + length % 2, "wrap", low, high);
    return { ...along, samples: along.samples.map((sample) => sample % length) };
  });
  sumIntoBox(source, target, terms, box);
}
function newArrayFor({ data }, [nx, ny, nz]) {
  return data instanceof Float32Array ? new Float32Array(nx * ny * nz) : new Float64Array(nx * ny * nz);
}

// packages/radiomics/dist/filters/index.js
var filters = [
  original,
  wavelet,
  laplacianOfGaussian,
  square2,
  squareRoot,
  logarithm,
  exponential,
  gradient,
  localBinaryPattern2D,
  localBinaryPattern3D,
  additiveGaussianNoise,
  shotNoise,
  binomialBlur,
  curvatureFlow,
  boxMean,
  boxSigma,
  discreteGaussian,
  laplacianSharpening,
  normalize,
  histogramEqualisation,
  gaussianHighPass,
  addHighPass,
  clip,
  mean,
  truncatedLaplacianOfGaussian,
  laws,
  gabor,
  separableWavelet,
  simoncelli
];

// packages/radiomics/dist/parameters/settings.js
var featureSettingsSchema = external_exports.object({
  distances: external_exports.array(external_exports.int().positive()).min(1).default([1]).describe("Chebyshev distances, in voxels, of the neighbours of GLCM, GLDM and NGTDM."),
  force2D: external_exports.boolean().default(false).describe("Compute texture slice by slice."),
  force2Ddimension: external_exports.union([external_exports.literal(0), external_exports.literal(1), external_exports.literal(2)]).default(0).describe("The axis taken out by force2D: 0 = z, 1 = y, 2 = x."),
  symmetricalGLCM: external_exports.boolean().default(true).describe("Count each pair of GLCM in both directions."),
  weightingNorm: external_exports.enum(["manhattan", "euclidean", "infinity", "no_weighting"]).nullable().default(null).describe("Sum the matrices of the directions of GLCM and GLRLM weighted by this norm instead of averaging their features."),
  gldm_a: external_exports.number().min(0).default(0).describe("GLDM: largest difference of grey levels of dependent voxels."),
  voxelArrayShift: external_exports.number().default(0).describe("First order: added to the grey values in Energy, TotalEnergy and RootMeanSquared."),
  aggregations: external_exports.array(external_exports.enum(aggregations)).min(1).nullable().default(null).describe("The aggregations of IBSI's texture families that are computed where no feature is named; null for all six."),
  ivhBinWidth: external_exports.number().positive().nullable().default(null).describe("Width of a bin of the intensity-volume histogram, in the unit of the image; null for whole numbers."),
  ivhBinCount: external_exports.int().positive().nullable().default(null).describe("Number of bins of the intensity-volume histogram; takes precedence over ivhBinWidth.")
});
var settingsSchema = external_exports.object({
  ...featureSettingsSchema.shape,
  label: external_exports.int().positive().default(1).describe("The label of the region in the mask."),
  label_channel: external_exports.int().min(0).default(0).describe("The component of a mask with several, that holds the label."),
  additionalInfo: external_exports.boolean().default(true).describe("Add the diagnostics_ columns to the result."),
  minimumROIDimensions: external_exports.int().min(1).max(3).default(2).describe("Number of axes along which the region must extend over more than one voxel."),
  minimumROISize: external_exports.int().positive().nullable().default(null).describe("The region must have more voxels than this."),
  geometryTolerance: external_exports.number().positive().nullable().default(null).describe("Largest difference between the grids of image and mask, in voxels; 1e-6 unless given."),
  correctMask: external_exports.boolean().default(false).describe("Resample a mask on another grid than the image by nearest neighbour, instead of stopping."),
  normalize: external_exports.boolean().default(false).describe("Bring the whole image to mean 0 and one standard deviation."),
  normalizeScale: external_exports.number().positive().default(1).describe("Standard deviation of the normalised image."),
  removeOutliers: external_exports.number().positive().nullable().default(null).describe("Clamp the normalised image at this many standard deviations."),
  resampledPixelSpacing: external_exports.tuple([external_exports.number().min(0), external_exports.number().min(0), external_exports.number().min(0)]).nullable().default(null).describe("Voxel spacing to resample to along x, y, z, mm; 0 keeps an axis."),
  interpolator: external_exports.union([external_exports.enum(interpolators.map(({ name }) => name)), external_exports.int().min(1).max(10)]).nullable().default("sitkBSpline").describe("Interpolation of the image, by the name or number of SimpleITK; null switches resampling off."),
  padDistance: external_exports.int().min(0).default(5).describe("Voxels kept around the region when resampling or cropping, for filters that read beyond it."),
  preCrop: external_exports.boolean().default(false).describe("Crop the image to the region and padDistance before filtering; changes filters that see the whole image."),
  binWidth: external_exports.number().positive().default(25).describe("Width of a bin of grey values, in the unit of the image."),
  binCount: external_exports.int().positive().nullable().default(null).describe("Number of bins over the range of the region; takes precedence over binWidth."),
  resegmentRange: external_exports.array(external_exports.number()).min(1).max(2).nullable().default(null).describe("Keep only voxels of the region with grey values in this range; one number is a lower limit."),
  resegmentMode: external_exports.enum(["absolute", "relative", "sigma"]).default("absolute").describe("Unit of resegmentRange: grey values, shares of the maximum, or standard deviations from the mean."),
  resegmentSigma: external_exports.number().positive().nullable().default(null).describe("Keep only voxels within this many standard deviations of the mean of the region; with resegmentRange those that both keep."),
  convention: external_exports.enum(["pyradiomics", "ibsi"]).default("pyradiomics").describe("Whose steps are taken where PyRadiomics and the IBSI differ; the next three settings change single steps."),
  binAlignment: external_exports.enum(["zero", "minimum", "range"]).nullable().default(null).describe("Where bins of a fixed width begin: at a multiple of the width, at the minimum of the region, or at the lower end of resegmentRange (the minimum without one)."),
  resamplingGrid: external_exports.enum(["pyradiomics", "ibsi"]).nullable().default(null).describe("Resample with corners aligned and the mask by nearest neighbour, or with centres aligned and the mask linearly, kept where half inside."),
  roundIntensities: external_exports.boolean().nullable().default(null).describe("Round resampled grey values to whole numbers."),
  resegmentShape: external_exports.boolean().default(false).describe("Compute shape from the resegmented region too."),
  seed: external_exports.int().min(0).default(0).describe("Seed of the filters that add noise.")
});
var voxelSettingsSchema = external_exports.object({
  kernelRadius: external_exports.int().positive().default(1).describe("Radius of the neighbourhood of a voxel."),
  maskedKernel: external_exports.boolean().default(true).describe("Look only at neighbours inside the region."),
  initValue: external_exports.union([external_exports.number(), external_exports.nan(), external_exports.literal("nan")]).default(0).describe("Value of voxels outside the region."),
  voxelBatch: external_exports.int().positive().nullable().default(null).describe("Number of voxels computed at once; the values do not depend on it.")
});

// packages/radiomics/dist/parameters/validate.js
function parameterUnknown(kind, name, known, path) {
  const values = { kind, name, suggestion: didYouMean(name, known), known: [...new Set(known)].join(", ") };
  return new RadError("RAD-PARAMETER-UNKNOWN", values, { field: path.join(".") });
}
function requireMap(value, name, path) {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value;
  throw parameterInvalid(name, value, "it must be a map of names to values", path);
}
function validValue(schema, value, name, path) {
  const result = schema.safeParse(value);
  if (result.success)
    return result.data;
  if (value === null)
    return void 0;
  throw parameterInvalid(name, value, problemOf(result.error), path);
}
function problemOf({ issues }) {
  const [issue] = issues;
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return issue.errors.map(([first]) => lowerFirst(first?.message ?? issue.message)).join(", or ");
  }
  const where = issue.path.map((key) => typeof key === "number" ? `entry ${key + 1}: ` : `${String(key)}: `);
  return where.join("") + lowerFirst(issue.message);
}
var lowerFirst = (text) => text.charAt(0).toLowerCase() + text.slice(1);
function parameterInvalid(name, value, problem, path) {
  const values = { name, value: JSON.stringify(value) ?? String(value), problem };
  return new RadError("RAD-PARAMETER-INVALID", values, path.length > 0 ? { field: path.join(".") } : {});
}

// packages/radiomics/dist/parameters/parameters.js
var perImage = ["binWidth", "binCount", "seed"];
var sections = ["setting", "imageType", "featureClass", "voxelSetting"];
function makeParameters(document = {}) {
  const given = requireMap(document ?? {}, "parameters", []);
  for (const name of Object.keys(given)) {
    if (!sections.includes(name))
      throw parameterUnknown("section", name, sections, [name]);
  }
  const section = (name) => requireMap(given[name] ?? {}, name, [name]);
  const shared = checkSettings(section("setting"), ["setting"], filters);
  for (const [key, value] of Object.entries(section("voxelSetting"))) {
    checkOne(key, value, ["voxelSetting"], [voxelSettingsSchema.shape]);
  }
  const settings = settingsSchema.parse(shared);
  const imageTypes = Object.entries(section("imageType"));
  return {
    settings,
    imageTypes: (imageTypes.length === 0 ? [["Original", {}]] : imageTypes).map(([name, overrides]) => imageTypeParameters(name, overrides, shared)),
    families: familyParameters(section("featureClass"), settings),
    source: Object.fromEntries(sections.filter((name) => name in given).map((name) => [name, section(name)])),
    warnings: warningsOf(given.voxelSetting, section("imageType"))
  };
}
function checkSettings(given, path, accepted) {
  const shapes = [settingsSchema.shape, ...accepted.map(({ parameters }) => parameters.shape)];
  const checked = {};
  for (const [key, value] of Object.entries(given)) {
    const result = checkOne(key, value, path, shapes);
    if (result !== void 0)
      checked[key] = result;
  }
  return checked;
}
function checkOne(key, value, path, shapes) {
  const shape2 = shapes.find((candidate) => Object.hasOwn(candidate, key));
  if (shape2 === void 0)
    throw parameterUnknown("setting", key, shapes.flatMap(Object.keys), [...path, key]);
  return validValue(shape2[key], value, key, [...path, key]);
}
function imageTypeParameters(name, overrides, shared) {
  const path = ["imageType", name];
  const filter = filters.find((candidate) => candidate.name === name);
  if (filter === void 0) {
    throw parameterUnknown("image type", name, filters.map((known) => known.name), path);
  }
  const own = checkSettings(requireMap(overrides ?? {}, name, path), path, [filter, ...filters]);
  const merged = { ...shared, ...own };
  const keys = Object.keys(filter.parameters.shape).filter((key) => key in merged);
  const given = Object.fromEntries(keys.map((key) => [key, merged[key]]));
  return {
    filter,
    filterParameters: validValue(filter.parameters, given, name, path),
    settings: settingsSchema.parse(merged)
  };
}
function warningsOf(voxelSetting, imageTypes) {
  const unused = voxelSetting === void 0 ? [] : [new RadError("RAD-PARAMETER-VOXEL", {}).toJSON()];
  for (const [imageType, overrides] of Object.entries(imageTypes)) {
    const own = filters.find(({ name }) => name === imageType)?.parameters.shape ?? {};
    for (const name of Object.keys(overrides ?? {})) {
      if (name in own || name in featureSettingsSchema.shape || perImage.includes(name))
        continue;
      const place = { field: `imageType.${imageType}.${name}` };
      unused.push(new RadError("RAD-PARAMETER-NO-EFFECT", { name, imageType }, place).toJSON());
    }
  }
  return unused;
}
function familyParameters(given, { force2D, aggregations: aggregations2 }) {
  const named2 = Object.entries(given);
  if (named2.length === 0) {
    return families.filter(({ name, onRequest }) => onRequest !== true && (name !== "shape2D" || force2D)).map((family) => ({ family, wanted: currentFeatures(family), named: false }));
  }
  return named2.map(([name, features5]) => {
    const path = ["featureClass", name];
    const family = families.find((candidate) => candidate.name === name);
    if (family === void 0) {
      throw parameterUnknown("feature class", name, families.map((known) => known.name), path);
    }
    return { family, wanted: wantedFeatures(family, features5 ?? [], aggregations2, path), named: true };
  });
}
function wantedFeatures(family, features5, aggregations2, path) {
  if (!Array.isArray(features5)) {
    throw new RadError("RAD-PARAMETER-INVALID", { name: family.name, value: JSON.stringify(features5), problem: "it must be a list of feature names" }, { field: path.join(".") });
  }
  const known = family.features.map(({ name }) => name);
  for (const feature2 of features5) {
    if (!known.includes(feature2))
      throw parameterUnknown(`${family.name} feature`, String(feature2), known, path);
  }
  return features5.length === 0 ? currentFeatures(family, aggregations2) : [...new Set(features5)];
}

// packages/radiomics/dist/parameters/parse-parameters.js
var import_yaml = __toESM(require_dist(), 1);
function parseParameters(text) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines, prettyErrors: false, merge: true, uniqueKeys: false });
  const [problem] = document.errors;
  if (problem !== void 0) {
    throw new RadError("RAD-PARAMETER-FILE", { detail: problem.message }, { line: lines.linePos(problem.pos[0]).line });
  }
  try {
    const parameters = makeParameters(document.toJS({ maxAliasCount: 100 }));
    return { ...parameters, warnings: [...parameters.warnings, ...duplicates(document, lines)] };
  } catch (error) {
    if (!isRadError(error))
      throw error;
    const offset = error.place.field === void 0 ? void 0 : offsetOf(document, error.place.field.split("."));
    throw offset === void 0 ? error : error.at({ line: lines.linePos(offset).line });
  }
}
function offsetOf({ contents }, path) {
  let node = contents;
  let offset;
  for (const key of path) {
    if (!(0, import_yaml.isMap)(node))
      break;
    const pair = node.items.find((item) => (0, import_yaml.isScalar)(item.key) && String(item.key.value) === key);
    if (pair === void 0)
      break;
    offset = (0, import_yaml.isScalar)(pair.key) ? pair.key.range?.[0] : offset;
    node = pair.value;
  }
  return offset;
}
function duplicates(document, lines) {
  const found = [];
  (0, import_yaml.visit)(document, {
    Map(_, map) {
      const names = /* @__PURE__ */ new Set();
      for (const { key } of map.items) {
        if (!(0, import_yaml.isScalar)(key))
          continue;
        const name = String(key.value);
        if (names.has(name)) {
          const line = lines.linePos(key.range?.[0] ?? 0).line;
          found.push(new RadError("RAD-PARAMETER-TWICE", { name }, { line }).toJSON());
        }
        names.add(name);
      }
    }
  });
  return found;
}

// packages/radiomics/dist/conformance/ibsi-tolerance.js
function isWithinTolerance(reference, tolerance, value) {
  if (value === null || value === void 0 || Number.isNaN(value))
    return false;
  return roundedDeviation(reference, value) <= tolerance * (1 + 1e-12);
}
function roundedDeviation(reference, value) {
  const decimals = reference === 0 ? 3 : 2 - Math.floor(log10(Math.abs(reference)));
  const scale = pow(10, decimals);
  return Math.floor(Math.abs(reference - value) * scale + 1e-9) / scale;
}

// packages/radiomics/dist/version.js
var version = "0.1.0";

// node_modules/@noble/hashes/legacy.js
var SHA1_IV = /* @__PURE__ */ Uint32Array.from([
  1732584193,
  4023233417,
  2562383102,
  271733878,
  3285377520
]);
var SHA1_W = /* @__PURE__ */ new Uint32Array(80);
var _SHA1 = class extends HashMD {
  A = SHA1_IV[0] | 0;
  B = SHA1_IV[1] | 0;
  C = SHA1_IV[2] | 0;
  D = SHA1_IV[3] | 0;
  E = SHA1_IV[4] | 0;
  constructor() {
    super(64, 20, 8, false);
  }
  get() {
    const { A, B, C, D, E } = this;
    return [A, B, C, D, E];
  }
  set(A, B, C, D, E) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA1_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 80; i++)
      SHA1_W[i] = rotl(SHA1_W[i - 3] ^ SHA1_W[i - 8] ^ SHA1_W[i - 14] ^ SHA1_W[i - 16], 1);
    let { A, B, C, D, E } = this;
    for (let i = 0; i < 80; i++) {
      let F, K;
      if (i < 20) {
        F = Chi(B, C, D);
        K = 1518500249;
      } else if (i < 40) {
        F = B ^ C ^ D;
        K = 1859775393;
      } else if (i < 60) {
        F = Maj(B, C, D);
        K = 2400959708;
      } else {
        F = B ^ C ^ D;
        K = 3395469782;
      }
      const T = rotl(A, 5) + F + E + K + SHA1_W[i] | 0;
      E = D;
      D = C;
      C = rotl(B, 30);
      B = A;
      A = T;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    this.set(A, B, C, D, E);
  }
  roundClean() {
    clean(SHA1_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha1 = /* @__PURE__ */ createHasher(() => new _SHA1());

// packages/radiomics/dist/extractor/sha1.js
var plainSha1 = (parts) => {
  const hash = sha1.create();
  for (const part2 of parts)
    hash.update(part2);
  return bytesToHex(hash.digest());
};
function* bytesOf({ buffer, byteOffset, byteLength }) {
  yield new Uint8Array(buffer, byteOffset, byteLength);
}
function* wideBytesOf(mask) {
  const piece = new Uint32Array(Math.min(mask.length, 65536));
  for (let at = 0; at < mask.length; at += piece.length) {
    const part2 = mask.subarray(at, at + piece.length);
    piece.set(part2);
    yield new Uint8Array(piece.buffer, 0, 4 * part2.length);
  }
}

// packages/radiomics/dist/extractor/diagnostics.js
function configurationDiagnostics(parameters) {
  const { settings, source } = parameters;
  const compliant = parameters.families.filter(({ family, wanted }) => wanted.every((feature2) => isIbsiCompliant(parameters, "original", family, feature2)));
  return {
    diagnostics_Versions_Radscore: version,
    diagnostics_Configuration_Settings: settings,
    diagnostics_Configuration_EnabledImageTypes: source.imageType ?? { Original: {} },
    diagnostics_Configuration_Convention: settings.convention,
    diagnostics_Configuration_IbsiCompliant: compliant.map(({ family }) => family.name).join(" ") || "none"
  };
}
function imageDiagnostics({ geometry, data }, stage, sha12 = plainSha1) {
  const { mean: mean2, minimum, maximum } = summarise(data);
  const name = `diagnostics_Image-${stage}`;
  return {
    ...stage === "original" && {
      [`${name}_Hash`]: sha12(bytesOf(data)),
      [`${name}_Dimensionality`]: "3D"
    },
    [`${name}_Spacing`]: geometry.spacing,
    [`${name}_Size`]: geometry.size,
    [`${name}_Mean`]: mean2,
    [`${name}_Minimum`]: minimum,
    [`${name}_Maximum`]: maximum
  };
}
function maskDiagnostics(mask, stage, volume, sha12 = plainSha1) {
  const { geometry, data } = mask;
  const name = `diagnostics_Mask-${stage}`;
  const box = boundingBox(mask);
  const centre2 = centreOfMass(mask);
  return {
    ...stage === "original" && { [`${name}_Hash`]: sha12(wideBytesOf(data)) },
    [`${name}_Spacing`]: geometry.spacing,
    [`${name}_Size`]: geometry.size,
    ...box !== void 0 && { [`${name}_BoundingBox`]: [...box.lower, ...boxSize(box)] },
    [`${name}_VoxelNum`]: countVoxels(mask),
    [`${name}_VolumeNum`]: connectedComponents(mask, 26).length,
    ...centre2 !== void 0 && {
      [`${name}_CenterOfMassIndex`]: centre2.index,
      [`${name}_CenterOfMass`]: centre2.mm
    },
    ...volume !== void 0 && valuesInside2(volume, mask, name)
  };
}
function valuesInside2(volume, mask, name) {
  const { mean: mean2, minimum, maximum } = summarise(volume.data, mask.data);
  return { [`${name}_Mean`]: mean2, [`${name}_Minimum`]: minimum, [`${name}_Maximum`]: maximum };
}
function summarise(data, inside2) {
  let [count, sum2, minimum, maximum] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < data.length; i++) {
    if (inside2 !== void 0 && inside2[i] === 0)
      continue;
    const value = data[i];
    count++;
    sum2 += value;
    if (value < minimum)
      minimum = value;
    if (value > maximum)
      maximum = value;
  }
  return { mean: sum2 / count, minimum, maximum };
}

// packages/radiomics/dist/preprocess/check-region.js
function checkRegion(mask, { minimumROIDimensions, minimumROISize }) {
  const box = boundingBox(mask);
  if (box === void 0)
    throw new RadError("RAD-MASK-EMPTY", { label: "the region" });
  const dimensions = boxSize(box).filter((voxels) => voxels > 1).length;
  const needed = Math.max(1, minimumROIDimensions);
  if (dimensions < needed)
    throw new RadError("RAD-REGION-DIMENSIONS", { dimensions, needed });
  if (minimumROISize !== null) {
    const voxels = countVoxels(mask);
    if (voxels <= minimumROISize)
      throw new RadError("RAD-REGION-SIZE", { voxels, needed: minimumROISize });
  }
  return box;
}

// packages/radiomics/dist/preprocess/normalise.js
function normalise({ geometry, data }, { scale, outliers }) {
  const sum2 = compensatedSum(data, (value) => value);
  if (!Number.isFinite(sum2))
    throw new RadError("RAD-VALUES-NOT-FINITE", { value: sum2 });
  const squares = compensatedSum(data, (value) => value * value);
  const mean2 = sum2 / data.length;
  const deviation = Math.sqrt((squares - sum2 * sum2 / data.length) / (data.length - 1));
  if (!(deviation > 0))
    throw new RadError("RAD-IMAGE-FLAT", {});
  const factor = 1 / deviation;
  const limit = outliers ?? Number.POSITIVE_INFINITY;
  const out = new Float64Array(data.length);
  for (let i = 0; i < out.length; i++) {
    out[i] = Math.max(-limit, Math.min(limit, (data[i] - mean2) * factor)) * scale;
  }
  return { geometry, data: out };
}
function compensatedSum(values, term) {
  let sum2 = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const next = term(values[i]) - lost;
    const total = sum2 + next;
    lost = total - sum2 - next;
    sum2 = total;
  }
  return sum2;
}

// packages/radiomics/dist/preprocess/resegment.js
function resegment(volume, mask, range, mode) {
  const [low, high = Number.POSITIVE_INFINITY] = limits(volume, mask, range.toSorted((a, b) => a - b), mode);
  const data = new Uint8Array(mask.data.length);
  let voxels = 0;
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0 || !(volume.data[i] >= low && volume.data[i] <= high))
      continue;
    data[i] = 1;
    voxels++;
  }
  if (voxels <= 1)
    throw new RadError("RAD-REGION-RESEGMENTED", { voxels, low, high, mode });
  return { geometry: mask.geometry, data };
}
function limits({ data }, mask, range, mode) {
  if (mode === "absolute")
    return [...range];
  let count = 0;
  let sum2 = 0;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < data.length; i++) {
    if (mask.data[i] === 0)
      continue;
    count++;
    sum2 += data[i];
    maximum = Math.max(maximum, data[i]);
  }
  if (mode === "relative")
    return range.map((share) => maximum * share);
  const mean2 = sum2 / count;
  let squares = 0;
  for (let i = 0; i < data.length; i++)
    if (mask.data[i] !== 0)
      squares += square(data[i] - mean2);
  return range.map((deviations2) => mean2 + deviations2 * Math.sqrt(squares / count));
}

// packages/radiomics/dist/extractor/prepare.js
var defaultTolerance = 1e-6;
function prepare(image, region, settings, sha12) {
  const descriptions = [
    () => imageDiagnostics(image, "original", sha12),
    () => maskDiagnostics(region, "original", ofOriginal(image, region, settings), sha12)
  ];
  const describeMask = (described, stage, inside2) => descriptions.push(() => maskDiagnostics(described, stage, inside2));
  let volume = image;
  let mask = region;
  if (settings.normalize) {
    volume = normalise(volume, { scale: settings.normalizeScale, outliers: settings.removeOutliers });
  }
  if (settings.interpolator !== null && settings.resampledPixelSpacing !== null) {
    const { resampledPixelSpacing: spacing, interpolator } = settings;
    const { resamplingGrid: convention, roundIntensities } = conventionOf(settings);
    const padDistance = convention === "ibsi" ? Infinity : settings.padDistance;
    ({ volume, mask } = resampleForRegion(volume, mask, { spacing, interpolator, padDistance, convention }));
    if (roundIntensities)
      volume = rounded(volume);
    const interpolated2 = volume;
    descriptions.push(() => imageDiagnostics(interpolated2, "interpolated"));
    describeMask(mask, "interpolated", volume);
  } else {
    const tolerance = settings.geometryTolerance ?? defaultTolerance;
    const maskGeometry = settings.correctMask ? "resample" : "stop";
    const matched = matchMask(volume.geometry, mask, { maskGeometry, tolerance });
    mask = matched.mask;
    if (matched.action === "resampled")
      describeMask(mask, "corrected", volume);
    if (settings.preCrop) {
      const box2 = expandBox(checkRegion(mask, settings), settings.padDistance, mask.geometry);
      [volume, mask] = [crop(volume, box2), crop(mask, box2)];
    }
  }
  let box = checkRegion(mask, settings);
  let shapeMask = mask;
  if (settings.resegmentRange !== null || settings.resegmentSigma !== null) {
    mask = resegmented(volume, mask, settings);
    box = checkRegion(mask, settings);
    if (settings.resegmentShape)
      shapeMask = mask;
    describeMask(mask, "resegmented", volume);
  }
  return {
    region: { volume, mask, shapeMask, box },
    describe: () => settings.additionalInfo ? Object.assign({}, ...descriptions.map((describe) => describe())) : {}
  };
}
function ofOriginal(image, region, { convention }) {
  return convention === "ibsi" && image.data.length === region.data.length ? image : void 0;
}
function resegmented(volume, mask, settings) {
  const { resegmentRange: range, resegmentMode, resegmentSigma: sigma } = settings;
  const kept = range === null ? mask : resegment(volume, mask, range, resegmentMode);
  return sigma === null ? kept : intersect(kept, resegment(volume, mask, [-sigma, sigma], "sigma"));
}
function rounded({ geometry, data }) {
  return { geometry, data: Float64Array.from(data, Math.round) };
}

// packages/radiomics/dist/extractor/tasks.js
function extractionTasks(parameters, pieces = 1) {
  const { families: families3, imageTypes } = parameters;
  const shape2 = { title: "shape", imageType: null, part: 0, images: [] };
  return [
    ...families3.some(({ family }) => family.reads === "mask") ? [shape2] : [],
    ...families3.some(({ family }) => family.reads !== "mask") ? imageTypes.flatMap((imageType, index) => imageTasks(imageType, index, pieces)) : []
  ];
}
function taskCost({ title, images: images3 }) {
  if (title === "Original" || images3.length === 0)
    return 1;
  return images3.length + 1;
}
function imageTasks(imageType, index, pieces) {
  const { name: title, divisible } = imageType.filter;
  return imageParts(imageType).flatMap(({ images: images3 }, part2) => runs(images3, divisible ? pieces : 1).map((run) => ({ title, imageType: index, part: part2, images: run })));
}
function runs(list, count) {
  const length = Math.max(1, Math.ceil(list.length / count));
  return Array.from({ length: Math.ceil(list.length / length) }, (_, i) => list.slice(i * length, (i + 1) * length));
}

// packages/radiomics/dist/extractor/extract-features.js
function extractFeatures(volume, mask, parameters, control) {
  const { region, describe } = prepare(volume, mask, parameters.settings, control?.sha1);
  const measure2 = createMeasure(region, parameters);
  const tasks = extractionTasks(parameters);
  const features5 = tasks.flatMap((task, done) => {
    throwIfCancelled(control);
    control?.onProgress?.({ stage: task.title, done, total: tasks.length });
    return measure2(task, control);
  });
  control?.onProgress?.({ stage: "done", done: tasks.length, total: tasks.length });
  return extractionResult(parameters, features5, describe());
}
function extractionResult(parameters, features5, diagnostics) {
  const { settings, warnings } = parameters;
  return {
    features: features5,
    diagnostics: settings.additionalInfo ? { ...configurationDiagnostics(parameters), ...diagnostics } : {},
    warnings
  };
}

// packages/radiomics/dist/conformance/generated/ibsi1-digital-phantom.js
var ibsi1DigitalPhantom = {
  size: [5, 4, 4],
  spacing: [2, 2, 2],
  // biome-ignore format: a table
  values: [1, 4, 4, 1, 1, 1, 4, 6, 1, 1, 4, 1, 6, 4, 1, 4, 4, 6, 4, 1, 1, 4, 4, 1, 1, 1, 1, 6, 1, 1, 1, 1, 3, 1, 1, 4, 4, 6, 1, 1, 1, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 6, 1, 1, 1, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1],
  // biome-ignore format: a table
  inside: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
};

// packages/radiomics/dist/conformance/generated/ibsi1-references.js
var ibsi1References = `
digital phantom;Morphology;morph_volume;556;4
digital phantom;Morphology;morph_vol_approx;592;4
digital phantom;Morphology;morph_area_mesh;388;3
digital phantom;Morphology;morph_av;0.698;0.004
digital phantom;Morphology;morph_comp_1;0.0411;0.0003
digital phantom;Morphology;morph_comp_2;0.599;0.004
digital phantom;Morphology;morph_sph_dispr;1.19;0.01
digital phantom;Morphology;morph_sphericity;0.843;0.005
digital phantom;Morphology;morph_asphericity;0.186;0.001
digital phantom;Morphology;morph_com;0.672;0.004
digital phantom;Morphology;morph_diam;13.1;0.1
digital phantom;Morphology;morph_pca_maj_axis;11.4;0.1
digital phantom;Morphology;morph_pca_min_axis;9.31;0.06
digital phantom;Morphology;morph_pca_least_axis;8.54;0.05
digital phantom;Morphology;morph_pca_elongation;0.816;0.005
digital phantom;Morphology;morph_pca_flatness;0.749;0.005
digital phantom;Morphology;morph_vol_dens_aabb;0.869;0.005
digital phantom;Morphology;morph_area_dens_aabb;0.866;0.005
digital phantom;Morphology;morph_vol_dens_aee;1.17;0.01
digital phantom;Morphology;morph_area_dens_aee;1.36;0.01
digital phantom;Morphology;morph_vol_dens_conv_hull;0.961;0.006
digital phantom;Morphology;morph_area_dens_conv_hull;1.03;0.01
digital phantom;Morphology;morph_integ_int;1200;10
digital phantom;Morphology;morph_moran_i;0.0397;0.0003
digital phantom;Morphology;morph_geary_c;0.974;0.006
digital phantom;Local intensity;loc_peak_loc;2.6;0
digital phantom;Local intensity;loc_peak_glob;3.1;0
digital phantom;Statistics;stat_mean;2.15;0
digital phantom;Statistics;stat_var;3.05;0
digital phantom;Statistics;stat_skew;1.08;0
digital phantom;Statistics;stat_kurt;-0.355;0
digital phantom;Statistics;stat_median;1;0
digital phantom;Statistics;stat_min;1;0
digital phantom;Statistics;stat_p10;1;0
digital phantom;Statistics;stat_p90;4;0
digital phantom;Statistics;stat_max;6;0
digital phantom;Statistics;stat_iqr;3;0
digital phantom;Statistics;stat_range;5;0
digital phantom;Statistics;stat_mad;1.55;0
digital phantom;Statistics;stat_rmad;1.11;0
digital phantom;Statistics;stat_medad;1.15;0
digital phantom;Statistics;stat_cov;0.812;0
digital phantom;Statistics;stat_qcod;0.6;0
digital phantom;Statistics;stat_energy;567;0
digital phantom;Statistics;stat_rms;2.77;0
digital phantom;Intensity histogram;ih_mean;2.15;0
digital phantom;Intensity histogram;ih_var;3.05;0
digital phantom;Intensity histogram;ih_skew;1.08;0
digital phantom;Intensity histogram;ih_kurt;-0.355;0
digital phantom;Intensity histogram;ih_median;1;0
digital phantom;Intensity histogram;ih_min;1;0
digital phantom;Intensity histogram;ih_p10;1;0
digital phantom;Intensity histogram;ih_p90;4;0
digital phantom;Intensity histogram;ih_max;6;0
digital phantom;Intensity histogram;ih_mode;1;0
digital phantom;Intensity histogram;ih_iqr;3;0
digital phantom;Intensity histogram;ih_range;5;0
digital phantom;Intensity histogram;ih_mad;1.55;0
digital phantom;Intensity histogram;ih_rmad;1.11;0
digital phantom;Intensity histogram;ih_medad;1.15;0
digital phantom;Intensity histogram;ih_cov;0.812;0
digital phantom;Intensity histogram;ih_qcod;0.6;0
digital phantom;Intensity histogram;ih_entropy;1.27;0
digital phantom;Intensity histogram;ih_uniformity;0.512;0
digital phantom;Intensity histogram;ih_max_grad;8;0
digital phantom;Intensity histogram;ih_max_grad_g;3;0
digital phantom;Intensity histogram;ih_min_grad;-50;0
digital phantom;Intensity histogram;ih_min_grad_g;1;0
digital phantom;Intensity volume histogram;ivh_v10;0.324;0
digital phantom;Intensity volume histogram;ivh_v90;0.0946;0
digital phantom;Intensity volume histogram;ivh_i10;5;0
digital phantom;Intensity volume histogram;ivh_i90;2;0
digital phantom;Intensity volume histogram;ivh_diff_v10_v90;0.23;0
digital phantom;Intensity volume histogram;ivh_diff_i10_i90;3;0
digital phantom;Co-occurrence matrix;cm_joint_max_2D_avg;0.519;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2D_avg;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_2D_avg;2.69;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2D_avg;2.05;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2D_avg;1.42;0
digital phantom;Co-occurrence matrix;cm_diff_var_2D_avg;2.9;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2D_avg;1.4;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2D_avg;4.28;0
digital phantom;Co-occurrence matrix;cm_sum_var_2D_avg;5.47;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2D_avg;1.6;0
digital phantom;Co-occurrence matrix;cm_energy_2D_avg;0.368;0
digital phantom;Co-occurrence matrix;cm_contrast_2D_avg;5.28;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.42;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2D_avg;0.678;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.851;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.619;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.899;0
digital phantom;Co-occurrence matrix;cm_inv_var_2D_avg;0.0567;0
digital phantom;Co-occurrence matrix;cm_corr_2D_avg;-0.0121;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2D_avg;5.09;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2D_avg;5.47;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2D_avg;7;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2D_avg;79.1;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.155;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2D_avg;0.487;0
digital phantom;Co-occurrence matrix;cm_joint_max_2D_comb;0.512;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2D_comb;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_2D_comb;2.71;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2D_comb;2.24;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2D_comb;1.4;0
digital phantom;Co-occurrence matrix;cm_diff_var_2D_comb;3.06;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2D_comb;1.49;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2D_comb;4.29;0
digital phantom;Co-occurrence matrix;cm_sum_var_2D_comb;5.66;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2D_comb;1.79;0
digital phantom;Co-occurrence matrix;cm_energy_2D_comb;0.352;0
digital phantom;Co-occurrence matrix;cm_contrast_2D_comb;5.19;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.4;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2D_comb;0.683;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.854;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.625;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.901;0
digital phantom;Co-occurrence matrix;cm_inv_var_2D_comb;0.0553;0
digital phantom;Co-occurrence matrix;cm_corr_2D_comb;0.0173;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2D_comb;5.14;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2D_comb;5.66;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2D_comb;6.98;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2D_comb;80.4;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.0341;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2D_comb;0.263;0
digital phantom;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.489;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2_5D_avg;2.2;0
digital phantom;Co-occurrence matrix;cm_joint_var_2_5D_avg;3.22;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2_5D_avg;2.48;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.46;0
digital phantom;Co-occurrence matrix;cm_diff_var_2_5D_avg;3.11;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2_5D_avg;1.61;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2_5D_avg;4.41;0
digital phantom;Co-occurrence matrix;cm_sum_var_2_5D_avg;7.48;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2_5D_avg;2.01;0
digital phantom;Co-occurrence matrix;cm_energy_2_5D_avg;0.286;0
digital phantom;Co-occurrence matrix;cm_contrast_2_5D_avg;5.39;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.46;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.668;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.847;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.606;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.897;0
digital phantom;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.0597;0
digital phantom;Co-occurrence matrix;cm_corr_2_5D_avg;0.178;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2_5D_avg;5.4;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2_5D_avg;7.48;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2_5D_avg;16.6;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2_5D_avg;147;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.124;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.487;0
digital phantom;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.492;0
digital phantom;Co-occurrence matrix;cm_joint_avg_2_5D_comb;2.2;0
digital phantom;Co-occurrence matrix;cm_joint_var_2_5D_comb;3.24;0
digital phantom;Co-occurrence matrix;cm_joint_entr_2_5D_comb;2.61;0
digital phantom;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.44;0
digital phantom;Co-occurrence matrix;cm_diff_var_2_5D_comb;3.23;0
digital phantom;Co-occurrence matrix;cm_diff_entr_2_5D_comb;1.67;0
digital phantom;Co-occurrence matrix;cm_sum_avg_2_5D_comb;4.41;0
digital phantom;Co-occurrence matrix;cm_sum_var_2_5D_comb;7.65;0
digital phantom;Co-occurrence matrix;cm_sum_entr_2_5D_comb;2.14;0
digital phantom;Co-occurrence matrix;cm_energy_2_5D_comb;0.277;0
digital phantom;Co-occurrence matrix;cm_contrast_2_5D_comb;5.29;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.44;0
digital phantom;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.673;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.85;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.613;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.899;0
digital phantom;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.0582;0
digital phantom;Co-occurrence matrix;cm_corr_2_5D_comb;0.182;0
digital phantom;Co-occurrence matrix;cm_auto_corr_2_5D_comb;5.45;0
digital phantom;Co-occurrence matrix;cm_clust_tend_2_5D_comb;7.65;0
digital phantom;Co-occurrence matrix;cm_clust_shade_2_5D_comb;16.4;0
digital phantom;Co-occurrence matrix;cm_clust_prom_2_5D_comb;142;0
digital phantom;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.0334;0
digital phantom;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.291;0
digital phantom;Co-occurrence matrix;cm_joint_max_3D_avg;0.503;0
digital phantom;Co-occurrence matrix;cm_joint_avg_3D_avg;2.14;0
digital phantom;Co-occurrence matrix;cm_joint_var_3D_avg;3.1;0
digital phantom;Co-occurrence matrix;cm_joint_entr_3D_avg;2.4;0
digital phantom;Co-occurrence matrix;cm_diff_avg_3D_avg;1.43;0
digital phantom;Co-occurrence matrix;cm_diff_var_3D_avg;3.06;0
digital phantom;Co-occurrence matrix;cm_diff_entr_3D_avg;1.56;0
digital phantom;Co-occurrence matrix;cm_sum_avg_3D_avg;4.29;0
digital phantom;Co-occurrence matrix;cm_sum_var_3D_avg;7.07;0
digital phantom;Co-occurrence matrix;cm_sum_entr_3D_avg;1.92;0
digital phantom;Co-occurrence matrix;cm_energy_3D_avg;0.303;0
digital phantom;Co-occurrence matrix;cm_contrast_3D_avg;5.32;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_3D_avg;1.43;0
digital phantom;Co-occurrence matrix;cm_inv_diff_3D_avg;0.677;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.851;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.618;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.898;0
digital phantom;Co-occurrence matrix;cm_inv_var_3D_avg;0.0604;0
digital phantom;Co-occurrence matrix;cm_corr_3D_avg;0.157;0
digital phantom;Co-occurrence matrix;cm_auto_corr_3D_avg;5.06;0
digital phantom;Co-occurrence matrix;cm_clust_tend_3D_avg;7.07;0
digital phantom;Co-occurrence matrix;cm_clust_shade_3D_avg;16.6;0
digital phantom;Co-occurrence matrix;cm_clust_prom_3D_avg;145;0
digital phantom;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.157;0
digital phantom;Co-occurrence matrix;cm_info_corr2_3D_avg;0.52;0
digital phantom;Co-occurrence matrix;cm_joint_max_3D_comb;0.509;0
digital phantom;Co-occurrence matrix;cm_joint_avg_3D_comb;2.15;0
digital phantom;Co-occurrence matrix;cm_joint_var_3D_comb;3.13;0
digital phantom;Co-occurrence matrix;cm_joint_entr_3D_comb;2.57;0
digital phantom;Co-occurrence matrix;cm_diff_avg_3D_comb;1.38;0
digital phantom;Co-occurrence matrix;cm_diff_var_3D_comb;3.21;0
digital phantom;Co-occurrence matrix;cm_diff_entr_3D_comb;1.64;0
digital phantom;Co-occurrence matrix;cm_sum_avg_3D_comb;4.3;0
digital phantom;Co-occurrence matrix;cm_sum_var_3D_comb;7.41;0
digital phantom;Co-occurrence matrix;cm_sum_entr_3D_comb;2.11;0
digital phantom;Co-occurrence matrix;cm_energy_3D_comb;0.291;0
digital phantom;Co-occurrence matrix;cm_contrast_3D_comb;5.12;0
digital phantom;Co-occurrence matrix;cm_dissimilarity_3D_comb;1.38;0
digital phantom;Co-occurrence matrix;cm_inv_diff_3D_comb;0.688;0
digital phantom;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.856;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.631;0
digital phantom;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.902;0
digital phantom;Co-occurrence matrix;cm_inv_var_3D_comb;0.0574;0
digital phantom;Co-occurrence matrix;cm_corr_3D_comb;0.183;0
digital phantom;Co-occurrence matrix;cm_auto_corr_3D_comb;5.19;0
digital phantom;Co-occurrence matrix;cm_clust_tend_3D_comb;7.41;0
digital phantom;Co-occurrence matrix;cm_clust_shade_3D_comb;17.4;0
digital phantom;Co-occurrence matrix;cm_clust_prom_3D_comb;147;0
digital phantom;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.0288;0
digital phantom;Co-occurrence matrix;cm_info_corr2_3D_comb;0.269;0
digital phantom;Run length matrix;rlm_sre_2D_avg;0.641;0
digital phantom;Run length matrix;rlm_lre_2D_avg;3.78;0
digital phantom;Run length matrix;rlm_lgre_2D_avg;0.604;0
digital phantom;Run length matrix;rlm_hgre_2D_avg;9.82;0
digital phantom;Run length matrix;rlm_srlge_2D_avg;0.294;0
digital phantom;Run length matrix;rlm_srhge_2D_avg;8.57;0
digital phantom;Run length matrix;rlm_lrlge_2D_avg;3.14;0
digital phantom;Run length matrix;rlm_lrhge_2D_avg;17.4;0
digital phantom;Run length matrix;rlm_glnu_2D_avg;5.2;0
digital phantom;Run length matrix;rlm_glnu_norm_2D_avg;0.46;0
digital phantom;Run length matrix;rlm_rlnu_2D_avg;6.12;0
digital phantom;Run length matrix;rlm_rlnu_norm_2D_avg;0.492;0
digital phantom;Run length matrix;rlm_r_perc_2D_avg;0.627;0
digital phantom;Run length matrix;rlm_gl_var_2D_avg;3.35;0
digital phantom;Run length matrix;rlm_rl_var_2D_avg;0.761;0
digital phantom;Run length matrix;rlm_rl_entr_2D_avg;2.17;0
digital phantom;Run length matrix;rlm_sre_2D_comb;0.661;0
digital phantom;Run length matrix;rlm_lre_2D_comb;3.51;0
digital phantom;Run length matrix;rlm_lgre_2D_comb;0.609;0
digital phantom;Run length matrix;rlm_hgre_2D_comb;9.74;0
digital phantom;Run length matrix;rlm_srlge_2D_comb;0.311;0
digital phantom;Run length matrix;rlm_srhge_2D_comb;8.67;0
digital phantom;Run length matrix;rlm_lrlge_2D_comb;2.92;0
digital phantom;Run length matrix;rlm_lrhge_2D_comb;16.1;0
digital phantom;Run length matrix;rlm_glnu_2D_comb;20.5;0
digital phantom;Run length matrix;rlm_glnu_norm_2D_comb;0.456;0
digital phantom;Run length matrix;rlm_rlnu_2D_comb;21.6;0
digital phantom;Run length matrix;rlm_rlnu_norm_2D_comb;0.441;0
digital phantom;Run length matrix;rlm_r_perc_2D_comb;0.627;0
digital phantom;Run length matrix;rlm_gl_var_2D_comb;3.37;0
digital phantom;Run length matrix;rlm_rl_var_2D_comb;0.778;0
digital phantom;Run length matrix;rlm_rl_entr_2D_comb;2.57;0
digital phantom;Run length matrix;rlm_sre_2_5D_avg;0.665;0
digital phantom;Run length matrix;rlm_lre_2_5D_avg;3.46;0
digital phantom;Run length matrix;rlm_lgre_2_5D_avg;0.58;0
digital phantom;Run length matrix;rlm_hgre_2_5D_avg;10.3;0
digital phantom;Run length matrix;rlm_srlge_2_5D_avg;0.296;0
digital phantom;Run length matrix;rlm_srhge_2_5D_avg;9.03;0
digital phantom;Run length matrix;rlm_lrlge_2_5D_avg;2.79;0
digital phantom;Run length matrix;rlm_lrhge_2_5D_avg;17.9;0
digital phantom;Run length matrix;rlm_glnu_2_5D_avg;19.5;0
digital phantom;Run length matrix;rlm_glnu_norm_2_5D_avg;0.413;0
digital phantom;Run length matrix;rlm_rlnu_2_5D_avg;22.3;0
digital phantom;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.461;0
digital phantom;Run length matrix;rlm_r_perc_2_5D_avg;0.632;0
digital phantom;Run length matrix;rlm_gl_var_2_5D_avg;3.58;0
digital phantom;Run length matrix;rlm_rl_var_2_5D_avg;0.758;0
digital phantom;Run length matrix;rlm_rl_entr_2_5D_avg;2.52;0
digital phantom;Run length matrix;rlm_sre_2_5D_comb;0.68;0
digital phantom;Run length matrix;rlm_lre_2_5D_comb;3.27;0
digital phantom;Run length matrix;rlm_lgre_2_5D_comb;0.585;0
digital phantom;Run length matrix;rlm_hgre_2_5D_comb;10.2;0
digital phantom;Run length matrix;rlm_srlge_2_5D_comb;0.312;0
digital phantom;Run length matrix;rlm_srhge_2_5D_comb;9.05;0
digital phantom;Run length matrix;rlm_lrlge_2_5D_comb;2.63;0
digital phantom;Run length matrix;rlm_lrhge_2_5D_comb;17;0
digital phantom;Run length matrix;rlm_glnu_2_5D_comb;77.1;0
digital phantom;Run length matrix;rlm_glnu_norm_2_5D_comb;0.412;0
digital phantom;Run length matrix;rlm_rlnu_2_5D_comb;83.2;0
digital phantom;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.445;0
digital phantom;Run length matrix;rlm_r_perc_2_5D_comb;0.632;0
digital phantom;Run length matrix;rlm_gl_var_2_5D_comb;3.59;0
digital phantom;Run length matrix;rlm_rl_var_2_5D_comb;0.767;0
digital phantom;Run length matrix;rlm_rl_entr_2_5D_comb;2.76;0
digital phantom;Run length matrix;rlm_sre_3D_avg;0.705;0
digital phantom;Run length matrix;rlm_lre_3D_avg;3.06;0
digital phantom;Run length matrix;rlm_lgre_3D_avg;0.603;0
digital phantom;Run length matrix;rlm_hgre_3D_avg;9.7;0
digital phantom;Run length matrix;rlm_srlge_3D_avg;0.352;0
digital phantom;Run length matrix;rlm_srhge_3D_avg;8.54;0
digital phantom;Run length matrix;rlm_lrlge_3D_avg;2.39;0
digital phantom;Run length matrix;rlm_lrhge_3D_avg;17.6;0
digital phantom;Run length matrix;rlm_glnu_3D_avg;21.8;0
digital phantom;Run length matrix;rlm_glnu_norm_3D_avg;0.43;0
digital phantom;Run length matrix;rlm_rlnu_3D_avg;26.9;0
digital phantom;Run length matrix;rlm_rlnu_norm_3D_avg;0.513;0
digital phantom;Run length matrix;rlm_r_perc_3D_avg;0.68;0
digital phantom;Run length matrix;rlm_gl_var_3D_avg;3.46;0
digital phantom;Run length matrix;rlm_rl_var_3D_avg;0.574;0
digital phantom;Run length matrix;rlm_rl_entr_3D_avg;2.43;0
digital phantom;Run length matrix;rlm_sre_3D_comb;0.729;0
digital phantom;Run length matrix;rlm_lre_3D_comb;2.76;0
digital phantom;Run length matrix;rlm_lgre_3D_comb;0.607;0
digital phantom;Run length matrix;rlm_hgre_3D_comb;9.64;0
digital phantom;Run length matrix;rlm_srlge_3D_comb;0.372;0
digital phantom;Run length matrix;rlm_srhge_3D_comb;8.67;0
digital phantom;Run length matrix;rlm_lrlge_3D_comb;2.16;0
digital phantom;Run length matrix;rlm_lrhge_3D_comb;15.6;0
digital phantom;Run length matrix;rlm_glnu_3D_comb;281;0
digital phantom;Run length matrix;rlm_glnu_norm_3D_comb;0.43;0
digital phantom;Run length matrix;rlm_rlnu_3D_comb;328;0
digital phantom;Run length matrix;rlm_rlnu_norm_3D_comb;0.501;0
digital phantom;Run length matrix;rlm_r_perc_3D_comb;0.68;0
digital phantom;Run length matrix;rlm_gl_var_3D_comb;3.48;0
digital phantom;Run length matrix;rlm_rl_var_3D_comb;0.598;0
digital phantom;Run length matrix;rlm_rl_entr_3D_comb;2.62;0
digital phantom;Size zone matrix;szm_sze_2D;0.363;0
digital phantom;Size zone matrix;szm_lze_2D;43.9;0
digital phantom;Size zone matrix;szm_lgze_2D;0.371;0
digital phantom;Size zone matrix;szm_hgze_2D;16.4;0
digital phantom;Size zone matrix;szm_szlge_2D;0.0259;0
digital phantom;Size zone matrix;szm_szhge_2D;10.3;0
digital phantom;Size zone matrix;szm_lzlge_2D;40.4;0
digital phantom;Size zone matrix;szm_lzhge_2D;113;0
digital phantom;Size zone matrix;szm_glnu_2D;1.41;0
digital phantom;Size zone matrix;szm_glnu_norm_2D;0.323;0
digital phantom;Size zone matrix;szm_zsnu_2D;1.49;0
digital phantom;Size zone matrix;szm_zsnu_norm_2D;0.333;0
digital phantom;Size zone matrix;szm_z_perc_2D;0.24;0
digital phantom;Size zone matrix;szm_gl_var_2D;3.97;0
digital phantom;Size zone matrix;szm_zs_var_2D;21;0
digital phantom;Size zone matrix;szm_zs_entr_2D;1.93;0
digital phantom;Size zone matrix;szm_sze_2_5D;0.368;0
digital phantom;Size zone matrix;szm_lze_2_5D;34.2;0
digital phantom;Size zone matrix;szm_lgze_2_5D;0.368;0
digital phantom;Size zone matrix;szm_hgze_2_5D;16.2;0
digital phantom;Size zone matrix;szm_szlge_2_5D;0.0295;0
digital phantom;Size zone matrix;szm_szhge_2_5D;9.87;0
digital phantom;Size zone matrix;szm_lzlge_2_5D;30.6;0
digital phantom;Size zone matrix;szm_lzhge_2_5D;107;0
digital phantom;Size zone matrix;szm_glnu_2_5D;5.44;0
digital phantom;Size zone matrix;szm_glnu_norm_2_5D;0.302;0
digital phantom;Size zone matrix;szm_zsnu_2_5D;3.44;0
digital phantom;Size zone matrix;szm_zsnu_norm_2_5D;0.191;0
digital phantom;Size zone matrix;szm_z_perc_2_5D;0.243;0
digital phantom;Size zone matrix;szm_gl_var_2_5D;3.92;0
digital phantom;Size zone matrix;szm_zs_var_2_5D;17.3;0
digital phantom;Size zone matrix;szm_zs_entr_2_5D;3.08;0
digital phantom;Size zone matrix;szm_sze_3D;0.255;0
digital phantom;Size zone matrix;szm_lze_3D;550;0
digital phantom;Size zone matrix;szm_lgze_3D;0.253;0
digital phantom;Size zone matrix;szm_hgze_3D;15.6;0
digital phantom;Size zone matrix;szm_szlge_3D;0.0256;0
digital phantom;Size zone matrix;szm_szhge_3D;2.76;0
digital phantom;Size zone matrix;szm_lzlge_3D;503;0
digital phantom;Size zone matrix;szm_lzhge_3D;1490;0
digital phantom;Size zone matrix;szm_glnu_3D;1.4;0
digital phantom;Size zone matrix;szm_glnu_norm_3D;0.28;0
digital phantom;Size zone matrix;szm_zsnu_3D;1;0
digital phantom;Size zone matrix;szm_zsnu_norm_3D;0.2;0
digital phantom;Size zone matrix;szm_z_perc_3D;0.0676;0
digital phantom;Size zone matrix;szm_gl_var_3D;2.64;0
digital phantom;Size zone matrix;szm_zs_var_3D;331;0
digital phantom;Size zone matrix;szm_zs_entr_3D;2.32;0
digital phantom;Distance zone matrix;dzm_sde_2D;0.946;0
digital phantom;Distance zone matrix;dzm_lde_2D;1.21;0
digital phantom;Distance zone matrix;dzm_lgze_2D;0.371;0
digital phantom;Distance zone matrix;dzm_hgze_2D;16.4;0
digital phantom;Distance zone matrix;dzm_sdlge_2D;0.367;0
digital phantom;Distance zone matrix;dzm_sdhge_2D;15.2;0
digital phantom;Distance zone matrix;dzm_ldlge_2D;0.386;0
digital phantom;Distance zone matrix;dzm_ldhge_2D;21.3;0
digital phantom;Distance zone matrix;dzm_glnu_2D;1.41;0
digital phantom;Distance zone matrix;dzm_glnu_norm_2D;0.323;0
digital phantom;Distance zone matrix;dzm_zdnu_2D;3.79;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_2D;0.898;0
digital phantom;Distance zone matrix;dzm_z_perc_2D;0.24;0
digital phantom;Distance zone matrix;dzm_gl_var_2D;3.97;0
digital phantom;Distance zone matrix;dzm_zd_var_2D;0.051;0
digital phantom;Distance zone matrix;dzm_zd_entr_2D;1.73;0
digital phantom;Distance zone matrix;dzm_sde_2_5D;0.917;0
digital phantom;Distance zone matrix;dzm_lde_2_5D;1.33;0
digital phantom;Distance zone matrix;dzm_lgze_2_5D;0.368;0
digital phantom;Distance zone matrix;dzm_hgze_2_5D;16.2;0
digital phantom;Distance zone matrix;dzm_sdlge_2_5D;0.362;0
digital phantom;Distance zone matrix;dzm_sdhge_2_5D;14.3;0
digital phantom;Distance zone matrix;dzm_ldlge_2_5D;0.391;0
digital phantom;Distance zone matrix;dzm_ldhge_2_5D;23.7;0
digital phantom;Distance zone matrix;dzm_glnu_2_5D;5.44;0
digital phantom;Distance zone matrix;dzm_glnu_norm_2_5D;0.302;0
digital phantom;Distance zone matrix;dzm_zdnu_2_5D;14.4;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_2_5D;0.802;0
digital phantom;Distance zone matrix;dzm_z_perc_2_5D;0.243;0
digital phantom;Distance zone matrix;dzm_gl_var_2_5D;3.92;0
digital phantom;Distance zone matrix;dzm_zd_var_2_5D;0.0988;0
digital phantom;Distance zone matrix;dzm_zd_entr_2_5D;2;0
digital phantom;Distance zone matrix;dzm_sde_3D;1;0
digital phantom;Distance zone matrix;dzm_lde_3D;1;0
digital phantom;Distance zone matrix;dzm_lgze_3D;0.253;0
digital phantom;Distance zone matrix;dzm_hgze_3D;15.6;0
digital phantom;Distance zone matrix;dzm_sdlge_3D;0.253;0
digital phantom;Distance zone matrix;dzm_sdhge_3D;15.6;0
digital phantom;Distance zone matrix;dzm_ldlge_3D;0.253;0
digital phantom;Distance zone matrix;dzm_ldhge_3D;15.6;0
digital phantom;Distance zone matrix;dzm_glnu_3D;1.4;0
digital phantom;Distance zone matrix;dzm_glnu_norm_3D;0.28;0
digital phantom;Distance zone matrix;dzm_zdnu_3D;5;0
digital phantom;Distance zone matrix;dzm_zdnu_norm_3D;1;0
digital phantom;Distance zone matrix;dzm_z_perc_3D;0.0676;0
digital phantom;Distance zone matrix;dzm_gl_var_3D;2.64;0
digital phantom;Distance zone matrix;dzm_zd_var_3D;0;0
digital phantom;Distance zone matrix;dzm_zd_entr_3D;1.92;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.121;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.925;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_2D;2.99;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_2D;10.4;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_2D;2.88;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.0285;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.601;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;6.8;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;14.1;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.741;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.0296;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.584;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_busyness_3D;6.54;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_complexity_3D;13.5;0
digital phantom;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.763;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_2D;0.158;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_2D;19.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.702;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_2D;7.49;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0473;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_2D;3.06;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_2D;17.6;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_2D;49.5;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_2D;10.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.562;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_2D;3.96;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.212;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_2D;2.7;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_2D;2.73;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;2.71;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.17;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.159;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_2_5D;18.8;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.693;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;7.66;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.0477;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;3.07;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;17.2;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;50.8;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;37.9;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.512;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;12.4;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.167;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;3.05;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;3.27;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;3.36;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.122;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lde_3D;0.045;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hde_3D;109;0
digital phantom;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.693;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hgce_3D;7.66;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.00963;0
digital phantom;Neighbouring grey level dependence matrix;ngl_ldhge_3D;0.736;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdlge_3D;102;0
digital phantom;Neighbouring grey level dependence matrix;ngl_hdhge_3D;235;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_3D;37.9;0
digital phantom;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.512;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_3D;4.86;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0657;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_gl_var_3D;3.05;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_var_3D;22.1;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;4.4;0
digital phantom;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.0533;0
configuration A;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration A;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration A;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration A;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration A;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration A;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration A;Diagnostics-initial image;mean_int_init_img;-266;0
configuration A;Diagnostics-initial image;min_int_init_img;-1000;0
configuration A;Diagnostics-initial image;max_int_init_img;3065;0
configuration A;Diagnostics-interpolated image;img_dim_x_interp_img;204;1
configuration A;Diagnostics-interpolated image;img_dim_y_interp_img;201;1
configuration A;Diagnostics-interpolated image;img_dim_z_interp_img;60;0
configuration A;Diagnostics-interpolated image;vox_dim_x_interp_img;0.977;0
configuration A;Diagnostics-interpolated image;vox_dim_y_interp_img;0.977;0
configuration A;Diagnostics-interpolated image;vox_dim_z_interp_img;3;0
configuration A;Diagnostics-interpolated image;mean_int_interp_img;-266;3
configuration A;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration A;Diagnostics-interpolated image;max_int_interp_img;3065;40
configuration A;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration A;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration A;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration A;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration A;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration A;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration A;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration A;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration A;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration A;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration A;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;204;1
configuration A;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;201;1
configuration A;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;60;0
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;100;1
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;99;0.3
configuration A;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;26;0
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;100;1
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;99;0.3
configuration A;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;26;0
configuration A;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;125256;1000
configuration A;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;125256;1000
configuration A;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-46.9;0.1
configuration A;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-1000;10
configuration A;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;723;7
configuration A;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;204;1
configuration A;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;201;1
configuration A;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;60;0
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;100;1
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;99;0.3
configuration A;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;26;0
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;100;1
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;99;0.3
configuration A;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;26;0
configuration A;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;114596;1000
configuration A;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;125256;1000
configuration A;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;13.4;1.1
configuration A;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-500;0
configuration A;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;377;9
configuration A;Morphology;morph_volume;358000;5000
configuration A;Morphology;morph_vol_approx;359000;5000
configuration A;Morphology;morph_area_mesh;35700;300
configuration A;Morphology;morph_av;0.0996;0.0005
configuration A;Morphology;morph_comp_1;0.03;0.0001
configuration A;Morphology;morph_comp_2;0.319;0.001
configuration A;Morphology;morph_sph_dispr;1.46;0.01
configuration A;Morphology;morph_sphericity;0.683;0.001
configuration A;Morphology;morph_asphericity;0.463;0.002
configuration A;Morphology;morph_com;52.9;28.7
configuration A;Morphology;morph_diam;125;1
configuration A;Morphology;morph_pca_maj_axis;92.7;0.4
configuration A;Morphology;morph_pca_min_axis;81.5;0.4
configuration A;Morphology;morph_pca_least_axis;70.1;0.3
configuration A;Morphology;morph_pca_elongation;0.879;0.001
configuration A;Morphology;morph_pca_flatness;0.756;0.001
configuration A;Morphology;morph_vol_dens_aabb;0.486;0.003
configuration A;Morphology;morph_area_dens_aabb;0.725;0.003
configuration A;Morphology;morph_vol_dens_aee;1.29;0.01
configuration A;Morphology;morph_area_dens_aee;1.71;0.01
configuration A;Morphology;morph_vol_dens_conv_hull;0.827;0.001
configuration A;Morphology;morph_area_dens_conv_hull;1.18;0.01
configuration A;Morphology;morph_integ_int;4810000;320000
configuration A;Morphology;morph_moran_i;0.0322;0.0002
configuration A;Morphology;morph_geary_c;0.863;0.001
configuration A;Local intensity;loc_peak_loc;-277;10
configuration A;Local intensity;loc_peak_glob;189;5
configuration A;Statistics;stat_mean;13.4;1.1
configuration A;Statistics;stat_var;14200;400
configuration A;Statistics;stat_skew;-2.47;0.05
configuration A;Statistics;stat_kurt;5.96;0.24
configuration A;Statistics;stat_median;46;0.3
configuration A;Statistics;stat_min;-500;0
configuration A;Statistics;stat_p10;-129;8
configuration A;Statistics;stat_p90;95;0
configuration A;Statistics;stat_max;377;9
configuration A;Statistics;stat_iqr;56;0.5
configuration A;Statistics;stat_range;877;9
configuration A;Statistics;stat_mad;73.6;1.4
configuration A;Statistics;stat_rmad;27.7;0.8
configuration A;Statistics;stat_medad;64.3;1
configuration A;Statistics;stat_cov;8.9;4.98
configuration A;Statistics;stat_qcod;0.636;0.008
configuration A;Statistics;stat_energy;1650000000;20000000
configuration A;Statistics;stat_rms;120;2
configuration A;Intensity histogram;ih_mean;21.1;0.1
configuration A;Intensity histogram;ih_var;22.8;0.6
configuration A;Intensity histogram;ih_skew;-2.46;0.05
configuration A;Intensity histogram;ih_kurt;5.9;0.24
configuration A;Intensity histogram;ih_median;22;0
configuration A;Intensity histogram;ih_min;1;0
configuration A;Intensity histogram;ih_p10;15;0.4
configuration A;Intensity histogram;ih_p90;24;0
configuration A;Intensity histogram;ih_max;36;0.4
configuration A;Intensity histogram;ih_mode;23;0
configuration A;Intensity histogram;ih_iqr;2;0
configuration A;Intensity histogram;ih_range;35;0.4
configuration A;Intensity histogram;ih_mad;2.94;0.06
configuration A;Intensity histogram;ih_rmad;1.18;0.04
configuration A;Intensity histogram;ih_medad;2.58;0.05
configuration A;Intensity histogram;ih_cov;0.227;0.004
configuration A;Intensity histogram;ih_qcod;0.0455;0
configuration A;Intensity histogram;ih_entropy;3.36;0.03
configuration A;Intensity histogram;ih_uniformity;0.15;0.002
configuration A;Intensity histogram;ih_max_grad;11000;100
configuration A;Intensity histogram;ih_max_grad_g;21;0
configuration A;Intensity histogram;ih_min_grad;-10100;100
configuration A;Intensity histogram;ih_min_grad_g;24;0
configuration A;Intensity volume histogram;ivh_v10;0.978;0.001
configuration A;Intensity volume histogram;ivh_v90;0.0000698;0.0000103
configuration A;Intensity volume histogram;ivh_i10;96;0
configuration A;Intensity volume histogram;ivh_i90;-128;8
configuration A;Intensity volume histogram;ivh_diff_v10_v90;0.978;0.001
configuration A;Intensity volume histogram;ivh_diff_i10_i90;224;8
configuration A;Co-occurrence matrix;cm_joint_max_2D_avg;0.109;0.001
configuration A;Co-occurrence matrix;cm_joint_avg_2D_avg;20.6;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2D_avg;27;0.4
configuration A;Co-occurrence matrix;cm_joint_entr_2D_avg;5.82;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2D_avg;1.58;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2D_avg;4.94;0.19
configuration A;Co-occurrence matrix;cm_diff_entr_2D_avg;2.27;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2D_avg;41.3;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2D_avg;100;1
configuration A;Co-occurrence matrix;cm_sum_entr_2D_avg;4.19;0.03
configuration A;Co-occurrence matrix;cm_energy_2D_avg;0.045;0.0008
configuration A;Co-occurrence matrix;cm_contrast_2D_avg;7.85;0.26
configuration A;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.58;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2D_avg;0.581;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.961;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.544;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.994;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2D_avg;0.441;0.001
configuration A;Co-occurrence matrix;cm_corr_2D_avg;0.778;0.002
configuration A;Co-occurrence matrix;cm_auto_corr_2D_avg;455;2
configuration A;Co-occurrence matrix;cm_clust_tend_2D_avg;100;1
configuration A;Co-occurrence matrix;cm_clust_shade_2D_avg;-1040;20
configuration A;Co-occurrence matrix;cm_clust_prom_2D_avg;52700;500
configuration A;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.236;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2D_avg;0.863;0.003
configuration A;Co-occurrence matrix;cm_joint_max_2D_comb;0.109;0.001
configuration A;Co-occurrence matrix;cm_joint_avg_2D_comb;20.6;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2D_comb;27;0.4
configuration A;Co-occurrence matrix;cm_joint_entr_2D_comb;5.9;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2D_comb;1.57;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2D_comb;4.96;0.19
configuration A;Co-occurrence matrix;cm_diff_entr_2D_comb;2.28;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2D_comb;41.3;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2D_comb;100;1
configuration A;Co-occurrence matrix;cm_sum_entr_2D_comb;4.21;0.03
configuration A;Co-occurrence matrix;cm_energy_2D_comb;0.0446;0.0008
configuration A;Co-occurrence matrix;cm_contrast_2D_comb;7.82;0.26
configuration A;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.57;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2D_comb;0.581;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.961;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.544;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.994;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2D_comb;0.441;0.001
configuration A;Co-occurrence matrix;cm_corr_2D_comb;0.78;0.002
configuration A;Co-occurrence matrix;cm_auto_corr_2D_comb;455;2
configuration A;Co-occurrence matrix;cm_clust_tend_2D_comb;100;1
configuration A;Co-occurrence matrix;cm_clust_shade_2D_comb;-1050;20
configuration A;Co-occurrence matrix;cm_clust_prom_2D_comb;52800;500
configuration A;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.214;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2D_comb;0.851;0.002
configuration A;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.0943;0.0008
configuration A;Co-occurrence matrix;cm_joint_avg_2_5D_avg;21.3;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2_5D_avg;18.6;0.5
configuration A;Co-occurrence matrix;cm_joint_entr_2_5D_avg;5.78;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.35;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2_5D_avg;4.12;0.2
configuration A;Co-occurrence matrix;cm_diff_entr_2_5D_avg;2.16;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2_5D_avg;42.7;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2_5D_avg;68.5;1.3
configuration A;Co-occurrence matrix;cm_sum_entr_2_5D_avg;4.17;0.03
configuration A;Co-occurrence matrix;cm_energy_2_5D_avg;0.0429;0.0007
configuration A;Co-occurrence matrix;cm_contrast_2_5D_avg;5.96;0.27
configuration A;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.35;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.605;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.966;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.573;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.996;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.461;0.002
configuration A;Co-occurrence matrix;cm_corr_2_5D_avg;0.839;0.003
configuration A;Co-occurrence matrix;cm_auto_corr_2_5D_avg;471;2
configuration A;Co-occurrence matrix;cm_clust_tend_2_5D_avg;68.5;1.3
configuration A;Co-occurrence matrix;cm_clust_shade_2_5D_avg;-1490;30
configuration A;Co-occurrence matrix;cm_clust_prom_2_5D_avg;47600;700
configuration A;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.231;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.879;0.001
configuration A;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.0943;0.0008
configuration A;Co-occurrence matrix;cm_joint_avg_2_5D_comb;21.3;0.1
configuration A;Co-occurrence matrix;cm_joint_var_2_5D_comb;18.6;0.5
configuration A;Co-occurrence matrix;cm_joint_entr_2_5D_comb;5.79;0.04
configuration A;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.35;0.03
configuration A;Co-occurrence matrix;cm_diff_var_2_5D_comb;4.14;0.2
configuration A;Co-occurrence matrix;cm_diff_entr_2_5D_comb;2.16;0.03
configuration A;Co-occurrence matrix;cm_sum_avg_2_5D_comb;42.7;0.1
configuration A;Co-occurrence matrix;cm_sum_var_2_5D_comb;68.5;1.3
configuration A;Co-occurrence matrix;cm_sum_entr_2_5D_comb;4.18;0.03
configuration A;Co-occurrence matrix;cm_energy_2_5D_comb;0.0427;0.0007
configuration A;Co-occurrence matrix;cm_contrast_2_5D_comb;5.95;0.27
configuration A;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.35;0.03
configuration A;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.605;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.966;0.001
configuration A;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.573;0.003
configuration A;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.996;0.001
configuration A;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.461;0.002
configuration A;Co-occurrence matrix;cm_corr_2_5D_comb;0.84;0.003
configuration A;Co-occurrence matrix;cm_auto_corr_2_5D_comb;471;2
configuration A;Co-occurrence matrix;cm_clust_tend_2_5D_comb;68.5;1.3
configuration A;Co-occurrence matrix;cm_clust_shade_2_5D_comb;-1490;30
configuration A;Co-occurrence matrix;cm_clust_prom_2_5D_comb;47700;700
configuration A;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.228;0.001
configuration A;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.88;0.001
configuration A;Run length matrix;rlm_sre_2D_avg;0.785;0.003
configuration A;Run length matrix;rlm_lre_2D_avg;2.91;0.03
configuration A;Run length matrix;rlm_lgre_2D_avg;0.0264;0.0003
configuration A;Run length matrix;rlm_hgre_2D_avg;428;3
configuration A;Run length matrix;rlm_srlge_2D_avg;0.0243;0.0003
configuration A;Run length matrix;rlm_srhge_2D_avg;320;1
configuration A;Run length matrix;rlm_lrlge_2D_avg;0.0386;0.0003
configuration A;Run length matrix;rlm_lrhge_2D_avg;1410;20
configuration A;Run length matrix;rlm_glnu_2D_avg;432;1
configuration A;Run length matrix;rlm_glnu_norm_2D_avg;0.128;0.003
configuration A;Run length matrix;rlm_rlnu_2D_avg;1650;10
configuration A;Run length matrix;rlm_rlnu_norm_2D_avg;0.579;0.003
configuration A;Run length matrix;rlm_r_perc_2D_avg;0.704;0.003
configuration A;Run length matrix;rlm_gl_var_2D_avg;33.7;0.6
configuration A;Run length matrix;rlm_rl_var_2D_avg;0.828;0.008
configuration A;Run length matrix;rlm_rl_entr_2D_avg;4.73;0.02
configuration A;Run length matrix;rlm_sre_2D_comb;0.786;0.003
configuration A;Run length matrix;rlm_lre_2D_comb;2.89;0.03
configuration A;Run length matrix;rlm_lgre_2D_comb;0.0264;0.0003
configuration A;Run length matrix;rlm_hgre_2D_comb;428;3
configuration A;Run length matrix;rlm_srlge_2D_comb;0.0243;0.0003
configuration A;Run length matrix;rlm_srhge_2D_comb;320;1
configuration A;Run length matrix;rlm_lrlge_2D_comb;0.0385;0.0003
configuration A;Run length matrix;rlm_lrhge_2D_comb;1400;20
configuration A;Run length matrix;rlm_glnu_2D_comb;1730;10
configuration A;Run length matrix;rlm_glnu_norm_2D_comb;0.128;0.003
configuration A;Run length matrix;rlm_rlnu_2D_comb;6600;30
configuration A;Run length matrix;rlm_rlnu_norm_2D_comb;0.579;0.003
configuration A;Run length matrix;rlm_r_perc_2D_comb;0.704;0.003
configuration A;Run length matrix;rlm_gl_var_2D_comb;33.7;0.6
configuration A;Run length matrix;rlm_rl_var_2D_comb;0.826;0.008
configuration A;Run length matrix;rlm_rl_entr_2D_comb;4.76;0.02
configuration A;Run length matrix;rlm_sre_2_5D_avg;0.768;0.003
configuration A;Run length matrix;rlm_lre_2_5D_avg;3.09;0.03
configuration A;Run length matrix;rlm_lgre_2_5D_avg;0.0148;0.0004
configuration A;Run length matrix;rlm_hgre_2_5D_avg;449;3
configuration A;Run length matrix;rlm_srlge_2_5D_avg;0.0135;0.0004
configuration A;Run length matrix;rlm_srhge_2_5D_avg;332;1
configuration A;Run length matrix;rlm_lrlge_2_5D_avg;0.0229;0.0004
configuration A;Run length matrix;rlm_lrhge_2_5D_avg;1500;20
configuration A;Run length matrix;rlm_glnu_2_5D_avg;9850;10
configuration A;Run length matrix;rlm_glnu_norm_2_5D_avg;0.126;0.003
configuration A;Run length matrix;rlm_rlnu_2_5D_avg;42700;200
configuration A;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.548;0.003
configuration A;Run length matrix;rlm_r_perc_2_5D_avg;0.68;0.003
configuration A;Run length matrix;rlm_gl_var_2_5D_avg;29.1;0.6
configuration A;Run length matrix;rlm_rl_var_2_5D_avg;0.916;0.011
configuration A;Run length matrix;rlm_rl_entr_2_5D_avg;4.87;0.01
configuration A;Run length matrix;rlm_sre_2_5D_comb;0.769;0.003
configuration A;Run length matrix;rlm_lre_2_5D_comb;3.08;0.03
configuration A;Run length matrix;rlm_lgre_2_5D_comb;0.0147;0.0004
configuration A;Run length matrix;rlm_hgre_2_5D_comb;449;3
configuration A;Run length matrix;rlm_srlge_2_5D_comb;0.0135;0.0004
configuration A;Run length matrix;rlm_srhge_2_5D_comb;333;1
configuration A;Run length matrix;rlm_lrlge_2_5D_comb;0.0228;0.0004
configuration A;Run length matrix;rlm_lrhge_2_5D_comb;1500;20
configuration A;Run length matrix;rlm_glnu_2_5D_comb;39400;100
configuration A;Run length matrix;rlm_glnu_norm_2_5D_comb;0.126;0.003
configuration A;Run length matrix;rlm_rlnu_2_5D_comb;171000;1000
configuration A;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.548;0.003
configuration A;Run length matrix;rlm_r_perc_2_5D_comb;0.68;0.003
configuration A;Run length matrix;rlm_gl_var_2_5D_comb;29.1;0.6
configuration A;Run length matrix;rlm_rl_var_2_5D_comb;0.914;0.011
configuration A;Run length matrix;rlm_rl_entr_2_5D_comb;4.87;0.01
configuration A;Size zone matrix;szm_sze_2D;0.688;0.003
configuration A;Size zone matrix;szm_lze_2D;625;9
configuration A;Size zone matrix;szm_lgze_2D;0.0368;0.0005
configuration A;Size zone matrix;szm_hgze_2D;363;3
configuration A;Size zone matrix;szm_szlge_2D;0.0298;0.0005
configuration A;Size zone matrix;szm_szhge_2D;226;1
configuration A;Size zone matrix;szm_lzlge_2D;1.35;0.03
configuration A;Size zone matrix;szm_lzhge_2D;316000;5000
configuration A;Size zone matrix;szm_glnu_2D;82.2;0.1
configuration A;Size zone matrix;szm_glnu_norm_2D;0.0728;0.0014
configuration A;Size zone matrix;szm_zsnu_2D;479;4
configuration A;Size zone matrix;szm_zsnu_norm_2D;0.44;0.004
configuration A;Size zone matrix;szm_z_perc_2D;0.3;0.003
configuration A;Size zone matrix;szm_gl_var_2D;42.7;0.7
configuration A;Size zone matrix;szm_zs_var_2D;609;9
configuration A;Size zone matrix;szm_zs_entr_2D;5.92;0.02
configuration A;Size zone matrix;szm_sze_2_5D;0.68;0.003
configuration A;Size zone matrix;szm_lze_2_5D;675;8
configuration A;Size zone matrix;szm_lgze_2_5D;0.0291;0.0005
configuration A;Size zone matrix;szm_hgze_2_5D;370;3
configuration A;Size zone matrix;szm_szlge_2_5D;0.0237;0.0005
configuration A;Size zone matrix;szm_szhge_2_5D;229;1
configuration A;Size zone matrix;szm_lzlge_2_5D;1.44;0.02
configuration A;Size zone matrix;szm_lzhge_2_5D;338000;5000
configuration A;Size zone matrix;szm_glnu_2_5D;1800;10
configuration A;Size zone matrix;szm_glnu_norm_2_5D;0.0622;0.0007
configuration A;Size zone matrix;szm_zsnu_2_5D;12400;100
configuration A;Size zone matrix;szm_zsnu_norm_2_5D;0.427;0.004
configuration A;Size zone matrix;szm_z_perc_2_5D;0.253;0.004
configuration A;Size zone matrix;szm_gl_var_2_5D;47.9;0.4
configuration A;Size zone matrix;szm_zs_var_2_5D;660;8
configuration A;Size zone matrix;szm_zs_entr_2_5D;6.39;0.01
configuration A;Distance zone matrix;dzm_sde_2D;0.192;0.006
configuration A;Distance zone matrix;dzm_lde_2D;161;1
configuration A;Distance zone matrix;dzm_lgze_2D;0.0368;0.0005
configuration A;Distance zone matrix;dzm_hgze_2D;363;3
configuration A;Distance zone matrix;dzm_sdlge_2D;0.00913;0.00023
configuration A;Distance zone matrix;dzm_sdhge_2D;60.1;3.3
configuration A;Distance zone matrix;dzm_ldlge_2D;2.96;0.02
configuration A;Distance zone matrix;dzm_ldhge_2D;70100;100
configuration A;Distance zone matrix;dzm_glnu_2D;82.2;0.1
configuration A;Distance zone matrix;dzm_glnu_norm_2D;0.0728;0.0014
configuration A;Distance zone matrix;dzm_zdnu_2D;64;0.4
configuration A;Distance zone matrix;dzm_zdnu_norm_2D;0.0716;0.0022
configuration A;Distance zone matrix;dzm_z_perc_2D;0.3;0.003
configuration A;Distance zone matrix;dzm_gl_var_2D;42.7;0.7
configuration A;Distance zone matrix;dzm_zd_var_2D;69.4;0.1
configuration A;Distance zone matrix;dzm_zd_entr_2D;8;0.04
configuration A;Distance zone matrix;dzm_sde_2_5D;0.168;0.005
configuration A;Distance zone matrix;dzm_lde_2_5D;178;1
configuration A;Distance zone matrix;dzm_lgze_2_5D;0.0291;0.0005
configuration A;Distance zone matrix;dzm_hgze_2_5D;370;3
configuration A;Distance zone matrix;dzm_sdlge_2_5D;0.00788;0.00022
configuration A;Distance zone matrix;dzm_sdhge_2_5D;49.5;2.8
configuration A;Distance zone matrix;dzm_ldlge_2_5D;2.31;0.01
configuration A;Distance zone matrix;dzm_ldhge_2_5D;79500;100
configuration A;Distance zone matrix;dzm_glnu_2_5D;1800;10
configuration A;Distance zone matrix;dzm_glnu_norm_2_5D;0.0622;0.0007
configuration A;Distance zone matrix;dzm_zdnu_2_5D;1570;10
configuration A;Distance zone matrix;dzm_zdnu_norm_2_5D;0.0543;0.0014
configuration A;Distance zone matrix;dzm_z_perc_2_5D;0.253;0.004
configuration A;Distance zone matrix;dzm_gl_var_2_5D;47.9;0.4
configuration A;Distance zone matrix;dzm_zd_var_2_5D;78.9;0.1
configuration A;Distance zone matrix;dzm_zd_entr_2_5D;8.87;0.03
configuration A;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.00629;0.00046
configuration A;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.107;0.002
configuration A;Neighbourhood grey tone difference matrix;ngt_busyness_2D;0.489;0.001
configuration A;Neighbourhood grey tone difference matrix;ngt_complexity_2D;438;9
configuration A;Neighbourhood grey tone difference matrix;ngt_strength_2D;3.33;0.08
configuration A;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.0000906;0.0000033
configuration A;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.0345;0.0009
configuration A;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;8.84;0.01
configuration A;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;580;19
configuration A;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.0904;0.0027
configuration A;Neighbouring grey level dependence matrix;ngl_lde_2D;0.281;0.003
configuration A;Neighbouring grey level dependence matrix;ngl_hde_2D;14.8;0.1
configuration A;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.0233;0.0003
configuration A;Neighbouring grey level dependence matrix;ngl_hgce_2D;446;2
configuration A;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0137;0.0002
configuration A;Neighbouring grey level dependence matrix;ngl_ldhge_2D;94.2;0.4
configuration A;Neighbouring grey level dependence matrix;ngl_hdlge_2D;0.116;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_hdhge_2D;7540;60
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_2D;757;1
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.151;0.003
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_2D;709;2
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.175;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
configuration A;Neighbouring grey level dependence matrix;ngl_gl_var_2D;31.1;0.5
configuration A;Neighbouring grey level dependence matrix;ngl_dc_var_2D;3.12;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;5.76;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.0268;0.0004
configuration A;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.243;0.004
configuration A;Neighbouring grey level dependence matrix;ngl_hde_2_5D;16.1;0.2
configuration A;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.0115;0.0003
configuration A;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;466;2
configuration A;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.00664;0.0002
configuration A;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;91.9;0.5
configuration A;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;0.0674;0.0004
configuration A;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;8100;60
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;17200;100
configuration A;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.15;0.002
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;17500;100
configuration A;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.153;0.001
configuration A;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
configuration A;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;22.8;0.6
configuration A;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;3.37;0.01
configuration A;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;5.93;0.02
configuration A;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.0245;0.0003
configuration B;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration B;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration B;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration B;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration B;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration B;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration B;Diagnostics-initial image;mean_int_init_img;-266;0
configuration B;Diagnostics-initial image;min_int_init_img;-1000;0
configuration B;Diagnostics-initial image;max_int_init_img;3065;0
configuration B;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration B;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration B;Diagnostics-interpolated image;img_dim_z_interp_img;60;0
configuration B;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration B;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration B;Diagnostics-interpolated image;vox_dim_z_interp_img;3;0
configuration B;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration B;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration B;Diagnostics-interpolated image;max_int_interp_img;2257;30
configuration B;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration B;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration B;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration B;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration B;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration B;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration B;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration B;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration B;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration B;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration B;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration B;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration B;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;60;0
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration B;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;26;0
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration B;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;26;0
configuration B;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;29842;100
configuration B;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;29842;100
configuration B;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-47;0.1
configuration B;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-956;1
configuration B;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;525;6
configuration B;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration B;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration B;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;60;0
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;26;0
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration B;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;26;0
configuration B;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;27359;300
configuration B;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;29842;400
configuration B;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;11.5;1.1
configuration B;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-500;0
configuration B;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;391;9
configuration B;Morphology;morph_volume;358000;5000
configuration B;Morphology;morph_vol_approx;358000;5000
configuration B;Morphology;morph_area_mesh;33700;300
configuration B;Morphology;morph_av;0.0944;0.0005
configuration B;Morphology;morph_comp_1;0.0326;0.0001
configuration B;Morphology;morph_comp_2;0.377;0.001
configuration B;Morphology;morph_sph_dispr;1.38;0.01
configuration B;Morphology;morph_sphericity;0.722;0.001
configuration B;Morphology;morph_asphericity;0.385;0.001
configuration B;Morphology;morph_com;63.1;29.6
configuration B;Morphology;morph_diam;125;1
configuration B;Morphology;morph_pca_maj_axis;92.6;0.4
configuration B;Morphology;morph_pca_min_axis;81.3;0.4
configuration B;Morphology;morph_pca_least_axis;70.2;0.3
configuration B;Morphology;morph_pca_elongation;0.878;0.001
configuration B;Morphology;morph_pca_flatness;0.758;0.001
configuration B;Morphology;morph_vol_dens_aabb;0.477;0.003
configuration B;Morphology;morph_area_dens_aabb;0.678;0.003
configuration B;Morphology;morph_vol_dens_aee;1.29;0.01
configuration B;Morphology;morph_area_dens_aee;1.62;0.01
configuration B;Morphology;morph_vol_dens_conv_hull;0.829;0.001
configuration B;Morphology;morph_area_dens_conv_hull;1.12;0.01
configuration B;Morphology;morph_integ_int;4120000;320000
configuration B;Morphology;morph_moran_i;0.0329;0.0001
configuration B;Morphology;morph_geary_c;0.862;0.001
configuration B;Local intensity;loc_peak_loc;178;10
configuration B;Local intensity;loc_peak_glob;178;5
configuration B;Statistics;stat_mean;11.5;1.1
configuration B;Statistics;stat_var;14400;400
configuration B;Statistics;stat_skew;-2.49;0.05
configuration B;Statistics;stat_kurt;5.93;0.24
configuration B;Statistics;stat_median;45;0.3
configuration B;Statistics;stat_min;-500;0
configuration B;Statistics;stat_p10;-136;8
configuration B;Statistics;stat_p90;91;0
configuration B;Statistics;stat_max;391;9
configuration B;Statistics;stat_iqr;52;0.5
configuration B;Statistics;stat_range;891;9
configuration B;Statistics;stat_mad;74.4;1.4
configuration B;Statistics;stat_rmad;27.3;0.8
configuration B;Statistics;stat_medad;63.8;1
configuration B;Statistics;stat_cov;10.4;5.2
configuration B;Statistics;stat_qcod;0.591;0.008
configuration B;Statistics;stat_energy;398000000;11000000
configuration B;Statistics;stat_rms;121;2
configuration B;Intensity histogram;ih_mean;18.9;0.3
configuration B;Intensity histogram;ih_var;18.7;0.2
configuration B;Intensity histogram;ih_skew;-2.47;0.05
configuration B;Intensity histogram;ih_kurt;5.84;0.24
configuration B;Intensity histogram;ih_median;20;0.3
configuration B;Intensity histogram;ih_min;1;0
configuration B;Intensity histogram;ih_p10;14;0.5
configuration B;Intensity histogram;ih_p90;22;0.3
configuration B;Intensity histogram;ih_max;32;0
configuration B;Intensity histogram;ih_mode;20;0.3
configuration B;Intensity histogram;ih_iqr;2;0
configuration B;Intensity histogram;ih_range;31;0
configuration B;Intensity histogram;ih_mad;2.67;0.03
configuration B;Intensity histogram;ih_rmad;1.03;0.03
configuration B;Intensity histogram;ih_medad;2.28;0.02
configuration B;Intensity histogram;ih_cov;0.229;0.004
configuration B;Intensity histogram;ih_qcod;0.05;0.0005
configuration B;Intensity histogram;ih_entropy;3.16;0.01
configuration B;Intensity histogram;ih_uniformity;0.174;0.001
configuration B;Intensity histogram;ih_max_grad;3220;50
configuration B;Intensity histogram;ih_max_grad_g;19;0.3
configuration B;Intensity histogram;ih_min_grad;-3020;50
configuration B;Intensity histogram;ih_min_grad_g;22;0.3
configuration B;Intensity volume histogram;ivh_v10;0.977;0.001
configuration B;Intensity volume histogram;ivh_v90;0.0000731;0.0000103
configuration B;Intensity volume histogram;ivh_i10;92;0
configuration B;Intensity volume histogram;ivh_i90;-135;8
configuration B;Intensity volume histogram;ivh_diff_v10_v90;0.977;0.001
configuration B;Intensity volume histogram;ivh_diff_i10_i90;227;8
configuration B;Co-occurrence matrix;cm_joint_max_2D_avg;0.156;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2D_avg;18.7;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2D_avg;21;0.3
configuration B;Co-occurrence matrix;cm_joint_entr_2D_avg;5.26;0.02
configuration B;Co-occurrence matrix;cm_diff_avg_2D_avg;1.81;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2D_avg;7.74;0.05
configuration B;Co-occurrence matrix;cm_diff_entr_2D_avg;2.35;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2D_avg;37.4;0.5
configuration B;Co-occurrence matrix;cm_sum_var_2D_avg;72.1;1
configuration B;Co-occurrence matrix;cm_sum_entr_2D_avg;3.83;0.01
configuration B;Co-occurrence matrix;cm_energy_2D_avg;0.0678;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2D_avg;11.9;0.1
configuration B;Co-occurrence matrix;cm_dissimilarity_2D_avg;1.81;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2D_avg;0.592;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2D_avg;0.952;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2D_avg;0.557;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_avg;0.99;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2D_avg;0.401;0.002
configuration B;Co-occurrence matrix;cm_corr_2D_avg;0.577;0.002
configuration B;Co-occurrence matrix;cm_auto_corr_2D_avg;369;11
configuration B;Co-occurrence matrix;cm_clust_tend_2D_avg;72.1;1
configuration B;Co-occurrence matrix;cm_clust_shade_2D_avg;-668;17
configuration B;Co-occurrence matrix;cm_clust_prom_2D_avg;29400;1400
configuration B;Co-occurrence matrix;cm_info_corr1_2D_avg;-0.239;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2D_avg;0.837;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2D_comb;0.156;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2D_comb;18.7;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2D_comb;21;0.3
configuration B;Co-occurrence matrix;cm_joint_entr_2D_comb;5.45;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2D_comb;1.81;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2D_comb;7.76;0.05
configuration B;Co-occurrence matrix;cm_diff_entr_2D_comb;2.38;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2D_comb;37.4;0.5
configuration B;Co-occurrence matrix;cm_sum_var_2D_comb;72.3;1
configuration B;Co-occurrence matrix;cm_sum_entr_2D_comb;3.89;0.01
configuration B;Co-occurrence matrix;cm_energy_2D_comb;0.0669;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2D_comb;11.8;0.1
configuration B;Co-occurrence matrix;cm_dissimilarity_2D_comb;1.81;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2D_comb;0.593;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2D_comb;0.952;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2D_comb;0.558;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2D_comb;0.99;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2D_comb;0.401;0.002
configuration B;Co-occurrence matrix;cm_corr_2D_comb;0.58;0.002
configuration B;Co-occurrence matrix;cm_auto_corr_2D_comb;369;11
configuration B;Co-occurrence matrix;cm_clust_tend_2D_comb;72.3;1
configuration B;Co-occurrence matrix;cm_clust_shade_2D_comb;-673;17
configuration B;Co-occurrence matrix;cm_clust_prom_2D_comb;29500;1400
configuration B;Co-occurrence matrix;cm_info_corr1_2D_comb;-0.181;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2D_comb;0.792;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2_5D_avg;0.126;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2_5D_avg;19.2;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2_5D_avg;14.2;0.1
configuration B;Co-occurrence matrix;cm_joint_entr_2_5D_avg;5.45;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2_5D_avg;1.47;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2_5D_avg;6.48;0.06
configuration B;Co-occurrence matrix;cm_diff_entr_2_5D_avg;2.24;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2_5D_avg;38.5;0.6
configuration B;Co-occurrence matrix;cm_sum_var_2_5D_avg;48.1;0.4
configuration B;Co-occurrence matrix;cm_sum_entr_2_5D_avg;3.91;0.01
configuration B;Co-occurrence matrix;cm_energy_2_5D_avg;0.0581;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2_5D_avg;8.66;0.09
configuration B;Co-occurrence matrix;cm_dissimilarity_2_5D_avg;1.47;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2_5D_avg;0.628;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2_5D_avg;0.96;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2_5D_avg;0.6;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_avg;0.992;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2_5D_avg;0.424;0.003
configuration B;Co-occurrence matrix;cm_corr_2_5D_avg;0.693;0.003
configuration B;Co-occurrence matrix;cm_auto_corr_2_5D_avg;380;11
configuration B;Co-occurrence matrix;cm_clust_tend_2_5D_avg;48.1;0.4
configuration B;Co-occurrence matrix;cm_clust_shade_2_5D_avg;-905;19
configuration B;Co-occurrence matrix;cm_clust_prom_2_5D_avg;25200;1000
configuration B;Co-occurrence matrix;cm_info_corr1_2_5D_avg;-0.188;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2_5D_avg;0.821;0.001
configuration B;Co-occurrence matrix;cm_joint_max_2_5D_comb;0.126;0.002
configuration B;Co-occurrence matrix;cm_joint_avg_2_5D_comb;19.2;0.3
configuration B;Co-occurrence matrix;cm_joint_var_2_5D_comb;14.2;0.1
configuration B;Co-occurrence matrix;cm_joint_entr_2_5D_comb;5.46;0.01
configuration B;Co-occurrence matrix;cm_diff_avg_2_5D_comb;1.47;0.01
configuration B;Co-occurrence matrix;cm_diff_var_2_5D_comb;6.48;0.06
configuration B;Co-occurrence matrix;cm_diff_entr_2_5D_comb;2.24;0.01
configuration B;Co-occurrence matrix;cm_sum_avg_2_5D_comb;38.5;0.6
configuration B;Co-occurrence matrix;cm_sum_var_2_5D_comb;48.1;0.4
configuration B;Co-occurrence matrix;cm_sum_entr_2_5D_comb;3.91;0.01
configuration B;Co-occurrence matrix;cm_energy_2_5D_comb;0.058;0.0006
configuration B;Co-occurrence matrix;cm_contrast_2_5D_comb;8.65;0.09
configuration B;Co-occurrence matrix;cm_dissimilarity_2_5D_comb;1.47;0.01
configuration B;Co-occurrence matrix;cm_inv_diff_2_5D_comb;0.628;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_norm_2_5D_comb;0.96;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_2_5D_comb;0.6;0.001
configuration B;Co-occurrence matrix;cm_inv_diff_mom_norm_2_5D_comb;0.992;0.001
configuration B;Co-occurrence matrix;cm_inv_var_2_5D_comb;0.424;0.003
configuration B;Co-occurrence matrix;cm_corr_2_5D_comb;0.695;0.003
configuration B;Co-occurrence matrix;cm_auto_corr_2_5D_comb;380;11
configuration B;Co-occurrence matrix;cm_clust_tend_2_5D_comb;48.1;0.4
configuration B;Co-occurrence matrix;cm_clust_shade_2_5D_comb;-906;19
configuration B;Co-occurrence matrix;cm_clust_prom_2_5D_comb;25300;1000
configuration B;Co-occurrence matrix;cm_info_corr1_2_5D_comb;-0.185;0.001
configuration B;Co-occurrence matrix;cm_info_corr2_2_5D_comb;0.819;0.001
configuration B;Run length matrix;rlm_sre_2D_avg;0.781;0.001
configuration B;Run length matrix;rlm_lre_2D_avg;3.52;0.04
configuration B;Run length matrix;rlm_lgre_2D_avg;0.0331;0.0006
configuration B;Run length matrix;rlm_hgre_2D_avg;342;11
configuration B;Run length matrix;rlm_srlge_2D_avg;0.0314;0.0006
configuration B;Run length matrix;rlm_srhge_2D_avg;251;8
configuration B;Run length matrix;rlm_lrlge_2D_avg;0.0443;0.0008
configuration B;Run length matrix;rlm_lrhge_2D_avg;1390;30
configuration B;Run length matrix;rlm_glnu_2D_avg;107;1
configuration B;Run length matrix;rlm_glnu_norm_2D_avg;0.145;0.001
configuration B;Run length matrix;rlm_rlnu_2D_avg;365;3
configuration B;Run length matrix;rlm_rlnu_norm_2D_avg;0.578;0.001
configuration B;Run length matrix;rlm_r_perc_2D_avg;0.681;0.002
configuration B;Run length matrix;rlm_gl_var_2D_avg;28.3;0.3
configuration B;Run length matrix;rlm_rl_var_2D_avg;1.22;0.03
configuration B;Run length matrix;rlm_rl_entr_2D_avg;4.53;0.02
configuration B;Run length matrix;rlm_sre_2D_comb;0.782;0.001
configuration B;Run length matrix;rlm_lre_2D_comb;3.5;0.04
configuration B;Run length matrix;rlm_lgre_2D_comb;0.033;0.0006
configuration B;Run length matrix;rlm_hgre_2D_comb;342;11
configuration B;Run length matrix;rlm_srlge_2D_comb;0.0313;0.0006
configuration B;Run length matrix;rlm_srhge_2D_comb;252;8
configuration B;Run length matrix;rlm_lrlge_2D_comb;0.0442;0.0008
configuration B;Run length matrix;rlm_lrhge_2D_comb;1380;30
configuration B;Run length matrix;rlm_glnu_2D_comb;427;1
configuration B;Run length matrix;rlm_glnu_norm_2D_comb;0.145;0.001
configuration B;Run length matrix;rlm_rlnu_2D_comb;1460;10
configuration B;Run length matrix;rlm_rlnu_norm_2D_comb;0.578;0.001
configuration B;Run length matrix;rlm_r_perc_2D_comb;0.681;0.002
configuration B;Run length matrix;rlm_gl_var_2D_comb;28.3;0.3
configuration B;Run length matrix;rlm_rl_var_2D_comb;1.21;0.03
configuration B;Run length matrix;rlm_rl_entr_2D_comb;4.58;0.01
configuration B;Run length matrix;rlm_sre_2_5D_avg;0.759;0.001
configuration B;Run length matrix;rlm_lre_2_5D_avg;3.82;0.05
configuration B;Run length matrix;rlm_lgre_2_5D_avg;0.0194;0.0006
configuration B;Run length matrix;rlm_hgre_2_5D_avg;356;11
configuration B;Run length matrix;rlm_srlge_2_5D_avg;0.0181;0.0006
configuration B;Run length matrix;rlm_srhge_2_5D_avg;257;9
configuration B;Run length matrix;rlm_lrlge_2_5D_avg;0.0293;0.0009
configuration B;Run length matrix;rlm_lrhge_2_5D_avg;1500;30
configuration B;Run length matrix;rlm_glnu_2_5D_avg;2400;10
configuration B;Run length matrix;rlm_glnu_norm_2_5D_avg;0.137;0.001
configuration B;Run length matrix;rlm_rlnu_2_5D_avg;9380;70
configuration B;Run length matrix;rlm_rlnu_norm_2_5D_avg;0.533;0.001
configuration B;Run length matrix;rlm_r_perc_2_5D_avg;0.642;0.002
configuration B;Run length matrix;rlm_gl_var_2_5D_avg;25.7;0.2
configuration B;Run length matrix;rlm_rl_var_2_5D_avg;1.39;0.03
configuration B;Run length matrix;rlm_rl_entr_2_5D_avg;4.84;0.01
configuration B;Run length matrix;rlm_sre_2_5D_comb;0.759;0.001
configuration B;Run length matrix;rlm_lre_2_5D_comb;3.81;0.05
configuration B;Run length matrix;rlm_lgre_2_5D_comb;0.0194;0.0006
configuration B;Run length matrix;rlm_hgre_2_5D_comb;356;11
configuration B;Run length matrix;rlm_srlge_2_5D_comb;0.0181;0.0006
configuration B;Run length matrix;rlm_srhge_2_5D_comb;258;9
configuration B;Run length matrix;rlm_lrlge_2_5D_comb;0.0292;0.0009
configuration B;Run length matrix;rlm_lrhge_2_5D_comb;1500;30
configuration B;Run length matrix;rlm_glnu_2_5D_comb;9600;20
configuration B;Run length matrix;rlm_glnu_norm_2_5D_comb;0.137;0.001
configuration B;Run length matrix;rlm_rlnu_2_5D_comb;37500;300
configuration B;Run length matrix;rlm_rlnu_norm_2_5D_comb;0.534;0.001
configuration B;Run length matrix;rlm_r_perc_2_5D_comb;0.642;0.002
configuration B;Run length matrix;rlm_gl_var_2_5D_comb;25.7;0.2
configuration B;Run length matrix;rlm_rl_var_2_5D_comb;1.39;0.03
configuration B;Run length matrix;rlm_rl_entr_2_5D_comb;4.84;0.01
configuration B;Size zone matrix;szm_sze_2D;0.745;0.003
configuration B;Size zone matrix;szm_lze_2D;439;8
configuration B;Size zone matrix;szm_lgze_2D;0.0475;0.001
configuration B;Size zone matrix;szm_hgze_2D;284;11
configuration B;Size zone matrix;szm_szlge_2D;0.0415;0.0008
configuration B;Size zone matrix;szm_szhge_2D;190;7
configuration B;Size zone matrix;szm_lzlge_2D;1.15;0.04
configuration B;Size zone matrix;szm_lzhge_2D;181000;3000
configuration B;Size zone matrix;szm_glnu_2D;20.5;0.1
configuration B;Size zone matrix;szm_glnu_norm_2D;0.0789;0.001
configuration B;Size zone matrix;szm_zsnu_2D;140;3
configuration B;Size zone matrix;szm_zsnu_norm_2D;0.521;0.004
configuration B;Size zone matrix;szm_z_perc_2D;0.324;0.001
configuration B;Size zone matrix;szm_gl_var_2D;36.1;0.3
configuration B;Size zone matrix;szm_zs_var_2D;423;8
configuration B;Size zone matrix;szm_zs_entr_2D;5.29;0.01
configuration B;Size zone matrix;szm_sze_2_5D;0.741;0.003
configuration B;Size zone matrix;szm_lze_2_5D;444;8
configuration B;Size zone matrix;szm_lgze_2_5D;0.0387;0.001
configuration B;Size zone matrix;szm_hgze_2_5D;284;11
configuration B;Size zone matrix;szm_szlge_2_5D;0.0335;0.0009
configuration B;Size zone matrix;szm_szhge_2_5D;190;7
configuration B;Size zone matrix;szm_lzlge_2_5D;1.16;0.04
configuration B;Size zone matrix;szm_lzhge_2_5D;181000;3000
configuration B;Size zone matrix;szm_glnu_2_5D;437;3
configuration B;Size zone matrix;szm_glnu_norm_2_5D;0.0613;0.0005
configuration B;Size zone matrix;szm_zsnu_2_5D;3630;70
configuration B;Size zone matrix;szm_zsnu_norm_2_5D;0.509;0.004
configuration B;Size zone matrix;szm_z_perc_2_5D;0.26;0.002
configuration B;Size zone matrix;szm_gl_var_2_5D;41;0.7
configuration B;Size zone matrix;szm_zs_var_2_5D;429;8
configuration B;Size zone matrix;szm_zs_entr_2_5D;5.98;0.02
configuration B;Distance zone matrix;dzm_sde_2D;0.36;0.005
configuration B;Distance zone matrix;dzm_lde_2D;31.6;0.2
configuration B;Distance zone matrix;dzm_lgze_2D;0.0475;0.001
configuration B;Distance zone matrix;dzm_hgze_2D;284;11
configuration B;Distance zone matrix;dzm_sdlge_2D;0.0192;0.0005
configuration B;Distance zone matrix;dzm_sdhge_2D;95.7;5.5
configuration B;Distance zone matrix;dzm_ldlge_2D;0.934;0.018
configuration B;Distance zone matrix;dzm_ldhge_2D;10600;300
configuration B;Distance zone matrix;dzm_glnu_2D;20.5;0.1
configuration B;Distance zone matrix;dzm_glnu_norm_2D;0.0789;0.001
configuration B;Distance zone matrix;dzm_zdnu_2D;39.8;0.3
configuration B;Distance zone matrix;dzm_zdnu_norm_2D;0.174;0.003
configuration B;Distance zone matrix;dzm_z_perc_2D;0.324;0.001
configuration B;Distance zone matrix;dzm_gl_var_2D;36.1;0.3
configuration B;Distance zone matrix;dzm_zd_var_2D;13.5;0.1
configuration B;Distance zone matrix;dzm_zd_entr_2D;6.47;0.03
configuration B;Distance zone matrix;dzm_sde_2_5D;0.329;0.004
configuration B;Distance zone matrix;dzm_lde_2_5D;34.3;0.2
configuration B;Distance zone matrix;dzm_lgze_2_5D;0.0387;0.001
configuration B;Distance zone matrix;dzm_hgze_2_5D;284;11
configuration B;Distance zone matrix;dzm_sdlge_2_5D;0.0168;0.0005
configuration B;Distance zone matrix;dzm_sdhge_2_5D;81.4;4.6
configuration B;Distance zone matrix;dzm_ldlge_2_5D;0.748;0.017
configuration B;Distance zone matrix;dzm_ldhge_2_5D;11600;400
configuration B;Distance zone matrix;dzm_glnu_2_5D;437;3
configuration B;Distance zone matrix;dzm_glnu_norm_2_5D;0.0613;0.0005
configuration B;Distance zone matrix;dzm_zdnu_2_5D;963;6
configuration B;Distance zone matrix;dzm_zdnu_norm_2_5D;0.135;0.001
configuration B;Distance zone matrix;dzm_z_perc_2_5D;0.26;0.002
configuration B;Distance zone matrix;dzm_gl_var_2_5D;41;0.7
configuration B;Distance zone matrix;dzm_zd_var_2_5D;15;0.1
configuration B;Distance zone matrix;dzm_zd_entr_2_5D;7.58;0.01
configuration B;Neighbourhood grey tone difference matrix;ngt_coarseness_2D;0.0168;0.0005
configuration B;Neighbourhood grey tone difference matrix;ngt_contrast_2D;0.181;0.001
configuration B;Neighbourhood grey tone difference matrix;ngt_busyness_2D;0.2;0.005
configuration B;Neighbourhood grey tone difference matrix;ngt_complexity_2D;391;7
configuration B;Neighbourhood grey tone difference matrix;ngt_strength_2D;6.02;0.23
configuration B;Neighbourhood grey tone difference matrix;ngt_coarseness_2_5D;0.000314;0.000004
configuration B;Neighbourhood grey tone difference matrix;ngt_contrast_2_5D;0.0506;0.0005
configuration B;Neighbourhood grey tone difference matrix;ngt_busyness_2_5D;3.45;0.07
configuration B;Neighbourhood grey tone difference matrix;ngt_complexity_2_5D;496;5
configuration B;Neighbourhood grey tone difference matrix;ngt_strength_2_5D;0.199;0.009
configuration B;Neighbouring grey level dependence matrix;ngl_lde_2D;0.31;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_hde_2D;17.3;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_lgce_2D;0.0286;0.0004
configuration B;Neighbouring grey level dependence matrix;ngl_hgce_2D;359;10
configuration B;Neighbouring grey level dependence matrix;ngl_ldlge_2D;0.0203;0.0003
configuration B;Neighbouring grey level dependence matrix;ngl_ldhge_2D;78.9;2.2
configuration B;Neighbouring grey level dependence matrix;ngl_hdlge_2D;0.108;0.003
configuration B;Neighbouring grey level dependence matrix;ngl_hdhge_2D;7210;130
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_2D;216;3
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_norm_2D;0.184;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_2D;157;1
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2D;0.179;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dc_perc_2D;1;0
configuration B;Neighbouring grey level dependence matrix;ngl_gl_var_2D;25.3;0.4
configuration B;Neighbouring grey level dependence matrix;ngl_dc_var_2D;4.02;0.05
configuration B;Neighbouring grey level dependence matrix;ngl_dc_entr_2D;5.38;0.01
configuration B;Neighbouring grey level dependence matrix;ngl_dc_energy_2D;0.0321;0.0002
configuration B;Neighbouring grey level dependence matrix;ngl_lde_2_5D;0.254;0.002
configuration B;Neighbouring grey level dependence matrix;ngl_hde_2_5D;19.6;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_lgce_2_5D;0.0139;0.0005
configuration B;Neighbouring grey level dependence matrix;ngl_hgce_2_5D;375;11
configuration B;Neighbouring grey level dependence matrix;ngl_ldlge_2_5D;0.00929;0.00026
configuration B;Neighbouring grey level dependence matrix;ngl_ldhge_2_5D;73.4;2.1
configuration B;Neighbouring grey level dependence matrix;ngl_hdlge_2_5D;0.077;0.0019
configuration B;Neighbouring grey level dependence matrix;ngl_hdhge_2_5D;7970;150
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_2_5D;4760;50
configuration B;Neighbouring grey level dependence matrix;ngl_glnu_norm_2_5D;0.174;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_2_5D;3710;30
configuration B;Neighbouring grey level dependence matrix;ngl_dcnu_norm_2_5D;0.136;0.001
configuration B;Neighbouring grey level dependence matrix;ngl_dc_perc_2_5D;1;0
configuration B;Neighbouring grey level dependence matrix;ngl_gl_var_2_5D;18.7;0.2
configuration B;Neighbouring grey level dependence matrix;ngl_dc_var_2_5D;4.63;0.06
configuration B;Neighbouring grey level dependence matrix;ngl_dc_entr_2_5D;5.78;0.01
configuration B;Neighbouring grey level dependence matrix;ngl_dc_energy_2_5D;0.0253;0.0001
configuration C;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration C;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration C;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration C;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration C;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration C;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration C;Diagnostics-initial image;mean_int_init_img;-266;0
configuration C;Diagnostics-initial image;min_int_init_img;-1000;0
configuration C;Diagnostics-initial image;max_int_init_img;3065;0
configuration C;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration C;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration C;Diagnostics-interpolated image;img_dim_z_interp_img;90;0
configuration C;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration C;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration C;Diagnostics-interpolated image;vox_dim_z_interp_img;2;0
configuration C;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration C;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration C;Diagnostics-interpolated image;max_int_interp_img;1854;30
configuration C;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration C;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration C;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration C;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration C;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration C;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration C;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration C;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration C;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration C;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration C;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration C;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration C;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;90;0
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration C;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;40;0.1
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration C;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;40;0.1
configuration C;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;45985;100
configuration C;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;45985;100
configuration C;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-48.9;0.1
configuration C;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-939;1
configuration C;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;521;5
configuration C;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration C;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration C;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;90;0
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;40;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration C;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;40;0.3
configuration C;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;45981;700
configuration C;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;45985;700
configuration C;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;-49;2.9
configuration C;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-939;4
configuration C;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;393;10
configuration C;Morphology;morph_volume;367000;6000
configuration C;Morphology;morph_vol_approx;368000;6000
configuration C;Morphology;morph_area_mesh;34300;400
configuration C;Morphology;morph_av;0.0934;0.0007
configuration C;Morphology;morph_comp_1;0.0326;0.0002
configuration C;Morphology;morph_comp_2;0.378;0.004
configuration C;Morphology;morph_sph_dispr;1.38;0.01
configuration C;Morphology;morph_sphericity;0.723;0.003
configuration C;Morphology;morph_asphericity;0.383;0.004
configuration C;Morphology;morph_com;45.6;2.8
configuration C;Morphology;morph_diam;125;1
configuration C;Morphology;morph_pca_maj_axis;93.3;0.5
configuration C;Morphology;morph_pca_min_axis;82;0.5
configuration C;Morphology;morph_pca_least_axis;70.9;0.4
configuration C;Morphology;morph_pca_elongation;0.879;0.001
configuration C;Morphology;morph_pca_flatness;0.76;0.001
configuration C;Morphology;morph_vol_dens_aabb;0.478;0.003
configuration C;Morphology;morph_area_dens_aabb;0.678;0.003
configuration C;Morphology;morph_vol_dens_aee;1.29;0.01
configuration C;Morphology;morph_area_dens_aee;1.62;0.01
configuration C;Morphology;morph_vol_dens_conv_hull;0.834;0.002
configuration C;Morphology;morph_area_dens_conv_hull;1.13;0.01
configuration C;Morphology;morph_integ_int;-18000000;1400000
configuration C;Morphology;morph_moran_i;0.0824;0.0003
configuration C;Morphology;morph_geary_c;0.846;0.001
configuration C;Local intensity;loc_peak_loc;169;10
configuration C;Local intensity;loc_peak_glob;180;5
configuration C;Statistics;stat_mean;-49;2.9
configuration C;Statistics;stat_var;50600;1400
configuration C;Statistics;stat_skew;-2.14;0.05
configuration C;Statistics;stat_kurt;3.53;0.23
configuration C;Statistics;stat_median;40;0.4
configuration C;Statistics;stat_min;-939;4
configuration C;Statistics;stat_p10;-424;14
configuration C;Statistics;stat_p90;86;0.1
configuration C;Statistics;stat_max;393;10
configuration C;Statistics;stat_iqr;67;4.9
configuration C;Statistics;stat_range;1330;20
configuration C;Statistics;stat_mad;158;4
configuration C;Statistics;stat_rmad;66.8;3.5
configuration C;Statistics;stat_medad;119;4
configuration C;Statistics;stat_cov;-4.59;0.29
configuration C;Statistics;stat_qcod;1.03;0.4
configuration C;Statistics;stat_energy;2440000000;120000000
configuration C;Statistics;stat_rms;230;4
configuration C;Intensity histogram;ih_mean;38.6;0.2
configuration C;Intensity histogram;ih_var;81.1;2.1
configuration C;Intensity histogram;ih_skew;-2.14;0.05
configuration C;Intensity histogram;ih_kurt;3.52;0.23
configuration C;Intensity histogram;ih_median;42;0
configuration C;Intensity histogram;ih_min;3;0.16
configuration C;Intensity histogram;ih_p10;24;0.7
configuration C;Intensity histogram;ih_p90;44;0
configuration C;Intensity histogram;ih_max;56;0.5
configuration C;Intensity histogram;ih_mode;43;0.1
configuration C;Intensity histogram;ih_iqr;3;0.21
configuration C;Intensity histogram;ih_range;53;0.6
configuration C;Intensity histogram;ih_mad;6.32;0.15
configuration C;Intensity histogram;ih_rmad;2.59;0.14
configuration C;Intensity histogram;ih_medad;4.75;0.12
configuration C;Intensity histogram;ih_cov;0.234;0.005
configuration C;Intensity histogram;ih_qcod;0.0361;0.0027
configuration C;Intensity histogram;ih_entropy;3.73;0.04
configuration C;Intensity histogram;ih_uniformity;0.14;0.003
configuration C;Intensity histogram;ih_max_grad;4750;30
configuration C;Intensity histogram;ih_max_grad_g;41;0
configuration C;Intensity histogram;ih_min_grad;-4680;50
configuration C;Intensity histogram;ih_min_grad_g;44;0
configuration C;Intensity volume histogram;ivh_v10;0.998;0.001
configuration C;Intensity volume histogram;ivh_v90;0.000152;0.00002
configuration C;Intensity volume histogram;ivh_i10;88.8;0.2
configuration C;Intensity volume histogram;ivh_i90;-421;14
configuration C;Intensity volume histogram;ivh_diff_v10_v90;0.997;0.001
configuration C;Intensity volume histogram;ivh_diff_i10_i90;510;14
configuration C;Co-occurrence matrix;cm_joint_max_3D_avg;0.111;0.002
configuration C;Co-occurrence matrix;cm_joint_avg_3D_avg;39;0.2
configuration C;Co-occurrence matrix;cm_joint_var_3D_avg;73.7;2
configuration C;Co-occurrence matrix;cm_joint_entr_3D_avg;6.39;0.06
configuration C;Co-occurrence matrix;cm_diff_avg_3D_avg;2.17;0.05
configuration C;Co-occurrence matrix;cm_diff_var_3D_avg;14.4;0.5
configuration C;Co-occurrence matrix;cm_diff_entr_3D_avg;2.64;0.03
configuration C;Co-occurrence matrix;cm_sum_avg_3D_avg;78;0.3
configuration C;Co-occurrence matrix;cm_sum_var_3D_avg;276;8
configuration C;Co-occurrence matrix;cm_sum_entr_3D_avg;4.56;0.04
configuration C;Co-occurrence matrix;cm_energy_3D_avg;0.045;0.001
configuration C;Co-occurrence matrix;cm_contrast_3D_avg;19.2;0.7
configuration C;Co-occurrence matrix;cm_dissimilarity_3D_avg;2.17;0.05
configuration C;Co-occurrence matrix;cm_inv_diff_3D_avg;0.582;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.966;0.001
configuration C;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.547;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.994;0.001
configuration C;Co-occurrence matrix;cm_inv_var_3D_avg;0.39;0.003
configuration C;Co-occurrence matrix;cm_corr_3D_avg;0.869;0.001
configuration C;Co-occurrence matrix;cm_auto_corr_3D_avg;1580;10
configuration C;Co-occurrence matrix;cm_clust_tend_3D_avg;276;8
configuration C;Co-occurrence matrix;cm_clust_shade_3D_avg;-10600;300
configuration C;Co-occurrence matrix;cm_clust_prom_3D_avg;569000;11000
configuration C;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.236;0.001
configuration C;Co-occurrence matrix;cm_info_corr2_3D_avg;0.9;0.001
configuration C;Co-occurrence matrix;cm_joint_max_3D_comb;0.111;0.002
configuration C;Co-occurrence matrix;cm_joint_avg_3D_comb;39;0.2
configuration C;Co-occurrence matrix;cm_joint_var_3D_comb;73.8;2
configuration C;Co-occurrence matrix;cm_joint_entr_3D_comb;6.42;0.06
configuration C;Co-occurrence matrix;cm_diff_avg_3D_comb;2.16;0.05
configuration C;Co-occurrence matrix;cm_diff_var_3D_comb;14.4;0.5
configuration C;Co-occurrence matrix;cm_diff_entr_3D_comb;2.64;0.03
configuration C;Co-occurrence matrix;cm_sum_avg_3D_comb;78;0.3
configuration C;Co-occurrence matrix;cm_sum_var_3D_comb;276;8
configuration C;Co-occurrence matrix;cm_sum_entr_3D_comb;4.56;0.04
configuration C;Co-occurrence matrix;cm_energy_3D_comb;0.0447;0.001
configuration C;Co-occurrence matrix;cm_contrast_3D_comb;19.1;0.7
configuration C;Co-occurrence matrix;cm_dissimilarity_3D_comb;2.16;0.05
configuration C;Co-occurrence matrix;cm_inv_diff_3D_comb;0.583;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.966;0.001
configuration C;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.548;0.004
configuration C;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.994;0.001
configuration C;Co-occurrence matrix;cm_inv_var_3D_comb;0.39;0.003
configuration C;Co-occurrence matrix;cm_corr_3D_comb;0.871;0.001
configuration C;Co-occurrence matrix;cm_auto_corr_3D_comb;1580;10
configuration C;Co-occurrence matrix;cm_clust_tend_3D_comb;276;8
configuration C;Co-occurrence matrix;cm_clust_shade_3D_comb;-10600;300
configuration C;Co-occurrence matrix;cm_clust_prom_3D_comb;570000;11000
configuration C;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.228;0.001
configuration C;Co-occurrence matrix;cm_info_corr2_3D_comb;0.899;0.001
configuration C;Run length matrix;rlm_sre_3D_avg;0.786;0.003
configuration C;Run length matrix;rlm_lre_3D_avg;3.31;0.04
configuration C;Run length matrix;rlm_lgre_3D_avg;0.00155;0.00005
configuration C;Run length matrix;rlm_hgre_3D_avg;1470;10
configuration C;Run length matrix;rlm_srlge_3D_avg;0.00136;0.00005
configuration C;Run length matrix;rlm_srhge_3D_avg;1100;10
configuration C;Run length matrix;rlm_lrlge_3D_avg;0.00317;0.00004
configuration C;Run length matrix;rlm_lrhge_3D_avg;5590;80
configuration C;Run length matrix;rlm_glnu_3D_avg;3180;10
configuration C;Run length matrix;rlm_glnu_norm_3D_avg;0.102;0.003
configuration C;Run length matrix;rlm_rlnu_3D_avg;18000;500
configuration C;Run length matrix;rlm_rlnu_norm_3D_avg;0.574;0.004
configuration C;Run length matrix;rlm_r_perc_3D_avg;0.679;0.003
configuration C;Run length matrix;rlm_gl_var_3D_avg;101;3
configuration C;Run length matrix;rlm_rl_var_3D_avg;1.12;0.02
configuration C;Run length matrix;rlm_rl_entr_3D_avg;5.35;0.03
configuration C;Run length matrix;rlm_sre_3D_comb;0.787;0.003
configuration C;Run length matrix;rlm_lre_3D_comb;3.28;0.04
configuration C;Run length matrix;rlm_lgre_3D_comb;0.00155;0.00005
configuration C;Run length matrix;rlm_hgre_3D_comb;1470;10
configuration C;Run length matrix;rlm_srlge_3D_comb;0.00136;0.00005
configuration C;Run length matrix;rlm_srhge_3D_comb;1100;10
configuration C;Run length matrix;rlm_lrlge_3D_comb;0.00314;0.00004
configuration C;Run length matrix;rlm_lrhge_3D_comb;5530;80
configuration C;Run length matrix;rlm_glnu_3D_comb;41300;100
configuration C;Run length matrix;rlm_glnu_norm_3D_comb;0.102;0.003
configuration C;Run length matrix;rlm_rlnu_3D_comb;234000;6000
configuration C;Run length matrix;rlm_rlnu_norm_3D_comb;0.575;0.004
configuration C;Run length matrix;rlm_r_perc_3D_comb;0.679;0.003
configuration C;Run length matrix;rlm_gl_var_3D_comb;101;3
configuration C;Run length matrix;rlm_rl_var_3D_comb;1.11;0.02
configuration C;Run length matrix;rlm_rl_entr_3D_comb;5.35;0.03
configuration C;Size zone matrix;szm_sze_3D;0.695;0.001
configuration C;Size zone matrix;szm_lze_3D;38900;900
configuration C;Size zone matrix;szm_lgze_3D;0.00235;0.00006
configuration C;Size zone matrix;szm_hgze_3D;971;7
configuration C;Size zone matrix;szm_szlge_3D;0.0016;0.00004
configuration C;Size zone matrix;szm_szhge_3D;657;4
configuration C;Size zone matrix;szm_lzlge_3D;21.6;0.5
configuration C;Size zone matrix;szm_lzhge_3D;70700000;1500000
configuration C;Size zone matrix;szm_glnu_3D;195;6
configuration C;Size zone matrix;szm_glnu_norm_3D;0.0286;0.0003
configuration C;Size zone matrix;szm_zsnu_3D;3040;100
configuration C;Size zone matrix;szm_zsnu_norm_3D;0.447;0.001
configuration C;Size zone matrix;szm_z_perc_3D;0.148;0.003
configuration C;Size zone matrix;szm_gl_var_3D;106;1
configuration C;Size zone matrix;szm_zs_var_3D;38900;900
configuration C;Size zone matrix;szm_zs_entr_3D;7;0.01
configuration C;Distance zone matrix;dzm_sde_3D;0.531;0.006
configuration C;Distance zone matrix;dzm_lde_3D;11;0.3
configuration C;Distance zone matrix;dzm_lgze_3D;0.00235;0.00006
configuration C;Distance zone matrix;dzm_hgze_3D;971;7
configuration C;Distance zone matrix;dzm_sdlge_3D;0.00149;0.00004
configuration C;Distance zone matrix;dzm_sdhge_3D;476;11
configuration C;Distance zone matrix;dzm_ldlge_3D;0.0154;0.0005
configuration C;Distance zone matrix;dzm_ldhge_3D;13400;200
configuration C;Distance zone matrix;dzm_glnu_3D;195;6
configuration C;Distance zone matrix;dzm_glnu_norm_3D;0.0286;0.0003
configuration C;Distance zone matrix;dzm_zdnu_3D;1870;40
configuration C;Distance zone matrix;dzm_zdnu_norm_3D;0.274;0.005
configuration C;Distance zone matrix;dzm_z_perc_3D;0.148;0.003
configuration C;Distance zone matrix;dzm_gl_var_3D;106;1
configuration C;Distance zone matrix;dzm_zd_var_3D;4.6;0.06
configuration C;Distance zone matrix;dzm_zd_entr_3D;7.56;0.03
configuration C;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.000216;0.000004
configuration C;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.0873;0.0019
configuration C;Neighbourhood grey tone difference matrix;ngt_busyness_3D;1.39;0.01
configuration C;Neighbourhood grey tone difference matrix;ngt_complexity_3D;1810;60
configuration C;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.651;0.015
configuration C;Neighbouring grey level dependence matrix;ngl_lde_3D;0.137;0.003
configuration C;Neighbouring grey level dependence matrix;ngl_hde_3D;126;2
configuration C;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.0013;0.00004
configuration C;Neighbouring grey level dependence matrix;ngl_hgce_3D;1570;10
configuration C;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.000306;0.000012
configuration C;Neighbouring grey level dependence matrix;ngl_ldhge_3D;141;2
configuration C;Neighbouring grey level dependence matrix;ngl_hdlge_3D;0.0828;0.0003
configuration C;Neighbouring grey level dependence matrix;ngl_hdhge_3D;227000;3000
configuration C;Neighbouring grey level dependence matrix;ngl_glnu_3D;6420;10
configuration C;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.14;0.003
configuration C;Neighbouring grey level dependence matrix;ngl_dcnu_3D;2450;60
configuration C;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0532;0.0005
configuration C;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
configuration C;Neighbouring grey level dependence matrix;ngl_gl_var_3D;81.1;2.1
configuration C;Neighbouring grey level dependence matrix;ngl_dc_var_3D;39.2;0.1
configuration C;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;7.54;0.03
configuration C;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.00789;0.00011
configuration D;Diagnostics-initial image;img_dim_x_init_img;204;0
configuration D;Diagnostics-initial image;img_dim_y_init_img;201;0
configuration D;Diagnostics-initial image;img_dim_z_init_img;60;0
configuration D;Diagnostics-initial image;vox_dim_x_init_img;0.977;0
configuration D;Diagnostics-initial image;vox_dim_y_init_img;0.977;0
configuration D;Diagnostics-initial image;vox_dim_z_init_img;3;0
configuration D;Diagnostics-initial image;mean_int_init_img;-266;0
configuration D;Diagnostics-initial image;min_int_init_img;-1000;0
configuration D;Diagnostics-initial image;max_int_init_img;3065;0
configuration D;Diagnostics-interpolated image;img_dim_x_interp_img;100;1
configuration D;Diagnostics-interpolated image;img_dim_y_interp_img;99;0.8
configuration D;Diagnostics-interpolated image;img_dim_z_interp_img;90;0
configuration D;Diagnostics-interpolated image;vox_dim_x_interp_img;2;0
configuration D;Diagnostics-interpolated image;vox_dim_y_interp_img;2;0
configuration D;Diagnostics-interpolated image;vox_dim_z_interp_img;2;0
configuration D;Diagnostics-interpolated image;mean_int_interp_img;-270;3
configuration D;Diagnostics-interpolated image;min_int_interp_img;-1000;0
configuration D;Diagnostics-interpolated image;max_int_interp_img;1854;30
configuration D;Diagnostics-initial ROI;int_mask_dim_x_init_roi;204;0
configuration D;Diagnostics-initial ROI;int_mask_dim_y_init_roi;201;0
configuration D;Diagnostics-initial ROI;int_mask_dim_z_init_roi;60;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_x_init_roi;100;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_y_init_roi;99;0
configuration D;Diagnostics-initial ROI;int_mask_bb_dim_z_init_roi;26;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_x_init_roi;100;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_y_init_roi;99;0
configuration D;Diagnostics-initial ROI;morph_mask_bb_dim_z_init_roi;26;0
configuration D;Diagnostics-initial ROI;int_mask_vox_count_init_roi;125256;0
configuration D;Diagnostics-initial ROI;morph_mask_vox_count_init_roi;125256;0
configuration D;Diagnostics-initial ROI;int_mask_mean_int_init_roi;-46.9;0
configuration D;Diagnostics-initial ROI;int_mask_min_int_init_roi;-1000;0
configuration D;Diagnostics-initial ROI;int_mask_max_int_init_roi;723;0
configuration D;Diagnostics-interpolated ROI;int_mask_dim_x_interp_roi;100;1
configuration D;Diagnostics-interpolated ROI;int_mask_dim_y_interp_roi;99;0.8
configuration D;Diagnostics-interpolated ROI;int_mask_dim_z_interp_roi;90;0
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_x_interp_roi;49;0.2
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_y_interp_roi;49;0.3
configuration D;Diagnostics-interpolated ROI;int_mask_bb_dim_z_interp_roi;40;0.1
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_x_interp_roi;49;0.2
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_y_interp_roi;49;0.3
configuration D;Diagnostics-interpolated ROI;morph_mask_bb_dim_z_interp_roi;40;0.1
configuration D;Diagnostics-interpolated ROI;int_mask_vox_count_interp_roi;45985;100
configuration D;Diagnostics-interpolated ROI;morph_mask_vox_count_interp_roi;45985;100
configuration D;Diagnostics-interpolated ROI;int_mask_mean_int_interp_roi;-48.9;0.1
configuration D;Diagnostics-interpolated ROI;int_mask_min_int_interp_roi;-939;1
configuration D;Diagnostics-interpolated ROI;int_mask_max_int_interp_roi;521;5
configuration D;Diagnostics-resegmented ROI;int_mask_dim_x_reseg_roi;100;1
configuration D;Diagnostics-resegmented ROI;int_mask_dim_y_reseg_roi;99;0.8
configuration D;Diagnostics-resegmented ROI;int_mask_dim_z_reseg_roi;90;0
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_x_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_y_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_bb_dim_z_reseg_roi;40;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_x_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_y_reseg_roi;49;0.3
configuration D;Diagnostics-resegmented ROI;morph_mask_bb_dim_z_reseg_roi;40;0.3
configuration D;Diagnostics-resegmented ROI;int_mask_vox_count_reseg_roi;44465;800
configuration D;Diagnostics-resegmented ROI;morph_mask_vox_count_reseg_roi;45985;700
configuration D;Diagnostics-resegmented ROI;int_mask_mean_int_reseg_roi;-23.5;3.9
configuration D;Diagnostics-resegmented ROI;int_mask_min_int_reseg_roi;-724;12
configuration D;Diagnostics-resegmented ROI;int_mask_max_int_reseg_roi;521;22
configuration D;Morphology;morph_volume;367000;6000
configuration D;Morphology;morph_vol_approx;368000;6000
configuration D;Morphology;morph_area_mesh;34300;400
configuration D;Morphology;morph_av;0.0934;0.0007
configuration D;Morphology;morph_comp_1;0.0326;0.0002
configuration D;Morphology;morph_comp_2;0.378;0.004
configuration D;Morphology;morph_sph_dispr;1.38;0.01
configuration D;Morphology;morph_sphericity;0.723;0.003
configuration D;Morphology;morph_asphericity;0.383;0.004
configuration D;Morphology;morph_com;64.9;2.8
configuration D;Morphology;morph_diam;125;1
configuration D;Morphology;morph_pca_maj_axis;93.3;0.5
configuration D;Morphology;morph_pca_min_axis;82;0.5
configuration D;Morphology;morph_pca_least_axis;70.9;0.4
configuration D;Morphology;morph_pca_elongation;0.879;0.001
configuration D;Morphology;morph_pca_flatness;0.76;0.001
configuration D;Morphology;morph_vol_dens_aabb;0.478;0.003
configuration D;Morphology;morph_area_dens_aabb;0.678;0.003
configuration D;Morphology;morph_vol_dens_aee;1.29;0.01
configuration D;Morphology;morph_area_dens_aee;1.62;0.01
configuration D;Morphology;morph_vol_dens_conv_hull;0.834;0.002
configuration D;Morphology;morph_area_dens_conv_hull;1.13;0.01
configuration D;Morphology;morph_integ_int;-8640000;1560000
configuration D;Morphology;morph_moran_i;0.0622;0.0013
configuration D;Morphology;morph_geary_c;0.851;0.001
configuration D;Local intensity;loc_peak_loc;201;10
configuration D;Local intensity;loc_peak_glob;201;5
configuration D;Statistics;stat_mean;-23.5;3.9
configuration D;Statistics;stat_var;32800;2100
configuration D;Statistics;stat_skew;-2.28;0.06
configuration D;Statistics;stat_kurt;4.35;0.32
configuration D;Statistics;stat_median;42;0.4
configuration D;Statistics;stat_min;-724;12
configuration D;Statistics;stat_p10;-304;20
configuration D;Statistics;stat_p90;86;0.1
configuration D;Statistics;stat_max;521;22
configuration D;Statistics;stat_iqr;57;4.1
configuration D;Statistics;stat_range;1240;40
configuration D;Statistics;stat_mad;123;6
configuration D;Statistics;stat_rmad;46.8;3.6
configuration D;Statistics;stat_medad;94.7;3.8
configuration D;Statistics;stat_cov;-7.7;1.01
configuration D;Statistics;stat_qcod;0.74;0.011
configuration D;Statistics;stat_energy;1480000000;140000000
configuration D;Statistics;stat_rms;183;7
configuration D;Intensity histogram;ih_mean;18.5;0.5
configuration D;Intensity histogram;ih_var;21.7;0.4
configuration D;Intensity histogram;ih_skew;-2.27;0.06
configuration D;Intensity histogram;ih_kurt;4.31;0.32
configuration D;Intensity histogram;ih_median;20;0.5
configuration D;Intensity histogram;ih_min;1;0
configuration D;Intensity histogram;ih_p10;11;0.7
configuration D;Intensity histogram;ih_p90;21;0.5
configuration D;Intensity histogram;ih_max;32;0
configuration D;Intensity histogram;ih_mode;20;0.4
configuration D;Intensity histogram;ih_iqr;2;0.06
configuration D;Intensity histogram;ih_range;31;0
configuration D;Intensity histogram;ih_mad;3.15;0.05
configuration D;Intensity histogram;ih_rmad;1.33;0.06
configuration D;Intensity histogram;ih_medad;2.41;0.04
configuration D;Intensity histogram;ih_cov;0.252;0.006
configuration D;Intensity histogram;ih_qcod;0.05;0.0021
configuration D;Intensity histogram;ih_entropy;2.94;0.01
configuration D;Intensity histogram;ih_uniformity;0.229;0.003
configuration D;Intensity histogram;ih_max_grad;7260;200
configuration D;Intensity histogram;ih_max_grad_g;19;0.4
configuration D;Intensity histogram;ih_min_grad;-6670;230
configuration D;Intensity histogram;ih_min_grad_g;22;0.4
configuration D;Intensity volume histogram;ivh_v10;0.972;0.003
configuration D;Intensity volume histogram;ivh_v90;0.00009;0.000415
configuration D;Intensity volume histogram;ivh_i10;87;0.1
configuration D;Intensity volume histogram;ivh_i90;-303;20
configuration D;Intensity volume histogram;ivh_diff_v10_v90;0.971;0.001
configuration D;Intensity volume histogram;ivh_diff_i10_i90;390;20
configuration D;Co-occurrence matrix;cm_joint_max_3D_avg;0.232;0.007
configuration D;Co-occurrence matrix;cm_joint_avg_3D_avg;18.9;0.5
configuration D;Co-occurrence matrix;cm_joint_var_3D_avg;17.6;0.4
configuration D;Co-occurrence matrix;cm_joint_entr_3D_avg;4.95;0.03
configuration D;Co-occurrence matrix;cm_diff_avg_3D_avg;1.29;0.01
configuration D;Co-occurrence matrix;cm_diff_var_3D_avg;5.37;0.11
configuration D;Co-occurrence matrix;cm_diff_entr_3D_avg;2.13;0.01
configuration D;Co-occurrence matrix;cm_sum_avg_3D_avg;37.7;0.8
configuration D;Co-occurrence matrix;cm_sum_var_3D_avg;63.4;1.3
configuration D;Co-occurrence matrix;cm_sum_entr_3D_avg;3.68;0.02
configuration D;Co-occurrence matrix;cm_energy_3D_avg;0.11;0.003
configuration D;Co-occurrence matrix;cm_contrast_3D_avg;7.07;0.13
configuration D;Co-occurrence matrix;cm_dissimilarity_3D_avg;1.29;0.01
configuration D;Co-occurrence matrix;cm_inv_diff_3D_avg;0.682;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_norm_3D_avg;0.965;0.001
configuration D;Co-occurrence matrix;cm_inv_diff_mom_3D_avg;0.656;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_avg;0.994;0.001
configuration D;Co-occurrence matrix;cm_inv_var_3D_avg;0.341;0.005
configuration D;Co-occurrence matrix;cm_corr_3D_avg;0.798;0.005
configuration D;Co-occurrence matrix;cm_auto_corr_3D_avg;370;16
configuration D;Co-occurrence matrix;cm_clust_tend_3D_avg;63.4;1.3
configuration D;Co-occurrence matrix;cm_clust_shade_3D_avg;-1270;40
configuration D;Co-occurrence matrix;cm_clust_prom_3D_avg;35700;1400
configuration D;Co-occurrence matrix;cm_info_corr1_3D_avg;-0.231;0.003
configuration D;Co-occurrence matrix;cm_info_corr2_3D_avg;0.845;0.003
configuration D;Co-occurrence matrix;cm_joint_max_3D_comb;0.232;0.007
configuration D;Co-occurrence matrix;cm_joint_avg_3D_comb;18.9;0.5
configuration D;Co-occurrence matrix;cm_joint_var_3D_comb;17.6;0.4
configuration D;Co-occurrence matrix;cm_joint_entr_3D_comb;4.96;0.03
configuration D;Co-occurrence matrix;cm_diff_avg_3D_comb;1.29;0.01
configuration D;Co-occurrence matrix;cm_diff_var_3D_comb;5.38;0.11
configuration D;Co-occurrence matrix;cm_diff_entr_3D_comb;2.14;0.01
configuration D;Co-occurrence matrix;cm_sum_avg_3D_comb;37.7;0.8
configuration D;Co-occurrence matrix;cm_sum_var_3D_comb;63.5;1.3
configuration D;Co-occurrence matrix;cm_sum_entr_3D_comb;3.68;0.02
configuration D;Co-occurrence matrix;cm_energy_3D_comb;0.109;0.003
configuration D;Co-occurrence matrix;cm_contrast_3D_comb;7.05;0.13
configuration D;Co-occurrence matrix;cm_dissimilarity_3D_comb;1.29;0.01
configuration D;Co-occurrence matrix;cm_inv_diff_3D_comb;0.682;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_norm_3D_comb;0.965;0.001
configuration D;Co-occurrence matrix;cm_inv_diff_mom_3D_comb;0.657;0.003
configuration D;Co-occurrence matrix;cm_inv_diff_mom_norm_3D_comb;0.994;0.001
configuration D;Co-occurrence matrix;cm_inv_var_3D_comb;0.34;0.005
configuration D;Co-occurrence matrix;cm_corr_3D_comb;0.8;0.005
configuration D;Co-occurrence matrix;cm_auto_corr_3D_comb;370;16
configuration D;Co-occurrence matrix;cm_clust_tend_3D_comb;63.5;1.3
configuration D;Co-occurrence matrix;cm_clust_shade_3D_comb;-1280;40
configuration D;Co-occurrence matrix;cm_clust_prom_3D_comb;35700;1500
configuration D;Co-occurrence matrix;cm_info_corr1_3D_comb;-0.225;0.003
configuration D;Co-occurrence matrix;cm_info_corr2_3D_comb;0.846;0.003
configuration D;Run length matrix;rlm_sre_3D_avg;0.734;0.001
configuration D;Run length matrix;rlm_lre_3D_avg;6.66;0.18
configuration D;Run length matrix;rlm_lgre_3D_avg;0.0257;0.0012
configuration D;Run length matrix;rlm_hgre_3D_avg;326;17
configuration D;Run length matrix;rlm_srlge_3D_avg;0.0232;0.001
configuration D;Run length matrix;rlm_srhge_3D_avg;219;13
configuration D;Run length matrix;rlm_lrlge_3D_avg;0.0484;0.0031
configuration D;Run length matrix;rlm_lrhge_3D_avg;2670;30
configuration D;Run length matrix;rlm_glnu_3D_avg;3290;10
configuration D;Run length matrix;rlm_glnu_norm_3D_avg;0.133;0.002
configuration D;Run length matrix;rlm_rlnu_3D_avg;12400;200
configuration D;Run length matrix;rlm_rlnu_norm_3D_avg;0.5;0.001
configuration D;Run length matrix;rlm_r_perc_3D_avg;0.554;0.005
configuration D;Run length matrix;rlm_gl_var_3D_avg;31.5;0.4
configuration D;Run length matrix;rlm_rl_var_3D_avg;3.35;0.14
configuration D;Run length matrix;rlm_rl_entr_3D_avg;5.08;0.02
configuration D;Run length matrix;rlm_sre_3D_comb;0.736;0.001
configuration D;Run length matrix;rlm_lre_3D_comb;6.56;0.18
configuration D;Run length matrix;rlm_lgre_3D_comb;0.0257;0.0012
configuration D;Run length matrix;rlm_hgre_3D_comb;326;17
configuration D;Run length matrix;rlm_srlge_3D_comb;0.0232;0.001
configuration D;Run length matrix;rlm_srhge_3D_comb;219;13
configuration D;Run length matrix;rlm_lrlge_3D_comb;0.0478;0.0031
configuration D;Run length matrix;rlm_lrhge_3D_comb;2630;30
configuration D;Run length matrix;rlm_glnu_3D_comb;42800;200
configuration D;Run length matrix;rlm_glnu_norm_3D_comb;0.134;0.002
configuration D;Run length matrix;rlm_rlnu_3D_comb;160000;3000
configuration D;Run length matrix;rlm_rlnu_norm_3D_comb;0.501;0.001
configuration D;Run length matrix;rlm_r_perc_3D_comb;0.554;0.005
configuration D;Run length matrix;rlm_gl_var_3D_comb;31.4;0.4
configuration D;Run length matrix;rlm_rl_var_3D_comb;3.29;0.13
configuration D;Run length matrix;rlm_rl_entr_3D_comb;5.08;0.02
configuration D;Size zone matrix;szm_sze_3D;0.637;0.005
configuration D;Size zone matrix;szm_lze_3D;99100;2800
configuration D;Size zone matrix;szm_lgze_3D;0.0409;0.0005
configuration D;Size zone matrix;szm_hgze_3D;188;10
configuration D;Size zone matrix;szm_szlge_3D;0.0248;0.0004
configuration D;Size zone matrix;szm_szhge_3D;117;7
configuration D;Size zone matrix;szm_lzlge_3D;241;14
configuration D;Size zone matrix;szm_lzhge_3D;41400000;300000
configuration D;Size zone matrix;szm_glnu_3D;212;6
configuration D;Size zone matrix;szm_glnu_norm_3D;0.0491;0.0008
configuration D;Size zone matrix;szm_zsnu_3D;1630;10
configuration D;Size zone matrix;szm_zsnu_norm_3D;0.377;0.006
configuration D;Size zone matrix;szm_z_perc_3D;0.0972;0.0007
configuration D;Size zone matrix;szm_gl_var_3D;32.7;1.6
configuration D;Size zone matrix;szm_zs_var_3D;99000;2800
configuration D;Size zone matrix;szm_zs_entr_3D;6.52;0.01
configuration D;Distance zone matrix;dzm_sde_3D;0.579;0.004
configuration D;Distance zone matrix;dzm_lde_3D;10.3;0.1
configuration D;Distance zone matrix;dzm_lgze_3D;0.0409;0.0005
configuration D;Distance zone matrix;dzm_hgze_3D;188;10
configuration D;Distance zone matrix;dzm_sdlge_3D;0.0302;0.0006
configuration D;Distance zone matrix;dzm_sdhge_3D;99.3;5.1
configuration D;Distance zone matrix;dzm_ldlge_3D;0.183;0.004
configuration D;Distance zone matrix;dzm_ldhge_3D;2620;110
configuration D;Distance zone matrix;dzm_glnu_3D;212;6
configuration D;Distance zone matrix;dzm_glnu_norm_3D;0.0491;0.0008
configuration D;Distance zone matrix;dzm_zdnu_3D;1370;20
configuration D;Distance zone matrix;dzm_zdnu_norm_3D;0.317;0.004
configuration D;Distance zone matrix;dzm_z_perc_3D;0.0972;0.0007
configuration D;Distance zone matrix;dzm_gl_var_3D;32.7;1.6
configuration D;Distance zone matrix;dzm_zd_var_3D;4.61;0.04
configuration D;Distance zone matrix;dzm_zd_entr_3D;6.61;0.03
configuration D;Neighbourhood grey tone difference matrix;ngt_coarseness_3D;0.000208;0.000004
configuration D;Neighbourhood grey tone difference matrix;ngt_contrast_3D;0.046;0.0005
configuration D;Neighbourhood grey tone difference matrix;ngt_busyness_3D;5.14;0.14
configuration D;Neighbourhood grey tone difference matrix;ngt_complexity_3D;400;5
configuration D;Neighbourhood grey tone difference matrix;ngt_strength_3D;0.162;0.008
configuration D;Neighbouring grey level dependence matrix;ngl_lde_3D;0.0912;0.0007
configuration D;Neighbouring grey level dependence matrix;ngl_hde_3D;223;5
configuration D;Neighbouring grey level dependence matrix;ngl_lgce_3D;0.0168;0.0009
configuration D;Neighbouring grey level dependence matrix;ngl_hgce_3D;364;16
configuration D;Neighbouring grey level dependence matrix;ngl_ldlge_3D;0.00357;0.00004
configuration D;Neighbouring grey level dependence matrix;ngl_ldhge_3D;18.9;1.1
configuration D;Neighbouring grey level dependence matrix;ngl_hdlge_3D;0.798;0.072
configuration D;Neighbouring grey level dependence matrix;ngl_hdhge_3D;92800;1300
configuration D;Neighbouring grey level dependence matrix;ngl_glnu_3D;10200;300
configuration D;Neighbouring grey level dependence matrix;ngl_glnu_norm_3D;0.229;0.003
configuration D;Neighbouring grey level dependence matrix;ngl_dcnu_3D;1840;30
configuration D;Neighbouring grey level dependence matrix;ngl_dcnu_norm_3D;0.0413;0.0003
configuration D;Neighbouring grey level dependence matrix;ngl_dc_perc_3D;1;0
configuration D;Neighbouring grey level dependence matrix;ngl_gl_var_3D;21.7;0.4
configuration D;Neighbouring grey level dependence matrix;ngl_dc_var_3D;63.9;1.3
configuration D;Neighbouring grey level dependence matrix;ngl_dc_entr_3D;6.98;0.01
configuration D;Neighbouring grey level dependence matrix;ngl_dc_energy_3D;0.0113;0.0002
`;

// packages/radiomics/dist/conformance/ibsi1.js
var twoDimensional = ["2D_avg", "2D_comb", "2_5D_avg", "2_5D_comb"];
var threeDimensional = ["3D_avg", "3D_comb"];
var ibsiConfigurations = [
  {
    name: "digital phantom",
    setting: { convention: "ibsi", binWidth: 1, binAlignment: "minimum" }
  },
  {
    name: "configuration A",
    setting: {
      convention: "ibsi",
      resegmentRange: [-500, 400],
      binWidth: 25,
      aggregations: twoDimensional
    }
  },
  {
    name: "configuration B",
    setting: {
      convention: "ibsi",
      resampledPixelSpacing: [2, 2, 0],
      interpolator: "sitkLinear",
      resegmentRange: [-500, 400],
      binCount: 32,
      aggregations: twoDimensional
    }
  },
  {
    name: "configuration C",
    setting: {
      convention: "ibsi",
      resampledPixelSpacing: [2, 2, 2],
      interpolator: "sitkLinear",
      resegmentRange: [-1e3, 400],
      binWidth: 25,
      ivhBinWidth: 2.5,
      aggregations: threeDimensional
    }
  },
  {
    name: "configuration D",
    setting: {
      convention: "ibsi",
      resampledPixelSpacing: [2, 2, 2],
      interpolator: "sitkLinear",
      resegmentSigma: 3,
      binCount: 32,
      aggregations: threeDimensional
    }
  }
];
function ibsiDigitalPhantom() {
  const { size, spacing, values, inside: inside2 } = ibsi1DigitalPhantom;
  const geometry = { size, spacing, origin: [0, 0, 0], direction: identityDirection };
  return { volume: { geometry, data: Int16Array.from(values) }, mask: { geometry, data: Uint8Array.from(inside2) } };
}
function compareWithIbsi(volume, mask, configuration) {
  const values = ibsiValues(volume, mask, configuration);
  return references().filter(({ name }) => name === configuration.name).map(({ family, tag, reference, tolerance }) => {
    const value = values.get(tag);
    const deviation = value === void 0 ? Infinity : roundedDeviation(reference, value);
    const scale = tolerance > 0 ? tolerance : Math.abs(reference) || 1;
    const passed = isWithinTolerance(reference, tolerance, value);
    return { family, tag, reference, tolerance, value, passed, excess: deviation / scale };
  });
}
function references() {
  return ibsi1References.trim().split("\n").map((line) => {
    const [name, family, tag, reference, tolerance] = line.split(";");
    return { name, family, tag, reference: Number(reference), tolerance: Number(tolerance) };
  });
}
var families2 = ["morph", "loc", "stat", "ih", "ivh", "cm", "rlm", "szm", "dzm", "ngt", "ngl"];
function ibsiValues(volume, mask, { setting }) {
  const parameters = makeParameters({
    setting: { ...setting, minimumROIDimensions: 1 },
    featureClass: Object.fromEntries(families2.map((family) => [family, []]))
  });
  const { features: features5, diagnostics } = extractFeatures(volume, mask, parameters);
  const values = /* @__PURE__ */ new Map();
  for (const feature2 of features5) {
    if (feature2.value !== null)
      values.set(feature2.name.replace(/^original_/, ""), feature2.value);
  }
  for (const [tag, value] of diagnosticValues(diagnostics))
    values.set(tag, value);
  return values;
}
function* diagnosticValues(diagnostics) {
  const read = (subject, stages2, entry) => {
    const stage = stages2.find((name) => `diagnostics_${subject}-${name}_${entry}` in diagnostics);
    const value = diagnostics[`diagnostics_${subject}-${stage}_${entry}`];
    return (Array.isArray(value) ? value : [value]).filter((x) => typeof x === "number");
  };
  const stages = {
    init: ["original"],
    interp: ["interpolated", "original"],
    reseg: ["resegmented", "interpolated", "original"]
  };
  for (const [short, names] of Object.entries(stages)) {
    if (short !== "reseg") {
      yield* axes2(read("Image", names, "Size"), (axis) => `img_dim_${axis}_${short}_img`);
      yield* axes2(read("Image", names, "Spacing"), (axis) => `vox_dim_${axis}_${short}_img`);
      yield* values3(`${short}_img`, "", (entry) => read("Image", names, entry));
    }
    yield* axes2(read("Mask", names, "Size"), (axis) => `int_mask_dim_${axis}_${short}_roi`);
    yield* axes2(read("Mask", names, "BoundingBox").slice(3), (axis) => `int_mask_bb_dim_${axis}_${short}_roi`);
    const [voxels] = read("Mask", names, "VoxelNum");
    if (voxels !== void 0)
      yield [`int_mask_vox_count_${short}_roi`, voxels];
    yield* values3(`${short}_roi`, "int_mask_", (entry) => read("Mask", names, entry));
    const ofShape = names.filter((name) => name !== "resegmented");
    yield* axes2(read("Mask", ofShape, "BoundingBox").slice(3), (axis) => `morph_mask_bb_dim_${axis}_${short}_roi`);
    const [shapeVoxels] = read("Mask", ofShape, "VoxelNum");
    if (shapeVoxels !== void 0)
      yield [`morph_mask_vox_count_${short}_roi`, shapeVoxels];
  }
}
function* axes2(values, tagOf) {
  for (const [n, value] of values.entries())
    yield [tagOf("xyz"[n]), value];
}
function* values3(suffix, prefix, read) {
  for (const [short, entry] of [
    ["mean", "Mean"],
    ["min", "Minimum"],
    ["max", "Maximum"]
  ]) {
    const [value] = read(entry);
    if (value !== void 0)
      yield [`${prefix}${short}_int_${suffix}`, value];
  }
}

// packages/radiomics/dist/conformance/reference.js
var absoluteTolerance = 1e-9;
function relativeTolerance(name) {
  if (!name.startsWith("log-") && !name.startsWith("gradient_"))
    return 1e-6;
  return name.includes("_firstorder_") ? 1e-4 : 1e-3;
}
function compareWithReference(features5, reference, tolerance = relativeTolerance) {
  const values = new Map(features5.map(({ name, value }) => [name, value]));
  const failures = [];
  let worst;
  let worstShare = -1;
  for (const [name, expected] of Object.entries(reference)) {
    const actual = values.get(name) ?? null;
    const difference = actual === null ? Number.POSITIVE_INFINITY : Math.abs(actual - expected);
    const allowed = Math.max(absoluteTolerance, tolerance(name) * Math.abs(expected));
    const deviation = {
      name,
      expected,
      actual,
      relative: difference === 0 ? 0 : difference / Math.abs(expected),
      withinTolerance: difference <= allowed
    };
    if (!deviation.withinTolerance)
      failures.push(deviation);
    if (difference / allowed > worstShare) {
      worst = deviation;
      worstShare = difference / allowed;
    }
  }
  return { compared: Object.keys(reference).length, failures, worst };
}

export {
  version,
  regionGrid,
  intensityRegion,
  imageNames,
  createMeasure,
  prepare,
  extractionTasks,
  taskCost,
  extractFeatures,
  extractionResult,
  families,
  filters,
  makeParameters,
  ibsiConfigurations,
  ibsiDigitalPhantom,
  compareWithIbsi,
  compareWithReference,
  require_dist,
  parseParameters
};
