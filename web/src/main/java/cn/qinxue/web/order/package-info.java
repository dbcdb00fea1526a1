/** Orders of learners: confirmed, paid at a gateway, looked at again. */
@NullMarked
package cn.qinxue.web.order;

import org.jspecify.annotations.NullMarked;
