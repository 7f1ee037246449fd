// Small things that script adds; without it every page works.

const TYPING_PAUSE = 150;

/** Enter that ends a Japanese conversion submits nothing (some browsers say so by key code only). */
function keepConversion(event) {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) {
    event.preventDefault();
  }
}

/** Names offered while somebody types into a search field; the browser shows them. */
function suggest(input) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-names`;
  input.after(list);
  input.setAttribute('list', list.id);
  input.autocomplete = 'off';
  let timer = 0;
  let asked = '';
  input.addEventListener('input', event => {
    const typed = input.value.trim();
    clearTimeout(timer);
    if (event.isComposing || typed === asked) {
      return;
    }
    timer = setTimeout(async () => {
      asked = typed;
      const answer = typed === '' ? null : await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`);
      if (asked !== typed || answer !== null && !answer.ok) {
        return;
      }
      const [, names, kinds] = answer === null ? ['', [], []] : await answer.json();
      list.replaceChildren(...names.map((name, at) => {
        const option = document.createElement('option');
        option.value = name;
        option.label = kinds[at];
        return option;
      }));
    }, TYPING_PAUSE);
  });
  input.addEventListener('compositionend', () => input.dispatchEvent(new InputEvent('input')));
}

/** A button beside each text that is ready to copy. */
function copy(text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copier';
  button.textContent = text.dataset.copy;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = text.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
  text.before(button);
}

document.addEventListener('keydown', keepConversion, true);
document.querySelectorAll('form[role=search] input[type=search]').forEach(suggest);
document.querySelectorAll('pre[data-copy]').forEach(copy);
