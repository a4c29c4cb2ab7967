/** Breaks long lines between words; code, which is indented, stays as it is. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= width || line.startsWith('  ') ? [line] : breakLine(line, width)))
    .join('\n');
}

function breakLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current ? `${current} ${word}` : word;
    }
  }
  return [...lines, current];
}
