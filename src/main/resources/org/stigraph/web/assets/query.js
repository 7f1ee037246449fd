// The query editor. Without script, or where it fails, the plain form on the page does the same.
/* global Yasgui */

const root = document.getElementById('yasgui');
const say = root.dataset;
const prefixes = JSON.parse(say.prefixes);
const endpoint = new URL('/sparql', location.href).href;
const MOST_LABELS = 400;
const MOST_ROWS = 500;
const LONG = 70;
const SHORT = 20;
const LONGEST_ADDRESS = 6000;

/** Terms that the graph really uses, from the description of the data set (VoID). */
const terms = (async () => {
  const answer = await fetch('/.well-known/void?format=nt');
  const text = answer.ok ? await answer.text() : '';
  const of = term => [...text.matchAll(new RegExp(`<http://rdfs\\.org/ns/void#${term}> <([^>]+)>`, 'g'))].map(m => m[1]);
  return {property: [...new Set(of('property'))].sort(), class: [...new Set(of('class'))].sort()};
})();

function complete() {
  const {Yasqe} = Yasgui;
  for (const kind of ['property', 'class']) {
    Yasqe.Autocompleters[kind].get = async (yasqe, token) =>
      (await terms)[kind].filter(iri => iri.startsWith(token?.autocompletionString ?? ''));
    Yasqe.Autocompleters[kind].autoShow = false;
  }
  Yasqe.Autocompleters.prefixes.get = async () =>
    Object.entries(prefixes).map(([prefix, namespace]) => `${prefix}: <${namespace}>`).sort();
  Yasqe.Autocompleters.prefixes.persistenceId = null;
  Yasqe.defaults.autocompleters = ['prefixes', 'property', 'class', 'variables'];
}

function pageOf(iri) {
  if (!iri.startsWith(say.base)) {
    return iri;
  }
  const local = iri.slice(say.base.length);
  return `/${local.startsWith('id/') ? `page/${local.slice(3)}` : local}`;
}

function brief(iri) {
  const found = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri.startsWith(say.base) ? iri.slice(say.base.length) : iri;
}

/** How wide a cell wants to be: the classes of the tables that the server makes. */
function width(text) {
  const halves = [...text].reduce((sum, c) => sum + (c.codePointAt(0) < 0x2E80 ? 1 : 2), 0);
  return halves > LONG ? 'long' : halves > SHORT ? 'mid' : '';
}

