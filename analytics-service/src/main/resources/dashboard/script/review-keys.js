// Keys of the review queue, for those who want them: each does what the control that names it does.
// Off while somebody types, with a modifier held, and for whoever has turned them off.

const STORE = 'review-keys';
const panel = document.querySelector('.keys');
const toggle = document.querySelector('[data-keys]');

function on() {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

function show() {
  toggle.textContent = on() ? 'Turn keys off' : 'Turn keys on';
}

function typing(target) {
  return target.closest('input[type="text"], input[type="search"], textarea, select') !== null;
}

if (panel && toggle) {
  panel.hidden = false;
  show();
  toggle.addEventListener('click', () => {
    try {
      localStorage.setItem(STORE, on() ? 'off' : 'on');
    } catch {
      // Without a store the keys stay as they are.
    }
    show();
  });
}

document.addEventListener('keydown', (event) => {
  if (!on() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  if (event.key === '?' && panel) {
    event.preventDefault();
    panel.closest('details').open = true;
    toggle.focus();
    return;
  }
  const key = event.key.toLowerCase();
  const control = /^[a-z]$/.test(key) ? document.querySelector(`[data-key="${key}"]`) : null;
  if (control) {
    event.preventDefault();
    control.click();
  }
});
