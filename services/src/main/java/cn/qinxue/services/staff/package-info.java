/** People in the programmes: who they are, found by their numbers, seen within a scope. */
@NullMarked
package cn.qinxue.services.staff;

import org.jspecify.annotations.NullMarked;
