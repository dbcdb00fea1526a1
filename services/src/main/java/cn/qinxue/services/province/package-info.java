/** Provinces as operators see them: opening one, listing them, taking one off the air. Counts only, never people. */
@NullMarked
package cn.qinxue.services.province;

import org.jspecify.annotations.NullMarked;
