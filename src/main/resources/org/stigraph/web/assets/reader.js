// An address such as #char=120,185 names any words; where they are no sentence of the page, the server marks them.

const span = /^#char=(\d+),(\d+)$/.exec(location.hash);
const asked = new URLSearchParams(location.search);

if (span && !document.getElementById(location.hash.slice(1)) && asked.get('char') !== `${span[1]},${span[2]}`) {
  asked.delete('section');
  asked.set('char', `${span[1]},${span[2]}`);
  location.replace(`${location.pathname}?${asked}${location.hash}`);
}
