import { PICTURE_LIMIT } from '../../../domain/records/fields'

/** A logo keeps its sharp edges and clear ground; a photo becomes small. */
export type PictureKind = 'logo' | 'photo'

export type PictureFault = 'notAPicture' | 'tooLargeFile'

/** Larger files are no logo and no portrait, and would only hold up the window. */
const LARGEST_FILE = 10_000_000
const MOST_PIXELS: Record<PictureKind, number> = { logo: 600, photo: 480 }
const PHOTO_QUALITY = 0.8
const SHRINK = 0.8
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const

/**
 * The picture of a file, drawn anew small enough to be kept in a record: only what can be seen comes along,
 * not where and with which camera it was taken.
 */
export async function redrawnPicture(
  file: File,
  kind: PictureKind,
): Promise<{ address: string } | { fault: PictureFault }> {
  if (file.size > LARGEST_FILE) return { fault: 'tooLargeFile' }
  if (!pictureTypes.some((type) => type === file.type)) return { fault: 'notAPicture' }
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return { fault: 'notAPicture' }
  try {
    return { address: smallEnough(picture, kind) }
  } finally {
    picture.close()
  }
}

function smallEnough(picture: ImageBitmap, kind: PictureKind): string {
  let scale = Math.min(1, MOST_PIXELS[kind] / Math.max(picture.width, picture.height))
  let address = drawn(picture, scale, kind)
  while (address.length > PICTURE_LIMIT) {
    scale *= SHRINK
    address = drawn(picture, scale, kind)
  }
  return address
}

function drawn(picture: ImageBitmap, scale: number, kind: PictureKind): string {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this window cannot draw')
  pen.imageSmoothingQuality = 'high'
  if (kind === 'photo') {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
  }
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return kind === 'photo'
    ? canvas.toDataURL('image/jpeg', PHOTO_QUALITY)
    : canvas.toDataURL('image/png')
}
