/**
 * Finding people: one box and filters in, people with counts out. The index only finds; what is shown is read from the
 * database, within the scope. What changes is noted beside the change, in its transaction, and told to the index at
 * once; while the index is away the database answers.
 */
@NullMarked
package cn.qinxue.services.search;

import org.jspecify.annotations.NullMarked;
