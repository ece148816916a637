import type { World } from '@trigger-picker/world';

/** A world whose server answers one path with something else: what a vendor might send one day. */
export function changeAnswers<Body>(
  world: World,
  path: string,
  change: (body: Body) => unknown,
): World {
  return {
    ...world,
    async fetch(input, init) {
      const response = await world.fetch(input, init);
      if (!response.ok || !String(input).endsWith(path)) return response;
      return Response.json(change(await response.json()));
    },
  };
}
