@NullMarked
package cn.qinxue.services.standing;

import org.jspecify.annotations.NullMarked;
