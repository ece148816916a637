/** A comma-separated query parameter; absent or empty: no restriction. */
export function readList(url: URL, name: string): readonly string[] | undefined {
  const items = (url.searchParams.get(name) ?? '').split(',').filter((item) => item !== '');
  return items.length > 0 ? items : undefined;
}
