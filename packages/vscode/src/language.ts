/** The language of annual reports; also the name of the settings. */
export const LANGUAGE = 'gouji';
