/** Puts these nodes into an element and leaves those in peace that stand there already: what has the focus keeps it. */
export function keepChildren(parent: Element, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  for (const [index, node] of nodes.entries()) {
    const standing = parent.childNodes[index] ?? null;
    if (standing !== node) parent.insertBefore(node, standing);
  }
}
