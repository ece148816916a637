/*
 * What a browser's build gets in place of the entries for servers. It exports nothing, so that an import of a
 * name is an error of the build; whatever gets by says so when it is loaded.
 */
throw new Error(
  '@trigger-picker/server runs on a server: in a page, a signing key is no secret. There, use @trigger-picker/react or createClient of @trigger-picker/core. Stories and tests over the sandbox import @trigger-picker/server/in-page.',
);
