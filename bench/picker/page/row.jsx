/** A peer's row: two pieces of text, where ours has a tile, a highlight, a description and badges as well. */
export function Row({ item }) {
  return (
    <div className="row">
      <span>{item.title}</span>
      <span className="row-app">{item.app}</span>
    </div>
  );
}
