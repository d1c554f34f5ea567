// What scripts add to pages that are whole without them: a link copied at a click, and a word to
// those who listen when a part of the page has changed.

const status = document.getElementById('status');

function say(words) {
  status.textContent = words;
}

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-copy]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    say('Link copied');
    link.textContent = 'Link copied';
  } catch {
    // The browser does not allow it: the link itself leads there, and its menu can copy it.
    window.location.assign(link.href);
  }
});

// What an address names is shown, also where it lies in a fold.
function unfold() {
  const named = location.hash && document.getElementById(location.hash.slice(1));
  const folds = [];
  for (let fold = named && named.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    folds.push(fold);
  }
  if (folds.some((fold) => !fold.open)) {
    folds.forEach((fold) => fold.setAttribute('open', ''));
    named.scrollIntoView();
  }
}

unfold();
window.addEventListener('hashchange', unfold);

// Folds open on paper.
window.addEventListener('beforeprint', () => {
  document.querySelectorAll('main details').forEach((fold) => fold.setAttribute('open', ''));
});

// A part of the page that is exchanged keeps its fold as it was, and in it what has the focus.
let unfolded = false;
let focused = '';

document.body.addEventListener('htmx:beforeSwap', () => {
  unfolded = document.querySelector('details.folded[open]') !== null;
  focused = document.activeElement.id;
});

document.body.addEventListener('htmx:afterSettle', () => {
  const fold = document.querySelector('details.folded');
  if (unfolded && fold) {
    fold.setAttribute('open', '');
    document.getElementById(focused)?.focus();
  }
  const words = document.querySelector('[data-announce]');
  if (words) {
    say(words.textContent);
  }
});

document.body.addEventListener('htmx:responseError', () => {
  say('That did not work. Nothing you typed is lost. Try again, or reload the page.');
});
