// What cannot be seen in the reader's own colours: words on their own ground, and marks of drawings
// on that of the page. One sentence for each.
() => {
  const numbers = (colour) => (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);
  const drawn = (colour) => colour !== 'none' && numbers(colour)[3] !== 0;
  const page = getComputedStyle(document.body).backgroundColor;
  const faults = [];

  // The browser lays the ground of the page behind words, unless they are left to us.
  for (const element of document.body.querySelectorAll('*')) {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!words || element.ownerSVGElement || !element.checkVisibility() || element.localName === 'option') continue;
    const look = getComputedStyle(element);
    let ground = page;
    if (look.forcedColorAdjust === 'none' || element.closest('mark')) {
      let holder = element;
      while (holder && !drawn(getComputedStyle(holder).backgroundColor)) holder = holder.parentElement;
      ground = getComputedStyle(holder ?? document.body).backgroundColor;
    }
    if (contrast(look.color, ground) < 4.5) faults.push(`“${element.textContent.trim().slice(0, 40)}” is written in its ground`);
  }
  for (const shape of document.querySelectorAll('svg text, svg .filled, svg .ring, svg .stroke, svg .line, svg .late-line, svg .open-bar')) {
    if (!shape.checkVisibility()) continue;
    const { fill, stroke } = getComputedStyle(shape);
    const seen = shape.localName === 'text' ? [fill] : [fill, stroke];
    if (!seen.some((colour) => drawn(colour) && contrast(colour, page) >= 4.5)) {
      faults.push(`${shape.localName}.${shape.getAttribute('class')} cannot be seen`);
    }
    if (shape.localName === 'text' && drawn(stroke) && stroke !== page) {
      faults.push(`“${shape.textContent}” has an edge of another colour than the page`);
    }
  }
  return [...new Set(faults)];
}
