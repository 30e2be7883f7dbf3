/** Whether a text is HTML: it declares itself, or begins with a tag and holds several that pages have. */
export function looksLikeHtml(sample: string): boolean {
  const start = sample.slice(0, 4096).replace(/^[\s\ufeff]+/, '');
  if (/^(?:<\?xml[^>]{0,200}>\s*)?<!doctype\s+html|^(?:<\?xml[^>]{0,200}>\s*)?<html[\s>]/i.test(start))
    return true;
  if (/<(?:html|head|body)[\s>]/i.test(sample.slice(0, 16384)) && /<\/|<p[\s>]|<div[\s>]/i.test(sample))
    return true;
  if (/^<(?:title|meta|head|body|link)[\s>]/i.test(start)) return true;
  if (!/^<(?:!--|[a-z])/i.test(start)) return false;
  const tags = sample.match(
    /<\/?(?:p|div|h[1-6]|ul|ol|li|a|table|section|article|span|br|strong|em)[\s>/]/gi,
  );
  return (tags?.length ?? 0) >= 4;
}