/** Names of things, in the language of the content where there is one. */
async function labels(iris) {
  const safe = iris.filter(iri => /^https?:[^<>"{}|\\^`\s]+$/.test(iri)).slice(0, MOST_LABELS);
  const names = new Map();
  if (safe.length === 0) {
    return names;
  }
  const query = `PREFIX skos: <${prefixes.skos}> PREFIX rdfs: <${prefixes.rdfs}> PREFIX dcterms: <${prefixes.dcterms}>
    SELECT ?thing ?name { VALUES ?thing { ${safe.map(iri => `<${iri}>`).join(' ')} }
      ?thing skos:prefLabel|rdfs:label|dcterms:title ?name }`;
  const answer = await fetch(endpoint, {method: 'POST', body: new URLSearchParams({query}),
    headers: {Accept: 'application/sparql-results+json'}});
  if (answer.ok) {
    for (const {thing, name} of (await answer.json()).results.bindings) {
      const wanted = name['xml:lang'] === say.content;
      if (!names.has(thing.value) || wanted) {
        names.set(thing.value, {text: name.value, lang: name['xml:lang'] ?? ''});
      }
    }
  }
  return names;
}

/** The answer as people read it: things by their names, which lead to their pages; sorted by a column on request. */
class Named {
  priority = 20;
  label = say.named;
  hideFromSelection = false;

  constructor(yasr) {
    this.yasr = yasr;
    this.sorted = {name: '', down: false};
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getVariables()?.length);
  }

  getIcon() {
    return document.createElement('span');
  }

  download(filename) {
    return {getData: () => this.yasr.results.asCsv(), contentType: 'text/csv', title: 'CSV', filename: `${filename ?? 'answer'}.csv`};
  }

  async draw() {
    const all = this.yasr.results.getVariables();
    const rows = this.rows();
    const variables = all.filter(name => !(name.endsWith('Label') && all.includes(name.slice(0, -5))));
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    variables.forEach(name => head.append(this.head(name)));
    const links = [];
    const body = table.createTBody();
    for (const row of rows.slice(0, MOST_ROWS)) {
      const tr = body.insertRow();
      variables.forEach(name => {
        const td = tr.insertCell();
        if (row[name]) {
          td.append(this.cell(row[name], row[`${name}Label`], links));
          td.className = width(td.textContent);
        }
      });
    }
    const scroll = document.createElement('div');
    scroll.className = 'scroll wide';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', say.answer);
    scroll.append(table);
    const count = document.createElement('p');
    count.className = 'meta';
    count.textContent = say.rows.replace('#', rows.length) + (rows.length > MOST_ROWS ? ` ${say.more.replace('#', MOST_ROWS)}` : '');
    this.yasr.resultsEl.replaceChildren(count, scroll);
    const names = await labels([...new Set(links.map(link => link.title))]);
    for (const link of links) {
      const name = names.get(link.title);
      if (name) {
        link.textContent = name.text;
        link.lang = name.lang;
      }
    }
  }

  rows() {
    const rows = [...this.yasr.results.getBindings() ?? []];
    const {name, down} = this.sorted;
    const text = row => (row[`${name}Label`] ?? row[name])?.value ?? '';
    const order = new Intl.Collator(document.documentElement.lang, {numeric: true});
    return name === '' ? rows : rows.sort((a, b) => order.compare(text(a), text(b)) * (down ? -1 : 1));
  }

  head(name) {
    const th = document.createElement('th');
    th.scope = 'col';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sorter';
    button.textContent = name;
    if (this.sorted.name === name) {
      th.setAttribute('aria-sort', this.sorted.down ? 'descending' : 'ascending');
    }
    button.addEventListener('click', () => {
      this.sorted = {name, down: this.sorted.name === name && !this.sorted.down};
      this.draw();
    });
    th.append(button);
    return th;
  }

  cell({type, value, 'xml:lang': lang}, label, links) {
    if (type === 'uri' && /^https?:/.test(value)) {
      const a = document.createElement('a');
      a.href = pageOf(value);
      a.title = value;
      a.textContent = label?.value ?? brief(value);
      if (a.origin !== location.origin) {
        a.rel = 'noopener nofollow';
      }
      if (label) {
        a.lang = label['xml:lang'] ?? '';
      } else {
        links.push(a);
      }
      return a;
    }
    const span = document.createElement('span');
    span.textContent = value;
    span.lang = lang ?? '';
    return span;
  }
}

/** Names and roles that the editor leaves out, for those who do not see it. */
function patch() {
  const set = (selector, attributes) => root.querySelectorAll(selector).forEach(element =>
    Object.entries(attributes).forEach(([attribute, value]) => {
      if (element.getAttribute(attribute) !== value) {
        element.setAttribute(attribute, value);
      }
    }));
  set('.CodeMirror textarea', {'aria-label': say.editor});
  set('.CodeMirror-scroll', {tabindex: '0', role: 'group', 'aria-label': say.editor});
  set('.yasqe_queryButton', {'aria-label': say.run});
  set('.tab [role=tab] input', {'aria-label': say.rename});
  set('.addTab', {'aria-label': say.add, title: say.add});
  set('.closeTab', {title: say.close});
  set('.select_named', {'aria-label': say.named, title: say.named});
  set('.select_response', {'aria-label': say.raw, title: say.raw});
  const raw = root.querySelector('.select_response > span:last-child');
  if (raw && raw.textContent !== say.raw) {
    raw.textContent = say.raw;
  }
  // A list of tabs may hold nothing but tabs, and theirs holds the button for a new one too.
  const bar = root.querySelector('.tabsList');
  bar?.removeAttribute('role');
  const tabs = [...root.querySelectorAll('.tab [role=tab]')].map(tab => tab.id).join(' ');
  const list = root.querySelector('.owner') ?? document.createElement('div');
  list.className = 'owner';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', say.editor);
  if (list.getAttribute('aria-owns') !== tabs) {
    list.setAttribute('aria-owns', tabs);
  }
  if (bar && !list.isConnected) {
    bar.before(list);
  }
}

function start() {
  complete();
  const {Yasr} = Yasgui;
  Yasr.registerPlugin('named', Named);
  Yasr.defaults.plugins.table.enabled = false;
  Yasr.defaults.pluginOrder = ['named', 'boolean', 'response', 'error'];
  Yasr.defaults.defaultPlugin = 'named';
  Yasr.defaults.prefixes = prefixes;
  const plain = document.getElementById('query');
  Yasgui.Yasqe.defaults.value = plain.value;
  root.hidden = false;
  const asked = new URLSearchParams(location.search);
  const yasgui = new Yasgui(root, {
    requestConfig: {endpoint, method: 'POST'},
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: {getData: () => [{endpoint}], keys: []},
    tabName: say.tab,
    persistenceId: 'stigraph_query',
    populateFromUrl: false,
    yasqe: {value: plain.value, resizeable: false},
  });
  if (asked.has('query') || asked.has('example')) {
    const tab = yasgui.getTab();
    if (tab.getYasqe().getValue().trim() !== plain.value.trim()) {
      yasgui.addTab(true, {name: asked.get('example') ?? say.tab, yasqe: {value: plain.value}});
    }
  }
  // The address of the page is that of the query that was run.
  yasgui.on('query', (_, tab) => {
    const address = `/query?query=${encodeURIComponent(tab.getYasqe().getValue())}`;
    if (address.length < LONGEST_ADDRESS) {
      history.replaceState(null, '', address);
    }
  });
  document.getElementById('plain').open = document.getElementById('answer') !== null;
  patch();
  new MutationObserver(patch).observe(root, {childList: true, subtree: true});
  root.yasgui = yasgui;
}

if (typeof Yasgui === 'undefined') {
  console.warn('the query editor is not there');
} else {
  start();
}
