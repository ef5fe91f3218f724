import { resourceCategories } from '../../../domain/catalog/lists'
import { type MapReach, mapReaches } from '../../../domain/geo/mapReach'
import { directoryDeskText } from '../../../texts/directoryDesk'
import { capitalised } from '../../../texts/formats'
import { resourceCategoryTexts } from '../../../texts/programPlan'
import { Field } from '../ui/Field'
import styles from './DirectorySheet.module.css'

type Category = (typeof resourceCategories)[number]
/** What is chosen for a printed directory; no category chosen: all of them. */
export type SheetWish = { categories: Category[]; reach: MapReach }

type DirectorySheetFieldsProps = {
  wish: SheetWish
  /** The categories of which there are resources: others would print nothing. */
  offered: readonly Category[]
  onChange: (wish: SheetWish) => void
}

const text = directoryDeskText

/** Which resources a printed directory holds, and how far its map reaches. */
export function DirectorySheetFields({ wish, offered, onChange }: DirectorySheetFieldsProps) {
  const toggle = (category: Category, isChosen: boolean) =>
    onChange({
      ...wish,
      categories: resourceCategories.filter((one) =>
        one === category ? isChosen : wish.categories.includes(one),
      ),
    })
  return (
    <>
      <Field label={text.reach} hint={text.reachHint}>
        {(link) => (
          <select
            {...link}
            value={wish.reach}
            onChange={({ target }) => onChange({ ...wish, reach: target.value as MapReach })}
          >
            {mapReaches.map((one) => (
              <option key={one} value={one}>
                {text.reaches[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.categories}>
        <legend>{text.categories}</legend>
        <p className="soft small">{text.categoriesHint}</p>
        {resourceCategories
          .filter((one) => offered.includes(one))
          .map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={wish.categories.includes(one)}
                onChange={({ target }) => toggle(one, target.checked)}
              />
              {capitalised(resourceCategoryTexts[one])}
            </label>
          ))}
      </fieldset>
      <p className="soft small">{text.privacy}</p>
    </>
  )
}
