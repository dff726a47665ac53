import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  createResultStore,
  extractCohort
} from "./chunk-UPPRA4NF.js";
import {
  builtInProtocol,
  builtInProtocols,
  clinicalScores,
  compareCandidates,
  compareScores,
  correlationWith,
  departuresOf,
  describeEstimate,
  estimate,
  featureAgreement,
  judgedSet,
  keyCandidate,
  parseProtocol,
  performanceOf,
  predictPatient,
  primaryMeasure,
  primaryOf,
  primaryValue,
  primaryValueOf,
  protocolRequests,
  resampled,
  runChecks,
  scoreInputsOf,
  scoreOf,
  slicePreview,
  studyCohort,
  tooManyParameters,
  volumesOf,
  withHash,
  withoutPatients
} from "./chunk-ZD3O6RAY.js";
import {
  formatCsv,
  parseCsv
} from "./chunk-J2PYCWKM.js";
import {
  formatParquet
} from "./chunk-FUF4AWHF.js";
import {
  compareReaders
} from "./chunk-RGYBNLPN.js";
import {
  fingerprint,
  runInPool
} from "./chunk-DACE6VAA.js";
import {
  extractRequest,
  openEncoder
} from "./chunk-B4JAWSSJ.js";
import {
  readCase
} from "./chunk-3VGNWXIZ.js";
import {
  version
} from "./chunk-B6ETTNSI.js";
import {
  evaluateUnit,
  pipelineOf,
  refitModel,
  thresholdRule
} from "./chunk-UEEVQNU3.js";
import {
  eventsOf,
  resampledMean,
  selectionStability,
  studyData,
  takeOutcome
} from "./chunk-NRL5OR5C.js";
import {
  coxRegression,
  hazardRatios,
  integratedDiscrimination,
  logisticOrFirth,
  logit,
  median,
  netReclassification,
  nomogram,
  spearman
} from "./chunk-T3PMWZZE.js";
import {
  candidatesOf,
  signatureColumns
} from "./chunk-FAP6H43U.js";
import {
  phantomFiles,
  writePhantomPatient
} from "./chunk-KKUJJMDE.js";
import {
  phantomStudy
} from "./chunk-MLOW6YOF.js";
import {
  listDicomSource,
  writeFileAtomic,
  writeMask
} from "./chunk-E7O7Y25G.js";
import {
  base64
} from "./chunk-CZF5W4GT.js";
import {
  strFromU8,
  writeSegmentation
} from "./chunk-GO2TTPFV.js";
import {
  RadError,
  canonicalJson,
  createRng,
  didYouMean,
  hashOf,
  isRadError,
  throwIfCancelled,
  toRadError,
  withCapital
} from "./chunk-7UY37RIP.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-PB6ZSKJE.js";

// node_modules/graceful-fs/polyfills.js
var require_polyfills = __commonJS({
  "node_modules/graceful-fs/polyfills.js"(exports, module) {
    var constants = __require("constants");
    var origCwd = process.cwd;
    var cwd = null;
    var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
    process.cwd = function() {
      if (!cwd)
        cwd = origCwd.call(process);
      return cwd;
    };
    try {
      process.cwd();
    } catch (er) {
    }
    if (typeof process.chdir === "function") {
      chdir = process.chdir;
      process.chdir = function(d) {
        cwd = null;
        chdir.call(process, d);
      };
      if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
    }
    var chdir;
    module.exports = patch;
    function patch(fs3) {
      if (constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) {
        patchLchmod(fs3);
      }
      if (!fs3.lutimes) {
        patchLutimes(fs3);
      }
      fs3.chown = chownFix(fs3.chown);
      fs3.fchown = chownFix(fs3.fchown);
      fs3.lchown = chownFix(fs3.lchown);
      fs3.chmod = chmodFix(fs3.chmod);
      fs3.fchmod = chmodFix(fs3.fchmod);
      fs3.lchmod = chmodFix(fs3.lchmod);
      fs3.chownSync = chownFixSync(fs3.chownSync);
      fs3.fchownSync = chownFixSync(fs3.fchownSync);
      fs3.lchownSync = chownFixSync(fs3.lchownSync);
      fs3.chmodSync = chmodFixSync(fs3.chmodSync);
      fs3.fchmodSync = chmodFixSync(fs3.fchmodSync);
      fs3.lchmodSync = chmodFixSync(fs3.lchmodSync);
      fs3.stat = statFix(fs3.stat);
      fs3.fstat = statFix(fs3.fstat);
      fs3.lstat = statFix(fs3.lstat);
      fs3.statSync = statFixSync(fs3.statSync);
      fs3.fstatSync = statFixSync(fs3.fstatSync);
      fs3.lstatSync = statFixSync(fs3.lstatSync);
      if (fs3.chmod && !fs3.lchmod) {
        fs3.lchmod = function(path, mode, cb) {
          if (cb) process.nextTick(cb);
        };
        fs3.lchmodSync = function() {
        };
      }
      if (fs3.chown && !fs3.lchown) {
        fs3.lchown = function(path, uid, gid, cb) {
          if (cb) process.nextTick(cb);
        };
        fs3.lchownSync = function() {
        };
      }
      if (platform === "win32") {
        fs3.rename = typeof fs3.rename !== "function" ? fs3.rename : (function(fs$rename) {
          function rename(from, to, cb) {
            var start = Date.now();
            var backoff = 0;
            fs$rename(from, to, function CB(er) {
              if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
                setTimeout(function() {
                  fs3.stat(to, function(stater, st) {
                    if (stater && stater.code === "ENOENT")
                      fs$rename(from, to, CB);
                    else
                      cb(er);
                  });
                }, backoff);
                if (backoff < 100)
                  backoff += 10;
                return;
              }
              if (cb) cb(er);
            });
          }
          if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
          return rename;
        })(fs3.rename);
      }
      fs3.read = typeof fs3.read !== "function" ? fs3.read : (function(fs$read) {
        function read(fd, buffer, offset, length, position, callback_) {
          var callback;
          if (callback_ && typeof callback_ === "function") {
            var eagCounter = 0;
            callback = function(er, _, __) {
              if (er && er.code === "EAGAIN" && eagCounter < 10) {
                eagCounter++;
                return fs$read.call(fs3, fd, buffer, offset, length, position, callback);
              }
              callback_.apply(this, arguments);
            };
          }
          return fs$read.call(fs3, fd, buffer, offset, length, position, callback);
        }
        if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
        return read;
      })(fs3.read);
      fs3.readSync = typeof fs3.readSync !== "function" ? fs3.readSync : /* @__PURE__ */ (function(fs$readSync) {
        return function(fd, buffer, offset, length, position) {
          var eagCounter = 0;
          while (true) {
            try {
              return fs$readSync.call(fs3, fd, buffer, offset, length, position);
            } catch (er) {
              if (er.code === "EAGAIN" && eagCounter < 10) {
                eagCounter++;
                continue;
              }
              throw er;
            }
          }
        };
      })(fs3.readSync);
      function patchLchmod(fs4) {
        fs4.lchmod = function(path, mode, callback) {
          fs4.open(
            path,
            constants.O_WRONLY | constants.O_SYMLINK,
            mode,
            function(err, fd) {
              if (err) {
                if (callback) callback(err);
                return;
              }
              fs4.fchmod(fd, mode, function(err2) {
                fs4.close(fd, function(err22) {
                  if (callback) callback(err2 || err22);
                });
              });
            }
          );
        };
        fs4.lchmodSync = function(path, mode) {
          var fd = fs4.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode);
          var threw = true;
          var ret;
          try {
            ret = fs4.fchmodSync(fd, mode);
            threw = false;
          } finally {
            if (threw) {
              try {
                fs4.closeSync(fd);
              } catch (er) {
              }
            } else {
              fs4.closeSync(fd);
            }
          }
          return ret;
        };
      }
      function patchLutimes(fs4) {
        if (constants.hasOwnProperty("O_SYMLINK") && fs4.futimes) {
          fs4.lutimes = function(path, at, mt, cb) {
            fs4.open(path, constants.O_SYMLINK, function(er, fd) {
              if (er) {
                if (cb) cb(er);
                return;
              }
              fs4.futimes(fd, at, mt, function(er2) {
                fs4.close(fd, function(er22) {
                  if (cb) cb(er2 || er22);
                });
              });
            });
          };
          fs4.lutimesSync = function(path, at, mt) {
            var fd = fs4.openSync(path, constants.O_SYMLINK);
            var ret;
            var threw = true;
            try {
              ret = fs4.futimesSync(fd, at, mt);
              threw = false;
            } finally {
              if (threw) {
                try {
                  fs4.closeSync(fd);
                } catch (er) {
                }
              } else {
                fs4.closeSync(fd);
              }
            }
            return ret;
          };
        } else if (fs4.futimes) {
          fs4.lutimes = function(_a, _b, _c, cb) {
            if (cb) process.nextTick(cb);
          };
          fs4.lutimesSync = function() {
          };
        }
      }
      function chmodFix(orig) {
        if (!orig) return orig;
        return function(target, mode, cb) {
          return orig.call(fs3, target, mode, function(er) {
            if (chownErOk(er)) er = null;
            if (cb) cb.apply(this, arguments);
          });
        };
      }
      function chmodFixSync(orig) {
        if (!orig) return orig;
        return function(target, mode) {
          try {
            return orig.call(fs3, target, mode);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function chownFix(orig) {
        if (!orig) return orig;
        return function(target, uid, gid, cb) {
          return orig.call(fs3, target, uid, gid, function(er) {
            if (chownErOk(er)) er = null;
            if (cb) cb.apply(this, arguments);
          });
        };
      }
      function chownFixSync(orig) {
        if (!orig) return orig;
        return function(target, uid, gid) {
          try {
            return orig.call(fs3, target, uid, gid);
          } catch (er) {
            if (!chownErOk(er)) throw er;
          }
        };
      }
      function statFix(orig) {
        if (!orig) return orig;
        return function(target, options, cb) {
          if (typeof options === "function") {
            cb = options;
            options = null;
          }
          function callback(er, stats) {
            if (stats) {
              if (stats.uid < 0) stats.uid += 4294967296;
              if (stats.gid < 0) stats.gid += 4294967296;
            }
            if (cb) cb.apply(this, arguments);
          }
          return options ? orig.call(fs3, target, options, callback) : orig.call(fs3, target, callback);
        };
      }
      function statFixSync(orig) {
        if (!orig) return orig;
        return function(target, options) {
          var stats = options ? orig.call(fs3, target, options) : orig.call(fs3, target);
          if (stats) {
            if (stats.uid < 0) stats.uid += 4294967296;
            if (stats.gid < 0) stats.gid += 4294967296;
          }
          return stats;
        };
      }
      function chownErOk(er) {
        if (!er)
          return true;
        if (er.code === "ENOSYS")
          return true;
        var nonroot = !process.getuid || process.getuid() !== 0;
        if (nonroot) {
          if (er.code === "EINVAL" || er.code === "EPERM")
            return true;
        }
        return false;
      }
    }
  }
});

// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = __commonJS({
  "node_modules/graceful-fs/legacy-streams.js"(exports, module) {
    var Stream2 = __require("stream").Stream;
    module.exports = legacy;
    function legacy(fs3) {
      return {
        ReadStream,
        WriteStream
      };
      function ReadStream(path, options) {
        if (!(this instanceof ReadStream)) return new ReadStream(path, options);
        Stream2.call(this);
        var self = this;
        this.path = path;
        this.fd = null;
        this.readable = true;
        this.paused = false;
        this.flags = "r";
        this.mode = 438;
        this.bufferSize = 64 * 1024;
        options = options || {};
        var keys = Object.keys(options);
        for (var index = 0, length = keys.length; index < length; index++) {
          var key = keys[index];
          this[key] = options[key];
        }
        if (this.encoding) this.setEncoding(this.encoding);
        if (this.start !== void 0) {
          if ("number" !== typeof this.start) {
            throw TypeError("start must be a Number");
          }
          if (this.end === void 0) {
            this.end = Infinity;
          } else if ("number" !== typeof this.end) {
            throw TypeError("end must be a Number");
          }
          if (this.start > this.end) {
            throw new Error("start must be <= end");
          }
          this.pos = this.start;
        }
        if (this.fd !== null) {
          process.nextTick(function() {
            self._read();
          });
          return;
        }
        fs3.open(this.path, this.flags, this.mode, function(err, fd) {
          if (err) {
            self.emit("error", err);
            self.readable = false;
            return;
          }
          self.fd = fd;
          self.emit("open", fd);
          self._read();
        });
      }
      function WriteStream(path, options) {
        if (!(this instanceof WriteStream)) return new WriteStream(path, options);
        Stream2.call(this);
        this.path = path;
        this.fd = null;
        this.writable = true;
        this.flags = "w";
        this.encoding = "binary";
        this.mode = 438;
        this.bytesWritten = 0;
        options = options || {};
        var keys = Object.keys(options);
        for (var index = 0, length = keys.length; index < length; index++) {
          var key = keys[index];
          this[key] = options[key];
        }
        if (this.start !== void 0) {
          if ("number" !== typeof this.start) {
            throw TypeError("start must be a Number");
          }
          if (this.start < 0) {
            throw new Error("start must be >= zero");
          }
          this.pos = this.start;
        }
        this.busy = false;
        this._queue = [];
        if (this.fd === null) {
          this._open = fs3.open;
          this._queue.push([this._open, this.path, this.flags, this.mode, void 0]);
          this.flush();
        }
      }
    }
  }
});

// node_modules/graceful-fs/clone.js
var require_clone = __commonJS({
  "node_modules/graceful-fs/clone.js"(exports, module) {
    "use strict";
    module.exports = clone;
    var getPrototypeOf = Object.getPrototypeOf || function(obj) {
      return obj.__proto__;
    };
    function clone(obj) {
      if (obj === null || typeof obj !== "object")
        return obj;
      if (obj instanceof Object)
        var copy = { __proto__: getPrototypeOf(obj) };
      else
        var copy = /* @__PURE__ */ Object.create(null);
      Object.getOwnPropertyNames(obj).forEach(function(key) {
        Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
      });
      return copy;
    }
  }
});

// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = __commonJS({
  "node_modules/graceful-fs/graceful-fs.js"(exports, module) {
    var fs3 = __require("fs");
    var polyfills = require_polyfills();
    var legacy = require_legacy_streams();
    var clone = require_clone();
    var util = __require("util");
    var gracefulQueue;
    var previousSymbol;
    if (typeof Symbol === "function" && typeof Symbol.for === "function") {
      gracefulQueue = /* @__PURE__ */ Symbol.for("graceful-fs.queue");
      previousSymbol = /* @__PURE__ */ Symbol.for("graceful-fs.previous");
    } else {
      gracefulQueue = "___graceful-fs.queue";
      previousSymbol = "___graceful-fs.previous";
    }
    function noop() {
    }
    function publishQueue(context, queue2) {
      Object.defineProperty(context, gracefulQueue, {
        get: function() {
          return queue2;
        }
      });
    }
    var debug = noop;
    if (util.debuglog)
      debug = util.debuglog("gfs4");
    else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || ""))
      debug = function() {
        var m = util.format.apply(util, arguments);
        m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
        console.error(m);
      };
    if (!fs3[gracefulQueue]) {
      queue = global[gracefulQueue] || [];
      publishQueue(fs3, queue);
      fs3.close = (function(fs$close) {
        function close(fd, cb) {
          return fs$close.call(fs3, fd, function(err) {
            if (!err) {
              resetQueue();
            }
            if (typeof cb === "function")
              cb.apply(this, arguments);
          });
        }
        Object.defineProperty(close, previousSymbol, {
          value: fs$close
        });
        return close;
      })(fs3.close);
      fs3.closeSync = (function(fs$closeSync) {
        function closeSync(fd) {
          fs$closeSync.apply(fs3, arguments);
          resetQueue();
        }
        Object.defineProperty(closeSync, previousSymbol, {
          value: fs$closeSync
        });
        return closeSync;
      })(fs3.closeSync);
      if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) {
        process.on("exit", function() {
          debug(fs3[gracefulQueue]);
          __require("assert").equal(fs3[gracefulQueue].length, 0);
        });
      }
    }
    var queue;
    if (!global[gracefulQueue]) {
      publishQueue(global, fs3[gracefulQueue]);
    }
    module.exports = patch(clone(fs3));
    if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs3.__patched) {
      module.exports = patch(fs3);
      fs3.__patched = true;
    }
    function patch(fs4) {
      polyfills(fs4);
      fs4.gracefulify = patch;
      fs4.createReadStream = createReadStream;
      fs4.createWriteStream = createWriteStream;
      var fs$readFile = fs4.readFile;
      fs4.readFile = readFile3;
      function readFile3(path, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$readFile(path, options, cb);
        function go$readFile(path2, options2, cb2, startTime) {
          return fs$readFile(path2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$readFile, [path2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$writeFile = fs4.writeFile;
      fs4.writeFile = writeFile;
      function writeFile(path, data, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$writeFile(path, data, options, cb);
        function go$writeFile(path2, data2, options2, cb2, startTime) {
          return fs$writeFile(path2, data2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$writeFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$appendFile = fs4.appendFile;
      if (fs$appendFile)
        fs4.appendFile = appendFile;
      function appendFile(path, data, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        return go$appendFile(path, data, options, cb);
        function go$appendFile(path2, data2, options2, cb2, startTime) {
          return fs$appendFile(path2, data2, options2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$appendFile, [path2, data2, options2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$copyFile = fs4.copyFile;
      if (fs$copyFile)
        fs4.copyFile = copyFile;
      function copyFile(src, dest, flags, cb) {
        if (typeof flags === "function") {
          cb = flags;
          flags = 0;
        }
        return go$copyFile(src, dest, flags, cb);
        function go$copyFile(src2, dest2, flags2, cb2, startTime) {
          return fs$copyFile(src2, dest2, flags2, function(err) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$copyFile, [src2, dest2, flags2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      var fs$readdir = fs4.readdir;
      fs4.readdir = readdir2;
      var noReaddirOptionVersions = /^v[0-5]\./;
      function readdir2(path, options, cb) {
        if (typeof options === "function")
          cb = options, options = null;
        var go$readdir = noReaddirOptionVersions.test(process.version) ? function go$readdir2(path2, options2, cb2, startTime) {
          return fs$readdir(path2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        } : function go$readdir2(path2, options2, cb2, startTime) {
          return fs$readdir(path2, options2, fs$readdirCallback(
            path2,
            options2,
            cb2,
            startTime
          ));
        };
        return go$readdir(path, options, cb);
        function fs$readdirCallback(path2, options2, cb2, startTime) {
          return function(err, files) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([
                go$readdir,
                [path2, options2, cb2],
                err,
                startTime || Date.now(),
                Date.now()
              ]);
            else {
              if (files && files.sort)
                files.sort();
              if (typeof cb2 === "function")
                cb2.call(this, err, files);
            }
          };
        }
      }
      if (process.version.substr(0, 4) === "v0.8") {
        var legStreams = legacy(fs4);
        ReadStream = legStreams.ReadStream;
        WriteStream = legStreams.WriteStream;
      }
      var fs$ReadStream = fs4.ReadStream;
      if (fs$ReadStream) {
        ReadStream.prototype = Object.create(fs$ReadStream.prototype);
        ReadStream.prototype.open = ReadStream$open;
      }
      var fs$WriteStream = fs4.WriteStream;
      if (fs$WriteStream) {
        WriteStream.prototype = Object.create(fs$WriteStream.prototype);
        WriteStream.prototype.open = WriteStream$open;
      }
      Object.defineProperty(fs4, "ReadStream", {
        get: function() {
          return ReadStream;
        },
        set: function(val) {
          ReadStream = val;
        },
        enumerable: true,
        configurable: true
      });
      Object.defineProperty(fs4, "WriteStream", {
        get: function() {
          return WriteStream;
        },
        set: function(val) {
          WriteStream = val;
        },
        enumerable: true,
        configurable: true
      });
      var FileReadStream = ReadStream;
      Object.defineProperty(fs4, "FileReadStream", {
        get: function() {
          return FileReadStream;
        },
        set: function(val) {
          FileReadStream = val;
        },
        enumerable: true,
        configurable: true
      });
      var FileWriteStream = WriteStream;
      Object.defineProperty(fs4, "FileWriteStream", {
        get: function() {
          return FileWriteStream;
        },
        set: function(val) {
          FileWriteStream = val;
        },
        enumerable: true,
        configurable: true
      });
      function ReadStream(path, options) {
        if (this instanceof ReadStream)
          return fs$ReadStream.apply(this, arguments), this;
        else
          return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
      }
      function ReadStream$open() {
        var that = this;
        open2(that.path, that.flags, that.mode, function(err, fd) {
          if (err) {
            if (that.autoClose)
              that.destroy();
            that.emit("error", err);
          } else {
            that.fd = fd;
            that.emit("open", fd);
            that.read();
          }
        });
      }
      function WriteStream(path, options) {
        if (this instanceof WriteStream)
          return fs$WriteStream.apply(this, arguments), this;
        else
          return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
      }
      function WriteStream$open() {
        var that = this;
        open2(that.path, that.flags, that.mode, function(err, fd) {
          if (err) {
            that.destroy();
            that.emit("error", err);
          } else {
            that.fd = fd;
            that.emit("open", fd);
          }
        });
      }
      function createReadStream(path, options) {
        return new fs4.ReadStream(path, options);
      }
      function createWriteStream(path, options) {
        return new fs4.WriteStream(path, options);
      }
      var fs$open = fs4.open;
      fs4.open = open2;
      function open2(path, flags, mode, cb) {
        if (typeof mode === "function")
          cb = mode, mode = null;
        return go$open(path, flags, mode, cb);
        function go$open(path2, flags2, mode2, cb2, startTime) {
          return fs$open(path2, flags2, mode2, function(err, fd) {
            if (err && (err.code === "EMFILE" || err.code === "ENFILE"))
              enqueue([go$open, [path2, flags2, mode2, cb2], err, startTime || Date.now(), Date.now()]);
            else {
              if (typeof cb2 === "function")
                cb2.apply(this, arguments);
            }
          });
        }
      }
      return fs4;
    }
    function enqueue(elem) {
      debug("ENQUEUE", elem[0].name, elem[1]);
      fs3[gracefulQueue].push(elem);
      retry();
    }
    var retryTimer;
    function resetQueue() {
      var now = Date.now();
      for (var i = 0; i < fs3[gracefulQueue].length; ++i) {
        if (fs3[gracefulQueue][i].length > 2) {
          fs3[gracefulQueue][i][3] = now;
          fs3[gracefulQueue][i][4] = now;
        }
      }
      retry();
    }
    function retry() {
      clearTimeout(retryTimer);
      retryTimer = void 0;
      if (fs3[gracefulQueue].length === 0)
        return;
      var elem = fs3[gracefulQueue].shift();
      var fn = elem[0];
      var args = elem[1];
      var err = elem[2];
      var startTime = elem[3];
      var lastTime = elem[4];
      if (startTime === void 0) {
        debug("RETRY", fn.name, args);
        fn.apply(null, args);
      } else if (Date.now() - startTime >= 6e4) {
        debug("TIMEOUT", fn.name, args);
        var cb = args.pop();
        if (typeof cb === "function")
          cb.call(null, err);
      } else {
        var sinceAttempt = Date.now() - lastTime;
        var sinceStart = Math.max(lastTime - startTime, 1);
        var desiredDelay = Math.min(sinceStart * 1.2, 100);
        if (sinceAttempt >= desiredDelay) {
          debug("RETRY", fn.name, args);
          fn.apply(null, args.concat([startTime]));
        } else {
          fs3[gracefulQueue].push(elem);
        }
      }
      if (retryTimer === void 0) {
        retryTimer = setTimeout(retry, 0);
      }
    }
  }
});

// node_modules/node-int64/Int64.js
var require_Int64 = __commonJS({
  "node_modules/node-int64/Int64.js"(exports, module) {
    var VAL32 = 4294967296;
    var _HEX = [];
    for (i = 0; i < 256; i++) {
      _HEX[i] = (i > 15 ? "" : "0") + i.toString(16);
    }
    var i;
    var Int642 = module.exports = function(a1, a2) {
      if (a1 instanceof Buffer) {
        this.buffer = a1;
        this.offset = a2 || 0;
      } else if (Object.prototype.toString.call(a1) == "[object Uint8Array]") {
        this.buffer = new Buffer(a1);
        this.offset = a2 || 0;
      } else {
        this.buffer = this.buffer || new Buffer(8);
        this.offset = 0;
        this.setValue.apply(this, arguments);
      }
    };
    Int642.MAX_INT = Math.pow(2, 53);
    Int642.MIN_INT = -Math.pow(2, 53);
    Int642.prototype = {
      constructor: Int642,
      /**
       * Do in-place 2's compliment.  See
       * http://en.wikipedia.org/wiki/Two's_complement
       */
      _2scomp: function() {
        var b = this.buffer, o = this.offset, carry = 1;
        for (var i2 = o + 7; i2 >= o; i2--) {
          var v = (b[i2] ^ 255) + carry;
          b[i2] = v & 255;
          carry = v >> 8;
        }
      },
      /**
       * Set the value. Takes any of the following arguments:
       *
       * setValue(string) - A hexidecimal string
       * setValue(number) - Number (throws if n is outside int64 range)
       * setValue(hi, lo) - Raw bits as two 32-bit values
       */
      setValue: function(hi, lo) {
        var negate = false;
        if (arguments.length == 1) {
          if (typeof hi == "number") {
            negate = hi < 0;
            hi = Math.abs(hi);
            lo = hi % VAL32;
            hi = hi / VAL32;
            if (hi > VAL32) throw new RangeError(hi + " is outside Int64 range");
            hi = hi | 0;
          } else if (typeof hi == "string") {
            hi = (hi + "").replace(/^0x/, "");
            lo = hi.substr(-8);
            hi = hi.length > 8 ? hi.substr(0, hi.length - 8) : "";
            hi = parseInt(hi, 16);
            lo = parseInt(lo, 16);
          } else {
            throw new Error(hi + " must be a Number or String");
          }
        }
        var b = this.buffer, o = this.offset;
        for (var i2 = 7; i2 >= 0; i2--) {
          b[o + i2] = lo & 255;
          lo = i2 == 4 ? hi : lo >>> 8;
        }
        if (negate) this._2scomp();
      },
      /**
       * Convert to a native JS number.
       *
       * WARNING: Do not expect this value to be accurate to integer precision for
       * large (positive or negative) numbers!
       *
       * @param allowImprecise If true, no check is performed to verify the
       * returned value is accurate to integer precision.  If false, imprecise
       * numbers (very large positive or negative numbers) will be forced to +/-
       * Infinity.
       */
      toNumber: function(allowImprecise) {
        var b = this.buffer, o = this.offset;
        var negate = b[o] & 128, x = 0, carry = 1;
        for (var i2 = 7, m = 1; i2 >= 0; i2--, m *= 256) {
          var v = b[o + i2];
          if (negate) {
            v = (v ^ 255) + carry;
            carry = v >> 8;
            v = v & 255;
          }
          x += v * m;
        }
        if (!allowImprecise && x >= Int642.MAX_INT) {
          return negate ? -Infinity : Infinity;
        }
        return negate ? -x : x;
      },
      /**
       * Convert to a JS Number. Returns +/-Infinity for values that can't be
       * represented to integer precision.
       */
      valueOf: function() {
        return this.toNumber(false);
      },
      /**
       * Return string value
       *
       * @param radix Just like Number#toString()'s radix
       */
      toString: function(radix) {
        return this.valueOf().toString(radix || 10);
      },
      /**
       * Return a string showing the buffer octets, with MSB on the left.
       *
       * @param sep separator string. default is '' (empty string)
       */
      toOctetString: function(sep) {
        var out = new Array(8);
        var b = this.buffer, o = this.offset;
        for (var i2 = 0; i2 < 8; i2++) {
          out[i2] = _HEX[b[o + i2]];
        }
        return out.join(sep || "");
      },
      /**
       * Returns the int64's 8 bytes in a buffer.
       *
       * @param {bool} [rawBuffer=false]  If no offset and this is true, return the internal buffer.  Should only be used if
       *                                  you're discarding the Int64 afterwards, as it breaks encapsulation.
       */
      toBuffer: function(rawBuffer) {
        if (rawBuffer && this.offset === 0) return this.buffer;
        var out = new Buffer(8);
        this.buffer.copy(out, 0, this.offset, this.offset + 8);
        return out;
      },
      /**
       * Copy 8 bytes of int64 into target buffer at target offset.
       *
       * @param {Buffer} targetBuffer       Buffer to copy into.
       * @param {number} [targetOffset=0]   Offset into target buffer.
       */
      copy: function(targetBuffer, targetOffset) {
        this.buffer.copy(targetBuffer, targetOffset || 0, this.offset, this.offset + 8);
      },
      /**
       * Returns a number indicating whether this comes before or after or is the
       * same as the other in sort order.
       *
       * @param {Int64} other  Other Int64 to compare.
       */
      compare: function(other) {
        if ((this.buffer[this.offset] & 128) != (other.buffer[other.offset] & 128)) {
          return other.buffer[other.offset] - this.buffer[this.offset];
        }
        for (var i2 = 0; i2 < 8; i2++) {
          if (this.buffer[this.offset + i2] !== other.buffer[other.offset + i2]) {
            return this.buffer[this.offset + i2] - other.buffer[other.offset + i2];
          }
        }
        return 0;
      },
      /**
       * Returns a boolean indicating if this integer is equal to other.
       *
       * @param {Int64} other  Other Int64 to compare.
       */
      equals: function(other) {
        return this.compare(other) === 0;
      },
      /**
       * Pretty output in console.log
       */
      inspect: function() {
        return "[Int64 value:" + this + " octets:" + this.toOctetString(" ") + "]";
      }
    };
  }
});

// packages/study/dist/node/claim-run-folder.js
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
var signs = [".cache", "run.json", "provenance.json"];
var endangered = ["figures", "tables", "report.html", "features.csv", "cohort.json", "model.json"];
async function claimRunFolder(out, owner, anew = false) {
  await refuseForeign(out);
  const cache = join(out, ".cache");
  await mkdir(cache, { recursive: true }).catch((error) => {
    throw new RadError("RAD-FILE-UNWRITABLE", { detail: error.message }, { file: out });
  });
  const lock = join(cache, "lock.json");
  await takeLock(lock, out);
  try {
    const study = join(cache, "study.json");
    const held = await readJson(study);
    if (held !== void 0 && !anew && isOther(held, owner))
      throw new RadError("RAD-RUN-FOLDER-STUDY", { held: held.study, wanted: owner.study }, { file: out });
    if (anew) {
      for (const name of await readdir(cache))
        if (name !== "lock.json")
          await remove(join(cache, name));
    }
    for (const folder of [out, cache, ...await foldersIn(cache)])
      await removeUnfinished(folder);
    await writeFileAtomic(study, JSON.stringify(owner));
  } catch (error) {
    await remove(lock);
    throw error;
  }
  return () => remove(lock);
}
async function refuseForeign(out) {
  const names = await readdir(out).catch(() => []);
  if (names.some((name) => signs.includes(name)))
    return;
  const found = names.filter((name) => endangered.includes(name));
  if (found.length > 0)
    throw new RadError("RAD-RUN-FOLDER-FOREIGN", { found: found.join(", ") }, { file: out });
}
function isOther(held, { study, patients }) {
  const known = new Set(held.patients);
  return held.study !== study || !patients.some((id) => known.has(id));
}
async function takeLock(file, out) {
  const own = { process: process.pid, host: hostname() };
  const held = await readJson(file);
  if (held !== void 0 && isAlive(held))
    throw new RadError("RAD-RUN-FOLDER-BUSY", { process: held.process, lock: file }, { file: out });
  await remove(file);
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(JSON.stringify(own)).finally(() => handle.close());
  } catch (error) {
    if (error.code === "EEXIST")
      throw new RadError("RAD-RUN-FOLDER-BUSY", { process: "unknown", lock: file }, { file: out });
    throw new RadError("RAD-FILE-UNWRITABLE", { detail: error.message }, { file });
  }
}
async function removeUnfinished(folder) {
  for (const name of await readdir(folder))
    if (/^\..+\.[\da-f-]{36}\.tmp$/.test(name))
      await remove(join(folder, name));
}
async function foldersIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
function isAlive({ process: id, host }) {
  if (host !== hostname())
    return true;
  if (id === process.pid)
    return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return void 0;
  }
}
function remove(path) {
  return rm(path, { recursive: true, force: true });
}

// packages/study/dist/node/locate-images.js
import { existsSync, promises } from "node:fs";
import { join as join2 } from "node:path";
var deepest = 4;
async function locateImages(folder, ids) {
  const wanted = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const folders = /* @__PURE__ */ new Map();
  await collectFolders(folder, wanted, folders, 0);
  const located = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const own = folders.get(id);
    located.set(id, own === void 0 ? {} : await seriesIn(own));
  }
  return located;
}
function resolveBeside(folder, path) {
  const full = /^([a-zA-Z]:)?[\\/]/.test(path) ? path : join2(folder, path);
  return { path: full, there: existsSync(full) };
}
async function collectFolders(folder, wanted, found, depth) {
  for (const entry of await list(folder)) {
    if (!entry.isDirectory())
      continue;
    const id = wanted.get(entry.name.toLowerCase());
    const path = join2(folder, entry.name);
    if (id !== void 0 && !found.has(id))
      found.set(id, path);
    else if (id === void 0 && depth + 1 < deepest)
      await collectFolders(path, wanted, found, depth + 1);
  }
}
async function seriesIn(folder) {
  const images = [];
  const outlines = [];
  for (const path of await foldersWithFiles(folder)) {
    const [first] = (await list(path)).filter((entry) => entry.isFile()).sort((a, b) => a.name < b.name ? -1 : 1);
    const { series } = await listDicomSource([join2(path, first.name)]);
    const kind = series[0]?.kind;
    if (kind === "image")
      images.push(path);
    else if (kind !== void 0)
      outlines.push(path);
  }
  const only = (paths) => paths.length === 1 ? paths[0] : folder;
  return {
    ...images.length > 0 && { image: only(images) },
    ...outlines.length > 0 && { mask: only(outlines) }
  };
}
async function foldersWithFiles(folder) {
  const entries = await list(folder);
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => foldersWithFiles(join2(folder, name)));
  const below = (await Promise.all(inner)).flat();
  return (entries.some((entry) => entry.isFile()) ? [folder, ...below] : below).sort();
}
async function list(folder) {
  return promises.readdir(folder, { withFileTypes: true }).catch((error) => {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file: folder });
  });
}

// packages/study/dist/node/open-study.js
import { dirname as dirname2, resolve as resolve2 } from "node:path";

// packages/study/dist/cohort/recognise.js
var collections = {
  "tcia-colorectal-liver-metastases": [
    "Patient-ID",
    "clinrisk_score",
    "overall_survival_months",
    "progression_or_recurrence_liveronly",
    "vital_status_liver_DFS"
  ]
};
function recogniseCollection(columns) {
  const there = new Set(columns.map((column) => column.trim()));
  return Object.keys(collections).find((name) => collections[name].every((column) => there.has(column)));
}

// packages/study/dist/node/read-protocol.js
import { existsSync as existsSync2, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
function readProtocol(reference, preset) {
  const options = preset === void 0 ? {} : { preset };
  const built = builtInProtocol(reference);
  if (built !== void 0 && !isFile(reference))
    return parseProtocol(built, { file: `${reference}.yaml`, ...options });
  if (!existsSync2(reference)) {
    const known = builtInProtocols().map(({ id }) => id);
    const values = { name: reference, suggestion: didYouMean(reference, known), known: known.join(", ") };
    throw new RadError("RAD-STUDY-PROTOCOL", values);
  }
  const open2 = (path, from) => {
    const file = resolve(from === void 0 ? "." : dirname(from), path);
    return existsSync2(file) ? { text: readText(file), file } : void 0;
  };
  return parseProtocol(readText(reference), { file: reference, open: open2, ...options });
}
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message }, { file });
  }
}

// packages/study/dist/node/read-sheets.js
import { readFile as readFile2, stat } from "node:fs/promises";

// node_modules/worker-f/lib/stringifyFunctionReferences.js
var JAVASCRIPT_VARIABLE_NAME_REG_EXP = /^[$_\u0080-\uFFFFa-zA-Z][$_\u0080-\uFFFF\w]*$/;
function stringifyFunctionReferences(getDependencies) {
  const functions = {};
  const variables = {};
  const references = getDependencies();
  const getReferencesSourceCode = getDependencies.toString();
  const referencedNames = getReferencesSourceCode.slice(getReferencesSourceCode.indexOf("[") + 1, getReferencesSourceCode.lastIndexOf("]")).split(",").map((_) => _.trim());
  for (const name of referencedNames) {
    if (!JAVASCRIPT_VARIABLE_NAME_REG_EXP.test(name)) {
      throw new Error(`Invalid dependency name: ${name}`);
    }
  }
  let i = 0;
  while (i < references.length) {
    let name = referencedNames[i];
    let value = references[i];
    if (typeof value === "function") {
      functions[name] = getFunctionSourceCode(value, name);
    } else {
      variables[name] = value;
    }
    i++;
  }
  return {
    functions,
    variables
  };
}
function getFunctionSourceCode(func, name) {
  const funcSourceCode = func.toString();
  if (func.prototype) {
    if (funcSourceCode.indexOf("[native code]") >= 0) {
      const funcNameStartsAt = funcSourceCode.indexOf(" ", "function".length) + " ".length;
      const funcNameEndsBefore = funcSourceCode.indexOf("(", funcNameStartsAt);
      return funcSourceCode.slice(funcNameStartsAt, funcNameEndsBefore);
    } else {
      let code = funcSourceCode;
      for (const key in func.prototype) {
        code += ";" + name + ".prototype." + key + "=" + func.prototype[key].toString();
      }
      return code;
    }
  } else {
    return funcSourceCode;
  }
}

// node_modules/worker-f/lib/createWorker.js
function createWorker(createWorkerInEnvironment, createInputHandler, onError, onOutput, getFromCache, setInCache) {
  let started = false;
  let worker3;
  const stop = () => {
    worker3.stop();
  };
  const ingest = (data, transferList) => {
    try {
      worker3.ingest(data, transferList);
    } catch (error) {
      stop();
      throw error;
    }
  };
  const start = (arrayOfGetDependenciesFunctions, dependenciesTransferList) => {
    if (started) {
      throw new Error("Was started");
    }
    started = true;
    const cacheValue = getFromCache();
    const cachedCodeAndVars = cacheValue && cacheValue._;
    const codeAndVars = cachedCodeAndVars || getCodeAndVars(createInputHandler, arrayOfGetDependenciesFunctions);
    if (!cachedCodeAndVars) {
      setInCache({ _: codeAndVars });
    }
    const [code, vars] = codeAndVars;
    const getOtherFromCache = () => {
      const properties = getFromCache();
      if (properties) {
        return properties.other;
      }
    };
    const setOtherInCache = (value) => {
      setInCache(Object.assign(Object.assign({}, getFromCache()), { other: value }));
    };
    worker3 = createWorkerInEnvironment(code, getOtherFromCache, setOtherInCache, onError, onOutput);
    if (vars) {
      ingest(vars, dependenciesTransferList);
    }
  };
  return {
    start,
    stop,
    ingest
  };
}
var JAVASCRIPT_CODE_BEFORE_CREATE_INPUT_HANDLER_FUNCTION = (
  // Handles any messages that're sent from the main thread.
  "var onMessage = function(data) {for (var key in data) {self[key] = data[key]}onMessage = ("
);
var JAVASCRIPT_CODE_AFTER_CREATE_INPUT_HANDLER_FUNCTION = ")(postMessage)}";
function getCodeAndVars(createInputHandler, arrayOfGetDependenciesFunctions) {
  const [functionDefinitions, vars] = createFunctionsCodeAndVars(arrayOfGetDependenciesFunctions);
  const code = functionDefinitions + ";" + JAVASCRIPT_CODE_BEFORE_CREATE_INPUT_HANDLER_FUNCTION + createInputHandler.toString() + JAVASCRIPT_CODE_AFTER_CREATE_INPUT_HANDLER_FUNCTION;
  return [code, vars];
}
function createFunctionsCodeAndVars(arrayOfGetDependenciesFunctions) {
  let funcs = {};
  let vars = {};
  for (const getDependencies of arrayOfGetDependenciesFunctions) {
    const { functions, variables } = stringifyFunctionReferences(getDependencies);
    funcs = Object.assign(Object.assign({}, funcs), functions);
    vars = Object.assign(Object.assign({}, vars), variables);
  }
  const functionDefinitions = Object.keys(funcs).map((functionName) => {
    return functionName + "=" + funcs[functionName];
  }).join(";");
  return [functionDefinitions, vars];
}

// node_modules/worker-f/lib/createWorkerFunction_.js
function createWorkerFunction_(createWorkerInEnvironment, fnOrAlias, createMethods, createInputHandler, handleError, handleOutput) {
  let started = false;
  let stopped = false;
  let getDependenciesFunctions = [];
  const dependenciesTransferList = void 0;
  let inputTransferList = () => [];
  let outputTransferList = () => [];
  let alias = void 0;
  let cacheValue = void 0;
  const getFromCache = (cacheKey) => {
    return CACHE[cacheKey];
  };
  const setInCache = (cacheKey, value) => {
    CACHE[cacheKey] = value;
  };
  const mustHaveStarted = () => {
    if (!started) {
      throw new Error("Not started");
    }
  };
  const mustNotHaveStarted = () => {
    if (started) {
      throw new Error("Was started");
    }
  };
  const mustNotHaveStopped = () => {
    if (stopped) {
      throw new Error("Was stopped");
    }
  };
  const mustNotHaveAlias = () => {
    if (alias) {
      throw new Error("Has alias");
    }
  };
  const argumentMustBeFunction = (arg) => {
    if (typeof arg !== "function") {
      throw new TypeError("Argument must be a function");
    }
  };
  let fn;
  if (typeof fnOrAlias === "string") {
    alias = fnOrAlias;
    cacheValue = getFromCache(alias);
    if (!cacheValue || !cacheValue.$) {
      throw new Error("Not found");
    }
    fn = cacheValue.$[0];
    getDependenciesFunctions = cacheValue.$[1];
    inputTransferList = cacheValue.$[2];
    outputTransferList = cacheValue.$[3];
    cacheValue.$[4];
  } else {
    fn = fnOrAlias;
  }
  argumentMustBeFunction(fn);
  let worker3;
  const addDependencies_ = (getDependencies) => {
    mustNotHaveStopped();
    mustNotHaveStarted();
    argumentMustBeFunction(getDependencies);
    getDependenciesFunctions.push(getDependencies);
  };
  const start = () => {
    mustNotHaveStopped();
    mustNotHaveStarted();
    const getInitialDependencies = () => [
      fn,
      outputTransferList,
      createInputHandler
    ];
    addDependencies_(getInitialDependencies);
    started = true;
    worker3.start(getDependenciesFunctions, dependenciesTransferList);
  };
  const stop = () => {
    stopped = true;
    worker3.stop();
  };
  const sendToWorker = (inputArgs) => {
    worker3.ingest([Date.now(), inputArgs], inputTransferList(...inputArgs));
  };
  let numberOrUndefined;
  const workerFn = Object.assign({
    inputLatency: numberOrUndefined,
    outputLatency: numberOrUndefined,
    /**
     * Adds external dependencies.
     * These dependencies must not change after the function is started.
     *
     * @param {function} getDependencies — A "closure" function that returns an array of dependencies — global variables or functions — that will be used in this worker. If some dependencies get overlooked, the worker will throw "[name] is not defined".
     */
    addDependencies(getDependencies) {
      mustNotHaveAlias();
      addDependencies_(getDependencies);
    },
    // `transferList` for the arguments of the function.
    inputTransferList: (fn2) => {
      mustNotHaveStopped();
      mustNotHaveStarted();
      mustNotHaveAlias();
      argumentMustBeFunction(fn2);
      inputTransferList = fn2;
    },
    // `transferList` for the result of the function.
    outputTransferList: (fn2) => {
      mustNotHaveStopped();
      mustNotHaveStarted();
      mustNotHaveAlias();
      argumentMustBeFunction(fn2);
      outputTransferList = fn2;
    },
    // (optional) Enables caching.
    alias(alias_) {
      mustNotHaveStopped();
      mustNotHaveStarted();
      mustNotHaveAlias();
      alias = alias_;
      setInCache(alias, {
        $: [fn, getDependenciesFunctions, inputTransferList, outputTransferList]
      });
    },
    start,
    stop
  }, createMethods(start, stop, started, stopped, sendToWorker, mustHaveStarted, mustNotHaveStarted, mustNotHaveStopped));
  const getOtherFromCache = () => {
    if (alias) {
      const properties = getFromCache(alias);
      if (properties) {
        return properties.other;
      }
    }
  };
  const setOtherInCache = (value) => {
    if (alias) {
      setInCache(alias, Object.assign(Object.assign({}, getFromCache(alias)), { other: value }));
    }
  };
  worker3 = createWorker(
    // Creates a worker in a specific environment such as a web browser or Node.js.
    createWorkerInEnvironment,
    // This function will be executed in the worker thread.
    // It will be stringified and injected in the worker source code.
    // It must create an input handler function.
    (sendOutput_) => {
      let inputSentTimestamp = -1;
      let inputReceivedTimestamp = -1;
      const sendOutput = (output) => {
        sendOutput_([inputSentTimestamp, inputReceivedTimestamp, Date.now(), output], outputTransferList(output));
      };
      const inputHandler = createInputHandler(fn, sendOutput);
      return ([inputSentAt, input]) => {
        inputSentTimestamp = inputSentAt;
        inputReceivedTimestamp = Date.now();
        return inputHandler(input);
      };
    },
    // This function will be executed in the main thread
    // when an error is received from the worker.
    // Currently, we are in the main thread.
    (error) => {
      if (!stopped) {
        handleError(error);
      }
    },
    // This function will be executed in the main thread
    // when output is received from the worker.
    // Currently, we are in the main thread.
    ([inputSentTimestamp, inputReceivedTimestamp, outputTimestamp, output]) => {
      if (!stopped) {
        if (inputSentTimestamp !== -1) {
          workerFn.inputLatency = inputReceivedTimestamp - inputSentTimestamp;
        }
        workerFn.outputLatency = Date.now() - outputTimestamp;
        handleOutput(output);
      }
    },
    // Caching.
    getOtherFromCache,
    setOtherInCache
  );
  return workerFn;
}
var CACHE = {};

// node_modules/worker-f/lib/createWorkerFunction.js
function createWorkerFunction(createWorkerInEnvironment, fnOrAlias) {
  let resolveCall = void 0;
  let rejectCall = void 0;
  const createMethods = (start, stop, started, stopped, sendToWorker, mustHaveStarted, mustNotHaveStarted, mustNotHaveStopped) => ({
    // Calls the function. Could be used multiple times.
    call(...args) {
      mustNotHaveStopped();
      mustHaveStarted();
      if (resolveCall || rejectCall) {
        throw new Error("Previous call not finished");
      }
      return new Promise((resolve4, reject) => {
        resolveCall = resolve4;
        rejectCall = reject;
        sendToWorker(args);
      });
    },
    // Calls the function once.
    callOnce(...args) {
      start();
      return this.call(...args).finally(stop);
    }
  });
  const createInputHandler = (fn, send) => {
    const isPromise2 = (anything) => {
      return anything !== null && typeof anything === "object" && typeof anything.then === "function";
    };
    return (args) => {
      const result = fn(...args);
      if (isPromise2(result)) {
        result.then(send);
      } else {
        send(result);
      }
    };
  };
  const handleError = (error) => {
    if (rejectCall) {
      rejectCall(error);
      resolveCall = void 0;
      rejectCall = void 0;
    } else {
      throw new Error("`reject` callback not found");
    }
  };
  const handleOutput = (output) => {
    if (resolveCall) {
      resolveCall(output);
      resolveCall = void 0;
      rejectCall = void 0;
    } else {
      throw new Error("`resolve` callback not found");
    }
  };
  return createWorkerFunction_(createWorkerInEnvironment, fnOrAlias, createMethods, createInputHandler, handleError, handleOutput);
}

// node_modules/worker-f/lib/environment/createWorkerInNode.js
import { Worker } from "node:worker_threads";
function createWorkerInNode(javascriptCode, getFromCache, setInCache, onError, onOutput) {
  let requestedTermination = false;
  let processedError = false;
  let code = getFromCache();
  if (!code) {
    code = createWorkerCode(javascriptCode);
    setInCache(code);
  }
  const worker3 = new Worker(code, { eval: true }).on("error", (error) => {
    processedError = true;
    onError(error);
  }).on("message", (message) => {
    onOutput(message);
  }).on("exit", (exitCode) => {
    if (exitCode && !processedError && !requestedTermination) {
      onError(new Error("Exited with code " + exitCode));
    }
  });
  const stop = () => {
    requestedTermination = true;
    const promise2 = Worker.prototype.terminate.call(worker3);
  };
  return {
    stop,
    ingest: worker3.postMessage.bind(worker3)
  };
}
function createWorkerCode(javascriptCode) {
  return javascriptCode + ";" + JAVASCRIPT_CODE_ADDITIONAL;
}
var JAVASCRIPT_CODE_ADDITIONAL = 'var workerThreads = require("worker_threads");workerThreads.parentPort.on("message", function(data) {onMessage(data)});var postMessage = function(data, transferList) {workerThreads.parentPort.postMessage(data, transferList)};self = global';

// node_modules/worker-f/lib/export/node/createWorkerFunctionInNode.js
function createWorkerFunctionInNode(fnOrAlias) {
  return createWorkerFunction(createWorkerInNode, fnOrAlias);
}

// node_modules/read-excel-file/modules/saxen/parser.js
function _typeof(o) {
  "@babel/helpers - typeof";
  return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof(o);
}
function Parser_(options) {
  var fromCharCode = String.fromCharCode;
  var hasOwnProperty = Object.prototype.hasOwnProperty;
  var ENTITY_PATTERN = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig;
  var ENTITY_MAPPING = {
    "amp": "&",
    "apos": "'",
    "gt": ">",
    "lt": "<",
    "quot": '"'
  };
  Object.keys(ENTITY_MAPPING).forEach(function(k) {
    ENTITY_MAPPING[k.toUpperCase()] = ENTITY_MAPPING[k];
  });
  function replaceEntities(_, d, x, z) {
    if (z) {
      if (hasOwnProperty.call(ENTITY_MAPPING, z)) {
        return ENTITY_MAPPING[z];
      } else {
        return "&" + z + ";";
      }
    }
    if (d) {
      return fromCharCode(d);
    }
    return fromCharCode(parseInt(x, 16));
  }
  function decodeEntities(s) {
    if (s.length > 3 && s.indexOf("&") !== -1) {
      return s.replace(ENTITY_PATTERN, replaceEntities);
    }
    return s;
  }
  var NON_WHITESPACE_OUTSIDE_ROOT_NODE = "non-whitespace outside of root node";
  function error(msg) {
    return new Error(msg);
  }
  function missingNamespaceForPrefix(prefix) {
    return "missing namespace for prefix <" + prefix + ">";
  }
  function getter(getFn) {
    return {
      "get": getFn,
      "enumerable": true
    };
  }
  function cloneNsMatrix(nsMatrix) {
    var clone = {}, key;
    for (key in nsMatrix) {
      clone[key] = nsMatrix[key];
    }
    return clone;
  }
  var NAME_CACHE = /* @__PURE__ */ Symbol("nameCache");
  function uriPrefix(prefix) {
    return prefix + "$uri";
  }
  function buildNsMatrix(nsUriToPrefix) {
    var nsMatrix = {}, uri, prefix;
    for (uri in nsUriToPrefix) {
      prefix = nsUriToPrefix[uri];
      nsMatrix[prefix] = prefix;
      nsMatrix[uriPrefix(prefix)] = uri;
    }
    return nsMatrix;
  }
  function noopGetContext() {
    return {
      line: 0,
      column: 0
    };
  }
  function throwFunc(err) {
    throw err;
  }
  function Parser2(options2) {
    if (!this) {
      return new Parser2(options2);
    }
    var proxy = options2 && options2["proxy"];
    var onText, onOpenTag, onCloseTag, onCDATA, onError = throwFunc, onWarning, onComment, onQuestion, onAttention;
    var getContext = noopGetContext;
    var streaming = false;
    var rootTagFound = false;
    var leftoverXml = "";
    var maybeNS = false;
    var isNamespace = false;
    var returnError = null;
    var parseStop = false;
    var nsMatrixStack, nsMatrix, nodeStack;
    var nsUriToPrefix;
    function handleError(err) {
      if (!(err instanceof Error)) {
        err = error(err);
      }
      returnError = err;
      onError(err, getContext);
    }
    function handleWarning(err) {
      if (!onWarning) {
        return;
      }
      if (!(err instanceof Error)) {
        err = error(err);
      }
      onWarning(err, getContext);
    }
    this["on"] = function(name, cb) {
      if (typeof cb !== "function") {
        throw error("required args <name, cb>");
      }
      switch (name) {
        case "openTag":
          onOpenTag = cb;
          break;
        case "text":
          onText = cb;
          break;
        case "closeTag":
          onCloseTag = cb;
          break;
        case "error":
          onError = cb;
          break;
        case "warn":
          onWarning = cb;
          break;
        case "cdata":
          onCDATA = cb;
          break;
        case "attention":
          onAttention = cb;
          break;
        // <!XXXXX zzzz="eeee">
        case "question":
          onQuestion = cb;
          break;
        // <? ....  ?>
        case "comment":
          onComment = cb;
          break;
        default:
          throw error("unsupported event: " + name);
      }
      return this;
    };
    this["ns"] = function(nsMap) {
      if (typeof nsMap === "undefined") {
        nsMap = {};
      }
      if (_typeof(nsMap) !== "object") {
        throw error("required args <nsMap={}>");
      }
      var _nsUriToPrefix = {}, k;
      for (k in nsMap) {
        _nsUriToPrefix[k] = nsMap[k];
      }
      isNamespace = true;
      nsUriToPrefix = _nsUriToPrefix;
      return this;
    };
    function resetState() {
      nsMatrixStack = isNamespace ? [] : null;
      nsMatrix = isNamespace ? buildNsMatrix(nsUriToPrefix) : null;
      nodeStack = [];
      getContext = noopGetContext;
      parseStop = false;
      returnError = null;
      rootTagFound = false;
      leftoverXml = "";
    }
    this["parse"] = function(xml) {
      if (typeof xml !== "string") {
        throw error("required args <xml=string>");
      }
      if (streaming) {
        throw error("parse during stream; call end() first");
      }
      resetState();
      parse2(xml);
      getContext = noopGetContext;
      parseStop = false;
      return returnError;
    };
    this["write"] = function(xml) {
      if (typeof xml !== "string") {
        throw error("required args <xml=string>");
      }
      if (!streaming) {
        resetState();
        streaming = true;
      }
      if (!returnError) {
        leftoverXml = parse2(leftoverXml + xml, true) || "";
      }
      return this;
    };
    this["end"] = function() {
      if (!streaming) {
        resetState();
      }
      streaming = false;
      if (!returnError) {
        parse2(leftoverXml);
      }
      leftoverXml = "";
      getContext = noopGetContext;
      parseStop = false;
      return returnError;
    };
    this["stop"] = function() {
      parseStop = true;
    };
    function parse2(xml) {
      var streaming2 = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false;
      var elNameCache = null, elNameCacheMatrix = null;
      var _nsMatrix, anonymousNsCount = 0, tagStart = false, tagEnd = false, i = 0, j = 0, x, y, q, w, v, xmlns, elementName, _elementName, elementProxy;
      var attrsString = "", attrsStart = 0, cachedAttrs;
      function normalizeAttrName(name, defaultAlias) {
        var w2 = name.indexOf(":");
        if (w2 === -1) {
          return name;
        }
        var nsName = nsMatrix[name.substring(0, w2)];
        if (!nsName) {
          handleWarning(missingNamespaceForPrefix(name.substring(0, w2)));
          return null;
        }
        return defaultAlias === nsName ? name.substr(w2 + 1) : nsName + name.substr(w2);
      }
      function getAttrs() {
        if (cachedAttrs !== null) {
          return cachedAttrs;
        }
        var nsUri, nsUriPrefix, defaultAlias = isNamespace && nsMatrix["xmlns"], attrList = isNamespace && maybeNS ? [] : null, i2 = attrsStart, s = attrsString, l = s.length, hasNewMatrix, newalias, value, alias, name, attrs = {}, seenAttrs = /* @__PURE__ */ new Set(), skipAttr, w2, j2;
        parseAttr: for (; i2 < l; i2++) {
          skipAttr = false;
          w2 = s.charCodeAt(i2);
          if (w2 === 32 || w2 < 14 && w2 > 8) {
            continue;
          }
          if (w2 < 65 || w2 > 122 || w2 > 90 && w2 < 97) {
            if (w2 !== 95 && w2 !== 58) {
              handleWarning("illegal first char attribute name");
              skipAttr = true;
            }
          }
          for (j2 = i2 + 1; j2 < l; j2++) {
            w2 = s.charCodeAt(j2);
            if (w2 > 96 && w2 < 123 || w2 > 64 && w2 < 91 || w2 > 47 && w2 < 59 || w2 === 46 || // '.'
            w2 === 45 || // '-'
            w2 === 95) {
              continue;
            }
            if (w2 === 32 || w2 < 14 && w2 > 8) {
              handleWarning("missing attribute value");
              i2 = j2;
              continue parseAttr;
            }
            if (w2 === 61) {
              break;
            }
            handleWarning("illegal attribute name char");
            skipAttr = true;
          }
          name = s.substring(i2, j2);
          if (name === "xmlns:xmlns") {
            handleWarning("illegal declaration of xmlns");
            skipAttr = true;
          }
          w2 = s.charCodeAt(j2 + 1);
          if (w2 === 34) {
            j2 = s.indexOf('"', i2 = j2 + 2);
            if (j2 === -1) {
              j2 = s.indexOf("'", i2);
              if (j2 !== -1) {
                handleWarning("attribute value quote missmatch");
                skipAttr = true;
              }
            }
          } else if (w2 === 39) {
            j2 = s.indexOf("'", i2 = j2 + 2);
            if (j2 === -1) {
              j2 = s.indexOf('"', i2);
              if (j2 !== -1) {
                handleWarning("attribute value quote missmatch");
                skipAttr = true;
              }
            }
          } else {
            handleWarning("missing attribute value quotes");
            skipAttr = true;
            for (j2 = j2 + 1; j2 < l; j2++) {
              w2 = s.charCodeAt(j2 + 1);
              if (w2 === 32 || w2 < 14 && w2 > 8) {
                break;
              }
            }
          }
          if (j2 === -1) {
            handleWarning("missing closing quotes");
            j2 = l;
            skipAttr = true;
          }
          if (!skipAttr) {
            value = s.substring(i2, j2);
          }
          i2 = j2;
          for (; j2 + 1 < l; j2++) {
            w2 = s.charCodeAt(j2 + 1);
            if (w2 === 32 || w2 < 14 && w2 > 8) {
              break;
            }
            if (i2 === j2) {
              handleWarning("illegal character after attribute end");
              skipAttr = true;
            }
          }
          i2 = j2 + 1;
          if (skipAttr) {
            continue parseAttr;
          }
          if (seenAttrs.has(name)) {
            handleWarning("attribute <" + name + "> already defined");
            continue;
          }
          seenAttrs.add(name);
          if (!isNamespace) {
            attrs[name] = value;
            continue;
          }
          if (maybeNS) {
            newalias = name === "xmlns" ? "xmlns" : name.charCodeAt(0) === 120 && name.substr(0, 6) === "xmlns:" ? name.substr(6) : null;
            if (newalias !== null) {
              nsUri = decodeEntities(value);
              nsUriPrefix = uriPrefix(newalias);
              alias = nsUriToPrefix[nsUri];
              if (!alias) {
                if (newalias === "xmlns" || nsUriPrefix in nsMatrix && nsMatrix[nsUriPrefix] !== nsUri) {
                  do {
                    alias = "ns" + anonymousNsCount++;
                  } while (typeof nsMatrix[alias] !== "undefined");
                } else {
                  alias = newalias;
                }
                nsUriToPrefix[nsUri] = alias;
              }
              if (nsMatrix[newalias] !== alias) {
                if (!hasNewMatrix) {
                  nsMatrix = cloneNsMatrix(nsMatrix);
                  hasNewMatrix = true;
                }
                nsMatrix[newalias] = alias;
                if (newalias === "xmlns") {
                  nsMatrix[uriPrefix(alias)] = nsUri;
                  defaultAlias = alias;
                }
                nsMatrix[nsUriPrefix] = nsUri;
              }
              attrs[name] = value;
              continue;
            }
            attrList.push(name, value);
            continue;
          }
          name = normalizeAttrName(name, defaultAlias);
          if (name === null) {
            continue;
          }
          attrs[name] = value;
        }
        if (maybeNS) {
          for (i2 = 0, l = attrList.length; i2 < l; i2++) {
            name = normalizeAttrName(attrList[i2++], defaultAlias);
            value = attrList[i2];
            if (name === null) {
              continue;
            }
            attrs[name] = value;
          }
        }
        return cachedAttrs = attrs;
      }
      function getParseContext() {
        var splitsRe = /(\r\n|\r|\n)/g;
        var line = 0;
        var column = 0;
        var startOfLine = 0;
        var endOfLine = j;
        var match;
        var data;
        while (i >= startOfLine) {
          match = splitsRe.exec(xml);
          if (!match) {
            break;
          }
          endOfLine = match[0].length + match.index;
          if (endOfLine > i) {
            break;
          }
          line += 1;
          startOfLine = endOfLine;
        }
        if (i == -1) {
          column = endOfLine;
          data = xml.substring(j);
        } else if (j === 0) {
          data = xml.substring(j, i);
        } else {
          column = i - startOfLine;
          data = j == -1 ? xml.substring(i) : xml.substring(i, j + 1);
        }
        return {
          "data": data,
          "line": line,
          "column": column
        };
      }
      getContext = getParseContext;
      if (proxy) {
        elementProxy = Object.create({}, {
          "name": getter(function() {
            return elementName;
          }),
          "originalName": getter(function() {
            return _elementName;
          }),
          "attrs": getter(getAttrs),
          "ns": getter(function() {
            return nsMatrix;
          })
        });
      }
      while (j !== -1) {
        if (xml.charCodeAt(j) === 60) {
          i = j;
        } else {
          i = xml.indexOf("<", j);
        }
        if (i === -1) {
          if (streaming2) {
            return xml.substring(j);
          }
          if (nodeStack.length) {
            return handleError("unexpected end of file");
          }
          if (!rootTagFound) {
            return handleError("missing start tag");
          }
          if (j < xml.length) {
            if (xml.substring(j).trim()) {
              handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
            }
          }
          return;
        }
        if (!rootTagFound) {
          rootTagFound = true;
        }
        if (j !== i) {
          if (nodeStack.length) {
            if (onText) {
              onText(xml.substring(j, i), decodeEntities, getContext);
              if (parseStop) {
                return;
              }
            }
          } else {
            if (xml.substring(j, i).trim()) {
              handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
              if (parseStop) {
                return;
              }
            }
          }
        }
        w = xml.charCodeAt(i + 1);
        if (w === 33) {
          q = xml.charCodeAt(i + 2);
          if (q === 91 && xml.substr(i + 3, 6) === "CDATA[") {
            j = xml.indexOf("]]>", i);
            if (j === -1) {
              if (streaming2) {
                return xml.substring(i);
              }
              return handleError("unclosed cdata");
            }
            if (onCDATA) {
              onCDATA(xml.substring(i + 9, j), getContext);
              if (parseStop) {
                return;
              }
            }
            j += 3;
            continue;
          }
          if (q === 45 && xml.charCodeAt(i + 3) === 45) {
            j = xml.indexOf("-->", i);
            if (j === -1) {
              if (streaming2) {
                return xml.substring(i);
              }
              return handleError("unclosed comment");
            }
            if (onComment) {
              onComment(xml.substring(i + 4, j), decodeEntities, getContext);
              if (parseStop) {
                return;
              }
            }
            j += 3;
            continue;
          }
        }
        if (w === 63) {
          j = xml.indexOf("?>", i);
          if (j === -1) {
            if (streaming2) {
              return xml.substring(i);
            }
            return handleError("unclosed question");
          }
          if (onQuestion) {
            onQuestion(xml.substring(i, j + 2), getContext);
            if (parseStop) {
              return;
            }
          }
          j += 2;
          continue;
        }
        for (x = i + 1; ; x++) {
          v = xml.charCodeAt(x);
          if (isNaN(v)) {
            if (streaming2) {
              return xml.substring(i);
            }
            j = -1;
            return handleError("unclosed tag");
          }
          if (v === 34) {
            q = xml.indexOf('"', x + 1);
            x = q !== -1 ? q : x;
          } else if (v === 39) {
            q = xml.indexOf("'", x + 1);
            x = q !== -1 ? q : x;
          } else if (v === 62) {
            j = x;
            break;
          }
        }
        if (w === 33) {
          if (onAttention) {
            onAttention(xml.substring(i, j + 1), decodeEntities, getContext);
            if (parseStop) {
              return;
            }
          }
          j += 1;
          continue;
        }
        cachedAttrs = {};
        if (w === 47) {
          tagStart = false;
          tagEnd = true;
          if (!nodeStack.length) {
            return handleError("missing open tag");
          }
          x = elementName = nodeStack.pop();
          q = i + 2 + x.length;
          if (xml.substring(i + 2, q) !== x) {
            return handleError("closing tag mismatch");
          }
          for (; q < j; q++) {
            w = xml.charCodeAt(q);
            if (w === 32 || w > 8 && w < 14) {
              continue;
            }
            return handleError("close tag");
          }
        } else {
          if (xml.charCodeAt(j - 1) === 47) {
            x = elementName = xml.substring(i + 1, j - 1);
            tagStart = true;
            tagEnd = true;
          } else {
            x = elementName = xml.substring(i + 1, j);
            tagStart = true;
            tagEnd = false;
          }
          if (!(w > 96 && w < 123 || w > 64 && w < 91 || w === 95 || w === 58)) {
            return handleError("illegal first char nodeName");
          }
          for (q = 1, y = x.length; q < y; q++) {
            w = x.charCodeAt(q);
            if (w > 96 && w < 123 || w > 64 && w < 91 || w > 47 && w < 59 || w === 45 || w === 95 || w == 46) {
              continue;
            }
            if (w === 32 || w < 14 && w > 8) {
              elementName = x.substring(0, q);
              cachedAttrs = null;
              break;
            }
            return handleError("invalid nodeName");
          }
          if (!tagEnd) {
            nodeStack.push(elementName);
          }
        }
        if (isNamespace) {
          _nsMatrix = nsMatrix;
          if (tagStart) {
            if (!tagEnd) {
              nsMatrixStack.push(_nsMatrix);
            }
            if (cachedAttrs === null) {
              if (maybeNS = x.indexOf("xmlns", q) !== -1) {
                attrsStart = q;
                attrsString = x;
                getAttrs();
                maybeNS = false;
              }
            }
          }
          _elementName = elementName;
          if (elNameCacheMatrix !== nsMatrix) {
            elNameCache = nsMatrix[NAME_CACHE];
            if (elNameCache === void 0) {
              elNameCache = nsMatrix[NAME_CACHE] = {};
            }
            elNameCacheMatrix = nsMatrix;
          }
          var _cachedName = elNameCache[elementName];
          if (_cachedName !== void 0) {
            elementName = _cachedName;
          } else {
            w = elementName.indexOf(":");
            if (w !== -1) {
              xmlns = nsMatrix[elementName.substring(0, w)];
              if (!xmlns) {
                return handleError("missing namespace on <" + _elementName + ">");
              }
              elementName = elementName.substr(w + 1);
            } else {
              xmlns = nsMatrix["xmlns"];
            }
            if (xmlns) {
              elementName = xmlns + ":" + elementName;
            }
            elNameCache[_elementName] = elementName;
          }
        }
        if (tagStart) {
          attrsStart = q;
          attrsString = x;
          if (onOpenTag) {
            if (proxy) {
              onOpenTag(elementProxy, decodeEntities, tagEnd, getContext);
            } else {
              onOpenTag(elementName, getAttrs, decodeEntities, tagEnd, getContext);
            }
            if (parseStop) {
              return;
            }
          }
        }
        if (tagEnd) {
          if (onCloseTag) {
            onCloseTag(proxy ? elementProxy : elementName, decodeEntities, tagStart, getContext);
            if (parseStop) {
              return;
            }
          }
          if (isNamespace) {
            if (!tagStart) {
              nsMatrix = nsMatrixStack.pop();
            } else {
              nsMatrix = _nsMatrix;
            }
          }
        }
        j += 1;
      }
    }
  }
  return new Parser2(options);
}

// node_modules/read-excel-file/modules/xml/parseXmlStream.saxen.js
function parseXmlStream(state, onOpenTag, onCloseTag, onText) {
  var errored = false;
  var mustNotHaveErrored = function mustNotHaveErrored2() {
    if (errored) {
      throw new Error("Errored");
    }
  };
  var resolvePromise;
  var parser = new Parser_();
  var write = function write2(xml) {
    mustNotHaveErrored();
    parser.write(xml);
  };
  var end = function end2() {
    mustNotHaveErrored();
    parser.end();
    resolvePromise();
  };
  var promise2 = new Promise(function(resolve4, reject) {
    resolvePromise = resolve4;
    var onerror = function onerror2(error) {
      errored = true;
      throw error;
    };
    var ontext = function ontext2(text, decodeEntities) {
      if (onText) {
        onText(decodeEntities(text), state);
      }
    };
    var onopentag = function onopentag2(elementName, getAttributes, decodeEntities, selfClosing, getContext) {
      if (onOpenTag) {
        var attributes = getAttributes();
        for (var name in attributes) {
          attributes[trimXmlnsPrefix(name, true)] = decodeEntities(attributes[name]);
        }
        onOpenTag(trimXmlnsPrefix(elementName), attributes, state);
      }
    };
    var onclosetag = function onclosetag2(elementName) {
      if (onCloseTag) {
        onCloseTag(trimXmlnsPrefix(elementName), state);
      }
    };
    parser.on("error", onerror);
    parser.on("text", ontext);
    parser.on("openTag", onopentag);
    parser.on("closeTag", onclosetag);
  });
  return {
    promise: promise2,
    write,
    end
  };
}
function trimXmlnsPrefix(string, isAttributeName) {
  var i = 0;
  while (i < string.length) {
    if (string[i] === ":") {
      if (isAttributeName && i === 5 && string.slice(0, 5) === "xmlns") {
      } else {
        return string.slice(i + 1);
      }
    }
    i++;
  }
  return string;
}

// node_modules/read-excel-file/modules/xlsx/InvalidSpreadsheetError.js
function _typeof2(o) {
  "@babel/helpers - typeof";
  return _typeof2 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof2(o);
}
function _defineProperties(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, _toPropertyKey(descriptor.key), descriptor);
  }
}
function _createClass(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties(Constructor, staticProps);
  Object.defineProperty(Constructor, "prototype", { writable: false });
  return Constructor;
}
function _toPropertyKey(arg) {
  var key = _toPrimitive(arg, "string");
  return _typeof2(key) === "symbol" ? key : String(key);
}
function _toPrimitive(input, hint) {
  if (_typeof2(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof2(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _classCallCheck(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _inherits(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  Object.defineProperty(subClass, "prototype", { writable: false });
  if (superClass) _setPrototypeOf(subClass, superClass);
}
function _createSuper(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn(this, result);
  };
}
function _possibleConstructorReturn(self, call) {
  if (call && (_typeof2(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized(self);
}
function _assertThisInitialized(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _wrapNativeSuper(Class) {
  var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
  _wrapNativeSuper = function _wrapNativeSuper5(Class2) {
    if (Class2 === null || !_isNativeFunction(Class2)) return Class2;
    if (typeof Class2 !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }
    if (typeof _cache !== "undefined") {
      if (_cache.has(Class2)) return _cache.get(Class2);
      _cache.set(Class2, Wrapper);
    }
    function Wrapper() {
      return _construct(Class2, arguments, _getPrototypeOf(this).constructor);
    }
    Wrapper.prototype = Object.create(Class2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } });
    return _setPrototypeOf(Wrapper, Class2);
  };
  return _wrapNativeSuper(Class);
}
function _construct(Parent, args, Class) {
  if (_isNativeReflectConstruct()) {
    _construct = Reflect.construct.bind();
  } else {
    _construct = function _construct5(Parent2, args2, Class2) {
      var a = [null];
      a.push.apply(a, args2);
      var Constructor = Function.bind.apply(Parent2, a);
      var instance = new Constructor();
      if (Class2) _setPrototypeOf(instance, Class2.prototype);
      return instance;
    };
  }
  return _construct.apply(null, arguments);
}
function _isNativeReflectConstruct() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _isNativeFunction(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf(o, p) {
  _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf6(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf(o, p);
}
function _getPrototypeOf(o) {
  _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf6(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf(o);
}
var InvalidSpreadsheetError = /* @__PURE__ */ (function(_Error) {
  _inherits(InvalidSpreadsheetError2, _Error);
  var _super = _createSuper(InvalidSpreadsheetError2);
  function InvalidSpreadsheetError2(message) {
    var _this;
    _classCallCheck(this, InvalidSpreadsheetError2);
    _this = _super.call(this, message);
    _this.name = "InvalidSpreadsheetError";
    return _this;
  }
  return _createClass(InvalidSpreadsheetError2);
})(/* @__PURE__ */ _wrapNativeSuper(Error));

// node_modules/read-excel-file/modules/xml/parseXml.js
function parseXml(xml, state, onOpenTag, onCloseTag, onText, onProgress) {
  var parser = parseXmlStream(state, onOpenTag, onCloseTag, onText);
  if (onProgress) {
    parseXmlInChunks(parser, xml, onProgress);
  } else {
    parser.write(xml);
    parser.end();
  }
  return parser.promise.then(function(result) {
    return result;
  }, function(error) {
    var spreadsheetError = new InvalidSpreadsheetError(error.message);
    spreadsheetError.stack = error.stack;
    spreadsheetError.cause = error;
    throw spreadsheetError;
  });
  function parseXmlInChunks(parser2, xml2, onProgress2, nonBlocking) {
    var MAX_CHUNK_PROCESSING_TIME = 7;
    var INITIAL_CHUNK_SIZE = 64 * 1024;
    var chunksCount = 0;
    var chunkSize = INITIAL_CHUNK_SIZE;
    var parseNextChunk = function parseNextChunk2() {
      chunksCount++;
      var startedAt = Date.now();
      if (xml2.length > chunkSize) {
        parser2.write(xml2.slice(0, chunkSize));
        if (onProgress2) {
          onProgress2(false);
        }
        xml2 = xml2.slice(chunkSize);
        var chunkProcessingTime = Date.now() - startedAt;
        if (chunkProcessingTime < MAX_CHUNK_PROCESSING_TIME * 0.5) {
          chunkSize *= 2;
        } else if (chunkProcessingTime > MAX_CHUNK_PROCESSING_TIME) {
          chunkSize /= 2;
        }
        return true;
      } else {
        parser2.write(xml2);
        parser2.end();
        if (onProgress2) {
          onProgress2(true);
        }
        return false;
      }
    };
    var loop = function loop2() {
      if (parseNextChunk()) {
        if (nonBlocking) {
          if (typeof setImmediate !== "undefined") {
            setImmediate(loop2);
          } else {
            setTimeout(loop2, 0);
          }
        } else {
          loop2();
        }
      } else {
      }
    };
    loop();
  }
}

// node_modules/unzipper-esm/lib/parse.js
import zlib from "zlib";
import { PassThrough as PassThrough2, pipeline } from "stream";

// node_modules/unzipper-esm/lib/PullStream.js
import { Duplex, PassThrough, Transform } from "stream";

// node_modules/unzipper-esm/lib/ZipFileError.js
var ZipFileError = class extends Error {
  constructor(code, message) {
    super(message || code);
    this.code = code;
  }
};
function createZipFileError(error) {
  const zipFileError = new ZipFileError(error.code, error.message);
  if (error.stack) {
    zipFileError.stack = error.stack;
  }
  Error.captureStackTrace(zipFileError, createZipFileError);
  zipFileError.cause = error;
  return zipFileError;
}

// node_modules/unzipper-esm/lib/PullStream.js
var FUNCTION_STRING = "function";
var PullStreamConstructor = function() {
  this.buffer = Buffer.from("");
  const self = this;
  self.on("finish", function() {
    self.finished = true;
    self.emit("chunk", false);
  });
};
var _write = function(chunk, e, cb) {
  this.buffer = Buffer.concat([this.buffer, chunk]);
  this.cb = cb;
  this.emit("chunk");
};
var stream = function(eof, includeEof) {
  const p = new PassThrough();
  let done;
  const self = this;
  function cb() {
    if (typeof self.cb === FUNCTION_STRING) {
      const callback = self.cb;
      self.cb = void 0;
      return callback();
    }
  }
  function pull2() {
    let packet;
    if (self.buffer && self.buffer.length) {
      if (typeof eof === "number") {
        packet = self.buffer.slice(0, eof);
        self.buffer = self.buffer.slice(eof);
        eof -= packet.length;
        done = done || !eof;
      } else {
        let match = self.buffer.indexOf(eof);
        if (match !== -1) {
          self.match = match;
          if (includeEof) match = match + eof.length;
          packet = self.buffer.slice(0, match);
          self.buffer = self.buffer.slice(match);
          done = true;
        } else {
          const len = self.buffer.length - eof.length;
          if (len <= 0) {
            cb();
          } else {
            packet = self.buffer.slice(0, len);
            self.buffer = self.buffer.slice(len);
          }
        }
      }
      if (packet) p.write(packet, function() {
        if (self.buffer.length === 0 || eof.length && self.buffer.length <= eof.length) cb();
      });
    }
    if (!done) {
      if (self.finished) {
        self.removeListener("chunk", pull2);
        self.emit("error", new ZipFileError("FILE_ENDED"));
        return;
      }
    } else {
      self.removeListener("chunk", pull2);
      p.end();
    }
  }
  self.on("chunk", pull2);
  pull2();
  return p;
};
var pull = function(eof, includeEof) {
  if (eof === 0) return Promise.resolve("");
  if (!isNaN(eof) && this.buffer.length > eof) {
    const data = this.buffer.slice(0, eof);
    this.buffer = this.buffer.slice(eof);
    return Promise.resolve(data);
  }
  let buffer = Buffer.from("");
  const self = this;
  const concatStream = new Transform({
    transform
  });
  function transform(d, e, cb) {
    buffer = Buffer.concat([buffer, d]);
    cb();
  }
  let rejectHandler;
  let pullStreamRejectHandler;
  return new Promise(function(resolve4, reject) {
    rejectHandler = reject;
    pullStreamRejectHandler = function(e) {
      self.__emittedError = e;
      reject(e);
    };
    if (self.finished)
      return reject(new ZipFileError("FILE_ENDED"));
    self.once("error", pullStreamRejectHandler);
    self.stream(eof, includeEof).on("error", reject).pipe(concatStream).on("finish", function() {
      resolve4(buffer);
    }).on("error", reject);
  }).finally(function() {
    self.removeListener("error", rejectHandler);
    self.removeListener("error", pullStreamRejectHandler);
  });
};
var PullStream = class extends Duplex {
  constructor() {
    super({ decodeStrings: false, objectMode: true });
    PullStreamConstructor.call(this);
  }
  _write(chunk, e, cb) {
    return _write.call(this, chunk, e, cb);
  }
  // The `eof` parameter is interpreted as `file_length` if the type is number
  // otherwise (i.e. buffer) it is interpreted as a pattern signaling end of stream
  stream(eof, includeEof) {
    return stream.call(this, eof, includeEof);
  }
  pull(eof, includeEof) {
    return pull.call(this, eof, includeEof);
  }
  _read() {
  }
};

// node_modules/unzipper-esm/lib/NoopStream.js
import { Transform as Transform2 } from "stream";
var NoopStream = class extends Transform2 {
  _transform(d, e, cb) {
    cb();
  }
};

// node_modules/unzipper-esm/lib/BufferStream.js
import { Transform as Transform3 } from "stream";
function readAsBuffer(entry) {
  return new Promise(function(resolve4, reject) {
    const chunks = [];
    const bufferStream = new Transform3({
      transform
    }).on("finish", function() {
      resolve4(Buffer.concat(chunks));
    }).on("error", reject);
    function transform(d, e, cb) {
      chunks.push(d);
      cb();
    }
    ;
    entry.on("error", reject).pipe(bufferStream);
  });
}

// node_modules/unzipper-esm/lib/parseBuffer.js
function parseUIntLE(buffer, offset, size) {
  let result;
  switch (size) {
    case 1:
      result = buffer.readUInt8(offset);
      break;
    case 2:
      result = buffer.readUInt16LE(offset);
      break;
    case 4:
      result = buffer.readUInt32LE(offset);
      break;
    case 8:
      result = Number(buffer.readBigUInt64LE(offset));
      break;
    default:
      throw new Error("Unsupported UInt LE size!");
  }
  return result;
}
function parse(buffer, format) {
  const result = {};
  let offset = 0;
  for (const [key, size] of format) {
    if (buffer.length >= offset + size) {
      result[key] = parseUIntLE(buffer, offset, size);
    } else {
      result[key] = null;
    }
    offset += size;
  }
  return result;
}

// node_modules/unzipper-esm/lib/parseExtraField.js
function parseExtraField(extraField, vars) {
  let extra;
  while (!extra && extraField && extraField.length) {
    const candidateExtra = parse(extraField, [
      ["signature", 2],
      ["partSize", 2]
    ]);
    if (candidateExtra.signature === 1) {
      const fieldsToExpect = [];
      if (vars.uncompressedSize === 4294967295) fieldsToExpect.push(["uncompressedSize", 8]);
      if (vars.compressedSize === 4294967295) fieldsToExpect.push(["compressedSize", 8]);
      if (vars.offsetToLocalFileHeader === 4294967295) fieldsToExpect.push(["offsetToLocalFileHeader", 8]);
      extra = parse(extraField.slice(4), fieldsToExpect);
    } else {
      extraField = extraField.slice(candidateExtra.partSize + 4);
    }
  }
  extra = extra || {};
  if (vars.compressedSize === 4294967295)
    vars.compressedSize = extra.compressedSize;
  if (vars.uncompressedSize === 4294967295)
    vars.uncompressedSize = extra.uncompressedSize;
  if (vars.offsetToLocalFileHeader === 4294967295)
    vars.offsetToLocalFileHeader = extra.offsetToLocalFileHeader;
  return extra;
}

// node_modules/unzipper-esm/lib/parseDateTime.js
function parseDateTime(date, time) {
  const day = date & 31;
  const month = date >> 5 & 15;
  const year = (date >> 9 & 127) + 1980;
  const seconds = time ? (time & 31) * 2 : 0;
  const minutes = time ? time >> 5 & 63 : 0;
  const hours = time ? time >> 11 : 0;
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
}

// node_modules/unzipper-esm/lib/parse.js
var endDirectorySignature = Buffer.alloc(4);
endDirectorySignature.writeUInt32LE(101010256, 0);
function Parse(opts) {
  return new Parser(opts);
}
var ParserConstructor = function(opts) {
  this._opts = opts;
  const self = this;
  self.on("finish", function() {
    self.emit("end");
    self.emit("close");
  });
  self._readRecord().catch(function(e) {
    if (!self.__emittedError || self.__emittedError !== e)
      self.emit("error", e);
  });
};
var _readRecord = function() {
  const self = this;
  return self.pull(4).then(function(data) {
    if (data.length === 0)
      return;
    const signature2 = data.readUInt32LE(0);
    if (signature2 === 875721283) {
      return self._readCrxHeader();
    }
    if (signature2 === 67324752) {
      return self._readFile();
    } else if (signature2 === 33639248) {
      self.reachedCD = true;
      return self._readCentralDirectoryFileHeader();
    } else if (signature2 === 101010256) {
      return self._readEndOfCentralDirectoryRecord();
    } else if (self.reachedCD) {
      const includeEof = true;
      return self.pull(endDirectorySignature, includeEof).then(function() {
        return self._readEndOfCentralDirectoryRecord();
      });
    } else
      self.emit("error", new ZipFileError("INVALID_SIGNATURE", "invalid signature: 0x" + signature2.toString(16)));
  }).then((function(loop) {
    if (loop) {
      return self._readRecord();
    }
  }));
};
var _readCrxHeader = function() {
  const self = this;
  return self.pull(12).then(function(data) {
    self.crxHeader = parse(data, [
      ["version", 4],
      ["pubKeyLength", 4],
      ["signatureLength", 4]
    ]);
    return self.pull(self.crxHeader.pubKeyLength + self.crxHeader.signatureLength);
  }).then(function(data) {
    self.crxHeader.publicKey = data.slice(0, self.crxHeader.pubKeyLength);
    self.crxHeader.signature = data.slice(self.crxHeader.pubKeyLength);
    self.emit("crx-header", self.crxHeader);
    return true;
  });
};
var _readFile = function() {
  const self = this;
  return self.pull(26).then(function(data) {
    const vars = parse(data, [
      ["versionsNeededToExtract", 2],
      ["flags", 2],
      ["compressionMethod", 2],
      ["lastModifiedTime", 2],
      ["lastModifiedDate", 2],
      ["crc32", 4],
      ["compressedSize", 4],
      ["uncompressedSize", 4],
      ["fileNameLength", 2],
      ["extraFieldLength", 2]
    ]);
    vars.lastModifiedDateTime = parseDateTime(vars.lastModifiedDate, vars.lastModifiedTime);
    if (self.crxHeader) vars.crxHeader = self.crxHeader;
    return self.pull(vars.fileNameLength).then(function(fileNameBuffer) {
      const fileName = fileNameBuffer.toString("utf8");
      const entry = new PassThrough2();
      let __autodraining = false;
      entry.autodrain = function() {
        __autodraining = true;
        const draining = entry.pipe(new NoopStream());
        draining.promise = function() {
          return new Promise(function(resolve4, reject) {
            draining.on("finish", resolve4);
            draining.on("error", reject);
          });
        };
        return draining;
      };
      entry.buffer = function() {
        return readAsBuffer(entry);
      };
      entry.path = fileName;
      entry.props = {};
      entry.props.path = fileName;
      entry.props.pathBuffer = fileNameBuffer;
      entry.props.flags = {
        "isUnicode": (vars.flags & 2048) != 0
      };
      entry.type = vars.uncompressedSize === 0 && /[/\\]$/.test(fileName) ? "Directory" : "File";
      if (self._opts.verbose) {
        if (entry.type === "Directory") {
          console.log("   creating:", fileName);
        } else if (entry.type === "File") {
          if (vars.compressionMethod === 0) {
            console.log(" extracting:", fileName);
          } else {
            console.log("  inflating:", fileName);
          }
        }
      }
      return self.pull(vars.extraFieldLength).then(function(extraField) {
        const extra = parseExtraField(extraField, vars);
        entry.vars = vars;
        entry.extra = extra;
        if (self._opts.forceStream) {
          self.push(entry);
        } else {
          self.emit("entry", entry);
          if (self._readableState.pipesCount || self._readableState.pipes && self._readableState.pipes.length)
            self.push(entry);
        }
        if (self._opts.verbose)
          console.log({
            filename: fileName,
            vars,
            extra
          });
        const fileSizeKnown = !(vars.flags & 8) || vars.compressedSize > 0;
        let eof;
        entry.__autodraining = __autodraining;
        const inflater = vars.compressionMethod && !__autodraining ? zlib.createInflateRaw() : PassThrough2();
        if (fileSizeKnown) {
          entry.size = vars.uncompressedSize;
          eof = vars.compressedSize;
        } else {
          eof = Buffer.alloc(4);
          eof.writeUInt32LE(134695760, 0);
        }
        return new Promise(function(resolve4, reject) {
          pipeline(
            self.stream(eof),
            inflater,
            entry,
            function(err) {
              if (err) {
                if (err.code === "Z_DATA_ERROR") {
                  err = createZipFileError(err);
                }
                return reject(err);
              }
              return fileSizeKnown ? resolve4(fileSizeKnown) : self._processDataDescriptor(entry).then(resolve4).catch(reject);
            }
          );
        });
      });
    });
  });
};
var _processDataDescriptor = function(entry) {
  const self = this;
  return self.pull(16).then(function(data) {
    const vars = parse(data, [
      ["dataDescriptorSignature", 4],
      ["crc32", 4],
      ["compressedSize", 4],
      ["uncompressedSize", 4]
    ]);
    entry.size = vars.uncompressedSize;
    return true;
  });
};
var _readCentralDirectoryFileHeader = function() {
  const self = this;
  return self.pull(42).then(function(data) {
    const vars = parse(data, [
      ["versionMadeBy", 2],
      ["versionsNeededToExtract", 2],
      ["flags", 2],
      ["compressionMethod", 2],
      ["lastModifiedTime", 2],
      ["lastModifiedDate", 2],
      ["crc32", 4],
      ["compressedSize", 4],
      ["uncompressedSize", 4],
      ["fileNameLength", 2],
      ["extraFieldLength", 2],
      ["fileCommentLength", 2],
      ["diskNumber", 2],
      ["internalFileAttributes", 2],
      ["externalFileAttributes", 4],
      ["offsetToLocalFileHeader", 4]
    ]);
    return self.pull(vars.fileNameLength).then(function(fileName) {
      vars.fileName = fileName.toString("utf8");
      return self.pull(vars.extraFieldLength);
    }).then(function() {
      return self.pull(vars.fileCommentLength);
    }).then(function() {
      return true;
    });
  });
};
var _readEndOfCentralDirectoryRecord = function() {
  const self = this;
  return self.pull(18).then(function(data) {
    const vars = parse(data, [
      ["diskNumber", 2],
      ["diskStart", 2],
      ["numberOfRecordsOnDisk", 2],
      ["numberOfRecords", 2],
      ["sizeOfCentralDirectory", 4],
      ["offsetToStartOfCentralDirectory", 4],
      ["commentLength", 2]
    ]);
    return self.pull(vars.commentLength).then(function() {
      self.end();
      self.push(null);
    });
  });
};
var promise = function() {
  const self = this;
  return new Promise(function(resolve4, reject) {
    self.on("finish", resolve4);
    self.on("error", reject);
  });
};
var Parser = class extends PullStream {
  constructor(opts = { verbose: false }) {
    super(opts);
    ParserConstructor.call(this, opts);
  }
  _readRecord() {
    return _readRecord.call(this);
  }
  _readCrxHeader() {
    return _readCrxHeader.call(this);
  }
  _readFile() {
    return _readFile.call(this);
  }
  _processDataDescriptor(entry) {
    return _processDataDescriptor.call(this, entry);
  }
  _readCentralDirectoryFileHeader() {
    return _readCentralDirectoryFileHeader.call(this);
  }
  _readEndOfCentralDirectoryRecord() {
    return _readEndOfCentralDirectoryRecord.call(this);
  }
  promise() {
    return promise.call(this);
  }
};

// node_modules/unzipper-esm/lib/Open/index.js
var import_graceful_fs = __toESM(require_graceful_fs(), 1);

// node_modules/unzipper-esm/lib/Decrypt.js
var import_node_int64 = __toESM(require_Int64(), 1);

// node_modules/unzipper-esm/lib/Open/directory.js
var signature = Buffer.alloc(4);
signature.writeUInt32LE(101010256, 0);

// node_modules/read-excel-file/modules/zip/UnzipError.js
function _typeof3(o) {
  "@babel/helpers - typeof";
  return _typeof3 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof3(o);
}
function _defineProperties2(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, _toPropertyKey2(descriptor.key), descriptor);
  }
}
function _createClass2(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties2(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties2(Constructor, staticProps);
  Object.defineProperty(Constructor, "prototype", { writable: false });
  return Constructor;
}
function _toPropertyKey2(arg) {
  var key = _toPrimitive2(arg, "string");
  return _typeof3(key) === "symbol" ? key : String(key);
}
function _toPrimitive2(input, hint) {
  if (_typeof3(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof3(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _classCallCheck2(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _inherits2(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  Object.defineProperty(subClass, "prototype", { writable: false });
  if (superClass) _setPrototypeOf2(subClass, superClass);
}
function _createSuper2(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct2();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf2(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf2(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn2(this, result);
  };
}
function _possibleConstructorReturn2(self, call) {
  if (call && (_typeof3(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized2(self);
}
function _assertThisInitialized2(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _wrapNativeSuper2(Class) {
  var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
  _wrapNativeSuper2 = function _wrapNativeSuper5(Class2) {
    if (Class2 === null || !_isNativeFunction2(Class2)) return Class2;
    if (typeof Class2 !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }
    if (typeof _cache !== "undefined") {
      if (_cache.has(Class2)) return _cache.get(Class2);
      _cache.set(Class2, Wrapper);
    }
    function Wrapper() {
      return _construct2(Class2, arguments, _getPrototypeOf2(this).constructor);
    }
    Wrapper.prototype = Object.create(Class2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } });
    return _setPrototypeOf2(Wrapper, Class2);
  };
  return _wrapNativeSuper2(Class);
}
function _construct2(Parent, args, Class) {
  if (_isNativeReflectConstruct2()) {
    _construct2 = Reflect.construct.bind();
  } else {
    _construct2 = function _construct5(Parent2, args2, Class2) {
      var a = [null];
      a.push.apply(a, args2);
      var Constructor = Function.bind.apply(Parent2, a);
      var instance = new Constructor();
      if (Class2) _setPrototypeOf2(instance, Class2.prototype);
      return instance;
    };
  }
  return _construct2.apply(null, arguments);
}
function _isNativeReflectConstruct2() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _isNativeFunction2(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf2(o, p) {
  _setPrototypeOf2 = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf6(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf2(o, p);
}
function _getPrototypeOf2(o) {
  _getPrototypeOf2 = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf6(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf2(o);
}
var UnzipError = /* @__PURE__ */ (function(_Error) {
  _inherits2(UnzipError2, _Error);
  var _super = _createSuper2(UnzipError2);
  function UnzipError2() {
    _classCallCheck2(this, UnzipError2);
    return _super.apply(this, arguments);
  }
  return _createClass2(UnzipError2);
})(/* @__PURE__ */ _wrapNativeSuper2(Error));
function createUnzipError(error) {
  var unzipError = new UnzipError(error.message);
  if (error.stack) {
    unzipError.stack = error.stack;
  }
  if (Error.captureStackTrace) {
    Error.captureStackTrace(unzipError, createUnzipError);
  }
  unzipError.cause = error;
  return unzipError;
}

// node_modules/read-excel-file/modules/zip/unzipFromStream.unzipper.js
var PROMISE_RESOLVE_VALUE = void 0;
function unzipFromStream_(stream2, onFile, onFileData, onFileDataEnd) {
  return new Promise(function(resolve4, reject) {
    var promises2 = [];
    var errored = false;
    var onError = function onError2(error) {
      if (error instanceof ZipFileError) {
        error = createUnzipError(error);
      }
      if (!errored) {
        errored = true;
        reject(error);
      }
    };
    stream2.on("error", onError).pipe(Parse()).on("error", onError).on("finish", function() {
      if (!errored) {
        Promise.all(promises2).then(function() {
          resolve4(PROMISE_RESOLVE_VALUE);
        }, onError);
      }
    }).on("entry", function(entry) {
      var ignore = false;
      if (entry.type === "Directory") {
        ignore = true;
      }
      if (errored) {
        ignore = true;
      }
      var uncompressedFileSizeIsKnown = !(entry.vars.flags & 8) || entry.vars.compressedSize > 0;
      var uncompressedFileSize = uncompressedFileSizeIsKnown ? entry.vars.uncompressedSize : void 0;
      if (onFile(entry.path, uncompressedFileSize) === false) {
        ignore = true;
      }
      if (ignore) {
        entry.autodrain().on("error", onError);
        return;
      }
      promises2.push(new Promise(function(resolve5) {
        entry.on("data", function(data) {
          onFileData(entry.path, data);
        }).on("error", function(error) {
          onError(error);
        }).on("finish", function() {
          onFileDataEnd(entry.path);
          resolve5();
        });
      }));
    });
  });
}

// node_modules/read-excel-file/modules/zip/unzipFromStream.js
function _createForOfIteratorHelperLoose(o, allowArrayLike) {
  var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
  if (it) return (it = it.call(o)).next.bind(it);
  if (Array.isArray(o) || (it = _unsupportedIterableToArray(o)) || allowArrayLike && o && typeof o.length === "number") {
    if (it) o = it;
    var i = 0;
    return function() {
      if (i >= o.length) return { done: true };
      return { done: false, value: o[i++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(o, minLen);
}
function _arrayLikeToArray(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
  return arr2;
}
function unzipFromStream(stream2) {
  var _ref = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, filter = _ref.filter;
  var files = {};
  var filesData = {};
  var onFile = function onFile2(filePath, fileSize) {
    if (filter && !filter({
      path: filePath
    })) {
      return false;
    }
    filesData[filePath] = {
      size: fileSize,
      chunks: [],
      buffer: fileSize === void 0 ? void 0 : Buffer.alloc(fileSize),
      position: 0
    };
  };
  var onFileData = function onFileData2(filePath, chunk) {
    if (filesData[filePath].size === void 0) {
      filesData[filePath].chunks.push(chunk);
    } else {
      filesData[filePath].position += chunk.copy(filesData[filePath].buffer, filesData[filePath].position);
    }
  };
  var onFileDataEnd = function onFileDataEnd2(filePath) {
    if (filesData[filePath].size === void 0) {
      files[filePath] = concatChunksToNonPooledBuffer(filesData[filePath].chunks);
    } else {
      files[filePath] = filesData[filePath].buffer;
    }
    delete filesData[filePath];
  };
  return unzipFromStream_(stream2, onFile, onFileData, onFileDataEnd).then(function() {
    return files;
  });
}
function concatChunksToNonPooledBuffer(chunks) {
  var totalLength = chunks.reduce(function(sum, chunk2) {
    return sum + chunk2.length;
  }, 0);
  var buffer = Buffer.allocUnsafeSlow(totalLength);
  var offset = 0;
  for (var _iterator = _createForOfIteratorHelperLoose(chunks), _step; !(_step = _iterator()).done; ) {
    var chunk = _step.value;
    chunk.copy(buffer, offset);
    offset += chunk.length;
  }
  return buffer;
}

// node_modules/read-excel-file/modules/xlsx/file/InvalidInputError.js
function _typeof4(o) {
  "@babel/helpers - typeof";
  return _typeof4 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof4(o);
}
function _defineProperties3(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, _toPropertyKey3(descriptor.key), descriptor);
  }
}
function _createClass3(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties3(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties3(Constructor, staticProps);
  Object.defineProperty(Constructor, "prototype", { writable: false });
  return Constructor;
}
function _toPropertyKey3(arg) {
  var key = _toPrimitive3(arg, "string");
  return _typeof4(key) === "symbol" ? key : String(key);
}
function _toPrimitive3(input, hint) {
  if (_typeof4(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof4(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _classCallCheck3(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _inherits3(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  Object.defineProperty(subClass, "prototype", { writable: false });
  if (superClass) _setPrototypeOf3(subClass, superClass);
}
function _createSuper3(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct3();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf3(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf3(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn3(this, result);
  };
}
function _possibleConstructorReturn3(self, call) {
  if (call && (_typeof4(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized3(self);
}
function _assertThisInitialized3(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _wrapNativeSuper3(Class) {
  var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
  _wrapNativeSuper3 = function _wrapNativeSuper5(Class2) {
    if (Class2 === null || !_isNativeFunction3(Class2)) return Class2;
    if (typeof Class2 !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }
    if (typeof _cache !== "undefined") {
      if (_cache.has(Class2)) return _cache.get(Class2);
      _cache.set(Class2, Wrapper);
    }
    function Wrapper() {
      return _construct3(Class2, arguments, _getPrototypeOf3(this).constructor);
    }
    Wrapper.prototype = Object.create(Class2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } });
    return _setPrototypeOf3(Wrapper, Class2);
  };
  return _wrapNativeSuper3(Class);
}
function _construct3(Parent, args, Class) {
  if (_isNativeReflectConstruct3()) {
    _construct3 = Reflect.construct.bind();
  } else {
    _construct3 = function _construct5(Parent2, args2, Class2) {
      var a = [null];
      a.push.apply(a, args2);
      var Constructor = Function.bind.apply(Parent2, a);
      var instance = new Constructor();
      if (Class2) _setPrototypeOf3(instance, Class2.prototype);
      return instance;
    };
  }
  return _construct3.apply(null, arguments);
}
function _isNativeReflectConstruct3() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _isNativeFunction3(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf3(o, p) {
  _setPrototypeOf3 = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf6(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf3(o, p);
}
function _getPrototypeOf3(o) {
  _getPrototypeOf3 = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf6(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf3(o);
}
var MESSAGES = {
  XLS_FILE_NOT_SUPPORTED: "You passed a legacy `.xls` file. Only `.xlsx` files are supported",
  FILE_NOT_SUPPORTED: "Doesn't look like an `.xlsx` file",
  INVALID_ZIP: "Couldn't unzip `.xlsx` file contents",
  NO_DATA: "No data"
};
var InvalidInputError = /* @__PURE__ */ (function(_Error) {
  _inherits3(InvalidInputError2, _Error);
  var _super = _createSuper3(InvalidInputError2);
  function InvalidInputError2(code, cause) {
    var _this;
    _classCallCheck3(this, InvalidInputError2);
    _this = _super.call(this, MESSAGES[code] || code);
    _this.code = code;
    _this.name = "InvalidInputError";
    _this.cause = cause;
    return _this;
  }
  return _createClass3(InvalidInputError2);
})(/* @__PURE__ */ _wrapNativeSuper3(Error));

// node_modules/read-excel-file/modules/export/convertInputToNodeStream.js
import fs2 from "node:fs";
import { Blob } from "node:buffer";
import Stream, { Readable } from "node:stream";
function convertInputToNodeStream(input) {
  return input instanceof Stream ? input : input instanceof Buffer ? createReadableStreamFromBuffer(input) : input instanceof Blob ? createReadableStreamFromBlob(input) : fs2.createReadStream(input);
}
function createReadableStreamFromBuffer(buffer) {
  return Readable.from(buffer);
}
function createReadableStreamFromBlob(blob) {
  return Readable.fromWeb(blob.stream());
}

// node_modules/read-excel-file/modules/export/filterZipArchiveEntry.js
function filterZipArchiveEntry(_ref) {
  var path = _ref.path;
  return path.endsWith(".xml") || path.endsWith(".xml.rels");
}

// node_modules/read-excel-file/modules/xlsx/file/InputValidationStream.js
import { Transform as Transform4 } from "node:stream";

// node_modules/read-excel-file/modules/xlsx/file/createFileTypeDetector.js
var ZIP_FILE_SIGNATURE = [80, 75];
var XLS_FILE_SIGNATURE = [208, 207, 17, 224];
var FILE_TYPE_SIGNATURES = [ZIP_FILE_SIGNATURE, XLS_FILE_SIGNATURE];
var XLSX_FILE_TYPE = FILE_TYPE_SIGNATURES.indexOf(ZIP_FILE_SIGNATURE);
var XLS_FILE_TYPE = FILE_TYPE_SIGNATURES.indexOf(XLS_FILE_SIGNATURE);
function createFileTypeDetector() {
  var type;
  var possibleTypes = indexesOf(FILE_TYPE_SIGNATURES);
  var i = 0;
  return function(_byte) {
    if (isNaN(type)) {
      var t;
      possibleTypes = possibleTypes.filter(function(typeIndex) {
        if (_byte === FILE_TYPE_SIGNATURES[typeIndex][i]) {
          if (FILE_TYPE_SIGNATURES[typeIndex].length === i + 1) {
            t = typeIndex;
          }
          return true;
        }
      });
      if (possibleTypes.length === 1) {
        type = t;
      } else if (possibleTypes.length === 0) {
        type = -1;
      }
    }
    i++;
    return type;
  };
}
function indexesOf(array) {
  var indexes = [];
  var i = 0;
  while (i < array.length) {
    indexes.push(i);
    i++;
  }
  return indexes;
}

// node_modules/read-excel-file/modules/xlsx/file/validateLeadingBytes.js
function validateByte(_byte2, fileTypeDetector) {
  var fileType = fileTypeDetector(_byte2);
  if (fileType !== void 0) {
    if (fileType === XLS_FILE_TYPE) {
      throw new InvalidInputError("XLS_FILE_NOT_SUPPORTED");
    }
    if (fileType < 0) {
      throw new InvalidInputError("FILE_NOT_SUPPORTED");
    }
    return true;
  }
}
function noFileTypeCouldBeDetermined(byteCount) {
  throw new InvalidInputError(byteCount === 0 ? "NO_DATA" : "FILE_NOT_SUPPORTED");
}

// node_modules/read-excel-file/modules/xlsx/file/InputValidationStream.js
function _typeof5(o) {
  "@babel/helpers - typeof";
  return _typeof5 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof5(o);
}
function _createForOfIteratorHelperLoose2(o, allowArrayLike) {
  var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
  if (it) return (it = it.call(o)).next.bind(it);
  if (Array.isArray(o) || (it = _unsupportedIterableToArray2(o)) || allowArrayLike && o && typeof o.length === "number") {
    if (it) o = it;
    var i = 0;
    return function() {
      if (i >= o.length) return { done: true };
      return { done: false, value: o[i++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray2(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray2(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray2(o, minLen);
}
function _arrayLikeToArray2(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
  return arr2;
}
function _classCallCheck4(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _defineProperties4(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, _toPropertyKey4(descriptor.key), descriptor);
  }
}
function _createClass4(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties4(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties4(Constructor, staticProps);
  Object.defineProperty(Constructor, "prototype", { writable: false });
  return Constructor;
}
function _toPropertyKey4(arg) {
  var key = _toPrimitive4(arg, "string");
  return _typeof5(key) === "symbol" ? key : String(key);
}
function _toPrimitive4(input, hint) {
  if (_typeof5(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof5(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _inherits4(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  Object.defineProperty(subClass, "prototype", { writable: false });
  if (superClass) _setPrototypeOf4(subClass, superClass);
}
function _setPrototypeOf4(o, p) {
  _setPrototypeOf4 = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf6(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf4(o, p);
}
function _createSuper4(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct4();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf4(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf4(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn4(this, result);
  };
}
function _possibleConstructorReturn4(self, call) {
  if (call && (_typeof5(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized4(self);
}
function _assertThisInitialized4(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _isNativeReflectConstruct4() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _getPrototypeOf4(o) {
  _getPrototypeOf4 = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf6(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf4(o);
}
var InputValidationStream = /* @__PURE__ */ (function(_Transform) {
  _inherits4(InputValidationStream2, _Transform);
  var _super = _createSuper4(InputValidationStream2);
  function InputValidationStream2() {
    var _this;
    _classCallCheck4(this, InputValidationStream2);
    _this = _super.call(this);
    _this.d = createFileTypeDetector();
    _this.i = 0;
    _this.chunks = [];
    return _this;
  }
  _createClass4(InputValidationStream2, [{
    key: "_transform",
    value: function _transform(chunk, encoding, callback) {
      if (this.d) {
        this.chunks.push(chunk);
        for (var _iterator = _createForOfIteratorHelperLoose2(chunk), _step; !(_step = _iterator()).done; ) {
          var _byte = _step.value;
          try {
            if (validateByte(_byte, this.d)) {
              this.d = void 0;
              chunk = Buffer.concat(this.chunks);
              this.chunks = void 0;
              break;
            }
          } catch (error) {
            return callback(error);
          }
          this.i++;
        }
        if (this.d) {
          return callback();
        }
      }
      this.push(chunk);
      callback();
    }
    // `_flush()` is called when there will be no more input, before the "end" event is emitted.
  }, {
    key: "_flush",
    value: function _flush(callback) {
      if (this.d) {
        try {
          noFileTypeCouldBeDetermined(this.i);
        } catch (error) {
          return callback(error);
        }
      }
      callback();
    }
  }]);
  return InputValidationStream2;
})(Transform4);

// node_modules/read-excel-file/modules/utility/checkpoint.js
var latestCheckpointTimestamp;
function checkpoint(name) {
  var now = Date.now();
  var shouldOutputLog = typeof global !== "undefined" ? Boolean(global.READ_EXCEL_FILE_CHECKPOINTS) : typeof window !== "undefined" ? Boolean(window.READ_EXCEL_FILE_CHECKPOINTS) : false;
  if (shouldOutputLog) {
    if (latestCheckpointTimestamp) {
      console.log("  -", now - latestCheckpointTimestamp, "ms");
    }
    console.log("*", name);
  }
  latestCheckpointTimestamp = now;
}
function resetCheckpoint() {
  latestCheckpointTimestamp = void 0;
}

// node_modules/read-excel-file/modules/export/unpackXlsxFileNode.js
function unpackXlsxFile(input) {
  resetCheckpoint();
  checkpoint("unpack files");
  var stream2 = convertInputToNodeStream(input);
  return new Promise(function(resolve4, reject) {
    var streamWithInputValidation = stream2.on("error", reject).pipe(new InputValidationStream());
    unzipFromStream(streamWithInputValidation, {
      filter: filterZipArchiveEntry
    }).then(resolve4, function(error) {
      if (error instanceof UnzipError) {
        reject(new InvalidInputError("INVALID_ZIP", error.cause));
      } else {
        reject(error);
      }
    });
  });
}

// node_modules/read-excel-file/modules/xlsx/unescapeXlsxString.js
function unescapeXlsxString(string) {
  if (string.indexOf("_x") < 0) {
    return string;
  }
  return string.replace(/_x([0-9A-Fa-f]{4})_/g, function(_, hex) {
    return String.fromCharCode(parseInt(hex, 16));
  });
}

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js
function parseSpreadsheetInfo(content, parseXml2) {
  var state = createInitialState();
  return parseXml2(content, state, onOpenTag, null, null).then(function() {
    return getResultFromState(state);
  });
  function createInitialState() {
    return {
      workbookPr: void 0,
      sheets: []
    };
  }
  function getResultFromState(state2) {
    return {
      epoch1904: state2.workbookPr ? state2.workbookPr.epoch1904 : false,
      sheets: state2.sheets
    };
  }
  function onOpenTag(tagName, attributes, state2) {
    if (tagName === "workbookPr") {
      if (!state2.workbookPr) {
        state2.workbookPr = {
          epoch1904: attributes.date1904 === "1"
        };
      }
    } else if (tagName === "sheet") {
      if (attributes.name) {
        state2.sheets.push({
          // `sheetId` attribute value is an arbitrary, `1`-based unique positive integer
          // assigned to a worksheet, typically starting at `1` for the first sheet.
          //  Deleting and adding new sheets might cause the sheetId values to become non-sequential.
          // For example, `sheetId`s could be `1`, `2`, `4`, if sheet `3` was deleted.
          id: Number(attributes.sheetId),
          // A sheet name could potentially include _xHHHH_ escaped characters.
          name: unescapeXlsxString(attributes.name),
          relationId: attributes.id
        });
      }
    }
  }
}

// node_modules/read-excel-file/modules/xlsx/parseFilePaths.js
function parseFilePaths(content, parseXml2) {
  var RELATIONSHIPS_BASE_URL_TRANSITIONAL_STANDARD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  var RELATIONSHIPS_BASE_URL_STRICT_STANDARD = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  var state = createInitialState();
  return parseXml2(content, state, onOpenTag, null, null).then(function() {
    return getResultFromState(state);
  });
  function createInitialState() {
    return {
      sheets: {},
      sharedStrings: void 0,
      styles: void 0
    };
  }
  function getResultFromState(state2) {
    return state2;
  }
  function onOpenTag(tagName, attributes, state2) {
    if (tagName === "Relationship") {
      addFilePathForRelation(state2, attributes.Id, attributes.Type, attributes.Target);
    }
  }
  function addFilePathForRelation(state2, id, type, target) {
    switch (type) {
      case RELATIONSHIPS_BASE_URL_TRANSITIONAL_STANDARD + "styles":
      case RELATIONSHIPS_BASE_URL_STRICT_STANDARD + "styles":
        state2.styles = getFilePathFromRelationTarget(target);
        break;
      case RELATIONSHIPS_BASE_URL_TRANSITIONAL_STANDARD + "sharedStrings":
      case RELATIONSHIPS_BASE_URL_STRICT_STANDARD + "sharedStrings":
        state2.sharedStrings = getFilePathFromRelationTarget(target);
        break;
      case RELATIONSHIPS_BASE_URL_TRANSITIONAL_STANDARD + "worksheet":
      case RELATIONSHIPS_BASE_URL_STRICT_STANDARD + "worksheet":
        state2.sheets[id] = getFilePathFromRelationTarget(target);
        break;
    }
  }
  function getFilePathFromRelationTarget(path) {
    if (path[0] === "/") {
      return path.slice("/".length);
    }
    return "xl/" + path;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseStyles.js
function _typeof6(o) {
  "@babel/helpers - typeof";
  return _typeof6 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof6(o);
}
var _excluded = ["xfId"];
function ownKeys(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
      _defineProperty(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty(obj, key, value) {
  key = _toPropertyKey5(key);
  if (key in obj) {
    Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    obj[key] = value;
  }
  return obj;
}
function _toPropertyKey5(arg) {
  var key = _toPrimitive5(arg, "string");
  return _typeof6(key) === "symbol" ? key : String(key);
}
function _toPrimitive5(input, hint) {
  if (_typeof6(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof6(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _objectWithoutProperties(source, excluded) {
  if (source == null) return {};
  var target = _objectWithoutPropertiesLoose(source, excluded);
  var key, i;
  if (Object.getOwnPropertySymbols) {
    var sourceSymbolKeys = Object.getOwnPropertySymbols(source);
    for (i = 0; i < sourceSymbolKeys.length; i++) {
      key = sourceSymbolKeys[i];
      if (excluded.indexOf(key) >= 0) continue;
      if (!Object.prototype.propertyIsEnumerable.call(source, key)) continue;
      target[key] = source[key];
    }
  }
  return target;
}
function _objectWithoutPropertiesLoose(source, excluded) {
  if (source == null) return {};
  var target = {};
  var sourceKeys = Object.keys(source);
  var key, i;
  for (i = 0; i < sourceKeys.length; i++) {
    key = sourceKeys[i];
    if (excluded.indexOf(key) >= 0) continue;
    target[key] = source[key];
  }
  return target;
}
function parseStyles(content, parseXml2) {
  var state = createInitialState();
  return parseXml2(content, state, onOpenTag, onCloseTag, null).then(function() {
    return getResultFromState(state);
  });
  function createInitialState() {
    return {
      numberFormats: [],
      baseStyles: [],
      // The first `164` elements of the `styles` array are going to be `undefined`
      // because those represent the built-in "default" styles in `.xlsx` specification.
      // These "default" styles have IDs from `0` to `163`, i.e. according to their index.
      styles: [],
      cellStyleXfs: false,
      cellXfs: false
    };
  }
  function getResultFromState(state2) {
    return state2.styles.map(function(style) {
      if (style.xfId) {
        var xfId = style.xfId, styleProperties = _objectWithoutProperties(style, _excluded);
        return _objectSpread(_objectSpread({}, state2.baseStyles[xfId]), styleProperties);
      } else {
        return style;
      }
    });
  }
  function onOpenTag(tagName, attributes, state2) {
    if (tagName === "numFmt") {
      var numFmtId = Number(attributes.numFmtId);
      var numberFormat = {
        id: numFmtId
      };
      if (numFmtId >= 100) {
        numberFormat.template = attributes.formatCode;
      }
      state2.numberFormats[numFmtId] = numberFormat;
    } else if (tagName === "cellStyleXfs") {
      state2.cellStyleXfs = true;
    } else if (tagName === "cellXfs") {
      state2.cellXfs = true;
    } else if (tagName === "xf") {
      if (state2.cellStyleXfs) {
        state2.baseStyles.push(parseCellStyle(attributes));
      } else if (state2.cellXfs) {
        var style = parseCellStyle(attributes, state2.numberFormats);
        if (attributes.xfId) {
          style.xfId = Number(attributes.xfId);
        }
        state2.styles.push(style);
      }
    }
  }
  function onCloseTag(tagName, state2) {
    if (tagName === "cellStyleXfs") {
      state2.cellStyleXfs = false;
    } else if (tagName === "cellXfs") {
      state2.cellXfs = false;
    }
  }
  function parseCellStyle(attributes, numberFormats) {
    var style = {};
    if (attributes.numFmtId) {
      var numFmtId = Number(attributes.numFmtId);
      if (numberFormats && numberFormats[numFmtId]) {
        style.numberFormat = numberFormats[numFmtId];
      } else {
        style.numberFormat = {
          id: numFmtId
        };
      }
    }
    return style;
  }
}

// node_modules/read-excel-file/modules/xlsx/parseSharedStrings.js
function parseSharedStrings(content, parseXml2) {
  var state = createInitialState();
  return parseXml2(content, state, onOpenTag, onCloseTag, onText).then(function() {
    return getResultFromState(state);
  });
  function createInitialState() {
    return {
      si: void 0,
      strings: []
    };
  }
  function getResultFromState(state2) {
    return state2.strings;
  }
  function onOpenTag(tagName, attributes, state2) {
    if (tagName === "si") {
      state2.si = createInitialStateInSharedString();
    } else if (state2.si) {
      onOpenTagInSharedString(tagName, attributes, state2.si);
    }
  }
  function onCloseTag(tagName, state2) {
    if (tagName === "si") {
      state2.strings.push(unescapeXlsxString(state2.si.string));
      state2.si = void 0;
    } else if (state2.si) {
      onCloseTagInSharedString(tagName, state2.si);
    }
  }
  function onText(text, state2) {
    if (state2.si) {
      onTextInSharedString(text, state2.si);
    }
  }
  function createInitialStateInSharedString() {
    return {
      t: false,
      r: false,
      rPh: false,
      string: ""
    };
  }
  function onOpenTagInSharedString(tagName, attributes, state2) {
    if (tagName === "t") {
      state2.t = true;
    } else if (tagName === "r") {
      state2.r = true;
    } else if (tagName === "rPh") {
      state2.rPh = true;
    }
  }
  function onCloseTagInSharedString(tagName, state2) {
    if (tagName === "t") {
      state2.t = false;
    } else if (tagName === "r") {
      state2.r = false;
    } else if (tagName === "rPh") {
      state2.rPh = false;
    }
  }
  function onTextInSharedString(text, state2) {
    if (state2.rPh) {
    } else if (state2.t) {
      if (state2.r) {
        state2.string += text;
      } else {
        state2.string = text;
      }
    }
  }
}

// node_modules/read-excel-file/modules/xlsx/parseExcelTimestamp.js
function parseExcelTimestamp(excelSerialDate, epoch1904) {
  var NUMBER_OF_LEAP_YEARS_BETWEEN_1900_AND_1970 = 17;
  var JANUARY_0TH_1900_DAY = 1;
  var ERRONEOUS_FEBRUARY_29_1990_DAY = 1;
  var DAY = 24 * 60 * 60 * 1e3;
  var DAYS_IN_YEAR = 365;
  if (epoch1904) {
    excelSerialDate += (1904 - 1900) * DAYS_IN_YEAR + JANUARY_0TH_1900_DAY + ERRONEOUS_FEBRUARY_29_1990_DAY;
  }
  var daysBeforeUnixEpoch = JANUARY_0TH_1900_DAY + ERRONEOUS_FEBRUARY_29_1990_DAY + (1970 - 1900) * DAYS_IN_YEAR + NUMBER_OF_LEAP_YEARS_BETWEEN_1900_AND_1970;
  return Math.floor((excelSerialDate - daysBeforeUnixEpoch) * DAY);
}

// node_modules/read-excel-file/modules/xlsx/isDateFormat.js
var DATE_FORMAT_POSTFIX_THAT_ALLOWS_ANY_ARBITRARY_TEXT_INPUT = /;@$/;
var DATE_FORMAT_TOKEN_SPLITTER_REG_EXP = /[^a-z0#\?%]+/;
function isDateFormat(formatId, template, dateFormatDetectionCache) {
  var cachedResult = dateFormatDetectionCache[formatId];
  if (cachedResult === void 0) {
    return dateFormatDetectionCache[formatId] = isDateFormatTemplate(template);
  }
  return cachedResult;
}
function isDateFormatTemplate(template) {
  template = template.toLowerCase();
  template = template.replace(DATE_FORMAT_POSTFIX_THAT_ALLOWS_ANY_ARBITRARY_TEXT_INPUT, "");
  template = template.replace(/\\./g, " ");
  var templates = template.split(";");
  return templates.some(isDateFormatSubTemplate);
  function isDateFormatSubTemplate(template2) {
    template2 = template2.replace(/"[^"]*"/g, " ");
    template2 = template2.replace(/(\[?[smhd]{1,2}\]?)[\.\,]00?0?/g, "$1");
    template2 = template2.replace(/\[([smhd]{1,2})\]/g, "$1");
    template2 = template2.replace(/\[[^\]]*\]/g, "");
    var tokens = template2.split(DATE_FORMAT_TOKEN_SPLITTER_REG_EXP).filter(function(_) {
      return _;
    });
    return tokens.length === 0 ? false : tokens.every(function(token) {
      return DATE_FORMAT_TEMPLATE_TOKENS.indexOf(token) >= 0;
    });
  }
}
var DATE_FORMAT_TEMPLATE_TOKENS = [
  // Seconds.
  "s",
  // Seconds (min two digits). Example: "05".
  "ss",
  // Minutes. Could also means months, depending on the context. Example: "5".
  "m",
  // Minutes (min two digits). Could also means months, depending on the context. Example: "05".
  "mm",
  // Hours. Example: "1".
  "h",
  // Hours (min two digits). Example: "01".
  "hh",
  // "am" part of "am/pm" or "AM/PM".
  "am",
  // "pm" part of "am/pm" or "AM/PM".
  "pm",
  // "a" part of "a/p" or "A/P".
  "a",
  // "p" part of "a/p" or "A/P".
  "p",
  // Day. Example: "1"
  "d",
  // Day (min two digits). Example: "01"
  "dd",
  // Short, three-letter abbreviation for the day of the week. Example: "Mon"
  "ddd",
  // Full name of the day of the week. Example: "Monday"
  "dddd",
  // Abbreviated weekday name. Example: "Mon", "Tue"
  "aaa",
  // Full weekday name. Example: "Monday", "Tuesday"
  "aaaa",
  // First letter of the weekday name. Example: "M", "T"
  "aaaaa",
  // Month (numeric). Could also mean minutes, depending on the context. Example: "1".
  "m",
  // Month (numeric, min two digits). Could also mean minutes, depending on the context. Example: "01".
  "mm",
  // Month (shortened month name). Example: "Jan".
  "mmm",
  // Month (full month name). Example: "January".
  "mmmm",
  // Month (first letter). Example: "J".
  "mmmmm",
  // Excel typically treats a single `y` the same as `yy` in custom formatting,
  // though standard practice is using `yy` or `yyyy`.
  "y",
  // Two-digit year, with a leading zero if needed. Example: "01".
  "yy",
  // Full year. Example: "2001".
  "yyyy",
  //
  // `e` or `ee` token stands for "era year" and represents an era-based year,
  // primarily supporting Japanese, Taiwanese, or Minguo/Buddhist calendar systems.
  // An example of an "era year" would be Heisei or Reiwa year numbers,
  // or Buddhist Era years which are Gregorian years plus 543.
  //
  // * `e` outputs the era year as a 4-digit (or unpadded) number.
  //   For example, `2026` or `115` depending on the active regional era.
  //   In standard Western/Gregorian locales, Excel often falls back to treating `e`
  //   similarly to a regular year layout.
  //
  // * `ee` outputs a 2-digit padded era year. For example, `26` or `15`.
  //
  // * `eeee` — While `yyyy` is the standard token for a 4-digit year,
  //   `eeee` is historically used for specialized international calendar eras
  //   (like the Japanese or Taiwanese imperial eras). However, in standard
  //   Western/Gregorian system locales, Excel treats `eeee` exactly like `yyyy`.
  "e",
  "ee",
  "eeee"
];

// node_modules/read-excel-file/modules/xlsx/isDateFormatStyle.js
function isDateFormatStyle(style, defaultDateFormat, shouldGuessDateFormatFromNumberFormatTemplate, dateFormatDetectionCache) {
  if (!style.numberFormat) {
    return false;
  }
  if (
    // Whether it's a "number format" that's conventionally used for storing date timestamps.
    BUILT_IN_DATE_FORMAT_IDS.indexOf(style.numberFormat.id) >= 0 || // Whether it's a "number format" that uses a "formatting template"
    // that the developer is certain is a date formatting template.
    defaultDateFormat && style.numberFormat.template === defaultDateFormat || // Whether the "smart formatting template" feature is not disabled
    // and it has detected that it's a date formatting template by looking at it.
    shouldGuessDateFormatFromNumberFormatTemplate && style.numberFormat.template && isDateFormat(style.numberFormat.id, style.numberFormat.template, dateFormatDetectionCache)
  ) {
    return true;
  }
  return false;
}
var LOCALE_INDEPENDENT_BUILT_IN_DATE_FORMAT_IDS = [
  14,
  // mm-dd-yy
  15,
  // d-mmm-yy
  16,
  // d-mmm
  17,
  // mmm-yy
  18,
  // h:mm AM/PM
  19,
  // h:mm:ss AM/PM
  20,
  // h:mm
  21,
  // h:mm:ss
  22,
  // m/d/yy h:mm
  45,
  // mm:ss
  46,
  // [h]:mm:ss
  47
  // mmss.0
];
var MAINLAND_CHINESE_OR_TAIWANESE_LOCALE_BUILT_IN_DATE_FORMAT_IDS = [
  27,
  // [$-404]e/m/d OR yyyy"年"m"月"
  28,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  29,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  30,
  // m/d/yy OR m-d-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"年"m"月"d"日"
  32,
  // hh"時"mm"分" OR h"时"mm"分"
  33,
  // hh"時"mm"分"ss"秒" OR h"时"mm"分"ss"秒"
  34,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  35,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  36,
  // [$-404]e/m/d OR yyyy"年"m"月"
  50,
  // [$-404]e/m/d OR yyyy"年"m"月"
  51,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  52,
  // 上午/下午hh"時"mm"分" OR yyyy"年"m"月"
  53,
  // 上午/下午hh"時"mm"分"ss"秒" OR m"月"d"日"
  54,
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
  55,
  // 上午/下午hh"時"mm"分" OR 上午/下午h"时"mm"分"
  56,
  // 上午/下午hh"時"mm"分"ss"秒" OR 上午/下午h"时"mm"分"ss"秒"
  57,
  // [$-404]e/m/d OR yyyy"年"m"月"
  58
  // [$-404]e"年"m"月"d"日" OR m"月"d"日"
];
var JAPANESE_OR_KOREAN_LOCALE_BUILT_IN_DATE_FORMAT_IDS = [
  27,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  28,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  29,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  30,
  // m/d/yy OR mm-dd-yy
  31,
  // yyyy"年"m"月"d"日" OR yyyy"년" mm"월" dd"일"
  32,
  // h"時"mm"分" OR h"시" mm"분"
  33,
  // h"時"mm"分"ss"秒" OR h"시" mm"분" ss"초"
  34,
  // yyyy"年"m"月" OR yyyy-mm-dd
  35,
  // m"月"d"日" OR yyyy-mm-dd
  36,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  50,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  51,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  52,
  // yyyy"年"m"月" OR yyyy-mm-dd
  53,
  // m"月"d"日" OR yyyy-mm-dd
  54,
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
  55,
  // yyyy"年"m"月" OR yyyy-mm-dd
  56,
  // m"月"d"日" OR yyyy-mm-dd
  57,
  // [$-411]ge.m.d OR yyyy"年" mm"月" dd"日"
  58
  // [$-411]ggge"年"m"月"d"日" OR mm-dd
];
var THAI_LOCALE_BUILT_IN_DATE_FORMAT_IDS = [
  71,
  // ว/ด/ปปปป
  72,
  // ว-ดดด-ปป
  73,
  // ว-ดดด
  74,
  // ดดด-ปป
  75,
  // ช:นน
  76,
  // ช:นน:ทท
  77,
  // ว/ด/ปปปป ช:นน
  78,
  // นน:ทท
  79,
  // [ช]:นน:ทท
  80,
  // นน:ทท.0
  81
  // d/m/bb
];
var BUILT_IN_DATE_FORMAT_IDS = LOCALE_INDEPENDENT_BUILT_IN_DATE_FORMAT_IDS.concat(
  // Add Mainland Chinese or Taiwanese date format IDs that haven't already been added.
  MAINLAND_CHINESE_OR_TAIWANESE_LOCALE_BUILT_IN_DATE_FORMAT_IDS
).concat(
  // Add Japanese or Korean date format IDs that haven't already been added.
  JAPANESE_OR_KOREAN_LOCALE_BUILT_IN_DATE_FORMAT_IDS.filter(function(numberFormatId) {
    return MAINLAND_CHINESE_OR_TAIWANESE_LOCALE_BUILT_IN_DATE_FORMAT_IDS.indexOf(numberFormatId) < 0;
  })
).concat(
  // Add Thai date format IDs that haven't already been added.
  THAI_LOCALE_BUILT_IN_DATE_FORMAT_IDS.filter(function(numberFormatId) {
    return MAINLAND_CHINESE_OR_TAIWANESE_LOCALE_BUILT_IN_DATE_FORMAT_IDS.indexOf(numberFormatId) < 0;
  }).filter(function(numberFormatId) {
    return JAPANESE_OR_KOREAN_LOCALE_BUILT_IN_DATE_FORMAT_IDS.indexOf(numberFormatId) < 0;
  })
);

// node_modules/read-excel-file/modules/xlsx/parseCell.js
function _slicedToArray(arr, i) {
  return _arrayWithHoles(arr) || _iterableToArrayLimit(arr, i) || _unsupportedIterableToArray3(arr, i) || _nonIterableRest();
}
function _nonIterableRest() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray3(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray3(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray3(o, minLen);
}
function _arrayLikeToArray3(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
  return arr2;
}
function _iterableToArrayLimit(r, l) {
  var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (null != t) {
    var e, n, i, u, a = [], f = true, o = false;
    try {
      if (i = (t = t.call(r)).next, 0 === l) {
        if (Object(t) !== t) return;
        f = false;
      } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
    } catch (r2) {
      o = true, n = r2;
    } finally {
      try {
        if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
      } finally {
        if (o) throw n;
      }
    }
    return a;
  }
}
function _arrayWithHoles(arr) {
  if (Array.isArray(arr)) return arr;
}
var EMPTY_CELL_VALUE = null;
var EMPTY_CELL = [null, EMPTY_CELL_VALUE];
function parseCell(t, s, v, inlineString, _ref) {
  var _ref2 = _slicedToArray(_ref, 7), sharedStrings = _ref2[0], styles = _ref2[1], epoch1904 = _ref2[2], dateFormatDetectionCache = _ref2[3], defaultDateFormat = _ref2[4], dateTemplateParser = _ref2[5], parseNumberCustom = _ref2[6];
  switch (t || "n") {
    // `t="str"` means that the cell value is calculated using a formula.
    // The formula is defined as the text of a child `<f/>` element.
    //
    // It could optionally include a `<v/>` element whose text is the cached result
    // of the calculation from the last time the file was saved in a spreadsheet editor application.
    //
    // An optional `<v/>` element holds a pre-computed result of the formula defined by `<f/>`.
    //
    // Example:
    //
    // <c r="B3" t="str">
    // 	<f>CONCATENATE(C1,D1)</f>
    // 	<v>C1ValueD1Value</v>
    // </c>
    //
    // Here's a guide on formulas in XLSX files:
    // https://github.com/MiniMax-AI/skills/blob/main/skills/minimax-xlsx/references/validate.md
    //
    case "str":
      if (v === void 0) {
        return "VALUE_MISSING";
      }
      if (!v) {
        return EMPTY_CELL;
      }
      return ["s", v];
    // `t="inlineStr"` means that `<is/>` holds the string value.
    //
    // Inside a `<c t="inlineStr"/>`, the specification requires there to exist an `<is/>` element,
    // and within that `<is/>` element it requires to exist a `<t/>` element.
    //
    // Example:
    //
    // <c r="A1" s="1" t="inlineStr">
    //   <is>
    //     <t>
    //       Test 123
    //     </t>
    //   </is>
    // </c>
    //
    case "inlineStr":
      if (inlineString === void 0) {
        return "VALUE_MISSING";
      }
      return ["s", inlineString];
    // `type="s"` means that the string value is stored in the Shared Strings Table.
    // This way it attempts to compress the `.xlsx` file by reusing all string values
    // in case they repeat throughout the spreadsheet.
    //
    // This optimization can't be used when writing an `.xlsx` file in a "streaming"
    // fashion, i.e. when the entire spreadsheet data is not known in adavance
    // at the start of writing the file.
    // But it can be used in all other situations. And hence, it is used.
    // So this is the most common cell type, actually.
    //
    // Example:
    //
    // <c r="A3" t="s">
    //   <v>3</v>
    // </c>
    //
    case "s":
      if (!v) {
        return "VALUE_MISSING";
      }
      var sharedStringIndex = Number(v);
      if (isNaN(sharedStringIndex) || sharedStrings[sharedStringIndex] === void 0) {
        return "VALUE_INVALID";
      }
      return ["s", sharedStrings[sharedStringIndex]];
    // Boolean (TRUE/FALSE) values are stored as either "1" or "0" in cells of type "b".
    //
    // Example:
    //
    // <c r="A1" t="b">
    //   <v>1</v>
    // </c>
    //
    case "b":
      if (!v) {
        return "VALUE_MISSING";
      }
      if (v === "1") {
        return ["b", true];
      }
      if (v === "0") {
        return ["b", false];
      }
      return "VALUE_INVALID";
    // If cell type is "e", the `<v/>` element's text is an error code string (required).
    //
    // Example:
    //
    // <c r="A1" t="e">
    //   <f>1/0</f>
    //   <v>#DIV/0!</v>
    // </c>
    //
    case "e":
      if (!v) {
        return "VALUE_MISSING";
      }
      return ["e", v];
    // XLSX supports date cells of type "d", though it seems like it (almost?) never
    // uses type "d" for storing dates, preferring type "n" and numeric timestamp instead.
    // The value of a "d" cell is supposedly a string in "ISO 8601" format.
    // I haven't seen an `.xlsx` file having such cells.
    //
    // Example:
    //
    // <c r="A1" s="1" t="d">
    //   <v>
    //     2021-06-10T00:47:45.700Z
    //   </v>
    // </c>
    //
    case "d":
      if (!v) {
        return EMPTY_CELL;
      }
      var parsedDate = new Date(v);
      if (isNaN(parsedDate.valueOf())) {
        return "VALUE_INVALID";
      }
      return ["d", parsedDate.getTime()];
    // type "n" is used for numeric cells.
    //
    // An optional `s` attribute defines how this number should be formatted — 
    // it should be a zero-based index of the style (XF record) in `styles.xml`.
    //
    // Example:
    //
    // <c r="A1" s="1" t="n">
    //   <v>123.45</v>
    // </c>
    //
    case "n":
      if (!v) {
        return EMPTY_CELL;
      }
      if (s) {
        var styleId = Number(s);
        if (isNaN(styleId) || styles[styleId] === void 0) {
          return "FORMAT_INVALID";
        }
        if (isDateFormatStyle(styles[styleId], defaultDateFormat, dateTemplateParser, dateFormatDetectionCache)) {
          var timestamp = Number(v);
          if (isNaN(timestamp)) {
            return "VALUE_INVALID";
          }
          return ["d", parseExcelTimestamp(timestamp, epoch1904)];
        }
      }
      if (parseNumberCustom) {
        return ["n", v];
      }
      var number = Number(v);
      if (isNaN(number)) {
        return "VALUE_INVALID";
      }
      return ["n", number];
    default:
      return "TYPE_INVALID";
  }
}

// node_modules/read-excel-file/modules/xlsx/parseCellAddress.js
function parseCellAddress(cellAddress) {
  var columnNumber = 0;
  var i = 0;
  while (i < cellAddress.length) {
    var charCode = cellAddress.charCodeAt(i);
    if (charCode >= 48 && charCode <= 57) {
      var rowNumber = Number(cellAddress.slice(i));
      if (isNaN(rowNumber)) {
        invalidCellAddress(cellAddress);
      }
      return [
        // Row number (starting at `1`).
        rowNumber,
        // Column number (starting at `1`).
        columnNumber
      ];
    }
    columnNumber *= 26;
    columnNumber += cellAddress.charCodeAt(i) - 64;
    i++;
  }
  invalidCellAddress(cellAddress);
}
function invalidCellAddress(cellAddress) {
  throw new Error('<c r="'.concat(cellAddress, '">'));
}

// node_modules/read-excel-file/modules/xlsx/parseSheet.js
function _slicedToArray2(arr, i) {
  return _arrayWithHoles2(arr) || _iterableToArrayLimit2(arr, i) || _unsupportedIterableToArray4(arr, i) || _nonIterableRest2();
}
function _nonIterableRest2() {
  throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _iterableToArrayLimit2(r, l) {
  var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
  if (null != t) {
    var e, n, i, u, a = [], f = true, o = false;
    try {
      if (i = (t = t.call(r)).next, 0 === l) {
        if (Object(t) !== t) return;
        f = false;
      } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
    } catch (r2) {
      o = true, n = r2;
    } finally {
      try {
        if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
      } finally {
        if (o) throw n;
      }
    }
    return a;
  }
}
function _arrayWithHoles2(arr) {
  if (Array.isArray(arr)) return arr;
}
function _createForOfIteratorHelperLoose3(o, allowArrayLike) {
  var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
  if (it) return (it = it.call(o)).next.bind(it);
  if (Array.isArray(o) || (it = _unsupportedIterableToArray4(o)) || allowArrayLike && o && typeof o.length === "number") {
    if (it) o = it;
    var i = 0;
    return function() {
      if (i >= o.length) return { done: true };
      return { done: false, value: o[i++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray4(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray4(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray4(o, minLen);
}
function _arrayLikeToArray4(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
  return arr2;
}
var EMPTY_CELL_VALUE2 = null;
function parseSheet(content, parseXml2, _ref) {
  var sharedStrings = _ref.sharedStrings, styles = _ref.styles, epoch1904 = _ref.epoch1904, dateFormatDetectionCache = _ref.dateFormatDetectionCache, options = _ref.options;
  var parseCellParameters = [
    sharedStrings,
    styles,
    epoch1904,
    dateFormatDetectionCache,
    options.dateFormat,
    // defaultDateFormat
    options.smartDateParser !== false,
    // dateTemplateParser
    options.parseNumber
    // parseNumberCustom
  ];
  var rows = [];
  var errors = [];
  var state = createInitialState();
  return parseXml2(content, state, onOpenTag, onCloseTag, onText, onProgress).then(function() {
    var _state$sheetData = state.sheetData, rowCount = _state$sheetData.rowCount, columnCount = _state$sheetData.columnCount, dataRowCount = _state$sheetData.dataRowCount, dataColumnCount = _state$sheetData.dataColumnCount;
    if (dataRowCount < rowCount) {
      rows = rows.slice(0, dataRowCount);
    }
    if (dataColumnCount < columnCount) {
      var i = 0;
      while (i < rows.length) {
        if (rows[i].length > dataColumnCount) {
          rows[i] = rows[i].slice(0, dataColumnCount);
        }
        i++;
      }
    }
    var startedAt = Date.now();
    for (var _iterator = _createForOfIteratorHelperLoose3(rows), _step; !(_step = _iterator()).done; ) {
      var row = _step.value;
      while (row.length < dataColumnCount) {
        row.push(EMPTY_CELL_VALUE2);
      }
    }
    return rows;
  });
  function createInitialState() {
    return {
      dimension: void 0,
      sheetData: void 0
    };
  }
  function getRowsFromState(state2) {
    return state2.sheetData.rows;
  }
  function setRowsInState(state2, rows2) {
    state2.sheetData.rowIndexShift += state2.sheetData.rows.length - rows2.length;
    state2.sheetData.rows = rows2;
  }
  function getErrorsFromState(state2) {
    return state2.sheetData.errors;
  }
  function setErrorsInState(state2, errors2) {
    state2.sheetData.errors = errors2;
  }
  var THROW_ON_FIRST_CELL_ERROR = true;
  function throwInvalidCellError(_ref2) {
    var row = _ref2.row, column = _ref2.column, error = _ref2.error;
    throw new InvalidSpreadsheetError("<c/> at row ".concat(row, ", col ").concat(column, ": ").concat(error));
  }
  function onProgress(end) {
    if (!state.sheetData) {
      return;
    }
    var rowsRead = getRowsFromState(state);
    var errorsEncountered = getErrorsFromState(state);
    if (end) {
      rows = rows.concat(rowsRead);
      errors = errors.concat(errorsEncountered);
      if (errors.length > 0) {
        throwInvalidCellError(errors[0]);
      }
    } else {
      if (rowsRead.length > 1) {
        var finalizedRows = rowsRead.slice(0, -1);
        rows = rows.concat(finalizedRows);
        errors = errors.concat(errorsEncountered);
        setRowsInState(state, rowsRead.slice(-1));
        setErrorsInState(state, []);
      }
    }
  }
  function onOpenTag(tagName, attributes, state2) {
    if (tagName === "dimension") {
      state2.dimension = parseSheetDimensionRef(attributes.ref);
    } else if (tagName === "sheetData") {
      state2.sheetData = createInitialStateInSheetData();
    } else if (state2.sheetData) {
      onOpenTagInSheetData(tagName, attributes, state2.sheetData);
    }
  }
  function onCloseTag(tagName, state2) {
    if (state2.sheetData) {
      onCloseTagInSheetData(tagName, state2.sheetData);
    }
  }
  function onText(text, state2) {
    if (state2.sheetData) {
      onTextInSheetData(text, state2.sheetData);
    }
  }
  function parseSheetDimensionRef(ref) {
    var dimensions = ref.split(":").map(parseCellAddress);
    if (dimensions.length === 1) {
      dimensions = [dimensions[0], dimensions[0]];
    }
    return dimensions;
  }
  function createInitialStateInSheetData() {
    return {
      c: void 0,
      rows: [],
      row: void 0,
      rowNumber: void 0,
      // How many rows have been removed from the start of `state.rows`
      // as part of `onProgress()` handler calls.
      rowIndexShift: 0,
      // Current position in the sheet.
      cursor: [0, 0],
      // Total row count.
      rowCount: 0,
      // Total column count.
      columnCount: 0,
      // Non-empty row count.
      dataRowCount: 0,
      // Non-empty column count.
      dataColumnCount: 0,
      // Cell with errors.
      errors: []
    };
  }
  function onOpenTagInSheetData(tagName, attributes, state2) {
    if (tagName === "row") {
      if (attributes.r) {
        state2.rowNumber = Number(attributes.r);
      }
      state2.row = [];
    } else if (tagName === "c") {
      state2.c = createInitialStateInCell();
      state2.c.attributes = attributes;
    } else if (state2.c) {
      onOpenTagInCell(tagName, attributes, state2.c);
    }
  }
  function onCloseTagInSheetData(tagName, state2) {
    if (tagName === "row") {
      if (state2.rowNumber) {
        var previousRowNumber = state2.rowIndexShift + state2.rows.length;
        if (state2.rowNumber <= previousRowNumber) {
          throw new InvalidSpreadsheetError("Out-of-place <row/> number ".concat(state2.rowNumber, " follows <row/> number ").concat(previousRowNumber));
        }
        while (state2.rowNumber > state2.rowIndexShift + state2.rows.length + 1) {
          state2.rows.push([]);
        }
      }
      state2.rows.push(state2.row);
      if (state2.row.length > 0) {
        state2.dataRowCount = state2.rowNumber;
      }
      if (state2.rowNumber > state2.rowCount) {
        state2.rowCount = state2.rowNumber;
      }
      state2.row = void 0;
      state2.rowNumber = void 0;
    } else if (tagName === "c") {
      var cell = parseCellFromXmlData(state2.c);
      if (cell.row < state2.cursor[0] || cell.row === state2.cursor[0] && cell.column <= state2.cursor[1]) {
        throw new InvalidSpreadsheetError("Out-of-place <c/> at row ".concat(cell.row, " col ").concat(cell.column, " follows <c/> at row ").concat(state2.cursor[0], " col ").concat(state2.cursor[1]));
      }
      state2.cursor[0] = cell.row;
      state2.cursor[1] = cell.column;
      if (!state2.rowNumber) {
        state2.rowNumber = cell.row;
      }
      if (cell.error) {
        if (THROW_ON_FIRST_CELL_ERROR) {
          throwInvalidCellError(cell);
        }
        state2.errors.push(cell);
      } else if (cell.value !== EMPTY_CELL_VALUE2) {
        while (cell.column > state2.row.length + 1) {
          state2.row.push(EMPTY_CELL_VALUE2);
        }
        state2.row.push(cell.value);
        if (cell.column > state2.dataColumnCount) {
          state2.dataColumnCount = cell.column;
        }
      }
      if (cell.column > state2.columnCount) {
        state2.columnCount = cell.column;
      }
      state2.c = void 0;
    } else if (state2.c) {
      onCloseTagInCell(tagName, state2.c);
    }
  }
  function onTextInSheetData(text, state2) {
    if (state2.c) {
      onTextInCell(text, state2.c);
    }
  }
  function parseCellFromXmlData(_ref3) {
    var attributes = _ref3.attributes, inlineString = _ref3.inlineString, vText = _ref3.vText;
    var _parseCellAddress = parseCellAddress(attributes.r), _parseCellAddress2 = _slicedToArray2(_parseCellAddress, 2), row = _parseCellAddress2[0], column = _parseCellAddress2[1];
    var errorOrTypeAndValue = parseCellAndTrimValue(attributes.t, attributes.s, vText, inlineString, parseCellParameters, options.trim !== false);
    if (typeof errorOrTypeAndValue === "string") {
      return {
        row,
        column,
        error: errorOrTypeAndValue
        // // Report the "raw" unparsed value of the cell for potential debugging.
        // // Also report the cell type and the format in case of a numeric value.
        // //
        // // For "inline string" cells, the value should actually be the `inlineString` argument
        // // rather than `vText` argument, but the only case when it could throw an error
        // // when parsing an "inline string" cell is `VALUE_MISSING` which means that
        // // `inlineString` argument is `undefined`, same as `vText` argument in this case,
        // // so the resulting `value` property is correct anyway.
        // //
        // value: vText,
        // type: attributes.t,
        // formatId: attributes.s
      };
    }
    return {
      row,
      column,
      value: parseCellValue(errorOrTypeAndValue[1], errorOrTypeAndValue[0])
    };
  }
  function parseCellAndTrimValue(t, s, v, inlineString, parameters, trimStrings) {
    var errorOrTypeAndValue = parseCellWithRepairAbility(t, s, v, inlineString, parameters);
    if (Array.isArray(errorOrTypeAndValue) && errorOrTypeAndValue[0] === "s") {
      if (trimStrings) {
        errorOrTypeAndValue[1] = errorOrTypeAndValue[1].trim();
      }
      if (errorOrTypeAndValue[1] === "") {
        return EMPTY_CELL;
      }
    }
    return errorOrTypeAndValue;
  }
  function parseCellWithRepairAbility(t, s, v, inlineString, parameters) {
    var errorOrTypeAndValue = parseCell(t, s, v, inlineString, parameters);
    if (errorOrTypeAndValue === "VALUE_MISSING") {
      switch (t || "n") {
        // * If the cell is defined by a formula.
        // * Or contains an inline string.
        // * Or contains a shared string.
        // * Or contains a boolean value.
        case "str":
        case "inlineStr":
        case "s":
        case "b":
          return EMPTY_CELL;
      }
    }
    if (t === "e") {
      return EMPTY_CELL;
    }
    return errorOrTypeAndValue;
  }
  function parseCellValue(value, type) {
    if (type === "n") {
      if (options.parseNumber) {
        return options.parseNumber(value);
      }
      return value;
    } else if (type === "d") {
      return new Date(value);
    } else {
      return value;
    }
  }
  function createInitialStateInCell() {
    return {
      v: false,
      is: false,
      t: false,
      r: false,
      rPh: false,
      vText: void 0,
      inlineString: void 0,
      attributes: void 0
    };
  }
  function onOpenTagInCell(tagName, attributes, state2) {
    if (tagName === "v") {
      state2.v = true;
    } else if (tagName === "is") {
      state2.is = true;
      state2.inlineString = "";
    } else if (tagName === "t") {
      state2.t = true;
    } else if (tagName === "r") {
      state2.r = true;
    } else if (tagName === "rPh") {
      state2.rPh = true;
    }
  }
  function onCloseTagInCell(tagName, state2) {
    if (tagName === "v") {
      state2.v = false;
      state2.vText || (state2.vText = "");
      if (state2.attributes.t === "str") {
        state2.vText = unescapeXlsxString(state2.vText);
      }
    } else if (tagName === "is") {
      state2.is = false;
      state2.inlineString = unescapeXlsxString(state2.inlineString);
    } else if (tagName === "t") {
      state2.t = false;
    } else if (tagName === "r") {
      state2.r = false;
    } else if (tagName === "rPh") {
      state2.rPh = false;
    }
  }
  function onTextInCell(text, state2) {
    if (state2.v) {
      state2.vText = text;
    } else if (state2.is) {
      if (state2.rPh) {
      } else if (state2.t) {
        if (state2.r) {
          state2.inlineString += text;
        } else {
          state2.inlineString = text;
        }
      }
    }
  }
  function getSheetDimensions(cells) {
    var minRow = cells.length === 0 ? 0 : 1;
    var minCol = cells.length === 0 ? 0 : 1;
    var maxRow = 0;
    var maxCol = 0;
    for (var _iterator2 = _createForOfIteratorHelperLoose3(cells), _step2; !(_step2 = _iterator2()).done; ) {
      var cell = _step2.value;
      if (maxRow < cell.row) {
        maxRow = cell.row;
      }
      if (maxCol < cell.column) {
        maxCol = cell.column;
      }
    }
    return [[minRow, minCol], [maxRow, maxCol]];
  }
}

// node_modules/read-excel-file/modules/utility/convertValuesFromUint8ArraysToStrings.js
function convertValuesFromUint8ArraysToStrings(entries) {
  checkpoint("convert files to strings");
  var convertedEntries = {};
  for (var _i = 0, _Object$keys = Object.keys(entries); _i < _Object$keys.length; _i++) {
    var key = _Object$keys[_i];
    convertedEntries[key] = strFromU82(entries[key]);
  }
  return convertedEntries;
}
function strFromU82(data) {
  if (typeof TextDecoder !== "undefined") {
    return new TextDecoder().decode(data);
  } else {
    return strFromU8(data);
  }
}

// node_modules/read-excel-file/modules/utility/isPromise.js
function _typeof7(o) {
  "@babel/helpers - typeof";
  return _typeof7 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof7(o);
}
function isPromise(anything) {
  return _typeof7(anything) === "object" && typeof anything.then === "function";
}

// node_modules/read-excel-file/modules/xlsx/SheetNotFoundError.js
function _typeof8(o) {
  "@babel/helpers - typeof";
  return _typeof8 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof8(o);
}
function _defineProperties5(target, props) {
  for (var i = 0; i < props.length; i++) {
    var descriptor = props[i];
    descriptor.enumerable = descriptor.enumerable || false;
    descriptor.configurable = true;
    if ("value" in descriptor) descriptor.writable = true;
    Object.defineProperty(target, _toPropertyKey6(descriptor.key), descriptor);
  }
}
function _createClass5(Constructor, protoProps, staticProps) {
  if (protoProps) _defineProperties5(Constructor.prototype, protoProps);
  if (staticProps) _defineProperties5(Constructor, staticProps);
  Object.defineProperty(Constructor, "prototype", { writable: false });
  return Constructor;
}
function _toPropertyKey6(arg) {
  var key = _toPrimitive6(arg, "string");
  return _typeof8(key) === "symbol" ? key : String(key);
}
function _toPrimitive6(input, hint) {
  if (_typeof8(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof8(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function _classCallCheck5(instance, Constructor) {
  if (!(instance instanceof Constructor)) {
    throw new TypeError("Cannot call a class as a function");
  }
}
function _inherits5(subClass, superClass) {
  if (typeof superClass !== "function" && superClass !== null) {
    throw new TypeError("Super expression must either be null or a function");
  }
  subClass.prototype = Object.create(superClass && superClass.prototype, { constructor: { value: subClass, writable: true, configurable: true } });
  Object.defineProperty(subClass, "prototype", { writable: false });
  if (superClass) _setPrototypeOf5(subClass, superClass);
}
function _createSuper5(Derived) {
  var hasNativeReflectConstruct = _isNativeReflectConstruct5();
  return function _createSuperInternal() {
    var Super = _getPrototypeOf5(Derived), result;
    if (hasNativeReflectConstruct) {
      var NewTarget = _getPrototypeOf5(this).constructor;
      result = Reflect.construct(Super, arguments, NewTarget);
    } else {
      result = Super.apply(this, arguments);
    }
    return _possibleConstructorReturn5(this, result);
  };
}
function _possibleConstructorReturn5(self, call) {
  if (call && (_typeof8(call) === "object" || typeof call === "function")) {
    return call;
  } else if (call !== void 0) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return _assertThisInitialized5(self);
}
function _assertThisInitialized5(self) {
  if (self === void 0) {
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
  }
  return self;
}
function _wrapNativeSuper4(Class) {
  var _cache = typeof Map === "function" ? /* @__PURE__ */ new Map() : void 0;
  _wrapNativeSuper4 = function _wrapNativeSuper5(Class2) {
    if (Class2 === null || !_isNativeFunction4(Class2)) return Class2;
    if (typeof Class2 !== "function") {
      throw new TypeError("Super expression must either be null or a function");
    }
    if (typeof _cache !== "undefined") {
      if (_cache.has(Class2)) return _cache.get(Class2);
      _cache.set(Class2, Wrapper);
    }
    function Wrapper() {
      return _construct4(Class2, arguments, _getPrototypeOf5(this).constructor);
    }
    Wrapper.prototype = Object.create(Class2.prototype, { constructor: { value: Wrapper, enumerable: false, writable: true, configurable: true } });
    return _setPrototypeOf5(Wrapper, Class2);
  };
  return _wrapNativeSuper4(Class);
}
function _construct4(Parent, args, Class) {
  if (_isNativeReflectConstruct5()) {
    _construct4 = Reflect.construct.bind();
  } else {
    _construct4 = function _construct5(Parent2, args2, Class2) {
      var a = [null];
      a.push.apply(a, args2);
      var Constructor = Function.bind.apply(Parent2, a);
      var instance = new Constructor();
      if (Class2) _setPrototypeOf5(instance, Class2.prototype);
      return instance;
    };
  }
  return _construct4.apply(null, arguments);
}
function _isNativeReflectConstruct5() {
  if (typeof Reflect === "undefined" || !Reflect.construct) return false;
  if (Reflect.construct.sham) return false;
  if (typeof Proxy === "function") return true;
  try {
    Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
    }));
    return true;
  } catch (e) {
    return false;
  }
}
function _isNativeFunction4(fn) {
  return Function.toString.call(fn).indexOf("[native code]") !== -1;
}
function _setPrototypeOf5(o, p) {
  _setPrototypeOf5 = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf6(o2, p2) {
    o2.__proto__ = p2;
    return o2;
  };
  return _setPrototypeOf5(o, p);
}
function _getPrototypeOf5(o) {
  _getPrototypeOf5 = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf6(o2) {
    return o2.__proto__ || Object.getPrototypeOf(o2);
  };
  return _getPrototypeOf5(o);
}
var SheetNotFoundError = /* @__PURE__ */ (function(_Error) {
  _inherits5(SheetNotFoundError2, _Error);
  var _super = _createSuper5(SheetNotFoundError2);
  function SheetNotFoundError2(sheet, sheets) {
    var _this;
    _classCallCheck5(this, SheetNotFoundError2);
    _this = _super.call(this, "Sheet not found: ".concat(typeof sheet === "number" ? sheet + ". Sheet count: " + sheets.length : sheet + ". Available sheets: " + sheets.join(", ")));
    _this.name = "SheetNotFoundError";
    _this.sheet = sheet;
    _this.sheets = sheets;
    return _this;
  }
  return _createClass5(SheetNotFoundError2);
})(/* @__PURE__ */ _wrapNativeSuper4(Error));

// node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js
function _typeof9(o) {
  "@babel/helpers - typeof";
  return _typeof9 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
    return typeof o2;
  } : function(o2) {
    return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
  }, _typeof9(o);
}
function _createForOfIteratorHelperLoose4(o, allowArrayLike) {
  var it = typeof Symbol !== "undefined" && o[Symbol.iterator] || o["@@iterator"];
  if (it) return (it = it.call(o)).next.bind(it);
  if (Array.isArray(o) || (it = _unsupportedIterableToArray5(o)) || allowArrayLike && o && typeof o.length === "number") {
    if (it) o = it;
    var i = 0;
    return function() {
      if (i >= o.length) return { done: true };
      return { done: false, value: o[i++] };
    };
  }
  throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray5(o, minLen) {
  if (!o) return;
  if (typeof o === "string") return _arrayLikeToArray5(o, minLen);
  var n = Object.prototype.toString.call(o).slice(8, -1);
  if (n === "Object" && o.constructor) n = o.constructor.name;
  if (n === "Map" || n === "Set") return Array.from(o);
  if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray5(o, minLen);
}
function _arrayLikeToArray5(arr, len) {
  if (len == null || len > arr.length) len = arr.length;
  for (var i = 0, arr2 = new Array(len); i < len; i++) arr2[i] = arr[i];
  return arr2;
}
function ownKeys2(e, r) {
  var t = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r2) {
      return Object.getOwnPropertyDescriptor(e, r2).enumerable;
    })), t.push.apply(t, o);
  }
  return t;
}
function _objectSpread2(e) {
  for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys2(Object(t), true).forEach(function(r2) {
      _defineProperty2(e, r2, t[r2]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys2(Object(t)).forEach(function(r2) {
      Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
    });
  }
  return e;
}
function _defineProperty2(obj, key, value) {
  key = _toPropertyKey7(key);
  if (key in obj) {
    Object.defineProperty(obj, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    obj[key] = value;
  }
  return obj;
}
function _toPropertyKey7(arg) {
  var key = _toPrimitive7(arg, "string");
  return _typeof9(key) === "symbol" ? key : String(key);
}
function _toPrimitive7(input, hint) {
  if (_typeof9(input) !== "object" || input === null) return input;
  var prim = input[Symbol.toPrimitive];
  if (prim !== void 0) {
    var res = prim.call(input, hint || "default");
    if (_typeof9(res) !== "object") return res;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (hint === "string" ? String : Number)(input);
}
function parseSpreadsheetContents(parseXml2, contents_) {
  var options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
  var contents = convertValuesFromUint8ArraysToStrings(contents_);
  checkpoint("parse spreadsheet info and file paths");
  return readFiles(getXmlFilesAtFixedPaths(), contents, parseXml2).then(function(_ref) {
    var spreadsheetInfo = _ref.spreadsheetInfo, filePaths = _ref.filePaths;
    checkpoint('parse "shared strings" and "styles"');
    return readFiles(getXmlFilesAtNonFixedPaths(filePaths), contents, parseXml2).then(function(_ref2) {
      var sharedStrings = _ref2.sharedStrings, styles = _ref2.styles;
      var sheetRelationIdsToRead = options.sheets ? options.sheets.map(function(sheet) {
        return getSheetRelationId(sheet, spreadsheetInfo.sheets);
      }) : spreadsheetInfo.sheets.map(function(_) {
        return _.relationId;
      });
      checkpoint("parse sheet".concat(sheetRelationIdsToRead.length === 1 ? "" : "s", " data"));
      var dateFormatDetectionCache = [];
      return readFiles(getSheetDataXmlFiles(filePaths, sheetRelationIdsToRead, {
        sharedStrings,
        styles,
        epoch1904: spreadsheetInfo.epoch1904,
        dateFormatDetectionCache,
        options
      }), contents, parseXml2).then(function(sheetsData) {
        checkpoint("end");
        return sheetRelationIdsToRead.map(function(sheetRelationId) {
          return {
            sheet: getSheetNameByRelationId(sheetRelationId, spreadsheetInfo.sheets),
            data: sheetsData[sheetRelationId]
          };
        });
      });
    });
  });
}
function parseSpreadsheetContentsInWorker(createWorkerFunction2, parseXml2, contents, options) {
  if (!(options && options.parseNumber)) {
    options = _objectSpread2(_objectSpread2({}, options), {}, {
      parseNumber: null
    });
  }
  return parseSpreadsheetContents(parseXml2, contents, options);
}
function getSheetRelationId(sheet, sheets) {
  if (typeof sheet === "string") {
    for (var _iterator = _createForOfIteratorHelperLoose4(sheets), _step; !(_step = _iterator()).done; ) {
      var _sheet = _step.value;
      if (_sheet.name === sheet) {
        return _sheet.relationId;
      }
    }
  } else {
    if (sheet <= sheets.length) {
      return sheets[sheet - 1].relationId;
    }
  }
  throw new SheetNotFoundError(sheet, sheets.map(function(_) {
    return _.name;
  }));
}
function getSheetNameByRelationId(sheetRelationId, sheets) {
  for (var _iterator2 = _createForOfIteratorHelperLoose4(sheets), _step2; !(_step2 = _iterator2()).done; ) {
    var sheet = _step2.value;
    if (sheet.relationId === sheetRelationId) {
      return sheet.name;
    }
  }
  throw new Error("Sheet relation ID not found: ".concat(sheetRelationId));
}
function getXmlFilesAtFixedPaths() {
  return {
    // Read the paths to certain files inside the `.xlsx` file, which is itself just a `.zip` archive.
    // These paths aren't standardized between different spreadsheet editors.
    // https://github.com/tidyverse/readxl/issues/104
    "xl/_rels/workbook.xml.rels": {
      name: "filePaths",
      parse: parseFilePaths
    },
    // General info on the spreadsheet.
    "xl/workbook.xml": {
      name: "spreadsheetInfo",
      parse: parseSpreadsheetInfo
    }
  };
}
function getXmlFilesAtNonFixedPaths(filePaths) {
  var _ref3;
  return _ref3 = {}, _defineProperty2(_ref3, filePaths.sharedStrings || "xl/sharedStrings.xml", {
    name: "sharedStrings",
    // `parseSharedStrings()` returns a `Promise`.
    parse: parseSharedStrings,
    // It seems that "sharedStrings.xml" is not required to exist.
    // For example, that could be the case when a spreadsheet doesn't contain any strings.
    // https://github.com/catamphetamine/read-excel-file/issues/85
    fallback: Promise.resolve([])
  }), _defineProperty2(_ref3, filePaths.styles || "xl/styles.xml", {
    name: "styles",
    parse: parseStyles,
    fallback: {}
  }), _ref3;
}
function getSheetDataXmlFiles(filePaths, sheetRelationIdsToRead, sheetDataParserParameters) {
  return Object.keys(filePaths.sheets).filter(function(sheetRelationId) {
    return sheetRelationIdsToRead.includes(sheetRelationId);
  }).reduce(function(filesInfo, sheetRelationId) {
    return _objectSpread2(_objectSpread2({}, filesInfo), {}, _defineProperty2({}, filePaths.sheets[sheetRelationId], {
      name: sheetRelationId,
      // `parseSheet()` returns a `Promise`.
      parse: function parse2(content, parseXml2) {
        return parseSheet(content, parseXml2, sheetDataParserParameters);
      }
    }));
  }, {});
}
function readFiles(filesInfo, contents, parseXml2) {
  var results = {};
  var _loop = function _loop3() {
    var filePath = _Object$keys[_i];
    var fileInfo = filesInfo[filePath];
    results[fileInfo.name] = contents[filePath] === void 0 ? fileInfo.fallback === void 0 ? (function() {
      throw new InvalidSpreadsheetError('"'.concat(filePath, '" file not found inside the `.xlsx` file'));
    })() : fileInfo.fallback : fileInfo.parse(contents[filePath], parseXml2);
  };
  for (var _i = 0, _Object$keys = Object.keys(filesInfo); _i < _Object$keys.length; _i++) {
    _loop();
  }
  var promises2 = [];
  var _loop2 = function _loop22() {
    var name = _Object$keys2[_i2];
    if (isPromise(results[name])) {
      promises2.push(results[name].then(function(result) {
        results[name] = result;
      }));
    }
  };
  for (var _i2 = 0, _Object$keys2 = Object.keys(results); _i2 < _Object$keys2.length; _i2++) {
    _loop2();
  }
  if (promises2.length > 0) {
    return Promise.all(promises2).then(function() {
      return results;
    });
  }
  return results;
}

// node_modules/read-excel-file/modules/export/readXlsxFileNode.js
function readXlsxFile(input, options) {
  return unpackXlsxFile(input).then(function(contents) {
    return parseSpreadsheetContentsInWorker(createWorkerFunctionInNode, parseXml, contents, options);
  });
}

// packages/study/dist/node/read-sheets.js
var largest = 64 * 2 ** 20;
async function readSheets(path) {
  const inFile = (work) => {
    try {
      return work();
    } catch (error) {
      throw toRadError(error, { file: path });
    }
  };
  try {
    const { size } = await stat(path).catch(unreadable);
    if (size > largest)
      throw new RadError("RAD-COHORT-FILE", { detail: `it has ${size} bytes, more than ${largest}` });
    const bytes = await readFile2(path).catch(unreadable);
    const isZip = bytes[0] === 80 && bytes[1] === 75;
    if (!isZip)
      return [{ read: () => inFile(() => parseCsv(bytes.toString("utf8"))) }];
    const sheets = await sheetsOf(bytes);
    return sheets.map(({ sheet, data }) => ({ name: sheet, read: () => inFile(() => sheetTable(data)) }));
  } catch (error) {
    throw toRadError(error, { file: path });
  }
}
function chooseSheet(sheets, wanted) {
  const [first] = sheets;
  const chosen = wanted === void 0 || first?.name === void 0 ? first : sheets.find(({ name: name2 }) => name2 === wanted);
  if (chosen !== void 0)
    return chosen;
  const known = sheets.map(({ name: name2 }) => name2 ?? "");
  const name = wanted ?? "";
  throw new RadError("RAD-COHORT-SHEET", { name, known: known.join(", "), suggestion: didYouMean(name, known) });
}
function sheetsOf(bytes) {
  return readXlsxFile(bytes).catch((error) => {
    throw new RadError("RAD-COHORT-FILE", { detail: error.message.replace(/\.$/, "") }, {}, { cause: error });
  });
}
function sheetTable(data) {
  const rows = data.map((row, i) => ({ line: i + 1, cells: row.map(cellText) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...body] = filled;
  if (header === void 0 || body.length === 0)
    throw new RadError("RAD-TABLE-EMPTY", {});
  const width = header.cells.findLastIndex((cell) => cell !== "") + 1;
  const columns = header.cells.slice(0, width);
  for (const name of columns) {
    const count = columns.filter((other) => other === name).length;
    if (count > 1)
      throw new RadError("RAD-TABLE-HEADER", { name, count }, { line: header.line });
  }
  const fill = (cells) => Array.from({ length: width }, (_, j) => cells[j] ?? "");
  return { columns, rows: body.map(({ line, cells }) => ({ line, cells: fill(cells) })) };
}
function cellText(cell) {
  if (cell === null || cell === void 0)
    return "";
  if (cell instanceof Date)
    return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
function unreadable(error) {
  throw new RadError("RAD-FILE-UNREADABLE", { detail: error.message });
}

// packages/study/dist/node/open-study.js
async function openStudy(protocol, cohortFile, options = {}) {
  const sheets = await readSheets(cohortFile);
  const recognised = recognise(sheets);
  const plain = readProtocol(protocol);
  const collection = plain.cohort.preset ?? recognised?.collection;
  const known = collection === plain.cohort.preset ? plain : readProtocol(protocol, collection);
  const sheet = recognised?.sheet ?? chooseSheet(sheets, known.cohort.sheet);
  const table = sheet.read();
  const needed = options.featuresOnly !== true;
  const hasPaths = [known.cohort.image, known.cohort.mask].every((name) => table.columns.includes(name));
  const lookUp = needed && !hasPaths && collection !== void 0;
  const read = studyCohort(table, known, { images: needed && !lookUp, file: cohortFile });
  const beside = resolve2(dirname2(cohortFile));
  const cohort = !needed ? read : lookUp ? await lookedUp(read, options.images ?? beside) : besideCohort(read, beside);
  return { protocol: known, cohort, ...collection !== void 0 && { collection } };
}
function recognise(sheets) {
  for (const sheet of sheets) {
    const collection = recogniseCollection(columnsOf(sheet));
    if (collection !== void 0)
      return { sheet, collection };
  }
  return void 0;
}
function columnsOf(sheet) {
  try {
    return sheet.read().columns;
  } catch (error) {
    if (isRadError(error))
      return [];
    throw error;
  }
}
function besideCohort(cohort, folder) {
  return keepFound(cohort, (patient) => {
    const paths = {};
    for (const key of ["image", "mask", "mask2"]) {
      const written = patient[key];
      if (written === void 0)
        continue;
      const { path, there } = resolveBeside(folder, written);
      const what = key === "image" ? "image" : key === "mask" ? "outlines" : "outlines of the second reader";
      if (!there && key !== "mask2")
        return missing(patient, "RAD-CASE-NO-IMAGE", { what, path: written });
      if (there)
        paths[key] = path;
    }
    return { ...patient, ...paths };
  });
}
async function lookedUp(cohort, folder) {
  const located = await locateImages(folder, cohort.patients.map(({ id }) => id));
  return keepFound(cohort, (patient) => {
    const { image, mask } = located.get(patient.id) ?? {};
    if (image === void 0)
      return missing(patient, "RAD-CASE-NOT-FOUND", { what: "images", folder });
    if (mask === void 0)
      return missing(patient, "RAD-CASE-NOT-FOUND", { what: "outlines", folder });
    return { ...patient, image, mask };
  });
}
function missing({ id }, code, values) {
  const { message, remedy } = new RadError(code, values);
  return { id, stage: "images", reason: `${values.what} not found`, sentence: `${message} ${remedy}` };
}
function keepFound(cohort, find) {
  const found = cohort.patients.map((patient) => ({ patient, found: find(patient) }));
  const lost = found.flatMap((each) => "stage" in each.found ? [each.found] : []);
  const patients = found.map((each) => "stage" in each.found ? each.patient : each.found);
  return withoutPatients({ ...cohort, patients }, lost);
}

// packages/study/dist/run/feature-table.js
function featureTableOf(patients) {
  const names = /* @__PURE__ */ new Map();
  for (const { values: values2 } of patients) {
    for (const [name] of values2)
      if (!/(^|:)diagnostics_/.test(name) && !names.has(name))
        names.set(name, names.size);
  }
  const rows = patients.length;
  const values = new Float64Array(rows * names.size).fill(Number.NaN);
  const missing2 = [];
  patients.forEach((patient, i) => {
    for (const [name, cell] of patient.values) {
      const j = names.get(name);
      if (j !== void 0 && typeof cell === "number")
        values[i + rows * j] = cell;
    }
    const reasons = patient.notes.filter(({ kind }) => kind === "missing");
    for (const [name, j] of names) {
      if (!Number.isNaN(values[i + rows * j]))
        continue;
      const own = reasons.find(({ subject }) => subject === name) ?? reasons.find(({ subject }) => name.startsWith(`${subject}:`) || subject === "");
      missing2.push({ id: patient.id, name, reason: own?.reason.message ?? "it was not measured in this patient" });
    }
  });
  return { ids: patients.map(({ id }) => id), names: [...names.keys()], values, missing: missing2 };
}

// packages/study/dist/node/predict-case.js
async function predictCase(model, { image, mask, clinical }, control) {
  const { imaging } = model;
  if (imaging === void 0 || image === void 0 || mask === void 0)
    return predictPatient(model, { features: {}, clinical });
  const images = imaging.images;
  const request = {
    id: image,
    image,
    mask,
    each: false,
    regions: [],
    study: {
      segments: imaging.segments,
      regions: imaging.regions,
      lesions: imaging.lesions,
      measure: imaging.measure
    },
    ...images.steps && { imageSteps: images.steps },
    ...imaging.deep !== void 0 && { deep: imaging.deep },
    parameters: imaging.extraction,
    ...images.maskGeometry && { maskGeometry: images.maskGeometry },
    ...images.series !== void 0 && { series: images.series },
    ...images.spacing && { spacing: images.spacing }
  };
  const [row] = await extractRequest(request, control);
  const table = featureTableOf([{ id: image, values: row.values, notes: row.notes }]);
  const features = Object.fromEntries(table.names.map((name, j) => [name, Number.isNaN(table.values[j]) ? null : table.values[j]]));
  const cell = row.values.find(([name]) => name.endsWith("diagnostics_Image-original_Spacing"))?.[1];
  const spacing = typeof cell === "string" ? JSON.parse(cell) : void 0;
  return predictPatient(model, { features, clinical, ...spacing && { spacing } });
}

// packages/study/dist/node/run-study.js
import { join as join6, resolve as resolve3 } from "node:path";

// packages/study/dist/comparators/clinical-model.js
var clinicalModel = { variant: "clinical-comparator", model: "regression" };
function clinicalProtocol(protocol) {
  if (protocol.clinical.variables.length === 0)
    return void 0;
  const name = protocol.endpoint.kind === "binary" ? "logistic" : "cox";
  const [signature2 = ""] = Object.keys(protocol.signatures);
  const { balance: _, readers: __, ...rest } = protocol;
  return {
    ...rest,
    signatures: { [signature2]: protocol.signatures[signature2] },
    variants: { [clinicalModel.variant]: { radiomics: "none", clinical: true } },
    models: {
      [clinicalModel.model]: {
        name,
        parameters: {},
        threshold: name === "logistic" ? "youden" : "median",
        scale: true
      }
    },
    selection: [],
    evaluation: { ...protocol.evaluation, repeats: 0, bootstrap: 0, permutations: 0 }
  };
}

// packages/study/dist/model/model-file.js
var researchNotice = "For research use only. Not a medical device; not for decisions about patients.";
function makeModelFile({ result, data, key, done, imaging }) {
  const { protocol, cohort } = result;
  const candidate = result.candidates.find(({ id: id2 }) => id2 === key.id);
  const own = done.filter(({ unit: unit2 }) => unit2.kind === "main" && unit2.order === "honest" && unit2.signature === key.signature && unit2.variant === key.variant);
  const fitted = refitModel(protocol, data, own.at(-1).unit, key.model);
  const train = candidate.honest.predictions.filter(({ set }) => set === "train").map(({ value }) => value);
  const variant = protocol.variants[key.variant];
  const { kind, title, positive, negative = `no ${positive}`, unit, horizons } = protocol.endpoint;
  const { id, signature: signature2, model } = candidate;
  const usesDeep = Object.values(protocol.signatures).some((each) => each.deep);
  const reads = new Set(fitted.inputs.map(({ name }) => name));
  return withHash({
    format: "radscore-model",
    version: 1,
    title: protocol.title,
    notice: researchNotice,
    candidate: { id, signature: signature2, variant: candidate.variant, model },
    endpoint: { kind, title, positive, negative, unit, horizons },
    ...variant.radiomics === "none" ? {} : {
      imaging: {
        segments: protocol.segments,
        regions: protocol.regions,
        measure: [...new Set(Object.values(protocol.signatures).flatMap((each) => each.regions))],
        lesions: protocol.lesions,
        images: protocol.images,
        extraction: protocol.extraction,
        ...protocol.deep !== void 0 && usesDeep && { deep: protocol.deep },
        ...imaging !== void 0 && imaging.spacing.length > 0 && { spacing: rangesOf(imaging.spacing) }
      }
    },
    clinical: cohort.columns.map(({ name, label, type, unit: measuredIn, levels }) => {
      const columns = data.clinical.names.filter((_, j) => data.clinical.variables[j] === name);
      const { codes, cut } = protocol.cohort.columns[name] ?? {};
      return {
        name,
        label,
        type,
        ...measuredIn !== void 0 && { unit: measuredIn },
        ...levels !== void 0 && { levels: [...levels] },
        ...codes !== void 0 && { codes },
        ...cut !== void 0 && { cut },
        columns
      };
    }).filter(({ columns }) => variant.clinical && columns.some((column) => reads.has(column))),
    cutOff: candidate.honest.threshold,
    typical: train.length > 0 ? median(train) : 0,
    training: { patients: fitted.training.patients, events: fitted.training.events },
    performance: result.key.sentence,
    pipeline: { ...forPrediction(fitted) },
    provenance: { ...result.provenance }
  });
}
function forPrediction(fitted) {
  const { pipeline: pipeline2 } = fitted;
  return {
    ...fitted,
    selections: [],
    pipeline: {
      ...pipeline2,
      branches: pipeline2.branches.map((branch) => ({
        ...branch,
        steps: branch.steps.map((step) => ({ ...step, parameters: without(step.parameters, "readings") }))
      }))
    },
    branches: fitted.branches.map(({ score, ...branch }) => score === void 0 ? branch : { ...branch, score: { ...score, state: without(score.state, "details") } }),
    model: { ...fitted.model, state: without(fitted.model.state, "details") }
  };
}
function without(record, key) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
function rangesOf(spacings) {
  return [0, 1, 2].map((axis) => {
    const values = spacings.map((spacing) => spacing[axis] ?? 0);
    return [Math.min(...values), Math.max(...values)];
  });
}

// packages/study/dist/readers/draw-patients.js
function drawPatients(items, count, seed) {
  if (items.length <= count)
    return [...items];
  const drawn = createRng(`${seed}/readers`).shuffle([...items.keys()]).slice(0, count);
  return drawn.sort((a, b) => a - b).map((i) => items[i]);
}

// packages/study/dist/run/assemble-candidates.js
var setOrder = ["train", "test", "out-of-fold", "external"];
function assembleCandidates(protocol, data, done) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of done) {
    const key = `${each.unit.signature}/${each.unit.variant}`;
    const group = groups.get(key);
    if (group === void 0)
      groups.set(key, [each]);
    else
      group.push(each);
  }
  return candidatesOf(protocol).map((candidate) => {
    const own = groups.get(`${candidate.signature}/${candidate.variant}`) ?? [];
    return assemble(protocol, data, candidate, own.filter(({ unit }) => unit.models.includes(candidate.model)));
  });
}
function assemble(protocol, data, candidate, done) {
  const main = done.filter(({ unit }) => unit.kind === "main");
  const failure = main.map(({ result }) => result[candidate.model]).find((fit) => "error" in fit);
  const empty = {
    selection: { counts: [], kept: [] },
    predictions: [],
    threshold: { value: 0.5, rule: "none" },
    performance: [],
    leaks: []
  };
  if (failure !== void 0)
    return { ...candidate, published: empty, honest: empty, failure: failure.error };
  const nested = succeeded(done, candidate, "nested");
  const honest = runOf(protocol, data, candidate, main, "honest", nested);
  const published = main.some(({ unit }) => unit.order === "published") ? runOf(protocol, data, candidate, main, "published", []) : honest;
  const kept = succeeded(main.filter(({ unit }) => unit.order === "honest"), candidate, "main").at(-1).fit;
  const { clinicalKept, linear } = kept;
  const departures = departuresOf(kept.notes, nested.map(({ fit }) => fit.notes));
  const shown = {
    ...departures.length > 0 && { departures },
    ...clinicalKept && { clinicalKept },
    ...linear && { linear }
  };
  const repeated = nestedFigures(protocol, data, nested);
  return { ...candidate, published, honest, ...shown, ...repeated === void 0 ? {} : { nested: repeated } };
}
function runOf(protocol, data, candidate, main, order, resamples) {
  const fits = succeeded(main.filter(({ unit }) => unit.order === order), candidate, "main");
  const kept = fits.at(-1).fit;
  const predictions = fits.flatMap(({ unit, fit }) => predictionsOf(unit, fit, fit.threshold === kept.threshold ? void 0 : fit.threshold));
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rowsOf = (own) => ({
    places: own.map(({ id }) => place.get(id)),
    values: own.map(({ value }) => value)
  });
  const train = predictions.filter(({ set }) => set === "train");
  const performance2 = setOrder.flatMap((set) => {
    const own = predictions.filter((prediction) => prediction.set === set);
    if (own.length === 0)
      return [];
    const { places, values } = rowsOf(own);
    const fittedOn = set === "out-of-fold" || train.length === 0 ? void 0 : rowsOf(train);
    const thresholds = own.map(({ threshold }) => threshold ?? kept.threshold);
    return [performanceOf(protocol, data, set, places, values, thresholds, fittedOn)];
  });
  return {
    selection: withStability(protocol, data, candidate, kept.selection, resamples),
    predictions,
    threshold: { value: kept.threshold, rule: thresholdRule(protocol.models[candidate.model].threshold) },
    performance: performance2,
    leaks: uniqueLeaks(fits.flatMap(({ fit }) => fit.leaks))
  };
}
function predictionsOf(unit, fit, threshold) {
  return Object.entries(unit.predict).flatMap(([set, ids]) => ids.map((id, i) => {
    const radScore = fit.radScores?.[set]?.[i];
    return {
      id,
      set,
      value: fit.predictions[set][i],
      ...radScore === void 0 ? {} : { radScore },
      ...threshold === void 0 ? {} : { threshold }
    };
  }));
}
function withStability(protocol, data, { signature: signature2, variant }, selection, resamples) {
  if (resamples.length < 2 || protocol.variants[variant].radiomics === "none")
    return selection;
  const total = signatureColumns(protocol, signature2, data.features.names).length;
  const { frequencies, nogueira } = selectionStability(resamples.map(({ fit }) => fit.kept), total);
  const share = new Map(frequencies.map((each) => [each.name, each.share]));
  return {
    ...selection,
    kept: selection.kept.map((feature) => ({ ...feature, stability: share.get(feature.name) ?? 0 })),
    stability: nogueira === null ? { value: null, reason: "always all or none of the features were kept" } : { value: nogueira, method: `Nogueira, ${resamples.length} resamples` }
  };
}
function nestedFigures({ evaluation, endpoint }, data, fits) {
  if (fits.length === 0)
    return void 0;
  const values = fits.flatMap(({ unit, fit }) => {
    return primaryValueOf(data, unit.predict["out-of-fold"], fit.predictions["out-of-fold"]) ?? [];
  });
  const ratio = fits.reduce((sum, { unit }) => sum + unit.predict["out-of-fold"].length / unit.train.length, 0) / fits.length;
  const found = resampledMean(values, ratio);
  const { folds, repeats } = evaluation;
  const measure2 = primaryMeasure({ endpoint });
  if (found === void 0)
    return { repeats, folds, measures: { [measure2]: { value: null, reason: "fewer than two folds could be judged" } } };
  const { mean, ci, standardError, method } = found;
  const clipped = [Math.max(0, ci[0]), Math.min(1, ci[1])];
  return {
    repeats,
    folds,
    measures: { [measure2]: { value: mean, ci: clipped, se: standardError, method: `mean over folds, ${method}` } }
  };
}
function succeeded(done, { model }, kind) {
  return done.flatMap(({ unit, result }) => {
    const fit = result[model];
    return unit.kind === kind && fit !== void 0 && !("error" in fit) ? [{ unit, fit }] : [];
  });
}
function uniqueLeaks(leaks) {
  const byStep = new Map(leaks.map((leak) => [leak.step, leak]));
  return [...byStep.values()].map(({ step, what, rowsSeen }) => ({ step, sentence: what, rowsSeen }));
}

// packages/study/dist/comparators/comparison-sentence.js
function comparisonSentence({ title, measure: measure2, own, difference, known, judged }) {
  const some = known < judged;
  const where = some ? ` in the ${known} of ${judged} patients in whom it is known` : "";
  const there = some ? " there" : "";
  const figure = `${measure2} ${describeEstimate(own)}${where}`;
  if (difference === void 0 || difference.value === null)
    return `${withCapital(title)} reaches ${figure}; the difference is not known.`;
  const by = describeEstimate(difference);
  if (difference.ci === void 0)
    return `${withCapital(title)} reaches ${figure}; the model differs${there} by ${by}.`;
  const rival = `${title}, which reaches ${figure}`;
  if (difference.ci[0] > 0)
    return some ? `The model beats ${rival}: the difference there is ${by}.` : `The model beats ${rival}, by ${by}.`;
  if (difference.ci[1] < 0)
    return `The model is worse than ${rival}: the difference${there} is ${by}.`;
  return `The model does not beat ${rival}: the difference${there} is ${by}.`;
}

// packages/study/dist/comparators/compare-with.js
function compareWith(protocol, data, key, judged, rival) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const measure2 = primaryMeasure(protocol);
  const setsOf = key.honest.performance.map(({ set }) => set);
  const pairs = (set) => key.honest.predictions.flatMap(({ id, set: own2, value }) => {
    const other = own2 === set ? rival.value(id, set) : null;
    return other === null ? [] : [{ id, value, other }];
  });
  const rowsOf = (own2) => ({
    places: own2.map(({ id }) => place.get(id)),
    values: own2.map(({ other }) => other)
  });
  const train = rival.fitted ? pairs("train") : [];
  const performance2 = setsOf.flatMap((set) => {
    const own2 = pairs(set);
    if (own2.length < 3)
      return [];
    const { places, values } = rowsOf(own2);
    const fittedOn = set === "out-of-fold" || train.length === 0 ? void 0 : rowsOf(train);
    const full = performanceOf(protocol, data, set, places, values, rival.threshold ?? 0.5, fittedOn);
    return [rival.fitted ? full : { ...full, measures: onlyDiscrimination(full.measures) }];
  });
  const { name, title, undetermined } = rival;
  const both = pairs(judged);
  if (both.length < 3) {
    return {
      name,
      title,
      performance: performance2,
      undetermined,
      sentence: `${title} is not known for enough patients to be compared with (${both.length} of the judged).`
    };
  }
  const { difference, p } = compareScores(data, both.map(({ id }) => id), both.map(({ value }) => value), both.map(({ other }) => other));
  const own = performance2.find(({ set }) => set === judged)?.measures[measure2];
  const ofSet = key.honest.predictions.filter(({ set }) => set === judged).length;
  const named = measure2 === "auc" ? "AUC" : "C-index";
  return {
    name,
    title,
    performance: performance2,
    difference,
    differenceP: p,
    undetermined,
    sentence: comparisonSentence({ title, measure: named, own, difference, known: both.length, judged: ofSet })
  };
}
function onlyDiscrimination(measures) {
  return Object.fromEntries(Object.entries(measures).filter(([name]) => name === "auc" || name === "cIndex" || name.startsWith("auc@")));
}

// packages/study/dist/comparators/run-comparators.js
function runComparators(input) {
  const { protocol, data, key, set } = input;
  return protocol.comparators.flatMap((name) => {
    const rival = rivalOf(name, input);
    if (typeof rival !== "string")
      return [compareWith(protocol, data, key, set, rival)];
    return [{ name, title: titleOf(name, protocol), performance: [], undetermined: 0, sentence: rival }];
  });
}
function rivalOf(name, { protocol, cohort, data, key, clinical }) {
  if (name === "volume")
    return volumeRival(protocol, data, key);
  if (name === "clinical")
    return clinicalRival(protocol, clinical);
  const score = clinicalScores.find((each) => each.name === name);
  if (score === void 0)
    return `The score ${name} is not known.`;
  const values = new Map(cohort.patients.map((patient) => [patient.id, scoreOf(score, scoreInputsOf(patient, protocol.scoreInputs)).bounds]));
  const known = (id) => {
    const bounds = values.get(id);
    return bounds !== void 0 && bounds[0] === bounds[1] ? bounds[0] : null;
  };
  const undetermined = data.ids.filter((id) => known(id) === null).length;
  if (undetermined === data.ids.length)
    return `The ${score.title} cannot be worked out for anybody: an input it needs is not in the cohort (scoreInputs).`;
  return { name, title: titleInText(score), value: known, fitted: false, undetermined };
}
function volumeRival(protocol, data, key) {
  const volumes = volumesOf(data);
  if (volumes === void 0)
    return "No volume is among the features, so the model could not be compared with it.";
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const train = key.honest.predictions.flatMap(({ id, set }) => set === "train" && volumes[place.get(id)] !== null ? [place.get(id)] : []);
  const found = primaryValue(data, train, train.map((row) => volumes[row]));
  const sign = found !== void 0 && found < 0.5 ? -1 : 1;
  const signed = (volume) => volume === null || volume === void 0 ? null : sign * volume;
  return {
    name: "volume",
    title: titleOf("volume", protocol),
    value: (id) => signed(volumes[place.get(id)]),
    fitted: false,
    undetermined: volumes.filter((value) => value === null).length
  };
}
function clinicalRival(protocol, clinical) {
  if (clinical === void 0)
    return "The study has no clinical variables to compare with.";
  if (clinical.failure !== void 0)
    return `A model of the clinical variables alone could not be fitted: ${clinical.failure.message}`;
  const values = new Map(clinical.honest.predictions.map(({ id, set, value }) => [`${set}/${id}`, value]));
  return {
    name: "clinical",
    title: titleOf("clinical", protocol),
    value: (id, set) => values.get(`${set}/${id}`) ?? null,
    fitted: true,
    threshold: clinical.honest.threshold.value,
    undetermined: 0
  };
}
function titleOf(name, { lesions: { segment }, images }) {
  if (name === "volume") {
    const size = images.modality === "US" ? "area" : "volume";
    const whole = segment !== void 0 && !/tumou?r|metast|lesion|gtv/i.test(segment);
    return whole ? `${size} of the ${segment} alone` : `tumour ${size} alone`;
  }
  if (name === "clinical")
    return "the clinical variables alone";
  const score = clinicalScores.find((each) => each.name === name);
  return score === void 0 ? name : titleInText(score);
}
function titleInText({ title }) {
  return `the ${title}`;
}

// packages/study/dist/run/key-sentence.js
var setTitles = {
  train: "training patients",
  test: "patients it had not seen",
  "out-of-fold": "patients outside their training folds",
  external: "an external cohort"
};
function keySentence(protocol, key, set, comparators) {
  const found = primaryOf(protocol, key.honest.performance, set);
  const name = primaryMeasure(protocol) === "auc" ? "AUC" : "C-index";
  const n = key.honest.performance.find((each) => each.set === set)?.n ?? 0;
  const what = `${protocol.models[key.model]?.title ?? key.model} on ${key.signature} (${key.variant}) predicts ${protocol.endpoint.positive} with ${name} ${describeEstimate(found)} in ${n} ${setTitles[set]}`;
  const chance = found?.value != null && (found.ci?.[0] ?? found.value) <= 0.5;
  const rival = comparators.find(({ difference }) => difference?.value != null && difference.ci !== void 0);
  const beats = rival === void 0 || chance ? "" : rival.difference.value !== null && rival.difference.ci[0] > 0 ? ` and beats ${rival.title}` : ` and does not beat ${rival.title}`;
  const nested = key.nested?.measures[primaryMeasure(protocol)];
  const repeated = nested?.value == null ? "" : ` Repeated nested cross-validation gives ${describeEstimate(nested)}.`;
  return `${what}${chance ? ", which cannot be told from chance" : ""}${beats}.${repeated}`;
}

// packages/study/dist/run/resampling-results.js
function optimismOf({ evaluation }, data, { model }, done) {
  const fits = fitsOf(done, model, "bootstrap");
  const [first, ...samples] = fits;
  if (first === void 0 || samples.length === 0)
    return void 0;
  const value = ({ unit, fit }, ids) => {
    const own = new Map(unit.predict.everybody.map((id, i) => [id, fit.predictions.everybody[i]]));
    return primaryValueOf(data, ids, ids.map((id) => own.get(id)));
  };
  const apparent = value(first, first.unit.train);
  const gains = samples.flatMap((sample) => {
    const [own, everybody] = [value(sample, sample.unit.train), value(sample, sample.unit.predict.everybody)];
    return own === void 0 || everybody === void 0 ? [] : [own - everybody];
  });
  if (apparent === void 0 || gains.length === 0)
    return void 0;
  const spread = resampled(gains, evaluation.confidence, "");
  if (spread.value === null || spread.ci === void 0)
    return void 0;
  const corrected = apparent - spread.value;
  const ci = [apparent - spread.ci[1], apparent - spread.ci[0]];
  return {
    samples: gains.length,
    apparent: { value: apparent },
    corrected: {
      value: corrected,
      ci,
      method: "apparent minus mean optimism; the interval is that of the optimism over the samples"
    }
  };
}
function permutedOf({ evaluation }, data, candidate, done) {
  const shuffled = pooled(data, fitsOf(done, candidate.model, "permutation"), true);
  const own = done.filter(({ unit }) => unit.signature === candidate.signature && unit.variant === candidate.variant);
  const unshuffled = pooled(data, fitsOf(own, candidate.model, "nested"), false);
  if (shuffled.length === 0)
    return void 0;
  const observed = unshuffled.length === 0 ? { value: null, reason: "no repeat of the cross-validation" } : { value: unshuffled.reduce((a, b) => a + b, 0) / unshuffled.length };
  const p = observed.value === null ? observed : {
    value: (1 + shuffled.filter((value) => value >= (observed.value ?? 0)).length) / (1 + shuffled.length),
    method: "permutation"
  };
  return {
    permutations: shuffled.length,
    observed,
    mean: resampled(shuffled, evaluation.confidence, "mean and middle of the permutations"),
    p,
    values: shuffled
  };
}
function fitsOf(done, model, kind) {
  return done.flatMap(({ unit, result }) => {
    const fit = result[model];
    return unit.kind === kind && fit !== void 0 && !("error" in fit) ? [{ unit, fit }] : [];
  });
}
function pooled(data, fits, shuffled) {
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const repeats = /* @__PURE__ */ new Map();
  for (const { unit, fit } of fits) {
    const name = unit.stream.replace(/\/[^/]*$/, "");
    const ids = unit.predict["out-of-fold"];
    const rows = shuffled ? fit.shuffledRows : ids.map((id) => place.get(id));
    const value = primaryValue(data, rows, fit.predictions["out-of-fold"]);
    if (value !== void 0)
      repeats.set(name, [...repeats.get(name) ?? [], value]);
  }
  return [...repeats.values()].map((values) => values.reduce((a, b) => a + b, 0) / values.length);
}

// packages/study/dist/run/regressions.js
function regressionTable(data, columns, ids, set, enters = () => true) {
  if (columns.names.length === 0)
    return void 0;
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id));
  const kind = data.outcome.kind === "binary" ? "logistic" : "cox";
  const every = columns.names.map((_, j) => j);
  const entered = every.filter((j) => enters(columns.names[j].split("=")[0]));
  const together = ratios(data, columns, entered, rows);
  return {
    kind,
    set,
    rows: every.map((j) => {
      const [name, level] = columns.names[j].split("=");
      const alone = ratios(data, columns, [j], rows);
      return {
        variable: name,
        ...level === void 0 ? {} : { level },
        univariate: alone(0).ratio,
        univariateP: alone(0).p,
        ...entered.includes(j) && {
          multivariable: together(entered.indexOf(j)).ratio,
          multivariableP: together(entered.indexOf(j)).p
        }
      };
    })
  };
}
function ratios(data, columns, chosen, rows) {
  const complete = rows.filter((row) => chosen.every((j) => columns.columns[j][row] !== null));
  const x = {
    rows: complete.length,
    cols: chosen.length,
    data: Float64Array.from(chosen.flatMap((j) => complete.map((row) => columns.columns[j][row])))
  };
  const outcome = takeOutcome(data.outcome, complete);
  const event = eventsOf(outcome);
  let fit;
  const fitted = () => {
    fit ??= outcome.kind === "binary" ? { kind: "logistic", fit: logisticOrFirth(x, event) } : { kind: "cox", fit: coxRegression(x, outcome.time, event) };
    return fit;
  };
  return (k) => ({
    ratio: estimate(() => {
      const found = fitted();
      if (found.kind === "cox") {
        const { ratio, ci } = hazardRatios(found.fit)[k];
        return { value: ratio, ci, method: "Cox, Wald interval" };
      }
      const [low, high] = found.fit.interval(k + 1);
      return {
        value: Math.exp(found.fit.coefficients[k + 1]),
        ci: [Math.exp(low), Math.exp(high)],
        method: found.fit.method === "Firth" ? "logistic, Firth, profile interval" : "logistic, Wald interval"
      };
    }),
    p: estimate(() => {
      const found = fitted();
      return { value: found.kind === "cox" ? found.fit.p[k] : found.fit.test(k + 1).p };
    })
  });
}

// packages/study/dist/run/study-regressions.js
function studyRegressions({ clinical }, data, { honest }) {
  const sets = [.../* @__PURE__ */ new Set(["train", judgedSet({ honest }), "external"])].map((set) => ({ set, own: honest.predictions.filter((each) => each.set === set) })).filter(({ own }) => own.length > 0);
  const scaled = perDeviation(sets[0]?.own.map(scoreOf2) ?? []);
  let passed;
  const enters = (variable) => passed?.has(variable) ?? true;
  return sets.flatMap(({ set, own }) => {
    const score = new Map(own.map((prediction) => [prediction.id, scaled(scoreOf2(prediction))]));
    const columns = {
      names: [...data.clinical.names, own[0].radScore === void 0 ? "prediction" : "rad-score"],
      columns: [...data.clinical.columns, data.ids.map((id) => score.get(id) ?? null)]
    };
    const ids = own.map(({ id }) => id);
    if (set === "train" && clinical.choose.method !== "all") {
      const { rows = [] } = regressionTable(data, columns, ids, set, () => false) ?? {};
      const small = rows.filter(({ univariateP: { value } }) => value !== null && value < clinical.choose.p);
      passed = /* @__PURE__ */ new Set([...small.map(({ variable }) => variable), columns.names.at(-1)]);
    }
    const table = regressionTable(data, columns, ids, set, enters);
    return table === void 0 ? [] : [table];
  });
}
function scoreOf2({ value, radScore }) {
  return radScore ?? value;
}
function perDeviation(values) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
  return (value) => sd > 0 ? (value - mean) / sd : value;
}

// packages/study/dist/run/conclude.js
function concludeStudy(parts) {
  const { protocol, cohort, features, data, splits, done, readers, provenance, clinical } = parts;
  const [optimism, permuted] = [
    optimismOf(protocol, data, parts.key, done),
    permutedOf(protocol, data, parts.key, done)
  ];
  const candidates = parts.candidates.map((candidate) => candidate.id === parts.key.id ? { ...candidate, ...optimism && { optimism }, ...permuted && { permuted } } : candidate);
  const key = candidates.find(({ id }) => id === parts.key.id);
  const set = judgedSet(key);
  const comparators = runComparators({ protocol, cohort, data, key, set, ...clinical && { clinical } });
  const checks = runChecks({
    protocol,
    cohort,
    data,
    splits,
    candidates,
    key,
    set,
    comparators,
    ...parts.imageHashes && { imageHashes: parts.imageHashes }
  });
  const regressions = studyRegressions(protocol, data, key);
  return {
    version: 1,
    protocol,
    cohort,
    features: {
      names: features.names,
      missing: features.missing.length,
      source: parts.previews === void 0 ? "table" : "images"
    },
    ...parts.previews && { previews: parts.previews },
    ...readers === void 0 ? {} : { readers },
    splits,
    clinical: clinicalChoice(protocol, data, regressions, clinical ?? key),
    candidates,
    key: {
      candidate: key.id,
      set,
      sentence: keySentence(protocol, key, set, comparators),
      figures: keyFigures(protocol, data, key, set)
    },
    comparisons: compareCandidates(data, candidates, parts.key, improvement),
    comparators,
    regressions,
    checks,
    warnings: [
      ...cohort.warnings,
      ...parameterWarning(cohort, data, key),
      ...candidates.flatMap(({ failure }) => failure === void 0 ? [] : [failure])
    ],
    provenance
  };
}
function parameterWarning({ endpoint }, { outcome }, key) {
  const parameters = key.honest.selection.kept.length + (key.clinicalKept?.length ?? 0);
  const found = tooManyParameters(endpoint, outcome.kind, parameters);
  return found === void 0 ? [] : [found];
}
function improvement(first, second, event) {
  const of = (find) => estimate(() => {
    const { value, ci, standardError } = find(second, first, event);
    return { value, ci, se: standardError };
  });
  return { nri: of(netReclassification), idi: of(integratedDiscrimination) };
}
function clinicalChoice({ clinical }, data, regressions, candidate) {
  const rows = regressions.find(({ set }) => set === "train")?.rows ?? [];
  const entered = candidate.clinicalKept;
  return clinical.variables.filter((name) => data.clinical.variables.includes(name)).map((name) => {
    const own = rows.filter(({ variable }) => variable === name);
    const p = own.reduce((best, { univariateP }) => univariateP.value !== null && (best.value === null || univariateP.value < best.value) ? univariateP : best, { value: null, reason: "no univariate model" });
    const chosen = entered === void 0 ? clinical.choose.method === "all" : entered.some((column) => column === name || column.startsWith(`${name}=`));
    return { name, p, chosen };
  });
}
function keyFigures(protocol, data, key, set) {
  const names = key.honest.selection.kept.map(({ name }) => name).slice(0, 30);
  const columns = names.map((name) => data.features.columns[data.features.names.indexOf(name)]);
  const values = columns.map((a) => columns.map((b) => correlationOf(a, b)));
  const volumes = volumesOf(data);
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const judged = key.honest.predictions.filter((each) => each.set === set);
  const drawn = nomogramOf(protocol, data, key);
  return {
    ...names.length > 1 && { correlation: { names, values } },
    ...volumes !== void 0 && {
      volume: correlationWith(judged.map(({ value }) => value), judged.map(({ id }) => volumes[place.get(id)]))
    },
    ...drawn !== void 0 && { nomogram: drawn }
  };
}
function correlationOf(a, b) {
  if (a === b)
    return 1;
  const rows = a.flatMap((value, i) => value === null || b[i] === null ? [] : [i]);
  const found = estimate(() => ({
    value: spearman(rows.map((i) => a[i]), rows.map((i) => b[i])).r
  }));
  return found.value ?? 0;
}
function nomogramOf({ report, endpoint }, data, key) {
  const { linear } = key;
  if (!report.nomogram || linear === void 0 || endpoint.kind !== "binary" || linear.terms.length > 10)
    return void 0;
  const scores = new Map(key.honest.predictions.filter(({ set }) => set === "train").map(({ id, radScore }) => [id, radScore]));
  const training = data.ids.filter((id) => scores.has(id));
  const predictors = linear.terms.flatMap(({ name, coefficient }) => {
    const j = data.clinical.names.indexOf(name);
    const values = training.flatMap((id) => j >= 0 ? data.clinical.columns[j][data.ids.indexOf(id)] ?? [] : scores.get(id) ?? []);
    return values.length === 0 || coefficient === 0 ? [] : [{ name, coefficient, values }];
  });
  if (predictors.length === 0)
    return void 0;
  try {
    return nomogram(predictors, {
      intercept: linear.intercept,
      outcomes: [
        {
          name: `Probability of ${endpoint.positive}`,
          at: [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
          toLinearPredictor: logit
        }
      ]
    });
  } catch (error) {
    if (isRadError(error))
      return void 0;
    throw error;
  }
}

// packages/study/dist/run/deal-folds.js
function dealFolds(ids, event, folds, stream2, stratified = true) {
  const rng = createRng(stream2);
  const strata = stratified ? [1, 0].map((kind) => ids.filter((id) => event.get(id) === kind)) : [ids];
  const out = /* @__PURE__ */ new Map();
  let next = 0;
  for (const stratum of strata)
    for (const id of rng.shuffle([...stratum]))
      out.set(id, next++ % folds);
  return out;
}

// packages/study/dist/run/plan-units.js
function candidateGroups(protocol) {
  const groups = /* @__PURE__ */ new Map();
  for (const { signature: signature2, variant, model } of candidatesOf(protocol)) {
    const key = `${signature2}/${variant}`;
    const group = groups.get(key) ?? { signature: signature2, variant, models: [] };
    group.models.push(model);
    groups.set(key, group);
  }
  return [...groups.values()];
}
function mainPatients({ main }) {
  return [...new Set(main.flatMap(({ train, test }) => [...train, ...test]))];
}
function ordersDiffer(protocol, candidate, data) {
  const of = (order) => canonicalJson(pipelineOf(protocol, candidate, order, data));
  return of("published") !== of("honest");
}
function mainUnits(protocol, data, splits) {
  const { seed } = protocol.evaluation;
  return candidateGroups(protocol).flatMap((group) => {
    const differs = group.models.some((model) => ordersDiffer(protocol, { id: "", ...group, model }, data));
    const orders = differs ? ["published", "honest"] : ["honest"];
    return orders.flatMap((order) => {
      const shared = { kind: "main", ...group, order };
      const { external } = splits;
      if (protocol.split.kind !== "cross-validation") {
        const { train, test } = splits.main[0];
        return [{ ...shared, stream: `${seed}/main`, train, predict: { train, test, external } }];
      }
      const everybody = mainPatients(splits);
      return [
        ...splits.main.map(({ train, test }, k) => ({
          ...shared,
          stream: `${seed}/main/${k}`,
          train,
          predict: { "out-of-fold": test }
        })),
        { ...shared, stream: `${seed}/main/refit`, train: everybody, predict: { train: everybody, external } }
      ];
    });
  });
}
function choiceUnits(protocol, data, splits) {
  const split = splits.main[0];
  if (protocol.report.primary !== void 0 || protocol.split.kind === "cross-validation")
    return [];
  return candidateGroups(protocol).flatMap((group) => foldUnits(protocol, data, split.train, { kind: "choice", ...group }, "choice/0"));
}
function nestedUnits(protocol, data, splits) {
  const patients = mainPatients(splits);
  return candidateGroups(protocol).flatMap((group) => Array.from({ length: protocol.evaluation.repeats }, (_, repeat) => foldUnits(protocol, data, patients, { kind: "nested", ...group }, `nested/${repeat}`)).flat());
}
function bootstrapUnits({ evaluation }, splits, { signature: signature2, variant, model }) {
  if (evaluation.bootstrap === 0)
    return [];
  const patients = mainPatients(splits);
  return Array.from({ length: evaluation.bootstrap + 1 }, (_, b) => {
    const stream2 = `${evaluation.seed}/bootstrap/${b}`;
    const rng = createRng(stream2);
    const train = b === 0 ? patients : patients.map(() => patients[rng.below(patients.length)]);
    return {
      kind: "bootstrap",
      signature: signature2,
      variant,
      models: [model],
      order: "honest",
      stream: stream2,
      train,
      predict: { everybody: patients }
    };
  });
}
function permutationUnits(protocol, data, splits, { signature: signature2, variant, model }) {
  const patients = mainPatients(splits);
  const group = { kind: "permutation", signature: signature2, variant, models: [model] };
  return Array.from({ length: protocol.evaluation.permutations }, (_, p) => foldUnits(protocol, data, patients, group, `permutation/${p}`)).flat();
}
function foldUnits({ evaluation }, data, patients, group, name) {
  const events = eventsOf(data.outcome);
  const event = new Map(data.ids.map((id, i) => [id, events[i]]));
  const rarer = Math.min(...[0, 1].map((kind) => patients.filter((id) => event.get(id) === kind).length));
  const folds = Math.min(evaluation.folds, rarer);
  if (folds < 2)
    return [];
  const dealt = dealFolds(patients, event, folds, `${evaluation.seed}/${name}/folds`);
  return Array.from({ length: folds }, (_, k) => ({
    ...group,
    order: "honest",
    stream: `${evaluation.seed}/${name}/${k}`,
    train: patients.filter((id) => dealt.get(id) !== k),
    predict: { "out-of-fold": patients.filter((id) => dealt.get(id) === k) }
  }));
}

// packages/study/dist/run/splits.js
function makeSplits({ split, cohort, endpoint }, patients, event) {
  const value = (patient, column) => String((column === cohort.site ? patient.site ?? patient.values[column] : patient.values[column]) ?? "");
  const among = (patient, column, values) => values.some((wanted) => String(wanted) === value(patient, column));
  const { external: outside } = split;
  const external = outside === void 0 ? [] : patients.filter((patient) => among(patient, outside.column, outside.values));
  const apart = new Set(external.map(({ id }) => id));
  const inside = [...patients.keys()].filter((i) => !apart.has(patients[i].id));
  const name = (rows) => rows.map((i) => patients[i].id);
  const stream2 = `${split.seed}/split`;
  const eventOf = new Map(patients.map(({ id }, i) => [id, event[i]]));
  let main;
  let sentence;
  if (split.kind === "by-column") {
    const train = inside.filter((i) => among(patients[i], split.column, split.train));
    const test = inside.filter((i) => among(patients[i], split.column, split.test));
    main = [{ name: "train-test", train: name(train), test: name(test) }];
    sentence = `Patients were divided by ${split.column}: ${train.length} of ${split.train.join(", ")} for training, ${test.length} of ${split.test.join(", ")} for testing.`;
  } else if (split.kind === "random") {
    const drawn = drawShare(name(inside), eventOf, split.test, split.stratified, stream2);
    const test = inside.filter((i) => drawn.has(patients[i].id));
    const train = inside.filter((i) => !drawn.has(patients[i].id));
    main = [{ name: "train-test", train: name(train), test: name(test) }];
    const how = split.stratified ? ", stratified by outcome" : "";
    sentence = `Patients were divided once at random${how} (seed ${split.seed}), ${train.length} for training and ${test.length} for testing.`;
  } else {
    const folds = dealFolds(name(inside), eventOf, split.folds, stream2, split.stratified);
    const foldOf = (i) => folds.get(patients[i].id);
    main = Array.from({ length: split.folds }, (_, k) => ({
      name: `fold ${k + 1} of ${split.folds}`,
      train: name(inside.filter((i) => foldOf(i) !== k)),
      test: name(inside.filter((i) => foldOf(i) === k))
    }));
    const how = split.stratified ? "stratified " : "";
    sentence = `Models were tested by ${split.folds}-fold ${how}cross-validation (seed ${split.seed}) of ${inside.length} patients, their out-of-fold predictions pooled.`;
  }
  if (external.length > 0)
    sentence += ` ${external.length} external patients were kept apart.`;
  for (const part of main) {
    requireBoth(part.train, eventOf, endpoint.positive, "train a model");
    if (split.kind !== "cross-validation")
      requireBoth(part.test, eventOf, endpoint.positive, "test a model");
  }
  return { seed: split.seed, main, external: external.map(({ id }) => id), sentence };
}
function drawShare(ids, event, share, stratified, stream2) {
  const rng = createRng(stream2);
  const strata = stratified ? [1, 0].map((kind) => ids.filter((id) => event.get(id) === kind)) : [ids];
  return new Set(strata.flatMap((stratum) => rng.shuffle([...stratum]).slice(0, Math.round(stratum.length * share))));
}
function requireBoth(ids, event, positive, purpose) {
  const events = ids.filter((id) => event.get(id) === 1).length;
  const others = ids.length - events;
  if (Math.min(events, others) >= 2)
    return;
  throw new RadError("RAD-STUDY-TOO-FEW", { events, others, positive, purpose, needed: 2 });
}

// packages/study/dist/preview/case-preview.js
var softTissue = [-60, 200];
var mostPixels = 240;
var mostRegions = 4;
function casePreview(id, image, regions, modality) {
  const shown = regions.filter(({ mask }) => mask.data.includes(1)).slice(0, mostRegions);
  if (shown.length === 0)
    return void 0;
  const masks = shown.map(({ mask }) => mask);
  const preview = slicePreview(image, masks, modality === "CT" ? softTissue : void 0);
  const factor = Math.ceil(Math.max(preview.width, preview.height) / mostPixels);
  const { width, height, pixels } = averaged(preview, factor);
  return {
    id,
    slice: preview.slice + 1,
    width,
    height,
    aspect: preview.aspect,
    pixels: base64.encode(pixels),
    regions: shown.map(({ name }, i) => ({
      name,
      outline: preview.outlines[i].map((piece) => piece.map((at) => at / factor))
    }))
  };
}
function averaged({ width, height, pixels }, factor) {
  if (factor === 1)
    return { width, height, pixels };
  const [columns, rows] = [Math.ceil(width / factor), Math.ceil(height / factor)];
  const out = new Uint8Array(columns * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let [sum, count] = [0, 0];
      for (let v = y * factor; v < Math.min(height, (y + 1) * factor); v++) {
        for (let u = x * factor; u < Math.min(width, (x + 1) * factor); u++, count++)
          sum += pixels[v * width + u];
      }
      out[y * columns + x] = Math.round(sum / count);
    }
  }
  return { width: columns, height: rows, pixels: out };
}

// packages/study/dist/node/preview-cohort.js
var mostCases = 12;
async function previewCohort(requests, { modality, store, signal }) {
  const count = Math.min(mostCases, requests.length);
  const chosen = Array.from({ length: count }, (_, k) => requests[Math.floor(k * requests.length / count)]);
  const previews = [];
  for (const request of chosen) {
    throwIfCancelled(signal && { signal });
    previews.push(...await previewOf(request, modality, store));
  }
  return previews;
}
async function previewOf(request, modality, store) {
  const files = await Promise.all([request.image, request.mask].map(fingerprint));
  const key = hashOf({ request, modality, files, version });
  const before = await store.get(key);
  if (before !== void 0)
    return before;
  const made = await picture(request, modality);
  await store.put(key, made);
  return made;
}
async function picture(request, modality) {
  try {
    const { image, rows } = await readCase(request);
    const [largest2] = [...rows].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
    const found = largest2 && casePreview(request.id, image, largest2.regions, modality);
    return found === void 0 ? [] : [found];
  } catch (error) {
    if (isRadError(error))
      return [];
    throw error;
  }
}

// packages/study/dist/node/run-folder.js
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";
async function writeRunFolder(folder, result, features, model) {
  await mkdir2(folder, { recursive: true });
  const table = tableOf(features);
  const files = [
    ["features.csv", formatCsv(table)],
    ["features.parquet", formatParquet(table)],
    [
      "features-missing.csv",
      formatCsv({
        columns: ["id", "feature", "reason"],
        rows: features.missing.map(({ id, name, reason }) => [id, name, reason])
      })
    ],
    ["cohort.json", json(result.cohort)],
    ["splits.json", json(result.splits)],
    [
      "selection.json",
      json(result.candidates.map(({ id, published, honest }) => ({
        id,
        published: published.selection,
        honest: honest.selection
      })))
    ],
    ["predictions.csv", formatCsv(predictionTable(result))],
    ["performance.json", json(performance(result))],
    ["checks.json", json(result.checks)],
    ["provenance.json", json(result.provenance)],
    ["protocol.json", json(result.protocol)],
    ["run.json", json(result)],
    ...model === void 0 ? [] : [["model.json", json(model)]]
  ];
  for (const [name, content] of files)
    await writeFileAtomic(join3(folder, name), content);
}
function tableOf({ ids, names, values }) {
  const rows = ids.map((id, i) => [
    id,
    ...names.map((_, j) => {
      const value = values[i + ids.length * j];
      return Number.isNaN(value) ? null : value;
    })
  ]);
  return { columns: ["id", ...names], rows };
}
function predictionTable({ candidates, cohort }) {
  const place = new Map(cohort.patients.map(({ id }, i) => [id, i]));
  const { outcome } = cohort;
  const observed = (id) => {
    const i = place.get(id);
    if (i === void 0)
      return outcome.kind === "binary" ? [null] : [null, null];
    return outcome.kind === "binary" ? [outcome.event[i]] : [outcome.status[i], outcome.time[i]];
  };
  const rows = candidates.flatMap((candidate) => ["published", "honest"].flatMap((order) => candidate[order].predictions.map(({ id, set, value: value2, radScore, threshold }) => [
    candidate.id,
    order,
    set,
    id,
    value2,
    radScore ?? null,
    threshold ?? candidate[order].threshold.value,
    ...observed(id)
  ])));
  const value = outcome.kind === "binary" ? "probability" : "risk";
  return {
    columns: [
      "candidate",
      "order",
      "set",
      "id",
      value,
      "rad_score",
      "cut_off",
      ...outcome.kind === "binary" ? ["event"] : ["status", "time"]
    ],
    rows
  };
}
function performance({ key, candidates, comparisons, comparators, regressions, clinical }) {
  const { figures: _, ...named } = key;
  return {
    key: named,
    candidates: candidates.map(({ published, honest, ...rest }) => ({
      ...rest,
      published: { threshold: published.threshold, performance: published.performance, leaks: published.leaks },
      honest: { threshold: honest.threshold, performance: honest.performance, leaks: honest.leaks }
    })),
    comparisons,
    comparators,
    regressions,
    clinical
  };
}
function json(value) {
  return `${JSON.stringify(value, null, 1)}
`;
}

// packages/study/dist/node/run-units.js
import { mkdir as mkdir3 } from "node:fs/promises";
import { join as join5 } from "node:path";

// packages/study/dist/node/run-cache.js
import { join as join4 } from "node:path";
var cacheFormat = 4;
function createUnitCache(folder, protocol, data) {
  const store = createResultStore(join4(folder, "fits"));
  const dataHash = hashOf(data);
  const pipelines = /* @__PURE__ */ new Map();
  const keyOf = ({ kind, signature: signature2, variant, order, stream: stream2, train, predict }, model) => {
    const name = `${signature2}/${variant}/${model}/${order}`;
    const pipeline2 = pipelines.get(name) ?? hashOf(pipelineOf(protocol, { id: "", signature: signature2, variant, model }, order, data));
    pipelines.set(name, pipeline2);
    return hashOf({ cacheFormat, dataHash, pipeline: pipeline2, kind, order, stream: stream2, train, predict });
  };
  return {
    get: (unit, model) => store.get(keyOf(unit, model)),
    put: (unit, model, fit) => store.put(keyOf(unit, model), fit)
  };
}

// packages/study/dist/node/run-units.js
var worker = new URL("./run-worker.js", import.meta.url);
async function runUnits(units, { protocol, data, cache, jobs, stage, onProgress, signal }) {
  const store = createUnitCache(cache, protocol, data);
  const results = units.map(() => ({}));
  const open2 = [];
  for (const [place, unit] of units.entries()) {
    const missing2 = [];
    for (const model of unit.models) {
      const held = await store.get(unit, model);
      if (held === void 0)
        missing2.push(model);
      else
        results[place][model] = held;
    }
    if (missing2.length > 0)
      open2.push({ place, unit: { ...unit, models: missing2 } });
  }
  let done = 0;
  const report = () => onProgress?.({ stage, done, total: open2.length });
  report();
  const keep = async (index, result) => {
    const { place, unit } = open2[index];
    for (const model of unit.models) {
      const fit = result[model];
      results[place][model] = fit;
      if (!("error" in fit))
        await store.put(unit, model, fit);
    }
    done++;
    report();
  };
  if (jobs === 0) {
    for (const [index, { unit }] of open2.entries()) {
      throwIfCancelled(signal === void 0 ? void 0 : { signal });
      await keep(index, evaluateUnit(protocol, data, unit));
    }
  } else if (open2.length > 0) {
    const file = join5(cache, `data-${hashOf({ protocol, ids: data.ids }).slice(0, 16)}.json`);
    await mkdir3(cache, { recursive: true });
    await writeFileAtomic(file, JSON.stringify({ protocol, data }));
    const tasks = open2.map(({ unit }) => ({ file, unit }));
    const control = signal === void 0 ? {} : { signal };
    await runInPool(worker, tasks, jobs, (index, outcome) => {
      const failed = "error" in outcome ? outcome.error.toJSON() : void 0;
      const result = failed === void 0 ? outcome.result : Object.fromEntries(open2[index].unit.models.map((model) => [model, { error: failed }]));
      return keep(index, result);
    }, control);
  }
  return units.map((unit, place) => ({ unit, result: results[place] }));
}

// packages/study/dist/node/run-study.js
var studyStages = ["extract", "evaluate", "resample", "conclude"];
async function runStudy(run) {
  const { protocol, out, jobs, onProgress, signal, until } = run;
  const cache = join6(out, ".cache");
  const control = { ...onProgress && { onProgress }, ...signal && { signal } };
  const measured = await measure(run, cache, control);
  const { failures, features, imageHashes, previews, second, readers } = measured;
  if (until === "extract")
    return { failures };
  const cohort = withoutPatients(run.cohort, measured.exclusions);
  const data = studyData(cohort, features, protocol.clinical.variables, second);
  const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
  const work = { protocol, data, cache, jobs, ...control };
  const first = [
    ...mainUnits(protocol, data, splits),
    ...choiceUnits(protocol, data, splits),
    ...nestedUnits(protocol, data, splits)
  ];
  const done = await runUnits(first, { ...work, stage: "evaluate" });
  const candidates = assembleCandidates(protocol, data, done);
  const failed = candidates.filter(({ failure }) => failure !== void 0);
  if (failed.length === candidates.length)
    throw asError(failed[0].failure);
  if (until === "evaluate")
    return { failures };
  const key = keyCandidate(protocol, data, candidates, done);
  const resamples = [...bootstrapUnits(protocol, splits, key), ...permutationUnits(protocol, data, splits, key)];
  const clinicalOnly = clinicalProtocol(protocol);
  done.push(...await runUnits(resamples, { ...work, stage: "resample" }));
  const rival = clinicalOnly && await runUnits(mainUnits(clinicalOnly, data, splits), {
    ...work,
    protocol: clinicalOnly,
    jobs: 0,
    stage: "compare"
  });
  if (until === "resample")
    return { failures };
  const [clinical] = clinicalOnly && rival ? assembleCandidates(clinicalOnly, data, rival) : [];
  const provenance = {
    radscore: run.versions.radscore ?? "",
    protocolHash: hashOf(protocol),
    cohortHash: hashOf(run.cohort),
    featuresHash: hashOf({
      ids: features.ids,
      names: features.names,
      values: Array.from(features.values, (value) => Number.isNaN(value) ? null : value)
    }),
    ...await encoderName(run),
    seeds: { split: splits.seed, evaluation: protocol.evaluation.seed },
    versions: run.versions
  };
  const result = concludeStudy({
    protocol,
    cohort,
    features,
    data,
    splits,
    candidates,
    key,
    done,
    provenance,
    ...clinical && { clinical },
    ...readers && { readers },
    ...imageHashes && { imageHashes },
    ...previews && { previews }
  });
  const trained = new Set(splits.main.length === 1 ? splits.main[0].train : mainPatients(splits));
  const spacing = measured.spacing?.flatMap(({ id, mm }) => trained.has(id) ? [mm] : []);
  const model = makeModelFile({ result, data, key, done, imaging: spacing && { spacing } });
  await writeRunFolder(out, result, features, model);
  return { result, failures };
}
async function measure(run, cache, control) {
  const { protocol, cohort } = run;
  if (run.features !== void 0) {
    const have = new Set(run.features.ids);
    const without2 = cohort.patients.filter(({ id }) => !have.has(id));
    const exclusions2 = without2.map(({ id }) => ({
      id,
      stage: "images",
      reason: "no features",
      sentence: "The feature table has no row of this patient."
    }));
    if (without2.length === cohort.patients.length)
      throw new RadError("RAD-STUDY-NO-MATCH", {
        cohort: cohort.patients[0]?.id ?? "",
        features: run.features.ids[0] ?? ""
      });
    return { features: run.features, exclusions: exclusions2, failures: [] };
  }
  const pathOf = (path) => resolve3(run.imagesFrom ?? ".", path);
  const requests = protocolRequests(protocol, cohort.patients, pathOf);
  const store = createResultStore(join6(cache, "cases"));
  const options = { jobs: Math.max(1, run.jobs), store, ...control };
  const outcomes = await extractCohort(requests, options);
  const measured = [];
  const failures = [];
  for (const [i, outcome] of outcomes.entries()) {
    const { id } = requests[i];
    if ("error" in outcome)
      failures.push({ id, error: outcome.error.toJSON() });
    else
      measured.push({ id, values: outcome.rows[0].values, notes: outcome.rows[0].notes });
  }
  if (measured.length === 0) {
    if (failures[0] !== void 0)
      throw asError(failures[0].error).at({ case: failures[0].id });
    throw new RadError("RAD-COHORT-FAILED", { count: requests.length });
  }
  const exclusions = failures.map(({ id, error }) => ({
    id,
    stage: "images",
    reason: `could not be measured (${error.code})`,
    sentence: `${error.message} ${error.remedy}`
  }));
  const failed = new Set(failures.map(({ id }) => id));
  const previews = await previewCohort(requests.filter(({ id }) => !failed.has(id)), { modality: protocol.images.modality, store: createResultStore(join6(cache, "previews")), ...control });
  const second = protocol.readers === void 0 ? void 0 : await secondReader(run, pathOf, options);
  const features = featureTableOf(measured);
  const readers = second && await readersAgree(run, features, second, pathOf, cache, control);
  const hashes = measured.flatMap(({ id, values }) => {
    const hash = values.find(([name]) => name.endsWith("diagnostics_Image-original_Hash"))?.[1];
    return typeof hash === "string" ? [[id, hash]] : [];
  });
  return {
    features,
    exclusions,
    failures,
    ...readers && { readers },
    ...hashes.length > 0 && { imageHashes: new Map(hashes) },
    previews,
    ...second === void 0 ? {} : { second },
    spacing: measured.flatMap(({ id, values }) => spacingOf(values).map((mm) => ({ id, mm })))
  };
}
async function secondReader({ protocol, cohort }, pathOf, options) {
  const outlined = protocolRequests(protocol, cohort.patients, pathOf, 2);
  const requests = drawPatients(outlined, protocol.readers.patients ?? outlined.length, protocol.evaluation.seed);
  if (requests.length < 3)
    return void 0;
  const outcomes = await extractCohort(requests, options);
  const rows = outcomes.flatMap((outcome, i) => "error" in outcome ? [] : [{ id: requests[i].id, values: outcome.rows[0].values, notes: [] }]);
  const table = featureTableOf(rows);
  const n = table.ids.length;
  const columns = table.names.map((name, j) => [
    name,
    table.ids.map((_, i) => Number.isNaN(table.values[i + n * j]) ? null : table.values[i + n * j])
  ]);
  return { ids: table.ids, columns: Object.fromEntries(columns) };
}
async function encoderName({ protocol, features, imagesFrom }) {
  const { deep, signatures } = protocol;
  const measured = features === void 0 && Object.values(signatures).some((signature2) => signature2.deep);
  if (deep === void 0 || !measured)
    return {};
  const path = deep.encoder === "builtin" ? deep.encoder : resolve3(imagesFrom ?? ".", deep.encoder);
  return { encoder: (await openEncoder(path, deep.outputs)).name };
}
async function readersAgree({ protocol, cohort, jobs }, features, { ids, columns }, pathOf, cache, control) {
  const names = Object.keys(columns);
  const values = Float64Array.from(names.flatMap((name) => columns[name].map((value) => value ?? Number.NaN)));
  const agreement = featureAgreement(features, { ids, names, values, missing: [] }, protocol.readers);
  const first = new Map(protocolRequests(protocol, cohort.patients, pathOf).map((request) => [request.id, request]));
  const again = protocolRequests(protocol, cohort.patients, pathOf, 2).filter(({ id }) => ids.includes(id));
  const pairs = again.map((second) => ({ first: first.get(second.id), second }));
  const store = createResultStore(join6(cache, "readers"));
  const { cases } = await compareReaders(pairs, { jobs: Math.max(1, jobs), store, ...control });
  return { ...agreement, cases };
}
function spacingOf(values) {
  const cell = values.find(([name]) => name.endsWith("diagnostics_Image-original_Spacing"))?.[1];
  try {
    const spacing = typeof cell === "string" ? JSON.parse(cell) : void 0;
    return Array.isArray(spacing) ? [spacing] : [];
  } catch {
    return [];
  }
}
function asError({ code, values, place }) {
  return new RadError(code, values, place);
}

// packages/study/dist/node/write-phantom.js
import { join as join7 } from "node:path";
var worker2 = new URL("./write-phantom-worker.js", import.meta.url);
async function writePhantomCohort(folder, { protocol, ...options }, control = {}) {
  const study = phantomStudy(protocol);
  const drawn = { signal: study.defaults.signal, ...options };
  const patients = study.patients(drawn);
  const tasks = patients.map((patient) => ({ folder, protocol, patient, seed: options.seed }));
  await writeAll(tasks, control);
  await writeFileAtomic(join7(folder, "cohort.csv"), formatCsv(cohortTable(patients, study)));
  await writeFileAtomic(join7(folder, "truth.csv"), formatCsv(truthTable(patients)));
  await writeFileAtomic(join7(folder, "README.txt"), readme(study, drawn));
  return patients;
}
async function writeAll(tasks, { jobs = 1, ...control }) {
  let done = 0;
  const report = () => control.onProgress?.({ stage: "phantom", done, total: tasks.length });
  report();
  if (jobs > 1) {
    return runInPool(worker2, tasks, jobs, (_, outcome) => {
      if ("error" in outcome)
        throw outcome.error;
      done++;
      report();
    }, control);
  }
  for (const task of tasks) {
    throwIfCancelled(control);
    await writePhantomPatient(task);
    done++;
    report();
  }
}
function cohortTable(patients, study) {
  const files = phantomFiles(study);
  const readers = patients.some(({ secondReader: secondReader2 }) => secondReader2 === true);
  const columns = Object.keys(patients[0]?.cohort ?? {});
  return {
    columns: ["id", "image", "mask", ...readers ? ["mask_reader2"] : [], ...columns],
    rows: patients.map(({ id, cohort, secondReader: secondReader2 }) => {
      const second = secondReader2 === true ? `${id}/${files.secondReader}` : null;
      const paths = [`${id}/${files.image}`, `${id}/${files.mask}`, ...readers ? [second] : []];
      return [id, ...paths, ...columns.map((name) => cohort[name])];
    })
  };
}
function truthTable(patients) {
  const columns = Object.keys(patients[0]?.truth ?? {});
  return {
    columns: ["id", ...columns],
    rows: patients.map(({ id, truth }) => [id, ...columns.map((name) => truth[name])])
  };
}
function readme({ protocol, about }, { patients, seed, signal }) {
  return `Phantom cohort for ${protocol}: patients who never were, ${patients} of them, seed ${seed}, signal ${signal}.
Made by radscore: radscore phantom --for ${protocol} --patients ${patients} --seed ${seed} --signal ${signal}

${about}

cohort.csv is what a study reads. truth.csv holds the latent quantities; a study that reads it has cheated.
`;
}

// packages/study/dist/node/write-region.js
async function writeRegion(path, mask, name) {
  if (!path.toLowerCase().endsWith(".dcm"))
    return writeMask(path, mask);
  await writeFileAtomic(path, await writeSegmentation([{ label: name.slice(0, 64), mask }]));
}

export {
  claimRunFolder,
  locateImages,
  readProtocol,
  readSheets,
  chooseSheet,
  openStudy,
  predictCase,
  studyStages,
  runStudy,
  writePhantomCohort,
  writeRegion
};
