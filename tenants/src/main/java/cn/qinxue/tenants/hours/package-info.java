/** Credit hours 学时 as numbers: hundredths inside, human numbers such as {@code 0.5} outside. */
@NullMarked
package cn.qinxue.tenants.hours;

import org.jspecify.annotations.NullMarked;
