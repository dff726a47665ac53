// A worker for many cases or fits: the one of the host for browsers, with schemas checked without making code.
import '../strict.js';
import '@radscore/host-web/task-worker';
