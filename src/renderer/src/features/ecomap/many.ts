/** In the place of the id of a resource: all relations are noted at once. */
export const MANY = 'semua'
