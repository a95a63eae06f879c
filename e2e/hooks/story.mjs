import { NOTE, slip, sound } from './drafts.mjs';

/** A name that hooks have to pass on unharmed. */
export const DRAFT = '草稿/柳溪镇 年报.txt';

/**
 * What every check hook has to do: let notes and sound drafts through, block a wrong number, and look at what is
 * committed rather than at what lies in the folder.
 */
export function tellCheckStory(repository, { root, results }) {
  repository.git('add', '--all');
  const first = repository.commit('Set up');
  results.expect('lets through what is no draft', first.ok, first.output);

  repository.write(DRAFT, slip(root));
  repository.write('会议记录.txt', NOTE);
  repository.git('add', '--all');
  const bad = repository.commit('Add a draft with a wrong number');
  results.expect('blocks a draft with a wrong number', !bad.ok, bad.output);
  results.expect(
    'says what is wrong',
    ['sum/row-total', '应为 6'].every((words) => bad.output.includes(words)),
    bad.output,
  );
  results.expect('passes over other text', !bad.output.includes('会议记录.txt:'), bad.output);

  repository.write(DRAFT, sound(root));
  const half = repository.commit('Commit what is staged');
  results.expect(
    'blocks the wrong draft that is staged, though the folder has the right one',
    !half.ok,
    half.output,
  );
  results.expect('leaves the right one in the folder', repository.read(DRAFT) === sound(root));

  repository.git('add', '--all');
  const good = repository.commit('Add the draft put right');
  results.expect('lets the draft put right through', good.ok, good.output);
  results.expect('commits it as it is', good.ok && repository.committed(DRAFT) === sound(root));
}
