// MathJax as one function: gradusRender(tex, display) gives { svg }, or { error }: MathJax's sentence about wrong TeX.
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
// Packages that define macros, load files or make links are left out: decks come from anywhere.
const input = new TeX({
  packages: ['base', 'ams', 'boldsymbol'],
  tags: 'none',
  formatError(_, error) { throw error; },
});
const page = mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) });

globalThis.gradusRender = (tex, display) => {
  try {
    return { svg: adaptor.innerHTML(page.convert(tex, { display })) };
  } catch (error) {
    return { error: String(error.message || error) };
  }
};
