/** Dots for each px of the picture: sharp on paper and on fine screens. */
const density = 2;

/** Paints an SVG picture. It holds nothing from elsewhere, so the canvas may be read. */
export async function svgToPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser paints no pictures.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture is too large for this browser.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
