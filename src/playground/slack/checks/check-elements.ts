import { checkLength, checkText, isNode, listOf, type Node, type Report } from './check-values.ts';

/** Whether Slack would take this element of an actions block, or beside a section. */
export function checkElement(element: Node, pointer: string, report: Report): void {
  if (element.action_id !== undefined) checkLength(element.action_id, 255, `${pointer}/action_id`, report);
  switch (element.type) {
    case 'button':
      checkText(element.text, { most: 75, plain: true }, `${pointer}/text`, report);
      if (element.value !== undefined) checkLength(element.value, 2000, `${pointer}/value`, report, 0);
      if (element.url !== undefined) checkLength(element.url, 3000, `${pointer}/url`, report);
      if (element.accessibility_label !== undefined) {
        checkLength(element.accessibility_label, 75, `${pointer}/accessibility_label`, report);
      }
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger') {
        report('must be one of: primary, danger', `${pointer}/style`);
      }
      checkConfirm(element.confirm, `${pointer}/confirm`, report);
      return;
    case 'static_select':
    case 'multi_static_select':
      if (element.placeholder !== undefined)
        checkText(element.placeholder, { most: 150, plain: true }, `${pointer}/placeholder`, report);
      checkOptions(element.options, 100, `${pointer}/options`, report);
      checkChosen(element, pointer, report);
      return;
    case 'overflow':
      checkOptions(element.options, 5, `${pointer}/options`, report);
      return;
    case 'radio_buttons':
    case 'checkboxes':
      checkOptions(element.options, 10, `${pointer}/options`, report);
      return;
    default:
      report(`unsupported type: ${String(element.type)}`, `${pointer}/type`);
  }
}

function checkOptions(options: unknown, most: number, pointer: string, report: Report): void {
  for (const [index, option] of listOf(options, 1, most, pointer, report).entries()) {
    const place = `${pointer}/${index}`;
    if (!isNode(option)) {
      report('must be an object', place);
      continue;
    }
    checkText(option.text, { most: 75 }, `${place}/text`, report);
    checkLength(option.value, 150, `${place}/value`, report);
    if (option.description !== undefined)
      checkText(option.description, { most: 75, plain: true }, `${place}/description`, report);
  }
}

/** What is chosen beforehand must be among the options, to the letter. */
function checkChosen(element: Node, pointer: string, report: Report): void {
  const { type, options, initial_option: one, initial_options: several, max_selected_items: most } = element;
  const offered = new Set(Array.isArray(options) ? options.map((option) => JSON.stringify(option)) : []);
  const isSeveral = type === 'multi_static_select';
  const wrong = isSeveral ? 'initial_option' : 'initial_options';
  if (element[wrong] !== undefined) report(`invalid additional property: ${wrong}`, pointer);
  const name = isSeveral ? 'initial_options' : 'initial_option';
  const chosen =
    several === undefined
      ? one === undefined
        ? []
        : [one]
      : listOf(several, 1, 100, `${pointer}/${name}`, report);
  if (chosen.some((option) => !offered.has(JSON.stringify(option))))
    report('could not find the option among the options', `${pointer}/${name}`);
  if (most === undefined) return;
  if (!isSeveral) report('invalid additional property: max_selected_items', pointer);
  else if (!(Number.isInteger(most) && Number(most) >= 1))
    report('must be 1 or more', `${pointer}/max_selected_items`);
  else if (chosen.length > Number(most)) report(`no more than ${most} items allowed`, `${pointer}/${name}`);
}

function checkConfirm(confirm: unknown, pointer: string, report: Report): void {
  if (!isNode(confirm)) return;
  checkText(confirm.title, { most: 100, plain: true }, `${pointer}/title`, report);
  checkText(confirm.text, { most: 300 }, `${pointer}/text`, report);
  checkText(confirm.confirm, { most: 30, plain: true }, `${pointer}/confirm`, report);
  checkText(confirm.deny, { most: 30, plain: true }, `${pointer}/deny`, report);
}

/** Whether Slack would take this block with a field to fill in; messages, modals and the Home tab may hold one. */
export function checkInput(block: Node, pointer: string, report: Report): void {
  checkText(block.label, { most: 2000, plain: true }, `${pointer}/label`, report);
  if (block.hint !== undefined) checkText(block.hint, { most: 2000, plain: true }, `${pointer}/hint`, report);
  checkFlag(block.dispatch_action, `${pointer}/dispatch_action`, report);
  checkFlag(block.optional, `${pointer}/optional`, report);
  const { element } = block;
  const place = `${pointer}/element`;
  if (!isNode(element)) report('missing required field: element', pointer);
  else if (element.type === 'button' || element.type === 'overflow')
    report(`unsupported type: ${element.type}`, `${place}/type`);
  else if (element.type === 'plain_text_input') checkTextInput(element, place, report);
  else checkElement(element, place, report);
}

function checkTextInput(element: Node, pointer: string, report: Report): void {
  const { action_id: id, placeholder, initial_value: initial, dispatch_action_config: dispatch } = element;
  if (id !== undefined) checkLength(id, 255, `${pointer}/action_id`, report);
  if (placeholder !== undefined)
    checkText(placeholder, { most: 150, plain: true }, `${pointer}/placeholder`, report);
  if (initial !== undefined) checkLength(initial, 3000, `${pointer}/initial_value`, report, 0);
  checkFlag(element.multiline, `${pointer}/multiline`, report);
  for (const name of ['min_length', 'max_length']) {
    const value = element[name];
    if (value !== undefined && !(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 3000))
      report('must be a number from 0 to 3000', `${pointer}/${name}`);
  }
  if (dispatch === undefined) return;
  const triggers = isNode(dispatch) ? dispatch.trigger_actions_on : dispatch;
  const place = `${pointer}/dispatch_action_config/trigger_actions_on`;
  for (const trigger of listOf(triggers, 1, 2, place, report)) {
    if (trigger !== 'on_enter_pressed' && trigger !== 'on_character_entered')
      report('must be one of: on_enter_pressed, on_character_entered', place);
  }
}

function checkFlag(value: unknown, pointer: string, report: Report): void {
  if (value !== undefined && typeof value !== 'boolean') report('must be a boolean', pointer);
}
