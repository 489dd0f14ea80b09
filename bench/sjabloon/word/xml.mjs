export const xml = (inhoud) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inhoud}`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const RELATIES = `${OFFICE}/relationships`;
export const NAAMRUIMTEN =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ` xmlns:r="${RELATIES}" xmlns:m="${OFFICE}/math" xmlns:v="urn:schemas-microsoft-com:vml"` +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"' +
  ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"';
