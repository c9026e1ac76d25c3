/** `tel:` address of a number as people write it. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** A North American number as people write it there; any other as it is; after both the extension, if there is one. */
export const showPhone = (phone: string): string =>
  phone.replace(/;ext=/, ' ext. ').replace(/^\+1(\d{3})(\d{3})(\d{4})(?!\d)/, '($1) $2-$3');
