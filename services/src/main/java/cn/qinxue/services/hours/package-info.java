/** Credit hours 学时 that people have earned, and whether they suffice. */
@NullMarked
package cn.qinxue.services.hours;

import org.jspecify.annotations.NullMarked;
