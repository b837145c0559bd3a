/** What a host's robots.txt lets a program ask for, by RFC 9309. */
interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

const product = 'open-mayors-office';

/** Rules of the group that names this program, else of the group for everybody. */
function rulesOf(text: string): Rule[] {
  const groups: { readonly agents: string[]; readonly rules: Rule[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const match = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line);
    const [name, value] = [match?.[1]?.toLowerCase(), match?.[2]?.trim() ?? ''];
    if (name === 'user-agent') {
      if (!isOpen) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
      isOpen = true;
    } else if (name === 'allow' || name === 'disallow') {
      isOpen = false;
      // An empty rule forbids nothing.
      if (value !== '') groups.at(-1)?.rules.push({ allows: name === 'allow', path: value });
    }
  }
  const named = groups.filter(({ agents }) => agents.includes(product));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return chosen.flatMap(({ rules }) => rules);
}

function fits(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [place, piece] of others.entries()) {
    const isLast = isWhole && place === others.length - 1;
    const found = isLast ? path.lastIndexOf(piece) : path.indexOf(piece, at);
    if (found < at) return false;
    at = found + piece.length;
  }
  return !isWhole || at === path.length;
}

/** The longest rule that fits decides; of two as long, the one that allows. */
export function robotsAllow(text: string, { pathname, search }: URL): boolean {
  const path = `${pathname}${search}`;
  const fitting = rulesOf(text).filter((rule) => fits(path, rule.path));
  const longest = Math.max(...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allows }) => allows);
}
