/** Places of learners in classes: who may take one, what it costs, how it is opened, left and completed. */
@NullMarked
package cn.qinxue.services.enrollment;

import org.jspecify.annotations.NullMarked;
