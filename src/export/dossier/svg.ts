import { h, type VNode } from 'preact'

/**
 * A drawing made with a document of its own, as nodes of the page: so one writer escapes all that is written. Style
 * goes, as the page's policy allows none but its own; links stay out of the tab order, as a table says the same.
 */
export function svgNode(element: Element): VNode {
  const props: Record<string, string> = {}
  for (const { name, value } of [...element.attributes]) if (name !== 'style') props[name] = value
  if (element.localName === 'a') props.tabindex = '-1'
  return h(element.localName, props, [...element.childNodes].map(child))
}

function child(node: ChildNode): VNode | string | null {
  if (node.nodeType === 3) return node.textContent
  const element = node as Element
  return element.localName === 'style' ? null : svgNode(element)
}
