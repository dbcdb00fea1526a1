/** Classes 培训班: what learners enroll in. */
@NullMarked
package cn.qinxue.services.offering;

import org.jspecify.annotations.NullMarked;
