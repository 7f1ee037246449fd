// Draws a neighbourhood on request; the list on the page says the same without it.

const MOST = 150;
const drawing = document.getElementById('drawing');
const canvas = drawing?.querySelector('.canvas');
const status = drawing?.querySelector('[role=status]');
const part = drawing?.querySelector('.chosen-part');
const say = drawing?.dataset;

const SHAPES = {
  person: 'ellipse', organization: 'round-rectangle', program: 'rectangle', post: 'diamond', event: 'hexagon',
  series: 'hexagon', document: 'cut-rectangle', place: 'octagon', target: 'tag', topic: 'round-tag',
};

let graph = null;
const expanded = new Set();

/** The page's own colours and faces, light or dark. */
function look() {
  const of = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const text = {'font-family': getComputedStyle(document.body).fontFamily, 'font-size': 12, color: of('--ink')};
  return [
    {selector: 'node', style: {...text, label: 'data(label)', shape: 'data(shape)', width: 16, height: 16,
      'background-color': of('--paper'), 'border-width': 2, 'border-color': of('--ai'), 'text-wrap': 'wrap',
      'text-max-width': 130, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-overflow-wrap': node => /[\u3040-\u9fff]/.test(node.data('label')) ? 'anywhere' : 'whitespace',
      'text-background-color': of('--paper'), 'text-background-opacity': 0.85}},
    {selector: 'node[?center]', style: {'background-color': of('--ai'), 'font-weight': 700, width: 22, height: 22}},
    {selector: 'edge', style: {...text, 'font-size': 10, color: of('--ink-2'), label: 'data(label)', width: 1.5,
      'line-color': of('--edge'), 'target-arrow-color': of('--edge'), 'target-arrow-shape': 'triangle',
      'curve-style': 'bezier', 'text-rotation': 'autorotate', 'text-background-color': of('--paper'),
      'text-background-opacity': 0.85, 'min-zoomed-font-size': 7}},
    {selector: 'edge[?planned]', style: {'line-style': 'dashed'}},
    {selector: ':selected', style: {'border-color': of('--shu'), 'line-color': of('--shu'),
      'target-arrow-color': of('--shu'), 'border-width': 4, width: ele => ele.isEdge() ? 3 : 22}},
  ];
}

async function neighbours(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

/** Adds what fits, says what does not. */
function add({nodes, edges, left}, center) {
  const known = new Set(graph.nodes().map(node => node.id()));
  const fresh = nodes.filter(node => !known.has(node.id));
  const fitting = fresh.slice(0, Math.max(0, MOST - known.size));
  graph.add(fitting.map(node => ({group: 'nodes', data: {...node, center: node.id === center && known.size === 0,
    shape: SHAPES[node.kind] ?? 'ellipse'}})));
  const there = id => graph.getElementById(id).nonempty();
  graph.add(edges.filter(edge => there(edge.from) && there(edge.to) && !there(edge.id))
      .map(edge => ({group: 'edges', data: {...edge, source: edge.from, target: edge.to}})));
  graph.layout({name: 'cose', animate: false, randomize: known.size === 0, nodeDimensionsIncludeLabels: true,
    idealEdgeLength: () => 90, nodeRepulsion: () => 12000, padding: 24}).run();
  const out = left + fresh.length - fitting.length;
  status.textContent = [say.shown.replace('#', graph.nodes().length), out > 0 ? say.left.replace('#', out) : '',
    fitting.length < fresh.length ? say.full : ''].filter(Boolean).join(' ');
  canvas.dataset.nodes = graph.nodes().length;
  canvas.dataset.edges = graph.edges().length;
}

function link(href, text) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}

function heading(text, note) {
  const h = document.createElement('h2');
  h.textContent = text;
  const span = document.createElement('span');
  span.className = 'count';
  span.textContent = note;
  h.append(' ', span);
  return h;
}

/** The chosen point: its page, and further from it. */
function showNode(node) {
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(link(node.data('page'), say.page));
  if (node.data('graph') && !expanded.has(node.id())) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = say.expand;
    button.addEventListener('click', () => expand(node, button));
    acts.append(button);
  }
  part.replaceChildren(heading(node.data('label'), node.data('kindName')), acts);
}

/** The chosen line: the claims that state it. */
function showEdge(edge) {
  const acts = document.createElement('p');
  acts.className = 'acts';
  edge.data('claims').forEach((href, at, all) => acts.append(link(href, all.length > 1 ? `${say.claim} ${at + 1}` : say.claim)));
  const words = `${edge.source().data('label')} — ${edge.data('label')} → ${edge.target().data('label')}`;
  part.replaceChildren(heading(words, edge.data('planned') ? say.planned : ''), acts);
}

async function expand(node, button) {
  button.disabled = true;
  try {
    add(await neighbours(`${node.data('graph')}?format=json`), node.id());
    expanded.add(node.id());
    button.remove();
  } catch {
    button.disabled = false;
    status.textContent = say.failed;
  }
}

async function draw(button) {
  button.disabled = true;
  try {
    const [{default: cytoscape}, data] = await Promise.all([import(say.library), neighbours(say.source)]);
    canvas.hidden = false;
    graph = cytoscape({container: canvas, style: look(), minZoom: 0.2, maxZoom: 3, wheelSensitivity: 0.3});
    add(data, data.nodes[0]?.id);
    expanded.add(data.nodes[0]?.id);
    graph.on('tap', 'node', event => showNode(event.target));
    graph.on('tap', 'edge', event => showEdge(event.target));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(look()));
    canvas.cy = graph;
    button.hidden = true;
  } catch (failure) {
    button.disabled = false;
    status.textContent = say.failed;
    console.warn(failure);
  }
}

if (drawing) {
  drawing.hidden = false;
  const button = document.getElementById('draw');
  button.addEventListener('click', () => draw(button));
}
