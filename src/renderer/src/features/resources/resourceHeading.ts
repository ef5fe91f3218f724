/** Id of the heading by which one resource, or its form, is called. */
export const RESOURCE_HEADING = 'sumber'
