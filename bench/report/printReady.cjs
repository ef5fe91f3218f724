/** Loads pages that are ready and prints them the way the product prints. */
async function printReady(BrowserWindow, file) {
  const window = new BrowserWindow({
    show: false,
    width: 1000,
    height: 1400,
    // A page from a file may otherwise not load fonts from files.
    webPreferences: { sandbox: true, webSecurity: false },
  })
  try {
    await window.loadFile(file)
    await window.webContents.executeJavaScript(
      'Promise.all([...document.fonts].map((font) => font.load())).then(() => true)',
    )
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span></span>',
    })
  } finally {
    window.destroy()
  }
}

module.exports = { printReady }
