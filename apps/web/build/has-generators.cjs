// In place of @stdlib/assert-has-generator-support, which makes code to find out; the page's policy forbids that.
module.exports = () => true;
