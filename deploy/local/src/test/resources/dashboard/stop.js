// Where the focus is, and what hinders a visitor from seeing it there; null where it is on nothing.
() => {
  const at = document.activeElement;
  if (at === document.body) return null;
  // Of a shadow, which is also placed, the colour alone.
  const numbers = (colour) => (colour.match(/rgba?\([^)]*\)/)?.[0].match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
  const light = (colour) => {
    const [red, green, blue] = numbers(colour).map((n) => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const page = light(getComputedStyle(document.body).backgroundColor);
  const standsOut = (colour) => {
    const other = light(colour);
    return numbers(colour)[3] !== 0 && (Math.max(page, other) + 0.05) / (Math.min(page, other) + 0.05) >= 3;
  };
  const look = getComputedStyle(at);
  const mark = at.querySelector(':scope > .hit');
  const drawn = mark ? getComputedStyle(mark) : null;
  const marked =
    (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2 && standsOut(look.outlineColor)) ||
    (look.boxShadow !== 'none' && standsOut(look.boxShadow)) ||
    (drawn && parseFloat(drawn.strokeWidth) >= 2 && standsOut(drawn.stroke));
  const box = [...at.getClientRects()].find((b) => b.width > 0 && b.height > 0) ?? at.getBoundingClientRect();
  const inside = box.left >= 0 && box.top >= 0 && box.left <= innerWidth && box.top <= innerHeight && box.width > 1 && box.height > 1;
  const places = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]];
  const covered = places.every(([across, down]) => {
    const over = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
    return !(over && (at.contains(over) || over.contains(at)));
  });
  const name = (at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent || at.value).trim().replace(/\s+/g, ' ');
  const fault = !inside ? 'is out of sight'
      : covered ? 'is covered by another'
      : !marked ? 'does not show the focus' : '';
  return { name, fault, tag: at.localName };
}
