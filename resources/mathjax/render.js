// MathJax as one function: gradusRender(tex, display) gives { svg }, or { error }: MathJax's sentence about wrong TeX.
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { SVGmo } from 'mathjax-full/js/output/svg/Wrappers/mo.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';

// Tall braces and long arrows are put together from pieces. MathJax cuts the piece in the middle to length with an <svg> inside the
// <svg>, which Qt doesn't draw; here it is stretched to that length, a little over its neighbours so that no gap shows.
const overlap = 0.1; // em

SVGmo.prototype.addExtV = function (glyph, variant, height, depth, top, bottom, width) {
  if (!glyph) return;
  const [h, d, w] = this.getChar(glyph, variant);
  const below = Math.max(0, bottom - overlap);
  const length = height + depth - Math.max(0, top - overlap) - below;
  if (length <= 0) return;
  const stretch = length / (h + d);
  this.addStretched(glyph, variant, (width - w) / 2, below - depth + d * stretch, 1, stretch);
};

SVGmo.prototype.addExtH = function (glyph, variant, width, left, right, x = 0) {
  if (!glyph) return;
  const w = this.getChar(glyph, variant)[2];
  const before = Math.max(0, left - overlap);
  const length = width - before - Math.max(0, right - overlap);
  if (length > 0) this.addStretched(glyph, variant, x + before, 0, length / w, 1);
};

SVGmo.prototype.addStretched = function (glyph, variant, x, y, horizontally, vertically) {
  const transform = `translate(${this.fixed(x)},${this.fixed(y)}) scale(${horizontally.toFixed(3)},${vertically.toFixed(3)})`;
  const piece = this.svg('g', { transform });
  this.addGlyph(glyph, variant, 0, 0, piece);
  this.adaptor.append(this.element, piece);
};

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
// Packages that define macros, load files or make links are left out: decks come from anywhere.
const input = new TeX({
  packages: ['base', 'ams', 'boldsymbol'],
  tags: 'none',
  formatError(_, error) { throw error; },
});
const page = mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) });

// The lines of tables get their width from a style sheet elsewhere.
const withLines = (svg) => svg.replace(/data-(line|frame)=/g, 'stroke-width="60" $&');

globalThis.gradusRender = (tex, display) => {
  try {
    return { svg: withLines(adaptor.innerHTML(page.convert(tex, { display }))) };
  } catch (error) {
    return { error: String(error.message || error) };
  }
};
