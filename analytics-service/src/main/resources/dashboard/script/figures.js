// Figures to move about in, for those who ask for one: a chart or a map is made of the table or list
// that is on the page already, and its library is loaded only then.

function load(place) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = place.dataset.library;
    script.integrity = place.dataset.integrity;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}

function value(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

// In numbers: the libraries do not know the names of the reader's own colours.
function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function offer(place, words, draw) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button second';
  button.textContent = words;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await load(place);
      const canvas = document.createElement('div');
      canvas.className = 'canvas';
      place.append(canvas);
      canvas.tabIndex = -1;
      draw(canvas);
      // Whoever asked for it by a key goes on from here.
      canvas.focus();
      button.remove();
    } catch {
      button.disabled = false;
      button.textContent = words + ' (it could not be loaded; try again)';
    }
  });
  place.replaceChildren(button);
}

function chart(canvas) {
  const table = canvas.parentElement.previousElementSibling;
  const rows = [...table.tBodies[0].rows].reverse();
  const names = rows.map((row) => row.cells[0].textContent.trim());
  const values = rows.map((row) => Number(row.querySelector('[data-value]').dataset.value));
  const words = rows.map((row) => row.querySelector('[data-value]').textContent.trim());
  const addresses = rows.map((row) => row.querySelector('a').href);
  const text = { color: colour('--ink'), fontFamily: value('--sans'), fontSize: 13 };
  const drawn = window.echarts.init(canvas, null, { renderer: 'canvas' });
  drawn.setOption({
    animation: false,
    aria: { enabled: true, label: { description: table.caption.textContent } },
    textStyle: text,
    grid: { left: 16, right: 80, top: 16, bottom: 56, containLabel: true },
    // Drawn on the canvas: a tip made of markup would need styles written in.
    tooltip: { renderMode: 'richText', formatter: (dot) => dot.name + ': ' + words[dot.dataIndex] },
    xAxis: { type: 'value', min: 0, axisLabel: text, splitLine: { lineStyle: { color: colour('--rule') } } },
    yAxis: { type: 'category', triggerEvent: true, data: names, axisLabel: { ...text, width: 260, overflow: 'truncate' } },
    dataZoom: [{ type: 'slider', xAxisIndex: 0, bottom: 8, textStyle: text }],
    series: [
      {
        type: 'scatter',
        symbolSize: 13,
        itemStyle: { color: colour('--ink') },
        label: { show: true, position: 'right', formatter: (dot) => words[dot.dataIndex], ...text },
        data: values,
      },
    ],
  });
  drawn.on('click', (mark) => {
    const row = mark.componentType === 'yAxis' ? names.indexOf(mark.value) : mark.dataIndex;
    if (row in addresses) {
      window.location.assign(addresses[row]);
    }
  });
  window.addEventListener('resize', () => drawn.resize());
}

function map(canvas) {
  const joints = [...canvas.closest('figure').querySelectorAll('.joins li')];
  const nodes = new Map();
  const lines = [];
  joints.forEach((joint, number) => {
    const name = joint.querySelector('a').textContent.trim();
    const hub = 'joint-' + number;
    nodes.set(hub, { data: { id: hub, label: name, hub: 1, address: joint.querySelector('a').href } });
    joint.querySelectorAll('.member').forEach((member) => {
      const id = 'member-' + member.textContent.trim();
      nodes.set(id, { data: { id, label: member.textContent.trim(), hub: 0 } });
      lines.push({ data: { source: id, target: hub } });
    });
  });
  canvas.classList.add('map');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', 'Who joins whom; the table above lists the same partnerships');
  // The library would write a style of its own into the page, unless one of this name is there.
  document.querySelector('link[rel=stylesheet]').id = '__________cytoscape_stylesheet';
  const drawn = window.cytoscape({
    container: canvas,
    elements: [...nodes.values(), ...lines],
    layout: { name: 'cose', animate: false, padding: 24, nodeDimensionsIncludeLabels: true },
    style: [
      {
        selector: 'node',
        style: {
          shape: 'rectangle',
          width: 10,
          height: 10,
          label: 'data(label)',
          color: colour('--ink'),
          'background-color': colour('--ink'),
          'font-size': 13,
          'text-valign': 'bottom',
          'text-margin-y': 4,
        },
      },
      {
        selector: 'node[hub = 1]',
        style: { shape: 'ellipse', width: 24, height: 24, 'font-weight': 'bold', color: colour('--link'), 'text-events': 'yes' },
      },
      { selector: 'edge', style: { width: 2, 'line-color': colour('--edge') } },
    ],
  });
  drawn.on('tap', 'node[hub = 1]', (event) => window.location.assign(event.target.data('address')));
  drawn.on('mouseover', 'node[hub = 1]', () => canvas.classList.add('leads'));
  drawn.on('mouseout', 'node[hub = 1]', () => canvas.classList.remove('leads'));
}

function offerAll() {
  document.querySelectorAll('[data-chart]:empty').forEach((place) => offer(place, 'Zoom into a chart of these', chart));
  document.querySelectorAll('[data-map]:empty').forEach((place) => offer(place, 'Move about in a map of these', map));
}

offerAll();
document.body.addEventListener('htmx:afterSettle', offerAll);
