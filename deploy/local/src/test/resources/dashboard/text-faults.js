// Where the text of a page cannot be read: it lies on other text, or is cut off by what holds it,
// by the drawing that it stands in, or by the edge of the page. One sentence for each place.
() => {
  // Boxes of letters touch where nothing of them does.
  const SLACK = 3;
  const hidden = '.visually-hidden, .stack thead, .skip, option, textarea, script, style, title, desc';

  const words = (node) => node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
  const seen = (element) =>
    element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) && !element.closest(hidden);

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // The box of slanting words is larger than they are.
    if (!node.data.trim() || !seen(node.parentElement) || node.parentElement.closest('[transform]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = node.parentElement.ownerSVGElement ? [node.parentElement.closest('text').getBoundingClientRect()] : range.getClientRects();
    for (const box of boxes) {
      if (box.width > 1 && box.height > 1) lines.push({ node, box, svg: node.parentElement.closest('svg') });
    }
  }

  const faults = [];
  const clips = (style) => style !== 'visible';
  for (const { node, box, svg } of lines) {
    if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
      faults.push(`“${words(node)}” runs over the edge of the page`);
    }
    if (svg) {
      const frame = svg.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        faults.push(`“${words(node)}” runs over the edge of its drawing`);
      }
    }
    for (let holder = node.parentElement; holder; holder = holder.parentElement) {
      const style = getComputedStyle(holder);
      const frame = holder.getBoundingClientRect();
      if (holder.namespaceURI.endsWith('svg')) continue;
      if (clips(style.overflowX) && style.overflowX !== 'auto' && style.overflowX !== 'scroll' && box.right > frame.right + 1) {
        faults.push(`“${words(node)}” is cut off by <${holder.localName} class="${holder.className}">`);
      }
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].box.top < lines[i].box.bottom - SLACK; j++) {
      const [a, b] = [lines[i], lines[j]];
      if (a.svg && a.svg === b.svg && a.node.parentElement.closest('text') === b.node.parentElement.closest('text')) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > SLACK && high > SLACK) faults.push(`“${words(a.node)}” lies on “${words(b.node)}”`);
    }
  }
  return faults;
}
