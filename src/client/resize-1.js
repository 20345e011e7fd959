// For pages that show our embeds: gives each frame the height that its content asks for. It never changes; a newer one
// would have another number. Only the frame itself is believed, and only a plausible height.
(() => {
  addEventListener('message', (event) => {
    const said = event.data && event.data['datawrapper-height'];
    if (!said || typeof said !== 'object') return;
    const height = Object.values(said)[0];
    if (typeof height !== 'number' || !Number.isFinite(height) || height < 50 || height > 5000) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== event.source) continue;
      frame.style.height = `${Math.round(height)}px`;
      frame.style.minHeight = '0';
      frame.style.aspectRatio = 'auto';
    }
  });
})();
