@NullMarked
package cn.qinxue.services.profile;

import org.jspecify.annotations.NullMarked;
