/*
 * What a browser's build gets in place of the entry for Node. It exports nothing, so that an import of a name is
 * an error of the build; whatever gets by says so when it is loaded.
 */
throw new Error(
  '@trigger-picker/server/node runs on a server. In a page, use @trigger-picker/react or createClient of @trigger-picker/core.',
);
