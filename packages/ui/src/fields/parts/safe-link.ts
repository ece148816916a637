/** An address of the web, or nothing: never `javascript:` or `data:`. */
export function safeLink(href: string | undefined): string | undefined {
  return href && URL.canParse(href) && /^https?:$/.test(new URL(href).protocol) ? href : undefined;
}
