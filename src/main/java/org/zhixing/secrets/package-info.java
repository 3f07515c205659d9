/**
 * Keeping texts secret: passphrases, recovery codes, the key of a data file and what is done with it. The only place that
 * knows a cipher; it knows neither the database nor the field.
 *
 * <p>What stays plain although a data file is sealed, and why:
 *
 * <ul>
 *   <li>in the data file its numbers, levels, days and moments, the ids of a model's questions and which rows belong
 *       together: the database works with them, and each was weighed in the store's list of sealed columns;
 *   <li>models of one's own and their drafts, in folders of the user's data: they hold questions and standards, belong to no
 *       data file, are used before any is opened and are meant to be passed on; set-up says so. The copy of a model inside a
 *       data file is sealed;
 *   <li>the settings: language, looks, the place of the data file and the random id of the assessment that was open last.
 *       Who answered last is not kept while the file is sealed, since ids of raters may be names;
 *   <li>the log, which is never given a text that a person typed; bug reports leave out what exceptions say;
 *   <li>what a person has written out: reports, forms, lists and copies saved elsewhere lie where they were put. Nothing of
 *       them stays in temporary files;
 *   <li>a printed or saved recovery code, which is meant to.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.secrets;
